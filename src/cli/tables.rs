//! `migrate`, `prune` and `completions`.

use std::time::Duration;

use clap::Args;
use serde_json::json;

use super::app::App;
use super::args::OutArgs;
use super::failure::{Exit, Failure};
use super::out::{Out, facts};
use super::progress::spinner;
use crate::inbox::{Options, Postgres, Retention, Sqlite};
use crate::operate::span_of;

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  migrate              makes the tables, or brings them up to date; safe while processes run
  migrate --print      the SQL, for whoever makes the tables by hand

Every process does this by itself when it starts, if it may. A SQLite file that is not there is made.")]
pub(super) struct Migrate {
    /// Prints the SQL, and touches nothing
    #[arg(long)]
    print: bool,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Migrate {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let named = app.url();
        if self.print {
            let (url, options) = match named {
                Ok((url, options)) => (url.as_str(), options.clone()),
                Err(_) => ("postgres://", Options::default()),
            };
            let sql = match url.starts_with("sqlite:") {
                true => Sqlite::migrations_sql(&options),
                false => Postgres::migrations_sql(&options),
            };
            match out.json {
                true => out.value(&json!({"sql": sql}))?,
                false => out.raw(sql.as_bytes())?,
            }
            return Ok(Exit::Done);
        }
        match named {
            Ok(_) => app.create().await?,
            // An application's own store was migrated when it was opened.
            Err(failure) => {
                app.desk().await.map_err(|_| failure)?;
            }
        }
        match out.json {
            true => out.value(&json!({"migrated": true}))?,
            false => out.line("the tables are up to date")?,
        }
        Ok(Exit::Done)
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  prune                                by the default times
  prune --bodies 14d --keys 60d
  prune --dead 90d --yes               gives up what has been dead for so long

Removes bodies and rows past their age, in small transactions. What is open, waits or is dead keeps everything. A process does
the same by itself each hour with Inbox::retention.")]
pub(super) struct Prune {
    /// Bodies of finished events are kept so long
    #[arg(long, default_value = "30d", value_name = "TIME")]
    bodies: String,
    /// Event rows, by which a repeated delivery is recognised, are kept so long; 35d at least
    #[arg(long, default_value = "90d", value_name = "TIME")]
    keys: String,
    /// The delivery log is kept so long
    #[arg(long, default_value = "30d", value_name = "TIME")]
    deliveries: String,
    /// Gives up what is dead longer than this; by default it stays until somebody acts
    #[arg(long, value_name = "TIME")]
    dead: Option<String>,
    /// Acts of operators older than this are removed; by default they stay
    #[arg(long, value_name = "TIME")]
    audit: Option<String>,
    /// Gives up dead events without asking
    #[arg(long, short = 'y')]
    yes: bool,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

fn duration(name: &str, text: &str) -> Result<Duration, Failure> {
    let us = span_of(text).and_then(|us| u64::try_from(us).ok());
    us.map(Duration::from_micros).ok_or_else(|| {
        Failure::usage(format!(
            "--{name} {:?} is no length of time: write 12h, 30d or 8w",
            crate::operate::plain(text, 40)
        ))
    })
}

impl Prune {
    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let maybe =
            |name: &str, text: &Option<String>| text.as_deref().map(|text| duration(name, text)).transpose();
        let retention = Retention {
            bodies: duration("bodies", &self.bodies)?,
            keys: duration("keys", &self.keys)?,
            deliveries: duration("deliveries", &self.deliveries)?,
            dead: maybe("dead", &self.dead)?,
            audit: maybe("audit", &self.audit)?,
            ..Retention::default()
        };
        if retention.keys < Retention::KEY_FLOOR {
            return Err(Failure::usage(
                "--keys is 35d at least: Stripe may repeat a delivery so late",
            ));
        }
        if (self.dead.is_some() || self.audit.is_some()) && !self.yes {
            return Err(Failure::usage(
                "--dead and --audit remove what an operator may still want: say --yes if it is meant",
            ));
        }
        let desk = app.desk().await?;
        let working = spinner("removing what is older than its time");
        let report = desk.store().prune(&retention).await;
        working.finish_and_clear();
        let report = report?;
        if out.json {
            out.value(&json!({"bodies": report.bodies, "events": report.events, "dead": report.dead, "follow_ups": report.follow_ups,
                "heads": report.heads, "deliveries": report.deliveries, "second_looks": report.second_looks, "audit": report.audit}))?;
            return Ok(Exit::Done);
        }
        let count = |n: u64| Some(n.to_string());
        facts(
            out,
            &[
                ("bodies", count(report.bodies)),
                ("events", count(report.events)),
                ("dead, given up", count(report.dead)),
                ("follow-ups, given up", count(report.follow_ups)),
                ("deliveries", count(report.deliveries)),
                ("second looks", count(report.second_looks)),
                ("acts", count(report.audit)),
            ],
        )?;
        Ok(Exit::Done)
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  completions bash > ~/.local/share/bash-completion/completions/stripe-webhooks
  completions zsh > ~/.zfunc/_stripe-webhooks
  completions fish > ~/.config/fish/completions/stripe-webhooks.fish")]
pub(super) struct Completions {
    /// bash, zsh, fish, elvish or powershell
    shell: clap_complete::Shell,
    /// The program's name
    #[arg(long, default_value = "stripe-webhooks", value_name = "NAME")]
    name: String,
}

impl Completions {
    pub(super) fn run(self, out: &Out) -> Result<Exit, Failure> {
        let mut command =
            <super::Command as clap::Subcommand>::augment_subcommands(clap::Command::new("stripe-webhooks"));
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, self.name, &mut script);
        out.raw(&script)?;
        Ok(Exit::Done)
    }
}
