//! The order of a batch: runs of several tasks, one after the other, in one transaction.
//!
//! Each run is whole before the next begins: key, handlers, end. What fails is undone alone and written with the commit. Whatever
//! keeps the transaction from being committed leaves every task to be run alone, where its done key says whether it was.

use std::{
    future::{Future, poll_fn},
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
    time::Instant,
};

use super::port::{Batch as Transaction, End, Failure, Kept, Lost, Sharing};
use super::run::{Before, Handled, Spanned, handle, write_down};
use super::{
    Applied, Apply, Batch, Batched, BoxFuture, Claimed, Finished, Policy, StoreError, StoredEvent, Verdict,
    fail_point,
};
use crate::handler::HandlerReport;

/// A run of the batch that is whole or has failed, until the commit.
#[derive(Default)]
enum Place {
    /// Not run, or undone, or nobody knows.
    #[default]
    Open,
    Kept {
        on_commit: Vec<BoxFuture<'static, ()>>,
        follow_ups: bool,
    },
    /// Undone, because it lost against another transaction.
    Conflict,
    Ended(Finished),
}

/// The end of the part that has the transaction.
enum Broken {
    /// Nothing was committed.
    Lost,
    /// A handler of this task ended the transaction.
    EndedByHandler(usize, Failure),
}

impl From<StoreError> for Broken {
    /// Not told: the first that is run alone meets it, too.
    fn from(_: StoreError) -> Self {
        Broken::Lost
    }
}

/// Runs tasks of one group in one transaction, the next one as long as its bounds are not reached.
pub(crate) async fn run_together<P: Sharing>(
    port: &P,
    tasks: &[Claimed],
    apply: &dyn Apply,
    policy: &Policy,
    bounds: Batch,
) -> Vec<Batched> {
    let mut places: Vec<(Place, Spanned)> = tasks.iter().map(|_| Default::default()).collect();
    let ended = together(port, tasks, (apply, policy), bounds, &mut places).await;
    let is_unknown = match &ended {
        Ok(()) => false,
        // The keys say of each that was whole whether it counted.
        Err(Ended::Unknown | Ended::ByHandler(..)) => true,
        Err(Ended::Lost) => {
            places.iter_mut().for_each(|(place, _)| *place = Place::Open);
            false
        }
    };
    if let Err(Ended::ByHandler(at, failure)) = &ended
        && let Ok(finished) = write_down(port, &tasks[*at], failure, policy).await
    {
        places[*at].0 = Place::Ended(finished);
    }
    let end = |(place, span): (Place, Spanned)| match place {
        Place::Kept {
            on_commit,
            follow_ups,
        } if !is_unknown => {
            let finished = Ok(Finished::Done {
                on_commit,
                follow_ups,
            });
            span.end(&finished);
            finished.map_or_else(|_| Batched::alone(), Batched::Ended)
        }
        Place::Kept { on_commit, .. } => Batched::Alone {
            on_commit,
            conflict: false,
        },
        Place::Conflict => Batched::Alone {
            on_commit: Vec::new(),
            conflict: true,
        },
        Place::Ended(finished) => {
            let finished = Ok(finished);
            span.end(&finished);
            finished.map_or_else(|_| Batched::alone(), Batched::Ended)
        }
        Place::Open => Batched::alone(),
    };
    places.into_iter().map(end).collect()
}

/// As [`Broken`], after the transaction.
enum Ended {
    Lost,
    Unknown,
    ByHandler(usize, Failure),
}

async fn together<P: Sharing>(
    port: &P,
    tasks: &[Claimed],
    rules: (&dyn Apply, &Policy),
    bounds: Batch,
    places: &mut [(Place, Spanned)],
) -> Result<(), Ended> {
    let mut conn = port.connect().await.map_err(|_| Ended::Lost)?;
    let begun = port.begin(&mut conn, tasks, rules.1).await;
    let mut batch = begun.map_err(|_| Ended::Lost)?;
    let mut failures = Vec::new();
    match one_by_one(&mut batch, tasks, rules, bounds, (places, &mut failures)).await {
        Ok(()) => {}
        Err(broken) => {
            batch.roll_back().await;
            return Err(match broken {
                Broken::Lost => Ended::Lost,
                Broken::EndedByHandler(at, failure) => Ended::ByHandler(at, failure),
            });
        }
    }
    if failures.is_empty()
        && !places
            .iter()
            .any(|(place, _)| matches!(place, Place::Kept { .. }))
    {
        batch.roll_back().await;
        return Ok(());
    }
    let committed = batch.commit(&failures).await;
    let ends = committed.map_err(|lost| match lost {
        Lost::No => Ended::Lost,
        Lost::Unknown => Ended::Unknown,
    })?;
    for ((at, _), end) in failures.iter().zip(ends) {
        places[*at].0 = Place::Ended(end);
    }
    Ok(())
}

async fn one_by_one<B: Transaction>(
    batch: &mut B,
    tasks: &[Claimed],
    rules: (&dyn Apply, &Policy),
    bounds: Batch,
    (places, failures): (&mut [(Place, Spanned)], &mut Vec<(usize, Failure)>),
) -> Result<(), Broken> {
    let begun = Instant::now();
    let (mut at, mut in_a_row) = (0, 0);
    let mut opened: Option<Box<StoredEvent>> = None;
    while at < tasks.len() {
        let event = match opened.take() {
            Some(event) => Some(event),
            None if begun.elapsed() < bounds.time && in_a_row < bounds.failures => batch.open(at).await?,
            None => return Ok(()),
        };
        let (this, task) = (at, &tasks[at]);
        at += 1;
        let Some(event) = event else { continue };
        fail_point("batch_after_savepoint");
        let (place, span) = &mut places[this];
        let span = span.begin(task, &event, rules.0);
        let started = Instant::now();
        let before = Before {
            started,
            reading: None,
            current: None,
            together: true,
        };
        let mut reached = false;
        let handled = handle(batch, &event, task, rules, before, &mut reached);
        let handled = match caught(span.around(handled)).await {
            Ok(handled) => handled?,
            Err(panic) => {
                let verdict = Verdict::retry(format!("a handler panicked: {panic}"));
                undo_open(batch, this, Vec::new()).await?;
                let mut failure = Failure::new(verdict, Vec::new());
                failure.took = started.elapsed();
                failures.push((this, failure));
                // Whatever it left behind is not to meet the others.
                return Ok(());
            }
        };
        let Handled::Ran(judged, _, applied) = handled else {
            // It needs something that is not to be done while a transaction is open, or is not ours.
            undo_open(batch, this, Vec::new()).await?;
            continue;
        };
        let Applied {
            verdict,
            handlers,
            follow_ups,
            on_commit,
        } = applied;
        if verdict != Verdict::Done {
            undo_open(batch, this, handlers.clone()).await?;
            if matches!(verdict, Verdict::Conflict { .. }) && rules.1.free_retries > 0 {
                *place = Place::Conflict;
                continue;
            }
            let mut failure = Failure::new(verdict, handlers);
            failure.took = started.elapsed();
            failures.push((this, failure));
            in_a_row += 1;
            continue;
        }
        let any_follow_up = !follow_ups.is_empty();
        let end = End {
            event: &event,
            judged: &judged,
            handlers: &handlers,
            follow_ups,
            rest: Vec::new(),
            took: started.elapsed(),
        };
        let next = (at < tasks.len() && begun.elapsed() < bounds.time).then_some(at);
        match batch.keep(end, next).await? {
            Kept::Whole(event) => {
                *place = Place::Kept {
                    on_commit,
                    follow_ups: any_follow_up,
                };
                fail_point("batch_after_run");
                in_a_row = 0;
                opened = event;
                match next {
                    None => return Ok(()),
                    // That one cannot be run here.
                    Some(_) if opened.is_none() => at += 1,
                    Some(_) => {}
                }
            }
            Kept::HeadMoved => {
                undo_open(batch, this, handlers).await?;
                *place = Place::Conflict;
            }
            Kept::Failed(error) => {
                undo_open(batch, this, handlers.clone()).await?;
                let mut failure = Failure::new(Verdict::retry(error), handlers);
                failure.took = started.elapsed();
                failures.push((this, failure));
                in_a_row += 1;
            }
            Kept::EndedByHandler => {
                return Err(Broken::EndedByHandler(this, Failure::ended_by_handler(handlers)));
            }
        }
    }
    Ok(())
}

/// Undoes the open run.
async fn undo_open(
    batch: &mut impl Transaction,
    at: usize,
    handlers: Vec<HandlerReport>,
) -> Result<(), Broken> {
    if batch.undo().await? {
        return Ok(());
    }
    Err(Broken::EndedByHandler(at, Failure::ended_by_handler(handlers)))
}

/// The future's result, or the text of its panic.
async fn caught<T>(future: impl Future<Output = T>) -> Result<T, String> {
    let mut future = pin!(future);
    poll_fn(
        move |cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => Poll::Ready(Err(crate::rt::panic_text(&*panic).to_owned())),
        },
    )
    .await
}
