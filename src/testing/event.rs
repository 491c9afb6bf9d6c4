//! Made-up events.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::pretty::pretty;
use crate::event::{Delivery, Event, SCHEMA_API_VERSION};
use crate::object::EventType;
use crate::signature::{SignWith, sign};
use crate::testing::sample::Sampler;

/// The default time of made-up events, in seconds since the Unix epoch: 2026-09-21, 14:13:20 UTC.
const CREATED: i64 = 1_790_000_000;

/// A made-up event: of any type, with a body as Stripe would send it.
///
/// The same settings give the same bytes. Another [`seed`](Self::seed) gives other ids and values.
///
/// ```
/// use serde_json::json;
/// use stripe_webhooks::EventType;
/// use stripe_webhooks::testing::TestEvent;
///
/// let event = TestEvent::of(EventType::CustomerUpdated)
///     .with(json!({"email": "new@example.com"}))
///     .previous(json!({"email": "old@example.com"}))
///     .livemode(true)
///     .event();
/// assert!(event.livemode() && event.changes().changed("email"));
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct TestEvent {
    event_type: EventType,
    id: String,
    seed: u64,
    created: i64,
    livemode: bool,
    account: Option<String>,
    with: Value,
    previous: Option<Value>,
}

/// A body and the header that signs it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signed {
    /// The value of the `Stripe-Signature` header.
    pub header: String,
    /// The request's body.
    pub body: String,
}

impl TestEvent {
    /// An event of a type, which need not be known: `TestEvent::of("customer.created")` works too.
    pub fn of(event_type: impl Into<EventType>) -> Self {
        let event_type = event_type.into();
        Self {
            id: made_up_id(0, &event_type),
            event_type,
            seed: 0,
            created: CREATED,
            livemode: false,
            account: None,
            with: Value::Null,
            previous: None,
        }
    }

    /// Puts members into the object (`data` of a thin event), in addition to those that are made up. Objects are
    /// merged, everything else is replaced.
    pub fn with(mut self, members: Value) -> Self {
        merge(&mut self.with, members);
        self
    }

    /// Sets `previous_attributes`. Without it, events that tell of an update say that the metadata changed.
    pub fn previous(mut self, attributes: Value) -> Self {
        self.previous = Some(attributes);
        self
    }

    /// Sets the event's id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Makes other ids and values, the event's id included.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self.id = made_up_id(seed, &self.event_type);
        self
    }

    /// Sets when it happened, in seconds since the Unix epoch.
    pub fn created(mut self, seconds: i64) -> Self {
        self.created = seconds;
        self
    }

    /// Sets whether it happened in live mode.
    pub fn livemode(mut self, livemode: bool) -> Self {
        self.livemode = livemode;
        self
    }

    /// Sets the connected account it happened in; the context of a thin event.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// The event's id.
    pub fn event_id(&self) -> &str {
        &self.id
    }

    /// The type.
    pub fn event_type(&self) -> &EventType {
        &self.event_type
    }

    /// The body, pretty-printed as Stripe does.
    pub fn body(&self) -> String {
        pretty(&if self.event_type.is_thin() {
            self.thin()
        } else {
            self.snapshot()
        })
    }

    /// The body and a header that signs it now, by the system clock.
    pub fn sign(&self, secret: &(impl SignWith + ?Sized)) -> Signed {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        self.sign_at(secret, i64::try_from(now.as_secs()).unwrap_or(i64::MAX))
    }

    /// The body and a header that signs it at that time, in seconds since the Unix epoch.
    pub fn sign_at(&self, secret: &(impl SignWith + ?Sized), timestamp: i64) -> Signed {
        let body = self.body();
        Signed {
            header: sign(&body, secret, timestamp),
            body,
        }
    }

    /// The event, as if it had been verified and decoded.
    ///
    /// # Panics
    /// For a thin event, which is no [`Event`]; use [`delivery`](Self::delivery).
    pub fn event(&self) -> Event {
        match self.delivery() {
            Delivery::Snapshot(event) => event,
            Delivery::Thin(_) => panic!("{} is a thin event", self.event_type),
        }
    }

    /// The event of either family, as if it had been verified and decoded.
    ///
    /// # Panics
    /// Never: what is made here is an event.
    pub fn delivery(&self) -> Delivery {
        Delivery::from_body_without_verification(self.body())
            .unwrap_or_else(|error| panic!("the made-up event is none: {error}"))
    }

    fn sampler(&self) -> Sampler {
        let name = self.event_type.as_str();
        let hint = name.rsplit('.').next().unwrap_or_default();
        Sampler::new(
            self.seed ^ hash(name).rotate_left(1),
            self.created,
            self.livemode,
            hint,
        )
    }

    fn snapshot(&self) -> Value {
        let mut sampler = self.sampler();
        let mut object = match sampler.choose(self.event_type.object_kinds()) {
            Some(kind) => sampler.object(kind),
            None => {
                let named = self.event_type.object_kinds().last().copied().map(str::to_owned);
                let kind = named.unwrap_or_else(|| subject(self.event_type.as_str()));
                json!({"id": sampler.id(&kind), "object": kind})
            }
        };
        merge(&mut object, self.with.clone());
        let request = format!("req_{:014}", sampler.below(100_000_000_000_000));
        let updates = self.event_type.as_str().ends_with(".updated");
        let previous = self
            .previous
            .clone()
            .or_else(|| updates.then(|| json!({"metadata": {"order_id": null}})));
        let mut event = json!({
            "id": self.id, "object": "event", "api_version": SCHEMA_API_VERSION, "created": self.created,
            "data": {"object": object}, "livemode": self.livemode, "pending_webhooks": 1,
            "request": {"id": request, "idempotency_key": null}, "type": self.event_type.as_str(),
        });
        if let Some(previous) = previous {
            event["data"]["previous_attributes"] = previous;
        }
        if let Some(account) = &self.account {
            event["account"] = account.as_str().into();
        }
        event
    }

    fn thin(&self) -> Value {
        let mut sampler = self.sampler();
        let created = OffsetDateTime::from_unix_timestamp(self.created).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let created = created.format(&Rfc3339).unwrap_or_default().replace('Z', ".000Z");
        let related = self.event_type.related_object_kind().map(|kind| {
            let id = sampler.id(kind);
            let path = match kind.strip_prefix("v2.") {
                Some(rest) => format!("/v2/{}s/{id}", rest.replace('.', "/")),
                None => format!("/v1/{}s/{id}", kind.replace('.', "/")),
            };
            json!({"id": id, "type": kind, "url": path})
        });
        let request = format!("req_v2{:014}", sampler.below(100_000_000_000_000));
        let mut event = json!({
            "id": self.id, "object": "v2.core.event", "created": created, "livemode": self.livemode,
            "reason": {"type": "request", "request": {"id": request, "idempotency_key": "made-up"}},
            "related_object": related, "type": self.event_type.as_str(),
        });
        let mut data = sampler.data(self.event_type.as_str()).unwrap_or_default();
        merge(&mut data, self.with.clone());
        if !data.is_null() {
            event["data"] = data;
        }
        if let Some(account) = &self.account {
            event["context"] = account.as_str().into();
        }
        event
    }
}

/// `customer.subscription.created` is about a `customer.subscription`, as far as the name says.
fn subject(event_type: &str) -> String {
    let (subject, _) = event_type.rsplit_once('.').unwrap_or((event_type, ""));
    subject.to_owned()
}

fn made_up_id(seed: u64, event_type: &EventType) -> String {
    let mut sampler = Sampler::new(seed ^ hash(event_type.as_str()), 0, false, "");
    let id = sampler.id("event");
    if event_type.is_thin() {
        id.replace("evt_", "evt_test_")
    } else {
        id
    }
}

/// FNV-1a: stable from one version of the compiler to the next.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (_, Value::Null) => {}
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                if value.is_object() {
                    merge(
                        into.entry(name).or_insert_with(|| Value::Object(Map::new())),
                        value,
                    );
                } else {
                    into.insert(name, value);
                }
            }
        }
        (into, from) => *into = from,
    }
}
