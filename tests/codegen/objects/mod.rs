//! The structs, enums and unions.
//!
//! One file per object kind: the object, and beside it a module with its nested types. So have Stripe's own libraries
//! it. What belongs to no kind (a union, the data of a thin event, an address) has a file of its own, too. References
//! only lead to kinds that the owner's feature implies; others are [`RawObject`], whatever features are on, so that
//! turning a feature on never changes a type.

mod fields;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::features::{FEATURES, feature_of, implies};
use crate::schema::{Schema, camel, old_kinds};

/// Unions stand in the feature where they are first used.
const UNION_FEATURES: &[(&str, &str)] = &[
    ("BalanceTransactionSource", "payments"),
    ("CustomerSource", "families"),
    ("ExternalAccount", "families"),
];

/// Names a nested type may not take, because the generated code uses them.
const RESERVED: &[&str] = &["BTreeMap", "Box", "Option", "String", "Vec"];

/// Shared types that belong to no object.
const SHARED: &[&str] = &["Address", "JapanAddress"];

/// The name of a nested type or enum, and the module it stands in.
struct Place<'a> {
    /// The kind in whose module it stands; none for shared types.
    module: Option<&'a str>,
    feature: &'static str,
    name: String,
}

struct Writer<'a> {
    schema: &'a Schema,
    /// Object kinds by Stripe's name of the type.
    owners: BTreeMap<&'a str, &'a str>,
    /// Types and kinds that stand in arrays, lists and maps.
    elements: BTreeSet<&'a str>,
    /// Types and enums that are the same as another one of their module, and that one.
    same: BTreeMap<&'a str, &'a str>,
}

pub(crate) fn objects(schema: &Schema) -> BTreeMap<String, String> {
    let owners = schema
        .objects
        .iter()
        .map(|(kind, object)| (object.name.as_str(), kind.as_str()))
        .collect();
    let mut elements = BTreeSet::new();
    let objects = schema.objects.values().map(|object| &object.fields);
    for ty in objects.chain(schema.types.values()).flat_map(BTreeMap::values) {
        if let Some((_, name)) = ty
            .split_once(' ')
            .filter(|(what, _)| matches!(*what, "array" | "list" | "map"))
        {
            elements.extend(
                name.rsplit_once("ref ")
                    .map(|(_, name)| name.split(' ').next().unwrap()),
            );
        }
    }
    let mut writer = Writer {
        schema,
        owners,
        elements,
        same: BTreeMap::new(),
    };
    writer.find_same();
    let mut modules = String::from("\n");
    let mut files = BTreeMap::new();
    let placed = writer.placed();
    let mut exports = String::from(
        "// Part of the module `object`, by name: so the compiler can tell the feature of what is not there.\n",
    );
    for (feature, ..) in FEATURES {
        for (file, body) in writer.bodies(feature, &placed) {
            let text = format!("\n{}\n{body}", uses(&body, ""));
            let names = match public_names(&text).into_iter().collect::<Vec<_>>().as_slice() {
                [one] => (*one).to_string(),
                all => format!("{{{}}}", all.join(", ")),
            };
            writeln!(modules, "#[cfg(feature = {feature:?})] pub(crate) mod {file};").unwrap();
            writeln!(
                exports,
                "#[cfg(feature = {feature:?})] pub use crate::generated::objects::{file}::{names};"
            )
            .unwrap();
            let other = files.insert(format!("objects/{file}.rs"), text);
            assert!(other.is_none(), "two files are called {file}");
        }
    }
    files.insert("exports.rs".into(), exports);
    modules.push_str("\ncrate::object::macros::all_objects! {\n");
    for kind in schema.objects.keys() {
        let feature = feature_of(kind).unwrap_or_else(|| panic!("no feature for {kind}"));
        writeln!(
            modules,
            "    {feature:?} {} {kind:?},",
            schema.type_name(kind).unwrap()
        )
        .unwrap();
    }
    modules.push_str("}\n");
    files.insert("objects/mod.rs".into(), modules);
    files
}

/// The names that stand outermost in a file: its modules and aliases, and the types that its macros make.
fn public_names(text: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut in_macro = false;
    for line in text.lines() {
        if !line.starts_with(' ') {
            in_macro = ["record! {", "words! {", "union! {"].contains(&line);
        }
        let rest = match line.strip_prefix("    ") {
            Some(rest) if in_macro && rest.starts_with(char::is_uppercase) => rest,
            Some(_) => continue,
            None => {
                let rest = line
                    .strip_prefix("pub mod ")
                    .or_else(|| line.strip_prefix("pub type "));
                let Some(rest) = rest else { continue };
                rest
            }
        };
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        names.insert(&rest[..end.unwrap_or(rest.len())]);
        in_macro = false;
    }
    names
}

/// The nested types and enums of each kind's module (empty kind: shared ones), by Stripe's name.
type Placed<'a> = BTreeMap<&'a str, (BTreeSet<&'a str>, BTreeSet<&'a str>)>;

impl<'a> Writer<'a> {
    /// Everything an object reaches, told apart by the module it stands in.
    fn placed(&self) -> Placed<'a> {
        let same: BTreeMap<&'a str, &'a str> = self.same.clone();
        let mut placed = Placed::new();
        let mut names = BTreeMap::new();
        let mut todo: Vec<&'a BTreeMap<String, String>> = self
            .schema
            .objects
            .values()
            .map(|object| &object.fields)
            .collect();
        for event in self.schema.events() {
            if let Some(data) = event.data {
                let (name, fields) = self.schema.types.get_key_value(data).unwrap();
                todo.push(fields);
                placed.entry("").or_default().0.insert(name.as_str());
            }
        }
        while let Some(fields) = todo.pop() {
            for ty in fields.values() {
                let Some((what, name)) = reference(ty) else {
                    continue;
                };
                let place = self.place(name);
                let (types, enums) = placed.entry(place.module.unwrap_or_default()).or_default();
                let new = match what {
                    "enum" => enums.insert(name),
                    _ => types.insert(name),
                };
                if !new {
                    continue;
                }
                if let Some(&first) = same.get(name) {
                    let home = self.place(first).module.unwrap_or_default();
                    let (types, enums) = placed.entry(home).or_default();
                    match what {
                        "enum" => enums.insert(first),
                        _ => types.insert(first),
                    };
                    if what == "ref" {
                        todo.push(&self.schema.types[first]);
                    }
                }
                if let Some(other) = names.insert((place.module, place.name.clone()), name) {
                    assert_eq!(other, name, "both are called {}", place.name);
                }
                if what == "ref" {
                    todo.push(
                        self.schema
                            .types
                            .get(name)
                            .unwrap_or_else(|| panic!("no type {name}")),
                    );
                }
            }
        }
        placed
    }

    /// Finds types that have the same members and enums that have the same words. Only the first is a type, the others
    /// are aliases of it: every name stands, and the compiler has half as much to do. The first stands in a feature that
    /// the others imply; types must be of the same feature, because what their references lead to depends on it.
    fn find_same(&mut self) {
        let mut words: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for name in self.by_feature(self.schema.enums.keys()) {
            let firsts = words.entry(&self.schema.enums[name]).or_default();
            let feature = self.place(name).feature;
            match firsts
                .iter()
                .find(|first| implies(feature, self.place(first).feature))
            {
                Some(first) => _ = self.same.insert(name, *first),
                None => firsts.push(name),
            }
        }
        // Members may be of types that are the same: look until nothing new is found.
        loop {
            let mut found = BTreeMap::new();
            let mut same = self.same.clone();
            for name in self.by_feature(self.schema.types.keys()) {
                let shape = |ty: &String| {
                    let words = ty
                        .split(' ')
                        .map(|word| self.same.get(word).copied().unwrap_or(word));
                    words.collect::<Vec<_>>().join(" ")
                };
                let fields = &self.schema.types[name];
                let shape: Vec<_> = fields.iter().map(|(member, ty)| (member, shape(ty))).collect();
                let first = *found.entry((self.place(name).feature, shape)).or_insert(name);
                if first != name && !name.ends_with("Event.Data") {
                    same.insert(name, first);
                }
            }
            if same == self.same {
                break;
            }
            self.same = same;
        }
        for (name, first) in &self.same {
            if self.elements.contains(name) {
                self.elements.insert(first);
            }
        }
    }

    /// Those of the features that others imply first.
    fn by_feature(&self, names: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
        let rank = |name: &&str| {
            FEATURES
                .iter()
                .position(|(feature, ..)| *feature == self.place(name).feature)
        };
        let mut names: Vec<&str> = names.map(String::as_str).collect();
        names.sort_by_key(rank);
        names
    }

    fn place(&self, name: &str) -> Place<'a> {
        let owner = self.owners.iter().filter(|(owner, _)| {
            name.strip_prefix(**owner)
                .is_some_and(|rest| rest.starts_with('.'))
        });
        let (module, feature, rest) = match owner.max_by_key(|(owner, _)| owner.len()) {
            Some((owner, kind)) => (Some(*kind), feature_of(kind).unwrap(), &name[owner.len()..]),
            None if SHARED
                .iter()
                .any(|shared| name == *shared || name.starts_with(&format!("{shared}."))) =>
            {
                (None, "families", name)
            }
            None => {
                let rest = name
                    .strip_prefix("V2.")
                    .unwrap_or_else(|| panic!("nothing owns {name}"));
                let rest = rest.strip_prefix("Core.").unwrap_or(rest);
                (None, "thin-objects", rest)
            }
        };
        let mut rust = camel(rest);
        if RESERVED.contains(&rust.as_str()) {
            rust.push_str("Value");
        }
        Place {
            module,
            feature,
            name: rust,
        }
    }

    /// The text of a feature's files, by the name of the file.
    fn bodies(&self, feature: &'static str, placed: &Placed<'_>) -> BTreeMap<String, String> {
        let mut bodies: BTreeMap<String, String> = BTreeMap::new();
        for (union, _) in UNION_FEATURES.iter().filter(|(_, home)| *home == feature) {
            self.union(bodies.entry(snake(union)).or_default(), union);
        }
        if let Some((types, enums)) = placed.get("") {
            for name in types.iter().filter(|name| self.place(name).feature == feature) {
                let body = bodies.entry(shared_file(name)).or_default();
                self.nested(body, "", name, feature);
                if name.ends_with("Event.Data") {
                    writeln!(body, "object! {{ {}: }}", self.place(name).name).unwrap();
                }
            }
            for name in enums.iter().filter(|name| self.place(name).feature == feature) {
                self.words(bodies.entry(shared_file(name)).or_default(), "", name);
            }
        }
        for (kind, object) in self
            .schema
            .objects
            .iter()
            .filter(|(kind, _)| feature_of(kind) == Some(feature))
        {
            let rust = self.schema.type_name(kind).unwrap();
            let module = kind.replace('.', "_");
            let mut body = String::new();
            let doc = format!("Stripe's `{kind}` object.");
            let mut fields = object.fields.clone();
            fields
                .entry("deleted".into())
                .or_insert_with(|| "boolean optional".into());
            self.record(&mut body, "", &rust, &doc, &fields, feature, Some(&module));
            if self.elements.contains(kind.as_str()) {
                writeln!(body, "element! {{ {rust} }}").unwrap();
            }
            writeln!(body, "object! {{ {rust}: {kind:?} }}").unwrap();
            if let Some((types, enums)) = placed.get(kind.as_str()) {
                let mut inner = String::new();
                for name in types {
                    self.nested(&mut inner, "    ", name, feature);
                }
                for name in enums {
                    self.words(&mut inner, "    ", name);
                }
                write!(
                    body,
                    "/// The parts of a [`{rust}`](crate::object::{rust}).\npub mod {module} {{\n"
                )
                .unwrap();
                body.push_str(&uses(&inner, "    "));
                body.push_str(&inner);
                body.push_str("}\n");
            }
            let other = bodies.insert(module, body);
            assert!(other.is_none(), "{kind} has the name of a union or a shared type");
        }
        bodies
    }

    fn nested(&self, out: &mut String, indent: &str, name: &str, feature: &'static str) {
        let rust = self.place(name).name;
        if self.alias(out, indent, name) {
            return;
        }
        self.record(
            out,
            indent,
            &rust,
            &self.type_doc(name),
            &self.schema.types[name],
            feature,
            None,
        );
        if self.elements.contains(name) {
            writeln!(out, "{indent}element! {{ {rust} }}").unwrap();
        }
    }

    fn type_doc(&self, name: &str) -> String {
        // The place in the object, as the API reference writes it.
        let owner = self
            .owners
            .iter()
            .filter(|(owner, _)| name.starts_with(&format!("{owner}.")));
        match owner.max_by_key(|(owner, _)| owner.len()) {
            Some((owner, kind)) => {
                let path: Vec<_> = name[owner.len() + 1..].split('.').map(snake).collect();
                format!("`{}` of a `{kind}`.", path.join("."))
            }
            None if name.ends_with("Event.Data") => "The data of a thin event.".to_string(),
            None => format!(
                "`{}`, as several objects have it.",
                name.split('.').map(snake).collect::<Vec<_>>().join(".")
            ),
        }
    }

    /// Writes an alias if the type is the same as another.
    fn alias(&self, out: &mut String, indent: &str, name: &str) -> bool {
        let Some(first) = self.same.get(name) else {
            return false;
        };
        let (place, home) = (self.place(name), self.place(first));
        let path = match home.module {
            None if shared_file(name) == shared_file(first) => home.name,
            Some(_) if home.module == place.module => home.name,
            Some(kind) => format!("crate::object::{}::{}", kind.replace('.', "_"), home.name),
            None => format!("crate::object::{}", home.name),
        };
        let doc = self.type_doc(name);
        writeln!(
            out,
            "{indent}/// {doc} The same as [`{}`]({path}).\n{indent}pub type {} = {path};",
            path.trim_start_matches("crate::object::"),
            place.name
        )
        .unwrap();
        true
    }

    fn words(&self, out: &mut String, indent: &str, name: &str) {
        if self.alias(out, indent, name) {
            return;
        }
        let mut words: Vec<&str> = self.schema.enums[name].split(' ').collect();
        words.sort_unstable();
        words.dedup();
        let mut variants = BTreeSet::from(["Unlisted".to_string()]);
        let rust = self.place(name).name;
        let doc = self.type_doc(name);
        write!(
            out,
            "{indent}words! {{\n{indent}    /// {doc}\n{indent}    {rust} {{\n"
        )
        .unwrap();
        for word in &words {
            let mut variant = camel(word);
            if !variant.starts_with(|c: char| c.is_ascii_uppercase()) || variant == "Self" {
                variant.insert(0, 'V');
            }
            while !variants.insert(variant.clone()) {
                variant.push('X');
            }
            writeln!(out, "{indent}        {variant} {word:?},").unwrap();
        }
        write!(out, "{indent}    }}\n{indent}}}\n").unwrap();
    }

    fn union(&self, out: &mut String, name: &str) {
        let kinds: Vec<&str> = self.schema.unions[name].split(' ').collect();
        write!(
            out,
            "union! {{\n    /// One of several kinds of object.\n    {name} {:?} {{\n",
            old_kinds(name)
        )
        .unwrap();
        for kind in kinds {
            let feature = feature_of(kind).unwrap();
            writeln!(
                out,
                "        {feature:?} {} {kind:?},",
                self.schema.type_name(kind).unwrap()
            )
            .unwrap();
        }
        out.push_str("    }\n}\n");
    }
}

/// The macros a module uses.
fn uses(body: &str, indent: &str) -> String {
    let used = |name: &str| {
        body.lines().any(|line| {
            line.strip_prefix(indent)
                .is_some_and(|line| line.starts_with(&format!("{name}! {{")))
        })
    };
    let names: Vec<_> = ["element", "object", "record", "union", "words"]
        .into_iter()
        .filter(|name| used(name))
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("{indent}use crate::object::macros::{one};\n"),
        all => format!("{indent}use crate::object::macros::{{{}}};\n", all.join(", ")),
    }
}

/// The file of a type that belongs to no object.
fn shared_file(name: &str) -> String {
    let name = name.strip_prefix("V2.").unwrap_or(name);
    let name = name.strip_prefix("Core.").unwrap_or(name);
    snake(name.split('.').next().unwrap_or(name))
}

pub(crate) fn union_feature(name: &str) -> &'static str {
    UNION_FEATURES
        .iter()
        .find(|(union, _)| *union == name)
        .unwrap_or_else(|| panic!("no feature for {name}"))
        .1
}

/// The nested type or enum a field refers to.
fn reference(ty: &str) -> Option<(&str, &str)> {
    let mut words = ty
        .split(' ')
        .skip_while(|word| matches!(*word, "array" | "list" | "map"));
    let what = words.next()?;
    let name = words.next()?;
    // Kinds are lower case, type names upper.
    (matches!(what, "enum" | "ref") && name.starts_with(|c: char| c.is_ascii_uppercase()))
        .then_some((what, name))
}

/// `InvoiceSettings` to `invoice_settings`.
fn snake(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
