//! What a process asks of its store, in steps: between two of them it may die.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::Died;
use crate::inbox::{
    Applied, Apply, BoxFuture, Cause, Claim, Claimed, ClaimedLook, DeliveryLogEntry, Fetched, Finished,
    FollowUp, Intake, Leases, LookEnd, NewEvent, NewSecondLook, Policy, PruneReport, Quarantined, Queue,
    Recorded, Retention, Route, Store, StoreError, StoredEvent, Sweep, Verdict, Work, WorkerId,
};

/// Counts its steps, and dies at one of them.
pub(super) struct Process {
    last: usize,
    steps: AtomicUsize,
    dead: AtomicBool,
    where_: Mutex<Option<(usize, &'static str)>>,
    news: Notify,
}

impl Process {
    pub(super) fn dying_at(last: usize) -> Self {
        Self {
            last,
            steps: AtomicUsize::new(0),
            dead: AtomicBool::new(false),
            where_: Mutex::new(None),
            news: Notify::new(),
        }
    }

    pub(super) fn is_dead(&self) -> bool {
        self.dead.load(Ordering::SeqCst)
    }

    pub(super) fn died(&self) -> Died {
        Died(*self.where_.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// One step further; says whether the process is alive after it.
    fn step(&self, what: &'static str) -> bool {
        if self.is_dead() {
            return false;
        }
        let step = self.steps.fetch_add(1, Ordering::SeqCst) + 1;
        if step == self.last {
            *self.where_.lock().unwrap_or_else(PoisonError::into_inner) = Some((step, what));
            self.dead.store(true, Ordering::SeqCst);
            self.news.notify_waiters();
            return false;
        }
        true
    }

    /// Resolves once the process is dead.
    pub(super) async fn death(&self) {
        let news = self.news.notified();
        if !self.is_dead() {
            news.await;
        }
    }

    /// The call between two steps. A dead process makes none, and drops the one that it is in.
    pub(super) async fn call<T>(
        &self,
        steps: (&'static str, &'static str),
        call: BoxFuture<'_, Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        if !self.step(steps.0) {
            return Err(gone());
        }
        let result = tokio::select! {
            biased;
            () = self.death() => return Err(gone()),
            result = call => result?,
        };
        if self.step(steps.1) {
            Ok(result)
        } else {
            Err(gone())
        }
    }

    /// A call that changes nothing, or that a crash cannot cut in two.
    pub(super) async fn look<T>(&self, call: BoxFuture<'_, Result<T, StoreError>>) -> Result<T, StoreError> {
        if self.is_dead() { Err(gone()) } else { call.await }
    }
}

fn gone() -> StoreError {
    let why: Box<dyn std::error::Error + Send + Sync> = "the process has died".into();
    StoreError::Unavailable(Cause(Arc::from(why)))
}

/// A store as seen by a process that may die.
pub(super) struct Mortal {
    pub(super) store: Arc<dyn Store>,
    pub(super) process: Arc<Process>,
}

impl Intake for Mortal {
    fn record<'a>(&'a self, event: NewEvent) -> BoxFuture<'a, Result<Recorded, StoreError>> {
        let steps = ("before recording an event", "after recording an event");
        Box::pin(self.process.call(steps, self.store.record(event)))
    }

    fn log_delivery(&self, delivery: DeliveryLogEntry) {
        if !self.process.is_dead() {
            self.store.log_delivery(delivery);
        }
    }

    fn announce(&self, routes: &[Route]) {
        self.store.announce(routes);
    }
}

/// The handlers as run by a process that may die in their transaction.
struct MortalHandlers<'a> {
    apply: &'a dyn Apply,
    process: &'a Process,
}

impl Apply for MortalHandlers<'_> {
    fn groups(&self) -> Vec<String> {
        self.apply.groups()
    }

    fn groups_for(&self, event_type: &str) -> Vec<String> {
        self.apply.groups_for(event_type)
    }

    fn contexts(&self) -> crate::observer::Contexts {
        self.apply.contexts()
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

    fn follow_up_names(&self) -> Option<Vec<String>> {
        self.apply.follow_up_names()
    }

    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
        Box::pin(async move {
            let mut alive = self.process.step("in the transaction, before the handlers");
            let applied = if alive {
                self.apply.apply(work).await
            } else {
                Applied::default()
            };
            alive = alive && self.process.step("in the transaction, after the handlers");
            if !alive {
                // Whoever waits for this hears of the death, and drops it with its transaction.
                std::future::pending::<()>().await;
            }
            applied
        })
    }

    fn follow_up<'a>(&'a self, follow_up: &'a FollowUp) -> BoxFuture<'a, Verdict> {
        self.apply.follow_up(follow_up)
    }
}

impl Queue for Mortal {
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Vec<Claimed>, StoreError>> {
        let steps = ("before claiming", "after claiming");
        Box::pin(self.process.call(steps, self.store.claim(claim)))
    }

    fn apply<'a>(
        &'a self,
        task: &'a Claimed,
        apply: &'a dyn Apply,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        Box::pin(async move {
            let handlers = MortalHandlers {
                apply,
                process: &self.process,
            };
            let steps = ("before an event's transaction", "after an event's transaction");
            self.process
                .call(steps, self.store.apply(task, &handlers, policy))
                .await
        })
    }

    fn fail<'a>(
        &'a self,
        task: &'a Claimed,
        verdict: Verdict,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        let steps = ("before a failure is written", "after a failure was written");
        Box::pin(self.process.call(steps, self.store.fail(task, verdict, policy)))
    }

    fn works(&self, routes: &[Route]) {
        self.store.works(routes);
    }

    fn replan<'a>(&'a self) -> BoxFuture<'a, Result<u64, StoreError>> {
        let steps = (
            "before planning what was missed",
            "after planning what was missed",
        );
        Box::pin(self.process.call(steps, self.store.replan()))
    }

    fn release<'a>(&'a self, tasks: &'a [Claimed]) -> BoxFuture<'a, Result<(), StoreError>> {
        let steps = ("before giving tasks back", "after giving tasks back");
        Box::pin(self.process.call(steps, self.store.release(tasks)))
    }

    fn release_follow_ups<'a>(&'a self, follow_ups: &'a [FollowUp]) -> BoxFuture<'a, Result<(), StoreError>> {
        let steps = ("before giving follow-ups back", "after giving follow-ups back");
        Box::pin(
            self.process
                .call(steps, self.store.release_follow_ups(follow_ups)),
        )
    }

    fn attend<'a>(&'a self, worker: WorkerId) -> BoxFuture<'a, Result<WorkerId, StoreError>> {
        Box::pin(self.process.look(self.store.attend(worker)))
    }

    fn leave(&self, worker: WorkerId) {
        self.store.leave(worker);
    }

    fn leases<'a>(&'a self, worker: WorkerId) -> BoxFuture<'a, Result<Leases, StoreError>> {
        Box::pin(self.process.look(self.store.leases(worker)))
    }

    fn heartbeat<'a>(&'a self, worker: WorkerId, lease: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.process.look(self.store.heartbeat(worker, lease)))
    }

    fn room(&self) -> Option<u32> {
        self.store.room()
    }

    #[cfg(feature = "mirror")]
    fn database(&self) -> Option<crate::inbox::DatabaseHandle> {
        self.store.database()
    }

    fn rescue<'a>(&'a self, policy: &'a Policy) -> BoxFuture<'a, Result<Sweep, StoreError>> {
        Box::pin(self.process.look(self.store.rescue(policy)))
    }

    fn sweep<'a>(&'a self, policy: &'a Policy) -> BoxFuture<'a, Result<Sweep, StoreError>> {
        Box::pin(self.process.look(self.store.sweep(policy)))
    }

    fn next_due<'a>(
        &'a self,
        groups: &'a [String],
        follow_ups: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Option<Duration>, StoreError>> {
        Box::pin(self.process.look(self.store.next_due(groups, follow_ups)))
    }

    fn claim_follow_ups<'a>(
        &'a self,
        worker: WorkerId,
        slots: u32,
        lease: Duration,
        follow_ups: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Vec<FollowUp>, StoreError>> {
        let claim = self.store.claim_follow_ups(worker, slots, lease, follow_ups);
        let steps = ("before claiming follow-ups", "after claiming follow-ups");
        Box::pin(self.process.call(steps, claim))
    }

    fn finish_follow_up<'a>(
        &'a self,
        follow_up: &'a FollowUp,
        verdict: &'a Verdict,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let finish = self.store.finish_follow_up(follow_up, verdict, policy);
        let steps = (
            "before a follow-up's end is written",
            "after a follow-up's end was written",
        );
        Box::pin(self.process.call(steps, finish))
    }

    fn woken<'a>(&'a self) -> BoxFuture<'a, ()> {
        self.store.woken()
    }

    fn prune<'a>(&'a self, retention: &'a Retention) -> BoxFuture<'a, Result<PruneReport, StoreError>> {
        Box::pin(self.process.look(self.store.prune(retention)))
    }

    fn quarantine<'a>(
        &'a self,
        look: NewSecondLook,
        most: u32,
    ) -> BoxFuture<'a, Result<Quarantined, StoreError>> {
        let steps = (
            "before a delivery is put into quarantine",
            "after a delivery was put into quarantine",
        );
        Box::pin(self.process.call(steps, self.store.quarantine(look, most)))
    }

    fn claim_looks<'a>(
        &'a self,
        slots: u32,
        unsigned: u32,
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<ClaimedLook>, StoreError>> {
        let steps = ("before claiming second looks", "after claiming second looks");
        let claim = self.store.claim_looks(slots, unsigned, lease);
        Box::pin(self.process.call(steps, claim))
    }

    fn finish_look<'a>(
        &'a self,
        look: &'a ClaimedLook,
        end: LookEnd<'a>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let steps = (
            "before a second look's end is written",
            "after a second look's end was written",
        );
        Box::pin(self.process.call(steps, self.store.finish_look(look, end)))
    }

    fn next_look<'a>(&'a self) -> BoxFuture<'a, Result<Option<Duration>, StoreError>> {
        Box::pin(self.process.look(self.store.next_look()))
    }

    fn event_by_seq<'a>(&'a self, seq: i64) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        Box::pin(self.process.look(self.store.event_by_seq(seq)))
    }
}
