//! How do I give my service the operator's commands? A whole service: it serves webhooks, and the same program looks into its
//! inbox and acts on it, with its own handlers at hand for a dry run.
//!
//! ```text
//! cargo run --example operated --features full -- serve          # receives at http://127.0.0.1:4242/stripe/webhook
//! cargo run --example operated --features full -- trigger customer.created
//! cargo run --example operated --features full -- trigger invoice.paid      # fails: try what follows
//! cargo run --example operated --features full -- dead
//! cargo run --example operated --features full -- replay --dry-run evt_…
//! cargo run --example operated --features full -- routes
//! ```
//!
//! `DATABASE_URL` (default `sqlite://operated.db`), `STRIPE_WEBHOOK_SECRET` (default one that everybody knows), `LISTEN` (default
//! `127.0.0.1:4242`), `STRIPE_API_KEY` for what asks Stripe.

use std::future::IntoFuture;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use stripe_webhooks::inbox::{self, Options};
use stripe_webhooks::object::Customer;
use stripe_webhooks::{
    Context, Delivery, Event, HandlerError, HandlerExt, HandlerResult, Receiver, Registry, SigningSecret,
    StderrObserver, cli,
};

/// A shop's webhooks.
#[derive(Parser)]
#[command(name = "operated")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
#[allow(clippy::large_enum_variant)] // there is one of it
enum Command {
    /// Receives webhooks and runs the handlers, until Ctrl-C
    Serve,
    #[command(flatten)]
    Operate(cli::Command),
}

async fn welcome(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
    println!("welcome {}", event.object().id);
    Ok(())
}

/// There is no mail server, and another attempt will not bring one.
async fn receipt(_: Event, _: Context<'_>) -> HandlerResult {
    Err(HandlerError::new("mail server smtp.shop.example: connection refused").permanent())
}

fn audit(event: Delivery, _: Context<'_>) -> HandlerResult {
    println!("{} {}", event.id(), event.event_type());
    Ok(())
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn registry() -> Result<Registry> {
    Ok(Registry::builder()
        .on("customer.created", welcome)
        .on("invoice.paid", receipt.group("mail"))
        .on("*", audit)
        .build()?)
}

async fn receiver() -> Result<Receiver> {
    let variable = |name: &str, default: &str| std::env::var(name).unwrap_or_else(|_| default.to_owned());
    let url = variable("DATABASE_URL", "sqlite://operated.db");
    let secret = variable("STRIPE_WEBHOOK_SECRET", "whsec_demo_secret_known_to_everybody");
    Ok(Receiver::builder(registry()?)
        .secret(SigningSecret::new(secret)?)
        .inbox(inbox::Inbox::new(inbox::open(&url, Options::default()).await?))
        .observer(StderrObserver)
        .build()?)
}

async fn serve(receiver: Receiver) -> Result<()> {
    let address = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:4242".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    eprintln!("listening on http://{}/stripe/webhook", listener.local_addr()?);
    let app = axum::Router::new().route("/stripe/webhook", stripe_webhooks::axum::post(receiver.clone()));
    let stop = || async { drop(tokio::signal::ctrl_c().await) };
    let (served, ()) = tokio::join!(
        axum::serve(listener, app)
            .with_graceful_shutdown(stop())
            .into_future(),
        receiver.run(stop())
    );
    Ok(served?)
}

#[tokio::main]
async fn main() -> ExitCode {
    let command = Arguments::parse().command;
    let receiver = match receiver().await {
        Ok(receiver) => receiver,
        Err(error) => {
            eprintln!("operated: {error}");
            return ExitCode::from(3);
        }
    };
    match command {
        Command::Operate(command) => cli::run(command, &cli::App::new().receiver(receiver))
            .await
            .into(),
        Command::Serve => match serve(receiver).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("operated: {error}");
                ExitCode::FAILURE
            }
        },
    }
}
