//! What only a database can get wrong: start-up, foreign tables, handlers that end the transaction.

use std::{sync::Arc, time::Duration};

use stripe_webhooks::inbox::{
    AttemptOutcome, Claim, DeliveryLogEntry, Finished, NewSecondLook, Options, Recorded, Replay, Retention,
    Store, StoreError, Valid, Verdict, WorkerId,
};

use crate::bed::{Bed, Script, Step, event, fast, unique};
use crate::setup::{Own, Setup};

on_databases! {
    a_handler_that_commits_by_itself_is_parked
    a_handler_that_rolls_back_by_itself_is_parked
    a_handler_that_commits_and_begins_again_is_parked
    a_handler_that_commits_and_fails_in_a_new_transaction_is_parked
    a_handler_that_commits_before_its_process_dies_is_parked
    a_handler_that_commits_in_a_dry_run_is_found_out
    ten_processes_may_start_at_once
    newer_tables_are_refused
    the_tables_of_another_inbox_are_refused
    the_printed_schema_is_the_one_that_is_used
    deliveries_are_logged_and_junk_is_bounded
    a_hostile_event_does_not_take_its_neighbours_with_it
    lanes_hold_under_concurrent_intake_and_workers
    the_doctor_sees_damage
    refused_deliveries_are_kept_in_bounded_number
    a_done_event_whose_task_comes_back_is_not_run_again
    a_removed_group_keeps_its_events
}

async fn ends_by_itself(bed: &Bed, step: Step) -> (Finished, u32) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    let script = Script::new(move |e, _, _| {
        if e.event_id == "evt_1" {
            step.clone()
        } else {
            Step::Done
        }
    });
    let task = bed
        .store
        .claim(&Claim::new(WorkerId::random(), "default", 1))
        .await
        .unwrap()
        .remove(0);
    let finished = bed.store.apply(&task, &*script, &fast()).await.unwrap();
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    // Parked for good: neither a sweep nor another worker runs it again, and the lane goes on.
    bed.store.sweep(&fast()).await.unwrap();
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    assert_eq!(script.runs(), ["evt_1", "evt_2"]);
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.open()), (1, 0));
    bed.healthy().await;
    let key = ("evt_1".to_owned(), "default".to_owned(), 0);
    (finished, bed.effects().await.get(&key).copied().unwrap_or(0))
}

async fn a_handler_that_commits_by_itself_is_parked(bed: Bed) {
    let (finished, effects) = ends_by_itself(&bed, Step::Commit).await;
    assert!(
        matches!(&finished, Finished::Dead { error } if error.contains("by itself")),
        "{finished:?}"
    );
    assert_eq!(effects, 1, "its own commit is kept, once");
}

async fn a_handler_that_rolls_back_by_itself_is_parked(bed: Bed) {
    let (finished, effects) = ends_by_itself(&bed, Step::Rollback).await;
    assert!(
        matches!(&finished, Finished::Dead { error } if error.contains("by itself")),
        "{finished:?}"
    );
    assert_eq!(effects, 0);
}

async fn a_handler_that_commits_and_begins_again_is_parked(bed: Bed) {
    let (finished, effects) = ends_by_itself(&bed, Step::CommitThenBegin).await;
    assert!(
        matches!(&finished, Finished::Dead { error } if error.contains("by itself")),
        "{finished:?}"
    );
    assert_eq!(effects, 1);
}

async fn a_handler_that_commits_and_fails_in_a_new_transaction_is_parked(mut bed: Bed) {
    for verdict in [Verdict::Done, Verdict::retry("no such table")] {
        let own = Own::with(bed, Setup::default()).await;
        own.execute_plain("DELETE FROM effect").await;
        let (finished, effects) = ends_by_itself(&own, Step::CommitThenFail(verdict.clone())).await;
        assert!(
            matches!(&finished, Finished::Dead { error } if error.contains("by itself")),
            "{verdict:?}: {finished:?}"
        );
        assert_eq!(effects, 1, "{verdict:?}");
        bed = own.bed;
    }
}

async fn a_handler_that_commits_before_its_process_dies_is_parked(bed: Bed) {
    bed.store.record(event("evt_1", Some("cus"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("cus"), 2)).await.unwrap();
    let script = Script::new(|e, _, _| match e.event_id.as_str() {
        "evt_1" => Step::CommitThenHang,
        _ => Step::Done,
    });
    let mut claim = Claim::new(WorkerId::random(), "default", 1);
    claim.lease = Duration::from_millis(1);
    let task = bed.store.claim(&claim).await.unwrap().remove(0);
    let policy = fast();
    let mut run = bed.store.apply(&task, &*script, &policy);
    // Dropped in the middle, as a process drops everything.
    assert!(
        tokio::time::timeout(Duration::from_millis(700), &mut run)
            .await
            .is_err()
    );
    drop(run);
    assert_eq!(script.runs(), ["evt_1"]);
    let found: Vec<_> = bed.store.doctor().await.unwrap().iter().map(|f| f.name).collect();
    assert_eq!(found, ["done_and_open"]);
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().rescued, 1);
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    assert_eq!(script.runs(), ["evt_1", "evt_2"], "what was committed ran again");
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.open()), (1, 0), "closed without a word");
    let attempts = bed.store.attempts("evt_1").await.unwrap();
    assert_eq!(
        attempts.iter().map(|a| a.outcome).collect::<Vec<_>>(),
        [AttemptOutcome::Lost, AttemptOutcome::EndedByHandler]
    );
    assert!(attempts[1].error.as_deref().unwrap().contains("by itself"));
    bed.healthy().await;
    // A replay is a run like any other, and the inbox is healthy before and after it.
    let replay = Replay::event("evt_1", "ada", "looked at it");
    assert_eq!(bed.store.replay(&replay).await.unwrap().revived, 1);
    bed.healthy().await;
    bed.worker(Script::new(|_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    assert_eq!(bed.effects().await.values().sum::<u32>(), 3);
    bed.healthy().await;
}

async fn a_handler_that_commits_in_a_dry_run_is_found_out(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    for (step, said) in [
        (Step::Commit, "done"),
        (Step::Rollback, "done"),
        (Step::CommitThenBegin, "done"),
        (
            Step::CommitThenFail(Verdict::retry("no such table")),
            "no such table",
        ),
    ] {
        let what = format!("{step:?}");
        let script = Script::new(move |_, _, _| step.clone());
        let applied = bed.store.dry_run("evt_1", "default", &*script).await.unwrap();
        assert!(
            matches!(&applied.verdict, Verdict::Permanent { error }
                if error.contains("COMMIT or ROLLBACK") && error.ends_with(said)),
            "{what}: {applied:?}"
        );
    }
    // The connection is none the worse for it.
    let script = Script::new(|_, _, _| Step::Done);
    let applied = bed.store.dry_run("evt_1", "default", &*script).await.unwrap();
    assert_eq!(applied.verdict, Verdict::Done);
    assert_eq!(bed.effects().await.values().sum::<u32>(), 3, "committed thrice");
    bed.worker(script).run_until_idle().await.unwrap();
    bed.healthy().await;
}

#[cfg(feature = "postgres")]
#[tokio::test]
async fn a_swallowed_failure_of_a_statement_is_a_retry() {
    let Some(bed) = Bed::postgres().await else { return };
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let script = Script::new(|_, _, attempt| {
        if attempt == 1 {
            Step::SwallowError
        } else {
            Step::Done
        }
    });
    let task = bed
        .store
        .claim(&Claim::new(WorkerId::random(), "default", 1))
        .await
        .unwrap()
        .remove(0);
    let finished = bed.store.apply(&task, &*script, &fast()).await.unwrap();
    assert!(
        matches!(&finished, Finished::Retry { error, .. } if error.contains("aborted")),
        "{finished:?}"
    );
    tokio::time::sleep(Duration::from_millis(20)).await;
    bed.worker(script).run_until_idle().await.unwrap();
    assert_eq!(bed.effects().await.values().sum::<u32>(), 1);
    bed.healthy().await;
}

/// Opens a database that nothing has migrated yet, with these options.
async fn open(bed: &Bed, options: Options) -> Result<Arc<dyn Store>, StoreError> {
    match &bed.kind {
        #[cfg(feature = "sqlite")]
        crate::bed::Kind::Sqlite(lite, _) => Ok(lite.open(&bed.schema, options).await?.store()),
        #[cfg(feature = "postgres")]
        crate::bed::Kind::Postgres(_) => {
            let url = crate::server::url().unwrap();
            Ok(Arc::new(
                stripe_webhooks::inbox::Postgres::connect_with(url, options).await?,
            ))
        }
        crate::bed::Kind::Memory(_) => unreachable!("databases only"),
    }
}

fn named(tables: &str) -> Options {
    let mut options = Options::default();
    options.tables = tables.to_owned();
    options
}

/// The tables' place that `Bed` uses.
fn own_tables(bed: &Bed) -> String {
    if bed.schema.starts_with("sqlite") {
        "stripe_inbox".into()
    } else {
        bed.schema.clone()
    }
}

pub async fn execute(bed: &Bed, sql: &str) {
    let tables = own_tables(bed);
    match &bed.kind {
        #[cfg(feature = "sqlite")]
        crate::bed::Kind::Sqlite(_, pool) => {
            let sql = sql.replace("{t}", &format!("{tables}_"));
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
                .execute(pool)
                .await
                .unwrap();
        }
        #[cfg(feature = "postgres")]
        crate::bed::Kind::Postgres(p) => {
            let sql = sql.replace("{t}", &format!("{tables}."));
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
                .execute(p.pool())
                .await
                .unwrap();
        }
        crate::bed::Kind::Memory(_) => unreachable!("databases only"),
    }
}

pub async fn count(bed: &Bed, sql: &str) -> i64 {
    let tables = own_tables(bed);
    match &bed.kind {
        #[cfg(feature = "sqlite")]
        crate::bed::Kind::Sqlite(_, pool) => {
            let sql = sql.replace("{t}", &format!("{tables}_"));
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                .fetch_one(pool)
                .await
                .unwrap()
        }
        #[cfg(feature = "postgres")]
        crate::bed::Kind::Postgres(p) => {
            let sql = sql.replace("{t}", &format!("{tables}."));
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                .fetch_one(p.pool())
                .await
                .unwrap()
        }
        crate::bed::Kind::Memory(_) => unreachable!("databases only"),
    }
}

async fn ten_processes_may_start_at_once(bed: Bed) {
    let options = named(&unique("many"));
    let opens = (0..10).map(|_| open(&bed, options.clone()));
    let mut set = Vec::new();
    // Polled together on one task: each has connections of its own.
    let mut opens: Vec<_> = opens.map(Box::pin).collect();
    std::future::poll_fn(|cx| {
        opens.retain_mut(|o| match o.as_mut().poll(cx) {
            std::task::Poll::Ready(r) => {
                set.push(r);
                false
            }
            std::task::Poll::Pending => true,
        });
        if opens.is_empty() {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    assert_eq!(set.len(), 10);
    for store in set {
        store.unwrap().counts().await.unwrap();
    }
}

async fn newer_tables_are_refused(bed: Bed) {
    execute(
        &bed,
        "UPDATE {t}meta SET value = '99' WHERE key = 'schema_version'",
    )
    .await;
    let Err(e) = open(&bed, named(&own_tables(&bed))).await else {
        panic!("tables of version 99 were taken")
    };
    assert!(
        matches!(e, StoreError::SchemaTooNew { found: 99, known: 9 }),
        "{e}"
    );
    assert_eq!(
        e.to_string(),
        "the inbox's tables have version 99, this program knows up to 9"
    );
}

async fn the_tables_of_another_inbox_are_refused(bed: Bed) {
    let mut options = named(&own_tables(&bed));
    options.name = "billing".into();
    let Err(e) = open(&bed, options.clone()).await else {
        panic!("another inbox's tables were taken")
    };
    assert!(
        matches!(&e, StoreError::OtherInbox { found, asked } if found == "default" && asked == "billing"),
        "{e}"
    );
    // Beside it, two inboxes in one database do not see each other's events.
    options.tables = unique("second");
    let second = open(&bed, options).await.unwrap();
    assert_eq!(
        second.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::New
    );
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::New
    );
    let mut hostile = Options::default();
    hostile.tables = "x; DROP TABLE event".into();
    assert!(matches!(open(&bed, hostile).await, Err(StoreError::Config(_))));
}

async fn the_printed_schema_is_the_one_that_is_used(bed: Bed) {
    let options = named(&unique("printed"));
    let sql = match &bed.kind {
        #[cfg(feature = "sqlite")]
        crate::bed::Kind::Sqlite(..) => stripe_webhooks::inbox::Sqlite::migrations_sql(&options),
        #[cfg(feature = "postgres")]
        crate::bed::Kind::Postgres(_) => stripe_webhooks::inbox::Postgres::migrations_sql(&options),
        crate::bed::Kind::Memory(_) => unreachable!("databases only"),
    };
    execute(&bed, &sql).await;
    let store = open(&bed, options).await.unwrap();
    assert_eq!(
        store.record(event("evt_1", Some("cus"), 1)).await.unwrap(),
        Recorded::New
    );
}

async fn deliveries_are_logged_and_junk_is_bounded(bed: Bed) {
    for n in 0..200 {
        let mut junk = DeliveryLogEntry::new("no_match", 400);
        junk.at_us = n;
        bed.store.log_delivery(junk);
    }
    let mut good = DeliveryLogEntry::new("recorded", 200);
    good.authenticated = true;
    good.event_id = Some("evt_1".into());
    good.headers = vec![("user-agent".into(), "Stripe/1.0".into())];
    bed.store.log_delivery(good);
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    for _ in 0..100 {
        if count(&bed, "SELECT count(*) FROM {t}delivery WHERE authenticated = 1").await == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(
        count(
            &bed,
            "SELECT count(*) FROM {t}delivery WHERE authenticated = 1 AND event_id = 'evt_1'"
        )
        .await,
        1
    );
    // Two windows if the minute turned in between.
    let junk = count(&bed, "SELECT count(*) FROM {t}delivery WHERE authenticated = 0").await;
    assert!((1..=120).contains(&junk), "{junk} lines of junk were kept");
}

async fn a_hostile_event_does_not_take_its_neighbours_with_it(bed: Bed) {
    // PostgreSQL takes no NUL in text; the event beside it shares its commit.
    let (a, b, c) = tokio::join!(
        bed.store.record(event("evt_a", None, 1)),
        bed.store.record(event("evt_\0", None, 1)),
        bed.store.record(event("evt_c", None, 1))
    );
    assert_eq!((a.unwrap(), c.unwrap()), (Recorded::New, Recorded::New));
    if bed.schema.starts_with("sqlite") {
        b.unwrap();
    } else {
        assert!(b.is_err());
    }
    bed.healthy().await;
}

async fn lanes_hold_under_concurrent_intake_and_workers(bed: Bed) {
    let script = Script::new(|_, _, _| Step::SleepThenDone(1));
    let (stores, total) = (vec![bed.store.clone(), bed.reopen().await], 400);
    let stop = Arc::new(tokio::sync::Notify::new());
    let mut workers = tokio::task::JoinSet::new();
    for store in &stores {
        let worker = stripe_webhooks::inbox::Worker::new(store.clone(), script.clone())
            .policy(fast())
            .slots(4);
        let (worker, stop) = (worker.poll(Duration::from_millis(10)), stop.clone());
        workers.spawn(async move { worker.run(stop.notified()).await });
    }
    let mut callers = tokio::task::JoinSet::new();
    for caller in 0..8usize {
        let store = stores[caller % 2].clone();
        callers.spawn(async move {
            for n in 0..total / 8 {
                store
                    .record(event(
                        format!("evt_{caller}_{n}"),
                        Some(&format!("l{}", n % 5)),
                        n as i64,
                    ))
                    .await
                    .unwrap();
            }
        });
    }
    callers.join_all().await;
    for _ in 0..2000 {
        if bed.store.counts().await.unwrap().open() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    stop.notify_waiters();
    workers.join_all().await;
    let effects = bed.effects().await;
    assert_eq!(
        (effects.len(), effects.values().sum::<u32>()),
        (total, total as u32)
    );
    assert!(
        script.overlapped.lock().unwrap().is_empty(),
        "a lane ran two at once"
    );
    bed.healthy().await;
}

/// Whatever goes wrong with tasks, leases and epochs: the done key admits one run.
async fn a_done_event_whose_task_comes_back_is_not_run_again(bed: Bed) {
    bed.store.record(event("evt_1", Some("a"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("b"), 2)).await.unwrap();
    let script = Script::new(|_, _, _| Step::Done);
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    let again = "INSERT INTO {t}task (seq, grp, created_us, state, due_us) SELECT seq, 'default', 1, 1, 0 FROM {t}event";
    execute(&bed, again).await;
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    let mut runs = script.runs();
    runs.sort();
    assert_eq!(runs, ["evt_1", "evt_2"], "a done event ran again");
    assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1, 1]);
    // On SQLite nothing of the inbox leaves a done event open: somebody has to look at it. On PostgreSQL a handler that commits a
    // batch by itself does, and an event whose run was whole is known by its attempt.
    let counts = bed.store.counts().await.unwrap();
    let looked_at = if bed.is_postgres() { 0 } else { 2 };
    assert_eq!((counts.open(), counts.dead), (0, looked_at));
    bed.healthy().await;
}

async fn the_doctor_sees_damage(bed: Bed) {
    for (n, lane) in [(1, "a"), (2, "a"), (3, "b")] {
        bed.store
            .record(event(format!("evt_{n}"), Some(lane), n))
            .await
            .unwrap();
    }
    bed.healthy().await;
    execute(&bed, "DELETE FROM {t}task WHERE seq = 1").await;
    execute(&bed, "UPDATE {t}task SET state = 2 WHERE seq = 3").await;
    execute(&bed, "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (2, 'default', 0, 0, 0, 1)").await;
    let names: Vec<&str> = bed.store.doctor().await.unwrap().iter().map(|f| f.name).collect();
    assert_eq!(
        names,
        [
            "lost_task",
            "done_and_open",
            "stuck_waiting",
            "lease_without_owner"
        ]
    );
    let look = NewSecondLook::new("billing", "digest", "evt_late", b"{}".as_slice());
    bed.store.quarantine(look, 1).await.unwrap();
    assert_eq!(bed.store.doctor().await.unwrap().len(), 4);
    execute(&bed, "UPDATE {t}second_look SET due_us = due_us - 301000000").await;
    let late = bed.store.doctor().await.unwrap().remove(4);
    assert_eq!((late.name, &*late.sample), ("overdue_second_look", "evt_late"));
}

async fn refused_deliveries_are_kept_in_bounded_number(bed: Bed) {
    let look = NewSecondLook::new("billing", "digest", "evt_waits", b"{}".as_slice());
    bed.store.quarantine(look, 1).await.unwrap();
    execute(
        &bed,
        "INSERT INTO {t}second_look (endpoint, digest, event_id, etype, livemode, created_us, received_us, signed, fetched, state, \
         due_us, body, redacted) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10200) \
         SELECT 'billing', CAST(i AS TEXT), 'evt_' || i, 'ping', 0, 0, 9000000000000000, 0, 0, 1, 0, (SELECT body FROM {t}second_look), 0 FROM n",
    )
    .await;
    let report = bed.store.prune(&Retention::default()).await.unwrap();
    assert_eq!(report.second_looks, 200);
    let oldest = bed.store.second_looks(Valid::No, Some(203), 10).await.unwrap();
    assert_eq!(oldest.items.len(), 1, "the newest stay");
}

async fn a_removed_group_keeps_its_events(bed: Bed) {
    let mut e = event("evt_1", None, 1);
    e.groups = vec!["default".into(), "gone".into()];
    bed.store.record(e).await.unwrap();
    bed.worker(Script::new(|_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    assert_eq!(
        bed.store.counts().await.unwrap().ready,
        1,
        "the group's event waits for the group to come back"
    );
    bed.healthy().await;
    bed.worker(Script::with_groups(&["gone"], |_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    assert_eq!(bed.store.counts().await.unwrap().open(), 0);
    assert_eq!(bed.effects().await.len(), 2);
}
