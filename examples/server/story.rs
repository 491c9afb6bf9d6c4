//! What people see of a delivery: each handler, how it ended, and what it did.

use std::collections::HashMap;
use std::fmt::Write;
use std::io::IsTerminal;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use stripe_webhooks::observer::{Finished, Reconciled};
use stripe_webhooks::{Observer, Outcome};

/// Gathers what handlers say and how they end. An event that nobody waits for is written to standard error, a line for each
/// handler as it ends.
#[derive(Clone, Default)]
pub(crate) struct Story(Arc<Shared>);

#[derive(Default)]
struct Shared {
    told: Mutex<Told>,
    more: Condvar,
}

#[derive(Default)]
struct Told {
    /// What was said in a run that has not ended, by event.
    said: HashMap<String, Vec<String>>,
    /// The runs of events that somebody waits for.
    awaited: HashMap<String, Vec<String>>,
}

impl Story {
    /// Something that a handler did for an event.
    pub(crate) fn did(&self, event: &str, what: String) {
        self.told().said.entry(event.to_owned()).or_default().push(what);
    }

    /// Keeps the runs of this event for `wait`.
    pub(crate) fn expect(&self, event: &str) {
        self.told().awaited.insert(event.to_owned(), Vec::new());
    }

    /// The lines of an event's runs: when there are so many, or after five seconds those that there are.
    pub(crate) fn wait(&self, event: &str, runs: usize) -> Vec<String> {
        let until = Instant::now() + Duration::from_secs(5);
        let mut told = self.told();
        while told.awaited.get(event).is_some_and(|lines| lines.len() < runs) {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            told = self
                .0
                .more
                .wait_timeout(told, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        told.awaited.remove(event).unwrap_or_default()
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for Story {
    fn reconciled(&self, reconciled: &Reconciled<'_>) {
        // A poll looks each second: only what it moved is told.
        if reconciled.found > 0 || reconciled.delivered > 0 {
            eprintln!(
                "compared with Stripe's list: {} delivered, {} found, {} refused",
                reconciled.delivered, reconciled.found, reconciled.refused
            );
        }
    }

    fn finished(&self, finished: &Finished<'_>) {
        let (delivery, report) = (finished.delivery, finished.report);
        let mut told = self.told();
        let mut what = told.said.remove(delivery.id()).unwrap_or_default();
        match &report.outcome {
            Outcome::Skipped(reason) => what.push(reason.clone()),
            // `StderrObserver` says why.
            Outcome::Failed { .. } => what.clear(),
            _ => {}
        }
        let outcome = format!("{:<8}", report.outcome.name());
        let colour = match &report.outcome {
            Outcome::Done => GREEN,
            Outcome::Skipped(_) => YELLOW,
            _ => RED,
        };
        let mut line = format!("{:<19} {}", short(&report.name), painted(&outcome, colour));
        // Writing to a string does not fail.
        let _ = write!(line, " {}", what.join("; "));
        let line = line.trim_end().to_owned();
        match told.awaited.get_mut(delivery.id()) {
            Some(lines) => lines.push(line),
            None => eprintln!("{} {}: {line}", delivery.event_type(), delivery.id()),
        }
        self.0.more.notify_all();
    }
}

pub(crate) const GREEN: u8 = 32;
pub(crate) const YELLOW: u8 = 33;
pub(crate) const RED: u8 = 31;

/// The text in a colour, where standard error is a terminal that is to have colours.
pub(crate) fn painted(text: &str, colour: u8) -> String {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty());
    match !plain && std::io::stderr().is_terminal() {
        true => format!("\x1b[{colour}m{text}\x1b[0m"),
        false => text.to_owned(),
    }
}

/// The names of the mirror's handlers begin so.
pub(crate) const MIRROR: &str = "stripe_webhooks::mirror";

/// The handler's name without the module that all of them stand in.
pub(crate) fn short(name: &str) -> &str {
    if name.starts_with(MIRROR) {
        return "mirror";
    }
    name.rsplit_once("handlers::").map_or(name, |(_, short)| short)
}
