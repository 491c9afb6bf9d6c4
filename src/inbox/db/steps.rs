//! The steps of a run that each flavor takes in a way of its own.
//!
//! SQLite's driver hands every call from thread to thread, and its write transaction is alone: few texts of several statements.
//! PostgreSQL is a round trip away, and others write beside it: one statement each, and what locks what is said.

use std::time::Duration;

use super::codes::{DONE_APPLIED, SAVEPOINT};
use super::rows::stored_event;
use super::{
    backend::Backend,
    dialect::Flavor,
    driver::Connection,
    engine::Engine,
    error::{DriverError, ErrorKind},
    value::Value,
};
use crate::inbox::{Claimed, Policy, StoredEvent, TaskState};

/// Columns of an event in `fence` and its kin; what follows is another matter.
pub(super) const EVENT_WIDTH: usize = 19;

/// The time past its limit for which a run's transaction may say nothing.
const VANISHED: Duration = Duration::from_secs(10);

/// A run that is open: its event, and the mark of its transaction; without a mark its done key is there already.
pub(super) struct Opened {
    pub(super) event: StoredEvent,
    pub(super) xid: Option<String>,
}

/// PostgreSQL's limits in the transaction of a run: for a statement, and for saying nothing.
pub(super) fn limits(policy: &Policy) -> [String; 2] {
    [
        // No statement of a handler runs on behind the back of whoever has given it up.
        policy.apply_limit,
        // Nor does a host that vanished keep the event until the server misses it.
        policy.apply_limit.saturating_add(VANISHED),
    ]
    .map(|limit| limit.as_millis().clamp(1, i32::MAX as u128).to_string())
}

fn key(task: &Claimed) -> Vec<Value> {
    vec![task.seq.into(), task.group.as_str().into(), task.epoch.into()]
}

impl<B: Backend> Engine<B> {
    /// Locks the task and compares its epoch, inserts the done key, reads the event, and sees to it that a handler's own
    /// COMMIT or ROLLBACK will be noticed. `None` if the lease was lost.
    pub(super) async fn open_run(
        &self,
        tx: &mut B::Connection,
        task: &Claimed,
        policy: &Policy,
    ) -> Result<Option<Opened>, DriverError> {
        let mut args = key(task);
        args.extend([i64::from(task.generation).into(), DONE_APPLIED.into()]);
        let sqlite = match self.dialect.flavor {
            Flavor::Sqlite => true,
            Flavor::Postgres => {
                args.extend(limits(policy).map(Value::from));
                false
            }
        };
        let statement = if sqlite { "open_run" } else { "fence_done" };
        let rows = tx.rows(self.dialect.sql(statement), args).await?;
        let Some(first) = rows.first() else {
            return Ok(None);
        };
        let xid = if sqlite {
            rows.get(1).map(|r| r.text(0))
        } else {
            Some(first.text(EVENT_WIDTH)).filter(|xid| !xid.is_empty())
        };
        let event = stored_event(first);
        Ok(Some(Opened { event, xid }))
    }

    /// Deletes the task, writes the attempt, and makes the next of the lane ready; with `rest` the task goes on as the next
    /// generation instead, with that plan and state. `attempt`: its values from the generation on. False if a handler
    /// has ended the transaction.
    pub(super) async fn close_run(
        &self,
        tx: &mut B::Connection,
        task: &Claimed,
        xid: &str,
        attempt: impl Iterator<Item = Value>,
        rest: Option<(i64, TaskState)>,
    ) -> Result<bool, DriverError> {
        let mut args = key(task);
        args.push(xid.into());
        args.extend(attempt);
        let is_lane_left = rest.is_none_or(|(_, state)| !state.is_active());
        let more = rest.map(|(plan, state)| [plan.into(), state.code().into()]);
        let is_part = more.is_some();
        match self.dialect.flavor {
            Flavor::Sqlite => {
                if task.lane.is_some() {
                    crate::inbox::fail_point("promote");
                }
                args.push(task.lane.clone().filter(|_| is_lane_left).into());
                args.extend(more.into_iter().flatten());
                let statement = if is_part { "close_part" } else { "close_run" };
                Ok(!tx.rows(self.dialect.sql(statement), args).await?.is_empty())
            }
            Flavor::Postgres => {
                args.extend(more.into_iter().flatten());
                let statement = if is_part { "part_attempt" } else { "finish_attempt" };
                let rows = tx.rows(self.dialect.sql(statement), args).await?;
                let closed = rows.first().is_some_and(|r| r.int(0) == 1);
                if closed && is_lane_left {
                    self.promote(tx, task).await?;
                }
                Ok(closed)
            }
        }
    }

    /// True if a handler has committed or rolled back on its own.
    ///
    /// SQLite: the savepoint set before the handlers is gone. PostgreSQL: the transaction's id is another one, or none.
    /// An aborted PostgreSQL transaction cannot be asked; if it is not the old one, the done key that was committed shows it
    /// when the failure is written.
    pub(super) async fn has_ended(&self, conn: &mut B::Connection, xid: &str) -> bool {
        match self.dialect.flavor {
            Flavor::Sqlite => matches!(back_to_savepoint(conn).await, Ok(false)),
            Flavor::Postgres => {
                let sql = self
                    .dialect
                    .render("SELECT 1 WHERE {same_xid}")
                    .replace("$4", "$1")
                    .into();
                match conn.rows(&sql, vec![xid.into()]).await {
                    Ok(rows) => rows.is_empty(),
                    Err(_) => false,
                }
            }
        }
    }

    /// As `has_ended`, after handlers that report a failure.
    ///
    /// SQLite rolls back by itself when the disk is full or fails. Then the done key is gone with everything else, and they
    /// have failed like any other; a COMMIT of theirs would have kept it.
    pub(super) async fn has_ended_at_failure(
        &self,
        conn: &mut B::Connection,
        task: &Claimed,
        xid: &str,
    ) -> bool {
        if !self.has_ended(conn, xid).await {
            return false;
        }
        if self.dialect.flavor != Flavor::Sqlite {
            return true;
        }
        let args = vec![
            task.seq.into(),
            task.group.as_str().into(),
            i64::from(task.generation).into(),
        ];
        let done = conn.rows(self.dialect.sql("done_exists"), args).await;
        done.map_or(true, |rows| !rows.is_empty())
    }

    /// As `has_ended`, after one of our own statements behind the handlers has failed.
    ///
    /// SQLite: once the savepoint is released the handlers' part was in order, and what fails is ours.
    pub(super) async fn has_ended_at_close(
        &self,
        conn: &mut B::Connection,
        xid: &str,
        e: &DriverError,
    ) -> bool {
        match self.dialect.flavor {
            Flavor::Sqlite => e.kind() == ErrorKind::NoTransaction,
            Flavor::Postgres => self.has_ended(conn, xid).await,
        }
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
