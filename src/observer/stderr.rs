//! An observer that writes to standard error.

use std::fmt::Write as _;
use std::io::Write as _;

use super::plain::line;
use super::{
    Dead, Finished, FollowUpEnded, LookOutcome, Missed, Observer, ReachEnding, ReconcileFailed, Reconciled,
    RefreshFailed, Rejected, SecondLook, StoreFailed, StoreRecovered,
};
use crate::event::Delivery;
use crate::handler::{HandlerReport, Outcome};

/// Writes one line to standard error for every refused delivery, failed handler, event and follow-up that the inbox gives up,
/// for what a second look refuses or puts off, and for the beginning and the end of a time in which the inbox's store is away. So for every event that reconcile finds, for time
/// that is beyond its reach or soon will be, and for an account's first failure to be compared.
///
/// For the time until the service has logs and metrics of its own: then write an [`Observer`] that feeds those. What goes
/// well is not written.
///
/// ```text
/// stripe-webhooks: refused 400 no_match: no signature matches any configured secret
///     the body begins with a byte order mark: something on the way wrote it as text
/// stripe-webhooks: failed: handler `shop::ship` at invoice.paid evt_1, to be tried again: the printer is on fire
/// stripe-webhooks: given up: invoice.paid evt_1, no further attempt is made: shop::ship, evt_1, attempt 21: the printer is on fire
/// stripe-webhooks: the inbox's store failed (claim): the inbox's database is away
/// ```
///
/// A refusal's line names the status of the answer, the [reason](Rejected::reason) and what happened; its
/// [hint](Rejected::hint), if there is one, has a line of its own. Never written are secrets, signatures and payload; of a
/// handler's error what looks like a key, a password or an e-mail address is left out. A line has at most about 1 KB.
/// Nothing fails if standard error is closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StderrObserver;

impl Observer for StderrObserver {
    fn rejected(&self, rejected: &Rejected<'_>) {
        // Acknowledged and compared, as it is meant to be.
        if rejected.reason != "shadow" {
            write(&refusal(rejected));
        }
    }

    fn second_look(&self, look: &SecondLook<'_>) {
        // What is answered is told as rejected.
        if !look.before_answer
            && let Some(line) = looked(look)
        {
            write(&line);
        }
    }

    fn finished(&self, finished: &Finished<'_>) {
        if let Some(line) = failure(finished.delivery, finished.report) {
            write(&line);
        }
    }

    fn dead(&self, dead: &Dead<'_>) {
        write(&given_up(dead));
    }

    fn follow_up_dead(&self, ended: &FollowUpEnded<'_>) {
        write(&format!(
            "given up: follow-up `{}` of the event with number {}: {}",
            line(ended.name),
            ended.seq,
            line(ended.error.unwrap_or("no error was told"))
        ));
    }

    fn store_failed(&self, failed: &StoreFailed<'_>) {
        // One line an outage, not one a try.
        if failed.failures == 1 {
            let error = line(&failed.error.to_string());
            write(&format!("the inbox's store failed ({}): {error}", failed.step));
        }
    }

    fn store_recovered(&self, recovered: &StoreRecovered) {
        write(&format!(
            "the inbox's store answers again, after {:.1} s and {} failed calls",
            recovered.outage.as_secs_f32(),
            recovered.failures
        ));
    }

    fn missed(&self, missed: &Missed<'_>) {
        write(&format!(
            "missed and found: {}{}, {} s after it happened",
            named(missed.delivery),
            of(missed.account),
            missed.age.as_secs()
        ));
    }

    fn reconciled(&self, reconciled: &Reconciled<'_>) {
        if !reconciled.beyond_reach.is_zero() {
            write(&format!(
                "{} s of events{} are beyond reach: Stripe lists them no longer",
                reconciled.beyond_reach.as_secs(),
                of(reconciled.account)
            ));
        }
    }

    fn reconcile_failed(&self, failed: &ReconcileFailed<'_>) {
        if failed.failures == 1 {
            let error = line(&failed.error.to_string());
            write(&format!(
                "events{} could not be compared: {error}",
                of(failed.account)
            ));
        }
    }

    fn refresh_failed(&self, failed: &RefreshFailed<'_>) {
        if failed.failures == 1 {
            let error = line(&failed.error.to_string());
            write(&format!(
                "mirrored objects{} could not be read: {error}",
                of(failed.account)
            ));
        }
    }

    fn reach_ending(&self, ending: &ReachEnding<'_>) {
        write(&format!(
            "events{} since {} are not compared, and in {} h Stripe will no longer list them",
            of(ending.account),
            time(ending.since),
            ending.left.as_secs() / 3600
        ));
    }
}

/// A second, as people write it in UTC.
fn time(second: i64) -> String {
    let time = time::OffsetDateTime::from_unix_timestamp(second).ok();
    let text = time.and_then(|time| time.format(&time::format_description::well_known::Rfc3339).ok());
    text.unwrap_or_else(|| second.to_string())
}

fn of(account: Option<&str>) -> String {
    account.map_or_else(String::new, |account| format!(" of {}", line(account)))
}

fn given_up(dead: &Dead<'_>) -> String {
    let event = match dead.delivery {
        Some(delivery) => named(delivery),
        None => format!("the event with number {} in the inbox", dead.seq),
    };
    match dead.error {
        Some(error) => format!("given up: {event}, no further attempt is made: {}", line(error)),
        None => format!("given up: {event}, no further attempt is made: its worker was lost each time"),
    }
}

/// Writes a line in one call, so that the lines of several threads do not mix. A closed standard error is ignored.
fn write(text: &str) {
    let _ = std::io::stderr().write_all(format!("stripe-webhooks: {text}\n").as_bytes());
}

fn refusal(rejection: &Rejected<'_>) -> String {
    let message = line(&rejection.message);
    let mut text = format!("refused {} {}: {message}", rejection.status, rejection.reason);
    if let Some(hint) = &rejection.hint {
        // Writing to a string does not fail.
        let _ = write!(text, "\n    {}", line(hint));
    }
    text
}

fn failure(delivery: &Delivery, report: &HandlerReport) -> Option<String> {
    let Outcome::Failed { permanent, error, .. } = &report.outcome else {
        return None;
    };
    let next = if *permanent {
        "for good"
    } else {
        "to be tried again"
    };
    let handler = line(&report.name);
    Some(format!(
        "failed: handler `{handler}` at {}, {next}: {}",
        named(delivery),
        line(error)
    ))
}

/// The line of a second look: at what is refused, and at the first try that came to nothing.
fn looked(look: &SecondLook<'_>) -> Option<String> {
    let of = format!("{} {}", line(look.event_type), line(look.event_id));
    match look.outcome {
        LookOutcome::Refused { reason, message } => Some(format!(
            "refused by a second look {}: {of}: {}",
            line(reason),
            line(message)
        )),
        LookOutcome::Deferred { error } if look.attempt == 1 => {
            Some(format!("a second look is put off: {of}: {}", line(error)))
        }
        LookOutcome::Deferred { .. } | LookOutcome::Waiting | LookOutcome::Confirmed => None,
    }
}

/// Type and id: both are free text in the JSON.
fn named(delivery: &Delivery) -> String {
    let event_type = line(delivery.event_type().as_str());
    format!("{event_type} {}", line(delivery.id()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const BODY: &str = r#"{"id": "evt_1", "object": "event", "type": "invoice.paid",
        "data": {"object": {"id": "in_1", "object": "invoice", "customer_email": "jenny@example.com"}}}"#;

    fn failed(permanent: bool, error: &str) -> String {
        let delivery = Delivery::from_body_without_verification(BODY).unwrap();
        let outcome = Outcome::Failed {
            permanent,
            retry_after: None,
            error: error.to_owned(),
        };
        let report = HandlerReport::new("shop::ship", "default", outcome, Duration::ZERO);
        failure(&delivery, &report).unwrap()
    }

    #[test]
    fn a_failure_is_one_line_that_names_handler_event_and_what_is_next() {
        assert_eq!(
            failed(false, "the printer\nis on fire"),
            "failed: handler `shop::ship` at invoice.paid evt_1, to be tried again: the printer is on fire"
        );
        assert!(failed(true, "no such plan").contains(", for good: no such plan"));
    }

    #[test]
    fn what_must_not_be_in_a_log_is_left_out() {
        let text = failed(
            false,
            "key sk_live_abcdef of <jenny@example.com> at postgres://app:s3cret@db/x\u{1b}[31m",
        );
        for hidden in ["abcdef", "jenny", "example.com", "s3cret", "\u{1b}"] {
            assert!(!text.contains(hidden), "{text}");
        }
        let long = failed(false, &"ä".repeat(100_000));
        assert!(long.len() < 1200 && long.ends_with('…'), "{}", long.len());
    }

    #[test]
    fn second_looks_are_told_where_somebody_must_know() {
        let told = |attempt, outcome| {
            looked(&SecondLook {
                event_id: "evt_1\n",
                event_type: "invoice.paid",
                endpoint: "secret-path",
                is_signed: true,
                before_answer: false,
                attempt,
                outcome,
                duration: Duration::ZERO,
            })
        };
        let (reason, message) = ("no_such_event", "Stripe knows no event of this id");
        let refused = told(3, LookOutcome::Refused { reason, message }).unwrap();
        assert_eq!(
            refused,
            "refused by a second look no_such_event: invoice.paid evt_1 : Stripe knows no event of this id"
        );
        let deferred = LookOutcome::Deferred {
            error: "sk_live_abcdef",
        };
        assert!(!told(1, deferred).unwrap().contains("abcdef"));
        assert_eq!(told(2, deferred), None);
        assert_eq!(told(1, LookOutcome::Confirmed), None);
    }

    #[test]
    fn a_refusal_has_its_hint_on_a_line_of_its_own() {
        let mut rejection = Rejected {
            delivery: None,
            endpoint: Some("secret-path"),
            remote: None,
            status: 400,
            reason: "no_match",
            is_answered: true,
            message: "no signature matches any configured secret".to_owned(),
            hint: None,
        };
        let first = "refused 400 no_match: no signature matches any configured secret";
        assert_eq!(refusal(&rejection), first);
        rejection.hint = Some("trim it".to_owned());
        assert_eq!(refusal(&rejection), format!("{first}\n    trim it"));
    }
}
