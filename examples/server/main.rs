//! A webhook server: axum, handlers of all kinds, an inbox, one JSON line per handler run.
//!
//! ```text
//! cargo run --example server --features full -- --demo
//! ```
//!
//! Environment: `STRIPE_WEBHOOK_SECRET` (several secrets are separated by commas), `LISTEN` (default
//! 127.0.0.1:4242), `DATABASE_URL` (default `sqlite://stripe-webhooks.db`; `postgres://…` works the same). With `STRIPE_API_KEY`
//! (and `STRIPE_API_BASE`, default Stripe's) what no delivery brought is found in Stripe's list of events; with `POLL=1` events are
//! received by reading that list alone, and no webhook is taken unless a secret is set. `ADMIN_TOKEN` signs in to the page at `/admin`;
//! without it a token is made and printed. `MIRROR` names the kinds of objects that are
//! kept in tables beside the inbox (default `families`; `all`, `none`, or kinds with commas between them). `POST /stripe/webhook` takes deliveries, `GET /healthz` and `GET /readyz` say
//! whether it is well, `GET /metrics` is for Prometheus. `RUST_LOG` says what is logged (default `info`): as text on a terminal, else JSON lines. Standard output carries only the JSON
//! lines, and nothing where it is a terminal, unless `--json` asks for them there too; everything for people goes to standard
//! error, in colours on a terminal without `NO_COLOR`. `--demo` sends the server a dozen signed events first. Ctrl-C stops it.

#[path = "../support/aligned.rs"]
mod aligned;
mod demo;
mod handlers;
mod logs;
mod mirrored;
mod story;
mod troubles;

use std::error::Error;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use story::Story;
use stripe_webhooks::admin::{self, Admin};
use stripe_webhooks::client::{ApiKey, Client};
use stripe_webhooks::inbox::{self, Store};
use stripe_webhooks::mirror::{Kinds, Mirror};
use stripe_webhooks::observer::Finished;
use stripe_webhooks::reconcile::Reconcile;
use stripe_webhooks::{Observer, Outcome, Receiver, Registry, SigningSecret, Verifier};
use tokio::net::TcpListener;

/// Used when no secret is configured, so that the demo needs no account. Known to everybody: never use it in earnest.
const DEMO_SECRET: &str = "whsec_demo_secret_known_to_everybody";

const USAGE: &str = "\
usage: server [--demo] [--json]

  --demo    sends itself a dozen signed events first, then keeps serving
  --json    writes a JSON line per handler run to standard output, also on a terminal

environment:
  STRIPE_WEBHOOK_SECRET   signing secrets, separated by commas (default: the demo's)
  LISTEN                  address and port (default 127.0.0.1:4242)
  DATABASE_URL            where the inbox is (default sqlite://stripe-webhooks.db; or postgres://...)
  STRIPE_API_KEY          finds events that no delivery brought, in Stripe's list (a restricted key that reads events will do)
  STRIPE_API_BASE         where Stripe's API is (default https://api.stripe.com)
  POLL=1                  receives by reading that list each second; webhooks are taken only if a secret is set
  ADMIN_TOKEN             signs in to the page at /admin (default: one is made, and printed)
  MIRROR                  objects kept in tables beside the inbox: all, none, families, or kinds such as customer,invoice
                          (default families)
  RUST_LOG                what is logged to standard error (default info)";

/// The bounds of the buckets of all histograms, in seconds; of `batch_size`, in events.
const BUCKETS: &[f64] = &[
    0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 86_400.0,
];

type BoxError = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let mut demo = false;
    let mut json = !std::io::stdout().is_terminal();
    for argument in std::env::args().skip(1) {
        match &*argument {
            "--demo" => demo = true,
            "--json" => json = true,
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
    logs::begin();
    match serve(demo, json).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

async fn serve(demo: bool, json: bool) -> Result<(), BoxError> {
    let configured = variable("STRIPE_WEBHOOK_SECRET");
    let source = source()?;
    let polls = matches!(source, Some((_, true)));
    let secrets = match configured {
        Some(secrets) => Some(secrets),
        // Nobody posts to it: no endpoint, and no secret that everybody knows.
        None if polls && !demo => None,
        None => {
            eprintln!(
                "!! STRIPE_WEBHOOK_SECRET is not set: using the demo secret. Anybody can forge events. !!"
            );
            Some(DEMO_SECRET.to_owned())
        }
    };
    let verifier = secrets
        .as_deref()
        .map(verifier)
        .transpose()
        .map_err(|error| format!("STRIPE_WEBHOOK_SECRET: {}", chain(&*error)))?;
    let kinds = kinds()?;
    let listen = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:4242".to_owned());
    let listener = TcpListener::bind(&listen).await.map_err(|error| {
        format!("cannot listen on {listen}: {error}; LISTEN names another address, such as 127.0.0.1:4243")
    })?;
    let address = listener.local_addr()?;
    let url = std::env::var("DATABASE_URL").unwrap_or_else(|_| "sqlite://stripe-webhooks.db".to_owned());
    let inbox = inbox::open(&url, inbox::Options::default())
        .await
        .map_err(|error| {
            let place = without_password(&url);
            format!(
                "cannot open the inbox at {place}: {}; DATABASE_URL names another place",
                chain(&error)
            )
        })?;
    // Before the receiver, which describes its metrics to it.
    let metrics = PrometheusBuilder::new()
        .set_buckets(BUCKETS)?
        .install_recorder()?;
    tokio::spawn({
        let metrics = metrics.clone();
        async move {
            loop {
                tokio::time::sleep(std::time::Duration::from_secs(5)).await;
                metrics.run_upkeep();
            }
        }
    });
    let story = Story::default();
    let client = source.as_ref().map(|(client, _)| client.clone());
    let receiver = receiver(
        verifier,
        source,
        Arc::clone(&inbox),
        kinds.clone(),
        story.clone(),
        json,
        demo,
    )?;
    // Runs what is recorded, in this process. A second server on the same PostgreSQL shares the work.
    let worker = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.run(interrupted()).await }
    });
    let (token, is_made) = match variable("ADMIN_TOKEN") {
        Some(token) => (token, false),
        None => (admin::new_token()?, true),
    };
    let page = Admin::new(&receiver)
        .name("Server example")
        .token(&token)
        .map_err(|error| format!("ADMIN_TOKEN: {error}"))?;
    let page = match &client {
        Some(client) => page.client(client.clone()),
        None => page,
    };
    let page = match kinds.is_empty() {
        false => page.mirror(Mirror::open(Arc::clone(&inbox), kinds.clone()).await?),
        true => page,
    };
    let app = app(receiver.clone(), page.clone(), metrics);

    match secrets {
        Some(_) => eprintln!("listening on http://{address}/stripe/webhook"),
        None => eprintln!("polling; no webhook is taken. Listening on http://{address}/healthz"),
    }
    match is_made {
        true => eprintln!("operate it at http://{address}/admin with the token {token}"),
        false => eprintln!("operate it at http://{address}/admin with ADMIN_TOKEN"),
    }
    let server = tokio::spawn(async move {
        let stopped = async move {
            interrupted().await;
            // Open pages hold streams, which would hold the server.
            page.close();
        };
        axum::serve(
            listener,
            app.into_make_service_with_connect_info::<std::net::SocketAddr>(),
        )
        .with_graceful_shutdown(stopped)
        .await
    });
    if demo {
        let secret = secrets.as_deref().and_then(|secrets| secrets.split(',').next());
        let secret = secret.unwrap_or(DEMO_SECRET).trim().to_owned();
        let webhook = format!("http://{address}/stripe/webhook");
        tokio::task::spawn_blocking(move || demo::run(&webhook, &secret, &receiver, &story)).await??;
        if !kinds.is_empty() {
            let mirror = Mirror::open(inbox, kinds).await?;
            let tables = mirrored::tables(&url, &mirror, &demo::events_of_this_process()).await?;
            eprintln!("\nin the tables of the mirror now:\n\n{}", tables.trim_end());
        }
        eprintln!("{}", what_next(&address.to_string(), is_made.then_some(&token)));
    }
    server.await??;
    worker.await?;
    eprintln!("stopped");
    Ok(())
}

/// A variable of the environment that is not blank.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// The client that reads Stripe's list of events, and whether events are received by that.
fn source() -> Result<Option<(Client, bool)>, BoxError> {
    let polls = variable("POLL").is_some_and(|value| value.trim() != "0");
    let Some(key) = variable("STRIPE_API_KEY") else {
        return match polls {
            true => Err("POLL needs STRIPE_API_KEY".into()),
            false => Ok(None),
        };
    };
    let key = ApiKey::new(key.trim()).map_err(|error| format!("STRIPE_API_KEY: {error}"))?;
    let mut client = Client::builder(key);
    if let Some(base) = variable("STRIPE_API_BASE") {
        client = client.base_url(base.trim());
    }
    let client = client
        .build()
        .map_err(|error| format!("STRIPE_API_BASE: {error}"))?;
    Ok(Some((client, polls)))
}

/// The kinds of objects that are kept in tables.
fn kinds() -> Result<Kinds, BoxError> {
    let Some(names) = variable("MIRROR") else {
        return Ok(Kinds::families());
    };
    names.parse().map_err(|error| {
        format!("MIRROR: {error}; it takes all, none, families, or kinds such as customer,invoice").into()
    })
}

fn what_next(address: &str, token: Option<&String>) -> String {
    let database = std::env::var("DATABASE_URL").unwrap_or_else(|_| "sqlite://stripe-webhooks.db".to_owned());
    let to = match address {
        "127.0.0.1:4242" => String::new(),
        other => format!(" --to http://{other}/stripe/webhook"),
    };
    let send = "cargo run --example send --features full --";
    format!(
        "\nstill serving; see what happened, and mend what failed:\n\
         \x20   http://{address}/admin   token: {}\n\
         \x20   invoice.paid is dead: the mail server was away, and is back when you retry it\n\
         \x20   checkout.session.completed is tried again and again: the warehouse answers ten minutes after the start\n\
         \x20   checkout.session.async_payment_succeeded waits behind it, because it is of the same object\n\
         the same from the terminal:\n\
         \x20   DATABASE_URL={database} cargo run --features full --bin stripe-webhooks -- dead\n\
         try in another terminal:\n\
         \x20   {send} customer.created{to}\n\
         \x20   {send} customer.creatd{to}   # a typo: only what takes everything runs\n\
         \x20   {send} customer.created --secret whsec_wrong{to}   # refused, and here it says why\n\
         \x20   kill -9 {}   # and start it again: whatever was answered 200 is still run\n\
         Ctrl-C stops it",
        token.map_or("ADMIN_TOKEN", String::as_str),
        std::process::id()
    )
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

/// The whole application but its socket.
fn app(receiver: Receiver, page: Admin, metrics: PrometheusHandle) -> Router {
    Router::new()
        .route("/stripe/webhook", stripe_webhooks::axum::post(receiver.clone()))
        .nest_service("/admin", admin::axum(page))
        .route("/metrics", get(async move || metrics.render()))
        .merge(stripe_webhooks::axum::health(receiver))
}

/// Every event is on disk before it is answered; the handlers run after that.
fn receiver(
    verifier: Option<Verifier>,
    source: Option<(Client, bool)>,
    inbox: Arc<dyn Store>,
    kinds: Kinds,
    story: Story,
    json: bool,
    demo: bool,
) -> Result<Receiver, BoxError> {
    let mut registry = Registry::builder();
    if demo {
        registry = troubles::register(registry);
    }
    let registry = registry
        .state(handlers::Shop::new(story.clone()))
        .linked()
        .mirror(kinds)
        .require("customer.subscription.updated")
        .build()?;
    eprintln!(
        "{} handlers: {}",
        registry.handlers().count(),
        registry
            .handlers()
            .map(story::short)
            .collect::<Vec<_>>()
            .join(", ")
    );
    let mut receiver = Receiver::builder(registry).inbox(inbox).observer(story);
    if let Some(verifier) = verifier {
        receiver = receiver.secret(verifier);
    }
    // `Receiver::run` does it, beside the handlers.
    receiver = match source {
        Some((client, true)) => receiver.reconcile(Reconcile::poll(client)),
        Some((client, false)) => receiver.reconcile(client),
        None => receiver,
    };
    // For programs; a person reads the story.
    let receiver = match json {
        true => receiver.observer(Lines),
        false => receiver,
    };
    Ok(receiver.build_without_endpoints()?)
}

/// All of these secrets are accepted: the old and the new one while a secret is rotated.
fn verifier(secrets: &str) -> Result<Verifier, BoxError> {
    let mut secrets = secrets
        .split(',')
        .map(str::trim)
        .filter(|secret| !secret.is_empty());
    let first = SigningSecret::new(secrets.next().ok_or("it holds no secret")?)?;
    secrets.try_fold(Verifier::new(first), |verifier, secret| {
        Ok(verifier.with_secret(SigningSecret::new(secret)?))
    })
}

/// One JSON line per handler run on standard output. What is refused or fails is in the log.
struct Lines;

impl Observer for Lines {
    fn finished(&self, finished: &Finished<'_>) {
        let (delivery, report) = (finished.delivery, finished.report);
        // The mirror's own handler is none of the application's, and those that fail on purpose are not, either.
        if report.name.starts_with(story::MIRROR) || report.name.starts_with(troubles::TROUBLES) {
            return;
        }
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

/// Completes at Ctrl-C, or at SIGTERM, which is how service managers and containers ask.
async fn interrupted() {
    let interrupted = async {
        // Without the signal handler the process simply ends at Ctrl-C.
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
