//! What a worker holds.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicBool},
};

use crate::inbox::{Claimed, FollowUp};

/// The leases that this worker knows of. Leased to it and not in here is a claim whose answer was lost, or a run whose end could
/// not be written: nobody works on it, and its heartbeat would keep it from everybody else for ever.
#[derive(Default)]
pub(super) struct InFlight {
    leases: Mutex<HashSet<Lease>>,
    /// Set when a claim's answer was lost.
    pub(super) uncertain: AtomicBool,
}

/// A task by number, group and epoch; a follow-up by number and epoch, without a group.
pub(super) type Lease = (i64, Option<String>, i64);

impl InFlight {
    pub(super) fn leases(&self) -> MutexGuard<'_, HashSet<Lease>> {
        self.leases.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn take(self: &Arc<Self>, lease: Lease) -> Holding {
        self.leases().insert(lease.clone());
        Holding(self.clone(), lease)
    }
}

/// Forgets the lease when the run has ended, however it did.
pub(super) struct Holding(Arc<InFlight>, Lease);

impl Drop for Holding {
    fn drop(&mut self) {
        self.0.leases().remove(&self.1);
    }
}

pub(super) fn task_lease(task: &Claimed) -> Lease {
    (task.seq, Some(task.group.clone()), task.epoch)
}

pub(super) fn follow_up_lease(follow_up: &FollowUp) -> Lease {
    (follow_up.id, None, follow_up.epoch)
}
