//! For anything built on tower.

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_service::Service;

use super::http::{below, serve};
use crate::admin::{Admin, Body};
use crate::rt::BoxFuture;

/// The page as a [`Service`].
#[derive(Debug, Clone)]
#[must_use]
pub struct AdminService {
    admin: Admin,
    mount: Arc<str>,
}

impl AdminService {
    /// The page at this path, as `/admin`; empty for the root. It is taken from a request's path if that begins with it.
    pub fn new(admin: Admin, mount: impl Into<Arc<str>>) -> Self {
        Self {
            admin,
            mount: mount.into(),
        }
    }
}

impl<B> Service<Request<B>> for AdminService
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Send,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let Self { admin, mount } = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let whole = parts.uri.path().to_owned();
            let inner = below(&mount, &whole);
            Ok(serve(&admin, parts, body, &whole, &inner).await)
        })
    }
}
