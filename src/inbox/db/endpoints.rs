//! The table of webhook endpoints. What a record says, this room does not read.

use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
};
use crate::inbox::StoreError;

impl<B: Backend> Engine<B> {
    pub(crate) async fn endpoints_revision(&self) -> Result<u64, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("endpoints_revision"), vec![]).await?;
        Ok(rows
            .first()
            .and_then(|r| r.text(0).parse().ok())
            .unwrap_or_default())
    }

    pub(crate) async fn endpoints(&self) -> Result<Vec<String>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("endpoints"), vec![]).await?;
        Ok(rows.iter().map(|r| r.text(0)).collect())
    }

    pub(crate) async fn put_endpoint(&self, id: &str, record: &str) -> Result<(), StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        tx.run(self.dialect.sql("endpoints_changed"), vec![]).await?;
        let args = vec![id.into(), record.into()];
        tx.run(self.dialect.sql("put_endpoint"), args).await?;
        Ok(tx.commit().await?)
    }

    pub(crate) async fn remove_endpoint(&self, id: &str) -> Result<bool, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        tx.run(self.dialect.sql("endpoints_changed"), vec![]).await?;
        let removed = tx
            .run(self.dialect.sql("remove_endpoint"), vec![id.into()])
            .await?;
        tx.commit().await?;
        Ok(removed > 0)
    }
}
