//! The short look at a store: what is new, what waits, what is dead, each number counted only so far.

use std::{fmt, time::Duration};

use super::{AttemptOutcome, EventQuery, Operator, Route, StoreError};

/// A count that stops at a cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Counted {
    /// The number; at least so many if there are more.
    pub n: u64,
    /// True if there are more, or may be: counting stopped.
    pub is_more: bool,
}

impl Counted {
    /// A number, of which anything above `cap` is only told as more.
    pub fn capped(n: u64, cap: u64) -> Self {
        Self {
            n: n.min(cap),
            is_more: n > cap,
        }
    }

    /// At least so many: counting stopped before the end.
    pub fn at_least(n: u64) -> Self {
        Self { n, is_more: true }
    }

    /// Both together.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            n: self.n + other.n,
            is_more: self.is_more || other.is_more,
        }
    }
}

/// With separators, and `+` if there are more: `10,000+`.
impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.n.to_string();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        f.write_str(if self.is_more { "+" } else { "" })
    }
}

/// The signs of life of a store: one short query, whatever the number of events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Vitals {
    /// The store's time, microseconds since the Unix epoch.
    pub at_us: i64,
    /// The event that was recorded last; `None` for an empty store.
    pub last_event: Option<LastEvent>,
    /// The ready task that was due first, of all groups; `None` if none is ready.
    pub oldest_ready: Option<OldestReady>,
    /// The groups that have open tasks, by name.
    pub groups: Vec<GroupVitals>,
    /// Lanes in which events wait, counted up to 1,000.
    pub lanes_blocked: Counted,
    /// Follow-ups that have not succeeded, by name.
    pub follow_ups: Vec<FollowUpVitals>,
}

impl Vitals {
    /// The number up to which tasks of a state, and follow-ups, are counted: 10,000 of each group.
    pub const CAP: u64 = 10_000;
    /// The number up to which lanes are counted: 1,000.
    pub const LANES: u64 = 1_000;

    /// The signs of life of a store of one's own, in which nothing is yet.
    pub fn new(at_us: i64) -> Self {
        Self {
            at_us,
            ..Self::default()
        }
    }

    /// The time for which the first of the ready tasks could have been run; zero if none is due.
    pub fn ready_for(&self) -> Duration {
        let due = self.oldest_ready.as_ref().map(|oldest| oldest.due_us);
        let us = due.map_or(0, |due| self.at_us.saturating_sub(due));
        Duration::from_micros(u64::try_from(us).unwrap_or(0))
    }

    /// The sum over all groups.
    pub fn total(&self) -> GroupVitals {
        let mut total = GroupVitals::new("");
        for group in &self.groups {
            total.waiting = total.waiting.plus(group.waiting);
            total.ready = total.ready.plus(group.ready);
            total.leased = total.leased.plus(group.leased);
            total.backoff = total.backoff.plus(group.backoff);
            total.dead = total.dead.plus(group.dead);
            total.unhandled = total.unhandled.plus(group.unhandled);
        }
        total.oldest_ready = self.oldest_ready.clone();
        total
    }

    /// The group of this name, which is put in its place if it is not there yet.
    pub fn group(&mut self, name: &str) -> &mut GroupVitals {
        let found = self
            .groups
            .binary_search_by(|group| group.group.as_str().cmp(name));
        let at = found.unwrap_or_else(|at| {
            self.groups.insert(at, GroupVitals::new(name));
            at
        });
        &mut self.groups[at]
    }

    /// The follow-ups of this name, as [`group`](Self::group).
    pub fn follow_up(&mut self, name: &str) -> &mut FollowUpVitals {
        let found = self
            .follow_ups
            .binary_search_by(|named| named.name.as_str().cmp(name));
        let at = found.unwrap_or_else(|at| {
            self.follow_ups.insert(at, FollowUpVitals::new(name));
            at
        });
        &mut self.follow_ups[at]
    }

    /// Finds out which task was due first of all.
    pub(crate) fn settle(&mut self) {
        let oldest = self.groups.iter().filter_map(|group| group.oldest_ready.as_ref());
        self.oldest_ready = oldest.min_by_key(|oldest| oldest.due_us).cloned();
    }
}

/// The event that a store recorded last.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LastEvent {
    /// The store's number.
    pub seq: i64,
    /// Stripe's event id.
    pub event_id: String,
    /// The event type.
    pub event_type: String,
    /// Stripe's creation time, microseconds since the Unix epoch.
    pub created_us: i64,
    /// The time it was recorded, microseconds since the Unix epoch.
    pub received_us: i64,
}

impl LastEvent {
    /// The last event of a store of one's own; its times are zero.
    pub fn new(seq: i64, event_id: impl Into<String>, event_type: impl Into<String>) -> Self {
        Self {
            seq,
            event_id: event_id.into(),
            event_type: event_type.into(),
            created_us: 0,
            received_us: 0,
        }
    }
}

/// A ready task that was due before all others.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OldestReady {
    /// The event, by the store's number.
    pub seq: i64,
    /// Stripe's event id.
    pub event_id: String,
    /// The time it was or is due, microseconds since the Unix epoch.
    pub due_us: i64,
    /// Stripe's creation time of the event, microseconds since the Unix epoch.
    pub created_us: i64,
}

impl OldestReady {
    /// The oldest ready task of a store of one's own.
    pub fn new(seq: i64, event_id: impl Into<String>, due_us: i64, created_us: i64) -> Self {
        Self {
            seq,
            event_id: event_id.into(),
            due_us,
            created_us,
        }
    }
}

/// The open tasks of one group, each state counted up to [`Vitals::CAP`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupVitals {
    /// The handler group.
    pub group: String,
    /// Behind another of their lane.
    pub waiting: Counted,
    /// Ready: what has failed is counted only once it is due.
    pub ready: Counted,
    /// With a worker.
    pub leased: Counted,
    /// Failed, and its next attempt comes later, in its lane or outside.
    pub backoff: Counted,
    /// Dead or held.
    pub dead: Counted,
    /// Of handlers that no process has.
    pub unhandled: Counted,
    /// The ready task that was due first.
    pub oldest_ready: Option<OldestReady>,
}

impl GroupVitals {
    /// A group without open tasks.
    pub fn new(group: impl Into<String>) -> Self {
        Self {
            group: group.into(),
            waiting: Counted::default(),
            ready: Counted::default(),
            leased: Counted::default(),
            backoff: Counted::default(),
            dead: Counted::default(),
            unhandled: Counted::default(),
            oldest_ready: None,
        }
    }
}

/// The follow-ups of one name that have not succeeded, counted up to [`Vitals::CAP`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FollowUpVitals {
    /// The follow-up handler's name.
    pub name: String,
    /// Waiting or with a worker.
    pub open: Counted,
    /// Given up.
    pub dead: Counted,
}

impl FollowUpVitals {
    /// A name without follow-ups.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            open: Counted::default(),
            dead: Counted::default(),
        }
    }
}

/// A program that has worked on a store: a set of handlers. Processes with the same handlers are one program.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Program {
    /// Its number, a hash of its handlers.
    pub id: i64,
    /// The time it showed itself first, microseconds since the Unix epoch.
    pub since_us: i64,
    /// The time it showed itself last, microseconds since the Unix epoch. One that runs shows itself every few seconds to minutes;
    /// one that has not for 35 days is forgotten.
    pub seen_us: i64,
    /// Its handlers.
    pub routes: Vec<Route>,
}

impl Program {
    /// The number of its handlers; one that takes several patterns counts once.
    #[cfg(feature = "_operate")]
    pub(crate) fn handlers(&self) -> usize {
        let mut names: Vec<_> = self
            .routes
            .iter()
            .map(|route| (&route.group, &route.handler))
            .collect();
        names.sort_unstable();
        names.dedup();
        names.len()
    }

    /// A program as a store of one's own has heard of it.
    pub fn new(id: i64, since_us: i64, seen_us: i64, routes: Vec<Route>) -> Self {
        Self {
            id,
            since_us,
            seen_us,
            routes,
        }
    }
}

/// A question about attempts over a time, in buckets.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatisticsQuery {
    /// The beginning of the first bucket, microseconds since the Unix epoch.
    pub from_us: i64,
    /// Minutes that began before, microseconds since the Unix epoch.
    pub to_us: i64,
    /// The length of a bucket, microseconds; at least a minute. Default an hour.
    pub bucket_us: i64,
    /// True to tell groups apart. Default false: their sum.
    pub by_group: bool,
    /// Only this group. Default: all.
    pub group: Option<String>,
}

impl StatisticsQuery {
    /// All attempts of a time, by the hour.
    pub fn new(from_us: i64, to_us: i64) -> Self {
        Self {
            from_us,
            to_us,
            bucket_us: 3_600_000_000,
            by_group: false,
            group: None,
        }
    }

    /// The length of a bucket that is kept to.
    pub(crate) fn effective_bucket(&self) -> i64 {
        self.bucket_us.max(60_000_000)
    }
}

/// Attempts of one bucket of time and one outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatBucket {
    /// The bucket's beginning, microseconds since the Unix epoch.
    pub at_us: i64,
    /// The handler group, if groups are told apart.
    pub group: Option<String>,
    /// The outcome that is counted.
    pub outcome: AttemptOutcome,
    /// The number of attempts.
    pub count: u64,
    /// Their durations together.
    pub total: Duration,
    /// The longest of them.
    pub longest: Duration,
}

impl StatBucket {
    /// A bucket in which nothing is counted yet.
    pub fn new(at_us: i64, group: Option<String>, outcome: AttemptOutcome) -> Self {
        Self {
            at_us,
            group,
            outcome,
            count: 0,
            total: Duration::ZERO,
            longest: Duration::ZERO,
        }
    }
}

/// The age of one event when it was done here: a sample, of one bucket of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lag {
    /// The bucket's beginning, microseconds since the Unix epoch.
    pub at_us: i64,
    /// The time from the event's creation at Stripe to its commit here; zero where the clocks say less.
    pub lag: Duration,
}

impl Lag {
    /// A sample from a bucket that begins then.
    pub fn new(at_us: i64, lag: Duration) -> Self {
        Self { at_us, lag }
    }
}

/// Puts minutes into buckets.
pub(crate) fn bucketed(minutes: &[super::MinuteStat], query: &StatisticsQuery) -> Vec<StatBucket> {
    let length = query.effective_bucket();
    let mut buckets = std::collections::BTreeMap::new();
    let asked = |stat: &&super::MinuteStat| query.group.as_ref().is_none_or(|group| *group == stat.group);
    for stat in minutes.iter().filter(asked) {
        let at_us = query.from_us + (stat.minute_us - query.from_us).div_euclid(length) * length;
        let group = query.by_group.then(|| stat.group.clone());
        let bucket = buckets
            .entry((at_us, group.clone(), stat.outcome))
            .or_insert_with(|| StatBucket::new(at_us, group, stat.outcome));
        bucket.count += stat.count;
        bucket.total += stat.total;
        bucket.longest = bucket.longest.max(stat.longest);
    }
    buckets.into_values().collect()
}

/// [`Operator::vitals`] of a store that has none of its own.
pub(crate) async fn by_default<O: Operator + ?Sized>(store: &O) -> Result<Vitals, StoreError> {
    let counts = store.counts().await?;
    let mut vitals = Vitals::new(super::host_now_us());
    let newest = EventQuery {
        limit: 1,
        ..EventQuery::default()
    };
    let newest = store.events(&newest).await?.items;
    vitals.last_event = newest.into_iter().next().map(|event| LastEvent {
        seq: event.seq,
        event_id: event.event_id,
        event_type: event.event_type,
        created_us: event.created_us,
        received_us: event.received_us,
    });
    let capped = |n| Counted::capped(n, Vitals::CAP);
    let mut all = GroupVitals::new("");
    all.waiting = capped(counts.waiting);
    all.ready = capped(counts.ready);
    all.leased = capped(counts.leased);
    all.backoff = capped(counts.backoff);
    all.dead = capped(counts.dead);
    all.unhandled = capped(counts.unhandled);
    if all != GroupVitals::new("") {
        vitals.groups.push(all);
    }
    let lanes = store.lanes(Vitals::LANES as u32 + 1).await?.len() as u64;
    vitals.lanes_blocked = Counted::capped(lanes, Vitals::LANES);
    for count in store.follow_ups().await? {
        let named = vitals.follow_up(&count.name);
        named.open = capped(count.waiting + count.running);
        named.dead = capped(count.dead);
    }
    Ok(vitals)
}

/// [`Operator::count_events`] of a store that has none of its own.
pub(crate) async fn count_pages<O: Operator + ?Sized>(
    store: &O,
    query: &EventQuery,
    cap: u64,
) -> Result<Counted, StoreError> {
    let mut query = query.clone();
    query.limit = 1_000;
    let mut n = 0;
    loop {
        let page = store.events(&query).await?;
        n += page.items.len() as u64;
        query.before = page.next;
        if n > cap || page.next.is_none() {
            return Ok(Counted::capped(n, cap));
        }
    }
}

/// [`Operator::statistics_by`] of a store that has none of its own.
pub(crate) async fn sum_minutes<O: Operator + ?Sized>(
    store: &O,
    query: &StatisticsQuery,
) -> Result<Vec<StatBucket>, StoreError> {
    let minutes = store.statistics(query.from_us, query.to_us).await?;
    Ok(bucketed(&minutes, query))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_written_for_people() {
        assert_eq!(Counted::capped(999, 1_000).to_string(), "999");
        assert_eq!(Counted::capped(1_000, 1_000).to_string(), "1,000");
        assert_eq!(Counted::capped(1_234_567, 1_000_000).to_string(), "1,000,000+");
    }
}
