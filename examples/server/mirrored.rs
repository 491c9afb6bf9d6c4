//! The mirror's tables, and how many rows a demo left in them.

use sqlx::{AssertSqlSafe, SqlitePool};
use stripe_webhooks::mirror::Mirror;

use crate::BoxError;
use crate::aligned::aligned;

/// The tables with any rows: their number, and how many of them the events with this prefix in their ids wrote.
pub(crate) async fn tables(url: &str, mirror: &Mirror, events: &str) -> Result<String, BoxError> {
    let (mut sql, mut rows) = (Vec::new(), Vec::new());
    for name in mirror.kinds().tables() {
        let table = mirror.table(name)?;
        sql.push(format!(
            "SELECT '{}', CAST(count(*) AS TEXT), CAST(sum(CASE WHEN _event_id LIKE $1 THEN 1 ELSE 0 END) AS TEXT) FROM {table}",
            table.replace('"', "")
        ));
    }
    // SQLite takes 500 parts in one statement, and there are fewer tables.
    for (table, all, own) in counted(url, sql.join(" UNION ALL "), format!("{events}%")).await? {
        if all != "0" {
            rows.push(vec![table, all, own.unwrap_or_else(|| "0".into())]);
        }
    }
    rows.sort();
    Ok(aligned(
        &["mirrored table", "rows", "of this demo"],
        &rows,
        &[1, 2],
    ))
}

type Counts = Vec<(String, String, Option<String>)>;

async fn counted(url: &str, sql: String, like: String) -> Result<Counts, sqlx::Error> {
    let sql = AssertSqlSafe(sql);
    #[cfg(feature = "postgres-plain")]
    if url.starts_with("postgres") {
        let pool = sqlx::PgPool::connect(url).await?;
        return sqlx::query_as(sql).bind(like).fetch_all(&pool).await;
    }
    let pool = SqlitePool::connect(url).await?;
    sqlx::query_as(sql).bind(like).fetch_all(&pool).await
}
