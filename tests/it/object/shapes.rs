//! The rules of drift over every field of every kind of object: whatever is missing, null, new, unknown, expanded or
//! of another JSON type, decoding succeeds, reports exactly what had the wrong shape and keeps everything else.
//!
//! What shape a field has is read from the schema that the structs were generated from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};
use stripe_webhooks::EventType;
use stripe_webhooks::object::{Decoded, Object, RawObject};
use stripe_webhooks::testing::TestEvent;

#[allow(dead_code, reason = "the generator needs more of it")]
#[path = "../../codegen/features.rs"]
mod features;

use features::{feature_of, implies};

type Fields = BTreeMap<String, String>;

#[derive(Deserialize)]
struct Named {
    fields: Fields,
    #[allow(dead_code)]
    name: String,
}

/// Both files of the schema have these; `schema.json` calls them otherwise than `retired.json`.
#[derive(Deserialize)]
struct Schema {
    /// Fields that are added to objects of `schema.json`.
    #[serde(default)]
    fields: BTreeMap<String, Fields>,
    objects: BTreeMap<String, Named>,
    types: BTreeMap<String, Fields>,
    #[serde(default)]
    unions: BTreeMap<String, String>,
}

static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
    let mut schema: Schema = serde_json::from_str(include_str!("../../codegen/schema.json")).unwrap();
    let retired: Schema = serde_json::from_str(include_str!("../../codegen/retired.json")).unwrap();
    for (kind, object) in retired.objects {
        schema.objects.entry(kind).or_insert(object);
    }
    let add = |own: &mut Fields, fields: Fields| {
        for (member, line) in fields {
            own.entry(member).or_insert(line);
        }
    };
    for (kind, fields) in retired.fields {
        add(&mut schema.objects.get_mut(&kind).unwrap().fields, fields);
    }
    for (name, fields) in retired.types {
        add(schema.types.entry(name).or_default(), fields);
    }
    schema
});

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Member(String),
    Element(usize),
}

/// A field of a sample: where it stands, and its type in the schema's words.
struct Place {
    path: Vec<Step>,
    line: &'static str,
    /// A text has a field of its own.
    text: bool,
}

/// A sample of a kind of object.
struct Sample {
    kind: String,
    value: Value,
    /// Members, never elements: an array is not told apart from its elements when one of them is dropped.
    places: Vec<Place>,
    /// What is decoded to a struct, so that unknown members are skipped.
    structs: Vec<Vec<Step>>,
}

impl Sample {
    fn new(kind: &str, value: Value) -> Self {
        let mut sample = Self {
            kind: kind.to_owned(),
            value: Value::Null,
            places: Vec::new(),
            structs: Vec::new(),
        };
        let feature = feature_of(kind).unwrap();
        sample.walk_struct(&value, &SCHEMA.objects[kind].fields, feature, &mut Vec::new());
        sample.value = value;
        sample
    }

    fn walk_struct(
        &mut self,
        value: &Value,
        fields: &'static Fields,
        feature: &'static str,
        path: &mut Vec<Step>,
    ) {
        let Value::Object(members) = value else { return };
        self.structs.push(path.clone());
        for (member, inner) in members {
            let Some(line) = fields.get(member).filter(|_| member != "object") else {
                continue;
            };
            let line = line.split_once(" since ").map_or(line.as_str(), |(line, _)| line);
            let line = line.strip_suffix(" null").unwrap_or(line);
            let line = line.strip_suffix(" optional").unwrap_or(line);
            path.push(Step::Member(member.clone()));
            self.places.push(Place {
                path: path.clone(),
                line: if raw(line, feature) { "any" } else { line },
                text: fields.contains_key(&format!("{member} text")),
            });
            self.walk(inner, line, feature, path);
            path.pop();
        }
    }

    /// Looks into a value of that type.
    fn walk(&mut self, value: &Value, line: &'static str, feature: &'static str, path: &mut Vec<Step>) {
        let (what, name) = line.split_once(' ').unwrap_or((line, ""));
        let inner = match (what, value) {
            ("ref", _) if SCHEMA.types.contains_key(name) => {
                return self.walk_struct(value, &SCHEMA.types[name], feature, path);
            }
            ("ref" | "union" | "expandable", Value::Object(_)) if !raw(line, feature) => {
                let kind = value["object"].as_str().unwrap_or_default();
                // Kinds that only old bodies have are not decoded.
                if let (Some((kind, object)), Some(home)) =
                    (SCHEMA.objects.get_key_value(kind), feature_of(kind))
                {
                    let fits =
                        name == kind || union(name).contains(&kind.as_str()) && implies(home, "families");
                    if fits && !raw(line, feature) {
                        self.walk_struct(value, &object.fields, home, path);
                    }
                }
                return;
            }
            ("list", Value::Object(_)) => {
                path.push(Step::Member("data".into()));
                self.elements(&value["data"], name, feature, path);
                path.pop();
                return;
            }
            ("array", _) => return self.elements(value, name, feature, path),
            ("map", Value::Object(members)) => members,
            _ => return,
        };
        for (member, value) in inner {
            path.push(Step::Member(member.clone()));
            if !raw(name, feature) {
                self.walk(value, name, feature, path);
            }
            path.pop();
        }
    }

    fn elements(&mut self, value: &Value, line: &'static str, feature: &'static str, path: &mut Vec<Step>) {
        for (place, value) in value.as_array().into_iter().flatten().enumerate() {
            path.push(Step::Element(place));
            if !raw(line, feature) {
                self.walk(value, line, feature, path);
            }
            path.pop();
        }
    }
}

/// The kinds of a union; none if it is no union.
fn union(name: &str) -> Vec<&'static str> {
    SCHEMA
        .unions
        .get(name)
        .map_or_else(Vec::new, |kinds| kinds.split(' ').collect())
}

/// Whether the field stays undecoded, because what it refers to is of a feature that its own does not imply.
fn raw(line: &str, feature: &str) -> bool {
    match line.split_once(' ').unwrap_or((line, "")) {
        ("any", _) => true,
        ("ref", name) if SCHEMA.types.contains_key(name) => false,
        ("ref", kind) => !feature_of(kind).is_some_and(|home| implies(feature, home)),
        _ => false,
    }
}

/// One of every kind that an event carries, with all that can be told about it.
static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let mut kinds = BTreeSet::new();
    let mut samples = Vec::new();
    for event_type in EventType::known().filter(|event_type| !event_type.is_thin()) {
        for seed in 0..4 {
            let event = TestEvent::of(event_type.clone()).seed(seed).event();
            let kind = event.object_kind().unwrap_or_default().to_owned();
            if SCHEMA.objects.contains_key(&kind) && kinds.insert(kind.clone()) {
                samples.push(Sample::new(&kind, event.raw_object().to_value().unwrap()));
            }
        }
    }
    samples
});

fn at<'a>(value: &'a mut Value, path: &[Step]) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Member(name) => value.get_mut(name),
        Step::Element(place) => value.get_mut(place),
    })
}

fn text(path: &[Step]) -> String {
    let mut out = String::new();
    for step in path {
        match step {
            Step::Member(name) if out.is_empty() => out.push_str(name),
            Step::Member(name) => out.push_str(&format!(".{name}")),
            Step::Element(place) => out.push_str(&format!("[{place}]")),
        }
    }
    out
}

fn decode(value: &Value) -> Decoded<Object> {
    let decoded = RawObject::parse(value.to_string())
        .unwrap()
        .decode_as::<Object>()
        .unwrap();
    assert!(!matches!(decoded.object, Object::Other(_)));
    decoded
}

/// What the decoder calls the type, and whether a JSON value of that type is one.
fn expected(line: &str) -> (&'static str, &'static [&'static str]) {
    match line.split(' ').next().unwrap_or_default() {
        "string" | "const" | "enum" => ("string", &["string"]),
        "integer" => ("integer", &["number"]),
        "float" => ("number", &["number"]),
        "time" => ("time", &["number", "string"]),
        "boolean" => ("boolean", &["boolean"]),
        "decimal" => ("decimal string", &["string"]),
        "int64_string" => ("integer string", &["string", "number"]),
        "ref" | "union" => ("object", &["object"]),
        "expandable" => ("id or object", &["string", "object"]),
        "array" => ("array", &["array"]),
        "map" => ("map", &["object"]),
        // The elements of a bare array are read.
        "list" => ("list", &["object", "array"]),
        "any" => ("", &["boolean", "number", "string", "object", "array"]),
        _ => panic!("{line}?"),
    }
}

/// One value of every JSON type that is not what the type says.
fn wrong(place: &Place) -> Vec<(&'static str, Value)> {
    let all = [
        ("boolean", json!(true)),
        ("number", json!(7)),
        ("string", json!("seven")),
        ("object", json!({"seven": 7})),
        ("array", json!([7])),
    ];
    let (_, right) = expected(place.line);
    all.into_iter()
        .filter(|(kind, _)| !(right.contains(kind) || place.text && *kind == "string"))
        .collect()
}

/// Puts a value of another JSON type into each of the places, none of which stands in another. Checks the report and
/// that the rest is as if they were null.
fn check_wrong(sample: &Sample, places: &[&Place], turn: usize) {
    let (mut value, mut nulled) = (sample.value.clone(), sample.value.clone());
    let mut reports = Vec::new();
    for (number, place) in places.iter().enumerate() {
        let wrong = wrong(place);
        let Some((found, new)) = wrong.get((number + turn) % wrong.len().max(1)) else {
            continue;
        };
        *at(&mut value, &place.path).unwrap() = new.clone();
        *at(&mut nulled, &place.path).unwrap() = Value::Null;
        reports.push(format!(
            "{}: expected {}, found {found}",
            text(&place.path),
            expected(place.line).0
        ));
    }
    let decoded = decode(&value);
    let mut found: Vec<_> = decoded.drift.iter().map(ToString::to_string).collect();
    found.sort();
    reports.sort();
    assert_eq!(found, reports, "{}", sample.kind);
    assert_eq!(decoded.object, decode(&nulled).object, "{}", sample.kind);
}

/// The places of every depth: no two of them stand in each other.
fn levels(sample: &Sample) -> BTreeMap<usize, Vec<&Place>> {
    let mut levels: BTreeMap<usize, Vec<&Place>> = BTreeMap::new();
    for place in &sample.places {
        levels.entry(place.path.len()).or_default().push(place);
    }
    levels
}

#[test]
fn there_is_a_sample_of_every_kind_that_an_event_carries() {
    let carried: BTreeSet<_> = EventType::known()
        .flat_map(|event_type| event_type.object_kinds().iter().copied())
        .filter(|kind| SCHEMA.objects.contains_key(*kind))
        .collect();
    let sampled: BTreeSet<_> = SAMPLES.iter().map(|sample| sample.kind.as_str()).collect();
    assert_eq!(sampled, carried);
    let places: usize = SAMPLES.iter().map(|sample| sample.places.len()).sum();
    assert!(places > 5_000, "{places} fields in {} samples", SAMPLES.len());
    for sample in &*SAMPLES {
        assert!(decode(&sample.value).drift.is_empty(), "{}", sample.kind);
    }
}

#[test]
fn every_list_is_read_from_a_plain_array_too() {
    let mut seen = 0;
    for sample in &*SAMPLES {
        for place in sample
            .places
            .iter()
            .filter(|place| place.line.starts_with("list "))
        {
            let (mut plain, mut list) = (sample.value.clone(), sample.value.clone());
            let data = at(&mut plain, &place.path).unwrap()["data"].take();
            if !data.is_array() {
                continue;
            }
            *at(&mut plain, &place.path).unwrap() = data.clone();
            *at(&mut list, &place.path).unwrap() = json!({ "data": data });
            let decoded = decode(&plain);
            assert_eq!(decoded.drift, [], "{} {}", sample.kind, text(&place.path));
            assert_eq!(
                decoded.object,
                decode(&list).object,
                "{} {}",
                sample.kind,
                text(&place.path)
            );
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen} lists");
}

#[test]
fn every_field_of_another_json_type_is_reported_and_the_others_are_kept() {
    for sample in &*SAMPLES {
        for places in levels(sample).values() {
            for turn in 0..4 {
                check_wrong(sample, places, turn);
            }
        }
    }
}

#[test]
fn every_field_may_be_null_or_absent() {
    for sample in &*SAMPLES {
        for places in levels(sample).values() {
            let (mut nulled, mut without) = (sample.value.clone(), sample.value.clone());
            for place in places {
                *at(&mut nulled, &place.path).unwrap() = Value::Null;
                let (Some(Step::Member(name)), owner) =
                    (place.path.last(), &place.path[..place.path.len() - 1])
                else {
                    unreachable!("members only")
                };
                at(&mut without, owner)
                    .unwrap()
                    .as_object_mut()
                    .unwrap()
                    .remove(name);
            }
            let (nulled, without) = (decode(&nulled), decode(&without));
            assert_eq!((nulled.drift, without.drift), (vec![], vec![]), "{}", sample.kind);
            assert_eq!(nulled.object, without.object, "{}", sample.kind);
        }
    }
}

#[test]
fn unknown_members_change_nothing_wherever_they_stand() {
    for sample in &*SAMPLES {
        let mut value = sample.value.clone();
        for path in &sample.structs {
            let members = at(&mut value, path).unwrap().as_object_mut().unwrap();
            members.insert(
                "a_new_one".into(),
                json!({"deep": [1, {"x": "y"}], "object": "new"}),
            );
            members.insert("zz_new".into(), json!([null, 1e300]));
        }
        let decoded = decode(&value);
        assert_eq!(decoded.drift, [], "{}", sample.kind);
        assert_eq!(decoded.object, decode(&sample.value).object, "{}", sample.kind);
    }
}

#[test]
fn every_enum_keeps_an_unknown_word() {
    let mut enums = 0;
    for sample in &*SAMPLES {
        for place in sample
            .places
            .iter()
            .filter(|place| place.line.starts_with("enum "))
        {
            let (mut value, mut nulled) = (sample.value.clone(), sample.value.clone());
            *at(&mut value, &place.path).unwrap() = json!("never heard of");
            *at(&mut nulled, &place.path).unwrap() = Value::Null;
            // The word of a union's or a nested object's `type` decides nothing.
            let (decoded, nulled) = (decode(&value), decode(&nulled));
            assert_eq!(decoded.drift, [], "{} {}", sample.kind, text(&place.path));
            assert_ne!(
                decoded.object,
                nulled.object,
                "{} {}",
                sample.kind,
                text(&place.path)
            );
            enums += 1;
        }
        let mut value = sample.value.clone();
        let all: Vec<_> = sample
            .places
            .iter()
            .filter(|place| place.line.contains("enum "))
            .collect();
        for place in &all {
            let place = at(&mut value, &place.path).unwrap();
            *place = match place {
                Value::Array(_) => json!(["never heard of", "nor of this"]),
                _ => json!("never heard of"),
            };
        }
        assert_eq!(decode(&value).drift, [], "{}", sample.kind);
    }
    assert!(enums > 500, "{enums}");
}

#[test]
fn every_reference_may_be_expanded_or_not() {
    let mut references = 0;
    for sample in &*SAMPLES {
        for place in &sample.places {
            let Some(target) = place.line.strip_prefix("expandable ") else {
                continue;
            };
            let (mut ids, mut objects, mut nulled) =
                (sample.value.clone(), sample.value.clone(), sample.value.clone());
            let kind = union(target).first().copied().unwrap_or(target);
            *at(&mut ids, &place.path).unwrap() = json!("x_1");
            *at(&mut objects, &place.path).unwrap() =
                json!({"id": "x_1", "object": kind, "metadata": {"a": "b"}, "created": 1_700_000_000});
            *at(&mut nulled, &place.path).unwrap() = Value::Null;
            let (ids, objects, nulled) = (decode(&ids), decode(&objects), decode(&nulled));
            assert_eq!(
                (&ids.drift[..], &objects.drift[..]),
                (&[][..], &[][..]),
                "{} {}",
                sample.kind,
                text(&place.path)
            );
            assert_ne!(ids.object, nulled.object, "{} {}", sample.kind, text(&place.path));
            assert_ne!(
                objects.object,
                nulled.object,
                "{} {}",
                sample.kind,
                text(&place.path)
            );
            assert_ne!(
                ids.object,
                objects.object,
                "{} {}",
                sample.kind,
                text(&place.path)
            );
            references += 1;
        }
    }
    assert!(references > 200, "{references}");
}

/// Whether the schema has a field at a path that starts with an object's kind.
fn is_a_field(path: &str) -> bool {
    let kinds = SCHEMA
        .objects
        .keys()
        .filter(|kind| path.starts_with(&format!("{kind}.")));
    let Some(kind) = kinds.max_by_key(|kind| kind.len()) else {
        return false;
    };
    let mut fields = Some(&SCHEMA.objects[kind].fields);
    let mut found = "";
    for step in path[kind.len() + 1..].split('.') {
        if step == "data[]" && found.starts_with("list ") {
            continue;
        }
        let Some(line) = fields.and_then(|fields| fields.get(step)) else {
            return false;
        };
        found = line;
        let mut names = line
            .split(' ')
            .filter(|word| !matches!(*word, "ref" | "list" | "array" | "expandable"));
        let name = names.next().unwrap_or_default();
        let object = SCHEMA.objects.get(name).map(|object| &object.fields);
        fields = object.or_else(|| SCHEMA.types.get(name));
    }
    true
}

#[test]
fn the_guide_names_fields_that_there_are() {
    let guide = include_str!("../../../src/docs/drift.md");
    let table = guide
        .split("| then | now | from version |")
        .nth(1)
        .expect("the guide's table");
    let names: Vec<_> = table.split('`').skip(1).step_by(2).collect();
    assert!(names.len() > 40, "{names:?}");
    for name in names {
        assert!(is_a_field(name), "no field {name}");
    }
    assert!(!is_a_field("subscription.items.data[].current_period_begin") && !is_a_field("llama.id"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// The same in any combination, at any depth.
    #[test]
    fn any_fields_of_any_kind_may_be_wrong_at_once(
        sample in any::<prop::sample::Index>(),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..24),
        turn in 0..5_usize,
    ) {
        let sample = sample.get(&SAMPLES);
        let mut places: Vec<&Place> = Vec::new();
        for pick in picks {
            let place = pick.get(&sample.places);
            if !places.iter().any(|other| other.path.starts_with(&place.path) || place.path.starts_with(&other.path)) {
                places.push(place);
            }
        }
        check_wrong(sample, &places, turn);
    }
}
