//! Settings of one handler: filters, its place in the order, its name, its group.

use std::any::type_name;
use std::fmt;

use super::erased::{ErasedHandler, EventArgument, IntoHandler, kind};
use crate::event::{Delivery, Event};
use crate::path::Path;

/// A condition; false with the reason for the skip.
type Filter = Box<dyn Fn(&Delivery) -> Result<(), String> + Send + Sync>;

/// The position of a handler in the order of calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// Ahead of the usual order; a higher priority comes earlier.
    Before(u16),
    #[default]
    Usual,
    /// Behind the usual order; a higher priority comes later.
    After(u16),
}

impl Place {
    pub(crate) fn key(self) -> i32 {
        match self {
            Self::Before(priority) => -1 - i32::from(priority),
            Self::Usual => 0,
            Self::After(priority) => 1 + i32::from(priority),
        }
    }
}

/// The settings of a handler beside its patterns.
#[doc(hidden)]
pub struct Options {
    pub(crate) type_name: &'static str,
    /// The event of a family's method.
    pub(crate) method_of: Option<&'static str>,
    /// True if the handler's type holds no data, as a function or a unit struct: all its values are the same.
    pub(crate) stateless: bool,
    pub(crate) name: Option<String>,
    /// True if the application chose the name.
    pub(crate) explicitly_named: bool,
    pub(crate) group: Option<String>,
    pub(crate) place: Place,
    /// True if the handler takes the newest state only.
    pub(crate) latest_only: bool,
    /// True if the handler gets the object as it is now beside the event.
    pub(crate) with_current: bool,
    pub(crate) filters: Vec<Filter>,
    /// The paths that the filters look at, for the registry to check.
    pub(crate) watched: Vec<&'static str>,
}

impl Options {
    pub(crate) fn of<H>() -> Self {
        Self {
            type_name: type_name::<H>(),
            method_of: None,
            stateless: size_of::<H>() == 0,
            name: None,
            explicitly_named: false,
            group: None,
            place: Place::default(),
            latest_only: false,
            with_current: false,
            filters: Vec::new(),
            watched: Vec::new(),
        }
    }

    /// True for a closure without a name from the application: the name that its type gives is that of its function.
    pub(crate) fn is_nameless(&self) -> bool {
        self.name.is_none() && self.type_name.ends_with("{{closure}}")
    }

    /// The reason why the delivery is not for this handler, if there is one.
    pub(crate) fn refuses(&self, delivery: &Delivery) -> Option<String> {
        self.filters.iter().find_map(|filter| filter(delivery).err())
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("name", &self.name)
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// Settings for any handler, written behind it: `sync_plan.when_changed(["items"]).after(1)`.
///
/// ```
/// use stripe_webhooks::{Context, Event, HandlerExt, HandlerResult, Registry, object::Subscription};
///
/// async fn replan(event: Event<Subscription>, _: Context<'_>) -> HandlerResult { Ok(()) }
///
/// let registry = Registry::builder()
///     .on("customer.subscription.updated", replan.when_changed(["items", "status"]).only_if(|event: &Event| event.livemode()))
///     .build()?;
/// # Ok::<(), stripe_webhooks::RegistryError>(())
/// ```
pub trait HandlerExt<M>: IntoHandler<M> {
    /// Runs the handler only for events that the condition holds for; the others count as skipped.
    fn only_if<F>(self, condition: F) -> Configured<M, Self>
    where
        F: Fn(&<Self::Argument as EventArgument>::Undecoded) -> bool + Send + Sync + 'static,
    {
        Configured::new(self).filter(Box::new(move |delivery| {
            match Self::Argument::undecoded(delivery) {
                Some(event) if condition(event) => Ok(()),
                _ => Err("filtered by only_if".to_owned()),
            }
        }))
    }

    /// Runs the handler only if the value at one of these [paths](crate::event#paths) changed: `status`,
    /// `items.data[0].quantity`, `metadata["order.id"]`. What counts as a change is told in
    /// [`Changes`](crate::event::Changes).
    ///
    /// Other events count as skipped, and so do those that carry no previous attributes: they do not say what changed.
    /// [`build`](crate::RegistryBuilder::build) refuses a text that is not a path, and a path that no event of the handler's
    /// patterns can show, because no object there has such a field. A field that is newer than this crate is asked for with
    /// [`only_if`](Self::only_if): `.only_if(|event: &Event| event.changes().changed("new_field"))`.
    fn when_changed<const N: usize>(self, paths: [&'static str; N]) -> Configured<M, Self>
    where
        Self::Argument: EventArgument<Undecoded = Event>,
    {
        // The registry refuses a text that is no path.
        let read: Vec<Path> = paths.iter().filter_map(|path| path.parse().ok()).collect();
        let mut configured = Configured::new(self).filter(Box::new(move |delivery| {
            let changes = delivery.as_snapshot().map(Event::changes);
            match changes.filter(|changes| changes.are_told()) {
                Some(changes) if read.iter().any(|path| changes.has_changed(path)) => Ok(()),
                Some(_) => Err(format!("none of {} changed", paths.join(", "))),
                None => Err(format!(
                    "the event carries no previous attributes: it does not say whether {} changed",
                    paths.join(", ")
                )),
            }
        }));
        configured.watched = paths.to_vec();
        configured
    }

    /// Registers the handler under this name instead of its path.
    ///
    /// Closures have no path of their own: those of one function are numbered in the order of their registration. Name
    /// those whose runs are kept or looked up.
    fn named(self, name: impl Into<String>) -> Configured<M, Self> {
        let mut configured = Configured::new(self);
        configured.name = Some(name.into());
        configured
    }

    /// Puts the handler into a group of its own: own transaction, retries and completion in an inbox.
    fn group(self, group: impl Into<String>) -> Configured<M, Self> {
        let mut configured = Configured::new(self);
        configured.group = Some(group.into());
        configured
    }

    /// Makes it a state handler: it wants an object's newest state, so an inbox skips events that are older than what
    /// the handler has already applied of that object, and records them as stale. Without it a handler takes every
    /// event for a fact and sees each once. Works with an inbox only, which keeps what was applied under the handler's
    /// name: a closure that is not alone in its function must be [`named`](Self::named).
    ///
    /// Objects are told apart by account, mode and id ([`ObjectKey`](crate::event::ObjectKey)). A registry is not built where
    /// the objects of the named event have no identity ([`RegistryError::NoIdentity`](crate::RegistryError::NoIdentity)).
    fn latest_only(self) -> Configured<M, Self> {
        let mut configured = Configured::new(self);
        configured.latest_only = true;
        configured
    }

    /// Gives the handler the object as it is now beside the event: [`Event::current`](crate::Event::current),
    /// [`EventNotification::current`](crate::EventNotification::current). Needs a client of Stripe's API
    /// ([`ReceiverBuilder::client`](crate::receiver::ReceiverBuilder::client)); a receiver without one is not built.
    ///
    /// It is read in the event's account and context, once for all handlers of the event that ask, and never inside a
    /// transaction: with an inbox before the event's own begins, and then once for all events of the object that are recorded by that
    /// time. A retry and a replay read anew. An object that Stripe no longer has is a value; any other error is a failed attempt of
    /// the handler, tried again like every other. Events that the handler's filters keep from it are not read for.
    ///
    /// ```
    /// use stripe_webhooks::{Context, Event, HandlerExt, HandlerResult, Registry, object::Subscription};
    ///
    /// async fn grant(event: Event<Subscription>, cx: Context<'_>) -> HandlerResult {
    ///     let Some(now) = event.current().and_then(|current| current.object()) else {
    ///         return cx.skip("the subscription is gone");
    ///     };
    ///     println!("{} is {:?} now", now.id, now.status);
    ///     Ok(())
    /// }
    ///
    /// let registry = Registry::builder().on("customer.subscription", grant.with_current()).build()?;
    /// # Ok::<(), stripe_webhooks::RegistryError>(())
    /// ```
    #[cfg(feature = "client")]
    fn with_current(self) -> Configured<M, Self> {
        let mut configured = Configured::new(self);
        configured.with_current = true;
        configured
    }

    /// Calls the handler ahead of all others of an event; a higher priority comes earlier.
    fn before(self, priority: u16) -> Configured<M, Self> {
        let mut configured = Configured::new(self);
        configured.place = Some(Place::Before(priority));
        configured
    }

    /// Calls the handler behind all others of an event; a higher priority comes later.
    fn after(self, priority: u16) -> Configured<M, Self> {
        let mut configured = Configured::new(self);
        configured.place = Some(Place::After(priority));
        configured
    }
}

impl<M, H: IntoHandler<M>> HandlerExt<M> for H {}

/// A handler with settings. Made by [`HandlerExt`].
pub struct Configured<M, H> {
    handler: H,
    name: Option<String>,
    group: Option<String>,
    place: Option<Place>,
    latest_only: bool,
    with_current: bool,
    filters: Vec<Filter>,
    watched: Vec<&'static str>,
    _kind: std::marker::PhantomData<fn() -> M>,
}

impl<M, H> Configured<M, H> {
    fn new(handler: H) -> Self {
        Self {
            handler,
            name: None,
            group: None,
            place: None,
            latest_only: false,
            with_current: false,
            filters: Vec::new(),
            watched: Vec::new(),
            _kind: std::marker::PhantomData,
        }
    }

    fn filter(mut self, filter: Filter) -> Self {
        self.filters.push(filter);
        self
    }
}

impl<M, H> fmt::Debug for Configured<M, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Configured({})", type_name::<H>())
    }
}

impl<M: 'static, H: IntoHandler<M>> IntoHandler<(kind::Configured, M)> for Configured<M, H> {
    type Argument = H::Argument;

    fn into_handler(self) -> (Box<dyn ErasedHandler>, Options) {
        let (handler, mut options) = self.handler.into_handler();
        options.explicitly_named |= self.name.is_some();
        options.name = self.name.or(options.name);
        options.group = self.group.or(options.group);
        options.place = self.place.unwrap_or(options.place);
        options.latest_only |= self.latest_only;
        options.with_current |= self.with_current;
        options.stateless &= self.filters.is_empty();
        options.filters.extend(self.filters);
        options.watched.extend(self.watched);
        (handler, options)
    }
}
