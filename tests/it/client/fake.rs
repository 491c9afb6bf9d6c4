//! The client and its default transport against the stand-in of the testing kit, end to end.

use serde_json::json;
use stripe_webhooks::client::{
    ApiErrorCause, ApiKey, BODY_LIMIT, Client, ClientError, EventPayload, Fetched, NewEventDestination,
    NewWebhookEndpoint, Rate, WebhookEndpointChanges,
};
use stripe_webhooks::object::Customer;
use stripe_webhooks::testing::{FakeApi, Fault, TestEvent};
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
    let fetched = stripe.notification(event.event_id()).await.unwrap();
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

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_created_once_whatever_breaks() {
    for fault in [Fault::cut(), Fault::hang_up(), Fault::status(500)] {
        let api = FakeApi::start(KEY).unwrap();
        let stripe = client(&api, KEY);
        // Stripe has done it; its answer is lost, twice.
        api.fault(fault.after_the_change().method("POST").times(2));
        let made = stripe
            .post("/v1/customers", [("email", "a@b.example")], None)
            .await
            .unwrap();
        assert!(made.is_replayed());
        let all = stripe.list::<Customer>().all().await.unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!(Some(all[0].object.id.as_str()), made.raw().id().as_deref());
        assert_eq!(stripe.requests().operations["POST /v1/customers"].sent, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_list_goes_on_and_a_hopeless_one_says_why() {
    let api = FakeApi::start(KEY).unwrap();
    for number in 0..25 {
        let id = format!("cus_{number}");
        let customer = json!({"id": id, "object": "customer", "created": number});
        api.put_object(format!("/v1/customers/{id}"), &customer);
    }
    let stripe = client(&api, KEY);
    let mut stream = stripe.list::<Customer>().page_size(10).stream();
    let mut ids = std::collections::BTreeSet::new();
    let mut read = 0;
    while let Some(customer) = stream.next().await {
        ids.insert(customer.unwrap().object.id);
        read += 1;
        match read {
            5 => api.fault(Fault::cut()),
            15 => api.fault(Fault::rate_limited("endpoint-rate")),
            _ => {}
        }
    }
    assert_eq!((read, ids.len()), (25, 25));
    let counts = stripe.requests().operations["GET /v1/customers"];
    assert_eq!((counts.sent, counts.retried, counts.limited), (5, 2, 1));

    let list = || stripe.list::<Customer>().all();
    api.fault(Fault::not_json());
    assert!(matches!(list().await, Err(ClientError::Decode { .. })));
    api.fault(Fault::redirect("https://elsewhere.example/v1/customers"));
    assert!(matches!(
        list().await,
        Err(ClientError::Redirect { status: 307, .. })
    ));
    api.fault(Fault::oversize(BODY_LIMIT));
    assert!(matches!(list().await, Err(ClientError::TooLarge { .. })));
    let unknown = stripe
        .list::<Customer>()
        .param("colour", "red")
        .all()
        .await
        .unwrap_err();
    assert_eq!(
        unknown.api().unwrap().cause(),
        ApiErrorCause::BadRequest,
        "{unknown}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_wrong_key_is_told() {
    let api = FakeApi::start(KEY).unwrap();
    api.put_object(
        "/v1/customers/cus_1",
        &json!({"id": "cus_1", "object": "customer"}),
    );
    api.account("acct_known");
    api.put_restricted_key("rk_test_51Restricted", ["invoice_read"]);
    api.put_key("sk_live_51OtherMode");
    let cause = |stripe: Client| async move {
        let error = stripe.retrieve::<Customer>("cus_1").await.unwrap_err();
        let text = error.to_string();
        assert!(
            !text.contains("Restricted") && !text.contains("OtherMode"),
            "{text}"
        );
        (error.api().unwrap().cause(), text)
    };
    let (found, text) = cause(client(&api, "rk_test_51Restricted")).await;
    assert_eq!(found, ApiErrorCause::MissingPermission, "{text}");
    assert!(text.contains("rak_customer_read"), "{text}");
    assert_eq!(
        cause(client(&api, "sk_live_51OtherMode")).await.0,
        ApiErrorCause::OtherMode
    );
    let stranger = client(&api, KEY).for_account("acct_stranger");
    assert_eq!(cause(stranger).await.0, ApiErrorCause::AccountNotConnected);
    let elsewhere = client(&api, KEY).for_account("acct_known");
    assert!(elsewhere.find::<Customer>("cus_1").await.unwrap().is_gone());
    api.expire_key(KEY);
    assert_eq!(cause(client(&api, KEY)).await.0, ApiErrorCause::ExpiredKey);
}

#[tokio::test(flavor = "multi_thread")]
async fn endpoints_of_both_apis_are_made_and_mended() {
    let api = FakeApi::start(KEY).unwrap();
    let stripe = client(&api, KEY);
    let endpoints = stripe.webhook_endpoints();
    let new = NewWebhookEndpoint::new("https://a.example/x", ["invoice.paid"]).description("mine");
    let made = endpoints.create(new).await.unwrap();
    assert!(made.secret.unwrap().signing_secret().is_ok());
    let changes = WebhookEndpointChanges::new().enabled_events(["invoice.paid", "customer.created"]);
    let changed = endpoints.update(&made.id, changes).await.unwrap();
    assert_eq!((changed.enabled_events.len(), changed.secret), (2, None));
    assert!(!endpoints.disable(&made.id).await.unwrap().is_enabled());
    assert!(endpoints.enable(&made.id).await.unwrap().is_enabled());
    assert_eq!(endpoints.list().all().await.unwrap().len(), 1);
    endpoints.delete(&made.id).await.unwrap();
    assert!(endpoints.retrieve(&made.id).await.unwrap_err().is_missing());

    let destinations = stripe.event_destinations();
    let types = ["v1.billing.meter.no_meter_found"];
    let new = NewEventDestination::webhook("n", "https://a.example/y", EventPayload::Thin, types)
        .events_from(["@self"]);
    let made = destinations.create(new).await.unwrap();
    assert!(made.secret.is_some() && made.url.as_deref() == Some("https://a.example/y"));
    assert!(!destinations.disable(&made.id).await.unwrap().is_enabled());
    assert!(destinations.enable(&made.id).await.unwrap().is_enabled());
    assert_eq!(destinations.list().all().await.unwrap().len(), 1);
    destinations.delete(&made.id).await.unwrap();
    assert!(destinations.list().all().await.unwrap().is_empty());
}
