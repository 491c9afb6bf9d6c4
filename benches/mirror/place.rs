//! A fresh place in a database.

use std::sync::Arc;

use sqlx::{AssertSqlSafe, Row};
use stripe_webhooks::inbox::{Options, Postgres, Sqlite, Store};

pub(crate) struct Place {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) pool: Pool,
    pub(crate) url: String,
    pub(crate) tables: String,
    folder: Option<std::path::PathBuf>,
}

pub(crate) enum Pool {
    Sqlite(sqlx::SqlitePool),
    Postgres(sqlx::PgPool),
}

fn unique() -> String {
    let time = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    format!("b{}_{}", std::process::id(), time.as_micros() % 1_000_000_000)
}

impl Place {
    pub(crate) async fn fresh(name: &str) -> Option<Self> {
        let tables = unique();
        if name == "sqlite" {
            let folder = std::env::temp_dir().join(&tables);
            std::fs::create_dir_all(&folder).unwrap();
            let url = format!("sqlite://{}/app.db", folder.display());
            let place = Self::at(&url, &tables).await;
            return Some(Self {
                folder: Some(folder),
                ..place
            });
        }
        let url = std::env::var("DATABASE_URL")
            .ok()
            .filter(|url| url.starts_with("postgres"))?;
        Some(Self::at(&url, &tables).await)
    }

    pub(crate) async fn at(url: &str, tables: &str) -> Self {
        let mut options = Options::default();
        options.tables = format!("inbox_{tables}");
        let (store, pool): (Arc<dyn Store>, Pool) = match url.starts_with("sqlite") {
            true => {
                let store = Sqlite::open_with(url, options).await.unwrap();
                (
                    store.into(),
                    Pool::Sqlite(sqlx::SqlitePool::connect(url).await.unwrap()),
                )
            }
            false => {
                let store = Postgres::connect_with(url, options).await.unwrap();
                let pool = store.pool().clone();
                (store.into(), Pool::Postgres(pool))
            }
        };
        Self {
            store,
            pool,
            url: url.to_owned(),
            tables: tables.to_owned(),
            folder: None,
        }
    }

    pub(crate) fn name(&self, table: &str) -> String {
        match self.pool {
            Pool::Sqlite(_) => format!("{}_{table}", self.tables),
            Pool::Postgres(_) => format!("{}.{table}", self.tables),
        }
    }

    pub(crate) async fn count(&self, table: &str) -> i64 {
        self.try_count(table).await
    }

    /// 0 where there is no such table.
    pub(crate) async fn try_count(&self, table: &str) -> i64 {
        let sql = AssertSqlSafe(format!("SELECT count(*) FROM {}", self.name(table)));
        match &self.pool {
            Pool::Sqlite(pool) => sqlx::query(sql).fetch_one(pool).await.map_or(0, |row| row.get(0)),
            Pool::Postgres(pool) => sqlx::query(sql).fetch_one(pool).await.map_or(0, |row| row.get(0)),
        }
    }

    pub(crate) async fn run(&self, sql: String) {
        let sql = AssertSqlSafe(sql);
        match &self.pool {
            Pool::Sqlite(pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
            Pool::Postgres(pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
        }
    }

    pub(crate) async fn rows(&self, sql: &str) -> Vec<String> {
        let sql = AssertSqlSafe(sql.to_owned());
        match &self.pool {
            Pool::Sqlite(pool) => {
                let rows = sqlx::query(sql).fetch_all(pool).await.unwrap();
                rows.iter()
                    .map(|row| row.try_get::<String, _>("detail").unwrap_or_default())
                    .collect()
            }
            Pool::Postgres(pool) => {
                let rows = sqlx::query(sql).fetch_all(pool).await.unwrap();
                rows.iter()
                    .map(|row| row.try_get::<String, _>(0).unwrap_or_default())
                    .collect()
            }
        }
    }

    pub(crate) async fn drop(&self) {
        if matches!(self.pool, Pool::Postgres(_)) {
            self.run(format!(
                "DROP SCHEMA IF EXISTS {0} CASCADE; DROP SCHEMA IF EXISTS inbox_{0} CASCADE",
                self.tables
            ))
            .await;
        }
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}
