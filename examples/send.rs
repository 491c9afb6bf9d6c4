//! Signs an event and posts it, as Stripe would.
//!
//! ```text
//! cargo run --example send --features full -- customer.created [--to URL] [--secret S] [--count N] [--file F|-]
//! ```
//!
//! Without `--file` the event is made up, whatever its type: a realistic body with every field of the object that the
//! type carries. `--file` posts the file's bytes as they are (`-`: standard input); the type is then only shown; with `--each-line` each line is a body of its
//! own. Further options for trying out refusals:
//! `--timestamp N` signs with that time, `--signature H` sends that header instead (`none`: no header). A type that Stripe
//! does not have is sent all the same, and the nearest one is named. Prints the status of each answer; exit status 1 if one
//! was not 2xx, 2 if nothing could be sent.

use std::io::Read;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use pico_args::Arguments;
use stripe_webhooks::testing::TestEvent;
use stripe_webhooks::{Context, Delivery, HandlerResult, Registry, RegistryError, sign};

const USAGE: &str = "\
usage: send <event.type> [options]

  --to URL         where to post to (default http://127.0.0.1:4242/stripe/webhook)
  --secret S       the signing secret (default $STRIPE_WEBHOOK_SECRET, else the demo's)
  --count N        how many (default 1)
  --file F         posts this file's bytes; - for standard input
  --each-line      each line of the file is a body of its own
  --timestamp N    signs with this time, seconds since 1970
  --signature H    sends this header instead; none for no header

example: send customer.created --secret whsec_test";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, Box<dyn std::error::Error>> {
    let mut arguments = Arguments::from_env();
    if arguments.contains(["-h", "--help"]) {
        println!("{USAGE}");
        return Ok(true);
    }
    let to: Option<String> = arguments.opt_value_from_str("--to")?;
    let to = to.unwrap_or_else(|| "http://127.0.0.1:4242/stripe/webhook".to_owned());
    let secret: Option<String> = arguments.opt_value_from_str("--secret")?;
    let secret = secret
        .or_else(|| std::env::var("STRIPE_WEBHOOK_SECRET").ok())
        .unwrap_or_else(|| "whsec_demo_secret_known_to_everybody".to_owned());
    let count: u32 = arguments.opt_value_from_str("--count")?.unwrap_or(1);
    let file: Option<String> = arguments.opt_value_from_str("--file")?;
    let each_line = arguments.contains("--each-line");
    let timestamp: Option<i64> = arguments.opt_value_from_str("--timestamp")?;
    let signature: Option<String> = arguments.opt_value_from_str("--signature")?;
    let mut rest = arguments
        .finish()
        .into_iter()
        .map(|text| text.to_string_lossy().into_owned());
    let event_type = rest.next().ok_or("which event type? see --help")?;
    if let Some(unknown) = Some(&event_type)
        .filter(|text| text.starts_with('-'))
        .cloned()
        .or(rest.next())
    {
        return Err(format!("unknown argument {unknown}; see --help").into());
    }
    if let Some(nearest) = misspelt(&event_type).filter(|_| file.is_none()) {
        eprintln!("warning: Stripe has no event type {event_type}; did you mean {nearest}?");
    }
    let bodies: Option<Vec<Vec<u8>>> = match file.map(|path| read(&path)).transpose()? {
        Some(bytes) if each_line => Some(
            bytes
                .split(|byte| *byte == b'\n')
                .filter(|line| !line.is_empty())
                .map(<[u8]>::to_vec)
                .collect(),
        ),
        Some(bytes) => Some(vec![bytes; count as usize]),
        None => None,
    };
    let count = bodies.as_ref().map_or(count as usize, Vec::len);
    let agent =
        ureq::Agent::new_with_config(ureq::Agent::config_builder().http_status_as_error(false).build());
    let mut all_good = true;
    for number in 0..count {
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
        let body = match &bodies {
            Some(bodies) => bodies[number].clone(),
            None => made_up(&event_type, now, number).into_bytes(),
        };
        let mut request = agent
            .post(&to)
            .header("Content-Type", "application/json; charset=utf-8");
        if body.len() > 64 * 1024 {
            // Lets the server refuse before the body is on its way.
            request = request.header("Expect", "100-continue");
        }
        match signature.as_deref() {
            Some("none") => {}
            Some(header) => request = request.header("Stripe-Signature", header),
            None => {
                request = request.header(
                    "Stripe-Signature",
                    sign(&body, &*secret, timestamp.unwrap_or(now)),
                )
            }
        }
        let answer = request.send(&body[..]).map_err(|error| not_sent(&to, &error))?;
        let status = answer.status().as_u16();
        println!("{status} {event_type}");
        all_good &= (200..300).contains(&status);
    }
    Ok(all_good)
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

/// What to do where nobody answers.
fn not_sent(to: &str, error: &ureq::Error) -> String {
    format!("cannot post to {to}: {error}; is the server running? (another address: --to URL)")
}

fn read(path: &str) -> Result<Vec<u8>, String> {
    if path != "-" {
        return std::fs::read(path).map_err(|error| format!("{path}: {error}"));
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|error| format!("standard input: {error}"))?;
    Ok(bytes)
}

/// An event of the type. Its id is new every time, so that it counts as another event.
fn made_up(event_type: &str, now: i64, number: usize) -> String {
    TestEvent::of(event_type)
        .seed(now.unsigned_abs())
        .id(format!("evt_send_{now}_{}_{number}", std::process::id()))
        .created(now)
        .body()
}
