//! The cost of being seen: a delivery and a run, with nobody who looks, with a subscriber, with a recorder.
//!
//! Run it twice, once without the features, and compare the first column:
//!
//! ```text
//! cargo bench --features inbox --bench signals
//! cargo bench --features inbox,tracing,metrics --bench signals
//! ```
//!
//! Times are the best of many rounds. Run the two in turns: a busy neighbour is then the same for both.

use std::hint::black_box;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use stripe_webhooks::inbox::Memory;
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret, sign};

const SECRET: &str = "whsec_bench";
const ROUNDS: usize = 60;
const EACH: usize = 300;

fn takes(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs().cast_signed()
}

/// A body of 5.8 KB, as a subscription has.
fn body(id: usize) -> String {
    let padding = "x".repeat(5_500);
    format!(
        r#"{{"id":"evt_{id}","object":"event","type":"customer.updated","created":{},"livemode":false,
            "data":{{"object":{{"id":"cus_{id}","object":"customer","description":"{padding}"}}}}}}"#,
        now()
    )
}

fn registry() -> Result<Registry, Box<dyn std::error::Error>> {
    Ok(Registry::builder().on("customer", takes).build()?)
}

/// One delivery, answered by its handler.
async fn delivered(receiver: &Receiver, text: &str) -> Duration {
    let signature = sign(text, SECRET, now());
    let start = Instant::now();
    for _ in 0..EACH {
        let Ok(admission) = receiver.admit("POST").await else {
            continue;
        };
        black_box(receiver.receive(admission, &signature, text).await);
    }
    start.elapsed() / EACH as u32
}

/// One delivery into the inbox in memory, and its run by a worker.
async fn recorded() -> Result<Duration, Box<dyn std::error::Error>> {
    let receiver = Receiver::builder(registry()?)
        .secret(SigningSecret::new(SECRET)?)
        .inbox(Memory::new())
        .build()?;
    let worker = receiver.worker().ok_or("a store has a worker")?;
    let bodies: Vec<_> = (0..EACH).map(body).collect();
    let signed: Vec<_> = bodies.iter().map(|text| sign(text, SECRET, now())).collect();
    let start = Instant::now();
    for (text, signature) in bodies.iter().zip(&signed) {
        let Ok(admission) = receiver.admit("POST").await else {
            continue;
        };
        black_box(receiver.receive(admission, signature, text.as_str()).await);
    }
    worker.run_until_idle().await?;
    Ok(start.elapsed() / EACH as u32)
}

/// Who looks.
#[derive(Clone, Copy)]
enum Seen {
    Nobody,
    Subscriber,
    Recorder,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let subscriber = || {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::INFO)
            .with_writer(std::io::sink)
            .finish()
    };
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
    let receiver = Receiver::new(SigningSecret::new(SECRET)?, registry()?);
    let text = body(0);
    let mut best = [[Duration::MAX; 2]; 3];
    // Nobody first, the subscriber last: once there was one, `tracing` looks for it for ever.
    for seen in [Seen::Nobody, Seen::Recorder, Seen::Subscriber] {
        let best = &mut best[seen as usize];
        for _ in 0..ROUNDS {
            let measure = || -> Result<[Duration; 2], Box<dyn std::error::Error>> {
                let delivered = runtime.block_on(delivered(&receiver, &text));
                Ok([delivered, runtime.block_on(recorded())?])
            };
            let took = match seen {
                Seen::Nobody => measure()?,
                Seen::Subscriber => tracing::subscriber::with_default(subscriber(), measure)?,
                Seen::Recorder => metrics::with_local_recorder(&recorder, measure)?,
            };
            for (best, took) in best.iter_mut().zip(took) {
                *best = took.min(*best);
            }
        }
    }
    println!("microseconds            nobody   subscriber   recorder");
    for (part, name) in ["a delivery, handled", "recorded in memory, run"]
        .iter()
        .enumerate()
    {
        let micros = |seen: usize| best[seen][part].as_nanos() as f64 / 1000.0;
        println!("{name:24}{:6.2}{:13.2}{:11.2}", micros(0), micros(1), micros(2));
    }
    Ok(())
}
