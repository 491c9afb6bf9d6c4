//! Reading one object from Stripe, with all elements of its lists, and writing it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::MirrorError;
use super::core::Core;
use super::follow_up::Wanted;
use super::row::{AMBIGUOUS, Key, Source, TRUNCATED};
use super::statements::key_is;
use super::write::{self, Incoming, Listed};
use crate::client::{Client, ClientError, Clients, Fetched, KindPaths, Priority, escaped};
use crate::handler::{HandlerError, HandlerResult};
use crate::inbox::{BoxFuture, Lent, StoreError, micros_of, with};
use crate::object::RawObject;
use crate::object::tables::{RowId, SubList, TableRow};

/// The time after an event from which on a reading is certainly newer than it: its second, and the two by which a reading may lag.
const CERTAIN: Duration = Duration::from_millis(3500);

/// An object as Stripe has it now.
pub(crate) struct Answer {
    /// `None` if it is gone.
    pub(crate) object: Option<Object>,
    /// A time by Stripe's clock at which the reading had not begun yet.
    pub(crate) at_us: i64,
}

pub(crate) struct Object {
    pub(crate) raw: RawObject,
    pub(crate) kind: String,
    pub(crate) api_version: Option<String>,
    /// The whole lists of those members that the object itself cuts off.
    pub(crate) lists: Vec<(&'static SubList, Vec<RawObject>)>,
}

/// Stripe's time when a call had not begun yet: that of its answer, less the time that it took.
pub(crate) fn began_us(date: Option<time::OffsetDateTime>, started: Instant, now_us: i64) -> i64 {
    let took = i64::try_from(started.elapsed().as_micros()).unwrap_or(i64::MAX);
    date.map_or(now_us, micros_of).saturating_sub(took)
}

/// Reads an object by the key of its row; `None` if it cannot be read by itself.
pub(crate) async fn fetch(
    core: &Core,
    client: &Client,
    row: &'static TableRow,
    key: &Key,
    parent: Option<&str>,
    with_lists: bool,
) -> Result<Option<Answer>, MirrorError> {
    let Some(path) = paths(row, key, parent).into_iter().next() else {
        return Ok(None);
    };
    let (started, now_us) = (Instant::now(), micros_of(time::OffsetDateTime::now_utc()));
    let fetched: Fetched<RawObject> = client.find_at(&path).await?;
    let at_us = began_us(fetched.date(), started, now_us);
    let object = match fetched {
        Fetched::Object(found) => {
            let raw = core.redacted(found.object)?;
            let mut lists = Vec::new();
            for list in row.lists.iter().filter(|_| with_lists) {
                if Listed::of(&raw, list).is_some_and(|listed| !listed.complete) {
                    if let Some(elements) = whole_list(client, &raw, list).await? {
                        lists.push((list, core.redacted_list(list.member, elements)?));
                    }
                }
            }
            Some(Object {
                kind: raw.kind().unwrap_or_default().into_owned(),
                api_version: found.response.api_version().map(str::to_owned),
                raw,
                lists,
            })
        }
        _ => None,
    };
    Ok(Some(Answer { object, at_us }))
}

/// The paths at which the object of a row may be, the likeliest first.
fn paths(row: &'static TableRow, key: &Key, parent: Option<&str>) -> Vec<String> {
    let kinds = row.kinds.iter().filter_map(|kind| KindPaths::of(kind));
    let is_plain = |id: &str| !id.is_empty() && !id.bytes().all(|byte| byte == b'.');
    let fill = |template: &str| {
        let by_id = template.contains("{id}");
        if by_id != (row.id == RowId::Own) || by_id && !is_plain(&key.id) {
            return None;
        }
        let parent = match row.id {
            RowId::Owner(_) => Some(&*key.id),
            _ => parent,
        };
        let path = template.replace("{id}", &escaped(&key.id));
        match path.contains("{parent}") {
            true => Some(path.replace("{parent}", &escaped(parent.filter(|parent| is_plain(parent))?))),
            false => Some(path),
        }
    };
    let external = |path: &&&str| path.contains("external_accounts") == (row.table == "external_accounts");
    kinds
        .flat_map(|paths| paths.retrieve.iter().filter(external))
        .filter_map(|template| fill(template))
        .collect()
}

/// All elements of a list that an object cuts off; `None` if the object does not say where they are.
async fn whole_list(
    client: &Client,
    object: &RawObject,
    list: &SubList,
) -> Result<Option<Vec<RawObject>>, ClientError> {
    let url = object
        .get(list.member)
        .and_then(|member| member.get("url")?.decode::<String>().ok());
    let Some(url) = url else { return Ok(None) };
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let mut request = client.list_at::<RawObject>(path);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name != "limit" && name != "starting_after" {
            request = request.param(name.into_owned(), value.into_owned());
        }
    }
    let elements = request.all().await?;
    Ok(Some(elements.into_iter().map(|element| element.object).collect()))
}

/// The outcome of writing an object that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// It is in its row, or marked as deleted.
    Written,
    /// The row has a state that may be newer.
    Newer,
}

/// Writes an object as it was read, or that it is gone.
pub(crate) async fn keep(
    core: &Core,
    row: &'static TableRow,
    key: &Key,
    answer: &Answer,
    by: &str,
) -> Result<Kept, StoreError> {
    let now_us = micros_of(time::OffsetDateTime::now_utc());
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            let Some(object) = &answer.object else {
                let done = write::gone(core, sql, row, key, answer.at_us, now_us, by).await?;
                return Ok(if done { Kept::Written } else { Kept::Newer });
            };
            let incoming = Incoming {
                account: &key.account,
                livemode: key.livemode,
                kind: &object.kind,
                object: &object.raw,
                api_version: object.api_version.as_deref(),
                at_us: answer.at_us,
                now_us,
                source: Source::Read,
                by,
            };
            let written = write::read(core, sql, std::slice::from_ref(&incoming)).await?;
            if !written.values().flatten().any(|id| *id == key.id) {
                return Ok(Kept::Newer);
            }
            let Ok((statements, parent)) = incoming.row(core) else {
                return Ok(Kept::Newer);
            };
            for (list, elements) in &object.lists {
                write::write_list(core, sql, &incoming, &parent, list, elements).await?;
            }
            let is_whole = |list: &SubList| object.lists.iter().any(|(whole, _)| whole.member == list.member);
            let cut = |list: &SubList| Listed::of(&object.raw, list).is_some_and(|listed| !listed.complete);
            if !row.lists.iter().any(|list| cut(list) && !is_whole(list)) {
                let mut args = key.values();
                args.extend([TRUNCATED.into(), 0i64.into()]);
                sql.run(&statements.mark, args).await?;
            }
            Ok(Kept::Written)
        })
    })
    .await
}

/// Runs one follow-up.
pub(super) async fn follow_up(core: &Arc<Core>, clients: &Clients, wanted: &Wanted) -> HandlerResult {
    let client = clients
        .in_mode(wanted.livemode)
        .map_err(|error| HandlerError::new(error).permanent())?;
    let client = match &wanted.of {
        Some(account) => client.for_account(account.as_str()),
        None => client,
    };
    let Some(statements) = core.table(&wanted.table) else {
        return Err(HandlerError::skipped(
            "objects of this kind are not mirrored any more",
        ));
    };
    let key = Key {
        account: wanted.account.clone(),
        id: wanted.id.clone(),
        livemode: wanted.livemode,
    };
    let known = known(core, statements.row, &key).await?;
    if let Some(known) = &known {
        // Somebody else has seen to it.
        if wanted.flags != 0 && known.flags & (AMBIGUOUS | TRUNCATED) == 0 {
            return Ok(());
        }
        let age_us = micros_of(time::OffsetDateTime::now_utc()).saturating_sub(known.updated_us);
        let certain = i64::try_from(CERTAIN.as_micros()).unwrap_or(i64::MAX);
        if age_us < certain {
            let left = u64::try_from(certain - age_us.max(0)).unwrap_or(0);
            return Err(
                HandlerError::new("a reading would not be certain to be newer yet")
                    .retry_after(Duration::from_micros(left)),
            );
        }
    }
    let parent = known.as_ref().and_then(|known| known.parent.as_deref());
    let answer = fetch(
        core,
        &client.at(Priority::Receive),
        statements.row,
        &key,
        parent,
        true,
    )
    .await?;
    let Some(answer) = answer else {
        return Err(HandlerError::skipped("the object cannot be read by itself"));
    };
    match keep(core, statements.row, &key, &answer, super::follow_up::NAME).await? {
        Kept::Written => Ok(()),
        // Somebody else has written it meanwhile, whose own follow-up sees to what is left.
        Kept::Newer if known.is_none() => Ok(()),
        Kept::Newer => Err(HandlerError::new("a newer state came meanwhile").retry_after(CERTAIN)),
    }
}

/// The facts of a row that a reading needs.
pub(crate) struct Known {
    pub(crate) flags: i64,
    pub(crate) updated_us: i64,
    pub(crate) parent: Option<String>,
}

pub(crate) async fn known(core: &Core, row: &TableRow, key: &Key) -> Result<Option<Known>, StoreError> {
    let schema = &core.schema;
    let sql: Arc<str> = format!(
        "SELECT _flags, {}, _parent_id FROM {} WHERE {}",
        super::statements::us(schema, "_updated_at"),
        schema.name(row.table),
        key_is(schema, 1)
    )
    .into();
    let rows = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(lent.sql.rows(&sql, key.values()).await?) })
    })
    .await?;
    Ok(rows.first().map(|row| Known {
        flags: row.int(0),
        updated_us: row.int(1),
        parent: row.opt_text(2),
    }))
}

impl Answer {
    /// The number of lists that were read beside the object, at least one request each.
    pub(crate) fn lists(&self) -> usize {
        self.object.as_ref().map_or(0, |object| object.lists.len())
    }
}

/// The most keys of one look.
const KEYS: i64 = 500;

/// Rows of an account whose lists are cut off, in the order of their ids, after this one.
pub(crate) async fn truncated(
    core: &Core,
    row: &'static TableRow,
    account: &str,
    after: &str,
) -> Result<Vec<Key>, StoreError> {
    let schema = &core.schema;
    let sql: Arc<str> = format!(
        "SELECT id, {} FROM {} WHERE _account_id = $1 AND id > $2 AND _flags & {TRUNCATED} <> 0 AND _deleted_at IS NULL \
         ORDER BY id LIMIT {KEYS}",
        super::statements::number(schema, "livemode"),
        schema.name(row.table)
    )
    .into();
    let rows = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(lent.sql.rows(&sql, vec![account.into(), after.into()]).await?) })
    })
    .await?;
    let key = |row: &crate::inbox::driver::Row| Key {
        account: account.to_owned(),
        id: row.text(0),
        livemode: row.int(1) != 0,
    };
    Ok(rows.iter().map(key).collect())
}

/// The ids of the live rows of a table that are elements of one object's list, sorted.
pub(crate) async fn elements_of(core: &Core, table: &str, parent: &Key) -> Result<Vec<String>, StoreError> {
    let schema = &core.schema;
    let sql: Arc<str> = format!(
        "SELECT id FROM {} WHERE _account_id = $1 AND _parent_id = $2 AND livemode = {} AND _deleted_at IS NULL",
        schema.name(table),
        super::statements::flag(schema, 3)
    )
    .into();
    let rows = with(&*core.database, false, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(lent.sql.rows(&sql, parent.values()).await?) })
    })
    .await?;
    let mut ids: Vec<String> = rows.iter().map(|row| row.text(0)).collect();
    ids.sort_unstable();
    Ok(ids)
}
