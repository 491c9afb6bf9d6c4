//! A JSON value as it was received.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::json::{Kind, Reader};
use crate::object::{DecodeError, Decoded};
use crate::path::{Path, Step};

/// A JSON value inside an event's body: its exact text, not decoded.
///
/// A view: cloning it or taking a part of it copies no text, it keeps the body alive. Most often it is an object of
/// a kind this version (or this set of features) has no struct for; it may be any JSON value.
#[derive(Clone)]
pub struct RawObject {
    body: Arc<String>,
    range: Range<usize>,
}

impl RawObject {
    /// A view of `body[range]`, which must be one JSON value. A range that does not fit is read as `null`.
    pub(crate) fn from_parts(body: Arc<String>, range: Range<usize>) -> Self {
        if body.get(range.clone()).is_some() {
            return Self { body, range };
        }
        Self::null()
    }

    /// Checks that a text is one JSON value and wraps it.
    ///
    /// # Errors
    /// [`DecodeError::Json`] says what was expected and at which byte.
    pub fn parse(text: impl Into<String>) -> Result<Self, DecodeError> {
        let body = Arc::new(text.into());
        let mut reader = Reader::new(&body);
        reader.kind()?;
        let start = reader.at();
        reader.skip()?;
        let range = start..reader.at();
        reader.end()?;
        Ok(Self { body, range })
    }

    /// The view of `null`.
    pub(crate) fn null() -> Self {
        Self {
            body: Arc::new(String::from("null")),
            range: 0..4,
        }
    }

    /// The view of a value that was put together here.
    pub(crate) fn from_value(value: &serde_json::Value) -> Self {
        let body = Arc::new(value.to_string());
        let range = 0..body.len();
        Self { body, range }
    }

    /// The JSON text, exactly as received.
    pub fn as_str(&self) -> &str {
        // Checked when the view was made.
        self.body.get(self.range.clone()).unwrap_or("null")
    }

    /// The value of the `object` member: what kind of object Stripe says it is. `None` if there is none.
    pub fn kind(&self) -> Option<Cow<'_, str>> {
        self.member_text("object")
    }

    /// The value of the `id` member, if it has one. Some objects have none, such as an upcoming invoice.
    pub fn id(&self) -> Option<Cow<'_, str>> {
        self.member_text("id")
    }

    /// True if the value is `null`.
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }

    /// The part at a [path](crate::event#paths), such as `items.data[0].price.id`; of several the first.
    ///
    /// The first of several members of one name counts. `None` if there is no such part, or the text is no path; a part
    /// that is `null` is found.
    pub fn get(&self, path: &str) -> Option<Self> {
        let path: Path = path.parse().ok()?;
        let found = part(self.as_str(), path.steps())?;
        let start = self.range.start;
        Some(Self {
            body: Arc::clone(&self.body),
            range: start + found.start..start + found.end,
        })
    }

    /// The elements of an array; `None` if the value is none.
    #[cfg(any(feature = "client", feature = "mirror"))]
    pub(crate) fn elements(&self) -> Option<Vec<Self>> {
        let mut reader = Reader::new(self.as_str());
        let (mut first, mut elements) = (true, Vec::new());
        reader.enter_array().ok()?;
        while reader.next_element(&mut first).ok()? {
            let element = reader.skip().ok()?;
            let end = self.range.start + reader.at();
            elements.push(Self {
                body: Arc::clone(&self.body),
                range: end - element.len()..end,
            });
        }
        Some(elements)
    }

    /// The value as a tree.
    ///
    /// # Errors
    /// [`DecodeError::Json`] if `serde_json` refuses what JSON's grammar allows: half a surrogate pair, or a number
    /// out of the range of `f64`.
    pub fn to_value(&self) -> Result<serde_json::Value, DecodeError> {
        self.decode()
    }

    /// The value as a type of your own.
    ///
    /// # Errors
    /// [`DecodeError::Json`] if the value does not fit the type. It says where, not what: error texts hold no
    /// payload.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let text = self.as_str();
        serde_json::from_str(text).map_err(|error| {
            let line = text
                .split_inclusive('\n')
                .take(error.line().saturating_sub(1))
                .map(str::len)
                .sum::<usize>();
            let message = match error.classify() {
                serde_json::error::Category::Data => "the value does not fit the type",
                _ => "not a value serde_json reads",
            };
            DecodeError::Json {
                message: message.into(),
                at: line + error.column().saturating_sub(1),
            }
        })
    }

    /// The value as one of Stripe's objects, with what did not have the expected shape.
    ///
    /// # Errors
    /// [`DecodeError::Kind`] if it is an object of another kind, [`DecodeError::Json`] if the text is not JSON.
    pub fn decode_as<T: EventObject>(&self) -> Result<Decoded<T>, DecodeError> {
        T::read(self)
    }

    /// The body this is a part of, and where the part begins.
    pub(crate) fn parts(&self) -> (&Arc<String>, usize) {
        (&self.body, self.range.start)
    }

    fn member_text(&self, name: &str) -> Option<Cow<'_, str>> {
        member_text(self.as_str(), name)
    }
}

/// The text of a string member. Stops at the first of that name: Stripe sends `id` and `object` first.
pub(crate) fn member_text<'a>(object: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let mut reader = Reader::new(object);
    reader.enter_object().ok()?;
    let mut first = true;
    while reader.next_member(&mut first).ok()? {
        if reader.key().ok()?.is_some_and(|key| key == name) {
            return reader.string().ok();
        }
        reader.skip().ok()?;
    }
    None
}

/// Finds the part at these steps in a value's text.
fn part(text: &str, steps: &[Step]) -> Option<Range<usize>> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(0..text.len());
    };
    let mut reader = Reader::new(text);
    let mut first = true;
    // The part below a value that ends here.
    let below = |value: &str, end: usize| {
        let found = part(value, rest)?;
        let start = end - value.len();
        Some(start + found.start..start + found.end)
    };
    match reader.kind().ok()? {
        Kind::Object => {
            reader.enter_object().ok()?;
            while reader.next_member(&mut first).ok()? {
                let key = reader.key().ok()?;
                let value = reader.skip().ok()?;
                match step {
                    Step::Member(name, _) if key.is_some_and(|key| key == **name) => {
                        return below(value, reader.at());
                    }
                    Step::AnyMember => match below(value, reader.at()) {
                        None => {}
                        found => return found,
                    },
                    _ => {}
                }
            }
        }
        Kind::Array => {
            reader.enter_array().ok()?;
            let mut place = 0;
            while reader.next_element(&mut first).ok()? {
                let value = reader.skip().ok()?;
                match step {
                    Step::AnyItem => match below(value, reader.at()) {
                        None => {}
                        found => return found,
                    },
                    step if step.place() == Some(place) => return below(value, reader.at()),
                    _ => {}
                }
                place += 1;
            }
        }
        _ => {}
    }
    None
}

/// A type that an event's object decodes to: every struct of [`object`](crate::object), the unions, [`Object`]
/// (all of them) and [`RawObject`] (undecoded).
///
/// [`Object`]: crate::object::Object
///
/// Sealed: only this crate implements it.
pub trait EventObject: Sealed + Sized + Clone + fmt::Debug + Send + Sync + 'static {
    /// The kinds (values of the `object` member) it takes. Empty: any.
    const OBJECTS: &'static [&'static str];

    /// Decodes; used through [`RawObject::decode_as`].
    ///
    /// # Errors
    /// As there.
    #[doc(hidden)]
    fn read(raw: &RawObject) -> Result<Decoded<Self>, DecodeError>;
}

/// Keeps [`EventObject`] to this crate.
#[doc(hidden)]
pub trait Sealed {}

impl Sealed for RawObject {}

impl EventObject for RawObject {
    const OBJECTS: &'static [&'static str] = &[];

    fn read(raw: &RawObject) -> Result<Decoded<Self>, DecodeError> {
        Ok(Decoded::new(raw.clone()))
    }
}

/// By text: two spellings of one value differ.
impl PartialEq for RawObject {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for RawObject {}

impl AsRef<str> for RawObject {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Prints the kind and the size, never the text.
impl fmt::Debug for RawObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawObject")
            .field("kind", &self.kind())
            .field("bytes", &self.range.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        r#" {"id":"cus_1","object":"customer","n":{"a":[2,{"b":"x"}]},"\ud800":1,"n":{"a":[1,{"b":null}]}} "#;

    #[test]
    fn parts_are_found_by_path() {
        let raw = RawObject::parse(TEXT).unwrap();
        assert_eq!(raw.as_str(), TEXT.trim());
        assert_eq!(raw.kind().unwrap(), "customer");
        assert_eq!(raw.id().unwrap(), "cus_1");
        assert_eq!(raw.get("n.a.0").unwrap().as_str(), "2");
        assert_eq!(raw.get("n.a.1.b").unwrap().decode::<String>().unwrap(), "x");
        assert_eq!(raw.get("n").unwrap().get("a.1").unwrap().as_str(), r#"{"b":"x"}"#);
        assert_eq!(raw.get(r#"["n"].a[*].b"#).unwrap().as_str(), "\"x\"");
        assert_eq!(raw.get("*.a[1].*").unwrap().as_str(), "\"x\"");
        for path in [
            "", "x", "n.a.2", "n.a[2]", "n.a.x", "n.a.0.b", "n[0]", "id.x", "n.a[", "n.*.c",
        ] {
            assert!(raw.get(path).is_none(), "{path}");
        }
    }

    #[test]
    fn errors_and_debug_hold_no_payload() {
        let raw = RawObject::parse("{\"a\":\n \"secret\"}").unwrap();
        assert!(!format!("{raw:?}").contains("secret"));
        let error = raw
            .decode::<std::collections::BTreeMap<String, i64>>()
            .unwrap_err();
        assert!(!format!("{error:?} {error}").contains("secret"), "{error}");
        assert!(matches!(error, DecodeError::Json { at: 6..=14, .. }), "{error:?}");
        assert!(matches!(
            RawObject::parse("{\"a\" 1}"),
            Err(DecodeError::Json { at: 5, .. })
        ));
        assert!(RawObject::from_parts(Arc::new(String::from("é")), 1..2).is_null());
    }
}
