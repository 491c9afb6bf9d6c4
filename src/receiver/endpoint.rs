//! Endpoints: an id in the path, secrets, and what is accepted there.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use super::validation::Check;
use crate::event::{ApiVersions, Delivery, OnMismatch};
use crate::rt::BoxFuture;
use crate::signature::Verifier;

/// The accounts from which an endpoint accepts events.
///
/// An event names its account in `account`; a thin event, and a snapshot event without `account`, in `context`. A context may
/// be a path of accounts (`acct_platform/acct_connected`): its last part is the event's account. If `account` or `context` is
/// not a text, only [`Any`](Self::Any) accepts the event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Accounts {
    /// Everybody's.
    #[default]
    Any,
    /// Only those of the own account: events with neither `account` nor `context`.
    Own,
    /// Only those of connected accounts.
    Connected,
    /// Only those of these connected accounts.
    Only(BTreeSet<String>),
}

impl Accounts {
    /// Only events of these connected accounts.
    pub fn only<A: Into<String>>(accounts: impl IntoIterator<Item = A>) -> Self {
        Self::Only(accounts.into_iter().map(Into::into).collect())
    }

    fn accepts(&self, delivery: &Delivery) -> bool {
        let drift = match delivery {
            Delivery::Snapshot(event) => event.envelope_drift(),
            Delivery::Thin(event) => event.envelope_drift(),
        };
        let unreadable = drift
            .iter()
            .any(|drift| ["account", "user_id", "context"].contains(&&*drift.path));
        let account = delivery.account().or_else(|| {
            let context = delivery.context()?.trim_end_matches('/');
            Some(context.rsplit('/').next().unwrap_or(context))
        });
        match (self, account) {
            (Self::Any, _) => true,
            _ if unreadable => false,
            (Self::Own, None) | (Self::Connected, Some(_)) => true,
            (Self::Only(accounts), Some(account)) => accounts.contains(account),
            _ => false,
        }
    }
}

/// One webhook endpoint: its id in the path, its secrets, and the events that it accepts.
///
/// ```
/// use stripe_webhooks::{Endpoint, SigningSecret, event::ApiVersions};
///
/// let endpoint = Endpoint::new("k3v9x2", SigningSecret::new("whsec_live")?)
///     .label("billing, live")
///     .livemode(true)
///     .api_versions(ApiVersions::Train("basil"));
/// # Ok::<(), stripe_webhooks::signature::SecretError>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Endpoint {
    id: Arc<str>,
    label: Option<Cow<'static, str>>,
    /// `None`: no secret is known.
    verifier: Option<Verifier>,
    /// True if an endpoint without a secret believes what is posted.
    believes: bool,
    /// The validation that was asked for.
    #[cfg(feature = "client")]
    validation: Option<super::Validation>,
    account: Option<Arc<str>>,
    livemode: Option<bool>,
    accounts: Accounts,
    versions: ApiVersions,
    on_mismatch: OnMismatch,
    shadow: bool,
}

impl Endpoint {
    /// An endpoint that accepts everything signed with one of the verifier's secrets.
    ///
    /// `id`: the path segment that addresses it; make it unguessable where many tenants share a host.
    pub fn new(id: impl Into<Arc<str>>, verifier: impl Into<Verifier>) -> Self {
        Self::checking(id.into(), Some(verifier.into()), false)
    }

    /// An endpoint without a secret: nothing that is posted is believed, and each event is fetched from Stripe by its id
    /// ([`Validation::Fetch`](super::Validation::Fetch)). For events that others hand on without their signature, or whose secret is not to
    /// be had. Needs a [client](super::ReceiverBuilder::client).
    ///
    /// Anybody who knows the path can make this program ask Stripe: prefer a secret where there is one.
    #[cfg(feature = "client")]
    pub fn without_secret(id: impl Into<Arc<str>>) -> Self {
        Self::checking(id.into(), None, false)
    }

    /// An endpoint that **believes whatever is posted to it, by anybody**: no secret, no signature, no question to Stripe. Whoever
    /// reaches the path can make every handler run with every content: mark invoices as paid, subscriptions as active, accounts as
    /// closed.
    ///
    /// Only for a path that nobody reaches but somebody who has verified the events, such as a gateway of one's own on the same host,
    /// and for tests. With the feature `client`, `Endpoint::without_secret` is the safe way to do without the secret.
    pub fn without_verification(id: impl Into<Arc<str>>) -> Self {
        Self::checking(id.into(), None, true)
    }

    fn checking(id: Arc<str>, verifier: Option<Verifier>, believes: bool) -> Self {
        Self {
            id,
            label: None,
            verifier,
            believes,
            #[cfg(feature = "client")]
            validation: None,
            account: None,
            livemode: None,
            accounts: Accounts::Any,
            versions: ApiVersions::Any,
            on_mismatch: OnMismatch::Acknowledge,
            shadow: false,
        }
    }

    /// Names the endpoint for people.
    pub fn label(mut self, label: impl Into<Cow<'static, str>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets the proof that is asked for before a delivery counts. Default: the signature. One other than
    /// [`Signature`](super::Validation::Signature) needs a [client](super::ReceiverBuilder::client).
    ///
    /// An endpoint without a secret cannot look at signatures: whatever is said here, it fetches each event, and
    /// [`ReceiverBuilder::build`](super::ReceiverBuilder::build) fails where something else was said.
    #[cfg(feature = "client")]
    pub fn validation(mut self, validation: super::Validation) -> Self {
        self.validation = Some(validation);
        self
    }

    pub(super) fn check(&self) -> Check {
        #[cfg(feature = "client")]
        match (self.validation, &self.verifier) {
            (Some(super::Validation::Fetch), _) => return Check::Fetch,
            (Some(super::Validation::SignatureThenFetch), Some(_)) => return Check::SignatureThenFetch,
            // Nothing else can be checked, so Stripe is asked.
            (Some(_), None) => return Check::Fetch,
            (None, None) if !self.believes => return Check::Fetch,
            _ => {}
        }
        match self.believes {
            true => Check::Nothing,
            false => Check::Signature,
        }
    }

    /// True if its validation needs a secret, and it has none.
    #[cfg(feature = "client")]
    pub(super) fn lacks_secret(&self) -> bool {
        let fetches = matches!(self.validation, None | Some(super::Validation::Fetch));
        self.verifier.is_none() && !fetches
    }

    /// Says whose endpoint this is: the account (`acct_…`) that events are about which name none. Needed where endpoints of
    /// several accounts of one's own post to one inbox: objects are told apart by their account, see
    /// [`ObjectKey`](crate::event::ObjectKey). Default: none is said.
    pub fn account(mut self, account: impl Into<Arc<str>>) -> Self {
        self.account = Some(account.into());
        self
    }

    #[cfg(feature = "inbox")]
    pub(crate) fn own_account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// Accepts only live events (`true`) or only test events (`false`).
    pub fn livemode(mut self, livemode: bool) -> Self {
        self.livemode = Some(livemode);
        self
    }

    /// Accepts only the events of some accounts, snapshot and thin.
    pub fn accounts(mut self, accounts: Accounts) -> Self {
        self.accounts = accounts;
        self
    }

    /// Accepts only some API versions.
    pub fn api_versions(mut self, versions: ApiVersions) -> Self {
        self.versions = versions;
        self
    }

    /// Says what happens to an event that the policy does not accept; by default it is answered 200 and not handled.
    pub fn on_mismatch(mut self, on_mismatch: OnMismatch) -> Self {
        self.on_mismatch = on_mismatch;
        self
    }

    /// Verifies and acknowledges events without handling them (`true`): observers are told that they are verified. For an
    /// endpoint in a newer API version, whose events are compared before they are relied on.
    pub fn shadow(mut self, shadow: bool) -> Self {
        self.shadow = shadow;
        self
    }

    /// The path segment that addresses it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name for people: the label, else the id.
    pub fn name(&self) -> &str {
        self.label.as_deref().unwrap_or(&self.id)
    }

    /// The verifier; `None` for an endpoint without a secret.
    pub fn verifier(&self) -> Option<&Verifier> {
        self.verifier.as_ref()
    }

    pub(super) fn shared_id(&self) -> Arc<str> {
        Arc::clone(&self.id)
    }

    pub(super) fn has_good_id(&self) -> bool {
        (1..=128).contains(&self.id.len())
            && self
                .id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    }

    pub(crate) fn mismatch(&self) -> OnMismatch {
        match self.shadow {
            true => OnMismatch::Acknowledge,
            false => self.on_mismatch,
        }
    }

    /// The reason why the policy does not accept the delivery, as a stable word and a sentence; `None` if it does.
    pub(crate) fn objects_to(&self, delivery: &Delivery) -> Option<(&'static str, String)> {
        if self.shadow {
            let message = "an event of an endpoint whose events are compared, not handled".to_owned();
            return Some(("shadow", message));
        }
        if let Some(wanted) = self.livemode
            && wanted != delivery.livemode()
        {
            let mode = |live| if live { "live" } else { "test" };
            let message = format!(
                "a {} event at a {} endpoint",
                mode(delivery.livemode()),
                mode(wanted)
            );
            return Some(("livemode", message));
        }
        if !self.accounts.accepts(delivery) {
            return Some((
                "account",
                "an event of an account that the endpoint does not accept".to_owned(),
            ));
        }
        if !self.versions.accepts(delivery.api_version()) {
            let version = delivery.api_version().unwrap_or_default();
            return Some((
                "api_version",
                format!("API version {version:.64} where {:?} is wanted", self.versions),
            ));
        }
        None
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The id may be a secret path: only the label is shown.
        let checked = match self.check() {
            Check::Signature => "signature",
            #[cfg(feature = "client")]
            Check::SignatureThenFetch => "signature, then fetched",
            #[cfg(feature = "client")]
            Check::Fetch => "fetched",
            Check::Nothing => "nothing",
        };
        f.debug_struct("Endpoint")
            .field("label", &self.label)
            .field("checked", &checked)
            .field("verifier", &self.verifier)
            .field("livemode", &self.livemode)
            .field("accounts", &self.accounts)
            .field("versions", &self.versions)
            .finish_non_exhaustive()
    }
}

/// The error of a lookup; answered 503, so that Stripe sends again.
pub type LookupError = Box<dyn std::error::Error + Send + Sync>;

/// Finds endpoints that the receiver was not given: per tenant, from a database or a vault.
///
/// Asked only for ids that the receiver does not know. Keep a cache: every request with a guessed id asks too.
pub trait EndpointLookup: Send + Sync + 'static {
    /// The endpoint of that id; `None` if there is none (404).
    fn endpoint<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Endpoint>, LookupError>>;
}
