//! A client of Stripe's API, for what receiving webhooks needs: the object as it is now, the events that were missed, the
//! endpoints. It is no SDK: it has no type for each request, and [`get`](Client::get) and [`post`](Client::post) for all the
//! rest.
//!
#![cfg_attr(all(feature = "client-reqwest", feature = "testing-api"), doc = "```")]
#![cfg_attr(
    not(all(feature = "client-reqwest", feature = "testing-api")),
    doc = "```ignore"
)]
//! use serde_json::json;
//! use stripe_webhooks::client::{ApiKey, Client, Fetched};
//! use stripe_webhooks::object::Customer;
//! use stripe_webhooks::testing::FakeApi;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // A local stand-in for https://api.stripe.com, which is the default.
//! let api = FakeApi::start("sk_test_mine")?;
//! api.put_object("/v1/customers/cus_1", &json!({"id": "cus_1", "object": "customer", "email": "jenny@example.com"}));
//!
//! let stripe = Client::builder(ApiKey::new("sk_test_mine")?).base_url(api.url()).build()?;
//! match stripe.retrieve::<Customer>("cus_1").await? {
//!     Fetched::Object(found) => assert_eq!(found.object.email.as_deref(), Some("jenny@example.com")),
//!     gone => println!("deleted at {:?}", gone.date()),
//! }
//! let mut missed = stripe.events().types(["invoice.paid"]).delivery_success(false).stream();
//! while let Some(event) = missed.next().await {
//!     println!("{}", event?.id());
//! }
//! # Ok(()) }
//! ```
//!
//! | to | call |
//! |---|---|
//! | fetch an object | [`retrieve`](Client::retrieve), [`find`](Client::find), [`find_kind`](Client::find_kind), [`retrieve_at`](Client::retrieve_at), [`find_at`](Client::find_at), [`related`](Client::related) |
//! | list objects | [`list`](Client::list), [`list_kind`](Client::list_kind), [`list_at`](Client::list_at), then [`stream`](ListRequest::stream) or [`pages`](ListRequest::pages) |
//! | fetch or list events | [`event`](Client::event), [`events`](Client::events), [`notification`](Client::notification), [`notifications`](Client::notifications) |
//! | manage endpoints | [`webhook_endpoints`](Client::webhook_endpoints), [`event_destinations`](Client::event_destinations) |
//! | anything else | [`get`](Client::get), [`post`](Client::post), [`delete`](Client::delete) |
//! | ask as another account | [`for_account`](Client::for_account), [`for_context`](Client::for_context), [`for_delivery`](Client::for_delivery) |
//! | let others go first | [`at`](Client::at) |
//!
//! A call waits for its turn ([`Rate`], [`Priority`]), is sent, and tried again where that can help: the guide
//! [`docs::client`](crate::docs::client) has the rules. Objects decode as those of events do: drift is reported and fails
//! nothing. The HTTP library is a [`Transport`]: reqwest with the feature `client-reqwest`, or one of your own.
//!
//! Calls need a tokio runtime. None of them belongs into a database transaction: it would hold the connection for as long as
//! Stripe takes.

mod api;
mod builder;
mod clients;
mod endpoints;
mod error;
mod events;
mod fetched;
mod key;
mod limiter;
mod list;
mod params;
mod path;
mod rate;
#[cfg(feature = "inbox")]
mod readings;
#[cfg(feature = "client-reqwest")]
mod reqwest;
mod response;
mod second_look;
mod send;
mod transport;
mod walk;

pub use self::api::Client;
#[cfg(feature = "reconcile")]
pub(crate) use self::api::no_event;
pub use self::builder::{BuildError, ClientBuilder};
pub(crate) use self::clients::Clients;
pub use self::clients::NoClient;
pub use self::endpoints::{
    EventDestination, EventDestinationChanges, EventDestinations, EventPayload, NewEventDestination,
    NewWebhookEndpoint, ShownSecret, WebhookEndpoint, WebhookEndpointChanges, WebhookEndpoints,
};
pub use self::error::{ApiError, ApiErrorCause, ClientError};
pub use self::fetched::{Fetched, Found, Gone};
pub use self::key::{ApiKey, ApiKeyError, KeyMode};
pub use self::limiter::{Counts, Requests};
pub use self::list::{Cursor, ListRequest, ListStream, Page, Pages};
pub use self::params::Params;
#[cfg(feature = "mirror")]
pub(crate) use self::path::escaped;
pub use self::rate::{Priority, Rate};
#[cfg(feature = "inbox")]
pub(crate) use self::readings::Readings;
#[cfg(feature = "client-reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use self::response::Response;
#[cfg(feature = "reconcile")]
pub(crate) use self::second_look::said;
pub(crate) use self::second_look::{Looked, Refusal, hopeless, may_be_late};
pub use self::transport::{BODY_LIMIT, Transport, TransportError, TransportErrorKind};
pub use crate::object::paths::{KindPaths, ListPath};
