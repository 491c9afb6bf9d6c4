//! Errors of calls.

use std::time::Duration;

use serde_json::Value;
use thiserror::Error;
use time::OffsetDateTime;

use super::response::Facts;
use super::transport::{TransportError, TransportErrorKind};
use crate::object::DecodeError;

/// The reason why a call to Stripe's API has no result.
///
/// Neither its texts nor its sources hold the key or a body.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ClientError {
    /// Stripe refused the request.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// No answer came.
    #[error("{operation}: Stripe's API gave no answer: {error}{}", way(error.kind()))]
    #[non_exhaustive]
    Transport {
        /// The method and the path without ids: `GET /v1/customers/{id}`.
        operation: String,
        /// The reason, as the HTTP library tells it.
        error: TransportError,
    },
    /// No whole answer came in time.
    #[error(
        "{operation}: no answer of Stripe's API within {limit:?}: is the network slow, or the client's time limit too short?"
    )]
    #[non_exhaustive]
    Timeout {
        /// As in [`Transport`](Self::Transport).
        operation: String,
        /// The limit of one attempt.
        limit: Duration,
    },
    /// The answer is beyond [`BODY_LIMIT`](super::BODY_LIMIT).
    #[error("{operation}: the answer is larger than {limit} bytes; ask for smaller pages")]
    #[non_exhaustive]
    TooLarge {
        /// As in [`Transport`](Self::Transport).
        operation: String,
        /// The limit, in bytes.
        limit: usize,
    },
    /// The answer sends elsewhere. The client follows no redirect: the key would go along.
    #[error(
        "{operation}: the answer is a redirect ({status}){}, which is not followed: is the base URL right, and does a proxy stand between?",
        to.as_ref().map(|to| format!(" to {to}")).unwrap_or_default()
    )]
    #[non_exhaustive]
    Redirect {
        /// As in [`Transport`](Self::Transport).
        operation: String,
        /// The status, 300 to 399.
        status: u16,
        /// Scheme and host of the place that it names.
        to: Option<String>,
    },
    /// The answer is not what was asked for.
    #[error(
        "{operation}: the answer cannot be read{}{}",
        elsewhere(error),
        request_id.as_ref().map(|id| format!(" (request {id})")).unwrap_or_default()
    )]
    #[non_exhaustive]
    Decode {
        /// As in [`Transport`](Self::Transport).
        operation: String,
        /// Stripe's id of the request.
        request_id: Option<String>,
        /// The reason.
        #[source]
        error: DecodeError,
    },
    /// The request cannot be made.
    #[error("{0}")]
    Invalid(String),
}

/// Advice where there is no answer.
fn way(kind: TransportErrorKind) -> &'static str {
    match kind {
        TransportErrorKind::Connect => {
            "; is the network up and the base URL right, and does a proxy or a firewall stand between?"
        }
        TransportErrorKind::Interrupted => "; the connection broke: the same call may succeed later",
        _ => "",
    }
}

/// Advice where the answer is no JSON of Stripe's.
fn elsewhere(error: &DecodeError) -> &'static str {
    match error {
        DecodeError::Json { .. } => {
            ": it is not what Stripe answers; is the base URL right, and does a proxy stand between?"
        }
        _ => "",
    }
}

impl ClientError {
    /// The error as observers are told: status, Stripe's id of the request, and its kind.
    pub(super) fn told(&self) -> (Option<u16>, Option<&str>, Option<&str>) {
        match self {
            Self::Api(error) => {
                let kind = error.kind.as_deref().unwrap_or("no_stripe_error");
                (Some(error.status), error.request_id.as_deref(), Some(kind))
            }
            Self::Redirect { status, .. } => (Some(*status), None, Some("redirect")),
            Self::Decode { request_id, .. } => (None, request_id.as_deref(), Some("decode")),
            Self::Transport { .. } => (None, None, Some("transport")),
            Self::Timeout { .. } => (None, None, Some("timeout")),
            Self::TooLarge { .. } => (None, None, Some("too_large")),
            Self::Invalid(_) => (None, None, Some("invalid")),
        }
    }

    pub(super) fn invalid(what: impl Into<String>) -> Self {
        Self::Invalid(what.into())
    }

    pub(super) fn decode(operation: &str, facts: &Facts, error: DecodeError) -> Self {
        Self::Decode {
            operation: operation.to_owned(),
            request_id: facts.request_id.clone(),
            error,
        }
    }

    /// The error that Stripe answered with, if it did.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// True if the same call may succeed later: no answer came, or Stripe said that it cannot answer now.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Api(error) => error.is_temporary(),
            Self::Transport { error, .. } => !matches!(
                error.kind(),
                TransportErrorKind::TooLarge | TransportErrorKind::Other
            ),
            Self::Timeout { .. } => true,
            _ => false,
        }
    }

    /// True if Stripe said that there is no such object (for this key, account and mode).
    pub fn is_missing(&self) -> bool {
        self.api()
            .is_some_and(|error| error.cause() == ApiErrorCause::Missing)
    }
}

/// An error that Stripe's API answered.
///
/// Shown with what it means and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The method and the path without ids: `GET /v1/customers/{id}`.
    pub operation: String,
    /// The HTTP status.
    pub status: u16,
    /// Stripe's `type`: `invalid_request_error`. `None` if the answer is not Stripe's JSON.
    pub kind: Option<String>,
    /// Stripe's `code`: `resource_missing`.
    pub code: Option<String>,
    /// The parameter at fault.
    pub param: Option<String>,
    /// Stripe's message, without keys; empty if there is none.
    pub message: String,
    /// The page that explains the code.
    pub doc_url: Option<String>,
    /// Stripe's id of the request, for its support and the dashboard's log.
    pub request_id: Option<String>,
    /// `Date`: the time of the answer, by Stripe's clock.
    pub date: Option<OffsetDateTime>,
    /// `Stripe-Should-Retry`: Stripe's own word on whether to try again.
    pub should_retry: Option<bool>,
    /// `Retry-After`: the time to wait before the next attempt.
    pub retry_after: Option<Duration>,
    /// `Stripe-Rate-Limited-Reason`: the limit that a 429 is about, such as `global-rate`.
    pub rate_limited_reason: Option<String>,
}

/// The cause of an [`ApiError`], by who must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorCause {
    /// Stripe does not know the key.
    WrongKey,
    /// The key was rolled or has run out.
    ExpiredKey,
    /// A restricted key lacks a permission.
    MissingPermission,
    /// The object is of the other mode than the key.
    OtherMode,
    /// The key has no access to the connected account or context.
    AccountNotConnected,
    /// There is no such object.
    Missing,
    /// There is no such path.
    UnknownPath,
    /// A limit of requests was met.
    RateLimited,
    /// The object is in use by another request.
    Locked,
    /// The idempotency key was used for another request.
    IdempotencyKeyReused,
    /// A parameter or the state of the object does not allow the request.
    BadRequest,
    /// Stripe, or something on the way to it, failed.
    Fault,
}

impl ApiError {
    /// Reads the error of an answer. `scrub` takes secrets out of a text.
    pub(super) fn read(operation: &str, facts: &Facts, body: &[u8], scrub: impl Fn(&str) -> String) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let error = &body["error"];
        let text = |name: &str| error[name].as_str().map(&scrub).filter(|text| !text.is_empty());
        let message = text("message").or_else(|| text("user_message"));
        Self {
            operation: operation.to_owned(),
            status: facts.status,
            kind: text("type"),
            code: text("code"),
            param: text("param"),
            message: message.unwrap_or_default(),
            doc_url: text("doc_url"),
            request_id: facts.request_id.clone(),
            date: facts.date,
            should_retry: facts.should_retry,
            retry_after: facts.retry_after,
            rate_limited_reason: facts.rate_limited_reason.clone(),
        }
    }

    /// The cause, as far as status, code and Stripe's message tell it.
    pub fn cause(&self) -> ApiErrorCause {
        let code = self.code.as_deref().unwrap_or_default();
        let says = |words: &str| self.message.contains(words);
        match (self.status, code) {
            (_, "api_key_expired" | "platform_api_key_expired") => ApiErrorCause::ExpiredKey,
            _ if says("Expired API Key") => ApiErrorCause::ExpiredKey,
            (_, "account_invalid") => ApiErrorCause::AccountNotConnected,
            _ if says("does not have access to account") => ApiErrorCause::AccountNotConnected,
            (_, "livemode_mismatch") => ApiErrorCause::OtherMode,
            _ if says("a similar object exists in ") => ApiErrorCause::OtherMode,
            _ if says("required permissions") => ApiErrorCause::MissingPermission,
            (401, _) => ApiErrorCause::WrongKey,
            (403, _) => ApiErrorCause::MissingPermission,
            (404, "resource_missing" | "not_found") => ApiErrorCause::Missing,
            (404, _) => ApiErrorCause::UnknownPath,
            (_, "lock_timeout") => ApiErrorCause::Locked,
            (429, _) => ApiErrorCause::RateLimited,
            _ if self.kind.as_deref() == Some("idempotency_error") => match self.status {
                409 => ApiErrorCause::Locked,
                _ => ApiErrorCause::IdempotencyKeyReused,
            },
            (409, _) => ApiErrorCause::Locked,
            (status, _) if status >= 500 => ApiErrorCause::Fault,
            _ if self.kind.is_none() => ApiErrorCause::Fault,
            _ => ApiErrorCause::BadRequest,
        }
    }

    /// True if the same request may succeed later.
    pub fn is_temporary(&self) -> bool {
        self.should_retry
            .unwrap_or(matches!(self.status, 409 | 429 | 500..))
    }

    /// The permission that a restricted key lacks, by Stripe's name: `rak_customer_read`.
    pub fn permission(&self) -> Option<&str> {
        let from = &self.message[self.message.find("rak_")?..];
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        Some(from.split(|c| !is_name(c)).next().unwrap_or(from))
    }

    fn advice(&self) -> Option<String> {
        let text = match self.cause() {
            ApiErrorCause::WrongKey => {
                "Stripe does not know the API key: copy it again from the dashboard, of the right account and mode"
            }
            ApiErrorCause::ExpiredKey => {
                "the API key was rolled or has expired: take the new one from the dashboard"
            }
            ApiErrorCause::MissingPermission => {
                let Some(permission) = self.permission() else {
                    return Some(
                        "give the restricted key the permission for this in the dashboard, or use another key".into(),
                    );
                };
                return Some(format!(
                    "give the restricted key the permission {permission} in the dashboard, or use another key"
                ));
            }
            ApiErrorCause::OtherMode => {
                "the object is of the other mode: use the live key for live objects, the sandbox's for its own"
            }
            ApiErrorCause::AccountNotConnected => {
                "the account is not connected to the key's platform, has revoked its access, or is of the other mode"
            }
            ApiErrorCause::UnknownPath => {
                "the API has no such path: is it of this API version, and the base URL right?"
            }
            ApiErrorCause::RateLimited => "too many requests: lower the client's rate, or ask later",
            ApiErrorCause::Locked => "another request works on the same object: try again",
            ApiErrorCause::IdempotencyKeyReused => {
                "the idempotency key was used for a request with other parameters: take a new one"
            }
            ApiErrorCause::Fault if self.kind.is_none() => {
                "the answer is not Stripe's: is the base URL right, and does a proxy stand between?"
            }
            ApiErrorCause::Fault => {
                "Stripe failed, not this request: it may succeed later (https://status.stripe.com)"
            }
            ApiErrorCause::Missing => "look for it in the account and the mode of the key",
            _ => return None,
        };
        Some(text.into())
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: Stripe answered {}", self.operation, self.status)?;
        if let Some(code) = self.code.as_ref().or(self.kind.as_ref()) {
            write!(f, " {code}")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        if let Some(param) = &self.param {
            write!(f, " [{param}]")?;
        }
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
        match &self.request_id {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ApiError {}
