//! How claimed tasks end.

use std::{fmt, time::Duration};

use super::{BoxFuture, Claimed, StoreError};

/// The end of a claimed task.
#[non_exhaustive]
pub enum Finished {
    /// Committed. The futures are to be run now, best effort.
    Done {
        /// `on_commit` work.
        on_commit: Vec<BoxFuture<'static, ()>>,
        /// True if follow-ups were written.
        follow_ups: bool,
    },
    /// It had been committed earlier; the answer of that commit was lost.
    AlreadyDone,
    /// Failed; tried again after this time.
    Retry {
        /// Time until it is due.
        after: Duration,
        /// The error chain.
        error: String,
    },
    /// Failed for good.
    Dead {
        /// The error chain.
        error: String,
    },
    /// This process has none of its handlers: nothing ran, nothing was counted, it was left to others.
    Left,
    /// Somebody else has the task by now: nothing was written.
    LostLease,
}

impl fmt::Debug for Finished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finished::Done { on_commit, .. } => write!(f, "Done({} on commit)", on_commit.len()),
            Finished::AlreadyDone => f.write_str("AlreadyDone"),
            Finished::Retry { after, error } => write!(f, "Retry({after:?}, {error:?})"),
            Finished::Dead { error } => write!(f, "Dead({error:?})"),
            Finished::Left => f.write_str("Left"),
            Finished::LostLease => f.write_str("LostLease"),
        }
    }
}

/// The end of a task that was to be run together with others.
#[non_exhaustive]
pub enum Batched {
    /// As [`Queue::apply`](super::Queue::apply) would have ended it.
    Ended(Finished),
    /// To be run by [`Queue::apply`](super::Queue::apply): it was not run, or undone with others, or nobody knows whether it was committed. Its attempt
    /// goes on.
    Alone {
        /// `on_commit` work, to be run if that finds it [done](Finished::AlreadyDone).
        on_commit: Vec<BoxFuture<'static, ()>>,
        /// True if its own handlers lost a conflict: one of its [free retries](super::Policy::free_retries) is used up.
        conflict: bool,
        /// The reason why the whole batch was undone, where the store gave one; told with the first of its tasks.
        error: Option<StoreError>,
    },
    /// A task that nobody had given: it waited behind one of them in its lane, and was run after it.
    Behind(Claimed, Finished),
}

impl fmt::Debug for Batched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Batched::Ended(finished) => f.debug_tuple("Ended").field(finished).finish(),
            Batched::Behind(task, finished) => {
                f.debug_tuple("Behind").field(&task.seq).field(finished).finish()
            }
            Batched::Alone { on_commit, .. } => write!(f, "Alone({} on commit)", on_commit.len()),
        }
    }
}

impl Batched {
    /// To be run alone, with nothing to be done after it.
    pub fn alone() -> Self {
        Batched::Alone {
            on_commit: Vec::new(),
            conflict: false,
            error: None,
        }
    }
}
