//! Watching deliveries and workers: one trait, one struct a hook.
//!
//! The receiver, the registry and the inbox's workers tell the same observers. Logs, metrics and the test kit's `Runs` are
//! users of it; nothing that happens is counted a second time elsewhere.

mod hooks;
#[cfg(feature = "tracing")]
mod log;
#[cfg(feature = "metrics")]
pub(crate) mod measure;
mod plain;
#[cfg_attr(feature = "tracing", path = "spans.rs")]
#[cfg_attr(not(feature = "tracing"), path = "no_spans.rs")]
pub(crate) mod span;
mod stderr;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

pub use self::hooks::{
    Answered, Claimed, Dead, Done, Duplicate, Failed, Finished, FollowUpEnded, FollowUpStarted, GroupPaused,
    LeaseLost, LookOutcome, Missed, Pruned, ReachEnding, Received, ReconcileFailed, Reconciled, Recorded,
    RefreshFailed, Refreshed, Rejected, Requested, Rescued, Retried, Run, SecondLook, Started, StoreFailed,
    StoreRecovered, Verified, WorkerState,
};
#[cfg(feature = "metrics")]
pub use self::measure::{METRICS, Metric, MetricKind, describe_metrics};
pub(crate) use self::plain::is_traceparent;
#[doc(hidden)]
pub use self::span::Contexts;
#[cfg(feature = "tracing")]
pub use self::span::TraceContext;
pub use self::stderr::StderrObserver;

/// Hooks into the path of a delivery and the life of a worker, for logs, metrics and alarms.
///
/// [`StderrObserver`] is a ready one, for the time until there is a log.
///
/// Every method has an empty default. Observers cannot change or lose anything: they are called with references, and a panic in
/// one is swallowed. They are called where the work is done: one that waits holds it up.
///
/// In the order of a delivery's path: `received`, then `rejected` or `verified`; with an inbox `recorded` or `duplicate`; then
/// `answered`. For each handler `started` and `finished`, and after those `failed` if one of them failed. A dispatch that is
/// dropped half-way, because nobody waits for it any more, is told as failed. A worker tells `claimed`, and for each run `done`,
/// `retried`, `dead` or `lease_lost`, which are the transaction's end; `finished` of a handler comes before it.
///
/// ```
/// use stripe_webhooks::{Observer, observer};
///
/// struct Alarm;
///
/// impl Observer for Alarm {
///     fn dead(&self, dead: &observer::Dead<'_>) {
///         eprintln!("given up: {:?}, {}", dead.delivery, dead.error.unwrap_or("its workers died"));
///     }
/// }
/// ```
#[allow(unused_variables)]
pub trait Observer: Send + Sync + 'static {
    /// A request arrived, or an event that came without verification, which is not told as verified.
    fn received(&self, received: &Received<'_>) {}

    /// The signature holds and the body is an event.
    fn verified(&self, verified: &Verified<'_>) {}

    /// A second look (feature `client`) at a delivery has come to something. One that is refused before its answer is told as
    /// rejected, too.
    fn second_look(&self, look: &SecondLook<'_>) {}

    /// The delivery goes no further.
    fn rejected(&self, rejected: &Rejected<'_>) {}

    /// The inbox holds the delivery durably.
    fn recorded(&self, recorded: &Recorded<'_>) {}

    /// The inbox held this event already.
    fn duplicate(&self, duplicate: &Duplicate<'_>) {}

    /// The request has its answer. One that was refused before its body was read is told as rejected alone.
    fn answered(&self, answered: &Answered<'_>) {}

    /// A handler is about to run.
    fn started(&self, started: &Started<'_>) {}

    /// A handler ended, however.
    fn finished(&self, finished: &Finished<'_>) {}

    /// At least one handler failed in this attempt.
    fn failed(&self, failed: &Failed<'_>) {}

    /// A worker has begun its work.
    fn worker_started(&self, worker: &WorkerState) {}

    /// A worker has ended its work.
    fn worker_stopped(&self, worker: &WorkerState) {}

    /// A worker has taken events to run.
    fn claimed(&self, claimed: &Claimed<'_>) {}

    /// A run of an event for a group was committed.
    fn done(&self, done: &Done<'_>) {}

    /// A run was rolled back, to be tried again.
    fn retried(&self, retried: &Retried<'_>) {}

    /// The inbox gives the event up: it failed permanently or too often.
    fn dead(&self, dead: &Dead<'_>) {}

    /// Nothing of a run was written: somebody else has the event by now.
    fn lease_lost(&self, lost: &LeaseLost<'_>) {}

    /// The events and follow-ups of dead workers are taken back.
    fn rescued(&self, rescued: &Rescued) {}

    /// A worker begins an attempt at a durable follow-up.
    fn follow_up_started(&self, started: &FollowUpStarted<'_>) {}

    /// A durable follow-up succeeded.
    fn follow_up_done(&self, ended: &FollowUpEnded<'_>) {}

    /// A durable follow-up failed, to be tried again.
    fn follow_up_failed(&self, ended: &FollowUpEnded<'_>) {}

    /// A durable follow-up is given up.
    fn follow_up_dead(&self, ended: &FollowUpEnded<'_>) {}

    /// An attempt of a request to Stripe's API has ended (feature `client`). Told to the client's observers
    /// (`client::ClientBuilder::observer`).
    fn requested(&self, requested: &Requested<'_>) {}

    /// A call to the store failed under a worker, which goes on trying.
    fn store_failed(&self, failed: &StoreFailed<'_>) {}

    /// The store answers again.
    fn store_recovered(&self, recovered: &StoreRecovered) {}

    /// A worker leaves a group alone for a while, by its breaker.
    fn group_paused(&self, paused: &GroupPaused<'_>) {}

    /// The data past its age was removed.
    fn pruned(&self, pruned: &Pruned) {}

    /// An event that no delivery brought was found in Stripe's list, and is recorded now (feature `reconcile`). It is told as
    /// recorded, too.
    fn missed(&self, missed: &Missed<'_>) {}

    /// Stripe's list and the inbox were compared for one account (feature `reconcile`).
    fn reconciled(&self, reconciled: &Reconciled<'_>) {}

    /// Stripe's list could not be compared (feature `reconcile`). It is tried again.
    fn reconcile_failed(&self, failed: &ReconcileFailed<'_>) {}

    /// A gap is so old that Stripe will soon no longer list its events (feature `reconcile`). Told about once an hour.
    fn reach_ending(&self, ending: &ReachEnding<'_>) {}

    /// Mirrored kinds that no event carries were read from Stripe's lists (features `mirror` and `client`).
    fn refreshed(&self, refreshed: &Refreshed<'_>) {}

    /// Mirrored kinds that no event carries could not be read (features `mirror` and `client`). It is tried again.
    fn refresh_failed(&self, failed: &RefreshFailed<'_>) {}
}

/// Several observers.
#[derive(Clone, Default)]
pub(crate) struct Observers {
    all: Vec<Arc<dyn Observer>>,
    /// Observers of this crate's own, which need no more than what is told anyway.
    own: Vec<Arc<dyn Observer>>,
    contexts: span::Contexts,
    #[cfg(feature = "tracing")]
    log: Arc<log::Log>,
}

impl Observers {
    pub(crate) fn push(&mut self, observer: Arc<dyn Observer>) {
        self.all.push(observer);
    }

    /// Adds an observer of this crate's own: nothing is read or made for its sake.
    #[cfg(feature = "inbox")]
    pub(crate) fn watch(&mut self, observer: Arc<dyn Observer>) {
        self.own.push(observer);
    }

    #[cfg(feature = "inbox")]
    pub(crate) fn extend(&mut self, others: &Self) {
        self.all.extend(others.all.iter().cloned());
        self.own.extend(others.own.iter().cloned());
        self.contexts.or(&others.contexts);
    }

    #[cfg(feature = "inbox")]
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty() && !cfg!(any(feature = "tracing", feature = "metrics"))
    }

    /// The application's way between spans and trace contexts.
    pub(crate) fn contexts(&self) -> &span::Contexts {
        &self.contexts
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn trace_context(&mut self, context: Arc<dyn TraceContext>) {
        self.contexts = span::Contexts::new(context);
    }

    /// Tells all of them. A panic in one neither reaches the delivery nor the other observers.
    pub(crate) fn tell(&self, event: impl Fn(&dyn Observer)) {
        for observer in self.all.iter().chain(&self.own) {
            let _ = catch_unwind(AssertUnwindSafe(|| event(&**observer)));
        }
        #[cfg(feature = "tracing")]
        let _ = catch_unwind(AssertUnwindSafe(|| event(&*self.log)));
        #[cfg(feature = "metrics")]
        let _ = catch_unwind(AssertUnwindSafe(|| event(&measure::Measure)));
    }
}

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} observers", self.all.len())
    }
}
