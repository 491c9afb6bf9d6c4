//! A test bed: one store of each kind, handlers that write effects through the event's transaction, and what came of it.

use std::{
    any::Any,
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::handler::{HandlerReport, Outcome};
#[cfg(feature = "_sqlx")]
use stripe_webhooks::inbox::Options;
use stripe_webhooks::inbox::{
    Applied, Apply, FollowUp, Memory, MemoryConnection, NewEvent, NewFollowUp, Policy, Schedule, Store,
    StoreError, StoredEvent, Verdict, Work, Worker,
};

/// Each of these functions as a test on a fresh bed of every database.
macro_rules! on_databases {
    ($($name:ident)*) => {
        #[cfg(feature = "sqlite")]
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $name() { super::$name($crate::bed::Bed::sqlite().await.unwrap()).await })* }
        #[cfg(feature = "sqlite")]
        mod rusqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $name() { super::$name($crate::bed::Bed::rusqlite().await.unwrap()).await })* }
        #[cfg(feature = "postgres")]
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $name() { if let Some(bed) = $crate::bed::Bed::postgres().await { super::$name(bed).await } })* }
    };
}

/// As [`on_databases`], and in memory.
macro_rules! on_every_store {
    ($($name:ident)*) => {
        mod memory { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $name() { super::$name($crate::bed::Bed::memory().await.unwrap()).await })* }
        on_databases! { $($name)* }
    };
}

/// One store under test.
pub struct Bed {
    pub kind: Kind,
    pub store: Arc<dyn Store>,
    #[cfg(feature = "sqlite")]
    pub dir: Option<tempdir::Dir>,
    pub schema: String,
    /// The pooler in front of the server.
    #[cfg(feature = "postgres")]
    pub pooler: Option<String>,
}

#[derive(Clone)]
pub enum Kind {
    Memory(Memory),
    #[cfg(feature = "sqlite")]
    Sqlite(Lite, sqlx::SqlitePool),
    #[cfg(feature = "postgres")]
    Postgres(stripe_webhooks::inbox::Postgres),
}

/// The inbox in a SQLite file, by the crate's driver or by one of somebody else's.
#[cfg(feature = "sqlite")]
#[derive(Clone)]
pub enum Lite {
    Sqlx(stripe_webhooks::inbox::Sqlite),
    Rusqlite(super::rusqlite::RusqliteStore),
}

#[cfg(feature = "sqlite")]
impl Lite {
    pub fn store(&self) -> Arc<dyn Store> {
        match self {
            Lite::Sqlx(store) => store.clone().into(),
            Lite::Rusqlite(store) => store.clone().into(),
        }
    }

    /// Another handle by the same driver, with settings of its own.
    pub async fn open(&self, url: &str, options: Options) -> Result<Lite, StoreError> {
        Ok(match self {
            Lite::Sqlx(_) => Lite::Sqlx(stripe_webhooks::inbox::Sqlite::open_with(url, options).await?),
            Lite::Rusqlite(_) => Lite::Rusqlite(open_rusqlite(url, options).await?),
        })
    }
}

#[cfg(feature = "sqlite")]
async fn open_rusqlite(url: &str, options: Options) -> Result<super::rusqlite::RusqliteStore, StoreError> {
    super::rusqlite::open(url.split_once("://").unwrap().1, options).await
}

#[cfg(feature = "sqlite")]
pub mod tempdir {
    /// A folder that is removed again.
    pub struct Dir(pub std::path::PathBuf);
    impl Dir {
        pub fn new() -> Dir {
            let path = std::env::temp_dir().join(super::unique("inbox"));
            std::fs::create_dir_all(&path).unwrap();
            Dir(path)
        }
    }
    impl Drop for Dir {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}

pub fn unique(what: &str) -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static N: AtomicU32 = AtomicU32::new(0);
    let us = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_micros();
    format!(
        "{what}_{}_{}_{}",
        std::process::id(),
        us % 1_000_000_000,
        N.fetch_add(1, Ordering::Relaxed)
    )
}

impl Bed {
    pub async fn memory() -> Option<Bed> {
        let memory = Memory::new();
        Some(Bed {
            store: Arc::new(memory.clone()),
            kind: Kind::Memory(memory),
            #[cfg(feature = "sqlite")]
            dir: None,
            schema: String::new(),
            #[cfg(feature = "postgres")]
            pooler: None,
        })
    }

    #[cfg(feature = "sqlite")]
    pub async fn sqlite() -> Option<Bed> {
        let dir = tempdir::Dir::new();
        let url = format!("sqlite://{}/app.db", dir.0.display());
        let store = stripe_webhooks::inbox::Sqlite::open(&url).await.unwrap();
        Bed::on_file(dir, url, Lite::Sqlx(store)).await
    }

    #[cfg(feature = "sqlite")]
    pub async fn rusqlite() -> Option<Bed> {
        let dir = tempdir::Dir::new();
        let url = format!("sqlite://{}/app.db", dir.0.display());
        let store = open_rusqlite(&url, Options::default()).await.unwrap();
        Bed::on_file(dir, url, Lite::Rusqlite(store)).await
    }

    #[cfg(feature = "sqlite")]
    async fn on_file(dir: tempdir::Dir, url: String, store: Lite) -> Option<Bed> {
        let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
        sqlx::query("CREATE TABLE effect (event_id TEXT, grp TEXT, generation INTEGER)")
            .execute(&pool)
            .await
            .unwrap();
        Some(Bed {
            store: store.store(),
            kind: Kind::Sqlite(store, pool),
            dir: Some(dir),
            schema: url,
            #[cfg(feature = "postgres")]
            pooler: None,
        })
    }

    #[cfg(feature = "postgres")]
    pub async fn postgres() -> Option<Bed> {
        Some(Bed::postgres_at(super::server::url()?).await)
    }

    /// On a server of one's own.
    #[cfg(feature = "postgres")]
    pub async fn postgres_at(url: &str) -> Bed {
        let schema = unique("t");
        let store = open_postgres(url, &schema).await;
        Bed::on(store, schema, None).await
    }

    /// Behind a pooler, whose role finds this schema by itself.
    #[cfg(feature = "postgres")]
    pub async fn pooled(url: &str, schema: &str) -> Bed {
        let store = open_pooled(url, schema).await;
        Bed::on(store, schema.to_owned(), Some(url.to_owned())).await
    }

    #[cfg(feature = "postgres")]
    async fn on(store: stripe_webhooks::inbox::Postgres, schema: String, pooler: Option<String>) -> Bed {
        let sql = format!("CREATE TABLE {schema}.effect (event_id TEXT, grp TEXT, generation BIGINT)");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(store.pool())
            .await
            .unwrap();
        Bed {
            store: Arc::new(store.clone()),
            kind: Kind::Postgres(store),
            #[cfg(feature = "sqlite")]
            dir: None,
            schema,
            pooler,
        }
    }

    /// A second handle on the same data, as another process would have it.
    pub async fn reopen(&self) -> Arc<dyn Store> {
        match &self.kind {
            Kind::Memory(m) => Arc::new(m.clone()),
            #[cfg(feature = "_sqlx")]
            _ => self.reopen_with(Default::default()).await,
        }
    }

    /// A second handle with settings of its own.
    #[cfg(feature = "_sqlx")]
    pub async fn reopen_with(&self, options: stripe_webhooks::inbox::Options) -> Arc<dyn Store> {
        match &self.kind {
            Kind::Memory(_) => unreachable!("databases only"),
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(lite, _) => lite.open(&self.schema, options).await.unwrap().store(),
            #[cfg(feature = "postgres")]
            Kind::Postgres(_) if self.pooler.is_some() => {
                Arc::new(open_pooled(self.pooler.as_ref().unwrap(), &self.schema).await)
            }
            #[cfg(feature = "postgres")]
            Kind::Postgres(_) => {
                Arc::new(open_postgres_with(super::server::url().unwrap(), &self.schema, options).await)
            }
        }
    }

    /// Committed effects: event id, group, generation, with how often each is there.
    pub async fn effects(&self) -> BTreeMap<(String, String, u32), u32> {
        let mut all = BTreeMap::new();
        match &self.kind {
            Kind::Memory(m) => {
                for (key, n) in m.scan("effect/") {
                    let parts: Vec<&str> = key.split('/').collect();
                    all.insert(
                        (
                            parts[1].to_owned(),
                            parts[2].to_owned(),
                            parts[3].parse().unwrap(),
                        ),
                        n.parse().unwrap(),
                    );
                }
            }
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(_, pool) => {
                let rows: Vec<(String, String, i64)> =
                    sqlx::query_as("SELECT event_id, grp, generation FROM effect")
                        .fetch_all(pool)
                        .await
                        .unwrap();
                rows.into_iter()
                    .for_each(|(e, g, n)| *all.entry((e, g, n as u32)).or_default() += 1);
            }
            #[cfg(feature = "postgres")]
            Kind::Postgres(p) => {
                let sql = format!("SELECT event_id, grp, generation FROM {}.effect", self.schema);
                let rows: Vec<(String, String, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
                    .fetch_all(p.pool())
                    .await
                    .unwrap();
                rows.into_iter()
                    .for_each(|(e, g, n)| *all.entry((e, g, n as u32)).or_default() += 1);
            }
        }
        all
    }

    pub fn is_postgres(&self) -> bool {
        match &self.kind {
            #[cfg(feature = "postgres")]
            Kind::Postgres(_) => true,
            _ => false,
        }
    }

    pub async fn healthy(&self) {
        assert_eq!(self.store.doctor().await.unwrap(), vec![]);
    }

    pub fn worker(&self, apply: Arc<dyn Apply>) -> Worker {
        Worker::new(self.store.clone(), apply)
            .policy(fast())
            .poll(Duration::from_millis(20))
            .sweep(Duration::from_millis(50))
            .slots(4)
    }
}

#[cfg(feature = "postgres")]
pub async fn open_postgres(url: &str, schema: &str) -> stripe_webhooks::inbox::Postgres {
    open_postgres_with(url, schema, stripe_webhooks::inbox::Options::default()).await
}

#[cfg(feature = "postgres")]
pub async fn open_postgres_with(
    url: &str,
    schema: &str,
    mut options: stripe_webhooks::inbox::Options,
) -> stripe_webhooks::inbox::Postgres {
    options.tables = schema.to_owned();
    // The application's tables stand in the same schema, found by the connection's search path.
    let connect: sqlx::postgres::PgConnectOptions = url.parse().unwrap();
    let connect = connect.options([("search_path", schema)]);
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(6)
        .connect_lazy_with(connect);
    stripe_webhooks::inbox::Postgres::with_pool(pool, options)
        .await
        .unwrap()
}

/// As an application behind a pooler in transaction mode opens it.
#[cfg(feature = "postgres")]
async fn open_pooled(url: &str, schema: &str) -> stripe_webhooks::inbox::Postgres {
    let mut options = stripe_webhooks::inbox::Options::default();
    options.tables = schema.to_owned();
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(6)
        .connect_lazy_with(url.parse().unwrap());
    let store = stripe_webhooks::inbox::Postgres::with_pool(pool, options)
        .await
        .unwrap();
    assert!(!store.uses_sessions(), "the pooler was not found");
    store
}

/// The store that a child process was told of: a SQLite URL, or a PostgreSQL URL and a schema.
#[cfg(feature = "_sqlx")]
pub async fn open_for_child(place: &str) -> Arc<dyn Store> {
    #[cfg(feature = "postgres")]
    if let Some((url, schema)) = place.split_once(' ') {
        return Arc::new(open_postgres(url, schema).await);
    }
    #[cfg(feature = "sqlite")]
    if place.starts_with("rusqlite:") {
        return open_rusqlite(place, Options::default()).await.unwrap().into();
    }
    #[cfg(feature = "sqlite")]
    return Arc::new(stripe_webhooks::inbox::Sqlite::open(place).await.unwrap());
    #[allow(unreachable_code)]
    {
        panic!("no store for {place}")
    }
}

/// A policy whose retries come within milliseconds.
pub fn fast() -> Policy {
    let mut policy = Policy::default();
    policy.schedule = Schedule::new([5, 10, 20, 40, 40, 40, 40, 40].map(Duration::from_millis));
    policy.lease = Duration::from_millis(2000);
    policy.apply_limit = Duration::from_millis(1500);
    policy
}

/// What a scripted handler does.
#[derive(Clone, Debug)]
pub enum Step {
    Done,
    Retry,
    /// The transaction lost against another one.
    Conflict,
    Permanent,
    Panic,
    Hang,
    SleepThenDone(u64),
    /// COMMIT on the connection, then go on.
    Commit,
    /// ROLLBACK on the connection, then go on.
    Rollback,
    CommitThenBegin,
    /// COMMIT and BEGIN, a statement that fails, and then what the verdict says.
    CommitThenFail(Verdict),
    /// COMMIT, and never come back.
    CommitThenHang,
    /// Report success after a failed statement.
    SwallowError,
    FollowUp(&'static str),
    OnCommit(Arc<Mutex<Vec<String>>>),
}

type Following = Box<dyn Fn(&FollowUp) -> Duration + Send + Sync>;

type Plan = dyn Fn(&StoredEvent, &str, u32) -> Step + Send + Sync;

/// An [`Apply`] that follows a plan and writes one effect per run through the transaction.
pub struct Script {
    groups: Vec<String>,
    plan: Box<Plan>,
    pub runs: Mutex<Vec<String>>,
    pub followed: Mutex<Vec<String>>,
    pub follow_up: Mutex<Verdict>,
    /// How long a follow-up takes, and what else it does.
    pub following: Mutex<Following>,
    pub overlap: Mutex<BTreeMap<String, u32>>,
    pub overlapped: Mutex<Vec<String>>,
}

impl Script {
    pub fn new(plan: impl Fn(&StoredEvent, &str, u32) -> Step + Send + Sync + 'static) -> Arc<Script> {
        Script::with_groups(&["default"], plan)
    }

    pub fn with_groups(
        groups: &[&str],
        plan: impl Fn(&StoredEvent, &str, u32) -> Step + Send + Sync + 'static,
    ) -> Arc<Script> {
        Arc::new(Script {
            groups: groups.iter().map(|g| (*g).to_owned()).collect(),
            plan: Box::new(plan),
            runs: Mutex::default(),
            followed: Mutex::default(),
            follow_up: Mutex::new(Verdict::Done),
            following: Mutex::new(Box::new(|_| Duration::ZERO)),
            overlap: Mutex::default(),
            overlapped: Mutex::default(),
        })
    }

    pub fn runs(&self) -> Vec<String> {
        self.runs.lock().unwrap().clone()
    }
}

impl Apply for Script {
    fn groups(&self) -> Vec<String> {
        self.groups.clone()
    }

    fn groups_for(&self, _: &str) -> Vec<String> {
        self.groups.clone()
    }

    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
        Box::pin(async move {
            let (event, group, generation) = (work.event, work.group, work.generation);
            self.runs.lock().unwrap().push(event.event_id.clone());
            let key = format!(
                "{group}/{}",
                event.lane.clone().unwrap_or_else(|| event.event_id.clone())
            );
            {
                let mut overlap = self.overlap.lock().unwrap();
                let n = overlap.entry(key.clone()).or_default();
                *n += 1;
                if *n > 1 {
                    self.overlapped.lock().unwrap().push(event.event_id.clone());
                }
            }
            struct Leave<'s>(&'s Script, String);
            impl Drop for Leave<'_> {
                fn drop(&mut self) {
                    *self.0.overlap.lock().unwrap().get_mut(&self.1).unwrap() -= 1;
                }
            }
            let _leave = Leave(self, key);
            let step = (self.plan)(event, group, work.attempt);
            if let Err(e) = write_effect(work.tx, &event.event_id, group, generation).await {
                return Verdict::retry(e).into();
            }
            let mut applied = Applied::default();
            applied.handlers.push(HandlerReport::new(
                "script",
                group,
                Outcome::Done,
                Duration::from_millis(1),
            ));
            match step {
                Step::Done => {}
                Step::Retry => applied.verdict = Verdict::retry("planned failure"),
                Step::Conflict => {
                    applied.verdict = Verdict::Conflict {
                        error: "planned conflict".into(),
                    }
                }
                Step::Permanent => applied.verdict = Verdict::permanent("planned end"),
                Step::Panic => panic!("planned panic"),
                Step::Hang => std::future::pending().await,
                Step::SleepThenDone(ms) => tokio::time::sleep(Duration::from_millis(ms)).await,
                Step::Commit => raw(work.tx, &["COMMIT"]).await,
                Step::Rollback => raw(work.tx, &["ROLLBACK"]).await,
                Step::CommitThenBegin => raw(work.tx, &["COMMIT", "BEGIN"]).await,
                Step::CommitThenFail(verdict) => {
                    raw(work.tx, &["COMMIT", "BEGIN", "SELECT * FROM no_such_table"]).await;
                    applied.verdict = verdict;
                }
                Step::CommitThenHang => {
                    raw(work.tx, &["COMMIT"]).await;
                    std::future::pending().await
                }
                Step::SwallowError => raw(work.tx, &["SELECT * FROM no_such_table"]).await,
                Step::FollowUp(name) => applied.follow_ups.push(NewFollowUp::new(name, "{\"to\":1}")),
                Step::OnCommit(log) => {
                    let id = event.event_id.clone();
                    applied
                        .on_commit
                        .push(Box::pin(async move { log.lock().unwrap().push(id) }));
                }
            }
            applied
        })
    }

    fn follow_up<'a>(&'a self, f: &'a FollowUp) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            self.followed.lock().unwrap().push(f.name.clone());
            let takes = (self.following.lock().unwrap())(f);
            tokio::time::sleep(takes).await;
            std::mem::take(&mut *self.follow_up.lock().unwrap())
        })
    }
}

pub async fn write_effect(
    tx: &mut (dyn Any + Send),
    event_id: &str,
    group: &str,
    generation: u32,
) -> Result<(), String> {
    if let Some(conn) = tx.downcast_mut::<MemoryConnection>() {
        conn.add(format!("effect/{event_id}/{group}/{generation}"), 1);
        return Ok(());
    }
    let sql = "INSERT INTO effect (event_id, grp, generation) VALUES ($1, $2, $3)";
    let generation = i64::from(generation);
    #[cfg(feature = "sqlite")]
    if let Some(conn) = tx.downcast_mut::<sqlx::SqliteConnection>() {
        let done = sqlx::query(sql)
            .bind(event_id)
            .bind(group)
            .bind(generation)
            .execute(conn)
            .await;
        return done.map(drop).map_err(|e| e.to_string());
    }
    #[cfg(feature = "sqlite")]
    if let Some(conn) = tx.downcast_mut::<super::rusqlite::Conn>() {
        let (event_id, group) = (event_id.to_owned(), group.to_owned());
        let done = conn
            .call(move |conn| conn.execute(sql, (event_id, group, generation)))
            .await;
        return done.map(drop).map_err(|e| e.to_string());
    }
    #[cfg(feature = "postgres")]
    if let Some(conn) = tx.downcast_mut::<sqlx::PgConnection>() {
        let done = sqlx::query(sql)
            .bind(event_id)
            .bind(group)
            .bind(generation)
            .execute(conn)
            .await;
        return done.map(drop).map_err(|e| e.to_string());
    }
    Err("an unknown connection".into())
}

async fn raw(tx: &mut (dyn Any + Send), statements: &[&'static str]) {
    for sql in statements {
        #[cfg(feature = "sqlite")]
        if let Some(conn) = tx.downcast_mut::<sqlx::SqliteConnection>() {
            let _ = sqlx::raw_sql(*sql).execute(conn).await;
            continue;
        }
        #[cfg(feature = "sqlite")]
        if let Some(conn) = tx.downcast_mut::<super::rusqlite::Conn>() {
            let _ = conn.call(|conn| conn.execute_batch(sql)).await;
            continue;
        }
        #[cfg(feature = "postgres")]
        if let Some(conn) = tx.downcast_mut::<sqlx::PgConnection>() {
            let _ = sqlx::raw_sql(*sql).execute(conn).await;
            continue;
        }
        let _ = (&tx, sql);
    }
}

/// The secret of the tests' receivers.
pub const SECRET: &str = "whsec_test";

/// A receiver on this store, with an endpoint of the suite's secret.
pub fn receiver(store: Arc<dyn Store>, registry: stripe_webhooks::Registry) -> stripe_webhooks::Receiver {
    stripe_webhooks::Receiver::builder(registry)
        .secret(stripe_webhooks::SigningSecret::new(SECRET).unwrap())
        .inbox(store)
        .build()
        .unwrap()
}

/// Sends a signed body to the receiver; the status of its answer.
pub async fn post(receiver: &stripe_webhooks::Receiver, body: &str) -> u16 {
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs() as i64;
    let admission = receiver.admit("POST").await.unwrap();
    let signature = stripe_webhooks::sign(body, SECRET, now);
    receiver.receive(admission, signature, body).await.status
}

/// A webhook event in a lane.
pub fn event(id: impl Into<String>, lane: Option<&str>, created: i64) -> NewEvent {
    let id = id.into();
    let body = format!("{{\"id\":\"{id}\",\"object\":\"event\"}}").into_bytes();
    let mut e = NewEvent::new(id, "customer.updated", body);
    e.lane = lane.map(str::to_owned);
    e.object_id = e.lane.clone();
    e.created_us = created;
    e
}
