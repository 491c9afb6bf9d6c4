//! The arrows between the rooms of `src/` point one way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Each room and the rooms that it may import.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("rt", &[]),
    ("clock", &["rt"]),
    ("json", &[]),
    ("text", &[]),
    ("sync", &[]),
    ("path", &[]),
    ("signature", &["clock"]),
    ("object", &["json", "generated", "path"]),
    ("generated", &["object", "json"]),
    // The client: an event may hold the object as it is now, in the client's words.
    (
        "event",
        &["signature", "object", "generated", "json", "path", "client", "rt"],
    ),
    ("pattern", &["generated"]),
    (
        "handler",
        &["event", "object", "generated", "clock", "path", "rt"],
    ),
    ("observer", &["event", "handler", "text"]),
    (
        "registry",
        &[
            "observer",
            "handler",
            "pattern",
            "event",
            "object",
            "generated",
            "clock",
            "rt",
            "path",
            "text",
        ],
    ),
    (
        "receiver",
        &[
            "signature",
            "event",
            "handler",
            "observer",
            "registry",
            "clock",
            "rt",
            "sync",
            "inbox",
            "client",
        ],
    ),
    (
        "inbox",
        &[
            "event", "object", "pattern", "path", "handler", "observer", "registry", "clock", "rt", "json",
            "text", "sync", "client",
        ],
    ),
    // The inbox: its events, to say of which a reading knows.
    (
        "client",
        &[
            "signature",
            "event",
            "object",
            "handler",
            "inbox",
            "observer",
            "rt",
            "sync",
            "text",
        ],
    ),
    (
        "reconcile",
        &[
            "client", "receiver", "inbox", "registry", "observer", "event", "object", "rt",
        ],
    ),
    (
        "mirror",
        &[
            "inbox",
            "client",
            "observer",
            "receiver",
            "registry",
            "handler",
            "event",
            "object",
            "generated",
            "pattern",
        ],
    ),
    (
        "cli",
        &[
            "operate",
            "client",
            "endpoints",
            "reconcile",
            "mirror",
            "inbox",
            "receiver",
            "registry",
            "handler",
            "event",
            "object",
            "signature",
            "testing",
            "text",
        ],
    ),
    (
        "operate",
        &[
            "inbox", "receiver", "registry", "handler", "event", "object", "pattern",
        ],
    ),
    (
        "admin",
        &[
            "operate",
            "receiver",
            "inbox",
            "registry",
            "handler",
            "object",
            "client",
            "endpoints",
            "mirror",
            "rt",
            "sync",
        ],
    ),
    ("adapters", &["receiver", "observer", "rt"]),
    (
        "endpoints",
        &[
            "client",
            "receiver",
            "registry",
            "inbox",
            "observer",
            "pattern",
            "object",
            "event",
            "signature",
            "clock",
            "rt",
        ],
    ),
    (
        "testing",
        &[
            "signature",
            "event",
            "object",
            "generated",
            "handler",
            "observer",
            "registry",
            "receiver",
            "inbox",
            "clock",
            "rt",
        ],
    ),
];

#[test]
fn no_room_imports_one_that_it_should_not_know() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (room, allowed) in MAY_IMPORT {
        let mut files = Vec::new();
        collect(&source.join(room), &mut files);
        collect(&source.join(format!("{room}.rs")), &mut files);
        assert!(!files.is_empty(), "the room {room} is gone");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for line in text
                .lines()
                .map(str::trim)
                .take_while(|line| *line != "mod tests {")
            {
                let Some(path) = line
                    .split("use crate::")
                    .nth(1)
                    .filter(|_| !line.starts_with("//"))
                else {
                    continue;
                };
                let imported: String = path
                    .chars()
                    .take_while(|letter| letter.is_ascii_lowercase() || *letter == '_')
                    .collect();
                if !imported.is_empty() && imported != *room && !allowed.contains(&&*imported) {
                    wrong.push(format!("{}: {line}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn collect(path: &Path, files: &mut Vec<std::path::PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), files);
        }
    }
}

/// A value reads members, and members are values: that is the one circle among the files of `object`.
#[test]
fn two_files_of_object_import_each_other_and_no_others_do() {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/object");
    let module = fs::read_to_string(room.join("mod.rs")).unwrap();
    let mut files = Vec::new();
    collect(&room, &mut files);
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files.iter().filter(|file| !file.ends_with("mod.rs")) {
        let text = fs::read_to_string(file).unwrap();
        let text = text.split("mod tests {").next().unwrap();
        let name = file.file_stem().unwrap().to_str().unwrap();
        let homes = imports.entry(name.to_owned()).or_default();
        for path in text.split("\nuse crate::object::").skip(1) {
            let path = path.split(';').next().unwrap();
            match path.split_once("::") {
                Some((home, _)) => _ = homes.insert(home.to_owned()),
                // By the name under which `mod.rs` exports it.
                None => homes.extend(
                    path.split(['{', '}', ',', ' ', '\n'])
                        .filter(|name| !name.is_empty())
                        .filter_map(|name| home_of(&module, name)),
                ),
            }
        }
    }
    assert!(imports["decoder"].contains("raw") && imports["union"].contains("decoded"));
    let circles: Vec<_> = imports
        .keys()
        .flat_map(|file| imports.keys().map(move |other| (file, other)))
        .filter(|(file, other)| file < other)
        .filter(|(file, other)| reaches(&imports, file, other) && reaches(&imports, other, file))
        .collect();
    assert_eq!(circles, [(&"decoder".to_owned(), &"field".to_owned())]);
}

/// The engine of the databases is a folder without circles: whoever opens a file reads down from there.
#[test]
fn no_files_of_the_database_engine_import_each_other() {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/inbox/db");
    let mut files = Vec::new();
    collect(&room, &mut files);
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files.iter().filter(|file| !file.ends_with("mod.rs")) {
        let text = fs::read_to_string(file).unwrap();
        let text = text.split("mod tests {").next().unwrap();
        let homes = imports
            .entry(file.file_stem().unwrap().to_str().unwrap().to_owned())
            .or_default();
        for path in text.split("super::").skip(1) {
            // `super::engine::begin`, or every name before `::` in `super::{…};`.
            let path = match path.starts_with('{') {
                true => path.split("};").next().unwrap(),
                false => path.split([';', '(', ',', ')', ' ']).next().unwrap(),
            };
            let words = path
                .split("::")
                .map(|part| part.rsplit(['{', ',', ' ', '\n']).next().unwrap());
            homes.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
        }
    }
    assert!(imports["run"].contains("engine") && imports["engine"].contains("driver"));
    let files: Vec<_> = imports.keys().collect();
    let circles: Vec<_> = files
        .iter()
        .filter(|file| reaches(&imports, file, file))
        .collect();
    assert!(circles.is_empty(), "{circles:?}");
}

/// The file whose name `module` exports: `pub use file::{…, Name, …};`.
fn home_of(module: &str, name: &str) -> Option<String> {
    module.split("use ").skip(1).find_map(|path| {
        let (home, names) = path.split(';').next()?.split_once("::")?;
        names
            .split(['{', '}', ',', ' ', '\n'])
            .any(|exported| exported == name)
            .then(|| home.to_owned())
    })
}

fn reaches(imports: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let (mut seen, mut todo) = (BTreeSet::new(), vec![from]);
    while let Some(file) = todo.pop() {
        for home in imports.get(file).into_iter().flatten() {
            if home == to {
                return true;
            }
            if seen.insert(home) {
                todo.push(home);
            }
        }
    }
    false
}

/// The rooms whose item docs say what an item is. A new room belongs here.
const SAYING: &[&str] = &[
    "admin",
    "cli",
    "operate",
    "mirror",
    "signature",
    "event",
    "pattern",
    "handler",
    "observer",
    "registry",
    "receiver",
    "testing",
    "clock",
    "json",
    "path",
    "text",
    "rt",
    "sync",
    "object",
    "inbox",
    "reconcile",
    "adapters",
    "client",
    "endpoints",
];

/// The words that open a question.
const ASKING: &[&str] = &[
    "What", "Whether", "How", "Who", "Whose", "Whom", "Where", "Which", "When", "Why",
];

/// The numbers, from 1, of the lines on which an item's doc opens with a question.
fn questions(text: &str) -> Vec<usize> {
    let mut inside = false;
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let doc = line.trim_start().strip_prefix("///");
        if let Some(doc) = doc
            && !inside
            && let Some(word) = doc
                .trim_start()
                .split(|letter: char| !letter.is_alphabetic())
                .next()
            && ASKING.contains(&word)
        {
            found.push(number);
        }
        inside = doc.is_some();
    }
    found
}

/// A reader learns what an item is from the first words of its doc: "The number of …", "True if …", "Returns …".
#[test]
fn item_docs_say_what_an_item_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut asking = Vec::new();
    for room in SAYING {
        let mut files = Vec::new();
        collect(&root.join("src").join(room), &mut files);
        collect(&root.join("src").join(format!("{room}.rs")), &mut files);
        assert!(!files.is_empty(), "the room {room} is gone");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            let name = file.strip_prefix(root).unwrap().display();
            for number in questions(&text) {
                asking.push(format!("{name}:{number}"));
            }
        }
    }
    assert!(asking.is_empty(), "docs that ask: {asking:#?}");
}

#[test]
fn a_question_is_found_at_the_start_of_a_doc_only() {
    let text = "/// What it is.\nfn a() {}\n    /// The size.\n    /// Where it is told.\n    fn b() {}\n/// Why.\n/// Whatever it is.\n";
    assert_eq!(questions(text), [1, 6]);
    assert!(questions("/// Whatever it is.\n//! How it works.\n// When.\n").is_empty());
}

/// Methods with a default compile where they are forgotten, and then answer nothing.
#[test]
fn every_method_of_a_store_is_connected_in_each() {
    let mut methods = methods_of("src/inbox/store.rs", "pub trait Queue");
    methods.extend(methods_of("src/inbox/operator.rs", "pub trait Operator"));
    assert!(methods.len() > 35, "{methods:?}");
    let file = "src/inbox/db/delegate.rs";
    connects(file, &source(file), &methods);
    let crashes = [
        "src/testing/crashes/process.rs",
        "src/testing/crashes/operator.rs",
    ];
    connects("src/testing/crashes", &crashes.map(source).concat(), &methods);
    let memory = ["src/inbox/memory/mod.rs", "src/inbox/memory/operator.rs"];
    connects("src/inbox/memory", &memory.map(source).concat(), &methods);
}

#[test]
fn every_method_of_the_handlers_is_connected_in_whatever_stands_before_them() {
    let methods = methods_of("src/inbox/apply.rs", "pub trait Apply");
    assert!(methods.len() > 10, "{methods:?}");
    for file in [
        "src/inbox/worker/told.rs",
        "src/testing/crashes/process.rs",
        "src/inbox/handlers.rs",
    ] {
        let text = source(file);
        let own = text
            .split_once("impl Apply for")
            .unwrap()
            .1
            .split("\n}\n")
            .next()
            .unwrap();
        connects(file, own, &methods);
    }
}

fn source(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

fn methods_of(file: &str, side: &str) -> Vec<String> {
    let text = source(file);
    let side = text.split(side).nth(1).unwrap().split("\n}\n").next().unwrap();
    let name = |part: &str| part[..part.find(['<', '(']).unwrap()].to_owned();
    side.split("\n    fn ").skip(1).map(name).collect()
}

fn connects(file: &str, text: &str, methods: &[String]) {
    let is_there = |name: &String| {
        ["(", "<"]
            .iter()
            .any(|open| text.contains(&format!(" {name}{open}")))
    };
    let may_stay = |name: &String| MAY_STAY_DEFAULT.contains(&(file, &**name));
    let forgotten: Vec<_> = methods
        .iter()
        .filter(|name| !is_there(name) && !may_stay(name))
        .collect();
    assert!(forgotten.is_empty(), "{file}: {forgotten:?}");
}

/// What a store has no need of its own for.
const MAY_STAY_DEFAULT: &[(&str, &str)] = &[
    ("src/inbox/memory", "room"),
    ("src/inbox/memory", "leave"),
    // There is nothing to share: no disk, no round trip.
    ("src/inbox/memory", "apply_many"),
    ("src/inbox/memory", "batches"),
    // It dies between the steps of one event at a time.
    ("src/testing/crashes", "apply_many"),
    ("src/testing/crashes", "batches"),
    ("src/inbox/memory", "rescue"),
    ("src/inbox/memory", "dead_groups"),
    ("src/inbox/memory", "database"),
];

/// A promise without a test is none.
#[test]
fn every_test_that_security_md_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in [
        "src",
        "tests/it",
        "tests/second_look",
        "tests/loom",
        "fuzz/fuzz_targets",
    ] {
        collect(&root.join(folder), &mut files);
    }
    let sources: String = files
        .iter()
        .map(|file| fs::read_to_string(file).unwrap_or_default())
        .collect();
    let text = fs::read_to_string(root.join("SECURITY.md")).unwrap();
    let mut named = 0;
    for row in text.lines().filter(|line| line.starts_with("| ")) {
        let held_by = row
            .trim_end_matches(['|', ' '])
            .rsplit('|')
            .next()
            .unwrap_or_default();
        for name in held_by
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|name| name.contains('_') && !name.contains(['!', '(']))
        {
            named += 1;
            assert!(
                sources.contains(&format!("fn {name}(")),
                "SECURITY.md names {name}"
            );
        }
    }
    assert!(named > 20, "{named}");
}

/// The programs that a README shows, each in a block of its own.
fn programs(text: &str) -> Vec<&str> {
    let blocks = text.split("```rust").skip(1);
    let blocks = blocks.map(|block| block.split("```").next().unwrap_or_default());
    blocks
        .filter(|block| block.contains("Receiver::builder("))
        .collect()
}

/// Without an observer nothing is written of a refused signature or a failed handler: who copies a program from the README or
/// the guide to other frameworks must not be left in the dark.
#[test]
fn every_program_of_the_readme_says_what_goes_wrong() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let frameworks = fs::read_to_string(root.join("src/docs/frameworks.md")).unwrap();
    for (text, at_least) in [(&readme, 4), (&frameworks, 3)] {
        let programs = programs(text);
        assert!(programs.len() >= at_least, "{}", programs.len());
        for program in programs {
            assert!(program.contains(".observer(StderrObserver)"), "{program}");
        }
    }
    assert!(readme.contains("without an observer nothing is written"));
}

/// Stripe promises no order, and what a handler does by default lets an older state overwrite a newer one.
#[test]
fn the_readme_and_an_example_say_that_events_come_in_no_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let readme = read("README.md");
    let section = readme
        .split("\n## ")
        .find(|section| section.starts_with("In what order events arrive"));
    let section = section.expect("a section on the order of events");
    for part in ["no order", ".latest_only()", "docs::order"] {
        assert!(section.contains(part), "nothing of {part}: {section}");
    }
    for path in ["examples/handler_inbox.rs", "src/docs/order.md"] {
        let text = read(path);
        assert!(
            text.contains("Stripe promises no order") && text.contains(".latest_only()"),
            "{path}"
        );
    }
}
