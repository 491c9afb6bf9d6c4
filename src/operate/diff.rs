//! The changes of an event, place by place.

use serde_json::{Value, json};

/// One place of an object that has another value than before.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    /// The place: `items.data[0].quantity`.
    pub(crate) path: String,
    /// The value before; `None` where nothing was there.
    pub(crate) from: Option<Value>,
    /// The value now; `None` where nothing is there.
    pub(crate) to: Option<Value>,
}

impl Change {
    pub(crate) fn to_json(&self) -> Value {
        json!({"path": self.path, "from": self.from, "to": self.to})
    }
}

/// The most places that are told of one event.
const MOST: usize = 500;

/// The changes that previous attributes tell of, in their order.
pub(super) fn changes(previous: &Value, object: &Value) -> Vec<Change> {
    told(previous, object, false)
}

/// Every place where two whole objects differ: those of the first in its order, then those that only the second has.
#[cfg(all(feature = "admin", feature = "client"))]
pub(crate) fn differences(from: &Value, to: &Value) -> Vec<Change> {
    told(from, to, true)
}

fn told(from: &Value, to: &Value, whole: bool) -> Vec<Change> {
    let mut found = Vec::new();
    compare(String::new(), (Some(from), Some(to)), whole, &mut found);
    found.truncate(MOST);
    found
}

/// `whole`: members that only the second has are places, too.
fn compare(path: String, values: (Option<&Value>, Option<&Value>), whole: bool, found: &mut Vec<Change>) {
    let nothing = |value: Option<&Value>| value.is_none_or(Value::is_null);
    match values {
        _ if found.len() > MOST => {}
        (Some(Value::Object(from)), Some(Value::Object(to))) => {
            let new = to.keys().filter(|name| whole && !from.contains_key(*name));
            for name in from.keys().chain(new) {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                compare(path, (from.get(name), to.get(name)), whole, found);
            }
        }
        (Some(Value::Array(from)), Some(Value::Array(to))) if from.iter().chain(to).all(Value::is_object) => {
            for at in 0..from.len().max(to.len()) {
                compare(format!("{path}[{at}]"), (from.get(at), to.get(at)), whole, found);
            }
        }
        (from, to) if from == to || nothing(from) && nothing(to) => {}
        (from, to) => found.push(Change {
            path,
            from: from.filter(|value| !value.is_null()).cloned(),
            to: to.filter(|value| !value.is_null()).cloned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(all(feature = "admin", feature = "client"))]
    #[test]
    fn whole_objects_differ_in_what_either_has() {
        let from = json!({"name": "Ada", "gone": 1, "same": [1], "deep": {"a": 1}});
        let to =
            json!({"name": "Grace", "same": [1], "new": {"b": 2}, "deep": {"a": 1, "c": 3}, "none": null});
        let found = differences(&from, &to);
        let paths: Vec<&str> = found.iter().map(|change| &*change.path).collect();
        // The order of members in between depends on how JSON objects are kept.
        let mut sorted = paths.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, ["deep.c", "gone", "name", "new"]);
        assert_eq!(
            changes(&from, &to).len(),
            2,
            "previous attributes tell of their own places alone"
        );
    }

    #[test]
    fn each_place_that_differs_is_told_once() {
        let previous = json!({"status": "active", "plan": {"amount": 5}, "items": {"data": [{"quantity": 1}]}, "ended_at": null, "tags": ["a"]});
        let object = json!({"status": "past_due", "plan": {"amount": 7, "id": "plan_1"}, "items": {"data": [{"quantity": 2}, {"quantity": 9}]}, "ended_at": 4, "tags": ["a", "b"], "other": 1});
        let mut told: Vec<String> = changes(&previous, &object)
            .iter()
            .map(|c| format!("{}: {} -> {}", c.path, json!(c.from), json!(c.to)))
            .collect();
        // serde_json's maps may be in another order.
        told.sort();
        assert_eq!(
            told,
            [
                "ended_at: null -> 4",
                "items.data[0].quantity: 1 -> 2",
                "items.data[1]: null -> {\"quantity\":9}",
                "plan.amount: 5 -> 7",
                "status: \"active\" -> \"past_due\"",
                "tags: [\"a\"] -> [\"a\",\"b\"]",
            ]
        );
    }
}
