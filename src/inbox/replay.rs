//! Running events again, or for the first time because somebody asks.

use std::{collections::BTreeSet, time::Duration};

use super::plan::{Plan, Routes};
use super::{StoredEvent, TaskState};
use crate::pattern::Pattern;

/// A request to run events again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replay {
    /// Exactly this event.
    pub event_id: Option<String>,
    /// Event types that match this pattern. A text that is none is refused when the pattern is made.
    pub pattern: Option<Pattern>,
    /// Only this group; `None`: every group that has run or holds the event, or has a handler for it.
    pub group: Option<String>,
    /// Only this handler, by name: for what is older than it. Events that its group has run are run by it alone; what is open
    /// or dead is left as it is. `None`, the default: all handlers of the groups.
    pub handler: Option<String>,
    /// True if dead and held tasks are started again.
    pub dead: bool,
    /// True if finished events are run again, as a new generation, and events that were never planned for a group are run by
    /// the handlers that are known for them. A twin that was recorded and not run
    /// ([`Twins`](super::Twins)) is left alone unless `event_id` names it.
    pub done: bool,
    /// Created at or after, microseconds since the Unix epoch.
    pub from_us: Option<i64>,
    /// Created before, microseconds since the Unix epoch.
    pub to_us: Option<i64>,
    /// At most this many tasks, dead and finished ones together, the earliest created first.
    pub limit: u32,
    /// The number of tasks that are due each second, e.g. 50 beside a busy endpoint. Default 0: all at once. Whatever it is,
    /// replayed
    /// events count as retries, so that new ones keep their share of a worker's slots.
    pub per_second: u32,
    /// The operator's name, for the audit.
    pub who: String,
    /// The reason, for the audit.
    pub why: String,
}

impl Replay {
    /// One event, whether done or dead.
    pub fn event(event_id: impl Into<String>, who: impl Into<String>, why: impl Into<String>) -> Self {
        Replay {
            event_id: Some(event_id.into()),
            done: true,
            ..Replay::dead(who, why)
        }
    }

    /// Every dead or held task, up to 10,000.
    pub fn dead(who: impl Into<String>, why: impl Into<String>) -> Self {
        Replay {
            event_id: None,
            pattern: None,
            group: None,
            handler: None,
            dead: true,
            done: false,
            from_us: None,
            to_us: None,
            limit: 10_000,
            per_second: 0,
            who: who.into(),
            why: why.into(),
        }
    }

    /// The time after the replay at which the `nth` task, from 0, is due.
    pub(crate) fn delay(&self, nth: usize) -> Duration {
        match u64::from(self.per_second) {
            0 => Duration::ZERO,
            pace => Duration::from_micros(nth as u64 * 1_000_000 / pace),
        }
    }

    /// The request and its result, for the audit.
    pub(crate) fn detail(&self, report: &ReplayReport) -> String {
        let text = |name: &str, value: Option<&str>| value.map(|value| format!("{name} {value:?}"));
        let time = |name: &str, value: Option<i64>| value.map(|us| format!("{name} {us}"));
        let mut asked: Vec<String> = self.event_id.iter().cloned().collect();
        asked.extend(text("pattern", self.pattern.as_ref().map(Pattern::as_str)));
        asked.extend(text("group", self.group.as_deref()));
        asked.extend(text("handler", self.handler.as_deref()));
        asked.extend(time("from", self.from_us));
        asked.extend(time("to", self.to_us));
        if asked.is_empty() {
            asked.push("all".to_owned());
        }
        let nothing = report.nothing.as_ref().map(|why| format!("; {why}"));
        format!(
            "{}: {} revived, {} repeated, {} planned{}",
            asked.join(", "),
            report.revived,
            report.repeated,
            report.planned,
            nothing.unwrap_or_default()
        )
    }

    /// True if this event may be run again: it is asked for, and its body is there.
    pub(crate) fn asks_for(&self, event: &StoredEvent) -> bool {
        self.event_id.as_ref().is_none_or(|id| *id == event.event_id)
            && self.matches_type(&event.event_type)
            && self.from_us.is_none_or(|from| event.created_us >= from)
            && self.to_us.is_none_or(|to| event.created_us < to)
            && event.body.is_some()
    }

    /// The groups that are asked for and have handlers for this type, each with what it is to run: all of them, or the one
    /// handler that is asked for.
    pub(crate) fn plans(&self, routes: &mut Routes, event_type: &str) -> Vec<(String, i64)> {
        if let Some(handler) = &self.handler {
            let named = routes
                .all()
                .filter(|route| route.handler == *handler && route.pattern.matches(event_type));
            let groups: BTreeSet<String> = named.map(|route| route.group.clone()).collect();
            let plan = routes.add_plan(Plan::new([handler.clone()], true));
            let groups = groups
                .into_iter()
                .filter(|group| self.group.as_ref().is_none_or(|asked| asked == group));
            return groups.map(|group| (group, plan)).collect();
        }
        let planned = routes.planned(event_type);
        let planned = planned
            .iter()
            .filter(|(group, _)| self.group.as_ref().is_none_or(|asked| asked == group));
        planned.cloned().collect()
    }

    /// True if an event type is asked for.
    pub(crate) fn matches_type(&self, event_type: &str) -> bool {
        self.pattern
            .as_ref()
            .is_none_or(|pattern| pattern.matches(event_type))
    }
}

/// The result of a replay.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ReplayReport {
    /// Dead or held tasks started again, and such as waited for handlers that no process has.
    pub revived: u64,
    /// Finished events given a new generation.
    pub repeated: u64,
    /// Events planned for groups that had never been given them.
    pub planned: u64,
    /// The reason why nothing was started, if nothing was.
    pub nothing: Option<String>,
}

/// The state of an event that a replay names and starts nothing of.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Its type; `None`: there is no such event.
    pub(crate) event_type: Option<String>,
    pub(crate) has_body: bool,
    /// Its open tasks: group and state.
    pub(crate) open: Vec<(String, TaskState)>,
    /// Groups that are done with it.
    pub(crate) done: Vec<String>,
    /// Groups that have a handler for it.
    pub(crate) handled: Vec<String>,
}

impl Replay {
    /// The reason why nothing came of a replay.
    pub(crate) fn why_nothing(&self, known: &Known) -> String {
        let Some(id) = &self.event_id else {
            return "no event in the inbox is asked for".into();
        };
        let Some(event_type) = &known.event_type else {
            return format!("the inbox has no event {id}");
        };
        if !known.has_body {
            return format!("the body of {id} was removed by retention");
        }
        if !self.matches_type(event_type) {
            return format!("{id} is {event_type}, which is not asked for");
        }
        let asked = |group: &&String| self.group.as_ref().is_none_or(|asked| asked == *group);
        let open: Vec<String> = known
            .open
            .iter()
            .filter(|(group, _)| asked(&group))
            .map(|(group, state)| format!("{group:?} ({})", state.word()))
            .collect();
        if !open.is_empty() {
            return format!("{id} is open in group {}", open.join(", "));
        }
        if known.done.iter().any(|group| asked(&group)) {
            return format!("{id} is done, and finished events are not asked for");
        }
        let handled: Vec<&String> = known.handled.iter().collect();
        match (&self.group, &self.handler) {
            (_, Some(handler)) => format!("no handler {handler:?} for {event_type} is known to the inbox"),
            (Some(group), None) if !handled.contains(&group) => {
                format!("no handler in group {group:?} for {event_type} is known to the inbox")
            }
            (None, None) if handled.is_empty() => {
                format!("no handler for {event_type} is known to the inbox")
            }
            _ => format!("{id} is outside the time that is asked for, or of a twin that runs instead"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replay_starts_so_many_a_second() {
        let mut r = Replay::dead("a", "b");
        let ms = |r: &Replay, nth| r.delay(nth).as_millis();
        assert_eq!(ms(&r, 10_000), 0);
        r.per_second = 50;
        assert_eq!((ms(&r, 0), ms(&r, 1), ms(&r, 50)), (0, 20, 1000));
    }
}
