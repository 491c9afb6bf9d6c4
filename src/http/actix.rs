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
//!     .route("/hooks/{endpoint}", stripe_webhooks::actix::by_path(receiver));
//! # let _ = app;
//! # Ok(()) }
//! ```
//!
//! Handlers run in a task of their own: a sender that hangs up does not stop one half-way.

use std::future::poll_fn;
use std::pin::Pin;

use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, Route, web};
use futures_core::Stream;

use super::{SIGNATURE, joined};
use crate::receiver::{Admission, Answer, Receiver};

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

/// Answers one request. For routes of one's own making; `endpoint` is the id from the path.
pub async fn serve(
    receiver: Receiver,
    endpoint: Option<&str>,
    request: HttpRequest,
    payload: web::Payload,
) -> HttpResponse {
    let length = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse().ok());
    let admission = match receiver.admit(request.method().as_str(), endpoint, length).await {
        Ok(admission) => admission,
        Err(answer) => return respond(&answer),
    };
    let admission = match request.peer_addr() {
        Some(remote) => admission.from_remote(remote.ip()),
        None => admission,
    };
    let body = match read(payload, &admission).await {
        Ok(Some(body)) => body,
        Ok(None) => return respond(&receiver.too_large(&admission)),
        Err(()) => return HttpResponse::BadRequest().finish(),
    };
    let signature = joined(request.headers().get_all(SIGNATURE).map(HeaderValue::as_bytes));
    let work = tokio::spawn(async move { receiver.receive(admission, signature, body).await });
    match work.await {
        Ok(answer) => respond(&answer),
        // The runtime is shutting down: Stripe will send again.
        Err(_) => HttpResponse::ServiceUnavailable().finish(),
    }
}

/// The whole body, or `None` as soon as it is longer than the limit.
async fn read(payload: web::Payload, admission: &Admission) -> Result<Option<Vec<u8>>, ()> {
    let mut payload = payload.into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = poll_fn(|task| Pin::new(&mut payload).poll_next(task)).await {
        let chunk = chunk.map_err(|_| ())?;
        if bytes.len() + chunk.len() > admission.body_limit() {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

fn respond(answer: &Answer) -> HttpResponse {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if let Some(seconds) = answer.retry_after {
        response.insert_header((header::RETRY_AFTER, HeaderValue::from(seconds)));
    }
    if answer.status == 405 {
        response.insert_header((header::ALLOW, Method::POST.as_str()));
    }
    response
        .content_type("text/plain; charset=utf-8")
        .body(answer.body)
}
