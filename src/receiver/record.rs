//! With an inbox: the durable write instead of the handlers.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::inbox::Inbox;
use super::origin::Origin;
use super::{Answer, Endpoint, Receiver};
use crate::event::{Delivery, ObjectKey, account_of, member_id};
use crate::inbox::{self, LaneBy, NewEvent, Recorded, Store};
use crate::observer::{Duplicate, Recorded as Told, Rejected};

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
        let own = way.endpoint.and_then(Endpoint::own_account);
        let mut event = new_event(delivery, own);
        event.lane = lane(self.0.recording.lane, delivery, own);
        event.endpoint.clone_from(&name);
        let groups = self.0.registry.groups_for(&event.event_type);
        event.groups = groups.into_iter().map(str::to_owned).collect();
        if let Some(settle) = &self.0.recording.settle {
            event.settle = settle(&event);
        }
        let event_id = event.event_id.clone();
        let endpoint = way.endpoint.map(Endpoint::id);
        let (verdict, answer) = match inbox.record(event).await {
            Ok(Recorded::New) => {
                let told = Told { delivery, endpoint };
                self.0.observers.tell(|observer| observer.recorded(&told));
                ("recorded", Answer::new(200))
            }
            Ok(recorded @ (Recorded::Duplicate | Recorded::Planned)) => {
                let is_planned = recorded == Recorded::Planned;
                let told = Duplicate {
                    delivery,
                    endpoint,
                    is_planned,
                };
                self.0.observers.tell(|observer| observer.duplicate(&told));
                let verdict = if is_planned { "planned" } else { "duplicate" };
                (verdict, Answer::new(200))
            }
            Err(error) => {
                // Whatever the reason: what is not known to be on disk is not acknowledged.
                let rejected = Rejected {
                    endpoint,
                    remote: way.origin.remote,
                    delivery: Some(delivery),
                    status: 503,
                    reason: "inbox",
                    message: error.to_string(),
                    hint: None,
                };
                return self.tell_rejected(&rejected, way.endpoint, way.origin, way.secret);
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
    pub(super) fn log_rejected(
        &self,
        rejected: &Rejected<'_>,
        endpoint: Option<&str>,
        origin: &Origin,
        secret: Option<&str>,
    ) {
        let Some(inbox) = &self.0.recording.inbox else {
            return;
        };
        let mut line = self.line(rejected.reason, rejected.status, origin);
        line.endpoint = endpoint.map(str::to_owned);
        if let Some(delivery) = rejected.delivery {
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
        let worker = inbox::Worker::new(inbox, Arc::new(handlers)).observed_by(self.0.observers.clone());
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

/// The event's id, by which a repeated delivery is recognised; one without an id is recognised by its bytes.
///
/// Test events of the dashboard have all had the id `evt_00000000000000`, which says nothing: in test mode such an id is told
/// apart by the bytes.
fn event_id(delivery: &Delivery) -> String {
    let digest = || hex::encode(Sha256::digest(delivery.raw_body()));
    match delivery.id() {
        "" => format!("sha256:{}", digest()),
        id if !delivery.livemode() && is_no_identity(id) => format!("{id}:{}", &digest()[..32]),
        id => id.to_owned(),
    }
}

/// Whether an event id is plainly made up: noughts or x, eight or more of them, behind its prefix.
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
        let id = member_id(event.raw_object(), "customer")?;
        let account = delivery.account().or(delivery.context()).or(own);
        Some(ObjectKey::new(account, delivery.livemode(), "customer", &id))
    };
    let key = match by {
        LaneBy::Object => delivery.object_key_in(own),
        LaneBy::Customer => customer().or_else(|| delivery.object_key_in(own)),
        LaneBy::None => None,
    };
    key.map(|key| key.to_string())
}

/// What the inbox keeps of a delivery. `own`: the account of the endpoint.
fn new_event(delivery: &Delivery, own: Option<&str>) -> NewEvent {
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
