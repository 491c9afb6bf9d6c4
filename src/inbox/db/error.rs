//! A driver's error, with the kind by which the engine decides.

use std::{error::Error, fmt, sync::Arc};

use crate::inbox::{Cause, StoreError};

/// The kind of a [`DriverError`]: who must act, and whether the same call may succeed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The database cannot be reached, the connection broke, or no connection became free in time.
    Unavailable,
    /// No space is left.
    Full,
    /// The database takes no writes.
    ReadOnly,
    /// A lock was not had within the time that the driver waits for it.
    Busy,
    /// The transaction lost against another one (serialization failure, deadlock): the same again may succeed.
    Conflict,
    /// A unique or other constraint was violated. The engine takes it for a concurrent transaction that was first.
    Constraint,
    /// The role lacks a right.
    Denied,
    /// The transaction is aborted by a statement that failed before; nothing runs in it until it is rolled back.
    Aborted,
    /// There is no such savepoint, or no transaction at all: somebody else has ended it.
    NoTransaction,
    /// A setting that cannot work. The message is told to whoever configured the inbox.
    Config,
    /// Everything else.
    Database,
}

impl ErrorKind {
    /// The kind of a SQLSTATE, the five characters of the SQL standard, as PostgreSQL reports them.
    pub fn of_sqlstate(code: &str) -> ErrorKind {
        match code {
            "53100" => ErrorKind::Full,
            "25006" => ErrorKind::ReadOnly,
            "40001" | "40P01" => ErrorKind::Conflict,
            "23505" => ErrorKind::Constraint,
            "55P03" => ErrorKind::Busy,
            "42501" => ErrorKind::Denied,
            "25P02" => ErrorKind::Aborted,
            "3B001" | "25P01" => ErrorKind::NoTransaction,
            "28000" | "28P01" | "3D000" => ErrorKind::Config,
            // Connection and shutdown classes, insufficient resources.
            c if c.len() == 5 && (c.starts_with("08") || c.starts_with("57P") || c.starts_with("53")) => {
                ErrorKind::Unavailable
            }
            _ => ErrorKind::Database,
        }
    }

    /// The kind of a SQLite result code, primary or extended. `message` is the library's text: of a savepoint that is gone only
    /// that tells.
    pub fn of_sqlite(code: i32, message: &str) -> ErrorKind {
        // BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN, CONSTRAINT.
        match code & 0xff {
            5 | 6 => ErrorKind::Busy,
            8 => ErrorKind::ReadOnly,
            10 | 14 => ErrorKind::Unavailable,
            13 => ErrorKind::Full,
            19 => ErrorKind::Constraint,
            _ if message.contains("no such savepoint") => ErrorKind::NoTransaction,
            _ => ErrorKind::Database,
        }
    }
}

/// The reason why a driver did not run a statement: a [`kind`](DriverError::kind), and the library's own error as the source.
#[derive(Clone)]
pub struct DriverError {
    kind: ErrorKind,
    message: Option<String>,
    cause: Cause,
}

impl DriverError {
    /// An error of the library below, of this kind.
    pub fn new(kind: ErrorKind, error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        DriverError {
            kind,
            message: None,
            cause: Cause(Arc::from(error.into())),
        }
    }

    /// With the words for a person, where the library's error wraps them in its own.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// The kind.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The words for a person: those of [`with_message`](DriverError::with_message), else of the library's error.
    pub fn message(&self) -> String {
        self.message.clone().unwrap_or_else(|| self.cause.to_string())
    }
}

/// True if an error, or one of its sources, is a [`DriverError`] that is not the fault of who sent the statement: a lost
/// conflict or a lost connection.
pub(crate) fn is_conflict(error: &(dyn Error + 'static)) -> bool {
    let mut at = Some(error);
    while let Some(e) = at {
        if let Some(found) = e.downcast_ref::<DriverError>() {
            return matches!(found.kind, ErrorKind::Conflict | ErrorKind::Unavailable);
        }
        at = e.source();
    }
    false
}

impl From<DriverError> for StoreError {
    fn from(e: DriverError) -> Self {
        match e.kind {
            ErrorKind::Unavailable => StoreError::Unavailable(e.cause),
            ErrorKind::Full => StoreError::Full(e.cause),
            ErrorKind::ReadOnly => StoreError::ReadOnly(e.cause),
            ErrorKind::Busy => StoreError::Busy(e.cause),
            ErrorKind::Conflict | ErrorKind::Constraint => StoreError::Conflict(e.cause),
            ErrorKind::Config => StoreError::Config(e.message()),
            ErrorKind::Denied | ErrorKind::Aborted | ErrorKind::NoTransaction | ErrorKind::Database => {
                StoreError::Database(e.cause)
            }
        }
    }
}

impl fmt::Debug for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DriverError")
            .field("kind", &self.kind)
            .field("cause", &self.cause)
            .finish()
    }
}

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => f.write_str(message),
            None => fmt::Display::fmt(&self.cause, f),
        }
    }
}

impl Error for DriverError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self.message {
            Some(_) => Some(&self.cause),
            None => self.cause.source(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_say_who_must_act() {
        use ErrorKind::{
            Aborted, Busy, Config, Conflict, Constraint, Database, Denied, Full, NoTransaction, ReadOnly,
            Unavailable,
        };
        for (code, want) in [
            ("53100", Full),
            ("25006", ReadOnly),
            ("40001", Conflict),
            ("40P01", Conflict),
            ("23505", Constraint),
            ("55P03", Busy),
            ("08006", Unavailable),
            ("57P01", Unavailable),
            ("53300", Unavailable),
            ("42P01", Database),
            ("28P01", Config),
            ("28000", Config),
            ("3D000", Config),
            ("22021", Database),
            ("42501", Denied),
            ("25P02", Aborted),
            ("25P01", NoTransaction),
            ("3B001", NoTransaction),
        ] {
            assert_eq!(ErrorKind::of_sqlstate(code), want, "{code}");
        }
        for (code, want) in [
            (5, Busy),
            (517, Busy),
            (8, ReadOnly),
            (1032, ReadOnly),
            (10, Unavailable),
            (13, Full),
            (2067, Constraint),
            (1, Database),
        ] {
            assert_eq!(ErrorKind::of_sqlite(code, "said"), want, "{code}");
        }
        assert_eq!(ErrorKind::of_sqlite(1, "no such savepoint: x"), NoTransaction);
    }

    #[test]
    fn only_what_nobody_expects_is_not_tried_again() {
        use ErrorKind::{Aborted, Busy, Config, Conflict, Constraint, Database, Denied, Full, Unavailable};
        for (kind, temporary) in [
            (Unavailable, true),
            (Full, true),
            (Busy, true),
            (Conflict, true),
            (Constraint, true),
            (Config, false),
            (Denied, false),
            (Aborted, false),
            (Database, false),
        ] {
            let e = StoreError::from(DriverError::new(kind, "said"));
            assert_eq!(e.is_temporary(), temporary, "{kind:?}: {e:?}");
        }
    }

    #[test]
    fn a_handlers_error_is_told_by_what_is_under_it() {
        #[derive(Debug, thiserror::Error)]
        #[error("a handler's own words")]
        struct Wrapped(#[source] DriverError);
        let under = |kind| Wrapped(DriverError::new(kind, "said"));
        assert!(is_conflict(&under(ErrorKind::Conflict)) && is_conflict(&under(ErrorKind::Unavailable)));
        assert!(!is_conflict(&under(ErrorKind::Constraint)) && !is_conflict(&std::fmt::Error));
    }
}
