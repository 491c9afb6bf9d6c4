//! The worker: claims, runs, heartbeats, sweeps, and stops when told to.
//!
//! One loop decides; every task runs in a tokio task of its own, so that a panic or an endless wait in a handler ends that
//! attempt and nothing else. Nothing is pread again: it claims as many as it has free slots.

mod batch;
mod breaker;
mod claiming;
mod cleaning;
mod heartbeat;
mod in_flight;
mod lines;
#[cfg(feature = "client")]
mod looks;
mod stats;
mod task;
mod told;

use std::{
    future::Future,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{sync::Semaphore, time::timeout};

pub use self::batch::Batch;
pub use self::breaker::Breaker;
use self::breaker::{Breakers, Sign};
use self::claiming::{Running, answered};
use self::cleaning::prune;
use self::heartbeat::heartbeat;
use self::in_flight::InFlight;
use self::stats::Counters;
pub use self::stats::Stats;
use self::task::{AbortOnDrop, panic_text};
use self::told::{Outage, Seen, Watched};
use crate::event::Delivery;
use crate::observer::{self, Observer, Observers};

use super::{
    Apply, BoxFuture, Claimed, Finished, FollowUp, Policy, Store, StoreError, Verdict, WorkerId,
    retry::{Pause, unit_random},
};

/// Runs a store's recorded events through an [`Apply`].
///
/// ```no_run
/// # async fn f(store: std::sync::Arc<stripe_webhooks::inbox::Memory>, handlers: std::sync::Arc<dyn stripe_webhooks::inbox::Apply>) {
/// use stripe_webhooks::inbox::Worker;
/// Worker::new(store, handlers).run(std::future::pending()).await;
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Worker {
    store: Arc<dyn Store>,
    apply: Arc<dyn Apply>,
    policy: Arc<Policy>,
    id: WorkerId,
    slots: u32,
    batch: Batch,
    poll: Duration,
    sweep: Duration,
    grace: Duration,
    stats: Arc<Counters>,
    in_flight: Arc<InFlight>,
    retention: Option<super::Retention>,
    breakers: Arc<Breakers>,
    observers: Observers,
    outage: Arc<Outage>,
    /// True if an event that was done here has left follow-ups.
    follow_ups_left: Arc<AtomicBool>,
    /// True if a run has taken this identity; a second one gets its own.
    identity_taken: Arc<AtomicBool>,
    #[cfg(feature = "client")]
    looker: Option<looks::Looker>,
}

impl std::fmt::Debug for Worker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Worker")
            .field("id", &self.id)
            .field("slots", &self.slots)
            .finish_non_exhaustive()
    }
}

impl Worker {
    /// A worker with 16 slots (fewer where [`Queue::room`](super::Queue::room) says so), a poll each second when idle, a sweep
    /// every 10 s and 25 s of grace at shutdown.
    pub fn new(store: Arc<dyn Store>, apply: Arc<dyn Apply>) -> Self {
        Worker {
            slots: store.room().map_or(SLOTS, |room| room.clamp(1, SLOTS)),
            store,
            apply,
            policy: Arc::new(Policy::default()),
            id: WorkerId::random(),
            batch: Batch::default(),
            poll: Duration::from_secs(1),
            sweep: Duration::from_secs(10),
            grace: Duration::from_secs(25),
            stats: Arc::default(),
            in_flight: Arc::default(),
            retention: None,
            breakers: Arc::default(),
            observers: Observers::default(),
            outage: Arc::default(),
            follow_ups_left: Arc::default(),
            identity_taken: Arc::default(),
            #[cfg(feature = "client")]
            looker: None,
        }
    }

    /// Sets the policy for leases, retries and lanes.
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = Arc::new(policy);
        self
    }

    /// Sets how many events run at the same time, at least 1.
    pub fn slots(mut self, slots: u32) -> Self {
        self.slots = slots.max(1);
        self
    }

    /// Sets the bounds within which waiting events share a transaction. Default 64 events, 100 ms; [`Batch::off`]: none do. One that
    /// waits alone is run alone, and so are all on an inbox in memory, where there is nothing to share.
    pub fn batch(mut self, batch: Batch) -> Self {
        self.batch = batch;
        self.batch.most = batch.most.clamp(1, Batch::LARGEST);
        self
    }

    /// Sets how long an idle worker waits before it looks again (±20 %).
    pub fn poll(mut self, every: Duration) -> Self {
        self.poll = every.max(Duration::from_millis(1));
        self
    }

    /// Sets the time between two sweeps for lost leases.
    pub fn sweep(mut self, every: Duration) -> Self {
        self.sweep = every.max(Duration::from_millis(1));
        self
    }

    /// Removes, about once an hour, what is past its age. Default: nothing is removed unless somebody calls
    /// [`Queue::prune`](super::Queue::prune). Several workers may do it; each row is removed once.
    pub fn retention(mut self, retention: super::Retention) -> Self {
        self.retention = Some(retention);
        self
    }

    /// Leaves a group alone for a while when its attempts fail one after the other. Default: no group is ever left alone, and
    /// each event is tried by its own schedule.
    pub fn breaker(mut self, breaker: Breaker) -> Self {
        self.breakers = Arc::new(Breakers::new(breaker));
        self
    }

    /// Adds an observer of what this worker does and notices: claims, the ends of runs and follow-ups, lost leases, failures of
    /// the store. The handlers' own starts and ends are told to those of [`Inbox::observer`](super::Inbox::observer). A worker that
    /// a [`Receiver`](crate::Receiver::worker) made has the receiver's observers already.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// With an inbox whose clients ask Stripe about deliveries in quarantine.
    #[cfg(feature = "client")]
    pub(crate) fn looking(mut self, inbox: super::Inbox) -> Self {
        self.looker = Some(looks::Looker::new(inbox));
        self
    }

    pub(crate) fn observed_by(mut self, observers: Observers) -> Self {
        self.observers = observers;
        self
    }

    /// The groups that its [`breaker`](Worker::breaker) has paused.
    pub fn paused_groups(&self) -> Vec<String> {
        self.breakers.paused()
    }

    /// Sets how long running events may take to end after the shutdown signal.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// This worker's identity in the store. A second run of the same worker takes one of its own.
    pub fn id(&self) -> WorkerId {
        self.id
    }

    /// Its counts so far.
    pub fn stats(&self) -> Stats {
        self.stats.read()
    }

    /// Runs until `shutdown` completes; then claims nothing more, waits for what runs, and gives the rest back.
    ///
    /// Never ends by itself: when the store is away it keeps trying. Must run on a tokio runtime with its timer.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let mut this = self.clone();
        if self.identity_taken.swap(true, Ordering::AcqRel) {
            this.id = WorkerId::random();
            this.in_flight = Arc::default();
            #[cfg(feature = "client")]
            {
                this.looker = self.looker.as_ref().map(looks::Looker::fresh);
            }
        }
        let attended =
            tokio::select! { biased; () = &mut shutdown => return, id = self.store.attend(this.id) => id };
        self.note("attend", &attended);
        this.id = attended.unwrap_or(this.id);
        /// Also when this future is dropped.
        struct Leave<'a>(&'a Worker, observer::WorkerState);
        impl Drop for Leave<'_> {
            fn drop(&mut self) {
                let Leave(worker, told) = self;
                worker.observers.tell(|observer| observer.worker_stopped(told));
                worker.store.leave(worker.id);
            }
        }
        let told = observer::WorkerState {
            worker: this.id.0,
            slots: this.slots,
            was_asked: false,
        };
        this.observers.tell(|observer| observer.worker_started(&told));
        let mut leave = Leave(&this, told);
        this.run_as(shutdown).await;
        leave.1.was_asked = true;
        drop(leave);
    }

    async fn run_as(&self, shutdown: std::pin::Pin<&mut impl Future<Output = ()>>) {
        let mut running = self.announced();
        let alive = AbortOnDrop(tokio::spawn(heartbeat(self.clone())));
        let cleaner = self
            .retention
            .map(|retention| AbortOnDrop(tokio::spawn(prune(self.clone(), retention))));
        #[cfg(feature = "client")]
        let looks = self
            .looker
            .clone()
            .map(|looker| AbortOnDrop(tokio::spawn(self.clone().look(looker))));
        // Side by side: a shutdown that asks the store something is answered, and one that comes while the store is away
        // is heard. What a claim had leased when it was cut off is given back below.
        tokio::select! { biased; () = shutdown => {} never = self.work(&mut running) => match never {} }
        #[cfg(feature = "client")]
        drop(looks);
        // Graceful end: what runs may finish; what does not in time is stopped and given back, uncounted. Where even that
        // fails, the lease runs out.
        running.quarantined = None;
        running.take_no_more();
        let drain = async { while running.tasks.join_next().await.is_some() {} };
        let _ = timeout(self.grace, drain).await;
        running.tasks.shutdown().await;
        drop((alive, cleaner));
        #[cfg(feature = "client")]
        if let Some(looker) = &self.looker {
            let _ = timeout(GIVE_BACK, self.give_looks_back(looker)).await;
        }
        if let Ok(given_back) = timeout(GIVE_BACK, self.give_back_strays()).await {
            self.note("release", &given_back);
        }
    }

    /// Tells the store which handlers run here.
    fn announced(&self) -> Running {
        let routes = self.apply.routes();
        if let Some(routes) = &routes {
            self.store.works(routes);
        }
        Running::with(routes.as_deref())
    }

    /// Waits until what the handlers need of the store is there. What will not get better by waiting is told, and then each event
    /// that needs it.
    #[cfg(feature = "mirror")]
    async fn prepared(&self) {
        loop {
            let prepared = self.apply.prepare(&self.store).await;
            self.note("prepare", &prepared);
            match prepared {
                Err(error) if error.is_temporary() => tokio::time::sleep(self.poll).await,
                _ => return,
            }
        }
    }

    async fn work(&self, running: &mut Running) -> std::convert::Infallible {
        let groups = self.apply.groups();
        let names = self.apply.follow_up_names();
        let slots = Arc::new(Semaphore::new(self.slots as usize));
        let mut next_sweep = Instant::now();
        #[cfg(feature = "mirror")]
        self.prepared().await;
        let planned = answered(self.store.replan()).await;
        self.note("replan", &planned);
        loop {
            self.coalesce(&slots, running).await;
            if Instant::now() >= next_sweep {
                next_sweep = Instant::now() + self.sweep.mul_f64(0.9 + 0.2 * unit_random());
                let strays = self.give_back_strays().await;
                self.note("release", &strays);
                let swept = answered(self.store.sweep(&self.policy)).await;
                self.swept("sweep", swept).await;
            }
            let woken = self.store.woken();
            let mut woken = pin!(woken);
            // Registers for the wake-up before looking, so that nothing recorded in between is slept over.
            let early =
                std::future::poll_fn(|cx| std::task::Poll::Ready(woken.as_mut().poll(cx).is_ready())).await;
            let claimed = self.claim_round(&groups, names.as_deref(), &slots, running).await;
            // A store that is away is asked again at the pace of an idle one.
            let idle = matches!(claimed, Ok(0) | Err(_));
            if !idle {
                running.idle_rounds = 0;
            }
            self.note("claim", &claimed);
            if early || !idle && slots.available_permits() > 0 {
                tokio::task::yield_now().await;
                continue;
            }
            let full = slots.available_permits() == 0 || running.waits;
            let pause = if full && running.waits {
                self.poll.min(self.batch.stuck())
            } else if full {
                self.poll
            } else {
                self.pause(&groups, names.as_deref(), next_sweep, running).await
            };
            tokio::select! {
                biased;
                () = &mut woken, if !full => {}
                Some(_) = running.tasks.join_next(), if !running.tasks.is_empty() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Tells of the events that a look at lost leases has given back or parked.
    async fn swept(&self, step: &'static str, swept: Result<super::Sweep, StoreError>) {
        self.note(step, &swept);
        let Ok(swept) = swept else { return };
        if swept.rescued + swept.follow_ups + swept.poisoned > 0 {
            let rescued = observer::Rescued {
                tasks: swept.rescued,
                follow_ups: swept.follow_ups,
                poisoned: swept.poisoned,
            };
            self.observers.tell(|observer| observer.rescued(&rescued));
        }
        for seq in swept.parked {
            self.given_up(seq, None).await;
        }
    }

    /// One task to its end. A panic is a failure like any other. `on_commit`: of a run whose commit got no answer; `conflict`: it
    /// has had one of its free retries.
    async fn run_task(&self, task: Claimed, on_commit: Vec<BoxFuture<'static, ()>>, conflict: bool) {
        let (store, mut policy, inner) = (self.store.clone(), self.policy.clone(), task.clone());
        if conflict {
            let policy = Arc::make_mut(&mut policy);
            policy.free_retries = policy.free_retries.saturating_sub(1);
        }
        let seen = Arc::new(Seen::default());
        let delivery = || seen.of(task.seq).map(|(_, delivery)| delivery);
        let apply = Watched {
            apply: self.apply.clone(),
            seen: (!self.observers.is_empty()).then(|| seen.clone()),
        };
        let start = Instant::now();
        let run = AbortOnDrop(tokio::spawn(
            async move { store.apply(&inner, &apply, &policy).await },
        ));
        let failure = match run.await {
            Ok(Ok(Finished::AlreadyDone)) if !on_commit.is_empty() => {
                let finished = Finished::Done {
                    on_commit,
                    follow_ups: true,
                };
                return self
                    .finished(&task, delivery().as_ref(), start, Ok(finished))
                    .await;
            }
            Ok(Ok(finished)) => {
                return self
                    .finished(&task, delivery().as_ref(), start, Ok(finished))
                    .await;
            }
            // A store that gives up: whether it came to a commit, the done key says.
            Ok(Err(e)) => {
                let failure = format!("the store gave up: {e}");
                self.note::<()>("apply", &Err(e));
                failure
            }
            // The runtime is shutting down; the lease runs out.
            Err(join) if join.is_cancelled() => return,
            Err(join) => format!("a handler panicked: {}", panic_text(join)),
        };
        let mut pause = Pause::default();
        loop {
            let verdict = Verdict::retry(failure.clone());
            match self.store.fail(&task, verdict, &self.policy).await {
                Err(e) if e.is_temporary() => {
                    self.note::<()>("fail", &Err(e));
                    pause.wait().await;
                }
                result => return self.finished(&task, delivery().as_ref(), start, result).await,
            }
        }
    }

    async fn finished(
        &self,
        task: &Claimed,
        delivery: Option<&Delivery>,
        start: Instant,
        result: Result<Finished, StoreError>,
    ) {
        let sign = match &result {
            Ok(Finished::Done { .. }) => Sign::Success,
            Ok(Finished::Retry { .. }) => Sign::Failure,
            // The last attempt of those that a failure ends.
            Ok(Finished::Dead { .. }) if self.policy.schedule.delay(task.attempt).is_none() => Sign::Failure,
            _ => Sign::Neither,
        };
        if let Some(pause) = self.breakers.finished(&task.group, sign, Instant::now()) {
            let paused = observer::GroupPaused {
                worker: self.id.0,
                group: &task.group,
                pause,
            };
            self.observers.tell(|observer| observer.group_paused(&paused));
        }
        let (run, duration) = (told::run(task, delivery), start.elapsed());
        let s = &self.stats;
        let counter = match &result {
            Ok(Finished::Done { .. } | Finished::AlreadyDone) => &s.done,
            Ok(Finished::Retry { .. }) => &s.retried,
            Ok(Finished::LostLease) => &s.lost,
            Ok(Finished::Dead { error }) => {
                return self.given_up(task.seq, Some((task, delivery, error))).await;
            }
            Ok(Finished::Left) => return,
            // Unwritten: given back with the strays.
            Err(_) => return self.note("fail", &result),
        };
        counter.fetch_add(1, Ordering::Relaxed);
        match &result {
            Ok(Finished::Retry { error, after }) => {
                let retried = observer::Retried {
                    run,
                    error,
                    after: *after,
                    is_head_moved: error == super::run::HEAD_MOVED,
                    duration,
                };
                self.observers.tell(|observer| observer.retried(&retried));
            }
            Ok(Finished::LostLease) => {
                let lost = observer::LeaseLost { run };
                self.observers.tell(|observer| observer.lease_lost(&lost));
            }
            _ => {
                let done = observer::Done { run, duration };
                self.observers.tell(|observer| observer.done(&done));
            }
        }
        if let Ok(Finished::Done {
            on_commit,
            follow_ups,
        }) = result
        {
            self.follow_ups_left.fetch_or(follow_ups, Ordering::AcqRel);
            super::fail_point("before_on_commit");
            for work in on_commit {
                // In a task of its own: a panic in it harms nobody.
                let _ = tokio::spawn(work).await;
            }
        }
    }

    async fn run_follow_up(&self, follow_up: FollowUp) {
        let span = self.follow_up_begins(&follow_up).await;
        let (apply, inner, start) = (self.apply.clone(), follow_up.clone(), Instant::now());
        let work = span.around(async move { apply.follow_up(&inner).await });
        let mut run = AbortOnDrop(tokio::spawn(work));
        let verdict = match timeout(self.policy.lease, &mut run).await {
            Ok(Ok(verdict)) => verdict,
            Ok(Err(join)) => Verdict::retry(format!("a follow-up panicked: {}", panic_text(join))),
            Err(_) => {
                drop(run);
                Verdict::retry(format!(
                    "the follow-up took longer than {} s",
                    self.policy.lease.as_secs_f32()
                ))
            }
        };
        let outcome = match &verdict {
            Verdict::Done => "done",
            Verdict::Permanent { .. } => "dead",
            Verdict::Retry { .. } | Verdict::Conflict { .. } => "retry",
        };
        span.has_ended(outcome, verdict != Verdict::Done);
        super::fail_point("follow_up_before_mark");
        if verdict == Verdict::Done {
            self.stats.follow_ups.fetch_add(1, Ordering::Relaxed);
        }
        let mut pause = Pause::default();
        loop {
            let marked = self
                .store
                .finish_follow_up(&follow_up, &verdict, &self.policy)
                .await;
            self.note("finish_follow_up", &marked);
            match marked {
                Err(e) if e.is_temporary() => pause.wait().await,
                Err(_) => return,
                Ok(()) => return self.tell_follow_up(&follow_up, &verdict, start.elapsed()),
            }
        }
    }

    /// Runs what is ready until nothing is left that is due now, but for groups that its [`breaker`](Worker::breaker) has
    /// paused. For tests and for one-shot commands.
    ///
    /// # Errors
    /// [`StoreError`] from the store; what was claimed by then still runs to its end.
    pub async fn run_until_idle(&self) -> Result<Stats, StoreError> {
        let groups = self.apply.groups();
        let names = self.apply.follow_up_names();
        let slots = Arc::new(Semaphore::new(self.slots as usize));
        let mut running = self.announced();
        #[cfg(feature = "mirror")]
        {
            let prepared = self.apply.prepare(&self.store).await;
            self.note("prepare", &prepared);
            prepared?;
        }
        let planned = self.store.replan().await;
        self.note("replan", &planned);
        planned?;
        #[cfg(feature = "client")]
        if let Some(looker) = &self.looker {
            self.look_until_idle(looker).await?;
        }
        loop {
            let claimed = self
                .claim_round(&groups, names.as_deref(), &slots, &mut running)
                .await;
            self.note("claim", &claimed);
            let claimed = claimed?;
            if claimed == 0 && running.tasks.is_empty() && running.quarantined.is_none() {
                return Ok(self.stats());
            }
            let _ = running.tasks.join_next().await;
            while running.tasks.try_join_next().is_some() {}
        }
    }
}

/// Events that run at once by default.
const SLOTS: u32 = 16;

/// Time to give leases back in, at the end.
const GIVE_BACK: Duration = Duration::from_secs(5);
