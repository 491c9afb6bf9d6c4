//! The testing kit.

#[cfg(feature = "testing-api")]
mod api;
mod events;
mod kit;
