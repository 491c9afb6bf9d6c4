//! A webhook server: axum, handlers of all kinds, one JSON line per handler run.
//!
//! ```text
//! cargo run --example server --features full -- --demo
//! ```
//!
//! Environment: `STRIPE_WEBHOOK_SECRET` (several secrets are separated by commas), `LISTEN` (default
//! 127.0.0.1:4242), `DATABASE_URL` (default `sqlite://stripe-webhooks.db`; `postgres://…` works the same). `POST /stripe/webhook` takes deliveries, `GET /healthz` answers when the server is up. Standard
//! output carries only the JSON lines; everything for people goes to standard error. `--demo` sends the server a
//! dozen signed events first. Ctrl-C stops it.

mod demo;
mod handlers;

use std::error::Error;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use stripe_webhooks::inbox::{self, Store};
use stripe_webhooks::registry::HandlerReport;
use stripe_webhooks::{
    Delivery, Observer, Outcome, Receiver, Registry, SigningSecret, StderrObserver, Verifier,
};
use tokio::net::TcpListener;

/// Used when no secret is configured, so that the demo needs no account. Known to everybody: never use it in earnest.
const DEMO_SECRET: &str = "whsec_demo_secret_known_to_everybody";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let configured = std::env::var("STRIPE_WEBHOOK_SECRET")
        .ok()
        .filter(|secrets| !secrets.trim().is_empty());
    if configured.is_none() {
        eprintln!("!! STRIPE_WEBHOOK_SECRET is not set: using the demo secret. Anybody can forge events. !!");
    }
    let secrets = configured.unwrap_or_else(|| DEMO_SECRET.to_owned());
    let listen = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:4242".to_owned());
    let listener = TcpListener::bind(&listen).await?;
    let address = listener.local_addr()?;
    let url = std::env::var("DATABASE_URL").unwrap_or_else(|_| "sqlite://stripe-webhooks.db".to_owned());
    let inbox = inbox::open(&url, inbox::Options::default()).await?;
    let shop = handlers::Shop::default();
    let receiver = receiver(verifier(&secrets)?, inbox, shop.clone())?;
    // Runs what is recorded, in this process. A second server on the same PostgreSQL shares the work.
    let worker = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.run(interrupted()).await }
    });
    let app = app(receiver);

    eprintln!("listening on http://{address}/stripe/webhook");
    let server = tokio::spawn(async move {
        axum::serve(listener, app)
            .with_graceful_shutdown(interrupted())
            .await
    });
    if std::env::args().any(|argument| argument == "--demo") {
        let secret = secrets.split(',').next().unwrap_or(&secrets).trim().to_owned();
        let url = format!("http://{address}/stripe/webhook");
        let sent = tokio::task::spawn_blocking(move || demo::run(&url, &secret)).await??;
        // Each was answered as soon as it was recorded; the handlers follow.
        for _ in 0..200 {
            if shop.seen() >= sent {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        eprintln!(
            "\nstill serving; try: cargo run --example send --features full -- customer.created (Ctrl-C stops)"
        );
    }
    server.await??;
    worker.await?;
    eprintln!("stopped");
    Ok(())
}

/// The whole application but its socket.
fn app(receiver: Receiver) -> Router {
    Router::new()
        .route("/stripe/webhook", stripe_webhooks::axum::post(receiver))
        .route("/healthz", get(async || "ok"))
}

/// Every event is on disk before it is answered; the handlers run after that.
fn receiver(
    verifier: Verifier,
    inbox: Arc<dyn Store>,
    shop: handlers::Shop,
) -> Result<Receiver, Box<dyn Error + Send + Sync>> {
    let registry = Registry::builder()
        .state(shop)
        .linked()
        .require("customer.subscription.updated")
        .build()?;
    eprintln!(
        "{} handlers: {}",
        registry.handlers().count(),
        registry.handlers().collect::<Vec<_>>().join(", ")
    );
    Ok(Receiver::builder(registry)
        .secret(verifier)
        .inbox(inbox)
        .observer(Lines)
        .observer(StderrObserver)
        .build()?)
}

/// All of these secrets are accepted: the old and the new one while a secret is rotated.
fn verifier(secrets: &str) -> Result<Verifier, Box<dyn Error + Send + Sync>> {
    let mut secrets = secrets
        .split(',')
        .map(str::trim)
        .filter(|secret| !secret.is_empty());
    let first = SigningSecret::new(secrets.next().ok_or("STRIPE_WEBHOOK_SECRET holds no secret")?)?;
    secrets.try_fold(Verifier::new(first), |verifier, secret| {
        Ok(verifier.with_secret(SigningSecret::new(secret)?))
    })
}

/// One JSON line per handler run on standard output. What is refused or fails is on standard error, by `StderrObserver`.
struct Lines;

impl Observer for Lines {
    fn finished(&self, delivery: &Delivery, report: &HandlerReport) {
        let mut line = serde_json::json!({
            "event": delivery.id(),
            "type": delivery.event_type().as_str(),
            "handler": &*report.name,
            "outcome": report.outcome.name(),
        });
        match &report.outcome {
            Outcome::Skipped(reason) => line["reason"] = reason.as_str().into(),
            Outcome::Failed { error, .. } => line["error"] = error.as_str().into(),
            _ => {}
        }
        // A closed pipe must not stop deliveries.
        let _ = writeln!(std::io::stdout(), "{line}");
    }
}

async fn interrupted() {
    // Without the signal handler the process simply ends at Ctrl-C.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
