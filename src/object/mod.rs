//! Stripe's objects: what an event carries.

mod decoded;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod decoder;
pub(crate) mod event_type;
mod raw;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod record;
#[cfg(feature = "testing")]
pub(crate) mod sample;
mod types;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod union;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod values;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod words;

pub use crate::generated::EventType;
pub use crate::generated::objects::*;
pub use decoded::{DecodeError, Decoded, Drift, EventObject};
pub use event_type::UnknownEventType;
#[allow(unused_imports, reason = "read by the pattern checks")]
pub(crate) use event_type::{Class, EventRow, find};
pub use raw::RawObject;
#[doc(hidden)]
pub use types::HasId;
pub use types::{Decimal, Expandable, Int64, List, Metadata};
