//! Settings of a database inbox.

use crate::inbox::{Redaction, StoreError, Twins};

/// Settings of a database inbox.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The inbox's name, written into its tables: a second inbox of another name is refused there. Default `default`.
    pub name: String,
    /// PostgreSQL: the schema that holds the tables. SQLite: their prefix, followed by `_`. Default `stripe_inbox`.
    /// Letters, digits and `_` only.
    pub tables: String,
    /// The rule for a thin event and its snapshot twin. Default: both run.
    pub twins: Twins,
    /// Deliveries that may share one commit. Default 64.
    pub batch: usize,
    /// Deliveries that may wait for a commit before further ones are told to come back (503). Default 10,000.
    pub queue: usize,
    /// Lines of the delivery log without a good signature that are kept per minute. Default 60.
    pub junk_per_minute: u32,
    /// Lines of the delivery log without a good signature that are kept at all, within some hundreds. Default 10,000.
    pub junk_kept: u32,
    /// The values that are replaced in a body before it is stored. Default none.
    pub redact: Redaction,
    /// PostgreSQL: use what a session can hold, LISTEN/NOTIFY to wake other processes and a lock that proves a worker alive.
    /// Default true. Switched off by itself where a pooler in transaction mode is found at the start
    /// ([`Postgres::uses_sessions`](crate::inbox::Postgres::uses_sessions)); such a pooler must carry prepared statements
    /// (PgBouncer does since 1.21). Polling and leases do without, only later.
    pub sessions: bool,
    /// SQLite: open a file on a network file system. Refused by default, where the system tells (Linux does): SQLite's locks
    /// and shared memory do not hold there, and events would be lost without an error.
    pub network_file: bool,
    /// Added to the database's clock. For tests of clocks that are off.
    #[doc(hidden)]
    pub skew: i64,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            name: "default".into(),
            tables: "stripe_inbox".into(),
            twins: Twins::Both,
            batch: 64,
            queue: 10_000,
            junk_per_minute: 60,
            junk_kept: 10_000,
            redact: Redaction::default(),
            sessions: true,
            network_file: false,
            skew: 0,
        }
    }
}

impl Options {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        let name = &self.tables;
        let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
        if name.is_empty()
            || name.len() > 40
            || !name.bytes().all(fits)
            || name.as_bytes()[0].is_ascii_digit()
        {
            return Err(StoreError::Config(format!(
                "{name:?} is no table prefix: letters, digits and _ only, 40 at most"
            )));
        }
        if self.batch == 0 || self.batch > 1000 || self.queue == 0 {
            return Err(StoreError::Config(
                "batch is 1 to 1,000 and queue at least 1".into(),
            ));
        }
        Ok(())
    }
}
