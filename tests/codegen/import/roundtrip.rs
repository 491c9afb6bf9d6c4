//! The reduced schema written as an OpenAPI document, to see that an import of it changes nothing.
//!
//! So every line of the schema is a test of the importer, and every name in it is seen to stay.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::import::document::SHARED;
use crate::import::import;
use crate::schema::{Retired, Schema, camel, formatted};

/// Imports the schema from itself.
///
/// # Panics
/// If anything changes.
pub(crate) fn nothing_changes(schema: &Schema, retired: &Retired) {
    let imported = import(&document(schema), schema, retired).unwrap();
    assert!(
        imported.report.ends_with("\n  nothing changed\n"),
        "an import of what is known changes it:\n{}",
        imported.report
    );
    assert_same(&formatted(&imported.schema), &formatted(schema));
    assert_same(&formatted(&imported.retired), &formatted(retired));
}

/// Shows the first line that differs, not twenty thousand.
#[track_caller]
pub(super) fn assert_same(found: &str, expected: &str) {
    let number = found
        .lines()
        .zip(expected.lines())
        .position(|(found, expected)| found != expected);
    if let Some(number) = number {
        let line = |text: &str| text.lines().nth(number).unwrap_or_default().to_string();
        panic!(
            "line {}: {} instead of {}",
            number + 1,
            line(found),
            line(expected)
        );
    }
    assert_eq!(found.len(), expected.len());
}

/// Imports the schema where nothing but the events and the unions is known: the rules for names give the names that it
/// has.
#[test]
fn the_names_of_new_types_are_those_that_the_rules_gave_the_old_ones() {
    let mut schema = Schema::documented();
    spell_out(&mut schema, &["JapanAddress", "V2.V2Amount"]);
    let known = Schema {
        enums: BTreeMap::new(),
        objects: BTreeMap::new(),
        types: BTreeMap::new(),
        ..schema.clone()
    };
    let imported = import(&document(&schema), &known, &Retired::default())
        .unwrap()
        .schema;
    assert!(imported.objects.len() > 90 && imported.types.len() > 1_500);
    for (kind, object) in &imported.objects {
        let expected = &schema.objects[kind];
        assert_eq!(object.name, expected.name);
        assert_same(&formatted(&object.fields), &formatted(&expected.fields));
    }
    for (name, fields) in &imported.types {
        let expected = schema
            .types
            .get(name)
            .unwrap_or_else(|| panic!("{name} is called otherwise"));
        assert_same(&formatted(fields), &formatted(expected));
    }
    for (name, words) in &imported.enums {
        assert_eq!(Some(words), schema.enums.get(name), "{name}");
    }
}

/// A newer document changes what it changes, and the report is all of it.
#[test]
fn an_update_of_the_schema_is_a_short_report() {
    let schema = Schema::documented();
    let mut document = document(&schema);
    document["info"]["version"] = json!("2027-01-27.fern");
    let schemas = &mut document["components"]["schemas"];
    let customer = &mut schemas["customer"]["properties"];
    customer["nickname"] = json!({"type": "string", "nullable": true});
    customer["name"] = json!({"type": "integer"});
    customer["loyalty"] = json!({"$ref": "#/components/schemas/customer_resource_loyalty"});
    schemas["customer_resource_loyalty"] = json!({"type": "object", "required": ["tiers"], "properties": {
        "tiers": {"type": "array", "items": {"type": "string", "enum": ["gold", "silver"]}}}});
    schemas["customer.merged"] = json!({"type": "object", "x-stripeEvent": {"type": "customer.merged"},
        "properties": {"object": {"$ref": "#/components/schemas/customer"}}});
    schemas.as_object_mut().unwrap().remove("event invoice.sent");
    schemas["invoice"]["properties"]
        .as_object_mut()
        .unwrap()
        .remove("footer");
    let words = schemas["subscription"]["properties"]["status"]["enum"].as_array_mut();
    words.unwrap().push(json!("hibernating"));
    let imported = import(&document, &schema, &Retired::load()).unwrap();
    let report = imported.report.lines().filter(|line| !line.is_empty());
    let expected = [
        &format!("{} -> 2027-01-27.fern", schema.api_version),
        "snapshot events",
        "  + customer.merged: customer",
        "  - invoice.sent: invoice",
        "legacy events",
        "  + invoice.sent: invoice",
        "types",
        "  + Customer.Loyalty: 1 field",
        "customer",
        "  + loyalty: ref Customer.Loyalty optional",
        "  ~ name: string optional null -> integer optional",
        "  + nickname: string optional null",
        "invoice",
        "  - footer: string null",
        "enums",
        "  + Customer.Loyalty.Tier: gold silver",
        "  ~ Subscription.Status: + hibernating",
    ];
    assert_eq!(report.collect::<Vec<_>>(), expected);
    assert_eq!(
        imported.retired.fields["invoice"]["footer"],
        "string null since 2027-01-27.fern"
    );
    // What the generator makes of it is checked where it stands: every name it needs is there.
    let mut all = imported.schema;
    all.keep(imported.retired);
    let files = crate::generate(&all);
    assert!(files["event_types.rs"].contains("CustomerMerged \"customer.merged\" Snapshot"));
    assert!(files["objects/customer.rs"].contains("loyalty \"loyalty\": Option<Box<customer::Loyalty>>"));
}

/// Gives every use of a type that has a name of its own the name of its place.
fn spell_out(schema: &mut Schema, shared: &[&str]) {
    let mut places = Vec::new();
    let objects = schema
        .objects
        .values_mut()
        .map(|object| (object.name.clone(), &mut object.fields));
    let types = schema
        .types
        .iter_mut()
        .map(|(name, fields)| (name.clone(), fields));
    for (owner, fields) in objects.chain(types) {
        for (member, line) in fields {
            let name = shared
                .iter()
                .find(|name| line.split(' ').any(|word| word == **name));
            if let Some(name) = name {
                let place = format!("{owner}.{}", camel(member));
                *line = line.replace(name, &place);
                places.push((place, *name));
            }
        }
    }
    for (place, name) in places {
        let fields = schema.types[name].clone();
        schema.types.insert(place, fields);
    }
}

/// What a document that lists the schema looks like.
pub(crate) fn document(schema: &Schema) -> Value {
    let writer = Writer { schema };
    let mut schemas = Map::new();
    for (kind, object) in &schema.objects {
        let mut component = writer.structure(&object.fields);
        component["properties"]["deleted"] = json!({"type": "boolean", "enum": [true]});
        component["x-resourceId"] = json!(kind);
        let name = object.name.rsplit_once('.');
        let (package, class) = name.unwrap_or(("", &object.name));
        component["x-stripeResource"] = json!({"class_name": class, "in_package": package});
        schemas.insert(kind.clone(), component);
    }
    for (name, fields) in &schema.types {
        schemas.insert(component_name(name), writer.structure(fields));
    }
    for (name, kinds) in &schema.unions {
        schemas.insert(component_name(name), choice(kinds.split(' ')));
    }
    for (name, kinds) in &schema.events.snapshot {
        let object = match kinds.split_once('|') {
            None => json!({"$ref": format!("#/components/schemas/{kinds}")}),
            Some(_) => choice(kinds.split('|')),
        };
        let event = json!({"type": "object", "required": ["object"], "properties": {"object": object},
            "x-stripeEvent": {"type": name}});
        schemas.insert(format!("event {name}"), event);
    }
    for (name, line) in &schema.events.thin {
        schemas.insert(name.clone(), writer.thin(name, line));
    }
    json!({"openapi": "3.0.0", "info": {"version": schema.api_version, "x-stripeReleasePhase": "ga"},
        "components": {"schemas": schemas}})
}

struct Writer<'a> {
    schema: &'a Schema,
}

impl Writer<'_> {
    fn structure(&self, fields: &BTreeMap<String, String>) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (member, line) in fields {
            let null = line.ends_with(" null");
            let line = line.trim_end_matches(" null");
            if !line.ends_with(" optional") {
                required.push(member);
            }
            let mut value = self.value(line.trim_end_matches(" optional"));
            if null {
                if value.get("$ref").is_some() {
                    value = json!({"anyOf": [value]});
                }
                value["nullable"] = json!(true);
            }
            properties.insert(member.clone(), value);
        }
        json!({"type": "object", "required": required, "properties": properties})
    }

    fn value(&self, line: &str) -> Value {
        let (what, name) = line.split_once(' ').unwrap_or((line, ""));
        match what {
            "string" => json!({"type": "string", "maxLength": 5000}),
            "integer" => json!({"type": "integer"}),
            "time" => json!({"type": "integer", "format": "unix-time"}),
            "float" => json!({"type": "number"}),
            "boolean" => json!({"type": "boolean"}),
            "decimal" => json!({"type": "string", "format": "decimal"}),
            "int64_string" => json!({"type": "string", "format": "int64"}),
            "any" => json!({"description": "Whatever it is."}),
            "const" => json!({"type": "string", "enum": [name]}),
            "enum" => {
                let words: Vec<_> = self.schema.enums[name].split(' ').collect();
                json!({"type": "string", "enum": words, "x-stripeEnum": {"kind": "open"}})
            }
            // Every other type stands in its place, as most of the newer ones do.
            "ref"
                if self.schema.types.contains_key(name) && shared(name).is_none() && name.len() % 2 == 0 =>
            {
                self.structure(&self.schema.types[name])
            }
            "ref" | "union" => json!({"$ref": format!("#/components/schemas/{}", component_name(name))}),
            "expandable" => {
                let target = json!({"$ref": format!("#/components/schemas/{}", component_name(name))});
                json!({"anyOf": [{"type": "string", "maxLength": 5000}, target],
                    "x-expansionResources": {"oneOf": [target]}})
            }
            "array" => json!({"type": "array", "items": self.value(name)}),
            "map" => json!({"type": "object", "additionalProperties": self.value(name)}),
            "list" => {
                json!({"type": "object", "required": ["data", "has_more", "object", "url"], "properties": {
                "data": {"type": "array", "items": self.value(name)}, "has_more": {"type": "boolean"},
                "object": {"type": "string", "enum": ["list"]}, "url": {"type": "string"}}})
            }
            _ => panic!("{line}?"),
        }
    }

    fn thin(&self, name: &str, line: &str) -> Value {
        let (related, data) = match line.split_once("data ") {
            Some((related, data)) => (related.trim(), Some(data)),
            None => (line, None),
        };
        let mut properties = json!({
            "object": {"type": "string", "enum": ["v2.core.event"]},
            "data": {"type": "object", "properties": {}},
        });
        if let Some(data) = data {
            properties["data"] = self.structure(&self.schema.types[data]);
        }
        if !related.is_empty() {
            properties["related_object"] = json!({"type": "object", "properties": {
                "type": {"type": "string", "enum": [related]}}});
        }
        json!({"type": "object", "properties": properties, "x-stripeEvent": {"kind": "thin", "type": name}})
    }
}

fn choice<'a>(kinds: impl Iterator<Item = &'a str>) -> Value {
    let kinds: Vec<_> = kinds
        .map(|kind| json!({"$ref": format!("#/components/schemas/{kind}")}))
        .collect();
    json!({"anyOf": kinds})
}

/// The component of a type that several objects share.
fn shared(name: &str) -> Option<&'static str> {
    let shared = SHARED.iter().find(|(_, ty)| *ty == name);
    shared.map(|(component, _)| *component)
}

/// Stripe calls its components otherwise than its types.
fn component_name(name: &str) -> String {
    if let Some(component) = shared(name) {
        return component.to_string();
    }
    if name.starts_with(|c: char| c.is_ascii_lowercase()) {
        return name.to_string();
    }
    format!("component_{}", name.to_ascii_lowercase())
}
