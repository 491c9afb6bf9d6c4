//! The HTTP server: a thread with a runtime of its own.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;

use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::oneshot;

use super::Shared;
use super::gate::Outcome;
use super::request::Request;

/// The longest body of a request that is read.
const MOST_BODY: usize = 16 * 1024 * 1024;

/// A running server; it ends when it is dropped.
#[derive(Debug)]
pub(super) struct Server {
    pub(super) address: SocketAddr,
    pub(super) runtime: tokio::runtime::Handle,
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(super) fn start(shared: Arc<Shared>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("stripe-fake-api".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                        return;
                    };
                    let accept = tokio::spawn(accept(listener, shared));
                    let _ = ended.await;
                    accept.abort();
                });
                // Connections and what they wait for end with the runtime.
                drop(runtime);
            })?;
        Ok(Self {
            address,
            runtime: handle,
            end: Some(end),
            thread: Some(thread),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            let _ = end.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn accept(listener: tokio::net::TcpListener, shared: Arc<Shared>) {
    loop {
        // An accept that fails is about one connection.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::task::yield_now().await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(&shared, request));
            let _ = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

/// The answer to a request; an error ends the connection without one.
async fn answer(shared: &Shared, request: hyper::Request<Incoming>) -> io::Result<hyper::Response<Content>> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, MOST_BODY).collect().await;
    let body = body
        .map_err(|_| io::Error::other("the body could not be read"))?
        .to_bytes();
    let outcome = shared.handle(&Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body,
    });
    let Outcome {
        answer,
        delay,
        cut,
        hang_up,
    } = outcome;
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    if hang_up {
        return Err(io::Error::other("made to hang up by the test"));
    }
    let mut body = Bytes::from(answer.body);
    let mut response = hyper::Response::builder()
        .status(answer.status)
        .header(CONTENT_LENGTH, body.len())
        .header(CONTENT_TYPE, "application/json");
    for (name, value) in answer.headers {
        if let (Some(headers), Ok(value)) = (response.headers_mut(), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    if cut {
        body.truncate(body.len() / 2);
    }
    response
        .body(Content {
            rest: Some(body),
            cut,
        })
        .map_err(io::Error::other)
}

/// The body of an answer: in one piece, with a broken connection after it if `cut`.
struct Content {
    rest: Option<Bytes>,
    cut: bool,
}

impl Body for Content {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(match self.rest.take() {
            Some(rest) => Some(Ok(Frame::data(rest))),
            None if self.cut => Some(Err(io::Error::other("made to break off by the test"))),
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_none() && !self.cut
    }

    fn size_hint(&self) -> SizeHint {
        match &self.rest {
            Some(rest) if !self.cut => SizeHint::with_exact(rest.len() as u64),
            _ => SizeHint::default(),
        }
    }
}
