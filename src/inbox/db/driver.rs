//! The narrow door to a database: a connection that runs statements, and the transaction that the engine keeps on it.

use std::{
    any::Any,
    fmt,
    ops::{Deref, DerefMut},
    sync::Arc,
};

use super::{
    error::DriverError,
    value::{Row, Value},
};
use crate::inbox::BoxFuture;

/// A connection that runs statements. Handlers are given it as it is ([`Context::tx`](crate::Context::tx)), inside the event's
/// transaction.
///
/// A future that is dropped half-way leaves a connection that goes on: with the statement's effect or without it, but never
/// with its answer as the answer to the next one.
pub trait Connection: Any + Send + Sized {
    /// An open transaction: the library's own where it has one that fits, else [`PlainTransaction`].
    type Transaction<'c>: Transaction<'c> + DerefMut<Target = Self>;

    /// Runs a statement; the number of rows that it inserted, changed or deleted.
    ///
    /// `$1` in the text is the first argument, wherever and however often it stands; `?`, which only SQLite is sent, the next
    /// one in order. Mostly the text is one of some hundred that come again and again: worth a cache of prepared statements.
    ///
    /// # Errors
    /// [`DriverError`], of a [kind](super::ErrorKind) that says what follows.
    fn run<'a>(&'a mut self, sql: &Arc<str>, args: Vec<Value>) -> BoxFuture<'a, Result<u64, DriverError>>;

    /// Runs a statement; its rows, all of them.
    ///
    /// SQLite is sent several statements in one text, separated by `;`: they run in order, share the arguments (`$1` is the
    /// first of all, `?` the next that no `?` before it took), and answer their rows one after the other.
    ///
    /// # Errors
    /// As [`run`](Connection::run); what ran before the statement that failed is not undone.
    fn rows<'a>(
        &'a mut self,
        sql: &Arc<str>,
        args: Vec<Value>,
    ) -> BoxFuture<'a, Result<Vec<Row>, DriverError>>;

    /// Runs several statements that take no arguments, and drops their rows.
    ///
    /// # Errors
    /// As [`run`](Connection::run).
    fn script<'a>(&'a mut self, sql: String) -> BoxFuture<'a, Result<(), DriverError>>;

    /// Begins a transaction with this statement, mostly [`Backend::BEGIN`](super::Backend::BEGIN).
    ///
    /// # Errors
    /// As [`run`](Connection::run), and if a transaction is open.
    fn begin<'c>(
        &'c mut self,
        statement: &'static str,
    ) -> BoxFuture<'c, Result<Self::Transaction<'c>, DriverError>>;
}

/// An open transaction on a [`Connection`], to which it dereferences.
///
/// Dropped before it has ended, at any point of a statement, it sees to it that it is rolled back before the connection is used
/// again, by whomever, or that the connection is closed.
pub trait Transaction<'c>: Send {
    /// Commits. Once this returns without an error it survives a power cut.
    ///
    /// # Errors
    /// [`DriverError`]: [`Unavailable`](super::ErrorKind::Unavailable) if nobody knows whether it was committed, which the
    /// engine then finds out; every other kind says that it was not.
    fn commit(self) -> BoxFuture<'c, Result<(), DriverError>>;

    /// Rolls back.
    ///
    /// # Errors
    /// [`DriverError`] if it could not, as when somebody else has ended it.
    fn rollback(self) -> BoxFuture<'c, Result<(), DriverError>>;
}

/// The part of a [`PlainTransaction`] that no statement can do, because nothing waits for it.
pub trait StartRollback {
    /// Sees to it that the transaction which may be open is rolled back before the connection is used again, or closes the
    /// connection. Called when a run is dropped half-way (a time limit, a panic), perhaps in the middle of a statement or of
    /// the one that begins; it must neither wait nor panic, and does nothing if no transaction is open.
    fn start_rollback(&mut self);
}

/// A transaction of three statements: the one that begins it, and `COMMIT` or `ROLLBACK`.
pub struct PlainTransaction<'c, C: Connection + StartRollback> {
    conn: &'c mut C,
    open: bool,
}

impl<'c, C: Connection + StartRollback> PlainTransaction<'c, C> {
    /// Begins it with this statement: the whole of [`Connection::begin`].
    pub fn begin(conn: &'c mut C, statement: &'static str) -> BoxFuture<'c, Result<Self, DriverError>> {
        Box::pin(async move {
            // A begin that is dropped half-way may have begun.
            let mut tx = PlainTransaction { conn, open: true };
            let begun = tx.conn.script(statement.to_owned()).await;
            // One that fails has not; the transaction that may be open is another's.
            tx.open = begun.is_ok();
            begun.map(|()| tx)
        })
    }
}

impl<'c, C: Connection + StartRollback> Transaction<'c> for PlainTransaction<'c, C> {
    fn commit(self) -> BoxFuture<'c, Result<(), DriverError>> {
        Box::pin(async move {
            let mut tx = self;
            tx.conn.script("COMMIT".to_owned()).await?;
            tx.open = false;
            Ok(())
        })
    }

    fn rollback(self) -> BoxFuture<'c, Result<(), DriverError>> {
        Box::pin(async move {
            let mut tx = self;
            tx.conn.script("ROLLBACK".to_owned()).await?;
            tx.open = false;
            Ok(())
        })
    }
}

impl<C: Connection + StartRollback> Drop for PlainTransaction<'_, C> {
    fn drop(&mut self) {
        if self.open {
            self.conn.start_rollback();
        }
    }
}

impl<C: Connection + StartRollback> Deref for PlainTransaction<'_, C> {
    type Target = C;
    fn deref(&self) -> &C {
        self.conn
    }
}

impl<C: Connection + StartRollback> DerefMut for PlainTransaction<'_, C> {
    fn deref_mut(&mut self) -> &mut C {
        self.conn
    }
}

impl<C: Connection + StartRollback> fmt::Debug for PlainTransaction<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlainTransaction")
            .field("open", &self.open)
            .finish_non_exhaustive()
    }
}
