//! Family traits: one method per event of a family, expanded from the generated family table.
//!
//! For each row of the table this makes a trait (`CustomerHandler`) and a module in [`family`] that registers an
//! implementation of it. A method that is not written skips its event, and says so.
#![cfg_attr(
    not(feature = "families"),
    allow(dead_code, unused_imports, reason = "no family to expand")
)]

use std::sync::Arc;

use super::context::{Context, Shared};
use super::erased::{ErasedHandler, argument, state_of};
use super::error::{HandlerError, HandlerResult};
use crate::event::{Delivery, Event};
use crate::rt::BoxFuture;

/// One method of a family handler, ready to be registered.
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct FamilyMethod {
    pub(crate) pattern: &'static str,
    pub(crate) method: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) stateless: bool,
    pub(crate) handler: Box<dyn ErasedHandler>,
}

type Call<H> = for<'a> fn(&'a H, &'a Delivery, Shared<'a>) -> BoxFuture<'a, HandlerResult>;

struct Method<H, S> {
    handler: Arc<H>,
    call: Call<H>,
    state: std::marker::PhantomData<fn() -> S>,
}

impl<H: Send + Sync + 'static, S: 'static> super::Erased for Method<H, S> {
    fn takes(&self, delivery: &Delivery) -> bool {
        delivery.as_snapshot().is_some()
    }

    fn call<'a>(&'a self, delivery: &'a Delivery, shared: Shared<'a>) -> super::Called<'a> {
        super::Called::Running((self.call)(&self.handler, delivery, shared))
    }

    fn state(&self) -> (std::any::TypeId, &'static str) {
        state_of::<S>()
    }
}

fn method<H: Send + Sync + 'static, S: 'static>(
    handler: &Arc<H>,
    method: &'static str,
    pattern: &'static str,
    call: Call<H>,
) -> FamilyMethod {
    FamilyMethod {
        pattern,
        method,
        type_name: std::any::type_name::<H>(),
        stateless: size_of::<H>() == 0,
        handler: Box::new(Method::<H, S> {
            handler: Arc::clone(handler),
            call,
            state: std::marker::PhantomData,
        }),
    }
}

/// The result of a family's method that the handler does not implement: a skip.
fn not_written() -> HandlerResult {
    Err(HandlerError::skipped("the handler has no method for this event"))
}

macro_rules! expand {
    ($($family:ident $trait:ident $object:ident $feature:tt {
        $($method:ident $name:literal,)+
    })+) => {
        $(
            #[doc = concat!("Handles the events of the `", stringify!($family), "` family; one method per event, each optional.")]
            ///
            #[doc = concat!("Registered with [`on!`](crate::on): `", stringify!($family), " => value;` for all methods, `", stringify!($family), "::{…} => value;` for some.")]
            #[cfg(feature = $feature)]
            pub trait $trait: Send + Sync + 'static {
                /// The application state that the handler needs; `()` for none.
                type State: Send + Sync + 'static;
                $(
                    #[doc = concat!("`", $name, "`.")]
                    ///
                    /// # Errors
                    /// Any error leaves through `?` and is retried, unless it is permanent.
                    fn $method(
                        &self,
                        event: Event<crate::object::$object>,
                        cx: Context<'_, Self::State>,
                    ) -> impl Future<Output = HandlerResult> + Send {
                        let _ = (event, cx);
                        std::future::ready(not_written())
                    }
                )+
            }
        )+

        /// One module per family: what [`on!`](crate::on) and
        /// [`RegistryBuilder::family`](crate::RegistryBuilder::family) register.
        pub mod family {
            $(
                #[doc = concat!("The `", stringify!($family), "` family.")]
                #[cfg(feature = $feature)]
                #[allow(non_upper_case_globals)]
                pub mod $family {
                    $(
                        #[doc = concat!("`", $name, "`.")]
                        pub const $method: &str = $name;
                    )+

                    /// All methods of a handler, to be registered.
                    pub fn all<H: super::super::$trait>(handler: H) -> Vec<super::super::FamilyMethod> {
                        let handler = std::sync::Arc::new(handler);
                        vec![$(
                            super::super::method::<H, H::State>(&handler, stringify!($method), $name, |handler, delivery, shared| {
                                Box::pin(async move {
                                    handler.$method(super::super::argument(delivery)?, shared.narrow()?).await
                                })
                            }),
                        )+]
                    }

                    /// The methods for these event names.
                    pub fn only<H: super::super::$trait>(handler: H, names: &[&str]) -> Vec<super::super::FamilyMethod> {
                        all(handler).into_iter().filter(|method| names.contains(&method.pattern)).collect()
                    }
                }
            )+
        }
    };
}

crate::generated::families!(expand);
