//! The narrow door to a database: two calls, three value types. Everything the engine says goes through it.

use std::{error::Error, sync::Arc};

use sqlx::{AssertSqlSafe, Column, Database, TypeInfo, ValueRef};

use crate::event::Body;
use crate::inbox::{BoxFuture, Cause, StoreError};

/// A value on its way in or out. `None` is SQL NULL of that type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Int(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Body>),
    /// Columns of many rows. PostgreSQL only, and only on the way in.
    Ints(Vec<i64>),
    Texts(Vec<Option<String>>),
    Blobs(Vec<Body>),
}

impl From<i64> for Value {
    fn from(v: i64) -> Self {
        Value::Int(Some(v))
    }
}
impl From<Option<i64>> for Value {
    fn from(v: Option<i64>) -> Self {
        Value::Int(v)
    }
}
impl From<u32> for Value {
    fn from(v: u32) -> Self {
        Value::Int(Some(v.into()))
    }
}
impl From<bool> for Value {
    fn from(v: bool) -> Self {
        Value::Int(Some(v.into()))
    }
}
impl From<&str> for Value {
    fn from(v: &str) -> Self {
        Value::Text(Some(v.to_owned()))
    }
}
impl From<String> for Value {
    fn from(v: String) -> Self {
        Value::Text(Some(v))
    }
}
impl From<Option<String>> for Value {
    fn from(v: Option<String>) -> Self {
        Value::Text(v)
    }
}
impl From<Option<&str>> for Value {
    fn from(v: Option<&str>) -> Self {
        Value::Text(v.map(str::to_owned))
    }
}
impl From<Body> for Value {
    fn from(v: Body) -> Self {
        Value::Bytes(Some(v))
    }
}

/// A row: values by position. A missing or differently typed column reads as empty, never as a panic.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row(pub(crate) Vec<Value>);

impl Row {
    pub(crate) fn int(&self, at: usize) -> i64 {
        self.opt_int(at).unwrap_or(0)
    }
    pub(crate) fn opt_int(&self, at: usize) -> Option<i64> {
        match self.0.get(at) {
            Some(Value::Int(v)) => *v,
            _ => None,
        }
    }
    pub(crate) fn u32(&self, at: usize) -> u32 {
        u32::try_from(self.int(at)).unwrap_or(0)
    }
    pub(crate) fn text(&self, at: usize) -> String {
        self.opt_text(at).unwrap_or_default()
    }
    pub(crate) fn opt_text(&self, at: usize) -> Option<String> {
        match self.0.get(at) {
            Some(Value::Text(v)) => v.clone(),
            _ => None,
        }
    }
    pub(crate) fn body(&self, at: usize) -> Option<Body> {
        match self.0.get(at) {
            Some(Value::Bytes(v)) => v.clone(),
            _ => None,
        }
    }
}

/// A connection, or a transaction's connection, that runs statements.
pub(crate) trait Exec: Send {
    /// Runs a statement; the number of rows it changed.
    fn run<'a>(&'a mut self, sql: &Arc<str>, args: Vec<Value>) -> BoxFuture<'a, Result<u64, sqlx::Error>>;
    /// Runs a statement; its rows.
    fn rows<'a>(
        &'a mut self,
        sql: &Arc<str>,
        args: Vec<Value>,
    ) -> BoxFuture<'a, Result<Vec<Row>, sqlx::Error>>;
    /// Runs several statements that take no arguments.
    fn script<'a>(&'a mut self, sql: String) -> BoxFuture<'a, Result<(), sqlx::Error>>;
}

macro_rules! exec {
    ($db:ty, $args:ty, $conn:ty, $columns:expr) => {
        impl Exec for $conn {
            fn run<'a>(
                &'a mut self,
                sql: &Arc<str>,
                args: Vec<Value>,
            ) -> BoxFuture<'a, Result<u64, sqlx::Error>> {
                let query = sqlx::query_with::<$db, _>(
                    AssertSqlSafe(sql.clone()),
                    arguments::<$args>(args, $columns),
                );
                Box::pin(async move { Ok(query.execute(self).await?.rows_affected()) })
            }
            fn rows<'a>(
                &'a mut self,
                sql: &Arc<str>,
                args: Vec<Value>,
            ) -> BoxFuture<'a, Result<Vec<Row>, sqlx::Error>> {
                let query = sqlx::query_with::<$db, _>(
                    AssertSqlSafe(sql.clone()),
                    arguments::<$args>(args, $columns),
                );
                Box::pin(async move { query.fetch_all(self).await?.iter().map(read_row).collect() })
            }
            fn script<'a>(&'a mut self, sql: String) -> BoxFuture<'a, Result<(), sqlx::Error>> {
                Box::pin(async move {
                    sqlx::raw_sql(AssertSqlSafe(sql)).execute(self).await?;
                    Ok(())
                })
            }
        }
    };
}

#[cfg(feature = "sqlite")]
exec!(
    sqlx::Sqlite,
    sqlx::sqlite::SqliteArguments,
    sqlx::SqliteConnection,
    // A column of values is said to no SQLite: the parameter stays unbound, and reads as NULL.
    |_, _| {}
);
#[cfg(feature = "postgres-plain")]
exec!(
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

/// The driver's error as one of ours, by SQLSTATE or SQLite result code.
pub(crate) fn store_error(e: sqlx::Error) -> StoreError {
    let code = e
        .as_database_error()
        .and_then(|d| d.code())
        .map(|c| c.into_owned());
    let cause = |e: sqlx::Error| Cause(std::sync::Arc::new(e));
    if let Some(setting) = super::refused::setting(&e) {
        return setting;
    }
    match &e {
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_) => return StoreError::Unavailable(cause(e)),
        _ => {}
    }
    let Some(code) = code else {
        return StoreError::Database(cause(e));
    };
    match code.as_str() {
        // PostgreSQL: disk full; read-only transaction; serialization, deadlock, lock timeout; connection and shutdown classes.
        "53100" => StoreError::Full(cause(e)),
        "25006" => StoreError::ReadOnly(cause(e)),
        "40001" | "40P01" | "23505" => StoreError::Conflict(cause(e)),
        "55P03" => StoreError::Busy(cause(e)),
        c if c.len() == 5 && (c.starts_with("08") || c.starts_with("57P") || c.starts_with("53")) => {
            StoreError::Unavailable(cause(e))
        }
        c => match c.parse::<i64>().ok().filter(|_| c.len() <= 4).map(|n| n & 0xff) {
            // SQLite primary result codes: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN, CONSTRAINT.
            Some(5 | 6) => StoreError::Busy(cause(e)),
            Some(8) => StoreError::ReadOnly(cause(e)),
            Some(10 | 14) => StoreError::Unavailable(cause(e)),
            Some(13) => StoreError::Full(cause(e)),
            Some(19) => StoreError::Conflict(cause(e)),
            _ => StoreError::Database(cause(e)),
        },
    }
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
    false
}

/// Keeps the driver's database type out of signatures that only need its connection.
pub(crate) type ConnectionOf<D> = <D as Database>::Connection;

#[cfg(test)]
mod tests {
    use std::fmt;

    use sqlx::error::{DatabaseError, ErrorKind};

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
        fn kind(&self) -> ErrorKind {
            ErrorKind::Other
        }
    }

    #[test]
    fn codes_say_who_must_act() {
        for (code, want) in [
            ("53100", "Full"),
            ("25006", "ReadOnly"),
            ("40001", "Conflict"),
            ("40P01", "Conflict"),
            ("23505", "Conflict"),
            ("55P03", "Busy"),
            ("08006", "Unavailable"),
            ("57P01", "Unavailable"),
            ("53300", "Unavailable"),
            ("42P01", "Database"),
            ("28P01", "Config"),
            ("28000", "Config"),
            ("3D000", "Config"),
            ("22021", "Database"),
            ("5", "Busy"),
            ("517", "Busy"),
            ("8", "ReadOnly"),
            ("1032", "ReadOnly"),
            ("10", "Unavailable"),
            ("13", "Full"),
            ("2067", "Conflict"),
            ("1", "Database"),
        ] {
            let e = store_error(sqlx::Error::Database(Box::new(Reported(code))));
            let found = match &e {
                StoreError::Full(_) => "Full",
                StoreError::ReadOnly(_) => "ReadOnly",
                StoreError::Conflict(_) => "Conflict",
                StoreError::Busy(_) => "Busy",
                StoreError::Unavailable(_) => "Unavailable",
                StoreError::Config(_) => "Config",
                StoreError::Database(_) => "Database",
                _ => "another",
            };
            assert_eq!(found, want, "{code}");
            assert_eq!(
                e.is_temporary(),
                !["Database", "Config"].contains(&want),
                "{code}: only what nobody expects is not tried again"
            );
        }
    }
}
