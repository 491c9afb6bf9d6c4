//! A real process, really killed, at each step of a second look.

#![cfg(feature = "_failpoints")]

use std::process::{Command, Stdio};
use std::sync::Arc;

use stripe_webhooks::handler::Outcome;
use stripe_webhooks::inbox::{Options, Store};
use stripe_webhooks::receiver::Validation;
use stripe_webhooks::testing::FixedClock;
use stripe_webhooks::{Receiver, SigningSecret};

use crate::bed::{Bed, Kind};
use crate::stand::{KEY, NOW, SECRET, Stand, Told, charge, client, endpoint, fast, forged, registry};

on_databases! {
    a_process_that_dies_at_any_step_loses_nothing_and_runs_nothing_twice
}

async fn open(url: &str, schema: &str) -> Arc<dyn Store> {
    let mut options = Options::default();
    if !schema.is_empty() {
        options.tables = schema.to_owned();
    }
    stripe_webhooks::inbox::open(url, options).await.unwrap()
}

/// Not a test of its own: the process that the other one kills. Takes deliveries, looks and runs, until nothing is left.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let var = |name: &str| std::env::var(name).unwrap_or_default();
    let (url, schema, api) = (var("LOOK_INBOX"), var("LOOK_SCHEMA"), var("LOOK_API"));
    if url.is_empty() {
        return;
    }
    let store = open(&url, &schema).await;
    let (told, clock) = (Told::default(), Arc::new(FixedClock::at(NOW)));
    let receiver = Receiver::builder(registry(&told, &clock))
        .endpoint(endpoint(Validation::SignatureThenFetch))
        .client(client(api, KEY))
        .inbox(store.clone())
        .build()
        .unwrap();
    let body = charge("evt_posted", "real").body();
    let signed = charge("evt_posted", "real").sign_at(&SigningSecret::new(SECRET).unwrap(), NOW);
    let admission = receiver.admit("POST").await.unwrap();
    assert_eq!(receiver.receive(admission, signed.header, body).await.status, 200);
    let idle = async || {
        let pending = crate::stand::looks(&store, stripe_webhooks::inbox::Valid::Pending).await;
        pending.is_empty() && store.counts().await.unwrap().open() == 0
    };
    crate::stand::work_until(&[fast(receiver.worker().unwrap())], "all is done", idle).await;
    println!("\nCOMPLETE");
}

/// True if it came to its end.
fn run(url: &str, schema: &str, api: &str, point: Option<&str>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["killed::child", "--exact", "--nocapture"])
        .env("LOOK_INBOX", url)
        .env("LOOK_SCHEMA", schema)
        .env("LOOK_API", api)
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    if let Some(point) = point {
        command.env("STRIPE_WEBHOOKS_FAILPOINT", point);
    }
    let output = command.output().unwrap();
    String::from_utf8_lossy(&output.stdout).contains("COMPLETE")
}

async fn a_process_that_dies_at_any_step_loses_nothing_and_runs_nothing_twice(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
    let (url, schema) = match &bed.kind {
        Kind::Postgres(_) => (crate::server::url().unwrap().to_owned(), bed.schema.clone()),
        _ => (bed.schema.clone(), String::new()),
    };
    let points = [
        "quarantine_before_commit",
        "look_before_record",
        "look_before_record:2",
        "record_before_commit",
        "record_after_commit",
        "look_before_finish",
        "look_before_finish:2",
        "look_before_finish:3",
        "claim_after_commit",
    ];
    stand.stripe.put_event(&charge("evt_posted", "real"));
    let mut ids = vec!["evt_posted".to_owned()];
    for (number, point) in points.into_iter().enumerate() {
        for part in ["a", "b"] {
            let event = charge(&format!("evt_{number}_{part}"), "real");
            stand.stripe.put_event(&event);
            assert_eq!(stand.post(event.body()).await, 200);
            ids.push(event.event_id().to_owned());
        }
        let forgery = forged(
            &charge("evt_posted", "real"),
            "/id",
            serde_json::json!(format!("evt_forged_{number}")),
        );
        assert_eq!(stand.post(forgery).await, 200);
        let api = stand.stripe.url();
        let ended = run(&url, &schema, &api, Some(point));
        // The delivery of the first process is a duplicate in every later one.
        assert!(!ended || number > 0 && point.starts_with("quarantine"), "{point}");
        assert!(run(&url, &schema, &api, None), "after {point}");
        let store = stand.store();
        for id in &ids {
            let attempts = store.attempts(id).await.unwrap();
            let handled = attempts.iter().flat_map(|attempt| &attempt.handlers);
            let ran = handled.filter(|run| &*run.name == "audit" && run.outcome == Outcome::Done);
            assert_eq!(ran.count(), 1, "{id} after {point}: {attempts:?}");
        }
        let counts = store.counts().await.unwrap();
        assert_eq!((counts.events, counts.open()), (ids.len() as u64, 0), "{point}");
        assert!(stand.pending().await.is_empty());
        assert_eq!(stand.refused().await.len(), number + 1);
        bed.healthy().await;
    }
}
