//! A struct's names and shapes: what the decoder knows about it.

use crate::json::Kind;

/// The names and shapes of a struct's fields.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The members' names: `id` first, then in alphabetical order, as Stripe sends them. A name that ends with ` text` is
    /// no member's: see [`text_of`](Self::text_of).
    pub(crate) fields: &'static [&'static str],
    pub(crate) shapes: &'static [Shape],
}

/// The kind of value that a field reads.
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
    /// True if a value of that JSON type is to be read.
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

#[cfg(test)]
mod tests {
    use super::*;

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
