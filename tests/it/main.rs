//! The integration tests: a folder for each room of `src/`, and what concerns several of them.

#[cfg(all(feature = "axum", feature = "tower", feature = "actix"))]
mod adapters;
#[cfg(feature = "client")]
mod client;
#[cfg(all(feature = "endpoints", feature = "client-reqwest", feature = "testing-api"))]
mod endpoints;
mod event;
#[cfg(feature = "inbox")]
mod inbox;
#[cfg(feature = "families")]
#[cfg(feature = "cli")]
mod inspect;
mod leaks;
mod object;
#[cfg(feature = "testing")]
mod properties;
mod receiver;
mod registry;
mod rooms;
mod signature;
mod support;
#[cfg(feature = "testing")]
mod testing;
