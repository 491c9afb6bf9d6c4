//! The inbox's side of the second look: what goes into quarantine, and what comes out of it.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::sync::Notify;

use super::{
    Arrival, ClaimedLook, Inbox, NewSecondLook, Quarantined, Recorded, Source, StoreError, event_id,
    micros_of, second_look::no_quarantine,
};
use crate::event::{Body, Delivery};
use crate::sync::Mutex;

/// The time for which a full quarantine is taken for full, without asking the store: a flood does not hold its writer.
const FULL_FOR: Duration = Duration::from_millis(200);

/// The longest body that is kept of a delivery which anybody may have posted, and of which only the envelope is needed.
const KEPT_OF_ANYBODY: usize = 16 * 1024;

/// The part of an inbox's second looks that its clones in this process share.
#[derive(Default)]
pub(super) struct Gate {
    /// Wakes those who look.
    pub(super) wake: Notify,
    /// The time when the quarantine was last found full by a delivery without a good signature.
    full: Mutex<Option<Instant>>,
}

impl Gate {
    fn full(&self) -> crate::sync::MutexGuard<'_, Option<Instant>> {
        self.full.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_full(&self) -> bool {
        self.full().is_some_and(|since| since.elapsed() < FULL_FOR)
    }
}

/// The most deliveries that wait for their second look, unless said otherwise.
pub(super) const MOST_PENDING: u32 = 10_000;

impl Inbox {
    /// Sets how many deliveries may wait for their second look
    /// ([`Validation`](crate::receiver::Validation)). Beyond that they are answered 503, so that Stripe sends them again. Signed
    /// ones count only each other: nobody without the secret can take their place. Several processes that write at the same
    /// moment may exceed it by their number. Default 10,000.
    pub fn pending_looks(mut self, most: u32) -> Self {
        self.most_pending = most;
        self
    }

    /// True if an event of this id is recorded.
    pub(crate) async fn is_recorded(&self, delivery: &Delivery) -> Result<bool, StoreError> {
        match self.store() {
            Some(store) => Ok(!store.known(&[event_id(delivery)]).await?.is_empty()),
            None => Ok(false),
        }
    }

    /// Keeps a delivery until its second look. Returns once it is durable.
    pub(crate) async fn quarantine(
        &self,
        posted: &Delivery,
        arrival: Arrival<'_>,
        signed: bool,
        fetched: bool,
    ) -> Result<Quarantined, StoreError> {
        let store = self.store().ok_or_else(no_quarantine)?;
        if !signed && self.look_gate.is_full() {
            return Ok(Quarantined::Full);
        }
        let digest = hex::encode(Sha256::digest(posted.raw_body()));
        let endpoint = arrival.endpoint.unwrap_or_default();
        let mut look = NewSecondLook::new(endpoint, digest, event_id(posted), posted.body());
        if !signed && fetched && posted.raw_body().len() > KEPT_OF_ANYBODY {
            look.body = envelope(posted);
            look.redacted = true;
        }
        let owned = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
        look.event_type = posted.event_type().as_str().to_owned();
        look.account = owned(posted.account().or(posted.context()));
        look.own_account = owned(arrival.account);
        look.object_id = owned(posted.object_id());
        look.livemode = posted.livemode();
        look.created_us = micros_of(posted.created());
        look.signed = signed;
        look.fetched = fetched;
        let put = store.quarantine(look, self.most_pending).await?;
        match put {
            Quarantined::New => self.look_gate.wake.notify_waiters(),
            Quarantined::Full if !signed => *self.look_gate.full() = Some(Instant::now()),
            _ => {}
        }
        Ok(put)
    }

    /// Records a delivery that Stripe has confirmed, by the way of every other event. `posted`: as it was stored; `found`: as
    /// Stripe's API gives it.
    pub(super) async fn record_confirmed(
        &self,
        look: &ClaimedLook,
        posted: &Delivery,
        found: &Delivery,
    ) -> Result<Recorded, StoreError> {
        let arrival = Arrival {
            endpoint: Some(&look.endpoint),
            account: look.own_account.as_deref(),
            source: Source::Webhook,
            ..Arrival::default()
        };
        if look.fetched {
            return self.record(found, arrival).await;
        }
        let mut event = self.new_event(posted, arrival);
        if look.redacted {
            // What is no longer in the stored body: its customer, and with it a lane of customers, and its request.
            let whole = self.new_event(found, arrival);
            event.redacted = true;
            event.customer = whole.customer;
            event.request_id = whole.request_id;
            event.idempotency_key = whole.idempotency_key;
            event.lane = whole.lane;
        }
        self.intake().record(event).await
    }
}

/// The part of an event that Stripe is asked by.
fn envelope(posted: &Delivery) -> Body {
    let thin = posted.as_thin().is_some();
    let created = match thin {
        true => json!(
            posted
                .created()
                .format(&time::format_description::well_known::Rfc3339)
                .unwrap_or_default()
        ),
        false => json!(posted.created().unix_timestamp()),
    };
    let envelope = json!({
        "id": posted.id(),
        "object": if thin { "v2.core.event" } else { "event" },
        "type": posted.event_type().as_str(),
        "created": created,
        "livemode": posted.livemode(),
        "account": posted.account(),
        "context": posted.context(),
        "data": {"object": {}},
    });
    Body::from(envelope.to_string().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_envelope_alone_asks_as_the_whole_event_does() {
        for body in [
            r#"{"id": "evt_1", "object": "event", "type": "ping", "created": 1790000000, "livemode": true,
                "account": "acct_1", "data": {"object": {"id": "ch_1"}}}"#,
            r#"{"id": "evt_1", "object": "v2.core.event", "type": "v1.billing.meter.no_meter_found",
                "created": "2026-09-21T14:13:20.000Z", "livemode": false, "context": "acct_1/acct_2"}"#,
        ] {
            let whole = Delivery::from_body_without_verification(body).unwrap();
            let short = Delivery::from_body_without_verification(envelope(&whole)).unwrap();
            assert_eq!(short.as_thin().is_some(), whole.as_thin().is_some());
            assert_eq!((short.id(), short.event_type()), (whole.id(), whole.event_type()));
            assert_eq!(
                (short.created(), short.livemode()),
                (whole.created(), whole.livemode())
            );
            assert_eq!(
                (short.account(), short.context()),
                (whole.account(), whole.context())
            );
        }
    }
}
