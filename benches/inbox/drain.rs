//! How long a backlog takes.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use stripe_webhooks::inbox::Store;

use super::{event, number, rate, spawn};

/// A backlog, from the start of a process of its own until nothing is open: each event in a transaction of its own, then in
/// batches, then in batches with failures, and one lane both ways.
pub(crate) async fn drain(store: &Arc<dyn Store>, place: &[&str], floor: f64) {
    let events = number().unwrap_or(100_000);
    let lane = (events / 10).max(100);
    let mut first = 300_000_000;
    let mut rates = Vec::new();
    let only = std::env::var("INBOX_BENCH_DRAIN").ok();
    let groups = ["default".to_owned()];
    for (what, count, lanes, mode) in [
        ("each event alone", events, u64::MAX, "alone"),
        ("in batches", events, u64::MAX, "worker"),
        ("in batches, two processes", events, u64::MAX, "worker worker"),
        (
            "in batches, 1 in 100 fails for good, 1 in 20 once",
            events,
            u64::MAX,
            "failing",
        ),
        ("one lane, each event alone", lane, 1, "alone"),
        ("one lane, in batches", lane, 1, "worker"),
    ] {
        if only.as_ref().is_some_and(|only| !what.ends_with(&**only)) {
            continue;
        }
        fill(store, first, count, lanes).await;
        first += count;
        let start = Instant::now();
        let workers: Vec<_> = mode.split(' ').map(|mode| spawn(mode, place)).collect();
        // Counting all events is work of its own, which the workers would have to share a machine with.
        while store.next_due(&groups, None).await.expect("due").is_some() || is_open(store).await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let time = start.elapsed();
        for (mut worker, _) in workers {
            worker.kill().expect("killed");
            worker.wait().expect("reaped");
        }
        let got = rate(&format!("drain of {count} events, {what}"), count, time);
        println!("  = {:.2} times the bare loop", got / floor);
        rates.push(got);
    }
    let [alone, batches, _, failing, lane_alone, lane_batches] = rates[..] else {
        return;
    };
    println!(
        "  batches: {:.1} times each alone; one lane: {:.1} times; with failures: {:.2} times the time of none",
        batches / alone,
        lane_batches / lane_alone,
        batches / failing,
    );
}

/// True while something waits, runs or is to run, by indexes alone.
async fn is_open(store: &Arc<dyn Store>) -> bool {
    let all = store.vitals().await.expect("vitals").total();
    all.ready.n + all.leased.n + all.waiting.n + all.backoff.n > 0
}

/// Records so many events, in so many lanes at most.
async fn fill(store: &Arc<dyn Store>, first: u64, count: u64, lanes: u64) {
    let next = Arc::new(AtomicU64::new(first));
    let callers = (0..256).map(|_| {
        let (store, next) = (store.clone(), next.clone());
        tokio::spawn(async move {
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= first + count {
                    return;
                }
                let lane = format!("lane_{first}_{}", n % lanes);
                store.record(event(n, Some(lane))).await.expect("recorded");
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.expect("caller");
    }
}
