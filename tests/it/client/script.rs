//! Transports that answer from a script, and note what they were asked.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};
use stripe_webhooks::client::{Transport, TransportError};
use stripe_webhooks::clock::BoxFuture;

pub(crate) enum Step {
    Answer(Response<Bytes>),
    /// An answer that takes its time.
    Slow(std::time::Duration, Response<Bytes>),
    Fail(TransportError),
    /// No answer, ever.
    Hang,
}

impl From<Response<Bytes>> for Step {
    fn from(answer: Response<Bytes>) -> Self {
        Self::Answer(answer)
    }
}

impl From<TransportError> for Step {
    fn from(error: TransportError) -> Self {
        Self::Fail(error)
    }
}

type Play = dyn Fn(&Request<Bytes>) -> Step + Send + Sync;

#[derive(Clone)]
pub(crate) struct Script {
    play: Arc<Play>,
    seen: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Script {
    /// Answers by a function of the request.
    pub(crate) fn playing<S: Into<Step>>(
        play: impl Fn(&Request<Bytes>) -> S + Send + Sync + 'static,
    ) -> Self {
        Self {
            play: Arc::new(move |request| play(request).into()),
            seen: Arc::default(),
        }
    }

    /// Answers one after the other. Panics if asked more often.
    pub(crate) fn of<S: Into<Step>>(steps: impl IntoIterator<Item = S>) -> Self {
        let steps: VecDeque<Step> = steps.into_iter().map(Into::into).collect();
        let steps = Mutex::new(steps);
        Self::playing(move |request| {
            let step = steps.lock().unwrap().pop_front();
            step.unwrap_or_else(|| panic!("not in the script: {} {}", request.method(), request.uri()))
        })
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Request<Bytes>> {
        self.seen.lock().unwrap().clone()
    }

    /// Method, path and query of each request so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |request: &Request<Bytes>| {
            let path = request.uri().path_and_query().unwrap().as_str();
            format!("{} {path}", request.method())
        };
        self.seen().iter().map(line).collect()
    }

    /// A header of the last request.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let seen = self.seen();
        let value = seen.last()?.headers().get(name)?;
        Some(value.to_str().unwrap().to_owned())
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Script")
    }
}

impl Transport for Script {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        self.seen.lock().unwrap().push(request.clone());
        let step = (self.play)(&request);
        Box::pin(async move {
            match step {
                Step::Answer(answer) => Ok(answer),
                Step::Slow(time, answer) => {
                    tokio::time::sleep(time).await;
                    Ok(answer)
                }
                Step::Fail(error) => Err(error),
                Step::Hang => std::future::pending().await,
            }
        })
    }
}

/// An answer with these headers.
pub(crate) fn answer(
    status: u16,
    headers: &[(&'static str, &str)],
    body: impl Into<Bytes>,
) -> Response<Bytes> {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = StatusCode::from_u16(status).unwrap();
    for (name, value) in headers {
        answer.headers_mut().insert(*name, value.parse().unwrap());
    }
    answer
}

/// What Stripe answers if all is well.
pub(crate) fn json_answer(body: &Value) -> Response<Bytes> {
    let headers = [
        ("request-id", "req_ok"),
        ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("stripe-version", "2026-10-28.endive"),
    ];
    answer(200, &headers, body.to_string())
}

/// An error as Stripe answers it.
pub(crate) fn refused(status: u16, code: Option<&str>, message: &str) -> Response<Bytes> {
    let mut error = json!({"type": "invalid_request_error", "message": message});
    if let Some(code) = code {
        error["code"] = code.into();
        error["doc_url"] = format!("https://stripe.com/docs/error-codes/{code}").into();
    }
    let body = json!({ "error": error }).to_string();
    answer(status, &[("request-id", "req_refused")], body)
}
