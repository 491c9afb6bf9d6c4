//! Stripe's objects: what an event carries.

pub(crate) mod event_type;

pub use crate::generated::EventType;
pub use event_type::UnknownEventType;
#[allow(unused_imports, reason = "read by the pattern checks")]
pub(crate) use event_type::{Class, EventRow, find};
