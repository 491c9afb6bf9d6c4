//! The database of a store, for rooms that keep tables of their own in it: no type says which library or database it is.

use std::{any::Any, fmt, marker::PhantomData, sync::Arc};

use super::{
    backend::Backend,
    dialect::Flavor,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    error::DriverError,
    value::{Row, Value},
};
use crate::inbox::{BoxFuture, Redaction, StoreError};

/// Statements on a connection, whatever library it is of.
pub(crate) trait Statements: Send {
    /// As [`Connection::run`].
    fn run<'a>(&'a mut self, sql: &Arc<str>, args: Vec<Value>) -> BoxFuture<'a, Result<u64, DriverError>>;
    /// As [`Connection::rows`].
    fn rows<'a>(
        &'a mut self,
        sql: &Arc<str>,
        args: Vec<Value>,
    ) -> BoxFuture<'a, Result<Vec<Row>, DriverError>>;
    /// As [`Connection::script`].
    fn script<'a>(&'a mut self, sql: String) -> BoxFuture<'a, Result<(), DriverError>>;
}

impl<C: Connection> Statements for C {
    fn run<'a>(&'a mut self, sql: &Arc<str>, args: Vec<Value>) -> BoxFuture<'a, Result<u64, DriverError>> {
        Connection::run(self, sql, args)
    }
    fn rows<'a>(
        &'a mut self,
        sql: &Arc<str>,
        args: Vec<Value>,
    ) -> BoxFuture<'a, Result<Vec<Row>, DriverError>> {
        Connection::rows(self, sql, args)
    }
    fn script<'a>(&'a mut self, sql: String) -> BoxFuture<'a, Result<(), DriverError>> {
        Connection::script(self, sql)
    }
}

/// A connection that is lent to a piece of work; what the work borrows lives longer.
pub(crate) struct Lent<'c, 'a> {
    pub(crate) sql: &'c mut dyn Statements,
    scope: PhantomData<&'c &'a ()>,
}

/// A piece of work on a connection.
type Work<'a> = Box<dyn for<'c> FnOnce(Lent<'c, 'a>) -> BoxFuture<'c, Result<(), StoreError>> + Send + 'a>;

/// The database of a store.
pub(crate) trait SharedDatabase: Send + Sync {
    fn flavor(&self) -> Flavor;

    /// The values that are replaced in the bodies that the inbox keeps.
    fn redaction(&self) -> &Redaction;

    /// A statement on the inbox's own tables, with its braces filled in: `{t}event`.
    fn inbox_sql(&self, sql: &str) -> Arc<str>;

    /// The statements of a connection that handlers are given; `None` if it is none of this database's.
    fn statements<'a>(&self, lent: &'a mut (dyn Any + Send)) -> Option<&'a mut dyn Statements>;

    /// Does work in a transaction: committed if it succeeds, else rolled back.
    fn write<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Does work outside of any transaction.
    fn read<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// The database of a store, as the store hands it out. Opaque.
#[derive(Clone)]
pub struct DatabaseHandle(pub(crate) Arc<dyn SharedDatabase>);

impl fmt::Debug for DatabaseHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DatabaseHandle").field(&self.0.flavor()).finish()
    }
}

impl<B: Backend> SharedDatabase for Engine<B> {
    fn flavor(&self) -> Flavor {
        self.dialect.flavor
    }

    fn redaction(&self) -> &Redaction {
        &self.options.redact
    }

    fn inbox_sql(&self, sql: &str) -> Arc<str> {
        self.dialect.render(sql).into()
    }

    fn statements<'a>(&self, lent: &'a mut (dyn Any + Send)) -> Option<&'a mut dyn Statements> {
        lent.downcast_mut::<B::Connection>()
            .map(|connection| connection as &mut dyn Statements)
    }

    fn write<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut conn = self.backend.control().await?;
            let mut tx = begin::<B>(&mut conn).await?;
            let (sql, scope): (&mut B::Connection, _) = (&mut tx, PhantomData);
            match work(Lent { sql, scope }).await {
                Ok(()) => Ok(tx.commit().await?),
                Err(error) => {
                    drop(tx.rollback().await);
                    Err(error)
                }
            }
        })
    }

    fn read<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut conn = self.backend.control().await?;
            let (sql, scope): (&mut B::Connection, _) = (&mut conn, PhantomData);
            work(Lent { sql, scope }).await
        })
    }
}

/// Does work on a database, in a transaction if it `writes`, and gives its result.
pub(crate) async fn with<'a, T: Send + 'a>(
    database: &dyn SharedDatabase,
    writes: bool,
    work: impl for<'c> FnOnce(Lent<'c, 'a>) -> BoxFuture<'c, Result<T, StoreError>> + Send + 'a,
) -> Result<T, StoreError> {
    let mut result = None;
    let slot = &mut result;
    let work: Work<'_> = Box::new(move |lent| {
        Box::pin(async move {
            let (sql, scope) = (lent.sql, PhantomData);
            *slot = Some(work(Lent { sql, scope }).await?);
            Ok(())
        })
    });
    if writes {
        database.write(work).await?;
    } else {
        database.read(work).await?;
    }
    // Local invariant: both do the work before they succeed.
    result.ok_or_else(|| StoreError::NotFound("the work on the database was not done".into()))
}
