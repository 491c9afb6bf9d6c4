//! The signs of life of a worker, apart from everything else it does.

use std::time::{Duration, Instant};

use super::Worker;
use super::claiming::answered;

/// Extends this worker's leases four times per lease, shows each second that it lives and takes back what the dead hold,
/// apart from everything else it does.
pub(super) async fn heartbeat(worker: Worker) {
    let every = worker.policy.lease / 4;
    let second = every.min(Duration::from_secs(1));
    // Not behind the store's other calls, which may wait for it.
    let attend = async {
        loop {
            tokio::time::sleep(second).await;
            let attended = worker.store.attend(worker.id).await;
            worker.note("attend", &attended);
        }
    };
    let beat = async {
        let mut next = Instant::now() + every;
        loop {
            tokio::time::sleep(second).await;
            if Instant::now() >= next {
                next = Instant::now() + every;
                let beat = answered(worker.store.heartbeat(worker.id, worker.policy.lease)).await;
                worker.note("heartbeat", &beat);
            }
            // A session that was lost is known here before others are taken for dead.
            let attended = answered(worker.store.attend(worker.id)).await;
            worker.note("attend", &attended);
            let rescued = answered(worker.store.rescue(&worker.policy)).await;
            worker.swept("rescue", rescued).await;
            let planned = answered(worker.store.replan()).await;
            worker.note("replan", &planned);
        }
    };
    tokio::join!(attend, beat);
}
