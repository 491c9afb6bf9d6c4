//! Another API version for an endpoint that is in use.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use super::apply::{Creation, NewEndpoint, delete};
use super::error::EndpointsError;
use super::rotate::{StoreOnly, disable_all, fetch_labelled, in_use, retire};
use super::shapes::{self, FieldChange};
use super::store::{EndpointRecord, EndpointStore};
use super::wanted::new_id;
use crate::client::{Client, EventPayload};
use crate::event::Event;
use crate::object::Object;
use crate::observer::{Observer, Verified};

/// The number of events that wait for their counterpart in the other version.
const WAITING: usize = 1_000;
/// The greatest number of places that are kept of a report.
const PLACES: usize = 10_000;

/// A change of an endpoint's API version under way.
///
/// Stripe fixes the version of an endpoint when it is created. So a second one is created, at the same URL with an id of its own,
/// whose events are verified, compared and acknowledged, and not handled ([`Endpoint::shadow`](crate::Endpoint::shadow)). An
/// event has the same id at both; its two renderings are compared by the [observer](Self::observer). When the report is good,
/// [`finish`](Self::finish) hands over: the new one is handled and the old one disabled.
///
/// ```no_run
/// # use std::time::Duration;
/// # use stripe_webhooks::client::Client;
/// # use stripe_webhooks::endpoints::{EndpointStore, EndpointsError, StoredEndpoints, Upgrade};
/// # use stripe_webhooks::{Receiver, Registry};
/// # async fn upgrade(client: Client, store: std::sync::Arc<dyn EndpointStore>, registry: Registry)
/// # -> Result<(), Box<dyn std::error::Error>> {
/// // Once, from a command:
/// Upgrade::begin(&client, &*store, "billing", "2026-10-28.endive").await?;
///
/// // In the service, while it goes on:
/// let upgrade = Upgrade::resume(&*store, "billing").await?;
/// let receiver = Receiver::builder(registry)
///     .lookup(StoredEndpoints::new(store.clone()))
///     .observer(upgrade.observer())
///     .build()?;
/// println!("{}", upgrade.report());
///
/// // Once more from a command, when the report is good:
/// upgrade.finish(&client, &*store, Duration::from_secs(3600)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Upgrade {
    label: String,
    old: EndpointIds,
    new: EndpointIds,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Clone)]
struct EndpointIds {
    /// In the URL.
    id: String,
    /// At Stripe.
    stripe_id: String,
}

impl fmt::Debug for EndpointIds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.stripe_id)
    }
}

impl Upgrade {
    /// Begins: creates the second endpoint and keeps it in the store as a shadow.
    ///
    /// # Errors
    /// [`EndpointsError::Invalid`] if the store has no endpoint of that label, it gets thin events (which have no version), has
    /// that version already, its URL does not hold its id, or an upgrade is under way; else as the calls to Stripe and the store
    /// give it.
    pub async fn begin(
        client: &Client,
        store: &dyn EndpointStore,
        label: &str,
        version: &str,
    ) -> Result<NewEndpoint, EndpointsError> {
        let invalid = |text: String| Err(EndpointsError::Invalid(text));
        let (record, current) = in_use(store, label).await?;
        if shadow_of(store, label).await?.is_some() {
            return invalid(format!(
                "an upgrade of `{label}` is under way: finish or cancel it"
            ));
        }
        if record
            .secrets
            .iter()
            .filter(|secret| secret.retires_at_unix().is_none())
            .count()
            > 1
        {
            return invalid(format!("a rotation of `{label}` is under way: finish it first"));
        }
        let found = fetch_labelled(client, &current, label).await?;
        if found.payload == EventPayload::Thin {
            return invalid(format!("`{label}` gets thin events, which have no API version"));
        }
        if found.api_version.as_deref() == Some(version) {
            return invalid(format!("`{label}` has the API version {version} already"));
        }
        let id = new_id()?;
        let Some(url) = with_id(&found.url, &record.id, &id) else {
            return invalid(format!(
                "the URL of `{label}` does not hold its id, so no second endpoint can be told from it: give it one of the form \
                 https://…/{{id}}"
            ));
        };
        let mut shadow = EndpointRecord::new(&*id, label);
        shadow.account = record.account;
        shadow.livemode = Some(found.livemode);
        shadow.scope = record.scope;
        shadow.shadow = true;
        let new = Creation {
            url,
            api_version: Some(version.to_owned()),
            ..Creation::like(&found, label, &id, record.scope)
        };
        new.create(client, shadow, &StoreOnly(store)).await
    }

    /// The upgrade that is under way for that label, in any process that has the store.
    ///
    /// # Errors
    /// [`EndpointsError::Invalid`] if there is none; [`Store`](EndpointsError::Store) if the store fails.
    pub async fn resume(store: &dyn EndpointStore, label: &str) -> Result<Self, EndpointsError> {
        let (record, stripe_id) = in_use(store, label).await?;
        let old = EndpointIds {
            id: record.id,
            stripe_id,
        };
        let shadow = shadow_of(store, label).await?;
        let new = shadow.and_then(|shadow| {
            let stripe_id = shadow.current()?.to_owned();
            let id = shadow.id;
            Some(EndpointIds { id, stripe_id })
        });
        let Some(new) = new else {
            return Err(EndpointsError::Invalid(format!(
                "no upgrade of `{label}` is under way"
            )));
        };
        Ok(Self {
            label: label.to_owned(),
            old,
            new,
            seen: Arc::default(),
        })
    }

    /// An observer for the receiver, that compares the events of both endpoints for the [report](Self::report). It keeps paths
    /// and JSON types, and of at most 1,000 events that wait for their counterpart the body.
    pub fn observer(&self) -> impl Observer + use<> {
        Compare {
            old: self.old.id.clone(),
            new: self.new.id.clone(),
            seen: Arc::clone(&self.seen),
        }
    }

    /// The differences between both versions, as far as this process has seen them.
    pub fn report(&self) -> UpgradeReport {
        self.seen().report.clone()
    }

    /// Stripe's id of the new endpoint.
    pub fn new_endpoint(&self) -> &str {
        &self.new.stripe_id
    }

    /// Stripe's id of the endpoint so far.
    pub fn old_endpoint(&self) -> &str {
        &self.old.stripe_id
    }

    /// Hands over: events of the new endpoint are handled from now on, the old one is disabled at Stripe, and its secret is
    /// accepted for `keep` more, for what is on its way.
    ///
    /// In between events are handled by both: none is lost, and the inbox knows one again by its id. For events of the last
    /// moments which only the new one was sent while it was a shadow, list the events of that time afterwards.
    ///
    /// # Errors
    /// As the calls to Stripe and the store give it. Can be called again.
    pub async fn finish(
        &self,
        client: &Client,
        store: &dyn EndpointStore,
        keep: Duration,
    ) -> Result<(), EndpointsError> {
        let all = store.all().await.map_err(EndpointsError::Store)?;
        let find = |id: &str| {
            let found = all.iter().find(|record| record.id == id).cloned();
            found.ok_or_else(|| {
                EndpointsError::Invalid(format!("the store has lost an endpoint of `{}`", self.label))
            })
        };
        let (mut new, mut old) = (find(&self.new.id)?, find(&self.old.id)?);
        new.shadow = false;
        store.put(new).await.map_err(EndpointsError::Store)?;
        let ids = [self.old.stripe_id.clone()];
        disable_all(client, &ids).await?;
        retire(&mut old, &ids, keep)?;
        old.label = format!("{} before {}", self.label, self.new.stripe_id);
        store.put(old).await.map_err(EndpointsError::Store)
    }

    /// Gives up: the new endpoint is deleted at Stripe and in the store. Nothing of it was handled.
    ///
    /// # Errors
    /// As the calls to Stripe and the store give it.
    pub async fn cancel(&self, client: &Client, store: &dyn EndpointStore) -> Result<(), EndpointsError> {
        match delete(client, &self.new.stripe_id).await {
            Err(error) if !error.client_error().is_some_and(|error| error.is_missing()) => return Err(error),
            _ => {}
        }
        store
            .remove(&self.new.id)
            .await
            .map(drop)
            .map_err(EndpointsError::Store)
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn shadow_of(store: &dyn EndpointStore, label: &str) -> Result<Option<EndpointRecord>, EndpointsError> {
    let all = store.all().await.map_err(EndpointsError::Store)?;
    Ok(all
        .into_iter()
        .find(|record| record.label == label && record.shadow))
}

/// The URL with another id in its path.
fn with_id(url: &str, old: &str, new: &str) -> Option<String> {
    let (head, query) = match url.find(['?', '#']) {
        Some(at) => url.split_at(at),
        None => (url, ""),
    };
    let (origin, path) = head.split_at(head.find("://")? + 3);
    let mut found = false;
    let segments = path.split('/').enumerate().map(|(place, segment)| {
        let is_id = place > 0 && segment == old;
        found |= is_id;
        if is_id { new } else { segment }
    });
    let path = segments.collect::<Vec<_>>().join("/");
    found.then(|| format!("{origin}{path}{query}"))
}

/// The differences between two API versions, by event type and field, from [`Upgrade::report`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UpgradeReport {
    types: BTreeMap<String, TypeReport>,
    places: usize,
}

/// The differences in the events of one type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeReport {
    /// The number of events that came in both versions.
    pub compared: u64,
    /// The number of events in the new version, those without counterpart among them.
    pub new: u64,
    /// The number of events in the new version whose object could not be decoded at all.
    pub undecoded: u64,
    /// The number of events by place and difference.
    pub fields: BTreeMap<(String, FieldChange), u64>,
}

impl UpgradeReport {
    /// The differences by event type.
    pub fn types(&self) -> &BTreeMap<String, TypeReport> {
        &self.types
    }

    /// The number of events that came in both versions.
    pub fn compared(&self) -> u64 {
        self.types.values().map(|one| one.compared).sum()
    }

    /// True if nothing was seen that this version of the crate does not decode in the new version. Handlers that read a field
    /// which is [gone](FieldChange::Gone) are yours to check.
    pub fn decodes(&self) -> bool {
        self.types.values().all(|one| {
            let drifts = |(_, change): &(String, FieldChange)| matches!(change, FieldChange::Drift { .. });
            one.undecoded == 0 && !one.fields.keys().any(drifts)
        })
    }

    /// The report for programs: `{"compared", "decodes", "types": {TYPE: {"compared", "new", "undecoded", "fields": [{"path",
    /// "change", "events"}]}}}`; `change` as a sentence.
    pub fn to_json(&self) -> Value {
        let types = self.types.iter().map(|(name, one)| {
            let fields = one.fields.iter().map(
                |((path, change), events)| json!({"path": path, "change": change.to_string(), "events": events}),
            );
            let one = json!({"compared": one.compared, "new": one.new, "undecoded": one.undecoded,
                "fields": fields.collect::<Value>()});
            (name.clone(), one)
        });
        json!({"compared": self.compared(), "decodes": self.decodes(), "types": types.collect::<serde_json::Map<_, _>>()})
    }
}

impl fmt::Display for UpgradeReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.decodes() {
            "all is decoded"
        } else {
            "not all is decoded"
        };
        writeln!(
            f,
            "{} events compared in both versions; {word} in the new one.",
            self.compared()
        )?;
        for (name, one) in &self.types {
            write!(f, "\n{name}: {} compared", one.compared)?;
            if one.undecoded > 0 {
                write!(f, ", {} without a readable object", one.undecoded)?;
            }
            writeln!(f)?;
            for ((path, change), events) in &one.fields {
                writeln!(f, "  {path}: {change} ({events})")?;
            }
        }
        Ok(())
    }
}

#[derive(Debug, Default)]
struct Seen {
    report: UpgradeReport,
    /// Events that wait for their counterpart, by id: true for the new version.
    waiting: HashMap<String, (bool, Event)>,
    order: VecDeque<String>,
}

struct Compare {
    old: String,
    new: String,
    seen: Arc<Mutex<Seen>>,
}

impl Observer for Compare {
    fn verified(&self, verified: &Verified<'_>) {
        let is_new = verified.endpoint == self.new;
        if !is_new && verified.endpoint != self.old {
            return;
        }
        if let Some(event) = verified.delivery.as_snapshot() {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.take(event, is_new);
        }
    }
}

impl Seen {
    fn take(&mut self, event: &Event, is_new: bool) {
        if is_new {
            self.decode(event);
        }
        match self.waiting.remove(event.id()) {
            Some((other_is_new, other)) if other_is_new != is_new => {
                self.order.retain(|id| id != event.id());
                let (old, new) = if is_new { (&other, event) } else { (event, &other) };
                self.compare(old, new);
            }
            Some(same) => _ = self.waiting.insert(event.id().to_owned(), same),
            None => {
                if self.order.len() >= WAITING
                    && let Some(oldest) = self.order.pop_front()
                {
                    self.waiting.remove(&oldest);
                }
                self.order.push_back(event.id().to_owned());
                self.waiting
                    .insert(event.id().to_owned(), (is_new, event.clone()));
            }
        }
    }

    fn decode(&mut self, event: &Event) {
        let name = event.event_type().as_str().to_owned();
        let decoded = event.decode::<Object>();
        let one = self.report.types.entry(name.clone()).or_default();
        one.new += 1;
        match decoded {
            Ok(decoded) => {
                for drift in decoded.drift {
                    let change = FieldChange::Drift {
                        expected: drift.expected,
                        found: drift.found,
                    };
                    self.count(&name, without_places(&drift.path), change);
                }
            }
            Err(_) => one.undecoded += 1,
        }
    }

    fn compare(&mut self, old: &Event, new: &Event) {
        let name = new.event_type().as_str().to_owned();
        let (Ok(before), Ok(after)) = (old.raw_object().to_value(), new.raw_object().to_value()) else {
            return;
        };
        self.report.types.entry(name.clone()).or_default().compared += 1;
        for (path, change) in shapes::compare(&before, &after) {
            self.count(&name, path, change);
        }
    }

    fn count(&mut self, name: &str, path: String, change: FieldChange) {
        let report = &mut self.report;
        let fields = &mut report.types.entry(name.to_owned()).or_default().fields;
        match fields.get_mut(&(path.clone(), change.clone())) {
            Some(events) => *events += 1,
            None if report.places < PLACES => {
                report.places += 1;
                fields.insert((path, change), 1);
            }
            None => {}
        }
    }
}

/// `lines.data[3].price` as `lines.data[].price`.
fn without_places(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        inside = match c {
            '[' => true,
            ']' => false,
            _ => inside,
        };
        if !inside || c == '[' {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_replaced_in_the_path_alone() {
        let replaced = |url: &str| with_id(url, "abc", "xyz");
        assert_eq!(
            replaced("https://abc/hooks/abc/x?abc#abc").unwrap(),
            "https://abc/hooks/xyz/x?abc#abc"
        );
        assert_eq!(replaced("https://abc/hooks/abcd"), None);
        assert_eq!(replaced("abc"), None);
        assert_eq!(without_places("lines.data[31].a[0]"), "lines.data[].a[]");
    }
}
