//! Thin events.

use std::fmt;
use std::sync::Arc;

use time::OffsetDateTime;

use super::envelope::{Envelope, Family};
use super::{Body, Current, Delivery, EventError};
use crate::object::{Drift, EventType, RawObject};

/// A thin event: says what happened to which object, without the object.
///
/// Owned, cheap to clone, `Send + Sync`. Names keep their brackets: `v2.core.account[requirements].updated`.
///
/// ```
/// use stripe_webhooks::EventNotification;
///
/// let body = br#"{"id": "evt_1", "object": "v2.core.event", "type": "v1.billing.meter.error_report_triggered",
///     "created": "2026-11-01T10:00:00.000Z", "livemode": false,
///     "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"}}"#;
/// let event = EventNotification::from_body_without_verification(body)?;
/// assert_eq!(event.related_object().map(|related| related.id), Some("mtr_1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct EventNotification {
    pub(super) envelope: Arc<Envelope>,
    /// The object as it is now, for handlers that ask for it.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    pub(super) current: Option<Arc<Current>>,
}

impl EventNotification {
    /// Reads a thin event from a body whose origin is certain by other means.
    ///
    /// # Errors
    /// [`EventError`] if the body is not JSON, not an event, or a snapshot event.
    pub fn from_body_without_verification(body: impl Into<Body>) -> Result<Self, EventError> {
        Delivery::read(body.into())?.into_thin()
    }

    pub(crate) fn from_envelope(envelope: Arc<Envelope>) -> Self {
        debug_assert!(envelope.family == Family::Thin);
        Self {
            envelope,
            current: None,
        }
    }

    /// The event's id, `evt_…`; empty if the body has none.
    pub fn id(&self) -> &str {
        self.envelope.text(&self.envelope.members.id)
    }

    /// The type of the event: `v1.billing.meter.no_meter_found`.
    pub fn event_type(&self) -> &EventType {
        &self.envelope.event_type
    }

    /// The time of the event, by Stripe's clock, in UTC and milliseconds. The epoch if the body does not say.
    pub fn created(&self) -> OffsetDateTime {
        self.envelope
            .members
            .created
            .unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// True for an event of live mode. `false` if the body does not say.
    pub fn livemode(&self) -> bool {
        self.envelope.members.livemode.unwrap_or(false)
    }

    /// The context it happened in: an account (`acct_…`) or a path of accounts.
    pub fn context(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.context)
    }

    /// The object that it happened to, to be fetched.
    pub fn related_object(&self) -> Option<RelatedObject<'_>> {
        let related = self.envelope.members.related_object.as_ref()?;
        Some(RelatedObject {
            id: self.envelope.text(&related.id),
            kind: self.envelope.optional(&related.kind),
            url: self.envelope.optional(&related.url),
        })
    }

    /// The cause of the event, if Stripe names one.
    pub fn reason(&self) -> Option<Reason<'_>> {
        let reason = self.envelope.members.reason.as_ref()?;
        Some(Reason {
            kind: self.envelope.optional(&reason.kind),
            request_id: self.envelope.optional(&reason.request_id),
            idempotency_key: self.envelope.optional(&reason.idempotency_key),
        })
    }

    /// The id of the snapshot event that tells of the same change, where Stripe makes both.
    pub fn snapshot_event(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.snapshot_event)
    }

    /// The event's `data`, for the types that carry some.
    pub fn raw_data(&self) -> Option<RawObject> {
        self.envelope
            .members
            .data
            .clone()
            .map(|range| RawObject::from_parts(Arc::clone(&self.envelope.body), range))
    }

    /// The exact bytes that Stripe sent, to keep: they are shared, not copied.
    pub fn body(&self) -> Body {
        self.envelope.shared_body()
    }

    /// The exact bytes that Stripe sent.
    pub fn raw_body(&self) -> &[u8] {
        self.envelope.body.as_bytes()
    }

    /// Optional members that had another shape than Stripe documents, and therefore read as absent.
    pub fn envelope_drift(&self) -> &[Drift] {
        &self.envelope.members.drift
    }
}

/// Prints ids, never the payload.
impl fmt::Debug for EventNotification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventNotification")
            .field("id", &self.id())
            .field("type", &self.event_type().as_str())
            .field("related_object", &self.related_object().map(|related| related.id))
            .finish_non_exhaustive()
    }
}

/// The object that a thin event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelatedObject<'e> {
    /// The object's id; empty for singletons such as the balance.
    pub id: &'e str,
    /// The object's kind as its `object` member would say: `billing.meter`.
    pub kind: Option<&'e str>,
    /// The path to fetch it from: `/v1/billing/meters/mtr_1`.
    pub url: Option<&'e str>,
}

/// The cause of a thin event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason<'e> {
    /// The kind of cause: `request`.
    pub kind: Option<&'e str>,
    /// The API request that caused it.
    pub request_id: Option<&'e str>,
    /// That request's idempotency key.
    pub idempotency_key: Option<&'e str>,
}
