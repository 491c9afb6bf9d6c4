//! Objects taken over from the tables of other programs in the same database.

mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use self::write::{Object, write_page};
use super::core::Core;
use super::rebuild::PAGE;
use super::schema::Schema;
use super::statements::us;
use super::{Mirror, MirrorError, kinds};
use crate::generated::TABLES;
use crate::inbox::driver::{Row, Value};
use crate::inbox::{BoxFuture, Lent, StoreError, micros_of, with};
use crate::object::RawObject;
use crate::object::tables::TableRow;

/// The name under which rows are written.
const BY: &str = "import";

/// The ids that are given of objects that cannot be read.
const FIRST: usize = 10;

/// Columns that are the other program's own, and no members of the object.
const BOOKKEEPING: &[&str] = &[
    "last_synced_at",
    "updated_at",
    "_updated_at",
    "_synced_at",
    "_last_synced_at",
    "_account_id",
    "_raw_data",
];

/// Tables of other programs whose names are not made from their kind's.
const NAMES: &[(&str, &str)] = &[
    ("active_entitlements", "entitlements_active_entitlements"),
    ("early_fraud_warnings", "radar_early_fraud_warnings"),
    ("features", "entitlements_features"),
    ("djstripe_applicationfeerefund", "fee_refunds"),
    ("djstripe_earlyfraudwarning", "radar_early_fraud_warnings"),
    ("djstripe_fileupload", "files"),
    ("djstripe_lineitem", "invoice_line_items"),
    ("djstripe_session", "checkout_sessions"),
    ("djstripe_verificationreport", "identity_verification_reports"),
    ("djstripe_verificationsession", "identity_verification_sessions"),
];

/// The source of [`Mirror::import`].
///
/// ```
/// use stripe_webhooks::mirror::ImportFrom;
///
/// let from = ImportFrom::sync_engine().schema("stripe_before").livemode(true);
/// # let _ = from;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct ImportFrom {
    system: System,
    schema: String,
    livemode: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum System {
    SyncEngine,
    DjStripe,
}

impl ImportFrom {
    /// The tables of stripe sync-engine, in PostgreSQL: those with a column for each member, and the newer ones with `_raw_data`.
    /// Their schema is `stripe` unless [`schema`](Self::schema) says otherwise.
    pub fn sync_engine() -> Self {
        Self {
            system: System::SyncEngine,
            schema: "stripe".into(),
            livemode: false,
        }
    }

    /// The tables `djstripe_…` of dj-stripe 2.10 or newer, which have the object in `stripe_data`. In PostgreSQL their schema is
    /// `public` unless [`schema`](Self::schema) says otherwise.
    pub fn dj_stripe() -> Self {
        Self {
            system: System::DjStripe,
            schema: "public".into(),
            livemode: false,
        }
    }

    /// Sets the schema in PostgreSQL in which the other program's tables are. It cannot be the mirror's own.
    pub fn schema(mut self, name: impl Into<String>) -> Self {
        self.schema = name.into();
        self
    }

    /// Sets the mode of objects that do not say it themselves. Default: test mode.
    pub fn livemode(mut self, live: bool) -> Self {
        self.livemode = live;
        self
    }
}

/// The result of [`Mirror::import`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Imported {
    /// The tables that were read, by name.
    pub tables: Vec<ImportedTable>,
    /// Tables of the other program that were not read, each with the reason.
    pub left_out: Vec<(String, &'static str)>,
}

impl Imported {
    /// The number of objects that were written.
    pub fn written(&self) -> u64 {
        self.tables.iter().map(|table| table.written).sum()
    }
}

/// One table of another program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ImportedTable {
    /// Its name there.
    pub from: String,
    /// The mirror's table.
    pub table: &'static str,
    /// The number of rows that were read.
    pub rows: u64,
    /// The number of objects that were written.
    pub written: u64,
    /// The number of objects of which the mirror has a state that is newer, or may be.
    pub newer: u64,
    /// The number of rows without an object that can be read or has an identity.
    pub unreadable: u64,
    /// The first ids of those, at most ten.
    pub unreadable_ids: Vec<String>,
}

impl Mirror {
    /// Takes over the objects that another program has kept in the same database: stripe sync-engine or dj-stripe. No call to Stripe.
    /// The other tables are read and not changed.
    ///
    /// The tables are found by their names, those of kinds which are not mirrored are left out, and what was left out is
    /// said. Rows go in by pages of 100, each page in a transaction of its own. An object's state counts as read at the time which
    /// the other program notes of its row, so whatever is newer in the mirror stays, and whatever comes afterwards wins. Import can be
    /// called again at any time. Compare with Stripe afterwards: another program may have lost what it never knew.
    ///
    /// # Errors
    /// [`MirrorError::Setting`] if the other program's schema is the mirror's own, if there are no such tables, or if rows
    /// are of several accounts and [`Settings::account`](super::Settings::account) does not say which is the platform's;
    /// [`MirrorError::Store`] as the database gives it.
    pub async fn import(&self, from: ImportFrom) -> Result<Imported, MirrorError> {
        let core = &*self.core;
        check(core, &from)?;
        let mut imported = Imported::default();
        let found = find(core, &from, &mut imported).await?;
        if found.is_empty() && imported.left_out.is_empty() {
            return Err(MirrorError::Setting(format!(
                "there are no tables to import in the schema {:?}",
                from.schema
            )));
        }
        let accounts = Accounts::find(core, &from, &found).await?;
        for table in &found {
            imported.tables.push(table.import(core, &from, &accounts).await?);
        }
        Ok(imported)
    }
}

fn check(core: &Core, from: &ImportFrom) -> Result<(), MirrorError> {
    let is_postgres = core.schema.is_postgres();
    if !is_postgres && from.system == System::SyncEngine {
        let why = "the tables of sync-engine are in PostgreSQL, the mirror is not";
        return Err(MirrorError::Setting(why.into()));
    }
    let is_same = match is_postgres {
        true => from.schema == core.settings.tables,
        false => core.settings.tables == "djstripe",
    };
    if is_same {
        return Err(MirrorError::Setting(format!(
            "the tables to import are in {0:?}, where the mirror's own are: give the mirror another place (`Settings::tables`), or rename \
             the other one (`ALTER SCHEMA {0} RENAME TO …`)",
            core.settings.tables
        )));
    }
    Ok(())
}

/// The form of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A column for each member.
    Columns,
    /// `_raw_data`.
    Raw,
    /// `stripe_data`.
    DjStripe,
}

/// A table of the other program.
struct Table {
    name: String,
    row: &'static TableRow,
    form: Form,
    columns: BTreeSet<String>,
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A table's whole name in SQL.
fn place(core: &Core, from: &ImportFrom, name: &str) -> String {
    match core.schema.is_postgres() {
        true => format!("{}.{}", quoted(&from.schema), quoted(name)),
        false => quoted(name),
    }
}

/// The mirror's table for a table of the other program.
fn table_for(system: System, name: &str) -> Option<&'static TableRow> {
    if let Some((_, table)) = NAMES.iter().find(|(other, _)| *other == name) {
        return kinds::row(table);
    }
    let rows = || TABLES.iter();
    match system {
        System::SyncEngine => kinds::row(name).or_else(|| {
            rows().find(|row| {
                row.kinds
                    .first()
                    .is_some_and(|kind| kind.replace('.', "_") == name && row.kinds.len() == 1)
            })
        }),
        System::DjStripe => {
            let short = name.strip_prefix("djstripe_")?;
            rows().find(|row| {
                let kind = row.kinds.first().filter(|_| row.kinds.len() == 1);
                kind.is_some_and(|kind| kind.replace(['.', '_'], "") == short)
            })
        }
    }
}

/// Reads rows outside of a transaction.
async fn rows(core: &Core, sql: Arc<str>, args: Vec<Value>) -> Result<Vec<Row>, StoreError> {
    with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(lent.sql.rows(&sql, args).await?) })
    })
    .await
}

/// The tables that can be imported; the others are noted.
async fn find(core: &Core, from: &ImportFrom, imported: &mut Imported) -> Result<Vec<Table>, StoreError> {
    let (select, args): (Arc<str>, Vec<Value>) = match core.schema.is_postgres() {
        true => (
            "SELECT CAST(c.table_name AS text), CAST(c.column_name AS text) FROM information_schema.columns c \
             JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name \
             WHERE c.table_schema = $1 AND t.table_type = 'BASE TABLE' ORDER BY 1, 2"
                .into(),
            vec![from.schema.as_str().into()],
        ),
        false => (
            "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND substr(m.name, 1, 9) = 'djstripe_' ORDER BY 1, 2"
                .into(),
            vec![],
        ),
    };
    let mut there: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows(core, select, args).await? {
        there.entry(row.text(0)).or_default().insert(row.text(1));
    }
    let mut found = Vec::new();
    for (name, columns) in there {
        if from.system == System::DjStripe && !name.starts_with("djstripe_") {
            continue;
        }
        let has = |column: &str| columns.contains(column);
        let Some(row) = table_for(from.system, &name) else {
            imported.left_out.push((name, "no kind of objects that is known"));
            continue;
        };
        if core.table(row.table).is_none() {
            imported
                .left_out
                .push((name, "objects of this kind are not mirrored"));
            continue;
        }
        let form = match from.system {
            System::DjStripe if has("stripe_data") && has("id") => Form::DjStripe,
            System::SyncEngine if has("_raw_data") && has("id") => Form::Raw,
            System::SyncEngine if has("id") => Form::Columns,
            _ => {
                imported.left_out.push((name, "it has no column with the object"));
                continue;
            }
        };
        found.push(Table {
            name,
            row,
            form,
            columns,
        });
    }
    Ok(found)
}

/// The accounts of the rows.
struct Accounts {
    /// The platform's own.
    own: Option<String>,
    /// By what dj-stripe's tables name them with.
    named: BTreeMap<String, String>,
}

impl Accounts {
    async fn find(core: &Core, from: &ImportFrom, tables: &[Table]) -> Result<Self, MirrorError> {
        let mut accounts = Self {
            own: core.settings.account.clone(),
            named: BTreeMap::new(),
        };
        if from.system == System::DjStripe {
            accounts.named = dj_accounts(core, from).await?;
        }
        if accounts.own.is_some() {
            return Ok(accounts);
        }
        let mut seen = BTreeSet::new();
        for table in tables {
            let Some(column) = table.account() else { continue };
            let select = format!(
                "SELECT DISTINCT CAST({column} AS text) FROM {} WHERE {column} IS NOT NULL LIMIT 2",
                place(core, from, &table.name)
            );
            let found = rows(core, select.into(), vec![]).await?;
            seen.extend(found.iter().map(|row| accounts.named(row.text(0))));
        }
        if seen.len() > 1 {
            return Err(MirrorError::Setting(
                "the rows are of several accounts: say which is the platform's own, with `Settings::account`"
                    .into(),
            ));
        }
        accounts.own = seen.pop_first();
        Ok(accounts)
    }

    fn named(&self, text: String) -> String {
        self.named.get(&text).cloned().unwrap_or(text)
    }

    /// The account under which a row is written.
    fn of(&self, core: &Core, text: Option<String>) -> String {
        match text.filter(|text| !text.is_empty()).map(|text| self.named(text)) {
            Some(account) if self.own.as_ref() != Some(&account) => account,
            _ => core.settings.own_account().to_owned(),
        }
    }
}

/// dj-stripe's rows name an account by its number or its id.
async fn dj_accounts(core: &Core, from: &ImportFrom) -> Result<BTreeMap<String, String>, StoreError> {
    let columns: Arc<str> = match core.schema.is_postgres() {
        true => "SELECT CAST(column_name AS text) FROM information_schema.columns WHERE table_schema = $1 AND table_name = 'djstripe_account'"
            .into(),
        false => "SELECT name FROM pragma_table_info('djstripe_account') WHERE $1 <> ''".into(),
    };
    let columns = rows(core, columns, vec![from.schema.as_str().into()]).await?;
    let has = |name: &str| columns.iter().any(|row| row.text(0) == name);
    if !has("id") || !has("djstripe_id") {
        return Ok(BTreeMap::new());
    }
    let select = format!(
        "SELECT CAST(djstripe_id AS text), CAST(id AS text) FROM {}",
        place(core, from, "djstripe_account")
    );
    let found = rows(core, select.into(), vec![]).await?;
    Ok(found.iter().map(|row| (row.text(0), row.text(1))).collect())
}

impl Table {
    /// The column that names a row's account.
    fn account(&self) -> Option<&'static str> {
        let names = ["_account_id", "djstripe_owner_account_id"];
        names.into_iter().find(|name| self.columns.contains(*name))
    }

    /// The statement that reads a page: id, account, object, time, mode, the end.
    fn select(&self, schema: &Schema, place: &str) -> Arc<str> {
        let has = |column: &&&str| self.columns.contains(**column);
        let is_postgres = schema.is_postgres();
        let object = match self.form {
            Form::Columns => {
                let own: Vec<String> = BOOKKEEPING.iter().map(|name| format!(" - '{name}'")).collect();
                format!("to_jsonb(t){}", own.concat())
            }
            Form::Raw => "t._raw_data".into(),
            Form::DjStripe => "t.stripe_data".into(),
        };
        let times: &[&str] = match self.form {
            Form::Columns => &["last_synced_at", "_last_synced_at", "updated_at"],
            Form::Raw => &["_updated_at", "_synced_at", "_last_synced_at"],
            Form::DjStripe => &["djstripe_updated"],
        };
        let times: Vec<String> = times
            .iter()
            .filter(has)
            .map(|column| us(schema, &format!("t.{column}")))
            .collect();
        let time = match &*times {
            [] => "NULL".to_owned(),
            [one] => one.clone(),
            several => format!("coalesce({})", several.join(", ")),
        };
        let livemode = if self.columns.contains("livemode") {
            "CAST(t.livemode AS text)"
        } else {
            "NULL"
        };
        let account = self.account().map_or("''".to_owned(), |column| {
            format!("coalesce(CAST(t.{column} AS text), '')")
        });
        let (int, id) = match is_postgres {
            true => ("bigint", "CAST(t.id AS text)"),
            // SQLite finds the next page by an index only without the cast.
            false => ("INTEGER", "t.id"),
        };
        let order = match self.account() {
            Some(_) => format!("{id}, {account}"),
            None => id.to_owned(),
        };
        format!(
            "SELECT CAST(t.id AS text), {account}, CAST({object} AS text), CAST({time} AS {int}), CAST({livemode} AS text) FROM {place} t \
             WHERE ({id}, {account}) > ($1, $2) ORDER BY {order} LIMIT {PAGE}"
        )
        .into()
    }

    async fn import(
        &self,
        core: &Core,
        from: &ImportFrom,
        accounts: &Accounts,
    ) -> Result<ImportedTable, StoreError> {
        let select = self.select(&core.schema, &place(core, from, &self.name));
        let mut result = ImportedTable {
            from: self.name.clone(),
            table: self.row.table,
            ..ImportedTable::default()
        };
        let mut last = (String::new(), String::new());
        loop {
            let args: Vec<Value> = vec![last.0.as_str().into(), last.1.as_str().into()];
            let page = rows(core, Arc::clone(&select), args).await?;
            let mut objects: BTreeMap<(String, bool), Vec<Object>> = BTreeMap::new();
            for row in &page {
                result.rows += 1;
                match self.object(core, row, from) {
                    Some(object) => {
                        let of = (accounts.of(core, row.opt_text(1)), object.livemode);
                        objects.entry(of).or_default().push(object);
                    }
                    None => result.leave(row.text(0)),
                }
            }
            let table = self.row.table;
            let objects = &objects;
            let done = with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move {
                    let sql = lent.sql;
                    let mut done = Vec::new();
                    for ((account, livemode), objects) in objects {
                        done.push(write_page(core, sql, table, account, *livemode, objects).await?);
                    }
                    Ok(done)
                })
            })
            .await?;
            for (written, newer, unreadable) in done {
                result.written += written;
                result.newer += newer;
                unreadable.into_iter().for_each(|id| result.leave(id));
            }
            match page.last() {
                Some(row) if page.len() == PAGE => last = (row.text(0), row.text(1)),
                _ => return Ok(result),
            }
        }
    }

    /// The object of a row.
    fn object(&self, core: &Core, row: &Row, from: &ImportFrom) -> Option<Object> {
        let text = row.opt_text(2)?;
        let mut value: serde_json::Value = serde_json::from_str(&text).ok()?;
        let members = value.as_object_mut()?;
        if self.form == Form::Columns {
            // What has no column, or an empty one, is added; nothing is taken from what Stripe gave.
            let kind = self.row.kinds.first().copied().unwrap_or_default();
            if !members.get("object").is_some_and(serde_json::Value::is_string) {
                members.insert("object".into(), kind.into());
            }
            if members.get("deleted").is_some_and(|deleted| *deleted != true) {
                members.remove("deleted");
            }
        }
        let of_column = match row.opt_text(4).as_deref() {
            Some("true" | "t" | "1") => Some(true),
            Some("false" | "f" | "0") => Some(false),
            _ => None,
        };
        let livemode = members.get("livemode").and_then(serde_json::Value::as_bool);
        let created = members.get("created").and_then(serde_json::Value::as_i64);
        let is_deleted = members.get("deleted").is_some_and(|deleted| *deleted == true);
        let now_us = micros_of(time::OffsetDateTime::now_utc());
        let at_us = row
            .opt_int(3)
            .or_else(|| created.map(|created| created.saturating_mul(1_000_000)));
        let raw = match self.form {
            Form::Columns => RawObject::parse(value.to_string()),
            Form::Raw | Form::DjStripe => RawObject::parse(text),
        };
        Some(Object {
            id: row.text(0),
            raw: core.redacted(raw.ok()?).ok()?,
            livemode: livemode.or(of_column).unwrap_or(from.livemode),
            // A clock that was ahead must not keep later events out.
            at_us: at_us.unwrap_or(0).min(now_us),
            now_us,
            is_deleted,
        })
    }
}

impl ImportedTable {
    fn leave(&mut self, id: String) {
        self.unreadable += 1;
        if self.unreadable_ids.len() < FIRST {
            self.unreadable_ids.push(id);
        }
    }
}
