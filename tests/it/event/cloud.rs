//! Wrapped events: taken out of every wrapper, refused from every source that was not named.

use serde_json::{Value, json};
use stripe_webhooks::event::cloud::{
    Carrier, CloudError, CloudEvent, Message, Refused, Wrappers, batch_item_failures, decode_base64_body,
};
use stripe_webhooks::{Context, Event, HandlerResult, Registry};

use crate::support::{body, customer, now_or_never, thin};

pub(crate) const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:stripe";
pub(crate) const TOPIC: &str = "arn:aws:sns:eu-west-1:123456789012:stripe";
pub(crate) const GRID: &str =
    "/subscriptions/1/resourceGroups/2/providers/Microsoft.EventGrid/partnerTopics/stripe";

pub(crate) fn event() -> Value {
    serde_json::from_str(&body("customer.created", customer())).unwrap()
}

pub(crate) fn bus(source: &str) -> Value {
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

pub(crate) fn notification(message: &Value) -> Value {
    json!({"Type": "Notification", "MessageId": "m1", "TopicArn": TOPIC, "Message": message.to_string(),
        "Timestamp": "2026-11-01T10:00:00Z", "Signature": "x"})
}

pub(crate) fn queue(messages: &[Value]) -> Value {
    let records: Vec<_> = messages
        .iter()
        .map(|message| {
            json!({"messageId": "m1", "body": message.to_string(), "eventSource": "aws:sqs", "eventSourceARN": QUEUE})
        })
        .collect();
    json!({ "Records": records })
}

fn results(wrappers: &Wrappers, message: &Value) -> Vec<Result<CloudEvent, Refused>> {
    match wrappers.read(message.to_string()) {
        Ok(Message::Events(events)) => events,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn read(wrappers: &Wrappers, message: &Value) -> Vec<Result<CloudEvent, CloudError>> {
    let results = results(wrappers, message).into_iter();
    results
        .map(|result| result.map_err(|refused| refused.error))
        .collect()
}

pub(crate) const STREAM: &str = "arn:aws:kinesis:eu-west-1:123456789012:stream/stripe";
pub(crate) const PUSHED: &str = "projects/p/subscriptions/stripe";

pub(crate) fn base64(value: &Value) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(value.to_string())
}

/// As Lambda gets it.
pub(crate) fn stream(messages: &[Value]) -> Value {
    let record = |(n, message): (usize, &Value)| {
        json!({"kinesis": {"kinesisSchemaVersion": "1.0", "partitionKey": "1", "sequenceNumber": format!("s{n}"),
            "data": base64(message), "approximateArrivalTimestamp": 1545084650.987}, "eventSource": "aws:kinesis",
            "eventID": "shardId-0:1", "eventName": "aws:kinesis:record", "awsRegion": "eu-west-1", "eventSourceARN": STREAM})
    };
    json!({"Records": messages.iter().enumerate().map(record).collect::<Vec<_>>()})
}

/// As Pub/Sub pushes it.
pub(crate) fn pushed(message: &Value) -> Value {
    json!({"message": {"attributes": {"k": "v"}, "data": base64(message), "messageId": "m1", "message_id": "m1",
        "publishTime": "2026-11-01T10:00:00Z", "publish_time": "2026-11-01T10:00:00Z"}, "subscription": PUSHED})
}

#[test]
fn every_wrapper_is_taken_off() {
    let wrappers = [QUEUE, TOPIC, GRID, STREAM, PUSHED]
        .into_iter()
        .fold(Wrappers::from_stripe(), Wrappers::allow);
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
        // EventBridge Pipes give the records themselves, those of a stream with its members beside.
        (queue(&[event()])["Records"].clone(), Carrier::Sqs),
        (
            queue(std::slice::from_ref(&partner))["Records"].clone(),
            Carrier::EventBridge,
        ),
        (
            json!([{"eventSource": "aws:kinesis", "eventSourceARN": STREAM, "sequenceNumber": "s0", "partitionKey": "1",
                "data": base64(&event()), "approximateArrivalTimestamp": 1545084650.987}]),
            Carrier::Kinesis,
        ),
        (stream(&[event()]), Carrier::Kinesis),
        (stream(std::slice::from_ref(&partner)), Carrier::EventBridge),
        (pushed(&event()), Carrier::PubSub),
        (pushed(&partner), Carrier::EventBridge),
        (
            json!({"specversion": "1.0", "id": "m1", "source": GRID, "type": "x", "data_base64": base64(&event())}),
            Carrier::EventGrid,
        ),
        (
            json!({"specversion": "1.0", "id": "m1", "source": GRID, "type": "x", "data": event().to_string()}),
            Carrier::EventGrid,
        ),
        (
            json!({"specversion": "1.0", "id": "m0", "source": "//pubsub.googleapis.com/projects/p/topics/t",
                "type": "google.cloud.pubsub.topic.v1.messagePublished", "data": pushed(&event())}),
            Carrier::PubSub,
        ),
    ] {
        let events = read(&wrappers, &message);
        let [Ok(only)] = &events[..] else {
            panic!("{message}: {events:?}")
        };
        assert_eq!(only.wrapper.carrier, carrier, "{message}");
        let id = if carrier == Carrier::Kinesis { "s0" } else { "m1" };
        assert_eq!(only.wrapper.id.as_deref(), Some(id));
        assert_eq!(only.delivery.id(), "evt_1NG8Du2eZvKYlo2CUI79vXWy");
        assert_eq!(only.delivery.object_id(), Some("cus_1"));
    }
}

#[test]
fn sources_that_were_not_named_are_refused() {
    let strict = Wrappers::from_stripe();
    for (message, source) in [
        (bus("aws.partner/other.com/ed_1"), "aws.partner/other.com/ed_1"),
        (bus("my.own.source"), "my.own.source"),
        (grid(GRID), GRID),
        (notification(&event()), TOPIC),
        (queue(&[event()]), QUEUE),
        (queue(&[event()])["Records"].clone(), QUEUE),
        (stream(&[event()]), STREAM),
        (pushed(&event()), PUSHED),
    ] {
        let events = read(&strict, &message);
        assert!(
            matches!(&events[..], [Err(CloudError::Source { found, .. })] if found == source),
            "{events:?}"
        );
    }
    let one = Wrappers::from_stripe().destination("ed_1");
    assert!(read(&one, &bus("aws.partner/stripe.com/ed_1"))[0].is_ok());
    assert!(read(&one, &bus("aws.partner/stripe.com/ed_2"))[0].is_err());
}

#[test]
fn one_bad_message_of_a_batch_does_not_hurt_the_others() {
    let thin: Value = serde_json::from_str(&thin("v1.billing.meter.error_report_triggered")).unwrap();
    let events = read(
        &Wrappers::default().allow(QUEUE),
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
        let Ok(Message::Validation { response, .. }) = Wrappers::default().read(message.to_string()) else {
            panic!()
        };
        assert_eq!(response, r#"{"validationResponse":"512d38b6"}"#);
    }
}

#[test]
fn a_handshake_that_nobody_can_answer_is_reported_and_costs_no_event() {
    let wrappers = Wrappers::default().allow(QUEUE).allow(TOPIC).allow(GRID);
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
        let events = match wrappers.read(message.to_string()) {
            Ok(Message::Events(events)) => events
                .into_iter()
                .map(|event| event.map_err(CloudError::from))
                .collect(),
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
    let wrappers = Wrappers::default().allow(QUEUE).allow(GRID);
    let nested = |layers: usize| (0..layers).fold(event(), |inner, _| queue(&[inner]));
    for layers in 1..=4 {
        assert!(
            matches!(&read(&wrappers, &nested(layers))[..], [Ok(_)]),
            "{layers}"
        );
    }
    for layers in [5, 6, 9] {
        let events = read(&wrappers, &nested(layers));
        assert!(
            matches!(&events[..], [Err(CloudError::TooDeep)]),
            "{layers} {events:?}"
        );
    }
    // An array is none of them.
    let in_array = (0..3).fold(json!([grid(GRID)]), |inner, _| queue(&[inner]));
    assert!(matches!(&read(&wrappers, &in_array)[..], [Ok(_)]));
    let too_deep = (0..4).fold(json!([grid(GRID)]), |inner, _| queue(&[inner]));
    assert!(matches!(
        &read(&wrappers, &too_deep)[..],
        [Err(CloudError::TooDeep)]
    ));
    let arrays = json!([[grid(GRID)], [[[["id"]]]]]);
    let events = read(&wrappers, &arrays);
    let unknown = |event: &Result<_, _>| matches!(event, Err(CloudError::UnknownWrapper));
    assert!(events.len() == 2 && events.iter().all(unknown), "{events:?}");
}

#[test]
fn a_source_that_is_refused_is_shown_in_bounds() {
    let source = format!("arn:\n{}", "é".repeat(100_000));
    let events = read(&Wrappers::default(), &bus(&source));
    let [Err(error @ CloudError::Source { found, .. })] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!(found.chars().count(), 256);
    assert!(!error.to_string().contains('\n'), "{error}");
}

#[test]
fn what_is_no_wrapper_is_refused_without_panic() {
    let wrappers = Wrappers::from_stripe().allow(QUEUE);
    assert_eq!(wrappers.read("{}").unwrap_err(), CloudError::UnknownWrapper);
    assert_eq!(
        wrappers.read(event().to_string()).unwrap_err(),
        CloudError::UnknownWrapper
    );
    for text in ["", "[", "7", "null", "\"x\"", "{\"id\": 7}", "\u{feff}{}"] {
        assert!(
            matches!(wrappers.read(text), Err(CloudError::Malformed { .. })),
            "{text}"
        );
    }
    assert!(matches!(
        wrappers.read([0xff, 0xfe]),
        Err(CloudError::Malformed { .. })
    ));
    let deep = (0..9).fold(event(), |inner, _| queue(&[inner]));
    assert!(matches!(&read(&wrappers, &deep)[..], [Err(CloudError::TooDeep)]));
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
    let events = read(&Wrappers::from_stripe(), &bus("aws.partner/stripe.com/ed_1"));
    let report = now_or_never(registry.dispatch(&events[0].as_ref().unwrap().delivery));
    assert_eq!(report.handlers.len(), 1);
}

/// The ids of the results that failed, as the batch's answer wants them.
fn failed(results: &[Result<CloudEvent, Refused>]) -> String {
    let failed = results.iter().filter_map(|result| result.as_ref().err());
    batch_item_failures(failed.map(|refused| refused.message_id.as_deref()))
}

#[test]
fn every_result_of_a_batch_carries_its_message_id() {
    let without = json!({"version": "0", "id": "b3", "detail-type": "x", "source": "aws.partner/stripe.com/ed_1", "detail": {"no": "event"}});
    let bodies = [
        bus("aws.partner/stripe.com/ed_1").to_string(),
        "not JSON".to_owned(),
        without.to_string(),
        event().to_string(),
        json!([handshake(), grid(GRID)]).to_string(),
        "[]".to_owned(),
        notification(&json!({"Records": []})).to_string(),
    ];
    let records: Vec<_> = (1..)
        .zip(&bodies)
        .map(|(n, body)| json!({"messageId": format!("m{n}"), "body": body, "eventSource": "aws:sqs", "eventSourceARN": QUEUE}))
        .chain([json!({"messageId": "m8", "body": 7, "eventSource": "aws:sqs"}), json!({"messageId": "m9", "eventSource": "aws:sqs"}), json!(7)])
        .collect();
    let wrappers = Wrappers::from_stripe().allow(QUEUE).allow(GRID);
    let pipes = Value::from(records[..9].to_vec());
    for message in [json!({ "Records": records }), pipes] {
        let results = results(&wrappers, &message);
        let found: Vec<_> = results
            .iter()
            .map(|result| match result {
                Ok(event) => (event.message_id.clone().unwrap_or_default(), true),
                Err(refused) => (refused.message_id.clone().unwrap_or_default(), false),
            })
            .collect();
        let found: Vec<_> = found.iter().map(|(id, good)| (id.as_str(), *good)).collect();
        let want = [
            ("m1", true),
            ("m2", false),
            ("m3", false),
            ("m4", true),
            ("m5", false),
            ("m5", true),
            ("m6", false),
            ("m7", false),
            ("m8", false),
        ];
        assert_eq!(found[..9], want, "{message}");
        if message.is_object() {
            assert_eq!(found[9..], [("m9", false), ("", false)]);
            assert!(
                failed(&results).contains(r#"{"itemIdentifier":""}"#),
                "unknown: the whole batch comes again"
            );
        }
    }
    // A queue behind a queue: the outer one is asked.
    let inner = json!({"Records": records[..3]}).to_string();
    let outer =
        json!({"messageId": "outer", "body": inner, "eventSource": "aws:sqs", "eventSourceARN": QUEUE});
    let nested = results(&wrappers, &json!({"Records": [outer, records[3]]}));
    let ids: Vec<_> = nested
        .iter()
        .map(|result| match result {
            Ok(event) => event.message_id.as_deref(),
            Err(refused) => refused.message_id.as_deref(),
        })
        .collect();
    assert_eq!(ids, [Some("outer"), Some("outer"), Some("outer"), Some("m4")]);
    let two = results(&wrappers, &json!({"Records": records[..3]}));
    assert_eq!(
        failed(&two),
        r#"{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}"#
    );
    let streamed = results(
        &Wrappers::default().allow(STREAM),
        &stream(&[event(), json!({}), event()]),
    );
    assert_eq!(
        failed(&streamed),
        r#"{"batchItemFailures":[{"itemIdentifier":"s1"}]}"#
    );
    assert_eq!(streamed[2].as_ref().unwrap().message_id.as_deref(), Some("s2"));
    assert_eq!(
        results(&Wrappers::from_stripe(), &bus("aws.partner/stripe.com/ed_1"))[0]
            .as_ref()
            .unwrap()
            .message_id,
        None
    );
}

fn confirmation(url: &str) -> Value {
    json!({"Type": "SubscriptionConfirmation", "MessageId": "m1", "Token": "2336412f37", "TopicArn": TOPIC,
        "Message": "You have chosen to subscribe to the topic", "SubscribeURL": url, "Timestamp": "2026-11-01T10:00:00Z"})
}

#[test]
fn the_confirmation_of_a_topic_is_named_and_leads_nowhere_else() {
    let url = "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=x&Token=2336412f37";
    let wrappers = Wrappers::default().allow(TOPIC).allow(QUEUE);
    let message = wrappers.read(confirmation(url).to_string()).unwrap();
    assert!(!format!("{message:?}").contains("2336412f37"), "{message:?}");
    let Message::Subscription {
        topic, subscribe_url, ..
    } = message
    else {
        panic!("{message:?}")
    };
    assert_eq!((topic.as_str(), subscribe_url.as_str()), (TOPIC, url));
    // In a queue it can be answered too.
    let events = results(&wrappers, &queue(&[confirmation(url), event()]));
    let Err(Refused {
        message_id: Some(id),
        error: CloudError::Subscription {
            topic, subscribe_url, ..
        },
        ..
    }) = &events[0]
    else {
        panic!("{events:?}")
    };
    assert_eq!(
        (id.as_str(), topic.as_str(), subscribe_url.as_str()),
        ("m1", TOPIC, url)
    );
    assert!(events[1].is_ok());

    let stranger = Wrappers::default()
        .read(confirmation(url).to_string())
        .unwrap_err();
    assert!(matches!(stranger, CloudError::Source { .. }), "{stranger:?}");
    for elsewhere in [
        "http://sns.eu-west-1.amazonaws.com/",
        "https://sns.evil.example/?x=.amazonaws.com",
        "https://sns.eu-west-1.amazonaws.com@evil.example/",
        "https://sns.a.b/.amazonaws.com",
        "https://169.254.169.254/",
        "",
    ] {
        let error = wrappers.read(confirmation(elsewhere).to_string()).unwrap_err();
        assert!(
            matches!(error, CloudError::Malformed { .. }),
            "{elsewhere} {error:?}"
        );
    }
}

#[test]
fn what_holds_no_event_is_refused_by_its_name() {
    let test = json!({"Service": "Amazon S3", "Event": "s3:TestEvent", "Time": "2026-11-01T10:00:00.000Z", "Bucket": "b",
        "RequestId": "1", "HostId": "2"});
    let wrappers = Wrappers::from_stripe().allow(QUEUE).allow(TOPIC);
    let error = wrappers.read(test.to_string()).unwrap_err();
    assert_eq!(error.to_string(), "a test message of Amazon S3, without an event");
    for message in [queue(std::slice::from_ref(&test)), queue(&[notification(&test)])] {
        let events = results(&wrappers, &message);
        assert!(
            matches!(
                &events[..],
                [Err(Refused {
                    error: CloudError::Test { .. },
                    message_id: Some(_),
                    ..
                })]
            ),
            "{events:?}"
        );
    }
    let deleted = json!([{"id": "1", "topic": GRID, "eventType": "Microsoft.EventGrid.SubscriptionDeletedEvent", "data": {}}]);
    let unsubscribed = json!({"Type": "UnsubscribeConfirmation", "Message": "x", "TopicArn": TOPIC});
    for (message, name) in [
        (
            json!({"Records": [{"eventSource": "aws:s3", "s3": {"object": {"key": "k"}}}]}),
            "a record of aws:s3",
        ),
        (
            json!([{"eventSource": "aws:dynamodb", "dynamodb": {}}]),
            "a record of aws:dynamodb",
        ),
        (
            json!({"eventSource": "aws:kafka", "records": {}}),
            "a record of aws:kafka",
        ),
        (
            json!({"requestContext": {}, "headers": {}, "body": "{}"}),
            "an API gateway's request",
        ),
        (
            json!({"deliveryStreamArn": "arn", "records": []}),
            "a batch of Amazon Data Firehose",
        ),
        (deleted, "Microsoft.EventGrid.SubscriptionDeletedEvent"),
        (unsubscribed, "SNS's UnsubscribeConfirmation"),
        (
            stream(&[json!(null)])
                .to_string()
                .replace(&base64(&json!(null)), "84mawg==")
                .parse()
                .unwrap(),
            "aggregated",
        ),
    ] {
        let error = match wrappers.read(message.to_string()) {
            Ok(Message::Events(mut events)) => events.remove(0).unwrap_err().error,
            Err(error) => error,
            other => panic!("{other:?}"),
        };
        assert!(
            matches!(&error, CloudError::Unsupported { name: found, .. } if found.contains(name)),
            "{message} {error:?}"
        );
    }
}
