//! SQLite: one file, one writer, durable at every commit.

use std::{
    error::Error,
    fmt,
    ops::DerefMut,
    path::{Path, PathBuf},
    str::FromStr,
    sync::{
        Arc, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use sqlx::{
    ConnectOptions, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use tokio::sync::{MappedMutexGuard, Mutex, MutexGuard};

use super::{
    backend::Backend,
    dialect::Flavor,
    driver::Connection,
    engine::Engine,
    error::DriverError,
    filesystem,
    options::Options,
    sqlx_driver::{self, store_error},
    store::SqlStore,
    watch::{self, Watch},
};
use crate::inbox::{BoxFuture, Cause, StoreError, WorkerId};

/// The time that a delivery waits for the writer before it goes to the spill file. Those that come soon after it do not wait at
/// all:
/// a slow handler is still there.
const PATIENCE: Duration = Duration::from_millis(200);
const SOON: Duration = Duration::from_secs(1);

/// The part of a lock file's name between the database's name and the worker's id.
const LOCK: &str = "-worker-";

/// The durable inbox in one SQLite file. Cheap to clone; clones share it.
///
/// WAL with `synchronous=FULL`: an event that was answered with 2xx survives a power cut. One connection writes; deliveries that
/// arrive while it is busy share the next commit. Handlers write on that same connection, inside the event's transaction; while
/// a slow one holds it, deliveries go to a file beside the database (`…-intake`), just as durable, and are moved over
/// afterwards. Slow work still belongs into a follow-up: other handlers do wait for the writer.
///
/// Stop the program before the file is moved, restored or removed. A file that is taken away under it is noticed by device and
/// inode (on Unix; elsewhere only that it is there), before anything more is acknowledged: [`StoreError::FileGone`] from then
/// on. A backup that is copied over the file in place cannot be noticed.
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
    /// Handlers write through [`Context::tx`](crate::Context::tx), never through this pool: while they run, the event's
    /// transaction holds the file's only writer, so a write on another connection waits for itself, fails after 5 s with
    /// `database is locked`, and does so at every attempt. Reading through the pool is fine.
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
        if !options.network_file {
            filesystem::check(&path)?;
        }
        let connect = connect
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            .foreign_keys(true)
            .pragma("wal_autocheckpoint", "4000")
            .statement_cache_capacity(512)
            .disable_statement_logging();
        let name = path.display().to_string();
        let backend = SqliteBackend {
            connect,
            watch: Watch::new(path.clone()),
            path,
            writer: Mutex::new(None),
            in_vain: std::sync::Mutex::default(),
            spare: Mutex::new(None),
            life: Default::default(),
            healthy: AtomicBool::new(true),
        };
        Ok(Sqlite {
            engine: Engine::start(backend, options)
                .await
                .map_err(|error| match error {
                    // The driver does not say which file it cannot open.
                    StoreError::Unavailable(cause) => {
                        StoreError::Unavailable(Cause::new(format!("{name}: {cause}")))
                    }
                    other => other,
                })?,
        })
    }

    /// The way to the database, for the contract of drivers.
    #[doc(hidden)]
    pub fn backend(&self) -> &impl Backend<Connection = SqliteConnection> {
        &self.engine.backend
    }

    /// Lines of the delivery log that this process could not keep, because too many waited for the database.
    pub fn dropped_lines(&self) -> u64 {
        self.engine.dropped_lines()
    }

    /// The doctor's questions as SQL, for any client of the database: one statement per invariant, whose first column is how
    /// many rows break it. A healthy inbox answers 0 everywhere.
    pub fn doctor_sql(options: &Options) -> String {
        SqlStore::<SqliteBackend>::doctor_sql(options)
    }

    /// The statements that work on the tables, each with its name and what it is for: for a driver of one's own.
    pub fn statements_sql(options: &Options) -> String {
        SqlStore::<SqliteBackend>::statements_sql(options)
    }

    /// The tables as SQL, for whoever wants to create them beforehand.
    pub fn migrations_sql(options: &Options) -> String {
        SqlStore::<SqliteBackend>::migrations_sql(options)
    }
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
    watch: Watch,
    /// The connection that writes, and when it last answered a ping.
    writer: Mutex<Option<(SqliteConnection, Instant)>>,
    /// The time when a delivery last waited for the writer in vain.
    in_vain: std::sync::Mutex<Option<Instant>>,
    /// The connection to the spill file, opened when first needed.
    spare: Mutex<Option<(SqliteConnection, Instant)>>,
    /// The workers of this process, each with its lock file.
    life: std::sync::Mutex<Vec<(i64, Option<std::fs::File>)>>,
    /// True if the file has answered, but for those who hold its lock.
    healthy: AtomicBool,
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

    /// The workers of this process.
    fn living(&self) -> Vec<i64> {
        let life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        life.iter().map(|(id, _)| *id).collect()
    }

    /// A file beside the database.
    fn beside(&self, what: &str) -> PathBuf {
        let mut path = self.path.clone().into_os_string();
        path.push(what);
        path.into()
    }

    fn lock_path(&self, worker: i64) -> PathBuf {
        self.beside(&format!("{LOCK}{worker:016x}"))
    }

    /// The lock files beside the database, each with its worker's id and when it was last touched.
    fn lock_files(&self) -> Vec<(i64, PathBuf, Option<SystemTime>)> {
        let (Some(folder), Some(name)) = (self.path.parent(), self.path.file_name()) else {
            return Vec::new();
        };
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let mut start = name.to_os_string();
        start.push(LOCK);
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let id = name
                .as_encoded_bytes()
                .strip_prefix(start.as_encoded_bytes())
                .and_then(|id| std::str::from_utf8(id).ok())
                .and_then(|id| u64::from_str_radix(id, 16).ok());
            if let Some(id) = id {
                let touched = entry.metadata().and_then(|m| m.modified()).ok();
                found.push((id.cast_signed(), entry.path(), touched));
            }
        }
        found
    }

    /// Removes the lock files of dead workers. Their leases, if any are left, then run out.
    fn tidy(&self) {
        let day = Duration::from_secs(24 * 3600);
        for (_, path, touched) in self.lock_files() {
            let old = touched.is_some_and(|at| at.elapsed().is_ok_and(|age| age > day));
            if old && is_free(&path) {
                drop(std::fs::remove_file(path));
            }
        }
    }

    async fn open_spare(&self) -> Result<SqliteConnection, DriverError> {
        let file = self.connect.clone().filename(self.beside(watch::SPILL));
        let opened = file.create_if_missing(true).connect().await;
        let mut conn = opened.map_err(sqlx_driver::driver_error)?;
        conn.script(super::spill::TABLE.to_owned()).await?;
        let path = self.path.to_string_lossy().into_owned();
        conn.run(&"ATTACH DATABASE $1 AS app".into(), vec![path.into()])
            .await?;
        Ok(conn)
    }

    async fn ready_writer<'a>(&'a self, slot: Slot<'a>) -> Result<Writer<'a>, StoreError> {
        self.watch.lately()?;
        let open = async {
            self.watch.opens()?;
            let conn = self.connect.connect().await.map_err(store_error)?;
            self.watch.now()?;
            Ok(conn)
        };
        ready(slot, open).await
    }
}

/// A connection, and when it last answered a ping.
type Slot<'a> = MutexGuard<'a, Option<(SqliteConnection, Instant)>>;

/// The slot's connection, in no transaction; opened if there is none.
async fn ready<'a>(
    mut slot: Slot<'a>,
    open: impl Future<Output = Result<SqliteConnection, StoreError>> + Send,
) -> Result<Writer<'a>, StoreError> {
    use sqlx::Connection as _;
    if let Some((conn, answered)) = slot.as_mut() {
        // A run that was dropped half-way (time limit, panic) leaves its rollback queued on the connection; sqlx runs it
        // before the ping. Otherwise the driver's thread, which may have died, is asked now and then.
        if conn.is_in_transaction() || answered.elapsed() > SOON {
            *answered = Instant::now();
            // Still in a transaction: a handler ended ours by itself, and sqlx lost count.
            if conn.ping().await.is_err() || conn.is_in_transaction() {
                *slot = None;
            }
        }
    }
    if slot.is_none() {
        *slot = Some((open.await?, Instant::now()));
    }
    match MutexGuard::try_map(slot, |slot| slot.as_mut().map(|(conn, _)| conn)) {
        Ok(guard) => Ok(Writer(guard)),
        Err(_) => Err(StoreError::Config("the connection was closed".into())),
    }
}

/// A lock file of one's own. Whoever looks whether it is free holds it for a moment, which is waited for; one that cannot be
/// locked is no proof of anything, and must not stay.
fn lock_file(path: &Path) -> Option<std::fs::File> {
    let file = std::fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .ok()?;
    if file.lock().is_err() {
        drop(std::fs::remove_file(path));
        return None;
    }
    Some(file)
}

/// True if nobody holds this lock file. Opened without being created: no file is no proof.
fn is_free(path: &Path) -> bool {
    std::fs::File::open(path).is_ok_and(|file| file.try_lock().is_ok())
}

impl Backend for SqliteBackend {
    type Connection = SqliteConnection;
    type Guard<'a> = Writer<'a>;
    const FLAVOR: Flavor = Flavor::Sqlite;

    fn runner(&self) -> BoxFuture<'_, Result<Writer<'_>, StoreError>> {
        Box::pin(self.writer())
    }

    fn control_soon(&self) -> BoxFuture<'_, Result<Option<Writer<'_>>, StoreError>> {
        Box::pin(async {
            let in_vain = || self.in_vain.lock().unwrap_or_else(PoisonError::into_inner);
            let lately = in_vain().is_some_and(|at| at.elapsed() < SOON);
            let patience = if lately { Duration::ZERO } else { PATIENCE };
            match tokio::time::timeout(patience, self.writer.lock()).await {
                Ok(slot) => {
                    *in_vain() = None;
                    self.ready_writer(slot).await.map(Some)
                }
                Err(_) => {
                    if !lately {
                        *in_vain() = Some(Instant::now());
                    }
                    Ok(None)
                }
            }
        })
    }

    fn is_conflict(error: &(dyn Error + 'static)) -> bool {
        sqlx_driver::is_conflict(error)
    }

    fn in_place(&self) -> Result<(), StoreError> {
        self.watch.now()
    }

    fn spare(&self) -> BoxFuture<'_, Option<Result<Writer<'_>, StoreError>>> {
        Box::pin(async {
            let slot = self.spare.lock().await;
            let open = async {
                let conn = self.open_spare().await?;
                self.watch.now()?;
                Ok(conn)
            };
            Some(ready(slot, open).await)
        })
    }

    /// Each worker locks a file of its own beside the database, and touches it whenever it attends. A file that another
    /// process can lock belongs to a worker that is dead; a worker without a file (it could not make one) is judged by its
    /// leases alone.
    fn attend(&self, worker: WorkerId) -> BoxFuture<'_, WorkerId> {
        let mut life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        let at = life.iter().position(|(id, _)| *id == worker.0);
        let at = at.unwrap_or_else(|| {
            life.push((worker.0, None));
            self.tidy();
            life.len() - 1
        });
        match &mut life[at].1 {
            Some(file) if self.healthy.load(Ordering::Acquire) => {
                // Not touched: judged by its leases.
                let _ = file.set_modified(SystemTime::now());
            }
            Some(_) => {}
            none => *none = lock_file(&self.lock_path(worker.0)),
        }
        Box::pin(std::future::ready(worker))
    }

    fn leave(&self, worker: WorkerId) {
        let mut life = self.life.lock().unwrap_or_else(PoisonError::into_inner);
        life.retain(|(id, file)| {
            if *id == worker.0 && file.is_some() {
                // One that stays is removed by a later start.
                drop(std::fs::remove_file(self.lock_path(*id)));
            }
            *id != worker.0
        });
    }

    /// A locked file alone proves no more than that a process exists, and it may have been stopped: one that was touched, too,
    /// is a worker's that goes on, however long others have kept the writer from it.
    fn living_elsewhere(&self, within: Duration) -> Vec<(i64, Duration)> {
        let own = self.living();
        let left = |(id, path, touched): (i64, PathBuf, Option<SystemTime>)| {
            let left = within.checked_sub(touched?.elapsed().ok()?)?;
            (!own.contains(&id) && !is_free(&path)).then_some((id, left))
        };
        self.lock_files().into_iter().filter_map(left).collect()
    }

    /// A process that waits for others lives; one whose disk is gone only seems to.
    fn answered(&self, went: Result<(), &StoreError>) {
        if !matches!(went, Err(StoreError::Busy(_))) {
            self.healthy.store(went.is_ok(), Ordering::Release);
        }
    }

    fn dead_workers<'a>(&'a self, holders: Vec<i64>) -> BoxFuture<'a, Vec<i64>> {
        let dead = |worker: &i64| is_free(&self.lock_path(*worker));
        Box::pin(std::future::ready(holders.into_iter().filter(dead).collect()))
    }
}

super::delegate_store!({} Sqlite, SqliteConnection);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Cause;

    /// The liveness of a worker of another process.
    #[tokio::test]
    async fn a_worker_shows_that_it_lives_while_its_file_answers() {
        let dir = std::env::temp_dir().join(format!("inbox-life-{:x}", crate::inbox::retry::random_u64()));
        std::fs::create_dir_all(&dir).unwrap();
        let url = format!("sqlite://{}/app.db", dir.display());
        let (here, there) = (
            Sqlite::open(&url).await.unwrap(),
            Sqlite::open(&url).await.unwrap(),
        );
        let (here, there) = (&here.engine.backend, &there.engine.backend);
        let (worker, lease) = (WorkerId(7), Duration::from_secs(60));
        let age = || {
            let hour = SystemTime::now() - Duration::from_secs(3600);
            let file = std::fs::File::open(here.lock_path(worker.0)).unwrap();
            file.set_modified(hour).unwrap();
        };
        here.attend(worker).await;
        let heard = there.living_elsewhere(lease);
        assert!(
            matches!(&heard[..], [(7, left)] if *left <= lease && *left > lease / 2),
            "{heard:?}"
        );
        assert!(here.living_elsewhere(lease).is_empty(), "it is no other's");

        let away = StoreError::Unavailable(Cause::new("disk gone"));
        for (went, lives) in [(Err(&away), false), (Ok(()), true)] {
            here.answered(went);
            // Says nothing about its own health.
            here.answered(Err(&StoreError::Busy(Cause::new("a slow handler"))));
            age();
            here.attend(worker).await;
            assert_eq!(!there.living_elsewhere(lease).is_empty(), lives);
        }
        assert!(there.dead_workers(vec![7]).await.is_empty());
        age();
        assert!(
            there.living_elsewhere(lease).is_empty(),
            "nobody has touched it for an hour"
        );
        here.leave(worker);
        assert!(there.living_elsewhere(lease).is_empty());
        drop(std::fs::remove_dir_all(dir));
    }
}
