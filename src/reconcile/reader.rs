//! Reading Stripe's list of a look, and comparing it with the inbox.

use std::collections::BTreeSet;
use std::sync::Arc;

use time::OffsetDateTime;

use super::job::Job;
use super::plan::{self, Look};
use super::{ReconcileError, turn};
use crate::client::{ListRequest, Response, no_event};
use crate::event::{Delivery, Event};
use crate::inbox::{Source, event_id};
use crate::object::RawObject;
use crate::receiver::Endpoint;

/// A look is given up, to be divided, beyond so many pages …
const MOST_PAGES: u32 = 50;
/// … or so many events that are missing …
const MOST_MISSING: usize = 2000;
/// … or so many bytes of them.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// The most types that Stripe takes in one request.
const MOST_TYPES: usize = 20;

/// The event types that are compared, of one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    All,
    Only(BTreeSet<String>),
}

impl Wanted {
    fn holds(&self, event_type: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(types) => types.contains(event_type),
        }
    }

    pub(super) fn is_none(&self) -> bool {
        matches!(self, Self::Only(types) if types.is_empty())
    }
}

/// Events of a look by how they are accounted for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) delivered: u64,
    pub(super) found: u64,
    pub(super) refused: u64,
}

impl Tally {
    pub(super) fn known(&mut self, source: Source) {
        match source {
            Source::Backfill => self.found += 1,
            _ => self.delivered += 1,
        }
    }
}

/// An event that the inbox does not have.
pub(super) struct Missing {
    pub(super) delivery: Delivery,
    pub(super) created: i64,
    /// The endpoint that accepts it, where the receiver has any.
    pub(super) endpoint: Option<Arc<Endpoint>>,
}

/// The way that a walk through a list ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// Everything was read.
    AtTheEnd,
    /// A page had nothing new, in a look that stops there.
    NothingNew,
    /// There is too much of it for one look.
    TooMuch,
    /// Asking for the types by name takes fewer requests.
    ByType,
    /// There is more than a page: what Stripe holds for undelivered goes first.
    UndeliveredFirst,
}

/// One look at one account.
pub(super) struct Reader<'j> {
    job: &'j Job,
    account: Option<&'j str>,
    look: Look,
    /// Stops at the first page without news.
    quick: bool,
    /// True if it is to be left where there is more than a page.
    pub(super) undelivered_first: bool,
    /// The size of pages, where it is not the greatest.
    pub(super) page_size: Option<u32>,
    /// Stripe's clock at the first page and at the last one.
    pub(super) date: Option<i64>,
    pub(super) last_date: i64,
    /// The end of what can be covered.
    pub(super) to: i64,
    pub(super) tally: Tally,
    pub(super) missing: Vec<Missing>,
    bytes: usize,
    pub(super) pages: u32,
    newest: i64,
    oldest: i64,
}

impl<'j> Reader<'j> {
    pub(super) fn new(job: &'j Job, account: Option<&'j str>, look: Look, quick: bool) -> Self {
        Self {
            job,
            account,
            look,
            quick,
            undelivered_first: false,
            page_size: None,
            date: None,
            last_date: i64::MIN,
            to: look.to.unwrap_or(i64::MAX),
            tally: Tally::default(),
            missing: Vec::new(),
            bytes: 0,
            pages: 0,
            newest: i64::MIN,
            oldest: i64::MAX,
        }
    }

    /// Reads the lists of both families, as far as they are wanted.
    pub(super) async fn read(&mut self, by_type: bool) -> Result<Ended, ReconcileError> {
        let (snapshot, thin) = (&self.job.types.snapshot, &self.job.types.thin);
        if !snapshot.is_none() {
            let client = match self.account {
                Some(account) => self.job.settings.client.for_account(account),
                None => self.job.settings.client.clone(),
            };
            let (list, in_order) = match snapshot {
                Wanted::Only(types) if types.len() <= MOST_TYPES || by_type => {
                    (client.events().types(types), types.len() <= MOST_TYPES)
                }
                _ => (client.events(), true),
            };
            let many = match snapshot {
                Wanted::Only(types) if in_order && types.len() > MOST_TYPES => types.len(),
                _ => 0,
            };
            let ended = self.walk(list, snapshot, in_order, many).await?;
            if !matches!(ended, Ended::AtTheEnd | Ended::NothingNew) || thin.is_none() {
                return Ok(ended);
            }
            let rest = self.read_thin(thin).await?;
            // Both ended well, or the second did not.
            return Ok(match (ended, rest) {
                (Ended::NothingNew, Ended::AtTheEnd) => Ended::NothingNew,
                (_, rest) => rest,
            });
        }
        self.read_thin(thin).await
    }

    async fn read_thin(&mut self, thin: &Wanted) -> Result<Ended, ReconcileError> {
        let client = match self.account {
            Some(account) => self.job.settings.client.for_context(account),
            None => self.job.settings.client.clone(),
        };
        let (list, in_order) = match thin {
            Wanted::Only(types) if types.len() <= MOST_TYPES => (client.notifications().types(types), true),
            _ => (client.notifications(), true),
        };
        self.walk(list, thin, in_order, 0).await
    }

    /// Reads what Stripe holds for undelivered.
    pub(super) async fn read_undelivered(&mut self) -> Result<Ended, ReconcileError> {
        let client = match self.account {
            Some(account) => self.job.settings.client.for_account(account),
            None => self.job.settings.client.clone(),
        };
        let snapshot = &self.job.types.snapshot;
        let list: ListRequest<Event> = match snapshot {
            Wanted::Only(types) if types.len() <= MOST_TYPES => client.events().types(types),
            _ => client.events(),
        };
        self.walk(list.delivery_success(false), snapshot, true, 0).await
    }

    /// `in_order`: the list is newest first as a whole. `many`: the number of types, if asking for them by name may be better.
    async fn walk<I>(
        &mut self,
        list: ListRequest<I>,
        wanted: &Wanted,
        in_order: bool,
        many: usize,
    ) -> Result<Ended, ReconcileError> {
        let from = at(self.look.from);
        let list = match self.look.to {
            Some(to) => list.created(from..at(to)),
            None => list.created(from..),
        };
        let list = match self.page_size {
            Some(objects) => list.page_size(objects),
            None => list,
        };
        let asked = self.job.now();
        let mut pages = list.pages();
        let mut is_first = true;
        while let Some(page) = pages.next().await {
            let page = page?;
            self.pages += 1;
            self.dated(&page.response, asked, is_first);
            let had = self.missing.len();
            let (newest, oldest, fitting) = self.take(&page.objects, &page.response, wanted).await?;
            turn::fail_point("page_read");
            if in_order && oldest < self.look.from {
                // A stand-in that knows no `created`.
                break;
            }
            if self.quick && self.missing.len() == had {
                return Ok(Ended::NothingNew);
            }
            if !page.has_more {
                continue;
            }
            if self.undelivered_first {
                return Ok(Ended::UndeliveredFirst);
            }
            if is_first && many > 0 && !self.quick {
                let (listed, rest) = (page.objects.len(), oldest.saturating_sub(self.look.from));
                if plan::is_cheaper_by_type(many, listed, fitting, newest.saturating_sub(oldest), rest) {
                    return Ok(Ended::ByType);
                }
            }
            if self.is_full() {
                return Ok(Ended::TooMuch);
            }
            is_first = false;
        }
        Ok(Ended::AtTheEnd)
    }

    /// Hears Stripe's clock. Where an answer has no date, it is this host's.
    fn dated(&mut self, response: &Response, asked: i64, is_first: bool) {
        let date = response.date().map(OffsetDateTime::unix_timestamp);
        if let Some(date) = date {
            self.job.hears(date);
        }
        let date = date.unwrap_or(asked);
        self.last_date = self.last_date.max(date);
        if is_first {
            let date = self.date.map_or(date, |earlier| earlier.min(date));
            self.date = Some(date);
            self.to = self.to.min(date.saturating_sub(self.job.settings.grace));
        }
    }

    /// Compares a page. Its newest and oldest second, and the number of its events of the types.
    async fn take(
        &mut self,
        objects: &[RawObject],
        response: &Response,
        wanted: &Wanted,
    ) -> Result<(i64, i64, usize), ReconcileError> {
        let end = match self.job.settings.is_poll {
            true => self.look.to.unwrap_or(i64::MAX),
            false => self.to,
        };
        let (mut newest, mut oldest, mut fitting) = (i64::MIN, i64::MAX, 0);
        let mut events = Vec::with_capacity(objects.len());
        for raw in objects {
            let delivery = in_account(raw, self.account)
                .map_err(|error| ReconcileError::Client(no_event(response, &error)))?;
            let created = delivery.created().unix_timestamp();
            (newest, oldest) = (newest.max(created), oldest.min(created));
            if !wanted.holds(delivery.event_type().as_str()) {
                continue;
            }
            fitting += 1;
            if (self.look.from..end).contains(&created) {
                events.push((event_id(&delivery), created, delivery));
            }
        }
        (self.newest, self.oldest) = (self.newest.max(newest), self.oldest.min(oldest));
        let ids: Vec<String> = events.iter().map(|(id, ..)| id.clone()).collect();
        let known = match ids.is_empty() {
            true => Default::default(),
            false => self.job.store.known(&ids).await?,
        };
        for (id, created, delivery) in events {
            let counts = self.counts(created);
            if let Some(source) = known.get(&id) {
                if counts {
                    self.tally.known(*source);
                }
                continue;
            }
            match self.job.accepts(&delivery) {
                Ok(endpoint) => {
                    self.bytes += delivery.raw_body().len();
                    self.missing.push(Missing {
                        delivery,
                        created,
                        endpoint,
                    });
                }
                Err(()) if counts => self.tally.refused += 1,
                Err(()) => {}
            }
        }
        Ok((newest, oldest, fitting))
    }

    /// True if an event of this second is counted in this look.
    pub(super) fn counts(&self, created: i64) -> bool {
        (self.look.gap..self.to).contains(&created)
    }

    /// The length of the look.
    pub(super) fn range(&self) -> i64 {
        let end = self.look.to.or(self.date).unwrap_or(self.look.from);
        end.saturating_sub(self.look.from)
    }

    /// The time that the pages so far were about.
    pub(super) fn seconds(&self) -> i64 {
        self.newest.saturating_sub(self.oldest).max(0)
    }

    pub(super) fn is_half_empty(&self) -> bool {
        self.pages * 4 < MOST_PAGES && self.missing.len() * 4 < MOST_MISSING
    }

    /// True if the look is to be divided. A single second cannot be.
    fn is_full(&self) -> bool {
        let is_much =
            self.pages >= MOST_PAGES || self.missing.len() >= MOST_MISSING || self.bytes >= MOST_BYTES;
        is_much && self.range() > 1
    }
}

/// A listed event, as it would have been delivered: one of a connected account says so, whether Stripe's list does or not.
pub(super) fn in_account(raw: &RawObject, account: Option<&str>) -> Result<Delivery, crate::EventError> {
    let text = raw.as_str();
    let delivery = Delivery::from_body_without_verification(text)?;
    let Some(account) = account else {
        return Ok(delivery);
    };
    let member = match &delivery {
        Delivery::Snapshot(_) => "account",
        Delivery::Thin(_) => "context",
    };
    crate::client::said(&delivery, member, account)
}

fn at(seconds: i64) -> OffsetDateTime {
    // What is beyond the year 9999 is not asked for: ends are clipped to Stripe's clock.
    OffsetDateTime::from_unix_timestamp(seconds.max(0)).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_event_of_a_connected_account_says_whose_it_is() {
        let listed = |text: &str, account| {
            let raw = RawObject::parse(text.to_owned()).unwrap();
            in_account(&raw, account).unwrap()
        };
        let bare = r#"{"id": "evt_1", "object": "event", "type": "ping", "data": {"object": {}}}"#;
        assert_eq!(listed(bare, None).account(), None);
        let named = listed(bare, Some("acct_1"));
        assert_eq!((named.account(), named.id()), (Some("acct_1"), "evt_1"));
        let null = bare.replace("{\"id\"", "{\"account\": null, \"id\"");
        assert_eq!(listed(&null, Some("acct_1")).account(), Some("acct_1"));
        let own = bare.replace("{\"id\"", "{\"account\": \"acct_2\", \"id\"");
        assert_eq!(listed(&own, Some("acct_1")).account(), Some("acct_2"));
        let thin = r#"{"id": "evt_1", "object": "v2.core.event", "type": "v1.customer.created"}"#;
        assert_eq!(listed(thin, Some("acct_1")).context(), Some("acct_1"));
    }
}
