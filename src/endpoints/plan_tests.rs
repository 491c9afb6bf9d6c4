use super::*;
use crate::endpoints::registered::EndpointKind;
use crate::event::{Event, EventNotification, SCHEMA_API_VERSION};
use crate::{Context, HandlerResult};

const URL: &str = "https://shop.example/stripe/{id}";

fn snapshot(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn thin(_: EventNotification, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn registry() -> Registry {
    let builder = Registry::builder()
        .on("invoice.paid", snapshot)
        .on("payout.paid", snapshot);
    builder
        .on("v2.core.event_destination.ping", thin)
        .build()
        .unwrap()
}

/// An endpoint at Stripe that is just as wanted.
fn at_stripe(id: &str) -> RegisteredEndpoint {
    RegisteredEndpoint {
        id: id.into(),
        kind: EndpointKind::WebhookEndpoint,
        url: "https://shop.example/stripe/0123456789abcdef0123456789abcdef".into(),
        enabled: true,
        disabled_reason: None,
        event_types: vec!["invoice.paid".into(), "payout.paid".into()],
        payload: EventPayload::Snapshot,
        scope: Some(Scope::Own),
        api_version: Some(SCHEMA_API_VERSION.into()),
        livemode: false,
        label: Some("billing".into()),
        replaces: None,
        description: None,
    }
}

fn billing() -> Wanted {
    Wanted::new(URL).label("billing")
}

fn planned(registered: Vec<RegisteredEndpoint>) -> Plan {
    compare(&registry(), &[billing()], registered)
}

fn names(plan: &Plan) -> Vec<&str> {
    let endpoints = plan.endpoints.iter().flat_map(|endpoint| &endpoint.differences);
    endpoints.map(Difference::name).collect()
}

#[test]
fn what_fits_has_no_difference() {
    let plan = planned(vec![at_stripe("we_1")]);
    assert_eq!((names(&plan), plan.exit_code()), (vec![], 0), "{plan}");
    let text = plan.to_string();
    assert!(
        text.contains("nothing differs") && !text.contains("0123456789"),
        "{text}"
    );
    assert!(!text.lines().any(|line| line.starts_with('!')));
}

#[test]
fn each_property_that_differs_is_told() {
    type Change = fn(&mut RegisteredEndpoint);
    let cases: &[(Change, &[&str])] = &[
        (
            |e| e.event_types = vec!["invoice.paid".into()],
            &["missing_event_types"],
        ),
        (
            |e| e.event_types.push("charge.failed".into()),
            &["unused_event_types"],
        ),
        (|e| e.event_types = vec!["*".into()], &["unused_event_types"]),
        (
            |e| e.event_types = vec!["charge.failed".into()],
            &["missing_event_types", "unused_event_types"],
        ),
        (|e| e.api_version = Some("2020-08-27".into()), &["api_version"]),
        (|e| e.api_version = None, &["api_version"]),
        (|e| e.scope = Some(Scope::Connected), &["scope"]),
        (|e| e.scope = None, &[]),
        (|e| e.payload = EventPayload::Thin, &["payload"]),
        (|e| e.url = "https://old.example/stripe/abc".into(), &["url"]),
        (|e| e.enabled = false, &["disabled"]),
        // Without label it is known by its URL.
        (|e| e.label = None, &[]),
        (|e| e.label = Some("of somebody else".into()), &[]),
    ];
    for (place, (change, expected)) in cases.iter().enumerate() {
        let mut found = at_stripe("we_1");
        change(&mut found);
        let plan = planned(vec![found]);
        assert_eq!(names(&plan), *expected, "case {place}: {plan}");
        assert_eq!(plan.exit_code(), u8::from(!expected.is_empty()));
        assert_eq!(plan.to_json()["differs"], plan.differs());
    }
    assert_eq!(names(&planned(Vec::new())), ["absent"]);
}

#[test]
fn other_endpoints_that_get_the_same_events_are_told() {
    let other = |change: fn(&mut RegisteredEndpoint)| {
        let mut other = at_stripe("we_0");
        other.label = None;
        change(&mut other);
        planned(vec![other, at_stripe("we_1")])
    };
    let plan = other(|_| ());
    assert_eq!(names(&plan), ["same_url"]);
    assert_eq!(plan.endpoints[0].found().unwrap().id, "we_1");
    let plan = other(|e| e.url = "https://shop.example/old-hook".into());
    assert_eq!(names(&plan), ["same_events"]);
    // On another host it may be another service's; a disabled one gets nothing; other scopes and families get other events.
    let plan = other(|e| e.url = "https://crm.example/hook".into());
    assert_eq!((names(&plan), plan.others().len()), (vec![], 1));
    assert_eq!(plan.endpoints[0].notes().len(), 1);
    for change in [
        (|e| e.enabled = false) as fn(&mut RegisteredEndpoint),
        |e| e.scope = Some(Scope::Connected),
        |e| e.payload = EventPayload::Thin,
    ] {
        let plan = other(change);
        assert_eq!((names(&plan), plan.others().len()), (vec![], 1), "{plan}");
    }
}

#[test]
fn one_url_may_serve_both_families_and_both_scopes() {
    let mut thin = at_stripe("ed_1");
    (thin.payload, thin.api_version) = (EventPayload::Thin, None);
    thin.event_types = vec!["v2.core.event_destination.ping".into()];
    let mut connected = at_stripe("we_2");
    connected.scope = Some(Scope::Connected);
    let mut registered = vec![thin, connected, at_stripe("we_1")];
    for found in &mut registered {
        found.label = None;
    }
    let wanted = [
        billing(),
        Wanted::new(URL).label("connected").connect(true),
        Wanted::new(URL).label("thin").payload(EventPayload::Thin),
    ];
    let plan = compare(&registry(), &wanted, registered);
    assert_eq!(names(&plan), [""; 0], "{plan}");
    let ids: Vec<_> = plan
        .endpoints
        .iter()
        .map(|e| e.found().unwrap().id.as_str())
        .collect();
    assert_eq!(ids, ["we_1", "we_2", "ed_1"]);
}

#[test]
fn a_replacement_is_known_with_what_it_replaces() {
    let mut old = at_stripe("we_1");
    old.api_version = Some("2020-08-27".into());
    let mut new = at_stripe("we_2");
    new.replaces = Some("we_1".into());
    let plan = planned(vec![old.clone(), new.clone()]);
    assert_eq!(names(&plan), [""; 0], "{plan}");
    assert_eq!(plan.endpoints[0].predecessors()[0].id, "we_1");
    assert!(plan.to_string().contains("takes the place of we_1"), "{plan}");

    // The code still wants the old version: the new one is on its way.
    let wanted = [billing().api_version("2020-08-27")];
    let plan = compare(&registry(), &wanted, vec![old.clone(), new.clone()]);
    assert_eq!(names(&plan), [""; 0], "{plan}");
    assert!(plan.to_string().contains("we_2 is to take its place"), "{plan}");

    // The old one is off: the new one counts.
    old.enabled = false;
    let plan = compare(&registry(), &wanted, vec![old, new]);
    assert_eq!(names(&plan), ["api_version"], "{plan}");
}

#[test]
fn names_that_cannot_be_enabled_are_told() {
    let wanted = [
        billing().events(["invoice.payed", "v2.core.event_destination.ping"]),
        Wanted::new(URL)
            .label("none")
            .payload(EventPayload::Thin)
            .events([""; 0]),
    ];
    let plan = compare(&registry(), &wanted, Vec::new());
    assert_eq!(
        names(&plan),
        ["wrong_family", "absent", "no_event_types", "absent"]
    );
    assert!(
        plan.endpoints[0].notes()[0].contains("is `invoice.paid` meant?"),
        "{plan}"
    );
}

#[test]
fn the_table_fits_80_columns_whatever_stands_at_stripe() {
    let mut found = at_stripe("we_1");
    found.id = "we_".to_owned() + &"x".repeat(300);
    found.url = format!("https://{}.example/{}", "h".repeat(200), "p".repeat(10));
    found.event_types = vec!["*".into(), "\u{1b}[31mred\n".into(), "é".repeat(500)];
    found.api_version = Some("v".repeat(100));
    (found.enabled, found.disabled_reason) = (false, Some("because of many words ".repeat(20)));
    found.scope = Some(Scope::Connected);
    let mut other = at_stripe("we_2");
    (other.label, other.url) = (None, "https://shop.example/x".into());
    let plan = planned(vec![other, found]);
    let text = plan.to_string();
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert!(!text.contains('\u{1b}') && text.contains(" more"), "{text}");
}

#[test]
fn a_long_url_is_shown_as_far_as_it_differs() {
    let mut found = at_stripe("we_1");
    found.url = "https://hooks.billing.shop.example/stripe/v1".into();
    let text = planned(vec![found]).to_string();
    let both = [
        "! URL here     https://shop.example/stripe/{id}",
        "! URL there    https://hooks.billing.shop.example/stripe/v1",
    ];
    assert!(text.contains(&both.join("\n")), "{text}");
}

#[test]
fn the_limit_of_endpoints_is_told_before_it_is_met() {
    let others = (0..16).map(|n| {
        let mut other = at_stripe(&format!("we_{n}"));
        (other.label, other.url) = (None, "https://crm.example/hook".into());
        other
    });
    let plan = planned(others.collect());
    assert!(plan.notes()[0].contains("Stripe allows 16"), "{plan}");
}
