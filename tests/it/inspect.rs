//! The example `inspect`, run as a user runs it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::{body, customer, thin};

#[allow(dead_code, reason = "its main")]
#[path = "../../examples/inspect.rs"]
mod program;

struct Output {
    /// `Err`: nothing could be read.
    good: Result<bool, String>,
    out: String,
    err: String,
}

fn inspect(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = arguments.iter().map(OsString::from).collect();
    let good = program::run(arguments, &mut input.as_ref(), &mut out, &mut err);
    Output {
        good: good.map_err(|error| error.to_string()),
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

fn line(event_type: &str, object: Value) -> String {
    let value: Value = serde_json::from_str(&body(event_type, object)).unwrap();
    value.to_string() + "\n"
}

fn json_lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// A folder of its own, gone at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("stripe-webhooks-inspect-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn add(&self, name: &str, text: &str) -> &Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn name(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn standard_input_gives_one_json_line_per_event() {
    let mut drifted = customer();
    drifted["email"] = json!(7);
    let thin: Value = serde_json::from_str(&thin("v1.billing.meter.no_meter_found")).unwrap();
    let input = [
        line("customer.created", customer()),
        line("customer.updated", drifted),
        line("llama.created", json!({"id": "ll_1", "object": "llama"})),
        "\r\n".to_owned(),
        thin.to_string(),
    ];
    let output = inspect(&[], input.concat());
    assert_eq!(output.good, Ok(true));
    let id = "evt_1NG8Du2eZvKYlo2CUI79vXWy";
    assert_eq!(
        json_lines(&output.out),
        [
            json!({"id": id, "type": "customer.created", "known": true, "family": "snapshot", "object": "customer",
                "decoded": true, "drift": [], "lossless": true}),
            json!({"id": id, "type": "customer.updated", "known": true, "family": "snapshot", "object": "customer",
                "decoded": true, "drift": [{"path": "email", "expected": "string", "found": "number"}],
                "lossless": true}),
            json!({"id": id, "type": "llama.created", "known": false, "family": "snapshot", "object": "llama",
                "decoded": false, "drift": [], "lossless": true}),
            json!({"id": "evt_test_1", "type": "v1.billing.meter.no_meter_found", "known": true, "family": "thin",
                "object": "billing.meter", "decoded": true, "drift": [], "lossless": true}),
        ]
    );
    let summary = output.err;
    assert!(
        summary.starts_with("4 events, 3 decoded to a typed object, 0 not an event; the types follow 20"),
        "{summary}"
    );
    assert!(
        summary.contains("API versions: 2026-10-28.endive (3), none (1)"),
        "{summary}"
    );
    assert!(
        summary.contains("      1  customer: email: expected string, found number  (first: evt_1NG8"),
        "{summary}"
    );
    assert!(summary.contains("(unknown type)"), "{summary}");
}

#[test]
fn what_is_no_event_fails_the_run_and_not_the_others() {
    let mut input = b"nonsense\n\xff\n{}\n".to_vec();
    input.extend(line("customer.created", customer()).bytes());
    let output = inspect(&[], input);
    assert_eq!(output.good, Ok(false));
    let lines = json_lines(&output.out);
    let errors: Vec<_> = lines[..3]
        .iter()
        .map(|line| line["error"].as_str().unwrap())
        .collect();
    assert_eq!(errors, ["not_json", "not_utf8", "not_an_event"]);
    assert_eq!(lines[2]["source"], "-:3");
    assert_eq!(lines[3]["decoded"], true);
    assert!(
        output.err.contains("1 events, 1 decoded") && output.err.contains("3 not an event"),
        "{}",
        output.err
    );
    assert!(
        output.err.contains("\nfailures\n  -:1: body is not JSON"),
        "{}",
        output.err
    );
}

#[test]
fn what_json_allows_is_kept_exactly_whatever_it_is() {
    let object = r#"{"id":"cus_1","object":"customer","big":1e999,"\ud800":1,"x":1,"x":2,"name":"\ud83d"}"#;
    let body = format!(r#"{{"id":"e","type":"customer.created","data":{{"object":{object}}}}}"#);
    let output = inspect(&["--json"], body);
    let lines = json_lines(&output.out);
    assert_eq!(
        (&lines[0]["lossless"], &lines[0]["decoded"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(lines[0]["drift"][0]["path"], "name");
    assert_eq!((output.good, output.err.as_str()), (Ok(true), ""));
}

#[test]
fn files_lists_and_folders_are_read_in_the_order_of_their_names() {
    let folder = Folder::new("files");
    let (created, deleted) = (
        line("customer.created", customer()),
        line("customer.deleted", customer()),
    );
    let list = format!(
        r#"{{"object":"list","data":[{},{}],"has_more":false}}"#,
        created.trim(),
        deleted.trim()
    );
    folder
        .add("b/pretty.json", &body("customer.updated", customer()))
        .add("b/.hidden", "nonsense")
        .add("a.jsonl", &format!("{created}\n{deleted}"))
        .add("c.json", &list);
    let types = |output: &Output| -> Vec<String> {
        let lines = json_lines(&output.out);
        lines
            .iter()
            .map(|line| line["type"].as_str().unwrap().to_owned())
            .collect()
    };
    let output = inspect(&[folder.name()], "");
    let all = [
        "customer.created",
        "customer.deleted",
        "customer.updated",
        "customer.created",
        "customer.deleted",
    ];
    assert_eq!(types(&output), all);
    let file = folder.0.join("b/pretty.json");
    let output = inspect(&[file.to_str().unwrap(), "-"], deleted);
    assert_eq!(types(&output), ["customer.updated", "customer.deleted"]);
    let missing = folder.0.join("missing.json");
    let output = inspect(&[missing.to_str().unwrap()], "");
    assert!(output.good.unwrap_err().contains("missing.json"));
}

#[test]
fn machines_get_the_summary_as_the_last_line_if_they_ask() {
    let mut drifted = customer();
    drifted["address"] = json!("street");
    drifted["preferred_locales"] = json!([1, 2]);
    let input = line("customer.created", drifted) + "no\n";
    let output = inspect(&["--json", "--summary"], &input);
    assert_eq!((output.good, output.err.as_str()), (Ok(false), ""));
    let lines = json_lines(&output.out);
    assert_eq!(lines.len(), 3);
    let summary = &lines[2]["summary"];
    assert_eq!(
        (&summary["events"], &summary["decoded"], &summary["not_events"]),
        (&json!(1), &json!(1), &json!(1))
    );
    assert_eq!(
        summary["types"],
        json!([{"type": "customer.created", "known": true, "events": 1, "decoded": 1, "drifted": 1}])
    );
    assert_eq!(summary["api_versions"], json!({"2026-10-28.endive": 1}));
    let drift: Vec<_> = summary["drift"]
        .as_array()
        .unwrap()
        .iter()
        .map(|at| (at["path"].as_str().unwrap(), at["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(drift, [("address", 1), ("preferred_locales[]", 2)]);
    assert_eq!(json_lines(&inspect(&["--json"], input).out).len(), 2);
}

#[test]
fn people_get_a_table_or_only_the_summary() {
    let mut drifted = customer();
    drifted["balance"] = json!("0");
    let input = line("customer.created", customer()) + &line("customer.updated", drifted) + "no\n";
    let output = inspect(&["--table"], &input);
    assert_eq!((output.good, output.err.as_str()), (Ok(false), ""));
    let lines: Vec<_> = output.out.lines().collect();
    let cells = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        cells(lines[0]),
        ["id", "type", "object", "known", "typed", "drift"]
    );
    assert_eq!(
        cells(lines[1])[1..],
        ["customer.created", "customer", "yes", "yes", "0"]
    );
    assert_eq!(
        cells(lines[2])[1..],
        ["customer.updated", "customer", "yes", "yes", "1"]
    );
    assert_eq!(lines[3], "    balance: expected integer, found string");
    assert!(lines[5].starts_with("    -:3: body is not JSON"), "{}", lines[5]);
    assert!(lines[7].starts_with("2 events, 2 decoded"), "{}", lines[7]);
    let output = inspect(&["--summary"], &input);
    assert!(
        output.out.starts_with("2 events, 2 decoded") && output.err.is_empty(),
        "{}",
        output.out
    );
    // Nothing of a person, nothing of a payload.
    assert!(!output.out.contains("jenny"));
}

#[test]
fn strict_takes_drift_and_the_undecoded_for_failures() {
    let good = line("customer.created", customer());
    let mut drifted = customer();
    drifted["email"] = json!([1]);
    for (input, loose, strict) in [
        (good, true, true),
        (line("customer.created", drifted), true, false),
        (line("customer.created", json!({"object": "llama"})), true, false),
        ("no\n".to_owned(), false, false),
    ] {
        assert_eq!(inspect(&[], &input).good, Ok(loose), "{input}");
        assert_eq!(inspect(&["--strict"], &input).good, Ok(strict), "{input}");
    }
}

#[test]
fn wrong_options_are_named() {
    assert_eq!(
        inspect(&["--tabel"], "").good,
        Err("unknown option --tabel; see --help".to_owned())
    );
    assert!(inspect(&["--table", "--json"], "").good.is_err());
    assert!(!Path::new("--tabel").exists());
}

fn types(text: &str) -> Vec<String> {
    let name = |line: Value| {
        line.get("type").map_or_else(
            || line["error"].to_string(),
            |name| name.as_str().unwrap().to_owned(),
        )
    };
    json_lines(text).into_iter().map(name).collect()
}

/// An array, bodies one behind the other, with a byte order mark, pretty-printed: in files and on standard input.
#[test]
fn bodies_are_found_in_whatever_form_they_were_exported() {
    let first = line("customer.created", customer());
    let second = line("customer.updated", customer());
    let pretty = |text: &str| {
        let value: Value = serde_json::from_str(text).unwrap();
        serde_json::to_string_pretty(&value).unwrap()
    };
    let both = [first.trim_end(), second.trim_end()];
    let folder = Folder::new("forms");
    for (number, text) in [
        format!("[{}]", both.join(",")),
        both.concat(),
        both.join("\n\n"),
        format!("\u{feff}{}", both.join("\n")),
        format!("\u{feff}{}\r\n{}\r\n", both[0], both[1]),
        format!("[\n{}\n]", both.map(pretty).join(",\n")),
        both.map(pretty).join("\n"),
        format!("{{\"object\": \"list\", \"data\": [{}]}}", both.join(",")),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("{number}.json");
        folder.add(&name, &text);
        let file = format!("{}/{name}", folder.name());
        for output in [inspect(&["--json", &file], ""), inspect(&["--json"], &text)] {
            assert_eq!(output.good, Ok(true), "{text}");
            assert_eq!(
                types(&output.out),
                ["customer.created", "customer.updated"],
                "{text}"
            );
        }
    }
    let one = inspect(&["--json"], pretty(both[0]));
    assert_eq!(
        (one.good, types(&one.out)),
        (Ok(true), vec!["customer.created".to_owned()])
    );
    let none = inspect(&["--json"], "[1, {}]");
    assert_eq!((none.good, types(&none.out).len()), (Ok(false), 2));
}

#[cfg(feature = "cloud")]
#[test]
fn a_message_of_a_bus_stands_for_the_events_in_it() {
    let event: Value = serde_json::from_str(&line("customer.created", customer())).unwrap();
    let bus =
        json!({"id": "m1", "source": "aws.partner/stripe.com/ed_1", "detail-type": "x", "detail": event});
    let queue = json!({"Records": [
        {"messageId": "m1", "body": bus.to_string(), "eventSourceARN": "arn:queue"},
        {"messageId": "m2", "body": event.to_string(), "eventSourceARN": "arn:queue"},
        {"messageId": "m3", "body": "{}", "eventSourceARN": "arn:queue"},
    ]});
    let output = inspect(&["--json"], format!("{bus}\n{queue}\n{event}\n"));
    assert_eq!(output.good, Ok(false));
    let expected = [
        "customer.created",
        "customer.created",
        "customer.created",
        "\"not_an_event\"",
        "customer.created",
    ];
    assert_eq!(types(&output.out), expected);
}

#[test]
fn help_is_printed_and_nothing_read() {
    let output = inspect(&["--help"], "nonsense");
    assert_eq!(output.good, Ok(true));
    assert!(output.out.starts_with("usage: inspect"), "{}", output.out);
}

#[test]
fn a_field_that_stripe_has_moved_is_told_with_its_new_place() {
    let subscription = |own: Value, items: Value| {
        let object = json!({"id": "sub_1", "object": "subscription", "current_period_end": own, "items": {"object": "list",
            "data": [{"id": "si_1", "object": "subscription_item", "current_period_end": items}]}});
        line("customer.subscription.updated", object)
    };
    let input = subscription(Value::Null, json!(7))
        + &subscription(json!(7), json!(7))
        + &subscription(json!(7), Value::Null);
    let output = inspect(&["--json"], &input);
    assert_eq!(output.good, Ok(true));
    let lines = json_lines(&output.out);
    let moved = json!([{"path": "current_period_end", "to": "items.data[*].current_period_end"}]);
    assert_eq!(lines[0]["moved"], moved);
    assert!(
        lines[1..3]
            .iter()
            .all(|line| line.get("moved").is_none() && line["drift"] == json!([]))
    );
    let table = inspect(&["--table"], &input).out;
    let told = "current_period_end: moved by Stripe; in this body it is at items.data[*].current_period_end";
    assert_eq!(table.matches(told).count(), 1, "{table}");
}
