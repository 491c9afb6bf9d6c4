//! What `tests/codegen` writes: data only. What it means stands in `object`.

#[rustfmt::skip]
mod event_types;
#[rustfmt::skip]
mod families;
#[rustfmt::skip]
pub(crate) mod objects;

pub(crate) use event_types::EVENTS;
pub use event_types::EventType;
#[allow(unused_imports, reason = "a table for others to expand")]
pub(crate) use families::families;
