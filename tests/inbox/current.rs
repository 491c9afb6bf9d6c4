//! Handlers that get the object as it is now: read before the event's transaction, once for the events of an object that wait.

use std::fmt;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU32, AtomicUsize, Ordering},
};
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;
use sqlx::{Connection as _, Executor as _};
use stripe_webhooks::client::{ApiKey, Client, Fetched, Rate, Transport, TransportError};
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::inbox::{self, Inbox, Replay, Worker};
use stripe_webhooks::receiver::ReceiverBuilder;
use stripe_webhooks::{
    Context, Event, HandlerError, HandlerExt, HandlerResult, Outcome, RawObject, Receiver, Registry,
    RegistryBuilder, SigningSecret,
};

use crate::bed::{Bed, Kind, SECRET, fast, post};

on_every_store! {
    events_that_wait_share_one_reading
    an_event_recorded_after_the_reading_gets_another
    retries_and_replays_read_anew
    a_reading_that_fails_is_an_attempt
    what_is_not_run_is_not_read_for
    groups_share_a_reading_and_each_has_its_own_attempts
    a_dry_run_reads_and_keeps_nothing
    an_undecided_event_gets_both
}
mod durable {
    use super::no_transaction_is_open_while_stripe_is_asked;
    on_databases! { no_transaction_is_open_while_stripe_is_asked }
}

/// A look at the database while a request is under way.
type Look = Arc<dyn Fn() -> BoxFuture<'static, ()> + Send + Sync>;

/// Answers every path with an object that counts the requests: `{"id": …, "object": "subscription", "metadata": {"n": "1"}}`.
#[derive(Clone, Default)]
struct Stripe {
    asked: Arc<AtomicU32>,
    failing: Arc<AtomicU32>,
    look: Option<Look>,
}

impl fmt::Debug for Stripe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stripe")
    }
}

impl Transport for Stripe {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let n = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            if let Some(look) = &self.look {
                look().await;
            }
            let id = request.uri().path().rsplit('/').next().unwrap().to_owned();
            let failing = self
                .failing
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
            let (status, body) = match failing {
                Ok(_) => (500, json!({"error": {"type": "api_error", "message": "not now"}})),
                Err(_) => (
                    200,
                    json!({"id": id, "object": "subscription", "status": "active", "metadata": {"n": n.to_string()}}),
                ),
            };
            // A date without an answer for a reading's age: what counts is the store's clock.
            Ok(http::Response::builder()
                .status(status)
                .body(Bytes::from(body.to_string()))
                .unwrap())
        })
    }
}

impl Stripe {
    fn client(&self) -> Client {
        Client::builder(ApiKey::new("sk_test_51Current").unwrap())
            .transport(self.clone())
            .rate(Rate::unlimited())
            .retries(0)
            .build()
            .unwrap()
    }

    fn asked(&self) -> u32 {
        self.asked.load(Ordering::SeqCst)
    }
}

/// The event and the number of the reading that a handler was given, in order.
type Seen = Arc<Mutex<Vec<(String, String)>>>;

fn number(current: Option<&Fetched<RawObject>>) -> String {
    let raw = current.and_then(Fetched::object);
    raw.and_then(|raw| raw.get("metadata.n")?.decode().ok())
        .unwrap_or_else(|| "none".into())
}

async fn grant(event: Event, cx: Context<'_, Seen>) -> HandlerResult {
    let seen = (event.id().to_owned(), number(event.current()));
    cx.state().lock().unwrap().push(seen);
    Ok(())
}

async fn fails_first(event: Event, cx: Context<'_, Seen>) -> HandlerResult {
    let (id, attempt) = (event.id().to_owned(), cx.attempt());
    cx.state().lock().unwrap().push((id, number(event.current())));
    match attempt {
        1 => Err(HandlerError::new("the first attempt")),
        _ => Ok(()),
    }
}

type Handlers = fn(RegistryBuilder) -> RegistryBuilder;

/// A receiver over the bed's store with these handlers, and what they are given.
fn receiver(bed: &Bed, handlers: Handlers) -> (Seen, Stripe, Receiver) {
    let (seen, stripe) = (Seen::default(), Stripe::default());
    let builder = builder(&seen, handlers).inbox(Inbox::new(bed.store.clone()));
    let receiver = builder.client(stripe.client()).build().unwrap();
    (seen, stripe, receiver)
}

fn builder(seen: &Seen, handlers: Handlers) -> ReceiverBuilder {
    let registry = handlers(Registry::builder().state(seen.clone()));
    Receiver::builder(registry.build().unwrap()).secret(SigningSecret::new(SECRET).unwrap())
}

fn worker(receiver: &Receiver) -> Worker {
    receiver.worker().unwrap().policy(fast())
}

/// Runs until nothing is left to run, what waits for another attempt included.
async fn drain(bed: &Bed, receiver: &Receiver, slots: u32) {
    for _ in 0..2000 {
        worker(receiver).slots(slots).run_until_idle().await.unwrap();
        if bed.store.counts().await.unwrap().open() == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("something runs again and again");
}

async fn record(receiver: &Receiver, id: &str, object: &str) {
    record_at(receiver, id, object, 7).await;
}

async fn record_at(receiver: &Receiver, id: &str, object: &str, created: i64) {
    let body = json!({"id": id, "object": "event", "type": "customer.subscription.updated", "created": created,
        "data": {"object": {"id": object, "object": "subscription", "status": id}, "previous_attributes": {"status": format!("before {id}")}}});
    assert_eq!(post(receiver, &body.to_string()).await, 200);
}

fn taken(seen: &Seen) -> Vec<(String, String)> {
    std::mem::take(&mut *seen.lock().unwrap())
}

async fn events_that_wait_share_one_reading(bed: Bed) {
    let (seen, stripe, receiver) = receiver(&bed, |registry| {
        registry
            .on("customer.subscription", grant.with_current().named("grant"))
            .on("customer.subscription", grant.with_current().named("again"))
    });
    let events = if matches!(bed.kind, Kind::Memory(_)) {
        1000
    } else {
        100
    };
    for n in 0..events {
        record(&receiver, &format!("evt_{n}"), &format!("sub_{}", n % 10)).await;
    }
    drain(&bed, &receiver, 4).await;
    assert_eq!(taken(&seen).len(), 2 * events);
    assert_eq!(stripe.asked(), 10);
    bed.healthy().await;
}

async fn an_event_recorded_after_the_reading_gets_another(bed: Bed) {
    let (seen, stripe, receiver) = receiver(&bed, |registry| {
        registry.on("customer.subscription", grant.with_current())
    });
    for (id, number) in [("evt_1", "1"), ("evt_2", "2")] {
        record(&receiver, id, "sub_1").await;
        drain(&bed, &receiver, 4).await;
        assert_eq!(taken(&seen), [(id.into(), number.into())]);
    }
    assert_eq!(stripe.asked(), 2);
}

async fn retries_and_replays_read_anew(bed: Bed) {
    let (seen, stripe, receiver) = receiver(&bed, |registry| {
        registry.on("customer.subscription", fails_first.with_current())
    });
    record(&receiver, "evt_1", "sub_1").await;
    drain(&bed, &receiver, 4).await;
    let numbers = |seen: &Seen| {
        taken(seen)
            .into_iter()
            .map(|(_, number)| number)
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers(&seen), ["1", "2"]);
    bed.store
        .replay(&Replay::event("evt_1", "ann", "test"))
        .await
        .unwrap();
    drain(&bed, &receiver, 4).await;
    assert_eq!(numbers(&seen), ["3", "4"]);
    assert_eq!(stripe.asked(), 4);
}

async fn a_reading_that_fails_is_an_attempt(bed: Bed) {
    let (seen, stripe, receiver) = receiver(&bed, |registry| {
        registry.on("customer.subscription", grant.with_current())
    });
    stripe.failing.store(2, Ordering::SeqCst);
    record(&receiver, "evt_1", "sub_1").await;
    drain(&bed, &receiver, 4).await;
    assert_eq!(taken(&seen), [("evt_1".into(), "3".into())]);
    let attempts = bed.store.attempts("evt_1").await.unwrap();
    assert_eq!(attempts.len(), 3);
    let error = attempts[0].error.as_deref().unwrap();
    assert!(
        error.starts_with(
            "the current object could not be read: GET /v1/subscriptions/{id}: Stripe answered 500"
        ),
        "{error}"
    );

    // For good: parked like any other, and told.
    stripe.failing.store(u32::MAX, Ordering::SeqCst);
    record(&receiver, "evt_2", "sub_1").await;
    drain(&bed, &receiver, 4).await;
    assert_eq!(taken(&seen), []);
    assert_eq!(bed.store.counts().await.unwrap().dead, 1);
}

async fn what_is_not_run_is_not_read_for(bed: Bed) {
    let (seen, stripe, receiver) = receiver(&bed, |registry| {
        registry
            .on(
                "customer.subscription",
                grant
                    .with_current()
                    .only_if(|event: &Event| event.id() == "evt_9")
                    .named("filtered"),
            )
            .on(
                "customer.subscription",
                grant.with_current().latest_only().named("newest"),
            )
            .on("customer.subscription", grant.named("plain"))
    });
    record_at(&receiver, "evt_1", "sub_1", 9).await;
    drain(&bed, &receiver, 4).await;
    assert_eq!((taken(&seen).len(), stripe.asked()), (2, 1));
    // Stale for the one, filtered for the other.
    record_at(&receiver, "evt_2", "sub_1", 7).await;
    drain(&bed, &receiver, 4).await;
    assert_eq!(taken(&seen), [("evt_2".into(), "none".into())]);
    assert_eq!(stripe.asked(), 1);
}

async fn groups_share_a_reading_and_each_has_its_own_attempts(bed: Bed) {
    let (seen, stripe, receiver) = receiver(&bed, |registry| {
        registry
            .on(
                "customer.subscription",
                grant.with_current().group("a").named("in a"),
            )
            .on(
                "customer.subscription",
                grant.with_current().group("b").named("in b"),
            )
    });
    record(&receiver, "evt_1", "sub_1").await;
    drain(&bed, &receiver, 4).await;
    let both = taken(&seen);
    assert_eq!(both.len(), 2);
    // The later of the two began after the event was recorded, too.
    assert_eq!(stripe.asked(), 1, "{both:?}");
    bed.healthy().await;
}

async fn a_dry_run_reads_and_keeps_nothing(bed: Bed) {
    let (seen, stripe, receiver) = receiver(&bed, |registry| {
        registry.on("customer.subscription", grant.with_current())
    });
    record(&receiver, "evt_1", "sub_1").await;
    let handlers = receiver.inbox().unwrap().handlers().unwrap();
    let applied = bed.store.dry_run("evt_1", "default", &handlers).await.unwrap();
    assert_eq!(applied.handlers[0].outcome, Outcome::Done);
    assert_eq!(taken(&seen), [("evt_1".into(), "1".into())]);
    stripe.failing.store(1, Ordering::SeqCst);
    let applied = bed.store.dry_run("evt_1", "default", &handlers).await.unwrap();
    assert!(
        format!("{:?}", applied.verdict).contains("could not be read"),
        "{applied:?}"
    );
    assert_eq!(bed.store.counts().await.unwrap().ready, 1);
}

async fn an_undecided_event_gets_both(bed: Bed) {
    let (seen, stripe) = (Seen::default(), Stripe::default());
    let rereads = Arc::new(AtomicUsize::new(0));
    let counted = rereads.clone();
    let inbox = Inbox::new(bed.store.clone())
        .client(stripe.client())
        .reread(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            async {
                Ok(inbox::Fetched::object(
                    r#"{"id": "sub_1", "object": "subscription", "status": "third"}"#,
                ))
            }
        });
    let handlers = |registry: RegistryBuilder| {
        registry.on(
            "customer.subscription",
            grant.latest_only().with_current().named("grant"),
        )
    };
    let receiver = builder(&seen, handlers).inbox(inbox).build().unwrap();
    for id in ["evt_1", "evt_2"] {
        record(&receiver, id, "sub_1").await;
        drain(&bed, &receiver, 4).await;
    }
    assert_eq!(
        taken(&seen),
        [("evt_1".into(), "1".into()), ("evt_2".into(), "2".into())]
    );
    assert_eq!(rereads.load(Ordering::SeqCst), 1);
}

/// Ends when no transaction of the inbox is open, or panics.
async fn nothing_open(place: &str, pool: Option<&sqlx::SqlitePool>) {
    let open = async {
        if let Some(pool) = pool {
            let mut conn = pool.acquire().await.unwrap();
            conn.execute("BEGIN IMMEDIATE").await.unwrap();
            conn.execute("ROLLBACK").await.unwrap();
            return;
        }
        let mut conn = sqlx::PgConnection::connect(crate::server::url().unwrap())
            .await
            .unwrap();
        let held = "SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation \
            JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = 'task' AND l.mode <> 'AccessShareLock'";
        // A sweep may hold a lock for a moment.
        loop {
            let count: i64 = sqlx::query_scalar(held)
                .bind(place.to_owned())
                .fetch_one(&mut conn)
                .await
                .unwrap();
            if count == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(2), open).await;
    waited.expect("a transaction is open while Stripe is asked");
}

async fn no_transaction_is_open_while_stripe_is_asked(bed: Bed) {
    let seen = Seen::default();
    let pool = match &bed.kind {
        Kind::Sqlite(_, pool) => Some(pool.clone()),
        _ => None,
    };
    let (place, looks) = (bed.schema.clone(), Arc::new(AtomicUsize::new(0)));
    let counted = looks.clone();
    let look: Look = Arc::new(move || {
        let (place, pool, counted) = (place.clone(), pool.clone(), counted.clone());
        Box::pin(async move {
            nothing_open(&place, pool.as_ref()).await;
            counted.fetch_add(1, Ordering::SeqCst);
        })
    });
    let stripe = Stripe {
        look: Some(look),
        ..Stripe::default()
    };
    let rereading = stripe.client();
    let inbox = Inbox::new(bed.store.clone())
        .client(stripe.client())
        .reread(move |event| {
            let client = rereading.clone();
            async move {
                let id = event.object_id.unwrap_or_default();
                let found = client.find_kind::<RawObject>("subscription", &id).await?;
                Ok(found
                    .raw()
                    .map_or(inbox::Fetched::gone(), |raw| inbox::Fetched::object(raw.as_str())))
            }
        });
    let handlers = |registry: RegistryBuilder| {
        registry
            .on("customer.subscription", fails_first.with_current().named("facts"))
            .on(
                "customer.subscription",
                grant.with_current().latest_only().group("state").named("state"),
            )
    };
    let receiver = builder(&seen, handlers).inbox(inbox).build().unwrap();
    for (id, object) in [("evt_1", "sub_1"), ("evt_2", "sub_1"), ("evt_3", "sub_2")] {
        record(&receiver, id, object).await;
        // One at a time, so that no other event's transaction is open.
        drain(&bed, &receiver, 1).await;
    }
    let handlers = receiver.inbox().unwrap().handlers().unwrap();
    bed.store.dry_run("evt_1", "default", &handlers).await.unwrap();
    bed.store
        .replay(&Replay::event("evt_3", "ann", "test"))
        .await
        .unwrap();
    drain(&bed, &receiver, 1).await;
    let (looks, asked) = (looks.load(Ordering::SeqCst), stripe.asked() as usize);
    assert!(looks == asked && looks >= 8, "{looks} of {asked}");
}
