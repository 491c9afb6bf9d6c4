//! Which API versions an endpoint accepts.

/// The API version that the generated types follow: `2026-10-28.endive`.
pub const SCHEMA_API_VERSION: &str = crate::generated::API_VERSION;

/// The API versions that an endpoint accepts. Events without one (thin events, very old ones) always pass.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApiVersions {
    /// Every version: decoding does not depend on it.
    #[default]
    Any,
    /// Every version of a release train: `basil` accepts `2025-03-31.basil` and all later `.basil` versions.
    Train(&'static str),
    /// One version exactly, as Stripe writes it: `2025-03-31.basil`.
    Exact(&'static str),
}

impl ApiVersions {
    /// True if an event of that version is accepted. An event without a version always is.
    ///
    /// ```
    /// use stripe_webhooks::event::ApiVersions;
    /// assert!(ApiVersions::Train("basil").accepts(Some("2025-03-31.basil")));
    /// assert!(!ApiVersions::Train("basil").accepts(Some("2024-06-20")));
    /// ```
    pub fn accepts(&self, version: Option<&str>) -> bool {
        let Some(version) = version else { return true };
        // Beta headers come behind a semicolon: `2016-03-07; orders_beta=v3`.
        let version = version.split(';').next().unwrap_or_default().trim();
        match self {
            Self::Any => true,
            Self::Train(train) => version.split_once('.').is_some_and(|(_, name)| name == *train),
            Self::Exact(exact) => version == *exact,
        }
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
