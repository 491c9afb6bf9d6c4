//! Whatever happens to an object's members, the others are kept and exactly the wrong ones are reported.

use proptest::prelude::*;
use serde_json::Value;

use stripe_webhooks::object::{RawObject, Subscription};

use crate::object::decode::decode;

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Member(String),
    Element(usize),
}

/// Every member of the object, by its steps; what is undecoded by design (`object`) is left out.
fn members(value: &Value, at: &[Step], out: &mut Vec<Vec<Step>>) {
    match value {
        Value::Object(map) => {
            for (name, inner) in map.iter().filter(|(name, _)| *name != "object") {
                let path = [at, &[Step::Member(name.clone())]].concat();
                out.push(path.clone());
                members(inner, &path, out);
            }
        }
        Value::Array(list) => {
            for (place, inner) in list.iter().enumerate() {
                members(inner, &[at, &[Step::Element(place)]].concat(), out);
            }
        }
        _ => {}
    }
}

fn at<'a>(value: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Member(name) => value.get_mut(name),
        Step::Element(place) => value.get_mut(place),
    })
}

fn text(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Member(name) if out.is_empty() => out.push_str(name),
            Step::Member(name) => out.push_str(&format!(".{name}")),
            Step::Element(place) => out.push_str(&format!("[{place}]")),
        }
    }
    out
}

fn subscription() -> (Value, Vec<Vec<Step>>) {
    let value: Value = serde_json::from_str(include_str!("../../fixtures/subscription.json")).unwrap();
    let mut paths = Vec::new();
    members(&value, &[], &mut paths);
    (value, paths)
}

proptest! {
    #[test]
    fn any_members_may_be_absent_null_or_new(picks in prop::collection::vec((any::<prop::sample::Index>(), 0..3), 0..12)) {
        let (mut value, paths) = subscription();
        let mut nulled = value.clone();
        for (pick, what) in picks {
            let path = pick.get(&paths);
            let (Some(Step::Member(name)), inside) = (path.last(), &path[..path.len() - 1]) else { unreachable!() };
            for (value, what) in [(&mut value, what), (&mut nulled, 1)] {
                let Some(map) = at(value, inside).and_then(Value::as_object_mut) else { continue };
                match what {
                    0 => drop(map.remove(name)),
                    1 => drop(map.insert(name.clone(), Value::Null)),
                    _ if inside.iter().any(|step| matches!(step, Step::Member(name) if name == "metadata")) => {
                        map.remove(name);
                    }
                    _ => {
                        map.remove(name);
                        map.insert(format!("new_{name}"), serde_json::json!({"deep": [1, {"x": "y"}]}));
                    }
                }
            }
        }
        let decoded = decode::<Subscription>(&value.to_string());
        // An invented key is data in a map and nothing elsewhere.
        let maps = decoded.drift.iter().all(|drift| drift.path.starts_with("metadata.new_") || drift.path.contains(".metadata.new_"));
        prop_assert!(maps, "{:?}", decoded.drift);
        prop_assert_eq!(decoded.object, decode::<Subscription>(&nulled.to_string()).object);
    }

    #[test]
    fn exactly_the_members_of_another_shape_are_reported(
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
    ) {
        let (mut value, paths) = subscription();
        let mut nulled = value.clone();
        let mut expected = Vec::new();
        for pick in picks {
            let path = pick.get(&paths);
            if expected.contains(path) {
                continue;
            }
            let (Some(old), Some(null)) = (at(&mut value, path), at(&mut nulled, path)) else { continue };
            *old = if old.is_boolean() { 7.into() } else { true.into() };
            *null = Value::Null;
            expected.retain(|other: &Vec<Step>| !other.starts_with(path));
            expected.push(path.clone());
        }
        let decoded = decode::<Subscription>(&value.to_string());
        let mut found: Vec<String> = decoded.drift.iter().map(|drift| drift.path.clone()).collect();
        let mut expected: Vec<String> = expected.iter().map(|path| text(path)).collect();
        found.sort();
        expected.sort();
        expected.dedup();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(decoded.object, decode::<Subscription>(&nulled.to_string()).object);
    }

    #[test]
    fn no_text_panics(text in r#"(\{|\}|\[|\]|,|:|"id"|"items"|"data"|"metadata"|"customer"|"object"|"card"|"default_source"|1|1e999|-0|true|null|"\\ud800"){0,30}"#) {
        if let Ok(raw) = RawObject::parse(text) {
            let _ = raw.decode_as::<Subscription>();
            let _ = raw.decode_as::<stripe_webhooks::object::Object>();
        }
    }
}
