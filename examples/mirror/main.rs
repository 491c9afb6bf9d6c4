//! Stripe's customers and subscriptions in the application's own database, and a page that shows them.
//!
//! ```text
//! cargo run --example mirror --features full
//! cargo run --example mirror --features full -- --once
//! ```
//!
//! | file | holds |
//! |---|---|
//! | `db.rs` | the application's own table `seats`, its join with mirrored tables, and the questions of the page |
//! | `demo.rs` | two dozen made-up events, signed and posted out of order and some of them twice |
//! | `page.rs`, `page.css`, `page.js` | `GET /` |
//! | `text.rs` | tables for a terminal, amounts and dates |
//!
//! `--once` prints the tables instead of serving them, and ends. Ctrl-C stops the service.

#[path = "../support/aligned.rs"]
mod aligned;
mod db;
mod demo;
mod page;
mod text;

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use db::Db;
use stripe_webhooks::inbox::{Inbox, LaneBy, Store};
use stripe_webhooks::mirror::{Kinds, Mirror, Settings};
use stripe_webhooks::object::Subscription;
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret, StderrObserver};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// Used when no secret is configured, so that the example needs no account. Known to everybody: never use it in earnest.
const DEMO_SECRET: &str = "whsec_demo_secret_known_to_everybody";

const USAGE: &str = "\
usage: mirror [--once]

  --once    takes the made-up events, prints the tables, and ends

environment:
  LISTEN                  address and port (default 127.0.0.1:4243)
  DATABASE_URL            inbox and mirror (default sqlite://mirror-example.db; or postgres://...)
  STRIPE_WEBHOOK_SECRET   the signing secret (default: the demo's)";

type BoxError = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let mut once = false;
    for argument in std::env::args().skip(1) {
        match &*argument {
            "--once" => once = true,
            "-h" | "--help" => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            other => {
                eprintln!("unknown argument {other}; see --help");
                return ExitCode::from(2);
            }
        }
    }
    match run(once).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

/// Runs for every event of a subscription, in the event's transaction and after the mirror has written its own rows: counts
/// the seats that the customer pays for now. It reads tables, not the event, so late and doubled events do no harm.
async fn count_seats(event: Event<Subscription>, mut cx: Context<'_, Db>) -> HandlerResult {
    let Some(customer) = event
        .object()
        .customer
        .as_ref()
        .map(|customer| customer.id().to_owned())
    else {
        return cx.skip("the subscription is nobody's");
    };
    let mirror = cx.mirror()?;
    let (subscriptions, items) = (mirror.table("subscription")?, mirror.table("subscription_item")?);
    db::count_paid_seats(&mut cx, &subscriptions, &items, &customer).await
}

/// What is mirrored: customers, subscriptions, prices, … and invoices.
fn settings() -> Result<Settings, BoxError> {
    Ok(Settings::new(Kinds::families().and(["invoice"])?))
}

fn receiver(store: Arc<dyn Store>, db: Db, secret: &str) -> Result<Receiver, BoxError> {
    let registry = Registry::builder()
        .state(db)
        .mirror(settings()?)
        .on("customer.subscription", count_seats)
        .build()?;
    // One row for each customer is counted from all of the customer's subscriptions: their events run one at a time.
    let inbox = Inbox::new(store).lane_by(LaneBy::Customer);
    Ok(Receiver::builder(registry)
        .secret(SigningSecret::new(secret)?)
        .inbox(inbox)
        .observer(StderrObserver)
        .build()?)
}

async fn run(once: bool) -> Result<(), BoxError> {
    let variable = |name: &str, default: &str| std::env::var(name).unwrap_or_else(|_| default.to_owned());
    let listen = variable("LISTEN", if once { "127.0.0.1:0" } else { "127.0.0.1:4243" });
    let listener = TcpListener::bind(&listen)
        .await
        .map_err(|error| format!("cannot listen on {listen}: {error}; LISTEN names another address"))?;
    let address = listener.local_addr()?;
    let url = variable("DATABASE_URL", "sqlite://mirror-example.db");
    let (store, db) = db::open(&url).await.map_err(|error| {
        format!(
            "cannot open the inbox at {}: {}; DATABASE_URL names another place",
            without_password(&url),
            chain(&*error)
        )
    })?;
    let mirror = Mirror::open(Arc::clone(&store), settings()?).await?;
    let secret = variable("STRIPE_WEBHOOK_SECRET", DEMO_SECRET);
    let receiver = receiver(Arc::clone(&store), db.clone(), &secret)
        .map_err(|error| format!("STRIPE_WEBHOOK_SECRET: {error}"))?;

    let (stop, stopped) = oneshot::channel::<()>();
    // Runs what is recorded, in this process.
    let worker = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.run(async { drop(stopped.await) }).await }
    });
    let app = Router::new()
        .merge(page::routes(db.clone(), mirror.clone()))
        .route("/healthz", get(async || "ok"))
        .route("/stripe/webhook", stripe_webhooks::axum::post(receiver));
    let server = tokio::spawn(async move {
        axum::serve(listener, app)
            .with_graceful_shutdown(interrupted(once))
            .await
    });

    let webhook = format!("http://{address}/stripe/webhook");
    let sent = tokio::task::spawn_blocking(move || demo::run(&webhook, &secret)).await??;
    until_idle(&*store).await?;
    let customers = db.customers(&mirror, "").await?;
    say(&format!(
        "{sent}\n\n{}\n{}",
        text::tables(&db, &mirror).await?,
        text::customers(&customers)
    ));
    if !once {
        say(&format!(
            "\nthe same as a page: http://{address}/   (Ctrl-C stops it)"
        ));
        server.await??;
    }
    drop(stop);
    worker.await?;
    Ok(())
}

/// For people. A closed pipe must not stop the service.
fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}

/// Waits until every recorded event has run.
async fn until_idle(store: &dyn Store) -> Result<(), BoxError> {
    for _ in 0..300 {
        if store.counts().await?.open() == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err("the made-up events have not all run".into())
}

/// The error and what stands behind it.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}

/// The database's URL without what stands in front of its host.
fn without_password(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://…@{place}"),
        _ => url.to_owned(),
    }
}

async fn interrupted(once: bool) {
    // Without the signal handler the process simply ends at Ctrl-C.
    if once || tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
