//! The speed of the mirror, each figure beside its floor in the same run. Not a timed test: it prints and asserts nothing about time.
//!
//! ```text
//! cargo bench --features full --bench mirror
//! ```
//! Words after `--` pick parts: `sqlite`, `postgres`; `backfill`, `events`, `verify`, `queries`, `documented`. `customers=N` sets how many customers there
//! are (default 100,000), `killed` kills a backfill with SIGKILL half-way and goes on in a new process. PostgreSQL is measured when
//! `DATABASE_URL=postgres://…` names a server; its tables go into schemas of their own.

mod documented;
mod floor;
mod place;
mod queries;
mod stripe;

use std::sync::Arc;
use std::time::{Duration, Instant};

use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::inbox::{Arrival, Inbox, Source};
use stripe_webhooks::mirror::{Kinds, Mirror, Settings};
use stripe_webhooks::{Context, Delivery, Event, HandlerResult, Registry};

use self::place::Place;
use self::stripe::Pages;

const EVENTS: usize = 4_000;

fn client(pages: &Pages) -> Client {
    let key = ApiKey::new("sk_live_51Bench").unwrap();
    Client::builder(key)
        .transport(pages.clone())
        .rate(Rate::unlimited())
        .build()
        .unwrap()
}

fn per_second(count: usize, took: Duration) -> String {
    format!("{:>9.0} a second", count as f64 / took.as_secs_f64())
}

/// The most memory that this process has had, in MiB.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.map_or_else(|| "unknown".to_owned(), |kib| format!("{:.0} MiB", kib / 1024.0))
}

struct Asked {
    words: Vec<String>,
    customers: usize,
}

impl Asked {
    fn read() -> Self {
        let words: Vec<String> = std::env::args()
            .skip(1)
            .filter(|word| !word.starts_with("--"))
            .collect();
        let customers = words
            .iter()
            .find_map(|word| word.strip_prefix("customers=")?.parse().ok());
        Self {
            customers: customers.unwrap_or(100_000),
            words,
        }
    }

    fn has(&self, word: &str, of: &[&str]) -> bool {
        let named = |word: &str| self.words.iter().any(|asked| asked == word);
        named(word) || !of.iter().any(|word| named(word))
    }

    fn part(&self, word: &str) -> bool {
        self.has(word, &["backfill", "events", "verify", "queries", "documented"])
    }
}

#[tokio::main]
async fn main() {
    let asked = Asked::read();
    if let Ok(url) = std::env::var("MIRROR_BENCH_CHILD") {
        return child(&url, asked.customers).await;
    }
    for name in ["sqlite", "postgres"] {
        if !asked.has(name, &["sqlite", "postgres"]) {
            continue;
        }
        let Some(place) = Place::fresh(name).await else {
            println!("{name}: not measured, DATABASE_URL names no server");
            continue;
        };
        println!("{name}");
        if asked.part("events") {
            events(name).await;
        }
        if asked.part("backfill") || asked.part("verify") || asked.part("queries") {
            floor::run(&place, asked.customers).await;
            backfill(&place, &asked).await;
        }
        if asked.part("verify") {
            verify(&place, asked.customers).await;
        }
        if asked.part("queries") {
            queries::run(&place).await;
        }
        if asked.part("documented") {
            documented::run(&place, asked.customers).await;
        }
        println!("  peak memory of this process: {}", peak_memory());
        place.drop().await;
    }
}

fn settings(place: &Place) -> Settings {
    Settings::new(Kinds::of(["customer"]).unwrap()).tables(place.tables.clone())
}

async fn backfill(place: &Place, asked: &Asked) {
    if asked.words.iter().any(|word| word == "killed") {
        return killed(place, asked.customers);
    }
    let pages = Pages::of(asked.customers);
    let mirror = Mirror::open(Arc::clone(&place.store), settings(place))
        .await
        .unwrap();
    let start = Instant::now();
    let report = mirror.backfill(&client(&pages)).run().await.unwrap();
    let took = start.elapsed();
    let rows = place.count("customers").await;
    assert_eq!(rows, asked.customers as i64);
    println!(
        "  backfill of {rows} customers of {} bytes:  {} ({:.1} s, {} requests)",
        pages.bytes(),
        per_second(asked.customers, took),
        took.as_secs_f64(),
        report.requests
    );
}

/// The process that is killed, and the one that goes on.
async fn child(url: &str, customers: usize) {
    let place = Place::at(url, &std::env::var("MIRROR_BENCH_TABLES").unwrap()).await;
    let mirror = Mirror::open(Arc::clone(&place.store), settings(&place))
        .await
        .unwrap();
    let start = Instant::now();
    let report = mirror
        .backfill(&client(&Pages::of(customers)))
        .run()
        .await
        .unwrap();
    println!(
        "    {} objects in {:.1} s, {} requests, resumed: {}, peak memory {}",
        report.objects,
        start.elapsed().as_secs_f64(),
        report.requests,
        report.resumed,
        peak_memory()
    );
}

fn killed(place: &Place, customers: usize) {
    let spawn = || {
        std::process::Command::new(std::env::current_exe().unwrap())
            .arg(format!("customers={customers}"))
            .env("MIRROR_BENCH_CHILD", &place.url)
            .env("MIRROR_BENCH_TABLES", &place.tables)
            .spawn()
            .unwrap()
    };
    let mut first = spawn();
    let start = Instant::now();
    let handle = tokio::runtime::Handle::current();
    while tokio::task::block_in_place(|| handle.block_on(place.try_count("customers"))) < customers as i64 / 2
    {
        std::thread::sleep(Duration::from_millis(200));
    }
    first.kill().unwrap();
    first.wait().unwrap();
    println!(
        "  killed with half of the customers written, after {:.1} s; a new process:",
        start.elapsed().as_secs_f64()
    );
    assert!(spawn().wait().unwrap().success());
    let rows = tokio::task::block_in_place(|| handle.block_on(place.try_count("customers")));
    assert_eq!(rows, customers as i64);
}

async fn verify(place: &Place, customers: usize) {
    let mirror = Mirror::open(Arc::clone(&place.store), settings(place))
        .await
        .unwrap();
    let start = Instant::now();
    let report = mirror
        .verify(&client(&Pages::of(customers)))
        .full()
        .run()
        .await
        .unwrap();
    println!(
        "  verify of all of them:                       {} ({} differ)",
        per_second(customers, start.elapsed()),
        report.drift.len()
    );
}

fn nothing(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

/// Events with a handler that does nothing, with the mirror and without it, turn by turn.
async fn events(name: &str) {
    let mut took = [Vec::new(), Vec::new()];
    for round in 0..6 {
        let with = round % 2 == 1;
        let place = Place::fresh(name).await.unwrap();
        let registry = Registry::builder().on("*", nothing);
        let registry = match with {
            true => registry.mirror(settings(&place)),
            false => registry,
        };
        let inbox = Inbox::new(Arc::clone(&place.store)).registry(Arc::new(registry.build().unwrap()));
        let pages = Pages::of(EVENTS);
        for n in 0..EVENTS {
            let body = pages.event(n);
            let delivery = Delivery::from_body_without_verification(body).unwrap();
            inbox.record(&delivery, Arrival::new(Source::Test)).await.unwrap();
        }
        // The tables are made beforehand.
        let worker = inbox.worker().unwrap();
        if with {
            drop(
                Mirror::open(Arc::clone(&place.store), settings(&place))
                    .await
                    .unwrap(),
            );
        }
        let start = Instant::now();
        worker.run_until_idle().await.unwrap();
        took[usize::from(with)].push(start.elapsed());
        if with {
            assert_eq!(place.count("customers").await, EVENTS as i64);
        }
        place.drop().await;
    }
    let median = |took: &mut Vec<Duration>| {
        took.sort_unstable();
        took[took.len() / 2]
    };
    let [mut without, mut with] = took;
    let (without, with) = (median(&mut without), median(&mut with));
    println!(
        "  applied events without the mirror:           {}\n  applied events with it:                      {} ({:.2} times as long)",
        per_second(EVENTS, without),
        per_second(EVENTS, with),
        with.as_secs_f64() / without.as_secs_f64()
    );
}
