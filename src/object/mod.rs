//! Stripe's objects: what an event carries.

mod decoded;
pub(crate) mod decoder;
pub(crate) mod event_type;
mod raw;
pub(crate) mod record;
mod types;
pub(crate) mod union;
pub(crate) mod values;
pub(crate) mod words;

pub use crate::generated::EventType;
pub use decoded::{DecodeError, Decoded, Drift, EventObject};
pub use event_type::UnknownEventType;
#[allow(unused_imports, reason = "read by the pattern checks")]
pub(crate) use event_type::{Class, EventRow, find};
pub use raw::RawObject;
#[doc(hidden)]
pub use types::HasId;
pub use types::{Decimal, Expandable, Int64, List, Metadata};
