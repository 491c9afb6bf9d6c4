//! From the many shapes of handlers to one.

use std::any::{TypeId, type_name};
use std::future::Future;
use std::marker::PhantomData;

use super::context::{Context, Shared};
use super::error::{HandlerError, HandlerResult};
use super::options::Options;
use super::{Handler, NotificationHandler};
use crate::event::{Delivery, Event, EventNotification};
use crate::object::EventObject;
use crate::rt::BoxFuture;

/// The first argument of a handler: [`Event<T>`](Event), [`EventNotification`] or [`Delivery`].
///
/// Sealed: only this crate implements it.
pub trait EventArgument: Sealed + Sized + Send + 'static {
    /// The argument before its object is decoded, as filters see it.
    type Undecoded: Clone + Send + Sync + 'static;

    #[doc(hidden)]
    const FAMILY: kind::Family;
    /// The kinds of object it takes; empty for any.
    #[doc(hidden)]
    const OBJECTS: &'static [&'static str];

    #[doc(hidden)]
    fn undecoded(delivery: &Delivery) -> Option<&Self::Undecoded>;

    #[doc(hidden)]
    fn decode(undecoded: &Self::Undecoded) -> Result<Self, HandlerError>;
}

/// Keeps [`EventArgument`] to this crate.
#[doc(hidden)]
pub trait Sealed {}

impl<T: EventObject> Sealed for Event<T> {}
impl Sealed for EventNotification {}
impl Sealed for Delivery {}

impl<T: EventObject> EventArgument for Event<T> {
    type Undecoded = Event;

    const FAMILY: kind::Family = kind::Family::Snapshot;
    const OBJECTS: &'static [&'static str] = T::OBJECTS;

    fn undecoded(delivery: &Delivery) -> Option<&Event> {
        delivery.as_snapshot()
    }

    fn decode(event: &Event) -> Result<Self, HandlerError> {
        // The same body decodes the same way next time.
        event
            .clone()
            .into_typed()
            .map_err(|error| HandlerError::from(error).permanent())
    }
}

impl EventArgument for EventNotification {
    type Undecoded = Self;

    const FAMILY: kind::Family = kind::Family::Thin;
    const OBJECTS: &'static [&'static str] = &[];

    fn undecoded(delivery: &Delivery) -> Option<&Self> {
        delivery.as_thin()
    }

    fn decode(event: &Self) -> Result<Self, HandlerError> {
        Ok(event.clone())
    }
}

impl EventArgument for Delivery {
    type Undecoded = Self;

    const FAMILY: kind::Family = kind::Family::Both;
    const OBJECTS: &'static [&'static str] = &[];

    fn undecoded(delivery: &Delivery) -> Option<&Self> {
        Some(delivery)
    }

    fn decode(delivery: &Self) -> Result<Self, HandlerError> {
        Ok(delivery.clone())
    }
}

/// Marks that keep the blanket implementations of [`IntoHandler`] apart.
#[doc(hidden)]
#[allow(missing_docs, missing_debug_implementations)]
pub mod kind {
    pub struct Struct;
    pub struct Notification;
    pub struct Async;
    pub struct Plain;
    pub struct Configured;

    /// The deliveries that an argument takes.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Family {
        Snapshot,
        Thin,
        Both,
    }
}

/// A handler that was called.
pub(crate) enum Called<'a> {
    /// A plain function: it ran.
    Done(HandlerResult),
    Running(BoxFuture<'a, HandlerResult>),
}

/// A handler in the form that the registry keeps.
pub(crate) trait Erased: Send + Sync + 'static {
    /// The handler's type. It tells handlers apart where names do not: all closures of a function share one name.
    fn identity(&self) -> TypeId {
        TypeId::of::<Self>()
    }

    /// True if the handler takes deliveries of this family.
    fn takes(&self, delivery: &Delivery) -> bool;
    /// True if the handler may wait for something; a plain function runs to its end when it is called.
    fn waits(&self) -> bool {
        true
    }
    fn call<'a>(&'a self, delivery: &'a Delivery, shared: Shared<'a>) -> Called<'a>;
    /// The state it needs, and that type's name.
    fn state(&self) -> (TypeId, &'static str);
}

/// Everything that can be registered: functions, [`Handler`]s, [`NotificationHandler`]s, and any of these with
/// [settings](super::HandlerExt). `M` only tells the kinds apart and is always inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a webhook handler",
    label = "not a handler",
    note = "write `async fn name(event: Event<T>, cx: Context<'_, S>) -> HandlerResult`, or the same without `async`",
    note = "if it is that already: the future of an `async fn` must be `Send`, so nothing such as `Rc`, `RefCell`'s borrow or a lock's guard may live across an `.await`; end it before with a block or `drop`",
    note = "or implement `Handler` for the type, or a family trait and register it as `family => value`"
)]
pub trait IntoHandler<M>: Sized + 'static {
    /// The handler's first argument.
    #[doc(hidden)]
    type Argument: EventArgument;

    #[doc(hidden)]
    fn into_handler(self) -> (Box<dyn ErasedHandler>, Options);
}

/// The erased form, nameable in the trait above without being public.
#[doc(hidden)]
#[allow(private_bounds)]
pub trait ErasedHandler: Erased {}
impl<H: Erased> ErasedHandler for H {}

pub(super) fn argument<A: EventArgument>(delivery: &Delivery) -> Result<A, HandlerError> {
    // Local invariant: the registry asks `takes` first, so the family fits.
    let undecoded = A::undecoded(delivery)
        .ok_or_else(|| HandlerError::new("an event of the other family").permanent())?;
    A::decode(undecoded)
}

struct StructHandler<H>(H);

impl<H: Handler> Erased for StructHandler<H> {
    fn takes(&self, delivery: &Delivery) -> bool {
        <Event<H::Object>>::undecoded(delivery).is_some()
    }

    fn call<'a>(&'a self, delivery: &'a Delivery, shared: Shared<'a>) -> Called<'a> {
        Called::Running(Box::pin(async move {
            self.0.handle(argument(delivery)?, shared.narrow()?).await
        }))
    }

    fn state(&self) -> (TypeId, &'static str) {
        state_of::<H::State>()
    }
}

impl<H: Handler> IntoHandler<kind::Struct> for H {
    type Argument = Event<H::Object>;

    fn into_handler(self) -> (Box<dyn ErasedHandler>, Options) {
        (Box::new(StructHandler(self)), Options::of::<H>())
    }
}

struct NotificationStruct<H>(H);

impl<H: NotificationHandler> Erased for NotificationStruct<H> {
    fn takes(&self, delivery: &Delivery) -> bool {
        delivery.as_thin().is_some()
    }

    fn call<'a>(&'a self, delivery: &'a Delivery, shared: Shared<'a>) -> Called<'a> {
        Called::Running(Box::pin(async move {
            self.0.handle(argument(delivery)?, shared.narrow()?).await
        }))
    }

    fn state(&self) -> (TypeId, &'static str) {
        state_of::<H::State>()
    }
}

impl<H: NotificationHandler> IntoHandler<kind::Notification> for H {
    type Argument = EventNotification;

    fn into_handler(self) -> (Box<dyn ErasedHandler>, Options) {
        (Box::new(NotificationStruct(self)), Options::of::<H>())
    }
}

/// An async function, for one lifetime of the context. The detour lets the returned future borrow from it.
#[doc(hidden)]
pub trait AsyncHandlerFn<'a, A, S>: Send + Sync {
    type Future: Future<Output = HandlerResult> + Send + 'a;
    fn run(&self, argument: A, cx: Context<'a, S>) -> Self::Future;
}

impl<'a, A, S: 'a, F, Fut> AsyncHandlerFn<'a, A, S> for F
where
    F: Fn(A, Context<'a, S>) -> Fut + Send + Sync,
    Fut: Future<Output = HandlerResult> + Send + 'a,
{
    type Future = Fut;

    fn run(&self, argument: A, cx: Context<'a, S>) -> Fut {
        self(argument, cx)
    }
}

struct AsyncHandler<F, A, S>(F, PhantomData<fn() -> (A, S)>);

impl<F, A: EventArgument, S: Send + Sync + 'static> Erased for AsyncHandler<F, A, S>
where
    F: for<'x> AsyncHandlerFn<'x, A, S> + 'static,
{
    fn takes(&self, delivery: &Delivery) -> bool {
        A::undecoded(delivery).is_some()
    }

    fn call<'a>(&'a self, delivery: &'a Delivery, shared: Shared<'a>) -> Called<'a> {
        Called::Running(Box::pin(async move {
            self.0.run(argument(delivery)?, shared.narrow()?).await
        }))
    }

    fn state(&self) -> (TypeId, &'static str) {
        state_of::<S>()
    }
}

impl<F, A: EventArgument, S: Send + Sync + 'static> IntoHandler<(kind::Async, A, S)> for F
where
    F: for<'x> AsyncHandlerFn<'x, A, S> + 'static,
{
    type Argument = A;

    fn into_handler(self) -> (Box<dyn ErasedHandler>, Options) {
        (Box::new(AsyncHandler(self, PhantomData)), Options::of::<F>())
    }
}

struct PlainHandler<F, A, S>(F, PhantomData<fn() -> (A, S)>);

impl<F, A: EventArgument, S: Send + Sync + 'static> Erased for PlainHandler<F, A, S>
where
    F: Fn(A, Context<'_, S>) -> HandlerResult + Send + Sync + 'static,
{
    fn takes(&self, delivery: &Delivery) -> bool {
        A::undecoded(delivery).is_some()
    }

    fn waits(&self) -> bool {
        false
    }

    fn call<'a>(&'a self, delivery: &'a Delivery, shared: Shared<'a>) -> Called<'a> {
        let run = || (self.0)(argument(delivery)?, shared.narrow()?);
        Called::Done(run())
    }

    fn state(&self) -> (TypeId, &'static str) {
        state_of::<S>()
    }
}

impl<F, A: EventArgument, S: Send + Sync + 'static> IntoHandler<(kind::Plain, A, S)> for F
where
    F: Fn(A, Context<'_, S>) -> HandlerResult + Send + Sync + 'static,
{
    type Argument = A;

    fn into_handler(self) -> (Box<dyn ErasedHandler>, Options) {
        (Box::new(PlainHandler(self, PhantomData)), Options::of::<F>())
    }
}

pub(super) fn state_of<S: 'static>() -> (TypeId, &'static str) {
    (TypeId::of::<S>(), type_name::<S>())
}
