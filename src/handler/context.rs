//! What a handler gets beside the event.

use std::any::{Any, TypeId, type_name};
use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use thiserror::Error;
use time::OffsetDateTime;

use super::error::{HandlerError, HandlerResult};
use crate::clock::Clock;
use crate::event::Delivery;
use crate::rt::BoxFuture;

/// The application's states, one per type.
#[derive(Default, Clone)]
pub(crate) struct StateMap(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl StateMap {
    pub(crate) fn insert<S: Send + Sync + 'static>(&mut self, state: S) {
        self.0.insert(TypeId::of::<S>(), Arc::new(state));
    }

    pub(crate) fn contains(&self, id: TypeId) -> bool {
        id == TypeId::of::<()>() || self.0.contains_key(&id)
    }

    pub(crate) fn get<S: 'static>(&self) -> Option<&S> {
        if let Some(unit) = (&() as &'static dyn Any).downcast_ref() {
            return Some(unit);
        }
        self.0.get(&TypeId::of::<S>())?.downcast_ref()
    }
}

/// The part of a context that all handlers of one dispatch share.
pub(crate) struct Shared<'a> {
    #[cfg_attr(not(any(feature = "client", feature = "mirror")), allow(dead_code))]
    pub(crate) delivery: &'a Delivery,
    pub(crate) states: &'a StateMap,
    /// The values that optional parts of the crate provide to all handlers, such as the client; one per type.
    #[cfg_attr(not(any(feature = "client", feature = "mirror")), allow(dead_code))]
    pub(crate) provided: Option<&'a StateMap>,
    /// The account that the inbox knows the event to be of: its own, or that of the endpoint.
    #[cfg_attr(not(feature = "mirror"), allow(dead_code))]
    pub(crate) account: Option<&'a str>,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) attempt: u32,
    pub(crate) handler: &'a str,
    /// The value that the caller lends to the handlers: a database transaction.
    pub(crate) extension: Option<&'a mut (dyn Any + Send)>,
    /// The work that is left for after the commit.
    pub(crate) after: &'a mut After,
    /// True if an inbox keeps durable follow-ups.
    pub(crate) durable: bool,
}

/// The work that a handler leaves for after the commit.
#[derive(Default)]
pub(crate) struct After {
    pub(crate) on_commit: Vec<BoxFuture<'static, ()>>,
    /// Name and JSON payload.
    pub(crate) follow_ups: Vec<(String, String)>,
    /// Says of a handler's error whether its transaction merely lost against another one, or lost its connection.
    pub(crate) is_conflict: Option<fn(&(dyn StdError + 'static)) -> bool>,
    /// True once `is_conflict` was true for a handler's error.
    pub(crate) conflict: bool,
}

impl After {
    pub(crate) fn append(&mut self, other: After) {
        self.on_commit.extend(other.on_commit);
        self.follow_ups.extend(other.follow_ups);
    }
}

impl<'a> Shared<'a> {
    pub(crate) fn narrow<S: 'static>(self) -> Result<Context<'a, S>, HandlerError> {
        let state = self.states.get::<S>().ok_or_else(|| {
            HandlerError::new(format!(
                "state {} was not given to the registry",
                type_name::<S>()
            ))
            .permanent()
        })?;
        Ok(Context { state, shared: self })
    }
}

/// The second argument of a handler, beside the event: the application's state, the attempt, and what the caller lends.
pub struct Context<'a, S = ()> {
    state: &'a S,
    shared: Shared<'a>,
}

impl<'a, S> Context<'a, S> {
    /// The application's state, as given to [`RegistryBuilder::state`](crate::RegistryBuilder::state).
    pub fn state(&self) -> &'a S {
        self.state
    }

    /// The number of the attempt, from 1. Without an inbox always 1: Stripe does not say how often it tried.
    pub fn attempt(&self) -> u32 {
        self.shared.attempt
    }

    /// The time, from the registry's clock, in UTC.
    pub fn now(&self) -> OffsetDateTime {
        self.shared.clock.now()
    }

    /// The name under which this handler is registered.
    pub fn handler_name(&self) -> &'a str {
        self.shared.handler
    }

    /// Ends the handler without doing anything: `return cx.skip("not one of our plans")`.
    ///
    /// # Errors
    /// Always the skip itself, which counts as handled.
    pub fn skip(&self, reason: impl Into<String>) -> HandlerResult {
        Err(HandlerError::skipped(reason))
    }

    /// Runs `future` once the event's transaction has committed; not at all if it is rolled back.
    ///
    /// Best effort: it is lost if the process dies first. What must not be lost is a
    /// [`follow_up`](Self::follow_up). Without an inbox it runs after the handlers, if this one succeeds, and is stopped at
    /// a handler's time limit or the delivery's deadline. Whatever becomes of it, the answer is that of the handlers.
    pub fn on_commit(&mut self, future: impl Future<Output = ()> + Send + 'static) {
        self.shared.after.on_commit.push(Box::pin(future));
    }

    /// Leaves durable work for after the commit: written in the event's own transaction, run at least once later by
    /// the follow-up handler of that name, and retried until it succeeds.
    ///
    /// `payload`: anything that serialises to JSON; the follow-up handler gets the text.
    ///
    /// # Errors
    /// [`FollowUpError`] if the event does not come through an inbox, or the payload is not JSON.
    pub fn follow_up(&mut self, name: &str, payload: impl serde::Serialize) -> Result<(), FollowUpError> {
        if !self.shared.durable {
            return Err(FollowUpError::NoInbox {
                name: name.to_owned(),
            });
        }
        let payload = serde_json::to_string(&payload).map_err(|error| FollowUpError::Payload {
            name: name.to_owned(),
            error: error.to_string(),
        })?;
        self.shared.after.follow_ups.push((name.to_owned(), payload));
        Ok(())
    }

    /// The connection that this event's transaction runs on. What the handler writes with it commits together
    /// with the event's completion, or not at all.
    ///
    /// # Errors
    /// [`ExtensionError`] if the event does not come through an inbox on a database of kind `D`.
    pub fn tx<D: Database>(&mut self) -> Result<&mut D::Connection, ExtensionError> {
        self.shared
            .extension
            .as_deref_mut()
            .and_then(|lent| lent.downcast_mut())
            .ok_or(ExtensionError {
                wanted: type_name::<D>(),
            })
    }
}

#[cfg(feature = "mirror")]
impl<S> Context<'_, S> {
    pub(crate) fn account(&self) -> Option<&str> {
        self.shared.account
    }

    /// The connection of the event's transaction, whatever its type.
    pub(crate) fn lent(&mut self) -> Option<&mut (dyn Any + Send)> {
        match &mut self.shared.extension {
            Some(lent) => Some(&mut **lent),
            None => None,
        }
    }
}

#[cfg(any(feature = "client", feature = "mirror"))]
impl<'a, S> Context<'a, S> {
    pub(crate) fn delivery(&self) -> &'a Delivery {
        self.shared.delivery
    }

    pub(crate) fn provided<T: 'static>(&self) -> Option<&'a T> {
        self.shared.provided?.get()
    }
}

impl<S> fmt::Debug for Context<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("handler", &self.shared.handler)
            .field("attempt", &self.shared.attempt)
            .field("state", &type_name::<S>())
            .finish_non_exhaustive()
    }
}

/// A database whose transactions an inbox can lend to handlers.
pub trait Database: Send + Sync + 'static {
    /// The driver's own connection type.
    type Connection: Send + 'static;
}

/// The handler asked for something that this dispatch does not lend.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("this event does not run in a transaction of {wanted}")]
pub struct ExtensionError {
    wanted: &'static str,
}

/// A durable follow-up could not be left.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FollowUpError {
    /// There is no inbox that would keep it.
    #[error("follow-up {name:?} needs an inbox")]
    #[non_exhaustive]
    NoInbox {
        /// The follow-up's name.
        name: String,
    },
    /// The payload does not serialise to JSON.
    #[error("the payload of follow-up {name:?} is not JSON: {error}")]
    #[non_exhaustive]
    Payload {
        /// The follow-up's name.
        name: String,
        /// The serialiser's message.
        error: String,
    },
}
