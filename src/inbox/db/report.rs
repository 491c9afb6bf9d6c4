//! Rows and values of events and attempts.

use super::exec::{Row, Value};
use crate::inbox::{Claimed, HandlerRun, RunOutcome, Source, StoredEvent};

pub(crate) fn attempt_values(
    task: &Claimed,
    outcome: i64,
    ms: i64,
    error: Option<String>,
    handlers: Option<String>,
) -> Vec<Value> {
    vec![
        task.seq.into(),
        task.group.as_str().into(),
        task.epoch.into(),
        task.generation.into(),
        task.attempt.into(),
        outcome.into(),
        ms.into(),
        task.worker.0.into(),
        error.into(),
        handlers.into(),
    ]
}

/// The handlers' part as JSON text; `None` when none was reached.
pub(crate) fn handlers_json(handlers: &[HandlerRun]) -> Option<String> {
    if handlers.is_empty() {
        return None;
    }
    let rows: Vec<serde_json::Value> = handlers
        .iter()
        .map(|h| {
            let (outcome, detail) = match &h.outcome {
                RunOutcome::Done => ("done", None),
                RunOutcome::Skipped(why) => ("skipped", Some(why)),
                RunOutcome::Failed(error) => ("failed", Some(error)),
            };
            let us = u64::try_from(h.duration.as_micros()).unwrap_or(u64::MAX);
            serde_json::json!({"handler": h.name, "outcome": outcome, "detail": detail, "us": us, "note": h.note})
        })
        .collect();
    serde_json::to_string(&rows).ok()
}

/// An error and its sources, joined by `: `.
pub(crate) fn chain(e: &(dyn std::error::Error + 'static)) -> String {
    let mut text = e.to_string();
    let mut at = e.source();
    while let Some(source) = at {
        let next = source.to_string();
        if !text.ends_with(&next) {
            text.push_str(": ");
            text.push_str(&next);
        }
        at = source.source();
    }
    text
}

pub(crate) fn stored_event(r: &Row) -> StoredEvent {
    StoredEvent {
        seq: r.int(0),
        event_id: r.text(1),
        event_type: r.text(2),
        account: r.opt_text(3),
        livemode: r.int(4) != 0,
        api_version: r.opt_text(5),
        object_id: r.opt_text(6),
        lane: r.opt_text(7),
        created_us: r.int(8),
        received_us: r.int(9),
        source: Source::from_code(r.int(10)),
        snapshot_event: r.opt_text(11),
        endpoint: r.opt_text(12),
        deliveries: r.int(13),
        body: r.bytes(14),
        redacted: r.int(15) != 0,
    }
}
