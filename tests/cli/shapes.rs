//! `--json` has the shapes that the guide documents.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::bed::{Bed, customer, invoice};

/// The words in backticks of the guide's row for a command.
fn documented(command: &str) -> BTreeSet<String> {
    let guide = include_str!("../../src/docs/operating.md");
    let shapes = guide.split("## JSON shapes").nth(1).unwrap();
    let start = format!("| `{command}`");
    let row = shapes
        .lines()
        .find(|line| line.starts_with(&start))
        .unwrap_or_else(|| panic!("no row for {command}"));
    let mut shape = row.splitn(3, '|').nth(2).unwrap().to_owned();
    // What stands in brackets is inside of a member.
    while let (Some(open), Some(close)) = (shape.rfind('('), shape.rfind(')')) {
        let open = shape[..close].rfind('(').unwrap_or(open);
        shape.replace_range(open..=close, "");
    }
    shape.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn members(value: &Value) -> BTreeSet<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

#[tokio::test]
async fn lines_have_the_members_that_the_guide_names() {
    let bed = Bed::new().await;
    bed.record([invoice(1), invoice(2), customer(1)]).await;
    bed.work().await;
    let mut changed = customer(1);
    changed["id"] = "evt_changed".into();
    changed["data"]["previous_attributes"] = serde_json::json!({"name": "before"});
    bed.record([changed]).await;
    let event = documented("events");
    let with = |more: BTreeSet<String>| event.union(&more).cloned().collect::<BTreeSet<String>>();
    let first = |arguments: &[&str]| members(&bed.json(arguments)[0]);
    assert_eq!(first(&["events"]), event);
    assert_eq!(first(&["events", "--count"]), documented("events --count"));
    assert_eq!(first(&["event", "evt_changed"]), with(documented("event")));
    assert_eq!(
        first(&["object", "cus_1"]),
        documented("object")
            .into_iter()
            .filter(|name| name != "changes" && name != "data")
            .collect()
    );
    let tail: BTreeSet<String> = documented("tail")
        .into_iter()
        .filter(|name| name != "recorded")
        .collect();
    assert_eq!(first(&["tail", "--last", "1", "--lines", "1"]), with(tail));
    for command in ["dead", "stats", "health"] {
        assert_eq!(first(&[command]), documented(command), "{command}");
    }
    let acted = first(&["discard", "evt_invoice_1", "--yes", "--why", "x"]);
    assert_eq!(acted, documented("retry"));
    assert_eq!(first(&["audit"]), documented("audit"));
    assert_eq!(first(&["prune"]), documented("prune"));
    let change = &bed.json(&["event", "evt_changed"])[0]["changes"][0];
    assert_eq!(
        change,
        &serde_json::json!({"path": "name", "from": "before", "to": null})
    );
    let timeline = bed.json(&["event", "evt_invoice_2"])[0]["timeline"].clone();
    let what: Vec<&str> = timeline
        .as_array()
        .unwrap()
        .iter()
        .map(|moment| moment["what"].as_str().unwrap())
        .collect();
    assert!(
        what.starts_with(&["created", "recorded"]) && what.contains(&"attempt") && what.ends_with(&["open"]),
        "{what:?}"
    );
    let failed = timeline
        .as_array()
        .unwrap()
        .iter()
        .find(|moment| moment["group"] == "mail" && moment["what"] == "attempt")
        .unwrap();
    assert_eq!(failed["handlers"][0]["handler"], "receipts");
    assert_eq!(
        (&failed["outcome"], &failed["handlers"][0]["outcome"]),
        (&"dead".into(), &"failed".into())
    );
}
