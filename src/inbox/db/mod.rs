//! The two database stores. One engine says every statement; the databases differ in a dialect and in how a connection is had.

mod admin;
mod delegate;
mod dialect;
mod engine;
mod exec;
#[cfg(feature = "postgres")]
mod postgres;
mod record;
mod run;
#[cfg(feature = "sqlite")]
mod sqlite;

use self::delegate::delegate_store;
pub use self::engine::Options;
#[cfg(feature = "postgres")]
pub use self::postgres::Postgres;
#[cfg(feature = "sqlite")]
pub use self::sqlite::Sqlite;
