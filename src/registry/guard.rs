//! Running application code that may panic or hang.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::handler::HandlerError;
use crate::rt::panic_text;
use crate::rt::{BoxFuture, Timer};

/// Runs application code; a panic becomes a retryable failure.
pub(super) fn caught<T>(run: impl FnOnce() -> T) -> Result<T, HandlerError> {
    catch_unwind(AssertUnwindSafe(run))
        .map_err(|panic| HandlerError::new(format!("panicked: {}", panic_text(&*panic))))
}

/// A time limit that may be asked again after it is over.
struct Alarm {
    limit: Duration,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Alarm {
    fn new(timer: &dyn Timer, limit: Duration) -> Self {
        Self {
            limit,
            sleep: Some(timer.sleep(limit)),
        }
    }

    fn is_over(&mut self, task: &mut Context<'_>) -> bool {
        if let Some(sleep) = &mut self.sleep
            && sleep.as_mut().poll(task).is_ready()
        {
            self.sleep = None;
        }
        self.sleep.is_none()
    }
}

/// The time limits of the handlers of one dispatch.
///
/// Each handler has a limit of its own. If all of them together have a deadline, the time until then is cut into equal
/// parts, one for each handler that may wait for something. A handler is stopped at the end of its part: the time that it
/// leaves goes to the handlers behind it, and a handler that hangs takes nothing from them.
pub(super) struct Limits<'a> {
    timer: Option<&'a dyn Timer>,
    handler: Option<Duration>,
    deadline: Option<Duration>,
    /// The ends of the parts that are still to come, the last one first. The last one, the deadline, stays.
    parts: Vec<Alarm>,
}

impl<'a> Limits<'a> {
    /// Starts the time. Without a timer there are no limits. `waiting`: how many handlers may wait.
    pub(super) fn start(
        timer: Option<&'a dyn Timer>,
        handler: Option<Duration>,
        deadline: Option<Duration>,
        waiting: usize,
    ) -> Self {
        let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
        let parts = match timer.zip(deadline) {
            None => Vec::new(),
            Some((timer, deadline)) => (1..=waiting)
                .rev()
                .map(|part| Alarm::new(timer, deadline - deadline / waiting * (waiting - part)))
                .collect(),
        };
        Self {
            timer,
            handler,
            deadline,
            parts,
        }
    }

    /// The part of a handler that may wait is over, whether it was called or not.
    pub(super) fn next_part(&mut self) {
        if self.parts.len() > 1 {
            self.parts.pop();
        }
    }

    /// Runs what handlers left for afterwards, one after the other. What panics or hangs harms nobody.
    pub(super) async fn afterwards(mut self, works: Vec<BoxFuture<'static, ()>>) {
        self.parts.truncate(1);
        if let (true, Some((timer, deadline))) = (self.parts.is_empty(), self.timer.zip(self.deadline))
            && !works.is_empty()
        {
            self.parts.push(Alarm::new(timer, deadline));
        }
        for work in works {
            // Best effort: the outcome of the handler that left it is told already.
            let _ = self.run(work).await;
        }
    }

    /// Runs something to its end, or to the end of its time.
    pub(super) async fn run<T>(&mut self, work: BoxFuture<'_, T>) -> Result<T, HandlerError> {
        let mut part = self.parts.last_mut();
        let sooner = |limit: &Duration| part.as_ref().is_none_or(|part| *limit < part.limit);
        let own = self.timer.zip(self.handler.filter(sooner));
        let mut own = own.map(|(timer, limit)| Alarm::new(timer, limit));
        let mut work = work;
        let result = poll_fn(|task| {
            // What panicked is never polled again: its result ends this future.
            match caught(|| work.as_mut().poll(task)) {
                Err(error) => return Poll::Ready(Err(error)),
                Ok(Poll::Ready(output)) => return Poll::Ready(Ok(output)),
                Ok(Poll::Pending) => {}
            }
            if let Some(own) = &mut own
                && own.is_over(task)
            {
                return stopped("ran longer than its limit of", own.limit);
            }
            if let Some(part) = &mut part
                && part.is_over(task)
            {
                return stopped("was not done at the end of its time, after", part.limit);
            }
            Poll::Pending
        })
        .await;
        // What it holds may panic when it is stopped half-way.
        let _ = caught(|| drop(work));
        result
    }
}

fn stopped<T>(why: &str, limit: Duration) -> Poll<Result<T, HandlerError>> {
    let limit = limit.as_secs_f64();
    Poll::Ready(Err(HandlerError::new(format!("{why} {limit} s"))))
}
