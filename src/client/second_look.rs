//! The second look: Stripe is asked whether it knows an event that somebody has posted.

use std::time::Duration;

use time::OffsetDateTime;

use super::api::Client;
use super::error::{ApiErrorCause, ClientError};
use crate::event::{Delivery, EventError};
use crate::object::RawObject;

/// The time for which Stripe gives events by their ids (documented, read 2026-11).
pub(crate) const KEPT: Duration = Duration::from_secs(30 * 86_400);

/// The result of a second look.
#[derive(Debug)]
pub(crate) enum Looked {
    /// Stripe has the event; this is how its API gives it.
    Known(Delivery),
    /// It is refused.
    Refused(Refusal),
    /// Stripe could not be asked, or has not answered. The reason, and the wait that Stripe asked for.
    Later(String, Option<Duration>),
}

/// The reason why a second look refuses a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// A stable word in snake case.
    pub(crate) reason: &'static str,
    /// A sentence. Holds nothing of the body but types and ids of bounded length.
    pub(crate) message: String,
}

impl Refusal {
    fn new(reason: &'static str, message: impl Into<String>) -> Self {
        Self {
            reason,
            message: message.into(),
        }
    }

    fn missing() -> Self {
        Self::new("no_such_event", "Stripe knows no event of this id")
    }
}

/// The time in which an event that was signed may not be known by its id yet.
const YOUNG: Duration = Duration::from_secs(300);

/// True if what Stripe does not know may be there a moment later: a signed event that is younger than five minutes. Refusing it would
/// lose it where it was answered already.
pub(crate) fn may_be_late(refusal: &Refusal, posted: &Delivery, signed: bool, now: OffsetDateTime) -> bool {
    signed && *refusal == Refusal::missing() && posted.created() > now - YOUNG
}

/// The longest id and type of an event, and account, that Stripe is asked about.
const LONGEST: usize = 255;

/// The reason why Stripe need not even be asked about a delivery.
pub(crate) fn hopeless(posted: &Delivery, now: OffsetDateTime) -> Option<Refusal> {
    let fits = |text: &str, more: &[u8]| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || more.contains(&byte);
        (1..=LONGEST).contains(&text.len()) && text.bytes().all(fits)
    };
    if !fits(posted.id(), b"_-") {
        let message = "the event has no id by which Stripe could be asked about it";
        return Some(Refusal::new("no_event_id", message));
    }
    let mut accounts = posted.account().into_iter().chain(posted.context());
    if accounts.any(|account| !account.is_empty() && !fits(account, b"_-/")) {
        let message = "the event names an account or a context as which Stripe cannot be asked";
        return Some(Refusal::new("bad_account", message));
    }
    if posted.event_type().as_str().len() > LONGEST {
        let message = "the event's type is longer than any of Stripe's";
        return Some(Refusal::new("bad_type", message));
    }
    if posted.created() < now - KEPT {
        let message =
            "the event is more than 30 days old: Stripe no longer gives it, so it cannot be checked";
        return Some(Refusal::new("too_old", message));
    }
    None
}

impl Client {
    /// Asks Stripe for an event that was posted. The client is bound to the event's account already
    /// ([`for_delivery`](Self::for_delivery)).
    ///
    /// `compared`: the object's id as posted, where what was posted is what counts; `signed`: a secret's owner has posted it.
    pub(crate) async fn look(
        &self,
        posted: &Delivery,
        compared: Option<Option<&str>>,
        signed: bool,
    ) -> Looked {
        let found = match posted {
            Delivery::Snapshot(_) => self.event(posted.id()).await.map(Delivery::from),
            Delivery::Thin(_) => self.notification(posted.id()).await.map(Delivery::from),
        };
        let found = match found {
            Ok(found) => found,
            Err(error) => return failed(&error, signed),
        };
        match where_asked(found, posted) {
            Ok(found) => match difference(posted, compared, &found) {
                None => Looked::Known(found),
                Some(refusal) => Looked::Refused(refusal),
            },
            Err(error) => Looked::Later(format!("Stripe's answer is no event: {error}"), None),
        }
    }
}

fn failed(error: &ClientError, signed: bool) -> Looked {
    let cause = error.api().map(|error| error.cause());
    match cause {
        Some(ApiErrorCause::Missing) => Looked::Refused(Refusal::missing()),
        // Anybody can post any account. Of what Stripe has signed, the access may come back.
        Some(ApiErrorCause::AccountNotConnected) if !signed => {
            let message = "the key has no access to the account that the event names";
            Looked::Refused(Refusal::new("account_not_connected", message))
        }
        // What anybody can post does not wait for what cannot become right by itself.
        Some(ApiErrorCause::BadRequest) if !signed => {
            Looked::Refused(Refusal::new("not_askable", error.to_string()))
        }
        _ if matches!(error, ClientError::Invalid(_)) => {
            Looked::Refused(Refusal::new("not_askable", error.to_string()))
        }
        _ => {
            let after = error.api().and_then(|error| error.retry_after);
            Looked::Later(error.to_string(), after)
        }
    }
}

/// The event with the account that was asked, where Stripe's answer leaves it out.
fn where_asked(found: Delivery, posted: &Delivery) -> Result<Delivery, EventError> {
    if account(&found).is_some() {
        return Ok(found);
    }
    let (member, asked) = match (posted.account(), posted.context()) {
        (_, Some(context)) => ("context", context),
        (Some(account), None) => ("account", account),
        (None, None) => return Ok(found),
    };
    said(&found, member, asked)
}

/// The same event with a member of its own that it leaves out, or has as null.
pub(crate) fn said(event: &Delivery, member: &str, value: &str) -> Result<Delivery, EventError> {
    let text = String::from_utf8_lossy(event.raw_body()).into_owned();
    let value = serde_json::Value::from(value);
    let Ok(raw) = RawObject::parse(text) else {
        return Ok(event.clone());
    };
    let text = match raw.get(member) {
        Some(null) if null.is_null() => {
            let (whole, start) = null.parts();
            let (before, after) = whole.split_at(start);
            format!("{before}{value}{}", after.strip_prefix("null").unwrap_or(after))
        }
        Some(_) => return Ok(event.clone()),
        None => match raw.as_str().strip_prefix('{') {
            Some(rest) => format!("{{\"{member}\":{value},{rest}"),
            None => return Ok(event.clone()),
        },
    };
    Delivery::from_body_without_verification(text)
}

/// The account in which an event happened.
fn account(delivery: &Delivery) -> Option<&str> {
    let last = || delivery.context()?.trim_end_matches('/').rsplit('/').next();
    delivery
        .account()
        .or_else(last)
        .filter(|account| !account.is_empty())
}

fn difference(posted: &Delivery, compared: Option<Option<&str>>, found: &Delivery) -> Option<Refusal> {
    let differs = |reason, what: &str, posted: Option<&str>, found: Option<&str>| {
        let shown = |text: Option<&str>| text.map_or("none".to_owned(), |text| format!("{text:.80?}"));
        let message = format!(
            "the event that Stripe has of this id is another one: its {what} is {}, not {}",
            shown(found),
            shown(posted)
        );
        (posted != found).then(|| Refusal::new(reason, message))
    };
    let mode = |delivery: &Delivery| Some(if delivery.livemode() { "live" } else { "test" });
    if let Some(refusal) = differs("id_differs", "id", Some(posted.id()), Some(found.id()))
        .or_else(|| differs("account_differs", "account", account(posted), account(found)))
        .or_else(|| differs("mode_differs", "mode", mode(posted), mode(found)))
    {
        return Some(refusal);
    }
    let object = compared?.filter(|id| !id.is_empty());
    let own = found.object_id().filter(|id| !id.is_empty());
    let types = (posted.event_type().as_str(), found.event_type().as_str());
    differs("type_differs", "type", Some(types.0), Some(types.1))
        .or_else(|| differs("object_differs", "object", object, own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(more: &str) -> Delivery {
        let body = format!(
            r#"{{"id": "evt_1", {more}"type": "ping", "object": "event", "data": {{"object": {{"account": null}}}}}}"#
        );
        Delivery::from_body_without_verification(body).unwrap()
    }

    #[test]
    fn an_event_says_where_it_happened() {
        for (more, want) in [
            ("", "acct_1"),
            (r#""account": null, "#, "acct_1"),
            (r#""account": "acct_2", "#, "acct_2"),
        ] {
            let said = said(&event(more), "account", "acct_1").unwrap();
            assert_eq!(said.account(), Some(want), "{more}");
            assert_eq!((said.id(), said.event_type().as_str()), ("evt_1", "ping"));
        }
        let misshapen = said(&event(r#""account": 7, "#), "account", "acct_1").unwrap();
        assert_eq!(misshapen.account(), None);
    }

    #[test]
    fn what_stripe_may_not_know_yet_is_young_and_signed() {
        let now = OffsetDateTime::from_unix_timestamp(1_790_000_000).unwrap();
        let at = |age: i64| event(&format!(r#""created": {}, "#, 1_790_000_000 - age));
        let late = |age, signed| may_be_late(&Refusal::missing(), &at(age), signed, now);
        assert!(late(0, true) && late(299, true));
        assert!(!late(300, true) && !late(0, false));
        let other = Refusal::new("type_differs", "another one");
        assert!(!may_be_late(&other, &at(0), true, now));
    }
}
