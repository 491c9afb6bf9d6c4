//! The short look, as the databases give it.

use std::collections::BTreeSet;
use std::time::Duration;

use super::state::State;
use crate::inbox::plan::{Route, program, routes_from};
use crate::inbox::vitals::bucketed;
use crate::inbox::{
    AttemptOutcome, Counted, EventQuery, FollowUpEntry, Lag, LastEvent, OldestReady, OpenTask, Program,
    StatBucket, StatisticsQuery, TaskState, Vitals, host_now_us, micros,
};

impl State {
    pub(super) fn vitals(&self) -> Vitals {
        let mut vitals = Vitals::new(host_now_us());
        vitals.last_event = self.events.last_key_value().map(|(seq, (event, _))| LastEvent {
            seq: *seq,
            event_id: event.event_id.clone(),
            event_type: event.event_type.clone(),
            created_us: event.created_us,
            received_us: event.received_us,
        });
        let mut lanes = BTreeSet::new();
        let vitals_now = vitals.at_us;
        for ((seq, name), task) in &self.tasks {
            let group = vitals.group(name);
            let is_later = task.is_later(vitals_now);
            let count = match task.state {
                TaskState::Ready if is_later => &mut group.backoff,
                TaskState::Waiting => &mut group.waiting,
                TaskState::Ready => &mut group.ready,
                TaskState::Leased => &mut group.leased,
                TaskState::Backoff => &mut group.backoff,
                TaskState::Dead | TaskState::Held => &mut group.dead,
                TaskState::Unhandled => &mut group.unhandled,
            };
            *count = Counted::capped(count.n + 1, Vitals::CAP);
            if task.state == TaskState::Waiting {
                lanes.insert((name, &task.lane));
            }
            let is_first = |oldest: &OldestReady| task.due_us < oldest.due_us;
            if task.state == TaskState::Ready && !is_later && group.oldest_ready.as_ref().is_none_or(is_first)
            {
                let event = self.events.get(seq).map(|(event, _)| event);
                group.oldest_ready =
                    event.map(|event| OldestReady::new(*seq, &event.event_id, task.due_us, event.created_us));
            }
        }
        vitals.lanes_blocked = Counted::capped(lanes.len() as u64, Vitals::LANES);
        for follow_up in self.follow_ups.values() {
            let named = vitals.follow_up(&follow_up.work.name);
            let count = match follow_up.state {
                TaskState::Dead => &mut named.dead,
                _ => &mut named.open,
            };
            *count = Counted::capped(count.n + 1, Vitals::CAP);
        }
        vitals.settle();
        vitals
    }

    pub(super) fn count_events(&self, query: &EventQuery, cap: u64) -> Counted {
        Counted::capped(self.matching(query).count() as u64, cap)
    }

    /// This process, if it has handlers.
    pub(super) fn programs(&self) -> Vec<Program> {
        let own: Vec<&Route> = self.routes.own().map(|(route, _)| route).collect();
        if own.is_empty() {
            return Vec::new();
        }
        let (id, text) = program(&own);
        let now = host_now_us();
        let since = now - micros(self.routes.age());
        vec![Program::new(id, since, now, routes_from(&text))]
    }

    pub(super) fn lags(&self, query: &StatisticsQuery) -> Vec<Lag> {
        let bucket_us = query.effective_bucket();
        let mut found = std::collections::BTreeMap::new();
        for (seq, attempt) in &self.attempts {
            let is_first = attempt.outcome == AttemptOutcome::Done && attempt.generation == 0;
            let at = (attempt.at_us - query.from_us).div_euclid(bucket_us);
            if !is_first || !(query.from_us..query.to_us).contains(&attempt.at_us) {
                continue;
            }
            if let Some((event, _)) = self.events.get(seq) {
                let us = u64::try_from(attempt.at_us - event.created_us).unwrap_or(0);
                let lag = Lag::new(query.from_us + at * bucket_us, Duration::from_micros(us));
                found.insert(at, lag);
            }
        }
        found.into_values().collect()
    }

    pub(super) fn open_tasks(&self, event_id: &str) -> Vec<OpenTask> {
        let Some(seq) = self.ids.get(event_id) else {
            return Vec::new();
        };
        let tasks = self.tasks.range((*seq, String::new())..(*seq + 1, String::new()));
        let holds = |state| matches!(state, TaskState::Ready | TaskState::Leased | TaskState::Held);
        let now = host_now_us();
        let open = |((_, group), task): (&super::state::Key, &super::state::Task)| {
            let state = match task.is_later(now) {
                true => TaskState::Backoff,
                false => task.state,
            };
            let mut open = OpenTask::new(group, state);
            (open.attempt, open.due_us) = (task.attempt, task.due_us);
            if task.state == TaskState::Waiting {
                let head = self
                    .tasks
                    .iter()
                    .find(|((_, other), head)| other == group && head.lane == task.lane && holds(head.state));
                let event = head.and_then(|((seq, _), _)| self.events.get(seq));
                open.blocked_by = event.map(|(event, _)| event.event_id.clone());
            }
            open
        };
        tasks.map(open).collect()
    }

    pub(super) fn run_now(&mut self, event_id: &str, group: Option<&str>, who: &str, why: &str) -> u64 {
        let now = host_now_us();
        let seq = self.ids.get(event_id).copied().unwrap_or(-1);
        let mut count = 0;
        for ((_, name), task) in self
            .tasks
            .range_mut((seq, String::new())..(seq + 1, String::new()))
        {
            let is_meant = group.is_none_or(|group| group == name);
            let is_delayed = task.state == TaskState::Backoff && task.due_us > now;
            if is_meant && (is_delayed || task.is_later(now)) {
                task.due_us = now;
                count += 1;
            }
        }
        if count > 0 {
            let detail = format!("{event_id}: {count} begin now, before their time");
            self.write_audit(who, "run now", why, detail);
        }
        count
    }

    pub(super) fn follow_ups_of(&self, event_id: &str) -> Vec<FollowUpEntry> {
        let seq = self.ids.get(event_id);
        let of_event = self.follow_ups.values().filter(|f| Some(&f.work.seq) == seq);
        let entry = |f: &super::state::Followed| {
            let mut entry = FollowUpEntry::new(f.work.id, &*f.work.name, &*f.work.group);
            (entry.generation, entry.attempt) = (f.work.generation, f.work.attempt);
            (entry.state, entry.due_us, entry.error) = (f.state, f.due_us, f.error.clone());
            entry
        };
        of_event.map(entry).collect()
    }

    pub(super) fn statistics_by(&self, query: &StatisticsQuery) -> Vec<StatBucket> {
        bucketed(&self.statistics(query.from_us, query.to_us), query)
    }
}
