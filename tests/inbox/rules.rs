//! The inbox's rules, each on every store.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use stripe_webhooks::inbox::{Claim, Finished, Lanes, Recorded, Replay, Retention, Verdict, WorkerId};

use crate::bed::{Bed, Script, Step, event, fast};

on_every_store! {
    a_duplicate_is_one_row
    an_event_has_one_effect
    a_failure_leaves_no_effect_and_is_retried
    a_permanent_failure_frees_its_lane
    a_lane_runs_one_at_a_time_in_order_of_creation
    groups_succeed_and_fail_apart
    a_lost_lease_is_rescued_and_the_zombie_refused
    three_lost_leases_are_poison
    follow_ups_run_after_the_commit_until_they_succeed
    on_commit_runs_only_after_a_commit
    a_panic_or_an_endless_handler_is_a_retry
    a_replay_is_a_new_generation
    a_dry_run_leaves_nothing
    a_discarded_event_is_done
    one_event_a_thousand_times_over_fifty_callers
    retries_leave_slots_for_first_attempts
    an_exclusive_lane_lets_others_overtake
    a_held_lane_waits_for_an_operator
    a_worker_stops_gracefully_and_another_goes_on
    release_gives_the_attempt_back
    pruning_keeps_what_is_open
}

async fn a_duplicate_is_one_row(bed: Bed) {
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::New
    );
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::Duplicate
    );
    let stored = bed.store.event("evt_1").await.unwrap().unwrap();
    assert_eq!(stored.deliveries, 2);
    assert_eq!(
        stored.body.as_deref(),
        Some(&b"{\"id\":\"evt_1\",\"object\":\"event\"}"[..])
    );
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.events, counts.ready), (1, 1));
    // Done or not makes no difference to a late delivery.
    bed.worker(Script::new(|_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::Duplicate
    );
    assert_eq!(bed.store.counts().await.unwrap().open(), 0);
    bed.healthy().await;
}

async fn an_event_has_one_effect(bed: Bed) {
    for n in 0..20 {
        bed.store
            .record(event(format!("evt_{n}"), Some(&format!("cus_{}", n % 3)), n))
            .await
            .unwrap();
    }
    let script = Script::new(|_, _, _| Step::Done);
    let (one, two) = (bed.worker(script.clone()), bed.worker(script.clone()));
    let (a, b) = tokio::join!(one.run_until_idle(), two.run_until_idle());
    a.unwrap();
    b.unwrap();
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    let effects = bed.effects().await;
    assert_eq!(effects.len(), 20);
    assert!(effects.values().all(|n| *n == 1));
    assert_eq!(bed.store.counts().await.unwrap().done, 20);
    bed.healthy().await;
}

async fn a_failure_leaves_no_effect_and_is_retried(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    let script = Script::new(|_, _, attempt| if attempt < 3 { Step::Retry } else { Step::Done });
    let worker = bed.worker(script.clone());
    let task = &bed
        .store
        .claim(&Claim::new(WorkerId::random(), "default", 1))
        .await
        .unwrap()[0];
    let finished = bed.store.apply(task, &*script, &fast()).await.unwrap();
    assert!(
        matches!(&finished, Finished::Retry { error, .. } if error == "planned failure"),
        "{finished:?}"
    );
    assert!(
        bed.effects().await.is_empty(),
        "the effect of a failed attempt was kept"
    );
    drain(&bed, &worker).await;
    assert_eq!(bed.effects().await.values().sum::<u32>(), 1);
    assert_eq!(script.runs().len(), 3);
    bed.healthy().await;
}

async fn a_permanent_failure_frees_its_lane(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    let script = Script::new(|e, _, _| {
        if e.event_id == "evt_1" {
            Step::Permanent
        } else {
            Step::Done
        }
    });
    drain(&bed, &bed.worker(script.clone())).await;
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.done, counts.open()), (1, 1, 0));
    assert_eq!(script.runs(), ["evt_1", "evt_2"]);
    bed.healthy().await;
}

async fn a_lane_runs_one_at_a_time_in_order_of_creation(bed: Bed) {
    // The first to arrive has the lane; those behind it are sorted by creation, not by arrival.
    for (n, created) in [(0, 5), (1, 9), (2, 7), (3, 8), (4, 6)] {
        bed.store
            .record(event(format!("evt_{n}"), Some("sub"), created))
            .await
            .unwrap();
    }
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.ready, counts.waiting), (1, 4));
    let script = Script::new(|_, _, _| Step::SleepThenDone(10));
    drain(&bed, &bed.worker(script.clone())).await;
    assert_eq!(script.runs(), ["evt_0", "evt_4", "evt_2", "evt_3", "evt_1"]);
    assert!(script.overlapped.lock().unwrap().is_empty());
    bed.healthy().await;
}

async fn groups_succeed_and_fail_apart(bed: Bed) {
    let mut e = event("evt_1", Some("cus"), 1);
    e.groups = vec!["default".into(), "analytics".into()];
    bed.store.record(e).await.unwrap();
    let script = Script::with_groups(&["default", "analytics"], |_, group, _| {
        if group == "analytics" {
            Step::Permanent
        } else {
            Step::Done
        }
    });
    drain(&bed, &bed.worker(script)).await;
    let effects: Vec<_> = bed.effects().await.into_iter().collect();
    assert_eq!(effects, [(("evt_1".to_owned(), "default".to_owned(), 0), 1)]);
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.done), (1, 1));
    bed.healthy().await;
}

async fn a_lost_lease_is_rescued_and_the_zombie_refused(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    let script = Script::new(|_, _, _| Step::Done);
    let mut claim = Claim::new(WorkerId::random(), "default", 1);
    claim.lease = Duration::from_millis(5);
    let zombie = bed.store.claim(&claim).await.unwrap().remove(0);
    assert!(
        bed.store.claim(&claim).await.unwrap().is_empty(),
        "a leased task was claimed twice"
    );
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().rescued, 1);
    let heir = bed
        .store
        .claim(&Claim::new(WorkerId::random(), "default", 1))
        .await
        .unwrap()
        .remove(0);
    assert_eq!((heir.epoch, heir.attempt), (zombie.epoch + 1, 2));
    // The zombie comes back, before and after the heir is done.
    let finished = bed.store.apply(&zombie, &*script, &fast()).await.unwrap();
    assert!(matches!(finished, Finished::LostLease), "{finished:?}");
    assert!(matches!(
        bed.store
            .fail(&zombie, Verdict::permanent("late"), &fast())
            .await
            .unwrap(),
        Finished::LostLease
    ));
    assert!(matches!(
        bed.store.apply(&heir, &*script, &fast()).await.unwrap(),
        Finished::Done { .. }
    ));
    let finished = bed.store.apply(&zombie, &*script, &fast()).await.unwrap();
    assert!(matches!(finished, Finished::AlreadyDone), "{finished:?}");
    assert_eq!(bed.effects().await.values().sum::<u32>(), 1);
    bed.healthy().await;
}

async fn three_lost_leases_are_poison(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    for lost in 1..=3 {
        let mut claim = Claim::new(WorkerId::random(), "default", 9);
        claim.lease = Duration::from_millis(1);
        let claimed = bed.store.claim(&claim).await.unwrap();
        assert_eq!(claimed.len(), 1, "round {lost}: only the head of the lane");
        tokio::time::sleep(Duration::from_millis(20)).await;
        let swept = bed.store.sweep(&fast()).await.unwrap();
        assert_eq!(
            (swept.rescued, swept.poisoned),
            if lost < 3 { (1, 0) } else { (0, 1) }
        );
    }
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.ready, counts.waiting), (1, 1, 0));
    bed.healthy().await;
}

async fn follow_ups_run_after_the_commit_until_they_succeed(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    bed.store.record(event("evt_2", None, 2)).await.unwrap();
    let script = Script::new(|e, _, attempt| match (e.event_id.as_str(), attempt) {
        ("evt_1", _) => Step::FollowUp("mail"),
        _ => Step::Permanent,
    });
    *script.follow_up.lock().unwrap() = Verdict::retry("the mail server is away");
    drain(&bed, &bed.worker(script.clone())).await;
    for _ in 0..100 {
        if script.followed.lock().unwrap().len() >= 2 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
        bed.worker(script.clone()).run_until_idle().await.unwrap();
    }
    assert_eq!(*script.followed.lock().unwrap(), ["mail", "mail"]);
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    assert_eq!(
        script.followed.lock().unwrap().len(),
        2,
        "a follow-up that succeeded ran again"
    );
    bed.healthy().await;
}

async fn on_commit_runs_only_after_a_commit(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let log = Arc::new(Mutex::new(Vec::new()));
    let inner = log.clone();
    let script = Script::new(move |_, _, attempt| {
        if attempt == 1 {
            Step::Retry
        } else {
            Step::OnCommit(inner.clone())
        }
    });
    drain(&bed, &bed.worker(script)).await;
    assert_eq!(*log.lock().unwrap(), ["evt_1"]);
}

async fn a_panic_or_an_endless_handler_is_a_retry(bed: Bed) {
    bed.store.record(event("evt_1", Some("a"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("b"), 1)).await.unwrap();
    let script = Script::new(|e, _, attempt| match (e.event_id.as_str(), attempt) {
        ("evt_1", 1) => Step::Panic,
        ("evt_2", 1) => Step::Hang,
        _ => Step::Done,
    });
    let mut policy = fast();
    policy.apply_limit = Duration::from_millis(1000);
    drain(&bed, &bed.worker(script.clone()).policy(policy)).await;
    assert_eq!(bed.effects().await.values().copied().collect::<Vec<_>>(), [1, 1]);
    // Waiting for a connection, or for SQLite's one writer, is not a handler's time: each ran twice.
    let mut runs = script.runs();
    runs.sort();
    assert_eq!(runs, ["evt_1", "evt_1", "evt_2", "evt_2"]);
    bed.healthy().await;
}

async fn a_replay_is_a_new_generation(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    let script = Script::new(|e, _, attempt| match (e.event_id.as_str(), attempt) {
        ("evt_2", 1) => Step::Permanent,
        _ => Step::Done,
    });
    drain(&bed, &bed.worker(script.clone())).await;
    let dead = bed
        .store
        .replay(&Replay::dead("ada", "fixed the bug"))
        .await
        .unwrap();
    assert_eq!((dead.revived, dead.repeated), (1, 0));
    let again = Script::new(|_, _, _| Step::Done);
    drain(&bed, &bed.worker(again.clone())).await;
    let report = bed
        .store
        .replay(&Replay::event("evt_1", "ada", "shown twice"))
        .await
        .unwrap();
    assert_eq!((report.revived, report.repeated), (0, 1));
    drain(&bed, &bed.worker(again)).await;
    let effects = bed.effects().await;
    let key = |id: &str, generation| (id.to_owned(), "default".to_owned(), generation);
    assert_eq!(
        effects.keys().cloned().collect::<Vec<_>>(),
        [key("evt_1", 0), key("evt_1", 1), key("evt_2", 0)]
    );
    assert!(effects.values().all(|n| *n == 1));
    let mut nothing = Replay::dead("ada", "pattern");
    nothing.done = true;
    nothing.pattern = Some(stripe_webhooks::Pattern::new("invoice"));
    assert_eq!(bed.store.replay(&nothing).await.unwrap().repeated, 0);
    assert!(
        bed.store.replay(&Replay::dead("", "")).await.is_err(),
        "a replay without a name was let through"
    );
    bed.healthy().await;
}

async fn a_dry_run_leaves_nothing(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let script = Script::new(|_, _, _| Step::Done);
    let applied = bed.store.dry_run("evt_1", "default", &*script).await.unwrap();
    assert_eq!((applied.verdict, applied.handlers.len()), (Verdict::Done, 1));
    assert!(bed.effects().await.is_empty());
    assert_eq!(bed.store.counts().await.unwrap().ready, 1);
    drain(&bed, &bed.worker(script)).await;
    assert_eq!(bed.effects().await.len(), 1);
    bed.healthy().await;
}

async fn a_discarded_event_is_done(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    assert!(
        bed.store
            .discard("evt_1", "default", "ada", "not dead yet")
            .await
            .is_err()
    );
    drain(&bed, &bed.worker(Script::new(|_, _, _| Step::Permanent))).await;
    bed.store
        .discard("evt_1", "default", "ada", "a test event")
        .await
        .unwrap();
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.done), (0, 1));
    bed.healthy().await;
}

async fn one_event_a_thousand_times_over_fifty_callers(bed: Bed) {
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let store = bed.store.clone();
        callers.spawn(async move {
            let mut new = 0;
            for _ in 0..20 {
                new += u32::from(
                    store.record(event("evt_storm", Some("cus"), 1)).await.unwrap() == Recorded::New,
                );
            }
            new
        });
    }
    let new: u32 = callers.join_all().await.into_iter().sum();
    assert_eq!(new, 1);
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.events, counts.ready), (1, 1));
    assert_eq!(
        bed.store.event("evt_storm").await.unwrap().unwrap().deliveries,
        1000
    );
    bed.healthy().await;
}

async fn retries_leave_slots_for_first_attempts(bed: Bed) {
    for n in 0..8 {
        bed.store
            .record(event(format!("evt_old_{n}"), None, n))
            .await
            .unwrap();
    }
    let mut policy = fast();
    policy.schedule = stripe_webhooks::inbox::Schedule::new([Duration::ZERO; 3]).jitter(0.0);
    let worker = WorkerId::random();
    for task in bed.store.claim(&Claim::new(worker, "default", 8)).await.unwrap() {
        bed.store
            .fail(&task, Verdict::retry("storm"), &policy)
            .await
            .unwrap();
    }
    for n in 0..8 {
        bed.store
            .record(event(format!("evt_new_{n}"), None, n))
            .await
            .unwrap();
    }
    let mut claim = Claim::new(worker, "default", 4);
    claim.retries = 3;
    let claimed = bed.store.claim(&claim).await.unwrap();
    assert_eq!(
        claimed.iter().filter(|t| t.attempt == 1).count(),
        1,
        "{claimed:?}"
    );
    claim.slots = 8;
    claim.retries = 2;
    let claimed = bed.store.claim(&claim).await.unwrap();
    assert_eq!(claimed.iter().filter(|t| t.attempt == 2).count(), 2);
    assert_eq!(claimed.len(), 8);
}

async fn an_exclusive_lane_lets_others_overtake(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    let mut policy = fast();
    policy.lanes = Lanes::Exclusive;
    policy.schedule = stripe_webhooks::inbox::Schedule::new([Duration::from_millis(1200)]).jitter(0.0);
    let script = Script::new(|e, _, attempt| {
        if e.event_id == "evt_1" && attempt == 1 {
            Step::Retry
        } else {
            Step::Done
        }
    });
    let worker = bed.worker(script.clone()).policy(policy.clone());
    worker.run_until_idle().await.unwrap();
    assert_eq!(script.runs(), ["evt_1", "evt_2"]);
    tokio::time::sleep(Duration::from_millis(1400)).await;
    assert_eq!(bed.store.sweep(&policy).await.unwrap().returned, 1);
    worker.run_until_idle().await.unwrap();
    assert_eq!(script.runs(), ["evt_1", "evt_2", "evt_1"]);
    assert_eq!(bed.effects().await.values().sum::<u32>(), 2);
    bed.healthy().await;
}

async fn a_held_lane_waits_for_an_operator(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    let mut policy = fast();
    policy.hold_dead = true;
    let script = Script::new(|e, _, _| {
        if e.event_id == "evt_1" {
            Step::Permanent
        } else {
            Step::Done
        }
    });
    let worker = bed.worker(script.clone()).policy(policy);
    worker.run_until_idle().await.unwrap();
    assert_eq!(script.runs(), ["evt_1"]);
    bed.healthy().await;
    bed.store
        .discard("evt_1", "default", "ada", "seen to by hand")
        .await
        .unwrap();
    worker.run_until_idle().await.unwrap();
    assert_eq!(script.runs(), ["evt_1", "evt_2"]);
    bed.healthy().await;
}

async fn a_worker_stops_gracefully_and_another_goes_on(bed: Bed) {
    for n in 0..30 {
        bed.store
            .record(event(format!("evt_{n}"), Some(&format!("c{}", n % 10)), n))
            .await
            .unwrap();
    }
    let script = Script::new(|_, _, _| Step::SleepThenDone(5));
    let worker = bed.worker(script.clone());
    worker.run(tokio::time::sleep(Duration::from_millis(40))).await;
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(counts.leased, 0, "a graceful stop left leases behind");
    let store = bed.reopen().await;
    let other = stripe_webhooks::inbox::Worker::new(store.clone(), script.clone())
        .policy(fast())
        .poll(Duration::from_millis(20));
    let drained = async {
        while bed.store.counts().await.unwrap().open() > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), other.run(drained))
        .await
        .unwrap();
    let effects = bed.effects().await;
    assert_eq!((effects.len(), effects.values().sum::<u32>()), (30, 30));
    bed.healthy().await;
}

async fn release_gives_the_attempt_back(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    let claim = Claim::new(WorkerId::random(), "default", 1);
    let tasks = bed.store.claim(&claim).await.unwrap();
    bed.store.release(&tasks).await.unwrap();
    let again = bed.store.claim(&claim).await.unwrap();
    assert_eq!((again[0].attempt, again[0].epoch), (1, tasks[0].epoch + 1));
}

async fn pruning_keeps_what_is_open(bed: Bed) {
    bed.store.record(event("evt_done", None, 1)).await.unwrap();
    bed.worker(Script::new(|_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    bed.store.record(event("evt_open", None, 1)).await.unwrap();
    let mut retention = Retention::default();
    retention.bodies = Duration::ZERO;
    retention.keys = Duration::ZERO;
    tokio::time::sleep(Duration::from_millis(5)).await;
    let report = bed.store.prune(&retention).await.unwrap();
    assert_eq!(
        (report.bodies, report.events),
        (1, 0),
        "keys are never dropped before their floor of 35 days"
    );
    assert_eq!(bed.store.event("evt_done").await.unwrap().unwrap().body, None);
    assert!(bed.store.event("evt_open").await.unwrap().unwrap().body.is_some());
    assert_eq!(
        bed.store.record(event("evt_done", None, 1)).await.unwrap(),
        Recorded::Duplicate
    );
    bed.healthy().await;
}

/// Runs until nothing is open, or fails after 20 s.
async fn drain(bed: &Bed, worker: &stripe_webhooks::inbox::Worker) {
    for _ in 0..2000 {
        worker.run_until_idle().await.unwrap();
        if bed.store.counts().await.unwrap().open() == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("not drained: {:?}", bed.store.counts().await);
}
