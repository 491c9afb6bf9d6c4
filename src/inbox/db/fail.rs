//! What is written after a run that did not commit, and runs that never do.

use std::time::Duration;

use super::codes::{ATTEMPT_DEAD, ATTEMPT_ENDED_TX, ATTEMPT_RETRY, SAVEPOINT};
use super::rows::{attempt_values, handlers_json, millis};
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    run::DbRun,
    steps::back_to_savepoint,
};
use crate::inbox::outside::before_rehearsal;
use crate::inbox::port::ENDED;
use crate::inbox::run::{Failure, rehearse};
use crate::inbox::{
    Applied, Apply, Claimed, Finished, Policy, StoreError, TaskState, Verdict, WorkerId, micros,
};

impl<B: Backend> Engine<B> {
    /// A failure outside of a run: a panic, or what another store's worker has to say.
    pub(crate) async fn fail(
        &self,
        task: &Claimed,
        verdict: Verdict,
        policy: &Policy,
    ) -> Result<Finished, StoreError> {
        self.write_failure(task, &Failure::new(verdict, Vec::new()), policy)
            .await
    }

    pub(super) async fn write_failure(
        &self,
        task: &Claimed,
        failure: &Failure,
        policy: &Policy,
    ) -> Result<Finished, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        // A statement that a handler left behind still holds the task's row. Waiting for it here would keep intake waiting
        // too; the caller tries again.
        if let Some(sql) = self.dialect.limit("lock_timeout", Duration::from_secs(1)) {
            tx.script(sql).await?;
        }
        let done = || {
            vec![
                task.seq.into(),
                task.group.as_str().into(),
                i64::from(task.generation).into(),
            ]
        };
        let Some((state, finished)) = self.fail_in(&mut tx, task, failure, policy).await? else {
            let done = tx.rows(self.dialect.sql("done_exists"), done()).await?;
            return Ok(if done.is_empty() {
                Finished::LostLease
            } else {
                Finished::AlreadyDone
            });
        };
        if !failure.ended_tx && !tx.rows(self.dialect.sql("done_exists"), done()).await?.is_empty() {
            tx.rollback().await?;
            let mut tx = begin::<B>(&mut conn).await?;
            if self.finish_left(&mut tx, task).await? {
                tx.commit().await?;
                self.ready_after(task, true);
                return Ok(Finished::AlreadyDone);
            }
            tx.rollback().await?;
            drop(conn);
            // The task is still here and this transaction had its row, so the key was committed without it: by a handler.
            let failure = Failure {
                verdict: Verdict::permanent(format!("a handler {ENDED}; before that: {}", failure.error())),
                handlers: failure.handlers.clone(),
                ended_tx: true,
                took: failure.took,
            };
            return Box::pin(self.write_failure(task, &failure, policy)).await;
        }
        if failure.ended_tx {
            tx.run(self.dialect.sql("break_done"), done()).await?;
        }
        crate::inbox::fail_point("fail_before_commit");
        if matches!(state, TaskState::Dead | TaskState::Backoff) {
            self.promote(&mut tx, task).await?;
        }
        tx.commit().await?;
        drop(conn);
        if let (TaskState::Backoff, Finished::Retry { after, .. }) = (state, &finished) {
            self.note_delayed(*after);
        }
        self.ready_after(task, matches!(finished, Finished::Retry { .. }));
        Ok(finished)
    }

    /// The task's new state and the attempt's row, in a transaction that is open; the lane is not promoted yet. `None` if the
    /// lease was lost.
    pub(super) async fn fail_in(
        &self,
        tx: &mut B::Connection,
        task: &Claimed,
        failure: &Failure,
        policy: &Policy,
    ) -> Result<Option<(TaskState, Finished)>, StoreError> {
        let (state, after) = failure.end(task, policy)?;
        let error = failure.error();
        let args = vec![
            task.seq.into(),
            task.group.as_str().into(),
            task.epoch.into(),
            state.code().into(),
            micros(after).into(),
            0i64.into(),
        ];
        if tx.run(self.dialect.sql("fail"), args).await? != 1 {
            return Ok(None);
        }
        let dead = matches!(state, TaskState::Dead | TaskState::Held);
        let outcome = match (failure.ended_tx, dead) {
            (true, _) => ATTEMPT_ENDED_TX,
            (_, true) => ATTEMPT_DEAD,
            _ => ATTEMPT_RETRY,
        };
        let args = attempt_values(
            task,
            outcome,
            millis(failure.took),
            Some(error.clone()),
            handlers_json(&failure.handlers),
        );
        tx.run(self.dialect.sql("attempt"), args).await?;
        let finished = if dead {
            Finished::Dead { error }
        } else {
            Finished::Retry { after, error }
        };
        Ok(Some((state, finished)))
    }

    /// Runs the handlers in a transaction that is rolled back whatever they say, for at most the default `apply_limit`.
    pub(crate) async fn dry_run(
        &self,
        event_id: &str,
        group: &str,
        apply: &dyn Apply,
    ) -> Result<Applied, StoreError> {
        let Some(event) = self.event(event_id).await? else {
            return Err(StoreError::NotFound(format!("no event {event_id} in this inbox")));
        };
        let current = match before_rehearsal(apply, &event, group).await {
            Ok(current) => current,
            Err(applied) => return Ok(applied),
        };
        let mut conn = self.backend.runner().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        // As a replay would find it: a stale event is reported as such.
        let task = Claimed::new(event.seq, group, WorkerId(0));
        let limit = Policy::default().apply_limit;
        if let Some(sql) = self.dialect.limit("statement_timeout", limit) {
            tx.script(sql).await?;
        }
        tx.script(format!("SAVEPOINT {SAVEPOINT}")).await?;
        let mut run = DbRun {
            engine: self,
            tx,
            task: &task,
            xid: String::new(),
        };
        let mut applied = rehearse(&mut run, apply, &event, group, current).await?;
        let mut tx = run.tx;
        let conn: &mut B::Connection = &mut tx;
        let whole = back_to_savepoint(conn).await?;
        match tx.rollback().await {
            Err(e) if whole => return Err(e.into()),
            // SQLite refuses to roll back what is not there.
            _ => {}
        }
        if !whole {
            let said = match applied.verdict {
                Verdict::Done => "done".to_owned(),
                Verdict::Retry { error, .. } | Verdict::Conflict { error } | Verdict::Permanent { error } => {
                    error
                }
            };
            applied.verdict = Verdict::permanent(format!(
                "the dry run's transaction was ended before the inbox did it, as by a handler's COMMIT or ROLLBACK; part of \
                 its work may be kept. The handlers said: {said}"
            ));
        }
        Ok(applied)
    }
}
