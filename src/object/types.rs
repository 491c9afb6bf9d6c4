//! The types that fields are made of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use crate::object::RawObject;
use crate::object::field::Record;
use crate::object::view::id;

/// Your own keys and values on an object.
pub type Metadata = BTreeMap<String, String>;

/// A reference to another object: its id, or the object itself where it was expanded.
#[derive(Clone, Debug, PartialEq)]
pub enum Expandable<T> {
    /// The id.
    Id(String),
    /// The object; it may be a stub of a deleted one.
    Object(Box<T>),
}

impl<T> Expandable<T> {
    /// The object, if it was expanded.
    pub fn object(&self) -> Option<&T> {
        match self {
            Self::Id(_) => None,
            Self::Object(object) => Some(object),
        }
    }
}

impl<T: HasId> Expandable<T> {
    /// The id, wherever it stands. Empty only if an expanded object has none.
    pub fn id(&self) -> &str {
        match self {
            Self::Id(id) => id,
            Self::Object(object) => object.id_text(),
        }
    }
}

/// An object that may have an id.
#[doc(hidden)]
pub trait HasId {
    fn id_text(&self) -> &str;
}

impl HasId for RawObject {
    fn id_text(&self) -> &str {
        match self.id() {
            Some(Cow::Borrowed(id)) => id,
            _ => "",
        }
    }
}

impl<T: Record> HasId for T {
    fn id_text(&self) -> &str {
        id(self)
    }
}

/// One page of a list that stands inside an object. Event bodies hold the first page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct List<T> {
    /// The elements, in Stripe's order.
    pub data: Vec<T>,
    /// True if the API has more elements than these.
    pub has_more: bool,
    /// The number of elements in all, where Stripe counts them.
    pub total_count: Option<i64>,
    /// The path of the list in the API.
    pub url: Option<String>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            data: Vec::new(),
            has_more: false,
            total_count: None,
            url: None,
        }
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter()
    }
}

/// A decimal number, in the exact text that Stripe sent: `0.5`, `1250.125000000001`.
///
/// Equality follows the text: `1` and `1.0` differ. Parse it into the decimal type of your choice.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// A decimal number: digits, with a sign, a point and an exponent or without.
    pub fn new(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (text, None),
        };
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let (whole, fraction) = unsigned(mantissa)
            .split_once('.')
            .unwrap_or((unsigned(mantissa), "0"));
        let number = digits(whole) && digits(fraction);
        let power = exponent.is_none_or(|power| digits(unsigned(power)));
        (number && power).then(|| Self(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Decimal {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// An integer that newer parts of the API send as a string, to save it from JavaScript.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Int64(pub i64);

fn unsigned(text: &str) -> &str {
    text.strip_prefix(['-', '+']).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_keep_their_text() {
        for text in ["0", "-1.50", "1250.125000000001", "1e-7", "+3"] {
            assert_eq!(Decimal::new(text).unwrap().as_str(), text);
        }
        for text in ["", "-", "1.", ".5", "1,5", "1e", "abc", "1 ", "0x1", "NaN"] {
            assert_eq!(Decimal::new(text), None, "{text}");
        }
    }
}
