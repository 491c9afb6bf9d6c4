//! The mistakes that a refused delivery usually comes from, and what to do about each.

use std::fmt;
use std::sync::Arc;

/// A known mistake that a [`VerifyError`](super::VerifyError) looks like. `Display` says what to do about it.
///
/// Holds no secret, no signature and nothing of the body: only lengths of time, the label of a secret and fixed words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hint {
    /// The request carried no signature: not from Stripe, or a proxy dropped the header.
    HeaderNotForwarded,
    /// The header is not as Stripe writes it: cut, masked (`v1=***`), in capitals or rewritten in another way.
    HeaderRewritten,
    /// Only the `v0` scheme is there, which Stripe uses for test clocks and never for real deliveries.
    TestSchemeOnly,
    /// A configured secret has white space at an end.
    SecretHasWhitespace,
    /// A configured secret does not begin with `whsec_`.
    SecretHasOtherPrefix,
    /// The signature is right, but its secret is [retired](super::SigningSecret::retires_at).
    #[non_exhaustive]
    SecretRetired {
        /// Seconds since the secret was retired.
        seconds: u64,
        /// The secret's label, if it has one.
        label: Option<Arc<str>>,
    },
    /// The body is empty or only white space: something read it before the verifier did.
    BodyEmpty,
    /// The body is not what Stripe sent: something on the way changed it.
    #[non_exhaustive]
    BodyChanged {
        /// The change that was made to the body.
        change: BodyChange,
        /// True if the change is certain: with it undone a signature fits. False if the body only looks like it.
        certain: bool,
    },
    /// Nothing is wrong with the form of body and header: most likely the secret of another endpoint.
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

/// A change made to a body between Stripe and the receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyChange {
    /// Written as base64, as API gateways do with what they take for binary.
    Base64,
    /// Compressed with gzip.
    Gzip,
    /// Compressed with zlib, which HTTP calls `deflate`.
    Deflate,
    /// Compressed with zstd.
    Zstd,
    /// A byte order mark stands in front.
    ByteOrderMark,
    /// There is a line end, or white space, around the JSON that Stripe does not send.
    LineEndAdded,
    /// The line end behind the JSON is missing.
    LineEndMissing,
    /// Line ends are `CR LF` where Stripe sends `LF`.
    CarriageReturns,
    /// Read as text and written again: there are replacement characters (U+FFFD) in it.
    ReplacementCharacters,
    /// In another encoding than UTF-8, such as Latin-1 or UTF-16.
    NotUtf8,
    /// The JSON was written once more as a JSON string.
    JsonString,
    /// Backslashes stand where JSON has none, as after `addslashes`, or before a slash or an apostrophe.
    Escaped,
    /// The fields of a form, `name=value` or percent-encoded.
    FormEncoded,
    /// The text that a program prints for nothing or for an object: `undefined`, `null`, `{}`, `[object Object]`.
    Placeholder,
    /// Something else than a JSON object.
    NotAnObject,
    /// The end is missing.
    Cut,
    /// The keys are in alphabetical order, Stripe's are not.
    SortedKeys,
    /// JSON with other blanks and line ends than Stripe writes: it was parsed and written again.
    Reserialized,
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::HeaderNotForwarded => {
                "the request has no signature: check that it comes from Stripe and that no proxy drops the header"
            }
            Self::HeaderRewritten => {
                "the header is not as Stripe writes it, t=…,v1= and 64 digits 0-9 a-f: something on the way cut, masked or rewrote it"
            }
            Self::TestSchemeOnly => "only a v0 signature is there: v0 is for test clocks, real deliveries carry v1",
            Self::SecretHasWhitespace => "a configured secret begins or ends with white space: trim it",
            Self::SecretHasOtherPrefix => {
                "a configured secret does not begin with whsec_: copy the signing secret of this endpoint"
            }
            Self::SecretRetired { seconds, label } => {
                return match label {
                    Some(label) => write!(f, "signed with the secret `{label}`, which was retired {seconds} s ago"),
                    None => write!(f, "signed with a secret that was retired {seconds} s ago"),
                };
            }
            Self::BodyEmpty => "the body is empty: verify before anything else reads the request body",
            Self::BodyChanged { change, certain: true } => {
                return write!(f, "{change}; with that undone the signature is right");
            }
            Self::BodyChanged { change, .. } => return change.fmt(f),
            Self::OtherEndpointsSecret => {
                "body and header have the right form: most likely the secret is another endpoint's; each endpoint has its own, and so has `stripe listen`"
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

impl fmt::Display for BodyChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Base64 => {
                "the body is base64, as an API gateway hands it over: decode it first (feature `cloud`: `event::cloud::decode_base64_body`)"
            }
            Self::Gzip => "the body is compressed with gzip: Stripe sends it plain, something on the way compressed it",
            Self::Deflate => "the body is compressed with zlib: Stripe sends it plain, something on the way compressed it",
            Self::Zstd => "the body is compressed with zstd: Stripe sends it plain, something on the way compressed it",
            Self::ByteOrderMark => "the body begins with a byte order mark: something on the way wrote it as text",
            Self::LineEndAdded => {
                "a line end or white space stands around the body: something on the way wrote it as text"
            }
            Self::LineEndMissing => "the line end behind the body is missing: something on the way trimmed it",
            Self::CarriageReturns => {
                "the body has CR LF line ends: something on the way wrote it as text, Stripe sends LF"
            }
            Self::ReplacementCharacters => {
                "the body holds replacement characters (U+FFFD): it was read as text, pass the exact bytes"
            }
            Self::NotUtf8 => "the body is not UTF-8: something on the way wrote it in another encoding",
            Self::JsonString => "the body is JSON inside a JSON string: it was encoded once more, pass the exact bytes",
            Self::Escaped => {
                "the body has backslashes where Stripe's JSON has none: something on the way escaped it"
            }
            Self::FormEncoded => "the body is a form, not JSON: something on the way turned it into form fields",
            Self::Placeholder => {
                "the body is what a program prints for nothing or for an object: pass the exact bytes of the request"
            }
            Self::NotAnObject => "the body is no JSON object, so it is not what Stripe sent",
            Self::Cut => "the body's end is missing: it was cut off on the way",
            Self::SortedKeys => {
                "the body's keys are in alphabetical order: it was parsed and written again, pass the exact bytes"
            }
            Self::Reserialized => {
                "the body looks parsed and written again, with other blanks and line ends than Stripe's: pass the exact bytes of the request"
            }
        })
    }
}
