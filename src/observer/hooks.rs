//! What each hook is told.
//!
//! One struct a hook, each `#[non_exhaustive]`: what a later version adds breaks nobody.

use std::error::Error;
use std::net::IpAddr;
use std::time::Duration;

use crate::event::Delivery;
use crate::handler::HandlerReport;

/// A request arrived, or an event that somebody else vouches for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Received<'a> {
    /// The endpoint's id; `None` for an event that came
    /// [without verification](crate::Receiver::receive_without_verification).
    pub endpoint: Option<&'a str>,
    /// The address that the request came from, if the adapter knows.
    pub remote: Option<IpAddr>,
    /// The body's length in bytes.
    pub bytes: usize,
}

/// The signature holds and the body is an event.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Verified<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// The endpoint's id.
    pub endpoint: &'a str,
    /// The label of the secret that matched, if it has one.
    pub secret: Option<&'a str>,
}

/// A second look at a delivery: before its answer, or by a worker of the inbox.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct SecondLook<'a> {
    /// The event's id, as posted.
    pub event_id: &'a str,
    /// The event's type, as posted.
    pub event_type: &'a str,
    /// The endpoint's name: its label, else its id.
    pub endpoint: &'a str,
    /// True if the signature was good.
    pub is_signed: bool,
    /// True if the delivery has not been answered yet; a refusal is then told as [`Rejected`], too.
    pub before_answer: bool,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// The outcome.
    pub outcome: LookOutcome<'a>,
    /// The time that the look took.
    pub duration: Duration,
}

/// The outcome of a second look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LookOutcome<'a> {
    /// The delivery is in quarantine; a worker of the inbox looks at it.
    Waiting,
    /// Stripe has this event. A worker has recorded it, or had it already.
    Confirmed,
    /// The delivery is refused.
    #[non_exhaustive]
    Refused {
        /// A stable word in snake case: `no_such_event`, `type_differs`, `object_differs`, `account_differs`, `too_old`, ….
        reason: &'a str,
        /// A sentence for a log.
        message: &'a str,
    },
    /// Stripe could not be asked, or did not answer: it is asked again.
    #[non_exhaustive]
    Deferred {
        /// The reason.
        error: &'a str,
    },
}

/// A delivery goes no further.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rejected<'a> {
    /// The endpoint's id, if the request named one that exists.
    pub endpoint: Option<&'a str>,
    /// The address that the request came from, if the adapter knows.
    pub remote: Option<IpAddr>,
    /// The event, once the signature was good.
    pub delivery: Option<&'a Delivery>,
    /// The HTTP status of the answer.
    pub status: u16,
    /// A stable word in snake case: `no_match`, `timestamp_too_old`, `not_json`, `livemode`, `too_large`, ….
    pub reason: &'static str,
    /// True if it is told as [`Answered`], too; false for a request that is refused before its body is read, and for a mismatch of the
    /// endpoint's policy that is only told.
    pub is_answered: bool,
    /// A sentence for a log. Never holds secrets, signatures or payload.
    pub message: String,
    /// The known mistake that it looks like, and what to do about it; `None` where none is known.
    pub hint: Option<String>,
}

/// The inbox holds a delivery durably.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Recorded<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// The endpoint's id; `None` for an event that came without verification.
    pub endpoint: Option<&'a str>,
}

/// The inbox held the event already.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Duplicate<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// The endpoint's id; `None` for an event that came without verification.
    pub endpoint: Option<&'a str>,
    /// True if the event was planned for handlers that it had not been planned for before.
    pub is_planned: bool,
}

/// A request whose body was read has its answer, or an event that came without verification. A request that was refused before
/// its body was read is [`Rejected`] and no more.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Answered<'a> {
    /// The endpoint's id; `None` for an event that came without verification.
    pub endpoint: Option<&'a str>,
    /// The event, once the signature was good.
    pub delivery: Option<&'a Delivery>,
    /// The endpoint's name: its label, else its id; `lookup` for one that a lookup gave, of which there may be any number.
    pub endpoint_name: Option<&'a str>,
    /// A stable word in snake case for what became of it: `recorded`, `duplicate`, `planned`, `second_look`; without an inbox `done`,
    /// `failed` or `retry`; or the reason of its refusal, as in [`Rejected::reason`].
    pub outcome: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The time since the body was there.
    pub duration: Duration,
}

/// A handler is about to run.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Started<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// The handler's name.
    pub handler: &'a str,
    /// Its group.
    pub group: &'a str,
    /// 0 for the first run of an event, one more for each replay.
    pub generation: u32,
    /// 1 for the first attempt.
    pub attempt: u32,
}

/// A handler ended, however.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Finished<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// The handler, its group, its outcome and its time.
    pub report: &'a HandlerReport,
    /// True if it was part of a run by a worker of an inbox, whose end is told, too.
    pub is_in_run: bool,
    /// 0 for the first run of an event, one more for each replay.
    pub generation: u32,
    /// 1 for the first attempt.
    pub attempt: u32,
}

/// At least one handler failed in an attempt.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Failed<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// True if another attempt may cure the failure.
    pub is_retryable: bool,
    /// 0 for the first run of an event, one more for each replay.
    pub generation: u32,
    /// 1 for the first attempt.
    pub attempt: u32,
}

/// One run of an event for a group, by a worker.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Run<'a> {
    /// The event, by the store's number.
    pub seq: i64,
    /// The event; `None` if the run ended before the event was read, or its body is gone.
    pub delivery: Option<&'a Delivery>,
    /// The handler group.
    pub group: &'a str,
    /// 0 for the first run of an event, one more for each replay.
    pub generation: u32,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// The lane; `None`: unordered.
    pub lane: Option<&'a str>,
    /// The worker's identity in the store.
    pub worker: i64,
}

/// A worker has taken events to run.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Claimed<'a> {
    /// The worker's identity in the store.
    pub worker: i64,
    /// The handler group.
    pub group: &'a str,
    /// The number of events.
    pub tasks: usize,
}

/// A run was committed.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Done<'a> {
    /// The run.
    pub run: Run<'a>,
    /// The time that it took.
    pub duration: Duration,
}

/// A run was rolled back, to be tried again.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Retried<'a> {
    /// The run.
    pub run: Run<'a>,
    /// The error chain.
    pub error: &'a str,
    /// The time until the next attempt is due.
    pub after: Duration,
    /// True if the run lost against another event of the same object, again and again.
    pub is_head_moved: bool,
    /// The time that it took.
    pub duration: Duration,
}

/// The inbox gives an event up: it failed for good or too often, or its lease was lost too often.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Dead<'a> {
    /// The event, by the store's number.
    pub seq: i64,
    /// The event; `None` if its body is gone.
    pub delivery: Option<&'a Delivery>,
    /// The run that was the last one; `None` where its worker was lost with it.
    pub run: Option<Run<'a>>,
    /// The error chain; `None` where the worker was lost with it.
    pub error: Option<&'a str>,
}

/// Somebody else has the event by now: nothing of this run was written.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct LeaseLost<'a> {
    /// The run.
    pub run: Run<'a>,
}

/// The events and follow-ups of workers that died or stalled are taken back.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Rescued {
    /// Events that are run again.
    pub tasks: u64,
    /// Follow-ups that are run again.
    pub follow_ups: u64,
    /// Events that are given up: their lease was lost too often. Each is told as [`Dead`], too.
    pub poisoned: u64,
}

/// A durable follow-up succeeded, failed or is given up.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct FollowUpEnded<'a> {
    /// The follow-up's name.
    pub name: &'a str,
    /// The handler group that left it.
    pub group: &'a str,
    /// The event that it belongs to, by the store's number.
    pub seq: i64,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// The error chain; `None` where it succeeded.
    pub error: Option<&'a str>,
    /// The time that it took.
    pub duration: Duration,
}

/// A worker begins an attempt at a durable follow-up.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct FollowUpStarted<'a> {
    /// The follow-up's name.
    pub name: &'a str,
    /// The handler group that left it.
    pub group: &'a str,
    /// The event that it belongs to, by the store's number.
    pub seq: i64,
    /// 1 for the first attempt.
    pub attempt: u32,
}

/// An attempt of a request to Stripe's API has ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Requested<'a> {
    /// The method: `GET`.
    pub method: &'a str,
    /// The path without ids and without its query: `/v1/customers/{id}`.
    pub path: &'a str,
    /// The HTTP status; `None` where no answer came.
    pub status: Option<u16>,
    /// Stripe's id of the request.
    pub request_id: Option<&'a str>,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// The kind of its failure, a stable word: `timeout`, `transport`, `too_large`, `redirect`, `decode`, or Stripe's `type` of an error.
    /// `None` where it succeeded.
    pub error: Option<&'a str>,
    /// The time from sending to the last byte of the answer.
    pub duration: Duration,
}

/// A call to the store failed under a worker.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct StoreFailed<'a> {
    /// The worker's identity in the store.
    pub worker: i64,
    /// The step: `claim`, `heartbeat`, `sweep`, `apply`, `prune`, ….
    pub step: &'static str,
    /// The store's error.
    pub error: &'a (dyn Error + 'static),
    /// Failures since the outage began, this one included: 1 is its beginning. It lasts until every step that failed is answered.
    pub failures: u64,
}

/// The store answers again, after calls that failed.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct StoreRecovered {
    /// The worker's identity in the store.
    pub worker: i64,
    /// The calls that had failed.
    pub failures: u64,
    /// The time since the first of them.
    pub outage: Duration,
}

/// A worker leaves a group alone for a while, because its attempts fail one after the other.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct GroupPaused<'a> {
    /// The worker's identity in the store.
    pub worker: i64,
    /// The handler group.
    pub group: &'a str,
    /// The length of the pause.
    pub pause: Duration,
}

/// The data past its age was removed. Holds the number of each kind.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Pruned {
    /// Bodies.
    pub bodies: u64,
    /// Events with their history.
    pub events: u64,
    /// Everything else: dead tasks and follow-ups, states of the stale rule, lines of the audit and the delivery log.
    pub others: u64,
}

/// A worker begins or ends its work.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct WorkerState {
    /// The worker's identity in the store.
    pub worker: i64,
    /// The events that it runs at the same time, at most.
    pub slots: u32,
    /// True for a worker that ends because it was asked to; false at its start, and where its future was dropped or panicked.
    pub was_asked: bool,
}

/// An event that no delivery brought was found in Stripe's list, and is recorded now.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Missed<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// The connected account; `None` for the account whose key is used, where it is not named.
    pub account: Option<&'a str>,
    /// The time since it happened.
    pub age: Duration,
}

/// Stripe's list and the inbox were compared for one account.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Reconciled<'a> {
    /// The connected account; `None` for the account whose key is used, where it is not named.
    pub account: Option<&'a str>,
    /// Live or test mode.
    pub livemode: bool,
    /// The end of the time that is covered now, in seconds since the Unix epoch; `None` if this pass has covered nothing.
    pub covered_until: Option<i64>,
    /// The number of events that had been delivered.
    pub delivered: u64,
    /// The number of events that had not, and are recorded now.
    pub found: u64,
    /// The number of events that no endpoint's policy accepts.
    pub refused: u64,
    /// The length of time that this pass came too late for.
    pub beyond_reach: Duration,
}

/// Stripe's list could not be compared.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ReconcileFailed<'a> {
    /// The connected account; `None` for the account whose key is used, where it is not named.
    pub account: Option<&'a str>,
    /// Live or test mode.
    pub livemode: bool,
    /// The reason.
    pub error: &'a (dyn Error + 'static),
    /// Failures of this account in a row, this one included.
    pub failures: u32,
}

/// A gap is so old that Stripe will soon no longer list its events.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ReachEnding<'a> {
    /// The connected account; `None` for the account whose key is used, where it is not named.
    pub account: Option<&'a str>,
    /// Live or test mode.
    pub livemode: bool,
    /// The first second of the gap, since the Unix epoch.
    pub since: i64,
    /// The time until Stripe forgets it; zero if it has begun to.
    pub left: Duration,
}

/// Mirrored kinds that no event carries were read from Stripe's lists.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Refreshed<'a> {
    /// The connected account; `None` for the account whose key is used, where it is not named.
    pub account: Option<&'a str>,
    /// The number of objects that were read.
    pub objects: u64,
    /// The number of requests to Stripe.
    pub requests: u64,
    /// The number of kinds that the key may not read, or that the account does not have.
    pub skipped: usize,
}

/// Mirrored kinds that no event carries could not be read.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct RefreshFailed<'a> {
    /// The connected account; `None` for the account whose key is used, where it is not named.
    pub account: Option<&'a str>,
    /// The reason.
    pub error: &'a (dyn Error + 'static),
    /// Failures in a row, this one included.
    pub failures: u32,
}
