//! The comparison of two states of an object: by their JSON, in any order of members, with numbers by their text.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::object::RawObject;

/// A JSON value in a form that can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Canon {
    /// Without members that are null: some API versions leave them out.
    Object(BTreeMap<String, Canon>),
    Array(Vec<Canon>),
    /// A string, without its escapes.
    Text(String),
    /// A number or a literal, as it is written.
    Word(String),
}

/// The deepest nesting that is looked into.
const DEEPEST: usize = 120;

impl Canon {
    fn read(json: &str, depth: usize) -> Option<Self> {
        let json = json.trim();
        if depth > DEEPEST {
            return None;
        }
        Some(match json.as_bytes().first()? {
            b'{' => {
                let members: BTreeMap<String, &RawValue> = serde_json::from_str(json).ok()?;
                let mut canon = BTreeMap::new();
                for (name, member) in members {
                    if member.get() != "null" {
                        canon.insert(name, Self::read(member.get(), depth + 1)?);
                    }
                }
                Self::Object(canon)
            }
            b'[' => {
                let elements: Vec<&RawValue> = serde_json::from_str(json).ok()?;
                let elements = elements
                    .iter()
                    .map(|element| Self::read(element.get(), depth + 1));
                Self::Array(elements.collect::<Option<_>>()?)
            }
            b'"' => Self::Text(serde_json::from_str(json).ok()?),
            _ => Self::Word(number(json)),
        })
    }

    /// The id of an object, or the text itself.
    fn id(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Object(members) => match members.get("id")? {
                Self::Text(id) => Some(id),
                _ => None,
            },
            _ => None,
        }
    }

    fn is_list(&self) -> bool {
        matches!(self, Self::Object(members) if members.get("object") == Some(&Self::Text("list".into())))
    }

    /// True for the same value. An id and the object of that id are the same; a list is its elements, in any order.
    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Object(a), Self::Object(b)) if self.is_list() && other.is_list() => {
                match (a.get("data"), b.get("data")) {
                    (Some(Self::Array(a)), Some(Self::Array(b))) => same_elements(a, b),
                    (a, b) => a == b,
                }
            }
            (Self::Object(a), Self::Object(b)) => {
                a.len() == b.len()
                    && a.iter()
                        .all(|(name, value)| b.get(name).is_some_and(|other| value.is_same(other)))
            }
            (Self::Array(a), Self::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_same(b))
            }
            (Self::Object(_), Self::Text(_)) | (Self::Text(_), Self::Object(_)) => self.id() == other.id(),
            (a, b) => a == b,
        }
    }
}

fn same_elements(a: &[Canon], b: &[Canon]) -> bool {
    let by_id = |elements: &'_ [Canon]| -> Option<BTreeMap<String, Canon>> {
        elements
            .iter()
            .map(|element| Some((element.id()?.to_owned(), element.clone())))
            .collect()
    };
    match (by_id(a), by_id(b)) {
        (Some(a), Some(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(id, element)| b.get(id).is_some_and(|other| element.is_same(other)))
        }
        _ => a == b,
    }
}

/// A number in one spelling: PostgreSQL writes `1e3` as `1000`.
fn number(text: &str) -> String {
    if !text.contains(['e', 'E', '.']) {
        return text.to_owned();
    }
    match text.parse::<f64>() {
        Ok(number) => number.to_string(),
        Err(_) => text.to_owned(),
    }
}

/// True if two objects are the same state. Objects that cannot be read are not.
pub(crate) fn is_same(a: &str, b: &str) -> bool {
    match (Canon::read(a, 0), Canon::read(b, 0)) {
        (Some(a), Some(b)) => a.is_same(&b),
        _ => false,
    }
}

/// The ids of elements, sorted.
pub(crate) fn ids_of(elements: &[RawObject]) -> Vec<String> {
    let mut ids: Vec<String> = elements
        .iter()
        .filter_map(|element| Some(element.id()?.into_owned()))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_state_in_other_words_is_the_same() {
        for (a, b, same) in [
            (r#"{"a":1,"b":null}"#, r#"{"a":1}"#, true),
            (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#, true),
            (r#"{"a":1.50}"#, r#"{"a":1.5}"#, true),
            (r#"{"a":1e3}"#, r#"{"a":1000}"#, true),
            (r#"{"a":9007199254740993}"#, r#"{"a":9007199254740992}"#, false),
            (r#"{"a":1}"#, r#"{"a":"1"}"#, false),
            (r#"{"a":"\u00e9"}"#, r#"{"a":"é"}"#, true),
            (
                r#"{"c":"cus_1"}"#,
                r#"{"c":{"id":"cus_1","object":"customer"}}"#,
                true,
            ),
            (
                r#"{"c":"cus_2"}"#,
                r#"{"c":{"id":"cus_1","object":"customer"}}"#,
                false,
            ),
            (r#"{"a":[1,2]}"#, r#"{"a":[2,1]}"#, false),
            (r#"{"a":1}"#, r#"{"a":1,"new":{}}"#, false),
            (
                r#"{"l":{"object":"list","data":[{"id":"a"},{"id":"b"}],"url":"/x"}}"#,
                r#"{"l":{"object":"list","data":[{"id":"b"},{"id":"a"}],"has_more":false}}"#,
                true,
            ),
            (
                r#"{"l":{"object":"list","data":[{"id":"a"}]}}"#,
                r#"{"l":{"object":"list","data":[{"id":"a","x":1}]}}"#,
                false,
            ),
        ] {
            assert_eq!(is_same(a, b), same, "{a} {b}");
        }
    }
}
