//! The results of decoding, its errors among them.

use std::fmt;

use crate::json::JsonError;

/// A decoded object, and what in its JSON did not have the shape the struct says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The object. Every field listed in `drift` is empty in it; everything else is as Stripe sent it.
    pub object: T,
    /// Empty for a body that fits. In the order of the text; at most [`Drift::MAX`].
    pub drift: Vec<Drift>,
    /// The number of further places that had another shape, beyond the first [`Drift::MAX`].
    pub more_drift: usize,
}

impl<T> Decoded<T> {
    pub(crate) fn new(object: T) -> Self {
        Self {
            object,
            drift: Vec::new(),
            more_drift: 0,
        }
    }

    /// The object, if nothing drifted.
    ///
    /// # Errors
    /// [`DecodeError::Drift`] with what did, as far as it is listed.
    pub fn strict(self) -> Result<T, DecodeError> {
        if self.drift.is_empty() {
            Ok(self.object)
        } else {
            Err(DecodeError::Drift(self.drift))
        }
    }
}

/// One place where an object's JSON has another shape than the struct.
///
/// The field (or element) is empty in the struct; the raw text still has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Drift {
    /// The path, from the object on: `items.data[0].price.unit_amount`. Of a map's key the first 64 characters.
    pub path: String,
    /// The shape that the struct takes there: `integer`, `id or object`, `list`, …
    pub expected: &'static str,
    /// The JSON type that stands there, or the fault of the value.
    pub found: &'static str,
}

impl Drift {
    /// The greatest number of places that are listed of one object. A body of a megabyte could be wrong in half a million of them.
    pub const MAX: usize = 256;

    pub(crate) fn new(path: impl Into<String>, expected: &'static str, found: &'static str) -> Self {
        Self {
            path: path.into(),
            expected,
            found,
        }
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() {
            "the object"
        } else {
            &self.path
        };
        write!(f, "{path}: expected {}, found {}", self.expected, self.found)
    }
}

/// The reason why an object was not decoded.
///
/// Never holds a value of the payload: names of kinds, paths and byte offsets only.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The object is of another kind than the type takes.
    #[error("expected {}, found {found}", expected.join(" or "))]
    Kind {
        /// The kinds the type takes.
        expected: &'static [&'static str],
        /// The value of the `object` member.
        found: String,
    },
    /// Strict decoding: these places have another shape.
    #[error("{}", drift_text(.0))]
    Drift(Vec<Drift>),
    /// The text is not JSON, or does not fit a type of your own.
    #[error("{message} at byte {at}")]
    Json {
        /// The token that was expected.
        message: String,
        /// Byte offset from the start of the object.
        at: usize,
    },
}

fn drift_text(drift: &[Drift]) -> String {
    match drift {
        [] => String::from("no drift"),
        [one] => one.to_string(),
        [first, rest @ ..] if drift.len() < Drift::MAX => format!("{first}, and {} more", rest.len()),
        [first, rest @ ..] => format!("{first}, and at least {} more", rest.len()),
    }
}

impl From<JsonError> for DecodeError {
    fn from(error: JsonError) -> Self {
        Self::Json {
            message: error.kind().to_string(),
            at: error.at(),
        }
    }
}
