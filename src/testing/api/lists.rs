//! Retrieving and listing objects, page by page.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::answer::Refused;
use super::paths::{self, Found};
use super::request::{Params, Request, integer, text};
use super::routes::is_list;
use super::shelf::{Cursor, Place, Shelf};
use super::state::{Object, RoomId, State};
use crate::testing::sample::known_kind;

/// The parameters of every list of v1.
pub(super) const PAGING: &[&str] = &["limit", "starting_after", "ending_before", "expand"];
/// The number of elements that an object's own lists show.
const SHOWN: usize = 10;
/// The number of objects on a page of v1 and v2.
const PAGE: usize = 10;
const PAGE_V2: usize = 20;
/// The kinds whose retrieval gives a stub after a deletion, as far as the types of Stripe's SDKs say; the others are 404.
const STUBS: &[&str] = &[
    "customer",
    "terminal.configuration",
    "terminal.location",
    "terminal.reader",
];

impl State {
    /// The object of a path.
    pub(super) fn object(&self, room: &RoomId, found: &Found) -> Option<&Value> {
        let room = self.rooms.get(room)?;
        let id = found.id.as_ref()?;
        let kinds = found.row.kinds.iter();
        let mut objects = kinds.filter_map(|kind| room.objects.get(*kind)?.get(id));
        objects
            .find(|object| is_below(object, found))
            .map(|object| &object.value)
    }
}

pub(super) fn retrieve(
    state: &mut State,
    room: &RoomId,
    found: &Found,
    params: &Params,
) -> Result<Value, Refused> {
    params.allow(&[&["expand", "include"]])?;
    if let Some(object) = state.object(room, found) {
        let object = shown(object);
        return expanded(state, room, object, params, false);
    }
    let kind = found.row.kinds.first().copied().unwrap_or_default();
    let Some(id) = &found.id else {
        return Ok(singleton(state, room, kind, found));
    };
    let room_now = state.rooms.get(room);
    if let Some((kind, _)) = room_now.and_then(|room| room.gone.get(id)) {
        if found.row.kinds.contains(&kind.as_str()) && STUBS.contains(&kind.as_str()) {
            return Ok(stub(kind, id));
        }
    }
    let other = RoomId {
        live: !room.live,
        ..room.clone()
    };
    let missing = Refused::missing(kind, id, "id");
    Err(if state.object(&other, found).is_some() {
        let (there, here) = if room.live {
            ("test", "live")
        } else {
            ("live", "test")
        };
        let message = format!(
            "{missing}; a similar object exists in {there} mode, but a {here} mode key was used to make this request."
        );
        Refused { message, ..missing }
    } else {
        missing
    })
}

/// An object of which an account has one, or a parent has one.
fn singleton(state: &mut State, room: &RoomId, kind: &str, found: &Found) -> Value {
    let shelf = state.rooms.get(room).and_then(|room| room.objects.get(kind));
    let put = shelf.and_then(|shelf| shelf.iter().find(|object| is_below(object, found)));
    if let Some(object) = put {
        return shown(&object.value);
    }
    let mut made = match known_kind(kind) {
        Some(kind) => state.sampler(room).object(kind),
        None => json!({"object": kind}),
    };
    for (name, value) in &found.parents {
        made[*name] = value.as_str().into();
    }
    made
}

pub(super) fn stub(kind: &str, id: &str) -> Value {
    json!({"id": id, "object": kind, "deleted": true})
}

/// True if an object is where the path says: below those parents.
fn is_below(object: &Object, found: &Found) -> bool {
    let prefix = || {
        let below = found.row.path.strip_suffix("/{id}").unwrap_or(found.row.path);
        let filled = found
            .parents
            .iter()
            .fold(below.to_owned(), |path, (name, value)| {
                path.replace(&format!("{{{name}}}"), value)
            });
        Some(object.path.as_ref()?.starts_with(&filled))
    };
    found
        .parents
        .iter()
        .all(|(name, value)| match object.value.get(*name) {
            Some(member) if !member.is_null() => paths::reference(member) == Some(value),
            _ => prefix().unwrap_or(false),
        })
}

pub(super) fn list(
    state: &State,
    room: &RoomId,
    request: &Request,
    found: &Found,
    params: &Params,
) -> Result<Value, Refused> {
    let kind = found.row.kinds.first().copied().unwrap_or_default();
    let empty = super::state::Room::default();
    let held = state.rooms.get(room).unwrap_or(&empty);
    if request.is_v2() {
        params.allow(&[&["limit", "page", "include"], &found.row.params])?;
        let filters = Filters::of(params, &found.row.params, kind)?;
        let none = Shelf::default();
        let shelf = held.objects.get(kind).unwrap_or(&none);
        let keep = |object: &Object| is_below(object, found) && filters.keep(&object.value);
        return page_v2(shelf, request, params, keep, |object| shown(&object.value));
    }
    params.allow(&[PAGING, &found.row.params])?;
    if kind == "subscription_item" {
        let Some(id) = params.text("subscription") else {
            let refused = Refused::new(400, "Missing required param: subscription.");
            return Err(refused.code("parameter_missing").param("subscription"));
        };
        if let Some((_, subscription)) = held
            .find(&id)
            .filter(|(_, object)| is_list(object.value.get("items")))
        {
            return elements(&subscription.value["items"], "/v1/subscription_items", params);
        }
    }
    let filters = Filters::of(params, &found.row.params, kind)?;
    let shelves: Vec<_> = found
        .row
        .kinds
        .iter()
        .filter_map(|kind| held.objects.get(*kind))
        .collect();
    let limit = params.limit(PAGE)?;
    let cursor = cursor(params, kind, |id| {
        shelves.iter().find_map(|shelf| shelf.place(id))
    })?;
    let (mut rows, mut more) = (Vec::new(), false);
    for shelf in shelves {
        let keep = |object: &Object| is_below(object, found) && filters.keep(&object.value);
        let (page, rest) = shelf.page(cursor, limit, keep);
        rows.extend(page);
        more |= rest;
    }
    rows.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
    more |= rows.len() > limit;
    match cursor {
        Cursor::Before(_) => drop(rows.drain(..rows.len().saturating_sub(limit))),
        Cursor::Start | Cursor::After(_) => rows.truncate(limit),
    }
    let data: Vec<Value> = rows.into_iter().map(|(_, object)| shown(&object.value)).collect();
    let list = json!({"object": "list", "url": request.path, "has_more": more, "data": data});
    expanded(state, room, list, params, true)
}

/// The pages of a list within an object.
pub(super) fn sublist(
    state: &State,
    room: &RoomId,
    parent: &Found,
    member: &str,
    params: &Params,
) -> Result<Value, Refused> {
    params.allow(&[PAGING])?;
    let object = state.object(room, parent);
    let list = object
        .and_then(|object| object.get(member))
        .unwrap_or(&Value::Null);
    let url = list.get("url").and_then(Value::as_str).unwrap_or_default();
    elements(list, url, params)
}

fn elements(list: &Value, url: &str, params: &Params) -> Result<Value, Refused> {
    let none = Vec::new();
    let all = list.get("data").and_then(Value::as_array).unwrap_or(&none);
    let mut shelf = Shelf::default();
    // The first of the list is its greatest place.
    for (number, element) in (0_u64..).zip(all.iter().rev()) {
        let id = element
            .get("id")
            .and_then(Value::as_str)
            .map_or_else(|| number.to_string(), str::to_owned);
        shelf.put(&id, 0, number, element);
    }
    let limit = params.limit(PAGE)?;
    let cursor = cursor(params, "line item", |id| shelf.place(id))?;
    let (page, more) = shelf.page(cursor, limit, |_| true);
    let data: Vec<_> = page.into_iter().map(|(_, element)| (*element).clone()).collect();
    Ok(json!({"object": "list", "url": url, "has_more": more, "data": data}))
}

/// The place that `starting_after` or `ending_before` names.
pub(super) fn cursor(
    params: &Params,
    kind: &str,
    place: impl Fn(&str) -> Option<Place>,
) -> Result<Cursor, Refused> {
    let find = |name: &str, id: &str| place(id).ok_or_else(|| Refused::missing(kind, id, name));
    match (params.text("starting_after"), params.text("ending_before")) {
        (Some(_), Some(_)) => {
            let message =
                "Received both starting_after and ending_before parameters. Please pass in only one.";
            Err(Refused::new(400, message))
        }
        (Some(id), None) => Ok(Cursor::After(find("starting_after", &id)?)),
        (None, Some(id)) => Ok(Cursor::Before(find("ending_before", &id)?)),
        (None, None) => Ok(Cursor::Start),
    }
}

/// A page of v2, with the URLs of its neighbours.
pub(super) fn page_v2<T>(
    shelf: &Shelf<T>,
    request: &Request,
    params: &Params,
    keep: impl Fn(&T) -> bool,
    render: impl Fn(&T) -> Value,
) -> Result<Value, Refused> {
    let limit = params.limit(PAGE_V2)?;
    let cursor = match params.text("page") {
        None => Cursor::Start,
        Some(token) => read_token(&token).ok_or_else(|| {
            Refused::new(400, "The page token is not valid.")
                .code("invalid_page_token")
                .param("page")
        })?,
    };
    let (page, more) = shelf.page(cursor, limit, &keep);
    let (newer, older) = match (page.first(), page.last()) {
        (Some((first, _)), Some((last, _))) => {
            let is_more = |cursor| !shelf.page(cursor, 1, &keep).0.is_empty();
            let older = match cursor {
                Cursor::Before(_) => is_more(Cursor::After(*last)),
                Cursor::Start | Cursor::After(_) => more,
            };
            let newer = match cursor {
                Cursor::Before(_) => more,
                Cursor::Start => false,
                Cursor::After(_) => is_more(Cursor::Before(*first)),
            };
            (
                newer.then_some(Cursor::Before(*first)),
                older.then_some(Cursor::After(*last)),
            )
        }
        // Nothing on this side of the cursor: the way back begins at it.
        _ => match cursor {
            Cursor::After(place) => (Some(Cursor::Before(place)), None),
            Cursor::Before(place) => (None, Some(Cursor::After(place))),
            Cursor::Start => (None, None),
        },
    };
    let url = |cursor: Option<Cursor>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in
            form_urlencoded::parse(request.query.as_bytes()).filter(|(name, _)| name != "page")
        {
            query.append_pair(&name, &value);
        }
        query.append_pair("page", &token(cursor?)?);
        Some(format!("{}?{}", request.path, query.finish()))
    };
    let data: Vec<Value> = page.iter().map(|(_, row)| render(row)).collect();
    Ok(json!({"data": data, "next_page_url": url(older), "previous_page_url": url(newer)}))
}

fn token(cursor: Cursor) -> Option<String> {
    let (way, (created, number)) = match cursor {
        Cursor::Start => return None,
        Cursor::After(place) => ('a', place),
        Cursor::Before(place) => ('b', place),
    };
    Some(format!(
        "page_{}",
        URL_SAFE_NO_PAD.encode(format!("{way}.{created}.{number}"))
    ))
}

fn read_token(token: &str) -> Option<Cursor> {
    let bytes = URL_SAFE_NO_PAD.decode(token.strip_prefix("page_")?).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let mut parts = text.split('.');
    let (way, created, number) = (parts.next()?, parts.next()?, parts.next()?);
    let place = (created.parse().ok()?, number.parse().ok()?);
    match way {
        "a" => Some(Cursor::After(place)),
        "b" => Some(Cursor::Before(place)),
        _ => None,
    }
}

/// Bounds of a number.
#[derive(Debug, Default)]
pub(super) struct Range {
    from: Option<i64>,
    to: Option<i64>,
}

impl Range {
    /// `created=5`, or `created[gte]=5&created[lt]=9`; `number` reads one.
    pub(super) fn of(
        name: &str,
        value: &Value,
        number: impl Fn(&str, &str) -> Result<i64, Refused>,
    ) -> Result<Self, Refused> {
        let Value::Object(bounds) = value else {
            let exact = Some(number(&text(value), name)?);
            return Ok(Self {
                from: exact,
                to: exact,
            });
        };
        let mut range = Self::default();
        for (bound, value) in bounds {
            let param = format!("{name}[{bound}]");
            range.bound(bound, number(&text(value), &param)?, &param)?;
        }
        Ok(range)
    }

    pub(super) fn bound(&mut self, bound: &str, number: i64, param: &str) -> Result<(), Refused> {
        let narrow = |old: Option<i64>, new: i64, pick: fn(i64, i64) -> i64| {
            Some(old.map_or(new, |old| pick(old, new)))
        };
        match bound {
            "gte" => self.from = narrow(self.from, number, i64::max),
            "gt" => self.from = narrow(self.from, number.saturating_add(1), i64::max),
            "lte" => self.to = narrow(self.to, number, i64::min),
            "lt" => self.to = narrow(self.to, number.saturating_sub(1), i64::min),
            _ => return Err(Refused::unknown(&[param.to_owned()])),
        }
        Ok(())
    }

    pub(super) fn holds(&self, number: i64) -> bool {
        self.from.is_none_or(|from| number >= from) && self.to.is_none_or(|to| number <= to)
    }
}

/// The conditions of a list.
struct Filters(Vec<Filter>);

enum Filter {
    Range(String, Range),
    Is(String, Value),
    OneOf(&'static str, Vec<String>),
    /// Of subscriptions: all but the canceled ones.
    NotCanceled,
    /// Of subscriptions: an item has it as price or plan.
    Item(String, Value),
    All,
}

impl Filters {
    fn of(params: &Params, known: &[&str], kind: &str) -> Result<Self, Refused> {
        let asked = known.iter().filter_map(|name| Some((*name, params.get(name)?)));
        let mut filters = asked
            .map(|(name, value)| {
                let bounded = value.as_object().is_some_and(|bounds| {
                    bounds
                        .keys()
                        .any(|bound| ["gt", "gte", "lt", "lte"].contains(&bound.as_str()))
                });
                Ok(match name {
                    "created" => Filter::Range(name.to_owned(), Range::of(name, value, integer)?),
                    _ if bounded => Filter::Range(name.to_owned(), Range::of(name, value, integer)?),
                    "ids" => Filter::OneOf("id", params.texts(name)),
                    "lookup_keys" => Filter::OneOf("lookup_key", params.texts(name)),
                    "status" if kind == "subscription" && text(value) == "all" => Filter::All,
                    "price" | "plan" if kind == "subscription" => {
                        Filter::Item(name.to_owned(), value.clone())
                    }
                    _ => Filter::Is(name.to_owned(), value.clone()),
                })
            })
            .collect::<Result<Vec<_>, Refused>>()?;
        if kind == "subscription" && params.get("status").is_none() {
            filters.push(Filter::NotCanceled);
        }
        Ok(Self(filters))
    }

    fn keep(&self, object: &Value) -> bool {
        self.0.iter().all(|filter| match filter {
            Filter::All => true,
            Filter::Range(name, range) => object
                .get(name)
                .and_then(Value::as_i64)
                .is_some_and(|at| range.holds(at)),
            Filter::Is(name, wanted) => object.get(name).is_some_and(|member| is(member, wanted)),
            Filter::OneOf(name, wanted) => object
                .get(*name)
                .is_some_and(|member| wanted.contains(&text(member))),
            Filter::NotCanceled => object.get("status").and_then(Value::as_str) != Some("canceled"),
            Filter::Item(name, wanted) => {
                let items = object.pointer("/items/data").and_then(Value::as_array);
                items.is_some_and(|items| {
                    items
                        .iter()
                        .any(|item| item.get(name).is_some_and(|member| is(member, wanted)))
                })
            }
        })
    }
}

/// True if a member is what a parameter asks for: the same text, the object of that id, the same below.
fn is(member: &Value, wanted: &Value) -> bool {
    match wanted {
        Value::Object(below) => below
            .iter()
            .all(|(name, wanted)| member.get(name).is_some_and(|member| is(member, wanted))),
        wanted => {
            let wanted = text(wanted);
            text(member) == wanted || paths::reference(member) == Some(&wanted)
        }
    }
}

/// An object as the API shows it: its lists end after ten elements.
pub(super) fn shown(object: &Value) -> Value {
    let mut object = object.clone();
    for member in object
        .as_object_mut()
        .into_iter()
        .flat_map(|members| members.values_mut())
    {
        if is_list(Some(member)) {
            if let Some(data) = member.get_mut("data").and_then(Value::as_array_mut) {
                let more = data.len() > SHOWN;
                data.truncate(SHOWN);
                if more {
                    member["has_more"] = true.into();
                }
            }
        }
    }
    object
}

/// Puts objects in the place of ids that `expand[]` names.
fn expanded(
    state: &State,
    room: &RoomId,
    mut value: Value,
    params: &Params,
    list: bool,
) -> Result<Value, Refused> {
    for path in params.texts("expand") {
        let parts: Vec<&str> = path.split('.').collect();
        let refused = |message: String| Err(Refused::new(400, message).param("expand"));
        if parts.len() > if list { 5 } else { 4 } {
            return refused("You cannot expand more than 4 levels of a property.".to_owned());
        }
        if list && parts.first() != Some(&"data") {
            return refused(format!(
                "This property cannot be expanded ({path}). You may want to try expanding 'data.{path}' instead."
            ));
        }
        if let Some(room) = state.rooms.get(room) {
            expand(room, &mut value, &parts);
        }
    }
    Ok(value)
}

fn expand(room: &super::state::Room, value: &mut Value, path: &[&str]) {
    if let Value::Array(elements) = value {
        elements
            .iter_mut()
            .for_each(|element| expand(room, element, path));
        return;
    }
    let Some((first, rest)) = path.split_first() else {
        return;
    };
    let Some(member) = value.get_mut(*first) else {
        return;
    };
    if let Some((_, object)) = member.as_str().and_then(|id| room.find(id)) {
        *member = shown(&object.value);
    }
    expand(room, member, rest);
}
