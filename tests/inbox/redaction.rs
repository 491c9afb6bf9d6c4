//! What is redacted is nowhere on disk, and everything goes on without it.

use std::{sync::Arc, time::Duration};

use stripe_webhooks::inbox::{EventQuery, Redaction, Replay, StoreError};

use crate::bed::{Bed, Script, Step, event};
use crate::setup::{Own, Setup};

on_every_store! {
    redacted_values_are_nowhere_and_handlers_and_replays_go_on
    a_body_that_cannot_be_redacted_is_not_stored
    a_redacted_customer_is_in_no_column_either
    a_redacted_request_is_in_no_column_either
}

const BODY: &str = r#"{"id":"evt_1","object":"event","type":"customer.updated","created":5,"data":{"object":{"id":"cus_1","object":"customer","email":"jenny.rosen@example.com","balance":-1.50,"sources":{"data":[{"name":"Jenny Rosen"},{"name":"Jenny Rosen"}]}},"previous_attributes":{"email":"jenny.old@example.com"}}}"#;
const STORED: &str = r#"{"id":"evt_1","object":"event","type":"customer.updated","created":5,"data":{"object":{"id":"cus_1","object":"customer","email":"[redacted]","balance":-1.50,"sources":{"data":[{"name":"[redacted]"},{"name":"[redacted]"}]}},"previous_attributes":{"email":"[redacted]"}}}"#;

fn setup() -> Setup {
    Setup {
        redact: Redaction::new(["data.object.email", "data.object.sources.data[*].name"]).unwrap(),
        ..Setup::default()
    }
}

/// Whether any file of the bed's folder holds the text.
#[cfg(feature = "sqlite")]
fn on_disk(bed: &Bed, text: &str) -> bool {
    let Some(dir) = &bed.dir else { return false };
    std::fs::read_dir(&dir.0).unwrap().flatten().any(|file| {
        std::fs::read(file.path())
            .unwrap()
            .windows(text.len())
            .any(|w| w == text.as_bytes())
    })
}

async fn redacted_values_are_nowhere_and_handlers_and_replays_go_on(bed: Bed) {
    let bed = Own::with(bed, setup()).await;
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let script = Script::new({
        let seen = seen.clone();
        move |event, _, _| {
            let body = String::from_utf8(event.body.as_deref().unwrap().to_vec()).unwrap();
            seen.lock().unwrap().push((event.redacted, body));
            Step::Done
        }
    });
    let mut e = event("evt_1", Some("cus_1"), 5);
    e.body = BODY.as_bytes().into();
    bed.store.record(e).await.unwrap();
    bed.store.record(event("evt_2", Some("cus_1"), 6)).await.unwrap();
    let stored = bed.store.event("evt_1").await.unwrap().unwrap();
    assert_eq!(stored.body.as_deref(), Some(STORED.as_bytes()));
    assert!(stored.redacted);
    let untouched = bed.store.event("evt_2").await.unwrap().unwrap();
    assert!(
        !untouched.redacted,
        "a body without such values is the one that was signed"
    );

    bed.worker(script.clone()).run_until_idle().await.unwrap();
    bed.store
        .replay(&Replay::event("evt_1", "ada", "shown twice"))
        .await
        .unwrap();
    bed.worker(script).run_until_idle().await.unwrap();
    let seen = seen.lock().unwrap().clone();
    let first: Vec<_> = seen.iter().filter(|(redacted, _)| *redacted).collect();
    assert_eq!(first.len(), 2, "{seen:?}");
    assert!(first.iter().all(|(_, body)| body == STORED));
    #[cfg(feature = "sqlite")]
    {
        assert!(!on_disk(&bed, "jenny") && !on_disk(&bed, "Jenny"));
        assert!(
            bed.dir.is_none() || on_disk(&bed, "[redacted]"),
            "the files were not looked at"
        );
    }
    #[cfg(feature = "_sqlx")]
    {
        let holds = async |text: &str| {
            bed.number(&format!(
                "SELECT count(*) FROM {{t}}event WHERE {{body}} LIKE '%{text}%'"
            ))
            .await
        };
        assert!(matches!(holds("enny").await, None | Some(0)));
        assert!(matches!(holds("redacted").await, None | Some(1)));
    }
    bed.healthy().await;
}

async fn a_redacted_customer_is_in_no_column_either(mut bed: Bed) {
    for path in [
        "data.object.customer",
        "data.object.customer.id",
        "data.object.customer.*",
    ] {
        let setup = Setup {
            redact: Redaction::new([path]).unwrap(),
            ..Setup::default()
        };
        let own = Own::with(bed, setup).await;
        let mut invoice = event("evt_1", None, 5);
        (invoice.object_id, invoice.customer) = (Some("in_1".into()), Some("cus_1".into()));
        // A customer's own id is the object's, which the inbox needs.
        let mut customer = event("evt_2", None, 6);
        (customer.object_id, customer.customer) = (Some("cus_1".into()), Some("cus_1".into()));
        for event in [invoice, customer] {
            own.store.record(event).await.unwrap();
        }
        let mut query = EventQuery::default();
        let found = own.store.events(&query).await.unwrap().items;
        let customers: Vec<_> = found.iter().map(|event| event.customer.as_deref()).collect();
        assert_eq!(customers, [Some("cus_1"), None], "{path}");
        query.customer = Some("cus_1".into());
        assert_eq!(own.store.events(&query).await.unwrap().items.len(), 1, "{path}");
        bed = own.bed;
    }
}

async fn a_redacted_request_is_in_no_column_either(mut bed: Bed) {
    // The paths, and which of the request's two ids finds the event then.
    for (path, found_by) in [
        ("request.id", [false, true]),
        ("reason.request.idempotency_key", [true, false]),
        ("request.idempotency_key", [true, false]),
        ("request", [false, false]),
        ("request.*", [false, false]),
        ("data.object.id_number", [true, true]),
    ] {
        let setup = Setup {
            redact: Redaction::new([path]).unwrap(),
            ..Setup::default()
        };
        let own = Own::with(bed, setup).await;
        let mut event = event("evt_1", None, 5);
        event.request_id = Some("req_1".into());
        event.idempotency_key = Some("jenny@example.com".into());
        own.store.record(event).await.unwrap();
        for (id, is_found) in ["req_1", "jenny@example.com"].into_iter().zip(found_by) {
            let mut query = EventQuery::default();
            query.id = Some(id.into());
            let found = own.store.events(&query).await.unwrap().items;
            assert_eq!(found.len(), usize::from(is_found), "{path}, {id}");
        }
        bed = own.bed;
    }
}

async fn a_body_that_cannot_be_redacted_is_not_stored(bed: Bed) {
    let bed = Own::with(bed, setup()).await;
    let mut e = event("evt_1", None, 5);
    e.body = b"email=jenny".as_slice().into();
    let refused = bed.store.record(e).await.unwrap_err();
    assert!(
        matches!(&refused, StoreError::Config(text) if text.contains("not JSON")),
        "{refused}"
    );
    assert_eq!(bed.store.counts().await.unwrap().events, 0);
    // What comes after it is not harmed.
    bed.store.record(event("evt_2", None, 6)).await.unwrap();
    assert_eq!(bed.store.counts().await.unwrap().events, 1);
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_spill_file_holds_no_redacted_value_either() {
    let bed = Own::with(Bed::sqlite().await.unwrap(), setup()).await;
    bed.store.record(event("evt_slow", Some("a"), 1)).await.unwrap();
    let script = Script::new(|e, _, _| {
        if e.event_id == "evt_slow" {
            Step::SleepThenDone(1200)
        } else {
            Step::Done
        }
    });
    let slow = tokio::spawn({
        let worker = bed.worker(script.clone());
        async move { worker.run_until_idle().await.unwrap() }
    });
    while script.runs().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let mut e = event("evt_1", Some("cus_1"), 5);
    e.body = BODY.as_bytes().into();
    bed.store.record(e).await.unwrap();
    let spilled = bed.dir.as_ref().unwrap().0.join("app.db-intake");
    assert!(spilled.exists(), "nothing was spilled: the test proves nothing");
    assert!(!on_disk(&bed, "jenny"));
    slow.await.unwrap();
    for _ in 0..500 {
        if let Some(stored) = bed.store.event("evt_1").await.unwrap() {
            assert!(
                stored.redacted,
                "the mark was lost on the way through the spill file"
            );
            assert_eq!(stored.body.as_deref(), Some(STORED.as_bytes()));
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the spilled event was never moved");
}
