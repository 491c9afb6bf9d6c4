//! The filters as options, by the names that addresses of the page have.

use clap::Args;

use super::failure::Failure;
use crate::operate::Filter;

/// Options that choose events. All that are given must hold.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Filters")]
pub(super) struct FilterArgs {
    /// Event types that match: invoice.paid, a prefix (invoice), or invoice.* for one segment more
    #[arg(long = "type", value_name = "PATTERN")]
    event_type: Option<String>,
    /// done, waiting, ready, running, delayed, dead, held or unhandled
    #[arg(long, value_name = "STATE")]
    state: Option<String>,
    /// Recorded at or after: 30m, 2h, 7d, 2026-11-01, RFC 3339
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Recorded before, written as --since
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// The object's id: sub_…, in_…
    #[arg(long, value_name = "ID")]
    object: Option<String>,
    /// The customer's id: its own events and those of its objects
    #[arg(long, value_name = "ID")]
    customer: Option<String>,
    /// The connected account: acct_…
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// Live events (true) or test events (false)
    #[arg(long, value_name = "BOOL")]
    livemode: Option<String>,
    /// Events with an open task in this handler group
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// A part of the event's id
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    /// Any id: of the event, object, customer or account
    #[arg(long, value_name = "ID")]
    id: Option<String>,
}

impl FilterArgs {
    pub(super) fn filter(&self, now_us: i64) -> Result<Filter, Failure> {
        let pairs = [
            ("type", &self.event_type),
            ("state", &self.state),
            ("since", &self.since),
            ("until", &self.until),
            ("object", &self.object),
            ("customer", &self.customer),
            ("account", &self.account),
            ("livemode", &self.livemode),
            ("group", &self.group),
            ("text", &self.text),
            ("id", &self.id),
        ];
        let given = pairs
            .iter()
            .filter_map(|(name, value)| Some((*name, value.as_deref()?)));
        Ok(Filter::parse(given, now_us)?)
    }

    /// The group, which also limits an act.
    pub(super) fn group(&self) -> Option<String> {
        self.group.clone()
    }
}
