//! No event is recorded, moved over, missed or left to a twin without everybody knowing whose it is.

use std::time::Duration;

use stripe_webhooks::inbox::{NewEvent, Recorded, Replay, Twins};
#[cfg(feature = "sqlite")]
use stripe_webhooks::{Context, Event, HandlerResult};
#[cfg(feature = "_sqlx")]
use stripe_webhooks::{HandlerExt, Outcome, Receiver, SigningSecret};

use crate::bed::Bed;
#[cfg(feature = "_sqlx")]
use crate::bed::SECRET;
use crate::deploys::{Log, Process, body, said};
use crate::setup::{Own, Setup};
#[cfg(feature = "_sqlx")]
use crate::{
    apart::age,
    deploys::{keep, registry},
};

on_every_store! {
    a_bulk_replay_leaves_a_twin_alone
    a_twin_that_is_left_late_counts_as_planned
}

#[cfg(feature = "_sqlx")]
mod apart {
    use super::{
        a_plan_that_nobody_knows_is_left_alone,
        a_process_that_dies_before_it_has_caught_up_leaves_it_to_the_next,
        a_twin_that_was_missed_is_left_once, nothing_is_recorded_while_nobody_can_say_whose_it_is,
        what_a_fallback_did_not_take_is_not_planned_again, what_is_left_to_others_is_known_after_a_restart,
    };

    on_databases! {
        nothing_is_recorded_while_nobody_can_say_whose_it_is
        a_process_that_dies_before_it_has_caught_up_leaves_it_to_the_next
        a_plan_that_nobody_knows_is_left_alone
        what_is_left_to_others_is_known_after_a_restart
        what_a_fallback_did_not_take_is_not_planned_again
        a_twin_that_was_missed_is_left_once
    }
}

/// The policies under which of a snapshot event that has run and its thin twin that comes later the first is the one.
const ONE_OF_TWO: [Twins; 3] = [
    Twins::First,
    Twins::Snapshot,
    Twins::Thin { wait: Duration::ZERO },
];

/// The thin twin of `evt_1`. To a store a thin event is one that names its snapshot event.
fn thin() -> NewEvent {
    let body = body("evt_thin", "invoice.created").into_bytes();
    let mut e = NewEvent::new("evt_thin", "invoice.created", body);
    (e.snapshot_event, e.groups) = (Some("evt_1".into()), Vec::new());
    e
}

fn sorted(log: &Log) -> Vec<String> {
    let mut all = said(log);
    all.sort();
    all
}

/// What asks for the column is refused by the database from then on, and by no other table.
#[cfg(feature = "_sqlx")]
async fn rename(own: &Own, table: &str, from: &str, to: &str) {
    // SQLite takes the names of a connection's last look, so it is made to look.
    let look = format!("SELECT count(*) FROM {{t}}{table}");
    own.execute(&format!(
        "{look}; ALTER TABLE {{t}}{table} RENAME COLUMN {from} TO {to}"
    ))
    .await;
}

#[cfg(feature = "_sqlx")]
async fn nothing_is_recorded_while_nobody_can_say_whose_it_is(bed: Bed) {
    let log = Log::default();
    let works = Process::apart(&bed, &log, &["grant@invoice.paid"]).await;
    works.work().await;
    let receives = Process::apart(&bed, &log, &[]).await;
    let own = Own::plain(bed);
    rename(&own, "program", "routes", "gone").await;
    let bodies = [1, 2, 3, 4].map(|n| body(&format!("evt_{n}"), "invoice.paid"));
    let post = |n: usize| crate::bed::post(&receives.receiver, &bodies[n]);
    // Several of one batch, and one after it.
    let refused = tokio::join!(post(0), post(1), post(2));
    assert_eq!((refused, post(3).await), ((503, 503, 503), 503));
    assert_eq!(own.number("SELECT count(*) FROM {t}event").await, Some(0));
    rename(&own, "program", "gone", "routes").await;
    // They come again, and are the worker's.
    for n in 0..4 {
        assert_eq!(post(n).await, 200);
    }
    works.work().await;
    assert_eq!(
        sorted(&log),
        ["grant evt_1", "grant evt_2", "grant evt_3", "grant evt_4"]
    );
    own.healthy().await;
}

/// Killed between its announcement and its look for what it has missed. The next comes at once, or when the time at which the
/// dead one was seen lies behind the events.
#[cfg(feature = "_sqlx")]
async fn a_process_that_dies_before_it_has_caught_up_leaves_it_to_the_next(bed: Bed) {
    let both = ["audit@*", "grant@invoice"];
    let own = Own::plain(bed);
    for (round, later) in [0, 600].into_iter().enumerate() {
        let log = Log::default();
        Process::apart(&own, &log, &both).await.work().await;
        own.execute("UPDATE {t}program SET gaps = NULL").await;
        // Rolled back for an hour, in which one event comes.
        age(&own, 3600).await;
        let old = Process::apart(&own, &log, &["audit@*"]).await;
        let id = format!("evt_{round}");
        old.post(&id, "invoice.paid").await;
        old.work().await;
        assert_eq!(said(&log), [format!("audit {id}")]);
        // Announced, and no further.
        rename(&own, "attempt", "handlers", "gone").await;
        let dies = Process::apart(&own, &log, &both).await;
        dies.worker().run_until_idle().await.unwrap_err();
        drop(dies);
        rename(&own, "attempt", "gone", "handlers").await;
        age(&own, later).await;
        let received = format!(
            "UPDATE {{t}}event SET received_us = received_us - {}",
            later * 1_000_000
        );
        own.execute(&received).await;
        for n in 0..2 {
            Process::apart(&own, &log, &both).await.work().await;
            let want = (n == 0).then(|| format!("grant {id}"));
            assert_eq!(said(&log), Vec::from_iter(want), "{later} s later");
        }
        own.healthy().await;
    }
}

/// Until somebody says that it may go on.
#[cfg(feature = "sqlite")]
async fn waits(event: Event, cx: Context<'_, Log>) -> HandlerResult {
    let log = cx.state().clone();
    keep(event, cx).await?;
    while !log.lock().unwrap().iter().any(|line| line == "go on") {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_spilled_is_planned_for_all_when_it_comes_back() {
    let bed = Bed::sqlite().await.unwrap();
    let log = Log::default();
    let slow = registry(&log, &["audit@invoice"]).on("customer.created", waits.named("waits"));
    let receiver = Receiver::builder(slow.build().unwrap()).secret(SigningSecret::new(SECRET).unwrap());
    let store = bed.reopen().await;
    let receiver = receiver.inbox(store.clone()).build().unwrap();
    let receives = Process { receiver, store };
    receives.work().await;
    // Comes after the other has asked for handlers, which it cannot do again while its own handler has the database.
    let others = ["grant@invoice.paid", "count@invoice.paid@analytics"];
    let works = Process::apart(&bed, &log, &others).await;
    works.work().await;
    let own = Own::plain(bed);
    // Nobody looks for what was missed.
    own.execute("UPDATE {t}program SET gaps = NULL").await;
    works.post("evt_0", "customer.created").await;
    let worker = receives.worker();
    let running = tokio::spawn(async move { worker.run_until_idle().await.unwrap() });
    while log.lock().unwrap().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    receives.post("evt_1", "invoice.paid").await;
    let recorded = async || own.number("SELECT count(*) FROM {t}event").await.unwrap();
    assert_eq!(
        recorded().await,
        1,
        "nothing was spilled: the test proves nothing"
    );
    log.lock().unwrap().push("go on".into());
    running.await.unwrap();
    let moved = async {
        while recorded().await == 1 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), moved)
        .await
        .unwrap();
    receives.work().await;
    Process::apart(&own, &log, &others).await.work().await;
    let ran = sorted(&log).into_iter().filter(|line| line.ends_with("evt_1"));
    assert_eq!(Vec::from_iter(ran), ["audit evt_1", "count evt_1", "grant evt_1"]);
    own.healthy().await;
}

/// The number stands for handlers of a program that this one has not heard of: it does not run what it has itself instead.
#[cfg(feature = "_sqlx")]
async fn a_plan_that_nobody_knows_is_left_alone(bed: Bed) {
    let log = Log::default();
    let old = Process::apart(&bed, &log, &["audit@*", "grant@invoice.paid"]).await;
    old.post("evt_1", "invoice.paid").await;
    old.post("evt_2", "customer.created").await;
    let own = Own::plain(bed);
    own.execute("UPDATE {t}task SET plan = 4711 WHERE seq = (SELECT min(seq) FROM {t}event)")
        .await;
    for _ in 0..2 {
        old.work().await;
    }
    assert_eq!(said(&log), ["audit evt_2"]);
    assert_eq!(own.store.counts().await.unwrap().unhandled, 1);
    assert_eq!(own.store.attempts("evt_1").await.unwrap(), []);
    // Once somebody can say what it is, that and no more is run.
    own.execute(r#"INSERT INTO {t}plan (id, handlers, part) VALUES (4711, '["grant"]', 1)"#)
        .await;
    old.work().await;
    assert_eq!(said(&log), ["grant evt_1"]);
    own.healthy().await;
}

#[cfg(feature = "_sqlx")]
async fn what_is_left_to_others_is_known_after_a_restart(bed: Bed) {
    let log = Log::default();
    let both = ["audit@*", "grant@invoice.paid"];
    let new = Process::apart(&bed, &log, &both).await;
    new.work().await;
    let old = Process::apart(&bed, &log, &["audit@*"]).await;
    old.post("evt_1", "invoice.paid").await;
    old.work().await;
    assert_eq!(said(&log), ["audit evt_1"]);
    // All of them end, and a new one reads what is left.
    drop((old, new));
    Process::apart(&bed, &log, &both).await.work().await;
    assert_eq!(said(&log), ["grant evt_1"]);
    bed.healthy().await;
}

/// A fallback that was announced late is given what it may have missed, and does not run where another handler took the event.
#[cfg(feature = "_sqlx")]
async fn what_a_fallback_did_not_take_is_not_planned_again(bed: Bed) {
    let log = Log::default();
    let both = ["keep@invoice.paid", "extra@invoice.paid"];
    Process::apart(&bed, &log, &both).await.work().await;
    let own = Own::plain(bed);
    // Rolled back for an hour.
    own.execute("UPDATE {t}program SET gaps = NULL").await;
    age(&own, 3600).await;
    let new = async || {
        let registry = registry(&log, &["keep@invoice.paid"]).fallback(keep.named("rest"));
        let receiver = Receiver::builder(registry.build().unwrap());
        let receiver = receiver.secret(SigningSecret::new(SECRET).unwrap());
        let store = own.reopen().await;
        let receiver = receiver.inbox(store.clone()).build().unwrap();
        Process { receiver, store }
    };
    let old = Process::apart(&own, &log, &["keep@invoice.paid"]).await;
    let first = new().await;
    // Asks, and so does not ask again for two seconds.
    old.post("evt_0", "invoice.paid").await;
    first.work().await;
    old.post("evt_1", "invoice.paid").await;
    old.post("evt_2", "customer.created").await;
    old.work().await;
    assert_eq!(said(&log), ["keep evt_0", "keep evt_1"]);
    new().await.work().await;
    assert_eq!(said(&log), ["rest evt_2"]);
    let attempts = async || own.store.attempts("evt_1").await.unwrap();
    let late = attempts().await.pop().unwrap().handlers;
    assert_eq!(late.len(), 1, "it was planned late, and did not take it");
    let why = "it does not take this event".to_owned();
    assert_eq!(
        (&*late[0].name, &late[0].outcome),
        ("rest", &Outcome::Skipped(why))
    );
    // Each looks again at what was missed.
    for _ in 0..3 {
        new().await.work().await;
    }
    assert_eq!(said(&log), [""; 0]);
    assert_eq!(attempts().await.len(), 2);
    // What the fallback did not take is no matter to another handler that has missed it.
    Process::apart(&own, &log, &both).await.work().await;
    assert_eq!(sorted(&log), ["extra evt_0", "extra evt_1"]);
    own.healthy().await;
}

/// What the policy leaves to the twin that ran stays with it whenever it is planned, unless it is named.
async fn a_bulk_replay_leaves_a_twin_alone(mut bed: Bed) {
    for twins in ONE_OF_TWO {
        let setup = Setup {
            twins,
            ..Setup::default()
        };
        let own = Own::with(bed, setup).await;
        let log = Log::default();
        let old = Process::new(&own, &log, &["keep@invoice.paid"]);
        old.post("evt_1", "invoice.paid").await;
        // Recorded for nobody, as is one that has no twin.
        own.store.record(thin()).await.unwrap();
        old.post("evt_2", "invoice.created").await;
        old.work().await;
        assert_eq!(said(&log), ["keep evt_1"]);
        let new = Process::new(&own, &log, &["keep@invoice.paid", "thin@invoice.created"]);
        let mut replay = Replay::dead("ann", "a new handler");
        (replay.done, replay.pattern) = (true, Some(stripe_webhooks::Pattern::new("invoice.created")));
        // For all handlers and for one, and once more.
        for (planned, handler) in [(1, None), (0, Some("thin")), (0, Some("thin"))] {
            replay.handler = handler.map(str::to_owned);
            if planned == 0 {
                replay.to_us = Some(1); // the thin one alone
            }
            let report = own.store.replay(&replay).await.unwrap();
            assert_eq!(
                (report.planned, report.repeated),
                (planned, 0),
                "{twins:?} {handler:?}"
            );
            new.work().await;
            let want = (planned == 1).then_some("thin evt_2");
            assert_eq!(said(&log), Vec::from_iter(want), "{twins:?} {handler:?}");
        }
        own.healthy().await;
        let mut named = Replay::event("evt_thin", "ann", "this one");
        for handler in [None, Some("thin")] {
            named.handler = handler.map(str::to_owned);
            own.store.replay(&named).await.unwrap();
            new.work().await;
            assert_eq!(said(&log), ["thin evt_thin"], "{twins:?} {handler:?}");
            own.healthy().await;
        }
        bed = own.bed;
    }
}

async fn a_twin_that_is_left_late_counts_as_planned(mut bed: Bed) {
    for twins in ONE_OF_TWO {
        let setup = Setup {
            twins,
            ..Setup::default()
        };
        let own = Own::with(bed, setup).await;
        let log = Log::default();
        let old = Process::new(&own, &log, &["keep@invoice.paid"]);
        old.post("evt_1", "invoice.paid").await;
        own.store.record(thin()).await.unwrap();
        old.work().await;
        assert_eq!(said(&log), ["keep evt_1"]);
        let new = Process::new(&own, &log, &["keep@invoice.paid", "thin@invoice.created"]);
        new.work().await;
        let found: Vec<_> = own.store.doctor().await.unwrap().iter().map(|f| f.name).collect();
        assert_eq!(found, ["older_than_handler"], "{twins:?}");
        // Delivered again, it is left to its twin, and nobody misses it any more.
        for _ in 0..2 {
            assert_eq!(own.store.record(thin()).await.unwrap(), Recorded::Duplicate);
            new.work().await;
            assert_eq!(said(&log), [""; 0], "{twins:?}");
            own.healthy().await;
            assert_eq!(own.store.unhandled().await.unwrap(), []);
        }
        assert_eq!(own.store.counts().await.unwrap().open(), 0);
        bed = own.bed;
    }
}

/// The same where a handler is announced before the thin event is recorded, by who has not heard of it.
#[cfg(feature = "_sqlx")]
async fn a_twin_that_was_missed_is_left_once(bed: Bed) {
    let own = Own::plain(bed);
    for (round, twins) in ONE_OF_TWO.into_iter().enumerate() {
        let log = Log::default();
        let apart = async |handlers: &[&str]| {
            let mut options = stripe_webhooks::inbox::Options::default();
            options.twins = twins;
            Process::on(own.reopen_with(options).await, &log, handlers)
        };
        let both = ["keep@invoice.paid", "thin@invoice.created"];
        let old = apart(&["keep@invoice.paid"]).await;
        let new = apart(&both).await;
        let snapshot = format!("evt_{round}");
        // Asks, and so does not ask again for two seconds.
        old.post(&snapshot, "invoice.paid").await;
        new.work().await;
        let mut late = thin();
        late.event_id = format!("evt_thin_{round}");
        late.snapshot_event = Some(snapshot.clone());
        old.store.record(late).await.unwrap();
        let named = old.store.unhandled().await.unwrap();
        assert_eq!(
            named.len(),
            1,
            "{twins:?}: it was planned at once: the test proves nothing"
        );
        // Each looks at what was missed.
        for _ in 0..3 {
            apart(&both).await.work().await;
            assert_eq!(own.store.unhandled().await.unwrap(), [], "{twins:?}");
            own.healthy().await;
        }
        assert_eq!(said(&log), [format!("keep {snapshot}")], "{twins:?}");
        // The next policy's old process has not heard of the handler.
        own.execute("DELETE FROM {t}program").await;
    }
}
