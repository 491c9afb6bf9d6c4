//! The endpoints that Stripe has.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::error::EndpointsError;
use super::types::Types;
use super::wanted::{Scope, payload_name, shown};
use crate::client::{ApiErrorCause, Client, EventDestination, EventPayload, WebhookEndpoint};

/// The metadata that this crate leaves at Stripe.
pub(super) mod mark {
    /// [`Wanted::label`](super::super::Wanted::label).
    pub(in super::super) const LABEL: &str = "stripe_webhooks_label";
    /// `own` or `connected`: a webhook endpoint of the v1 API does not tell.
    pub(in super::super) const SCOPE: &str = "stripe_webhooks_scope";
    /// The endpoint that this one takes the place of.
    pub(in super::super) const REPLACES: &str = "stripe_webhooks_replaces";
}

/// An endpoint that Stripe has: a webhook endpoint of the v1 API, or an event destination of the v2 API.
///
/// `Debug` shows the URL without what nobody is to guess.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisteredEndpoint {
    /// Stripe's id: `we_…` or `ed_…`.
    pub id: String,
    /// The API that it belongs to.
    pub kind: EndpointKind,
    /// The URL that events are posted to; empty for a destination that is no webhook endpoint.
    pub url: String,
    /// True if Stripe sends to it.
    pub enabled: bool,
    /// The reason why it is disabled, if Stripe tells one.
    pub disabled_reason: Option<String>,
    /// The event types that are sent, as Stripe lists them.
    pub event_types: Vec<String>,
    /// The family of events.
    pub payload: EventPayload,
    /// The accounts whose events are sent; `None` if neither Stripe nor the metadata tells it.
    pub scope: Option<Scope>,
    /// The API version that snapshot events are rendered in; `None` for the account's default.
    pub api_version: Option<String>,
    /// True for live mode.
    pub livemode: bool,
    /// The label that [`apply`](super::apply) gave it.
    pub label: Option<String>,
    /// Stripe's id of the endpoint that it takes the place of.
    pub replaces: Option<String>,
    /// The description.
    pub description: Option<String>,
}

/// The API that an endpoint belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointKind {
    /// `/v1/webhook_endpoints`.
    WebhookEndpoint,
    /// `/v2/core/event_destinations`.
    EventDestination,
}

impl EndpointKind {
    /// `webhook_endpoint` or `event_destination`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WebhookEndpoint => "webhook_endpoint",
            Self::EventDestination => "event_destination",
        }
    }
}

/// All endpoints of the account, of both APIs, the oldest first.
#[cfg(feature = "cli")]
pub(crate) async fn listed(client: &Client) -> Result<Vec<RegisteredEndpoint>, EndpointsError> {
    Ok(Account::list(client).await?.endpoints)
}

/// Both lists of an account, as one.
pub(super) struct Account {
    /// The oldest first.
    pub(super) endpoints: Vec<RegisteredEndpoint>,
    /// True if the v2 API does not answer, as with some stand-ins.
    pub(super) without_v2: bool,
}

impl RegisteredEndpoint {
    pub(super) fn types(&self) -> Types {
        Types::named(&self.event_types, self.payload == EventPayload::Thin)
    }

    fn of_v1(endpoint: &WebhookEndpoint) -> Self {
        let marked = marks(&endpoint.metadata);
        let by_application = endpoint.application.as_ref().map(|_| Scope::Connected);
        Self {
            id: endpoint.id.clone(),
            kind: EndpointKind::WebhookEndpoint,
            url: endpoint.url.clone(),
            enabled: endpoint.is_enabled(),
            disabled_reason: None,
            event_types: endpoint.enabled_events.clone(),
            payload: EventPayload::Snapshot,
            scope: marked.scope.or(by_application),
            api_version: endpoint.api_version.clone(),
            livemode: endpoint.livemode,
            label: marked.label,
            replaces: marked.replaces,
            description: endpoint.description.clone(),
        }
    }

    fn of_v2(destination: &EventDestination) -> Self {
        let marked = marks(&destination.metadata);
        Self {
            id: destination.id.clone(),
            kind: EndpointKind::EventDestination,
            url: destination.url.clone().unwrap_or_default(),
            enabled: destination.is_enabled(),
            disabled_reason: destination.disabled_reason.clone(),
            event_types: destination.enabled_events.clone(),
            payload: match destination.event_payload.as_str() {
                "thin" => EventPayload::Thin,
                _ => EventPayload::Snapshot,
            },
            scope: scope_of(&destination.events_from).or(marked.scope),
            api_version: destination.snapshot_api_version.clone(),
            livemode: destination.livemode,
            label: marked.label,
            replaces: marked.replaces,
            description: destination.description.clone(),
        }
    }

    /// Fetches one by its id.
    pub(super) async fn fetch(client: &Client, id: &str) -> Result<Self, EndpointsError> {
        let failed = EndpointsError::client(format!("fetch the endpoint {id}"));
        if id.starts_with("ed_") {
            let found = client.event_destinations().retrieve(id).await;
            return found.map(|found| Self::of_v2(&found)).map_err(failed);
        }
        let found = client.webhook_endpoints().retrieve(id).await;
        found.map(|found| Self::of_v1(&found)).map_err(failed)
    }
}

impl Account {
    pub(super) async fn list(client: &Client) -> Result<Self, EndpointsError> {
        let failed = EndpointsError::client("list the webhook endpoints");
        let v1 = client.webhook_endpoints().list().all().await.map_err(failed)?;
        let (v2, without_v2) = match client.event_destinations().list().all().await {
            Ok(destinations) => (destinations, false),
            Err(error)
                if error
                    .api()
                    .is_some_and(|api| api.cause() == ApiErrorCause::UnknownPath) =>
            {
                (Vec::new(), true)
            }
            Err(error) => return Err(EndpointsError::client("list the event destinations")(error)),
        };
        let mut endpoints: Vec<_> = v1.iter().rev().map(RegisteredEndpoint::of_v1).collect();
        let places = endpoints.iter().enumerate();
        let known: HashMap<String, usize> = places.map(|(place, found)| (found.id.clone(), place)).collect();
        for destination in v2.iter().rev().map(RegisteredEndpoint::of_v2) {
            match known.get(&destination.id) {
                // The v2 API lists those of the v1 API, too, and tells their scope.
                Some(place) => endpoints[*place].scope = destination.scope.or(endpoints[*place].scope),
                None => endpoints.push(destination),
            }
        }
        Ok(Self {
            endpoints,
            without_v2,
        })
    }
}

struct Marks {
    label: Option<String>,
    scope: Option<Scope>,
    replaces: Option<String>,
}

fn marks(metadata: &BTreeMap<String, String>) -> Marks {
    let text = |name: &str| metadata.get(name).cloned().filter(|text| !text.is_empty());
    Marks {
        label: text(mark::LABEL),
        scope: text(mark::SCOPE).and_then(|word| Scope::read(&word)),
        replaces: text(mark::REPLACES),
    }
}

fn scope_of(events_from: &[String]) -> Option<Scope> {
    match events_from {
        [one] => match one.as_str() {
            "self" | "@self" => Some(Scope::Own),
            "other_accounts" | "@accounts" => Some(Scope::Connected),
            _ => None,
        },
        _ => None,
    }
}

impl fmt::Debug for RegisteredEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisteredEndpoint")
            .field("id", &self.id)
            .field("url", &shown(&self.url))
            .field("enabled", &self.enabled)
            .field("event_types", &self.event_types)
            .field("payload", &payload_name(self.payload))
            .field("scope", &self.scope)
            .field("api_version", &self.api_version)
            .field("livemode", &self.livemode)
            .field("label", &self.label)
            .field("replaces", &self.replaces)
            .finish_non_exhaustive()
    }
}
