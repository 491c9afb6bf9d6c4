//! The statements on one table, and when a state may replace the one that is there.

use std::fmt::Write;
use std::sync::Arc;

use super::row::{AMBIGUOUS, TRUNCATED};
use super::schema::{COLUMNS, Column, Schema};
use crate::inbox::driver::Value;
use crate::object::tables::{Comes, TableRow};

/// The rule by which a state takes a row's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// An event of a later second than the row's, and than the last reading.
    Later,
    /// Whatever is there: the stale rule has decided, with the row locked.
    Always,
    /// A reading by the API: what it is certainly newer than. An event counts for the whole second in which it was made, and a
    /// reading may lag by two.
    Read,
    /// An element of a list in an object that was applied.
    Element,
}

/// The parameters of a row.
const WIDTH: usize = 3 + COLUMNS.len();

/// The statements on a table, as texts.
#[derive(Debug)]
pub(crate) struct Statements {
    pub(crate) row: &'static TableRow,
    pub(crate) has_history: bool,
    upserts: [Arc<str>; 4],
    /// The head of a row, locked: see [`head_of`](super::write).
    pub(crate) head: Arc<str>,
    pub(crate) keep_history: Option<[Arc<str>; 2]>,
    pub(crate) tombstone_absent: Arc<str>,
    /// Sets flags, and takes others away: $4 those to take away, $5 those to set.
    pub(crate) mark: Arc<str>,
    /// Marks a row as deleted and leaves its object: $4 when, $5 by what, $6 event, $7 its second, $8 now, $9 source, $10 when read.
    pub(crate) bury: Arc<str>,
    /// Keeps what the stale rule knows of a row, $4, and leaves the rest.
    pub(crate) note: Arc<str>,
}

const RULES: [Rule; 4] = [Rule::Later, Rule::Always, Rule::Read, Rule::Element];

impl Statements {
    pub(crate) fn new(schema: &Schema, row: &'static TableRow, has_history: bool) -> Self {
        let name = schema.name(row.table);
        let lock = if schema.is_postgres() { " FOR UPDATE" } else { "" };
        let key = key_is(schema, 1);
        let flag = |n: usize| flag(schema, n);
        let head = format!(
            "SELECT _event_id, _event_created, _rank, {deleted}, _states, {read}, {updated}, _flags \
             FROM {name} WHERE {key}{lock}",
            deleted = us(schema, "_deleted_at"),
            read = us(schema, "_read_at"),
            updated = us(schema, "_updated_at"),
        );
        let keep_history = has_history.then(|| {
            let history = schema.name(&format!("{}_history", row.table));
            let same = "h._account_id = m._account_id AND h.id = m.id AND h.livemode = m.livemode";
            let key = key_is(schema, 1);
            let is = if schema.is_postgres() {
                "IS NOT DISTINCT FROM"
            } else {
                "IS"
            };
            [
                // A state that is there already is not another one.
                format!(
                    "UPDATE {history} AS h SET valid_to = (SELECT m._updated_at FROM {name} m WHERE {same}) \
                     WHERE {key} AND valid_to IS NULL AND NOT EXISTS (SELECT 1 FROM {name} m WHERE {same} \
                     AND m._raw_data {is} h._raw_data AND (m._deleted_at IS NULL) = (h._deleted_at IS NULL))"
                ),
                format!(
                    "INSERT INTO {history} (_account_id, id, livemode, valid_from, _raw_data, _event_id, _api_version, _deleted_at) \
                     SELECT _account_id, id, livemode, _updated_at, _raw_data, _event_id, _api_version, _deleted_at FROM {name} m \
                     WHERE {key} AND NOT EXISTS (SELECT 1 FROM {history} h WHERE {same} AND h.valid_to IS NULL)"
                ),
            ]
            .map(Arc::from)
        });
        let absent = if schema.is_postgres() {
            "id <> ALL (SELECT json_array_elements_text(CAST($6 AS json)))"
        } else {
            "id NOT IN (SELECT value FROM json_each($6))"
        };
        // A row that an event of its own wrote in the same second may be newer than the list.
        let before = if row.comes == Comes::Parent { "<=" } else { "<" };
        // $1 account, $2 parent, $3 mode, $4 time, $5 by whom, $6 the ids that are there.
        let tombstone_absent = format!(
            "UPDATE {name} SET _deleted_at = {time}, _deleted_by = $5 WHERE _account_id = $1 AND _parent_id = $2 AND livemode = {live} \
             AND _deleted_at IS NULL AND _updated_at {before} {time} AND {absent}",
            time = time(schema, 4),
            live = flag(3),
        );
        let mark = format!("UPDATE {name} SET _flags = (_flags & ~$4) | $5 WHERE {key}");
        let mark = match schema.is_postgres() {
            true => mark
                .replace("$4", "CAST($4 AS bigint)")
                .replace("$5", "CAST($5 AS bigint)"),
            false => mark,
        };
        let bury = format!(
            "UPDATE {name} SET _deleted_at = {at}, _updated_at = {at}, _deleted_by = $5, _event_id = $6, _event_created = {second}, \
             _rank = 2, _synced_at = {now}, _source = $9, _states = '', _read_at = {read} WHERE {key}",
            at = time(schema, 4),
            second = if schema.is_postgres() {
                "CAST($7 AS bigint)"
            } else {
                "$7"
            },
            now = time(schema, 8),
            read = time(schema, 10),
        );
        Self {
            row,
            has_history,
            bury: bury.into(),
            note: format!("UPDATE {name} SET _states = $4 WHERE {key}").into(),
            upserts: RULES.map(|rule| Arc::from(upsert(schema, row, rule, &one(schema)))),
            head: head.into(),
            keep_history,
            tombstone_absent: tombstone_absent.into(),
            mark: mark.into(),
        }
    }

    /// Writes one row, as the rule lets it.
    pub(crate) fn upsert(&self, rule: Rule) -> &Arc<str> {
        &self.upserts[rule as usize]
    }

    /// Writes many rows; its rows are the ids of those that were written. And the arguments.
    pub(crate) fn upsert_many(
        &self,
        schema: &Schema,
        rule: Rule,
        rows: Vec<Vec<Value>>,
    ) -> (Arc<str>, Vec<Value>) {
        let returning = " RETURNING id";
        if schema.is_postgres() {
            let mut columns: Vec<Vec<Option<String>>> =
                (0..WIDTH).map(|_| Vec::with_capacity(rows.len())).collect();
            for row in rows {
                for (column, value) in columns.iter_mut().zip(row) {
                    column.push(match value {
                        Value::Int(number) => number.map(|number| number.to_string()),
                        Value::Text(text) => text,
                        _ => None,
                    });
                }
            }
            let sql = upsert(schema, self.row, rule, &many_postgres()) + returning;
            return (sql.into(), columns.into_iter().map(Value::Texts).collect());
        }
        let marks = format!("({})", vec!["?"; WIDTH].join(", "));
        let values = format!("VALUES {}", vec![marks; rows.len()].join(", "));
        let sql = upsert(schema, self.row, rule, &values) + returning;
        (sql.into(), rows.into_iter().flatten().collect())
    }
}

/// `INSERT … ON CONFLICT`, with where its values come from.
fn upsert(schema: &Schema, row: &TableRow, rule: Rule, values: &str) -> String {
    let name = schema.name(row.table);
    let columns: Vec<String> = ["_account_id", "id", "livemode"]
        .into_iter()
        .chain(COLUMNS.iter().map(|(column, _)| *column))
        .map(|column| format!("\"{column}\""))
        .collect();
    let sets: Vec<String> = columns[3..]
        .iter()
        .map(|column| match column.as_str() {
            // An event of the object itself does not say at which place of a list it stands.
            "\"_parent_id\"" | "\"_position\"" => {
                format!("{column} = coalesce(excluded.{column}, m.{column})")
            }
            _ => format!("{column} = excluded.{column}"),
        })
        .collect();
    let mut sql = format!(
        "INSERT INTO {name} AS m ({}) {values} ON CONFLICT (\"_account_id\", \"id\", \"livemode\") DO UPDATE SET {}",
        columns.join(", "),
        sets.join(", ")
    );
    let condition = match rule {
        Rule::Always => return sql,
        Rule::Later => "m._deleted_at IS NULL AND (m._event_created IS NULL OR m._event_created < excluded._event_created) \
             AND (m._read_at IS NULL OR m._read_at < excluded._updated_at)"
            .to_owned(),
        Rule::Read => {
            let certain = match schema.is_postgres() {
                true => "excluded._read_at - interval '3 seconds'",
                false => "strftime('%Y-%m-%dT%H:%M:%fZ', excluded._read_at, '-3 seconds')",
            };
            // Stripe says whole seconds: of two readings that are nearer than that, the one that is written later counts.
            let same = match schema.is_postgres() {
                true => "m._read_at - interval '1 second'",
                false => "strftime('%Y-%m-%dT%H:%M:%fZ', m._read_at, '-1 seconds')",
            };
            // A reading finds what was deleted only if it has come again.
            format!(
                "(m._event_created IS NULL OR m._updated_at < {certain}) AND (m._read_at IS NULL OR {same} <= excluded._read_at) \
                 AND (m._deleted_at IS NULL OR m._deleted_at < {certain} OR excluded._deleted_at IS NOT NULL)"
            )
        }
        Rule::Element if row.comes == Comes::Parent => "m._updated_at <= excluded._updated_at".to_owned(),
        Rule::Element => "m._updated_at < excluded._updated_at AND m._deleted_at IS NULL".to_owned(),
    };
    // Writing to a String cannot fail.
    let _ = write!(sql, " WHERE {condition}");
    sql
}

fn cast(column: Option<Column>, value: &str) -> String {
    match column {
        None => format!("CAST({value} AS bigint) = 1"),
        Some(Column::Text) => format!("CAST({value} AS text)"),
        Some(Column::Integer) => format!("CAST({value} AS bigint)"),
        Some(Column::Json) => format!("CAST(CAST({value} AS text) AS jsonb)"),
        Some(Column::Time) => format!("CAST(CAST({value} AS text) AS timestamptz)"),
    }
}

/// The kinds of a row's parameters; `None` for the mode.
fn kinds() -> impl Iterator<Item = Option<Column>> {
    let key = [Some(Column::Text), Some(Column::Text), None];
    key.into_iter().chain(COLUMNS.iter().map(|(_, kind)| Some(*kind)))
}

fn one(schema: &Schema) -> String {
    let values: Vec<String> = match schema.is_postgres() {
        true => kinds()
            .zip(1..)
            .map(|(kind, n)| cast(kind, &format!("${n}")))
            .collect(),
        false => vec!["?".to_owned(); WIDTH],
    };
    format!("VALUES ({})", values.join(", "))
}

fn many_postgres() -> String {
    let values: Vec<String> = kinds()
        .zip(1..)
        .map(|(kind, n)| cast(kind, &format!("u.a{n}")))
        .collect();
    let names: Vec<String> = (1..=WIDTH).map(|n| format!("a{n}")).collect();
    let arrays: Vec<String> = (1..=WIDTH).map(|n| format!("CAST(${n} AS text[])")).collect();
    format!(
        "SELECT {} FROM unnest({}) AS u({})",
        values.join(", "),
        arrays.join(", "),
        names.join(", ")
    )
}

/// A parameter as a time.
pub(super) fn time(schema: &Schema, n: usize) -> String {
    match schema.is_postgres() {
        true => format!("CAST(CAST(${n} AS text) AS timestamptz)"),
        false => format!("${n}"),
    }
}

/// A parameter as a mode.
pub(super) fn flag(schema: &Schema, n: usize) -> String {
    match schema.is_postgres() {
        true => format!("(CAST(${n} AS bigint) = 1)"),
        false => format!("${n}"),
    }
}

/// The condition that a row has the key in three parameters from `n` on.
pub(super) fn key_is(schema: &Schema, n: usize) -> String {
    format!(
        "_account_id = ${n} AND id = ${} AND livemode = {}",
        n + 1,
        flag(schema, n + 2)
    )
}

/// A time column as microseconds since the Unix epoch.
pub(super) fn us(schema: &Schema, column: &str) -> String {
    match schema.is_postgres() {
        true => format!("CAST(round(extract(epoch FROM {column}) * 1000000) AS bigint)"),
        false => format!("CAST(round(unixepoch({column}, 'subsec') * 1000000) AS INTEGER)"),
    }
}

/// A flag column as 0 or 1.
pub(super) fn number(schema: &Schema, flag: &str) -> String {
    match schema.is_postgres() {
        true => format!("CAST(CASE WHEN {flag} THEN 1 ELSE 0 END AS bigint)"),
        false => flag.to_owned(),
    }
}

/// The flags that say that a row's state is not certain.
pub(crate) const UNCERTAIN: i64 = TRUNCATED | AMBIGUOUS;
