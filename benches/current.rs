//! The cost of handlers that get the current object, and of a client that nobody uses. Not a timed test: it prints and asserts
//! nothing about time.
//!
//! ```text
//! cargo bench --features client,families,sqlite --bench current
//! ```

use std::fmt;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use stripe_webhooks::client::{ApiKey, Client, Rate, Transport, TransportError};
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::inbox::{Inbox, Memory, Sqlite, Store};
use stripe_webhooks::object::Subscription;
use stripe_webhooks::{
    Context, Delivery, Event, HandlerExt, HandlerResult, Receiver, Registry, SigningSecret, sign,
};

const EVENTS: usize = 1_000;
const OBJECTS: usize = 10;
const BODY: &str = include_str!("bodies/subscription.json");
const SECRET: &str = "whsec_5f3a1c9d7b2e4f60a8c1d3e5b7f90214";
const ROUNDS: usize = 61;
const CALLS: u32 = 200;

/// Answers every path after a while, as Stripe would.
#[derive(Clone, Default)]
struct Stripe(Arc<AtomicU32>);

impl fmt::Debug for Stripe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stripe")
    }
}

impl Transport for Stripe {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            let id = request.uri().path().rsplit('/').next().unwrap_or_default();
            let body = format!(r#"{{"id": "{id}", "object": "subscription", "status": "active"}}"#);
            Ok(http::Response::new(Bytes::from(body)))
        })
    }
}

fn client(stripe: &Stripe) -> Client {
    let key = ApiKey::new("sk_live_51Bench").unwrap();
    let builder = Client::builder(key).transport(stripe.clone());
    builder.rate(Rate::unlimited()).build().unwrap()
}

async fn grant(event: Event<Subscription>, _: Context<'_>) -> HandlerResult {
    black_box(event.current().and_then(|current| current.object()));
    Ok(())
}

async fn raw(event: Event, _: Context<'_>) -> HandlerResult {
    black_box(event.raw_object());
    Ok(())
}

/// An event of one of the objects.
fn event(number: usize) -> Delivery {
    let body = format!(
        r#"{{"id": "evt_1{number:08}", "object": "event", "type": "customer.subscription.updated", "created": 1790000000,
        "livemode": true, "data": {{"object": {{"id": "sub_{}", "object": "subscription", "status": "past_due"}}}}}}"#,
        number % OBJECTS
    );
    Delivery::from_body_without_verification(body).unwrap()
}

async fn burst(name: &str, store: impl Into<Arc<dyn Store>>, asking: bool) {
    let stripe = Stripe::default();
    let registry = match asking {
        true => Registry::builder().on("customer.subscription", grant.with_current()),
        false => Registry::builder().on("customer.subscription", grant),
    };
    let receiver = Receiver::builder(registry.build().unwrap())
        .inbox(Inbox::new(store))
        .client(client(&stripe))
        .build_without_endpoints()
        .unwrap();
    for number in 0..EVENTS {
        let answer = receiver.receive_without_verification(&event(number)).await;
        assert_eq!(answer.status, 200);
    }
    let start = Instant::now();
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    let took = start.elapsed();
    let requests = stripe.0.load(Ordering::Relaxed);
    println!("  {name:24} {requests:>9} requests {:>9.2} s", took.as_secs_f64());
}

/// A delivery to a receiver with a client that no handler uses, and without one, in turns.
fn unused() {
    let receiver = |client: Option<Client>| {
        let registry = Registry::builder()
            .on("customer.subscription", raw)
            .build()
            .unwrap();
        let mut builder = Receiver::builder(registry)
            .without_timer()
            .secret(SigningSecret::new(SECRET).unwrap());
        if let Some(client) = client {
            builder = builder.client(client);
        }
        builder.build().unwrap()
    };
    let receivers = [receiver(None), receiver(Some(client(&Stripe::default())))];
    let now = i64::try_from(std::time::UNIX_EPOCH.elapsed().unwrap().as_secs()).unwrap();
    let signature = sign(BODY, SECRET, now);
    let mut times: [Vec<f64>; 2] = Default::default();
    for round in 0..ROUNDS * 2 {
        // Who begins changes from round to round.
        let which = (round + round / 2) % 2;
        let start = Instant::now();
        for _ in 0..CALLS {
            let answer = receivers[which].receive_blocking(&signature, BODY);
            assert_eq!(black_box(answer).status, 200);
        }
        times[which].push(start.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS));
    }
    for (name, times) in ["without a client", "with one, not used"].iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        println!("  {name:24} {:>9.0} ns", times[times.len() / 2]);
    }
}

#[tokio::main]
async fn main() {
    println!("{EVENTS} events of {OBJECTS} objects that wait, 50 ms a request");
    burst("memory, not asking", Memory::new(), false).await;
    burst("memory, with_current", Memory::new(), true).await;
    let folder = std::env::temp_dir().join(format!("stripe-webhooks-current-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, asking) in [("SQLite, not asking", false), ("SQLite, with_current", true)] {
        let url = format!("sqlite://{}/{asking}.db", folder.display());
        burst(name, Sqlite::open(&url).await.unwrap(), asking).await;
    }
    std::fs::remove_dir_all(&folder).unwrap();
    println!(
        "one delivery, {} bytes, the median of {ROUNDS} rounds in turns",
        BODY.len()
    );
    tokio::task::spawn_blocking(unused).await.unwrap();
}
