//! The inbox in memory: the same transitions without a database, for tests of applications.

mod admin;
mod connection;
mod doctor;
mod lists;
mod looks;
mod operator;
mod plans;
mod run;
mod state;
mod sweep;
mod twins;
mod vitals;

use std::{
    fmt,
    future::poll_fn,
    sync::{Arc, PoisonError},
    task::{Poll, Waker},
    time::Duration,
};

pub use self::connection::MemoryConnection;
use self::state::{Followed, State};
use super::run::{self as order, Failure, Port};
use super::{
    Apply, BoxFuture, Claim, Claimed, ClaimedLook, DeliveryLogEntry, Finished, FollowUp, Intake, Leases,
    LookEnd, NewEvent, NewSecondLook, Policy, PruneReport, Quarantined, Queue, Recorded, Redaction,
    Retention, Route, StoreError, StoredEvent, Sweep, TaskState, Twins, Verdict, WorkerId, host_now_us,
    micros, store::FollowUpEnd,
};
use crate::sync::{Mutex, MutexGuard};

/// The inbox in memory. Cheap to clone; clones share it. Nothing survives the process.
///
/// Behaves like the database inboxes: lanes, leases, epochs, generations, rollback. Handlers get a [`MemoryConnection`].
#[derive(Clone, Default)]
#[must_use]
pub struct Memory {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    wake: Mutex<(u64, Vec<Waker>)>,
}

impl Memory {
    /// An empty inbox.
    pub fn new() -> Self {
        Memory::default()
    }

    /// An empty inbox with this rule for twins.
    pub fn with_twins(twins: Twins) -> Self {
        let memory = Memory::default();
        memory.lock().twins = twins;
        memory
    }

    /// Replaces what these paths lead to in every body recorded from now on.
    pub fn redact(self, redaction: Redaction) -> Self {
        self.lock().redaction = redaction;
        self
    }

    /// Makes everything that was received older than it is. For tests of retention.
    #[doc(hidden)]
    pub fn age(&self, by: Duration) {
        for (event, _) in self.lock().events.values_mut() {
            event.received_us -= micros(by);
        }
        self.lock().looks.age(by);
    }

    /// The value that handlers have committed under this key.
    pub fn get(&self, key: &str) -> Option<String> {
        self.lock().data.get(key).cloned()
    }

    /// Everything handlers have committed under keys with this prefix, in order.
    pub fn scan(&self, prefix: &str) -> Vec<(String, String)> {
        let state = self.lock();
        state
            .data
            .range(prefix.to_owned()..)
            .take_while(|(k, _)| k.starts_with(prefix))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The lock is never held while foreign code runs, so a poisoned one still holds a whole state.
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ready(&self) {
        let wakers = {
            let mut wake = self.shared.wake.lock().unwrap_or_else(PoisonError::into_inner);
            wake.0 += 1;
            std::mem::take(&mut wake.1)
        };
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory")
            .field("counts", &self.lock().counts())
            .finish_non_exhaustive()
    }
}

impl From<Memory> for Arc<dyn crate::inbox::Store> {
    fn from(inbox: Memory) -> Self {
        Arc::new(inbox)
    }
}

impl crate::handler::Database for Memory {
    type Connection = MemoryConnection;
}

/// True if a follow-up is one of these names.
fn wanted(names: Option<&[String]>, f: &Followed) -> bool {
    names.is_none_or(|names| names.contains(&f.work.name))
}

fn ok<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(std::future::ready(Ok(value)))
}

impl Intake for Memory {
    fn record<'a>(&'a self, mut event: NewEvent) -> BoxFuture<'a, Result<Recorded, StoreError>> {
        let recorded = {
            let mut state = self.lock();
            if let Err(e) = event.redact(&state.redaction) {
                return Box::pin(std::future::ready(Err(e)));
            }
            state.record(event)
        };
        if recorded != Recorded::Duplicate {
            self.ready();
        }
        ok(recorded)
    }

    fn log_delivery(&self, delivery: DeliveryLogEntry) {
        self.lock().log_delivery(delivery);
    }

    fn announce(&self, routes: &[Route]) {
        self.lock().routes.announce(routes, false);
    }
}

impl Queue for Memory {
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Vec<Claimed>, StoreError>> {
        ok(self.lock().claim(claim))
    }

    fn apply<'a>(
        &'a self,
        task: &'a Claimed,
        apply: &'a dyn Apply,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        Box::pin(order::run(self, task, apply, policy))
    }

    fn fail<'a>(
        &'a self,
        task: &'a Claimed,
        verdict: Verdict,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        Box::pin(async move {
            let failure = Failure::new(verdict, Vec::new());
            self.write_failure(task, &failure, policy).await
        })
    }

    fn release<'a>(&'a self, tasks: &'a [Claimed]) -> BoxFuture<'a, Result<(), StoreError>> {
        {
            let mut state = self.lock();
            for task in tasks {
                if let Some(t) = state.tasks.get_mut(&(task.seq, task.group.clone())) {
                    if t.epoch == task.epoch && t.state == TaskState::Leased {
                        t.state = TaskState::Ready;
                        t.attempt = t.attempt.saturating_sub(1);
                    }
                }
            }
        }
        self.ready();
        ok(())
    }

    fn release_follow_ups<'a>(&'a self, follow_ups: &'a [FollowUp]) -> BoxFuture<'a, Result<(), StoreError>> {
        {
            let mut state = self.lock();
            for follow_up in follow_ups {
                if let Some(f) = state.follow_ups.get_mut(&follow_up.id) {
                    if f.work.epoch == follow_up.epoch && f.state == TaskState::Leased {
                        f.state = TaskState::Ready;
                        f.work.attempt = f.work.attempt.saturating_sub(1);
                    }
                }
            }
        }
        self.ready();
        ok(())
    }

    fn attend<'a>(&'a self, worker: WorkerId) -> BoxFuture<'a, Result<WorkerId, StoreError>> {
        ok(worker)
    }

    fn leases<'a>(&'a self, worker: WorkerId) -> BoxFuture<'a, Result<Leases, StoreError>> {
        ok(self.lock().leases(worker))
    }

    fn heartbeat<'a>(&'a self, worker: WorkerId, lease: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        let until = host_now_us() + micros(lease);
        let mut state = self.lock();
        for t in state
            .tasks
            .values_mut()
            .filter(|t| t.state == TaskState::Leased && t.worker == worker.0)
        {
            t.leased_until = until;
        }
        for f in state
            .follow_ups
            .values_mut()
            .filter(|f| f.state == TaskState::Leased && f.worker == worker.0)
        {
            f.leased_until = until;
        }
        ok(())
    }

    fn works(&self, routes: &[Route]) {
        self.lock().routes.announce(routes, true);
    }

    fn replan<'a>(&'a self) -> BoxFuture<'a, Result<u64, StoreError>> {
        let found = self.lock().take_up();
        if found > 0 {
            self.ready();
        }
        ok(found)
    }

    fn sweep<'a>(&'a self, policy: &'a Policy) -> BoxFuture<'a, Result<Sweep, StoreError>> {
        let found = self.lock().sweep(policy);
        if found.any() {
            self.ready();
        }
        ok(found)
    }

    fn next_due<'a>(
        &'a self,
        groups: &'a [String],
        names: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Option<Duration>, StoreError>> {
        let state = self.lock();
        let tasks = state
            .tasks
            .iter()
            .filter(|((_, g), t)| {
                t.state == TaskState::Backoff || t.state == TaskState::Ready && groups.contains(g)
            })
            .map(|(_, t)| t.due_us);
        let follow_ups = state
            .follow_ups
            .values()
            .filter(|f| f.state == TaskState::Ready && wanted(names, f))
            .map(|f| f.due_us);
        let next = tasks.chain(follow_ups).min();
        ok(next.map(|us| Duration::from_micros((us - host_now_us()).max(0).unsigned_abs())))
    }

    fn claim_follow_ups<'a>(
        &'a self,
        worker: WorkerId,
        slots: u32,
        lease: Duration,
        names: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Vec<FollowUp>, StoreError>> {
        let now = host_now_us();
        let mut state = self.lock();
        let due = |f: &&mut Followed| f.state == TaskState::Ready && f.due_us <= now && wanted(names, f);
        let mut claimed = Vec::new();
        let mut first: Vec<&mut Followed> = state.follow_ups.values_mut().filter(due).collect();
        first.sort_by_key(|f| (f.due_us, f.work.id));
        for f in first.into_iter().take(slots as usize) {
            f.state = TaskState::Leased;
            f.work.epoch += 1;
            f.work.attempt += 1;
            f.leased_until = now + micros(lease);
            f.worker = worker.0;
            claimed.push(f.work.clone());
        }
        ok(claimed)
    }

    fn finish_follow_up<'a>(
        &'a self,
        follow_up: &'a FollowUp,
        verdict: &'a Verdict,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut state = self.lock();
        if let Some(f) = state.follow_ups.get_mut(&follow_up.id) {
            if f.state == TaskState::Leased && f.work.epoch == follow_up.epoch {
                f.work.lost = 0;
                match policy.follow_up_end(follow_up.attempt, verdict) {
                    FollowUpEnd::Done => drop(state.follow_ups.remove(&follow_up.id)),
                    FollowUpEnd::Dead(error) => {
                        f.state = TaskState::Dead;
                        f.error = Some(super::clip(error.to_owned()));
                    }
                    FollowUpEnd::Again(after, error) => {
                        f.error = Some(super::clip(error.to_owned()));
                        f.state = TaskState::Ready;
                        f.due_us = host_now_us() + micros(after);
                    }
                }
            }
        }
        ok(())
    }

    fn woken<'a>(&'a self) -> BoxFuture<'a, ()> {
        let start = self.shared.wake.lock().unwrap_or_else(PoisonError::into_inner).0;
        Box::pin(poll_fn(move |cx| {
            let mut wake = self.shared.wake.lock().unwrap_or_else(PoisonError::into_inner);
            if wake.0 != start {
                return Poll::Ready(());
            }
            // A future that is polled again without being woken is in the list already.
            if !wake.1.iter().any(|waker| waker.will_wake(cx.waker())) {
                wake.1.push(cx.waker().clone());
            }
            Poll::Pending
        }))
    }

    fn prune<'a>(&'a self, retention: &'a Retention) -> BoxFuture<'a, Result<PruneReport, StoreError>> {
        ok(self.lock().prune(retention))
    }

    fn quarantine<'a>(
        &'a self,
        look: NewSecondLook,
        most: u32,
    ) -> BoxFuture<'a, Result<Quarantined, StoreError>> {
        let written = self.lock().quarantine(look, most);
        Box::pin(std::future::ready(written))
    }

    fn claim_looks<'a>(
        &'a self,
        slots: u32,
        unsigned: u32,
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<ClaimedLook>, StoreError>> {
        ok(self.lock().claim_looks(slots, unsigned, lease))
    }

    fn finish_look<'a>(
        &'a self,
        look: &'a ClaimedLook,
        end: LookEnd<'a>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        ok(self.lock().finish_look(look, end))
    }

    fn next_look<'a>(&'a self) -> BoxFuture<'a, Result<Option<Duration>, StoreError>> {
        ok(self.lock().next_look())
    }

    fn event_by_seq<'a>(&'a self, seq: i64) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        ok(self.lock().events.get(&seq).map(|(e, _)| e.clone()))
    }
}
