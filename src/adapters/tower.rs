//! A plain `tower::Service<http::Request<B>>`: for hyper, for routers that mount services.
//!
//! ```
//! use stripe_webhooks::{Receiver, Registry, SigningSecret, tower::WebhookService};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let receiver = Receiver::new(SigningSecret::new("whsec_test")?, Registry::builder().build()?);
//! let service = WebhookService::new(receiver);
//! # let _ = service;
//! # Ok(()) }
//! ```
//!
//! The service answers on whatever path it is mounted at and does not look at it. Where the path names the endpoint, whoever
//! routes takes the id out of it, and makes a service for the request; both are cheap:
//!
//! ```
//! # use stripe_webhooks::{Receiver, tower::WebhookService};
//! fn service_at(receiver: &Receiver, path: &str) -> WebhookService {
//!     let service = WebhookService::new(receiver.clone());
//!     match path.strip_prefix("/hooks/") {
//!         // An id that there is not is answered 404, a slash behind it does not matter.
//!         Some(id) => service.endpoint(id),
//!         None => service,
//!     }
//! }
//! # let _ = service_at;
//! ```
//!
//! Must be called inside a tokio runtime: handlers run in a task of their own. The remote address is told to observers
//! where the request's extensions hold it, as an `IpAddr` or a `SocketAddr`.

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};

use ::bytes::Bytes;
use ::http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;

use super::stream;
use crate::receiver::Receiver;
use crate::rt::BoxFuture;

/// Answers requests to one endpoint of a receiver.
#[derive(Debug, Clone)]
#[must_use]
pub struct WebhookService {
    receiver: Receiver,
    endpoint: Option<Arc<str>>,
}

impl WebhookService {
    /// A service for the receiver's default endpoint.
    pub fn new(receiver: Receiver) -> Self {
        Self {
            receiver,
            endpoint: None,
        }
    }

    /// A service for the endpoint of that id.
    pub fn endpoint(mut self, id: impl Into<Arc<str>>) -> Self {
        self.endpoint = Some(id.into());
        self
    }
}

impl<B> Service<Request<B>> for WebhookService
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let Self { receiver, endpoint } = self.clone();
        Box::pin(async move {
            let response = stream::serve(receiver, endpoint.as_deref(), None, request).await;
            Ok(response.map(|text| Full::new(Bytes::from(text.into_owned()))))
        })
    }
}

/// Answers *is it alive?* ([`Receiver::healthz`]) or *is it ready?* ([`Receiver::readyz`]): 200 or 503, JSON, never cached; 405 to
/// anything but GET and HEAD. It answers on whatever path it is mounted at.
#[cfg(feature = "inbox")]
#[derive(Debug, Clone)]
#[must_use]
pub struct HealthService {
    receiver: Receiver,
    asks_store: bool,
}

#[cfg(feature = "inbox")]
impl HealthService {
    /// A service for `/healthz`.
    pub fn healthz(receiver: Receiver) -> Self {
        Self {
            receiver,
            asks_store: false,
        }
    }

    /// A service for `/readyz`.
    pub fn readyz(receiver: Receiver) -> Self {
        Self {
            receiver,
            asks_store: true,
        }
    }
}

#[cfg(feature = "inbox")]
impl<B> Service<Request<B>> for HealthService {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        use ::http::{HeaderValue, Method, StatusCode, header};

        let Self { receiver, asks_store } = self.clone();
        let is_head = request.method() == Method::HEAD;
        let is_get = is_head || request.method() == Method::GET;
        Box::pin(async move {
            if !is_get {
                let mut response = Response::new(Full::default());
                *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
                let allow = HeaderValue::from_static("GET, HEAD");
                response.headers_mut().insert(header::ALLOW, allow);
                return Ok(response);
            }
            let answer = match asks_store {
                true => receiver.readyz().await,
                false => receiver.healthz(),
            };
            Ok(super::http::response(&answer).map(|text| match is_head {
                true => Full::default(),
                false => Full::new(Bytes::from(text.into_owned())),
            }))
        })
    }
}
