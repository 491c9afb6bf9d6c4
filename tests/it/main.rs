//! The integration tests: one module per subject.

#[cfg(all(feature = "axum", feature = "tower", feature = "actix"))]
mod adapters;
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
#[cfg(feature = "testing")]
mod testing;
