//! Writes `src/generated/` from the reduced schema next to this file.
//!
//! A binary of its own, because it is a tool as well as a test:
//! - `cargo test --test codegen` regenerates in memory and fails if a file in `src/generated/` differs;
//! - `STRIPE_WEBHOOKS_REGENERATE=1 cargo test --test codegen` rewrites them.
//!
//! `schema.json` holds what Stripe documents and this crate needs: events, objects, fields. See [`schema`] for its
//! notation. `retired.json` beside it holds what only old API versions had.
//!
//! # Updating the schema
//! Stripe publishes its API as an OpenAPI document, `spec3.sdk.json`, in its `openapi` repository. One command reads it:
//!
//! ```text
//! STRIPE_WEBHOOKS_OPENAPI=../spec3.sdk.json cargo test --test codegen import_from_openapi -- --nocapture
//! ```
//!
//! It rewrites `schema.json`, `retired.json` and `src/generated/`, and prints what changed: events, objects, types and
//! fields that are new (`+`), gone (`-`) or of another shape (`~`). The same document gives the same bytes, and a second
//! import changes nothing. Then:
//! 1. Read the report, and `git diff tests/codegen`: one line per field. A changed shape is what old bodies will show as
//!    drift, so it belongs into the table in the docs of `stripe_webhooks::docs::drift`.
//! 2. If it asks for one, say in `features.rs` which cargo feature holds a new object, add the object there, and run
//!    `STRIPE_WEBHOOKS_REGENERATE=1 cargo test --test codegen`.
//! 3. Run the tests, name the new API version in the changelog, and commit the schema and the generated files apart.
//!
//! Nothing that is known gets lost: fields, types and events that the document no longer lists are kept as retired or
//! legacy, words of enums stay, thin and preview events and objects of other documents stay as they are.

mod diffs;
mod events;
mod features;
mod guide;
mod import;
mod objects;
mod schema;
mod tables;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schema::{Retired, Schema};

/// The table of features, part of the guide to objects.
const GUIDE: &str = "src/docs/features.md";

/// The guide to the mirror's tables.
const MIRROR_TABLES: &str = "src/docs/mirror_tables.md";

/// File name in `src/generated/` and its text.
type Files = BTreeMap<String, String>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn generate(schema: &Schema) -> Files {
    let mut files = Files::new();
    files.insert("event_types.rs".into(), events::event_types(schema));
    files.insert("families.rs".into(), events::families(schema));
    files.insert("kinds.rs".into(), events::kinds(schema));
    files.insert("paths.rs".into(), events::paths(schema));
    files.insert("tables.rs".into(), tables::tables(schema));
    files.extend(objects::objects(schema));
    let first = format!(
        "// Generated from {} by tests/codegen. Do not edit.\n",
        schema.api_version
    );
    for text in files.values_mut() {
        text.insert_str(0, &first);
    }
    files
}

/// Every `.rs` file below `folder`, by its path relative to it.
fn existing(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                files.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    // Written by hand: it only lists the modules that are not one object's.
    files.remove("mod.rs");
    files
}

/// Rewrites `src/generated/`.
fn regenerate(schema: &Schema) {
    let folder = root().join("src/generated");
    let files = generate(schema);
    for name in existing(&folder).keys().filter(|name| !files.contains_key(*name)) {
        std::fs::remove_file(folder.join(name)).unwrap();
    }
    for (name, text) in &files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    std::fs::write(root().join(GUIDE), guide::guide(schema)).unwrap();
    std::fs::write(root().join(MIRROR_TABLES), guide::mirror_tables(schema)).unwrap();
}

/// The command of the docs above; without a document it checks that importing nothing new changes nothing.
#[test]
fn import_from_openapi() {
    let (schema, retired) = (Schema::documented(), Retired::load());
    let Some(path) = std::env::var_os("STRIPE_WEBHOOKS_OPENAPI") else {
        import::roundtrip::nothing_changes(&schema, &retired);
        return;
    };
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let document: serde_json::Value = schema::parse(&path.to_string_lossy(), &text);
    let imported = import::import(&document, &schema, &retired).unwrap_or_else(|error| panic!("{error}"));
    schema::save(&imported.schema, &imported.retired);
    println!("{}", imported.report);
    regenerate(&Schema::load());
}

#[test]
fn generated_files_are_what_the_generator_writes() {
    let folder = root().join("src/generated");
    if std::env::var_os("STRIPE_WEBHOOKS_REGENERATE").is_some() {
        regenerate(&Schema::load());
    }
    let files = generate(&Schema::load());
    let existing = existing(&folder);
    for (name, text) in &files {
        let found = existing
            .get(name)
            .unwrap_or_else(|| panic!("src/generated/{name} is missing"));
        if found != text {
            let line = found
                .lines()
                .zip(text.lines())
                .position(|(a, b)| a != b)
                .map_or(0, |line| line + 1);
            panic!(
                "src/generated/{name} differs from line {line} on; \
                 run STRIPE_WEBHOOKS_REGENERATE=1 cargo test --test codegen"
            );
        }
    }
    for name in existing.keys() {
        assert!(
            files.contains_key(name),
            "src/generated/{name} is not generated any more"
        );
    }
    let schema = Schema::load();
    for (path, text) in [
        (GUIDE, guide::guide(&schema)),
        (MIRROR_TABLES, guide::mirror_tables(&schema)),
    ] {
        assert_eq!(
            std::fs::read_to_string(root().join(path)).unwrap_or_default(),
            text,
            "run STRIPE_WEBHOOKS_REGENERATE=1 cargo test --test codegen"
        );
    }
}
