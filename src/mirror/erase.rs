//! The erasure of one customer: its rows, what belongs to it, and the bodies of its events.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::columns::member;
use super::core::Core;
use super::rebuild::{PAGE, key_is_after, key_of, texts};
use super::row::Key;
use super::statements::{flag, number};
use super::{Mirror, MirrorError, kinds};
use crate::inbox::driver::{DriverError, Value};
use crate::inbox::{BoxFuture, Lent, Statements as Sql, StoreError, named, with};
use crate::object::table::Shape;

/// The rows that one transaction removes.
const ROWS: usize = 5_000;

/// The events whose bodies one statement looks through.
const EVENTS: i64 = 500;

/// Members that name an object which is of one customer.
const OWNED: &[(&str, &str)] = &[
    ("charge", "charges"),
    ("invoice", "invoices"),
    ("payment_intent", "payment_intents"),
    ("subscription", "subscriptions"),
];

/// The result of [`Mirror::erase_customer`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Erased {
    /// The rows, by table, in alphabetical order. Tables without any are not named.
    pub tables: Vec<ErasedRows>,
    /// The number of events whose bodies were removed. The events themselves stay, so that a second delivery is known as one.
    pub bodies: u64,
    /// The number of events that are about the customer and keep their bodies, because they are still to be run, or were given up
    /// and not discarded. Erase again once there are none.
    pub held: u64,
}

impl Erased {
    /// The number of all rows that were removed from the mirror, those of histories included.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows + table.history).sum()
    }
}

/// The rows of one table that were removed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ErasedRows {
    /// The table.
    pub table: String,
    /// The number of rows.
    pub rows: u64,
    /// The number of rows in the table's history.
    pub history: u64,
}

/// The rows that are to be removed.
#[derive(Default)]
struct Plan {
    /// Keys, by table.
    rows: BTreeMap<String, BTreeSet<Key>>,
    /// Earlier states, by table: of objects whose present state is another's, or is no longer there.
    states: BTreeMap<String, BTreeSet<Key>>,
}

/// A table that is there, whether it is still among the mirrored kinds or not.
struct There {
    table: String,
    has_history: bool,
}

impl Mirror {
    /// Removes one customer from the mirror, and the bodies of its events from the inbox. A line in the inbox's
    /// [audit](crate::inbox::Operator::audit) says who did it and why.
    ///
    /// Removed are, in every account and mode: the customer's row; every row whose object names the customer's id anywhere, as its
    /// `customer` or in metadata; the elements of the lists of all those; what belongs to a charge, invoice, payment intent or
    /// subscription of the customer, such as disputes and refunds; and the earlier states of all of them. Balance transactions
    /// that do not name the customer stay. In the inbox, the bodies of all events that name one of these objects are removed as retention does
    /// it: the events stay, with their ids and those of their objects, so that no delivery is taken twice.
    ///
    /// Every row and every body is looked through, which takes as long as reading both tables whole. The rows go in one
    /// transaction, together with the audit's line, if there are at most 5,000 of them; else in several, the first of which
    /// writes the line. The bodies go in pages afterwards. It can be broken off and called again.
    ///
    /// An event about the customer that comes later, or an object that is read later, brings a row back: delete the customer at
    /// Stripe first, and erase when its last events have been run.
    ///
    /// # Errors
    /// [`MirrorError::Setting`] for an id that does not begin with `cus_`; [`MirrorError::Store`] for an empty name or reason, and as the database gives it.
    pub async fn erase_customer(&self, id: &str, who: &str, why: &str) -> Result<Erased, MirrorError> {
        named(who, why)?;
        // Another word may stand in objects that are nobody's: `us` in every address.
        let own = id.strip_prefix("cus_").unwrap_or_default();
        if own.is_empty() || !own.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(MirrorError::Setting(format!(
                "{id:?} is no id of a customer: one like cus_1 is asked for"
            )));
        }
        let core = &*self.core;
        let tables = tables(core).await?;
        let mut plan = Plan::default();
        for there in &tables {
            find_named(core, there, id, &mut plan).await?;
        }
        find_owned(core, &tables, &mut plan).await?;
        let mut erased = Erased::default();
        remove_rows(core, id, &tables, &plan, [who, why], &mut erased).await?;
        let mut ids: BTreeSet<&str> = plan.rows.values().flatten().map(|key| &*key.id).collect();
        ids.insert(id);
        remove_bodies(core, id, &ids, &mut erased).await?;
        Ok(erased)
    }
}

/// The tables that there are: also those of kinds which are no longer mirrored.
async fn tables(core: &Core) -> Result<Vec<There>, StoreError> {
    let select: Arc<str> = format!(
        "SELECT \"table\", history FROM {} ORDER BY \"table\"",
        core.schema.name("mirror_kinds")
    )
    .into();
    with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let rows = lent.sql.rows(&select, vec![]).await?;
            let there = rows.iter().map(|row| There {
                table: row.text(0),
                has_history: row.int(1) != 0,
            });
            Ok(there.collect())
        })
    })
    .await
}

/// True if a text names an id, and not only a longer one.
fn names(text: &str, id: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.match_indices(id)
        .any(|(at, _)| !text[at + id.len()..].starts_with(is_part))
}

/// Finds the rows whose objects name the customer, and the elements of its own lists.
async fn find_named(core: &Core, there: &There, id: &str, plan: &mut Plan) -> Result<(), StoreError> {
    let schema = &core.schema;
    let find = if schema.is_postgres() { "strpos" } else { "instr" };
    let mut sources = vec![(there.table.clone(), false)];
    if there.has_history {
        sources.push((format!("{}_history", there.table), true));
    }
    for (source, is_history) in sources {
        let parent = if is_history {
            "''"
        } else {
            "coalesce(_parent_id, '')"
        };
        // Escapes in SQLite's JSON are as Stripe sent them; its key column has them read.
        let customer = kinds::row(&there.table).filter(|row| row.keys.contains(&"customer"));
        let customer = match customer.filter(|_| !schema.is_postgres() && !is_history) {
            Some(_) => " OR \"customer\" = $4",
            None => "",
        };
        let select: Arc<str> = format!(
            "SELECT _account_id, id, {live}, CAST(_raw_data AS text), {parent}, {is_customers} FROM {name} \
             WHERE {after} AND (id = $4 OR {parent} = $4 OR {find}(CAST(_raw_data AS text), $4) > 0{customer}) \
             ORDER BY _account_id, id, livemode LIMIT {PAGE}",
            live = number(schema, "livemode"),
            is_customers = if customer.is_empty() {
                "CAST(NULL AS text)"
            } else {
                "\"customer\""
            },
            name = schema.name(&source),
            after = key_is_after(core, ""),
        )
        .into();
        let mut last = Key::start();
        loop {
            let (select, mut args) = (&select, last.values());
            args.push(id.into());
            let rows = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move { Ok(lent.sql.rows(select, args).await?) })
            })
            .await?;
            let of = if is_history {
                &mut plan.states
            } else {
                &mut plan.rows
            };
            let of = of.entry(there.table.clone()).or_default();
            for row in &rows {
                last = key_of(row);
                let is_its = last.id == id || row.text(4) == id || row.text(5) == id;
                if is_its || names(&row.text(3), id) {
                    of.insert(last.clone());
                }
            }
            // A history has a key many times; the next page begins behind it, and all of its states are asked for by the key.
            if rows.len() < PAGE {
                break;
            }
        }
    }
    Ok(())
}

/// Finds what belongs to the rows that were found: elements of their lists, and what names a charge of theirs.
async fn find_owned(core: &Core, tables: &[There], plan: &mut Plan) -> Result<(), StoreError> {
    let mut fresh: BTreeMap<String, BTreeSet<Key>> = plan.rows.clone();
    while fresh.values().any(|keys| !keys.is_empty()) {
        let mut next: BTreeMap<String, BTreeSet<Key>> = BTreeMap::new();
        for there in tables {
            let Some(row) = kinds::row(&there.table) else {
                continue;
            };
            for (owner, keys) in &fresh {
                let shape = |name: &str| row.fields.iter().find(|(field, _)| *field == name);
                let mut columns: Vec<String> = OWNED
                    .iter()
                    .filter(|(_, table)| table == owner)
                    .filter_map(|(name, _)| shape(name))
                    .filter(|(_, shape)| matches!(shape, Shape::Text | Shape::Reference))
                    .map(|(name, shape)| member(core.schema.flavor, row, name, *shape))
                    .collect();
                let lists = kinds::row(owner).map(|owner| owner.lists).unwrap_or_default();
                if lists
                    .iter()
                    .any(|list| core.list_tables(list).any(|table| table.row.table == there.table))
                {
                    columns.push("_parent_id".into());
                }
                for column in columns {
                    let found = owned(core, &there.table, &column, keys).await?;
                    let known = plan.rows.get(&there.table);
                    let found = found
                        .into_iter()
                        .filter(|key| !known.is_some_and(|known| known.contains(key)));
                    next.entry(there.table.clone()).or_default().extend(found);
                }
            }
        }
        for (table, keys) in &next {
            plan.rows
                .entry(table.clone())
                .or_default()
                .extend(keys.iter().cloned());
        }
        fresh = next;
    }
    Ok(())
}

/// The rows of a table that name one of these in a column.
async fn owned(
    core: &Core,
    table: &str,
    column: &str,
    owners: &BTreeSet<Key>,
) -> Result<Vec<Key>, StoreError> {
    let schema = &core.schema;
    let select: Arc<str> = format!(
        "SELECT _account_id, id, {live} FROM {name} WHERE _account_id = $1 AND livemode = {mode} AND {column} IN {ids}",
        live = number(schema, "livemode"),
        name = schema.name(table),
        mode = flag(schema, 2),
        ids = texts(core, 3),
    )
    .into();
    let mut found = Vec::new();
    for args in grouped(owners.iter()) {
        let select = &select;
        let rows = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
            Box::pin(async move { Ok(lent.sql.rows(select, args).await?) })
        })
        .await?;
        found.extend(rows.iter().map(key_of));
    }
    Ok(found)
}

/// Account, mode and a JSON array of ids, for up to a thousand rows each.
fn grouped<'a>(keys: impl Iterator<Item = &'a Key>) -> Vec<Vec<Value>> {
    let mut groups: BTreeMap<(&str, bool), Vec<&str>> = BTreeMap::new();
    for key in keys {
        groups
            .entry((&key.account, key.livemode))
            .or_default()
            .push(&key.id);
    }
    let mut args = Vec::new();
    for ((account, livemode), ids) in groups {
        for ids in ids.chunks(1000) {
            args.push(vec![
                account.into(),
                livemode.into(),
                serde_json::Value::from(ids).to_string().into(),
            ]);
        }
    }
    args
}

/// Removes the rows, and writes the audit's line in the first transaction.
async fn remove_rows(
    core: &Core,
    id: &str,
    tables: &[There],
    plan: &Plan,
    [who, why]: [&str; 2],
    erased: &mut Erased,
) -> Result<(), StoreError> {
    let rows = plan
        .rows
        .iter()
        .flat_map(|(table, keys)| keys.iter().map(move |key| (&**table, key, false)));
    let states = plan
        .states
        .iter()
        .flat_map(|(table, keys)| keys.iter().map(move |key| (&**table, key, true)));
    let all: Vec<(&str, &Key, bool)> = rows.chain(states).collect();
    let kept: BTreeSet<&str> = plan
        .rows
        .iter()
        .filter(|(_, keys)| !keys.is_empty())
        .map(|(table, _)| &**table)
        .collect();
    let detail = format!(
        "customer {id}: {} rows in {} tables",
        plan.rows.values().map(BTreeSet::len).sum::<usize>(),
        kept.len()
    );
    let mut counts: BTreeMap<String, ErasedRows> = BTreeMap::new();
    let mut chunks: Vec<&[(&str, &Key, bool)]> = all.chunks(ROWS).collect();
    if chunks.is_empty() {
        // That there was nothing is written down, too.
        chunks.push(&[]);
    }
    for (n, chunk) in chunks.into_iter().enumerate() {
        let detail = &detail;
        let removed = with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
            Box::pin(async move {
                let sql = lent.sql;
                if n == 0 {
                    let audit = core.database.inbox_sql(
                        "INSERT INTO {t}audit (at_us, who, action, why, detail) VALUES ({now}, $1, $2, $3, $4)",
                    );
                    let args: Vec<Value> = vec![
                        who.into(),
                        "erase customer".into(),
                        why.into(),
                        detail.as_str().into(),
                    ];
                    sql.run(&audit, args).await?;
                }
                Ok(remove_chunk(core, sql, id, tables, chunk).await?)
            })
        })
        .await?;
        for (table, rows, history) in removed {
            let count = counts.entry(table.clone()).or_default();
            count.table = table;
            count.rows += rows;
            count.history += history;
        }
    }
    erased.tables = counts
        .into_values()
        .filter(|count| count.rows + count.history > 0)
        .collect();
    Ok(())
}

async fn remove_chunk(
    core: &Core,
    sql: &mut dyn Sql,
    id: &str,
    tables: &[There],
    chunk: &[(&str, &Key, bool)],
) -> Result<Vec<(String, u64, u64)>, DriverError> {
    let schema = &core.schema;
    let delete = |table: &str, more: &str| -> Arc<str> {
        format!(
            "DELETE FROM {} WHERE _account_id = $1 AND livemode = {} AND id IN {}{more}",
            schema.name(table),
            flag(schema, 2),
            texts(core, 3)
        )
        .into()
    };
    let find = if schema.is_postgres() { "strpos" } else { "instr" };
    let mut removed = Vec::new();
    for there in tables {
        let of = |states: bool| {
            let of = chunk
                .iter()
                .filter(move |(table, _, is_state)| *table == there.table && *is_state == states);
            grouped(of.map(|(_, key, _)| *key))
        };
        let (mut rows, mut history) = (0, 0);
        let earlier = format!("{}_history", there.table);
        for args in of(false) {
            rows += sql.run(&delete(&there.table, ""), args.clone()).await?;
            if there.has_history {
                history += sql.run(&delete(&earlier, ""), args).await?;
            }
        }
        for mut args in of(true) {
            args.push(id.into());
            // Only those states that name it: the object may be another's now.
            let more = format!(" AND (id = $4 OR {find}(CAST(_raw_data AS text), $4) > 0)");
            history += sql.run(&delete(&earlier, &more), args).await?;
        }
        removed.push((there.table.clone(), rows, history));
    }
    // What runs have noted of these objects.
    let ids: Vec<&str> = chunk.iter().map(|(_, key, _)| &*key.id).chain([id]).collect();
    for ids in ids.chunks(1000) {
        let ids = serde_json::Value::from(ids).to_string();
        let checks: Arc<str> = format!(
            "DELETE FROM {} WHERE id IN {}",
            schema.name("mirror_checks"),
            texts(core, 1)
        )
        .into();
        sql.run(&checks, vec![ids.as_str().into()]).await?;
        // A range without a cursor is walked from its start again.
        let cursors: Arc<str> = format!(
            "UPDATE {} SET cursor = NULL WHERE cursor IN {}",
            schema.name("mirror_ranges"),
            texts(core, 1)
        )
        .into();
        sql.run(&cursors, vec![ids.into()]).await?;
    }
    let ranges: Arc<str> = format!(
        "DELETE FROM {} WHERE {find}(path, $1) > 0",
        schema.name("mirror_ranges")
    )
    .into();
    sql.run(&ranges, vec![id.into()]).await?;
    Ok(removed)
}

/// Removes the bodies of events that are about these objects, or name the customer.
async fn remove_bodies(
    core: &Core,
    id: &str,
    objects: &BTreeSet<&str>,
    erased: &mut Erased,
) -> Result<(), StoreError> {
    let database = &core.database;
    let is_postgres = core.schema.is_postgres();
    let named = match is_postgres {
        true => "position(convert_to(CAST($2 AS text), 'UTF8') in e.body) > 0",
        false => "instr(e.body, CAST($2 AS BLOB)) > 0",
    };
    let top = database.inbox_sql("SELECT max(seq) FROM {t}event");
    let select = database.inbox_sql(&format!(
        "SELECT e.seq, e.body, e.object_id, coalesce(e.customer, '') FROM {{t}}event e \
         WHERE e.seq > $1 AND e.seq <= $3 AND e.body IS NOT NULL \
         AND (e.customer = $2 OR {named} OR e.object_id IN {ids}) ORDER BY e.seq LIMIT {PAGE}",
        ids = texts(core, 4),
    ));
    let clear = database.inbox_sql(
        "UPDATE {t}event AS e SET body = NULL WHERE e.seq IN {numbers_1} AND {idle} RETURNING seq",
    );
    let looks = database.inbox_sql(&format!(
        "DELETE FROM {{t}}second_look WHERE state = 1 AND {}",
        match is_postgres {
            true => "position(convert_to(CAST($1 AS text), 'UTF8') in body) > 0",
            false => "instr(body, CAST($1 AS BLOB)) > 0",
        }
    ));
    let top = with(&**database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            // Refused deliveries are no events, and have bodies, too.
            sql.run(&looks, vec![id.into()]).await?;
            let top = sql.rows(&top, vec![]).await?;
            Ok(top.first().map_or(0, |row| row.int(0)))
        })
    })
    .await?;
    let all: Vec<&str> = objects.iter().copied().collect();
    let mut held = BTreeSet::new();
    // Few customers have more objects than one statement takes.
    for ids in all.chunks(5_000) {
        let ids = serde_json::Value::from(ids).to_string();
        let mut last = 0;
        while last < top {
            let until = last.saturating_add(EVENTS).min(top);
            let args: Vec<Value> = vec![last.into(), id.into(), until.into(), ids.as_str().into()];
            let (select, clear) = (&select, &clear);
            let (kept, cleared, next) = with(&**database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move {
                    let sql = lent.sql;
                    let rows = sql.rows(select, args).await?;
                    let next = match rows.last() {
                        Some(row) if rows.len() == PAGE => row.int(0),
                        _ => until,
                    };
                    let is_its = |row: &&crate::inbox::driver::Row| {
                        let of_object = row.opt_text(2).is_some_and(|object| objects.contains(&*object));
                        let body = row.body(1);
                        let in_body = || {
                            body.as_deref()
                                .is_some_and(|body| names(&String::from_utf8_lossy(body), id))
                        };
                        row.text(3) == id || of_object || in_body()
                    };
                    let seqs: Vec<i64> = rows.iter().filter(is_its).map(|row| row.int(0)).collect();
                    let numbers = serde_json::Value::from(&*seqs).to_string();
                    let cleared = sql.rows(clear, vec![numbers.into()]).await?;
                    let cleared: Vec<i64> = cleared.iter().map(|row| row.int(0)).collect();
                    let kept: Vec<i64> = seqs.into_iter().filter(|seq| !cleared.contains(seq)).collect();
                    Ok((kept, cleared.len() as u64, next))
                })
            })
            .await?;
            erased.bodies += cleared;
            held.extend(kept);
            last = next;
        }
    }
    erased.held = held.len() as u64;
    Ok(())
}
