//! Webhook endpoints and event destinations at Stripe.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::api::Client;
use super::error::ClientError;
use super::list::ListRequest;
use super::params::Params;
use super::path::with_id;
use super::response::Response;
use crate::object::RawObject;
use crate::signature::{SecretError, SigningSecret};

const ENDPOINTS: &str = "/v1/webhook_endpoints";
const ENDPOINT: &str = "/v1/webhook_endpoints/{id}";
const DESTINATIONS: &str = "/v2/core/event_destinations";
const DESTINATION: &str = "/v2/core/event_destinations/{id}";

/// A signing secret, as Stripe shows it once: in the answer that creates an endpoint.
///
/// `Debug` prints `whsec_…` and nothing else; the text is wiped from memory on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct ShownSecret(Zeroizing<String>);

impl ShownSecret {
    /// The secret itself, to be kept in a safe place.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The secret to verify with.
    ///
    /// # Errors
    /// [`SecretError`] if Stripe sent something that is none.
    pub fn signing_secret(&self) -> Result<SigningSecret, SecretError> {
        SigningSecret::new(self.expose())
    }
}

impl fmt::Debug for ShownSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("whsec_…")
    }
}

/// A webhook endpoint of the v1 API.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// `we_…`.
    pub id: String,
    /// The URL that events are posted to.
    pub url: String,
    /// `enabled` or `disabled`.
    pub status: String,
    /// The event types that are sent; `*` for all but those that must be named.
    pub enabled_events: Vec<String>,
    /// The API version that events are rendered in; `None` for the account's default.
    pub api_version: Option<String>,
    /// The application that made it, for endpoints that get the events of connected accounts.
    pub application: Option<String>,
    /// A description of the owner's.
    pub description: Option<String>,
    /// True for live mode.
    pub livemode: bool,
    /// The owner's own keys and values.
    pub metadata: BTreeMap<String, String>,
    /// The signing secret; in the answer that creates the endpoint only.
    pub secret: Option<ShownSecret>,
    /// All of it as JSON. Of a new endpoint it holds the secret.
    pub raw: RawObject,
}

/// An event destination of the v2 API: a webhook endpoint, an event bus or an event grid.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EventDestination {
    /// `ed_…`.
    pub id: String,
    /// The name that its owner gave it.
    pub name: String,
    /// `webhook_endpoint`, `amazon_eventbridge` or `azure_event_grid`.
    pub kind: String,
    /// `enabled` or `disabled`.
    pub status: String,
    /// The reason why it is disabled: `user`, ….
    pub disabled_reason: Option<String>,
    /// The event types that are sent.
    pub enabled_events: Vec<String>,
    /// `snapshot` or `thin`.
    pub event_payload: String,
    /// The accounts whose events are sent: `@self`, `@accounts`, ….
    pub events_from: Vec<String>,
    /// The API version that snapshot events are rendered in.
    pub snapshot_api_version: Option<String>,
    /// The URL that events are posted to, for a webhook endpoint.
    pub url: Option<String>,
    /// A description of the owner's.
    pub description: Option<String>,
    /// True for live mode.
    pub livemode: bool,
    /// The owner's own keys and values.
    pub metadata: BTreeMap<String, String>,
    /// The signing secret; in the answer that creates a webhook endpoint only.
    pub secret: Option<ShownSecret>,
    /// All of it as JSON. Of a new destination it holds the secret.
    pub raw: RawObject,
}

/// A webhook endpoint to be created.
#[derive(Debug, Clone)]
#[must_use]
pub struct NewWebhookEndpoint(Params);

/// Changes to a webhook endpoint: what is not set stays. Its API version and its scope are fixed at creation.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct WebhookEndpointChanges(Params);

/// An event destination to be created.
#[derive(Debug, Clone)]
#[must_use]
pub struct NewEventDestination(Params);

/// Changes to an event destination: what is not set stays. Its kind, payload, scope and API version are fixed at creation.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct EventDestinationChanges(Params);

/// The family of events that a destination gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventPayload {
    /// Snapshot events, which carry the object, rendered in an API version.
    Snapshot,
    /// Thin events, which name the object.
    Thin,
}

/// The webhook endpoints of an account, from [`Client::webhook_endpoints`].
#[derive(Debug, Clone)]
pub struct WebhookEndpoints {
    client: Client,
}

/// The event destinations of an account, from [`Client::event_destinations`].
#[derive(Debug, Clone)]
pub struct EventDestinations {
    client: Client,
}

impl Client {
    /// The webhook endpoints of the v1 API.
    pub fn webhook_endpoints(&self) -> WebhookEndpoints {
        WebhookEndpoints { client: self.clone() }
    }

    /// The event destinations of the v2 API. The webhook endpoints of the v1 API are among them.
    pub fn event_destinations(&self) -> EventDestinations {
        EventDestinations { client: self.clone() }
    }
}

impl WebhookEndpoints {
    /// Lists all of them.
    pub fn list(&self) -> ListRequest<WebhookEndpoint> {
        ListRequest::new(&self.client, Ok(ENDPOINTS.into()), |raw, _| {
            Ok(WebhookEndpoint::read(raw))
        })
    }

    /// Fetches one.
    ///
    /// # Errors
    /// [`ClientError`]; one with [`is_missing`](ClientError::is_missing) if there is none of that id.
    pub async fn retrieve(&self, id: &str) -> Result<WebhookEndpoint, ClientError> {
        let answer = self.client.get(&with_id(ENDPOINT, id)?, ()).await?;
        Ok(WebhookEndpoint::read(answer.raw()))
    }

    /// Creates one. Its answer alone holds the signing secret.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn create(&self, new: NewWebhookEndpoint) -> Result<WebhookEndpoint, ClientError> {
        self.post(ENDPOINTS, new.0).await
    }

    /// Changes one.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn update(
        &self,
        id: &str,
        changes: WebhookEndpointChanges,
    ) -> Result<WebhookEndpoint, ClientError> {
        self.post(&with_id(ENDPOINT, id)?, changes.0).await
    }

    /// Lets Stripe send to it again.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn enable(&self, id: &str) -> Result<WebhookEndpoint, ClientError> {
        let changes = Params::new().set("disabled", false);
        self.post(&with_id(ENDPOINT, id)?, changes).await
    }

    /// Stops Stripe from sending to it.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn disable(&self, id: &str) -> Result<WebhookEndpoint, ClientError> {
        let changes = Params::new().set("disabled", true);
        self.post(&with_id(ENDPOINT, id)?, changes).await
    }

    /// Deletes it for good. Deliveries that are outstanding are lost.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn delete(&self, id: &str) -> Result<(), ClientError> {
        self.client.delete(&with_id(ENDPOINT, id)?, ()).await.map(drop)
    }

    async fn post(&self, path: &str, params: Params) -> Result<WebhookEndpoint, ClientError> {
        let answer = self.client.post(path, params, None).await?;
        Ok(WebhookEndpoint::read(answer.raw()))
    }
}

impl EventDestinations {
    /// Lists all of them, with their URLs.
    pub fn list(&self) -> ListRequest<EventDestination> {
        ListRequest::new(&self.client, Ok(DESTINATIONS.into()), |raw, _| {
            Ok(EventDestination::read(raw))
        })
        .param("include", json!(["webhook_endpoint.url"]))
    }

    /// Fetches one, with its URL.
    ///
    /// # Errors
    /// [`ClientError`]; one with [`is_missing`](ClientError::is_missing) if there is none of that id.
    pub async fn retrieve(&self, id: &str) -> Result<EventDestination, ClientError> {
        let include = [("include", json!(["webhook_endpoint.url"]))];
        let answer = self.client.get(&with_id(DESTINATION, id)?, include).await?;
        Ok(EventDestination::read(answer.raw()))
    }

    /// Creates one. Its answer alone holds the signing secret.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn create(&self, new: NewEventDestination) -> Result<EventDestination, ClientError> {
        self.post(DESTINATIONS, new.0).await
    }

    /// Changes one.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn update(
        &self,
        id: &str,
        changes: EventDestinationChanges,
    ) -> Result<EventDestination, ClientError> {
        self.post(&with_id(DESTINATION, id)?, changes.0).await
    }

    /// Lets Stripe send to it again.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn enable(&self, id: &str) -> Result<EventDestination, ClientError> {
        let path = with_id(DESTINATION, id)? + "/enable";
        self.post(&path, Params::new()).await
    }

    /// Stops Stripe from sending to it.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn disable(&self, id: &str) -> Result<EventDestination, ClientError> {
        let path = with_id(DESTINATION, id)? + "/disable";
        self.post(&path, Params::new()).await
    }

    /// Has Stripe send a thin event of type `v2.core.event_destination.ping` to it.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn ping(&self, id: &str) -> Result<Response, ClientError> {
        let path = with_id(DESTINATION, id)? + "/ping";
        self.client.post(&path, Params::new(), None).await
    }

    /// Deletes it for good.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn delete(&self, id: &str) -> Result<(), ClientError> {
        self.client.delete(&with_id(DESTINATION, id)?, ()).await.map(drop)
    }

    async fn post(&self, path: &str, params: Params) -> Result<EventDestination, ClientError> {
        let answer = self.client.post(path, params, None).await?;
        Ok(EventDestination::read(answer.raw()))
    }
}

impl NewWebhookEndpoint {
    /// An endpoint that gets events of these types at `url`.
    pub fn new<S: Into<String>>(url: impl Into<String>, events: impl IntoIterator<Item = S>) -> Self {
        Self(
            Params::new()
                .set("url", url.into())
                .set("enabled_events", texts(events)),
        )
    }

    /// Sets the API version that events are rendered in, for good. Default: the account's.
    pub fn api_version(self, version: impl Into<String>) -> Self {
        Self(self.0.set("api_version", version.into()))
    }

    /// Sets, for good, that it gets the events of connected accounts instead of the own ones.
    pub fn connect(self, connect: bool) -> Self {
        Self(self.0.set("connect", connect))
    }

    /// Sets a description.
    pub fn description(self, text: impl Into<String>) -> Self {
        Self(self.0.set("description", text.into()))
    }

    /// Sets the own keys and values.
    pub fn metadata<K: Into<String>, V: Into<String>>(self, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(self.0.set("metadata", members(pairs)))
    }
}

impl WebhookEndpointChanges {
    /// No change.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the URL.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.set("url", url.into()))
    }

    /// Sets the event types; what was there is replaced.
    pub fn enabled_events<S: Into<String>>(self, events: impl IntoIterator<Item = S>) -> Self {
        Self(self.0.set("enabled_events", texts(events)))
    }

    /// Sets the description.
    pub fn description(self, text: impl Into<String>) -> Self {
        Self(self.0.set("description", text.into()))
    }

    /// Sets own keys and values; others stay, an empty value takes a key away.
    pub fn metadata<K: Into<String>, V: Into<String>>(self, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(self.0.set("metadata", members(pairs)))
    }
}

impl NewEventDestination {
    /// A webhook endpoint that gets events of these types at `url`.
    pub fn webhook<S: Into<String>>(
        name: impl Into<String>,
        url: impl Into<String>,
        payload: EventPayload,
        events: impl IntoIterator<Item = S>,
    ) -> Self {
        let payload = match payload {
            EventPayload::Snapshot => "snapshot",
            EventPayload::Thin => "thin",
        };
        let include = json!(["webhook_endpoint.signing_secret", "webhook_endpoint.url"]);
        let params = Params::new()
            .set("name", name.into())
            .set("type", "webhook_endpoint")
            .set("webhook_endpoint", json!({"url": url.into()}))
            .set("event_payload", payload)
            .set("enabled_events", texts(events))
            .set("include", include);
        Self(params)
    }

    /// Sets the API version that snapshot events are rendered in, for good. Stripe refuses it for thin events.
    pub fn snapshot_api_version(self, version: impl Into<String>) -> Self {
        Self(self.0.set("snapshot_api_version", version.into()))
    }

    /// Sets, for good, whose events it gets: `@self`, `@accounts`, `@organization_members`, ….
    pub fn events_from<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        Self(self.0.set("events_from", texts(scopes)))
    }

    /// Sets a description.
    pub fn description(self, text: impl Into<String>) -> Self {
        Self(self.0.set("description", text.into()))
    }

    /// Sets the own keys and values.
    pub fn metadata<K: Into<String>, V: Into<String>>(self, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(self.0.set("metadata", members(pairs)))
    }
}

impl EventDestinationChanges {
    /// No change.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.set("name", name.into()))
    }

    /// Sets the URL of a webhook endpoint.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.set("webhook_endpoint", json!({"url": url.into()})))
    }

    /// Sets the event types; what was there is replaced.
    pub fn enabled_events<S: Into<String>>(self, events: impl IntoIterator<Item = S>) -> Self {
        Self(self.0.set("enabled_events", texts(events)))
    }

    /// Sets the description.
    pub fn description(self, text: impl Into<String>) -> Self {
        Self(self.0.set("description", text.into()))
    }

    /// Sets own keys and values; others stay.
    pub fn metadata<K: Into<String>, V: Into<String>>(self, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(self.0.set("metadata", members(pairs)))
    }
}

impl WebhookEndpoint {
    /// True if Stripe sends to it.
    pub fn is_enabled(&self) -> bool {
        self.status == "enabled"
    }

    fn read(raw: &RawObject) -> Self {
        Self {
            id: member(raw, "id"),
            url: member(raw, "url"),
            status: member(raw, "status"),
            enabled_events: member(raw, "enabled_events"),
            api_version: member(raw, "api_version"),
            application: member(raw, "application"),
            description: member(raw, "description"),
            livemode: member(raw, "livemode"),
            metadata: member(raw, "metadata"),
            secret: member::<Option<String>>(raw, "secret").map(|text| ShownSecret(Zeroizing::new(text))),
            raw: raw.clone(),
        }
    }
}

impl EventDestination {
    /// True if Stripe sends to it.
    pub fn is_enabled(&self) -> bool {
        self.status == "enabled"
    }

    fn read(raw: &RawObject) -> Self {
        let secret = member::<Option<String>>(raw, "webhook_endpoint.signing_secret");
        Self {
            id: member(raw, "id"),
            name: member(raw, "name"),
            kind: member(raw, "type"),
            status: member(raw, "status"),
            disabled_reason: member(raw, "status_details.disabled.reason"),
            enabled_events: member(raw, "enabled_events"),
            event_payload: member(raw, "event_payload"),
            events_from: member(raw, "events_from"),
            snapshot_api_version: member(raw, "snapshot_api_version"),
            url: member(raw, "webhook_endpoint.url"),
            description: member(raw, "description"),
            livemode: member(raw, "livemode"),
            metadata: member(raw, "metadata"),
            secret: secret.map(|text| ShownSecret(Zeroizing::new(text))),
            raw: raw.clone(),
        }
    }
}

/// A member, empty where it is absent or of another shape: as for all of Stripe's objects, drift fails nothing.
fn member<T: DeserializeOwned + Default>(raw: &RawObject, path: &str) -> T {
    let member = raw.get(path);
    member.and_then(|member| member.decode().ok()).unwrap_or_default()
}

fn texts<S: Into<String>>(texts: impl IntoIterator<Item = S>) -> Value {
    texts.into_iter().map(|text| Value::String(text.into())).collect()
}

fn members<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Value {
    let pairs = pairs.into_iter();
    let members: Map<String, Value> = pairs.map(|(k, v)| (k.into(), Value::String(v.into()))).collect();
    members.into()
}
