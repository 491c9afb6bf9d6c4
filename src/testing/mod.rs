//! For the tests of an application's handlers: made-up events, deliveries to a registry, assertions.
//!
//! ```
//! use serde_json::json;
//! use stripe_webhooks::object::Customer;
//! use stripe_webhooks::testing::{Deliveries, TestEvent};
//! use stripe_webhooks::{Context, Event, EventType, HandlerResult, Registry};
//!
//! fn welcome(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
//!     assert_eq!(event.object().email.as_deref(), Some("jenny@example.com"));
//!     Ok(())
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let deliveries = Deliveries::to(Registry::builder().on("customer.created", welcome).build()?);
//! let event = TestEvent::of(EventType::CustomerCreated).with(json!({"email": "jenny@example.com"}));
//! assert_eq!(deliveries.deliver_blocking(&event).status, 200);
//! deliveries.assert_ran_once("welcome", event.event_id());
//! # Ok(()) }
//! ```
//!
//! | for | there is |
//! |---|---|
//! | an event of any type, with a realistic body | [`TestEvent`] |
//! | delivering it through the whole path, signature included | [`Deliveries`] |
//! | "this handler ran once for this event" | [`Runs`], which `Deliveries` derefs to |
//! | duplicates, another order, lost answers, retries | [`Simulator`] |
//! | a process that dies at any step, over an inbox | [`Crashes`] |
//! | Stripe's API, for handlers that fetch an object or an event (feature `testing-api`) | [`FakeApi`] |
//! | objects that change at Stripe, with their events and deliveries (feature `testing-api`) | [`FakeStripe`] |
//! | a clock that stands still | [`FixedClock`] |
//!
//! Bodies are made from the same tables that decode: an object whose feature is on has every field that its struct
//! has; one whose feature is off has `id` and `object`.

#[cfg(feature = "testing-api")]
mod api;
mod crashes;
mod deliveries;
mod event;
mod pretty;
mod runs;
mod sample;
mod simulator;
#[cfg(feature = "testing-api")]
mod stripe;

#[cfg(feature = "testing-api")]
pub use self::api::{ApiRequest, FakeAccount, FakeApi, Fault, Refused};
pub use self::crashes::{Crashes, Died};
pub use self::deliveries::Deliveries;
pub use self::event::{Signed, TestEvent};
pub use self::runs::{Run, Runs};
pub use self::simulator::{Sent, Simulator};
#[cfg(feature = "testing-api")]
pub use self::stripe::{DeliveryPlan, FakeDelivery, FakeStripe};
pub use crate::clock::FixedClock;
