//! Endpoints in the inbox's database: the table `endpoints`.

use zeroize::Zeroizing;

use super::error::EndpointStoreError;
use super::json;
use super::store::{EndpointRecord, EndpointStore};
#[cfg(feature = "postgres-plain")]
use crate::inbox::Postgres;
#[cfg(feature = "sqlite")]
use crate::inbox::Sqlite;
use crate::inbox::driver::{Backend, SqlStore};
use crate::rt::BoxFuture;

fn records(texts: Vec<String>) -> Result<Vec<EndpointRecord>, EndpointStoreError> {
    let texts = texts.into_iter().map(Zeroizing::new);
    let read = |text: Zeroizing<String>| {
        let value =
            serde_json::from_str(&text).map_err(|_| "the table `endpoints` has a row that is no JSON")?;
        Ok(json::read(&value)?)
    };
    texts.map(read).collect()
}

macro_rules! store {
    ($(#[$doc:meta])* {$($generics:tt)*} $store:ty) => {
        $(#[$doc])*
        impl<$($generics)*> EndpointStore for $store {
            fn revision(&self) -> BoxFuture<'_, Result<u64, EndpointStoreError>> {
                Box::pin(async { Ok(self.engine.endpoints_revision().await?) })
            }

            fn all(&self) -> BoxFuture<'_, Result<Vec<EndpointRecord>, EndpointStoreError>> {
                Box::pin(async { records(self.engine.endpoints().await?) })
            }

            fn put(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
                Box::pin(async move {
                    let text = Zeroizing::new(json::write(&record).to_string());
                    Ok(self.engine.put_endpoint(&record.id, &text).await?)
                })
            }

            fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, EndpointStoreError>> {
                Box::pin(async move { Ok(self.engine.remove_endpoint(id).await?) })
            }
        }
    };
}

store! {
    /// In the table `endpoints`. The signing secrets are in it in the clear: whoever may read it can forge events.
    {B: Backend} SqlStore<B>
}
#[cfg(feature = "sqlite")]
store! {
    /// In the table `endpoints`. The signing secrets are in it in the clear: whoever may read it can forge events.
    {} Sqlite
}
#[cfg(feature = "postgres-plain")]
store! {
    /// In the table `endpoints`. The signing secrets are in it in the clear: whoever may read it can forge events.
    {} Postgres
}
