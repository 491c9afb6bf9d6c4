//! The door's side of sqlx: its two connections, and its errors.

use std::{error::Error, sync::Arc};

use sqlx::{AssertSqlSafe, Column, Connection as _, Database, SqlStr, TypeInfo, ValueRef};

use super::{
    driver::{Connection, Transaction},
    error::{self, DriverError, ErrorKind},
    refused,
    value::{Row, Value},
};
use crate::event::Body;
use crate::inbox::{BoxFuture, StoreError};

macro_rules! connection {
    ($db:ty, $args:ty, $conn:ty, $columns:expr) => {
        impl Connection for $conn {
            // sqlx's own, in which a handler's nested `begin` becomes a savepoint.
            type Transaction<'c> = sqlx::Transaction<'c, $db>;

            fn run<'a>(
                &'a mut self,
                sql: &Arc<str>,
                args: Vec<Value>,
            ) -> BoxFuture<'a, Result<u64, DriverError>> {
                let query = sqlx::query_with::<$db, _>(
                    AssertSqlSafe(sql.clone()),
                    arguments::<$args>(args, $columns),
                );
                Box::pin(async move {
                    let done = query.execute(self).await.map_err(driver_error)?;
                    Ok(done.rows_affected())
                })
            }
            fn rows<'a>(
                &'a mut self,
                sql: &Arc<str>,
                args: Vec<Value>,
            ) -> BoxFuture<'a, Result<Vec<Row>, DriverError>> {
                let query = sqlx::query_with::<$db, _>(
                    AssertSqlSafe(sql.clone()),
                    arguments::<$args>(args, $columns),
                );
                Box::pin(async move {
                    let rows = query.fetch_all(self).await.map_err(driver_error)?;
                    rows.iter()
                        .map(|row| read_row(row).map_err(driver_error))
                        .collect()
                })
            }
            fn script<'a>(&'a mut self, sql: String) -> BoxFuture<'a, Result<(), DriverError>> {
                Box::pin(async move {
                    sqlx::raw_sql(AssertSqlSafe(sql))
                        .execute(self)
                        .await
                        .map_err(driver_error)?;
                    Ok(())
                })
            }
            fn begin<'c>(
                &'c mut self,
                statement: &'static str,
            ) -> BoxFuture<'c, Result<Self::Transaction<'c>, DriverError>> {
                Box::pin(async move {
                    let begun = self.begin_with(SqlStr::from_static(statement)).await;
                    begun.map_err(driver_error)
                })
            }
        }
    };
}

#[cfg(feature = "sqlite")]
connection!(
    sqlx::Sqlite,
    sqlx::sqlite::SqliteArguments,
    sqlx::SqliteConnection,
    // A column of values is said to no SQLite: the parameter stays unbound, and reads as NULL.
    |_, _| {}
);
#[cfg(feature = "postgres-plain")]
connection!(
    sqlx::Postgres,
    sqlx::postgres::PgArguments,
    sqlx::PgConnection,
    columns
);

#[cfg(feature = "postgres-plain")]
fn columns(args: &mut sqlx::postgres::PgArguments, values: Value) {
    use sqlx::Arguments;
    let _ = match values {
        Value::Ints(v) => args.add(v),
        Value::Texts(v) => args.add(v),
        Value::Blobs(v) => args.add(v.iter().map(Body::as_bytes).collect::<Vec<_>>()),
        Value::Int(_) | Value::Text(_) | Value::Bytes(_) => Ok(()),
    };
}

fn arguments<A>(values: Vec<Value>, columns: impl Fn(&mut A, Value)) -> A
where
    A: sqlx::Arguments + Default,
    for<'q> i64: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
    for<'q> Option<i64>: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
    for<'q> Option<String>: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
    for<'q> Option<&'q [u8]>: sqlx::Encode<'q, A::Database> + sqlx::Type<A::Database>,
{
    let mut args = A::default();
    for value in values {
        // Encoding these three types cannot fail in either driver; a refused value would leave a parameter unbound, and the
        // database then refuses the statement.
        let _ = match value {
            Value::Int(v) => args.add(v),
            Value::Text(v) => args.add(v),
            Value::Bytes(v) => args.add(v.as_ref().map(Body::as_bytes)),
            many => {
                columns(&mut args, many);
                Ok(())
            }
        };
    }
    args
}

fn read_row<R>(row: &R) -> Result<Row, sqlx::Error>
where
    R: sqlx::Row,
    usize: sqlx::ColumnIndex<R>,
    for<'r> i64: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    for<'r> String: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    for<'r> Vec<u8>: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
{
    let mut values = Vec::with_capacity(row.len());
    for at in 0..row.len() {
        let raw = row.try_get_raw(at)?;
        let name = raw.type_info().name().to_ascii_uppercase();
        let kind = if name == "NULL" {
            row.column(at).type_info().name().to_ascii_uppercase()
        } else {
            name
        };
        values.push(match kind.as_str() {
            "TEXT" | "VARCHAR" | "NAME" => Value::Text(row.try_get_unchecked(at)?),
            "BLOB" | "BYTEA" => {
                Value::Bytes(row.try_get_unchecked::<Option<Vec<u8>>, _>(at)?.map(Body::from))
            }
            "NULL" => Value::Int(None),
            _ => Value::Int(row.try_get_unchecked(at)?),
        });
    }
    Ok(Row(values))
}

impl<'c, D: Database> Transaction<'c> for sqlx::Transaction<'c, D> {
    fn commit(self) -> BoxFuture<'c, Result<(), DriverError>> {
        Box::pin(async move { self.commit().await.map_err(driver_error) })
    }
    fn rollback(self) -> BoxFuture<'c, Result<(), DriverError>> {
        Box::pin(async move { self.rollback().await.map_err(driver_error) })
    }
}

/// The library's error as the driver's.
pub(super) fn driver_error(e: sqlx::Error) -> DriverError {
    let mut message = e.as_database_error().map(|said| said.message().to_owned());
    let kind = if let Some(setting) = refused::setting(&e) {
        message = Some(setting);
        ErrorKind::Config
    } else {
        match &e {
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_) => ErrorKind::Unavailable,
            sqlx::Error::Database(said) => {
                of_code(said.code().as_deref().unwrap_or_default(), said.message())
            }
            _ => ErrorKind::Database,
        }
    };
    let error = DriverError::new(kind, e);
    match message {
        Some(message) => error.with_message(message),
        None => error,
    }
}

/// A SQLSTATE has five characters, a SQLite result code at most four.
fn of_code(code: &str, message: &str) -> ErrorKind {
    match code.parse() {
        Ok(number) if code.len() < 5 => ErrorKind::of_sqlite(number, message),
        _ => ErrorKind::of_sqlstate(code),
    }
}

/// As [`store_error`](StoreError::from), for calls of the library beside the door.
pub(super) fn store_error(e: sqlx::Error) -> StoreError {
    driver_error(e).into()
}

/// True if a handler's error is no fault of its own: its transaction lost against another one (serialization failure,
/// deadlock), or its connection was lost. Looks through the sources, as errors that wrap sqlx's give them.
pub(crate) fn is_conflict(e: &(dyn Error + 'static)) -> bool {
    let mut at = Some(e);
    while let Some(e) = at {
        let found = e
            .downcast_ref::<sqlx::Error>()
            .or_else(|| e.downcast_ref::<Arc<sqlx::Error>>().map(|e| &**e));
        match found {
            Some(sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed) => return true,
            Some(found) => {
                let code = found.as_database_error().and_then(|d| d.code());
                return code.is_some_and(|c| {
                    matches!(&*c, "40001" | "40P01" | "57P01" | "57P02" | "57P03")
                        || c.starts_with("08") && c.len() == 5
                });
            }
            None => at = e.source(),
        }
    }
    error::is_conflict(e)
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use sqlx::error::DatabaseError;

    use super::*;

    /// The code that a driver reports: a SQLSTATE, or a SQLite result code.
    #[derive(Debug)]
    struct Reported(&'static str);

    impl fmt::Display for Reported {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "code {}", self.0)
        }
    }

    impl Error for Reported {}

    impl DatabaseError for Reported {
        fn message(&self) -> &str {
            "no matter"
        }
        fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
            Some(self.0.into())
        }
        fn as_error(&self) -> &(dyn Error + Send + Sync + 'static) {
            self
        }
        fn as_error_mut(&mut self) -> &mut (dyn Error + Send + Sync + 'static) {
            self
        }
        fn into_error(self: Box<Self>) -> Box<dyn Error + Send + Sync + 'static> {
            self
        }
        fn kind(&self) -> sqlx::error::ErrorKind {
            sqlx::error::ErrorKind::Other
        }
    }

    #[test]
    fn codes_of_both_databases_are_told_apart() {
        for (code, want) in [
            ("53100", ErrorKind::Full),
            ("23505", ErrorKind::Constraint),
            ("28P01", ErrorKind::Config),
            ("42P01", ErrorKind::Database),
            ("5", ErrorKind::Busy),
            ("1032", ErrorKind::ReadOnly),
            ("2067", ErrorKind::Constraint),
            ("1", ErrorKind::Database),
        ] {
            let e = driver_error(sqlx::Error::Database(Box::new(Reported(code))));
            assert_eq!(e.kind(), want, "{code}");
        }
        assert_eq!(
            driver_error(sqlx::Error::PoolTimedOut).kind(),
            ErrorKind::Unavailable
        );
    }
}
