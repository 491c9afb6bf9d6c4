//! Receive Stripe webhooks.
#![forbid(unsafe_code)]

mod generated;
mod json;
pub mod object;

pub use object::EventType;
