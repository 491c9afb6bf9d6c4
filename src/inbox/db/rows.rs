//! Rows and values of events and attempts.

use std::time::Duration;

use super::codes::{ATTEMPT_DEAD, ATTEMPT_DONE, ATTEMPT_ENDED_TX, ATTEMPT_RETRY, STAT_AMBIGUOUS, STAT_STALE};
use super::value::{Row, Value};
use crate::handler::{HandlerReport, Outcome};
use crate::inbox::apply::clipped;
use crate::inbox::{
    Attempt, AttemptOutcome, Claimed, DeliveryLogEntry, MinuteStat, Source, StoredEvent, WorkerId,
};

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
pub(crate) fn handlers_json(handlers: &[HandlerReport]) -> Option<String> {
    if handlers.is_empty() {
        return None;
    }
    let rows: Vec<serde_json::Value> = handlers
        .iter()
        .map(|h| {
            let h = clipped(h.clone());
            let outcome = h.outcome.name();
            let (detail, permanent) = match h.outcome {
                Outcome::Done => (None, false),
                Outcome::Skipped(why) => (Some(why), false),
                Outcome::Failed { error, permanent, .. } => (Some(error), permanent),
            };
            let us = u64::try_from(h.duration.as_micros()).unwrap_or(u64::MAX);
            let mut row = serde_json::json!({"handler": &*h.name, "outcome": outcome, "detail": detail, "us": us,
                "note": h.note});
            if permanent {
                row["permanent"] = true.into();
            }
            row
        })
        .collect();
    serde_json::to_string(&rows).ok()
}

/// The handlers' part as [`handlers_json`] wrote it; what is not readable is left out.
fn handlers_from(group: &str, text: &str) -> Vec<HandlerReport> {
    let rows: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
    let read = |row: &serde_json::Value| {
        let detail = row["detail"].as_str().unwrap_or_default().to_owned();
        let outcome = match row["outcome"].as_str()? {
            "done" => Outcome::Done,
            "skipped" => Outcome::Skipped(detail),
            _ => Outcome::Failed {
                permanent: row["permanent"].as_bool().unwrap_or_default(),
                retry_after: None,
                error: detail,
            },
        };
        let took = Duration::from_micros(row["us"].as_u64().unwrap_or_default());
        let mut run = HandlerReport::new(row["handler"].as_str()?, group, outcome, took);
        run.note = row["note"].as_str().map(str::to_owned);
        Some(run)
    };
    rows.iter().filter_map(read).collect()
}

pub(crate) fn stat_outcome(code: i64) -> AttemptOutcome {
    match code {
        ATTEMPT_DONE => AttemptOutcome::Done,
        ATTEMPT_RETRY => AttemptOutcome::Retry,
        ATTEMPT_DEAD => AttemptOutcome::Dead,
        ATTEMPT_ENDED_TX => AttemptOutcome::EndedByHandler,
        STAT_STALE => AttemptOutcome::Stale,
        STAT_AMBIGUOUS => AttemptOutcome::Ambiguous,
        _ => AttemptOutcome::Lost,
    }
}

pub(crate) fn minute_stat(r: &Row) -> MinuteStat {
    MinuteStat {
        minute_us: r.int(0),
        group: r.text(1),
        event_type: r.text(2),
        outcome: stat_outcome(r.int(3)),
        count: r.int(4).unsigned_abs(),
        total: Duration::from_micros(r.int(5).unsigned_abs()),
        longest: Duration::from_micros(r.int(6).unsigned_abs()),
    }
}

pub(crate) fn delivery(r: &Row) -> DeliveryLogEntry {
    DeliveryLogEntry {
        id: r.int(0),
        at_us: r.int(1),
        event_id: r.opt_text(2),
        endpoint: r.opt_text(3),
        remote: r.opt_text(4),
        verdict: r.text(5),
        status: u16::try_from(r.int(6)).unwrap_or_default(),
        secret_label: r.opt_text(7),
        headers: serde_json::from_str(&r.text(8)).unwrap_or_default(),
        authenticated: r.int(9) != 0,
    }
}

pub(crate) fn attempt(r: &Row) -> Attempt {
    Attempt {
        group: r.text(0),
        generation: r.u32(1),
        attempt: r.u32(2),
        epoch: r.int(3),
        outcome: match r.int(4) {
            ATTEMPT_DONE => AttemptOutcome::Done,
            ATTEMPT_RETRY => AttemptOutcome::Retry,
            ATTEMPT_DEAD => AttemptOutcome::Dead,
            ATTEMPT_ENDED_TX => AttemptOutcome::EndedByHandler,
            _ => AttemptOutcome::Lost,
        },
        at_us: r.int(5),
        duration: Duration::from_millis(r.int(6).unsigned_abs()),
        worker: r.opt_int(7).map(WorkerId),
        error: r.opt_text(8),
        handlers: r
            .opt_text(9)
            .map(|text| handlers_from(&r.text(0), &text))
            .unwrap_or_default(),
    }
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
        object_key: r.opt_text(7).and_then(|text| text.parse().ok()),
        lane: r.opt_text(8),
        created_us: r.int(9),
        received_us: r.int(10),
        source: Source::from_code(r.int(11)),
        snapshot_event: r.opt_text(12),
        endpoint: r.opt_text(13),
        deliveries: r.int(14),
        body: r.body(15),
        redacted: r.int(16) != 0,
        traceparent: r.opt_text(17),
        read: crate::inbox::apply::ReadOnce::at(r.int(18)),
    }
}

/// Whole milliseconds, for a column.
pub(super) fn millis(took: std::time::Duration) -> i64 {
    i64::try_from(took.as_millis()).unwrap_or(i64::MAX)
}
