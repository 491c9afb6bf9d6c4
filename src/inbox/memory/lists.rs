//! Lists for people, as the databases give them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::state::State;
use crate::inbox::operator::{
    Blocker, DeadTask, EventQuery, EventState, EventSummary, Holder, Lane, Page, page_of_events,
};
use crate::inbox::{Source, TaskState, WorkerId, host_now_us};

impl State {
    fn tasks_of(&self, seq: i64) -> Vec<(String, TaskState)> {
        self.tasks
            .range((seq, String::new())..(seq + 1, String::new()))
            .map(|(key, task)| (key.1.clone(), task.state))
            .collect()
    }

    /// The time when the first task that failed and kept its lane is due, if that is to come.
    fn again(&self, seq: i64) -> Option<i64> {
        let now = host_now_us();
        let tasks = self.tasks.range((seq, String::new())..(seq + 1, String::new()));
        let later = tasks
            .filter(|(_, task)| task.is_later(now) || task.state == TaskState::Backoff && task.due_us > now);
        later.map(|(_, task)| task.due_us).min()
    }

    /// Events that match, the newest first, from the cursor on.
    pub(super) fn matching<'a>(&'a self, query: &'a EventQuery) -> impl Iterator<Item = EventSummary> + 'a {
        let before = query.before.unwrap_or(i64::MAX);
        let events = self.events.range(..before).rev().map(|(seq, (e, _))| {
            let found_by = self.found_by.get(seq);
            let summary = EventSummary {
                seq: *seq,
                event_id: e.event_id.clone(),
                event_type: e.event_type.clone(),
                account: e.account.clone(),
                livemode: e.livemode,
                object_id: e.object_id.clone(),
                customer: found_by.and_then(|by| by.customer.clone()),
                created_us: e.created_us,
                received_us: e.received_us,
                source: e.source,
                endpoint: e.endpoint.clone(),
                deliveries: e.deliveries,
                tasks: self.tasks_of(*seq),
                again_us: self.again(*seq),
            };
            (summary, found_by)
        });
        let matching = events.filter(move |(e, by)| {
            query.pattern.as_ref().is_none_or(|p| p.matches(&e.event_type))
                && query.account.is_none_or_is(e.account.as_deref())
                && query.livemode.is_none_or(|live| live == e.livemode)
                && query.object_id.is_none_or_is(e.object_id.as_deref())
                && query.customer.is_none_or_is(e.customer.as_deref())
                && query.id.as_ref().is_none_or(|id| {
                    let of_request = by
                        .is_some_and(|by| [&by.request_id, &by.idempotency_key].contains(&&Some(id.clone())));
                    e.event_id == *id
                        || [&e.object_id, &e.customer, &e.account].contains(&&Some(id.clone()))
                        || of_request
                })
                && query
                    .text
                    .as_ref()
                    .is_none_or(|text| e.event_id.contains(text.as_str()))
                && (query.from_us..query.to_us).contains(&e.received_us)
                && self.has_state(e, query)
        });
        matching.map(|(summary, _)| summary)
    }

    fn has_state(&self, e: &EventSummary, query: &EventQuery) -> bool {
        let group = query.group.as_deref();
        let in_group = |name: &str| group.is_none_or(|group| group == name);
        match query.state {
            None => group.is_none() || e.tasks.iter().any(|(name, _)| in_group(name)),
            Some(EventState::Done) => {
                let done = |group: &str| {
                    let from = (e.seq, group.to_owned(), 0);
                    let to = (e.seq, group.to_owned(), u32::MAX);
                    self.done.range(from..=to).next().is_some()
                };
                e.tasks.is_empty() && group.is_none_or(done)
            }
            Some(EventState::Open(state)) => {
                let now = host_now_us();
                let tasks = self
                    .tasks
                    .range((e.seq, String::new())..(e.seq + 1, String::new()));
                tasks.into_iter().any(|((_, name), task)| {
                    in_group(name)
                        && (task.state == state || state == TaskState::Backoff && task.is_later(now))
                })
            }
        }
    }

    pub(super) fn list_events(&self, query: &EventQuery) -> Page<EventSummary> {
        let limit = query.effective_limit();
        let found = self.matching(query).take(limit as usize + 1).collect();
        Page::of(found, limit, |event: &EventSummary| event.seq)
    }

    pub(super) fn known(&self, ids: &[String]) -> HashMap<String, Source> {
        let known = ids.iter().filter_map(|id| {
            let (event, _) = self.events.get(self.ids.get(id)?)?;
            Some((id.clone(), event.source))
        });
        known.collect()
    }

    pub(super) fn accounts(&self, livemode: bool, after: i64) -> (Vec<String>, i64) {
        let new = self.events.range(after.saturating_add(1)..);
        let own = new.filter(|(_, (event, _))| event.livemode == livemode);
        let accounts: BTreeSet<String> = own.filter_map(|(_, (event, _))| event.account.clone()).collect();
        let last = self.events.last_key_value().map_or(after, |(seq, _)| *seq);
        (accounts.into_iter().collect(), last.max(after))
    }

    pub(super) fn list_dead(&self, before: Option<i64>, limit: u32) -> Page<DeadTask> {
        let before = before.unwrap_or(i64::MAX);
        let mut dead: Vec<DeadTask> = self
            .tasks
            .iter()
            .filter(|(key, task)| key.0 < before && matches!(task.state, TaskState::Dead | TaskState::Held))
            .filter_map(|(key, task)| {
                let (event, _) = self.events.get(&key.0)?;
                let mut attempts = self.attempts.iter().filter(|(seq, _)| *seq == key.0);
                let last = attempts.find(|(_, a)| a.group == key.1 && a.epoch == task.epoch);
                Some(DeadTask {
                    seq: key.0,
                    event_id: event.event_id.clone(),
                    event_type: event.event_type.clone(),
                    group: key.1.clone(),
                    generation: task.generation,
                    attempt: task.attempt,
                    is_held: task.state == TaskState::Held,
                    error: last.and_then(|(_, a)| a.error.clone()),
                    at_us: last.map(|(_, a)| a.at_us),
                })
            })
            .collect();
        dead.sort_by(|a, b| (b.seq, &a.group).cmp(&(a.seq, &b.group)));
        page_of_events(dead, limit.clamp(1, 1000))
    }

    pub(super) fn list_lanes(&self, limit: u32) -> Vec<Lane> {
        let mut lanes = BTreeMap::<(String, String), Lane>::new();
        for (key, task) in self
            .tasks
            .iter()
            .filter(|(_, task)| task.state == TaskState::Waiting)
        {
            let Some(name) = &task.lane else { continue };
            let lane = lanes
                .entry((key.1.clone(), name.clone()))
                .or_insert_with(|| Lane {
                    group: key.1.clone(),
                    lane: name.clone(),
                    waiting: 0,
                    oldest_us: i64::MAX,
                    blocked_by: None,
                });
            lane.waiting += 1;
            lane.oldest_us = lane.oldest_us.min(task.created_us);
        }
        let holds = |state| matches!(state, TaskState::Ready | TaskState::Leased | TaskState::Held);
        for (key, task) in self.tasks.iter().filter(|(_, task)| holds(task.state)) {
            let Some(name) = &task.lane else { continue };
            if let Some(lane) = lanes.get_mut(&(key.1.clone(), name.clone())) {
                lane.blocked_by = self.events.get(&key.0).map(|(event, _)| Blocker {
                    event_id: event.event_id.clone(),
                    state: task.state,
                    attempt: task.attempt,
                    due_us: task.due_us,
                });
            }
        }
        let mut lanes: Vec<Lane> = lanes.into_values().collect();
        lanes.sort_by(|a, b| (b.waiting, &a.group, &a.lane).cmp(&(a.waiting, &b.group, &b.lane)));
        lanes.truncate(limit as usize);
        lanes
    }

    pub(super) fn list_workers(&self) -> Vec<Holder> {
        let tasks = self.tasks.values().filter(|task| task.state == TaskState::Leased);
        let tasks = tasks.map(|task| (task.worker, 1, 0, task.leased_until));
        let follow_ups = self.follow_ups.values().filter(|f| f.state == TaskState::Leased);
        let follow_ups = follow_ups.map(|f| (f.worker, 0, 1, f.leased_until));
        let mut holders = BTreeMap::<i64, Holder>::new();
        for (worker, tasks, follow_ups, until) in tasks.chain(follow_ups) {
            let holder = holders.entry(worker).or_insert_with(|| Holder {
                worker: WorkerId(worker),
                tasks: 0,
                follow_ups: 0,
                leased_until_us: until,
            });
            holder.tasks += tasks;
            holder.follow_ups += follow_ups;
            holder.leased_until_us = holder.leased_until_us.min(until);
        }
        holders.into_values().collect()
    }
}

/// A filter that may not be set.
trait Filter {
    fn is_none_or_is(&self, found: Option<&str>) -> bool;
}

impl Filter for Option<String> {
    fn is_none_or_is(&self, found: Option<&str>) -> bool {
        self.as_deref().is_none_or(|wanted| found == Some(wanted))
    }
}
