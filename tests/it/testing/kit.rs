//! The testing kit's larger parts: a process that dies at every step.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use stripe_webhooks::inbox::{Memory, Operator};
use stripe_webhooks::testing::{Crashes, Deliveries, Died, Simulator, TestEvent};
use stripe_webhooks::{
    Context, Event, HandlerError, HandlerResult, Receiver, Registry, RegistryError, SigningSecret,
};

fn events() -> Vec<TestEvent> {
    (0..3)
        .map(|seed| TestEvent::of("invoice.paid").seed(seed))
        .collect()
}

async fn credit(event: Event, mut cx: Context<'_>) -> HandlerResult {
    cx.tx::<Memory>()?.add(format!("credit/{}", event.id()), 1);
    // Others run meanwhile.
    tokio::task::yield_now().await;
    if cx.attempt() == 1 {
        return Err(HandlerError::new("the first attempt fails after its writes"));
    }
    Ok(())
}

fn registry() -> Result<Registry, RegistryError> {
    Registry::builder().on("*", credit).build()
}

#[tokio::test]
async fn a_process_dies_at_every_step_and_every_event_counts_once() {
    let events = events();
    let died = std::sync::Mutex::new(Vec::new());
    let steps = Crashes::of(&events)
        .at_every_step(
            async || Memory::new(),
            registry,
            async |inbox: Memory, place| {
                for event in &events {
                    let credit = inbox.get(&format!("credit/{}", event.event_id()));
                    assert_eq!(credit.as_deref(), Some("1"), "{place}");
                }
                assert_eq!(inbox.doctor().await.unwrap(), vec![], "{place}");
                assert_eq!(inbox.counts().await.unwrap().done, 3, "{place}");
                died.lock().unwrap().push(place.to_string());
            },
        )
        .await
        .unwrap();
    let died = died.into_inner().unwrap();
    assert_eq!(died.len(), steps + 1, "a run for every step, and one that lives");
    assert_eq!(died.last().map(String::as_str), Some("no step"));
    for place in [
        "before recording an event",
        "after recording an event",
        "after claiming",
        "in the transaction, before the handlers",
        "in the transaction, after the handlers",
        "after an event's transaction",
    ] {
        let times = died.iter().filter(|died| died.contains(place)).count();
        assert!(times >= 3, "{place}: {times} of {died:?}");
    }
}

/// The kit notices what it is there for: a handler whose effects are not in the transaction.
#[tokio::test]
async fn effects_outside_the_transaction_are_found_out() {
    async fn outside(_: Event, cx: Context<'_, Arc<AtomicU32>>) -> HandlerResult {
        cx.state().fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
    let events = [TestEvent::of("invoice.paid")];
    let count = Arc::new(AtomicU32::new(0));
    let twice = std::sync::Mutex::new(Vec::new());
    let registry = || {
        Registry::builder()
            .state(Arc::clone(&count))
            .on("*", outside)
            .build()
    };
    let check = async |_: Memory, died: Died| {
        if count.swap(0, Ordering::SeqCst) > 1 {
            twice.lock().unwrap().push(died.to_string());
        }
    };
    Crashes::of(&events)
        .at_every_step(async || Memory::new(), registry, check)
        .await
        .unwrap();
    let twice = twice.into_inner().unwrap();
    assert!(
        matches!(&twice[..], [one] if one.ends_with("in the transaction, after the handlers")),
        "{twice:?}"
    );
}

#[cfg(feature = "sqlite")]
#[tokio::test]
async fn a_process_over_sqlite_dies_at_every_step() {
    use stripe_webhooks::inbox;
    async fn note(event: Event, mut cx: Context<'_>) -> HandlerResult {
        sqlx::query("INSERT INTO effect VALUES ($1)")
            .bind(event.id())
            .execute(cx.tx::<inbox::Sqlite>()?)
            .await?;
        Ok(())
    }
    let folder = std::env::temp_dir().join(format!("stripe-webhooks-kit-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let events = [TestEvent::of("invoice.paid"), TestEvent::of("customer.created")];
    let count = AtomicU32::new(0);
    let url = |n: u32| format!("sqlite://{}/{n}.db", folder.display());
    let open = async || {
        let url = url(count.fetch_add(1, Ordering::SeqCst));
        let inbox = inbox::Sqlite::open(&url).await.unwrap();
        let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
        sqlx::query("CREATE TABLE effect (event_id TEXT)")
            .execute(&pool)
            .await
            .unwrap();
        inbox
    };
    let steps = Crashes::of(&events)
        .at_every_step(
            open,
            || Registry::builder().on("*", note).build(),
            async |inbox: inbox::Sqlite, died| {
                let pool = sqlx::SqlitePool::connect(&url(count.load(Ordering::SeqCst) - 1))
                    .await
                    .unwrap();
                let rows: Vec<(String,)> = sqlx::query_as("SELECT event_id FROM effect ORDER BY event_id")
                    .fetch_all(&pool)
                    .await
                    .unwrap();
                let mut expected: Vec<_> = events.iter().map(|event| event.event_id().to_owned()).collect();
                expected.sort();
                let found: Vec<_> = rows.into_iter().map(|(id,)| id).collect();
                assert_eq!(found, expected, "{died}");
                assert_eq!(inbox.doctor().await.unwrap(), vec![], "{died}");
            },
        )
        .await
        .unwrap();
    assert!(steps > 10, "{steps}");
    let _ = std::fs::remove_dir_all(&folder);
}

#[tokio::test]
async fn the_simulator_delivers_into_an_inbox_and_every_handler_runs_once() {
    fn audit(_: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    let secret = SigningSecret::new("whsec_mine").unwrap();
    let registry = Registry::builder().on("*", audit).build().unwrap();
    let memory = Memory::new();
    let receiver = Receiver::builder(registry)
        .secret(secret.clone())
        .inbox(memory.clone());
    let deliveries = Deliveries::through(receiver, secret);
    let events: Vec<_> = (0..20)
        .map(|seed| TestEvent::of("invoice.paid").seed(seed))
        .collect();
    let sent = Simulator::new(5)
        .duplicates(40)
        .lost_answers(30)
        .reordering(6)
        .run(&deliveries, &events)
        .await;
    assert!(sent.len() > 30, "{}", sent.len());
    assert!(deliveries.all().is_empty(), "a delivery waited for its handlers");
    deliveries.settle().await.unwrap();
    for event in &events {
        deliveries.assert_ran_once("audit", event.event_id());
    }
    assert_eq!(memory.counts().await.unwrap().events, 20);
}
