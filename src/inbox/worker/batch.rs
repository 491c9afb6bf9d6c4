//! Events that one worker runs in one transaction: how many of them there are, and what becomes of those that must run alone.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::task::JoinSet;

use super::lines::Lines;
use super::{
    Worker,
    in_flight::Holding,
    task::AbortOnDrop,
    told::{Seen, Watched},
};
use crate::inbox::{Batched, BoxFuture, Claimed, Finished};

/// The bounds of a batch: events of one group that a worker runs one after the other in one transaction, those of a lane in its order.
///
/// An event that waits alone is run alone. A backlog is run in batches, which share the commit and most of what is written around
/// the handlers. What a handler sees is the same, but for this: locks that it takes are held until the batch is committed, and
/// in PostgreSQL `now()` is the time at which the batch began.
///
/// ```
/// use std::time::Duration;
/// use stripe_webhooks::inbox::Batch;
///
/// let mut batch = Batch::default();
/// batch.most = 8;
/// batch.time = Duration::from_millis(20);
/// assert_eq!(Batch::off().most, 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Batch {
    /// The most events of one batch, 1 to 64. Default 64. 1: every event is run alone.
    pub most: u32,
    /// The time after which no further event of a batch is begun. Default 100 ms. The one that runs is not cut off; what it left
    /// waiting is run next, by itself, and its attempt counts once.
    pub time: Duration,
    /// The failures in a row after which no further event is begun: the group's [`Breaker`](super::Breaker) pauses it then.
    pub(crate) failures: u32,
}

impl Default for Batch {
    fn default() -> Self {
        Batch {
            most: 64,
            time: Duration::from_millis(100),
            failures: u32::MAX,
        }
    }
}

impl Batch {
    /// Every event in a transaction of its own.
    pub fn off() -> Self {
        Batch {
            most: 1,
            ..Batch::default()
        }
    }

    /// The age from which a batch, which may take as long as its last handler, keeps no other from being started.
    pub(super) fn stuck(&self) -> Duration {
        self.time.saturating_mul(2)
    }

    /// More runs with savepoints than this in one transaction slow down all others of a PostgreSQL.
    pub(super) const LARGEST: u32 = 64;
}

/// The batches that may wait for the one writer, the one that has it included: while one is run the next is read.
pub(super) const BEFORE_ONE_WRITER: u32 = 2;

/// The size of a group's first batch. As long as they end before their time is up, the next are twice as large.
const FIRST: u32 = 4;

/// The shortest and the longest time for which a group is run one by one after a batch that brought nothing.
const PAUSE: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(60);

/// The batches that one loop has started, and what they left.
#[derive(Default)]
pub(super) struct Batches {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The batches that run, each by a number of its own, and when it began.
    running: HashMap<u64, Instant>,
    /// The number of the next.
    next: u64,
    left: VecDeque<Left>,
    /// True once nothing more is started.
    closed: bool,
    groups: HashMap<String, Group>,
}

/// The lessons of a group's batches.
#[derive(Clone, Copy)]
struct Group {
    /// The size that fits into the time of a batch.
    size: u32,
    /// True once the time of one was up: from then on it grows slowly.
    is_found: bool,
    /// Its events are run one by one: until when, and for how long.
    paused: Option<(Instant, Duration)>,
    lines: Lines,
}

/// A task that a batch did not bring to its end, with what is to be done if it turns out to be done.
pub(super) struct Left {
    pub(super) task: Claimed,
    pub(super) holding: Holding,
    pub(super) on_commit: Vec<BoxFuture<'static, ()>>,
    /// True if one of its free retries is used up.
    pub(super) conflict: bool,
}

impl Left {
    /// A task that no batch had.
    pub(super) fn fresh(task: Claimed, holding: Holding) -> Self {
        Left {
            task,
            holding,
            on_commit: Vec::new(),
            conflict: false,
        }
    }
}

impl Batches {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of batches that run.
    pub(super) fn running(&self) -> u32 {
        u32::try_from(self.state().running.len()).unwrap_or(u32::MAX)
    }

    /// The number of batches that run and are no older than this. An older one waits for a handler, and is nobody's rival.
    pub(super) fn busy(&self, age: Duration, now: Instant) -> u32 {
        let state = self.state();
        let young = state.running.values();
        let young = young.filter(|begun| now.saturating_duration_since(**begun) <= age);
        u32::try_from(young.count()).unwrap_or(u32::MAX)
    }

    /// The first task that is to be run alone.
    pub(super) fn next_left(&self) -> Option<Left> {
        self.state().left.pop_front()
    }

    fn leave(&self, mut left: VecDeque<Left>) {
        let mut state = self.state();
        if !state.closed {
            state.left.append(&mut left);
        }
    }

    /// Puts back what has no slot yet, before all others.
    pub(super) fn keep(&self, mut kept: VecDeque<Left>) {
        let mut state = self.state();
        if !state.closed {
            kept.append(&mut state.left);
            state.left = kept;
        }
    }

    /// Nothing more is started: what is left, now and later, is nobody's any more.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.closed = true;
        let left = std::mem::take(&mut state.left);
        drop(state);
        drop(left);
    }

    pub(super) fn any_left(&self) -> bool {
        !self.state().left.is_empty()
    }

    /// The number of events that a batch of this group may have now.
    pub(super) fn size(&self, group: &str, most: u32, now: Instant) -> u32 {
        let size = match self.state().groups.get(group) {
            None => FIRST,
            Some(Group {
                paused: Some((until, _)),
                ..
            }) if now < *until => 1,
            Some(group) => group.size,
        };
        size.min(most)
    }

    /// The number of a group's batches that may run at the same time.
    pub(super) fn lines(&self, group: &str, slots: u32) -> u32 {
        let state = self.state();
        let lines = state.groups.get(group).map(|group| group.lines);
        lines.unwrap_or_default().of(slots)
    }

    /// Takes note of the time that a batch took for so many events.
    fn took(&self, group: &str, each: Duration, slots: u32, now: Instant) {
        if let Some(group) = self.state().groups.get_mut(group) {
            group.lines.took(each, slots, now);
        }
    }

    /// Takes note of how many of a batch it brought to their end. Where handlers are slow the next are smaller;
    /// where they are slower than a batch may take, lose against each other or have to read first, the group is run one by one
    /// for a while, side by side.
    fn ended(&self, group: &str, (all, ended): (usize, usize), now: Instant) {
        let mut state = self.state();
        let group = state.groups.entry(group.to_owned()).or_insert(Group {
            size: FIRST,
            is_found: false,
            paused: None,
            lines: Lines::default(),
        });
        let [all, ended] = [all, ended].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
        if ended < all && ended < 2 {
            let pause = match group.paused {
                // Two that ran side by side are one reason.
                Some((until, _)) if now < until => return,
                Some((_, pause)) => pause.saturating_mul(2).min(LONGEST),
                None => PAUSE,
            };
            *group = Group {
                size: 2,
                is_found: true,
                paused: Some((now + pause, pause)),
                lines: group.lines,
            };
            return;
        }
        if ended < all {
            (group.size, group.is_found) = (ended, true);
        } else if all >= group.size {
            // Not by the clock, which a slow disk has as well: there, large ones are worth most.
            let more = match group.is_found {
                true => group.size.div_ceil(8),
                false => group.size,
            };
            group.size = group.size.saturating_add(more).min(Batch::LARGEST);
        }
        group.paused = None;
    }
}

/// Counts a batch for as long as it lasts.
pub(super) struct Counted(Arc<Batches>, u64);

impl Counted {
    pub(super) fn one_of(batches: &Arc<Batches>) -> Self {
        let mut state = batches.state();
        let number = state.next;
        state.next = number.wrapping_add(1);
        state.running.insert(number, Instant::now());
        drop(state);
        Counted(batches.clone(), number)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.state().running.remove(&self.1);
    }
}

impl Worker {
    /// Runs tasks of one group in one transaction. What is to be run alone is left to the loop.
    pub(super) async fn run_batch(&self, tasks: Vec<(Claimed, Holding)>, most: u32, batches: Arc<Batches>) {
        let (tasks, holdings): (Vec<_>, Vec<_>) = tasks.into_iter().unzip();
        let tasks: Arc<[Claimed]> = tasks.into();
        let seen = Arc::new(Seen::default());
        let apply = Watched {
            apply: self.apply.clone(),
            seen: (!self.observers.is_empty()).then(|| seen.clone()),
        };
        let mut bounds = self.batch;
        bounds.most = most;
        if let Some(first) = tasks.first() {
            bounds.failures = self.breakers.room(&first.group).unwrap_or(1);
        }
        let (store, policy, inner) = (self.store.clone(), self.policy.clone(), tasks.clone());
        let start = Instant::now();
        let run = AbortOnDrop(tokio::spawn(async move {
            store.apply_many(&inner, &apply, &policy, bounds).await
        }));
        let ends = match run.await {
            Ok(ends) => ends,
            // The runtime is shutting down; the leases run out.
            Err(join) if join.is_cancelled() => return,
            // No handler's panic, which is caught where it happens: the first that is run alone meets it again.
            Err(_) => Vec::new(),
        };
        let took = start.elapsed();
        let mut ended = Vec::new();
        let mut left = VecDeque::new();
        let mut lost = None;
        let mut ends = ends.into_iter();
        for (task, holding) in tasks.iter().cloned().zip(holdings) {
            match ends.next().unwrap_or_else(Batched::alone) {
                Batched::Ended(finished) | Batched::Behind(_, finished) => {
                    ended.push((task, Some(holding), finished));
                }
                Batched::Alone {
                    on_commit,
                    conflict,
                    error,
                } => {
                    lost = lost.or(error);
                    left.push_back(Left {
                        task,
                        holding,
                        on_commit,
                        conflict,
                    });
                }
            }
        }
        batches.leave(left);
        // What passes is met, and told, by those that are run alone; nobody else would hear of the rest.
        self.note(
            "apply_many",
            &lost.filter(|error| !error.is_temporary()).map_or(Ok(()), Err),
        );
        let given = ended.len();
        ended.extend(ends.filter_map(|end| match end {
            Batched::Behind(task, finished) => Some((task, None, finished)),
            _ => None,
        }));
        if let Some((first, ..)) = ended.get(given) {
            let told = crate::observer::Claimed {
                worker: self.id.0,
                group: &first.group,
                tasks: ended.len() - given,
            };
            self.observers.tell(|observer| observer.claimed(&told));
        }
        if let Some(first) = tasks.first() {
            let counts = (tasks.len() + ended.len() - given, ended.len());
            let now = Instant::now();
            batches.ended(&first.group, counts, now);
            if let Ok(events @ 1..) = u32::try_from(ended.len()) {
                batches.took(&first.group, took / events, self.slots, now);
            }
        }
        let mut after = JoinSet::new();
        for (task, holding, finished) in ended {
            let (delivery, start) = seen
                .of(task.seq)
                .map_or((None, start), |(start, delivery)| (Some(delivery), start));
            let works = matches!(&finished, Finished::Done { on_commit, .. } if !on_commit.is_empty());
            let worker = self.clone();
            let told = async move {
                worker
                    .finished(&task, delivery.as_ref(), start, Ok(finished))
                    .await;
                drop(holding);
            };
            // What one of them does after the commit is not to keep the others waiting.
            if works {
                after.spawn(told);
            } else {
                told.await;
            }
        }
        while after.join_next().await.is_some() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_whose_batches_bring_nothing_is_run_one_by_one_for_a_while() {
        let (batches, now) = (Batches::default(), Instant::now());
        let mut at = now;
        for pause in [1, 2, 4, 8, 16, 32, 60, 60] {
            batches.ended("a", (8, 1), at);
            batches.ended("a", (8, 0), at);
            let end = at + Duration::from_secs(pause);
            assert_eq!(batches.size("a", 8, end - Duration::from_millis(1)), 1);
            at = end;
            assert_eq!(batches.size("a", 8, at), 2, "{pause}");
            assert_eq!(batches.size("b", 8, now), FIRST);
        }
        batches.ended("a", (2, 2), at);
        batches.ended("a", (4, 0), at);
        assert_eq!(
            batches.size("a", 8, at + PAUSE),
            2,
            "one that went well begins anew"
        );
    }

    #[test]
    fn batches_grow_as_long_as_they_fit_into_their_time() {
        let (batches, now) = (Batches::default(), Instant::now());
        for (all, ended, next) in [
            (4, 4, 8),
            (3, 3, 8),
            (8, 8, 16),
            (16, 16, 32),
            (32, 32, 64),
            (64, 64, 64),
            // The time was up: so many fit, and then slowly more.
            (64, 12, 12),
            (12, 12, 14),
            (14, 14, 16),
            (16, 2, 2),
            (2, 2, 3),
        ] {
            batches.ended("a", (all, ended), now);
            assert_eq!(batches.size("a", 64, now), next);
            assert_eq!(batches.size("a", 2, now), 2);
        }
    }
}
