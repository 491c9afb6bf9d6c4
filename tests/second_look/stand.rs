//! A stand-in for Stripe, a receiver with one endpoint, and clients between them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::inbox::{Inbox, Policy, Schedule, SecondLook, Store, Valid, Worker};
use stripe_webhooks::observer::{LookOutcome, Rejected};
use stripe_webhooks::receiver::{ReceiverBuilder, Validation};
use stripe_webhooks::testing::{FakeStripe, FixedClock, TestEvent};
use stripe_webhooks::{
    Context, Delivery, Endpoint, Event, EventNotification, HandlerExt, HandlerResult, Observer, Receiver,
    Registry, SigningSecret, observer, sign,
};

use crate::transport::Http;

pub const KEY: &str = "sk_test_51SecondLook";
pub const SECRET: &str = "whsec_second_look";
pub const NOW: i64 = 1_790_000_000;
pub const DAY: i64 = 86_400;

pub fn client(url: impl Into<String>, key: &str) -> Client {
    client_over(&Http::default(), url, key)
}

pub fn client_over(http: &Http, url: impl Into<String>, key: &str) -> Client {
    Client::builder(ApiKey::new(key).unwrap())
        .transport(http.clone())
        .base_url(url)
        .rate(Rate::unlimited())
        .retries(0)
        .timeout(Duration::from_secs(2))
        .build()
        .unwrap()
}

/// What handlers and observers were told.
#[derive(Clone, Default)]
pub struct Told {
    /// Event id, account and the object's mark, for each run of a handler.
    pub runs: Arc<Mutex<Vec<(String, String, String)>>>,
    pub rejected: Arc<Mutex<Vec<(u16, String)>>>,
    pub looks: Arc<Mutex<Vec<String>>>,
}

impl Told {
    pub fn runs(&self) -> Vec<(String, String, String)> {
        self.runs.lock().unwrap().clone()
    }

    pub fn looks(&self) -> Vec<String> {
        self.looks.lock().unwrap().clone()
    }

    pub fn last_rejection(&self) -> (u16, String) {
        self.rejected.lock().unwrap().last().cloned().unwrap_or_default()
    }
}

impl Observer for Told {
    fn rejected(&self, rejected: &Rejected<'_>) {
        let told = (rejected.status, rejected.reason.to_owned());
        self.rejected.lock().unwrap().push(told);
    }

    fn second_look(&self, look: &observer::SecondLook<'_>) {
        let outcome = match look.outcome {
            LookOutcome::Waiting => "waiting".to_owned(),
            LookOutcome::Confirmed => "confirmed".to_owned(),
            LookOutcome::Refused { reason, .. } => reason.to_owned(),
            LookOutcome::Deferred { error, .. } => {
                assert!(!error.is_empty());
                "deferred".to_owned()
            }
            _ => "another".to_owned(),
        };
        self.looks
            .lock()
            .unwrap()
            .push(format!("{} {outcome}", look.event_id));
    }
}

pub fn audit(event: Event, cx: Context<'_, Told>) -> HandlerResult {
    let mark = event.raw_object().get("description");
    let mark = mark.and_then(|mark| mark.decode::<String>().ok());
    note(cx.state(), event.id(), event.account(), mark.unwrap_or_default());
    Ok(())
}

pub fn audit_thin(event: EventNotification, cx: Context<'_, Told>) -> HandlerResult {
    note(cx.state(), event.id(), event.context(), String::new());
    Ok(())
}

fn note(told: &Told, id: &str, account: Option<&str>, mark: String) {
    let run = (id.to_owned(), account.unwrap_or_default().to_owned(), mark);
    told.runs.lock().unwrap().push(run);
}

pub struct Stand {
    pub stripe: FakeStripe,
    pub clock: Arc<FixedClock>,
    pub receiver: Receiver,
    pub told: Told,
    pub store: Option<Arc<dyn Store>>,
    pub http: Http,
}

pub fn registry(told: &Told, clock: &Arc<FixedClock>) -> Registry {
    Registry::builder()
        .clock(clock.clone())
        .state(told.clone())
        .on("*", audit.named("audit"))
        .on("*", audit_thin.named("audit thin"))
        .build()
        .unwrap()
}

/// The endpoint of a mode.
pub fn endpoint(validation: Validation) -> Endpoint {
    match validation {
        Validation::Fetch => Endpoint::without_secret("default"),
        other => Endpoint::new("default", SigningSecret::new(SECRET).unwrap()).validation(other),
    }
}

impl Stand {
    /// Without an inbox.
    pub fn bare(validation: Validation) -> Self {
        Self::with(endpoint(validation), None, KEY, |builder| builder)
    }

    /// In front of a store.
    pub fn over(store: &Arc<dyn Store>, validation: Validation) -> Self {
        Self::with(endpoint(validation), Some(store.clone()), KEY, |builder| builder)
    }

    pub fn with(
        endpoint: Endpoint,
        store: Option<Arc<dyn Store>>,
        key: &str,
        more: impl FnOnce(ReceiverBuilder) -> ReceiverBuilder,
    ) -> Self {
        Self::limited(endpoint, store, key, 10_000, more)
    }

    pub fn limited(
        endpoint: Endpoint,
        store: Option<Arc<dyn Store>>,
        key: &str,
        most: u32,
        more: impl FnOnce(ReceiverBuilder) -> ReceiverBuilder,
    ) -> Self {
        let stripe = FakeStripe::start(KEY).unwrap();
        let clock = Arc::new(FixedClock::at(NOW));
        stripe.set_clock(clock.clone());
        let (told, http) = (Told::default(), Http::default());
        let mut builder = Receiver::builder(registry(&told, &clock))
            .endpoint(endpoint)
            .client(client_over(&http, stripe.url(), key))
            .observer(told.clone());
        if let Some(store) = &store {
            builder = builder.inbox(Inbox::new(store.clone()).pending_looks(most));
        }
        let receiver = more(builder).build().unwrap();
        Self {
            stripe,
            clock,
            receiver,
            told,
            store,
            http,
        }
    }

    /// Posts a body with a good signature.
    pub async fn post(&self, body: impl AsRef<[u8]>) -> u16 {
        let body = body.as_ref();
        self.post_as(sign(body, SECRET, NOW), body).await
    }

    /// Posts a body without a signature.
    pub async fn post_bare(&self, body: impl AsRef<[u8]>) -> u16 {
        self.post_as(String::new(), body.as_ref()).await
    }

    /// Posts a body as the mode wants it.
    pub async fn post_to(&self, validation: Validation, body: impl AsRef<[u8]>) -> u16 {
        match validation {
            Validation::Fetch => self.post_bare(body).await,
            _ => self.post(body).await,
        }
    }

    async fn post_as(&self, signature: String, body: &[u8]) -> u16 {
        match self.receiver.admit("POST").await {
            Ok(admission) => self.receiver.receive(admission, signature, body).await.status,
            Err(answer) => answer.status,
        }
    }

    pub fn store(&self) -> &Arc<dyn Store> {
        self.store.as_ref().unwrap()
    }

    /// A worker that tries again within milliseconds.
    pub fn worker(&self) -> Worker {
        fast(self.receiver.worker().unwrap())
    }

    /// Lets a worker work until this holds.
    pub async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        work_until(&[self.worker()], what, holds).await;
    }

    pub async fn settled(&self) {
        let store = self.store();
        let idle = async || {
            let pending = looks(store, Valid::Pending).await;
            pending.is_empty() && store.counts().await.unwrap().open() == 0
        };
        self.until("everything is done", idle).await;
        assert_eq!(store.doctor().await.unwrap(), []);
    }

    pub async fn pending(&self) -> Vec<SecondLook> {
        looks(self.store(), Valid::Pending).await
    }

    pub async fn refused(&self) -> Vec<SecondLook> {
        looks(self.store(), Valid::No).await
    }

    pub fn asked(&self) -> usize {
        self.stripe.requests().len()
    }
}

pub fn fast(worker: Worker) -> Worker {
    let mut policy = Policy::default();
    policy.schedule = Schedule::new([1, 2, 4, 8, 16, 32, 64, 128].map(Duration::from_millis));
    policy.lease = Duration::from_secs(2);
    worker
        .policy(policy)
        .poll(Duration::from_millis(20))
        .sweep(Duration::from_millis(50))
}

pub async fn work_until(workers: &[Worker], what: &str, holds: impl AsyncFn() -> bool) {
    let (stop, _) = tokio::sync::broadcast::channel::<()>(1);
    let running: Vec<_> = workers
        .iter()
        .map(|worker| {
            let (worker, mut stopped) = (worker.clone(), stop.subscribe());
            tokio::spawn(async move { worker.run(async move { drop(stopped.recv().await) }).await })
        })
        .collect();
    let mut tries = 0;
    while !holds().await {
        tries += 1;
        assert!(tries < 6_000, "it never came to this: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    stop.send(()).unwrap();
    for worker in running {
        worker.await.unwrap();
    }
}

pub async fn looks(store: &Arc<dyn Store>, valid: Valid) -> Vec<SecondLook> {
    let (mut all, mut before) = (Vec::new(), None);
    loop {
        let page = store.second_looks(valid, before, 1000).await.unwrap();
        all.extend(page.items);
        before = page.next;
        if before.is_none() {
            return all;
        }
    }
}

/// A charge with this description.
pub fn charge(id: &str, mark: &str) -> TestEvent {
    TestEvent::of("charge.succeeded")
        .id(id)
        .created(NOW - 600)
        .with(serde_json::json!({"description": mark}))
}

pub fn thin(id: &str) -> TestEvent {
    TestEvent::of("v1.billing.meter.error_report_triggered")
        .id(id)
        .created(NOW - 600)
}

/// The same event with another value at a place.
pub fn forged(event: &TestEvent, place: &str, value: serde_json::Value) -> String {
    let mut body: serde_json::Value = serde_json::from_str(&event.body()).unwrap();
    match body.pointer_mut(place) {
        Some(at) => *at = value,
        None => {
            let member = place.trim_start_matches('/').to_owned();
            body.as_object_mut().unwrap().insert(member, value);
        }
    }
    let body = body.to_string();
    Delivery::from_body_without_verification(body.clone()).unwrap();
    body
}
