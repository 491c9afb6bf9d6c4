//! Every body of the shared corpus (Stripe API versions 2011 to 2026) decodes, and the drift it shows is known.

use std::collections::BTreeMap;
use std::path::Path;

use stripe_webhooks::EventType;
use stripe_webhooks::object::{Object, RawObject};

/// The corpus lies beside the project, not in it.
fn lines() -> Option<Vec<(String, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .ok()?
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut lines = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "jsonl"))
    {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            #[derive(serde::Deserialize)]
            struct Line<'a> {
                name: String,
                #[serde(borrow)]
                event: &'a serde_json::value::RawValue,
            }
            let line: Line<'_> = serde_json::from_str(line).unwrap();
            lines.push((line.name, line.event.get().to_string()));
        }
    }
    Some(lines)
}

#[test]
fn every_body_of_the_corpus_decodes() {
    let Some(lines) = lines() else {
        println!("skipped: no corpus beside the project");
        return;
    };
    let mut drift: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut untyped: BTreeMap<String, usize> = BTreeMap::new();
    let mut strange: BTreeMap<String, usize> = BTreeMap::new();
    for (name, body) in &lines {
        let event = RawObject::parse(body.as_str()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let Some(raw) = event.get("data.object") else {
            continue;
        };
        let kind = raw.kind().map(|kind| kind.to_string()).unwrap_or_default();
        let event_type = EventType::from(&*event.get("type").unwrap().decode::<String>().unwrap());
        if !event_type.object_kinds().contains(&kind.as_str()) {
            *strange.entry(format!("{event_type}: {kind}")).or_default() += 1;
        }
        let decoded = raw
            .decode_as::<Object>()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        if let Object::Other(_) = &decoded.object {
            *untyped.entry(kind.clone()).or_default() += 1;
        }
        assert_eq!(decoded.object.clone(), decoded.object, "{name}");
        for found in decoded.drift {
            let mut path = String::new();
            let mut inside = false;
            for c in found.path.chars() {
                inside = inside && c != ']';
                if !inside {
                    path.push(c);
                }
                inside = inside || c == '[';
            }
            let line = format!("{kind} | {path} | {} | {}", found.expected, found.found);
            drift.entry(line).or_default().push(name.clone());
        }
    }
    if std::env::var_os("STRIPE_WEBHOOKS_SHOW").is_some() {
        println!("untyped {untyped:#?}\nstrange {strange:#?}");
        for (line, names) in &drift {
            println!("{} {line}   {}", names.len(), names[0]);
        }
    }
}
