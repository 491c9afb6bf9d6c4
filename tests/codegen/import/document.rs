//! Reads Stripe's OpenAPI document into the notation of the reduced schema.
//!
//! What the document says, and nothing else, in three steps:
//! 1. Components whose `object` member is one fixed word are objects; those of nothing but references to objects are
//!    unions; those marked `x-stripeEvent` are events.
//! 2. Every object that an event carries, or that one of these embeds, is walked member by member.
//! 3. A nested type is named by its place (`Customer.InvoiceSettings`), unless the schema already has a name for that
//!    place, which then stays: names are what users write in their code.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::import::component::{
    choices, component, is_stub, members, object_word, same_shape, singular, strings, type_name,
};
use crate::schema::{Events, Object, Schema, camel};

/// Components that many objects share, and the name of their type.
pub(super) const SHARED: &[(&str, &str)] = &[("address", "Address")];

/// What the document lists. `legacy` and `preview` events stay empty: it does not list them.
pub(super) fn read(document: &Value, known: &Schema) -> Result<Schema, String> {
    let text = |pointer: &str| document.pointer(pointer).and_then(Value::as_str);
    let version = text("/info/version").ok_or("no info.version: is this an OpenAPI document?")?;
    if let Some(phase) = text("/info/x-stripeReleasePhase").filter(|phase| *phase != "ga") {
        return Err(format!(
            "this is the document of a {phase} release; import the general one"
        ));
    }
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .ok_or("no components.schemas")?;
    let mut reader = Reader {
        schemas: schemas
            .iter()
            .map(|(name, schema)| (name.as_str(), schema))
            .collect(),
        kinds: BTreeMap::new(),
        known,
        new: Schema {
            api_version: version.to_string(),
            enums: BTreeMap::new(),
            events: Events::default(),
            kinds: known.kinds.clone(),
            paths: known.paths.clone(),
            objects: BTreeMap::new(),
            types: BTreeMap::new(),
            unions: known.unions.clone(),
        },
        types: BTreeMap::new(),
        enums: BTreeMap::new(),
        open: Vec::new(),
        todo: BTreeSet::new(),
    };
    reader.find_kinds();
    reader.events(document);
    if reader.new.events.snapshot.is_empty() {
        return Err("the document lists no event".into());
    }
    reader.objects();
    Ok(reader.new)
}

struct Reader<'a> {
    schemas: BTreeMap<&'a str, &'a Value>,
    /// Component to the kind of object it describes.
    kinds: BTreeMap<&'a str, &'a str>,
    known: &'a Schema,
    new: Schema,
    /// What each named type stands for.
    types: BTreeMap<String, &'a Value>,
    /// The documented words of each named enum.
    enums: BTreeMap<String, BTreeSet<&'a str>>,
    /// The types that are being walked, outermost first: a type may hold itself.
    open: Vec<(&'a Value, String)>,
    /// Kinds still to walk.
    todo: BTreeSet<&'a str>,
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place<'p> {
    owner: &'p str,
    member: &'p str,
    /// In an array or a list: its type is named in the singular.
    element: bool,
    /// The line that the schema has for it.
    known: Option<&'p str>,
}

impl Place<'_> {
    fn element(self) -> Self {
        Self {
            element: true,
            ..self
        }
    }

    /// The name after `ref`, `enum`, `union` or `expandable` in the known line.
    fn known_name(&self, what: &str) -> Option<&str> {
        let mut words = self.known?.split(' ');
        words.find(|word| *word == what)?;
        words
            .next()
            .filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
    }

    /// The names it may take, in the order of preference.
    fn names(&self, what: &str) -> impl Iterator<Item = String> + use<> {
        let plural = format!("{}.{}", self.owner, camel(self.member));
        let singular = format!("{}.{}", self.owner, camel(&singular(self.member)));
        let known = self.known_name(what).map(str::to_string);
        let first = if self.element { singular } else { plural.clone() };
        let more = plural.clone();
        known
            .into_iter()
            .chain([first, plural])
            .chain((2..).map(move |number| format!("{more}{number}")))
    }
}

impl<'a> Reader<'a> {
    fn find_kinds(&mut self) {
        for (name, schema) in &self.schemas {
            let Some(kind) = object_word(schema).filter(|kind| !matches!(*kind, "list" | "search_result"))
            else {
                continue;
            };
            if is_stub(name) || schema.get("x-stripeEvent").is_some() {
                continue;
            }
            // `invoice` rather than another component that calls itself one.
            if *name == kind || !self.schemas.contains_key(kind) {
                self.kinds.insert(name, kind);
            }
        }
    }

    fn events(&mut self, document: &'a Value) {
        let marked: Vec<(&'a str, &'a Value)> = self
            .schemas
            .values()
            .filter_map(|schema| Some((schema.pointer("/x-stripeEvent/type")?.as_str()?, *schema)))
            .collect();
        for (name, schema) in marked {
            let thin = schema.pointer("/x-stripeEvent/kind").and_then(Value::as_str) == Some("thin");
            if thin {
                let line = self.thin(name, schema);
                self.new.events.thin.insert(name.to_string(), line);
            } else {
                let mut kinds = Vec::new();
                if let Some(object) = schema.pointer("/properties/object") {
                    self.targets(object, &mut kinds);
                }
                self.todo.extend(kinds.iter().copied());
                self.new.events.snapshot.insert(name.to_string(), kinds.join("|"));
            }
        }
        if self.new.events.snapshot.is_empty() {
            self.listed_events(document);
        }
    }

    /// Documents without `x-stripeEvent` list the names alone, where an endpoint says which it wants. What an unknown
    /// one carries is what the events next to it carry.
    fn listed_events(&mut self, document: &'a Value) {
        let names = document
            .pointer("/paths/~1v1~1webhook_endpoints/post/requestBody/content")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(|content| content.values())
            .filter_map(|content| {
                content
                    .pointer("/schema/properties/enabled_events/items/enum")?
                    .as_array()
            })
            .flatten()
            .filter_map(Value::as_str)
            .filter(|name| *name != "*");
        for name in names {
            let prefix = name.rsplit_once('.').map_or(name, |(prefix, _)| prefix);
            let events = &self.known.events;
            let all = || {
                events
                    .snapshot
                    .iter()
                    .chain(&events.legacy)
                    .chain(&events.preview)
            };
            let same = all().find(|(known, _)| *known == name);
            let near = same.or_else(|| {
                all().find(|(known, _)| known.rsplit_once('.').is_some_and(|(known, _)| known == prefix))
            });
            let kinds = near.map(|(_, kinds)| kinds.as_str()).unwrap_or_default();
            self.todo
                .extend(kinds.split('|').filter(|kind| self.schemas.contains_key(kind)));
            self.new
                .events
                .snapshot
                .insert(name.to_string(), kinds.to_string());
        }
    }

    /// The related object's kind, then the type of the data, if it carries any.
    fn thin(&mut self, name: &'a str, schema: &'a Value) -> String {
        let related = schema
            .pointer("/properties/related_object/properties/type/enum/0")
            .and_then(Value::as_str)
            .unwrap_or_default();
        self.todo
            .extend(self.schemas.get_key_value(related).map(|(kind, _)| *kind));
        let data = schema.pointer("/properties/data").map(|data| self.resolved(data));
        let Some(data) = data.filter(|data| !members(data).is_empty()) else {
            return related.to_string();
        };
        let known = self
            .known
            .events
            .thin
            .get(name)
            .and_then(|line| line.split_once("data "));
        let ty = match known {
            Some((_, ty)) => ty.to_string(),
            None => format!("V2.Core.{}Event.Data", camel(&name.replace('[', "_including_"))),
        };
        self.walk(&ty, data);
        format!("{related} data {ty}")
    }

    fn objects(&mut self) {
        self.todo.extend(
            self.known
                .objects
                .keys()
                .map(String::as_str)
                .filter(|kind| self.kinds.get(kind) == Some(kind)),
        );
        while let Some(kind) = self.todo.pop_first() {
            let Some((component, _)) = self.kinds.iter().find(|(_, of)| **of == kind) else {
                continue;
            };
            if self.new.objects.contains_key(kind) {
                continue;
            }
            let schema = self.schemas[component];
            let known = self.known.objects.get(kind);
            let name = known.map_or_else(|| type_name(kind, schema), |object| object.name.clone());
            // Taken before its members are walked: they may hold it.
            let object = Object {
                name: name.clone(),
                fields: BTreeMap::new(),
            };
            self.new.objects.insert(kind.to_string(), object);
            let fields = self.members(&name, schema, known.map(|object| &object.fields), true);
            if let Some(object) = self.new.objects.get_mut(kind) {
                object.fields = fields;
            }
        }
    }

    fn members(
        &mut self,
        owner: &str,
        schema: &'a Value,
        known: Option<&BTreeMap<String, String>>,
        object: bool,
    ) -> BTreeMap<String, String> {
        let required: BTreeSet<&str> = strings(schema.get("required")).collect();
        let mut fields = BTreeMap::new();
        for (member, value) in members(schema) {
            // Every object may be deleted; the generator knows.
            if object && member == "deleted" {
                continue;
            }
            let place = Place {
                owner,
                member,
                element: false,
                known: known.and_then(|known| known.get(member)).map(String::as_str),
            };
            let mut null = false;
            let mut line = self.value(place, value, &mut null);
            if !required.contains(member) {
                line.push_str(" optional");
            }
            if null {
                line.push_str(" null");
            }
            fields.insert(member.to_string(), line);
        }
        fields
    }

    fn value(&mut self, place: Place<'_>, schema: &'a Value, null: &mut bool) -> String {
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(ty)) => vec![ty],
            other => strings(other).collect(),
        };
        *null |= schema.get("nullable") == Some(&Value::Bool(true)) || types.contains(&"null");
        if let Some(targets) = schema.get("x-expansionResources") {
            let mut kinds = Vec::new();
            if self.targets(targets, &mut kinds) {
                return self.one_of(place, "expandable", &kinds);
            }
            return self.expandable_part(place, targets);
        }
        if let Some(component) = component(schema) {
            return self.reference(place, component, null);
        }
        if let Some(choices) = choices(schema) {
            return self.choice(place, choices, null);
        }
        match types.into_iter().find(|ty| *ty != "null") {
            Some("array") => {
                let items = schema.get("items").unwrap_or(&Value::Null);
                format!("array {}", self.value(place.element(), items, &mut false))
            }
            Some("object") => self.object(place, schema),
            Some("string") => self.string(place, schema),
            Some("integer") if schema.get("format").is_some_and(|format| format == "unix-time") => {
                "time".into()
            }
            Some("integer") => "integer".into(),
            Some("number") => "float".into(),
            Some("boolean") => "boolean".into(),
            _ => "any".into(),
        }
    }

    fn reference(&mut self, place: Place<'_>, component: &str, null: &mut bool) -> String {
        let Some((name, schema)) = self.schemas.get_key_value(component) else {
            return "any".into();
        };
        if let Some(kind) = self.kinds.get(name) {
            self.todo.insert(kind);
            return format!("ref {kind}");
        }
        if let Some(choices) = choices(schema) {
            return self.choice(place, choices, null);
        }
        if members(schema).is_empty() && schema.get("properties").is_none() {
            return self.value(place, schema, null);
        }
        let shared = SHARED
            .iter()
            .find(|(shared, _)| shared == name)
            .map(|(_, ty)| *ty);
        format!("ref {}", self.nested(place, schema, shared, "ref"))
    }

    fn object(&mut self, place: Place<'_>, schema: &'a Value) -> String {
        if object_word(schema) == Some("list") {
            let items = schema.pointer("/properties/data/items").unwrap_or(&Value::Null);
            return format!("list {}", self.value(place.element(), items, &mut false));
        }
        match schema.get("additionalProperties") {
            Some(values @ Value::Object(_)) if members(schema).is_empty() => {
                format!("map {}", self.value(place, values, &mut false))
            }
            _ if schema.get("properties").is_some() => {
                format!("ref {}", self.nested(place, schema, None, "ref"))
            }
            _ => "any".into(),
        }
    }

    fn string(&mut self, place: Place<'_>, schema: &'a Value) -> String {
        let words: BTreeSet<&'a str> = strings(schema.get("enum"))
            .filter(|word| !word.is_empty())
            .collect();
        match (words.first(), schema.get("format").and_then(Value::as_str)) {
            (None, Some("decimal")) => "decimal".into(),
            (None, Some("int64")) => "int64_string".into(),
            (None, _) => "string".into(),
            // The schema separates words by blanks.
            _ if words.iter().any(|word| word.contains(char::is_whitespace)) => "string".into(),
            (Some(word), _) if words.len() == 1 => {
                let open = schema
                    .pointer("/x-stripeEnum/kind")
                    .is_some_and(|kind| kind == "open");
                let known = place.known.and_then(|known| known.strip_prefix("const "));
                let known = known.and_then(|known| known.split(' ').next());
                let constant = match known {
                    Some(known) => known == *word,
                    None => !open && place.known_name("enum").is_none(),
                };
                if constant || place.member == "object" {
                    return format!("const {word}");
                }
                // Another word than before: both are known.
                self.words(place, words.clone(), known)
            }
            _ => self.words(place, words, None),
        }
    }

    fn words(&mut self, place: Place<'_>, words: BTreeSet<&'a str>, also: Option<&str>) -> String {
        for name in place.names("enum") {
            match self.enums.get(&name) {
                Some(other) if *other == words => return format!("enum {name}"),
                Some(_) => {}
                None => {
                    let known = self
                        .known
                        .enums
                        .get(&name)
                        .map(String::as_str)
                        .unwrap_or_default();
                    // What was once documented stands in old bodies, and in the users' code.
                    let all: BTreeSet<&str> = words
                        .iter()
                        .copied()
                        .chain(known.split(' ').filter(|word| !word.is_empty()))
                        .chain(also)
                        .collect();
                    let all: Vec<&str> = all.into_iter().collect();
                    self.new.enums.insert(name.clone(), all.join(" "));
                    self.enums.insert(name.clone(), words);
                    return format!("enum {name}");
                }
            }
        }
        unreachable!("names do not end")
    }

    /// The name of a struct, walked if it is new. `what`: the word before the name.
    fn nested(&mut self, place: Place<'_>, schema: &'a Value, shared: Option<&str>, what: &str) -> String {
        if let Some((_, name)) = self.open.iter().find(|(open, _)| std::ptr::eq(*open, schema)) {
            return name.clone();
        }
        for name in shared.map(str::to_string).into_iter().chain(place.names(what)) {
            match self.types.get(&name) {
                Some(other) if same_shape(other, schema) => return name,
                Some(_) => {}
                None => {
                    self.walk(&name, schema);
                    return name;
                }
            }
        }
        unreachable!("names do not end")
    }

    fn walk(&mut self, name: &str, schema: &'a Value) {
        self.types.insert(name.to_string(), schema);
        self.open.push((schema, name.to_string()));
        let known = self.known;
        let fields = self.members(name, schema, known.types.get(name), false);
        self.open.pop();
        self.new.types.insert(name.to_string(), fields);
    }

    /// One of several: a reference that may be null, objects of several kinds, an id or an object.
    fn choice(&mut self, place: Place<'_>, choices: &'a [Value], null: &mut bool) -> String {
        let mut rest = Vec::new();
        let mut text = false;
        for choice in choices {
            let empty = strings(choice.get("enum")).eq([""]);
            let nothing = choice.get("type").is_some_and(|ty| ty == "null");
            *null |= empty || nothing;
            if empty || nothing || component(choice).is_some_and(is_stub) {
                continue;
            }
            if choice.get("type").is_some_and(|ty| ty == "string") && choice.get("enum").is_none() {
                text = true;
            } else {
                rest.push(choice);
            }
        }
        let mut kinds = Vec::new();
        let all_objects = !rest.is_empty() && rest.iter().all(|choice| self.targets(choice, &mut kinds));
        match (rest.as_slice(), text) {
            ([], true) => "string".into(),
            (_, true) if all_objects => self.one_of(place, "expandable", &kinds),
            ([one], false) if component(one).is_none() || kinds.len() < 2 => self.value(place, one, null),
            (_, false) if all_objects => self.one_of(place, "ref", &kinds),
            _ => "any".into(),
        }
    }

    /// `ref kind` or `expandable kind`, or a union of several.
    fn one_of(&mut self, place: Place<'_>, what: &str, kinds: &[&'a str]) -> String {
        let embedded = what == "ref";
        if embedded {
            self.todo.extend(kinds.iter().copied());
        }
        let mut kinds: Vec<&str> = kinds.to_vec();
        kinds.sort_unstable();
        kinds.dedup();
        match kinds.as_slice() {
            [] => return "any".into(),
            [kind] => return format!("{what} {kind}"),
            _ => {}
        }
        // Every kind of a union is a variant, and needs its struct.
        let known: Vec<_> = kinds
            .iter()
            .filter_map(|kind| self.schemas.get_key_value(kind))
            .collect();
        self.todo.extend(known.iter().map(|(kind, _)| **kind));
        let what = if embedded { "union" } else { what };
        let same = self
            .new
            .unions
            .iter()
            .find(|(_, words)| words.split(' ').eq(kinds.iter().copied()));
        if let Some((name, _)) = same {
            return format!("{what} {name}");
        }
        let known = place
            .known_name("union")
            .or_else(|| place.known_name("expandable"));
        let name = known.map_or_else(
            || camel(&format!("{}.{}", place.owner, place.member)),
            str::to_string,
        );
        self.new.unions.insert(name.clone(), kinds.join(" "));
        format!("{what} {name}")
    }

    /// A reference to something that is no object of its own, such as the rule of a charge's outcome.
    fn expandable_part(&mut self, place: Place<'_>, targets: &'a Value) -> String {
        match choices(targets) {
            Some([one]) if !members(self.resolved(one)).is_empty() => {
                let name = self.nested(place, self.resolved(one), None, "expandable");
                format!("expandable {name}")
            }
            _ => "any".into(),
        }
    }

    /// Adds the kinds of objects that a reference leads to; `false` if it leads to anything else.
    fn targets(&self, schema: &'a Value, kinds: &mut Vec<&'a str>) -> bool {
        if let Some(name) = component(schema) {
            if is_stub(name) {
                return true;
            }
            if let Some(kind) = self.kinds.get(name) {
                kinds.push(kind);
                kinds.sort_unstable();
                kinds.dedup();
                return true;
            }
            return self
                .schemas
                .get(name)
                .is_some_and(|schema| match choices(schema) {
                    Some(choices) => choices.iter().all(|choice| self.targets(choice, kinds)),
                    None => false,
                });
        }
        choices(schema).is_some_and(|choices| choices.iter().all(|choice| self.targets(choice, kinds)))
    }

    fn resolved(&self, schema: &'a Value) -> &'a Value {
        component(schema)
            .and_then(|name| self.schemas.get(name).copied())
            .unwrap_or(schema)
    }
}
