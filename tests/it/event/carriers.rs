//! From every carrier of events through the receiver into the inbox.

use serde_json::json;
use stripe_webhooks::event::cloud::Wrappers;
use stripe_webhooks::{Context, Event, HandlerResult, Registry};

use crate::event::cloud::{
    GRID, PUSHED, QUEUE, STREAM, TOPIC, base64, bus, event, notification, pushed, queue, read, stream,
};
use crate::support::now_or_never;

/// From each carrier into the inbox, once, whichever way the same event comes again.
#[test]
fn every_carrier_leads_into_the_inbox() {
    use stripe_webhooks::inbox::{Memory, Operator};
    use stripe_webhooks::{Receiver, SigningSecret, sign};
    let memory = Memory::new();
    let registry = || Registry::builder().on("customer", any).build().unwrap();
    fn any(_: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    let receiver = Receiver::builder(registry())
        .inbox(memory.clone())
        .build_without_endpoints()
        .unwrap();
    let wrappers = [QUEUE, TOPIC, GRID, STREAM, PUSHED]
        .into_iter()
        .fold(Wrappers::from_stripe(), Wrappers::allow);
    let numbered = |n: usize| {
        let mut event = event();
        event["id"] = format!("evt_{n}").into();
        event
    };
    let grid = |event| json!({"specversion": "1.0", "id": "m1", "source": GRID, "type": "x", "data_base64": base64(&event)});
    let mut bus = bus("aws.partner/stripe.com/ed_1");
    bus["detail"] = numbered(0);
    let messages = [
        bus,
        grid(numbered(1)),
        notification(&numbered(2)),
        queue(&[numbered(3)]),
        queue(&[numbered(4)])["Records"].clone(),
        stream(&[numbered(5)]),
        pushed(&numbered(6)),
    ];
    for _ in 0..2 {
        for message in &messages {
            let events = read(&wrappers, message);
            let delivery = &events[0].as_ref().unwrap().delivery;
            let answer = now_or_never(receiver.receive_without_verification(delivery));
            assert_eq!(answer.status, 200, "{message}");
        }
    }
    for n in 0..messages.len() {
        let id = format!("evt_{n}");
        let stored = now_or_never(memory.event(&id)).unwrap().unwrap();
        assert_eq!(stored.event_type, "customer.created");
        let lines =
            now_or_never(memory.deliveries(&stripe_webhooks::inbox::DeliveryQuery::default())).unwrap();
        let verdicts: Vec<_> = lines
            .iter()
            .filter(|line| line.event_id.as_ref() == Some(&id))
            .map(|line| {
                (
                    line.verdict.as_str(),
                    line.endpoint.as_deref(),
                    line.authenticated,
                )
            })
            .collect();
        assert!(
            verdicts.contains(&("recorded", None, true)) && verdicts.contains(&("duplicate", None, true)),
            "{verdicts:?}"
        );
    }
    // Nobody comes in by a request.
    assert_eq!(receiver.receive_blocking("", "{}").status, 404);

    // Stripe's own delivery of the same event is a duplicate.
    let secret = SigningSecret::new("whsec_a").unwrap();
    let open = Receiver::builder(registry())
        .secret(secret)
        .inbox(memory.clone())
        .build()
        .unwrap();
    let body = numbered(3).to_string();
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs() as i64;
    assert_eq!(
        open.receive_blocking(sign(&body, "whsec_a", now), body).status,
        200
    );
    assert_eq!(
        now_or_never(memory.counts()).unwrap().events,
        messages.len() as u64
    );
}
