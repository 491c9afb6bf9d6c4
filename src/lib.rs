//! Receive Stripe webhooks.
#![forbid(unsafe_code)]

mod json;
