//! The API versions that an endpoint accepts.

use std::borrow::Cow;
use std::fmt;

/// The API version that the generated types follow: `2026-10-28.endive`.
pub const SCHEMA_API_VERSION: &str = crate::generated::API_VERSION;

/// The API versions that an endpoint accepts. Events without one (thin events, very old ones) always pass. By default
/// [`Any`](Self::Any).
///
/// ```
/// use stripe_webhooks::event::ApiVersions;
/// # fn configuration() -> String { "basil".to_owned() }
///
/// let basil = ApiVersions::Train("basil");
/// assert!(basil.accepts(Some("2025-03-31.basil")));
/// assert!(!basil.accepts(Some("2024-06-20")));
///
/// let configured: String = configuration();
/// assert_eq!(ApiVersions::Train(configured), basil);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ApiVersions(Accepted);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Accepted {
    #[default]
    Any,
    Train(Cow<'static, str>),
    Exact(Cow<'static, str>),
}

// Named like the variants of an enum, whose fields could not take both texts of the program and owned ones.
#[allow(non_snake_case, non_upper_case_globals)]
impl ApiVersions {
    /// Every version: decoding does not depend on it.
    pub const Any: Self = Self(Accepted::Any);

    /// Every version of a release train: `basil` accepts `2025-03-31.basil` and all later `.basil` versions.
    pub fn Train(name: impl Into<Cow<'static, str>>) -> Self {
        Self(Accepted::Train(name.into()))
    }

    /// One version exactly, as Stripe writes it: `2025-03-31.basil`.
    pub fn Exact(version: impl Into<Cow<'static, str>>) -> Self {
        Self(Accepted::Exact(version.into()))
    }
}

impl ApiVersions {
    /// True if an event of that version is accepted. An event without a version always is.
    pub fn accepts(&self, version: Option<&str>) -> bool {
        let Some(version) = version else { return true };
        // Beta headers come behind a semicolon: `2016-03-07; orders_beta=v3`.
        let version = version.split(';').next().unwrap_or_default().trim();
        match &self.0 {
            Accepted::Any => true,
            Accepted::Train(train) => version.split_once('.').is_some_and(|(_, name)| name == train),
            Accepted::Exact(exact) => version == exact,
        }
    }
}

impl fmt::Debug for ApiVersions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The treatment of an event that an endpoint's policy does not accept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnMismatch {
    /// Answer 200 so that Stripe stops sending it, run no handler, tell the observers.
    #[default]
    Acknowledge,
    /// Answer 400, so that it shows as failed in Stripe's dashboard and is sent again.
    Refuse,
    /// Tell the observers and go on as if nothing were wrong.
    Warn,
}
