//! Who runs what, across processes: handlers are shown and heard of, what was missed is planned, what waited is taken up.

use std::{
    collections::BTreeSet,
    sync::{MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::lists::MOST_COUNTED;
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    error::DriverError,
    insert::NewTask,
    waiting::{CatchUp, Gap},
};
use crate::inbox::plan::{ANY, FRESH, Known, Plan, Route, Routes, SHOW, UNHEARD, program, routes_from};
use crate::inbox::{Claimed, NewEvent, StoreError, TaskState, Unhandled, UnhandledWhy, micros};

/// The time between two looks at what was missed.
const LOOK: Duration = Duration::from_secs(5);

/// The greatest age of what is known of others' handlers while the database cannot be asked: well within the time for which
/// what was
/// recorded without knowing of a handler is looked for.
const STILL_GOOD: Duration = Duration::from_secs(20);

/// The time until a task that others are to run is looked at again.
const AGAIN: Duration = Duration::from_secs(1);

impl<B: Backend> Engine<B> {
    pub(crate) fn routes(&self) -> MutexGuard<'_, Routes> {
        self.routes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn catching(&self) -> MutexGuard<'_, CatchUp> {
        self.catching.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds the groups of others' handlers.
    pub(super) fn plan_event(&self, event: &mut NewEvent) {
        let planned = self.routes().planned(&event.event_type);
        for (group, _) in planned.iter() {
            if !event.groups.contains(group) {
                event.groups.push(group.clone());
            }
        }
        event.groups.sort();
    }

    /// The handlers that the task is for.
    pub(super) fn plan_of(&self, event: &NewEvent, group: &str) -> i64 {
        self.routes().planned_for(&event.event_type, group)
    }

    /// Hears of others' handlers, if that was some time ago.
    pub(super) async fn hear_soon(&self) -> Result<(), StoreError> {
        if self.routes().asked.is_some_and(|asked| asked.elapsed() < FRESH) {
            return Ok(());
        }
        let Some(mut conn) = self.backend.control_soon().await? else {
            return Ok(()); // a busy SQLite: events are spilled, and planned when they come back
        };
        self.hear(&mut *conn).await.map(drop)
    }

    /// As [`Engine::hear_soon`], within the time that a delivery waits; once more where a connection was dead. What was heard a
    /// moment ago is good enough while the database does not answer.
    pub(super) async fn hear_in_time(&self) -> Result<(), StoreError> {
        let heard = async {
            match self.hear_soon().await {
                Err(e) if e.is_temporary() => self.hear_soon().await,
                heard => heard,
            }
        };
        let heard = tokio::time::timeout(B::PATIENCE, heard).await;
        let late = |_| Err(super::intake::away("the database did not answer in time"));
        match heard.unwrap_or_else(late) {
            Err(_)
                if self
                    .routes()
                    .asked
                    .is_some_and(|asked| asked.elapsed() < STILL_GOOD) =>
            {
                Ok(())
            }
            heard => heard,
        }
    }

    /// Hears of all handlers; the database's present time.
    pub(super) async fn hear(&self, conn: &mut impl Connection) -> Result<i64, StoreError> {
        let rows = conn.rows(self.dialect.sql("programs"), vec![]).await?;
        let now_us = rows.first().map_or(0, |r| r.int(6));
        let known = rows.iter().filter(|r| r.opt_int(0).is_some()).map(|r| {
            let age = Duration::from_micros((now_us - r.int(2)).max(0).unsigned_abs());
            Known {
                routes: routes_from(&r.text(3)),
                since_us: r.int(1),
                seen_us: r.int(2),
                seen: Instant::now().checked_sub(age),
            }
        });
        let known: Vec<Known> = known.collect();
        let gaps = rows.iter().filter_map(|r| {
            let rows: Vec<(String, String, String, i64)> = serde_json::from_str(&r.opt_text(4)?).ok()?;
            let read = |(group, handler, pattern, from): (String, String, String, i64)| {
                Some((Route::new(group, handler, pattern.parse().ok()?), from))
            };
            Some(Gap {
                program: r.int(0),
                routes: rows.into_iter().filter_map(read).collect(),
                until_us: r.int(5),
            })
        });
        self.catching().gaps = gaps.collect();
        self.routes().heard(known);
        Ok(now_us)
    }

    /// Hears of all handlers and plans.
    pub(super) async fn hear_all(&self, conn: &mut B::Connection) -> Result<(), StoreError> {
        self.hear(conn).await?;
        self.hear_plans(conn).await
    }

    async fn hear_plans(&self, conn: &mut impl Connection) -> Result<(), StoreError> {
        let rows = conn.rows(self.dialect.sql("plans"), vec![]).await?;
        let mut routes = self.routes();
        for r in rows {
            routes.heard_plan(r.int(0), Plan::read(&r.text(1), r.int(2) != 0));
        }
        Ok(())
    }

    /// Makes sure that what these tasks are for is known.
    pub(super) async fn know_plans(
        &self,
        conn: &mut impl Connection,
        plans: &[i64],
    ) -> Result<(), StoreError> {
        let known = {
            let routes = self.routes();
            plans
                .iter()
                .all(|plan| *plan == ANY || routes.plan(*plan).is_some())
        };
        if known {
            Ok(())
        } else {
            self.hear_plans(conn).await
        }
    }

    /// Writes plans that the tables do not have, in the transaction of the tasks that name them; what [`Engine::kept_plans`]
    /// is to be told after the commit.
    pub(super) async fn keep_plans(&self, conn: &mut impl Connection) -> Result<Vec<i64>, StoreError> {
        let new: Vec<(i64, String, bool)> = {
            let routes = self.routes();
            let plan = |id: &i64| routes.plan(*id).map(|plan| (*id, plan.text(), plan.only));
            routes.unsaved.iter().filter_map(plan).collect()
        };
        for (id, text, only) in &new {
            let args = vec![(*id).into(), text.as_str().into(), (*only).into()];
            conn.run(self.dialect.sql("keep_plan"), args).await?;
        }
        Ok(new.into_iter().map(|(id, ..)| id).collect())
    }

    pub(super) fn kept_plans(&self, kept: &[i64]) {
        if !kept.is_empty() {
            let mut routes = self.routes();
            routes.unsaved.retain(|id| !kept.contains(id));
        }
    }

    pub(crate) async fn replan(&self) -> Result<u64, StoreError> {
        let shown = {
            let routes = self.routes();
            !routes.unannounced && routes.shown.is_some_and(|shown| shown.elapsed() < SHOW)
        };
        let mut conn = self.backend.control().await?;
        if !shown {
            self.show(&mut conn).await?;
        }
        let mut made = self.take_up(&mut conn).await?;
        let due = {
            let mut catching = self.catching();
            let due =
                !catching.gaps.is_empty() && catching.looked.is_none_or(|at| at.elapsed() >= LOOK || !shown);
            if due {
                catching.looked = Some(Instant::now());
            }
            due
        };
        if due {
            made += self.catch_up(&mut conn).await?;
        }
        drop(conn);
        if made > 0 {
            self.ready();
        }
        Ok(made)
    }

    /// Shows the handlers that run here, and hears of all others.
    async fn show(&self, conn: &mut B::Connection) -> Result<(), StoreError> {
        let now_us = self.hear(conn).await?;
        let (announced, gaps) = {
            let mut routes = self.routes();
            routes.unannounced = false;
            routes.shown = Some(Instant::now());
            let here: Vec<&Route> = routes
                .own()
                .filter(|(_, works)| *works)
                .map(|(route, _)| route)
                .collect();
            let mut gaps: Vec<(&str, &str, &str, i64)> = Vec::new();
            for route in &here {
                if let Some(from) = routes.missed_since(route, now_us) {
                    let (group, handler, pattern) = route.key();
                    gaps.push((group, handler, pattern, from));
                }
            }
            let gaps = (!gaps.is_empty()).then(|| serde_json::to_string(&gaps).unwrap_or_default());
            (program(&here), gaps)
        };
        let (id, text) = announced;
        if text != "[]" {
            if gaps.is_some() {
                conn.run(self.dialect.sql("forget_programs"), vec![]).await?;
            }
            let args = vec![id.into(), text.into(), gaps.into(), micros(UNHEARD).into()];
            let shown = conn
                .run(self.dialect.sql("show_program"), args)
                .await
                .map_err(StoreError::from);
            if let Err(e) = shown {
                self.routes().unannounced = true;
                return Err(e);
            }
            self.hear(conn).await?;
        }
        self.hear_plans(conn).await
    }

    /// Takes up what waited for handlers that are here now: delayed outside its lane, and due.
    async fn take_up(&self, conn: &mut B::Connection) -> Result<u64, StoreError> {
        let rows = conn.rows(self.dialect.sql("unhandled_tasks"), vec![]).await?;
        if rows.is_empty() {
            return Ok(0);
        }
        let plans: Vec<i64> = rows.iter().map(|r| r.int(1)).collect();
        self.know_plans(conn, &plans).await?;
        let mut taken = 0;
        for r in &rows {
            let (group, plan, event_type) = (r.text(0), r.int(1), r.text(2));
            let runs = {
                let routes = self.routes();
                let has = routes.working(&event_type, &group);
                routes.share(plan, Some(&has), &group) != crate::inbox::plan::Share::Leave
            };
            if runs {
                let args = vec![group.into(), plan.into(), event_type.into()];
                taken += conn.run(self.dialect.sql("take_up"), args).await?;
            }
        }
        if taken > 0 {
            self.note_delayed(Duration::ZERO);
        }
        Ok(taken)
    }

    /// The first task of a group for an event that is recorded already. The event's row is held.
    pub(super) async fn plan_first(
        &self,
        tx: &mut B::Connection,
        seq: i64,
        group: &str,
        lane: Option<&str>,
        created_us: i64,
        plan: i64,
    ) -> Result<(), StoreError> {
        let task = NewTask {
            seq,
            group,
            lane,
            created_us,
            settle_us: 0,
            plan,
        };
        self.insert_tasks(tx, vec![task], true).await?;
        tx.run(self.dialect.sql("plan_one_more"), vec![seq.into()])
            .await
            .map(drop)
            .map_err(StoreError::from)
    }

    /// A second delivery: groups that have never been given the event are planned. Whether there were any.
    pub(super) async fn plan_again(
        &self,
        tx: &mut B::Connection,
        event: &NewEvent,
    ) -> Result<bool, StoreError> {
        if event.groups.is_empty() {
            return Ok(false);
        }
        let id = event.event_id.as_str();
        let rows = tx.rows(self.dialect.sql("groups_of"), vec![id.into()]).await?;
        let Some(r) = rows.first() else { return Ok(false) };
        let (seq, lane, created_us) = (r.int(0), r.opt_text(1), r.int(2));
        let has: BTreeSet<String> = rows.iter().filter_map(|r| r.opt_text(3)).collect();
        let mut any = false;
        for group in event.groups.iter().filter(|group| !has.contains(*group)) {
            if self
                .is_left_to_twin(
                    tx,
                    id,
                    r.opt_text(4).as_deref(),
                    (r.int(5) != 0, r.opt_text(6)),
                    group,
                )
                .await?
            {
                self.close_twin_late(tx, seq, group).await?;
                continue;
            }
            let plan = self.plan_of(event, group);
            self.plan_first(tx, seq, group, lane.as_deref(), created_us, plan)
                .await?;
            any = true;
        }
        Ok(any)
    }

    /// The plan and the state of what others are to run, if anything.
    pub(super) async fn rest(
        &self,
        tx: &mut B::Connection,
        task: &Claimed,
        rest: Vec<String>,
    ) -> Result<Option<(i64, TaskState)>, DriverError> {
        if rest.is_empty() {
            return Ok(None);
        }
        let there = self.routes().any_is_there(&task.group, &rest);
        let plan = Plan::new(rest, true);
        let text = plan.text();
        // Counts as kept only once it was read: this transaction may be rolled back.
        let id = self.routes().add_plan(plan);
        let args = vec![id.into(), text.into(), true.into()];
        tx.run(self.dialect.sql("keep_plan"), args).await?;
        let state = if there {
            TaskState::Ready
        } else {
            TaskState::Unhandled
        };
        Ok(Some((id, state)))
    }

    /// Gives the task back, uncounted. While somebody lives who has its handlers it stands in its lane.
    pub(super) async fn leave_to_others(&self, task: &Claimed) -> Result<(), StoreError> {
        let plan = self.routes().plan(task.plan);
        let there = plan.is_some_and(|plan| self.routes().any_is_there(&task.group, &plan.handlers));
        let (state, delay) = if there {
            (TaskState::Ready, AGAIN)
        } else {
            (TaskState::Unhandled, Duration::ZERO)
        };
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let args = vec![
            task.seq.into(),
            task.group.as_str().into(),
            task.epoch.into(),
            state.code().into(),
            micros(delay).into(),
        ];
        let left = tx.run(self.dialect.sql("leave"), args).await?;
        if left == 1 && !there {
            self.promote(&mut tx, task).await?;
        }
        tx.commit().await?;
        drop(conn);
        self.ready_after(task, false);
        Ok(())
    }

    pub(crate) async fn unhandled(&self) -> Result<Vec<Unhandled>, StoreError> {
        let mut conn = self.backend.control().await?;
        self.hear_all(&mut conn).await?;
        // Each is looked up with its event.
        let most = vec![(MOST_COUNTED / 5).into()];
        let waiting = conn.rows(self.dialect.sql("list_unhandled"), most).await?;
        let most = vec![MOST_COUNTED.into()];
        let never = conn.rows(self.dialect.sql("never_planned"), most).await?;
        drop(conn);
        let routes = self.routes();
        let waiting = waiting.iter().map(|r| {
            let mut one = Unhandled::new(r.text(2), r.text(4), UnhandledWhy::NoProcess);
            one.group = Some(r.text(0));
            one.handlers = routes
                .plan(r.int(1))
                .map(|plan| plan.handlers.clone())
                .unwrap_or_default();
            (one.count, one.oldest_us) = (r.int(3).unsigned_abs(), r.int(5));
            one
        });
        let never = never.iter().map(|r| {
            let mut one = routes.never_planned(&r.text(0), &r.text(2), r.int(3));
            one.count = r.int(1).unsigned_abs();
            one
        });
        Ok(waiting.chain(never).collect())
    }
}
