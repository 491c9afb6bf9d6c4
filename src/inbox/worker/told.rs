//! What a worker tells its observers.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::Worker;
use crate::{
    event::Delivery,
    inbox::{
        Applied, Apply, BoxFuture, Claimed, Fetched, FollowUp, PruneReport, Route, StoreError, StoredEvent,
        Verdict, Work, store::FollowUpEnd,
    },
    observer::{self, FollowUpEnded, FollowUpStarted, StoreFailed, StoreRecovered, span::Span},
};

/// A time in which calls to the store fail: from the first failure until every step that had failed has been answered.
#[derive(Debug, Default)]
pub(super) struct Outage(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// The time of the first failure, and the number of failures.
    since: Option<(Instant, u64)>,
    /// The steps of the loops that have failed and not been answered since. Others come too seldom to wait for.
    failing: BTreeSet<&'static str>,
}

/// The steps that a worker takes again and again, whatever there is to do.
const LOOPS: &[&str] = &["attend", "claim", "heartbeat", "replan", "rescue", "sweep"];

impl Outage {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A call has failed. The number of failures since the outage began.
    fn failed(&self, step: &'static str) -> u64 {
        let mut state = self.state();
        if LOOPS.contains(&step) {
            state.failing.insert(step);
        }
        let (_, failures) = state.since.get_or_insert_with(|| (Instant::now(), 0));
        *failures += 1;
        *failures
    }

    /// A call was answered. The beginning of the outage and the number of its failures, if that ends it.
    fn answered(&self, step: &'static str) -> Option<(Instant, u64)> {
        let mut state = self.state();
        state.failing.remove(step);
        if state.failing.is_empty() {
            state.since.take()
        } else {
            None
        }
    }
}

/// An [`Apply`] that keeps the event that it was given.
pub(super) struct Watched {
    pub(super) apply: Arc<dyn Apply>,
    /// `None` where nobody observes: an event is not read for nothing.
    pub(super) seen: Option<Arc<Seen>>,
}

/// The events whose handlers were called, by the store's number, with the time when they first were.
#[derive(Default)]
pub(super) struct Seen(Mutex<HashMap<i64, (Instant, Delivery)>>);

impl Seen {
    pub(super) fn of(&self, seq: i64) -> Option<(Instant, Delivery)> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get(&seq).cloned()
    }

    fn note(&self, event: &StoredEvent) {
        if let Ok(delivery) = event.delivery() {
            let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // An attempt that is tried again at once has the same event.
            seen.entry(event.seq)
                .or_insert_with(|| (Instant::now(), delivery));
        }
    }
}

impl Apply for Watched {
    fn groups(&self) -> Vec<String> {
        self.apply.groups()
    }

    fn groups_for(&self, event_type: &str) -> Vec<String> {
        self.apply.groups_for(event_type)
    }

    fn routes(&self) -> Option<Vec<Route>> {
        self.apply.routes()
    }

    fn handlers_for(&self, event_type: &str, group: &str) -> Option<Vec<String>> {
        self.apply.handlers_for(event_type, group)
    }

    fn state_handlers(&self, event_type: &str, group: &str) -> Vec<String> {
        self.apply.state_handlers(event_type, group)
    }

    fn rereads(&self) -> bool {
        self.apply.rereads()
    }

    #[cfg(feature = "mirror")]
    fn prepare<'a>(
        &'a self,
        store: &'a Arc<dyn crate::inbox::Store>,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.apply.prepare(store)
    }

    fn reread<'a>(&'a self, event: &'a StoredEvent) -> BoxFuture<'a, Result<Fetched, String>> {
        self.apply.reread(event)
    }

    #[cfg(feature = "client")]
    fn wants_current(
        &self,
        event: &StoredEvent,
        group: &str,
        only: Option<&[String]>,
        stale: &[(String, String)],
    ) -> bool {
        self.apply.wants_current(event, group, only, stale)
    }

    #[cfg(feature = "client")]
    fn current<'a>(&'a self, event: &'a StoredEvent, anew: bool) -> BoxFuture<'a, crate::inbox::CurrentRead> {
        self.apply.current(event, anew)
    }

    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
        if let Some(seen) = &self.seen {
            seen.note(work.event);
        }
        self.apply.apply(work)
    }

    fn contexts(&self) -> observer::Contexts {
        self.apply.contexts()
    }

    fn follow_up_names(&self) -> Option<Vec<String>> {
        self.apply.follow_up_names()
    }

    fn follow_up<'a>(&'a self, follow_up: &'a FollowUp) -> BoxFuture<'a, Verdict> {
        self.apply.follow_up(follow_up)
    }
}

pub(super) fn run<'a>(task: &'a Claimed, delivery: Option<&'a Delivery>) -> observer::Run<'a> {
    observer::Run {
        seq: task.seq,
        delivery,
        group: &task.group,
        generation: task.generation,
        attempt: task.attempt,
        lane: task.lane.as_deref(),
        worker: task.worker.0,
    }
}

impl Worker {
    /// Takes note of a call to the store: a failure, or that it answers again.
    pub(super) fn note<T>(&self, step: &'static str, result: &Result<T, StoreError>) {
        use std::sync::atomic::Ordering::Relaxed;
        match result {
            Err(error) => {
                self.stats.store_errors.fetch_add(1, Relaxed);
                let failed = StoreFailed {
                    worker: self.id.0,
                    step,
                    error,
                    failures: self.outage.failed(step),
                };
                self.observers.tell(|observer| observer.store_failed(&failed));
            }
            Ok(_) => {
                let Some((since, failures)) = self.outage.answered(step) else {
                    return;
                };
                let recovered = StoreRecovered {
                    worker: self.id.0,
                    failures,
                    outage: since.elapsed(),
                };
                self.observers
                    .tell(|observer| observer.store_recovered(&recovered));
            }
        }
    }

    /// A group has given this event up. `last`: the run that was the last one, its event and its error.
    pub(super) async fn given_up(&self, seq: i64, last: Option<(&Claimed, Option<&Delivery>, &str)>) {
        self.stats.dead.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if self.observers.is_empty() {
            return;
        }
        let seen = last.and_then(|(_, delivery, _)| delivery.cloned());
        let delivery = match seen {
            Some(delivery) => Some(delivery),
            None => {
                let event = self.store.event_by_seq(seq).await;
                self.note("event", &event);
                event.ok().flatten().and_then(|event| event.delivery().ok())
            }
        };
        let dead = observer::Dead {
            seq,
            delivery: delivery.as_ref(),
            run: last.map(|(task, ..)| run(task, delivery.as_ref())),
            error: last.map(|(.., error)| error),
        };
        self.observers.tell(|observer| observer.dead(&dead));
    }

    pub(super) fn tell_pruned(&self, report: &PruneReport) {
        let others = [
            report.dead,
            report.follow_ups,
            report.heads,
            report.audit,
            report.deliveries,
            report.second_looks,
        ];
        let pruned = observer::Pruned {
            bodies: report.bodies,
            events: report.events,
            others: others.iter().sum(),
        };
        if pruned.bodies + pruned.events + pruned.others > 0 {
            self.observers.tell(|observer| observer.pruned(&pruned));
        }
    }

    /// Tells that an attempt at a follow-up begins, and makes its span. The event is read only for one that is seen and linked.
    pub(super) async fn follow_up_begins(&self, follow_up: &FollowUp) -> Span {
        let started = FollowUpStarted {
            name: &follow_up.name,
            group: &follow_up.group,
            seq: follow_up.seq,
            attempt: follow_up.attempt,
        };
        self.observers
            .tell(|observer| observer.follow_up_started(&started));
        let contexts = self.apply.contexts();
        let event = match contexts.are_used() && Span::is_seen() {
            true => self.store.event_by_seq(follow_up.seq).await.ok().flatten(),
            false => None,
        };
        let event = event
            .as_ref()
            .map(|event| (&*event.event_id, event.traceparent.as_deref()));
        Span::follow_up(
            (&follow_up.name, &follow_up.group),
            follow_up.attempt,
            event,
            &contexts,
        )
    }

    /// Tells the end of a follow-up, as the store has it now.
    pub(super) fn tell_follow_up(&self, follow_up: &FollowUp, verdict: &Verdict, duration: Duration) {
        let end = self.policy.follow_up_end(follow_up.attempt, verdict);
        let error = match end {
            FollowUpEnd::Done => None,
            FollowUpEnd::Again(_, error) | FollowUpEnd::Dead(error) => Some(error),
        };
        let ended = FollowUpEnded {
            name: &follow_up.name,
            group: &follow_up.group,
            seq: follow_up.seq,
            attempt: follow_up.attempt,
            error,
            duration,
        };
        self.observers.tell(|observer| match end {
            FollowUpEnd::Done => observer.follow_up_done(&ended),
            FollowUpEnd::Again(..) => observer.follow_up_failed(&ended),
            FollowUpEnd::Dead(_) => observer.follow_up_dead(&ended),
        });
    }
}
