//! The reports of a backfill: before, while and after it runs.

use std::fmt;
use std::time::Duration;

use super::super::MirrorError;
use super::super::core::Core;
use super::super::listing::{self, Part};
use crate::client::{Client, ListPath};

/// The requests that a backfill will need.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Estimate {
    /// By table.
    pub tables: Vec<TableEstimate>,
    /// The requests that the estimate itself took.
    pub requests: u64,
}

/// The pages of one table's list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TableEstimate {
    /// The table.
    pub table: &'static str,
    /// Pages of 100 objects: as many requests.
    pub pages: u64,
    /// True if all of it was seen.
    pub is_exact: bool,
}

impl Estimate {
    /// The requests of all tables together.
    pub fn pages(&self) -> u64 {
        self.tables.iter().map(|table| table.pages).sum()
    }
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for table in self.tables.iter().filter(|table| table.pages > 1) {
            let about = if table.is_exact { "" } else { "about " };
            writeln!(f, "{:<44} {about}{} pages", table.table, table.pages)?;
        }
        write!(f, "{:<44} about {} requests", "all", self.pages())
    }
}

/// One page more. Printed as one line.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BackfillProgress<'a> {
    /// The table of the page.
    pub table: &'a str,
    /// Pages of this table so far.
    pub pages: u64,
    /// Objects of this table so far.
    pub objects: u64,
    /// Parts of this table's list that are still to be read.
    pub open_parts: usize,
    /// Objects of all tables so far.
    pub total_objects: u64,
    /// Requests so far.
    pub total_requests: u64,
    /// The time since the start.
    pub elapsed: Duration,
}

impl fmt::Display for BackfillProgress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.open_parts {
            0 => "all read".to_owned(),
            1 => "1 part left".to_owned(),
            parts => format!("{parts} parts left"),
        };
        write!(f, "{:<44} {:>9} objects, {state}", self.table, self.objects)
    }
}

/// The result of a backfill.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BackfillReport {
    /// By table, with those that were skipped.
    pub tables: Vec<BackfilledTable>,
    /// Tables of which the API has no list of all objects: they are filled by events, or with what they belong to.
    pub not_listed: Vec<&'static str>,
    /// Requests to Stripe.
    pub requests: u64,
    /// Objects that were read.
    pub objects: u64,
    /// True if it went on with a run that was cut off.
    pub resumed: bool,
    /// True if it stopped at the limit of requests, and something is left.
    pub stopped: bool,
}

/// One table of a backfill.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BackfilledTable {
    /// The table.
    pub table: &'static str,
    /// Pages that were read.
    pub pages: u64,
    /// Objects that were read.
    pub objects: u64,
    /// Rows that were written; the others had a newer state.
    pub written: u64,
    /// Objects of which a list is still cut off: they changed each time that the rest of it was read.
    pub truncated: u64,
    /// The reason why it was skipped: the key may not read it, or the account has no such thing.
    pub skipped: Option<String>,
}

impl BackfilledTable {
    pub(super) fn new(table: &'static str) -> Self {
        Self {
            table,
            pages: 0,
            objects: 0,
            written: 0,
            truncated: 0,
            skipped: None,
        }
    }
}

/// A table, with the empty lists left out.
impl fmt::Display for BackfillReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for table in &self.tables {
            match &table.skipped {
                Some(why) => writeln!(f, "{:<44} skipped: {why}", table.table)?,
                None if table.objects > 0 => {
                    let cut = match table.truncated {
                        0 => String::new(),
                        cut => format!(", {cut} with a list cut off"),
                    };
                    writeln!(
                        f,
                        "{:<44} {:>9} objects, {:>9} written{cut}",
                        table.table, table.objects, table.written
                    )?;
                }
                None => {}
            }
        }
        let end = if self.stopped {
            ", stopped at the limit: run it again to go on"
        } else {
            ""
        };
        write!(
            f,
            "{:<44} {:>9} objects, {} requests{end}",
            "all", self.objects, self.requests
        )
    }
}

/// The pages of a list, and whether that is all of it: from the density of the newest objects, and from how far back there are any.
pub(super) async fn estimate(
    core: &Core,
    client: &Client,
    list: &ListPath,
    since: Option<i64>,
    requests: &mut u64,
) -> Result<(u64, bool), MirrorError> {
    *requests += 1;
    let first = listing::page(
        core,
        client,
        list,
        &Part {
            gte: since,
            ..Part::default()
        },
    )
    .await?;
    let ends = first
        .objects
        .first()
        .and_then(listing::created)
        .zip(first.objects.last().and_then(listing::created));
    if first.cursor.is_none() {
        return Ok((1, true));
    }
    let Some((newest, oldest)) = ends.filter(|_| list.created) else {
        return Ok((2, false));
    };
    // Half as far back each time: the oldest second is between these two.
    let (mut none, mut some) = (since.unwrap_or(super::BEGINNING), oldest);
    for _ in 0..12 {
        if (some - none) * 4 < newest - some {
            break;
        }
        let middle = none + (some - none) / 2;
        *requests += 1;
        let part = Part {
            gte: Some(none),
            lt: Some(middle),
            cursor: None,
        };
        match listing::page(core, client, list, &part).await?.objects.is_empty() {
            true => none = middle,
            false => some = middle,
        }
    }
    let span = u64::try_from((newest - none).max(1)).unwrap_or(1);
    let dense = u64::try_from((newest - oldest).max(1)).unwrap_or(1);
    Ok((span.div_ceil(dense).max(2), false))
}
