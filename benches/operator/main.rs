//! An operator's queries and pages over a large inbox: how long each takes, and whether looking slows the recording of events.
//! Not a timed test: it prints and asserts nothing about time.
//!
//! ```text
//! cargo bench --features full --bench operator                              # 100,000 events, SQLite
//! cargo bench --features full --bench operator -- events=10000000 keep      # and keeps the database for another run
//! DATABASE_URL=postgres://… cargo bench --features full --bench operator -- postgres events=10000000
//! ```
//!
//! Parts by name: `queries`, `pages`, `load`; all three without any. `at=URL,TABLES` (as `keep` prints it) looks at a kept one.

mod fill;
mod load;
mod pages;
#[allow(dead_code)]
#[path = "../mirror/place.rs"]
mod place;
mod queries;

use std::time::Duration;

use self::place::Place;

/// The middle and the longest of several times, and the first, which finds nothing in memory.
struct Times {
    first: Duration,
    middle: Duration,
    longest: Duration,
}

/// Takes the time of something, ten times over.
async fn times<T>(mut work: impl AsyncFnMut() -> T) -> (Times, T) {
    let mut all = Vec::new();
    let mut last = None;
    for _ in 0..10 {
        let start = std::time::Instant::now();
        last = Some(work().await);
        all.push(start.elapsed());
    }
    let first = all.remove(0);
    all.sort_unstable();
    let times = Times {
        first,
        middle: all[all.len() / 2],
        longest: all[all.len() - 1],
    };
    match last {
        Some(last) => (times, last),
        None => unreachable!("it was done ten times"),
    }
}

fn print(what: &str, times: &Times, found: &str) {
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "  {what:<52} {:>9.2} ms {:>9.2} ms {:>9.2} ms   {found}",
        ms(times.middle),
        ms(times.longest),
        ms(times.first)
    );
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with("--"))
        .collect();
    let has = |name: &str| args.iter().any(|arg| arg == name);
    let value = |name: &str| args.iter().find_map(|arg| arg.strip_prefix(name));
    let events: i64 = value("events=").map_or(100_000, |n| n.parse().unwrap_or(100_000));
    let all = !["queries", "pages", "load"].iter().any(|part| has(part));
    let place = match value("at=").and_then(|at| at.rsplit_once(',')) {
        Some((url, tables)) => Place::at(url, tables).await,
        None => {
            let name = if has("postgres") { "postgres" } else { "sqlite" };
            let Some(place) = Place::fresh(name).await else {
                println!("{name}: skipped, DATABASE_URL names no PostgreSQL");
                return;
            };
            let start = std::time::Instant::now();
            fill::fill(&place, events).await;
            println!(
                "{name}, {events} events, 1 in 100 dead, filled in {:.0} s",
                start.elapsed().as_secs_f64()
            );
            place
        }
    };
    println!(
        "  {:<52} {:>12} {:>12} {:>12}",
        "", "middle of 9", "longest", "first"
    );
    if all || has("queries") {
        queries::run(&place).await;
    }
    if all || has("pages") {
        pages::run(&place).await;
    }
    if all || has("load") {
        load::run(&place).await;
    }
    if has("keep") || value("at=").is_some() {
        println!("kept: at={},{}", place.url, place.tables);
    } else {
        place.drop().await;
    }
}
