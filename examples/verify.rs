//! Is this signature right?
//!
//! ```text
//! cargo run --example verify -- --secret whsec_… --header 't=…,v1=…' [--now 1790000000] [--tolerance 300|none] < body
//! ```
//!
//! Prints `ok` (and the label of the secret that matched), or the error's name and, on standard error, what it looks
//! like. Exit status: 0 if the signature holds, 1 if not, 2 for a wrong call.

use std::io::Read;
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pico_args::Arguments;
use stripe_webhooks::{SigningSecret, Verifier};

const USAGE: &str = "usage: verify --secret S [--secret S2] --header H [--now N] [--tolerance N|none] < body";

fn main() -> ExitCode {
    match run() {
        Ok(holds) => ExitCode::from(u8::from(!holds)),
        Err(error) => {
            eprintln!("{error}");
            eprintln!("{USAGE}");
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
    let secrets: Vec<String> = arguments.values_from_str("--secret")?;
    let header: String = arguments.value_from_str("--header")?;
    let now: Option<i64> = arguments.opt_value_from_str("--now")?;
    let tolerance: Option<String> = arguments.opt_value_from_str("--tolerance")?;
    if let Some(unknown) = arguments.finish().first() {
        return Err(format!("unknown argument {}", unknown.to_string_lossy()).into());
    }
    let mut secrets = secrets.into_iter().map(SigningSecret::new);
    let first = secrets.next().ok_or("no --secret")??;
    let mut verifier = secrets.try_fold(Verifier::new(first), |verifier, secret| {
        Ok::<_, stripe_webhooks::signature::SecretError>(verifier.with_secret(secret?))
    })?;
    match tolerance.as_deref() {
        None => {}
        Some("none") => verifier = verifier.tolerance(None),
        Some(seconds) => verifier = verifier.tolerance(Some(Duration::from_secs(seconds.parse()?))),
    }
    let now = match now {
        Some(now) => now,
        None => i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?,
    };
    let mut body = Vec::new();
    std::io::stdin().lock().read_to_end(&mut body)?;
    match verifier.verify_at(&body, header, now) {
        Ok(_) => {
            println!("ok");
            Ok(true)
        }
        Err(error) => {
            println!("{}", error.name());
            eprintln!("{error}");
            if let Some(hint) = error.hint() {
                eprintln!("hint: {hint}");
            }
            Ok(false)
        }
    }
}
