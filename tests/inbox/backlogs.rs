//! A worker with a backlog: what it runs together, what alone, and in which order.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use stripe_webhooks::inbox::Batch;

use crate::batches::{LONG, Looking, claimed, drain, effects, lose_leases, special};
use crate::bed::{Bed, Script, Step, event, fast};
use crate::database::count;

on_databases! {
    a_worker_runs_a_backlog_in_batches_and_each_lane_in_order
    only_a_backlog_is_run_in_batches
    a_worker_without_batches_runs_each_alone
    what_lost_a_lease_is_run_alone
    a_backlog_with_failures_is_drained
    a_stopped_worker_gives_back_what_a_batch_left
    a_handler_that_hangs_in_a_batch_keeps_no_other_batch_waiting
}

/// Events in so many lanes, so many in each.
async fn backlog(bed: &Bed, lanes: i64, each: i64) {
    for n in 0..each {
        for lane in 0..lanes {
            let new = event(format!("evt_{lane}_{n}"), Some(&format!("lane_{lane}")), n);
            bed.store.record(new).await.unwrap();
        }
    }
}

async fn a_worker_runs_a_backlog_in_batches_and_each_lane_in_order(bed: Bed) {
    backlog(&bed, 12, 10).await;
    let script = special("", Step::Done);
    let mut batch = Batch::default();
    batch.most = 8;
    bed.worker(script.clone())
        .batch(batch)
        .slots(2)
        .run_until_idle()
        .await
        .unwrap();
    let runs = script.runs();
    assert_eq!(runs.len(), 120);
    for lane in 0..12 {
        let of_lane = format!("evt_{lane}_");
        let ran: Vec<_> = runs.iter().filter(|id| id.starts_with(&of_lane)).collect();
        let want: Vec<_> = (0..10).map(|n| format!("{of_lane}{n}")).collect();
        assert_eq!(ran, want.iter().collect::<Vec<_>>());
    }
    assert_eq!(*script.overlapped.lock().unwrap(), Vec::<String>::new());
    let seen = effects(&bed).await;
    assert_eq!((seen.len(), seen.values().sum::<u32>()), (120, 120));
    bed.healthy().await;
}

/// One that waits alone, and a backlog: what is committed together is seen from outside.
async fn only_a_backlog_is_run_in_batches(bed: Bed) {
    let bed = Arc::new(bed);
    for (events, most, behind) in [(1, 8, 0..=0), (24, 8, 6..=7), (24, 1, 0..=0)] {
        let lanes = format!("{events}_{most}");
        for n in 0..events {
            let new = event(format!("evt_{lanes}_{n}"), Some(&format!("{lanes}_{n}")), n);
            bed.store.record(new).await.unwrap();
        }
        let looking = Looking::at(&bed);
        let before = effects(&bed).await.len() as u32;
        looking.runs.store(before, Ordering::SeqCst);
        let mut batch = Batch::default();
        (batch.most, batch.time) = (most, LONG);
        let worker = bed.worker(looking.clone()).batch(batch).slots(1);
        worker.run_until_idle().await.unwrap();
        let most_behind = looking.behind.load(Ordering::SeqCst);
        assert!(behind.contains(&most_behind), "{events}, {most}: {most_behind}");
        assert_eq!(looking.runs.load(Ordering::SeqCst) - before, events as u32);
    }
    bed.healthy().await;
}

async fn a_worker_without_batches_runs_each_alone(bed: Bed) {
    backlog(&bed, 10, 2).await;
    let looking = Arc::new(AtomicU32::new(0));
    let script = Script::new({
        let looking = looking.clone();
        move |_, _, _| {
            looking.fetch_add(1, Ordering::Relaxed);
            Step::Commit
        }
    });
    // Each commits by itself: in a batch the first would end it, and the others would run again or not at all.
    bed.worker(script)
        .batch(Batch::off())
        .slots(2)
        .run_until_idle()
        .await
        .unwrap();
    assert_eq!(looking.load(Ordering::Relaxed), 20);
    assert_eq!(bed.store.counts().await.unwrap().dead, 20);
}

/// Tasks that lost a lease are not put together with others: one of them may be what ended the process.
async fn what_lost_a_lease_is_run_alone(bed: Bed) {
    let tasks = claimed(&bed, 8).await;
    lose_leases(&bed).await;
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().rescued, 8);
    let script = special("evt_3", Step::Commit);
    let worker = bed.worker(script.clone()).slots(2);
    drop(tasks);
    worker.run_until_idle().await.unwrap();
    let mut runs = script.runs();
    runs.retain(|id| id.starts_with("evt_"));
    runs.sort();
    assert_eq!(runs, (0..8).map(|n| format!("evt_{n}")).collect::<Vec<_>>());
    drain(&bed, script, 8, &["evt_3"]).await;
}

async fn a_backlog_with_failures_is_drained(bed: Bed) {
    backlog(&bed, 30, 5).await;
    let script = Script::new(|e, _, attempt| {
        let n: u32 = e.event_id.bytes().map(u32::from).sum();
        match n % 20 {
            1 | 2 if attempt < 3 => Step::Retry,
            3 if attempt == 1 => Step::Panic,
            4 => Step::Permanent,
            5 if attempt == 1 => Step::Conflict,
            6 => Step::FollowUp("mail"),
            7 => Step::Commit,
            _ => Step::Done,
        }
    });
    let worker = bed.worker(script.clone()).slots(3);
    let start = Instant::now();
    while bed.store.counts().await.unwrap().open() > 0 {
        assert!(start.elapsed() < LONG);
        worker.run_until_idle().await.unwrap();
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let counts = bed.store.counts().await.unwrap();
    let seen = effects(&bed).await;
    assert!(seen.values().all(|n| *n == 1), "{seen:?}");
    assert_eq!(counts.done - committed_alone(&bed).await + counts.dead, 150);
    assert!(counts.dead > 5, "{counts:?}");
    assert_eq!(*script.overlapped.lock().unwrap(), Vec::<String>::new());
    bed.healthy().await;
}

/// Keys of those that are dead because they committed by themselves.
async fn committed_alone(bed: &Bed) -> u64 {
    let broken = count(bed, "SELECT count(*) FROM {t}done WHERE outcome = 9").await;
    broken.unsigned_abs()
}

async fn a_stopped_worker_gives_back_what_a_batch_left(bed: Bed) {
    backlog(&bed, 20, 1).await;
    let script = Script::new(|_, _, _| Step::SleepThenDone(80));
    let mut batch = Batch::default();
    batch.time = Duration::from_millis(20);
    let worker = bed.worker(script.clone()).batch(batch).slots(1);
    worker.run(tokio::time::sleep(Duration::from_millis(300))).await;
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(counts.leased, 0, "{counts:?}");
    assert!(counts.done >= 1 && counts.ready > 0, "{counts:?}");
    let done = script.runs().len() as u64;
    assert_eq!(counts.done, done, "{counts:?}");
    let script = special("", Step::Done);
    let attempts = Arc::new(Mutex::new(Vec::new()));
    let second = Script::new({
        let attempts = attempts.clone();
        move |_, _, attempt| {
            attempts.lock().unwrap().push(attempt);
            Step::Done
        }
    });
    drop(script);
    bed.worker(second).run_until_idle().await.unwrap();
    let attempts = attempts.lock().unwrap().clone();
    assert!(
        attempts.iter().all(|n| *n == 1),
        "what was given back was counted: {attempts:?}"
    );
    assert_eq!(attempts.len() as u64, 20 - done);
    bed.healthy().await;
}

/// Not more batches than a quarter of the slots run at once, but one that waits for a handler does not count.
async fn a_handler_that_hangs_in_a_batch_keeps_no_other_batch_waiting(bed: Bed) {
    if !bed.is_postgres() {
        return; // where one writes at a time, everybody waits for a handler
    }
    backlog(&bed, 60, 1).await;
    let hung = Arc::new(AtomicU32::new(0));
    let script = Script::new({
        let hung = hung.clone();
        // The second of the first batch, the only one at once of a worker with two slots.
        move |_, _, _| match hung.fetch_add(1, Ordering::SeqCst) {
            1 => Step::Hang,
            _ => Step::Done,
        }
    });
    let mut policy = fast();
    (policy.apply_limit, policy.lease) = (LONG, LONG * 2);
    let mut batch = Batch::default();
    (batch.most, batch.time) = (4, Duration::from_millis(20));
    let worker = bed.worker(script).policy(policy).batch(batch).slots(2);
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
    let start = Instant::now();
    // All but what hangs, and what the same batch had done or was to do.
    while bed.store.counts().await.unwrap().done < 60 - 4 {
        assert!(
            start.elapsed() < LONG / 2,
            "{:?} after {} runs",
            bed.store.counts().await,
            hung.load(Ordering::SeqCst)
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    drop(stop);
    running.abort();
}
