//! Redaction: what named JSON paths hold never reaches the disk.
//!
//! The body is walked once, and the values found are cut out of its text; every other byte stays as Stripe sent it, so
//! numbers keep their spelling and members their order. A text becomes `"[redacted]"`, anything else `null`: both are
//! values that typed objects accept in any field that may be absent.

use std::fmt;

use super::StoreError;
use crate::json::{JsonError, JsonErrorKind, Kind, Reader};
use crate::path::{Path, Step};

/// The replacement of a redacted text.
const MARK: &str = "\"[redacted]\"";

/// The paths that the inbox itself, or the decoding of an event, cannot do without.
const NEEDED: &[&[&str]] = &[
    &["id"],
    &["object"],
    &["type"],
    &["created"],
    &["livemode"],
    &["account"],
    &["context"],
    &["api_version"],
    &["snapshot_event"],
    &["data", "object", "id"],
    &["data", "object", "object"],
    &["related_object", "id"],
    &["related_object", "type"],
    &["related_object", "url"],
];

/// The longest path to the id of an object's customer.
const CUSTOMER: &[&str] = &["data", "object", "customer", "id"];

/// The paths to the id of the API request that caused an event, and to its idempotency key: of snapshots and of thin events.
const REQUEST_ID: [&[&str]; 2] = [&["request", "id"], &["reason", "request", "id"]];
const IDEMPOTENCY_KEY: [&[&str]; 2] = [
    &["request", "idempotency_key"],
    &["reason", "request", "idempotency_key"],
];

/// JSON paths whose values are replaced before a body is stored.
///
/// How a path is written is told in [`event`](crate::event#paths); here it begins at the event. A path below `data.object`
/// is also applied to `data.previous_attributes`, which holds the earlier value of the same field. Where a path leads
/// nowhere in a body nothing happens.
///
/// ```
/// use stripe_webhooks::inbox::Redaction;
///
/// let redaction = Redaction::new([
///     "data.object.email",
///     "data.object.metadata.*",
///     "data.object.charges.data[*].billing_details",
/// ])?;
/// let body = br#"{"id": "evt_1", "data": {"object": {"id": "cus_1", "email": "jenny@example.com", "balance": -1.50}}}"#;
/// assert_eq!(
///     redaction.apply(body)?,
///     br#"{"id": "evt_1", "data": {"object": {"id": "cus_1", "email": "[redacted]", "balance": -1.50}}}"#
/// );
/// # Ok::<(), stripe_webhooks::inbox::StoreError>(())
/// ```
///
/// # What it means
/// - Handlers run from the stored body: they, retries and replays see the redacted one, and `raw_body()` is no longer
///   what Stripe signed. The signature was checked before, and cannot be checked again from what is stored.
/// - [`StoredEvent::redacted`](super::StoredEvent::redacted) says which bodies are not the signed bytes.
/// - The stale rule compares redacted states: two changes of one second that differ in redacted fields alone count as
///   the same state.
/// - An event whose `data.object.customer` is redacted is not found by its customer
///   ([`EventQuery::customer`](super::EventQuery::customer)). A lane is no part of the body: under
///   [`LaneBy::Customer`](super::LaneBy::Customer) it holds the customer's id.
/// - Objects that a mirror reads from Stripe or imports are redacted as the body of an event with them would be.
/// - It holds for events recorded from then on. What was stored before stays as it is until retention removes it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Redaction {
    /// The paths as they were given.
    paths: Vec<Path>,
    /// Replaces what the paths lead to in a body, the earlier values in `data.previous_attributes` included.
    places: Vec<Vec<Step>>,
}

impl Redaction {
    /// Redaction of these paths.
    ///
    /// # Errors
    /// [`StoreError::Config`] for a path that is none, or that covers what the inbox cannot do without: the event's `id`,
    /// `type` and the rest of its envelope, and the object's `id` and `object`.
    pub fn new<P: AsRef<str>>(paths: impl IntoIterator<Item = P>) -> Result<Self, StoreError> {
        let mut redaction = Redaction::default();
        for text in paths {
            let text = text.as_ref();
            let path: Path = text
                .parse()
                .map_err(|why| StoreError::Config(format!("{text:?} is no path to redact: {why}")))?;
            let steps = path.steps();
            if let Some(needed) = NEEDED.iter().find(|needed| covers(steps, needed)) {
                return Err(StoreError::Config(format!(
                    "the path {text:?} covers {}, which the inbox needs",
                    needed.join(".")
                )));
            }
            let is = |at: usize, name: &str| matches!(steps.get(at), Some(Step::Member(m, _)) if m == name);
            if steps.len() > 2 && is(0, "data") && is(1, "object") {
                let mut previous = steps.to_vec();
                previous[1] = Step::member("previous_attributes");
                redaction.places.push(previous);
            }
            redaction.places.push(steps.to_vec());
            redaction.paths.push(path);
        }
        Ok(redaction)
    }

    /// True if there is no path.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// True if the id of the object's customer is not to be stored.
    pub(crate) fn hides_customer(&self) -> bool {
        self.hides(&[CUSTOMER])
    }

    /// True if the id of the API request that caused an event is not to be stored.
    pub(crate) fn hides_request_id(&self) -> bool {
        self.hides(&REQUEST_ID)
    }

    /// True if the idempotency key of the API request that caused an event is not to be stored.
    pub(crate) fn hides_idempotency_key(&self) -> bool {
        self.hides(&IDEMPOTENCY_KEY)
    }

    fn hides(&self, paths: &[&[&str]]) -> bool {
        let is_hidden = |path: &&[&str]| self.places.iter().any(|place| covers(place, path));
        paths.iter().any(is_hidden)
    }

    /// An object with the values replaced that an event's body with it would not show.
    ///
    /// # Errors
    /// As [`apply`](Self::apply).
    #[cfg(feature = "mirror")]
    pub(crate) fn apply_to_object(&self, object: &str) -> Result<String, StoreError> {
        const BEFORE: &str = r#"{"data":{"object":"#;
        let body = self.apply(format!("{BEFORE}{object}}}}}").as_bytes())?;
        // What stands around the object is as it was: `apply` replaces values, and none of these can be named alone.
        let object = body
            .get(BEFORE.len()..body.len().saturating_sub(2))
            .unwrap_or_default();
        Ok(String::from_utf8_lossy(object).into_owned())
    }

    /// The body with the values replaced.
    ///
    /// # Errors
    /// [`StoreError::Config`] if the body is not JSON, so that nothing can be said about what it holds. A receiver
    /// refuses such a body before it comes here.
    pub fn apply(&self, body: &[u8]) -> Result<Vec<u8>, StoreError> {
        if self.paths.is_empty() {
            return Ok(body.to_vec());
        }
        let refused = |at: usize| {
            StoreError::Config(format!(
                "a body that is not JSON (at byte {at}) cannot be redacted, and is not stored"
            ))
        };
        let text = std::str::from_utf8(body).map_err(|e| refused(e.valid_up_to()))?;
        let paths: Vec<&[Step]> = self.places.iter().map(Vec::as_slice).collect();
        let mut cut = Vec::new();
        let mut reader = Reader::new(text);
        find(&mut reader, &paths, &mut cut)
            .and_then(|()| reader.end())
            .map_err(|e| refused(e.at()))?;
        let edits = cut.into_iter().map(|(start, end)| {
            let with = if text[start..].starts_with('"') {
                MARK
            } else {
                "null"
            };
            (start, end, with)
        });
        Ok(splice(text, edits).into_bytes())
    }
}

impl fmt::Debug for Redaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.paths.iter().map(Shown)).finish()
    }
}

/// A path in `Debug`, without quotes around it.
struct Shown<'p>(&'p Path);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0, f)
    }
}

/// True if the path leads to `needed` or to something that holds it.
fn covers(path: &[Step], needed: &[&str]) -> bool {
    path.len() <= needed.len()
        && path.iter().zip(needed).all(|(step, name)| match step {
            Step::Member(member, _) => member == name,
            Step::AnyMember => true,
            Step::Item(_) | Step::AnyItem => false,
        })
}

/// Finds the places of the values at these paths, in the order of the text, none inside another. Every member of a repeated name
/// counts.
fn find(
    reader: &mut Reader<'_>,
    paths: &[&[Step]],
    found: &mut Vec<(usize, usize)>,
) -> Result<(), JsonError> {
    if paths.iter().any(|path| path.is_empty()) {
        let length = reader.skip()?.len();
        found.push((reader.at() - length, reader.at()));
        return Ok(());
    }
    let mut first = true;
    match reader.kind()? {
        Kind::Object if !paths.is_empty() => {
            reader.enter_object()?;
            while reader.next_member(&mut first)? {
                let name = member_name(reader)?;
                reader.colon()?;
                let below: Vec<&[Step]> = paths
                    .iter()
                    .filter(|path| match &path[0] {
                        Step::Member(member, _) => name.as_deref() == Some(member),
                        Step::AnyMember => true,
                        Step::Item(_) | Step::AnyItem => false,
                    })
                    .map(|path| &path[1..])
                    .collect();
                find(reader, &below, found)?;
            }
        }
        Kind::Array if !paths.is_empty() => {
            let mut place = 0;
            reader.enter_array()?;
            while reader.next_element(&mut first)? {
                let below: Vec<&[Step]> = paths
                    .iter()
                    .filter(|path| path[0] == Step::AnyItem || path[0].place() == Some(place))
                    .map(|path| &path[1..])
                    .collect();
                find(reader, &below, found)?;
                place += 1;
            }
        }
        _ => drop(reader.skip()?),
    }
    Ok(())
}

/// The member's name; `None` for one that is no text (half a surrogate pair), which only a wildcard can mean.
fn member_name(reader: &mut Reader<'_>) -> Result<Option<String>, JsonError> {
    let at = reader.at();
    match reader.string() {
        Ok(name) => Ok(Some(name.into_owned())),
        Err(e) if e.kind() == JsonErrorKind::LoneSurrogate => {
            reader.reset(at);
            reader.string_raw()?;
            Ok(None)
        }
        Err(e) => Err(e),
    }
}

/// The body with another object in place of `data.object`, and without previous attributes, which belong to the old one.
/// `None` for a body that has no object.
pub(super) fn with_object(body: &[u8], object: &str) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(body).ok()?;
    let places = |name: &str| {
        let path = [Step::member("data"), Step::member(name)];
        let mut found = Vec::new();
        find(&mut Reader::new(text), &[&path], &mut found).ok()?;
        Some(found)
    };
    let objects = places("object")?;
    if objects.is_empty() {
        return None;
    }
    let new = objects.into_iter().map(|(start, end)| (start, end, object));
    let old = places("previous_attributes")?
        .into_iter()
        .map(|(start, end)| (start, end, "null"));
    let mut edits: Vec<_> = new.chain(old).collect();
    edits.sort_unstable();
    Some(splice(text, edits).into_bytes())
}

/// The text with these ranges, which rise and do not overlap, replaced.
fn splice<'a>(text: &str, edits: impl IntoIterator<Item = (usize, usize, &'a str)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end, with) in edits {
        out.push_str(&text[at..start]);
        out.push_str(with);
        at = end;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn redacted(paths: &[&str], body: &str) -> String {
        String::from_utf8(Redaction::new(paths).unwrap().apply(body.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn only_the_named_values_change_and_nothing_else() {
        for (paths, body, want) in [
            (
                &["data.object.email"][..],
                r#" {"data" : {"object": { "email" :  "a@b" , "n": 1.50e3 } } } "#,
                r#" {"data" : {"object": { "email" :  "[redacted]" , "n": 1.50e3 } } } "#,
            ),
            (
                &["data.object.a[*].b"],
                r#"{"data":{"object":{"a":[{"b":1,"c":"x"},{"b":{"d":"x"}},3,[{"b":"x"}]]}}}"#,
                r#"{"data":{"object":{"a":[{"b":null,"c":"x"},{"b":null},3,[{"b":"x"}]]}}}"#,
            ),
            (
                &["data.object.m.*"],
                r#"{"data":{"object":{"m":{"a":"1","b":true,"c":null},"o":"k"}}}"#,
                r#"{"data":{"object":{"m":{"a":"[redacted]","b":null,"c":null},"o":"k"}}}"#,
            ),
            // The outer one wins; a repeated name is redacted each time; an escaped name is the name.
            (
                &["a.b", "a"],
                r#"{"a":{"b":"x"},"c":"y","\u0061":"z"}"#,
                r#"{"a":null,"c":"y","\u0061":"[redacted]"}"#,
            ),
            (
                &["x[*][*].y"],
                r#"{"x":[[{"y":"1"}],[{"z":"2"},{"y":"3"}]]}"#,
                r#"{"x":[[{"y":"[redacted]"}],[{"z":"2"},{"y":"[redacted]"}]]}"#,
            ),
            (
                &["data.object.metadata[\"a.b\"]"],
                r#"{"data":{"object":{"metadata":{"a.b":"x","a":{"b":"y"}}}}}"#,
                r#"{"data":{"object":{"metadata":{"a.b":"[redacted]","a":{"b":"y"}}}}}"#,
            ),
            // A number is a place in an array or a name, in brackets only a place, in quotes only a name.
            (
                &["a.1", "b[0].c", "d.0", "e[\"0\"]", "f[1]"],
                r#"{"a":["x","y"],"b":[{"c":"x"},{"c":"y"}],"d":{"0":"x"},"e":["x",{"0":"y"}],"f":{"1":"x"}}"#,
                r#"{"a":["x","[redacted]"],"b":[{"c":"[redacted]"},{"c":"y"}],"d":{"0":"[redacted]"},"e":["x",{"0":"y"}],"f":{"1":"x"}}"#,
            ),
            (
                &["data.object.nothing.here[*]"],
                r#"{"data":{"object":{"nothing":3}}}"#,
                r#"{"data":{"object":{"nothing":3}}}"#,
            ),
            // The earlier value of a field is as private as the present one.
            (
                &["data.object.email"],
                r#"{"data":{"object":{"email":"new"},"previous_attributes":{"email":"old","name":"n"}}}"#,
                r#"{"data":{"object":{"email":"[redacted]"},"previous_attributes":{"email":"[redacted]","name":"n"}}}"#,
            ),
            (
                &["a.*"],
                r#"{"a":{"\ud800":"x"}}"#,
                r#"{"a":{"\ud800":"[redacted]"}}"#,
            ),
        ] {
            assert_eq!(redacted(paths, body), want, "{paths:?}");
        }
    }

    /// The cut text against a tree of values, on random trees.
    #[test]
    fn a_tree_agrees_with_the_text() {
        fn below(value: &mut Value, path: &[Step]) {
            let Some((step, rest)) = path.split_first() else {
                *value = if value.is_string() {
                    "[redacted]".into()
                } else {
                    Value::Null
                };
                return;
            };
            match (step, value) {
                (Step::Member(name, _), Value::Object(map)) => {
                    if let Some(member) = map.get_mut(name) {
                        below(member, rest);
                    }
                }
                (Step::AnyMember, Value::Object(map)) => map.values_mut().for_each(|v| below(v, rest)),
                (Step::AnyItem, Value::Array(items)) => items.iter_mut().for_each(|v| below(v, rest)),
                (step, Value::Array(items)) => {
                    if let Some(item) = step.place().and_then(|place| items.get_mut(place)) {
                        below(item, rest);
                    }
                }
                _ => {}
            }
        }
        fn tree(dice: &mut u64, depth: u32) -> Value {
            *dice = dice
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let roll = *dice >> 33;
            match roll % if depth == 0 { 3 } else { 5 } {
                0 => json!(roll % 100),
                1 => json!("text"),
                2 => Value::Null,
                3 => (0..roll % 4).map(|_| tree(dice, depth - 1)).collect(),
                _ => ["a", "b", "c"]
                    .iter()
                    .take(roll as usize % 4)
                    .map(|k| ((*k).to_owned(), tree(dice, depth - 1)))
                    .collect::<serde_json::Map<_, _>>()
                    .into(),
            }
        }
        let paths = [
            "a.b", "a[*].c", "b.*", "*.*.a", "c[*][*]", "a.a.a", "c[0].b", "c.1.a",
        ];
        let redaction = Redaction::new(paths).unwrap();
        let mut changed = 0;
        for seed in 0..3000u64 {
            let mut dice = seed;
            let body = json!({"a": tree(&mut dice, 3), "b": tree(&mut dice, 3), "c": tree(&mut dice, 3)});
            let got: Value =
                serde_json::from_slice(&redaction.apply(body.to_string().as_bytes()).unwrap()).unwrap();
            let mut want = body.clone();
            // Short paths last: what they replace is gone, whatever longer ones did below it.
            for text in [
                "c[0].b", "c.1.a", "a.a.a", "*.*.a", "a[*].c", "c[*][*]", "b.*", "a.b",
            ] {
                let mut was = want.clone();
                below(&mut was, text.parse::<Path>().unwrap().steps());
                want = was;
            }
            assert_eq!(got, want, "seed {seed}: {body}");
            changed += usize::from(got != body);
        }
        assert!(changed > 500, "only {changed} trees had something to redact");
    }

    #[test]
    fn an_object_takes_the_place_of_another() {
        let body = br#"{"id":"e","data":{"previous_attributes":{"a":1},"object":{"a":2}},"x":1.0}"#;
        assert_eq!(
            with_object(body, r#"{"a":3}"#).unwrap(),
            br#"{"id":"e","data":{"previous_attributes":null,"object":{"a":3}},"x":1.0}"#
        );
        for without in [&b"{}"[..], b"{\"data\":{}}", b"no", b"\xff"] {
            assert_eq!(with_object(without, "{}"), None);
        }
    }

    #[test]
    fn what_the_inbox_needs_is_not_redacted() {
        for path in [
            "id",
            "type",
            "data",
            "data.object",
            "data.object.id",
            "data.object.*",
            "data.*.id",
            "*",
            "*.*.object",
            "related_object",
        ] {
            let e = Redaction::new([path]).unwrap_err();
            assert!(
                matches!(&e, StoreError::Config(text) if text.contains("needs")),
                "{path}: {e}"
            );
        }
        for path in [
            "data.object.name",
            "data.previous_attributes",
            "request.idempotency_key",
            "data.object.id.x",
            "data[*]",
        ] {
            assert!(Redaction::new([path]).is_ok(), "{path}");
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for path in [
            "", ".", "a.", ".a", "a..b", "a[x]", "a[", "a[\"b", "a]", "$.a", "a*", "a[*]b",
        ] {
            assert!(Redaction::new([path]).is_err(), "{path:?} was taken");
        }
        assert!(Redaction::new(["a.".repeat(40) + "b"]).is_err());
        assert_eq!(
            format!(
                "{:?}",
                Redaction::new(["a[*].*[\"x.y\"]", "data.object.email"]).unwrap()
            ),
            "[a[*].*[\"x.y\"], data.object.email]"
        );
    }

    #[test]
    fn a_body_that_cannot_be_read_is_not_passed_on() {
        let redaction = Redaction::new(["a"]).unwrap();
        for body in [&b"{\"a\":\"secret\""[..], b"\xff", b"{\"a\":1} x", b"", b"{a:1}"] {
            assert!(redaction.apply(body).is_err(), "{body:?}");
        }
        assert_eq!(Redaction::default().apply(b"anything").unwrap(), b"anything");
    }
}
