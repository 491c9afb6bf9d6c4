//! The filters of the lists of events, by the same names in options, addresses and forms.

use std::fmt::Write;

use super::{DeskError, When, plain};
use crate::inbox::{EventQuery, EventState, TaskState};
use crate::pattern::Pattern;

/// The names that [`Filter::parse`] takes, in canonical order, each with its meaning in a line.
pub(crate) const FIELDS: &[(&str, &str)] = &[
    (
        "type",
        "event types that match this pattern: invoice.paid, invoice, invoice.*, *",
    ),
    (
        "state",
        "done, waiting, ready, running, delayed, dead, held or unhandled",
    ),
    ("since", "recorded at or after: 30m, 2h, 7d, 2026-11-01, RFC 3339"),
    ("until", "recorded before, written as since"),
    ("object", "the object's id: sub_…, in_…, cus_…"),
    (
        "customer",
        "the customer's id: its own events and those of its objects",
    ),
    ("account", "the connected account: acct_…"),
    ("livemode", "true for live events, false for test events"),
    ("group", "events with an open task in this handler group"),
    ("text", "a part of the event's id"),
    (
        "id",
        "any id: of the event, its object, customer, account or API request, or an idempotency key",
    ),
];

const STATES: &[(&str, EventState)] = &[
    ("done", EventState::Done),
    ("waiting", EventState::Open(TaskState::Waiting)),
    ("ready", EventState::Open(TaskState::Ready)),
    ("running", EventState::Open(TaskState::Leased)),
    ("delayed", EventState::Open(TaskState::Backoff)),
    ("dead", EventState::Open(TaskState::Dead)),
    ("held", EventState::Open(TaskState::Held)),
    ("unhandled", EventState::Open(TaskState::Unhandled)),
];

/// A filter for lists of events: everything that is set must hold. Nothing is set by default.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Filter {
    pub(crate) pattern: Option<Pattern>,
    pub(crate) state: Option<EventState>,
    pub(crate) since: Option<When>,
    pub(crate) until: Option<When>,
    pub(crate) object: Option<String>,
    pub(crate) customer: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) livemode: Option<bool>,
    pub(crate) group: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) id: Option<String>,
}

impl Filter {
    /// Reads name and value pairs, such as an address's query. Empty values count as not given, as forms send them.
    ///
    /// # Errors
    /// [`DeskError::Bad`] names the value and what would be one.
    pub(crate) fn parse<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        now_us: i64,
    ) -> Result<Self, DeskError> {
        let mut filter = Self::default();
        for (name, value) in pairs {
            filter.set(name, value, now_us)?;
        }
        if let (Some(since), Some(until)) = (&filter.since, &filter.until) {
            if since.us >= until.us {
                return Err(DeskError::Bad(format!(
                    "since {} is not before until {}",
                    since.text, until.text
                )));
            }
        }
        Ok(filter)
    }

    fn set(&mut self, name: &str, value: &str, now_us: i64) -> Result<(), DeskError> {
        let value = value.trim();
        if value.is_empty() {
            return match FIELDS.iter().any(|(field, _)| *field == name) {
                true => Ok(()),
                false => Err(unknown(name)),
            };
        }
        if value.len() > 500 || value.contains('\0') {
            return Err(DeskError::Bad(format!(
                "the value of {} is no text to look for: 500 bytes at most",
                plain(name, 40)
            )));
        }
        let text = || Some(value.to_owned());
        match name {
            "type" => {
                let pattern = value.parse::<Pattern>();
                self.pattern = Some(pattern.map_err(|error| DeskError::Bad(plain(&error.to_string(), 300)))?);
            }
            "state" => {
                let state = STATES.iter().find(|(word, _)| *word == value);
                let (_, state) = state.ok_or_else(|| {
                    let words: Vec<&str> = STATES.iter().map(|(word, _)| *word).collect();
                    DeskError::Bad(format!(
                        "{:?} is no state: {}",
                        plain(value, 40),
                        words.join(", ")
                    ))
                })?;
                self.state = Some(*state);
            }
            "since" => self.since = Some(When::parse(value, now_us)?),
            "until" => self.until = Some(When::parse(value, now_us)?),
            "livemode" => {
                self.livemode = Some(match value {
                    "true" | "live" | "1" => true,
                    "false" | "test" | "0" => false,
                    _ => {
                        let text = format!("livemode is true or false, not {:?}", plain(value, 40));
                        return Err(DeskError::Bad(text));
                    }
                });
            }
            "object" => self.object = text(),
            "customer" => self.customer = text(),
            "account" => self.account = text(),
            "group" => self.group = text(),
            "text" => self.text = text(),
            "id" => self.id = text(),
            _ => return Err(unknown(name)),
        }
        Ok(())
    }

    /// The pairs that [`parse`](Self::parse) reads back, in canonical order.
    pub(crate) fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        let mut put = |name, value: Option<String>| pairs.extend(value.map(|value| (name, value)));
        put(
            "type",
            self.pattern.as_ref().map(|pattern| pattern.as_str().to_owned()),
        );
        put(
            "state",
            self.state.map(|state| super::state_name(state).to_owned()),
        );
        put("since", self.since.as_ref().map(|when| when.text.clone()));
        put("until", self.until.as_ref().map(|when| when.text.clone()));
        put("object", self.object.clone());
        put("customer", self.customer.clone());
        put("account", self.account.clone());
        put("livemode", self.livemode.map(|livemode| livemode.to_string()));
        put("group", self.group.clone());
        put("text", self.text.clone());
        put("id", self.id.clone());
        pairs
    }

    /// The filter as an address's query, without `?`: `type=invoice&state=dead`. Empty for no filter.
    pub(crate) fn to_query(&self) -> String {
        let mut out = String::new();
        for (name, value) in self.pairs() {
            let _ = write!(out, "{}{name}=", if out.is_empty() { "" } else { "&" });
            escape(&mut out, &value);
        }
        out
    }

    /// The filter for people, harmless: `type invoice, state dead`; `all events` for none.
    pub(crate) fn words(&self) -> String {
        let pairs = self.pairs();
        if pairs.is_empty() {
            return "all events".to_owned();
        }
        let words = pairs
            .iter()
            .map(|(name, value)| format!("{name} {}", plain(value, 60)));
        words.collect::<Vec<_>>().join(", ")
    }

    /// The store's query: `before` is its cursor, `limit` the number of events of a page.
    pub(crate) fn query(&self, before: Option<i64>, limit: u32) -> EventQuery {
        let mut query = EventQuery {
            pattern: self.pattern.clone(),
            state: self.state,
            account: self.account.clone(),
            livemode: self.livemode,
            object_id: self.object.clone(),
            customer: self.customer.clone(),
            text: self.text.clone(),
            before,
            limit,
            ..EventQuery::default()
        };
        query.from_us = self.since.as_ref().map_or(i64::MIN, |when| when.us);
        query.to_us = self.until.as_ref().map_or(i64::MAX, |when| when.us);
        query.id.clone_from(&self.id);
        query.group.clone_from(&self.group);
        query
    }

    /// True if nothing is set: all events match.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn unknown(name: &str) -> DeskError {
    let names: Vec<&str> = FIELDS.iter().map(|(name, _)| *name).collect();
    DeskError::Bad(format!(
        "no filter is called {:?}: {}",
        plain(name, 40),
        names.join(", ")
    ))
}

fn escape(out: &mut String, value: &str) {
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'*' | b':' => {
                out.push(char::from(byte))
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_790_000_000_000_000;

    #[test]
    fn what_is_parsed_is_written_back_and_asked_for() {
        let pairs = [
            ("livemode", "false"),
            ("type", "invoice"),
            ("state", "dead"),
            ("since", "2h"),
            ("until", "now"),
            ("object", "in_1"),
            ("customer", "cus_1"),
            ("account", "acct_1"),
            ("group", "mail & more"),
            ("text", "evt"),
            ("id", "evt_1"),
        ];
        let filter = Filter::parse(pairs, NOW).unwrap();
        assert_eq!(
            filter.to_query(),
            "type=invoice&state=dead&since=2h&until=now&object=in_1&customer=cus_1&account=acct_1&livemode=false&group=mail%20%26%20more&text=evt&id=evt_1"
        );
        let again: Vec<(&str, String)> = filter.pairs();
        let again = Filter::parse(again.iter().map(|(name, value)| (*name, value.as_str())), NOW);
        assert_eq!(again.unwrap(), filter);
        let query = filter.query(Some(7), 20);
        assert_eq!(query.from_us, NOW - 7_200_000_000);
        assert_eq!((query.to_us, query.before, query.limit), (NOW, Some(7), 20));
        assert_eq!(query.state, Some(EventState::Open(TaskState::Dead)));
        // Every field that is documented is taken.
        assert_eq!(filter.pairs().len(), FIELDS.len());
    }

    #[test]
    fn bad_values_are_named_and_blank_ones_are_none() {
        for (name, value, word) in [
            ("state", "broken", "unhandled"),
            ("since", "yesterday", "2026-11-01"),
            ("livemode", "maybe", "true or false"),
            ("type", "invoice..paid", "pattern"),
            ("colour", "red", "no filter"),
        ] {
            let error = Filter::parse([(name, value)], NOW).unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
        assert!(Filter::parse([("since", "1h"), ("until", "2h")], NOW).is_err());
        assert!(
            Filter::parse([("state", ""), ("type", " ")], NOW)
                .unwrap()
                .is_empty()
        );
    }
}
