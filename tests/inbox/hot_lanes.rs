//! Events of one lane, one after the other in one transaction: their order, and what becomes of it when one of them fails, commits by
//! itself, or ends its process.

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};

use stripe_webhooks::inbox::{
    AttemptOutcome, Batch, Batched, Claim, Claimed, Finished, Policy, Verdict, WorkerId,
};

use crate::batches::lose_leases;
use crate::bed::{Bed, Script, Step, event, fast};

on_databases! {
    a_lane_is_run_in_one_transaction_and_in_order
    what_fails_in_a_lane_keeps_the_others_behind_it
    what_dies_in_a_lane_lets_the_others_go_on
    a_conflict_in_a_lane_leaves_it_to_be_claimed
    what_waits_for_its_time_is_not_run_before_it
    a_handler_that_commits_a_lane_is_the_one_that_is_parked
    a_handler_that_rolls_a_lane_back_runs_no_other_twice
    a_batch_of_a_lane_that_dies_after_a_handlers_commit_parks_that_handler_alone
    a_process_that_dies_counts_against_the_first_of_a_lane_alone
    several_lanes_fill_a_batch
}

const LONG: Duration = Duration::from_secs(30);

/// So many events of one lane, and the task of the first.
async fn lane(bed: &Bed, events: i64) -> Vec<Claimed> {
    for n in 0..events {
        bed.store
            .record(event(format!("evt_{n}"), Some("hot"), n))
            .await
            .unwrap();
    }
    let claim = Claim::new(WorkerId::random(), "default", 8);
    let tasks = bed.store.claim(&claim).await.unwrap();
    assert_eq!(tasks.len(), 1);
    assert!(tasks[0].behind);
    tasks
}

async fn run(bed: &Bed, tasks: &[Claimed], script: &Script, policy: &Policy, most: u32) -> Vec<String> {
    let mut bounds = Batch::default();
    (bounds.most, bounds.time) = (most, LONG);
    let word = |end: Batched| {
        let (before, finished) = match end {
            Batched::Ended(finished) => ("", finished),
            Batched::Behind(task, finished) => {
                assert_eq!((task.lane.as_deref(), task.attempt), (Some("hot"), 1));
                ("behind ", finished)
            }
            _ => return "alone".to_owned(),
        };
        let word = match finished {
            Finished::Done { .. } => "done",
            Finished::Retry { .. } => "retry",
            Finished::Dead { .. } => "dead",
            _ => "other",
        };
        format!("{before}{word}")
    };
    let ends = bed.store.apply_many(tasks, script, policy, bounds).await;
    ends.into_iter().map(word).collect()
}

fn special(id: &'static str, step: Step) -> Arc<Script> {
    Script::new(move |e, _, attempt| match e.event_id == id && attempt == 1 {
        true => step.clone(),
        false => Step::Done,
    })
}

async fn effects(bed: &Bed) -> BTreeMap<String, u32> {
    let all = bed.effects().await.into_iter();
    all.map(|((id, ..), n)| (id, n)).collect()
}

/// Drains: each event has run once, in order, but for one that is dead.
async fn drain(bed: &Bed, script: &Arc<Script>, events: usize, dead: Option<&str>) {
    let worker = bed.worker(script.clone());
    let start = Instant::now();
    while bed.store.counts().await.unwrap().open() > 0 {
        assert!(start.elapsed() < LONG, "{:?}", bed.store.counts().await);
        worker.run_until_idle().await.unwrap();
        assert_eq!(bed.store.sweep(&fast()).await.unwrap().unstuck, 0);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let seen = effects(bed).await;
    for n in 0..events {
        let id = format!("evt_{n}");
        if dead != Some(&id) {
            assert_eq!(seen.get(&id), Some(&1), "{id}");
        }
    }
    assert_eq!(bed.store.counts().await.unwrap().dead, u64::from(dead.is_some()));
    assert_eq!(*script.overlapped.lock().unwrap(), Vec::<String>::new());
    bed.healthy().await;
}

fn ids(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(|n| format!("evt_{n}")).collect()
}

async fn a_lane_is_run_in_one_transaction_and_in_order(bed: Bed) {
    let tasks = lane(&bed, 12).await;
    let script = special("", Step::Done);
    let ends = run(&bed, &tasks, &script, &fast(), 8).await;
    assert_eq!(ends[0], "done");
    assert_eq!(ends[1..], ["behind done"; 7]);
    assert_eq!(script.runs(), ids(0..8));
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(
        (counts.done, counts.ready, counts.waiting, counts.leased),
        (8, 1, 3, 0)
    );
    bed.healthy().await;
    for id in ids(0..8) {
        let attempts = bed.store.attempts(&id).await.unwrap();
        assert_eq!(
            (attempts.len(), attempts[0].attempt, attempts[0].epoch),
            (1, 1, 1)
        );
        assert_eq!(attempts[0].outcome, AttemptOutcome::Done);
    }
    drain(&bed, &script, 12, None).await;
    assert_eq!(script.runs(), ids(0..12));
}

async fn what_fails_in_a_lane_keeps_the_others_behind_it(bed: Bed) {
    let tasks = lane(&bed, 8).await;
    let script = special("evt_3", Step::Retry);
    let ends = run(&bed, &tasks, &script, &fast(), 8).await;
    assert_eq!(ends, ["done", "behind done", "behind done", "behind retry"]);
    assert_eq!(script.runs(), ids(0..4));
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.done, counts.ready, counts.waiting), (3, 1, 4));
    let attempts = bed.store.attempts("evt_3").await.unwrap();
    assert_eq!(attempts[0].outcome, AttemptOutcome::Retry);
    assert_eq!(effects(&bed).await.len(), 3);
    bed.healthy().await;
    drain(&bed, &script, 8, None).await;
    assert_eq!(script.runs(), ids([0, 1, 2, 3, 3, 4, 5, 6, 7]));
    assert_eq!(bed.store.attempts("evt_3").await.unwrap()[1].attempt, 2);
}

async fn what_dies_in_a_lane_lets_the_others_go_on(bed: Bed) {
    let tasks = lane(&bed, 6).await;
    let script = special("evt_2", Step::Permanent);
    let ends = run(&bed, &tasks, &script, &fast(), 8).await;
    assert_eq!(ends, ["done", "behind done", "behind dead"]);
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(
        (counts.done, counts.dead, counts.ready, counts.waiting),
        (2, 1, 1, 2)
    );
    bed.healthy().await;
    drain(&bed, &script, 6, Some("evt_2")).await;
    assert_eq!(script.runs(), ids(0..6));
}

async fn a_conflict_in_a_lane_leaves_it_to_be_claimed(bed: Bed) {
    let tasks = lane(&bed, 5).await;
    let times = std::sync::atomic::AtomicU32::new(0);
    let script = Script::new(move |e, _, _| match &*e.event_id {
        "evt_2" if times.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0 => Step::Conflict,
        _ => Step::Done,
    });
    let ends = run(&bed, &tasks, &script, &fast(), 8).await;
    assert_eq!(ends, ["done", "behind done"]);
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(
        (counts.done, counts.leased, counts.ready, counts.waiting),
        (2, 0, 1, 2)
    );
    bed.healthy().await;
    drain(&bed, &script, 5, None).await;
    assert_eq!(script.runs(), ids([0, 1, 2, 2, 3, 4]));
    let attempts = bed.store.attempts("evt_2").await.unwrap();
    assert_eq!(
        (attempts.len(), attempts[0].attempt),
        (1, 1),
        "it was not counted"
    );
}

async fn what_waits_for_its_time_is_not_run_before_it(bed: Bed) {
    let tasks = lane(&bed, 4).await;
    let later = "UPDATE {t}task SET due_us = 9000000000000000 WHERE seq = 3";
    crate::database::execute(&bed, later).await;
    let script = special("", Step::Done);
    let ends = run(&bed, &tasks, &script, &fast(), 8).await;
    assert_eq!(ends, ["done", "behind done"]);
    assert_eq!(script.runs(), ids(0..2));
    crate::database::execute(&bed, "UPDATE {t}task SET due_us = 1").await;
    drain(&bed, &script, 4, None).await;
    assert_eq!(script.runs(), ids(0..4));
}

async fn a_handler_that_commits_a_lane_is_the_one_that_is_parked(mut bed: Bed) {
    for step in [
        Step::Commit,
        Step::CommitThenBegin,
        Step::CommitThenFail(Verdict::retry("planned")),
    ] {
        let tasks = lane(&bed, 6).await;
        let script = special("evt_3", step);
        let ends = run(&bed, &tasks, &script, &fast(), 8).await;
        assert!(ends == ["alone"] || ends == ["alone", "behind dead"], "{ends:?}");
        assert_eq!(script.runs(), ids(0..4));
        assert_eq!(effects(&bed).await.len(), 4, "its own commit is kept");
        let alone = bed.store.apply(&tasks[0], &*script, &fast()).await.unwrap();
        assert!(matches!(alone, Finished::AlreadyDone), "{alone:?}");
        lose_leases(&bed).await;
        drain(&bed, &script, 6, Some("evt_3")).await;
        assert_eq!(script.runs(), ids(0..6), "something ran twice, or out of order");
        let parked = bed.store.attempts("evt_3").await.unwrap();
        let parked = parked.last().unwrap();
        assert_eq!(parked.outcome, AttemptOutcome::EndedByHandler);
        bed = match bed.is_postgres() {
            true => Bed::postgres().await.unwrap(),
            false => Bed::sqlite().await.unwrap(),
        };
    }
}

async fn a_handler_that_rolls_a_lane_back_runs_no_other_twice(bed: Bed) {
    let tasks = lane(&bed, 6).await;
    let script = special("evt_3", Step::Rollback);
    let ends = run(&bed, &tasks, &script, &fast(), 8).await;
    assert_eq!(ends[0], "alone");
    assert_eq!(effects(&bed).await.len(), 0);
    let alone = bed.store.apply(&tasks[0], &*script, &fast()).await.unwrap();
    assert!(matches!(alone, Finished::Done { .. }), "{alone:?}");
    // It rolls back every transaction that it is in: alone, or as the first of one, it is found out.
    drain(&bed, &script, 6, Some("evt_3")).await;
}

async fn a_batch_of_a_lane_that_dies_after_a_handlers_commit_parks_that_handler_alone(bed: Bed) {
    let tasks = lane(&bed, 7).await;
    let script = special("evt_3", Step::CommitThenHang);
    let mut policy = fast();
    policy.apply_limit = LONG;
    let (store, inner) = (bed.store.clone(), script.clone());
    let mut bounds = Batch::default();
    bounds.time = LONG;
    let dies = tokio::spawn(async move {
        store.apply_many(&tasks, &*inner, &policy, bounds).await;
    });
    while effects(&bed).await.len() < 4 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    dies.abort();
    assert!(dies.await.unwrap_err().is_cancelled());
    lose_leases(&bed).await;
    drain(&bed, &script, 7, Some("evt_3")).await;
    assert_eq!(script.runs(), ids(0..7), "something ran twice, or out of order");
    let dead = bed.store.attempts("evt_3").await.unwrap();
    assert_eq!(dead.last().unwrap().outcome, AttemptOutcome::EndedByHandler);
}

/// Whoever is behind has no lease that could be lost; what lost one is run alone.
async fn a_process_that_dies_counts_against_the_first_of_a_lane_alone(bed: Bed) {
    let tasks = lane(&bed, 5).await;
    let script = special("evt_2", Step::Hang);
    let mut policy = fast();
    policy.apply_limit = LONG;
    let (store, inner) = (bed.store.clone(), script.clone());
    let mut bounds = Batch::default();
    bounds.time = LONG;
    let dies = tokio::spawn(async move {
        store.apply_many(&tasks, &*inner, &policy, bounds).await;
    });
    while script.runs().len() < 3 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    dies.abort();
    assert!(dies.await.unwrap_err().is_cancelled());
    assert_eq!(effects(&bed).await.len(), 0);
    lose_leases(&bed).await;
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().rescued, 1);
    let claim = Claim::new(WorkerId::random(), "default", 8);
    let tasks = bed.store.claim(&claim).await.unwrap();
    assert_eq!((tasks.len(), tasks[0].lost, tasks[0].attempt), (1, 1, 2));
    bed.store.release(&tasks).await.unwrap();
    let script = special("", Step::Done);
    drain(&bed, &script, 5, None).await;
    assert_eq!(script.runs(), ids(0..5));
    assert_eq!(bed.store.attempts("evt_2").await.unwrap().len(), 1);
}

async fn several_lanes_fill_a_batch(bed: Bed) {
    for n in 0..30i64 {
        let lane = format!("lane_{}", n % 3);
        bed.store
            .record(event(format!("evt_{n}"), Some(&lane), n))
            .await
            .unwrap();
    }
    let script = special("evt_4", Step::Retry);
    bed.worker(script.clone())
        .slots(2)
        .run_until_idle()
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(10)).await;
    drain(&bed, &script, 30, None).await;
    for lane in 0..3 {
        let of_lane = |id: &&String| id[4..].parse::<usize>().unwrap() % 3 == lane;
        let mut ran: Vec<_> = script.runs().iter().filter(of_lane).cloned().collect();
        ran.dedup();
        assert_eq!(ran, ids((lane..30).step_by(3)));
    }
}
