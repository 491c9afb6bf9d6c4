//! Deliveries that wait for their second look: a quarantine in front of the events.
//!
//! A delivery whose event is looked up at Stripe before it counts has a row of its own, apart from the events: it takes no id, no
//! lane and no task from a real one. Stripe's yes makes it an event by the way of every other, and then the row goes; with a no
//! it stays, with the reason.

use std::fmt;
use std::time::Duration;

use super::{Redaction, StoreError};
use crate::event::Body;

/// The result of a second look, as far as it is known of a delivery in quarantine. One that Stripe has confirmed is there no
/// longer: it is an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Valid {
    /// Stripe has not been asked yet, or has not answered.
    Pending,
    /// Stripe knows no such event, or another one of that id, or can no longer say.
    No,
}

impl Valid {
    #[cfg_attr(not(feature = "driver"), allow(dead_code))]
    pub(crate) fn code(self) -> i64 {
        match self {
            Valid::Pending => 0,
            Valid::No => 1,
        }
    }

    #[cfg_attr(not(feature = "driver"), allow(dead_code))]
    pub(crate) fn from_code(code: i64) -> Self {
        match code {
            0 => Valid::Pending,
            _ => Valid::No,
        }
    }
}

/// A delivery on its way into the quarantine. Plain data, all of it as posted: nothing here is known to be true.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NewSecondLook {
    /// The name of the endpoint that it was posted to.
    pub endpoint: String,
    /// The SHA-256 of the exact body, in hex. The same body at the same endpoint is in quarantine once.
    pub digest: String,
    /// The event's id.
    pub event_id: String,
    /// The event's type.
    pub event_type: String,
    /// The account or context that the event names.
    pub account: Option<String>,
    /// The account that events without one are of: the endpoint's own.
    pub own_account: Option<String>,
    /// The id of the object that the event is about.
    pub object_id: Option<String>,
    /// Live or test mode.
    pub livemode: bool,
    /// The event's creation, microseconds since the Unix epoch.
    pub created_us: i64,
    /// True if the signature was good.
    pub signed: bool,
    /// True if the event that Stripe's API gives is recorded, and not the posted one.
    pub fetched: bool,
    /// The body; a store that redacts replaces it before it is written.
    pub body: Body,
    /// True if the body is no longer the one that was posted.
    pub redacted: bool,
}

impl NewSecondLook {
    /// A delivery with the four parts that every one has; the rest is empty, test mode, unsigned, `created_us` 0.
    pub fn new(
        endpoint: impl Into<String>,
        digest: impl Into<String>,
        event_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> Self {
        Self {
            endpoint: endpoint.into(),
            digest: digest.into(),
            event_id: event_id.into(),
            event_type: String::new(),
            account: None,
            own_account: None,
            object_id: None,
            livemode: false,
            created_us: 0,
            signed: false,
            fetched: false,
            body: body.into(),
            redacted: false,
        }
    }

    /// Replaces what is not to be stored.
    pub(crate) fn redact(&mut self, redaction: &Redaction) -> Result<(), StoreError> {
        if !redaction.is_empty() {
            let body = redaction.apply(&self.body)?;
            if body != *self.body.as_bytes() {
                self.body = body.into();
                self.redacted = true;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for NewSecondLook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewSecondLook")
            .field("endpoint", &self.endpoint)
            .field("event_id", &self.event_id)
            .field("event_type", &self.event_type)
            .field("signed", &self.signed)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The result of putting a delivery into quarantine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quarantined {
    /// It is on disk, and waits.
    New,
    /// The same body was there already; that is what is known of it.
    Known(Valid),
    /// As many wait as may. Nothing was written.
    Full,
}

/// A delivery in quarantine whose turn has come, leased to whoever asks Stripe about it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClaimedLook {
    /// The quarantine's own number.
    pub id: i64,
    /// The fence: an end with an older epoch changes nothing.
    pub epoch: i64,
    /// 1 for the first attempt.
    pub attempt: u32,
    /// The name of the endpoint.
    pub endpoint: String,
    /// The event's id, as posted.
    pub event_id: String,
    /// The object's id, as posted.
    pub object_id: Option<String>,
    /// The account that events without one are of.
    pub own_account: Option<String>,
    /// True if the signature was good.
    pub signed: bool,
    /// True if the event that Stripe's API gives is recorded, and not the posted one.
    pub fetched: bool,
    /// The body, as stored.
    pub body: Body,
    /// True if the body is no longer the one that was posted.
    pub redacted: bool,
}

impl ClaimedLook {
    /// The first lease of a delivery, as a store of one's own hands it out.
    pub fn new(id: i64, new: NewSecondLook) -> Self {
        Self {
            id,
            epoch: 1,
            attempt: 1,
            endpoint: new.endpoint,
            event_id: new.event_id,
            object_id: new.object_id,
            own_account: new.own_account,
            signed: new.signed,
            fetched: new.fetched,
            body: new.body,
            redacted: new.redacted,
        }
    }
}

impl fmt::Debug for ClaimedLook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClaimedLook")
            .field("id", &self.id)
            .field("event_id", &self.event_id)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

/// The end of one second look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LookEnd<'a> {
    /// The event is recorded by now: the row goes.
    Recorded,
    /// The delivery is refused for this reason.
    Refused(&'a str),
    /// Stripe could not be asked, for this reason; it is asked again after this time.
    Again(Duration, &'a str),
    /// Whoever had it gives it back without an answer: it is due at once, and the attempt does not count.
    Released,
}

/// A delivery in quarantine, in a list; without its body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecondLook {
    /// The quarantine's own number, rising.
    pub id: i64,
    /// The result so far.
    pub valid: Valid,
    /// The name of the endpoint that it was posted to.
    pub endpoint: String,
    /// The event's id, as posted.
    pub event_id: String,
    /// The event's type, as posted.
    pub event_type: String,
    /// The account or context, as posted.
    pub account: Option<String>,
    /// Live or test mode, as posted.
    pub livemode: bool,
    /// True if the signature was good.
    pub signed: bool,
    /// The time when it was received, microseconds since the Unix epoch. By it one sees how long a pending one has waited.
    pub received_us: i64,
    /// The time of the next look while it is pending, else of the last one, microseconds since the Unix epoch.
    pub due_us: i64,
    /// The number of looks so far.
    pub attempts: u32,
    /// The reason of the last look that did not confirm it.
    pub reason: Option<String>,
}

impl SecondLook {
    /// A delivery that waits, as a store of one's own has kept it.
    pub fn new(id: i64, new: &NewSecondLook) -> Self {
        Self {
            id,
            valid: Valid::Pending,
            endpoint: new.endpoint.clone(),
            event_id: new.event_id.clone(),
            event_type: new.event_type.clone(),
            account: new.account.clone(),
            livemode: new.livemode,
            signed: new.signed,
            received_us: 0,
            due_us: 0,
            attempts: 0,
            reason: None,
        }
    }
}

/// The most refused deliveries that are kept. More than this are never kept for longer than it takes to count them again.
pub(crate) const REFUSED_KEPT: i64 = 10_000;

pub(crate) fn no_quarantine() -> StoreError {
    StoreError::Config("this store keeps no deliveries that wait for a second look".into())
}
