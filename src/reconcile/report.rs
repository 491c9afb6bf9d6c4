//! What a pass found, and what the ledger says.

use std::fmt;
use std::time::Duration;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::ReconcileError;
use super::reader::Tally;
use crate::inbox::Span;

/// The result of [`Reconcile::run_once`](super::Reconcile::run_once), by account. Shown as a text for people: a line for each span of
/// the ledger, gap and error.
///
/// ```text
/// from 2026-11-01T10:00:00Z to 2026-11-28T14:20:31Z every event is accounted for: 8312 delivered, 3 found by reconcile, 0 refused by policy, 0 beyond reach
/// ```
///
/// [`ledger`](Self::ledger) is a table for a terminal, and JSON.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// The time at the end of the pass by Stripe's clock, in seconds since the Unix epoch.
    pub at: i64,
    /// One an account: the client's own first, then the connected ones by their ids.
    pub accounts: Vec<AccountReport>,
}

/// The result for one account.
#[derive(Debug)]
#[non_exhaustive]
pub struct AccountReport {
    /// The connected account, or the name that the own one was given.
    pub account: Option<String>,
    /// Live or test mode.
    pub livemode: bool,
    /// The number of events that this pass saw, and that had been delivered. Overlap is not counted again.
    pub delivered: u64,
    /// The number of events that had not been delivered, and are recorded now.
    pub found: u64,
    /// The number of events that no endpoint's policy accepts.
    pub refused: u64,
    /// The length of time that this pass came too late for.
    pub beyond_reach: Duration,
    /// The ledger after the pass: all spans, by time.
    pub spans: Vec<Span>,
    /// The times that the ledger does not hold, in order.
    pub gaps: Vec<Gap>,
    /// The reason why the pass did not come to its end.
    pub error: Option<ReconcileError>,
}

/// A time of which nobody knows whether all its events came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// The first second, since the Unix epoch.
    pub from: i64,
    /// The second after the last one.
    pub to: i64,
}

impl Report {
    /// True if every account's time is covered without a gap, and nothing is beyond reach.
    pub fn is_complete(&self) -> bool {
        self.accounts.iter().all(AccountReport::is_complete)
    }

    /// The number of events that this pass saw, and that had been delivered.
    pub fn delivered(&self) -> u64 {
        self.tally().delivered
    }

    /// The number of events that had not been delivered, and are recorded now.
    pub fn found(&self) -> u64 {
        self.tally().found
    }

    /// The number of events that no endpoint's policy accepts.
    pub fn refused(&self) -> u64 {
        self.tally().refused
    }
}

impl AccountReport {
    pub(super) fn new(account: Option<String>, livemode: bool) -> Self {
        Self {
            account,
            livemode,
            delivered: 0,
            found: 0,
            refused: 0,
            beyond_reach: Duration::ZERO,
            spans: Vec::new(),
            gaps: Vec::new(),
            error: None,
        }
    }

    pub(super) fn add(&mut self, tally: Tally, lost: i64) {
        self.delivered += tally.delivered;
        self.found += tally.found;
        self.refused += tally.refused;
        self.beyond_reach += Duration::from_secs(lost.max(0).unsigned_abs());
    }

    pub(super) fn fill_gaps(&mut self, gaps: &[(i64, i64)]) {
        self.gaps = gaps
            .iter()
            .map(|(from, to)| Gap { from: *from, to: *to })
            .collect();
    }

    /// True if the ledger has neither a gap nor time that is beyond reach, and the pass came to its end.
    pub fn is_complete(&self) -> bool {
        self.error.is_none() && self.gaps.is_empty() && !self.spans.iter().any(|span| span.beyond_reach)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, account) in self.accounts.iter().enumerate() {
            if number > 0 {
                writeln!(f)?;
            }
            account.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for AccountReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines: Vec<(i64, String)> = Vec::new();
        let whose = match &self.account {
            Some(account) => format!("{account}: "),
            None => String::new(),
        };
        let mode = if self.livemode { "" } else { " (test mode)" };
        for span in &self.spans {
            let time = format!("{whose}from {} to {}", shown(span.from), shown(span.to));
            let text = match span.beyond_reach {
                true => format!("{time} everything is beyond reach{mode}: Stripe lists events for 30 days"),
                false => format!(
                    "{time} every event is accounted for{mode}: {} delivered, {} found by reconcile, {} refused by policy, 0 beyond reach",
                    span.delivered, span.found, span.refused
                ),
            };
            lines.push((span.from, text));
        }
        for gap in &self.gaps {
            let (from, to) = (shown(gap.from), shown(gap.to));
            let text = format!("{whose}from {from} to {to} events may be missing{mode}");
            lines.push((gap.from, text));
        }
        lines.sort();
        if let Some(error) = &self.error {
            lines.push((i64::MAX, format!("{whose}not compared to the end{mode}: {error}")));
        }
        let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// A time as RFC 3339 in UTC.
pub(super) fn shown(seconds: i64) -> String {
    let time = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    time.format(&Rfc3339).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_read_by_people() {
        let mut own = AccountReport::new(None, true);
        let mut span = Span::new(None, true, 1_790_000_000, 1_790_003_600);
        (span.delivered, span.found, span.refused) = (8312, 3, 1);
        let mut lost = Span::new(None, true, 1_789_990_000, 1_789_990_060);
        lost.beyond_reach = true;
        own.spans = vec![lost, span];
        own.fill_gaps(&[(1_789_990_060, 1_790_000_000)]);
        let mut other = AccountReport::new(Some("acct_1".into()), false);
        other.error = Some(ReconcileError::NoStore);
        let report = Report {
            at: 1_790_003_900,
            accounts: vec![own, other],
        };
        assert!(!report.is_complete());
        let text = report.to_string();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "from 2026-09-21T11:26:40Z to 2026-09-21T11:27:40Z everything is beyond reach: Stripe lists events for 30 days",
                "from 2026-09-21T11:27:40Z to 2026-09-21T14:13:20Z events may be missing",
                "from 2026-09-21T14:13:20Z to 2026-09-21T15:13:20Z every event is accounted for: 8312 delivered, 3 found by reconcile, 1 refused by policy, 0 beyond reach",
                "acct_1: not compared to the end (test mode): the receiver has no inbox with a store: nothing says which events it has",
            ]
        );
    }
}
