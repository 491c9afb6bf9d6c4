//! Which handler ran for which event, and what to assert about it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::event::Delivery;
use crate::handler::{HandlerReport, Outcome};
use crate::observer::{Finished, Observer};
use crate::registry::Report;

/// One run of one handler.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Run {
    /// The event's id.
    pub event: String,
    /// The event's type.
    pub event_type: String,
    /// The handler's full name.
    pub handler: String,
    /// The handler's result.
    pub outcome: Outcome,
}

/// An [`Observer`] that writes down every run. Clones share the list.
///
/// Handlers are named as registered, or by the end of that from a `::` on: `send_receipt` stands for
/// `my_app::billing::send_receipt`.
#[derive(Debug, Clone, Default)]
pub struct Runs(Arc<Mutex<Vec<Run>>>);

impl Runs {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes down what a [`Registry::dispatch`](crate::Registry::dispatch) of one's own reported.
    pub fn record(&self, delivery: &Delivery, report: &Report) {
        for handler in &report.handlers {
            self.note(delivery, handler);
        }
    }

    /// Everything so far, in order.
    pub fn all(&self) -> Vec<Run> {
        self.list().clone()
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.list().clear();
    }

    /// The runs of a handler for an event, in order. Runs that a filter skipped do not count.
    pub fn of(&self, handler: &str, event: &str) -> Vec<Run> {
        let list = self.list();
        let wanted = |run: &&Run| {
            run.event == event && names(&run.handler, handler) && !matches!(run.outcome, Outcome::Skipped(_))
        };
        list.iter().filter(wanted).cloned().collect()
    }

    /// Asserts that the handler ran once for the event and succeeded.
    ///
    /// # Panics
    /// If not, with everything that did run.
    #[track_caller]
    pub fn assert_ran_once(&self, handler: &str, event: &str) {
        let runs = self.of(handler, event);
        let done = matches!(&runs[..], [run] if run.outcome == Outcome::Done);
        assert!(
            done,
            "`{handler}` did not run exactly once with success for {event}: {}",
            self.story()
        );
    }

    /// Asserts that the handler ran so often for the event, whatever the outcome.
    ///
    /// # Panics
    /// If not, with everything that did run.
    #[track_caller]
    pub fn assert_ran(&self, handler: &str, event: &str, times: usize) {
        let found = self.of(handler, event).len();
        assert!(
            found == times,
            "`{handler}` ran {found} times for {event}, not {times}: {}",
            self.story()
        );
    }

    /// Asserts that the handler succeeded for the event once, however often it failed before.
    ///
    /// # Panics
    /// If not, with everything that did run.
    #[track_caller]
    pub fn assert_done_once(&self, handler: &str, event: &str) {
        let done = self
            .of(handler, event)
            .iter()
            .filter(|run| run.outcome == Outcome::Done)
            .count();
        assert!(
            done == 1,
            "`{handler}` succeeded {done} times for {event}: {}",
            self.story()
        );
    }

    /// Asserts that the handler did not run at all.
    ///
    /// # Panics
    /// If it did, with everything that ran.
    #[track_caller]
    pub fn assert_never_ran(&self, handler: &str) {
        let ran = self.list().iter().any(|run| names(&run.handler, handler));
        assert!(!ran, "`{handler}` ran: {}", self.story());
    }

    fn list(&self) -> MutexGuard<'_, Vec<Run>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The list of runs, for the message of an assertion.
    fn story(&self) -> String {
        let list = self.list();
        if list.is_empty() {
            return "nothing ran".to_owned();
        }
        let lines = list.iter().map(|run| {
            format!(
                "\n  {} {} {} {}",
                run.event,
                run.event_type,
                run.handler,
                run.outcome.name()
            )
        });
        lines.collect()
    }
}

fn names(full: &str, wanted: &str) -> bool {
    full == wanted
        || full
            .strip_suffix(wanted)
            .is_some_and(|front| front.ends_with("::"))
}

impl Observer for Runs {
    fn finished(&self, finished: &Finished<'_>) {
        self.note(finished.delivery, finished.report);
    }
}

impl Runs {
    fn note(&self, delivery: &Delivery, report: &HandlerReport) {
        self.list().push(Run {
            event: delivery.id().to_owned(),
            event_type: delivery.event_type().as_str().to_owned(),
            handler: report.name.to_string(),
            outcome: report.outcome.clone(),
        });
    }
}
