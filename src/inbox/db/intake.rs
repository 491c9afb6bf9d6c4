//! Intake: deliveries that arrive while a commit runs share the next one.
//!
//! No timer and no waiting for company: a lone delivery is written at once; under load the queue that builds up behind a
//! running commit becomes the next transaction, so the number of disk flushes stays the same while deliveries grow.
//! A task of its own does it, because a caller's future may be dropped at any point (the client hung up) and must not
//! take the others' transaction with it.

use std::{
    collections::HashSet,
    sync::{Arc, PoisonError, Weak},
    time::Duration,
};

use tokio::sync::{Mutex, mpsc, oneshot};

use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    insert::{NewTask, ROWS},
    spill::look,
    value::Value,
    waiting::{Lines, Message},
};
use crate::inbox::{Cause, DeliveryLogEntry, NewEvent, Recorded, StoreError, clip, micros};

/// The number of times that intake lets others run before it writes what has come.
const TURNS: usize = 4;

/// The longest that a delivery waits, in the queue and for the database.
const LONGEST: Duration = Duration::from_secs(25);

type Queue = Arc<Mutex<mpsc::Receiver<Message>>>;

/// Runs until the last handle of the engine is gone.
pub(crate) async fn intake<B: Backend>(engine: Weak<Engine<B>>, queue: Queue) {
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
        // Should it be written after all, the sender's next try is a duplicate.
        tokio::time::timeout(LONGEST, answer)
            .await
            .unwrap_or_else(|_| Ok(Err(away("the event was not written in time"))))
            .unwrap_or_else(|_| Err(away("the task that writes intake has ended")))
    }

    pub(crate) fn log_delivery(&self, delivery: DeliveryLogEntry) {
        if delivery.authenticated || self.junk_allowed() {
            // A log line never delays a delivery, nor does it take its place in the queue.
            if let Err(full) = self.intake.try_send(Message::LogEntry(Box::new(delivery))) {
                if let Message::LogEntry(line) = full.into_inner() {
                    self.lines().push(*line);
                }
            }
        }
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lines of the delivery log that were dropped, because too many were waiting for the database.
    pub(crate) fn dropped_lines(&self) -> u64 {
        self.lines().dropped
    }

    async fn write(self: &Arc<Self>, batch: Vec<Message>) {
        let mut events = Vec::new();
        let mut replies = Vec::new();
        for message in batch {
            match message {
                Message::Event(event, reply) => {
                    events.push(*event);
                    replies.push(reply);
                }
                Message::LogEntry(line) => self.lines().push(*line),
            }
        }
        // Never without knowing whose they are: an event that is planned for nobody is run by nobody.
        if !events.is_empty() {
            if let Err(e) = self.hear_in_time().await {
                let refuse = |reply: oneshot::Sender<_>| drop(reply.send(Err(e.clone())));
                return replies.into_iter().for_each(refuse);
            }
            events.iter_mut().for_each(|event| self.plan_event(event));
        }
        let result = self.write_once(&events).await;
        let fresh = matches!(&result, Ok(all) if all.iter().any(|recorded| *recorded != Recorded::Duplicate));
        match result {
            Ok(all) => replies
                .into_iter()
                .zip(all)
                .for_each(|(reply, r)| drop(reply.send(Ok(r)))),
            // One delivery that the database refuses must not take its neighbours with it; a conflict is worth another try.
            Err(StoreError::Database(_) | StoreError::Conflict(_)) => {
                for (event, reply) in events.into_iter().zip(replies) {
                    let one = std::slice::from_ref(&event);
                    let mut result = self.write_once(one).await;
                    for _ in 0..3 {
                        if matches!(result, Err(StoreError::Conflict(_))) {
                            result = self.write_once(one).await;
                        }
                    }
                    let answer = result.map(|all| all.first().copied().unwrap_or(Recorded::New));
                    if matches!(answer, Ok(Recorded::New | Recorded::Planned)) {
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

    /// Writes the events, and the lines that wait, in one transaction.
    async fn write_once(self: &Arc<Self>, events: &[NewEvent]) -> Result<Vec<Recorded>, StoreError> {
        crate::inbox::fail_point("record_before_begin");
        let Some(mut conn) = self.backend.control_soon().await? else {
            return self.spill(events).await;
        };
        let lines: Vec<DeliveryLogEntry> = {
            let waiting = &mut self.lines().waiting;
            let some = waiting.len().min(4 * ROWS);
            waiting.drain(..some).collect()
        };
        let written = tokio::time::timeout(B::PATIENCE, self.write_on(&mut conn, events, &lines)).await;
        let written = written.unwrap_or_else(|_| Err(away("the database did not answer in time")));
        let written = written.and_then(|all| self.backend.in_place().map(|()| all));
        if written.is_err() {
            // With the next transaction, behind those that came meanwhile.
            let mut all = self.lines();
            lines.into_iter().for_each(|line| all.push(line));
        }
        written
    }

    async fn write_on(
        &self,
        conn: &mut B::Connection,
        events: &[NewEvent],
        lines: &[DeliveryLogEntry],
    ) -> Result<Vec<Recorded>, StoreError> {
        let mut tx = begin::<B>(conn).await?;
        if let Some(sql) = self.backend.wait_for_disk() {
            tx.script(sql.to_owned()).await?;
        }
        // The spill file is locked and looked at while the rows are written.
        let mut spare = if events.is_empty() {
            None
        } else {
            self.backend.spare().await.transpose()?
        };
        let look = async {
            match spare.as_mut() {
                Some(spare) => look::<B>(spare, events).await.map(Some),
                None => Ok(None),
            }
        };
        let (recorded, spilled) = tokio::join!(self.record_all(&mut tx, events), look);
        let (mut recorded, spilled) = (recorded?, spilled?);
        if let Some((_, spilled)) = &spilled {
            for (event, recorded) in events.iter().zip(&mut recorded) {
                if spilled.contains(&event.event_id) {
                    // Another process has spilled it meanwhile: it was new there, and is a repeat here.
                    *recorded = Recorded::Duplicate;
                }
            }
        }
        if !lines.is_empty() {
            self.write_deliveries(&mut tx, lines).await?;
        }
        let kept = self.keep_plans(&mut *tx).await?;
        crate::inbox::fail_point("record_before_commit");
        tx.commit().await?;
        self.kept_plans(&kept);
        // The lock on the spill file ends with its transaction, in which nothing was written.
        drop(spilled);
        crate::inbox::fail_point("record_after_commit");
        Ok(recorded)
    }

    /// Writes lines that wait, without an event.
    pub(crate) async fn write_lines(self: &Arc<Self>) -> Result<(), StoreError> {
        if self.lines().waiting.is_empty() {
            return Ok(());
        }
        self.write_once(&[]).await.map(drop)
    }

    /// Events in the order of their ids and tasks in the order of their lanes, so that two writers cannot lock crosswise.
    pub(crate) async fn record_all(
        &self,
        tx: &mut B::Connection,
        events: &[NewEvent],
    ) -> Result<Vec<Recorded>, StoreError> {
        let mut order: Vec<usize> = (0..events.len()).collect();
        order.sort_by(|a, b| events[*a].event_id.cmp(&events[*b].event_id));
        let twins = self.find_twins(tx, events).await?;

        // The tasks may come in the same round trip, as far as their lanes are free.
        let mut active: HashSet<(i64, String)> = HashSet::new();
        let seqs = self
            .insert_events(tx, events, &order, &twins, &mut active)
            .await?;

        let mut recorded = vec![Recorded::Duplicate; events.len()];
        let mut again: Vec<(&NewEvent, i64, usize)> = Vec::new();
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
                    Some((of, n, _)) if of.event_id == event.event_id => *n += 1,
                    _ => again.push((event, 1, at)),
                }
                continue;
            };
            recorded[at] = Recorded::New;
            for group in event.groups.iter().filter(|group| twins.closed(at, group)) {
                self.close_twin(tx, seq, group).await?;
            }
            let (lane, created_us) = (event.lane.as_deref(), event.created_us);
            let settle_us = micros(self.options.twins.settle(event));
            let open = event.groups.iter().filter(|group| !twins.closed(at, group));
            tasks.extend(open.map(|group| NewTask {
                seq,
                group,
                lane,
                created_us,
                settle_us,
                plan: self.plan_of(event, group),
            }));
        }
        let count: Arc<str> = Arc::from(format!(
            "UPDATE {}event SET deliveries = deliveries + $2 WHERE event_id = $1",
            self.dialect.tables
        ));
        for (event, n, at) in again {
            tx.run(&count, vec![event.event_id.as_str().into(), n.into()])
                .await?;
            // One that came twice in this batch has just been planned.
            if !first.contains(event.event_id.as_str()) && self.plan_again(tx, event).await? {
                recorded[at] = Recorded::Planned;
            }
        }
        crate::inbox::fail_point("record_after_event");
        tasks.sort_by(|a, b| {
            (a.group, a.lane, a.created_us, a.seq).cmp(&(b.group, b.lane, b.created_us, b.seq))
        });
        tasks.retain(|t| active.is_empty() || !active.contains(&(t.seq, t.group.to_owned())));
        self.insert_tasks(tx, tasks, false).await?;
        self.promote_left(tx, twins.left).await?;
        Ok(recorded)
    }

    async fn write_deliveries(
        &self,
        tx: &mut B::Connection,
        rows: &[DeliveryLogEntry],
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
                    self.dialect.mark(&mut sql, at * 9 + column);
                    sql.push_str(end);
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
            tx.run(&sql.into(), args).await?;
        }
        self.trim_junk(tx, rows).await
    }

    /// Anybody can make lines without a good signature: only so many are kept, whether or not anybody prunes.
    async fn trim_junk(&self, tx: &mut B::Connection, rows: &[DeliveryLogEntry]) -> Result<(), StoreError> {
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
            tx.run(&sql.into(), args).await?;
        }
        Ok(())
    }

    /// True if a line without a good signature may still be kept in this minute.
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

pub(super) fn away(what: &'static str) -> StoreError {
    StoreError::Unavailable(Cause::new(what))
}
