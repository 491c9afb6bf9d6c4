//! With the feature `metrics`: the gauges, from the operator's side of the store.
//!
//! One sampler for as long as [`Receiver::run`] runs, however many ask the recorder: each round asks for the
//! store's vitals once. What it set and finds no more, it sets to 0.

use std::collections::BTreeSet;
use std::time::Duration;

use super::Receiver;
use crate::inbox::{Counted, Store, StoreError};
use crate::observer::measure::{
    DEAD, FOLLOW_UPS, LANES_BLOCKED, OLDEST_READY, STORE_UP, TASKS, describe_metrics, set,
};

/// The time between two rounds unless said otherwise.
pub(super) const EVERY: Duration = Duration::from_secs(15);

/// The labels that were set before: a group, or the name and the state of follow-ups.
#[derive(Default)]
struct Known {
    groups: BTreeSet<String>,
    follow_ups: BTreeSet<String>,
}

impl Receiver {
    /// Sets the gauges again and again. Never ends by itself.
    pub(super) async fn sample(&self) {
        let Some(store) = self.inbox().and_then(crate::inbox::Inbox::store) else {
            return std::future::pending().await;
        };
        describe_metrics();
        let groups = self.0.registry.groups().map(str::to_owned);
        let mut known = Known {
            groups: groups.collect(),
            ..Known::default()
        };
        loop {
            // A store that says nothing is away, and asked again at the next round.
            let round = known.round(&**store);
            let limit = self.0.thresholds.store_within.max(Duration::from_millis(1));
            let is_up = matches!(tokio::time::timeout(limit, round).await, Ok(Ok(())));
            set(STORE_UP, &[], if is_up { 1.0 } else { 0.0 });
            tokio::time::sleep(self.0.sampled_every).await;
        }
    }
}

impl Known {
    async fn round(&mut self, store: &dyn Store) -> Result<(), StoreError> {
        let vitals = store.vitals().await?;
        self.groups
            .extend(vitals.groups.iter().map(|group| group.group.clone()));
        for name in &self.groups {
            let group = vitals.groups.iter().find(|group| group.group == *name);
            let own = |label: &'static str| (label, name.as_str().into());
            for (state, count) in [
                ("waiting", group.map(|group| group.waiting)),
                ("ready", group.map(|group| group.ready)),
                ("leased", group.map(|group| group.leased)),
                ("backoff", group.map(|group| group.backoff)),
                ("dead", group.map(|group| group.dead)),
                ("unhandled", group.map(|group| group.unhandled)),
            ] {
                set(TASKS, &[own("group"), ("state", state.into())], number(count));
            }
            set(DEAD, &[own("group")], number(group.map(|group| group.dead)));
            let due = group.and_then(|group| group.oldest_ready.as_ref());
            let since = due.map_or(0, |oldest| vitals.at_us.saturating_sub(oldest.due_us).max(0));
            set(OLDEST_READY, &[own("group")], since as f64 / 1_000_000.0);
        }
        self.follow_ups
            .extend(vitals.follow_ups.iter().map(|count| count.name.clone()));
        for name in &self.follow_ups {
            let of = vitals.follow_ups.iter().find(|count| count.name == *name);
            for (state, count) in [
                ("open", of.map(|count| count.open)),
                ("dead", of.map(|count| count.dead)),
            ] {
                let labels = [("name", name.as_str().into()), ("state", state.into())];
                set(FOLLOW_UPS, &labels, number(count));
            }
        }
        set(LANES_BLOCKED, &[], number(Some(vitals.lanes_blocked)));
        Ok(())
    }
}

/// A capped count as a number; 0 where there is nothing.
fn number(count: Option<Counted>) -> f64 {
    count.map_or(0.0, |count| count.n as f64)
}
