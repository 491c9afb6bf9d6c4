//! One small server per adapter.

use std::net::SocketAddr;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use stripe_webhooks::Receiver;
use stripe_webhooks::receiver::{Answer, RequestHead};
use stripe_webhooks::tower::WebhookService;
use tokio::net::TcpListener;
use tower_service::Service;

use super::LIMIT;

/// An adapter serving `/webhook` (the default endpoint), `/hooks/{endpoint}` and `/of/{tenant}/hooks/{endpoint}`.
#[derive(Debug, Clone, Copy)]
pub(super) enum Adapter {
    Axum,
    Tower,
    Actix,
    /// The `http` types, step by step.
    HttpTypes,
    /// `http::respond`, where the application reads the body.
    Respond,
}

pub(super) const ADAPTERS: [Adapter; 5] = [
    Adapter::Axum,
    Adapter::Tower,
    Adapter::Actix,
    Adapter::HttpTypes,
    Adapter::Respond,
];

/// Those that read the body, and so decide how much of it.
pub(super) const READING: [Adapter; 4] = [Adapter::Axum, Adapter::Tower, Adapter::Actix, Adapter::HttpTypes];

impl Adapter {
    pub(super) async fn serve(self, receiver: Receiver) -> SocketAddr {
        if let Self::Actix = self {
            return serve_actix(receiver);
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        match self {
            Self::Actix => unreachable!(),
            Self::Axum => {
                let app = axum::Router::new()
                    .route("/webhook", stripe_webhooks::axum::post(receiver.clone()))
                    .nest("/hooks", stripe_webhooks::axum::router(receiver.clone()))
                    .nest("/of/{tenant}/hooks", stripe_webhooks::axum::router(receiver));
                tokio::spawn(async move { axum::serve(listener, app).await });
            }
            Self::Tower => {
                serve_hyper(listener, move |request| {
                    let mut service = WebhookService::new(receiver.clone());
                    if let Some(id) = endpoint(request.uri().path()) {
                        service = service.endpoint(id);
                    }
                    async move { service.call(request).await.unwrap() }
                });
            }
            Self::HttpTypes => {
                serve_hyper(listener, move |request| {
                    let receiver = receiver.clone();
                    async move { stripe_webhooks::http::response(&by_hand(&receiver, request).await).map(full) }
                });
            }
            Self::Respond => {
                serve_hyper(listener, move |request| {
                    let receiver = receiver.clone();
                    async move { whole(receiver, request).await }
                });
            }
        }
        address
    }
}

fn full(text: std::borrow::Cow<'static, str>) -> Full<axum::body::Bytes> {
    Full::new(text.into_owned().into())
}

/// What an application with the `http` types alone writes.
async fn by_hand(receiver: &Receiver, request: http::Request<Incoming>) -> Answer {
    let (parts, body) = request.into_parts();
    let endpoint = endpoint(parts.uri.path());
    let admission = match receiver.admit(RequestHead::from(&parts).endpoint(endpoint)).await {
        Ok(admission) => admission,
        Err(answer) => return answer,
    };
    match Limited::new(body, admission.body_limit()).collect().await {
        Ok(body) => {
            let signature = stripe_webhooks::http::signature(&parts);
            let receiver = receiver.clone();
            let body = body.to_bytes();
            // In a task of its own, so that a sender that hangs up does not stop a handler half-way.
            tokio::spawn(async move { receiver.receive(admission, signature, body).await })
                .await
                .unwrap()
        }
        Err(error) if error.is::<LengthLimitError>() => receiver.too_large(&admission),
        Err(_) => receiver.unreadable(&admission),
    }
}

/// What an application writes whose platform reads the body, here up to twice the receiver's limit.
async fn whole(receiver: Receiver, request: http::Request<Incoming>) -> http::Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, 2 * LIMIT).collect().await else {
        let mut refused = http::Response::new(Full::from("bad request"));
        *refused.status_mut() = http::StatusCode::BAD_REQUEST;
        return refused;
    };
    let request = http::Request::from_parts(parts, body.to_bytes());
    let answering = async move {
        let endpoint = endpoint(request.uri().path()).map(str::to_owned);
        stripe_webhooks::http::respond(&receiver, endpoint.as_deref(), request).await
    };
    // In a task of its own, as its documentation says.
    tokio::spawn(answering).await.unwrap().map(Full::from)
}

fn endpoint(path: &str) -> Option<&str> {
    path.split_once("/hooks/").map(|(_, id)| id)
}

fn serve_hyper<F, B>(
    listener: TcpListener,
    answer: impl Fn(http::Request<Incoming>) -> F + Clone + Send + Sync + 'static,
) where
    F: Future<Output = http::Response<Full<B>>> + Send + 'static,
    B: hyper::body::Buf + Send + 'static,
{
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let answer = answer.clone();
            let service = service_fn(move |request| {
                let answer = answer(request);
                async move { Ok::<_, std::convert::Infallible>(answer.await) }
            });
            let connection = hyper::server::conn::http1::Builder::new();
            tokio::spawn(connection.serve_connection(TokioIo::new(stream), service));
        }
    });
}

/// On a thread of its own: actix brings its runtime.
fn serve_actix(receiver: Receiver) -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let app = move || {
            actix_web::App::new()
                .route("/webhook", stripe_webhooks::actix::post(receiver.clone()))
                .route(
                    "/hooks/{endpoint}",
                    stripe_webhooks::actix::by_path(receiver.clone()),
                )
                .route(
                    "/hooks/{endpoint}/",
                    stripe_webhooks::actix::by_path(receiver.clone()),
                )
                .route(
                    "/of/{tenant}/hooks/{endpoint}",
                    stripe_webhooks::actix::by_path(receiver.clone()),
                )
        };
        actix_web::rt::System::new().block_on(async {
            actix_web::HttpServer::new(app)
                .workers(1)
                .disable_signals()
                .listen(listener)
                .unwrap()
                .run()
                .await
        })
    });
    address
}
