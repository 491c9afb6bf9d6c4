//! Calling the handlers of one event.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::guard::{Limits, caught};
use super::{Entry, Registry};
use crate::event::{Current, Delivery};
use crate::handler::{After, Called, CurrentObject, HandlerError, HandlerReport, Outcome, Shared, StateMap};
use crate::observer::{Failed, Finished, Observer, Observers, Started, span::Span};
use crate::rt::Timer;

/// The result of one delivery in the registry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// One entry per handler that was reached, in the order of the calls.
    pub handlers: Vec<HandlerReport>,
    /// True if the registry-wide filter dropped the delivery.
    pub filtered: bool,
    /// True if the fallback ran because no handler was reached.
    pub fallback: bool,
}

impl Report {
    /// True if no handler was reached.
    pub fn is_unhandled(&self) -> bool {
        self.fallback || self.handlers.is_empty()
    }

    /// True if a handler failed in a way that another attempt may cure.
    pub fn is_retryable(&self) -> bool {
        self.handlers.iter().any(|handler| handler.outcome.is_retryable())
    }

    /// True if a handler failed.
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
#[must_use]
pub struct Dispatch<'a> {
    registry: &'a Registry,
    delivery: &'a Delivery,
    attempt: u32,
    generation: u32,
    group: Option<&'a str>,
    timer: Option<&'a dyn Timer>,
    deadline: Option<Duration>,
    observers: Option<&'a Observers>,
    extension: Option<&'a mut (dyn Any + Send)>,
    inbox: Option<&'a mut After>,
    skip: &'a [(String, String)],
    only: Option<&'a [String]>,
    replacement: Option<(&'a [String], &'a Delivery)>,
    current: CurrentObject<'a>,
    provided: Option<&'a StateMap>,
    account: Option<&'a str>,
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
            generation: 0,
            group: None,
            timer: None,
            deadline: None,
            observers: None,
            extension: None,
            inbox: None,
            skip: &[],
            only: None,
            replacement: None,
            current: CurrentObject::Unavailable,
            provided: None,
            account: None,
        }
    }

    /// [`dispatch`](Self::dispatch) for programs without an async runtime.
    ///
    /// The handlers run on this thread. A handler that awaits something which only a runtime can finish would
    /// wait for ever; plain functions are always fine.
    pub fn dispatch_blocking(&self, delivery: &Delivery) -> Report {
        crate::rt::block_on(self.dispatch(delivery))
    }
}

#[cfg(feature = "client")]
impl Registry {
    /// True if a handler that this delivery reaches, among those that are to run, asks for the object as it is now.
    #[cfg(feature = "inbox")]
    pub(crate) fn wants_current(
        &self,
        delivery: &Delivery,
        group: &str,
        only: Option<&[String]>,
        skip: &[(String, String)],
    ) -> bool {
        let indices = self.indices(delivery.event_type());
        let reached = || {
            let entries = indices.iter().map(|index| &self.entries[usize::from(*index)]);
            entries.filter(|entry| entry.handler.takes(delivery))
        };
        let fallback = self.fallback.as_ref();
        let fallback = fallback.filter(|entry| entry.handler.takes(delivery) && reached().next().is_none());
        let asks = |entry: &Entry| {
            entry.options.with_current
                && *entry.group == *group
                && only.is_none_or(|only| only.iter().any(|name| **name == *entry.name))
                && !skip.iter().any(|(name, _)| **name == *entry.name)
                // One that panics is told when it is called.
                && caught(|| entry.options.refuses(delivery)).is_ok_and(|reason| reason.is_none())
        };
        reached().chain(fallback).any(asks)
            && self.filter.as_ref().is_none_or(|keep| guarded(|| keep(delivery)))
    }

    /// The name of a handler that asks for the object as it is now, if there is one.
    pub(crate) fn asking_for_current(&self) -> Option<&str> {
        let mut entries = self.entries.iter().chain(&self.fallback);
        entries
            .find(|entry| entry.options.with_current)
            .map(|entry| &*entry.name)
    }
}

impl<'a> Dispatch<'a> {
    /// Sets which attempt the handlers are told; the first is 1.
    pub fn attempt(mut self, attempt: u32) -> Self {
        self.attempt = attempt;
        self
    }

    /// Sets which run of the event it is, for the observers: 0 for the first, one more for each replay.
    #[cfg(feature = "inbox")]
    pub(crate) fn generation(mut self, generation: u32) -> Self {
        self.generation = generation;
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

    /// Sets the time that all handlers have together, and what they leave for afterwards. Needs a timer.
    pub(crate) fn deadline(mut self, limit: Option<Duration>) -> Self {
        self.deadline = limit;
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

    /// Calls none but these handlers, by name.
    #[cfg(feature = "inbox")]
    pub(crate) fn only(mut self, only: Option<&'a [String]>) -> Self {
        self.only = only;
        self
    }

    /// Gives these handlers another delivery: the event with the object as it is now.
    #[cfg(feature = "inbox")]
    pub(crate) fn replacement(mut self, replacement: Option<(&'a [String], &'a Delivery)>) -> Self {
        self.replacement = replacement;
        self
    }

    /// Provides the object as it is now to handlers that ask for it, or a way to read it.
    #[cfg(any(feature = "client", feature = "inbox"))]
    pub(crate) fn current(mut self, current: CurrentObject<'a>) -> Self {
        self.current = current;
        self
    }

    /// Sets the account that the inbox knows the event to be of.
    #[cfg(feature = "inbox")]
    pub(crate) fn account(mut self, account: Option<&'a str>) -> Self {
        self.account = account;
        self
    }

    /// Provides values to handlers, one per type.
    pub(crate) fn provide(mut self, provided: &'a StateMap) -> Self {
        self.provided = Some(provided);
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
        let indices = registry.indices(self.delivery.event_type());
        let entry_of = |index: &u16| &registry.entries[usize::from(*index)];
        let (group, only) = (self.group, self.only);
        let is_in_group = |entry: &Entry| {
            group.is_none_or(|group| group == &*entry.group)
                && only.is_none_or(|only| only.iter().any(|name| **name == *entry.name))
        };
        let reads = matches!(self.current, CurrentObject::Unread(_));
        let waits = |entry: &Entry| {
            is_in_group(entry) && (entry.handler.waits() || reads && entry.options.with_current)
        };
        let waiting = indices.iter().filter(|index| waits(entry_of(index))).count();
        let mut limits = Limits::start(self.timer, registry.timeout, self.deadline, waiting);
        let mut report = Report::default();
        let mut after = After::default();
        let mut reached = false;
        for entry in indices.iter().map(entry_of) {
            if entry.handler.takes(self.delivery) {
                reached = true;
                if is_in_group(entry) {
                    let handler = self.call(entry, &mut after, &mut limits).await;
                    report.handlers.push(handler);
                }
            }
            if waits(entry) {
                limits.next_part();
            }
            if self.inbox.is_some() && report.is_failed() {
                break;
            }
        }
        let fallback = registry.fallback.as_ref().filter(|_| !reached);
        if let Some(fallback) =
            fallback.filter(|entry| is_in_group(entry) && entry.handler.takes(self.delivery))
        {
            let waiting = usize::from(waits(fallback));
            limits = Limits::start(self.timer, registry.timeout, self.deadline, waiting);
            report.fallback = true;
            let handler = self.call(fallback, &mut after, &mut limits).await;
            report.handlers.push(handler);
        }
        if report.is_failed() {
            let failed = Failed {
                delivery: self.delivery,
                is_retryable: report.is_retryable(),
                generation: self.generation,
                attempt: self.attempt,
            };
            self.tell(|observer| observer.failed(&failed));
        }
        match self.inbox {
            Some(inbox) => inbox.append(after),
            None => limits.afterwards(after.on_commit).await,
        }
        report
    }

    async fn call(&mut self, entry: &Entry, after: &mut After, limits: &mut Limits<'_>) -> HandlerReport {
        let span = Span::handler(&entry.name, &entry.group);
        let report = span.around(self.call_in_span(entry, after, limits)).await;
        span.has_reported(&report);
        report
    }

    async fn call_in_span(
        &mut self,
        entry: &Entry,
        after: &mut After,
        limits: &mut Limits<'_>,
    ) -> HandlerReport {
        let started = Started {
            delivery: self.delivery,
            handler: &entry.name,
            group: &entry.group,
            generation: self.generation,
            attempt: self.attempt,
        };
        self.tell(|observer| observer.started(&started));
        let running = Running {
            entry,
            delivery: self.delivery,
            observers: self.observers,
            is_in_run: self.inbox.is_some(),
            generation: self.generation,
            attempt: self.attempt,
            start: Instant::now(),
        };
        let stale = self.skip.iter().find(|(name, _)| **name == *entry.name);
        let delivery = match self.replacement {
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
                let result = match self.current_for(entry, limits).await {
                    Err(error) => Err(error),
                    Ok(current) => {
                        let beside = current.map(|current| delivery.beside(current));
                        let delivery = beside.as_ref().unwrap_or(delivery);
                        let shared = Shared {
                            delivery: self.delivery,
                            states: &self.registry.states,
                            provided: self.provided,
                            account: self.account,
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
                        match caught(|| entry.handler.call(delivery, shared)) {
                            Err(error) => Err(error),
                            Ok(Called::Done(result)) => result,
                            Ok(Called::Running(handler)) => {
                                limits.run(handler).await.and_then(|result| result)
                            }
                        }
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
        running.end(outcome)
    }

    /// The object as it is now, for a handler that asks for it: read for the first one, within its time.
    async fn current_for(
        &mut self,
        entry: &Entry,
        limits: &mut Limits<'_>,
    ) -> Result<Option<Arc<Current>>, HandlerError> {
        if !entry.options.with_current {
            return Ok(None);
        }
        if let CurrentObject::Unread(reader) = self.current {
            let read = limits.run(reader.read_current(self.delivery)).await;
            self.current = match read.and_then(|read| read) {
                Ok(current) => CurrentObject::Read(current),
                Err(error) => CurrentObject::Failed(error.to_string()),
            };
        }
        match &self.current {
            CurrentObject::Read(current) => Ok(current.clone()),
            CurrentObject::Failed(error) => Err(HandlerError::new(format!(
                "the current object could not be read: {error}"
            ))),
            CurrentObject::Unavailable | CurrentObject::Unread(_) => Err(HandlerError::new(
                "the handler asks for the current object, and there is no client to read it with",
            )),
        }
    }

    fn tell(&self, event: impl Fn(&dyn Observer)) {
        if let Some(observers) = self.observers {
            observers.tell(event);
        }
    }
}

/// A handler whose start was told. If the dispatch is dropped half-way, its end is told as well.
struct Running<'a> {
    entry: &'a Entry,
    delivery: &'a Delivery,
    observers: Option<&'a Observers>,
    is_in_run: bool,
    generation: u32,
    attempt: u32,
    start: Instant,
}

impl Running<'_> {
    fn end(mut self, outcome: Outcome) -> HandlerReport {
        let report = self.report(outcome);
        if let Some(observers) = self.observers.take() {
            self.tell_end(observers, &report);
        }
        report
    }

    fn tell_end(&self, observers: &Observers, report: &HandlerReport) {
        let finished = Finished {
            delivery: self.delivery,
            report,
            is_in_run: self.is_in_run,
            generation: self.generation,
            attempt: self.attempt,
        };
        observers.tell(|observer| observer.finished(&finished));
    }

    fn report(&self, outcome: Outcome) -> HandlerReport {
        let (name, group) = (Arc::clone(&self.entry.name), Arc::clone(&self.entry.group));
        HandlerReport::new(name, group, outcome, self.start.elapsed())
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let Some(observers) = self.observers {
            let report = self.report(Outcome::from(Err(HandlerError::new("was stopped from outside"))));
            self.tell_end(observers, &report);
            let failed = Failed {
                delivery: self.delivery,
                is_retryable: true,
                generation: self.generation,
                attempt: self.attempt,
            };
            observers.tell(|observer| observer.failed(&failed));
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

/// A filter that panics keeps the delivery: losing an event is worse than running a handler too many.
fn guarded(keep: impl FnOnce() -> bool) -> bool {
    caught(keep).unwrap_or(true)
}
