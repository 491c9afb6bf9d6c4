//! The shapes of one object in two API versions.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// One place in which objects differ between two API versions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FieldChange {
    /// The new version has no such field.
    Gone,
    /// Only the new version has the field.
    New,
    /// The JSON type is another one.
    #[non_exhaustive]
    Type {
        /// The type in the version so far.
        from: &'static str,
        /// The type in the new version.
        to: &'static str,
    },
    /// This version of the crate does not decode the field in the new version; see [`Drift`](crate::Drift).
    #[non_exhaustive]
    Drift {
        /// The shape that the typed object takes.
        expected: &'static str,
        /// The shape that stands there.
        found: &'static str,
    },
}

impl fmt::Display for FieldChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone => f.write_str("gone"),
            Self::New => f.write_str("new"),
            Self::Type { from, to } => write!(f, "was {from}, is {to}"),
            Self::Drift { expected, found } => write!(f, "not decoded: expected {expected}, found {found}"),
        }
    }
}

/// The greatest number of places of one object that are looked at. A body of a megabyte could have half a million.
const PLACES: usize = 20_000;

/// JSON types by path; places in arrays are one: `lines.data[].price`.
type Shape = BTreeMap<String, &'static str>;

fn name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn walk(value: &Value, path: &str, shape: &mut Shape) {
    if shape.len() >= PLACES {
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let key: String = key.chars().take(64).collect();
                let path = match path {
                    "" => key,
                    path => format!("{path}.{key}"),
                };
                // Of the elements of an array the first that is not null counts.
                let known = shape.entry(path.clone()).or_insert("null");
                if *known == "null" {
                    *known = name(member);
                }
                // Metadata holds the owner's own names.
                if !path.ends_with("metadata") {
                    walk(member, &path, shape);
                }
            }
        }
        Value::Array(elements) => {
            let path = format!("{path}[]");
            for element in elements {
                if !element.is_object() && !element.is_array() && !element.is_null() {
                    shape.entry(path.clone()).or_insert(name(element));
                }
                walk(element, &path, shape);
            }
        }
        _ => {}
    }
}

/// The places in which two renderings of an object differ. A field that is null in one of them has no type to compare.
pub(super) fn compare(old: &Value, new: &Value) -> Vec<(String, FieldChange)> {
    let (mut before, mut after) = (Shape::new(), Shape::new());
    walk(old, "", &mut before);
    walk(new, "", &mut after);
    let mut changes = Vec::new();
    // Below a parent that is gone, new, or of another type everything is.
    let has_parent = |shape: &Shape, path: &str| match path.rfind('.') {
        None => true,
        Some(dot) => {
            let parent = path[..dot].trim_end_matches("[]");
            matches!(shape.get(parent), Some(&("object" | "array")))
        }
    };
    for (path, from) in &before {
        match after.get(path) {
            None if has_parent(&after, path) && !is_in_empty_array(&after, path) => {
                changes.push((path.clone(), FieldChange::Gone));
            }
            Some(to) if from != to && *from != "null" && *to != "null" => {
                changes.push((path.clone(), FieldChange::Type { from, to }));
            }
            _ => {}
        }
    }
    for path in after.keys() {
        if !before.contains_key(path) && has_parent(&before, path) && !is_in_empty_array(&before, path) {
            changes.push((path.clone(), FieldChange::New));
        }
    }
    changes
}

/// True if an array on the way to the path has no elements there, so that nothing can be said.
fn is_in_empty_array(shape: &Shape, path: &str) -> bool {
    path.match_indices("[]").any(|(at, _)| {
        let within = &path[..at + 2];
        shape.contains_key(&path[..at])
            && !shape
                .range(within.to_owned()..)
                .next()
                .is_some_and(|(next, _)| next.starts_with(within))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn changes(old: Value, new: Value) -> Vec<String> {
        let changes = compare(&old, &new);
        changes
            .iter()
            .map(|(path, change)| format!("{path}: {change}"))
            .collect()
    }

    #[test]
    fn fields_that_come_go_and_change_are_found() {
        let old = json!({"id": "in_1", "charge": "ch_1", "tax": null, "lines": {"data": [{"price": {"id": "p"}, "plan": "x"}]}});
        let new = json!({"id": "in_1", "charge": {"id": "ch_1"}, "tax": 5, "lines": {"data": [{"pricing": {"p": 1}, "plan": "x"}]}, "payments": []});
        assert_eq!(
            changes(old.clone(), new),
            [
                "charge: was string, is object",
                "lines.data[].price: gone",
                "lines.data[].pricing: new",
                "payments: new"
            ]
        );
        assert_eq!(changes(old.clone(), old), [""; 0]);
    }

    #[test]
    fn what_cannot_be_compared_is_no_change() {
        for (old, new) in [
            (json!({"a": [{"b": 1}]}), json!({"a": []})),
            (json!({"a": []}), json!({"a": [{"b": 1}]})),
            (json!({"a": {"b": 1}}), json!({"a": null})),
            (json!({"metadata": {"mine": 1}}), json!({"metadata": {}})),
            (
                json!({"a": [null, {"b": 1}]}),
                json!({"a": [{"b": null}, {"b": 1}]}),
            ),
        ] {
            assert_eq!(changes(old.clone(), new.clone()), [""; 0], "{old} {new}");
        }
        assert_eq!(
            changes(json!({"a": ["x"]}), json!({"a": [1]})),
            ["a[]: was string, is number"]
        );
    }
}
