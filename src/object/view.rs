//! A struct's values, to look at: what `PartialEq`, `Debug` and `Clone` read in place of the fields.
//!
//! Of views there are few kinds, so that one function here compares or prints two thousand types.

use std::borrow::Cow;
use std::fmt;

use time::OffsetDateTime;

use crate::object::RawObject;
use crate::object::table::Table;

/// The fields of a struct, to look at.
pub(crate) trait Views {
    fn names(&self) -> &'static Table;
    fn view(&self, index: usize) -> View<'_>;
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
    fn element(&self, index: usize) -> View<'_>;
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
                a.len() == b.len() && (0..a.len()).all(|index| a.element(index) == b.element(index))
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
                .entries((0..value.len()).map(|index| value.element(index)))
                .finish(),
            Self::Entries(value) => f.debug_map().entries(value.entries()).finish(),
            Self::Union(value) => value.fmt(f),
        }
    }
}

/// The fields' views, in order.
pub(crate) fn views(record: &dyn Views) -> impl Iterator<Item = View<'_>> {
    (0..record.names().fields.len()).map(|index| record.view(index))
}

pub(crate) fn same(a: &dyn Views, b: &dyn Views) -> bool {
    views(a).eq(views(b))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_names_are_sorted() {
        assert!(PERSONAL.is_sorted());
    }
}
