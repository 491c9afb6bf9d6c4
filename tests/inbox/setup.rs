//! A bed whose store has settings of its own, and raw statements on its tables.

use std::{ops::Deref, sync::Arc};

use stripe_webhooks::inbox::{Memory, Redaction, Twins};

use crate::bed::{Bed, Kind};

/// The settings that every kind of store takes.
#[derive(Default)]
pub struct Setup {
    pub twins: Twins,
    pub redact: Redaction,
}

/// A bed, and what stands before the names of its tables.
pub struct Own {
    pub bed: Bed,
    #[cfg_attr(not(feature = "_sqlx"), allow(dead_code))]
    prefix: String,
}

impl Deref for Own {
    type Target = Bed;
    fn deref(&self) -> &Bed {
        &self.bed
    }
}

impl Own {
    /// The bed as it is.
    pub fn plain(bed: Bed) -> Own {
        let prefix = if bed.schema.starts_with("sqlite") {
            "stripe_inbox_".to_owned()
        } else {
            format!("{}.", bed.schema)
        };
        Own { bed, prefix }
    }

    /// The bed with a fresh store of these settings in place of its own; effects stay where they are.
    pub async fn with(mut bed: Bed, setup: Setup) -> Own {
        let tables = crate::bed::unique("own");
        let mut prefix = format!("{tables}.");
        match &bed.kind {
            Kind::Memory(_) => {
                let memory = Memory::with_twins(setup.twins).redact(setup.redact);
                bed.store = Arc::new(memory.clone());
                bed.kind = Kind::Memory(memory);
            }
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(lite, pool) => {
                let store = lite.open(&bed.schema, options(setup, &tables)).await.unwrap();
                bed.store = store.store();
                bed.kind = Kind::Sqlite(store, pool.clone());
                prefix = format!("{tables}_");
            }
            #[cfg(feature = "postgres")]
            Kind::Postgres(old) => {
                let options = options(setup, &tables);
                let store = stripe_webhooks::inbox::Postgres::with_pool(old.pool().clone(), options)
                    .await
                    .unwrap();
                bed.store = Arc::new(store.clone());
                bed.kind = Kind::Postgres(store);
            }
        }
        Own { bed, prefix }
    }

    #[cfg(feature = "_sqlx")]
    fn render(&self, sql: &str) -> String {
        let body = if self.bed.schema.starts_with("sqlite") {
            "CAST(body AS TEXT)"
        } else {
            "encode(body, 'escape')"
        };
        // Dropping an index takes its schema, as dropping a table does.
        sql.replace("{t}", &self.prefix)
            .replace("{i}", &self.prefix)
            .replace("{body}", body)
    }

    /// Another handle on the same tables, whose clock is this much ahead. In memory the store itself.
    #[cfg(feature = "_sqlx")]
    pub async fn ahead(&self, by: std::time::Duration) -> Arc<dyn stripe_webhooks::inbox::Store> {
        let tables = self.prefix.trim_end_matches(['.', '_']);
        let mut options = options(Setup::default(), tables);
        options.skew = by.as_micros() as i64;
        match &self.kind {
            Kind::Memory(memory) => Arc::new(memory.clone()),
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(lite, _) => lite.open(&self.schema, options).await.unwrap().store(),
            #[cfg(feature = "postgres")]
            Kind::Postgres(p) => stripe_webhooks::inbox::Postgres::with_pool(p.pool().clone(), options)
                .await
                .unwrap()
                .into(),
        }
    }

    /// The doctor's questions as they are published.
    #[cfg(feature = "_sqlx")]
    pub fn doctor_sql(&self) -> Vec<(String, String)> {
        let options = options(Setup::default(), self.prefix.trim_end_matches(['.', '_']));
        let script = match &self.kind {
            Kind::Memory(_) => String::new(),
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(..) => stripe_webhooks::inbox::Sqlite::doctor_sql(&options),
            #[cfg(feature = "postgres")]
            Kind::Postgres(_) => stripe_webhooks::inbox::Postgres::doctor_sql(&options),
        };
        script
            .split("-- ")
            .skip(1)
            .map(|part| {
                let (head, sql) = part.split_once('\n').unwrap();
                let name = head.split(':').next().unwrap();
                (name.to_owned(), sql.trim().trim_end_matches(';').to_owned())
            })
            .collect()
    }

    /// The first column of a statement's only row, and nothing else of it.
    #[cfg(feature = "_sqlx")]
    pub async fn first_number(&self, sql: &str) -> i64 {
        use sqlx::Row;
        let sql = sqlx::AssertSqlSafe(sql.to_owned());
        match &self.kind {
            Kind::Memory(_) => 0,
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(_, pool) => sqlx::query(sql).fetch_one(pool).await.unwrap().get(0),
            #[cfg(feature = "postgres")]
            Kind::Postgres(p) => sqlx::query(sql).fetch_one(p.pool()).await.unwrap().get(0),
        }
    }

    /// Runs SQL in which `{t}` stands before each table's name. Does nothing in memory.
    #[cfg(feature = "_sqlx")]
    pub async fn execute(&self, sql: &str) {
        let sql = sqlx::AssertSqlSafe(self.render(sql));
        match &self.kind {
            Kind::Memory(_) => {}
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(_, pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
            #[cfg(feature = "postgres")]
            Kind::Postgres(p) => drop(sqlx::raw_sql(sql).execute(p.pool()).await.unwrap()),
        }
    }

    /// What stands before the tables' names.
    #[cfg(feature = "postgres")]
    pub fn tables(&self) -> String {
        self.prefix.clone()
    }

    /// Runs SQL on the application's own tables. Does nothing in memory.
    #[cfg(feature = "_sqlx")]
    pub async fn execute_plain(&self, sql: &'static str) {
        match &self.kind {
            Kind::Memory(_) => {}
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(_, pool) => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
            #[cfg(feature = "postgres")]
            Kind::Postgres(p) => drop(sqlx::raw_sql(sql).execute(p.pool()).await.unwrap()),
        }
    }

    /// The texts in the first column of what SQL gives. None in memory.
    #[cfg(feature = "_sqlx")]
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let sql = sqlx::AssertSqlSafe(self.render(sql));
        match &self.kind {
            Kind::Memory(_) => Vec::new(),
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(_, pool) => sqlx::query_scalar(sql).fetch_all(pool).await.unwrap(),
            #[cfg(feature = "postgres")]
            Kind::Postgres(p) => sqlx::query_scalar(sql).fetch_all(p.pool()).await.unwrap(),
        }
    }

    /// A number that SQL gives, as in [`Own::execute`]; `None` in memory.
    #[cfg(feature = "_sqlx")]
    pub async fn number(&self, sql: &str) -> Option<i64> {
        let sql = sqlx::AssertSqlSafe(self.render(sql));
        match &self.kind {
            Kind::Memory(_) => None,
            #[cfg(feature = "sqlite")]
            Kind::Sqlite(_, pool) => Some(sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()),
            #[cfg(feature = "postgres")]
            Kind::Postgres(p) => Some(sqlx::query_scalar(sql).fetch_one(p.pool()).await.unwrap()),
        }
    }
}

#[cfg(feature = "_sqlx")]
fn options(setup: Setup, tables: &str) -> stripe_webhooks::inbox::Options {
    let mut options = stripe_webhooks::inbox::Options::default();
    options.twins = setup.twins;
    options.redact = setup.redact;
    options.tables = tables.to_owned();
    options
}
