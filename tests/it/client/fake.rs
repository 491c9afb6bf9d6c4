//! The client and its default transport against the stand-in of the testing kit, end to end.

use serde_json::json;
use stripe_webhooks::client::{ApiErrorCause, ApiKey, Client, Fetched, Rate};
use stripe_webhooks::object::Customer;
use stripe_webhooks::testing::{FakeApi, TestEvent};
use stripe_webhooks::{EventNotification, RawObject};

const KEY: &str = "sk_test_51EndToEnd";

fn client(api: &FakeApi, key: &str) -> Client {
    Client::builder(ApiKey::new(key).unwrap())
        .base_url(api.url())
        .rate(Rate::unlimited())
        .build()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_events_and_refusals_come_over_http() {
    let api = FakeApi::start(KEY).unwrap();
    api.put_object(
        "/v1/customers/cus_1",
        &json!({"id": "cus_1", "object": "customer", "email": "a@b.example"}),
    );
    api.put_object(
        "/v1/customers/cus_2",
        &json!({"id": "cus_2", "object": "customer", "deleted": true}),
    );
    let stripe = client(&api, KEY);

    let found = stripe.retrieve::<Customer>("cus_1").await.unwrap();
    assert_eq!(found.object().unwrap().email.as_deref(), Some("a@b.example"));
    let deleted = stripe.retrieve::<Customer>("cus_2").await.unwrap();
    assert!(matches!(deleted, Fetched::Deleted(_)), "{deleted:?}");
    let missing = stripe.find::<Customer>("cus_3").await.unwrap();
    assert!(matches!(missing, Fetched::Missing(_)), "{missing:?}");

    let wrong = client(&api, "sk_test_51AnotherKey")
        .retrieve::<Customer>("cus_1")
        .await
        .unwrap_err();
    assert_eq!(wrong.api().unwrap().cause(), ApiErrorCause::WrongKey, "{wrong}");

    api.fail_next(1);
    assert!(
        stripe
            .for_account("acct_1")
            .retrieve::<Customer>("cus_1")
            .await
            .is_ok()
    );
    let asked = api.requests();
    assert_eq!(asked.last().unwrap().account.as_deref(), Some("acct_1"));
    assert_eq!(
        asked.last().unwrap().version.as_deref(),
        Some(stripe.api_version())
    );
    assert_eq!(stripe.requests().operations["GET /v1/customers/{id}"].retried, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_events_that_were_missed_are_listed() {
    let api = FakeApi::start(KEY).unwrap();
    let mut missed = Vec::new();
    for number in 0..230 {
        let event = TestEvent::of("customer.created").seed(number);
        match number % 2 {
            0 => api.put_event(&event),
            _ => {
                api.put_undelivered(&event);
                missed.push(event.event_id().to_owned());
            }
        }
    }
    let stripe = client(&api, KEY);
    let list = || {
        stripe
            .events()
            .types(["customer.created"])
            .delivery_success(false)
            .page_size(50)
    };
    let listed = list().all().await.unwrap();
    let mut ids: Vec<_> = listed.iter().map(|event| event.id().to_owned()).collect();
    ids.sort();
    missed.sort();
    assert_eq!(ids, missed);

    let first = list().pages().next().await.unwrap().unwrap();
    let rest = list().resume_from(first.cursor.unwrap()).all().await.unwrap();
    assert_eq!(first.objects.len() + rest.len(), missed.len());

    let one = stripe.event(&missed[0]).await.unwrap();
    assert_eq!(one.event_type().as_str(), "customer.created");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_object_of_a_thin_event_is_fetched() {
    let api = FakeApi::start(KEY).unwrap();
    let event = TestEvent::of("v1.billing.meter.no_meter_found");
    api.put_event(&event);
    let stripe = client(&api, KEY);
    let fetched = stripe.notification(&event.event_id()).await.unwrap();
    assert_eq!(fetched.event_type(), event.delivery().event_type());

    let body = r#"{"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered",
        "created":"2026-11-01T10:00:00.000Z","livemode":false,"context":"acct_7",
        "related_object":{"id":"mtr_1","type":"billing.meter","url":"/v1/billing/meters/mtr_1"}}"#;
    let event = EventNotification::from_body_without_verification(body).unwrap();
    assert!(stripe.related::<RawObject>(&event).await.unwrap().is_gone());
    api.put_object(
        "/v1/billing/meters/mtr_1",
        &json!({"id": "mtr_1", "object": "billing.meter"}),
    );
    let meter = stripe.related::<RawObject>(&event).await.unwrap();
    assert_eq!(meter.object().unwrap().id().as_deref(), Some("mtr_1"));
    assert_eq!(api.requests().last().unwrap().context.as_deref(), Some("acct_7"));
}
