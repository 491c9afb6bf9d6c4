//! Stripe that does not answer, keys that may not, and jobs that are dropped half-way.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use stripe_webhooks::inbox::Sqlite;
use stripe_webhooks::testing::Fault;

use crate::bed::{Bed, GRACE, HOUR, NOW, client, event};
use crate::transport::Looks;

fn lost(bed: &Bed, number: i64) {
    for number in 0..number {
        bed.stripe
            .put_undelivered(&event(&format!("evt_{number:03}"), NOW - HOUR + number * 7));
    }
}

/// An error is no false span, whatever it is and wherever it comes.
#[tokio::test]
async fn an_error_covers_nothing() {
    let faults: [fn() -> Fault; 6] = [
        || Fault::status(500),
        || Fault::status(401),
        || Fault::rate_limited("global-rate"),
        Fault::cut,
        Fault::hang_up,
        Fault::not_json,
    ];
    for fault in faults {
        for page in [0, 2] {
            let bed = Bed::new();
            lost(&bed, 250);
            let seen = Arc::new(Mutex::new(0));
            let count = Arc::clone(&seen);
            bed.http.before(move |_| *count.lock().unwrap() += 1);
            // The page that fails is hit by its number: so many requests pass before.
            let reconcile = bed.reconcile().undelivered_first(false);
            for _ in 0..page {
                bed.stripe.fault(Fault::delay(Duration::ZERO));
            }
            bed.stripe.fault(fault());
            let report = reconcile.run_once(&bed.receiver).await.unwrap();
            assert_eq!(*seen.lock().unwrap(), page + 1);
            assert!(report.accounts[0].error.is_some() && !report.is_complete());
            assert!(bed.spans().await.is_empty());
            assert_eq!(report.accounts[0].gaps.len(), 1);
            assert!(report.to_string().contains("not compared to the end"), "{report}");
            bed.stripe.clear_faults();
            let report = bed.run_once().await;
            assert_eq!((report.found(), report.is_complete()), (250, true));
        }
    }
}

#[tokio::test]
async fn a_restricted_key_is_told_what_it_lacks() {
    let bed = Bed::new();
    bed.lose("evt_1");
    bed.pass(GRACE + 1);
    bed.stripe.put_restricted_key("rk_test_1", ["customer_read"]);
    let reconcile = stripe_webhooks::reconcile::Reconcile::new(client(&bed.stripe, &bed.http, "rk_test_1"));
    let report = reconcile.run_once(&bed.receiver).await.unwrap();
    let error = report.accounts[0].error.as_ref().unwrap();
    assert!(
        error.to_string().contains("permission") && !error.is_temporary(),
        "{error}"
    );
    assert!(bed.spans().await.is_empty());
    bed.stripe.put_restricted_key("rk_test_1", ["event_read"]);
    assert_eq!(reconcile.run_once(&bed.receiver).await.unwrap().found(), 1);
}

/// With a receiver: at once, through an outage, and to its end.
#[tokio::test]
async fn a_receiver_reconciles_while_it_runs() {
    let bed = Bed::new();
    lost(&bed, 20);
    bed.stripe.fault(Fault::status(503).times(1));
    let registry = stripe_webhooks::Registry::builder()
        .clock(bed.own_clock.clone())
        .build()
        .unwrap();
    let receiver = stripe_webhooks::Receiver::builder(registry)
        .inbox(bed.store.clone())
        .observer(bed.told.clone())
        .reconcile(bed.reconcile().every(Duration::from_millis(20)))
        .build_without_endpoints()
        .unwrap();
    let found = async {
        while bed.told.missed.lock().unwrap().len() < 20 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        // Later ones, too.
        bed.lose("evt_later");
        bed.pass(GRACE + 1);
        while !bed.has("evt_later").await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    receiver.run(found).await;
    let failed = bed.told.failed.lock().unwrap().clone();
    assert_eq!(failed.len(), 1, "{failed:?}");
    assert!(
        failed[0].starts_with("1 ") && failed[0].contains("503"),
        "{failed:?}"
    );
    bed.check().await;
}

/// Dropped while it waits for each of its requests: the ledger holds what it says, and the next run completes it.
#[tokio::test]
async fn a_job_that_is_dropped_leaves_no_false_span() {
    for first in [true, false] {
        let mut died = 0;
        for at in 0..40 {
            let bed = Bed::new();
            bed.stripe.put_undelivered(&event("evt_early", NOW - HOUR));
            lost(&bed, 420);
            let (hang, reached) = tokio::sync::oneshot::channel::<()>();
            let (mut hang, mut number) = (Some(hang), 0);
            bed.http.before(move |_| {
                if number == at {
                    drop(hang.take());
                }
                number += 1;
            });
            let reconcile = bed.reconcile().undelivered_first(first);
            let ended = tokio::select! {
                biased;
                _ = reached => false,
                report = reconcile.run_once(&bed.receiver) => report.unwrap().is_complete(),
            };
            bed.check().await;
            let report = bed.run_once().await;
            assert!(report.is_complete());
            assert_eq!(bed.covered().await, (NOW - HOUR, NOW - GRACE));
            assert_eq!(bed.store.counts().await.unwrap().events, 421);
            if ended {
                break;
            }
            died += 1;
        }
        assert!(died >= 5, "{died}");
    }
}

/// The same on a database, over two starts.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ledger_outlives_the_process() {
    let folder = std::env::temp_dir().join(format!("reconcile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let url = format!("sqlite://{}/ledger.db", folder.display());
    let covered = {
        let store = Sqlite::open(&url).await.unwrap();
        let bed = Bed::over(store.into(), &["*"], |builder, secret| builder.secret(secret));
        for number in 0..130 {
            bed.lose(&format!("evt_{number}"));
        }
        bed.deliver("evt_delivered").await;
        bed.pass(GRACE + 1);
        let report = bed.run_once().await;
        assert_eq!((report.found(), report.delivered()), (130, 1));
        assert!(bed.store.doctor().await.unwrap().is_empty());
        bed.covered().await
    };
    let store = Sqlite::open(&url).await.unwrap();
    let bed = Bed::over(store.into(), &["*"], |builder, secret| builder.secret(secret));
    assert_eq!(bed.covered().await, covered);
    bed.pass(4 * HOUR);
    let report = bed.reconcile().run_once(&bed.receiver).await.unwrap();
    assert!(report.is_complete());
    assert_eq!(bed.covered().await, (covered.0, NOW + 4 * HOUR - GRACE));
    let spans = bed.spans().await;
    assert_eq!((spans[0].found, spans[0].delivered), (130, 1));
    drop(bed);
    let _ = std::fs::remove_dir_all(folder);
}

/// A transaction would hold SQLite's one writer for as long as Stripe takes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_transaction_is_open_while_the_list_is_read() {
    let folder = std::env::temp_dir().join(format!("reconcile-open-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let database = folder.join("inbox.db");
    let store = Sqlite::open(&format!("sqlite://{}", database.display()))
        .await
        .unwrap();
    let bed = Bed::over(store.into(), &["*"], |builder, secret| builder.secret(secret));
    lost(&bed, 230);
    let looks = Looks::of(&bed.http, &database);
    assert_eq!(bed.run_once().await.found(), 230);
    bed.lose("evt_later");
    bed.pass(2 * GRACE);
    // The poll goes on while it records.
    let seen = bed.store.clone();
    let recorded = async move {
        while seen.event("evt_later").await.unwrap().is_none() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    bed.receiver.poll(&bed.client, recorded).await.unwrap();
    let (all, open) = looks.counts();
    assert!(all >= 4 && open == 0, "{open} of {all}");
    drop(bed);
    std::fs::remove_dir_all(&folder).unwrap();
}
