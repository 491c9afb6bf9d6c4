//! Load and loss together: backends killed, servers restarted, pools empty, clocks that are off, a lane that is blocked.
//!
//! Bounded by default. `INBOX_BLOCKED=100000` sets how many events stand behind the blocked one.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use stripe_webhooks::inbox::{Claim, Finished, Options, Recorded, Worker, WorkerId};

use crate::{
    bed::{Bed, Kind, Script, Step, event, fast},
    database::{count, execute},
};

on_databases! {
    one_event_a_thousand_times_over_fifty_connections
    a_blocked_lane_costs_the_free_ones_nothing
    clocks_that_are_an_hour_off_harm_nothing
    what_is_not_due_is_not_read
    a_task_that_is_named_is_found_by_its_key
}

/// How many, unless the environment says otherwise.
pub fn many(name: &str, by_default: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(by_default)
}

/// Puts that many events behind the head of the lane, by the database's own means.
pub async fn wait_behind(bed: &Bed, lane: &str, number: u64) {
    let body = match &bed.kind {
        #[cfg(feature = "postgres")]
        Kind::Postgres(_) => "decode('7b7d', 'hex')",
        _ => "x'7b7d'",
    };
    let events = format!(
        "INSERT INTO {{t}}event (event_id, etype, livemode, object_id, lane, created_us, received_us, source, planned, body) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {number}) \
         SELECT 'evt_waits_' || i, 'customer.updated', 0, '{lane}', '{lane}', 1000 + i, 0, 3, 1, {body} FROM n"
    );
    execute(bed, &events).await;
    let tasks = "INSERT INTO {t}task (seq, grp, lane, created_us, state, due_us) \
                 SELECT seq, 'default', lane, created_us, 0, 0 FROM {t}event WHERE event_id LIKE 'evt_waits_%'";
    execute(bed, tasks).await;
}

async fn one_event_a_thousand_times_over_fifty_connections(bed: Bed) {
    let mut callers = tokio::task::JoinSet::new();
    // Each handle is a process with connections of its own. On SQLite they are fewer: each waits for one file's lock.
    let handles = if matches!(bed.kind, Kind::Memory(_)) || bed.schema.starts_with("sqlite") {
        10
    } else {
        50
    };
    for _ in 0..handles {
        let mut options = Options::default();
        options.sessions = false;
        let store = bed.reopen_with(options).await;
        for _ in 0..50 / handles {
            let store = store.clone();
            callers.spawn(async move {
                let mut new = 0;
                for _ in 0..20 {
                    // As Stripe does: again until it is told 2xx.
                    loop {
                        match store.record(event("evt_storm", Some("cus"), 1)).await {
                            Ok(recorded) => break new += u32::from(recorded == Recorded::New),
                            Err(e) => assert!(e.is_temporary(), "{e:?}"),
                        }
                    }
                }
                new
            });
        }
    }
    let new: u32 = callers.join_all().await.into_iter().sum();
    assert_eq!(new, 1, "told New so many times");
    // What went to SQLite's second file is moved by the next sweep at the latest.
    bed.store.sweep(&fast()).await.unwrap();
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.events, counts.ready), (1, 1));
    assert_eq!(
        bed.store.event("evt_storm").await.unwrap().unwrap().deliveries,
        1000
    );
    bed.healthy().await;
}

async fn a_blocked_lane_costs_the_free_ones_nothing(bed: Bed) {
    let blocked = many("INBOX_BLOCKED", 20_000);
    bed.store
        .record(event("evt_head", Some("blocked"), 1))
        .await
        .unwrap();
    let mut claim = Claim::new(WorkerId::random(), "default", 1);
    claim.lease = Duration::from_secs(3600);
    let head = bed.store.claim(&claim).await.unwrap().remove(0);
    wait_behind(&bed, "blocked", blocked).await;
    for n in 0..200 {
        bed.store
            .record(event(format!("evt_{n}"), Some(&format!("free_{}", n % 50)), n))
            .await
            .unwrap();
    }
    let script = Script::new(|_, _, _| Step::Done);
    bed.worker(script.clone()).run_until_idle().await.unwrap();
    assert_eq!(
        script.runs().len(),
        200,
        "the free ones did not all run, or a blocked one did"
    );
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.waiting, counts.leased, counts.done), (blocked, 1, 200));
    // The head ends: those behind it follow in order, one at a time.
    let finished = bed.store.apply(&head, &*script, &fast()).await.unwrap();
    assert!(matches!(finished, Finished::Done { .. }), "{finished:?}");
    for n in 1..=20 {
        let next = bed.store.claim(&claim).await.unwrap();
        assert_eq!(next.len(), 1, "one of a lane at a time");
        let event = bed.store.event_by_seq(next[0].seq).await.unwrap().unwrap();
        assert_eq!(event.event_id, format!("evt_waits_{n}"));
        bed.store.apply(&next[0], &*script, &fast()).await.unwrap();
    }
    assert_eq!(bed.store.counts().await.unwrap().waiting, blocked - 21);
    println!("{blocked} blocked, 200 free ones run");
}

/// In an outage nearly everything waits for its next attempt: what looks for what is due searches an index by the time.
async fn what_is_not_due_is_not_read(bed: Bed) {
    for (name, times) in [("claim", 2), ("claim_follow_up", 1), ("backoff_due", 1)] {
        let (plan, found) = plan(&bed, name, ["due_us<?", "due_us <="]).await;
        assert_eq!(found, times, "{name}: {plan}");
    }
}

/// A queue's partial indexes look small to a planner, and are full of what was deleted since they were last cleaned: a statement that
/// knows which tasks it wants reads none of them.
async fn a_task_that_is_named_is_found_by_its_key(bed: Bed) {
    if !bed.is_postgres() {
        return; // SQLite deletes from its indexes at once
    }
    // What the planner believes of the tables is that they are empty.
    crate::database::execute(&bed, "ANALYZE").await;
    for name in [
        "fence_done",
        "fence_many",
        "finish_many",
        "finish_left",
        "finish_attempt",
        "part_attempt",
        "leave",
        "fail",
        "release",
        "lease_waiting",
        "set_state",
        "take_dead",
    ] {
        let (plan, _) = plan(&bed, name, ["", ""]).await;
        assert!(plan.contains("task_pkey"), "{name}: {plan}");
        for partial in ["task_ready", "task_leased", "task_waiting", "task_dead"] {
            assert!(!plan.contains(partial), "{name}: {plan}");
        }
    }
    for name in ["claim", "heartbeat", "rescue", "promote", "promote_many"] {
        let (plan, _) = plan(&bed, name, ["", ""]).await;
        assert!(plan.contains("task_pkey"), "{name}: {plan}");
    }
}

/// The plan of a statement, and how many of its searches are by this condition, as SQLite and as PostgreSQL write it.
async fn plan(bed: &Bed, name: &str, by: [&str; 2]) -> (String, usize) {
    let mut options = Options::default();
    let statement = |text: String| {
        let from = text.split(&format!("-- name: {name}\n")).nth(1).unwrap();
        let lines = from.split("-- name: ").next().unwrap().lines();
        lines
            .filter(|line| !line.starts_with("--"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    match &bed.kind {
        #[cfg(feature = "sqlite")]
        Kind::Sqlite(_, pool) => {
            let sql = statement(stripe_webhooks::inbox::Sqlite::statements_sql(&options));
            let sql = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
            let rows: Vec<(i64, i64, i64, String)> = sqlx::query_as(sql).fetch_all(pool).await.unwrap();
            let plan = rows.into_iter().map(|row| row.3).collect::<Vec<_>>().join("\n");
            let found = plan.matches(by[0]).count();
            (plan, found)
        }
        #[cfg(feature = "postgres")]
        Kind::Postgres(pg) => {
            options.tables = bed.schema.clone();
            let sql = statement(stripe_webhooks::inbox::Postgres::statements_sql(&options));
            let parameters = (1..=20).filter(|n| sql.contains(&format!("${n}"))).count();
            let nulls = vec!["NULL"; parameters].join(", ");
            let mut conn = pg.pool().acquire().await.unwrap().detach();
            // As many rows would: no table is read whole, and the parameters are not looked at.
            let prepare = format!(
                "SET enable_seqscan = off; SET enable_bitmapscan = off; SET plan_cache_mode = force_generic_plan; \
                 PREPARE looked_at AS {sql}"
            );
            sqlx::raw_sql(sqlx::AssertSqlSafe(prepare))
                .execute(&mut conn)
                .await
                .unwrap();
            let explain = sqlx::AssertSqlSafe(format!("EXPLAIN EXECUTE looked_at ({nulls})"));
            let rows: Vec<String> = sqlx::query_scalar(explain).fetch_all(&mut conn).await.unwrap();
            let searched = |line: &&String| line.contains("Index Cond") && line.contains(by[1]);
            let found = rows.iter().filter(searched).count();
            (rows.join("\n"), found)
        }
        _ => unreachable!(),
    }
}

async fn clocks_that_are_an_hour_off_harm_nothing(bed: Bed) {
    const HOUR: i64 = 3_600_000_000;
    let script = Script::new(|e, _, attempt| {
        if e.event_id.ends_with('7') && attempt == 1 {
            Step::Retry
        } else {
            Step::SleepThenDone(2)
        }
    });
    let mut stores = vec![bed.store.clone()];
    for skew in [HOUR, -HOUR] {
        let mut options = Options::default();
        options.skew = skew;
        stores.push(bed.reopen_with(options).await);
    }
    // To the fast clock every lease of the slow one ended an hour ago: it takes them all, again and again.
    let mut policy = fast();
    policy.max_lost = u32::MAX;
    let stop = Arc::new(tokio::sync::Notify::new());
    let mut workers = tokio::task::JoinSet::new();
    for store in &stores {
        let worker = Worker::new(store.clone(), script.clone())
            .policy(policy.clone())
            .slots(4);
        let worker = worker
            .poll(Duration::from_millis(10))
            .sweep(Duration::from_millis(40));
        let stop = stop.clone();
        workers.spawn(async move { worker.run(stop.notified()).await });
    }
    for n in 0..150usize {
        let recorded = stores[n % 3]
            .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 10)), n as i64))
            .await;
        assert_eq!(recorded.unwrap(), Recorded::New);
    }
    for _ in 0..4500 {
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
        (150, 150),
        "{:?}",
        bed.store.counts().await
    );
    assert_eq!(
        *script.overlapped.lock().unwrap(),
        Vec::<String>::new(),
        "two of a lane at once"
    );
    assert_eq!(count(&bed, "SELECT count(*) FROM {t}task").await, 0);
    bed.healthy().await;
}

#[cfg(feature = "postgres")]
mod servers {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn killed_backends_lose_and_double_nothing() {
        let Some(bed) = Bed::postgres().await else { return };
        let Kind::Postgres(pg) = &bed.kind else {
            unreachable!()
        };
        let script = Script::new(|_, _, _| Step::SleepThenDone(1));
        let stop = Arc::new(tokio::sync::Notify::new());
        let worker = bed.worker(script.clone());
        let running = tokio::spawn({
            let stop = stop.clone();
            async move { worker.run(stop.notified()).await }
        });
        let url = crate::server::url().unwrap();
        let killer_pool = sqlx::PgPool::connect(url).await.unwrap();
        let schema = bed.schema.clone();
        let killer = tokio::spawn(async move {
            for _ in 0..15 {
                // Any backend that has spoken of this schema; the killer itself is another database session.
                let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                           WHERE pid <> pg_backend_pid() AND query LIKE '%' || $1 || '%' ORDER BY random() LIMIT 2";
                sqlx::query(sql)
                    .bind(&schema)
                    .execute(&killer_pool)
                    .await
                    .unwrap();
                tokio::time::sleep(Duration::from_millis(60)).await;
            }
        });
        let mut refused = 0;
        for n in 0..300 {
            let mut tries = 0;
            // As Stripe does: again until it is told 2xx.
            while bed
                .store
                .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 20)), n))
                .await
                .is_err()
            {
                refused += 1;
                tries += 1;
                assert!(tries < 100);
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        killer.await.unwrap();
        for _ in 0..3000 {
            if bed.store.counts().await.is_ok_and(|c| c.open() == 0) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        stop.notify_waiters();
        running.await.unwrap();
        let effects = bed.effects().await;
        assert_eq!(
            (effects.len(), effects.values().sum::<u32>()),
            (300, 300),
            "after {refused} refusals: {:?}",
            bed.store.counts().await
        );
        bed.healthy().await;
        pg.pool().close().await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn a_restarted_server_loses_and_doubles_nothing() {
        let Some(cluster) = crate::server::Cluster::start(100) else {
            eprintln!("SKIPPED: restarting PostgreSQL needs its server programs installed");
            return;
        };
        let bed = Bed::postgres_at(&cluster.url).await;
        let script = Script::new(|_, _, _| Step::SleepThenDone(3));
        let worker = bed.worker(script.clone());
        let stop = Arc::new(tokio::sync::Notify::new());
        let running = tokio::spawn({
            let stop = stop.clone();
            async move { worker.run(stop.notified()).await }
        });
        let intake = tokio::spawn({
            let store = bed.store.clone();
            async move {
                let mut refused = 0u32;
                for n in 0..400 {
                    while store
                        .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 20)), n))
                        .await
                        .is_err()
                    {
                        refused += 1;
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                refused
            }
        });
        let restarts = tokio::task::spawn_blocking(move || {
            for mode in ["immediate", "fast", "immediate"] {
                std::thread::sleep(Duration::from_millis(500));
                cluster.restart(mode);
            }
            cluster
        });
        let (refused, cluster) = tokio::join!(intake, restarts);
        let (refused, cluster) = (refused.unwrap(), cluster.unwrap());
        for _ in 0..4500 {
            if bed.store.counts().await.is_ok_and(|c| c.open() == 0) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        stop.notify_waiters();
        running.await.unwrap();
        let effects = bed.effects().await;
        assert_eq!(
            (effects.len(), effects.values().sum::<u32>()),
            (400, 400),
            "after {refused} refusals: {:?}",
            bed.store.counts().await
        );
        assert!(refused > 0, "the restarts were not noticed");
        assert_eq!(
            *script.overlapped.lock().unwrap(),
            Vec::<String>::new(),
            "two of a lane at once"
        );
        bed.healthy().await;
        println!("3 restarts, {refused} deliveries refused and sent again: 400 events, lost 0, doubled 0");
        drop(cluster);
    }

    /// What each run was told of its attempt.
    fn attempts(seen: &Arc<Mutex<Vec<u32>>>) -> Arc<Script> {
        let seen = seen.clone();
        Script::new(move |_, _, attempt| {
            seen.lock().unwrap().push(attempt);
            Step::Done
        })
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn an_empty_pool_delays_handlers_and_nothing_else() {
        let Some(bed) = Bed::postgres().await else { return };
        let Kind::Postgres(pg) = &bed.kind else {
            unreachable!()
        };
        let mut taken = Vec::new();
        for _ in 0..6 {
            taken.push(pg.pool().acquire().await.unwrap());
        }
        let seen = Arc::default();
        let mut policy = fast();
        policy.lease = Duration::from_millis(600);
        let worker = bed.worker(attempts(&seen)).policy(policy);
        let stop = Arc::new(tokio::sync::Notify::new());
        let running = tokio::spawn({
            let (worker, stop) = (worker.clone(), stop.clone());
            async move { worker.run(stop.notified()).await }
        });
        for n in 0..50 {
            // Intake has connections that no handler can take away.
            bed.store
                .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 10)), n))
                .await
                .unwrap();
        }
        // Longer than three leases: they are kept alive meanwhile.
        tokio::time::sleep(Duration::from_millis(2000)).await;
        assert_eq!(seen.lock().unwrap().len(), 0);
        drop(taken);
        for _ in 0..4500 {
            if bed.store.counts().await.unwrap().open() == 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        stop.notify_waiters();
        running.await.unwrap();
        assert_eq!(
            *seen.lock().unwrap(),
            [1; 50],
            "waiting for a connection cost an attempt"
        );
        assert_eq!(bed.effects().await.len(), 50);
        bed.healthy().await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_server_without_free_connections_is_waited_for() {
        let Some(cluster) = crate::server::Cluster::start(30) else {
            eprintln!("SKIPPED: filling up PostgreSQL needs its server programs installed");
            return;
        };
        let bed = Bed::postgres_at(&cluster.url).await;
        let mut idle = Vec::new();
        while let Ok(conn) = <sqlx::PgConnection as sqlx::Connection>::connect(&cluster.url).await {
            idle.push(conn);
        }
        assert!(idle.len() > 10);
        let seen = Arc::default();
        let worker = bed.worker(attempts(&seen));
        let stop = Arc::new(tokio::sync::Notify::new());
        let running = tokio::spawn({
            let (worker, stop) = (worker.clone(), stop.clone());
            async move { worker.run(stop.notified()).await }
        });
        let mut kept = 0;
        for n in 0..20 {
            match bed.store.record(event(format!("evt_{n}"), None, n)).await {
                Ok(_) => kept += 1,
                Err(e) => assert!(e.is_temporary(), "{e:?}"),
            }
        }
        drop(idle);
        for n in 0..20 {
            bed.store
                .record(event(format!("evt_{n}"), None, n))
                .await
                .unwrap();
        }
        for _ in 0..4500 {
            if bed.store.counts().await.is_ok_and(|c| c.open() == 0) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        stop.notify_waiters();
        running.await.unwrap();
        assert_eq!(*seen.lock().unwrap(), [1; 20], "a full server cost an attempt");
        assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1; 20]);
        println!("{kept} of 20 were recorded while the server took no further connections");
        bed.healthy().await;
    }
}
