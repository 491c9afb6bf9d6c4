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
    pub(crate) fn to_json(&self) -> Value {
        json!({"group": self.group, "handler": self.handler, "error": self.error, "count": self.count,
            "first": self.first_us.map(iso), "last": self.last_us.map(iso), "types": self.types,
            "sample": self.sample.0, "sample_error": self.sample.1})
    }
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
