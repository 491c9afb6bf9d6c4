//! # stripe-webhooks
//!
//! Receives Stripe webhooks: verifies the `Stripe-Signature` header over the exact bytes, decodes every event into
//! typed structs without ever failing a delivery because Stripe's API moved on, and calls the handlers that the
//! application registered.
#![cfg_attr(
    not(all(
        feature = "axum",
        feature = "actix",
        feature = "tower",
        feature = "sqlite",
        feature = "testing"
    )),
    doc = "The README has the first program."
)]
#![cfg_attr(
    all(
        feature = "axum",
        feature = "actix",
        feature = "tower",
        feature = "sqlite",
        feature = "testing"
    ),
    // The README's links, as they are here: of two definitions the first one counts.
    doc = "",
    doc = "[cost]: docs::cost",
    doc = "[deploy]: docs::deploy",
    doc = "[drift]: docs::drift",
    doc = "[endpoints]: <https://github.com/stripe-webhooks/stripe-webhooks/blob/HEAD/src/docs/endpoints.md>",
    doc = "[frameworks]: docs::frameworks",
    doc = "[inbox]: docs::inbox",
    doc = "[mirror]: docs::mirror",
    doc = "[mirror example]: <https://github.com/stripe-webhooks/stripe-webhooks/blob/HEAD/examples/mirror/main.rs>",
    doc = "[mirror tables]: docs::mirror_tables",
    doc = "[objects]: docs::objects",
    doc = "[operated]: <https://github.com/stripe-webhooks/stripe-webhooks/blob/HEAD/examples/operated.rs>",
    doc = "[operating]: docs::operating",
    doc = "[order]: docs::order",
    doc = "[reconcile]: docs::reconcile",
    doc = "[second_look]: docs::second_look",
    doc = "[service]: <https://github.com/stripe-webhooks/stripe-webhooks/blob/HEAD/examples/service/main.rs>",
    doc = "[service tests]: <https://github.com/stripe-webhooks/stripe-webhooks/blob/HEAD/examples/service/tests.rs>",
    doc = ""
)]
#![cfg_attr(all(feature = "axum", feature = "actix", feature = "tower", feature = "sqlite", feature = "testing"), doc = include_str!("../README.md"))]
//!
//! # The path of one delivery
//!
//! ```text
//! bytes + headers ─ signature ─► Verified ─ event ─► Event / EventNotification ─ receiver ─► registry ─► handlers
//! ```
//!
//! Each arrow is a module that works alone. [`signature`] needs HMAC and nothing else. [`event`] takes a verified body,
//! or one whose origin is certain by other means (a queue, a cloud event bus). [`registry`] takes an event from
//! anywhere. [`receiver`] joins them and gives `{ status, body }`; the adapters only translate that.
//!
//! 1. [`Verifier::verify_at`] compares the header's signatures with one HMAC per secret, then looks at the age.
//! 2. [`Delivery`] reads the envelope in one pass over the body, without touching the object.
//! 3. The endpoint's policy is applied: livemode, account, API version.
//! 4. [`Registry`] looks up which handlers the event type reaches, in a stated order, and calls one after the other.
//!    A typed object is decoded when the first handler asks for it, once per type.
//! 5. Each handler ends on its own: [`Outcome::Done`], skipped, failed for now or for good. The answer follows.
//!
//! # The kinds of handler
//!
//! A function, async or plain; a type that implements [`Handler`]; a type that implements a family trait such as
//! `CustomerHandler`, one method per event. All of them are registered with [`on!`], which the compiler
//! checks, or by hand with [`RegistryBuilder::on`], which is checked when the registry is built. See [`handler`].
//!
//! # Drift
//!
//! Stripe's API has changed for fifteen years, and bodies outlive its documentation. No field is required: one that is
//! missing, null, new, renamed, expanded or of an unknown word never fails the event. A field whose JSON has another
//! shape than the struct says is empty in it *and reported*: see [`Decoded`], and [`docs::drift`] for an example and the
//! table of shapes that Stripe changed. The exact bytes stay.
//!
//! # Limits
//!
//! | what | limit |
//! |---|---|
//! | body | 1 MiB ([`receiver::DEFAULT_BODY_LIMIT`]); beyond it 413, and the rest is not read |
//! | signature header | 128 KiB ([`signature::MAX_HEADER_BYTES`]) |
//! | age of a signature | 300 s, both ways ([`signature::DEFAULT_TOLERANCE`]) |
//! | nesting of JSON | 128 levels |
//! | drift of an object | the first 256 places ([`object::Drift::MAX`]); the others are counted |
//! | one async handler | 30 s ([`registry::DEFAULT_HANDLER_TIMEOUT`]); without an inbox, less by the next line |
//! | all handlers of a delivery, without an inbox | 20 s, in equal parts ([`receiver::DEFAULT_DEADLINE`]) |
//!
//! # The inbox
//!
//! Without a store of its own the crate leaves retries to Stripe: a handler that failed for now is answered 500, and
//! Stripe sends the event again for up to three days. All handlers of the event then run again. With an inbox (feature `inbox`) the
//! event is recorded durably before the answer, and a worker runs the handlers, with retries of its own, in one
//! transaction with what they write.
#![forbid(unsafe_code)]
#![cfg_attr(docsrs_stripe_webhooks, feature(doc_cfg))]

mod adapters;
#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "client")]
pub mod client;
pub mod clock;
pub mod docs;
#[cfg(feature = "endpoints")]
pub mod endpoints;
mod error;
pub mod event;
mod generated;
pub mod handler;
#[cfg(feature = "inbox")]
pub mod inbox;
mod json;
#[cfg(all(test, stripe_webhooks_loom, feature = "inbox"))]
#[path = "../tests/loom/models.rs"]
mod loom_models;
#[cfg(feature = "mirror")]
pub mod mirror;
pub mod object;
pub mod observer;
#[cfg(feature = "_operate")]
#[allow(
    dead_code,
    unused_imports,
    reason = "the command line and the page each need a part"
)]
mod operate;
mod path;
pub mod pattern;
pub mod receiver;
#[cfg(feature = "reconcile")]
pub mod reconcile;
pub mod registry;
mod rt;
pub mod signature;
mod sync;
#[cfg(feature = "testing")]
pub mod testing;
mod text;

#[cfg(feature = "actix")]
pub use self::adapters::actix;
#[cfg(feature = "axum")]
pub use self::adapters::axum;
#[cfg(feature = "http")]
pub use self::adapters::http;
#[cfg(feature = "tower")]
pub use self::adapters::tower;

pub use self::error::Error;
pub use self::event::{Delivery, Event, EventError, EventNotification};
pub use self::handler::{
    Context, Handler, HandlerError, HandlerExt, HandlerResult, NotificationHandler, Outcome,
};
#[cfg(feature = "families")]
pub use self::handler::{
    CouponHandler, CustomerHandler, PriceHandler, ProductHandler, SourceHandler, SubscriptionHandler,
};
pub use self::object::{DecodeError, Decoded, Drift, EventType, RawObject};
pub use self::observer::{Observer, StderrObserver};
pub use self::pattern::Pattern;
pub use self::receiver::{Endpoint, Receiver, ReceiverError};
pub use self::registry::{Registry, RegistryBuilder, RegistryError};
pub use self::signature::{SigningSecret, Verified, Verifier, VerifyError, sign};

/// Names that the macros need from outside the crate. Not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use crate::registry::{Block, Made, Route, check, check_new};
    pub use inventory;
}
