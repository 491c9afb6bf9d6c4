//! The tables: created, and brought up to date by additions alone.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::MirrorError;
use super::core::Core;
use super::schema::{Schema, VERSION};
use super::settings::{OWN, Settings};
use crate::inbox::driver::{DriverError, Flavor, Row};
use crate::inbox::{BoxFuture, Lent, Statements as Sql, StoreError, with};
use crate::object::tables::TableRow;

/// The shape of a table and its views, in short: another one is another text.
fn shape(schema: &Schema, row: &'static TableRow) -> String {
    let views = schema.views(row, &[]);
    let text = format!("{}{}{}{}", VERSION, schema.table(row), views[0].1, views[1].1);
    hex::encode(&Sha256::digest(text)[..8])
}

/// Refuses a name that would have to be quoted.
pub(super) fn check(settings: &Settings) -> Result<(), MirrorError> {
    let name = &settings.tables;
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if name.is_empty() || name.len() > 40 || !is_plain || name.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(MirrorError::Setting(format!(
            "{name:?} cannot be the name of the tables: letters, digits and underscores, at most 40"
        )));
    }
    if settings
        .account
        .as_ref()
        .is_some_and(|account| account.is_empty() || account.len() > 255)
    {
        return Err(MirrorError::Setting("an account's id is asked for".into()));
    }
    Ok(())
}

/// Creates what is missing. Cheap if nothing is; safe when many processes start at once.
pub(super) async fn migrate(core: &Core) -> Result<(), StoreError> {
    let schema = &core.schema;
    // The common case, without any lock.
    let looked = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(state(lent.sql, schema).await) })
    })
    .await?;
    // What is not there is created; if the connection broke, the next statement says so.
    if let Ok(found) = &looked {
        if found.is_current(core)? {
            return Ok(());
        }
    }
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            if let Some(space) = schema.namespace() {
                sql.script(format!("SELECT pg_advisory_xact_lock(hashtext('{space}'), 1935)"))
                    .await?;
                let known: Arc<str> = "SELECT 1 FROM pg_namespace WHERE nspname = $1".into();
                if sql.rows(&known, vec![space.into()]).await?.is_empty() {
                    sql.script(format!("CREATE SCHEMA IF NOT EXISTS \"{space}\""))
                        .await?;
                }
            }
            sql.script(schema.bookkeeping()).await?;
            let found = state(sql, schema).await?;
            found.is_current(core)?;
            bring_up(core, sql, &found).await?;
            Ok(())
        })
    })
    .await
}

/// The state of the tables as they are found.
struct State {
    version: Option<i64>,
    mode: Option<String>,
    account: Option<String>,
    /// Table, shape, history.
    kinds: Vec<(String, String, bool)>,
}

impl State {
    fn is_current(&self, core: &Core) -> Result<bool, StoreError> {
        if let Some(found) = self.version.filter(|found| *found > VERSION) {
            return Err(StoreError::SchemaTooNew {
                found,
                known: VERSION,
            });
        }
        let is_there = |row: &'static TableRow| {
            let has_history = core.settings.history.contains(row.table);
            let shape = shape(&core.schema, row);
            self.kinds.iter().any(|(table, found, history)| {
                table == row.table && *found == shape && (*history || !has_history)
            })
        };
        let mode = core
            .settings
            .livemode
            .map(|live| if live { "live" } else { "test" });
        Ok(self.version == Some(VERSION)
            && mode.is_none_or(|mode| self.mode.as_deref() == Some(mode))
            && self.account.as_deref() == Some(core.settings.own_account())
            && core.settings.kinds.rows().all(is_there))
    }
}

async fn state(sql: &mut dyn Sql, schema: &Schema) -> Result<State, DriverError> {
    let meta: Arc<str> = format!("SELECT key, value FROM {}", schema.name("mirror_meta")).into();
    let meta = sql.rows(&meta, vec![]).await?;
    let get = |key: &str| meta.iter().find(|row| row.text(0) == key).map(|row| row.text(1));
    let kinds: Arc<str> = format!(
        "SELECT \"table\", shape, history FROM {}",
        schema.name("mirror_kinds")
    )
    .into();
    let kinds = sql.rows(&kinds, vec![]).await?;
    Ok(State {
        version: get("version").and_then(|version| version.parse().ok()),
        mode: get("mode"),
        account: get("account"),
        kinds: kinds
            .iter()
            .map(|row| (row.text(0), row.text(1), row.int(2) != 0))
            .collect(),
    })
}

async fn bring_up(core: &Core, sql: &mut dyn Sql, found: &State) -> Result<(), DriverError> {
    let schema = &core.schema;
    for row in core.settings.kinds.rows() {
        let has_history = core.settings.history.contains(row.table);
        let (known, shape) = (
            found.kinds.iter().find(|(table, ..)| table == row.table),
            shape(schema, row),
        );
        if known.is_some_and(|(_, found, history)| *found == shape && (*history || !has_history)) {
            continue;
        }
        if known.is_none() || add_keys(schema, sql, row).await? {
            sql.script(schema.table(row)).await?;
        }
        if has_history {
            sql.script(schema.history(row)).await?;
        }
        make_views(schema, sql, row).await?;
        let note: Arc<str> = format!(
            "INSERT INTO {} (\"table\", enabled, shape, history) VALUES ($1, 1, $2, {history}) ON CONFLICT (\"table\") DO UPDATE \
             SET enabled = 1, shape = excluded.shape, history = excluded.history",
            schema.name("mirror_kinds"),
            history = u8::from(has_history || known.is_some_and(|(.., history)| *history)),
        )
        .into();
        sql.run(&note, vec![row.table.into(), shape.into()]).await?;
    }
    let put: Arc<str> = format!(
        "INSERT INTO {} (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        schema.name("mirror_meta")
    )
    .into();
    sql.run(&put, vec!["version".into(), VERSION.to_string().into()])
        .await?;
    if let Some(live) = core.settings.livemode {
        sql.run(
            &put,
            vec!["mode".into(), (if live { "live" } else { "test" }).into()],
        )
        .await?;
    }
    let account = core.settings.own_account();
    if account != OWN {
        adopt(core, sql, found, account).await?;
    }
    sql.run(&put, vec!["account".into(), account.into()]).await?;
    Ok(())
}

/// Gives rows that were written before the account's own id was known that id. A row that is there under it stays.
async fn adopt(core: &Core, sql: &mut dyn Sql, found: &State, account: &str) -> Result<(), DriverError> {
    let tables = found.kinds.iter().flat_map(|(table, _, history)| {
        let earlier = history.then(|| format!("{table}_history"));
        [Some(table.clone()), earlier].into_iter().flatten()
    });
    for table in tables {
        let name = core.schema.name(&table);
        let update: Arc<str> = format!(
            "UPDATE {name} SET _account_id = $1 WHERE _account_id = '{OWN}' AND NOT EXISTS \
             (SELECT 1 FROM {name} o WHERE o._account_id = $1 AND o.id = {name}.id AND o.livemode = {name}.livemode)"
        )
        .into();
        sql.run(&update, vec![account.into()]).await?;
    }
    Ok(())
}

/// Adds columns that a version before did not have. PostgreSQL writes the whole table anew for them, so there only while it is
/// empty; else `rebuild` does it, with the indexes on them. True if the table has all columns now.
async fn add_keys(schema: &Schema, sql: &mut dyn Sql, row: &'static TableRow) -> Result<bool, DriverError> {
    let missing = missing_keys(schema, sql, row).await?;
    if !missing.is_empty() && schema.is_postgres() && !is_empty(schema, sql, row).await? {
        return Ok(false);
    }
    for (_, definition) in missing {
        sql.script(format!(
            "ALTER TABLE {} ADD COLUMN {definition}",
            schema.name(row.table)
        ))
        .await?;
    }
    Ok(true)
}

/// Makes the views of a table anew.
pub(super) async fn make_views(
    schema: &Schema,
    sql: &mut dyn Sql,
    row: &'static TableRow,
) -> Result<(), DriverError> {
    let missing = missing_keys(schema, sql, row).await?;
    let lacks: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
    let views = schema.views(row, &lacks);
    // The second reads the first.
    for (view, _) in views.iter().rev() {
        sql.script(format!("DROP VIEW IF EXISTS {}", schema.name(view)))
            .await?;
    }
    for (_, view) in views {
        sql.script(view).await?;
    }
    Ok(())
}

/// The names and definitions of columns that a table does not have.
pub(super) async fn missing_keys(
    schema: &Schema,
    sql: &mut dyn Sql,
    row: &'static TableRow,
) -> Result<Vec<(&'static str, String)>, DriverError> {
    let (columns, args): (Arc<str>, _) = match (schema.flavor, schema.namespace()) {
        (Flavor::Postgres, Some(space)) => (
            "SELECT CAST(column_name AS text) FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2".into(),
            vec![space.into(), row.table.into()],
        ),
        _ => (
            "SELECT name FROM pragma_table_xinfo($1)".into(),
            vec![schema.name(row.table).trim_matches('"').into()],
        ),
    };
    let there: Vec<String> = sql
        .rows(&columns, args)
        .await?
        .iter()
        .map(|row| row.text(0))
        .collect();
    let missing = schema
        .keys(row)
        .filter(|(name, _)| !there.iter().any(|column| column == name));
    Ok(missing.collect())
}

async fn is_empty(schema: &Schema, sql: &mut dyn Sql, row: &TableRow) -> Result<bool, DriverError> {
    let any: Arc<str> = format!("SELECT id FROM {} LIMIT 1", schema.name(row.table)).into();
    let rows: Vec<Row> = sql.rows(&any, vec![]).await?;
    Ok(rows.is_empty())
}

/// The whole schema as a script that a database administrator can run beforehand.
pub(super) fn printable(flavor: Flavor, settings: &Settings) -> String {
    let schema = Schema::new(flavor, settings);
    let mut sql = String::new();
    if let Some(space) = schema.namespace() {
        sql.push_str(&format!("CREATE SCHEMA IF NOT EXISTS \"{space}\";\n"));
    }
    sql.push_str(&schema.bookkeeping());
    for row in settings.kinds.rows() {
        let has_history = settings.history.contains(row.table);
        sql.push_str(&schema.table(row));
        if has_history {
            sql.push_str(&schema.history(row));
        }
        let views = schema.views(row, &[]);
        for (view, _) in views.iter().rev() {
            sql.push_str(&format!("DROP VIEW IF EXISTS {};\n", schema.name(view)));
        }
        for (_, view) in views {
            sql.push_str(&format!("{view};\n"));
        }
        sql.push_str(&format!(
            "INSERT INTO {} (\"table\", enabled, shape, history) VALUES ('{}', 1, '{}', {}) ON CONFLICT (\"table\") DO UPDATE \
             SET enabled = 1, shape = excluded.shape, history = excluded.history;\n",
            schema.name("mirror_kinds"),
            row.table,
            shape(&schema, row),
            u8::from(has_history),
        ));
    }
    let account = settings.own_account().replace('\'', "''");
    sql.push_str(&format!(
        "INSERT INTO {} (key, value) VALUES ('version', '{VERSION}'), ('account', '{account}') ON CONFLICT (key) DO UPDATE \
         SET value = excluded.value;\n",
        schema.name("mirror_meta")
    ));
    sql
}
