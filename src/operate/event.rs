//! One event whole, and one object's history.

use serde_json::{Value, json};

use super::diff::changes;
use super::{
    Change, Desk, DeskError, Filter, Reach, delivery_json, iso, source_word, state_name, summary_json,
    task_word,
};
use crate::event::Delivery;
use crate::handler::{HandlerReport, Outcome};
use crate::inbox::{
    Attempt, AttemptOutcome, Blocker, DeliveryLogEntry, DeliveryQuery, EventState, EventSummary,
    FollowUpEntry, OpenTask, StoredEvent, TaskState,
};
use crate::object::{Drift, Object};

/// The most neighbours of one event on either side.
const NEIGHBOURS: usize = 10;

/// One event with everything that is kept about it.
#[derive(Debug, Clone)]
pub(crate) struct EventView {
    /// The envelope, as recorded.
    pub(crate) event: StoredEvent,
    /// Its state in lists.
    pub(crate) state: EventState,
    /// The time when what failed in it is tried again, if that is to come.
    pub(crate) again_us: Option<i64>,
    /// Its customer.
    pub(crate) customer: Option<String>,
    /// Stripe's request id.
    pub(crate) request: Option<String>,
    /// The idempotency key of that request.
    pub(crate) idempotency_key: Option<String>,
    /// The kind of the object: `subscription`.
    pub(crate) kind: Option<String>,
    /// Its open tasks: group and state.
    pub(crate) tasks: Vec<(String, TaskState)>,
    /// Its body as it is stored; `None` once retention has removed it.
    pub(crate) body: Option<String>,
    /// The reason why the body cannot be read as an event, if it cannot.
    pub(crate) unreadable: Option<String>,
    /// The changes of the object that the event tells of.
    pub(crate) changes: Vec<Change>,
    /// Everything that happened, in order.
    pub(crate) timeline: Vec<Moment>,
    /// The handlers that it reaches, and the others with the reason; empty without a registry.
    pub(crate) reach: Vec<Reach>,
    /// Fields whose JSON has another shape than the typed object.
    pub(crate) drift: Vec<Drift>,
    /// The object's earlier events, the latest of them first.
    pub(crate) before: Vec<EventSummary>,
    /// The object's later events, the earliest of them first.
    pub(crate) after: Vec<EventSummary>,
    /// Its page in Stripe's dashboard.
    pub(crate) dashboard: String,
}

/// Something that happened to an event.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Moment {
    /// Stripe made it.
    Created {
        /// Microseconds since the Unix epoch, as in all of them.
        at_us: i64,
    },
    /// A delivery of it arrived.
    Delivered(Box<DeliveryLogEntry>),
    /// It was recorded.
    Recorded {
        at_us: i64,
        /// The way that it came: `webhook`, `backfill`, ….
        source: &'static str,
        endpoint: Option<String>,
    },
    /// Its handlers of one group ran.
    Attempt(Box<Attempt>),
    /// Work after the commit that has not succeeded yet, as it is now.
    FollowUp(Box<FollowUpEntry>),
    /// The state in which a group is now, where it is not done.
    Open(OpenTask),
}

impl Moment {
    /// The time, microseconds since the Unix epoch; `None` for now.
    pub(crate) fn at_us(&self) -> Option<i64> {
        match self {
            Self::Created { at_us } | Self::Recorded { at_us, .. } => Some(*at_us),
            Self::Delivered(delivery) => Some(delivery.at_us),
            Self::Attempt(attempt) => Some(attempt.at_us),
            Self::FollowUp(_) | Self::Open(_) => None,
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let at = self.at_us().map(iso);
        match self {
            Self::Created { .. } => json!({"at": at, "what": "created"}),
            Self::Delivered(delivery) => {
                let mut json = delivery_json(delivery);
                json["what"] = "delivered".into();
                json
            }
            Self::Recorded { source, endpoint, .. } => {
                json!({"at": at, "what": "recorded", "source": source, "endpoint": endpoint})
            }
            Self::Attempt(attempt) => {
                let handlers: Vec<Value> = attempt.handlers.iter().map(handler_json).collect();
                json!({"at": at, "what": "attempt", "group": attempt.group, "generation": attempt.generation, "attempt": attempt.attempt,
                    "outcome": outcome_word(attempt.outcome), "duration_ms": millis(attempt.duration), "error": attempt.error, "handlers": handlers})
            }
            Self::FollowUp(work) => {
                json!({"at": null, "what": "follow_up", "name": work.name, "group": work.group, "generation": work.generation,
                    "state": task_word(work.state), "attempt": work.attempt, "due": iso(work.due_us), "error": work.error})
            }
            Self::Open(task) => {
                json!({"at": null, "what": "open", "group": task.group, "state": task_word(task.state), "attempt": task.attempt,
                    "due": iso(task.due_us), "blocked_by": task.blocked_by})
            }
        }
    }
}

pub(super) fn millis(duration: std::time::Duration) -> f64 {
    (duration.as_secs_f64() * 1_000_000.0).round() / 1_000.0
}

pub(super) fn handler_json(report: &HandlerReport) -> Value {
    let why = match &report.outcome {
        Outcome::Skipped(why) => Some(why),
        Outcome::Failed { error, .. } => Some(error),
        Outcome::Done => None,
    };
    json!({"handler": &*report.name, "outcome": report.outcome.name(), "why": why, "note": report.note, "duration_ms": millis(report.duration)})
}

/// The state of what holds a lane, as a person sees it: what failed and is due later is delayed.
pub(crate) fn blocker_state(blocker: &Blocker, now_us: i64) -> TaskState {
    match blocker.state {
        TaskState::Ready if blocker.attempt > 0 && blocker.due_us > now_us => TaskState::Backoff,
        state => state,
    }
}

/// An attempt's outcome as JSON writes it.
pub(crate) fn outcome_word(outcome: AttemptOutcome) -> &'static str {
    match outcome {
        AttemptOutcome::Done => "done",
        AttemptOutcome::Stale => "stale",
        AttemptOutcome::Ambiguous => "ambiguous",
        AttemptOutcome::Retry => "retry",
        AttemptOutcome::Dead => "dead",
        AttemptOutcome::Lost => "lost",
        AttemptOutcome::EndedByHandler => "ended_by_handler",
    }
}

impl EventView {
    pub(crate) fn to_json(&self) -> Value {
        let event = &self.event;
        // As text where it is no JSON, so that it is shown all the same.
        let body: Option<Value> = self
            .body
            .as_ref()
            .map(|body| serde_json::from_str(body).unwrap_or_else(|_| body.clone().into()));
        let list = |events: &[EventSummary]| events.iter().map(summary_json).collect::<Vec<_>>();
        let tasks: Vec<Value> = self
            .tasks
            .iter()
            .map(|(group, state)| json!({"group": group, "state": task_word(*state)}))
            .collect();
        let drift: Vec<Value> = self
            .drift
            .iter()
            .map(|drift| json!({"path": drift.path, "expected": drift.expected, "found": drift.found}))
            .collect();
        json!({
            "id": event.event_id, "type": event.event_type, "state": state_name(self.state),
            "created": iso(event.created_us), "received": iso(event.received_us),
            "account": event.account, "livemode": event.livemode, "api_version": event.api_version,
            "object": event.object_id, "kind": self.kind, "customer": self.customer,
            "request": self.request, "idempotency_key": self.idempotency_key, "snapshot_event": event.snapshot_event,
            "source": source_word(event.source), "endpoint": event.endpoint, "deliveries": event.deliveries,
            "lane": event.lane, "redacted": event.redacted, "seq": event.seq,
            "tasks": tasks, "again": self.again_us.map(iso),
            "changes": self.changes.iter().map(Change::to_json).collect::<Vec<_>>(),
            "timeline": self.timeline.iter().map(Moment::to_json).collect::<Vec<_>>(),
            "handlers": self.reach.iter().map(Reach::to_json).collect::<Vec<_>>(),
            "drift": drift, "unreadable": self.unreadable,
            "before": list(&self.before), "after": list(&self.after),
            "dashboard": self.dashboard, "body": body,
        })
    }
}

/// The history of one object.
#[derive(Debug, Clone)]
pub(crate) struct ObjectView {
    /// Its id.
    pub(crate) id: String,
    /// Its events, by the time of their creation, the latest first.
    pub(crate) steps: Vec<ObjectStep>,
    /// The cursor for older events; `None` at the end.
    pub(crate) next: Option<i64>,
}

/// One event of an object, with the changes that it told of.
#[derive(Debug, Clone)]
pub(crate) struct ObjectStep {
    pub(crate) event: EventSummary,
    pub(crate) changes: Vec<Change>,
    /// The object as the event had it; `None` where the body is gone.
    pub(crate) object: Option<Value>,
}

impl ObjectView {
    pub(crate) fn to_json(&self) -> Value {
        let steps: Vec<Value> = self
            .steps
            .iter()
            .map(|step| {
                let mut json = summary_json(&step.event);
                json["changes"] = step.changes.iter().map(Change::to_json).collect();
                json["data"] = json!(step.object);
                json
            })
            .collect();
        json!({"id": self.id, "events": steps, "next": self.next})
    }
}

/// The place of an event in Stripe's dashboard.
pub(super) fn dashboard(event: &StoredEvent) -> String {
    let account = event.account.as_deref().filter(|account| is_plain_id(account));
    let account = account.map(|account| format!("{account}/")).unwrap_or_default();
    let mode = if event.livemode { "" } else { "test/" };
    let id = if is_plain_id(&event.event_id) {
        &*event.event_id
    } else {
        ""
    };
    format!("https://dashboard.stripe.com/{account}{mode}events/{id}")
}

fn is_plain_id(id: &str) -> bool {
    id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The changes that a body tells of, and the object.
fn told(delivery: &Delivery) -> (Vec<Change>, Option<Value>) {
    let Delivery::Snapshot(event) = delivery else {
        return (Vec::new(), None);
    };
    let object: Option<Value> = serde_json::from_str(event.raw_object().as_str()).ok();
    let previous = event.raw_previous_attributes();
    let previous: Option<Value> = previous.and_then(|previous| serde_json::from_str(previous.as_str()).ok());
    let found = match (&previous, &object) {
        (Some(previous), Some(object)) => changes(previous, object),
        _ => Vec::new(),
    };
    (found, object)
}

impl Desk {
    /// One event whole.
    pub(crate) async fn event(&self, id: &str) -> Result<EventView, DeskError> {
        let event = self.stored(id).await?;
        let store = self.store();
        let summary = self.summary_of(event.seq).await?;
        let attempts = store.attempts(&event.event_id).await?;
        let deliveries = store.deliveries(&DeliveryQuery::event(&*event.event_id)).await?;
        let tasks = summary
            .as_ref()
            .map(|summary| summary.tasks.clone())
            .unwrap_or_default();
        let mut timeline = vec![
            Moment::Created {
                at_us: event.created_us,
            },
            Moment::Recorded {
                at_us: event.received_us,
                source: source_word(event.source),
                endpoint: event.endpoint.clone(),
            },
        ];
        timeline.extend(
            deliveries
                .into_iter()
                .map(|delivery| Moment::Delivered(Box::new(delivery))),
        );
        timeline.extend(
            attempts
                .into_iter()
                .map(|attempt| Moment::Attempt(Box::new(attempt))),
        );
        // Stable: of equal times a creation comes first.
        timeline.sort_by_key(Moment::at_us);
        let open = store.open_tasks(&event.event_id).await?;
        timeline.extend(open.into_iter().map(Moment::Open));
        let follow_ups = store.follow_ups_of(&event.event_id).await?.into_iter();
        timeline.extend(follow_ups.map(|work| Moment::FollowUp(Box::new(work))));
        let (before, after) = self.neighbours(&event).await?;
        let mut view = EventView {
            state: summary.as_ref().map_or(EventState::Done, EventSummary::state),
            again_us: summary.as_ref().and_then(|summary| summary.again_us),
            customer: summary.and_then(|summary| summary.customer),
            request: None,
            idempotency_key: None,
            kind: None,
            tasks,
            body: event
                .body
                .as_ref()
                .map(|body| String::from_utf8_lossy(body.as_bytes()).into_owned()),
            unreadable: None,
            changes: Vec::new(),
            timeline,
            reach: Vec::new(),
            drift: Vec::new(),
            before,
            after,
            dashboard: dashboard(&event),
            event,
        };
        match view.event.delivery() {
            Ok(delivery) => self.read(&mut view, &delivery),
            Err(error) => view.unreadable = Some(error.to_string()),
        }
        Ok(view)
    }

    fn read(&self, view: &mut EventView, delivery: &Delivery) {
        view.changes = told(delivery).0;
        view.customer = view.customer.take().or(delivery.customer_id().map(str::to_owned));
        if let Some(registry) = self.registry() {
            view.reach = registry.explain(delivery).into_iter().map(Reach::from).collect();
        }
        match delivery {
            Delivery::Snapshot(event) => {
                view.request = event.request_id().map(str::to_owned);
                view.idempotency_key = event.idempotency_key().map(str::to_owned);
                view.kind = event.object_kind().map(str::to_owned);
                view.drift.extend_from_slice(event.envelope_drift());
                match event.decode::<Object>() {
                    Ok(decoded) => view.drift.extend(decoded.drift),
                    Err(error) => view.unreadable = Some(error.to_string()),
                }
            }
            Delivery::Thin(event) => {
                view.kind = event
                    .related_object()
                    .and_then(|related| related.kind.map(str::to_owned));
                view.drift.extend_from_slice(event.envelope_drift());
            }
        }
    }

    /// The object's earlier and later events.
    async fn neighbours(
        &self,
        event: &StoredEvent,
    ) -> Result<(Vec<EventSummary>, Vec<EventSummary>), DeskError> {
        let Some(object) = &event.object_id else {
            return Ok((Vec::new(), Vec::new()));
        };
        let filter = Filter {
            object: Some(object.clone()),
            ..Filter::default()
        };
        let before = self
            .events(&filter, Some(event.seq), NEIGHBOURS as u32)
            .await?
            .items;
        let mut after = self.events(&filter, None, 200).await?.items;
        after.retain(|other| other.seq > event.seq);
        after.reverse();
        after.truncate(NEIGHBOURS);
        Ok((before, after))
    }

    /// The history of one object, the latest event first, a page of `limit`.
    pub(crate) async fn object(
        &self,
        id: &str,
        before: Option<i64>,
        limit: u32,
    ) -> Result<ObjectView, DeskError> {
        let filter = Filter {
            object: Some(id.to_owned()),
            ..Filter::default()
        };
        let page = self.events(&filter, before, limit).await?;
        if page.items.is_empty() && before.is_none() {
            let id = super::plain(id, 80);
            return Err(DeskError::NotFound(format!(
                "no event of the object {id} is recorded"
            )));
        }
        let mut steps = Vec::new();
        for event in page.items {
            let stored = self.store().event(&event.event_id).await?;
            let delivery = stored.and_then(|stored| stored.delivery().ok());
            let (changes, object) = delivery.map(|delivery| told(&delivery)).unwrap_or_default();
            steps.push(ObjectStep {
                event,
                changes,
                object,
            });
        }
        // Recorded in another order than they were created.
        steps.sort_by_key(|step| std::cmp::Reverse((step.event.created_us, step.event.seq)));
        Ok(ObjectView {
            id: id.to_owned(),
            steps,
            next: page.next,
        })
    }
}
