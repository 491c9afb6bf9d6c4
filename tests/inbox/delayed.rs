//! Retries outside their lane come back when they are due, each by itself; and what a replay has begun no prune takes away.

use std::time::{Duration, Instant};

use stripe_webhooks::inbox::{Claim, Lanes, Policy, Schedule, WorkerId};

use crate::bed::{Bed, Script, Step, event, fast};

on_every_store! {
    a_delayed_retry_comes_when_it_is_due
    a_claim_finds_delayed_retries_that_are_due
}

fn exclusive(after: Duration) -> Policy {
    let mut policy = fast();
    policy.lanes = Lanes::Exclusive;
    policy.schedule = Schedule::new([after; 3]).jitter(0.0);
    policy
}

/// Fails the first attempt of each.
async fn fail_once(bed: &Bed, policy: &Policy) {
    let script = Script::new(|_, _, _| Step::Retry);
    let claim = Claim::new(WorkerId::random(), "default", 99);
    for task in bed.store.claim(&claim).await.unwrap() {
        bed.store.apply(&task, &*script, policy).await.unwrap();
    }
}

async fn a_delayed_retry_comes_when_it_is_due(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    let script = Script::new(|_, _, attempt| if attempt == 1 { Step::Retry } else { Step::Done });
    // Neither a poll nor a second sweep helps.
    let worker = bed
        .worker(script.clone())
        .policy(exclusive(Duration::from_millis(300)))
        .poll(Duration::from_secs(3600))
        .sweep(Duration::from_secs(3600));
    let start = Instant::now();
    crate::faults::run_until_drained(&bed, &worker).await;
    assert_eq!(script.runs().len(), 2);
    assert!(
        start.elapsed() >= Duration::from_millis(300) && start.elapsed() < Duration::from_secs(8),
        "{:?}",
        start.elapsed()
    );
    bed.healthy().await;
}

async fn a_claim_finds_delayed_retries_that_are_due(bed: Bed) {
    for (n, lane) in [(1, Some("a")), (2, Some("b")), (3, None)] {
        bed.store
            .record(event(format!("evt_{n}"), lane, n))
            .await
            .unwrap();
    }
    fail_once(&bed, &exclusive(Duration::from_millis(1500))).await;
    bed.store.record(event("evt_4", Some("b"), 4)).await.unwrap();
    assert_eq!(bed.store.counts().await.unwrap().backoff, 3);
    let claim = Claim::new(WorkerId::random(), "default", 9);
    let first = bed.store.claim(&claim).await.unwrap();
    assert_eq!(first.len(), 1, "only the new one: {first:?}");
    // A worker that is never idle asks for nothing but work.
    tokio::time::sleep(Duration::from_millis(1700)).await;
    let mut lanes: Vec<_> = bed.store.claim(&claim).await.unwrap();
    lanes.sort_by(|a, b| a.lane.cmp(&b.lane));
    let lanes: Vec<_> = lanes.iter().map(|t| t.lane.as_deref()).collect();
    assert_eq!(lanes, [None, Some("a")], "the third waits for its lane");
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.backoff, counts.waiting, counts.leased), (0, 1, 3));
    bed.healthy().await;
}

#[cfg(feature = "_sqlx")]
mod many {
    use super::*;
    use crate::database::{count, execute};

    on_databases! { all_that_are_due_come_back_in_one_sweep }

    async fn all_that_are_due_come_back_in_one_sweep(bed: Bed) {
        for n in 0..1203 {
            bed.store
                .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 600)), n))
                .await
                .unwrap();
        }
        execute(&bed, "UPDATE {t}task SET state = 3, due_us = 5, retry = 1").await;
        let swept = bed.store.sweep(&fast()).await.unwrap();
        assert_eq!((swept.returned, swept.unstuck), (1203, 0));
        let ready = count(&bed, "SELECT count(*) FROM {t}task WHERE state = 1").await;
        assert_eq!(ready, 600);
        let earliest = "SELECT count(*) FROM {t}task w JOIN {t}task r ON r.lane = w.lane \
            WHERE w.state = 0 AND r.state = 1 AND r.created_us > w.created_us";
        assert_eq!(count(&bed, earliest).await, 0, "a later one stands for its lane");
        bed.healthy().await;
    }
}

#[cfg(feature = "postgres")]
mod beside_others {
    use stripe_webhooks::inbox::{Replay, Retention};

    use super::*;
    use crate::{
        bed::Kind,
        database::{count, execute},
        retention::{DAY, age},
        setup::{Own, Setup},
    };

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_lane_that_is_taken_at_this_moment_stops_no_other() {
        let Some(bed) = Bed::postgres().await else { return };
        for (n, lane) in [(1, "a"), (2, "b"), (3, "c")] {
            bed.store
                .record(event(format!("evt_{n}"), Some(lane), n))
                .await
                .unwrap();
        }
        fail_once(&bed, &exclusive(Duration::from_millis(1))).await;
        let mut bare = event("evt_4", Some("b"), 4);
        bare.groups.clear();
        bed.store.record(bare).await.unwrap();
        let Kind::Postgres(pg) = &bed.kind else {
            unreachable!()
        };
        let mut intake = pg.pool().begin().await.unwrap();
        let sql = format!(
            "INSERT INTO {}.task (seq, grp, lane, created_us, state, due_us) \
             SELECT seq, 'default', lane, created_us, 1, 0 FROM {0}.event WHERE event_id = 'evt_4'",
            bed.schema
        );
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
            .execute(&mut *intake)
            .await
            .unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
        let (store, policy) = (bed.store.clone(), fast());
        let sweep = tokio::spawn(async move { store.sweep(&policy).await });
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(!sweep.is_finished(), "it waits for the one that takes the lane");
        intake.commit().await.unwrap();
        assert_eq!(sweep.await.unwrap().unwrap().returned, 3);
        let ready = "SELECT count(*) FROM {t}task WHERE state = 1";
        assert_eq!(count(&bed, ready).await, 3, "a, c and the new one of b");
        assert_eq!(bed.store.counts().await.unwrap().waiting, 1);
        execute(&bed, "UPDATE {t}event SET planned = 1").await;
        bed.healthy().await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_prune_takes_nothing_from_a_replay() {
        let Some(bed) = Bed::postgres().await else { return };
        let mut bed = Own::with(bed, Setup::default()).await;
        let (mut replayed, mut pruned) = (0, 0);
        for round in 0..30u32 {
            let fresh = Own::with(bed.bed, Setup::default()).await;
            for n in 0..20 {
                fresh
                    .store
                    .record(event(format!("evt_{round}_{n}"), None, n))
                    .await
                    .unwrap();
            }
            let worker = fresh.worker(Script::new(|_, _, _| Step::Done));
            worker.run_until_idle().await.unwrap();
            age(&fresh, if round % 2 == 0 { 400 * DAY } else { 40 * DAY }).await;
            let mut replay = Replay::dead("ada", "again");
            replay.done = true;
            let mut retention = Retention::default();
            retention.batch = 3;
            let late = Duration::from_micros(u64::from(round % 10) * 700);
            let (report, gone) = tokio::join!(
                async {
                    tokio::time::sleep(late).await;
                    fresh.store.replay(&replay).await.unwrap()
                },
                async { fresh.store.prune(&retention).await.unwrap() }
            );
            replayed += report.repeated;
            pruned += gone.bodies + gone.events;
            // No task without its event or its body, no event without what was planned for it.
            fresh.healthy().await;
            let script = Script::new(|_, _, _| Step::Done);
            fresh.worker(script.clone()).run_until_idle().await.unwrap();
            assert_eq!(script.runs().len() as u64, report.repeated);
            bed = fresh;
        }
        assert!(replayed > 0 && pruned > 0, "{replayed} replayed, {pruned} pruned");
    }

    /// Step by step, in the order that chance seldom has.
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn what_a_replay_has_locked_is_skipped_and_what_a_prune_deletes_is_gone() {
        let Some(bed) = Bed::postgres().await else { return };
        let bed = Own::with(bed, Setup::default()).await;
        for n in 1..=2 {
            bed.store
                .record(event(format!("evt_{n}"), None, n))
                .await
                .unwrap();
        }
        let worker = bed.worker(Script::new(|_, _, _| Step::Done));
        worker.run_until_idle().await.unwrap();
        age(&bed, 400 * DAY).await;
        let Kind::Postgres(pg) = &bed.kind else {
            unreachable!()
        };
        let tables = bed.tables();
        let run = async |tx: &mut sqlx::PgConnection, sql: &str| {
            let sql = sql.replace("{t}", &tables);
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(tx).await.unwrap();
        };
        // A replay of evt_1 holds its event, and nobody else sees its task yet.
        let mut tx = pg.pool().begin().await.unwrap();
        run(
            &mut tx,
            "SELECT 1 FROM {t}event WHERE event_id = 'evt_1' FOR KEY SHARE",
        )
        .await;
        run(
            &mut tx,
            "INSERT INTO {t}task (seq, grp, created_us, state, due_us, generation, epoch) \
             SELECT seq, 'default', created_us, 1, 0, 1, 9 FROM {t}event WHERE event_id = 'evt_1'",
        )
        .await;
        let report = bed.store.prune(&Retention::default()).await.unwrap();
        assert_eq!((report.events, report.bodies), (1, 1), "evt_2 alone");
        tx.commit().await.unwrap();
        assert!(bed.store.event("evt_1").await.unwrap().unwrap().body.is_some());
        bed.healthy().await;
        // A prune is deleting evt_1's body while a replay of it comes.
        run(&mut *pg.pool().acquire().await.unwrap(), "DELETE FROM {t}task").await;
        let mut tx = pg.pool().begin().await.unwrap();
        run(
            &mut tx,
            "SELECT 1 FROM {t}event WHERE event_id = 'evt_1' FOR UPDATE",
        )
        .await;
        run(
            &mut tx,
            "UPDATE {t}event SET body = NULL WHERE event_id = 'evt_1'",
        )
        .await;
        let store = bed.store.clone();
        let replay = tokio::spawn(async move { store.replay(&Replay::event("evt_1", "ada", "again")).await });
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(!replay.is_finished(), "it waits for the prune");
        tx.commit().await.unwrap();
        assert_eq!(replay.await.unwrap().unwrap().repeated, 0);
        bed.healthy().await;
    }
}
