//! The ledger of covered time, as a report for people and for programs.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::plan;
use super::report::{Gap, Report, shown};
use crate::inbox::{Span, Store, StoreError, gaps};

/// The most gaps of an account that the table shows.
const SHOWN: usize = 10;
/// The most characters of an account's name in the table.
const NAME: usize = 50;

/// The ledger of an inbox: from when to when every event is accounted for, by account. Read without asking Stripe.
///
/// `Display` is a table of at most 80 columns for people, [`to_json`](Self::to_json) the same for programs. A line that begins
/// with `!` wants somebody's attention.
///
/// ```text
/// own account, live mode
///   accounted for      2026-11-01 10:00:00 to 2026-11-28 14:20:31 UTC (5 min ago)
///   delivered                  8312 events
///   found by reconcile            3 events
///   refused by policy             0 events
///   beyond reach       nothing
/// ! gap                2026-11-02 07:00:00 to 2026-11-02 08:30:00 UTC (90 min)
/// ! 30-day edge        the gap is 26 d old: Stripe lists its events for 3 d more
/// ```
///
/// ```
/// use stripe_webhooks::inbox::Memory;
/// use stripe_webhooks::reconcile::Ledger;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let ledger = Ledger::read(&Memory::new(), time::OffsetDateTime::now_utc()).await?;
/// println!("{ledger}");
/// assert!(ledger.accounts.is_empty(), "nothing was compared yet");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ledger {
    /// The time of the report, in seconds since the Unix epoch.
    pub at: i64,
    /// One an account and mode: the client's own first, then the others by their names.
    pub accounts: Vec<AccountLedger>,
}

/// The ledger of one account in one mode.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccountLedger {
    /// The connected account, or the name that the own one was given; `None` for the own one without a name.
    pub account: Option<String>,
    /// Live or test mode.
    pub livemode: bool,
    /// The first second that the ledger speaks of, since the Unix epoch.
    pub from: i64,
    /// The second after the last one.
    pub to: i64,
    /// The number of events that were delivered.
    pub delivered: u64,
    /// The number of events that no delivery had brought, and that were found in Stripe's list.
    pub found: u64,
    /// The number of events that no endpoint's policy accepts.
    pub refused: u64,
    /// The length of the times that nobody can say anything about any more: Stripe no longer lists their events.
    pub beyond_reach: Duration,
    /// The spans, by time.
    pub spans: Vec<Span>,
    /// The times between `from` and `to` that are not accounted for, in order.
    pub gaps: Vec<Gap>,
    /// The first second that is not accounted for: that of the first gap, or `to`.
    pub open_since: i64,
    /// The time for which Stripe still lists what happened then: 30 days, less its age. Zero if it is over.
    pub reach_left: Duration,
    /// True from 25 days on: what is missing will soon be beyond reach.
    pub is_reach_ending: bool,
    /// The time since `to`. Some minutes while a job runs: five of grace, and those between two passes.
    pub behind: Duration,
}

impl Ledger {
    /// Reads the ledger of an inbox's store. `now`: by which ages are told.
    ///
    /// # Errors
    /// [`StoreError`] if the store does not answer.
    pub async fn read(store: &dyn Store, now: OffsetDateTime) -> Result<Self, StoreError> {
        Ok(Self::of(store.spans().await?, now.unix_timestamp()))
    }

    /// `spans`: of all accounts, in any order.
    pub(super) fn of(mut spans: Vec<Span>, at: i64) -> Self {
        let key = |span: &Span| (span.account.clone(), !span.livemode);
        spans.sort_by_cached_key(|span| (key(span), span.from));
        let accounts = spans.chunk_by(|one, two| key(one) == key(two));
        Self {
            at,
            accounts: accounts.filter_map(|own| AccountLedger::of(own, at)).collect(),
        }
    }

    /// True if no account has a gap, and nothing is beyond reach: every event of the ledger's time is accounted for.
    pub fn is_complete(&self) -> bool {
        self.accounts.iter().all(AccountLedger::is_complete)
    }

    /// The ledger for programs. Times are RFC 3339 in UTC.
    ///
    /// ```json
    /// {
    ///   "at": "2026-11-28T14:25:31Z", "complete": false,
    ///   "accounts": [{
    ///     "account": null, "livemode": true, "complete": false, "from": "2026-11-01T10:00:00Z", "to": "2026-11-28T14:20:31Z",
    ///     "delivered": 8312, "found": 3, "refused": 0, "beyond_reach_seconds": 0, "behind_seconds": 300,
    ///     "open_since": "2026-11-02T07:00:00Z", "reach_left_seconds": 317069, "reach_ending": true,
    ///     "gaps": [{"from": "2026-11-02T07:00:00Z", "to": "2026-11-02T08:30:00Z"}],
    ///     "spans": [{"from": "2026-11-01T10:00:00Z", "to": "2026-11-02T07:00:00Z", "delivered": 12, "found": 0, "refused": 0,
    ///                "beyond_reach": false}]
    ///   }]
    /// }
    /// ```
    ///
    /// Members may be added.
    pub fn to_json(&self) -> Value {
        json!({
            "at": shown(self.at),
            "complete": self.is_complete(),
            "accounts": self.accounts.iter().map(AccountLedger::to_json).collect::<Value>(),
        })
    }
}

impl Report {
    /// The ledger after the pass, as a table and as JSON.
    pub fn ledger(&self) -> Ledger {
        let spans = self
            .accounts
            .iter()
            .flat_map(|account| account.spans.iter().cloned());
        Ledger::of(spans.collect(), self.at)
    }
}

impl AccountLedger {
    /// `spans`: of one account and mode, by time. `None` without any.
    fn of(spans: &[Span], at: i64) -> Option<Self> {
        let first = spans.first()?;
        let (from, to) = (first.from, spans.iter().map(|span| span.to).max()?);
        let gaps: Vec<Gap> = gaps(spans, from, to)
            .into_iter()
            .map(|(from, to)| Gap { from, to })
            .collect();
        let sum = |of: fn(&Span) -> u64| spans.iter().map(of).fold(0, u64::saturating_add);
        let lost = spans.iter().filter(|span| span.beyond_reach);
        let open_since = gaps.first().map_or(to, |gap| gap.from);
        let age = at.saturating_sub(open_since);
        Some(Self {
            account: first.account.clone(),
            livemode: first.livemode,
            from,
            to,
            delivered: sum(|span| span.delivered),
            found: sum(|span| span.found),
            refused: sum(|span| span.refused),
            beyond_reach: lost
                .map(|span| seconds(span.to.saturating_sub(span.from)))
                .fold(Duration::ZERO, Duration::saturating_add),
            spans: spans.to_vec(),
            gaps,
            open_since,
            reach_left: seconds(plan::REACH.saturating_sub(age)),
            is_reach_ending: age >= plan::WARNING,
            behind: seconds(at.saturating_sub(to)),
        })
    }

    /// True if it has no gap, and nothing is beyond reach.
    pub fn is_complete(&self) -> bool {
        self.gaps.is_empty() && self.beyond_reach.is_zero()
    }

    fn to_json(&self) -> Value {
        let gap = |gap: &Gap| json!({"from": shown(gap.from), "to": shown(gap.to)});
        let span = |span: &Span| {
            json!({
                "from": shown(span.from),
                "to": shown(span.to),
                "delivered": span.delivered,
                "found": span.found,
                "refused": span.refused,
                "beyond_reach": span.beyond_reach,
            })
        };
        json!({
            "account": self.account,
            "livemode": self.livemode,
            "complete": self.is_complete(),
            "from": shown(self.from),
            "to": shown(self.to),
            "delivered": self.delivered,
            "found": self.found,
            "refused": self.refused,
            "beyond_reach_seconds": self.beyond_reach.as_secs(),
            "behind_seconds": self.behind.as_secs(),
            "open_since": shown(self.open_since),
            "reach_left_seconds": self.reach_left.as_secs(),
            "reach_ending": self.is_reach_ending,
            "gaps": self.gaps.iter().map(gap).collect::<Value>(),
            "spans": self.spans.iter().map(span).collect::<Value>(),
        })
    }
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.accounts.is_empty() {
            return f.write_str("nothing was compared yet: the ledger is empty\n");
        }
        for (number, account) in self.accounts.iter().enumerate() {
            if number > 0 {
                writeln!(f)?;
            }
            account.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for AccountLedger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match &self.account {
            Some(name) if name.chars().count() > NAME => {
                format!("{}…", name.chars().take(NAME).collect::<String>())
            }
            Some(name) => name.clone(),
            None => "own account".to_owned(),
        };
        let mode = if self.livemode { "live mode" } else { "test mode" };
        writeln!(f, "{name}, {mode}")?;
        let covered = format!("{} ({} ago)", between(self.from, self.to), length(self.behind));
        line(f, ' ', "accounted for", &covered)?;
        for (what, number) in [
            ("delivered", self.delivered),
            ("found by reconcile", self.found),
            ("refused by policy", self.refused),
        ] {
            let events = if number == 1 { "event" } else { "events" };
            line(f, ' ', what, &format!("{number:>12} {events}"))?;
        }
        let mut lost = self.spans.iter().filter(|span| span.beyond_reach).peekable();
        if lost.peek().is_none() {
            line(f, ' ', "beyond reach", "nothing")?;
        }
        let lost: Vec<Gap> = lost
            .map(|span| Gap {
                from: span.from,
                to: span.to,
            })
            .collect();
        times(f, "beyond reach", &lost)?;
        times(f, "gap", &self.gaps)?;
        if self.is_reach_ending {
            let what = if self.gaps.is_empty() { "end" } else { "gap" };
            let age = length(seconds(self.at().saturating_sub(self.open_since)));
            let text = match self.reach_left.is_zero() {
                true => format!("the {what} is {age} old: Stripe lists its events no longer"),
                false => format!(
                    "the {what} is {age} old: Stripe lists its events for {} more",
                    length(self.reach_left)
                ),
            };
            line(f, '!', "30-day edge", &text)?;
        }
        Ok(())
    }
}

impl AccountLedger {
    /// The time of the report.
    fn at(&self) -> i64 {
        let behind = i64::try_from(self.behind.as_secs()).unwrap_or(i64::MAX);
        self.to.saturating_add(behind)
    }
}

/// A line each, the longest ago first.
fn times(f: &mut fmt::Formatter<'_>, what: &str, times: &[Gap]) -> fmt::Result {
    for gap in times.iter().take(SHOWN) {
        let long = length(seconds(gap.to.saturating_sub(gap.from)));
        line(f, '!', what, &format!("{} ({long})", between(gap.from, gap.to)))?;
    }
    match times.len().saturating_sub(SHOWN) {
        0 => Ok(()),
        more => line(f, '!', what, &format!("and {more} more")),
    }
}

fn line(f: &mut fmt::Formatter<'_>, mark: char, what: &str, text: &str) -> fmt::Result {
    writeln!(f, "{mark} {what:<18} {text}")
}

/// Negative lengths are none.
fn seconds(number: i64) -> Duration {
    Duration::from_secs(number.max(0).unsigned_abs())
}

fn between(from: i64, to: i64) -> String {
    let plain = |at: i64| shown(at).replace('T', " ").replace('Z', "");
    format!("{} to {} UTC", plain(from), plain(to))
}

/// The two largest units would be more than anybody asks for: one, rounded down.
fn length(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..120 => format!("{seconds} s"),
        seconds @ 120..7200 => format!("{} min", seconds / 60),
        seconds @ 7200..172_800 => format!("{} h", seconds / 3600),
        seconds => format!("{} d", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;
    const NOW: i64 = 1_790_000_000;

    fn span(account: Option<&str>, from: i64, to: i64) -> Span {
        let mut span = Span::new(account, true, from, to);
        (span.delivered, span.found, span.refused) = (8312, 3, 1);
        span
    }

    #[test]
    fn a_ledger_is_a_table_of_80_columns() {
        let mut lost = Span::new(Some("acct_1"), true, NOW - 40 * DAY, NOW - 39 * DAY);
        lost.beyond_reach = true;
        let mut spans = vec![
            span(None, NOW - 27 * DAY, NOW - 26 * DAY),
            span(None, NOW - 26 * DAY + 5400, NOW - 300),
            lost,
            span(Some("acct_1"), NOW - 39 * DAY, NOW - 400),
        ];
        spans.reverse();
        let ledger = Ledger::of(spans, NOW);
        assert!(!ledger.is_complete());
        let text = ledger.to_string();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "own account, live mode",
                "  accounted for      2026-08-25 14:13:20 to 2026-09-21 14:08:20 UTC (5 min ago)",
                "  delivered                 16624 events",
                "  found by reconcile            6 events",
                "  refused by policy             2 events",
                "  beyond reach       nothing",
                "! gap                2026-08-26 14:13:20 to 2026-08-26 15:43:20 UTC (90 min)",
                "! 30-day edge        the gap is 26 d old: Stripe lists its events for 3 d more",
                "",
                "acct_1, live mode",
                "  accounted for      2026-08-12 14:13:20 to 2026-09-21 14:06:40 UTC (6 min ago)",
                "  delivered                  8312 events",
                "  found by reconcile            3 events",
                "  refused by policy             1 event",
                "! beyond reach       2026-08-12 14:13:20 to 2026-08-13 14:13:20 UTC (24 h)",
            ]
        );
    }

    #[test]
    fn no_line_is_longer_than_a_terminal() {
        let many: Vec<Span> = (0..40)
            .map(|number| {
                let from = number * 300 * DAY;
                let mut span = span(Some(&"ä".repeat(200)), from, from + 100 * DAY);
                (span.delivered, span.beyond_reach) = (u64::MAX, number % 3 == 0);
                span
            })
            .collect();
        let text = Ledger::of(many, 15_000 * DAY).to_string();
        assert!(
            text.contains("and 29 more") && text.contains("no longer"),
            "{text}"
        );
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        assert!(
            Ledger::of(vec![], NOW)
                .to_string()
                .contains("nothing was compared")
        );
    }

    #[test]
    fn the_edge_is_warned_of_from_25_days_on() {
        for (age, is_ending, left) in [
            (0, false, plan::REACH),
            (25 * DAY - 1, false, 5 * DAY - 59),
            (25 * DAY, true, 5 * DAY - 60),
            (30 * DAY - 60, true, 0),
            (90 * DAY, true, 0),
        ] {
            let own = |spans: &[Span]| {
                let ledger = Ledger::of(spans.to_vec(), NOW);
                let own = &ledger.accounts[0];
                (
                    own.is_reach_ending,
                    own.reach_left,
                    ledger.to_string().contains("! 30-day edge"),
                )
            };
            let want = (is_ending, seconds(left), is_ending);
            // A job that stands still, and a gap before later time.
            let end = NOW - age;
            assert_eq!(own(&[span(None, end - DAY, end)]), want, "{age}");
            if age > 0 {
                assert_eq!(
                    own(&[span(None, end - DAY, end), span(None, NOW - 1, NOW)]).0,
                    is_ending && age > 1
                );
            }
        }
    }

    #[test]
    fn programs_are_told_the_same() {
        let ledger = Ledger::of(
            vec![
                span(None, NOW - 27 * DAY, NOW - 26 * DAY),
                span(None, NOW - 25 * DAY, NOW - 300),
            ],
            NOW,
        );
        let told = ledger.to_json();
        assert_eq!(told["complete"], false);
        let own = &told["accounts"][0];
        assert_eq!(
            (&own["account"], &own["delivered"]),
            (&Value::Null, &json!(16624))
        );
        assert_eq!(
            (&own["behind_seconds"], &own["reach_ending"]),
            (&json!(300), &json!(true))
        );
        assert_eq!(
            own["gaps"],
            json!([{"from": "2026-08-26T14:13:20Z", "to": "2026-08-27T14:13:20Z"}])
        );
        assert_eq!(
            (&own["open_since"], &own["spans"][1]["found"]),
            (&own["gaps"][0]["from"], &json!(3))
        );
    }
}
