//! What keeps one kind of work from starving another: slots for retries, slots for follow-ups, and no store asked in vain.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use stripe_webhooks::inbox::{Breaker, Schedule, Worker};

use crate::bed::{Bed, Script, Step, event, fast};

/// What the handlers call is away: further events keep their attempts for when it is back.
async fn a_failing_group_is_left_alone_and_tried_again(bed: Bed) {
    backlog(&bed, 12).await;
    let away = Arc::new(AtomicBool::new(true));
    let down = away.clone();
    let script = Script::new(move |_, _, _| match down.load(Ordering::SeqCst) {
        true => Step::Retry,
        false => Step::Done,
    });
    let mut breaker = Breaker::default();
    (breaker.failures, breaker.pause) = (3, Duration::from_secs(2));
    let mut policy = fast();
    // Those that were tried before the pause have died of it: a last attempt is a failure like the others.
    policy.schedule = Schedule::new([]);
    let worker = bed
        .worker(script.clone())
        .policy(policy)
        .slots(1)
        .breaker(breaker);
    let (seen, watched, paused) = (script.clone(), worker.clone(), AtomicU32::new(0));
    let done = || {
        if !watched.paused_groups().is_empty() && paused.load(Ordering::SeqCst) == 0 {
            paused.store(seen.runs().len() as u32, Ordering::SeqCst);
            assert_eq!(watched.paused_groups(), ["default"]);
            away.store(false, Ordering::SeqCst);
        }
        watched.stats().done == 9
    };
    run_until(worker, done).await;
    assert_eq!(paused.load(Ordering::SeqCst), 3, "attempts before the pause");
    assert_eq!((script.runs().len(), watched.stats().dead), (3 + 9, 3));
    assert!(watched.paused_groups().is_empty());
    bed.healthy().await;
}

/// Runs the worker until the script has run what is waited for.
async fn run_until(worker: Worker, done: impl Fn() -> bool) {
    let waited = async {
        while !done() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    worker
        .run(async {
            let in_time = tokio::time::timeout(Duration::from_secs(60), waited).await;
            assert!(in_time.is_ok(), "it never came");
        })
        .await;
}

async fn backlog(bed: &Bed, n: i64) {
    for n in 0..n {
        bed.store
            .record(event(format!("evt_{n:05}"), None, n))
            .await
            .unwrap();
    }
}

/// Slots fall free a few at a time while a backlog lasts. A retry that is due gets one of them all the same.
async fn a_retry_is_not_starved_by_a_backlog(bed: Bed) {
    backlog(&bed, 600).await;
    let script = Script::new(|e, _, attempt| match (&*e.event_id, attempt) {
        ("evt_00000", 1) => Step::Retry,
        // Each its own time, so that slots fall free one by one.
        _ => Step::SleepThenDone(20 + (e.seq * 17 % 61).unsigned_abs()),
    });
    let mut policy = fast();
    policy.schedule = Schedule::new([Duration::from_millis(5); 3]).jitter(0.0);
    let seen = script.clone();
    let again = move || seen.runs().iter().filter(|id| *id == "evt_00000").count() > 1;
    let worker = bed.worker(script.clone()).policy(policy).slots(16);
    run_until(worker, again).await;
    let first = script.runs().len();
    assert!(first < 120, "the retry came after {first} of 600 first attempts");
}

/// Neither by what an operator has started again.
async fn first_attempts_are_not_starved_by_a_replay(bed: Bed) {
    backlog(&bed, 200).await;
    let mut policy = fast();
    policy.schedule = Schedule::new([]);
    let dies = Script::new(|_, _, _| Step::Retry);
    bed.worker(dies).policy(policy).run_until_idle().await.unwrap();
    let replay = stripe_webhooks::inbox::Replay::dead("ada", "a new release");
    assert_eq!(bed.store.replay(&replay).await.unwrap().revived, 200);

    let seen = Arc::new(AtomicU32::new(0));
    let (before, counter) = (Arc::new(AtomicU32::new(u32::MAX)), seen.clone());
    let at_new = before.clone();
    let script = Script::new(move |e, _, _| {
        let n = counter.fetch_add(1, Ordering::SeqCst);
        if e.event_id == "evt_new" {
            at_new.store(n, Ordering::SeqCst);
        }
        Step::SleepThenDone(20 + (e.seq * 17 % 61).unsigned_abs())
    });
    let store = bed.store.clone();
    // When every slot has something to do.
    let arrives = tokio::spawn(async move {
        while seen.load(Ordering::SeqCst) < 40 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        store.record(event("evt_new", None, 1)).await.unwrap();
        seen.load(Ordering::SeqCst)
    });
    let done = || before.load(Ordering::SeqCst) != u32::MAX;
    run_until(bed.worker(script).slots(16), done).await;
    let waited = before
        .load(Ordering::SeqCst)
        .saturating_sub(arrives.await.unwrap());
    assert!(waited < 60, "{waited} of 200 went first");
}

async fn a_follow_up_is_not_starved_by_a_backlog(bed: Bed) {
    backlog(&bed, 600).await;
    let script = Script::new(|e, _, _| match &*e.event_id {
        "evt_00000" => Step::FollowUp("receipt"),
        _ => Step::SleepThenDone(4),
    });
    let seen = script.clone();
    let followed = move || !seen.followed.lock().unwrap().is_empty();
    run_until(bed.worker(script.clone()).slots(16), followed).await;
    let first = script.runs().len();
    assert!(first < 300, "the follow-up came after {first} of 600 events");
}

/// A storm of retries, all due, leaves a quarter of the slots to events that have not run yet.
async fn first_attempts_are_not_starved_by_a_storm(bed: Bed) {
    backlog(&bed, 40).await;
    // How many retries have begun, and how many of them before the new event.
    let retries = Arc::new(AtomicU32::new(0));
    let (before, counter) = (Arc::new(AtomicU32::new(u32::MAX)), retries.clone());
    let at_new = before.clone();
    let script = Script::new(move |e, _, attempt| match (&*e.event_id, attempt) {
        ("evt_new", _) => {
            at_new.store(counter.load(Ordering::SeqCst), Ordering::SeqCst);
            Step::Done
        }
        (_, 1) => Step::Retry,
        _ => {
            counter.fetch_add(1, Ordering::SeqCst);
            Step::SleepThenDone(300)
        }
    });
    let mut policy = fast();
    policy.schedule = Schedule::new([Duration::from_millis(1); 3]).jitter(0.0);
    let (seen, store) = (script.clone(), bed.store.clone());
    let recorded = Arc::new(AtomicU32::new(0));
    let come = recorded.clone();
    let arrive = async move {
        while retries.load(Ordering::SeqCst) < 4 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        store.record(event("evt_new", None, 1)).await.unwrap();
        come.store(retries.load(Ordering::SeqCst), Ordering::SeqCst);
    };
    let arrive = tokio::spawn(arrive);
    let done = move || seen.runs().contains(&"evt_new".to_owned());
    run_until(bed.worker(script.clone()).policy(policy).slots(4), done).await;
    arrive.await.unwrap();
    let waited = before
        .load(Ordering::SeqCst)
        .saturating_sub(recorded.load(Ordering::SeqCst));
    // Others that have not run yet come before it, three retries at a time beside them; without slots kept it is all 40.
    assert!(waited <= 30, "{waited} retries began while the new event waited");
}

macro_rules! on_each {
    ($($test:ident)*) => {$(
        mod $test {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn memory() {
                if let Some(bed) = crate::bed::Bed::memory().await { super::$test(bed).await }
            }
            #[cfg(feature = "postgres")]
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(bed) = crate::bed::Bed::postgres().await { super::$test(bed).await }
            }
        }
    )*};
}

// Not SQLite: its one writer runs one event at a time, so that nothing of this can be seen there.
on_each! {
    a_retry_is_not_starved_by_a_backlog
    a_failing_group_is_left_alone_and_tried_again
    a_follow_up_is_not_starved_by_a_backlog
    first_attempts_are_not_starved_by_a_storm
    first_attempts_are_not_starved_by_a_replay
}
