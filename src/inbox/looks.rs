//! The inbox's side of the second look: what goes into quarantine, and what comes out of it.

use sha2::{Digest, Sha256};

use super::{
    Arrival, ClaimedLook, Inbox, NewSecondLook, Quarantined, Recorded, Source, StoreError, event_id,
    micros_of, second_look::no_quarantine,
};
use crate::event::Delivery;

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
        let digest = hex::encode(Sha256::digest(posted.raw_body()));
        let endpoint = arrival.endpoint.unwrap_or_default();
        let mut look = NewSecondLook::new(endpoint, digest, event_id(posted), posted.body());
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
        if put == Quarantined::New {
            self.look_wake.notify_waiters();
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
        };
        if look.fetched {
            return self.record(found, arrival).await;
        }
        let mut event = self.new_event(posted, arrival);
        if look.redacted {
            // What is no longer in the stored body: its customer, and with it a lane of customers.
            let whole = self.new_event(found, arrival);
            event.redacted = true;
            event.customer = whole.customer;
            event.lane = whole.lane;
        }
        self.intake().record(event).await
    }
}
