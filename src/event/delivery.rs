//! An event of either family.

use std::sync::Arc;

use time::OffsetDateTime;

use super::envelope::{Envelope, Family};
use super::{Body, Event, EventError, EventNotification};
use crate::object::EventType;

/// The event of one request: a snapshot event or a thin one.
#[derive(Debug, Clone)]
pub enum Delivery {
    /// `"object": "event"`: carries the object as it was.
    Snapshot(Event),
    /// `"object": "v2.core.event"`: names the object, to be fetched.
    Thin(EventNotification),
}

impl Delivery {
    /// Reads an event of either family from a body whose origin is certain by other means.
    ///
    /// # Errors
    /// [`EventError`] if the body is not JSON or not an event.
    pub fn from_body_without_verification(body: impl Into<Body>) -> Result<Self, EventError> {
        Self::read(body.into())
    }

    pub(crate) fn read(body: Body) -> Result<Self, EventError> {
        let envelope = Envelope::read(body)?;
        Ok(match envelope.family {
            Family::Snapshot => Self::Snapshot(Event::from_envelope(Arc::new(envelope))),
            Family::Thin => Self::Thin(EventNotification::from_envelope(Arc::new(envelope))),
        })
    }

    pub(super) fn into_snapshot(self) -> Result<Event, EventError> {
        match self {
            Self::Snapshot(event) => Ok(event),
            Self::Thin(_) => Err(EventError::WrongFamily {
                found: "v2.core.event",
                read_with: "EventNotification",
            }),
        }
    }

    pub(super) fn into_thin(self) -> Result<EventNotification, EventError> {
        match self {
            Self::Thin(event) => Ok(event),
            Self::Snapshot(_) => Err(EventError::WrongFamily {
                found: "event",
                read_with: "Event",
            }),
        }
    }

    /// The event's id.
    pub fn id(&self) -> &str {
        match self {
            Self::Snapshot(event) => event.id(),
            Self::Thin(event) => event.id(),
        }
    }

    /// The type of the event: `customer.updated`.
    pub fn event_type(&self) -> &EventType {
        match self {
            Self::Snapshot(event) => event.event_type(),
            Self::Thin(event) => event.event_type(),
        }
    }

    /// The time of the event, by Stripe's clock, in UTC.
    pub fn created(&self) -> OffsetDateTime {
        match self {
            Self::Snapshot(event) => event.created(),
            Self::Thin(event) => event.created(),
        }
    }

    /// True for an event of live mode.
    pub fn livemode(&self) -> bool {
        match self {
            Self::Snapshot(event) => event.livemode(),
            Self::Thin(event) => event.livemode(),
        }
    }

    /// The connected account, for snapshot events.
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => event.account(),
            Self::Thin(_) => None,
        }
    }

    /// The context, where one is given.
    pub fn context(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => event.context(),
            Self::Thin(event) => event.context(),
        }
    }

    /// The API version of the object; `None` for thin events, which carry no object.
    pub fn api_version(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => event.api_version(),
            Self::Thin(_) => None,
        }
    }

    /// The id of the object (snapshot) or of the related object (thin).
    pub fn object_id(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => event.object_id(),
            Self::Thin(event) => event.related_object().map(|related| related.id),
        }
    }

    /// The id of the customer that the object belongs to, or of the object itself where it is a customer. A thin event names
    /// a customer only where it is about one.
    pub fn customer_id(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => event.customer_id(),
            Self::Thin(event) => {
                let related = event.related_object()?;
                (related.kind == Some("customer") && !related.id.is_empty()).then_some(related.id)
            }
        }
    }

    /// The API request that caused the event (`req_…`), where Stripe names one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => event.request_id(),
            Self::Thin(event) => event.reason()?.request_id,
        }
    }

    /// The idempotency key of the API request that caused the event, where that had one.
    pub fn idempotency_key(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => event.idempotency_key(),
            Self::Thin(event) => event.reason()?.idempotency_key,
        }
    }

    /// The exact bytes that Stripe sent.
    pub fn raw_body(&self) -> &[u8] {
        match self {
            Self::Snapshot(event) => event.raw_body(),
            Self::Thin(event) => event.raw_body(),
        }
    }

    /// The exact bytes that Stripe sent, to keep: they are shared, not copied.
    pub fn body(&self) -> Body {
        match self {
            Self::Snapshot(event) => event.body(),
            Self::Thin(event) => event.body(),
        }
    }

    /// The snapshot event, if it is one.
    pub fn as_snapshot(&self) -> Option<&Event> {
        match self {
            Self::Snapshot(event) => Some(event),
            Self::Thin(_) => None,
        }
    }

    /// The thin event, if it is one.
    pub fn as_thin(&self) -> Option<&EventNotification> {
        match self {
            Self::Snapshot(_) => None,
            Self::Thin(event) => Some(event),
        }
    }
}

impl From<Event> for Delivery {
    fn from(event: Event) -> Self {
        Self::Snapshot(event)
    }
}

impl From<EventNotification> for Delivery {
    fn from(event: EventNotification) -> Self {
        Self::Thin(event)
    }
}
