//! What is written after a run that did not commit, and runs that never do.

use std::{any::Any, time::Duration};

use super::codes::{ATTEMPT_DEAD, ATTEMPT_ENDED_TX, ATTEMPT_RETRY, ENDED, SAVEPOINT};
use super::rows::{attempt_values, handlers_json, stored_event};
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    explain::explain,
    steps::back_to_savepoint,
};
use crate::handler::HandlerReport;
use crate::inbox::{
    Applied, Apply, Claimed, Finished, Policy, StoreError, TaskState, Verdict, Work, WorkerId,
    apply::limited, micros,
};

impl<B: Backend> Engine<B> {
    /// A failure outside of a run: a panic, or what another store's worker has to say.
    pub(crate) async fn fail(
        &self,
        task: &Claimed,
        verdict: Verdict,
        policy: &Policy,
    ) -> Result<Finished, StoreError> {
        self.write_failure(task, &verdict, &[], false, 0, policy).await
    }

    pub(crate) async fn write_failure(
        &self,
        task: &Claimed,
        verdict: &Verdict,
        handlers: &[HandlerReport],
        ended_tx: bool,
        ms: i64,
        policy: &Policy,
    ) -> Result<Finished, StoreError> {
        let Some((state, after)) = policy.after_failure(task.attempt, verdict) else {
            return Err(StoreError::Config(
                "a success cannot be written as a failure".into(),
            ));
        };
        let error = match verdict {
            Verdict::Done => String::new(),
            Verdict::Retry { error, .. } | Verdict::Conflict { error } | Verdict::Permanent { error } => {
                error.clone()
            }
        };
        let error = crate::inbox::clip(error);
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        // A statement that a handler left behind still holds the task's row. Waiting for it here would keep intake waiting
        // too; the caller tries again.
        if let Some(sql) = self.dialect.limit("lock_timeout", Duration::from_secs(1)) {
            tx.script(sql).await?;
        }
        let group = task.group.as_str();
        let args = vec![
            task.seq.into(),
            group.into(),
            task.epoch.into(),
            state.code().into(),
            micros(after).into(),
            0i64.into(),
        ];
        if tx.run(self.dialect.sql("fail"), args).await? != 1 {
            let args = vec![task.seq.into(), group.into(), i64::from(task.generation).into()];
            let done = tx.rows(self.dialect.sql("done_exists"), args).await?;
            return Ok(if done.is_empty() {
                Finished::LostLease
            } else {
                Finished::AlreadyDone
            });
        }
        let done = || vec![task.seq.into(), group.into(), i64::from(task.generation).into()];
        if !ended_tx && !tx.rows(self.dialect.sql("done_exists"), done()).await?.is_empty() {
            // The task is still here and this transaction has its row, so the key was committed without it: by a handler.
            tx.rollback().await?;
            drop(conn);
            let verdict = Verdict::permanent(format!("a handler {ENDED}; before that: {error}"));
            return Box::pin(self.write_failure(task, &verdict, handlers, true, ms, policy)).await;
        }
        let dead = matches!(state, TaskState::Dead | TaskState::Held);
        let outcome = match (ended_tx, dead) {
            (true, _) => ATTEMPT_ENDED_TX,
            (_, true) => ATTEMPT_DEAD,
            _ => ATTEMPT_RETRY,
        };
        let args = attempt_values(task, outcome, ms, Some(error.clone()), handlers_json(handlers));
        tx.run(self.dialect.sql("attempt"), args).await?;
        if ended_tx {
            tx.run(self.dialect.sql("break_done"), done()).await?;
        }
        crate::inbox::fail_point("fail_before_commit");
        let freed = matches!(state, TaskState::Dead | TaskState::Backoff);
        if let (Some(lane), true) = (&task.lane, freed) {
            tx.run(
                self.dialect.sql("promote"),
                vec![group.into(), lane.as_str().into()],
            )
            .await?;
        }
        tx.commit().await?;
        drop(conn);
        if state == TaskState::Backoff {
            self.note_delayed(after);
        }
        self.ready_after(task, !dead);
        Ok(if dead {
            Finished::Dead { error }
        } else {
            Finished::Retry { after, error }
        })
    }

    /// Runs the handlers in a transaction that is rolled back whatever they say, for at most the default `apply_limit`.
    pub(crate) async fn dry_run(
        &self,
        event_id: &str,
        group: &str,
        apply: &dyn Apply,
    ) -> Result<Applied, StoreError> {
        let mut conn = self.backend.runner().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let rows = tx.rows(self.dialect.sql("event"), vec![event_id.into()]).await?;
        let Some(event) = rows.first().map(stored_event) else {
            return Err(StoreError::NotFound(format!("no event {event_id} in this inbox")));
        };
        // As a replay would find it: a stale event is reported as such.
        let task = Claimed {
            seq: event.seq,
            group: group.to_owned(),
            generation: 0,
            epoch: 0,
            attempt: 1,
            plan: 0,
            lost: 0,
            lane: None,
            worker: WorkerId(0),
        };
        let judged = self.judge(&mut tx, &task, &event, apply, None, None).await?;
        let limit = Policy::default().apply_limit;
        if let Some(sql) = self.dialect.limit("statement_timeout", limit) {
            tx.script(sql).await?;
        }
        tx.script(format!("SAVEPOINT {SAVEPOINT}")).await?;
        let mut applied = {
            let conn: &mut B::Connection = &mut tx;
            let tx: &mut (dyn Any + Send) = conn;
            let work = Work {
                event: &event,
                group,
                generation: 0,
                attempt: 1,
                dry_run: true,
                only: None,
                stale: &judged.skip,
                instead: None,
                tx,
                is_conflict: Some(B::is_conflict),
            };
            let mut applied = limited(apply, work, limit).await;
            explain(self.dialect.flavor, &mut applied);
            applied
        };
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
        applied.on_commit.clear();
        judged.annotate(&mut applied.handlers);
        Ok(applied)
    }
}
