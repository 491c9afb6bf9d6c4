//! Several events in one transaction: what fails takes nobody along, what commits by itself is found out, and what is not committed is
//! run alone.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::inbox::{
    Applied, Apply, AttemptOutcome, Batch, Batched, Claim, Claimed, Finished, Verdict, Work, WorkerId,
};

use crate::bed::{Bed, Script, Step, event, fast, write_effect};
use crate::database::execute;

on_databases! {
    a_batch_is_one_transaction
    what_fails_in_a_batch_takes_nobody_along
    failures_of_a_batch_are_counted_and_tried_again
    a_conflict_in_a_batch_is_run_alone_and_free
    a_handler_that_commits_a_batch_is_the_one_that_is_parked
    a_handler_that_rolls_a_batch_back_is_the_one_that_is_parked
    a_handler_that_begins_anew_is_the_one_that_is_parked
    a_handler_that_commits_a_batch_and_fails_is_the_one_that_is_parked
    a_batch_that_dies_after_a_handlers_commit_parks_that_handler_alone
    a_slow_handler_ends_the_batch
    a_handler_that_hangs_ends_the_batch_and_its_attempt_alone
    a_batch_whose_leases_were_lost_writes_nothing
    a_done_event_in_a_batch_is_not_run_again
    on_commit_work_and_follow_ups_wait_for_the_shared_commit
    what_the_store_says_of_a_lost_batch_is_told_once
}

pub const LONG: Duration = Duration::from_secs(30);

/// With no room for those behind them.
fn within(time: Duration) -> Batch {
    let mut batch = Batch::default();
    (batch.most, batch.time) = (1, time);
    batch
}

/// So many events, each in a lane of its own with another one behind it, and the tasks of the first.
pub async fn claimed(bed: &Bed, events: u32) -> Vec<Claimed> {
    for n in 0..events {
        for (name, created) in [("evt", 0), ("behind", 1000)] {
            let new = event(
                format!("{name}_{n}"),
                Some(&format!("lane_{n}")),
                i64::from(created + n),
            );
            bed.store.record(new).await.unwrap();
        }
    }
    let claim = Claim::new(WorkerId::random(), "default", events);
    let tasks = bed.store.claim(&claim).await.unwrap();
    assert_eq!(tasks.len(), events as usize);
    tasks
}

/// A handler that does this for one event, and nothing special for the others.
pub fn special(id: &'static str, step: Step) -> Arc<Script> {
    Script::new(move |e, _, _| {
        if e.event_id == id {
            step.clone()
        } else {
            Step::Done
        }
    })
}

/// How each of a batch ended, in a word.
fn words(ends: &[Batched]) -> Vec<&'static str> {
    let word = |end: &Batched| match end {
        Batched::Ended(Finished::Done { .. }) => "done",
        Batched::Ended(Finished::Retry { .. }) => "retry",
        Batched::Ended(Finished::Dead { .. }) => "dead",
        Batched::Ended(_) => "other",
        Batched::Alone { .. } => "alone",
        _ => "unknown",
    };
    ends.iter().map(word).collect()
}

/// The number of effects by event.
pub async fn effects(bed: &Bed) -> BTreeMap<String, u32> {
    let all = bed.effects().await.into_iter();
    all.map(|((id, ..), n)| (id, n)).collect()
}

/// Drains with these handlers: everything is done once, but for those that are dead.
pub async fn drain(bed: &Bed, script: Arc<Script>, events: u32, dead: &[&str]) {
    let worker = bed.worker(script);
    let start = Instant::now();
    while bed.store.counts().await.unwrap().open() > 0 {
        assert!(start.elapsed() < LONG, "{:?}", bed.store.counts().await);
        worker.run_until_idle().await.unwrap();
        bed.store.sweep(&fast()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let effects = effects(bed).await;
    for n in 0..events {
        for id in [format!("evt_{n}"), format!("behind_{n}")] {
            if !dead.contains(&&*id) {
                assert_eq!(effects.get(&id), Some(&1), "{id}");
            }
        }
    }
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(counts.dead, dead.len() as u64);
    bed.healthy().await;
}

/// Looks, in each handler, at how many of the events before it are committed, on another connection.
pub struct Looking {
    bed: Arc<Bed>,
    pub runs: AtomicU32,
    /// The most that were not.
    pub behind: AtomicU32,
}

impl Looking {
    pub fn at(bed: &Arc<Bed>) -> Arc<Looking> {
        Arc::new(Looking {
            bed: bed.clone(),
            runs: AtomicU32::new(0),
            behind: AtomicU32::new(0),
        })
    }
}

impl Apply for Looking {
    fn groups(&self) -> Vec<String> {
        vec!["default".into()]
    }
    fn groups_for(&self, _: &str) -> Vec<String> {
        self.groups()
    }
    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
        Box::pin(async move {
            let before = self.runs.fetch_add(1, Ordering::SeqCst);
            let committed = self.bed.effects().await.len() as u32;
            self.behind
                .fetch_max(before.saturating_sub(committed), Ordering::SeqCst);
            write_effect(work.tx, &work.event.event_id, work.group, 0)
                .await
                .unwrap();
            Verdict::Done.into()
        })
    }
}

async fn a_batch_is_one_transaction(bed: Bed) {
    let tasks = claimed(&bed, 6).await;
    let bed = Arc::new(bed);
    let looking = Looking::at(&bed);
    let ends = bed
        .store
        .apply_many(&tasks, &*looking, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["done"; 6]);
    assert_eq!(
        looking.behind.load(Ordering::SeqCst),
        5,
        "something was committed before"
    );
    let seen = effects(&bed).await;
    assert_eq!((seen.len(), seen.values().sum::<u32>()), (6, 6));
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.done, counts.ready, counts.waiting), (6, 6, 0), "promoted");
    bed.healthy().await;
    for n in 0..6 {
        let attempts = bed.store.attempts(&format!("evt_{n}")).await.unwrap();
        let outcomes: Vec<_> = attempts.iter().map(|attempt| attempt.outcome).collect();
        assert_eq!(outcomes, [AttemptOutcome::Done]);
    }
    drain(&bed, special("", Step::Done), 6, &[]).await;
}

async fn what_fails_in_a_batch_takes_nobody_along(bed: Bed) {
    let tasks = claimed(&bed, 9).await;
    let postgres = bed.is_postgres();
    let script = Script::new(move |e, _, attempt| match (&*e.event_id, attempt) {
        ("evt_0", 1) => Step::Retry,
        ("evt_3", _) => Step::Permanent,
        // Reports success after a statement that failed: only PostgreSQL minds.
        ("evt_5", 1) => Step::SwallowError,
        ("evt_8", 1) => Step::Panic,
        _ => Step::Done,
    });
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(LONG))
        .await;
    let swallowed = if postgres { "retry" } else { "done" };
    assert_eq!(
        words(&ends),
        [
            "retry", "done", "done", "dead", "done", swallowed, "done", "done", "retry"
        ]
    );
    let Batched::Ended(Finished::Retry { error, .. }) = &ends[8] else {
        unreachable!()
    };
    assert!(error.contains("a handler panicked: planned panic"), "{error}");
    let seen = effects(&bed).await;
    assert_eq!(seen.len(), if postgres { 5 } else { 6 }, "{seen:?}");
    assert!(!seen.contains_key("evt_0") && !seen.contains_key("evt_3") && !seen.contains_key("evt_8"));
    bed.healthy().await;
    let outcome = async |id| bed.store.attempts(id).await.unwrap()[0].outcome;
    assert_eq!(outcome("evt_0").await, AttemptOutcome::Retry);
    assert_eq!(outcome("evt_1").await, AttemptOutcome::Done);
    assert_eq!(outcome("evt_3").await, AttemptOutcome::Dead);
    assert_eq!(outcome("evt_8").await, AttemptOutcome::Retry);
    // A lane whose first is dead goes on; one whose first is tried again waits.
    let counts = bed.store.counts().await.unwrap();
    let retries = if postgres { 3 } else { 2 };
    assert_eq!((counts.dead, counts.waiting), (1, retries));
    drain(&bed, script, 9, &["evt_3"]).await;
}

/// The attempts that a batch fails count like any others, until the event is dead.
async fn failures_of_a_batch_are_counted_and_tried_again(bed: Bed) {
    for n in 0..8 {
        let lane = format!("lane_{n}");
        bed.store
            .record(event(format!("evt_{n}"), Some(&lane), n))
            .await
            .unwrap();
    }
    let attempts = Arc::new(Mutex::new(Vec::new()));
    let script = Script::new({
        let attempts = attempts.clone();
        move |e, _, attempt| {
            if e.event_id != "evt_4" {
                return Step::Done;
            }
            attempts.lock().unwrap().push(attempt);
            Step::Retry
        }
    });
    let worker = bed.worker(script).slots(1);
    while bed.store.counts().await.unwrap().open() > 0 {
        worker.run_until_idle().await.unwrap();
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // Eight delays, and then no more.
    assert_eq!(*attempts.lock().unwrap(), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.done, counts.dead), (7, 1));
    bed.healthy().await;
}

async fn a_conflict_in_a_batch_is_run_alone_and_free(bed: Bed) {
    let tasks = claimed(&bed, 3).await;
    let script = special("evt_1", Step::Conflict);
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["done", "alone", "done"]);
    assert!(matches!(&ends[1], Batched::Alone { conflict: true, .. }));
    assert!(
        bed.store.attempts("evt_1").await.unwrap().is_empty(),
        "it does not count"
    );
    let alone = bed
        .store
        .apply(&tasks[1], &*special("", Step::Done), &fast())
        .await
        .unwrap();
    assert!(matches!(alone, Finished::Done { .. }), "{alone:?}");
    drain(&bed, special("", Step::Done), 3, &[]).await;
}

/// The one that ends the transaction is dead, whoever was before it counts as the transaction ended, and nobody runs twice.
async fn ended_by(bed: Bed, step: Step, before: u32) {
    let tasks = claimed(&bed, 5).await;
    let script = special("evt_2", step);
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["alone", "alone", "dead", "alone", "alone"]);
    let Batched::Ended(Finished::Dead { error }) = &ends[2] else {
        unreachable!()
    };
    assert!(
        error.contains("ended the inbox's transaction by itself"),
        "{error}"
    );
    let seen = effects(&bed).await;
    let first: Vec<_> = ["evt_0", "evt_1"]
        .map(|id| seen.get(id).copied().unwrap_or_default())
        .into();
    assert_eq!(first, [before; 2]);
    assert_eq!(script.runs(), ["evt_0", "evt_1", "evt_2"]);
    for (at, task) in tasks.iter().enumerate().filter(|(at, _)| *at != 2) {
        let alone = bed.store.apply(task, &*script, &fast()).await.unwrap();
        let again = at < 2 && before > 0;
        assert_eq!(matches!(alone, Finished::AlreadyDone), again, "{at}: {alone:?}");
        assert_eq!(matches!(alone, Finished::Done { .. }), !again, "{at}: {alone:?}");
    }
    let ran: &[&str] = if before > 0 {
        &["evt_3", "evt_4"]
    } else {
        &["evt_0", "evt_1", "evt_3", "evt_4"]
    };
    assert_eq!(script.runs()[3..], *ran);
    let attempts = bed.store.attempts("evt_2").await.unwrap();
    assert_eq!(attempts[0].outcome, AttemptOutcome::EndedByHandler);
    drain(&bed, script.clone(), 5, &["evt_2"]).await;
    let mut runs = script.runs();
    runs.sort();
    runs.dedup();
    assert_eq!(runs.len(), 10);
}

async fn a_handler_that_commits_a_batch_is_the_one_that_is_parked(bed: Bed) {
    ended_by(bed, Step::Commit, 1).await;
}

async fn a_handler_that_rolls_a_batch_back_is_the_one_that_is_parked(bed: Bed) {
    ended_by(bed, Step::Rollback, 0).await;
}

async fn a_handler_that_begins_anew_is_the_one_that_is_parked(bed: Bed) {
    ended_by(bed, Step::CommitThenBegin, 1).await;
}

async fn a_handler_that_commits_a_batch_and_fails_is_the_one_that_is_parked(bed: Bed) {
    ended_by(bed, Step::CommitThenFail(Verdict::retry("planned")), 1).await;
}

/// The process is gone just after the handler's own COMMIT: whoever takes over finds out who it was.
async fn a_batch_that_dies_after_a_handlers_commit_parks_that_handler_alone(bed: Bed) {
    let tasks = claimed(&bed, 5).await;
    let script = special("evt_2", Step::CommitThenHang);
    let mut policy = fast();
    policy.apply_limit = LONG;
    let (store, inner) = (bed.store.clone(), script.clone());
    let dies = tokio::spawn(async move {
        store.apply_many(&tasks, &*inner, &policy, within(LONG)).await;
    });
    while effects(&bed).await.len() < 3 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    dies.abort();
    assert!(dies.await.unwrap_err().is_cancelled());
    // Its leases run out.
    lose_leases(&bed).await;
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().unstuck, 0);
    drain(&bed, script.clone(), 5, &["evt_2"]).await;
    let mut runs = script.runs();
    runs.sort();
    let before = runs.len();
    runs.dedup();
    assert_eq!((before, runs.len()), (10, 10), "something ran twice");
    let dead = bed.store.attempts("evt_2").await.unwrap();
    assert_eq!(dead.last().unwrap().outcome, AttemptOutcome::EndedByHandler);
}

async fn a_slow_handler_ends_the_batch(bed: Bed) {
    let tasks = claimed(&bed, 5).await;
    let script = special("evt_1", Step::SleepThenDone(600));
    let time = Duration::from_millis(500);
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(time))
        .await;
    assert_eq!(words(&ends), ["done", "done", "alone", "alone", "alone"]);
    assert_eq!(script.runs(), ["evt_0", "evt_1"], "the others were not begun");
    assert_eq!(effects(&bed).await.len(), 2);
    bed.healthy().await;
    let alone = bed.store.apply(&tasks[2], &*script, &fast()).await.unwrap();
    assert!(matches!(alone, Finished::Done { .. }), "{alone:?}");
    assert_eq!(bed.store.attempts("evt_2").await.unwrap()[0].attempt, 1);
    bed.store.release(&tasks[3..]).await.unwrap();
    drain(&bed, script, 5, &[]).await;
}

async fn a_handler_that_hangs_ends_the_batch_and_its_attempt_alone(bed: Bed) {
    let tasks = claimed(&bed, 4).await;
    let script = special("evt_1", Step::Hang);
    let mut policy = fast();
    policy.apply_limit = Duration::from_millis(600);
    let time = Duration::from_millis(500);
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &policy, within(time))
        .await;
    assert_eq!(words(&ends), ["done", "retry", "alone", "alone"]);
    let Batched::Ended(Finished::Retry { error, .. }) = &ends[1] else {
        unreachable!()
    };
    assert!(error.contains("took longer than 0.6 s"), "{error}");
    assert_eq!(effects(&bed).await.len(), 1);
    bed.store.release(&tasks[2..]).await.unwrap();
    drain(&bed, special("", Step::Done), 4, &[]).await;
}

/// A zombie: its leases ran out, and somebody else has run what it held.
async fn a_batch_whose_leases_were_lost_writes_nothing(bed: Bed) {
    let tasks = claimed(&bed, 4).await;
    lose_leases(&bed).await;
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().rescued, 4);
    let script = special("", Step::Done);
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["alone"; 4]);
    assert!(script.runs().is_empty() && effects(&bed).await.is_empty());
    // Half of them have another owner, half of them are done.
    let claim = Claim::new(WorkerId::random(), "default", 4);
    let others = bed.store.claim(&claim).await.unwrap();
    let ends = bed
        .store
        .apply_many(&others[..2], &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["done"; 2]);
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["alone"; 4]);
    for task in &tasks {
        let alone = bed.store.apply(task, &*script, &fast()).await.unwrap();
        assert!(
            matches!(alone, Finished::LostLease | Finished::AlreadyDone),
            "{alone:?}"
        );
    }
    let ends = bed
        .store
        .apply_many(&others[2..], &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["done"; 2]);
    drain(&bed, script, 4, &[]).await;
}

async fn a_done_event_in_a_batch_is_not_run_again(bed: Bed) {
    let tasks = claimed(&bed, 3).await;
    let script = special("", Step::Done);
    bed.store.apply(&tasks[1], &*script, &fast()).await.unwrap();
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["done", "alone", "done"]);
    let alone = bed.store.apply(&tasks[1], &*script, &fast()).await.unwrap();
    assert!(matches!(alone, Finished::AlreadyDone), "{alone:?}");
    assert_eq!(script.runs(), ["evt_1", "evt_0", "evt_2"]);
    drain(&bed, script, 3, &[]).await;
}

async fn on_commit_work_and_follow_ups_wait_for_the_shared_commit(bed: Bed) {
    let tasks = claimed(&bed, 4).await;
    let log = Arc::new(Mutex::new(Vec::new()));
    let script = Script::new({
        let log = log.clone();
        move |e, _, _| match &*e.event_id {
            "evt_0" => Step::OnCommit(log.clone()),
            "evt_1" => Step::FollowUp("mail"),
            "evt_2" => Step::Retry,
            _ => Step::Done,
        }
    });
    let ends = bed
        .store
        .apply_many(&tasks, &*script, &fast(), within(LONG))
        .await;
    assert_eq!(words(&ends), ["done", "done", "retry", "done"]);
    assert!(log.lock().unwrap().is_empty());
    for end in ends {
        let Batched::Ended(Finished::Done { on_commit, .. }) = end else {
            continue;
        };
        for work in on_commit {
            work.await;
        }
    }
    assert_eq!(*log.lock().unwrap(), ["evt_0"]);
    let left = bed.store.follow_ups().await.unwrap();
    assert_eq!((left.len(), left[0].waiting), (1, 1));
    bed.healthy().await;
    let script = Script::new(|e, _, _| match &*e.event_id {
        "behind_1" => Step::FollowUp("mail"),
        _ => Step::Done,
    });
    drain(&bed, script.clone(), 4, &[]).await;
    assert_eq!(*script.followed.lock().unwrap(), ["mail", "mail"]);
}

pub async fn lose_leases(bed: &Bed) {
    execute(bed, "UPDATE {t}task SET leased_until = 1 WHERE state = 2").await;
}

async fn what_the_store_says_of_a_lost_batch_is_told_once(bed: Bed) {
    if bed.is_postgres() {
        return; // a trigger there needs a function; what is told is decided above the databases
    }
    let tasks = claimed(&bed, 4).await;
    let refuse =
        "CREATE TRIGGER {t}refuses BEFORE DELETE ON {t}task BEGIN SELECT RAISE(ABORT, 'not today'); END";
    execute(&bed, refuse).await;
    let ends = bed
        .store
        .apply_many(&tasks, &*special("", Step::Done), &fast(), within(LONG))
        .await;
    let told: Vec<Option<String>> = ends
        .iter()
        .map(|end| match end {
            Batched::Alone { error, .. } => error.as_ref().map(ToString::to_string),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(told.iter().filter(|error| error.is_some()).count(), 1, "{told:?}");
    assert!(told[0].is_some(), "{told:?}");
    assert!(effects(&bed).await.is_empty(), "nothing was committed");
    execute(&bed, "DROP TRIGGER {t}refuses").await;
    lose_leases(&bed).await;
    drain(&bed, special("", Step::Done), 4, &[]).await;
}
