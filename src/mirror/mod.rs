//! Stripe's objects in the application's own database: a table for each kind, a row for each object, kept by the events.
//!
//! [`RegistryBuilder::mirror`](crate::RegistryBuilder::mirror) registers it, and the inbox's database gets the tables. Each event
//! writes its object in its own transaction, ahead of the application's handlers, so a handler that asks the mirror for the
//! event's object finds it. Events that are late, doubled or out of order do no harm: a row is replaced only by what is newer, by
//! the rule of [`latest_only`](crate::HandlerExt::latest_only).
//!
//! ```no_run
//! use stripe_webhooks::mirror::{Kinds, Mirror};
//! use stripe_webhooks::object::{Customer, Subscription};
//! use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret};
//! # use std::sync::Arc;
//! # use stripe_webhooks::inbox::Store;
//!
//! // A handler reads mirrored objects inside the event's transaction.
//! async fn welcome(event: Event<Subscription>, mut cx: Context<'_>) -> HandlerResult {
//!     let Some(id) = event.object().customer.as_ref().map(|customer| customer.id().to_owned()) else { return Ok(()) };
//!     if let Some(customer) = cx.mirror()?.get::<Customer>(&id).await? {
//!         println!("welcome {:?}", customer.object.email);
//!     }
//!     Ok(())
//! }
//!
//! # async fn example(store: Arc<dyn Store>, secret: SigningSecret) -> Result<(), Box<dyn std::error::Error>> {
//! let kinds = Kinds::families().and(["invoice"])?;
//! let registry = Registry::builder()
//!     .mirror(kinds.clone())
//!     .on("customer.subscription.created", welcome)
//!     .build()?;
//! // `store`: inbox::Sqlite::open("sqlite://app.db"), or inbox::Postgres::connect("postgres://…").
//! let receiver = Receiver::builder(registry).secret(secret).inbox(Arc::clone(&store)).build()?;
//!
//! // The rest of the application reads them anywhere, or joins the tables by SQL of its own.
//! let mirror = Mirror::open(store, kinds).await?;
//! for subscription in mirror.list::<Subscription>().customer("cus_1").all().await? {
//!     println!("{} is {:?}", subscription.row.id, subscription.object.status);
//! }
//! println!("SELECT count(*) FROM {}", mirror.table("customer")?);
//! # drop(receiver); Ok(()) }
//! ```
//!
//! | part | role |
//! |---|---|
//! | [`Kinds`] | the kinds of objects that are kept |
//! | [`Settings`] | these, and the tables' name, the own account, the kinds with history, the place among handlers |
//! | [`Mirror`] | reads outside of handlers; the tables as SQL |
//! | [`Context::mirror`](crate::Context::mirror), [`MirrorTx`] | reads inside a handler, in the event's transaction |
//! | [`Query`], [`List`] | what is asked of one kind: by id, customer, status or column, or as of a time |
//! | [`Mirrored`], [`RowFacts`] | an object, and what its row says of it |
//!
//! The guide [`docs::mirror`](crate::docs::mirror) has the columns, the views, the rule of writing, the flags, and ten queries people
//! need; [`docs::mirror_tables`](crate::docs::mirror_tables) lists the tables.

mod access;
#[cfg(feature = "client")]
mod backfill;
mod columns;
#[cfg(feature = "client")]
mod compare;
mod core;
mod erase;
mod follow_up;
mod handler;
mod import;
mod kinds;
#[cfg(feature = "client")]
mod listing;
#[cfg(feature = "admin")]
mod look;
mod migrate;
#[cfg(feature = "client")]
mod reading;
mod rebuild;
#[cfg(feature = "client")]
mod refresh;
mod row;
mod schema;
mod settings;
mod shadow;
mod statements;
#[cfg(feature = "client")]
mod verify;
mod write;

use std::fmt;
use std::sync::Arc;

use thiserror::Error;

pub use self::access::{List, MirrorTx, Mirrored, Query, RowFacts};
#[cfg(feature = "client")]
pub use self::backfill::{
    Backfill, BackfillProgress, BackfillReport, BackfilledTable, Estimate, TableEstimate,
};
use self::core::Core;
pub use self::erase::{Erased, ErasedRows};
pub use self::import::{ImportFrom, Imported, ImportedTable};
pub use self::kinds::Kinds;
pub use self::rebuild::Rebuilt;
#[cfg(feature = "client")]
pub use self::refresh::Refresh;
pub use self::settings::Settings;
pub use self::shadow::{Compared, Found, RebuiltFromInbox};
#[cfg(feature = "client")]
pub use self::verify::{DriftKind, RowDrift, Verify, VerifyReport};
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
        /// The name that was asked for.
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
