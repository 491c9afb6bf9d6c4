//! Who may look and who may act: the application's rule, or tokens.
//!
//! A request is asked in this order: the application's closure, an [`Access`] that a middleware left in the request's
//! extensions, the cookie of a sign-in, `Authorization: Bearer`. The first that says anything decides. Without any of them the
//! page is locked.

use std::collections::HashMap;
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use http::request::Parts;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::session::{Rights, Seal};
use crate::sync::Mutex;

/// The right to see or to operate, with the name that the audit keeps of whoever has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// Neither.
    None,
    /// Everything is seen, nothing is changed.
    Read {
        /// The person's or program's name.
        name: String,
    },
    /// Everything is seen, and every act is allowed.
    Operate {
        /// The person's or program's name, for the audit.
        name: String,
    },
}

impl Access {
    /// The right to see, for whoever has this name.
    pub fn read(name: impl Into<String>) -> Self {
        Access::Read { name: name.into() }
    }

    /// The right to see and to act, for whoever has this name. An empty one becomes `unnamed`, because the audit needs one.
    pub fn operate(name: impl Into<String>) -> Self {
        let name = name.into();
        let is_empty = name.trim().is_empty();
        Access::Operate {
            name: if is_empty { "unnamed".into() } else { name },
        }
    }

    /// The name; `None` without any right.
    pub fn name(&self) -> Option<&str> {
        match self {
            Access::None => None,
            Access::Read { name } | Access::Operate { name } => Some(name),
        }
    }

    /// True if acts are allowed.
    pub fn may_operate(&self) -> bool {
        matches!(self, Access::Operate { .. })
    }
}

/// The application's rule.
pub(super) type Rule = Arc<dyn Fn(&Parts) -> Access + Send + Sync>;

/// The shortest token: 16 characters.
pub const SHORTEST_TOKEN: usize = 16;

/// The reason why a token is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// It is shorter than [`SHORTEST_TOKEN`] characters.
    #[error(
        "an admin token needs at least {SHORTEST_TOKEN} characters, such as `openssl rand -hex 16` prints"
    )]
    TooShort,
    /// It has characters that no header takes: only visible ASCII is allowed.
    #[error("an admin token may have visible ASCII characters only")]
    Characters,
    /// The system gives no random bytes.
    #[error("the system gives no random bytes for an admin token")]
    NoRandomness,
}

/// A fresh random token of 32 characters, for a program that prints one when it starts.
///
/// # Errors
/// [`TokenError::NoRandomness`].
pub fn new_token() -> Result<String, TokenError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| TokenError::NoRandomness)?;
    Ok(hex::encode(bytes))
}

/// A secret that signs a person or a script in.
#[derive(Clone)]
struct Token {
    /// Its SHA-256: what is compared has one length whatever was sent.
    digest: [u8; 32],
    seal: Seal,
    rights: Rights,
}

/// Everything that says who somebody is.
#[derive(Clone, Default)]
pub(super) struct Gate {
    rule: Option<Rule>,
    tokens: Vec<Token>,
    guesses: Arc<Guesses>,
}

/// The way that a request proved itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// The application's rule.
    Rule,
    /// The cookie of a sign-in.
    Cookie,
    /// `Authorization: Bearer`, which no page of another origin can send.
    Bearer,
}

/// The answer of the gate.
#[derive(Debug)]
pub(super) enum Entry {
    /// Somebody with rights.
    In(Access, By),
    /// Nobody. True if a token would do.
    Locked(bool),
    /// Too many wrong tokens came from there: not before this time has passed.
    Wait(Duration),
}

impl Gate {
    pub(super) fn set_rule(&mut self, rule: Rule) {
        self.rule = Some(rule);
    }

    pub(super) fn add_token(&mut self, token: String, rights: Rights) -> Result<(), TokenError> {
        let token = Zeroizing::new(token);
        if token.chars().count() < SHORTEST_TOKEN {
            return Err(TokenError::TooShort);
        }
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(TokenError::Characters);
        }
        self.tokens.push(Token {
            digest: Sha256::digest(token.as_bytes()).into(),
            seal: Seal::of(&token),
            rights,
        });
        Ok(())
    }

    /// True if tokens sign in.
    pub(super) fn takes_tokens(&self) -> bool {
        !self.tokens.is_empty()
    }

    /// Looks at a request.
    pub(super) fn entry(&self, parts: &Parts, cookie: Option<&str>, now: i64) -> Entry {
        if let Some(rule) = &self.rule {
            match rule(parts) {
                Access::None => {}
                access => return Entry::In(access, By::Rule),
            }
        }
        match parts.extensions.get::<Access>() {
            None | Some(Access::None) => {}
            Some(access) => return Entry::In(access.clone(), By::Rule),
        }
        if self.tokens.is_empty() {
            return Entry::Locked(false);
        }
        let opened = cookie.and_then(|cookie| {
            self.tokens
                .iter()
                .find_map(|token| Some((token.seal.open(cookie, now)?, token.rights)))
        });
        if let Some((name, rights)) = opened {
            return Entry::In(rights.access(name), By::Cookie);
        }
        let bearer = parts.headers.get(http::header::AUTHORIZATION);
        let bearer = bearer.and_then(|value| {
            let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        let Some(bearer) = bearer else {
            return Entry::Locked(true);
        };
        match self.try_token(bearer, remote(parts)) {
            Err(wait) => Entry::Wait(wait),
            Ok(None) => Entry::Locked(true),
            Ok(Some((rights, _))) => {
                let name = parts
                    .headers
                    .get("x-operator")
                    .and_then(|name| name.to_str().ok());
                Entry::In(rights.access(shown_name(name, "script")), By::Bearer)
            }
        }
    }

    /// The cookie's value for whoever has a token.
    pub(super) fn sign_in(
        &self,
        token: &str,
        name: &str,
        from: Option<IpAddr>,
        now: i64,
    ) -> Result<Option<String>, Duration> {
        let found = self.try_token(token, from)?;
        Ok(found.map(|(_, seal)| seal.close(&shown_name(Some(name), "admin"), now)))
    }

    /// Every token is compared, in constant time; an error is the time to wait.
    fn try_token(&self, tried: &str, from: Option<IpAddr>) -> Result<Option<(Rights, &Seal)>, Duration> {
        self.guesses.may_try(from)?;
        let digest: [u8; 32] = Sha256::digest(tried.as_bytes()).into();
        let mut found = None;
        for token in &self.tokens {
            if bool::from(token.digest.ct_eq(&digest)) {
                found = Some((token.rights, &token.seal));
            }
        }
        self.guesses.tried(from, found.is_some());
        Ok(found)
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate")
            .field("rule", &self.rule.is_some())
            .field("tokens", &self.tokens.len())
            .finish_non_exhaustive()
    }
}

/// A name as the audit takes it: one line, without control characters, at most 80 characters.
fn shown_name(name: Option<&str>, otherwise: &str) -> String {
    let name = name.unwrap_or_default().trim();
    let name: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
    match name.is_empty() {
        true => otherwise.to_owned(),
        false => name,
    }
}

/// The address at the other end of the connection, where the server said it.
pub(super) fn remote(parts: &Parts) -> Option<IpAddr> {
    let socket = parts
        .extensions
        .get::<std::net::SocketAddr>()
        .map(std::net::SocketAddr::ip);
    parts.extensions.get::<IpAddr>().copied().or(socket)
}

/// Wrong tokens, by the address they came from.
#[derive(Default)]
struct Guesses(Mutex<HashMap<Option<IpAddr>, Wrong>>);

struct Wrong {
    times: u32,
    last: Instant,
}

/// Wrong tokens that are answered at once.
const FREE: u32 = 5;

/// Addresses that are remembered at once.
const MOST_ADDRESSES: usize = 4096;

/// The time after which an address that guessed is forgotten.
const FORGOTTEN: Duration = Duration::from_secs(15 * 60);

impl Wrong {
    /// The time that has to pass since the last guess: 1 s behind the fifth, then twice as long each time, at most a minute.
    fn pause(&self) -> Duration {
        match self.times.checked_sub(FREE) {
            None => Duration::ZERO,
            Some(over) => Duration::from_secs(1 << over.min(6)).min(Duration::from_secs(60)),
        }
    }
}

impl Guesses {
    fn may_try(&self, from: Option<IpAddr>) -> Result<(), Duration> {
        let wrong = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = match wrong.get(&network(from)) {
            // One that cannot be remembered shares what such senders have done.
            None if wrong.len() >= MOST_ADDRESSES => wrong.get(&None),
            known => known,
        };
        let Some(known) = known else {
            return Ok(());
        };
        let left = known.pause().saturating_sub(known.last.elapsed());
        if left.is_zero() { Ok(()) } else { Err(left) }
    }

    fn tried(&self, from: Option<IpAddr>, right: bool) {
        let mut wrong = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if right {
            wrong.remove(&network(from));
            return;
        }
        if wrong.len() >= MOST_ADDRESSES {
            wrong.retain(|_, wrong| wrong.last.elapsed() < FORGOTTEN);
        }
        // A flood from very many addresses counts as one from nowhere.
        let from = match wrong.len() < MOST_ADDRESSES || wrong.contains_key(&network(from)) {
            true => network(from),
            false => None,
        };
        let known = wrong.entry(from).or_insert(Wrong {
            times: 0,
            last: Instant::now(),
        });
        if known.last.elapsed() > FORGOTTEN {
            known.times = 0;
        }
        known.times += 1;
        known.last = Instant::now();
    }
}

/// One sender: a whole /64 of IPv6 belongs to one.
fn network(from: Option<IpAddr>) -> Option<IpAddr> {
    from.map(|address| match address {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from(u128::from(address) & !u128::from(u64::MAX))),
        v4 => v4,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gate() -> Gate {
        let mut gate = Gate::default();
        gate.add_token("operator-0123456789".into(), Rights::Operate)
            .unwrap();
        gate.add_token("reader-0123456789ab".into(), Rights::Read)
            .unwrap();
        gate
    }

    fn parts(headers: &[(&str, &str)]) -> Parts {
        let mut request = http::Request::new(());
        for (name, value) in headers {
            let name: http::HeaderName = name.parse().unwrap();
            request.headers_mut().append(name, value.parse().unwrap());
        }
        request.into_parts().0
    }

    #[test]
    fn a_token_is_long_and_visible() {
        let add = |token: &str| Gate::default().add_token(token.into(), Rights::Read);
        assert_eq!(add("short"), Err(TokenError::TooShort));
        assert_eq!(add("with a blank in it 1"), Err(TokenError::Characters));
        assert_eq!(add("0123456789abcdef"), Ok(()));
    }

    #[test]
    fn a_bearer_has_the_rights_of_its_token_and_says_a_name() {
        let entry = |headers: &[(&str, &str)]| gate().entry(&parts(headers), None, 0);
        let operator = ("authorization", "Bearer operator-0123456789");
        assert!(
            matches!(entry(&[operator]), Entry::In(Access::Operate { name }, By::Bearer) if name == "script")
        );
        let named = entry(&[operator, ("x-operator", "nightly job")]);
        assert!(matches!(named, Entry::In(Access::Operate { name }, By::Bearer) if name == "nightly job"));
        let reader = entry(&[("authorization", "bearer reader-0123456789ab")]);
        assert!(matches!(reader, Entry::In(Access::Read { .. }, By::Bearer)));
        for wrong in [
            "Bearer operator-012345678",
            "Basic operator-0123456789",
            "operator-0123456789",
        ] {
            assert!(
                matches!(entry(&[("authorization", wrong)]), Entry::Locked(true)),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_cookie_is_worth_what_its_token_is() {
        let gate = gate();
        let cookie = gate
            .sign_in("reader-0123456789ab", "Ada", None, 100)
            .unwrap()
            .unwrap();
        let entry = gate.entry(&parts(&[]), Some(&cookie), 200);
        assert!(matches!(entry, Entry::In(Access::Read { name }, By::Cookie) if name == "Ada"));
        // Of another token, and of one that is no longer taken.
        assert!(matches!(
            Gate::default().entry(&parts(&[]), Some(&cookie), 200),
            Entry::Locked(false)
        ));
        assert_eq!(gate.sign_in("wrong", "Ada", None, 100), Ok(None));
    }

    #[test]
    fn guesses_are_slowed_by_address_and_nobody_else_is() {
        let gate = gate();
        let one: IpAddr = "203.0.113.1".parse().unwrap();
        let other: IpAddr = "203.0.113.2".parse().unwrap();
        for _ in 0..FREE {
            assert_eq!(gate.sign_in("wrong", "", Some(one), 0), Ok(None));
        }
        // Not even the right one is compared now.
        assert!(gate.sign_in("operator-0123456789", "", Some(one), 0).is_err());
        assert!(
            gate.sign_in("operator-0123456789", "", Some(other), 0)
                .unwrap()
                .is_some()
        );
        assert_eq!(
            Wrong {
                times: FREE + 30,
                last: Instant::now()
            }
            .pause(),
            Duration::from_secs(60)
        );
    }

    #[test]
    fn more_addresses_than_are_remembered_wait_for_each_other() {
        let gate = gate();
        let address = |n: usize| Some(IpAddr::from(u32::try_from(n).unwrap().to_be_bytes()));
        for n in 0..MOST_ADDRESSES {
            assert_eq!(gate.sign_in("wrong", "", address(n), 0), Ok(None));
        }
        for n in 0..FREE as usize {
            assert_eq!(
                gate.sign_in("wrong", "", address(MOST_ADDRESSES + n), 0),
                Ok(None)
            );
        }
        assert!(gate.sign_in("wrong", "", address(2 * MOST_ADDRESSES), 0).is_err());
        // One that is remembered goes on as before.
        assert_eq!(gate.sign_in("wrong", "", address(0), 0), Ok(None));
    }

    #[test]
    fn a_whole_network_of_ipv6_is_one_sender() {
        let at = |text: &str| network(Some(text.parse().unwrap()));
        assert_eq!(at("2001:db8::1"), at("2001:db8::ffff"));
        assert_ne!(at("2001:db8::1"), at("2001:db8:0:1::1"));
    }

    #[test]
    fn the_rule_goes_before_tokens_and_names_without_one_are_said_so() {
        let mut gate = gate();
        gate.set_rule(Arc::new(|parts: &Parts| match parts.headers.get("x-user") {
            Some(user) => Access::operate(user.to_str().unwrap_or_default()),
            None => Access::None,
        }));
        let entry = |headers: &[(&str, &str)]| gate.entry(&parts(headers), None, 0);
        assert!(
            matches!(entry(&[("x-user", "ada")]), Entry::In(Access::Operate { name }, By::Rule) if name == "ada")
        );
        assert!(matches!(entry(&[("x-user", "")]), Entry::In(access, _) if access.name() == Some("unnamed")));
        assert!(matches!(entry(&[]), Entry::Locked(true)));
        let mut with = parts(&[]);
        with.extensions.insert(Access::read("by a middleware"));
        assert!(matches!(
            gate.entry(&with, None, 0),
            Entry::In(Access::Read { .. }, By::Rule)
        ));
    }
}
