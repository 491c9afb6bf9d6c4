//! Deliveries as a network makes them.

use super::{Deliveries, TestEvent};

/// The default number of attempts for an event: the first and sixteen retries, as Stripe makes them in live mode within
/// three days (documented as "up to three days", counted 2026-11).
const MOST_ATTEMPTS: u32 = 17;

/// Delivers events the way Stripe and the network do: at least once, in no certain order, and again after a failure.
///
/// The same seed gives the same run.
///
/// ```
/// use stripe_webhooks::testing::{Deliveries, Simulator, TestEvent};
/// use stripe_webhooks::{Context, Event, HandlerResult, Registry};
///
/// fn count(_: Event, _: Context<'_>) -> HandlerResult { Ok(()) }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let deliveries = Deliveries::to(Registry::builder().on("*", count).build()?);
/// let events: Vec<_> = (0..10).map(|n| TestEvent::of("invoice.paid").seed(n)).collect();
/// let sent = Simulator::new(7).duplicates(30).reordering(5).run_blocking(&deliveries, &events);
/// assert!(sent.len() >= 10 && sent.iter().all(|sent| sent.status == 200));
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Simulator {
    state: u64,
    duplicates: u8,
    lost_answers: u8,
    reordering: usize,
    attempts: u32,
}

/// One delivery that a [`Simulator`] made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sent {
    /// The event's id.
    pub event: String,
    /// The number of the attempt, from 1; a duplicate has that of the attempt that it repeats.
    pub attempt: u32,
    /// The status of the answer.
    pub status: u16,
    /// True if the sender saw the answer. It sends again if not.
    pub answered: bool,
}

impl Simulator {
    /// A simulator that delivers every event once, in order, and again after a failure.
    pub fn new(seed: u64) -> Self {
        Self {
            state: seed,
            duplicates: 0,
            lost_answers: 0,
            reordering: 0,
            attempts: MOST_ATTEMPTS,
        }
    }

    /// Sets the chance that an event is delivered twice, in percent; 0 by default.
    pub fn duplicates(mut self, percent: u8) -> Self {
        self.duplicates = percent;
        self
    }

    /// Sets the chance that an answer gets lost, in percent; 0 by default. The event is sent again although it was accepted.
    pub fn lost_answers(mut self, percent: u8) -> Self {
        self.lost_answers = percent;
        self
    }

    /// Sets the number of places by which a delivery may be late; 0 by default.
    pub fn reordering(mut self, places: usize) -> Self {
        self.reordering = places;
        self
    }

    /// Sets the largest number of attempts for an event: 17 by default, 1 for no retries.
    pub fn attempts(mut self, most: u32) -> Self {
        self.attempts = most;
        self
    }

    /// Delivers all events until each was accepted or sent often enough. Tells every delivery in order.
    pub async fn run(mut self, deliveries: &Deliveries, events: &[TestEvent]) -> Vec<Sent> {
        let mut sent = Vec::new();
        let mut queue: Vec<(&TestEvent, u32)> = Vec::new();
        for event in events {
            queue.push((event, 1));
            if self.chance(self.duplicates) {
                queue.push((event, 1));
            }
        }
        let mut queue = self.shuffled(queue);
        while !queue.is_empty() {
            let mut again = Vec::new();
            for (event, attempt) in queue {
                let status = deliveries.deliver(event).await.status;
                let answered = !self.chance(self.lost_answers);
                if !(answered && (200..300).contains(&status)) && attempt < self.attempts {
                    again.push((event, attempt + 1));
                }
                sent.push(Sent {
                    event: event.event_id().to_owned(),
                    attempt,
                    status,
                    answered,
                });
            }
            queue = self.shuffled(again);
        }
        sent
    }

    /// [`run`](Self::run) for tests without a runtime, with handlers that need none.
    pub fn run_blocking(self, deliveries: &Deliveries, events: &[TestEvent]) -> Vec<Sent> {
        crate::rt::block_on(self.run(deliveries, events))
    }

    /// Every delivery late by up to so many places.
    fn shuffled<T>(&mut self, queue: Vec<T>) -> Vec<T> {
        let mut placed: Vec<(usize, T)> = queue
            .into_iter()
            .enumerate()
            .map(|(place, item)| {
                let late = self.next() % (self.reordering as u64 + 1);
                (place + usize::try_from(late).unwrap_or(0), item)
            })
            .collect();
        placed.sort_by_key(|(place, _)| *place);
        placed.into_iter().map(|(_, item)| item).collect()
    }

    fn chance(&mut self, percent: u8) -> bool {
        self.next() % 100 < u64::from(percent)
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}
