//! A process that dies, at one step after the other.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::{Deliveries, TestEvent};
use crate::inbox::{
    Applied, Apply, Attempt, AuditEntry, BoxFuture, Cause, Claim, Claimed, DeadTask, DeliveryLogEntry,
    DeliveryQuery, EventQuery, EventSummary, Fetched, Finding, Finished, FollowUp, FollowUpCount, Holder,
    Intake, Lane, Leases, MinuteStat, NewEvent, Operator, Page, Policy, PruneReport, Queue, Recorded, Replay,
    ReplayReport, Retention, Route, Schedule, Store, StoreError, StoredEvent, Sweep, TaskCounts, Unhandled,
    Verdict, Work, WorkerId,
};
use crate::receiver::Receiver;
use crate::registry::Registry;
use crate::signature::SigningSecret;

const SECRET: &str = "whsec_testing";

/// The number of looks at the inbox before it counts as stuck: some ten seconds.
const ROUNDS: usize = 2_000;

/// Delivers events into an inbox and runs their handlers, in a process that dies: at its first step, in a second run at
/// its second, and so on until one run has no further step to die at. After each death a new process takes over the
/// same inbox, events that were not answered are sent again, and everything is run to its end. Then you check.
///
/// Steps are before and after everything that touches the inbox, and before and after the handlers inside their
/// transaction. What a dead process had under way is dropped where it stood, as a crash does; its leases run out.
///
/// ```
/// use stripe_webhooks::inbox::Memory;
/// use stripe_webhooks::testing::{Crashes, TestEvent};
/// use stripe_webhooks::{Context, Event, HandlerResult, Registry};
///
/// /// Writes in the event's own transaction.
/// async fn credit(event: Event, mut cx: Context<'_>) -> HandlerResult {
///     cx.tx::<Memory>()?.add(format!("credit/{}", event.id()), 1);
///     Ok(())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let events = [TestEvent::of("invoice.paid"), TestEvent::of("charge.refunded")];
/// let registry = || Registry::builder().on("*", credit).build();
/// let steps = Crashes::of(&events).at_every_step(async || Memory::new(), registry, async |inbox, died| {
///     for event in &events {
///         assert_eq!(inbox.get(&format!("credit/{}", event.event_id())).as_deref(), Some("1"), "{died}");
///     }
/// }).await?;
/// assert!(steps > 10);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Crashes<'e> {
    events: &'e [TestEvent],
    policy: Policy,
}

/// The step at which the process died. Prints as `step 7, after recording an event`, or `no step`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Died(Option<(usize, &'static str)>);

impl fmt::Display for Died {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some((step, what)) => write!(f, "step {step}, {what}"),
            None => f.write_str("no step"),
        }
    }
}

impl<'e> Crashes<'e> {
    /// A run with these events. Retries come within milliseconds, and so does the rescue of a dead process's events.
    pub fn of(events: &'e [TestEvent]) -> Self {
        let policy = Policy {
            schedule: Schedule::new([1, 2, 4, 8, 16, 32].map(Duration::from_millis)),
            lease: Duration::from_millis(20),
            // The process dies once: a lease lost for another reason must not park anything.
            max_lost: 1_000,
            ..Policy::default()
        };
        Self { events, policy }
    }

    /// Dies at every step in turn. `inbox` makes a new and empty one for each run, `registry` the handlers of a process,
    /// and `check` looks at what became of it.
    ///
    /// Gives the number of steps. Run it on a tokio runtime.
    ///
    /// # Errors
    /// What `registry` gives, and [`StoreError`] from the inbox after the crash.
    ///
    /// # Panics
    /// If the inbox still has open events long after the last crash; and whatever `check` asserts.
    pub async fn at_every_step<S, E>(
        &self,
        inbox: impl AsyncFn() -> S,
        registry: impl Fn() -> Result<Registry, E>,
        check: impl AsyncFn(S, Died),
    ) -> Result<usize, Box<dyn std::error::Error>>
    where
        S: Into<Arc<dyn Store>> + Clone,
        E: Into<Box<dyn std::error::Error>>,
    {
        for step in 1.. {
            let store = inbox().await;
            let process = Arc::new(Process::dying_at(step));
            let mortal: Arc<dyn Store> = Arc::new(Mortal {
                store: store.clone().into(),
                process: Arc::clone(&process),
            });
            let mut unanswered: Vec<&TestEvent> = self.events.iter().collect();
            {
                let life = self.live(mortal, registry().map_err(Into::into)?, &mut unanswered);
                tokio::select! {
                    biased;
                    () = process.death() => {}
                    // A process that died half-way may say so by an error.
                    ended = life => if !process.is_dead() { ended? },
                }
            }
            let died = process.died();
            let (next, alive) = (registry().map_err(Into::into)?, died.0.is_none());
            if !alive {
                self.live(store.clone().into(), next, &mut unanswered).await?;
            }
            check(store, died).await;
            if alive {
                return Ok(step - 1);
            }
        }
        Ok(0)
    }

    /// A process: takes the deliveries that have not been answered, then runs everything to its end.
    async fn live(
        &self,
        store: Arc<dyn Store>,
        registry: Registry,
        unanswered: &mut Vec<&TestEvent>,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let secret = SigningSecret::new(SECRET)?;
        let receiver = Receiver::builder(registry)
            .secret(secret.clone())
            .inbox(Arc::clone(&store));
        let deliveries = Deliveries::through(receiver, secret);
        while let Some(event) = unanswered.first() {
            if deliveries.deliver(event).await.status == 200 {
                unanswered.remove(0);
            } else {
                // The store is away: it is this process that died.
                tokio::task::yield_now().await;
            }
        }
        deliveries.settle_with(&self.policy).await?;
        Ok(())
    }
}

impl Deliveries {
    /// Runs what the receiver's inbox has recorded until nothing is left to run, retries and lost leases included. The
    /// retries come within milliseconds, whatever the time of day. Without an inbox there is nothing to do.
    ///
    /// # Errors
    /// [`StoreError`] from the inbox.
    ///
    /// # Panics
    /// If events are still open after some ten seconds.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.settle_with(&Crashes::of(&[]).policy).await
    }

    async fn settle_with(&self, policy: &Policy) -> Result<(), StoreError> {
        let Some(store) = self.receiver().inbox().and_then(crate::inbox::Inbox::store) else {
            return Ok(());
        };
        let Some(worker) = self.receiver().worker() else {
            return Ok(());
        };
        // One at a time, so that the same events take the same steps.
        let worker = worker.policy(policy.clone()).slots(1);
        for _ in 0..ROUNDS {
            worker.run_until_idle().await?;
            store.sweep(policy).await?;
            if store.counts().await?.open() == 0 {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the inbox does not settle: {:?}", store.counts().await?);
    }
}

/// Counts its steps, and dies at one of them.
struct Process {
    last: usize,
    steps: AtomicUsize,
    dead: AtomicBool,
    where_: Mutex<Option<(usize, &'static str)>>,
    news: Notify,
}

impl Process {
    fn dying_at(last: usize) -> Self {
        Self {
            last,
            steps: AtomicUsize::new(0),
            dead: AtomicBool::new(false),
            where_: Mutex::new(None),
            news: Notify::new(),
        }
    }

    fn is_dead(&self) -> bool {
        self.dead.load(Ordering::SeqCst)
    }

    fn died(&self) -> Died {
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
    async fn death(&self) {
        let news = self.news.notified();
        if !self.is_dead() {
            news.await;
        }
    }

    /// The call between two steps. A dead process makes none, and drops the one that it is in.
    async fn call<T>(
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
    async fn look<T>(&self, call: BoxFuture<'_, Result<T, StoreError>>) -> Result<T, StoreError> {
        if self.is_dead() { Err(gone()) } else { call.await }
    }
}

fn gone() -> StoreError {
    let why: Box<dyn std::error::Error + Send + Sync> = "the process has died".into();
    StoreError::Unavailable(Cause(Arc::from(why)))
}

/// A store as seen by a process that may die.
struct Mortal {
    store: Arc<dyn Store>,
    process: Arc<Process>,
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

    fn reread<'a>(&'a self, event: &'a StoredEvent) -> BoxFuture<'a, Result<Fetched, String>> {
        self.apply.reread(event)
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

    fn event_by_seq<'a>(&'a self, seq: i64) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        Box::pin(self.process.look(self.store.event_by_seq(seq)))
    }
}

impl Operator for Mortal {
    fn events<'a>(&'a self, query: &'a EventQuery) -> BoxFuture<'a, Result<Page<EventSummary>, StoreError>> {
        Box::pin(self.process.look(self.store.events(query)))
    }

    fn dead_tasks<'a>(
        &'a self,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Page<DeadTask>, StoreError>> {
        Box::pin(self.process.look(self.store.dead_tasks(before, limit)))
    }

    fn lanes<'a>(&'a self, limit: u32) -> BoxFuture<'a, Result<Vec<Lane>, StoreError>> {
        Box::pin(self.process.look(self.store.lanes(limit)))
    }

    fn workers<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Holder>, StoreError>> {
        Box::pin(self.process.look(self.store.workers()))
    }

    fn unhandled<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Unhandled>, StoreError>> {
        self.store.unhandled()
    }

    fn follow_ups<'a>(&'a self) -> BoxFuture<'a, Result<Vec<FollowUpCount>, StoreError>> {
        Box::pin(self.process.look(self.store.follow_ups()))
    }

    fn retry_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(self.process.look(self.store.retry_follow_ups(name, who, why)))
    }

    fn discard_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(self.process.look(self.store.discard_follow_ups(name, who, why)))
    }

    fn counts<'a>(&'a self) -> BoxFuture<'a, Result<TaskCounts, StoreError>> {
        Box::pin(self.process.look(self.store.counts()))
    }

    fn doctor<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Finding>, StoreError>> {
        Box::pin(self.process.look(self.store.doctor()))
    }

    fn replay<'a>(&'a self, replay: &'a Replay) -> BoxFuture<'a, Result<ReplayReport, StoreError>> {
        Box::pin(self.process.look(self.store.replay(replay)))
    }

    fn dry_run<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        apply: &'a dyn Apply,
    ) -> BoxFuture<'a, Result<Applied, StoreError>> {
        Box::pin(self.process.look(self.store.dry_run(event_id, group, apply)))
    }

    fn discard<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.process.look(self.store.discard(event_id, group, who, why)))
    }

    fn statistics<'a>(
        &'a self,
        from_us: i64,
        to_us: i64,
    ) -> BoxFuture<'a, Result<Vec<MinuteStat>, StoreError>> {
        Box::pin(self.process.look(self.store.statistics(from_us, to_us)))
    }

    fn audit<'a>(
        &'a self,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<AuditEntry>, StoreError>> {
        Box::pin(self.process.look(self.store.audit(before, limit)))
    }

    fn deliveries<'a>(
        &'a self,
        query: &'a DeliveryQuery,
    ) -> BoxFuture<'a, Result<Vec<DeliveryLogEntry>, StoreError>> {
        Box::pin(self.process.look(self.store.deliveries(query)))
    }

    fn attempts<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Vec<Attempt>, StoreError>> {
        Box::pin(self.process.look(self.store.attempts(event_id)))
    }

    fn event<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        Box::pin(self.process.look(self.store.event(event_id)))
    }
}
