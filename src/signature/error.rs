//! What can be wrong with a secret or a header.

use std::fmt;

use thiserror::Error;

use super::header::TOO_LONG;
use super::hint::Hint;

/// The reason why a delivery's signature was refused. Every variant answers 400 and tells the sender nothing more.
///
/// No variant holds the secret, the signature or the body.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no `Stripe-Signature` header, or it is blank.
    #[error("no Stripe-Signature header")]
    MissingHeader,
    /// The header is not a list of `key=value` elements, or its timestamp cannot be read.
    #[error("malformed Stripe-Signature header: {reason}")]
    #[non_exhaustive]
    MalformedHeader {
        /// The fault in the header, in fixed words.
        reason: &'static str,
    },
    /// The header has no `t` element.
    #[error("no timestamp in the Stripe-Signature header")]
    NoTimestamp,
    /// The header has no `v1` element.
    #[error("no v1 signature in the Stripe-Signature header")]
    #[non_exhaustive]
    NoSignatures {
        /// The mistake this looks like, if it looks like a known one.
        hint: Option<Hint>,
    },
    /// No `v1` signature was made with any of the configured secrets over these bytes.
    #[error("no signature matches any configured secret")]
    #[non_exhaustive]
    NoMatch {
        /// The mistake this looks like, if it looks like a known one.
        hint: Option<Hint>,
    },
    /// The signature is right but older than the tolerance.
    #[error("timestamp is {age} s old, tolerance is {tolerance} s")]
    #[non_exhaustive]
    TimestampTooOld {
        /// Seconds between the signature and now.
        age: u64,
        /// Seconds allowed.
        tolerance: u64,
    },
    /// The signature is right but lies further in the future than the tolerance.
    #[error("timestamp is {ahead} s in the future, tolerance is {tolerance} s")]
    #[non_exhaustive]
    TimestampInFuture {
        /// Seconds between now and the signature.
        ahead: u64,
        /// Seconds allowed.
        tolerance: u64,
    },
}

impl VerifyError {
    /// The variant's name in snake case (`no_match`, `timestamp_too_old`, …): stable, for logs and metrics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::MissingHeader => "missing_header",
            Self::MalformedHeader { .. } => "malformed_header",
            Self::NoTimestamp => "no_timestamp",
            Self::NoSignatures { .. } => "no_signatures",
            Self::NoMatch { .. } => "no_match",
            Self::TimestampTooOld { .. } => "timestamp_too_old",
            Self::TimestampInFuture { .. } => "timestamp_in_future",
        }
    }

    /// The known mistake that this error looks like, for the log of the service, never for the sender. `None` where no
    /// known mistake fits.
    pub fn hint(&self) -> Option<Hint> {
        match self {
            Self::MissingHeader => Some(Hint::HeaderNotForwarded),
            Self::NoSignatures { hint } | Self::NoMatch { hint } => hint.clone(),
            Self::TimestampTooOld { age, .. } => Some(Hint::OldOrClockAhead { seconds: *age }),
            Self::TimestampInFuture { ahead, .. } if *ahead > 100 * 365 * 86_400 => Some(Hint::Milliseconds),
            Self::TimestampInFuture { ahead, .. } => Some(Hint::ClockBehind { seconds: *ahead }),
            // Nothing on the way makes a header that long.
            Self::MalformedHeader { reason } if *reason == TOO_LONG => None,
            Self::MalformedHeader { .. } | Self::NoTimestamp => Some(Hint::HeaderRewritten),
        }
    }

    /// The HTTP status that answers this error: 400.
    pub fn status(&self) -> u16 {
        400
    }
}

/// The reason why a text is not accepted as a signing secret. The text itself is never part of the error.
#[derive(Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SecretError {
    /// The secret is empty or only white space.
    #[error("signing secret is blank")]
    Blank,
    /// The secret begins with `sk_`, `pk_` or `rk_`.
    #[error("this is an API key, not a signing secret (those begin with whsec_)")]
    ApiKey,
    /// The secret is a text that stands for one: nothing behind `whsec_`, dots or `xxx`, `<…>`, `${VAR}`, `your_secret`.
    #[error(
        "this is a placeholder, not a signing secret: is the variable set? copy the secret of this endpoint, whsec_ and what follows"
    )]
    Placeholder,
}

/// The message: it is what a `main` that returns the error prints.
impl fmt::Debug for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
