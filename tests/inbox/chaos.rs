//! Random histories with faults: duplicates, handler errors, workers that die after a claim or in the middle of a run,
//! zombies that come back after their lease. Afterwards: nothing lost, nothing doubled, no lane overlapped, nothing stuck.
//!
//! Bounded by default. The long form, with a seed of your choice, prints its figures:
//! `INBOX_CHAOS_SECONDS=300 INBOX_CHAOS_SEED=7 cargo test --release --features sqlite,postgres --test inbox chaos -- --nocapture --test-threads 1`

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use stripe_webhooks::inbox::{
    Batch, Batched, Claim, Claimed, Finished, Policy, Recorded, Schedule, Store, WorkerId,
};

use crate::bed::{Bed, Script, Step, event};

/// A small deterministic generator: the same seed plans the same history.
#[derive(Clone)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// For one thing alone: the order in which things happen does not change what is rolled for each.
    pub fn of(seed: u64, thing: impl std::hash::Hash) -> Dice {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        (seed, thing).hash(&mut hasher);
        Dice::new(hasher.finish())
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        (self.next() >> 11) % n
    }

    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

#[derive(Default)]
struct Faults {
    died_after_claim: AtomicU64,
    died_in_run: AtomicU64,
    zombies: AtomicU64,
    zombies_refused: AtomicU64,
    batches: AtomicU64,
    errors: AtomicU64,
}

impl Faults {
    fn total(&self) -> u64 {
        let all = [
            &self.died_after_claim,
            &self.died_in_run,
            &self.zombies,
            &self.errors,
        ];
        all.iter().map(|n| n.load(Ordering::Relaxed)).sum()
    }
}

pub fn env(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// What the faults are rolled from, printed so that a failure can be repeated.
pub fn seed(name: &str) -> u64 {
    let seed = env("INBOX_CHAOS_SEED").unwrap_or_else(|| u64::from(std::process::id()) * 7919);
    println!("{name}: INBOX_CHAOS_SEED={seed}");
    seed
}

pub fn policy() -> Policy {
    let mut policy = Policy::default();
    policy.schedule = Schedule::new(std::iter::repeat_n(Duration::from_millis(10), 10_000));
    policy.lease = Duration::from_millis(300);
    policy.max_lost = u32::MAX;
    policy
}

pub async fn history(bed: Bed, name: &str) {
    let seed = seed(name);
    let length = Duration::from_secs(env("INBOX_CHAOS_SECONDS").unwrap_or(4));
    let faults = Arc::new(Faults::default());
    let script = {
        let faults = faults.clone();
        Script::with_groups(&["analytics", "default"], move |event, group, attempt| {
            if Dice::of(seed, (&event.event_id, group, attempt)).chance(10) {
                faults.errors.fetch_add(1, Ordering::Relaxed);
                Step::Retry
            } else {
                Step::Done
            }
        })
    };
    let ended = Arc::new(AtomicBool::new(false));
    let acknowledged = Arc::new(Mutex::new(HashSet::new()));
    let deliveries = Arc::new(AtomicU64::new(0));
    let news = Arc::new(AtomicU64::new(0));

    // Two handles on the data, as two processes have them.
    let stores = [bed.store.clone(), bed.reopen().await];
    let mut tasks = tokio::task::JoinSet::new();
    for worker in 0..24u64 {
        let store = stores[(worker % 2) as usize].clone();
        let (script, faults, ended) = (script.clone(), faults.clone(), ended.clone());
        let mut dice = Dice::new(seed ^ (0xABC0 + worker));
        tasks.spawn(async move {
            while !ended.load(Ordering::Acquire) {
                let mut claim = Claim::new(
                    WorkerId::random(),
                    if dice.chance(50) { "default" } else { "analytics" },
                    1 + dice.below(6) as u32,
                );
                claim.lease = Duration::from_millis(300);
                let claimed = store.claim(&claim).await.unwrap_or_default();
                let idle = claimed.is_empty();
                if claimed.len() > 1 && dice.chance(50) {
                    run_many(&store, claimed, &script, &faults, &mut dice).await;
                } else {
                    for task in claimed {
                        run_one(&store, task, &script, &faults, &mut dice).await;
                    }
                }
                if idle {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
        });
    }
    let unstuck = Arc::new(AtomicU64::new(0));
    for store in stores.clone() {
        let (ended, unstuck) = (ended.clone(), unstuck.clone());
        tasks.spawn(async move {
            while !ended.load(Ordering::Acquire) {
                if let Ok(swept) = store.sweep(&policy()).await {
                    unstuck.fetch_add(swept.unstuck, Ordering::Relaxed);
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        });
    }
    let mut intake = tokio::task::JoinSet::new();
    let until = Instant::now() + length;
    for caller in 0..4u64 {
        let store = stores[(caller % 2) as usize].clone();
        let (acknowledged, deliveries, news) = (acknowledged.clone(), deliveries.clone(), news.clone());
        let mut dice = Dice::new(seed ^ (0xDEF0 + caller));
        intake.spawn(async move {
            let mut n = 0u64;
            // A busy machine takes its time: until enough has happened to prove something.
            while Instant::now() < until || acknowledged.lock().unwrap().len() < 100 {
                // A third are repeats, often of another caller's event and at the same time.
                let (from, number) = if dice.chance(30) {
                    (dice.below(4), dice.below(n + 1))
                } else {
                    (caller, n)
                };
                n += u64::from(from == caller && number == n);
                let id = format!("evt_{from}_{number}");
                let lane = format!("obj_{}", (from * 7 + number) % 25);
                let mut e = event(id.clone(), Some(&lane), (number * 10 + from) as i64);
                if (from * 7 + number) % 11 == 0 {
                    e.lane = None;
                }
                e.groups = vec!["default".into(), "analytics".into()];
                if let Ok(recorded) = store.record(e).await {
                    deliveries.fetch_add(1, Ordering::Relaxed);
                    news.fetch_add(u64::from(recorded == Recorded::New), Ordering::Relaxed);
                    acknowledged.lock().unwrap().insert(id);
                }
                // At most 50 a second and caller, and no more than the workers keep up with: a history is to be run, not
                // piled up.
                while n.is_multiple_of(20) && store.counts().await.is_ok_and(|counts| counts.open() > 1000) {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                let pace = until - length + Duration::from_secs_f64(n as f64 / 50.0);
                tokio::time::sleep_until(pace.into()).await;
                if dice.chance(20) {
                    tokio::time::sleep(Duration::from_millis(dice.below(4))).await;
                }
            }
        });
    }
    intake.join_all().await;
    let drained = Instant::now();
    while bed.store.counts().await.unwrap().open() > 0 {
        assert!(
            drained.elapsed() < length * 10 + Duration::from_secs(60),
            "not drained: {:?} seed {seed}",
            bed.store.counts().await
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    ended.store(true, Ordering::Release);
    tasks.join_all().await;

    let acknowledged = acknowledged.lock().unwrap().clone();
    let effects = bed.effects().await;
    let lost = acknowledged
        .iter()
        .flat_map(|id| ["default", "analytics"].map(|g| (id.clone(), g.to_owned(), 0)))
        .filter(|key| !effects.contains_key(key))
        .count();
    let doubled = effects.values().filter(|n| **n != 1).count();
    println!(
        "{name}: events {}, deliveries {}, effects {}, faults injected {} (died after claim {}, died in a run {}, zombies {} of which {} \
         refused, handler errors {}), batches {}, lost {lost}, doubled {doubled}",
        acknowledged.len(),
        deliveries.load(Ordering::Relaxed),
        effects.len(),
        faults.total(),
        faults.died_after_claim.load(Ordering::Relaxed),
        faults.died_in_run.load(Ordering::Relaxed),
        faults.zombies.load(Ordering::Relaxed),
        faults.zombies_refused.load(Ordering::Relaxed),
        faults.errors.load(Ordering::Relaxed),
        faults.batches.load(Ordering::Relaxed),
    );
    let news = news.load(Ordering::Relaxed);
    assert_eq!(
        news,
        acknowledged.len() as u64,
        "each event is new exactly once, seed {seed}"
    );
    assert!(
        acknowledged.len() > 50 && faults.total() > 10,
        "too little happened to prove anything, seed {seed}"
    );
    let batches = faults.batches.load(Ordering::Relaxed);
    assert!(
        batches > 0 || bed.store.batches() == 0,
        "{batches} batches, seed {seed}"
    );
    assert_eq!((lost, doubled), (0, 0), "seed {seed}");
    let unstuck = unstuck.load(Ordering::Relaxed);
    assert_eq!(
        unstuck, 0,
        "waited with nobody to promote it, until a sweep came: seed {seed}"
    );
    assert_eq!(
        effects.len(),
        acknowledged.len() * 2,
        "an effect of an event nobody was told about, seed {seed}"
    );
    assert_eq!(
        *script.overlapped.lock().unwrap(),
        Vec::<String>::new(),
        "two of a lane at once, seed {seed}"
    );
    assert_eq!(bed.store.doctor().await.unwrap(), vec![], "seed {seed}");
}

async fn run_one(
    store: &Arc<dyn Store>,
    task: Claimed,
    script: &Arc<Script>,
    faults: &Faults,
    dice: &mut Dice,
) {
    let roll = dice.below(100);
    if roll < 10 {
        // The process died after the claim.
        faults.died_after_claim.fetch_add(1, Ordering::Relaxed);
        return;
    }
    let (apply, store, policy) = (script.clone(), store.clone(), policy());
    if roll < 20 {
        // Stopped for longer than its lease, then going on as if nothing had been.
        faults.zombies.fetch_add(1, Ordering::Relaxed);
        tokio::spawn({
            let store = store.clone();
            async move {
                tokio::time::sleep(Duration::from_millis(450)).await;
                store.apply(&task, &*apply, &policy).await
            }
        })
        .await
        .map(|finished| {
            if matches!(finished, Ok(Finished::LostLease | Finished::AlreadyDone)) {
                faults.zombies_refused.fetch_add(1, Ordering::Relaxed);
            }
        })
        .unwrap();
        return;
    }
    let mut run = tokio::spawn(async move { store.apply(&task, &*apply, &policy).await });
    let patience = if roll < 30 {
        Duration::from_micros(dice.below(4000))
    } else {
        Duration::from_secs(3600)
    };
    if tokio::time::timeout(patience, &mut run).await.is_err() {
        // Died at a random point of the transaction.
        faults.died_in_run.fetch_add(1, Ordering::Relaxed);
        run.abort();
        let _ = run.await;
    }
}

/// As `run_one`, for several tasks in one transaction; what is left of them is run alone, or not at all.
async fn run_many(
    store: &Arc<dyn Store>,
    tasks: Vec<Claimed>,
    script: &Arc<Script>,
    faults: &Faults,
    dice: &mut Dice,
) {
    let roll = dice.below(100);
    if roll < 10 {
        faults.died_after_claim.fetch_add(1, Ordering::Relaxed);
        return;
    }
    let late = roll < 20;
    let mut bounds = Batch::default();
    bounds.time = Duration::from_micros(dice.below(40_000));
    let (apply, inner, policy, batch) = (script.clone(), store.clone(), policy(), tasks.clone());
    let mut run = tokio::spawn(async move {
        if late {
            tokio::time::sleep(Duration::from_millis(450)).await;
        }
        inner.apply_many(&batch, &*apply, &policy, bounds).await
    });
    let patience = if (20..30).contains(&roll) {
        Duration::from_micros(dice.below(8000))
    } else {
        Duration::from_secs(3600)
    };
    let Ok(ends) = tokio::time::timeout(patience, &mut run).await else {
        faults.died_in_run.fetch_add(1, Ordering::Relaxed);
        run.abort();
        let _ = run.await;
        return;
    };
    let ends = ends.unwrap();
    faults.zombies.fetch_add(u64::from(late), Ordering::Relaxed);
    let done = |end: &Batched| matches!(end, Batched::Ended(Finished::Done { .. }));
    faults.batches.fetch_add(
        u64::from(ends.iter().filter(|end| done(end)).count() > 1),
        Ordering::Relaxed,
    );
    for (task, end) in tasks.into_iter().zip(ends) {
        if matches!(end, Batched::Alone { .. }) {
            if late {
                let finished = store.apply(&task, &**script, &crate::chaos::policy()).await;
                let refused = matches!(finished, Ok(Finished::LostLease | Finished::AlreadyDone));
                faults
                    .zombies_refused
                    .fetch_add(u64::from(refused), Ordering::Relaxed);
            } else {
                run_one(store, task, script, faults, dice).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn memory() {
    history(Bed::memory().await.unwrap(), "memory").await;
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sqlite() {
    history(Bed::sqlite().await.unwrap(), "sqlite").await;
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn rusqlite() {
    history(Bed::rusqlite().await.unwrap(), "rusqlite").await;
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn postgres() {
    if let Some(bed) = Bed::postgres().await {
        history(bed, "postgres").await;
    }
}
