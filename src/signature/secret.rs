//! Signing secrets, and signing with them.

use std::fmt;
use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::error::SecretError;

/// An endpoint's signing secret (`whsec_…`), with the HMAC key state computed once.
///
/// `Debug` prints `whsec_…` and nothing else; the text and the key state are wiped from memory on drop.
#[derive(Clone)]
#[must_use]
pub struct SigningSecret {
    /// Kept only to tell two secrets apart and to explain a mismatch.
    text: Zeroizing<String>,
    key: Hmac<Sha256>,
    label: Option<Arc<str>>,
    retires_at: Option<i64>,
}

impl SigningSecret {
    /// Takes a signing secret as Stripe shows it, `whsec_` included. The text is used as it stands.
    ///
    /// # Errors
    /// [`SecretError::Blank`] for an empty or blank text, [`SecretError::ApiKey`] for one that begins with `sk_`,
    /// `pk_` or `rk_`, [`SecretError::Placeholder`] for one that everybody can guess because it stands for a secret that was
    /// not filled in: `whsec_` alone, `whsec_…`, `whsec_xxxx`, `<secret>`, `${SECRET}`, `whsec_your_secret`.
    pub fn new(text: impl Into<String>) -> Result<Self, SecretError> {
        let text = Zeroizing::new(text.into());
        let shown = text.trim();
        if shown.is_empty() {
            return Err(SecretError::Blank);
        }
        if ["sk_", "pk_", "rk_"]
            .iter()
            .any(|prefix| shown.starts_with(prefix))
        {
            return Err(SecretError::ApiKey);
        }
        if is_placeholder(shown) {
            return Err(SecretError::Placeholder);
        }
        let key = key_state(&text);
        Ok(Self {
            text,
            key,
            label: None,
            retires_at: None,
        })
    }

    /// Gives the secret a name that may appear in logs ("2026-11 rotation", "connect").
    pub fn labelled(mut self, label: impl Into<Arc<str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Stops accepting the secret at that time: the end of a rotation's overlap. What is signed with it afterwards is refused
    /// like any wrong signature, and the [hint](super::Hint::SecretRetired) names it.
    pub fn retires_at(mut self, at: OffsetDateTime) -> Self {
        self.retires_at = Some(at.unix_timestamp());
        self
    }

    /// The label, if one was given.
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    pub(super) fn shared_label(&self) -> Option<Arc<str>> {
        self.label.clone()
    }

    pub(super) fn is_retired(&self, now: i64) -> bool {
        self.retired_for(now).is_some()
    }

    /// The number of seconds since the secret was retired; `None` if it is not.
    pub(super) fn retired_for(&self, now: i64) -> Option<u64> {
        self.retires_at.filter(|at| now >= *at).map(|at| now.abs_diff(at))
    }

    pub(super) fn has_outer_whitespace(&self) -> bool {
        self.text.trim().len() != self.text.len()
    }

    pub(super) fn has_usual_prefix(&self) -> bool {
        self.text.starts_with("whsec_")
    }

    pub(super) fn same_text(&self, other: &Self) -> bool {
        *self.text == *other.text
    }

    /// HMAC-SHA-256 of `"{digits}.{body}"` as 64 lower-case hex digits.
    pub(super) fn signature(&self, digits: &[u8], body: &[u8]) -> [u8; 64] {
        signature(self.key.clone(), digits, body)
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("whsec_…")
    }
}

impl TryFrom<&str> for SigningSecret {
    type Error = SecretError;

    fn try_from(text: &str) -> Result<Self, SecretError> {
        Self::new(text)
    }
}

impl std::str::FromStr for SigningSecret {
    type Err = SecretError;

    fn from_str(text: &str) -> Result<Self, SecretError> {
        Self::new(text)
    }
}

/// The secret that [`sign`] takes: a [`SigningSecret`] or its text.
pub trait SignWith: sealed::Sealed {}

impl SignWith for SigningSecret {}
impl SignWith for str {}
impl SignWith for String {}

mod sealed {
    use hmac::Hmac;
    use sha2::Sha256;

    pub trait Sealed {
        fn key(&self) -> Hmac<Sha256>;
    }

    impl Sealed for super::SigningSecret {
        fn key(&self) -> Hmac<Sha256> {
            self.key.clone()
        }
    }

    impl Sealed for str {
        fn key(&self) -> Hmac<Sha256> {
            super::key_state(self)
        }
    }

    impl Sealed for String {
        fn key(&self) -> Hmac<Sha256> {
            super::key_state(self)
        }
    }
}

/// Makes the `Stripe-Signature` header that Stripe would send: `t=<timestamp>,v1=<64 hex digits>`.
///
/// `timestamp`: seconds since the Unix epoch. For tests, local tools and relays that sign again.
///
/// ```
/// let header = stripe_webhooks::sign(b"{}", "whsec_test", 1_790_000_000);
/// assert!(header.starts_with("t=1790000000,v1="));
/// ```
pub fn sign(body: impl AsRef<[u8]>, secret: &(impl SignWith + ?Sized), timestamp: i64) -> String {
    let digits = timestamp.to_string();
    let hex = signature(secret.key(), digits.as_bytes(), body.as_ref());
    let mut header = String::with_capacity(digits.len() + 70);
    header.push_str("t=");
    header.push_str(&digits);
    header.push_str(",v1=");
    header.extend(hex.iter().map(|byte| char::from(*byte)));
    header
}

/// True if a text plainly stands for a secret that is still to be filled in. Test secrets like `whsec_test` do not.
fn is_placeholder(text: &str) -> bool {
    let text = text.trim_matches(['"', '\'']);
    let rest = text.strip_prefix("whsec_").unwrap_or(text);
    let is_filler = |c: char| matches!(c, '.' | '…' | '*' | '_' | '-' | '?') || c.is_whitespace();
    let is_x = |c: char| matches!(c, 'x' | 'X');
    let nothing = rest.chars().all(is_filler);
    let crossed = rest.chars().count() >= 3 && rest.chars().all(|c| is_filler(c) || is_x(c));
    let within = |open: &str, close: &str| rest.starts_with(open) && rest.ends_with(close);
    let variable = rest.strip_prefix('$').is_some_and(|name| {
        name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !name.starts_with(|c: char| c.is_ascii_digit())
    });
    let words: String = rest
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let yours =
        words.starts_with("your") && ["secret", "key", "here"].iter().any(|word| words.contains(word));
    nothing
        || crossed
        || variable
        || within("<", ">")
        || within("${", "}")
        || within("{{", "}}")
        || yours
        || [
            "undefined",
            "null",
            "changeme",
            "replaceme",
            "placeholder",
            "secrethere",
        ]
        .contains(&&*words)
}

fn key_state(text: &str) -> Hmac<Sha256> {
    // Local invariant: HMAC takes a key of any length, so this never fails.
    Hmac::new_from_slice(text.as_bytes()).expect("HMAC takes keys of any length")
}

fn signature(mut key: Hmac<Sha256>, digits: &[u8], body: &[u8]) -> [u8; 64] {
    key.update(digits);
    key.update(b".");
    key.update(body);
    let mut hex = [0; 64];
    // Local invariant: 32 bytes always fill 64 hex digits.
    hex::encode_to_slice(key.finalize().into_bytes(), &mut hex).expect("32 bytes are 64 hex digits");
    hex
}
