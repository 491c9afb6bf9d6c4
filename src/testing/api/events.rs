//! `/v1/events` and `/v2/core/events`.

use serde_json::{Value, json};

use super::answer::Refused;
use super::lists::{PAGING, Range, cursor, page_v2};
use super::request::{Params, Request, integer};
use super::shelf::Shelf;
use super::state::{Room, RoomId, State, StoredEvent, seconds_of};

/// The most names in `types`.
const MOST_TYPES: usize = 20;

impl State {
    /// True if a list has the event by now, and has it still.
    fn is_listed(&self, event: &StoredEvent) -> bool {
        event.listed_from <= self.now() && self.is_kept(event)
    }

    fn is_kept(&self, event: &StoredEvent) -> bool {
        self.kept
            .is_none_or(|seconds| event.created >= self.now().saturating_sub(seconds))
    }
}

pub(super) fn get(state: &State, room: &RoomId, id: &str, thin: bool) -> Result<Value, Refused> {
    let events = |room| {
        if thin {
            notifications(room)
        } else {
            snapshots(room)
        }
    };
    let event = state.rooms.get(room).and_then(|room| events(room).get(id));
    match event.filter(|event| state.is_kept(event)) {
        Some(event) => Ok(event.body.clone()),
        None => Err(Refused::missing("event", id, "id")),
    }
}

fn snapshots(room: &Room) -> &Shelf<StoredEvent> {
    &room.events
}

fn notifications(room: &Room) -> &Shelf<StoredEvent> {
    &room.notifications
}

pub(super) fn list(state: &State, room: &RoomId, params: &Params) -> Result<Value, Refused> {
    params.allow(&[PAGING, &["created", "delivery_success", "type", "types"]])?;
    let types = Types::of(params)?;
    let delivered = params.flag("delivery_success")?;
    let created = match params.get("created") {
        Some(created) => Range::of("created", created, integer)?,
        None => Range::default(),
    };
    let limit = params.limit(10)?;
    let none = Room::default();
    let events = snapshots(state.rooms.get(room).unwrap_or(&none));
    let cursor = cursor(params, "event", |id| events.place(id))?;
    let (page, more) = events.page(cursor, limit, |event| {
        state.is_listed(event)
            && types.hold(&event.event_type)
            && delivered.is_none_or(|delivered| delivered == event.pending.is_empty())
            && created.holds(event.created)
    });
    let data: Vec<&Value> = page.iter().map(|(_, event)| &event.body).collect();
    Ok(json!({"object": "list", "url": "/v1/events", "has_more": more, "data": data}))
}

pub(super) fn list_v2(
    state: &State,
    room: &RoomId,
    request: &Request,
    params: &Params,
) -> Result<Value, Refused> {
    params.allow(&[&[
        "limit",
        "page",
        "object_id",
        "types",
        "created",
        "gt",
        "gte",
        "lt",
        "lte",
    ]])?;
    let types = Types::of(params)?;
    let time = |text: &str, param: &str| {
        let refused = || Refused::new(400, format!("Invalid timestamp: {text}")).param(param);
        seconds_of(text).ok_or_else(refused)
    };
    let mut created = match params.get("created") {
        Some(created) => Range::of("created", created, time)?,
        None => Range::default(),
    };
    for bound in ["gt", "gte", "lt", "lte"] {
        if let Some(text) = params.text(bound) {
            created.bound(bound, time(&text, bound)?, bound)?;
        }
    }
    let object = params.text("object_id");
    let none = Room::default();
    let events = notifications(state.rooms.get(room).unwrap_or(&none));
    let keep = |event: &StoredEvent| {
        state.is_listed(event)
            && types.hold(&event.event_type)
            && created.holds(event.created)
            && object.as_deref().is_none_or(|wanted| {
                event.body.pointer("/related_object/id").and_then(Value::as_str) == Some(wanted)
            })
    };
    page_v2(events, request, params, keep, |event| event.body.clone())
}

/// The event types that are asked for.
enum Types {
    All,
    These(Vec<String>),
    Below(String),
}

impl Types {
    fn of(params: &Params) -> Result<Self, Refused> {
        let types = params.texts("types");
        if types.len() > MOST_TYPES {
            let message = format!("You may only specify up to {MOST_TYPES} types.");
            return Err(Refused::new(400, message).param("types"));
        }
        match params.text("type") {
            Some(_) if params.get("types").is_some() => {
                let message = "You may only specify one of these parameters: type, types.";
                Err(Refused::new(400, message).param("type"))
            }
            Some(name) => Ok(match name.strip_suffix('*') {
                Some(start) => Self::Below(start.to_owned()),
                None => Self::These(vec![name]),
            }),
            None if params.get("types").is_some() => Ok(Self::These(types)),
            None => Ok(Self::All),
        }
    }

    fn hold(&self, event_type: &str) -> bool {
        match self {
            Self::All => true,
            Self::These(types) => types.iter().any(|name| name == event_type),
            Self::Below(start) => event_type.starts_with(start),
        }
    }
}
