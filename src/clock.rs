//! The current time, and a way to wait.
//!
//! Everything that depends on time takes it from a [`Clock`], so that a test can set it. The core has no runtime and therefore
//! cannot wait by itself; an adapter that runs on one brings a [`Timer`].

use std::fmt::Debug;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use time::OffsetDateTime;

#[cfg(feature = "_tokio")]
pub use crate::rt::TokioTimer;
pub use crate::rt::{BoxFuture, Timer};

/// A source of the current time, in UTC.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The current time in UTC.
    fn now(&self) -> OffsetDateTime;

    /// The current time in whole seconds since the Unix epoch.
    fn unix_now(&self) -> i64 {
        self.now().unix_timestamp()
    }
}

/// The operating system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }
}

/// A clock that stands still until it is told otherwise, for tests.
///
/// ```
/// use stripe_webhooks::clock::{Clock, FixedClock};
/// use std::time::Duration;
///
/// let clock = FixedClock::at(1_790_000_000);
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.unix_now(), 1_790_000_060);
/// ```
#[derive(Debug, Default)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock that shows `seconds` since the Unix epoch.
    pub const fn at(seconds: i64) -> Self {
        Self(AtomicI64::new(seconds))
    }

    /// Sets the clock to `seconds` since the Unix epoch.
    pub fn set(&self, seconds: i64) {
        self.0.store(seconds, Ordering::SeqCst);
    }

    /// Moves the clock forward by whole seconds of `by`.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        let _ = self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |at| {
            Some(at.saturating_add(by))
        });
    }
}

impl Clock for FixedClock {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.unix_now()).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    fn unix_now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}
