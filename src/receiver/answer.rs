//! The answer that a request gets.

use std::borrow::Cow;

use crate::registry::Report;

/// The answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body. The receiver's own answers say nothing that a forger could learn from.
    pub body: Cow<'static, str>,
    /// The value of the `Content-Type` header: `text/plain; charset=utf-8` for the receiver's own answers.
    pub content_type: &'static str,
    /// The value of the `Retry-After` header, in seconds, where a failed handler asked for a wait, or Stripe did of a
    /// second look.
    pub retry_after: Option<u64>,
    /// The word for what became of the delivery; empty for an answer to something else.
    pub(super) outcome: &'static str,
    /// True for an answer that nobody may keep.
    pub(crate) is_uncached: bool,
}

impl Answer {
    /// The process is shutting down before the handlers were done: Stripe will send again.
    #[cfg(any(feature = "actix", feature = "_stream"))]
    #[cfg_attr(
        not(any(feature = "axum", feature = "tower", feature = "actix")),
        allow(dead_code)
    )]
    pub(crate) fn unavailable() -> Self {
        Self::new(503)
    }

    pub(super) fn new(status: u16) -> Self {
        let body = match status {
            200 => "ok",
            400 => "bad request",
            404 => "not found",
            405 => "method not allowed",
            413 => "payload too large",
            503 => "unavailable",
            _ => "failed",
        };
        Self {
            status,
            body: body.into(),
            content_type: "text/plain; charset=utf-8",
            retry_after: None,
            outcome: "",
            is_uncached: false,
        }
    }

    /// The same answer, with the word for what became of the delivery.
    pub(super) fn told(self, outcome: &'static str) -> Self {
        Self { outcome, ..self }
    }

    /// The same answer, which nobody may keep.
    #[cfg(feature = "inbox")]
    pub(super) fn uncached(self) -> Self {
        Self {
            is_uncached: true,
            ..self
        }
    }

    /// An answer of one's own that carries JSON, such as a bus's handshake (`event::cloud`).
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self {
            body: Cow::Owned(body.into()),
            content_type: "application/json",
            ..Self::new(status)
        }
    }

    /// A failure that another attempt may cure makes Stripe send again; one that is final does not.
    pub(super) fn of(report: &Report) -> Self {
        if !report.is_retryable() {
            let outcome = if report.is_failed() { "failed" } else { "done" };
            return Self::new(200).told(outcome);
        }
        Self {
            retry_after: report.retry_after().map(|wait| wait.as_secs().max(1)),
            ..Self::new(500).told("retry")
        }
    }
}
