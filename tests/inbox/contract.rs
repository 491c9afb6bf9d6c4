//! The contract of drivers: kept by those of the crate and by the one that it does not ship, and broken ones are found out.

use std::sync::Arc;

use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::inbox::StoreError;
use stripe_webhooks::inbox::driver::{
    Backend, Connection, DriverError, ErrorKind, Flavor, PlainTransaction, Row, StartRollback, Value,
    contract,
};

use tokio::sync::{Mutex, MutexGuard};

use crate::bed::{Bed, Kind, Lite, tempdir::Dir};

async fn is_kept(backend: &impl Backend) {
    let broken = contract::check(backend).await.unwrap();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_sqlite() {
    let bed = Bed::sqlite().await.unwrap();
    let Kind::Sqlite(Lite::Sqlx(store), _) = &bed.kind else {
        unreachable!()
    };
    is_kept(store.backend()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_rusqlite() {
    let bed = Bed::rusqlite().await.unwrap();
    let Kind::Sqlite(Lite::Rusqlite(store), _) = &bed.kind else {
        unreachable!()
    };
    is_kept(store.backend()).await;
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_postgres() {
    let Some(bed) = Bed::postgres().await else { return };
    let Kind::Postgres(store) = &bed.kind else {
        unreachable!()
    };
    is_kept(store.backend()).await;
}

/// A fault in a driver, and the check that finds it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    ForgetsDroppedRuns,
    CountsNothing,
    SaysOneKind,
    TurnsArgumentsRound,
    CutsText,
    RunsTheFirstOfSeveral,
}

const FAULTS: [(Fault, &str); 6] = [
    (
        Fault::ForgetsDroppedRuns,
        "a transaction is kept or undone as it ends",
    ),
    (Fault::CountsNothing, "rows that changed are counted"),
    (Fault::SaysOneKind, "errors have their kind"),
    (Fault::TurnsArgumentsRound, "arguments are told by their number"),
    (Fault::CutsText, "values come back as they went in"),
    (Fault::RunsTheFirstOfSeveral, "several statements in one text"),
];

/// The driver of `rusqlite`, with a fault.
struct Faulty(Mutex<Conn>, Fault);

struct Conn(crate::rusqlite::Conn, Fault);

impl Conn {
    fn told<T>(&self, result: Result<T, DriverError>) -> Result<T, DriverError> {
        match result {
            Err(e) if self.1 == Fault::SaysOneKind => Err(DriverError::new(ErrorKind::Database, e)),
            other => other,
        }
    }

    fn args(&self, mut args: Vec<Value>) -> Vec<Value> {
        match self.1 {
            Fault::TurnsArgumentsRound => args.reverse(),
            Fault::CutsText => args.iter_mut().for_each(|value| {
                if let Value::Text(Some(text)) = value {
                    *text = text.chars().take(1000).collect();
                }
            }),
            _ => {}
        }
        args
    }
}

impl Backend for Faulty {
    type Connection = Conn;
    type Guard<'a> = MutexGuard<'a, Conn>;
    const FLAVOR: Flavor = Flavor::Sqlite;

    fn runner(&self) -> BoxFuture<'_, Result<Self::Guard<'_>, StoreError>> {
        Box::pin(async {
            let mut conn = self.0.lock().await;
            if self.1 != Fault::ForgetsDroppedRuns {
                conn.0.settle().await?;
            }
            Ok(conn)
        })
    }
}

impl Connection for Conn {
    type Transaction<'c> = PlainTransaction<'c, Conn>;

    fn run<'a>(&'a mut self, sql: &Arc<str>, args: Vec<Value>) -> BoxFuture<'a, Result<u64, DriverError>> {
        let (sql, args) = (sql.clone(), self.args(args));
        Box::pin(async move {
            let changed = self.0.run(&sql, args).await;
            let counts = self.1 != Fault::CountsNothing;
            self.told(changed).map(|n| if counts { n } else { 0 })
        })
    }

    fn rows<'a>(
        &'a mut self,
        sql: &Arc<str>,
        args: Vec<Value>,
    ) -> BoxFuture<'a, Result<Vec<Row>, DriverError>> {
        let (sql, args) = (sql.clone(), self.args(args));
        Box::pin(async move {
            let rows = self.0.rows(&sql, args).await;
            self.told(rows)
        })
    }

    fn script<'a>(&'a mut self, mut sql: String) -> BoxFuture<'a, Result<(), DriverError>> {
        if self.1 == Fault::RunsTheFirstOfSeveral {
            sql.truncate(sql.find(';').unwrap_or(sql.len()));
        }
        Box::pin(async move {
            let done = self.0.script(sql).await;
            self.told(done)
        })
    }

    fn begin<'c>(
        &'c mut self,
        statement: &'static str,
    ) -> BoxFuture<'c, Result<Self::Transaction<'c>, DriverError>> {
        PlainTransaction::begin(self, statement)
    }
}

impl StartRollback for Conn {
    fn start_rollback(&mut self) {
        if self.1 != Fault::ForgetsDroppedRuns {
            self.0.start_rollback();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_is_found_by_its_check() {
    for (fault, check) in FAULTS {
        let dir = Dir::new();
        let conn = crate::rusqlite::Conn::open(dir.0.join("app.db")).await.unwrap();
        let broken = contract::check(&Faulty(Mutex::new(Conn(conn, fault)), fault)).await;
        let broken = broken.unwrap_or_else(|e| vec![e.to_string()]);
        assert!(
            broken.iter().any(|what| what.starts_with(check)),
            "{fault:?}: {broken:#?}"
        );
    }
}
