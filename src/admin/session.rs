//! The cookie of a sign-in: a name and an end, sealed with a key that is made of the token.
//!
//! Nothing is kept on the server: a cookie stays good in every process that has the token, over restarts, until its end or until
//! the token is another one.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::access::Access;

/// The cookie's name.
pub(super) const COOKIE: &str = "stripe_webhooks_admin";

/// The time for which a sign-in holds, in seconds: 12 hours.
pub(super) const HOLDS: i64 = 12 * 3600;

/// The rights that a token gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rights {
    Read,
    Operate,
}

impl Rights {
    pub(super) fn access(self, name: String) -> Access {
        match self {
            Rights::Read => Access::Read { name },
            Rights::Operate => Access::Operate { name },
        }
    }
}

/// The key of one token's cookies.
#[derive(Clone)]
pub(super) struct Seal(Zeroizing<[u8; 32]>);

impl Seal {
    /// The key that belongs to a token; the token is not to be had from it.
    pub(super) fn of(token: &str) -> Self {
        Seal(Zeroizing::new(mac(
            token.as_bytes(),
            b"stripe-webhooks admin session 1",
        )))
    }

    /// The cookie's value: end, name in hex, and their code.
    pub(super) fn close(&self, name: &str, now: i64) -> String {
        let text = format!("{}.{}", now.saturating_add(HOLDS), hex::encode(name));
        let code = hex::encode(mac(&*self.0, text.as_bytes()));
        format!("{text}.{code}")
    }

    /// The name in a cookie that this key has sealed and that has not ended.
    pub(super) fn open(&self, cookie: &str, now: i64) -> Option<String> {
        let (text, code) = cookie.rsplit_once('.')?;
        let expected = hex::encode(mac(&*self.0, text.as_bytes()));
        if !bool::from(expected.as_bytes().ct_eq(code.as_bytes())) {
            return None;
        }
        let (end, name) = text.split_once('.')?;
        if end.parse::<i64>().ok()? <= now {
            return None;
        }
        String::from_utf8(hex::decode(name).ok()?).ok()
    }
}

fn mac(key: &[u8], text: &[u8]) -> [u8; 32] {
    // HMAC takes keys of any length.
    let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(key) else {
        return [0; 32];
    };
    mac.update(text);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_opens_with_its_token_until_its_end_and_unchanged() {
        let seal = Seal::of("0123456789abcdef");
        let cookie = seal.close("Ada Löwe", 1000);
        assert_eq!(seal.open(&cookie, 1000 + HOLDS - 1).as_deref(), Some("Ada Löwe"));
        assert_eq!(seal.open(&cookie, 1000 + HOLDS), None);
        assert_eq!(Seal::of("0123456789abcdeF").open(&cookie, 1000), None);
        let later = cookie.replacen("4", "5", 1);
        assert_ne!(later, cookie);
        assert_eq!(seal.open(&later, 1000), None);
        for broken in [
            "",
            ".",
            "..",
            "a.b.c",
            &cookie[..cookie.len() - 1],
            &format!("{cookie}0"),
        ] {
            assert_eq!(seal.open(broken, 0), None, "{broken}");
        }
        assert!(
            cookie
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
        );
    }
}
