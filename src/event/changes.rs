//! What changed: a view of `data.previous_attributes`.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::scan::Scanned;
use crate::object::RawObject;

/// The old values of what an event changed.
///
/// Stripe sends them for most `*.updated` events: objects with the changed keys only, arrays whole, `null` for a
/// value that was not there. Paths are dotted (`plan.amount`), with positions in arrays as numbers
/// (`items.data.0.quantity`). Where a path leads into an array, which Stripe gives whole, old and new value are
/// compared, so that `changed("items.data.1.quantity")` is false if only the first item changed.
///
/// ```
/// # use stripe_webhooks::Event;
/// # let body = br#"{"id": "evt_1", "object": "event", "type": "customer.updated", "data": {
/// #   "object": {"id": "cus_1", "object": "customer", "email": "new@example.com"},
/// #   "previous_attributes": {"email": "old@example.com"}}}"#;
/// let event = Event::from_body_without_verification(body)?;
/// let changes = event.changes();
/// assert!(changes.changed("email") && !changes.changed("name"));
/// assert_eq!(changes.previous::<String>("email").as_deref(), Some("old@example.com"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Changes<'e> {
    previous: Option<Value>,
    object: &'e RawObject,
}

impl<'e> Changes<'e> {
    pub(super) fn new(scanned: &'e Scanned) -> Self {
        let previous = scanned.previous_attributes.clone().and_then(|range| {
            RawObject::from_parts(Arc::clone(&scanned.body), range)
                .to_value()
                .ok()
        });
        Self {
            previous,
            object: &scanned.object,
        }
    }

    /// Whether the event says nothing about changes.
    pub fn is_empty(&self) -> bool {
        self.previous
            .as_ref()
            .and_then(Value::as_object)
            .is_none_or(|members| members.is_empty())
    }

    /// Whether the value at that path changed.
    pub fn changed(&self, path: &str) -> bool {
        let Some(mut old) = self.previous.as_ref() else {
            return false;
        };
        let mut in_array = false;
        for segment in path.split('.') {
            in_array |= old.is_array();
            match step(old, segment) {
                Some(value) => old = value,
                // The array was longer or its elements had other members before: compare with nothing.
                None if in_array => return self.current(path).is_some_and(|now| !now.is_null()),
                None => return false,
            }
        }
        !in_array || self.current(path).as_ref() != Some(old)
    }

    /// The old value at that path as `V`; `None` if it did not change, was null, or does not read as `V`.
    pub fn previous<V: DeserializeOwned>(&self, path: &str) -> Option<V> {
        V::deserialize(self.raw(path)?).ok()
    }

    /// The old value at that path as JSON.
    pub fn raw(&self, path: &str) -> Option<&Value> {
        path.split('.').try_fold(self.previous.as_ref()?, step)
    }

    /// The changed members of the object with their old values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self.previous.as_ref().and_then(Value::as_object);
        members
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// The object with the old values laid over it.
    pub(super) fn overlay(&self) -> Option<RawObject> {
        let mut object = self.object.to_value().ok()?;
        lay_over(&mut object, self.previous.as_ref()?);
        Some(RawObject::from_value(&object))
    }

    fn current(&self, path: &str) -> Option<Value> {
        self.object.get(path)?.to_value().ok()
    }
}

fn step<'v>(value: &'v Value, segment: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(segment),
        Value::Array(elements) => elements.get(segment.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Objects member by member, everything else whole. A null means that nothing was there.
fn lay_over(object: &mut Value, previous: &Value) {
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
