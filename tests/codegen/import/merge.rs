//! Lays what the document lists over what is known.
//!
//! Nothing is forgotten, because bodies of old API versions go on arriving: a field that is documented no more moves
//! to `retired.json` with the version that dropped it, an event becomes legacy, an object or a thin event that the
//! document leaves out (it may be of another API, or preview) stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{Retired, Schema};

pub(super) fn merge(known: &Schema, retired: &mut Retired, documented: Schema) -> Schema {
    let mut schema = documented;
    let version = schema.api_version.clone();
    for (name, kinds) in &known.events.snapshot {
        if !schema.events.snapshot.contains_key(name) {
            schema.events.legacy.insert(name.clone(), kinds.clone());
        }
    }
    let documented = |name: &String| schema.events.snapshot.contains_key(name);
    let rest = |events: &BTreeMap<String, String>| -> BTreeMap<String, String> {
        let rest = events.iter().filter(|(name, _)| !documented(name));
        rest.map(|(name, kinds)| (name.clone(), kinds.clone())).collect()
    };
    let (legacy, preview) = (rest(&known.events.legacy), rest(&known.events.preview));
    schema.events.legacy.extend(legacy);
    schema.events.preview = preview;
    for (name, line) in &known.events.thin {
        schema
            .events
            .thin
            .entry(name.clone())
            .or_insert_with(|| line.clone());
    }
    for (kind, object) in &known.objects {
        if let Some(now) = schema.objects.get(kind) {
            retire(
                retired.fields.entry(kind.clone()).or_default(),
                &object.fields,
                &now.fields,
                &version,
            );
        } else {
            schema.objects.insert(kind.clone(), object.clone());
        }
    }
    for (kind, now) in &schema.objects {
        // Documented again: what the document does not say of it stays retired.
        if let Some(object) = retired.objects.remove(kind) {
            let fields = retired.fields.entry(kind.clone()).or_default();
            fields.extend(
                object
                    .fields
                    .into_iter()
                    .filter(|(member, _)| !now.fields.contains_key(member)),
            );
        }
    }
    for (name, fields) in &known.types {
        if let Some(now) = schema.types.get(name) {
            retire(
                retired.types.entry(name.clone()).or_default(),
                fields,
                now,
                &version,
            );
        }
    }
    forget(&mut retired.fields, |kind| {
        schema.objects.get(kind).map(|object| &object.fields)
    });
    forget(&mut retired.types, |name| schema.types.get(name));
    keep_what_is_named(known, retired, &mut schema);
    schema
}

/// Moves the members that are gone.
fn retire(
    retired: &mut BTreeMap<String, String>,
    before: &BTreeMap<String, String>,
    now: &BTreeMap<String, String>,
    version: &str,
) {
    for (member, line) in before.iter().filter(|(member, _)| !now.contains_key(*member)) {
        let line = line.replace(" optional", "");
        retired
            .entry(member.clone())
            .or_insert_with(|| format!("{line} since {version}"));
    }
}

/// Drops the members that are documented (again), and what is empty then.
fn forget<'a>(
    retired: &mut BTreeMap<String, BTreeMap<String, String>>,
    now: impl Fn(&str) -> Option<&'a BTreeMap<String, String>>,
) {
    retired.retain(|name, fields| {
        let Some(now) = now(name) else { return true };
        fields.retain(|member, _| !now.contains_key(member));
        !fields.is_empty()
    });
}

/// Types and enums that only kept objects or retired fields name stay, each in the file of those that name them.
fn keep_what_is_named(known: &Schema, retired: &mut Retired, schema: &mut Schema) {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        schema
            .objects
            .values()
            .flat_map(|object| object.fields.values().cloned()),
    );
    lines.extend(schema.events.thin.values().filter_map(|line| {
        let (_, data) = line.split_once("data ")?;
        Some(format!("ref {data}"))
    }));
    let named = named(lines, |name| {
        schema.types.get(name).or_else(|| known.types.get(name))
    });
    for name in &named {
        if let Some(fields) = known.types.get(name) {
            schema.types.entry(name.clone()).or_insert_with(|| fields.clone());
        }
        if let Some(words) = known.enums.get(name) {
            schema.enums.entry(name.clone()).or_insert_with(|| words.clone());
        }
    }
    schema.types.retain(|name, _| named.contains(name));
    schema.enums.retain(|name, _| named.contains(name));
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        retired
            .fields
            .values()
            .flat_map(|fields| fields.values().cloned()),
    );
    lines.extend(retired.types.values().flat_map(|fields| fields.values().cloned()));
    lines.extend(
        retired
            .objects
            .values()
            .flat_map(|object| object.fields.values().cloned()),
    );
    let named = self::named(lines, |name| {
        known.types.get(name).or_else(|| retired.types.get(name))
    });
    for name in named.iter().filter(|name| !schema.types.contains_key(*name)) {
        if let Some(fields) = known.types.get(name) {
            retired
                .types
                .entry(name.clone())
                .or_insert_with(|| fields.clone());
        }
    }
    for name in named.iter().filter(|name| !schema.enums.contains_key(*name)) {
        if let Some(words) = known.enums.get(name) {
            retired.enums.entry(name.clone()).or_insert_with(|| words.clone());
        }
    }
}

/// The types and enums that the lines name, and those that these name.
fn named<'a>(
    mut lines: Vec<String>,
    types: impl Fn(&str) -> Option<&'a BTreeMap<String, String>>,
) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    while let Some(line) = lines.pop() {
        let names = line
            .split(' ')
            .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
        for name in names {
            if named.insert(name.to_string()) {
                lines.extend(
                    types(name)
                        .into_iter()
                        .flat_map(|fields| fields.values().cloned()),
                );
            }
        }
    }
    named
}
