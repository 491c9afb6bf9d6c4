//! `sign`, `send`, `trigger` and `verify`.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use clap::Args;
use serde_json::json;

use super::app::{App, variable};
use super::args::OutArgs;
use super::failure::{Exit, Failure};
use super::out::{GREEN, Out, RED, paint};
use super::progress::Interrupt;
use crate::client::{ReqwestTransport, Transport, TransportErrorKind};
use crate::event::Delivery;
use crate::handler::{Context, HandlerResult};
use crate::operate::plain;
use crate::registry::{Registry, RegistryError};
use crate::signature::{SecretError, SigningSecret, Verifier, sign};
use crate::testing::TestEvent;

const DEMO_SECRET: &str = "whsec_demo_secret_known_to_everybody";

fn secret_text(given: Option<&str>) -> String {
    let secret = given
        .map(str::to_owned)
        .or_else(|| variable("STRIPE_WEBHOOK_SECRET"));
    // Of several, Stripe's part is played with the first.
    let secret = secret.unwrap_or_else(|| DEMO_SECRET.to_owned());
    secret.split(',').next().unwrap_or_default().trim().to_owned()
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map_err(|error| Failure::usage(format!("standard input: {error}")))?;
        return Ok(bytes);
    }
    std::fs::read(path).map_err(|error| Failure::usage(format!("{}: {error}", path.display())))
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  sign --file event.json
  curl -d @event.json -H \"Stripe-Signature: $(sign --file event.json)\" http://127.0.0.1:4242/stripe/webhook

The secret is that of STRIPE_WEBHOOK_SECRET, so that it stands in no list of processes; else the one that the examples know.")]
pub(super) struct Sign {
    /// The body; - for standard input
    #[arg(long, default_value = "-", value_name = "FILE")]
    file: PathBuf,
    /// The signing secret [default: $STRIPE_WEBHOOK_SECRET]
    #[arg(long, value_name = "TEXT")]
    secret: Option<String>,
    /// Signs with this time, seconds since 1970 [default: now]
    #[arg(long, value_name = "SECONDS")]
    timestamp: Option<i64>,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Sign {
    pub(super) async fn run(self, _: &App, out: &Out) -> Result<Exit, Failure> {
        let body = read(&self.file)?;
        let timestamp = self.timestamp.unwrap_or_else(now);
        let header = sign(&body, &*secret_text(self.secret.as_deref()), timestamp);
        match out.json {
            true => out.value(&json!({"header": header, "timestamp": timestamp}))?,
            false => out.line(header)?,
        }
        Ok(Exit::Done)
    }
}

/// The target of a post, and the way it is signed.
#[derive(Debug, Clone, Args)]
struct Target {
    /// The URL that is posted to
    #[arg(
        long,
        default_value = "http://127.0.0.1:4242/stripe/webhook",
        value_name = "URL"
    )]
    to: String,
    /// The signing secret [default: $STRIPE_WEBHOOK_SECRET, else the demo's]
    #[arg(long, value_name = "TEXT")]
    secret: Option<String>,
    /// Signs with this time, seconds since 1970 [default: now]
    #[arg(long, value_name = "SECONDS")]
    timestamp: Option<i64>,
    /// Sends this header instead of a good one; none for no header
    #[arg(long, value_name = "HEADER")]
    signature: Option<String>,
}

impl Target {
    /// Posts the bodies one after the other. True if every answer was 2xx.
    async fn post(
        &self,
        bodies: impl Iterator<Item = (String, Vec<u8>)>,
        out: &Out,
    ) -> Result<Exit, Failure> {
        let uri: http::Uri = self.to.parse().map_err(|_| {
            Failure::usage(format!(
                "--to {:?} is no URL: write http://127.0.0.1:4242/path",
                plain(&self.to, 100)
            ))
        })?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.host().is_none() {
            return Err(Failure::usage(format!(
                "--to {:?} is no URL: write http://127.0.0.1:4242/path",
                plain(&self.to, 100)
            )));
        }
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let is_local = host == "localhost"
            || host
                .parse::<std::net::IpAddr>()
                .is_ok_and(|address| address.is_loopback());
        let transport =
            ReqwestTransport::for_host(is_local).map_err(|error| Failure::away(error.to_string()))?;
        let interrupt = Interrupt::heard();
        let mut all_good = true;
        for (name, body) in bodies {
            let mut request =
                http::Request::post(uri.clone()).header("Content-Type", "application/json; charset=utf-8");
            request = match self.signature.as_deref() {
                Some("none") => request,
                Some(header) => request.header("Stripe-Signature", header),
                None => request.header(
                    "Stripe-Signature",
                    sign(
                        &body,
                        &*secret_text(self.secret.as_deref()),
                        self.timestamp.unwrap_or_else(now),
                    ),
                ),
            };
            let request = request
                .body(Bytes::from(body))
                .map_err(|error| Failure::usage(format!("no request can be made of that: {error}")))?;
            let sent = tokio::time::timeout(Duration::from_secs(60), transport.send(request)).await;
            let answer = match sent {
                Ok(Ok(answer)) => answer,
                Ok(Err(error)) => {
                    let hint = match error.kind() {
                        TransportErrorKind::Connect => "is the server running? (another address: --to URL)",
                        _ => "is it an HTTP server, with or without TLS as the URL has it?",
                    };
                    return Err(Failure::away(format!(
                        "cannot post to {}: {}; {hint}",
                        plain(&self.to, 200),
                        plain(&error.to_string(), 300)
                    )));
                }
                Err(_) => {
                    return Err(Failure::away(format!(
                        "{} did not answer within 60 s",
                        plain(&self.to, 200)
                    )));
                }
            };
            let status = answer.status().as_u16();
            let is_good = answer.status().is_success();
            all_good &= is_good;
            if out.json {
                out.value(&json!({"type": name, "status": status}))?;
            } else {
                let style = if is_good { GREEN } else { RED };
                out.line(format_args!("{} {}", paint(style, status), plain(&name, 100)))?;
                if !is_good {
                    let body = String::from_utf8_lossy(answer.body()).into_owned();
                    let body = body.trim();
                    if !body.is_empty() {
                        out.note(format_args!("    {}", plain(body, 300)));
                    }
                }
            }
            if interrupt.is_set() {
                out.note("stopped");
                break;
            }
        }
        Ok(Exit::found(!all_good))
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  send --file event.json
  send --file events.jsonl --each-line --to https://shop.example/stripe
  send --file event.json --signature none       what does the server say to that?

Prints the status of each answer. Exit code 1 if one was not 2xx, 3 if nobody answered. Made-up events: trigger.")]
pub(super) struct Send {
    /// The body; - for standard input
    #[arg(long, default_value = "-", value_name = "FILE")]
    file: PathBuf,
    /// Each line of the file is a body of its own
    #[arg(long)]
    each_line: bool,
    /// Posts it so many times
    #[arg(long, default_value_t = 1, value_name = "N")]
    count: u32,
    #[command(flatten)]
    target: Target,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Send {
    pub(super) async fn run(self, _: &App, out: &Out) -> Result<Exit, Failure> {
        let bytes = read(&self.file)?;
        let bodies: Vec<Vec<u8>> = match self.each_line {
            true => bytes
                .split(|byte| *byte == b'\n')
                .filter(|line| !line.is_empty())
                .map(<[u8]>::to_vec)
                .collect(),
            false => vec![bytes],
        };
        let named = |body: Vec<u8>| {
            let delivery = Delivery::from_body_without_verification(body.clone());
            let name = delivery.map_or_else(
                |_| "no event".to_owned(),
                |delivery| delivery.event_type().as_str().to_owned(),
            );
            (name, body)
        };
        let bodies = (0..self.count).flat_map(|_| bodies.clone()).map(named);
        self.target.post(bodies, out).await
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  trigger customer.created
  trigger invoice.paid --count 20
  trigger customer.subscription.updated --print | jq .     only prints the body

The event is made up: a realistic body with every field of the object that the type carries, and a new id. A type that Stripe
does not have is sent all the same, and the nearest one is named.")]
pub(super) struct Trigger {
    /// The event type: customer.created
    #[arg(value_name = "TYPE")]
    event_type: String,
    /// So many events
    #[arg(long, default_value_t = 1, value_name = "N")]
    count: u32,
    /// Prints the bodies, and posts nothing
    #[arg(long)]
    print: bool,
    #[command(flatten)]
    target: Target,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Trigger {
    pub(super) async fn run(self, _: &App, out: &Out) -> Result<Exit, Failure> {
        if let Err(error) = self.event_type.parse::<crate::Pattern>() {
            return Err(Failure::usage(plain(&error.to_string(), 300)));
        }
        if let Some(nearest) = misspelt(&self.event_type) {
            out.note(format_args!(
                "Stripe has no event type {}; did you mean {nearest}?",
                plain(&self.event_type, 100)
            ));
        }
        let made = (0..self.count).map(|number| {
            let at = now();
            TestEvent::of(&*self.event_type)
                .seed(at.unsigned_abs().wrapping_add(u64::from(number)))
                .id(format!("evt_send_{at}_{}_{number}", std::process::id()))
                .created(at)
                .body()
        });
        if self.print {
            for body in made {
                let value: serde_json::Value = serde_json::from_str(&body).unwrap_or_default();
                out.value(&value)?;
            }
            return Ok(Exit::Done);
        }
        let bodies = made.map(|body| (self.event_type.clone(), body.into_bytes()));
        self.target.post(bodies, out).await
    }
}

/// The known event type that looks most like one that is not known.
fn misspelt(event_type: &str) -> Option<&'static str> {
    fn nothing(_: Delivery, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    match Registry::builder().on(event_type, nothing).build() {
        Err(RegistryError::UnknownEvent { nearest, .. }) => Some(nearest),
        _ => None,
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  verify --header 't=1790000000,v1=…' < body
  verify --header \"$(cat header)\" --file body --now 1790000100 --tolerance none

Prints ok, or the error's name (no_match, timestamp_too_old, …) and, on standard error, what it looks like. Exit code 1 if it
does not hold. The body must be the exact bytes that were posted.")]
pub(super) struct Verify {
    /// The Stripe-Signature header
    #[arg(long, value_name = "TEXT")]
    header: String,
    /// A signing secret; may be said several times [default: $STRIPE_WEBHOOK_SECRET, separated by commas]
    #[arg(long = "secret", value_name = "TEXT")]
    secrets: Vec<String>,
    /// The body; - for standard input
    #[arg(long, default_value = "-", value_name = "FILE")]
    file: PathBuf,
    /// The time by which the age is told, seconds since 1970 [default: now]
    #[arg(long, value_name = "SECONDS")]
    now: Option<i64>,
    /// The greatest age in seconds, or none
    #[arg(long, default_value = "300", value_name = "SECONDS")]
    tolerance: String,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Verify {
    pub(super) async fn run(self, _: &App, out: &Out) -> Result<Exit, Failure> {
        let mut secrets = self.secrets.clone();
        if secrets.is_empty() {
            let all = variable("STRIPE_WEBHOOK_SECRET").unwrap_or_default();
            secrets.extend(
                all.split(',')
                    .map(|text| text.trim().to_owned())
                    .filter(|text| !text.is_empty()),
            );
        }
        let mut secrets = secrets.into_iter().map(SigningSecret::new);
        let wrong = |error: SecretError| Failure::usage(format!("the signing secret: {error}"));
        let first = secrets.next().ok_or_else(|| {
            Failure::usage("with which secret? Set STRIPE_WEBHOOK_SECRET, or say --secret whsec_…")
        })?;
        let mut verifier = Verifier::new(first.map_err(wrong)?);
        for secret in secrets {
            verifier = verifier.with_secret(secret.map_err(wrong)?);
        }
        verifier = match &*self.tolerance {
            "none" => verifier.tolerance(None),
            seconds => match seconds.parse() {
                Ok(seconds) => verifier.tolerance(Some(Duration::from_secs(seconds))),
                Err(_) => return Err(Failure::usage("--tolerance is a number of seconds, or none")),
            },
        };
        let body = read(&self.file)?;
        let result = verifier.verify_at(&body, &self.header, self.now.unwrap_or_else(now));
        let (name, error) = match &result {
            Ok(_) => ("ok", None),
            Err(error) => (error.name(), Some(error)),
        };
        let hint = error.and_then(|error| error.hint()).map(|hint| hint.to_string());
        if out.json {
            out.value(&json!({"result": name, "error": error.map(ToString::to_string), "hint": hint}))?;
        } else {
            out.line(paint(if error.is_none() { GREEN } else { RED }, name))?;
            if let Some(error) = error {
                out.note(plain(&error.to_string(), 500));
            }
            if let Some(hint) = hint {
                out.note(format_args!("hint: {}", plain(&hint, 500)));
            }
        }
        Ok(Exit::found(error.is_some()))
    }
}
