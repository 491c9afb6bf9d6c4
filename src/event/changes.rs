//! What changed: `data.previous_attributes` against the object.
//!
//! Stripe sends the old values of what an event changed: objects with the changed members only, everything else whole.
//! Laid over the object they give the object as it was before ([`lay_over`]); a path is then followed in both, the object
//! before and the object now, and the two ends are compared ([`differs`]). Only the members that are named in the previous
//! attributes can differ, so only these are read. All of it happens once per event, for all of its clones
//! ([`Differences`]): many handlers may ask.

use std::fmt;
use std::sync::OnceLock;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::envelope::Envelope;
use super::tree;
use crate::json::Reader;
use crate::object::RawObject;
use crate::path::{Path, Step};

/// The changes that an event tells of: the object before, compared with the object now.
///
/// The object before is the event's object with its `previous_attributes` laid over it: objects member by member,
/// everything else (arrays, texts, numbers, `null`) whole. Stripe sends them with most `*.updated` events and a few others;
/// without them nothing counts as changed, and [`is_empty`](Self::is_empty) is true.
///
/// How a path is written is told in [`event`](crate::event#paths); here it begins at the object. A member that is absent
/// and one that is `null` are the same nothing, so that `address.country` changed when an address was added. A text that
/// is no path names nothing; [`when_changed`](crate::HandlerExt::when_changed) refuses one when the registry is built.
///
/// ```
/// # use stripe_webhooks::Event;
/// # let body = br#"{"id": "evt_1", "object": "event", "type": "customer.updated", "data": {
/// #   "object": {"id": "cus_1", "object": "customer", "email": "new@example.com", "address": {"country": "DE"}},
/// #   "previous_attributes": {"email": "old@example.com", "address": null}}}"#;
/// let event = Event::from_body_without_verification(body)?;
/// let changes = event.changes();
/// assert!(changes.changed("email") && !changes.changed("name"));
/// assert_eq!(changes.previous::<String>("email").as_deref(), Some("old@example.com"));
/// // There was no address before.
/// assert!(changes.changed("address.country") && changes.raw("address.country").is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Changes<'e> {
    differences: &'e Differences,
    object: &'e RawObject,
}

impl<'e> Changes<'e> {
    pub(super) fn new(envelope: &'e Envelope) -> Self {
        Self {
            differences: envelope.differences(),
            object: &envelope.object,
        }
    }

    /// True if the event says nothing about changes.
    pub fn is_empty(&self) -> bool {
        self.members().is_none_or(Map::is_empty)
    }

    /// True if the event carries previous attributes, even empty ones.
    pub(crate) fn are_told(&self) -> bool {
        self.differences.previous.is_some()
    }

    /// True if the value at that path differs between the object before and the object now; for a path with a wildcard, if
    /// any of its values does.
    pub fn changed(&self, path: &str) -> bool {
        path.parse().is_ok_and(|path| self.has_changed(&path))
    }

    pub(crate) fn has_changed(&self, path: &Path) -> bool {
        self.look(path, &mut |_| true)
    }

    /// The value that was at that path before, as `V`; `None` if it did not change, was nothing, or does not read as `V`.
    ///
    /// For a path with a wildcard it is the first one that changed and was something.
    pub fn previous<V: DeserializeOwned>(&self, path: &str) -> Option<V> {
        V::deserialize(self.raw(path)?).ok()
    }

    /// The value that was at that path before, as JSON: as [`previous`](Self::previous), and whole where only a part of it
    /// changed.
    pub fn raw(&self, path: &str) -> Option<&'e Value> {
        let path: Path = path.parse().ok()?;
        let mut found = None;
        self.look(&path, &mut |before| {
            found = before;
            found.is_some()
        });
        found
    }

    /// The members of the object that the event names as changed, with their old values as Stripe sent them: of objects
    /// the changed members only.
    pub fn iter(&self) -> impl Iterator<Item = (&'e str, &'e Value)> + use<'e> {
        let members = self.members().into_iter().flatten();
        members.map(|(name, value)| (name.as_str(), value))
    }

    /// The object with the old values laid over it.
    pub(super) fn overlay(&self) -> Option<RawObject> {
        let mut object = tree::value(&mut Reader::new(self.object.as_str())).ok()?;
        lay_over(&mut object, self.differences.previous.as_ref()?);
        Some(RawObject::from_value(&object))
    }

    fn members(&self) -> Option<&'e Map<String, Value>> {
        self.differences.previous.as_ref()?.as_object()
    }

    /// Gives the value before of each place that the path leads to and that changed, until one is `wanted`; tells whether
    /// one was.
    fn look(&self, path: &Path, wanted: &mut dyn FnMut(Option<&'e Value>) -> bool) -> bool {
        let Some(previous) = &self.differences.previous else {
            return false;
        };
        if let Some(first @ Step::Member(..)) = path.steps().first()
            && first.of(previous).is_none()
        {
            return false;
        }
        let read = || Sides::read(self.object, previous);
        let sides = self.differences.sides.get_or_init(read);
        differs(Some(&sides.before), Some(&sides.now), path.steps(), wanted)
    }
}

/// Prints the names of the changed members, never the payload.
impl fmt::Debug for Changes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.iter().map(|(name, _)| name).collect();
        f.debug_tuple("Changes").field(&names).finish()
    }
}

/// The changes of an event, compared at the first request for them.
pub(super) struct Differences {
    /// `data.previous_attributes`, where that is an object.
    previous: Option<Value>,
    sides: OnceLock<Sides>,
}

impl Differences {
    pub(super) fn read(previous: Option<&str>) -> Self {
        Self {
            // The body was found to be JSON: the one error is that of a value that is no object.
            previous: previous.and_then(|text| tree::members(&mut Reader::new(text), &|_| true).ok()),
            sides: OnceLock::new(),
        }
    }
}

/// The object before and the object now, as far as they can differ: the members that the previous attributes name.
struct Sides {
    before: Value,
    now: Value,
}

impl Sides {
    fn read(object: &RawObject, previous: &Value) -> Self {
        let named = |name: &str| previous.get(name).is_some();
        // The body was found to be JSON, and the object an object: there is no error.
        let now = tree::members(&mut Reader::new(object.as_str()), &named).unwrap_or_default();
        let mut before = now.clone();
        lay_over(&mut before, previous);
        Self { before, now }
    }
}

/// Puts the previous attributes back: objects member by member, everything else whole. A null means that nothing was there.
pub(crate) fn lay_over(object: &mut Value, previous: &Value) {
    match (object, previous) {
        (Value::Object(object), Value::Object(previous)) => {
            for (name, old) in previous {
                match object.get_mut(name) {
                    _ if old.is_null() => {
                        object.remove(name);
                    }
                    Some(value) => lay_over(value, old),
                    None => {
                        object.insert(name.clone(), old.clone());
                    }
                }
            }
        }
        (object, previous) => *object = previous.clone(),
    }
}

/// Gives the value before of each place that the steps lead to and whose values differ, until one is `wanted`; tells
/// whether one was.
fn differs<'v>(
    before: Option<&'v Value>,
    now: Option<&Value>,
    steps: &[Step],
    wanted: &mut dyn FnMut(Option<&'v Value>) -> bool,
) -> bool {
    let (before, now) = (something(before), something(now));
    if before.is_none() && now.is_none() {
        return false;
    }
    let Some((step, rest)) = steps.split_first() else {
        return !same(before, now) && wanted(before);
    };
    match step {
        Step::AnyMember => {
            let members = |value: Option<&'v Value>| value.and_then(Value::as_object);
            let (before, now) = (members(before), now.and_then(Value::as_object));
            let gone = before.into_iter().flatten();
            let gone = gone.map(|(name, old)| (Some(old), now.and_then(|now| now.get(name))));
            let new = now.into_iter().flatten();
            let new = new.filter(|(name, _)| before.is_none_or(|before| !before.contains_key(*name)));
            let new = new.map(|(_, value)| (None, Some(value)));
            gone.chain(new)
                .any(|(before, now)| differs(before, now, rest, wanted))
        }
        Step::AnyItem => {
            let (before, now) = (items(before), items(now));
            (0..before.len().max(now.len()))
                .any(|place| differs(before.get(place), now.get(place), rest, wanted))
        }
        step => {
            let of = |value: Option<&'v Value>| value.and_then(|value| step.of(value));
            differs(of(before), now.and_then(|now| step.of(now)), rest, wanted)
        }
    }
}

fn items(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A value that is not null.
fn something(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_null())
}

/// True if two values are equal, where an absent member equals a null.
fn same(a: Option<&Value>, b: Option<&Value>) -> bool {
    match (something(a), something(b)) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            a.iter().all(|(name, value)| same(Some(value), b.get(name)))
                && b.iter()
                    .all(|(name, value)| value.is_null() || a.contains_key(name))
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(Some(a), Some(b)))
        }
        (a, b) => a == b,
    }
}
