//! The whole path: signed bytes, receiver, inbox, worker, registry, handler, application's own table.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};
use stripe_webhooks::inbox::Operator;

use stripe_webhooks::{
    Context, Event, HandlerError, HandlerExt, HandlerResult, Observer, Receiver, Registry, SigningSecret,
    inbox::{self, Intake, MemoryConnection, NewEvent, Recorded, Store, StoreError},
    observer,
};

use crate::bed::{Bed, Kind, SECRET, fast, post, receiver, write_effect};

on_every_store! {
    an_event_is_answered_before_its_handlers_and_run_once
    a_state_handler_skips_stale_events_and_says_so
}

#[derive(Default)]
struct App {
    committed: AtomicU32,
    attempts: AtomicU32,
    mails: AtomicU32,
}

/// Writes an effect with whatever connection the event's transaction has.
async fn effect(cx: &mut Context<'_, Arc<App>>, id: &str) -> HandlerResult {
    if let Ok(conn) = cx.tx::<inbox::Memory>() {
        let conn: &mut MemoryConnection = conn;
        return write_effect(conn, id, "default", 0)
            .await
            .map_err(HandlerError::new);
    }
    #[cfg(feature = "sqlite")]
    if let Ok(conn) = cx.tx::<inbox::Sqlite>() {
        sqlx::query("INSERT INTO effect VALUES ($1, 'default', 0)")
            .bind(id)
            .execute(conn)
            .await?;
        return Ok(());
    }
    #[cfg(feature = "sqlite")]
    if let Ok(conn) = cx.tx::<crate::rusqlite::RusqliteStore>() {
        return write_effect(conn, id, "default", 0)
            .await
            .map_err(HandlerError::new);
    }
    #[cfg(feature = "postgres")]
    if let Ok(conn) = cx.tx::<inbox::Postgres>() {
        sqlx::query("INSERT INTO effect VALUES ($1, 'default', 0)")
            .bind(id)
            .execute(conn)
            .await?;
        return Ok(());
    }
    Err(HandlerError::new("no transaction"))
}

async fn bill(event: Event, mut cx: Context<'_, Arc<App>>) -> HandlerResult {
    effect(&mut cx, event.id()).await?;
    let app = cx.state().clone();
    app.attempts.fetch_add(1, Ordering::SeqCst);
    cx.on_commit(async move {
        app.committed.fetch_add(1, Ordering::SeqCst);
    });
    cx.follow_up("receipt", serde_json::json!({"event": event.id()}))?;
    if cx.attempt() == 1 {
        return Err(HandlerError::new("the first attempt fails after its writes"));
    }
    Ok(())
}

fn analytics(_: Event, _: Context<'_>) -> HandlerResult {
    Err(HandlerError::new("analytics is broken").permanent())
}

fn body(id: &str, event_type: &str, created: i64, status: &str, previous: Option<&str>) -> String {
    let previous = previous
        .map(|s| format!(r#","previous_attributes":{{"status":"{s}"}}"#))
        .unwrap_or_default();
    format!(
        r#"{{"id":"{id}","object":"event","type":"{event_type}","created":{created},"livemode":false,"data":{{"object":{{"id":"sub_1","object":"subscription","status":"{status}"}}{previous}}}}}"#
    )
}

fn store(bed: &Bed) -> Arc<dyn Store> {
    match &bed.kind {
        Kind::Memory(m) => m.clone().into(),
        #[cfg(feature = "sqlite")]
        Kind::Sqlite(lite, _) => lite.store(),
        #[cfg(feature = "postgres")]
        Kind::Postgres(p) => p.clone().into(),
    }
}

async fn an_event_is_answered_before_its_handlers_and_run_once(bed: Bed) {
    let app = Arc::new(App::default());
    let registry = Registry::builder()
        .state(app.clone())
        .on("customer.subscription", bill)
        .on("customer.subscription", analytics.group("analytics"))
        .build()
        .unwrap();
    let registry_again = Arc::new(
        Registry::builder()
            .state(app.clone())
            .on("customer.subscription", bill)
            .build()
            .unwrap(),
    );
    let receiver = receiver(store(&bed), registry);
    let event = body("evt_1", "customer.subscription.updated", 5, "active", None);
    assert_eq!(post(&receiver, &event).await, 200);
    assert_eq!(post(&receiver, &event).await, 200);
    assert_eq!(
        post(&receiver, &body("evt_2", "something.else", 5, "x", None)).await,
        200
    );
    assert_eq!(
        app.attempts.load(Ordering::SeqCst),
        0,
        "the answer waited for a handler"
    );
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(
        (counts.events, counts.open()),
        (2, 2),
        "two groups of one event; an event without handlers is kept, not run"
    );

    let mails = app.clone();
    let inbox = inbox::Inbox::new(store(&bed)).registry(registry_again);
    let inbox = inbox.follow_up("receipt", move |job| {
        let mails = mails.clone();
        async move {
            assert_eq!(job.payload, r#"{"event":"evt_1"}"#);
            mails.mails.fetch_add(1, Ordering::SeqCst);
            Ok(())
        }
    });
    let worker = inbox.worker().unwrap().policy(fast());
    for _ in 0..200 {
        worker.run_until_idle().await.unwrap();
        receiver
            .worker()
            .unwrap()
            .policy(fast())
            .run_until_idle()
            .await
            .unwrap();
        if bed.store.counts().await.unwrap().open() == 0 && app.mails.load(Ordering::SeqCst) == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(
        bed.effects().await.into_values().collect::<Vec<_>>(),
        [1],
        "the failed attempt's write was kept, or the good one lost"
    );
    assert_eq!(app.attempts.load(Ordering::SeqCst), 2);
    assert_eq!(
        app.committed.load(Ordering::SeqCst),
        1,
        "on_commit of a rolled back attempt ran"
    );
    assert_eq!(app.mails.load(Ordering::SeqCst), 1);
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.dead, counts.done), (1, 1));
    bed.healthy().await;
}

async fn mirror(event: Event, mut cx: Context<'_, Arc<App>>) -> HandlerResult {
    effect(&mut cx, event.id()).await
}

async fn a_state_handler_skips_stale_events_and_says_so(bed: Bed) {
    let app = Arc::new(App::default());
    let registry = Registry::builder()
        .state(app)
        .on("customer.subscription", mirror.latest_only())
        .build()
        .unwrap();
    let receiver = receiver(store(&bed), registry);
    let worker = receiver.worker().unwrap().policy(fast());
    // The later change of the second first, then what it came from, then an older second, then a newer one.
    for event in [
        body(
            "evt_c",
            "customer.subscription.updated",
            7,
            "past_due",
            Some("active"),
        ),
        body(
            "evt_b",
            "customer.subscription.updated",
            7,
            "active",
            Some("incomplete"),
        ),
        body("evt_a", "customer.subscription.created", 6, "incomplete", None),
        body(
            "evt_d",
            "customer.subscription.updated",
            9,
            "canceled",
            Some("past_due"),
        ),
        body("evt_e", "customer.subscription.deleted", 9, "canceled", None),
        body(
            "evt_f",
            "customer.subscription.updated",
            11,
            "active",
            Some("canceled"),
        ),
    ] {
        assert_eq!(post(&receiver, &event).await, 200);
        worker.run_until_idle().await.unwrap();
    }
    let effects = bed.effects().await;
    let ran: Vec<&str> = effects.keys().map(|(id, ..)| id.as_str()).collect();
    // The deletion of a subscription is its cancellation: what is changed afterwards is news.
    assert_eq!(ran, ["evt_c", "evt_d", "evt_e", "evt_f"]);
    assert_eq!(bed.store.counts().await.unwrap().done, 6);
    bed.healthy().await;
}

/// A store that is away.
struct Away;

impl Intake for Away {
    fn record<'a>(
        &'a self,
        _: NewEvent,
    ) -> stripe_webhooks::clock::BoxFuture<'a, Result<Recorded, StoreError>> {
        Box::pin(async { Err(StoreError::Config("away".into())) })
    }
    fn log_delivery(&self, _: inbox::DeliveryLogEntry) {}
}

#[tokio::test]
async fn an_inbox_that_cannot_write_is_503_and_no_handler_runs() {
    struct Rejected(Arc<AtomicU32>);
    impl Observer for Rejected {
        fn rejected(&self, r: &observer::Rejected<'_>) {
            assert_eq!((r.status, r.reason), (503, "inbox"));
            self.0.fetch_add(1, Ordering::SeqCst);
        }
        fn started(&self, _: &observer::Started<'_>) {
            panic!("a handler ran");
        }
    }
    let seen = Arc::new(AtomicU32::new(0));
    let registry = Registry::builder()
        .on("*", |_: Event, _: Context<'_>| Ok(()))
        .build()
        .unwrap();
    let secret = SigningSecret::new(SECRET).unwrap();
    let receiver = Receiver::builder(registry)
        .secret(secret)
        .inbox(inbox::Inbox::from_intake(Arc::new(Away)))
        .observer(Rejected(seen.clone()))
        .build()
        .unwrap();
    assert_eq!(
        post(&receiver, &body("evt_1", "customer.created", 1, "x", None)).await,
        503
    );
    assert_eq!(seen.load(Ordering::SeqCst), 1);
    assert!(receiver.worker().is_none());
}

#[tokio::test]
async fn refused_requests_are_logged_and_store_nothing() {
    let memory = inbox::Memory::new();
    let registry = Registry::builder().build().unwrap();
    let receiver = Receiver::builder(registry)
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(memory.clone())
        .build()
        .unwrap();
    let admission = receiver.admit("POST").await.unwrap();
    assert_eq!(receiver.receive(admission, "t=1,v1=00", "{}").await.status, 400);
    assert_eq!(post(&receiver, &body("evt_1", "ping", 1, "x", None)).await, 200);
    let log = memory.deliveries(&inbox::DeliveryQuery::default()).await.unwrap();
    assert_eq!(
        log.iter()
            .map(|d| (d.verdict.as_str(), d.status, d.authenticated))
            .collect::<Vec<_>>(),
        [("recorded", 200, true), ("no_match", 400, false)]
    );
    assert_eq!(memory.counts().await.unwrap().events, 1);
}

/// Which events run one at a time is the application's choice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lanes_are_objects_or_customers_or_none() {
    use stripe_webhooks::inbox::LaneBy;
    let bodies = [
        ("in_1", r#"{"id":"in_1","object":"invoice","customer":"cus_1"}"#),
        (
            "sub_1",
            r#"{"id":"sub_1","object":"subscription","customer":{"id":"cus_1","object":"customer"}}"#,
        ),
        ("cus_1", r#"{"id":"cus_1","object":"customer"}"#),
        ("price_1", r#"{"id":"price_1","object":"price"}"#),
        ("ch_1", r#"{"id":"ch_1","object":"charge","customer":null}"#),
    ];
    for (by, lanes) in [
        (
            None,
            ["in_1", "sub_1", "cus_1", "price:price_1", "ch_1"].map(Some),
        ),
        (
            Some(LaneBy::Customer),
            ["cus_1", "cus_1", "cus_1", "price:price_1", "ch_1"].map(Some),
        ),
        (Some(LaneBy::None), [None; 5]),
    ] {
        let memory = inbox::Memory::new();
        let inbox = inbox::Inbox::new(memory.clone());
        let inbox = match by {
            Some(by) => inbox.lane_by(by),
            None => inbox,
        };
        let builder = Receiver::builder(Registry::builder().build().unwrap())
            .inbox(inbox)
            .secret(SigningSecret::new(SECRET).unwrap());
        let receiver = builder.build().unwrap();
        for ((id, object), lane) in bodies.iter().zip(lanes) {
            let event = format!("evt_{id}");
            let body = format!(
                r#"{{"id":"{event}","object":"event","type":"x.updated","created":1,"livemode":false,"data":{{"object":{object}}}}}"#
            );
            assert_eq!(post(&receiver, &body).await, 200);
            let stored = memory.event(&event).await.unwrap().unwrap();
            let lane = lane.map(|id| format!("{id} - test"));
            assert_eq!(stored.lane, lane, "{event} by {by:?}");
            assert_eq!(stored.object_id.as_deref(), Some(*id));
        }
    }
}
