//! Making Stripe have what is wanted.

use std::fmt;

use super::error::EndpointsError;
use super::plan::{Difference, EndpointPlan, Plan};
use super::registered::{EndpointKind, RegisteredEndpoint, mark};
use super::secrets::EndpointSecrets;
use super::store::{EndpointRecord, KeptSecret};
use super::wanted::{Scope, is_id, new_id};
use crate::client::{
    Client, EventDestinationChanges, EventPayload, KeyMode, NewEventDestination, NewWebhookEndpoint,
    ShownSecret, WebhookEndpointChanges,
};
use crate::receiver::DEFAULT_ENDPOINT;
use crate::signature::SigningSecret;

/// The powers of [`apply`]. By default it creates, adds and enables, and takes nothing away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[must_use]
pub struct Apply {
    removing: bool,
    retiring: bool,
}

impl Apply {
    /// Creates endpoints, adds event types, enables; removes nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Also stops event types that no handler takes (`true`).
    pub fn removing(mut self, removing: bool) -> Self {
        self.removing = removing;
        self
    }

    /// Also disables endpoints whose place another one has taken (`true`): one that this `apply` makes, too. Disabled, not
    /// deleted: it can be enabled again. Deliveries that Stripe has still to repeat there are lost, so let some time pass.
    pub fn retiring(mut self, retiring: bool) -> Self {
        self.retiring = retiring;
        self
    }
}

/// One step of [`apply`]. `Display` is a line for people.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Creates an endpoint.
    #[non_exhaustive]
    Create {
        /// Its label.
        label: String,
        /// Stripe's id of the one whose place it takes.
        replaces: Option<String>,
    },
    /// Changes the event types of an endpoint.
    #[non_exhaustive]
    SetEventTypes {
        /// Stripe's id.
        id: String,
        /// Types that come on top.
        added: Vec<String>,
        /// Types that are not sent any more.
        removed: Vec<String>,
    },
    /// Changes the URL of an endpoint; the id in it stays.
    #[non_exhaustive]
    SetUrl {
        /// Stripe's id.
        id: String,
    },
    /// Lets Stripe send to an endpoint again.
    #[non_exhaustive]
    Enable {
        /// Stripe's id.
        id: String,
    },
    /// Stops Stripe from sending to an endpoint.
    #[non_exhaustive]
    Disable {
        /// Stripe's id.
        id: String,
    },
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create {
                label,
                replaces: None,
            } => write!(f, "create the endpoint `{label}`"),
            Self::Create {
                label,
                replaces: Some(old),
            } => write!(
                f,
                "create the endpoint `{label}` beside {old}, whose place it takes"
            ),
            Self::SetEventTypes { id, added, removed } => {
                let (added, removed) = (added.len(), removed.len());
                write!(f, "change the event types of {id}: {added} more, {removed} less")
            }
            Self::SetUrl { id } => write!(f, "change the URL of {id}"),
            Self::Enable { id } => write!(f, "enable {id}"),
            Self::Disable { id } => write!(f, "disable {id}"),
        }
    }
}

/// The deeds of an [`apply`].
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Applied {
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The endpoints that were created.
    pub created: Vec<NewEndpoint>,
}

/// A new endpoint, with the signing secret that Stripe shows this once. `Debug` shows neither URL nor secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewEndpoint {
    /// Its label.
    pub label: String,
    /// Stripe's id: `we_…` or `ed_…`.
    pub stripe_id: String,
    /// The id in its URL.
    pub id: String,
    /// The URL.
    pub url: String,
    /// The secret, to verify with.
    pub secret: SigningSecret,
}

impl fmt::Debug for NewEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewEndpoint")
            .field("label", &self.label)
            .field("stripe_id", &self.stripe_id)
            .finish_non_exhaustive()
    }
}

/// An [`apply`] that did not get to its end. What was done stays: plan again and go on.
#[derive(Debug, thiserror::Error)]
#[error("{error} (steps done before: {})", done.steps.len())]
#[non_exhaustive]
pub struct ApplyError {
    /// The steps before.
    pub done: Box<Applied>,
    /// The step that failed.
    pub step: Step,
    /// The reason.
    #[source]
    pub error: Box<EndpointsError>,
}

impl Plan {
    /// The steps that [`apply`] would take, in order.
    pub fn steps(&self, apply: Apply) -> Vec<Step> {
        self.endpoints
            .iter()
            .flat_map(|endpoint| endpoint.steps(apply))
            .collect()
    }
}

impl EndpointPlan {
    fn steps(&self, apply: Apply) -> Vec<Step> {
        let mut steps = Vec::new();
        let create = |found: Option<&RegisteredEndpoint>| Step::Create {
            label: self.wanted.label.clone(),
            replaces: found.map(|found| found.id.clone()),
        };
        match &self.found {
            None => steps.push(create(None)),
            Some(found) if self.needs_creation() || self.needs_new_id(found) => {
                steps.push(create(Some(found)));
                if apply.retiring && found.enabled {
                    steps.push(Step::Disable { id: found.id.clone() });
                }
            }
            Some(found) => self.mend(found, apply, &mut steps),
        }
        if apply.retiring {
            let old = self.predecessors.iter().filter(|old| old.enabled);
            steps.extend(old.map(|old| Step::Disable { id: old.id.clone() }));
        }
        steps
    }

    fn mend(&self, found: &RegisteredEndpoint, apply: Apply, steps: &mut Vec<Step>) {
        let id = || found.id.clone();
        let (mut added, mut removed) = (Vec::new(), Vec::new());
        for difference in &self.differences {
            match difference {
                Difference::Url => steps.push(Step::SetUrl { id: id() }),
                Difference::Disabled { .. } => steps.push(Step::Enable { id: id() }),
                Difference::MissingEventTypes(types) => added.clone_from(types),
                Difference::UnusedEventTypes(types) if apply.removing => removed.clone_from(types),
                _ => {}
            }
        }
        if !added.is_empty() || !removed.is_empty() {
            let id = id();
            steps.push(Step::SetEventTypes { id, added, removed });
        }
    }

    /// True if its URL cannot be changed in place, because the old one has no id that can stand in the new one.
    fn needs_new_id(&self, found: &RegisteredEndpoint) -> bool {
        self.differences.contains(&Difference::Url) && self.kept_id(found).is_none()
    }

    /// The id of an endpoint whose URL changes: the last segment of the old one, for a new one with a place.
    fn kept_id(&self, found: &RegisteredEndpoint) -> Option<String> {
        if !self.wanted.has_place() {
            return Some(DEFAULT_ENDPOINT.to_owned());
        }
        let path = found.url.split(['?', '#']).next()?.trim_end_matches('/');
        let (before, last) = path.rsplit_once('/')?;
        let fits = !before.ends_with('/') && is_id(last) && last.len() >= 16;
        self.wanted.id.clone().or(fits.then(|| last.to_owned()))
    }

    fn url_of(&self, found: &RegisteredEndpoint) -> Option<String> {
        self.kept_id(found).map(|id| self.wanted.url_with(&id))
    }
}

/// Carries out the [steps](Plan::steps) of a plan. The secrets of new endpoints go to `secrets`; each is in the result, too.
///
/// What is fixed at creation (API version, accounts, family) is replaced: a new endpoint is created beside the old one, at the
/// same URL where that still fits, and both are received until the old one is [retired](Apply::retiring). Without an inbox,
/// which knows an event again by its id, handlers run twice in that time.
///
/// If a secret cannot be kept, its endpoint is deleted again.
///
/// # Errors
/// [`ApplyError`], with what was done before.
pub async fn apply(
    client: &Client,
    plan: &Plan,
    apply: Apply,
    secrets: &dyn EndpointSecrets,
) -> Result<Applied, ApplyError> {
    let mut applied = Applied::default();
    for endpoint in &plan.endpoints {
        for step in endpoint.steps(apply) {
            let taken = match &step {
                Step::Create { replaces, .. } => {
                    let created = create(client, plan.mode, endpoint, replaces.as_deref(), secrets).await;
                    created.map(|new| applied.created.push(new))
                }
                other => change(client, endpoint, other).await,
            };
            if let Err(error) = taken {
                return Err(ApplyError {
                    done: Box::new(applied),
                    step,
                    error: Box::new(error),
                });
            }
            applied.steps.push(step);
        }
    }
    Ok(applied)
}

async fn change(client: &Client, endpoint: &EndpointPlan, step: &Step) -> Result<(), EndpointsError> {
    match (step, &endpoint.found) {
        (Step::Enable { id }, _) => set_enabled(client, id, true).await,
        (Step::Disable { id }, _) => set_enabled(client, id, false).await,
        (Step::SetUrl { .. }, Some(found)) => match endpoint.url_of(found) {
            Some(url) => update(client, found, Some(url), None).await,
            None => Ok(()),
        },
        (Step::SetEventTypes { removed, .. }, Some(found)) => {
            let mut types = endpoint.types.clone();
            if removed.is_empty() {
                let sent = found.types();
                types.all |= sent.all;
                types.names.extend(sent.names);
            }
            update(client, found, None, Some(types.to_enable())).await
        }
        _ => Ok(()),
    }
}

async fn update(
    client: &Client,
    found: &RegisteredEndpoint,
    url: Option<String>,
    types: Option<Vec<String>>,
) -> Result<(), EndpointsError> {
    let failed = EndpointsError::client(format!("change the endpoint {}", found.id));
    match found.kind {
        EndpointKind::WebhookEndpoint => {
            let mut changes = WebhookEndpointChanges::new();
            if let Some(url) = url {
                changes = changes.url(url);
            }
            if let Some(types) = types {
                changes = changes.enabled_events(types);
            }
            let changed = client.webhook_endpoints().update(&found.id, changes).await;
            changed.map(drop).map_err(failed)
        }
        EndpointKind::EventDestination => {
            let mut changes = EventDestinationChanges::new();
            if let Some(url) = url {
                changes = changes.url(url);
            }
            if let Some(types) = types {
                changes = changes.enabled_events(types);
            }
            let changed = client.event_destinations().update(&found.id, changes).await;
            changed.map(drop).map_err(failed)
        }
    }
}

/// Enables or disables an endpoint of either API.
pub(super) async fn set_enabled(client: &Client, id: &str, enabled: bool) -> Result<(), EndpointsError> {
    let word = if enabled { "enable" } else { "disable" };
    let failed = EndpointsError::client(format!("{word} the endpoint {id}"));
    let (v1, v2) = (client.webhook_endpoints(), client.event_destinations());
    match (id.starts_with("ed_"), enabled) {
        (true, true) => v2.enable(id).await.map(drop).map_err(failed),
        (true, false) => v2.disable(id).await.map(drop).map_err(failed),
        (false, true) => v1.enable(id).await.map(drop).map_err(failed),
        (false, false) => v1.disable(id).await.map(drop).map_err(failed),
    }
}

pub(super) async fn delete(client: &Client, id: &str) -> Result<(), EndpointsError> {
    let failed = EndpointsError::client(format!("delete the endpoint {id}"));
    match id.starts_with("ed_") {
        true => client.event_destinations().delete(id).await.map_err(failed),
        false => client.webhook_endpoints().delete(id).await.map_err(failed),
    }
}

async fn create(
    client: &Client,
    mode: KeyMode,
    endpoint: &EndpointPlan,
    replaces: Option<&str>,
    secrets: &dyn EndpointSecrets,
) -> Result<NewEndpoint, EndpointsError> {
    let wanted = &endpoint.wanted;
    // At the same URL where it still fits: the receiver takes both secrets there.
    let old = endpoint.found.as_ref().and_then(|found| wanted.id_in(&found.url));
    let id = match (old, &wanted.id) {
        (Some(old), _) => old,
        (None, Some(fixed)) => fixed.clone(),
        (None, None) if wanted.has_place() => new_id()?,
        (None, None) => DEFAULT_ENDPOINT.to_owned(),
    };
    let new = Creation {
        label: wanted.label.clone(),
        url: wanted.url_with(&id),
        id,
        description: None,
        types: endpoint.types.to_enable(),
        is_thin: wanted.is_thin(),
        is_v2: wanted.is_thin(),
        scope: Some(wanted.scope),
        api_version: wanted.version().map(str::to_owned),
        replaces: replaces.map(str::to_owned),
    };
    let mut record = EndpointRecord::new(&*new.id, &*wanted.label);
    record.scope = Some(wanted.scope);
    record.livemode = match (mode, wanted.livemode) {
        (KeyMode::Live, _) => Some(true),
        (KeyMode::Test, _) => Some(false),
        (_, told) => told,
    };
    new.create(client, record, secrets).await
}

/// An endpoint that is about to be created.
#[derive(Debug)]
pub(super) struct Creation {
    pub(super) label: String,
    pub(super) id: String,
    pub(super) url: String,
    pub(super) description: Option<String>,
    pub(super) types: Vec<String>,
    pub(super) is_thin: bool,
    pub(super) is_v2: bool,
    pub(super) scope: Option<Scope>,
    pub(super) api_version: Option<String>,
    pub(super) replaces: Option<String>,
}

impl Creation {
    /// An endpoint with everything that another one has.
    pub(super) fn like(found: &RegisteredEndpoint, label: &str, id: &str, scope: Option<Scope>) -> Self {
        Self {
            label: label.to_owned(),
            id: id.to_owned(),
            url: found.url.clone(),
            description: found.description.clone(),
            types: found.event_types.clone(),
            is_thin: found.payload == EventPayload::Thin,
            is_v2: found.kind == EndpointKind::EventDestination,
            scope: found.scope.or(scope),
            api_version: found.api_version.clone(),
            replaces: Some(found.id.clone()),
        }
    }

    fn metadata(&self) -> Vec<(&'static str, String)> {
        let mut pairs = vec![(mark::LABEL, self.label.clone())];
        pairs.extend(self.scope.map(|scope| (mark::SCOPE, scope.as_str().to_owned())));
        pairs.extend(self.replaces.clone().map(|old| (mark::REPLACES, old)));
        pairs
    }

    /// Creates it and has its secret kept, as the last of the record's.
    pub(super) async fn create(
        self,
        client: &Client,
        mut record: EndpointRecord,
        secrets: &dyn EndpointSecrets,
    ) -> Result<NewEndpoint, EndpointsError> {
        secrets.ready().await.map_err(EndpointsError::Store)?;
        let (stripe_id, shown) = self.post(client).await?;
        let Some(shown) = shown else {
            // Of no use to anybody: its events can never be verified.
            _ = delete(client, &stripe_id).await;
            return Err(EndpointsError::NoSecret { endpoint: stripe_id });
        };
        let secret = shown.signing_secret()?.labelled(&*stripe_id);
        record.add_secret(KeptSecret::new(shown.expose())?.of_endpoint(&*stripe_id));
        if let Err(error) = secrets.keep(record).await {
            let deleted = delete(client, &stripe_id).await.is_ok();
            return Err(EndpointsError::SecretNotKept {
                endpoint: stripe_id,
                deleted,
                error,
            });
        }
        Ok(NewEndpoint {
            label: self.label,
            stripe_id,
            id: self.id,
            url: self.url,
            secret,
        })
    }

    async fn post(&self, client: &Client) -> Result<(String, Option<ShownSecret>), EndpointsError> {
        let failed = EndpointsError::client(format!("create the endpoint `{}`", self.label));
        if self.is_v2 {
            let payload = match self.is_thin {
                true => EventPayload::Thin,
                false => EventPayload::Snapshot,
            };
            let mut new = NewEventDestination::webhook(&*self.label, &*self.url, payload, self.types.clone());
            new = new.metadata(self.metadata());
            new = match self.scope {
                Some(Scope::Connected) => new.events_from(["@accounts"]),
                Some(Scope::Own) => new.events_from(["@self"]),
                None => new,
            };
            if let Some(version) = self.api_version.as_ref().filter(|_| !self.is_thin) {
                new = new.snapshot_api_version(version);
            }
            if let Some(description) = &self.description {
                new = new.description(description);
            }
            let made = client.event_destinations().create(new).await;
            return made.map(|made| (made.id, made.secret)).map_err(failed);
        }
        let description = self.description.as_ref().unwrap_or(&self.label);
        let mut new = NewWebhookEndpoint::new(&*self.url, self.types.clone());
        new = new.metadata(self.metadata()).description(description);
        if self.scope == Some(Scope::Connected) {
            new = new.connect(true);
        }
        if let Some(version) = &self.api_version {
            new = new.api_version(version);
        }
        let made = client.webhook_endpoints().create(new).await;
        made.map(|made| (made.id, made.secret)).map_err(failed)
    }
}
