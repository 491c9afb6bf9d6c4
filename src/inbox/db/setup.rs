//! The tables: created, brought up to date or refused at the start, and printed for whoever does that by hand.

use std::sync::Arc;

use super::{
    dialect::{Dialect, SCHEMA_VERSION},
    engine::{Backend, begin},
    exec::{Exec, Row, store_error},
};
use crate::inbox::StoreError;

/// Creates or checks the tables. One transaction under the database's own lock: ten processes may start at once.
pub(super) async fn migrate<B: Backend>(
    backend: &B,
    dialect: &Dialect,
    name: &str,
) -> Result<(), StoreError> {
    let t = &dialect.tables;
    let mut conn = backend.control().await?;
    // The common case, without any lock: the tables are there and fit.
    if let Ok(rows) = conn
        .rows(&Arc::from(format!("SELECT key, value FROM {t}meta")), vec![])
        .await
    {
        if check_meta(&rows, name)? == Some(SCHEMA_VERSION) {
            return Ok(());
        }
    }
    let mut tx = begin::<B>(&mut conn).await.map_err(store_error)?;
    if dialect.is_postgres() {
        let lock = format!("SELECT pg_advisory_xact_lock(hashtext('{t}'), 1934)");
        tx.script(lock).await.map_err(store_error)?;
        tx.script(format!("CREATE SCHEMA IF NOT EXISTS {}", t.trim_end_matches('.')))
            .await
            .map_err(store_error)?;
    }
    tx.script(format!(
        "CREATE TABLE IF NOT EXISTS {t}meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
    ))
    .await
    .map_err(store_error)?;
    let rows = tx
        .rows(&Arc::from(format!("SELECT key, value FROM {t}meta")), vec![])
        .await
        .map_err(store_error)?;
    let found = check_meta(&rows, name)?;
    if found != Some(SCHEMA_VERSION) {
        crate::inbox::fail_point("migrate");
        for upgrade in found.map(|found| dialect.upgrades(found)).unwrap_or_default() {
            tx.script(upgrade).await.map_err(store_error)?;
        }
        tx.script(dialect.schema()).await.map_err(store_error)?;
        if dialect.is_postgres() && knows_lz4(&mut *tx).await.map_err(store_error)? {
            tx.script(lz4(dialect)).await.map_err(store_error)?;
        }
        let put = format!(
            "INSERT INTO {t}meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        );
        let put: Arc<str> = Arc::from(put);
        tx.run(&put, vec!["name".into(), name.into()])
            .await
            .map_err(store_error)?;
        tx.run(
            &put,
            vec!["schema_version".into(), SCHEMA_VERSION.to_string().into()],
        )
        .await
        .map_err(store_error)?;
    }
    tx.commit().await.map_err(store_error)
}

/// The default compression takes as long for a body as everything else about its row.
fn lz4(dialect: &Dialect) -> String {
    format!(
        "ALTER TABLE {}event ALTER COLUMN body SET COMPRESSION lz4",
        dialect.tables
    )
}

/// Whether this PostgreSQL is 14 or newer and was built with lz4.
async fn knows_lz4(conn: &mut impl Exec) -> Result<bool, sqlx::Error> {
    let sql = "SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)";
    Ok(!conn.rows(&sql.into(), vec![]).await?.is_empty())
}

/// The version of the tables, if they are complete; an error when they belong to somebody else.
fn check_meta(rows: &[Row], name: &str) -> Result<Option<i64>, StoreError> {
    let get = |key: &str| rows.iter().find(|r| r.text(0) == key).map(|r| r.text(1));
    if let Some(found) = get("name") {
        if found != name {
            return Err(StoreError::OtherInbox {
                found,
                asked: name.to_owned(),
            });
        }
    }
    match get("schema_version").and_then(|v| v.parse::<i64>().ok()) {
        Some(found) if found > SCHEMA_VERSION => Err(StoreError::SchemaTooNew {
            found,
            known: SCHEMA_VERSION,
        }),
        found => Ok(found),
    }
}

/// The doctor's questions as a script: each answers how many rows break an invariant, and one of them.
pub(crate) fn printable_doctor(dialect: &Dialect) -> String {
    dialect
        .doctor
        .iter()
        .map(|(name, meaning, sql)| format!("-- {name}: {meaning}\n{sql};\n"))
        .collect()
}

/// The whole schema as a script that a database administrator can run beforehand.
pub(crate) fn printable(dialect: &Dialect, name: &str) -> String {
    let t = &dialect.tables;
    let schema = if dialect.is_postgres() {
        format!("CREATE SCHEMA IF NOT EXISTS {};\n", t.trim_end_matches('.'))
    } else {
        String::new()
    };
    let name = name.replace('\'', "''");
    let upgrades: String = (1..SCHEMA_VERSION)
        .filter_map(|found| Some((found, dialect.upgrades(found).into_iter().next()?)))
        .map(|(found, sql)| {
            format!(
                "-- Tables of version {found} need this first:\n-- {}\n",
                sql.replace('\n', "\n-- ")
            )
        })
        .collect();
    let faster = if dialect.is_postgres() {
        format!(
            "-- PostgreSQL 14 or newer, built with lz4:\n-- {};\n",
            lz4(dialect)
        )
    } else {
        String::new()
    };
    format!(
        "{upgrades}{schema}CREATE TABLE IF NOT EXISTS {t}meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);\n{}\nINSERT INTO {t}meta (key, value) \
         VALUES ('name', '{name}'), ('schema_version', '{SCHEMA_VERSION}') ON CONFLICT (key) DO NOTHING;\n{faster}",
        dialect.schema()
    )
}
