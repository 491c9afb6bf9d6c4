//! With an inbox: the durable write instead of the handlers.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::inbox::Inbox;
use super::origin::Origin;
use super::{Answer, Endpoint, Receiver};
use crate::event::Delivery;
use crate::inbox::{self, LaneBy, NewEvent, Recorded, Store};
use crate::registry::Rejection;

/// How a delivery came: to an endpoint, with a secret's label, or from somebody who is trusted without.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    pub(super) endpoint: Option<&'a Endpoint>,
    pub(super) origin: &'a Origin,
    pub(super) secret: Option<&'a str>,
}

impl Receiver {
    pub(super) async fn record(&self, inbox: &Inbox, way: Way<'_>, delivery: &Delivery) -> Answer {
        let inbox = inbox.intake();
        let name = way.endpoint.map(|endpoint| endpoint.name().to_owned());
        let mut event = new_event(delivery);
        event.lane = lane(self.0.recording.lane, delivery);
        event.endpoint.clone_from(&name);
        let groups = self.0.registry.groups_for(&event.event_type);
        event.groups = groups.into_iter().map(str::to_owned).collect();
        if let Some(settle) = &self.0.recording.settle {
            event.settle = settle(&event);
        }
        let event_id = event.event_id.clone();
        let (verdict, answer) = match inbox.record(event).await {
            Ok(Recorded::New) => {
                self.0.observers.tell(|observer| observer.recorded(delivery));
                ("recorded", Answer::new(200))
            }
            Ok(Recorded::Duplicate) => {
                self.0.observers.tell(|observer| observer.duplicate(delivery));
                ("duplicate", Answer::new(200))
            }
            Err(error) => {
                // Whatever the reason: what is not known to be on disk is not acknowledged.
                let rejection = Rejection {
                    endpoint: way.endpoint.map(Endpoint::id),
                    remote: way.origin.remote,
                    status: 503,
                    reason: "inbox",
                    message: error.to_string(),
                    hint: None,
                };
                let verified = Some((delivery, way.secret));
                return self.tell_rejection(rejection, way.endpoint, way.origin, verified);
            }
        };
        let mut line = self.line(verdict, answer.status, way.origin);
        line.event_id = Some(event_id);
        line.endpoint = name;
        line.secret_label = way.secret.map(str::to_owned);
        line.authenticated = true;
        inbox.log_delivery(line);
        answer
    }

    /// A refused request, in the log. Bounded there where the signature was not good, because anybody can send it.
    pub(super) fn log_rejection(
        &self,
        rejection: &Rejection<'_>,
        endpoint: Option<&str>,
        origin: &Origin,
        verified: Option<(&Delivery, Option<&str>)>,
    ) {
        let Some(inbox) = &self.0.recording.inbox else {
            return;
        };
        let mut line = self.line(rejection.reason, rejection.status, origin);
        line.endpoint = endpoint.map(str::to_owned);
        if let Some((delivery, secret)) = verified {
            line.event_id = Some(event_id(delivery));
            line.secret_label = secret.map(str::to_owned);
            line.authenticated = true;
        }
        inbox.intake().log_delivery(line);
    }

    fn line(&self, verdict: &str, status: u16, origin: &Origin) -> inbox::Delivery {
        let mut line = inbox::Delivery::new(verdict, status);
        line.at_us = micros(self.0.registry.clock().now());
        line.remote = origin.remote.map(|remote| remote.to_string());
        line.headers.clone_from(&origin.headers);
        line
    }

    /// The inbox, if there is one.
    pub fn inbox(&self) -> Option<&dyn Store> {
        self.store().map(|store| &**store)
    }

    fn store(&self) -> Option<&Arc<dyn Store>> {
        match &self.0.recording.inbox {
            Some(Inbox::Store(store)) => Some(store),
            _ => None,
        }
    }

    /// A worker for this receiver's inbox, registry and follow-ups, with default settings; `None` without an inbox.
    pub fn worker(&self) -> Option<inbox::Worker> {
        let inbox = Arc::clone(self.store()?);
        let handlers = inbox::Handlers::new(Arc::clone(&self.0.registry));
        let handlers = handlers
            .observed_by(self.0.observers.clone())
            .with_follow_ups(self.0.recording.follow_ups.clone())
            .with_refetch(self.0.recording.refetch.clone());
        let worker = inbox::Worker::new(inbox, Arc::new(handlers));
        Some(match self.0.recording.retention {
            Some(retention) => worker.retention(retention),
            None => worker,
        })
    }

    /// Runs recorded events and follow-ups until `shutdown` completes, then ends gracefully. Without an inbox it only waits.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) {
        match self.worker() {
            Some(worker) => worker.run(shutdown).await,
            None => shutdown.await,
        }
    }
}

/// The event's id; one without an id is recognised by its bytes.
fn event_id(delivery: &Delivery) -> String {
    match delivery.id() {
        "" => format!("sha256:{}", hex::encode(Sha256::digest(delivery.raw_body()))),
        id => id.to_owned(),
    }
}

/// The lane of a delivery's event.
fn lane(by: LaneBy, delivery: &Delivery) -> Option<String> {
    let object = delivery.object_id().filter(|id| !id.is_empty());
    let customer = || {
        let object = delivery.as_snapshot()?.raw_object();
        if object.kind().as_deref() == Some("customer") {
            return None; // the object's own id
        }
        let customer = object.get("customer").filter(|c| !c.is_null())?;
        let id = customer.id().map(|id| id.into_owned());
        id.or_else(|| customer.decode::<String>().ok())
            .filter(|id| !id.is_empty())
    };
    match by {
        LaneBy::Object => object.map(str::to_owned),
        LaneBy::Customer => customer().or_else(|| object.map(str::to_owned)),
        LaneBy::None => None,
    }
}

/// What the inbox keeps of a delivery.
fn new_event(delivery: &Delivery) -> NewEvent {
    let mut event = NewEvent::new(
        event_id(delivery),
        delivery.event_type().as_str(),
        delivery.raw_body(),
    );
    event.account = delivery.account().or(delivery.context()).map(str::to_owned);
    event.livemode = delivery.livemode();
    event.api_version = delivery.api_version().map(str::to_owned);
    event.object_id = delivery
        .object_id()
        .filter(|id| !id.is_empty())
        .map(str::to_owned);
    event.created_us = micros(delivery.created());
    event.snapshot_event = delivery
        .as_thin()
        .and_then(|thin| thin.snapshot_event())
        .map(str::to_owned);
    event
}

fn micros(time: time::OffsetDateTime) -> i64 {
    i64::try_from(time.unix_timestamp_nanos() / 1000).unwrap_or(0)
}
