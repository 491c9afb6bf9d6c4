//! The client itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Method};

use super::builder::ClientBuilder;
use super::error::ClientError;
use super::fetched::{Fetched, Gone};
use super::key::ApiKey;
use super::limiter::{Limiter, Requests};
use super::params::Params;
use super::path;
use super::rate::Priority;
use super::response::Response;
use super::send::Call;
use super::transport::Transport;
use crate::event::{Delivery, Event, EventNotification};
use crate::object::paths::KindPaths;
use crate::object::{DecodeError, EventObject};
use crate::observer::Observers;

/// A client of Stripe's API, for one key.
///
/// Cheap to clone; clones share connections, the limiter and the counts. [`for_account`](Self::for_account),
/// [`for_context`](Self::for_context) and [`at`](Self::at) give a clone that asks otherwise. Needs a tokio runtime.
#[derive(Clone)]
#[must_use]
pub struct Client {
    pub(super) inner: Arc<Inner>,
    pub(super) account: Option<Arc<str>>,
    pub(super) context: Option<Arc<str>>,
    pub(super) priority: Priority,
}

pub(super) struct Inner {
    pub(super) key: ApiKey,
    pub(super) authorization: HeaderValue,
    pub(super) base_url: String,
    pub(super) api_version: HeaderValue,
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Duration,
    pub(super) retries: u32,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) limiter: Limiter,
    pub(super) observers: Observers,
}

impl Client {
    /// Starts building a client that asks with this key.
    pub fn builder(key: ApiKey) -> ClientBuilder {
        ClientBuilder::new(key)
    }

    /// The same client, asking as a connected account (`Stripe-Account: acct_…`).
    pub fn for_account(&self, account: impl Into<Arc<str>>) -> Self {
        Self {
            account: Some(account.into()),
            ..self.clone()
        }
    }

    /// The same client, asking in a context (`Stripe-Context`): an account, or a path of accounts below an organization.
    pub fn for_context(&self, context: impl Into<Arc<str>>) -> Self {
        Self {
            context: Some(context.into()),
            ..self.clone()
        }
    }

    /// The same client, asking where an event happened: in its connected account or context. One that this client is bound
    /// to already stays where the event names none.
    pub fn for_delivery(&self, delivery: &Delivery) -> Self {
        match (delivery.account(), delivery.context()) {
            // Of an event with both, the context says more.
            (_, Some(context)) => Self {
                account: None,
                ..self.for_context(context)
            },
            (Some(account), None) => self.for_account(account),
            (None, None) => self.clone(),
        }
    }

    /// The same client, whose requests have this precedence where several wait for the limiter.
    pub fn at(&self, priority: Priority) -> Self {
        Self {
            priority,
            ..self.clone()
        }
    }

    /// The connected account that it asks as.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The context that it asks in.
    pub fn context(&self) -> Option<&str> {
        self.context.as_deref()
    }

    /// The key that it asks with.
    pub fn key(&self) -> &ApiKey {
        &self.inner.key
    }

    /// The API version that it asks for.
    pub fn api_version(&self) -> &str {
        // Local invariant: made from a `str` of visible ASCII.
        self.inner.api_version.to_str().unwrap_or_default()
    }

    /// The requests so far, by operation, of this client and its clones.
    pub fn requests(&self) -> Requests {
        self.inner.limiter.requests()
    }

    /// Fetches an object of type `T` by its id: `client.retrieve::<Customer>("cus_1")`. An empty id stands for the one object
    /// of a kind that each account has once, such as the balance.
    ///
    /// # Errors
    /// [`ClientError::Api`] with [`ApiErrorCause::Missing`](super::ApiErrorCause::Missing) if there is no such object;
    /// [`ClientError::Invalid`] if objects of the type have no path of their own (see [`retrieve_at`](Self::retrieve_at)), or
    /// `T` is of several kinds.
    pub async fn retrieve<T: EventObject>(&self, id: &str) -> Result<Fetched<T>, ClientError> {
        let path = own_path(T::OBJECTS, id)?;
        Fetched::read(id, self.get(&path, ()).await?)
    }

    /// As [`retrieve`](Self::retrieve), with an object that Stripe does not know as a value: [`Fetched::Missing`].
    ///
    /// # Errors
    /// As there, without the first.
    pub async fn find<T: EventObject>(&self, id: &str) -> Result<Fetched<T>, ClientError> {
        let path = own_path(T::OBJECTS, id)?;
        self.find_by(&path, id).await
    }

    /// As [`find`](Self::find), for a kind that is known at run time only: `find_kind::<RawObject>("customer", "cus_1")`.
    ///
    /// # Errors
    /// As there; [`ClientError::Decode`] if the object is none of type `T`.
    pub async fn find_kind<T: EventObject>(&self, kind: &str, id: &str) -> Result<Fetched<T>, ClientError> {
        let path = own_path(&[kind], id)?;
        self.find_by(&path, id).await
    }

    /// Fetches an object from a path of the API, for kinds that are found only below another one:
    /// `/v1/customers/cus_1/sources/card_1`.
    ///
    /// # Errors
    /// [`ClientError`]; one with [`is_missing`](ClientError::is_missing) if there is no such object.
    pub async fn retrieve_at<T: EventObject>(&self, path: &str) -> Result<Fetched<T>, ClientError> {
        Fetched::read(last_part(path), self.get(path, ()).await?)
    }

    /// As [`retrieve_at`](Self::retrieve_at), with an object that Stripe does not know as a value: [`Fetched::Missing`].
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn find_at<T: EventObject>(&self, path: &str) -> Result<Fetched<T>, ClientError> {
        self.find_by(path, last_part(path)).await
    }

    /// Fetches the object that a thin event is about, in the event's context. `T`: its type, or
    /// [`RawObject`](crate::RawObject) for any.
    ///
    /// # Errors
    /// [`ClientError::Invalid`] if the event has no related object. An object that is gone is a value.
    pub async fn related<T: EventObject>(
        &self,
        notification: &EventNotification,
    ) -> Result<Fetched<T>, ClientError> {
        let related = notification.related_object();
        let Some((related, url)) = related.and_then(|related| Some((related, related.url?))) else {
            return Err(ClientError::invalid(format!(
                "an event of type {} names no related object",
                notification.event_type()
            )));
        };
        let client = match notification.context() {
            Some(context) => self.for_context(context),
            None => self.clone(),
        };
        client.find_by(url, related.id).await
    }

    pub(super) async fn find_by<T: EventObject>(
        &self,
        path: &str,
        id: &str,
    ) -> Result<Fetched<T>, ClientError> {
        match self.get(path, ()).await {
            Ok(response) => Fetched::read(id, response),
            Err(ClientError::Api(error)) if error.cause() == super::ApiErrorCause::Missing => {
                Ok(Fetched::Missing(Gone {
                    id: id.to_owned(),
                    request_id: error.request_id,
                    date: error.date,
                }))
            }
            Err(error) => Err(error),
        }
    }

    /// Fetches a snapshot event by its id. Stripe keeps events for 30 days, and renders them in the API version of their
    /// time, whatever version is asked for.
    ///
    /// # Errors
    /// [`ClientError`]; one with [`is_missing`](ClientError::is_missing) if Stripe knows no such event, or none any more.
    pub async fn event(&self, id: &str) -> Result<Event, ClientError> {
        let response = self.get(&path::with_id("/v1/events/{id}", id)?, ()).await?;
        Event::from_body_without_verification(response.body()).map_err(|error| no_event(&response, &error))
    }

    /// Fetches a thin event by its id, with the `data` that some types have beyond what was posted. Stripe keeps them for
    /// 30 days.
    ///
    /// # Errors
    /// As [`event`](Self::event).
    pub async fn notification(&self, id: &str) -> Result<EventNotification, ClientError> {
        let response = self.get(&path::with_id("/v2/core/events/{id}", id)?, ()).await?;
        EventNotification::from_body_without_verification(response.body())
            .map_err(|error| no_event(&response, &error))
    }

    /// Sends a GET request to any path of the API, such as `/v1/balance`.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn get(&self, path: &str, params: impl Into<Params>) -> Result<Response, ClientError> {
        self.call(Call::new(Method::GET, path, &params.into())?).await
    }

    /// Sends a POST request to any path of the API. `params` become a form for the v1 API and JSON for the v2 API.
    ///
    /// `idempotency_key`: makes several calls with the same key one; `None` for a random one, which covers the retries of this
    /// call.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn post(
        &self,
        path: &str,
        params: impl Into<Params>,
        idempotency_key: Option<&str>,
    ) -> Result<Response, ClientError> {
        let mut call = Call::new(Method::POST, path, &params.into())?;
        if let Some(key) = idempotency_key {
            call = call.idempotency_key(key)?;
        }
        self.call(call).await
    }

    /// Sends a DELETE request to any path of the API.
    ///
    /// # Errors
    /// [`ClientError`].
    pub async fn delete(&self, path: &str, params: impl Into<Params>) -> Result<Response, ClientError> {
        self.call(Call::new(Method::DELETE, path, &params.into())?).await
    }
}

/// An answer that is no event; the fault is told without a word of the body.
pub(crate) fn no_event(response: &Response, error: &crate::EventError) -> ClientError {
    response.unreadable(DecodeError::Json {
        message: format!("not an event: {error}"),
        at: 0,
    })
}

/// The path of an object by its id alone.
fn own_path(kinds: &[&str], id: &str) -> Result<String, ClientError> {
    let [kind] = kinds else {
        return Err(ClientError::invalid(
            "the type stands for objects of several kinds: name one kind, or fetch by path with `retrieve_at`",
        ));
    };
    let paths = KindPaths::of(kind).map_or(&[][..], |paths| paths.retrieve);
    let own = paths
        .iter()
        .find(|path| !path.contains("{parent}") && path.contains("{id}") != id.is_empty());
    match (own, paths) {
        (Some(path), _) => path::with_id(path, id),
        (None, []) => Err(ClientError::invalid(format!(
            "Stripe's API has no path that answers one {kind}"
        ))),
        (None, [path, ..]) if path.contains("{parent}") => Err(ClientError::invalid(format!(
            "a {kind} is fetched below the object that it belongs to: `retrieve_at` with {path}"
        ))),
        (None, [path, ..]) => Err(ClientError::invalid(format!("{id:?} is no id for {path}"))),
    }
}

fn last_part(path: &str) -> &str {
    let bare = path.split('?').next().unwrap_or_default();
    bare.rsplit('/').next().unwrap_or_default()
}

/// Prints the kind of key, the base URL and what it is bound to.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("key", &self.inner.key)
            .field("base_url", &self.inner.base_url)
            .field("api_version", &self.api_version())
            .field("account", &self.account)
            .field("context", &self.context)
            .field("priority", &self.priority)
            .finish_non_exhaustive()
    }
}
