//! The comparison of the rows with Stripe, and the repair of those that differ.

mod report;

use std::collections::HashSet;
use std::sync::Arc;

pub use self::report::{DriftKind, RowDrift, VerifyReport};

use super::compare::{ids_of, is_same};
use super::core::Core;
use super::listing::{self, Listing, Part, Scope};
use super::reading::{self, Answer, Kept};
use super::row::{Key, TRUNCATED, time_text};
use super::statements::{flag, us};
use super::write::Listed;
use super::{Kinds, Mirror, MirrorError};
use crate::client::{ApiError, ApiErrorCause, Client, Priority};
use crate::inbox::driver::{Row, Value};
use crate::inbox::{BoxFuture, Lent, StoreError, micros_of, with};
use crate::object::RawObject;
use crate::object::tables::{Comes, SubList, TableRow};

/// The objects of a quick look: those of a day, and this many more of each table.
const DAY: i64 = 24 * 3600;
const SAMPLE: u32 = 25;

/// The name under which rows note who wrote them.
const BY: &str = "verify";

/// A verification that is to be run: see [`Mirror::verify`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Verify {
    core: Arc<Core>,
    client: Client,
    kinds: Kinds,
    is_full: bool,
    repairs: bool,
}

impl Mirror {
    /// Prepares a verification: rows of the client's account and mode are compared with what Stripe has now. By default a quick one:
    /// the objects that were created within a day, and 25 others of each table. What differs is read once more, and dropped if it
    /// has changed meanwhile.
    ///
    /// Compared is the object's JSON, in the client's API version; a row of another version that differs is told as that.
    ///
    /// ```no_run
    /// # async fn f(mirror: stripe_webhooks::mirror::Mirror, client: stripe_webhooks::client::Client)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// let report = mirror.verify(&client).full().repair().run().await?;
    /// println!("{report}");
    /// assert!(report.is_clean());
    /// # Ok(()) }
    /// ```
    pub fn verify(&self, client: &Client) -> Verify {
        Verify {
            core: Arc::clone(&self.core),
            client: client.at(Priority::Verify),
            kinds: self.core.settings.kinds.clone(),
            is_full: false,
            repairs: false,
        }
    }
}

impl Verify {
    /// Keeps to these kinds.
    pub fn kinds(mut self, kinds: Kinds) -> Self {
        self.kinds = kinds;
        self
    }

    /// Compares everything: a request for each 100 objects.
    pub fn full(mut self) -> Self {
        self.is_full = true;
        self
    }

    /// Writes what Stripe has where a row differs.
    pub fn repair(mut self) -> Self {
        self.repairs = true;
        self
    }

    /// Runs it.
    ///
    /// # Errors
    /// [`MirrorError::Client`] if Stripe refuses the key or does not answer, [`MirrorError::Store`] for the database.
    pub async fn run(self) -> Result<VerifyReport, MirrorError> {
        let mut job = Job {
            scope: Scope::of(&self.core, &self.client),
            verify: &self,
            report: VerifyReport::default(),
            started: micros_of(time::OffsetDateTime::now_utc()) / 1_000_000,
        };
        for row in self
            .kinds
            .rows()
            .filter(|row| self.core.table(row.table).is_some())
        {
            match job.table(row).await {
                Ok(()) => {}
                Err(MirrorError::Client(error)) if is_of_kind(error.api()) => {
                    job.report
                        .skipped
                        .push((row.table, crate::handler::chain(&error)));
                }
                Err(error) => return Err(error),
            }
        }
        let report = job.report;
        keep(&self.core, &report).await?;
        Ok(report)
    }
}

fn is_of_kind(error: Option<&ApiError>) -> bool {
    let cause = error.map(ApiError::cause);
    matches!(
        cause,
        Some(ApiErrorCause::MissingPermission | ApiErrorCause::UnknownPath | ApiErrorCause::BadRequest)
    )
}

/// A row as it is compared.
#[derive(Debug)]
struct Found {
    key: Key,
    raw: String,
    flags: i64,
    api_version: Option<String>,
    is_deleted: bool,
    updated_us: i64,
    parent: Option<String>,
}

struct Job<'v> {
    verify: &'v Verify,
    scope: Scope,
    report: VerifyReport,
    /// Objects that are younger are not known to be missing in a list.
    started: i64,
}

impl Job<'_> {
    fn core(&self) -> &Core {
        &self.verify.core
    }

    async fn table(&mut self, row: &'static TableRow) -> Result<(), MirrorError> {
        match listing::list_of(row) {
            Some(list) if self.verify.is_full => self.walk(row, list, Part::default(), true).await,
            Some(list) if list.created => {
                let part = Part {
                    gte: Some(self.started - DAY),
                    ..Part::default()
                };
                self.walk(row, list, part, false).await?;
                self.sample(row).await
            }
            Some(_) => self.sample(row).await,
            // Elements of lists are compared with the object that they are in.
            None if row.comes == Comes::Parent => Ok(()),
            // What no list has is compared where it can be read by itself, a few of them.
            None => self.sample(row).await,
        }
    }

    /// Compares a list, page by page, with the rows; and with `all`, the rows with the list.
    async fn walk(
        &mut self,
        row: &'static TableRow,
        list: &'static crate::client::ListPath,
        mut part: Part,
        all: bool,
    ) -> Result<(), MirrorError> {
        let is_dated = list.created && row.keys.contains(&"created");
        // Of lists without times, which are short, the ids are kept.
        let mut seen = HashSet::new();
        let mut newer_than: Option<i64> = None;
        loop {
            let page = listing::page(self.core(), &self.verify.client, list, &part).await?;
            self.report.requests += 1;
            let ids: Vec<String> = page
                .objects
                .iter()
                .filter_map(|object| Some(object.id()?.into_owned()))
                .collect();
            let rows = self.rows_of(row, &ids).await?;
            *self.report.compared.entry(row.table).or_default() += ids.len() as u64;
            for object in &page.objects {
                self.compare(row, &page, object, &rows).await?;
            }
            if all && is_dated {
                let oldest = page.objects.last().and_then(listing::created);
                let from = match (&page.cursor, oldest) {
                    (Some(_), Some(oldest)) => oldest + 1,
                    _ => i64::MIN,
                };
                // Those of the oldest second of a page may be on the next one.
                let to = newer_than.unwrap_or(self.started.min(page.at_us / 1_000_000));
                seen.extend(ids);
                self.orphans_between(row, from, to, &seen).await?;
                seen = page
                    .objects
                    .iter()
                    .filter(|object| listing::created(object) == oldest)
                    .filter_map(|object| Some(object.id()?.into_owned()))
                    .collect();
                newer_than = Some(from);
            } else {
                seen.extend(ids);
            }
            match page.cursor {
                Some(cursor) => part.cursor = Some(cursor),
                None => break,
            }
        }
        if all && !is_dated {
            self.orphans_beside(row, &seen).await?;
        }
        Ok(())
    }

    /// Compares some rows, each by a request of its own.
    async fn sample(&mut self, row: &'static TableRow) -> Result<(), MirrorError> {
        let condition = format!("_deleted_at IS NULL ORDER BY random() LIMIT {SAMPLE}");
        for found in self.rows_where(row, &condition, Vec::new()).await? {
            let answer = self.read(row, &found).await?;
            let Some(answer) = answer else { return Ok(()) };
            *self.report.compared.entry(row.table).or_default() += 1;
            if let Some(kind) = self.difference(row, &answer, Some(&found)).await? {
                self.settle(row, found.key, Some(kind)).await?;
            }
        }
        Ok(())
    }

    async fn compare(
        &mut self,
        row: &'static TableRow,
        page: &Listing,
        object: &RawObject,
        rows: &[Found],
    ) -> Result<(), MirrorError> {
        let incoming = self.scope.incoming(page, row, object, BY);
        let Ok((_, new)) = incoming.row_in(self.core(), row.table) else {
            return Ok(());
        };
        let found = rows.iter().find(|found| found.key == new.key);
        let kind = self
            .differs(row, object, page.api_version.as_deref(), found, &[])
            .await?;
        if kind.is_some() {
            self.settle(row, new.key, kind).await?;
        }
        Ok(())
    }

    async fn difference(
        &self,
        row: &'static TableRow,
        answer: &Answer,
        found: Option<&Found>,
    ) -> Result<Option<DriftKind>, MirrorError> {
        let live = found.is_some_and(|found| !found.is_deleted);
        match &answer.object {
            None => Ok(live.then_some(DriftKind::Orphaned)),
            Some(object) => {
                self.differs(
                    row,
                    &object.raw,
                    object.api_version.as_deref(),
                    found,
                    &object.lists,
                )
                .await
            }
        }
    }

    /// The difference between an object of Stripe's and its row.
    async fn differs(
        &self,
        row: &'static TableRow,
        object: &RawObject,
        version: Option<&str>,
        found: Option<&Found>,
        whole: &[(&'static SubList, Vec<RawObject>)],
    ) -> Result<Option<DriftKind>, MirrorError> {
        let Some(found) = found.filter(|found| !found.is_deleted) else {
            return Ok(Some(DriftKind::Missing));
        };
        let (theirs, _) = super::row::sanitized(object.as_str());
        if !is_same(&theirs, &found.raw) {
            let other = version.is_some() && found.api_version.as_deref() != version;
            return Ok(Some(if other {
                DriftKind::OtherVersion
            } else {
                DriftKind::Stale
            }));
        }
        let mut is_cut = false;
        for list in row
            .lists
            .iter()
            .filter(|list| self.core().table(list.table).is_some())
        {
            let Some(listed) = Listed::of(object, list) else {
                continue;
            };
            let there = reading::elements_of(self.core(), list.table, &found.key).await?;
            let whole = whole
                .iter()
                .find(|(of, _)| of.member == list.member)
                .map(|(_, elements)| elements);
            let is_there = match whole.or_else(|| listed.complete.then_some(&listed.elements)) {
                Some(elements) => ids_of(elements) == there,
                None => {
                    is_cut = true;
                    listed.total == Some(there.len())
                }
            };
            if !is_there {
                return Ok(Some(DriftKind::Truncated));
            }
        }
        let says_so = found.flags & TRUNCATED != 0;
        if says_so && (is_cut || !whole.is_empty()) {
            return Ok(Some(DriftKind::Truncated));
        }
        Ok(None)
    }

    /// Reads an object that seems to differ once more, and repairs it if asked to.
    async fn settle(
        &mut self,
        row: &'static TableRow,
        key: Key,
        first: Option<DriftKind>,
    ) -> Result<(), MirrorError> {
        let found = self.row_of(row, &key).await?;
        let parent = found.as_ref().and_then(|found| found.parent.clone());
        let began_us = micros_of(time::OffsetDateTime::now_utc());
        let answer = match reading::fetch(
            self.core(),
            &self.verify.client,
            row,
            &key,
            parent.as_deref(),
            true,
        )
        .await
        {
            // Neither the list nor the path of the object has it.
            Err(MirrorError::Client(error))
                if first.is_none() && error.api().is_some_and(|error| error.status == 404) =>
            {
                let at_us = error
                    .api()
                    .and_then(|error| error.date)
                    .map_or(began_us, micros_of);
                Some(Answer { object: None, at_us })
            }
            answer => answer?,
        };
        self.report.requests += 1 + answer.as_ref().map_or(0, Answer::lists) as u64;
        let Some(answer) = answer else {
            // It cannot be read by itself: what the list said stands.
            if let Some(kind) = first {
                self.report.drift.push(RowDrift {
                    table: row.table,
                    id: key.id,
                    kind,
                    repaired: false,
                });
            }
            return Ok(());
        };
        let found = self.row_of(row, &key).await?;
        // A row that an event has written since the reading began is newer.
        if found
            .as_ref()
            .is_some_and(|found| found.updated_us >= answer.at_us)
        {
            return Ok(());
        }
        let Some(kind) = self.difference(row, &answer, found.as_ref()).await? else {
            return Ok(());
        };
        // One that was only missed in the list is there: the list tells of its state.
        if first.is_none() && kind != DriftKind::Orphaned {
            return Ok(());
        }
        let repaired =
            self.verify.repairs && reading::keep(self.core(), row, &key, &answer, BY).await? == Kept::Written;
        self.report.drift.push(RowDrift {
            table: row.table,
            id: key.id,
            kind,
            repaired,
        });
        Ok(())
    }

    async fn read(&mut self, row: &'static TableRow, found: &Found) -> Result<Option<Answer>, MirrorError> {
        let answer = reading::fetch(
            self.core(),
            &self.verify.client,
            row,
            &found.key,
            found.parent.as_deref(),
            false,
        )
        .await?;
        self.report.requests += u64::from(answer.is_some());
        Ok(answer)
    }

    /// Looks at live rows created in these seconds that the list did not have.
    async fn orphans_between(
        &mut self,
        row: &'static TableRow,
        from: i64,
        to: i64,
        seen: &HashSet<String>,
    ) -> Result<(), MirrorError> {
        let condition = "_deleted_at IS NULL AND \"created\" >= $3 AND \"created\" < $4";
        let rows = self
            .rows_by(By::Time, row, condition, vec![from.into(), to.into()])
            .await?;
        self.orphans(row, rows, seen).await
    }

    async fn orphans_beside(
        &mut self,
        row: &'static TableRow,
        seen: &HashSet<String>,
    ) -> Result<(), MirrorError> {
        let rows = self.rows_where(row, "_deleted_at IS NULL", Vec::new()).await?;
        self.orphans(row, rows, seen).await
    }

    async fn orphans(
        &mut self,
        row: &'static TableRow,
        rows: Vec<Found>,
        seen: &HashSet<String>,
    ) -> Result<(), MirrorError> {
        for found in rows {
            if !seen.contains(&found.key.id) && found.updated_us / 1_000_000 < self.started {
                self.settle(row, found.key, None).await?;
            }
        }
        Ok(())
    }

    async fn row_of(&self, row: &'static TableRow, key: &Key) -> Result<Option<Found>, MirrorError> {
        let found = self
            .rows_where(row, "id = $3", vec![key.id.as_str().into()])
            .await?;
        Ok(found.into_iter().find(|found| found.key == *key))
    }

    async fn rows_of(&self, row: &'static TableRow, ids: &[String]) -> Result<Vec<Found>, MirrorError> {
        let condition = match self.core().schema.is_postgres() {
            true => "id IN (SELECT json_array_elements_text(CAST($3 AS json)))",
            false => "id IN (SELECT value FROM json_each($3))",
        };
        let ids = serde_json::Value::from(ids).to_string();
        self.rows_where(row, condition, vec![ids.into()]).await
    }

    /// Rows of the account and mode; the condition's parameters begin with `$3`.
    async fn rows_where(
        &self,
        row: &'static TableRow,
        condition: &str,
        args: Vec<Value>,
    ) -> Result<Vec<Found>, MirrorError> {
        self.rows_by(By::Key, row, condition, args).await
    }

    async fn rows_by(
        &self,
        by: By,
        row: &'static TableRow,
        condition: &str,
        args: Vec<Value>,
    ) -> Result<Vec<Found>, MirrorError> {
        let schema = &self.core().schema;
        let sql: Arc<str> = format!(
            "SELECT id, CAST(_raw_data AS text), _flags, _api_version, {deleted}, {updated}, _parent_id FROM {} \
             WHERE {plus}_account_id = $1 AND livemode = {} AND {condition}",
            schema.name(row.table),
            flag(schema, 2),
            plus = if by == By::Time && !schema.is_postgres() { "+" } else { "" },
            deleted = us(schema, "_deleted_at"),
            updated = us(schema, "_updated_at"),
        )
        .into();
        let (account, livemode) = (self.scope.account.clone(), self.scope.livemode());
        let mut all: Vec<Value> = vec![account.as_str().into(), livemode.into()];
        all.extend(args);
        let rows = with(
            &*self.core().database,
            false,
            |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move { Ok(lent.sql.rows(&sql, all).await?) })
            },
        )
        .await?;
        let read = |row: &Row| Found {
            key: Key {
                account: account.clone(),
                id: row.text(0),
                livemode,
            },
            raw: row.text(1),
            flags: row.int(2),
            api_version: row.opt_text(3),
            is_deleted: row.opt_int(4).is_some(),
            updated_us: row.int(5),
            parent: row.opt_text(6),
        };
        Ok(rows.iter().map(read).collect())
    }
}

/// The index that rows are looked for by. SQLite would take the key's for an account, whose rows may be all there are.
#[derive(PartialEq)]
enum By {
    Key,
    Time,
}

/// Notes what was found.
async fn keep(core: &Core, report: &VerifyReport) -> Result<(), StoreError> {
    let schema = &core.schema;
    let (runs, checks, kinds) = (
        schema.name("mirror_runs"),
        schema.name("mirror_checks"),
        schema.name("mirror_kinds"),
    );
    let t = |n: usize| super::statements::time(schema, n);
    let run: Arc<str> = format!(
        "INSERT INTO {runs} (\"what\", \"started\", \"ended\", \"objects\", \"requests\") VALUES ('verify', {now}, {now}, $2, $3) \
         RETURNING \"run\"",
        now = t(1)
    )
    .into();
    let check: Arc<str> = format!(
        "INSERT INTO {checks} (\"run\", \"account\", \"livemode\", \"table\", \"id\", \"drift\", \"repaired\", \"seen\") \
         VALUES ($1, '', 0, $2, $3, $4, $5, {})",
        t(6)
    )
    .into();
    let note: Arc<str> = format!(
        "UPDATE {kinds} SET \"last_verify\" = {} WHERE \"table\" = $2",
        t(1)
    )
    .into();
    let now = time_text(micros_of(time::OffsetDateTime::now_utc()));
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            let compared: u64 = report.compared.values().sum();
            let as_int = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
            let args = vec![
                now.as_str().into(),
                as_int(compared).into(),
                as_int(report.requests).into(),
            ];
            let id = sql.rows(&run, args).await?.first().map_or(0, |row| row.int(0));
            for drift in &report.drift {
                let args = vec![
                    id.into(),
                    drift.table.into(),
                    drift.id.as_str().into(),
                    drift.kind.as_str().into(),
                    drift.repaired.into(),
                    now.as_str().into(),
                ];
                sql.run(&check, args).await?;
            }
            for table in report.compared.keys() {
                sql.run(&note, vec![now.as_str().into(), (*table).into()]).await?;
            }
            Ok(())
        })
    })
    .await
}
