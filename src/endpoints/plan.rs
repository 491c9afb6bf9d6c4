//! Comparing what is wanted with what Stripe has.
//!
//! Each wanted endpoint finds its counterpart by the label in its metadata or by its URL; where several fit, the one with the
//! right payload, scope, status and version, in this order, is it, and of equals the newest. The rest of the account is looked
//! through for endpoints that get the same events.

use std::collections::{BTreeMap, BTreeSet};

use super::error::EndpointsError;
use super::registered::{Account, RegisteredEndpoint};
use super::store::EndpointStore;
use super::types::Types;
use super::wanted::{Scope, Wanted};
use crate::client::{Client, EventPayload, KeyMode};
use crate::registry::Registry;

/// The most endpoints that Stripe lets an account have in a mode (documented, 2026-11).
const MOST: usize = 16;

/// The differences between the endpoints that are wanted and those that Stripe has, from [`plan`].
///
/// `Display` is a table of at most 80 columns for people, [`to_json`](Self::to_json) the same for programs. Neither holds a
/// secret or an endpoint's id that stands in a URL, so that both may go into the log of a public CI.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(super) mode: KeyMode,
    pub(super) endpoints: Vec<EndpointPlan>,
    pub(super) others: Vec<RegisteredEndpoint>,
    pub(super) notes: Vec<String>,
}

/// One wanted endpoint beside its counterpart at Stripe.
#[derive(Debug, Clone)]
pub struct EndpointPlan {
    pub(super) wanted: Wanted,
    pub(super) types: Types,
    pub(super) found: Option<RegisteredEndpoint>,
    pub(super) predecessors: Vec<RegisteredEndpoint>,
    pub(super) differences: Vec<Difference>,
    pub(super) notes: Vec<String>,
}

/// One difference between a wanted endpoint and what Stripe has.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference {
    /// Stripe has no such endpoint.
    Absent,
    /// Event types that a handler takes, and that are not sent.
    MissingEventTypes(Vec<String>),
    /// Event types that are sent, and that no handler takes.
    UnusedEventTypes(Vec<String>),
    /// Event types of the other family than the endpoint's, which Stripe would refuse.
    WrongFamily(Vec<String>),
    /// No handler takes an event of the endpoint's family.
    NoEventTypes,
    /// Events come in another API version. Fixed at creation.
    #[non_exhaustive]
    ApiVersion {
        /// The version that is wanted.
        wanted: String,
        /// The version at Stripe; `None` for the account's default.
        found: Option<String>,
    },
    /// Events come of other accounts. Fixed at creation.
    #[non_exhaustive]
    Scope {
        /// The scope that is wanted.
        wanted: Scope,
        /// The scope at Stripe.
        found: Scope,
    },
    /// Events come in the other family. Fixed at creation.
    #[non_exhaustive]
    Payload {
        /// The family that is wanted.
        wanted: EventPayload,
        /// The family at Stripe.
        found: EventPayload,
    },
    /// Events are posted to another URL.
    Url,
    /// Stripe does not send to it.
    #[non_exhaustive]
    Disabled {
        /// The reason, if Stripe tells one.
        reason: Option<String>,
    },
    /// Another endpoint posts to the same URL, for the same accounts and in the same family.
    #[non_exhaustive]
    SameUrl {
        /// Stripe's id of the other one.
        other: String,
    },
    /// Another endpoint on the same host gets some of the same events.
    #[non_exhaustive]
    SameEvents {
        /// Stripe's id of the other one.
        other: String,
        /// The event types.
        types: Vec<String>,
    },
    /// The [store](super::EndpointStore) has no signing secret for it: its events cannot be verified.
    SecretNotKept,
}

impl Difference {
    /// A stable word in snake case.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::MissingEventTypes(_) => "missing_event_types",
            Self::UnusedEventTypes(_) => "unused_event_types",
            Self::WrongFamily(_) => "wrong_family",
            Self::NoEventTypes => "no_event_types",
            Self::ApiVersion { .. } => "api_version",
            Self::Scope { .. } => "scope",
            Self::Payload { .. } => "payload",
            Self::Url => "url",
            Self::Disabled { .. } => "disabled",
            Self::SameUrl { .. } => "same_url",
            Self::SameEvents { .. } => "same_events",
            Self::SecretNotKept => "secret_not_kept",
        }
    }

    /// True if only a new endpoint mends it.
    pub(super) fn is_fixed_at_creation(&self) -> bool {
        matches!(
            self,
            Self::ApiVersion { .. } | Self::Scope { .. } | Self::Payload { .. } | Self::SecretNotKept
        )
    }
}

/// Compares the wanted endpoints with those that Stripe has, of both APIs. Changes nothing.
///
/// Asks for two lists: a restricted key needs the permission to read webhook endpoints, and no other.
///
/// # Errors
/// [`EndpointsError::Invalid`] and [`WrongMode`](EndpointsError::WrongMode) before anything is asked;
/// [`Client`](EndpointsError::Client) if a list cannot be had. In CI that is another exit code than a difference.
pub async fn plan(client: &Client, registry: &Registry, wanted: &[Wanted]) -> Result<Plan, EndpointsError> {
    let mode = client.key().mode();
    let mut labels = BTreeSet::new();
    for endpoint in wanted {
        endpoint.check(mode)?;
        if !labels.insert(endpoint.label.as_str()) {
            let text = format!("two endpoints are labelled `{}`", endpoint.label);
            return Err(EndpointsError::Invalid(text));
        }
    }
    let account = Account::list(client).await?;
    let mut plan = compare(registry, wanted, account.endpoints);
    plan.mode = mode;
    if account.without_v2 {
        plan.notes
            .push("the API has no event destinations: those were not compared".into());
    }
    Ok(plan)
}

impl Plan {
    /// True if something differs.
    pub fn differs(&self) -> bool {
        self.endpoints
            .iter()
            .any(|endpoint| !endpoint.differences.is_empty())
    }

    /// The exit code for CI: 0 if nothing differs, 1 if something does. Take 2 for an error of [`plan`].
    pub fn exit_code(&self) -> u8 {
        u8::from(self.differs())
    }

    /// Adds a [difference](Difference::SecretNotKept) for each endpoint whose signing secret is not in the store, or under another
    /// id than its URL has. [`apply`](super::apply) replaces it then; if somebody has the secret, [`import`](super::import) it.
    ///
    /// # Errors
    /// [`EndpointsError::Store`] if the store cannot be read.
    pub async fn check_secrets(&mut self, store: &dyn EndpointStore) -> Result<(), EndpointsError> {
        let records = store.all().await.map_err(EndpointsError::Store)?;
        for endpoint in &mut self.endpoints {
            let Some(found) = &endpoint.found else { continue };
            let id = endpoint.wanted.id_in(&found.url);
            let is_kept = records.iter().any(|record| {
                id.as_ref().is_none_or(|id| record.id == *id) && record.has_secret_of(&found.id)
            });
            if !is_kept && !endpoint.differences.contains(&Difference::SecretNotKept) {
                endpoint.differences.push(Difference::SecretNotKept);
            }
        }
        Ok(())
    }

    /// The wanted endpoints, in the order in which they were given.
    pub fn endpoints(&self) -> &[EndpointPlan] {
        &self.endpoints
    }

    /// The endpoint of that label.
    pub fn endpoint(&self, label: &str) -> Option<&EndpointPlan> {
        self.endpoints
            .iter()
            .find(|endpoint| endpoint.wanted.label == label)
    }

    /// The account's endpoints that have nothing to do with the wanted ones.
    pub fn others(&self) -> &[RegisteredEndpoint] {
        &self.others
    }

    /// Remarks on all of it, which are no differences.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }
}

impl EndpointPlan {
    /// The endpoint that is wanted.
    pub fn wanted(&self) -> &Wanted {
        &self.wanted
    }

    /// The event types that are wanted, as Stripe takes them: sorted, or `*` alone.
    pub fn event_types(&self) -> Vec<String> {
        self.types.to_enable()
    }

    /// Its counterpart at Stripe.
    pub fn found(&self) -> Option<&RegisteredEndpoint> {
        self.found.as_ref()
    }

    /// The endpoints that the counterpart takes the place of, as far as they are still there.
    pub fn predecessors(&self) -> &[RegisteredEndpoint] {
        &self.predecessors
    }

    /// The differences.
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }

    /// Remarks, which are no differences.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }
}

/// The weight of a registered endpoint as the counterpart of a wanted one; `None` if it is none.
fn weight(wanted: &Wanted, labels: &BTreeSet<&str>, found: &RegisteredEndpoint) -> Option<u32> {
    let label = found.label.as_deref();
    let is_labelled = label == Some(&wanted.label);
    let is_anothers = label.is_some_and(|label| !is_labelled && labels.contains(label));
    if !is_labelled && (is_anothers || wanted.id_in(&found.url).is_none()) {
        return None;
    }
    let scope = match found.scope {
        Some(scope) if scope == wanted.scope => 2,
        None => 1,
        Some(_) => 0,
    };
    let has_version = wanted.version().is_none() || wanted.version() == found.api_version.as_deref();
    Some(
        u32::from(is_labelled) << 5
            | u32::from(found.payload == wanted.payload) << 4
            | scope << 2
            | u32::from(found.enabled) << 1
            | u32::from(has_version),
    )
}

/// Compares. `registered`: the oldest first.
fn compare(registry: &Registry, wanted: &[Wanted], registered: Vec<RegisteredEndpoint>) -> Plan {
    let labels: BTreeSet<&str> = wanted.iter().map(|wanted| wanted.label.as_str()).collect();
    let mut pairs = Vec::new();
    for (w, wanted) in wanted.iter().enumerate() {
        for (r, found) in registered.iter().enumerate() {
            pairs.extend(weight(wanted, &labels, found).map(|weight| (weight, r, w)));
        }
    }
    pairs.sort_by_key(|(weight, r, w)| (*weight, *r, std::cmp::Reverse(*w)));
    let (mut of_wanted, mut of_registered) = (BTreeMap::new(), BTreeMap::new());
    for (_, r, w) in pairs.into_iter().rev() {
        if !of_wanted.contains_key(&w) && !of_registered.contains_key(&r) {
            of_wanted.insert(w, r);
            of_registered.insert(r, w);
        }
    }
    let endpoints = wanted.iter().enumerate().map(|(w, wanted)| {
        let found = of_wanted.get(&w).map(|r| registered[*r].clone());
        EndpointPlan::new(wanted, wanted.types(registry), found)
    });
    let mut plan = Plan {
        mode: KeyMode::Unknown,
        endpoints: endpoints.collect(),
        others: Vec::new(),
        notes: Vec::new(),
    };
    let total = registered.len();
    let rest = registered
        .into_iter()
        .enumerate()
        .filter(|(r, _)| !of_registered.contains_key(r));
    // The newest first, so that a predecessor's predecessor is found, too.
    for (_, other) in rest.collect::<Vec<_>>().into_iter().rev() {
        let mut is_related = false;
        for endpoint in &mut plan.endpoints {
            is_related |= endpoint.relate(&other);
        }
        if !is_related {
            plan.others.push(other);
        }
    }
    plan.others.reverse();
    plan.note_wanted_twice();
    let new = plan
        .endpoints
        .iter()
        .filter(|endpoint| endpoint.needs_creation())
        .count();
    if new > 0 && total + new > MOST {
        let note =
            format!("{total} endpoints are there and {new} would be created: Stripe allows {MOST} in a mode");
        plan.notes.push(note);
    }
    plan
}

impl Plan {
    fn note_wanted_twice(&mut self) {
        for later in 1..self.endpoints.len() {
            let (before, after) = self.endpoints.split_at_mut(later);
            let endpoint = &mut after[0];
            for other in before {
                let same = endpoint.wanted.payload == other.wanted.payload
                    && endpoint.wanted.scope == other.wanted.scope;
                let common = endpoint.types.names.intersection(&other.types.names).count();
                if same && common > 0 {
                    let note = format!(
                        "{common} of its event types are wanted at `{}`, too",
                        other.wanted.label
                    );
                    endpoint.notes.push(note);
                }
            }
        }
    }
}

impl EndpointPlan {
    fn new(wanted: &Wanted, types: Types, found: Option<RegisteredEndpoint>) -> Self {
        let mut plan = Self {
            wanted: wanted.clone(),
            types,
            found,
            predecessors: Vec::new(),
            differences: Vec::new(),
            notes: Vec::new(),
        };
        plan.compare();
        plan
    }

    fn compare(&mut self) {
        let (wanted, differences) = (&self.wanted, &mut self.differences);
        let wrong = self.types.of_other_family(wanted.is_thin());
        if !wrong.is_empty() {
            differences.push(Difference::WrongFamily(wrong));
        }
        if self.types.names.is_empty() {
            differences.push(Difference::NoEventTypes);
        }
        for (name, nearest) in self.types.unknown() {
            let note = format!("this version of the crate does not know `{name}`: is `{nearest}` meant?");
            self.notes.push(note);
        }
        let Some(found) = &self.found else {
            differences.push(Difference::Absent);
            return;
        };
        if found.payload != wanted.payload {
            differences.push(Difference::Payload {
                wanted: wanted.payload,
                found: found.payload,
            });
        }
        match found.scope {
            Some(scope) if scope != wanted.scope => differences.push(Difference::Scope {
                wanted: wanted.scope,
                found: scope,
            }),
            Some(_) => {}
            None => self
                .notes
                .push("Stripe does not tell whose events it gets: its scope was not compared".into()),
        }
        if let Some(version) = wanted.version()
            && found.payload == wanted.payload
            && found.api_version.as_deref() != Some(version)
        {
            differences.push(Difference::ApiVersion {
                wanted: version.to_owned(),
                found: found.api_version.clone(),
            });
        }
        if wanted.id_in(&found.url).is_none() {
            differences.push(Difference::Url);
        }
        if !found.enabled {
            differences.push(Difference::Disabled {
                reason: found.disabled_reason.clone(),
            });
        }
        if found.payload != wanted.payload {
            return;
        }
        let sent = found.types();
        let missing = self.types.missing_in(&sent);
        if !missing.is_empty() {
            differences.push(Difference::MissingEventTypes(missing));
        }
        let unused = self.types.unused_of(&sent);
        if !unused.is_empty() {
            differences.push(Difference::UnusedEventTypes(unused));
        }
    }

    /// Notes what another endpoint has to do with this one; false if it is nothing.
    fn relate(&mut self, other: &RegisteredEndpoint) -> bool {
        let replaces = |found: &RegisteredEndpoint| found.replaces.as_deref() == Some(&other.id);
        if self.found.iter().chain(&self.predecessors).any(replaces) {
            if other.enabled {
                let text = format!(
                    "takes the place of {}, which is still enabled: both are received",
                    other.id
                );
                self.notes.push(text);
            }
            self.predecessors.push(other.clone());
            return true;
        }
        let Some(found) = &self.found else { return false };
        if other.replaces.as_deref() == Some(&found.id) {
            let version = other.api_version.as_deref().unwrap_or("the account's version");
            let text = format!("{} is to take its place ({version}): both are received", other.id);
            self.notes.push(text);
            return true;
        }
        let scopes_meet = other.scope.is_none_or(|scope| scope == self.wanted.scope);
        if !other.enabled || other.payload != self.wanted.payload || !scopes_meet {
            return false;
        }
        if other.url.trim_end_matches('/') == found.url.trim_end_matches('/')
            || self.wanted.id_in(&other.url).is_some()
        {
            let other = other.id.clone();
            self.differences.push(Difference::SameUrl { other });
            return true;
        }
        let types: Vec<String> = other
            .types()
            .names
            .intersection(&self.types.names)
            .cloned()
            .collect();
        if types.is_empty() {
            return false;
        }
        if host(&other.url) == host(&self.wanted.url) {
            let other = other.id.clone();
            self.differences.push(Difference::SameEvents { other, types });
            return true;
        }
        let text = format!(
            "{} on another host gets {} of its event types, too",
            other.id,
            types.len()
        );
        self.notes.push(text);
        false
    }

    /// True if `apply` makes a new endpoint for it.
    pub(super) fn needs_creation(&self) -> bool {
        self.differences
            .iter()
            .any(|difference| difference.is_fixed_at_creation() || *difference == Difference::Absent)
    }
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
