//! The speed of comparing: 100,000 events that the inbox has, in pages of 100 as Stripe's, over a transport in memory. Not a timed test:
//! it prints and asserts nothing about time.
//!
//! ```text
//! cargo bench --features reconcile,sqlite --bench reconcile
//! ```

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use bytes::Bytes;
use stripe_webhooks::client::{ApiKey, Client, Rate, Transport, TransportError};
use stripe_webhooks::clock::{BoxFuture, FixedClock};
use stripe_webhooks::inbox::{Memory, NewEvent, Sqlite, Store};
use stripe_webhooks::reconcile::Reconcile;
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry};

const EVENTS: i64 = 100_000;
const NOW: i64 = 1_790_000_000;
/// Three a second: what there is covers some nine hours.
const A_SECOND: i64 = 3;
const OBJECT: &str = include_str!("bodies/subscription.json");

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

/// Event number 0 is the newest.
fn created(number: i64) -> i64 {
    NOW - 600 - number / A_SECOND
}

fn body(number: i64, tail: &str) -> String {
    format!(
        "{{\"id\": \"evt_1{number:08}\", \"object\": \"event\", \"created\": {}, {tail}",
        created(number)
    )
}

/// Answers with pages of events, by `created[gte]`, `created[lt]` and `starting_after`.
#[derive(Clone)]
struct Pages {
    /// A real event's body without its own id and time.
    tail: Arc<str>,
    sent: Arc<AtomicUsize>,
    events: i64,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl Transport for Pages {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.sent.fetch_add(1, Ordering::Relaxed);
        let query: Vec<(String, String)> =
            form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect();
        let of = |name: &str| {
            query
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.clone())
        };
        let number = |name| of(name).and_then(|value| value.parse::<i64>().ok());
        let (from, to) = (
            number("created[gte]").unwrap_or(0),
            number("created[lt]").unwrap_or(i64::MAX),
        );
        let after = of("starting_after").and_then(|id| id.trim_start_matches("evt_1").parse::<i64>().ok());
        let start = after.map_or(0, |after| after + 1);
        let fitting = (start..self.events).filter(|number| (from..to).contains(&created(*number)));
        let mut page: Vec<i64> = fitting.take(101).collect();
        let has_more = page.len() > 100;
        page.truncate(100);
        let data: Vec<String> = page.into_iter().map(|number| body(number, &self.tail)).collect();
        let text = format!(
            "{{\"object\": \"list\", \"data\": [{}], \"has_more\": {has_more}}}",
            data.join(",")
        );
        let date = httpdate(NOW);
        Box::pin(async move {
            let answer = http::Response::builder().header("date", date);
            Ok(answer.body(Bytes::from(text)).unwrap_or_default())
        })
    }
}

fn httpdate(seconds: i64) -> String {
    let time = time::OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let format = time::macros::format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    time.format(&format).unwrap_or_default()
}

async fn measure(name: &str, store: Arc<dyn Store>, pages: &Pages) -> Result<(), Box<dyn std::error::Error>> {
    let body_of = |number| body(number, &pages.tail);
    let numbers: Vec<i64> = (0..EVENTS).collect();
    for part in numbers.chunks(500) {
        let mut writes = tokio::task::JoinSet::new();
        for number in part {
            let new = NewEvent::new(
                format!("evt_1{number:08}"),
                "customer.subscription.updated",
                body_of(*number).into_bytes(),
            );
            let store = Arc::clone(&store);
            writes.spawn(async move { store.record(new).await.map(drop) });
        }
        while let Some(written) = writes.join_next().await {
            written??;
        }
    }
    let registry = Registry::builder()
        .on("*", audit)
        .clock(Arc::new(FixedClock::at(NOW)))
        .build()?;
    let receiver = Receiver::builder(registry)
        .inbox(store)
        .build_without_endpoints()?;
    let client = Client::builder(ApiKey::new("sk_test_bench")?)
        .transport(pages.clone())
        .rate(Rate::unlimited())
        .build()?;
    let since = time::OffsetDateTime::from_unix_timestamp(created(EVENTS))?;
    let reconcile = Reconcile::new(client).since(since);
    let held = resident();
    pages.sent.store(0, Ordering::Relaxed);
    let begun = Instant::now();
    let report = reconcile.run_once(&receiver).await?;
    let took = begun.elapsed().as_secs_f64();
    let grown = resident().saturating_sub(held);
    let compared = report.delivered();
    println!(
        "{name}: {compared} events compared, {} found, in {took:.2} s: {:.0} a second, {} requests, {grown} KB more memory",
        report.found(),
        compared as f64 / took,
        pages.sent.swap(0, Ordering::Relaxed)
    );
    reconcile.run_once(&receiver).await?;
    println!(
        "{name}: an hour of overlap again takes {} requests",
        pages.sent.load(Ordering::Relaxed)
    );
    Ok(())
}

/// A quiet hour: nothing happened, or what fits on a page.
async fn quiet(pages: &Pages) -> Result<(), Box<dyn std::error::Error>> {
    let quiet = Pages {
        events: 60,
        ..pages.clone()
    };
    let registry = Registry::builder()
        .on("*", audit)
        .clock(Arc::new(FixedClock::at(NOW)));
    let receiver = Receiver::builder(registry.build()?)
        .inbox(Memory::new())
        .build_without_endpoints()?;
    let client = Client::builder(ApiKey::new("sk_test_bench")?)
        .transport(quiet.clone())
        .rate(Rate::unlimited())
        .build()?;
    quiet.sent.store(0, Ordering::Relaxed);
    Reconcile::new(client).run_once(&receiver).await?;
    println!("a quiet hour: {} request", quiet.sent.load(Ordering::Relaxed));
    Ok(())
}

/// Resident memory in KB, where the system tells.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let object: serde_json::Value = serde_json::from_str(OBJECT)?;
    let data = object.get("data").cloned().unwrap_or(object);
    let tail = format!(
        "\"type\": \"customer.subscription.updated\", \"livemode\": false, \"data\": {}}}",
        serde_json::to_string_pretty(&data)?
    );
    let pages = Pages {
        tail: tail.into(),
        sent: Arc::default(),
        events: EVENTS,
    };
    runtime.block_on(async {
        quiet(&pages).await?;
        measure("memory", Memory::new().into(), &pages).await?;
        let folder = std::env::temp_dir().join(format!("reconcile-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let store = Sqlite::open(&format!("sqlite://{}/bench.db", folder.display())).await?;
        measure("sqlite", store.into(), &pages).await?;
        std::fs::remove_dir_all(folder)?;
        Ok(())
    })
}
