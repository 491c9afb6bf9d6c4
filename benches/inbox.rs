//! The inbox's speed, each figure beside its floor in the same run. Not a timed test: it prints and asserts nothing.
//!
//! ```text
//! cargo bench --features sqlite,postgres --bench inbox
//! ```
//! A word after `--` picks parts: `sqlite`, `postgres`, `accepts`, `applied`, `drain`, `latency`, `lone`, `blocked`, `takeover`, and
//! `lease`, which is not measured unless it is named (it waits for leases of 60 s to end). A number is that of the events to drain,
//! 100,000 by default; `INBOX_BENCH_DRAIN` picks the drains whose name ends so, and `INBOX_BENCH_BATCH=32,50,16` sets a batch's bounds
//! (events, milliseconds) and a worker's slots.
//! PostgreSQL is measured when `DATABASE_URL=postgres://…` names a server; its tables go into schemas of their own. On the same
//! machine add `?sslmode=disable`: see `inbox::Postgres::connect` for what TLS over loopback costs.

use std::{
    io::Write,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use sqlx::{AssertSqlSafe, Connection};
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::inbox::{
    self, Applied, Apply, Batch, Claim, NewEvent, Options, Store, Verdict, Work, Worker, WorkerId,
};

#[path = "inbox/drain.rs"]
mod drain;
#[path = "inbox/floors.rs"]
mod floors;
#[path = "inbox/latency.rs"]
mod latency;
#[path = "inbox/lone.rs"]
mod lone;
use drain::drain;
use floors::{bare_accepts, bare_postgres, bare_sqlite};
use latency::latency;
use lone::lone;

/// A real body of middle size: JSON compresses as JSON does.
const BODY: &[u8] = include_bytes!("bodies/subscription.json");
const TIME: Duration = Duration::from_secs(4);

/// A one-statement handler on whichever database the event runs on.
struct OneStatement {
    /// True if one event in a hundred fails for good, and one in twenty once.
    fails: bool,
}

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
            let n: u64 = id.trim_start_matches("evt_").parse().unwrap_or_default();
            match done {
                Ok(()) if self.fails && n % 100 == 7 => Verdict::permanent("for good").into(),
                Ok(()) if self.fails && n % 20 == 3 && work.attempt == 1 => Verdict::retry("once").into(),
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

/// So many callers for a while; every event its own lane.
async fn accepts(store: &Arc<dyn Store>, first: u64, callers: u32) -> (u64, Duration) {
    let next = Arc::new(AtomicU64::new(first));
    let start = Instant::now();
    let callers = (0..callers).map(|_| {
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

/// Runs what is recorded, in processes of their own.
async fn applied(store: &Arc<dyn Store>, processes: u32, place: &[&str], floor: f64) {
    let workers: Vec<_> = (0..processes).map(|_| spawn("worker", place)).collect();
    // They have connected, filled their caches and run the first ones.
    tokio::time::sleep(TIME / 4).await;
    let before = store.counts().await.expect("counts").done;
    let start = Instant::now();
    tokio::time::sleep(TIME).await;
    let (done, time) = (
        store.counts().await.expect("counts").done - before,
        start.elapsed(),
    );
    for (mut worker, _) in workers {
        worker.kill().expect("killed");
        worker.wait().expect("reaped");
    }
    let what = match processes {
        1 => "inbox: applied exactly once, one process".to_owned(),
        n => format!("inbox: applied exactly once, {n} processes"),
    };
    let got = rate(&what, done, time);
    println!("  = {:.2} times the bare loop", got / floor);
}

/// This program once more: `what URL [schema]`. Returns when it has said that it runs.
fn spawn(what: &str, place: &[&str]) -> (std::process::Child, String) {
    let mut child = std::process::Command::new(std::env::current_exe().expect("self"))
        .arg(what)
        .args(place)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("started");
    let mut said = String::new();
    let mut out = std::io::BufReader::new(child.stdout.take().expect("piped"));
    std::io::BufRead::read_line(&mut out, &mut said).expect("running");
    (child, said)
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

/// A process of its own: `what URL [schema]`.
async fn child(what: &str, url: &str, schema: Option<&str>) {
    let store: Arc<dyn Store> = match schema {
        Some(schema) => postgres_store(url, schema, 19, what != "hang-without-session")
            .await
            .into(),
        None => inbox::open(url, Options::default()).await.expect("opened"),
    };
    let fails = what == "failing";
    let apply: Arc<dyn Apply> = if matches!(what, "worker" | "alone" | "failing") {
        println!("running");
        Arc::new(OneStatement { fails })
    } else {
        Arc::new(Hang)
    };
    let mut worker = Worker::new(store, apply);
    if what == "alone" {
        worker = worker.batch(Batch::off());
    }
    if let Ok(bounds) = std::env::var("INBOX_BENCH_BATCH")
        && what != "alone"
    {
        let bounds: Vec<u32> = bounds.split(',').map(|n| n.parse().expect("a number")).collect();
        let [most, time, slots] = bounds[..] else {
            panic!("three numbers");
        };
        let mut batch = Batch::default();
        batch.most = most;
        batch.time = Duration::from_millis(time.into());
        worker = worker.batch(batch).slots(slots);
    }
    worker.run(std::future::pending()).await;
}

/// From kill -9 of the process that holds an event until a worker with default settings has run it.
async fn takeover(store: &Arc<dyn Store>, first: u64, what: &str, rounds: u64, place: &[&str]) {
    let mut times = Vec::new();
    for n in 0..rounds {
        store.record(event(first + n, None)).await.expect("recorded");
        let (mut victim, _) = spawn(what, place);
        let before = store.counts().await.expect("counts").done;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let worker = Worker::new(store.clone(), Arc::new(OneStatement { fails: false }));
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
        "  kill -9 to take-over ({what}): median {:?}, worst {:?}",
        times[times.len() / 2],
        times[times.len() - 1]
    );
}

async fn postgres_store(url: &str, schema: &str, connections: u32, sessions: bool) -> inbox::Postgres {
    let connect: sqlx::postgres::PgConnectOptions = url.parse().expect("url");
    let connect = connect.options([("search_path", schema)]);
    let mut options = Options::default();
    options.tables = schema.to_owned();
    options.sessions = sessions;
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

    let ceiling = if wanted("accepts") {
        bare_accepts(&format!("sqlite://{}/bare.db?mode=rwc", dir.display())).await
    } else {
        f64::NAN
    };
    let url = format!("sqlite://{}/inbox.db", dir.display());
    let store: Arc<dyn Store> = inbox::open(&url, Options::default()).await.expect("opened");
    let pool = sqlx::SqlitePool::connect(&url).await.expect("pool");
    sqlx::query("CREATE TABLE effect (event_id TEXT)")
        .execute(&pool)
        .await
        .expect("table");
    if wanted("accepts") || wanted("applied") {
        for (callers, first) in [(64, 0), (256, 100_000_000)] {
            let (n, time) = accepts(&store, first, callers).await;
            let got = rate(&format!("inbox: durable accepts, {callers} callers"), n, time);
            println!(
                "  = {:.1} times the plain loop, {:.2} times the ceiling",
                got / floor,
                got / ceiling
            );
        }
    }
    if wanted("applied") || wanted("drain") {
        let floor = bare_sqlite(&mut plain).await;
        for processes in [1, 2].into_iter().filter(|_| wanted("applied")) {
            applied(&store, processes, &[&url], floor).await;
        }
        if wanted("drain") {
            let url = format!("sqlite://{}/drain.db", dir.display());
            let store: Arc<dyn Store> = inbox::open(&url, Options::default()).await.expect("opened");
            sqlx::query("CREATE TABLE effect (event_id TEXT)")
                .execute(&sqlx::SqlitePool::connect(&url).await.expect("pool"))
                .await
                .expect("table");
            drain(&store, &[&url], floor).await;
        }
    }
    if wanted("latency") {
        // One connection, as SQLite has one writer.
        let options = sqlx::sqlite::SqlitePoolOptions::new().max_connections(1);
        let url = format!("sqlite://{}/plain.db", dir.display());
        let connect: sqlx::sqlite::SqliteConnectOptions = url.parse().expect("url");
        let connect = connect.synchronous(sqlx::sqlite::SqliteSynchronous::Full);
        let pool = options.connect_with(connect).await.expect("opened");
        latency(&store, 500_000_000, move |n| {
            let pool = pool.clone();
            Box::pin(async move {
                let q = sqlx::query("INSERT INTO e VALUES (?, ?)").bind(format!("evt_{n}"));
                q.bind(BODY.to_vec()).execute(&pool).await.expect("inserted");
            })
        })
        .await;
    }
    if wanted("lone") {
        let url = format!("sqlite://{}/lone.db", dir.display());
        let store: Arc<dyn Store> = inbox::open(&url, Options::default()).await.expect("opened");
        lone(&store, 0).await;
    }
    if wanted("takeover") {
        let url = format!("sqlite://{}/takeover.db", dir.display());
        let store: Arc<dyn Store> = inbox::open(&url, Options::default()).await.expect("opened");
        sqlx::query("CREATE TABLE effect (event_id TEXT)")
            .execute(&sqlx::SqlitePool::connect(&url).await.expect("pool"))
            .await
            .expect("table");
        takeover(&store, 0, "hang", 5, &[&url]).await;
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
    let store: Arc<dyn Store> = postgres_store(url, &schema, 16, true).await.into();
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
        for (callers, first) in [(64, 0), (256, 100_000_000)] {
            let (n, time) = accepts(&store, first, callers).await;
            let got = rate(&format!("inbox: durable accepts, {callers} callers"), n, time);
            println!("  = {:.1} times the plain inserts", got / floor);
        }
    }
    if wanted("applied") || wanted("drain") {
        let floor = bare_postgres(&connect).await;
        for processes in [1, 2].into_iter().filter(|_| wanted("applied")) {
            applied(&store, processes, &[url, &schema], floor).await;
        }
        if wanted("drain") {
            let empty = sqlx::raw_sql("TRUNCATE task").execute(&pool);
            empty.await.expect("emptied");
            drain(&store, &[url, &schema], floor).await;
        }
    }
    if wanted("latency") {
        let pool = pool.clone();
        latency(&store, 500_000_000, move |n| {
            let pool = pool.clone();
            Box::pin(async move {
                let q = sqlx::query("INSERT INTO plain VALUES ($1, $2)").bind(format!("evt_{n}"));
                q.bind(BODY.to_vec()).execute(&pool).await.expect("inserted");
            })
        })
        .await;
    }
    if wanted("lone") {
        let empty = sqlx::raw_sql("TRUNCATE task").execute(&pool);
        empty.await.expect("emptied");
        lone(&store, 600_000_000).await;
    }
    if wanted("takeover") {
        let empty = sqlx::raw_sql("TRUNCATE task").execute(&pool);
        empty.await.expect("emptied");
        takeover(&store, 800_000_000, "hang", 5, &[url, &schema]).await;
    }
    if named("lease") {
        let empty = sqlx::raw_sql("TRUNCATE task").execute(&pool);
        empty.await.expect("emptied");
        takeover(&store, 850_000_000, "hang-without-session", 2, &[url, &schema]).await;
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

/// The number on the command line.
fn number() -> Option<u64> {
    std::env::args().skip(1).find_map(|word| word.parse().ok())
}

/// Whether a word of the command line names this part.
fn named(part: &str) -> bool {
    std::env::args().skip(1).any(|word| word == part)
}

/// Whether the words of the command line, if there are any, pick this part.
fn wanted(part: &str) -> bool {
    const DATABASES: [&str; 2] = ["sqlite", "postgres"];
    let is_part = |word: &String| !word.starts_with('-') && word.parse::<u64>().is_err();
    let words: Vec<String> = std::env::args().skip(1).filter(is_part).collect();
    let same_kind = |word: &&String| DATABASES.contains(&word.as_str()) == DATABASES.contains(&part);
    let mut of_kind = words.iter().filter(same_kind).peekable();
    of_kind.peek().is_none() || of_kind.any(|word| word == part)
}

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [
        what @ ("worker" | "alone" | "failing" | "hang" | "hang-without-session"),
        url,
        schema @ ..,
    ] = args.iter().map(String::as_str).collect::<Vec<_>>().as_slice()
    {
        return child(what, url, schema.first().copied()).await;
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
