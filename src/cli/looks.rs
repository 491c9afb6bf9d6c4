//! `routes`, `lanes`, `workers`, `follow-ups`, `deliveries` and `audit`.

use clap::Args;
use serde_json::Value;

use super::app::App;
use super::args::{OutArgs, PageArgs};
use super::failure::{Exit, Failure};
use super::out::{Column, DIM, Grid, Out, RED, paint, word};
use crate::inbox::{DeliveryQuery, TaskState};
use crate::operate::{
    DeskError, RouteView, ago, audit_json, blocker_state, delivery_json, follow_up_json, lane_json, plain,
    task_word, worker_json, worker_name,
};

/// JSON lines, or a table; `none` where there is nothing.
fn list(
    out: &Out,
    json: impl IntoIterator<Item = Value>,
    grid: impl FnOnce() -> Grid,
    none: &str,
) -> Result<(), Failure> {
    let mut values = json.into_iter().peekable();
    if out.json {
        return values.try_for_each(|value| out.value(&value));
    }
    if values.peek().is_none() {
        out.note(none);
        return Ok(());
    }
    grid().print(out)
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  routes                  every handler with its patterns
  routes invoice.paid     what an event of this type would run, in order

It needs the application's own binary: only that has the handlers.")]
pub(super) struct Routes {
    /// An event type
    #[arg(value_name = "TYPE")]
    event_type: Option<String>,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Routes {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let registry = app.its_registry().ok_or(DeskError::NoHandlers("routes"))?;
        let routes = RouteView::of(registry, self.event_type.as_deref());
        let grid = || {
            let mut grid = Grid::new(&[
                Column::number("#"),
                Column::text("pattern"),
                Column::text("handler"),
                Column::whole("group"),
                Column::text("settings").from(60),
            ]);
            for (place, route) in (1..).zip(&routes) {
                grid.row(vec![
                    paint(DIM, place),
                    plain(&route.patterns.join(", "), 200),
                    plain(&route.handler, 200),
                    plain(&route.group, 60),
                    plain(&route.settings.join(", "), 200),
                ]);
            }
            grid
        };
        let none = match &self.event_type {
            Some(event_type) => format!(
                "no handler takes {}: its events would be recorded, and nothing run",
                plain(event_type, 100)
            ),
            None => "no handler is registered".to_owned(),
        };
        list(out, routes.iter().map(RouteView::to_json), grid, &none)?;
        Ok(Exit::found(routes.is_empty()))
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  lanes          the longest queues first, and what each waits for

Events of one lane (by default: of one object) run one at a time, the earliest first. A lane whose first event is dead and held
waits until somebody acts: retry or discard it.")]
pub(super) struct Lanes {
    /// The number of lanes, 1 to 1000
    #[arg(long, default_value_t = 50, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Lanes {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let lanes = desk.store().lanes(self.limit).await?;
        let now = desk.now_us();
        let grid = || {
            let mut grid = Grid::new(&[
                Column::number("waiting"),
                Column::text("lane"),
                Column::whole("group"),
                Column::whole("oldest").from(100),
                Column::text("waits for"),
            ]);
            for lane in &lanes {
                let blocker = lane.blocked_by.as_ref().map(|blocker| {
                    let state = blocker_state(blocker, now);
                    let next = match state {
                        TaskState::Backoff => {
                            format!(" attempt {} {},", blocker.attempt + 1, ago(blocker.due_us, now))
                        }
                        _ => String::new(),
                    };
                    // What is cut off on a narrow terminal is the id.
                    format!(
                        "{}:{next} {}",
                        word(task_word(state)),
                        plain(&blocker.event_id, 60)
                    )
                });
                grid.row(vec![
                    lane.waiting.to_string(),
                    plain(&lane.lane, 100),
                    plain(&lane.group, 40),
                    ago(lane.oldest_us, now),
                    blocker.unwrap_or_else(|| paint(RED, "nothing: see doctor")),
                ]);
            }
            grid
        };
        list(
            out,
            lanes.iter().map(lane_json),
            grid,
            "no event waits behind another",
        )?;
        Ok(Exit::Done)
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  workers

A worker that lives and holds nothing is seen only among the programs, below.")]
pub(super) struct Workers {
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Workers {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let workers = desk.store().workers().await?;
        let now = desk.now_us();
        let grid = || {
            let mut grid = Grid::new(&[
                Column::whole("worker"),
                Column::number("events"),
                Column::number("follow-ups"),
                Column::whole("leased until"),
            ]);
            for worker in &workers {
                grid.row(vec![
                    worker_name(worker),
                    worker.tasks.to_string(),
                    worker.follow_ups.to_string(),
                    ago(worker.leased_until_us, now),
                ]);
            }
            grid
        };
        list(
            out,
            workers.iter().map(worker_json),
            grid,
            "no worker holds anything now",
        )?;
        if !out.json {
            let programs = desk.store().programs().await?;
            for program in &programs {
                out.note(format_args!(
                    "a program with {} handlers was seen {}, first {}",
                    program.handlers(),
                    ago(program.seen_us, now),
                    ago(program.since_us, now)
                ));
            }
        }
        Ok(Exit::Done)
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  follow-ups
  follow-ups --retry receipts --why 'mail server is back'

Exit code 1 if some are dead.")]
pub(super) struct FollowUps {
    /// Starts the dead ones of this name again (* for all names)
    #[arg(long, value_name = "NAME", conflicts_with = "discard")]
    retry: Option<String>,
    /// Gives the dead ones of this name up for good (* for all names)
    #[arg(long, value_name = "NAME")]
    discard: Option<String>,
    #[command(flatten)]
    by: super::ask::ActArgs,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl FollowUps {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let counts = desk.store().follow_ups().await?;
        if let Some(name) = self.retry.as_deref().or(self.discard.as_deref()) {
            let dead: u64 = counts
                .iter()
                .filter(|count| name == "*" || count.name == name)
                .map(|count| count.dead)
                .sum();
            if dead == 0 {
                return Err(Failure::found(format!(
                    "no follow-up called {} is dead",
                    plain(name, 60)
                )));
            }
            let verb = if self.retry.is_some() { "retry" } else { "discard" };
            let by = self.by.confirm(
                out,
                &format!("{verb} {dead} dead follow-ups ({})", plain(name, 60)),
            )?;
            let name = Some(name).filter(|name| *name != "*");
            let count = match self.retry {
                Some(_) => desk.store().retry_follow_ups(name, &by.who, &by.why).await?,
                None => desk.store().discard_follow_ups(name, &by.who, &by.why).await?,
            };
            match out.json {
                true => out.value(&serde_json::json!({"act": verb, "acted": count}))?,
                false => out.line(format_args!("{count} follow-ups"))?,
            }
            return Ok(Exit::Done);
        }
        let now = desk.now_us();
        let grid = || {
            let mut grid = Grid::new(&[
                Column::text("name"),
                Column::number("waiting"),
                Column::number("running"),
                Column::number("dead"),
                Column::whole("oldest due"),
                Column::text("error").from(70),
            ]);
            for count in &counts {
                grid.row(vec![
                    plain(&count.name, 100),
                    count.waiting.to_string(),
                    count.running.to_string(),
                    if count.dead > 0 {
                        paint(RED, count.dead)
                    } else {
                        "0".to_owned()
                    },
                    ago(count.oldest_us, now),
                    plain(count.error.as_deref().unwrap_or_default(), 400),
                ]);
            }
            grid
        };
        list(
            out,
            counts.iter().map(follow_up_json),
            grid,
            "every follow-up has succeeded",
        )?;
        Ok(Exit::found(counts.iter().any(|count| count.dead > 0)))
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  deliveries                          the newest
  deliveries --refused                those without a good signature
  deliveries --verdict no_match       of one verdict
  deliveries --event evt_1NG8Du2e…    of one event")]
pub(super) struct Deliveries {
    /// Only of this event
    #[arg(long, value_name = "ID")]
    event: Option<String>,
    /// Only those without a good signature
    #[arg(long)]
    refused: bool,
    /// Only with this verdict: recorded, duplicate, no_match, timestamp_too_old, …
    #[arg(long, value_name = "WORD")]
    verdict: Option<String>,
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Deliveries {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let query = DeliveryQuery {
            event_id: self.event.clone(),
            authenticated: self.refused.then_some(false),
            verdict: self.verdict.clone(),
            before: self.page.before,
            limit: self.page.limit,
        };
        let lines = desk.store().deliveries(&query).await?;
        let now = desk.now_us();
        let grid = || {
            let mut grid = Grid::new(&[
                Column::whole("at"),
                Column::whole("verdict"),
                Column::number("status"),
                Column::text("event"),
                Column::text("endpoint").from(90),
                Column::whole("from").from(100),
                Column::text("secret").from(130),
            ]);
            for line in &lines {
                let dash = |text: &Option<String>| plain(text.as_deref().unwrap_or("-"), 80);
                let verdict = plain(&line.verdict, 40);
                grid.row(vec![
                    ago(line.at_us, now),
                    if line.authenticated {
                        word(&verdict)
                    } else {
                        paint(RED, verdict)
                    },
                    line.status.to_string(),
                    dash(&line.event_id),
                    dash(&line.endpoint),
                    dash(&line.remote),
                    dash(&line.secret_label),
                ]);
            }
            grid
        };
        list(
            out,
            lines.iter().map(delivery_json),
            grid,
            "no delivery is in the log",
        )?;
        self.page.more(out, self.page.next(&lines, |line| line.id));
        Ok(Exit::Done)
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  audit
  audit --json --limit 1000 | jq -r '[.at, .who, .action, .why] | @tsv'")]
pub(super) struct Audit {
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Audit {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let acts = desk.store().audit(self.page.before, self.page.limit).await?;
        let now = desk.now_us();
        let grid = || {
            let mut grid = Grid::new(&[
                Column::whole("at"),
                Column::text("who"),
                Column::whole("act"),
                Column::text("why"),
                Column::text("what").from(100),
            ]);
            for act in &acts {
                grid.row(vec![
                    ago(act.at_us, now),
                    plain(&act.who, 80),
                    plain(&act.action, 40),
                    plain(&act.why, 300),
                    plain(&act.detail, 400),
                ]);
            }
            grid
        };
        list(
            out,
            acts.iter().map(audit_json),
            grid,
            "no operator has acted yet",
        )?;
        self.page.more(out, self.page.next(&acts, |act| act.id));
        Ok(Exit::Done)
    }
}
