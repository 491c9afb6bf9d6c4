//! What changed: previous attributes against the object, by paths of one grammar.

use serde_json::{Value, json};
use stripe_webhooks::object::Customer;
use stripe_webhooks::{Context, Delivery, Event, HandlerExt, HandlerResult, Outcome, Registry};

use crate::support::now_or_never;

fn noop(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn event(event_type: &str, object: &Value, previous: Option<&Value>) -> Event {
    let mut body = json!({"id": "evt_1", "object": "event", "type": event_type, "data": {"object": object}});
    if let Some(previous) = previous {
        body["data"]["previous_attributes"] = previous.clone();
    }
    Event::from_body_without_verification(body.to_string()).unwrap()
}

fn updated(object: Value, previous: Value) -> Event {
    event("customer.updated", &object, Some(&previous))
}

/// What becomes of a handler that runs when one of the paths changed.
fn outcome<const N: usize>(event: &Event, paths: [&'static str; N]) -> Outcome {
    let registry = Registry::builder()
        .on_new("*", noop.when_changed(paths))
        .build()
        .unwrap();
    let report = now_or_never(registry.dispatch(&Delivery::from(event.clone())));
    report.handlers[0].outcome.clone()
}

/// F8.
#[test]
fn a_parent_that_was_null_counts() {
    let customer = updated(json!({"address": {"country": "DE"}}), json!({"address": null}));
    let changes = customer.changes();
    assert!(changes.changed("address") && changes.changed("address.country"));
    assert!(!changes.changed("address.city"));
    assert_eq!(changes.raw("address.country"), None);
    assert_eq!(outcome(&customer, ["address.country"]), Outcome::Done);

    let discount = updated(
        json!({"discount": {"coupon": {"id": "SUMMER"}}}),
        json!({"discount": null}),
    );
    for path in [
        "discount",
        "discount.coupon",
        "discount.coupon.id",
        "discount.*.id",
    ] {
        assert!(discount.changes().changed(path), "{path}");
    }
    assert!(!discount.changes().changed("discount.coupon.name"));

    // In the other direction, and where the present object lacks the member.
    for now in [json!({"address": null}), json!({})] {
        let gone = updated(now, json!({"address": {"country": "DE", "city": null}}));
        let changes = gone.changes();
        assert!(changes.changed("address") && changes.changed("address.country"));
        assert!(!changes.changed("address.city") && !changes.changed("address.line1"));
        assert_eq!(
            changes.previous::<String>("address.country").as_deref(),
            Some("DE")
        );
        assert_eq!(outcome(&gone, ["address.country"]), Outcome::Done);
    }
}

/// F9.
#[test]
fn any_key_can_be_written() {
    let dotted = updated(
        json!({"metadata": {"order.id": "2"}}),
        json!({"metadata": {"order.id": "1"}}),
    );
    let changes = dotted.changes();
    for path in [r#"metadata["order.id"]"#, "metadata['order.id']", "metadata.*"] {
        assert!(changes.changed(path), "{path}");
        assert_eq!(changes.previous::<String>(path).as_deref(), Some("1"), "{path}");
    }
    assert!(!changes.changed("metadata.order.id") && !changes.changed("metadata.order"));
    assert_eq!(outcome(&dotted, [r#"metadata["order.id"]"#]), Outcome::Done);

    for (key, paths) in [
        ("order-id", &["metadata.order-id", r#"metadata["order-id"]"#][..]),
        ("order id", &["metadata.order id", r#"metadata["order id"]"#]),
        (
            "a\"b",
            &[r#"metadata["a\"b"]"#, r#"metadata["a"b"]"#, r#"metadata['a"b']"#],
        ),
        (
            "it's",
            &["metadata.it's", r#"metadata["it's"]"#, r"metadata['it\'s']"],
        ),
        ("$ref", &["metadata.$ref", r#"metadata["$ref"]"#]),
        ("metadata", &["metadata.metadata", r#"metadata["metadata"]"#]),
        ("7", &["metadata.7", r#"metadata["7"]"#]),
        ("", &[r#"metadata[""]"#, "metadata['']"]),
        ("clé", &["metadata.clé", r#"metadata["clé"]"#]),
        ("a[0]*", &[r#"metadata["a[0]*"]"#]),
        (r"\", &[r"metadata.\", r#"metadata["\\"]"#]),
    ] {
        let event = updated(
            json!({"metadata": {key: "2", "other": "x"}}),
            json!({"metadata": {key: "1"}}),
        );
        for path in paths {
            assert!(event.changes().changed(path), "{path}");
            assert_eq!(event.changes().raw(path), Some(&json!("1")), "{path}");
        }
        assert!(!event.changes().changed("metadata.other"));
    }
}

#[test]
fn only_what_differs_counts() {
    let event = updated(
        json!({"a": 1, "b": {"x": 1, "y": null}, "c": [1, {"d": 2}], "e": {}, "n": [{"v": 1}, {"v": 3}, {"v": 4}]}),
        json!({"a": 1, "b": {"y": null}, "c": [1, {"d": 2, "f": null}], "e": null, "n": [{"v": 1}, {"v": 2}]}),
    );
    let changes = event.changes();
    for path in [
        "a", "b", "b.y", "c", "c[1]", "c[1].d", "c[1].f", "c[2]", "n[0]", "n[0].v", "n[7].v", "x", "x.y",
        "$", "", "n[", "a..b",
    ] {
        assert!(!changes.changed(path) && changes.raw(path).is_none(), "{path}");
    }
    for path in ["e", "n", "n[1]", "n.1.v", "n[2].v", "n[*].v", "n.*.v", "*"] {
        assert_eq!(changes.changed(path), path != "n.*.v", "{path}");
    }
    // Whole, and the first that was something and changed.
    assert_eq!(changes.raw("n"), Some(&json!([{"v": 1}, {"v": 2}])));
    assert_eq!(changes.previous::<i64>("n[*].v"), Some(2));
    assert_eq!(changes.previous::<i64>("n[2].v"), None);
    let part = updated(
        json!({"plan": {"id": "p", "amount": 20}}),
        json!({"plan": {"amount": 10}}),
    );
    assert_eq!(
        part.changes().raw("plan"),
        Some(&json!({"id": "p", "amount": 10}))
    );
    assert_eq!(
        part.changes().iter().collect::<Vec<_>>(),
        [("plan", &json!({"amount": 10}))]
    );
}

#[test]
fn clones_of_an_event_share_what_was_read_of_its_changes() {
    let event = updated(json!({"email": "new"}), json!({"email": "old"}));
    let clone = event.clone();
    let first = event.changes().raw("email").unwrap();
    assert!(std::ptr::eq(first, clone.changes().raw("email").unwrap()));
    let (_, told) = event.changes().iter().next().unwrap();
    assert!(std::ptr::eq(told, clone.changes().iter().next().unwrap().1));
}

/// What serde_json cannot hold hides no change.
#[test]
fn half_a_character_elsewhere_hides_no_change() {
    let body = r#"{"id":"evt_1","object":"event","type":"customer.updated","data":{
        "object":{"id":"cus_1","object":"customer","email":"new","description":"\ud83d","balance":1e999},
        "previous_attributes":{"email":"old","description":"\ud83e","balance":1e998,"\udc00":1}}}"#;
    let event = Event::from_body_without_verification(body).unwrap();
    for path in ["email", "description", "balance"] {
        assert!(event.changes().changed(path), "{path}");
    }
    assert_eq!(
        event.changes().previous::<String>("email").as_deref(),
        Some("old")
    );
    assert!(!event.changes().is_empty());
    assert_eq!(
        event
            .into_typed::<Customer>()
            .unwrap()
            .previous()
            .unwrap()
            .email
            .as_deref(),
        Some("old")
    );
}

#[test]
fn debug_names_what_changed_and_holds_no_payload() {
    let event = updated(
        json!({"email": "new@example.com"}),
        json!({"email": "old@example.com"}),
    );
    assert_eq!(format!("{:?}", event.changes()), r#"Changes(["email"])"#);
}

#[test]
fn the_reason_for_a_skip_is_true() {
    let skipped = |text: &str| Outcome::Skipped(text.into());
    let object = json!({"email": "a", "name": "n"});
    let told = event("customer.updated", &object, Some(&json!({"name": "m"})));
    assert_eq!(
        outcome(&told, ["email", "address.city"]),
        skipped("none of email, address.city changed")
    );
    assert_eq!(outcome(&told, ["email", "name"]), Outcome::Done);
    let nothing = event("customer.updated", &object, Some(&json!({})));
    assert_eq!(outcome(&nothing, ["email"]), skipped("none of email changed"));
    // Such an event does not say what changed: it may have.
    for previous in [None, Some(Value::Null), Some(json!("odd"))] {
        let untold = event("customer.updated", &object, previous.as_ref());
        assert_eq!(
            outcome(&untold, ["email"]),
            skipped("the event carries no previous attributes: it does not say whether email changed")
        );
    }
}
