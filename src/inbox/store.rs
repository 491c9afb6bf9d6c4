//! The store behind an inbox: the state machine's transitions as one object-safe trait.
//!
//! # States of a task
//! ```text
//! record ──► Ready ──claim──► Leased ──apply commits──► (gone, a done row stays)
//!    │         ▲                │  └──fails──► Ready with a later due time │ Backoff │ Dead │ Held
//!    └► Waiting┘ promoted       └──lease lost──► Ready, or Dead after three
//! ```
//! Ready, Leased and Held occupy their lane; Waiting rows stand behind it, Backoff, Dead and Unhandled (no process has its
//! handlers) have left it.

use std::{fmt, time::Duration};

use super::{
    Apply, Batch, Batched, BoxFuture, ClaimedLook, Finished, FollowUp, Intake, LookEnd, NewSecondLook,
    Operator, PruneReport, Quarantined, Retention, Route, Schedule, StoreError, Verdict,
    second_look::no_quarantine,
};

/// A worker's identity: fresh and random at every start, so that a new process is never taken for a dead one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WorkerId(pub(crate) i64);

impl WorkerId {
    /// A fresh random id.
    pub fn random() -> Self {
        WorkerId((super::retry::random_u64() >> 1) as i64)
    }
}

impl fmt::Debug for WorkerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WorkerId({:016x})", self.0)
    }
}

/// The state of an open task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaskState {
    /// Behind another task of its lane.
    Waiting,
    /// To be claimed once due.
    Ready,
    /// A worker has it.
    Leased,
    /// Failed, out of its lane until due.
    Backoff,
    /// Stopped until an operator acts; its lane goes on.
    Dead,
    /// Stopped until an operator acts; its lane waits.
    Held,
    /// No process has its handlers; its lane goes on. Taken up again when one has them.
    Unhandled,
}

impl TaskState {
    #[cfg_attr(not(feature = "driver"), allow(dead_code))]
    pub(crate) fn code(self) -> i64 {
        match self {
            TaskState::Waiting => 0,
            TaskState::Ready => 1,
            TaskState::Leased => 2,
            TaskState::Backoff => 3,
            TaskState::Dead => 4,
            TaskState::Held => 5,
            TaskState::Unhandled => 6,
        }
    }

    #[cfg_attr(not(feature = "driver"), allow(dead_code))]
    pub(crate) fn from_code(code: i64) -> Self {
        match code {
            0 => TaskState::Waiting,
            2 => TaskState::Leased,
            3 => TaskState::Backoff,
            4 => TaskState::Dead,
            5 => TaskState::Held,
            6 => TaskState::Unhandled,
            _ => TaskState::Ready,
        }
    }

    /// The state as a word for people.
    pub(crate) fn word(self) -> &'static str {
        match self {
            TaskState::Waiting => "waiting behind another of its lane",
            TaskState::Ready => "ready",
            TaskState::Leased => "running",
            TaskState::Backoff => "waiting for its next attempt",
            TaskState::Dead => "dead",
            TaskState::Held => "dead, and holding its lane",
            TaskState::Unhandled => "waiting for a process that has its handlers",
        }
    }

    /// True if the task occupies its lane.
    pub fn is_active(self) -> bool {
        matches!(self, TaskState::Ready | TaskState::Leased | TaskState::Held)
    }
}

/// The effect of a failing task on its lane while it waits for its retry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Lanes {
    /// It keeps the lane: later events of the object wait. The default, since a later event often builds on the earlier.
    #[default]
    Strict,
    /// It leaves the lane: still one at a time, but others may overtake a failing one.
    Exclusive,
}

/// The rules by which tasks are leased, retried and parked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// Delays after failures. Default: 20 over about three days.
    pub schedule: Schedule,
    /// The time that a claim holds without a heartbeat. Default 60 s.
    pub lease: Duration,
    /// Leases lost in a row, without a result, before a task is parked as poison, or a follow-up is dead. Default 3. On its last
    /// chance it runs alone in its process, so that it does not drag others with it.
    pub max_lost: u32,
    /// The effect of a retry on its lane. Default strict.
    pub lanes: Lanes,
    /// True if a dead task holds its lane. Default false: the lane goes on.
    pub hold_dead: bool,
    /// The longest a group's handlers may run, from their first line on. Default 30 s. On PostgreSQL no single statement of
    /// theirs may take longer either: the server ends it.
    pub apply_limit: Duration,
    /// Conflicts and lost connections that are tried again at once and not counted. Default 3.
    pub free_retries: u32,
    /// The act on an event of which nobody can say whether it is stale for a state handler. Default: run it and say so.
    pub ambiguous: super::Ambiguous,
}

impl Default for Policy {
    fn default() -> Self {
        Policy {
            schedule: Schedule::default(),
            lease: Duration::from_secs(60),
            max_lost: 3,
            lanes: Lanes::Strict,
            hold_dead: false,
            apply_limit: Duration::from_secs(30),
            free_retries: 3,
            ambiguous: super::Ambiguous::Apply,
        }
    }
}

impl Policy {
    /// The reason why a follow-up is dead whose leases were lost too often.
    pub fn poison(&self) -> String {
        format!(
            "lost its lease {} times without a result, each time with its worker, which died or stalled: parked as poison",
            self.max_lost
        )
    }

    /// The state of a task that is given up.
    pub fn dead_state(&self) -> TaskState {
        if self.hold_dead {
            TaskState::Held
        } else {
            TaskState::Dead
        }
    }

    /// The state and delay of a task whose `attempt`-th attempt ended in `verdict`. `None` for done.
    pub fn after_failure(&self, attempt: u32, verdict: &Verdict) -> Option<(TaskState, Duration)> {
        match verdict {
            Verdict::Done => None,
            Verdict::Permanent { .. } => Some((self.dead_state(), Duration::ZERO)),
            Verdict::Retry { .. } | Verdict::Conflict { .. } => Some(match self.schedule.delay(attempt) {
                None => (self.dead_state(), Duration::ZERO),
                Some(delay) => {
                    let state = match self.lanes {
                        Lanes::Strict => TaskState::Ready,
                        Lanes::Exclusive => TaskState::Backoff,
                    };
                    let after = if let Verdict::Retry { after, .. } = verdict {
                        *after
                    } else {
                        None
                    };
                    (state, after.unwrap_or(delay))
                }
            }),
        }
    }
}

/// The end of a follow-up's attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FollowUpEnd<'v> {
    Done,
    /// Tried again after this time; the error chain.
    Again(Duration, &'v str),
    /// The error chain.
    Dead(&'v str),
}

impl Policy {
    /// The one rule of how follow-ups end, for every store and for what observers are told.
    pub(crate) fn follow_up_end<'v>(&self, attempt: u32, verdict: &'v Verdict) -> FollowUpEnd<'v> {
        let error = match verdict {
            Verdict::Done => return FollowUpEnd::Done,
            Verdict::Retry { error, .. } | Verdict::Conflict { error } | Verdict::Permanent { error } => {
                error
            }
        };
        match self.after_failure(attempt, verdict) {
            None | Some((TaskState::Dead | TaskState::Held, _)) => FollowUpEnd::Dead(error),
            Some((_, after)) => FollowUpEnd::Again(after, error),
        }
    }
}

/// A request for work.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Claim {
    /// The worker that asks.
    pub worker: WorkerId,
    /// From which group.
    pub group: String,
    /// At most this many tasks.
    pub slots: u32,
    /// The names of the handlers that the worker has in the group: what is planned for others alone is left to them, while they
    /// live. `None`: whatever is there.
    pub handlers: Option<Vec<String>>,
    /// At most this many of them may be retries; the rest is kept for first attempts.
    pub retries: u32,
    /// For how long.
    pub lease: Duration,
}

impl Claim {
    /// A claim of up to `slots` tasks, retries included, for 60 s.
    pub fn new(worker: WorkerId, group: impl Into<String>, slots: u32) -> Self {
        Claim {
            worker,
            group: group.into(),
            slots,
            handlers: None,
            retries: slots,
            lease: Duration::from_secs(60),
        }
    }
}

/// A leased task.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claimed {
    /// The event, by the store's number.
    pub seq: i64,
    /// The handler group.
    pub group: String,
    /// 0, or more after replays.
    pub generation: u32,
    /// The fence: a write with an older epoch is refused.
    pub epoch: i64,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// The plan that says its handlers, by the store's number; 0 for all that the group has.
    pub plan: i64,
    /// Leases of this task that were lost so far without a result.
    pub lost: u32,
    /// The ordering key.
    pub lane: Option<String>,
    /// True if others waited behind it in its lane when it was claimed, as far as the store says.
    pub behind: bool,
    /// The worker that holds it.
    pub worker: WorkerId,
}

impl Claimed {
    /// A first lease of a first attempt, as a store of one's own hands it out.
    pub fn new(seq: i64, group: impl Into<String>, worker: WorkerId) -> Self {
        Claimed {
            seq,
            group: group.into(),
            generation: 0,
            epoch: 1,
            attempt: 1,
            plan: 0,
            lost: 0,
            lane: None,
            behind: false,
            worker,
        }
    }
}

/// The leases of a worker, as the store sees them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Leases {
    /// Tasks.
    pub tasks: Vec<Claimed>,
    /// Follow-ups.
    pub follow_ups: Vec<FollowUp>,
}

/// The result of one sweep.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Sweep {
    /// Tasks whose lease was lost, made ready again.
    pub rescued: u64,
    /// Tasks parked because their lease was lost too often.
    pub poisoned: u64,
    /// Their events, by the store's number; one may be there for several groups.
    pub parked: Vec<i64>,
    /// Tasks back from their delay outside the lane.
    pub returned: u64,
    /// Tasks that a handler here was found for, planned late or taken up again.
    pub planned: u64,
    /// Waiting tasks that nobody would have promoted. Should be 0.
    pub unstuck: u64,
    /// Follow-ups whose lease was lost, made ready again.
    pub follow_ups: u64,
    /// Follow-ups given up because their lease was lost too often.
    pub dead_follow_ups: u64,
}

impl Sweep {
    /// True if anything was made ready.
    pub fn any(&self) -> bool {
        *self != Sweep::default()
    }
}

/// Open tasks by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct TaskCounts {
    /// Behind another of their lane.
    pub waiting: u64,
    /// Ready, due or not.
    pub ready: u64,
    /// With a worker.
    pub leased: u64,
    /// Failed, outside the lane.
    pub backoff: u64,
    /// Dead or held.
    pub dead: u64,
    /// Of handlers that no process has.
    pub unhandled: u64,
    /// Events recorded.
    pub events: u64,
    /// Done rows, all generations.
    pub done: u64,
}

impl TaskCounts {
    /// Tasks that will still run by themselves.
    pub fn open(&self) -> u64 {
        self.waiting + self.ready + self.leased + self.backoff
    }
}

/// The rule by which events share a lane, in which they run one at a time, earliest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum LaneBy {
    /// Events of one object, `in_…` or `sub_…`. The default.
    #[default]
    Object,
    /// Events of one customer: of the customer itself and of everything that names it in `customer`. An object that names none
    /// has a lane of its own. For handlers that write one row per customer.
    Customer,
    /// No order: everything runs beside everything else.
    None,
}

/// The worker's side of a [`Store`]: leases, runs, plans.
pub trait Queue: Intake {
    /// Leases ready tasks, those among them that have just come back from a delay outside their lane. Each gets a higher epoch and one more attempt before any of its code runs.
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Vec<Claimed>, StoreError>>;

    /// Runs a leased task to its end: fence, done key, handlers, completion and promotion in one transaction; or, after a
    /// failure, roll back and write the attempt. While the database is away it waits: nothing is counted before the handlers
    /// have been called. `policy.apply_limit` counts from that call on, once for each time they are called.
    ///
    /// An error means the outcome is unknown or unwritten; the worker then writes a failure, which the done key may refute.
    fn apply<'a>(
        &'a self,
        task: &'a Claimed,
        apply: &'a dyn Apply,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>>;

    /// Runs leased tasks of one group, no two of a lane, one after the other in one transaction, until the time of
    /// `bounds` is up. Each keeps what [`apply`](Queue::apply) promises: what fails is undone alone, and its attempt is written. Where
    /// there is room, those that wait [behind](Claimed::behind) one of them are run after it. How each ended, in their order, and
    /// then those. By default none is run, and each is to be run alone.
    fn apply_many<'a>(
        &'a self,
        tasks: &'a [Claimed],
        _apply: &'a dyn Apply,
        _policy: &'a Policy,
        _bounds: Batch,
    ) -> BoxFuture<'a, Vec<Batched>> {
        Box::pin(std::future::ready(
            tasks.iter().map(|_| Batched::alone()).collect(),
        ))
    }

    /// The number of [batches](Queue::apply_many) that can run side by side: 0 where events share no transactions, as by
    /// default; 1 where there is one writer.
    fn batches(&self) -> u32 {
        0
    }

    /// Writes down that an attempt failed outside `apply` (it panicked, or ran into its limit).
    fn fail<'a>(
        &'a self,
        task: &'a Claimed,
        verdict: Verdict,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>>;

    /// Gives leased tasks back unrun; the attempt is not counted.
    fn release<'a>(&'a self, tasks: &'a [Claimed]) -> BoxFuture<'a, Result<(), StoreError>>;

    /// As [`release`](Queue::release), for follow-ups.
    fn release_follow_ups<'a>(&'a self, follow_ups: &'a [FollowUp]) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Makes this worker provably alive where the store can (a session lock, a lock on a file), and gives the id to claim
    /// with from then on. Called at the start and with every heartbeat, since such a lock can be lost.
    fn attend<'a>(&'a self, worker: WorkerId) -> BoxFuture<'a, Result<WorkerId, StoreError>>;

    /// The number of events that a worker may run at once and still leave the application what it needs of this store; `None`
    /// when there
    /// is no such limit. A worker with default settings keeps to it.
    fn room(&self) -> Option<u32> {
        None
    }

    /// Ends what [`attend`](Queue::attend) began: this worker claims nothing more. Does nothing by default.
    fn leave(&self, _worker: WorkerId) {}

    /// Everything leased to this worker. It gives back what it does not know of: a claim whose answer was lost.
    fn leases<'a>(&'a self, worker: WorkerId) -> BoxFuture<'a, Result<Leases, StoreError>>;

    /// Extends this worker's leases.
    fn heartbeat<'a>(&'a self, worker: WorkerId, lease: Duration) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Takes back at once what workers hold that are provably dead, see [`attend`](Queue::attend). Called about once a
    /// second, so it must be cheap when there is nobody. By default nobody is provably dead and leases run out.
    fn rescue<'a>(&'a self, _policy: &'a Policy) -> BoxFuture<'a, Result<Sweep, StoreError>> {
        Box::pin(std::future::ready(Ok(Sweep::default())))
    }

    /// Rescues lost leases, returns delayed tasks to their lanes, looks for stuck rows.
    fn sweep<'a>(&'a self, policy: &'a Policy) -> BoxFuture<'a, Result<Sweep, StoreError>>;

    /// Brings plans up to date: tells others which handlers this process has ([`Intake::announce`], [`Queue::works`]) and hears of
    /// theirs, plans what was recorded by a process that had not heard of them, and takes up what waited for them. Called
    /// before the first claim and each second; cheap when there is nothing to do. How many tasks it has made ready.
    fn replan<'a>(&'a self) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(std::future::ready(Ok(0)))
    }

    /// As [`Intake::announce`], for handlers that a worker of this process runs from now on.
    fn works(&self, _routes: &[Route]) {}

    /// Time until the next ready task of these groups, delayed task of any, or follow-up of these names (`None`: of any), is due; `None` when
    /// there is none.
    fn next_due<'a>(
        &'a self,
        groups: &'a [String],
        follow_ups: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Option<Duration>, StoreError>>;

    /// Leases due follow-ups of these names; of any name for `None`. Those of other names stay for a worker that runs them.
    fn claim_follow_ups<'a>(
        &'a self,
        worker: WorkerId,
        slots: u32,
        lease: Duration,
        follow_ups: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Vec<FollowUp>, StoreError>>;

    /// Writes down how a follow-up ended.
    fn finish_follow_up<'a>(
        &'a self,
        follow_up: &'a FollowUp,
        verdict: &'a Verdict,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Resolves when something may have become ready in this process or, where the store can tell, elsewhere.
    fn woken<'a>(&'a self) -> BoxFuture<'a, ()>;

    /// Removes bodies and rows past their age. Open and dead tasks keep everything.
    fn prune<'a>(&'a self, retention: &'a Retention) -> BoxFuture<'a, Result<PruneReport, StoreError>>;

    /// Puts a delivery into quarantine until its second look, and answers once it is on disk. `most`: the number of deliveries
    /// that may wait; one without a good signature is counted with all of them, a signed one with the signed ones alone.
    ///
    /// # Errors
    /// [`StoreError::Config`] for a store that has no quarantine, as by default; else as [`Intake::record`].
    fn quarantine<'a>(
        &'a self,
        _look: NewSecondLook,
        _most: u32,
    ) -> BoxFuture<'a, Result<Quarantined, StoreError>> {
        Box::pin(std::future::ready(Err(no_quarantine())))
    }

    /// Leases deliveries whose second look is due: the signed ones first, and at most `unsigned` of the others. A lease that runs
    /// out makes them due again. None by default.
    fn claim_looks<'a>(
        &'a self,
        _slots: u32,
        _unsigned: u32,
        _lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<ClaimedLook>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// Writes down how a second look ended. False, and nothing is written, if somebody else has it by now. Does nothing by
    /// default.
    fn finish_look<'a>(
        &'a self,
        _look: &'a ClaimedLook,
        _end: LookEnd<'a>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(std::future::ready(Ok(false)))
    }

    /// Time until the next second look is due; `None` when there is none, as by default. Must be cheap.
    fn next_look<'a>(&'a self) -> BoxFuture<'a, Result<Option<Duration>, StoreError>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    /// The database, for tables beside the inbox's own; `None` where there is none, as by default.
    #[cfg(feature = "mirror")]
    #[doc(hidden)]
    fn database(&self) -> Option<super::DatabaseHandle> {
        None
    }

    /// An event by the store's number.
    fn event_by_seq<'a>(&'a self, seq: i64) -> BoxFuture<'a, Result<Option<super::StoredEvent>, StoreError>>;
}

/// A place that keeps events and tasks.
///
/// Implemented by [`super::Memory`] and by the SQLite and PostgreSQL inboxes. Another library to one of these databases joins
/// through `inbox::driver`, without implementing this. [`Queue`] and [`Operator`] grow with the crate's own stores: a new
/// method of theirs is no breaking change. `migrations_sql()` and `statements_sql()` of either database inbox print the tables
/// and statements.
pub trait Store: Queue + Operator {}

impl<S: Queue + Operator + ?Sized> Store for S {}
