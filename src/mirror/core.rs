//! The parts that everything in a mirror shares: the database, the tables, and the statements on them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::MirrorError;
use super::kinds;
use super::schema::Schema;
use super::settings::Settings;
use super::statements::Statements;
use crate::inbox::driver::DriverError;
use crate::inbox::{SharedDatabase, Statements as Sql};
use crate::object::RawObject;
use crate::object::tables::SubList;

/// The time for which a note is not repeated.
const NOTED_FOR_US: i64 = 10_000_000;

pub(crate) struct Core {
    pub(crate) settings: Settings,
    pub(crate) schema: Schema,
    pub(crate) database: Arc<dyn SharedDatabase>,
    tables: BTreeMap<&'static str, Statements>,
    /// The times when it was last noted that there are objects of test mode, and of live mode.
    noted_us: [AtomicI64; 2],
    note_mode: Arc<str>,
}

impl Core {
    pub(crate) fn new(database: Arc<dyn SharedDatabase>, settings: Settings) -> Self {
        let schema = Schema::new(database.flavor(), &settings);
        let statements = |row: &'static crate::object::tables::TableRow| {
            let has_history = settings.history.contains(row.table);
            (row.table, Statements::new(&schema, row, has_history))
        };
        let tables = settings.kinds.rows().map(statements).collect();
        let note_mode = format!(
            // The last condition is for a test object beside the first live one: neither transaction sees the other's note.
            "INSERT INTO {meta} AS m (key, value) SELECT 'mode', {mode} WHERE NOT EXISTS \
             (SELECT 1 FROM {meta} WHERE key = 'mode' AND value IN ({mode}, 'live')) \
             ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE m.value <> 'live'",
            mode = if schema.is_postgres() {
                "CAST($1 AS text)"
            } else {
                "$1"
            },
            meta = schema.name("mirror_meta")
        );
        Self {
            noted_us: Default::default(),
            settings,
            schema,
            database,
            tables,
            note_mode: note_mode.into(),
        }
    }

    /// An object that did not come in an event, without what the inbox replaces in the bodies that it keeps.
    pub(crate) fn redacted(&self, object: RawObject) -> Result<RawObject, MirrorError> {
        let redaction = self.database.redaction();
        if redaction.is_empty() {
            return Ok(object);
        }
        let text = redaction.apply_to_object(object.as_str())?;
        RawObject::parse(text).map_err(MirrorError::Decode)
    }

    /// The elements of a list in an object, as that object would hold them.
    #[cfg(feature = "client")]
    pub(crate) fn redacted_list(
        &self,
        member: &str,
        elements: Vec<RawObject>,
    ) -> Result<Vec<RawObject>, MirrorError> {
        if self.database.redaction().is_empty() {
            return Ok(elements);
        }
        let texts: Vec<&str> = elements.iter().map(RawObject::as_str).collect();
        let object = format!(r#"{{"{member}":{{"data":[{}]}}}}"#, texts.join(","));
        let object = self.redacted(RawObject::parse(object).map_err(MirrorError::Decode)?)?;
        let elements = object.get(member).and_then(|list| list.get("data")?.elements());
        Ok(elements.unwrap_or_default())
    }

    /// The statements on a table; `None` if it is not kept.
    pub(crate) fn table(&self, name: &str) -> Option<&Statements> {
        self.tables.get(name)
    }

    /// The whole name of a kind's table.
    pub(crate) fn table_name(&self, kind: &str) -> Result<String, MirrorError> {
        let row = kinds::table_of(kind).filter(|row| self.table(row.table).is_some());
        let row = row.ok_or_else(|| MirrorError::Kind(kind.to_owned()))?;
        Ok(self.schema.name(row.table))
    }

    pub(crate) fn tables(&self) -> impl Iterator<Item = &Statements> {
        self.tables.values()
    }

    /// The tables of a list's elements.
    pub(crate) fn list_tables(&self, list: &SubList) -> impl Iterator<Item = &Statements> {
        const SOURCES: &[&str] = &["bank_accounts", "cards", "sources"];
        let one = [list.table];
        let names: Vec<&str> = match list.table {
            "" => SOURCES.to_vec(),
            _ => one.to_vec(),
        };
        names.into_iter().filter_map(|name| self.table(name))
    }

    /// The member of a table's objects that names the object in whose list they are.
    pub(crate) fn parent_member(&self, table: &str) -> Option<&'static str> {
        kinds::parent_member(table)
    }

    /// Takes note that there are objects of this mode: the views show live ones as soon as there are any.
    pub(crate) async fn note_mode(
        &self,
        sql: &mut dyn Sql,
        livemode: bool,
        now_us: i64,
    ) -> Result<(), DriverError> {
        // Again after a while: a transaction that noted it may have been rolled back.
        let noted = &self.noted_us[usize::from(livemode)];
        let last = noted.load(Ordering::Relaxed);
        if self.settings.livemode.is_some() || last != 0 && now_us.saturating_sub(last) < NOTED_FOR_US {
            return Ok(());
        }
        let mode = if livemode { "live" } else { "test" };
        sql.run(&self.note_mode, vec![mode.into()]).await?;
        noted.store(now_us, Ordering::Relaxed);
        Ok(())
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
