//! Reads event bodies, one JSON text per line, and says what this version of the crate makes of them.
//!
//! ```text
//! cargo run --example inspect --features full < bodies.jsonl
//! ```
//!
//! For each line one JSON line: `id`, `type`, `known` (is the type in this version's table), `family` (`snapshot` or
//! `thin`), `object` (its kind), `decoded` (a typed struct took it), `drift` (fields of another shape) and
//! `lossless` (the raw bytes and the object's JSON are kept exactly). Exit status 1 if a line is not an event.

use std::io::{BufRead, Write};
use std::process::ExitCode;

use serde_json::{Value, json};
use stripe_webhooks::object::Object;
use stripe_webhooks::{Delivery, Event};

fn main() -> std::io::Result<ExitCode> {
    let mut failed = false;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        match Delivery::from_body_without_verification(line.as_str()) {
            Ok(delivery) => writeln!(out, "{}", describe(&delivery, &line))?,
            Err(error) => {
                failed = true;
                writeln!(
                    out,
                    "{}",
                    json!({"error": error.name(), "message": error.to_string()})
                )?;
            }
        }
    }
    Ok(ExitCode::from(u8::from(failed)))
}

fn describe(delivery: &Delivery, line: &str) -> Value {
    let (family, object, decoded, drift, object_kept) = match delivery {
        Delivery::Snapshot(event) => {
            let (decoded, drift) = decode(event);
            (
                "snapshot",
                event.object_kind(),
                decoded,
                drift,
                object_is_kept(event, line),
            )
        }
        Delivery::Thin(event) => {
            let drift: Vec<_> = event.envelope_drift().iter().map(drift_entry).collect();
            (
                "thin",
                event.related_object().and_then(|related| related.kind),
                event.event_type().is_known(),
                drift,
                true,
            )
        }
    };
    json!({
        "id": delivery.id(),
        "type": delivery.event_type().as_str(),
        "known": delivery.event_type().is_known(),
        "family": family,
        "object": object,
        "decoded": decoded,
        "drift": drift,
        "lossless": object_kept && delivery.raw_body() == line.as_bytes(),
    })
}

fn decode(event: &Event) -> (bool, Vec<Value>) {
    let envelope = event.envelope_drift().iter().map(drift_entry);
    match event.decode::<Object>() {
        Ok(decoded) => {
            let typed = !matches!(decoded.object, Object::Other(_));
            (
                typed,
                envelope.chain(decoded.drift.iter().map(drift_entry)).collect(),
            )
        }
        Err(error) => (
            false,
            envelope
                .chain([json!({"path": "", "error": error.to_string()})])
                .collect(),
        ),
    }
}

fn drift_entry(drift: &stripe_webhooks::Drift) -> Value {
    json!({"path": drift.path, "expected": drift.expected, "found": drift.found})
}

/// Whether the event's raw object is what a plain JSON parser finds at `data.object`.
fn object_is_kept(event: &Event, line: &str) -> bool {
    let whole: Result<Value, _> = serde_json::from_str(line);
    whole.is_ok_and(|whole| {
        event
            .raw_object()
            .to_value()
            .is_ok_and(|object| object == whole["data"]["object"])
    })
}
