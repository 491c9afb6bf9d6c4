//! The order of a run, once for every store: open, share, judge, read, hold, handlers, close; and what is tried again.
//!
//! What the database itself does wrong is not the event's fault: before the handlers are called it is waited for, without
//! limit and uncounted; afterwards a lost connection or a conflict is tried again at once a few times, uncounted too.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use super::outside::{read_again, read_current, wants_current, within};
use super::plan::Share;
use super::retry::Pause;
use super::stale::{Judged, Reading, judge};
use super::{
    Ambiguous, Applied, Apply, BoxFuture, Claimed, Finished, Policy, StoreError, StoredEvent, Verdict, Work,
    fail_point,
};
use crate::event::Current;
use crate::handler::chain;
use crate::observer::{Run as Told, span::Span};

pub(crate) use super::port::{Closed, End, Failure, HEAD_MOVED, Handling, LEASE_LOST, Opened, Port, Run};

/// One try, before anything about a failure is written.
enum Try {
    Done {
        on_commit: Vec<BoxFuture<'static, ()>>,
        follow_ups: bool,
    },
    AlreadyDone,
    Refused(Finished),
    /// This program has none of the handlers.
    Leave,
    /// Handlers that are to run ask for the object as it is now.
    ReadCurrent(Box<StoredEvent>),
    /// The stale rule cannot decide, and the application can read the object: not while the transaction is open.
    ReadAgain(Box<StoredEvent>, Box<Judged>),
    Failed(Failure),
    /// The futures wait for what the done key says.
    Unknown {
        error: StoreError,
        on_commit: Vec<BoxFuture<'static, ()>>,
    },
}

/// The span of a run, from the time when its event is known. One that is dropped without an end was interrupted.
#[derive(Default)]
pub(super) struct Spanned(Option<Span>);

impl Spanned {
    pub(super) fn begin(&mut self, task: &Claimed, event: &StoredEvent, apply: &dyn Apply) -> Span {
        let span = self.0.get_or_insert_with(|| {
            let run = Told {
                seq: task.seq,
                delivery: None,
                group: &task.group,
                generation: task.generation,
                attempt: task.attempt,
                lane: task.lane.as_deref(),
                worker: task.worker.0,
            };
            let named = (&*event.event_id, &*event.event_type);
            Span::run(&run, named, event.traceparent.as_deref(), &apply.contexts())
        });
        span.clone()
    }

    pub(super) fn end(mut self, result: &Result<Finished, StoreError>) {
        let Some(span) = self.0.take() else { return };
        let (outcome, is_failure) = match result {
            Ok(Finished::Done { .. } | Finished::AlreadyDone) => ("done", false),
            Ok(Finished::Retry { .. }) => ("retry", true),
            Ok(Finished::Dead { .. }) => ("dead", true),
            Ok(Finished::Left) => ("left", false),
            Ok(Finished::LostLease) => ("lease_lost", true),
            Err(_) => ("store_failed", true),
        };
        span.has_ended(outcome, is_failure);
    }
}

impl Drop for Spanned {
    fn drop(&mut self) {
        if let Some(span) = self.0.take() {
            span.has_ended("interrupted", true);
        }
    }
}

/// Runs a claimed task to its end: committed, failed and written down, or given back.
pub(crate) async fn run<P: Port>(
    port: &P,
    task: &Claimed,
    apply: &dyn Apply,
    policy: &Policy,
) -> Result<Finished, StoreError> {
    let mut span = Spanned::default();
    let result = tries(port, task, apply, policy, &mut span).await;
    span.end(&result);
    result
}

async fn tries<P: Port>(
    port: &P,
    task: &Claimed,
    apply: &dyn Apply,
    policy: &Policy,
    span: &mut Spanned,
) -> Result<Finished, StoreError> {
    let started = Instant::now();
    let mut left = policy.free_retries;
    let mut waiting: Vec<BoxFuture<'static, ()>> = Vec::new();
    let mut pause = Pause::default();
    let mut reading = None;
    let mut current = None;
    let mut failure = loop {
        let mut reached = false;
        let before = Before {
            started,
            reading: reading.take(),
            current: current.clone(),
            together: false,
        };
        let tried = try_once(port, task, (apply, policy), before, &mut reached, span).await;
        match tried {
            Ok(Try::Done {
                on_commit,
                follow_ups,
            }) => {
                return Ok(Finished::Done {
                    on_commit,
                    follow_ups,
                });
            }
            Ok(Try::AlreadyDone) => return Ok(done_before(waiting)),
            Ok(Try::Refused(finished)) => return Ok(finished),
            Ok(Try::Leave) => match port.leave(task).await {
                Err(e) if e.is_temporary() => pause.wait().await,
                left => return left.map(|()| Finished::Left),
            },
            Ok(Try::ReadCurrent(event)) => {
                let anew = task.attempt > 1 || task.generation > 0;
                match read_current(apply, &event, anew, policy.apply_limit).await {
                    Ok(read) => current = Some(read),
                    Err(error) => break Failure::new(Verdict::retry(error), Vec::new()),
                }
            }
            Ok(Try::ReadAgain(event, judged)) => {
                match read_again(apply, &event, &judged, &port.redaction(), policy.apply_limit).await {
                    Ok(read) => reading = Some(read),
                    Err(error) => break Failure::new(Verdict::retry(error), Vec::new()),
                }
            }
            Ok(Try::Unknown { error, on_commit }) => {
                // The done key says on the next round whether this commit counted.
                waiting = on_commit;
                if left == 0 {
                    break Failure::new(Verdict::retry(chain(&error)), Vec::new());
                }
                left -= 1;
            }
            Ok(Try::Failed(Failure {
                verdict: Verdict::Conflict { .. },
                ..
            })) if left > 0 => left -= 1,
            Ok(Try::Failed(failure)) => break failure,
            // Nothing of the handlers has run: the database's trouble is not this event's, however long it takes.
            Err(e) if e.is_temporary() && !reached => pause.wait().await,
            Err(StoreError::Conflict(_) | StoreError::Unavailable(_)) if left > 0 => left -= 1,
            Err(e) if e.is_temporary() || matches!(e, StoreError::Database(_)) => {
                break Failure::new(Verdict::retry(chain(&e)), Vec::new());
            }
            Err(e) => return Err(e),
        }
    };
    failure.took = started.elapsed();
    match write_down(port, task, &failure, policy).await {
        Ok(Finished::AlreadyDone) => Ok(done_before(waiting)),
        written => written,
    }
}

/// Writes an attempt that did not commit, as soon as the store takes it.
pub(super) async fn write_down<P: Port>(
    port: &P,
    task: &Claimed,
    failure: &Failure,
    policy: &Policy,
) -> Result<Finished, StoreError> {
    let mut pause = Pause::default();
    loop {
        match port.write_failure(task, failure, policy).await {
            Err(e) if e.is_temporary() => pause.wait().await,
            written => return written,
        }
    }
}

/// The state of a run before one of its tries.
pub(super) struct Before {
    pub(super) started: Instant,
    pub(super) reading: Option<Reading>,
    /// The object as it is now, once it was read.
    pub(super) current: Option<Option<Arc<Current>>>,
    /// True if others run in the same transaction: what is in part for other programs is then left.
    pub(super) together: bool,
}

async fn try_once<P: Port>(
    port: &P,
    task: &Claimed,
    rules: (&dyn Apply, &Policy),
    before: Before,
    reached: &mut bool,
    span: &mut Spanned,
) -> Result<Try, StoreError> {
    let (apply, policy) = rules;
    let mut conn = port.connect().await?;
    let (event, run) = match port.open(&mut conn, task, policy).await? {
        Opened::Run(event, run) => (event, run),
        Opened::AlreadyDone => return Ok(Try::AlreadyDone),
        Opened::LostLease => return Ok(Try::Refused(Finished::LostLease)),
        Opened::EndedByHandler => return Ok(Try::Failed(Failure::ended_by_handler(Vec::new()))),
    };
    fail_point("apply_after_done");
    let span = span.begin(task, &event, apply);
    span.around(run_opened(run, event, task, rules, before, reached))
        .await
}

/// The rest of a try, in the transaction that is open.
async fn run_opened<R: Run>(
    mut run: R,
    event: Box<StoredEvent>,
    task: &Claimed,
    rules: (&dyn Apply, &Policy),
    before: Before,
    reached: &mut bool,
) -> Result<Try, StoreError> {
    let started = before.started;
    let (judged, rest, applied) = match handle(&mut run, &event, task, rules, before, reached).await? {
        Handled::Ran(judged, rest, applied) => (judged, rest, applied),
        other => {
            run.undo().await;
            return Ok(match other {
                Handled::ReadCurrent => Try::ReadCurrent(event),
                Handled::ReadAgain(judged) => Try::ReadAgain(event, judged),
                Handled::Held(verdict) => Try::Failed(Failure::new(verdict, Vec::new())),
                Handled::Ran(..) | Handled::Leave => Try::Leave,
            });
        }
    };
    let Applied {
        verdict,
        handlers,
        follow_ups,
        on_commit,
    } = applied;
    if verdict != Verdict::Done {
        let ended = run.has_ended().await;
        run.undo().await;
        return Ok(Try::Failed(if ended {
            Failure::ended_by_handler(handlers)
        } else {
            Failure::new(verdict, handlers)
        }));
    }
    let any_follow_up = !follow_ups.is_empty();
    let end = End {
        event: &event,
        judged: &judged,
        handlers: &handlers,
        follow_ups,
        rest,
        took: started.elapsed(),
    };
    Ok(match run.close(end).await? {
        Closed::Committed => Try::Done {
            on_commit,
            follow_ups: any_follow_up,
        },
        Closed::HeadMoved => {
            let error = HEAD_MOVED.to_owned();
            Try::Failed(Failure::new(Verdict::Conflict { error }, handlers))
        }
        Closed::EndedByHandler => Try::Failed(Failure::ended_by_handler(handlers)),
        Closed::Failed(error) => Try::Failed(Failure::new(Verdict::retry(error), handlers)),
        Closed::Unknown(error) => Try::Unknown { error, on_commit },
        Closed::Refused(finished) => Try::Refused(finished),
    })
}

/// The way an event went in an open transaction.
pub(super) enum Handled {
    /// This program has none of the handlers.
    Leave,
    /// Handlers that are to run ask for the object as it is now.
    ReadCurrent,
    /// The stale rule cannot decide, and the application can read the object.
    ReadAgain(Box<Judged>),
    /// Not run, as configured.
    Held(Verdict),
    /// The handlers were called. In the middle: handlers of the task that other programs are to run.
    Ran(Box<Judged>, Vec<String>, Applied),
}

/// Judges an event, and calls its handlers if nothing has to be read first.
pub(super) async fn handle(
    run: &mut impl Handling,
    event: &StoredEvent,
    task: &Claimed,
    rules: (&dyn Apply, &Policy),
    before: Before,
    reached: &mut bool,
) -> Result<Handled, StoreError> {
    let (apply, policy) = rules;
    let Before {
        reading,
        current,
        together,
        ..
    } = before;
    let has = apply.handlers_for(&event.event_type, &task.group);
    let Share::Run { only, rest } = run.share(has.as_deref()).await? else {
        return Ok(Handled::Leave);
    };
    if together && !rest.is_empty() {
        return Ok(Handled::Leave);
    }
    let only = only.as_deref();
    let judged = judged(run, apply, event, &task.group, only, reading.as_ref()).await?;
    if current.is_none() && wants_current(apply, event, &task.group, only, &judged) {
        return Ok(Handled::ReadCurrent);
    }
    if !judged.ambiguous.is_empty() && apply.rereads() {
        return Ok(Handled::ReadAgain(Box::new(judged)));
    }
    if let (Ambiguous::Hold, Some((name, why))) = (policy.ambiguous, judged.ambiguous.first()) {
        let verdict = Verdict::permanent(format!("handler {name}: {why}; parked, as configured"));
        return Ok(Handled::Held(verdict));
    }
    let is_conflict = run.is_conflict();
    let mut work = Work::new(event, &task.group, run.connection());
    work.is_conflict = is_conflict;
    work.generation = task.generation;
    work.attempt = task.attempt;
    work.only = only;
    work.stale = &judged.skip;
    work.replacement = judged.replacement(reading.as_ref());
    work.current = current;
    *reached = true;
    let mut applied = limited(apply, work, policy.apply_limit).await;
    run.explain(&mut applied);
    fail_point("apply_after_handler");
    judged.annotate(&mut applied.handlers);
    Ok(Handled::Ran(Box::new(judged), rest, applied))
}

/// Runs the handlers of a group for an event as a replay would find it, in an open transaction that nobody commits, for at
/// most the default time. A stale event is reported as such.
pub(crate) async fn rehearse(
    run: &mut impl Handling,
    apply: &dyn Apply,
    event: &StoredEvent,
    group: &str,
    current: Option<Option<Arc<Current>>>,
) -> Result<Applied, StoreError> {
    let judged = judged(run, apply, event, group, None, None).await?;
    let is_conflict = run.is_conflict();
    let mut work = Work::new(event, group, run.connection());
    work.is_conflict = is_conflict;
    work.dry_run = true;
    work.stale = &judged.skip;
    work.current = current;
    let mut applied = limited(apply, work, Policy::default().apply_limit).await;
    run.explain(&mut applied);
    applied.on_commit.clear();
    judged.annotate(&mut applied.handlers);
    Ok(applied)
}

/// The stale rule's decisions for the group's state handlers.
async fn judged(
    run: &mut impl Handling,
    apply: &dyn Apply,
    event: &StoredEvent,
    group: &str,
    only: Option<&[String]>,
    reading: Option<&Reading>,
) -> Result<Judged, StoreError> {
    let mut names = apply.state_handlers(&event.event_type, group);
    names.retain(|name| only.is_none_or(|only| only.contains(name)));
    let Some(key) = event.object_key.as_ref().filter(|_| !names.is_empty()) else {
        return Ok(Judged::without_identity(&names));
    };
    Ok(judge(&names, &run.heads(key).await?, event, reading))
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

/// Runs the handlers for at most `limit`. It counts from here: what came before (a connection, SQLite's one writer) was not
/// their doing.
async fn limited(apply: &dyn Apply, work: Work<'_>, limit: Duration) -> Applied {
    let (event, attempt) = (work.event, work.attempt);
    within(limit, apply.apply(work)).await.unwrap_or_else(|| {
        let (id, limit) = (&event.event_id, limit.as_secs_f32());
        Verdict::retry(format!(
            "the handlers took longer than {limit} s ({id}, attempt {attempt})"
        ))
        .into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::NewEvent;

    struct Slow;

    impl Apply for Slow {
        fn groups(&self) -> Vec<String> {
            vec![]
        }
        fn groups_for(&self, _: &str) -> Vec<String> {
            vec![]
        }
        fn apply<'a>(&'a self, _: Work<'a>) -> BoxFuture<'a, Applied> {
            Box::pin(std::future::pending())
        }
    }

    #[tokio::test]
    async fn handlers_that_take_too_long_are_tried_again() {
        let event = StoredEvent::new(1, 0, NewEvent::new("evt_1", "customer.updated", *b"{}"));
        let mut tx = ();
        let mut work = Work::new(&event, "default", &mut tx);
        work.attempt = 2;
        let applied = limited(&Slow, work, Duration::from_millis(10)).await;
        let error = "the handlers took longer than 0.01 s (evt_1, attempt 2)";
        assert_eq!(applied.verdict, Verdict::retry(error));
    }
}
