//! Real processes, really killed inside a batch: after each savepoint, between two runs, before and after the commit, and after a
//! handler's own COMMIT.

use std::{sync::Arc, time::Duration};

use stripe_webhooks::inbox::{Store, Worker};

use crate::bed::{Script, Step, event, fast};

const EVENTS: usize = 32;

/// Not a test: what the process does that is killed. It records a backlog, then runs it in batches.
pub async fn child(store: Arc<dyn Store>) {
    for n in 0..EVENTS {
        let lane = format!("obj_{}", n % 16);
        store
            .record(event(format!("evt_{n}"), Some(&lane), n as i64))
            .await
            .unwrap();
        println!("\nACK evt_{n}");
    }
    let commits = std::env::var("INBOX_COMMITS").is_ok();
    let script = Script::new(move |e, _, attempt| match e.event_id.as_str() {
        "evt_4" if commits => Step::Commit,
        id if id.ends_with('3') && attempt == 1 && !commits => Step::Retry,
        id if id.ends_with('5') => Step::FollowUp("mail"),
        id if id.ends_with('7') => Step::OnCommit(Arc::default()),
        id if id.ends_with('9') => Step::Permanent,
        _ => Step::Done,
    });
    let mut policy = fast();
    policy.max_lost = u32::MAX;
    let mut batch = stripe_webhooks::inbox::Batch::default();
    batch.time = Duration::from_secs(30);
    let worker = Worker::new(store.clone(), script)
        .policy(policy)
        .batch(batch)
        .slots(1);
    let drained = async {
        while store.counts().await.map_or(true, |c| c.open() > 0) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    worker.poll(Duration::from_millis(10)).run(drained).await;
}

#[cfg(feature = "_failpoints")]
async fn every_crash_point(make: impl AsyncFn() -> Option<crate::bed::Bed>) {
    use crate::killed::{acknowledged, settle, spawn};
    let mut killed = 0;
    for point in [
        "batch_after_savepoint:1",
        "batch_after_savepoint:3",
        "batch_after_savepoint:6",
        "batch_after_savepoint:11",
        "batch_after_run:1",
        "batch_after_run:3",
        "batch_after_run:9",
        "apply_after_handler:4",
        "promote:1",
        "batch_before_commit:1",
        "batch_before_commit:3",
        "batch_after_commit:1",
        "batch_after_commit:3",
        "before_on_commit:1",
    ] {
        let Some(bed) = make().await else { return };
        let orders = [("INBOX_MODE", "batch"), ("STRIPE_WEBHOOKS_FAILPOINT", point)];
        let (acks, died) = acknowledged(spawn(&bed, &orders));
        assert!(died, "{point} was never reached");
        assert_eq!(acks.len(), EVENTS);
        killed += 1;
        settle(&bed, &acks, point).await;
        assert_eq!(bed.store.counts().await.unwrap().dead, 3, "{point}: 9, 19 and 29");
    }
    // A handler has committed by itself, and nobody has lived to write that down.
    for point in [
        "apply_after_handler:5",
        "batch_ended_by_handler:1",
        "fail_before_commit:1",
    ] {
        let Some(bed) = make().await else { return };
        let orders = [
            ("INBOX_MODE", "batch"),
            ("INBOX_COMMITS", "1"),
            ("STRIPE_WEBHOOKS_FAILPOINT", point),
        ];
        let (acks, died) = acknowledged(spawn(&bed, &orders));
        assert!(died, "{point} was never reached");
        killed += 1;
        settle(&bed, &acks, point).await;
        assert_eq!(
            bed.store.counts().await.unwrap().dead,
            4,
            "{point}: 4, 9, 19 and 29"
        );
        let attempts = bed.store.attempts("evt_4").await.unwrap();
        let parked = attempts.last().unwrap().error.clone().unwrap();
        assert!(
            parked.contains("ended the inbox's transaction by itself"),
            "{parked}"
        );
    }
    println!("killed at {killed} crash points of batches: lost 0, doubled 0");
}

#[cfg(feature = "_failpoints")]
macro_rules! on_real_processes {
    ($($store:ident)*) => {$(
        mod $store {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn every_crash_point() {
                super::every_crash_point(async || crate::bed::Bed::$store().await).await;
            }
        }
    )*};
}

#[cfg(all(feature = "_failpoints", feature = "sqlite"))]
on_real_processes! { sqlite rusqlite }
#[cfg(all(feature = "_failpoints", feature = "postgres"))]
on_real_processes! { postgres }
