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
    let mut found = Vec::new();
    compare(String::new(), Some(previous), Some(object), &mut found);
    found.truncate(MOST);
    found
}

fn compare(path: String, from: Option<&Value>, to: Option<&Value>, found: &mut Vec<Change>) {
    let nothing = |value: Option<&Value>| value.is_none_or(Value::is_null);
    match (from, to) {
        _ if found.len() > MOST => {}
        (Some(Value::Object(from)), Some(Value::Object(to))) => {
            for (name, from) in from {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                compare(path, Some(from), to.get(name), found);
            }
        }
        (Some(Value::Array(from)), Some(Value::Array(to))) if from.iter().chain(to).all(Value::is_object) => {
            for at in 0..from.len().max(to.len()) {
                compare(format!("{path}[{at}]"), from.get(at), to.get(at), found);
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
