//! For actix-web 4.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, MessageBody};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, Route, web};
use futures_core::Stream;

use crate::admin::{Access, Admin, Body, call::FORM_LIMIT};

/// The page as the default service of a scope: `web::scope("/admin").default_service(admin::actix(page))`. An
/// [`Access`] that a middleware puts into the request's extensions counts.
pub fn actix(admin: Admin) -> Route {
    web::route().to(move |request: HttpRequest, payload: web::Payload| {
        let admin = admin.clone();
        async move { serve(admin, request, payload).await }
    })
}

async fn serve(admin: Admin, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    let Some(parts) = parts(&request) else {
        return HttpResponse::BadRequest().finish();
    };
    let whole = request.uri().path().to_owned();
    let inner = request.match_info().unprocessed().to_owned();
    let response = match read(payload).await {
        Some(body) => admin.answer(parts, body.into(), &whole, &inner).await,
        None => admin.too_large(&parts, &whole, &inner).await,
    };
    let (head, body) = response.into_parts();
    let status = actix_web::http::StatusCode::from_u16(head.status.as_u16());
    let mut response = HttpResponse::build(status.unwrap_or_default());
    for (name, value) in &head.headers {
        response.append_header((name.as_str(), value.as_bytes()));
    }
    response.body(Message(body))
}

/// The head of a request in the types of `http` 1.
fn parts(request: &HttpRequest) -> Option<http::request::Parts> {
    let mut made = http::Request::builder()
        .method(request.method().as_str())
        .uri(request.uri().to_string());
    for (name, value) in request.headers() {
        made = made.header(name.as_str(), value.as_bytes());
    }
    let mut parts = made.body(()).ok()?.into_parts().0;
    if let Some(peer) = request.peer_addr() {
        parts.extensions.insert(peer);
    }
    if let Some(access) = request.extensions().get::<Access>() {
        parts.extensions.insert(access.clone());
    }
    Some(parts)
}

/// The whole body; `None` if it is longer than a form, or broke off.
async fn read(payload: web::Payload) -> Option<Vec<u8>> {
    let mut payload = payload.into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = poll_fn(|task| Pin::new(&mut payload).poll_next(task)).await {
        let chunk = chunk.ok()?;
        if bytes.len() + chunk.len() > FORM_LIMIT {
            return None;
        }
        bytes.extend_from_slice(&chunk);
    }
    Some(bytes)
}

struct Message(Body);

impl MessageBody for Message {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        self.0.length().map_or(BodySize::Stream, BodySize::Sized)
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<web::Bytes, Infallible>>> {
        self.0.poll_part(task).map(|part| part.map(Ok))
    }
}
