//! What the order of a run asks of a store: transactions of one run and of several, and what is written at their end.

use std::{any::Any, collections::BTreeMap, error::Error, time::Duration};

use super::plan::Share;
use super::stale::{Head, Judged};
use super::{
    Applied, BoxFuture, Claimed, Finished, NewFollowUp, Policy, Redaction, StoreError, StoredEvent,
    TaskState, Verdict,
};
use crate::event::ObjectKey;
use crate::handler::{HandlerReport, Outcome};

/// The reason why an event is parked whose handler ended the inbox's transaction.
pub(crate) const ENDED: &str = "ended the inbox's transaction by itself (COMMIT or ROLLBACK); parked, because part of its work may be kept";

/// The error of an attempt that lost against another event of its object.
pub(crate) const HEAD_MOVED: &str = "another event of the same object was applied at the same time";

/// The error of an attempt whose lease was lost.
pub(crate) const LEASE_LOST: &str =
    "the lease was lost: its worker died, stalled or could not reach the database";

pub(crate) type IsConflict = fn(&(dyn Error + 'static)) -> bool;

/// A store, as the order of a run asks it.
pub(crate) trait Port: Sync {
    type Connection<'p>: Send
    where
        Self: 'p;
    type Run<'r>: Run
    where
        Self: 'r;

    /// A connection for one run.
    fn connect(&self) -> BoxFuture<'_, Result<Self::Connection<'_>, StoreError>>;

    /// Begins the transaction of a run, if the claim still holds.
    fn open<'r, 'p: 'r>(
        &'p self,
        conn: &'r mut Self::Connection<'p>,
        task: &'r Claimed,
        policy: &'r Policy,
    ) -> BoxFuture<'r, Result<Opened<Self::Run<'r>>, StoreError>>;

    /// Gives the task to whoever has its handlers.
    fn leave<'a>(&'a self, task: &'a Claimed) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Writes an attempt that did not commit.
    fn write_failure<'a>(
        &'a self,
        task: &'a Claimed,
        failure: &'a Failure,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>>;

    /// The values that are replaced in stored bodies.
    fn redaction(&self) -> Redaction;
}

/// The answer to an attempt to open a run.
pub(crate) enum Opened<R> {
    Run(Box<StoredEvent>, R),
    /// Done by an earlier commit.
    AlreadyDone,
    LostLease,
    /// The done key is there and its task is, too: a handler has committed by itself, and whoever ran it did not live to write
    /// that down.
    EndedByHandler,
}

/// An open transaction in which handlers run.
pub(crate) trait Handling: Send {
    /// The part of the task that these handlers, all that this program has in the group, are to do.
    fn share<'a>(&'a mut self, has: Option<&'a [String]>) -> BoxFuture<'a, Result<Share, StoreError>>;

    /// The heads of the event's object by handler, locked where the store can.
    fn heads<'a>(
        &'a mut self,
        key: &'a ObjectKey,
    ) -> BoxFuture<'a, Result<BTreeMap<String, Head>, StoreError>>;

    /// The connection that handlers write through.
    fn connection(&mut self) -> &mut (dyn Any + Send);

    /// Says of a handler's error whether it is no fault of its own; `None` where that does not happen.
    fn is_conflict(&self) -> Option<IsConflict> {
        None
    }

    /// Adds to handlers' errors what only the store knows of them.
    fn explain(&self, _applied: &mut Applied) {}
}

/// A transaction of one run, with its task fenced. Dropped, it is rolled back.
pub(crate) trait Run: Handling {
    /// True if a handler has committed or rolled back on its own. Asked after handlers that report a failure.
    fn has_ended(&mut self) -> BoxFuture<'_, bool>;

    /// Rolls back.
    fn undo<'a>(self) -> BoxFuture<'a, ()>
    where
        Self: 'a;

    /// Writes the end of the run and commits.
    fn close<'a>(self, end: End<'a>) -> BoxFuture<'a, Result<Closed, StoreError>>
    where
        Self: 'a;
}

/// A [`Port`] to a store where runs can share a transaction.
pub(crate) trait Sharing: Port {
    type Batch<'r>: Batch
    where
        Self: 'r;

    /// Begins a transaction for the runs of these tasks of one group.
    fn begin<'r, 'p: 'r>(
        &'p self,
        conn: &'r mut Self::Connection<'p>,
        tasks: &'r [Claimed],
        policy: &'r Policy,
    ) -> BoxFuture<'r, Result<Self::Batch<'r>, StoreError>>;
}

/// A transaction that runs of one group share, each of which is whole before the next begins. Dropped, it is rolled back.
pub(crate) trait Batch: Handling {
    /// Opens the run of a task: fence, done key, and a savepoint to which its handlers' work can be undone. `None`, and nothing is
    /// written, if it cannot be run here: the claim does not hold, or the key is there.
    fn open(&mut self, at: usize) -> BoxFuture<'_, Result<Option<Box<StoredEvent>>, StoreError>>;

    /// Writes the end of the run that is open, and opens the run of the task `next`.
    fn keep<'a>(&'a mut self, end: End<'a>, next: Option<usize>) -> BoxFuture<'a, Result<Kept, StoreError>>;

    /// Those that wait behind the task at `head`, whose run is whole, in its lane: at most `most`, the next one first, each with the
    /// epoch and the attempt of a lease. They take the places after all others.
    fn behind(&mut self, head: usize, most: usize) -> BoxFuture<'_, Result<Vec<Claimed>, StoreError>>;

    /// Leaves one that waited behind others, and was undone, to be claimed.
    fn give_back(&mut self, at: usize) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Undoes the run that is open, its key included. False if a handler has committed or rolled back on its own: then nothing of
    /// this transaction is ours any more.
    fn undo(&mut self) -> BoxFuture<'_, Result<bool, StoreError>>;

    /// Writes the attempts that failed, then the ends of the tasks that were kept, and commits. How each of the failures ended.
    fn commit<'a>(self, failures: &'a [(usize, Failure)]) -> BoxFuture<'a, Result<Vec<Finished>, Lost>>
    where
        Self: 'a;

    /// Rolls everything back.
    fn roll_back<'a>(self) -> BoxFuture<'a, ()>
    where
        Self: 'a;
}

/// The answer to [`Batch::keep`].
pub(crate) enum Kept {
    /// With the event of the task that was to be next, unless it cannot be run here.
    Whole(Option<Box<StoredEvent>>),
    /// Another event of the object was applied since the heads were read. The run is still open.
    HeadMoved,
    /// The handlers' own statements do not let it go on. The run is still open.
    Failed(String),
    EndedByHandler,
}

/// A shared transaction that was not, or perhaps not, committed.
pub(crate) enum Lost {
    /// With what the store said, where it is not what the handlers have written.
    No(Option<StoreError>),
    /// The COMMIT was sent, its answer was lost.
    Unknown,
}

/// A run whose handlers have succeeded.
pub(crate) struct End<'a> {
    pub(crate) event: &'a StoredEvent,
    pub(crate) judged: &'a Judged,
    pub(crate) handlers: &'a [HandlerReport],
    pub(crate) follow_ups: Vec<NewFollowUp>,
    /// Handlers of the task that other programs are to run.
    pub(crate) rest: Vec<String>,
    pub(crate) took: Duration,
}

impl End<'_> {
    /// True if every handler was skipped because the event is stale.
    pub(crate) fn is_stale(&self) -> bool {
        !self.handlers.is_empty() && self.handlers.iter().all(is_stale)
    }
}

/// True if a handler was skipped because the event is stale.
pub(crate) fn is_stale(report: &HandlerReport) -> bool {
    matches!(&report.outcome, Outcome::Skipped(why) if why.starts_with("stale"))
}

/// The answer to a close.
pub(crate) enum Closed {
    Committed,
    /// Another event of the object was applied since the heads were read.
    HeadMoved,
    EndedByHandler,
    /// The handlers' own statements do not let it commit.
    Failed(String),
    /// The COMMIT was sent, its answer was lost.
    Unknown(StoreError),
    /// The lease was lost while the handlers ran.
    Refused(Finished),
}

/// An attempt that did not commit.
pub(crate) struct Failure {
    pub(crate) verdict: Verdict,
    pub(crate) handlers: Vec<HandlerReport>,
    /// True if a handler ended the transaction.
    pub(crate) ended_tx: bool,
    pub(crate) took: Duration,
}

impl Failure {
    pub(crate) fn new(verdict: Verdict, handlers: Vec<HandlerReport>) -> Self {
        Failure {
            verdict,
            handlers,
            ended_tx: false,
            took: Duration::ZERO,
        }
    }

    pub(super) fn ended_by_handler(handlers: Vec<HandlerReport>) -> Self {
        let names: Vec<&str> = handlers.iter().map(|h| &*h.name).collect();
        let who = if names.is_empty() {
            "a handler".to_owned()
        } else {
            format!("one of the handlers {}", names.join(", "))
        };
        Failure {
            ended_tx: true,
            ..Failure::new(Verdict::permanent(format!("{who} {ENDED}")), handlers)
        }
    }

    /// The task's state from then on, and the time until it is due.
    pub(crate) fn end(&self, task: &Claimed, policy: &Policy) -> Result<(TaskState, Duration), StoreError> {
        let end = policy.after_failure(task.attempt, &self.verdict);
        end.ok_or_else(|| StoreError::Config("a success cannot be written as a failure".into()))
    }

    /// The error chain, as it is stored.
    pub(crate) fn error(&self) -> String {
        let error = match &self.verdict {
            Verdict::Done => String::new(),
            Verdict::Retry { error, .. } | Verdict::Conflict { error } | Verdict::Permanent { error } => {
                error.clone()
            }
        };
        super::clip(error)
    }
}
