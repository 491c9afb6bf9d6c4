//! How long the sender of an event waits for its durable answer.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use stripe_webhooks::{clock::BoxFuture, inbox::Store};

use super::event;

/// 500 calls a second, evenly, for 1.5 s: how long each took.
async fn evenly(first: u64, call: impl Fn(u64) -> BoxFuture<'static, ()>) -> Vec<Duration> {
    let start = Instant::now();
    let mut calls = Vec::new();
    for n in 0..750u64 {
        tokio::time::sleep_until((start + Duration::from_micros(n * 2000)).into()).await;
        let done = call(first + n);
        calls.push(tokio::spawn(async move {
            let asked = Instant::now();
            done.await;
            asked.elapsed()
        }));
    }
    let mut times = Vec::new();
    for call in calls {
        times.push(call.await.expect("call"));
    }
    times
}

/// The time to the durable answer at 500 a second, and beside it, in turns, that of a plain insert: what is the disk's and the
/// server's, and what is the inbox's.
pub(crate) async fn latency(
    store: &Arc<dyn Store>,
    first: u64,
    plain: impl Fn(u64) -> BoxFuture<'static, ()>,
) {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..4 {
        let first = first + round * 1000;
        times[0].extend(evenly(first, &plain).await);
        let record = |n| -> BoxFuture<'static, ()> {
            let store = store.clone();
            Box::pin(async move { store.record(event(n, None)).await.map(|_| ()).expect("recorded") })
        };
        times[1].extend(evenly(first, record).await);
    }
    for (what, times) in ["floor: a plain insert", "inbox: a durable accept"]
        .iter()
        .zip(&mut times)
    {
        times.sort();
        let part = |of: f64| times[((times.len() - 1) as f64 * of) as usize];
        println!(
            "  {what} at 500/s: p50 {:?}, p90 {:?}, p99 {:?}",
            part(0.5),
            part(0.9),
            part(0.99)
        );
    }
}
