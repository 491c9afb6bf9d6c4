//! Acts that the store does not do itself, and so does not write down: their line in the audit, before they begin.

use super::{By, Desk, DeskError};

impl Desk {
    /// Writes an act into the audit. False where the inbox is in no database, so that there is no audit to write to.
    #[cfg(feature = "mirror")]
    pub(crate) async fn note(&self, by: &By, action: &str, detail: &str) -> Result<bool, DeskError> {
        use crate::inbox::{BoxFuture, Lent, with};

        let Some(handle) = self.store().database() else {
            return Ok(false);
        };
        let database = handle.0;
        let sql = database.inbox_sql(
            "INSERT INTO {t}audit (at_us, who, action, why, detail) VALUES ({now}, $1, $2, $3, $4)",
        );
        let args = vec![
            by.who.as_str().into(),
            action.into(),
            by.why.as_str().into(),
            detail.into(),
        ];
        with(&*database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
            Box::pin(async move { Ok(lent.sql.run(&sql, args).await?) })
        })
        .await?;
        Ok(true)
    }

    /// Nothing here writes into the store's tables without the feature `mirror`.
    #[cfg(not(feature = "mirror"))]
    pub(crate) async fn note(&self, _: &By, _: &str, _: &str) -> Result<bool, DeskError> {
        Ok(false)
    }
}
