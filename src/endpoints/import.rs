//! Endpoints that were made elsewhere.

use std::collections::BTreeMap;
use std::fmt;

use super::error::EndpointsError;
use super::registered::{Account, RegisteredEndpoint};
use super::secrets::keep_in;
use super::store::{EndpointRecord, EndpointStore, KeptSecret};
use super::wanted::is_id;
use crate::client::Client;
use crate::receiver::DEFAULT_ENDPOINT;

/// The signing secrets and ids for an [`import`]: Stripe shows a secret once, so they are given by hand.
#[derive(Clone, Default)]
#[must_use]
pub struct Import {
    secrets: BTreeMap<String, KeptSecret>,
    ids: BTreeMap<String, String>,
}

/// The deeds of an [`import`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Imported {
    /// Stripe's ids of the endpoints that the store has now.
    pub stored: Vec<String>,
    /// Stripe's ids of the endpoints that no secret was given for: copy it from the dashboard.
    pub without_secret: Vec<String>,
    /// Stripe's ids of the endpoints that cannot be imported, and why.
    pub skipped: Vec<(String, String)>,
}

impl Import {
    /// Without secrets.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives the signing secret of an endpoint, `we_…` or `ed_…`.
    ///
    /// # Errors
    /// [`EndpointsError::Secret`] for what is none.
    pub fn secret(mut self, endpoint: &str, secret: impl Into<String>) -> Result<Self, EndpointsError> {
        let secret = KeptSecret::new(secret)?.of_endpoint(endpoint);
        self.secrets.insert(endpoint.to_owned(), secret);
        Ok(self)
    }

    /// Sets the id that the receiver's route sees for an endpoint. Default: the last segment of its URL's path.
    pub fn id(mut self, endpoint: impl Into<String>, id: impl Into<String>) -> Self {
        self.ids.insert(endpoint.into(), id.into());
        self
    }

    /// Imports an endpoint at the receiver's [default](DEFAULT_ENDPOINT) route, which has no id in its URL.
    pub fn at_default(self, endpoint: impl Into<String>) -> Self {
        self.id(endpoint, DEFAULT_ENDPOINT)
    }
}

impl fmt::Debug for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Import")
            .field("secrets", &self.secrets)
            .finish_non_exhaustive()
    }
}

/// Takes the account's endpoints, of both APIs, over into a store, with the secrets that are given. Changes nothing at Stripe.
///
/// Of an endpoint that the store has already, the secret is added or replaced. Disabled endpoints are imported, too.
///
/// # Errors
/// [`EndpointsError::Invalid`] if a secret is given for an endpoint that the account does not have; else as the calls to Stripe and
/// the store give it.
pub async fn import(
    client: &Client,
    store: &dyn EndpointStore,
    given: &Import,
) -> Result<Imported, EndpointsError> {
    let account = Account::list(client).await?.endpoints;
    let named = given.secrets.keys().chain(given.ids.keys());
    for id in named {
        if !account.iter().any(|found| found.id == *id) {
            let text = format!("the account has no endpoint {id} in the key's mode");
            return Err(EndpointsError::Invalid(text));
        }
    }
    let mut imported = Imported::default();
    for found in account {
        let stripe_id = found.id.clone();
        let Some(secret) = given.secrets.get(&stripe_id) else {
            imported.without_secret.push(stripe_id);
            continue;
        };
        match record(&found, given) {
            Ok(mut record) => {
                record.add_secret(secret.clone());
                keep_in(store, record).await.map_err(EndpointsError::Store)?;
                imported.stored.push(stripe_id);
            }
            Err(why) => imported.skipped.push((stripe_id, why.to_owned())),
        }
    }
    Ok(imported)
}

fn record(found: &RegisteredEndpoint, given: &Import) -> Result<EndpointRecord, &'static str> {
    if found.url.is_empty() {
        return Err("it is no webhook endpoint: its events come by a cloud's bus");
    }
    let head = found.url.split(['?', '#']).next().unwrap_or_default();
    let last = head
        .trim_end_matches('/')
        .split("://")
        .nth(1)
        .and_then(|rest| rest.split_once('/'));
    let last = last.and_then(|(_, path)| path.rsplit('/').next());
    let id = given
        .ids
        .get(&found.id)
        .map(String::as_str)
        .or(last)
        .unwrap_or(DEFAULT_ENDPOINT);
    if !is_id(id) {
        return Err("the last segment of its URL cannot be an endpoint's id: give one with `Import::id`");
    }
    let mut record = EndpointRecord::new(id, found.label.as_ref().unwrap_or(&found.id));
    record.livemode = Some(found.livemode);
    record.scope = found.scope;
    Ok(record)
}
