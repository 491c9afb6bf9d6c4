//! Handlers that get the object as it is now, and a client, without an inbox.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use stripe_webhooks::client::{ApiKey, Client, Fetched, NoClient, Rate};
use stripe_webhooks::object::Customer;
use stripe_webhooks::receiver::{ReceiverBuilder, ReceiverError};
use stripe_webhooks::testing::{FakeApi, Fault};
use stripe_webhooks::{
    Context, Delivery, Event, EventNotification, HandlerExt, HandlerResult, RawObject, Receiver, Registry,
    RegistryBuilder, RegistryError,
};

const KEY: &str = "sk_test_51CurrentObject";

type Seen = Arc<Mutex<Vec<String>>>;

fn client(api: &FakeApi, key: &str) -> Client {
    Client::builder(ApiKey::new(key).unwrap())
        .base_url(api.url())
        .rate(Rate::unlimited())
        .retries(0)
        .build()
        .unwrap()
}

fn api() -> FakeApi {
    let api = FakeApi::start(KEY).unwrap();
    put_customer(&api, "now");
    api
}

fn put_customer(api: &FakeApi, name: &str) {
    let customer = json!({"id": "cus_1", "object": "customer", "name": name});
    api.put_object("/v1/customers/cus_1", &customer);
}

fn text<T>(current: Option<&Fetched<T>>, name: impl Fn(&T) -> String) -> String {
    match current {
        None => "none".into(),
        Some(Fetched::Object(found)) => name(&found.object),
        Some(Fetched::Deleted(gone)) => format!("deleted {}", gone.id),
        Some(Fetched::Missing(gone)) => format!("missing {}", gone.id),
        Some(_) => "of the future".into(),
    }
}

async fn sync(event: Event<Customer>, cx: Context<'_, Seen>) -> HandlerResult {
    let name = |customer: &Customer| customer.name.clone().unwrap_or_default();
    let line = format!(
        "{}: {}, {}",
        cx.handler_name(),
        name(event.object()),
        text(event.current(), name)
    );
    cx.state().lock().unwrap().push(line);
    Ok(())
}

fn plain(event: Event, cx: Context<'_, Seen>) -> HandlerResult {
    let line = text(event.current(), |raw| raw.id().unwrap_or_default().into_owned());
    cx.state()
        .lock()
        .unwrap()
        .push(format!("{}: {line}", cx.handler_name()));
    Ok(())
}

async fn thin(event: EventNotification, cx: Context<'_, Seen>) -> HandlerResult {
    let current = event.current::<RawObject>()?;
    let line = text(current.as_ref(), |raw| {
        raw.kind().unwrap_or_default().into_owned()
    });
    cx.state().lock().unwrap().push(line);
    Ok(())
}

async fn either(delivery: Delivery, cx: Context<'_, Seen>) -> HandlerResult {
    let has = match &delivery {
        Delivery::Snapshot(event) => event.current().is_some(),
        Delivery::Thin(event) => event.current::<RawObject>()?.is_some(),
    };
    cx.state().lock().unwrap().push(format!("either: {has}"));
    Ok(())
}

fn event(event_type: &str, object: &Value) -> Value {
    json!({"id": "evt_1", "object": "event", "type": event_type, "livemode": false, "created": 1_790_000_000,
        "data": {"object": object}})
}

fn customer_event() -> Value {
    event(
        "customer.updated",
        &json!({"id": "cus_1", "object": "customer", "name": "then"}),
    )
}

async fn give(receiver: &Receiver, event: &Value) -> u16 {
    let delivery = Delivery::from_body_without_verification(event.to_string()).unwrap();
    receiver.receive_without_verification(&delivery).await.status
}

fn lines(seen: &Seen) -> Vec<String> {
    std::mem::take(&mut *seen.lock().unwrap())
}

fn paths(api: &FakeApi) -> Vec<String> {
    api.take_requests()
        .into_iter()
        .map(|request| request.path)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_read_once_for_those_that_ask() {
    let (api, seen, receiver) = stand(|registry| {
        registry
            .on("customer.updated", sync.with_current().named("first"))
            .on("customer.updated", plain.with_current().named("second"))
            .on("customer.updated", sync.named("third"))
            .on("customer.updated", either.with_current().named("fourth"))
            .on(
                "customer.updated",
                sync.only_if(|_: &Event| false).with_current().named("filtered"),
            )
    });
    assert_eq!(give(&receiver, &customer_event()).await, 200);
    let wanted = [
        "first: then, now",
        "second: cus_1",
        "third: then, none",
        "either: true",
    ];
    assert_eq!(lines(&seen), wanted);
    assert_eq!(paths(&api), ["/v1/customers/cus_1"]);

    // Each delivery reads anew.
    put_customer(&api, "later");
    assert_eq!(give(&receiver, &customer_event()).await, 200);
    assert_eq!(lines(&seen)[0], "first: then, later");

    // What nobody asks about is not read.
    assert_eq!(paths(&api).len(), 1);
    let deleted = event("customer.deleted", &json!({"id": "cus_1", "object": "customer"}));
    assert_eq!(give(&receiver, &deleted).await, 200);
    assert_eq!(paths(&api), [""; 0]);
}

/// A stand-in with the customer, what handlers saw, and a receiver with these handlers and a client.
fn stand(handlers: impl FnOnce(RegistryBuilder) -> RegistryBuilder) -> (FakeApi, Seen, Receiver) {
    let (api, seen) = (api(), Seen::default());
    let builder = builder(&seen, handlers).client(client(&api, KEY));
    let receiver = builder.build_without_endpoints().unwrap();
    (api, seen, receiver)
}

fn builder(seen: &Seen, handlers: impl FnOnce(RegistryBuilder) -> RegistryBuilder) -> ReceiverBuilder {
    let registry = handlers(Registry::builder().state(seen.clone()));
    Receiver::builder(registry.build().unwrap())
}

/// One handler, which asks.
fn asking(pattern: &str) -> impl FnOnce(RegistryBuilder) -> RegistryBuilder {
    move |registry| registry.on(pattern, plain.with_current().named("asks"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_that_is_gone_is_a_value() {
    let (api, seen, receiver) = stand(asking("customer.updated"));
    api.put_object(
        "/v1/customers/cus_1",
        &json!({"id": "cus_1", "object": "customer", "deleted": true}),
    );
    assert_eq!(give(&receiver, &customer_event()).await, 200);
    let other = event("customer.updated", &json!({"id": "cus_2", "object": "customer"}));
    assert_eq!(give(&receiver, &other).await, 200);
    assert_eq!(lines(&seen), ["asks: deleted cus_1", "asks: missing cus_2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_that_fails_fails_the_handlers_that_ask_and_no_other() {
    let (api, seen, receiver) = stand(|registry| {
        registry
            .on("customer.updated", sync.with_current().named("first"))
            .on("customer.updated", sync.with_current().named("second"))
            .on("customer.updated", sync.named("third"))
    });
    api.fault(Fault::status(500));
    assert_eq!(give(&receiver, &customer_event()).await, 500);
    assert_eq!(lines(&seen), ["third: then, none"]);
    assert_eq!(paths(&api).len(), 1, "the second asker does not ask again");
    assert_eq!(give(&receiver, &customer_event()).await, 200);
    assert_eq!(lines(&seen).len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_that_hangs_ends_with_its_handlers_time() {
    let (api, seen) = (api(), Seen::default());
    let handlers = |registry: RegistryBuilder| {
        registry
            .on("customer.updated", plain.with_current().named("asks"))
            .on("customer.updated", sync.named("does not"))
    };
    let builder = builder(&seen, handlers).client(client(&api, KEY));
    let receiver = builder
        .deadline(Some(Duration::from_millis(400)))
        .build_without_endpoints()
        .unwrap();
    api.fault(Fault::delay(Duration::from_secs(20)));
    assert_eq!(give(&receiver, &customer_event()).await, 500);
    assert_eq!(lines(&seen), ["does not: then, none"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_asked_for_where_the_event_happened() {
    let (api, seen, receiver) = stand(asking("*"));
    let object = json!({"id": "cus_1", "object": "customer"});
    api.account("acct_1").put_object("/v1/customers/cus_1", &object);
    let mut connected = customer_event();
    connected["account"] = json!("acct_1");
    assert_eq!(give(&receiver, &connected).await, 200);
    assert_eq!(api.take_requests()[0].account.as_deref(), Some("acct_1"));
    assert_eq!(lines(&seen), ["asks: cus_1"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_has_its_place() {
    let (api, seen, receiver) = stand(asking("*"));
    for (object, path) in [
        (
            json!({"id": "card_1", "object": "card", "customer": "cus_1"}),
            Some("/v1/customers/cus_1/sources/card_1"),
        ),
        (
            json!({"id": "card_1", "object": "card", "customer": {"id": "cus_2", "object": "customer"}}),
            Some("/v1/customers/cus_2/sources/card_1"),
        ),
        (
            json!({"id": "ba_1", "object": "bank_account", "account": "acct_1"}),
            Some("/v1/accounts/acct_1/external_accounts/ba_1"),
        ),
        (
            json!({"id": "fr_1", "object": "fee_refund", "fee": "fee_1"}),
            Some("/v1/application_fees/fee_1/refunds/fr_1"),
        ),
        (json!({"object": "balance"}), Some("/v1/balance")),
        (
            json!({"id": "A B?c", "object": "coupon"}),
            Some("/v1/coupons/A%20B%3Fc"),
        ),
        (json!({"id": "card_1", "object": "card", "customer": ".."}), None),
        (json!({"id": "card_1", "object": "card"}), None),
        (json!({"object": "invoice"}), None),
        (json!({"id": "..", "object": "coupon"}), None),
        (json!({"id": "x_1", "object": "of the future"}), None),
        (json!({"id": "il_1", "object": "line_item"}), None),
    ] {
        assert_eq!(give(&receiver, &event("ping", &object)).await, 200, "{object}");
        assert_eq!(paths(&api), Vec::from_iter(path), "{object}");
        let line = lines(&seen).remove(0);
        assert_eq!(line == "asks: none", path.is_none(), "{object}: {line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn thin_events_come_with_their_related_object() {
    let name = "v1.billing.meter.error_report_triggered";
    let (api, seen, receiver) = stand(|registry| {
        registry
            .on(name, thin.with_current().named("asks"))
            .on(name, thin.named("does not"))
            .on(
                "v1.billing.meter.no_meter_found",
                thin.with_current().named("has none"),
            )
    });
    let meter = json!({"id": "mtr_1", "object": "billing.meter"});
    api.account("acct_1")
        .put_object("/v1/billing/meters/mtr_1", &meter);
    let notification = json!({"id": "evt_1", "object": "v2.core.event", "type": name, "livemode": false,
        "created": "2026-11-01T10:00:00.000Z", "context": "acct_1",
        "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"}});
    assert_eq!(give(&receiver, &notification).await, 200);
    assert_eq!(lines(&seen), ["billing.meter", "none"]);
    assert_eq!(api.take_requests()[0].context.as_deref(), Some("acct_1"));

    let without =
        json!({"id": "evt_2", "object": "v2.core.event", "type": "v1.billing.meter.no_meter_found"});
    assert_eq!(give(&receiver, &without).await, 200);
    assert_eq!(lines(&seen), ["none"]);

    // A path that leads elsewhere is not asked: the key would go along.
    let mut elsewhere = notification.clone();
    elsewhere["related_object"]["url"] = json!("https://evil.example/v1/x");
    assert_eq!(give(&receiver, &elsewhere).await, 500);
    assert_eq!(paths(&api), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_asked_with_a_key_of_the_other_mode() {
    let (api, seen, receiver) = stand(asking("customer.updated"));
    let mut live = customer_event();
    live["livemode"] = json!(true);
    // A test key does not find what is live: that would be no word about the object.
    assert_eq!(give(&receiver, &live).await, 500);
    assert_eq!((lines(&seen), paths(&api)), (vec![], vec![]));

    const LIVE: &str = "rk_live_51CurrentObject";
    api.put_key(LIVE);
    let object = json!({"id": "cus_1", "object": "customer"});
    api.platform()
        .livemode(true)
        .put_object("/v1/customers/cus_1", &object);
    let both = builder(&seen, asking("customer.updated"))
        .client(client(&api, KEY))
        .client(client(&api, LIVE))
        .build_without_endpoints()
        .unwrap();
    assert_eq!(give(&both, &live).await, 200);
    assert_eq!(give(&both, &customer_event()).await, 200);
    assert_eq!(paths(&api).len(), 2);
}

async fn asks_itself(event: Event<Customer>, cx: Context<'_, Seen>) -> HandlerResult {
    let client = match cx.client() {
        Ok(client) => client,
        Err(error) => {
            let kind = match error {
                NoClient::NotGiven => "not given",
                NoClient::OtherMode { .. } => "other mode",
                _ => "?",
            };
            cx.state().lock().unwrap().push(format!("{kind}: {error}"));
            return Ok(());
        }
    };
    let found = client
        .find::<Customer>(event.object_id().unwrap_or_default())
        .await?;
    let line = format!(
        "{:?}, {}",
        client.account(),
        text(Some(&found), |customer| customer.id.to_string())
    );
    cx.state().lock().unwrap().push(line);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_asks_as_the_events_account() {
    let handlers = |registry: RegistryBuilder| registry.on("customer.updated", asks_itself);
    let (api, seen, receiver) = stand(handlers);
    api.account("acct_1").put_object(
        "/v1/customers/cus_1",
        &json!({"id": "cus_1", "object": "customer"}),
    );
    let mut connected = customer_event();
    connected["account"] = json!("acct_1");
    assert_eq!(give(&receiver, &connected).await, 200);
    assert_eq!(lines(&seen), [r#"Some("acct_1"), cus_1"#]);
    let mut live = customer_event();
    live["livemode"] = json!(true);
    assert_eq!(give(&receiver, &live).await, 200);
    let said = lines(&seen).remove(0);
    assert!(
        said.starts_with("other mode: a live event, and every client's key is of test mode"),
        "{said}"
    );

    let without = builder(&seen, handlers).build_without_endpoints().unwrap();
    assert_eq!(give(&without, &customer_event()).await, 200);
    assert!(lines(&seen)[0].starts_with("not given: no client of Stripe's API was given"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receiver_without_a_client_is_not_built() {
    let seen = Seen::default();
    let registry = || {
        let builder = Registry::builder().state(seen.clone());
        builder
            .on("customer.updated", sync.with_current().named("asks"))
            .build()
            .unwrap()
    };
    let error = Receiver::builder(registry())
        .build_without_endpoints()
        .unwrap_err();
    assert!(
        matches!(&error, ReceiverError::NoClient { handler, .. } if handler == "asks"),
        "{error}"
    );

    // Called by itself, the handler fails, so that the event comes again.
    let delivery = Delivery::from_body_without_verification(customer_event().to_string()).unwrap();
    let report = registry().dispatch(&delivery).await;
    assert!(report.is_retryable() && lines(&seen).is_empty(), "{report:?}");
}

/// The same function twice is one handler only where it is to get the same.
#[test]
fn a_function_that_asks_here_and_not_there_is_two_handlers() {
    let twice = |registry: RegistryBuilder| {
        registry
            .on("customer.updated", sync.with_current())
            .on("customer.created", sync.with_current())
    };
    let built = twice(Registry::builder().state(Seen::default())).build().unwrap();
    assert_eq!(built.handlers().count(), 1);
    let unnamed = twice(Registry::builder().state(Seen::default())).on("customer.deleted", sync);
    assert!(matches!(
        unnamed.build(),
        Err(RegistryError::DuplicateName { .. })
    ));
    let named = twice(Registry::builder().state(Seen::default())).on("customer.deleted", sync.named("last"));
    assert_eq!(named.build().unwrap().handlers().count(), 2);
}
