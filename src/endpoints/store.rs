//! Where endpoints and their signing secrets are kept.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::error::EndpointStoreError;
use super::wanted::Scope;
use crate::event::ApiVersions;
use crate::receiver::{Accounts, Endpoint};
use crate::rt::BoxFuture;
use crate::signature::{SecretError, SigningSecret, Verifier};

/// An endpoint as it is kept: its id in the URL, its signing secrets, and what it accepts.
///
/// `Debug` shows neither the id nor a secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointRecord {
    /// The segment of the URL's path that addresses it.
    pub id: String,
    /// The name for people, by which it is known to [`rotate`](super::rotate) and [`Upgrade`](super::Upgrade).
    pub label: String,
    /// The account that events are about which name none; see [`Endpoint::account`].
    pub account: Option<String>,
    /// The mode of its events; `None` for both.
    pub livemode: Option<bool>,
    /// The accounts whose events are accepted; `None` for everybody's.
    pub scope: Option<Scope>,
    /// True for an endpoint whose events are verified and acknowledged, and not handled: an upgrade compares them.
    pub shadow: bool,
    /// The signing secrets; the newest last.
    pub secrets: Vec<KeptSecret>,
}

/// A signing secret as it is kept. `Debug` prints `whsec_…`; the text is wiped from memory on drop.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct KeptSecret {
    text: Zeroizing<String>,
    endpoint: Option<String>,
    retires_at: Option<i64>,
}

/// Keeps endpoints and their signing secrets, for all processes of an application.
///
/// The inbox's durable stores are ones (`inbox::Sqlite`, `inbox::Postgres`, `inbox::driver::SqlStore`): they keep endpoints in the
/// table `endpoints`. [`FileEndpoints`](super::FileEndpoints) is for one host, [`MemoryEndpoints`] for tests. For a vault or a
/// database of one's own: four methods. Whoever can read it can forge events.
pub trait EndpointStore: Send + Sync + 'static {
    /// A number that is another one after every change. Asked often: make it cheap.
    ///
    /// # Errors
    /// Any, if it cannot be read.
    fn revision(&self) -> BoxFuture<'_, Result<u64, EndpointStoreError>>;

    /// All endpoints.
    ///
    /// # Errors
    /// Any, if they cannot be read.
    fn all(&self) -> BoxFuture<'_, Result<Vec<EndpointRecord>, EndpointStoreError>>;

    /// Writes an endpoint, in place of the one of the same id; durable when it returns.
    ///
    /// # Errors
    /// Any, if it is not written.
    fn put(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>>;

    /// Removes the endpoint of that id; false if there is none.
    ///
    /// # Errors
    /// Any, if it is not removed.
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, EndpointStoreError>>;
}

impl<S: EndpointStore + ?Sized> EndpointStore for Arc<S> {
    fn revision(&self) -> BoxFuture<'_, Result<u64, EndpointStoreError>> {
        (**self).revision()
    }

    fn all(&self) -> BoxFuture<'_, Result<Vec<EndpointRecord>, EndpointStoreError>> {
        (**self).all()
    }

    fn put(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        (**self).put(record)
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, EndpointStoreError>> {
        (**self).remove(id)
    }
}

impl EndpointRecord {
    /// An endpoint that accepts the events of both modes and all accounts, and has no secret yet.
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            account: None,
            livemode: None,
            scope: None,
            shadow: false,
            secrets: Vec::new(),
        }
    }

    /// Adds a secret, in place of one for the same endpoint at Stripe.
    pub fn add_secret(&mut self, secret: KeptSecret) {
        self.secrets
            .retain(|kept| kept.endpoint.is_none() || kept.endpoint != secret.endpoint);
        self.secrets.push(secret);
    }

    /// The endpoint for a receiver; `None` while it has no secret.
    ///
    /// # Errors
    /// [`SecretError`] if a secret is none.
    pub fn endpoint(&self) -> Result<Option<Endpoint>, SecretError> {
        let mut secrets = self.secrets.iter().map(KeptSecret::signing_secret);
        let Some(first) = secrets.next().transpose()? else {
            return Ok(None);
        };
        let verifier = secrets.try_fold(Verifier::new(first), |verifier, secret| {
            Ok::<_, SecretError>(verifier.with_secret(secret?))
        })?;
        let mut endpoint = Endpoint::new(&*self.id, verifier)
            .label(self.label.clone())
            .api_versions(ApiVersions::Any)
            .shadow(self.shadow);
        if let Some(livemode) = self.livemode {
            endpoint = endpoint.livemode(livemode);
        }
        if let Some(account) = &self.account {
            endpoint = endpoint.account(&**account);
        }
        Ok(Some(match self.scope {
            Some(Scope::Own) => endpoint.accounts(Accounts::Own),
            Some(Scope::Connected) => endpoint.accounts(Accounts::Connected),
            None => endpoint,
        }))
    }

    /// Stripe's id of the endpoint whose secret is the newest that is not to retire.
    pub fn current(&self) -> Option<&str> {
        let mut current = self
            .secrets
            .iter()
            .rev()
            .filter(|secret| secret.retires_at.is_none());
        current.find_map(|secret| secret.endpoint.as_deref())
    }

    pub(super) fn has_secret_of(&self, endpoint: &str) -> bool {
        self.secrets
            .iter()
            .any(|secret| secret.endpoint.as_deref() == Some(endpoint))
    }

    /// Takes over the secrets of a record of the same id that is there already. One URL may serve endpoints of several scopes
    /// and modes: then it accepts what any of them gets.
    pub(super) fn merge_into(self, known: Option<EndpointRecord>) -> Self {
        let mut merged = self;
        if let Some(known) = known {
            let new = std::mem::replace(&mut merged.secrets, known.secrets);
            merged.account = merged.account.or(known.account);
            merged.scope = merged.scope.filter(|scope| known.scope == Some(*scope));
            merged.livemode = merged.livemode.filter(|live| known.livemode == Some(*live));
            new.into_iter().for_each(|secret| merged.add_secret(secret));
        }
        merged
    }
}

impl KeptSecret {
    /// A signing secret as Stripe shows it, `whsec_` included.
    ///
    /// # Errors
    /// [`SecretError`] for what is none.
    pub fn new(text: impl Into<String>) -> Result<Self, SecretError> {
        let text = Zeroizing::new(text.into());
        SigningSecret::new(text.as_str()).map(drop)?;
        Ok(Self {
            text,
            endpoint: None,
            retires_at: None,
        })
    }

    /// Says which endpoint at Stripe signs with it: `we_…` or `ed_…`.
    pub fn of_endpoint(mut self, id: impl Into<String>) -> Self {
        self.endpoint = Some(id.into());
        self
    }

    /// Stops accepting it at that time.
    pub fn retires_at(mut self, at: OffsetDateTime) -> Self {
        self.retires_at = Some(at.unix_timestamp());
        self
    }

    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// Stripe's id of the endpoint that signs with it.
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }

    /// The time from which it is not accepted any more, in seconds since the Unix epoch.
    pub fn retires_at_unix(&self) -> Option<i64> {
        self.retires_at
    }

    /// The secret to verify with, labelled with Stripe's id of the endpoint.
    ///
    /// # Errors
    /// None for one that [`new`](Self::new) made.
    pub fn signing_secret(&self) -> Result<SigningSecret, SecretError> {
        let mut secret = SigningSecret::new(self.expose())?;
        if let Some(endpoint) = &self.endpoint {
            secret = secret.labelled(endpoint.as_str());
        }
        let at = self.retires_at.map(OffsetDateTime::from_unix_timestamp);
        Ok(match at {
            Some(Ok(at)) => secret.retires_at(at),
            _ => secret,
        })
    }
}

impl fmt::Debug for KeptSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("whsec_…")
    }
}

impl fmt::Debug for EndpointRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let endpoints: Vec<_> = self.secrets.iter().map(KeptSecret::endpoint).collect();
        f.debug_struct("EndpointRecord")
            .field("label", &self.label)
            .field("livemode", &self.livemode)
            .field("scope", &self.scope)
            .field("shadow", &self.shadow)
            .field("endpoints", &endpoints)
            .finish_non_exhaustive()
    }
}

/// Endpoints in memory, for tests and for a program that makes them anew. Clones share them.
#[derive(Clone, Default)]
pub struct MemoryEndpoints(Arc<Mutex<(u64, BTreeMap<String, EndpointRecord>)>>);

impl MemoryEndpoints {
    /// Without endpoints.
    pub fn new() -> Self {
        Self::default()
    }

    fn with<T>(&self, act: impl FnOnce(&mut u64, &mut BTreeMap<String, EndpointRecord>) -> T) -> T {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (revision, records) = &mut *state;
        act(revision, records)
    }
}

impl EndpointStore for MemoryEndpoints {
    fn revision(&self) -> BoxFuture<'_, Result<u64, EndpointStoreError>> {
        let revision = self.with(|revision, _| *revision);
        Box::pin(async move { Ok(revision) })
    }

    fn all(&self) -> BoxFuture<'_, Result<Vec<EndpointRecord>, EndpointStoreError>> {
        let all = self.with(|_, records| records.values().cloned().collect());
        Box::pin(async move { Ok(all) })
    }

    fn put(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        self.with(|revision, records| {
            *revision += 1;
            records.insert(record.id.clone(), record);
        });
        Box::pin(async { Ok(()) })
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, EndpointStoreError>> {
        let removed = self.with(|revision, records| {
            *revision += 1;
            records.remove(id).is_some()
        });
        Box::pin(async move { Ok(removed) })
    }
}

impl fmt::Debug for MemoryEndpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let records: Vec<_> = self.with(|_, records| records.values().cloned().collect());
        f.debug_tuple("MemoryEndpoints").field(&records).finish()
    }
}
