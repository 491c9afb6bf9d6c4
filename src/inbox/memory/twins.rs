//! Which groups leave an event to its twin.

use super::state::{Done, State};
use crate::inbox::{NewEvent, StoredEvent, TaskState, Twins};

/// True if they are of one mode and account: an event of another is no twin.
fn is_owned(e: &StoredEvent, event: &NewEvent) -> bool {
    (e.livemode, &e.account) == (event.livemode, &event.account)
}

impl State {
    /// The groups that do not run this event, because its twin runs instead. With [`Twins::Thin`] a snapshot event that nobody
    /// has claimed gives way to it.
    pub(super) fn twin_groups(&mut self, event: &NewEvent) -> Vec<String> {
        let all = || event.groups.clone();
        match (self.twins, event.snapshot_event.as_deref()) {
            (Twins::Both, _) | (Twins::Snapshot, None) => Vec::new(),
            (Twins::Snapshot, Some(_)) => all(),
            (Twins::First, snapshot) => {
                let shared = snapshot.unwrap_or(&event.event_id);
                let known = self.events.values().any(|(e, _)| {
                    (e.event_id == shared || e.snapshot_event.as_deref() == Some(shared))
                        && is_owned(e, event)
                });
                if known { all() } else { Vec::new() }
            }
            (Twins::Thin { .. }, None) => {
                let thin: Vec<i64> = self
                    .events
                    .iter()
                    .filter(|(_, (e, _))| {
                        e.snapshot_event.as_deref() == Some(&event.event_id) && is_owned(e, event)
                    })
                    .map(|(seq, _)| *seq)
                    .collect();
                let mut groups = all();
                groups.retain(|group| thin.iter().any(|seq| self.holds(*seq, group)));
                groups
            }
            (Twins::Thin { .. }, Some(snapshot)) => {
                let known = self.ids.get(snapshot).copied();
                let owned = |seq: &i64| self.events.get(seq).is_some_and(|(e, _)| is_owned(e, event));
                let Some(seq) = known.filter(owned) else {
                    return Vec::new();
                };
                let mut groups = all();
                groups.retain(|group| !self.give_way(seq, group) && self.holds(seq, group));
                groups
            }
        }
    }

    /// True if the event is this group's to run, or was.
    pub(super) fn holds(&self, seq: i64, group: &str) -> bool {
        let done = self
            .done
            .range((seq, group.to_owned(), 0)..=(seq, group.to_owned(), u32::MAX));
        self.tasks.contains_key(&(seq, group.to_owned())) || done.into_iter().any(|(_, d)| !d.twin)
    }

    /// Closes a task that was never claimed.
    fn give_way(&mut self, seq: i64, group: &str) -> bool {
        let key = (seq, group.to_owned());
        let unclaimed = self.tasks.get(&key).is_some_and(|t| {
            matches!(t.state, TaskState::Waiting | TaskState::Ready) && (t.generation, t.epoch) == (0, 0)
        });
        if unclaimed {
            self.remove_task(&key);
            let done = Done { epoch: 0, twin: true };
            self.done.insert((key.0, key.1, 0), done);
        }
        unclaimed
    }

    /// Promotes the event behind a snapshot event that gave way, where its thin twin did not take its place in the lane.
    pub(super) fn promote_behind_twin(&mut self, event: &NewEvent) {
        let twin = event.snapshot_event.as_ref().and_then(|id| self.ids.get(id));
        let Some(lane) = twin
            .and_then(|seq| self.events.get(seq))
            .map(|(e, _)| e.lane.clone())
        else {
            return;
        };
        for group in &event.groups {
            self.promote(group, lane.as_deref());
        }
    }
}
