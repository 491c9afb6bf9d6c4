//! A route for actix-web 4.
//!
//! ```
//! use actix_web::{App, web};
//! use stripe_webhooks::{Receiver, Registry, SigningSecret};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let receiver = Receiver::new(SigningSecret::new("whsec_test")?, Registry::builder().build()?);
//! let app = App::new()
//!     .route("/stripe/webhook", stripe_webhooks::actix::post(receiver.clone()))
//!     // or many endpoints, each addressed by its id in the path:
//!     .route("/hooks/{endpoint}", stripe_webhooks::actix::by_path(receiver.clone()))
//!     // with a slash behind it, which is another path to actix:
//!     .route("/hooks/{endpoint}/", stripe_webhooks::actix::by_path(receiver));
//! # let _ = app;
//! # Ok(()) }
//! ```
//!
//! Handlers run in a task of their own: a sender that hangs up does not stop one half-way.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::Payload;
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, Route, web};
use futures_core::Stream;

use super::{SIGNATURE, joined};
use crate::observer::span::in_this_span;
use crate::receiver::{Admission, Answer, Receiver, RequestHead};

/// A route for the receiver's default endpoint. Answers 405 to anything but POST.
pub fn post(receiver: Receiver) -> Route {
    web::route().to(move |request: HttpRequest, payload: web::Payload| {
        let receiver = receiver.clone();
        async move { serve(receiver, None, request, payload).await }
    })
}

/// A route for the endpoint that the path's segment `{endpoint}` names.
pub fn by_path(receiver: Receiver) -> Route {
    web::route().to(move |request: HttpRequest, payload: web::Payload| {
        let receiver = receiver.clone();
        async move {
            let endpoint = request
                .match_info()
                .get("endpoint")
                .unwrap_or_default()
                .to_owned();
            serve(receiver, Some(&endpoint), request, payload).await
        }
    })
}

/// A route for *is it alive?*, as [`Receiver::healthz`] answers: 200 or 503, JSON, never cached.
///
/// ```
/// # use actix_web::{App, web};
/// # fn f(receiver: stripe_webhooks::Receiver) {
/// let app = App::new()
///     .route("/healthz", stripe_webhooks::actix::healthz(receiver.clone()))
///     .route("/readyz", stripe_webhooks::actix::readyz(receiver));
/// # let _ = app;
/// # }
/// ```
#[cfg(feature = "inbox")]
pub fn healthz(receiver: Receiver) -> Route {
    web::get().to(move || {
        let answer = receiver.healthz();
        async move { respond(&answer) }
    })
}

/// A route for *is it ready?*, as [`Receiver::readyz`] answers: 200 or 503, JSON, never cached.
#[cfg(feature = "inbox")]
pub fn readyz(receiver: Receiver) -> Route {
    web::get().to(move || {
        let receiver = receiver.clone();
        async move { respond(&receiver.readyz().await) }
    })
}

/// Answers one request. For routes of one's own making; `endpoint` is the id from the path.
pub async fn serve(
    receiver: Receiver,
    endpoint: Option<&str>,
    request: HttpRequest,
    payload: web::Payload,
) -> HttpResponse {
    let mut payload = payload.into_inner();
    let length = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse().ok());
    let head = RequestHead::new(request.method().as_str())
        .endpoint(endpoint)
        .content_length(length)
        .peer(request.peer_addr().map(|peer| peer.ip()))
        .headers(
            request
                .headers()
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_bytes())),
        );
    let admission = match receiver.admit(head).await {
        Ok(admission) => admission,
        Err(answer) => return respond_unread(&answer, payload),
    };
    let body = match read(&mut payload, &admission).await {
        Ok(Some(body)) => body,
        Ok(None) => return respond_unread(&receiver.too_large(&admission), payload),
        Err(()) => return respond_unread(&receiver.unreadable(&admission), payload),
    };
    let signature = joined(request.headers().get_all(SIGNATURE).map(HeaderValue::as_bytes));
    let work = async move { receiver.receive(admission, signature, body).await };
    let work = tokio::spawn(in_this_span(work));
    match work.await {
        Ok(answer) => respond(&answer),
        // The runtime is shutting down: Stripe will send again.
        Err(_) => respond(&Answer::unavailable()),
    }
}

/// The whole body, or `None` as soon as it is longer than the limit.
async fn read(payload: &mut Payload, admission: &Admission) -> Result<Option<Vec<u8>>, ()> {
    let mut bytes = Vec::with_capacity(admission.capacity());
    while let Some(chunk) = poll_fn(|task| Pin::new(&mut *payload).poll_next(task)).await {
        let chunk = chunk.map_err(|_| ())?;
        if bytes.len() + chunk.len() > admission.body_limit() {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

fn respond(answer: &Answer) -> HttpResponse {
    head(answer).body(answer.body.clone())
}

/// An answer to a request whose body was not read to its end.
///
/// actix reads a chunked body that nobody holds any more to its end, however long (actix-http 3.19, 2026-11); while
/// somebody holds it, the connection is closed behind the answer. So the answer's body holds it.
fn respond_unread(answer: &Answer, payload: Payload) -> HttpResponse {
    head(answer).body(Unread {
        text: answer.body.clone().into_owned().into(),
        sent: false,
        _payload: payload,
    })
}

fn head(answer: &Answer) -> HttpResponseBuilder {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if let Some(seconds) = answer.retry_after {
        response.insert_header((header::RETRY_AFTER, HeaderValue::from(seconds)));
    }
    if answer.status == 405 {
        response.insert_header((header::ALLOW, Method::POST.as_str()));
    }
    if answer.is_uncached {
        response.insert_header((header::CACHE_CONTROL, "no-store"));
    }
    response.content_type(answer.content_type);
    response
}

struct Unread {
    text: web::Bytes,
    sent: bool,
    _payload: Payload,
}

impl MessageBody for Unread {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.text.len() as u64)
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<web::Bytes, Infallible>>> {
        let first = !std::mem::replace(&mut self.sent, true);
        Poll::Ready(first.then(|| Ok(self.text.clone())))
    }
}
