//! Acts of an operator on one event or on all that a filter matched: counted first, then exactly these, page by page.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use serde_json::{Value, json};

use super::{Desk, DeskError, Filter, plain, task_word};
use crate::inbox::{Applied, Replay, TaskState, Verdict};

/// An act on events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Act {
    /// Dead, held and unhandled tasks start over; an attempt that was to come later comes now. Nothing that is done is run again.
    Retry {
        /// Only of this group.
        group: Option<String>,
        /// The number that is started each second; 0 for all at once.
        per_second: u32,
    },
    /// Dead, held and unhandled tasks are given up for good.
    Discard {
        /// Only of this group.
        group: Option<String>,
    },
    /// All handlers run again, those that are done included.
    Replay {
        /// Only of this group.
        group: Option<String>,
        /// The number that is started each second; 0 for all at once.
        per_second: u32,
    },
}

impl Act {
    /// `retry`, `discard` or `replay`.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Retry { .. } => "retry",
            Self::Discard { .. } => "discard",
            Self::Replay { .. } => "replay",
        }
    }

    pub(crate) fn group(&self) -> Option<&str> {
        match self {
            Self::Retry { group, .. } | Self::Discard { group } | Self::Replay { group, .. } => {
                group.as_deref()
            }
        }
    }

    fn per_second(&self) -> u32 {
        match self {
            Self::Retry { per_second, .. } | Self::Replay { per_second, .. } => *per_second,
            Self::Discard { .. } => 0,
        }
    }
}

/// The operator and the reason, for the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct By {
    pub(crate) who: String,
    pub(crate) why: String,
}

/// One event that an act is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selected {
    /// The store's number.
    pub(crate) seq: i64,
    /// Stripe's event id.
    pub(crate) id: String,
    /// Its open tasks when it was selected: group and state.
    pub(crate) tasks: Vec<(String, TaskState)>,
}

/// The events that an act is for, in the order in which they were recorded: what a filter matched when they were counted. What is
/// recorded later is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection {
    /// The events.
    pub(crate) events: Vec<Selected>,
    /// The newest number when they were counted: an act that goes on with [`Desk::select`] names it again.
    pub(crate) upto: i64,
}

impl Selection {
    /// The number of events.
    pub(crate) fn len(&self) -> u64 {
        self.events.len() as u64
    }

    /// Those behind this number: what is left of an act that was stopped.
    pub(crate) fn after(mut self, seq: i64) -> Self {
        self.events.retain(|event| event.seq > seq);
        self
    }
}

/// The progress of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ActProgress {
    /// Events that were looked at.
    pub(crate) done: u64,
    /// All that were selected.
    pub(crate) total: u64,
    /// Tasks that were started, or given up.
    pub(crate) acted: u64,
    /// The number of the last event.
    pub(crate) last: i64,
}

/// The result of an act.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ActReport {
    /// The act's name.
    pub(crate) act: &'static str,
    /// The events that were selected.
    pub(crate) selected: u64,
    /// Those that were looked at: all, unless it was stopped.
    pub(crate) done: u64,
    /// Tasks started or given up.
    pub(crate) acted: u64,
    /// Events of which nothing was started or given up, by the reason.
    pub(crate) nothing: BTreeMap<String, u64>,
    /// The cursor to go on with, if it was stopped: `upto` and the last event's number.
    pub(crate) next: Option<(i64, i64)>,
}

impl ActReport {
    pub(crate) fn to_json(&self) -> Value {
        json!({"act": self.act, "selected": self.selected, "done": self.done, "acted": self.acted,
            "nothing": self.nothing, "stopped": self.next.is_some(),
            "resume": self.next.map(|(upto, after)| format!("{upto}.{after}"))})
    }
}

/// The result of a dry run: what one group's handlers made of an event, rolled back.
#[derive(Debug)]
pub(crate) struct DryRun {
    pub(crate) event_id: String,
    pub(crate) group: String,
    pub(crate) applied: Applied,
}

impl DryRun {
    /// `done`, `retry` or `dead`, and the error.
    pub(crate) fn outcome(&self) -> (&'static str, Option<&str>) {
        match &self.applied.verdict {
            Verdict::Done => ("done", None),
            Verdict::Retry { error, .. } | Verdict::Conflict { error } => ("retry", Some(error)),
            Verdict::Permanent { error } => ("dead", Some(error)),
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let (outcome, error) = self.outcome();
        let handlers: Vec<Value> = self
            .applied
            .handlers
            .iter()
            .map(super::event::handler_json)
            .collect();
        let follow_ups: Vec<&str> = self
            .applied
            .follow_ups
            .iter()
            .map(|follow_up| &*follow_up.name)
            .collect();
        json!({"event": self.event_id, "group": self.group, "outcome": outcome, "error": error, "handlers": handlers, "follow_ups": follow_ups})
    }
}

/// Events that one page of a selection reads.
const PAGE: u32 = 1_000;

impl Desk {
    /// The events that a filter matches now, in the order in which they were recorded. `upto`: the number that an earlier selection
    /// gave, so that what came since is not in it. `most`: the largest selection that is allowed. `told`: called with the number
    /// so far after each page.
    pub(crate) async fn select(
        &self,
        filter: &Filter,
        upto: Option<i64>,
        most: u64,
        told: &mut (dyn FnMut(u64) + Send),
    ) -> Result<Selection, DeskError> {
        let mut before = upto.map(|upto| upto.saturating_add(1));
        let mut events: Vec<Selected> = Vec::new();
        let mut newest = upto;
        loop {
            let page = self.events(filter, before, PAGE).await?;
            newest = newest.or(page.items.first().map(|event| event.seq));
            events.extend(page.items.into_iter().map(|event| Selected {
                seq: event.seq,
                id: event.event_id,
                tasks: event.tasks,
            }));
            if events.len() as u64 > most {
                return Err(DeskError::TooMany { most });
            }
            told(events.len() as u64);
            match page.next {
                Some(next) => before = Some(next),
                None => break,
            }
        }
        events.reverse();
        Ok(Selection {
            events,
            upto: newest.unwrap_or(0),
        })
    }

    /// The events of these ids, as a selection. One that is not there is told as that.
    pub(crate) async fn select_ids(&self, ids: &[String]) -> Result<Selection, DeskError> {
        let mut events = Vec::new();
        for id in ids {
            let event = self.stored(id).await?;
            let tasks = self.summary_of(event.seq).await?.map(|summary| summary.tasks);
            events.push(Selected {
                seq: event.seq,
                id: event.event_id,
                tasks: tasks.unwrap_or_default(),
            });
        }
        events.sort_by_key(|event| event.seq);
        events.dedup_by_key(|event| event.seq);
        let upto = events.last().map_or(0, |event| event.seq);
        Ok(Selection { events, upto })
    }

    /// Acts on a selection, one event after the other, each in its own transaction with its line in the audit. `told`: called after
    /// each; [`ControlFlow::Break`] stops before the next.
    ///
    /// # Errors
    /// [`DeskError::Bad`] without a name and a reason. A store that is away ends it with the report so far beside the error.
    pub(crate) async fn act(
        &self,
        selection: &Selection,
        act: &Act,
        by: &By,
        told: &mut (dyn FnMut(&ActProgress) -> ControlFlow<()> + Send),
    ) -> (ActReport, Result<(), DeskError>) {
        let mut report = ActReport {
            act: act.name(),
            selected: selection.len(),
            ..ActReport::default()
        };
        if by.who.trim().is_empty() || by.why.trim().is_empty() {
            let text = "an act needs a name and a reason, for the audit";
            return (report, Err(DeskError::Bad(text.to_owned())));
        }
        let mut progress = ActProgress {
            total: selection.len(),
            ..ActProgress::default()
        };
        let mut pace = Pace::new(act.per_second());
        let mut after = selection
            .events
            .first()
            .map_or(0, |event| event.seq.saturating_sub(1));
        for event in &selection.events {
            pace.wait().await;
            match self.act_on(event, act, by).await {
                Ok(Acted::Started(count)) => report.acted += count,
                Ok(Acted::Nothing(why)) => *report.nothing.entry(why).or_default() += 1,
                Err(error) => {
                    report.next = Some((selection.upto, after));
                    return (report, Err(error));
                }
            }
            after = event.seq;
            report.done += 1;
            progress.done = report.done;
            progress.acted = report.acted;
            progress.last = event.seq;
            if told(&progress).is_break() && report.done < report.selected {
                report.next = Some((selection.upto, after));
                break;
            }
        }
        (report, Ok(()))
    }

    async fn act_on(&self, event: &Selected, act: &Act, by: &By) -> Result<Acted, DeskError> {
        let replay = |done: bool, group: &Option<String>| {
            let mut replay = Replay::event(&event.id, &by.who, &by.why);
            replay.done = done;
            replay.group = group.clone();
            replay
        };
        // What failed and is to be tried later is tried now; what was given up starts over below.
        let mut begun = 0;
        if let Act::Retry { group, .. } = act {
            let meant = |name: &String| group.as_ref().is_none_or(|group| group == name);
            let mut states = event
                .tasks
                .iter()
                .filter(|(name, _)| meant(name))
                .map(|(_, state)| state);
            if states.any(|state| matches!(state, TaskState::Ready | TaskState::Backoff)) {
                let now = self
                    .store()
                    .run_now(&event.id, group.as_deref(), &by.who, &by.why);
                begun = now.await.map_err(DeskError::of)?;
            }
            if begun > 0
                && !event
                    .tasks
                    .iter()
                    .any(|(name, state)| meant(name) && is_parked(*state))
            {
                return Ok(Acted::Started(begun));
            }
        }
        let replay = match act {
            Act::Discard { group } => return self.discard_on(event, group.as_deref(), by).await,
            Act::Retry { group, .. } => replay(false, group),
            Act::Replay { group, .. } => replay(true, group),
        };
        let report = self.store().replay(&replay).await.map_err(DeskError::of)?;
        let started = begun + report.revived + report.repeated + report.planned;
        match report.nothing {
            Some(why) if started == 0 => Ok(Acted::Nothing(without_id(&why, &event.id))),
            _ => Ok(Acted::Started(started)),
        }
    }

    async fn discard_on(&self, event: &Selected, group: Option<&str>, by: &By) -> Result<Acted, DeskError> {
        let mut groups: Vec<&str> = event
            .tasks
            .iter()
            .filter(|(name, state)| is_parked(*state) && group.is_none_or(|group| group == name))
            .map(|(name, _)| &**name)
            .collect();
        let named =
            group.filter(|_| groups.is_empty() && event.tasks.iter().all(|(name, _)| Some(&**name) != group));
        groups.extend(named);
        if groups.is_empty() {
            let states: Vec<&str> = event.tasks.iter().map(|(_, state)| task_word(*state)).collect();
            return Ok(Acted::Nothing(match states.is_empty() {
                true => "nothing of it is open".to_owned(),
                false => format!(
                    "its tasks are {}: only dead, held and unhandled ones can be discarded",
                    states.join(", ")
                ),
            }));
        }
        let (mut count, mut why) = (0, String::new());
        for group in groups {
            match self
                .store()
                .discard(&event.id, group, &by.who, &by.why)
                .await
                .map_err(DeskError::of)
            {
                Ok(()) => count += 1,
                Err(DeskError::NotFound(text)) => why = without_id(&text, &event.id),
                Err(error) => return Err(error),
            }
        }
        Ok(if count == 0 {
            Acted::Nothing(why)
        } else {
            Acted::Started(count)
        })
    }
}

/// True if a task was given up, or nobody has its handlers.
fn is_parked(state: TaskState) -> bool {
    matches!(state, TaskState::Dead | TaskState::Held | TaskState::Unhandled)
}

enum Acted {
    Started(u64),
    Nothing(String),
}

/// A reason that many events have in common.
fn without_id(why: &str, id: &str) -> String {
    plain(&why.replace(id, "it"), 300)
}

/// Keeps to so many a second.
struct Pace {
    each: std::time::Duration,
    next: Option<tokio::time::Instant>,
}

impl Pace {
    fn new(per_second: u32) -> Self {
        let each = match per_second {
            0 => std::time::Duration::ZERO,
            n => std::time::Duration::from_secs(1) / n,
        };
        Self { each, next: None }
    }

    async fn wait(&mut self) {
        if self.each.is_zero() {
            return;
        }
        let now = tokio::time::Instant::now();
        let at = self.next.map_or(now, |next| next.max(now));
        tokio::time::sleep_until(at).await;
        self.next = Some(at + self.each);
    }
}
