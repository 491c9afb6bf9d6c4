//! The program `stripe-webhooks`, run as a person runs it: in a pipe, in terminals of several widths, interrupted, and misused.

mod acts;
mod bed;
mod pipes;
mod shapes;
mod stripe;
mod terminals;
