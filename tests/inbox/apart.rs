//! Processes of several versions with handles of their own, which know of each other what the tables say: what went away, came
//! back or was renamed. On the databases.

use stripe_webhooks::inbox::{Replay, TaskState, UnhandledWhy};

use crate::bed::Bed;
use crate::deploys::{Log, Process, said};

on_databases! {
    what_is_for_nobody_leaves_its_lane_and_comes_back
    a_handler_that_comes_back_is_given_what_it_has_missed
    a_renamed_handler_takes_the_place_of_the_old_one
    an_event_recorded_by_who_has_not_heard_of_a_handler_reaches_it
}

/// Makes all that was shown of handlers this much older.
pub async fn age(bed: &Bed, seconds: i64) {
    let us = seconds * 1_000_000;
    crate::database::execute(
        bed,
        &format!("UPDATE {{t}}program SET since_us = since_us - {us}, seen_us = seen_us - {us}"),
    )
    .await;
}

async fn states(bed: &Bed) -> (u64, u64, u64) {
    let counts = bed.store.counts().await.unwrap();
    (counts.ready, counts.waiting, counts.unhandled)
}

/// Rolled back: the new process is gone, and old ones go on with what is theirs.
async fn what_is_for_nobody_leaves_its_lane_and_comes_back(bed: Bed) {
    let log = Log::default();
    let new = Process::apart(&bed, &log, &["keep@invoice.paid", "grant@invoice.created"]).await;
    new.work().await;
    new.post("evt_1", "invoice.created").await;
    new.post("evt_2", "invoice.paid").await;
    drop(new);
    let old = Process::apart(&bed, &log, &["keep@invoice.paid"]).await;
    old.work().await;
    assert_eq!(said(&log), [""; 0], "it may come back within the minute");
    age(&bed, 300).await;
    let old = Process::apart(&bed, &log, &["keep@invoice.paid"]).await;
    old.work().await;
    assert_eq!(said(&log), ["keep evt_2"]);
    assert_eq!(states(&bed).await, (0, 0, 1));
    let named = old.store.unhandled().await.unwrap();
    assert_eq!(named.len(), 1);
    assert_eq!(
        (named[0].why, &named[0].handlers),
        (UnhandledWhy::NoProcess, &vec!["grant".to_owned()])
    );
    assert_eq!(
        (named[0].group.as_deref(), named[0].sample.as_str()),
        (Some("default"), "evt_1")
    );
    let found: Vec<_> = old
        .store
        .doctor()
        .await
        .unwrap()
        .iter()
        .map(|f| (f.name, f.sample.clone()))
        .collect();
    assert_eq!(found, [("unhandled_task", "evt_1".to_owned())]);
    let why = old
        .store
        .replay(&Replay::event("evt_1", "ann", "test"))
        .await
        .unwrap();
    assert_eq!(why.revived, 1, "it is tried by whoever is there");
    old.work().await;
    assert_eq!(states(&bed).await, (0, 0, 1), "nobody");
    // Rolled forward again.
    let new = Process::apart(&bed, &log, &["keep@invoice.paid", "grant@invoice.created"]).await;
    new.work().await;
    assert_eq!(said(&log), ["grant evt_1"]);
    bed.healthy().await;
}

async fn a_handler_that_comes_back_is_given_what_it_has_missed(bed: Bed) {
    let log = Log::default();
    let both = ["audit@*", "grant@invoice"];
    Process::apart(&bed, &log, &both).await.work().await;
    age(&bed, 3600).await;
    // Rolled back for an hour.
    let old = Process::apart(&bed, &log, &["audit@*"]).await;
    for n in 1..=3 {
        old.post(
            &format!("evt_{n}"),
            ["invoice.paid", "customer.created", "invoice.created"][n - 1],
        )
        .await;
    }
    old.work().await;
    assert_eq!(said(&log).len(), 3);
    age(&bed, 300).await;
    let new = Process::apart(&bed, &log, &both).await;
    new.work().await;
    let mut ran = said(&log);
    ran.sort();
    assert_eq!(ran, ["grant evt_1", "grant evt_3"]);
    for _ in 0..2 {
        new.work().await;
    }
    assert_eq!(said(&log), [""; 0], "once");
    bed.healthy().await;
}

async fn a_renamed_handler_takes_the_place_of_the_old_one(bed: Bed) {
    let log = Log::default();
    let old = Process::apart(&bed, &log, &["audit@*", "send@invoice.paid"]).await;
    old.work().await;
    age(&bed, 10).await;
    // Asks, and so does not ask again for two seconds.
    old.post("evt_1", "invoice.paid").await;
    let new = Process::apart(&bed, &log, &["audit@*", "mail@invoice.paid"]).await;
    new.work().await;
    // Recorded before the new one came: the old one's, and it is still there.
    assert_eq!(said(&log), ["audit evt_1"]);
    old.work().await;
    assert_eq!(said(&log), ["send evt_1"]);
    // Recorded since, by who has not heard of the new name: the old one's, and nobody runs it again under the new one.
    old.post("evt_0", "invoice.paid").await;
    old.work().await;
    assert_eq!(said(&log), ["audit evt_0", "send evt_0"]);
    tokio::time::sleep(std::time::Duration::from_millis(5100)).await;
    new.work().await;
    assert_eq!(said(&log), [""; 0]);
    // Recorded since, by either: under one name.
    for (n, process) in [(2, &old), (3, &new)] {
        process.post(&format!("evt_{n}"), "invoice.paid").await;
        old.work().await;
        new.work().await;
        assert_eq!(said(&log), [format!("audit evt_{n}"), format!("mail evt_{n}")]);
    }
    // What the old one left when it ended is the new one's.
    old.post("evt_4", "invoice.paid").await;
    bed.healthy().await;
    new.work().await;
    assert_eq!(said(&log), ["audit evt_4", "mail evt_4"]);
}

/// Processes hear of each other's handlers within seconds; what was recorded meanwhile is planned late.
async fn an_event_recorded_by_who_has_not_heard_of_a_handler_reaches_it(bed: Bed) {
    let log = Log::default();
    let old = Process::apart(&bed, &log, &["audit@*"]).await;
    old.post("evt_1", "invoice.paid").await;
    old.work().await;
    assert_eq!(said(&log), ["audit evt_1"]);
    let new = Process::apart(
        &bed,
        &log,
        &["audit@*", "grant@invoice.paid", "count@*@analytics"],
    )
    .await;
    new.work().await;
    assert_eq!(said(&log), [""; 0], "it is older than the others, and done");
    // The old process has asked a moment ago, and does not ask again yet.
    for n in 2..=4 {
        old.post(&format!("evt_{n}"), "invoice.paid").await;
    }
    old.work().await;
    assert_eq!(said(&log), ["audit evt_2", "audit evt_3", "audit evt_4"]);
    tokio::time::sleep(std::time::Duration::from_millis(5100)).await;
    new.work().await;
    let mut ran = said(&log);
    ran.sort();
    let want: Vec<String> = ["count", "grant"]
        .iter()
        .flat_map(|name| (2..=4).map(move |n| format!("{name} evt_{n}")))
        .collect();
    assert_eq!(ran, want);
    bed.healthy().await;
    assert!(!TaskState::Unhandled.is_active());
}
