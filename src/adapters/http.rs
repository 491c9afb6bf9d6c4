//! For anything that speaks the types of the `http` crate: hyper, Lambda, a test.
//!
//! ```
//! use stripe_webhooks::{Receiver, Registry, SigningSecret, http, sign};
//!
//! # async fn example(now: i64) -> Result<(), Box<dyn std::error::Error>> {
//! let receiver = Receiver::new(SigningSecret::new("whsec_test")?, Registry::builder().build()?);
//! let body = br#"{"id": "evt_1", "object": "event", "type": "ping", "data": {"object": {}}}"#.to_vec();
//! let request = ::http::Request::post("/stripe").header("stripe-signature", sign(&body, "whsec_test", now)).body(body)?;
//!
//! let response = http::respond(&receiver, None, request).await;
//! assert_eq!(response.status(), 200);
//! # Ok(()) }
//! ```

use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};

use ::http::{HeaderValue, Request, Response, StatusCode, header, request};

use super::{SIGNATURE, joined};
use crate::receiver::{Answer, Receiver, RequestHead};

/// Answers a request whose body is already in memory. `endpoint` is the id from the path, `None` for the default.
///
/// Handlers run in this future: these types know no runtime. A server that drops it when the sender hangs up stops a
/// handler half-way, and observers hear of it as failed; where that may happen, run it in a task of its own, such as
/// `tokio::spawn`. The other adapters do so themselves.
///
/// Whoever read the body should have stopped at the receiver's limit; a longer one is refused here too. To look at the
/// head before reading, take the steps one by one: [`Receiver::admit`] with
/// [`RequestHead::from`] the request's parts, then read at most [`body_limit`](crate::receiver::Admission::body_limit) bytes ([`Receiver::too_large`], [`Receiver::unreadable`]), then
/// [`Receiver::receive`] with the [`signature`], and turn whichever [`Answer`] came out into a [`response`].
pub async fn respond<B: Into<Vec<u8>>>(
    receiver: &Receiver,
    endpoint: Option<&str>,
    request: Request<B>,
) -> Response<String> {
    let (parts, body) = request.into_parts();
    let body = body.into();
    let head = RequestHead::from(&parts).endpoint(endpoint);
    let head = head.content_length(Some(body.len() as u64));
    let answer = match receiver.admit(head).await {
        Ok(admission) => receiver.receive(admission, signature(&parts), body).await,
        Err(answer) => answer,
    };
    response(&answer).map(Cow::into_owned)
}

/// The head of a request for the default endpoint. The address at the other end of the connection is looked for in the request's
/// extensions, as an `IpAddr` or a `SocketAddr`.
impl<'h> From<&'h request::Parts> for RequestHead<'h> {
    fn from(parts: &'h request::Parts) -> Self {
        let length = parts
            .headers
            .get(header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse().ok());
        let socket = parts.extensions.get::<SocketAddr>().map(SocketAddr::ip);
        let headers = parts.headers.iter();
        Self::new(parts.method.as_str())
            .content_length(length)
            .peer(parts.extensions.get::<IpAddr>().copied().or(socket))
            .headers(headers.map(|(name, value)| (name.as_str(), value.as_bytes())))
    }
}

/// The signature header's bytes; empty if it is absent. Several lines of it count as one list.
pub fn signature(parts: &request::Parts) -> Vec<u8> {
    joined(parts.headers.get_all(SIGNATURE).iter().map(HeaderValue::as_bytes))
}

/// An answer as a response.
pub fn response(answer: &Answer) -> Response<Cow<'static, str>> {
    let mut response = Response::new(answer.body.clone());
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(answer.content_type),
    );
    if let Some(seconds) = answer.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if answer.status == 405 {
        headers.insert(header::ALLOW, HeaderValue::from_static("POST"));
    }
    if answer.is_uncached {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// The answer to *is it alive?*, as [`Receiver::healthz`] gives it.
#[cfg(feature = "inbox")]
pub fn healthz(receiver: &Receiver) -> Response<String> {
    response(&receiver.healthz()).map(Cow::into_owned)
}

/// The answer to *is it ready?*, as [`Receiver::readyz`] gives it.
#[cfg(feature = "inbox")]
pub async fn readyz(receiver: &Receiver) -> Response<String> {
    response(&receiver.readyz().await).map(Cow::into_owned)
}

impl From<&Answer> for Response<Cow<'static, str>> {
    fn from(answer: &Answer) -> Self {
        response(answer)
    }
}
