//! The testing kit.

mod events;
mod kit;
