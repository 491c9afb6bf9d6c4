//! Intake: deliveries that arrive while a commit runs share the next one.
//!
//! No timer and no waiting for company: a lone delivery is written at once; under load the queue that builds up behind a
//! running commit becomes the next transaction, so the number of disk flushes stays the same while deliveries grow.
//! A task of its own does it, because a caller's future may be dropped at any point (the client hung up) and must not
//! take the others' transaction with it.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
    sync::{Arc, Weak},
};

use sqlx::Transaction;
use tokio::sync::{Mutex, mpsc, oneshot};

use super::{
    engine::{Backend, Engine, begin},
    exec::{Exec, Value, store_error},
};
use crate::inbox::{Cause, Delivery, NewEvent, Recorded, StoreError, Twins, clip, micros};

/// How often intake lets others run before it writes what has come.
const TURNS: usize = 4;

/// Rows per INSERT; each size is prepared once per connection.
const ROWS: usize = 64;

const EVENT_COLUMNS: &str = "event_id, etype, account, livemode, api_version, object_id, lane, created_us, source, snapshot_event, \
     endpoint, planned, body, redacted, received_us";
const TASK_COLUMNS: &str = "seq, grp, lane, created_us, state, due_us";

pub(crate) enum Message {
    Event(Box<NewEvent>, oneshot::Sender<Result<Recorded, StoreError>>),
    Delivery(Box<Delivery>),
}

type Receiver = Arc<Mutex<mpsc::Receiver<Message>>>;

/// Runs until the last handle of the engine is gone.
pub(crate) async fn intake<B: Backend>(engine: Weak<Engine<B>>, queue: Receiver) {
    loop {
        let mut batch = Vec::new();
        {
            let mut queue = queue.lock().await;
            let Some(first) = queue.recv().await else { return };
            batch.push(first);
            let limit = engine.upgrade().map_or(0, |e| e.options.batch);
            // Those whose deliveries the last commit answered are about to bring their next ones, and come with this one if
            // they are let: as long as each turn brings somebody, a few turns cost less than a commit of their own.
            for _ in 0..TURNS {
                let before = batch.len();
                while batch.len() < limit {
                    let Ok(next) = queue.try_recv() else { break };
                    batch.push(next);
                }
                if batch.len() >= limit || batch.len() == before && before > 1 {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        let Some(engine) = engine.upgrade() else { return };
        engine.write(batch).await;
    }
}

#[derive(Clone, Copy)]
struct NewTask<'a> {
    seq: i64,
    group: &'a str,
    lane: Option<&'a str>,
    created_us: i64,
    settle_us: i64,
}

impl<B: Backend> Engine<B> {
    pub(crate) async fn record(&self, mut event: NewEvent) -> Result<Recorded, StoreError> {
        event.groups.sort();
        event.groups.dedup();
        event.redact(&self.options.redact)?;
        let (reply, answer) = oneshot::channel();
        // A full queue is a database that cannot keep up: Stripe's own retries are the better buffer.
        if self
            .intake
            .try_send(Message::Event(Box::new(event), reply))
            .is_err()
        {
            return Err(away("the queue in front of the database is full"));
        }
        answer
            .await
            .unwrap_or_else(|_| Err(away("the task that writes intake has ended")))
    }

    pub(crate) fn log_delivery(&self, delivery: Delivery) {
        if delivery.authenticated || self.junk_allowed() {
            // Dropped when the queue is full: a log line never delays a delivery.
            let _ = self.intake.try_send(Message::Delivery(Box::new(delivery)));
        }
    }

    async fn write(self: &Arc<Self>, batch: Vec<Message>) {
        let mut events = Vec::new();
        let mut replies = Vec::new();
        let mut deliveries = Vec::new();
        for message in batch {
            match message {
                Message::Event(event, reply) => {
                    events.push(*event);
                    replies.push(reply);
                }
                Message::Delivery(d) => deliveries.push(*d),
            }
        }
        let result = self.write_once(&events, &deliveries).await;
        let fresh = matches!(&result, Ok(all) if all.contains(&Recorded::New));
        match result {
            Ok(all) => replies
                .into_iter()
                .zip(all)
                .for_each(|(reply, r)| drop(reply.send(Ok(r)))),
            // One delivery that the database refuses must not take its neighbours with it; a conflict is worth another try.
            Err(StoreError::Database(_) | StoreError::Conflict(_)) => {
                for (event, reply) in events.into_iter().zip(replies) {
                    let one = std::slice::from_ref(&event);
                    let mut result = self.write_once(one, &[]).await;
                    for _ in 0..3 {
                        if matches!(result, Err(StoreError::Conflict(_))) {
                            result = self.write_once(one, &[]).await;
                        }
                    }
                    let answer = result.map(|all| all.first().copied().unwrap_or(Recorded::New));
                    if matches!(answer, Ok(Recorded::New)) {
                        self.ready();
                    }
                    drop(reply.send(answer));
                }
            }
            Err(e) => replies
                .into_iter()
                .for_each(|reply| drop(reply.send(Err(e.clone())))),
        }
        if fresh {
            self.ready();
        }
    }

    async fn write_once(
        self: &Arc<Self>,
        events: &[NewEvent],
        deliveries: &[Delivery],
    ) -> Result<Vec<Recorded>, StoreError> {
        crate::inbox::fail_point("record_before_begin");
        let Some(mut conn) = self.backend.control_soon().await? else {
            return self.spill(events).await;
        };
        let mut tx = begin::<B>(&mut conn).await.map_err(store_error)?;
        let mut recorded = self.record_all(&mut tx, events).await?;
        if !deliveries.is_empty() {
            self.write_deliveries(&mut tx, deliveries).await?;
        }
        crate::inbox::fail_point("record_before_commit");
        self.commit_recorded(tx, events, &mut recorded).await?;
        crate::inbox::fail_point("record_after_commit");
        Ok(recorded)
    }

    /// Events in the order of their ids and tasks in the order of their lanes, so that two writers cannot lock crosswise.
    pub(crate) async fn record_all(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        events: &[NewEvent],
    ) -> Result<Vec<Recorded>, StoreError> {
        let mut order: Vec<usize> = (0..events.len()).collect();
        order.sort_by(|a, b| events[*a].event_id.cmp(&events[*b].event_id));
        let twins = self.find_twins(tx, events, &order).await?;

        // On PostgreSQL the tasks come in the same round trip, as far as their lanes are free.
        let mut active: HashSet<(i64, String)> = HashSet::new();
        let seqs = if self.dialect.is_postgres() {
            self.insert_events(tx, events, &order, &twins, &mut active)
                .await?
        } else {
            self.insert_events_alone(tx, events, &order).await?
        };

        let mut recorded = vec![Recorded::Duplicate; events.len()];
        let mut again: Vec<(&str, i64)> = Vec::new();
        let mut tasks: Vec<NewTask<'_>> = Vec::new();
        let mut first = HashSet::new();
        for at in order {
            let event = &events[at];
            let Some(seq) = seqs
                .get(&event.event_id)
                .copied()
                .filter(|_| first.insert(event.event_id.as_str()))
            else {
                match again.last_mut() {
                    Some((id, n)) if *id == event.event_id => *n += 1,
                    _ => again.push((&event.event_id, 1)),
                }
                continue;
            };
            recorded[at] = Recorded::New;
            if twins.contains(&at) {
                for group in &event.groups {
                    let args = vec![
                        seq.into(),
                        group.as_str().into(),
                        0i64.into(),
                        super::run::DONE_TWIN.into(),
                        0i64.into(),
                    ];
                    tx.rows(self.dialect.sql("done"), args)
                        .await
                        .map_err(store_error)?;
                }
                continue;
            }
            let (lane, created_us) = (event.lane.as_deref(), event.created_us);
            tasks.extend(event.groups.iter().map(|group| NewTask {
                seq,
                group,
                lane,
                created_us,
                settle_us: micros(event.settle),
            }));
        }
        let count: Arc<str> = Arc::from(format!(
            "UPDATE {}event SET deliveries = deliveries + $2 WHERE event_id = $1",
            self.dialect.tables
        ));
        for (id, n) in again {
            tx.run(&count, vec![id.into(), n.into()])
                .await
                .map_err(store_error)?;
        }
        crate::inbox::fail_point("record_after_event");
        tasks.sort_by(|a, b| {
            (a.group, a.lane, a.created_us, a.seq).cmp(&(b.group, b.lane, b.created_us, b.seq))
        });
        tasks.retain(|t| active.is_empty() || !active.contains(&(t.seq, t.group.to_owned())));
        self.insert_tasks(tx, tasks).await?;
        Ok(recorded)
    }

    /// Inserts events and learns from the rows returned which are new: right beside any number of other writers. Their tasks
    /// take the lanes that are free; `active` says which did.
    async fn insert_events(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        events: &[NewEvent],
        order: &[usize],
        twins: &HashSet<usize>,
        active: &mut HashSet<(i64, String)>,
    ) -> Result<HashMap<String, i64>, StoreError> {
        let mut fresh: Vec<usize> = order.to_vec();
        fresh.dedup_by(|a, b| events[*a].event_id == events[*b].event_id);
        let texts = |of: &dyn Fn(&NewEvent) -> Option<String>| {
            Value::Texts(fresh.iter().map(|at| of(&events[*at])).collect())
        };
        let ints =
            |of: &dyn Fn(&NewEvent) -> i64| Value::Ints(fresh.iter().map(|at| of(&events[*at])).collect());
        let planned: Vec<(&NewEvent, &String)> = fresh
            .iter()
            .filter(|at| !twins.contains(at))
            .flat_map(|at| events[*at].groups.iter().map(|group| (&events[*at], group)))
            .collect();
        let args = vec![
            texts(&|e| Some(e.event_id.clone())),
            texts(&|e| Some(e.event_type.clone())),
            texts(&|e| e.account.clone()),
            ints(&|e| e.livemode.into()),
            texts(&|e| e.api_version.clone()),
            texts(&|e| e.object_id.clone()),
            texts(&|e| e.lane.clone()),
            ints(&|e| e.created_us),
            ints(&|e| e.source.code()),
            texts(&|e| e.snapshot_event.clone()),
            texts(&|e| e.endpoint.clone()),
            ints(&|e| i64::try_from(e.groups.len()).unwrap_or(i64::MAX)),
            Value::Blobs(fresh.iter().map(|at| events[*at].body.clone()).collect()),
            ints(&|e| e.redacted.into()),
            Value::Texts(planned.iter().map(|(e, _)| Some(e.event_id.clone())).collect()),
            Value::Texts(planned.iter().map(|(_, group)| Some((*group).clone())).collect()),
            Value::Ints(planned.iter().map(|(e, _)| micros(e.settle)).collect()),
        ];
        let mut seqs: HashMap<String, i64> = HashMap::new();
        let rows = tx.rows(self.dialect.sql("record"), args).await;
        for row in rows.map_err(store_error)? {
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

    /// As `insert_events`, for SQLite, whose write transaction is alone: one row says which ids are known and where the
    /// numbers go on. The driver hands every returned row from thread to thread, which costs more than the insert.
    async fn insert_events_alone(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        events: &[NewEvent],
        order: &[usize],
    ) -> Result<HashMap<String, i64>, StoreError> {
        let t = &self.dialect.tables;
        let mut fresh: Vec<usize> = order.to_vec();
        fresh.dedup_by(|a, b| events[*a].event_id == events[*b].event_id);
        let mut seqs = HashMap::new();
        for chunk in fresh.chunks(ROWS) {
            let marks = vec!["?"; chunk.len()].join(", ");
            let known = format!(
                "SELECT (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = '{t}event'), \
                 (SELECT json_group_array(event_id) FROM {t}event WHERE event_id IN ({marks}))"
            );
            let args = chunk
                .iter()
                .map(|at| events[*at].event_id.as_str().into())
                .collect();
            let rows = tx.rows(&known.into(), args).await.map_err(store_error)?;
            let last = rows.first().map_or(0, |r| r.int(0));
            let known = rows.first().map(|r| r.text(1)).unwrap_or_default();
            let known: HashSet<String> = serde_json::from_str(&known).unwrap_or_default();
            let new: Vec<usize> = chunk
                .iter()
                .copied()
                .filter(|at| !known.contains(&events[*at].event_id))
                .collect();
            if new.is_empty() {
                continue;
            }
            let columns = format!("seq, {EVENT_COLUMNS}");
            let sql = self.values("event", &columns, 15, false, new.len(), "(event_id) DO NOTHING");
            let mut args = Vec::with_capacity(new.len() * 15);
            for (seq, at) in (last + 1..).zip(&new) {
                args.push(seq.into());
                args.extend(event_values(&events[*at]));
                seqs.insert(events[*at].event_id.clone(), seq);
            }
            if tx.run(&sql, args).await.map_err(store_error)? != new.len() as u64 {
                return Err(away(
                    "an event id appeared inside a transaction that should be alone",
                ));
            }
        }
        Ok(seqs)
    }

    /// Gives each task its lane, or a place behind whoever has it.
    async fn insert_tasks(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        mut tasks: Vec<NewTask<'_>>,
    ) -> Result<(), StoreError> {
        if !self.dialect.is_postgres() {
            return self.insert_tasks_alone(tx, &tasks).await;
        }
        let mut again = false;
        // Ends: a lane that is taken and then free again was freed by a commit, which the next round sees.
        while !tasks.is_empty() {
            // The first time each of them has just been refused.
            if again {
                let mut active: HashSet<(i64, String)> = HashSet::new();
                for chunk in tasks.chunks(ROWS) {
                    let tail = "(grp, lane) WHERE lane IS NOT NULL AND state IN (1, 2, 5) DO NOTHING RETURNING seq, grp";
                    for row in tx
                        .rows(&self.task_insert(chunk.len(), tail), task_values(chunk, 1))
                        .await
                        .map_err(store_error)?
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
                let active = tx
                    .rows(self.dialect.sql("active_in_lane"), args)
                    .await
                    .map_err(store_error)?;
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
                tx.run(&sql, task_values(chunk, 0)).await.map_err(store_error)?;
            }
            tasks = free;
        }
        Ok(())
    }

    /// As `insert_tasks`, for SQLite, whose write transaction is alone: what one look finds stays true.
    async fn insert_tasks_alone(
        &self,
        tx: &mut Transaction<'_, B::Db>,
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
            let rows = tx.rows(&sql.into(), args).await.map_err(store_error)?;
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
            let mut args = Vec::with_capacity(chunk.len() * 6);
            for task in chunk {
                // The first of a free lane takes it, those behind it find it taken.
                let ready = task
                    .lane
                    .is_none_or(|lane| taken.insert((task.group.to_owned(), lane.to_owned())));
                args.extend(task_values(std::slice::from_ref(task), i64::from(ready)));
            }
            let sql = self.task_insert(chunk.len(), "(seq, grp) DO NOTHING");
            tx.run(&sql, args).await.map_err(store_error)?;
        }
        Ok(())
    }

    /// Sends the first of a lane behind an event that was created earlier. False if its time came meanwhile.
    async fn overtake(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        group: &str,
        lane: &str,
        created_us: i64,
    ) -> Result<bool, StoreError> {
        let args = vec![group.into(), lane.into(), created_us.into()];
        let changed = tx.run(self.dialect.sql("overtake"), args).await;
        Ok(changed.map_err(store_error)? > 0)
    }

    fn task_insert(&self, rows: usize, tail: &str) -> Arc<str> {
        self.values("task", TASK_COLUMNS, 6, true, rows, tail)
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
                // Writing to a String cannot fail.
                // SQLite looks a named parameter up by walking a list: plain marks, bound in order, are not looked up.
                let then = if later && column == columns { " + " } else { ", " };
                let _ = if self.dialect.is_postgres() {
                    write!(sql, "${}{then}", row * columns + column)
                } else {
                    write!(sql, "?{then}")
                };
            }
            let _ = write!(sql, "{now})");
        }
        let _ = write!(sql, " ON CONFLICT {tail}");
        Arc::from(sql)
    }

    /// Events (by position) whose twin runs instead.
    async fn find_twins(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        events: &[NewEvent],
        order: &[usize],
    ) -> Result<HashSet<usize>, StoreError> {
        let mut found = HashSet::new();
        match self.options.twins {
            Twins::Both => {}
            Twins::Snapshot => found.extend(order.iter().filter(|at| events[**at].snapshot_event.is_some())),
            Twins::First => {
                // The id that both twins share: the snapshot's.
                let shared = |e: &NewEvent| e.snapshot_event.clone().unwrap_or_else(|| e.event_id.clone());
                if self.dialect.is_postgres() {
                    let shared: Vec<String> = events.iter().map(shared).collect();
                    let args = vec![serde_json::Value::from(shared).to_string().into()];
                    tx.rows(self.dialect.sql("twin_lock"), args)
                        .await
                        .map_err(store_error)?;
                }
                let mut ids: HashSet<&str> = HashSet::new();
                for (at, event) in events.iter().enumerate() {
                    let shared = event.snapshot_event.as_deref().unwrap_or(&event.event_id);
                    let args = vec![shared.into(), shared.into(), event.event_id.as_str().into()];
                    let sql = self.dialect.sql("twin");
                    let known = tx
                        .rows(sql, args)
                        .await
                        .map_err(store_error)?
                        .first()
                        .is_some_and(|r| r.int(0) > 0);
                    if !ids.insert(shared) || known {
                        found.insert(at);
                    }
                }
            }
        }
        Ok(found)
    }

    async fn write_deliveries(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        rows: &[Delivery],
    ) -> Result<(), StoreError> {
        let text = |text: &Option<String>| Value::from(text.clone().map(clip));
        for chunk in rows.chunks(ROWS) {
            let mut sql = format!(
                "INSERT INTO {}delivery (at_us, event_id, endpoint, remote, verdict, status, secret_label, headers, \
                 authenticated) VALUES ",
                self.dialect.tables
            );
            let mut args = Vec::with_capacity(chunk.len() * 9);
            for (at, d) in chunk.iter().enumerate() {
                sql.push_str(if at == 0 { "(" } else { ", (" });
                for column in 1..=9 {
                    let end = if column == 9 { ")" } else { ", " };
                    let _ = if self.dialect.is_postgres() {
                        write!(sql, "${}{end}", at * 9 + column)
                    } else {
                        write!(sql, "?{end}")
                    };
                }
                args.extend([
                    d.at_us.into(),
                    text(&d.event_id),
                    text(&d.endpoint),
                    text(&d.remote),
                    clip(d.verdict.clone()).into(),
                    i64::from(d.status).into(),
                    text(&d.secret_label),
                    serde_json::to_string(&d.headers).unwrap_or_default().into(),
                    d.authenticated.into(),
                ]);
            }
            tx.run(&sql.into(), args).await.map_err(store_error)?;
        }
        self.trim_junk(tx, rows).await
    }

    /// Anybody can make lines without a good signature: only so many are kept, whether or not anybody prunes.
    async fn trim_junk(&self, tx: &mut Transaction<'_, B::Db>, rows: &[Delivery]) -> Result<(), StoreError> {
        const EVERY: u32 = 500;
        let new = rows.iter().filter(|d| !d.authenticated).count();
        let due = self.junk.lock().is_ok_and(|mut junk| {
            junk.written += u32::try_from(new).unwrap_or(EVERY);
            let due = junk.written >= EVERY;
            junk.written %= EVERY;
            due
        });
        if due {
            let sql = format!(
                "DELETE FROM {0}delivery WHERE authenticated = 0 AND id IN (SELECT id FROM {0}delivery \
                 WHERE authenticated = 0 ORDER BY at_us DESC, id DESC LIMIT 10000 OFFSET $1)",
                self.dialect.tables
            );
            let args = vec![self.options.junk_kept.into()];
            tx.run(&sql.into(), args).await.map_err(store_error)?;
        }
        Ok(())
    }

    /// Whether a line without a good signature may still be kept in this minute.
    pub(crate) fn junk_allowed(&self) -> bool {
        let minute = crate::inbox::host_now_us() / 60_000_000;
        let Ok(mut junk) = self.junk.lock() else {
            return false;
        };
        if junk.minute != minute {
            (junk.minute, junk.seen) = (minute, 0);
        }
        junk.seen = junk.seen.saturating_add(1);
        junk.seen <= self.options.junk_per_minute
    }
}

fn away(what: &'static str) -> StoreError {
    StoreError::Unavailable(Cause(Arc::from(
        Box::<dyn std::error::Error + Send + Sync>::from(what),
    )))
}

fn event_values(e: &NewEvent) -> [Value; 14] {
    [
        e.event_id.as_str().into(),
        e.event_type.as_str().into(),
        e.account.clone().into(),
        e.livemode.into(),
        e.api_version.clone().into(),
        e.object_id.clone().into(),
        e.lane.clone().into(),
        e.created_us.into(),
        e.source.code().into(),
        e.snapshot_event.clone().into(),
        e.endpoint.clone().into(),
        i64::try_from(e.groups.len()).unwrap_or(i64::MAX).into(),
        e.body.clone().into(),
        e.redacted.into(),
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
            t.settle_us.into(),
        ]
    };
    tasks.iter().flat_map(row).collect()
}
