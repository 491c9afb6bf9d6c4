//! Paths, against a difference of two objects that knows nothing of them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use stripe_webhooks::{Context, Delivery, Event, HandlerExt, HandlerResult, Outcome, Registry};

use crate::support::now_or_never;

fn noop(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn event(object: &Value, previous: &Value) -> Event {
    let body = json!({"id": "evt_1", "object": "event", "type": "x.updated",
        "data": {"object": object, "previous_attributes": previous}});
    Event::from_body_without_verification(body.to_string()).unwrap()
}

/// A step, as this test means it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Name(String),
    Place(usize),
    /// A bare number.
    Either(usize),
}

/// Every path in a value, with these steps before it.
fn paths_below(value: &Value, steps: &[Key], paths: &mut Vec<Vec<Key>>) {
    let mut enter = |key: Key, value: &Value| {
        let mut below = steps.to_vec();
        below.push(key);
        paths_below(value, &below, paths);
        paths.push(below);
    };
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(name, value)| enter(Key::Name(name.clone()), value)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(place, value)| enter(Key::Place(place), value)),
        _ => {}
    }
}

fn paths_of(values: &[&Value]) -> Vec<Vec<Key>> {
    let mut paths = Vec::new();
    values
        .iter()
        .for_each(|value| paths_below(value, &[], &mut paths));
    paths
}

/// The texts that mean the path, in both sorts of quotes; and the one without, with what that means.
fn texts(path: &[Key]) -> Vec<(String, Vec<Key>)> {
    let (mut double, mut single) = (String::new(), String::new());
    let mut bare = Some((String::new(), Vec::new()));
    for key in path {
        let plain = match key {
            Key::Place(place) | Key::Either(place) => {
                double += &format!("[{place}]");
                single += &format!("[{place}]");
                Some((place.to_string(), Key::Either(*place)))
            }
            Key::Name(name) => {
                let escaped = name.replace('\\', r"\\");
                double += &format!("[\"{}\"]", escaped.replace('"', r#"\""#));
                single += &format!("['{}']", escaped.replace('\'', r"\'"));
                let key = match name.parse::<usize>() {
                    Ok(place) if place.to_string() == *name => Key::Either(place),
                    _ => key.clone(),
                };
                let is_bare = !name.is_empty() && name != "$" && !name.contains(['.', '[', ']', '*', '"']);
                is_bare.then(|| (name.clone(), key))
            }
        };
        bare = bare.zip(plain).map(|((text, mut keys), (name, key))| {
            let dot = if keys.is_empty() { "" } else { "." };
            keys.push(key);
            (format!("{text}{dot}{name}"), keys)
        });
    }
    let mut texts = vec![(double, path.to_vec()), (single, path.to_vec())];
    texts.extend(bare);
    texts
}

fn at<'v>(value: &'v Value, path: &[Key]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, key| match (value, key) {
        (Value::Object(members), Key::Name(name)) => members.get(name),
        (Value::Object(members), Key::Either(number)) => members.get(&number.to_string()),
        (Value::Array(items), Key::Place(place) | Key::Either(place)) => items.get(*place),
        _ => None,
    })
}

/// What is at the path, if it is something.
fn something(value: &Value, path: &[Key]) -> Option<Value> {
    at(value, path).map(plain).filter(|value| !value.is_null())
}

/// Without members that are null.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), plain(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

/// The previous attributes that Stripe sends for such a change.
fn previous_attributes(before: &Value, now: &Value) -> Value {
    let (Value::Object(old), Value::Object(new)) = (before, now) else {
        return before.clone();
    };
    let names: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let changed = names
        .into_iter()
        .filter(|name| plain(&before[*name]) != plain(&now[*name]));
    changed
        .map(|name| (name.clone(), previous_attributes(&before[name], &now[name])))
        .collect::<Map<_, _>>()
        .into()
}

fn key() -> impl Strategy<Value = String> {
    let odd = [
        "metadata", "$ref", "0", "1", "", "order.id", "a\"]b", "a']", "$", "*", "id", "\\",
    ];
    prop_oneof![
        8 => "[a-c]",
        1 => "[a-c0-2.\\[\\]\"'*$ é\\\\-]{0,4}",
        1 => prop::sample::select(odd.map(str::to_owned).to_vec()),
    ]
}

fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop::collection::btree_map(key(), value, 0..5)
        .prop_map(|members| members.into_iter().collect::<Map<_, _>>().into())
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        2 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => (0..3).prop_map(Value::from),
        1 => "[a-b]".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            2 => members(inner),
        ]
    })
}

/// An object before and now. Most of what is drawn anew differs everywhere, so some parts are the same in both.
fn change() -> impl Strategy<Value = (Value, Value)> {
    let object = || members(any_value());
    (object(), object(), object(), any::<bool>()).prop_map(|(stays, mut before, mut now, deep)| {
        for object in [&mut before, &mut now] {
            let target = if deep { &mut object["deep"] } else { object };
            if target.is_null() {
                *target = json!({});
            }
            for (name, value) in stays.as_object().unwrap() {
                let place = &mut target[name];
                if place.is_null() {
                    *place = value.clone();
                }
            }
        }
        (before, now)
    })
}

proptest! {
    #[test]
    fn changes_are_the_difference_of_two_objects((before, now) in change()) {
        let previous = previous_attributes(&before, &now);
        let event = event(&now, &previous);
        let changes = event.changes();
        let other = json!({"a": {"b": [{"c": 1}]}, "nothing": {"here": 1}});
        for path in paths_of(&[&before, &now, &previous, &other]) {
            for (text, path) in texts(&path) {
                let (old, new) = (something(&before, &path), something(&now, &path));
                prop_assert_eq!(changes.changed(&text), old != new, "{}", text);
                let told = changes.raw(&text).map(plain);
                prop_assert_eq!(&told, if old == new { &None } else { &old }, "{}", text);
                let value = changes.previous::<Value>(&text).map(|told| plain(&told));
                prop_assert_eq!(&value, &told, "{}", text);
            }
        }
        prop_assert_eq!(changes.is_empty(), plain(&before) == plain(&now));
        let whole = event.previous().unwrap().to_value().unwrap();
        prop_assert_eq!(plain(&whole), plain(&before));
    }

    #[test]
    fn a_wildcard_is_any_of_its_places((before, now) in change()) {
        let event = event(&now, &previous_attributes(&before, &now));
        let paths = paths_of(&[&before, &now]);
        for path in &paths {
            for star in 0..path.len() {
                let like = |other: &&Vec<Key>| {
                    other.len() == path.len()
                        && other.iter().zip(path).enumerate().all(|(at, (other, own))| match at == star {
                            true => std::mem::discriminant(other) == std::mem::discriminant(own),
                            false => other == own,
                        })
                };
                let differs = |path: &Vec<Key>| something(&before, path) != something(&now, path);
                let want = paths.iter().filter(like).any(differs);
                let wildcard = match &path[star] {
                    Key::Name(_) if star == 0 => "*",
                    Key::Name(_) => ".*",
                    Key::Place(_) | Key::Either(_) => "[*]",
                };
                let (head, tail) = (&texts(&path[..star])[0].0, &texts(&path[star + 1..])[0].0);
                let text = format!("{head}{wildcard}{tail}");
                prop_assert_eq!(event.changes().changed(&text), want, "{}", text);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn filters_run_exactly_where_something_changed((before, now) in change(), seed: usize) {
        let event = event(&now, &previous_attributes(&before, &now));
        let mut builder = Registry::builder();
        let mut want = Vec::new();
        for (number, path) in paths_of(&[&before, &now]).iter().enumerate().take(24) {
            let texts = texts(path);
            let (text, path) = &texts[seed.wrapping_add(number) % texts.len()];
            let text: &'static str = text.clone().leak();
            want.push(match something(&before, path) != something(&now, path) {
                true => Outcome::Done,
                false => Outcome::Skipped(format!("none of {text} changed")),
            });
            builder = builder.on_new("x.updated", noop.named(number.to_string()).when_changed([text]));
        }
        let report = now_or_never(builder.build().unwrap().dispatch(&Delivery::from(event)));
        let outcomes: Vec<_> = report.handlers.into_iter().map(|handler| handler.outcome).collect();
        prop_assert_eq!(outcomes, want);
    }
}

#[cfg(feature = "inbox")]
proptest! {
    /// One text means one place: what is redacted there is what counts as changed there.
    #[test]
    fn redaction_and_changes_agree_on_every_path(object in members(any_value())) {
        use stripe_webhooks::inbox::Redaction;

        for path in paths_of(&[&object]) {
            let mark = match at(&object, &path) {
                Some(Value::String(_)) => json!("[redacted]"),
                _ => Value::Null,
            };
            let put = |value: Value| {
                let mut object = object.clone();
                let place = path.iter().fold(&mut object, |place, key| match key {
                    Key::Name(name) => &mut place[name],
                    Key::Place(index) | Key::Either(index) => &mut place[index],
                });
                *place = value;
                object
            };
            let before = put(json!("another value"));
            let event = event(&object, &previous_attributes(&before, &object));
            for (text, _) in texts(&path) {
                prop_assert!(event.changes().changed(&text), "{}", text);
                prop_assert_eq!(event.changes().raw(&text), Some(&json!("another value")), "{}", text);
                let dot = if text.starts_with('[') { "" } else { "." };
                match Redaction::new([format!("data.object{dot}{text}")]) {
                    Ok(redaction) => {
                        let body = redaction.apply(event.raw_body()).unwrap();
                        let body: Value = serde_json::from_slice(&body).unwrap();
                        prop_assert_eq!(&body["data"]["object"], &put(mark.clone()), "{}", text);
                    }
                    // What the inbox needs.
                    Err(error) => prop_assert!(path == [Key::Name("id".into())], "{}", error),
                }
            }
        }
    }

    /// Whatever is written: both take it for a path or neither does.
    #[test]
    fn redaction_and_filters_refuse_the_same_texts(text in "[a0.\\[\\]\"'*$\\\\]{0,8}") {
        use stripe_webhooks::inbox::Redaction;

        for text in [text.clone(), format!("zz{text}"), format!("zz.{text}")] {
            let path: &'static str = text.leak();
            let built = Registry::builder().on_new("x.updated", noop.when_changed([path])).build();
            let is_path = match Redaction::new([path]) {
                Ok(_) => true,
                Err(error) => error.to_string().contains("which the inbox needs"),
            };
            prop_assert_eq!(built.is_ok(), is_path, "{}", path);
        }
    }
}

/// Bodies that somebody put together of two kinds of object: the kind, and a member that tells.
#[cfg(feature = "all-objects")]
const MIXED: &[(&str, &str)] = &[
    ("customer", "amount_due"),
    ("invoice", "available"),
    ("invoice", "delinquent"),
    ("payout", "djstripe_owner_account"),
];

/// Members that a sample misspells; of `current_phase`.
#[cfg(feature = "all-objects")]
const MISSPELT: &[&str] = &["start_data", "end_data"];

/// Every path that changed in a recorded event, and every other path in its object, is one that a filter for such events
/// may name.
#[cfg(feature = "all-objects")]
#[test]
fn every_recorded_path_can_be_waited_for() {
    let Some(bodies) = crate::object::corpus::bodies() else {
        println!("skipped: no corpus beside the project");
        return;
    };
    let (mut changed, mut seen) = (BTreeSet::new(), BTreeSet::new());
    for (_, body) in &bodies {
        let Ok(Delivery::Snapshot(event)) = Delivery::from_body_without_verification(body.as_str()) else {
            continue;
        };
        if !event.event_type().is_known() {
            continue;
        }
        let paths = |value: Value| {
            let paths = paths_of(&[&value]);
            let texts = paths.into_iter().map(|path| texts(&path)[0].0.clone());
            let event_type = event.event_type().to_string();
            texts.map(move |text| (event_type.clone(), text))
        };
        if let Some(previous) = event.raw_previous_attributes() {
            changed.extend(paths(previous.to_value().unwrap()));
        }
        let (kind, object) = (event.object_kind().unwrap_or_default(), event.raw_object());
        let is_mixed = |(of, member): &(&str, &str)| kind == *of && object.get(member).is_some();
        if event.event_type().object_kinds().contains(&kind) && !MIXED.iter().any(is_mixed) {
            seen.extend(paths(object.to_value().unwrap()));
        }
    }
    assert!(changed.len() > 500, "{} paths that changed", changed.len());
    assert!(seen.len() > 10_000, "{} paths", seen.len());
    let mut refused = Vec::new();
    seen.retain(|(_, path)| !MISSPELT.iter().any(|name| path.contains(name)));
    for (event_type, path) in changed.union(&seen) {
        let handler = noop.when_changed([&*path.clone().leak()]);
        if let Err(error) = Registry::builder().on(event_type, handler).build() {
            refused.push(format!("{event_type}: {error}"));
        }
    }
    assert!(refused.is_empty(), "{} {refused:#?}", refused.len());
}
