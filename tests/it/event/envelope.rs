//! From bytes to an event: what is read, what is refused, and with which words.

use proptest::prelude::*;
use serde_json::{Value, json};
use stripe_webhooks::{Delivery, Event, EventError, EventNotification, EventType};
use time::macros::datetime;

use crate::support::{body, customer, thin};

fn read(body: impl Into<Vec<u8>>) -> Result<Event, EventError> {
    Event::from_body_without_verification(body)
}

#[test]
fn the_envelope_is_read_whole() {
    let text = body("customer.created", customer());
    let event = read(text.clone()).unwrap();
    assert_eq!(event.id(), "evt_1NG8Du2eZvKYlo2CUI79vXWy");
    assert_eq!(*event.event_type(), EventType::CustomerCreated);
    assert_eq!(event.created(), datetime!(2026-09-21 14:13:20 UTC));
    assert!(!event.livemode());
    assert_eq!(event.api_version(), Some("2026-10-28.endive"));
    assert_eq!((event.account(), event.context()), (None, None));
    assert_eq!(
        (event.request_id(), event.idempotency_key()),
        (Some("req_1"), Some("key_1"))
    );
    assert_eq!(event.pending_webhooks(), Some(1));
    assert_eq!(
        (event.object_id(), event.object_kind()),
        (Some("cus_1"), Some("customer"))
    );
    assert_eq!(event.raw_object().to_value().unwrap(), customer());
    assert!(event.raw_previous_attributes().is_none());
    assert_eq!(event.raw_body(), text.as_bytes());
    assert!(event.envelope_drift().is_empty());
}

#[test]
fn old_and_sparse_envelopes_are_read() {
    let event = read(
        r#"{"type":"ping","id":"evt_2","request":"iar_1","user_id":"acct_7","data":{"object":{}},"future":[{}]}"#,
    )
    .unwrap();
    assert_eq!(event.request_id(), Some("iar_1"));
    assert_eq!(event.account(), Some("acct_7"));
    assert_eq!(
        (event.api_version(), event.pending_webhooks(), event.object_id()),
        (None, None, None)
    );
    let nulls = read(
        r#"{"id":"e","type":"x.y","object":"event","api_version":null,"request":null,"created":null,"livemode":null,
        "account":null,"pending_webhooks":null,"data":{"object":{"id":null},"previous_attributes":null}}"#,
    )
    .unwrap();
    assert!(nulls.envelope_drift().is_empty());
    assert!(!nulls.event_type().is_known());
    assert_eq!(nulls.event_type().as_str(), "x.y");
}

#[test]
fn escapes_in_the_envelope_are_undone() {
    let event = read(
        r#"{"id":"evt\u005f1","type":"customer\u002ecreated","data":{"object":{"id":"\u00e4\ud83d\ude00"}}}"#,
    );
    let event = event.unwrap();
    assert_eq!((event.id(), event.object_id()), ("evt_1", Some("ä😀")));
    assert_eq!(*event.event_type(), EventType::CustomerCreated);
}

#[test]
fn an_optional_member_of_another_shape_is_absent_and_reported() {
    let event = read(
        r#"{"id":"e","type":"t","created":"soon","livemode":"yes","request":7,"account":{},"api_version":1,
        "pending_webhooks":"3","data":{"object":{},"previous_attributes":[]}}"#,
    )
    .unwrap();
    let drift: Vec<_> = event.envelope_drift().iter().map(ToString::to_string).collect();
    assert_eq!(
        drift,
        [
            "created: expected a time, found string",
            "livemode: expected boolean, found string",
            "request: expected string or object, found number",
            "account: expected string, found object",
            "api_version: expected string, found number",
            "pending_webhooks: expected integer, found string",
            "data.previous_attributes: expected object, found array",
        ]
    );
    assert_eq!((event.account(), event.request_id()), (None, None));
}

#[test]
fn what_is_no_event_is_refused_with_what_and_where() {
    for (body, message) in [
        (&b"\xff{}"[..], "body is not UTF-8 at byte 0"),
        (b"", "body is not JSON: expected a value at byte 0"),
        (b"nonsense", "body is not JSON: expected a value at byte 0"),
        (b"[]", "not an event: the body should be an object, found array"),
        (b"{}", "not an event: `type` should be a string, found nothing"),
        (
            br#"{"id":1,"type":"t","data":{"object":{}}}"#,
            "not an event: `id` should be a string, found number",
        ),
        (
            br#"{"type":"t","data":{"object":{}}}"#,
            "not an event: `id` should be a string, found nothing",
        ),
        (
            br#"{"id":"e","type":"t"}"#,
            "not an event: `data` should be an object, found nothing",
        ),
        (
            br#"{"id":"e","type":"t","data":[]}"#,
            "not an event: `data` should be an object, found array",
        ),
        (
            br#"{"id":"e","type":"t","data":{}}"#,
            "not an event: `data.object` should be an object, found nothing",
        ),
        (
            br#"{"id":"e","type":"t","data":{"object":"cus_1"}}"#,
            "not an event: `data.object` should be an object, found string",
        ),
        (
            br#"{"id":"e","type":"t","object":"customer","data":{"object":{}}}"#,
            "not an event: `object` should be `event`, found another kind",
        ),
        (
            br#"{"id":"e","type":"t","id":"f","data":{"object":{}}}"#,
            "the member `id` stands in the event twice",
        ),
        (
            br#"{"id":"e","type":"t","data":{"object":{},"object":{}}}"#,
            "the member `data.object` stands in the event twice",
        ),
        (
            br#"{"id":"e","type":"t","request":{"id":"r","id":"s"},"data":{"object":{}}}"#,
            "the member `request.id` stands in the event twice",
        ),
        (
            br#"{"id":"e","type":"t","related_object":{"id":1,"id":"s"},"data":{"object":{}}}"#,
            "the member `related_object.id` stands in the event twice",
        ),
        (
            br#"{"id":"\ud800","type":"t","data":{"object":{}}}"#,
            "not an event: `id` should be a string, found a string with half a surrogate pair",
        ),
        (
            br#"{"id":"e","object":"v2.core.event","type":"t"}"#,
            "this is a `v2.core.event`: read it with EventNotification, or with Delivery for both",
        ),
    ] {
        let error = read(body).unwrap_err();
        assert_eq!(error.to_string(), message, "{}", String::from_utf8_lossy(body));
        assert_eq!(error.status(), 400);
    }
}

/// JSON may spell half a surrogate pair, which no text can hold.
#[test]
fn half_a_surrogate_pair_is_absent_and_reported_where_nothing_depends_on_it() {
    let snapshot: Value = serde_json::from_str(&body("customer.created", customer())).unwrap();
    let mut notification: Value = serde_json::from_str(&thin("v2.new.thing")).unwrap();
    notification["related_object"]["new"] = json!(1);
    let with = |event: &Value, path: &str, string: &str| {
        let mut event = event.clone();
        let (inside, name) = path.rsplit_once('.').unwrap_or(("", path));
        let pointer = inside
            .split('.')
            .filter(|step| !step.is_empty())
            .fold(String::new(), |p, step| p + "/" + step);
        event.pointer_mut(&pointer).unwrap()[name] = json!("SPOILT");
        Delivery::from_body_without_verification(event.to_string().replace("SPOILT", string)).unwrap()
    };
    fn strings(delivery: &Delivery) -> Vec<Option<&str>> {
        match delivery {
            Delivery::Snapshot(event) => {
                let ids = [event.request_id(), event.idempotency_key()];
                [event.account(), event.context(), event.api_version()]
                    .into_iter()
                    .chain(ids)
                    .collect()
            }
            Delivery::Thin(event) => {
                let (related, reason) = (event.related_object().unwrap(), event.reason().unwrap());
                let id = Some(related.id).filter(|id| !id.is_empty());
                let related = [
                    event.context(),
                    event.snapshot_event(),
                    id,
                    related.kind,
                    related.url,
                ];
                related
                    .into_iter()
                    .chain([reason.kind, reason.request_id, reason.idempotency_key])
                    .collect()
            }
        }
    }
    for (event, path) in [
        (&snapshot, "request"),
        (&notification, "context"),
        (&notification, "snapshot_event"),
        (&notification, "related_object.id"),
        (&notification, "related_object.type"),
        (&notification, "related_object.url"),
        (&notification, "reason.type"),
        (&notification, "reason.request.id"),
        (&notification, "reason.request.idempotency_key"),
    ] {
        let (good, delivery) = (with(event, path, "good"), with(event, path, "x\\ud800y"));
        let expected: Vec<_> = strings(&good)
            .into_iter()
            .map(|text| text.filter(|text| *text != "good"))
            .collect();
        assert_eq!(strings(&delivery), expected, "{path}");
        assert_ne!(strings(&good), expected, "{path}");
        let drift = match &delivery {
            Delivery::Snapshot(event) => event.envelope_drift(),
            Delivery::Thin(event) => event.envelope_drift(),
        };
        let drift: Vec<_> = drift.iter().map(|drift| (&*drift.path, drift.found)).collect();
        assert_eq!(drift, [(path, "half a surrogate pair")]);
    }
    // In a name: it is none that anybody reads.
    for (event, inside) in [
        (&snapshot, &["", "request", "data", "data.object"][..]),
        (&notification, &["", "related_object", "reason", "reason.request"]),
    ] {
        for path in inside {
            let mut event = event.clone();
            let pointer = if path.is_empty() {
                String::new()
            } else {
                format!("/{}", path.replace('.', "/"))
            };
            event.pointer_mut(&pointer).unwrap()["SPOILT"] = json!({"id": 1});
            let text = event.to_string().replace("SPOILT", "\\ud800");
            let delivery = Delivery::from_body_without_verification(text).unwrap();
            assert!(
                !delivery.id().is_empty() && delivery.object_id().is_some(),
                "{path}"
            );
        }
    }
}

#[test]
fn the_first_of_repeated_members_of_the_object_counts() {
    for (object, id, kind) in [
        (
            r#"{"id":"a","object":"customer","id":"b","object":"charge"}"#,
            Some("a"),
            Some("customer"),
        ),
        (r#"{"id":null,"object":1,"id":"b","object":"charge"}"#, None, None),
        (
            r#"{"\u0069d":"a","obj\u0065ct":"customer","id":"b","object":"charge"}"#,
            Some("a"),
            Some("customer"),
        ),
        (r#"{"\ud800":1,"i\ud800":1,"id":"b"}"#, Some("b"), None),
    ] {
        let event = read(format!(r#"{{"id":"e","type":"t","data":{{"object":{object}}}}}"#)).unwrap();
        assert_eq!((event.object_id(), event.object_kind()), (id, kind), "{object}");
        let raw = event.raw_object();
        assert_eq!(
            (raw.id().as_deref(), raw.kind().as_deref()),
            (id, kind),
            "{object}"
        );
    }
    // Further ones are checked to be JSON all the same.
    let bad = r#"{"id":"e","type":"t","data":{"object":{"id":"a","id":01}}}"#;
    assert_eq!(read(bad).unwrap_err().name(), "not_json");
}

#[test]
fn an_object_belongs_to_its_customer() {
    for (object, customer) in [
        (r#"{"object":"invoice","customer":"cus_1"}"#, Some("cus_1")),
        (
            r#"{"customer":{"object":"customer","id":"cus_1","id":"cus_2"},"customer":"cus_3"}"#,
            Some("cus_1"),
        ),
        (r#"{"c\u0075stomer":{"\u0069d":"cus\u005f1"}}"#, Some("cus_1")),
        (
            r#"{"id":"cus_1","object":"customer","customer":"cus_2"}"#,
            Some("cus_1"),
        ),
        (r#"{"customer":{"name":{"id":"x"}}}"#, None),
        (r#"{"customer":{"id":7}}"#, None),
        (r#"{"customer":["cus_1"]}"#, None),
        (r#"{"customer":null}"#, None),
        (r#"{"customer":""}"#, None),
        (r#"{"a":{"customer":"cus_1"}}"#, None),
        (r#"{"object":"customer"}"#, None),
    ] {
        let event = read(format!(r#"{{"id":"e","type":"t","data":{{"object":{object}}}}}"#)).unwrap();
        assert_eq!(event.customer_id(), customer, "{object}");
        assert_eq!(Delivery::from(event).customer_id(), customer, "{object}");
    }
    for (kind, customer) in [("customer", Some("cus_1")), ("billing.meter", None)] {
        let text = format!(
            r#"{{"id":"e","object":"v2.core.event","type":"t","related_object":{{"id":"cus_1","type":"{kind}"}}}}"#
        );
        let delivery = Delivery::from_body_without_verification(text).unwrap();
        assert_eq!(delivery.customer_id(), customer, "{kind}");
    }
}

#[test]
fn the_object_is_checked_to_be_json_even_if_nobody_decodes_it() {
    for object in [
        "{\"a\":}",
        "{\"a\":01}",
        "{\"a\":\"\\x\"}",
        "{\"a\":tru}",
        "{\"a\" 1}",
        "{\"a\":1,}",
        "{\"a\":\"\n\"}",
    ] {
        let body = format!(r#"{{"id":"e","type":"t","data":{{"object":{object}}}}}"#);
        assert_eq!(read(body).unwrap_err().name(), "not_json", "{object}");
    }
}

#[test]
fn nesting_is_bounded_and_never_overflows() {
    let nested = |depth: usize| {
        format!(
            r#"{{"id":"e","type":"t","data":{{"object":{{"a":{}{}}}}}}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        )
    };
    assert!(read(nested(100)).is_ok());
    let error = read(nested(1_000_000)).unwrap_err();
    assert!(
        error.to_string().contains("nested deeper than 128 levels"),
        "{error}"
    );
}

#[test]
fn thin_events_are_read_whole() {
    let text = thin("v2.core.account[requirements].updated");
    let event = EventNotification::from_body_without_verification(text.clone()).unwrap();
    assert_eq!(event.id(), "evt_test_1");
    assert_eq!(
        event.event_type().as_str(),
        "v2.core.account[requirements].updated"
    );
    assert!(event.event_type().is_known());
    assert_eq!(event.created(), datetime!(2026-11-01 10:00:00.250 UTC));
    assert!(event.livemode());
    assert_eq!(
        (event.context(), event.snapshot_event()),
        (Some("acct_1"), Some("evt_snap"))
    );
    let related = event.related_object().unwrap();
    assert_eq!((related.id, related.kind), ("mtr_1", Some("billing.meter")));
    assert_eq!(related.url, Some("/v1/billing/meters/mtr_1"));
    let reason = event.reason().unwrap();
    assert_eq!(
        (reason.request_id, reason.idempotency_key),
        (Some("req_9"), Some("idem"))
    );
    assert_eq!(event.raw_body(), text.as_bytes());
    assert!(event.raw_data().is_none());
    let error = read(text).unwrap_err();
    assert_eq!(error.name(), "wrong_family");
    let error =
        EventNotification::from_body_without_verification(body("customer.created", customer())).unwrap_err();
    assert!(error.to_string().contains("read it with Event,"), "{error}");
}

#[test]
fn a_thin_event_may_lack_nearly_everything() {
    let bare = r#"{"object":"v2.core.event","type":"account.created","data":"hello","related_object":null}"#;
    let Delivery::Thin(event) = Delivery::from_body_without_verification(bare).unwrap() else {
        panic!("not thin")
    };
    assert_eq!((event.id(), event.related_object().is_none()), ("", true));
    assert_eq!(event.raw_data().unwrap().as_str(), "\"hello\"");
}

#[test]
fn changes_tell_old_values_at_any_depth() {
    let object = json!({"id": "sub_1", "object": "subscription", "status": "active", "trial_end": 5, "plan": {"amount": 20, "id": "p"},
        "items": {"data": [{"id": "si_1", "quantity": 2}, {"id": "si_2", "quantity": 5}]}, "metadata": {"new": "1"}});
    let previous = json!({"status": "trialing", "plan": {"amount": 10}, "trial_end": null,
        "items": {"data": [{"id": "si_1", "quantity": 1}, {"id": "si_2", "quantity": 5}]}, "metadata": {"new": null}});
    let body = json!({"id": "evt_1", "object": "event", "type": "customer.subscription.updated",
        "data": {"object": object, "previous_attributes": previous}});
    let event = read(body.to_string()).unwrap();
    let changes = event.changes();
    for path in [
        "status",
        "plan",
        "plan.amount",
        "items",
        "items.data",
        "items.data.0",
        "items.data.0.quantity",
        "trial_end",
        "metadata.new",
    ] {
        assert!(changes.changed(path), "{path}");
    }
    for path in [
        "id",
        "plan.id",
        "items.data.0.id",
        "items.data.1",
        "items.data.1.quantity",
        "items.data.7",
        "",
        "x.y",
    ] {
        assert!(!changes.changed(path), "{path}");
    }
    assert_eq!(changes.previous::<String>("status").as_deref(), Some("trialing"));
    assert_eq!(changes.previous::<i64>("items.data.0.quantity"), Some(1));
    assert_eq!(changes.previous::<i64>("status"), None);
    assert_eq!(changes.iter().count(), 5);
    let before = event.previous().unwrap().to_value().unwrap();
    assert_eq!(before["status"], "trialing");
    assert_eq!(before["plan"], json!({"amount": 10, "id": "p"}));
    assert_eq!(before["items"]["data"][0]["quantity"], 1);
    assert_eq!(before["metadata"], json!({}));
    let created = read(body_without_previous()).unwrap();
    assert!(
        created.changes().is_empty() && created.previous().is_none() && !created.changes().changed("status")
    );
}

fn body_without_previous() -> String {
    body("customer.created", customer())
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}|id|object|type|data", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_body_panics(body: Vec<u8>) {
        let _ = Delivery::from_body_without_verification(body);
    }

    #[test]
    fn no_json_panics(value in any_json()) {
        let _ = Delivery::from_body_without_verification(value.to_string());
    }

    #[test]
    fn any_object_is_kept_exactly(object in any_json(), pretty: bool) {
        prop_assume!(object.is_object());
        let envelope = json!({"id": "e", "type": "t", "data": {"object": object}});
        let text = if pretty { serde_json::to_string_pretty(&envelope).unwrap() } else { envelope.to_string() };
        let event = read(text.clone()).unwrap();
        // Read back as serde_json reads the whole text: its floats are not exact to the last digit.
        let whole: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&event.raw_object().to_value().unwrap(), &whole["data"]["object"]);
        prop_assert_eq!(event.object_id(), object["id"].as_str());
        prop_assert_eq!(event.object_kind(), object["object"].as_str());
        prop_assert_eq!(event.raw_body(), text.as_bytes());
    }

    #[test]
    fn cut_bodies_are_not_events(cut: prop::sample::Index) {
        let text = body("customer.created", customer());
        let cut = cut.index(text.len());
        prop_assert!(read(&text.as_bytes()[..cut]).is_err());
    }
}
