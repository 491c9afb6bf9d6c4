//! Objects that change, and the events that tell of it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::answer::Refused;
use super::gate::Caller;
use super::lists::{shown, stub};
use super::paths::{self, Found};
use super::request::Params;
use super::routes::is_list;
use super::state::{RoomId, State, StoredEvent, ids_are_chosen, rfc3339};
use crate::object::{EventType, kind};
use crate::testing::sample::known_kind;

/// The request that makes a change: its id and idempotency key; none for a change by the test.
pub(crate) type Cause<'a> = Option<(&'a str, Option<&'a str>)>;

/// The kinds that nobody makes or changes by the API: they come about.
const COME_ABOUT: &[&str] = &[
    "balance",
    "balance_transaction",
    "dispute",
    "event",
    "review",
    "radar.early_fraud_warning",
];

/// A status that an event tells of by another name.
const TOLD: &[(&str, &str, &str)] = &[
    ("charge", "pending", "charge.pending"),
    ("checkout.session", "complete", "checkout.session.completed"),
    ("dispute", "lost", "charge.dispute.closed"),
    ("dispute", "won", "charge.dispute.closed"),
    ("invoice", "open", "invoice.finalized"),
    ("invoice", "uncollectible", "invoice.marked_uncollectible"),
    ("invoice", "void", "invoice.voided"),
];

impl Caller<'_> {
    fn cause(&self) -> Cause<'_> {
        Some((self.request_id, self.idempotency_key))
    }
}

impl State {
    /// Makes an object: made-up members, with `with` over them.
    pub(crate) fn create(
        &mut self,
        room: &RoomId,
        kind: &str,
        with: Value,
        cause: Cause<'_>,
    ) -> Result<Value, Refused> {
        let mut sampler = self.sampler(room);
        let mut object = match known_kind(kind) {
            Some(kind) => sampler.object(kind),
            None => {
                json!({"id": sampler.id(kind), "object": kind, "created": self.now(), "livemode": room.live})
            }
        };
        if !with.is_object() {
            return Err(Refused::new(400, "An object's members are a JSON object."));
        }
        patch(&mut object, with);
        object["object"] = kind.into();
        let Some(id) = object.get("id").and_then(Value::as_str).map(str::to_owned) else {
            return Err(Refused::new(
                400,
                format!("Objects of the kind {kind} have no id of their own."),
            ));
        };
        if self
            .room(room)
            .objects
            .get(kind)
            .is_some_and(|shelf| shelf.get(&id).is_some())
        {
            let message = format!("{kind} {id} already exists.");
            return Err(Refused::new(400, message)
                .code("resource_already_exists")
                .param("id"));
        }
        if !ids_are_chosen(kind) && self.room(room).gone.contains_key(&id) {
            return Err(Refused::new(
                400,
                format!("The id {id} was used, and ids of the kind {kind} are not used twice."),
            ));
        }
        let path = paths::of(kind, &object);
        tidy_lists(&mut object, path.as_deref());
        self.shelve(room, kind, &id, object.clone(), path);
        let object = shown(&object);
        let mut told = self.tell(room, kind, "created", &object, None, cause);
        if !told {
            told = self.tell_status(room, kind, &object, cause);
        }
        let _ = told;
        Ok(object)
    }

    /// Changes members of an object: objects are merged, other values replaced; metadata that is null goes.
    pub(crate) fn update(
        &mut self,
        room: &RoomId,
        id: &str,
        with: Value,
        cause: Cause<'_>,
    ) -> Result<Value, Refused> {
        let held = self.room(room);
        let Some((kind, object)) = held.find(id) else {
            return Err(Refused::missing("object", id, "id"));
        };
        let (kind, before) = (kind.to_owned(), object.value.clone());
        let mut after = before.clone();
        patch(&mut after, with);
        for fixed in ["id", "object", "created"] {
            if let Some(value) = before.get(fixed) {
                after[fixed] = value.clone();
            }
        }
        self.replace(room, &kind, id, &before, after, cause)
    }

    /// Puts an element at the end of a list within an object.
    pub(crate) fn append(
        &mut self,
        room: &RoomId,
        id: &str,
        list: &str,
        element: Value,
    ) -> Result<Value, Refused> {
        let seed_id = self.new_id(room, "sub_element");
        let held = self.room(room);
        let Some((kind, object)) = held.find(id) else {
            return Err(Refused::missing("object", id, "id"));
        };
        let (kind, before) = (kind.to_owned(), object.value.clone());
        let mut after = before.clone();
        if !is_list(after.get(list)) {
            after[list] = json!({"object": "list", "data": [], "has_more": false, "total_count": 0});
        }
        let data = after
            .get_mut(list)
            .and_then(|list| list.get_mut("data"))
            .and_then(Value::as_array_mut);
        if let Some(data) = data {
            // One more like those that are there.
            let mut made = data
                .first()
                .cloned()
                .unwrap_or_else(|| json!({"object": list.trim_end_matches('s')}));
            made["id"] = seed_id.into();
            patch(&mut made, element);
            data.push(made);
        }
        tidy_lists(&mut after, paths::of(&kind, &before).as_deref());
        self.replace(room, &kind, id, &before, after, None)
    }

    fn replace(
        &mut self,
        room: &RoomId,
        kind: &str,
        id: &str,
        before: &Value,
        after: Value,
        cause: Cause<'_>,
    ) -> Result<Value, Refused> {
        let (old, new) = (shown(before), shown(&after));
        if let Some(shelf) = self.room(room).objects.get_mut(kind) {
            if let Some(object) = shelf.get_mut(id) {
                object.path = paths::of(kind, &after).or(object.path.take());
                object.value = after;
            }
        }
        let Some(previous) = previous(&old, &new) else {
            return Ok(new);
        };
        let attached = |value: &Value| value.get("customer").is_some_and(|customer| !customer.is_null());
        match (kind, attached(&old), attached(&new)) {
            ("payment_method", false, true) => self.emit(room, "payment_method.attached", &new, None, cause),
            ("payment_method", true, false) => {
                self.emit(room, "payment_method.detached", &new, Some(&previous), cause);
            }
            _ => _ = self.tell(room, kind, "updated", &new, Some(&previous), cause),
        }
        if old.get("status") != new.get("status") {
            self.tell_status(room, kind, &new, cause);
        }
        if kind == "charge" && old.get("amount_refunded") != new.get("amount_refunded") {
            self.emit(room, "charge.refunded", &new, Some(&previous), cause);
        }
        Ok(new)
    }

    /// Deletes an object, or cancels a subscription. Gives what the API answers.
    pub(crate) fn delete(&mut self, room: &RoomId, id: &str, cause: Cause<'_>) -> Result<Value, Refused> {
        let held = self.room(room);
        let Some((kind, object)) = held.find(id) else {
            return Err(Refused::missing("object", id, "id"));
        };
        let (kind, mut value) = (kind.to_owned(), object.value.clone());
        if kind == "subscription" {
            if value.get("status").and_then(Value::as_str) == Some("canceled") {
                return Err(Refused::missing(&kind, id, "id"));
            }
            let now = self.now();
            patch(
                &mut value,
                json!({"status": "canceled", "canceled_at": now, "ended_at": now}),
            );
            let canceled = shown(&value);
            if let Some(object) = self
                .room(room)
                .objects
                .get_mut(&kind)
                .and_then(|shelf| shelf.get_mut(id))
            {
                object.value = value;
            }
            self.tell(room, &kind, "deleted", &canceled, None, cause);
            return Ok(canceled);
        }
        if !kind::kind(&kind).ends {
            return Err(Refused::new(
                404,
                format!("Objects of the kind {kind} are not deleted."),
            ));
        }
        let room_now = self.room(room);
        if let Some(shelf) = room_now.objects.get_mut(&kind) {
            shelf.remove(id);
        }
        room_now.gone.insert(id.to_owned(), (kind.clone(), value.clone()));
        self.tell(room, &kind, "deleted", &shown(&value), None, cause);
        Ok(stub(&kind, id))
    }

    /// Makes a deleted object again, under its id, as an application may that chooses its ids.
    pub(crate) fn revive(&mut self, room: &RoomId, id: &str, with: Value) -> Result<Value, Refused> {
        let Some((kind, mut value)) = self.room(room).gone.get(id).cloned() else {
            return Err(Refused::missing("deleted object", id, "id"));
        };
        if value.get("created").is_some_and(Value::is_number) {
            value["created"] = self.now().into();
        }
        patch(&mut value, with);
        self.create(room, &kind, value, None)
    }

    pub(super) fn post(
        &mut self,
        caller: &Caller<'_>,
        found: &Found,
        params: &Params,
    ) -> Result<Value, Refused> {
        let kind = *found.row.kinds.first().unwrap_or(&"");
        if COME_ABOUT.contains(&kind) {
            return Err(Refused::no_such_path("POST", found.row.path));
        }
        if params.get("id").is_some() && !ids_are_chosen(kind) {
            return Err(Refused::unknown(&["id".to_owned()]));
        }
        let mut with = Value::Object(params.0.clone());
        take_control(&mut with);
        for (name, value) in &found.parents {
            with[*name] = value.as_str().into();
        }
        let made = known_kind(kind).map_or(Value::Null, |kind| self.sampler(&caller.room).object(kind));
        let with = typed(with, &made, "");
        self.create(&caller.room, kind, with, caller.cause())
    }

    pub(super) fn patch(
        &mut self,
        caller: &Caller<'_>,
        found: &Found,
        params: &Params,
    ) -> Result<Value, Refused> {
        let kind = *found.row.kinds.first().unwrap_or(&"");
        let Some(id) = found.id.as_deref().filter(|_| !COME_ABOUT.contains(&kind)) else {
            return Err(Refused::no_such_path("POST", found.row.path));
        };
        let Some(object) = self.object(&caller.room, found) else {
            return Err(Refused::missing(kind, id, "id"));
        };
        let mut with = Value::Object(params.0.clone());
        take_control(&mut with);
        let with = typed(with, object, "");
        self.update(&caller.room, id, with, caller.cause())
    }

    pub(super) fn delete_at(&mut self, caller: &Caller<'_>, found: &Found) -> Result<Value, Refused> {
        let kind = *found.row.kinds.first().unwrap_or(&"");
        match &found.id {
            Some(id) if self.object(&caller.room, found).is_some() => {
                self.delete(&caller.room, id, caller.cause())
            }
            id => Err(Refused::missing(kind, id.as_deref().unwrap_or_default(), "id")),
        }
    }

    /// Tells of it by the event of that name, if the kind has one.
    fn tell(
        &mut self,
        room: &RoomId,
        kind: &str,
        action: &str,
        object: &Value,
        previous: Option<&Value>,
        cause: Cause<'_>,
    ) -> bool {
        let has = |member: &str| object.get(member).is_some_and(|value| !value.is_null());
        let types = EventType::known().filter(|event_type| {
            let name = event_type.as_str();
            event_type.object_kinds().contains(&kind)
                && !(event_type.is_thin() || event_type.is_legacy() || event_type.is_preview())
                && name.rsplit('.').next() == Some(action)
                && (!name.starts_with("account.external") || has("account"))
                && (!name.starts_with("customer.source") || has("customer"))
        });
        // `refund.updated` rather than `charge.refund.updated`.
        let Some(event_type) = types.min_by_key(|event_type| event_type.as_str().len()) else {
            return false;
        };
        self.emit(room, event_type.as_str(), object, previous, cause);
        true
    }

    fn tell_status(&mut self, room: &RoomId, kind: &str, object: &Value, cause: Cause<'_>) -> bool {
        let Some(status) = object.get("status").and_then(Value::as_str) else {
            return false;
        };
        match TOLD.iter().find(|(of, word, _)| (*of, *word) == (kind, status)) {
            Some((_, _, event_type)) => {
                self.emit(room, event_type, object, None, cause);
                true
            }
            None => {
                !matches!(status, "created" | "updated" | "deleted")
                    && self.tell(room, kind, status, object, None, cause)
            }
        }
    }

    /// Records an event about an object, and its thin form where there is one, for all endpoints that want it.
    pub(crate) fn emit(
        &mut self,
        room: &RoomId,
        event_type: &str,
        object: &Value,
        previous: Option<&Value>,
        cause: Cause<'_>,
    ) {
        let (now, id) = (self.now(), self.new_id(room, "evt"));
        let pending = self.waiting(room, event_type, false);
        let (request, key) = cause.unzip();
        let mut body = json!({
            "id": id, "object": "event", "api_version": self.version, "created": now, "data": {"object": object},
            "livemode": room.live, "pending_webhooks": pending.len(),
            "request": {"id": request, "idempotency_key": key.flatten()}, "type": event_type,
        });
        if let Some(previous) = previous {
            body["data"]["previous_attributes"] = previous.clone();
        }
        if let Some(account) = &room.account {
            body["account"] = account.as_str().into();
        }
        self.record(room, body, pending, false);
        let Some(thin) = EventType::from(event_type).thin_type() else {
            return;
        };
        let kind = object.get("object").and_then(Value::as_str).unwrap_or_default();
        let related = object
            .get("id")
            .and_then(Value::as_str)
            .map(|id| json!({"id": id, "type": kind, "url": paths::of(kind, object)}));
        let mut notification = json!({
            "id": self.new_id(room, "evt_test"), "object": "v2.core.event", "created": rfc3339(now),
            "livemode": room.live, "reason": null, "related_object": related, "snapshot_event": id,
            "type": thin.as_str(),
        });
        if let Some(request) = request {
            let request = json!({"id": request, "idempotency_key": key.flatten().unwrap_or_default()});
            notification["reason"] = json!({"type": "request", "request": request});
        }
        if let Some(account) = &room.account {
            notification["context"] = account.as_str().into();
        }
        let pending = self.waiting(room, thin.as_str(), true);
        self.record(room, notification, pending, true);
    }

    /// The event that pings an event destination.
    pub(super) fn ping(&mut self, room: &RoomId, endpoint: &str) -> Value {
        let url = format!("/v2/core/event_destinations/{endpoint}");
        let event = json!({
            "id": self.new_id(room, "evt_test"), "object": "v2.core.event", "created": rfc3339(self.now()),
            "livemode": room.live, "reason": null, "type": "v2.core.event_destination.ping",
            "related_object": {"id": endpoint, "type": "v2.core.event_destination", "url": url},
        });
        let wants = self
            .room(room)
            .endpoints
            .get(endpoint)
            .is_some_and(|endpoint| endpoint.enabled);
        let pending = wants.then(|| endpoint.to_owned()).into_iter().collect();
        self.record(room, event.clone(), pending, true);
        event
    }

    fn record(&mut self, room: &RoomId, body: Value, pending: BTreeSet<String>, thin: bool) {
        let text = |name: &str| {
            body.get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let event = StoredEvent {
            id: text("id"),
            event_type: text("type"),
            created: self.now(),
            listed_from: self.now().saturating_add(self.late),
            pending,
            attempts: BTreeMap::new(),
            body,
        };
        self.store_event(room, event, thin);
    }

    /// The endpoints that want an event of an account: its own, and the platform's for connected accounts.
    fn waiting(&self, room: &RoomId, event_type: &str, thin: bool) -> BTreeSet<String> {
        let platform = RoomId {
            account: None,
            live: room.live,
        };
        let own = self.rooms.get(room).map(|held| (held, false));
        let above = self
            .rooms
            .get(&platform)
            .filter(|_| room.account.is_some())
            .map(|held| (held, true));
        own.into_iter()
            .chain(above)
            .flat_map(|(held, connected)| {
                let endpoints = held.endpoints.iter();
                endpoints.filter(move |endpoint| endpoint.wants(event_type, connected, thin))
            })
            .map(|endpoint| endpoint.id.clone())
            .collect()
    }
}

/// Merges members into an object; metadata that is null or empty goes.
pub(super) fn patch(into: &mut Value, from: Value) {
    let Value::Object(from) = from else { return };
    let Value::Object(members) = into else { return };
    for (name, value) in from {
        match (members.get_mut(&name), value) {
            (Some(old @ Value::Object(_)), value @ Value::Object(_)) if name == "metadata" => {
                patch(old, value);
                if let Value::Object(metadata) = old {
                    metadata.retain(|_, value| !value.is_null() && value != "");
                }
            }
            (Some(old @ Value::Object(_)), value @ Value::Object(_)) => patch(old, value),
            (_, value) => _ = members.insert(name, value),
        }
    }
}

/// `previous_attributes`: the old values of what changed; of objects, of the members that changed. `None` without a change.
pub(super) fn previous(old: &Value, new: &Value) -> Option<Value> {
    let (Value::Object(old), Value::Object(new)) = (old, new) else {
        return None;
    };
    let mut changed = Map::new();
    for (name, value) in old {
        match new.get(name) {
            Some(now) if now == value => {}
            Some(now @ Value::Object(_)) if value.is_object() => {
                if let Some(inner) = previous(value, now) {
                    changed.insert(name.clone(), inner);
                }
            }
            _ => _ = changed.insert(name.clone(), value.clone()),
        }
    }
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        changed.insert(name.clone(), Value::Null);
    }
    (!changed.is_empty()).then_some(Value::Object(changed))
}

/// Gives the lists of an object their counts and URLs.
fn tidy_lists(object: &mut Value, path: Option<&str>) {
    let id = object
        .get("id")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let kind = object
        .get("object")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let Some(members) = object.as_object_mut() else {
        return;
    };
    for (name, list) in members {
        if !is_list(Some(list)) {
            continue;
        }
        let count = list.get("data").and_then(Value::as_array).map_or(0, Vec::len);
        list["total_count"] = count.into();
        list["has_more"] = false.into();
        list["url"] = match (kind.as_str(), name.as_str(), path) {
            ("subscription", "items", _) => format!("/v1/subscription_items?subscription={id}").into(),
            (_, name, Some(path)) => format!("{path}/{name}").into(),
            _ => Value::Null,
        };
    }
}

/// Takes the parameters away that are about the request.
fn take_control(with: &mut Value) {
    if let Value::Object(members) = with {
        members.remove("expand");
        members.remove("include");
    }
}

/// The texts of a form as what the object has in their place, or as their names say.
fn typed(value: Value, like: &Value, name: &str) -> Value {
    const NUMBERS: &[&str] = &[
        "amount",
        "balance",
        "created",
        "interval_count",
        "percent",
        "quantity",
    ];
    match value {
        Value::Object(members) => {
            let typed = members.into_iter().map(|(member, value)| {
                let like = like.get(&member).unwrap_or(&Value::Null);
                let value = if name == "metadata" {
                    value
                } else {
                    typed(value, like, &member)
                };
                (member, value)
            });
            Value::Object(typed.collect())
        }
        Value::Array(elements) => elements
            .into_iter()
            .map(|element| typed(element, &Value::Null, name))
            .collect(),
        Value::String(text) if text.is_empty() => Value::Null,
        Value::String(text) => match like {
            Value::String(_) => text.into(),
            Value::Bool(_) => text.parse().map_or_else(|_| Value::from(text), Value::Bool),
            Value::Number(_) => text
                .parse::<i64>()
                .map_or_else(|_| Value::from(text), Value::from),
            _ if NUMBERS.iter().any(|word| name.contains(word)) => text
                .parse::<i64>()
                .map_or_else(|_| Value::from(text), Value::from),
            _ if text == "true" || text == "false" => (text == "true").into(),
            _ => text.into(),
        },
        other => other,
    }
}
