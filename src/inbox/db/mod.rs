//! The database stores. One engine says every statement; the databases differ in a flavor and in how a connection is had.

#[cfg(feature = "_sqlx")]
use std::sync::Arc;

#[cfg(feature = "_sqlx")]
use crate::inbox::{Store, StoreError};

mod admin;
mod backend;
mod backoff;
mod batch;
mod catch_up;
mod codes;
mod composed;
#[cfg(feature = "testing")]
pub mod contract;
mod count;
mod delegate;
mod dialect;
mod driver;
#[cfg(feature = "endpoints")]
mod endpoints;
mod engine;
mod error;
mod explain;
mod fail;
#[cfg(feature = "sqlite")]
#[clippy::msrv = "1.94"]
mod filesystem;
mod find;
mod insert;
mod intake;
mod ledger;
mod lists;
mod literal;
mod looks;
mod options;
mod plans;
#[cfg(feature = "postgres-plain")]
#[clippy::msrv = "1.94"]
mod postgres;
mod prune;
#[cfg(feature = "_sqlx")]
#[clippy::msrv = "1.94"]
mod refused;
mod replay;
mod rows;
mod run;
mod setup;
#[cfg(feature = "mirror")]
pub(crate) mod shared;
mod spill;
#[cfg(feature = "sqlite")]
#[clippy::msrv = "1.94"]
mod sqlite;
#[cfg(feature = "_sqlx")]
#[clippy::msrv = "1.94"]
mod sqlx_driver;
mod start;
mod steps;
mod store;
mod twins;
mod value;
mod vitals;
mod waiting;
#[cfg(feature = "sqlite")]
#[clippy::msrv = "1.94"]
mod watch;

pub use self::backend::Backend;
use self::delegate::delegate_store;
pub use self::dialect::Flavor;
pub use self::driver::{Connection, PlainTransaction, StartRollback, Transaction};
pub use self::error::{DriverError, ErrorKind};
pub use self::options::Options;
#[cfg(feature = "postgres-plain")]
pub use self::postgres::Postgres;
pub use self::spill::TABLE as SPILL_TABLE;
#[cfg(feature = "sqlite")]
pub use self::sqlite::Sqlite;
pub use self::store::SqlStore;
pub use self::value::{Row, Value};

#[cfg(feature = "_sqlx")]
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
