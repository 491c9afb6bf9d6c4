//! A run on a database: fence, done key, handlers, completion and promotion in one transaction.

use std::{any::Any, collections::BTreeMap, time::Duration};

use super::codes::{ATTEMPT_DONE, DONE_APPLIED, SAVEPOINT};
use super::rows::{attempt_values, handlers_json, millis, stored_event};
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, TransactionOf, begin},
    error::{DriverError, ErrorKind},
    explain::explain,
    value::{Row, Value},
};
use crate::event::ObjectKey;
use crate::handler::chain;
use crate::inbox::plan::Share;
use crate::inbox::run::{Closed, End, Failure, IsConflict, Opened, Port, Run, run};
use crate::inbox::stale::Head;
use crate::inbox::{Applied, Apply, BoxFuture, Claimed, Finished, Policy, Redaction, StoreError, fail_point};

/// Columns of an event in `fence` and its kin; what follows is another matter.
const EVENT_WIDTH: usize = 17;

/// The time past its limit for which a run's transaction may say nothing.
const VANISHED: Duration = Duration::from_secs(10);

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
            let (event, xid) = if self.dialect.is_postgres() {
                let mut args = key(task, task.epoch);
                let text = |limit: Duration| limit.as_millis().clamp(1, i32::MAX as u128).to_string();
                args.extend([
                    task.generation.into(),
                    DONE_APPLIED.into(),
                    // No statement of a handler runs on behind the back of whoever has given it up.
                    text(policy.apply_limit).into(),
                    // Nor does a host that vanished keep the event until the server misses it.
                    text(policy.apply_limit.saturating_add(VANISHED)).into(),
                ]);
                let fenced = tx.rows(self.dialect.sql("fence_done"), args).await?;
                let xid = fenced.first().map(|r| r.text(EVENT_WIDTH));
                (
                    fenced.first().map(stored_event),
                    xid.filter(|xid| !xid.is_empty()),
                )
            } else {
                let mut args = key(task, task.epoch);
                args.extend([task.generation.into(), DONE_APPLIED.into()]);
                let fenced = tx.rows(self.dialect.sql("open_run"), args).await?;
                (fenced.first().map(stored_event), fenced.get(1).map(|r| r.text(0)))
            };
            let Some(event) = event else {
                let sql = self.dialect.sql("done_exists");
                let done = tx.rows(sql, key(task, task.generation.into())).await?;
                return Ok(if done.is_empty() {
                    Opened::LostLease
                } else {
                    Opened::AlreadyDone
                });
            };
            let Some(xid) = xid else {
                // The key and the end of its task are one commit of ours, so this key is not.
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

impl<B: Backend> Run for DbRun<'_, B> {
    fn share<'a>(&'a mut self, has: Option<&'a [String]>) -> BoxFuture<'a, Result<Share, StoreError>> {
        Box::pin(async move {
            let (engine, task) = (self.engine, self.task);
            engine.know_plans(&mut *self.tx, &[task.plan]).await?;
            Ok(engine.routes().share(task.plan, has, &task.group))
        })
    }

    fn heads<'a>(
        &'a mut self,
        object: &'a ObjectKey,
    ) -> BoxFuture<'a, Result<BTreeMap<String, Head>, StoreError>> {
        Box::pin(async move {
            let args = vec![self.task.group.as_str().into(), object.to_string().into()];
            let rows = self.tx.rows(self.engine.dialect.sql("heads"), args).await?;
            let head = |r: &Row| Head {
                created_us: r.int(1),
                rank: r.int(2),
                deleted: r.int(3) != 0,
                states: Head::states_from(&r.text(4)),
                seq: r.int(5),
                fetched_us: r.opt_int(6),
            };
            Ok(rows.iter().map(|r| (r.text(0), head(r))).collect())
        })
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

    fn has_ended(&mut self) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            self.is_another().await && (self.engine.dialect.is_postgres() || self.is_kept().await)
        })
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
                    // SQLite: once the savepoint is released the handlers' part was in order, and what fails is ours.
                    let ended = if self.engine.dialect.is_postgres() {
                        self.is_another().await
                    } else {
                        e.kind() == ErrorKind::NoTransaction
                    };
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

const ABORTED: &str =
    "a handler reported success after one of its statements had failed, which aborted the transaction";

impl<B: Backend> DbRun<'_, B> {
    /// The statements after the handlers; the commit is still to come.
    async fn write_end(&mut self, end: End<'_>) -> Result<Closed, DriverError> {
        let (engine, task, tx) = (self.engine, self.task, &mut self.tx);
        let dialect = &engine.dialect;
        // seq, group, epoch, xid, then the attempt from its generation on.
        let mut args = key(task, task.epoch);
        args.push(self.xid.as_str().into());
        let attempt = attempt_values(
            task,
            ATTEMPT_DONE,
            millis(end.took),
            None,
            handlers_json(end.handlers),
        );
        args.extend(attempt.into_iter().skip(3));
        let is_stale = end.is_stale();
        // What others are to run goes on as the next generation, in its lane if they live.
        let rest = engine.rest(tx, task, end.rest).await?;
        let is_lane_left = rest.is_none_or(|(_, state)| !state.is_active());
        let closed = if dialect.is_postgres() {
            let statement = if let Some((plan, state)) = rest {
                args.extend([plan.into(), state.code().into()]);
                "part_attempt"
            } else {
                "finish_attempt"
            };
            let rows = tx.rows(dialect.sql(statement), args).await?;
            rows.first().is_some_and(|r| r.int(0) == 1)
        } else {
            if task.lane.is_some() {
                fail_point("promote");
            }
            args.push(task.lane.clone().filter(|_| is_lane_left).into());
            let statement = if let Some((plan, state)) = rest {
                args.extend([plan.into(), state.code().into()]);
                "close_part"
            } else {
                "close_run"
            };
            !tx.rows(dialect.sql(statement), args).await?.is_empty()
        };
        if !closed {
            return Ok(Closed::EndedByHandler);
        }
        if dialect.is_postgres() && is_lane_left {
            engine.promote(tx, task).await?;
        }
        for (ordinal, f) in (0i64..).zip(&end.follow_ups) {
            let mut args = key(task, task.generation.into());
            args.extend([ordinal.into(), f.name.as_str().into(), f.payload.as_str().into()]);
            tx.run(dialect.sql("follow_up"), args).await?;
        }
        if is_stale {
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
                return Ok(Closed::HeadMoved);
            }
        }
        Ok(Closed::Committed)
    }

    /// True if this is no longer the transaction that was opened.
    ///
    /// SQLite: the savepoint set before the handlers is gone. PostgreSQL: the transaction's id is another one, or none.
    /// An aborted PostgreSQL transaction cannot be asked; if it is not the old one, the done key that was committed shows it
    /// when the failure is written.
    async fn is_another(&mut self) -> bool {
        let conn: &mut B::Connection = &mut self.tx;
        if self.engine.dialect.is_postgres() {
            let sql = self.engine.dialect.render("SELECT 1 WHERE {same_xid}");
            let sql = sql.replace("$4", "$1").into();
            let rows = conn.rows(&sql, vec![self.xid.as_str().into()]).await;
            rows.is_ok_and(|rows| rows.is_empty())
        } else {
            matches!(back_to_savepoint(conn).await, Ok(false))
        }
    }

    /// SQLite rolls back by itself when the disk is full or fails. Then the done key is gone with everything else, and the
    /// handlers that report a failure have failed like any other; a COMMIT of theirs would have kept it.
    async fn is_kept(&mut self) -> bool {
        let args = key(self.task, self.task.generation.into());
        let done = self.tx.rows(self.engine.dialect.sql("done_exists"), args).await;
        done.map_or(true, |rows| !rows.is_empty())
    }
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

/// Undoes what was done since the savepoint before the handlers. False when it is gone, and its transaction with it.
pub(super) async fn back_to_savepoint(conn: &mut impl Connection) -> Result<bool, DriverError> {
    match conn.script(format!("ROLLBACK TO {SAVEPOINT}")).await {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == ErrorKind::NoTransaction => Ok(false),
        Err(e) => Err(e),
    }
}
