//! The operator's view and acts, shared by the command line and the page: one set of filters, words and JSON shapes.
//!
//! [`Filter`] is read from name and value pairs, which the command line's options and the page's addresses write alike, and becomes
//! an [`EventQuery`](crate::inbox::EventQuery). [`Desk`] asks the store and gives views; each view's `to_json` is the shape that
//! the guide `docs::operating` documents. Acts go over a [`Selection`]: the events that a filter matched when they
//! were counted, and no others.

mod acts;
mod dead;
mod desk;
mod diff;
mod event;
mod filter;
mod overview;
mod parked;
mod routes;
mod text;
mod when;

pub(crate) use self::acts::{Act, ActProgress, ActReport, By, DryRun, Selected, Selection};
pub(crate) use self::dead::{DeadGroup, DeadView, bare};
pub(crate) use self::desk::{
    Counted, Desk, audit_json, delivery_json, finding_json, follow_up_json, lane_json, summary_json,
    unhandled_json, worker_json, worker_name,
};
pub(crate) use self::diff::Change;
#[cfg(all(feature = "admin", feature = "client"))]
pub(crate) use self::diff::differences;
pub(crate) use self::event::{EventView, Moment, ObjectStep, ObjectView, blocker_state, outcome_word};
pub(crate) use self::filter::{FIELDS, Filter};
pub(crate) use self::overview::{Bucket, Overview, Window, buckets, counts_json};
pub(crate) use self::routes::{Reach, RouteView};
pub(crate) use self::text::{is_trick, plain, source_word, state_name, task_word};
pub(crate) use self::when::{When, ago, iso, span, span_of};

use crate::inbox::StoreError;

/// The reason why an operator was not given what was asked for, by who must act.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DeskError {
    /// A value or a combination of values that means nothing: the asker mends it. The text says how.
    #[error("{0}")]
    Bad(String),
    /// There is no such thing.
    #[error("{0}")]
    NotFound(String),
    /// A selection that is larger than the act may be.
    #[error("more than {most} events match: narrow it down (--since, --type, …), or allow more (--max N)")]
    TooMany {
        /// The number of events that would have been allowed.
        most: u64,
    },
    /// This program has no handlers to run.
    #[error(
        "{0} runs handlers, which only the application's own binary has: embed cli::Command there and run it as its subcommand"
    )]
    NoHandlers(&'static str),
    /// The store did not answer, or refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DeskError {
    /// A store's error, where what was asked for is not there told as that.
    pub(crate) fn of(error: StoreError) -> Self {
        match error {
            StoreError::NotFound(text) => Self::NotFound(text),
            error => Self::Store(error),
        }
    }
}
