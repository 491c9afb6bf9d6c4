//! The operator's desk: a store, and what this process knows beside it.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{DeadView, DeskError, DryRun, Filter, RouteView, iso, plain, source_word, state_name, task_word};
use crate::inbox::{
    AuditEntry, DeliveryLogEntry, EventSummary, Finding, FollowUpCount, Holder, Inbox, Lane, Page, Store,
    StoredEvent, Unhandled, UnhandledWhy,
};
use crate::receiver::Receiver;
use crate::registry::Registry;

/// A count that stops at a cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counted {
    /// The number; the cap if there are more.
    pub(crate) count: u64,
    /// True if there are more.
    pub(crate) is_more: bool,
}

/// `10,000+`
impl std::fmt::Display for Counted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let digits = self.count.to_string();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        f.write_str(if self.is_more { "+" } else { "" })
    }
}

/// A store as operators use it.
#[derive(Clone)]
pub(crate) struct Desk {
    store: Arc<dyn Store>,
    registry: Option<Arc<Registry>>,
    receiver: Option<Receiver>,
    inbox: Option<Inbox>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").finish_non_exhaustive()
    }
}

impl Desk {
    /// A desk over a store alone: it lists and acts, and runs no handlers.
    pub(crate) fn new(store: Arc<dyn Store>) -> Self {
        Self {
            store,
            registry: None,
            receiver: None,
            inbox: None,
        }
    }

    /// A desk over a receiver's inbox, with its handlers and endpoints. `None` for a receiver without a store.
    pub(crate) fn of(receiver: &Receiver) -> Option<Self> {
        let inbox = receiver.inbox()?;
        Some(Self {
            store: inbox.store()?.clone(),
            registry: None,
            receiver: Some(receiver.clone()),
            inbox: Some(inbox.clone()),
        })
    }

    /// The handlers, where they are in no receiver.
    pub(crate) fn with_registry(mut self, registry: Arc<Registry>) -> Self {
        self.registry = Some(registry);
        self
    }

    /// The inbox with its settings, where it is in no receiver.
    pub(crate) fn with_inbox(mut self, inbox: Inbox) -> Self {
        self.inbox = Some(inbox);
        self
    }

    pub(crate) fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    pub(crate) fn receiver(&self) -> Option<&Receiver> {
        self.receiver.as_ref()
    }

    pub(crate) fn registry(&self) -> Option<&Registry> {
        self.registry
            .as_deref()
            .or(self.receiver.as_ref().map(Receiver::registry))
    }

    /// This host's time, microseconds since the Unix epoch.
    pub(crate) fn now_us(&self) -> i64 {
        crate::inbox::host_now_us()
    }

    /// A page of events, the newest recorded first. `before`: the cursor that the page before gave.
    pub(crate) async fn events(
        &self,
        filter: &Filter,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Page<EventSummary>, DeskError> {
        Ok(self.store.events(&filter.query(before, limit)).await?)
    }

    /// The number of events that match, up to a cap.
    pub(crate) async fn count(&self, filter: &Filter, cap: u64) -> Result<Counted, DeskError> {
        let counted = self.store.count_events(&filter.query(None, 1), cap).await?;
        Ok(Counted {
            count: counted.n,
            is_more: counted.is_more,
        })
    }

    /// An event as it is stored.
    pub(crate) async fn stored(&self, id: &str) -> Result<StoredEvent, DeskError> {
        let event = self.store.event(id).await?;
        event.ok_or_else(|| DeskError::NotFound(format!("the inbox has no event {}", plain(id, 80))))
    }

    /// An event as lists have it.
    pub(crate) async fn summary_of(&self, seq: i64) -> Result<Option<EventSummary>, DeskError> {
        let page = self
            .events(&Filter::default(), Some(seq.saturating_add(1)), 1)
            .await?;
        Ok(page.items.into_iter().find(|event| event.seq == seq))
    }

    /// Dead and held tasks in groups, at most `most` of them: of the newest 10,000 tasks.
    pub(crate) async fn dead(&self, most: u64) -> Result<DeadView, DeskError> {
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        Ok(self.store.dead_groups(most).await?.into())
    }

    /// The handlers that a type may reach, in the order of their calls, or all.
    pub(crate) fn routes(&self, event_type: Option<&str>) -> Result<Vec<RouteView>, DeskError> {
        let registry = self.registry().ok_or(DeskError::NoHandlers("routes"))?;
        Ok(RouteView::of(registry, event_type))
    }

    /// True if this process has handlers to run.
    pub(crate) fn runs_handlers(&self) -> bool {
        self.inbox.as_ref().and_then(Inbox::handlers).is_some()
    }

    /// The groups whose handlers here an event reaches.
    pub(crate) async fn groups_of(&self, id: &str) -> Result<Vec<String>, DeskError> {
        let event = self.stored(id).await?;
        let groups = self
            .registry()
            .map(|registry| registry.groups_for(&event.event_type));
        Ok(groups.into_iter().flatten().map(str::to_owned).collect())
    }

    /// Runs the handlers of one group over an event, and rolls everything back.
    pub(crate) async fn dry_run(&self, id: &str, group: &str) -> Result<DryRun, DeskError> {
        let handlers = self.inbox.as_ref().and_then(Inbox::handlers);
        let handlers = handlers.ok_or(DeskError::NoHandlers("a dry run"))?;
        let event = self.stored(id).await?;
        let applied = self
            .store
            .dry_run(&event.event_id, group, &handlers)
            .await
            .map_err(DeskError::of)?;
        Ok(DryRun {
            event_id: event.event_id,
            group: group.to_owned(),
            applied,
        })
    }
}

/// The shape of an event in lists.
pub(crate) fn summary_json(event: &EventSummary) -> Value {
    let tasks: Vec<Value> = event
        .tasks
        .iter()
        .map(|(group, state)| json!({"group": group, "state": task_word(*state)}))
        .collect();
    json!({"id": event.event_id, "type": event.event_type, "state": state_name(event.state()), "created": iso(event.created_us),
        "received": iso(event.received_us), "account": event.account, "livemode": event.livemode, "object": event.object_id,
        "customer": event.customer, "source": source_word(event.source), "endpoint": event.endpoint, "deliveries": event.deliveries,
        "tasks": tasks, "again": event.again_us.map(iso), "seq": event.seq})
}

/// The shape of a delivery.
pub(crate) fn delivery_json(delivery: &DeliveryLogEntry) -> Value {
    json!({"id": delivery.id, "at": iso(delivery.at_us), "event": delivery.event_id, "endpoint": delivery.endpoint, "remote": delivery.remote,
        "verdict": delivery.verdict, "status": delivery.status, "secret": delivery.secret_label, "authenticated": delivery.authenticated})
}

/// The shape of a lane.
pub(crate) fn lane_json(lane: &Lane) -> Value {
    let blocker = lane.blocked_by.as_ref().map(|blocker| {
        json!({"event": blocker.event_id, "state": task_word(blocker.state), "attempt": blocker.attempt, "due": iso(blocker.due_us)})
    });
    json!({"group": lane.group, "lane": lane.lane, "waiting": lane.waiting, "oldest": iso(lane.oldest_us), "blocked_by": blocker})
}

/// The shape of a worker.
pub(crate) fn worker_json(worker: &Holder) -> Value {
    json!({"worker": worker_name(worker), "tasks": worker.tasks, "follow_ups": worker.follow_ups, "leased_until": iso(worker.leased_until_us)})
}

pub(crate) fn worker_name(worker: &Holder) -> String {
    let debug = format!("{:?}", worker.worker);
    debug
        .trim_start_matches("WorkerId(")
        .trim_end_matches(')')
        .to_owned()
}

/// The shape of a count of follow-ups.
pub(crate) fn follow_up_json(count: &FollowUpCount) -> Value {
    json!({"name": count.name, "waiting": count.waiting, "running": count.running, "dead": count.dead, "oldest": iso(count.oldest_us), "error": count.error})
}

/// The shape of an act in the audit.
pub(crate) fn audit_json(entry: &AuditEntry) -> Value {
    json!({"id": entry.id, "at": iso(entry.at_us), "who": entry.who, "action": entry.action, "why": entry.why, "detail": entry.detail})
}

/// The shape of a doctor's finding.
pub(crate) fn finding_json(finding: &Finding) -> Value {
    json!({"finding": finding.name, "meaning": finding.meaning, "count": finding.count, "sample": finding.sample})
}

/// The shape of events that nobody runs.
pub(crate) fn unhandled_json(unhandled: &Unhandled) -> Value {
    let why = match unhandled.why {
        UnhandledWhy::NoProcess => "no_process",
        UnhandledWhy::OlderThanHandler => "older_than_handler",
        UnhandledWhy::NoHandler => "no_handler",
    };
    json!({"type": unhandled.event_type, "group": unhandled.group, "handlers": unhandled.handlers, "why": why,
        "count": unhandled.count, "sample": unhandled.sample, "oldest": iso(unhandled.oldest_us)})
}
