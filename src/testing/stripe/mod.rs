//! A stand-in for Stripe: objects that change, events that tell of it, deliveries to endpoints.

mod delivery;
mod plan;

use std::io;
use std::ops::Deref;

use serde_json::{Value, json};

pub use self::delivery::FakeDelivery;
pub use self::plan::DeliveryPlan;
use super::api::{Due, FakeApi, Refused};

/// A [`FakeApi`] whose objects change: each change makes the events that Stripe makes, the API lists them, and they are
/// delivered, signed, to the endpoints that were created, as reliably as a [`DeliveryPlan`] has it.
///
/// Derefs to [`FakeApi`]. What is changed here is changed in the platform's account; [`FakeApi::account`] gives the others.
/// Changes by HTTP (`POST /v1/customers`, …) make events, too.
///
/// | change | events |
/// |---|---|
/// | [`create`](Self::create) | `….created`; where there is none, the one of the status (`charge.succeeded`) |
/// | [`update`](Self::update), [`append`](Self::append) | `….updated` with `previous_attributes`; of another status, the one of that status, too (`invoice.paid`) |
/// | [`delete`](Self::delete) | `….deleted`; of a subscription, a cancellation |
/// | [`revive`](Self::revive) | `….created` |
/// | [`tell`](Self::tell) | any one |
///
/// The thin event of the same name with `v1.` before it comes with each, where Stripe has one. Kinds whose changes Stripe does not tell of
/// make none.
///
/// ```
/// use serde_json::json;
/// use stripe_webhooks::testing::{DeliveryPlan, FakeStripe, Runs};
/// use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret};
///
/// fn audit(_: Event, _: Context<'_>) -> HandlerResult { Ok(()) }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let stripe = FakeStripe::start("sk_test_mine")?;
/// let (_, secret) = stripe.endpoint("http://localhost/stripe", ["customer.created", "customer.deleted"])?;
/// let runs = Runs::new();
/// let registry = Registry::builder().on("*", audit).build()?;
/// let receiver = Receiver::builder(registry).secret(SigningSecret::new(secret)?).observer(runs.clone()).build()?;
///
/// stripe.create("customer", json!({"id": "cus_1"}))?;
/// stripe.update("cus_1", json!({"name": "Jenny"}))?; // nobody asked for `customer.updated`
/// stripe.delete("cus_1")?;
///
/// // One of two is lost: the API lists it as undelivered until it is delivered again.
/// let mut plan = DeliveryPlan::new(1).lost(100);
/// assert!(stripe.deliver_to_blocking(&mut plan, &receiver).is_empty());
/// assert_eq!(stripe.undelivered().len(), 2);
/// assert_eq!(stripe.retry_to_blocking(&receiver).len(), 2);
/// assert!(stripe.undelivered().is_empty());
/// assert_eq!(runs.all().len(), 2);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct FakeStripe {
    api: FakeApi,
}

impl FakeStripe {
    /// Starts on a free local port; `key`: the API key to ask for.
    ///
    /// # Errors
    /// If no local port or no thread can be had.
    pub fn start(key: impl Into<String>) -> io::Result<Self> {
        FakeApi::start(key).map(Self::from)
    }

    /// Creates a webhook endpoint for snapshot events of its own account, and gives its id and secret. `event_types`: names, or `*` for all.
    ///
    /// # Errors
    /// For a URL or an event type that Stripe would refuse, or beyond 16 endpoints.
    pub fn endpoint<T: Into<String>>(
        &self,
        url: &str,
        event_types: impl IntoIterator<Item = T>,
    ) -> Result<(String, String), Refused> {
        let types: Vec<String> = event_types.into_iter().map(Into::into).collect();
        self.api
            .create_endpoint(json!({"url": url, "enabled_events": types}), false)
    }

    /// Creates a webhook endpoint for the events of connected accounts, and gives its id and secret.
    ///
    /// # Errors
    /// As for [`endpoint`](Self::endpoint).
    pub fn connect_endpoint<T: Into<String>>(
        &self,
        url: &str,
        event_types: impl IntoIterator<Item = T>,
    ) -> Result<(String, String), Refused> {
        let types: Vec<String> = event_types.into_iter().map(Into::into).collect();
        let params = json!({"url": url, "enabled_events": types, "connect": "true"});
        self.api.create_endpoint(params, false)
    }

    /// Creates an event destination for thin events of its own account, and gives its id and secret. `event_types`: names, without `*`.
    ///
    /// # Errors
    /// As for [`endpoint`](Self::endpoint).
    pub fn thin_endpoint<T: Into<String>>(
        &self,
        url: &str,
        event_types: impl IntoIterator<Item = T>,
    ) -> Result<(String, String), Refused> {
        let types: Vec<String> = event_types.into_iter().map(Into::into).collect();
        let params = json!({
            "name": "made by a test", "type": "webhook_endpoint", "event_payload": "thin", "enabled_events": types,
            "webhook_endpoint": {"url": url}, "include": ["webhook_endpoint.signing_secret"],
        });
        self.api.create_endpoint(params, true)
    }

    /// Makes an object: [`FakeAccount::create`](super::FakeAccount::create).
    ///
    /// # Errors
    /// As there.
    pub fn create(&self, kind: &str, members: Value) -> Result<Value, Refused> {
        self.api.platform().create(kind, members)
    }

    /// Changes an object: [`FakeAccount::update`](super::FakeAccount::update).
    ///
    /// # Errors
    /// As there.
    pub fn update(&self, id: &str, members: Value) -> Result<Value, Refused> {
        self.api.platform().update(id, members)
    }

    /// Lets a list within an object grow: [`FakeAccount::append`](super::FakeAccount::append).
    ///
    /// # Errors
    /// As there.
    pub fn append(&self, id: &str, list: &str, members: Value) -> Result<Value, Refused> {
        self.api.platform().append(id, list, members)
    }

    /// Deletes an object: [`FakeAccount::delete`](super::FakeAccount::delete).
    ///
    /// # Errors
    /// As there.
    pub fn delete(&self, id: &str) -> Result<Value, Refused> {
        self.api.platform().delete(id)
    }

    /// Makes a deleted object again: [`FakeAccount::revive`](super::FakeAccount::revive).
    ///
    /// # Errors
    /// As there.
    pub fn revive(&self, id: &str, members: Value) -> Result<Value, Refused> {
        self.api.platform().revive(id, members)
    }

    /// Records an event of any type about an object: [`FakeAccount::tell`](super::FakeAccount::tell).
    ///
    /// # Errors
    /// As there.
    pub fn tell(&self, event_type: &str, id: &str) -> Result<(), Refused> {
        self.api.platform().tell(event_type, id)
    }

    /// An object, as the API shows it.
    pub fn object(&self, id: &str) -> Option<Value> {
        self.api.platform().object(id)
    }

    /// The objects of a kind, oldest first.
    pub fn objects(&self, kind: &str) -> Vec<Value> {
        self.api.platform().objects(kind)
    }

    /// The events, oldest first.
    pub fn events(&self) -> Vec<Value> {
        self.api.platform().events()
    }

    /// The deliveries that were not accepted, of all accounts, oldest first: each as it would be sent again.
    pub fn undelivered(&self) -> Vec<FakeDelivery> {
        self.api.shared().state().due(Due::Again)
    }
}

impl From<FakeApi> for FakeStripe {
    fn from(api: FakeApi) -> Self {
        Self { api }
    }
}

impl Deref for FakeStripe {
    type Target = FakeApi;

    fn deref(&self) -> &FakeApi {
        &self.api
    }
}
