//! `reconcile`, `backfill`, `mirror verify` and `listen`.

use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::app::{App, variable};
use super::args::OutArgs;
use super::failure::{Exit, Failure};
use super::out::{DIM, GREEN, Out, RED, YELLOW, fitted, paint};
use super::progress::{Interrupt, bar, spinner};
use crate::client::KeyMode;
use crate::mirror::{BackfillReport, Kinds};
use crate::operate::{DeskError, When, iso, plain};
use crate::reconcile::{self, Ledger, Listen, ListenUpdate, Posted};
use crate::signature::SigningSecret;

/// A time of the past.
fn past(text: &str) -> Result<OffsetDateTime, Failure> {
    let when = When::parse(text, crate::inbox::host_now_us())?;
    OffsetDateTime::from_unix_timestamp(when.us / 1_000_000)
        .map_err(|_| Failure::usage("--since is a time beyond all calendars"))
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  reconcile                   compares Stripe's list with the inbox, and records what is missing
  reconcile --since 7d        goes back further than the ledger
  reconcile --report          only shows the ledger: from when to when every event is accounted for

Without --report it needs the application's own binary, which knows which event types its handlers take, and STRIPE_API_KEY
(a restricted key with the permission to read events). What is found is run by the workers. Exit code 1 if a gap is left.")]
pub(super) struct Reconcile {
    /// Only shows the ledger; asks nobody
    #[arg(long)]
    report: bool,
    /// Goes back to this time: 2h, 7d, 2026-11-01 (Stripe lists 30 days)
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Connected accounts, too; those that the inbox has events of need not be named
    #[arg(long = "account", value_name = "ID")]
    accounts: Vec<String>,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Reconcile {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        if self.report {
            let desk = app.desk().await?;
            let ledger = Ledger::read(&**desk.store(), OffsetDateTime::now_utc()).await?;
            return shown(&ledger, None, out);
        }
        let receiver = app
            .its_receiver()
            .ok_or(DeskError::NoHandlers("reconcile (without --report)"))?;
        let mut job = reconcile::Reconcile::new(app.stripe()?).accounts(self.accounts);
        if let Some(since) = &self.since {
            job = job.since(past(since)?);
        }
        let asking = spinner("asking Stripe");
        let pass = tokio::select! {
            report = job.run_once(receiver) => Some(report),
            _ = tokio::signal::ctrl_c() => None,
        };
        asking.finish_and_clear();
        let Some(report) = pass else {
            out.note("stopped: what was recorded is kept, and the ledger holds what is covered; run it again to go on");
            return Ok(Exit::Found);
        };
        let report = report?;
        let away = report
            .accounts
            .iter()
            .filter_map(|account| account.error.as_ref())
            .next();
        if !out.json {
            for account in &report.accounts {
                if let Some(error) = &account.error {
                    let name = account.account.as_deref().unwrap_or("the key's account");
                    out.note(format_args!(
                        "{} {}: {}",
                        paint(RED, "not compared:"),
                        plain(name, 60),
                        super::failure::chain(error)
                    ));
                }
            }
        }
        let numbers = (report.found(), report.delivered(), report.refused());
        let exit = shown(&report.ledger(), Some(numbers), out)?;
        Ok(if away.is_some() { Exit::Away } else { exit })
    }
}

/// The ledger, and what a pass found, delivered and refused.
fn shown(ledger: &Ledger, pass: Option<(u64, u64, u64)>, out: &Out) -> Result<Exit, Failure> {
    if out.json {
        let mut value = ledger.to_json();
        if let Some((found, delivered, refused)) = pass {
            value["pass"] = json!({"found": found, "delivered": delivered, "refused": refused});
        }
        out.value(&value)?;
        return Ok(Exit::found(!ledger.is_complete()));
    }
    if let Some((found, delivered, refused)) = pass {
        let style = if found > 0 { YELLOW } else { GREEN };
        out.line(format_args!(
            "{}, {delivered} had been delivered, {refused} refused by policy",
            paint(style, format_args!("{found} found that no delivery had brought"))
        ))?;
    }
    if ledger.accounts.is_empty() {
        out.note("the ledger is empty: nothing was compared with Stripe yet");
        return Ok(Exit::Found);
    }
    for line in ledger.to_string().lines() {
        out.line(fitted(line, out, 0))?;
    }
    Ok(Exit::found(!ledger.is_complete()))
}

fn kinds(names: &[String]) -> Result<Kinds, Failure> {
    match names {
        [] => Ok(Kinds::all()),
        [all] if all == "all" => Ok(Kinds::all()),
        names => Ok(Kinds::of(
            names
                .iter()
                .flat_map(|name| name.split(','))
                .map(str::trim)
                .filter(|name| !name.is_empty()),
        )?),
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  backfill customer subscription invoice
  backfill --estimate                   how many requests it will take
  backfill invoice --since 30d --max-reads 500

It goes on where the last one was cut off, and stops at Ctrl-C without losing a page. STRIPE_API_KEY: a restricted key skips what
it may not read, and says so.")]
pub(super) struct Backfill {
    /// Kinds of objects: customer, invoice, …; all by default
    #[arg(value_name = "KIND")]
    kinds: Vec<String>,
    /// Only what was created since
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// The most requests to Stripe; the next run goes on
    #[arg(long, value_name = "N")]
    max_reads: Option<u64>,
    /// Only says how many requests it will take
    #[arg(long)]
    estimate: bool,
    /// Reads each list in one walk, for stand-ins whose lists take no time
    #[arg(long, hide = true)]
    undivided: bool,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Backfill {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let client = app.stripe()?;
        let kinds = kinds(&self.kinds)?;
        let mirror = app.mirrored(kinds.clone()).await?;
        let make = || -> Result<_, Failure> {
            let mut backfill = mirror.backfill(&client).kinds(kinds.clone());
            if let Some(since) = &self.since {
                backfill = backfill.since(past(since)?);
            }
            if let Some(most) = self.max_reads {
                backfill = backfill.max_reads(most);
            }
            Ok(if self.undivided {
                backfill.undivided()
            } else {
                backfill
            })
        };
        let asking = spinner("asking how much there is");
        let estimate = make()?.estimate().await;
        asking.finish_and_clear();
        let estimate = estimate?;
        if self.estimate {
            if out.json {
                let tables = estimate.tables.iter().map(
                    |table| json!({"table": table.table, "pages": table.pages, "exact": table.is_exact}),
                );
                out.value(&json!({"tables": tables.collect::<Value>(), "requests": estimate.pages()}))?;
            } else {
                out.line(estimate)?;
            }
            return Ok(Exit::Done);
        }
        let progress = bar(estimate.pages(), "requests");
        let told = progress.clone();
        let run = make()?.on_progress(move |at| {
            told.set_length(told.length().unwrap_or(0).max(at.total_requests));
            told.set_position(at.total_requests);
            told.set_message(format!("{} objects, {}", at.total_objects, plain(at.table, 30)));
        });
        let report = tokio::select! {
            report = run.run() => Some(report),
            _ = tokio::signal::ctrl_c() => None,
        };
        progress.finish_and_clear();
        let Some(report) = report else {
            out.note("stopped: what was read is kept; run it again to go on");
            return Ok(Exit::Found);
        };
        let report = report?;
        match out.json {
            true => out.value(&backfilled(&report))?,
            false => {
                for line in report.to_string().lines() {
                    out.line(fitted(line, out, 0))?;
                }
            }
        }
        Ok(Exit::found(report.stopped))
    }
}

fn backfilled(report: &BackfillReport) -> Value {
    let tables: Value = report
        .tables
        .iter()
        .map(|table| {
            json!({"table": table.table, "pages": table.pages, "objects": table.objects, "written": table.written,
                "truncated": table.truncated, "skipped": table.skipped})
        })
        .collect();
    json!({"tables": tables, "not_listed": report.not_listed, "requests": report.requests, "objects": report.objects,
        "resumed": report.resumed, "stopped": report.stopped})
}

#[derive(Debug, Clone, Args)]
pub(super) struct Mirrors {
    #[command(subcommand)]
    what: MirrorCommand,
}

#[derive(Debug, Clone, Subcommand)]
enum MirrorCommand {
    /// Compares the mirror's rows with Stripe, and mends them if told
    Verify(VerifyMirror),
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  mirror verify                            the newest objects of each kind
  mirror verify --full --repair            everything, and mends what differs
  mirror verify --kinds customer,invoice

Exit code 1 if something differs and was not mended.")]
pub(super) struct VerifyMirror {
    /// Compares everything, not only the newest
    #[arg(long)]
    full: bool,
    /// Mends what differs
    #[arg(long)]
    repair: bool,
    /// Kinds of objects, separated by commas; all by default
    #[arg(long, value_name = "KINDS", value_delimiter = ',')]
    kinds: Vec<String>,
    #[command(flatten)]
    out: OutArgs,
}

impl Mirrors {
    pub(super) fn is_json(&self) -> bool {
        let MirrorCommand::Verify(args) = &self.what;
        args.out.json
    }

    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let MirrorCommand::Verify(args) = self.what;
        let client = app.stripe()?;
        let kinds = kinds(&args.kinds)?;
        let mirror = app.mirrored(kinds.clone()).await?;
        let mut verify = mirror.verify(&client).kinds(kinds);
        if args.full {
            verify = verify.full();
        }
        if args.repair {
            verify = verify.repair();
        }
        let comparing = spinner("comparing with Stripe");
        let report = verify.run().await;
        comparing.finish_and_clear();
        let report = report?;
        if out.json {
            for drift in &report.drift {
                out.value(&json!({"table": drift.table, "id": drift.id, "drift": drift.kind.as_str(), "repaired": drift.repaired}))?;
            }
            let skipped: Value = report
                .skipped
                .iter()
                .map(|(table, why)| json!({"table": table, "why": why}))
                .collect();
            let rows: u64 = report.compared.values().sum();
            out.value(&json!({"clean": report.is_clean(), "compared": rows, "requests": report.requests, "skipped": skipped}))?;
        } else {
            for line in report.to_string().lines() {
                out.line(fitted(line, out, 0))?;
            }
        }
        Ok(Exit::found(!report.is_clean()))
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  listen --to http://127.0.0.1:4242/stripe/webhook
  listen --events invoice.paid,invoice.payment_failed --since 30m

Reads the (test) account's events with STRIPE_API_KEY, signs each with the server's own secret (STRIPE_WEBHOOK_SECRET, or
--secret: any text that the server has, too) and posts it. No tunnel, no other program. Ctrl-C ends it.")]
pub(super) struct Listens {
    /// The URL that events are posted to
    #[arg(
        long,
        default_value = "http://127.0.0.1:4242/stripe/webhook",
        value_name = "URL"
    )]
    to: String,
    /// The signing secret [default: $STRIPE_WEBHOOK_SECRET]
    #[arg(long, value_name = "TEXT")]
    secret: Option<String>,
    /// Only these event types, separated by commas
    #[arg(long, value_name = "TYPES", value_delimiter = ',')]
    events: Vec<String>,
    /// Begins at this time [default: now]
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// The events of this connected account
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Listens {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let mut client = app.stripe()?;
        let mode = match client.key().mode() {
            KeyMode::Live => "LIVE mode",
            _ => "test mode",
        };
        if let Some(account) = &self.account {
            client = client.for_account(account.clone());
        }
        let secret = self.secret.clone().or_else(|| variable("STRIPE_WEBHOOK_SECRET"));
        let secret = secret.ok_or_else(|| {
            Failure::usage(
                "no signing secret: set STRIPE_WEBHOOK_SECRET, or say --secret, the same as the server's",
            )
        })?;
        let secret = secret.split(',').next().unwrap_or_default().trim().to_owned();
        let secret = SigningSecret::new(secret)
            .map_err(|error| Failure::usage(format!("the signing secret: {error}")))?;
        let mut listen = Listen::new(&client, &self.to, secret)
            .map_err(|error| Failure::usage(format!("--to {}: {error}", plain(&self.to, 100))))?;
        if !self.events.is_empty() {
            listen = listen.types(
                self.events
                    .iter()
                    .map(|name| name.trim().to_owned())
                    .filter(|name| !name.is_empty()),
            );
        }
        if let Some(since) = &self.since {
            listen = listen.since(past(since)?);
        }
        let told = Arc::new(Out::new(out.json));
        let to = plain(&self.to, 200);
        let listen = listen.on_update(move |update| {
            // A closed pipe ends the program at its next event.
            drop(updated(update, mode, &to, &told));
        });
        let interrupt = Interrupt::heard();
        let stopped = async {
            while !interrupt.is_set() {
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
        };
        match listen.run(stopped).await {
            Ok(()) => Ok(Exit::Done),
            Err(reconcile::ListenError::Client(error)) => Err(error.into()),
            Err(error) => Err(Failure::usage(error.to_string())),
        }
    }
}

fn updated(update: &ListenUpdate<'_>, mode: &str, to: &str, out: &Out) -> Result<(), Failure> {
    match update {
        ListenUpdate::Started(started) => {
            let since = iso(started.since.unix_timestamp() * 1_000_000);
            match out.json {
                true => out.value(&json!({"what": "started", "to": to, "since": since})),
                false => {
                    out.note(format_args!("listening ({mode}), posting to {to}; events since {since}"));
                    Ok(())
                }
            }
        }
        ListenUpdate::Failed(failed) => {
            out.note(format_args!("{} {}; again in {:.1?}", paint(YELLOW, "!"), super::failure::chain(failed.error), failed.retry_in));
            Ok(())
        }
        ListenUpdate::Posted(posted) => match out.json {
            true => out.value(&json!({"what": "posted", "event": posted.delivery.id(), "type": posted.delivery.event_type().as_str(),
                "attempt": posted.attempt, "status": posted.answer.as_ref().ok(), "accepted": posted.is_accepted(),
                "duration_ms": posted.duration.as_millis() as u64, "advice": posted.advice()})),
            false => posted_line(posted, out),
        },
    }
}

/// Time, type, id, status and milliseconds; below it what to do, where something is wrong.
fn posted_line(posted: &Posted<'_>, out: &Out) -> Result<(), Failure> {
    let event = posted.delivery;
    let status = posted
        .answer
        .as_ref()
        .map_or("---".to_owned(), ToString::to_string);
    let style = if posted.is_accepted() { GREEN } else { RED };
    let clock = iso(event.created().unix_timestamp() * 1_000_000);
    out.line(format_args!(
        "{}  {:<34} {} {} {}",
        paint(DIM, clock.get(11..19).unwrap_or_default()),
        plain(event.event_type().as_str(), 60),
        plain(event.id(), 60),
        paint(style, status),
        paint(DIM, format_args!("{} ms", posted.duration.as_millis()))
    ))?;
    let again = match posted.retry_in {
        Some(pause) => Some(format!("attempt {}, again in {pause:.1?}", posted.attempt)),
        None if !posted.is_accepted() => Some("not posted again".to_owned()),
        None => None,
    };
    // What is wrong is told once an event, and at its end.
    let advice = posted
        .advice()
        .filter(|_| posted.attempt == 1 || posted.retry_in.is_none());
    let more: Vec<String> = again.into_iter().chain(advice.map(str::to_owned)).collect();
    match more.is_empty() {
        true => Ok(()),
        false => out.line(format_args!("          {}", more.join("; "))),
    }
}
