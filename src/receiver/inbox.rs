//! What a receiver is told about its inbox.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::ReceiverBuilder;
use crate::handler::{HandlerError, HandlerResult};
use crate::inbox::{
    Fetched, FollowUp, FollowUpHandler, Intake, LaneBy, NewEvent, Refetcher, Retention, Store, StoredEvent,
    routes,
};
use crate::registry::Registry;

/// Where events are recorded.
pub(super) enum Inbox {
    Store(Arc<dyn Store>),
    Intake(Arc<dyn Intake>),
}

impl Inbox {
    pub(super) fn intake(&self) -> &dyn Intake {
        match self {
            Self::Store(store) => &**store,
            Self::Intake(intake) => &**intake,
        }
    }
}

/// Where events are recorded, if at all, and what happens to them there.
#[derive(Default)]
pub(super) struct Recording {
    pub(super) inbox: Option<Inbox>,
    pub(super) follow_ups: HashMap<String, FollowUpHandler>,
    pub(super) refetch: Option<Refetcher>,
    pub(super) lane: LaneBy,
    pub(super) settle: Option<Settle>,
    pub(super) retention: Option<Retention>,
}

impl Recording {
    /// Tells the inbox which handlers this process has.
    pub(super) fn announce(&self, registry: &Registry) {
        if let Some(inbox) = &self.inbox {
            inbox.intake().announce(&routes(registry));
        }
    }
}

/// How long an event is kept back.
type Settle = Box<dyn Fn(&NewEvent) -> Duration + Send + Sync>;

/// With the feature `inbox`.
impl ReceiverBuilder {
    /// Records every event in this inbox before it is answered, instead of running handlers at once.
    ///
    /// The answer is given after the durable write and never waits for handlers; 503 when the store is away. A
    /// [`Worker`](crate::inbox::Worker) runs the recorded events, here ([`Receiver::run`](super::Receiver::run)) or in
    /// another process.
    pub fn inbox(mut self, inbox: impl Into<Arc<dyn Store>>) -> Self {
        self.recording.inbox = Some(Inbox::Store(inbox.into()));
        self
    }

    /// Records every event there before it is answered: a queue of the application's own in place of an inbox.
    pub fn intake(mut self, intake: Arc<dyn Intake>) -> Self {
        self.recording.inbox = Some(Inbox::Intake(intake));
        self
    }

    /// Says who runs the durable follow-ups of this name, which handlers leave with
    /// [`Context::follow_up`](crate::Context::follow_up). [`Receiver::run`](super::Receiver::run) runs them beside the
    /// events.
    ///
    /// A follow-up runs at least once, after the commit of the event that left it: give
    /// [`FollowUp::idempotency_key`] to the system that it calls. One that fails is tried again by the schedule of events.
    /// Follow-ups of a name that is not registered here stay in the inbox until a program comes that has it;
    /// [`Store::follow_ups`] shows them.
    ///
    /// ```
    /// use stripe_webhooks::{Receiver, Registry};
    ///
    /// let builder = Receiver::builder(Registry::builder().build()?).follow_up("receipt", |job| async move {
    ///     let mail: serde_json::Value = job.decode()?;
    ///     println!("mail {mail} with key {}", job.idempotency_key());
    ///     Ok(())
    /// });
    /// # Ok::<(), stripe_webhooks::RegistryError>(())
    /// ```
    pub fn follow_up<F, R>(mut self, name: impl Into<String>, run: F) -> Self
    where
        F: Fn(FollowUp) -> R + Send + Sync + 'static,
        R: Future<Output = HandlerResult> + Send + 'static,
    {
        self.recording
            .follow_ups
            .insert(name.into(), Arc::new(move |job| Box::pin(run(job))));
        self
    }

    /// Says how an object is read from Stripe, for the one case that events cannot decide: two changes of one second with no
    /// link between them, and a handler that wants the newest state ([`latest_only`](crate::HandlerExt::latest_only)).
    ///
    /// It is called with no transaction open. What it returns is the truth: the event runs if it holds that state, is stale
    /// if the applied state is that one, and otherwise the handler is given the object as it was read. An error is a failed
    /// attempt, retried like any other. Each decision is kept with the attempt.
    pub fn refetch<F, R>(mut self, fetch: F) -> Self
    where
        F: Fn(StoredEvent) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Fetched, HandlerError>> + Send + 'static,
    {
        self.recording.refetch = Some(Arc::new(move |event| Box::pin(fetch(event))));
        self
    }

    /// Removes what is past its age about once an hour, while [`Receiver::run`](super::Receiver::run) runs. Default: nothing is
    /// removed unless somebody calls [`Store::prune`]. `Retention::default()` keeps bodies 30 days, and the keys by which
    /// a repeated delivery is recognised 90.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.recording.retention = Some(retention);
        self
    }

    /// Sets which events run one at a time. Default: those of one object.
    pub fn lane_by(mut self, lane: LaneBy) -> Self {
        self.recording.lane = lane;
        self
    }

    /// Keeps events back for a while, so that those of one call to Stripe's API can sort themselves by creation before the
    /// first of them runs. Default: not at all.
    ///
    /// ```
    /// use std::time::Duration;
    /// use stripe_webhooks::{Receiver, Registry};
    ///
    /// let builder = Receiver::builder(Registry::builder().build()?).settle(|event| {
    ///     let subscription = event.event_type.starts_with("customer.subscription.");
    ///     Duration::from_secs(if subscription { 2 } else { 0 })
    /// });
    /// # Ok::<(), stripe_webhooks::RegistryError>(())
    /// ```
    pub fn settle(mut self, delay: impl Fn(&NewEvent) -> Duration + Send + Sync + 'static) -> Self {
        self.recording.settle = Some(Box::new(delay));
        self
    }
}
