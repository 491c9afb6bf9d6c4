//! A stand-in for Stripe, a receiver with an inbox, and the client between them.

use std::sync::{Arc, Mutex};

use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::inbox::{Memory, Span, Store};
use stripe_webhooks::observer::{Missed, ReachEnding, ReconcileFailed};
use stripe_webhooks::receiver::ReceiverBuilder;
use stripe_webhooks::reconcile::{Reconcile, Report};
use stripe_webhooks::testing::{FakeStripe, FixedClock, TestEvent};
use stripe_webhooks::{
    Context, Event, HandlerExt, HandlerResult, Observer, Receiver, Registry, SigningSecret,
};

use crate::transport::Http;

pub(crate) const KEY: &str = "sk_test_51ReconcileTests";
pub(crate) const NOW: i64 = 1_790_000_000;
pub(crate) const HOUR: i64 = 3600;
pub(crate) const DAY: i64 = 24 * HOUR;
pub(crate) const GRACE: i64 = 300;

/// What observers were told.
#[derive(Clone, Default)]
pub(crate) struct Told {
    pub(crate) missed: Arc<Mutex<Vec<String>>>,
    pub(crate) failed: Arc<Mutex<Vec<String>>>,
    pub(crate) ending: Arc<Mutex<Vec<u64>>>,
}

impl Observer for Told {
    fn missed(&self, missed: &Missed<'_>) {
        self.missed.lock().unwrap().push(missed.delivery.id().to_owned());
    }

    fn reconcile_failed(&self, failed: &ReconcileFailed<'_>) {
        self.failed
            .lock()
            .unwrap()
            .push(format!("{} {}", failed.failures, failed.error));
    }

    fn reach_ending(&self, ending: &ReachEnding<'_>) {
        self.ending.lock().unwrap().push(ending.left.as_secs());
    }
}

pub(crate) struct Bed {
    pub(crate) stripe: FakeStripe,
    /// Stripe's clock.
    pub(crate) clock: Arc<FixedClock>,
    /// The host's.
    pub(crate) own_clock: Arc<FixedClock>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) receiver: Receiver,
    pub(crate) http: Http,
    pub(crate) client: Client,
    pub(crate) told: Told,
}

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

pub(crate) fn client(stripe: &FakeStripe, http: &Http, key: &str) -> Client {
    Client::builder(ApiKey::new(key).unwrap())
        .transport(http.clone())
        .base_url(stripe.url())
        .rate(Rate::unlimited())
        .retries(0)
        .build()
        .unwrap()
}

impl Bed {
    /// With handlers of these types, and one endpoint that takes everything.
    pub(crate) fn of(types: &[&'static str]) -> Self {
        Self::with(types, |builder, secret| builder.secret(secret))
    }

    pub(crate) fn new() -> Self {
        Self::of(&["*"])
    }

    pub(crate) fn with(
        types: &[&'static str],
        settings: impl FnOnce(ReceiverBuilder, SigningSecret) -> ReceiverBuilder,
    ) -> Self {
        Self::over(Memory::new().into(), types, settings)
    }

    pub(crate) fn over(
        store: Arc<dyn Store>,
        types: &[&'static str],
        settings: impl FnOnce(ReceiverBuilder, SigningSecret) -> ReceiverBuilder,
    ) -> Self {
        let stripe = FakeStripe::start(KEY).unwrap();
        let (clock, own_clock) = (Arc::new(FixedClock::at(NOW)), Arc::new(FixedClock::at(NOW)));
        stripe.set_clock(clock.clone());
        let (_, secret) = stripe.endpoint("http://localhost/stripe", ["*"]).unwrap();
        let secret = SigningSecret::new(secret).unwrap();
        let mut registry = Registry::builder().clock(own_clock.clone());
        for (number, pattern) in types.iter().enumerate() {
            registry = registry.on(pattern, audit.named(format!("audit {number}")));
        }
        let told = Told::default();
        let builder = Receiver::builder(registry.build().unwrap())
            .inbox(store.clone())
            .observer(told.clone());
        let receiver = settings(builder, secret).build_without_endpoints().unwrap();
        let http = Http::default();
        Self {
            client: client(&stripe, &http, KEY),
            stripe,
            clock,
            own_clock,
            store,
            receiver,
            http,
            told,
        }
    }

    /// Both clocks go on.
    pub(crate) fn pass(&self, seconds: i64) {
        let by = std::time::Duration::from_secs(seconds.unsigned_abs());
        self.clock.advance(by);
        self.own_clock.advance(by);
    }

    pub(crate) fn now(&self) -> i64 {
        stripe_webhooks::clock::Clock::unix_now(&*self.clock)
    }

    /// An event that happens now, and that nobody delivers.
    pub(crate) fn lose(&self, id: &str) {
        self.stripe.put_undelivered(&event(id, self.now()));
    }

    /// An event that happens now, and is delivered.
    pub(crate) async fn deliver(&self, id: &str) {
        self.deliver_type("shop.opened", id).await;
    }

    pub(crate) async fn deliver_type(&self, event_type: &str, id: &str) {
        let event = TestEvent::of(event_type).id(id).created(self.now());
        self.stripe.put_event(&event);
        let answer = self
            .receiver
            .receive_without_verification(&event.delivery())
            .await;
        assert_eq!(answer.status, 200);
    }

    pub(crate) fn reconcile(&self) -> Reconcile {
        Reconcile::new(self.client.clone())
    }

    pub(crate) async fn run_once(&self) -> Report {
        let report = self.reconcile().run_once(&self.receiver).await.unwrap();
        self.check().await;
        report
    }

    pub(crate) async fn has(&self, id: &str) -> bool {
        self.store.event(id).await.unwrap().is_some()
    }

    pub(crate) async fn spans(&self) -> Vec<Span> {
        self.store.spans().await.unwrap()
    }

    /// The first and last second of the one span that there is.
    pub(crate) async fn covered(&self) -> (i64, i64) {
        let spans = self.spans().await;
        assert_eq!(spans.len(), 1, "{spans:?}");
        (spans[0].from, spans[0].to)
    }

    /// Whatever the ledger holds is in the inbox, and its numbers are right.
    pub(crate) async fn check(&self) {
        for span in self.spans().await.iter().filter(|span| !span.beyond_reach) {
            let account = match &span.account {
                Some(account) => self.stripe.account(account),
                None => self.stripe.platform(),
            };
            let mut here = 0;
            for event in account.events() {
                if (span.from..span.to).contains(&event["created"].as_i64().unwrap()) {
                    here += 1;
                    let id = event["id"].as_str().unwrap();
                    assert!(span.refused > 0 || self.has(id).await, "{id} of {span:?}");
                }
            }
            let counted = span.delivered + span.found + span.refused;
            assert_eq!(counted, here, "{span:?}");
        }
    }
}

/// Of a type that no table knows: its body is small, and quickly made.
pub(crate) fn event(id: &str, created: i64) -> TestEvent {
    let seed = id
        .bytes()
        .fold(7, |seed: u64, byte| seed.wrapping_mul(31) ^ u64::from(byte));
    TestEvent::of("shop.opened").seed(seed).id(id).created(created)
}
