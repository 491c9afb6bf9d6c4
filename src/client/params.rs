//! The parameters of a request: a query, a form (v1) or JSON (v2).

use std::fmt;

use bytes::Bytes;
use serde_json::{Map, Value};

/// The parameters of a request, by name; values may be nested.
///
/// A query and the body of a v1 request spell nested values as Stripe does: `items[0][price]=price_1`. The body of a v2 request
/// is JSON. `null` clears a member in a body (`name=` in a form) and is left out of a query. Names may also be written in the
/// spelt form (`created[gte]`) except in v2 bodies.
///
/// ```
/// use serde_json::json;
/// use stripe_webhooks::client::Params;
///
/// let by_name = Params::new().set("customer", "cus_1").set("created", json!({"gte": 1_790_000_000}));
/// let as_json = Params::from(json!({"customer": "cus_1", "created": {"gte": 1_790_000_000}}));
/// assert_eq!(by_name, as_json);
/// assert_eq!(by_name, Params::from([("customer", json!("cus_1")), ("created", json!({"gte": 1_790_000_000}))]));
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct Params(Map<String, Value>);

impl Params {
    /// No parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a parameter; one of the same name is replaced.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.insert(name, value);
        self
    }

    pub(super) fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.insert(name.into(), value.into());
    }

    /// Adds those of another; of one name the other's stays.
    pub(super) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// As a query: without `?`, empty if there are none.
    pub(super) fn query(&self) -> String {
        self.encoded(false)
    }

    /// As the body of a v1 request.
    pub(super) fn form(&self) -> Bytes {
        self.encoded(true).into()
    }

    /// As the body of a v2 request.
    pub(super) fn json(&self) -> Bytes {
        Value::Object(self.0.clone()).to_string().into()
    }

    fn encoded(&self, with_null: bool) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.0 {
            append(&mut out, name, value, with_null);
        }
        out.finish()
    }
}

fn append(out: &mut form_urlencoded::Serializer<'_, String>, name: &str, value: &Value, with_null: bool) {
    match value {
        Value::Null if !with_null => {}
        Value::Null => _ = out.append_pair(name, ""),
        Value::Bool(flag) => _ = out.append_pair(name, if *flag { "true" } else { "false" }),
        Value::Number(number) => _ = out.append_pair(name, &number.to_string()),
        Value::String(text) => _ = out.append_pair(name, text),
        // An empty array or object clears the member, as `null` does.
        Value::Array(items) if items.is_empty() && with_null => _ = out.append_pair(name, ""),
        Value::Object(members) if members.is_empty() && with_null => _ = out.append_pair(name, ""),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                append(out, &format!("{name}[{place}]"), item, with_null);
            }
        }
        Value::Object(members) => {
            for (member, value) in members {
                append(out, &format!("{name}[{member}]"), value, with_null);
            }
        }
    }
}

impl From<()> for Params {
    fn from((): ()) -> Self {
        Self::new()
    }
}

/// The members of an object; of any other value nothing.
impl From<Value> for Params {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(members) => Self(members),
            _ => Self::new(),
        }
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Params {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Params {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter();
        Self(pairs.map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// Prints the names, never a value.
impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Params ")?;
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn decoded(text: &str) -> Vec<(String, String)> {
        form_urlencoded::parse(text.as_bytes()).into_owned().collect()
    }

    #[test]
    fn nested_values_are_spelt_as_stripe_spells_them() {
        let params = Params::from(json!({
            "items": [{"price": "price_1", "quantity": 2}],
            "metadata": {"order id": "a&b=c"},
            "enabled": false,
            "name": null,
            "tags": [],
        }));
        let pairs = |text: &str| {
            let mut pairs = decoded(text);
            pairs.sort();
            pairs
                .into_iter()
                .map(|(k, v)| format!("{k}={v}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            pairs(std::str::from_utf8(&params.form()).unwrap()),
            [
                "enabled=false",
                "items[0][price]=price_1",
                "items[0][quantity]=2",
                "metadata[order id]=a&b=c",
                "name=",
                "tags=",
            ]
        );
        assert_eq!(
            pairs(&params.query()),
            [
                "enabled=false",
                "items[0][price]=price_1",
                "items[0][quantity]=2",
                "metadata[order id]=a&b=c",
            ]
        );
        let back: Value = serde_json::from_slice(&params.json()).unwrap();
        assert_eq!(back["name"], Value::Null);
        assert_eq!(Params::new().query(), "");
        assert!(!format!("{params:?}").contains("price_1"), "{params:?}");
    }
}
