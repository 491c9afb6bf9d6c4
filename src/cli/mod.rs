//! The command line of an application that receives webhooks: what happened, what waits and why, and what a person can do.
//!
//! [`Command`] is a clap subcommand to embed in the application's own program; [`run`] runs it over an [`App`]. Commands
//! that need no handlers also come as a program, `stripe-webhooks`.
//!
//! ```no_run
//! use clap::Parser;
//! use stripe_webhooks::{Receiver, Registry, SigningSecret, cli, inbox};
//!
//! #[derive(Parser)]
//! struct Arguments {
//!     #[command(subcommand)]
//!     command: What,
//! }
//!
//! #[derive(clap::Subcommand)]
//! enum What {
//!     /// Serves webhooks
//!     Serve,
//!     #[command(flatten)]
//!     Operate(cli::Command),
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<std::process::ExitCode, Box<dyn std::error::Error>> {
//!     let store = inbox::Sqlite::open("sqlite://app.db").await?;
//!     let receiver = Receiver::builder(Registry::builder().linked().build()?)
//!         .secret(SigningSecret::new(std::env::var("STRIPE_WEBHOOK_SECRET")?)?)
//!         .inbox(store)
//!         .build()?;
//!     match Arguments::parse().command {
//!         What::Serve => receiver.run(std::future::pending()).await, // beside the route that takes deliveries
//!         What::Operate(command) => return Ok(cli::run(command, &cli::App::new().receiver(receiver)).await.into()),
//!     }
//!     Ok(std::process::ExitCode::SUCCESS)
//! }
//! ```
//!
//! Every command has `--help` with examples, and `--json`: one JSON value per line, in the shapes that
//! [`docs::operating`](crate::docs::operating) documents. Exit codes are those of [`Exit`]. Tables fit the terminal; there is colour on a
//! terminal only, and none with `NO_COLOR`. Characters of payloads that would act on a terminal never reach it.

mod acts;
mod app;
mod args;
mod ask;
mod deliver;
mod doctor;
mod endpoints;
mod events;
mod failure;
mod filters;
#[doc(hidden)]
pub mod inspect;
mod looks;
mod out;
mod progress;
mod stats;
mod stripe;
mod tables;
mod tail;

pub use self::app::App;
pub use self::args::Command;
pub use self::failure::Exit;

use self::failure::Failure;
use self::out::{BOLD, Out, RED, paint};

/// Runs a command over an application, to its end. Everything is told on standard output and error; what is left to do is
/// to end with [`Exit`] as the exit code.
///
/// Call it inside a tokio runtime. Ctrl-C is heard by commands that take long: they finish what they are at, and say how to go on.
pub async fn run(command: Command, app: &App) -> Exit {
    let out = Out::new(command.is_json());
    match Box::pin(args::dispatch(command, app, &out)).await {
        Ok(exit) => exit,
        Err(Failure { exit, text }) => {
            if let Some(text) = text {
                out.note(format_args!("{} {text}", paint(RED, paint(BOLD, "error:"))));
            }
            exit
        }
    }
}
