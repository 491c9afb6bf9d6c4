//! The rows of new events and of their tasks.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
    sync::Arc,
};

use super::{
    backend::Backend,
    dialect::Flavor,
    driver::Connection,
    engine::Engine,
    twins::Closed,
    value::{Row, Value},
};
use crate::inbox::{NewEvent, StoreError, micros};

/// Rows per INSERT; each size is prepared once per connection.
pub(super) const ROWS: usize = 64;

const EVENT_COLUMNS: &str = "event_id, etype, account, livemode, api_version, object_id, object_key, lane, created_us, source, snapshot_event, \
     endpoint, planned, body, redacted, customer, traceparent, request_id, idempotency_key, received_us";
/// All of them but the last.
const EVENT_VALUES: usize = 19;
const TASK_COLUMNS: &str = "seq, grp, lane, created_us, state, plan, due_us";

#[derive(Clone, Copy)]
pub(super) struct NewTask<'a> {
    pub(super) seq: i64,
    pub(super) group: &'a str,
    pub(super) lane: Option<&'a str>,
    pub(super) created_us: i64,
    pub(super) settle_us: i64,
    pub(super) plan: i64,
}

impl<B: Backend> Engine<B> {
    /// Inserts events and learns from the rows returned which are new: right beside any number of other writers. Their tasks
    /// take the lanes that are free; `active` says which did.
    pub(super) async fn insert_events(
        &self,
        tx: &mut B::Connection,
        events: &[NewEvent],
        order: &[usize],
        twins: &Closed,
        active: &mut HashSet<(i64, String)>,
    ) -> Result<HashMap<String, i64>, StoreError> {
        if self.dialect.flavor == Flavor::Sqlite {
            return self.insert_events_alone(tx, events, order).await;
        }
        let mut fresh: Vec<usize> = order.to_vec();
        fresh.dedup_by(|a, b| events[*a].event_id == events[*b].event_id);
        let texts = |of: &dyn Fn(&NewEvent) -> Option<String>| {
            Value::Texts(fresh.iter().map(|at| of(&events[*at])).collect())
        };
        let ints =
            |of: &dyn Fn(&NewEvent) -> i64| Value::Ints(fresh.iter().map(|at| of(&events[*at])).collect());
        let planned: Vec<(&NewEvent, &String)> = fresh
            .iter()
            .flat_map(|at| events[*at].groups.iter().map(move |group| (*at, group)))
            .filter(|(at, group)| !twins.closed(*at, group))
            .map(|(at, group)| (&events[at], group))
            .collect();
        let args = vec![
            texts(&|e| Some(e.event_id.clone())),
            texts(&|e| Some(e.event_type.clone())),
            texts(&|e| e.account.clone()),
            ints(&|e| e.livemode.into()),
            texts(&|e| e.api_version.clone()),
            texts(&|e| e.object_id.clone()),
            texts(&|e| e.key().map(|key| key.to_string())),
            texts(&|e| e.lane.clone()),
            ints(&|e| e.created_us),
            ints(&|e| e.source.code()),
            texts(&|e| e.snapshot_event.clone()),
            texts(&|e| e.endpoint.clone()),
            ints(&|e| i64::try_from(e.groups.len()).unwrap_or(i64::MAX)),
            Value::Blobs(fresh.iter().map(|at| events[*at].body.clone()).collect()),
            ints(&|e| e.redacted.into()),
            texts(&|e| e.customer.clone()),
            Value::Texts(planned.iter().map(|(e, _)| Some(e.event_id.clone())).collect()),
            Value::Texts(planned.iter().map(|(_, group)| Some((*group).clone())).collect()),
            Value::Ints(
                planned
                    .iter()
                    .map(|(e, _)| micros(self.options.twins.settle(e)))
                    .collect(),
            ),
            Value::Ints(planned.iter().map(|(e, group)| self.plan_of(e, group)).collect()),
            texts(&|e| e.traceparent.clone()),
            texts(&|e| e.request_id.clone()),
            texts(&|e| e.idempotency_key.clone()),
        ];
        let mut seqs: HashMap<String, i64> = HashMap::new();
        let rows = tx.rows(self.dialect.sql("record"), args).await;
        for row in rows? {
            let (seq, groups) = (row.int(0), row.opt_text(2));
            for group in groups
                .and_then(|g| serde_json::from_str::<Vec<String>>(&g).ok())
                .unwrap_or_default()
            {
                active.insert((seq, group));
            }
            seqs.insert(row.text(1), seq);
        }
        Ok(seqs)
    }

    /// As `insert_events`, for SQLite, whose write transaction is alone: two numbers say which events are new. The driver hands
    /// every call and every returned row from thread to thread, which costs more than the insert of a row.
    async fn insert_events_alone(
        &self,
        tx: &mut B::Connection,
        events: &[NewEvent],
        order: &[usize],
    ) -> Result<HashMap<String, i64>, StoreError> {
        let t = &self.dialect.tables;
        let mut fresh: Vec<usize> = order.to_vec();
        fresh.dedup_by(|a, b| events[*a].event_id == events[*b].event_id);
        let mut seqs = HashMap::new();
        for chunk in fresh.chunks(ROWS) {
            let insert = self.values(
                "event",
                EVENT_COLUMNS,
                EVENT_VALUES,
                false,
                chunk.len(),
                "(event_id) DO NOTHING",
            );
            let sql = format!(
                "SELECT max(coalesce((SELECT max(seq) FROM {t}event), 0), \
                 coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{t}event'), 0)); {insert}; SELECT changes()"
            );
            let mut args = Vec::with_capacity(chunk.len() * EVENT_VALUES);
            for at in chunk {
                args.extend(event_values(&events[*at]));
            }
            let rows = tx.rows(&sql.into(), args).await?;
            let [last, new] = [0, 1].map(|at| rows.get(at).map_or(0, |r: &Row| r.int(0)));
            if new == chunk.len() as i64 {
                // One INSERT numbers its rows one after the other.
                seqs.extend(
                    (last + 1..)
                        .zip(chunk)
                        .map(|(seq, at)| (events[*at].event_id.clone(), seq)),
                );
            } else if new > 0 {
                let sql = format!("SELECT event_id, seq FROM {t}event WHERE seq > ?");
                let rows = tx.rows(&sql.into(), vec![last.into()]).await?;
                seqs.extend(rows.iter().map(|r| (r.text(0), r.int(1))));
            }
        }
        Ok(seqs)
    }

    /// Gives each task its lane, or a place behind whoever has it. `untried`: whether their lanes may be free, for all that
    /// anybody has tried.
    pub(super) async fn insert_tasks(
        &self,
        tx: &mut B::Connection,
        mut tasks: Vec<NewTask<'_>>,
        untried: bool,
    ) -> Result<(), StoreError> {
        if self.dialect.flavor == Flavor::Sqlite {
            return self.insert_tasks_alone(tx, &tasks).await;
        }
        let mut again = untried;
        // Ends: a lane that is taken and then free again was freed by a commit, which the next round sees.
        while !tasks.is_empty() {
            // The first time each of them has just been refused.
            if again {
                let mut active: HashSet<(i64, String)> = HashSet::new();
                for chunk in tasks.chunks(ROWS) {
                    let tail = "(grp, lane) WHERE lane IS NOT NULL AND state IN (1, 2, 5) DO NOTHING RETURNING seq, grp";
                    for row in tx
                        .rows(&self.task_insert(chunk.len(), tail), task_values(chunk, 1))
                        .await?
                    {
                        active.insert((row.int(0), row.text(1)));
                    }
                }
                tasks.retain(|t| !active.contains(&(t.seq, t.group.to_owned())));
                if tasks.is_empty() {
                    return Ok(());
                }
            }
            again = true;
            // Lock the active row of each lane against deletion, then stand behind it. Without the lock an event recorded
            // while its predecessor finishes would wait with nobody left to promote it.
            let mut lanes: Vec<(&str, &str)> = tasks
                .iter()
                .map(|t| (t.group, t.lane.unwrap_or_default()))
                .collect();
            lanes.dedup();
            let mut taken = HashSet::new();
            let mut overtaken = false;
            for (group, lane) in lanes {
                let args = vec![group.into(), lane.into()];
                let active = tx.rows(self.dialect.sql("active_in_lane"), args).await?;
                let Some(active) = active.first() else { continue };
                // The tasks are sorted: the first of the lane is the earliest.
                let first = tasks.iter().find(|t| t.group == group && t.lane == Some(lane));
                match (active.opt_int(1), first.map(|t| t.created_us)) {
                    (Some(settling), Some(created_us)) if created_us < settling => {
                        overtaken |= self.overtake(tx, group, lane, created_us).await?;
                    }
                    _ => drop(taken.insert((group, lane))),
                }
            }
            if overtaken {
                continue; // the lane is free for the earlier one
            }
            let (behind, free): (Vec<_>, Vec<_>) = tasks
                .into_iter()
                .partition(|t| taken.contains(&(t.group, t.lane.unwrap_or_default())));
            for chunk in behind.chunks(ROWS) {
                let sql = self.task_insert(chunk.len(), "(seq, grp) DO NOTHING");
                tx.run(&sql, task_values(chunk, 0)).await?;
            }
            tasks = free;
        }
        Ok(())
    }

    /// As `insert_tasks`, for SQLite, whose write transaction is alone: what one look finds stays true.
    async fn insert_tasks_alone(
        &self,
        tx: &mut B::Connection,
        tasks: &[NewTask<'_>],
    ) -> Result<(), StoreError> {
        let t = &self.dialect.tables;
        let mut lanes: Vec<(&str, &str)> = tasks.iter().filter_map(|t| Some((t.group, t.lane?))).collect();
        lanes.dedup();
        let settling = self
            .dialect
            .render("state = 1 AND attempt = 0 AND due_us > {now}");
        let mut taken: HashSet<(String, String)> = HashSet::new();
        for chunk in lanes.chunks(ROWS) {
            let marks = vec!["(?, ?)"; chunk.len()].join(", ");
            let sql = format!(
                "SELECT json_group_array(json_array(grp, lane, CASE WHEN {settling} THEN created_us END)) FROM {t}task \
                 WHERE (grp, lane) IN (VALUES {marks}) AND lane IS NOT NULL AND state IN (1, 2, 5)"
            );
            let args = chunk
                .iter()
                .flat_map(|(group, lane)| [(*group).into(), (*lane).into()])
                .collect();
            let rows = tx.rows(&sql.into(), args).await?;
            let found = rows.first().map(|r| r.text(0)).unwrap_or_default();
            for (group, lane, settling) in
                serde_json::from_str::<Vec<(String, String, Option<i64>)>>(&found).unwrap_or_default()
            {
                // The tasks are sorted: the first of the lane is the earliest.
                let first = tasks.iter().find(|t| t.group == group && t.lane == Some(&lane));
                let overtaken = match (settling, first.map(|t| t.created_us)) {
                    (Some(settling), Some(created_us)) if created_us < settling => {
                        self.overtake(tx, &group, &lane, created_us).await?
                    }
                    _ => false,
                };
                if !overtaken {
                    taken.insert((group, lane));
                }
            }
        }
        for chunk in tasks.chunks(ROWS) {
            let mut args = Vec::with_capacity(chunk.len() * 7);
            for task in chunk {
                // The first of a free lane takes it, those behind it find it taken.
                let ready = task
                    .lane
                    .is_none_or(|lane| taken.insert((task.group.to_owned(), lane.to_owned())));
                args.extend(task_values(std::slice::from_ref(task), i64::from(ready)));
            }
            let sql = self.task_insert(chunk.len(), "(seq, grp) DO NOTHING");
            tx.run(&sql, args).await?;
        }
        Ok(())
    }

    /// Sends the first of a lane behind an event that was created earlier. False if its time came meanwhile.
    async fn overtake(
        &self,
        tx: &mut B::Connection,
        group: &str,
        lane: &str,
        created_us: i64,
    ) -> Result<bool, StoreError> {
        let args = vec![group.into(), lane.into(), created_us.into()];
        let changed = tx.run(self.dialect.sql("overtake"), args).await;
        Ok(changed? > 0)
    }

    fn task_insert(&self, rows: usize, tail: &str) -> Arc<str> {
        self.values("task", TASK_COLUMNS, 7, true, rows, tail)
    }

    /// `INSERT … VALUES` with `rows` rows of `columns` parameters. The last column is the present time, or with `later` that
    /// time and the last parameter.
    fn values(
        &self,
        table: &str,
        names: &str,
        columns: usize,
        later: bool,
        rows: usize,
        tail: &str,
    ) -> Arc<str> {
        let mut sql = format!("INSERT INTO {}{table} ({names}) VALUES ", self.dialect.tables);
        let now = self.dialect.render("{now}");
        for row in 0..rows {
            sql.push_str(if row == 0 { "(" } else { ", (" });
            for column in 1..=columns {
                let then = if later && column == columns { " + " } else { ", " };
                self.dialect.mark(&mut sql, row * columns + column);
                sql.push_str(then);
            }
            let _ = write!(sql, "{now})");
        }
        let _ = write!(sql, " ON CONFLICT {tail}");
        Arc::from(sql)
    }
}

fn event_values(e: &NewEvent) -> [Value; EVENT_VALUES] {
    [
        e.event_id.as_str().into(),
        e.event_type.as_str().into(),
        e.account.clone().into(),
        e.livemode.into(),
        e.api_version.clone().into(),
        e.object_id.clone().into(),
        e.key().map(|key| key.to_string()).into(),
        e.lane.clone().into(),
        e.created_us.into(),
        e.source.code().into(),
        e.snapshot_event.clone().into(),
        e.endpoint.clone().into(),
        i64::try_from(e.groups.len()).unwrap_or(i64::MAX).into(),
        e.body.clone().into(),
        e.redacted.into(),
        e.customer.clone().into(),
        e.traceparent.clone().into(),
        e.request_id.clone().into(),
        e.idempotency_key.clone().into(),
    ]
}

fn task_values(tasks: &[NewTask<'_>], state: i64) -> Vec<Value> {
    let row = |t: &NewTask<'_>| {
        [
            t.seq.into(),
            t.group.into(),
            t.lane.into(),
            t.created_us.into(),
            state.into(),
            t.plan.into(),
            t.settle_us.into(),
        ]
    };
    tasks.iter().flat_map(row).collect()
}
