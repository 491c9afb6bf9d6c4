//! What `tests/codegen` writes: data only. What it means stands in `object`.

mod event_types;
mod families;

pub(crate) use event_types::EVENTS;
pub use event_types::EventType;
#[allow(unused_imports, reason = "a table for others to expand")]
pub(crate) use families::families;
