//! The HTTP library behind the client.

use std::fmt::Debug;
use std::sync::Arc;

use bytes::Bytes;
use thiserror::Error;

use crate::rt::BoxFuture;

/// The greatest body of an answer that the client takes, in bytes: 32 MiB. A page of 100 large invoices has about 5.
pub const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// An HTTP library: sends one request, gives the whole answer.
///
/// `client::ReqwestTransport` (feature `client-reqwest`) is the default one. An implementation of its own gives the client another
/// library, a proxy, a recorder, or a script for tests. The client does the rest: it adds the headers, keeps the time limit of
/// an attempt (the future is dropped when it is over), retries, and never sends to another host than its base URL's.
///
/// An implementation must not follow redirects, must not retry by itself, must ask for `https` what has that scheme and check
/// the server's certificate, and should stop reading a body that is beyond [`BODY_LIMIT`]
/// ([`TransportError::too_large`]); the client refuses it in any case. Every status is an answer, not an error.
///
/// ```
/// use bytes::Bytes;
/// use stripe_webhooks::client::{ApiKey, Client, Transport, TransportError};
/// use stripe_webhooks::clock::BoxFuture;
///
/// #[derive(Debug)]
/// struct Balance;
///
/// impl Transport for Balance {
///     fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
///         assert_eq!(request.uri(), "https://api.stripe.com/v1/balance");
///         Box::pin(async { Ok(http::Response::new(Bytes::from_static(br#"{"object": "balance"}"#))) })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let stripe = Client::builder(ApiKey::new("sk_test_mine")?).transport(Balance).build()?;
/// assert_eq!(stripe.get("/v1/balance", ()).await?.raw().kind().as_deref(), Some("balance"));
/// # Ok(()) }
/// ```
pub trait Transport: Debug + Send + Sync + 'static {
    /// Sends a request and reads the whole answer.
    ///
    /// # Errors
    /// [`TransportError`] if there is no whole answer.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        (**self).send(request)
    }
}

/// The reason why a transport has no answer.
///
/// Its message is shown and stored: it must hold neither headers nor bodies. The client cuts secrets out of it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
}

/// The part of an exchange that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made: name, network or TLS. The request was not sent. Tried again.
    Connect,
    /// The connection broke before the whole answer was there. Tried again.
    Interrupted,
    /// The library's own time limit. Tried again.
    Timeout,
    /// The body is beyond the limit. Not tried again.
    TooLarge,
    /// Anything else. Not tried again.
    Other,
}

impl TransportError {
    /// An error of this kind; `message` says in words what happened.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
        }
    }

    /// An answer with a body beyond [`BODY_LIMIT`].
    pub fn too_large() -> Self {
        Self::new(TransportErrorKind::TooLarge, "the body is beyond the limit")
    }

    /// The part that failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(super) fn map_message(mut self, map: impl FnOnce(&str) -> String) -> Self {
        self.message = map(&self.message);
        self
    }
}
