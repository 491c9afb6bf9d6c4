//! A change of the schema in the generated files: one new thing is one new line, and no other line changes.

use std::sync::LazyLock;

use crate::schema::Schema;
use crate::{Files, generate};

static BEFORE: LazyLock<Files> = LazyLock::new(|| generate(&Schema::load()));

/// The lines that a change of the schema brings, by file. Fails if a line or a file is lost.
fn new_lines(change: impl FnOnce(&mut Schema)) -> Vec<(String, String)> {
    let mut schema = Schema::load();
    change(&mut schema);
    let after = generate(&schema);
    assert!(BEFORE.keys().eq(after.keys()), "a file came or went");
    let mut new = Vec::new();
    for (name, text) in &after {
        let mut old = BEFORE[name].lines().peekable();
        for line in text.lines() {
            if old.next_if_eq(&line).is_none() {
                new.push((name.clone(), line.trim().to_string()));
            }
        }
        assert_eq!(old.next(), None, "{name} lost or changed a line; new: {new:#?}");
    }
    new
}

fn lines(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(file, line): &(&str, &str)| (file.to_string(), line.to_string());
    expected.iter().map(owned).collect()
}

/// Near the top of the table, and with a thin event that tells of the same.
#[test]
fn a_new_event_is_one_line_in_its_table() {
    let new = new_lines(|schema| {
        let Schema { events, .. } = schema;
        events.snapshot.insert("account.aaa".into(), "account".into());
        events.thin.insert("v1.account.aaa".into(), "account".into());
    });
    let expected = lines(&[
        (
            "event_types.rs",
            r#"AccountAaa "account.aaa" Snapshot ["account"] None;"#,
        ),
        (
            "event_types.rs",
            r#"V1AccountAaa "v1.account.aaa" Thin [] Some("account");"#,
        ),
        ("families.rs", r#"aaa "account.aaa","#),
    ]);
    assert_eq!(new, expected);
}

#[test]
fn a_new_field_is_one_line_in_its_struct_and_one_in_its_table() {
    let new = new_lines(|schema| {
        let invoice = schema.objects.get_mut("invoice").unwrap();
        invoice.fields.insert("aaa".into(), "string null".into());
    });
    let line = r#"aaa "aaa": Option<String>, "Text. May be null.";"#;
    let column = r#"("aaa", Text),"#;
    assert_eq!(new, lines(&[("objects/invoice.rs", line), ("tables.rs", column)]));
}

#[test]
fn a_new_word_is_one_line_in_its_enum() {
    let new = new_lines(|schema| {
        let words = schema.enums.get_mut("Invoice.BillingReason").unwrap();
        words.push_str(" aaa");
    });
    assert_eq!(new, lines(&[("objects/invoice.rs", r#"Aaa "aaa","#)]));
}
