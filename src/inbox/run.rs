//! The order of a run, once for every store: open, share, judge, read, hold, handlers, close; and what is tried again.
//!
//! What the database itself does wrong is not the event's fault: before the handlers are called it is waited for, without
//! limit and uncounted; afterwards a lost connection or a conflict is tried again at once a few times, uncounted too.

use std::{
    any::Any,
    collections::BTreeMap,
    error::Error,
    sync::Arc,
    time::{Duration, Instant},
};

use super::outside::{read_again, read_current, wants_current, within};
use super::plan::Share;
use super::retry::Pause;
use super::stale::{Head, Judged, Reading, judge};
use super::{
    Ambiguous, Applied, Apply, BoxFuture, Claimed, Finished, NewFollowUp, Policy, Redaction, StoreError,
    StoredEvent, TaskState, Verdict, Work, fail_point,
};
use crate::event::{Current, ObjectKey};
use crate::handler::{HandlerReport, Outcome, chain};
use crate::observer::{Run as Told, span::Span};

/// The reason why an event is parked whose handler ended the inbox's transaction.
pub(crate) const ENDED: &str = "ended the inbox's transaction by itself (COMMIT or ROLLBACK); parked, because part of its work may be kept";

/// The error of an attempt that lost against another event of its object.
pub(crate) const HEAD_MOVED: &str = "another event of the same object was applied at the same time";

/// The error of an attempt whose lease was lost.
pub(crate) const LEASE_LOST: &str =
    "the lease was lost: its worker died, stalled or could not reach the database";

pub(crate) type IsConflict = fn(&(dyn Error + 'static)) -> bool;

/// A store, as the order of a run asks it.
pub(crate) trait Port: Sync {
    type Connection<'p>: Send
    where
        Self: 'p;
    type Run<'r>: Run
    where
        Self: 'r;

    /// A connection for one run.
    fn connect(&self) -> BoxFuture<'_, Result<Self::Connection<'_>, StoreError>>;

    /// Begins the transaction of a run, if the claim still holds.
    fn open<'r, 'p: 'r>(
        &'p self,
        conn: &'r mut Self::Connection<'p>,
        task: &'r Claimed,
        policy: &'r Policy,
    ) -> BoxFuture<'r, Result<Opened<Self::Run<'r>>, StoreError>>;

    /// Gives the task to whoever has its handlers.
    fn leave<'a>(&'a self, task: &'a Claimed) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Writes an attempt that did not commit.
    fn write_failure<'a>(
        &'a self,
        task: &'a Claimed,
        failure: &'a Failure,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>>;

    /// The values that are replaced in stored bodies.
    fn redaction(&self) -> Redaction;
}

/// The answer to an attempt to open a run.
pub(crate) enum Opened<R> {
    Run(Box<StoredEvent>, R),
    /// Done by an earlier commit.
    AlreadyDone,
    LostLease,
    /// The done key is there and its task is, too: a handler has committed by itself, and whoever ran it did not live to write
    /// that down.
    EndedByHandler,
}

/// An open transaction with the task fenced. Dropped, it is rolled back.
pub(crate) trait Run: Send {
    /// The part of the task that these handlers, all that this program has in the group, are to do.
    fn share<'a>(&'a mut self, has: Option<&'a [String]>) -> BoxFuture<'a, Result<Share, StoreError>>;

    /// The heads of the event's object by handler, locked where the store can.
    fn heads<'a>(
        &'a mut self,
        key: &'a ObjectKey,
    ) -> BoxFuture<'a, Result<BTreeMap<String, Head>, StoreError>>;

    /// The connection that handlers write through.
    fn connection(&mut self) -> &mut (dyn Any + Send);

    /// Says of a handler's error whether it is no fault of its own; `None` where that does not happen.
    fn is_conflict(&self) -> Option<IsConflict> {
        None
    }

    /// Adds to handlers' errors what only the store knows of them.
    fn explain(&self, _applied: &mut Applied) {}

    /// True if a handler has committed or rolled back on its own. Asked after handlers that report a failure.
    fn has_ended(&mut self) -> BoxFuture<'_, bool>;

    /// Rolls back.
    fn undo<'a>(self) -> BoxFuture<'a, ()>
    where
        Self: 'a;

    /// Writes the end of the run and commits.
    fn close<'a>(self, end: End<'a>) -> BoxFuture<'a, Result<Closed, StoreError>>
    where
        Self: 'a;
}

/// A run whose handlers have succeeded.
pub(crate) struct End<'a> {
    pub(crate) event: &'a StoredEvent,
    pub(crate) judged: &'a Judged,
    pub(crate) handlers: &'a [HandlerReport],
    pub(crate) follow_ups: Vec<NewFollowUp>,
    /// Handlers of the task that other programs are to run.
    pub(crate) rest: Vec<String>,
    pub(crate) took: Duration,
}

impl End<'_> {
    /// True if every handler was skipped because the event is stale.
    pub(crate) fn is_stale(&self) -> bool {
        !self.handlers.is_empty() && self.handlers.iter().all(is_stale)
    }
}

/// True if a handler was skipped because the event is stale.
pub(crate) fn is_stale(report: &HandlerReport) -> bool {
    matches!(&report.outcome, Outcome::Skipped(why) if why.starts_with("stale"))
}

/// The answer to a close.
pub(crate) enum Closed {
    Committed,
    /// Another event of the object was applied since the heads were read.
    HeadMoved,
    EndedByHandler,
    /// The handlers' own statements do not let it commit.
    Failed(String),
    /// The COMMIT was sent, its answer was lost.
    Unknown(StoreError),
    /// The lease was lost while the handlers ran.
    Refused(Finished),
}

/// An attempt that did not commit.
pub(crate) struct Failure {
    pub(crate) verdict: Verdict,
    pub(crate) handlers: Vec<HandlerReport>,
    /// True if a handler ended the transaction.
    pub(crate) ended_tx: bool,
    pub(crate) took: Duration,
}

impl Failure {
    pub(crate) fn new(verdict: Verdict, handlers: Vec<HandlerReport>) -> Self {
        Failure {
            verdict,
            handlers,
            ended_tx: false,
            took: Duration::ZERO,
        }
    }

    fn ended_by_handler(handlers: Vec<HandlerReport>) -> Self {
        let names: Vec<&str> = handlers.iter().map(|h| &*h.name).collect();
        let who = if names.is_empty() {
            "a handler".to_owned()
        } else {
            format!("one of the handlers {}", names.join(", "))
        };
        Failure {
            ended_tx: true,
            ..Failure::new(Verdict::permanent(format!("{who} {ENDED}")), handlers)
        }
    }

    /// The task's state from then on, and the time until it is due.
    pub(crate) fn end(&self, task: &Claimed, policy: &Policy) -> Result<(TaskState, Duration), StoreError> {
        let end = policy.after_failure(task.attempt, &self.verdict);
        end.ok_or_else(|| StoreError::Config("a success cannot be written as a failure".into()))
    }

    /// The error chain, as it is stored.
    pub(crate) fn error(&self) -> String {
        let error = match &self.verdict {
            Verdict::Done => String::new(),
            Verdict::Retry { error, .. } | Verdict::Conflict { error } | Verdict::Permanent { error } => {
                error.clone()
            }
        };
        super::clip(error)
    }
}

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
struct Spanned(Option<Span>);

impl Spanned {
    fn begin(&mut self, task: &Claimed, event: &StoredEvent, apply: &dyn Apply) -> Span {
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

    fn end(mut self, result: &Result<Finished, StoreError>) {
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
    loop {
        match port.write_failure(task, &failure, policy).await {
            Err(e) if e.is_temporary() => pause.wait().await,
            Ok(Finished::AlreadyDone) => return Ok(done_before(waiting)),
            written => return written,
        }
    }
}

/// The state of a run before one of its tries.
struct Before {
    started: Instant,
    reading: Option<Reading>,
    /// The object as it is now, once it was read.
    current: Option<Option<Arc<Current>>>,
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
    let (apply, policy) = rules;
    let Before {
        started,
        reading,
        current,
    } = before;
    let has = apply.handlers_for(&event.event_type, &task.group);
    let Share::Run { only, rest } = run.share(has.as_deref()).await? else {
        run.undo().await;
        return Ok(Try::Leave);
    };
    let only = only.as_deref();
    let judged = judged(&mut run, apply, &event, &task.group, only, reading.as_ref()).await?;
    if current.is_none() && wants_current(apply, &event, &task.group, only, &judged) {
        run.undo().await;
        return Ok(Try::ReadCurrent(event));
    }
    if !judged.ambiguous.is_empty() && apply.rereads() {
        run.undo().await;
        return Ok(Try::ReadAgain(event, Box::new(judged)));
    }
    if let (Ambiguous::Hold, Some((name, why))) = (policy.ambiguous, judged.ambiguous.first()) {
        run.undo().await;
        let verdict = Verdict::permanent(format!("handler {name}: {why}; parked, as configured"));
        return Ok(Try::Failed(Failure::new(verdict, Vec::new())));
    }
    let is_conflict = run.is_conflict();
    let mut work = Work::new(&event, &task.group, run.connection());
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
    let Applied {
        verdict,
        mut handlers,
        follow_ups,
        on_commit,
    } = applied;
    judged.annotate(&mut handlers);
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

/// Runs the handlers of a group for an event as a replay would find it, in an open transaction that nobody commits, for at
/// most the default time. A stale event is reported as such.
pub(crate) async fn rehearse(
    run: &mut impl Run,
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
    run: &mut impl Run,
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
