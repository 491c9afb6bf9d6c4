//! How handlers ended.

use std::sync::Arc;
use std::time::Duration;

use super::Outcome;

/// The result of one handler for one event, as observers, a dispatch's report and the inbox's attempts have it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandlerReport {
    /// The handler's name.
    pub name: Arc<str>,
    /// Its group.
    pub group: Arc<str>,
    /// The handler's result.
    pub outcome: Outcome,
    /// The handler's running time.
    pub duration: Duration,
    /// Added by the inbox: that the event's place in time was ambiguous, and how that was settled.
    pub note: Option<String>,
}

impl HandlerReport {
    /// A report without a note.
    pub fn new(
        name: impl Into<Arc<str>>,
        group: impl Into<Arc<str>>,
        outcome: Outcome,
        duration: Duration,
    ) -> Self {
        Self {
            name: name.into(),
            group: group.into(),
            outcome,
            duration,
            note: None,
        }
    }
}
