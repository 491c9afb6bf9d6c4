//! Receive Stripe webhooks.
#![forbid(unsafe_code)]

#[path = "http/mod.rs"]
mod adapters;
pub mod clock;
pub mod event;
mod generated;
pub mod handler;
pub mod inbox;
mod json;
pub mod object;
pub mod pattern;
pub mod receiver;
pub mod registry;
pub mod signature;

#[cfg(feature = "actix")]
pub use self::adapters::actix;
#[cfg(feature = "axum")]
pub use self::adapters::axum;
#[cfg(feature = "tower")]
pub use self::adapters::tower;
#[cfg(feature = "http")]
pub use self::adapters::types as http;

pub use self::event::{Delivery, Event, EventError, EventNotification};
pub use self::handler::{
    Context, Handler, HandlerError, HandlerExt, HandlerResult, NotificationHandler, Outcome,
};
#[cfg(feature = "families")]
pub use self::handler::{
    CouponHandler, CustomerHandler, PriceHandler, ProductHandler, SourceHandler, SubscriptionHandler,
};
pub use self::object::{DecodeError, Decoded, Drift, EventType, RawObject};
pub use self::pattern::Pattern;
pub use self::receiver::{Endpoint, Receiver, ReceiverError};
pub use self::registry::{Observer, Registry, RegistryBuilder, RegistryError};
pub use self::signature::{SigningSecret, Verified, Verifier, VerifyError, sign};

/// What the macros need from outside the crate. Not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::registry::{Block, Made, Route, check, check_new};
    pub use inventory;
}
