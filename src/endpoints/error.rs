//! Errors.

use thiserror::Error;

use crate::client::ClientError;
use crate::signature::SecretError;

/// The reason why endpoints could not be read or changed.
///
/// Neither its texts nor its sources hold a secret, a key or an endpoint's id.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EndpointsError {
    /// A setting that cannot work; the text says which.
    #[error("{0}")]
    Invalid(String),
    /// The API key is of the other mode than the endpoint is to be.
    #[error(
        "endpoint `{label}` is of {} mode, and the API key of the other: take the key of that mode",
        if *wanted_live { "live" } else { "test" }
    )]
    #[non_exhaustive]
    WrongMode {
        /// The endpoint's label.
        label: String,
        /// True if the endpoint is to be live.
        wanted_live: bool,
    },
    /// A call to Stripe failed.
    #[error("{step}: {error}")]
    #[non_exhaustive]
    Client {
        /// The step: `list the webhook endpoints`, ….
        step: String,
        /// The client's error.
        #[source]
        error: ClientError,
    },
    /// The store of endpoints failed.
    #[error("the store of endpoints: {0}")]
    Store(#[source] EndpointStoreError),
    /// A new endpoint's signing secret, which Stripe shows once, could not be kept.
    #[error(
        "the signing secret of the new endpoint {endpoint} could not be kept ({error}); {}",
        if *deleted { "the endpoint was deleted again" } else { "delete the endpoint in the dashboard: nobody can verify its events" }
    )]
    #[non_exhaustive]
    SecretNotKept {
        /// Stripe's id of the endpoint.
        endpoint: String,
        /// True if the endpoint was deleted again.
        deleted: bool,
        /// The reason.
        error: EndpointStoreError,
    },
    /// Stripe's answer has no secret that can be used.
    #[error("Stripe showed no signing secret for the new endpoint {endpoint}")]
    #[non_exhaustive]
    NoSecret {
        /// Stripe's id of the endpoint.
        endpoint: String,
    },
    /// A signing secret is none.
    #[error(transparent)]
    Secret(#[from] SecretError),
}

/// The error of a store of endpoints or of a place for secrets.
pub type EndpointStoreError = Box<dyn std::error::Error + Send + Sync>;

impl EndpointsError {
    pub(super) fn client(step: impl Into<String>) -> impl FnOnce(ClientError) -> Self {
        let step = step.into();
        move |error| Self::Client { step, error }
    }

    /// The client's error, if a call to Stripe failed.
    pub fn client_error(&self) -> Option<&ClientError> {
        match self {
            Self::Client { error, .. } => Some(error),
            _ => None,
        }
    }
}
