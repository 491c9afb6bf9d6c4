//! Running events again, and ending those that nobody wants to.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use super::codes::DONE_DISCARDED;
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    prune::numbers,
    value::{Row, Value},
};
use crate::inbox::plan::ANY;
use crate::inbox::replay::Known;
use crate::inbox::{Replay, ReplayReport, StoreError, TaskState, micros};

/// A task of a further generation of an event.
pub(super) struct Again<'a> {
    pub(super) seq: i64,
    pub(super) group: &'a str,
    pub(super) lane: Option<&'a str>,
    pub(super) created_us: i64,
    pub(super) generation: i64,
    pub(super) epoch: i64,
    pub(super) delay: Duration,
    pub(super) plan: i64,
}

impl<B: Backend> Engine<B> {
    /// Dead tasks start over; finished ones get a task of the next generation. In order of creation.
    pub(crate) async fn replay(&self, replay: &Replay) -> Result<ReplayReport, StoreError> {
        let mut conn = self.backend.control().await?;
        self.hear_all(&mut conn).await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let mut report = ReplayReport::default();
        for (nth, r) in self.pick(&mut tx, replay).await?.iter().enumerate() {
            let (seq, grp, lane) = (r.int(0), r.text(1), r.opt_text(2));
            // Always written anew: a dead row, too, leaves its lane (if it held it) and stands for it again.
            let generation = r.opt_int(6).map_or(0, |g| g.saturating_add(1));
            let dead = r.int(4) == 1;
            // What is dead goes on with its plan; what is done is run by all that are there.
            let plan = if dead {
                r.int(8)
            } else {
                self.routes().planned_for(&r.text(9), &grp)
            };
            if dead && !self.take_dead(&mut tx, seq, &grp).await? {
                continue;
            }
            let again = Again {
                seq,
                group: &grp,
                lane: lane.as_deref(),
                created_us: r.int(3),
                generation,
                epoch: r.int(5).saturating_add(1),
                delay: replay.delay(nth),
                plan,
            };
            self.run_again(&mut tx, &again, !dead || generation > r.int(7))
                .await?;
            if dead {
                report.revived += 1
            } else {
                report.repeated += 1
            }
        }
        self.replay_new(&mut tx, replay, &mut report).await?;
        if report == ReplayReport::default() {
            report.nothing = Some(replay.why_nothing(&self.known_of(&mut tx, replay).await?));
        }
        let kept = self.keep_plans(&mut *tx).await?;
        let detail = replay.detail(&report);
        self.write_audit(&mut tx, &replay.who, "replay", &replay.why, detail)
            .await?;
        tx.commit().await?;
        self.kept_plans(&kept);
        drop(conn);
        self.ready();
        Ok(report)
    }

    /// Plans events for the first time, or again for one handler alone.
    async fn replay_new(
        &self,
        tx: &mut B::Connection,
        replay: &Replay,
        report: &mut ReplayReport,
    ) -> Result<(), StoreError> {
        if !replay.done {
            return Ok(());
        }
        let types = tx.rows(self.dialect.sql("event_types"), vec![]).await?;
        // By group: the types that it has handlers for, each with its plan.
        let mut groups = BTreeMap::<String, BTreeMap<String, i64>>::new();
        for event_type in types.iter().map(|r| r.text(0)).filter(|t| replay.matches_type(t)) {
            for (group, plan) in replay.plans(&mut self.routes(), &event_type) {
                groups.entry(group).or_default().insert(event_type.clone(), plan);
            }
        }
        let new = match &replay.event_id {
            Some(_) => self.dialect.sql("replay_new_one"),
            None => self.dialect.sql("replay_new"),
        };
        for (group, plans) in groups {
            let started = report.revived + report.repeated + report.planned;
            let types: Vec<&String> = plans.keys().collect();
            let args: Vec<Value> = vec![
                replay.event_id.as_deref().into(),
                group.as_str().into(),
                replay.from_us.unwrap_or(i64::MIN).into(),
                replay.to_us.unwrap_or(i64::MAX).into(),
                serde_json::json!(types).to_string().into(),
                i64::from(replay.limit)
                    .saturating_sub_unsigned(started)
                    .max(0)
                    .into(),
                replay.handler.is_some().into(),
            ];
            let picked = tx.rows(new, args.clone()).await?;
            let seqs: Vec<i64> = picked.iter().map(|r| r.int(0)).collect();
            // Held, so that no second delivery plans them at the same time; then looked at once more.
            tx.rows(self.dialect.sql("hold_events"), vec![numbers(&seqs)])
                .await?;
            for r in tx.rows(new, args).await? {
                let (seq, lane) = (r.int(0), r.opt_text(1));
                if !seqs.contains(&seq) {
                    continue;
                }
                if replay.event_id.is_none() && r.opt_int(4).is_none() {
                    let (id, snapshot) = (r.text(6), r.opt_text(7));
                    let owner = (r.int(8) != 0, r.opt_text(9));
                    if self
                        .is_left_to_twin(tx, &id, snapshot.as_deref(), owner, &group)
                        .await?
                    {
                        self.close_twin_late(tx, seq, &group).await?;
                        continue;
                    }
                }
                let nth = report.revived + report.repeated + report.planned;
                let again = Again {
                    seq,
                    group: &group,
                    lane: lane.as_deref(),
                    created_us: r.int(2),
                    generation: r.opt_int(4).map_or(0, |generation| generation.saturating_add(1)),
                    epoch: r.opt_int(5).map_or(0, |epoch| epoch.saturating_add(1)),
                    delay: replay.delay(usize::try_from(nth).unwrap_or(usize::MAX)),
                    plan: plans.get(&r.text(3)).copied().unwrap_or(ANY),
                };
                self.run_again(tx, &again, true).await?;
                report.planned += 1;
            }
        }
        Ok(())
    }

    /// The state of the event that a replay names.
    async fn known_of(&self, tx: &mut B::Connection, replay: &Replay) -> Result<Known, StoreError> {
        let Some(id) = replay.event_id.as_deref() else {
            return Ok(Known::default());
        };
        let rows = tx
            .rows(self.dialect.sql("event_standing"), vec![id.into()])
            .await?;
        let Some(first) = rows.first() else {
            return Ok(Known::default());
        };
        let mut known = Known {
            event_type: Some(first.text(0)),
            has_body: first.int(1) != 0,
            ..Known::default()
        };
        for r in &rows {
            match (r.opt_text(2), r.int(3)) {
                (Some(group), -1) => known.done.push(group),
                (Some(group), state) => known.open.push((group, TaskState::from_code(state))),
                (None, _) => {}
            }
        }
        let planned = self.routes().planned(&first.text(0));
        known.handled = planned.iter().map(|(group, _)| group.clone()).collect();
        Ok(known)
    }

    /// The events that are asked for and may be run, the earliest created first, no more than the limit. Its events are locked,
    /// so that
    /// no prune takes them away before this commits.
    async fn pick(&self, tx: &mut B::Connection, replay: &Replay) -> Result<Vec<Row>, StoreError> {
        if replay.handler.is_some() {
            return Ok(Vec::new()); // of a group that is done, the handler alone is run
        }
        let types = self.types_matching(tx, replay.pattern.as_ref()).await?;
        let types = types.map(|types| serde_json::Value::from(types).to_string());
        let args: Vec<Value> = vec![
            replay.event_id.as_deref().into(),
            replay.group.as_deref().into(),
            replay.from_us.unwrap_or(i64::MIN).into(),
            replay.to_us.unwrap_or(i64::MAX).into(),
            types.into(),
            replay.dead.into(),
            replay.done.into(),
            replay.limit.into(),
        ];
        let pick = match &replay.event_id {
            Some(_) => self.dialect.sql("replay_pick_one"),
            None => self.dialect.sql("replay_pick"),
        };
        let mut picked = tx.rows(pick, args).await?;
        let mut seqs: Vec<i64> = picked.iter().map(|r| r.int(0)).collect();
        seqs.dedup();
        crate::inbox::fail_point("replay_picked");
        let rows = tx
            .rows(self.dialect.sql("replay_lock"), vec![numbers(&seqs)])
            .await?;
        let there: std::collections::HashSet<i64> = rows.iter().map(|r| r.int(0)).collect();
        picked.retain(|r| there.contains(&r.int(0)));
        Ok(picked)
    }

    /// Deletes a dead task. False when somebody has started it again meanwhile.
    async fn take_dead(&self, tx: &mut B::Connection, seq: i64, group: &str) -> Result<bool, StoreError> {
        let deleted = tx
            .run(self.dialect.sql("take_dead"), vec![seq.into(), group.into()])
            .await?;
        Ok(deleted == 1)
    }

    /// Inserts the task of a further generation. `is_planned`: it is one run more than the event was planned for, which the doctor
    /// misses if it vanishes.
    pub(super) async fn run_again(
        &self,
        tx: &mut B::Connection,
        again: &Again<'_>,
        is_planned: bool,
    ) -> Result<(), StoreError> {
        // What is to wait does so outside its lane, which new events go on using.
        let state = if again.delay.is_zero() {
            self.place(tx, again.group, again.lane).await?
        } else {
            self.note_delayed(again.delay);
            TaskState::Backoff
        };
        let args = vec![
            again.seq.into(),
            again.group.into(),
            again.lane.into(),
            again.created_us.into(),
            state.code().into(),
            again.generation.into(),
            again.epoch.into(),
            micros(again.delay).into(),
            again.plan.into(),
        ];
        tx.run(self.dialect.sql("replay_task"), args).await?;
        if is_planned {
            tx.run(self.dialect.sql("plan_one_more"), vec![again.seq.into()])
                .await?;
        }
        Ok(())
    }

    /// The state of a task that is to run: holding its lane, or waiting behind the one that does.
    pub(super) async fn place(
        &self,
        tx: &mut B::Connection,
        group: &str,
        lane: Option<&str>,
    ) -> Result<TaskState, StoreError> {
        let Some(lane) = lane else {
            return Ok(TaskState::Ready);
        };
        let args = vec![group.into(), lane.into()];
        let active = tx.rows(self.dialect.sql("active_in_lane"), args).await?;
        Ok(if active.is_empty() {
            TaskState::Ready
        } else {
            TaskState::Waiting
        })
    }

    pub(crate) async fn add_audit(
        &self,
        who: &str,
        action: &str,
        why: &str,
        detail: &str,
    ) -> Result<(), StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        self.write_audit(&mut tx, who, action, why, detail.to_owned())
            .await?;
        Ok(tx.commit().await?)
    }

    pub(crate) async fn run_now(
        &self,
        event_id: &str,
        group: Option<&str>,
        who: &str,
        why: &str,
    ) -> Result<u64, StoreError> {
        crate::inbox::ops::named(who, why)?;
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let sql = self.dialect.sql("run_now");
        let count = tx.run(sql, vec![event_id.into(), group.into()]).await?;
        if count > 0 {
            let detail = format!("{event_id}: {count} begin now, before their time");
            self.write_audit(&mut tx, who, "run now", why, detail).await?;
        }
        tx.commit().await?;
        drop(conn);
        if count > 0 {
            self.note_delayed(std::time::Duration::ZERO);
            self.ready();
        }
        Ok(count)
    }

    pub(crate) async fn discard(
        &self,
        event_id: &str,
        group: &str,
        who: &str,
        why: &str,
    ) -> Result<(), StoreError> {
        let t = &self.dialect.tables;
        let mut conn = self.backend.control().await?;
        self.hear_all(&mut conn).await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let sql: Arc<str> = format!(
            "SELECT x.seq, x.generation, x.epoch, x.lane, x.state FROM {t}task x JOIN {t}event e ON e.seq = x.seq \
             WHERE e.event_id = $1 AND x.grp = $2 AND x.state IN (4, 5, 6)"
        )
        .into();
        let rows = tx.rows(&sql, vec![event_id.into(), group.into()]).await?;
        let Some(r) = rows.first() else {
            if self.discard_unplanned(&mut tx, event_id, group).await? {
                let detail = format!("{event_id} in group {group:?}");
                self.write_audit(&mut tx, who, "discard", why, detail).await?;
                return tx.commit().await.map_err(StoreError::from);
            }
            return Err(StoreError::NotFound(format!(
                "{event_id} has no dead task in group {group:?}"
            )));
        };
        let seq = r.int(0);
        if !self.take_dead(&mut tx, seq, group).await? {
            return Err(StoreError::NotFound(format!(
                "{event_id} was started again meanwhile"
            )));
        }
        let args = vec![
            seq.into(),
            group.into(),
            r.int(1).into(),
            DONE_DISCARDED.into(),
            r.int(2).into(),
        ];
        tx.run(self.dialect.sql("discard_done"), args).await?;
        if let (Some(lane), true) = (r.opt_text(3), r.int(4) == TaskState::Held.code()) {
            tx.run(self.dialect.sql("promote"), vec![group.into(), lane.into()])
                .await?;
        }
        let detail = format!("{event_id} in group {group:?}");
        self.write_audit(&mut tx, who, "discard", why, detail).await?;
        tx.commit().await?;
        drop(conn);
        self.ready();
        Ok(())
    }

    /// An event that the group was never given: nobody wants it any more.
    async fn discard_unplanned(
        &self,
        tx: &mut B::Connection,
        event_id: &str,
        group: &str,
    ) -> Result<bool, StoreError> {
        let rows = tx
            .rows(self.dialect.sql("groups_of"), vec![event_id.into()])
            .await?;
        let Some(seq) = rows.first().map(|r| r.int(0)) else {
            return Ok(false);
        };
        let has = self
            .routes()
            .all()
            .any(|route| route.group == group && route.pattern.matches(&rows[0].text(7)));
        if !has || rows.iter().any(|r| r.opt_text(3).as_deref() == Some(group)) {
            return Ok(false);
        }
        let args = vec![
            seq.into(),
            group.into(),
            0i64.into(),
            DONE_DISCARDED.into(),
            0i64.into(),
        ];
        tx.run(self.dialect.sql("discard_done"), args).await?;
        tx.run(self.dialect.sql("plan_one_more"), vec![seq.into()])
            .await?;
        Ok(true)
    }
}
