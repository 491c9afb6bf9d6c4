//! localstripe, a program that others wrote, in Stripe's place: its signed webhooks arrive at a real server, some are lost on the way, and exactly
//! those are found in its list. `.ci/peers` installs it; without it these tests say so.

#![cfg(all(feature = "axum", feature = "families"))]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use bytes::Bytes;
use serde_json::json;
use stripe_webhooks::client::{ApiKey, Client, Rate, Transport};
use stripe_webhooks::inbox::{Memory, Source, Sqlite, Store};
use stripe_webhooks::object::{Customer, Plan, Product, Subscription};
use stripe_webhooks::receiver::ReceiverBuilder;
use stripe_webhooks::reconcile::{Reconcile, Report};
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret};

use self::program::Peer;
use crate::bed::Told;
use crate::transport::Http;

#[path = "../peers/program.rs"]
mod program;
#[cfg(feature = "postgres")]
#[allow(dead_code, unreachable_pub)]
#[path = "../inbox/server.rs"]
mod server;

const SECRET: &str = "whsec_localstripe_from_end_to_end";
/// The customers that are made, so many that the list has several pages.
const CUSTOMERS: usize = 120;

/// The runs of handlers, by handler and event.
#[derive(Clone, Default)]
struct Ran(Arc<Mutex<BTreeMap<(&'static str, String), u32>>>);

impl Ran {
    fn count(&self, handler: &'static str, event: &str) {
        *self
            .0
            .lock()
            .unwrap()
            .entry((handler, event.to_owned()))
            .or_default() += 1;
    }

    /// The events that a handler saw, each with the number of its runs.
    fn of(&self, handler: &str) -> BTreeMap<String, u32> {
        let all = self.0.lock().unwrap();
        let own = all.iter().filter(|((name, _), _)| *name == handler);
        own.map(|((_, event), runs)| (event.clone(), *runs)).collect()
    }
}

fn audit(event: Event, cx: Context<'_, Ran>) -> HandlerResult {
    cx.state().count("audit", event.id());
    Ok(())
}

fn customer(event: Event<Customer>, cx: Context<'_, Ran>) -> HandlerResult {
    assert!(event.object().id.starts_with("cus_"));
    cx.state().count("customer", event.id());
    Ok(())
}

fn product(event: Event<Product>, cx: Context<'_, Ran>) -> HandlerResult {
    cx.state().count("product", event.id());
    Ok(())
}

fn plan(event: Event<Plan>, cx: Context<'_, Ran>) -> HandlerResult {
    cx.state().count("plan", event.id());
    Ok(())
}

fn subscription(event: Event<Subscription>, cx: Context<'_, Ran>) -> HandlerResult {
    assert!(event.object().id.starts_with("sub_"));
    cx.state().count("subscription", event.id());
    Ok(())
}

fn receiver(
    store: Arc<dyn Store>,
    ran: &Ran,
    told: &Told,
    with: impl FnOnce(ReceiverBuilder) -> ReceiverBuilder,
) -> Receiver {
    let registry = Registry::builder()
        .state(ran.clone())
        .on("*", audit)
        .on("customer.created", customer)
        .on("product.created", product)
        .on("plan.created", plan)
        .on("customer.subscription", subscription)
        .build()
        .unwrap();
    let builder = Receiver::builder(registry).inbox(store).observer(told.clone());
    with(builder).build_without_endpoints().unwrap()
}

/// The network between localstripe and the receiver: some deliveries never arrive, and half of those count as delivered all the same.
#[derive(Clone)]
struct Proxy {
    to: String,
    http: Http,
    /// Decides.
    seed: Arc<Mutex<u64>>,
    arrived: Arc<Mutex<BTreeSet<String>>>,
    dropped: Arc<Mutex<BTreeSet<String>>>,
}

impl Proxy {
    fn next(&self) -> u64 {
        let mut seed = self.seed.lock().unwrap();
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        *seed >> 8
    }
}

async fn pass(State(proxy): State<Proxy>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let event: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let id = event["id"].as_str().unwrap().to_owned();
    let status = match proxy.next() % 8 {
        0 => StatusCode::INTERNAL_SERVER_ERROR,
        1 => StatusCode::OK,
        _ => {
            let request = http::Request::post(&proxy.to)
                .header("stripe-signature", &headers["stripe-signature"])
                .header("content-type", "application/json")
                .body(body)
                .unwrap();
            let answer = proxy.http.send(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::OK, "{id} is refused");
            proxy.arrived.lock().unwrap().insert(id);
            return StatusCode::OK;
        }
    };
    proxy.dropped.lock().unwrap().insert(id);
    status
}

async fn serve(app: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}/stripe")
}

/// Waits for what other programs do, half a minute at most.
async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(30), waiting).await;
    assert!(waited.is_ok(), "{what}");
}

/// Customers, products, plans and subscriptions, as an application makes them.
async fn trade(stripe: &Client) {
    let post = async |path: &str, params: serde_json::Value| {
        let made = stripe.post(path, params, None).await.unwrap();
        made.raw().id().unwrap().into_owned()
    };
    let mut plans = Vec::new();
    for name in ["Bronze", "Silver", "Gold"] {
        let product = post("/v1/products", json!({"name": name, "type": "service"})).await;
        let plan = json!({"amount": 0, "currency": "eur", "interval": "month", "product": product});
        plans.push(post("/v1/plans", plan).await);
    }
    for number in 0..CUSTOMERS {
        let email = format!("number.{number}@shop.example");
        let customer = post("/v1/customers", json!({"email": email})).await;
        let path = format!("/v1/customers/{customer}");
        match number % 10 {
            0 => {
                let items = json!([{"plan": plans[number % 3]}]);
                let id = post("/v1/subscriptions", json!({"customer": customer, "items": items})).await;
                if number % 20 == 0 {
                    stripe
                        .delete(&format!("/v1/subscriptions/{id}"), ())
                        .await
                        .unwrap();
                }
            }
            1 => {
                let change = json!({"description": "changed"});
                stripe.post(&path, change, None).await.unwrap();
            }
            2 => {
                stripe.delete(&path, ()).await.unwrap();
            }
            _ => {}
        }
    }
}

/// The whole way on one store, with one choice of what is lost.
async fn end_to_end(store: Arc<dyn Store>, seed: u64) {
    let Some(peer) = Peer::localstripe() else { return };
    let client = Client::builder(ApiKey::new("sk_test_peer12345").unwrap())
        .transport(Http::default())
        .base_url(&peer.url)
        .rate(Rate::unlimited())
        .build()
        .unwrap();
    let (ran, told) = (Ran::default(), Told::default());
    let receiver = receiver(store.clone(), &ran, &told, |builder| {
        builder.secret(SigningSecret::new(SECRET).unwrap())
    });
    let proxy = Proxy {
        to: serve(axum::Router::new().route("/stripe", stripe_webhooks::axum::post(receiver.clone()))).await,
        http: Http::default(),
        seed: Arc::new(Mutex::new(seed)),
        arrived: Arc::default(),
        dropped: Arc::default(),
    };
    let app = axum::Router::new().route("/stripe", axum::routing::post(pass));
    let url = serve(app.with_state(proxy.clone())).await;
    let hook = json!({"url": url, "secret": SECRET}).to_string();
    let hook = http::Request::post(format!("{}/_config/webhooks/end-to-end", peer.url))
        .header("content-type", "application/json")
        .body(Bytes::from(hook));
    assert!(
        Http::default()
            .send(hook.unwrap())
            .await
            .unwrap()
            .status()
            .is_success()
    );

    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.run(async { drop(stopped.await) }).await }
    });
    trade(&client).await;
    let listed = client.events().all().await.unwrap();
    let all: BTreeSet<String> = listed.iter().map(|event| event.id().to_owned()).collect();
    let last = listed
        .iter()
        .map(|event| event.created().unix_timestamp())
        .max()
        .unwrap();
    assert!(
        all.len() > CUSTOMERS + 20 && all.len() == listed.len(),
        "{}",
        all.len()
    );
    let count = |of: &Mutex<BTreeSet<String>>| of.lock().unwrap().len();
    until("localstripe sends everything", async || {
        count(&proxy.arrived) + count(&proxy.dropped) == all.len()
    })
    .await;
    let (arrived, dropped) = (
        proxy.arrived.lock().unwrap().clone(),
        proxy.dropped.lock().unwrap().clone(),
    );
    assert!(dropped.len() > 5 && arrived.len() > dropped.len(), "{dropped:?}");
    assert_eq!(arrived.union(&dropped).cloned().collect::<BTreeSet<_>>(), all);

    // What happened a second ago can be told by the list: this stand-in is not late.
    let reconcile = Reconcile::new(client.clone())
        .grace(Duration::from_secs(1))
        .undelivered_first(false);
    until("a second passes", async || {
        time::OffsetDateTime::now_utc().unix_timestamp() > last + 2
    })
    .await;
    let report = reconcile.run_once(&receiver).await.unwrap();
    let missed: BTreeSet<String> = told.missed.lock().unwrap().iter().cloned().collect();
    assert_eq!(missed, dropped, "exactly those that were lost");
    check(&report, dropped.len(), arrived.len());
    until("everything has run", async || ran.of("audit").len() == all.len()).await;
    stop.send(()).unwrap();
    worker.await.unwrap();

    assert!(ran.of("audit").keys().eq(all.iter()));
    for handler in ["audit", "customer", "product", "plan", "subscription"] {
        let runs = ran.of(handler);
        assert!(
            !runs.is_empty() && runs.values().all(|runs| *runs == 1),
            "{handler}: {runs:?}"
        );
    }
    assert_eq!(ran.of("customer").len(), CUSTOMERS);
    for id in &all {
        let source = store.event(id).await.unwrap().unwrap().source;
        assert_eq!(
            source == Source::Backfill,
            dropped.contains(id),
            "{id}: {source:?}"
        );
    }
    let spans = store.spans().await.unwrap();
    assert_eq!(spans.len(), 1, "{spans:?}");
    assert_eq!(
        (spans[0].found, spans[0].delivered, spans[0].refused),
        (dropped.len() as u64, arrived.len() as u64, 0)
    );
    assert!(spans[0].to > last && told.failed.lock().unwrap().is_empty());
    assert_eq!(store.doctor().await.unwrap(), []);
    // Nothing is left to be found.
    let again = reconcile.run_once(&receiver).await.unwrap();
    assert_eq!((again.found(), again.is_complete()), (0, true));

    polled(&client, &all).await;
}

fn check(report: &Report, found: usize, delivered: usize) {
    assert_eq!(
        (report.found(), report.delivered(), report.refused()),
        (found as u64, delivered as u64, 0)
    );
    assert!(report.is_complete(), "{report}");
}

/// A second service, without an endpoint, reads all of it from the list.
async fn polled(client: &Client, all: &BTreeSet<String>) {
    let (ran, told) = (Ran::default(), Told::default());
    let poll = Reconcile::poll(client.clone()).every(Duration::from_millis(50));
    let store: Arc<dyn Store> = Memory::new().into();
    let receiver = receiver(store.clone(), &ran, &told, |builder| builder.reconcile(poll));
    let everything = until("everything is polled", async || {
        ran.of("audit").len() == all.len()
    });
    receiver.run(everything).await;
    assert!(ran.of("audit").keys().eq(all.iter()));
    assert!(ran.of("audit").values().all(|runs| *runs == 1));
    assert_eq!(
        store.event(all.first().unwrap()).await.unwrap().unwrap().source,
        Source::Poll
    );
    assert!(told.failed.lock().unwrap().is_empty() && told.missed.lock().unwrap().is_empty());
    assert_eq!(store.doctor().await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn localstripe_into_sqlite() {
    let folder = std::env::temp_dir().join(format!("reconcile-peers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let url = format!("sqlite://{}/inbox.db", folder.display());
    end_to_end(Sqlite::open(&url).await.unwrap().into(), 7).await;
    let _ = std::fs::remove_dir_all(folder);
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn localstripe_into_postgres() {
    let Some(url) = server::url() else { return };
    let mut options = stripe_webhooks::inbox::Options::default();
    options.tables = format!("peers_{}", std::process::id());
    let store = stripe_webhooks::inbox::Postgres::connect_with(url, options);
    end_to_end(store.await.unwrap().into(), 11).await;
}
