//! A run on a database: fence, done key, handlers, completion and promotion in one transaction.

use std::{any::Any, collections::BTreeMap};

use super::codes::ATTEMPT_DONE;
use super::rows::{attempt_values, handlers_json, millis};
use super::{
    backend::Backend,
    dialect::Flavor,
    driver::{Connection, Transaction},
    engine::{Engine, TransactionOf, begin},
    error::{DriverError, ErrorKind},
    explain::explain,
    steps,
    value::{Row, Value},
};
use crate::event::ObjectKey;
use crate::handler::chain;
use crate::inbox::batch::run_together;
use crate::inbox::plan::Share;
use crate::inbox::port::IsConflict;
use crate::inbox::run::{Closed, End, Failure, Handling, Opened, Port, Run, run};
use crate::inbox::stale::Head;
use crate::inbox::{
    Applied, Apply, Batch, Batched, BoxFuture, Claimed, Finished, Policy, Redaction, StoreError, fail_point,
};

/// An open transaction of a run.
pub(crate) struct DbRun<'r, B: Backend> {
    pub(super) engine: &'r Engine<B>,
    pub(super) tx: TransactionOf<'r, B>,
    pub(super) task: &'r Claimed,
    /// PostgreSQL's number of the transaction; another one later means that a handler has ended it.
    pub(super) xid: String,
}

fn key(task: &Claimed, third: i64) -> Vec<Value> {
    vec![task.seq.into(), task.group.as_str().into(), third.into()]
}

impl<B: Backend> Port for Engine<B> {
    type Connection<'p> = B::Guard<'p>;
    type Run<'r> = DbRun<'r, B>;

    fn connect(&self) -> BoxFuture<'_, Result<B::Guard<'_>, StoreError>> {
        fail_point("apply_before_begin");
        self.backend.runner()
    }

    fn open<'r, 'p: 'r>(
        &'p self,
        conn: &'r mut B::Guard<'p>,
        task: &'r Claimed,
        policy: &'r Policy,
    ) -> BoxFuture<'r, Result<Opened<DbRun<'r, B>>, StoreError>> {
        Box::pin(async move {
            let mut tx = begin::<B>(conn).await?;
            fail_point("apply_after_begin");
            let Some(steps::Opened { event, xid }) = self.open_run(&mut tx, task, policy).await? else {
                let sql = self.dialect.sql("done_exists");
                let done = tx.rows(sql, key(task, task.generation.into())).await?;
                return Ok(if done.is_empty() {
                    Opened::LostLease
                } else {
                    Opened::AlreadyDone
                });
            };
            let Some(xid) = xid else {
                if self.finish_left(&mut tx, task).await? {
                    tx.commit().await?;
                    self.ready_after(task, true);
                    return Ok(Opened::AlreadyDone);
                }
                // The key and the end of its run are one commit of ours, so this key is not.
                drop(tx.rollback().await);
                return Ok(Opened::EndedByHandler);
            };
            let engine = self;
            Ok(Opened::Run(
                Box::new(event),
                DbRun {
                    engine,
                    tx,
                    task,
                    xid,
                },
            ))
        })
    }

    fn leave<'a>(&'a self, task: &'a Claimed) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.leave_to_others(task))
    }

    fn write_failure<'a>(
        &'a self,
        task: &'a Claimed,
        failure: &'a Failure,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        Box::pin(Engine::write_failure(self, task, failure, policy))
    }

    fn redaction(&self) -> Redaction {
        self.options.redact.clone()
    }
}

impl<B: Backend> Handling for DbRun<'_, B> {
    fn share<'a>(&'a mut self, has: Option<&'a [String]>) -> BoxFuture<'a, Result<Share, StoreError>> {
        Box::pin(share(self.engine, &mut self.tx, self.task, has))
    }

    fn heads<'a>(
        &'a mut self,
        object: &'a ObjectKey,
    ) -> BoxFuture<'a, Result<BTreeMap<String, Head>, StoreError>> {
        Box::pin(heads(self.engine, &mut self.tx, self.task, object))
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

impl<B: Backend> Run for DbRun<'_, B> {
    fn has_ended(&mut self) -> BoxFuture<'_, bool> {
        let (engine, task) = (self.engine, self.task);
        Box::pin(engine.has_ended_at_failure(&mut self.tx, task, &self.xid))
    }

    fn undo<'a>(self) -> BoxFuture<'a, ()>
    where
        Self: 'a,
    {
        Box::pin(async move { drop(self.tx.rollback().await) })
    }

    fn close<'a>(mut self, end: End<'a>) -> BoxFuture<'a, Result<Closed, StoreError>>
    where
        Self: 'a,
    {
        Box::pin(async move {
            let any_follow_up = !end.follow_ups.is_empty();
            match self.write_end(end).await {
                Ok(Closed::Committed) => {}
                Ok(other) => {
                    self.undo().await;
                    return Ok(other);
                }
                Err(e) => {
                    let ended = self.engine.has_ended_at_close(&mut self.tx, &self.xid, &e).await;
                    self.undo().await;
                    return match e.kind() {
                        _ if ended => Ok(Closed::EndedByHandler),
                        ErrorKind::Aborted => Ok(Closed::Failed(ABORTED.to_owned())),
                        _ => Err(e.into()),
                    };
                }
            }
            fail_point("apply_before_commit");
            match self.tx.commit().await.map_err(StoreError::from) {
                Ok(()) => {
                    fail_point("apply_after_commit");
                    self.engine.ready_after(self.task, any_follow_up);
                    Ok(Closed::Committed)
                }
                Err(error @ StoreError::Unavailable(_)) => Ok(Closed::Unknown(error)),
                // A constraint that is checked at commit: the handlers' fault, and nothing was written.
                Err(e @ StoreError::Database(_)) => Ok(Closed::Failed(chain(&e))),
                Err(e) => Err(e),
            }
        })
    }
}

pub(super) const ABORTED: &str =
    "a handler reported success after one of its statements had failed, which aborted the transaction";

impl<B: Backend> DbRun<'_, B> {
    /// The statements after the handlers; the commit is still to come.
    async fn write_end(&mut self, end: End<'_>) -> Result<Closed, DriverError> {
        let (engine, task, tx) = (self.engine, self.task, &mut self.tx);
        let attempt = attempt_values(
            task,
            ATTEMPT_DONE,
            millis(end.took),
            None,
            handlers_json(end.handlers),
        );
        // What others are to run goes on as the next generation, in its lane if they live.
        let rest = engine.rest(tx, task, end.rest.clone()).await?;
        let closed = engine
            .close_run(tx, task, &self.xid, attempt.into_iter().skip(3), rest)
            .await?;
        if !closed {
            return Ok(Closed::EndedByHandler);
        }
        Ok(if write_more(engine, tx, task, &end).await? {
            Closed::Committed
        } else {
            Closed::HeadMoved
        })
    }
}

/// The part of the task that these handlers are to do.
pub(super) async fn share<B: Backend>(
    engine: &Engine<B>,
    tx: &mut B::Connection,
    task: &Claimed,
    has: Option<&[String]>,
) -> Result<Share, StoreError> {
    engine.know_plans(tx, &[task.plan]).await?;
    Ok(engine.routes().share(task.plan, has, &task.group))
}

/// The heads of an object by handler.
pub(super) async fn heads<B: Backend>(
    engine: &Engine<B>,
    tx: &mut B::Connection,
    task: &Claimed,
    object: &ObjectKey,
) -> Result<BTreeMap<String, Head>, StoreError> {
    let args = vec![task.group.as_str().into(), object.to_string().into()];
    let rows = tx.rows(engine.dialect.sql("heads"), args).await?;
    let head = |r: &Row| Head {
        created_us: r.int(1),
        rank: r.int(2),
        deleted: r.int(3) != 0,
        states: Head::states_from(&r.text(4)),
        left: Head::left_from(&r.text(4)),
        seq: r.int(5),
        fetched_us: r.opt_int(6),
    };
    Ok(rows.iter().map(|r| (r.text(0), head(r))).collect())
}

/// The end of a run but for its task and its attempt: follow-ups, and heads. False if a head has moved.
pub(super) async fn write_more<B: Backend>(
    engine: &Engine<B>,
    tx: &mut B::Connection,
    task: &Claimed,
    end: &End<'_>,
) -> Result<bool, DriverError> {
    let dialect = &engine.dialect;
    for (ordinal, f) in (0i64..).zip(&end.follow_ups) {
        let mut args = key(task, task.generation.into());
        args.extend([ordinal.into(), f.name.as_str().into(), f.payload.as_str().into()]);
        tx.run(dialect.sql("follow_up"), args).await?;
    }
    if end.is_stale() {
        tx.run(dialect.sql("done_stale"), key(task, task.generation.into()))
            .await?;
    }
    let object: Value = end.event.object_key.as_ref().map(ToString::to_string).into();
    for (name, old, head) in end.judged.to_write(end.handlers) {
        let args = vec![
            task.group.as_str().into(),
            name.as_str().into(),
            object.clone(),
            head.created_us.into(),
            head.rank.into(),
            head.seq.into(),
            head.deleted.into(),
            head.states_text().into(),
            old.unwrap_or(-1).into(),
            head.fetched_us.into(),
        ];
        if tx.run(dialect.sql("put_head"), args).await? != 1 {
            return Ok(false);
        }
    }
    Ok(true)
}

impl<B: Backend> Engine<B> {
    pub(crate) async fn apply(
        &self,
        task: &Claimed,
        apply: &dyn Apply,
        policy: &Policy,
    ) -> Result<Finished, StoreError> {
        run(self, task, apply, policy).await
    }

    pub(crate) async fn apply_many(
        &self,
        tasks: &[Claimed],
        apply: &dyn Apply,
        policy: &Policy,
        bounds: Batch,
    ) -> Vec<Batched> {
        run_together(self, tasks, apply, policy, bounds).await
    }

    /// Ends a task whose run was whole, in a batch that another one's handler committed by itself. False if it was not, and on
    /// SQLite, where a run and the end of its task are never apart.
    pub(super) async fn finish_left(
        &self,
        tx: &mut B::Connection,
        task: &Claimed,
    ) -> Result<bool, DriverError> {
        if self.dialect.flavor == Flavor::Sqlite {
            return Ok(false);
        }
        let mut args = key(task, task.epoch);
        args.push(i64::from(task.generation).into());
        if tx.run(self.dialect.sql("finish_left"), args).await? == 0 {
            return Ok(false);
        }
        self.promote(tx, task).await?;
        Ok(true)
    }

    pub(super) fn ready_after(&self, task: &Claimed, follow_ups: bool) {
        if task.lane.is_some() || follow_ups {
            // The next one of the lane may be ready: this process hears of it at once, others by their next poll.
            self.wake.notify_one();
        }
    }

    /// Makes the next of the task's lane ready. A statement of its own, after the deletion: only then does it see what
    /// was recorded while the deletion waited for the key-share lock.
    pub(super) async fn promote(&self, tx: &mut B::Connection, task: &Claimed) -> Result<(), DriverError> {
        if let Some(lane) = &task.lane {
            crate::inbox::fail_point("promote");
            tx.run(
                self.dialect.sql("promote"),
                vec![task.group.as_str().into(), lane.as_str().into()],
            )
            .await?;
        }
        Ok(())
    }
}
