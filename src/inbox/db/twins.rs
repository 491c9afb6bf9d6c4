//! Which groups leave an event to its twin.

use std::collections::HashSet;

use super::codes::DONE_TWIN;
use super::{backend::Backend, driver::Connection, engine::Engine, value::Value};
use crate::inbox::{NewEvent, StoreError, TaskState, Twins};

/// The decisions of the policy for twins about a batch.
#[derive(Default)]
pub(super) struct Closed {
    /// Events (by position) and groups: the twin runs instead.
    closed: HashSet<(usize, String)>,
    /// Groups and lanes whose first gave way to an event that is not of that lane.
    pub(super) left: Vec<(String, String)>,
}

impl Closed {
    pub(super) fn closed(&self, at: usize, group: &str) -> bool {
        !self.closed.is_empty() && self.closed.contains(&(at, group.to_owned()))
    }

    fn close(&mut self, at: usize, event: &NewEvent) {
        self.closed
            .extend(event.groups.iter().map(|group| (at, group.clone())));
    }
}

impl<B: Backend> Engine<B> {
    pub(super) async fn find_twins(
        &self,
        tx: &mut B::Connection,
        events: &[NewEvent],
    ) -> Result<Closed, StoreError> {
        let mut found = Closed::default();
        match self.options.twins {
            Twins::Both => {}
            Twins::Snapshot => {
                for (at, event) in events.iter().enumerate() {
                    if event.snapshot_event.is_some() {
                        found.close(at, event);
                    }
                }
            }
            Twins::First => {
                self.lock_twins(tx, events).await?;
                let mut ids = HashSet::new();
                for (at, event) in events.iter().enumerate() {
                    let shared = shared(event);
                    let mut args = vec![shared.into(), shared.into(), event.event_id.as_str().into()];
                    args.extend(owner(event));
                    let rows = tx.rows(self.dialect.sql("twin"), args).await;
                    let known = rows?.first().is_some_and(|r| r.int(0) > 0);
                    if !ids.insert((shared, event.livemode, &event.account)) || known {
                        found.close(at, event);
                    }
                }
            }
            Twins::Thin { .. } => {
                self.lock_twins(tx, events).await?;
                // A repeated thin event has decided already, perhaps with other groups than it would have today.
                let mut thin = Vec::new();
                for (at, event) in events.iter().enumerate() {
                    let Some(snapshot) = event.snapshot_event.as_deref() else {
                        continue;
                    };
                    let args = vec![event.event_id.as_str().into()];
                    let known = tx.rows(self.dialect.sql("twin_known"), args).await;
                    if known?.is_empty() {
                        self.prefer_thin(tx, at, event, snapshot, &mut found).await?;
                        thin.push(event);
                    }
                }
                for (at, event) in events.iter().enumerate() {
                    if event.snapshot_event.is_none() {
                        self.leave_to_thin(tx, at, event, &thin, &mut found).await?;
                    }
                }
            }
        }
        Ok(found)
    }

    /// PostgreSQL: two twins recorded at the same moment see each other one after the other.
    async fn lock_twins(&self, tx: &mut B::Connection, events: &[NewEvent]) -> Result<(), StoreError> {
        if let Some(lock) = self.dialect.only("twin_lock") {
            let ids: Vec<&str> = events.iter().map(shared).collect();
            let args = vec![serde_json::Value::from(ids).to_string().into()];
            tx.rows(lock, args).await?;
        }
        Ok(())
    }

    /// A thin event: its snapshot twin gives way in groups that have not claimed it, and keeps the others.
    async fn prefer_thin(
        &self,
        tx: &mut B::Connection,
        at: usize,
        event: &NewEvent,
        snapshot: &str,
        found: &mut Closed,
    ) -> Result<(), StoreError> {
        for group in &event.groups {
            let key = || {
                let mut key = vec![snapshot.into(), group.as_str().into()];
                key.extend(owner(event));
                key
            };
            let rows = tx.rows(self.dialect.sql("twin_gives_way"), key()).await;
            if let Some(row) = rows?.first() {
                self.close_twin(tx, row.int(0), group).await?;
                let lane = row.opt_text(1).filter(|_| row.int(2) == TaskState::Ready.code());
                if let Some(lane) = lane.filter(|lane| event.lane.as_deref() != Some(lane)) {
                    found.left.push((group.clone(), lane));
                }
                continue;
            }
            let rows = tx.rows(self.dialect.sql("twin_keeps"), key()).await;
            if !rows?.is_empty() {
                found.closed.insert((at, group.clone()));
            }
        }
        Ok(())
    }

    /// A snapshot event: left to its thin twin in the groups that run that, recorded before or beside it.
    async fn leave_to_thin(
        &self,
        tx: &mut B::Connection,
        at: usize,
        event: &NewEvent,
        thin: &[&NewEvent],
        found: &mut Closed,
    ) -> Result<(), StoreError> {
        let id = Some(event.event_id.as_str());
        let owns = |e: &&&NewEvent| (e.livemode, &e.account) == (event.livemode, &event.account);
        let beside = thin
            .iter()
            .filter(|e| e.snapshot_event.as_deref() == id)
            .filter(owns);
        let mut theirs: HashSet<String> = beside.flat_map(|e| e.groups.iter().cloned()).collect();
        let mut args = vec![id.into()];
        args.extend(owner(event));
        let rows = tx.rows(self.dialect.sql("twin_thin"), args).await;
        theirs.extend(rows?.iter().map(|r| r.text(0)));
        let left = event.groups.iter().filter(|group| theirs.contains(*group));
        found.closed.extend(left.map(|group| (at, group.clone())));
        Ok(())
    }

    /// Makes the next ready where the first of a lane gave way and nobody took its place.
    pub(super) async fn promote_left(
        &self,
        tx: &mut B::Connection,
        left: Vec<(String, String)>,
    ) -> Result<(), StoreError> {
        for (group, lane) in left {
            let key = || vec![group.as_str().into(), lane.as_str().into()];
            let active = tx.rows(self.dialect.sql("active_in_lane"), key()).await;
            if active?.is_empty() {
                let promoted = tx.run(self.dialect.sql("promote"), key()).await;
                promoted?;
            }
        }
        Ok(())
    }

    /// True if a group that has never been given an event leaves it to its twin, now that it is to be planned late.
    pub(super) async fn is_left_to_twin(
        &self,
        tx: &mut B::Connection,
        event_id: &str,
        snapshot: Option<&str>,
        (livemode, account): (bool, Option<String>),
        group: &str,
    ) -> Result<bool, StoreError> {
        match self.options.twins {
            Twins::Both => return Ok(false),
            Twins::Snapshot if snapshot.is_some() => return Ok(true),
            _ => {}
        }
        let account = account.unwrap_or_default();
        let args = vec![
            event_id.into(),
            snapshot.into(),
            group.into(),
            livemode.into(),
            account.into(),
        ];
        let rows = tx.rows(self.dialect.sql("twin_holds"), args).await;
        Ok(!rows?.is_empty())
    }

    /// As [`Engine::close_twin`], where the group had not been planned.
    pub(super) async fn close_twin_late(
        &self,
        tx: &mut B::Connection,
        seq: i64,
        group: &str,
    ) -> Result<(), StoreError> {
        self.close_twin(tx, seq, group).await?;
        let planned = tx.run(self.dialect.sql("plan_one_more"), vec![seq.into()]).await;
        planned.map(drop).map_err(StoreError::from)
    }

    /// Writes that the group leaves the event to its twin.
    pub(super) async fn close_twin(
        &self,
        tx: &mut B::Connection,
        seq: i64,
        group: &str,
    ) -> Result<(), StoreError> {
        let args = vec![
            seq.into(),
            group.into(),
            0i64.into(),
            DONE_TWIN.into(),
            0i64.into(),
        ];
        let written = tx.rows(self.dialect.sql("done"), args).await;
        written.map(drop).map_err(StoreError::from)
    }
}

/// Mode and account: an event of another is no twin.
fn owner(event: &NewEvent) -> [Value; 2] {
    [
        event.livemode.into(),
        event.account.clone().unwrap_or_default().into(),
    ]
}

/// The id that both twins share: the snapshot's.
fn shared(event: &NewEvent) -> &str {
    event.snapshot_event.as_deref().unwrap_or(&event.event_id)
}
