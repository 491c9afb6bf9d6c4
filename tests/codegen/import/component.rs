//! Small questions to a part of an OpenAPI document.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::schema::camel;

/// Whether two schemas describe the same shape, in whatever words.
pub(super) fn same_shape(a: &Value, b: &Value) -> bool {
    fn says_nothing(member: &str) -> bool {
        let extension = member.starts_with("x-") && member != "x-expansionResources";
        extension || matches!(member, "description" | "title" | "example" | "maxLength")
    }
    /// `names`: whether the members are those of Stripe's object, of whatever name.
    fn same(a: &Value, b: &Value, names: bool) -> bool {
        match (a, b) {
            _ if std::ptr::eq(a, b) => true,
            (Value::Object(a), Value::Object(b)) => {
                let counts = |name: &&String| names || !says_nothing(name);
                a.keys().filter(counts).count() == b.keys().filter(counts).count()
                    && a.iter().filter(|(name, _)| counts(name)).all(|(name, value)| {
                        b.get(name)
                            .is_some_and(|other| same(value, other, !names && name == "properties"))
                    })
            }
            (Value::Array(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b, false))
            }
            _ => a == b,
        }
    }
    same(a, b, false)
}

/// `deleted_customer`: an id and the word that it is gone, which every object can say.
pub(super) fn is_stub(name: &str) -> bool {
    name.starts_with("deleted_")
}

/// The component that a reference names.
pub(super) fn component(schema: &Value) -> Option<&str> {
    schema
        .get("$ref")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

pub(super) fn choices(schema: &Value) -> Option<&[Value]> {
    let choices = schema.get("anyOf").or_else(|| schema.get("oneOf"))?;
    choices.as_array().map(Vec::as_slice)
}

/// The one word that its `object` member may be.
pub(super) fn object_word(schema: &Value) -> Option<&str> {
    match schema.pointer("/properties/object/enum")?.as_array()?.as_slice() {
        [one] => one.as_str(),
        _ => None,
    }
}

/// By name, whatever the order of the document.
pub(super) fn members(schema: &Value) -> BTreeMap<&str, &Value> {
    let members = schema.get("properties").and_then(Value::as_object);
    members
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
        .collect()
}

pub(super) fn strings(value: Option<&Value>) -> impl Iterator<Item = &str> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// Stripe's own name for an object's type, dotted.
pub(super) fn type_name(kind: &str, schema: &Value) -> String {
    let resource = |member: &str| schema.pointer(&format!("/x-stripeResource/{member}"))?.as_str();
    let package = resource("in_package").unwrap_or_default();
    let parts = match resource("class_name") {
        Some(class) => format!("{package}.{class}"),
        None => kind.to_string(),
    };
    let parts: Vec<_> = parts
        .split('.')
        .filter(|part| !part.is_empty())
        .map(camel)
        .collect();
    parts.join(".")
}

/// `taxes` to `tax`, as Stripe's SDKs name the type of an element.
pub(super) fn singular(member: &str) -> String {
    if let Some(stem) = member.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for end in ["sses", "xes"] {
        if member.ends_with(end) {
            return member[..member.len() - 2].to_string();
        }
    }
    match member.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') => stem.to_string(),
        _ => member.to_string(),
    }
}
