//! What time it is, and how to wait: the two questions about time that the crate asks.
//!
//! Everything that depends on time takes it from a [`Clock`], so a test can say what time it is. The core has
//! no runtime and therefore cannot wait by itself; an adapter that runs on one brings a [`Timer`].

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use time::OffsetDateTime;

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

/// A future on the heap, as the crate's object-safe traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A way to wait, brought by an adapter that runs on an async runtime.
///
/// Handler time limits need one; without it a handler may take as long as it likes.
pub trait Timer: Debug + Send + Sync + 'static {
    /// A future that is ready once `duration` has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// Tokio's timer. Outside a tokio runtime nothing can wait, so there is no limit there.
#[cfg(feature = "_tokio")]
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioTimer;

#[cfg(feature = "_tokio")]
impl Timer for TokioTimer {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        match tokio::runtime::Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => Box::pin(std::future::pending()),
        }
    }
}
