//! Every body of the shared corpus (Stripe API versions 2011 to 2026) becomes an event and its typed object, and what
//! drift it shows is a change of shape that the docs name.
//!
//! `STRIPE_WEBHOOKS_SHOW=1 cargo test --features full --test it corpus -- --nocapture` lists everything that is seen.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::value::RawValue;
use stripe_webhooks::Delivery;
use stripe_webhooks::object::Object;

const GUIDE: &str = include_str!("../../../src/docs/drift.md");

/// Types that are none of Stripe's, and where they come from.
const UNKNOWN_TYPES: &[(&str, &str)] = &[
    (
        "account.created",
        "a sample of an SDK, from before thin events were released",
    ),
    (
        "financial_account.balance.opened",
        "a sample of several SDKs, likewise",
    ),
    ("llama.created", "made up to be unknown"),
    ("order.complete", "a test suite's; Stripe's is order.completed"),
    (
        "transfer.deleted",
        "a test suite's copy of transfer.created; no transfer was ever deleted",
    ),
    ("uknown.event.type", "made up to be unknown"),
    (
        "v2.billing.meter.error_report_triggered",
        "an SDK's sample; released as v1.billing.meter.error_report_triggered",
    ),
];

/// Kinds of objects without a struct: of preview versions, or never documented.
const UNTYPED_KINDS: &[&str] = &[
    "account_notice",
    "batch",
    "capital.financing_offer",
    "capital.financing_transaction",
    "privacy.redaction_job",
    "tax.form",
];

/// Name and body. The corpus lies beside the project, not in it.
pub(crate) fn bodies() -> Option<Vec<(String, String)>> {
    #[derive(serde::Deserialize)]
    struct Line<'a> {
        name: String,
        #[serde(borrow)]
        event: &'a RawValue,
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .ok()?
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "jsonl"));
    files.sort();
    let mut bodies = Vec::new();
    for file in files {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let line: Line<'_> = serde_json::from_str(line).unwrap();
            bodies.push((line.name, line.event.get().to_string()));
        }
    }
    Some(bodies)
}

/// `items.data[0].price` to `items.data[].price`.
fn without_places(path: &str) -> String {
    let mut out = String::new();
    for (number, part) in path.split('[').enumerate() {
        match part.split_once(']') {
            Some((_, rest)) if number > 0 => out.push_str(&format!("[]{rest}")),
            _ => out.push_str(part),
        }
    }
    out
}

/// A place of drift: path from the object's kind on, what the struct has, what the body had.
type Shape = (String, String, String);

/// The rows of the guide's table.
fn documented() -> BTreeSet<Shape> {
    let table = GUIDE
        .split("| path | struct | body | when |")
        .nth(1)
        .expect("the guide's table");
    let mut shapes = BTreeSet::new();
    for row in table
        .trim_start()
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('|'))
    {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [paths, expected, found, when] = cells[..] else {
            panic!("{row}")
        };
        assert!(!when.is_empty(), "{row}");
        for path in paths.split(", ") {
            let path = path.trim_matches('`').to_owned();
            assert!(
                shapes.insert((path, expected.to_owned(), found.to_owned())),
                "{row} stands twice"
            );
        }
    }
    assert!(!shapes.is_empty());
    shapes
}

#[test]
fn every_body_of_the_corpus_decodes_and_its_drift_is_documented() {
    let documented = documented();
    let Some(bodies) = bodies() else {
        println!("skipped: no corpus beside the project");
        return;
    };
    assert!(bodies.len() >= 1_480, "{} bodies", bodies.len());
    let mut drift: BTreeMap<Shape, Vec<&str>> = BTreeMap::new();
    let mut envelope: Vec<String> = Vec::new();
    let mut unknown: BTreeMap<String, usize> = BTreeMap::new();
    let mut untyped: BTreeMap<String, usize> = BTreeMap::new();
    let mut strange: BTreeMap<String, usize> = BTreeMap::new();
    for (name, body) in &bodies {
        let delivery = Delivery::from_body_without_verification(body.as_str())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(delivery.raw_body(), body.as_bytes(), "{name}");
        let event_type = delivery.event_type();
        if !event_type.is_known() {
            *unknown.entry(event_type.to_string()).or_default() += 1;
        }
        let event = match &delivery {
            Delivery::Thin(event) => {
                envelope.extend(
                    event
                        .envelope_drift()
                        .iter()
                        .map(|drift| format!("{name}: {drift}")),
                );
                continue;
            }
            Delivery::Snapshot(event) => event,
        };
        envelope.extend(
            event
                .envelope_drift()
                .iter()
                .map(|drift| format!("{name}: {drift}")),
        );
        let kind = event.object_kind().unwrap_or_default();
        if event_type.is_known() && !event_type.object_kinds().contains(&kind) {
            *strange.entry(format!("{event_type}: {kind}")).or_default() += 1;
        }
        let decoded = event
            .decode::<Object>()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        if let Object::Other(_) = &decoded.object {
            *untyped.entry(kind.to_owned()).or_default() += 1;
        }
        assert_eq!(decoded.object.clone(), decoded.object, "{name}");
        assert_eq!(
            event.decode_strict::<Object>().is_ok(),
            decoded.drift.is_empty(),
            "{name}"
        );
        for found in decoded.drift {
            let path = format!("{kind}.{}", without_places(&found.path));
            let shape = (path, found.expected.to_owned(), found.found.to_owned());
            drift.entry(shape).or_default().push(name);
        }
    }
    if std::env::var_os("STRIPE_WEBHOOKS_SHOW").is_some() {
        println!("unknown {unknown:#?}\nuntyped {untyped:#?}\nstrange {strange:#?}\nenvelope {envelope:#?}");
        for ((path, expected, found), names) in &drift {
            println!("{} {path} | {expected} | {found}   {}", names.len(), names[0]);
        }
    }
    for (shape, names) in &drift {
        assert!(
            documented.contains(shape),
            "not in src/docs/drift.md: {shape:?}, first seen in {}",
            names[0]
        );
    }
    for shape in &documented {
        assert!(
            drift.contains_key(shape),
            "in src/docs/drift.md, but no body has it: {shape:?}"
        );
    }
    let expected: BTreeSet<_> = UNKNOWN_TYPES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(
        unknown.into_keys().collect::<BTreeSet<_>>(),
        expected,
        "unknown types"
    );
    let expected: BTreeSet<_> = UNTYPED_KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    assert_eq!(
        untyped.into_keys().collect::<BTreeSet<_>>(),
        expected,
        "objects without a struct"
    );
    assert_eq!(envelope, Vec::<String>::new(), "drift of the envelope");
}

/// The text with Stripe's blanks and line ends, everything else as it stands.
fn as_stripe_writes(text: &str) -> String {
    let (mut out, mut depth, mut in_string) = (String::new(), 0, false);
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    };
    let mut chars = text.chars().filter(|c| *c != '\n').peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => in_string = !in_string,
            '\\' => {
                out.push(c);
                out.extend(chars.next());
                continue;
            }
            _ => {}
        }
        match c {
            _ if in_string => out.push(c),
            ' ' => {}
            '{' | '[' => {
                out.push(c);
                depth += 1;
                if !matches!(chars.peek(), Some('}' | ']')) {
                    line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth -= 1;
                if !out.ends_with(['{', '[']) {
                    line(&mut out, depth);
                }
                out.push(c);
            }
            ',' => {
                out.push(c);
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            _ => out.push(c),
        }
    }
    out
}

/// A wrong secret is told as one, whatever order of keys and whatever texts Stripe has sent in fifteen years.
#[test]
fn no_real_body_is_called_changed_on_the_way() {
    use stripe_webhooks::signature::Hint;
    use stripe_webhooks::{SigningSecret, Verifier, sign};

    let Some(bodies) = bodies() else {
        println!("skipped: no corpus at ../shared/corpus");
        return;
    };
    let verifier = Verifier::new(SigningSecret::new("whsec_right").unwrap());
    let told = |body: &str| {
        let header = sign(body, "whsec_other", 1000);
        verifier
            .verify_at(body.as_bytes(), header, 1000)
            .unwrap_err()
            .hint()
    };
    let mut wrong = Vec::new();
    let mut recorded = 0;
    for (name, text) in bodies {
        let body = as_stripe_writes(&text);
        // What test suites made by hand may be in alphabetical order; what was recorded never is.
        recorded += usize::from(name.starts_with("recorded/"));
        match told(&body) {
            Some(Hint::OtherEndpointsSecret) => {}
            hint if !name.starts_with("recorded/") => {
                let hint = hint.map(|hint| hint.to_string()).unwrap_or_default();
                if !hint.contains("alphabetical order") {
                    wrong.push((name, hint));
                }
            }
            hint => wrong.push((name, format!("{hint:?}"))),
        }
    }
    assert!(recorded > 400, "{recorded}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
