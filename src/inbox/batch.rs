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
    Lost(StoreError),
    /// A handler of this task ended the transaction.
    EndedByHandler(usize, Failure),
}

impl From<StoreError> for Broken {
    fn from(error: StoreError) -> Self {
        Broken::Lost(error)
    }
}

/// Runs tasks of one group in one transaction, the next one as long as its bounds are not reached; and those behind one of them in
/// its lane, while there is room.
pub(crate) async fn run_together<P: Sharing>(
    port: &P,
    tasks: &[Claimed],
    apply: &dyn Apply,
    policy: &Policy,
    bounds: Batch,
) -> Vec<Batched> {
    let mut runs = Runs {
        tasks: tasks.to_vec(),
        places: Vec::new(),
        failures: Vec::new(),
        rules: (apply, policy),
        bounds,
        in_a_row: 0,
    };
    runs.places.resize_with(tasks.len(), Default::default);
    let mut ended = runs.together(port, tasks).await;
    let mut error = None;
    let is_unknown = match &mut ended {
        Ok(()) => false,
        // The keys say of each that was whole whether it counted.
        Err(Ended::Unknown | Ended::ByHandler(..)) => true,
        Err(Ended::Lost(why)) => {
            error = why.take();
            runs.places.iter_mut().for_each(|(place, _)| *place = Place::Open);
            false
        }
    };
    if let Err(Ended::ByHandler(at, failure)) = &ended {
        fail_point("batch_ended_by_handler");
        if let Ok(finished @ Finished::Dead { .. }) =
            write_down(port, &runs.tasks[*at], failure, policy).await
        {
            runs.places[*at].0 = Place::Ended(finished);
        }
    }
    let ends = runs.tasks.into_iter().zip(runs.places).enumerate();
    let end = |(at, (task, (place, span))): (usize, (Claimed, (Place, Spanned)))| {
        let finished = match place {
            Place::Kept {
                on_commit,
                follow_ups,
            } if !is_unknown => Finished::Done {
                on_commit,
                follow_ups,
            },
            Place::Ended(finished) => finished,
            // Those behind others were never leased, as far as anybody else knows.
            _ if at >= tasks.len() => return None,
            place => {
                let conflict = matches!(place, Place::Conflict);
                let on_commit = match place {
                    Place::Kept { on_commit, .. } => on_commit,
                    _ => Vec::new(),
                };
                let error = error.take();
                return Some(Batched::Alone {
                    on_commit,
                    conflict,
                    error,
                });
            }
        };
        let finished = Ok(finished);
        span.end(&finished);
        let finished = finished.ok()?;
        Some(match at < tasks.len() {
            true => Batched::Ended(finished),
            false => Batched::Behind(task, finished),
        })
    };
    ends.filter_map(end).collect()
}

/// As [`Broken`], after the transaction.
enum Ended {
    /// With what the store said, where it is not what the handlers have written.
    Lost(Option<StoreError>),
    Unknown,
    ByHandler(usize, Failure),
}

/// The outcome of a run, until the commit.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Kept,
    Undone,
    /// The batch is to end: the time is up, or something was left behind that is not to meet the others.
    Stop,
}

struct Runs<'r> {
    tasks: Vec<Claimed>,
    places: Vec<(Place, Spanned)>,
    failures: Vec<(usize, Failure)>,
    rules: (&'r dyn Apply, &'r Policy),
    bounds: Batch,
    /// Failures since the last success.
    in_a_row: u32,
}

impl Runs<'_> {
    async fn together<P: Sharing>(&mut self, port: &P, tasks: &[Claimed]) -> Result<(), Ended> {
        let lost = |error| Ended::Lost(Some(error));
        let mut conn = port.connect().await.map_err(lost)?;
        let begun = port.begin(&mut conn, tasks, self.rules.1).await;
        let mut batch = begun.map_err(lost)?;
        match self.all(&mut batch).await {
            Ok(()) => {}
            Err(broken) => {
                batch.roll_back().await;
                return Err(match broken {
                    Broken::Lost(error) => lost(error),
                    Broken::EndedByHandler(at, failure) => Ended::ByHandler(at, failure),
                });
            }
        }
        let is_kept = |(place, _): &(Place, Spanned)| matches!(place, Place::Kept { .. });
        if self.failures.is_empty() && !self.places.iter().any(is_kept) {
            batch.roll_back().await;
            return Ok(());
        }
        let committed = batch.commit(&self.failures).await;
        let ends = committed.map_err(|lost| match lost {
            Lost::No(error) => Ended::Lost(error),
            Lost::Unknown => Ended::Unknown,
        })?;
        for ((at, _), end) in self.failures.iter().zip(ends) {
            self.places[*at].0 = Place::Ended(end);
        }
        Ok(())
    }

    async fn all(&mut self, batch: &mut impl Transaction) -> Result<(), Broken> {
        let begun = Instant::now();
        let given = self.tasks.len();
        if self.one_by_one(batch, 0, begun).await? != Step::Stop {
            for head in 0..given {
                if !self.behind(batch, head, begun).await? {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Runs those that wait behind this task in its lane, as long as each is kept. False if the batch is to end.
    async fn behind(
        &mut self,
        batch: &mut impl Transaction,
        head: usize,
        begun: Instant,
    ) -> Result<bool, Broken> {
        let mut kept = self.tasks[head].behind && matches!(self.places[head].0, Place::Kept { .. });
        while kept {
            let room = (self.bounds.most as usize).saturating_sub(self.tasks.len());
            if room == 0 || !self.is_time_left(begun) {
                return Ok(false);
            }
            let more = batch.behind(head, room).await?;
            if more.is_empty() {
                break;
            }
            let first = self.tasks.len();
            self.tasks.extend(more);
            self.places.resize_with(self.tasks.len(), Default::default);
            match self.one_by_one(batch, first, begun).await? {
                Step::Stop => return Ok(false),
                step => kept = step == Step::Kept,
            }
        }
        Ok(true)
    }

    fn is_time_left(&self, begun: Instant) -> bool {
        begun.elapsed() < self.bounds.time && self.in_a_row < self.bounds.failures
    }

    /// Runs the tasks from this one on; those behind each other, which were not given, only until one is not kept. What has become
    /// of the last.
    async fn one_by_one(
        &mut self,
        batch: &mut impl Transaction,
        from: usize,
        begun: Instant,
    ) -> Result<Step, Broken> {
        let mut at = from;
        let mut last = Step::Kept;
        let mut opened: Option<Box<StoredEvent>> = None;
        while at < self.tasks.len() {
            let event = match opened.take() {
                Some(event) => Some(event),
                None if self.is_time_left(begun) => batch.open(at).await?,
                None => {
                    if from > 0 {
                        batch.give_back(at).await?;
                    }
                    return Ok(Step::Stop);
                }
            };
            let this = at;
            at += 1;
            let next = (at < self.tasks.len()).then_some(at);
            last = match event {
                Some(event) => self.one(batch, this, event, (next, begun), &mut opened).await?,
                None => Step::Undone,
            };
            match (last, from) {
                (Step::Stop, _) => return Ok(last),
                // The next of the lane is not to overtake it.
                (Step::Undone, 1..) => {
                    if !self.failures.iter().any(|(failed, _)| *failed == this) {
                        batch.give_back(this).await?;
                    }
                    return Ok(last);
                }
                (Step::Kept, 0) if next.is_some() && opened.is_none() => {
                    if !self.is_time_left(begun) {
                        return Ok(Step::Stop);
                    }
                    // That one cannot be run here.
                    at += 1;
                }
                (Step::Kept, 1..) if next.is_some() && opened.is_none() => {
                    return Ok(Step::Stop);
                }
                _ => {}
            }
        }
        Ok(last)
    }

    async fn one<B: Transaction>(
        &mut self,
        batch: &mut B,
        this: usize,
        event: Box<StoredEvent>,
        (next, begun): (Option<usize>, Instant),
        opened: &mut Option<Box<StoredEvent>>,
    ) -> Result<Step, Broken> {
        fail_point("batch_after_savepoint");
        let started = Instant::now();
        let failed = |verdict, handlers| {
            let mut failure = Failure::new(verdict, handlers);
            failure.took = started.elapsed();
            (this, failure)
        };
        let (place, span) = &mut self.places[this];
        let task = &self.tasks[this];
        let span = span.begin(task, &event, self.rules.0);
        let before = Before {
            started,
            reading: None,
            current: None,
            together: true,
        };
        let mut reached = false;
        let handled = handle(batch, &event, task, self.rules, before, &mut reached);
        let handled = match caught(span.around(handled)).await {
            Ok(handled) => handled?,
            Err(panic) => {
                let verdict = Verdict::retry(format!("a handler panicked: {panic}"));
                undo(batch, this, Vec::new()).await?;
                self.failures.push(failed(verdict, Vec::new()));
                return Ok(Step::Stop);
            }
        };
        let Handled::Ran(judged, _, applied) = handled else {
            // It needs something that is not to be done while a transaction is open, or is not ours.
            undo(batch, this, Vec::new()).await?;
            return Ok(Step::Undone);
        };
        let Applied {
            verdict,
            handlers,
            follow_ups,
            on_commit,
        } = applied;
        if verdict != Verdict::Done {
            undo(batch, this, handlers.clone()).await?;
            if matches!(verdict, Verdict::Conflict { .. }) && self.rules.1.free_retries > 0 {
                *place = Place::Conflict;
                return Ok(Step::Undone);
            }
            self.failures.push(failed(verdict, handlers));
            self.in_a_row += 1;
            return Ok(Step::Undone);
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
        let next = next.filter(|_| begun.elapsed() < self.bounds.time);
        match batch.keep(end, next).await? {
            Kept::Whole(event) => {
                *place = Place::Kept {
                    on_commit,
                    follow_ups: any_follow_up,
                };
                fail_point("batch_after_run");
                self.in_a_row = 0;
                *opened = event;
                Ok(Step::Kept)
            }
            Kept::HeadMoved => {
                undo(batch, this, handlers).await?;
                *place = Place::Conflict;
                Ok(Step::Undone)
            }
            Kept::Failed(error) => {
                undo(batch, this, handlers.clone()).await?;
                self.failures.push(failed(Verdict::retry(error), handlers));
                self.in_a_row += 1;
                Ok(Step::Undone)
            }
            Kept::EndedByHandler => Err(Broken::EndedByHandler(this, Failure::ended_by_handler(handlers))),
        }
    }
}

/// Undoes the open run.
async fn undo(batch: &mut impl Transaction, at: usize, handlers: Vec<HandlerReport>) -> Result<(), Broken> {
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
