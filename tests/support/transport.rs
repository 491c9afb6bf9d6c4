//! The smallest transport for a client whose server is a stand-in on this host.

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use stripe_webhooks::client::{Transport, TransportError, TransportErrorKind};
use stripe_webhooks::clock::BoxFuture;

type Before = Box<dyn FnMut(&http::Uri) + Send>;

/// HTTP/1.1 without anything else, and something to do before each request.
#[derive(Clone, Default)]
pub(crate) struct Http {
    before: Arc<Mutex<Option<Before>>>,
}

impl Http {
    pub(crate) fn before(&self, act: impl FnMut(&http::Uri) + Send + 'static) {
        *self.before.lock().unwrap() = Some(Box::new(act));
    }
}

/// The looks at a database while requests were under way.
#[derive(Clone, Default)]
pub(crate) struct Looks {
    /// The number of requests.
    pub(crate) all: Arc<AtomicUsize>,
    /// The number of those during which a transaction was open.
    pub(crate) open: Arc<AtomicUsize>,
}

impl Looks {
    /// Looks at a SQLite database before each request of the transport: nobody may hold its one writer.
    pub(crate) fn of(http: &Http, database: &Path) -> Self {
        let database = rusqlite::Connection::open(database).unwrap();
        // What the inbox writes for itself meanwhile is over in a moment.
        database.busy_timeout(Duration::from_secs(2)).unwrap();
        let looks = Self::default();
        let told = looks.clone();
        http.before(move |_| {
            told.all.fetch_add(1, Ordering::SeqCst);
            if database.execute_batch("BEGIN IMMEDIATE; ROLLBACK").is_err() {
                told.open.fetch_add(1, Ordering::SeqCst);
            }
        });
        looks
    }

    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.all.load(Ordering::SeqCst), self.open.load(Ordering::SeqCst))
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Http")
    }
}

impl Transport for Http {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            if let Some(act) = &mut *self.before.lock().unwrap() {
                act(request.uri());
            }
            let failed = |error: &dyn fmt::Display| {
                TransportError::new(TransportErrorKind::Interrupted, error.to_string())
            };
            let address = request.uri().authority().unwrap().to_string();
            let stream = tokio::net::TcpStream::connect(&address).await;
            let stream = stream.map_err(|error| failed(&error))?;
            let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
                .await
                .map_err(|error| failed(&error))?;
            let connection = tokio::spawn(connection);
            let (mut parts, body) = request.into_parts();
            parts.headers.insert("host", address.parse().unwrap());
            parts.uri = parts.uri.path_and_query().unwrap().as_str().parse().unwrap();
            let request = http::Request::from_parts(parts, Full::new(body));
            let answer = sender
                .send_request(request)
                .await
                .map_err(|error| failed(&error))?;
            let (parts, body) = answer.into_parts();
            let body = body.collect().await.map_err(|error| failed(&error))?.to_bytes();
            connection.abort();
            Ok(http::Response::from_parts(parts, body))
        })
    }
}
