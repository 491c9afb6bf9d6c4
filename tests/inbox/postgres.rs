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

/// Hands bytes through, and cuts both ends when the client's COMMIT has been answered and before it hears of it.
async fn cutting_proxy(server: std::net::SocketAddr, cuts: Arc<AtomicU32>) -> u16 {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (client, _) = listener.accept().await.unwrap();
            let upstream = tokio::net::TcpStream::connect(server).await.unwrap();
            let cuts = cuts.clone();
            tokio::spawn(async move {
                let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
                    (client.into_split(), upstream.into_split());
                let committing = Arc::new(AtomicU32::new(0));
                let seen = committing.clone();
                let up = async move {
                    let mut bytes = vec![0; 64 * 1024];
                    while let Ok(n @ 1..) = from_client.read(&mut bytes).await {
                        if bytes[..n].windows(7).any(|w| w == b"COMMIT\0") {
                            seen.store(1, Ordering::SeqCst);
                        }
                        if to_server.write_all(&bytes[..n]).await.is_err() {
                            return;
                        }
                    }
                };
                let down = async move {
                    let mut bytes = vec![0; 64 * 1024];
                    while let Ok(n @ 1..) = from_server.read(&mut bytes).await {
                        let cut = committing.swap(0, Ordering::SeqCst) == 1
                            && cuts
                                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                                .is_ok();
                        if cut || to_client.write_all(&bytes[..n]).await.is_err() {
                            return;
                        }
                    }
                };
                // Whichever ends first, both sockets are closed.
                tokio::select! { () = up => {} () = down => {} }
            });
        }
    });
    port
}

/// C10: the COMMIT reached the server, its answer did not reach the worker. The done key says what became of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_whose_answer_was_lost_counts_once_and_its_on_commit_runs() {
    let Some(bed) = Bed::postgres().await else { return };
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let direct = pg.pool().connect_options();
    let server = tokio::net::lookup_host((direct.get_host(), direct.get_port()))
        .await
        .unwrap()
        .next()
        .unwrap();
    let cuts = Arc::new(AtomicU32::new(0));
    let port = cutting_proxy(server, cuts.clone()).await;
    let through = direct.as_ref().clone().host("127.0.0.1").port(port);
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(3)
        .connect_lazy_with(through);
    let mut options = inbox::Options::default();
    options.tables = bed.schema.clone();
    let cut = inbox::Postgres::with_pool(pool, options).await.unwrap();
    for n in 0..10 {
        bed.store
            .record(event(format!("evt_{n}"), Some("lane"), n))
            .await
            .unwrap();
    }
    let log = Arc::new(Mutex::new(Vec::new()));
    let script = Script::new({
        let log = log.clone();
        move |_, _, _| Step::OnCommit(log.clone())
    });
    let mut outcomes = Vec::new();
    for n in 0..10u32 {
        let task = bed
            .store
            .claim(&Claim::new(WorkerId::random(), "default", 1))
            .await
            .unwrap()
            .remove(0);
        cuts.store(u32::from(n % 2 == 0), Ordering::SeqCst);
        let finished = stripe_webhooks::inbox::Queue::apply(&cut, &task, &*script, &fast())
            .await
            .unwrap();
        assert_eq!(cuts.load(Ordering::SeqCst), 0, "no COMMIT passed the proxy");
        if let stripe_webhooks::inbox::Finished::Done { on_commit, .. } = finished {
            for work in on_commit {
                work.await;
            }
            outcomes.push(n);
        }
    }
    assert_eq!(
        outcomes.len(),
        10,
        "a commit that counted was not seen as one: {outcomes:?}"
    );
    assert_eq!(script.runs().len(), 10, "an event that was committed ran again");
    assert_eq!(log.lock().unwrap().len(), 10);
    assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1; 10]);
    bed.healthy().await;
}

/// Hands bytes on until it is told to swallow them: a network that fails without a word. New connections hang too.
async fn swallowing_proxy(server: std::net::SocketAddr, silent: Arc<std::sync::atomic::AtomicBool>) -> u16 {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let pipe = move |from: tokio::net::tcp::OwnedReadHalf, to: tokio::net::tcp::OwnedWriteHalf| {
        let (mut from, mut to, silent) = (from, to, silent.clone());
        async move {
            let mut bytes = vec![0; 64 * 1024];
            while let Ok(n @ 1..) = from.read(&mut bytes).await {
                if silent.load(Ordering::SeqCst) {
                    // Neither end hears of it.
                    std::future::pending::<()>().await;
                }
                if to.write_all(&bytes[..n]).await.is_err() {
                    return;
                }
            }
        }
    };
    let (up, down) = (pipe.clone(), pipe);
    tokio::spawn(async move {
        loop {
            let (client, _) = listener.accept().await.unwrap();
            let upstream = tokio::net::TcpStream::connect(server).await.unwrap();
            let ((from_client, to_client), (from_server, to_server)) =
                (client.into_split(), upstream.into_split());
            let (up, down) = (up(from_client, to_server), down(from_server, to_client));
            tokio::spawn(async move { tokio::join!(up, down) });
        }
    });
    port
}

/// A failover that drops packets: no error, no answer. A delivery is told to come back, and once the network is there again
/// the inbox works at once, not when the system has given up its connections.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_network_is_a_server_that_is_away() {
    let Some(bed) = Bed::postgres().await else { return };
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let direct = pg.pool().connect_options();
    let server = tokio::net::lookup_host((direct.get_host(), direct.get_port()))
        .await
        .unwrap()
        .next()
        .unwrap();
    let silent = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let port = swallowing_proxy(server, silent.clone()).await;
    let through = direct.as_ref().clone().host("127.0.0.1").port(port);
    let pool = sqlx::postgres::PgPoolOptions::new().connect_lazy_with(through);
    let mut options = inbox::Options::default();
    options.tables = bed.schema.clone();
    let far = inbox::Postgres::with_pool(pool, options).await.unwrap();
    let record = |id: &'static str| inbox::Intake::record(&far, event(id, None, 1));
    record("evt_before").await.unwrap();
    silent.store(true, Ordering::SeqCst);
    let asked = std::time::Instant::now();
    let (first, second) = tokio::join!(record("evt_first"), record("evt_second"));
    assert!(matches!(first, Err(StoreError::Unavailable(_))), "{first:?}");
    assert!(matches!(second, Err(StoreError::Unavailable(_))), "{second:?}");
    assert!(asked.elapsed() < Duration::from_secs(29), "{:?}", asked.elapsed());
    silent.store(false, Ordering::SeqCst);
    let back = std::time::Instant::now();
    while let Err(e) = record("evt_after").await {
        assert!(back.elapsed() < Duration::from_secs(30), "still away: {e}");
    }
    assert!(bed.store.event("evt_after").await.unwrap().is_some());
}

/// A worker's machine vanishes in the middle of a run. The server notices by itself, and others take the event over.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vanished_host_does_not_keep_its_event() {
    let Some(bed) = Bed::postgres().await else { return };
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let direct = pg.pool().connect_options();
    let server = tokio::net::lookup_host((direct.get_host(), direct.get_port()))
        .await
        .unwrap()
        .next()
        .unwrap();
    let silent = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let port = swallowing_proxy(server, silent.clone()).await;
    let through = direct.as_ref().clone().host("127.0.0.1").port(port);
    let pool = sqlx::postgres::PgPoolOptions::new().connect_lazy_with(through);
    let mut options = inbox::Options::default();
    options.tables = bed.schema.clone();
    let far = inbox::Postgres::with_pool(pool, options).await.unwrap();
    bed.store.record(event("evt_1", Some("cus_1"), 1)).await.unwrap();
    let script = Script::new({
        let silent = silent.clone();
        move |_, _, _| {
            // From here on nothing that it says arrives.
            silent.store(true, Ordering::SeqCst);
            Step::Hang
        }
    });
    let mut policy = fast();
    policy.apply_limit = Duration::from_secs(1);
    policy.lease = Duration::from_secs(1);
    let lost = Worker::new(Arc::new(far), script).policy(policy.clone());
    let lost = tokio::spawn(async move { lost.run(std::future::pending()).await });
    while !silent.load(Ordering::SeqCst) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let vanished = std::time::Instant::now();
    let other = bed.worker(Script::new(|_, _, _| Step::Done)).policy(policy);
    let store = bed.store.clone();
    let done = async move {
        while store.counts().await.unwrap().done == 0 {
            assert!(vanished.elapsed() < Duration::from_secs(40), "the event was kept");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    other.run(done).await;
    lost.abort();
    assert_eq!(bed.effects().await.values().copied().collect::<Vec<_>>(), [1]);
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
