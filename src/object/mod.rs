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
//!
//! # The decoder
//! For those who change it; users need none of this.
//!
//! A struct is a table of names and shapes, and fields with a number each (`Table`, `Fields`). The decoder walks the text:
//! it finds a member's number by its name, checks the token against the field's shape, and lets the field read itself. A
//! field is filled from a `Given`: JSON, the view of the same field in another struct (that is `clone`), nothing (an empty
//! object), or a `Source` that makes values up (feature `testing`). To compare and to print, each field shows a `View`,
//! of which there are eleven kinds. So walking, comparing and printing are compiled once, not once per type.
//!
//! A struct of two fields,
//!
//! ```text
//! record! {
//!     /// A pair.
//!     Pair {
//!         id "id": String, "The id.";
//!         paid "paid": Option<bool>, "A flag.";
//!     }
//! }
//! ```
//!
//! becomes:
//!
//! ```text
//! pub struct Pair { pub id: String, pub paid: Option<bool> }
//!
//! static TABLE: Table = Table { name: "Pair", fields: &["id", "paid"], shapes: &[Shape::Text, Shape::Flag] };
//!
//! impl Blank for Pair { const BLANK: Self = Self { id: String::new(), paid: None }; }
//!
//! impl Fields for &mut Pair {                       // to fill; `dyn Fields` is what the decoder sees
//!     fn table(&self) -> &'static Table { &TABLE }
//!     fn fill(&mut self, index: usize, given: Given) {
//!         match index {                             // `fill_nth!` counts the arms
//!             0 => Field::fill(&mut self.id, given),
//!             1 => Field::fill(&mut self.paid, given),
//!             _ => {}
//!         }
//!     }
//! }
//!
//! impl Views for Pair {                             // to look at
//!     fn names(&self) -> &'static Table { &TABLE }
//!     fn view(&self, index: usize) -> View {
//!         match index { 0 => Field::view(&self.id), 1 => Field::view(&self.paid), _ => View::Empty }
//!     }
//! }
//!
//! impl Record for Pair { fn read(&mut self, given: Given) { given.members(&mut self) } }
//! impl Clone for Pair { … }                         // `copy`: fills a blank one from the views
//! impl PartialEq for Pair { … }                     // `same`: compares the views
//! impl Debug for Pair { … }                         // `show`: prints the views, personal ones left out
//! ```
//!
//! | trait | file | implemented by | says |
//! | --- | --- | --- | --- |
//! | `Record` | `field.rs` | structs | a blank one is filled from an object |
//! | `Blank` | `field.rs` | structs, types of fields | the value with nothing in it |
//! | `Fields` | `field.rs` | `&mut` structs and lists | a field is filled by number |
//! | `Field` | `field.rs` | `String` (an id), `Option`, `Vec`, maps, lists | a field fills and shows itself |
//! | `Item` | `field.rs` | scalars, open enums, boxes, references, structs and unions | the same inside an `Option`, an array or a map |
//! | `Place` | `field.rs` | `Option`, `Vec` | a slot that an item is put into, without a drop |
//! | `Push`, `Insert` | `field.rs` | `&mut Vec`, `&mut BTreeMap` | one element more |
//! | `Source` | `field.rs` | the sampler in `testing` | a value is made up |
//! | `Views` | `view.rs` | structs, lists | a field is shown by number |
//! | `Elements`, `Entries`, `Union` | `view.rs` | arrays, maps, unions | the same for what has no table |
//! | `Whole` | `containers.rs` | structs, unions, `RawObject` | a value stands in a `Box`, or in place of an id |
//! | `Words` | `open_enum.rs` | open enums | a word's variant, unknown words kept |
//! | `Choice` | `union.rs` | unions, [`Object`] | the `object` member chooses a struct |
//! | [`EventObject`] | `raw.rs` | all of these, [`RawObject`] | an event can carry it |
//!
//! A new scalar is an `item!` in `scalars.rs`; a new container implements `Field` or `Item` in `containers.rs`, and has a
//! kind of `View`. The macros (`macros.rs`) only spell the implementations out. Of all files, `decoder.rs` and `field.rs`
//! alone import each other: a value reads members, which are values.

#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod containers;
mod decoded;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod decoder;
pub(crate) mod event_type;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod field;
pub(crate) mod kind;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod macros;
pub(crate) mod members;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod open_enum;
#[cfg(feature = "client")]
pub(crate) mod paths;
mod raw;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod scalars;
#[cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_macros, unused_imports, reason = "no typed objects")
)]
pub(crate) mod table;
#[cfg(feature = "mirror")]
pub(crate) mod tables;
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
pub(crate) mod view;

pub(crate) use self::raw::Sealed;
pub use crate::generated::EventType;
pub use crate::generated::objects::Object;
// `pub use` of the objects and their parts, each by its name.
include!("../generated/exports.rs");
pub use decoded::{DecodeError, Decoded, Drift};
pub use event_type::UnknownEventType;
#[allow(unused_imports, reason = "read by the pattern checks")]
pub(crate) use event_type::{Class, EventRow, find};
pub use raw::{EventObject, RawObject};
#[doc(hidden)]
pub use types::HasId;
pub use types::{Decimal, Expandable, Int64, List, Metadata};
