//! The state of the stand-in: keys, accounts, and what is in each of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::answer::Answer;
use super::endpoints::Endpoint;
use super::faults::Fault;
use super::shelf::Shelf;
use super::{ApiRequest, paths};
use crate::clock::{Clock, SystemClock};
use crate::event::SCHEMA_API_VERSION;
use crate::object::kind;
use crate::testing::TestEvent;
use crate::testing::sample::Sampler;

/// The account whose keys are used.
pub(super) const PLATFORM: &str = "acct_1FakePlatform";

/// An account in one mode: the platform, or one that is connected to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RoomId {
    pub(crate) account: Option<String>,
    pub(crate) live: bool,
}

/// The content of an account.
#[derive(Debug, Default)]
pub(crate) struct Room {
    pub(super) objects: BTreeMap<String, Shelf<Object>>,
    /// Deleted objects, by id, with their kind.
    pub(super) gone: BTreeMap<String, (String, Value)>,
    /// Objects at paths that the API does not have.
    pub(super) paths: BTreeMap<String, Value>,
    pub(super) events: Shelf<StoredEvent>,
    pub(super) notifications: Shelf<StoredEvent>,
    /// Of v1 and v2.
    pub(super) endpoints: Shelf<Endpoint>,
}

#[derive(Debug)]
pub(super) struct Object {
    pub(super) value: Value,
    /// The path that retrieves it.
    pub(super) path: Option<String>,
}

/// An event, of v1 or v2.
#[derive(Debug)]
pub(crate) struct StoredEvent {
    pub(super) id: String,
    pub(super) body: Value,
    pub(super) event_type: String,
    pub(super) created: i64,
    /// The second from which lists have it.
    pub(super) listed_from: i64,
    /// The endpoints that have not accepted it; one without a name for what a test put as undelivered.
    pub(super) pending: BTreeSet<String>,
    /// Deliveries so far, by endpoint.
    pub(super) attempts: BTreeMap<String, u32>,
}

/// An API key.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) secret: String,
    /// `customer_read`, …; `None` for a key that may do everything.
    pub(super) permissions: Option<BTreeSet<String>>,
    pub(super) expired: bool,
}

impl Key {
    pub(super) fn live(&self) -> bool {
        self.secret.starts_with("sk_live_") || self.secret.starts_with("rk_live_")
    }
}

/// The first request with an idempotency key.
#[derive(Debug)]
pub(super) struct Replay {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) body: Vec<u8>,
    pub(super) answer: Answer,
}

/// The limits of requests in a second, and the requests of the second that is counted.
#[derive(Debug, Default)]
pub(super) struct Limits {
    pub(super) all: Option<u32>,
    pub(super) operation: Option<u32>,
    pub(super) counted: HashMap<(RoomId, String), (i64, u32)>,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(super) keys: Vec<Key>,
    /// The connected accounts; without any, every account is the platform.
    pub(super) accounts: BTreeSet<String>,
    pub(super) rooms: BTreeMap<RoomId, Room>,
    pub(super) requests: Vec<ApiRequest>,
    pub(super) faults: Vec<Fault>,
    pub(super) failures: u32,
    pub(super) limits: Limits,
    pub(super) replays: HashMap<(RoomId, String), Replay>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) skew: i64,
    /// The seconds after which an event is listed.
    pub(super) late: i64,
    /// The seconds for which events are kept.
    pub(super) kept: Option<i64>,
    pub(super) version: String,
    number: u64,
}

impl State {
    pub(super) fn new(key: String) -> Self {
        let key = Key {
            secret: key,
            permissions: None,
            expired: false,
        };
        Self {
            keys: vec![key],
            accounts: BTreeSet::new(),
            rooms: BTreeMap::new(),
            requests: Vec::new(),
            faults: Vec::new(),
            failures: 0,
            limits: Limits::default(),
            replays: HashMap::new(),
            clock: Arc::new(SystemClock),
            skew: 0,
            late: 0,
            kept: None,
            version: SCHEMA_API_VERSION.to_owned(),
            number: 0,
        }
    }

    pub(crate) fn now(&self) -> i64 {
        self.clock.unix_now()
    }

    /// A number that was not given before.
    pub(super) fn next(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    /// A source of made-up values that were not made before.
    pub(super) fn sampler(&mut self, room: &RoomId) -> Sampler {
        let seed = self.next().wrapping_mul(0x9e37_79b9_7f4a_7c15);
        Sampler::new(seed, self.now(), room.live, "")
    }

    /// An id such as `we_1…`.
    pub(super) fn new_id(&mut self, room: &RoomId, prefix: &str) -> String {
        let id = self.sampler(room).id("event");
        id.replacen("evt", prefix, 1)
    }

    /// The platform in the mode of the first key.
    pub(super) fn platform(&self) -> RoomId {
        RoomId {
            account: None,
            live: self.keys.first().is_some_and(Key::live),
        }
    }

    pub(super) fn room(&mut self, id: &RoomId) -> &mut Room {
        self.rooms.entry(id.clone()).or_default()
    }

    /// Makes the account one that is connected.
    pub(super) fn connect(&mut self, account: &str) {
        if account != PLATFORM && self.accounts.insert(account.to_owned()) {
            let live = self.platform().live;
            let room = RoomId { account: None, live };
            let object = serde_json::json!({"id": account, "object": "account", "created": self.now()});
            self.put_object(&room, &format!("/v1/accounts/{account}"), object);
        }
    }

    /// The account of an event or request, where it is told apart.
    pub(super) fn room_of(&self, account: Option<&str>, live: bool) -> Option<RoomId> {
        let account = account.filter(|account| *account != PLATFORM && !self.accounts.is_empty());
        let known = account.is_none_or(|account| self.accounts.contains(account));
        known.then(|| RoomId {
            account: account.map(str::to_owned),
            live,
        })
    }

    /// Puts a made-up event into its account and mode: the first key's mode, if no key is of the event's.
    pub(super) fn put_event(&mut self, event: &TestEvent, delivered: bool) {
        let delivery = event.delivery();
        let live = match self.keys.iter().any(|key| key.live() == delivery.livemode()) {
            true => delivery.livemode(),
            false => self.platform().live,
        };
        let account = delivery
            .account()
            .or_else(|| delivery.context())
            .map(str::to_owned);
        if let Some(account) = &account {
            self.connect(account);
        }
        self.put_event_in(&RoomId { account, live }, event, delivered);
    }

    pub(super) fn put_event_in(&mut self, room: &RoomId, event: &TestEvent, delivered: bool) {
        let body = serde_json::from_str(&event.body()).unwrap_or_default();
        let pending = if delivered {
            BTreeSet::new()
        } else {
            [String::new()].into()
        };
        let stored = StoredEvent {
            id: event.event_id().to_owned(),
            body,
            event_type: event.event_type().as_str().to_owned(),
            created: event.delivery().created().unix_timestamp(),
            listed_from: self.now().saturating_add(self.late),
            pending,
            attempts: BTreeMap::new(),
        };
        let thin = event.event_type().is_thin();
        self.store_event(room, stored, thin);
    }

    pub(super) fn store_event(&mut self, room: &RoomId, event: StoredEvent, thin: bool) {
        let number = self.next();
        let room = self.room(room);
        let events = if thin {
            &mut room.notifications
        } else {
            &mut room.events
        };
        let (id, created) = (event.id.clone(), event.created);
        events.put(&id, created, number, event);
    }

    /// Puts an object at a path: where lists find it, if the path is its own; else only there.
    pub(super) fn put_object(&mut self, room: &RoomId, path: &str, object: Value) {
        let path = path.split('?').next().unwrap_or(path).trim_end_matches('/');
        let found = paths::find(path).filter(|found| !found.row.list);
        let kind = found
            .as_ref()
            .and_then(|found| kind_in(&found.row.kinds, &object));
        let id = object.get("id").and_then(Value::as_str).map(str::to_owned);
        match (found, kind, id) {
            (Some(found), Some(kind), Some(id)) if found.id.as_ref() == Some(&id) => {
                self.shelve(room, kind, &id, object, Some(path.to_owned()));
            }
            _ => {
                self.room(room).paths.insert(path.to_owned(), object);
            }
        }
    }

    pub(super) fn shelve(&mut self, room: &RoomId, kind: &str, id: &str, value: Value, path: Option<String>) {
        let (created, number) = (created_of(&value), self.next());
        let room = self.room(room);
        room.gone.remove(id);
        let shelf = room.objects.entry(kind.to_owned()).or_default();
        shelf.put(id, created, number, Object { value, path });
    }
}

impl Room {
    /// The kind and object of an id.
    pub(super) fn find(&self, id: &str) -> Option<(&str, &Object)> {
        self.objects
            .iter()
            .find_map(|(kind, shelf)| Some((kind.as_str(), shelf.get(id)?)))
    }
}

/// The one of the kinds that an object says it is, or the only one.
fn kind_in<'a>(kinds: &[&'a str], object: &Value) -> Option<&'a str> {
    let said = object.get("object").and_then(Value::as_str);
    match said {
        Some(said) => kinds.iter().copied().find(|kind| *kind == said),
        None => kinds.first().copied().filter(|_| kinds.len() == 1),
    }
}

/// The time at which an object was made, in seconds; 0 where it does not say.
pub(super) fn created_of(object: &Value) -> i64 {
    match object.get("created") {
        Some(Value::String(text)) => seconds_of(text).unwrap_or(0),
        Some(number) => number.as_i64().unwrap_or(0),
        None => 0,
    }
}

/// The second of a time such as `2026-11-01T10:00:00.250Z`.
pub(super) fn seconds_of(text: &str) -> Option<i64> {
    OffsetDateTime::parse(text, &Rfc3339)
        .ok()
        .map(OffsetDateTime::unix_timestamp)
}

/// A time as v2 writes it.
pub(super) fn rfc3339(seconds: i64) -> String {
    let time = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    time.format(&Rfc3339).unwrap_or_default().replace('Z', ".000Z")
}

/// True if the account's owner chooses the ids of a kind.
pub(super) fn ids_are_chosen(name: &str) -> bool {
    kind::kind(name).ids == kind::Ids::Chosen
}
