//! Why a registry is not built.

use std::fmt;

use thiserror::Error;

use crate::pattern::PatternError;

/// The reason why a registry was refused. Each is a mistake in the program, found before the first event.
#[derive(Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RegistryError {
    /// A handler needs a state that was not given.
    #[error("handler `{handler}` needs state `{state}`: give it with `.state(..)`")]
    #[non_exhaustive]
    MissingState {
        /// The handler's name.
        handler: String,
        /// The state's type.
        state: &'static str,
    },
    /// Two handlers have the same name.
    #[error("two handlers are named `{name}`: tell them apart with `.named(..)`")]
    #[non_exhaustive]
    DuplicateName {
        /// The name.
        name: String,
    },
    /// A required event reaches no handler, or only handlers that take every event.
    #[error("`{event}` is required, and no handler takes it (is the crate that registers one linked?)")]
    #[non_exhaustive]
    NoHandler {
        /// The event type.
        event: String,
    },
    /// A text is not a pattern.
    #[error(transparent)]
    Pattern(#[from] PatternError),
    /// No known event matches a pattern.
    #[error(
        "no Stripe event matches `{pattern}`; did you mean `{nearest}`? (a name newer than this crate: `.on_new(..)`)"
    )]
    #[non_exhaustive]
    UnknownEvent {
        /// The pattern.
        pattern: String,
        /// The known name that looks most like it.
        nearest: &'static str,
    },
    /// A pattern matches an event that carries another object, or is of another family, than the handler takes.
    #[error("handler `{handler}` is registered for `{pattern}`, but cannot take `{event}`")]
    #[non_exhaustive]
    Misfit {
        /// The handler's name.
        handler: String,
        /// The pattern.
        pattern: String,
        /// The event that does not fit.
        event: &'static str,
    },
    /// A handler that wants the newest state only is registered for an event whose objects have no id, nor anything else by
    /// which two of its events could be known to be about one object.
    #[error(
        "handler `{handler}` is `latest_only`, but the objects of `{event}` have no identity by which a newer state could be known"
    )]
    #[non_exhaustive]
    NoIdentity {
        /// The handler's name.
        handler: String,
        /// The event type.
        event: String,
    },
    /// A handler runs [`when_changed`](crate::HandlerExt::when_changed) for a text that is not a path.
    #[error("handler `{handler}` runs when `{path}` changed, and that is no path: {why}")]
    #[non_exhaustive]
    BadPath {
        /// The handler's name.
        handler: String,
        /// The text.
        path: String,
        /// The fault in the text.
        why: &'static str,
    },
    /// A handler runs [`when_changed`](crate::HandlerExt::when_changed) for a path that leads nowhere in any object that
    /// its events carry.
    #[error(
        "handler `{handler}` runs when `{path}` changed, which no event can tell it: {why}{}",
        did_you_mean(.nearest.as_deref())
    )]
    #[non_exhaustive]
    DeadPath {
        /// The handler's name.
        handler: String,
        /// The path.
        path: String,
        /// The place where the path ends, as a sentence.
        why: String,
        /// The path with the name that looks most like the one that is not there, if one does.
        nearest: Option<String>,
    },
    /// `without` names a handler that is not there.
    #[error("there is no handler `{name}` to leave out")]
    #[non_exhaustive]
    NoSuchHandler {
        /// The name.
        name: String,
    },
    /// More than 65,535 handlers.
    #[error("more than 65535 handlers")]
    TooMany,
}

fn did_you_mean(nearest: Option<&str>) -> String {
    let new = "(a field newer than this crate: `.only_if(|event: &Event| event.changes().changed(..))`)";
    match nearest {
        Some(nearest) => format!("; did you mean `{nearest}`? {new}"),
        None => format!(" {new}"),
    }
}

/// The message: it is what a `main` that returns the error prints.
impl fmt::Debug for RegistryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
