//! What the worker asks of whoever runs handlers: the registry in production, a few lines in a test.

use std::{
    any::Any,
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use crate::event::{Body, Current, Delivery, EventError, ObjectKey};
use crate::handler::{HandlerReport, Outcome};

use super::{BoxFuture, Fetched, Route, Source};

/// Runs the handlers of a group for a recorded event.
///
/// The registry implements it; the trait stays public so that a worker can be tested, or driven by something else.
pub trait Apply: Send + Sync {
    /// Every group that has at least one handler, in a stable order.
    fn groups(&self) -> Vec<String>;

    /// The groups that must run an event of this type. Called when an event is recorded.
    fn groups_for(&self, event_type: &str) -> Vec<String>;

    /// Every handler that this program runs. Announced to the store, so that events are kept for it whoever records them, and so
    /// that others leave it what is its to run. `None`, the default: not said, and whatever is recorded for one of its
    /// [`groups`](Apply::groups) is taken to be run here.
    fn routes(&self) -> Option<Vec<Route>> {
        None
    }

    /// Names of the handlers of `group` that an event of this type reaches here. `None`, the default: not said.
    fn handlers_for(&self, _event_type: &str, _group: &str) -> Option<Vec<String>> {
        None
    }

    /// Names of the handlers of `group` that want only the newest state for this type. Empty by default: all are facts.
    fn state_handlers(&self, _event_type: &str, _group: &str) -> Vec<String> {
        Vec::new()
    }

    /// True if [`Apply::reread`] can read objects.
    fn rereads(&self) -> bool {
        false
    }

    /// Reads the event's object as it is now, because the events alone do not say which state is the newer one. Called with
    /// no transaction open and no connection held. An error is a failed attempt.
    fn reread<'a>(&'a self, _event: &'a StoredEvent) -> BoxFuture<'a, Result<Fetched, String>> {
        Box::pin(async { Err("this program cannot read objects".into()) })
    }

    /// True if handlers that are to run ask for the object as it is now: [`Apply::current`] is called then. `only` and `stale` as in
    /// [`Work`].
    #[cfg(feature = "client")]
    fn wants_current(
        &self,
        _event: &StoredEvent,
        _group: &str,
        _only: Option<&[String]>,
        _stale: &[(String, String)],
    ) -> bool {
        false
    }

    /// Reads the event's object as it is now, for handlers that ask for it; `None` if it cannot be fetched by itself. `anew`: nothing
    /// that was read before will do, because it is a retry or a replay. Called with no transaction open and no connection
    /// held. An error is a failed attempt.
    #[cfg(feature = "client")]
    fn current<'a>(&'a self, _event: &'a StoredEvent, _anew: bool) -> BoxFuture<'a, CurrentRead> {
        Box::pin(async { Err("this program cannot read objects".into()) })
    }

    /// Makes ready what the handlers need of the store. A worker calls it before it claims its first event, and again until it
    /// succeeds. Nothing by default.
    #[cfg(feature = "mirror")]
    #[doc(hidden)]
    fn prepare<'a>(
        &'a self,
        _store: &'a Arc<dyn super::Store>,
    ) -> BoxFuture<'a, Result<(), super::StoreError>> {
        Box::pin(async { Ok(()) })
    }

    /// Runs the group's handlers, in order, inside the transaction that `work.tx` is part of.
    ///
    /// Must not commit or roll back: the inbox does, and a handler that does it itself is found out and parked.
    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied>;

    /// The application's way between spans and trace contexts. None by default.
    #[doc(hidden)]
    fn contexts(&self) -> crate::observer::Contexts {
        crate::observer::Contexts::default()
    }

    /// The names of the follow-ups that this program runs; `None`, the default, for all. Those of other names stay where
    /// they are until a program comes that runs them.
    fn follow_up_names(&self) -> Option<Vec<String>> {
        None
    }

    /// Runs one durable follow-up. It may run more than once: use its key for deduplication elsewhere.
    fn follow_up<'a>(&'a self, follow_up: &'a FollowUp) -> BoxFuture<'a, Verdict> {
        let name = follow_up.name.clone();
        Box::pin(async move { Verdict::permanent(format!("no follow-up handler is called {name:?}")) })
    }
}

/// The answer of [`Apply::current`].
#[cfg(feature = "client")]
pub type CurrentRead = Result<Option<Arc<crate::client::Fetched<crate::object::RawObject>>>, String>;

/// One event to run for one group.
#[non_exhaustive]
pub struct Work<'a> {
    /// The recorded event.
    pub event: &'a StoredEvent,
    /// The handler group.
    pub group: &'a str,
    /// 0 for the first run of an event, one more for each replay.
    pub generation: u32,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// True if this run will be rolled back whatever it returns.
    pub dry_run: bool,
    /// The handlers that are to run, by name; `None` for all that the event reaches in the group. The others have run, or are
    /// another program's.
    pub only: Option<&'a [String]>,
    /// State handlers for which this event is stale, with the reason. They must be skipped and reported as such.
    pub stale: &'a [(String, String)],
    /// State handlers that are given the object as it was read from Stripe, and the event's body with that object in it.
    pub replacement: Option<(&'a [String], &'a Body)>,
    /// The driver's connection, inside the transaction: `sqlx::SqliteConnection`, `sqlx::PgConnection`, [`super::MemoryConnection`]
    /// or another driver's.
    pub tx: &'a mut (dyn Any + Send),
    /// Says of a handler's error whether it is no fault of its own: the transaction lost against another one, or its connection
    /// was lost. `None` where that does not happen.
    pub is_conflict: Option<fn(&(dyn std::error::Error + 'static)) -> bool>,
    /// The object as it is now, if it was read.
    pub(crate) current: Option<Option<Arc<Current>>>,
}

impl<'a> Work<'a> {
    /// The first attempt at an event for all handlers of a group, inside this transaction.
    pub fn new(event: &'a StoredEvent, group: &'a str, tx: &'a mut (dyn Any + Send)) -> Self {
        Work {
            event,
            group,
            generation: 0,
            attempt: 1,
            dry_run: false,
            only: None,
            stale: &[],
            replacement: None,
            tx,
            is_conflict: None,
            current: None,
        }
    }

    /// The object as it is now, where handlers ask for it.
    #[cfg(feature = "client")]
    pub fn current(&self) -> Option<&Current> {
        self.current.as_ref()?.as_deref()
    }
}

impl fmt::Debug for Work<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Work")
            .field("event", &self.event.event_id)
            .field("group", &self.group)
            .field("generation", &self.generation)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

/// An event as the store gives it back.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredEvent {
    /// The store's own number, rising in order of arrival.
    pub seq: i64,
    /// Stripe's event id.
    pub event_id: String,
    /// The event type.
    pub event_type: String,
    /// The connected account.
    pub account: Option<String>,
    /// Live or test mode.
    pub livemode: bool,
    /// The API version of the body.
    pub api_version: Option<String>,
    /// The id of the object the event is about.
    pub object_id: Option<String>,
    /// The object's identity: account, mode and object. `None` for objects that have none, and for events of theirs that were
    /// recorded by a version before it was kept.
    pub object_key: Option<ObjectKey>,
    /// The ordering key.
    pub lane: Option<String>,
    /// Stripe's creation time, microseconds since the Unix epoch.
    pub created_us: i64,
    /// The time when it was recorded, microseconds since the Unix epoch.
    pub received_us: i64,
    /// The way that it came.
    pub source: Source,
    /// A thin event's snapshot twin.
    pub snapshot_event: Option<String>,
    /// The endpoint's label.
    pub endpoint: Option<String>,
    /// The trace context (`traceparent` of W3C) that came with the delivery, or that its span had.
    pub traceparent: Option<String>,
    /// The number of its deliveries.
    pub deliveries: i64,
    /// The body: the exact bytes that were signed, unless `redacted`. `None` once retention has removed it.
    pub body: Option<Body>,
    /// True if values in the body were replaced before it was stored.
    pub redacted: bool,
    pub(crate) read: ReadOnce,
}

/// The reading of the event from the store, and from the body once for the stale rule and for the handlers. Not compared.
#[derive(Clone, Default)]
pub(crate) struct ReadOnce {
    delivery: OnceLock<Result<Delivery, EventError>>,
    /// The store's time when the event was read for a run, microseconds since the Unix epoch.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    pub(crate) at_us: Option<i64>,
}

impl ReadOnce {
    pub(crate) fn at(us: i64) -> Self {
        ReadOnce {
            at_us: Some(us),
            ..Self::default()
        }
    }
}

impl PartialEq for ReadOnce {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for ReadOnce {}

impl StoredEvent {
    /// An event as a store of one's own has kept it: delivered once so far.
    pub fn new(seq: i64, received_us: i64, event: super::NewEvent) -> Self {
        StoredEvent {
            seq,
            object_key: event.key(),
            event_id: event.event_id,
            event_type: event.event_type,
            account: event.account,
            livemode: event.livemode,
            api_version: event.api_version,
            object_id: event.object_id,
            lane: event.lane,
            created_us: event.created_us,
            received_us,
            source: event.source,
            snapshot_event: event.snapshot_event,
            endpoint: event.endpoint,
            traceparent: event.traceparent,
            deliveries: 1,
            body: Some(event.body),
            redacted: event.redacted,
            read: ReadOnce::default(),
        }
    }

    /// The event as handlers get it, read from the body. Read once for all that ask.
    ///
    /// # Errors
    /// [`EventError::NoBody`] once retention has removed the body; otherwise as for any body, which for one that was recorded by
    /// a [`Receiver`](crate::Receiver) means that the store has lost bytes of it.
    pub fn delivery(&self) -> Result<Delivery, EventError> {
        let read = || Delivery::read(self.body.clone().ok_or(EventError::NoBody)?);
        self.read.delivery.get_or_init(read).clone()
    }
}

impl fmt::Debug for StoredEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredEvent")
            .field("seq", &self.seq)
            .field("event_id", &self.event_id)
            .field("event_type", &self.event_type)
            .field("deliveries", &self.deliveries)
            .finish_non_exhaustive()
    }
}

/// The result of a group's run.
#[derive(Default)]
#[non_exhaustive]
pub struct Applied {
    /// Commit, or roll back and when to try again.
    pub verdict: Verdict,
    /// One entry per handler that was reached, in order.
    pub handlers: Vec<HandlerReport>,
    /// Durable work for after the commit, written in the same transaction.
    pub follow_ups: Vec<NewFollowUp>,
    /// Futures to run after the commit, best effort: lost if the process dies first.
    pub on_commit: Vec<BoxFuture<'static, ()>>,
}

impl Applied {
    /// A run with this verdict and nothing to report.
    pub fn new(verdict: Verdict) -> Self {
        Applied {
            verdict,
            ..Applied::default()
        }
    }
}

impl From<Verdict> for Applied {
    fn from(verdict: Verdict) -> Self {
        Applied::new(verdict)
    }
}

impl fmt::Debug for Applied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Applied")
            .field("verdict", &self.verdict)
            .field("handlers", &self.handlers)
            .field("follow_ups", &self.follow_ups.len())
            .field("on_commit", &self.on_commit.len())
            .finish()
    }
}

/// Commit, or roll back and what to do next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Verdict {
    /// Commit: the event is done for this group.
    #[default]
    Done,
    /// Roll back and try again by the schedule, or after the time given.
    Retry {
        /// The error chain, one line per cause; it says which handler. Never payload.
        error: String,
        /// Overrules the schedule's delay for this attempt.
        after: Option<Duration>,
    },
    /// Roll back: the transaction lost against another one (serialization failure, deadlock). Tried again at once, uncounted.
    Conflict {
        /// The error chain.
        error: String,
    },
    /// Roll back and stop: the task is dead until an operator acts.
    Permanent {
        /// The error chain.
        error: String,
    },
}

impl Verdict {
    /// A failure to be tried again by the schedule.
    pub fn retry(error: impl Into<String>) -> Self {
        Verdict::Retry {
            error: error.into(),
            after: None,
        }
    }

    /// A failure that no retry can cure.
    pub fn permanent(error: impl Into<String>) -> Self {
        Verdict::Permanent { error: error.into() }
    }
}

/// A report with its texts as they are stored.
pub(crate) fn clipped(mut report: HandlerReport) -> HandlerReport {
    report.outcome = match report.outcome {
        Outcome::Done => Outcome::Done,
        Outcome::Skipped(why) => Outcome::Skipped(super::clip(why)),
        Outcome::Failed { permanent, error, .. } => {
            let error = super::clip(error);
            let retry_after = None;
            Outcome::Failed {
                permanent,
                retry_after,
                error,
            }
        }
    };
    report.note = report.note.map(super::clip);
    report
}

/// Durable work that a handler leaves for after the commit.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NewFollowUp {
    /// The name of the follow-up handler that runs it.
    pub name: String,
    /// Its input, as JSON text.
    pub payload: String,
}

impl NewFollowUp {
    /// A follow-up by name, with JSON text as its input.
    pub fn new(name: impl Into<String>, payload: impl Into<String>) -> Self {
        NewFollowUp {
            name: name.into(),
            payload: payload.into(),
        }
    }
}

/// Prints the payload's length, never the payload.
impl fmt::Debug for NewFollowUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewFollowUp")
            .field("name", &self.name)
            .field("payload_len", &self.payload.len())
            .finish()
    }
}

/// A follow-up that is due.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FollowUp {
    /// Its own number.
    pub id: i64,
    /// The event it belongs to, by the store's number.
    pub seq: i64,
    /// The handler group that left it.
    pub group: String,
    /// The event's generation in that group.
    pub generation: u32,
    /// Its number among the run's follow-ups, from 0.
    pub ordinal: u32,
    /// The name of the follow-up handler that runs it.
    pub name: String,
    /// Its input, as JSON text.
    pub payload: String,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// Leases of this follow-up that were lost so far without a result.
    pub lost: u32,
    /// The lease's epoch; opaque.
    pub epoch: i64,
}

impl FollowUp {
    /// The first attempt at a follow-up, as a store of one's own hands it out.
    pub fn new(
        id: i64,
        seq: i64,
        group: impl Into<String>,
        name: impl Into<String>,
        payload: impl Into<String>,
    ) -> Self {
        FollowUp {
            id,
            seq,
            group: group.into(),
            generation: 0,
            ordinal: 0,
            name: name.into(),
            payload: payload.into(),
            attempt: 1,
            lost: 0,
            epoch: 1,
        }
    }
}

/// Prints the payload's length, never the payload.
impl fmt::Debug for FollowUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FollowUp")
            .field("id", &self.id)
            .field("seq", &self.seq)
            .field("group", &self.group)
            .field("name", &self.name)
            .field("payload_len", &self.payload.len())
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

/// Reads an event's object as it is now.
pub(crate) type Rereader = Arc<
    dyn Fn(StoredEvent) -> BoxFuture<'static, Result<Fetched, crate::handler::HandlerError>> + Send + Sync,
>;

/// Runs the follow-ups of one name.
pub(crate) type FollowUpHandler =
    Arc<dyn Fn(FollowUp) -> BoxFuture<'static, crate::handler::HandlerResult> + Send + Sync>;

impl FollowUp {
    /// The input as the type that it was made from.
    ///
    /// # Errors
    /// A permanent failure, which quotes nothing of the payload, when it does not fit.
    pub fn decode<T: serde::de::DeserializeOwned>(&self) -> Result<T, crate::handler::HandlerError> {
        serde_json::from_str(&self.payload).map_err(|e| {
            let text = format!(
                "the payload of follow-up {:?} is no {} (column {})",
                self.name,
                std::any::type_name::<T>(),
                e.column()
            );
            crate::handler::HandlerError::new(text).permanent()
        })
    }

    /// A key that is the same each time this follow-up runs: hand it to the other system as its idempotency key.
    pub fn idempotency_key(&self) -> String {
        format!("{}:{}:{}:{}", self.seq, self.group, self.generation, self.ordinal)
    }
}
