//! What a worker has done, in numbers.

use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) done: AtomicU64,
    pub(super) retried: AtomicU64,
    pub(super) dead: AtomicU64,
    pub(super) lost: AtomicU64,
    pub(super) follow_ups: AtomicU64,
    pub(super) store_errors: AtomicU64,
}

/// The counts of a worker since it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Stats {
    /// Tasks committed.
    pub done: u64,
    /// Attempts that will be repeated.
    pub retried: u64,
    /// Tasks that died.
    pub dead: u64,
    /// Tasks whose lease somebody else had taken.
    pub lost: u64,
    /// Follow-ups that succeeded.
    pub follow_ups: u64,
    /// Calls to the store that failed.
    pub store_errors: u64,
}

impl Counters {
    pub(super) fn read(&self) -> Stats {
        let get = |c: &AtomicU64| c.load(Ordering::Relaxed);
        Stats {
            done: get(&self.done),
            retried: get(&self.retried),
            dead: get(&self.dead),
            lost: get(&self.lost),
            follow_ups: get(&self.follow_ups),
            store_errors: get(&self.store_errors),
        }
    }
}
