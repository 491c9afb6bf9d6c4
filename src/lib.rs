//! Receive Stripe webhooks.
#![forbid(unsafe_code)]

pub mod clock;
mod generated;
#[allow(dead_code, reason = "read by the event scan next")]
mod json;
pub mod object;
pub mod signature;

pub use self::object::EventType;
pub use self::signature::{SigningSecret, Verified, Verifier, VerifyError, sign};
