//! A driver that the crate does not ship: `rusqlite`, wrapped by the narrow door alone. The suite of the databases runs on it,
//! and it is there to copy from.
//!
//! One connection to the file, handed round behind a mutex. The library blocks, so each call runs on tokio's blocking threads.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use rusqlite::{Batch, Statement, fallible_iterator::FallibleIterator, ffi, types::ValueRef};
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::inbox::driver::{
    Backend, Connection, DriverError, ErrorKind, Flavor, PlainTransaction, Row, SqlStore, StartRollback,
    Value,
};
use stripe_webhooks::inbox::{Cause, Options, StoreError};
use tokio::sync::{MappedMutexGuard, MutexGuard};

/// The durable inbox in a SQLite file, through `rusqlite`.
pub type RusqliteStore = SqlStore<Rusqlite>;

/// Opens or creates the file.
pub async fn open(path: impl Into<PathBuf>, options: Options) -> Result<RusqliteStore, StoreError> {
    let backend = Rusqlite {
        path: path.into(),
        writer: tokio::sync::Mutex::new(None),
    };
    SqlStore::start(backend, options).await
}

/// The file, and its one writer.
pub struct Rusqlite {
    path: PathBuf,
    writer: tokio::sync::Mutex<Option<Conn>>,
}

impl Backend for Rusqlite {
    type Connection = Conn;
    type Guard<'a> = MappedMutexGuard<'a, Conn>;
    const FLAVOR: Flavor = Flavor::Sqlite;

    fn runner(&self) -> BoxFuture<'_, Result<Self::Guard<'_>, StoreError>> {
        Box::pin(async {
            let mut slot = self.writer.lock().await;
            if let Some(conn) = slot.as_mut() {
                if conn.settle().await.is_err() {
                    *slot = None;
                }
            }
            if slot.is_none() {
                *slot = Some(Conn::open(self.path.clone()).await?);
            }
            MutexGuard::try_map(slot, Option::as_mut)
                .map_err(|_| StoreError::Unavailable(Cause::new("the connection was closed")))
        })
    }
}

/// A connection, as handlers are given it.
pub struct Conn {
    shared: Arc<Shared>,
}

struct Shared {
    /// The connection, and the round that it is in.
    conn: Mutex<(rusqlite::Connection, u64)>,
    /// The present round. A new one begins when a transaction is given up.
    round: AtomicU64,
}

impl Shared {
    fn give_up(&self) {
        self.round.fetch_add(1, Ordering::AcqRel);
    }

    /// Runs what was asked for in this round. What an earlier round left open is rolled back first; what it left behind, still
    /// on its way here, is not run any more.
    fn call<T>(
        &self,
        round: u64,
        f: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        let mut guard = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        let (conn, reached) = &mut *guard;
        let present = self.round.load(Ordering::Acquire);
        if *reached != present {
            if !conn.is_autocommit() {
                conn.execute_batch("ROLLBACK")?;
            }
            *reached = present;
        }
        if round != present {
            let interrupted = ffi::Error::new(ffi::SQLITE_INTERRUPT);
            return Err(rusqlite::Error::SqliteFailure(interrupted, None));
        }
        f(conn)
    }
}

impl Conn {
    pub async fn open(path: PathBuf) -> Result<Conn, DriverError> {
        let open = move || {
            let conn = rusqlite::Connection::open(path)?;
            conn.busy_timeout(Duration::from_secs(5))?;
            conn.execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
            )?;
            Ok(conn)
        };
        let conn = Mutex::new((blocking(open).await?, 0));
        let round = AtomicU64::new(0);
        let shared = Arc::new(Shared { conn, round });
        Ok(Conn { shared })
    }

    /// In no transaction and without a statement on its way, whatever the holder before has left.
    pub async fn settle(&mut self) -> Result<(), DriverError> {
        self.shared.give_up();
        self.call(|_| Ok(())).await
    }

    /// Runs the library's own calls on the connection, inside the event's transaction: what a handler writes with.
    pub async fn call<T: Send + 'static>(
        &mut self,
        f: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, DriverError> {
        let shared = self.shared.clone();
        let round = shared.round.load(Ordering::Acquire);
        blocking(move || shared.call(round, f)).await
    }
}

impl Connection for Conn {
    type Transaction<'c> = PlainTransaction<'c, Conn>;

    fn run<'a>(&'a mut self, sql: &Arc<str>, args: Vec<Value>) -> BoxFuture<'a, Result<u64, DriverError>> {
        let sql = sql.clone();
        Box::pin(self.call(move |conn| execute(conn, &sql, &args).map(|(changed, _)| changed)))
    }

    fn rows<'a>(
        &'a mut self,
        sql: &Arc<str>,
        args: Vec<Value>,
    ) -> BoxFuture<'a, Result<Vec<Row>, DriverError>> {
        let sql = sql.clone();
        Box::pin(self.call(move |conn| execute(conn, &sql, &args).map(|(_, rows)| rows)))
    }

    fn script<'a>(&'a mut self, sql: String) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(self.call(move |conn| execute(conn, &sql, &[]).map(drop)))
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
        self.shared.give_up();
        // Others wait for the file's lock; a statement that still runs is waited for first.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let shared = self.shared.clone();
            let round = shared.round.load(Ordering::Acquire);
            runtime.spawn_blocking(move || shared.call(round, |_| Ok(())));
        }
    }
}

/// Runs every statement of the text; how many rows changed, and those that came back.
fn execute(conn: &rusqlite::Connection, sql: &str, args: &[Value]) -> rusqlite::Result<(u64, Vec<Row>)> {
    let (mut changed, mut found, mut taken) = (0, Vec::new(), 0);
    let mut batch = Batch::new(conn, sql);
    while let Some(mut statement) = batch.next()? {
        for at in 1..=statement.parameter_count() {
            // `$3` is the third argument, `?` the next.
            let number = statement
                .parameter_name(at)
                .and_then(|name| name[1..].parse().ok());
            let number = number.unwrap_or_else(|| {
                taken += 1;
                taken
            });
            if let Some(value) = args.get(number - 1) {
                bind(&mut statement, at, value)?;
            }
        }
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            let values = (0..columns).map(|at| Ok(read(row.get_ref(at)?)));
            found.push(Row(values.collect::<rusqlite::Result<_>>()?));
        }
        drop(rows);
        if !statement.readonly() {
            changed += conn.changes();
        }
    }
    Ok((changed, found))
}

fn bind(statement: &mut Statement<'_>, at: usize, value: &Value) -> rusqlite::Result<()> {
    match value {
        Value::Int(v) => statement.raw_bind_parameter(at, v),
        Value::Text(v) => statement.raw_bind_parameter(at, v),
        Value::Bytes(v) => statement.raw_bind_parameter(at, v.as_ref().map(|body| body.as_bytes())),
        // Columns of values, which only PostgreSQL is sent.
        _ => Ok(()),
    }
}

fn read(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Int(None),
        ValueRef::Integer(v) => v.into(),
        // The engine asks for none.
        ValueRef::Real(v) => Value::Int(Some(v as i64)),
        ValueRef::Text(v) => String::from_utf8_lossy(v).into_owned().into(),
        ValueRef::Blob(v) => Value::Bytes(Some(v.to_vec().into())),
    }
}

/// Runs what blocks. Dropped half-way it goes on, and nobody hears what came of it.
async fn blocking<T: Send + 'static>(
    f: impl FnOnce() -> rusqlite::Result<T> + Send + 'static,
) -> Result<T, DriverError> {
    match tokio::task::spawn_blocking(f).await {
        Ok(result) => result.map_err(driver_error),
        Err(e) => Err(DriverError::new(ErrorKind::Unavailable, e)),
    }
}

fn driver_error(e: rusqlite::Error) -> DriverError {
    let kind = match e.sqlite_error() {
        Some(found) => ErrorKind::of_sqlite(found.extended_code, &e.to_string()),
        None => ErrorKind::Database,
    };
    DriverError::new(kind, e)
}
