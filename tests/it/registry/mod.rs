//! Registries: what they accept, which handlers run and how long.

mod dispatch;
mod limits;
mod registration;
