//! A request whose head is accepted: what is to be read of its body.

use std::net::IpAddr;
use std::sync::Arc;

use super::Endpoint;
use super::origin::Origin;

/// Permission to read a request's body.
#[derive(Debug, Clone)]
pub struct Admission {
    pub(super) endpoint: Arc<Endpoint>,
    pub(super) body_limit: usize,
    pub(super) announced: u64,
    pub(super) origin: Origin,
    /// True for an endpoint of a lookup, of which there may be any number.
    pub(super) is_looked_up: bool,
}

impl Admission {
    /// The number of bytes to make room for before the body comes: the announced length, at most 64 KiB of it.
    pub fn capacity(&self) -> usize {
        const BELIEVED: u64 = 64 * 1024;
        usize::try_from(self.announced.min(BELIEVED)).unwrap_or_default()
    }

    /// The most bytes of body to read; beyond that answer [`Receiver::too_large`](super::Receiver::too_large).
    pub fn body_limit(&self) -> usize {
        self.body_limit
    }

    /// Sets the address that the request comes from, for whoever knows it better than the request's head.
    #[must_use]
    pub fn with_remote(mut self, remote: IpAddr) -> Self {
        self.origin.remote = Some(remote);
        self
    }

    /// The address that the request comes from, if it is known. Behind a trusted proxy it is the address that the proxy names.
    pub fn remote(&self) -> Option<IpAddr> {
        self.origin.remote
    }

    /// The headers on the receiver's list, names in small letters.
    pub fn headers(&self) -> &[(String, String)] {
        &self.origin.headers
    }

    pub(super) fn too_long(&self) -> String {
        format!("the body is longer than {} bytes", self.body_limit)
    }
}
