//! What a call sends, and what comes back.

use serde_json::json;
use stripe_webhooks::client::{ApiErrorCause, ClientError, Fetched, Priority};
use stripe_webhooks::event::SCHEMA_API_VERSION;
use stripe_webhooks::object::{Card, Customer, Discount, Product};
use stripe_webhooks::{Delivery, EventNotification, RawObject};

use super::{Script, answer, client, json_answer, refused};

fn customer() -> http::Response<bytes::Bytes> {
    json_answer(
        &json!({"id": "cus_1", "object": "customer", "email": "a@example.com", "balance": "much", "new": {}}),
    )
}

#[tokio::test]
async fn an_object_comes_with_drift_and_the_facts_of_the_answer() {
    let script = Script::of([customer()]);
    let fetched = client(&script).retrieve::<Customer>("cus_1").await.unwrap();
    assert_eq!(fetched.object().unwrap().email.as_deref(), Some("a@example.com"));
    let found = fetched.found().unwrap();
    assert_eq!(found.drift.len(), 1, "{:?}", found.drift);
    assert_eq!(fetched.request_id(), Some("req_ok"));
    assert_eq!(fetched.date().unwrap().unix_timestamp(), 784_111_777);
    assert_eq!(fetched.api_version(), Some("2026-10-28.endive"));
    assert!(fetched.raw().unwrap().as_str().contains("\"much\""));
    assert_eq!(found.response.body(), fetched.raw().unwrap().as_str().as_bytes());

    assert_eq!(script.lines(), ["GET /v1/customers/cus_1"]);
    let seen = script.seen();
    assert_eq!(
        seen[0].uri().to_string(),
        "https://api.stripe.com/v1/customers/cus_1"
    );
    assert_eq!(
        script.header("authorization").unwrap(),
        format!("Bearer {}", super::KEY)
    );
    assert_eq!(script.header("stripe-version").unwrap(), SCHEMA_API_VERSION);
    let agent = script.header("user-agent").unwrap();
    assert_eq!(agent, concat!("stripe-webhooks-rs/", env!("CARGO_PKG_VERSION")));
    for absent in [
        "stripe-account",
        "stripe-context",
        "idempotency-key",
        "content-type",
    ] {
        assert_eq!(script.header(absent), None, "{absent}");
    }
    assert!(seen[0].headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn a_deleted_stub_is_a_value_and_what_is_unknown_is_an_error_or_a_value() {
    let missing = || refused(404, Some("resource_missing"), "No such customer: 'cus_1'");
    let stub = json_answer(&json!({"id": "cus_1", "object": "customer", "deleted": true}));
    let script = Script::of([stub, missing(), missing()]);
    let client = client(&script);

    let deleted = client.retrieve::<Customer>("cus_1").await.unwrap();
    let Fetched::Deleted(gone) = &deleted else {
        panic!("{deleted:?}")
    };
    assert_eq!(
        (gone.id.as_str(), gone.request_id.as_deref()),
        ("cus_1", Some("req_ok"))
    );
    assert!(deleted.is_gone() && deleted.date().is_some());
    assert!(deleted.into_object().is_none());

    let error = client.retrieve::<Customer>("cus_1").await.unwrap_err();
    assert!(error.is_missing() && !error.is_temporary());
    assert_eq!(error.api().unwrap().code.as_deref(), Some("resource_missing"));

    let missing = client.find::<Customer>("cus_1").await.unwrap();
    assert!(
        matches!(&missing, Fetched::Missing(gone) if gone.id == "cus_1"),
        "{missing:?}"
    );
    assert_eq!(missing.request_id(), Some("req_refused"));
}

#[tokio::test]
async fn only_an_unknown_object_is_missing() {
    // The wrong path, the wrong mode, the wrong key: to take any of these for a deleted object would be fatal.
    for (answer, cause) in [
        (
            refused(404, None, "Unrecognized request URL (GET: /v1/customers/x)."),
            ApiErrorCause::UnknownPath,
        ),
        (
            refused(
                404,
                Some("resource_missing"),
                "No such customer: 'cus_1'; a similar object exists in live mode, but a test mode key was used to make this request.",
            ),
            ApiErrorCause::OtherMode,
        ),
        (
            refused(401, None, "Invalid API Key provided: sk_test_****1234"),
            ApiErrorCause::WrongKey,
        ),
        (
            answer(404, &[], "<html>not here</html>"),
            ApiErrorCause::UnknownPath,
        ),
    ] {
        let error = client(&Script::of([answer]))
            .find::<Customer>("cus_1")
            .await
            .unwrap_err();
        assert_eq!(error.api().unwrap().cause(), cause, "{error}");
        assert!(!error.is_missing());
    }
}

#[tokio::test]
async fn what_cannot_be_fetched_by_id_is_said_before_anything_is_sent() {
    let script = Script::of::<http::Response<bytes::Bytes>>([]);
    let client = client(&script);
    let text = |error: ClientError| {
        assert!(matches!(error, ClientError::Invalid(_)), "{error:?}");
        error.to_string()
    };
    let card = text(client.retrieve::<Card>("card_1").await.unwrap_err());
    assert!(card.contains("/v1/customers/{parent}/sources/{id}"), "{card}");
    let discount = text(client.retrieve::<Discount>("di_1").await.unwrap_err());
    assert!(discount.contains("no path"), "{discount}");
    let any = text(client.retrieve::<RawObject>("x").await.unwrap_err());
    assert!(any.contains("retrieve_at"), "{any}");
    for id in ["", "..", "."] {
        text(client.retrieve::<Customer>(id).await.unwrap_err());
    }
    text(client.get("https://evil.example/v1/x", ()).await.unwrap_err());
    text(
        client
            .for_account("acct_1\r\nX: y")
            .get("/v1/balance", ())
            .await
            .unwrap_err(),
    );
    text(client.for_context("").get("/v1/balance", ()).await.unwrap_err());
    text(client.post("/v1/customers", (), Some("")).await.unwrap_err());
    assert!(script.seen().is_empty());
    assert_eq!(client.requests().total(), 0);
}

#[tokio::test]
async fn an_id_cannot_leave_its_place_in_the_path() {
    let script = Script::playing(|_| json_answer(&json!({"id": "x", "object": "product"})));
    client(&script)
        .retrieve::<Product>("../customers?x=y#z")
        .await
        .unwrap();
    assert_eq!(script.lines(), ["GET /v1/products/..%2Fcustomers%3Fx%3Dy%23z"]);
}

#[tokio::test]
async fn a_post_is_a_form_or_json_with_an_idempotency_key() {
    let script = Script::playing(|_| json_answer(&json!({"id": "x", "object": "x"})));
    let client = client(&script);
    let params = json!({"a": {"b": [1, {"c": "d e"}]}, "n": null});

    client.post("/v1/things", params.clone(), None).await.unwrap();
    let first = script.header("idempotency-key").unwrap();
    assert_eq!(
        script.header("content-type").unwrap(),
        "application/x-www-form-urlencoded"
    );
    let body = script.seen()[0].body().clone();
    let body: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let pairs = [("a[b][0]", "1"), ("a[b][1][c]", "d e"), ("n", "")];
    assert_eq!(body, pairs.map(|(k, v)| (k.to_owned(), v.to_owned())));

    client.post("/v2/things", params.clone(), None).await.unwrap();
    let second = script.header("idempotency-key").unwrap();
    assert_eq!(script.header("content-type").unwrap(), "application/json");
    let body: serde_json::Value = serde_json::from_slice(script.seen()[1].body()).unwrap();
    assert_eq!(body, params);
    assert_ne!(first, second);
    assert_eq!((first.len(), second.len()), (32, 32));

    client.post("/v1/things", (), Some("mine")).await.unwrap();
    assert_eq!(script.header("idempotency-key").unwrap(), "mine");
    client.delete("/v2/things/1", ()).await.unwrap();
    assert!(script.header("idempotency-key").is_some());
    client.get("/v1/things", params).await.unwrap();
    assert_eq!(script.header("idempotency-key"), None);
    assert_eq!(
        script.lines().last().unwrap(),
        "GET /v1/things?a%5Bb%5D%5B0%5D=1&a%5Bb%5D%5B1%5D%5Bc%5D=d+e"
    );
}

#[tokio::test]
async fn a_replayed_answer_says_so() {
    let script = Script::of([answer(200, &[("idempotent-replayed", "true")], "{}")]);
    assert!(
        client(&script)
            .post("/v1/x", (), None)
            .await
            .unwrap()
            .is_replayed()
    );
}

#[tokio::test]
async fn a_related_object_is_fetched_in_the_context_of_its_event() {
    let notification = |related: &str| {
        let body = format!(
            r#"{{"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter.no_meter_found","created":"2026-11-01T10:00:00.000Z",
                "livemode":false,"context":"org_1/acct_2"{related}}}"#
        );
        EventNotification::from_body_without_verification(body).unwrap()
    };
    let script = Script::of([
        json_answer(&json!({"id": "mtr_1", "object": "billing.meter"})),
        refused(404, Some("resource_missing"), "No such meter: 'mtr_1'"),
    ]);
    let client = client(&script);
    let meter = notification(
        r#","related_object":{"id":"mtr_1","type":"billing.meter","url":"/v1/billing/meters/mtr_1"}"#,
    );
    let fetched = client.related::<RawObject>(&meter).await.unwrap();
    assert_eq!(fetched.object().unwrap().id().as_deref(), Some("mtr_1"));
    assert_eq!(script.lines(), ["GET /v1/billing/meters/mtr_1"]);
    assert_eq!(script.header("stripe-context").as_deref(), Some("org_1/acct_2"));
    assert!(client.related::<RawObject>(&meter).await.unwrap().is_gone());

    // The key goes to no other host, and nowhere beside the API.
    for url in [
        "https://evil.example/v1/x",
        "//evil.example/v1/x",
        "/v1/../../x",
        "@evil.example/v1/",
    ] {
        let event = notification(&format!(
            r#","related_object":{{"id":"x","type":"x","url":"{url}"}}"#
        ));
        let error = client.related::<RawObject>(&event).await.unwrap_err();
        assert!(matches!(error, ClientError::Invalid(_)), "{url}: {error:?}");
    }
    assert!(client.related::<RawObject>(&notification("")).await.is_err());
    assert_eq!(script.seen().len(), 2);
}

#[tokio::test]
async fn a_client_is_bound_to_an_account_or_context() {
    let script = Script::playing(|_| json_answer(&json!({"object": "balance"})));
    let client = client(&script);
    client.for_account("acct_1").get("/v1/balance", ()).await.unwrap();
    assert_eq!(script.header("stripe-account").as_deref(), Some("acct_1"));

    let event = |members: &str| {
        let body = format!(
            r#"{{"id":"evt_1","object":"event","type":"x.y","created":1,"livemode":true{members},"data":{{"object":{{}}}}}}"#
        );
        Delivery::from_body_without_verification(body).unwrap()
    };
    let of = client.for_delivery(&event(r#","account":"acct_7""#));
    assert_eq!((of.account(), of.context()), (Some("acct_7"), None));
    let of = of.for_delivery(&event(r#","account":"acct_7","context":"org_1/acct_7""#));
    assert_eq!((of.account(), of.context()), (None, Some("org_1/acct_7")));
    assert_eq!(client.for_delivery(&event("")).account(), None);

    client
        .at(Priority::Backfill)
        .get("/v1/balance", ())
        .await
        .unwrap();
    assert_eq!(script.header("stripe-account"), None);
    assert_eq!(client.requests().operations["GET /v1/balance"].sent, 2);
}

#[tokio::test]
async fn events_of_both_families_are_fetched_by_id() {
    let snapshot = json!({"id": "evt_1", "object": "event", "type": "customer.created", "created": 1, "livemode": true,
        "data": {"object": {"id": "cus_1", "object": "customer"}}});
    let thin = json!({"id": "evt_2", "object": "v2.core.event", "type": "v1.billing.meter.no_meter_found",
        "created": "2026-11-01T10:00:00.000Z", "livemode": false, "data": {"x": 1}});
    let script = Script::of([
        json_answer(&snapshot),
        json_answer(&thin),
        json_answer(&json!({"secret": "body"})),
    ]);
    let client = client(&script);
    assert_eq!(client.event("evt_1").await.unwrap().object_id(), Some("cus_1"));
    assert!(client.notification("evt_2").await.unwrap().raw_data().is_some());
    assert_eq!(
        script.lines(),
        ["GET /v1/events/evt_1", "GET /v2/core/events/evt_2"]
    );
    let error = client.event("evt_3").await.unwrap_err();
    assert!(matches!(error, ClientError::Decode { .. }), "{error:?}");
}

#[tokio::test]
async fn a_kind_can_be_named_at_run_time() {
    let script = Script::of([
        customer(),
        refused(404, Some("resource_missing"), "No such customer: 'cus_2'"),
        refused(404, Some("resource_missing"), "No such card"),
        json_answer(
            &json!({"object": "list", "data": [{"id": "sub_1", "object": "subscription"}], "has_more": false}),
        ),
        customer(),
    ]);
    let client = client(&script);
    let found = client.find_kind::<RawObject>("customer", "cus_1").await.unwrap();
    assert_eq!(found.object().unwrap().id().as_deref(), Some("cus_1"));
    assert!(
        client
            .find_kind::<RawObject>("customer", "cus_2")
            .await
            .unwrap()
            .is_gone()
    );
    let card = client
        .find_at::<Card>("/v1/customers/cus_1/sources/card_1")
        .await
        .unwrap();
    assert!(
        matches!(&card, Fetched::Missing(gone) if gone.id == "card_1"),
        "{card:?}"
    );
    let all = client.list_kind::<RawObject>("subscription").all().await.unwrap();
    assert_eq!(all[0].object.kind().as_deref(), Some("subscription"));
    let error = client
        .find_kind::<Product>("customer", "cus_1")
        .await
        .unwrap_err();
    assert!(matches!(error, ClientError::Decode { .. }), "{error:?}");
    assert!(client.find_kind::<RawObject>("of_the_future", "x").await.is_err());
    assert_eq!(script.seen().len(), 5);
}
