//! Webhook endpoints and event destinations.

use serde_json::json;
use stripe_webhooks::client::{
    EventDestinationChanges, EventPayload, NewEventDestination, NewWebhookEndpoint, WebhookEndpointChanges,
};

use super::{Script, client, json_answer};

fn form(script: &Script) -> Vec<String> {
    let seen = script.seen();
    let pairs = form_urlencoded::parse(seen.last().unwrap().body());
    let mut pairs: Vec<_> = pairs.map(|(name, value)| format!("{name}={value}")).collect();
    pairs.sort();
    pairs
}

#[tokio::test]
async fn a_webhook_endpoint_is_created_changed_and_deleted() {
    let endpoint = json!({"id": "we_1", "object": "webhook_endpoint", "url": "https://a.example/x", "status": "enabled",
        "enabled_events": ["invoice.paid"], "api_version": "2026-10-28.endive", "livemode": false, "description": null,
        "metadata": {"by": "ci"}, "application": null, "secret": "whsec_NewSecret", "new_member": 1});
    let script = Script::playing(move |_| json_answer(&endpoint));
    let endpoints = client(&script).webhook_endpoints();

    let new = NewWebhookEndpoint::new("https://a.example/x", ["invoice.paid", "customer.created"])
        .api_version("2026-10-28.endive")
        .connect(true)
        .description("d")
        .metadata([("by", "ci")]);
    let made = endpoints.create(new).await.unwrap();
    assert_eq!((made.id.as_str(), made.is_enabled()), ("we_1", true));
    assert_eq!(made.metadata["by"], "ci");
    let secret = made.secret.clone().unwrap();
    assert_eq!(secret.expose(), "whsec_NewSecret");
    assert!(secret.signing_secret().is_ok());
    assert!(!format!("{made:?} {made:#?}").contains("NewSecret"));
    assert_eq!(
        form(&script),
        [
            "api_version=2026-10-28.endive",
            "connect=true",
            "description=d",
            "enabled_events[0]=invoice.paid",
            "enabled_events[1]=customer.created",
            "metadata[by]=ci",
            "url=https://a.example/x",
        ]
    );
    let changes = WebhookEndpointChanges::new()
        .url("https://b.example")
        .enabled_events(["*"]);
    endpoints.update("we_1", changes).await.unwrap();
    assert_eq!(form(&script), ["enabled_events[0]=*", "url=https://b.example"]);
    endpoints.disable("we_1").await.unwrap();
    assert_eq!(form(&script), ["disabled=true"]);
    endpoints.enable("we_1").await.unwrap();
    assert_eq!(form(&script), ["disabled=false"]);
    endpoints.retrieve("we_1").await.unwrap();
    endpoints.delete("we_1").await.unwrap();
    assert_eq!(
        script.lines(),
        [
            "POST /v1/webhook_endpoints",
            "POST /v1/webhook_endpoints/we_1",
            "POST /v1/webhook_endpoints/we_1",
            "POST /v1/webhook_endpoints/we_1",
            "GET /v1/webhook_endpoints/we_1",
            "DELETE /v1/webhook_endpoints/we_1",
        ]
    );
}

#[tokio::test]
async fn endpoints_are_listed_whatever_shape_they_have() {
    let data = json!([
        {"id": "we_1", "object": "webhook_endpoint", "url": "https://a.example/x", "status": "disabled"},
        {"id": "we_2", "object": "webhook_endpoint", "url": 7, "enabled_events": {}, "metadata": [], "livemode": null},
    ]);
    let script = Script::of([json_answer(
        &json!({"object": "list", "data": data, "has_more": false}),
    )]);
    let all = client(&script).webhook_endpoints().list().all().await.unwrap();
    assert_eq!(all.len(), 2);
    assert!(!all[0].is_enabled() && all[0].secret.is_none());
    assert_eq!((all[1].url.as_str(), all[1].enabled_events.len()), ("", 0));
}

#[tokio::test]
async fn an_event_destination_is_created_changed_and_deleted() {
    let destination = json!({"id": "ed_1", "object": "v2.core.event_destination", "name": "n", "type": "webhook_endpoint",
        "status": "disabled", "status_details": {"disabled": {"reason": "user"}}, "enabled_events": ["v1.billing.meter.no_meter_found"],
        "event_payload": "thin", "events_from": ["@self"], "livemode": false, "metadata": {},
        "webhook_endpoint": {"url": "https://a.example/x", "signing_secret": "whsec_NewSecret"}});
    let listed = json!({"data": [destination], "next_page_url": null});
    let script = Script::playing(move |request| {
        let is_list = request.method() == "GET" && request.uri().path().ends_with("destinations");
        json_answer(if is_list { &listed } else { &listed["data"][0] })
    });
    let destinations = client(&script).event_destinations();
    let new = NewEventDestination::webhook(
        "n",
        "https://a.example/x",
        EventPayload::Thin,
        ["v1.billing.meter.no_meter_found"],
    )
    .events_from(["@self"]);
    let made = destinations.create(new).await.unwrap();
    assert_eq!(made.secret.as_ref().unwrap().expose(), "whsec_NewSecret");
    assert_eq!(made.url.as_deref(), Some("https://a.example/x"));
    assert_eq!(
        (made.kind.as_str(), made.disabled_reason.as_deref()),
        ("webhook_endpoint", Some("user"))
    );
    assert!(!format!("{made:?}").contains("NewSecret"));
    let sent: serde_json::Value = serde_json::from_slice(script.seen()[0].body()).unwrap();
    assert_eq!(
        sent,
        json!({"name": "n", "type": "webhook_endpoint", "webhook_endpoint": {"url": "https://a.example/x"},
            "event_payload": "thin", "enabled_events": ["v1.billing.meter.no_meter_found"], "events_from": ["@self"],
            "include": ["webhook_endpoint.signing_secret", "webhook_endpoint.url"]})
    );
    let changes = EventDestinationChanges::new().name("m").url("https://b.example");
    destinations.update("ed_1", changes).await.unwrap();
    destinations.enable("ed_1").await.unwrap();
    destinations.disable("ed_1").await.unwrap();
    destinations.ping("ed_1").await.unwrap();
    destinations.retrieve("ed_1").await.unwrap();
    assert_eq!(destinations.list().all().await.unwrap().len(), 1);
    destinations.delete("ed_1").await.unwrap();
    assert_eq!(
        script.lines(),
        [
            "POST /v2/core/event_destinations",
            "POST /v2/core/event_destinations/ed_1",
            "POST /v2/core/event_destinations/ed_1/enable",
            "POST /v2/core/event_destinations/ed_1/disable",
            "POST /v2/core/event_destinations/ed_1/ping",
            "GET /v2/core/event_destinations/ed_1?include%5B0%5D=webhook_endpoint.url",
            "GET /v2/core/event_destinations?include%5B0%5D=webhook_endpoint.url&limit=100",
            "DELETE /v2/core/event_destinations/ed_1",
        ]
    );
}
