//! Receive Stripe webhooks.
#![forbid(unsafe_code)]

pub mod clock;
pub mod signature;

pub use self::signature::{SigningSecret, Verified, Verifier, VerifyError, sign};
