//! The object as it is now, beside the event that tells of it.

use std::sync::Arc;

use super::{Delivery, EventNotification};
use crate::object::RawObject;

#[cfg(feature = "client")]
use crate::client::Fetched;
#[cfg(feature = "client")]
use crate::object::{DecodeError, EventObject};

/// An object as a client has read it.
#[cfg(feature = "client")]
pub(crate) type Current<T = RawObject> = Fetched<T>;

/// Without a client nothing is read.
#[cfg(not(feature = "client"))]
#[derive(Debug)]
pub(crate) struct Current<T = RawObject>(std::convert::Infallible, std::marker::PhantomData<T>);

impl Delivery {
    /// The same event with the current object beside it.
    pub(crate) fn beside(&self, current: Arc<Current>) -> Self {
        match self {
            Self::Snapshot(event) => Self::Snapshot(super::Event {
                current: Some(current),
                ..event.clone()
            }),
            Self::Thin(event) => Self::Thin(EventNotification {
                current: Some(current),
                ..event.clone()
            }),
        }
    }
}

#[cfg(feature = "client")]
impl<T> super::Event<T> {
    /// The object as it is now, read from Stripe before the handler was called, or the word that it is gone: for handlers
    /// [`with_current`](crate::HandlerExt::with_current). [`object`](Self::object) is the object as it was at the event.
    ///
    /// `None` where the handler did not ask, and where the object cannot be fetched: it has no id or no path in Stripe's API.
    pub fn current(&self) -> Option<&Fetched<T>> {
        self.current.as_deref()
    }
}

#[cfg(feature = "client")]
impl EventNotification {
    /// The object that the event is about as it is now, read from Stripe before the handler was called, or the word that it is
    /// gone: for handlers [`with_current`](crate::HandlerExt::with_current). `T`: its type, or [`RawObject`] for any.
    ///
    /// `None` where the handler did not ask, and where the event names no related object.
    ///
    /// # Errors
    /// [`DecodeError`] if the object is of another kind than `T`.
    pub fn current<T: EventObject>(&self) -> Result<Option<Fetched<T>>, DecodeError> {
        self.current
            .as_deref()
            .map(|current| current.decode_as())
            .transpose()
    }
}
