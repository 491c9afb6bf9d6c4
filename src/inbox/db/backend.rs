//! The way to a database: how its connections are had, and what it can do beside running statements.

use std::{error::Error, ops::DerefMut, time::Duration};

use super::{dialect::Flavor, driver::Connection, error};
use crate::inbox::{BoxFuture, StoreError, WorkerId};

/// The way to a database. The first five items have no default; a small driver gives those alone.
pub trait Backend: Send + Sync + 'static {
    /// The connection, which handlers are given too.
    type Connection: Connection;
    /// A connection for the time that it is held: of a pool, or behind a mutex.
    type Guard<'a>: DerefMut<Target = Self::Connection> + Send;

    /// The database's kind: what it understands.
    const FLAVOR: Flavor;
    /// The statement that begins a write transaction. Default by flavor: `BEGIN IMMEDIATE`, for PostgreSQL
    /// `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE`.
    const BEGIN: &'static str = Self::FLAVOR.begin();
    /// The time that a delivery waits for its answer before its sender is told to come back. Default 20 s.
    const PATIENCE: Duration = Duration::from_secs(20);
    /// Tasks that write intake at the same time. Default by flavor: 1, for PostgreSQL 2.
    const WRITERS: usize = Self::FLAVOR.writers();

    /// A connection for a run of handlers: of the application's own pool, or the one writer. In no transaction.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] if none is had in time.
    fn runner(&self) -> BoxFuture<'_, Result<Self::Guard<'_>, StoreError>>;

    /// A connection for intake, heartbeats and operators, which handlers should not be able to starve. By default as
    /// [`runner`](Backend::runner).
    ///
    /// # Errors
    /// As [`runner`](Backend::runner).
    fn control(&self) -> BoxFuture<'_, Result<Self::Guard<'_>, StoreError>> {
        self.runner()
    }

    /// The connection for intake, or `None` when a run has held the only writer for too long and there is a
    /// [`spare`](Backend::spare) place. By default as [`control`](Backend::control).
    ///
    /// # Errors
    /// As [`runner`](Backend::runner).
    fn control_soon(&self) -> BoxFuture<'_, Result<Option<Self::Guard<'_>>, StoreError>> {
        Box::pin(async { self.control().await.map(Some) })
    }

    /// True if a handler's error is no fault of its own: its transaction lost against another one (serialization failure,
    /// deadlock), or its connection was lost. The run is then tried again at once, uncounted. Handlers bring the errors of the
    /// library that the connection gives them, wrapped in their own: look through the [sources](Error::source). By default
    /// it finds a [`DriverError`](super::DriverError).
    fn is_conflict(error: &(dyn Error + 'static)) -> bool {
        error::is_conflict(error)
    }

    /// The first statement of a transaction that records, where the connection cannot be told once that commits wait for the
    /// disk. Default none.
    fn wait_for_disk(&self) -> Option<&'static str> {
        None
    }

    /// Looks whether what has just been committed is where the next start will look for it. Default: it is.
    ///
    /// # Errors
    /// [`StoreError::FileGone`].
    fn in_place(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// A connection to the spill file, which takes deliveries while a run holds the only writer: `main` is that file, with the
    /// table of SQLite's, and `app` the database. Default none.
    fn spare(&self) -> BoxFuture<'_, Option<Result<Self::Guard<'_>, StoreError>>> {
        Box::pin(std::future::ready(None))
    }

    /// Makes the worker provably alive for other processes, where the database can; the id to use from then on. Called every
    /// second or so. By default its leases alone say that it lives.
    fn attend(&self, worker: WorkerId) -> BoxFuture<'_, WorkerId> {
        Box::pin(std::future::ready(worker))
    }

    /// Ends what [`attend`](Backend::attend) began: this worker claims nothing more.
    fn leave(&self, _worker: WorkerId) {}

    /// The number of runs that leave the application enough connections. Default no limit.
    fn room(&self) -> Option<u32> {
        None
    }

    /// Workers of other processes that have shown within this time that they live, and how much of it is left, where that can
    /// be told without asking the database. Default none.
    fn living_elsewhere(&self, _within: Duration) -> Vec<(i64, Duration)> {
        Vec::new()
    }

    /// Takes note of the result of a call that a worker makes every second or so.
    fn answered(&self, _went: Result<(), &StoreError>) {}

    /// Those of these workers of other processes, which hold leases, that are provably dead. By default none, and their leases
    /// run out.
    fn dead_workers<'a>(&'a self, _holders: Vec<i64>) -> BoxFuture<'a, Vec<i64>> {
        Box::pin(std::future::ready(Vec::new()))
    }

    /// Tells other processes that something is ready, after the commit. By default they find it at their next poll.
    fn announce(&self) {}
}
