//! What was lost is found, all of it and nothing else, with few requests.

use serde_json::json;
use stripe_webhooks::inbox::{EventQuery, Source};
use stripe_webhooks::testing::{DeliveryPlan, TestEvent};
use stripe_webhooks::{Context, EventNotification, HandlerResult, Receiver, Registry};

use crate::bed::{Bed, GRACE, HOUR, NOW, event};

#[tokio::test]
async fn lost_deliveries_are_found_exactly() {
    let bed = Bed::new();
    bed.run_once().await;
    let mut plan = DeliveryPlan::new(3)
        .lost(30)
        .duplicates(20)
        .late(20)
        .reordering(5);
    for number in 0..120 {
        let made = bed
            .stripe
            .create("customer", json!({"id": format!("cus_{number}")}));
        made.unwrap();
        if number % 10 == 0 {
            bed.stripe.deliver_to(&mut plan, &bed.receiver).await;
        }
        bed.pass(20);
    }
    // What is late arrives in this round.
    let mut rest = DeliveryPlan::new(1);
    bed.stripe.deliver_to(&mut plan, &bed.receiver).await;
    bed.stripe.deliver_to(&mut rest, &bed.receiver).await;
    let lost: Vec<String> = bed
        .stripe
        .undelivered()
        .into_iter()
        .map(|delivery| delivery.event_id)
        .collect();
    assert!((10..80).contains(&lost.len()), "{}", lost.len());
    bed.pass(GRACE);
    let report = bed.run_once().await;
    let counts = (report.found(), report.delivered(), report.refused());
    assert_eq!(counts, (lost.len() as u64, 120 - lost.len() as u64, 0));
    let (mut missed, mut want) = (bed.told.missed.lock().unwrap().clone(), lost.clone());
    // Recorded, and told, in the order in which they happened.
    assert_eq!(missed, want);
    for id in &lost {
        assert_eq!(
            bed.store.event(id).await.unwrap().unwrap().source,
            Source::Backfill
        );
    }
    assert!(report.is_complete());
    let text = report.to_string();
    let numbers = format!(
        "{} delivered, {} found by reconcile, 0 refused",
        120 - lost.len(),
        lost.len()
    );
    assert!(
        text.contains("every event is accounted for") && text.contains(&numbers),
        "{text}"
    );
    // A second look finds nothing, and what Stripe sends again after all is a duplicate.
    bed.pass(60);
    assert_eq!(bed.run_once().await.found(), 0);
    bed.stripe.retry_to(&bed.receiver).await;
    let all = EventQuery::default();
    let total = bed.store.counts().await.unwrap().events;
    assert_eq!(
        (total, bed.store.events(&all).await.unwrap().items.len()),
        (120, 50)
    );
    missed.sort();
    want.sort();
    assert_eq!(missed, want);
}

#[tokio::test]
async fn a_quiet_hour_costs_one_request() {
    let bed = Bed::of(&["customer", "invoice", "charge", "payment_intent"]);
    bed.run_once().await;
    for number in 0..50 {
        bed.deliver_type("customer.created", &format!("evt_{number}"))
            .await;
        bed.pass(72);
    }
    bed.pass(GRACE);
    bed.stripe.take_requests();
    assert_eq!(bed.run_once().await.delivered(), 50);
    let requests = bed.stripe.take_requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    assert_eq!(requests[0].path, "/v1/events");
}

#[tokio::test]
async fn a_new_ledger_begins_an_hour_back_and_grows_up_to_five_minutes_ago() {
    let bed = Bed::new();
    bed.stripe.put_undelivered(&event("evt_old", NOW - HOUR - 10));
    bed.stripe.put_undelivered(&event("evt_young", NOW - GRACE));
    bed.stripe.put_undelivered(&event("evt_lost", NOW - GRACE - 1));
    let report = bed.run_once().await;
    assert_eq!(
        (report.found(), bed.covered().await),
        (1, (NOW - HOUR, NOW - GRACE))
    );
    assert!(bed.has("evt_lost").await && !bed.has("evt_young").await && !bed.has("evt_old").await);
    bed.pass(1);
    assert_eq!(bed.run_once().await.found(), 1);
    assert!(bed.has("evt_young").await);
    // Only when told.
    let since = time::OffsetDateTime::from_unix_timestamp(NOW - 3 * HOUR).unwrap();
    let report = bed
        .reconcile()
        .since(since)
        .run_once(&bed.receiver)
        .await
        .unwrap();
    bed.check().await;
    assert_eq!(
        (report.found(), bed.covered().await),
        (1, (NOW - 3 * HOUR, NOW + 1 - GRACE))
    );
    assert!(bed.has("evt_old").await);
}

#[tokio::test]
async fn only_types_with_handlers_are_looked_for() {
    for types in [
        &["customer.created"][..],
        &["customer"],
        &["customer", "charge", "invoice"],
    ] {
        let bed = Bed::of(types);
        for (id, event_type) in [("evt_a", "customer.created"), ("evt_b", "payout.paid")] {
            let event = TestEvent::of(event_type).id(id).created(NOW - HOUR / 2);
            bed.stripe.put_undelivered(&event);
        }
        let report = bed.reconcile().run_once(&bed.receiver).await.unwrap();
        assert_eq!(
            (report.found(), bed.has("evt_a").await, bed.has("evt_b").await),
            (1, true, false)
        );
        let requests = bed.stripe.take_requests();
        assert_eq!(requests.len(), 1);
        // More than twenty names do not go into one request.
        let by_name = requests[0].query.contains("types");
        assert_eq!(by_name, *types == ["customer.created"], "{types:?}");
    }
    let bed = Bed::of(&["customer.created"]);
    let other = TestEvent::of("payout.paid").id("evt_b").created(NOW - HOUR / 2);
    bed.stripe.put_undelivered(&other);
    let named = bed.reconcile().types(["payout.paid"]);
    assert_eq!(named.run_once(&bed.receiver).await.unwrap().found(), 1);
}

/// Many types, of which few events are: asked for by name after a look at the first page.
#[tokio::test]
async fn few_events_among_many_are_asked_for_by_their_types() {
    let bed = Bed::of(&["customer", "charge", "invoice"]);
    for number in 0..1500 {
        let event = TestEvent::of("payout.paid").id(format!("evt_p{number}"));
        bed.stripe.put_event(&event.created(NOW - HOUR + number));
    }
    let lost = TestEvent::of("customer.created").id("evt_lost");
    bed.stripe.put_undelivered(&lost.created(NOW - 3000));
    bed.pass(GRACE + 1);
    let reconcile = bed.reconcile().undelivered_first(false);
    assert_eq!(reconcile.run_once(&bed.receiver).await.unwrap().found(), 1);
    let requests = bed.stripe.take_requests();
    assert!(requests.len() < 10, "{}", requests.len());
    assert!(bed.has("evt_lost").await);
}

fn thin(_: EventNotification, _: Context<'_>) -> HandlerResult {
    Ok(())
}

#[tokio::test]
async fn thin_events_are_looked_for_where_a_handler_takes_them() {
    let bed = Bed::new();
    let registry = Registry::builder()
        .on("v1.customer.created", thin)
        .clock(bed.own_clock.clone())
        .build()
        .unwrap();
    let receiver = Receiver::builder(registry)
        .inbox(bed.store.clone())
        .build_without_endpoints()
        .unwrap();
    for (id, event_type) in [
        ("evt_thin", "v1.customer.created"),
        ("evt_other", "v1.customer.updated"),
    ] {
        let event = TestEvent::of(event_type).id(id).created(NOW - HOUR / 2);
        bed.stripe.put_event(&event);
    }
    bed.lose("evt_snapshot");
    let report = bed.reconcile().run_once(&receiver).await.unwrap();
    assert_eq!(report.found(), 1);
    assert!(bed.has("evt_thin").await && !bed.has("evt_other").await);
    let paths: Vec<_> = bed
        .stripe
        .take_requests()
        .into_iter()
        .map(|request| request.path)
        .collect();
    assert_eq!(paths, ["/v2/core/events"]);
}

/// What is too much for one look is divided; it is recorded in the order in which it happened.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_outage_is_made_up_for_in_order() {
    const LOST: i64 = 5300;
    let bed = Bed::new();
    bed.run_once().await;
    for number in 0..LOST {
        // Three of a second, in bursts.
        let at = NOW + number / 3 + (number / 500) * 900;
        bed.stripe
            .put_undelivered(&event(&format!("evt_{number:05}"), at));
    }
    bed.pass(LOST / 3 + (LOST / 500 + 1) * 900 + GRACE);
    let report = bed.reconcile().run_once(&bed.receiver).await.unwrap();
    assert_eq!(report.found(), LOST.unsigned_abs());
    assert!(report.is_complete(), "{report}");
    let (from, to) = bed.covered().await;
    assert_eq!((from, to), (NOW - HOUR, bed.now() - GRACE));
    let missed = bed.told.missed.lock().unwrap();
    assert!(missed.is_sorted(), "in order");
    assert_eq!(missed.len(), 5300);
    let requests = bed.stripe.take_requests().len();
    assert!(requests < 140, "{requests}");
}

/// A page ends in the middle of a second in which more happened than fits.
#[tokio::test]
async fn events_of_one_second_are_all_found() {
    let bed = Bed::new();
    for number in 0..350 {
        let event = event(&format!("evt_{number:03}"), NOW - HOUR / 2);
        match number % 3 {
            0 => bed.stripe.put_undelivered(&event),
            _ => {
                bed.stripe.put_event(&event);
                let delivery = event.delivery();
                let answer = bed.receiver.receive_without_verification(&delivery).await;
                assert_eq!(answer.status, 200);
            }
        }
    }
    let report = bed.run_once().await;
    assert_eq!((report.found(), report.delivered()), (117, 233));
}

/// New events move everything on to later pages while the list is read.
#[tokio::test]
async fn pages_shift_while_they_are_read() {
    let bed = Bed::new();
    for number in 0..450 {
        bed.stripe
            .put_undelivered(&event(&format!("evt_{number:03}"), NOW - HOUR + number * 5));
    }
    let (account, clock) = (bed.stripe.platform(), bed.clock.clone());
    let mut number = 0;
    bed.http.before(move |_| {
        for _ in 0..37 {
            number += 1;
            let now = stripe_webhooks::clock::Clock::unix_now(&*clock);
            account.put_undelivered(&event(&format!("evt_new_{number}"), now - number % 3));
        }
    });
    let report = bed.run_once().await;
    assert_eq!((report.found(), report.delivered()), (450, 0));
    bed.pass(GRACE + 1);
    bed.run_once().await;
    let all = bed.stripe.platform().events().len();
    bed.pass(GRACE + 1);
    bed.run_once().await;
    assert!(bed.store.counts().await.unwrap().events >= all as u64);
}

/// A store may number events that are recorded together by their ids: not those of one object and second.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_of_one_second_are_recorded_in_the_order_in_which_they_happened() {
    let folder = std::env::temp_dir().join(format!("reconcile-order-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let url = format!("sqlite://{}/inbox.db", folder.display());
    let store = stripe_webhooks::inbox::Sqlite::open(&url).await.unwrap();
    let bed = Bed::over(store.into(), &["*"], |builder, secret| builder.secret(secret));
    bed.run_once().await;
    let mut happened = Vec::new();
    for number in (0..12).rev() {
        let id = format!("evt_{number:02}");
        let customer = json!({"id": format!("cus_{}", number % 3)});
        let event = TestEvent::of("customer.updated")
            .id(&id)
            .created(bed.now())
            .with(customer);
        bed.stripe.put_undelivered(&event);
        happened.push(id);
    }
    bed.pass(2 * GRACE);
    assert_eq!(bed.run_once().await.found(), 12);
    let mut recorded = Vec::new();
    for id in &happened {
        let event = bed.store.event(id).await.unwrap().unwrap();
        recorded.push((event.object_id.unwrap(), event.seq));
    }
    for customer in ["cus_0", "cus_1", "cus_2"] {
        let of: Vec<i64> = recorded
            .iter()
            .filter(|(of, _)| of == customer)
            .map(|(_, seq)| *seq)
            .collect();
        assert!(of.len() == 4 && of.is_sorted(), "{customer}: {of:?}");
    }
    drop(bed);
    std::fs::remove_dir_all(&folder).unwrap();
}
