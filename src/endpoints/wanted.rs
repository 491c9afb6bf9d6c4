//! The endpoints that an application wants to have at Stripe.

use std::fmt;

use super::error::EndpointsError;
use super::types::Types;
use crate::client::{EventPayload, KeyMode};
use crate::event::SCHEMA_API_VERSION;
use crate::receiver::DEFAULT_ENDPOINT;
use crate::registry::Registry;

/// The place of the endpoint's id in a URL.
const ID: &str = "{id}";

/// One endpoint that the application wants to have at Stripe.
///
/// Its event types come from the registry: those that a handler takes, of the payload's family.
///
/// ```
/// use stripe_webhooks::client::EventPayload;
/// use stripe_webhooks::endpoints::Wanted;
///
/// let wanted = [
///     Wanted::new("https://shop.example/stripe/{id}").label("billing"),
///     Wanted::new("https://shop.example/stripe/{id}").label("connected").connect(true),
///     Wanted::new("https://shop.example/stripe/{id}").label("thin").payload(EventPayload::Thin),
/// ];
/// assert_eq!(wanted[0].name(), "billing");
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Wanted {
    pub(super) url: String,
    pub(super) id: Option<String>,
    pub(super) label: String,
    pub(super) api_version: Option<String>,
    pub(super) scope: Scope,
    pub(super) payload: EventPayload,
    pub(super) livemode: Option<bool>,
    pub(super) events: Option<Vec<String>>,
}

/// The accounts whose events an endpoint gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Scope {
    /// The own account.
    Own,
    /// The connected accounts (Connect).
    Connected,
}

impl Wanted {
    /// An endpoint at that URL, for snapshot events of the own account in [`SCHEMA_API_VERSION`], with the label `default`.
    ///
    /// `url`: absolute, `https`; in test mode `http`, too. `{id}` as one segment of its path stands for the endpoint's id: 128 random bits, drawn when it
    /// is created. Without it the receiver's [default endpoint](DEFAULT_ENDPOINT) is meant.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            id: None,
            label: "default".into(),
            api_version: Some(SCHEMA_API_VERSION.into()),
            scope: Scope::Own,
            payload: EventPayload::Snapshot,
            livemode: None,
            events: None,
        }
    }

    /// Sets the name by which the endpoint is known again, here and in its metadata at Stripe. One of each is allowed.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets the id that stands in the URL for `{id}` instead of a random one: 1 to 128 letters, digits, `-`, `_` and `.`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the API version that snapshot events are rendered in. Thin events have none.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = Some(version.into());
        self
    }

    /// Takes any API version; a new endpoint gets the account's default.
    pub fn any_api_version(mut self) -> Self {
        self.api_version = None;
        self
    }

    /// Sets that it gets the events of connected accounts instead of the own account's.
    pub fn connect(mut self, connect: bool) -> Self {
        self.scope = if connect { Scope::Connected } else { Scope::Own };
        self
    }

    /// Sets the family of events that it gets. Snapshot events come by a webhook endpoint of the v1 API, thin ones by an event
    /// destination of the v2 API.
    pub fn payload(mut self, payload: EventPayload) -> Self {
        self.payload = payload;
        self
    }

    /// Sets the mode that the API key must be of: live (`true`) or a sandbox (`false`). Default: the key's.
    pub fn livemode(mut self, livemode: bool) -> Self {
        self.livemode = Some(livemode);
        self
    }

    /// Names the event types itself, instead of those that the registry's handlers take; `*` for all snapshot events.
    pub fn events<S: Into<String>>(mut self, types: impl IntoIterator<Item = S>) -> Self {
        self.events = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// The label.
    pub fn name(&self) -> &str {
        &self.label
    }

    /// The family of events.
    pub fn event_payload(&self) -> EventPayload {
        self.payload
    }

    /// The accounts whose events it gets.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    pub(super) fn is_thin(&self) -> bool {
        self.payload == EventPayload::Thin
    }

    /// The API version to compare: thin events have none.
    pub(super) fn version(&self) -> Option<&str> {
        self.api_version.as_deref().filter(|_| !self.is_thin())
    }

    /// The event types, resolved.
    pub(super) fn types(&self, registry: &Registry) -> Types {
        match &self.events {
            Some(names) => Types::named(names, self.is_thin()),
            None => Types::registered(registry, self.is_thin()),
        }
    }

    /// Checks what can be checked without Stripe. `mode`: the key's.
    pub(super) fn check(&self, mode: KeyMode) -> Result<(), EndpointsError> {
        let refuse = |why: String| {
            Err(EndpointsError::Invalid(format!(
                "endpoint `{}`: {why}",
                self.label
            )))
        };
        if self.label.trim().is_empty() || self.label.len() > 100 {
            return refuse("a label of 1 to 100 bytes is asked for".into());
        }
        let live = match (mode, self.livemode) {
            (KeyMode::Live, Some(false)) | (KeyMode::Test, Some(true)) => {
                return Err(EndpointsError::WrongMode {
                    label: self.label.clone(),
                    wanted_live: self.livemode == Some(true),
                });
            }
            (KeyMode::Live, _) | (_, Some(true)) => true,
            _ => false,
        };
        let host = match self.url.split_once("://") {
            Some(("https", host)) => host,
            Some(("http", host)) if !live => host,
            Some(("http", _)) => {
                return refuse(format!(
                    "Stripe posts live events to https only, and the URL is {}",
                    shown(&self.url)
                ));
            }
            _ => return refuse("the URL begins with neither https:// nor http://".into()),
        };
        let (authority, path) = host.split_once('/').unwrap_or((host, ""));
        if authority.is_empty() || authority.starts_with(':') || self.url.contains(char::is_whitespace) {
            return refuse("the URL names no host".into());
        }
        if authority.contains('@') {
            return refuse(
                "the URL holds a user: its password would be seen by everybody who may list endpoints".into(),
            );
        }
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let places = path.split('/').filter(|segment| *segment == ID).count();
        if places != self.url.matches('{').count() || places != self.url.matches('}').count() || places > 1 {
            return refuse("`{id}` is asked for once, as a whole segment of the URL's path".into());
        }
        match &self.id {
            Some(id) if !is_id(id) => {
                refuse("an id of 1 to 128 letters, digits, `-`, `_` and `.` is asked for".into())
            }
            Some(_) if places == 0 => refuse("an id is given, and the URL has no `{id}` for it".into()),
            _ => Ok(()),
        }
    }

    /// True if the URL has a place for an id.
    pub(super) fn has_place(&self) -> bool {
        self.url.contains(ID)
    }

    /// The URL with this id.
    pub(super) fn url_with(&self, id: &str) -> String {
        self.url.replace(ID, id)
    }

    /// The id that a URL has where this one has its place; the default one for one without. `None` if it is another URL.
    pub(super) fn id_in(&self, url: &str) -> Option<String> {
        let url = url.trim_end_matches('/');
        let own = self.url.trim_end_matches('/');
        let Some((before, after)) = own.split_once(ID) else {
            return (url == own).then(|| DEFAULT_ENDPOINT.to_owned());
        };
        let id = url.strip_prefix(before)?.strip_suffix(after)?;
        let fits = is_id(id) && self.id.as_deref().is_none_or(|wanted| wanted == id);
        fits.then(|| id.to_owned())
    }
}

impl Scope {
    /// `own` or `connected`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Connected => "connected",
        }
    }

    pub(super) fn read(word: &str) -> Option<Self> {
        match word {
            "own" => Some(Self::Own),
            "connected" => Some(Self::Connected),
            _ => None,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Own => "own account",
            Self::Connected => "connected accounts",
        })
    }
}

/// `snapshot` or `thin`.
pub(super) fn payload_name(payload: EventPayload) -> &'static str {
    match payload {
        EventPayload::Thin => "thin",
        _ => "snapshot",
    }
}

/// True for what a receiver takes for an endpoint's id.
pub(super) fn is_id(id: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    (1..=128).contains(&id.len()) && id.bytes().all(fits)
}

/// 128 random bits, as 32 hex digits.
pub(super) fn new_id() -> Result<String, EndpointsError> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits)
        .map_err(|error| EndpointsError::Invalid(format!("the system has no random numbers: {error}")))?;
    Ok(hex::encode(bits))
}

/// A URL as it may be shown: without user, query, and segments of the path that nobody is to guess.
pub(super) fn shown(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return "…".into();
    };
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = authority.rsplit('@').next().unwrap_or_default();
    let mut out = format!("{scheme}://{host}");
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        out.push('/');
        out.push_str(if segment.len() >= 16 { "…" } else { segment });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_that_cannot_work_are_refused() {
        let refused = |url: &str, mode| {
            let error = Wanted::new(url).check(mode).unwrap_err().to_string();
            assert!(!error.contains("hunter2"), "{error}");
            error
        };
        assert!(refused("http://a.example/x", KeyMode::Live).contains("https only"));
        for url in [
            "",
            "a.example",
            "ftp://a.example",
            "https://",
            "https:///x",
            "https://:80/x",
            "https://a b/",
        ] {
            refused(url, KeyMode::Test);
        }
        assert!(refused("https://u:hunter2@a.example/", KeyMode::Test).contains("user"));
        for url in [
            "https://{id}.example/x",
            "https://a.example/{id}/{id}",
            "https://a.example/x-{id}",
            "https://a.example/?x={id}",
            "https://a.example/{ID}",
            "https://a.example/{id",
        ] {
            assert!(refused(url, KeyMode::Test).contains("`{id}`"), "{url}");
        }
        for (url, mode) in [
            ("https://a.example", KeyMode::Live),
            ("https://a.example/{id}?v=1", KeyMode::Live),
            ("http://a.example/{id}/", KeyMode::Test),
        ] {
            Wanted::new(url).check(mode).unwrap();
        }
        assert!(
            Wanted::new("https://a.example")
                .id("x")
                .check(KeyMode::Test)
                .is_err()
        );
        assert!(
            Wanted::new("https://a.example/{id}")
                .id("a/b")
                .check(KeyMode::Test)
                .is_err()
        );
        assert!(
            Wanted::new("https://a.example")
                .label(" ")
                .check(KeyMode::Test)
                .is_err()
        );
    }

    #[test]
    fn a_key_of_the_other_mode_is_refused() {
        let wanted = Wanted::new("https://a.example");
        for (mode, live, fits) in [
            (KeyMode::Live, true, true),
            (KeyMode::Live, false, false),
            (KeyMode::Test, true, false),
            (KeyMode::Test, false, true),
            (KeyMode::Unknown, true, true),
        ] {
            assert_eq!(
                wanted.clone().livemode(live).check(mode).is_ok(),
                fits,
                "{mode:?} {live}"
            );
        }
    }

    #[test]
    fn the_id_is_found_in_a_url_again() {
        let wanted = Wanted::new("https://a.example/hooks/{id}/x");
        assert_eq!(wanted.id_in(&wanted.url_with("k3")).as_deref(), Some("k3"));
        assert_eq!(
            wanted.id_in("https://a.example/hooks/k3/x/").as_deref(),
            Some("k3")
        );
        for url in [
            "https://a.example/hooks//x",
            "https://a.example/hooks/a/b/x",
            "https://b.example/hooks/k3/x",
            "https://a.example/hooks/x",
        ] {
            assert_eq!(wanted.id_in(url), None, "{url}");
        }
        assert_eq!(
            wanted.clone().id("k4").id_in("https://a.example/hooks/k3/x"),
            None
        );
        let fixed = Wanted::new("https://a.example/stripe/");
        assert_eq!(
            fixed.id_in("https://a.example/stripe").as_deref(),
            Some(DEFAULT_ENDPOINT)
        );
    }

    #[test]
    fn ids_are_128_bits_and_never_shown() {
        let (one, other) = (new_id().unwrap(), new_id().unwrap());
        assert_eq!((one.len(), hex::decode(&one).unwrap().len()), (32, 16));
        assert_ne!(one, other);
        assert!(is_id(&one));
        let url = format!("https://user:pass@a.example:8443/stripe/{one}?token=abc#d");
        assert_eq!(shown(&url), "https://a.example:8443/stripe/…");
    }
}
