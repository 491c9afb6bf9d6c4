//! The check itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use subtle::{Choice, ConstantTimeEq};

use super::body;
use super::error::VerifyError;
use super::header::Header;
use super::hint::Hint;
use super::secret::SigningSecret;
use crate::clock::{Clock, SystemClock};

/// The default tolerance between a signature's timestamp and now, in either direction: 300 s, as in Stripe's own libraries.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

/// Checks `Stripe-Signature` headers against one or several secrets.
///
/// Several secrets serve rotation (old and new side by side), Connect (own account and connected accounts on one
/// URL) and a thin-event destination beside a snapshot one.
#[derive(Clone)]
#[must_use]
pub struct Verifier {
    secrets: Vec<SigningSecret>,
    tolerance: Option<Duration>,
}

impl Verifier {
    /// A verifier with one secret and the [default tolerance](DEFAULT_TOLERANCE).
    pub fn new(secret: SigningSecret) -> Self {
        Self {
            secrets: vec![secret],
            tolerance: Some(DEFAULT_TOLERANCE),
        }
    }

    /// Adds a secret. A secret that is already there is not tried twice.
    pub fn with_secret(mut self, secret: SigningSecret) -> Self {
        if !self.secrets.iter().any(|known| known.same_text(&secret)) {
            self.secrets.push(secret);
        }
        self
    }

    /// Sets how far the timestamp may lie from now, in either direction. `None` checks no age; zero means zero.
    pub fn tolerance(mut self, tolerance: Option<Duration>) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// The labels of the secrets, in the order in which they are tried.
    pub fn secret_labels(&self) -> impl Iterator<Item = Option<&str>> {
        self.secrets.iter().map(SigningSecret::label)
    }

    /// [`verify_at`](Self::verify_at) the system clock's time.
    ///
    /// # Errors
    /// As [`verify_at`](Self::verify_at).
    pub fn verify<'b>(
        &self,
        body: &'b [u8],
        header: impl AsRef<[u8]>,
    ) -> Result<Verified<&'b [u8]>, VerifyError> {
        self.verify_at(body, header, SystemClock.unix_now())
    }

    /// Checks a `Stripe-Signature` header against the exact request body.
    ///
    /// `body`: the bytes as received, before any JSON parsing. `header`: the header's bytes, empty if there is none.
    /// `now`: seconds since the Unix epoch. Accepts any one `v1` signature made with any of the configured secrets,
    /// compared in constant time; the age is looked at only after a signature holds.
    ///
    /// # Errors
    /// [`VerifyError::MissingHeader`], [`MalformedHeader`](VerifyError::MalformedHeader),
    /// [`NoTimestamp`](VerifyError::NoTimestamp) or [`NoSignatures`](VerifyError::NoSignatures) by the header's form;
    /// [`NoMatch`](VerifyError::NoMatch) if no signature fits; [`TimestampTooOld`](VerifyError::TimestampTooOld) or
    /// [`TimestampInFuture`](VerifyError::TimestampInFuture) beyond the tolerance. All answer 400.
    pub fn verify_at<'b>(
        &self,
        body: &'b [u8],
        header: impl AsRef<[u8]>,
        now: i64,
    ) -> Result<Verified<&'b [u8]>, VerifyError> {
        self.verify_owned(body, header, now)
    }

    /// As [`verify_at`](Self::verify_at), and the proof owns the body: [`Verified::delivery`] makes an event of it without a
    /// copy. `body`: a `Vec<u8>`, `bytes::Bytes` or anything else that shows the exact bytes as received.
    ///
    /// # Errors
    /// As [`verify_at`](Self::verify_at).
    pub fn verify_owned<B: AsRef<[u8]>>(
        &self,
        body: B,
        header: impl AsRef<[u8]>,
        now: i64,
    ) -> Result<Verified<B>, VerifyError> {
        let (index, timestamp) = self.check(body.as_ref(), header.as_ref(), now)?;
        Ok(Verified {
            body,
            timestamp,
            index,
            label: self.secrets[index].shared_label(),
        })
    }

    /// Returns the index of the secret that matched, and the header's timestamp in seconds since the Unix epoch.
    fn check(&self, body: &[u8], header: &[u8], now: i64) -> Result<(usize, i64), VerifyError> {
        let header = Header::parse(header)?;
        let matched = self.secrets.iter().position(|secret| {
            !secret.is_retired(now) && matches(&secret.signature(header.timestamp_digits, body), header)
        });
        let Some(index) = matched else {
            return Err(VerifyError::NoMatch {
                hint: self.hint(body, header, now),
            });
        };
        if let Some(tolerance) = self.tolerance {
            check_age(header.timestamp, now, tolerance.as_secs())?;
        }
        Ok((index, header.timestamp))
    }

    /// The known mistake that a refused request looks like: first what can be proven, then what the configuration shows, and
    /// at last what the body's bytes show. Bounded as the module's documentation says.
    fn hint(&self, body: &[u8], header: Header<'_>, now: i64) -> Option<Hint> {
        if !header.has_a_signature() {
            return Some(Hint::HeaderRewritten);
        }
        let signed = |secret: &SigningSecret, body: &[u8]| {
            matches(&secret.signature(header.timestamp_digits, body), header)
        };
        let retired = |secret: &SigningSecret| {
            let seconds = secret.retired_for(now)?;
            signed(secret, body).then(|| Hint::SecretRetired {
                seconds,
                label: secret.shared_label(),
            })
        };
        if let Some(hint) = self.secrets.iter().find_map(retired) {
            return Some(hint);
        }
        if let Some((change, undone)) = body::undone(body)
            && self.secrets.iter().any(|secret| signed(secret, &undone))
        {
            return Some(Hint::BodyChanged {
                change,
                certain: true,
            });
        }
        if self.secrets.iter().any(SigningSecret::has_outer_whitespace) {
            return Some(Hint::SecretHasWhitespace);
        }
        if body.trim_ascii().is_empty() {
            return Some(Hint::BodyEmpty);
        }
        if let Some(change) = body::change(body) {
            return Some(Hint::BodyChanged {
                change,
                certain: false,
            });
        }
        if !self.secrets.iter().all(SigningSecret::has_usual_prefix) {
            return Some(Hint::SecretHasOtherPrefix);
        }
        body::looks_like_an_event(body).then_some(Hint::OtherEndpointsSecret)
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let labels: Vec<_> = self.secret_labels().collect();
        f.debug_struct("Verifier")
            .field("secrets", &labels)
            .field("tolerance", &self.tolerance)
            .finish()
    }
}

impl From<SigningSecret> for Verifier {
    fn from(secret: SigningSecret) -> Self {
        Self::new(secret)
    }
}

/// Compares the expected signature with every candidate; looks at all of them whichever fits.
fn matches(expected: &[u8; 64], header: Header<'_>) -> bool {
    let expected = as_u64s(expected);
    // Upper-case digits differ from the expected text like any wrong signature does.
    let found = header
        .candidates()
        .fold(Choice::from(0), |found, candidate| match candidate.try_into() {
            Ok(candidate) => found | equal(&expected, &as_u64s(candidate)),
            // Its length is no secret.
            Err(_) => found,
        });
    found.into()
}

/// Eight bytes at a time: comparing goes word by word.
fn as_u64s(text: &[u8; 64]) -> [u64; 8] {
    let mut words = [0; 8];
    for (word, bytes) in words.iter_mut().zip(text.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    words
}

/// True if two signatures are equal, in a time that does not depend on the place where they differ.
fn equal(a: &[u64; 8], b: &[u64; 8]) -> Choice {
    let difference = a.iter().zip(b).fold(0, |difference, (a, b)| difference | (a ^ b));
    difference.ct_eq(&0)
}

fn check_age(timestamp: i64, now: i64, tolerance: u64) -> Result<(), VerifyError> {
    let distance = now.abs_diff(timestamp);
    if distance <= tolerance {
        Ok(())
    } else if timestamp < now {
        Err(VerifyError::TimestampTooOld {
            age: distance,
            tolerance,
        })
    } else {
        Err(VerifyError::TimestampInFuture {
            ahead: distance,
            tolerance,
        })
    }
}

/// Proof that a body was signed with one of the configured secrets, recently enough.
///
/// Holds the bytes that were verified: borrowed from [`Verifier::verify_at`], owned from [`Verifier::verify_owned`].
/// `Verified::delivery` decodes them and consumes the proof; `Verified::event` and `Verified::notification` leave it. What turns
/// other bytes into an event says `without_verification`, or is the module `event::cloud` (feature `cloud`), which believes the
/// sources that it is given.
#[derive(Clone)]
pub struct Verified<B> {
    body: B,
    timestamp: i64,
    index: usize,
    label: Option<Arc<str>>,
}

impl<B> Verified<B> {
    /// The time of signing, from the header, in seconds since the Unix epoch.
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }

    /// The index of the secret that matched, in the order in which the secrets were added, from 0.
    pub fn secret_index(&self) -> usize {
        self.index
    }

    /// The label of the secret that matched, if it has one.
    pub fn secret_label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    pub(crate) fn shared_label(&self) -> Option<Arc<str>> {
        self.label.clone()
    }

    /// The bytes that were signed, without the proof.
    pub fn into_body(self) -> B {
        self.body
    }
}

impl<B: AsRef<[u8]>> Verified<B> {
    /// The exact bytes that were signed.
    pub fn body(&self) -> &[u8] {
        self.body.as_ref()
    }
}

impl<B: AsRef<[u8]>> fmt::Debug for Verified<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("bytes", &self.body().len())
            .field("timestamp", &self.timestamp)
            .field("secret", &self.label.as_deref().unwrap_or("unlabelled"))
            .finish()
    }
}
