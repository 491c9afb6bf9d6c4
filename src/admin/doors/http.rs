//! For anything that speaks the types of the `http` crate, and the reading of bodies for the other doors.

use bytes::{Buf, Bytes};
use http::request::Parts;
use http::{Request, Response};
use http_body_util::BodyExt;

use crate::admin::{Admin, Body, call::FORM_LIMIT};

/// Answers a request whose body is already in memory. `mount`: the path that the page stands below, as `/admin`; empty for the
/// root. It is taken from the request's path if that begins with it.
///
/// The address at the other end of the connection is looked for in the request's extensions, as an `IpAddr` or a `SocketAddr`.
///
/// ```
/// use stripe_webhooks::{Receiver, Registry, SigningSecret, admin, inbox};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let receiver = Receiver::builder(Registry::builder().build()?)
///     .secret(SigningSecret::new("whsec_test")?)
///     .inbox(inbox::Inbox::new(inbox::Memory::new()))
///     .build()?;
/// let admin = admin::Admin::new(&receiver);
/// let request = http::Request::get("/admin/events").body(Vec::new())?;
/// // Nobody has the right to see it yet.
/// assert_eq!(admin::respond(&admin, "/admin", request).await.status(), 403);
/// # Ok(()) }
/// ```
pub async fn respond<B: Into<Bytes>>(admin: &Admin, mount: &str, request: Request<B>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let whole = parts.uri.path().to_owned();
    let inner = below(mount, &whole);
    admin.answer(parts, body.into(), &whole, &inner).await
}

/// The part of a path behind the mount.
pub(super) fn below(mount: &str, whole: &str) -> String {
    let mount = mount.trim_end_matches('/');
    match whole.strip_prefix(mount) {
        Some(inner) if inner.is_empty() || inner.starts_with('/') => inner.to_owned(),
        _ => whole.to_owned(),
    }
}

/// Answers a request whose body is a stream, which is read no further than a form is long.
#[cfg_attr(not(any(feature = "axum", feature = "tower")), allow(dead_code))]
pub(super) async fn serve<B>(admin: &Admin, parts: Parts, body: B, whole: &str, inner: &str) -> Response<Body>
where
    B: http_body::Body,
{
    match read(body).await {
        Some(body) => admin.answer(parts, body, whole, inner).await,
        None => admin.too_large(&parts, whole, inner).await,
    }
}

/// The whole body; `None` if it is longer than a form, or broke off.
#[cfg_attr(not(any(feature = "axum", feature = "tower")), allow(dead_code))]
async fn read<B: http_body::Body>(body: B) -> Option<Bytes> {
    let mut body = std::pin::pin!(body);
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let Ok(mut data) = frame.ok()?.into_data() else {
            continue;
        };
        if bytes.len() + data.remaining() > FORM_LIMIT {
            return None;
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            bytes.extend_from_slice(chunk);
            let length = chunk.len();
            data.advance(length);
        }
    }
    Some(bytes.into())
}
