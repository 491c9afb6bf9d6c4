//! Kinds that no event carries are read again while the receiver runs: by one process, once a day.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::mirror::{Mirror, MirrorError};
use stripe_webhooks::observer::{RefreshFailed, Refreshed};
use stripe_webhooks::testing::Fault;
use stripe_webhooks::{Observer, Receiver, Registry, SigningSecret};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::bed::Database;
use crate::world::World;

on_both! {
    what_no_event_carries_is_read_by_one_process
    a_failure_is_told_and_nobody_else_asks_at_once
}

struct Told(UnboundedSender<String>);

impl Observer for Told {
    fn refreshed(&self, refreshed: &Refreshed<'_>) {
        let _ = self.0.send(format!(
            "{} objects, {} skipped",
            refreshed.objects, refreshed.skipped
        ));
    }

    fn refresh_failed(&self, failed: &RefreshFailed<'_>) {
        let _ = self.0.send(format!("{}: {}", failed.failures, failed.error));
    }
}

/// A receiver that refreshes, and what it tells.
fn receiver(database: &Database, mirror: &Mirror, world: &World) -> (Receiver, UnboundedReceiver<String>) {
    let (tell, told) = unbounded_channel();
    let registry = Registry::builder().mirror(database.settings()).build().unwrap();
    let receiver = Receiver::builder(registry)
        .secret(SigningSecret::new("whsec_refresh").unwrap())
        .inbox(Arc::clone(&database.store))
        .observer(Told(tell))
        .refresh(mirror.refresh(&world.client))
        .build()
        .unwrap();
    (receiver, told)
}

/// What a receiver tells first in this time.
async fn first(receiver: Receiver, told: &mut UnboundedReceiver<String>, within: Duration) -> Option<String> {
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(async move { receiver.run(async { drop(stopped.await) }).await });
    let line = tokio::time::timeout(within, told.recv()).await.ok().flatten();
    drop(stop);
    running.await.unwrap();
    line
}

const SOON: Duration = Duration::from_secs(20);

async fn what_no_event_carries_is_read_by_one_process(database: Database) {
    let world = World::new();
    let transaction = |id: &str, status: &str| {
        let members = json!({"id": id, "status": status});
        world.stripe.create("balance_transaction", members).unwrap();
    };
    transaction("txn_old", "available");
    world.settle();
    transaction("txn_new", "pending");
    world.stripe.create("customer", json!({"id": "cus_1"})).unwrap();
    let mirror = database.mirror(database.settings()).await;
    let (one, mut told) = receiver(&database, &mirror, &world);
    let line = first(one, &mut told, SOON).await;
    assert_eq!(line.as_deref(), Some("1 objects, 0 skipped"));
    // Objects that are older are a backfill's, and those that events bring are the events'.
    let all = "SELECT id || ' ' || status FROM {t}balance_transactions";
    assert_eq!(database.text(all).await, "txn_new pending");
    assert_eq!(database.count("customers").await, 0);

    // Another process, or the same one later on the same day.
    let (two, mut told) = receiver(&database, &mirror, &world);
    assert_eq!(first(two, &mut told, Duration::from_secs(1)).await, None);

    // A day later, of which the note of the next time is put back.
    world
        .stripe
        .update("txn_new", json!({"status": "available"}))
        .unwrap();
    database
        .run("UPDATE {t}mirror_meta SET value = '1' WHERE key LIKE 'refresh %'")
        .await;
    // Two readings of one second do not replace each other.
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    let (three, mut told) = receiver(&database, &mirror, &world);
    assert!(first(three, &mut told, SOON).await.is_some());
    assert_eq!(database.text(all).await, "txn_new available");
    // What the days before left is cleared away.
    let runs = database.count("mirror_runs WHERE what LIKE 'refresh %'").await;
    let left = database
        .count("mirror_ranges r WHERE r.run <> (SELECT max(run) FROM {t}mirror_runs)")
        .await;
    assert_eq!((runs, left), (2, 0));

    let more = mirror.refresh(&world.client).and(["customer"]).unwrap();
    more.run().await.unwrap();
    assert_eq!(database.count("customers").await, 1);
    assert!(matches!(
        mirror.refresh(&world.client).and(["card"]),
        Err(MirrorError::Kind(kind)) if kind == "card"
    ));
}

async fn a_failure_is_told_and_nobody_else_asks_at_once(database: Database) {
    let world = World::new();
    let mirror = database.mirror(database.settings()).await;
    world.stripe.fault(Fault::status(401).times(100));
    let (one, mut told) = receiver(&database, &mirror, &world);
    let line = first(one, &mut told, SOON).await.unwrap();
    assert!(line.starts_with("1: ") && line.contains("401"), "{line}");
    let (two, mut told) = receiver(&database, &mirror, &world);
    assert_eq!(first(two, &mut told, Duration::from_secs(1)).await, None);
}
