//! Strings of the envelope: where they stand in the body.

use std::borrow::Cow;
use std::ops::Range;

use super::error::EventError;
use crate::json::{JsonErrorKind, Kind, Reader};

/// A string of the envelope.
#[derive(Debug, Clone, Default)]
pub(super) enum Text {
    #[default]
    Absent,
    /// The text's range in the body, without quotes.
    Span(Range<usize>),
    /// It had escapes.
    Owned(Box<str>),
}

impl Text {
    /// The text, empty if absent.
    pub(super) fn of<'s>(&'s self, body: &'s str) -> &'s str {
        match self {
            Self::Absent => "",
            Self::Span(range) => &body[range.clone()],
            Self::Owned(text) => text,
        }
    }
}

pub(super) fn required_string(reader: &mut Reader<'_>, path: &'static str) -> Result<Text, EventError> {
    match reader.kind()? {
        Kind::String => string(reader, path),
        kind => {
            reader.skip()?;
            Err(EventError::NotAnEvent {
                path,
                expected: "a string",
                found: kind.name(),
            })
        }
    }
}

/// A string of the object; anything else is the typed decoder's business.
pub(super) fn lenient_string(reader: &mut Reader<'_>) -> Result<Text, EventError> {
    if reader.kind()? != Kind::String {
        reader.skip()?;
        return Ok(Text::Absent);
    }
    let start = reader.at();
    match string(reader, "data.object") {
        Ok(text) => Ok(text),
        Err(EventError::NotAnEvent { .. }) => {
            reader.reset(start);
            reader.skip()?;
            Ok(Text::Absent)
        }
        Err(error) => Err(error),
    }
}

pub(super) fn string(reader: &mut Reader<'_>, path: &'static str) -> Result<Text, EventError> {
    reader.kind()?;
    let start = reader.at();
    match reader.string() {
        Ok(Cow::Borrowed(_)) => Ok(Text::Span(start + 1..reader.at() - 1)),
        Ok(Cow::Owned(text)) => Ok(Text::Owned(text.into())),
        Err(error) if error.kind() == JsonErrorKind::LoneSurrogate => Err(EventError::NotAnEvent {
            path,
            expected: "a string",
            found: "a string with half a surrogate pair",
        }),
        Err(error) => Err(error.into()),
    }
}
