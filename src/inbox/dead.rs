//! What was given up, by group, handler and error.

use std::collections::HashMap;

use super::{DeadTask, Operator, StoreError};

/// Dead and held tasks in groups.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DeadGroups {
    /// The groups, the largest first.
    pub groups: Vec<DeadGroup>,
    /// The number of tasks that were looked at, the newest events first: at most [`DeadGroups::MOST`].
    pub looked_at: u64,
    /// True if there are more dead tasks than were looked at, or more groups than were asked for.
    pub is_more: bool,
}

impl DeadGroups {
    /// The number of dead tasks that are looked at: 2,000.
    pub const MOST: u64 = 2_000;
}

/// Dead and held tasks of one group, handler and error.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadGroup {
    /// The handler group.
    pub group: String,
    /// The handler that failed, where the error names one.
    pub handler: Option<String>,
    /// The error's first line, its numbers and ids replaced by `#`: what these tasks have in common.
    pub error: String,
    /// The number of tasks.
    pub count: u64,
    /// The first of them, by the end of its last attempt, microseconds since the Unix epoch.
    pub first_us: Option<i64>,
    /// The last of them, likewise.
    pub last_us: Option<i64>,
    /// The event types, by name.
    pub types: Vec<String>,
    /// The newest event's id.
    pub sample: String,
    /// The newest event's error as it is.
    pub sample_error: String,
}

/// The error of a task of which no attempt is kept.
const NO_REASON: &str = "no attempt is kept that says why";

/// The handler and the error of a stored error chain: `name, evt_1, attempt 3: error`.
fn handler_of<'e>(error: &'e str, event_id: &str) -> (Option<&'e str>, &'e str) {
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

/// The first line of an error without what differs from one event to the next: numbers and ids.
fn common(error: &str) -> String {
    let error = error.lines().next().unwrap_or_default();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let mut out = String::new();
    for word in error.split_inclusive(|c| !is_word(c)) {
        let end = word.trim_end_matches(|c| !is_word(c));
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

impl DeadTask {
    /// The handler that failed, where the error names one, and the error as [`DeadGroup::error`] has it: a task is counted in the
    /// group of these two and [`DeadTask::group`].
    pub fn cause(&self) -> (Option<&str>, String) {
        let whole = self.error.as_deref().unwrap_or(NO_REASON);
        let (handler, error) = handler_of(whole, &self.event_id);
        (handler, common(error))
    }
}

/// Groups tasks, of which the newest events come first.
pub(crate) fn grouped(tasks: &[DeadTask], limit: u32, is_more: bool) -> DeadGroups {
    let mut groups: Vec<DeadGroup> = Vec::new();
    let mut places: HashMap<(&str, Option<&str>, String), usize> = HashMap::new();
    for task in tasks {
        let (handler, error) = task.cause();
        let key = (task.group.as_str(), handler, error);
        let place = *places.entry(key).or_insert_with_key(|(group, handler, error)| {
            groups.push(DeadGroup {
                group: (*group).to_owned(),
                handler: handler.map(str::to_owned),
                error: error.clone(),
                count: 0,
                first_us: None,
                last_us: None,
                types: Vec::new(),
                sample: task.event_id.clone(),
                sample_error: task.error.clone().unwrap_or_else(|| NO_REASON.to_owned()),
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
    let all = groups.len();
    groups.truncate(limit as usize);
    DeadGroups {
        is_more: is_more || groups.len() < all,
        groups,
        looked_at: tasks.len() as u64,
    }
}

/// [`Operator::dead_groups`] of a store that has none of its own.
pub(crate) async fn of_pages<O: Operator + ?Sized>(store: &O, limit: u32) -> Result<DeadGroups, StoreError> {
    let (mut tasks, mut before) = (Vec::new(), None);
    loop {
        let page = store.dead_tasks(before, 1_000).await?;
        tasks.extend(page.items);
        before = page.next;
        if before.is_none() || tasks.len() as u64 >= DeadGroups::MOST {
            break;
        }
    }
    let is_more = before.is_some() || tasks.len() as u64 > DeadGroups::MOST;
    tasks.truncate(DeadGroups::MOST as usize);
    Ok(grouped(&tasks, limit, is_more))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_that_differ_in_ids_and_numbers_are_one() {
        assert_eq!(
            common("no row for cus_Nx12 (attempt 3) in table v2_users\n  at main.rs:3"),
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
