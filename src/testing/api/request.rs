//! Requests and their parameters.

use hyper::body::Bytes;
use hyper::header::HeaderMap;
use serde_json::{Map, Value};

use super::answer::Refused;

/// The deepest nesting of a form's names: `a[b][c]` has 3.
const MOST_DEPTH: usize = 8;

/// A request whose body has been read.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: String,
    /// As it was sent.
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Request {
    /// A header that is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The path with its escapes read, without a slash at its end.
    pub(super) fn decoded_path(&self) -> String {
        let path = self.path.trim_end_matches('/').replace('+', "%2B");
        // A name without a value, in a query, is escaped as a path is.
        let escaped = path.replace('&', "%26").replace('=', "%3D");
        form_urlencoded::parse(escaped.as_bytes())
            .next()
            .map(|(path, _)| path.into_owned())
            .unwrap_or_default()
    }

    pub(super) fn is_v2(&self) -> bool {
        self.path.starts_with("/v2/")
    }

    /// The parameters: of the query, and of a POST's form (v1) or JSON (v2).
    pub(super) fn params(&self) -> Result<Params, Refused> {
        let mut params = form(self.query.as_bytes())?;
        if self.method == "POST" && self.is_v2() && !self.body.is_empty() {
            match serde_json::from_slice(&self.body) {
                Ok(Value::Object(members)) => params.extend(members),
                Ok(_) | Err(_) => return Err(Refused::new(400, "The body is not a JSON object.")),
            }
        } else if !self.is_v2() {
            params.extend(form(&self.body)?);
        }
        Ok(Params(params))
    }
}

/// `a[b]=1&c[]=2&d[0]=3` as a tree; all values are texts.
fn form(text: &[u8]) -> Result<Map<String, Value>, Refused> {
    let mut root = Map::new();
    for (name, value) in form_urlencoded::parse(text) {
        if name.is_empty() {
            continue;
        }
        let invalid = || Refused::new(400, format!("Invalid parameter name: {name}")).param(&*name);
        let (first, rest) = match name.split_once('[') {
            None => (&*name, None),
            Some((first, rest)) => (first, Some(rest.strip_suffix(']').ok_or_else(invalid)?)),
        };
        let mut path = vec![first];
        path.extend(rest.into_iter().flat_map(|rest| rest.split("][")));
        if path.len() > MOST_DEPTH {
            return Err(invalid());
        }
        insert(&mut root, &path, value.into_owned()).ok_or_else(invalid)?;
    }
    Ok(root
        .into_iter()
        .map(|(name, value)| (name.clone(), arrays(&name, value)))
        .collect())
}

/// Puts a value into the tree; `None` if a name is both a value and a tree.
fn insert(tree: &mut Map<String, Value>, path: &[&str], value: String) -> Option<()> {
    let (first, rest) = path.split_first()?;
    let name = if first.is_empty() {
        tree.len().to_string()
    } else {
        (*first).to_owned()
    };
    if rest.is_empty() {
        tree.insert(name, value.into());
        return Some(());
    }
    let below = tree.entry(name).or_insert_with(|| Value::Object(Map::new()));
    insert(below.as_object_mut()?, rest, value)
}

/// Trees whose names are all numbers as arrays; metadata stays as it is.
fn arrays(name: &str, value: Value) -> Value {
    let Value::Object(members) = value else {
        return value;
    };
    let numbers: Option<Vec<u32>> = members.keys().map(|name| name.parse().ok()).collect();
    match numbers {
        Some(mut numbers) if name != "metadata" && !numbers.is_empty() => {
            numbers.sort_unstable();
            let elements = numbers
                .iter()
                .filter_map(|number| members.get(&number.to_string()));
            elements.map(|element| arrays("", element.clone())).collect()
        }
        _ => members
            .into_iter()
            .map(|(name, value)| (name.clone(), arrays(&name, value)))
            .collect(),
    }
}

/// The parameters of a request, by name.
#[derive(Debug, Clone)]
pub(super) struct Params(pub(super) Map<String, Value>);

impl Params {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.0.get(name).map(text)
    }

    /// An array of texts; one text is an array of one.
    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        match self.0.get(name) {
            Some(Value::Array(elements)) => elements.iter().map(text).collect(),
            Some(other) => vec![text(other)],
            None => Vec::new(),
        }
    }

    /// Refuses what is in none of the lists.
    pub(super) fn allow(&self, known: &[&[&str]]) -> Result<(), Refused> {
        let unknown: Vec<String> = self
            .0
            .keys()
            .filter(|name| !known.iter().any(|known| known.contains(&name.as_str())))
            .cloned()
            .collect();
        if unknown.is_empty() {
            Ok(())
        } else {
            Err(Refused::unknown(&unknown))
        }
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Refused> {
        match self.text(name).as_deref() {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(other) => Err(Refused::new(400, format!("Invalid boolean: {other}")).param(name)),
        }
    }

    /// The number of objects a page holds.
    pub(super) fn limit(&self, default: usize) -> Result<usize, Refused> {
        let Some(text) = self.text("limit") else {
            return Ok(default);
        };
        let limit: i64 = match integer(&text, "limit") {
            Err(_) if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() => i64::MAX,
            limit => limit?,
        };
        let refused = |how: &str| {
            let message = format!("This value must be {how}.");
            Err(Refused::new(400, message).param("limit"))
        };
        match limit {
            ..1 => refused("greater than or equal to 1"),
            101.. => refused("less than or equal to 100"),
            limit => Ok(usize::try_from(limit).unwrap_or(default)),
        }
    }
}

/// A number of a parameter.
pub(super) fn integer(text: &str, param: &str) -> Result<i64, Refused> {
    text.parse().map_err(|_| {
        Refused::new(400, format!("Invalid integer: {text}"))
            .code("parameter_invalid_integer")
            .param(param)
    })
}

/// A value as a form would hold it.
pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_form_is_a_tree() {
        let read = |text: &str| form(text.as_bytes()).map(Value::Object);
        assert_eq!(
            read("a=1&b%5Bc%5D=2&d[]=x&d[]=y&e[1]=v&e[0]=u&e[10]=w&metadata[0]=m&f[0][g]=+h").unwrap(),
            json!({"a": "1", "b": {"c": "2"}, "d": ["x", "y"], "e": ["u", "v", "w"], "metadata": {"0": "m"},
                "f": [{"g": " h"}]})
        );
        assert_eq!(read("").unwrap(), json!({}));
        assert!(read("a=1&a[b]=2").is_err() && read("a[b=1").is_err());
        assert!(read("a[b][b][b][b][b][b][b][b]=1").is_err());
    }
}
