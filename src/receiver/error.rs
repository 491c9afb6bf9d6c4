//! The reasons why a receiver is not built.

use std::fmt;

use thiserror::Error;

/// The reason why a receiver is not built.
#[derive(Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReceiverError {
    /// There is neither an endpoint with a secret nor a lookup of endpoints: everything would be refused.
    #[error("no endpoint and no lookup of endpoints: give at least one signing secret")]
    NoEndpoint,
    /// Two endpoints have the same id. It may be a secret path, so only their places are told, from 0.
    #[error("the endpoints in places {first} and {second} have the same id")]
    #[non_exhaustive]
    DuplicateEndpoint {
        /// The first one's place among the builder's endpoints.
        first: usize,
        /// The other one's.
        second: usize,
    },
    /// A handler asks for the object as it is now, and there is no client of Stripe's API to read it with.
    #[cfg(feature = "client")]
    #[error(
        "handler {handler} asks for the current object (with_current): give the receiver a client, `.client(client)`"
    )]
    #[non_exhaustive]
    NoClient {
        /// The handler's name.
        handler: String,
    },
    /// The registry mirrors objects ([`RegistryBuilder::mirror`](crate::RegistryBuilder::mirror)), and there is no database to write them
    /// to.
    #[cfg(feature = "mirror")]
    #[error(
        "the registry mirrors objects: give the receiver an inbox in SQLite or PostgreSQL, `.inbox(store)`"
    )]
    NoDatabase,
    /// An endpoint asks Stripe about its events, and there is no client to ask with. Its place among the builder's endpoints is
    /// told, from 0.
    #[cfg(feature = "client")]
    #[error(
        "the endpoint in place {place} asks Stripe about its events (validation): give the receiver a client, `.client(client)`"
    )]
    #[non_exhaustive]
    NoClientToValidate {
        /// The endpoint's place.
        place: usize,
    },
    /// An endpoint without a secret is told to look at signatures. Its place among the builder's endpoints is told, from 0.
    #[cfg(feature = "client")]
    #[error(
        "the endpoint in place {place} has no secret, and is to look at signatures: give it one, or leave it at `Validation::Fetch`"
    )]
    #[non_exhaustive]
    NoSecret {
        /// The endpoint's place.
        place: usize,
    },
    /// A trusted proxy is neither an address nor a network.
    #[error("{text:?} is neither an address nor a network such as 10.0.0.0/8")]
    #[non_exhaustive]
    BadProxy {
        /// The text that was given.
        text: String,
    },
    /// An endpoint's id cannot stand in a path.
    #[error("an endpoint id is 1 to 128 letters, digits, `-`, `_` or `.`")]
    BadEndpointId,
}

/// The message: it is what a `main` that returns the error prints.
impl fmt::Debug for ReceiverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
