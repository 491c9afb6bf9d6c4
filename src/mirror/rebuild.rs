//! Making what follows from the objects again, without a call to Stripe: key columns, views, elements of lists, flags.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::core::Core;
use super::kinds;
use super::row::{Key, NewRow, REPLACED, Source, TRUNCATED, sanitized};
use super::statements::{Statements, flag, number, us};
use super::write::{self, Incoming, Listed, element_rows, states_of};
use super::{Mirror, MirrorError, migrate};
use crate::inbox::driver::{DriverError, Row, Value};
use crate::inbox::{BoxFuture, Lent, Statements as Sql, StoreError, micros_of, with};
use crate::object::RawObject;
use crate::object::tables::{Comes, SubList, TableRow};

/// The objects of one transaction.
pub(super) const PAGE: usize = 100;

/// The name under which elements are marked as deleted.
const BY: &str = "rebuild";

/// The result of [`Mirror::rebuild`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Rebuilt {
    /// The table.
    pub table: &'static str,
    /// The key columns that were missing, and are there now.
    pub columns: Vec<String>,
    /// The number of rows that were looked at.
    pub rows: u64,
    /// The number of rows of list elements that were written: those that were missing, or were not as the object has them.
    pub elements: u64,
    /// The number of rows whose flags (truncated list, replaced characters) were not right.
    pub flags: u64,
    /// The number of rows whose object is no JSON that can be read. They are left as they are.
    pub unreadable: u64,
}

impl Mirror {
    /// Makes again what follows from a kind's objects, without a call to Stripe: key columns that a newer version of this crate
    /// has, the views, the rows of the elements of complete lists, and the flags that can be known.
    ///
    /// The rows are read in pages of 100 by their key, each page in a transaction of its own, so that events go on meanwhile. It
    /// can be broken off and called again at any time. In PostgreSQL a missing key column is made first, for which the server
    /// writes the whole table anew, and nobody else can use the table until it has.
    ///
    /// Elements are written for objects that are not deleted, and only from lists that are complete; an element with a newer
    /// state keeps it.
    ///
    /// # Errors
    /// [`MirrorError::Kind`] for a kind that is not mirrored, [`MirrorError::Store`] as the database gives it.
    pub async fn rebuild(&self, kind: &str) -> Result<Rebuilt, MirrorError> {
        let core = &*self.core;
        let row = kinds::table_of(kind).filter(|row| core.table(row.table).is_some());
        let row = row.ok_or_else(|| MirrorError::Kind(kind.to_owned()))?;
        let Some(statements) = core.table(row.table) else {
            return Err(MirrorError::Kind(kind.to_owned()));
        };
        let mut rebuilt = Rebuilt {
            table: row.table,
            columns: shape(core, row).await?,
            ..Rebuilt::default()
        };
        let mut last = Key::start();
        loop {
            let after = &last;
            let page = with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move { Ok(page(core, lent.sql, statements, after).await?) })
            })
            .await?;
            rebuilt.rows += page.rows as u64;
            rebuilt.elements += page.elements;
            rebuilt.flags += page.flags;
            rebuilt.unreadable += page.unreadable;
            match page.last {
                Some(key) if page.rows == PAGE => last = key,
                _ => return Ok(rebuilt),
            }
        }
    }
}

impl Key {
    /// Before every key.
    pub(super) fn start() -> Self {
        Self {
            account: String::new(),
            id: String::new(),
            livemode: false,
        }
    }
}

/// The condition that a row's key is behind the one in the first three parameters, with what stands before the columns.
pub(super) fn key_is_after(core: &Core, alias: &str) -> String {
    format!(
        "({alias}_account_id, {alias}id, {alias}livemode) > ($1, $2, {})",
        flag(&core.schema, 3)
    )
}

/// Makes missing key columns, the indexes and the views; the names of the columns.
async fn shape(core: &Core, row: &'static TableRow) -> Result<Vec<String>, StoreError> {
    let schema = &core.schema;
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            if let Some(space) = schema.namespace() {
                sql.script(format!("SELECT pg_advisory_xact_lock(hashtext('{space}'), 1935)"))
                    .await?;
            }
            let missing = migrate::missing_keys(schema, sql, row).await?;
            if schema.is_postgres() && !missing.is_empty() {
                // In one statement: each would write the whole table anew.
                let added: Vec<String> = missing
                    .iter()
                    .map(|(_, definition)| format!("ADD COLUMN {definition}"))
                    .collect();
                sql.script(format!(
                    "ALTER TABLE {} {}",
                    schema.name(row.table),
                    added.join(", ")
                ))
                .await?;
            } else {
                for (_, definition) in &missing {
                    sql.script(format!(
                        "ALTER TABLE {} ADD COLUMN {definition}",
                        schema.name(row.table)
                    ))
                    .await?;
                }
            }
            sql.script(schema.indexes(row)).await?;
            migrate::make_views(schema, sql, row).await?;
            Ok(missing.iter().map(|(name, _)| (*name).to_owned()).collect())
        })
    })
    .await
}

/// The result of a page.
#[derive(Default)]
struct Page {
    rows: usize,
    elements: u64,
    flags: u64,
    unreadable: u64,
    last: Option<Key>,
}

/// A row as it is read for this.
struct Parent {
    row: NewRow,
    object: RawObject,
}

async fn page(
    core: &Core,
    sql: &mut dyn Sql,
    statements: &Statements,
    after: &Key,
) -> Result<Page, DriverError> {
    let schema = &core.schema;
    let lock = if schema.is_postgres() { " FOR UPDATE" } else { "" };
    let select: Arc<str> = format!(
        "SELECT _account_id, id, {live}, CAST(_raw_data AS text), {updated}, _event_id, _event_created, _api_version, {deleted}, \
         _flags, {read} FROM {name} WHERE {after} ORDER BY _account_id, id, livemode LIMIT {PAGE}{lock}",
        live = number(schema, "livemode"),
        updated = us(schema, "_updated_at"),
        deleted = us(schema, "_deleted_at"),
        read = us(schema, "_read_at"),
        name = schema.name(statements.row.table),
        after = key_is_after(core, ""),
    )
    .into();
    let rows = sql.rows(&select, after.values()).await?;
    let now_us = micros_of(time::OffsetDateTime::now_utc());
    let mut page = Page {
        rows: rows.len(),
        ..Page::default()
    };
    let mut parents: BTreeMap<(String, bool), Vec<Parent>> = BTreeMap::new();
    for row in &rows {
        page.last = Some(key_of(row));
        let Some(parent) = parent(statements.row, row, now_us) else {
            page.unreadable += 1;
            continue;
        };
        if mark(core, sql, statements, &parent).await? {
            page.flags += 1;
        }
        if parent.row.deleted.is_none() && !statements.row.lists.is_empty() {
            let of = (parent.row.key.account.clone(), parent.row.key.livemode);
            parents.entry(of).or_default().push(parent);
        }
    }
    // A statement takes rows of one account and mode.
    for parents in parents.values() {
        page.elements += elements(core, sql, parents).await?;
    }
    Ok(page)
}

/// The key in the first three columns.
pub(super) fn key_of(row: &Row) -> Key {
    Key {
        account: row.text(0),
        id: row.text(1),
        livemode: row.int(2) != 0,
    }
}

fn parent(table: &'static TableRow, row: &Row, now_us: i64) -> Option<Parent> {
    let raw = row.text(3);
    let object = RawObject::parse(raw.clone()).ok()?;
    Some(Parent {
        row: NewRow {
            table,
            key: key_of(row),
            raw,
            updated_us: row.int(4),
            synced_us: now_us,
            event_id: row.opt_text(5),
            event_created: row.opt_int(6),
            rank: 1,
            source: Source::Rebuild,
            api_version: row.opt_text(7),
            deleted: row.opt_int(8).map(|at| (at, String::new())),
            flags: row.int(9),
            states: String::new(),
            read_us: row.opt_int(10),
            parent: None,
            position: None,
        },
        object,
    })
}

/// Mends the flags of a row; true if they were not right.
async fn mark(
    core: &Core,
    sql: &mut dyn Sql,
    statements: &Statements,
    parent: &Parent,
) -> Result<bool, DriverError> {
    let has = |flag: i64| parent.row.flags & flag != 0;
    let (mut take, mut set) = (0, 0);
    if sanitized(&parent.row.raw).1 {
        set |= REPLACED;
    } else if !["\u{fffd}", "\\ufffd", "null"]
        .iter()
        .any(|mark| parent.row.raw.contains(mark))
    {
        // Nothing stands there that could be in the place of something else.
        take |= REPLACED;
    }
    let mut cut = Vec::new();
    for list in parent.row.table.lists {
        cut.extend(
            Listed::of(&parent.object, list)
                .filter(|listed| !listed.complete)
                .map(|listed| (list, listed)),
        );
    }
    if cut.is_empty() {
        take |= TRUNCATED;
    }
    for (list, listed) in &cut {
        // The rest of a list may have been read, and then there are more elements than the object has.
        if !has(TRUNCATED) && !is_read(core, sql, parent, list, listed.elements.len()).await? {
            set |= TRUNCATED;
        }
    }
    let flags = (parent.row.flags & !take) | set;
    if flags == parent.row.flags {
        return Ok(false);
    }
    let mut args = parent.row.key.values();
    args.extend([take.into(), set.into()]);
    sql.run(&statements.mark, args).await?;
    Ok(true)
}

/// True if more elements of a list are known than the object has, or nobody can know.
async fn is_read(
    core: &Core,
    sql: &mut dyn Sql,
    parent: &Parent,
    list: &SubList,
    shown: usize,
) -> Result<bool, DriverError> {
    let schema = &core.schema;
    let (mut known, mut tables) = (0, 0);
    for table in core.list_tables(list) {
        tables += 1;
        let count: Arc<str> = format!(
            "SELECT count(*) FROM {} WHERE _account_id = $1 AND _parent_id = $2 AND livemode = {} AND _deleted_at IS NULL",
            schema.name(table.row.table),
            flag(schema, 3)
        )
        .into();
        let rows = sql.rows(&count, parent.row.key.values()).await?;
        known += rows.first().map_or(0, |row| row.int(0));
    }
    Ok(tables == 0 || known > shown as i64)
}

/// Writes the elements of the complete lists of these objects, which are of one account and mode; how many.
async fn elements(core: &Core, sql: &mut dyn Sql, parents: &[Parent]) -> Result<u64, DriverError> {
    let mut rows = Vec::new();
    let mut lists = Vec::new();
    for parent in parents {
        let row = &parent.row;
        let kind = parent.object.kind();
        let incoming = Incoming {
            account: &row.key.account,
            livemode: row.key.livemode,
            kind: kind.as_deref().unwrap_or_default(),
            object: &parent.object,
            api_version: row.api_version.as_deref(),
            at_us: row.updated_us,
            now_us: row.synced_us,
            source: Source::Rebuild,
            by: BY,
        };
        for list in row.table.lists {
            let Some(listed) = Listed::of(&parent.object, list).filter(|listed| listed.complete) else {
                continue;
            };
            let mut found = element_rows(core, &incoming, row, list, &listed.elements);
            for element in &mut found {
                // They came with the object, by whatever brought it.
                element.event_id.clone_from(&row.event_id);
                element.event_created = row.event_created;
                element.read_us = row.read_us;
            }
            let ids: Vec<String> = found.iter().map(|row| row.key.id.clone()).collect();
            lists.push((row, list, ids));
            rows.extend(found);
        }
    }
    let rows = changed(core, sql, rows).await?;
    let written = write::many(core, sql, super::statements::Rule::Element, rows).await?;
    for (parent, list, ids) in lists {
        write::bury_absent(core, sql, parent, list, &ids, BY).await?;
    }
    Ok(written.values().map(|ids| ids.len() as u64).sum())
}

/// Those of these rows that are not in their tables as they are: a history would keep each writing.
async fn changed(core: &Core, sql: &mut dyn Sql, rows: Vec<NewRow>) -> Result<Vec<NewRow>, DriverError> {
    let schema = &core.schema;
    let tables: BTreeSet<&'static str> = rows.iter().map(|row| row.table.table).collect();
    let mut there: HashMap<(&'static str, String), Row> = HashMap::new();
    for table in tables {
        let of_table: Vec<&NewRow> = rows.iter().filter(|row| row.table.table == table).collect();
        for chunk in of_table.chunks(PAGE) {
            let Some(first) = chunk.first() else { continue };
            let ids: Vec<&str> = chunk.iter().map(|row| &*row.key.id).collect();
            let select: Arc<str> = format!(
                "SELECT id, CAST(_raw_data AS text), {updated}, _parent_id, _position, {deleted} FROM {name} \
                 WHERE _account_id = $1 AND livemode = {live} AND id IN {ids}",
                updated = us(schema, "_updated_at"),
                deleted = us(schema, "_deleted_at"),
                name = schema.name(table),
                live = flag(schema, 2),
                ids = texts(core, 3),
            )
            .into();
            let args: Vec<Value> = vec![
                first.key.account.as_str().into(),
                first.key.livemode.into(),
                serde_json::Value::from(ids).to_string().into(),
            ];
            for row in sql.rows(&select, args).await? {
                there.insert((table, row.text(0)), row);
            }
        }
    }
    let is_there = |new: &NewRow| {
        let Some(old) = there.get(&(new.table.table, new.key.id.clone())) else {
            return false;
        };
        let states = RawObject::parse(old.text(1))
            .ok()
            .and_then(|object| states_of(&object));
        // What an element of its own events says of its end is not the list's to change.
        let lives = new.table.comes != Comes::Parent || old.opt_int(5).is_none();
        states.as_deref() == Some(&*new.states)
            && old.int(2) == new.updated_us
            && old.opt_text(3) == new.parent
            && old.opt_int(4) == new.position
            && lives
    };
    Ok(rows.into_iter().filter(|row| !is_there(row)).collect())
}

/// A parameter as a list of texts: a JSON array.
pub(super) fn texts(core: &Core, n: usize) -> String {
    match core.schema.is_postgres() {
        true => format!("(SELECT json_array_elements_text(CAST(${n} AS json)))"),
        false => format!("(SELECT value FROM json_each(${n}))"),
    }
}
