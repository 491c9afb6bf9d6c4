//! Putting a receiver together.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::origin::{Network, OriginRule};
use super::{
    DEFAULT_BODY_LIMIT, DEFAULT_DEADLINE, DEFAULT_ENDPOINT, Endpoint, EndpointLookup, Receiver,
    ReceiverError, RwLock, Shared,
};
use crate::handler::StateMap;
use crate::observer::{Observer, Observers};
use crate::registry::Registry;
use crate::rt::Timer;
use crate::signature::Verifier;

/// Builds a [`Receiver`].
#[must_use]
pub struct ReceiverBuilder {
    registry: Arc<Registry>,
    #[cfg(feature = "inbox")]
    pub(super) inbox: Option<crate::inbox::Inbox>,
    #[cfg(feature = "inbox")]
    pub(super) companions: Vec<Arc<dyn super::record::Companion>>,
    #[cfg(feature = "inbox")]
    pub(super) thresholds: super::HealthThresholds,
    #[cfg(all(feature = "inbox", feature = "metrics"))]
    pub(super) sampled_every: Duration,
    endpoints: Vec<Endpoint>,
    lookup: Option<Box<dyn EndpointLookup>>,
    observers: Observers,
    timer: Option<Arc<dyn Timer>>,
    body_limit: usize,
    deadline: Option<Duration>,
    origins: OriginRule,
    bad_proxy: Option<String>,
    #[cfg(feature = "client")]
    clients: crate::client::Clients,
}

impl ReceiverBuilder {
    pub(super) fn new(registry: Registry) -> Self {
        Self {
            registry: Arc::new(registry),
            #[cfg(feature = "inbox")]
            inbox: None,
            #[cfg(feature = "inbox")]
            companions: Vec::new(),
            #[cfg(feature = "inbox")]
            thresholds: super::HealthThresholds::default(),
            #[cfg(all(feature = "inbox", feature = "metrics"))]
            sampled_every: super::sampler::EVERY,
            endpoints: Vec::new(),
            lookup: None,
            observers: Observers::default(),
            timer: default_timer(),
            body_limit: DEFAULT_BODY_LIMIT,
            deadline: Some(DEFAULT_DEADLINE),
            origins: OriginRule::default(),
            bad_proxy: None,
            #[cfg(feature = "client")]
            clients: crate::client::Clients::default(),
        }
    }

    /// Adds the endpoint that is used where the path names none.
    pub fn secret(self, verifier: impl Into<Verifier>) -> Self {
        self.endpoint(Endpoint::new(DEFAULT_ENDPOINT, verifier))
    }

    /// Adds an endpoint.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoints.push(endpoint);
        self
    }

    /// Asks there for endpoints that are not known.
    pub fn lookup(mut self, lookup: impl EndpointLookup) -> Self {
        self.lookup = Some(Box::new(lookup));
        self
    }

    /// Adds an observer. They are told in the order in which they were added. Without one nothing is written anywhere about
    /// refused deliveries and failed handlers; [`StderrObserver`](crate::StderrObserver) is a ready one to begin with.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Sets the way between spans and the trace contexts of the application's tracing system. A delivery then continues the trace that
    /// the request's `traceparent` names (unless it has a span around it already), and its runs, in whichever process, continue the
    /// delivery's. Default: the `traceparent` is kept with the event and shown, and nothing is linked.
    #[cfg(feature = "tracing")]
    pub fn trace_context(mut self, context: impl crate::observer::TraceContext) -> Self {
        self.observers.trace_context(Arc::new(context));
        self
    }

    /// Gives the handlers a client of Stripe's API: [`Context::client`](crate::Context::client), and the object as it is now for
    /// those [`with_current`](crate::HandlerExt::with_current). An inbox gets it, too.
    ///
    /// Each event is asked about with the first client whose key is of the event's mode: give one of live mode and one of test mode
    /// where both kinds of events arrive.
    #[cfg(feature = "client")]
    pub fn client(mut self, client: crate::client::Client) -> Self {
        self.clients.push(client);
        self
    }

    /// Brings the timer behind handler time limits and the deadline. Adapters on tokio need not: where the
    /// crate was built with one of them, tokio's timer is the default.
    pub fn timer(mut self, timer: impl Timer) -> Self {
        self.timer = Some(Arc::new(timer));
        self
    }

    /// Does without time limits and deadline: for programs without the runtime that the default timer needs.
    pub fn without_timer(mut self) -> Self {
        self.timer = None;
        self
    }

    /// Sets the largest body that is read, in bytes.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets how long all handlers of one delivery may take together; who is not done by then is stopped, and the answer is
    /// 500. `None` for no limit. Default [`DEFAULT_DEADLINE`], which says how the time is shared out.
    pub fn deadline(mut self, limit: Option<Duration>) -> Self {
        self.deadline = limit;
        self
    }

    /// Trusts these proxies, addresses or networks such as `10.0.0.0/8`, to say in `X-Forwarded-For` where a request comes
    /// from. The remote address is then the last one in that chain which is no trusted proxy. Default: nobody is trusted,
    /// and the address of the connection counts. Nothing is decided by it: it is for observers and the delivery log.
    pub fn trusted_proxies<P: AsRef<str>>(mut self, proxies: impl IntoIterator<Item = P>) -> Self {
        for text in proxies {
            match Network::parse(text.as_ref()) {
                Some(network) => self.origins.proxies.push(network),
                None => drop(self.bad_proxy.get_or_insert_with(|| text.as_ref().to_owned())),
            }
        }
        self
    }

    /// Sets the headers that the delivery log keeps. Default `user-agent`, `content-type` and `content-length`. The
    /// signature, cookies and authorization are never kept; of a long value the first 256 bytes are.
    pub fn log_headers<H: Into<String>>(mut self, names: impl IntoIterator<Item = H>) -> Self {
        self.origins.headers = names.into_iter().map(Into::into).collect();
        self
    }

    /// Builds the receiver.
    ///
    /// # Errors
    /// [`ReceiverError`] if there is neither an endpoint nor a lookup, an id is given twice or cannot stand in a path, or an
    /// endpoint asks Stripe about its events and there is no client.
    pub fn build(self) -> Result<Receiver, ReceiverError> {
        if self.endpoints.is_empty() && self.lookup.is_none() && self.bad_proxy.is_none() {
            return Err(ReceiverError::NoEndpoint);
        }
        self.build_without_endpoints()
    }

    /// Builds a receiver that may have no endpoint: every request is answered 404 then, and events come by
    /// [`Receiver::receive_without_verification`] only, from a cloud's queue for example.
    ///
    /// # Errors
    /// As [`build`](Self::build), except that no endpoint is needed.
    pub fn build_without_endpoints(self) -> Result<Receiver, ReceiverError> {
        if let Some(text) = self.bad_proxy {
            return Err(ReceiverError::BadProxy { text });
        }
        #[cfg(feature = "client")]
        if let Some(handler) = self.registry.asking_for_current().filter(|_| !self.has_client()) {
            let handler = handler.to_owned();
            return Err(ReceiverError::NoClient { handler });
        }
        #[cfg(feature = "mirror")]
        if !self.registry.companions().is_empty() && !self.has_database() {
            return Err(ReceiverError::NoDatabase);
        }
        for (index, endpoint) in self.endpoints.iter().enumerate() {
            if !endpoint.has_good_id() {
                return Err(ReceiverError::BadEndpointId);
            }
            #[cfg(feature = "client")]
            if endpoint.lacks_secret() {
                return Err(ReceiverError::NoSecret { place: index });
            }
            #[cfg(feature = "client")]
            if endpoint.check().fetches().is_some() && !self.has_client() {
                return Err(ReceiverError::NoClientToValidate { place: index });
            }
            let earlier = self.endpoints[..index].iter();
            if let Some(first) = earlier.map(Endpoint::id).position(|id| id == endpoint.id()) {
                return Err(ReceiverError::DuplicateEndpoint { first, second: index });
            }
        }
        Ok(self.build_with_endpoints())
    }

    /// True unless what is mirrored has no place: a queue of the application's own may lead to one.
    #[cfg(feature = "mirror")]
    fn has_database(&self) -> bool {
        let has = |inbox: &crate::inbox::Inbox| inbox.store().is_none_or(|store| store.database().is_some());
        self.inbox.as_ref().is_some_and(has)
    }

    #[cfg(feature = "client")]
    fn has_client(&self) -> bool {
        #[cfg(feature = "inbox")]
        if self.inbox.as_ref().is_some_and(|inbox| inbox.has_client()) {
            return true;
        }
        !self.clients.is_empty()
    }

    /// Builds without the checks, for callers that made them.
    #[cfg_attr(not(feature = "inbox"), allow(unused_mut))]
    pub(super) fn build_with_endpoints(mut self) -> Receiver {
        #[cfg(feature = "metrics")]
        crate::observer::describe_metrics();
        #[cfg(feature = "inbox")]
        let pulse = {
            let pulse = Arc::new(super::pulse::Pulse::default());
            self.observers.watch(Arc::clone(&pulse) as _);
            pulse
        };
        #[cfg(feature = "inbox")]
        let inbox = self.inbox.map(|inbox| {
            #[cfg(feature = "client")]
            let inbox = inbox.clients(&self.clients);
            Box::new(inbox.bound(Arc::clone(&self.registry), &self.observers))
        });
        #[cfg_attr(not(feature = "client"), allow(unused_mut))]
        let mut provided = StateMap::default();
        #[cfg(feature = "client")]
        if !self.clients.is_empty() {
            provided.insert(self.clients);
        }
        let endpoints: HashMap<_, _> = self
            .endpoints
            .into_iter()
            .map(|endpoint| (endpoint.shared_id(), Arc::new(endpoint)))
            .collect();
        Receiver(Arc::new(Shared {
            registry: self.registry,
            #[cfg(feature = "inbox")]
            inbox,
            #[cfg(feature = "inbox")]
            companions: self.companions,
            #[cfg(feature = "inbox")]
            pulse,
            #[cfg(feature = "inbox")]
            thresholds: self.thresholds,
            #[cfg(feature = "inbox")]
            fresh: Default::default(),
            #[cfg(all(feature = "inbox", feature = "metrics"))]
            sampled_every: self.sampled_every,
            endpoints: RwLock::new(endpoints),
            lookup: self.lookup,
            observers: self.observers,
            timer: self.timer,
            body_limit: self.body_limit,
            deadline: self.deadline,
            origins: self.origins,
            provided,
            #[cfg(feature = "client")]
            looking: Default::default(),
        }))
    }
}

impl fmt::Debug for ReceiverBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceiverBuilder")
            .field("registry", &self.registry)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "_tokio")]
#[allow(clippy::unnecessary_wraps)]
fn default_timer() -> Option<Arc<dyn Timer>> {
    Some(Arc::new(crate::rt::TokioTimer))
}

#[cfg(not(feature = "_tokio"))]
fn default_timer() -> Option<Arc<dyn Timer>> {
    None
}
