//! Runs that share a transaction on a database.
//!
//! The evidence that a handler has ended the transaction by itself stays with its event alone: before the next handlers begin, what
//! came before is whole. On SQLite that includes the end of the task. On PostgreSQL, where others record beside it, whoever records
//! into a lane waits for a task that is being deleted: there the attempt's row says that a run was whole, and the tasks end
//! together, just before the commit.

use std::{
    any::Any,
    collections::{BTreeMap, HashMap},
};

use super::codes::{ATTEMPT_DONE, DONE_APPLIED, SAVEPOINT};
use super::rows::{attempt_values, handlers_json, millis, stored_event};
use super::{
    backend::Backend,
    dialect::Flavor,
    driver::{Connection, Transaction},
    engine::{Engine, TransactionOf, begin},
    error::{DriverError, ErrorKind},
    explain::explain,
    literal::with_literals,
    run::{ABORTED, heads, share, write_more},
    steps::{self, EVENT_WIDTH, back_to_savepoint},
    value::{Row, Value},
};
use crate::event::ObjectKey;
use crate::inbox::plan::Share;
use crate::inbox::port::{Batch, End, Failure, Handling, IsConflict, Kept, Lost, Sharing};
use crate::inbox::stale::Head;
use crate::inbox::{
    Applied, BoxFuture, Cause, Claimed, Finished, Policy, StoreError, StoredEvent, TaskState, micros,
};

/// An open transaction of several runs.
pub(crate) struct DbBatch<'r, B: Backend> {
    engine: &'r Engine<B>,
    tx: TransactionOf<'r, B>,
    tasks: Vec<Claimed>,
    /// The number of those that were claimed; the others waited behind them.
    given: usize,
    policy: &'r Policy,
    /// PostgreSQL: the events whose tasks this transaction has locked, by the task's place.
    fenced: HashMap<usize, StoredEvent>,
    /// The task whose handlers are running, or were the last to run.
    at: usize,
    /// The mark of the transaction, as in a run of its own.
    xid: Option<String>,
    kept: Vec<usize>,
    follow_ups: bool,
    /// The task whose lane was the last to be asked for those behind it.
    asked: Option<usize>,
}

/// The transaction is not what it should be: nothing of it is committed.
fn broken(what: &str) -> StoreError {
    StoreError::Conflict(Cause::new(what.to_owned()))
}

impl<B: Backend> Sharing for Engine<B> {
    type Batch<'r> = DbBatch<'r, B>;

    fn begin<'r, 'p: 'r>(
        &'p self,
        conn: &'r mut B::Guard<'p>,
        tasks: &'r [Claimed],
        policy: &'r Policy,
    ) -> BoxFuture<'r, Result<DbBatch<'r, B>, StoreError>> {
        Box::pin(async move {
            let mut tx = begin::<B>(conn).await?;
            crate::inbox::fail_point("apply_after_begin");
            let (fenced, xid) = match self.dialect.flavor {
                Flavor::Sqlite => (HashMap::new(), None),
                Flavor::Postgres => self.fence(&mut tx, tasks, policy).await?,
            };
            Ok(DbBatch {
                engine: self,
                tx,
                tasks: tasks.to_vec(),
                given: tasks.len(),
                policy,
                fenced,
                at: 0,
                xid,
                kept: Vec::new(),
                follow_ups: false,
                asked: None,
            })
        })
    }
}

impl<B: Backend> Engine<B> {
    /// Locks the tasks whose claim holds and which are not done, and reads their events; with the mark of the transaction.
    async fn fence(
        &self,
        tx: &mut B::Connection,
        tasks: &[Claimed],
        policy: &Policy,
    ) -> Result<(HashMap<usize, StoredEvent>, Option<String>), DriverError> {
        let seqs = tasks.iter().map(|task| task.seq).collect();
        let group = tasks.first().map_or("", |task| &task.group);
        let [statement, idle] = steps::limits(policy);
        let args = vec![Value::Ints(seqs), group.into(), statement.into(), idle.into()];
        let rows = tx.rows(self.dialect.sql("fence_many"), args).await?;
        let mut fenced = HashMap::new();
        for row in &rows {
            let (seq, epoch, is_done) = (row.int(0), row.int(EVENT_WIDTH), row.int(EVENT_WIDTH + 1));
            let place = tasks
                .iter()
                .position(|task| task.seq == seq && task.epoch == epoch);
            if let (Some(at), 0) = (place, is_done) {
                fenced.insert(at, stored_event(row));
            }
        }
        let xid = rows.first().map(|row| row.text(EVENT_WIDTH + 2));
        Ok((fenced, xid))
    }
}

impl<B: Backend> Handling for DbBatch<'_, B> {
    fn share<'a>(&'a mut self, has: Option<&'a [String]>) -> BoxFuture<'a, Result<Share, StoreError>> {
        Box::pin(share(self.engine, &mut self.tx, &self.tasks[self.at], has))
    }

    fn heads<'a>(
        &'a mut self,
        object: &'a ObjectKey,
    ) -> BoxFuture<'a, Result<BTreeMap<String, Head>, StoreError>> {
        Box::pin(heads(self.engine, &mut self.tx, &self.tasks[self.at], object))
    }

    fn connection(&mut self) -> &mut (dyn Any + Send) {
        let conn: &mut B::Connection = &mut self.tx;
        conn
    }

    fn is_conflict(&self) -> Option<IsConflict> {
        Some(B::is_conflict)
    }

    fn explain(&self, applied: &mut Applied) {
        explain(self.engine.dialect.flavor, applied);
    }
}

impl<B: Backend> DbBatch<'_, B> {
    /// The key of the task at this place, and its savepoint.
    async fn begin_run(&mut self, at: usize) -> Result<Option<Box<StoredEvent>>, StoreError> {
        let (engine, task) = (self.engine, &self.tasks[at]);
        match engine.dialect.flavor {
            Flavor::Sqlite => {
                let opened = engine.open_run(&mut self.tx, task, self.policy).await?;
                match opened {
                    Some(steps::Opened {
                        event,
                        xid: Some(xid),
                    }) => {
                        self.xid = Some(xid);
                        Ok(Some(Box::new(event)))
                    }
                    _ => {
                        self.tx.script(format!("RELEASE {SAVEPOINT}")).await?;
                        Ok(None)
                    }
                }
            }
            Flavor::Postgres => {
                let Some(event) = self.fenced.remove(&at) else {
                    return Ok(None);
                };
                let script = self.open_next(at);
                self.tx.script(script).await?;
                Ok(Some(Box::new(event)))
            }
        }
    }

    /// The values that end the open run: the task's, the transaction's mark, and the attempt's.
    fn end_values(&self, end: &End<'_>) -> Vec<Value> {
        let task = &self.tasks[self.at];
        let handlers = handlers_json(end.handlers);
        let attempt = attempt_values(task, ATTEMPT_DONE, millis(end.took), None, handlers);
        let mut args = vec![task.seq.into(), task.group.as_str().into(), task.epoch.into()];
        args.push(self.xid.clone().into());
        args.extend(attempt.into_iter().skip(3));
        args
    }

    /// SQLite: ends the open run with its task, and begins the next in the same call, if there is one.
    async fn end_alone(&mut self, end: End<'_>, next: Option<usize>) -> Result<Option<Kept>, StoreError> {
        let (engine, task) = (self.engine, self.tasks[self.at].clone());
        if task.lane.is_some() {
            crate::inbox::fail_point("promote");
        }
        let mut args = self.end_values(&end);
        args.push(task.lane.clone().into());
        let next = next.filter(|_| !has_more(&end));
        if let Some(at) = next {
            let task = &self.tasks[at];
            args.extend([
                task.seq.into(),
                task.epoch.into(),
                i64::from(task.generation).into(),
                DONE_APPLIED.into(),
            ]);
        }
        let statement = if next.is_some() { "close_open" } else { "close_run" };
        let rows = match self.tx.rows(engine.dialect.sql(statement), args).await {
            Ok(rows) => rows,
            Err(e) if e.kind() == ErrorKind::NoTransaction => return Ok(Some(Kept::EndedByHandler)),
            Err(e) => return Err(e.into()),
        };
        let [closed, opened @ ..] = &rows[..] else {
            return Err(broken("the task is gone"));
        };
        if closed.0.len() > 1 {
            return Err(broken("the task is gone"));
        }
        self.was_kept(&end);
        if !write_more(engine, &mut self.tx, &task, &end).await? {
            // Nobody else writes: not to be undone alone any more.
            return Err(broken("the head has moved"));
        }
        let Some(at) = next else { return Ok(None) };
        self.at = at;
        Ok(Some(Kept::Whole(match opened {
            [event, _key] => Some(Box::new(stored_event(event))),
            _ => {
                self.tx.script(format!("RELEASE {SAVEPOINT}")).await?;
                None
            }
        })))
    }

    /// PostgreSQL: writes that the open run is whole, and begins the next with it, if there is one.
    async fn end_beside_others(&mut self, end: End<'_>, next: Option<usize>) -> Result<Kept, StoreError> {
        let (engine, at) = (self.engine, self.at);
        let task = &self.tasks[at];
        if has_more(&end) {
            // Outside the transaction it would be kept whatever becomes of the run.
            let xid = self.xid.as_deref().unwrap_or_default();
            if engine.has_ended(&mut self.tx, xid).await {
                return Ok(Kept::EndedByHandler);
            }
            match write_more(engine, &mut self.tx, task, &end).await {
                Ok(true) => {}
                Ok(false) => return Ok(Kept::HeadMoved),
                Err(e) if e.kind() == ErrorKind::Aborted => return Ok(Kept::Failed(ABORTED.to_owned())),
                Err(e) => return Err(e.into()),
            }
        }
        let mut script = with_literals(engine.dialect.sql("keep_run"), &self.end_values(&end));
        let begun = next.filter(|at| self.fenced.contains_key(at));
        if let Some(at) = begun {
            script.push_str("; ");
            script.push_str(&self.open_next(at));
        }
        match self.tx.script(script).await {
            Ok(()) => {}
            Err(e) if e.kind() == ErrorKind::NoTransaction => return Ok(Kept::EndedByHandler),
            Err(e) if e.kind() == ErrorKind::Aborted => return Ok(Kept::Failed(ABORTED.to_owned())),
            Err(e) => return Err(e.into()),
        }
        self.was_kept(&end);
        self.at = begun.unwrap_or(self.at);
        Ok(Kept::Whole(
            begun.and_then(|at| self.fenced.remove(&at)).map(Box::new),
        ))
    }

    /// PostgreSQL: the text that begins the run of a task.
    fn open_next(&self, at: usize) -> String {
        let task = &self.tasks[at];
        let args = [
            task.seq.into(),
            task.group.as_str().into(),
            i64::from(task.generation).into(),
            DONE_APPLIED.into(),
            task.epoch.into(),
        ];
        with_literals(self.engine.dialect.sql("open_next"), &args)
    }

    fn was_kept(&mut self, end: &End<'_>) {
        self.kept.push(self.at);
        self.follow_ups |= !end.follow_ups.is_empty();
    }

    /// The attempts that failed, and the ends of the tasks.
    async fn write_ends(
        &mut self,
        failures: &[(usize, Failure)],
    ) -> Result<Vec<(TaskState, Finished)>, StoreError> {
        let engine = self.engine;
        let is_postgres = engine.dialect.flavor == Flavor::Postgres;
        let kept: Vec<&Claimed> = self.kept.iter().map(|at| &self.tasks[*at]).collect();
        let group = self.tasks.first().map_or("", |task| &*task.group);
        if is_postgres && let Some(first) = kept.first() {
            let seqs: Vec<i64> = kept.iter().map(|task| task.seq).collect();
            let args = vec![Value::Ints(seqs.clone()), group.into()];
            self.tx.rows(engine.dialect.sql("lock_many"), args).await?;
            let args = vec![
                Value::Ints(seqs),
                group.into(),
                first.worker.0.into(),
                self.xid.clone().into(),
            ];
            let ended = self.tx.run(engine.dialect.sql("finish_many"), args).await?;
            if ended != kept.len() as u64 {
                return Err(broken("a task is gone"));
            }
        }
        let mut ends = Vec::new();
        let mut freed: Vec<&Claimed> = Vec::new();
        // By one that waited behind those that are kept.
        let mut held: Vec<&str> = Vec::new();
        for (at, failure) in failures {
            let task = &self.tasks[*at];
            if is_postgres && *at >= self.given {
                let args = vec![
                    task.seq.into(),
                    group.into(),
                    task.worker.0.into(),
                    task.epoch.into(),
                ];
                if self.tx.run(engine.dialect.sql("lease_waiting"), args).await? != 1 {
                    return Err(broken("a task is gone"));
                }
            }
            let Some(written) = engine.fail_in(&mut self.tx, task, failure, self.policy).await? else {
                return Err(broken("the lease was lost"));
            };
            if matches!(written.0, TaskState::Dead | TaskState::Backoff) {
                freed.push(task);
            } else {
                held.extend(task.lane.as_deref());
            }
            ends.push(written);
        }
        if !is_postgres {
            for task in freed {
                engine.promote(&mut self.tx, task).await?;
            }
            return Ok(ends);
        }
        let mut lanes: Vec<_> = kept
            .iter()
            .chain(&freed)
            .filter_map(|task| task.lane.clone())
            .filter(|lane| !held.contains(&&**lane))
            .collect();
        lanes.sort();
        lanes.dedup();
        if !lanes.is_empty() {
            crate::inbox::fail_point("promote");
            let lanes = lanes.into_iter().map(Some).collect();
            let args = vec![group.into(), Value::Texts(lanes)];
            self.tx.run(engine.dialect.sql("promote_many"), args).await?;
        }
        Ok(ends)
    }
}

/// True if more than the attempt is to be written of a run.
fn has_more(end: &End<'_>) -> bool {
    !end.follow_ups.is_empty() || end.is_stale() || end.judged.to_write(end.handlers).next().is_some()
}

impl<B: Backend> Batch for DbBatch<'_, B> {
    fn open(&mut self, at: usize) -> BoxFuture<'_, Result<Option<Box<StoredEvent>>, StoreError>> {
        Box::pin(async move {
            self.at = at;
            self.begin_run(at).await
        })
    }

    fn keep<'a>(&'a mut self, end: End<'a>, next: Option<usize>) -> BoxFuture<'a, Result<Kept, StoreError>> {
        Box::pin(async move {
            if self.engine.dialect.flavor == Flavor::Postgres {
                return self.end_beside_others(end, next).await;
            }
            Ok(match (self.end_alone(end, next).await?, next) {
                (Some(kept), _) => kept,
                (None, None) => Kept::Whole(None),
                // It was not begun with the end of the one before it.
                (None, Some(at)) => {
                    self.at = at;
                    Kept::Whole(self.begin_run(at).await?)
                }
            })
        })
    }

    fn behind(&mut self, head: usize, most: usize) -> BoxFuture<'_, Result<Vec<Claimed>, StoreError>> {
        Box::pin(async move {
            // Where tasks end together they are still there, and were all that was there.
            let is_again = self.asked.replace(head) == Some(head);
            let (engine, head) = (self.engine, self.tasks[head].clone());
            let (Some(lane), false) = (&head.lane, is_again && engine.dialect.flavor == Flavor::Postgres)
            else {
                return Ok(Vec::new());
            };
            let mut args: Vec<Value> = vec![head.group.as_str().into(), lane.as_str().into()];
            let claimed = |row: &Row, [seq, generation, epoch, attempt, plan]: [usize; 5]| Claimed {
                seq: row.int(seq),
                generation: row.u32(generation),
                epoch: row.int(epoch),
                attempt: row.u32(attempt),
                plan: row.int(plan),
                lost: 0,
                behind: false,
                ..head.clone()
            };
            let more: Vec<Claimed> = match engine.dialect.flavor {
                Flavor::Sqlite => {
                    args.extend([head.worker.0.into(), micros(self.policy.lease).into()]);
                    let rows = self.tx.rows(engine.dialect.sql("lease_next"), args).await?;
                    rows.iter().map(|row| claimed(row, [0, 1, 2, 3, 6])).collect()
                }
                Flavor::Postgres => {
                    args.push(i64::try_from(most).unwrap_or(i64::MAX).into());
                    let rows = self.tx.rows(engine.dialect.sql("behind"), args).await?;
                    let first = EVENT_WIDTH;
                    let rows = rows.iter().take_while(|row| row.int(first + 4) == 1);
                    let place = self.tasks.len();
                    rows.enumerate()
                        .map(|(n, row)| {
                            self.fenced.insert(place + n, stored_event(row));
                            claimed(row, [0, first, first + 1, first + 2, first + 3])
                        })
                        .collect()
                }
            };
            self.tasks.extend(more.iter().cloned());
            Ok(more)
        })
    }

    fn give_back(&mut self, at: usize) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            if self.engine.dialect.flavor == Flavor::Sqlite {
                let task = &self.tasks[at];
                let args = vec![task.seq.into(), task.group.as_str().into(), task.epoch.into()];
                self.tx.run(self.engine.dialect.sql("release"), args).await?;
            }
            Ok(())
        })
    }

    fn undo(&mut self) -> BoxFuture<'_, Result<bool, StoreError>> {
        Box::pin(async move {
            let (engine, task) = (self.engine, &self.tasks[self.at]);
            let conn: &mut B::Connection = &mut self.tx;
            let generation = i64::from(task.generation);
            let key = || vec![task.seq.into(), task.group.as_str().into()];
            let mut args = key();
            args.extend([task.epoch.into(), generation.into()]);
            let forgotten = match engine.dialect.flavor {
                // One call of the driver, which hands each from thread to thread.
                Flavor::Sqlite => match conn.rows(engine.dialect.sql("undo_run"), args).await {
                    Ok(rows) => rows.len() as u64,
                    Err(e) if e.kind() == ErrorKind::NoTransaction => {
                        // Without the key the disk is full, or it was a ROLLBACK: nothing is left, and each is run alone.
                        let mut args = key();
                        args.push(generation.into());
                        let done = conn.rows(engine.dialect.sql("done_exists"), args).await?;
                        return match done.is_empty() {
                            true => Err(broken("the transaction is gone")),
                            false => Ok(false),
                        };
                    }
                    Err(e) => return Err(e.into()),
                },
                Flavor::Postgres => {
                    let mut back = back_to_savepoint(conn).await;
                    if back.as_ref().is_err_and(|e| e.kind() != ErrorKind::Unavailable) {
                        // The answer to a statement that its handler did not wait for: the server has ended it.
                        back = back_to_savepoint(conn).await;
                    }
                    if !back? {
                        return Ok(false);
                    }
                    conn.script(format!("RELEASE {SAVEPOINT}")).await?;
                    conn.run(engine.dialect.sql("forget_done"), args).await?
                }
            };
            match forgotten {
                1 => Ok(true),
                _ => Err(broken("the key is gone")),
            }
        })
    }

    fn commit<'a>(mut self, failures: &'a [(usize, Failure)]) -> BoxFuture<'a, Result<Vec<Finished>, Lost>>
    where
        Self: 'a,
    {
        Box::pin(async move {
            let ends = match self.write_ends(failures).await {
                Ok(ends) => ends,
                Err(error) => {
                    self.roll_back().await;
                    return Err(Lost::No(Some(error)));
                }
            };
            crate::inbox::fail_point("batch_before_commit");
            match self.tx.commit().await.map_err(StoreError::from) {
                Ok(()) => {}
                Err(StoreError::Unavailable(_)) => return Err(Lost::Unknown),
                // Constraints that are checked at commit, conflicts: whose they are shows when each is run alone.
                Err(_) => return Err(Lost::No(None)),
            }
            crate::inbox::fail_point("batch_after_commit");
            let mut is_ready = self.follow_ups || self.kept.iter().any(|at| self.tasks[*at].lane.is_some());
            for (state, finished) in &ends {
                is_ready |= !matches!(state, TaskState::Held);
                if let (TaskState::Backoff, Finished::Retry { after, .. }) = (state, finished) {
                    self.engine.note_delayed(*after);
                }
            }
            if is_ready {
                // The next of a lane may be ready: this process hears of it at once, others by their next poll.
                self.engine.wake.notify_one();
            }
            Ok(ends.into_iter().map(|(_, finished)| finished).collect())
        })
    }

    fn roll_back<'a>(self) -> BoxFuture<'a, ()>
    where
        Self: 'a,
    {
        Box::pin(async move { drop(self.tx.rollback().await) })
    }
}
