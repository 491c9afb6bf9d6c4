//! From a path to what is done.

use serde_json::{Value, json};

use super::answer::Refused;
use super::gate::Caller;
use super::paths::{self, Found};
use super::request::Request;
use super::state::{PLATFORM, RoomId, State};
use super::{endpoints, events, lists};

#[derive(Debug)]
pub(super) enum Route {
    Events,
    Event(String),
    Notifications,
    Notification(String),
    Endpoints {
        v2: bool,
    },
    Endpoint {
        v2: bool,
        id: String,
    },
    /// `enable`, `disable`, `ping`.
    Destination {
        id: String,
        action: String,
    },
    /// An object that a test put at a path that the API does not have.
    Put(String),
    /// A list within an object.
    Sublist {
        parent: Found,
        member: String,
    },
    /// `GET /v1/account`.
    Own,
    List(Found),
    Object(Found),
}

impl Route {
    pub(super) fn find(state: &State, request: &Request, room: &RoomId) -> Result<Self, Refused> {
        let path = request.decoded_path();
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        let id = |id: &str| id.to_owned();
        if state
            .rooms
            .get(room)
            .is_some_and(|room| room.paths.contains_key(&path))
        {
            return Ok(Self::Put(path));
        }
        Ok(match *parts.as_slice() {
            ["v1", "events"] => Self::Events,
            ["v1", "events", event] => Self::Event(id(event)),
            ["v2", "core", "events"] => Self::Notifications,
            ["v2", "core", "events", event] => Self::Notification(id(event)),
            ["v1", "webhook_endpoints"] => Self::Endpoints { v2: false },
            ["v1", "webhook_endpoints", endpoint] => Self::Endpoint {
                v2: false,
                id: id(endpoint),
            },
            ["v2", "core", "event_destinations"] => Self::Endpoints { v2: true },
            ["v2", "core", "event_destinations", endpoint] => Self::Endpoint {
                v2: true,
                id: id(endpoint),
            },
            [
                "v2",
                "core",
                "event_destinations",
                endpoint,
                action @ ("enable" | "disable" | "ping"),
            ] => Self::Destination {
                id: id(endpoint),
                action: id(action),
            },
            ["v1", "account"] => Self::Own,
            _ => {
                if let Some((parent, member)) = path.rsplit_once('/') {
                    let found = paths::find(parent).filter(|found| !found.row.list);
                    let holds = |parent: &Found| {
                        let object = state.object(room, parent);
                        object.is_some_and(|object| is_list(object.get(member)))
                    };
                    if let Some(parent) = found.filter(holds) {
                        return Ok(Self::Sublist {
                            parent,
                            member: member.to_owned(),
                        });
                    }
                }
                match paths::find(&path) {
                    Some(found) if found.row.list => Self::List(found),
                    Some(found) => Self::Object(found),
                    None => return Err(Refused::no_such_path(&request.method, &path)),
                }
            }
        })
    }

    /// The name of the operation, by which Stripe limits the rate.
    pub(super) fn operation(&self, method: &str) -> String {
        let path = match self {
            Self::Events => "/v1/events",
            Self::Event(_) => "/v1/events/{id}",
            Self::Notifications => "/v2/core/events",
            Self::Notification(_) => "/v2/core/events/{id}",
            Self::Endpoints { v2: false } => "/v1/webhook_endpoints",
            Self::Endpoint { v2: false, .. } => "/v1/webhook_endpoints/{id}",
            Self::Endpoints { v2: true } => "/v2/core/event_destinations",
            Self::Endpoint { v2: true, .. } => "/v2/core/event_destinations/{id}",
            Self::Destination { .. } => "/v2/core/event_destinations/{id}/{action}",
            Self::Put(path) => path,
            Self::Sublist { parent, member } => return format!("{method} {}/{member}", parent.row.path),
            Self::Own => "/v1/account",
            Self::List(found) | Self::Object(found) => found.row.path,
        };
        format!("{method} {path}")
    }

    /// The first part of the name of the permission that a restricted key needs.
    pub(super) fn permission(&self) -> String {
        let kind = match self {
            Self::Events | Self::Event(_) | Self::Notifications | Self::Notification(_) => "event",
            Self::Endpoints { .. } | Self::Endpoint { .. } | Self::Destination { .. } => "webhook",
            Self::Put(_) => "other",
            Self::Own => "account",
            Self::Sublist { parent: found, .. } | Self::List(found) | Self::Object(found) => {
                found.row.kinds.first().copied().unwrap_or_default()
            }
        };
        kind.replace('.', "_")
    }

    pub(super) fn run(
        self,
        state: &mut State,
        request: &Request,
        caller: &Caller<'_>,
    ) -> Result<Value, Refused> {
        let params = request.params()?;
        let room = &caller.room;
        match (self, request.method.as_str()) {
            (Self::Events, "GET") => events::list(state, room, &params),
            (Self::Event(id), "GET") => {
                params.allow(&[&["expand"]])?;
                events::get(state, room, &id, false)
            }
            (Self::Notifications, "GET") => events::list_v2(state, room, request, &params),
            (Self::Notification(id), "GET") => events::get(state, room, &id, true),
            (Self::Endpoints { v2: false }, "GET") => endpoints::v1::list(state, room, &params),
            (Self::Endpoints { v2: false }, "POST") => endpoints::v1::create(state, room, &params),
            (Self::Endpoint { v2: false, id }, "GET") => endpoints::v1::get(state, room, &id),
            (Self::Endpoint { v2: false, id }, "POST") => endpoints::v1::update(state, room, &id, &params),
            (Self::Endpoints { v2: true }, "GET") => endpoints::v2::list(state, room, request, &params),
            (Self::Endpoints { v2: true }, "POST") => endpoints::v2::create(state, room, &params),
            (Self::Endpoint { v2: true, id }, "GET") => endpoints::v2::get(state, room, &id, &params),
            (Self::Endpoint { v2: true, id }, "POST") => endpoints::v2::update(state, room, &id, &params),
            (Self::Endpoint { v2, id }, "DELETE") => endpoints::delete(state, room, &id, v2),
            (Self::Destination { id, action }, "POST") => endpoints::v2::act(state, room, &id, &action),
            (Self::Put(path), "GET") => {
                let put = state.room(room).paths.get(&path).cloned();
                put.ok_or_else(|| Refused::no_such_path("GET", &path))
            }
            (Self::Own, "GET") => {
                let account = room.account.as_deref().unwrap_or(PLATFORM);
                let platform = RoomId {
                    account: None,
                    live: state.platform().live,
                };
                let put = state.rooms.get(&platform).and_then(|room| room.find(account));
                Ok(match put {
                    Some((_, object)) => object.value.clone(),
                    None => json!({"id": account, "object": "account", "type": "standard", "country": "US",
                        "default_currency": "usd", "charges_enabled": true, "metadata": {}}),
                })
            }
            (Self::Sublist { parent, member }, "GET") => {
                lists::sublist(state, room, &parent, &member, &params)
            }
            (Self::List(found), "GET") => lists::list(state, room, request, &found, &params),
            (Self::List(found), "POST") => state.post(caller, &found, &params),
            (Self::Object(found), "GET") => lists::retrieve(state, room, &found, &params),
            (Self::Object(found), "POST") => state.patch(caller, &found, &params),
            (Self::Object(found), "DELETE") => state.delete_at(caller, &found),
            (_, method) => Err(Refused::no_such_path(method, &request.path)),
        }
    }
}

/// True for a list of Stripe's within an object.
pub(super) fn is_list(member: Option<&Value>) -> bool {
    member.is_some_and(|member| {
        member.get("object").and_then(Value::as_str) == Some("list")
            && member.get("data").is_some_and(Value::is_array)
    })
}
