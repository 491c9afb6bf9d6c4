//! The removal of what is past its age, now and then.

use std::time::Duration;

use super::Worker;
use crate::inbox::{Retention, retry::unit_random};

/// The time between two prunes.
const PRUNE: Duration = Duration::from_secs(3600);

/// Prunes soon after the start and then each hour.
pub(super) async fn prune(worker: Worker, retention: Retention) {
    loop {
        let pruned = worker.store.prune(&retention).await;
        worker.note("prune", &pruned);
        if let Ok(report) = pruned {
            worker.tell_pruned(&report);
        }
        tokio::time::sleep(PRUNE.mul_f64(0.8 + 0.4 * unit_random())).await;
    }
}
