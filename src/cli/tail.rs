//! `tail`: events as they arrive and end.

use std::collections::BTreeMap;
use std::time::Duration;

use clap::Args;

use super::app::App;
use super::args::OutArgs;
use super::failure::{Exit, Failure};
use super::filters::FilterArgs;
use super::out::{DIM, Out, paint, state_style};
use super::progress::Interrupt;
use crate::inbox::{EventState, EventSummary};
use crate::operate::{DeskError, iso, plain, state_name, summary_json};

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  tail
  tail --type invoice
  tail --json | jq -c 'select(.what == \"dead\") | .id'

A line when an event is recorded, and one each time that its state changes: done, delayed, dead. Ctrl-C ends it.")]
pub(super) struct Tail {
    #[command(flatten)]
    filters: FilterArgs,
    /// The time between two looks, in milliseconds
    #[arg(long, default_value_t = 1000, value_name = "MS", value_parser = clap::value_parser!(u64).range(50..=60_000))]
    every: u64,
    /// Begins with so many of the newest events
    #[arg(long, default_value_t = 0, value_name = "N", hide_default_value = true)]
    last: u32,
    /// Ends after so many lines
    #[arg(long, value_name = "N")]
    lines: Option<u64>,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

/// Events whose end is waited for; beyond it the oldest are let go.
const WATCHED: usize = 2_000;

impl Tail {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let mut filter = self.filters.filter(desk.now_us())?;
        let states = filter.state.take();
        let interrupt = Interrupt::heard();
        let newest = desk.events(&filter, None, self.last.clamp(1, 1000)).await?;
        let mut seen = newest.items.first().map_or(0, |event| event.seq);
        if self.last > 0 {
            seen = newest.items.last().map_or(0, |event| event.seq - 1);
        }
        let mut watched: BTreeMap<i64, EventState> = BTreeMap::new();
        let (mut lines, mut is_away) = (0, false);
        loop {
            match changes(&desk, &filter, &mut seen, &mut watched).await {
                Ok(changes) => {
                    if std::mem::take(&mut is_away) {
                        out.note("the store answers again");
                    }
                    for (what, event) in changes {
                        if states.is_some_and(|state| state != event.state()) {
                            continue;
                        }
                        told(what, &event, desk.now_us(), out)?;
                        lines += 1;
                        if self.lines.is_some_and(|most| lines >= most) {
                            return Ok(Exit::Done);
                        }
                    }
                }
                Err(DeskError::Store(error)) if error.is_temporary() => {
                    if !std::mem::replace(&mut is_away, true) {
                        out.note(format_args!(
                            "the store does not answer ({}); going on when it does",
                            super::failure::chain(&error)
                        ));
                    }
                }
                Err(error) => return Err(error.into()),
            }
            let end = tokio::time::Instant::now() + Duration::from_millis(self.every);
            while tokio::time::Instant::now() < end {
                if interrupt.is_set() {
                    return Ok(Exit::Done);
                }
                tokio::time::sleep(Duration::from_millis(self.every.min(50))).await;
            }
        }
    }
}

/// The events that came and what changed since the last look, in order.
async fn changes(
    desk: &crate::operate::Desk,
    filter: &crate::operate::Filter,
    seen: &mut i64,
    watched: &mut BTreeMap<i64, EventState>,
) -> Result<Vec<(&'static str, EventSummary)>, DeskError> {
    // Back to the first event that is still open, within reason.
    let oldest = watched.keys().next().copied().unwrap_or(i64::MAX).min(*seen + 1);
    let (mut events, mut before) = (Vec::new(), None);
    for _ in 0..4 {
        let page = desk.events(filter, before, 500).await?;
        let reached = page.items.last().is_none_or(|event| event.seq <= oldest);
        events.extend(page.items);
        before = page.next;
        if reached || before.is_none() {
            break;
        }
    }
    events.retain(|event| event.seq >= oldest);
    events.reverse();
    let mut told = Vec::new();
    for event in events {
        let state = event.state();
        match watched.get(&event.seq) {
            None if event.seq <= *seen => continue,
            None => {
                *seen = event.seq;
                told.push(("recorded", event.clone()));
                if is_told(state) {
                    told.push((state_name(state), event.clone()));
                }
            }
            Some(known) if *known == state => continue,
            Some(_) if is_told(state) => told.push((state_name(state), event.clone())),
            Some(_) => {}
        }
        match state {
            EventState::Done => _ = watched.remove(&event.seq),
            state => _ = watched.insert(event.seq, state),
        }
    }
    while watched.len() > WATCHED {
        watched.pop_first();
    }
    Ok(told)
}

/// Steps on the way are not told.
fn is_told(state: EventState) -> bool {
    matches!(
        state_name(state),
        "done" | "delayed" | "dead" | "held" | "unhandled"
    )
}

fn told(what: &str, event: &EventSummary, now_us: i64, out: &Out) -> Result<(), Failure> {
    if out.json {
        let mut value = summary_json(event);
        value["what"] = what.into();
        value["at"] = iso(now_us).into();
        return out.value(&value);
    }
    let clock = iso(now_us);
    let style = if what == "recorded" {
        DIM
    } else {
        state_style(event.state())
    };
    let object = event
        .object_id
        .as_deref()
        .filter(|_| out.width.is_none_or(|width| width >= 110));
    out.line(format_args!(
        "{}  {}{}  {}  {}  {}",
        paint(DIM, clock.get(11..19).unwrap_or_default()),
        paint(style, what),
        " ".repeat(9_usize.saturating_sub(what.len())),
        plain(&event.event_type, 60),
        plain(&event.event_id, 60),
        paint(DIM, plain(object.unwrap_or_default(), 60))
    ))
}
