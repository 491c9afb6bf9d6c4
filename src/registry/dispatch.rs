//! Calling the handlers of one event.

use std::any::Any;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Waker};
use std::time::{Duration, Instant};

use super::{Entry, Observers, Registry};
use crate::clock::{BoxFuture, Timer};
use crate::event::Delivery;
use crate::handler::{After, Called, HandlerError, HandlerResult, Outcome, Shared};

/// How one handler ended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandlerReport {
    /// The handler's name.
    pub name: Arc<str>,
    /// Its group.
    pub group: Arc<str>,
    /// How it ended.
    pub outcome: Outcome,
    /// How long it took.
    pub duration: Duration,
}

/// What became of one delivery in the registry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// One entry per handler that was reached, in the order of the calls.
    pub handlers: Vec<HandlerReport>,
    /// Whether the registry-wide filter dropped the delivery.
    pub filtered: bool,
    /// Whether the fallback ran because no handler was reached.
    pub fallback: bool,
}

impl Report {
    /// Whether no handler was reached.
    pub fn is_unhandled(&self) -> bool {
        self.fallback || self.handlers.is_empty()
    }

    /// Whether a handler failed in a way that another attempt may cure.
    pub fn is_retryable(&self) -> bool {
        self.handlers.iter().any(|handler| handler.outcome.is_retryable())
    }

    /// Whether a handler failed.
    pub fn is_failed(&self) -> bool {
        self.handlers.iter().any(|handler| handler.outcome.is_failed())
    }

    /// The longest wait that a failed handler asked for.
    pub fn retry_after(&self) -> Option<Duration> {
        self.handlers
            .iter()
            .filter_map(|handler| match handler.outcome {
                Outcome::Failed { retry_after, .. } => retry_after,
                _ => None,
            })
            .max()
    }
}

/// One dispatch to be run: what is delivered, and what the surroundings lend. Made by [`Registry::dispatching`].
pub struct Dispatch<'a> {
    registry: &'a Registry,
    delivery: &'a Delivery,
    attempt: u32,
    group: Option<&'a str>,
    timer: Option<&'a dyn Timer>,
    observers: Option<&'a Observers>,
    extension: Option<&'a mut (dyn Any + Send)>,
    inbox: Option<&'a mut After>,
    skip: &'a [(String, String)],
    instead: Option<(&'a [String], &'a Delivery)>,
}

impl Registry {
    /// Calls the handlers that the delivery reaches, one after the other, and tells how each of them ended.
    ///
    /// A handler that fails or panics changes only its own outcome. Without a [`Timer`] there is no time limit.
    pub async fn dispatch(&self, delivery: &Delivery) -> Report {
        self.dispatching(delivery).run().await
    }

    /// A dispatch with settings.
    pub fn dispatching<'a>(&'a self, delivery: &'a Delivery) -> Dispatch<'a> {
        Dispatch {
            registry: self,
            delivery,
            attempt: 1,
            group: None,
            timer: None,
            observers: None,
            extension: None,
            inbox: None,
            skip: &[],
            instead: None,
        }
    }

    /// [`dispatch`](Self::dispatch) for programs without an async runtime.
    ///
    /// The handlers run on this thread. A handler that awaits something which only a runtime can finish would
    /// wait for ever; plain functions are always fine.
    pub fn dispatch_blocking(&self, delivery: &Delivery) -> Report {
        block_on(self.dispatch(delivery))
    }
}

impl<'a> Dispatch<'a> {
    /// Sets which attempt the handlers are told; the first is 1.
    pub fn attempt(mut self, attempt: u32) -> Self {
        self.attempt = attempt;
        self
    }

    /// Calls only the handlers of one group.
    pub fn group(mut self, group: &'a str) -> Self {
        self.group = Some(group);
        self
    }

    /// Brings the timer that limits how long handlers run.
    pub fn timer(mut self, timer: &'a dyn Timer) -> Self {
        self.timer = Some(timer);
        self
    }

    /// Lends something to the handlers, such as a database connection in a transaction
    /// ([`Context::tx`](crate::Context::tx)).
    pub fn lend(mut self, extension: &'a mut (dyn Any + Send)) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Runs in an inbox's transaction: work for after the commit is left in `after`, handlers named in `skip` are
    /// skipped for the reason given, and the first failure ends the run, because everything is rolled back anyway.
    #[cfg(feature = "inbox")]
    pub(crate) fn in_inbox(mut self, after: &'a mut After, skip: &'a [(String, String)]) -> Self {
        self.inbox = Some(after);
        self.skip = skip;
        self
    }

    /// Gives these handlers another delivery: the event with the object as it is now.
    #[cfg(feature = "inbox")]
    pub(crate) fn instead(mut self, instead: Option<(&'a [String], &'a Delivery)>) -> Self {
        self.instead = instead;
        self
    }

    pub(crate) fn observers(mut self, observers: &'a Observers) -> Self {
        self.observers = Some(observers);
        self
    }

    /// Runs the handlers.
    pub async fn run(mut self) -> Report {
        let registry = self.registry;
        if registry
            .filter
            .as_ref()
            .is_some_and(|keep| !guarded(|| keep(self.delivery)))
        {
            return Report {
                filtered: true,
                ..Report::default()
            };
        }
        let mut report = Report::default();
        let mut after = After::default();
        let mut reached = false;
        for index in registry.indices(self.delivery.event_type()).iter() {
            let entry = &registry.entries[usize::from(*index)];
            if !entry.handler.takes(self.delivery) {
                continue;
            }
            reached = true;
            if self.group.is_none_or(|group| group == &*entry.group) {
                report.handlers.push(self.call(entry, &mut after).await);
                if self.inbox.is_some() && report.is_failed() {
                    break;
                }
            }
        }
        if let Some(fallback) = registry.fallback.as_ref().filter(|_| !reached)
            && fallback.handler.takes(self.delivery)
            && self.group.is_none_or(|group| group == &*fallback.group)
        {
            report.fallback = true;
            report.handlers.push(self.call(fallback, &mut after).await);
        }
        if report.is_failed() {
            self.tell(|observer| observer.failed(self.delivery, report.is_retryable()));
        }
        match self.inbox {
            Some(inbox) => inbox.append(after),
            None => {
                for work in after.on_commit {
                    work.await;
                }
            }
        }
        report
    }

    async fn call(&mut self, entry: &Entry, after: &mut After) -> HandlerReport {
        self.tell(|observer| observer.started(self.delivery, &entry.name, self.attempt));
        let start = Instant::now();
        let stale = self.skip.iter().find(|(name, _)| **name == *entry.name);
        let delivery = match self.instead {
            Some((names, current)) if names.iter().any(|name| **name == *entry.name) => current,
            _ => self.delivery,
        };
        let mut own = After::default();
        let outcome = match caught(|| match stale {
            Some((_, reason)) => Some(reason.clone()),
            None => entry.options.refuses(self.delivery),
        }) {
            Err(error) => Outcome::from(Err(error)),
            Ok(Some(reason)) => Outcome::Skipped(reason),
            Ok(None) => {
                let shared = Shared {
                    states: &self.registry.states,
                    clock: &*self.registry.clock,
                    attempt: self.attempt,
                    handler: &entry.name,
                    after: &mut own,
                    durable: self.inbox.is_some(),
                    extension: match &mut self.extension {
                        Some(extension) => Some(&mut **extension),
                        None => None,
                    },
                };
                let result = match caught(|| entry.handler.call(delivery, shared)) {
                    Err(error) => Err(error),
                    Ok(Called::Done(result)) => result,
                    Ok(Called::Running(handler)) => {
                        let limit = self.timer.zip(self.registry.timeout);
                        let timer = limit.map(|(timer, limit)| timer.sleep(limit));
                        let limit = limit.map(|(_, limit)| limit).unwrap_or_default();
                        Guarded {
                            handler,
                            timer,
                            limit,
                        }
                        .await
                    }
                };
                if let (Some(inbox), Err(error)) = (&mut self.inbox, &result) {
                    inbox.conflict |= inbox
                        .is_conflict
                        .zip(error.source())
                        .is_some_and(|(is_conflict, error)| is_conflict(error));
                }
                Outcome::from(result)
            }
        };
        if outcome == Outcome::Done {
            after.append(own);
        }
        let report = HandlerReport {
            name: Arc::clone(&entry.name),
            group: Arc::clone(&entry.group),
            outcome,
            duration: start.elapsed(),
        };
        self.tell(|observer| observer.finished(self.delivery, &report));
        report
    }

    fn tell(&self, event: impl Fn(&dyn super::Observer)) {
        if let Some(observers) = self.observers {
            observers.tell(event);
        }
    }
}

impl fmt::Debug for Dispatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatch")
            .field("delivery", &self.delivery)
            .finish_non_exhaustive()
    }
}

/// A handler's future whose panics are failures and whose time is limited.
struct Guarded<'a> {
    handler: BoxFuture<'a, HandlerResult>,
    timer: Option<BoxFuture<'static, ()>>,
    limit: Duration,
}

impl Future for Guarded<'_> {
    type Output = HandlerResult;

    fn poll(mut self: Pin<&mut Self>, task: &mut TaskContext<'_>) -> Poll<HandlerResult> {
        let this = &mut *self;
        // A handler that panicked is never polled again: its result ends this future.
        match caught(|| this.handler.as_mut().poll(task)) {
            Err(error) => return Poll::Ready(Err(error)),
            Ok(Poll::Ready(result)) => return Poll::Ready(result),
            Ok(Poll::Pending) => {}
        }
        match this.timer.as_mut().map(|timer| timer.as_mut().poll(task)) {
            Some(Poll::Ready(())) => {
                let limit = this.limit.as_secs_f64();
                Poll::Ready(Err(HandlerError::new(format!(
                    "ran longer than its limit of {limit} s"
                ))))
            }
            _ => Poll::Pending,
        }
    }
}

/// Runs application code; a panic becomes a retryable failure.
fn caught<T>(run: impl FnOnce() -> T) -> Result<T, HandlerError> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let message = panic
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| panic.downcast_ref::<String>().cloned());
        HandlerError::new(format!(
            "panicked: {}",
            message.as_deref().unwrap_or("without a message")
        ))
    })
}

/// A filter that panics keeps the delivery: losing an event is worse than running a handler too many.
fn guarded(keep: impl FnOnce() -> bool) -> bool {
    caught(keep).unwrap_or(true)
}

/// Polls a future on this thread until it is ready.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(std::thread::Thread);

    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let mut future = std::pin::pin!(future);
    // Most are ready at once: plain functions are. Whoever is not hears of the waker in the next poll.
    if let Poll::Ready(output) = future.as_mut().poll(&mut TaskContext::from_waker(Waker::noop())) {
        return output;
    }
    let waker = Arc::new(Unpark(std::thread::current())).into();
    let mut task = TaskContext::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut task) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}
