//! The figures of the strip: last event, covered until, gaps, oldest waiting, dead, endpoints.
//!
//! It stands above every page, so it counts nothing that grows: the receiver's health, which asks the store for a few figures that
//! stand in indexes, the newest event, and the ledger's spans.

use crate::admin::Admin;
use crate::admin::html::layout::{Figure, Strip, Value};
use crate::admin::html::parts::{Tone, lasting};
use crate::inbox::{StoreError, host_now_us};
use crate::operate::{Desk, DeskError, Filter};
use crate::receiver::{HealthVerdict, StoreHealth};

/// Dead tasks are counted to here where the store has no figure of its own.
const MOST: u64 = 1_000;

/// Nothing should wait longer for its turn: five minutes.
const LONG: std::time::Duration = std::time::Duration::from_secs(300);

pub(in crate::admin) async fn gathered(admin: &Admin) -> Result<Strip, StoreError> {
    let Ok(desk) = admin.desk() else {
        let verdict = "No inbox".into();
        return Ok(Strip {
            tone: Tone::Warn,
            verdict,
            figures: Vec::new(),
            dead: None,
        });
    };
    let health = admin.0.receiver.health().await;
    if !matches!(health.store, StoreHealth::Up { .. }) {
        let verdict = "The database does not answer".into();
        return Ok(Strip {
            tone: Tone::Bad,
            verdict,
            figures: Vec::new(),
            dead: None,
        });
    }
    let (dead, shown) = dead(&desk, health.dead).await?;
    let spans = match desk.store().spans().await {
        Ok(spans) => spans,
        Err(StoreError::Config(_)) => Vec::new(),
        Err(error) => return Err(error),
    };
    let figure = |label, value, tone, page| Figure {
        label,
        value,
        tone,
        page,
    };
    let said = |text: &str| Value::Text(text.to_owned());
    let last = desk
        .store()
        .events(&Filter::default().query(None, 1))
        .await?
        .items;
    let last = last
        .first()
        .map_or(said("none yet"), |event| Value::At(event.received_us));
    let mut figures = vec![figure("Last event", last, Tone::Plain, "events")];

    let gaps = gaps(&spans);
    let covered = newest_ends(&spans).min();
    figures.push(figure(
        "Covered until",
        covered.map_or(said("not checked"), |s| Value::At(s * 1_000_000)),
        Tone::Plain,
        "endpoints",
    ));
    if covered.is_some() {
        let (text, tone) = if gaps == 0 {
            ("none".into(), Tone::Plain)
        } else {
            (gaps.to_string(), Tone::Warn)
        };
        figures.push(figure("Gaps", Value::Text(text), tone, "endpoints"));
    }
    let (oldest, tone) = match health.oldest_ready {
        Some(waits) => {
            let at = host_now_us() - i64::try_from(waits.as_micros()).unwrap_or(i64::MAX);
            (Value::At(at), if waits > LONG { Tone::Warn } else { Tone::Plain })
        }
        None => (said("nothing"), Tone::Plain),
    };
    figures.push(figure("Oldest ready", oldest, tone, "lanes"));
    if let Some(lag) = health.lag.filter(|lag| !lag.is_zero()) {
        figures.push(figure(
            "Behind Stripe",
            Value::Text(lasting(lag)),
            if lag > LONG { Tone::Warn } else { Tone::Plain },
            "events",
        ));
    }
    figures.push(figure(
        "Dead",
        Value::Text(shown.clone().unwrap_or_else(|| "none".into())),
        if dead { Tone::Bad } else { Tone::Plain },
        "dead",
    ));
    let endpoints = admin.0.receiver.endpoint_ids().len();
    let endpoints = if endpoints == 0 {
        "looked up".into()
    } else {
        endpoints.to_string()
    };
    figures.push(figure(
        "Endpoints",
        Value::Text(endpoints),
        Tone::Plain,
        "endpoints",
    ));

    let (tone, verdict) = match health.verdict() {
        HealthVerdict::Down => (Tone::Bad, "Down"),
        HealthVerdict::Degraded => (Tone::Warn, "Needs a look"),
        HealthVerdict::Ok if dead || gaps > 0 => (Tone::Warn, "Needs a look"),
        HealthVerdict::Ok => (Tone::Ok, "Working"),
    };
    Ok(Strip {
        tone,
        verdict: verdict.into(),
        figures,
        dead: shown,
    })
}

/// True if anything is dead, and how many in words.
async fn dead(desk: &Desk, known: Option<u64>) -> Result<(bool, Option<String>), StoreError> {
    let counted = match known {
        Some(0) => None,
        Some(count) => Some(crate::admin::html::parts::number(count)),
        None => {
            let mut words = Vec::new();
            for state in ["dead", "held"] {
                let filter = Filter::parse([("state", state)], 0)
                    .map_err(|error| StoreError::Config(error.to_string()))?;
                let counted = desk.count(&filter, MOST).await.map_err(|error| match error {
                    DeskError::Store(error) => error,
                    other => StoreError::Config(other.to_string()),
                })?;
                if counted.count > 0 {
                    words.push(counted.to_string());
                }
            }
            (!words.is_empty()).then(|| words.join(" + "))
        }
    };
    Ok((counted.is_some(), counted))
}

/// The end of the newest span of each account and mode, in seconds.
fn newest_ends(spans: &[crate::inbox::Span]) -> impl Iterator<Item = i64> {
    let mut ends = std::collections::BTreeMap::new();
    for span in spans {
        let end = ends
            .entry((span.account.as_deref(), span.livemode))
            .or_insert(span.to);
        *end = span.to.max(*end);
    }
    ends.into_values()
}

/// The number of gaps between spans of one account and mode.
fn gaps(spans: &[crate::inbox::Span]) -> usize {
    let mut sorted: Vec<_> = spans
        .iter()
        .map(|span| (span.account.as_deref(), span.livemode, span.from, span.to))
        .collect();
    sorted.sort_unstable();
    let apart = |pair: &&[(Option<&str>, bool, i64, i64)]| {
        (pair[0].0, pair[0].1) == (pair[1].0, pair[1].1) && pair[0].3 < pair[1].2
    };
    sorted.windows(2).filter(apart).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Span;

    #[test]
    fn gaps_are_between_spans_of_one_account_and_mode() {
        let spans = [
            Span::new(None, true, 20, 30),
            Span::new(None, true, 0, 10),
            Span::new(None, false, 0, 5),
            Span::new(Some("a"), true, 40, 50),
        ];
        assert_eq!(gaps(&spans), 1);
        assert_eq!(newest_ends(&spans).min(), Some(5));
        assert_eq!(gaps(&spans[..1]), 0);
    }
}
