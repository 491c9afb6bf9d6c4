//! From verified bytes to an event: the envelope at once, the object when somebody asks.
//!
//! Decoding goes in two steps. The envelope (`envelope.rs`) is read in one pass over the body, which also checks that
//! the whole body is JSON; it allocates nothing per field and remembers where `data.object` stands. The object
//! is decoded by [`Event::decode`] or when a handler takes [`Event<T>`](Event); until then it stays text. The exact
//! bytes are kept once and shared by every clone.
//!
//! Snapshot events (`"object": "event"`) are [`Event`]s; thin events (`"object": "v2.core.event"`) are
//! [`EventNotification`]s; [`Delivery`] is either.
//!
//! # Paths
//! A path names a place in an object. [`Changes`], [`when_changed`](crate::HandlerExt::when_changed), [`RawObject::get`] and
//! the inbox's `Redaction` all read it the same way:
//!
//! | written | leads to |
//! | --- | --- |
//! | `status` | the member of that name |
//! | `plan.amount` | a member of a member |
//! | `items.data[0]` | an item of an array, counted from 0 |
//! | `items.data.0` | the same; in an object the member named `0` |
//! | `items.data[*].price` | every item's |
//! | `metadata.*` | every member |
//! | `metadata["order.id"]`, `metadata['order.id']` | the member of exactly that name |
//!
//! A name needs quotes if it is empty, holds `.`, `[`, `]`, `*` or `"`, or is a number that must not mean a place in an
//! array; anything else (`order-id`, `order id`, `$ref`, `clé`) may stand without. Inside quotes `\"` is a quote (in single
//! quotes `\'`) and `\\` a backslash; any other backslash is one, too. A path begins in the object, without the `$.` of
//! JSONPath, and has at most 32 steps.

mod body;
mod changes;
#[cfg(feature = "cloud")]
pub mod cloud;
mod current;
mod delivery;
mod envelope;
mod error;
mod notification;
mod object_key;
mod span;
mod tree;
mod versions;

use std::any::{Any, TypeId};
use std::fmt;
use std::sync::Arc;

use time::OffsetDateTime;

use self::envelope::Envelope;
use crate::object::{DecodeError, Decoded, Drift, EventObject, EventType, Object, RawObject};
use crate::signature::Verified;

pub use self::body::Body;
pub use self::changes::Changes;
#[cfg(feature = "inbox")]
pub(crate) use self::changes::lay_over;
pub(crate) use self::current::Current;
pub use self::delivery::Delivery;
pub use self::error::EventError;
pub use self::notification::{EventNotification, Reason, RelatedObject};
pub(crate) use self::object_key::is_without_identity;
pub use self::object_key::{ObjectKey, ObjectKeyError};
#[cfg(feature = "inbox")]
pub(crate) use self::object_key::{account_of, ends};
pub use self::versions::{ApiVersions, OnMismatch, SCHEMA_API_VERSION};

/// Kinds that Stripe renamed, and what they are called since.
const RENAMED: &[(&str, &str)] = &[
    // With API version 2018-09-24; bodies of later versions have it, too.
    ("file_upload", "file"),
];

/// A snapshot event with its object.
///
/// `Event` alone is `Event<RawObject>`: the envelope is decoded, the object is JSON text. `Event<Customer>` holds
/// the typed object. Owned, cheap to clone (clones share the body and the object), `Send + Sync`.
///
/// ```
/// use stripe_webhooks::{Event, object::Customer};
///
/// let body = br#"{"id": "evt_1", "object": "event", "type": "customer.created", "created": 1790000000,
///     "livemode": true, "data": {"object": {"id": "cus_1", "object": "customer", "email": "a@example.com"}}}"#;
/// let event = Event::from_body_without_verification(body)?;
/// assert_eq!(event.object_id(), Some("cus_1"));
///
/// let customer = event.decode::<Customer>()?.object;
/// assert_eq!(customer.email.as_deref(), Some("a@example.com"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Event<T = RawObject> {
    envelope: Arc<Envelope>,
    /// `None` only where `T` is `RawObject`, whose object stands in `envelope`.
    typed: Option<Arc<Decoded<T>>>,
    /// The object as it is now, for handlers that ask for it.
    current: Option<Arc<Current<T>>>,
}

impl Event {
    /// Reads an event from a body whose origin is certain by other means: a queue filled after verification, a
    /// cloud event bus, a test. A body from the network goes through [`Verifier::verify`](crate::Verifier::verify).
    ///
    /// # Errors
    /// [`EventError`] if the body is not JSON, not an event, or a thin event.
    pub fn from_body_without_verification(body: impl Into<Body>) -> Result<Self, EventError> {
        Delivery::read(body.into())?.into_snapshot()
    }

    pub(crate) fn from_envelope(envelope: Arc<Envelope>) -> Self {
        Self {
            envelope,
            typed: None,
            current: None,
        }
    }

    /// Decodes the object and keeps it with the event.
    ///
    /// # Errors
    /// [`DecodeError`] if the event carries an object of another kind than `T`.
    pub fn into_typed<T: EventObject>(self) -> Result<Event<T>, DecodeError> {
        let typed = if Any::type_id(&self.envelope.object) == TypeId::of::<T>() {
            None
        } else {
            Some(match self.saying_its_kind::<T>() {
                Some(raw) => Arc::new(T::read(&raw)?),
                None => self.envelope.typed_once::<T>()?,
            })
        };
        #[cfg(feature = "client")]
        let current = match &self.current {
            Some(current) => Some(Arc::new(current.decode_as()?)),
            None => None,
        };
        #[cfg(not(feature = "client"))]
        let current = None;
        Ok(Event {
            envelope: self.envelope,
            typed,
            current,
        })
    }
}

impl<T: EventObject> Event<T> {
    /// The event's object: what `data.object` holds.
    pub fn object(&self) -> &T {
        match &self.typed {
            Some(typed) => &typed.object,
            // Local invariant: only `Event<RawObject>` is built without a typed object.
            None => (&self.envelope.object as &dyn Any)
                .downcast_ref()
                .expect("an untyped event is raw"),
        }
    }

    /// Fields of the object whose JSON had another shape than `T` says; they are `None` or empty there.
    pub fn drift(&self) -> &[Drift] {
        self.typed.as_ref().map_or(&[], |typed| &typed.drift)
    }

    /// The object as it was before the change: the old values of `previous_attributes` laid over the object.
    ///
    /// `None` if the event carries no previous attributes, or if what comes out does not decode as `T`.
    pub fn previous(&self) -> Option<T> {
        let raw = self.changes().overlay()?;
        T::read(&raw).ok().map(|decoded| decoded.object)
    }
}

impl<T> Event<T> {
    /// The event's id, `evt_…`. The same in every delivery of this event.
    pub fn id(&self) -> &str {
        self.envelope.text(&self.envelope.members.id)
    }

    /// The type of the event: `customer.updated`.
    pub fn event_type(&self) -> &EventType {
        &self.envelope.event_type
    }

    /// The time of the event, by Stripe's clock, in UTC and whole seconds. The epoch if the body does not say; every version
    /// of Stripe's API does.
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

    /// The API version that the object was rendered with, as Stripe writes it: `2025-03-31.basil`.
    pub fn api_version(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.api_version)
    }

    /// The connected account it happened in (`acct_…`); `None` for the own account.
    pub fn account(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.account)
    }

    /// The context it happened in, for organizations and v2 accounts.
    pub fn context(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.context)
    }

    /// The API request that caused it (`req_…`); `None` if Stripe itself did.
    pub fn request_id(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.request_id)
    }

    /// The idempotency key of the API request that caused it.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.idempotency_key)
    }

    /// The number of deliveries of this event that were outstanding when the body was written.
    pub fn pending_webhooks(&self) -> Option<i64> {
        self.envelope.members.pending_webhooks
    }

    /// The object's `id`. `None` for objects that have none, such as an upcoming invoice or a balance.
    pub fn object_id(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.object_id)
    }

    /// The object's `object`: `customer`, `subscription`, ….
    pub fn object_kind(&self) -> Option<&str> {
        self.envelope.optional(&self.envelope.members.object_kind)
    }

    /// The id of the customer that the object belongs to: its `customer`, expanded or not, or its own id where it is a
    /// customer.
    pub fn customer_id(&self) -> Option<&str> {
        let id = match self.object_kind() {
            Some("customer") => self.object_id(),
            _ => self.envelope.optional(&self.envelope.members.customer),
        };
        id.filter(|id| !id.is_empty())
    }

    /// The object as JSON text.
    pub fn raw_object(&self) -> &RawObject {
        &self.envelope.object
    }

    /// `data.previous_attributes` as JSON text, where the event carries it.
    pub fn raw_previous_attributes(&self) -> Option<RawObject> {
        let range = self.envelope.members.previous_attributes.clone()?;
        Some(RawObject::from_parts(Arc::clone(&self.envelope.body), range))
    }

    /// The exact bytes that Stripe sent.
    pub fn raw_body(&self) -> &[u8] {
        self.envelope.body.as_bytes()
    }

    /// The exact bytes that Stripe sent, to keep: they are shared, not copied.
    pub fn body(&self) -> Body {
        self.envelope.shared_body()
    }

    /// Optional members of the envelope that had another shape than Stripe documents, and therefore read as absent.
    pub fn envelope_drift(&self) -> &[Drift] {
        &self.envelope.members.drift
    }

    /// The changes that the event tells of: a view of `data.previous_attributes`.
    pub fn changes(&self) -> Changes<'_> {
        Changes::new(&self.envelope)
    }

    /// Decodes the object as `U` and says which fields had another shape.
    ///
    /// # Errors
    /// [`DecodeError`] if the event carries an object of another kind than `U`.
    pub fn decode<U: EventObject>(&self) -> Result<Decoded<U>, DecodeError> {
        match self.saying_its_kind::<U>() {
            Some(raw) => U::read(&raw),
            None => U::read(&self.envelope.object),
        }
    }

    /// The object with its kind put in, where the body says another name of it or none at all.
    ///
    /// Only for the enum of all kinds the kind that the event's type carries stands in for none; a struct takes an
    /// object that does not say what it is.
    fn saying_its_kind<U: EventObject>(&self) -> Option<RawObject> {
        let of = TypeId::of::<U>();
        let kind = match self.object_kind() {
            Some(kind) => RENAMED.iter().find(|(old, _)| *old == kind)?.1,
            None if of == TypeId::of::<Object>() => {
                let says = self.raw_object().get("object");
                if says.is_some_and(|kind| !kind.is_null()) {
                    return None;
                }
                self.event_type().object_kind()?
            }
            None => return None,
        };
        if of == TypeId::of::<RawObject>() {
            return None;
        }
        // The first of repeated members counts.
        let members = self.raw_object().as_str().strip_prefix('{')?.trim_start();
        let comma = if members.starts_with('}') { "" } else { "," };
        RawObject::parse(format!(r#"{{"object":"{kind}"{comma}{members}"#)).ok()
    }

    /// Decodes the object as `U` and takes any drift for an error.
    ///
    /// # Errors
    /// As [`decode`](Self::decode), and [`DecodeError`] with the list of fields that had another shape.
    pub fn decode_strict<U: EventObject>(&self) -> Result<U, DecodeError> {
        self.decode()?.strict()
    }

    /// Decodes the object into the enum over all kinds that this build knows. An object that does not say what it is
    /// is what the event's type carries, if that is one kind.
    ///
    /// # Errors
    /// [`DecodeError`] if a typed object cannot be read at all; a kind that is not known is
    /// [`Object::Other`], not an error.
    pub fn typed(&self) -> Result<Object, DecodeError> {
        Ok(self.decode::<Object>()?.object)
    }

    /// The same event with its object as JSON text.
    pub fn untyped(&self) -> Event {
        Event::from_envelope(Arc::clone(&self.envelope))
    }
}

impl<T> Clone for Event<T> {
    fn clone(&self) -> Self {
        Self {
            envelope: Arc::clone(&self.envelope),
            typed: self.typed.clone(),
            current: self.current.clone(),
        }
    }
}

/// Prints the envelope's ids, never the payload.
impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id())
            .field("type", &self.event_type().as_str())
            .field("object", &self.object_id().or(self.object_kind()))
            .finish_non_exhaustive()
    }
}

impl<B: AsRef<[u8]>> Verified<B> {
    /// Decodes the verified body as a snapshot event. Copies the bytes; [`delivery`](Self::delivery) does not copy what the
    /// proof owns.
    ///
    /// # Errors
    /// [`EventError`] if the body is not JSON, not an event, or a thin event.
    pub fn event(&self) -> Result<Event, EventError> {
        Delivery::read(self.body().into())?.into_snapshot()
    }

    /// Decodes the verified body as a thin event. Copies the bytes, as [`event`](Self::event).
    ///
    /// # Errors
    /// [`EventError`] if the body is not JSON, not an event, or a snapshot event.
    pub fn notification(&self) -> Result<EventNotification, EventError> {
        Delivery::read(self.body().into())?.into_thin()
    }
}

impl<B: Into<Body>> Verified<B> {
    /// Decodes the verified body as whichever of the two it is. Bytes that the proof owns
    /// ([`Verifier::verify_owned`](crate::Verifier::verify_owned)) become the event's without a copy.
    ///
    /// # Errors
    /// [`EventError`] if the body is not JSON or not an event.
    pub fn delivery(self) -> Result<Delivery, EventError> {
        Delivery::read(self.into_body().into())
    }
}
