//! The operator's side of a store: what a person asks, and what a person does.

use std::collections::HashMap;

use super::{
    Apply, Attempt, AuditEntry, BoxFuture, Counted, DeadGroups, DeliveryLogEntry, DeliveryQuery, Finding,
    FollowUpCount, FollowUpEntry, Lag, MinuteStat, OpenTask, Program, Replay, ReplayReport, SecondLook,
    Source, Span, StatBucket, StatisticsQuery, StoreError, TaskCounts, TaskState, Unhandled, Valid, Vitals,
};
use crate::pattern::Pattern;

/// The operator's side of a [`Store`](super::Store): lists, single events, counts, and acts with an audit.
///
/// Lists never read bodies, and give a page at a time, the newest first: [`Page::next`] goes on behind it.
pub trait Operator: Send + Sync {
    /// Events that nobody runs, and why, by type: those whose handlers no process has, those that are older than the handler, and
    /// those that no handler takes. None by default.
    fn unhandled<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Unhandled>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// Open and dead follow-ups by name, of the first 10,000 in each state. One whose name no program runs shows here as waiting, and is never dropped.
    fn follow_ups<'a>(&'a self) -> BoxFuture<'a, Result<Vec<FollowUpCount>, StoreError>>;

    /// Makes dead follow-ups (of one name, or all) ready again, from their first attempt. Audited. How many there were.
    fn retry_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>>;

    /// Gives dead follow-ups (of one name, or all) up for good: they are never run, and hold their events no longer when those
    /// are old enough to be pruned. Audited. How many there were.
    fn discard_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>>;

    /// Exact counts, for a test. Reads whole tables, that of events, too: [`vitals`](Self::vitals) are for health and pages.
    fn counts<'a>(&'a self) -> BoxFuture<'a, Result<TaskCounts, StoreError>>;

    /// The figures of a health check and of a page's first line: what came last, what waits and since when, what is dead. One query that
    /// counts no further than [`Vitals::CAP`] of anything.
    ///
    /// By default put together from [`counts`](Self::counts), [`events`](Self::events), [`lanes`](Self::lanes) and
    /// [`follow_ups`](Self::follow_ups), all tasks as of one group without a name, and without the oldest.
    fn vitals<'a>(&'a self) -> BoxFuture<'a, Result<Vitals, StoreError>> {
        Box::pin(super::vitals::by_default(self))
    }

    /// The number of events that match: exactly those that [`events`](Self::events) lists, page after page, from
    /// [`EventQuery::before`] on. It stops at `cap`, or when it has looked at some hundred thousand that might match.
    ///
    /// By default it reads the pages.
    fn count_events<'a>(
        &'a self,
        query: &'a EventQuery,
        cap: u64,
    ) -> BoxFuture<'a, Result<Counted, StoreError>> {
        Box::pin(super::vitals::count_pages(self, query, cap))
    }

    /// Dead and held tasks by group, handler and error, the largest group first, at most `limit`: of the tasks of the newest
    /// events, [`DeadGroups::MOST`] of them. By default it reads [`dead_tasks`](Self::dead_tasks).
    fn dead_groups<'a>(&'a self, limit: u32) -> BoxFuture<'a, Result<DeadGroups, StoreError>> {
        Box::pin(super::dead::of_pages(self, limit))
    }

    /// The programs that have worked here within 35 days, the last seen first, each with its handlers. None by default.
    fn programs<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Program>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// Attempts by the bucket and outcome, and by group if that is asked for, in order. By default the sum of
    /// [`statistics`](Self::statistics).
    fn statistics_by<'a>(
        &'a self,
        query: &'a StatisticsQuery,
    ) -> BoxFuture<'a, Result<Vec<StatBucket>, StoreError>> {
        Box::pin(super::vitals::sum_minutes(self, query))
    }

    /// The age at which events are done, by the buckets of the query in order: of each the last first run that committed, of the last
    /// hundred attempts in it. Buckets without one are left out. By default none.
    fn lags<'a>(&'a self, _query: &'a StatisticsQuery) -> BoxFuture<'a, Result<Vec<Lag>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// The durable follow-ups of an event that have not succeeded yet, in the order of their numbers. By default none.
    fn follow_ups_of<'a>(
        &'a self,
        _event_id: &'a str,
    ) -> BoxFuture<'a, Result<Vec<FollowUpEntry>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// The open tasks of an event, by group, each in the state that a person sees: what failed, keeps its lane and is due later is
    /// delayed ([`TaskState::Backoff`]). By default none.
    fn open_tasks<'a>(&'a self, _event_id: &'a str) -> BoxFuture<'a, Result<Vec<OpenTask>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// Writes an act into the audit that the store does not do itself: changes at Stripe, for instance. Before it begins, so that no act
    /// goes unwritten.
    ///
    /// # Errors
    /// [`StoreError::Config`] without a name and a reason, and for a store that keeps no audit, as by default.
    fn add_audit<'a>(
        &'a self,
        _who: &'a str,
        _action: &'a str,
        _why: &'a str,
        _detail: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let error = StoreError::Config("this store keeps no audit".into());
        Box::pin(std::future::ready(Err(error)))
    }

    /// Lets an event's attempts that are to come later begin now: those of one group, or of all. Their schedule goes on from there.
    /// Audited. How many there were; by default 0.
    fn run_now<'a>(
        &'a self,
        _event_id: &'a str,
        _group: Option<&'a str>,
        _who: &'a str,
        _why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(std::future::ready(Ok(0)))
    }

    /// Checks the invariants. An empty list is a healthy inbox.
    fn doctor<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Finding>, StoreError>>;

    /// Runs events again: dead tasks from the start, finished ones as a new generation. Audited.
    fn replay<'a>(&'a self, replay: &'a Replay) -> BoxFuture<'a, Result<ReplayReport, StoreError>>;

    /// Runs one event for one group and rolls everything back. Neither done key nor attempt is written. The handlers may take
    /// as long as [`Policy::apply_limit`](super::Policy::apply_limit) is by default, 30 s. One that commits by itself
    /// cannot be rolled back; the verdict
    /// says so.
    fn dry_run<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        apply: &'a dyn Apply,
    ) -> BoxFuture<'a, Result<super::Applied, StoreError>>;

    /// Ends a dead or held task without running it. Audited.
    fn discard<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Attempts by the minute, group, event type and outcome, of minutes that began in this time (microseconds since the Unix
    /// epoch). Counted by the sweep from what is on disk, some two minutes later; reading it touches no task.
    fn statistics<'a>(
        &'a self,
        from_us: i64,
        to_us: i64,
    ) -> BoxFuture<'a, Result<Vec<MinuteStat>, StoreError>>;

    /// The acts of operators, the newest first: at most `limit` entries, older than `before` where that is given.
    fn audit<'a>(
        &'a self,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<AuditEntry>, StoreError>>;

    /// Lines of the delivery log, the newest first.
    fn deliveries<'a>(
        &'a self,
        query: &'a DeliveryQuery,
    ) -> BoxFuture<'a, Result<Vec<DeliveryLogEntry>, StoreError>>;

    /// Every attempt at an event, the oldest first, with each handler's part and what the stale rule decided.
    fn attempts<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Vec<Attempt>, StoreError>>;

    /// An event by id.
    fn event<'a>(
        &'a self,
        event_id: &'a str,
    ) -> BoxFuture<'a, Result<Option<super::StoredEvent>, StoreError>>;

    /// Events that match, the newest recorded first. A page may be short, or empty, and still have a [`next`](Page::next): a store
    /// may stop looking after some ten thousand events that do not match. None by default.
    fn events<'a>(&'a self, _query: &'a EventQuery) -> BoxFuture<'a, Result<Page<EventSummary>, StoreError>> {
        Box::pin(std::future::ready(Ok(Page::default())))
    }

    /// Dead and held tasks, those of the newest events first. `before`: as [`Page::next`] said; `None`: from the newest on. None by
    /// default.
    fn dead_tasks<'a>(
        &'a self,
        _before: Option<i64>,
        _limit: u32,
    ) -> BoxFuture<'a, Result<Page<DeadTask>, StoreError>> {
        Box::pin(std::future::ready(Ok(Page::default())))
    }

    /// Lanes in which events wait, the longest queue first, each with what it waits for; of the first 50,000 waiting events, by
    /// group and lane. None by default.
    fn lanes<'a>(&'a self, _limit: u32) -> BoxFuture<'a, Result<Vec<Lane>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// Workers that hold something, by their identity. One that lives and holds nothing is not seen here. None by default.
    fn workers<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Holder>, StoreError>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// Deliveries that wait for their second look, or were refused by it, the newest first. `before`: as [`Page::next`] said; `None`:
    /// from the newest on. None by default.
    fn second_looks<'a>(
        &'a self,
        _valid: Valid,
        _before: Option<i64>,
        _limit: u32,
    ) -> BoxFuture<'a, Result<Page<SecondLook>, StoreError>> {
        Box::pin(std::future::ready(Ok(Page::default())))
    }

    /// Lets refused deliveries (of one [`SecondLook::id`], or all) be looked at again, from the first attempt. Audited. How many
    /// there were: none by default.
    fn look_again<'a>(
        &'a self,
        _id: Option<i64>,
        _who: &'a str,
        _why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(std::future::ready(Ok(0)))
    }

    /// Those of these event ids that are recorded, each with the way that it came. By default it asks for one after the other.
    fn known<'a>(&'a self, ids: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, Source>, StoreError>> {
        Box::pin(async move {
            let mut known = HashMap::new();
            for id in ids {
                if let Some(event) = self.event(id).await? {
                    known.insert(id.clone(), event.source);
                }
            }
            Ok(known)
        })
    }

    /// The connected accounts of recorded events of a mode, and the `after` for the next call, which then gives what has come
    /// since. `after`: 0 for all. None by default.
    fn accounts<'a>(
        &'a self,
        _livemode: bool,
        _after: i64,
    ) -> BoxFuture<'a, Result<(Vec<String>, i64), StoreError>> {
        Box::pin(std::future::ready(Ok((Vec::new(), 0))))
    }

    /// The ledger: all spans of covered time, by account, mode and time.
    ///
    /// # Errors
    /// [`StoreError::Config`] for a store that keeps no ledger, as by default.
    fn spans<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Span>, StoreError>> {
        Box::pin(std::future::ready(Err(no_ledger())))
    }

    /// The spans of an account (`None`: the one whose key is used) and mode, by time.
    ///
    /// # Errors
    /// As [`spans`](Self::spans).
    fn spans_of<'a>(
        &'a self,
        _account: Option<&'a str>,
        _livemode: bool,
    ) -> BoxFuture<'a, Result<Vec<Span>, StoreError>> {
        Box::pin(std::future::ready(Err(no_ledger())))
    }

    /// Writes a span of covered time, as [`Span::join`] says. False, and nothing is written, if a part of it was covered already.
    /// Call it only once every event of the span is recorded.
    ///
    /// # Errors
    /// As [`spans`](Self::spans).
    fn cover<'a>(&'a self, _span: &'a Span) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(std::future::ready(Err(no_ledger())))
    }
}

fn no_ledger() -> StoreError {
    StoreError::Config("this store keeps no ledger of covered time".into())
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The entries, in order.
    pub items: Vec<T>,
    /// The cursor for the next page; `None` at the end of the list.
    pub next: Option<i64>,
}

impl<T> Page<T> {
    /// A page of up to `limit` entries, of one entry more if there are more.
    pub(crate) fn of(mut items: Vec<T>, limit: u32, cursor: impl Fn(&T) -> i64) -> Self {
        let limit = limit as usize;
        let next = (items.len() > limit).then(|| {
            items.truncate(limit);
            items.last().map(&cursor)
        });
        Self {
            items,
            next: next.flatten(),
        }
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            next: None,
        }
    }
}

/// The state of an event as a list shows it: that of its task that needs most attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventState {
    /// Nothing of it is open.
    Done,
    /// It has open tasks; the one of them that needs most attention is in this state.
    Open(TaskState),
}

/// A filter for lists of events. Everything that is set must hold.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventQuery {
    /// Event types that match this pattern. Default: all.
    pub pattern: Option<Pattern>,
    /// Events with a task in this state, or with nothing open for [`EventState::Done`]. Default: all.
    pub state: Option<EventState>,
    /// The connected account. Default: all.
    pub account: Option<String>,
    /// Live or test mode. Default: both.
    pub livemode: Option<bool>,
    /// The object's id. Default: all.
    pub object_id: Option<String>,
    /// The customer's id: events of objects that belong to it (`data.object.customer`), and its own. Looked up in an index.
    /// Events that were recorded before version 5 of the tables, and events whose customer is redacted, are not found by it.
    /// Default: all.
    pub customer: Option<String>,
    /// A part of the event's id. Default: all.
    pub text: Option<String>,
    /// Exactly this id: of the event, its object, its customer or its connected account, or of the API request that caused it, or that
    /// request's idempotency key. Default: all.
    pub id: Option<String>,
    /// Events with an open task in this handler group; together with a [`state`](Self::state), with one there in that state, and for
    /// [`EventState::Done`] with nothing open that this group is done with. The group may be one that no longer exists.
    /// Default: all.
    pub group: Option<String>,
    /// Recorded at or after, microseconds since the Unix epoch. Default: no limit. It is found by the order in which events were
    /// recorded: where a database's clock was put back by more than a minute, some of that time's events are not.
    pub from_us: i64,
    /// Recorded before, microseconds since the Unix epoch. Default: no limit.
    pub to_us: i64,
    /// The cursor that [`Page::next`] gave. Default: from the newest on.
    pub before: Option<i64>,
    /// At most this many, 1 to 1,000. Default 50.
    pub limit: u32,
}

impl Default for EventQuery {
    fn default() -> Self {
        Self {
            pattern: None,
            state: None,
            account: None,
            livemode: None,
            object_id: None,
            customer: None,
            text: None,
            id: None,
            group: None,
            from_us: i64::MIN,
            to_us: i64::MAX,
            before: None,
            limit: 50,
        }
    }
}

impl EventQuery {
    /// The number of entries that is kept to.
    pub(crate) fn effective_limit(&self) -> u32 {
        self.limit.clamp(1, 1000)
    }
}

/// One event in a list, without its body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventSummary {
    /// The store's number.
    pub seq: i64,
    /// Stripe's event id.
    pub event_id: String,
    /// The event type.
    pub event_type: String,
    /// The connected account.
    pub account: Option<String>,
    /// Live or test mode.
    pub livemode: bool,
    /// The object's id.
    pub object_id: Option<String>,
    /// The id of the customer that the object belongs to, or is, where it is known.
    pub customer: Option<String>,
    /// Stripe's creation time, microseconds since the Unix epoch.
    pub created_us: i64,
    /// The time it was recorded, microseconds since the Unix epoch.
    pub received_us: i64,
    /// The way that it came.
    pub source: Source,
    /// The endpoint's label.
    pub endpoint: Option<String>,
    /// The number of its deliveries.
    pub deliveries: i64,
    /// Its open tasks: group and state, by the group's name.
    pub tasks: Vec<(String, TaskState)>,
    /// The time when the first of its tasks that failed is tried again, if that is to come. Microseconds since the Unix epoch. A task that
    /// kept its lane is [`Ready`](TaskState::Ready) all that time.
    pub again_us: Option<i64>,
}

impl EventSummary {
    /// The state of the task that needs most attention: dead, then unhandled, delayed, leased, ready, waiting. A ready one that failed and
    /// is due later counts as delayed.
    pub fn state(&self) -> EventState {
        let later = self.again_us.map(|_| TaskState::Backoff);
        let urgency = |state: &TaskState| match state {
            TaskState::Dead | TaskState::Held => 6,
            TaskState::Unhandled => 5,
            TaskState::Backoff => 4,
            TaskState::Leased => 3,
            TaskState::Ready => 2,
            TaskState::Waiting => 1,
        };
        let states = self.tasks.iter().map(|(_, state)| *state).chain(later);
        let most = states.max_by_key(urgency);
        most.map_or(EventState::Done, EventState::Open)
    }
}

/// A task that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadTask {
    /// The event, by the store's number.
    pub seq: i64,
    /// Stripe's event id.
    pub event_id: String,
    /// The event type.
    pub event_type: String,
    /// The handler group.
    pub group: String,
    /// 0, or more after replays.
    pub generation: u32,
    /// The number of attempts of this generation.
    pub attempt: u32,
    /// True if it holds its lane.
    pub is_held: bool,
    /// The last attempt's error chain.
    pub error: Option<String>,
    /// The last attempt's end, microseconds since the Unix epoch.
    pub at_us: Option<i64>,
}

/// A lane in which events wait.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lane {
    /// The handler group.
    pub group: String,
    /// The lane's key.
    pub lane: String,
    /// The number of events that wait.
    pub waiting: u64,
    /// Stripe's creation time of the earliest of them, microseconds since the Unix epoch.
    pub oldest_us: i64,
    /// The event that they wait for; `None` for a lane that nobody holds, which the doctor reports.
    pub blocked_by: Option<Blocker>,
}

/// The event that holds a lane.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Blocker {
    /// Stripe's event id.
    pub event_id: String,
    /// Its state.
    pub state: TaskState,
    /// The number of attempts so far.
    pub attempt: u32,
    /// The time it is due, microseconds since the Unix epoch.
    pub due_us: i64,
}

/// A worker that holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Holder {
    /// The worker's identity.
    pub worker: super::WorkerId,
    /// The number of events that it runs.
    pub tasks: u64,
    /// The number of follow-ups that it runs.
    pub follow_ups: u64,
    /// The end of the lease that ends first, microseconds since the Unix epoch.
    pub leased_until_us: i64,
}

/// A page of the tasks of up to `limit` events.
pub(crate) fn page_of_events(mut tasks: Vec<DeadTask>, limit: u32) -> Page<DeadTask> {
    let mut events = 0;
    let mut last = None;
    for (at, task) in tasks.iter().enumerate() {
        if last != Some(task.seq) {
            if events == limit {
                tasks.truncate(at);
                return Page {
                    items: tasks,
                    next: last,
                };
            }
            events += 1;
            last = Some(task.seq);
        }
    }
    Page {
        items: tasks,
        next: None,
    }
}
