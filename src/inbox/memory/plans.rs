//! Who runs what, in memory: one process, so that handlers that were announced once are there until the end.

use std::collections::BTreeMap;

use super::state::{Done, Start, State, Task};
use crate::inbox::plan::{ANY, Plan, Share};
use crate::inbox::replay::Known;
use crate::inbox::{
    Claimed, NewEvent, Replay, ReplayReport, StoredEvent, TaskState, Twins, Unhandled, UnhandledWhy,
    host_now_us, micros,
};

impl State {
    /// Adds the groups that others' handlers are in.
    pub(super) fn plan_event(&mut self, event: &mut NewEvent) {
        let planned = self.routes.planned(&event.event_type);
        event
            .groups
            .extend(planned.iter().map(|(group, _)| group.clone()));
        event.groups.sort();
        event.groups.dedup();
    }

    /// Plans groups that have never been given the event. Whether there were any.
    pub(super) fn plan_again(&mut self, seq: i64, mut groups: Vec<String>) -> bool {
        let Some((event, _)) = self.events.get(&seq).filter(|(event, _)| event.body.is_some()) else {
            return false;
        };
        let (event_type, lane, created_us) = (event.event_type.clone(), event.lane.clone(), event.created_us);
        groups.retain(|group| self.is_new_to(seq, group));
        let event = event.clone();
        groups.retain(|group| !self.close_for_twin(&event, group));
        for group in &groups {
            let plan = self.routes.planned_for(&event_type, group);
            self.insert_task(seq, group, lane.clone(), created_us, Start::first(plan));
            if let Some((_, planned)) = self.events.get_mut(&seq) {
                *planned += 1;
            }
        }
        !groups.is_empty()
    }

    /// Leaves the event to its twin, where the policy says so and the group has that or is to have it.
    fn close_for_twin(&mut self, event: &StoredEvent, group: &str) -> bool {
        let (id, snapshot) = (event.event_id.as_str(), event.snapshot_event.as_deref());
        let is_twin = |e: &&StoredEvent| {
            e.event_id != id
                && (Some(e.event_id.as_str()) == snapshot || e.snapshot_event.as_deref() == Some(id))
                && (e.livemode, &e.account) == (event.livemode, &event.account)
        };
        let all = self.events.values().map(|(e, _)| e);
        let twins: Vec<i64> = all.filter(is_twin).map(|e| e.seq).collect();
        let left = match self.twins {
            Twins::Both => false,
            Twins::Snapshot if snapshot.is_some() => true,
            _ => twins.iter().any(|twin| self.holds(*twin, group)),
        };
        if left {
            let done = Done { epoch: 0, twin: true };
            self.done.insert((event.seq, group.to_owned(), 0), done);
            if let Some((_, planned)) = self.events.get_mut(&event.seq) {
                *planned += 1;
            }
        }
        left
    }

    /// True if the group has neither run the event nor is to run it.
    fn is_new_to(&self, seq: i64, group: &str) -> bool {
        let done = self
            .done
            .range((seq, group.to_owned(), 0)..=(seq, group.to_owned(), u32::MAX));
        !self.tasks.contains_key(&(seq, group.to_owned())) && done.into_iter().next().is_none()
    }

    /// The part of the task that is this program's to run.
    pub(super) fn share(&self, task: &Claimed, has: Option<&[String]>) -> Share {
        self.routes.share(task.plan, has, &task.group)
    }

    /// Leaves the task to others. While they live it stands in its lane.
    pub(super) fn leave_to_others(&mut self, task: &Claimed) {
        let plan = self.routes.plan(task.plan);
        let there = plan.is_some_and(|plan| self.routes.any_is_there(&task.group, &plan.handlers));
        if let Some(t) = self.tasks.get_mut(&(task.seq, task.group.clone())) {
            t.attempt = t.attempt.saturating_sub(1);
            (t.state, t.due_us) = if there {
                (TaskState::Ready, host_now_us() + 1_000_000)
            } else {
                (TaskState::Unhandled, host_now_us())
            };
        }
        if !there {
            self.promote(&task.group, task.lane.as_deref());
        }
    }

    /// A part of the task has run: the rest is a generation of its own.
    pub(super) fn go_on(&mut self, task: &Claimed, rest: Vec<String>) {
        let there = self.routes.any_is_there(&task.group, &rest);
        let plan = self.routes.add_plan(Plan::new(rest, true));
        if let Some((_, planned)) = self.events.get_mut(&task.seq) {
            *planned += 1;
        }
        if let Some(t) = self.tasks.get_mut(&(task.seq, task.group.clone())) {
            t.generation += 1;
            (t.attempt, t.lost, t.retry) = (0, 0, true);
            (t.plan, t.due_us) = (plan, host_now_us());
            t.state = if there {
                TaskState::Ready
            } else {
                TaskState::Unhandled
            };
        }
        if !there {
            self.promote(&task.group, task.lane.as_deref());
        }
    }

    /// Takes up what waited for handlers that are here now.
    pub(super) fn take_up(&mut self) -> u64 {
        let waiting = self.tasks.iter().filter(|(_, t)| t.state == TaskState::Unhandled);
        let found: Vec<_> = waiting
            .filter(|((seq, group), t)| {
                let has = self
                    .events
                    .get(seq)
                    .map(|(e, _)| self.routes.working(&e.event_type, group));
                matches!(
                    self.routes.share(t.plan, has.as_deref(), group),
                    Share::Run { .. }
                )
            })
            .map(|(key, _)| key.clone())
            .collect();
        for key in &found {
            if let Some(t) = self.tasks.get_mut(key) {
                (t.state, t.due_us) = (TaskState::Backoff, host_now_us());
            }
        }
        found.len() as u64
    }

    pub(super) fn unhandled(&self) -> Vec<Unhandled> {
        let mut found: BTreeMap<(String, Option<String>, i64), Unhandled> = BTreeMap::new();
        let mut add = |mut one: Unhandled, plan: i64| {
            let key = (one.event_type.clone(), one.group.clone(), plan);
            if let Some(all) = found.get_mut(&key) {
                all.count += 1;
                all.oldest_us = all.oldest_us.min(one.oldest_us);
            } else {
                one.count = 1;
                found.insert(key, one);
            }
        };
        for ((seq, group), t) in self.tasks.iter().filter(|(_, t)| t.state == TaskState::Unhandled) {
            let Some((e, _)) = self.events.get(seq) else {
                continue;
            };
            let mut one = Unhandled::new(&*e.event_type, &*e.event_id, UnhandledWhy::NoProcess);
            one.group = Some(group.clone());
            one.oldest_us = e.received_us;
            one.handlers = self
                .routes
                .plan(t.plan)
                .map(|plan| plan.handlers.clone())
                .unwrap_or_default();
            add(one, t.plan);
        }
        for (e, _) in self.events.values().filter(|(_, planned)| *planned == 0) {
            add(
                self.routes
                    .never_planned(&e.event_type, &e.event_id, e.received_us),
                ANY,
            );
        }
        found.into_values().collect()
    }

    /// The events that a replay plans for the first time, or for one handler alone: events with group, generation, epoch and
    /// plan.
    pub(super) fn replay_new(&mut self, replay: &Replay, report: &mut ReplayReport) {
        if !replay.done {
            return;
        }
        let wanted: Vec<_> = self
            .events
            .values()
            .filter(|(e, _)| replay.asks_for(e))
            .map(|(e, _)| (e.created_us, e.seq, e.event_type.clone(), e.lane.clone()))
            .collect();
        let mut plans = Vec::new();
        for (created_us, seq, event_type, lane) in wanted {
            for (group, plan) in replay.plans(&mut self.routes, &event_type) {
                // A twin that was not to run is run only if it is named.
                if replay.event_id.is_none() && self.is_twin(seq, &group) {
                    continue;
                }
                let last = self
                    .done
                    .range((seq, group.clone(), 0)..=(seq, group.clone(), u32::MAX))
                    .next_back()
                    .map(|((_, _, generation), done)| (generation + 1, done.epoch + 1));
                let is_open = self.tasks.contains_key(&(seq, group.clone()));
                if !is_open && (last.is_none() || replay.handler.is_some()) {
                    plans.push((created_us, seq, group, lane.clone(), last.unwrap_or((0, 0)), plan));
                }
            }
        }
        plans.sort();
        plans.truncate((replay.limit as usize).saturating_sub((report.revived + report.repeated) as usize));
        for (created_us, seq, group, lane, (generation, epoch), plan) in plans {
            let event = self.events.get(&seq).map(|(e, _)| e.clone());
            let is_first = replay.event_id.is_none() && self.is_new_to(seq, &group);
            if is_first && event.is_some_and(|event| self.close_for_twin(&event, &group)) {
                continue;
            }
            self.insert_task(
                seq,
                &group,
                lane,
                created_us,
                Start {
                    generation,
                    epoch,
                    plan,
                },
            );
            if let Some((_, planned)) = self.events.get_mut(&seq) {
                *planned += 1;
            }
            let nth = (report.revived + report.repeated + report.planned) as usize;
            self.delay(seq, group, replay.delay(nth));
            report.planned += 1;
        }
    }

    /// As a retry, and outside its lane where it is to wait.
    pub(super) fn delay(&mut self, seq: i64, group: String, delay: std::time::Duration) {
        if let Some(task) = self.tasks.get_mut(&(seq, group)) {
            task.retry = true;
            task.due_us += micros(delay);
            if !delay.is_zero() {
                // Outside its lane, which new events go on using.
                task.state = TaskState::Backoff;
            }
        }
    }

    /// The state of the event that a replay names.
    pub(super) fn known_of(&mut self, replay: &Replay) -> Known {
        let seq = replay.event_id.as_ref().and_then(|id| self.ids.get(id)).copied();
        let Some((event, _)) = seq.and_then(|seq| self.events.get(&seq)) else {
            return Known::default();
        };
        let (seq, event_type) = (event.seq, event.event_type.clone());
        let tasks = self.tasks.range((seq, String::new())..(seq + 1, String::new()));
        let done = self
            .done
            .range((seq, String::new(), 0)..(seq + 1, String::new(), 0));
        Known {
            has_body: event.body.is_some(),
            open: tasks.map(|((_, group), t)| (group.clone(), t.state)).collect(),
            done: done.map(|((_, group, _), _)| group.clone()).collect(),
            handled: self
                .routes
                .planned(&event_type)
                .iter()
                .map(|(group, _)| group.clone())
                .collect(),
            event_type: Some(event_type),
        }
    }

    /// True if the task may be started again by a replay of what is dead.
    pub(super) fn is_given_up(&self, t: &Task) -> bool {
        let only = self.routes.plan(t.plan).is_some_and(|plan| plan.only);
        matches!(t.state, TaskState::Dead | TaskState::Held) || t.state == TaskState::Unhandled && !only
    }

    /// An event that no group was given: nobody wants it any more.
    pub(super) fn discard_unplanned(&mut self, seq: i64, group: &str) -> bool {
        let takes = |event_type: &str| {
            let mut routes = self.routes.all();
            routes.any(|route| route.group == group && route.pattern.matches(event_type))
        };
        let has = self.events.get(&seq).is_some_and(|(e, _)| takes(&e.event_type));
        let is_new = has && self.is_new_to(seq, group);
        if is_new {
            let done = Done {
                epoch: 0,
                twin: false,
            };
            self.done.insert((seq, group.to_owned(), 0), done);
            if let Some((_, planned)) = self.events.get_mut(&seq) {
                *planned += 1;
            }
        }
        is_new
    }
}
