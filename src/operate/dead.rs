//! What was given up, by handler and error.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::iso;
use crate::inbox::DeadTask;

/// Dead and held tasks in groups.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct DeadView {
    /// The groups, the largest first.
    pub(crate) groups: Vec<DeadGroup>,
    /// True if there are more dead tasks than were looked at.
    pub(crate) is_cut: bool,
}

/// Dead tasks of one handler and error.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DeadGroup {
    /// The handler group.
    pub(crate) group: String,
    /// The handler that failed, where the error names one.
    pub(crate) handler: Option<String>,
    /// The error, its numbers and ids replaced by `#`: what these tasks have in common.
    pub(crate) error: String,
    /// The number of tasks.
    pub(crate) count: u64,
    /// The first of them, by the end of its last attempt, microseconds since the Unix epoch.
    pub(crate) first_us: Option<i64>,
    /// The last of them.
    pub(crate) last_us: Option<i64>,
    /// The event types, by name.
    pub(crate) types: Vec<String>,
    /// The newest event: id, and its error as it is.
    pub(crate) sample: (String, String),
}

impl DeadGroup {
    pub(crate) fn to_json(&self) -> Value {
        json!({"group": self.group, "handler": self.handler, "error": self.error, "count": self.count,
            "first": self.first_us.map(iso), "last": self.last_us.map(iso), "types": self.types,
            "sample": self.sample.0, "sample_error": self.sample.1})
    }
}

/// The error of a task of which no attempt is kept.
pub(super) const NO_REASON: &str = "no attempt is kept that says why";

/// The handler and the error of a stored error chain: `name, evt_1, attempt 3: error`.
pub(crate) fn handler_of<'e>(error: &'e str, event_id: &str) -> (Option<&'e str>, &'e str) {
    let split = || {
        let (handler, rest) = error.split_once(", ")?;
        let rest = rest.strip_prefix(event_id)?.strip_prefix(", attempt ")?;
        let (number, error) = rest.split_once(": ")?;
        number
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then_some((Some(handler), error))
    };
    split().unwrap_or((None, error))
}

/// An error without what differs from one event to the next: numbers and ids.
pub(crate) fn common(error: &str) -> String {
    let mut out = String::new();
    for word in error.split_inclusive(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')) {
        let end = word.trim_end_matches(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'));
        let digits = end.bytes().filter(u8::is_ascii_digit).count();
        let is_id = digits > 0 && (end.contains('_') || end.len() >= 16 || digits == end.len());
        out.push_str(if is_id { "#" } else { end });
        out.push_str(&word[end.len()..]);
        if out.len() > 400 {
            break;
        }
    }
    out
}

/// Groups tasks, of which the newest events come first.
pub(super) fn grouped(tasks: &[DeadTask]) -> Vec<DeadGroup> {
    let mut groups: Vec<DeadGroup> = Vec::new();
    let mut places: HashMap<(String, Option<String>, String), usize> = HashMap::new();
    for task in tasks {
        let whole = task.error.as_deref().unwrap_or(NO_REASON);
        let (handler, error) = handler_of(whole, &task.event_id);
        let key = (task.group.clone(), handler.map(str::to_owned), common(error));
        let place = *places.entry(key).or_insert_with_key(|(group, handler, error)| {
            groups.push(DeadGroup {
                group: group.clone(),
                handler: handler.clone(),
                error: error.clone(),
                count: 0,
                first_us: None,
                last_us: None,
                types: Vec::new(),
                sample: (task.event_id.clone(), whole.to_owned()),
            });
            groups.len() - 1
        });
        let group = &mut groups[place];
        group.count += 1;
        group.first_us = group.first_us.into_iter().chain(task.at_us).min();
        group.last_us = group.last_us.max(task.at_us);
        if let Err(at) = group.types.binary_search(&task.event_type) {
            group.types.insert(at, task.event_type.clone());
        }
    }
    groups.sort_by(|a, b| b.count.cmp(&a.count).then(b.last_us.cmp(&a.last_us)));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_that_differ_in_ids_and_numbers_are_one() {
        assert_eq!(
            common("no row for cus_Nx12 (attempt 3) in table v2_users"),
            "no row for # (attempt #) in table #"
        );
        assert_eq!(common("connection refused"), "connection refused");
        assert_eq!(
            handler_of("app::mail, evt_1, attempt 20: timed out", "evt_1"),
            (Some("app::mail"), "timed out")
        );
        assert_eq!(
            handler_of("lost its lease, evt_1", "evt_1"),
            (None, "lost its lease, evt_1")
        );
    }
}
