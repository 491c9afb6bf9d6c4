//! Structs as tables: what lets one decoder read two thousand types.
//!
//! A struct fills its own fields by number ([`Fields`]) and knows their names ([`Table`]); the decoder finds a member's
//! number, the field's type reads the value. For everything else a field shows its value as a [`View`], of which there
//! are few kinds: `PartialEq` and `Debug` compare and print views, and `Clone` fills an empty struct from them the way
//! decoding fills it from JSON ([`Given`]).
//!
//! Some rules keep the build small; written as derives, the same types took six times as long.
//! - Filling never drops: a field is filled once, into a blank struct that its owner holds, and `dyn Fields` stands on
//!   `&mut T`. So no struct's drop code is compiled here, only in the program, for the types it uses.
//! - The decoder checks a value's shape before it hands it to the field, and keeps an error to itself
//!   ([`Decoder::checked`]), so that what is compiled for each type does neither.
//! - Views are inlined: they are compiled where a program clones, compares or prints.

use std::borrow::Cow;
use std::fmt;

use time::OffsetDateTime;

use crate::json::Kind;
use crate::object::RawObject;
use crate::object::decoder::Decoder;
#[cfg(feature = "testing")]
use crate::object::sample::Sampler;

/// A struct of Stripe's.
pub(crate) trait Record: Blank + Views {
    /// Fills the fields of a blank struct from an object.
    fn read(&mut self, given: Given<'_, '_>);
}

/// A value with nothing in it. A constant, so that making one is a copy and cannot fail.
pub(crate) trait Blank: Sized {
    const BLANK: Self;
}

/// The fields of a struct, to fill. Implemented by `&mut T`.
pub(crate) trait Fields {
    fn table(&self) -> &'static Table;
    /// Fills the field of a number (its place in the table), which is blank, from a value of the field's shape.
    fn fill(&mut self, index: usize, given: Given<'_, '_>);
}

/// The fields of a struct, to look at.
pub(crate) trait Views {
    fn names(&self) -> &'static Table;
    fn view(&self, index: usize) -> View<'_>;
}

/// What the decoder knows about a struct.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The members' names: `id` first, then in alphabetical order, as Stripe sends them. A name that ends with ` text` is
    /// no member's: see [`text_of`](Self::text_of).
    pub(crate) fields: &'static [&'static str],
    pub(crate) shapes: &'static [Shape],
}

/// What a field reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Integer,
    Number,
    Flag,
    /// Unix seconds, or the text that newer parts of the API send.
    Time,
    /// An integer, as text or as number.
    Int64,
    Decimal,
    Object,
    /// Text or an object.
    Reference,
    Array,
    Map,
    /// A list object.
    List,
    Any,
}

impl Shape {
    /// Whether a value of that kind is to be read.
    #[inline]
    pub(crate) fn takes(self, kind: Kind) -> bool {
        match self {
            Self::Text | Self::Decimal => kind == Kind::String,
            Self::Integer | Self::Number => kind == Kind::Number,
            Self::Flag => kind == Kind::Bool,
            Self::Time | Self::Int64 => matches!(kind, Kind::Number | Kind::String),
            Self::Object | Self::Map => kind == Kind::Object,
            Self::Reference => matches!(kind, Kind::String | Kind::Object),
            Self::Array => kind == Kind::Array,
            Self::List => matches!(kind, Kind::Object | Kind::Array),
            Self::Any => true,
        }
    }

    /// The kind whose empty value stands for an empty value of this shape in bodies that were encoded again.
    #[inline]
    pub(crate) fn empty_as(self) -> Option<Kind> {
        match self {
            Self::Object | Self::Map => Some(Kind::Array),
            Self::Array => Some(Kind::Object),
            _ => None,
        }
    }

    /// As drift reports say it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Flag => "boolean",
            Self::Time => "time",
            Self::Int64 => "integer string",
            Self::Decimal => "decimal string",
            Self::Object => "object",
            Self::Reference => "id or object",
            Self::Array => "array",
            Self::Map => "map",
            Self::List => "list",
            Self::Any => "any",
        }
    }
}

impl Table {
    /// The field that takes a text in place of what another field takes: `evidence text` beside `evidence`.
    #[cold]
    pub(crate) fn text_of(&self, index: usize) -> Option<(usize, Shape)> {
        let name = self.fields.get(index)?;
        let text = |field: &&str| field.strip_suffix(" text") == Some(*name);
        let home = self.fields.iter().position(text)?;
        Some((home, *self.shapes.get(home)?))
    }

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
pub(crate) trait Field: Blank {
    const SHAPE: Shape;

    /// Fills it from what is given, a value of its shape; it is blank before.
    fn fill(&mut self, given: Given<'_, '_>);
    fn view(&self) -> View<'_>;
}

/// Where a field's value comes from.
pub(crate) enum Given<'f, 'a> {
    /// The text that begins here, of a kind.
    Json(&'f mut Decoder<'a>, Kind),
    /// The same field of another struct.
    View(View<'f>),
    /// An object without members.
    Empty,
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
    Record(&'v dyn Views),
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
pub(crate) trait Union: fmt::Debug {
    fn kind(&self) -> Cow<'_, str>;
    fn inner(&self) -> View<'_>;
}

impl Given<'_, '_> {
    /// Fills the fields of a struct from an object.
    pub(crate) fn members(self, fields: &mut dyn Fields) {
        match self {
            Self::Json(decoder, _) => decoder.members(fields),
            Self::View(View::Record(from)) => copy(from, fields),
            Self::View(_) | Self::Empty => {}
            #[cfg(feature = "testing")]
            Self::Sample(sampler) => sampler.record(fields),
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
            (Self::Union(a), Self::Union(b)) => a.kind() == b.kind() && a.inner() == b.inner(),
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
fn views(record: &dyn Views) -> impl Iterator<Item = View<'_>> {
    (0..record.names().fields.len()).map(|index| record.view(index))
}

pub(crate) fn same(a: &dyn Views, b: &dyn Views) -> bool {
    views(a).eq(views(b))
}

/// Fills an empty struct with the fields of another one of its type.
pub(crate) fn copy(from: &dyn Views, to: &mut dyn Fields) {
    for (index, view) in views(from).enumerate() {
        if !matches!(view, View::Empty) {
            to.fill(index, Given::View(view));
        }
    }
}

/// The text of the first field, if that is the id.
pub(crate) fn id(record: &dyn Views) -> &str {
    match record.view(0) {
        View::Text(id) if record.names().fields.first() == Some(&"id") => id,
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
    "evidence text",
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
pub(crate) fn show(record: &dyn Views, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = record.names();
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

/// `/// doc Name { field "member": Type, "doc"; … }`. A field's number is its place.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($field:ident $member:literal: $type:ty, $about:literal;)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub struct $name {
            $(#[doc = $about] pub $field: $type,)*
        }

        impl $name {
            const TABLE: &'static $crate::object::record::Table =
                &$crate::object::record::Table {
                    name: stringify!($name),
                    fields: &[$($member),*],
                    shapes: &[$(<$type as $crate::object::record::Field>::SHAPE),*],
                };
        }

        impl $crate::object::record::Blank for $name {
            const BLANK: Self = Self { $($field: $crate::object::record::Blank::BLANK,)* };
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::object::record::Blank::BLANK
            }
        }

        impl $crate::object::record::Record for $name {
            #[inline]
            fn read(mut self: &mut Self, given: $crate::object::record::Given<'_, '_>) {
                given.members(&mut self);
            }
        }

        impl $crate::object::record::Fields for &mut $name {
            fn table(&self) -> &'static $crate::object::record::Table {
                $name::TABLE
            }

            #[allow(unused_assignments, unused_mut, unused_variables, reason = "there may be no field")]
            fn fill(&mut self, mut index: usize, given: $crate::object::record::Given<'_, '_>) {
                $(
                    if index == 0 {
                        return $crate::object::record::Field::fill(&mut self.$field, given);
                    }
                    index -= 1;
                )*
            }
        }

        impl $crate::object::record::Views for $name {
            #[inline]
            fn names(&self) -> &'static $crate::object::record::Table {
                Self::TABLE
            }

            #[inline]
            #[allow(unused_assignments, unused_mut, unused_variables, reason = "there may be no field")]
            fn view(&self, mut index: usize) -> $crate::object::record::View<'_> {
                $(
                    if index == 0 {
                        return $crate::object::record::Field::view(&self.$field);
                    }
                    index -= 1;
                )*
                $crate::object::record::View::Empty
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                let mut copy = <Self as $crate::object::record::Blank>::BLANK;
                $crate::object::record::copy(self, &mut &mut copy);
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
            const SHAPE: $crate::object::record::Shape = $crate::object::record::Shape::Object;

            fn fill(
                place: &mut impl $crate::object::values::Place<Self>,
                given: $crate::object::record::Given<'_, '_>,
            ) {
                $crate::object::values::fill_record(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::record::View<'_> {
                $crate::object::record::View::Record(self)
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
            shapes: &[],
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
                fields: &["a"],
                shapes: &[]
            }
            .find(0, "id"),
            None
        );
        assert_eq!(
            Table {
                name: "Test",
                fields: &[],
                shapes: &[]
            }
            .find(0, "a"),
            None
        );
    }
}
