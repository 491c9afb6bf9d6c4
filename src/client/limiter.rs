//! The limiter that a client and its clones share: a bucket over all requests, one per operation, and who goes first.
//!
//! A request is let go when both of its buckets have a token. Those that must wait stand in queues, one per priority and
//! operation; [`State::pump`] lets the first of the highest priority go whose operation has a token, so that an operation that
//! is used up holds up no other. Of all that wait one holds the `driver` lock and sleeps until the next token; when it is let
//! go, the next takes over. Nothing runs in the background.
//!
//! The buckets are own code: they halve and recover, which the buckets of kept crates (`governor`) cannot, and they follow
//! tokio's clock, which tests set.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, oneshot};
use tokio::time::Instant;

use super::rate::Priority;

/// The most operations that are told apart; further ones share a bucket and a count.
const MOST_OPERATIONS: usize = 512;
/// The name of what further operations share.
const OTHERS: &str = "other operations";
/// The part of the full rate that comes back each minute after a cut.
const RECOVERY: f64 = 0.1;
/// The lowest part of the full rate that cuts leave.
const LEAST: f64 = 1.0 / 64.0;

/// The requests of a client and its clones so far, by operation.
///
/// Shown as a table of the most asked operations. Every attempt counts, those that were tried again among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requests {
    /// The counts by operation: method and path without ids, `GET /v1/customers/{id}`.
    pub operations: BTreeMap<String, Counts>,
    /// The number of requests that wait for the limiter now.
    pub waiting: usize,
}

/// The counts of one operation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Requests sent.
    pub sent: u64,
    /// Those that were a retry.
    pub retried: u64,
    /// Those answered 429.
    pub limited: u64,
    /// Those without an answer or with one that is no success; those answered 429 among them.
    pub failed: u64,
}

impl Requests {
    /// The number of all requests.
    pub fn total(&self) -> u64 {
        self.operations.values().map(|counts| counts.sent).sum()
    }

    /// The number of requests that only read (`GET`).
    pub fn reads(&self) -> u64 {
        let reads = self
            .operations
            .iter()
            .filter(|(name, _)| name.starts_with("GET "));
        reads.map(|(_, counts)| counts.sent).sum()
    }
}

impl fmt::Display for Requests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows: Vec<_> = self.operations.iter().collect();
        rows.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.sent));
        writeln!(
            f,
            "{:>9} {:>8} {:>8} {:>8}  operation",
            "sent", "retried", "429", "failed"
        )?;
        for (name, counts) in rows {
            let Counts {
                sent,
                retried,
                limited,
                failed,
            } = counts;
            writeln!(f, "{sent:>9} {retried:>8} {limited:>8} {failed:>8}  {name}")?;
        }
        Ok(())
    }
}

/// The level of limits that a 429 is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    All,
    Operation,
}

impl Level {
    /// The level of a `Stripe-Rate-Limited-Reason`: `global-rate`, `endpoint-concurrency`, …. Without one it is the
    /// operation's; a limit on one resource is none of the client's rates.
    pub(super) fn of(reason: Option<&str>) -> Option<Self> {
        match reason {
            None => Some(Self::Operation),
            Some(reason) if reason.starts_with("global") => Some(Self::All),
            Some(reason) if reason.starts_with("endpoint") => Some(Self::Operation),
            Some(_) => None,
        }
    }
}

pub(super) struct Limiter {
    limits: Option<(f64, f64)>,
    state: Mutex<State>,
    driver: tokio::sync::Mutex<()>,
    /// Told when somebody waits for an earlier moment than the driver sleeps until.
    sooner: Notify,
}

#[derive(Default)]
struct State {
    all: Option<Bucket>,
    buckets: BTreeMap<Arc<str>, Bucket>,
    counts: BTreeMap<Arc<str>, Counts>,
    queues: BTreeMap<Priority, BTreeMap<Arc<str>, VecDeque<Waiting>>>,
    next_place: u64,
}

struct Waiting {
    place: u64,
    go: oneshot::Sender<Instant>,
}

impl Limiter {
    /// `limits`: requests a second in all and of one operation; `None` for no limit.
    pub(super) fn new(limits: Option<(f64, f64)>) -> Self {
        Self {
            limits,
            state: Mutex::default(),
            driver: tokio::sync::Mutex::new(()),
            sooner: Notify::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the request's turn and counts it. Gives the moment at which it was let go.
    pub(super) async fn acquire(&self, operation: &str, priority: Priority, is_retry: bool) -> Instant {
        let Some(limits) = self.limits else {
            self.state().count(operation, |counts| counts.sent(is_retry));
            return Instant::now();
        };
        let mut turn = {
            let mut state = self.state();
            let turn = state.enqueue(operation, priority, limits);
            state.pump(Instant::now());
            turn
        };
        let at = match turn.try_recv() {
            Ok(at) => at,
            Err(_) => {
                self.sooner.notify_one();
                tokio::select! {
                    biased;
                    // Local invariant: the sender is dropped by nobody before it was used.
                    at = &mut turn => at.unwrap_or_else(|_| Instant::now()),
                    () = self.drive() => Instant::now(),
                }
            }
        };
        self.state().count(operation, |counts| counts.sent(is_retry));
        at
    }

    /// Lets others go when their time comes, this request's own turn among them. Does not end.
    async fn drive(&self) {
        let _driver = self.driver.lock().await;
        loop {
            let next = self.state().pump(Instant::now());
            let sleep = async {
                match next {
                    Some(at) => tokio::time::sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = sleep => {}
                () = self.sooner.notified() => {}
            }
        }
    }

    /// Takes note of how a request ended that was let go at `sent`.
    pub(super) fn ended(&self, operation: &str, is_failure: bool) {
        if is_failure {
            self.state().count(operation, |counts| counts.failed += 1);
        }
    }

    /// Takes note of a 429: halves the level's rate, and lets nothing of it go for `pause`.
    pub(super) fn limited(
        &self,
        operation: &str,
        level: Option<Level>,
        sent: Instant,
        pause: Option<Duration>,
    ) {
        let now = Instant::now();
        let mut state = self.state();
        state.count(operation, |counts| counts.limited += 1);
        let name = state.name(operation);
        let bucket = match level {
            Some(Level::All) => state.all.as_mut(),
            Some(Level::Operation) => state.buckets.get_mut(&name),
            None => None,
        };
        if let Some(bucket) = bucket {
            bucket.cut(sent, now, pause);
        }
    }

    pub(super) fn requests(&self) -> Requests {
        let state = self.state();
        let counts = state.counts.iter();
        let waiting = state.queues.values().flat_map(BTreeMap::values).flatten();
        Requests {
            operations: counts.map(|(name, counts)| (name.to_string(), *counts)).collect(),
            waiting: waiting.filter(|waiting| !waiting.go.is_closed()).count(),
        }
    }
}

impl State {
    /// The name that an operation is known by here.
    fn name(&mut self, operation: &str) -> Arc<str> {
        if let Some((name, _)) = self.counts.get_key_value(operation) {
            return Arc::clone(name);
        }
        let full = self.counts.len() >= MOST_OPERATIONS;
        let name: Arc<str> = if full { OTHERS } else { operation }.into();
        self.counts.entry(Arc::clone(&name)).or_default();
        name
    }

    fn count(&mut self, operation: &str, count: impl FnOnce(&mut Counts)) {
        let name = self.name(operation);
        count(self.counts.entry(name).or_default());
    }

    fn enqueue(
        &mut self,
        operation: &str,
        priority: Priority,
        (all, each): (f64, f64),
    ) -> oneshot::Receiver<Instant> {
        let now = Instant::now();
        let name = self.name(operation);
        self.all.get_or_insert_with(|| Bucket::new(all, now));
        let bucket = self.buckets.entry(Arc::clone(&name));
        bucket.or_insert_with(|| Bucket::new(each, now));
        let (go, turn) = oneshot::channel();
        let place = self.next_place;
        self.next_place += 1;
        let queue = self.queues.entry(priority).or_default().entry(name).or_default();
        queue.push_back(Waiting { place, go });
        turn
    }

    /// Lets go whoever may go. Gives the moment at which the next one may; `None` if nobody waits.
    fn pump(&mut self, now: Instant) -> Option<Instant> {
        loop {
            for queue in self.queues.values_mut().flat_map(BTreeMap::values_mut) {
                while queue.front().is_some_and(|waiting| waiting.go.is_closed()) {
                    queue.pop_front();
                }
            }
            self.queues.retain(|_, queues| {
                queues.retain(|_, queue| !queue.is_empty());
                !queues.is_empty()
            });
            if self.queues.is_empty() {
                return None;
            }
            let all = self.all.as_mut()?;
            if let Some(at) = all.wait(now) {
                return Some(at);
            }
            let mut first: Option<(u64, Priority, Arc<str>)> = None;
            let mut next: Option<Instant> = None;
            for (priority, queues) in &self.queues {
                for (name, queue) in queues {
                    let place = queue.front().map_or(u64::MAX, |waiting| waiting.place);
                    match self.buckets.get_mut(name).and_then(|bucket| bucket.wait(now)) {
                        Some(at) => next = Some(next.map_or(at, |next| next.min(at))),
                        None if first.as_ref().is_none_or(|(best, ..)| place < *best) => {
                            first = Some((place, *priority, Arc::clone(name)));
                        }
                        None => {}
                    }
                }
                if first.is_some() {
                    break;
                }
            }
            let Some((_, priority, name)) = first else {
                return next;
            };
            let queue = self.queues.get_mut(&priority)?.get_mut(&name)?;
            let went = queue
                .pop_front()
                .is_some_and(|waiting| waiting.go.send(now).is_ok());
            if went {
                self.all.as_mut()?.take();
                self.buckets.get_mut(&name)?.take();
            }
        }
    }
}

impl Counts {
    fn sent(&mut self, is_retry: bool) {
        self.sent += 1;
        self.retried += u64::from(is_retry);
    }
}

/// Tokens that come back with time; up to a second's worth, and at least one.
struct Bucket {
    /// Tokens a second, uncut.
    full: f64,
    /// The moment and the rate of the last cut.
    cut: Option<(Instant, f64)>,
    tokens: f64,
    /// The moment up to which tokens have come back.
    filled: Instant,
    closed_until: Option<Instant>,
}

impl Bucket {
    fn new(full: f64, now: Instant) -> Self {
        Self {
            full,
            cut: None,
            tokens: full.max(1.0),
            filled: now,
            closed_until: None,
        }
    }

    fn rate(&self, now: Instant) -> f64 {
        let Some((at, rate)) = self.cut else {
            return self.full;
        };
        let minutes = now.saturating_duration_since(at).as_secs_f64() / 60.0;
        (rate + self.full * RECOVERY * minutes).min(self.full)
    }

    /// `None` if a token is there; else the moment to look again.
    fn wait(&mut self, now: Instant) -> Option<Instant> {
        let rate = self.rate(now);
        let passed = now.saturating_duration_since(self.filled).as_secs_f64();
        self.tokens = (self.tokens + rate * passed).min(rate.max(1.0));
        self.filled = now;
        if let Some(until) = self.closed_until.filter(|until| *until > now) {
            return Some(until);
        }
        // What is left of a token through rounding must not make for a wait of nothing.
        if self.tokens >= 1.0 - 1e-9 {
            return None;
        }
        let seconds = ((1.0 - self.tokens) / rate).clamp(0.001, 3600.0);
        Some(now + Duration::from_secs_f64(seconds))
    }

    fn take(&mut self) {
        self.tokens -= 1.0;
    }

    fn cut(&mut self, sent: Instant, now: Instant, pause: Option<Duration>) {
        if let Some(pause) = pause {
            let until = now + pause;
            self.closed_until = self.closed_until.max(Some(until));
        }
        self.tokens = self.tokens.min(0.0);
        // What was sent before the last cut says nothing about the rate since.
        if self.cut.is_some_and(|(at, _)| sent <= at) {
            return;
        }
        let half = (self.rate(now) / 2.0).max(self.full * LEAST);
        self.cut = Some((now, half));
    }
}
