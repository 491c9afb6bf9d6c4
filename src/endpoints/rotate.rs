//! New signing secrets for endpoints that are in use.

use std::time::Duration;

use time::OffsetDateTime;

use super::apply::{Creation, NewEndpoint, set_enabled};
use super::error::EndpointsError;
use super::registered::RegisteredEndpoint;
use super::store::{EndpointRecord, EndpointStore, KeptSecret};
use crate::client::Client;

/// The record of that label that is no shadow, with Stripe's id of its endpoint.
pub(super) async fn in_use(
    store: &dyn EndpointStore,
    label: &str,
) -> Result<(EndpointRecord, String), EndpointsError> {
    let all = store.all().await.map_err(EndpointsError::Store)?;
    let invalid = EndpointsError::Invalid;
    let mut fitting = all
        .into_iter()
        .filter(|record| record.label == label && !record.shadow);
    let record = fitting
        .next()
        .ok_or_else(|| invalid(format!("the store has no endpoint labelled `{label}`")))?;
    if fitting.next().is_some() {
        return Err(invalid(format!(
            "the store has several endpoints labelled `{label}`"
        )));
    }
    match record.current().map(str::to_owned) {
        Some(current) => Ok((record, current)),
        None => Err(invalid(format!(
            "the store does not know which endpoint at Stripe is `{label}`: import it"
        ))),
    }
}

/// The endpoint at Stripe. Several may share a URL, and with it a record; which of them is meant, its metadata tells.
pub(super) async fn fetch_labelled(
    client: &Client,
    id: &str,
    label: &str,
) -> Result<RegisteredEndpoint, EndpointsError> {
    let found = RegisteredEndpoint::fetch(client, id).await?;
    match &found.label {
        Some(other) if other != label => Err(EndpointsError::Invalid(format!(
            "`{label}` shares its URL with `{other}` ({id}): give each one of its own, with `{{id}}`"
        ))),
        _ => Ok(found),
    }
}

/// Begins a new signing secret for an endpoint of the store: both secrets are accepted from now on, until
/// [`finish_rotation`].
///
/// Stripe's API has no call that rolls a secret (the dashboard has). So a second endpoint with the same properties is created at
/// the same URL, with a secret of its own, and events come by both: the inbox knows an event again by its id; without an inbox
/// handlers run twice in that time. The account needs room for one endpoint more (Stripe allows 16 in a mode).
///
/// # Errors
/// [`EndpointsError::Invalid`] if the store has no such endpoint; else as the calls to Stripe and the store give it. Nothing is
/// left behind at Stripe.
pub async fn rotate(
    client: &Client,
    store: &dyn EndpointStore,
    label: &str,
) -> Result<NewEndpoint, EndpointsError> {
    let (record, current) = in_use(store, label).await?;
    let found = fetch_labelled(client, &current, label).await?;
    let mut record = EndpointRecord {
        secrets: Vec::new(),
        ..record
    };
    record.livemode = record.livemode.map(|_| found.livemode);
    Creation::like(&found, label, &record.id, record.scope)
        .create(client, record, &StoreOnly(store))
        .await
}

/// Ends a rotation: the endpoints at Stripe with older secrets are disabled, and the store stops accepting those secrets after
/// `keep`. Gives Stripe's ids of the endpoints that were disabled.
///
/// `keep`: the time for what is on its way; an hour is plenty. Deliveries that failed at the old endpoint and that Stripe would
/// repeat later are lost with it: wait until there are none, or list events of the time afterwards.
///
/// # Errors
/// As for [`rotate`], and [`EndpointsError::Invalid`] if no rotation was begun.
pub async fn finish_rotation(
    client: &Client,
    store: &dyn EndpointStore,
    label: &str,
    keep: Duration,
) -> Result<Vec<String>, EndpointsError> {
    let (mut record, current) = in_use(store, label).await?;
    let newest = fetch_labelled(client, &current, label).await?;
    let mut old = Vec::new();
    let mut next = newest.replaces;
    while let Some(id) = next.take() {
        if !record.has_secret_of(&id) || old.contains(&id) {
            break;
        }
        let found = RegisteredEndpoint::fetch(client, &id).await;
        next = match found {
            Ok(found) => found.replaces,
            Err(error) if is_missing(&error) => None,
            Err(error) => return Err(error),
        };
        old.push(id);
    }
    if old.is_empty() {
        let text = format!("no rotation of `{label}` was begun: {current} is its only endpoint");
        return Err(EndpointsError::Invalid(text));
    }
    let disabled = disable_all(client, &old).await?;
    retire(&mut record, &old, keep)?;
    store.put(record).await.map_err(EndpointsError::Store)?;
    Ok(disabled)
}

/// Disables endpoints; those that are gone already are left out.
pub(super) async fn disable_all(client: &Client, ids: &[String]) -> Result<Vec<String>, EndpointsError> {
    let mut disabled = Vec::new();
    for id in ids {
        match set_enabled(client, id, false).await {
            Ok(()) => disabled.push(id.clone()),
            Err(error) if is_missing(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(disabled)
}

fn is_missing(error: &EndpointsError) -> bool {
    error.client_error().is_some_and(|error| error.is_missing())
}

/// Lets the secrets of these endpoints retire; one that retires already keeps its time.
pub(super) fn retire(
    record: &mut EndpointRecord,
    endpoints: &[String],
    keep: Duration,
) -> Result<(), EndpointsError> {
    let keep = time::Duration::try_from(keep).ok();
    let at = keep.and_then(|keep| OffsetDateTime::now_utc().checked_add(keep));
    let at = at.ok_or_else(|| EndpointsError::Invalid("that time is beyond the calendar".into()))?;
    for secret in &mut record.secrets {
        let is_old = secret
            .endpoint()
            .is_some_and(|id| endpoints.iter().any(|old| old == id));
        if is_old && secret.retires_at_unix().is_none() {
            *secret = KeptSecret::clone(secret).retires_at(at);
        }
    }
    Ok(())
}

/// A store by reference, as a place for secrets.
pub(super) struct StoreOnly<'a>(pub(super) &'a dyn EndpointStore);

impl super::secrets::EndpointSecrets for StoreOnly<'_> {
    fn ready(&self) -> crate::rt::BoxFuture<'_, Result<(), super::EndpointStoreError>> {
        Box::pin(async { self.0.revision().await.map(drop) })
    }

    fn keep(
        &self,
        record: EndpointRecord,
    ) -> crate::rt::BoxFuture<'_, Result<(), super::EndpointStoreError>> {
        Box::pin(super::secrets::keep_in(self.0, record))
    }
}
