//! Webhooks on this machine without a tunnel: reads Stripe's list of events, and posts each new one, signed, to a URL.
//!
//! ```text
//! STRIPE_API_KEY=rk_test_… cargo run --example listen --features reconcile,client-reqwest -- \
//!     --to http://127.0.0.1:4242/stripe/webhook --secret whsec_local
//! ```
//!
//! The secret is any text that the server verifies with, too. A restricted key with the permission to read events is enough.
//! Ctrl-C ends it. Exit status: 0 then, 1 if Stripe refused the key, 2 if it was not told enough.

use std::io::IsTerminal;
use std::process::ExitCode;

use stripe_webhooks::SigningSecret;
use stripe_webhooks::client::{ApiKey, Client, KeyMode};
use stripe_webhooks::reconcile::{Listen, ListenUpdate, Posted};
use time::macros::format_description;
use time::{Duration, OffsetDateTime};

const USAGE: &str = "\
usage: listen [--to URL] [--secret S] [--events TYPE,TYPE] [--since MINUTES] [--account acct_…]

  --to URL         where events are posted (default http://127.0.0.1:4242/stripe/webhook)
  --secret S       the signing secret, any text that the server has, too (default $STRIPE_WEBHOOK_SECRET)
  --events LIST    only these event types, separated by commas (default: all snapshot events)
  --since MINUTES  begins so long ago (default: now)
  --account ID     the events of this connected account

environment:
  STRIPE_API_KEY   a key that may read events: https://dashboard.stripe.com/test/apikeys
  STRIPE_API_BASE  where Stripe's API is (default https://api.stripe.com)";

/// A mistake of whoever started the program.
struct Usage(String);

impl<E: std::fmt::Display> From<E> for Usage {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// The settings, and how they are shown.
fn settings() -> Result<Option<(Listen, String)>, Usage> {
    let mut arguments = pico_args::Arguments::from_env();
    if arguments.contains(["-h", "--help"]) {
        return Ok(None);
    }
    let to: Option<String> = arguments.opt_value_from_str("--to")?;
    let to = to.unwrap_or_else(|| "http://127.0.0.1:4242/stripe/webhook".to_owned());
    let secret: Option<String> = arguments.opt_value_from_str("--secret")?;
    let events: Option<String> = arguments.opt_value_from_str("--events")?;
    let minutes: Option<i64> = arguments.opt_value_from_str("--since")?;
    let account: Option<String> = arguments.opt_value_from_str("--account")?;
    if let Some(unknown) = arguments.finish().first() {
        return Err(Usage(format!(
            "unknown argument {}; see --help",
            unknown.display()
        )));
    }
    let variable = |name: &str| std::env::var(name).ok().filter(|text| !text.trim().is_empty());
    let key = variable("STRIPE_API_KEY")
        .ok_or("STRIPE_API_KEY is not set: take a key from https://dashboard.stripe.com/test/apikeys")?;
    let key = ApiKey::new(key).map_err(|error| format!("STRIPE_API_KEY: {error}"))?;
    let secret = secret
        .or_else(|| variable("STRIPE_WEBHOOK_SECRET"))
        .ok_or("no signing secret: --secret whsec_…, the same as the server's, or STRIPE_WEBHOOK_SECRET")?;
    let secret = SigningSecret::new(secret).map_err(|error| format!("--secret: {error}"))?;
    let mode = match key.mode() {
        KeyMode::Live => "LIVE mode",
        _ => "test mode",
    };
    let mut client = Client::builder(key);
    if let Some(url) = variable("STRIPE_API_BASE") {
        client = client.base_url(url);
    }
    let mut client = client.build()?;
    if let Some(account) = account {
        client = client.for_account(account);
    }
    let mut listen = Listen::new(&client, &to, secret).map_err(|error| format!("--to {to}: {error}"))?;
    if let Some(events) = &events {
        listen = listen.types(events.split(',').map(str::trim).filter(|name| !name.is_empty()));
    }
    if let Some(minutes) = minutes {
        listen = listen.since(OffsetDateTime::now_utc() - Duration::minutes(minutes));
    }
    Ok(Some((listen, format!("{mode}, to {to}"))))
}

#[tokio::main]
async fn main() -> ExitCode {
    let (listen, what) = match settings() {
        Ok(Some(settings)) => settings,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(Usage(error)) => {
            eprintln!("listen: {error}");
            return ExitCode::from(2);
        }
    };
    let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let listen = listen.on_update(move |update| match update {
        ListenUpdate::Started(started) => {
            println!("listening: {what}; events since {}", clock(started.since));
        }
        ListenUpdate::Posted(posted) => println!("{}", line(posted, colours)),
        ListenUpdate::Failed(failed) => {
            eprintln!("! {}; again in {:.1?}", failed.error, failed.retry_in);
        }
        _ => {}
    });
    let interrupted = async { drop(tokio::signal::ctrl_c().await) };
    match listen.run(interrupted).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("listen: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Time, type, id, status and milliseconds; below it what to do, where something is wrong.
fn line(posted: &Posted<'_>, colours: bool) -> String {
    let event = posted.delivery;
    let status = match &posted.answer {
        Ok(status) => status.to_string(),
        Err(_) => "---".to_owned(),
    };
    let status = match (colours, posted.is_accepted()) {
        (true, true) => format!("\x1b[32m{status}\x1b[0m"),
        (true, false) => format!("\x1b[31m{status}\x1b[0m"),
        (false, _) => status,
    };
    let mut line = format!(
        "{}  {:<38} {:<30} {status} {:>6} ms",
        clock(event.created()),
        event.event_type().as_str(),
        event.id(),
        posted.duration.as_millis(),
    );
    let again = match posted.retry_in {
        Some(pause) => Some(format!("attempt {}, again in {:.1?}", posted.attempt, pause)),
        None if !posted.is_accepted() => Some("not posted again".to_owned()),
        None if posted.attempt > 1 => Some(format!("attempt {}", posted.attempt)),
        None => None,
    };
    // What is wrong is told once an event, and at its end.
    let advice = posted
        .advice()
        .filter(|_| posted.attempt == 1 || posted.retry_in.is_none());
    let more: Vec<String> = again.into_iter().chain(advice.map(str::to_owned)).collect();
    if !more.is_empty() {
        line.push_str("\n          ");
        line.push_str(&more.join("; "));
    }
    line
}

fn clock(time: OffsetDateTime) -> String {
    time.format(format_description!("[hour]:[minute]:[second]"))
        .unwrap_or_default()
}
