//! The tables, views and indexes as SQL, for both databases.
//!
//! | column | holds |
//! |---|---|
//! | `_account_id`, `id`, `livemode` | the key: account, object and mode |
//! | `_raw_data` | the object as Stripe gave it |
//! | `_updated_at` | the time of that state at Stripe |
//! | `_synced_at` | the time when it was written here |
//! | `_event_id`, `_event_created`, `_rank`, `_states`, `_read_at` | what the stale rule compares with |
//! | `_source` | `event`, `list`, `read`, `rebuild`, `import` |
//! | `_api_version` | the API version of `_raw_data` |
//! | `_deleted_at`, `_deleted_by` | when it was seen to be gone, and by which event or run |
//! | `_flags` | 1 truncated list, 2 ambiguous, 4 replaced characters |
//! | `_parent_id`, `_position` | of the list that it was in |

use std::fmt::Write;

use super::columns::{key, member, sql_type};
use super::settings::Settings;
use crate::inbox::driver::Flavor;
use crate::object::table::Shape;
use crate::object::tables::TableRow;

/// The version of the tables that this program writes.
pub(crate) const VERSION: i64 = 1;

/// The columns of every table beside the key, in the order in which statements fill them.
pub(super) const COLUMNS: &[(&str, Column)] = &[
    ("_raw_data", Column::Json),
    ("_updated_at", Column::Time),
    ("_synced_at", Column::Time),
    ("_event_id", Column::Text),
    ("_event_created", Column::Integer),
    ("_rank", Column::Integer),
    ("_source", Column::Text),
    ("_api_version", Column::Text),
    ("_deleted_at", Column::Time),
    ("_deleted_by", Column::Text),
    ("_flags", Column::Integer),
    ("_states", Column::Text),
    ("_read_at", Column::Time),
    ("_parent_id", Column::Text),
    ("_position", Column::Integer),
];

/// Members that are looked up by: the tables have an index on them.
const INDEXED: &[&str] = &[
    "created",
    "customer",
    "status",
    "subscription",
    "invoice",
    "payment_intent",
    "charge",
    "price",
    "product",
    "email",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Text,
    Integer,
    Json,
    Time,
}

/// The place of the tables, and the SQL of their database.
#[derive(Debug, Clone)]
pub(crate) struct Schema {
    pub(crate) flavor: Flavor,
    /// The schema of PostgreSQL, the prefix of SQLite.
    space: String,
}

impl Schema {
    pub(crate) fn new(flavor: Flavor, settings: &Settings) -> Self {
        Self {
            flavor,
            space: settings.tables.clone(),
        }
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.flavor == Flavor::Postgres
    }

    /// The schema's name, where there are schemas.
    pub(super) fn namespace(&self) -> Option<&str> {
        self.is_postgres().then_some(&*self.space)
    }

    /// The whole name of a table, view or index that is looked up.
    pub(crate) fn name(&self, table: &str) -> String {
        match self.flavor {
            Flavor::Postgres => format!("\"{}\".\"{table}\"", self.space),
            Flavor::Sqlite => format!("\"{}_{table}\"", self.space),
        }
    }

    /// The name of an index where it is made: in PostgreSQL it is in the schema of its table.
    fn index(&self, table: &str, column: &str) -> String {
        let name = format!("{table}_{}", column.trim_start_matches('_'));
        match self.flavor {
            // Longer names are cut off.
            Flavor::Postgres => format!("\"{}\"", &name[..name.len().min(63)]),
            Flavor::Sqlite => format!("\"{}_{name}\"", self.space),
        }
    }

    pub(super) fn column_type(&self, column: Column) -> &'static str {
        match (self.flavor, column) {
            (Flavor::Postgres, Column::Text) => "text",
            (Flavor::Postgres, Column::Integer) => "bigint",
            (Flavor::Postgres, Column::Json) => "jsonb",
            (Flavor::Postgres, Column::Time) => "timestamptz",
            (Flavor::Sqlite, Column::Integer) => "INTEGER",
            (Flavor::Sqlite, _) => "TEXT",
        }
    }

    fn bool_type(&self) -> &'static str {
        if self.is_postgres() { "boolean" } else { "INTEGER" }
    }

    /// The columns of a table that hold members, each with its whole definition.
    pub(super) fn keys(&self, row: &'static TableRow) -> impl Iterator<Item = (&'static str, String)> {
        let flavor = self.flavor;
        row.keys.iter().map(move |name| {
            let shape = shape_of(row, name);
            let stored = if flavor == Flavor::Postgres {
                "STORED"
            } else {
                "VIRTUAL"
            };
            let definition = format!(
                "\"{name}\" {} GENERATED ALWAYS AS ({}) {stored}",
                sql_type(flavor, shape),
                key(flavor, row, name, shape)
            );
            (*name, definition)
        })
    }

    /// A table and its indexes, as statements.
    pub(super) fn table(&self, row: &'static TableRow) -> String {
        let name = self.name(row.table);
        let mut sql = format!(
            "CREATE TABLE IF NOT EXISTS {name} (\n  \"_account_id\" {text} NOT NULL,\n  \"id\" {text} NOT NULL,\n  \"livemode\" {flag} NOT NULL,\n",
            text = self.column_type(Column::Text),
            flag = self.bool_type(),
        );
        for (column, kind) in COLUMNS {
            // Writing to a String cannot fail.
            let _ = writeln!(sql, "  \"{column}\" {},", self.column_type(*kind));
        }
        for (_, definition) in self.keys(row) {
            let _ = writeln!(sql, "  {definition},");
        }
        sql.push_str("  PRIMARY KEY (\"_account_id\", \"id\", \"livemode\")\n);\n");
        sql.push_str(&self.indexes(row));
        sql
    }

    /// The indexes of a table.
    pub(super) fn indexes(&self, row: &'static TableRow) -> String {
        let name = self.name(row.table);
        let keys = row.keys.iter().filter(|key| INDEXED.contains(*key)).copied();
        let mut sql = String::new();
        for column in keys.chain(["_parent_id"]) {
            let rest = match column {
                "status" => " WHERE _deleted_at IS NULL",
                "_parent_id" => " WHERE _parent_id IS NOT NULL",
                _ => "",
            };
            let is_by_time = column == "status" && row.keys.contains(&"created");
            let (column, columns) = match column {
                "created" => (column, "(\"created\" DESC, \"id\" DESC)".to_owned()),
                "status" if is_by_time => (
                    "status_created",
                    "(\"status\", \"created\" DESC, \"id\" DESC)".to_owned(),
                ),
                column => (column, format!("(\"{column}\")")),
            };
            let _ = writeln!(
                sql,
                "CREATE INDEX IF NOT EXISTS {} ON {name} {columns}{rest};",
                self.index(row.table, column)
            );
        }
        sql
    }

    /// The table of a table's earlier states.
    pub(super) fn history(&self, row: &'static TableRow) -> String {
        let (text, time) = (self.column_type(Column::Text), self.column_type(Column::Time));
        let table = format!("{}_history", row.table);
        format!(
            "CREATE TABLE IF NOT EXISTS {name} (\n  \"_account_id\" {text} NOT NULL,\n  \"id\" {text} NOT NULL,\n  \
             \"livemode\" {flag} NOT NULL,\n  \"valid_from\" {time} NOT NULL,\n  \"valid_to\" {time},\n  \"_raw_data\" {json},\n  \
             \"_event_id\" {text},\n  \"_api_version\" {text},\n  \"_deleted_at\" {time}\n);\n\
             CREATE INDEX IF NOT EXISTS {index} ON {name} (\"_account_id\", \"id\", \"livemode\", \"valid_from\");\n",
            name = self.name(&table),
            index = self.index(&table, "key"),
            flag = self.bool_type(),
            json = self.column_type(Column::Json),
        )
    }

    /// The view of all members of a table's objects, and that of the objects which are there now.
    /// `lacks`: the key columns that a table of an earlier version does not have.
    pub(super) fn views(&self, row: &'static TableRow, lacks: &[&str]) -> [(String, String); 2] {
        let wide = format!("{}_v", row.table);
        let mut columns = String::from("\"id\", \"_account_id\", \"livemode\"");
        for (name, shape) in row.fields {
            // By the column that an index is on, so that the view can use it.
            let is_column = row.keys.contains(name) && INDEXED.contains(name) && !lacks.contains(name);
            let _ = match is_column {
                true => write!(columns, ",\n  \"{name}\""),
                false => write!(
                    columns,
                    ",\n  {} AS \"{name}\"",
                    member(self.flavor, row, name, *shape)
                ),
            };
        }
        for (column, _) in COLUMNS.iter().filter(|(column, _)| *column != "_states") {
            let _ = write!(columns, ", \"{column}\"");
        }
        let live = format!("{}_live", row.table);
        let mode = format!(
            "((SELECT value FROM {} WHERE key = 'mode') = 'live')",
            self.name("mirror_meta")
        );
        [
            (
                wide.clone(),
                format!(
                    "CREATE VIEW {} AS SELECT {columns}\nFROM {}",
                    self.name(&wide),
                    self.name(row.table)
                ),
            ),
            (
                live.clone(),
                format!(
                    "CREATE VIEW {} AS SELECT * FROM {} WHERE _deleted_at IS NULL AND livemode = {mode}",
                    self.name(&live),
                    self.name(&wide)
                ),
            ),
        ]
    }

    /// The tables of the mirror's own state.
    pub(super) fn bookkeeping(&self) -> String {
        let (text, int, time) = (
            self.column_type(Column::Text),
            self.column_type(Column::Integer),
            self.column_type(Column::Time),
        );
        let id = if self.is_postgres() {
            "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
        } else {
            "INTEGER PRIMARY KEY AUTOINCREMENT"
        };
        let [meta, kinds, runs, ranges, checks] =
            ["meta", "kinds", "runs", "ranges", "checks"].map(|name| self.name(&format!("mirror_{name}")));
        format!(
            "CREATE TABLE IF NOT EXISTS {meta} (\"key\" {text} PRIMARY KEY, \"value\" {text} NOT NULL);\n\
             CREATE TABLE IF NOT EXISTS {kinds} (\"table\" {text} PRIMARY KEY, \"enabled\" {int} NOT NULL, \"shape\" {text} NOT NULL, \
             \"history\" {int} NOT NULL DEFAULT 0, \"last_backfill\" {time}, \"last_verify\" {time});\n\
             CREATE TABLE IF NOT EXISTS {runs} (\"run\" {id}, \"what\" {text} NOT NULL, \"started\" {time} NOT NULL, \"ended\" {time}, \
             \"who\" {text}, \"why\" {text}, \"objects\" {int} NOT NULL DEFAULT 0, \"requests\" {int} NOT NULL DEFAULT 0, \"note\" {text});\n\
             CREATE TABLE IF NOT EXISTS {ranges} (\"range\" {id}, \"run\" {int} NOT NULL, \"account\" {text} NOT NULL, \
             \"livemode\" {int} NOT NULL, \"table\" {text} NOT NULL, \"path\" {text} NOT NULL, \"gte\" {int}, \"lt\" {int}, \"cursor\" {text}, \
             \"pages\" {int} NOT NULL DEFAULT 0, \"objects\" {int} NOT NULL DEFAULT 0, \"state\" {text} NOT NULL, \"error\" {text});\n\
             CREATE INDEX IF NOT EXISTS {open} ON {ranges} (\"state\", \"run\");\n\
             CREATE TABLE IF NOT EXISTS {checks} (\"run\" {int} NOT NULL, \"account\" {text} NOT NULL, \"livemode\" {int} NOT NULL, \
             \"table\" {text} NOT NULL, \"id\" {text} NOT NULL, \"drift\" {text} NOT NULL, \"repaired\" {int} NOT NULL, \"seen\" {time} NOT NULL);\n",
            open = self.index("mirror_ranges", "open"),
        )
    }
}

/// The shape of a member that became a column.
fn shape_of(row: &TableRow, name: &str) -> Shape {
    let field = row.fields.iter().find(|(field, _)| *field == name);
    field.map_or(Shape::Text, |(_, shape)| *shape)
}
