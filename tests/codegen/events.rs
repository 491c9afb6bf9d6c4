//! The event table and the table of families.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::features::feature_of;
use crate::schema::{Class, EventRow, Schema, camel};

/// Families whose name is not their events' prefix with `_` for the dots.
const NAMES: &[(&str, &str)] = &[
    ("account.external_account", "external_account"),
    ("charge.dispute", "dispute"),
    ("customer.discount", "discount"),
    ("customer.source", "source"),
    ("customer.subscription", "subscription"),
    ("customer.tax_id", "tax_id"),
    // `source` is the family of a customer's sources; these are the events of paying with one.
    ("source", "source_payment"),
];

/// `Variant "name" Class ["kind", …] related;`, sorted by name.
pub(crate) fn event_types(schema: &Schema) -> String {
    let rows = schema.events();
    let mut variants = BTreeMap::new();
    let mut out = format!(
        "/// The API version that the objects follow.\npub(crate) const API_VERSION: &str = \"{}\";\n\n",
        schema.api_version
    );
    out.push_str("crate::object::event_type::event_types! {\n");
    for row in &rows {
        let variant = camel(row.name);
        if let Some(other) = variants.insert(variant.clone(), row.name) {
            panic!("{} and {other} are both {variant}", row.name);
        }
        let EventRow {
            name,
            class,
            kinds,
            related,
            ..
        } = row;
        writeln!(out, "    {variant} {name:?} {class:?} {kinds:?} {related:?};").unwrap();
    }
    out.push_str("}\n");
    out
}

/// `family Trait Object "feature" { method "event", … }`.
pub(crate) fn families(schema: &Schema) -> String {
    let rows = schema.events();
    // A family is the events of one prefix that carry the same objects.
    let mut families: BTreeMap<(&str, &[&str]), Vec<&EventRow>> = BTreeMap::new();
    for row in rows
        .iter()
        .filter(|row| row.class != Class::Thin && !row.kinds.is_empty())
    {
        families
            .entry((split(row.name).0, &row.kinds))
            .or_default()
            .push(row);
    }
    let mut lines = BTreeMap::new();
    for ((prefix, kinds), rows) in families {
        // Prefixes that only legacy or preview events have make no family, unless their object is legacy too.
        let legacy = kinds
            .iter()
            .all(|kind| feature_of(kind) == Some("legacy-objects"));
        if rows.iter().all(|row| row.class != Class::Snapshot) && !legacy {
            continue;
        }
        let (object, feature) = match schema.union_of(kinds) {
            Some(union) => (union.to_string(), "families"),
            None => {
                let [kind] = kinds else {
                    panic!("{prefix}: no union of {kinds:?}")
                };
                (
                    schema.type_name(kind).unwrap(),
                    feature_of(kind).unwrap_or_else(|| panic!("no feature for {kind}")),
                )
            }
        };
        let name = match NAMES.iter().find(|(known, _)| *known == prefix) {
            _ if *kinds == ["source_mandate_notification"] => "source_mandate_notification".to_string(),
            Some((_, name)) => (*name).to_string(),
            None => prefix.replace('.', "_"),
        };
        let handler = camel(&name) + "Handler";
        let mut text = format!("        {name} {handler} {object} {feature:?} {{\n");
        for row in rows {
            writeln!(text, "            {} {:?},", split(row.name).1, row.name).unwrap();
        }
        text.push_str("        }\n");
        assert!(
            lines.insert(name.clone(), text).is_none(),
            "two families are called {name}"
        );
    }
    let mut out = String::from(
        "#[allow(unused_macros, reason = \"a table for others to expand\")]\nmacro_rules! families {\n    ($then:ident) => { $then! {\n",
    );
    out.extend(lines.into_values());
    out.push_str("    } };\n}\npub(crate) use families;\n");
    out
}

/// `"kind" => Ends|Stays Stripe|Chosen|Shared [owners]|Singleton|Nothing`, sorted by kind.
pub(crate) fn kinds(schema: &Schema) -> String {
    let mut out = String::from(
        "use crate::object::kind::{Absent, Ids, KindRow};\n\n/// Kinds of objects whose identity or end is not the usual one.\n\
         pub(crate) const KINDS: &[KindRow] = &[\n",
    );
    for (kind, words) in &schema.kinds {
        let mut words = words.split(' ');
        let (mut ends, mut ids, mut absent) = (false, "Stripe", "Absent::Nothing".to_string());
        while let Some(word) = words.next() {
            match word {
                "ends" => ends = true,
                "chosen" => ids = "Chosen",
                "shared" => ids = "Shared",
                "singleton" => absent = "Absent::Singleton".to_string(),
                "none" => {}
                "owner" => absent = format!("Absent::Owner(&{:?})", words.by_ref().collect::<Vec<_>>()),
                other => panic!("{kind}: {other}"),
            }
        }
        writeln!(
            out,
            "    KindRow {{ kind: {kind:?}, ends: {ends}, ids: Ids::{ids}, absent: {absent} }},"
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

/// `"kind" => retrieve [paths], list [paths with what they take]`, sorted by kind.
pub(crate) fn paths(schema: &Schema) -> String {
    let mut out = String::from(
        "use crate::object::paths::{KindPaths, ListPath};\n\n/// The paths of the API by the kind of object that they answer.\n\
         pub(crate) const PATHS: &[KindPaths] = &[\n",
    );
    for (kind, words) in &schema.paths {
        let mut words = words.split(' ');
        let (mut retrieve, mut lists) = (Vec::new(), Vec::new());
        while let Some(word) = words.next() {
            let mut next = || words.next().unwrap_or_else(|| panic!("{kind}: {word} of what?"));
            match word {
                "get" => retrieve.push(next()),
                "list" => lists.push((next(), false, None, None)),
                "created" => lists.last_mut().unwrap().1 = true,
                "needs" => lists.last_mut().unwrap().2 = Some(next()),
                "all" => lists.last_mut().unwrap().3 = next().split_once('='),
                other => panic!("{kind}: {other}"),
            }
        }
        let lists: Vec<_> = lists
            .iter()
            .map(|(path, created, needs, all)| {
                format!("ListPath {{ path: {path:?}, created: {created}, needs: {needs:?}, all: {all:?} }}")
            })
            .collect();
        writeln!(
            out,
            "    KindPaths {{ kind: {kind:?}, retrieve: &{retrieve:?}, lists: &[{}] }},",
            lists.join(", ")
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

/// The name up to its last dot, and what follows.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((name, ""))
}
