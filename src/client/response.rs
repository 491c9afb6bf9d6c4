//! An answer of the API: its bytes, and what Stripe says beside them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use time::OffsetDateTime;

use super::error::ClientError;
use crate::object::{DecodeError, Decoded, EventObject, RawObject};

/// The longest header that is kept, in bytes.
const LONGEST: usize = 256;

/// An answer of Stripe's API: the exact body, which is JSON, and the headers that matter.
///
/// Cheap to clone: clones share the body. `Debug` shows the body's length only.
#[derive(Clone)]
pub struct Response {
    operation: Arc<str>,
    facts: Arc<Facts>,
    raw: RawObject,
    body: Arc<String>,
}

/// The facts that an answer tells beside its body.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Facts {
    pub(super) status: u16,
    pub(super) request_id: Option<String>,
    pub(super) date: Option<OffsetDateTime>,
    pub(super) api_version: Option<String>,
    pub(super) is_replayed: bool,
    pub(super) rate_limited_reason: Option<String>,
    pub(super) should_retry: Option<bool>,
    pub(super) retry_after: Option<Duration>,
}

impl Facts {
    pub(super) fn read(status: http::StatusCode, headers: &HeaderMap) -> Self {
        let text = |name: &str| {
            let text = headers.get(name)?.to_str().ok()?.trim();
            (!text.is_empty() && text.len() <= LONGEST).then(|| text.to_owned())
        };
        let flag = |name: &str| match text(name)?.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        let time = |text: &str| {
            let time = httpdate::parse_http_date(text).ok()?;
            Some(OffsetDateTime::from(time))
        };
        let date = text("date").and_then(|text| time(&text));
        let retry_after = text("retry-after").and_then(|text| match text.parse::<f64>() {
            Ok(seconds) => Duration::try_from_secs_f64(seconds).ok(),
            // As a date, which counts from the answer's own.
            Err(_) => (time(&text)? - date?).try_into().ok(),
        });
        Self {
            status: status.as_u16(),
            request_id: text("request-id"),
            date,
            api_version: text("stripe-version"),
            is_replayed: flag("idempotent-replayed") == Some(true),
            rate_limited_reason: text("stripe-rate-limited-reason"),
            should_retry: flag("stripe-should-retry"),
            retry_after,
        }
    }
}

impl Response {
    pub(super) fn read(operation: &str, facts: Facts, body: Bytes) -> Result<Self, ClientError> {
        let not_json = |message: &str, at| DecodeError::Json {
            message: message.to_owned(),
            at,
        };
        let text = match String::from_utf8(Vec::from(body)) {
            Ok(text) if text.trim_ascii().is_empty() => Ok(String::from("null")),
            Ok(text) => Ok(text),
            Err(error) => Err(not_json("expected UTF-8", error.utf8_error().valid_up_to())),
        };
        let parsed = text.and_then(RawObject::parse);
        let raw = parsed.map_err(|error| ClientError::decode(operation, &facts, error))?;
        let body = Arc::clone(raw.parts().0);
        Ok(Self {
            operation: operation.into(),
            facts: Arc::new(facts),
            raw,
            body,
        })
    }

    /// The HTTP status, 200 to 299.
    pub fn status(&self) -> u16 {
        self.facts.status
    }

    /// `Request-Id`: Stripe's id of the request (`req_…`).
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// `Date`: the time of the answer by Stripe's clock, in UTC and whole seconds.
    pub fn date(&self) -> Option<OffsetDateTime> {
        self.facts.date
    }

    /// `Stripe-Version`: the API version that the answer is rendered in.
    pub fn api_version(&self) -> Option<&str> {
        self.facts.api_version.as_deref()
    }

    /// `Idempotent-Replayed`: true if this is the stored answer to an earlier request with the same idempotency key.
    pub fn is_replayed(&self) -> bool {
        self.facts.is_replayed
    }

    /// `Stripe-Rate-Limited-Reason`: the limit that was met.
    pub fn rate_limited_reason(&self) -> Option<&str> {
        self.facts.rate_limited_reason.as_deref()
    }

    /// The method and the path without ids: `GET /v1/customers/{id}`.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The exact body.
    pub fn body(&self) -> &[u8] {
        self.body.as_bytes()
    }

    /// The body as JSON text. Shares it.
    pub fn raw(&self) -> &RawObject {
        &self.raw
    }

    /// The body as a type of your own.
    ///
    /// # Errors
    /// [`ClientError::Decode`] if it does not fit the type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, ClientError> {
        self.raw.decode().map_err(|error| self.unreadable(error))
    }

    /// The body as one of Stripe's objects, with what did not have the expected shape.
    ///
    /// # Errors
    /// [`ClientError::Decode`] if it is an object of another kind.
    pub fn decode_as<T: EventObject>(&self) -> Result<Decoded<T>, ClientError> {
        self.raw.decode_as().map_err(|error| self.unreadable(error))
    }

    pub(super) fn unreadable(&self, error: DecodeError) -> ClientError {
        ClientError::decode(&self.operation, &self.facts, error)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.operation)
            .field("status", &self.facts.status)
            .field("request_id", &self.facts.request_id)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::*;

    fn facts(headers: &[(&'static str, &'static str)]) -> Facts {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, HeaderValue::from_static(value));
        }
        Facts::read(StatusCode::OK, &map)
    }

    #[test]
    fn headers_are_read_and_nonsense_is_none() {
        let read = facts(&[
            ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("request-id", "req_1"),
            ("stripe-version", "2026-10-28.endive"),
            ("idempotent-replayed", "true"),
            ("stripe-should-retry", "false"),
            ("retry-after", "2"),
        ]);
        assert_eq!(read.date.unwrap().unix_timestamp(), 784_111_777);
        assert_eq!(read.request_id.as_deref(), Some("req_1"));
        assert!(read.is_replayed);
        assert_eq!(read.should_retry, Some(false));
        assert_eq!(read.retry_after, Some(Duration::from_secs(2)));

        let of_retry_after =
            |value| facts(&[("date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("retry-after", value)]).retry_after;
        assert_eq!(
            of_retry_after("Sun, 06 Nov 1994 08:50:37 GMT"),
            Some(Duration::from_secs(60))
        );
        for value in [
            "-1",
            "NaN",
            "inf",
            "soon",
            "1e300",
            "Sun, 06 Nov 1994 08:00:00 GMT",
            "",
        ] {
            assert_eq!(of_retry_after(value), None, "{value}");
        }
        let nonsense = facts(&[("date", "yesterday"), ("stripe-should-retry", "perhaps")]);
        assert_eq!((nonsense.date, nonsense.should_retry), (None, None));
    }
}
