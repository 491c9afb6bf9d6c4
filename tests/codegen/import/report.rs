//! What an import changed, for people.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::features::feature_of;
use crate::schema::Schema;

type Lines = BTreeMap<String, String>;

/// `+` new, `-` gone, `~` changed; nothing for what stayed.
pub(super) fn report(before: &Schema, after: &Schema) -> String {
    let mut out = format!("{} -> {}\n", before.api_version, after.api_version);
    if after.api_version < before.api_version {
        out.push_str("  the document is older than the schema\n");
    }
    for (class, before_events, after_events) in [
        ("snapshot events", &before.events.snapshot, &after.events.snapshot),
        ("legacy events", &before.events.legacy, &after.events.legacy),
        ("preview events", &before.events.preview, &after.events.preview),
        ("thin events", &before.events.thin, &after.events.thin),
    ] {
        section(&mut out, class, before_events, after_events);
    }
    let objects = |schema: &Schema| -> Lines {
        let objects = schema.objects.iter();
        objects
            .map(|(kind, object)| (kind.clone(), object.name.clone()))
            .collect()
    };
    section(&mut out, "objects", &objects(before), &objects(after));
    let new = after
        .objects
        .keys()
        .filter(|kind| !before.objects.contains_key(*kind));
    for kind in new.filter(|kind| feature_of(kind).is_none()) {
        writeln!(out, "  ! {kind}: say in features.rs which feature holds it").unwrap();
    }
    section(&mut out, "unions", &before.unions, &after.unions);
    let types = |schema: &Schema| -> Lines {
        let types = schema.types.iter();
        types
            .map(|(name, fields)| (name.clone(), count(fields.len(), "field")))
            .collect()
    };
    let (before_types, after_types) = (types(before), types(after));
    let others = |lines: &Lines, other: &Lines| -> Lines {
        let others = lines.iter().filter(|(name, _)| !other.contains_key(*name));
        others
            .map(|(name, count)| (name.clone(), count.clone()))
            .collect()
    };
    section(
        &mut out,
        "types",
        &others(&before_types, &after_types),
        &others(&after_types, &before_types),
    );
    for (kind, object) in &before.objects {
        if let Some(after) = after.objects.get(kind) {
            section(&mut out, kind, &object.fields, &after.fields);
        }
    }
    for (name, fields) in &before.types {
        if let Some(after) = after.types.get(name) {
            section(&mut out, name, fields, after);
        }
    }
    enums(&mut out, before, after);
    if out.lines().count() == 1 {
        out.push_str("  nothing changed\n");
    }
    out
}

fn section(out: &mut String, title: &str, before: &Lines, after: &Lines) {
    let mut changes = String::new();
    let mut names: Vec<_> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    for name in names {
        match (before.get(name), after.get(name)) {
            (None, Some(line)) => writeln!(changes, "  + {name}: {line}").unwrap(),
            (Some(line), None) => writeln!(changes, "  - {name}: {line}").unwrap(),
            (Some(old), Some(new)) if old != new => writeln!(changes, "  ~ {name}: {old} -> {new}").unwrap(),
            _ => {}
        }
    }
    if !changes.is_empty() {
        writeln!(out, "{title}\n{changes}").unwrap();
    }
}

fn enums(out: &mut String, before: &Schema, after: &Schema) {
    let mut changes = String::new();
    for (name, words) in &after.enums {
        let old: Vec<_> = before
            .enums
            .get(name)
            .into_iter()
            .flat_map(|words| words.split(' '))
            .collect();
        let new: Vec<_> = words.split(' ').filter(|word| !old.contains(word)).collect();
        if old.is_empty() {
            writeln!(changes, "  + {name}: {words}").unwrap();
        } else if !new.is_empty() {
            writeln!(changes, "  ~ {name}: + {}", new.join(" ")).unwrap();
        }
    }
    for name in before
        .enums
        .keys()
        .filter(|name| !after.enums.contains_key(*name))
    {
        writeln!(changes, "  - {name}").unwrap();
    }
    if !changes.is_empty() {
        writeln!(out, "enums\n{changes}").unwrap();
    }
}

fn count(number: usize, what: &str) -> String {
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}
