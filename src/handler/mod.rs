//! What runs when an event arrives.
//!
//! Three kinds of handler go into one registry:
//!
//! - a function `async fn(Event<T>, Context<'_, S>) -> HandlerResult`, or a plain `fn` of that shape;
//! - a type that implements [`Handler`] (or [`NotificationHandler`] for thin events);
//! - a type that implements a family trait such as `CustomerHandler`: one method per event of the family.
//!
//! `T` is a typed object, [`RawObject`](crate::object::RawObject) (the default) or
//! [`Object`](crate::object::Object); in place of the event an
//! [`EventNotification`] takes thin events and a [`Delivery`](crate::Delivery) both.
//!
//! How it works: a handler's argument says which deliveries it takes ([`EventArgument`]); [`IntoHandler`] turns
//! each kind of handler into one erased form (`erased.rs`), which decodes the argument, borrows the state and
//! boxes the future; the registry holds a list of those.

mod context;
mod current;
mod erased;
mod error;
mod families;
mod options;
mod report;

use std::future::Future;

use crate::event::{Event, EventNotification};
use crate::object::EventObject;

pub(crate) use self::context::{After, Shared, StateMap};
pub use self::context::{Context, Database, ExtensionError, FollowUpError};
pub(crate) use self::current::CurrentObject;
#[cfg(feature = "client")]
pub(crate) use self::current::ReadCurrent;
pub(crate) use self::erased::{Called, Erased};
#[doc(hidden)]
pub use self::erased::{ErasedHandler, kind};
pub use self::erased::{EventArgument, IntoHandler};
#[cfg(feature = "inbox")]
pub(crate) use self::error::chain;
pub use self::error::{HandlerError, HandlerResult, Outcome};
pub use self::families::*;
pub(crate) use self::options::Options;
pub use self::options::{Configured, HandlerExt};
pub use self::report::HandlerReport;

/// A type that handles one kind of object.
///
/// ```
/// use stripe_webhooks::{Context, Event, Handler, HandlerResult, object::Price};
///
/// /// Keeps a table of prices. The field is a setting; what the application shares comes through the state.
/// struct PriceTable { currency: &'static str }
///
/// impl Handler for PriceTable {
///     type Object = Price;
///     type State = ();
///
///     async fn handle(&self, event: Event<Price>, cx: Context<'_>) -> HandlerResult {
///         if event.object().currency.as_deref() != Some(self.currency) {
///             return cx.skip("another currency");
///         }
///         Ok(())
///     }
/// }
/// ```
pub trait Handler: Send + Sync + 'static {
    /// The object that the event must carry: a typed object, a union, `RawObject` or `Object`.
    type Object: EventObject;
    /// The application state that the handler needs; `()` for none. Given once with
    /// [`RegistryBuilder::state`](crate::RegistryBuilder::state).
    type State: Send + Sync + 'static;

    /// Handles one event.
    ///
    /// # Errors
    /// Any error leaves through `?` and is retried, unless it is [permanent](HandlerError::permanent).
    fn handle(
        &self,
        event: Event<Self::Object>,
        cx: Context<'_, Self::State>,
    ) -> impl Future<Output = HandlerResult> + Send;
}

/// A type that handles thin events.
pub trait NotificationHandler: Send + Sync + 'static {
    /// The application state that the handler needs; `()` for none.
    type State: Send + Sync + 'static;

    /// Handles one thin event.
    ///
    /// # Errors
    /// Any error leaves through `?` and is retried, unless it is [permanent](HandlerError::permanent).
    fn handle(
        &self,
        event: EventNotification,
        cx: Context<'_, Self::State>,
    ) -> impl Future<Output = HandlerResult> + Send;
}
