//! The integration tests: one module per subject.

#[cfg(feature = "cloud")]
mod cloud;
mod corpus;
mod dispatch;
mod envelope;
mod receive;
mod registration;
mod rooms;
mod signature;
mod support;
