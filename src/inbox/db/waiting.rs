//! What an engine keeps in memory until a transaction: deliveries, lines of the log, and gaps that are still to be searched.

use std::{
    collections::{HashMap, VecDeque},
    time::Instant,
};

use tokio::sync::oneshot;

use crate::inbox::plan::Route;
use crate::inbox::{DeliveryLogEntry, NewEvent, Recorded, StoreError};

/// A delivery, or a line of the log, on its way to the writers.
pub(crate) enum Message {
    Event(Box<NewEvent>, oneshot::Sender<Result<Recorded, StoreError>>),
    LogEntry(Box<DeliveryLogEntry>),
}

/// Lines of the delivery log that wait for a transaction: their events went another way.
#[derive(Default)]
pub(crate) struct Lines {
    pub(super) waiting: VecDeque<DeliveryLogEntry>,
    pub(super) dropped: u64,
}

impl Lines {
    /// As many as may wait. They are no reason for a process to grow while its database is away.
    const MOST: usize = 10_000;

    pub(super) fn push(&mut self, line: DeliveryLogEntry) {
        if self.waiting.len() < Self::MOST {
            self.waiting.push_back(line);
        } else {
            self.dropped += 1;
        }
    }
}

/// The events that handlers of a program may have missed: recorded at or after these times, by processes that did not plan for them.
#[derive(Debug, Clone)]
pub(super) struct Gap {
    pub(super) program: i64,
    pub(super) routes: Vec<(Route, i64)>,
    pub(super) until_us: i64,
}

/// The progress of the search for missed events.
#[derive(Debug, Default)]
pub(crate) struct CatchUp {
    pub(super) gaps: Vec<Gap>,
    /// By program: every event up to this number has been looked at.
    pub(super) cursors: HashMap<i64, i64>,
    pub(super) looked: Option<Instant>,
}
