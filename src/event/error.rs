//! Why a body is not an event.

use thiserror::Error;

/// The reason why a body is not an event. Names the fault and its place; never holds the payload.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EventError {
    /// The body is not UTF-8, which JSON must be.
    #[error("body is not UTF-8 at byte {at}")]
    #[non_exhaustive]
    NotUtf8 {
        /// The first offending byte's offset.
        at: usize,
    },
    /// The body is not JSON.
    #[error("body is not JSON: {message}")]
    #[non_exhaustive]
    NotJson {
        /// The fault in the syntax, with the byte's offset.
        message: String,
    },
    /// The body is JSON but not an event: a member that makes it one is missing or has another shape.
    #[error("not an event: {} should be {expected}, found {found}", member(path))]
    #[non_exhaustive]
    NotAnEvent {
        /// The member's path; empty for the body itself.
        path: &'static str,
        /// The value that was expected, in fixed words: `a string`.
        expected: &'static str,
        /// The value that was found, in fixed words.
        found: &'static str,
    },
    /// A member of the envelope stands there twice, so it is unclear which one was meant.
    #[error("the member `{path}` stands in the event twice")]
    #[non_exhaustive]
    Repeated {
        /// The member's path.
        path: &'static str,
    },
    /// A recorded event's body is no longer kept: retention has removed it.
    #[error("the event's body was removed by retention")]
    NoBody,
    /// The body is an event of the other family.
    #[error("this is a `{found}`: read it with {read_with}, or with Delivery for both")]
    #[non_exhaustive]
    WrongFamily {
        /// The body's `object`.
        found: &'static str,
        /// The type that reads it.
        read_with: &'static str,
    },
}

/// The member as messages name it.
fn member(path: &str) -> String {
    if path.is_empty() {
        "the body".to_owned()
    } else {
        format!("`{path}`")
    }
}

impl EventError {
    /// The variant's name in snake case: stable, for logs and metrics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotUtf8 { .. } => "not_utf8",
            Self::NotJson { .. } => "not_json",
            Self::NotAnEvent { .. } => "not_an_event",
            Self::Repeated { .. } => "repeated",
            Self::NoBody => "no_body",
            Self::WrongFamily { .. } => "wrong_family",
        }
    }

    /// The HTTP status that answers this error: 400.
    pub fn status(&self) -> u16 {
        400
    }
}
