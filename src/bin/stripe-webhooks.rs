//! The operator's commands as a program of its own: everything that needs no handlers.

use std::process::ExitCode;

use clap::Parser;
use stripe_webhooks::cli::{self, App};
use stripe_webhooks::inbox::Options;

/// Looks into an inbox of Stripe events, and acts on it.
///
/// The database is named by DATABASE_URL (or --database), the key of Stripe's API by STRIPE_API_KEY. Commands that would run
/// handlers need the application's own binary: it embeds these commands with `stripe_webhooks::cli`.
#[derive(Parser)]
#[command(
    name = "stripe-webhooks",
    version,
    propagate_version = true,
    after_help = "\
Begin with:
  stripe-webhooks health          is it working?
  stripe-webhooks events          what came
  stripe-webhooks dead            what failed for good, and why
  stripe-webhooks event evt_…     one event whole

Exit codes: 0 done, 1 found something wrong, 2 wrong usage, 3 the store or Stripe's API is away."
)]
struct Program {
    /// The inbox's database: sqlite://file.db or postgres://… [default: $DATABASE_URL, which no list of processes shows]
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// The name of the inbox, where it has one of its own
    #[arg(long, global = true, value_name = "NAME")]
    inbox: Option<String>,
    /// The schema (PostgreSQL) or prefix (SQLite) of its tables
    #[arg(long, global = true, value_name = "NAME")]
    tables: Option<String>,
    #[command(subcommand)]
    command: cli::Command,
}

#[tokio::main]
async fn main() -> ExitCode {
    let program = Program::parse();
    let mut options = Options::default();
    if let Some(name) = program.inbox {
        options.name = name;
    }
    if let Some(tables) = program.tables {
        options.tables = tables;
    }
    let variable = || {
        std::env::var("DATABASE_URL")
            .ok()
            .filter(|url| !url.trim().is_empty())
    };
    let mut app = App::new();
    if let Some(url) = program.database.or_else(variable) {
        app = app.database(url, options);
    }
    cli::run(program.command, &app).await.into()
}
