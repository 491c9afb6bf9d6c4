//! What only PostgreSQL can get wrong: sessions, servers, deadlocks.

use std::{
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};
use stripe_webhooks::inbox::Operator;
use stripe_webhooks::inbox::Queue;

use stripe_webhooks::{
    Context, Event, HandlerResult, Registry,
    inbox::{self, Claim, Handlers, NewEvent, StoreError, Worker, WorkerId},
};

use crate::{
    bed::{Bed, Kind, Script, Step, event, fast},
    faults::run_until_drained,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dead_process_is_known_by_its_session_lock() {
    let Some(bed) = Bed::postgres().await else { return };
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    // Right after its start nobody is taken for dead.
    let crate::bed::Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let up = "SELECT pg_postmaster_start_time() < clock_timestamp() - interval '6 s'";
    while !sqlx::query_scalar::<_, bool>(up)
        .fetch_one(pg.pool())
        .await
        .unwrap()
    {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let other = bed.reopen().await;
    let id = other.attend(WorkerId::random()).await.unwrap();
    assert_eq!(other.claim(&Claim::new(id, "default", 1)).await.unwrap().len(), 1);
    assert_eq!(
        bed.store.sweep(&fast()).await.unwrap().rescued,
        0,
        "a living worker's lease was taken"
    );
    drop(other);
    // A worker with the usual settings sweeps every ten seconds and looks for the dead each second.
    let script = Script::new(|_, _, _| Step::Done);
    let (worker, store) = (Worker::new(bed.store.clone(), script), bed.store.clone());
    let done = async move {
        // Its lease would hold for a minute.
        for _ in 0..200 {
            if store.counts().await.unwrap().done == 1 {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        false
    };
    let (tell, told) = tokio::sync::oneshot::channel();
    worker.run(async move { tell.send(done.await).unwrap() }).await;
    assert!(told.await.unwrap(), "the dead worker was not found");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_away_is_unavailable() {
    let away = stripe_webhooks::inbox::Postgres::connect("postgres://nobody@127.0.0.1:1/none").await;
    assert!(matches!(away, Err(StoreError::Unavailable(_))), "{away:?}");
}

/// What a program says that cannot start: that nobody listens and where, not how long a pool has waited.
#[tokio::test]
async fn a_refused_connection_is_told_as_that_with_its_address() {
    for sessions in [true, false] {
        let mut options = inbox::Options::default();
        options.sessions = sessions;
        let url = "postgres://nobody:s3cret@127.0.0.1:1/none";
        let away = inbox::Postgres::connect_with(url, options).await.unwrap_err();
        let text = format!("{away:?}");
        assert!(
            text.contains("127.0.0.1:1") && text.contains("refused") && !text.contains("s3cret"),
            "{text}"
        );
    }
}

/// An event that a registry can read.
fn customer(id: &str) -> NewEvent {
    let body = format!(
        r#"{{"id":"{id}","object":"event","type":"customer.updated","created":1,"livemode":false,"data":{{"object":{{"id":"cus_1","object":"customer"}}}}}}"#
    );
    NewEvent::new(id, "customer.updated", body.into_bytes())
}

/// An application's own error around the driver's.
#[derive(Debug)]
struct Ledger(sqlx::Error);

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the ledger refused")
    }
}

impl std::error::Error for Ledger {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[derive(Default)]
struct Seen {
    /// Event and attempt of each run.
    runs: Mutex<Vec<(String, u32)>>,
    both: AtomicU32,
}

impl Seen {
    fn sorted(&self) -> Vec<(String, u32)> {
        let mut runs = self.runs.lock().unwrap().clone();
        runs.sort();
        runs
    }
}

/// Two events, each of which locks what the other wants next: the server ends one of them.
async fn crosswise(event: Event, mut cx: Context<'_, Arc<Seen>>) -> HandlerResult {
    let seen = cx.state().clone();
    seen.runs
        .lock()
        .unwrap()
        .push((event.id().to_owned(), cx.attempt()));
    let conn = cx.tx::<inbox::Postgres>()?;
    let (first, second) = if event.id() == "evt_1" {
        ("a", "b")
    } else {
        ("b", "a")
    };
    let sql = "INSERT INTO effect (event_id, grp, generation) VALUES ($1, 'default', 0)";
    sqlx::query(sql).bind(event.id()).execute(&mut *conn).await?;
    let update = "UPDATE account SET n = n + 1 WHERE id = $1";
    sqlx::query(update)
        .bind(first)
        .execute(&mut *conn)
        .await
        .map_err(Ledger)?;
    seen.both.fetch_add(1, Ordering::SeqCst);
    for _ in 0..400 {
        if seen.both.load(Ordering::SeqCst) >= 2 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    sqlx::query(update)
        .bind(second)
        .execute(conn)
        .await
        .map_err(Ledger)?;
    Ok(())
}

async fn registered(bed: &Bed, registry: Registry) -> Worker {
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let handlers = Handlers::new(Arc::new(registry));
    Worker::new(pg.clone().into(), Arc::new(handlers))
        .policy(fast())
        .poll(Duration::from_millis(20))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadlock_between_handlers_is_tried_again_at_once_and_not_counted() {
    let Some(bed) = Bed::postgres().await else { return };
    crate::database::execute(&bed, "CREATE TABLE {t}account (id TEXT PRIMARY KEY, n BIGINT); INSERT INTO {t}account VALUES ('a', 0), ('b', 0)").await;
    let seen = Arc::new(Seen::default());
    let registry = Registry::builder()
        .state(seen.clone())
        .on("customer", crosswise)
        .build()
        .unwrap();
    for id in ["evt_1", "evt_2"] {
        bed.store.record(customer(id)).await.unwrap();
    }
    let mut policy = fast();
    policy.apply_limit = Duration::from_secs(30);
    run_until_drained(&bed, &registered(&bed, registry).await.policy(policy)).await;
    let runs = seen.sorted();
    assert_eq!(runs.len(), 3, "one of the two was ended once: {runs:?}");
    assert!(
        runs.iter().all(|(_, attempt)| *attempt == 1),
        "a deadlock cost an attempt: {runs:?}"
    );
    assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1, 1]);
    assert_eq!(
        crate::database::count(&bed, "SELECT CAST(sum(n) AS bigint) FROM {t}account").await,
        4
    );
    bed.healthy().await;
}

/// Raises what PostgreSQL raises for a serialization failure, as often as the event's id says.
async fn serialization_failure(event: Event, mut cx: Context<'_, Arc<Seen>>) -> HandlerResult {
    let seen = cx.state().clone();
    let times = {
        let mut runs = seen.runs.lock().unwrap();
        runs.push((event.id().to_owned(), cx.attempt()));
        runs.iter().filter(|(id, _)| id == event.id()).count()
    };
    let conn = cx.tx::<inbox::Postgres>()?;
    if times <= event.id().trim_start_matches("evt_").parse::<usize>()? {
        let sql = "DO $$ BEGIN RAISE EXCEPTION 'could not serialize' USING ERRCODE = '40001'; END $$";
        sqlx::raw_sql(sql).execute(&mut *conn).await.map_err(Ledger)?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_serialization_failure_is_free_three_times() {
    let Some(bed) = Bed::postgres().await else { return };
    let seen = Arc::new(Seen::default());
    let registry = Registry::builder()
        .state(seen.clone())
        .on("customer", serialization_failure)
        .build()
        .unwrap();
    for id in ["evt_3", "evt_4"] {
        bed.store.record(customer(id)).await.unwrap();
    }
    run_until_drained(&bed, &registered(&bed, registry).await).await;
    let of = |id: &str| {
        seen.sorted()
            .into_iter()
            .filter(|r| r.0 == id)
            .map(|r| r.1)
            .collect::<Vec<_>>()
    };
    assert_eq!(of("evt_3"), [1, 1, 1, 1]);
    assert_eq!(of("evt_4"), [1, 1, 1, 1, 2], "the fourth one counts");
    bed.healthy().await;
}

/// A handler is given up in the middle of a statement. The server ends the statement, and the event is tried again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_that_outlasts_the_limit_is_ended_by_the_server() {
    async fn sleepy(event: Event, mut cx: Context<'_, Arc<Seen>>) -> HandlerResult {
        cx.state()
            .runs
            .lock()
            .unwrap()
            .push((event.id().to_owned(), cx.attempt()));
        let attempt = cx.attempt();
        let conn = cx.tx::<inbox::Postgres>()?;
        if attempt == 1 {
            sqlx::query("SELECT pg_sleep(3600)").execute(conn).await?;
        }
        Ok(())
    }
    let Some(bed) = Bed::postgres().await else { return };
    let seen = Arc::new(Seen::default());
    let registry = Registry::builder()
        .state(seen.clone())
        .on("customer", sleepy)
        .build()
        .unwrap();
    for id in ["evt_1", "evt_2", "evt_3", "evt_4", "evt_5", "evt_6"] {
        bed.store.record(customer(id)).await.unwrap();
    }
    let mut policy = fast();
    policy.apply_limit = Duration::from_millis(400);
    run_until_drained(&bed, &registered(&bed, registry).await.policy(policy)).await;
    let runs = seen.sorted();
    assert_eq!(runs.len(), 12, "{runs:?}");
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let left = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(3600)%' AND state = 'active' AND pid <> pg_backend_pid()";
    assert_eq!(
        sqlx::query_scalar::<_, i64>(left)
            .fetch_one(pg.pool())
            .await
            .unwrap(),
        0
    );
    bed.healthy().await;
}

/// A pool whose connections carry a name of their own and do not wait for the disk, as some servers are set.
async fn hasty(bed: &Bed, name: &str, sessions: bool) -> inbox::Postgres {
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let connect = pg.pool().connect_options().as_ref().clone();
    let connect = connect
        .application_name(name)
        .options([("synchronous_commit", "off")]);
    let mut options = inbox::Options::default();
    (options.tables, options.sessions) = (bed.schema.clone(), sessions);
    let pool = sqlx::PgPool::connect_lazy_with(connect);
    inbox::Postgres::with_pool(pool, options).await.unwrap()
}

async fn number(pool: &sqlx::PgPool, sql: String) -> i64 {
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_one(pool)
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_recorded_waits_for_the_disk_whatever_the_server_says() {
    let Some(bed) = Bed::postgres().await else { return };
    let schema = &bed.schema;
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let spy = format!(
        "CREATE TABLE {schema}.said (setting TEXT); \
         CREATE FUNCTION {schema}.say() RETURNS trigger LANGUAGE plpgsql AS \
         $$ BEGIN INSERT INTO {schema}.said VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$; \
         CREATE TRIGGER say AFTER INSERT ON {schema}.event FOR EACH ROW EXECUTE FUNCTION {schema}.say()"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(spy))
        .execute(pg.pool())
        .await
        .unwrap();
    for sessions in [true, false] {
        let store = hasty(&bed, &crate::bed::unique("hasty"), sessions).await;
        let off = number(
            store.pool(),
            "SELECT count(*) FROM pg_settings WHERE name = 'synchronous_commit' AND setting = 'off'".into(),
        );
        assert_eq!(
            off.await,
            1,
            "the application's own connections are left as they are"
        );
        for n in 0..20 {
            inbox::Intake::record(&store, event(format!("evt_{sessions}_{n}"), None, n))
                .await
                .unwrap();
        }
    }
    let said = format!("SELECT count(*) FILTER (WHERE setting = 'on') * 1000 + count(*) FROM {schema}.said");
    assert_eq!(number(pg.pool(), said).await, 40_040);
}

/// Behind a pooler in transaction mode a session is anybody's: nothing may be kept in one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_sessions_leases_alone_say_who_lives() {
    use inbox::Intake;
    let Some(bed) = Bed::postgres().await else { return };
    let names = [true, false].map(|sessions| (crate::bed::unique("sessions"), sessions));
    for (name, sessions) in &names {
        let here = hasty(&bed, name, *sessions).await;
        assert_eq!(here.uses_sessions(), *sessions, "nothing stands in between");
        let script = Script::new(|_, _, _| Step::Done);
        here.record(event(format!("evt_{sessions}_1"), None, 1))
            .await
            .unwrap();
        bed.worker(script).run_until_idle().await.unwrap();
        let id = here.attend(WorkerId::random()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(300)).await;
        // Locks and subscriptions of the sessions of this name.
        let kept = format!(
            "SELECT count(DISTINCT a.pid) FROM pg_stat_activity a LEFT JOIN pg_locks l ON l.pid = a.pid AND l.locktype = 'advisory' \
             WHERE a.application_name = '{name}' AND (l.pid IS NOT NULL OR a.query ILIKE 'listen%')"
        );
        assert_eq!(number(here.pool(), kept).await, if *sessions { 2 } else { 0 });
        here.leave(id);
    }
    // A worker dies: nobody knows, until its lease has run out.
    let (here, there) = (
        hasty(&bed, "here", false).await,
        hasty(&bed, "there", false).await,
    );
    here.record(event("evt_lease", None, 1)).await.unwrap();
    let dead = there.attend(WorkerId::random()).await.unwrap();
    let mut claim = Claim::new(dead, "default", 1);
    claim.lease = Duration::from_millis(1500);
    assert_eq!(there.claim(&claim).await.unwrap().len(), 1);
    drop(there);
    assert_eq!(here.sweep(&fast()).await.unwrap().rescued, 0);
    let script = Script::new(|_, _, _| Step::Done);
    let worker = Worker::new(std::sync::Arc::new(here.clone()), script.clone())
        .policy(fast())
        .poll(Duration::from_millis(50))
        .sweep(Duration::from_millis(100));
    // Recorded by another process, which tells nobody: found by polling.
    let told = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        hasty(&bed, "elsewhere", false)
            .await
            .record(event("evt_poll", None, 2))
            .await
            .unwrap();
        while here.counts().await.unwrap().open() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let run = worker.run(told);
    tokio::time::timeout(Duration::from_secs(20), run).await.unwrap();
    let mut runs = script.runs();
    runs.sort();
    assert_eq!(runs, ["evt_lease", "evt_poll"]);
    bed.healthy().await;
}
