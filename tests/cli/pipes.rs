//! In a pipe: exit codes, foreign text, help, the tools for one delivery.

use std::io::Write;
use std::process::{Command, Stdio};

use clap::Subcommand;
use serde_json::json;

use crate::bed::{Bed, PROGRAM, TRICKS, customer, event, invoice, told};

fn is_trick(c: char) -> bool {
    c != '\n' && (c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}'))
}

#[tokio::test]
async fn text_of_a_payload_never_acts_on_a_terminal() {
    let bed = Bed::new().await;
    let long = "x".repeat(1 << 20);
    let id = format!("evt_1{TRICKS}");
    let object = format!("in_1{TRICKS}");
    let mut body = event(
        &id,
        "invoice.paid",
        json!({"id": object, "object": format!("invoice{TRICKS}"), "customer": format!("cus_1{TRICKS}"), "note": TRICKS, "long": long,
            format!("<script>{TRICKS}"): "<script>alert(1)</script>", "metadata": {TRICKS: TRICKS}}),
    );
    body["data"]["previous_attributes"] =
        json!({"note": format!("before {TRICKS}"), "metadata": {TRICKS: "old"}});
    body["account"] = format!("acct_{TRICKS}").into();
    body["request"] = json!({"id": TRICKS, "idempotency_key": TRICKS});
    body["api_version"] = TRICKS.into();
    bed.record([body, customer(1)]).await;
    bed.work().await;
    for arguments in [
        &["events"][..],
        &["event", &id],
        &["event", &id, "--body"],
        &["object", &object],
        &["dead"],
        &["health"],
        &["stats"],
        &["doctor"],
        &["lanes"],
        &["deliveries"],
        &["tail", "--last", "10", "--lines", "3"],
        &["event", &format!("none{TRICKS}")],
        &["retry", &id],
        &["discard", &id, "--yes", "--why", TRICKS],
        &["audit"],
        &["events", "--type", TRICKS],
        &["events", "--state", TRICKS],
    ] {
        for json in [false, true] {
            let mut arguments = arguments.to_vec();
            arguments.extend(json.then_some("--json"));
            let (_, out, err) = bed.run(&arguments);
            for text in [&out, &err] {
                assert!(
                    !text.chars().any(is_trick),
                    "{arguments:?}: {:?}",
                    text.chars().filter(|c| is_trick(*c)).collect::<String>()
                );
            }
            assert!(json || !out.is_empty() || !err.is_empty(), "{arguments:?}");
            if json {
                out.lines()
                    .for_each(|line| drop(serde_json::from_str::<serde_json::Value>(line).unwrap()));
            }
        }
    }
    // Whole, all the same.
    let whole = &bed.json(&["event", &id])[0];
    assert_eq!(whole["body"]["data"]["object"]["note"], TRICKS);
    assert_eq!(whole["body"]["data"]["object"]["long"], long);
}

#[tokio::test]
async fn exit_codes_say_who_must_act() {
    let bed = Bed::new().await;
    assert_eq!(bed.run(&["health"]).0, 0);
    assert_eq!(bed.run(&["dead"]).0, 0);
    bed.record([invoice(1)]).await;
    bed.work().await;
    for (arguments, code, word) in [
        (&["events"][..], 0, "evt_invoice_1"),
        (&["dead"], 1, "receipts"),
        (&["health"], 1, "given up"),
        (&["doctor"], 0, "every invariant holds"),
        (&["event", "evt_none"], 1, "no event evt_none"),
        (&["object", "in_none"], 1, "no event of the object"),
        (&["event"], 2, "<ID>"),
        (&["events", "--since", "yesterday"], 2, "2026-11-01"),
        (&["events", "--limit", "0"], 2, "1..=1000"),
        (&["evnets"], 2, "events"),
        (&["routes"], 2, "application's own binary"),
        (
            &["replay", "evt_invoice_1", "--dry-run"],
            2,
            "application's own binary",
        ),
        (&["reconcile"], 2, "application's own binary"),
        (&["reconcile", "--report"], 1, "the ledger is empty"),
        (&["endpoints", "list"], 2, "STRIPE_API_KEY"),
        (&["prune", "--keys", "1d"], 2, "35d"),
        (
            &["trigger", "customer.created", "--to", "http://127.0.0.1:9/x"],
            3,
            "is the server running?",
        ),
        (&["trigger", "a..b"], 2, "pattern"),
    ] {
        let (got, out, err) = bed.run(arguments);
        assert_eq!(got, code, "{arguments:?}: {out}{err}");
        assert!(format!("{out}{err}").contains(word), "{arguments:?}: {out}{err}");
        assert!(got != 2 && got != 3 || out.is_empty(), "{arguments:?}: {out}");
    }
    let away = |url: &str| {
        told(
            Command::new(PROGRAM)
                .args(["events"])
                .env("DATABASE_URL", url)
                .output()
                .unwrap(),
        )
    };
    let (code, _, err) = away("postgres://nobody@127.0.0.1:9/none");
    assert!(
        code == 3 && err.contains("is the database running"),
        "{code} {err}"
    );
    let (code, _, err) = away("sqlite:///nowhere/at/all.db");
    assert!(code == 2 && err.contains("no database file"), "{code} {err}");
    let (code, _, err) = away("mysql://x");
    assert!(
        code == 2 && err.contains("sqlite:// or postgres://"),
        "{code} {err}"
    );
    let (code, _, err) = told(
        Command::new(PROGRAM)
            .args(["events"])
            .env_remove("DATABASE_URL")
            .output()
            .unwrap(),
    );
    assert!(code == 2 && err.contains("DATABASE_URL"), "{code} {err}");
}

/// Every command and those below it, by its path.
fn paths(command: &clap::Command, path: &[String], out: &mut Vec<(Vec<String>, bool)>) {
    for below in command.get_subcommands() {
        let mut path = path.to_vec();
        path.push(below.get_name().to_owned());
        out.push((path.clone(), below.has_subcommands()));
        paths(below, &path, out);
    }
}

#[test]
fn every_command_teaches_by_its_help() {
    let commands = stripe_webhooks::cli::Command::augment_subcommands(clap::Command::new("x"));
    let mut all = Vec::new();
    paths(&commands, &[], &mut all);
    assert!(all.len() > 32, "{all:?}");
    for (path, has_more) in all {
        let (code, out, err) = told(Command::new(PROGRAM).args(&path).arg("--help").output().unwrap());
        assert_eq!((code, err.as_str()), (0, ""), "{path:?}");
        assert!(has_more || out.contains("Examples:"), "{path:?}: {out}");
        assert!(!out.contains('\x1b'), "{path:?}");
        let mut words = path.clone();
        words.retain(|word| *word != "completions");
        assert!(
            has_more || out.matches(&words.join(" ")).count() > 1,
            "{path:?}: {out}"
        );
    }
    for shell in ["bash", "zsh", "fish"] {
        let (code, out, _) = told(
            Command::new(PROGRAM)
                .args(["completions", shell])
                .output()
                .unwrap(),
        );
        assert!(code == 0 && out.contains("follow-ups"), "{shell}");
    }
}

#[tokio::test]
async fn a_body_is_signed_verified_and_migrations_are_printed() {
    let bed = Bed::new().await;
    let pipe = |arguments: &[&str], input: &str| {
        let mut command = bed.command(arguments);
        command.env("STRIPE_WEBHOOK_SECRET", "whsec_one,whsec_two");
        let mut program = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        program.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        told(program.wait_with_output().unwrap())
    };
    let body = customer(1).to_string();
    let (code, header, _) = pipe(&["sign"], &body);
    assert_eq!(code, 0);
    let header = header.trim();
    assert_eq!(
        pipe(&["verify", "--header", header], &body),
        (0, "ok\n".into(), String::new())
    );
    let (code, out, err) = pipe(&["verify", "--header", header], &format!("{body}\n"));
    assert!(
        code == 1 && out == "no_match\n" && err.contains("hint: "),
        "{out}{err}"
    );
    let (code, out, err) = pipe(&["inspect"], &format!("{body}\n"));
    assert!(
        code == 0 && out.contains(r#""decoded":true"#) && err.contains("1 events"),
        "{out}{err}"
    );
    let (code, sql, _) = bed.run(&["migrate", "--print"]);
    assert!(code == 0 && sql.contains("CREATE TABLE IF NOT EXISTS"), "{sql}");
    let (code, out, _) = told(
        Command::new(PROGRAM)
            .args(["migrate", "--database", "sqlite://new.db"])
            .current_dir(&bed.folder)
            .output()
            .unwrap(),
    );
    assert!(code == 0 && out.contains("up to date") && bed.folder.join("new.db").exists());
    let (code, out, _) = bed.run(&["trigger", "invoice.paid", "--print"]);
    assert!(code == 0 && out.contains(r#""type":"invoice.paid""#), "{out}");
}

#[tokio::test]
async fn a_page_ends_with_the_cursor_of_the_next_and_a_count_is_one() {
    let bed = Bed::new().await;
    bed.record((0..7).map(customer)).await;
    let (_, out, err) = bed.run(&["events", "--limit", "3"]);
    assert_eq!(out.lines().count(), 4, "{out}");
    let cursor = err.trim().rsplit(' ').next().unwrap().to_owned();
    let rest = bed.json(&["events", "--before", &cursor]);
    assert_eq!(rest.len(), 4);
    assert_eq!(bed.run(&["events", "--count", "--type", "customer"]).1, "7\n");
    assert_eq!(bed.run(&["events", "--count", "--type", "invoice"]).1, "0\n");
    assert_eq!(bed.json(&["events", "--id", "cus_3"]).len(), 1);
    let (code, out, err) = bed.run(&["tail", "--last", "7", "--lines", "2"]);
    assert!(
        code == 0 && out.lines().all(|line| line.contains("recorded")) && out.lines().count() == 2,
        "{out}{err}"
    );
}
