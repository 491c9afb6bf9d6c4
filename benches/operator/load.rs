//! 1,000 deliveries a second, alone and with somebody who looks: what either does to the other.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use stripe_webhooks::{Receiver, sign};

use crate::pages::{SECRET, get, receiver};
use crate::place::Place;

const PER_SECOND: u64 = 1_000;
const ROUND: Duration = Duration::from_secs(10);
const PAGES: [&str; 4] = ["/admin", "/admin/events", "/admin/dead", "/admin/lanes"];

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs().cast_signed()
}

fn spread(mut all: Vec<Duration>) -> String {
    if all.is_empty() {
        return "none".to_owned();
    }
    all.sort_unstable();
    let at = |part: f64| all[((all.len() - 1) as f64 * part) as usize].as_secs_f64() * 1000.0;
    format!(
        "{:>7}  p50 {:>8.2} ms  p90 {:>8.2} ms  p99 {:>8.2} ms",
        all.len(),
        at(0.5),
        at(0.9),
        at(0.99)
    )
}

/// Delivers at an even pace for a round: how long each took from its body to its answer.
async fn accepts(receiver: &Receiver, round: u64) -> Vec<Duration> {
    let start = tokio::time::Instant::now();
    let mut all = tokio::task::JoinSet::new();
    for n in 0..PER_SECOND * ROUND.as_secs() {
        tokio::time::sleep_until(start + Duration::from_micros(n * 1_000_000 / PER_SECOND)).await;
        let receiver = receiver.clone();
        all.spawn(async move {
            let created = now();
            let body = format!(
                "{{\"id\":\"evt_load_{created}_{round}_{n}\",\"object\":\"event\",\"type\":\"charge.updated\",\"created\":{created},\
                 \"livemode\":true,\"data\":{{\"object\":{{\"id\":\"ch_load{n}\",\"object\":\"charge\",\"description\":\"{}\"}}}}}}",
                "x".repeat(1_500)
            );
            let signature = sign(&body, SECRET, created);
            let start = Instant::now();
            let admission = receiver.admit("POST").await.ok()?;
            let answer = receiver.receive(admission, &signature, body.as_str()).await;
            (answer.status == 200).then(|| start.elapsed())
        });
    }
    let mut took = Vec::new();
    while let Some(each) = all.join_next().await {
        took.extend(each.ok().flatten());
    }
    took
}

pub(crate) async fn run(place: &Place) {
    let (receiver, admin) = receiver(place);
    let admin = Arc::new(admin);
    let looks = || {
        let (admin, stop) = (Arc::clone(&admin), Arc::new(AtomicBool::new(false)));
        let told = Arc::clone(&stop);
        // Somebody who looks at a page twice a second.
        let looking = tokio::spawn(async move {
            let mut took = Vec::new();
            for path in PAGES.iter().cycle() {
                if told.load(Ordering::Relaxed) {
                    break;
                }
                let start = Instant::now();
                let (status, _) = get(&admin, path).await;
                if status == 200 {
                    took.push(start.elapsed());
                }
                tokio::time::sleep(Duration::from_millis(500).saturating_sub(start.elapsed())).await;
            }
            took
        });
        (looking, stop)
    };
    println!(
        "  {PER_SECOND} deliveries a second, {} s a round; pages twice a second",
        ROUND.as_secs()
    );
    for round in 0..3 {
        println!(
            "  deliveries alone      {}",
            spread(accepts(&receiver, round * 2).await)
        );
        let (looking, stop) = looks();
        println!(
            "  deliveries, with page {}",
            spread(accepts(&receiver, round * 2 + 1).await)
        );
        stop.store(true, Ordering::Relaxed);
        println!(
            "  pages under load      {}",
            spread(looking.await.unwrap_or_default())
        );
        let (looking, stop) = looks();
        tokio::time::sleep(ROUND).await;
        stop.store(true, Ordering::Relaxed);
        println!(
            "  pages alone           {}",
            spread(looking.await.unwrap_or_default())
        );
    }
}
