//! Endpoints at Stripe, end to end: the client over reqwest, against the stand-in.

mod applying;
mod importing;
mod kept;
mod rotating;
mod upgrading;

use stripe_webhooks::client::{ApiKey, Client, EventPayload, Rate};
use stripe_webhooks::endpoints::{self, Apply, EndpointStore, EndpointsError, Plan, StoredEndpoints, Wanted};
use stripe_webhooks::receiver::RequestHead;
use stripe_webhooks::testing::{FakeDelivery, FakeStripe};
use stripe_webhooks::{Context, Event, EventNotification, HandlerResult, Receiver, Registry};

const KEY: &str = "sk_test_51EndpointsOfTheTests";
const URL: &str = "https://shop.example/stripe/{id}";

fn snapshot(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn thin(_: EventNotification, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn registry() -> Registry {
    Registry::builder()
        .on("customer.created", snapshot)
        .on("customer.updated", snapshot)
        .on("v2.core.event_destination.ping", thin)
        .build()
        .unwrap()
}

/// A client that asks the stand-in with that key.
fn client_of(stripe: &FakeStripe, key: &str) -> Client {
    let builder = Client::builder(ApiKey::new(key).unwrap());
    builder
        .base_url(stripe.url())
        .rate(Rate::unlimited())
        .retries(0)
        .build()
        .unwrap()
}

fn start() -> (FakeStripe, Client) {
    let stripe = FakeStripe::start(KEY).unwrap();
    let client = client_of(&stripe, KEY);
    (stripe, client)
}

fn billing() -> Wanted {
    Wanted::new(URL).label("billing")
}

async fn planned(client: &Client, wanted: &[Wanted]) -> Plan {
    endpoints::plan(client, &registry(), wanted).await.unwrap()
}

/// The names of the differences of all endpoints.
fn differences(plan: &Plan) -> Vec<&'static str> {
    let endpoints = plan
        .endpoints()
        .iter()
        .flat_map(|endpoint| endpoint.differences());
    endpoints.map(|difference| difference.name()).collect()
}

/// Creates what is missing and keeps it in the store.
async fn applied(client: &Client, wanted: &[Wanted], store: &impl EndpointStore) -> endpoints::Applied {
    let plan = planned(client, wanted).await;
    endpoints::apply(client, &plan, Apply::new(), store)
        .await
        .unwrap()
}

fn receiver(store: impl EndpointStore) -> Receiver {
    let endpoints = StoredEndpoints::new(store).fresh_for(std::time::Duration::ZERO);
    Receiver::builder(registry()).lookup(endpoints).build().unwrap()
}

/// Hands a delivery to the endpoint that its URL names.
async fn hand_over(receiver: &Receiver, delivery: &FakeDelivery) -> u16 {
    let id = delivery.url.rsplit('/').next().unwrap();
    let head = RequestHead::new("POST").endpoint(Some(id));
    match receiver.admit(head).await {
        Ok(admission) => {
            receiver
                .receive(admission, &delivery.signature, delivery.body.as_str())
                .await
                .status
        }
        Err(answer) => answer.status,
    }
}

/// Makes a customer, and hands the events of it over. Gives Stripe's ids of the endpoints with the answers.
async fn customer_to(stripe: &FakeStripe, receiver: &Receiver) -> Vec<(String, u16)> {
    stripe.create("customer", serde_json::json!({})).unwrap();
    let mut plan = stripe_webhooks::testing::DeliveryPlan::new(1);
    let send = async |delivery: FakeDelivery| hand_over(receiver, &delivery).await;
    let sent = stripe.deliver(&mut plan, send).await;
    sent.into_iter()
        .map(|(delivery, status)| (delivery.endpoint_id, status))
        .collect()
}

#[tokio::test]
async fn a_plan_compares_both_lists_and_changes_nothing() {
    let (stripe, client) = start();
    stripe
        .endpoint(
            "https://shop.example/stripe/0123456789abcdef",
            ["customer.created", "payout.paid"],
        )
        .unwrap();
    stripe
        .thin_endpoint(
            "https://shop.example/stripe/fedcba9876543210",
            ["v2.core.event_destination.ping"],
        )
        .unwrap();
    stripe.endpoint("https://crm.example/hook", ["*"]).unwrap();
    let wanted = [
        billing(),
        Wanted::new(URL).label("thin").payload(EventPayload::Thin),
    ];
    stripe.take_requests();

    let plan = planned(&client, &wanted).await;
    assert_eq!(
        differences(&plan),
        ["api_version", "missing_event_types", "unused_event_types"],
        "{plan}"
    );
    assert_eq!((plan.exit_code(), plan.others().len()), (1, 1));
    assert!(stripe.requests().iter().all(|request| request.method == "GET"));
    let text = plan.to_string();
    for part in [
        "customer.updated",
        "payout.paid",
        "the account's default",
        "crm.example",
        "!",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("0123456789abcdef") && !plan.to_json().to_string().contains("0123456789abcdef"));
    let json = plan.to_json();
    assert_eq!(json["mode"], "test");
    assert_eq!(
        json["endpoints"][0]["differences"][1]["event_types"][0],
        "customer.updated"
    );
    assert_eq!(json["endpoints"][1]["found"]["kind"], "event_destination");
    assert_eq!(json["endpoints"][1]["differences"], serde_json::json!([]));
}

#[tokio::test]
async fn what_cannot_work_is_refused_before_anything_is_asked() {
    let stripe = FakeStripe::start("sk_live_51EndpointsOfTheTests").unwrap();
    let client = client_of(&stripe, "sk_live_51EndpointsOfTheTests");
    let refused = async |wanted: &[Wanted]| endpoints::plan(&client, &registry(), wanted).await.unwrap_err();

    let error = refused(&[Wanted::new("http://shop.example/stripe")]).await;
    assert!(
        matches!(&error, EndpointsError::Invalid(text) if text.contains("https only")),
        "{error}"
    );
    let error = refused(&[billing().livemode(false)]).await;
    assert!(
        matches!(
            &error,
            EndpointsError::WrongMode {
                wanted_live: false,
                ..
            }
        ),
        "{error}"
    );
    let error = refused(&[billing(), billing()]).await;
    assert!(error.to_string().contains("two endpoints"), "{error}");
    assert!(stripe.requests().is_empty());
}

#[tokio::test]
async fn a_key_that_may_not_list_says_which_permission_it_lacks() {
    let (stripe, _) = start();
    stripe.put_restricted_key("rk_test_51Reads", ["customer_read"]);
    let error = endpoints::plan(&client_of(&stripe, "rk_test_51Reads"), &registry(), &[billing()]).await;
    let error = error.unwrap_err();
    assert!(matches!(error, EndpointsError::Client { .. }));
    assert!(error.to_string().contains("rak_webhook_read"), "{error}");

    stripe.put_restricted_key("rk_test_51Reads", ["webhook_read"]);
    let client = client_of(&stripe, "rk_test_51Reads");
    assert_eq!(differences(&planned(&client, &[billing()]).await), ["absent"]);
    let plan = planned(&client, &[billing()]).await;
    let store = endpoints::MemoryEndpoints::new();
    let error = endpoints::apply(&client, &plan, Apply::new(), &store)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("rak_webhook_write"), "{error}");
    assert!(store.all().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_key_of_the_other_mode_sees_the_other_modes_endpoints() {
    let (stripe, client) = start();
    stripe.put_key("sk_live_51Other");
    let store = endpoints::MemoryEndpoints::new();
    applied(&client, &[billing()], &store).await;
    assert_eq!(planned(&client, &[billing()]).await.exit_code(), 0);
    let live = client_of(&stripe, "sk_live_51Other");
    assert_eq!(differences(&planned(&live, &[billing()]).await), ["absent"]);
}
