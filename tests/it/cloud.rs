//! Wrapped events: taken out of every wrapper, refused from every source that was not named.

use serde_json::{Value, json};
use stripe_webhooks::event::cloud::{
    Carrier, CloudError, CloudEvent, Envelopes, Message, decode_base64_body,
};
use stripe_webhooks::{Context, Event, HandlerResult, Registry};

use crate::support::{body, customer, now_or_never, thin};

const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:stripe";
const TOPIC: &str = "arn:aws:sns:eu-west-1:123456789012:stripe";
const GRID: &str = "/subscriptions/1/resourceGroups/2/providers/Microsoft.EventGrid/partnerTopics/stripe";

fn event() -> Value {
    serde_json::from_str(&body("customer.created", customer())).unwrap()
}

fn bus(source: &str) -> Value {
    json!({"version": "0", "id": "m1", "detail-type": "customer.created", "source": source, "account": "123456789012",
        "time": "2026-11-01T10:00:00Z", "region": "eu-west-1", "resources": [], "detail": event()})
}

fn grid(source: &str) -> Value {
    json!({"id": "m1", "topic": source, "subject": "s", "eventType": "customer.created", "data": event(),
        "eventTime": "2026-11-01T10:00:00Z", "dataVersion": "1", "metadataVersion": "1"})
}

fn cloud_event(source: &str) -> Value {
    json!({"specversion": "1.0", "id": "m1", "source": source, "type": "customer.created", "data": event()})
}

fn notification(message: &Value) -> Value {
    json!({"Type": "Notification", "MessageId": "m1", "TopicArn": TOPIC, "Message": message.to_string(),
        "Timestamp": "2026-11-01T10:00:00Z", "Signature": "x"})
}

fn queue(messages: &[Value]) -> Value {
    let records: Vec<_> = messages
        .iter()
        .map(|message| {
            json!({"messageId": "m1", "body": message.to_string(), "eventSource": "aws:sqs", "eventSourceARN": QUEUE})
        })
        .collect();
    json!({ "Records": records })
}

fn read(envelopes: &Envelopes, message: &Value) -> Vec<Result<CloudEvent, CloudError>> {
    match envelopes.read(message.to_string()) {
        Ok(Message::Events(events)) => events,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_wrapper_is_taken_off() {
    let envelopes = Envelopes::from_stripe().allow(QUEUE).allow(TOPIC).allow(GRID);
    let partner = bus("aws.partner/stripe.com/ed_1");
    let lambda = json!({"Records": [{"EventSource": "aws:sns", "Sns": notification(&event())}]});
    for (message, carrier) in [
        (partner.clone(), Carrier::EventBridge),
        (grid(GRID), Carrier::EventGrid),
        (json!([grid(GRID)]), Carrier::EventGrid),
        (cloud_event(GRID), Carrier::EventGrid),
        (notification(&event()), Carrier::Sns),
        (lambda, Carrier::Sns),
        (queue(&[event()]), Carrier::Sqs),
        (queue(&[notification(&event())]), Carrier::Sns),
        (queue(&[notification(&partner)]), Carrier::EventBridge),
    ] {
        let events = read(&envelopes, &message);
        let [Ok(only)] = &events[..] else {
            panic!("{message}: {events:?}")
        };
        assert_eq!(only.envelope.carrier, carrier, "{message}");
        assert_eq!(only.envelope.id.as_deref(), Some("m1"));
        assert_eq!(only.delivery.id(), "evt_1NG8Du2eZvKYlo2CUI79vXWy");
        assert_eq!(only.delivery.object_id(), Some("cus_1"));
    }
}

#[test]
fn sources_that_were_not_named_are_refused() {
    let strict = Envelopes::from_stripe();
    for (message, source) in [
        (bus("aws.partner/other.com/ed_1"), "aws.partner/other.com/ed_1"),
        (bus("my.own.source"), "my.own.source"),
        (grid(GRID), GRID),
        (notification(&event()), TOPIC),
        (queue(&[event()]), QUEUE),
    ] {
        let events = read(&strict, &message);
        assert!(
            matches!(&events[..], [Err(CloudError::Source { found, .. })] if found == source),
            "{events:?}"
        );
    }
    let one = Envelopes::from_stripe().destination("ed_1");
    assert!(read(&one, &bus("aws.partner/stripe.com/ed_1"))[0].is_ok());
    assert!(read(&one, &bus("aws.partner/stripe.com/ed_2"))[0].is_err());
}

#[test]
fn one_bad_message_of_a_batch_does_not_hurt_the_others() {
    let thin: Value = serde_json::from_str(&thin("v1.billing.meter.error_report_triggered")).unwrap();
    let events = read(
        &Envelopes::default().allow(QUEUE),
        &queue(&[event(), json!({"no": "event"}), thin]),
    );
    assert_eq!(
        events.iter().map(Result::is_ok).collect::<Vec<_>>(),
        [true, false, true]
    );
}

fn handshake() -> Value {
    json!({"id": "1", "topic": GRID, "subject": "", "eventTime": "2026-11-01T10:00:00Z", "dataVersion": "1",
        "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "data": {"validationCode": "512d38b6"}})
}

#[test]
fn event_grids_handshake_is_answered() {
    for message in [json!([handshake()]), handshake()] {
        let Ok(Message::Validation { response, .. }) = Envelopes::default().read(message.to_string()) else {
            panic!()
        };
        assert_eq!(response, r#"{"validationResponse":"512d38b6"}"#);
    }
}

#[test]
fn a_handshake_that_nobody_can_answer_is_reported_and_costs_no_event() {
    let envelopes = Envelopes::default().allow(QUEUE).allow(TOPIC).allow(GRID);
    for (message, expected) in [
        (notification(&handshake()), "handshake"),
        (queue(&[handshake()]), "handshake"),
        (queue(&[json!([handshake()]), event()]), "handshake, event"),
        (
            json!([grid(GRID), handshake(), grid(GRID)]),
            "event, handshake, event",
        ),
        (json!([handshake(), grid(GRID)]), "handshake, event"),
    ] {
        let events = match envelopes.read(message.to_string()) {
            Ok(Message::Events(events)) => events,
            Err(error) => vec![Err(error)],
            other => panic!("{other:?}"),
        };
        let found: Vec<_> = events
            .iter()
            .map(|event| match event {
                Ok(_) => "event",
                Err(CloudError::MisplacedHandshake) => "handshake",
                Err(_) => "other",
            })
            .collect();
        assert_eq!(found.join(", "), expected, "{message}");
    }
}

#[test]
fn wrappers_are_taken_off_four_deep() {
    let envelopes = Envelopes::default().allow(QUEUE).allow(GRID);
    let nested = |layers: usize| (0..layers).fold(event(), |inner, _| queue(&[inner]));
    for layers in 1..=4 {
        assert!(
            matches!(&read(&envelopes, &nested(layers))[..], [Ok(_)]),
            "{layers}"
        );
    }
    for layers in [5, 6, 9] {
        let events = read(&envelopes, &nested(layers));
        assert!(
            matches!(&events[..], [Err(CloudError::TooDeep)]),
            "{layers} {events:?}"
        );
    }
    // An array is none of them.
    let in_array = (0..3).fold(json!([grid(GRID)]), |inner, _| queue(&[inner]));
    assert!(matches!(&read(&envelopes, &in_array)[..], [Ok(_)]));
    let too_deep = (0..4).fold(json!([grid(GRID)]), |inner, _| queue(&[inner]));
    assert!(matches!(
        &read(&envelopes, &too_deep)[..],
        [Err(CloudError::TooDeep)]
    ));
    let arrays = json!([[grid(GRID)], [[[["id"]]]]]);
    let events = read(&envelopes, &arrays);
    let unknown = |event: &Result<_, _>| matches!(event, Err(CloudError::UnknownWrapper));
    assert!(events.len() == 2 && events.iter().all(unknown), "{events:?}");
}

#[test]
fn a_source_that_is_refused_is_shown_in_bounds() {
    let source = format!("arn:\n{}", "é".repeat(100_000));
    let events = read(&Envelopes::default(), &bus(&source));
    let [Err(error @ CloudError::Source { found, .. })] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!(found.chars().count(), 256);
    assert!(!error.to_string().contains('\n'), "{error}");
}

#[test]
fn what_is_no_wrapper_is_refused_without_panic() {
    let envelopes = Envelopes::from_stripe().allow(QUEUE);
    assert_eq!(envelopes.read("{}").unwrap_err(), CloudError::UnknownWrapper);
    assert_eq!(
        envelopes.read(event().to_string()).unwrap_err(),
        CloudError::UnknownWrapper
    );
    for text in ["", "[", "7", "null", "\"x\"", "{\"id\": 7}", "\u{feff}{}"] {
        assert!(
            matches!(envelopes.read(text), Err(CloudError::Malformed { .. })),
            "{text}"
        );
    }
    assert!(matches!(
        envelopes.read([0xff, 0xfe]),
        Err(CloudError::Malformed { .. })
    ));
    let deep = (0..9).fold(event(), |inner, _| queue(&[inner]));
    assert!(matches!(&read(&envelopes, &deep)[..], [Err(CloudError::TooDeep)]));
}

#[test]
fn a_gateways_base64_is_undone() {
    assert_eq!(decode_base64_body("eyJhIjoxfQ==").unwrap(), br#"{"a":1}"#);
    assert_eq!(decode_base64_body("%%%").unwrap_err(), CloudError::NotBase64);
}

#[test]
fn a_wrapped_event_goes_to_the_same_registry() {
    fn any(_: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    let registry = Registry::builder().on("customer", any).build().unwrap();
    let events = read(&Envelopes::from_stripe(), &bus("aws.partner/stripe.com/ed_1"));
    let report = now_or_never(registry.dispatch(&events[0].as_ref().unwrap().delivery));
    assert_eq!(report.handlers.len(), 1);
}
