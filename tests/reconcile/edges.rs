//! Late listing, clocks that are off, 30 days, and policies.

use std::time::Duration;

use stripe_webhooks::event::ApiVersions;
use stripe_webhooks::receiver::Accounts;
use stripe_webhooks::testing::TestEvent;
use stripe_webhooks::{Endpoint, event::OnMismatch};

use crate::bed::{Bed, DAY, GRACE, HOUR, NOW, event};

#[tokio::test]
async fn events_that_are_listed_a_minute_late_are_found() {
    let bed = Bed::new();
    bed.stripe.list_events_after(Duration::from_secs(60));
    for number in 0..40 {
        bed.lose(&format!("evt_{number}"));
        bed.pass(17);
        bed.run_once().await;
    }
    bed.pass(GRACE + 60);
    bed.run_once().await;
    assert_eq!(bed.told.missed.lock().unwrap().len(), 40);
    let spans = bed.spans().await;
    assert_eq!((spans.len(), spans[0].found), (1, 40));
}

/// Later than anybody has seen, and still within the hour of overlap.
#[tokio::test]
async fn events_that_are_listed_half_an_hour_late_are_found_by_the_overlap() {
    let bed = Bed::new();
    bed.stripe.list_events_after(Duration::from_secs(1800));
    bed.lose("evt_late");
    bed.pass(GRACE + 10);
    assert_eq!(bed.reconcile().run_once(&bed.receiver).await.unwrap().found(), 0);
    bed.pass(1800);
    assert_eq!(bed.run_once().await.found(), 1);
    assert_eq!(bed.spans().await[0].found, 1);
}

/// The ledger goes by Stripe's clock alone.
#[tokio::test]
async fn the_clock_of_this_host_may_be_off() {
    for off in [-DAY, -HOUR, -90, 90, HOUR, 10 * DAY] {
        let bed = Bed::new();
        bed.own_clock.set(NOW + off);
        bed.stripe.put_undelivered(&event("evt_old", NOW - 2 * HOUR));
        bed.stripe.put_undelivered(&event("evt_lost", NOW - HOUR + 100));
        bed.stripe.put_undelivered(&event("evt_young", NOW - 10));
        bed.run_once().await;
        let (from, to) = bed.covered().await;
        assert!((from - (NOW - HOUR)).abs() <= 90, "{off}: {from}");
        assert_eq!(to, NOW - GRACE, "{off}");
        assert!(bed.has("evt_lost").await && !bed.has("evt_old").await && !bed.has("evt_young").await);
        bed.pass(GRACE);
        bed.run_once().await;
        assert!(bed.has("evt_young").await);
        assert_eq!(bed.covered().await.1, NOW, "{off}");
    }
}

#[tokio::test]
async fn what_stripe_no_longer_lists_is_said_to_be_beyond_reach() {
    let bed = Bed::new();
    bed.stripe
        .keep_events_for(Duration::from_secs(30 * DAY.unsigned_abs()));
    bed.run_once().await;
    bed.pass(DAY);
    bed.lose("evt_gone");
    bed.pass(2 * DAY);
    bed.lose("evt_kept");
    bed.pass(29 * DAY);
    let report = bed.run_once().await;
    assert!(bed.has("evt_kept").await && !bed.has("evt_gone").await);
    assert!(!report.is_complete());
    assert_eq!(bed.told.ending.lock().unwrap().clone(), [0]);
    let spans = bed.spans().await;
    let lost: Vec<_> = spans
        .iter()
        .map(|span| (span.from, span.to, span.beyond_reach))
        .collect();
    let reach = bed.now() - 30 * DAY + 60;
    assert_eq!(
        lost,
        [
            (NOW - HOUR, NOW - GRACE, false),
            (NOW - GRACE, reach, true),
            (reach, bed.now() - GRACE, false)
        ]
    );
    let seconds = report.accounts[0].beyond_reach.as_secs();
    assert_eq!(seconds, (reach - (NOW - GRACE)).unsigned_abs());
    assert!(report.to_string().contains("beyond reach"), "{report}");
    // It stays said, and what follows is covered as ever.
    bed.pass(600);
    assert_eq!(bed.run_once().await.accounts[0].beyond_reach, Duration::ZERO);
    assert_eq!(bed.spans().await.len(), 3);
}

#[tokio::test]
async fn a_gap_is_warned_of_after_25_days() {
    for (days, left) in [(24, None), (26, Some(4 * DAY + GRACE - 60 - 2 * GRACE))] {
        let bed = Bed::new();
        bed.run_once().await;
        bed.pass(days * DAY);
        bed.run_once().await;
        let told = bed.told.ending.lock().unwrap().clone();
        assert_eq!(told.first().copied(), left.map(i64::unsigned_abs), "{days} days");
    }
}

#[tokio::test]
async fn a_policy_refuses_what_it_would_refuse_of_deliveries() {
    let endpoint = |secret| Endpoint::new("default", secret);
    type Change = fn(Endpoint) -> Endpoint;
    let cases: [(&str, Change, u64); 5] = [
        ("test mode", |e| e.livemode(false), 0),
        ("live mode", |e| e.livemode(true), 1),
        ("connected", |e| e.accounts(Accounts::Connected), 1),
        (
            "another version",
            |e| e.api_versions(ApiVersions::Exact("2010-01-01")),
            1,
        ),
        ("warned of", |e| e.livemode(true).on_mismatch(OnMismatch::Warn), 0),
    ];
    for (name, change, refused) in cases {
        let bed = Bed::with(&["*"], |builder, secret| {
            builder.endpoint(change(endpoint(secret)))
        });
        bed.lose("evt_1");
        bed.pass(GRACE + 1);
        let report = bed.run_once().await;
        assert_eq!(
            (report.refused(), report.found()),
            (refused, 1 - refused),
            "{name}"
        );
        assert_eq!(bed.has("evt_1").await, refused == 0, "{name}");
        assert!(report.is_complete());
        let spans = bed.spans().await;
        assert_eq!((spans[0].refused, spans[0].found), (refused, 1 - refused));
        // The overlap does not count it again.
        bed.pass(60);
        let report = bed.run_once().await;
        assert_eq!((report.refused(), bed.spans().await[0].refused), (0, refused));
    }
    // One of several is enough, and its label is kept.
    let bed = Bed::with(&["*"], |builder, secret| {
        let live = Endpoint::new("live", secret.clone()).livemode(true);
        let test = Endpoint::new("test", secret)
            .livemode(false)
            .label("the other one");
        builder.endpoint(live).endpoint(test)
    });
    bed.lose("evt_1");
    bed.pass(GRACE + 1);
    assert_eq!(bed.run_once().await.found(), 1);
    let event = bed.store.event("evt_1").await.unwrap().unwrap();
    assert_eq!(event.endpoint.as_deref(), Some("the other one"));
}

/// Two processes with one inbox: each event is recorded once and counted once.
#[tokio::test]
async fn two_jobs_count_once() {
    let bed = Bed::new();
    for number in 0..150 {
        bed.stripe
            .put_undelivered(&event(&format!("evt_{number}"), NOW - HOUR / 2 + number));
    }
    let (one, two) = (bed.reconcile(), bed.reconcile());
    let (one, two) = tokio::join!(one.run_once(&bed.receiver), two.run_once(&bed.receiver));
    assert!(one.unwrap().is_complete() && two.unwrap().is_complete());
    bed.check().await;
    assert_eq!(bed.store.counts().await.unwrap().events, 150);
    assert_eq!(bed.covered().await, (NOW - HOUR, NOW - GRACE));
}

#[tokio::test]
async fn without_a_store_it_says_so() {
    let registry = stripe_webhooks::Registry::builder().build().unwrap();
    let receiver = stripe_webhooks::Receiver::builder(registry)
        .build_without_endpoints()
        .unwrap();
    let bed = Bed::new();
    let error = bed.reconcile().run_once(&receiver).await.unwrap_err();
    assert!(error.to_string().contains("no inbox") && !error.is_temporary());
    let _ = TestEvent::of("customer.created");
}
