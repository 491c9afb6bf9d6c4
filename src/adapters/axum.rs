//! A route for axum 0.8.
//!
//! ```
//! use stripe_webhooks::{Receiver, Registry, SigningSecret};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let registry = Registry::builder().build()?;
//! let receiver = Receiver::new(SigningSecret::new("whsec_test")?, registry);
//! let app: axum::Router = axum::Router::new()
//!     .route("/stripe/webhook", stripe_webhooks::axum::post(receiver.clone()))
//!     // or many endpoints, each addressed by its id in the path:
//!     .nest("/hooks", stripe_webhooks::axum::router(receiver));
//! # Ok(()) }
//! ```
//!
//! Handlers run in a task of their own: a sender that hangs up does not stop one half-way. The remote address is
//! told to observers where the server was made with `into_make_service_with_connect_info`.

use std::net::SocketAddr;

use ::axum::Router;
use ::axum::body::Body;
use ::axum::extract::Request;
use ::axum::extract::connect_info::ConnectInfo;
use ::axum::response::{IntoResponse, Response};
#[cfg(feature = "inbox")]
use ::axum::routing::get;
use ::axum::routing::{MethodRouter, any};

use super::stream;
use crate::receiver::{Answer, Receiver};

/// A route for the receiver's default endpoint. Answers 405 to anything but POST.
pub fn post<S: Clone + Send + Sync + 'static>(receiver: Receiver) -> MethodRouter<S> {
    any(async move |request: Request| serve(receiver.clone(), None, request).await)
}

/// A router with one path segment, the endpoint's id; a slash behind it does not matter.
///
/// May be nested anywhere, below parameters too: `.nest("/{tenant}/hooks", router(receiver))`. The id is taken as it stands
/// in the path; none has characters that would be encoded there.
pub fn router<S: Clone + Send + Sync + 'static>(receiver: Receiver) -> Router<S> {
    let route = |receiver: Receiver| {
        any(async move |request: Request| {
            // Not with an extractor: those have answers of their own to what they cannot take.
            let path = request.uri().path().trim_end_matches('/');
            let endpoint = path.rsplit('/').next().unwrap_or_default().to_owned();
            serve(receiver.clone(), Some(&endpoint), request).await
        })
    };
    Router::new()
        .route("/{endpoint}", route(receiver.clone()))
        .route("/{endpoint}/", route(receiver))
}

/// Two routes for whoever runs the service: `GET /healthz` (is it alive? [`Receiver::healthz`]) and `GET /readyz` (is it ready?
/// [`Receiver::readyz`]). 200 or 503, JSON, never cached.
///
/// ```
/// # fn f(receiver: stripe_webhooks::Receiver) -> axum::Router {
/// axum::Router::new()
///     .route("/stripe/webhook", stripe_webhooks::axum::post(receiver.clone()))
///     .merge(stripe_webhooks::axum::health(receiver))
/// # }
/// ```
#[cfg(feature = "inbox")]
pub fn health<S: Clone + Send + Sync + 'static>(receiver: Receiver) -> Router<S> {
    let live = receiver.clone();
    Router::new()
        .route("/healthz", get(async move || live.healthz()))
        .route("/readyz", get(async move || receiver.readyz().await))
}

/// Answers one request. For routes of one's own making; `endpoint` is the id from the path.
pub async fn serve(receiver: Receiver, endpoint: Option<&str>, request: Request) -> Response {
    let remote = request
        .extensions()
        .get()
        .map(|ConnectInfo::<SocketAddr>(address)| address.ip());
    stream::serve(receiver, endpoint, remote, request)
        .await
        .map(Body::from)
}

/// For handlers of one's own that answer as the receiver does.
impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        super::http::response(&self).map(Body::from)
    }
}
