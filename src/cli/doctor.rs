//! `health` and `doctor`.

use clap::Args;
use serde_json::json;

use super::app::App;
use super::args::OutArgs;
use super::failure::{Exit, Failure};
use super::out::{BOLD, DIM, GREEN, Out, RED, YELLOW, facts, fitted, paint, style_of};
use crate::operate::{Window, ago, finding_json, iso, plain, unhandled_json, worker_name};

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  health
  health --json | jq -r .verdict
  health || page-somebody

Exit code 0 for ok, 1 for degraded, 3 for down.")]
pub(super) struct Health {
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Health {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let overview = desk.overview(Window::HOUR).await?;
        let exit = match overview.verdict {
            "ok" => Exit::Done,
            "down" => Exit::Away,
            _ => Exit::Found,
        };
        if out.json {
            out.value(&overview.to_json())?;
            return Ok(exit);
        }
        let verdict = paint(style_of(overview.verdict), paint(BOLD, overview.verdict));
        out.line(verdict)?;
        for why in &overview.why {
            out.line(format_args!("  {} {}", paint(YELLOW, "•"), plain(why, 400)))?;
        }
        let now = overview.at_us;
        let counts = &overview.counts;
        let seen = |event: &crate::inbox::EventSummary, us: i64| {
            let id = plain(&event.event_id, 60);
            let room = out
                .width
                .map_or(60, |width| width.saturating_sub(36 + id.chars().count()).max(8));
            format!("{}  {}  {id}", ago(us, now), plain(&event.event_type, room))
        };
        let covered = overview.covered.iter().map(|span| {
            let account = span
                .account
                .as_deref()
                .map(|account| format!("{}: ", plain(account, 40)));
            let mode = if span.livemode { "live" } else { "test" };
            format!(
                "{}{mode} events until {}",
                account.unwrap_or_default(),
                iso(span.to * 1_000_000)
            )
        });
        let covered: Vec<String> = covered.collect();
        let workers: Vec<String> = overview.workers.iter().map(worker_name).collect();
        facts(
            out,
            &[
                (
                    "  last event",
                    overview
                        .last_event
                        .as_ref()
                        .map(|event| seen(event, event.received_us)),
                ),
                (
                    "  oldest waiting",
                    overview
                        .oldest
                        .as_ref()
                        .map(|event| seen(event, event.received_us)),
                ),
                (
                    "  open tasks",
                    Some(format!(
                        "{} ready, {} waiting, {} running, {} delayed",
                        counts.ready, counts.waiting, counts.leased, counts.backoff
                    )),
                ),
                ("  dead", Some(counts.dead.to_string())),
                ("  workers", (!workers.is_empty()).then(|| workers.join(", "))),
                ("  covered", (!covered.is_empty()).then(|| covered.join("; "))),
            ],
        )?;
        Ok(exit)
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  doctor
  doctor --json | jq -r .finding

Exit code 1 if something is found. Findings of a healthy inbox are a fault of this crate: please report them.")]
pub(super) struct Doctor {
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Doctor {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let desk = app.desk().await?;
        let findings = desk.store().doctor().await?;
        let unhandled = desk.store().unhandled().await?;
        let exit = Exit::found(!findings.is_empty() || !unhandled.is_empty());
        if out.json {
            for finding in &findings {
                out.value(&finding_json(finding))?;
            }
            for events in &unhandled {
                let mut value = unhandled_json(events);
                value["finding"] = "unhandled_events".into();
                out.value(&value)?;
            }
            if exit == Exit::Done {
                out.value(&json!({"finding": null}))?;
            }
            return Ok(exit);
        }
        for finding in &findings {
            out.line(format_args!(
                "{} {}  {} rows, e.g. {}",
                paint(RED, "✗"),
                paint(BOLD, finding.name),
                finding.count,
                plain(&finding.sample, 120)
            ))?;
            out.line(format_args!("  {}", fitted(finding.meaning, out, 2)))?;
        }
        for events in &unhandled {
            let group = events
                .group
                .as_deref()
                .map(|group| format!(" in group {}", plain(group, 40)));
            out.line(format_args!(
                "{} {}  {} events{}: {}",
                paint(YELLOW, "•"),
                paint(BOLD, plain(&events.event_type, 80)),
                events.count,
                group.unwrap_or_default(),
                events.why
            ))?;
            let handlers = plain(&events.handlers.join(", "), 200);
            let since = ago(events.oldest_us, desk.now_us());
            out.line(paint(
                DIM,
                format_args!(
                    "  since {since}, e.g. {}{}{handlers}",
                    plain(&events.sample, 80),
                    if handlers.is_empty() { "" } else { "; handlers: " }
                ),
            ))?;
        }
        if exit == Exit::Done {
            out.line(paint(
                GREEN,
                "every invariant holds, and every event has its handlers",
            ))?;
        }
        Ok(exit)
    }
}
