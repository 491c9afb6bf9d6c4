//! What goes with age, what must stay, and what an operator may run again.

use std::{sync::Arc, time::Duration};

use stripe_webhooks::inbox::{Replay, Retention, Twins, Verdict};

use crate::bed::{Bed, Script, Step, event, fast};
use crate::setup::{Own, Setup};

on_every_store! {
    dead_follow_ups_stay_until_somebody_says_otherwise
    a_prune_in_small_bites_takes_all_and_only_what_is_old
    what_is_known_of_an_object_goes_with_its_last_event
    the_audit_stays_unless_asked
    numbers_of_removed_events_are_not_used_again
    a_replay_leaves_suppressed_twins_alone
    a_replay_takes_the_earliest_up_to_its_limit
    a_replay_starts_no_more_a_second_than_it_may
    a_discarded_event_is_looked_after
}

pub const DAY: Duration = Duration::from_secs(86_400);

/// Makes everything older than it is.
pub async fn age(bed: &Own, by: Duration) {
    if let crate::bed::Kind::Memory(memory) = &bed.kind {
        memory.age(by);
    }
    #[cfg(feature = "_sqlx")]
    for (table, column) in [("event", "received_us"), ("audit", "at_us")] {
        let by = by.as_micros();
        bed.execute(&format!("UPDATE {{t}}{table} SET {column} = {column} - {by}"))
            .await;
    }
}

async fn own(bed: Bed) -> Own {
    Own::with(bed, Setup::default()).await
}

async fn dead_follow_ups_stay_until_somebody_says_otherwise(bed: Bed) {
    let bed = own(bed).await;
    for (n, name) in [(1, "mail"), (2, "mail"), (3, "ledger")] {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
        let script = Script::new(move |_, _, _| Step::FollowUp(name));
        // The third one succeeds.
        if n < 3 {
            *script.follow_up.lock().unwrap() = Verdict::permanent("no such address");
        }
        bed.worker(script).run_until_idle().await.unwrap();
    }
    let dead = async || {
        let seen = bed.store.follow_ups().await.unwrap();
        seen.iter().map(|f| f.dead).sum::<u64>()
    };
    assert_eq!(dead().await, 2);

    age(&bed, 400 * DAY).await;
    let report = bed.store.prune(&Retention::default()).await.unwrap();
    assert_eq!((report.events, report.follow_ups), (1, 0), "{report:?}");
    assert_eq!(dead().await, 2, "what failed was removed");
    assert!(bed.store.event("evt_1").await.unwrap().unwrap().body.is_some());
    bed.healthy().await;
    // It can still be run, and then it is finished like any other.
    let revived = bed
        .store
        .retry_follow_ups(None, "ada", "addresses corrected")
        .await
        .unwrap();
    assert_eq!(revived, 2);
    let script = Script::new(|_, _, _| Step::Done);
    *script.follow_up.lock().unwrap() = Verdict::permanent("still none");
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    assert_eq!(script.followed.lock().unwrap().len(), 2);
    assert_eq!(dead().await, 1);

    let mut hard = Retention::default();
    hard.dead = Some(401 * DAY);
    assert_eq!(bed.store.prune(&hard).await.unwrap().follow_ups, 0, "too young");
    hard.dead = Some(180 * DAY);
    let report = bed.store.prune(&hard).await.unwrap();
    assert_eq!((report.follow_ups, report.dead), (1, 0));
    assert_eq!(bed.store.follow_ups().await.unwrap(), vec![]);
    assert_eq!(bed.store.counts().await.unwrap().events, 0);
    let log = bed.store.audit(None, 10).await.unwrap();
    let entry = log.iter().find(|e| e.action == "discard follow-up").unwrap();
    assert_eq!(
        (entry.who.as_str(), entry.why.as_str()),
        ("retention", "dead for longer than 180 days")
    );
    assert!(
        entry.detail.starts_with("mail of evt_") && entry.detail.ends_with("in group \"default\""),
        "{entry:?}"
    );
    bed.healthy().await;
}

async fn a_prune_in_small_bites_takes_all_and_only_what_is_old(bed: Bed) {
    let bed = own(bed).await;
    let script = || {
        Script::new(|e, _, _| {
            if e.created_us == 4 {
                Step::Permanent
            } else {
                Step::Done
            }
        })
    };
    for n in 1..=7 {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    bed.worker(script()).run_until_idle().await.unwrap();
    age(&bed, 40 * DAY).await;
    for n in 8..=9 {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    bed.worker(script()).run_until_idle().await.unwrap();
    let mut small = Retention::default();
    small.batch = 2;
    let report = bed.store.prune(&small).await.unwrap();
    assert_eq!((report.bodies, report.events), (6, 0));
    assert_eq!(bed.store.prune(&small).await.unwrap().bodies, 0);
    small.keys = 36 * DAY;
    let report = bed.store.prune(&small).await.unwrap();
    assert_eq!((report.bodies, report.events), (0, 6));
    let left: Vec<bool> = {
        let mut left = Vec::new();
        for n in 1..=9 {
            left.push(bed.store.event(&format!("evt_{n}")).await.unwrap().is_some());
        }
        left
    };
    assert_eq!(left, [false, false, false, true, false, false, false, true, true]);
    bed.healthy().await;
}

/// A handler that wants only the newest state of an object.
struct Latest(Arc<Script>);

impl stripe_webhooks::inbox::Apply for Latest {
    fn groups(&self) -> Vec<String> {
        self.0.groups()
    }
    fn groups_for(&self, event_type: &str) -> Vec<String> {
        self.0.groups_for(event_type)
    }
    fn state_handlers(&self, _: &str, _: &str) -> Vec<String> {
        vec!["script".into()]
    }
    fn apply<'a>(
        &'a self,
        work: stripe_webhooks::inbox::Work<'a>,
    ) -> stripe_webhooks::clock::BoxFuture<'a, stripe_webhooks::inbox::Applied> {
        self.0.apply(work)
    }
}

async fn what_is_known_of_an_object_goes_with_its_last_event(bed: Bed) {
    let bed = own(bed).await;
    for (n, object) in [(1, "sub_a"), (2, "sub_b")] {
        let mut e = event(format!("evt_{n}"), Some(object), n * 1_000_000);
        e.body = format!(r#"{{"data":{{"object":{{"id":"{object}"}}}}}}"#)
            .into_bytes()
            .into();
        bed.store.record(e).await.unwrap();
    }
    let latest = || Arc::new(Latest(Script::new(|_, _, _| Step::Done)));
    bed.worker(latest()).run_until_idle().await.unwrap();
    age(&bed, 100 * DAY).await;
    // A younger event of one of them.
    let mut e = event("evt_3", Some("sub_b"), 1_000_000);
    e.body = br#"{"data":{"object":{"id":"sub_b"}}}"#.as_slice().into();
    bed.store.record(e).await.unwrap();
    let report = bed.store.prune(&Retention::default()).await.unwrap();
    assert_eq!((report.events, report.heads), (2, 1), "{report:?}");
    // Of the other one it is still known that something newer was applied.
    bed.worker(latest()).run_until_idle().await.unwrap();
    let attempts = bed.store.attempts("evt_3").await.unwrap();
    let judged = bed.store.doctor().await.unwrap();
    assert_eq!(attempts.len(), 1);
    assert_eq!(judged, vec![]);
    age(&bed, 100 * DAY).await;
    let report = bed.store.prune(&Retention::default()).await.unwrap();
    assert_eq!((report.events, report.heads), (1, 1), "{report:?}");
}

async fn the_audit_stays_unless_asked(bed: Bed) {
    let bed = own(bed).await;
    for why in ["first", "second"] {
        bed.store.replay(&Replay::dead("ada", why)).await.unwrap();
    }
    let newest = bed.store.audit(None, 10).await.unwrap()[0].id;
    age(&bed, 3000 * DAY).await;
    let mut retention = Retention::default();
    assert_eq!(bed.store.prune(&retention).await.unwrap().audit, 0);
    assert_eq!(bed.store.audit(None, 10).await.unwrap().len(), 2);
    retention.audit = Some(365 * DAY);
    // Memory's entries have not aged; zero takes them, too.
    if matches!(bed.kind, crate::bed::Kind::Memory(_)) {
        tokio::time::sleep(Duration::from_millis(5)).await;
        retention.audit = Some(Duration::ZERO);
    }
    assert_eq!(bed.store.prune(&retention).await.unwrap().audit, 2);
    assert_eq!(bed.store.audit(None, 10).await.unwrap(), vec![]);
    bed.store.replay(&Replay::dead("ada", "third")).await.unwrap();
    assert!(bed.store.audit(None, 10).await.unwrap()[0].id > newest);
}

async fn numbers_of_removed_events_are_not_used_again(bed: Bed) {
    let bed = own(bed).await;
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    bed.worker(Script::new(|_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    let first = bed.store.event("evt_1").await.unwrap().unwrap().seq;
    age(&bed, 100 * DAY).await;
    assert_eq!(bed.store.prune(&Retention::default()).await.unwrap().events, 1);
    bed.store.record(event("evt_2", None, 1)).await.unwrap();
    let second = bed.store.event("evt_2").await.unwrap().unwrap().seq;
    assert!(second > first, "{second} after {first}");
}

async fn a_replay_leaves_suppressed_twins_alone(bed: Bed) {
    let setup = Setup {
        twins: Twins::Snapshot,
        ..Setup::default()
    };
    let bed = Own::with(bed, setup).await;
    let mut thin = event("evt_thin", None, 1);
    thin.snapshot_event = Some("evt_snap".into());
    bed.store.record(thin).await.unwrap();
    bed.store.record(event("evt_snap", None, 1)).await.unwrap();
    let run = async |replay: Option<Replay>| {
        if let Some(replay) = replay {
            bed.store.replay(&replay).await.unwrap();
        }
        let script = Script::new(|_, _, _| Step::Done);
        bed.worker(script.clone()).run_until_idle().await.unwrap();
        bed.healthy().await;
        script.runs()
    };
    let all = || {
        let mut all = Replay::dead("ada", "a new release");
        all.done = true;
        Some(all)
    };
    assert_eq!(run(None).await, ["evt_snap"]);
    assert_eq!(run(all()).await, ["evt_snap"]);
    assert_eq!(
        run(Some(Replay::event("evt_thin", "ada", "it was the wrong one"))).await,
        ["evt_thin"]
    );
    // Having been run once by name makes it no event that all replays run.
    assert_eq!(run(all()).await, ["evt_snap"]);
}

async fn a_replay_takes_the_earliest_up_to_its_limit(bed: Bed) {
    let bed = own(bed).await;
    // Recorded in another order than they were created in; the odd ones die.
    for n in [5, 2, 6, 1, 4, 3] {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    let script = Script::new(|e, _, _| {
        if e.created_us % 2 == 1 {
            Step::Permanent
        } else {
            Step::Done
        }
    });
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    let mut replay = Replay::dead("ada", "a new release");
    replay.done = true;
    replay.limit = 3;
    let report = bed.store.replay(&replay).await.unwrap();
    assert_eq!(
        (report.revived, report.repeated),
        (2, 1),
        "evt_1, evt_2 and evt_3"
    );
    let script = Script::new(|_, _, _| Step::Done);
    bed.worker(script.clone())
        .slots(1)
        .run_until_idle()
        .await
        .unwrap();
    let mut ran = script.runs();
    ran.sort();
    assert_eq!(ran, ["evt_1", "evt_2", "evt_3"]);
    bed.healthy().await;
}

/// Also in a lane, where the next one is made ready by the one before.
async fn a_replay_starts_no_more_a_second_than_it_may(bed: Bed) {
    for n in 0..6 {
        let lane = (n >= 3).then_some("cus");
        bed.store
            .record(event(format!("evt_{n}"), lane, n))
            .await
            .unwrap();
    }
    let worker = |script| bed.worker(script).poll(Duration::from_millis(10));
    let script = Script::new(|_, _, _| Step::Done);
    worker(script).run_until_idle().await.unwrap();
    let mut replay = Replay::dead("ada", "a new release");
    (replay.done, replay.per_second) = (true, 4);
    let started = std::time::Instant::now();
    assert_eq!(bed.store.replay(&replay).await.unwrap().repeated, 6);

    let script = Script::new(|_, _, _| Step::Done);
    let at_once = worker(script.clone());
    at_once.run_until_idle().await.unwrap();
    let ran = script.runs().len();
    assert!(
        ran < 6 || started.elapsed() >= Duration::from_millis(1250),
        "{ran} at once"
    );
    // One that arrives meanwhile does not wait for them, not even in their lane.
    bed.store.record(event("evt_new", Some("cus"), 9)).await.unwrap();
    let soon = started.elapsed() < Duration::from_millis(500);
    while script.runs().len() < 7 {
        assert!(started.elapsed() < Duration::from_secs(30), "{:?}", script.runs());
        at_once.run_until_idle().await.unwrap();
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let took = started.elapsed();
    assert!(
        took >= Duration::from_millis(1240),
        "the sixth of four a second after {took:?}"
    );
    let runs = script.runs();
    let last: Vec<_> = runs
        .iter()
        .filter(|id| id.as_str() >= "evt_3" && *id != "evt_new")
        .collect();
    assert_eq!(last, ["evt_3", "evt_4", "evt_5"]);
    assert!(!soon || runs.last().is_some_and(|id| id != "evt_new"), "{runs:?}");
    bed.healthy().await;
}

async fn a_discarded_event_is_looked_after(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    // In memory there is no transaction that a handler could end.
    let ends = Script::new(|e, _, _| match e.event_id.as_str() {
        "evt_1" => Step::Commit,
        _ => Step::Done,
    });
    let dies = Script::new(|e, _, _| match e.event_id.as_str() {
        "evt_1" => Step::Permanent,
        _ => Step::Done,
    });
    let memory = matches!(bed.kind, crate::bed::Kind::Memory(_));
    let worker = bed.worker(if memory { dies } else { ends }).policy(fast());
    worker.run_until_idle().await.unwrap();
    assert_eq!(bed.store.counts().await.unwrap().dead, 1);
    bed.healthy().await;
    bed.store
        .discard("evt_1", "default", "ada", "seen to by hand")
        .await
        .unwrap();
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.done, counts.open()), (0, 2, 0));
    bed.healthy().await;
}

/// Half a minute, which is what it is about: on all stores at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dry_run_ends() {
    let mut runs = tokio::task::JoinSet::new();
    let mut beds = vec![Bed::memory().await];
    #[cfg(feature = "sqlite")]
    beds.extend([Bed::sqlite().await, Bed::rusqlite().await]);
    #[cfg(feature = "postgres")]
    beds.push(Bed::postgres().await);
    for bed in beds.into_iter().flatten() {
        runs.spawn(async move {
            bed.store.record(event("evt_1", None, 1)).await.unwrap();
            let script = Script::new(|_, _, _| Step::Hang);
            let run = bed.store.dry_run("evt_1", "default", &*script);
            let applied = tokio::time::timeout(Duration::from_secs(60), run).await;
            let verdict = applied.expect("it hangs with its handler").unwrap().verdict;
            let said = format!("{verdict:?}");
            assert!(
                said.contains("the handlers took longer than 30 s (evt_1, "),
                "{said}"
            );
            bed.worker(Script::new(|_, _, _| Step::Done))
                .run_until_idle()
                .await
                .unwrap();
            bed.healthy().await;
        });
    }
    runs.join_all().await;
}
