//! The reduced schema: `schema.json` as Stripe documents it now.
//!
//! A field is one line, its type in words: `string`, `integer`, `time` (Unix seconds), `float`, `boolean`, `decimal`
//! (a string), `int64_string`, `any`, `const x`, `enum Name`, `ref kind` or `ref Type.Name` (an embedded object),
//! `expandable kind` (an id, or the object when expanded), `union Name`, `array …`, `map …` (of what), `list …`
//! (Stripe's list object). After it `optional` (may be absent) and `null` (may be null).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Kinds that only old bodies carry where the schema names a union.
const OLD_KINDS: &[(&str, &[&str])] = &[("CustomerSource", &["alipay_account", "bitcoin_receiver"])];

#[derive(Deserialize, Serialize, Debug, Clone, PartialEq)]
pub(crate) struct Schema {
    pub(crate) api_version: String,
    /// Enum name to its words, separated by blanks.
    pub(crate) enums: BTreeMap<String, String>,
    pub(crate) events: Events,
    /// Object kind to what is not usual about its identity, in words: `ends` (a `*.deleted` event ends the object for good:
    /// Stripe's API answers with a deleted stub), `chosen` (its id is chosen by its owner and may come back), `shared` (the
    /// same id in many accounts), `owner a b` (without an id it belongs to what the first of these members names),
    /// `singleton` (one in each account, without an id), `none` (no identity).
    #[serde(default)]
    pub(crate) kinds: BTreeMap<String, String>,
    pub(crate) objects: BTreeMap<String, Object>,
    /// Object kind to its paths in the API, in words: `get` a path that answers one object, its own path first; `list` a path
    /// that answers a list, with `created` (it can be asked for a time), `needs x` (a parameter it does not answer without)
    /// and `all x=y` (the parameter without which it leaves some out). In a path `{id}` is the object's id, `{parent}` the id
    /// of the object that it belongs to.
    #[serde(default)]
    pub(crate) paths: BTreeMap<String, String>,
    pub(crate) types: BTreeMap<String, BTreeMap<String, String>>,
    /// Union name to its object kinds, separated by blanks.
    pub(crate) unions: BTreeMap<String, String>,
}

/// Event name to the kind of its object (`a|b` for a union, empty for none).
#[derive(Deserialize, Serialize, Debug, Clone, Default, PartialEq)]
pub(crate) struct Events {
    pub(crate) legacy: BTreeMap<String, String>,
    pub(crate) preview: BTreeMap<String, String>,
    pub(crate) snapshot: BTreeMap<String, String>,
    /// Event name to the kind of its related object (or nothing), then `data Type` if it carries data.
    pub(crate) thin: BTreeMap<String, String>,
}

#[derive(Deserialize, Serialize, Debug, Clone, PartialEq)]
pub(crate) struct Object {
    pub(crate) fields: BTreeMap<String, String>,
    /// Stripe's own name for the type, dotted.
    pub(crate) name: String,
}

/// `retired.json`: fields (`… since <version that dropped it>`), types, enums and objects that bodies of old API
/// versions have and the current document does not. An import adds to it. A field called `evidence text` is a second home
/// of the member `evidence`: where the body has a text, and the struct's own field takes none.
#[derive(Deserialize, Serialize, Debug, Clone, Default, PartialEq)]
pub(crate) struct Retired {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) enums: BTreeMap<String, String>,
    pub(crate) fields: BTreeMap<String, BTreeMap<String, String>>,
    pub(crate) objects: BTreeMap<String, Object>,
    pub(crate) types: BTreeMap<String, BTreeMap<String, String>>,
}

impl Retired {
    pub(crate) fn load() -> Self {
        parse("retired.json", &text("retired.json"))
    }
}

fn text(name: &str) -> String {
    std::fs::read_to_string(path(name)).unwrap()
}

fn path(name: &str) -> std::path::PathBuf {
    crate::root().join("tests/codegen").join(name)
}

pub(crate) fn parse<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// One line per field, sorted, so that a change of the schema is a readable diff.
pub(crate) fn formatted(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, format);
    value.serialize(&mut serializer).unwrap();
    out.push(b'\n');
    String::from_utf8(out).unwrap()
}

/// Writes the two files.
pub(crate) fn save(schema: &Schema, retired: &Retired) {
    std::fs::write(path("schema.json"), formatted(schema)).unwrap();
    std::fs::write(path("retired.json"), formatted(retired)).unwrap();
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    Snapshot,
    Legacy,
    Preview,
    Thin,
}

pub(crate) struct EventRow<'a> {
    pub(crate) name: &'a str,
    pub(crate) class: Class,
    /// Of `data.object`; sorted.
    pub(crate) kinds: Vec<&'a str>,
    /// Thin events: the related object's kind.
    pub(crate) related: Option<&'a str>,
    /// Thin events: the name of the type of their data.
    pub(crate) data: Option<&'a str>,
}

impl Schema {
    pub(crate) fn load() -> Self {
        let mut schema = Self::documented();
        schema.keep(Retired::load());
        schema
    }

    /// `schema.json` alone.
    pub(crate) fn documented() -> Self {
        parse("schema.json", &text("schema.json"))
    }

    /// Adds what Stripe no longer documents. A field that is documented again is not retired.
    pub(crate) fn keep(&mut self, retired: Retired) {
        for (name, words) in retired.enums {
            self.enums.entry(name).or_insert(words);
        }
        for (kind, fields) in retired.fields {
            let object = self
                .objects
                .get_mut(&kind)
                .unwrap_or_else(|| panic!("no object {kind}"));
            for (member, ty) in fields {
                object.fields.entry(member).or_insert(ty);
            }
        }
        for (name, fields) in retired.types {
            let own = self.types.entry(name).or_default();
            for (member, ty) in fields {
                own.entry(member).or_insert(ty);
            }
        }
        for (kind, object) in retired.objects {
            self.objects.entry(kind).or_insert(object);
        }
    }

    /// Every event of every class, by name.
    pub(crate) fn events(&self) -> Vec<EventRow<'_>> {
        let classes = [
            (&self.events.snapshot, Class::Snapshot),
            (&self.events.legacy, Class::Legacy),
            (&self.events.preview, Class::Preview),
        ];
        let mut rows = Vec::new();
        for (events, class) in classes {
            for (name, kinds) in events {
                rows.push(EventRow {
                    name,
                    class,
                    kinds: self.kinds(kinds),
                    related: None,
                    data: None,
                });
            }
        }
        for (name, what) in &self.events.thin {
            let (related, data) = match what.split_once("data ") {
                Some((related, data)) => (related.trim(), Some(data)),
                None => (what.as_str(), None),
            };
            let related = Some(related).filter(|related| !related.is_empty());
            rows.push(EventRow {
                name,
                class: Class::Thin,
                kinds: Vec::new(),
                related,
                data,
            });
        }
        rows.sort_by_key(|row| row.name);
        let names: BTreeSet<_> = rows.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), rows.len(), "an event is listed twice");
        rows
    }

    fn kinds<'a>(&'a self, kinds: &'a str) -> Vec<&'a str> {
        let mut kinds: Vec<&str> = kinds.split('|').filter(|kind| !kind.is_empty()).collect();
        if let Some(union) = self.union_of(&kinds) {
            kinds.extend(old_kinds(union));
        }
        kinds.sort_unstable();
        kinds
    }

    /// The union that holds exactly these kinds (old ones apart).
    pub(crate) fn union_of(&self, kinds: &[&str]) -> Option<&str> {
        let kinds: BTreeSet<_> = kinds.iter().copied().collect();
        let union = self.unions.iter().find(|(name, words)| {
            let now: BTreeSet<_> = words.split(' ').collect();
            let ever: BTreeSet<_> = now
                .iter()
                .copied()
                .chain(old_kinds(name).iter().copied())
                .collect();
            kinds == now || kinds == ever
        });
        union.map(|(name, _)| name.as_str())
    }

    /// The Rust name of an object kind's struct.
    pub(crate) fn type_name(&self, kind: &str) -> Option<String> {
        self.objects.get(kind).map(|object| object.name.replace('.', ""))
    }
}

pub(crate) fn old_kinds(union: &str) -> &'static [&'static str] {
    OLD_KINDS
        .iter()
        .find(|(name, _)| *name == union)
        .map_or(&[], |(_, kinds)| kinds)
}

/// `customer.source` to `CustomerSource`: every run of letters and digits becomes a capitalised part.
pub(crate) fn camel(text: &str) -> String {
    let mut out = String::new();
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut chars = part.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

#[test]
fn the_files_are_formatted_for_diffs() {
    for (name, formatted) in [
        ("schema.json", formatted(&Schema::documented())),
        ("retired.json", formatted(&Retired::load())),
    ] {
        assert!(
            text(name) == formatted,
            "{name}: another order or other blanks than an import writes"
        );
    }
}
