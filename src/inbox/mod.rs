//! The durable inbox: an event is recorded before Stripe hears 2xx, then run until it is done.
//!
//! [`Inbox`] is the store with its rules, and what a [`Receiver`](crate::Receiver) is given. The store is [`Memory`] for tests;
//! the features `sqlite` and `postgres` add the durable ones, `postgres-plain` the second of them without TLS.
//!
//! # How it works
//! 1. *Record.* [`Intake::record`] writes the event and one task per handler group in one durable transaction.
//!    A second delivery of the same event id finds the row and counts itself; groups that have never been given the event
//!    are planned then.
//! 2. *Claim.* A worker takes ready tasks for a lease of 60 s and stamps each with a higher epoch. Tasks that wait
//!    behind another one of their lane are outside the claim's index, so a blocked object costs the others nothing.
//! 3. *Apply.* One transaction: lock the task and compare its epoch, insert the key `done(seq, group, generation)`,
//!    run the handlers on that very connection, delete the task, promote the next one of the lane, commit.
//!    The unique key carries the proof that effects happen once; leases and clocks only decide how soon.
//! 4. *Fail.* The transaction is rolled back, and the attempt is written afterwards in its own small transaction
//!    together with the next due time, or with the task's death.
//!
//! What is exactly-once: writes made through the connection that the handler was given
//! ([`Context::tx`](crate::Context::tx)). Mails and calls to other systems are not in that transaction: use a durable follow-up
//! ([`Context::follow_up`](crate::Context::follow_up)), which runs at least once, with a stable key.
//!
//! # One event, one object
//! An event is known by its id, `evt_…`, alone: Stripe's ids are unique over all accounts and both modes, and two endpoints that
//! are sent the same event are sent the same id. So one inbox may take the events of many accounts. Test events of the dashboard,
//! which all have had one id, are told apart by their bytes. A thin event and its snapshot twin are two events, linked by
//! `snapshot_event`, in the same account and mode.
//!
//! An object is known by account, mode and id ([`ObjectKey`]): lanes, and what
//! [`latest_only`](crate::HandlerExt::latest_only) has applied, go by that key.
//!
//! # What is kept, and where to read it
//! Each event with its body ([`Operator::event`]), each attempt with every handler's part and what the stale rule decided
//! ([`Operator::attempts`]), each delivery with its verdict, remote address and the secret that matched
//! ([`Operator::deliveries`]; it outlives a rolled back event, and is bounded where anybody can write it), follow-ups that have
//! not succeeded ([`Operator::follow_ups`]), deliveries that wait for a second look or were refused by it
//! ([`Operator::second_looks`]), what operators did ([`Operator::audit`]) and attempts counted by the minute
//! ([`Operator::statistics`]). Values that must not be stored are replaced first: [`Redaction`]. Error texts are kept up to 8
//! KB, without Stripe's keys and signing secrets, passwords in URLs and bearer tokens.
//!
//! [`Operator::doctor`] checks that every invariant holds; the same checks as SQL, for any client of the database, are
//! `Sqlite::doctor_sql` and `Postgres::doctor_sql`. Nothing is removed by itself: [`Queue::prune`] does it, or
//! [`Inbox::retention`] once an hour.
//!
//! # Read on
//! - [`docs::inbox`](crate::docs::inbox): what follows from each fault, the rule of `latest_only`, how all of it was tested, and
//!   how fast it is beside the floor of its database.
//! - [`docs::deploy`](crate::docs::deploy): handlers, groups and processes that come and go. Each event reaches each handler that
//!   was there for it, and what nobody runs is named.
//! - [`docs::order`](crate::docs::order): events that arrive late.

mod apply;
#[cfg(feature = "driver")]
mod batch;
#[cfg(feature = "mirror")]
mod companion;
#[cfg(feature = "driver")]
mod db;
mod dead;
#[cfg(feature = "driver")]
pub mod driver;
mod finished;
mod handlers;
#[allow(clippy::module_inception)]
mod inbox;
mod ledger;
#[cfg(feature = "client")]
mod looks;
mod memory;
mod operator;
mod ops;
mod outside;
#[cfg_attr(
    not(feature = "driver"),
    allow(dead_code, reason = "one process needs not tell itself")
)]
mod plan;
#[cfg_attr(
    not(feature = "driver"),
    allow(dead_code, reason = "a store in memory never ends a run so")
)]
mod port;
mod redact;
mod replay;
mod retry;
#[cfg_attr(
    not(feature = "driver"),
    allow(dead_code, reason = "a store in memory never ends a run so")
)]
mod run;
mod second_look;
#[cfg_attr(
    not(feature = "driver"),
    allow(dead_code, reason = "a store in memory keeps heads as they are")
)]
mod stale;
mod store;
mod vitals;
mod worker;

use std::{fmt, sync::Arc};

use crate::event::{Body, ObjectKey};
pub use crate::registry::DEFAULT_GROUP;
pub(crate) use crate::rt::BoxFuture;

#[cfg(feature = "driver")]
pub use self::db::Options;
#[cfg(feature = "postgres-plain")]
pub use self::db::Postgres;
#[cfg(feature = "sqlite")]
pub use self::db::Sqlite;
#[cfg(feature = "_sqlx")]
pub use self::db::open;
pub use self::{
    apply::{Applied, Apply, FollowUp, NewFollowUp, StoredEvent, Verdict, Work},
    dead::{DeadGroup, DeadGroups},
    finished::{Batched, Finished},
    handlers::Handlers,
    inbox::{Arrival, Inbox},
    ledger::Span,
    memory::{Memory, MemoryConnection},
    operator::{Blocker, DeadTask, EventQuery, EventState, EventSummary, Holder, Lane, Operator, Page},
    ops::{
        Attempt, AttemptOutcome, AuditEntry, DeliveryQuery, Finding, FollowUpCount, FollowUpEntry,
        MinuteStat, OpenTask, PruneReport, Retention, Unhandled, UnhandledWhy,
    },
    plan::Route,
    redact::Redaction,
    replay::{Replay, ReplayReport},
    retry::Schedule,
    second_look::{ClaimedLook, LookEnd, NewSecondLook, Quarantined, SecondLook, Valid},
    stale::{Ambiguous, Fetched},
    store::{
        Claim, Claimed, LaneBy, Lanes, Leases, Policy, Queue, Store, Sweep, TaskCounts, TaskState, WorkerId,
    },
    vitals::{
        Counted, FollowUpVitals, GroupVitals, Lag, LastEvent, OldestReady, Program, StatBucket,
        StatisticsQuery, Vitals,
    },
    worker::{Batch, Breaker, Stats, Worker},
};
use crate::text::clip;

#[cfg(feature = "client")]
pub use self::apply::CurrentRead;
#[cfg(feature = "mirror")]
pub(crate) use self::apply::FollowUpHandler;
#[cfg(feature = "mirror")]
pub(crate) use self::companion::Companion;
#[cfg(feature = "mirror")]
#[doc(hidden)]
pub use self::db::shared::DatabaseHandle;
#[cfg(feature = "mirror")]
pub(crate) use self::db::shared::{Lent, SharedDatabase, Statements, with};
pub(crate) use self::inbox::{event_id, micros_of};
#[cfg(feature = "reconcile")]
pub(crate) use self::ledger::gaps;
#[cfg(feature = "mirror")]
pub(crate) use self::ops::named;
#[cfg(feature = "mirror")]
pub(crate) use self::stale::{Candidate, Decision, Head, decide, digest};

/// The way that an event came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Source {
    /// A webhook delivery.
    #[default]
    Webhook,
    /// Found in Stripe's event list after a delivery was missed.
    Backfill,
    /// Entered by an operator.
    Manual,
    /// Made by a test.
    Test,
    /// Handed over by somebody who vouches for it: a cloud's queue or bus.
    Handed,
    /// Read from Stripe's event list by polling, as a source of events beside webhooks or without them.
    Poll,
}

impl Source {
    #[cfg_attr(not(feature = "driver"), allow(dead_code))]
    pub(crate) fn code(self) -> i64 {
        match self {
            Source::Webhook => 0,
            Source::Backfill => 1,
            Source::Manual => 2,
            Source::Test => 3,
            Source::Handed => 4,
            Source::Poll => 5,
        }
    }

    #[cfg_attr(not(feature = "driver"), allow(dead_code))]
    pub(crate) fn from_code(code: i64) -> Source {
        match code {
            1 => Source::Backfill,
            2 => Source::Manual,
            3 => Source::Test,
            4 => Source::Handed,
            5 => Source::Poll,
            _ => Source::Webhook,
        }
    }
}

/// A verified event on its way into the inbox.
///
/// Plain data: whoever fills it has checked the signature already. Times are microseconds since the Unix epoch.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NewEvent {
    /// Stripe's event id, `evt_…`: the key by which deliveries are recognised as the same.
    pub event_id: String,
    /// The event type, e.g. `invoice.paid`.
    pub event_type: String,
    /// The connected account, when the event belongs to one.
    pub account: Option<String>,
    /// Live or test mode.
    pub livemode: bool,
    /// The API version the body was rendered with.
    pub api_version: Option<String>,
    /// The id of `data.object` or of the related object.
    pub object_id: Option<String>,
    /// The object's identity, by which the stale rule compares events: account, mode and object. `None` and an `object_id`:
    /// the id is taken for unique within account and mode.
    pub object_key: Option<ObjectKey>,
    /// The id of the customer that the object belongs to, or is, by which [`EventQuery::customer`] finds the event.
    pub customer: Option<String>,
    /// The id of the API request that caused it, `req_…`, by which [`EventQuery::id`] finds the event.
    pub request_id: Option<String>,
    /// The idempotency key of that request, by which [`EventQuery::id`] finds the event.
    pub idempotency_key: Option<String>,
    /// The ordering key: tasks of one lane and group run one at a time, earliest `created_us` first. `None`: unordered.
    pub lane: Option<String>,
    /// Stripe's creation time, microseconds since the Unix epoch (whole seconds for snapshot events).
    pub created_us: i64,
    /// The exact body that was signed; a store that redacts replaces it before it is written.
    pub body: Body,
    /// True if the body is no longer the one that was signed.
    pub redacted: bool,
    /// The way that the event came.
    pub source: Source,
    /// A thin event's snapshot twin, `evt_…`.
    pub snapshot_event: Option<String>,
    /// The endpoint (by its label) that received it.
    pub endpoint: Option<String>,
    /// The trace context (`traceparent` of W3C) that the run of the event continues.
    pub traceparent: Option<String>,
    /// The time that the first of a lane is kept back, so that later arrivals that were created earlier can go before it.
    pub settle: std::time::Duration,
    /// The handler groups that must run it. Empty: the event is kept, and nothing is run.
    pub groups: Vec<String>,
}

impl NewEvent {
    /// An event with the three parts every event has; the rest is empty, test mode, `created_us` 0, the group `default`.
    pub fn new(event_id: impl Into<String>, event_type: impl Into<String>, body: impl Into<Body>) -> Self {
        NewEvent {
            event_id: event_id.into(),
            event_type: event_type.into(),
            account: None,
            livemode: false,
            api_version: None,
            object_id: None,
            object_key: None,
            customer: None,
            request_id: None,
            idempotency_key: None,
            lane: None,
            created_us: 0,
            body: body.into(),
            redacted: false,
            source: Source::Webhook,
            snapshot_event: None,
            endpoint: None,
            traceparent: None,
            settle: std::time::Duration::ZERO,
            groups: vec![DEFAULT_GROUP.to_owned()],
        }
    }

    /// The identity of its object, made up from the id where none was given.
    pub(crate) fn key(&self) -> Option<ObjectKey> {
        let made_up = || {
            let id = self.object_id.as_deref()?;
            Some(ObjectKey::new(self.account.as_deref(), self.livemode, "", id))
        };
        self.object_key.clone().or_else(made_up)
    }

    /// Replaces what is not to be stored.
    pub(crate) fn redact(&mut self, redaction: &Redaction) -> Result<(), StoreError> {
        if redaction.is_empty() {
            return Ok(());
        }
        let body = redaction.apply(&self.body)?;
        // A customer's own id is its object's, which is not redacted.
        if redaction.hides_customer() && self.customer != self.object_id {
            self.customer = None;
        }
        if redaction.hides_request_id() {
            self.request_id = None;
        }
        if redaction.hides_idempotency_key() {
            self.idempotency_key = None;
        }
        if body != *self.body.as_bytes() {
            self.body = body.into();
            self.redacted = true;
        }
        Ok(())
    }
}

impl fmt::Debug for NewEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewEvent")
            .field("event_id", &self.event_id)
            .field("event_type", &self.event_type)
            .field("lane", &self.lane)
            .field("created_us", &self.created_us)
            .field("body_len", &self.body.len())
            .field("groups", &self.groups)
            .finish_non_exhaustive()
    }
}

/// The result of recording a delivery. Every one is answered 2xx.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Recorded {
    /// The event was not known and is now on disk.
    New,
    /// The event id was on disk already; its delivery counter went up.
    Duplicate,
    /// As [`Duplicate`](Recorded::Duplicate), and handler groups that had never been given the event run it now: those of
    /// handlers that came after it.
    Planned,
}

/// The rule for two twins: the thin event and the snapshot event that Stripe sends for one change. Both are recorded and
/// linked ([`StoredEvent::snapshot_event`]) whatever the policy says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Twins {
    /// Both run. The default: handlers are registered for one family or the other.
    #[default]
    Both,
    /// Snapshot events are preferred: a thin event that names a snapshot twin is recorded and not run. Only for accounts
    /// whose snapshot events reach this inbox, too; else nothing would run.
    Snapshot,
    /// Whichever twin is recorded first runs; the other one is recorded and not run.
    First,
    /// Thin events are preferred. Every snapshot event is kept back for `wait` (5 s is plenty when Stripe sends both at once):
    /// if its thin twin is recorded before it is claimed, it is not run. A twin that comes later is not run instead, and a
    /// snapshot event without one runs when the wait is over. Decided for each handler group by itself: a group that has no
    /// handler for the thin event runs the snapshot event.
    Thin {
        /// The time that a snapshot event waits for its thin twin.
        wait: std::time::Duration,
    },
}

impl Twins {
    /// The time that the first task of this event is kept back.
    fn settle(self, event: &NewEvent) -> std::time::Duration {
        match self {
            Twins::Thin { wait } if event.snapshot_event.is_none() => event.settle.max(wait),
            _ => event.settle,
        }
    }
}

/// One HTTP delivery as the log keeps it. Never holds the signature or the body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DeliveryLogEntry {
    /// The log's own number, rising; 0 until it is logged.
    pub id: i64,
    /// The time when it arrived, microseconds since the Unix epoch.
    pub at_us: i64,
    /// The event id, once the signature was good.
    pub event_id: Option<String>,
    /// The endpoint's label, else its id.
    pub endpoint: Option<String>,
    /// The remote address after the trusted-proxy rule.
    pub remote: Option<String>,
    /// One word: `recorded`, `duplicate`, `planned` ([`Recorded::Planned`]), `second_look` (it waits for one), `no_match`, `timestamp_too_old`, …
    pub verdict: String,
    /// The HTTP status that was answered.
    pub status: u16,
    /// The label of the secret that matched.
    pub secret_label: Option<String>,
    /// Headers on the allow-list, in order.
    pub headers: Vec<(String, String)>,
    /// True if the signature was good. Rows without are bounded in number.
    pub authenticated: bool,
}

impl DeliveryLogEntry {
    /// A delivery with this verdict and HTTP status; everything else empty.
    pub fn new(verdict: impl Into<String>, status: u16) -> Self {
        DeliveryLogEntry {
            verdict: verdict.into(),
            status,
            ..DeliveryLogEntry::default()
        }
    }
}

/// The door of the inbox that a receiver knows: record an event, log a delivery.
///
/// Object-safe, and free of any runtime or database, so that the core compiles without both.
pub trait Intake: Send + Sync {
    /// Writes the event durably and answers once it is on disk.
    ///
    /// # Errors
    /// [`StoreError`] when nothing was written, or when that is not known: answer 503, Stripe sends again.
    fn record<'a>(&'a self, event: NewEvent) -> BoxFuture<'a, Result<Recorded, StoreError>>;

    /// Keeps a line of the delivery log. Never fails a delivery: a line that cannot be written waits for the next
    /// write, and is dropped and counted when too many wait.
    fn log_delivery(&self, delivery: DeliveryLogEntry);

    /// Takes note of handlers that this process has, so that events are recorded for them. A receiver says it when it is built, a
    /// worker when it starts. Returns at once; other processes hear of it within seconds. Does nothing by default.
    fn announce(&self, _routes: &[Route]) {}
}

/// The reason why a store did not do what it was asked.
///
/// Says who must act: the database's operator (`Unavailable`, `Full`, `ReadOnly`, `Busy`, `FileGone`) or whoever configured the inbox.
#[derive(Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database cannot be reached, or dropped the connection. Answer 503; workers try again.
    #[error("the inbox's database is away")]
    Unavailable(#[source] Cause),
    /// No space is left on the database's disk.
    #[error("the inbox's disk is full")]
    Full(#[source] Cause),
    /// The file or the server takes no writes (permissions, standby).
    #[error("the inbox's database is read-only")]
    ReadOnly(#[source] Cause),
    /// Another program holds the database's write lock for longer than the busy timeout.
    #[error("another program holds the inbox's write lock")]
    Busy(#[source] Cause),
    /// The database's file was removed or replaced while this program had it open (SQLite). What is written now would be gone
    /// after a restart, so nothing is taken any more: answer 503 until somebody has restarted the program.
    #[error("{} was {how} while this program had it open: nothing is recorded until the program is restarted", path.display())]
    FileGone {
        /// The file: the database, or one of those beside it.
        path: std::path::PathBuf,
        /// `removed` or `replaced`.
        how: &'static str,
    },
    /// A newer version of this crate has migrated the tables. Nothing was touched.
    #[error("the inbox's tables have version {found}, this program knows up to {known}")]
    SchemaTooNew {
        /// The version in the database.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// The tables belong to an inbox of another name: give this one its own schema or prefix.
    #[error(
        "the tables belong to the inbox {found:?}, not to {asked:?}; give this one its own schema or table prefix"
    )]
    OtherInbox {
        /// The name stored in the database.
        found: String,
        /// The name that was asked for.
        asked: String,
    },
    /// A setting that cannot work; the text says which.
    #[error("inbox setting: {0}")]
    Config(String),
    /// No such event, or no such task in that state.
    #[error("{0}")]
    NotFound(String),
    /// Two transactions got in each other's way, or a concurrent start won; the same call may be made again at once.
    #[error("a concurrent transaction won")]
    Conflict(#[source] Cause),
    /// The database answered something this program does not expect.
    #[error("the inbox's database refused a statement")]
    Database(#[source] Cause),
}

/// The message and its causes: it is what a `main` that returns the error prints.
impl fmt::Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::handler::chain(self))
    }
}

impl StoreError {
    /// True if the same call may succeed later without anybody changing a setting.
    pub fn is_temporary(&self) -> bool {
        matches!(
            self,
            StoreError::Unavailable(_)
                | StoreError::Full(_)
                | StoreError::Busy(_)
                | StoreError::Conflict(_)
                | StoreError::ReadOnly(_)
        )
    }
}

/// The driver's error behind a [`StoreError`], kept opaque so that a new driver version breaks nobody.
#[derive(Clone)]
pub struct Cause(pub(crate) Arc<dyn std::error::Error + Send + Sync>);

impl Cause {
    /// A driver's error, for a store of one's own.
    pub fn new(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Cause(Arc::from(error.into()))
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

/// Microseconds since the Unix epoch by this host's clock.
pub(crate) fn host_now_us() -> i64 {
    match std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH) {
        Ok(d) => i64::try_from(d.as_micros()).unwrap_or(i64::MAX),
        Err(_) => 0,
    }
}

/// Whole microseconds of a duration, capped well below overflow when added to a time of day.
pub(crate) fn micros(d: std::time::Duration) -> i64 {
    i64::try_from(d.as_micros()).unwrap_or(i64::MAX).min(i64::MAX / 4)
}

/// A place where a test may kill the process: `STRIPE_WEBHOOKS_FAILPOINT=name` or `name:n` for its n-th passing.
///
/// Compiled to nothing without the internal feature `_failpoints`.
#[inline]
pub(crate) fn fail_point(_name: &str) {
    #[cfg(feature = "_failpoints")]
    {
        use std::sync::atomic::{AtomicU64, Ordering};
        static PASSED: AtomicU64 = AtomicU64::new(0);
        let Ok(armed) = std::env::var("STRIPE_WEBHOOKS_FAILPOINT") else {
            return;
        };
        let (name, nth) = armed.split_once(':').unwrap_or((&armed, "1"));
        if name == _name && PASSED.fetch_add(1, Ordering::SeqCst) + 1 == nth.parse().unwrap_or(1) {
            // No clean-up of any kind: this is the power cut.
            let _ = std::process::Command::new("kill")
                .args(["-9", &std::process::id().to_string()])
                .status();
            std::process::abort();
        }
    }
}
