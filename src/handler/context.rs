//! What a handler gets beside the event.

use std::any::{Any, TypeId, type_name};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use thiserror::Error;
use time::OffsetDateTime;

use super::error::{HandlerError, HandlerResult};
use crate::clock::Clock;

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

/// What every handler of one dispatch shares.
pub(crate) struct Shared<'a> {
    pub(crate) states: &'a StateMap,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) attempt: u32,
    pub(crate) handler: &'a str,
    /// What the caller lends to the handlers: a database transaction, a client.
    pub(crate) extension: Option<&'a mut (dyn Any + Send)>,
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

/// What a handler gets beside the event: the application's state, the attempt, and what the surroundings lend.
pub struct Context<'a, S = ()> {
    state: &'a S,
    shared: Shared<'a>,
}

impl<'a, S> Context<'a, S> {
    /// The application's state, as given to [`RegistryBuilder::state`](crate::RegistryBuilder::state).
    pub fn state(&self) -> &'a S {
        self.state
    }

    /// Which attempt this is, from 1. Without an inbox always 1: Stripe does not say how often it tried.
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
