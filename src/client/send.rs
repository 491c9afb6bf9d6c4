//! One call: its headers, its turn, its attempts.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderValue, Method, StatusCode};

use super::Client;
use super::error::{ApiError, ClientError};
use super::limiter::Level;
use super::params::Params;
use super::path;
use super::response::{Facts, Response};
use super::transport::{BODY_LIMIT, TransportError, TransportErrorKind};
use crate::observer::{Requested, span::Span};

/// The longest `Retry-After` that is waited for. Beyond it the error is given at once: who called may know better what to do.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// The pause before the first retry, and the longest one, where Stripe names none. Each is shortened by up to a half.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LAST_PAUSE: Duration = Duration::from_secs(8);

const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request that is to be made, as many times as it takes.
pub(super) struct Call {
    method: Method,
    /// With the query.
    path: String,
    operation: String,
    body: Option<(HeaderValue, Bytes)>,
    idempotency_key: Option<HeaderValue>,
}

impl Call {
    /// `params` become the query, except of a POST: there a form (v1) or JSON (v2).
    pub(super) fn new(method: Method, path: &str, params: &Params) -> Result<Self, ClientError> {
        let path = path::checked(path)?;
        let operation = path::operation(&method, path);
        let is_v2 = path.starts_with("/v2/");
        let mut call = Self {
            path: path.to_owned(),
            operation,
            body: None,
            idempotency_key: None,
            method,
        };
        if call.method == Method::POST {
            call.body = Some(match is_v2 {
                true => (JSON, params.json()),
                false => (FORM, params.form()),
            });
        } else {
            let query = params.query();
            if !query.is_empty() {
                call.path.push(if path.contains('?') { '&' } else { '?' });
                call.path.push_str(&query);
            }
        }
        // Stripe's own libraries give deletions of the v2 API a key, too.
        if call.method == Method::POST || is_v2 && call.method == Method::DELETE {
            call.idempotency_key = Some(random_key()?);
        }
        Ok(call)
    }

    /// Takes this idempotency key instead of a random one.
    pub(super) fn idempotency_key(mut self, key: &str) -> Result<Self, ClientError> {
        let value = HeaderValue::from_str(key).ok().filter(|_| !key.trim().is_empty());
        let value =
            value.ok_or_else(|| ClientError::invalid("an idempotency key is 1 to 255 visible characters"))?;
        self.idempotency_key = Some(value);
        Ok(self)
    }
}

/// The end of one attempt.
enum Attempt {
    Answered(http::Response<Bytes>),
    Failed(TransportError),
    TimedOut,
}

impl Client {
    /// Makes a call, with retries.
    pub(super) async fn call(&self, call: Call) -> Result<Response, ClientError> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(ClientError::invalid(
                "the client needs a tokio runtime with its timer",
            ));
        }
        let mut retry = 0;
        loop {
            let request = self.request(&call)?;
            let (error, pause) = match self.told_attempt(&call, request, retry).await {
                Ok(response) => return Ok(response),
                Err(failed) => failed,
            };
            let may = retry < self.inner.retries && error.is_temporary();
            let pause = match pause {
                Some(pause) if pause > LONGEST_PAUSE => return Err(error),
                Some(pause) => pause,
                None => backoff(retry),
            };
            if !may {
                return Err(error);
            }
            retry += 1;
            tokio::time::sleep(pause).await;
        }
    }

    /// One attempt, in its span, and told.
    async fn told_attempt(
        &self,
        call: &Call,
        request: http::Request<Bytes>,
        retry: u32,
    ) -> Result<Response, (ClientError, Option<Duration>)> {
        let attempt = retry.saturating_add(1);
        let (method, path) = call.operation.split_once(' ').unwrap_or(("", &call.operation));
        let span = Span::request(method, path, attempt);
        let mut sent = None;
        let result = span
            .around(self.attempt(call, request, retry > 0, &mut sent))
            .await;
        let (status, request_id, error) = match &result {
            Ok(response) => (Some(response.status()), response.request_id(), None),
            Err((error, _)) => error.told(),
        };
        span.has_response(status, request_id, error);
        let requested = Requested {
            method,
            path,
            status,
            request_id,
            attempt,
            error,
            duration: sent.map_or(Duration::ZERO, |sent: tokio::time::Instant| sent.elapsed()),
        };
        self.inner
            .observers
            .tell(|observer| observer.requested(&requested));
        result
    }

    /// One attempt. An error comes with the pause that Stripe asked for.
    async fn attempt(
        &self,
        call: &Call,
        request: http::Request<Bytes>,
        is_retry: bool,
        begun: &mut Option<tokio::time::Instant>,
    ) -> Result<Response, (ClientError, Option<Duration>)> {
        let inner = &*self.inner;
        let operation = &call.operation;
        let sent = inner.limiter.acquire(operation, self.priority, is_retry).await;
        *begun = Some(tokio::time::Instant::now());
        let answer = tokio::time::timeout(inner.timeout, inner.transport.send(request)).await;
        let attempt = match answer {
            Ok(Ok(answer)) => Attempt::Answered(answer),
            Ok(Err(error)) => Attempt::Failed(error),
            Err(_) => Attempt::TimedOut,
        };
        let outcome = match attempt {
            Attempt::Answered(answer) => return self.read(call, answer, sent),
            Attempt::TimedOut => ClientError::Timeout {
                operation: operation.clone(),
                limit: inner.timeout,
            },
            Attempt::Failed(error) if error.kind() == TransportErrorKind::TooLarge => ClientError::TooLarge {
                operation: operation.clone(),
                limit: BODY_LIMIT,
            },
            Attempt::Failed(error) => ClientError::Transport {
                operation: operation.clone(),
                error: error.map_message(|text| inner.key.scrub(text)),
            },
        };
        inner.limiter.ended(operation, true);
        Err((outcome, None))
    }

    fn read(
        &self,
        call: &Call,
        answer: http::Response<Bytes>,
        sent: tokio::time::Instant,
    ) -> Result<Response, (ClientError, Option<Duration>)> {
        let inner = &*self.inner;
        let operation = call.operation.as_str();
        let (head, body) = answer.into_parts();
        let facts = Facts::read(head.status, &head.headers);
        inner.limiter.ended(operation, !head.status.is_success());
        if body.len() > BODY_LIMIT {
            let error = ClientError::TooLarge {
                operation: operation.to_owned(),
                limit: BODY_LIMIT,
            };
            return Err((error, None));
        }
        if head.status.is_success() {
            return Response::read(operation, facts, body).map_err(|error| (error, None));
        }
        if head.status.is_redirection() {
            let to = head.headers.get(LOCATION);
            let error = ClientError::Redirect {
                operation: operation.to_owned(),
                status: head.status.as_u16(),
                to: to.and_then(|to| origin(to.to_str().ok()?)),
            };
            return Err((error, None));
        }
        let error = ApiError::read(operation, &facts, &body, |text| inner.key.scrub(text));
        if head.status == StatusCode::TOO_MANY_REQUESTS {
            let level = match error.code.as_deref() {
                Some("lock_timeout") => None,
                _ => Level::of(facts.rate_limited_reason.as_deref()),
            };
            let pause = facts.retry_after.map(|pause| pause.min(LONGEST_PAUSE));
            inner.limiter.limited(operation, level, sent, pause);
        }
        Err((ClientError::Api(Box::new(error)), facts.retry_after))
    }

    /// Sends a request that is none of the API's, as it stands: without the key, the limiter and another attempt.
    #[cfg(feature = "reconcile")]
    pub(crate) async fn send_elsewhere(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let answer = self.inner.transport.send(request).await;
        answer.map_err(|error| error.map_message(|text| self.inner.key.scrub(text)))
    }

    fn request(&self, call: &Call) -> Result<http::Request<Bytes>, ClientError> {
        let inner = &*self.inner;
        let mut request = http::Request::builder()
            .method(call.method.clone())
            .uri(format!("{}{}", inner.base_url, call.path))
            .header(AUTHORIZATION, inner.authorization.clone())
            .header("stripe-version", inner.api_version.clone())
            .header(USER_AGENT, inner.user_agent.clone())
            .header(ACCEPT, JSON);
        for (name, value) in [
            ("stripe-account", &self.account),
            ("stripe-context", &self.context),
        ] {
            let Some(value) = value else { continue };
            let value = HeaderValue::from_str(value)
                .ok()
                .filter(|value| !value.is_empty())
                .ok_or_else(|| ClientError::invalid(format!("{value:?} is no account or context")))?;
            request = request.header(name, value);
        }
        if let Some(key) = &call.idempotency_key {
            request = request.header("idempotency-key", key.clone());
        }
        let mut body = Bytes::new();
        if let Some((kind, content)) = &call.body {
            request = request.header(CONTENT_TYPE, kind.clone());
            body = content.clone();
        }
        request
            .body(body)
            .map_err(|_| ClientError::invalid(format!("{}: the URL cannot be made", call.operation)))
    }
}

/// Scheme and host of a URL.
fn origin(url: &str) -> Option<String> {
    let url: http::Uri = url.parse().ok()?;
    Some(format!("{}://{}", url.scheme_str()?, url.host()?))
}

/// 500 ms, 1 s, 2 s, … up to 8 s, each of them shortened by up to a half.
fn backoff(retry: u32) -> Duration {
    let full = FIRST_PAUSE.saturating_mul(1 << retry.min(8)).min(LAST_PAUSE);
    let random = getrandom::u32().map_or(0.5, |random| f64::from(random) / f64::from(u32::MAX));
    full.mul_f64(0.5 + 0.5 * random)
}

/// 128 random bits, in hex.
fn random_key() -> Result<HeaderValue, ClientError> {
    let mut bits = [0; 16];
    let random = getrandom::fill(&mut bits).ok();
    random
        .and_then(|()| HeaderValue::from_str(&hex::encode(bits)).ok())
        .ok_or_else(|| ClientError::invalid("the system gives no random bits for an idempotency key"))
}
