//! Writing a page of objects that another program has kept.

use std::collections::BTreeSet;

use super::BY;
use crate::generated::TABLES;
use crate::inbox::Statements as Sql;
use crate::inbox::driver::DriverError;
use crate::mirror::core::Core;
use crate::mirror::row::{NewRow, Source, TRUNCATED};
use crate::mirror::statements::Rule;
use crate::mirror::write::{self, Incoming, Listed, element_rows, states_of};
use crate::object::RawObject;

/// An object as the other program has it.
pub(super) struct Object {
    pub(super) id: String,
    pub(super) raw: RawObject,
    pub(super) livemode: bool,
    pub(super) at_us: i64,
    pub(super) now_us: i64,
    pub(super) is_deleted: bool,
}

impl Object {
    fn incoming<'a>(&'a self, account: &'a str, livemode: bool, kind: &'a str) -> Incoming<'a> {
        Incoming {
            account,
            livemode,
            kind,
            object: &self.raw,
            api_version: None,
            at_us: self.at_us,
            now_us: self.now_us,
            source: Source::Import,
            by: BY,
        }
    }
}

/// The member of a list's element that names the object it is of, for elements that other programs keep by themselves.
fn parent_of(table: &str, object: &RawObject) -> Option<String> {
    let rows = TABLES.iter();
    let mut owners = rows.filter(|row| row.lists.iter().any(|list| list.table == table));
    let name = owners.next()?.kinds.first()?.replace('.', "_");
    let member = object.get(&name)?;
    let id = member.id().map(|id| id.into_owned());
    id.or_else(|| member.decode::<String>().ok())
}

/// Writes objects of one account and mode: how many, how many stayed because of a newer state, and the ids of those without
/// an identity.
pub(super) async fn write_page(
    core: &Core,
    sql: &mut dyn Sql,
    table: &'static str,
    account: &str,
    livemode: bool,
    objects: &[Object],
) -> Result<(u64, u64, Vec<String>), DriverError> {
    let (mut rows, mut parents, mut unreadable): (Vec<NewRow>, _, _) = (Vec::new(), Vec::new(), Vec::new());
    let (mut buried, mut newer) = (0, 0);
    for object in objects {
        let kind = object.raw.kind().unwrap_or_default();
        let incoming = object.incoming(account, livemode, &kind);
        let found = incoming.row_in(core, table).ok().zip(states_of(&object.raw));
        let Some(((statements, mut row), states)) = found else {
            unreadable.push(object.id.clone());
            continue;
        };
        core.note_mode(sql, livemode, object.now_us).await?;
        row.states = states;
        if row.parent.is_none() {
            row.parent = parent_of(table, &object.raw);
        }
        if object.is_deleted {
            // What is left of a deleted object takes no place of what was known of it.
            if !sql.rows(&statements.head, row.key.values()).await?.is_empty() {
                let (at_us, now_us) = (object.at_us, object.now_us);
                match write::gone(core, sql, row.table, &row.key, at_us, now_us, BY).await? {
                    true => buried += 1,
                    false => newer += 1,
                }
                continue;
            }
            row.deleted = Some((object.at_us, BY.into()));
            row.flags &= !TRUNCATED;
        } else if !row.table.lists.is_empty() {
            parents.push((object, row.clone()));
        }
        rows.push(row);
    }
    let asked = rows.len() as u64;
    let written = write::many(core, sql, Rule::Read, rows).await?;
    let written = written.into_values().flatten().collect::<BTreeSet<String>>();
    for (object, parent) in parents {
        if !written.contains(&parent.key.id) {
            continue;
        }
        let kind = object.raw.kind().unwrap_or_default();
        let incoming = object.incoming(account, livemode, &kind);
        for list in parent.table.lists {
            let Some(listed) = Listed::of(&object.raw, list).filter(|listed| listed.complete) else {
                continue;
            };
            let elements = element_rows(core, &incoming, &parent, list, &listed.elements);
            write::many(core, sql, Rule::Element, elements).await?;
        }
    }
    let count = written.len() as u64;
    Ok((count + buried, newer + asked.saturating_sub(count), unreadable))
}
