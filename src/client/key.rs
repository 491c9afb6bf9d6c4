//! API keys.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use thiserror::Error;
use zeroize::Zeroizing;

/// A secret API key: `sk_…`, or `rk_…` for a restricted one.
///
/// `Debug` prints the beginning that tells kind and mode, such as `rk_live_…`, and nothing else. The text is wiped from memory
/// on drop, in the client and in the `Authorization` header that it hands to the HTTP library; copies made there are not.
///
/// ```
/// use stripe_webhooks::client::{ApiKey, ApiKeyError, KeyMode};
///
/// let key = ApiKey::new("rk_live_51abc")?;
/// assert_eq!((key.mode(), key.is_restricted()), (KeyMode::Live, true));
/// assert_eq!(format!("{key:?}"), "rk_live_…");
/// assert_eq!(ApiKey::new("whsec_abc").unwrap_err(), ApiKeyError::SigningSecret);
/// # Ok::<(), ApiKeyError>(())
/// ```
#[derive(Clone)]
pub struct ApiKey(Zeroizing<String>);

/// The mode that a key belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyMode {
    /// Live mode: real money.
    Live,
    /// A sandbox or test mode.
    Test,
    /// The key does not say; Stripe's keys of before 2013 and those of stand-ins do not.
    Unknown,
}

/// The reason why a text is not taken as a secret API key. Never holds the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ApiKeyError {
    /// The text is empty or blank.
    #[error("the API key is blank: is the variable that holds it set?")]
    Blank,
    /// It begins with `whsec_`.
    #[error("this is a signing secret (whsec_…), not an API key (sk_… or rk_…)")]
    SigningSecret,
    /// It begins with `pk_`.
    #[error("this is a publishable key (pk_…); a secret one (sk_…) or a restricted one (rk_…) is asked for")]
    Publishable,
    /// It holds a character that no key has, such as a blank, a line end or `…`.
    #[error(
        "the API key holds a character that no key has (a blank, a line end, a dot or letters beyond ASCII)"
    )]
    Malformed,
}

impl ApiKey {
    /// Takes a secret key as Stripe shows it; blanks and line ends around it are left out.
    ///
    /// # Errors
    /// [`ApiKeyError`] for a text that is blank, a signing secret (`whsec_`), a publishable key (`pk_`), or no key at all.
    pub fn new(text: impl Into<String>) -> Result<Self, ApiKeyError> {
        let text = Zeroizing::new(text.into());
        let key = text.trim();
        if key.is_empty() {
            return Err(ApiKeyError::Blank);
        }
        if key.starts_with("whsec_") {
            return Err(ApiKeyError::SigningSecret);
        }
        if key.starts_with("pk_") {
            return Err(ApiKeyError::Publishable);
        }
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        if !key.bytes().all(fits) {
            return Err(ApiKeyError::Malformed);
        }
        Ok(Self(Zeroizing::new(key.to_owned())))
    }

    /// The mode, as far as the key says it.
    pub fn mode(&self) -> KeyMode {
        let has = |mode: &str| self.0.split('_').any(|part| part == mode);
        match (has("live"), has("test")) {
            (true, _) => KeyMode::Live,
            (false, true) => KeyMode::Test,
            (false, false) => KeyMode::Unknown,
        }
    }

    /// True for a restricted key (`rk_…`), which may do only what its permissions say.
    pub fn is_restricted(&self) -> bool {
        self.0.starts_with("rk_")
    }

    /// `Bearer …`, marked as sensitive.
    pub(super) fn authorization(&self) -> HeaderValue {
        let bearer = Zeroizing::new(format!("Bearer {}", &*self.0).into_bytes());
        // Shared by the header's clones, and wiped with the last of them.
        let bearer = Bytes::from_owner(bearer);
        // Local invariant: `new` lets only letters, digits, `_` and `-` pass.
        let mut value = HeaderValue::from_maybe_shared(bearer).expect("keys are visible ASCII");
        value.set_sensitive(true);
        value
    }

    /// Error text without this key and without other secrets, of bounded length.
    pub(super) fn scrub(&self, text: &str) -> String {
        // A key as short as a stand-in's may be part of a word.
        let text = if self.0.len() >= 8 {
            text.replace(&*self.0, "…")
        } else {
            text.to_owned()
        };
        crate::text::clip(text)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "sk_org_"];
        let shown = known.into_iter().find(|known| self.0.starts_with(known));
        write!(f, "{}…", shown.unwrap_or_default())
    }
}

impl TryFrom<&str> for ApiKey {
    type Error = ApiKeyError;

    fn try_from(text: &str) -> Result<Self, ApiKeyError> {
        Self::new(text)
    }
}

impl std::str::FromStr for ApiKey {
    type Err = ApiKeyError;

    fn from_str(text: &str) -> Result<Self, ApiKeyError> {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_every_kind_are_told_apart() {
        for (text, mode, restricted) in [
            ("sk_live_51abc", KeyMode::Live, false),
            ("sk_test_51abc", KeyMode::Test, false),
            ("rk_live_51abc", KeyMode::Live, true),
            (" rk_test_51abc\n", KeyMode::Test, true),
            ("sk_org_live_51abc", KeyMode::Live, false),
            ("tGN0bIwXnHdwOa85VABjPdSn8nWY7G7I", KeyMode::Unknown, false),
        ] {
            let key = ApiKey::new(text).unwrap();
            assert_eq!((key.mode(), key.is_restricted()), (mode, restricted), "{text}");
            let shown = format!("{key:?} {:?}", key.authorization());
            assert!(!shown.contains("51abc") && !shown.contains("tGN0"), "{shown}");
        }
        for (text, error) in [
            ("", ApiKeyError::Blank),
            (" \n", ApiKeyError::Blank),
            ("whsec_abc", ApiKeyError::SigningSecret),
            (" pk_test_abc", ApiKeyError::Publishable),
            ("sk_test_…", ApiKeyError::Malformed),
            ("sk_test_a b", ApiKeyError::Malformed),
            ("sk_test_a\nX: y", ApiKeyError::Malformed),
            ("${STRIPE_KEY}", ApiKeyError::Malformed),
        ] {
            assert_eq!(ApiKey::new(text).unwrap_err(), error, "{text}");
        }
    }

    #[test]
    fn a_key_does_not_stay_in_a_text() {
        let key = ApiKey::new("oldKeyWithoutPrefix").unwrap();
        assert_eq!(key.scrub("no: oldKeyWithoutPrefix!"), "no: …!");
        assert_eq!(key.scrub("other sk_live_abc"), "other sk_live_…");
    }
}
