//! What changed: previous attributes against the object, by paths of one grammar.

use serde_json::{Value, json};
use stripe_webhooks::object::Customer;
use stripe_webhooks::{
    Context, Delivery, Event, HandlerExt, HandlerResult, Outcome, Registry, RegistryError, on,
};

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

/// What the builder says of a handler for these events that runs when the path changed.
fn said(pattern: &str, path: &'static str) -> Option<String> {
    let built = Registry::builder()
        .on(pattern, noop.named("audit").when_changed([path]))
        .build();
    built.err().map(|error| error.to_string())
}

#[cfg(feature = "all-objects")]
#[test]
fn of_several_kinds_none_has_it() {
    let text = said("account.external_account", "exp_mont").unwrap();
    assert!(
        text.contains("no `exp_mont` in any of the 2 kinds of object that its events carry"),
        "{text}"
    );
    assert!(text.contains("did you mean `exp_month`?"), "{text}");
    assert_eq!(said("account.external_account", "exp_month"), None);
    // One of its kinds has no struct.
    assert_eq!(said("customer.source", "exp_mont"), None);
}

#[test]
fn a_path_that_leads_nowhere_is_refused() {
    let new = "(a field newer than this crate: `.only_if(|event: &Event| event.changes().changed(..))`)";
    for (pattern, path, why, nearest) in [
        (
            "customer.updated",
            "emial",
            "there is no `emial` in `customer` objects",
            Some("email"),
        ),
        (
            "customer.updated",
            "zzz",
            "there is no `zzz` in `customer` objects",
            None,
        ),
        (
            "customer.updated",
            "address.contry",
            "there is no `contry` in `address` of `customer` objects",
            Some("address.country"),
        ),
        (
            "customer.subscription.updated",
            "items.data[0].qantity",
            "there is no `qantity` in `items.data[0]` of `subscription` objects",
            Some("items.data[0].quantity"),
        ),
        (
            "customer.subscription.updated",
            "items.quantity",
            "`items` of `subscription` objects is a list, whose items are in `items.data`",
            None,
        ),
        (
            "customer.subscription.updated",
            "items.data.quantity",
            "`items.data` of `subscription` objects is an array, whose items are written `[0]` or `[*]`",
            None,
        ),
        (
            "customer.updated",
            "address[0]",
            "`address` of `customer` objects is no array",
            None,
        ),
        (
            "customer.subscription.updated",
            "cancel_at_period_end.x",
            "`cancel_at_period_end` of `subscription` objects has nothing below it",
            None,
        ),
        (
            "customer.discount",
            "copon",
            "there is no `copon` in `discount` objects",
            Some("coupon"),
        ),
    ] {
        let nearest = nearest.map_or(String::new(), |nearest| format!("; did you mean `{nearest}`?"));
        assert_eq!(
            said(pattern, path).unwrap(),
            format!(
                "handler `audit` runs when `{path}` changed, which no event can tell it: {why}{nearest} {new}"
            )
        );
    }
    assert_eq!(
        said("customer.updated", "email..x").unwrap(),
        "handler `audit` runs when `email..x` changed, and that is no path: a name is empty; an empty one is written [\"\"]"
    );
    let built = Registry::builder().fallback(noop.when_changed(["a["])).build();
    assert!(matches!(built, Err(RegistryError::BadPath { .. })));
    let built = Registry::builder()
        .on(
            "customer.updated",
            noop.when_changed(["email"]).when_changed(["b"]),
        )
        .build();
    assert!(matches!(built, Err(RegistryError::DeadPath { path, .. }) if path == "b"));
}

mod accepted {
    use super::{noop, on};
    on! {
        new "customer.subscription.renamed" | "customer.subscription" => noop.when_changed(["staus"]);
        "*" => noop.when_changed(["staus"]).named("all");
    }
}

#[test]
fn of_events_that_are_new_any_path_is_accepted() {
    let linked = Registry::builder()
        .linked_from(concat!(module_path!(), "::accepted"))
        .build();
    assert_eq!(linked.unwrap().handlers().count(), 2);
}

#[test]
fn a_path_that_may_lead_somewhere_is_accepted() {
    for (pattern, paths) in [
        (
            "customer.updated",
            &[
                "metadata.anything",
                r#"metadata["a.b"].c"#,
                "metadata.*",
                "address",
                "address.*",
                "*",
                "*.country",
                "object",
                // Lists, which were arrays once; what was retired; what no document lists.
                "sources.data[*].exp_year",
                "sources[0].exp_year",
                "sources.data[0].anything_of_a_union",
                "cards",
                "active_card.last4",
                "trust",
                "default_source.id",
                "email.below_a_text",
            ][..],
        ),
        (
            "customer.subscription.updated",
            &[
                "current_period_end",
                "items.data[0].current_period_end",
                "items.data.0.price.unit_amount",
                "items.data[*].price.recurring.interval",
                "items.has_more",
                "plan.amount",
                "latest_invoice.status",
                "discounts[0].coupon",
                "default_tax_rates[*].percentage",
            ],
        ),
        // One of the kinds has it; a kind that is not known may have anything.
        ("customer", &["status", "email", "exp_month", "percent_off"]),
        ("*", &["whatever"]),
        ("account_notice.updated", &["whatever"]),
    ] {
        for path in paths {
            assert_eq!(said(pattern, path), None, "{pattern}: {path}");
        }
    }
    let new = Registry::builder().on_new("customer.merged", noop.when_changed(["whatever"]));
    new.on_new("customer", noop.named("below").when_changed(["whatever"]))
        .build()
        .unwrap();
}
