//! The inbox's speed, each figure beside its floor in the same run. Not a timed test: it prints and asserts nothing.
//!
//! ```text
//! cargo bench --features sqlite,postgres --bench inbox
//! ```
//! A word after `--` picks parts: `sqlite`, `postgres`, `accepts`, `applied`, `latency`, `blocked`, `takeover`.
//! PostgreSQL is measured when `DATABASE_URL=postgres://…` names a server; its tables go into schemas of their own.

use std::{
    io::Write,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use sqlx::{AssertSqlSafe, Connection};
use stripe_webhooks::inbox::{
    self, Applied, Apply, BoxFuture, Claim, NewEvent, Options, Store, Verdict, Work, Worker, WorkerId,
};

/// A real body of middle size: JSON compresses as JSON does.
const BODY: &[u8] = include_bytes!("bodies/subscription.json");
const TIME: Duration = Duration::from_secs(4);

/// A one-statement handler on whichever database the event runs on.
struct OneStatement;

impl Apply for OneStatement {
    fn groups(&self) -> Vec<String> {
        vec!["default".into()]
    }
    fn groups_for(&self, _: &str) -> Vec<String> {
        self.groups()
    }
    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
        Box::pin(async move {
            let sql = "INSERT INTO effect (event_id) VALUES ($1)";
            let id = &work.event.event_id;
            let done = if let Some(conn) = work.tx.downcast_mut::<sqlx::SqliteConnection>() {
                sqlx::query(sql).bind(id).execute(conn).await.map(drop)
            } else if let Some(conn) = work.tx.downcast_mut::<sqlx::PgConnection>() {
                sqlx::query(sql).bind(id).execute(conn).await.map(drop)
            } else {
                return Verdict::permanent("no database").into();
            };
            match done {
                Ok(()) => Verdict::Done.into(),
                Err(e) => Verdict::retry(e.to_string()).into(),
            }
        })
    }
}

fn event(n: u64, lane: Option<String>) -> NewEvent {
    let mut e = NewEvent::new(format!("evt_{n:012}"), "customer.updated", BODY.to_vec());
    e.object_id = lane.clone();
    e.lane = lane;
    e.created_us = n as i64;
    e
}

fn rate(what: &str, n: u64, time: Duration) -> f64 {
    let per_second = n as f64 / time.as_secs_f64();
    println!("  {what:<58} {per_second:>9.0} /s");
    per_second
}

/// 64 callers for a while; every event its own lane.
async fn accepts(store: &Arc<dyn Store>, first: u64) -> (u64, Duration) {
    let next = Arc::new(AtomicU64::new(first));
    let start = Instant::now();
    let callers = (0..64).map(|_| {
        let (store, next) = (store.clone(), next.clone());
        tokio::spawn(async move {
            while start.elapsed() < TIME {
                let n = next.fetch_add(1, Ordering::Relaxed);
                store
                    .record(event(n, Some(format!("sub_{n}"))))
                    .await
                    .expect("recorded");
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.expect("caller");
    }
    (next.load(Ordering::Relaxed) - first, start.elapsed())
}

/// 500 a second, evenly: p50 and p99 of the time to the durable answer.
async fn latency(store: &Arc<dyn Store>, first: u64) {
    let start = Instant::now();
    let mut calls = Vec::new();
    for n in 0..1500u64 {
        tokio::time::sleep_until((start + Duration::from_micros(n * 2000)).into()).await;
        let store = store.clone();
        calls.push(tokio::spawn(async move {
            let asked = Instant::now();
            store.record(event(first + n, None)).await.expect("recorded");
            asked.elapsed()
        }));
    }
    let mut times = Vec::new();
    for call in calls {
        times.push(call.await.expect("call"));
    }
    times.sort();
    println!(
        "  accept latency at 500/s: p50 {:?}, p99 {:?}",
        times[times.len() / 2],
        times[times.len() * 99 / 100]
    );
}

/// Runs what is recorded with one worker per store.
async fn applied(stores: &[Arc<dyn Store>], slots: u32, what: &str) {
    let before = stores[0].counts().await.expect("counts").done;
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let workers: Vec<_> = stores
        .iter()
        .map(|store| {
            let worker = Worker::new(store.clone(), Arc::new(OneStatement)).slots(slots);
            let stop = stop.clone();
            tokio::spawn(async move {
                worker
                    .run(async move {
                        while !stop.load(Ordering::Relaxed) {
                            tokio::time::sleep(Duration::from_millis(20)).await;
                        }
                    })
                    .await;
            })
        })
        .collect();
    tokio::time::sleep(TIME).await;
    stop.store(true, Ordering::Relaxed);
    for worker in workers {
        worker.await.expect("worker");
    }
    let done = stores[0].counts().await.expect("counts").done - before;
    rate(what, done, start.elapsed());
}

/// 100,000 events in two lanes beside 200 free ones: how long a claim takes.
async fn blocked(store: &Arc<dyn Store>, first: u64) {
    let next = Arc::new(AtomicU64::new(0));
    let callers = (0..64).map(|_| {
        let (store, next) = (store.clone(), next.clone());
        tokio::spawn(async move {
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= 100_200 {
                    return;
                }
                let lane = if n < 100_000 {
                    format!("busy_{}", n % 2)
                } else {
                    format!("free_{n}")
                };
                let mut e = event(first + n, Some(lane));
                e.body = b"{}".as_slice().into();
                store.record(e).await.expect("recorded");
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.expect("caller");
    }
    let worker = WorkerId::random();
    let mut times = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        let claimed = store
            .claim(&Claim::new(worker, "default", 5))
            .await
            .expect("claimed");
        times.push(start.elapsed());
        assert!(!claimed.is_empty());
    }
    times.sort();
    println!(
        "  claim of 5 beside 100,000 blocked: median {:?}, worst {:?}",
        times[10], times[19]
    );
}

/// Takes an event, says so, and is killed.
struct Hang;

impl Apply for Hang {
    fn groups(&self) -> Vec<String> {
        vec!["default".into()]
    }
    fn groups_for(&self, _: &str) -> Vec<String> {
        self.groups()
    }
    fn apply<'a>(&'a self, _: Work<'a>) -> BoxFuture<'a, Applied> {
        Box::pin(async {
            println!("running");
            std::future::pending().await
        })
    }
}

/// The process that is killed: `child URL [schema]`.
async fn child(url: &str, schema: Option<&str>) {
    let store: Arc<dyn Store> = match schema {
        Some(schema) => postgres_store(url, schema, 4).await.into(),
        None => inbox::open(url, Options::default()).await.expect("opened"),
    };
    Worker::new(store, Arc::new(Hang))
        .run(std::future::pending())
        .await;
}

/// From kill -9 of the process that holds an event until a worker with default settings has run it.
async fn takeover(store: &Arc<dyn Store>, first: u64, place: &[&str]) {
    let mut times = Vec::new();
    for n in 0..5 {
        store.record(event(first + n, None)).await.expect("recorded");
        let mut victim = std::process::Command::new(std::env::current_exe().expect("self"))
            .arg("child")
            .args(place)
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("started");
        let mut said = std::io::BufReader::new(victim.stdout.take().expect("piped"));
        std::io::BufRead::read_line(&mut said, &mut String::new()).expect("running");
        let before = store.counts().await.expect("counts").done;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let worker = Worker::new(store.clone(), Arc::new(OneStatement));
        let survivor = tokio::spawn(async move {
            let stopped = async { drop(stopped.await) };
            worker.run(stopped).await;
        });
        tokio::time::sleep(Duration::from_millis(1500 + n * 230)).await;
        victim.kill().expect("killed");
        let start = Instant::now();
        while store.counts().await.expect("counts").done == before {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        times.push(start.elapsed());
        victim.wait().expect("reaped");
        drop(stop);
        survivor.await.expect("worker");
    }
    times.sort();
    println!(
        "  kill -9 to take-over: median {:?}, worst {:?}",
        times[2], times[4]
    );
}

async fn postgres_store(url: &str, schema: &str, connections: u32) -> inbox::Postgres {
    let connect: sqlx::postgres::PgConnectOptions = url.parse().expect("url");
    let connect = connect.options([("search_path", schema)]);
    let mut options = Options::default();
    options.tables = schema.to_owned();
    let pool = sqlx::postgres::PgPoolOptions::new()
        .test_before_acquire(false)
        .max_connections(connections)
        .connect_lazy_with(connect);
    inbox::Postgres::with_pool(pool, options).await.expect("opened")
}

async fn sqlite() {
    let dir = std::env::temp_dir().join(format!("inbox-bench-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("folder");
    println!("SQLite, {} byte bodies", BODY.len());

    let mut file = std::fs::File::create(dir.join("floor")).expect("file");
    let start = Instant::now();
    let mut n = 0;
    while start.elapsed() < TIME / 2 {
        file.write_all(&[0; 8192]).expect("written");
        file.sync_data().expect("synced");
        n += 1;
    }
    rate("floor: write 8 KB and fdatasync", n, start.elapsed());

    let url = format!("sqlite://{}/plain.db?mode=rwc", dir.display());
    let mut plain = sqlx::SqliteConnection::connect(&url).await.expect("opened");
    sqlx::raw_sql(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE e (id TEXT PRIMARY KEY, body BLOB)",
    )
    .execute(&mut plain)
    .await
    .expect("table");
    let start = Instant::now();
    let mut n = 0u64;
    while start.elapsed() < TIME {
        let q = sqlx::query("INSERT INTO e VALUES (?, ?)")
            .bind(format!("evt_{n}"))
            .bind(BODY.to_vec());
        q.execute(&mut plain).await.expect("inserted");
        n += 1;
    }
    let floor = rate(
        "floor: one insert per transaction, one caller",
        n,
        start.elapsed(),
    );

    let url = format!("sqlite://{}/inbox.db", dir.display());
    let store: Arc<dyn Store> = inbox::open(&url, Options::default()).await.expect("opened");
    let pool = sqlx::SqlitePool::connect(&url).await.expect("pool");
    sqlx::query("CREATE TABLE effect (event_id TEXT)")
        .execute(&pool)
        .await
        .expect("table");
    if wanted("accepts") || wanted("applied") {
        let (n, time) = accepts(&store, 0).await;
        let got = rate("inbox: durable accepts, 64 callers", n, time);
        println!("  = {:.1} times the plain loop", got / floor);
    }
    if wanted("applied") {
        let what = "inbox: applied exactly once, one-statement handler";
        applied(std::slice::from_ref(&store), 16, what).await;
    }
    if wanted("latency") {
        latency(&store, 500_000_000).await;
    }
    if wanted("takeover") {
        let url = format!("sqlite://{}/takeover.db", dir.display());
        let store: Arc<dyn Store> = inbox::open(&url, Options::default()).await.expect("opened");
        sqlx::query("CREATE TABLE effect (event_id TEXT)")
            .execute(&sqlx::SqlitePool::connect(&url).await.expect("pool"))
            .await
            .expect("table");
        takeover(&store, 0, &[&url]).await;
    }
    if wanted("blocked") {
        let url = format!("sqlite://{}/blocked.db", dir.display());
        let store: Arc<dyn Store> = inbox::open(&url, Options::default()).await.expect("opened");
        blocked(&store, 0).await;
    }
    let _ = std::fs::remove_dir_all(dir);
}

async fn postgres(url: &str) {
    let schema = format!("bench_{}", std::process::id());
    println!("PostgreSQL, {} byte bodies", BODY.len());
    let connect: sqlx::postgres::PgConnectOptions = url.parse().expect("url");
    let connect = connect.options([("search_path", schema.as_str())]);
    let open = |slots: u32| {
        let schema = schema.clone();
        async move {
            let store: Arc<dyn Store> = postgres_store(url, &schema, slots).await.into();
            store
        }
    };
    let store = open(16).await;
    let pool = sqlx::postgres::PgPoolOptions::new()
        .test_before_acquire(false)
        .max_connections(8)
        .connect_lazy_with(connect.clone());
    sqlx::raw_sql(
        "CREATE TABLE effect (event_id TEXT); CREATE TABLE plain (id TEXT PRIMARY KEY, body BYTEA)",
    )
    .execute(&pool)
    .await
    .expect("tables");
    let next = Arc::new(AtomicU64::new(0));
    let start = Instant::now();
    let callers = (0..8).map(|_| {
        let (pool, next) = (pool.clone(), next.clone());
        tokio::spawn(async move {
            while start.elapsed() < TIME {
                let n = next.fetch_add(1, Ordering::Relaxed);
                let q = sqlx::query("INSERT INTO plain VALUES ($1, $2)")
                    .bind(format!("evt_{n}"))
                    .bind(BODY.to_vec());
                q.execute(&pool).await.expect("inserted");
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.expect("caller");
    }
    let floor = rate(
        "floor: single-row inserts on 8 connections",
        next.load(Ordering::Relaxed),
        start.elapsed(),
    );
    if wanted("accepts") || wanted("applied") {
        let (n, time) = accepts(&store, 0).await;
        let got = rate("inbox: durable accepts, 64 callers", n, time);
        println!("  = {:.1} times the plain inserts", got / floor);
    }
    if wanted("applied") {
        let one = std::slice::from_ref(&store);
        applied(one, 16, "inbox: applied exactly once, one worker").await;
        let two = [store.clone(), open(16).await];
        applied(&two, 8, "inbox: applied exactly once, two workers").await;
    }
    if wanted("latency") {
        latency(&store, 500_000_000).await;
    }
    if wanted("takeover") {
        let empty = sqlx::raw_sql("TRUNCATE task").execute(&pool);
        empty.await.expect("emptied");
        takeover(&store, 800_000_000, &[url, &schema]).await;
    }
    if wanted("blocked") {
        let empty = sqlx::raw_sql("TRUNCATE task").execute(&pool);
        empty.await.expect("emptied");
        blocked(&store, 900_000_000).await;
    }
    let drop = format!("DROP SCHEMA {schema} CASCADE");
    sqlx::raw_sql(AssertSqlSafe(drop))
        .execute(&pool)
        .await
        .expect("dropped");
}

/// Whether the words of the command line, if there are any, pick this part.
fn wanted(part: &str) -> bool {
    const DATABASES: [&str; 2] = ["sqlite", "postgres"];
    let words: Vec<String> = std::env::args().skip(1).filter(|w| !w.starts_with('-')).collect();
    let same_kind = |word: &&String| DATABASES.contains(&word.as_str()) == DATABASES.contains(&part);
    let mut of_kind = words.iter().filter(same_kind).peekable();
    of_kind.peek().is_none() || of_kind.any(|word| word == part)
}

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [first, url, schema @ ..] = args.as_slice() {
        if first == "child" {
            return child(url, schema.first().map(String::as_str)).await;
        }
    }
    if wanted("sqlite") {
        sqlite().await;
    }
    if !wanted("postgres") {
        return;
    }
    match std::env::var("DATABASE_URL") {
        Ok(url) if url.starts_with("postgres") => postgres(&url).await,
        _ => println!("PostgreSQL: skipped, DATABASE_URL names no server"),
    }
}
