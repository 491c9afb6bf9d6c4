//! SQLite: one file, one writer, durable at every commit.

use std::{
    fmt,
    ops::DerefMut,
    path::PathBuf,
    str::FromStr,
    sync::{Arc, PoisonError},
    time::Duration,
};

use sqlx::{
    ConnectOptions, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use tokio::sync::{MappedMutexGuard, Mutex, MutexGuard};

use super::{
    dialect::{Dialect, Flavor},
    engine::{Backend, Engine, Options, printable},
    exec::{Exec, store_error},
};
use crate::inbox::{BoxFuture, StoreError, WorkerId};

/// How long a delivery waits for the writer before it goes to the spill file.
const PATIENCE: Duration = Duration::from_millis(200);

/// The durable inbox in one SQLite file. Cheap to clone; clones share it.
///
/// WAL with `synchronous=FULL`: an event that was answered with 2xx survives a power cut. One connection writes; deliveries that
/// arrive while it is busy share the next commit. Handlers write on that same connection, inside the event's transaction; while
/// a slow one holds it, deliveries go to a file beside the database (`…-intake`), just as durable, and are moved over
/// afterwards. Slow work still belongs into a follow-up: other handlers do wait for the writer.
#[derive(Clone)]
pub struct Sqlite {
    pub(crate) engine: Arc<Engine<SqliteBackend>>,
}

impl Sqlite {
    /// Opens or creates the file, `sqlite://path/to/file.db`, and migrates its tables. Call it inside a tokio runtime.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be opened or written, or its tables belong to another inbox or a newer version.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Sqlite::open_with(url, Options::default()).await
    }

    /// As [`Sqlite::open`], with settings.
    ///
    /// # Errors
    /// As [`Sqlite::open`], and [`StoreError::Config`] for a setting that cannot work.
    pub async fn open_with(url: &str, options: Options) -> Result<Self, StoreError> {
        if !url.starts_with("sqlite:") {
            return Err(StoreError::Config("a SQLite URL starts with sqlite:".into()));
        }
        let connect = SqliteConnectOptions::from_str(url)
            .map_err(|e| StoreError::Config(format!("not a SQLite URL: {e}")))?;
        Sqlite::start(connect.create_if_missing(true), options).await
    }

    /// Uses the file of the application's own pool. The inbox opens one further connection to it, its writer.
    ///
    /// # Errors
    /// As [`Sqlite::open`]. A pool on `:memory:` is refused: each of its connections is a database of its own.
    pub async fn with_pool(pool: &SqlitePool, options: Options) -> Result<Self, StoreError> {
        Sqlite::start(pool.connect_options().as_ref().clone(), options).await
    }

    async fn start(connect: SqliteConnectOptions, options: Options) -> Result<Self, StoreError> {
        options.check()?;
        let path = connect.get_filename().to_path_buf();
        let text = path.to_string_lossy();
        if text.is_empty()
            || text.contains(":memory:")
            || text.contains("mode=memory")
            || text.starts_with("file:sqlx-in-memory")
        {
            return Err(StoreError::Config(
                "a durable inbox needs a file; use inbox::Memory in tests".into(),
            ));
        }
        let connect = connect
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            .foreign_keys(true)
            .pragma("wal_autocheckpoint", "4000")
            .statement_cache_capacity(512)
            .disable_statement_logging();
        let dialect = dialect(&options);
        let backend = SqliteBackend {
            connect,
            path,
            writer: Mutex::new(None),
            spare: Mutex::new(None),
            life: Default::default(),
        };
        Ok(Sqlite {
            engine: Engine::start(backend, dialect, options).await?,
        })
    }

    /// The tables as SQL, for whoever wants to create them beforehand.
    pub fn migrations_sql(options: &Options) -> String {
        printable(&dialect(options), &options.name)
    }
}

fn dialect(options: &Options) -> Dialect {
    let prefix = format!("{}_", options.tables);
    Dialect::new(Flavor::Sqlite, prefix.clone(), prefix, options.skew)
}

impl fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sqlite")
            .field("path", &self.engine.backend.path)
            .finish_non_exhaustive()
    }
}

pub(crate) struct SqliteBackend {
    connect: SqliteConnectOptions,
    pub(crate) path: PathBuf,
    writer: Mutex<Option<SqliteConnection>>,
    /// The connection to the spill file, opened when first needed.
    spare: Mutex<Option<SqliteConnection>>,
    /// The lock file, when this process has it, and the workers of this process.
    life: std::sync::Mutex<(Option<std::fs::File>, Vec<i64>)>,
}

/// The writer while it is held. After an I/O error the next holder opens a new connection.
pub(crate) struct Writer<'a>(MappedMutexGuard<'a, SqliteConnection>);

impl std::ops::Deref for Writer<'_> {
    type Target = SqliteConnection;
    fn deref(&self) -> &SqliteConnection {
        &self.0
    }
}

impl DerefMut for Writer<'_> {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.0
    }
}

impl SqliteBackend {
    async fn writer(&self) -> Result<Writer<'_>, StoreError> {
        self.ready_writer(self.writer.lock().await).await
    }

    fn spill_path(&self) -> PathBuf {
        let mut path = self.path.clone().into_os_string();
        path.push("-intake");
        path.into()
    }

    async fn ready_writer<'a>(
        &'a self,
        mut slot: MutexGuard<'a, Option<SqliteConnection>>,
    ) -> Result<Writer<'a>, StoreError> {
        // A run that was dropped half-way (time limit, panic) leaves its rollback queued on the connection; sqlx runs it first.
        if let Some(conn) = slot.as_mut() {
            // Still in a transaction: a handler ended ours by itself, and sqlx lost count.
            if sqlx::Connection::ping(conn).await.is_err() || sqlx::Connection::is_in_transaction(conn) {
                *slot = None;
            }
        }
        if slot.is_none() {
            *slot = Some(self.connect.connect().await.map_err(store_error)?);
        }
        match MutexGuard::try_map(slot, Option::as_mut) {
            Ok(guard) => Ok(Writer(guard)),
            Err(_) => Err(StoreError::Config("the writer was closed".into())),
        }
    }
}

impl Backend for SqliteBackend {
    type Db = sqlx::Sqlite;
    type Guard<'a> = Writer<'a>;
    const BEGIN: &'static str = "BEGIN IMMEDIATE";
    const WRITERS: usize = 1;

    fn runner(&self) -> BoxFuture<'_, Result<Writer<'_>, StoreError>> {
        Box::pin(self.writer())
    }

    fn control(&self) -> BoxFuture<'_, Result<Writer<'_>, StoreError>> {
        Box::pin(self.writer())
    }

    fn control_soon(&self) -> BoxFuture<'_, Result<Option<Writer<'_>>, StoreError>> {
        Box::pin(async {
            match tokio::time::timeout(PATIENCE, self.writer.lock()).await {
                Ok(slot) => self.ready_writer(slot).await.map(Some),
                Err(_) => Ok(None),
            }
        })
    }

    fn spare(&self) -> BoxFuture<'_, Result<Writer<'_>, StoreError>> {
        Box::pin(async {
            let mut slot = self.spare.lock().await;
            if slot.is_none() {
                let mut conn = self
                    .connect
                    .clone()
                    .filename(self.spill_path())
                    .create_if_missing(true)
                    .connect()
                    .await;
                if let Ok(conn) = &mut conn {
                    conn.script(super::spill::TABLE.to_owned())
                        .await
                        .map_err(store_error)?;
                    let attach = "ATTACH DATABASE $1 AS app".into();
                    let path = self.path.to_string_lossy().into_owned();
                    conn.run(&attach, vec![path.into()]).await.map_err(store_error)?;
                }
                *slot = Some(conn.map_err(store_error)?);
            }
            match MutexGuard::try_map(slot, Option::as_mut) {
                Ok(guard) => Ok(Writer(guard)),
                Err(_) => Err(StoreError::Config("the spill file was closed".into())),
            }
        })
    }

    fn has_spilled(&self) -> bool {
        self.spill_path().exists()
    }

    /// One lock file per database: whoever holds it is the only process with workers, so every lease of a worker that this
    /// process does not know is left over from an earlier start.
    fn attend(&self, worker: WorkerId) -> BoxFuture<'_, WorkerId> {
        let mut life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        if life.0.is_none() {
            let mut path = self.path.clone().into_os_string();
            path.push("-worker.lock");
            let file = std::fs::OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(path);
            life.0 = file.ok().filter(|f| f.try_lock().is_ok());
        }
        if !life.1.contains(&worker.0) {
            life.1.push(worker.0);
        }
        Box::pin(std::future::ready(worker))
    }

    fn dead_workers<'a>(&'a self, holders: Vec<i64>) -> BoxFuture<'a, Vec<i64>> {
        let life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        let dead = if life.0.is_some() {
            holders.into_iter().filter(|w| !life.1.contains(w)).collect()
        } else {
            Vec::new()
        };
        Box::pin(std::future::ready(dead))
    }

    fn announce(&self) {}
}

impl From<Sqlite> for Arc<dyn crate::inbox::Store> {
    fn from(inbox: Sqlite) -> Self {
        Arc::new(inbox)
    }
}

impl crate::handler::Database for Sqlite {
    type Connection = SqliteConnection;
}

super::delegate_store!(Sqlite);
