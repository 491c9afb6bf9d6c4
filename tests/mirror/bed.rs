//! An inbox with a mirror in one database, and statements on its tables.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use sqlx::Row;
use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::inbox::{Arrival, Inbox, Options, Source, Store};
use stripe_webhooks::mirror::{Kinds, Mirror, Settings};
use stripe_webhooks::registry::RegistryBuilder;
use stripe_webhooks::testing::FakeStripe;
use stripe_webhooks::{Delivery, Registry};

use crate::transport::Http;

pub(crate) const KEY: &str = "sk_test_51MirrorTests";

/// The same test on both databases.
macro_rules! on_both {
    ($($name:ident)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $name() { super::$name($crate::bed::Database::sqlite().await).await })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $name() {
            if let Some(database) = $crate::bed::Database::postgres().await { super::$name(database).await }
        })* }
    };
}

pub(crate) fn unique(what: &str) -> String {
    static N: AtomicU32 = AtomicU32::new(0);
    let us = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_micros();
    let n = N.fetch_add(1, Ordering::Relaxed);
    format!("{what}_{}_{}_{n}", std::process::id(), us % 1_000_000_000)
}

/// A fresh place in a database.
#[derive(Clone)]
pub(crate) struct Database {
    pub(crate) store: Arc<dyn Store>,
    pool: Pool,
    /// The name of the mirror's tables.
    pub(crate) tables: String,
    pub(crate) url: String,
    _dir: Option<Arc<Dir>>,
}

#[derive(Clone)]
enum Pool {
    Sqlite(sqlx::SqlitePool),
    Postgres(sqlx::PgPool),
}

struct Dir(PathBuf);

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Database {
    pub(crate) async fn sqlite() -> Self {
        Self::sqlite_with(Options::default()).await
    }

    pub(crate) async fn sqlite_with(options: Options) -> Self {
        let dir = Dir(std::env::temp_dir().join(unique("mirror")));
        std::fs::create_dir_all(&dir.0).unwrap();
        let url = format!("sqlite://{}/app.db", dir.0.display());
        let store = stripe_webhooks::inbox::Sqlite::open_with(&url, options)
            .await
            .unwrap();
        Self {
            store: store.into(),
            pool: Pool::Sqlite(sqlx::SqlitePool::connect(&url).await.unwrap()),
            tables: "stripe".into(),
            url,
            _dir: Some(Arc::new(dir)),
        }
    }

    pub(crate) async fn postgres() -> Option<Self> {
        Self::postgres_with(Options::default()).await
    }

    /// Another one of its kind, whose inbox has these settings.
    pub(crate) async fn with(&self, options: Options) -> Self {
        match self.pool {
            Pool::Sqlite(_) => Self::sqlite_with(options).await,
            Pool::Postgres(_) => Self::postgres_with(options).await.unwrap(),
        }
    }

    async fn postgres_with(mut options: Options) -> Option<Self> {
        let url = crate::server::url()?;
        let schema = unique("t");
        options.tables = format!("inbox_{schema}");
        let store = stripe_webhooks::inbox::Postgres::connect_with(url, options)
            .await
            .unwrap();
        Some(Self {
            pool: Pool::Postgres(store.pool().clone()),
            store: store.into(),
            tables: schema,
            url: url.to_owned(),
            _dir: None,
        })
    }

    /// Another one of its kind.
    pub(crate) async fn fresh(&self, _: u64) -> Self {
        match self.pool {
            Pool::Sqlite(_) => Self::sqlite().await,
            Pool::Postgres(_) => Self::postgres().await.unwrap(),
        }
    }

    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.pool, Pool::Postgres(_))
    }

    /// A mirror of everything here.
    pub(crate) fn settings(&self) -> Settings {
        self.of(Kinds::all())
    }

    pub(crate) fn of(&self, kinds: Kinds) -> Settings {
        Settings::new(kinds).tables(&*self.tables)
    }

    /// With `{t}` before each table's name.
    fn render(&self, sql: &str) -> String {
        let before = match self.pool {
            Pool::Sqlite(_) => format!("{}_", self.tables),
            Pool::Postgres(_) => format!("{}.", self.tables),
        };
        sql.replace("{t}", &before)
    }

    /// The first column of each row, which must be text.
    pub(crate) async fn texts(&self, sql: &str) -> Vec<Option<String>> {
        let sql = sqlx::AssertSqlSafe(self.render(sql));
        match &self.pool {
            Pool::Sqlite(pool) => {
                let rows = sqlx::query(sql).fetch_all(pool).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
            Pool::Postgres(pool) => {
                let rows = sqlx::query(sql).fetch_all(pool).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }

    pub(crate) async fn text(&self, sql: &str) -> String {
        let rows = self.texts(sql).await;
        assert_eq!(rows.len(), 1, "{sql}: {rows:?}");
        rows[0].clone().unwrap_or_else(|| "NULL".into())
    }

    pub(crate) async fn count(&self, from: &str) -> i64 {
        let sql = format!("SELECT CAST(count(*) AS TEXT) FROM {{t}}{from}");
        self.text(&sql).await.parse().unwrap()
    }

    pub(crate) async fn run(&self, sql: &str) {
        let sql = sqlx::AssertSqlSafe(self.render(sql));
        match &self.pool {
            Pool::Sqlite(pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
            Pool::Postgres(pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
        }
    }

    /// A service with a mirror, and no client.
    pub(crate) fn service(&self, settings: impl Into<Settings>) -> Service {
        self.service_with(settings, |registry| registry, |inbox| inbox)
    }

    pub(crate) fn service_with(
        &self,
        settings: impl Into<Settings>,
        registry: impl FnOnce(RegistryBuilder) -> RegistryBuilder,
        inbox: impl FnOnce(Inbox) -> Inbox,
    ) -> Service {
        let registry = registry(Registry::builder().mirror(settings)).build().unwrap();
        Service {
            inbox: inbox(Inbox::new(Arc::clone(&self.store))).registry(Arc::new(registry)),
            database: self.clone(),
        }
    }

    pub(crate) async fn mirror(&self, settings: impl Into<Settings>) -> Mirror {
        Mirror::open(Arc::clone(&self.store), settings).await.unwrap()
    }
}

/// An inbox whose handlers are a mirror's, and perhaps others.
pub(crate) struct Service {
    pub(crate) inbox: Inbox,
    pub(crate) database: Database,
}

impl Service {
    pub(crate) async fn record(&self, event: &Value) {
        let delivery = Delivery::from_body_without_verification(event.to_string()).unwrap();
        self.inbox
            .record(&delivery, Arrival::new(Source::Test))
            .await
            .unwrap();
    }

    /// Records events and runs them, one after the other.
    pub(crate) async fn take(&self, events: &[Value]) {
        for event in events {
            self.record(event).await;
            self.run().await;
        }
    }

    /// Runs what is recorded.
    pub(crate) async fn run(&self) {
        self.inbox.worker().unwrap().run_until_idle().await.unwrap();
        let counts = self.database.store.counts().await.unwrap();
        assert_eq!((counts.dead, counts.backoff), (0, 0), "{:?}", self.errors().await);
    }

    async fn errors(&self) -> Vec<String> {
        let dead = self.database.store.dead_tasks(None, 10).await.unwrap();
        dead.items.iter().map(|task| format!("{task:?}")).collect()
    }

    /// How the mirror's handler ended for an event.
    pub(crate) async fn outcome(&self, event: &str) -> String {
        let attempts = self.database.store.attempts(event).await.unwrap();
        format!("{:?}", attempts.last().unwrap().handlers)
    }
}

/// A body of an event.
pub(crate) fn event(id: &str, event_type: &str, created: i64, object: Value) -> Value {
    json!({
        "id": id, "object": "event", "type": event_type, "created": created, "livemode": false,
        "api_version": "2026-10-28.endive", "data": {"object": object},
    })
}

pub(crate) fn changed(id: &str, event_type: &str, created: i64, object: Value, previous: Value) -> Value {
    let mut event = event(id, event_type, created, object);
    event["data"]["previous_attributes"] = previous;
    event
}

pub(crate) fn client(stripe: &FakeStripe) -> Client {
    Client::builder(ApiKey::new(KEY).unwrap())
        .transport(Http::default())
        .base_url(stripe.url())
        .rate(Rate::unlimited())
        .retries(0)
        .build()
        .unwrap()
}
