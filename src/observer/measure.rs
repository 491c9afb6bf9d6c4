//! With the feature `metrics`: counters, gauges and histograms of the `metrics` facade.
//!
//! Labels are bounded: endpoints, groups, handlers' names of follow-ups and kinds are the application's or the crate's own; an event type
//! that the crate does not know is `other`.

use std::borrow::Cow;
use std::time::Duration;

use metrics::{Key, Label, Level, Metadata, SharedString, Unit};

use super::{
    Answered, Claimed, Dead, Done, Finished, LeaseLost, Observer, ReconcileFailed, Reconciled, Rejected,
    Requested, Rescued, Retried, Run, StoreFailed, StoreRecovered,
};
use crate::event::Delivery;
use crate::handler::Outcome;

/// The kind of a [`Metric`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricKind {
    /// Only rises.
    Counter,
    /// A value of now.
    Gauge,
    /// Many values, of which parts are asked for.
    Histogram,
}

/// A metric of this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// The name, as it is recorded.
    pub name: &'static str,
    /// Its kind.
    pub kind: MetricKind,
    /// True if its unit is the second; else it is a count.
    pub is_seconds: bool,
    /// The names of its labels.
    pub labels: &'static [&'static str],
    /// The meaning, in a sentence.
    pub help: &'static str,
}

macro_rules! metrics {
    ($($constant:ident = $name:literal, $kind:ident, $seconds:literal, [$($label:literal),*], $help:literal;)*) => {
        $(pub(crate) const $constant: &str = concat!("stripe_webhooks_", $name);)*

        /// All metrics that are recorded with the feature `metrics`, in the order of the guide [`operating`](crate::docs::operating).
        pub const METRICS: &[Metric] = &[$(Metric {
            name: $constant,
            kind: MetricKind::$kind,
            is_seconds: $seconds,
            labels: &[$($label),*],
            help: $help,
        }),*];
    };
}

metrics! {
    DELIVERIES = "deliveries_total", Counter, false, ["endpoint", "outcome"],
        "requests, by what became of them: recorded, duplicate, done, retry, or the reason of a refusal";
    DELIVERY_DURATION = "delivery_duration_seconds", Histogram, true, [],
        "time from a request's body to its answer";
    RUNS = "runs_total", Counter, false, ["group", "event_type", "outcome"],
        "runs of events by workers, by their end: done, retry, dead, lease_lost";
    RUN_DURATION = "run_duration_seconds", Histogram, true, ["group"],
        "time of a run, from its claim to the end of its transaction";
    EVENT_AGE = "event_age_seconds", Histogram, true, ["group"],
        "time from an event's creation at Stripe until it is done here";
    TASKS = "tasks", Gauge, false, ["group", "state"],
        "open tasks, by state, counted up to 10,000 each";
    OLDEST_READY = "oldest_ready_seconds", Gauge, true, ["group"],
        "time for which the task that waits longest has been ready, due and not taken";
    DEAD = "dead", Gauge, false, ["group"],
        "tasks that are given up and wait for an operator";
    FOLLOW_UPS = "follow_ups", Gauge, false, ["name", "state"],
        "durable follow-ups that have not succeeded, by state: open, dead; counted up to 10,000 each";
    LANES_BLOCKED = "lanes_blocked", Gauge, false, [],
        "lanes in which events wait behind another one, at most 1,000";
    STORE_ERRORS = "store_errors_total", Counter, false, [],
        "calls to the store that failed under a worker, and deliveries that could not be recorded";
    STORE_UP = "store_up", Gauge, false, [],
        "1 if the store answered last, 0 if it is away";
    LEASES_LOST = "leases_lost_total", Counter, false, [],
        "leases that were taken back from workers that died or stalled";
    BATCH_SIZE = "batch_size", Histogram, false, [],
        "events that a worker took with one claim";
    API_REQUESTS = "api_requests_total", Counter, false, ["method", "status"],
        "attempts of requests to Stripe's API, by HTTP status; none where no answer came";
    RECONCILED = "reconciled_total", Counter, false, ["result"],
        "events compared with Stripe's list: delivered, found, refused; failed for a comparison that failed";
    MIRROR_LAG = "mirror_lag_seconds", Gauge, true, ["kind"],
        "time from creation at Stripe to the mirror's table, of the last event of a kind";
}

/// Describes every metric to the recorder that is installed. A [`Receiver`](crate::Receiver) does it when it is built and when its worker
/// begins; call it for a recorder that is installed later, or for a worker without a receiver.
pub fn describe_metrics() {
    metrics::with_recorder(|recorder| {
        for metric in METRICS {
            let unit = if metric.is_seconds {
                Unit::Seconds
            } else {
                Unit::Count
            };
            let (name, help) = (metric.name.into(), metric.help.into());
            match metric.kind {
                MetricKind::Counter => recorder.describe_counter(name, Some(unit), help),
                MetricKind::Gauge => recorder.describe_gauge(name, Some(unit), help),
                MetricKind::Histogram => recorder.describe_histogram(name, Some(unit), help),
            }
        }
    });
}

static METADATA: Metadata<'static> = Metadata::new("stripe_webhooks", Level::INFO, Some("stripe_webhooks"));

type Labels<'a> = [(&'static str, Cow<'a, str>)];

fn key(name: &'static str, labels: &Labels<'_>) -> Key {
    if labels.is_empty() {
        return Key::from_static_name(name);
    }
    let label = |(name, value): &(&'static str, Cow<'_, str>)| {
        Label::new(*name, SharedString::from_owned(value.clone().into_owned()))
    };
    Key::from_parts(name, labels.iter().map(label).collect::<Vec<_>>())
}

fn count(name: &'static str, labels: &Labels<'_>, by: u64) {
    metrics::with_recorder(|recorder| {
        recorder
            .register_counter(&key(name, labels), &METADATA)
            .increment(by)
    });
}

fn record(name: &'static str, labels: &Labels<'_>, value: f64) {
    metrics::with_recorder(|recorder| {
        recorder
            .register_histogram(&key(name, labels), &METADATA)
            .record(value)
    });
}

/// Sets a gauge.
pub(crate) fn set(name: &'static str, labels: &Labels<'_>, value: f64) {
    metrics::with_recorder(|recorder| recorder.register_gauge(&key(name, labels), &METADATA).set(value));
}

/// The name of an event type that the crate knows.
fn kind(delivery: Option<&Delivery>) -> &str {
    delivery
        .map(Delivery::event_type)
        .filter(|event_type| event_type.is_known())
        .map_or("other", |event_type| event_type.as_str())
}

/// Seconds since the event's creation at Stripe; 0 for one from the future.
fn age(delivery: &Delivery) -> f64 {
    let age = time::OffsetDateTime::now_utc() - delivery.created();
    age.as_seconds_f64().max(0.0)
}

fn ran(run: &Run<'_>, outcome: &'static str, duration: Option<Duration>) {
    let group = || Cow::Borrowed(run.group);
    let event_type = Cow::Borrowed(kind(run.delivery));
    count(
        RUNS,
        &[
            ("group", group()),
            ("event_type", event_type),
            ("outcome", outcome.into()),
        ],
        1,
    );
    if let Some(duration) = duration {
        record(RUN_DURATION, &[("group", group())], duration.as_secs_f64());
    }
}

/// Feeds the recorder with what is told.
#[derive(Debug)]
pub(super) struct Measure;

impl Observer for Measure {
    fn rejected(&self, rejected: &Rejected<'_>) {
        // What has an answer of its own is counted with it; a mismatch that is only told is answered as what it comes to.
        if !rejected.is_answered && rejected.delivery.is_none() && rejected.reason != "shadow" {
            let labels = [("endpoint", "none".into()), ("outcome", rejected.reason.into())];
            count(DELIVERIES, &labels, 1);
        }
        if rejected.reason == "inbox" {
            count(STORE_ERRORS, &[], 1);
        }
    }

    fn answered(&self, answered: &Answered<'_>) {
        let endpoint = answered.endpoint_name.unwrap_or("none").into();
        let labels = [("endpoint", endpoint), ("outcome", answered.outcome.into())];
        count(DELIVERIES, &labels, 1);
        record(DELIVERY_DURATION, &[], answered.duration.as_secs_f64());
    }

    fn claimed(&self, claimed: &Claimed<'_>) {
        record(BATCH_SIZE, &[], claimed.tasks as f64);
    }

    fn finished(&self, finished: &Finished<'_>) {
        let report = finished.report;
        if report.outcome == Outcome::Done && report.name.starts_with("stripe_webhooks::mirror") {
            let kinds = finished.delivery.event_type().object_kinds();
            let kind = kinds.first().copied().unwrap_or("other").into();
            set(MIRROR_LAG, &[("kind", kind)], age(finished.delivery));
        }
    }

    fn done(&self, done: &Done<'_>) {
        ran(&done.run, "done", Some(done.duration));
        if let Some(delivery) = done.run.delivery {
            record(EVENT_AGE, &[("group", done.run.group.into())], age(delivery));
        }
    }

    fn retried(&self, retried: &Retried<'_>) {
        ran(&retried.run, "retry", Some(retried.duration));
    }

    fn dead(&self, dead: &Dead<'_>) {
        // Without a run its lease is counted as lost.
        if let Some(run) = &dead.run {
            let run = Run {
                delivery: dead.delivery,
                ..*run
            };
            ran(&run, "dead", None);
        }
    }

    fn lease_lost(&self, lost: &LeaseLost<'_>) {
        ran(&lost.run, "lease_lost", None);
    }

    fn rescued(&self, rescued: &Rescued) {
        let all = rescued.tasks + rescued.follow_ups + rescued.poisoned;
        count(LEASES_LOST, &[], all);
    }

    fn requested(&self, requested: &Requested<'_>) {
        let status = requested
            .status
            .map_or("none".into(), |status| status.to_string().into());
        let labels = [("method", requested.method.into()), ("status", status)];
        count(API_REQUESTS, &labels, 1);
    }

    fn store_failed(&self, _: &StoreFailed<'_>) {
        count(STORE_ERRORS, &[], 1);
        set(STORE_UP, &[], 0.0);
    }

    fn store_recovered(&self, _: &StoreRecovered) {
        set(STORE_UP, &[], 1.0);
    }

    fn reconciled(&self, reconciled: &Reconciled<'_>) {
        for (result, number) in [
            ("delivered", reconciled.delivered),
            ("found", reconciled.found),
            ("refused", reconciled.refused),
        ] {
            if number > 0 {
                count(RECONCILED, &[("result", result.into())], number);
            }
        }
    }

    fn reconcile_failed(&self, _: &ReconcileFailed<'_>) {
        count(RECONCILED, &[("result", "failed".into())], 1);
    }
}
