//! With the feature `tracing`: an event for each hook that a person may want to read of.
//!
//! ERROR: somebody must act, or knows at once why nothing happens. WARN: an attempt failed. INFO: workers, and what was missed. DEBUG:
//! what goes well. A store that is away is told once at its beginning and once at its end.

use std::fmt::Display;
use std::sync::atomic::{AtomicBool, Ordering};

use tracing::{debug, error, info, trace, warn};

use super::plain::line;
use super::{
    Answered, Claimed, Dead, Done, Duplicate, Finished, FollowUpEnded, FollowUpStarted, GroupPaused,
    LeaseLost, LookOutcome, Missed, Observer, Pruned, ReachEnding, ReconcileFailed, Reconciled, Recorded,
    RefreshFailed, Refreshed, Rejected, Requested, Rescued, Retried, Run, SecondLook, StoreFailed,
    StoreRecovered, WorkerState,
};
use crate::event::Delivery;
use crate::handler::Outcome;

const TARGET: &str = "stripe_webhooks";

/// The log of one receiver, worker or client.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// True while deliveries cannot be recorded.
    is_away: AtomicBool,
}

impl Log {
    /// The store takes deliveries.
    fn takes(&self) {
        if self.is_away.load(Ordering::Relaxed) && self.is_away.swap(false, Ordering::AcqRel) {
            error!(target: TARGET, "the inbox's store takes deliveries again");
        }
    }
}

fn id(delivery: Option<&Delivery>) -> impl Display {
    line(delivery.map_or("", Delivery::id))
}

fn kind(delivery: Option<&Delivery>) -> impl Display {
    line(delivery.map_or("", |delivery| delivery.event_type().as_str()))
}

/// An event about a run, at a level and with more fields.
macro_rules! of_run {
    ($level:ident, $run:expr, { $($more:tt)* }, $text:literal) => {{
        let run: &Run<'_> = $run;
        $level!(target: TARGET, {
            "messaging.message.id" = %id(run.delivery),
            "stripe.event.type" = %kind(run.delivery),
            "messaging.consumer.group.name" = run.group,
            "stripe.generation" = run.generation,
            "stripe.attempt" = run.attempt,
            $($more)*
        }, $text)
    }};
}

impl Observer for Log {
    fn rejected(&self, rejected: &Rejected<'_>) {
        let (status, reason) = (rejected.status, rejected.reason);
        match reason {
            // Acknowledged and compared, as it is meant to be.
            "shadow" => debug!(target: TARGET, { reason, }, "a shadow endpoint took a delivery"),
            "inbox" if !self.is_away.swap(true, Ordering::AcqRel) => {
                error!(target: TARGET, { "http.response.status_code" = status,
                "error.message" = %line(&rejected.message), }, "the inbox's store is away: deliveries are refused until it is back")
            }
            "inbox" => {
                debug!(target: TARGET, { "http.response.status_code" = status, reason, }, "a delivery is refused")
            }
            _ => warn!(target: TARGET, { "http.response.status_code" = status,
                "error.type" = reason,
                "error.message" = %line(&rejected.message),
                hint = rejected.hint.as_deref().map(|hint| tracing::field::display(line(hint))),
                "client.address" = rejected.remote.map(tracing::field::display),
                "messaging.message.id" = rejected.delivery.map(|delivery| tracing::field::display(line(delivery.id()))), }, "a delivery is refused"),
        }
    }

    fn second_look(&self, look: &SecondLook<'_>) {
        let (event_id, attempt) = (look.event_id, look.attempt);
        match look.outcome {
            LookOutcome::Refused { reason, message } => {
                warn!(target: TARGET, { "messaging.message.id" = %line(event_id),
                "error.type" = %line(reason),
                "error.message" = %line(message), }, "a second look refuses a delivery")
            }
            LookOutcome::Deferred { error } => {
                warn!(target: TARGET, { "messaging.message.id" = %line(event_id),
                "stripe.attempt" = attempt,
                "error.message" = %line(error), }, "a second look is put off")
            }
            LookOutcome::Waiting | LookOutcome::Confirmed => {
                debug!(target: TARGET, { "messaging.message.id" = %line(event_id),
                outcome = ?look.outcome, }, "a second look")
            }
        }
    }

    fn recorded(&self, _: &Recorded<'_>) {
        self.takes();
    }

    fn duplicate(&self, _: &Duplicate<'_>) {
        self.takes();
    }

    fn answered(&self, answered: &Answered<'_>) {
        debug!(target: TARGET, { "messaging.message.id" = %id(answered.delivery),
            "stripe.event.type" = %kind(answered.delivery),
            "stripe.outcome" = answered.outcome,
            "http.response.status_code" = answered.status,
            seconds = answered.duration.as_secs_f64(), }, "a delivery is answered");
    }

    fn finished(&self, finished: &Finished<'_>) {
        let (report, delivery) = (finished.report, Some(finished.delivery));
        let seconds = report.duration.as_secs_f64();
        match &report.outcome {
            // A run of an inbox is told at its own end.
            Outcome::Failed { permanent, error, .. } if !finished.is_in_run => {
                warn!(target: TARGET, { "messaging.message.id" = %id(delivery),
                "stripe.event.type" = %kind(delivery),
                "stripe.handler" = &*report.name,
                "stripe.attempt" = finished.attempt,
                permanent,
                seconds,
                "error.message" = %line(error), }, "a handler failed")
            }
            outcome => debug!(target: TARGET, { "messaging.message.id" = %id(delivery),
                "stripe.event.type" = %kind(delivery),
                "stripe.handler" = &*report.name,
                "stripe.attempt" = finished.attempt,
                "stripe.outcome" = outcome.name(),
                seconds, }, "a handler ended"),
        }
    }

    fn worker_started(&self, worker: &WorkerState) {
        info!(target: TARGET, { worker = worker.worker, slots = worker.slots, }, "a worker began");
    }

    fn worker_stopped(&self, worker: &WorkerState) {
        if worker.was_asked {
            info!(target: TARGET, { worker = worker.worker, }, "a worker ended");
        } else {
            error!(target: TARGET, { worker = worker.worker, }, "a worker ended without having been asked to");
        }
    }

    fn claimed(&self, claimed: &Claimed<'_>) {
        trace!(target: TARGET, { worker = claimed.worker,
            "messaging.consumer.group.name" = claimed.group,
            "messaging.batch.message_count" = claimed.tasks, }, "a worker took events");
    }

    fn done(&self, done: &Done<'_>) {
        of_run!(debug, &done.run, { seconds = done.duration.as_secs_f64(), }, "a run is done");
    }

    fn retried(&self, retried: &Retried<'_>) {
        let again = retried.after.as_secs_f64();
        if retried.is_head_moved {
            of_run!(error, &retried.run, { again_in_seconds = again, "error.message" = %line(retried.error), },
                "a run lost against another event of its object, again and again; it is tried later");
        } else {
            of_run!(warn, &retried.run, { again_in_seconds = again, "error.message" = %line(retried.error), },
                "an attempt failed; it is tried again");
        }
    }

    fn dead(&self, dead: &Dead<'_>) {
        match &dead.run {
            Some(run) => {
                let run = &Run {
                    delivery: dead.delivery,
                    ..*run
                };
                let error = line(dead.error.unwrap_or_default());
                of_run!(error, run, { "error.message" = %error, }, "an event is given up");
            }
            None => error!(target: TARGET, { "messaging.message.id" = %id(dead.delivery),
                "stripe.event.type" = %kind(dead.delivery),
                seq = dead.seq, }, "an event is given up as poison: its workers died with it"),
        }
    }

    fn lease_lost(&self, lost: &LeaseLost<'_>) {
        of_run!(
            warn,
            &lost.run,
            {},
            "a lease was lost: somebody else has the event"
        );
    }

    fn rescued(&self, rescued: &Rescued) {
        warn!(target: TARGET, { events = rescued.tasks,
            follow_ups = rescued.follow_ups,
            poisoned = rescued.poisoned, }, "the leases of dead workers are taken back");
    }

    fn follow_up_started(&self, started: &FollowUpStarted<'_>) {
        trace!(target: TARGET, { "stripe.follow_up" = started.name, "stripe.attempt" = started.attempt, }, "a follow-up begins");
    }

    fn follow_up_done(&self, ended: &FollowUpEnded<'_>) {
        debug!(target: TARGET, { "stripe.follow_up" = ended.name,
            "stripe.attempt" = ended.attempt,
            seq = ended.seq,
            seconds = ended.duration.as_secs_f64(), }, "a follow-up is done");
    }

    fn follow_up_failed(&self, ended: &FollowUpEnded<'_>) {
        warn!(target: TARGET, { "stripe.follow_up" = ended.name,
            "stripe.attempt" = ended.attempt,
            seq = ended.seq,
            "error.message" = %line(ended.error.unwrap_or_default()), }, "a follow-up failed; it is tried again");
    }

    fn follow_up_dead(&self, ended: &FollowUpEnded<'_>) {
        error!(target: TARGET, { "stripe.follow_up" = ended.name,
            "stripe.attempt" = ended.attempt,
            seq = ended.seq,
            "error.message" = %line(ended.error.unwrap_or_default()), }, "a follow-up is given up");
    }

    fn requested(&self, requested: &Requested<'_>) {
        let Requested { method, path, .. } = *requested;
        let seconds = requested.duration.as_secs_f64();
        match requested.error {
            Some(error) => warn!(target: TARGET, { "http.request.method" = method,
                "url.template" = path,
                "http.response.status_code" = requested.status,
                "stripe.request_id" = requested.request_id.map(|id| tracing::field::display(line(id))),
                "stripe.attempt" = requested.attempt,
                "error.type" = error,
                seconds, }, "a request to Stripe failed"),
            None => debug!(target: TARGET, { "http.request.method" = method,
                "url.template" = path,
                "http.response.status_code" = requested.status,
                "stripe.request_id" = requested.request_id.map(|id| tracing::field::display(line(id))),
                "stripe.attempt" = requested.attempt,
                seconds, }, "a request to Stripe"),
        }
    }

    fn store_failed(&self, failed: &StoreFailed<'_>) {
        let message = line(&failed.error.to_string());
        if failed.failures == 1 {
            error!(target: TARGET, { worker = failed.worker, step = failed.step, "error.message" = %message, }, "the inbox's store is away");
        } else {
            debug!(target: TARGET, { worker = failed.worker, step = failed.step, failures = failed.failures, "error.message" = %message, }, "the inbox's store is still away");
        }
    }

    fn store_recovered(&self, recovered: &StoreRecovered) {
        error!(target: TARGET, { worker = recovered.worker,
            failures = recovered.failures,
            outage_seconds = recovered.outage.as_secs_f64(), }, "the inbox's store answers again");
    }

    fn group_paused(&self, paused: &GroupPaused<'_>) {
        warn!(target: TARGET, { "messaging.consumer.group.name" = paused.group,
            pause_seconds = paused.pause.as_secs_f64(), }, "a group is left alone: its attempts fail one after the other");
    }

    fn pruned(&self, pruned: &Pruned) {
        debug!(target: TARGET, { bodies = pruned.bodies, events = pruned.events, others = pruned.others, }, "what is past its age is removed");
    }

    fn missed(&self, missed: &Missed<'_>) {
        warn!(target: TARGET, { "messaging.message.id" = %id(Some(missed.delivery)),
            "stripe.event.type" = %kind(Some(missed.delivery)),
            "stripe.account" = missed.account,
            age_seconds = missed.age.as_secs_f64(), }, "an event that no delivery brought was found");
    }

    fn reconciled(&self, reconciled: &Reconciled<'_>) {
        if !reconciled.beyond_reach.is_zero() {
            error!(target: TARGET, { "stripe.account" = reconciled.account,
                seconds = reconciled.beyond_reach.as_secs_f64(), }, "a time is beyond reach: Stripe lists its events no longer");
        }
        debug!(target: TARGET, { "stripe.account" = reconciled.account,
            "stripe.livemode" = reconciled.livemode,
            delivered = reconciled.delivered,
            found = reconciled.found,
            refused = reconciled.refused, }, "Stripe's list and the inbox are compared");
    }

    fn reconcile_failed(&self, failed: &ReconcileFailed<'_>) {
        let message = line(&failed.error.to_string());
        if failed.failures == 1 {
            warn!(target: TARGET, { "stripe.account" = failed.account, "error.message" = %message, }, "Stripe's list could not be compared");
        } else {
            debug!(target: TARGET, { "stripe.account" = failed.account, failures = failed.failures, "error.message" = %message, }, "Stripe's list could not be compared");
        }
    }

    fn refreshed(&self, refreshed: &Refreshed<'_>) {
        debug!(
            target: TARGET,
            { "stripe.account" = refreshed.account, objects = refreshed.objects, requests = refreshed.requests, skipped = refreshed.skipped, },
            "mirrored kinds that no event carries are read"
        );
    }

    fn refresh_failed(&self, failed: &RefreshFailed<'_>) {
        let message = line(&failed.error.to_string());
        if failed.failures == 1 {
            warn!(target: TARGET, { "stripe.account" = failed.account, "error.message" = %message, }, "mirrored kinds could not be read");
        } else {
            debug!(target: TARGET, { "stripe.account" = failed.account, failures = failed.failures, "error.message" = %message, }, "mirrored kinds could not be read");
        }
    }

    fn reach_ending(&self, ending: &ReachEnding<'_>) {
        error!(target: TARGET, { "stripe.account" = ending.account,
            since = ending.since,
            left_seconds = ending.left.as_secs_f64(), }, "a gap will soon be beyond reach");
    }
}
