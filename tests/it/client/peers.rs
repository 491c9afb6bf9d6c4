//! The client against programs that others wrote: `.ci/peers` installs and names them. Without them these tests say so.

use std::collections::BTreeSet;

use serde_json::json;
use stripe_webhooks::client::{ApiErrorCause, ApiKey, Client, Fetched, Rate};
use stripe_webhooks::object::{Customer, Product};

use self::program::Peer;

#[path = "../../peers/program.rs"]
mod program;

impl Peer {
    fn client(&self) -> Client {
        Client::builder(ApiKey::new("sk_test_peer12345").unwrap())
            .base_url(&self.url)
            .rate(Rate::unlimited())
            .build()
            .unwrap()
    }
}

fn email(number: usize) -> String {
    format!("number.{number}+x@example.com")
}

#[tokio::test(flavor = "multi_thread")]
async fn localstripe_agrees() {
    let Some(peer) = Peer::localstripe() else { return };
    let stripe = peer.client();

    let mut made = BTreeSet::new();
    for number in 0..23 {
        let params = json!({"email": email(number), "metadata": {"order id": number}});
        let customer = stripe.post("/v1/customers", params, None).await.unwrap();
        made.insert(customer.raw().id().unwrap().into_owned());
    }
    let mut listed = BTreeSet::new();
    let mut pages = stripe.list::<Customer>().page_size(5).pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        count += 1;
        listed.extend(page.items().map(|item| item.unwrap().object.id));
    }
    assert_eq!((listed, count), (made.clone(), 5));

    let id = made.first().unwrap();
    let found = stripe.retrieve::<Customer>(id).await.unwrap();
    let customer = found.object().unwrap();
    assert!(customer.metadata.contains_key("order id"), "{customer:?}");
    stripe.delete(&format!("/v1/customers/{id}"), ()).await.unwrap();
    // It gives no `code` with a 404, as Stripe does: to the client that is an unknown path, not an object that is gone.
    let missing = stripe.find::<Customer>(id).await.unwrap_err();
    let missing = missing.api().unwrap();
    assert_eq!(
        (missing.status, missing.cause()),
        (404, ApiErrorCause::UnknownPath),
        "{missing}"
    );

    let events = stripe.events().page_size(10).all().await.unwrap();
    let created = events
        .iter()
        .filter(|event| event.event_type().as_str() == "customer.created");
    let told: BTreeSet<_> = created
        .filter_map(|event| Some(event.object_id()?.to_owned()))
        .collect();
    assert!(told.is_superset(&made), "{} of {}", told.len(), made.len());
    let one = stripe.event(events[0].id()).await.unwrap();
    assert_eq!(one.event_type(), events[0].event_type());
}

#[tokio::test(flavor = "multi_thread")]
async fn stripe_stateful_mock_agrees() {
    let peer = Peer::start("STRIPE_WEBHOOKS_STATEFUL_MOCK", |command, port| {
        command.env("PORT", port.to_string()).env("LOG_LEVEL", "silent");
    });
    let Some(peer) = peer else { return };
    let stripe = peer.client();

    // The same key, the same object.
    let params = || json!({"email": email(1), "description": "ä & b"});
    let first = stripe
        .post("/v1/customers", params(), Some("key-1"))
        .await
        .unwrap();
    let again = stripe
        .post("/v1/customers", params(), Some("key-1"))
        .await
        .unwrap();
    assert_eq!(first.raw().id(), again.raw().id());
    let reused = stripe
        .post("/v1/customers", json!({"email": email(2)}), Some("key-1"))
        .await
        .unwrap_err();
    assert_eq!(
        reused.api().unwrap().cause(),
        ApiErrorCause::IdempotencyKeyReused,
        "{reused}"
    );

    let mut made = BTreeSet::new();
    for number in 0..12 {
        let product = stripe
            .post("/v1/products", json!({"name": email(number)}), None)
            .await
            .unwrap();
        made.insert(product.raw().id().unwrap().into_owned());
    }
    let listed = stripe.list::<Product>().page_size(5).all().await.unwrap();
    let listed: BTreeSet<_> = listed.into_iter().map(|product| product.object.id).collect();
    assert_eq!(listed, made);

    let found = stripe
        .retrieve::<Customer>(&first.raw().id().unwrap())
        .await
        .unwrap();
    let Fetched::Object(found) = found else {
        panic!("{found:?}")
    };
    assert_eq!(found.object.description.as_deref(), Some("ä & b"));
    assert!(stripe.find::<Customer>("cus_none").await.unwrap().is_gone());

    // Tokens that make the mock fail: each is tried again, and says what happened.
    for (token, status, cause) in [
        ("tok_429", 429, ApiErrorCause::RateLimited),
        ("tok_500", 500, ApiErrorCause::Fault),
        ("tok_chargeDeclined", 402, ApiErrorCause::BadRequest),
    ] {
        let charge = json!({"amount": 100, "currency": "usd", "source": token});
        let error = stripe.post("/v1/charges", charge, None).await.unwrap_err();
        let error = error.api().unwrap();
        assert_eq!((error.status, error.cause()), (status, cause), "{error}");
    }
    let counts = stripe.requests().operations["POST /v1/charges"];
    assert_eq!((counts.sent, counts.retried, counts.limited), (3 + 3 + 1, 4, 3));
}
