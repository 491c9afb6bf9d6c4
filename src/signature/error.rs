//! What can be wrong with a secret or a header, and the mistake it usually comes from.

use std::fmt;

use thiserror::Error;

/// Why a delivery's signature was refused. Every variant answers 400 and tells the sender nothing more.
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
        /// What was wrong, in fixed words.
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

    /// The known mistake that this error looks like, for the log of the service, never for the sender.
    pub fn hint(&self) -> Option<Hint> {
        match self {
            Self::MissingHeader => Some(Hint::HeaderNotForwarded),
            Self::NoSignatures { hint } | Self::NoMatch { hint } => *hint,
            Self::TimestampTooOld { age, .. } => Some(Hint::OldOrClockAhead { seconds: *age }),
            Self::TimestampInFuture { ahead, .. } if *ahead > 100 * 365 * 86_400 => Some(Hint::Milliseconds),
            Self::TimestampInFuture { ahead, .. } => Some(Hint::ClockBehind { seconds: *ahead }),
            Self::MalformedHeader { .. } | Self::NoTimestamp => None,
        }
    }

    /// The HTTP status that answers this error: 400.
    pub fn status(&self) -> u16 {
        400
    }
}

/// A known mistake that a [`VerifyError`] looks like. `Display` says what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hint {
    /// The request carried no signature: not from Stripe, or a proxy dropped the header.
    HeaderNotForwarded,
    /// Only the `v0` scheme is there, which Stripe uses for test clocks and never for real deliveries.
    TestSchemeOnly,
    /// A configured secret has white space at an end.
    SecretHasWhitespace,
    /// A configured secret does not begin with `whsec_`.
    SecretHasOtherPrefix,
    /// The body is empty: something read it before the verifier did.
    BodyEmpty,
    /// The body is JSON in a form that Stripe does not send: it was parsed and written again.
    BodyReserialized,
    /// Nothing is wrong with the form: most likely the secret of another endpoint.
    OtherEndpointsSecret,
    /// The timestamp is in milliseconds.
    Milliseconds,
    /// The delivery is late, or this machine's clock is ahead.
    #[non_exhaustive]
    OldOrClockAhead {
        /// Seconds between the signature and this machine's clock.
        seconds: u64,
    },
    /// This machine's clock is behind.
    #[non_exhaustive]
    ClockBehind {
        /// Seconds between this machine's clock and the signature.
        seconds: u64,
    },
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::HeaderNotForwarded => {
                "the request has no signature: check that it comes from Stripe and that no proxy drops the header"
            }
            Self::TestSchemeOnly => "only a v0 signature is there: v0 is for test clocks, real deliveries carry v1",
            Self::SecretHasWhitespace => "a configured secret begins or ends with white space: trim it",
            Self::SecretHasOtherPrefix => {
                "a configured secret does not begin with whsec_: copy the signing secret of this endpoint"
            }
            Self::BodyEmpty => "the body is empty: verify before anything else reads the request body",
            Self::BodyReserialized => {
                "the body looks parsed and written again: pass the exact bytes of the request"
            }
            Self::OtherEndpointsSecret => {
                "the form is right: most likely this is another endpoint's secret (each endpoint, and `stripe listen`, has its own)"
            }
            Self::Milliseconds => "the timestamp looks like milliseconds: it must be seconds",
            Self::OldOrClockAhead { seconds } => {
                return write!(
                    f,
                    "the delivery is {seconds} s old, a replay, or this machine's clock is that far ahead"
                );
            }
            Self::ClockBehind { seconds } => {
                return write!(f, "this machine's clock seems to be {seconds} s behind: check time synchronisation");
            }
        })
    }
}

/// Why a text is not accepted as a signing secret. The text itself is never part of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SecretError {
    /// The secret is empty or only white space.
    #[error("signing secret is blank")]
    Blank,
    /// The secret begins with `sk_`, `pk_` or `rk_`.
    #[error("this is an API key, not a signing secret (those begin with whsec_)")]
    ApiKey,
}
