//! The two database stores. One engine says every statement; the databases differ in a dialect and in how a connection is had.

use std::sync::Arc;

use crate::inbox::{Store, StoreError};

mod admin;
mod backend;
mod backoff;
mod catch_up;
mod codes;
mod delegate;
mod dialect;
mod driver;
mod engine;
mod error;
mod fail;
#[cfg(feature = "sqlite")]
mod filesystem;
mod insert;
mod intake;
mod lists;
mod plans;
#[cfg(feature = "postgres-plain")]
mod postgres;
mod prune;
#[cfg(feature = "_sqlx")]
mod refused;
mod replay;
mod rows;
mod run;
mod setup;
mod spill;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "_sqlx")]
mod sqlx_driver;
mod start;
mod twins;
mod value;
mod waiting;
#[cfg(feature = "sqlite")]
mod watch;

use self::delegate::delegate_store;
pub use self::engine::Options;
#[cfg(feature = "postgres-plain")]
pub use self::postgres::Postgres;
#[cfg(feature = "sqlite")]
pub use self::sqlite::Sqlite;
pub(crate) use self::sqlx_driver::is_conflict;

/// Opens the inbox that a URL names: `sqlite://…` or `postgres://…`, as far as those features are on.
///
/// # Errors
/// [`StoreError`] as the stores give it, and [`StoreError::Config`] for any other URL.
pub async fn open(url: &str, options: Options) -> Result<Arc<dyn Store>, StoreError> {
    match url.split(':').next() {
        #[cfg(feature = "sqlite")]
        Some("sqlite") => Ok(Sqlite::open_with(url, options).await?.into()),
        #[cfg(feature = "postgres-plain")]
        Some("postgres" | "postgresql") => Ok(Postgres::connect_with(url, options).await?.into()),
        _ => Err(StoreError::Config(
            "the URL names no kind of inbox that this program was built with".into(),
        )),
    }
}
