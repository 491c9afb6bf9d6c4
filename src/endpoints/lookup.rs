//! Endpoints for a receiver, from a store.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use super::store::EndpointStore;
use crate::receiver::{Endpoint, EndpointLookup, LookupError};
use crate::rt::BoxFuture;

/// The time for which a known endpoint is served without a look at the store's revision.
const FRESH: Duration = Duration::from_secs(1);

/// The endpoints of a store, for a receiver: what is created, rotated or removed there is served by every process, without a
/// restart.
///
/// All of them are kept in memory. An id that is known is looked at anew once a second, an id that is not known at once, and
/// requests that come meanwhile wait for the same answer: guessed ids cost the store one look at a time. While the store does
/// not answer, known endpoints are served as they were, and others are answered 503.
///
/// ```
/// use stripe_webhooks::endpoints::{FileEndpoints, StoredEndpoints};
/// use stripe_webhooks::{Receiver, ReceiverError, Registry};
///
/// fn receiver(registry: Registry) -> Result<Receiver, ReceiverError> {
///     let endpoints = StoredEndpoints::new(FileEndpoints::new("/var/lib/shop/endpoints.json"));
///     Receiver::builder(registry).lookup(endpoints).build()
/// }
/// ```
#[must_use]
pub struct StoredEndpoints {
    store: Box<dyn EndpointStore>,
    fresh: Duration,
    known: RwLock<Option<Known>>,
    load: Mutex<()>,
}

#[derive(Clone)]
struct Known {
    revision: u64,
    /// The time before the revision was asked for.
    at: Instant,
    endpoints: Arc<HashMap<String, Endpoint>>,
}

impl StoredEndpoints {
    /// The endpoints of that store.
    pub fn new(store: impl EndpointStore) -> Self {
        Self {
            store: Box::new(store),
            fresh: FRESH,
            known: RwLock::new(None),
            load: Mutex::new(()),
        }
    }

    /// Sets for how long a known endpoint is served without a look at the store: so long a secret that was taken away is still
    /// accepted. Default: 1 s. Zero: each request looks.
    pub fn fresh_for(mut self, time: Duration) -> Self {
        self.fresh = time;
        self
    }

    fn known(&self) -> Option<Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn find(&self, id: &str) -> Result<Option<Endpoint>, LookupError> {
        let asked = Instant::now();
        let known = self.known();
        let found = known.as_ref().and_then(|known| known.endpoints.get(id));
        if let (Some(known), Some(found)) = (&known, found)
            && asked.saturating_duration_since(known.at) < self.fresh
        {
            return Ok(Some(found.clone()));
        }
        match self.refreshed(asked).await {
            Ok(known) => Ok(known.endpoints.get(id).cloned()),
            Err(error) => found.cloned().map(Some).ok_or(error),
        }
    }

    /// The endpoints as they were when `asked`, or later.
    async fn refreshed(&self, asked: Instant) -> Result<Known, LookupError> {
        let _loading = self.load.lock().await;
        let known = self.known();
        if let Some(known) = known.clone().filter(|known| known.at >= asked) {
            return Ok(known);
        }
        let at = Instant::now();
        let revision = self.store.revision().await?;
        let endpoints = match known.filter(|known| known.revision == revision) {
            Some(known) => known.endpoints,
            None => Arc::new(self.load().await?),
        };
        let known = Known {
            revision,
            at,
            endpoints,
        };
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = Some(known.clone());
        Ok(known)
    }

    async fn load(&self) -> Result<HashMap<String, Endpoint>, LookupError> {
        let mut endpoints = HashMap::new();
        for record in self.store.all().await? {
            if let Some(endpoint) = record.endpoint()? {
                endpoints.insert(record.id, endpoint);
            }
        }
        Ok(endpoints)
    }
}

impl EndpointLookup for StoredEndpoints {
    fn endpoint<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Endpoint>, LookupError>> {
        Box::pin(self.find(id))
    }
}

impl fmt::Debug for StoredEndpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let endpoints = self.known().map(|known| known.endpoints.len());
        f.debug_struct("StoredEndpoints")
            .field("endpoints", &endpoints)
            .field("fresh_for", &self.fresh)
            .finish_non_exhaustive()
    }
}
