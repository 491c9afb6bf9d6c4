//! The short look: one statement that counts no further than it must, and sums for people.

use std::time::Duration;

use super::codes::{FOLLOW_UP_DEAD, FOLLOW_UP_READY};
use super::{backend::Backend, driver::Connection, engine::Engine, lists::dead_task, rows::stat_outcome};
use crate::inbox::plan::routes_from;
use crate::inbox::{
    Counted, DeadGroups, DeadTask, FollowUpEntry, Lag, LastEvent, OldestReady, OpenTask, Program, StatBucket,
    StatisticsQuery, StoreError, TaskState, Vitals, dead::grouped,
};

impl<B: Backend> Engine<B> {
    pub(crate) async fn vitals(&self) -> Result<Vitals, StoreError> {
        // As in `counts`: first those beside the database.
        let (_, spilled) = self.spilled().await?;
        let mut conn = self.backend.control().await?;
        let (cap, lanes) = (Vitals::CAP, Vitals::LANES);
        let most = |n: u64| i64::try_from(n).unwrap_or(i64::MAX).saturating_add(1);
        let args = vec![most(cap).into(), most(lanes).into()];
        let rows = conn.rows(self.dialect.sql("vitals"), args).await?;
        let mut vitals = Vitals::new(0);
        // Counted over all groups, so that whoever has some may have more.
        let sum = |kind: i64, state: i64| {
            let those = rows.iter().filter(|r| r.int(0) == kind && r.int(2) == state);
            those.map(|r| r.int(3).unsigned_abs()).sum::<u64>() > cap
        };
        let is_cut = [sum(2, 2), sum(2, 3), sum(4, 1), sum(4, 2), sum(4, 4)];
        for r in &rows {
            let n = r.int(3).unsigned_abs();
            let of_all = |is_cut: bool| Counted {
                n: n.min(cap),
                is_more: is_cut,
            };
            match (r.int(0), r.int(2)) {
                (0, _) => vitals.at_us = r.int(2),
                (1, _) => {
                    let mut last = LastEvent::new(r.int(3), r.text(1), r.text(6));
                    (last.created_us, last.received_us) = (r.int(4), r.int(5));
                    vitals.last_event = Some(last);
                }
                (2, state) => {
                    let group = vitals.group(&r.text(1));
                    match TaskState::from_code(state) {
                        TaskState::Waiting => group.waiting = Counted::capped(n, cap),
                        TaskState::Ready => group.ready = group.ready.plus(Counted::capped(n, cap)),
                        TaskState::Leased => group.leased = of_all(is_cut[0]),
                        TaskState::Backoff => group.backoff = group.backoff.plus(of_all(is_cut[1])),
                        TaskState::Dead | TaskState::Held => group.dead = Counted::capped(n, cap),
                        TaskState::Unhandled => group.unhandled = Counted::capped(n, cap),
                    }
                }
                (3, _) => {
                    let first = OldestReady::new(r.int(5), r.text(6), r.int(3), r.int(4));
                    let oldest = &mut vitals.group(&r.text(1)).oldest_ready;
                    if oldest.as_ref().is_none_or(|oldest| first.due_us < oldest.due_us) {
                        *oldest = Some(first);
                    }
                }
                (4, 4) => vitals.follow_up(&r.text(1)).dead = of_all(is_cut[4]),
                (4, state) => {
                    let open = &mut vitals.follow_up(&r.text(1)).open;
                    *open = open.plus(of_all(is_cut[if state == 1 { 2 } else { 3 }]));
                }
                _ => vitals.lanes_blocked = Counted::capped(n, lanes),
            }
        }
        if spilled > 0 {
            // They have no groups before they are in the database.
            let ready = &mut vitals.group("").ready;
            *ready = ready.plus(Counted::capped(spilled, cap));
        }
        vitals.settle();
        Ok(vitals)
    }

    pub(crate) async fn dead_groups(&self, limit: u32) -> Result<DeadGroups, StoreError> {
        let mut conn = self.backend.control().await?;
        let most = DeadGroups::MOST as usize;
        let args = vec![(most as i64 + 1).into()];
        let rows = conn.rows(self.dialect.sql("newest_dead"), args).await?;
        let tasks: Vec<DeadTask> = rows.iter().take(most).map(dead_task).collect();
        Ok(grouped(&tasks, limit, rows.len() > most))
    }

    pub(crate) async fn programs(&self) -> Result<Vec<Program>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("list_programs"), vec![]).await?;
        let program =
            |r: &super::value::Row| Program::new(r.int(0), r.int(1), r.int(2), routes_from(&r.text(3)));
        Ok(rows.iter().map(program).collect())
    }

    pub(crate) async fn lags(&self, query: &StatisticsQuery) -> Result<Vec<Lag>, StoreError> {
        let args = vec![
            query.from_us.into(),
            query.to_us.into(),
            query.effective_bucket().into(),
        ];
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("lags"), args).await?;
        let lag = |r: &super::value::Row| {
            let us = u64::try_from(r.opt_int(1)?).unwrap_or(0);
            Some(Lag::new(r.int(0), Duration::from_micros(us)))
        };
        Ok(rows.iter().filter_map(lag).collect())
    }

    pub(crate) async fn open_tasks(&self, event_id: &str) -> Result<Vec<OpenTask>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("open_tasks"), vec![event_id.into()])
            .await?;
        let task = |r: &super::value::Row| {
            let mut task = OpenTask::new(r.text(0), TaskState::from_code(r.int(1)));
            (task.attempt, task.due_us, task.blocked_by) = (r.u32(2), r.int(3), r.opt_text(4));
            task
        };
        Ok(rows.iter().map(task).collect())
    }

    pub(crate) async fn follow_ups_of(&self, event_id: &str) -> Result<Vec<FollowUpEntry>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("follow_ups_of"), vec![event_id.into()])
            .await?;
        let entry = |r: &super::value::Row| {
            let mut entry = FollowUpEntry::new(r.int(0), r.text(1), r.text(2));
            (entry.generation, entry.attempt, entry.due_us) = (r.u32(3), r.u32(5), r.int(6));
            entry.state = match r.int(4) {
                FOLLOW_UP_DEAD => TaskState::Dead,
                FOLLOW_UP_READY => TaskState::Ready,
                _ => TaskState::Leased,
            };
            entry.error = r.opt_text(7);
            entry
        };
        Ok(rows.iter().map(entry).collect())
    }

    pub(crate) async fn statistics_by(&self, query: &StatisticsQuery) -> Result<Vec<StatBucket>, StoreError> {
        let args = vec![
            query.from_us.into(),
            query.to_us.into(),
            query.effective_bucket().into(),
            query.by_group.into(),
            query.group.as_deref().into(),
        ];
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("statistics_by"), args).await?;
        let bucket = |r: &super::value::Row| StatBucket {
            at_us: r.int(0),
            group: r.opt_text(1),
            outcome: stat_outcome(r.int(2)),
            count: r.int(3).unsigned_abs(),
            total: Duration::from_micros(r.int(4).unsigned_abs()),
            longest: Duration::from_micros(r.int(5).unsigned_abs()),
        };
        let mut buckets: Vec<StatBucket> = rows.iter().map(bucket).collect();
        buckets.sort_by(|a, b| (a.at_us, &a.group, a.outcome).cmp(&(b.at_us, &b.group, b.outcome)));
        Ok(buckets)
    }
}
