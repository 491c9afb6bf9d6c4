//! For axum 0.8.

use std::net::SocketAddr;

use ::axum::Router;
use ::axum::extract::connect_info::ConnectInfo;
use ::axum::extract::{OriginalUri, Request};

use super::http::serve;
use crate::admin::Admin;

/// The page as a router, to be nested at any path: `.nest_service("/admin", admin::axum(page))`, which takes `/admin/`, too. An [`Access`](crate::admin::Access)
/// that a middleware puts into the request's extensions counts.
///
/// The remote address is known where the server was made with `into_make_service_with_connect_info`.
pub fn axum<S: Clone + Send + Sync + 'static>(admin: Admin) -> Router<S> {
    Router::new().fallback(async move |request: Request| {
        let (mut parts, body) = request.into_parts();
        let inner = parts.uri.path().to_owned();
        let whole = match parts.extensions.get::<OriginalUri>() {
            Some(OriginalUri(uri)) => uri.path().to_owned(),
            None => inner.clone(),
        };
        if let Some(ConnectInfo(address)) = parts.extensions.get::<ConnectInfo<SocketAddr>>().copied() {
            parts.extensions.insert(address);
        }
        serve(&admin, parts, body, &whole, &inner)
            .await
            .map(::axum::body::Body::new)
    })
}
