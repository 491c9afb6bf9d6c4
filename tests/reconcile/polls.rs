//! Receiving by reading the list.

use std::time::Duration;

use stripe_webhooks::inbox::Source;
use stripe_webhooks::reconcile::Reconcile;
use stripe_webhooks::testing::{Fault, Runs};
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry};

use crate::bed::{Bed, GRACE, HOUR, NOW, event};

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

async fn until(mut holds: impl AsyncFnMut() -> bool) {
    while !holds().await {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// No endpoint, no public URL: events are listed, recorded and run.
#[tokio::test]
async fn a_receiver_without_an_endpoint_runs_what_is_listed() {
    let bed = Bed::new();
    let runs = Runs::new();
    let registry = Registry::builder().on("*", audit).clock(bed.own_clock.clone());
    let receiver = Receiver::builder(registry.build().unwrap())
        .inbox(bed.store.clone())
        .observer(runs.clone())
        .observer(bed.told.clone())
        .reconcile(Reconcile::poll(bed.client.clone()).every(Duration::from_millis(5)))
        .build_without_endpoints()
        .unwrap();
    let happens = async {
        bed.lose("evt_1");
        until(async || runs.all().len() == 1).await;
        // While it lasts, an outage is waited out.
        bed.stripe.fault(Fault::status(500).times(1));
        for number in 2..250 {
            bed.pass(i64::from(number % 3 == 0));
            bed.lose(&format!("evt_{number}"));
        }
        until(async || runs.all().len() == 249).await;
    };
    receiver.run(happens).await;
    let stored = bed.store.event("evt_7").await.unwrap().unwrap();
    assert_eq!(stored.source, Source::Poll);
    assert!(bed.told.missed.lock().unwrap().is_empty(), "nothing was missed");
    assert_eq!(runs.all().len(), 249, "each ran once");
    bed.check().await;
}

/// Polled events were delivered, and are told from those that were missed, whichever job reads them.
#[tokio::test]
async fn polls_and_webhooks_and_reconcile_mix() {
    let bed = Bed::new();
    bed.deliver("evt_delivered").await;
    bed.lose("evt_polled");
    let poll = Reconcile::poll(bed.client.clone());
    let report = poll.run_once(&bed.receiver).await.unwrap();
    assert!(bed.has("evt_polled").await, "young as it is");
    assert_eq!(report.found(), 0);
    assert_eq!(bed.covered().await, (NOW - HOUR, NOW - GRACE));
    bed.pass(1);
    bed.lose("evt_missed");
    bed.pass(GRACE + 1);
    let report = bed.run_once().await;
    assert_eq!((report.found(), report.delivered()), (1, 2));
    let again = bed.stripe.undelivered();
    assert!(again.iter().all(|delivery| delivery.event_id != "evt_polled"));
    assert_eq!(bed.spans().await.len(), 1);
}

/// One request a look, however many events there have been.
#[tokio::test]
async fn a_poll_reads_only_the_top_of_the_list() {
    let bed = Bed::new();
    for number in 0..600 {
        bed.stripe
            .put_undelivered(&event(&format!("evt_{number}"), NOW - GRACE + number / 3));
    }
    let poll = Reconcile::poll(bed.client.clone()).every(Duration::from_millis(1));
    let happens = async {
        until(async || bed.store.counts().await.unwrap().events == 600).await;
        until(async || bed.stripe.requests().len() > 40).await;
    };
    poll.run(&bed.receiver, happens).await.unwrap();
    let requests = bed.stripe.take_requests();
    let paged = requests
        .iter()
        .filter(|request| request.query.contains("starting_after"));
    // The first pass reads it whole; those that follow see that nothing is new.
    assert_eq!(paged.count(), 5);
    bed.check().await;
}

#[tokio::test]
async fn a_receiver_polls_by_a_call() {
    let bed = Bed::new();
    bed.lose("evt_1");
    let done = until(async || bed.has("evt_1").await);
    bed.receiver.poll(&bed.client, done).await.unwrap();
    let bare = Receiver::builder(Registry::builder().build().unwrap());
    let bare = bare.build_without_endpoints().unwrap();
    assert!(bare.poll(&bed.client, std::future::pending()).await.is_err());
}
