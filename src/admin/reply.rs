//! An answer: status, headers that every page has, and a body that is text or a stream of events.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use http_body::{Frame, SizeHint};
use tokio::sync::mpsc;

/// The body of an answer, as an [`http_body::Body`].
pub struct Body(Inner);

enum Inner {
    Whole(Option<Bytes>),
    Events(mpsc::Receiver<Bytes>),
}

impl Body {
    pub(super) fn whole(bytes: impl Into<Bytes>) -> Self {
        Body(Inner::Whole(Some(bytes.into())))
    }

    pub(super) fn events(events: mpsc::Receiver<Bytes>) -> Self {
        Body(Inner::Events(events))
    }

    /// The next part of it; `None` at its end.
    pub(super) fn poll_part(&mut self, task: &mut Context<'_>) -> Poll<Option<Bytes>> {
        match &mut self.0 {
            Inner::Whole(bytes) => Poll::Ready(bytes.take().filter(|bytes| !bytes.is_empty())),
            Inner::Events(events) => events.poll_recv(task),
        }
    }

    /// The number of bytes, where it is known.
    pub(super) fn length(&self) -> Option<u64> {
        match &self.0 {
            Inner::Whole(bytes) => Some(bytes.as_ref().map_or(0, Bytes::len) as u64),
            Inner::Events(_) => None,
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.poll_part(task)
            .map(|part| part.map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(a stream of events)"),
        }
    }
}

/// Only what this page serves itself, and no code or style in the text: what a payload smuggles in does not run.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// An answer in the making.
#[derive(Debug)]
pub(super) struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
}

impl Reply {
    fn new(status: u16, kind: &'static str, body: Body) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        headers.insert(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        );
        headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        headers.insert(
            HeaderName::from_static("cross-origin-opener-policy"),
            HeaderValue::from_static("same-origin"),
        );
        headers.insert(
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("same-origin"),
        );
        // The same address is a page or JSON.
        headers.insert(header::VARY, HeaderValue::from_static("Accept, Cookie"));
        Reply {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers,
            body,
        }
    }

    pub(super) fn html(status: u16, text: String) -> Self {
        Self::new(status, "text/html; charset=utf-8", Body::whole(text))
    }

    pub(super) fn json(status: u16, value: &serde_json::Value) -> Self {
        Self::new(status, "application/json", Body::whole(value.to_string()))
    }

    /// Text to read or to save, which no browser takes for a page.
    pub(super) fn file(kind: &'static str, bytes: impl Into<Bytes>) -> Self {
        Self::new(200, kind, Body::whole(bytes))
    }

    /// A part of the page itself, whose name changes with what is in it.
    pub(super) fn asset(kind: &'static str, text: &'static str) -> Self {
        let mut reply = Self::new(200, kind, Body::whole(text));
        let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
        reply.headers.insert(header::CACHE_CONTROL, forever);
        reply
    }

    pub(super) fn events(events: mpsc::Receiver<Bytes>) -> Self {
        let mut reply = Self::new(200, "text/event-stream", Body::events(events));
        // A proxy that gathers answers would keep them back.
        let unbuffered = HeaderName::from_static("x-accel-buffering");
        reply.headers.insert(unbuffered, HeaderValue::from_static("no"));
        reply
    }

    /// On to another page, as a GET.
    pub(super) fn see(link: &str) -> Self {
        let mut reply = Self::new(303, "text/plain; charset=utf-8", Body::whole(""));
        reply.set(header::LOCATION, link);
        reply
    }

    pub(super) fn set(&mut self, name: HeaderName, value: &str) {
        // What is put here is made by this crate, and encoded.
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.append(name, value);
        }
    }

    /// Says when to come again.
    pub(super) fn after(mut self, seconds: u64) -> Self {
        self.headers
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        self
    }

    /// As the browser of this request needs it.
    ///
    /// `no-referrer` makes browsers send `Origin: null` with forms. That does no harm where they send `Sec-Fetch-Site`, which they
    /// do on HTTPS and on this machine; on plain HTTP the origin is all there is to tell this page from another.
    pub(super) fn response(mut self, asked: &HeaderMap) -> Response<Body> {
        let browses = asked
            .get(header::USER_AGENT)
            .is_some_and(|agent| agent.as_bytes().starts_with(b"Mozilla/"));
        if browses && !asked.contains_key("sec-fetch-site") {
            self.headers
                .insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
        }
        let mut response = Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    pub(super) fn without_body(mut self) -> Self {
        self.body = Body::whole("");
        self
    }
}
