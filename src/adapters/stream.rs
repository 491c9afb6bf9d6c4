//! For frameworks whose bodies are streams of the `http-body` crate, on tokio.

use std::borrow::Cow;
use std::net::IpAddr;

use ::bytes::Buf;
use ::http::{Request, Response};
use http_body::Body;
use http_body_util::BodyExt;

use super::http::{response, signature};
use crate::observer::span::in_this_span;
use crate::receiver::{Admission, Answer, Receiver, RequestHead};

/// Answers one request. The body is read only if its head is fine, and no further than the limit; the handlers run in a
/// task of their own, so that a sender that hangs up does not stop one half-way.
#[cfg_attr(not(any(feature = "axum", feature = "tower")), allow(dead_code))]
pub(super) async fn serve<B: Body>(
    receiver: Receiver,
    endpoint: Option<&str>,
    remote: Option<IpAddr>,
    request: Request<B>,
) -> Response<Cow<'static, str>> {
    let (parts, body) = request.into_parts();
    let mut head = RequestHead::from(&parts).endpoint(endpoint);
    if remote.is_some() {
        head = head.peer(remote);
    }
    let admission = match receiver.admit(head).await {
        Ok(admission) => admission,
        Err(answer) => return response(&answer),
    };
    let body = match read(body, &admission).await {
        Ok(Some(body)) => body,
        Ok(None) => return response(&receiver.too_large(&admission)),
        Err(()) => return response(&receiver.unreadable(&admission)),
    };
    let signature = signature(&parts);
    let work = async move { receiver.receive(admission, signature, body).await };
    let work = tokio::spawn(in_this_span(work));
    match work.await {
        Ok(answer) => response(&answer),
        // The runtime is shutting down: Stripe will send again.
        Err(_) => response(&Answer::unavailable()),
    }
}

/// The whole body, or `None` as soon as it is longer than the limit.
#[cfg_attr(not(any(feature = "axum", feature = "tower")), allow(dead_code))]
async fn read<B: Body>(body: B, admission: &Admission) -> Result<Option<Vec<u8>>, ()> {
    let mut body = std::pin::pin!(body);
    let mut bytes = Vec::with_capacity(admission.capacity());
    while let Some(frame) = body.frame().await {
        if let Ok(mut data) = frame.map_err(|_| ())?.into_data() {
            if bytes.len() + data.remaining() > admission.body_limit() {
                return Ok(None);
            }
            while data.has_remaining() {
                let length = data.chunk().len();
                bytes.extend_from_slice(data.chunk());
                data.advance(length);
            }
        }
    }
    Ok(Some(bytes))
}
