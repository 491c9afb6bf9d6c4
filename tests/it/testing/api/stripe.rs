//! The stand-in for Stripe: its events tell the whole story of its objects, and are delivered as the plan has it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::sync::Arc;

use proptest::prelude::*;
use serde_json::{Value, json};
use stripe_webhooks::testing::{DeliveryPlan, FakeDelivery, FakeStripe, FixedClock, Runs};
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret, Verifier};

use super::Client;

/// The kinds of the stories: ids of Stripe's, ids that applications choose, and one with a list.
const KINDS: &[&str] = &["customer", "coupon", "product", "subscription"];

#[derive(Debug, Clone)]
enum Step {
    Create(usize, usize),
    Change(usize, usize, u8),
    Append(usize, usize),
    Delete(usize, usize),
    Revive(usize, usize),
    Later,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (kind, place) = (0..KINDS.len(), 0_usize..3);
    let step = prop_oneof![
        3 => (kind.clone(), place.clone()).prop_map(|(kind, place)| Step::Create(kind, place)),
        5 => (kind.clone(), place.clone(), 0_u8..3).prop_map(|(kind, place, value)| Step::Change(kind, place, value)),
        4 => (kind.clone(), place.clone()).prop_map(|(kind, place)| Step::Append(kind, place)),
        2 => (kind.clone(), place.clone()).prop_map(|(kind, place)| Step::Delete(kind, place)),
        2 => (kind, place).prop_map(|(kind, place)| Step::Revive(kind, place)),
        1 => Just(Step::Later),
    ];
    prop::collection::vec(step, 0..60)
}

fn id(kind: usize, place: usize) -> String {
    format!("{}_{place}", KINDS[kind])
}

/// Takes a step; one that cannot be taken is refused and changes nothing.
fn take(stripe: &FakeStripe, clock: &FixedClock, step: &Step) {
    let taken = match *step {
        Step::Create(kind, place) => stripe.create(KINDS[kind], json!({"id": id(kind, place)})),
        Step::Change(kind, place, value) => {
            let members =
                json!({"name": format!("name {value}"), "metadata": {"a": value.to_string(), "b": null}});
            stripe.update(&id(kind, place), members)
        }
        Step::Append(kind, place) if KINDS[kind] == "subscription" => {
            stripe.append(&id(kind, place), "items", json!({"quantity": 2}))
        }
        Step::Append(..) => return,
        Step::Delete(kind, place) => stripe.delete(&id(kind, place)),
        Step::Revive(kind, place) => stripe.revive(&id(kind, place), json!({"metadata": {"life": "2"}})),
        Step::Later => {
            clock.advance(std::time::Duration::from_secs(1));
            return;
        }
    };
    if let Err(refused) = taken {
        assert!((400..=404).contains(&refused.status), "{refused}");
    }
}

/// The value before a change, by `previous_attributes`; members that were absent are null.
fn undone(value: &Value, previous: &Value) -> Value {
    let mut value = value.clone();
    for (name, old) in previous.as_object().unwrap() {
        let now = &value[name];
        value[name] = if old.is_object() && now.is_object() {
            undone(now, old)
        } else {
            old.clone()
        };
    }
    value
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            Value::Object(
                members
                    .map(|(name, value)| (name.clone(), without_nulls(value)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

/// Puts an event on top of the state that the events before it tell.
fn fold(state: &mut BTreeMap<String, Value>, event: &Value) {
    let (name, object) = (event["type"].as_str().unwrap(), &event["data"]["object"]);
    let id = object["id"].as_str().unwrap().to_owned();
    if name.ends_with(".created") {
        assert!(!state.contains_key(&id), "{name} of {id}, which is there");
    } else {
        assert!(state.contains_key(&id), "{name} of {id}, which is not there");
    }
    if let Some(previous) = event["data"].get("previous_attributes") {
        let before = undone(object, previous);
        assert_eq!(
            without_nulls(&before),
            without_nulls(&state[&id]),
            "{name}: {previous}"
        );
    }
    if name.ends_with(".deleted") && object["object"] != "subscription" {
        state.remove(&id);
    } else {
        state.insert(id, object.clone());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_events_in_order_give_the_objects(steps in steps()) {
        let stripe = FakeStripe::start("sk_test_1").unwrap();
        let clock = Arc::new(FixedClock::at(1_790_000_000));
        stripe.set_clock(clock.clone());
        for step in &steps {
            take(&stripe, &clock, step);
        }
        let mut told = BTreeMap::new();
        for event in stripe.events() {
            fold(&mut told, &event);
        }
        let objects = KINDS.iter().flat_map(|kind| stripe.objects(kind));
        let objects: BTreeMap<_, _> = objects.map(|object| (object["id"].as_str().unwrap().to_owned(), object)).collect();
        prop_assert_eq!(&told, &objects);
        // The API tells the same, and lists each event that came about.
        let client = Client::of(&stripe);
        for (id, object) in &objects {
            let kind = object["object"].as_str().unwrap();
            prop_assert_eq!(&client.get(&format!("/v1/{kind}s/{id}")).body, object);
        }
        let mut listed = client.get("/v1/events?limit=100").ids();
        listed.reverse();
        let ids: Vec<_> = stripe.events().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
        prop_assert!(ids.ends_with(&listed));
        prop_assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        // Each has its thin twin.
        let twins: Vec<_> = stripe.platform().notifications().iter().map(|event| event["snapshot_event"].clone()).collect();
        prop_assert_eq!(twins, ids);
    }

    #[test]
    fn every_event_is_delivered_in_the_end(
        seed: u64, lost in 0_u8..60, duplicates in 0_u8..60, late in 0_u8..60, reordering in 0_usize..6,
        steps in steps(),
    ) {
        let run = || {
            let stripe = FakeStripe::start("sk_test_1").unwrap();
            let clock = Arc::new(FixedClock::at(1_790_000_000));
            stripe.set_clock(clock.clone());
            let (_, secret) = stripe.endpoint("http://localhost/all", ["*"]).unwrap();
            stripe.endpoint("http://localhost/few", ["customer.deleted"]).unwrap();
            let verifier = Verifier::new(SigningSecret::new(secret).unwrap()).tolerance(None);
            let mut plan = DeliveryPlan::new(seed).lost(lost).duplicates(duplicates).late(late).reordering(reordering);
            let mut sent = Vec::new();
            for steps in steps.chunks(7) {
                steps.iter().for_each(|step| take(&stripe, &clock, step));
                let round = now(stripe.deliver(&mut plan, async |delivery: FakeDelivery| {
                    if delivery.url.ends_with("all") {
                        verifier.verify(delivery.body.as_bytes(), &delivery.signature).unwrap();
                    }
                    if delivery.attempt == 1 && delivery.body.len().is_multiple_of(5) { 500 } else { 200 }
                }));
                sent.extend(round.into_iter().map(|(delivery, status)| (delivery.event_id, delivery.endpoint_id, status)));
            }
            (stripe, sent)
        };
        let (stripe, sent) = run();
        prop_assert_eq!(&sent, &run().1, "the same seed makes the same deliveries");
        let accepted: BTreeSet<_> = sent.iter().filter(|(.., status)| *status == 200).map(|(event, endpoint, _)| (event, endpoint)).collect();
        let waiting = stripe.undelivered();
        let wanted: Vec<_> = stripe.events().iter().flat_map(|event| {
            let endpoints = if event["type"] == "customer.deleted" { 2 } else { 1 };
            vec![event["id"].as_str().unwrap().to_owned(); endpoints]
        }).collect();
        prop_assert_eq!(accepted.len() + waiting.len(), wanted.len());
        // The list of undelivered events has those that one endpoint at least waits for.
        let client = Client::of(&stripe);
        let pending: BTreeSet<_> = waiting.iter().map(|delivery| delivery.event_id.clone()).collect();
        let listed = client.get("/v1/events?delivery_success=false&limit=100").ids();
        prop_assert_eq!(listed.len(), pending.len().min(100));
        prop_assert!(listed.iter().all(|id| pending.contains(id)));
        let again = now(stripe.retry(async |_| 200));
        prop_assert_eq!(again.len(), waiting.len());
        prop_assert!(stripe.undelivered().is_empty());
        prop_assert!(stripe.events().iter().all(|event| event["pending_webhooks"] == 0));
        prop_assert!(client.get("/v1/events?delivery_success=false").ids().is_empty());
    }
}

/// The output of a future that waits for nothing.
fn now<T>(future: impl Future<Output = T>) -> T {
    crate::support::now_or_never(future)
}

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

#[test]
fn deliveries_reach_a_receiver_and_are_signed_for_its_endpoint() {
    let stripe = FakeStripe::start("sk_test_1").unwrap();
    let (id, secret) = stripe.endpoint("http://localhost/stripe", ["*"]).unwrap();
    let (_, other) = stripe
        .connect_endpoint("http://localhost/connect", ["*"])
        .unwrap();
    let (_, thin) = stripe
        .thin_endpoint("http://localhost/thin", ["v1.customer.created"])
        .unwrap();
    assert!(secret != other && secret != thin && thin.starts_with("whsec_"));
    let runs = Runs::new();
    let registry = Registry::builder().on("*", audit).build().unwrap();
    let receiver = Receiver::builder(registry).secret(SigningSecret::new(secret).unwrap());
    let receiver = receiver.observer(runs.clone()).build().unwrap();
    stripe.create("customer", json!({"id": "cus_1"})).unwrap();
    stripe
        .account("acct_1")
        .create("customer", json!({"id": "cus_2"}))
        .unwrap();
    let sent = stripe.deliver_to_blocking(&mut DeliveryPlan::new(1), &receiver);
    let told: Vec<_> = sent
        .iter()
        .map(|(delivery, status)| {
            (
                delivery.url.rsplit('/').next().unwrap(),
                delivery.account.as_deref(),
                *status,
            )
        })
        .collect();
    // Signed with the secrets of the others, two are refused.
    assert_eq!(
        told,
        [
            ("stripe", None, 200),
            ("thin", None, 400),
            ("connect", Some("acct_1"), 400)
        ]
    );
    assert_eq!(
        (sent[0].0.endpoint_id.as_str(), sent[0].0.attempt),
        (id.as_str(), 1)
    );
    runs.assert_ran_once("audit", &sent[0].0.event_id);
    let again: Vec<_> = stripe.undelivered();
    assert_eq!(
        again.iter().map(|delivery| delivery.attempt).collect::<Vec<_>>(),
        [2, 2]
    );
    assert!(again[0].body.contains("\"object\": \"v2.core.event\""));
}

#[test]
fn an_endpoints_events_are_in_its_version_and_a_disabled_one_gets_none() {
    let stripe = FakeStripe::start("sk_test_1").unwrap();
    let client = Client::of(&stripe);
    let made = client.post(
        "/v1/webhook_endpoints",
        "url=http://localhost/x&enabled_events[]=*&api_version=2020-08-27",
    );
    let path = format!("/v1/webhook_endpoints/{}", made.body["id"].as_str().unwrap());
    client.post("/v1/customers", "");
    assert!(
        stripe.undelivered()[0]
            .body
            .contains("\"api_version\": \"2020-08-27\"")
    );
    assert_ne!(stripe.events()[0]["api_version"], "2020-08-27");
    now(stripe.retry(async |_| 200));
    client.post(&path, "disabled=true");
    client.post("/v1/customers", "");
    assert!(stripe.undelivered().is_empty());
    assert_eq!(stripe.events()[1]["pending_webhooks"], 0);
}

#[test]
fn deliveries_go_over_http_to_the_endpoints_url() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}/hook?a=b", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut request, mut buffer) = (String::new(), [0; 4096]);
        while !request.ends_with("\"customer.created\"\n}") {
            let read = stream.read(&mut buffer).unwrap();
            request.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
        }
        stream
            .write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n")
            .unwrap();
        request
    });
    let stripe = FakeStripe::start("sk_test_1").unwrap();
    let (_, secret) = stripe.endpoint(&url, ["*"]).unwrap();
    stripe.endpoint("https://localhost/tls", ["*"]).unwrap();
    stripe.endpoint("http://127.0.0.1:1/nobody", ["*"]).unwrap();
    stripe.create("customer", json!({"id": "cus_1"})).unwrap();
    let mut sent = stripe.deliver_http_blocking(&mut DeliveryPlan::new(1));
    sent.sort_by_key(|(_, status)| *status);
    assert_eq!(
        sent.iter().map(|(_, status)| *status).collect::<Vec<_>>(),
        [0, 0, 202]
    );
    let request = server.join().unwrap();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /hook?a=b HTTP/1.1\r\n"), "{head}");
    let header = head
        .lines()
        .find_map(|line| line.strip_prefix("stripe-signature: "))
        .unwrap();
    let verifier = Verifier::new(SigningSecret::new(secret).unwrap());
    assert!(verifier.verify(body.as_bytes(), header).is_ok());
    assert_eq!(stripe.undelivered().len(), 2);
}

#[test]
fn a_change_of_status_is_told_by_its_name() {
    let stripe = FakeStripe::start("sk_test_1").unwrap();
    stripe
        .create("invoice", json!({"id": "in_1", "status": "draft"}))
        .unwrap();
    stripe.update("in_1", json!({"status": "open"})).unwrap();
    stripe.update("in_1", json!({"status": "paid"})).unwrap();
    stripe.update("in_1", json!({"status": "paid"})).unwrap();
    stripe
        .create("charge", json!({"id": "ch_1", "status": "succeeded"}))
        .unwrap();
    stripe
        .create("subscription", json!({"id": "sub_1", "status": "active"}))
        .unwrap();
    assert_eq!(stripe.delete("sub_1").unwrap()["status"], "canceled");
    assert_eq!(
        stripe.delete("sub_1").unwrap_err().status,
        404,
        "canceled is canceled"
    );
    stripe
        .update("sub_1", json!({"metadata": {"news": "1"}}))
        .unwrap();
    stripe
        .create("card", json!({"id": "card_1", "customer": "cus_1"}))
        .unwrap();
    stripe.tell("invoice.upcoming", "in_1").unwrap();
    assert!(stripe.revive("sub_1", json!({})).is_err());
    let events = stripe.events();
    let types: Vec<_> = events
        .iter()
        .map(|event| event["type"].as_str().unwrap())
        .collect();
    assert_eq!(
        types,
        [
            "invoice.created",
            "invoice.updated",
            "invoice.finalized",
            "invoice.updated",
            "invoice.paid",
            "charge.succeeded",
            "customer.subscription.created",
            "customer.subscription.deleted",
            "customer.subscription.updated",
            "customer.source.created",
            "invoice.upcoming",
        ]
    );
    assert_eq!(stripe.object("sub_1").unwrap()["status"], "canceled");
}
