//! What an operator asks of an inbox: doctor's findings, replays, retention.

use std::time::Duration;

use super::{StoreError, TaskState, WorkerId};
use crate::handler::HandlerReport;

/// An operator's acts are audited, so they say who acts and why.
pub(crate) fn named(who: &str, why: &str) -> Result<(), StoreError> {
    if who.trim().is_empty() || why.trim().is_empty() {
        let what = "an operator's action needs a name and a reason";
        return Err(StoreError::Config(what.into()));
    }
    Ok(())
}

/// A broken invariant that the doctor found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The invariant's short name, e.g. `lost_task`.
    pub name: &'static str,
    /// The meaning of a broken invariant, in a sentence.
    pub meaning: &'static str,
    /// The number of rows that break it.
    pub count: u64,
    /// One of them, to start looking.
    pub sample: String,
}

impl Finding {
    /// A finding of a store of one's own.
    pub fn new(name: &'static str, meaning: &'static str, count: u64, sample: impl Into<String>) -> Self {
        Finding {
            name,
            meaning,
            count,
            sample: sample.into(),
        }
    }
}

/// One act of an operator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuditEntry {
    /// Its number, rising.
    pub id: i64,
    /// The time, microseconds since the Unix epoch.
    pub at_us: i64,
    /// The operator, as given by the caller.
    pub who: String,
    /// The act: `replay`, `discard`, `retry follow-ups`, ….
    pub action: String,
    /// The reason given.
    pub why: String,
    /// To what, and what came of it.
    pub detail: String,
}

impl AuditEntry {
    /// An entry as a store of one's own has kept it.
    pub fn new(
        id: i64,
        at_us: i64,
        who: impl Into<String>,
        action: impl Into<String>,
        why: impl Into<String>,
    ) -> Self {
        AuditEntry {
            id,
            at_us,
            who: who.into(),
            action: action.into(),
            why: why.into(),
            detail: String::new(),
        }
    }
}

/// Attempts of one minute, group, event type and outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MinuteStat {
    /// The minute's beginning, microseconds since the Unix epoch.
    pub minute_us: i64,
    /// The handler group.
    pub group: String,
    /// The event type.
    pub event_type: String,
    /// The outcome that is counted.
    pub outcome: AttemptOutcome,
    /// The number of attempts.
    pub count: u64,
    /// Their durations together.
    pub total: Duration,
    /// The longest of them.
    pub longest: Duration,
}

impl MinuteStat {
    /// A minute in which nothing is counted yet.
    pub fn new(
        minute_us: i64,
        group: impl Into<String>,
        event_type: impl Into<String>,
        outcome: AttemptOutcome,
    ) -> Self {
        MinuteStat {
            minute_us,
            group: group.into(),
            event_type: event_type.into(),
            outcome,
            count: 0,
            total: Duration::ZERO,
            longest: Duration::ZERO,
        }
    }
}

/// One attempt at running an event for a group: the record that is kept whatever became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The handler group.
    pub group: String,
    /// 0, or more after replays.
    pub generation: u32,
    /// 1 for the first attempt of a generation.
    pub attempt: u32,
    /// The fence under which it ran; rises with each claim.
    pub epoch: i64,
    /// The outcome.
    pub outcome: AttemptOutcome,
    /// The time when it ended, microseconds since the Unix epoch.
    pub at_us: i64,
    /// The duration.
    pub duration: Duration,
    /// The worker that ran it; `None` where it was lost.
    pub worker: Option<WorkerId>,
    /// The error chain of a failure.
    pub error: Option<String>,
    /// The handlers that were reached, in order, with what the stale rule decided about each.
    pub handlers: Vec<HandlerReport>,
}

impl Attempt {
    /// An attempt as a store of one's own has kept it; the rest is empty.
    pub fn new(group: impl Into<String>, attempt: u32, outcome: AttemptOutcome) -> Self {
        Attempt {
            group: group.into(),
            generation: 0,
            attempt,
            epoch: i64::from(attempt),
            outcome,
            at_us: 0,
            duration: Duration::ZERO,
            worker: None,
            error: None,
            handlers: Vec::new(),
        }
    }
}

/// The end of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AttemptOutcome {
    /// Committed.
    Done,
    /// Committed, and every handler skipped the event as stale. Told by [`MinuteStat`] only.
    Stale,
    /// Committed, although nobody could say whether the event was stale. Told by [`MinuteStat`] only.
    Ambiguous,
    /// Rolled back, to be tried again.
    Retry,
    /// Rolled back, and given up.
    Dead,
    /// Its worker died, stalled or could not reach the database.
    Lost,
    /// A handler ended the transaction by itself.
    EndedByHandler,
}

/// A filter for the delivery log. The newest lines come first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeliveryQuery {
    /// Only of this event.
    pub event_id: Option<String>,
    /// Only with a good signature, or only without.
    pub authenticated: Option<bool>,
    /// Only with this verdict: `recorded`, `duplicate`, `no_match`, ….
    pub verdict: Option<String>,
    /// Only lines older than the one of this number: the last one of the page before.
    pub before: Option<i64>,
    /// At most this many. Default 100.
    pub limit: u32,
}

impl Default for DeliveryQuery {
    fn default() -> Self {
        DeliveryQuery {
            event_id: None,
            authenticated: None,
            verdict: None,
            before: None,
            limit: 100,
        }
    }
}

impl DeliveryQuery {
    /// The deliveries of one event.
    pub fn event(event_id: impl Into<String>) -> Self {
        DeliveryQuery {
            event_id: Some(event_id.into()),
            ..DeliveryQuery::default()
        }
    }

    /// True if a line is asked for.
    pub(crate) fn takes(&self, line: &super::DeliveryLogEntry) -> bool {
        self.event_id
            .as_ref()
            .is_none_or(|id| line.event_id.as_ref() == Some(id))
            && self.authenticated.is_none_or(|good| good == line.authenticated)
            && self
                .verdict
                .as_ref()
                .is_none_or(|verdict| *verdict == line.verdict)
            && self.before.is_none_or(|before| line.id < before)
    }
}

/// Durable follow-ups of one name that have not succeeded yet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FollowUpCount {
    /// The follow-up handler's name.
    pub name: String,
    /// Ready, due or not: to be run, or tried again, by a program that has a handler of this name.
    pub waiting: u64,
    /// With a worker.
    pub running: u64,
    /// Given up after a permanent failure or too many attempts.
    pub dead: u64,
    /// The time when the first of them is or was due, microseconds since the Unix epoch. Long ago and `waiting`: no running
    /// program has a handler of this name.
    pub oldest_us: i64,
    /// The error of one that failed.
    pub error: Option<String>,
}

impl FollowUpCount {
    /// A name of which a store of one's own has none yet.
    pub fn new(name: impl Into<String>) -> Self {
        FollowUpCount {
            name: name.into(),
            waiting: 0,
            running: 0,
            dead: 0,
            oldest_us: 0,
            error: None,
        }
    }
}

/// An open task of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenTask {
    /// The handler group.
    pub group: String,
    /// Its state.
    pub state: TaskState,
    /// Attempts so far.
    pub attempt: u32,
    /// The time when it is or was due, microseconds since the Unix epoch.
    pub due_us: i64,
    /// The event that has the lane, where it waits for that.
    pub blocked_by: Option<String>,
}

impl OpenTask {
    /// A task of a group that has not been tried, as a store of one's own has it.
    pub fn new(group: impl Into<String>, state: TaskState) -> Self {
        OpenTask {
            group: group.into(),
            state,
            attempt: 0,
            due_us: 0,
            blocked_by: None,
        }
    }
}

/// A durable follow-up of one event that has not succeeded yet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FollowUpEntry {
    /// Its own number.
    pub id: i64,
    /// The follow-up handler's name.
    pub name: String,
    /// The handler group that left it.
    pub group: String,
    /// The event's generation in that group.
    pub generation: u32,
    /// Ready (due or not), leased, or dead.
    pub state: TaskState,
    /// Attempts so far.
    pub attempt: u32,
    /// The time when it is or was due, microseconds since the Unix epoch.
    pub due_us: i64,
    /// The error of its last attempt.
    pub error: Option<String>,
}

impl FollowUpEntry {
    /// A follow-up that is ready and was never tried, as a store of one's own has it.
    pub fn new(id: i64, name: impl Into<String>, group: impl Into<String>) -> Self {
        FollowUpEntry {
            id,
            name: name.into(),
            group: group.into(),
            generation: 0,
            state: TaskState::Ready,
            attempt: 0,
            due_us: 0,
            error: None,
        }
    }
}

/// Events of one type that nobody runs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unhandled {
    /// The event type.
    pub event_type: String,
    /// The group they were planned for; `None` where they were planned for none.
    pub group: Option<String>,
    /// The handlers they wait for, or that would take them.
    pub handlers: Vec<String>,
    /// The reason why nobody runs them.
    pub why: UnhandledWhy,
    /// The number of events. A database counts no further than 10,000, and 2,000 of those whose handlers no process has.
    pub count: u64,
    /// The id of one of them.
    pub sample: String,
    /// The time when the first of them was recorded, microseconds since the Unix epoch.
    pub oldest_us: i64,
}

impl Unhandled {
    /// One event that nobody runs, as a store of one's own has found it.
    pub fn new(event_type: impl Into<String>, sample: impl Into<String>, why: UnhandledWhy) -> Self {
        Unhandled {
            event_type: event_type.into(),
            group: None,
            handlers: Vec::new(),
            why,
            count: 1,
            sample: sample.into(),
            oldest_us: 0,
        }
    }
}

/// The reason why nobody runs an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnhandledWhy {
    /// No process has the handlers it was planned for. It is run when one has; or replay it, or discard it.
    NoProcess,
    /// It was recorded before its handler was there. It is run when somebody asks: by a replay, or by a second delivery.
    OlderThanHandler,
    /// No handler takes events of its type.
    NoHandler,
}

impl std::fmt::Display for UnhandledWhy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            UnhandledWhy::NoProcess => "no process has its handlers",
            UnhandledWhy::OlderThanHandler => "recorded before its handler was there",
            UnhandledWhy::NoHandler => "no handler takes it",
        })
    }
}

/// The time for which things are kept after their work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retention {
    /// Bodies of finished events. Default 30 days. One that an open or dead task or follow-up held at that age goes up to a
    /// day after it is free.
    pub bodies: Duration,
    /// Event rows with their done keys: the window in which a repeated delivery is recognised. Default 90 days. What the stale
    /// rule knows of an object goes with the last of its events.
    pub keys: Duration,
    /// Dead and held tasks and dead follow-ups, from the event's arrival: older ones are discarded, audited, and then kept
    /// like finished ones. Default `None`: what failed stays, and its event with it, until an operator acts.
    pub dead: Option<Duration>,
    /// Lines of the delivery log. Default 30 days.
    pub deliveries: Duration,
    /// Statistics by the minute. Default 400 days.
    pub statistics: Duration,
    /// The acts of operators ([`Operator::audit`](super::Operator::audit)). Default `None`: kept for ever.
    pub audit: Option<Duration>,
    /// Lines of the delivery log without a good signature. Default 10,000.
    pub junk_deliveries: u32,
    /// Deliveries that a second look refused, from their arrival. Default 30 days. At most 10,000 of them are kept in any case.
    pub second_looks: Duration,
    /// Rows per transaction; on a database, 100 ms pass between two of them. Default 2,000.
    pub batch: u32,
}

impl Default for Retention {
    fn default() -> Self {
        let day = Duration::from_secs(86_400);
        Retention {
            bodies: day * 30,
            keys: day * 90,
            dead: None,
            deliveries: day * 30,
            statistics: day * 400,
            audit: None,
            junk_deliveries: 10_000,
            second_looks: day * 30,
            batch: 2_000,
        }
    }
}

impl Retention {
    /// The shortest allowed window for keys: 30 days of Stripe's event list, three of retries, two to spare.
    pub const KEY_FLOOR: Duration = Duration::from_secs(35 * 86_400);

    /// The window for keys that is really used.
    pub(crate) fn effective_keys(&self) -> Duration {
        self.keys.max(Retention::KEY_FLOOR)
    }
}

/// The numbers of removed rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PruneReport {
    /// Bodies cleared.
    pub bodies: u64,
    /// Dead and held tasks discarded.
    pub dead: u64,
    /// Dead follow-ups discarded.
    pub follow_ups: u64,
    /// Applied states of objects whose last event was removed: one per group and handler.
    pub heads: u64,
    /// Entries of the audit removed.
    pub audit: u64,
    /// Events removed with their done rows and attempts.
    pub events: u64,
    /// Lines of the delivery log removed.
    pub deliveries: u64,
    /// Deliveries removed that a second look had refused.
    pub second_looks: u64,
}
