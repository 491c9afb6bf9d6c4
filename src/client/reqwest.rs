//! The default transport.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::builder::BuildError;
use super::transport::{BODY_LIMIT, Transport, TransportError, TransportErrorKind};
use crate::rt::BoxFuture;

/// The time limit of making a connection.
const CONNECT: Duration = Duration::from_secs(10);

/// The transport over [reqwest](::reqwest): rustls with the system's roots, proxies from the environment, no redirects.
///
/// [`Client::builder`](super::Client::builder) makes one by itself. [`over`](Self::over) takes an application's own
/// `reqwest::Client`, with a proxy or roots of its own.
///
/// ```
/// use stripe_webhooks::client::{ApiKey, Client, ReqwestTransport};
///
/// let stripe = Client::builder(ApiKey::new("sk_test_mine")?).transport(ReqwestTransport::new()?).build()?;
/// assert_eq!(stripe.requests().total(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    http: ::reqwest::Client,
}

impl ReqwestTransport {
    /// A transport with the default settings.
    ///
    /// # Errors
    /// [`BuildError::Transport`] if TLS cannot be set up: the system has no roots.
    pub fn new() -> Result<Self, BuildError> {
        Self::for_host(false)
    }

    /// A transport over a client of the application's own. It should be built with `redirect::Policy::none()`: a redirect
    /// that reqwest follows is not seen here (it takes the key along only to the same host).
    pub fn over(http: ::reqwest::Client) -> Self {
        Self { http }
    }

    /// `is_local`: for this host, which no proxy leads to.
    pub(crate) fn for_host(is_local: bool) -> Result<Self, BuildError> {
        use rustls_platform_verifier::BuilderVerifierExt;

        let failed = |error: &dyn std::fmt::Display| BuildError::Transport(error.to_string());
        let mut builder = ::reqwest::Client::builder()
            .redirect(::reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .tcp_keepalive(Duration::from_secs(60));
        if is_local {
            builder = builder.no_proxy();
        }
        // With a provider of its own: what the process has installed, or not, makes no difference.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| failed(&error))?
            .with_platform_verifier()
            .map_err(|error| failed(&error))?
            .with_no_client_auth();
        let builder = builder.tls_backend_preconfigured(tls);
        let http = builder.build().map_err(|error| failed(&told(&error)))?;
        Ok(Self { http })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let request = ::reqwest::Request::try_from(request).map_err(transport_error)?;
            let mut response = self.http.execute(request).await.map_err(transport_error)?;
            let announced = response.content_length().unwrap_or(0);
            if announced > BODY_LIMIT as u64 {
                return Err(TransportError::too_large());
            }
            let mut body = BytesMut::with_capacity(usize::try_from(announced).unwrap_or(0));
            while let Some(chunk) = response.chunk().await.map_err(transport_error)? {
                if body.len() + chunk.len() > BODY_LIMIT {
                    return Err(TransportError::too_large());
                }
                body.extend_from_slice(&chunk);
            }
            let mut answer = http::Response::new(body.freeze());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            Ok(answer)
        })
    }
}

fn transport_error(error: ::reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Other
    } else {
        TransportErrorKind::Interrupted
    };
    // The URL's query holds what was asked for.
    TransportError::new(kind, told(&error.without_url()))
}

/// An error with its sources, in one line.
fn told(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let more = error.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        source = error.source();
    }
    text
}
