//! Stripe's objects: what an event carries.
//!
//! # What counts as the right shape
//! | in the JSON | in the struct |
//! | --- | --- |
//! | absent or `null` | `None`, or empty |
//! | unknown members | skipped |
//! | an unknown word | `Unlisted`, kept |
//! | `[]` for an object or a map, `{}` for an array or a list | empty (re-encoded bodies) |
//! | an array for a list | its elements are the list's `data` (bodies of long ago) |
//! | a text for an object that was one once | in a field beside it (`Dispute::evidence_text`) |
//! | `1800.0`, `1.8e3` for an integer, `10` for a number | the number, if exact |
//! | an id, or the object | [`Expandable`] |
//!
//! Anything else leaves the field empty and is listed as [`Drift`], with every other field kept. Typed values nest at
//! most 20 deep; a reference counts as a level.
//!
//! # Shapes that changed
//! In bodies of fifteen years a few members have another JSON type than now. The guide
//! [`docs::drift`](crate::docs::drift) shows what becomes of one, and lists them all.

mod decoded;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod decoder;
pub(crate) mod event_type;
pub(crate) mod kind;
pub(crate) mod members;
mod raw;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod record;
#[cfg(feature = "testing")]
pub(crate) mod sample;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod scalars;
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
pub use crate::generated::objects::Object;
// `pub use` of the objects and their parts, each by its name.
include!("../generated/exports.rs");
pub use decoded::{DecodeError, Decoded, Drift, EventObject};
pub use event_type::UnknownEventType;
#[allow(unused_imports, reason = "read by the pattern checks")]
pub(crate) use event_type::{Class, EventRow, find};
pub use raw::RawObject;
#[doc(hidden)]
pub use types::HasId;
pub use types::{Decimal, Expandable, Int64, List, Metadata};
