//! Acts: counted, confirmed, exactly what was counted, interrupted and resumed, two operators at once.

use std::process::Stdio;
use std::time::Duration;

use crate::bed::{Bed, customer, invoice, told};

#[tokio::test]
async fn an_act_in_a_pipe_says_how_many_and_does_nothing_without_yes() {
    let bed = Bed::new().await;
    bed.record((0..3).map(invoice)).await;
    bed.work().await;
    let (code, out, err) = bed.run(&["retry", "--state", "dead", "--why", "mail is back"]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    assert!(err.contains("retry 3 events") && err.contains("--yes"), "{err}");
    let (code, _, err) = bed.run(&["retry", "--state", "dead", "--yes"]);
    assert!(code == 2 && err.contains("--why"), "{err}");
    assert_eq!(bed.store.counts().await.unwrap().dead, 3);
    assert!(bed.store.audit(None, 10).await.unwrap().is_empty());

    let (code, out, err) = bed.run(&[
        "retry",
        "--type",
        "invoice",
        "--yes",
        "--why",
        "mail is back",
        "--as",
        "ann",
    ]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("3 tasks started, of 3 events"), "{out}");
    let acts = bed.store.audit(None, 10).await.unwrap();
    assert!(
        acts.len() == 3
            && acts
                .iter()
                .all(|act| act.who == "ann" && act.why == "mail is back" && act.action == "replay")
    );
    assert_eq!(bed.store.counts().await.unwrap().dead, 0);
}

#[tokio::test]
async fn an_act_needs_a_choice_and_refuses_more_than_its_limit() {
    let bed = Bed::new().await;
    bed.record((0..5).map(invoice)).await;
    bed.work().await;
    let (code, _, err) = bed.run(&["discard", "--yes", "--why", "x"]);
    assert!(code == 2 && err.contains("which events?"), "{err}");
    let (code, _, err) = bed.run(&["discard", "--type", "*", "--max", "4", "--yes", "--why", "x"]);
    assert!(code == 2 && err.contains("more than 4 events match"), "{err}");
    let (code, _, err) = bed.run(&["discard", "evt_none", "--yes", "--why", "x"]);
    assert!(code == 1 && err.contains("no event evt_none"), "{err}");
    assert_eq!(bed.store.counts().await.unwrap().dead, 5);
    let (code, out, _) = bed.run(&["discard", "evt_invoice_1", "evt_invoice_2", "--yes", "--why", "x"]);
    assert!(
        code == 0 && out.contains("2 tasks given up, of 2 events"),
        "{out}"
    );
    assert_eq!(bed.store.counts().await.unwrap().dead, 3);
    // Once more: nothing of it is open, and that is told.
    let (code, out, _) = bed.run(&["discard", "evt_invoice_1", "--yes", "--why", "x"]);
    assert!(code == 1 && out.contains("nothing of it is open"), "{out}");
}

#[cfg(unix)]
#[tokio::test]
async fn ctrl_c_stops_a_replay_between_two_events_and_it_can_go_on() {
    const EVENTS: u64 = 1_200;
    let bed = Bed::new().await;
    bed.record((0..EVENTS as usize).map(customer)).await;
    bed.work().await;
    let arguments = [
        "replay",
        "--type",
        "customer",
        "--yes",
        "--why",
        "computed wrong",
        "--json",
    ];
    let mut command = bed.command(&[&arguments[..], &["--per-second", "150"]].concat());
    let program = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    let killed = std::process::Command::new("kill")
        .args(["-INT", &program.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    let (code, out, err) = told(program.wait_with_output().unwrap());
    assert_eq!(code, 1, "{err}");
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    let done = report["done"].as_u64().unwrap();
    assert!(report["stopped"] == true && done > 0 && done < EVENTS, "{report}");
    // What was done is done, and nothing more.
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.open(), report["acted"].as_u64().unwrap()), (done, done));
    assert_eq!(bed.store.audit(None, 10_000).await.unwrap().len() as u64, done);
    let resume = report["resume"].as_str().unwrap();
    assert!(err.contains(&format!("--resume {resume}")), "{err}");
    // What came meanwhile is not in it.
    bed.record([customer(5_000_000)]).await;
    let (code, out, err) = bed.run(&[&arguments[..], &["--resume", resume]].concat());
    assert_eq!(code, 0, "{out}{err}");
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["done"].as_u64(), Some(EVENTS - done));
    assert_eq!(bed.store.counts().await.unwrap().open(), EVENTS + 1);
    let mut acted: Vec<String> = bed
        .store
        .audit(None, 10_000)
        .await
        .unwrap()
        .into_iter()
        .map(|act| act.detail)
        .collect();
    acted.sort();
    acted.dedup();
    assert_eq!(
        acted.len() as u64,
        EVENTS,
        "an event was replayed twice, or not at all"
    );
    assert!(bed.store.doctor().await.unwrap().is_empty());
}

#[tokio::test]
async fn of_two_operators_at_once_each_task_is_started_by_one() {
    let bed = Bed::new().await;
    bed.record((0..80).map(invoice)).await;
    bed.work().await;
    let start = |name: &str| {
        let mut command = bed.command(&[
            "retry", "--state", "dead", "--yes", "--why", "both", "--json", "--as", name,
        ]);
        command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let both = [start("ann"), start("bob")].map(|program| told(program.wait_with_output().unwrap()));
    let acted = |out: &str| {
        serde_json::from_str::<serde_json::Value>(out).unwrap()["acted"]
            .as_u64()
            .unwrap()
    };
    let sum: u64 = both.iter().map(|(_, out, _)| acted(out)).sum();
    assert_eq!(sum, 80, "{both:?}");
    assert_eq!(bed.store.counts().await.unwrap().dead, 0);
    assert!(bed.store.doctor().await.unwrap().is_empty());
}
