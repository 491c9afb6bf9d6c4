//! From a request to an answer: bytes and headers in, `{ status, body }` out.
//!
//! The receiver decides, the HTTP adapters only translate. They go through three steps, so that a request that
//! will be refused anyway is refused before its body is read:
//!
//! 1. [`Receiver::admit`] looks at the method, the endpoint and the announced length (405, 404, 413);
//! 2. the adapter reads the body, at most [`Admission::body_limit`] bytes ([`Receiver::too_large`] beyond that);
//! 3. [`Receiver::receive`] verifies, decodes, applies the endpoint's policy and runs the handlers.
//!
//! | situation | answer |
//! |---|---|
//! | accepted, unknown type, no handler | 200 |
//! | bad or missing signature, stale, not JSON, not an event | 400, always the same text |
//! | unknown endpoint id | 404 |
//! | not POST | 405 |
//! | body over the limit (default 1 MiB) | 413 |
//! | livemode, account or API version refused by policy | 200, or 400 if so configured |
//! | recorded in the inbox, or recorded before | 200 |
//! | the inbox's store is away | 503 |
//! | a handler failed, another attempt may help | 500, so that Stripe sends again |
//! | a handler failed for good | 200, told to the observers |
//! | the lookup of endpoints failed | 503 |
//! | a second look (feature `client`) refuses it | 400, always the same text |
//! | a second look cannot be taken now, or as many wait for theirs as may | 503 |
//! | with an inbox: it waits for its second look | 200 |
//!
//! An event that comes without Stripe's signature from somebody who is trusted, as a cloud's queue, goes the same way from
//! there: [`Receiver::receive_without_verification`].

mod admission;
mod answer;
mod builder;
mod endpoint;
mod error;
#[cfg(feature = "inbox")]
mod health;
#[cfg(feature = "client")]
mod look;
mod origin;
#[cfg(feature = "inbox")]
mod pulse;
#[cfg(feature = "inbox")]
mod record;
#[cfg(all(feature = "inbox", feature = "metrics"))]
mod sampler;
mod validation;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use self::origin::{Origin, OriginRule};
use self::validation::Posted;
use crate::event::{Delivery, OnMismatch};
use crate::handler::StateMap;
use crate::observer::{Answered, Observers, Received, Rejected, Verified, span::Span};
use crate::registry::Registry;
use crate::rt::Timer;
use crate::signature::Verifier;
use crate::sync::RwLock;

pub use self::admission::Admission;
pub use self::answer::Answer;
pub use self::builder::ReceiverBuilder;
pub use self::endpoint::{Accounts, Endpoint, EndpointLookup, LookupError};
pub use self::error::ReceiverError;
#[cfg(feature = "inbox")]
pub use self::health::{Health, HealthProblem, HealthThresholds, HealthVerdict, StoreHealth, WorkerHealth};
pub use self::origin::RequestHead;
#[cfg(any(feature = "reconcile", all(feature = "mirror", feature = "client")))]
pub(crate) use self::record::Companion;
#[cfg(feature = "client")]
pub use self::validation::Validation;

/// The largest body that is read unless said otherwise: 1 MiB. Stripe's events are 1 to 25 KB.
pub const DEFAULT_BODY_LIMIT: usize = 1024 * 1024;

/// The default deadline for all handlers of one delivery together: 20 s. Stripe gives up after some time that it does not
/// document (2026-11).
///
/// The time is cut into equal parts, one for each handler that may wait (async functions and methods). A handler that is not
/// done at the end of its part is stopped, and counts as failed; the time that it leaves goes to the handlers behind it. So a
/// handler that hangs keeps no other from running. A plain function cannot be stopped.
pub const DEFAULT_DEADLINE: Duration = Duration::from_secs(20);

/// The id of the endpoint that is used where the path names none.
pub const DEFAULT_ENDPOINT: &str = "default";

/// Receives deliveries for one or many endpoints.
///
/// Cheap to clone; clones share the endpoints. Endpoints may be added, replaced and removed while it serves.
///
/// ```
/// use stripe_webhooks::{Receiver, Registry, SigningSecret, sign};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let registry = Registry::builder().build()?;
/// let receiver = Receiver::new(SigningSecret::new("whsec_test")?, registry);
///
/// let body = br#"{"id": "evt_1", "object": "event", "type": "ping", "data": {"object": {}}}"#;
/// # let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs() as i64;
/// let answer = receiver.receive_blocking(sign(body, "whsec_test", now), body);
/// assert_eq!(answer.status, 200);
/// assert_eq!(receiver.receive_blocking("t=1,v1=00", body).status, 400);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Receiver(Arc<Shared>);

struct Shared {
    registry: Arc<Registry>,
    #[cfg(feature = "inbox")]
    inbox: Option<Box<crate::inbox::Inbox>>,
    #[cfg(feature = "inbox")]
    companions: Vec<Arc<dyn record::Companion>>,
    #[cfg(feature = "inbox")]
    pulse: Arc<pulse::Pulse>,
    #[cfg(feature = "inbox")]
    thresholds: HealthThresholds,
    #[cfg(feature = "inbox")]
    fresh: health::Fresh,
    #[cfg(all(feature = "inbox", feature = "metrics"))]
    sampled_every: Duration,
    endpoints: RwLock<HashMap<Arc<str>, Arc<Endpoint>>>,
    lookup: Option<Box<dyn EndpointLookup>>,
    observers: Observers,
    timer: Option<Arc<dyn Timer>>,
    body_limit: usize,
    deadline: Option<Duration>,
    origins: OriginRule,
    provided: StateMap,
    #[cfg(feature = "client")]
    looking: look::Looking,
}

impl Receiver {
    /// A receiver with one endpoint, [`DEFAULT_ENDPOINT`]. Takes a secret or a whole [`Verifier`].
    pub fn new(verifier: impl Into<Verifier>, registry: Registry) -> Self {
        let endpoint = Endpoint::new(DEFAULT_ENDPOINT, verifier);
        ReceiverBuilder::new(registry)
            .endpoint(endpoint)
            .build_with_endpoints()
    }

    /// Starts a receiver with settings.
    pub fn builder(registry: Registry) -> ReceiverBuilder {
        ReceiverBuilder::new(registry)
    }

    /// The registry.
    pub fn registry(&self) -> &Registry {
        &self.0.registry
    }

    /// Adds an endpoint, or replaces the one of the same id: this is how a secret is rotated while serving.
    ///
    /// Requests that were admitted before keep the endpoint as it was.
    pub fn put_endpoint(&self, endpoint: Endpoint) {
        let mut endpoints = self.0.endpoints.write().unwrap_or_else(PoisonError::into_inner);
        endpoints.insert(endpoint.shared_id(), Arc::new(endpoint));
    }

    /// Removes an endpoint. Says whether it was there.
    pub fn remove_endpoint(&self, id: &str) -> bool {
        self.0
            .endpoints
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(id)
            .is_some()
    }

    /// The ids of the endpoints, sorted, not counting those of a lookup.
    pub fn endpoint_ids(&self) -> Vec<Arc<str>> {
        let endpoints = self.0.endpoints.read().unwrap_or_else(PoisonError::into_inner);
        let mut ids: Vec<_> = endpoints.keys().cloned().collect();
        ids.sort();
        ids
    }

    /// The endpoints, by their ids, not counting those of a lookup.
    #[cfg(any(feature = "reconcile", feature = "admin"))]
    pub(crate) fn endpoints(&self) -> Vec<Arc<Endpoint>> {
        let endpoints = self.0.endpoints.read().unwrap_or_else(PoisonError::into_inner);
        let mut endpoints: Vec<_> = endpoints.values().cloned().collect();
        endpoints.sort_by(|a, b| a.id().cmp(b.id()));
        endpoints
    }

    #[cfg(any(feature = "reconcile", all(feature = "mirror", feature = "client")))]
    pub(crate) fn observers(&self) -> &Observers {
        &self.0.observers
    }

    /// Admits a request by its head, before any of the body is read.
    ///
    /// `head`: a [`RequestHead`] with what is known of the request, `&http::request::Parts` (feature `http`), or the method
    /// alone, for the default endpoint.
    ///
    /// ```
    /// # async fn example(receiver: stripe_webhooks::Receiver, signature: &str, body: Vec<u8>) {
    /// use stripe_webhooks::receiver::RequestHead;
    ///
    /// let head = RequestHead::new("POST").endpoint(Some("billing")).content_length(Some(body.len() as u64));
    /// let answer = match receiver.admit(head).await {
    ///     Ok(admission) => receiver.receive(admission, signature, body).await,
    ///     Err(answer) => answer,
    /// };
    /// # }
    /// ```
    ///
    /// # Errors
    /// The [`Answer`] to give at once: 405, 404, 413, or 503 if the lookup of endpoints failed.
    pub async fn admit<'h>(&self, head: impl Into<RequestHead<'h>>) -> Result<Admission, Answer> {
        let head = head.into();
        let (method, endpoint, content_length) = head.parts();
        let origin = self.0.origins.origin(&head);
        if method != "POST" {
            let message = format!("the method is {}, not POST", shown(method));
            return Err(self.refuse(&origin, 405, "method", message));
        }
        let id = endpoint.map_or(DEFAULT_ENDPOINT, |id| id.trim_matches('/'));
        let (endpoint, is_looked_up) = match self.endpoint(id).await {
            Ok(Some(found)) => found,
            Ok(None) => {
                let message = "no endpoint of the id that the path names".to_owned();
                return Err(self.refuse(&origin, 404, "unknown_endpoint", message));
            }
            Err(error) => {
                let message = format!("endpoint lookup failed: {error}");
                return Err(self.refuse(&origin, 503, "lookup", message));
            }
        };
        let admission = Admission {
            endpoint,
            body_limit: self.0.body_limit,
            announced: content_length.unwrap_or_default(),
            origin,
            is_looked_up,
        };
        match content_length {
            Some(length) if length > self.0.body_limit as u64 => Err(self.too_large(&admission)),
            _ => Ok(admission),
        }
    }

    /// The answer to a body that is longer than the limit: 413.
    pub fn too_large(&self, admission: &Admission) -> Answer {
        let message = admission.too_long();
        self.reject_unread(admission, 413, "too_large", message)
    }

    /// The answer to a body that broke off or whose framing is wrong: 400, with the text of every other 400.
    pub fn unreadable(&self, admission: &Admission) -> Answer {
        let message = "the body could not be read to its end".to_owned();
        self.reject_unread(admission, 400, "unreadable", message)
    }

    /// Verifies, decodes and dispatches.
    ///
    /// `signature`: the `Stripe-Signature` header's bytes, empty if it is absent. `body`: the exact bytes of the
    /// request; an owned vector is not copied.
    pub async fn receive(
        &self,
        admission: Admission,
        signature: impl AsRef<[u8]>,
        body: impl Into<Vec<u8>>,
    ) -> Answer {
        let body = body.into();
        let start = Instant::now();
        let received = Received {
            endpoint: Some(admission.endpoint.id()),
            remote: admission.origin.remote,
            bytes: body.len(),
        };
        self.0.observers.tell(|observer| observer.received(&received));
        let endpoint = &*admission.endpoint;
        let name = if admission.is_looked_up {
            "lookup"
        } else {
            endpoint.name()
        };
        let traceparent = admission.origin.traceparent.as_deref();
        let mut seen = Seen {
            span: Span::delivery(Some(name), traceparent, self.0.observers.contexts()),
            delivery: None,
        };
        let span = seen.span.clone();
        let taken = self.take(&admission, signature, body, &mut seen);
        let answer = span.around(taken).await;
        let told = (Some(endpoint.id()), Some(name));
        self.tell_answered(told, &seen, &answer, start);
        answer
    }

    /// `endpoint`: its id and its name.
    fn tell_answered(
        &self,
        endpoint: (Option<&str>, Option<&str>),
        seen: &Seen,
        answer: &Answer,
        start: Instant,
    ) {
        seen.span.is_answered(answer.outcome, answer.status);
        let answered = Answered {
            endpoint: endpoint.0,
            delivery: seen.delivery.as_ref(),
            endpoint_name: endpoint.1,
            outcome: answer.outcome,
            status: answer.status,
            duration: start.elapsed(),
        };
        self.0.observers.tell(|observer| observer.answered(&answered));
    }

    /// Verifies, decodes and hands on; leaves the event in `seen` once it is one.
    async fn take(
        &self,
        admission: &Admission,
        signature: impl AsRef<[u8]>,
        body: Vec<u8>,
        seen: &mut Seen,
    ) -> Answer {
        if body.len() > admission.body_limit {
            return self.reject(admission, 413, "too_large", admission.too_long(), None);
        }
        let endpoint = &*admission.endpoint;
        let now = self.0.registry.clock().unix_now();
        let Posted {
            delivery,
            signed,
            secret: label,
        } = match endpoint.prove(body, signature, now) {
            Ok(posted) => posted,
            Err(error) => {
                let hint = error.hint().map(|hint| hint.to_string());
                return self.reject(admission, error.status(), error.name(), error.to_string(), hint);
            }
        };
        let delivery = match delivery {
            Ok(delivery) => delivery,
            Err(error) => {
                return self.reject(admission, error.status(), error.name(), error.to_string(), None);
            }
        };
        // Of what nobody has signed observers hear nothing but its refusal.
        if signed {
            let told = Verified {
                delivery: seen.is_of(delivery.clone()),
                endpoint: endpoint.id(),
                secret: label.as_deref(),
            };
            self.0.observers.tell(|observer| observer.verified(&told));
        }
        if let Some((reason, message)) = endpoint.objects_to(&delivery) {
            let status = if endpoint.mismatch() == OnMismatch::Refuse {
                400
            } else {
                200
            };
            let mut rejected = self.rejected(admission, status, reason, message, None);
            rejected.delivery = Some(&delivery).filter(|_| signed);
            if endpoint.mismatch() != OnMismatch::Warn {
                let secret = label.as_deref();
                return self.tell_rejected(&rejected, Some(endpoint), &admission.origin, secret);
            }
            // The answer is that of whatever it comes to.
            rejected.is_answered = false;
            self.0.observers.tell(|observer| observer.rejected(&rejected));
        }
        #[cfg(feature = "client")]
        let delivery = match endpoint.check().fetches() {
            None => delivery,
            Some(fetched) => {
                let suspect = look::Suspect {
                    admission,
                    posted: &delivery,
                    signed,
                    secret: label.as_deref(),
                    fetched,
                };
                match self.second_look(suspect).await {
                    Ok(delivery) => delivery,
                    Err(answer) => return answer,
                }
            }
        };
        let delivery = seen.is_of(delivery);
        #[cfg(feature = "inbox")]
        if let Some(inbox) = &self.0.inbox {
            let way = record::Way {
                endpoint: Some(endpoint),
                origin: &admission.origin,
                secret: label.as_deref(),
                authenticated: signed,
            };
            return self.record(inbox, way, delivery).await;
        }
        self.dispatch(delivery).await
    }

    /// Takes an event for whose origin somebody else vouches: a cloud's bus or queue (`event::cloud`), an answer of Stripe's
    /// API, an archive of one's own.
    ///
    /// No signature, no age and no endpoint's policy is looked at. From there on it is as with a request: recorded in the
    /// inbox, where there is one, and otherwise given to the handlers. Status 200: it is done, or recorded durably. 500 and
    /// 503: it should come again, so tell the queue that it failed. Stripe's resend of the same event is a duplicate.
    ///
    /// A program that only receives in this way needs no secret:
    /// [`ReceiverBuilder::build_without_endpoints`].
    ///
    /// ```
    /// use stripe_webhooks::{Delivery, EventError, Receiver};
    ///
    /// async fn take(receiver: &Receiver, message: &[u8]) -> Result<bool, EventError> {
    ///     let delivery = Delivery::from_body_without_verification(message)?;
    ///     Ok(receiver.receive_without_verification(&delivery).await.status == 200)
    /// }
    /// ```
    pub async fn receive_without_verification(&self, delivery: &Delivery) -> Answer {
        let start = Instant::now();
        let received = Received {
            endpoint: None,
            remote: None,
            bytes: delivery.raw_body().len(),
        };
        self.0.observers.tell(|observer| observer.received(&received));
        let mut seen = Seen {
            span: Span::delivery(None, None, self.0.observers.contexts()),
            delivery: None,
        };
        seen.is_of(delivery.clone());
        let answer = seen.span.around(self.take_trusted(delivery)).await;
        self.tell_answered((None, None), &seen, &answer, start);
        answer
    }

    async fn take_trusted(&self, delivery: &Delivery) -> Answer {
        #[cfg(feature = "inbox")]
        if let Some(inbox) = &self.0.inbox {
            let way = record::Way {
                endpoint: None,
                origin: &Origin::default(),
                secret: None,
                authenticated: true,
            };
            return self.record(inbox, way, delivery).await;
        }
        self.dispatch(delivery).await
    }

    /// Everything at once, for a program without runtime or with a body that is already there: admits the default
    /// endpoint and receives on this thread. Handlers that need a runtime need [`receive`](Self::receive).
    pub fn receive_blocking(&self, signature: impl AsRef<[u8]>, body: impl Into<Vec<u8>>) -> Answer {
        crate::rt::block_on(async {
            match self.admit("POST").await {
                Ok(admission) => self.receive(admission, signature, body).await,
                Err(answer) => answer,
            }
        })
    }

    async fn dispatch(&self, delivery: &Delivery) -> Answer {
        let shared = &*self.0;
        let mut dispatch = shared.registry.dispatching(delivery).observers(&shared.observers);
        dispatch = dispatch.provide(&shared.provided);
        #[cfg(feature = "client")]
        if let Some(clients) = shared.provided.get::<crate::client::Clients>() {
            dispatch = dispatch.current(crate::handler::CurrentObject::Unread(clients));
        }
        if let Some(timer) = &shared.timer {
            dispatch = dispatch.timer(&**timer).deadline(shared.deadline);
        }
        Answer::of(&dispatch.run().await)
    }

    /// The endpoint, and whether a lookup gave it.
    async fn endpoint(&self, id: &str) -> Result<Option<(Arc<Endpoint>, bool)>, LookupError> {
        let known = self
            .0
            .endpoints
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(id)
            .cloned();
        match (&self.0.lookup, known) {
            (_, Some(endpoint)) => Ok(Some((endpoint, false))),
            (Some(lookup), None) => {
                let endpoint = lookup.endpoint(id).await?;
                Ok(endpoint.map(|endpoint| (Arc::new(endpoint), true)))
            }
            (None, None) => Ok(None),
        }
    }

    fn rejected<'a>(
        &self,
        admission: &'a Admission,
        status: u16,
        reason: &'static str,
        message: String,
        hint: Option<String>,
    ) -> Rejected<'a> {
        Rejected {
            endpoint: Some(admission.endpoint.id()),
            remote: admission.origin.remote,
            delivery: None,
            status,
            reason,
            is_answered: true,
            message,
            hint,
        }
    }

    /// Refuses a request whose body is not read, or not to its end.
    fn reject_unread(
        &self,
        admission: &Admission,
        status: u16,
        reason: &'static str,
        message: String,
    ) -> Answer {
        let mut rejected = self.rejected(admission, status, reason, message, None);
        rejected.is_answered = false;
        self.tell_rejected(&rejected, Some(&admission.endpoint), &admission.origin, None)
    }

    fn reject(
        &self,
        admission: &Admission,
        status: u16,
        reason: &'static str,
        message: String,
        hint: Option<String>,
    ) -> Answer {
        let rejected = self.rejected(admission, status, reason, message, hint);
        self.tell_rejected(&rejected, Some(&admission.endpoint), &admission.origin, None)
    }

    fn refuse(&self, origin: &Origin, status: u16, reason: &'static str, message: String) -> Answer {
        let rejected = Rejected {
            endpoint: None,
            remote: origin.remote,
            delivery: None,
            status,
            reason,
            is_answered: false,
            message,
            hint: None,
        };
        self.tell_rejected(&rejected, None, origin, None)
    }

    /// `secret`: the label of the secret, once the signature was good.
    #[cfg_attr(not(feature = "inbox"), allow(unused_variables))]
    fn tell_rejected(
        &self,
        rejected: &Rejected<'_>,
        endpoint: Option<&Endpoint>,
        origin: &Origin,
        secret: Option<&str>,
    ) -> Answer {
        self.0.observers.tell(|observer| observer.rejected(rejected));
        #[cfg(feature = "inbox")]
        self.log_rejected(rejected, endpoint.map(Endpoint::name), origin, secret);
        Answer::new(rejected.status).told(rejected.reason)
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("endpoints", &self.endpoint_ids().len())
            .field("registry", &self.0.registry)
            .finish_non_exhaustive()
    }
}

/// A request that is being answered.
struct Seen {
    span: Span,
    delivery: Option<Delivery>,
}

impl Seen {
    fn is_of(&mut self, delivery: Delivery) -> &Delivery {
        self.span.is_of(&delivery);
        self.delivery.insert(delivery)
    }
}

/// A method as logs show it: a word in capitals, or that it is none. Anybody can send anything.
fn shown(method: &str) -> &str {
    let is_word = (1..=16).contains(&method.len()) && method.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_word { method } else { "no HTTP method" }
}
