//! The narrow door to a database, for one that this crate has no driver for: a driver of a few hundred lines makes it a durable
//! inbox. Feature `driver`, which brings no database library.
//!
//! The engine, its tables and its statements are the same for every database; it speaks the SQL of a [`Flavor`], SQLite's or
//! PostgreSQL's. So a driver is for another library to one of those (`rusqlite`, `libsql`, `tokio-postgres`, a pool of one's own),
//! or for a database that understands one of the two.
//!
//! # What a driver is
//! 1. A connection, [`Connection`]: [`run`](Connection::run) a statement, read [`rows`](Connection::rows), run a
//!    [`script`](Connection::script), [`begin`](Connection::begin) a transaction. Arguments and results are 64-bit integers, texts
//!    and bytes ([`Value`]); for PostgreSQL, columns of them on the way in. Handlers are lent this type
//!    ([`Context::tx`](crate::Context::tx)), so it should lend what they know: the library's own connection.
//! 2. Its errors, [`DriverError`], each of an [`ErrorKind`]: [`ErrorKind::of_sqlstate`] and [`ErrorKind::of_sqlite`] know the
//!    codes, and what has none (a connection that broke, a pool that was empty) is [`ErrorKind::Unavailable`].
//! 3. Its transactions, [`Transaction`]: the library's own guard, if dropping that rolls back and it dereferences to the
//!    connection; else [`PlainTransaction`], and [`StartRollback`] for a run that is dropped half-way.
//! 4. The way to connections, [`Backend`]: the flavor and [`runner`](Backend::runner). Everything else has a default that is
//!    right, if sometimes slower: connections for intake that handlers cannot starve, proof that a worker lives, and telling
//!    other processes that something is ready.
//!
//! [`SqlStore::start`] makes the inbox of it:
//! ```
//! use stripe_webhooks::inbox::driver::{Backend, DriverError, SqlStore};
//! use stripe_webhooks::inbox::{Options, StoreError};
//! use stripe_webhooks::{Context, Event, HandlerResult};
//!
//! async fn inbox<B: Backend>(backend: B) -> Result<SqlStore<B>, StoreError> {
//!     // For Receiver::builder(…).inbox(…).
//!     SqlStore::start(backend, Options::default()).await
//! }
//!
//! async fn handler<B: Backend>(event: Event, mut cx: Context<'_>) -> HandlerResult {
//!     let conn: &mut B::Connection = cx.tx::<SqlStore<B>>()?;
//!     // What the driver's connection offers, inside the event's transaction.
//! #   let _ = (event, conn);
//!     Ok(())
//! }
//! ```
//!
//! # What it must hold to
//! - *A commit is on the disk* when [`Transaction::commit`] returns without an error, or what was answered with 2xx may be lost:
//!   SQLite with `synchronous=FULL`, PostgreSQL with `synchronous_commit` on (see [`Backend::wait_for_disk`]). An error of any
//!   kind but [`Unavailable`](ErrorKind::Unavailable) says that nothing was committed.
//! - *A guard gives a connection in no transaction.* What a dropped run left open, or what a handler began and left, is rolled
//!   back first, or the connection is thrown away.
//! - *Waiting is bounded.* A lock, a free connection and a server that says nothing are given up in some seconds, as
//!   [`Busy`](ErrorKind::Busy) or [`Unavailable`](ErrorKind::Unavailable); the engine tries again.
//! - *Kinds are right.* A violated unique key is [`Constraint`](ErrorKind::Constraint), a lost serialization or deadlock
//!   [`Conflict`](ErrorKind::Conflict); a savepoint or transaction that somebody else ended is
//!   [`NoTransaction`](ErrorKind::NoTransaction), and a PostgreSQL transaction after a failed statement
//!   [`Aborted`](ErrorKind::Aborted): by those the engine knows that a handler has ended its transaction.
//!
//! With the feature `testing`, `contract::check` tries all of that on a real database, and names what does not hold. The
//! crate's tests do so with a driver for `rusqlite` that is not shipped, `tests/inbox/rusqlite.rs`: 250 lines to copy from, on
//! which the whole suite of the databases runs.

#[cfg(feature = "testing")]
pub use super::db::contract;
pub use super::db::{
    Backend, Connection, DriverError, ErrorKind, Flavor, PlainTransaction, Row, SPILL_TABLE, SqlStore,
    StartRollback, Transaction, Value,
};
