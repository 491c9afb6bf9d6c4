//! Structs as tables: what lets one decoder read two thousand types.
//!
//! A [`Record`] is a struct that can list its fields' names and hand out each field by its number as a
//! `dyn` [`Slot`]. The decoder looks each member up in that list and lets the slot fill itself. For everything else
//! a slot shows its value as a [`View`], of which there are few kinds; `PartialEq` and `Debug` compare and print
//! views, and `Clone` fills an empty struct from them the way decoding fills it from JSON ([`Given`]). So a struct
//! costs the compiler two `match`es over field addresses and two small functions for each *type* of field; written
//! as derives, the same types took four times as long to build.

use std::any::Any;
use std::fmt;

use time::OffsetDateTime;

use crate::json::{JsonError, Kind};
use crate::object::RawObject;
use crate::object::decoder::Decoder;
#[cfg(feature = "testing")]
use crate::object::sample::Sampler;
use crate::object::values::fill;

/// A struct of Stripe's, seen by the decoder.
pub(crate) trait Record {
    fn table(&self) -> &'static Table;
    /// The field of a number: its place in the table.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;
    fn field(&self, index: usize) -> Option<&dyn Slot>;
}

/// What filling gives. Boxed, so that the many functions that only pass an error on stay small.
pub(crate) type Filled<T> = Result<T, Box<JsonError>>;

/// What the decoder knows about a struct.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The members' names: `id` first, then in alphabetical order, as Stripe sends them.
    pub(crate) fields: &'static [&'static str],
}

impl Table {
    /// The field of a name. Members mostly come in the table's order, so the search starts at `next`.
    pub(crate) fn find(&self, next: usize, name: &str) -> Option<usize> {
        for (index, field) in self.fields.iter().enumerate().skip(next).take(4) {
            if *field == name {
                return Some(index);
            }
        }
        if name == "id" {
            return (self.fields.first() == Some(&"id")).then_some(0);
        }
        self.fields
            .binary_search_by(|field| (*field != "id").cmp(&true).then_with(|| (*field).cmp(name)))
            .ok()
    }
}

/// A field of a struct, whatever its type.
pub(crate) trait Slot {
    /// What fills it.
    fn target(&mut self) -> Target<'_>;
    fn view(&self) -> View<'_>;
}

/// How a field is filled. All the work is done behind this enum, once for each kind of field and not once for each
/// type.
pub(crate) enum Target<'t> {
    Text(&'t mut Option<String>),
    /// Text that is empty rather than absent.
    Id(&'t mut String),
    Integer(&'t mut Option<i64>),
    Number(&'t mut Option<f64>),
    Flag(&'t mut Option<bool>),
    Time(&'t mut Option<OffsetDateTime>),
    Record(&'t mut dyn RecordSlot),
    Reference(&'t mut dyn ReferenceSlot),
    Word(&'t mut dyn WordSlot),
    Elements(&'t mut dyn ElementsSlot),
    Entries(&'t mut dyn EntriesSlot),
    List(&'t mut dyn ListSlot),
    Other(&'t mut dyn OtherSlot),
}

/// An embedded struct.
pub(crate) trait RecordSlot {
    /// Makes the field an empty struct, or nothing.
    fn reset(&mut self, some: bool) -> Option<&mut dyn Record>;
}

/// An id, or the object.
pub(crate) trait ReferenceSlot {
    fn set(&mut self, id: Option<String>);
    fn fill(&mut self, given: Given<'_, '_>) -> Filled<()>;
}

/// A word of an enum.
pub(crate) trait WordSlot {
    fn words(&self) -> &'static [&'static str];
    fn set(&mut self, word: Option<Result<u16, &str>>);
}

/// An array.
pub(crate) trait ElementsSlot {
    fn clear(&mut self);
    fn push(&mut self, given: Given<'_, '_>) -> Filled<()>;
}

/// A map.
pub(crate) trait EntriesSlot {
    fn clear(&mut self);
    /// Whether there was an entry of that name. Nothing given: removes it.
    fn insert(&mut self, name: &str, given: Option<Given<'_, '_>>) -> Filled<bool>;
}

/// A list object.
pub(crate) trait ListSlot {
    /// Empties it.
    fn reset(&mut self) -> &mut dyn Record;
    /// The array in it.
    fn data(&mut self) -> &mut dyn ElementsSlot;
}

/// What fills itself.
pub(crate) trait OtherSlot {
    fn fill(&mut self, given: Option<Given<'_, '_>>) -> Filled<()>;
}

/// Where a field's value comes from: the text that begins here, or the same field of another struct.
pub(crate) enum Given<'f, 'a> {
    Json(&'f mut Decoder<'a>, Kind),
    View(View<'f>),
    /// Nowhere: a made-up value is noted there, and the field stays empty.
    #[cfg(feature = "testing")]
    Sample(&'f mut Sampler),
}

/// The value of a field.
#[derive(Clone, Copy)]
pub(crate) enum View<'v> {
    Empty,
    Text(&'v str),
    Integer(i64),
    Number(f64),
    Flag(bool),
    Time(OffsetDateTime),
    Raw(&'v RawObject),
    Record(&'v dyn Record),
    Elements(&'v dyn Elements),
    Entries(&'v dyn Entries),
    Union(&'v dyn Union),
}

/// An array.
pub(crate) trait Elements {
    fn len(&self) -> usize;
    fn element(&self, place: usize) -> View<'_>;
}

/// A map.
pub(crate) trait Entries {
    fn entries(&self) -> Vec<(&str, View<'_>)>;
}

/// One of several kinds of object.
pub(crate) trait Union: Any + fmt::Debug {
    fn same(&self, other: &dyn Union) -> bool;
}

impl Given<'_, '_> {
    /// Reads an object into a struct; false if it is no object.
    pub(crate) fn record(self, record: &mut dyn Record) -> Filled<bool> {
        match self {
            Self::Json(decoder, kind) => decoder.record(record, kind),
            Self::View(View::Record(from)) => {
                copy(from, record);
                Ok(true)
            }
            Self::View(_) => Ok(false),
            #[cfg(feature = "testing")]
            Self::Sample(sampler) => {
                sampler.record(record);
                Ok(false)
            }
        }
    }
}

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Empty, Self::Empty) => true,
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Integer(a), Self::Integer(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a == b,
            (Self::Flag(a), Self::Flag(b)) => a == b,
            (Self::Time(a), Self::Time(b)) => a == b,
            (Self::Raw(a), Self::Raw(b)) => a == b,
            (Self::Record(a), Self::Record(b)) => same(*a, *b),
            (Self::Elements(a), Self::Elements(b)) => {
                a.len() == b.len() && (0..a.len()).all(|place| a.element(place) == b.element(place))
            }
            (Self::Entries(a), Self::Entries(b)) => a.entries() == b.entries(),
            (Self::Union(a), Self::Union(b)) => a.same(*b),
            _ => false,
        }
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("None"),
            Self::Text(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            Self::Flag(value) => value.fmt(f),
            Self::Time(value) => fmt::Display::fmt(value, f),
            Self::Raw(value) => value.fmt(f),
            Self::Record(value) => show(*value, f),
            Self::Elements(value) => f
                .debug_list()
                .entries((0..value.len()).map(|place| value.element(place)))
                .finish(),
            Self::Entries(value) => f.debug_map().entries(value.entries()).finish(),
            Self::Union(value) => value.fmt(f),
        }
    }
}

/// The fields' views, in order.
fn views(record: &dyn Record) -> impl Iterator<Item = View<'_>> {
    (0..record.table().fields.len())
        .map_while(|index| record.field(index))
        .map(|field| field.view())
}

pub(crate) fn same(a: &dyn Record, b: &dyn Record) -> bool {
    views(a).eq(views(b))
}

pub(crate) fn copy(from: &dyn Record, to: &mut dyn Record) {
    for (index, view) in views(from).enumerate() {
        if !matches!(view, View::Empty)
            && let Some(slot) = to.slot(index)
        {
            // Only text can be malformed.
            fill(slot.target(), Some(Given::View(view))).ok();
        }
    }
}

/// An empty struct, for [`sample`](crate::object::sample).
#[cfg(feature = "testing")]
#[inline(never)]
pub(crate) fn empty<T: Record + Default + 'static>() -> Box<dyn Record> {
    Box::new(T::default())
}

/// The text of the first field, if that is the id.
pub(crate) fn id(record: &dyn Record) -> &str {
    match record.field(0).map(|field| field.view()) {
        Some(View::Text(id)) if record.table().fields.first() == Some(&"id") => id,
        _ => "",
    }
}

/// Members that name or locate a person, or open a door: printed as `[…]`.
const PERSONAL: &[&str] = &[
    "address",
    "cardholder_name",
    "city",
    "client_secret",
    "cvc",
    "dob",
    "email",
    "first_name",
    "id_number",
    "ip_address",
    "last_name",
    "line1",
    "line2",
    "metadata",
    "name",
    "number",
    "phone",
    "postal_code",
    "receipt_email",
    "secret",
    "ssn_last_4",
    "town",
];

/// Prints the fields that are set; personal ones by name only.
pub(crate) fn show(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = record.table();
    let mut out = f.debug_struct(table.name);
    for (name, view) in table.fields.iter().zip(views(record)) {
        match view {
            View::Empty => {}
            _ if PERSONAL.binary_search(name).is_ok() => {
                out.field(name, &format_args!("[…]"));
            }
            view => {
                out.field(name, &view);
            }
        }
    }
    out.finish_non_exhaustive()
}

/// `/// doc Name { /// doc index field "member": Type, … }`
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $index:literal $field:ident $member:literal: $type:ty,)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub struct $name {
            $($(#[$about])* pub $field: $type,)*
        }

        impl ::core::default::Default for $name {
            #[inline(never)]
            fn default() -> Self {
                Self { $($field: ::core::default::Default::default(),)* }
            }
        }

        impl $crate::object::record::Record for $name {
            fn table(&self) -> &'static $crate::object::record::Table {
                static TABLE: $crate::object::record::Table =
                    $crate::object::record::Table { name: stringify!($name), fields: &[$($member),*] };
                &TABLE
            }

            #[allow(unreachable_code, unused_variables)]
            fn slot(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::object::record::Slot> {
                ::core::option::Option::Some(match index {
                    $($index => &mut self.$field,)*
                    _ => return ::core::option::Option::None,
                })
            }

            #[allow(unreachable_code, unused_variables)]
            fn field(&self, index: usize) -> ::core::option::Option<&dyn $crate::object::record::Slot> {
                ::core::option::Option::Some(match index {
                    $($index => &self.$field,)*
                    _ => return ::core::option::Option::None,
                })
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                let mut copy = Self::default();
                $crate::object::record::copy(self, &mut copy);
                copy
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::object::record::same(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::object::record::show(self, f)
            }
        }
    };
}
pub(crate) use record;

/// Lets a record stand in an array or a map.
macro_rules! element {
    ($name:ident) => {
        impl $crate::object::values::Item for $name {
            #[inline]
            fn target(slot: &mut ::core::option::Option<Self>) -> $crate::object::record::Target<'_> {
                $crate::object::record::Target::Record(slot)
            }

            #[inline]
            fn push(
                out: &mut ::std::vec::Vec<Self>,
                given: $crate::object::record::Given<'_, '_>,
            ) -> $crate::object::record::Filled<()> {
                $crate::object::values::push_record(out, given)
            }

            #[inline]
            fn view(&self) -> $crate::object::record::View<'_> {
                $crate::object::record::View::Record(self)
            }
        }

        impl $crate::object::record::RecordSlot for ::core::option::Option<$name> {
            #[inline]
            fn reset(
                &mut self,
                some: bool,
            ) -> ::core::option::Option<&mut dyn $crate::object::record::Record> {
                *self = if some {
                    ::core::option::Option::Some(<$name>::default())
                } else {
                    ::core::option::Option::None
                };
                match self {
                    ::core::option::Option::Some(record) => ::core::option::Option::Some(record),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
    };
}
pub(crate) use element;

/// Makes a record an [`EventObject`](crate::object::EventObject): `Name: "kind"`.
macro_rules! object {
    ($name:ident: $($kind:literal),*) => {
        impl $crate::object::EventObject for $name {
            const OBJECTS: &'static [&'static str] = &[$($kind),*];

            #[inline]
            fn read(
                raw: &$crate::object::RawObject,
            ) -> ::core::result::Result<$crate::object::Decoded<Self>, $crate::object::DecodeError> {
                $crate::object::decoder::decode(raw, Self::OBJECTS)
            }
        }
    };
}
pub(crate) use object;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_names_are_sorted() {
        assert!(PERSONAL.is_sorted());
    }

    #[test]
    fn fields_are_found_from_anywhere() {
        let fields = &[
            "id", "amount", "address", "created", "customer", "hello", "idea", "object", "zip",
        ];
        let mut sorted = *fields;
        sorted[1..].sort_unstable();
        let sorted: &'static [&'static str] = sorted.to_vec().leak();
        let table = Table {
            name: "Test",
            fields: sorted,
        };
        for next in 0..=sorted.len() {
            for (index, field) in sorted.iter().enumerate() {
                assert_eq!(table.find(next, field), Some(index), "{field} from {next}");
            }
            assert_eq!(table.find(next, "none"), None);
        }
        assert_eq!(
            Table {
                name: "Test",
                fields: &["a"]
            }
            .find(0, "id"),
            None
        );
        assert_eq!(
            Table {
                name: "Test",
                fields: &[]
            }
            .find(0, "a"),
            None
        );
    }
}
