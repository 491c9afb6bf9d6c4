//! What was given up, by handler and error.

use serde_json::{Value, json};

use super::iso;
use crate::inbox::DeadGroups;

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
    /// The error as it is, where there is one alone; else what they have in common.
    pub(crate) fn told(&self) -> &str {
        match self.count {
            1 => bare(&self.sample.1, &self.sample.0),
            _ => &self.error,
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({"group": self.group, "handler": self.handler, "error": self.error, "count": self.count,
            "first": self.first_us.map(iso), "last": self.last_us.map(iso), "types": self.types,
            "sample": self.sample.0, "sample_error": self.sample.1})
    }
}

/// A stored error without the handler, event and attempt that stand in front of it.
pub(crate) fn bare<'e>(error: &'e str, event_id: &str) -> &'e str {
    let head = format!(", {event_id}, attempt ");
    let behind = error
        .split_once(&head)
        .and_then(|(_, behind)| behind.split_once(": "));
    behind.map_or(error, |(_, error)| error)
}

impl From<DeadGroups> for DeadView {
    fn from(found: DeadGroups) -> Self {
        let group = |group: crate::inbox::DeadGroup| DeadGroup {
            group: group.group,
            handler: group.handler,
            error: group.error,
            count: group.count,
            first_us: group.first_us,
            last_us: group.last_us,
            types: group.types,
            sample: (group.sample, group.sample_error),
        };
        Self {
            groups: found.groups.into_iter().map(group).collect(),
            is_cut: found.is_more,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_error_is_told_as_it_is_and_many_by_what_they_have_in_common() {
        let mut group = DeadGroup {
            group: "mail".into(),
            handler: Some("receipt".into()),
            error: "mail server :# refused".into(),
            count: 1,
            first_us: None,
            last_us: None,
            types: Vec::new(),
            sample: (
                "evt_1".into(),
                "receipt, evt_1, attempt 3: mail server :587 refused: no route".into(),
            ),
        };
        assert_eq!(group.told(), "mail server :587 refused: no route");
        group.count = 2;
        assert_eq!(group.told(), "mail server :# refused");
        assert_eq!(bare("something else", "evt_1"), "something else");
    }
}
