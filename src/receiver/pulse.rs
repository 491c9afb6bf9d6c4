//! A receiver's own observer: of its workers, and of its last event.

use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use crate::observer::{Duplicate, Observer, Recorded, Verified, WorkerState};

/// Signs of life of one receiver.
#[derive(Debug, Default)]
pub(super) struct Pulse {
    started: AtomicU32,
    /// Workers that ended as they were asked to.
    stopped: AtomicU32,
    /// Workers whose future was dropped, or panicked.
    lost: AtomicU32,
    /// Seconds since the Unix epoch; 0 for none.
    last_event: AtomicI64,
}

/// The workers of one receiver, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Workers {
    pub(super) running: u32,
    pub(super) stopped: u32,
    pub(super) lost: u32,
}

impl Pulse {
    pub(super) fn workers(&self) -> Workers {
        let read = |count: &AtomicU32| count.load(Ordering::Acquire);
        // The ends first: an end that is counted has its start counted.
        let (stopped, lost) = (read(&self.stopped), read(&self.lost));
        Workers {
            running: read(&self.started).saturating_sub(stopped + lost),
            stopped,
            lost,
        }
    }

    /// The time of the last event that came, in seconds since the Unix epoch.
    pub(super) fn last_event(&self) -> Option<i64> {
        Some(self.last_event.load(Ordering::Acquire)).filter(|second| *second > 0)
    }

    fn event(&self) {
        let now = time::OffsetDateTime::now_utc().unix_timestamp();
        self.last_event.fetch_max(now, Ordering::AcqRel);
    }
}

impl Observer for Pulse {
    fn verified(&self, _: &Verified<'_>) {
        self.event();
    }

    fn recorded(&self, _: &Recorded<'_>) {
        self.event();
    }

    fn duplicate(&self, _: &Duplicate<'_>) {
        self.event();
    }

    fn worker_started(&self, _: &WorkerState) {
        self.started.fetch_add(1, Ordering::AcqRel);
    }

    fn worker_stopped(&self, worker: &WorkerState) {
        let count = if worker.was_asked {
            &self.stopped
        } else {
            &self.lost
        };
        count.fetch_add(1, Ordering::AcqRel);
    }
}
