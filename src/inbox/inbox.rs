//! The inbox as an application sets it up: a store, and the rules by which events get in and are run.

use std::{collections::HashMap, fmt, sync::Arc, time::Duration};

use sha2::{Digest, Sha256};

use super::apply::{FollowUpHandler, Rereader};
use super::{
    Fetched, FollowUp, Handlers, Intake, LaneBy, NewEvent, Recorded, Retention, Source, Store, StoreError,
    StoredEvent, Worker, handlers::routes,
};
use crate::event::{Delivery, ObjectKey, account_of};
use crate::handler::{HandlerError, HandlerResult, StateMap};
use crate::observer::{Observer, Observers, is_traceparent};
use crate::registry::Registry;

/// A store of events, with the rules by which they are recorded and run.
///
/// Made of a [`Store`] ([`Sqlite`](super::Sqlite), [`Postgres`](super::Postgres), [`Memory`](super::Memory)); a store alone
/// becomes an inbox with default settings wherever one is asked for. A [`Receiver`](crate::Receiver) gives it its registry and
/// its observers and records verified deliveries in it; [`record`](Self::record) takes events from anywhere else: a cloud's
/// queue, a list of missed events, a broker. Which values are redacted and which of two twins runs is a setting of the store
/// (`Options`), because every process that writes to it must keep to it.
///
/// ```
/// use stripe_webhooks::{Receiver, Registry, SigningSecret, inbox};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let inbox = inbox::Inbox::new(inbox::Memory::new())
///     .retention(inbox::Retention::default())
///     .follow_up("receipt", |job| async move {
///         let mail: serde_json::Value = job.decode()?;
///         println!("mail {mail} with key {}", job.idempotency_key());
///         Ok(())
///     });
/// let registry = Registry::builder().build()?;
/// let receiver = Receiver::builder(registry).secret(SigningSecret::new("whsec_test")?).inbox(inbox).build()?;
/// assert!(receiver.worker().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Inbox {
    door: Door,
    registry: Option<Arc<Registry>>,
    observers: Observers,
    lane: LaneBy,
    settle: Option<Settle>,
    retention: Option<Retention>,
    follow_ups: HashMap<String, FollowUpHandler>,
    reread: Option<Rereader>,
    #[cfg(feature = "client")]
    clients: crate::client::Clients,
    /// Shared by clones and by all handlers made of it.
    #[cfg(feature = "client")]
    readings: Arc<crate::client::Readings>,
    /// The most deliveries that wait for their second look.
    #[cfg(feature = "client")]
    pub(super) most_pending: u32,
    /// Shared by clones.
    #[cfg(feature = "client")]
    pub(super) look_gate: Arc<super::looks::Gate>,
}

#[derive(Clone)]
enum Door {
    Store(Arc<dyn Store>),
    Intake(Arc<dyn Intake>),
}

/// The time that an event is kept back.
type Settle = Arc<dyn Fn(&NewEvent) -> Duration + Send + Sync>;

/// The way that an event came to be recorded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct Arrival<'a> {
    /// The label of the endpoint that it was posted to.
    pub endpoint: Option<&'a str>,
    /// The account that events without one are of: the endpoint's own, where several accounts share an inbox.
    pub account: Option<&'a str>,
    /// The kind of way that it came. Default: a webhook.
    pub source: Source,
    /// The trace context (`traceparent` of W3C) that its run continues. What is none is not kept.
    pub traceparent: Option<&'a str>,
}

impl<'a> Arrival<'a> {
    /// An event that came this way, to no endpoint.
    pub fn new(source: Source) -> Self {
        Self {
            source,
            ..Self::default()
        }
    }

    /// Sets the endpoint's label.
    pub fn endpoint(mut self, label: &'a str) -> Self {
        self.endpoint = Some(label);
        self
    }

    /// Sets the trace context (`traceparent` of W3C) that its run continues.
    pub fn traceparent(mut self, traceparent: &'a str) -> Self {
        self.traceparent = Some(traceparent);
        self
    }

    /// Sets the account that events without one are of.
    pub fn account(mut self, account: &'a str) -> Self {
        self.account = Some(account);
        self
    }
}

impl Inbox {
    /// An inbox on this store, with default settings: one lane an object, nothing is kept back or removed.
    pub fn new(store: impl Into<Arc<dyn Store>>) -> Self {
        Self::behind(Door::Store(store.into()))
    }

    /// An inbox that hands every event to a queue of the application's own. It has no worker.
    pub fn from_intake(intake: Arc<dyn Intake>) -> Self {
        Self::behind(Door::Intake(intake))
    }

    fn behind(door: Door) -> Self {
        Self {
            door,
            registry: None,
            observers: Observers::default(),
            lane: LaneBy::default(),
            settle: None,
            retention: None,
            follow_ups: HashMap::new(),
            reread: None,
            #[cfg(feature = "client")]
            clients: crate::client::Clients::default(),
            #[cfg(feature = "client")]
            readings: Arc::default(),
            #[cfg(feature = "client")]
            most_pending: super::looks::MOST_PENDING,
            #[cfg(feature = "client")]
            look_gate: Arc::default(),
        }
    }

    /// Sets the handlers that run recorded events, and tells the store of them. A [`Receiver`](crate::Receiver) does it with its
    /// own registry.
    pub fn registry(mut self, registry: Arc<Registry>) -> Self {
        self.intake().announce(&routes(&registry));
        self.registry = Some(registry);
        self
    }

    /// Adds an observer of handlers and workers. A [`Receiver`](crate::Receiver) adds its own.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Sets the way between spans and trace contexts, as
    /// [`ReceiverBuilder::trace_context`](crate::receiver::ReceiverBuilder::trace_context) does: for an inbox without a receiver.
    #[cfg(feature = "tracing")]
    pub fn trace_context(mut self, context: impl crate::observer::TraceContext) -> Self {
        self.observers.trace_context(Arc::new(context));
        self
    }

    /// Sets the handler of the durable follow-ups of this name, which event handlers leave with
    /// [`Context::follow_up`](crate::Context::follow_up). [`Receiver::run`](crate::Receiver::run) runs them beside the events.
    ///
    /// A follow-up runs at least once, after the commit of the event that left it: give
    /// [`FollowUp::idempotency_key`] to the system that it calls. One that fails is tried again by the schedule of events.
    /// Follow-ups of a name that is not registered here stay in the inbox until a program comes that has it;
    /// [`Operator::follow_ups`](super::Operator::follow_ups) shows them.
    pub fn follow_up<F, R>(mut self, name: impl Into<String>, run: F) -> Self
    where
        F: Fn(FollowUp) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + Send + 'static,
    {
        self.follow_ups
            .insert(name.into(), Arc::new(move |job| Box::pin(run(job))));
        self
    }

    /// Sets how an object is read again from Stripe, for the one case that events cannot decide: two changes of one second with
    /// no link between them, and a handler that wants the newest state ([`latest_only`](crate::HandlerExt::latest_only)).
    ///
    /// It is called with no transaction open. What it returns is the truth: the event runs if it holds that state, is stale
    /// if the applied state is that one, and otherwise the handler is given the object as it was read. An error is a failed
    /// attempt, retried like any other. Each decision is kept with the attempt.
    pub fn reread<F, R>(mut self, fetch: F) -> Self
    where
        F: Fn(StoredEvent) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Fetched, HandlerError>> + Send + 'static,
    {
        self.reread = Some(Arc::new(move |event| Box::pin(fetch(event))));
        self
    }

    /// Gives the handlers a client of Stripe's API, as
    /// [`ReceiverBuilder::client`](crate::receiver::ReceiverBuilder::client) does: for an inbox without a receiver.
    #[cfg(feature = "client")]
    pub fn client(mut self, client: crate::client::Client) -> Self {
        self.clients.push(client);
        self
    }

    #[cfg(feature = "client")]
    pub(crate) fn own_clients(&self) -> &crate::client::Clients {
        &self.clients
    }

    /// The time by the registry's clock.
    #[cfg(feature = "client")]
    pub(super) fn now(&self) -> time::OffsetDateTime {
        match &self.registry {
            Some(registry) => registry.clock().now(),
            None => time::OffsetDateTime::now_utc(),
        }
    }

    #[cfg(feature = "client")]
    pub(crate) fn has_client(&self) -> bool {
        !self.clients.is_empty()
    }

    /// With a receiver's clients after those that it has.
    #[cfg(feature = "client")]
    pub(crate) fn clients(mut self, clients: &crate::client::Clients) -> Self {
        self.clients.extend(clients);
        self
    }

    /// Removes what is past its age about once an hour, while a worker runs. Default: nothing is removed unless somebody calls
    /// [`Queue::prune`](super::Queue::prune). `Retention::default()` keeps bodies 30 days, and the keys by which a
    /// repeated delivery is recognised 90.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = Some(retention);
        self
    }

    /// Sets which events run one at a time. Default: those of one object.
    pub fn lane_by(mut self, lane: LaneBy) -> Self {
        self.lane = lane;
        self
    }

    /// Keeps events back for a while, so that those of one call to Stripe's API can sort themselves by creation before the
    /// first of them runs. Default: not at all.
    ///
    /// ```
    /// use std::time::Duration;
    /// use stripe_webhooks::inbox::{Inbox, Memory};
    ///
    /// let inbox = Inbox::new(Memory::new()).settle(|event| {
    ///     let subscription = event.event_type.starts_with("customer.subscription.");
    ///     Duration::from_secs(if subscription { 2 } else { 0 })
    /// });
    /// ```
    pub fn settle(mut self, delay: impl Fn(&NewEvent) -> Duration + Send + Sync + 'static) -> Self {
        self.settle = Some(Arc::new(delay));
        self
    }

    /// Records an event whose origin is certain: verified, or vouched for by whoever brings it. Returns once it is durable.
    ///
    /// The same event again is a duplicate, whichever way it comes; nothing is run here. See [`worker`](Self::worker).
    ///
    /// ```
    /// use stripe_webhooks::{Delivery, inbox::{Arrival, Inbox, Memory, Recorded, Source}};
    ///
    /// # async fn f() -> Result<(), Box<dyn std::error::Error>> {
    /// let inbox = Inbox::new(Memory::new());
    /// let missed = Delivery::from_body_without_verification(r#"{"id": "evt_1", "object": "event", "type": "ping",
    ///     "data": {"object": {}}}"#)?;
    /// assert_eq!(inbox.record(&missed, Arrival::new(Source::Backfill)).await?, Recorded::New);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`StoreError`]: it is not known to be on disk, and must come again.
    pub async fn record(&self, delivery: &Delivery, arrival: Arrival<'_>) -> Result<Recorded, StoreError> {
        self.intake().record(self.new_event(delivery, arrival)).await
    }

    /// A worker with default settings that runs what is recorded; `None` without a registry, and in front of a queue of the
    /// application's own.
    pub fn worker(&self) -> Option<Worker> {
        let Door::Store(store) = &self.door else {
            return None;
        };
        let worker =
            Worker::new(Arc::clone(store), Arc::new(self.handlers()?)).observed_by(self.observers.clone());
        #[cfg(feature = "client")]
        let worker = match self.has_client() {
            true => worker.looking(self.clone()),
            false => worker,
        };
        Some(match self.retention {
            Some(retention) => worker.retention(retention),
            None => worker,
        })
    }

    /// The handlers of events and of follow-ups that a worker runs; `None` without a registry.
    pub fn handlers(&self) -> Option<Handlers> {
        Some(Handlers {
            registry: Arc::clone(self.registry.as_ref()?),
            follow_ups: self.all_follow_ups(),
            reread: self.reread.clone(),
            observers: self.observers.clone(),
            #[cfg(feature = "client")]
            clients: self.clients.clone(),
            #[cfg(feature = "client")]
            readings: Arc::clone(&self.readings),
            provided: self.provided(),
        })
    }

    /// The application's handlers of follow-ups, and those of other parts of this crate.
    #[cfg_attr(not(feature = "mirror"), allow(unused_mut))]
    fn all_follow_ups(&self) -> HashMap<String, FollowUpHandler> {
        let mut follow_ups = self.follow_ups.clone();
        #[cfg(feature = "mirror")]
        if let (Some(registry), Some(store)) = (&self.registry, self.store()) {
            let own = super::companion::of(registry).flat_map(|companion| companion.follow_ups(self, store));
            follow_ups.extend(own.map(|(name, run)| (name.to_owned(), run)));
        }
        follow_ups
    }

    #[cfg_attr(
        not(any(feature = "client", feature = "mirror")),
        allow(unused_mut, clippy::unused_self)
    )]
    fn provided(&self) -> StateMap {
        let mut provided = StateMap::default();
        #[cfg(feature = "mirror")]
        if let (Some(registry), Some(store)) = (&self.registry, self.store()) {
            super::companion::of(registry).for_each(|companion| companion.provide(store, &mut provided));
        }
        #[cfg(feature = "client")]
        if self.has_client() {
            provided.insert(self.clients.clone());
        }
        provided
    }

    /// The store; `None` in front of a queue of the application's own.
    pub fn store(&self) -> Option<&Arc<dyn Store>> {
        match &self.door {
            Door::Store(store) => Some(store),
            Door::Intake(_) => None,
        }
    }

    pub(crate) fn intake(&self) -> &dyn Intake {
        match &self.door {
            Door::Store(store) => &**store,
            Door::Intake(intake) => &**intake,
        }
    }

    /// With a receiver's handlers, and its observers after those that it has.
    pub(crate) fn bound(mut self, registry: Arc<Registry>, observers: &Observers) -> Self {
        self.observers.extend(observers);
        self.registry(registry)
    }

    /// Makes the store's event of a delivery.
    pub(super) fn new_event(&self, delivery: &Delivery, arrival: Arrival<'_>) -> NewEvent {
        let own = arrival.account;
        let mut event = NewEvent::new(
            event_id(delivery),
            delivery.event_type().as_str(),
            delivery.body(),
        );
        let context = delivery.context().and_then(account_of);
        event.account = delivery.account().or(context).or(own).map(str::to_owned);
        event.livemode = delivery.livemode();
        event.api_version = delivery.api_version().map(str::to_owned);
        event.object_id = delivery
            .object_id()
            .filter(|id| !id.is_empty())
            .map(str::to_owned);
        event.object_key = delivery.object_key_in(own);
        event.customer = delivery.customer_id().map(str::to_owned);
        event.request_id = delivery.request_id().filter(|id| fits(id)).map(str::to_owned);
        event.idempotency_key = delivery
            .idempotency_key()
            .filter(|key| fits(key))
            .map(str::to_owned);
        event.created_us = micros_of(delivery.created());
        event.snapshot_event = delivery
            .as_thin()
            .and_then(|thin| thin.snapshot_event())
            .map(str::to_owned);
        event.source = arrival.source;
        event.endpoint = arrival.endpoint.map(str::to_owned);
        event.traceparent = arrival
            .traceparent
            .filter(|text| is_traceparent(text))
            .map(str::to_owned);
        event.lane = lane(self.lane, delivery, own);
        let groups = self
            .registry
            .as_ref()
            .map(|registry| registry.groups_for(&event.event_type));
        event.groups = groups.into_iter().flatten().map(str::to_owned).collect();
        if let Some(settle) = &self.settle {
            event.settle = settle(&event);
        }
        event
    }
}

impl<S: Into<Arc<dyn Store>>> From<S> for Inbox {
    fn from(store: S) -> Self {
        Self::new(store)
    }
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox")
            .field("registry", &self.registry)
            .field("lane", &self.lane)
            .field("retention", &self.retention)
            .field("follow_ups", &self.follow_ups.len())
            .finish_non_exhaustive()
    }
}

/// The event's id, by which a repeated delivery is recognised; one without an id is recognised by its bytes.
///
/// Test events of the dashboard have all had the id `evt_00000000000000`, which says nothing: in test mode such an id is told
/// apart by the bytes.
pub(crate) fn event_id(delivery: &Delivery) -> String {
    let digest = || hex::encode(Sha256::digest(delivery.raw_body()));
    match delivery.id() {
        "" => format!("sha256:{}", digest()),
        id if !delivery.livemode() && is_no_identity(id) => format!("{id}:{}", &digest()[..32]),
        id => id.to_owned(),
    }
}

/// True if an id of a request, or an idempotency key, is as short as Stripe's are: 255 characters. What is longer is not looked for,
/// and an index need not hold it.
fn fits(id: &str) -> bool {
    !id.is_empty() && id.chars().nth(255).is_none()
}

/// True if an event id is plainly made up: noughts or x, eight or more of them, behind its prefix.
fn is_no_identity(id: &str) -> bool {
    let own = id.rsplit('_').next().unwrap_or(id).as_bytes();
    own.len() >= 8 && own.iter().all(|byte| matches!(byte, b'0' | b'x' | b'X'))
}

/// The lane of a delivery's event: the text of an [`ObjectKey`]. `own`: the account of the endpoint.
fn lane(by: LaneBy, delivery: &Delivery, own: Option<&str>) -> Option<String> {
    let customer = || {
        let event = delivery.as_snapshot()?;
        if event.object_kind() == Some("customer") {
            return None; // the object's own key
        }
        let id = event.customer_id()?;
        let account = delivery.account().or(delivery.context()).or(own);
        Some(ObjectKey::new(account, delivery.livemode(), "customer", id))
    };
    let key = match by {
        LaneBy::Object => delivery.object_key_in(own),
        LaneBy::Customer => customer().or_else(|| delivery.object_key_in(own)),
        LaneBy::None => None,
    };
    key.map(|key| key.to_string())
}

/// Microseconds since the Unix epoch.
pub(crate) fn micros_of(time: time::OffsetDateTime) -> i64 {
    i64::try_from(time.unix_timestamp_nanos() / 1000).unwrap_or(0)
}
