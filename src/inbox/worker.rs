//! The worker: claims, runs, heartbeats, sweeps, and stops when told to.
//!
//! One loop decides; every task runs in a tokio task of its own, so that a panic or an endless wait in a handler ends that
//! attempt and nothing else. Nothing is prefetched: it claims as many as it has free slots.

use std::{
    future::Future,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{sync::Semaphore, task::JoinSet, time::timeout};

use super::{
    Apply, Claim, Claimed, Finished, FollowUp, Policy, Store, StoreError, Verdict, WorkerId,
    retry::unit_random,
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
pub struct Worker {
    store: Arc<dyn Store>,
    apply: Arc<dyn Apply>,
    policy: Arc<Policy>,
    id: WorkerId,
    slots: u32,
    poll: Duration,
    sweep: Duration,
    grace: Duration,
    stats: Arc<Counters>,
}

#[derive(Debug, Default)]
struct Counters {
    done: AtomicU64,
    retried: AtomicU64,
    dead: AtomicU64,
    lost: AtomicU64,
    follow_ups: AtomicU64,
    store_errors: AtomicU64,
}

/// What a worker has done since it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Stats {
    /// Tasks committed.
    pub done: u64,
    /// Attempts that will be repeated.
    pub retried: u64,
    /// Tasks that died.
    pub dead: u64,
    /// Tasks whose lease somebody else had taken.
    pub lost: u64,
    /// Follow-ups that succeeded.
    pub follow_ups: u64,
    /// Calls to the store that failed.
    pub store_errors: u64,
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
    /// A worker with 16 slots, a poll each second when idle, a sweep every 10 s and 25 s of grace at shutdown.
    pub fn new(store: Arc<dyn Store>, apply: Arc<dyn Apply>) -> Self {
        Worker {
            store,
            apply,
            policy: Arc::new(Policy::default()),
            id: WorkerId::random(),
            slots: 16,
            poll: Duration::from_secs(1),
            sweep: Duration::from_secs(10),
            grace: Duration::from_secs(25),
            stats: Arc::default(),
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

    /// Sets how long running events may take to end after the shutdown signal.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// This worker's identity in the store.
    pub fn id(&self) -> WorkerId {
        self.id
    }

    /// What it has done so far.
    pub fn stats(&self) -> Stats {
        let get = |c: &AtomicU64| c.load(Ordering::Relaxed);
        let s = &self.stats;
        Stats {
            done: get(&s.done),
            retried: get(&s.retried),
            dead: get(&s.dead),
            lost: get(&s.lost),
            follow_ups: get(&s.follow_ups),
            store_errors: get(&s.store_errors),
        }
    }

    /// Runs until `shutdown` completes; then claims nothing more, waits for what runs, and gives the rest back.
    ///
    /// Never ends by itself: when the store is away it keeps trying. Must run on a tokio runtime with its timer.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let mut this = self.clone();
        this.id = tokio::select! { biased; () = &mut shutdown => return, id = self.store.attend(self.id) => id.unwrap_or(self.id) };
        this.run_as(shutdown).await;
    }

    async fn run_as(&self, mut shutdown: std::pin::Pin<&mut impl Future<Output = ()>>) {
        let groups = self.apply.groups();
        let slots = Arc::new(Semaphore::new(self.slots as usize));
        let mut running = JoinSet::new();
        let alive = tokio::spawn(heartbeat(self.clone()));
        let mut next_sweep = Instant::now();
        let mut turn = 0usize;
        loop {
            while running.try_join_next().is_some() {}
            if Instant::now() >= next_sweep {
                next_sweep = Instant::now() + self.sweep.mul_f64(0.9 + 0.2 * unit_random());
                let swept = self.store.sweep(&self.policy).await;
                self.note(swept.map(drop));
            }
            let woken = self.store.woken();
            let mut woken = pin!(woken);
            // Registers for the wake-up before looking, so that nothing recorded in between is slept over.
            let early =
                std::future::poll_fn(|cx| std::task::Poll::Ready(woken.as_mut().poll(cx).is_ready())).await;
            let claimed = self.claim_round(&groups, &slots, &mut running, &mut turn).await;
            let idle = matches!(claimed, Ok(0));
            self.note(claimed.map(drop));
            if early || !idle && slots.available_permits() > 0 {
                tokio::select! { biased; () = &mut shutdown => break, () = tokio::task::yield_now() => continue }
            }
            let pause = self.pause(&groups, next_sweep).await;
            let full = slots.available_permits() == 0;
            tokio::select! {
                biased;
                () = &mut shutdown => break,
                () = &mut woken, if !full => {}
                Some(_) = running.join_next(), if !running.is_empty() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
        // Graceful end: what runs may finish; what does not in time keeps its lease and is rescued by the next worker.
        let drain = async { while running.join_next().await.is_some() {} };
        let _ = timeout(self.grace, drain).await;
        running.abort_all();
        while running.join_next().await.is_some() {}
        alive.abort();
    }

    fn note(&self, result: Result<(), StoreError>) {
        if result.is_err() {
            self.stats.store_errors.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Time to sleep when nothing is to be done: the poll interval, or less when something is due before.
    async fn pause(&self, groups: &[String], next_sweep: Instant) -> Duration {
        let poll = self.poll.mul_f64(0.8 + 0.4 * unit_random());
        let due = match self.store.next_due(groups).await {
            Ok(Some(due)) => due.max(Duration::from_millis(1)),
            _ => poll,
        };
        poll.min(due)
            .min(next_sweep.saturating_duration_since(Instant::now()))
            .max(Duration::from_millis(1))
    }

    /// Claims for as many slots as are free, a group at a time, starting with another group each round.
    async fn claim_round(
        &self,
        groups: &[String],
        slots: &Arc<Semaphore>,
        running: &mut JoinSet<()>,
        turn: &mut usize,
    ) -> Result<usize, StoreError> {
        let mut claimed = 0;
        *turn = turn.wrapping_add(1);
        for i in 0..groups.len() {
            let group = &groups[(i + *turn) % groups.len()];
            let free = slots.available_permits() as u32;
            if free == 0 {
                return Ok(claimed);
            }
            // A quarter of all slots is kept for first attempts, as long as there is more than one.
            let kept = self.slots.div_ceil(4).min(self.slots - 1);
            let claim = Claim {
                worker: self.id,
                group: group.clone(),
                slots: free,
                retries: free.saturating_sub(kept).max(u32::from(free == self.slots)),
                lease: self.policy.lease,
            };
            let tasks = self.store.claim(&claim).await?;
            claimed += tasks.len();
            for task in tasks {
                // There are as many permits as were asked for: only this loop takes any.
                let Ok(permit) = slots.clone().try_acquire_owned() else {
                    break;
                };
                let worker = self.clone();
                running.spawn(async move {
                    worker.run_task(task).await;
                    drop(permit);
                });
            }
        }
        let free = slots.available_permits() as u32;
        if free > 0 {
            for follow_up in self
                .store
                .claim_follow_ups(self.id, free, self.policy.lease)
                .await?
            {
                let Ok(permit) = slots.clone().try_acquire_owned() else {
                    break;
                };
                claimed += 1;
                let worker = self.clone();
                running.spawn(async move {
                    worker.run_follow_up(follow_up).await;
                    drop(permit);
                });
            }
        }
        Ok(claimed)
    }

    /// One task to its end. A panic and the time limit are failures like any other.
    async fn run_task(&self, task: Claimed) {
        let (store, apply, policy, inner) = (
            self.store.clone(),
            self.apply.clone(),
            self.policy.clone(),
            task.clone(),
        );
        let mut run = tokio::spawn(async move { store.apply(&inner, &*apply, &policy).await });
        let failure = match timeout(self.policy.apply_limit, &mut run).await {
            Ok(Ok(result)) => return self.finished(&task, result).await,
            Ok(Err(join)) => format!("a handler panicked: {}", panic_text(join)),
            Err(_) => {
                run.abort();
                match run.await {
                    Ok(result) => return self.finished(&task, result).await,
                    Err(_) => format!(
                        "the handlers took longer than {} s",
                        self.policy.apply_limit.as_secs_f32()
                    ),
                }
            }
        };
        let result = self
            .store
            .fail(&task, Verdict::retry(failure), &self.policy)
            .await;
        self.finished(&task, result).await;
    }

    async fn finished(&self, task: &Claimed, result: Result<Finished, StoreError>) {
        let s = &self.stats;
        let counter = match result {
            Ok(Finished::Done { on_commit, .. }) => {
                s.done.fetch_add(1, Ordering::Relaxed);
                super::fail_point("before_on_commit");
                for work in on_commit {
                    // In a task of its own: a panic in it harms nobody.
                    let _ = tokio::spawn(work).await;
                }
                return;
            }
            Ok(Finished::AlreadyDone) => &s.done,
            Ok(Finished::Retry { .. }) => &s.retried,
            Ok(Finished::Dead { .. }) => {
                if let Ok(Some(event)) = self.store.event_by_seq(task.seq).await {
                    self.apply.dead(&event);
                }
                &s.dead
            }
            Ok(Finished::LostLease) => &s.lost,
            // Unwritten or unknown: the lease runs out, and the done key tells the next worker the truth.
            Err(_) => &s.store_errors,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    async fn run_follow_up(&self, follow_up: FollowUp) {
        let (apply, inner) = (self.apply.clone(), follow_up.clone());
        let mut run = tokio::spawn(async move { apply.follow_up(&inner).await });
        let verdict = match timeout(self.policy.lease, &mut run).await {
            Ok(Ok(verdict)) => verdict,
            Ok(Err(join)) => Verdict::retry(format!("a follow-up panicked: {}", panic_text(join))),
            Err(_) => {
                run.abort();
                Verdict::retry(format!(
                    "the follow-up took longer than {} s",
                    self.policy.lease.as_secs_f32()
                ))
            }
        };
        super::fail_point("follow_up_before_mark");
        if verdict == Verdict::Done {
            self.stats.follow_ups.fetch_add(1, Ordering::Relaxed);
        }
        let marked = self
            .store
            .finish_follow_up(&follow_up, &verdict, &self.policy)
            .await;
        self.note(marked);
    }

    /// Runs what is ready until nothing is left that is due now. For tests and for one-shot commands.
    ///
    /// # Errors
    /// [`StoreError`] from the store; what was claimed by then still runs to its end.
    pub async fn run_until_idle(&self) -> Result<Stats, StoreError> {
        let groups = self.apply.groups();
        let slots = Arc::new(Semaphore::new(self.slots as usize));
        let mut running = JoinSet::new();
        let mut turn = 0;
        loop {
            let claimed = self.claim_round(&groups, &slots, &mut running, &mut turn).await?;
            if claimed == 0 && running.is_empty() {
                return Ok(self.stats());
            }
            let _ = running.join_next().await;
            while running.try_join_next().is_some() {}
        }
    }
}

/// Extends this worker's leases four times per lease, apart from everything else it does.
async fn heartbeat(worker: Worker) {
    loop {
        tokio::time::sleep(worker.policy.lease / 4).await;
        let _ = worker.store.attend(worker.id).await;
        let beat = worker.store.heartbeat(worker.id, worker.policy.lease).await;
        worker.note(beat);
    }
}

/// A panic's message, when it is text.
fn panic_text(join: tokio::task::JoinError) -> String {
    let Ok(payload) = join.try_into_panic() else {
        return "the task was cancelled".into();
    };
    let text = payload
        .downcast_ref::<&str>()
        .map(|s| (*s).to_owned())
        .or_else(|| payload.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "no message".into())
}
