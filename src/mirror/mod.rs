//! Stripe's objects in the application's own database, kept by the events.

mod access;
mod columns;
mod core;
mod erase;
mod follow_up;
mod handler;
mod import;
mod kinds;
mod migrate;
#[cfg(feature = "client")]
mod reading;
mod rebuild;
mod row;
mod schema;
mod settings;
mod shadow;
mod statements;
mod write;

use std::fmt;
use std::sync::Arc;

use thiserror::Error;

pub use self::access::{List, MirrorTx, Mirrored, Query, RowFacts};
use self::core::Core;
pub use self::erase::{Erased, ErasedRows};
pub use self::import::{ImportFrom, Imported, ImportedTable};
pub use self::kinds::Kinds;
pub use self::rebuild::Rebuilt;
pub use self::settings::Settings;
pub use self::shadow::{Compared, Found, RebuiltFromInbox};
use crate::inbox::driver::Flavor;
use crate::inbox::{Store, StoreError};
use crate::object::DecodeError;

/// A mirror on the database of an inbox: what is beside the writes that [`RegistryBuilder::mirror`](crate::RegistryBuilder::mirror)
/// sees to. Cheap to clone.
#[derive(Clone)]
pub struct Mirror {
    pub(crate) core: Arc<Core>,
}

impl Mirror {
    /// Opens the mirror in the database of this store, and creates its tables or brings them up to date. Safe when many
    /// processes do it at once.
    ///
    /// # Errors
    /// [`MirrorError::NoDatabase`] for a store that is in no database; [`MirrorError::Store`] as the database gives it.
    pub async fn open(
        store: impl Into<Arc<dyn Store>>,
        settings: impl Into<Settings>,
    ) -> Result<Self, MirrorError> {
        let settings = settings.into();
        migrate::check(&settings)?;
        let database = store.into().database().ok_or(MirrorError::NoDatabase)?.0;
        let core = Arc::new(Core::new(database, settings));
        migrate::migrate(&core).await?;
        Ok(Self { core })
    }

    /// The tables as SQL, for whoever wants to create them beforehand, or to read what an upgrade does.
    pub fn migrations_sql(flavor: Flavor, settings: impl Into<Settings>) -> String {
        migrate::printable(flavor, &settings.into())
    }

    /// The whole name of a kind's table, for SQL of one's own: `"stripe"."customers"`.
    ///
    /// # Errors
    /// [`MirrorError::Kind`] for a kind that is not mirrored.
    pub fn table(&self, kind: &str) -> Result<String, MirrorError> {
        self.core.table_name(kind)
    }

    /// The kinds that are mirrored.
    pub fn kinds(&self) -> &Kinds {
        &self.core.settings.kinds
    }
}

impl fmt::Debug for Mirror {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mirror")
            .field("settings", &self.core.settings)
            .finish_non_exhaustive()
    }
}

/// The reason why the mirror could not do something.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum MirrorError {
    /// Not the name of a kind that can be mirrored, or is.
    #[error("{0:?} is no kind of objects that is mirrored")]
    Kind(String),
    /// Not a column that can be asked for.
    #[error("the table {table} has no column {column:?} to search by")]
    #[non_exhaustive]
    Column {
        /// The table.
        table: &'static str,
        /// What was asked for.
        column: String,
    },
    /// The kind's history is not kept.
    #[error("no history of {0} is kept: `Settings::history`")]
    NoHistory(&'static str),
    /// A setting that cannot work; the text says which.
    #[error("mirror setting: {0}")]
    Setting(String),
    /// There is no database to mirror into.
    #[error("{}", handler::NO_DATABASE)]
    NoDatabase,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Stripe's API.
    #[cfg(feature = "client")]
    #[error(transparent)]
    Client(#[from] crate::client::ClientError),
    /// A row's object is none of the type that was asked for.
    #[error("the mirrored object cannot be read")]
    Decode(#[source] DecodeError),
}
