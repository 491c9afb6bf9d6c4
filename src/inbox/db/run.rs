//! Applying a task: fence, done key, handlers, completion and promotion in one transaction.
//!
//! What the database itself does wrong is not the event's fault: before the handlers are called it is waited for, without
//! limit and uncounted; afterwards a lost connection or a conflict is tried again at once a few times, uncounted too.

use std::{any::Any, time::Instant};

use super::codes::{ATTEMPT_DONE, ENDED};
use super::rows::{attempt_values, handlers_json};
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    error::{DriverError, ErrorKind},
    explain::explain,
    steps::Opened,
    value::{Row, Value},
};
use crate::handler::{HandlerReport, Outcome, chain};
use crate::inbox::apply::read_again;
use crate::inbox::plan::Share;
use crate::inbox::stale::{Head, Judged, Reading, judge};
use crate::inbox::{
    Ambiguous, Applied, Apply, BoxFuture, Claimed, Finished, Policy, StoreError, StoredEvent, Verdict, Work,
    apply::limited, retry::Pause,
};

/// One try at applying, before anything about a failure is written.
enum Try {
    Done {
        on_commit: Vec<BoxFuture<'static, ()>>,
        follow_ups: bool,
    },
    AlreadyDone,
    LostLease,
    /// This program has none of the handlers.
    Leave,
    /// The stale rule cannot decide, and the application can read the object: not while the transaction is open.
    Refetch(Box<StoredEvent>, Box<Judged>),
    Failed {
        verdict: Verdict,
        handlers: Vec<HandlerReport>,
        ended_tx: bool,
    },
    /// The COMMIT was sent, its answer was lost. The futures wait for what the done key says.
    Unknown {
        error: StoreError,
        on_commit: Vec<BoxFuture<'static, ()>>,
    },
}

/// The result of the statements after the handlers.
enum Finish {
    Written,
    HeadMoved,
    EndedByHandler,
}

impl<B: Backend> Engine<B> {
    /// Locks the heads of the event's object and applies the stale rule for the group's state handlers.
    pub(super) async fn judge(
        &self,
        tx: &mut B::Connection,
        task: &Claimed,
        event: &StoredEvent,
        apply: &dyn Apply,
        only: Option<&[String]>,
        reading: Option<&Reading>,
    ) -> Result<Judged, StoreError> {
        let mut names = apply.state_handlers(&event.event_type, &task.group);
        names.retain(|name| only.is_none_or(|only| only.contains(name)));
        let Some(key) = event.object_key.as_ref().filter(|_| !names.is_empty()) else {
            return Ok(Judged::without_identity(&names));
        };
        let args = vec![task.group.as_str().into(), key.to_string().into()];
        let rows = tx.rows(self.dialect.sql("heads"), args).await?;
        let head = |r: &Row| Head {
            created_us: r.int(1),
            rank: r.int(2),
            deleted: r.int(3) != 0,
            states: Head::states_from(&r.text(4)),
            seq: r.int(5),
            fetched_us: r.opt_int(6),
        };
        Ok(judge(
            &names,
            &rows.iter().map(|r| (r.text(0), head(r))).collect(),
            event,
            reading,
        ))
    }

    async fn write_heads(
        &self,
        tx: &mut B::Connection,
        task: &Claimed,
        event: &StoredEvent,
        judged: &Judged,
        handlers: &[HandlerReport],
    ) -> Result<Finish, DriverError> {
        for (name, old, head) in judged.to_write(handlers) {
            let args = vec![
                task.group.as_str().into(),
                name.as_str().into(),
                event.object_key.as_ref().map(ToString::to_string).into(),
                head.created_us.into(),
                head.rank.into(),
                head.seq.into(),
                head.deleted.into(),
                head.states_text().into(),
                old.unwrap_or(-1).into(),
                head.fetched_us.into(),
            ];
            if tx.run(self.dialect.sql("put_head"), args).await? != 1 {
                return Ok(Finish::HeadMoved);
            }
        }
        Ok(Finish::Written)
    }

    pub(crate) async fn apply(
        &self,
        task: &Claimed,
        apply: &dyn Apply,
        policy: &Policy,
    ) -> Result<Finished, StoreError> {
        let started = Instant::now();
        let mut left = policy.free_retries;
        let mut waiting: Vec<BoxFuture<'static, ()>> = Vec::new();
        let mut pause = Pause::default();
        let mut reading = None;
        let (verdict, handlers, ended_tx) = loop {
            let mut reached = false;
            let tried = self
                .try_apply(task, apply, policy, started, &mut reached, reading.take())
                .await;
            match tried {
                Ok(Try::Done {
                    on_commit,
                    follow_ups,
                }) => {
                    self.ready_after(task, follow_ups);
                    return Ok(Finished::Done {
                        on_commit,
                        follow_ups,
                    });
                }
                Ok(Try::AlreadyDone) => return Ok(done_before(waiting)),
                Ok(Try::LostLease) => return Ok(Finished::LostLease),
                Ok(Try::Leave) => match self.leave_to_others(task).await {
                    Err(e) if e.is_temporary() => pause.wait().await,
                    left => return left.map(|()| Finished::Left),
                },
                Ok(Try::Refetch(event, judged)) => {
                    match read_again(apply, &event, &judged, &self.options.redact, policy.apply_limit).await {
                        Ok(read) => reading = Some(read),
                        Err(error) => break (Verdict::retry(error), Vec::new(), false),
                    }
                }
                Ok(Try::Unknown { error, on_commit }) => {
                    // The done key says on the next round whether this commit counted.
                    waiting = on_commit;
                    if left == 0 {
                        break (Verdict::retry(chain(&error)), Vec::new(), false);
                    }
                    left -= 1;
                }
                Ok(Try::Failed {
                    verdict: Verdict::Conflict { .. },
                    ..
                }) if left > 0 => left -= 1,
                Ok(Try::Failed {
                    verdict,
                    handlers,
                    ended_tx,
                }) => break (verdict, handlers, ended_tx),
                // Nothing of the handlers has run: the database's trouble is not this event's, however long it takes.
                Err(e) if e.is_temporary() && !reached => pause.wait().await,
                Err(StoreError::Conflict(_) | StoreError::Unavailable(_)) if left > 0 => left -= 1,
                Err(e) if e.is_temporary() || matches!(e, StoreError::Database(_)) => {
                    break (Verdict::retry(chain(&e)), Vec::new(), false);
                }
                Err(e) => return Err(e),
            }
        };
        let ms = i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX);
        loop {
            match self
                .write_failure(task, &verdict, &handlers, ended_tx, ms, policy)
                .await
            {
                Err(e) if e.is_temporary() => pause.wait().await,
                Ok(Finished::AlreadyDone) => return Ok(done_before(waiting)),
                written => return written,
            }
        }
    }

    pub(super) fn ready_after(&self, task: &Claimed, follow_ups: bool) {
        if task.lane.is_some() || follow_ups {
            // The next one of the lane may be ready: this process hears of it at once, others by their next poll.
            self.wake.notify_one();
        }
    }

    async fn try_apply(
        &self,
        task: &Claimed,
        apply: &dyn Apply,
        policy: &Policy,
        started: Instant,
        reached: &mut bool,
        reading: Option<Reading>,
    ) -> Result<Try, StoreError> {
        crate::inbox::fail_point("apply_before_begin");
        let mut conn = self.backend.runner().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        crate::inbox::fail_point("apply_after_begin");
        let key = |epoch: i64| vec![Value::from(task.seq), task.group.as_str().into(), epoch.into()];
        let generation = i64::from(task.generation);

        let Some(Opened { event, xid }) = self.open_run(&mut tx, task, policy).await? else {
            let sql = self.dialect.sql("done_exists");
            let done = tx.rows(sql, key(generation)).await?;
            return Ok(if done.is_empty() {
                Try::LostLease
            } else {
                Try::AlreadyDone
            });
        };
        let Some(xid) = xid else {
            // The key and the end of its task are one commit of ours, so this key is not: a handler has committed by itself,
            // and whoever ran it did not live to write that down.
            drop(tx.rollback().await);
            return Ok(ended_by_handler(Vec::new()));
        };
        crate::inbox::fail_point("apply_after_done");

        self.know_plans(&mut *tx, &[task.plan]).await?;
        let has = apply.handlers_for(&event.event_type, &task.group);
        let share = self.routes().share(task.plan, has.as_deref(), &task.group);
        let Share::Run { only, rest } = share else {
            drop(tx.rollback().await);
            return Ok(Try::Leave);
        };
        let judged = self
            .judge(&mut tx, task, &event, apply, only.as_deref(), reading.as_ref())
            .await?;
        if !judged.ambiguous.is_empty() && apply.rereads() {
            drop(tx.rollback().await);
            return Ok(Try::Refetch(Box::new(event), Box::new(judged)));
        }
        if let (Ambiguous::Hold, Some((name, why))) = (policy.ambiguous, judged.ambiguous.first()) {
            drop(tx.rollback().await);
            let verdict = Verdict::permanent(format!("handler {name}: {why}; parked, as configured"));
            return Ok(Try::Failed {
                verdict,
                handlers: Vec::new(),
                ended_tx: false,
            });
        }
        let applied = {
            let conn: &mut B::Connection = &mut tx;
            let tx: &mut (dyn Any + Send) = conn;
            let work = Work {
                event: &event,
                group: &task.group,
                generation: task.generation,
                attempt: task.attempt,
                dry_run: false,
                only: only.as_deref(),
                stale: &judged.skip,
                instead: judged.instead(reading.as_ref()),
                tx,
                is_conflict: Some(B::is_conflict),
            };
            *reached = true;
            let mut applied = limited(apply, work, policy.apply_limit).await;
            explain(self.dialect.flavor, &mut applied);
            applied
        };
        crate::inbox::fail_point("apply_after_handler");
        let Applied {
            verdict,
            mut handlers,
            follow_ups,
            on_commit,
        } = applied;
        judged.annotate(&mut handlers);
        if verdict != Verdict::Done {
            let ended_tx = self.has_ended_at_failure(&mut tx, task, &xid).await;
            drop(tx.rollback().await);
            return Ok(if ended_tx {
                ended_by_handler(handlers)
            } else {
                Try::Failed {
                    verdict,
                    handlers,
                    ended_tx,
                }
            });
        }
        let any_follow_up = !follow_ups.is_empty();
        let ms = i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX);
        let report = handlers_json(&handlers);
        let finish = async {
            // What others are to run goes on as the next generation, in its lane if they live.
            let rest = self.rest(&mut tx, task, rest).await?;
            let attempt = attempt_values(task, ATTEMPT_DONE, ms, None, report);
            let closed = self
                .close_run(&mut tx, task, &xid, attempt.into_iter().skip(3), rest)
                .await?;
            if !closed {
                return Ok(Finish::EndedByHandler);
            }
            for (ordinal, f) in follow_ups.iter().enumerate() {
                let args = vec![
                    task.seq.into(),
                    task.group.as_str().into(),
                    generation.into(),
                    i64::try_from(ordinal).unwrap_or(i64::MAX).into(),
                    f.name.as_str().into(),
                    f.payload.as_str().into(),
                ];
                tx.run(self.dialect.sql("follow_up"), args).await?;
            }
            if !handlers.is_empty()
                && handlers
                    .iter()
                    .all(|h| matches!(&h.outcome, Outcome::Skipped(w) if w.starts_with("stale")))
            {
                tx.run(self.dialect.sql("done_stale"), key(generation)).await?;
            }
            self.write_heads(&mut tx, task, &event, &judged, &handlers).await
        }
        .await;
        match finish {
            Ok(Finish::Written) => {}
            Ok(Finish::HeadMoved) => {
                drop(tx.rollback().await);
                let error = "another event of the same object was applied at the same time".to_owned();
                return Ok(Try::Failed {
                    verdict: Verdict::Conflict { error },
                    handlers,
                    ended_tx: false,
                });
            }
            Ok(Finish::EndedByHandler) => {
                drop(tx.rollback().await);
                return Ok(ended_by_handler(handlers));
            }
            Err(e) => {
                let ended_tx = self.has_ended_at_close(&mut tx, &xid, &e).await;
                drop(tx.rollback().await);
                let aborted = e.kind() == ErrorKind::Aborted;
                return match StoreError::from(e) {
                    _ if ended_tx => Ok(ended_by_handler(handlers)),
                    _ if aborted => Ok(Try::Failed {
                        verdict: Verdict::retry(
                            "a handler reported success after one of its statements had failed, which aborted the transaction",
                        ),
                        handlers,
                        ended_tx: false,
                    }),
                    e => Err(e),
                };
            }
        }
        crate::inbox::fail_point("apply_before_commit");
        match tx.commit().await {
            Ok(()) => {
                crate::inbox::fail_point("apply_after_commit");
                Ok(Try::Done {
                    on_commit,
                    follow_ups: any_follow_up,
                })
            }
            Err(e) => match StoreError::from(e) {
                error @ StoreError::Unavailable(_) => Ok(Try::Unknown { error, on_commit }),
                // A constraint that is checked at commit: the handlers' fault, and nothing was written.
                e @ StoreError::Database(_) => Ok(Try::Failed {
                    verdict: Verdict::retry(chain(&e)),
                    handlers,
                    ended_tx: false,
                }),
                e => Err(e),
            },
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

fn done_before(waiting: Vec<BoxFuture<'static, ()>>) -> Finished {
    if waiting.is_empty() {
        Finished::AlreadyDone
    } else {
        // This worker's own commit, whose answer was lost.
        Finished::Done {
            on_commit: waiting,
            follow_ups: true,
        }
    }
}

fn ended_by_handler(handlers: Vec<HandlerReport>) -> Try {
    let names: Vec<&str> = handlers.iter().map(|h| &*h.name).collect();
    let who = if names.is_empty() {
        "a handler".to_owned()
    } else {
        format!("one of the handlers {}", names.join(", "))
    };
    Try::Failed {
        verdict: Verdict::permanent(format!("{who} {ENDED}")),
        handlers,
        ended_tx: true,
    }
}
