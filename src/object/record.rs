//! Structs as tables: what lets one decoder read two thousand types.
//!
//! A [`Record`] is a struct that can list its fields' names and hand out each field by its number as a
//! `dyn` [`Slot`]. The decoder reads an object by looking each member up in that list and letting the slot read the
//! value. `Clone`, `PartialEq` and `Debug` walk the same list. So a struct costs the compiler two `match`es over
//! field addresses and no code per field.

use std::any::Any;
use std::fmt;

use crate::json;
use crate::object::decoder::Decoder;

/// A struct of Stripe's, seen by the decoder.
pub(crate) trait Record {
    fn table(&self) -> &'static Table;
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;
    fn field(&self, index: usize) -> Option<&dyn Slot>;
}

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
        self.fields.binary_search_by(|field| (*field != "id").cmp(&true).then_with(|| (*field).cmp(name))).ok()
    }
}

/// A field of a struct, whatever its type.
pub(crate) trait Slot: Any {
    /// Reads the value that begins here into the field, which may hold an earlier one. `null` empties it, and so
    /// does a value of another shape, which is reported as drift.
    fn read(&mut self, decoder: &mut Decoder<'_>) -> json::Result<()>;
    fn same(&self, other: &dyn Slot) -> bool;
    fn copy(&mut self, from: &dyn Slot);
    /// The value to print; `None` if the field is empty.
    fn shown(&self) -> Option<&dyn fmt::Debug>;
}

pub(crate) fn same(a: &dyn Record, b: &dyn Record) -> bool {
    (0..a.table().fields.len()).all(|index| match (a.field(index), b.field(index)) {
        (Some(a), Some(b)) => a.same(b),
        _ => true,
    })
}

pub(crate) fn copy(from: &dyn Record, to: &mut dyn Record) {
    for index in 0..from.table().fields.len() {
        if let (Some(from), Some(to)) = (from.field(index), to.slot(index))
            && from.shown().is_some()
        {
            to.copy(from);
        }
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
    for (index, name) in table.fields.iter().enumerate() {
        if let Some(value) = record.field(index).and_then(Slot::shown) {
            if PERSONAL.binary_search(name).is_ok() {
                out.field(name, &format_args!("[…]"));
            } else {
                out.field(name, value);
            }
        }
    }
    out.finish_non_exhaustive()
}

/// `/// doc Name { /// doc index field "member": Type, … }`
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $index:literal $field:ident $member:literal: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Default)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$about])* pub $field: $type,)*
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
            fn clone(&self) -> Self {
                let mut copy = Self::default();
                $crate::object::record::copy(self, &mut copy);
                copy
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::object::record::same(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::object::record::show(self, f)
            }
        }
    };
}
pub(crate) use record;

/// Makes a record an [`EventObject`](crate::object::EventObject): `Name: "kind"`.
macro_rules! object {
    ($name:ident: $($kind:literal),*) => {
        impl $crate::object::EventObject for $name {
            const OBJECTS: &'static [&'static str] = &[$($kind),*];

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
        let fields = &["id", "amount", "address", "created", "customer", "hello", "idea", "object", "zip"];
        let mut sorted = *fields;
        sorted[1..].sort_unstable();
        let sorted: &'static [&'static str] = sorted.to_vec().leak();
        let table = Table { name: "Test", fields: sorted };
        for next in 0..=sorted.len() {
            for (index, field) in sorted.iter().enumerate() {
                assert_eq!(table.find(next, field), Some(index), "{field} from {next}");
            }
            assert_eq!(table.find(next, "none"), None);
        }
        assert_eq!(Table { name: "Test", fields: &["a"] }.find(0, "id"), None);
        assert_eq!(Table { name: "Test", fields: &[] }.find(0, "a"), None);
    }
}
