//! The second look, before the answer or, with an inbox, behind it.

use std::collections::{HashMap, VecDeque};
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::{Admission, Answer, Receiver};
use crate::client::{Client, Clients, Looked, NoClient, Priority, Refusal, hopeless, may_be_late};
use crate::event::Delivery;
use crate::observer::{LookOutcome, SecondLook};
use crate::sync::Mutex;

/// Looks at once before the answer.
const TURNS: usize = 8;

/// The longest that an answer waits for Stripe's.
const PATIENCE: Duration = Duration::from_secs(15);

/// The time for which a refusal is remembered, and the number of them.
const REMEMBERED: (Duration, usize) = (Duration::from_secs(600), 4096);

type Sha = [u8; 32];

/// The second looks of one receiver.
pub(super) struct Looking {
    turns: Semaphore,
    refused: Mutex<Refused>,
}

impl Default for Looking {
    fn default() -> Self {
        Self {
            turns: Semaphore::new(TURNS),
            refused: Mutex::default(),
        }
    }
}

/// Bodies that were refused not long ago: who sends one of them again and again makes one request.
#[derive(Default)]
struct Refused {
    known: HashMap<Sha, (Instant, Refusal)>,
    order: VecDeque<Sha>,
}

impl Refused {
    fn of(&self, body: &Sha) -> Option<Refusal> {
        let (at, refusal) = self.known.get(body)?;
        (at.elapsed() < REMEMBERED.0).then(|| refusal.clone())
    }

    fn put(&mut self, body: Sha, refusal: Refusal) {
        if self.known.insert(body, (Instant::now(), refusal)).is_none() {
            self.order.push_back(body);
        }
        while self.order.len() > REMEMBERED.1 {
            let oldest = self.order.pop_front();
            oldest.map(|oldest| self.known.remove(&oldest));
        }
    }
}

/// A delivery on its way to its second look.
#[derive(Clone, Copy)]
pub(super) struct Suspect<'a> {
    pub(super) admission: &'a Admission,
    pub(super) posted: &'a Delivery,
    pub(super) signed: bool,
    pub(super) secret: Option<&'a str>,
    /// True if the event that Stripe gives is the one that counts.
    pub(super) fetched: bool,
}

impl Suspect<'_> {
    /// The event as observers and the log may have it: nothing that anybody can post.
    fn believed(&self) -> Option<&Delivery> {
        Some(self.posted).filter(|_| self.signed)
    }
}

impl Receiver {
    /// Takes the second look, or puts the delivery where it will be taken.
    ///
    /// # Errors
    /// The answer, if there is nothing more to be done now.
    pub(super) async fn second_look(&self, suspect: Suspect<'_>) -> Result<Delivery, Answer> {
        let start = Instant::now();
        if let Some(refusal) = hopeless(suspect.posted, self.0.registry.clock().now()) {
            return Err(self.refuse_look(&suspect, &refusal, start));
        }
        let client = match self.clients() {
            Some(clients) => clients.of(suspect.posted),
            None => Err(NoClient::NotGiven),
        };
        let client = client.map_err(|error| error.to_string());
        #[cfg(feature = "inbox")]
        if let Some(inbox) = self.inbox().filter(|inbox| inbox.store().is_some()) {
            // What Stripe has signed waits until there is a key for it; what anybody can post does not fill the quarantine.
            return Err(match client {
                Err(error) if !suspect.signed => self.later(&suspect, "no_client", error),
                _ => self.quarantine(inbox, &suspect).await,
            });
        }
        let client = client.map_err(|error| self.later(&suspect, "no_client", error))?;
        self.look_now(&suspect, &client, start).await
    }

    /// The clients of Stripe's API.
    fn clients(&self) -> Option<&Clients> {
        #[cfg(feature = "inbox")]
        if let Some(inbox) = self.inbox() {
            // The receiver's, too.
            return Some(inbox.own_clients());
        }
        self.0.provided.get()
    }

    async fn look_now(
        &self,
        suspect: &Suspect<'_>,
        client: &Client,
        start: Instant,
    ) -> Result<Delivery, Answer> {
        let posted = suspect.posted;
        let body: Sha = Sha256::digest(posted.raw_body()).into();
        let looking = &self.0.looking;
        let refused = || looking.refused.lock().unwrap_or_else(PoisonError::into_inner);
        let known = refused().of(&body);
        if let Some(refusal) = known {
            return Err(self.refuse_look(suspect, &refusal, start));
        }
        let Ok(_turn) = looking.turns.try_acquire() else {
            let message = format!("{TURNS} second looks are under way already");
            return Err(self.later(suspect, "second_look_busy", message));
        };
        let client = match suspect.signed {
            true => client.clone(),
            false => client.at(Priority::Verify),
        };
        let compared = (!suspect.fetched).then(|| posted.object_id());
        let looked = tokio::time::timeout(PATIENCE, client.look(posted, compared, suspect.signed)).await;
        match looked {
            Ok(Looked::Known(found)) => {
                self.tell_look(suspect, &LookOutcome::Confirmed, start);
                Ok(if suspect.fetched { found } else { posted.clone() })
            }
            Ok(Looked::Refused(refusal))
                if may_be_late(&refusal, posted, suspect.signed, self.0.registry.clock().now()) =>
            {
                let error = format!("{} yet", refusal.message);
                self.tell_look(suspect, &LookOutcome::Deferred { error: &error }, start);
                Err(self.later(suspect, "second_look", error))
            }
            Ok(Looked::Refused(refusal)) => {
                refused().put(body, refusal.clone());
                Err(self.refuse_look(suspect, &refusal, start))
            }
            Ok(Looked::Later(error, after)) => {
                let outcome = LookOutcome::Deferred { error: &error };
                self.tell_look(suspect, &outcome, start);
                let mut answer = self.later(suspect, "second_look", error);
                answer.retry_after = after.map(|wait| wait.as_secs().max(1));
                Err(answer)
            }
            Err(_) => {
                let error = format!("no answer of Stripe's API within {PATIENCE:?}");
                let outcome = LookOutcome::Deferred { error: &error };
                self.tell_look(suspect, &outcome, start);
                Err(self.later(suspect, "second_look", error))
            }
        }
    }

    fn tell_look(&self, suspect: &Suspect<'_>, outcome: &LookOutcome<'_>, start: Instant) {
        let told = SecondLook {
            event_id: suspect.posted.id(),
            event_type: suspect.posted.event_type().as_str(),
            endpoint: suspect.admission.endpoint.name(),
            is_signed: suspect.signed,
            before_answer: true,
            attempt: 1,
            outcome: *outcome,
            duration: start.elapsed(),
        };
        self.0.observers.tell(|observer| observer.second_look(&told));
    }

    /// Refuses the delivery as one of a bad signature.
    fn refuse_look(&self, suspect: &Suspect<'_>, refusal: &Refusal, start: Instant) -> Answer {
        let outcome = LookOutcome::Refused {
            reason: refusal.reason,
            message: &refusal.message,
        };
        self.tell_look(suspect, &outcome, start);
        self.answer_look(suspect, 400, refusal.reason, refusal.message.clone())
    }

    /// Has Stripe send the delivery again.
    fn later(&self, suspect: &Suspect<'_>, reason: &'static str, message: String) -> Answer {
        self.answer_look(suspect, 503, reason, message)
    }

    fn answer_look(
        &self,
        suspect: &Suspect<'_>,
        status: u16,
        reason: &'static str,
        message: String,
    ) -> Answer {
        let admission = suspect.admission;
        let mut rejected = self.rejected(admission, status, reason, message, None);
        rejected.delivery = suspect.believed();
        let endpoint = Some(&*admission.endpoint);
        self.tell_rejected(&rejected, endpoint, &admission.origin, suspect.secret)
    }
}

/// With an inbox: the answer does not wait for Stripe.
#[cfg(feature = "inbox")]
impl Receiver {
    async fn quarantine(&self, inbox: &crate::inbox::Inbox, suspect: &Suspect<'_>) -> Answer {
        use crate::inbox::{Quarantined, Valid};

        let start = Instant::now();
        let (posted, endpoint) = (suspect.posted, &*suspect.admission.endpoint);
        let arrival = crate::inbox::Arrival {
            endpoint: Some(endpoint.name()),
            account: endpoint.own_account(),
            source: crate::inbox::Source::Webhook,
            ..crate::inbox::Arrival::default()
        };
        let verdict = match inbox.is_recorded(posted).await {
            Ok(true) => {
                let told = crate::observer::Duplicate {
                    delivery: posted,
                    endpoint: Some(endpoint.id()),
                    is_planned: false,
                };
                if suspect.signed {
                    self.0.observers.tell(|observer| observer.duplicate(&told));
                }
                "duplicate"
            }
            Ok(false) => {
                let put = inbox.quarantine(posted, arrival, suspect.signed, suspect.fetched);
                match put.await {
                    Ok(Quarantined::New) => {
                        self.tell_look(suspect, &LookOutcome::Waiting, start);
                        "second_look"
                    }
                    Ok(Quarantined::Known(Valid::Pending)) => "second_look",
                    Ok(Quarantined::Known(Valid::No)) => {
                        let message = "a second look has refused this delivery before".to_owned();
                        return self.answer_look(suspect, 400, "refused_before", message);
                    }
                    Ok(Quarantined::Full) => {
                        let message = "as many deliveries wait for their second look as may".to_owned();
                        return self.later(suspect, "second_look_full", message);
                    }
                    Err(error) => return self.later(suspect, "inbox", error.to_string()),
                }
            }
            Err(error) => return self.later(suspect, "inbox", error.to_string()),
        };
        let way = super::record::Way {
            endpoint: Some(endpoint),
            origin: &suspect.admission.origin,
            secret: suspect.secret,
            authenticated: suspect.signed,
        };
        self.log_recorded(inbox, way, posted, verdict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_so_many_refusals_are_remembered() {
        let mut refused = Refused::default();
        let body = |number: usize| -> Sha { Sha256::digest(number.to_be_bytes()).into() };
        let refusal = hopeless(
            &Delivery::from_body_without_verification(
                r#"{"id": "", "object": "event", "type": "ping", "data": {"object": {}}}"#,
            )
            .unwrap(),
            time::OffsetDateTime::UNIX_EPOCH,
        );
        let refusal = refusal.unwrap();
        for number in 0..2 * REMEMBERED.1 {
            refused.put(body(number), refusal.clone());
            refused.put(body(number), refusal.clone());
        }
        assert_eq!(
            (refused.known.len(), refused.order.len()),
            (REMEMBERED.1, REMEMBERED.1)
        );
        assert_eq!(refused.of(&body(0)), None);
        assert_eq!(refused.of(&body(2 * REMEMBERED.1 - 1)), Some(refusal));
    }
}
