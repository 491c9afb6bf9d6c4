//! The stored events of the inbox folded into a second set of tables, and the two sets compared.

use std::sync::Arc;

use super::core::Core;
use super::rebuild::{PAGE, key_is_after};
use super::row::{AMBIGUOUS, Key, Source};
use super::statements::number;
use super::write::{self, Incoming};
use super::{Mirror, MirrorError, migrate};
use super::{handler, kinds};
use crate::event::{Delivery, account_of};
use crate::inbox::driver::{DriverError, Row};
use crate::inbox::{
    BoxFuture, Candidate, DEFAULT_GROUP, Lent, Statements as Sql, StoreError, digest, micros_of, with,
};
use crate::object::tables::TableRow;
use crate::pattern::Pattern;

/// The ids that are given of each class of differences.
const FIRST: usize = 10;

/// The key in the table of settings that says that the tables were made for this.
const MARK: &str = "shadow";

/// The comparison of a mirror with the stored events of its inbox: [`Mirror::rebuild_from_inbox`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RebuiltFromInbox {
    /// The number of events that were folded.
    pub events: u64,
    /// The number of events whose body retention, or an erasure, has removed.
    pub missing: u64,
    /// The number of events that the inbox has not run for the mirror yet, or were given up or discarded: they are left out.
    pub open: u64,
    /// The number of events that carry no object of a mirrored kind, thin events among them.
    pub other: u64,
    /// The number of events whose body cannot be read.
    pub unreadable: u64,
    /// The tables, each with what was found.
    pub tables: Vec<Compared>,
    /// The name of the second set of tables, if it was kept.
    pub kept: Option<String>,
}

impl RebuiltFromInbox {
    /// True if no table has a difference. What could not be compared is no difference.
    pub fn is_equal(&self) -> bool {
        self.tables.iter().all(Compared::is_equal)
    }
}

/// One table beside its like made from the stored events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Compared {
    /// The table.
    pub table: &'static str,
    /// The number of rows that are equal.
    pub equal: u64,
    /// Rows that came by an event, and that no stored event makes.
    pub only_here: Found,
    /// Rows that the stored events make, and that are not in the mirror: also those of events from before there was one.
    pub only_there: Found,
    /// Rows whose objects differ, or of which one is deleted.
    pub differ: Found,
    /// The number of rows that differ where two changes of one second came without an order: nobody can know which is right.
    pub ambiguous: u64,
    /// The number of rows that were not compared: their state was read, listed or imported, its event's body is gone, or it came
    /// while this ran.
    pub not_compared: u64,
}

impl Compared {
    /// True if there is no difference.
    pub fn is_equal(&self) -> bool {
        [&self.only_here, &self.only_there, &self.differ]
            .iter()
            .all(|found| found.count == 0)
    }
}

/// Rows of one class: how many, and the first ten of their ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Found {
    /// The number of rows.
    pub count: u64,
    /// The first ids, at most ten, in the order of account and id.
    pub first: Vec<String>,
}

impl Found {
    fn add(&mut self, id: String) {
        self.count += 1;
        if self.first.len() < FIRST {
            self.first.push(id);
        }
    }
}

impl Mirror {
    /// Proves the mirror by the inbox: folds the stored events, the oldest recorded first, into a second set of tables, and
    /// compares each row whose state came by an event. No call to Stripe. The second set, `<tables>_shadow`, is removed at the end.
    ///
    /// Everything is done in pages of 100, so memory stays flat, and events go on meanwhile. Objects are compared without regard to
    /// the order of their members. One run at a time: another one would remove the tables of the first.
    ///
    /// # Errors
    /// [`MirrorError::Setting`] if there are tables of that name which were not made for this; [`MirrorError::Store`] as the
    /// database gives it.
    pub async fn rebuild_from_inbox(&self) -> Result<RebuiltFromInbox, MirrorError> {
        let own = &self.core.settings.tables;
        let name = format!("{}_shadow", own.get(..own.len().min(33)).unwrap_or(own));
        self.fold_into(name, false).await
    }

    /// As [`rebuild_from_inbox`](Self::rebuild_from_inbox), into tables of this name, which are kept. Tables of an earlier run under
    /// that name are removed first.
    ///
    /// # Errors
    /// As [`rebuild_from_inbox`](Self::rebuild_from_inbox).
    pub async fn rebuild_from_inbox_into(
        &self,
        tables: impl Into<String>,
    ) -> Result<RebuiltFromInbox, MirrorError> {
        self.fold_into(tables.into(), true).await
    }

    async fn fold_into(&self, name: String, keep: bool) -> Result<RebuiltFromInbox, MirrorError> {
        let core = &*self.core;
        if name == core.settings.tables {
            let why = "the events cannot be folded into the mirror's own tables".to_owned();
            return Err(MirrorError::Setting(why));
        }
        let mut settings = core.settings.clone();
        settings.history.clear();
        settings.tables.clone_from(&name);
        migrate::check(&settings)?;
        let shadow = Core::new(Arc::clone(&core.database), settings);
        remove(&shadow).await?;
        migrate::migrate(&shadow).await?;
        let mut result = RebuiltFromInbox::default();
        let done = fill(core, &shadow, &mut result).await;
        if keep {
            result.kept = Some(name);
        } else {
            let removed = remove(&shadow).await;
            done?;
            removed?;
            return Ok(result);
        }
        done?;
        Ok(result)
    }
}

/// Folds, and compares.
async fn fill(core: &Core, shadow: &Core, result: &mut RebuiltFromInbox) -> Result<(), StoreError> {
    let put: Arc<str> = format!(
        "INSERT INTO {} (key, value) VALUES ('{MARK}', 'rebuild_from_inbox')",
        shadow.schema.name("mirror_meta")
    )
    .into();
    let begun: Arc<str> = core.database.inbox_sql("SELECT {now}");
    let begun_us = with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            lent.sql.run(&put, vec![]).await?;
            let now = lent.sql.rows(&begun, vec![]).await?;
            Ok(now.first().map_or(0, |row| row.int(0)))
        })
    })
    .await?;
    fold(shadow, result).await?;
    for statements in core.tables() {
        let compared = compare(core, shadow, statements.row, begun_us).await?;
        result.tables.push(compared);
    }
    Ok(())
}

/// Removes the tables that an earlier run has left.
async fn remove(shadow: &Core) -> Result<(), MirrorError> {
    let (schema, space) = (&shadow.schema, shadow.settings.tables.clone());
    let found = with(
        &*shadow.database,
        true,
        |lent: Lent<'_, '_>| -> BoxFuture<'_, Result<bool, StoreError>> {
            Box::pin(async move {
                let sql = lent.sql;
                let there: Arc<str> = match schema.is_postgres() {
                    true => "SELECT CAST(nspname AS text), 'schema' FROM pg_namespace WHERE nspname = $1".into(),
                    // Views first: a table goes only if none of them is left.
                    false => "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') \
                              AND substr(name, 1, length($1) + 1) = $1 || '_' ORDER BY type = 'table', name"
                        .into(),
                };
                let there = sql.rows(&there, vec![space.as_str().into()]).await?;
                if there.is_empty() {
                    return Ok(true);
                }
                let meta = schema.name("mirror_meta");
                let known: Arc<str> = match schema.is_postgres() {
                    true => "SELECT 1 FROM information_schema.tables WHERE table_schema = $1 AND table_name = 'mirror_meta'".into(),
                    false => "SELECT 1 FROM sqlite_master WHERE name = $1 || '_mirror_meta'".into(),
                };
                if sql.rows(&known, vec![space.as_str().into()]).await?.is_empty() {
                    return Ok(false);
                }
                let mark: Arc<str> = format!("SELECT value FROM {meta} WHERE key = '{MARK}'").into();
                if sql.rows(&mark, vec![]).await?.is_empty() {
                    return Ok(false);
                }
                if schema.is_postgres() {
                    sql.script(format!("DROP SCHEMA \"{space}\" CASCADE")).await?;
                } else {
                    for row in &there {
                        let (name, kind) = (row.text(0), row.text(1));
                        if name.get(space.len() + 1..).is_some_and(is_ours) {
                            sql.script(format!("DROP {kind} IF EXISTS \"{name}\"")).await?;
                        }
                    }
                }
                Ok(true)
            })
        },
    )
    .await?;
    match found {
        true => Ok(()),
        false => Err(MirrorError::Setting(format!(
            "the tables {:?} are there, and were not made for a comparison: they are not removed",
            shadow.settings.tables
        ))),
    }
}

/// True for the names of a mirror's tables and views: others with the same prefix are the application's.
fn is_ours(name: &str) -> bool {
    let ends = ["_history", "_live", "_v"];
    let table = ends.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let of_state = ["meta", "kinds", "runs", "ranges", "checks"];
    kinds::row(table).is_some()
        || name
            .strip_prefix("mirror_")
            .is_some_and(|name| of_state.contains(&name))
}

/// Folds all events that the inbox has run.
async fn fold(shadow: &Core, result: &mut RebuiltFromInbox) -> Result<(), StoreError> {
    let (patterns, _) = handler::patterns(&shadow.settings);
    let select = shadow.database.inbox_sql(&format!(
        "SELECT e.seq, e.event_id, e.account, e.body, \
         (SELECT count(*) FROM {{t}}task x WHERE x.seq = e.seq AND x.grp = '{DEFAULT_GROUP}') \
         + (SELECT count(*) FROM {{t}}done d WHERE d.seq = e.seq AND d.grp = '{DEFAULT_GROUP}' AND d.outcome IN (3, 5)) \
         FROM {{t}}event e WHERE e.seq > $1 ORDER BY e.seq LIMIT {PAGE}"
    ));
    let mut last = 0;
    loop {
        let (select, patterns) = (&select, &patterns);
        let (page, rows) = with(
            &*shadow.database,
            true,
            |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move {
                    let sql = lent.sql;
                    let rows = sql.rows(select, vec![last.into()]).await?;
                    let mut page = RebuiltFromInbox::default();
                    for row in &rows {
                        take(shadow, sql, row, patterns, &mut page).await?;
                    }
                    Ok((page, rows.iter().map(|row| row.int(0)).collect::<Vec<_>>()))
                })
            },
        )
        .await?;
        result.events += page.events;
        result.missing += page.missing;
        result.open += page.open;
        result.other += page.other;
        result.unreadable += page.unreadable;
        match rows.last() {
            Some(seq) if rows.len() == PAGE => last = *seq,
            _ => return Ok(()),
        }
    }
}

/// Writes one event's object, as the mirror's handler does.
async fn take(
    shadow: &Core,
    sql: &mut dyn Sql,
    row: &Row,
    patterns: &[Pattern],
    page: &mut RebuiltFromInbox,
) -> Result<(), DriverError> {
    if row.int(4) > 0 {
        page.open += 1;
        return Ok(());
    }
    let Some(body) = row.body(3) else {
        page.missing += 1;
        return Ok(());
    };
    let Ok(delivery) = Delivery::from_body_without_verification(body) else {
        page.unreadable += 1;
        return Ok(());
    };
    let Some(event) = delivery.as_snapshot().filter(|event| {
        let name = event.event_type().as_str();
        patterns.iter().any(|pattern| pattern.matches(name))
    }) else {
        page.other += 1;
        return Ok(());
    };
    let created_us = micros_of(event.created());
    let candidate = Candidate::of(1, event.event_type().as_str(), created_us, Some(&delivery));
    let (of_row, by) = (row.opt_text(2), row.text(1));
    let account = delivery
        .account()
        .or_else(|| delivery.context().and_then(account_of))
        .or(of_row.as_deref())
        .unwrap_or_else(|| shadow.settings.own_account());
    let incoming = Incoming {
        account,
        livemode: event.livemode(),
        kind: event.object_kind().unwrap_or_default(),
        object: event.raw_object(),
        api_version: event.api_version(),
        at_us: created_us,
        now_us: micros_of(time::OffsetDateTime::now_utc()),
        source: Source::Event,
        by: &by,
    };
    match write::event(shadow, sql, &incoming, candidate).await? {
        write::Written::NotKept(_) => page.other += 1,
        write::Written::Yes { .. } | write::Written::Stale(_) => page.events += 1,
    }
    Ok(())
}

async fn compare(
    core: &Core,
    shadow: &Core,
    row: &'static TableRow,
    begun_us: i64,
) -> Result<Compared, StoreError> {
    let (schema, name) = (&core.schema, core.schema.name(row.table));
    let other = shadow.schema.name(row.table);
    let same = "s._account_id = l._account_id AND s.id = l.id AND s.livemode = l.livemode";
    let gone = |alias: &str| format!("CASE WHEN {alias}._deleted_at IS NULL THEN '' ELSE 'gone' END");
    // The objects are read only where their texts differ.
    let select: Arc<str> = format!(
        "SELECT l._account_id, l.id, {live}, s.id, CASE WHEN l._raw_data = s._raw_data THEN NULL ELSE CAST(l._raw_data AS text) END, \
         CASE WHEN l._raw_data = s._raw_data THEN NULL ELSE CAST(s._raw_data AS text) END, {gone_here}, {gone_there}, l._source, \
         l._event_id, l._deleted_by, l._flags, s._flags \
         FROM {name} l LEFT JOIN {other} s ON {same} WHERE {after} ORDER BY l._account_id, l.id, l.livemode LIMIT {PAGE}",
        live = number(schema, "l.livemode"),
        gone_here = gone("l"),
        gone_there = gone("s"),
        after = key_is_after(core, "l."),
    )
    .into();
    let event = core.database.inbox_sql(&format!(
        "SELECT CAST(CASE WHEN e.body IS NULL THEN 1 ELSE 0 END AS {{int}}), \
         (SELECT max(d.finished_us) FROM {{t}}done d WHERE d.seq = e.seq AND d.grp = '{DEFAULT_GROUP}') \
         FROM {{t}}event e WHERE e.event_id = $1"
    ));
    let mut compared = Compared {
        table: row.table,
        ..Compared::default()
    };
    let mut last = Key::start();
    loop {
        let (select, event, after) = (&select, &event, &last);
        let rows = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
            Box::pin(async move {
                let sql = lent.sql;
                let mut rows = Vec::new();
                for row in sql.rows(select, after.values()).await? {
                    let verdict = verdict(sql, event, &row, begun_us).await?;
                    rows.push((super::rebuild::key_of(&row), verdict));
                }
                Ok(rows)
            })
        })
        .await?;
        let is_last = rows.len() < PAGE;
        for (key, verdict) in rows {
            last = key;
            match verdict {
                Verdict::Equal => compared.equal += 1,
                Verdict::OnlyHere => compared.only_here.add(last.id.clone()),
                Verdict::Differs => compared.differ.add(last.id.clone()),
                Verdict::Ambiguous => compared.ambiguous += 1,
                Verdict::NotCompared => compared.not_compared += 1,
            }
        }
        if is_last {
            break;
        }
    }
    let from = format!("FROM {other} s WHERE NOT EXISTS (SELECT 1 FROM {name} l WHERE {same})");
    let count: Arc<str> = format!("SELECT count(*) {from}").into();
    let first: Arc<str> = format!("SELECT s.id {from} ORDER BY s._account_id, s.id LIMIT {FIRST}").into();
    compared.only_there = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            let count = sql.rows(&count, vec![]).await?;
            let first = sql.rows(&first, vec![]).await?;
            Ok(Found {
                count: count.first().map_or(0, |row| row.int(0).unsigned_abs()),
                first: first.iter().map(|row| row.text(0)).collect(),
            })
        })
    })
    .await?;
    Ok(compared)
}

enum Verdict {
    Equal,
    OnlyHere,
    Differs,
    Ambiguous,
    NotCompared,
}

/// The relation between a row and the row of the same key in the other table.
async fn verdict(
    sql: &mut dyn Sql,
    event: &Arc<str>,
    row: &Row,
    begun_us: i64,
) -> Result<Verdict, DriverError> {
    if row.text(8) != Source::Event.as_str() {
        return Ok(Verdict::NotCompared);
    }
    let is_there = row.opt_text(3).is_some();
    let is_equal = match (row.opt_text(4), row.opt_text(5)) {
        (None, None) => true,
        (Some(here), Some(there)) => digest_of(&here).is_some_and(|here| Some(here) == digest_of(&there)),
        _ => false,
    };
    if is_there && is_equal && row.text(6) == row.text(7) {
        return Ok(Verdict::Equal);
    }
    // By what its state came, and its end: only events that were there, and still are, can be compared with.
    let by = [row.opt_text(9), row.opt_text(10)];
    if by[0].is_none() {
        return Ok(Verdict::NotCompared);
    }
    for id in by.into_iter().flatten() {
        let found = sql.rows(event, vec![id.into()]).await?;
        let is_known = found
            .first()
            .is_some_and(|event| event.int(0) == 0 && event.opt_int(1).is_none_or(|done| done < begun_us));
        if !is_known {
            return Ok(Verdict::NotCompared);
        }
    }
    Ok(if !is_there {
        Verdict::OnlyHere
    } else if (row.int(11) | row.int(12)) & AMBIGUOUS != 0 {
        Verdict::Ambiguous
    } else {
        Verdict::Differs
    })
}

fn digest_of(text: &str) -> Option<u64> {
    serde_json::from_str(text).ok().map(|value| digest(&value))
}
