//! `/v1/webhook_endpoints` and `/v2/core/event_destinations`.

use serde_json::{Map, Value, json};

use super::answer::Refused;
use super::lists::stub;
use super::request::{Params, text};
use super::state::{RoomId, State, rfc3339};
use crate::object::EventType;

/// The most endpoints of an account in a mode, of both APIs together.
const MOST: usize = 16;

/// A webhook endpoint or an event destination.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    pub(crate) id: String,
    /// As the API shows it, without secret, and without the URL for v2.
    pub(super) body: Value,
    /// Empty for destinations that are no webhook endpoints.
    pub(crate) url: String,
    pub(crate) secret: String,
    pub(super) types: Vec<String>,
    /// True if it gets the events of connected accounts, false if those of its own.
    pub(super) connect: bool,
    pub(super) thin: bool,
    pub(super) enabled: bool,
    pub(super) v2: bool,
    /// The version that its events are rendered in.
    pub(crate) api_version: Option<String>,
}

impl Endpoint {
    /// True if it gets events of a type, of its own account or of a connected one.
    pub(super) fn wants(&self, event_type: &str, connected: bool, thin: bool) -> bool {
        self.enabled
            && !self.url.is_empty()
            && self.connect == connected
            && self.thin == thin
            && self.types.iter().any(|name| name == "*" || name == event_type)
    }
}

fn find<'a>(state: &'a mut State, room: &RoomId, id: &str, v2: bool) -> Result<&'a mut Endpoint, Refused> {
    let endpoint = state.room(room).endpoints.get_mut(id);
    let missing = || {
        Refused::missing(
            if v2 {
                "event destination"
            } else {
                "webhook endpoint"
            },
            id,
            "id",
        )
    };
    endpoint.filter(|endpoint| endpoint.v2 == v2).ok_or_else(missing)
}

pub(super) fn delete(state: &mut State, room: &RoomId, id: &str, v2: bool) -> Result<Value, Refused> {
    find(state, room, id, v2)?;
    let room = state.room(room);
    room.endpoints.remove(id);
    for event in room.events.iter_mut().chain(room.notifications.iter_mut()) {
        event.pending.remove(id);
    }
    Ok(stub(
        if v2 {
            "v2.core.event_destination"
        } else {
            "webhook_endpoint"
        },
        id,
    ))
}

/// A new secret and the room's check for one endpoint more.
fn admit(state: &mut State, room: &RoomId) -> Result<String, Refused> {
    if state.room(room).endpoints.len() >= MOST {
        let mode = if room.live { "live" } else { "test" };
        let message = format!("You have reached the maximum of {MOST} {mode} webhook endpoints.");
        return Err(Refused::new(400, message));
    }
    Ok(state.new_id(room, "whsec").replacen("whsec_1", "whsec_", 1))
}

fn url(value: &str, param: &str, room: &RoomId) -> Result<String, Refused> {
    let refused = |message: &str| Err(Refused::new(400, message).code("url_invalid").param(param));
    let host = value
        .strip_prefix("https://")
        .or_else(|| value.strip_prefix("http://"));
    match host {
        None => refused("Invalid URL: An explicit scheme (such as https) must be provided."),
        Some(host) if host.is_empty() || host.starts_with(['/', '?', ':']) => refused("Invalid URL"),
        Some(_) if room.live && value.starts_with("http:") => {
            refused("Invalid URL: Live mode webhook endpoints must use HTTPS.")
        }
        Some(_) => Ok(value.to_owned()),
    }
}

/// Checks names of event types.
fn types(names: Vec<String>, thin: bool) -> Result<Vec<String>, Refused> {
    if names.is_empty() {
        let refused = Refused::new(400, "Missing required param: enabled_events.");
        return Err(refused.code("parameter_missing").param("enabled_events"));
    }
    for (place, name) in names.iter().enumerate() {
        let known = EventType::from(name.as_str());
        let fits = (name == "*" && !thin) || (known.is_known() && known.is_thin() == thin);
        if !fits {
            let param = format!("enabled_events[{place}]");
            let message =
                format!("Invalid {param}: must be one of the event types of its payload; {name} is not.");
            return Err(Refused::new(400, message).param(param));
        }
    }
    Ok(names)
}

/// Texts by name; an empty one takes the name away.
fn metadata(into: &mut Value, from: Option<&Value>) {
    let from = match from {
        None => return,
        // `metadata=` takes all away.
        Some(Value::Object(from)) => from.clone(),
        Some(_) => {
            *into = json!({});
            return;
        }
    };
    let mut members = into.as_object().cloned().unwrap_or_default();
    for (name, value) in from {
        match text(&value) {
            empty if empty.is_empty() || value.is_null() => _ = members.remove(&name),
            text => _ = members.insert(name, text.into()),
        }
    }
    *into = Value::Object(members);
}

fn optional(text: Option<String>) -> Value {
    text.filter(|text| !text.is_empty())
        .map_or(Value::Null, Value::from)
}

pub(super) mod v1 {
    use super::*;
    use crate::testing::api::lists::{PAGING, cursor};

    pub(in super::super) fn list(
        state: &mut State,
        room: &RoomId,
        params: &Params,
    ) -> Result<Value, Refused> {
        params.allow(&[PAGING])?;
        let limit = params.limit(10)?;
        let endpoints = &state.room(room).endpoints;
        let cursor = cursor(params, "webhook endpoint", |id| endpoints.place(id))?;
        let (page, more) = endpoints.page(cursor, limit, |endpoint| !endpoint.v2);
        let data: Vec<&Value> = page.iter().map(|(_, endpoint)| &endpoint.body).collect();
        Ok(json!({"object": "list", "url": "/v1/webhook_endpoints", "has_more": more, "data": data}))
    }

    pub(in super::super) fn get(state: &mut State, room: &RoomId, id: &str) -> Result<Value, Refused> {
        find(state, room, id, false).map(|endpoint| endpoint.body.clone())
    }

    pub(in super::super) fn create(
        state: &mut State,
        room: &RoomId,
        params: &Params,
    ) -> Result<Value, Refused> {
        const KNOWN: &[&str] = &[
            "api_version",
            "connect",
            "description",
            "enabled_events",
            "expand",
            "metadata",
            "url",
        ];
        params.allow(&[KNOWN])?;
        let Some(asked) = params.text("url") else {
            return Err(Refused::new(400, "Missing required param: url.")
                .code("parameter_missing")
                .param("url"));
        };
        let url = url(&asked, "url", room)?;
        let types = types(params.texts("enabled_events"), false)?;
        let api_version = params.text("api_version").filter(|version| !version.is_empty());
        let connect = params.flag("connect")?.unwrap_or(false);
        let secret = admit(state, room)?;
        let id = state.new_id(room, "we");
        let now = state.now();
        let mut body = json!({
            "id": id, "object": "webhook_endpoint", "api_version": api_version, "application": null, "created": now,
            "description": optional(params.text("description")), "enabled_events": types, "livemode": room.live,
            "metadata": {}, "status": "enabled", "url": url,
        });
        metadata(&mut body["metadata"], params.get("metadata"));
        let endpoint = Endpoint {
            id: id.clone(),
            body: body.clone(),
            url,
            secret: secret.clone(),
            types,
            connect,
            thin: false,
            enabled: true,
            v2: false,
            api_version,
        };
        let number = state.next();
        state.room(room).endpoints.put(&id, now, number, endpoint);
        body["secret"] = secret.into();
        Ok(body)
    }

    pub(in super::super) fn update(
        state: &mut State,
        room: &RoomId,
        id: &str,
        params: &Params,
    ) -> Result<Value, Refused> {
        params.allow(&[&[
            "description",
            "disabled",
            "enabled_events",
            "expand",
            "metadata",
            "url",
        ]])?;
        let checked = params
            .text("url")
            .map(|asked| url(&asked, "url", room))
            .transpose()?;
        let names = params
            .get("enabled_events")
            .map(|_| types(params.texts("enabled_events"), false));
        let names = names.transpose()?;
        let disabled = params.flag("disabled")?;
        let endpoint = find(state, room, id, false)?;
        if let Some(url) = checked {
            endpoint.body["url"] = url.as_str().into();
            endpoint.url = url;
        }
        if let Some(names) = names {
            endpoint.body["enabled_events"] = json!(names);
            endpoint.types = names;
        }
        if let Some(disabled) = disabled {
            endpoint.enabled = !disabled;
            endpoint.body["status"] = if disabled { "disabled" } else { "enabled" }.into();
        }
        if let Some(description) = params.text("description") {
            endpoint.body["description"] = optional(Some(description));
        }
        metadata(&mut endpoint.body["metadata"], params.get("metadata"));
        Ok(endpoint.body.clone())
    }
}

pub(super) mod v2 {
    use super::*;
    use crate::event::SCHEMA_API_VERSION;
    use crate::testing::api::lists::page_v2;
    use crate::testing::api::request::Request;

    /// The object with what `include` asks for.
    fn with(endpoint: &Endpoint, include: &[String]) -> Value {
        let mut body = endpoint.body.clone();
        if endpoint.url.is_empty() {
            return body;
        }
        let has = |name: &str| include.iter().any(|asked| asked == name);
        body["webhook_endpoint"] = json!({
            "signing_secret": has("webhook_endpoint.signing_secret").then_some(&endpoint.secret),
            "url": has("webhook_endpoint.url").then_some(&endpoint.url),
        });
        body
    }

    fn include(params: &Params) -> Result<Vec<String>, Refused> {
        let names = params.texts("include");
        match names.iter().find(|name| {
            !["webhook_endpoint.signing_secret", "webhook_endpoint.url"].contains(&name.as_str())
        }) {
            Some(name) => Err(Refused::new(400, format!("{name} cannot be included.")).param("include")),
            None => Ok(names),
        }
    }

    pub(in super::super) fn list(
        state: &mut State,
        room: &RoomId,
        request: &Request,
        params: &Params,
    ) -> Result<Value, Refused> {
        params.allow(&[&["include", "limit", "page"]])?;
        let include = include(params)?;
        let endpoints = &state.room(room).endpoints;
        page_v2(
            endpoints,
            request,
            params,
            |endpoint| endpoint.v2,
            |endpoint| with(endpoint, &include),
        )
    }

    pub(in super::super) fn get(
        state: &mut State,
        room: &RoomId,
        id: &str,
        params: &Params,
    ) -> Result<Value, Refused> {
        params.allow(&[&["include"]])?;
        let include = include(params)?;
        find(state, room, id, true).map(|endpoint| with(endpoint, &include))
    }

    fn required(params: &Params, name: &str, words: &[&str]) -> Result<String, Refused> {
        match params.text(name).filter(|text| !text.is_empty()) {
            None => {
                let refused = Refused::new(400, format!("Missing required param: {name}."));
                Err(refused.code("parameter_missing").param(name))
            }
            Some(text) if !words.is_empty() && !words.contains(&text.as_str()) => {
                let message = format!("Invalid {name}: must be one of {}.", words.join(", "));
                Err(Refused::new(400, message).param(name))
            }
            Some(text) => Ok(text),
        }
    }

    pub(in super::super) fn create(
        state: &mut State,
        room: &RoomId,
        params: &Params,
    ) -> Result<Value, Refused> {
        const KNOWN: &[&str] = &[
            "amazon_eventbridge",
            "azure_event_grid",
            "description",
            "enabled_events",
            "event_payload",
            "events_from",
            "include",
            "metadata",
            "name",
            "snapshot_api_version",
            "type",
            "webhook_endpoint",
        ];
        params.allow(&[KNOWN])?;
        let include = include(params)?;
        let name = required(params, "name", &[])?;
        let kind = required(
            params,
            "type",
            &["webhook_endpoint", "amazon_eventbridge", "azure_event_grid"],
        )?;
        let payload = required(params, "event_payload", &["snapshot", "thin"])?;
        let thin = payload == "thin";
        let types = types(params.texts("enabled_events"), thin)?;
        let mut from = params.texts("events_from");
        if from.is_empty() {
            from.push("self".to_owned());
        }
        let connect = match from.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["self" | "@self"] => false,
            ["other_accounts" | "@accounts"] => true,
            _ => return Err(Refused::new(400, "Invalid events_from.").param("events_from")),
        };
        let details = params
            .get(&kind)
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        let param = "webhook_endpoint.url";
        let url = match (kind.as_str(), details.get("url")) {
            ("webhook_endpoint", Some(asked)) => url(&text(asked), param, room)?,
            ("webhook_endpoint", None) => {
                let refused = Refused::new(400, format!("Missing required param: {param}."));
                return Err(refused.code("parameter_missing").param(param));
            }
            _ => String::new(),
        };
        let api_version = (!thin).then(|| {
            let asked = params.text("snapshot_api_version");
            asked.unwrap_or_else(|| SCHEMA_API_VERSION.to_owned())
        });
        let secret = admit(state, room)?;
        let id =
            state
                .new_id(room, "ed_test")
                .replacen("ed_test", if room.live { "ed" } else { "ed_test" }, 1);
        let now = state.now();
        let mut body = json!({
            "id": id, "object": "v2.core.event_destination", "created": rfc3339(now), "updated": rfc3339(now),
            "description": params.text("description").unwrap_or_default(), "enabled_events": types,
            "event_payload": payload, "events_from": from, "livemode": room.live, "metadata": {}, "name": name,
            "snapshot_api_version": api_version, "status": "enabled", "status_details": null, "type": kind,
        });
        if kind != "webhook_endpoint" {
            let mut shown: Map<String, Value> = details;
            shown.insert("aws_event_source_status".to_owned(), "pending".into());
            body[kind.as_str()] = Value::Object(shown);
        }
        metadata(&mut body["metadata"], params.get("metadata"));
        let endpoint = Endpoint {
            id: id.clone(),
            body,
            url,
            secret,
            types,
            connect,
            thin,
            enabled: true,
            v2: true,
            api_version,
        };
        let shown = with(&endpoint, &include);
        let number = state.next();
        state.room(room).endpoints.put(&id, now, number, endpoint);
        Ok(shown)
    }

    pub(in super::super) fn update(
        state: &mut State,
        room: &RoomId,
        id: &str,
        params: &Params,
    ) -> Result<Value, Refused> {
        params.allow(&[&[
            "description",
            "enabled_events",
            "include",
            "metadata",
            "name",
            "webhook_endpoint",
        ]])?;
        let include = include(params)?;
        let asked = params
            .get("webhook_endpoint")
            .and_then(|details| details.get("url"));
        let checked = asked
            .map(|asked| url(&text(asked), "webhook_endpoint.url", room))
            .transpose()?;
        let now = state.now();
        let endpoint = find(state, room, id, true)?;
        if params.get("enabled_events").is_some() {
            endpoint.types = types(params.texts("enabled_events"), endpoint.thin)?;
            endpoint.body["enabled_events"] = json!(endpoint.types);
        }
        if let Some(url) = checked {
            endpoint.url = url;
        }
        for name in ["description", "name"] {
            if let Some(text) = params.text(name) {
                endpoint.body[name] = text.into();
            }
        }
        metadata(&mut endpoint.body["metadata"], params.get("metadata"));
        endpoint.body["updated"] = rfc3339(now).into();
        Ok(with(endpoint, &include))
    }

    pub(in super::super) fn act(
        state: &mut State,
        room: &RoomId,
        id: &str,
        action: &str,
    ) -> Result<Value, Refused> {
        let now = state.now();
        let endpoint = find(state, room, id, true)?;
        if action == "ping" {
            return Ok(state.ping(room, id));
        }
        endpoint.enabled = action == "enable";
        endpoint.body["status"] = if endpoint.enabled { "enabled" } else { "disabled" }.into();
        endpoint.body["status_details"] = match endpoint.enabled {
            true => Value::Null,
            false => json!({"disabled": {"reason": "user"}}),
        };
        endpoint.body["updated"] = rfc3339(now).into();
        Ok(with(endpoint, &[]))
    }
}
