//! The tables as maps, and the transitions on them. No locks and no futures here.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::Duration,
};

use crate::event::ObjectKey;
use crate::handler::HandlerReport;
use crate::inbox::apply::clipped;
use crate::inbox::plan::Routes;
use crate::inbox::run::{End, Failure};
use crate::inbox::stale::Head;
use crate::inbox::{
    Attempt, AttemptOutcome, AuditEntry, Claim, Claimed, DeliveryLogEntry, Finished, FollowUp, Leases,
    NewEvent, NewFollowUp, Recorded, Redaction, Span, StoredEvent, TaskCounts, TaskState, Twins, WorkerId,
    host_now_us, micros,
};

pub(super) type Key = (i64, String);

/// The ids beside its own that an event is found by.
#[derive(Default)]
pub(super) struct FoundBy {
    pub(super) customer: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) idempotency_key: Option<String>,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) events: BTreeMap<i64, (StoredEvent, usize)>,
    pub(super) ids: HashMap<String, i64>,
    /// The ids beside its own that an event is found by, by its number.
    pub(super) found_by: HashMap<i64, FoundBy>,
    pub(super) tasks: BTreeMap<Key, Task>,
    pub(super) done: BTreeMap<(i64, String, u32), Done>,
    /// With the event's number.
    pub(super) attempts: Vec<(i64, Attempt)>,
    pub(super) follow_ups: BTreeMap<i64, Followed>,
    pub(super) deliveries: Vec<DeliveryLogEntry>,
    pub(super) audit: Vec<AuditEntry>,
    pub(super) data: BTreeMap<String, String>,
    pub(super) routes: Routes,
    pub(super) twins: Twins,
    pub(super) redaction: Redaction,
    /// By group, object and handler.
    pub(super) heads: HashMap<(String, ObjectKey), BTreeMap<String, Head>>,
    /// Open tasks of each group and lane, so that a lane is looked up without reading every task.
    lanes: HashMap<(String, String), BTreeSet<i64>>,
    last_seq: i64,
    next_follow_up: i64,
    next_delivery: i64,
    pub(super) last_audit: i64,
    pub(super) spans: Vec<Span>,
    pub(super) looks: super::looks::Looks,
    pub(super) junk: usize,
}

#[derive(Debug, Clone)]
pub(super) struct Task {
    pub(super) generation: u32,
    pub(super) lane: Option<String>,
    pub(super) created_us: i64,
    pub(super) state: TaskState,
    pub(super) retry: bool,
    pub(super) due_us: i64,
    pub(super) attempt: u32,
    pub(super) lost: u32,
    pub(super) epoch: i64,
    pub(super) leased_until: i64,
    pub(super) worker: i64,
    pub(super) plan: i64,
}

impl Task {
    /// True if it failed, kept its lane, and is due later.
    pub(super) fn is_later(&self, now_us: i64) -> bool {
        self.state == TaskState::Ready && self.retry && self.due_us > now_us
    }
}

/// The values that a new task starts with.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Start {
    pub(super) generation: u32,
    pub(super) epoch: i64,
    pub(super) plan: i64,
}

impl Start {
    /// The first generation.
    pub(super) fn first(plan: i64) -> Self {
        Start {
            plan,
            ..Start::default()
        }
    }
}

pub(super) struct Done {
    pub(super) epoch: i64,
    /// A twin that was recorded and not run.
    pub(super) twin: bool,
}

fn attempt(
    task: &Claimed,
    outcome: AttemptOutcome,
    error: Option<String>,
    handlers: Vec<HandlerReport>,
    duration: Duration,
) -> Attempt {
    Attempt {
        group: task.group.clone(),
        generation: task.generation,
        attempt: task.attempt,
        epoch: task.epoch,
        outcome,
        at_us: host_now_us(),
        duration,
        worker: Some(task.worker),
        error,
        handlers: handlers.into_iter().map(clipped).collect(),
    }
}

pub(super) struct Followed {
    pub(super) work: FollowUp,
    pub(super) state: TaskState,
    pub(super) due_us: i64,
    pub(super) leased_until: i64,
    pub(super) worker: i64,
    pub(super) error: Option<String>,
}

impl State {
    pub(super) fn record(&mut self, mut event: NewEvent) -> Recorded {
        if let Some(stored) = self
            .ids
            .get(&event.event_id)
            .and_then(|seq| self.events.get_mut(seq))
        {
            stored.0.deliveries += 1;
            let seq = stored.0.seq;
            self.plan_event(&mut event);
            return match self.plan_again(seq, event.groups) {
                true => Recorded::Planned,
                false => Recorded::Duplicate,
            };
        }
        self.plan_event(&mut event);
        let twin = self.twin_groups(&event);
        let settle = micros(self.twins.settle(&event));
        // Never one that an event had which retention has removed.
        self.last_seq += 1;
        let seq = self.last_seq;
        self.ids.insert(event.event_id.clone(), seq);
        let found_by = FoundBy {
            customer: event.customer.take(),
            request_id: event.request_id.take(),
            idempotency_key: event.idempotency_key.take(),
        };
        self.found_by.insert(seq, found_by);
        for group in &event.groups {
            if twin.contains(group) {
                let done = Done { epoch: 0, twin: true };
                self.done.insert((seq, group.clone(), 0), done);
            } else {
                self.overtake(group, event.lane.as_deref(), event.created_us);
                let plan = self.routes.planned_for(&event.event_type, group);
                self.insert_task(
                    seq,
                    group,
                    event.lane.clone(),
                    event.created_us,
                    Start::first(plan),
                );
                if let Some(task) = self.tasks.get_mut(&(seq, group.clone())) {
                    task.due_us += settle;
                }
            }
        }
        self.promote_behind_twin(&event);
        let stored = StoredEvent {
            seq,
            object_key: event.key(),
            event_id: event.event_id,
            event_type: event.event_type,
            account: event.account,
            livemode: event.livemode,
            api_version: event.api_version,
            object_id: event.object_id,
            lane: event.lane,
            created_us: event.created_us,
            received_us: host_now_us(),
            source: event.source,
            snapshot_event: event.snapshot_event,
            endpoint: event.endpoint,
            traceparent: event.traceparent,
            deliveries: 1,
            body: Some(event.body),
            redacted: event.redacted,
            read: Default::default(),
        };
        self.events.insert(seq, (stored, event.groups.len()));
        Recorded::New
    }

    pub(super) fn insert_task(
        &mut self,
        seq: i64,
        group: &str,
        lane: Option<String>,
        created_us: i64,
        Start {
            generation,
            epoch,
            plan,
        }: Start,
    ) {
        let state = if self.lane_is_active(group, lane.as_deref()) {
            TaskState::Waiting
        } else {
            TaskState::Ready
        };
        let task = Task {
            generation,
            lane,
            created_us,
            state,
            retry: false,
            due_us: host_now_us(),
            attempt: 0,
            lost: 0,
            epoch,
            leased_until: 0,
            worker: 0,
            plan,
        };
        if let Some(lane) = &task.lane {
            self.lanes
                .entry((group.to_owned(), lane.clone()))
                .or_default()
                .insert(seq);
        }
        self.tasks.insert((seq, group.to_owned()), task);
    }

    /// Sends the first of the lane behind an event that was created earlier, if it is still being kept back.
    fn overtake(&mut self, group: &str, lane: Option<&str>, created_us: i64) {
        let now = host_now_us();
        let settling = |t: &Task| t.state == TaskState::Ready && t.attempt == 0 && t.due_us > now;
        let later = self
            .in_lane(group, lane)
            .find(|(_, t)| settling(t) && t.created_us > created_us)
            .map(|(seq, _)| seq);
        if let Some(t) = later.and_then(|seq| self.tasks.get_mut(&(seq, group.to_owned()))) {
            t.state = TaskState::Waiting;
        }
    }

    /// The open tasks of a lane.
    fn in_lane<'a>(
        &'a self,
        group: &'a str,
        lane: Option<&str>,
    ) -> impl Iterator<Item = (i64, &'a Task)> + 'a {
        let seqs = lane.and_then(|lane| self.lanes.get(&(group.to_owned(), lane.to_owned())));
        seqs.into_iter()
            .flatten()
            .filter_map(|seq| Some((*seq, self.tasks.get(&(*seq, group.to_owned()))?)))
    }

    pub(super) fn lane_is_active(&self, group: &str, lane: Option<&str>) -> bool {
        self.in_lane(group, lane).any(|(_, t)| t.state.is_active())
    }

    pub(super) fn remove_task(&mut self, key: &Key) {
        let Some(lane) = self.tasks.remove(key).and_then(|t| t.lane) else {
            return;
        };
        let lane = (key.1.clone(), lane);
        if let Some(seqs) = self.lanes.get_mut(&lane) {
            seqs.remove(&key.0);
            if seqs.is_empty() {
                self.lanes.remove(&lane);
            }
        }
    }

    pub(super) fn promote(&mut self, group: &str, lane: Option<&str>) {
        if lane.is_none() || self.lane_is_active(group, lane) {
            return;
        }
        let waiting = self
            .in_lane(group, lane)
            .filter(|(_, t)| t.state == TaskState::Waiting);
        let next = waiting
            .min_by_key(|(seq, t)| (t.created_us, *seq))
            .map(|(seq, _)| seq);
        if let Some(t) = next.and_then(|seq| self.tasks.get_mut(&(seq, group.to_owned()))) {
            t.state = TaskState::Ready;
            // What is kept back as well goes on being kept back.
            t.due_us = t.due_us.max(host_now_us());
        }
    }

    pub(super) fn claim(&mut self, claim: &Claim) -> Vec<Claimed> {
        let now = host_now_us();
        self.return_backoff(now);
        let handlers = claim.handlers.as_deref();
        let others = handlers.map(|handlers| self.routes.for_others(&claim.group, handlers));
        let others = others.unwrap_or_default();
        let mut due: Vec<(bool, i64, i64)> = self
            .tasks
            .iter()
            .filter(|((_, g), t)| *g == claim.group && t.state == TaskState::Ready && t.due_us <= now)
            .filter(|(_, t)| !others.contains(&t.plan))
            .map(|((seq, _), t)| (!t.retry, t.due_us, *seq))
            .collect();
        due.sort_unstable();
        let mut retries = claim.retries;
        let mut claimed = Vec::new();
        for (first, _, seq) in due {
            if claimed.len() >= claim.slots as usize {
                break;
            }
            if !first {
                if retries == 0 {
                    continue;
                }
                retries -= 1;
            }
            let Some(t) = self.tasks.get_mut(&(seq, claim.group.clone())) else {
                continue;
            };
            t.state = TaskState::Leased;
            t.epoch += 1;
            t.attempt += 1;
            t.leased_until = now + micros(claim.lease);
            t.worker = claim.worker.0;
            claimed.push(Claimed {
                seq,
                group: claim.group.clone(),
                generation: t.generation,
                epoch: t.epoch,
                attempt: t.attempt,
                plan: t.plan,
                lane: t.lane.clone(),
                lost: t.lost,
                behind: false,
                worker: claim.worker,
            });
        }
        claimed
    }

    /// The event, if the task is still this claim's; otherwise how the story ended.
    pub(super) fn fence(&self, task: &Claimed) -> Result<StoredEvent, Finished> {
        let live = self
            .tasks
            .get(&(task.seq, task.group.clone()))
            .filter(|t| t.epoch == task.epoch && t.state == TaskState::Leased);
        let done = self
            .done
            .contains_key(&(task.seq, task.group.clone(), task.generation));
        match (live, self.events.get(&task.seq)) {
            (Some(_), Some((event, _))) if !done => {
                let read = crate::inbox::apply::ReadOnce::at(host_now_us());
                Ok(StoredEvent {
                    read,
                    ..event.clone()
                })
            }
            _ if done => Err(Finished::AlreadyDone),
            _ => Err(Finished::LostLease),
        }
    }

    /// The heads of an object, by handler.
    pub(super) fn heads_of(&self, group: &str, object: &ObjectKey) -> BTreeMap<String, Head> {
        let heads = self.heads.get(&(group.to_owned(), object.clone()));
        heads.cloned().unwrap_or_default()
    }

    /// True if the heads are still those that were judged. Events of one object may be in different lanes, or in none.
    pub(super) fn heads_are(&self, group: &str, end: &End<'_>) -> bool {
        let Some(object) = end.event.object_key.clone() else {
            return true;
        };
        let heads = self.heads.get(&(group.to_owned(), object));
        end.judged
            .to_write(end.handlers)
            .all(|(name, old, _)| heads.and_then(|heads| heads.get(name)).map(|head| head.seq) == *old)
    }

    pub(super) fn write_heads(&mut self, group: &str, end: &End<'_>) {
        let Some(object) = end.event.object_key.clone() else {
            return;
        };
        for (name, _, head) in end.judged.to_write(end.handlers) {
            self.heads
                .entry((group.to_owned(), object.clone()))
                .or_default()
                .insert(name.clone(), head.clone());
        }
    }

    pub(super) fn finish(&mut self, task: &Claimed, end: End<'_>) {
        let key = (task.seq, task.group.clone());
        self.done.insert(
            (task.seq, task.group.clone(), task.generation),
            Done {
                epoch: task.epoch,
                twin: false,
            },
        );
        for (ordinal, f) in (0u32..).zip(end.follow_ups) {
            self.leave_follow_up(task.seq, &task.group, task.generation, ordinal, f);
        }
        self.attempts.push((
            task.seq,
            attempt(task, AttemptOutcome::Done, None, end.handlers.to_vec(), end.took),
        ));
        if !end.rest.is_empty() {
            return self.go_on(task, end.rest);
        }
        self.remove_task(&key);
        self.promote(&task.group, task.lane.as_deref());
    }

    pub(super) fn leave_follow_up(
        &mut self,
        seq: i64,
        group: &str,
        generation: u32,
        ordinal: u32,
        f: NewFollowUp,
    ) {
        self.next_follow_up += 1;
        let work = FollowUp {
            id: self.next_follow_up,
            seq,
            group: group.to_owned(),
            generation,
            ordinal,
            name: f.name,
            payload: f.payload,
            attempt: 0,
            lost: 0,
            epoch: 0,
        };
        let followed = Followed {
            work,
            state: TaskState::Ready,
            due_us: host_now_us(),
            leased_until: 0,
            worker: 0,
            error: None,
        };
        self.follow_ups.insert(self.next_follow_up, followed);
    }

    pub(super) fn fail(
        &mut self,
        task: &Claimed,
        failure: &Failure,
        (state, after): (TaskState, Duration),
    ) -> Finished {
        let error = failure.error();
        let key = (task.seq, task.group.clone());
        if let Some(t) = self.tasks.get_mut(&key) {
            t.state = state;
            t.retry = true;
            t.lost = 0;
            t.due_us = host_now_us() + micros(after);
        }
        let outcome = match state {
            TaskState::Dead | TaskState::Held => AttemptOutcome::Dead,
            _ => AttemptOutcome::Retry,
        };
        self.attempts.push((
            task.seq,
            attempt(
                task,
                outcome,
                Some(error.clone()),
                failure.handlers.clone(),
                failure.took,
            ),
        ));
        if !state.is_active() {
            self.promote(&task.group, task.lane.as_deref());
        }
        match state {
            TaskState::Dead | TaskState::Held => Finished::Dead { error },
            _ => Finished::Retry { after, error },
        }
    }

    pub(super) fn leases(&self, worker: WorkerId) -> Leases {
        let tasks = self
            .tasks
            .iter()
            .filter(|(_, t)| t.state == TaskState::Leased && t.worker == worker.0);
        let follow_ups = self
            .follow_ups
            .values()
            .filter(|f| f.state == TaskState::Leased && f.worker == worker.0);
        Leases {
            tasks: tasks
                .map(|((seq, group), t)| Claimed {
                    seq: *seq,
                    group: group.clone(),
                    generation: t.generation,
                    epoch: t.epoch,
                    attempt: t.attempt,
                    plan: t.plan,
                    lane: t.lane.clone(),
                    lost: t.lost,
                    behind: false,
                    worker,
                })
                .collect(),
            follow_ups: follow_ups.map(|f| f.work.clone()).collect(),
        }
    }

    pub(super) fn log_delivery(&mut self, mut delivery: DeliveryLogEntry) {
        const JUNK: usize = 10_000;
        self.next_delivery += 1;
        delivery.id = self.next_delivery;
        if !delivery.authenticated {
            self.junk += 1;
            if self.junk > JUNK {
                if let Some(oldest) = self.deliveries.iter().position(|d| !d.authenticated) {
                    self.deliveries.remove(oldest);
                    self.junk -= 1;
                }
            }
        }
        self.deliveries.push(delivery);
    }

    pub(super) fn counts(&self) -> TaskCounts {
        let n = |s: TaskState| self.tasks.values().filter(|t| t.state == s).count() as u64;
        TaskCounts {
            waiting: n(TaskState::Waiting),
            ready: n(TaskState::Ready),
            leased: n(TaskState::Leased),
            backoff: n(TaskState::Backoff),
            unhandled: n(TaskState::Unhandled),
            dead: n(TaskState::Dead) + n(TaskState::Held),
            events: self.events.len() as u64,
            done: self.done.len() as u64,
        }
    }

    pub(super) fn event(&self, event_id: &str) -> Option<StoredEvent> {
        self.ids
            .get(event_id)
            .and_then(|seq| self.events.get(seq))
            .map(|(e, _)| e.clone())
    }
}
