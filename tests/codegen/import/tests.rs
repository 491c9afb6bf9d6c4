//! The importer on a small document, against what is known of a slightly older one.

use serde_json::{Value, json};

use crate::import::roundtrip::assert_same;
use crate::import::{Imported, import};
use crate::schema::{Retired, Schema, formatted, parse};

fn extract() -> Value {
    parse("extract.json", include_str!("extract.json"))
}

fn known() -> Schema {
    serde_json::from_value(json!({
        "api_version": "2026-10-28.endive",
        "enums": {
            "Boat.Condition": "afloat ashore",
            "Boat.Keel": "fin long",
            "Boat.LegacyRig": "barque cutter",
            "Barge.Size": "large small",
        },
        "events": {
            "legacy": {"boat.launched": "boat", "raft.built": "raft"},
            "preview": {"boat.flooded": "boat"},
            "snapshot": {"boat.scrapped": "boat"},
            "thin": {"v2.barge.moored": "barge data V2.Core.BargeMooredEvent.Data"},
        },
        "objects": {
            "barge": {"name": "Barge", "fields": {
                "hold": "ref Barge.Hold", "id": "string", "object": "const barge", "size": "enum Barge.Size",
            }},
            "boat": {"name": "Boat", "fields": {
                "captain": "string null", "id": "string", "insurance": "ref Boat.Insurance optional null",
                "keel": "enum Boat.Keel optional", "length": "float", "object": "const boat",
                "rig": "enum Boat.LegacyRig", "status": "enum Boat.Condition",
                "taxes": "array ref Boat.Tax null",
                "toll_due": "ref Boat.Money optional", "toll_paid": "ref Boat.Money optional",
                "toll_waived": "ref Boat.Money optional",
            }},
        },
        "types": {
            "Barge.Hold": {"tons": "integer"},
            "Boat.Insurance": {"number": "string", "terms": "ref Boat.Insurance.Terms"},
            "Boat.Insurance.Terms": {"years": "integer"},
            "Boat.Money": {"description": "string optional", "value": "integer"},
            "Boat.Tax": {"amount": "integer", "rate": "float optional", "type": "const berth optional"},
            "V2.Core.BargeMooredEvent.Data": {"berth": "string"},
        },
        "unions": {"Owner": "harbour.company sailor"},
    }))
    .unwrap()
}

fn retired() -> Retired {
    serde_json::from_value(json!({
        "fields": {"boat": {"built": "string since 2015-01-11", "mast": "string since 2019-02-19"}},
        "objects": {}, "types": {},
    }))
    .unwrap()
}

fn imported() -> Imported {
    import(&extract(), &known(), &retired()).unwrap()
}

#[test]
fn every_shape_is_read() {
    let schema = imported().schema;
    assert_eq!(schema.api_version, "2027-01-27.fern");
    let boat = &schema.objects["boat"];
    assert_eq!(boat.name, "Boat");
    let expected = json!({
        "id": "string",
        "object": "const boat",
        "built": "integer optional",
        "captain": "expandable sailor optional null",
        "created": "time",
        "crew": "array expandable sailor",
        "engine": "ref Boat.Engine optional null",
        "home": "ref Address optional",
        "length": "float",
        "license": "any optional",
        "metadata": "map string",
        "name": "string null",
        "owner": "expandable Owner",
        "price": "decimal",
        "rating": "expandable Boat.Rating optional",
        "rig": "enum Boat.LegacyRig",
        "seller": "union Owner optional null",
        "status": "enum Boat.Condition",
        "tags": "array string",
        "taxes": "array ref Boat.Tax optional null",
        "toll": "int64_string",
        // One type for all three in the schema; the third has come apart.
        "toll_due": "ref Boat.Money optional",
        "toll_paid": "ref Boat.Money optional",
        "toll_waived": "ref Boat.TollWaived optional",
        "trips": "list ref trip",
        "wrecks": "map ref Boat.Wrecks optional",
    });
    assert_eq!(serde_json::to_value(&boat.fields).unwrap(), expected);
    let types = json!({
        "Address": {"city": "string null", "line1": "string optional"},
        "Barge.Hold": {"tons": "integer"},
        // A type that holds itself, once more in another place, and one that is empty.
        "Boat.Engine": {"power": "integer", "spare": "ref Boat.Engine optional", "warranty": "ref Boat.Engine.Warranty optional"},
        "Boat.Engine.Warranty": {},
        "Boat.Money": {"description": "string optional", "value": "integer"},
        "Boat.Rating": {"stars": "integer"},
        "Boat.TollWaived": {"value": "integer"},
        "Boat.Wrecks": {"power": "integer", "spare": "ref Boat.Wrecks optional", "warranty": "ref Boat.Wrecks.Warranty optional"},
        "Boat.Wrecks.Warranty": {},
        "Boat.Tax": {"amount": "integer", "type": "enum Boat.Tax.Type optional"},
        "V2.Core.BargeMooredEvent.Data": {"berth": "string"},
        "V2.Core.V2HarbourDockIncludingGateOpenedEvent.Data": {"gate": "string"},
    });
    assert_eq!(serde_json::to_value(&schema.types).unwrap(), types);
    assert_eq!(schema.objects["harbour.company"].name, "Harbour.Company");
    assert_eq!(schema.objects["trip"].fields["boat"], "ref boat optional");
    assert_eq!(schema.objects["sailor"].fields["rank"], "string optional null");
    // Only what an event carries.
    assert!(!schema.objects.contains_key("shed"));
}

#[test]
fn names_and_words_that_users_write_stay() {
    let schema = imported().schema;
    assert_eq!(schema.enums["Boat.Condition"], "afloat ashore sunk");
    assert_eq!(schema.enums["Boat.LegacyRig"], "barque cutter ketch");
    // A single word that became another: both.
    assert_eq!(schema.enums["Boat.Tax.Type"], "berth harbour");
    assert_eq!(schema.unions, known().unions);
}

#[test]
fn what_the_document_leaves_out_is_kept_as_what_it_was() {
    let Imported { schema, retired, .. } = imported();
    let events = serde_json::to_value(&schema.events).unwrap();
    let expected = json!({
        "legacy": {"boat.scrapped": "boat", "raft.built": "raft"},
        "preview": {"boat.flooded": "boat"},
        "snapshot": {"boat.launched": "boat", "boat.party.changed": "harbour.company|sailor"},
        "thin": {
            "v1.boat.launched": "boat",
            "v2.barge.moored": "barge data V2.Core.BargeMooredEvent.Data",
            "v2.harbour.dock[gate].opened": " data V2.Core.V2HarbourDockIncludingGateOpenedEvent.Data",
        },
    });
    assert_eq!(events, expected);
    assert_eq!(schema.objects["barge"].name, known().objects["barge"].name);
    assert_eq!(schema.enums["Barge.Size"], "large small");
    let expected = json!({
        "enums": {"Boat.Keel": "fin long"},
        // `built` is documented again, and `mast` keeps the version that dropped it.
        "fields": {"boat": {
            "insurance": "ref Boat.Insurance null since 2027-01-27.fern",
            "keel": "enum Boat.Keel since 2027-01-27.fern",
            "mast": "string since 2019-02-19",
        }},
        "objects": {},
        "types": {
            "Boat.Insurance": {"number": "string", "terms": "ref Boat.Insurance.Terms"},
            "Boat.Insurance.Terms": {"years": "integer"},
            "Boat.Tax": {"rate": "float since 2027-01-27.fern"},
        },
    });
    assert_eq!(serde_json::to_value(&retired).unwrap(), expected);
}

#[test]
fn the_report_says_what_changed() {
    let report = imported().report;
    for line in [
        "2026-10-28.endive -> 2027-01-27.fern",
        "snapshot events",
        "  + boat.launched: boat",
        "  - boat.scrapped: boat",
        "legacy events",
        "  + boat.scrapped: boat",
        "  + trip: Trip",
        "  ! trip: say in features.rs which feature holds it",
        "  + Boat.Engine: 3 fields",
        "  - Boat.Insurance: 2 fields",
        "  ~ captain: string null -> expandable sailor optional null",
        "  - keel: enum Boat.Keel optional",
        "  ~ Boat.Condition: + sunk",
        "  + Boat.Tax.Type: berth harbour",
    ] {
        assert!(
            report.lines().any(|found| found == line),
            "no {line:?} in\n{report}"
        );
    }
    assert!(
        !report.contains("length") && !report.contains("Barge"),
        "{report}"
    );
}

#[test]
fn a_second_import_changes_nothing_and_the_same_document_gives_the_same_bytes() {
    let first = imported();
    let again = imported();
    assert_same(&formatted(&first.schema), &formatted(&again.schema));
    assert_same(&formatted(&first.retired), &formatted(&again.retired));
    let second = import(&extract(), &first.schema, &first.retired).unwrap();
    assert_eq!(
        second.report,
        "2027-01-27.fern -> 2027-01-27.fern\n  nothing changed\n"
    );
    assert_same(&formatted(&second.schema), &formatted(&first.schema));
    assert_same(&formatted(&second.retired), &formatted(&first.retired));
    let text = formatted(&first.schema);
    let read: Schema = parse("schema.json", &text);
    assert_eq!(read, first.schema);
    assert!(
        text.contains("\n    \"captain\": \"expandable sailor optional null\",\n"),
        "{text}"
    );
}

#[test]
fn a_document_without_marked_events_gives_their_names() {
    let mut document = extract();
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    schemas.retain(|_, schema| schema.get("x-stripeEvent").is_none());
    document["paths"] = json!({"/v1/webhook_endpoints": {"post": {"requestBody": {"content": {
        "application/x-www-form-urlencoded": {"schema": {"properties": {"enabled_events": {"items": {
            "type": "string", "enum": ["*", "boat.launched", "boat.christened", "buoy.lit"]}}}}}}}}}});
    let schema = import(&document, &known(), &retired()).unwrap().schema;
    let expected = json!({"boat.christened": "boat", "boat.launched": "boat", "buoy.lit": ""});
    assert_eq!(serde_json::to_value(&schema.events.snapshot).unwrap(), expected);
    assert_eq!(schema.objects["boat"].fields["toll"], "int64_string");
    assert_eq!(schema.events.thin, known().events.thin);
}

#[test]
fn what_is_no_such_document_is_refused() {
    let refused = |document: Value| import(&document, &known(), &retired()).err().unwrap();
    assert!(refused(json!({"hello": 1})).contains("info.version"));
    assert!(refused(json!({"info": {"version": "x"}})).contains("components.schemas"));
    let empty = json!({"info": {"version": "x"}, "components": {"schemas": {}}});
    assert_eq!(refused(empty), "the document lists no event");
    let mut preview = extract();
    preview["info"]["x-stripeReleasePhase"] = json!("preview");
    assert!(refused(preview).contains("preview"));
}
