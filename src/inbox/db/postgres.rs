//! PostgreSQL: many receivers and workers on many machines, one database.

use std::{
    error::Error,
    fmt,
    str::FromStr,
    sync::{
        Arc, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use sqlx::{
    ConnectOptions, Connection as _, Executor, PgConnection, PgPool,
    pool::PoolConnection,
    postgres::{PgConnectOptions, PgListener, PgPoolOptions},
};
use tokio::{sync::Mutex, time::timeout};

use super::{
    backend::Backend,
    dialect::Flavor,
    driver::Connection,
    engine::Engine,
    error::DriverError,
    options::Options,
    refused::check_certificates,
    sqlx_driver::{self, driver_error, store_error},
    store::SqlStore,
};
use crate::inbox::{BoxFuture, Cause, StoreError, WorkerId};

/// Recorded before 2xx: whatever the server's default, what records waits for the disk.
macro_rules! wait_for_disk {
    ($local:literal) => {
        concat!(
            "SELECT set_config('synchronous_commit', 'on', ",
            $local,
            ") WHERE current_setting('synchronous_commit') = 'off'"
        )
    };
}

/// Pause in which several wake-ups become one NOTIFY: a commit that notifies takes a lock of the whole cluster.
const DEBOUNCE: Duration = Duration::from_millis(50);

/// The durable inbox in PostgreSQL 12 or newer. Cheap to clone; clones share it.
///
/// Handlers run on connections of the application's pool. Intake, heartbeats and operators use at most four connections of
/// their own, so that handlers holding the whole pool starve none of them; one more proves that this process lives, and one
/// listens for what others record (see [`Options::sessions`]).
///
/// # Rights
/// A role that owns the schema (`stripe_inbox`, see [`Options::tables`]) needs nothing else: the start creates the tables and
/// brings them up to date. If the schema is missing, it needs `CREATE` on the database once.
///
/// A role that owns nothing works on tables which somebody else has made with [`Postgres::migrations_sql`], and needs exactly
/// ```sql
/// GRANT USAGE ON SCHEMA stripe_inbox TO app;
/// GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA stripe_inbox TO app;
/// ```
/// Tables of an older version are then brought up to date by that somebody too, before the new program starts. What is
/// missing is told at the start, as [`StoreError::Config`].
#[derive(Clone)]
pub struct Postgres {
    pub(crate) engine: Arc<Engine<PostgresBackend>>,
}

impl Postgres {
    /// Connects to `postgres://…` with a pool of its own (10 connections) and migrates. Call it inside a tokio runtime.
    ///
    /// The URL's `sslmode` says whether the connections are encrypted, and whose certificate is believed:
    ///
    /// | `sslmode` | encrypted | the server's certificate |
    /// |---|---|---|
    /// | `disable`, `allow` | no | |
    /// | `prefer`, the default | if the server offers it | any |
    /// | `require` | yes, or not connected | any |
    /// | `verify-ca` | yes, or not connected | of a trusted authority |
    /// | `verify-full` | yes, or not connected | of a trusted authority, in the name of the URL's host |
    ///
    /// Trusted are the system's roots and, with `sslrootcert=/path/to/ca.pem`, those of that file; `sslcert` and `sslkey` name
    /// a certificate of the client's own. Over a network that others share only `verify-full` is safe against somebody in
    /// between. The feature `postgres` brings TLS; with `postgres-plain` nothing is encrypted unless the application turns on
    /// a `tls-…` feature of its own `sqlx`, and what asks for TLS is refused.
    ///
    /// A server on the same machine is best reached without TLS (a Unix socket, or `sslmode=disable`): sqlx 0.9.0 does not set
    /// `TCP_NODELAY` (mended after it, 2026-07), and over loopback an encrypted statement of more than 64 KB, as a shared
    /// commit under load is, waits up to 40 ms for an acknowledgement: 2,200 to 4,000 accepts/s instead of 21,700 on one and the same
    /// machine. A lone delivery is not slowed.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the server is away; [`StoreError::Config`] for a URL that cannot be read, TLS that
    /// cannot be had (not built in, not offered, a certificate that is not trusted or a file that cannot be read), a user or
    /// database that the server refuses, a role without the [rights](Postgres#rights); others when the tables belong to another inbox or a newer version.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        Postgres::connect_with(url, Options::default()).await
    }

    /// As [`Postgres::connect`], with settings.
    ///
    /// # Errors
    /// As [`Postgres::connect`], and [`StoreError::Config`] for a setting that cannot work.
    pub async fn connect_with(url: &str, options: Options) -> Result<Self, StoreError> {
        let connect = PgConnectOptions::from_str(url)
            .map_err(|e| StoreError::Config(format!("not a PostgreSQL URL: {e}")))?;
        let pool = PgPoolOptions::new()
            .test_before_acquire(false)
            .acquire_timeout(Duration::from_secs(10))
            .connect_lazy_with(connect);
        Postgres::with_pool(pool, options).await
    }

    /// Runs handlers on the application's own pool. A worker with default settings leaves
    /// three of its connections alone; slots beyond the pool's size would wait for one.
    ///
    /// # Errors
    /// As [`Postgres::connect`].
    pub async fn with_pool(pool: PgPool, mut options: Options) -> Result<Self, StoreError> {
        options.check()?;
        check_certificates(&pool.connect_options())?;
        let connect = pool
            .connect_options()
            .as_ref()
            .clone()
            .statement_cache_capacity(512)
            .disable_statement_logging();
        if options.sessions {
            let shared = timeout(2 * ANSWER, shares_sessions(&connect)).await;
            let shared = shared.unwrap_or_else(|_| Err(driver_error(sqlx::Error::PoolTimedOut)));
            options.sessions = match shared {
                Ok(shared) => !shared,
                Err(error) => return Err(reached(&connect, error.into()).await),
            };
        }
        let sessions = options.sessions;
        // No ping before each use: a connection that died shows it at the next statement, and that is tried again.
        let control = PgPoolOptions::new()
            .test_before_acquire(false)
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(5))
            .after_connect(move |conn, _| {
                Box::pin(async move {
                    if sessions {
                        conn.execute(wait_for_disk!("false")).await?;
                        // A host that vanishes in mid-transaction keeps its locks until the server misses it.
                        conn.execute("SET idle_in_transaction_session_timeout = '30s'")
                            .await?;
                    }
                    Ok(())
                })
            })
            .connect_lazy_with(connect.clone());
        let address = connect.clone();
        let backend = PostgresBackend {
            pool,
            control,
            connect,
            channel: options.tables.clone(),
            sessions: options.sessions,
            announcing: Arc::new(AtomicBool::new(false)),
            life: Mutex::default(),
        };
        let started = Engine::start(backend, options).await;
        let engine = match started {
            Ok(engine) => engine,
            Err(error) => return Err(reached(&address, error).await),
        };
        if engine.options.sessions {
            tokio::spawn(listen(Arc::downgrade(&engine)));
        }
        Ok(Postgres { engine })
    }

    /// True if it uses what a session can hold: false if so configured ([`Options::sessions`]), or if a pooler was found that
    /// shares sessions among connections.
    pub fn uses_sessions(&self) -> bool {
        self.engine.options.sessions
    }

    /// The application's pool.
    pub fn pool(&self) -> &PgPool {
        &self.engine.backend.pool
    }

    /// The way to the database, for the contract of drivers.
    #[doc(hidden)]
    pub fn backend(&self) -> &impl Backend<Connection = PgConnection> {
        &self.engine.backend
    }

    /// Lines of the delivery log that this process could not keep, because too many waited for the database.
    pub fn dropped_lines(&self) -> u64 {
        self.engine.dropped_lines()
    }

    /// The doctor's questions as SQL, for any client of the database: one statement per invariant, whose first column is how
    /// many rows break it. A healthy inbox answers 0 everywhere.
    pub fn doctor_sql(options: &Options) -> String {
        SqlStore::<PostgresBackend>::doctor_sql(options)
    }

    /// The statements that work on the tables, each with its name and what it is for: for a driver of one's own.
    pub fn statements_sql(options: &Options) -> String {
        SqlStore::<PostgresBackend>::statements_sql(options)
    }

    /// The tables as SQL, for whoever wants to create them beforehand.
    pub fn migrations_sql(options: &Options) -> String {
        SqlStore::<PostgresBackend>::migrations_sql(options)
    }
}

impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres")
            .field("schema", &self.engine.backend.channel)
            .finish_non_exhaustive()
    }
}

pub(crate) struct PostgresBackend {
    pool: PgPool,
    control: PgPool,
    connect: PgConnectOptions,
    channel: String,
    sessions: bool,
    announcing: Arc<AtomicBool>,
    /// Holds the session locks that prove this process's workers alive.
    life: Mutex<Life>,
}

#[derive(Default)]
struct Life {
    conn: Option<PgConnection>,
    locked: Vec<i64>,
    /// The time when a session was lost. Others may have lost theirs at the same moment, and live.
    broken: Option<Instant>,
}

/// True if a pooler in transaction mode stands in between: two connections that are open at the same time meet one server
/// process, or one connection meets two.
async fn shares_sessions(connect: &PgConnectOptions) -> Result<bool, DriverError> {
    // A pool waits for a server that is just starting.
    let pool = PgPoolOptions::new()
        .max_connections(2)
        .acquire_timeout(ANSWER)
        .connect_lazy_with(connect.clone());
    let mut one = pool.acquire().await.map_err(driver_error)?;
    let Ok(mut other) = pool.acquire().await else {
        // No place for a second one: nothing is known, and a pooler would have had one.
        return Ok(false);
    };
    let mut pids = [Vec::new(), Vec::new()];
    for _ in 0..4 {
        // Not in turn: some poolers give their servers out in turn.
        for at in [0, 1, 0] {
            let conn: &mut PgConnection = if at == 0 { &mut one } else { &mut other };
            let rows = conn
                .rows(&"SELECT CAST(pg_backend_pid() AS bigint)".into(), vec![])
                .await?;
            pids[at].extend(rows.first().map(|r| r.int(0)));
        }
    }
    drop((one, other));
    pool.close().await;
    let [one, other] = pids;
    Ok(one.iter().any(|pid| other.contains(pid) || *pid != one[0])
        || other.iter().any(|pid| *pid != other[0]))
}

/// The reason why a server was not reached: a pool says only that it has waited, a connection of its own says for what. With
/// the address,
/// which the driver does not name.
async fn reached(connect: &PgConnectOptions, error: StoreError) -> StoreError {
    let StoreError::Unavailable(waited) = error else {
        return error;
    };
    let cause = match timeout(Duration::from_secs(2), connect.connect()).await {
        Ok(Err(error)) => match store_error(error) {
            StoreError::Unavailable(cause) => cause,
            other => return other,
        },
        _ => waited,
    };
    let address = match connect.get_socket() {
        Some(socket) => socket.display().to_string(),
        None => format!("{}:{}", connect.get_host(), connect.get_port()),
    };
    StoreError::Unavailable(Cause::new(format!(
        "{address}: {}",
        crate::handler::chain(&cause)
    )))
}

/// The time after a lost session, or after the server's start, for which nobody is taken for dead: every worker looks after its
/// lock once a second.
const AMNESTY: Duration = Duration::from_secs(5);

/// The time that the server may take to say that a session lives.
const ANSWER: Duration = Duration::from_secs(5);

/// A connection of a pool. One that was held for long may be waiting for a server that says nothing: it is closed, because a
/// pool that takes it back waits too, and holds its place meanwhile.
pub(crate) struct Lent {
    conn: PoolConnection<sqlx::Postgres>,
    since: Instant,
}

/// Connections of the pool that a worker with default settings leaves to the application.
const APPLICATION: u32 = 3;

/// The time that a connection may be held and still go back to its pool.
const HELD: Duration = Duration::from_secs(9);

impl Lent {
    fn new(conn: PoolConnection<sqlx::Postgres>) -> Self {
        let since = Instant::now();
        Lent { conn, since }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if self.since.elapsed() > HELD {
            self.conn.close_on_drop();
        }
    }
}

impl std::ops::Deref for Lent {
    type Target = PgConnection;
    fn deref(&self) -> &PgConnection {
        &self.conn
    }
}

impl std::ops::DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.conn
    }
}

impl Backend for PostgresBackend {
    type Connection = PgConnection;
    type Guard<'a> = Lent;
    const FLAVOR: Flavor = Flavor::Postgres;
    const PATIENCE: Duration = Duration::from_secs(10);

    fn runner(&self) -> BoxFuture<'_, Result<Self::Guard<'_>, StoreError>> {
        Box::pin(async { self.pool.acquire().await.map(Lent::new).map_err(store_error) })
    }

    fn control(&self) -> BoxFuture<'_, Result<Self::Guard<'_>, StoreError>> {
        Box::pin(async { self.control.acquire().await.map(Lent::new).map_err(store_error) })
    }

    fn is_conflict(error: &(dyn Error + 'static)) -> bool {
        sqlx_driver::is_conflict(error)
    }

    fn wait_for_disk(&self) -> Option<&'static str> {
        (!self.sessions).then_some(wait_for_disk!("true"))
    }

    /// Takes the worker's session lock, again when its connection was lost. Ids with a session lock are odd, so that
    /// nobody takes a worker behind a pooler, which has none, for dead.
    fn attend(&self, worker: WorkerId) -> BoxFuture<'_, WorkerId> {
        Box::pin(async move {
            if self.sessions {
                self.life.lock().await.attend(&self.connect, worker).await
            } else {
                WorkerId(worker.0 & !1)
            }
        })
    }

    fn room(&self) -> Option<u32> {
        let pool = self.pool.options().get_max_connections();
        Some(pool.saturating_sub(APPLICATION).max(1))
    }

    fn dead_workers<'a>(&'a self, holders: Vec<i64>) -> BoxFuture<'a, Vec<i64>> {
        Box::pin(async move {
            let mut dead = Vec::new();
            if self
                .life
                .lock()
                .await
                .broken
                .is_some_and(|at| at.elapsed() < AMNESTY)
            {
                return dead;
            }
            let Ok(mut conn) = self.control.acquire().await else {
                return dead;
            };
            // Taken inside one transaction each, so that the lock is gone again at once.
            let sql = format!(
                "SELECT CASE WHEN pg_postmaster_start_time() < clock_timestamp() - interval '{} s' \
                 THEN CAST(pg_try_advisory_xact_lock($1) AS int)::bigint ELSE 0 END",
                AMNESTY.as_secs()
            )
            .into();
            for worker in holders.into_iter().filter(|w| w & 1 == 1) {
                if let Ok(rows) = conn.rows(&sql, vec![worker.into()]).await {
                    if rows.first().is_some_and(|r| r.int(0) == 1) {
                        dead.push(worker);
                    }
                }
            }
            dead
        })
    }

    fn announce(&self) {
        if !self.sessions || self.announcing.swap(true, Ordering::AcqRel) {
            return;
        }
        let (pool, channel, flag) = (
            self.control.clone(),
            self.channel.clone(),
            self.announcing.clone(),
        );
        tokio::spawn(async move {
            tokio::time::sleep(DEBOUNCE).await;
            flag.store(false, Ordering::Release);
            let _ = sqlx::query("SELECT pg_notify($1, '')")
                .bind(channel)
                .execute(&pool)
                .await;
        });
    }
}

impl Life {
    async fn attend(&mut self, connect: &PgConnectOptions, worker: WorkerId) -> WorkerId {
        let (locked, without) = (WorkerId(worker.0 | 1), WorkerId(worker.0 & !1));
        if let Some(conn) = &mut self.conn {
            if !matches!(timeout(ANSWER, conn.ping()).await, Ok(Ok(()))) {
                *self = Life {
                    broken: Some(Instant::now()),
                    ..Life::default()
                };
            } else if self.locked.contains(&locked.0) {
                return locked;
            }
        }
        if self.conn.is_none() {
            self.conn = timeout(ANSWER, connect.connect()).await.ok().and_then(Result::ok);
        }
        let Some(conn) = &mut self.conn else {
            return without;
        };
        let sql = "SELECT CAST(pg_try_advisory_lock($1) AS int)::bigint".into();
        match timeout(ANSWER, conn.rows(&sql, vec![locked.0.into()])).await {
            Ok(Ok(rows)) if rows.first().is_some_and(|r| r.int(0) == 1) => {
                self.locked.push(locked.0);
                locked
            }
            _ => without,
        }
    }
}

/// Wakes this process when another one has recorded something. Polling finds everything without it.
async fn listen(engine: Weak<Engine<PostgresBackend>>) {
    loop {
        let Some((pool, channel)) = engine
            .upgrade()
            .map(|e| (e.backend.connect.clone(), e.backend.channel.clone()))
        else {
            return;
        };
        let pool = PgPoolOptions::new().max_connections(1).connect_lazy_with(pool);
        if let Ok(mut listener) = PgListener::connect_with(&pool).await {
            if listener.listen(&channel).await.is_ok() {
                loop {
                    let heard = tokio::time::timeout(Duration::from_secs(5), listener.try_recv()).await;
                    let Some(engine) = engine.upgrade() else { return };
                    match heard {
                        Ok(Ok(Some(_))) => engine.wake.notify_one(),
                        Ok(Ok(None) | Err(_)) => break,
                        Err(_) => {}
                    }
                }
            }
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

super::delegate_store!({} Postgres, PgConnection);
