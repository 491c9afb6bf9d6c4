//! How long an event that comes alone waits for its handler.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use stripe_webhooks::{
    clock::BoxFuture,
    inbox::{Applied, Apply, Batch, Store, Verdict, Work, Worker},
};
use tokio::sync::{mpsc, oneshot};

use super::event;

/// Says that its handler runs.
struct Told(mpsc::UnboundedSender<()>);

impl Apply for Told {
    fn groups(&self) -> Vec<String> {
        vec!["default".into()]
    }
    fn groups_for(&self, _: &str) -> Vec<String> {
        self.groups()
    }
    fn apply<'a>(&'a self, _: Work<'a>) -> BoxFuture<'a, Applied> {
        let _ = self.0.send(());
        Box::pin(std::future::ready(Verdict::Done.into()))
    }
}

/// From the durable answer to the handler, one event after the other: without batches and with the default, in turns.
pub(crate) async fn lone(store: &Arc<dyn Store>, mut next: u64) {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..6 {
        let (told, mut runs) = mpsc::unbounded_channel();
        let batch = if round % 2 == 0 {
            Batch::off()
        } else {
            Batch::default()
        };
        let worker = Worker::new(store.clone(), Arc::new(Told(told))).batch(batch);
        let (stop, stopped) = oneshot::channel::<()>();
        let worker = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
        for n in 0..120 {
            store.record(event(next, None)).await.expect("recorded");
            next += 1;
            let start = Instant::now();
            runs.recv().await.expect("run");
            // The first ones find the worker at its start.
            if n >= 20 {
                times[round % 2].push(start.elapsed());
            }
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
        drop(stop);
        worker.await.expect("worker");
    }
    for (what, times) in ["without batches", "with the default"].iter().zip(&mut times) {
        times.sort();
        println!(
            "  an event alone, from its answer to its handler, {what}: p50 {:?}, p99 {:?}",
            times[times.len() / 2],
            times[times.len() * 99 / 100]
        );
    }
}
