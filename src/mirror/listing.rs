//! Pages of the API's lists of all objects of a kind.

use std::time::Instant;

use super::MirrorError;
use super::core::Core;
use super::reading::began_us;
use super::row::Source;
use super::write::Incoming;
use crate::client::{Client, KeyMode, KindPaths, ListPath, Page};
use crate::inbox::micros_of;
use crate::object::tables::TableRow;
use crate::object::{Decoded, RawObject};

/// The list of all objects of a table; `None` if the API has none, or it needs to be told whose.
pub(crate) fn list_of(row: &TableRow) -> Option<&'static ListPath> {
    if row.table == "external_accounts" {
        return None;
    }
    let kind = row.kinds.first()?;
    let lists = KindPaths::of(kind)?.lists.iter();
    // A kind that lists of several tables share has none of its own.
    let own = super::kinds::table_of(kind).is_some_and(|own| own.table == row.table);
    let mut whole = lists.filter(|list| !list.path.contains('{') && list.needs.is_none());
    whole.next().filter(|_| own)
}

/// The part of a list that is asked for: of objects created in these seconds, where the list can be asked so, from a cursor on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) gte: Option<i64>,
    pub(crate) lt: Option<i64>,
    pub(crate) cursor: Option<String>,
}

/// A page of a list.
pub(crate) struct Listing {
    pub(crate) objects: Vec<RawObject>,
    pub(crate) api_version: Option<String>,
    /// A time by Stripe's clock at which the page had not been read yet.
    pub(crate) at_us: i64,
    /// The place after it; `None` at the end.
    pub(crate) cursor: Option<String>,
}

/// Asks for one page.
pub(crate) async fn page(
    core: &Core,
    client: &Client,
    list: &ListPath,
    part: &Part,
) -> Result<Listing, MirrorError> {
    let mut request = client.list_at::<RawObject>(list.path);
    if let Some((name, value)) = list.all {
        request = request.param(name, value);
    }
    let time = |seconds: i64| {
        time::OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(time::OffsetDateTime::UNIX_EPOCH)
    };
    match (part.gte, part.lt) {
        (Some(gte), Some(lt)) => request = request.created(time(gte)..time(lt)),
        (Some(gte), None) => request = request.created(time(gte)..),
        (None, Some(lt)) => request = request.created(..time(lt)),
        (None, None) => {}
    }
    if let Some(cursor) = &part.cursor {
        request = request.resume_from(cursor.as_str());
    }
    let (started, now_us) = (Instant::now(), micros_of(time::OffsetDateTime::now_utc()));
    let mut pages = request.pages();
    let Some(page): Option<Result<Page<Decoded<RawObject>>, _>> = pages.next().await else {
        return Ok(Listing {
            objects: Vec::new(),
            api_version: None,
            at_us: now_us,
            cursor: None,
        });
    };
    let page = page?;
    let at_us = began_us(page.response.date(), started, now_us);
    let mut objects = Vec::new();
    for object in page.items() {
        objects.push(core.redacted(object?.object)?);
    }
    Ok(Listing {
        objects,
        api_version: page.response.api_version().map(str::to_owned),
        at_us,
        cursor: page
            .cursor
            .filter(|_| page.has_more)
            .map(|cursor| cursor.as_str().to_owned()),
    })
}

/// The account and mode in which a client asks.
#[derive(Debug, Clone)]
pub(crate) struct Scope {
    pub(crate) account: String,
    livemode: Option<bool>,
}

impl Scope {
    pub(crate) fn of(core: &Core, client: &Client) -> Self {
        let account = client.account().unwrap_or_else(|| core.settings.own_account());
        Self {
            account: account.to_owned(),
            livemode: match client.key().mode() {
                KeyMode::Live => Some(true),
                KeyMode::Test => Some(false),
                _ => None,
            },
        }
    }

    /// The mode of an object, as it says or as the key is.
    pub(crate) fn livemode_of(&self, object: &RawObject) -> bool {
        let own = || Some(object.get("livemode")?.as_str() == "true");
        self.livemode.or_else(own).unwrap_or(false)
    }

    pub(crate) fn livemode(&self) -> bool {
        self.livemode.unwrap_or(false)
    }

    /// An object of a list on its way into the tables.
    pub(crate) fn incoming<'a>(
        &'a self,
        listing: &'a Listing,
        row: &'static TableRow,
        object: &'a RawObject,
        by: &'a str,
    ) -> Incoming<'a> {
        Incoming {
            account: &self.account,
            livemode: self.livemode_of(object),
            kind: row.kinds.first().copied().unwrap_or_default(),
            object,
            api_version: listing.api_version.as_deref(),
            at_us: listing.at_us,
            now_us: micros_of(time::OffsetDateTime::now_utc()),
            source: Source::List,
            by,
        }
    }
}

/// The second in which an object was created.
pub(crate) fn created(object: &RawObject) -> Option<i64> {
    object.get("created")?.decode().ok()
}
