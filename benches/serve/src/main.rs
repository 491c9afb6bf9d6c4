//! Requests per second over loopback, as `wrk` counts them: a plain axum handler that only reads the body, one that decodes
//! and dispatches without verification, and the receiver with everything. Run by `benches/serve/run`.
//!
//! All three serve the same bodies from the same process and take turns. The load comes from the same machine, so the
//! figures say how the three compare, not what a server with a machine of its own can do.

use std::error::Error;
use std::process::Command;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::routing::post;
use stripe_webhooks::{Context, Delivery, Event, HandlerResult, Receiver, Registry, SigningSecret, sign};

const SECRET: &str = "whsec_5f3a1c9d7b2e4f60a8c1d3e5b7f90214";
const PATHS: [(&str, &str); 3] = [
    ("plain", "plain axum handler, body read"),
    ("unverified", "event dispatched without verification"),
    ("verified", "receiver: verified, event dispatched"),
];
const BODIES: [(&str, &str); 2] = [
    ("customer", include_str!("../../bodies/customer.json")),
    ("invoice", include_str!("../../bodies/invoice.json")),
];

fn count(event: Event, _: Context<'_>) -> HandlerResult {
    std::hint::black_box(event.raw_object());
    Ok(())
}

fn registry() -> Result<Registry, Box<dyn Error>> {
    Ok(Registry::builder().on("*", count).build()?)
}

fn app() -> Result<Router, Box<dyn Error>> {
    let unverified = Arc::new(registry()?);
    let receiver = Receiver::new(SigningSecret::new(SECRET)?, registry()?);
    Ok(Router::new()
        .route(
            "/plain",
            post(|body: Bytes| async move {
                std::hint::black_box(body);
                "ok"
            }),
        )
        .route(
            "/unverified",
            post(move |body: Bytes| async move {
                match Delivery::from_body_without_verification(body) {
                    Ok(delivery) if !unverified.dispatch(&delivery).await.is_failed() => StatusCode::OK,
                    _ => StatusCode::BAD_REQUEST,
                }
            }),
        )
        .route("/verified", stripe_webhooks::axum::post(receiver)))
}

/// Requests per second and the 99th percentile of the latency.
fn wrk(url: &str, script: &std::path::Path, seconds: &str) -> Result<(f64, String), Box<dyn Error>> {
    let output = Command::new("wrk")
        .args(["-t1", "-c32", "--latency", "-d", seconds, "-s"])
        .arg(script)
        .arg(url)
        .output()?;
    let text = String::from_utf8(output.stdout)?;
    if !output.status.success() || text.contains("Non-2xx") || text.contains("Socket errors") {
        return Err(format!("wrk: {text}{}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let after = |word: &str| {
        let line = text.lines().find_map(|line| line.trim().strip_prefix(word));
        line.map(|rest| rest.trim().to_owned())
            .ok_or(format!("no {word} in {text}"))
    };
    Ok((after("Requests/sec:")?.parse()?, after("99%")?))
}

fn main() -> Result<(), Box<dyn Error>> {
    if Command::new("wrk").arg("-v").output().is_err() {
        println!("skipped: wrk is not installed");
        return Ok(());
    }
    let (rounds, seconds) = match std::env::var("SERVE_SECONDS") {
        Ok(seconds) => (3, seconds),
        Err(_) => (5, "4".to_owned()),
    };
    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    let app = app()?;
    runtime.spawn(async move { axum::serve(listener, app).await });
    let script = std::env::temp_dir().join(format!("stripe-webhooks-serve-{}.lua", std::process::id()));
    println!("| body | handler | requests/s | of plain | 99th percentile |");
    println!("|---|---|--:|--:|--:|");
    for (name, body) in BODIES {
        let mut runs = vec![Vec::new(); PATHS.len()];
        for _ in 0..rounds {
            let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
            let signature = sign(body, SECRET, i64::try_from(now)?);
            std::fs::write(
                &script,
                format!(
                    "wrk.method = \"POST\"\nwrk.headers[\"Stripe-Signature\"] = \"{signature}\"\nwrk.body = [==[{body}]==]\n"
                ),
            )?;
            for ((path, _), runs) in PATHS.iter().zip(&mut runs) {
                runs.push(wrk(&format!("http://{address}/{path}"), &script, &seconds)?);
            }
        }
        let medians: Vec<_> = runs
            .iter_mut()
            .map(|runs| {
                runs.sort_by(|a, b| a.0.total_cmp(&b.0));
                runs[runs.len() / 2].clone()
            })
            .collect();
        for ((_, what), (rate, slow)) in PATHS.iter().zip(&medians) {
            println!(
                "| {name} | {what} | {rate:.0} | {:.0} % | {slow} |",
                100.0 * rate / medians[0].0
            );
        }
    }
    std::fs::remove_file(&script)?;
    Ok(())
}
