//! `events`, `event` and `object`.

use clap::Args;
use serde_json::{Value, json};

use super::app::App;
use super::args::{OutArgs, PageArgs};
use super::failure::{Exit, Failure};
use super::filters::FilterArgs;
use super::out::{
    BOLD, Column, DIM, GREEN, Grid, Out, RED, facts, fitted, paint, state_style, style_of, word,
};
use crate::handler::Outcome;
use crate::inbox::{AttemptOutcome, EventSummary, StoredEvent, TaskState};
use crate::operate::{
    Change, EventView, Moment, ago, iso, outcome_word, plain, source_word, span, state_name, summary_json,
    task_word,
};

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  events                                   the newest events
  events --state dead --since 2d           what failed for good in the last two days
  events --type invoice --customer cus_1   invoices of one customer
  events --id sub_1NX…                     by any id
  events --count --since 1h                only how many
  events --json --limit 1000 | jq -r .id   for scripts

A page ends with the cursor of the next one: events --before CURSOR.")]
pub(super) struct Events {
    #[command(flatten)]
    filters: FilterArgs,
    #[command(flatten)]
    page: PageArgs,
    /// Only counts the events, up to 10,000
    #[arg(long)]
    count: bool,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

const CAP: u64 = 10_000;

impl Events {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let filter = self.filters.filter(desk.now_us())?;
        if self.count {
            let counted = desk.count(&filter, CAP).await?;
            match out.json {
                true => out.value(&json!({"count": counted.count, "more": counted.is_more}))?,
                false => out.line(counted)?,
            }
            return Ok(Exit::Done);
        }
        let page = desk.events(&filter, self.page.before, self.page.limit).await?;
        if out.json {
            for event in &page.items {
                out.value(&summary_json(event))?;
            }
            return Ok(Exit::Done);
        }
        if page.items.is_empty() {
            out.note(format_args!("no event matches: {}", filter.words()));
            return Ok(Exit::Done);
        }
        table(&page.items, desk.now_us()).print(out)?;
        self.page.more(out, page.next);
        Ok(Exit::Done)
    }
}

/// Events as a table.
fn table(events: &[EventSummary], now_us: i64) -> Grid {
    let mut grid = Grid::new(&[
        Column::whole("received"),
        Column::whole("state"),
        Column::text("type"),
        Column::whole("id"),
        Column::text("object").from(110),
        Column::text("customer").from(140),
        Column::text("account").from(170),
        Column::text("open in").from(185),
    ]);
    for event in events {
        let open = event
            .tasks
            .iter()
            .map(|(group, state)| format!("{} {}", plain(group, 30), task_word(*state)));
        grid.row(vec![
            ago(event.received_us, now_us),
            state_of(event, now_us),
            plain(&event.event_type, 80),
            plain(&event.event_id, 80),
            plain(event.object_id.as_deref().unwrap_or("-"), 60),
            plain(event.customer.as_deref().unwrap_or("-"), 60),
            plain(event.account.as_deref().unwrap_or("-"), 60),
            open.collect::<Vec<_>>().join(", "),
        ]);
    }
    grid
}

/// The state in a word, and when what failed is tried again.
fn state_of(event: &EventSummary, now_us: i64) -> String {
    let word = paint(state_style(event.state()), state_name(event.state()));
    match event.again_us {
        Some(again) => format!("{word} {}", ago(again, now_us)),
        None => word,
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  event evt_1NG8Du2eZvKYlo2CUI79vXWy
  event evt_1NG8Du2eZvKYlo2CUI79vXWy --body      with the whole body
  event evt_1NG8Du2eZvKYlo2CUI79vXWy --json | jq .changes

The body is as it was stored: values that the inbox redacts are not in it.")]
pub(super) struct Event {
    /// The event's id: evt_…
    id: String,
    /// Shows the body, too
    #[arg(long)]
    body: bool,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Event {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let view = desk.event(&self.id).await?;
        if out.json {
            out.value(&view.to_json())?;
        } else {
            show(&view, out, desk.now_us(), self.body)?;
        }
        Ok(Exit::Done)
    }
}

fn show(view: &EventView, out: &Out, now_us: i64, with_body: bool) -> Result<(), Failure> {
    let event = &view.event;
    let beside = event.event_id.chars().count() + state_name(view.state).len() + 5;
    let type_room = out
        .width
        .map_or(100, |width| width.saturating_sub(beside).max(10));
    out.line(format_args!(
        "{}  {}  {}",
        paint(BOLD, plain(&event.event_type, type_room)),
        plain(&event.event_id, 100),
        paint(state_style(view.state), state_name(view.state))
    ))?;
    let foreign = |text: &Option<String>| text.as_deref().map(|text| plain(text, 120));
    let time = |us| Some(format!("{}  {}", iso(us), paint(DIM, ago(us, now_us))));
    let object = event.object_id.as_deref().map(|id| match &view.kind {
        Some(kind) => format!("{}  {}", plain(id, 120), paint(DIM, plain(kind, 60))),
        None => plain(id, 120),
    });
    let came = match event.deliveries {
        1 => source_word(event.source).to_owned(),
        n => format!("{}, delivered {n} times", source_word(event.source)),
    };
    let mode = if event.livemode { "live" } else { "test" };
    facts(
        out,
        &[
            ("created", time(event.created_us)),
            ("recorded", time(event.received_us)),
            ("object", object),
            ("customer", foreign(&view.customer)),
            ("account", foreign(&event.account)),
            ("mode", Some(mode.to_owned())),
            ("API version", foreign(&event.api_version)),
            ("came by", Some(came)),
            ("endpoint", foreign(&event.endpoint)),
            ("request", foreign(&view.request)),
            ("idempotency key", foreign(&view.idempotency_key)),
            ("snapshot twin", foreign(&event.snapshot_event)),
            (
                "redacted",
                event
                    .redacted
                    .then(|| "yes: values of the body were replaced before it was stored".to_owned()),
            ),
            ("at Stripe", Some(view.dashboard.clone())),
        ],
    )?;
    if let Some(why) = &view.unreadable {
        out.line(format_args!(
            "{} {}",
            paint(RED, "cannot be read:"),
            fitted(why, out, 16)
        ))?;
    }
    if !view.changes.is_empty() {
        out.heading("What changed")?;
        for change in &view.changes {
            changed(change, out, "  ")?;
        }
    }
    out.heading("What happened")?;
    for moment in &view.timeline {
        moment_lines(moment, event, out)?;
    }
    if !view.reach.is_empty() {
        out.heading("Handlers")?;
        for reach in &view.reach {
            let name = plain(&reach.route.handler, 120);
            match &reach.why_not {
                None => out.line(format_args!(
                    "  {} {name}  {}",
                    paint(GREEN, "→"),
                    paint(DIM, plain(&reach.route.group, 40))
                ))?,
                Some(why) => out.line(format_args!(
                    "  {} {name}  {}",
                    paint(DIM, "·"),
                    paint(DIM, fitted(why, out, name.chars().count() + 6))
                ))?,
            }
        }
    }
    if !view.drift.is_empty() {
        out.heading("Drift: fields of another shape than this version's")?;
        for drift in &view.drift {
            out.line(format_args!("  {}", fitted(&drift.to_string(), out, 2)))?;
        }
    }
    if !view.before.is_empty() || !view.after.is_empty() {
        out.heading("The object's other events")?;
        let mut around: Vec<&EventSummary> = view.before.iter().rev().collect();
        let here = around.len();
        around.extend(&view.after);
        let mut grid = Grid::new(&[
            Column::whole(""),
            Column::whole("created"),
            Column::whole("state"),
            Column::text("type"),
            Column::whole("id"),
        ]);
        for (at, other) in around.iter().enumerate() {
            grid.row(vec![
                if at < here { "before" } else { "after" }.to_owned(),
                ago(other.created_us, now_us),
                paint(state_style(other.state()), state_name(other.state())),
                plain(&other.event_type, 80),
                plain(&other.event_id, 80),
            ]);
        }
        grid.print(out)?;
    }
    match (&view.body, with_body) {
        (Some(body), true) => {
            out.heading("Body")?;
            show_body(body, out)?;
        }
        (Some(body), false) => out.line(paint(
            DIM,
            format_args!("\nbody: {} bytes, shown by --body", body.len()),
        ))?,
        (None, _) => out.line(paint(DIM, "\nbody: removed by retention"))?,
    }
    Ok(())
}

/// A body, indented; each line harmless.
fn show_body(body: &str, out: &Out) -> Result<(), Failure> {
    let pretty = serde_json::from_str::<Value>(body).and_then(|value| serde_json::to_string_pretty(&value));
    for line in pretty.as_deref().unwrap_or(body).lines() {
        out.line(plain(line, 1_000_000))?;
    }
    Ok(())
}

/// A change in one line: a place, the old value, the new one.
fn changed(change: &Change, out: &Out, indent: &str) -> Result<(), Failure> {
    let room = out.width.map_or(10_000, |width| {
        (width.saturating_sub(change.path.chars().count() + indent.len() + 8) / 2).max(12)
    });
    let value = |value: &Option<Value>| match value {
        None => "nothing".to_owned(),
        Some(value) => plain(&value.to_string(), room),
    };
    out.line(format_args!(
        "{indent}{}  {} → {}",
        plain(&change.path, 100),
        paint(RED, value(&change.from)),
        paint(GREEN, value(&change.to))
    ))
}

/// A moment, with the time since the creation until it was recorded, and since that from then on.
fn moment_lines(moment: &Moment, event: &StoredEvent, out: &Out) -> Result<(), Failure> {
    let after = match moment.at_us() {
        None => "now".to_owned(),
        Some(us) if us <= event.created_us => String::new(),
        Some(us) if us > event.received_us => format!("+{}", span(us - event.received_us)),
        Some(us) => span(us - event.created_us),
    };
    let at = format!("  {after:>10}  ");
    match moment {
        Moment::Created { .. } => out.line(format_args!("{at}created at Stripe")),
        Moment::Recorded { source, endpoint, .. } => {
            let endpoint = endpoint
                .as_deref()
                .map(|endpoint| format!(" at endpoint {}", plain(endpoint, 60)));
            out.line(format_args!(
                "{at}recorded ({source}){}",
                endpoint.unwrap_or_default()
            ))
        }
        Moment::Delivered(delivery) => {
            let remote = delivery
                .remote
                .as_deref()
                .map(|remote| format!(" from {}", plain(remote, 60)));
            let secret = delivery
                .secret_label
                .as_deref()
                .map(|label| format!(", secret {}", plain(label, 60)));
            out.line(format_args!(
                "{at}delivered{}: {} ({}){}",
                remote.unwrap_or_default(),
                word(&plain(&delivery.verdict, 60)),
                delivery.status,
                secret.unwrap_or_default()
            ))
        }
        Moment::Attempt(attempt) => {
            let again = match attempt.generation {
                0 => String::new(),
                n => format!(", run again {n}"),
            };
            let told = match attempt.outcome {
                AttemptOutcome::Retry => "failed, to be tried again,",
                AttemptOutcome::Dead => "failed for good",
                AttemptOutcome::EndedByHandler => "ended by its handler",
                outcome => outcome_word(outcome),
            };
            let style = style_of(outcome_word(attempt.outcome));
            out.line(format_args!(
                "{at}attempt {}{again} of {}: {} after {}",
                attempt.attempt,
                plain(&attempt.group, 60),
                paint(style, told),
                span(i64::try_from(attempt.duration.as_micros()).unwrap_or(i64::MAX))
            ))?;
            for handler in &attempt.handlers {
                let name = plain(&handler.name, 100);
                let took = span(i64::try_from(handler.duration.as_micros()).unwrap_or(i64::MAX));
                let note = handler
                    .note
                    .as_deref()
                    .map(|note| format!("; {}", plain(note, 200)));
                let note = note.unwrap_or_default();
                match &handler.outcome {
                    Outcome::Done => out.line(format_args!(
                        "{:>14}{} {name}  {}{note}",
                        "",
                        paint(GREEN, "✓"),
                        paint(DIM, took)
                    ))?,
                    Outcome::Skipped(why) => {
                        out.line(format_args!(
                            "{:>14}{} {name}  {}{note}",
                            "",
                            paint(DIM, "–"),
                            paint(DIM, fitted(why, out, 20))
                        ))?;
                    }
                    Outcome::Failed { error, .. } => {
                        out.line(format_args!(
                            "{:>14}{} {name}  {}{note}",
                            "",
                            paint(RED, "✗"),
                            paint(DIM, took)
                        ))?;
                        wrapped(error, out, 16)?;
                    }
                }
            }
            match &attempt.error {
                Some(error)
                    if attempt
                        .handlers
                        .iter()
                        .all(|handler| !matches!(handler.outcome, Outcome::Failed { .. })) =>
                {
                    wrapped(error, out, 14)
                }
                _ => Ok(()),
            }
        }
        Moment::FollowUp(work) => {
            let tries = match work.attempt {
                0 => String::new(),
                n => format!(", attempt {n}"),
            };
            out.line(format_args!(
                "{at}follow-up {}: {}{tries}",
                plain(&work.name, 60),
                word(task_word(work.state))
            ))?;
            work.error
                .as_deref()
                .map_or(Ok(()), |error| wrapped(error, out, 14))
        }
        Moment::Open(task) => {
            let next = match (task.state, &task.blocked_by) {
                (TaskState::Backoff, _) => {
                    let due = ago(task.due_us, crate::inbox::host_now_us());
                    format!(", attempt {} {due}: `retry` lets it begin now", task.attempt + 1)
                }
                (_, Some(event)) => format!(" for {}", plain(event, 60)),
                _ => String::new(),
            };
            out.line(format_args!(
                "{at}{}: {}{next}",
                plain(&task.group, 60),
                word(task_word(task.state))
            ))
        }
    }
}

/// A whole error in red, over several lines where it is longer than one.
fn wrapped(text: &str, out: &Out, indent: usize) -> Result<(), Failure> {
    let text = plain(text, 4_000);
    let room = out
        .width
        .map_or(usize::MAX, |width| width.saturating_sub(indent + 1).max(20));
    let mut line = String::new();
    let flush = |line: &mut String| {
        let text = std::mem::take(line);
        out.line(format_args!("{:indent$}{}", "", paint(RED, text.trim_end())))
    };
    for part in text.split_inclusive(' ') {
        if !line.is_empty() && line.chars().count() + part.trim_end().chars().count() > room {
            flush(&mut line)?;
        }
        for c in part.chars() {
            if line.chars().count() >= room {
                flush(&mut line)?;
            }
            line.push(c);
        }
    }
    if line.is_empty() { Ok(()) } else { flush(&mut line) }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  object sub_1NXWPnCo6bFb1KQto6C8OWvE
  object in_1NX… --json | jq -c '[.events[] | {type, changes}]'")]
pub(super) struct Object {
    /// The object's id: sub_…, in_…, cus_…
    id: String,
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Object {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let view = desk.object(&self.id, self.page.before, self.page.limit).await?;
        if out.json {
            out.value(&view.to_json())?;
            return Ok(Exit::Done);
        }
        out.line(paint(BOLD, plain(&view.id, 100)))?;
        let is_narrow = out.width.is_some_and(|width| width < 120);
        for step in &view.steps {
            let event = &step.event;
            let id = paint(DIM, plain(&event.event_id, 80));
            let room = out.width.map_or(100, |width| width.saturating_sub(36).max(10));
            let (beside, below) = if is_narrow {
                (None, Some(id))
            } else {
                (Some(id), None)
            };
            out.line(format_args!(
                "{}  {}  {}  {}",
                iso(event.created_us),
                plain(&event.event_type, room.min(60)),
                paint(state_style(event.state()), state_name(event.state())),
                beside.unwrap_or_default()
            ))?;
            if let Some(id) = below {
                out.line(format_args!("    {id}"))?;
            }
            for change in &step.changes {
                changed(change, out, "    ")?;
            }
        }
        self.page.more(out, view.next);
        Ok(Exit::Done)
    }
}
