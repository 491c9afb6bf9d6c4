//! One error for a program's `main`.

use thiserror::Error;

use crate::event::EventError;
use crate::object::DecodeError;
use crate::receiver::ReceiverError;
use crate::registry::RegistryError;
use crate::signature::{SecretError, VerifyError};

/// Any error of this crate, for a program that passes them all on with `?`.
///
/// Shown as the error that it holds. Each function's own error says more about what to do.
///
/// ```
/// use stripe_webhooks::{Error, Receiver, Registry, SigningSecret};
///
/// fn receiver(secret: &str) -> Result<Receiver, Error> {
///     let registry = Registry::builder().build()?;
///     Ok(Receiver::builder(registry).secret(SigningSecret::new(secret)?).build()?)
/// }
/// assert_eq!(receiver("").unwrap_err().to_string(), SigningSecret::new("").unwrap_err().to_string());
/// ```
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A signing secret is none.
    #[error(transparent)]
    InvalidSecret(#[from] SecretError),
    /// A signature does not hold.
    #[error(transparent)]
    InvalidSignature(#[from] VerifyError),
    /// A body is no event.
    #[error(transparent)]
    InvalidEvent(#[from] EventError),
    /// An object is not of the kind that was asked for.
    #[error(transparent)]
    InvalidObject(#[from] DecodeError),
    /// A registry cannot be built.
    #[error(transparent)]
    InvalidRegistry(#[from] RegistryError),
    /// A receiver cannot be built.
    #[error(transparent)]
    InvalidReceiver(#[from] ReceiverError),
    /// An API key is none.
    #[cfg(feature = "client")]
    #[error(transparent)]
    InvalidKey(#[from] crate::client::ApiKeyError),
    /// A client cannot be built.
    #[cfg(feature = "client")]
    #[error(transparent)]
    InvalidClient(#[from] crate::client::BuildError),
    /// A call to Stripe's API has no result.
    #[cfg(feature = "client")]
    #[error(transparent)]
    Client(#[from] crate::client::ClientError),
    /// Endpoints at Stripe could not be read or changed.
    #[cfg(feature = "endpoints")]
    #[error(transparent)]
    Endpoints(#[from] crate::endpoints::EndpointsError),
    /// Endpoints at Stripe were not all changed.
    #[cfg(feature = "endpoints")]
    #[error(transparent)]
    NotApplied(#[from] crate::endpoints::ApplyError),
    /// An inbox's store failed or cannot be opened.
    #[cfg(feature = "inbox")]
    #[error(transparent)]
    Storage(#[from] crate::inbox::StoreError),
    /// Stripe's list of events could not be compared.
    #[cfg(feature = "reconcile")]
    #[error(transparent)]
    Reconcile(#[from] crate::reconcile::ReconcileError),
}
