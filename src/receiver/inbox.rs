//! What a receiver is told about its inbox.

use std::collections::HashMap;
use std::sync::Arc;

use super::ReceiverBuilder;
use crate::handler::HandlerResult;
use crate::inbox::{FollowUp, FollowUpHandler, Intake, Store};

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
}

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
}
