//! One text for both databases: what differs between SQLite and PostgreSQL, and the statements with it filled in.

use std::{collections::HashMap, sync::Arc, time::Duration};

use super::options::Options;

/// The version of the tables that this program writes.
pub(crate) const SCHEMA_VERSION: i64 = 9;

const SCHEMA: &str = include_str!("../sql/schema.sql");
const UPGRADE: &str = include_str!("../sql/upgrade.sql");
const STATEMENTS: &str = include_str!("../sql/statements.sql");
const DOCTOR: &str = include_str!("../sql/doctor.sql");

/// True if nothing holds an event: no task of any state, no follow-up that is open or dead.
const IDLE: &str = "NOT EXISTS (SELECT 1 FROM {t}task x WHERE x.seq = e.seq) \
    AND NOT EXISTS (SELECT 1 FROM {t}follow_up f WHERE f.seq = e.seq AND f.state IN (1, 2, 4))";

/// The conditions of a replay on an event `e` and its task or done row `x`. The CASTs tell PostgreSQL the types of what may be
/// NULL.
const ASKED_FOR: &str = "(CAST($1 AS TEXT) IS NULL OR e.event_id = $1) AND (CAST($2 AS TEXT) IS NULL OR x.grp = $2) \
    AND e.created_us >= $3 AND e.created_us < $4 AND e.body IS NOT NULL \
    AND (CAST($5 AS TEXT) IS NULL OR e.etype IN {names_5})";

/// True if a task `x` was given up: dead or held, or waiting for handlers that no process has, unless its others have run.
const GIVEN_UP: &str = "(x.state IN (4, 5) OR x.state = 6 AND NOT EXISTS (SELECT 1 FROM {t}plan p WHERE p.id = x.plan AND p.part = 1))";

/// True if a task is not left to others.
const MINE: &str = "AND plan NOT IN {numbers_6}";

/// The kind of a database: the SQL that it understands, and the rules of its transactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flavor {
    /// SQLite 3.42 or newer, whatever library reads the file: one writer at a time, whose transaction begins with the lock.
    Sqlite,
    /// PostgreSQL 12 or newer: many writers, rows locked one by one.
    Postgres,
}

impl Flavor {
    /// The statement that begins a write transaction.
    pub(crate) const fn begin(self) -> &'static str {
        match self {
            Flavor::Sqlite => "BEGIN IMMEDIATE",
            Flavor::Postgres => "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE",
        }
    }

    /// The statements on the tables of these settings.
    pub(crate) fn dialect(self, options: &Options) -> Dialect {
        let prefix = format!("{}_", options.tables);
        match self {
            Flavor::Sqlite => Dialect::new(self, prefix.clone(), prefix, options.skew),
            Flavor::Postgres => {
                let tables = format!("\"{}\".", options.tables);
                Dialect::new(self, tables, String::new(), options.skew)
            }
        }
    }

    /// Transactions of several runs that can be open at the same time.
    pub(crate) const fn batches(self) -> u32 {
        match self {
            Flavor::Sqlite => 1,
            Flavor::Postgres => u32::MAX,
        }
    }

    /// Tasks that write intake at the same time.
    pub(crate) const fn writers(self) -> usize {
        match self {
            Flavor::Sqlite => 1,
            Flavor::Postgres => 2,
        }
    }
}

/// The flavor, where the tables live, and every statement rendered once.
#[derive(Debug)]
pub(crate) struct Dialect {
    pub(crate) flavor: Flavor,
    /// Before each table's name: `stripe_inbox_` or `"stripe_inbox".`.
    pub(crate) tables: String,
    /// Before each index's name.
    indexes: String,
    /// Added to the database's clock; only tests set it.
    skew_us: i64,
    statements: HashMap<&'static str, Arc<str>>,
    pub(crate) doctor: Vec<(&'static str, &'static str, Arc<str>)>,
}

impl Dialect {
    pub(crate) fn new(flavor: Flavor, tables: String, indexes: String, skew_us: i64) -> Self {
        let mut d = Dialect {
            flavor,
            tables,
            indexes,
            skew_us,
            statements: HashMap::new(),
            doctor: Vec::new(),
        };
        d.statements = sections(STATEMENTS)
            .map(|(name, _, sql)| (name, Arc::from(d.render(&d.hinted(sql)))))
            .collect();
        // Mostly nothing is others', and need not be asked for.
        let claim = sections(STATEMENTS).find(|(name, ..)| *name == "claim");
        if let Some((name, _, sql)) = claim {
            let mine = d
                .statements
                .insert(name, Arc::from(d.render(&sql.replace("{mine_6}", ""))));
            d.statements.extend(mine.map(|mine| ("claim_mine", mine)));
        }
        // One event is looked up by its id, which SQLite does not see behind an OR.
        for (name, of_one) in [
            ("replay_pick", "replay_pick_one"),
            ("replay_new", "replay_new_one"),
        ] {
            let any = "(CAST($1 AS TEXT) IS NULL OR e.event_id = $1)";
            let one = d.sql(name).replace(any, "e.event_id = $1");
            d.statements.insert(of_one, one.into());
        }
        d.doctor = sections(DOCTOR)
            .map(|(name, what, sql)| (name, what, Arc::from(d.render(sql))))
            .collect();
        d
    }

    /// A statement by name.
    pub(crate) fn sql(&self, name: &'static str) -> &Arc<str> {
        // Every name in the engine is a section of `statements.sql`; the test below reads the engine's source to prove it.
        self.statements
            .get(name)
            .unwrap_or_else(|| unreachable!("no statement is called {name}"))
    }

    /// Every statement with its comments.
    pub(crate) fn statements_text(&self) -> String {
        self.render(&self.hinted(STATEMENTS))
    }

    /// The tables as one script.
    pub(crate) fn schema(&self) -> String {
        self.render(SCHEMA)
    }

    /// The tables' names, without what stands before them.
    pub(crate) fn table_names(&self) -> Vec<&'static str> {
        let name = |part: &'static str| part.split(['(', ' ']).next().unwrap_or_default();
        let tables = SCHEMA.split("CREATE TABLE IF NOT EXISTS {t}").skip(1).map(name);
        std::iter::once("meta").chain(tables).collect()
    }

    /// The SQL that brings tables of version `found` up to the present one, to be run before [`Dialect::schema`].
    pub(crate) fn upgrades(&self, found: i64) -> Vec<String> {
        sections(UPGRADE)
            .filter(|(version, ..)| version.parse::<i64>().is_ok_and(|version| version > found))
            .map(|(.., sql)| self.render(sql))
            .collect()
    }

    fn is_postgres(&self) -> bool {
        self.flavor == Flavor::Postgres
    }

    /// A statement that only PostgreSQL needs.
    pub(crate) fn only(&self, name: &'static str) -> Option<&Arc<str>> {
        self.is_postgres().then(|| self.sql(name))
    }

    /// The statement that bounds what the transaction waits for, where the database has such a setting.
    pub(crate) fn limit(&self, setting: &str, limit: Duration) -> Option<String> {
        self.is_postgres()
            .then(|| format!("SET LOCAL {setting} = {}", limit.as_millis()))
    }

    /// The schema that holds the tables, where there are schemas with rights of their own.
    pub(crate) fn namespace(&self) -> Option<&str> {
        let schema = self.tables.trim_end_matches('.').trim_matches('"');
        self.is_postgres().then_some(schema)
    }

    /// Writes the mark of the `n`-th parameter, in a text that has them in order.
    pub(crate) fn mark(&self, sql: &mut String, n: usize) {
        // SQLite looks a named parameter up by walking a list: plain marks, bound in order, are not looked up.
        if self.is_postgres() {
            sql.push('$');
            sql.push_str(&n.to_string());
        } else {
            sql.push('?');
        }
    }

    /// The function that finds a text in a text.
    pub(crate) fn instr(&self) -> &'static str {
        if self.is_postgres() { "strpos" } else { "instr" }
    }

    /// Names the indexes that a text asks for, `{by task_ready}`: SQLite only, which plans by guesses where nobody has analyzed
    /// the tables; PostgreSQL goes by what it knows of them.
    pub(crate) fn hinted(&self, sql: &str) -> String {
        let mut parts = sql.split("{by ");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (index, rest) = part.split_once('}').unwrap_or((part, ""));
            if !self.is_postgres() {
                out.push_str(" INDEXED BY ");
                out.push_str(&self.indexes);
                out.push_str(index);
            }
            out.push_str(rest);
        }
        out
    }

    /// The words around a parameter with names, a JSON array, to make a list of it.
    pub(crate) fn names(&self) -> (&'static str, &'static str) {
        if self.is_postgres() {
            ("(SELECT json_array_elements_text(CAST(", " AS json)))")
        } else {
            ("(SELECT value FROM json_each(", "))")
        }
    }

    /// Fills the braces.
    pub(crate) fn render(&self, sql: &str) -> String {
        let pg = self.is_postgres();
        let pick = |sqlite: &'static str, postgres: &'static str| if pg { postgres } else { sqlite };
        let clock = pick(
            "CAST(unixepoch('subsec') * 1000000 AS INTEGER)",
            "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint)",
        );
        let now = if self.skew_us == 0 {
            clock.to_owned()
        } else {
            format!("({clock} + ({}))", self.skew_us)
        };
        // PostgreSQL asks its clock for every row, and searches no index by it, unless it is a subquery.
        let now_once = if pg {
            format!("(SELECT {now})")
        } else {
            now.clone()
        };
        sql.replace("{idle}", IDLE)
            .replace("{now_once}", &now_once)
            .replace("{asked_for}", ASKED_FOR)
            .replace("{given_up}", GIVEN_UP)
            .replace("{mine_6}", MINE)
            .replace("{t}", &self.tables)
            .replace("{i}", &self.indexes)
            .replace("{now}", &now)
            .replace("{id}", pick("INTEGER PRIMARY KEY AUTOINCREMENT", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"))
            .replace("{int}", pick("INTEGER", "bigint"))
            .replace("{instr}", pick("instr", "strpos"))
            .replace("{each}", pick("json_each", "json_array_elements"))
            .replace("{as_json}", pick("", "::json"))
            .replace("{byte_order}", pick("", "COLLATE \"C\""))
            .replace("{if_new}", pick("", "IF NOT EXISTS"))
            .replace("{blob}", pick("BLOB", "bytea"))
            .replace("{strict_no_rowid}", pick(" STRICT, WITHOUT ROWID", ""))
            .replace("{strict}", pick(" STRICT", ""))
            .replace(
                "{hot}",
                pick(
                    "",
                    " WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, \
                     autovacuum_vacuum_cost_delay = 0)",
                ),
            )
            .replace("{by_key}", pick("", "+ 0"))
            .replace("{materialized}", pick("", "MATERIALIZED"))
            .replace("{skip_locked}", pick("", "FOR UPDATE SKIP LOCKED"))
            .replace("{fence_lock}", pick("", "FOR NO KEY UPDATE OF t"))
            .replace("{key_share}", pick("", "FOR KEY SHARE"))
            .replace("{for_update}", pick("", "FOR UPDATE"))
            .replace("{savepoint}", super::codes::SAVEPOINT)
            .replace("{xid}", pick("''", "CAST(txid_current() AS TEXT)"))
            .replace(
                "{names_1}",
                pick(
                    "(SELECT value FROM json_each($1))",
                    "(SELECT json_array_elements_text(CAST($1 AS json)))",
                ),
            )
            .replace(
                "{numbers_1}",
                pick(
                    "(SELECT value FROM json_each($1))",
                    "(SELECT CAST(json_array_elements_text(CAST($1 AS json)) AS bigint))",
                ),
            )
            .replace(
                "{numbers_6}",
                pick(
                    "(SELECT value FROM json_each($6))",
                    "(SELECT CAST(json_array_elements_text(CAST($6 AS json)) AS bigint))",
                ),
            )
            .replace(
                "{names_5}",
                pick(
                    "(SELECT value FROM json_each($5))",
                    "(SELECT json_array_elements_text(CAST($5 AS json)))",
                ),
            )
            .replace(
                "{names_4}",
                pick(
                    "(SELECT value FROM json_each($4))",
                    "(SELECT json_array_elements_text(CAST($4 AS json)))",
                ),
            )
            .replace("{same_xid}", pick("$4 = ''", "coalesce(CAST(txid_current_if_assigned() AS TEXT), '') = $4"))
    }
}

/// Splits a file into its `-- name:` sections: name, the comment's text, and the statement without comments.
fn sections(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    text.split("-- name: ").skip(1).map(|part| {
        let (name, rest) = part.split_once('\n').unwrap_or((part, ""));
        let mut body = rest.trim();
        let mut what = "";
        while let Some(comment) = body.strip_prefix("--") {
            let (line, after) = comment.split_once('\n').unwrap_or((comment, ""));
            what = line.trim();
            body = after.trim_start();
        }
        (name.trim(), what, body)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both() -> [Dialect; 2] {
        [
            Dialect::new(Flavor::Sqlite, "stripe_inbox_".into(), "stripe_inbox_".into(), 0),
            Dialect::new(Flavor::Postgres, "\"stripe_inbox\".".into(), String::new(), 0),
        ]
    }

    #[test]
    fn no_brace_is_left_over() {
        for d in both() {
            assert!(!d.schema().contains('{'), "{:?}", d.flavor);
            let tables = d.table_names();
            assert!(
                tables.len() > 8 && tables.contains(&"event") && tables.contains(&"minute_stat"),
                "{tables:?}"
            );
            assert_eq!(d.upgrades(0).len() as i64, SCHEMA_VERSION - 1);
            assert!(d.upgrades(0).iter().all(|sql| !sql.contains('{')));
            assert!(d.upgrades(SCHEMA_VERSION).is_empty());
            for (name, sql) in &d.statements {
                assert!(!sql.contains('{') && !sql.is_empty(), "{name}");
            }
            assert!(d.doctor.len() >= 10);
            for name in ["replay_pick_one", "replay_new_one"] {
                assert!(d.sql(name).contains("e.event_id = $1"), "{name}");
                assert!(!d.sql(name).contains("OR e.event_id"), "{name}");
            }
        }
    }

    #[test]
    fn every_statement_the_engine_names_exists() {
        let d = &both()[0];
        // All files that there are, so that none is forgotten when one is split.
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/inbox/db");
        let mut quoted = std::collections::HashSet::new();
        let mut seen = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for part in source.split(".sql(\"").skip(1) {
                let name = part.split('"').next().unwrap();
                assert!(d.statements.contains_key(name), "statement {name:?} is missing");
                seen += 1;
            }
            quoted.extend(source.split('"').map(str::to_owned));
        }
        assert!(
            seen > 60,
            "only {seen} names found: has the way statements are named changed?"
        );
        // Some are chosen by a variable: those, too, are somewhere between quotes.
        for name in d.statements.keys() {
            assert!(quoted.contains(*name), "nobody says {name:?}");
        }
    }
}
