//! The store over any way to a database.

use std::{fmt, sync::Arc};

use super::{
    backend::Backend,
    engine::Engine,
    options::Options,
    setup::{printable, printable_doctor},
};
use crate::inbox::StoreError;

/// The durable inbox over a [`Backend`]: a [`Store`](crate::inbox::Store). Cheap to clone; clones share it.
pub struct SqlStore<B: Backend> {
    pub(crate) engine: Arc<Engine<B>>,
}

impl<B: Backend> SqlStore<B> {
    /// Creates the tables or brings them up to date, and starts the tasks that write intake. Call it inside a tokio runtime.
    ///
    /// # Errors
    /// [`StoreError`] as the backend gives it; [`StoreError::Config`] for a setting that cannot work or a right that is missing;
    /// others when the tables belong to another inbox or a newer version.
    pub async fn start(backend: B, options: Options) -> Result<Self, StoreError> {
        let engine = Engine::start(backend, options).await?;
        Ok(SqlStore { engine })
    }

    /// The way to the database.
    pub fn backend(&self) -> &B {
        &self.engine.backend
    }

    /// Lines of the delivery log that this process could not keep, because too many waited for the database.
    pub fn dropped_lines(&self) -> u64 {
        self.engine.dropped_lines()
    }

    /// The doctor's questions as SQL, for any client of the database: one statement per invariant, whose first column is how
    /// many rows break it. A healthy inbox answers 0 everywhere.
    pub fn doctor_sql(options: &Options) -> String {
        printable_doctor(&B::FLAVOR.dialect(options))
    }

    /// The statements that work on the tables, each with its name and what it is for.
    pub fn statements_sql(options: &Options) -> String {
        B::FLAVOR.dialect(options).statements_text()
    }

    /// The tables as SQL, for whoever wants to create them beforehand.
    pub fn migrations_sql(options: &Options) -> String {
        printable(&B::FLAVOR.dialect(options), &options.name)
    }
}

impl<B: Backend> Clone for SqlStore<B> {
    fn clone(&self) -> Self {
        let engine = self.engine.clone();
        SqlStore { engine }
    }
}

impl<B: Backend> fmt::Debug for SqlStore<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlStore")
            .field("flavor", &B::FLAVOR)
            .finish_non_exhaustive()
    }
}

super::delegate_store!({B: Backend} SqlStore<B>, B::Connection);
