//! `dead`, `retry`, `discard` and `replay`.

use std::ops::ControlFlow;

use clap::Args;
use serde_json::json;

use super::app::App;
use super::args::OutArgs;
use super::ask::ActArgs;
use super::failure::{Exit, Failure};
use super::filters::FilterArgs;
use super::out::{BOLD, DIM, GREEN, Out, RED, facts, fitted, paint, word};
use super::progress::{Interrupt, bar, spinner};
use crate::handler::Outcome;
use crate::operate::{Act, Counted, Desk, Filter, Selection, ago, plain};

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  dead                                  what failed for good, by handler and error
  events --state dead --group mail      the events behind it
  retry --state dead --type invoice     starts them again, after a question

Exit code 1 if something is dead.")]
pub(super) struct Dead {
    #[command(flatten)]
    pub(super) out: OutArgs,
}

const MOST_DEAD: u64 = 10_000;

impl Dead {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let view = desk.dead(MOST_DEAD).await?;
        if out.json {
            for group in &view.groups {
                out.value(&group.to_json())?;
            }
            return Ok(Exit::found(!view.groups.is_empty()));
        }
        if view.groups.is_empty() {
            out.line(paint(GREEN, "nothing is dead"))?;
            return Ok(Exit::Done);
        }
        let now = desk.now_us();
        for group in &view.groups {
            let handler = group.handler.as_deref().unwrap_or("(no handler named)");
            out.line(format_args!(
                "{}  {}  {}",
                paint(RED, group.count),
                paint(BOLD, plain(handler, 100)),
                paint(DIM, format_args!("group {}", plain(&group.group, 40)))
            ))?;
            out.line(format_args!("    {}", paint(RED, fitted(group.told(), out, 5))))?;
            let time = |us: Option<i64>| us.map_or("unknown".to_owned(), |us| ago(us, now));
            facts(
                out,
                &[
                    (
                        "    first",
                        Some(format!("{}, last {}", time(group.first_us), time(group.last_us))),
                    ),
                    ("    types", Some(fitted(&group.types.join(", "), out, 12))),
                    ("    look", Some(format!("event {}", plain(&group.sample.0, 80)))),
                ],
            )?;
        }
        if view.is_cut {
            out.note(format_args!(
                "of the newest {MOST_DEAD} dead tasks; there are more"
            ));
        }
        Ok(Exit::Found)
    }
}

/// The events of an act: ids or filters.
#[derive(Debug, Clone, Args)]
struct Chosen {
    /// The events' ids; else filters choose
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    #[command(flatten)]
    filters: FilterArgs,
    /// The most events that a filter may match
    #[arg(long, default_value_t = 100_000, value_name = "N")]
    max: u64,
    /// Goes on where an interrupted act ended: the cursor that it told
    #[arg(long, value_name = "CURSOR", conflicts_with = "ids")]
    resume: Option<String>,
    /// Only in this handler group
    #[arg(long, value_name = "GROUP")]
    to: Option<String>,
}

impl Chosen {
    fn group(&self) -> Option<String> {
        self.to.clone().or_else(|| self.filters.group())
    }

    /// The events, and the words that say which.
    async fn select(&self, desk: &Desk, default: &Filter, out: &Out) -> Result<(Selection, String), Failure> {
        let mut filter = self.filters.filter(desk.now_us())?;
        if !self.ids.is_empty() {
            if !filter.is_empty() {
                return Err(Failure::usage(
                    "name events by their ids or choose them by filters, not both",
                ));
            }
            let selection = desk.select_ids(&self.ids).await?;
            let ids: Vec<String> = self.ids.iter().map(|id| plain(id, 60)).collect();
            return Ok((selection, ids.join(", ")));
        }
        if filter.is_empty() {
            return Err(Failure::usage(
                "which events? Name their ids, or choose them by a filter: --type, --state, --since, … (all of them: --type '*')",
            ));
        }
        if filter.state.is_none() {
            filter.state = default.state;
        }
        let resume = self.resume.as_deref().map(cursor).transpose()?;
        let counting = spinner("counting the events that match");
        let selection = desk
            .select(&filter, resume.map(|(upto, _)| upto), self.max, &mut |so_far| {
                counting.set_message(format!("counting the events that match: {so_far}"));
            })
            .await;
        counting.finish_and_clear();
        let selection = selection?;
        let selection = match resume {
            Some((_, after)) => selection.after(after),
            None => selection,
        };
        let _ = out;
        Ok((selection, filter.words()))
    }
}

fn cursor(text: &str) -> Result<(i64, i64), Failure> {
    let parts = text
        .split_once('.')
        .and_then(|(upto, after)| Some((upto.parse().ok()?, after.parse().ok()?)));
    parts.ok_or_else(|| {
        Failure::usage(format!(
            "{:?} is no cursor of an interrupted act",
            plain(text, 40)
        ))
    })
}

async fn act(
    act: Act,
    chosen: &Chosen,
    by: &ActArgs,
    default: Filter,
    app: &App,
    out: &Out,
) -> Result<Exit, Failure> {
    let desk = app.desk().await?;
    let (selection, words) = chosen.select(&desk, &default, out).await?;
    if selection.len() == 0 {
        out.note(format_args!("no event matches: {words}"));
        if out.json {
            out.value(&json!({"act": act.name(), "selected": 0, "done": 0, "acted": 0, "nothing": {}, "stopped": false, "resume": null}))?;
        }
        return Ok(Exit::Done);
    }
    let count = Counted {
        count: selection.len(),
        is_more: false,
    };
    let events = if selection.len() == 1 { "event" } else { "events" };
    let group = act
        .group()
        .map(|group| format!(" in group {}", plain(group, 40)))
        .unwrap_or_default();
    let by = by.confirm(out, &format!("{} {count} {events}{group} ({words})", act.name()))?;
    let interrupt = Interrupt::heard();
    let progress = bar(selection.len(), act.name());
    let (report, ended) = desk
        .act(&selection, &act, &by, &mut |at| {
            progress.set_position(at.done);
            match interrupt.is_set() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        })
        .await;
    progress.finish_and_clear();
    if out.json {
        out.value(&report.to_json())?;
    } else {
        let verb = match act {
            Act::Discard { .. } => "given up",
            _ => "started",
        };
        let tasks = if report.acted == 1 { "task" } else { "tasks" };
        out.line(format_args!(
            "{} {tasks} {verb}, of {} {events}",
            paint(BOLD, report.acted),
            report.done
        ))?;
        for (why, count) in &report.nothing {
            out.line(format_args!(
                "{} {}: {}",
                paint(DIM, "nothing of"),
                count,
                fitted(why, out, 16)
            ))?;
        }
    }
    if let Some((upto, after)) = report.next {
        out.note(format_args!(
            "{} after {} of {} events: what was done is done. The rest: the same command with --resume {upto}.{after}",
            if ended.is_err() { "ended" } else { "stopped" },
            report.done,
            report.selected
        ));
    }
    ended?;
    Ok(Exit::found(report.next.is_some() || report.acted == 0))
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  retry evt_1NG8Du2eZvKYlo2CUI79vXWy --why 'mail server is back'
  retry --state dead --type invoice --since 2d
  retry --type '*' --to mail --per-second 20 --yes --why 'fixed in 1.4'

By id, an event that is delayed begins now. By filter, without --state, dead events are chosen. Nothing that is done is run again: see\nreplay. Shows the number first and asks; the
audit has who and why. Ctrl-C stops between two events, and says how to go on.")]
pub(super) struct Retry {
    #[command(flatten)]
    chosen: Chosen,
    /// So many a second at most
    #[arg(long, default_value_t = 0, value_name = "N", hide_default_value = true)]
    per_second: u32,
    #[command(flatten)]
    by: ActArgs,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

fn dead_by_default(desk_now: i64) -> Result<Filter, Failure> {
    Ok(Filter::parse([("state", "dead")], desk_now)?)
}

impl Retry {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let what = Act::Retry {
            group: self.chosen.group(),
            per_second: self.per_second,
        };
        act(what, &self.chosen, &self.by, dead_by_default(0)?, app, out).await
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  discard evt_1NG8Du2eZvKYlo2CUI79vXWy --why 'test event of the old shop'
  discard --state dead --type invoice --until 2026-10-01

Without --state, dead events are chosen. A discarded event is kept and counts as done; replay runs it again all the same.")]
pub(super) struct Discard {
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    by: ActArgs,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Discard {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let what = Act::Discard {
            group: self.chosen.group(),
        };
        act(what, &self.chosen, &self.by, dead_by_default(0)?, app, out).await
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  replay evt_1NG8Du2eZvKYlo2CUI79vXWy --dry-run          runs the handlers, and rolls everything back
  replay --type customer.subscription --since 7d --to analytics --per-second 50
  replay --object sub_1NX… --why 'status was computed wrong'

The events are put into the queue again, and the application's workers run them: this program does not. A dry run does run
handlers, and needs the application's own binary. Ctrl-C stops between two events, and says how to go on.")]
pub(super) struct Replay {
    #[command(flatten)]
    chosen: Chosen,
    /// So many a second at most
    #[arg(long, default_value_t = 0, value_name = "N", hide_default_value = true)]
    per_second: u32,
    /// Runs the handlers here and rolls everything back: shows what they would do
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    by: ActArgs,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Replay {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        if self.dry_run {
            return self.try_out(app, out).await;
        }
        let what = Act::Replay {
            group: self.chosen.group(),
            per_second: self.per_second,
        };
        act(what, &self.chosen, &self.by, Filter::default(), app, out).await
    }

    async fn try_out(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        if !desk.runs_handlers() {
            return Err(crate::operate::DeskError::NoHandlers("a dry run").into());
        }
        let (selection, words) = self.chosen.select(&desk, &Filter::default(), out).await?;
        if selection.len() == 0 {
            out.note(format_args!("no event matches: {words}"));
        }
        let mut failed = false;
        let interrupt = Interrupt::heard();
        for event in &selection.events {
            let groups = match self.chosen.group() {
                Some(group) => vec![group],
                None => desk.groups_of(&event.id).await?,
            };
            if groups.is_empty() && !out.json {
                out.line(format_args!(
                    "{}  {}",
                    plain(&event.id, 80),
                    paint(DIM, "reaches no handler")
                ))?;
            }
            for group in groups {
                let run = desk.dry_run(&event.id, &group).await?;
                let (outcome, error) = run.outcome();
                failed |= outcome != "done";
                if out.json {
                    out.value(&run.to_json())?;
                    continue;
                }
                out.line(format_args!(
                    "{}  {}  would be {}",
                    plain(&event.id, 80),
                    plain(&group, 60),
                    word(outcome)
                ))?;
                for handler in &run.applied.handlers {
                    let (mark, why) = match &handler.outcome {
                        Outcome::Done => (paint(GREEN, "✓"), String::new()),
                        Outcome::Skipped(why) => (paint(DIM, "–"), why.clone()),
                        Outcome::Failed { error, .. } => (paint(RED, "✗"), error.clone()),
                    };
                    let name = plain(&handler.name, 100);
                    out.line(format_args!(
                        "  {mark} {name}  {}",
                        fitted(&why, out, name.chars().count() + 6)
                    ))?;
                }
                if let (Some(error), true) = (error, run.applied.handlers.is_empty()) {
                    out.line(format_args!("  {}", paint(RED, fitted(error, out, 4))))?;
                }
                for follow_up in &run.applied.follow_ups {
                    out.line(format_args!(
                        "  {} follow-up {}",
                        paint(DIM, "+"),
                        plain(&follow_up.name, 80)
                    ))?;
                }
            }
            if interrupt.is_set() {
                out.note("stopped: nothing was written");
                break;
            }
        }
        Ok(Exit::found(failed))
    }
}
