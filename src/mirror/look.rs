//! A look at the tables as they stand, for a person: how many rows, and when each was last filled and compared.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Mirror;
use super::kinds::table_of;
use super::statements::{number, us};
use crate::inbox::{BoxFuture, Lent, StoreError, with};

/// One table as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableLook {
    /// The table's name without its schema or prefix.
    pub(crate) table: &'static str,
    /// Its rows, counted to a cap.
    pub(crate) rows: u64,
    /// True if there are more than the cap.
    pub(crate) is_more: bool,
    /// The end of the last backfill, microseconds since the Unix epoch.
    pub(crate) filled_us: Option<i64>,
    /// The end of the last verification, microseconds since the Unix epoch.
    pub(crate) verified_us: Option<i64>,
}

/// One mirrored object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowLook {
    pub(crate) table: &'static str,
    pub(crate) account: String,
    pub(crate) livemode: bool,
    /// The time of its state at Stripe, microseconds since the Unix epoch.
    pub(crate) updated_us: Option<i64>,
    /// The way that it came: `event`, `backfill`, ….
    pub(crate) source: String,
    pub(crate) event_id: Option<String>,
    /// The time of its deletion, microseconds since the Unix epoch.
    pub(crate) deleted_us: Option<i64>,
    /// The object as JSON.
    pub(crate) raw: String,
}

impl Mirror {
    /// The tables that are kept, by name, each counted to `cap` rows.
    pub(crate) async fn look(&self, cap: u32) -> Result<Vec<TableLook>, StoreError> {
        let schema = &self.core.schema;
        let times: Arc<str> = format!(
            "SELECT \"table\", {}, {} FROM {}",
            us(schema, "last_backfill"),
            us(schema, "last_verify"),
            schema.name("mirror_kinds")
        )
        .into();
        let counts: Vec<(&'static str, Arc<str>)> = self
            .kinds()
            .tables()
            .map(|table| {
                let name = schema.name(table);
                let sql = format!(
                    "SELECT count(*) FROM (SELECT 1 FROM {name} LIMIT {}) AS t",
                    u64::from(cap) + 1
                );
                (table, sql.into())
            })
            .collect();
        with(
            &*self.core.database,
            false,
            |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move {
                    let rows = lent.sql.rows(&times, Vec::new()).await?;
                    let times: BTreeMap<String, (Option<i64>, Option<i64>)> = rows
                        .iter()
                        .map(|row| (row.text(0), (row.opt_int(1), row.opt_int(2))))
                        .collect();
                    let mut found = Vec::new();
                    for (table, sql) in counts {
                        let rows = lent.sql.rows(&sql, Vec::new()).await?;
                        let count = rows
                            .first()
                            .map_or(0, |row| u64::try_from(row.int(0)).unwrap_or(0));
                        let (filled_us, verified_us) = times.get(table).copied().unwrap_or_default();
                        found.push(TableLook {
                            table,
                            rows: count.min(cap.into()),
                            is_more: count > cap.into(),
                            filled_us,
                            verified_us,
                        });
                    }
                    Ok(found)
                })
            },
        )
        .await
    }

    /// The rows of an object, in whatever account and mode, at most ten. Empty for a kind that is not kept.
    pub(crate) async fn rows_of(&self, kind: &str, id: &str) -> Result<Vec<RowLook>, StoreError> {
        let kept = table_of(kind).filter(|row| self.core.table(row.table).is_some());
        let Some(row) = kept else {
            return Ok(Vec::new());
        };
        let table = row.table;
        let schema = &self.core.schema;
        let sql: Arc<str> = format!(
            "SELECT _account_id, {}, {}, _source, _event_id, {}, CAST(_raw_data AS text) FROM {} WHERE id = $1 ORDER BY 1, 2 LIMIT 10",
            number(schema, "livemode"),
            us(schema, "_updated_at"),
            us(schema, "_deleted_at"),
            schema.name(table)
        )
        .into();
        let args = vec![id.into()];
        with(
            &*self.core.database,
            false,
            |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move {
                    let rows = lent.sql.rows(&sql, args).await?;
                    let look = |row: &crate::inbox::driver::Row| RowLook {
                        table,
                        account: row.text(0),
                        livemode: row.int(1) != 0,
                        updated_us: row.opt_int(2),
                        source: row.text(3),
                        event_id: row.opt_text(4),
                        deleted_us: row.opt_int(5),
                        raw: row.text(6),
                    };
                    Ok(rows.iter().map(look).collect())
                })
            },
        )
        .await
    }
}
