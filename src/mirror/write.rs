//! Writing: one object from an event, or many from a list, each as the stale rule lets it.

use std::collections::BTreeMap;

use super::core::Core;
use super::row::{AMBIGUOUS, Key, NewRow, Source, TRUNCATED, is_too_deep, sanitized, time_text};
use super::statements::{Rule, Statements};
use crate::inbox::driver::{DriverError, Value};
use crate::inbox::{Candidate, Decision, Head, Statements as Sql, decide, digest};
use crate::object::RawObject;
use crate::object::tables::{RowId, SubList, TableRow};

/// The most rows of one statement: as many as a page of a list has.
const MANY: usize = 100;

const SECOND: i64 = 1_000_000;

/// An object on its way into the tables.
#[derive(Debug, Clone)]
pub(crate) struct Incoming<'a> {
    pub(crate) account: &'a str,
    pub(crate) livemode: bool,
    pub(crate) kind: &'a str,
    pub(crate) object: &'a RawObject,
    pub(crate) api_version: Option<&'a str>,
    /// The time of its state: an event's creation, a reading. Microseconds since the Unix epoch.
    pub(crate) at_us: i64,
    pub(crate) now_us: i64,
    pub(crate) source: Source,
    /// The event's id, or the name of the run.
    pub(crate) by: &'a str,
}

/// The end of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// The row holds this state. With what is still to be read from Stripe, if anything is.
    Yes {
        table: &'static str,
        key: Key,
        wants: i64,
    },
    /// A newer state is there.
    Stale(String),
    /// There is no row for such an object.
    NotKept(&'static str),
}

impl<'a> Incoming<'a> {
    /// The row of the object; the reason if there can be none.
    pub(crate) fn row<'c>(&self, core: &'c Core) -> Result<(&'c Statements, NewRow), &'static str> {
        let table =
            super::kinds::table_for(self.kind, self.object).ok_or("objects of this kind are not mirrored")?;
        self.row_in(core, table.table)
    }

    /// The row of the object in this table.
    pub(crate) fn row_in<'c>(
        &self,
        core: &'c Core,
        table: &str,
    ) -> Result<(&'c Statements, NewRow), &'static str> {
        let statements = core.table(table).ok_or("objects of this kind are not mirrored")?;
        let row = statements.row;
        let member = |name: &str| {
            let member = self.object.get(name)?;
            let id = member.id().map(|id| id.into_owned());
            id.or_else(|| member.decode::<String>().ok())
        };
        let id = match row.id {
            RowId::Own => self.object.id().map(|id| id.into_owned()),
            RowId::Owner(name) => member(name),
            RowId::Account => Some(self.account.to_owned()),
        };
        let key = Key::checked(self.account, &id.unwrap_or_default(), self.livemode)?;
        if is_too_deep(self.object.as_str()) {
            return Err("the object's JSON is nested too deep");
        }
        let (raw, replaced) = sanitized(self.object.as_str());
        let parent = core.parent_member(row.table).and_then(member);
        let is_event = self.source == Source::Event;
        let mut new = NewRow {
            table: row,
            key,
            raw: raw.into_owned(),
            updated_us: self.at_us,
            synced_us: self.now_us,
            event_id: is_event.then(|| self.by.to_owned()),
            event_created: is_event.then(|| self.at_us.div_euclid(SECOND)),
            rank: 1,
            source: self.source,
            api_version: self.api_version.map(str::to_owned),
            deleted: None,
            flags: if replaced { super::row::REPLACED } else { 0 },
            states: String::new(),
            read_us: (!is_event).then_some(self.at_us),
            parent,
            position: None,
        };
        if row
            .lists
            .iter()
            .any(|list| Listed::of(self.object, list).is_some_and(|list| !list.complete))
        {
            new.flags |= TRUNCATED;
        }
        Ok((statements, new))
    }

    /// True for what Stripe answers in place of a deleted object.
    pub(crate) fn is_stub(&self) -> bool {
        self.object
            .get("deleted")
            .is_some_and(|deleted| deleted.as_str() == "true")
    }
}

/// A list inside an object.
pub(crate) struct Listed {
    pub(crate) elements: Vec<RawObject>,
    pub(crate) complete: bool,
    /// The number of elements that there are, if the list says so.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    pub(crate) total: Option<usize>,
}

impl Listed {
    /// The list of a member; `None` if the object does not have it, or it is no list.
    pub(crate) fn of(object: &RawObject, list: &SubList) -> Option<Self> {
        let member = object.get(list.member)?;
        let data = member.get("data");
        let elements = data.as_ref().unwrap_or(&member).elements()?;
        let has_more = member.get("has_more").is_some_and(|more| more.as_str() == "true");
        let total = member
            .get("total_count")
            .and_then(|total| total.decode::<usize>().ok());
        let complete = !has_more && total.is_none_or(|total| total <= elements.len());
        Some(Self {
            elements,
            complete,
            total,
        })
    }
}

/// Writes the object of an event, in its transaction.
pub(crate) async fn event(
    core: &Core,
    sql: &mut dyn Sql,
    incoming: &Incoming<'_>,
    candidate: Candidate,
) -> Result<Written, DriverError> {
    let (statements, mut row) = match incoming.row(core) {
        Ok(found) => found,
        Err(why) => return Ok(Written::NotKept(why)),
    };
    if candidate.state().is_none() {
        return Ok(Written::NotKept(
            "the object's JSON is too deep, or has a number out of range",
        ));
    }
    core.note_mode(sql, incoming.livemode, incoming.now_us).await?;
    row.rank = candidate.rank;
    if candidate.ends {
        row.deleted = Some((incoming.at_us, incoming.by.to_owned()));
    }
    row.states = candidate.head(None).states_text();
    let is_stub = incoming.is_stub();
    let mut written = false;
    if !candidate.ends {
        written = sql.run(statements.upsert(Rule::Later), row.values()).await? > 0;
    }
    if !written {
        // There is a row that is not plainly older, or the end of the object: compared under a lock.
        let there = sql.rows(&statements.head, row.key.values()).await?;
        let head = there.first().map(|there| head_of(there, incoming.by));
        match decide(head.as_ref(), &candidate) {
            Decision::Stale(why) => {
                if let Some(left) = head.and_then(|head| candidate.left_out_of(&head)) {
                    let mut args = row.key.values();
                    args.push(left.states_text().into());
                    sql.run(&statements.note, args).await?;
                }
                return Ok(Written::Stale(why));
            }
            Decision::Ambiguous(_) => row.flags |= AMBIGUOUS,
            Decision::Apply => {}
        }
        let next = candidate.head(head.as_ref());
        row.states = next.states_text();
        row.event_created = Some(next.created_us.div_euclid(SECOND));
        row.rank = next.rank;
        row.read_us = next.fetched_us;
        row.updated_us = row.updated_us.max(next.created_us);
        if is_stub && head.is_some() {
            bury(sql, statements, &row).await?;
        } else {
            sql.run(statements.upsert(Rule::Always), row.values()).await?;
        }
    }
    keep_history(sql, statements, &row.key).await?;
    if candidate.ends {
        end_elements(core, sql, &row).await?;
    } else {
        elements(core, sql, incoming, &row).await?;
    }
    Ok(Written::Yes {
        table: statements.row.table,
        key: row.key,
        wants: row.flags & super::statements::UNCERTAIN,
    })
}

/// Marks a row as deleted, and leaves its object as it was last.
async fn bury(sql: &mut dyn Sql, statements: &Statements, row: &NewRow) -> Result<(), DriverError> {
    let (at, by) = row.deleted.clone().unwrap_or_default();
    let mut args = row.key.values();
    args.extend([
        time_text(at).into(),
        by.into(),
        row.event_id.clone().into(),
        row.event_created.into(),
        time_text(row.synced_us).into(),
        row.source.as_str().into(),
        row.read_us.map(time_text).into(),
    ]);
    sql.run(&statements.bury, args).await.map(drop)
}

/// The head of a row, as the stale rule compares it with an event of number 1: the row's own event has that number.
fn head_of(row: &crate::inbox::driver::Row, event: &str) -> Head {
    let read = row.opt_int(5);
    Head {
        created_us: row.opt_int(1).unwrap_or(0).saturating_mul(SECOND),
        rank: row.int(2),
        seq: i64::from(row.text(0) == event),
        deleted: row.opt_int(3).is_some(),
        states: Head::states_from(&row.text(4)),
        left: Head::left_from(&row.text(4)),
        fetched_us: read,
    }
}

/// Writes the state that a row has now into the table of earlier ones.
async fn keep_history(sql: &mut dyn Sql, statements: &Statements, key: &Key) -> Result<(), DriverError> {
    for statement in statements.keep_history.iter().flatten() {
        sql.run(statement, key.values()).await?;
    }
    Ok(())
}

/// Writes rows of one account and mode, as the rule lets them; the ids of those that were written, by table.
pub(crate) async fn many(
    core: &Core,
    sql: &mut dyn Sql,
    rule: Rule,
    rows: Vec<NewRow>,
) -> Result<BTreeMap<&'static str, Vec<String>>, DriverError> {
    let mut by_table: BTreeMap<&'static str, BTreeMap<Key, NewRow>> = BTreeMap::new();
    for row in rows {
        // A statement takes each key once.
        by_table
            .entry(row.table.table)
            .or_default()
            .insert(row.key.clone(), row);
    }
    let mut written = BTreeMap::new();
    for (table, rows) in by_table {
        let Some(statements) = core.table(table) else {
            continue;
        };
        let rows: Vec<NewRow> = rows.into_values().collect();
        let ids: &mut Vec<String> = written.entry(table).or_default();
        for chunk in rows.chunks(MANY) {
            let (text, args) =
                statements.upsert_many(&core.schema, rule, chunk.iter().map(NewRow::values).collect());
            let done = sql.rows(&text, args).await?;
            for row in &done {
                let id = row.text(0);
                if let (true, Some(row)) = (statements.has_history, chunk.iter().find(|row| row.key.id == id))
                {
                    keep_history(sql, statements, &row.key).await?;
                }
                ids.push(id);
            }
        }
    }
    Ok(written)
}

/// Writes the elements of the lists in an object that was applied. Only from complete lists: what is not in one is gone.
pub(crate) async fn elements(
    core: &Core,
    sql: &mut dyn Sql,
    incoming: &Incoming<'_>,
    parent: &NewRow,
) -> Result<(), DriverError> {
    for list in parent.table.lists {
        let Some(listed) = Listed::of(incoming.object, list).filter(|listed| listed.complete) else {
            continue;
        };
        write_list(core, sql, incoming, parent, list, &listed.elements).await?;
    }
    Ok(())
}

/// Writes a complete list of an object that was applied.
pub(crate) async fn write_list(
    core: &Core,
    sql: &mut dyn Sql,
    incoming: &Incoming<'_>,
    parent: &NewRow,
    list: &SubList,
    elements: &[RawObject],
) -> Result<(), DriverError> {
    let rows = element_rows(core, incoming, parent, list, elements);
    let ids: Vec<String> = rows.iter().map(|row| row.key.id.clone()).collect();
    many(core, sql, Rule::Element, rows).await?;
    bury_absent(core, sql, parent, list, &ids, incoming.by).await
}

/// The rows of a list's elements.
pub(crate) fn element_rows(
    core: &Core,
    incoming: &Incoming<'_>,
    parent: &NewRow,
    list: &SubList,
    elements: &[RawObject],
) -> Vec<NewRow> {
    let row = |(element, position): (&RawObject, i64)| {
        let kind = element.kind();
        let element = Incoming {
            object: element,
            kind: kind.as_deref().unwrap_or_default(),
            ..incoming.clone()
        };
        let row = match list.table {
            "" => element.row(core),
            table => element.row_in(core, table),
        };
        let (statements, mut row) = row.ok()?;
        // What is listed there beside them, such as an account, is another's to write.
        if !core
            .list_tables(list)
            .any(|table| std::ptr::eq(table, statements))
        {
            return None;
        }
        row.states = states_of(element.object)?;
        row.parent = Some(parent.key.id.clone());
        row.position = Some(position);
        Some(row)
    };
    elements.iter().zip(0..).filter_map(row).collect()
}

/// The digest of an object, for the stale rule; `None` if it cannot be read.
pub(crate) fn states_of(object: &RawObject) -> Option<String> {
    let value = serde_json::from_str(object.as_str()).ok()?;
    Some(format!("{:016x}", digest(&value)))
}

/// Marks those elements of a list as deleted that are no longer in it.
pub(crate) async fn bury_absent(
    core: &Core,
    sql: &mut dyn Sql,
    parent: &NewRow,
    list: &SubList,
    there: &[String],
    by: &str,
) -> Result<(), DriverError> {
    let there = serde_json::Value::from(there).to_string();
    for table in core.list_tables(list) {
        let args: Vec<Value> = vec![
            parent.key.account.as_str().into(),
            parent.key.id.as_str().into(),
            parent.key.livemode.into(),
            time_text(parent.updated_us).into(),
            by.into(),
            there.as_str().into(),
        ];
        sql.run(&table.tombstone_absent, args).await?;
    }
    Ok(())
}

/// Marks the elements of an object's lists as deleted: the object is gone for good.
async fn end_elements(core: &Core, sql: &mut dyn Sql, parent: &NewRow) -> Result<(), DriverError> {
    let by = parent.deleted.as_ref().map_or("", |(_, by)| by);
    for list in parent.table.lists {
        bury_absent(core, sql, parent, list, &[], by).await?;
    }
    Ok(())
}

/// Writes what was read of objects: rows, and the elements of their complete lists. Those that were written.
#[cfg(feature = "client")]
pub(crate) async fn read(
    core: &Core,
    sql: &mut dyn Sql,
    objects: &[Incoming<'_>],
) -> Result<BTreeMap<&'static str, Vec<String>>, DriverError> {
    let mut rows = Vec::with_capacity(objects.len());
    let mut parents = Vec::new();
    for incoming in objects {
        core.note_mode(sql, incoming.livemode, incoming.now_us).await?;
        let Ok((_, mut row)) = incoming.row(core) else {
            continue;
        };
        let Some(states) = states_of(incoming.object) else {
            continue;
        };
        row.states = states;
        if !row.table.lists.is_empty() {
            parents.push((incoming, row.clone()));
        }
        rows.push(row);
    }
    let written = many(core, sql, Rule::Read, rows).await?;
    let is_written = |row: &NewRow| {
        let ids = written.get(row.table.table);
        ids.is_some_and(|ids| ids.contains(&row.key.id))
    };
    parents.retain(|(_, row)| is_written(row));
    let (mut elements, mut lists) = (Vec::new(), Vec::new());
    for (incoming, parent) in &parents {
        for list in parent.table.lists {
            let Some(listed) = Listed::of(incoming.object, list).filter(|listed| listed.complete) else {
                continue;
            };
            let rows = element_rows(core, incoming, parent, list, &listed.elements);
            lists.push((
                *incoming,
                parent,
                list,
                rows.iter().map(|row| row.key.id.clone()).collect::<Vec<_>>(),
            ));
            elements.extend(rows);
        }
    }
    many(core, sql, Rule::Element, elements).await?;
    for (incoming, parent, list, ids) in lists {
        bury_absent(core, sql, parent, list, &ids, incoming.by).await?;
    }
    Ok(written)
}

/// Marks an object as deleted that Stripe no longer has. One of which there is no row leaves a stub.
pub(crate) async fn gone(
    core: &Core,
    sql: &mut dyn Sql,
    table: &'static TableRow,
    key: &Key,
    at_us: i64,
    now_us: i64,
    by: &str,
) -> Result<bool, DriverError> {
    let Some(statements) = core.table(table.table) else {
        return Ok(false);
    };
    let there = sql.rows(&statements.head, key.values()).await?;
    // A state that is newer than the reading knows better.
    let is_newer = |row: &crate::inbox::driver::Row| row.opt_int(3).is_some() || row.int(6) > at_us;
    if there.first().is_some_and(is_newer) {
        return Ok(false);
    }
    let kind = table.kinds.first().copied().unwrap_or_default();
    let row = NewRow {
        table,
        key: key.clone(),
        raw: serde_json::json!({"id": key.id, "object": kind, "deleted": true}).to_string(),
        updated_us: at_us,
        synced_us: now_us,
        event_id: None,
        event_created: None,
        rank: 2,
        source: Source::Read,
        api_version: None,
        deleted: Some((at_us, by.to_owned())),
        flags: 0,
        states: String::new(),
        read_us: Some(at_us),
        parent: None,
        position: None,
    };
    match there.is_empty() {
        // Nobody knew it: what is older and comes later must not bring it to life.
        true => sql
            .run(statements.upsert(Rule::Read), row.values())
            .await
            .map(drop)?,
        false => bury(sql, statements, &row).await?,
    }
    keep_history(sql, statements, key).await?;
    end_elements(core, sql, &row).await?;
    Ok(true)
}
