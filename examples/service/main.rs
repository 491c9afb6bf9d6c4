//! A small real service to copy from: subscriptions open and close access, paid invoices are answered with a receipt.
//!
//! ```text
//! STRIPE_WEBHOOK_SECRET=whsec_test cargo run --example service --features full
//! cargo run --example send --features full -- customer.subscription.created --secret whsec_test
//! ```
//!
//! | file | holds |
//! |---|---|
//! | `config.rs` | what the environment says |
//! | `db.rs` | the service's own tables, in the same SQLite file as the inbox |
//! | `handlers/` | what is done with events, a module for each matter |
//! | `mailer.rs` | the system outside: one that must not be told twice |
//! | `routes.rs` | the HTTP routes |
//! | `tests.rs` | the whole service in tests, with the testing kit |
//!
//! Ctrl-C or SIGTERM stops it: first the routes, then, when they are done, the worker. Nothing is lost if it is killed instead.

mod config;
mod db;
mod handlers;
mod mailer;
mod routes;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::process::ExitCode;

use config::Config;
use mailer::Mailer;
use sqlx::SqlitePool;
use stripe_webhooks::inbox::{self, Inbox};
use stripe_webhooks::receiver::ReceiverBuilder;
use stripe_webhooks::{Receiver, StderrObserver};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

type BoxError = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    if let Some(argument) = std::env::args().nth(1) {
        let is_help = argument == "--help" || argument == "-h";
        match is_help {
            true => println!("{}", config::USAGE),
            false => eprintln!("unknown argument {argument}; see --help"),
        }
        return if is_help {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(2)
        };
    }
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), BoxError> {
    let config = Config::read(|name| std::env::var(name).ok())?;
    let listener = TcpListener::bind(&config.listen).await.map_err(|error| {
        format!(
            "cannot listen on {}: {error}; LISTEN names another address",
            config.listen
        )
    })?;
    let pool = db::open(&config.database_url).await.map_err(|error| {
        format!(
            "cannot open {}: {error}; DATABASE_URL names another file",
            config.database_url
        )
    })?;
    let receiver = receiver(&config, &pool).await?.build()?;
    let app = routes::app(receiver.clone(), pool);
    eprintln!("listening on http://{}/stripe/webhook", listener.local_addr()?);

    let (routes_are_done, done) = oneshot::channel::<()>();
    let routes = async move {
        let served = axum::serve(listener, app)
            .with_graceful_shutdown(told_to_stop())
            .await;
        drop(routes_are_done);
        served
    };
    // Runs what is recorded. It goes on until the last delivery is answered, then ends what it has begun.
    let worker = receiver.run(async move {
        let _ = done.await;
    });
    let (served, ()) = tokio::join!(routes, worker);
    served?;
    eprintln!("stopped");
    Ok(())
}

/// All that stands behind the webhook route, for the service and for its tests.
async fn receiver(config: &Config, pool: &SqlitePool) -> Result<ReceiverBuilder, BoxError> {
    let mailer = Mailer::new(&config.mail_folder)?;
    let store = inbox::Sqlite::with_pool(pool, inbox::Options::default()).await?;
    let inbox = Inbox::new(store)
        .retention(inbox::Retention::default())
        .follow_up(handlers::receipts::RECEIPT, move |job| {
            handlers::receipts::send(mailer.clone(), job)
        });
    Ok(Receiver::builder(handlers::registry(config)?)
        .secret(config.verifier.clone())
        .inbox(inbox)
        .observer(StderrObserver))
}

/// Completes at Ctrl-C, or at SIGTERM, which is how service managers and containers ask.
async fn told_to_stop() {
    let interrupted = async {
        // Where signals cannot be had, the process simply ends.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
