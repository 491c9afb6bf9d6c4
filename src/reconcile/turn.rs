//! One account's turn: a look is read, what is missing is recorded, and then the ledger takes the time in.

use std::collections::HashSet;
use std::future::poll_fn;
use std::task::Poll;

use super::ReconcileError;
use super::job::Job;
use super::plan::{self, Look};
use super::reader::{Ended, Missing, Reader, Tally};
use crate::client::ClientError;
use crate::inbox::{Arrival, Recorded, Source, Span, StoreError};
use crate::observer;
use crate::rt::BoxFuture;

/// Events that share a commit.
const TOGETHER: usize = 64;
/// A clock that is off by more than so many seconds makes a new ledger begin in another place.
const TOLERANCE: u64 = 120;

/// The place of an account between two turns. Nothing is lost with it but requests.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    /// True once this pass has looked at what Stripe holds for undelivered.
    pub(super) undelivered: bool,
    /// The reading in parts, after there was too much to read at once.
    pub(super) parts: Option<Parts>,
    /// The size of pages, after one was too large to be taken.
    pub(super) page_size: Option<u32>,
    /// The time when it was told that a gap will soon be out of reach.
    pub(super) warned: Option<tokio::time::Instant>,
}

/// A time that is read in parts, the earliest first.
#[derive(Debug, Clone)]
pub(super) struct Parts {
    /// The length of a part.
    window: i64,
    /// The time that is read again once the gap is closed: from here to there.
    overlap: (i64, i64),
    /// True if the gap is closed.
    is_closed: bool,
}

impl Parts {
    /// The next part of what is read again. It was counted before: only what is found now is added.
    fn reread(&self) -> Option<Look> {
        let (from, end) = self.overlap;
        let to = end.min(from.saturating_add(self.window));
        (self.is_closed && from < end).then_some(Look {
            from,
            gap: to,
            to: Some(to),
        })
    }
}

/// The kind of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Everything, with the hour of overlap.
    Whole,
    /// Everything since the last time.
    Since,
    /// News at the top of the list; nothing is covered by it.
    Quick,
}

/// The result of a turn.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Turned {
    /// True if nothing is left to read.
    pub(super) is_done: bool,
    pub(super) tally: Tally,
    /// The seconds that are out of reach.
    pub(super) lost: i64,
    /// The time that the ledger has taken in: from, to.
    pub(super) held: Option<(i64, i64)>,
}

impl Job {
    pub(super) async fn turn(
        &self,
        account: Option<&str>,
        place: &mut Place,
        kind: Kind,
    ) -> Result<Turned, ReconcileError> {
        let livemode = self.settings.livemode;
        let name = account.or(self.settings.account.as_deref());
        let spans = self.store.spans_of(name, livemode).await?;
        if kind == Kind::Whole && place.parts.is_none() && self.is_covered(&spans) {
            return Ok(Turned {
                is_done: true,
                ..Turned::default()
            });
        }
        self.warn(name, place, &spans);
        let (mut by_type, mut knows_the_time) = (false, false);
        loop {
            let beginning = plan::beginning(&spans, self.settings.since, self.now());
            let look = match (kind, &place.parts) {
                (Kind::Quick, _) => {
                    let end = spans.iter().map(|span| span.to).max().unwrap_or(beginning);
                    Look {
                        from: end,
                        gap: end,
                        to: None,
                    }
                }
                (_, Some(parts)) => parts
                    .reread()
                    .unwrap_or_else(|| plan::next_look(&spans, beginning, 0, Some(parts.window))),
                (Kind::Whole, None) => plan::next_look(&spans, beginning, self.settings.overlap, None),
                (Kind::Since, None) => plan::next_look(&spans, beginning, 0, None),
            };
            let mut reader = Reader::new(self, account, look, kind == Kind::Quick);
            reader.undelivered_first = self.settings.undelivered_first
                && !self.settings.is_poll
                && !place.undelivered
                && look.to.is_none();
            reader.page_size = place.page_size;
            let ended = match reader.read(by_type).await {
                Err(ReconcileError::Client(ClientError::TooLarge { .. })) if place.page_size != Some(1) => {
                    place.page_size = Some(plan::smaller_page(place.page_size));
                    continue;
                }
                ended => ended?,
            };
            if spans.is_empty() && self.settings.since.is_none() && !knows_the_time {
                // A new ledger: only now it is known what time it is.
                knows_the_time = true;
                let date = reader.date.unwrap_or_else(|| self.now());
                if date.saturating_sub(plan::BEGINNING).abs_diff(look.gap) > TOLERANCE {
                    continue;
                }
            }
            match ended {
                Ended::ByType => by_type = true,
                Ended::UndeliveredFirst => {
                    place.undelivered = true;
                    self.undelivered(account, name, look, place.page_size).await?;
                }
                Ended::TooMuch => {
                    let overlap = match &place.parts {
                        Some(parts) => parts.overlap,
                        None => (look.from, look.gap),
                    };
                    place.parts = Some(Parts {
                        window: plan::smaller_window(reader.range(), reader.seconds()),
                        overlap,
                        is_closed: place.parts.as_ref().is_some_and(|parts| parts.is_closed),
                    });
                    return Ok(Turned::default());
                }
                Ended::AtTheEnd | Ended::NothingNew => {
                    let covers = ended == Ended::AtTheEnd && kind != Kind::Quick;
                    return self.close(name, place, look, reader, covers).await;
                }
            }
        }
    }

    /// Records what is missing, and only then covers the time.
    async fn close(
        &self,
        account: Option<&str>,
        place: &mut Place,
        look: Look,
        mut reader: Reader<'_>,
        covers: bool,
    ) -> Result<Turned, ReconcileError> {
        let missing = std::mem::take(&mut reader.missing);
        let (last_date, to) = (reader.last_date, reader.to);
        let (mut tally, is_half_empty) = (reader.tally, reader.is_half_empty());
        let counts = |created| reader.counts(created);
        for (created, recorded) in self.record(account, missing).await? {
            let is_late = (look.from..look.gap).contains(&created);
            match recorded {
                // One that was listed late, or is of the overlap of a time that another process has covered.
                Recorded::New if counts(created) || is_late => match self.settings.is_poll {
                    true => tally.delivered += 1,
                    false => tally.found += 1,
                },
                Recorded::Duplicate | Recorded::Planned if counts(created) => tally.delivered += 1,
                _ => {}
            }
        }
        fail_point("recorded");
        if !covers {
            // Counted by the turn that covers it.
            return Ok(Turned {
                is_done: true,
                ..Turned::default()
            });
        }
        let covered = plan::covered(look.gap, to, last_date);
        let span = |(from, to)| Span::new(account, self.settings.livemode, from, to);
        let mut lost = 0;
        if let Some((from, to)) = covered.lost {
            let mut span = span((from, to));
            span.beyond_reach = true;
            if self.store.cover(&span).await? {
                lost = to - from;
            }
            fail_point("lost_covered");
        }
        let mut span = span(covered.held);
        (span.delivered, span.found, span.refused) = (tally.delivered, tally.found, tally.refused);
        let is_first = self.store.cover(&span).await?;
        fail_point("covered");
        if !is_first {
            // Another process was faster, and has counted.
            tally = Tally::default();
        }
        let is_last = look.to.is_none_or(|end| end > to);
        Ok(Turned {
            is_done: go_on(place, look, is_last, is_half_empty),
            tally,
            lost,
            held: is_first.then_some(covered.held),
        })
    }

    /// Records what Stripe holds for undelivered, if that is not too much: then it is left to its place in time.
    async fn undelivered(
        &self,
        account: Option<&str>,
        name: Option<&str>,
        look: Look,
        page_size: Option<u32>,
    ) -> Result<(), ReconcileError> {
        let mut reader = Reader::new(self, account, look, false);
        reader.page_size = page_size;
        let ended = match reader.read_undelivered().await {
            Err(ReconcileError::Client(ClientError::TooLarge { .. })) => return Ok(()),
            ended => ended?,
        };
        if ended == Ended::AtTheEnd {
            let missing = std::mem::take(&mut reader.missing);
            self.record(name, missing).await?;
            fail_point("undelivered_recorded");
        }
        Ok(())
    }

    /// Records events, the earliest first; of one second and one object or customer in the order of Stripe's list.
    async fn record(
        &self,
        account: Option<&str>,
        mut missing: Vec<Missing>,
    ) -> Result<Vec<(i64, Recorded)>, StoreError> {
        // As they were listed, newest first, those of one second too.
        missing.reverse();
        missing.sort_by_key(|event| event.created);
        let mut all = Vec::with_capacity(missing.len());
        for part in parts(&missing) {
            let writes = part
                .iter()
                .map(|event| -> BoxFuture<'_, _> { Box::pin(self.record_one(account, event)) });
            for recorded in in_order(writes.collect()).await {
                all.push(recorded?);
            }
            fail_point("some_recorded");
        }
        Ok(all)
    }

    async fn record_one(
        &self,
        account: Option<&str>,
        event: &Missing,
    ) -> Result<(i64, Recorded), StoreError> {
        let endpoint = event.endpoint.as_deref();
        let source = match self.settings.is_poll {
            true => Source::Poll,
            false => Source::Backfill,
        };
        let mut arrival = Arrival::new(source);
        arrival.endpoint = endpoint.map(crate::Endpoint::name);
        arrival.account = account.or_else(|| endpoint.and_then(crate::Endpoint::own_account));
        let recorded = self.inbox.record(&event.delivery, arrival).await?;
        if recorded == Recorded::New {
            self.tell_new(account, event, endpoint);
        }
        Ok((event.created, recorded))
    }

    fn tell_new(&self, account: Option<&str>, event: &Missing, endpoint: Option<&crate::Endpoint>) {
        let told = observer::Recorded {
            delivery: &event.delivery,
            endpoint: endpoint.map(crate::Endpoint::id),
        };
        let observers = self.receiver.observers();
        observers.tell(|observer| observer.recorded(&told));
        if !self.settings.is_poll {
            let age = self.now().saturating_sub(event.created).max(0).unsigned_abs();
            let missed = observer::Missed {
                delivery: &event.delivery,
                account,
                age: std::time::Duration::from_secs(age),
            };
            observers.tell(|observer| observer.missed(&missed));
        }
    }
}

/// Moves to the next part of a time that is read in parts. True if nothing is left.
fn go_on(place: &mut Place, look: Look, is_last: bool, is_half_empty: bool) -> bool {
    let Some(parts) = &mut place.parts else {
        return is_last;
    };
    if is_half_empty {
        parts.window = parts.window.saturating_mul(2);
    }
    if parts.is_closed {
        parts.overlap.0 = look.gap;
    }
    parts.is_closed |= is_last;
    let is_done = parts.is_closed && parts.overlap.0 >= parts.overlap.1;
    if is_done {
        place.parts = None;
    }
    is_done
}

/// Drives all of them at once. Each begins in its turn, so that the store hears of them in order.
async fn in_order<T>(mut futures: Vec<BoxFuture<'_, T>>) -> Vec<T> {
    let mut done: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    poll_fn(|cx| {
        let mut is_ready = true;
        for (future, done) in futures.iter_mut().zip(&mut done) {
            if done.is_none() {
                match future.as_mut().poll(cx) {
                    Poll::Ready(value) => *done = Some(value),
                    Poll::Pending => is_ready = false,
                }
            }
        }
        match is_ready {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    })
    .await;
    done.into_iter().flatten().collect()
}

pub(super) use crate::inbox::fail_point;

/// Events that are recorded together, one part after the other: a store may number those of one part in any order, so that two of one
/// second, which nothing else puts in order, are in one part only if they belong together by nothing.
fn parts(missing: &[Missing]) -> Vec<&[Missing]> {
    let (mut parts, mut start, mut seen) = (Vec::new(), 0, HashSet::new());
    for (at, event) in missing.iter().enumerate() {
        let of = event.delivery.customer_id().or(event.delivery.object_id());
        let repeats = of.is_some_and(|of| seen.contains(&(event.created, of)));
        if repeats || at - start == TOGETHER {
            parts.push(&missing[start..at]);
            (start, seen) = (at, HashSet::new());
        }
        seen.extend(of.map(|of| (event.created, of)));
    }
    if start < missing.len() {
        parts.push(&missing[start..]);
    }
    parts
}
