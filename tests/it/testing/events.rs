//! The testing kit: made-up events of every type, runs, the simulator.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use proptest::prelude::*;
use serde_json::{Value, json};
use stripe_webhooks::object::Object;
use stripe_webhooks::testing::{Deliveries, FixedClock, Runs, Simulator, TestEvent};
use stripe_webhooks::{
    Context, Delivery, Event, EventType, HandlerError, HandlerExt, HandlerResult, Receiver, Registry,
    SigningSecret, Verifier,
};

/// Checks what must hold for every made-up event and gives the object's kind if it is typed.
fn check(event: &TestEvent) -> Option<String> {
    let name = event.event_type().clone();
    let body = event.body();
    let value: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(value["type"], name.as_str());
    match event.delivery() {
        Delivery::Thin(thin) => {
            assert!(name.is_thin(), "{name}");
            assert!(
                thin.envelope_drift().is_empty(),
                "{name}: {:?}",
                thin.envelope_drift()
            );
            assert_eq!(
                thin.related_object().and_then(|related| related.kind),
                name.related_object_kind()
            );
            None
        }
        Delivery::Snapshot(snapshot) => {
            assert!(!name.is_thin(), "{name}");
            assert!(
                snapshot.envelope_drift().is_empty(),
                "{name}: {:?}",
                snapshot.envelope_drift()
            );
            let kind = snapshot.object_kind().unwrap_or_default();
            if name.is_known() && !name.object_kinds().is_empty() {
                assert!(name.object_kinds().contains(&kind), "{name} carries {kind}");
            }
            let object = snapshot
                .decode_strict::<Object>()
                .unwrap_or_else(|error| panic!("{name}: {error}\n{body}"));
            (!matches!(object, Object::Other(_))).then(|| kind.to_owned())
        }
    }
}

#[test]
fn every_known_type_has_a_body_that_decodes_without_drift() {
    let mut typed = BTreeSet::new();
    for event_type in EventType::known() {
        typed.extend(check(&TestEvent::of(event_type)));
    }
    let expected = if cfg!(feature = "all-objects") { 90 } else { 9 };
    assert!(typed.len() >= expected, "{} {typed:?}", typed.len());
}

proptest! {
    #[test]
    fn whatever_the_seed_a_body_is_valid_and_always_the_same(seed: u64, place in 0..EventType::known().len()) {
        let event_type = EventType::known().nth(place).unwrap();
        let event = TestEvent::of(event_type.clone()).seed(seed);
        check(&event);
        prop_assert_eq!(event.body(), TestEvent::of(event_type).seed(seed).body());
        prop_assert_ne!(event.body(), event.clone().seed(seed ^ 1).body());
    }
}

#[test]
fn a_body_is_what_was_asked_for() {
    let event = TestEvent::of(EventType::CustomerUpdated)
        .id("evt_mine")
        .created(1_800_000_000)
        .livemode(true)
        .account("acct_1")
        .with(json!({"email": "new@example.com", "address": {"city": "Berlin"}}))
        .with(json!({"metadata": {"a": "b"}}))
        .previous(json!({"email": "old@example.com"}));
    let seen = event.event();
    assert_eq!(
        (seen.id(), seen.created().unix_timestamp()),
        ("evt_mine", 1_800_000_000)
    );
    assert_eq!((seen.livemode(), seen.account()), (true, Some("acct_1")));
    assert!(seen.changes().changed("email") && !seen.changes().changed("name"));
    let object: Value = serde_json::from_str(seen.raw_object().as_str()).unwrap();
    assert_eq!(object["email"], "new@example.com");
    assert_eq!(object["address"]["city"], "Berlin");
    assert_eq!(object["address"]["country"], "US");
    assert_eq!(object["metadata"]["a"], "b");
    assert_eq!(object["livemode"], true);
    assert_eq!(object["created"], 1_800_000_000);
    assert!(object["id"].as_str().unwrap().starts_with("cus_"));
    assert!(
        event.body().starts_with(
            "{\n  \"id\": \"evt_mine\",\n  \"object\": \"event\",\n  \"account\": \"acct_1\",\n"
        )
    );
    let thin = TestEvent::of(EventType::V1CustomerCreated)
        .account("acct_1")
        .delivery();
    assert_eq!(thin.context(), Some("acct_1"));
    assert!(thin.object_id().unwrap().starts_with("cus_"));
}

#[test]
fn a_status_follows_the_events_name() {
    for (name, status) in [
        ("invoice.paid", "paid"),
        ("customer.subscription.paused", "paused"),
        ("charge.succeeded", "succeeded"),
        ("payment_intent.canceled", "canceled"),
    ] {
        let event = TestEvent::of(name).event();
        if let Some(found) = event.raw_object().get("status") {
            assert_eq!(found.as_str(), format!("\"{status}\""), "{name}");
        }
    }
}

#[test]
fn types_that_nobody_knows_have_a_body_too() {
    let event = TestEvent::of("spaceship.launched").with(json!({"speed": 7}));
    check(&event);
    assert_eq!(event.event().object_kind(), Some("spaceship"));
}

#[test]
fn signatures_hold() {
    let event = TestEvent::of("invoice.paid");
    let secret = SigningSecret::new("whsec_a").unwrap();
    let signed = event.sign(&secret);
    let verifier = Verifier::new(secret);
    assert!(verifier.verify(signed.body.as_bytes(), &signed.header).is_ok());
    let signed = event.sign_at("whsec_a", 1_790_000_000);
    let verified = verifier.verify_at(signed.body.as_bytes(), &signed.header, 1_790_000_000);
    assert_eq!(
        verified.unwrap().event().unwrap().event_type(),
        &EventType::InvoicePaid
    );
}

fn fine(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

/// Fails for the first two runs of each.
fn flaky(_: Event, cx: Context<'_, Arc<AtomicU32>>) -> HandlerResult {
    if cx.state().fetch_add(1, Ordering::SeqCst) < 2 {
        return Err(HandlerError::new("not yet"));
    }
    Ok(())
}

#[test]
fn runs_are_counted_by_handler_and_event() {
    let registry = Registry::builder()
        .clock(Arc::new(FixedClock::at(5_000)))
        .on("customer", fine)
        .on("invoice", fine.named("billing::other"))
        .build()
        .unwrap();
    let deliveries = Deliveries::to(registry);
    let event = TestEvent::of("customer.created");
    assert_eq!(deliveries.deliver_blocking(&event).status, 200);
    deliveries.assert_ran_once("fine", event.event_id());
    deliveries.assert_never_ran("other");
    deliveries.assert_ran("fine", "evt_another", 0);
    assert_eq!(deliveries.deliver_blocking(&event).status, 200);
    deliveries.assert_ran("fine", event.event_id(), 2);
    let runs: Runs = (*deliveries).clone();
    let twice = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        runs.assert_ran_once("fine", event.event_id())
    }));
    let message = *twice.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("did not run exactly once"), "{message}");
    deliveries.clear();
    assert!(deliveries.all().is_empty());
}

#[test]
fn a_dispatch_of_ones_own_is_recorded() {
    let registry = Registry::builder().on("customer", fine).build().unwrap();
    let (event, runs) = (TestEvent::of("customer.created"), Runs::new());
    let delivery = event.delivery();
    runs.record(&delivery, &registry.dispatch_blocking(&delivery));
    runs.assert_ran_once("fine", event.event_id());
}

#[test]
fn a_receiver_of_ones_own_is_driven_too() {
    let secret = SigningSecret::new("whsec_mine").unwrap();
    let registry = Registry::builder().on("*", fine).build().unwrap();
    let builder = Receiver::builder(registry).secret(secret.clone());
    let deliveries = Deliveries::through(builder, secret);
    let event = TestEvent::of("v1.customer.created");
    assert_eq!(deliveries.deliver_blocking(&event).status, 200);
    let runs: &Runs = &deliveries;
    assert!(
        runs.all()
            .iter()
            .all(|run| run.event_type == "v1.customer.created")
    );
}

#[test]
fn the_simulator_sends_again_after_failures_and_lost_answers() {
    let deliver = || {
        let registry = Registry::builder()
            .state(Arc::new(AtomicU32::new(0)))
            .on("*", flaky)
            .build()
            .unwrap();
        let deliveries = Deliveries::to(registry);
        let events: Vec<_> = (0..20)
            .map(|seed| TestEvent::of("invoice.paid").seed(seed))
            .collect();
        let sent = Simulator::new(3)
            .duplicates(20)
            .lost_answers(20)
            .reordering(4)
            .run_blocking(&deliveries, &events);
        (deliveries, events, sent)
    };
    let (deliveries, events, sent) = deliver();
    assert_eq!(sent, deliver().2, "the same seed makes the same run");
    for event in &events {
        let last = sent.iter().rev().find(|sent| sent.event == event.event_id());
        assert_eq!(last.map(|sent| (sent.status, sent.answered)), Some((200, true)));
        assert!(!deliveries.of("flaky", event.event_id()).is_empty());
    }
    assert!(sent.iter().any(|sent| sent.status == 500));
    assert!(sent.iter().any(|sent| !sent.answered));
    let order: Vec<_> = sent.iter().map(|sent| &*sent.event).collect();
    let straight: Vec<_> = events.iter().map(TestEvent::event_id).collect();
    assert_ne!(order[..straight.len()], straight, "nothing was reordered");
    // Without any of that, every event is sent once, in order.
    let deliveries = Deliveries::to(Registry::builder().on("*", fine).build().unwrap());
    let sent = Simulator::new(3).run_blocking(&deliveries, &events);
    assert_eq!(sent.iter().map(|sent| &*sent.event).collect::<Vec<_>>(), straight);
    for event in &events {
        deliveries.assert_ran_once("fine", event.event_id());
        deliveries.assert_done_once("fine", event.event_id());
    }
}

#[test]
fn every_event_reaches_the_handlers_through_the_receiver() {
    let deliveries = Deliveries::to(Registry::builder().on("*", fine).build().unwrap());
    for event_type in EventType::known().step_by(7) {
        let event = TestEvent::of(event_type);
        assert_eq!(deliveries.deliver_blocking(&event).status, 200);
    }
}
