//! The tables: created, brought up to date or refused at the start, and printed for whoever does that by hand.

use std::sync::Arc;

use super::{
    backend::Backend,
    dialect::{Dialect, SCHEMA_VERSION},
    driver::{Connection, Transaction},
    engine::begin,
    error::{DriverError, ErrorKind},
    value::Row,
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
    let looked = conn
        .rows(&Arc::from(format!("SELECT key, value FROM {t}meta")), vec![])
        .await;
    // What is there is not created again: for `IF NOT EXISTS`, too, PostgreSQL asks for the right to create.
    let there = looked.is_ok();
    match looked {
        Ok(rows) if check_meta(&rows, name)? == Some(SCHEMA_VERSION) => {
            return check_rights(&mut *conn, dialect).await;
        }
        Err(e) if is_denied(&e) => return Err(denied(dialect, "read the inbox's tables", e)),
        // Old, or not there yet. If the connection broke, the next statement says so.
        Ok(_) | Err(_) => {}
    }
    let mut tx = begin::<B>(&mut conn).await?;
    if let Some(schema) = dialect.namespace() {
        let lock = format!("SELECT pg_advisory_xact_lock(hashtext('{t}'), 1934)");
        tx.script(lock).await?;
        let known: Arc<str> = "SELECT 1 FROM pg_namespace WHERE nspname = $1".into();
        let rows = tx.rows(&known, vec![schema.into()]).await;
        if rows?.is_empty() {
            tx.script(format!("CREATE SCHEMA IF NOT EXISTS \"{schema}\""))
                .await
                .map_err(|e| denied(dialect, "create the inbox's schema, which is missing", e))?;
        }
    }
    if !there {
        tx.script(format!(
            "CREATE TABLE IF NOT EXISTS {t}meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
        ))
        .await
        .map_err(|e| denied(dialect, "create the inbox's tables, which are missing", e))?;
    }
    let rows = tx
        .rows(&Arc::from(format!("SELECT key, value FROM {t}meta")), vec![])
        .await?;
    let found = check_meta(&rows, name)?;
    if found != Some(SCHEMA_VERSION) {
        crate::inbox::fail_point("migrate");
        for upgrade in found.map(|found| dialect.upgrades(found)).unwrap_or_default() {
            tx.script(upgrade)
                .await
                .map_err(|e| denied(dialect, "bring the inbox's tables up to date", e))?;
        }
        tx.script(dialect.schema())
            .await
            .map_err(|e| denied(dialect, "create the inbox's tables, which are missing", e))?;
        if dialect.namespace().is_some() && knows_lz4(&mut *tx).await? {
            tx.script(lz4(dialect)).await?;
        }
        let put = format!(
            "INSERT INTO {t}meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        );
        let put: Arc<str> = Arc::from(put);
        tx.run(&put, vec!["name".into(), name.into()]).await?;
        tx.run(
            &put,
            vec!["schema_version".into(), SCHEMA_VERSION.to_string().into()],
        )
        .await?;
    }
    tx.commit().await.map_err(StoreError::from)
}

fn is_denied(e: &DriverError) -> bool {
    e.kind() == ErrorKind::Denied
}

/// The right that the role lacks and the rights that it needs, if that is what the error says.
fn denied(dialect: &Dialect, what: &str, e: DriverError) -> StoreError {
    if is_denied(&e) {
        needed(dialect, &format!("{what} ({})", e.message()))
    } else {
        e.into()
    }
}

fn needed(dialect: &Dialect, what: &str) -> StoreError {
    StoreError::Config(format!(
        "this role may not {what}: either it owns the schema {schema}, or whoever does runs Postgres::migrations_sql and grants \
         it USAGE on the schema and SELECT, INSERT, UPDATE and DELETE on the inbox's tables in it",
        schema = dialect.tables.trim_end_matches('.')
    ))
}

/// Refuses a role that will not be able to write: at the start, and not at the first delivery.
async fn check_rights(conn: &mut impl Connection, dialect: &Dialect) -> Result<(), StoreError> {
    let Some(schema) = dialect.namespace() else {
        return Ok(());
    };
    let names = dialect.table_names().join("', '");
    let sql = format!(
        "SELECT CAST(string_agg(p || ' on ' || c.relname, ', ' ORDER BY c.relname, p) AS text) FROM pg_class c \
         CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p \
         WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND c.relname IN ('{names}') \
         AND c.relkind IN ('r', 'p') AND NOT has_table_privilege(c.oid, p)"
    );
    let rows = conn.rows(&sql.into(), vec![schema.into()]).await;
    match rows?.first().and_then(|r| r.opt_text(0)) {
        Some(missing) => Err(needed(
            dialect,
            &format!("write the inbox's tables (missing: {missing})"),
        )),
        None => Ok(()),
    }
}

/// The default compression takes as long for a body as everything else about its row.
fn lz4(dialect: &Dialect) -> String {
    format!(
        "ALTER TABLE {}event ALTER COLUMN body SET COMPRESSION lz4",
        dialect.tables
    )
}

/// True if this PostgreSQL is 14 or newer and was built with lz4.
async fn knows_lz4(conn: &mut impl Connection) -> Result<bool, DriverError> {
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
    let schema = dialect.namespace().map_or_else(String::new, |schema| {
        format!("CREATE SCHEMA IF NOT EXISTS \"{schema}\";\n")
    });
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
    let faster = if dialect.namespace().is_some() {
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
