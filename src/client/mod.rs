//! A client of Stripe's API.

mod api;
mod builder;
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
#[cfg(feature = "client-reqwest")]
mod reqwest;
mod response;
mod send;
mod transport;
mod walk;

pub use self::api::Client;
pub use self::builder::{BuildError, ClientBuilder};
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
pub use self::rate::{Priority, Rate};
#[cfg(feature = "client-reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use self::response::Response;
pub use self::transport::{BODY_LIMIT, Transport, TransportError, TransportErrorKind};
pub use crate::object::paths::{KindPaths, ListPath};
