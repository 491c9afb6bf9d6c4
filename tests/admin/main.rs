//! The admin page over HTTP: who gets in, what each page and act answers, and what a payload cannot do.
#![allow(unreachable_pub)]

mod acts;
mod bed;
mod door;
mod doors;
mod faults;
mod foreign;
mod pages;
mod stripe;
