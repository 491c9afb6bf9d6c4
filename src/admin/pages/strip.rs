//! The figures of the strip: last event, covered until, gaps, oldest waiting, dead, endpoints.

use crate::admin::Admin;
use crate::admin::html::layout::{Figure, Strip, Value};
use crate::admin::html::parts::{Tone, number};
use crate::inbox::{StoreError, host_now_us};
use crate::operate::{DeskError, Window};

/// Nothing should wait longer for its turn: five minutes.
const LONG: i64 = 5 * 60_000_000;

pub(in crate::admin) async fn gathered(admin: &Admin) -> Result<Strip, StoreError> {
    let Ok(desk) = admin.desk() else {
        return Ok(Strip {
            tone: Tone::Warn,
            verdict: "No inbox".into(),
            figures: Vec::new(),
            dead: None,
        });
    };
    // One minute: the strip has no chart.
    let shortest = Window {
        length_us: 60_000_000,
        bucket_us: 60_000_000,
    };
    let view = match desk.overview(shortest).await {
        Ok(view) => view,
        Err(DeskError::Store(error)) => return Err(error),
        Err(error) => return Err(StoreError::Config(error.to_string())),
    };
    let now = host_now_us();
    let (tone, verdict) = match view.verdict {
        "ok" => (Tone::Ok, "Working"),
        "down" => (Tone::Bad, "The database does not answer"),
        _ => (Tone::Warn, "Needs a look"),
    };
    if view.verdict == "down" {
        return Ok(Strip {
            tone,
            verdict: verdict.into(),
            figures: Vec::new(),
            dead: None,
        });
    }
    let figure = |label, value, tone, page| Figure {
        label,
        value,
        tone,
        page,
    };
    let none = |text: &str| Value::Text(text.into());
    let last = view
        .last_event
        .as_ref()
        .map_or(none("none yet"), |event| Value::At(event.received_us));
    let mut figures = vec![figure("Last event", last, Tone::Plain, "events")];
    let covered = view.covered.iter().map(|span| span.to * 1_000_000).min();
    figures.push(figure(
        "Covered until",
        covered.map_or(none("not checked"), Value::At),
        Tone::Plain,
        "endpoints",
    ));
    let gaps = view.gaps.len() as u64;
    if covered.is_some() {
        let tone = if gaps > 0 { Tone::Warn } else { Tone::Plain };
        figures.push(figure(
            "Gaps",
            Value::Text(if gaps == 0 { "none".into() } else { number(gaps) }),
            tone,
            "endpoints",
        ));
    }
    let oldest = view.oldest.as_ref().map(|event| event.received_us);
    let is_long = oldest.is_some_and(|us| now - us > LONG);
    figures.push(figure(
        "Oldest waiting",
        oldest.map_or(none("nothing"), Value::At),
        if is_long { Tone::Warn } else { Tone::Plain },
        "lanes",
    ));
    let dead = view.counts.dead;
    figures.push(figure(
        "Dead",
        Value::Text(if dead == 0 { "none".into() } else { number(dead) }),
        if dead > 0 { Tone::Bad } else { Tone::Plain },
        "dead",
    ));
    if view.counts.unhandled > 0 {
        figures.push(figure(
            "Unhandled",
            Value::Text(number(view.counts.unhandled)),
            Tone::Warn,
            "routes",
        ));
    }
    let endpoints = view.endpoints.len();
    figures.push(figure(
        "Endpoints",
        Value::Text(if endpoints == 0 {
            "none here".into()
        } else {
            number(endpoints as u64)
        }),
        Tone::Plain,
        "endpoints",
    ));
    Ok(Strip {
        tone,
        verdict: verdict.into(),
        figures,
        dead: (dead > 0).then(|| number(dead)),
    })
}
