//! Building a client.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use thiserror::Error;

use super::api::{Client, Inner};
use super::key::ApiKey;
use super::limiter::Limiter;
use super::rate::{Priority, Rate};
use super::transport::Transport;
use crate::event::SCHEMA_API_VERSION;
use crate::observer::{Observer, Observers};

/// Stripe's API.
const BASE_URL: &str = "https://api.stripe.com";
/// The time limit of one attempt.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The number of further attempts.
const RETRIES: u32 = 2;

/// Settings of a [`Client`], from [`Client::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    key: ApiKey,
    base_url: String,
    api_version: String,
    timeout: Duration,
    retries: u32,
    rate: Rate,
    transport: Option<Arc<dyn Transport>>,
    observers: Observers,
}

/// The reason why a client cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL has no TLS and leads to another host than this one: the key would go over the network in the clear.
    #[error(
        "the base URL begins with http:// and leads to {0:?}: only a loopback address may be asked without TLS"
    )]
    Insecure(String),
    /// The base URL is none: scheme and host are asked for, without user, query or fragment.
    #[error("the base URL is none: one like https://api.stripe.com is asked for")]
    BaseUrl,
    /// The API version is blank, or holds what a header cannot.
    #[error("the API version is none: one like {SCHEMA_API_VERSION} is asked for")]
    ApiVersion,
    /// A rate that is not above 0, or a part of Stripe's limits beyond 1.
    #[error("the rate is none: numbers above 0 are asked for, and parts of Stripe's limits up to 1")]
    Rate,
    /// The time limit is zero.
    #[error("the time limit of an attempt is zero")]
    Timeout,
    /// No transport was given, and the feature `client-reqwest` is off.
    #[error("no transport was given: call `.transport(..)`, or turn the feature `client-reqwest` on")]
    NoTransport,
    /// The default transport cannot be made.
    #[error("the transport cannot be made: {0}")]
    Transport(String),
}

impl ClientBuilder {
    pub(super) fn new(key: ApiKey) -> Self {
        Self {
            key,
            base_url: BASE_URL.into(),
            api_version: SCHEMA_API_VERSION.into(),
            timeout: TIMEOUT,
            retries: RETRIES,
            rate: Rate::default(),
            transport: None,
            observers: Observers::default(),
        }
    }

    /// Sets where the API is. Default: `https://api.stripe.com`. Without TLS only a loopback address is taken
    /// (`http://127.0.0.1:8420`), for stand-ins.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Sets the API version that is asked for (`Stripe-Version`). Default: [`SCHEMA_API_VERSION`], which the typed objects
    /// follow.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = version.into();
        self
    }

    /// Sets the time limit of one attempt, from sending to the last byte of the answer. Default: 30 s. Waiting for the
    /// limiter does not count.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Adds an observer, who is told the end of every attempt of a request ([`Observer::requested`]).
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Sets the number of further attempts after a failure that may pass. Default: 2.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the rate of requests. Default: [`Rate::half`].
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = rate;
        self
    }

    /// Sets the HTTP library. Default with feature `client-reqwest`: `ReqwestTransport`; without it there is none.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`BuildError`] for a setting that makes no sense or is not safe.
    pub fn build(self) -> Result<Client, BuildError> {
        let (base_url, is_local) = base_url(&self.base_url)?;
        if self.timeout.is_zero() {
            return Err(BuildError::Timeout);
        }
        let version = self.api_version.trim();
        let api_version = HeaderValue::from_str(version).ok();
        let api_version = api_version
            .filter(|value| !value.is_empty())
            .ok_or(BuildError::ApiVersion)?;
        let limits = self.rate.limits(self.key.mode()).map_err(|()| BuildError::Rate)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(is_local)?,
        };
        let inner = Inner {
            authorization: self.key.authorization(),
            key: self.key,
            base_url,
            api_version,
            user_agent: HeaderValue::from_static(concat!("stripe-webhooks-rs/", env!("CARGO_PKG_VERSION"))),
            timeout: self.timeout,
            retries: self.retries,
            transport,
            limiter: Limiter::new(limits),
            observers: self.observers,
        };
        Ok(Client {
            inner: Arc::new(inner),
            account: None,
            context: None,
            priority: Priority::default(),
        })
    }
}

#[cfg(feature = "client-reqwest")]
fn default_transport(is_local: bool) -> Result<Arc<dyn Transport>, BuildError> {
    let transport = super::reqwest::ReqwestTransport::for_host(is_local)?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "client-reqwest"))]
fn default_transport(_: bool) -> Result<Arc<dyn Transport>, BuildError> {
    Err(BuildError::NoTransport)
}

/// The base URL without a slash at its end, and whether it leads to this host.
fn base_url(text: &str) -> Result<(String, bool), BuildError> {
    let text = text.trim().trim_end_matches('/');
    let url: http::Uri = text.parse().map_err(|_| BuildError::BaseUrl)?;
    let (Some(scheme), Some(authority)) = (url.scheme_str(), url.authority()) else {
        return Err(BuildError::BaseUrl);
    };
    let host = authority.host();
    if host.is_empty() || authority.as_str().contains('@') || url.query().is_some() || text.contains('#') {
        return Err(BuildError::BaseUrl);
    }
    let is_local = is_loopback(host);
    match scheme {
        "https" => {}
        "http" if is_local => {}
        "http" => return Err(BuildError::Insecure(host.to_owned())),
        _ => return Err(BuildError::BaseUrl),
    }
    Ok((text.to_owned(), is_local))
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_tls_only_this_host_is_asked() {
        for (url, is_local) in [
            ("https://api.stripe.com", false),
            ("https://api.stripe.com/", false),
            ("http://127.0.0.1:8420", true),
            ("http://127.9.9.9", true),
            ("http://[::1]:1/prefix/", true),
            ("http://LOCALHOST:80", true),
            ("https://localhost", true),
        ] {
            assert_eq!(base_url(url).map(|(_, local)| local), Ok(is_local), "{url}");
        }
        for url in [
            "http://api.stripe.com",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example",
            "http://10.0.0.1",
            "http://[::2]",
            "http://0.0.0.0",
        ] {
            assert!(matches!(base_url(url), Err(BuildError::Insecure(_))), "{url}");
        }
        for url in [
            "",
            "api.stripe.com",
            "ftp://127.0.0.1",
            "https://",
            "https://user@api.stripe.com",
            "http://localhost@evil.example",
            "https://api.stripe.com?x=y",
            "https://api.stripe.com#x",
            "unix:/x",
        ] {
            assert_eq!(base_url(url), Err(BuildError::BaseUrl), "{url}");
        }
    }
}
