//! The worker's second looks: deliveries in quarantine whose turn has come are asked about at Stripe.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::{Worker, claiming::answered};
use crate::client::{Looked, Priority, hopeless, may_be_late};
use crate::event::Delivery;
use crate::inbox::{ClaimedLook, Inbox, LookEnd, StoreError, fail_point, retry::unit_random};
use crate::observer::{LookOutcome, SecondLook};

/// Looks at once, and how many of them at deliveries without a good signature.
const SLOTS: u32 = 4;
const UNSIGNED: u32 = 2;

/// The longest that one look may take.
const PATIENCE: Duration = Duration::from_secs(45);

/// The longest wait until Stripe is asked again.
const LONGEST: Duration = Duration::from_secs(3600);

/// The shortest pause of an idle worker.
const SHORTEST: Duration = Duration::from_millis(20);

/// The means of a worker to look: an inbox with clients.
#[derive(Clone)]
pub(super) struct Looker {
    inbox: Arc<Inbox>,
    held: Arc<Mutex<HashMap<i64, ClaimedLook>>>,
}

impl Looker {
    pub(super) fn new(inbox: Inbox) -> Self {
        Self {
            inbox: Arc::new(inbox),
            held: Arc::default(),
        }
    }

    /// The same for another run, which holds nothing yet.
    pub(super) fn fresh(&self) -> Self {
        Self {
            inbox: Arc::clone(&self.inbox),
            held: Arc::default(),
        }
    }

    fn held(&self) -> std::sync::MutexGuard<'_, HashMap<i64, ClaimedLook>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The end of a look at one delivery.
enum Ended {
    Recorded,
    Refused(&'static str, String),
    Again(Duration, String),
}

impl Worker {
    /// Looks until it is dropped.
    pub(super) async fn look(self, looker: Looker) {
        let unsigned = Arc::new(Semaphore::new(UNSIGNED as usize));
        let mut running = JoinSet::new();
        loop {
            while running.try_join_next().is_some() {}
            let woken = looker.inbox.look_gate.wake.notified();
            let mut woken = pin!(woken);
            // Before looking, so that nothing that comes in between is slept over.
            woken.as_mut().enable();
            let claimed = self.claim_looks(&looker, &unsigned, running.len()).await;
            self.note("second_look", &claimed);
            let claimed = claimed.unwrap_or_default();
            let some = !claimed.is_empty();
            for look in claimed {
                let turn = (!look.signed).then(|| Arc::clone(&unsigned).try_acquire_owned().ok());
                let (worker, looker) = (self.clone(), looker.clone());
                running.spawn(async move {
                    worker.look_at(&looker, look).await;
                    drop(turn);
                });
            }
            if some && running.len() < SLOTS as usize {
                continue;
            }
            let full = running.len() >= SLOTS as usize;
            let pause = self.until_next_look().await;
            tokio::select! {
                biased;
                () = &mut woken, if !full => {}
                Some(_) = running.join_next(), if !running.is_empty() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Looks at everything that is due now. How many there were.
    pub(super) async fn look_until_idle(&self, looker: &Looker) -> Result<usize, StoreError> {
        let mut looked = 0;
        loop {
            let claimed = self.store.claim_looks(SLOTS, SLOTS, self.policy.lease).await?;
            if claimed.is_empty() {
                return Ok(looked);
            }
            looked += claimed.len();
            let mut running = JoinSet::new();
            for look in claimed {
                let (worker, looker) = (self.clone(), looker.clone());
                running.spawn(async move { worker.look_at(&looker, look).await });
            }
            while running.join_next().await.is_some() {}
        }
    }

    async fn claim_looks(
        &self,
        looker: &Looker,
        unsigned: &Semaphore,
        running: usize,
    ) -> Result<Vec<ClaimedLook>, StoreError> {
        let room = SLOTS.saturating_sub(u32::try_from(running).unwrap_or(SLOTS));
        if room == 0 {
            return Ok(Vec::new());
        }
        // A look at an index first: claiming takes a lock on some databases.
        let next = answered(self.store.next_look()).await?;
        if next.is_none_or(|next| !next.is_zero()) {
            return Ok(Vec::new());
        }
        let unsigned = u32::try_from(unsigned.available_permits()).unwrap_or(UNSIGNED);
        let claim = self
            .store
            .claim_looks(room, unsigned.min(room), self.policy.lease);
        let claimed = answered(claim).await?;
        let mut held = looker.held();
        held.extend(claimed.iter().map(|look| (look.id, look.clone())));
        Ok(claimed)
    }

    async fn until_next_look(&self) -> Duration {
        let next = answered(self.store.next_look()).await.ok().flatten();
        let idle = self.poll.mul_f64(0.8 + 0.4 * unit_random());
        next.map_or(idle, |next| next.min(idle)).max(SHORTEST)
    }

    /// Gives back what was not finished.
    pub(super) async fn give_looks_back(&self, looker: &Looker) {
        let held: Vec<ClaimedLook> = looker.held().drain().map(|(_, look)| look).collect();
        for look in held {
            let given_back = self.store.finish_look(&look, LookEnd::Released).await;
            self.note("second_look", &given_back);
        }
    }

    /// One delivery: asked about, then recorded or refused or put off.
    async fn look_at(&self, looker: &Looker, look: ClaimedLook) {
        let start = Instant::now();
        let posted = Delivery::from_body_without_verification(look.body.clone());
        let ended = match &posted {
            Ok(posted) => self.ask(looker, &look, posted).await,
            Err(error) => Ended::Refused("unreadable", error.to_string()),
        };
        let text;
        let end = match &ended {
            Ended::Recorded => LookEnd::Recorded,
            Ended::Refused(reason, message) => {
                text = format!("{reason}: {message}");
                LookEnd::Refused(&text)
            }
            Ended::Again(after, error) => LookEnd::Again(*after, error),
        };
        fail_point("look_before_finish");
        // Where it cannot be written, the lease runs out and Stripe is asked once more.
        let finished = answered(self.store.finish_look(&look, end)).await;
        self.note("second_look", &finished);
        looker.held().remove(&look.id);
        let event_type = posted.as_ref().map_or("", |posted| posted.event_type().as_str());
        let told = SecondLook {
            event_id: &look.event_id,
            event_type,
            endpoint: &look.endpoint,
            is_signed: look.signed,
            before_answer: false,
            attempt: look.attempt,
            outcome: match &ended {
                Ended::Recorded => LookOutcome::Confirmed,
                Ended::Refused(reason, message) => LookOutcome::Refused { reason, message },
                Ended::Again(_, error) => LookOutcome::Deferred { error },
            },
            duration: start.elapsed(),
        };
        self.observers.tell(|observer| observer.second_look(&told));
    }

    async fn ask(&self, looker: &Looker, look: &ClaimedLook, posted: &Delivery) -> Ended {
        let ids = [look.event_id.clone()];
        match answered(self.store.known(&ids)).await {
            Ok(known) if known.is_empty() => {}
            // It came by another way meanwhile, or its commit was not heard of.
            Ok(_) => return Ended::Recorded,
            Err(error) => return self.again(look, error.to_string(), None),
        }
        if let Some(refusal) = hopeless(posted, looker.inbox.now()) {
            return Ended::Refused(refusal.reason, refusal.message);
        }
        let client = match looker.inbox.own_clients().of(posted) {
            Ok(client) => client.at(Priority::Verify),
            Err(error) => return self.again(look, error.to_string(), None),
        };
        let compared = (!look.fetched).then_some(look.object_id.as_deref());
        let looked = timeout(PATIENCE, client.look(posted, compared, look.signed)).await;
        let found = match looked {
            Ok(Looked::Known(found)) => found,
            Ok(Looked::Refused(refusal))
                if may_be_late(&refusal, posted, look.signed, looker.inbox.now()) =>
            {
                return self.again(look, format!("{} yet", refusal.message), None);
            }
            Ok(Looked::Refused(refusal)) => return Ended::Refused(refusal.reason, refusal.message),
            Ok(Looked::Later(error, after)) => return self.again(look, error, after),
            Err(_) => {
                let error = format!("no answer of Stripe's API within {PATIENCE:?}");
                return self.again(look, error, None);
            }
        };
        fail_point("look_before_record");
        match looker.inbox.record_confirmed(look, posted, &found).await {
            Ok(_) => Ended::Recorded,
            Err(error) => self.again(look, error.to_string(), None),
        }
    }

    fn again(&self, look: &ClaimedLook, error: String, after: Option<Duration>) -> Ended {
        let delay = match self.policy.schedule.delay(look.attempt) {
            Some(delay) => delay,
            None if look.signed => LONGEST,
            // What anybody can post does not wait for ever.
            None => return Ended::Refused("unanswered", error),
        };
        Ended::Again(delay.max(after.unwrap_or_default()).min(LONGEST), error)
    }
}
