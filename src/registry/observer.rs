//! Watching what happens to deliveries.

use std::fmt;
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::dispatch::HandlerReport;
use crate::event::Delivery;

/// Why a delivery went no further.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejection<'r> {
    /// The endpoint's id, if the request named one that exists.
    pub endpoint: Option<&'r str>,
    /// Where the request came from, if the adapter knows.
    pub remote: Option<IpAddr>,
    /// The HTTP status of the answer.
    pub status: u16,
    /// A stable word in snake case: `no_match`, `timestamp_too_old`, `not_json`, `livemode`, `too_large`, ….
    pub reason: &'static str,
    /// What happened, for a log. Never holds secrets, signatures or payload.
    pub message: String,
    /// The known mistake that it looks like, and what to do about it; `None` where none is known.
    pub hint: Option<String>,
}

/// Hooks into the path of a delivery, for logs, metrics and alarms.
///
/// [`StderrObserver`](super::StderrObserver) is a ready one, for the time until there is a log.
///
/// Every method has an empty default. Observers cannot change or lose anything: they are called with references,
/// and a panic in one is swallowed.
///
/// In the order of a delivery's path: `received`, then `rejected` or `verified`, then for each handler `started`
/// and `finished`, and after those `failed` if one of them failed. A dispatch that is dropped half-way, because nobody waits
/// for it any more, is told as failed.
#[allow(unused_variables)]
pub trait Observer: Send + Sync + 'static {
    /// A request arrived: `bytes` is the body's length. `endpoint`: its id; `None` for an event that came
    /// [without verification](crate::Receiver::receive_without_verification), which is not told as verified either.
    fn received(&self, endpoint: Option<&str>, bytes: usize) {}

    /// The signature holds and the body is an event. `secret`: the label of the secret that matched.
    fn verified(&self, delivery: &Delivery, endpoint: &str, secret: Option<&str>) {}

    /// The delivery goes no further.
    fn rejected(&self, rejection: &Rejection<'_>) {}

    /// The inbox holds the delivery durably.
    fn recorded(&self, delivery: &Delivery) {}

    /// The inbox held this event already.
    fn duplicate(&self, delivery: &Delivery) {}

    /// A handler is about to run.
    fn started(&self, delivery: &Delivery, handler: &str, attempt: u32) {}

    /// A handler ended, however.
    fn finished(&self, delivery: &Delivery, report: &HandlerReport) {}

    /// At least one handler failed in this attempt. `retryable`: whether another attempt makes sense.
    fn failed(&self, delivery: &Delivery, retryable: bool) {}

    /// The inbox gives the event up: it failed permanently or too often.
    fn dead(&self, delivery: &Delivery) {}
}

/// Several observers.
#[derive(Clone, Default)]
pub(crate) struct Observers(Vec<Arc<dyn Observer>>);

impl Observers {
    pub(crate) fn push(&mut self, observer: Arc<dyn Observer>) {
        self.0.push(observer);
    }

    /// Tells all of them. A panic in one neither reaches the delivery nor the other observers.
    pub(crate) fn tell(&self, event: impl Fn(&dyn Observer)) {
        for observer in &self.0 {
            let _ = catch_unwind(AssertUnwindSafe(|| event(&**observer)));
        }
    }
}

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} observers", self.0.len())
    }
}
