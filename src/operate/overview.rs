//! Is it working? The first look.

use serde_json::{Value, json};

use super::{Desk, DeskError, Filter, ago, iso, span, summary_json, worker_json};
use crate::inbox::{
    AttemptOutcome, Counted, EventSummary, GroupVitals, Holder, Lag, Span, StatBucket, StatisticsQuery,
    StoreError,
};

const MINUTE: i64 = 60_000_000;

/// A program that runs shows itself every ten seconds.
const AWAY: i64 = MINUTE;

/// The length of time that is looked at, and the parts it is divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    /// Its length, microseconds.
    pub(crate) length_us: i64,
    /// The length of a bucket, microseconds; a multiple of a minute.
    pub(crate) bucket_us: i64,
}

impl Window {
    /// Sixty minutes, by the minute.
    pub(crate) const HOUR: Self = Self {
        length_us: 60 * MINUTE,
        bucket_us: MINUTE,
    };
    /// 24 hours, by half hours.
    pub(crate) const DAY: Self = Self {
        length_us: 1_440 * MINUTE,
        bucket_us: 30 * MINUTE,
    };
    /// 30 days, by half days.
    pub(crate) const MONTH: Self = Self {
        length_us: 43_200 * MINUTE,
        bucket_us: 720 * MINUTE,
    };

    /// `1h`, `24h` or `30d`, or any other length from a minute to 400 days, in about 60 buckets.
    pub(crate) fn parse(text: &str) -> Result<Self, DeskError> {
        match text {
            "hour" | "1h" => return Ok(Self::HOUR),
            "day" | "24h" | "1d" => return Ok(Self::DAY),
            "month" | "30d" => return Ok(Self::MONTH),
            _ => {}
        }
        let length = super::span_of(text).filter(|us| (MINUTE..=400 * 1_440 * MINUTE).contains(us));
        let length_us = length.ok_or_else(|| {
            DeskError::Bad(format!(
                "{:?} is no window: 1h, 24h, 30d, or any length from 1m to 400d",
                super::plain(text, 20)
            ))
        })?;
        let bucket_us = (length_us / 60 / MINUTE).max(1) * MINUTE;
        Ok(Self { length_us, bucket_us })
    }
}

/// Attempts of one bucket of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Bucket {
    /// Its beginning, microseconds since the Unix epoch.
    pub(crate) at_us: i64,
    /// Attempts that ended done.
    pub(crate) done: u64,
    /// Attempts that are tried again.
    pub(crate) retried: u64,
    /// Attempts that were the last: given up.
    pub(crate) dead: u64,
    /// The mean running time of all of them, microseconds.
    pub(crate) mean_us: i64,
    /// The longest, microseconds.
    pub(crate) longest_us: i64,
    /// The age of one event when it was done, microseconds; `None` where none was done for the first time.
    pub(crate) lag_us: Option<i64>,
}

impl Bucket {
    pub(crate) fn to_json(self) -> Value {
        json!({"at": iso(self.at_us), "done": self.done, "retried": self.retried, "dead": self.dead,
            "mean_ms": self.mean_us as f64 / 1_000.0, "longest_ms": self.longest_us as f64 / 1_000.0,
            "lag_ms": self.lag_us.map(|us| us as f64 / 1_000.0)})
    }

    /// The number of attempts.
    pub(crate) fn attempts(self) -> u64 {
        self.done + self.retried + self.dead
    }
}

/// Statistics in the buckets of a window, empty ones included.
pub(crate) fn buckets(stats: &[StatBucket], from_us: i64, window: Window) -> Vec<Bucket> {
    let count = window.length_us.div_ceil_by(window.bucket_us);
    let mut out: Vec<Bucket> = (0..count)
        .map(|n| Bucket {
            at_us: from_us + n * window.bucket_us,
            ..Bucket::default()
        })
        .collect();
    let mut totals = vec![0_u128; out.len()];
    for stat in stats {
        let place = (stat.at_us - from_us).div_euclid(window.bucket_us);
        let Some(bucket) = usize::try_from(place).ok().and_then(|place| out.get_mut(place)) else {
            continue;
        };
        match stat.outcome {
            AttemptOutcome::Done | AttemptOutcome::Stale | AttemptOutcome::Ambiguous => {
                bucket.done += stat.count
            }
            AttemptOutcome::Dead | AttemptOutcome::EndedByHandler => bucket.dead += stat.count,
            AttemptOutcome::Retry | AttemptOutcome::Lost => bucket.retried += stat.count,
        }
        totals[usize::try_from(place).unwrap_or(0)] += stat.total.as_micros();
        bucket.longest_us = bucket
            .longest_us
            .max(i64::try_from(stat.longest.as_micros()).unwrap_or(i64::MAX));
    }
    for (bucket, total) in out.iter_mut().zip(totals) {
        let mean = total.checked_div(u128::from(bucket.attempts())).unwrap_or(0);
        bucket.mean_us = i64::try_from(mean).unwrap_or(i64::MAX);
    }
    out
}

/// Puts samples of lag into buckets.
fn with_lags(mut series: Vec<Bucket>, lags: &[Lag]) -> Vec<Bucket> {
    for lag in lags {
        let bucket = series.iter_mut().find(|bucket| bucket.at_us == lag.at_us);
        if let Some(bucket) = bucket {
            bucket.lag_us = i64::try_from(lag.lag.as_micros()).ok();
        }
    }
    series
}

trait CeilDiv {
    fn div_ceil_by(self, by: i64) -> i64;
}

impl CeilDiv for i64 {
    fn div_ceil_by(self, by: i64) -> i64 {
        (self + by - 1) / by
    }
}

/// A time between two spans of the ledger: account, mode, first second, and the second behind.
pub(crate) type LedgerGap = (Option<String>, bool, i64, i64);

/// The answer to "is it working?".
#[derive(Debug, Clone)]
pub(crate) struct Overview {
    /// `ok`, `degraded` or `down`.
    pub(crate) verdict: &'static str,
    /// The reasons, each a sentence for people.
    pub(crate) why: Vec<String>,
    /// The event that was recorded last.
    pub(crate) last_event: Option<EventSummary>,
    /// The numbers of tasks, each counted only so far.
    pub(crate) counts: GroupVitals,
    /// The event that has been ready longest; `None` where none is ready.
    pub(crate) oldest: Option<EventSummary>,
    /// The time for which it has been due, microseconds.
    pub(crate) ready_us: i64,
    /// The buckets of the window, the earliest first. The last two minutes are counted later.
    pub(crate) series: Vec<Bucket>,
    /// Workers that hold something.
    pub(crate) workers: Vec<Holder>,
    /// The time when a program that runs handlers was seen last; `None` where none has said what it runs. Microseconds since the
    /// Unix epoch.
    pub(crate) seen_us: Option<i64>,
    /// The ledger's newest span of each account and mode; empty where no ledger is kept.
    pub(crate) covered: Vec<Span>,
    /// The time between spans, as account, mode, first second and the second behind.
    pub(crate) gaps: Vec<LedgerGap>,
    /// The endpoints that this process receives at, by their names; empty without a receiver.
    pub(crate) endpoints: Vec<String>,
    /// The time of the look, microseconds since the Unix epoch.
    pub(crate) at_us: i64,
}

impl Overview {
    pub(crate) fn to_json(&self) -> Value {
        let span = |span: &Span| {
            json!({"account": span.account, "livemode": span.livemode, "from": iso(span.from * 1_000_000), "to": iso(span.to * 1_000_000),
                "delivered": span.delivered, "found": span.found, "refused": span.refused, "beyond_reach": span.beyond_reach})
        };
        let gaps: Vec<Value> = self
            .gaps
            .iter()
            .map(|(account, livemode, from, to)| {
                json!({"account": account, "livemode": livemode, "from": iso(from * 1_000_000), "to": iso(to * 1_000_000)})
            })
            .collect();
        json!({
            "at": iso(self.at_us), "verdict": self.verdict, "why": self.why,
            "last_event": self.last_event.as_ref().map(summary_json),
            "oldest_waiting": self.oldest.as_ref().map(summary_json),
            "tasks": counts_json(&self.counts),
            "series": self.series.iter().map(|bucket| bucket.to_json()).collect::<Vec<_>>(),
            "program_seen": self.seen_us.map(iso),
            "workers": self.workers.iter().map(worker_json).collect::<Vec<_>>(),
            "covered": self.covered.iter().map(span).collect::<Vec<_>>(), "gaps": gaps,
            "endpoints": self.endpoints,
        })
    }
}

/// Numbers; `more` names those of which there are more.
pub(crate) fn counts_json(counts: &GroupVitals) -> Value {
    let all = [
        ("waiting", counts.waiting),
        ("ready", counts.ready),
        ("running", counts.leased),
        ("delayed", counts.backoff),
        ("dead", counts.dead),
        ("unhandled", counts.unhandled),
    ];
    let mut json = serde_json::Map::new();
    for (name, count) in all {
        json.insert(name.to_owned(), count.n.into());
    }
    let more: Vec<&str> = all
        .iter()
        .filter(|(_, count)| count.is_more)
        .map(|(name, _)| *name)
        .collect();
    json.insert("more".to_owned(), more.into());
    json.into()
}

/// Nothing should wait longer for a worker.
const LONG: i64 = 5 * MINUTE;

impl Desk {
    /// The first look. A store that does not answer is the verdict `down`, not an error.
    pub(crate) async fn overview(&self, window: Window) -> Result<Overview, DeskError> {
        match self.look(window).await {
            Err(DeskError::Store(error)) if error.is_temporary() => Ok(Overview {
                verdict: "down",
                why: vec![format!(
                    "the store does not answer: {}",
                    crate::handler::chain(&error)
                )],
                last_event: None,
                counts: GroupVitals::new(""),
                oldest: None,
                ready_us: 0,
                series: Vec::new(),
                workers: Vec::new(),
                seen_us: None,
                covered: Vec::new(),
                gaps: Vec::new(),
                endpoints: self.endpoint_names(),
                at_us: self.now_us(),
            }),
            other => other,
        }
    }

    async fn look(&self, window: Window) -> Result<Overview, DeskError> {
        let now = self.now_us();
        let store = self.store();
        let vitals = store.vitals().await?;
        let counts = vitals.total();
        let last_event = self.events(&Filter::default(), None, 1).await?.items.pop();
        let oldest = match &vitals.oldest_ready {
            Some(oldest) => self.summary_of(oldest.seq).await?,
            None => None,
        };
        let workers = store.workers().await?;
        let programs = store.programs().await?;
        let from =
            (now - window.length_us).div_euclid(window.bucket_us) * window.bucket_us + window.bucket_us;
        let mut asked = StatisticsQuery::new(from, i64::MAX);
        asked.bucket_us = window.bucket_us;
        let stats = store.statistics_by(&asked).await?;
        asked.to_us = from + window.length_us;
        let lags = store.lags(&asked).await?;
        let spans = match store.spans().await {
            Ok(spans) => spans,
            // A store that keeps no ledger has no gaps to tell.
            Err(StoreError::Config(_)) => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        let (covered, gaps) = ledger(spans);
        let mut overview = Overview {
            verdict: "ok",
            why: Vec::new(),
            last_event,
            counts,
            oldest,
            ready_us: i64::try_from(vitals.ready_for().as_micros()).unwrap_or(i64::MAX),
            series: with_lags(buckets(&stats, from, window), &lags),
            workers,
            seen_us: programs.iter().map(|program| program.seen_us).max(),
            covered,
            gaps,
            endpoints: self.endpoint_names(),
            at_us: now,
        };
        overview.judge();
        Ok(overview)
    }

    fn endpoint_names(&self) -> Vec<String> {
        let ids = self.receiver().map(crate::receiver::Receiver::endpoint_ids);
        ids.into_iter().flatten().map(|id| id.to_string()).collect()
    }
}

impl Overview {
    fn judge(&mut self) {
        let mut why = Vec::new();
        let n = |count: Counted, one: &str, many: &str| {
            if count.n == 1 {
                format!("1 {one}")
            } else {
                format!("{count} {many}")
            }
        };
        if self.counts.dead.n > 0 {
            why.push(format!(
                "{} given up: see `dead`",
                n(self.counts.dead, "task was", "tasks were")
            ));
        }
        if self.counts.unhandled.n > 0 {
            why.push(format!(
                "{} for handlers that no process has: see `doctor`",
                n(self.counts.unhandled, "task waits", "tasks wait")
            ));
        }
        if let Some(oldest) = &self.oldest {
            if self.ready_us > LONG {
                why.push(format!(
                    "{} has waited since {}",
                    super::plain(&oldest.event_id, 60),
                    ago(self.at_us - self.ready_us, self.at_us)
                ));
                if self.workers.is_empty() {
                    why.push("no worker holds anything: is one running?".to_owned());
                }
            }
        }
        let counts = &self.counts;
        let open = counts.ready.n + counts.backoff.n + counts.waiting.n;
        let away = self.seen_us.filter(|seen| self.at_us - seen > AWAY);
        if let (true, true, Some(seen)) = (open > 0, self.workers.is_empty(), away) {
            why.push(format!(
                "events are open, and no program that runs handlers was seen for {}: is one running?",
                span(self.at_us - seen)
            ));
        }
        for (account, livemode, from, to) in &self.gaps {
            let of = account
                .as_deref()
                .map(|account| format!(" of {}", super::plain(account, 40)))
                .unwrap_or_default();
            let mode = if *livemode { "live" } else { "test" };
            why.push(format!(
                "no one can say yet that every {mode} event{of} of {} from {} on is here: run `reconcile`",
                span((to - from) * 1_000_000),
                iso(from * 1_000_000)
            ));
        }
        self.verdict = if why.is_empty() { "ok" } else { "degraded" };
        self.why = why;
    }
}

/// The newest span of each account and mode, and what lies between spans.
fn ledger(mut spans: Vec<Span>) -> (Vec<Span>, Vec<LedgerGap>) {
    spans.sort_by(|a, b| (&a.account, a.livemode, a.from).cmp(&(&b.account, b.livemode, b.from)));
    let (mut covered, mut gaps): (Vec<Span>, _) = (Vec::new(), Vec::new());
    for span in spans {
        match covered.last_mut() {
            Some(last) if last.is_of(span.account.as_deref(), span.livemode) => {
                if last.to < span.from {
                    gaps.push((span.account.clone(), span.livemode, last.to, span.from));
                }
                *last = span;
            }
            _ => covered.push(span),
        }
    }
    (covered, gaps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statistics_fall_into_their_buckets() {
        let stat = |minute: i64, outcome, count, ms| {
            let mut stat = StatBucket::new(minute * MINUTE, None, outcome);
            stat.count = count;
            stat.total = std::time::Duration::from_millis(ms);
            stat.longest = std::time::Duration::from_millis(ms);
            stat
        };
        let stats = [
            stat(10, AttemptOutcome::Done, 3, 30),
            stat(10, AttemptOutcome::Retry, 1, 10),
            stat(12, AttemptOutcome::Dead, 2, 4),
            stat(99, AttemptOutcome::Done, 9, 1),
        ];
        let window = Window {
            length_us: 6 * MINUTE,
            bucket_us: 2 * MINUTE,
        };
        let found = buckets(&stats, 10 * MINUTE, window);
        let told: Vec<_> = found
            .iter()
            .map(|b| (b.done, b.retried, b.dead, b.mean_us))
            .collect();
        assert_eq!(told, [(3, 1, 0, 10_000), (0, 0, 2, 2_000), (0, 0, 0, 0)]);
        assert_eq!(Window::parse("24h").unwrap(), Window::DAY);
        assert!(Window::parse("0m").is_err() && Window::parse("500d").is_err());
    }

    #[test]
    fn time_between_spans_of_one_account_is_a_gap() {
        let spans = vec![
            Span::new(None, true, 20, 30),
            Span::new(None, true, 0, 10),
            Span::new(Some("acct_1"), true, 0, 5),
        ];
        let (covered, gaps) = ledger(spans);
        assert_eq!(gaps, [(None, true, 10, 20)]);
        assert_eq!(covered.iter().map(|span| span.to).collect::<Vec<_>>(), [30, 5]);
    }
}
