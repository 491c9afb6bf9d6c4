//! Objects that were read for handlers of an inbox, kept for the other events of the object that wait.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Mutex as AsyncMutex;

use super::clients::Place;
use super::error::ClientError;
use crate::event::Current;
use crate::inbox::StoredEvent;
use crate::sync::Mutex;

/// The time that a reading is kept for other events.
const KEPT: Duration = Duration::from_secs(60);
/// The most objects of which a reading is kept.
const MOST: usize = 256;
/// The largest body that is kept, in bytes.
const LARGEST: usize = 64 * 1024;
/// A reading may lag behind what happened by this much, in microseconds.
const LAG: i64 = 2_000_000;
/// The step of Stripe's times, in microseconds.
const SECOND: i64 = 1_000_000;

/// Readings of objects, by place. Events of one object that run at the same time wait for one reading.
#[derive(Default)]
pub(crate) struct Readings(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    slots: HashMap<String, Arc<Slot>>,
    /// The keys of the slots, the oldest first.
    order: VecDeque<String>,
}

type Slot = AsyncMutex<Option<Reading>>;

struct Reading {
    current: Arc<Current>,
    /// A time by the store's clock at which it had not begun yet.
    store_us: Option<i64>,
    /// A time by Stripe's clock at which it had not begun yet.
    stripe_us: Option<i64>,
    ended: Instant,
}

impl Reading {
    /// True if the reading shows what the event tells of: it began after the event was recorded, or after it happened.
    fn covers(&self, event: &StoredEvent) -> bool {
        self.ended.elapsed() < KEPT
            && (self.store_us.is_some_and(|began| event.received_us <= began)
                || self
                    .stripe_us
                    .is_some_and(|began| event.created_us.saturating_add(SECOND + LAG) <= began))
    }
}

impl Readings {
    /// The object at that place as it is now, or as it was read since the event was recorded. `anew`: read in any case.
    pub(crate) async fn read(
        &self,
        place: &Place,
        event: &StoredEvent,
        anew: bool,
    ) -> Result<Arc<Current>, ClientError> {
        let key = place.key();
        let slot = self.slot(&key);
        let mut reading = slot.lock().await;
        if let Some(known) = &*reading
            && !anew
            && known.covers(event)
        {
            return Ok(Arc::clone(&known.current));
        }
        let start = Instant::now();
        let current = Arc::new(place.fetch().await?);
        let took = i64::try_from(start.elapsed().as_micros()).unwrap_or(i64::MAX);
        let date = current.date().map(crate::inbox::micros_of);
        let is_small = current
            .found()
            .is_none_or(|found| found.response.body().len() <= LARGEST);
        *reading = is_small.then(|| Reading {
            current: Arc::clone(&current),
            store_us: event.read.at_us,
            stripe_us: date.map(|date| date.saturating_sub(took)),
            ended: Instant::now(),
        });
        Ok(current)
    }

    fn slot(&self, key: &str) -> Arc<Slot> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = kept.slots.get(key) {
            return Arc::clone(slot);
        }
        while kept.order.len() >= MOST
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.slots.remove(&oldest);
        }
        let slot = Arc::new(Slot::default());
        kept.order.push_back(key.to_owned());
        kept.slots.insert(key.to_owned(), Arc::clone(&slot));
        slot
    }
}
