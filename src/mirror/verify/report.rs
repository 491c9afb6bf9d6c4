//! The report of a verification.

use std::collections::BTreeMap;
use std::fmt;

/// A difference between a row and Stripe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// Stripe has the object, and there is no row, or one that says it was deleted.
    Missing,
    /// The row's object is another state.
    Stale,
    /// There is a row, and Stripe does not have the object.
    Orphaned,
    /// The elements of a list in the object are not all there.
    Truncated,
    /// The row's object is of another API version than the client asks for, and differs.
    OtherVersion,
}

impl DriftKind {
    /// In one or two words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Orphaned => "orphaned",
            Self::Truncated => "truncated",
            Self::OtherVersion => "other version",
        }
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A row that is not what Stripe has.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowDrift {
    /// The table.
    pub table: &'static str,
    /// The object's id.
    pub id: String,
    /// The kind of difference.
    pub kind: DriftKind,
    /// True if it was mended.
    pub repaired: bool,
}

/// The result of a verification.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct VerifyReport {
    /// The differences, by table.
    pub drift: Vec<RowDrift>,
    /// Rows that were compared, by table.
    pub compared: BTreeMap<&'static str, u64>,
    /// Tables that could not be looked at, with the reason.
    pub skipped: Vec<(&'static str, String)>,
    /// Requests to Stripe.
    pub requests: u64,
}

impl VerifyReport {
    /// True if every row that was compared is what Stripe has, or was mended.
    pub fn is_clean(&self) -> bool {
        self.drift.iter().all(|drift| drift.repaired)
    }

    /// The exit code of a command that reports this: 0 if clean, 3 if something differs.
    pub fn exit_code(&self) -> u8 {
        if self.is_clean() { 0 } else { 3 }
    }
}

/// One line a difference, and a last one with the counts.
impl fmt::Display for VerifyReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for drift in &self.drift {
            let repaired = if drift.repaired { ", repaired" } else { "" };
            writeln!(f, "{:<13} {:<32} {}{repaired}", drift.kind, drift.table, drift.id)?;
        }
        for (table, why) in &self.skipped {
            writeln!(f, "{:<13} {table:<32} {why}", "skipped")?;
        }
        let rows: u64 = self.compared.values().sum();
        let left = self.drift.iter().filter(|drift| !drift.repaired).count();
        let verdict = match (left, self.drift.len()) {
            (0, 0) => "clean".to_owned(),
            (0, repaired) => format!("clean after {repaired} repairs"),
            (left, _) => format!("{left} differ"),
        };
        write!(f, "{verdict}: {rows} rows compared, {} requests", self.requests)
    }
}
