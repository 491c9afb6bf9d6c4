//! The mirror as a handler: it writes each event's object in the event's own transaction.

use std::sync::Arc;

use super::core::Core;
use super::row::Source;
use super::settings::Settings;
use super::write::{self, Incoming, Written};
use super::{MirrorError, follow_up, kinds, migrate};
use crate::event::{Delivery, Event, EventNotification, account_of};
use crate::handler::{
    Context, Handler, HandlerError, HandlerExt, HandlerResult, NotificationHandler, StateMap,
};
use crate::inbox::{BoxFuture, Candidate, Companion, FollowUpHandler, Inbox, Store, StoreError, micros_of};
use crate::object::{EventType, RawObject};
use crate::pattern::Pattern;
use crate::registry::RegistryBuilder;

/// The name under which the handler is registered.
pub(crate) const NAME: &str = "stripe_webhooks::mirror";

impl RegistryBuilder {
    /// Mirrors objects of these kinds: each event's object is written to a table of its kind, in the event's own transaction and
    /// before the application's handlers run (see [`Settings::before`]). Needs an inbox in SQLite or PostgreSQL, in whose
    /// database the tables are made when its worker starts. See [`mirror`](crate::mirror).
    ///
    /// `settings`: [`Kinds`](crate::mirror::Kinds), or [`Settings`] with more.
    ///
    /// ```
    /// use stripe_webhooks::{Registry, mirror::Kinds};
    ///
    /// let registry = Registry::builder().mirror(Kinds::families()).build()?;
    /// assert!(registry.registered_event_types().contains(&"customer.created"));
    /// # Ok::<(), stripe_webhooks::RegistryError>(())
    /// ```
    pub fn mirror(self, settings: impl Into<Settings>) -> Self {
        let settings = settings.into();
        if settings.kinds.is_empty() {
            return self;
        }
        let (snapshots, notifications) = patterns(&settings);
        let (before, priority) = settings.place.unwrap_or((true, u16::MAX));
        let mut builder = self.companion(Arc::new(Arc::new(Part { settings }) as Arc<dyn Companion>));
        for (patterns, thin) in [(snapshots, false), (notifications, true)] {
            if patterns.is_empty() {
                continue;
            }
            builder = match (thin, before) {
                (false, true) => builder.on_each(patterns, Objects.named(NAME).before(priority)),
                (false, false) => builder.on_each(patterns, Objects.named(NAME).after(priority)),
                (true, true) => builder.on_each(patterns, Notifications.named(THIN).before(priority)),
                (true, false) => builder.on_each(patterns, Notifications.named(THIN).after(priority)),
            };
        }
        builder
    }
}

/// The name of the handler of thin events.
const THIN: &str = "stripe_webhooks::mirror::notifications";

/// The patterns of snapshot events and of thin ones whose objects are kept. `customer.*`, so that an event which is newer than this
/// crate is taken, too.
pub(super) fn patterns(settings: &Settings) -> (Vec<Pattern>, Vec<Pattern>) {
    let kept: Vec<&str> = settings.kinds.rows().flat_map(kinds::kinds_of).copied().collect();
    let (mut snapshots, mut notifications) = (Vec::new(), Vec::new());
    for event in EventType::known() {
        let is_kept = |kind: &&str| kept.contains(kind);
        let (patterns, of) = match event.is_thin() {
            // Each `v1.…` has a snapshot twin, which carries the object.
            true if event.as_str().starts_with("v1.") && !settings.notifications => continue,
            true => (&mut notifications, event.related_object_kind().filter(is_kept)),
            false => (&mut snapshots, event.object_kinds().iter().copied().find(is_kept)),
        };
        if of.is_none() {
            continue;
        }
        let name = event.as_str();
        let text = name
            .rsplit_once('.')
            .map_or_else(|| name.to_owned(), |(parent, _)| format!("{parent}.*"));
        let pattern = text.parse::<Pattern>().ok();
        patterns.extend(pattern.filter(|pattern| !patterns.contains(pattern)));
    }
    (snapshots, notifications)
}

/// The mirror's part in an inbox.
struct Part {
    settings: Settings,
}

impl Part {
    fn core(&self, store: &Arc<dyn Store>) -> Option<Arc<Core>> {
        let database = store.database()?.0;
        Some(Arc::new(Core::new(database, self.settings.clone())))
    }
}

impl Companion for Part {
    fn prepare<'a>(&'a self, store: &'a Arc<dyn Store>) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            migrate::check(&self.settings).map_err(|error| StoreError::Config(error.to_string()))?;
            let core = self
                .core(store)
                .ok_or_else(|| StoreError::Config(NO_DATABASE.into()))?;
            migrate::migrate(&core).await
        })
    }

    fn provide(&self, store: &Arc<dyn Store>, provided: &mut StateMap) {
        if let Some(core) = self.core(store) {
            provided.insert(core);
        }
    }

    fn follow_ups(&self, inbox: &Inbox, store: &Arc<dyn Store>) -> Vec<(&'static str, FollowUpHandler)> {
        follow_up::handlers(inbox, self.core(store))
    }
}

pub(crate) const NO_DATABASE: &str = "the mirror needs an inbox in SQLite or PostgreSQL";

/// Takes snapshot events.
struct Objects;

impl Handler for Objects {
    type Object = RawObject;
    type State = ();

    async fn handle(&self, event: Event, mut cx: Context<'_>) -> HandlerResult {
        let core = core(&cx)?;
        let delivery = cx.delivery();
        let created_us = micros_of(event.created());
        let candidate = Candidate::of(1, event.event_type().as_str(), created_us, Some(delivery));
        let account = account(&cx, &core).to_owned();
        let now_us = micros_of(cx.now());
        let incoming = Incoming {
            account: &account,
            livemode: event.livemode(),
            kind: event.object_kind().unwrap_or_default(),
            object: event.raw_object(),
            api_version: event.api_version(),
            at_us: created_us,
            now_us,
            source: Source::Event,
            by: event.id(),
        };
        let sql = cx.lent().and_then(|lent| core.database.statements(lent));
        let sql = sql.ok_or_else(|| HandlerError::new(NO_DATABASE).permanent())?;
        match write::event(&core, sql, &incoming, candidate).await? {
            Written::Yes { table, key, wants } => {
                if wants != 0 {
                    follow_up::leave(&mut cx, table, &key, wants)?;
                }
                Ok(())
            }
            // In words of its own: the inbox's doctor knows of its own heads alone.
            Written::Stale(why) => cx.skip(format!("the row is newer ({why})")),
            Written::NotKept(why) => cx.skip(why),
        }
    }
}

/// Takes thin events: they do not carry the object, so it is read afterwards.
struct Notifications;

impl NotificationHandler for Notifications {
    type State = ();

    async fn handle(&self, event: EventNotification, mut cx: Context<'_>) -> HandlerResult {
        let core = core(&cx)?;
        let Some((kind, id)) = event
            .related_object()
            .and_then(|related| Some((related.kind?.to_owned(), related.id.to_owned())))
        else {
            return cx.skip("the event names no object");
        };
        let Some(row) = kinds::table_of(&kind).filter(|row| core.table(row.table).is_some()) else {
            return cx.skip("objects of this kind are not mirrored");
        };
        let account = account(&cx, &core).to_owned();
        let key = match super::row::Key::checked(&account, &id, event.livemode()) {
            Ok(key) => key,
            Err(why) => return cx.skip(why),
        };
        match follow_up::leave(&mut cx, row.table, &key, 0)? {
            true => Ok(()),
            false => cx.skip("the event does not carry its object, and there is no client to read it with"),
        }
    }
}

/// The mirror that this inbox provides.
pub(super) fn core<S>(cx: &Context<'_, S>) -> Result<Arc<Core>, HandlerError> {
    let core = cx.provided::<Arc<Core>>().cloned();
    core.ok_or_else(|| HandlerError::from(MirrorError::NoDatabase).permanent())
}

/// The account whose object an event carries.
pub(super) fn account<'c, S>(cx: &'c Context<'_, S>, core: &'c Core) -> &'c str {
    let delivery: &Delivery = cx.delivery();
    let of_event = delivery
        .account()
        .or_else(|| delivery.context().and_then(account_of));
    of_event
        .or_else(|| cx.account())
        .unwrap_or_else(|| core.settings.own_account())
}
