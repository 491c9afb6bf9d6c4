//! Processes of several versions share an inbox: each event reaches each handler that was there for it, and what nobody runs is
//! named. On every store; with processes of their own in `rolling.rs`.

use std::sync::{Arc, Mutex};

use serde_json::json;
use stripe_webhooks::inbox::{Replay, Store, UnhandledWhy, Worker};
use stripe_webhooks::{Context, Event, HandlerExt, HandlerResult, Receiver, Registry, RegistryBuilder};

use crate::bed::{Bed, fast, post, receiver};

on_every_store! {
    an_old_process_leaves_what_only_a_new_one_handles
    a_handler_that_came_beside_another_is_not_passed_over
    what_was_recorded_without_a_handler_is_run_when_it_is_delivered_again
    what_was_recorded_without_a_handler_is_run_when_it_is_replayed
    a_process_that_only_receives_records_for_those_that_work
    a_new_group_gets_past_events_when_somebody_asks
    one_new_handler_gets_past_events_alone
    an_event_that_nobody_runs_is_named_and_can_be_discarded
    a_replay_that_starts_nothing_says_why
    a_part_that_was_run_is_not_run_again_when_it_fails_elsewhere
    what_others_run_keeps_its_place_in_its_lane
    a_replay_of_what_is_dead_keeps_to_its_plan
}

pub type Log = Arc<Mutex<Vec<String>>>;

pub async fn keep(event: Event, cx: Context<'_, Log>) -> HandlerResult {
    let name = cx.handler_name().to_owned();
    cx.state().lock().unwrap().push(format!("{name} {}", event.id()));
    Ok(())
}

/// A process with these handlers, `name@pattern` or `name@pattern@group`.
pub struct Process {
    pub receiver: Receiver,
    pub store: Arc<dyn Store>,
}

pub fn registry(log: &Log, handlers: &[&str]) -> RegistryBuilder {
    let mut registry = Registry::builder().state(log.clone());
    for handler in handlers {
        let mut parts = handler.split('@');
        let (name, pattern) = (parts.next().unwrap().to_owned(), parts.next().unwrap());
        registry = match parts.next() {
            Some(group) => registry.on(pattern, keep.named(name).group(group.to_owned())),
            None => registry.on(pattern, keep.named(name)),
        };
    }
    registry
}

impl Process {
    pub fn on(store: Arc<dyn Store>, log: &Log, handlers: &[&str]) -> Process {
        Process {
            receiver: receiver(store.clone(), registry(log, handlers).build().unwrap()),
            store,
        }
    }

    /// Beside others on the same handle.
    pub fn new(bed: &Bed, log: &Log, handlers: &[&str]) -> Process {
        Process::on(bed.store.clone(), log, handlers)
    }

    /// With a handle of its own.
    pub async fn apart(bed: &Bed, log: &Log, handlers: &[&str]) -> Process {
        Process::on(bed.reopen().await, log, handlers)
    }

    pub fn worker(&self) -> Worker {
        self.receiver.worker().unwrap().policy(fast())
    }

    pub async fn work(&self) {
        self.worker().run_until_idle().await.unwrap();
    }

    pub async fn post(&self, id: &str, event_type: &str) {
        assert_eq!(post(&self.receiver, &body(id, event_type)).await, 200);
    }
}

pub fn body(id: &str, event_type: &str) -> String {
    json!({"id": id, "object": "event", "type": event_type, "created": 1, "livemode": false,
        "data": {"object": {"id": "x_1", "object": "x"}}})
    .to_string()
}

pub fn said(log: &Log) -> Vec<String> {
    std::mem::take(&mut *log.lock().unwrap())
}

/// The fault F1.
async fn an_old_process_leaves_what_only_a_new_one_handles(bed: Bed) {
    let log = Log::default();
    let old = Process::new(&bed, &log, &["keep@invoice.paid"]);
    let new = Process::new(
        &bed,
        &log,
        &["keep@invoice.paid", "grant@checkout.session.completed"],
    );
    new.post("evt_1", "checkout.session.completed").await;
    old.work().await;
    assert_eq!(said(&log), [""; 0]);
    new.work().await;
    assert_eq!(said(&log), ["grant evt_1"]);
    assert_eq!(
        bed.store.attempts("evt_1").await.unwrap().len(),
        1,
        "nothing was counted"
    );
    bed.healthy().await;
}

/// The same where the old process has another handler for the event in the same group, such as an audit of everything.
async fn a_handler_that_came_beside_another_is_not_passed_over(bed: Bed) {
    let log = Log::default();
    let old = Process::new(&bed, &log, &["audit@*"]);
    let new = Process::new(&bed, &log, &["audit@*", "grant@checkout.session.completed"]);
    for (id, by) in [("evt_1", &old), ("evt_2", &new)] {
        by.post(id, "checkout.session.completed").await;
        old.work().await;
        assert_eq!(said(&log), [format!("audit {id}")]);
        new.work().await;
        assert_eq!(said(&log), [format!("grant {id}")]);
    }
    // The new one alone runs both in one transaction.
    old.post("evt_3", "checkout.session.completed").await;
    new.work().await;
    assert_eq!(said(&log), ["audit evt_3", "grant evt_3"]);
    assert_eq!(bed.store.attempts("evt_3").await.unwrap().len(), 1);
    old.work().await;
    assert_eq!(said(&log), [""; 0]);
    bed.healthy().await;
}

/// The fault F2: a second delivery.
async fn what_was_recorded_without_a_handler_is_run_when_it_is_delivered_again(bed: Bed) {
    let log = Log::default();
    let old = Process::new(&bed, &log, &["keep@invoice.paid"]);
    old.post("evt_1", "checkout.session.completed").await;
    old.work().await;
    let new = Process::new(
        &bed,
        &log,
        &["grant@checkout.session.completed", "count@*@analytics"],
    );
    new.work().await;
    assert_eq!(said(&log), [""; 0], "it is older than the handlers");
    for _ in 0..2 {
        new.post("evt_1", "checkout.session.completed").await;
        new.work().await;
    }
    let mut ran = said(&log);
    ran.sort();
    assert_eq!(ran, ["count evt_1", "grant evt_1"]);
    // Lines of the log are written with a later commit.
    let query = stripe_webhooks::inbox::DeliveryQuery::event("evt_1");
    let mut verdicts = Vec::new();
    for _ in 0..500 {
        let lines = bed.store.deliveries(&query).await.unwrap();
        verdicts = lines.into_iter().map(|line| line.verdict).collect();
        if verdicts.len() == 3 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_eq!(verdicts, ["duplicate", "planned", "recorded"]);
    bed.healthy().await;
}

/// The fault F2: a replay.
async fn what_was_recorded_without_a_handler_is_run_when_it_is_replayed(bed: Bed) {
    let log = Log::default();
    Process::new(&bed, &log, &["keep@invoice.paid"])
        .post("evt_1", "checkout.session.completed")
        .await;
    // Nobody has a handler: the replay says so.
    let report = bed
        .store
        .replay(&Replay::event("evt_1", "ann", "test"))
        .await
        .unwrap();
    assert_eq!((report.revived, report.repeated, report.planned), (0, 0, 0));
    let why = report.nothing.unwrap();
    assert_eq!(
        why,
        "no handler for checkout.session.completed is known to the inbox"
    );
    let new = Process::new(&bed, &log, &["grant@checkout.session.completed"]);
    new.work().await;
    assert_eq!(said(&log), [""; 0]);
    let found: Vec<_> = bed
        .store
        .doctor()
        .await
        .unwrap()
        .iter()
        .map(|f| (f.name, f.sample.clone()))
        .collect();
    assert_eq!(found, [("older_than_handler", "evt_1".to_owned())]);
    let report = bed
        .store
        .replay(&Replay::event("evt_1", "ann", "test"))
        .await
        .unwrap();
    assert_eq!(
        (report.revived, report.repeated, report.planned, report.nothing),
        (0, 0, 1, None)
    );
    new.work().await;
    assert_eq!(said(&log), ["grant evt_1"]);
    bed.healthy().await;
}

async fn a_process_that_only_receives_records_for_those_that_work(bed: Bed) {
    let log = Log::default();
    let works = Process::apart(
        &bed,
        &log,
        &["grant@checkout.session.completed", "count@*@analytics"],
    )
    .await;
    works.work().await;
    let receives = Process::apart(&bed, &log, &[]).await;
    receives.post("evt_1", "checkout.session.completed").await;
    works.work().await;
    let mut ran = said(&log);
    ran.sort();
    assert_eq!(ran, ["count evt_1", "grant evt_1"]);
    bed.healthy().await;
}

async fn a_new_group_gets_past_events_when_somebody_asks(bed: Bed) {
    let log = Log::default();
    let old = Process::new(&bed, &log, &["keep@invoice"]);
    for n in 1..=3 {
        old.post(&format!("evt_{n}"), "invoice.paid").await;
    }
    old.work().await;
    assert_eq!(said(&log).len(), 3);
    let new = Process::new(&bed, &log, &["keep@invoice", "count@invoice.paid@analytics"]);
    new.work().await;
    assert_eq!(said(&log), [""; 0]);
    let mut replay = Replay::dead("ann", "a new group");
    (replay.done, replay.group) = (true, Some("analytics".into()));
    let report = bed.store.replay(&replay).await.unwrap();
    assert_eq!((report.revived, report.repeated, report.planned), (0, 0, 3));
    new.work().await;
    assert_eq!(said(&log), ["count evt_1", "count evt_2", "count evt_3"]);
    bed.healthy().await;
}

async fn one_new_handler_gets_past_events_alone(bed: Bed) {
    let log = Log::default();
    let old = Process::new(&bed, &log, &["keep@invoice"]);
    old.post("evt_1", "invoice.paid").await;
    old.post("evt_2", "invoice.created").await;
    old.work().await;
    said(&log);
    let new = Process::new(&bed, &log, &["keep@invoice", "mail@invoice.paid"]);
    let mut replay = Replay::dead("ann", "a new handler");
    (replay.done, replay.handler) = (true, Some("mail".into()));
    let report = bed.store.replay(&replay).await.unwrap();
    assert_eq!((report.revived, report.repeated, report.planned), (0, 0, 1));
    new.work().await;
    assert_eq!(said(&log), ["mail evt_1"]);
    assert_eq!(
        bed.store
            .attempts("evt_1")
            .await
            .unwrap()
            .last()
            .unwrap()
            .generation,
        1
    );
    replay.handler = Some("nobody".into());
    let report = bed.store.replay(&replay).await.unwrap();
    assert!(report.nothing.is_some(), "{report:?}");
    bed.healthy().await;
}

async fn an_event_that_nobody_runs_is_named_and_can_be_discarded(bed: Bed) {
    let log = Log::default();
    let old = Process::new(&bed, &log, &["keep@invoice.paid"]);
    old.post("evt_1", "customer.created").await;
    old.post("evt_2", "checkout.session.completed").await;
    old.work().await;
    let named = bed.store.unhandled().await.unwrap();
    let all: Vec<_> = named
        .iter()
        .map(|u| (u.event_type.as_str(), u.why, u.count, u.sample.as_str()))
        .collect();
    let none = UnhandledWhy::NoHandler;
    assert_eq!(
        all,
        [
            ("checkout.session.completed", none, 1, "evt_2"),
            ("customer.created", none, 1, "evt_1")
        ]
    );
    bed.healthy().await; // an event that no handler takes is no fault
    Process::new(&bed, &log, &["grant@checkout.session.completed"])
        .work()
        .await;
    let named = bed.store.unhandled().await.unwrap();
    assert_eq!(
        (named[0].why, &named[0].handlers),
        (UnhandledWhy::OlderThanHandler, &vec!["grant".to_owned()])
    );
    assert_eq!(bed.store.doctor().await.unwrap()[0].name, "older_than_handler");
    bed.store
        .discard("evt_2", "default", "ann", "nobody wants it")
        .await
        .unwrap();
    bed.healthy().await;
    let mistyped = bed.store.discard("evt_1", "defualt", "ann", "a slip").await;
    assert!(mistyped.is_err(), "no handler of that group is known");
    assert!(
        bed.store
            .discard("evt_2", "default", "ann", "again")
            .await
            .is_err()
    );
}

async fn a_replay_that_starts_nothing_says_why(bed: Bed) {
    let log = Log::default();
    let process = Process::new(&bed, &log, &["keep@invoice.paid"]);
    process.post("evt_1", "invoice.paid").await;
    let why = async |replay: &Replay| bed.store.replay(replay).await.unwrap().nothing.unwrap();
    let mut replay = Replay::event("evt_1", "ann", "test");
    assert_eq!(why(&replay).await, "evt_1 is open in group \"default\" (ready)");
    process.work().await;
    replay.done = false;
    assert_eq!(
        why(&replay).await,
        "evt_1 is done, and finished events are not asked for"
    );
    replay.done = true;
    replay.group = Some("analytics".into());
    let nobody = "no handler in group \"analytics\" for invoice.paid is known to the inbox";
    assert_eq!(why(&replay).await, nobody);
    assert_eq!(
        why(&Replay::event("evt_9", "ann", "test")).await,
        "the inbox has no event evt_9"
    );
    let audit = bed.store.audit(None, 10).await.unwrap();
    assert!(
        audit[0].detail.ends_with("the inbox has no event evt_9"),
        "{}",
        audit[0].detail
    );
}

/// What one process has run stays run, however often the other's part fails.
async fn a_part_that_was_run_is_not_run_again_when_it_fails_elsewhere(bed: Bed) {
    async fn fails_twice(event: Event, cx: Context<'_, Log>) -> HandlerResult {
        let first = cx.attempt() < 3;
        keep(event, cx).await?;
        if first {
            Err(stripe_webhooks::HandlerError::new("not yet"))
        } else {
            Ok(())
        }
    }
    let log = Log::default();
    let old = Process::new(&bed, &log, &["audit@*"]);
    let registry = registry(&log, &["audit@*"]).on("invoice.paid", fails_twice.named("grant"));
    let new = receiver(bed.store.clone(), registry.build().unwrap());
    old.post("evt_1", "invoice.paid").await;
    old.work().await;
    let worker = new.worker().unwrap().policy(fast());
    for _ in 0..50 {
        worker.run_until_idle().await.unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_eq!(
        said(&log),
        ["audit evt_1", "grant evt_1", "grant evt_1", "grant evt_1"]
    );
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.open(), counts.done, counts.unhandled), (0, 2, 0));
    bed.healthy().await;
}

async fn what_others_run_keeps_its_place_in_its_lane(bed: Bed) {
    let log = Log::default();
    let old = Process::new(&bed, &log, &["keep@invoice.paid"]);
    let new = Process::new(&bed, &log, &["keep@invoice.paid", "grant@invoice.created"]);
    // Of one object: the first is the new process's alone.
    old.post("evt_1", "invoice.created").await;
    old.post("evt_2", "invoice.paid").await;
    old.work().await;
    assert_eq!(said(&log), [""; 0]);
    new.work().await;
    assert_eq!(said(&log), ["grant evt_1", "keep evt_2"]);
    bed.healthy().await;
}

async fn a_replay_of_what_is_dead_keeps_to_its_plan(bed: Bed) {
    async fn fails(event: Event, cx: Context<'_, Log>) -> HandlerResult {
        let first = cx
            .state()
            .lock()
            .unwrap()
            .iter()
            .all(|line| !line.starts_with("grant"));
        keep(event, cx).await?;
        if first {
            return Err(stripe_webhooks::HandlerError::new("closed").permanent());
        }
        Ok(())
    }
    let log = Log::default();
    let old = Process::new(&bed, &log, &["audit@*"]);
    let registry = registry(&log, &["audit@*"]).on("invoice.paid", fails.named("grant"));
    let new = receiver(bed.store.clone(), registry.build().unwrap());
    let worker = new.worker().unwrap().policy(fast());
    // The old process runs its part, the new one's dies, and is replayed: the old part is not run again.
    old.post("evt_1", "invoice.paid").await;
    old.work().await;
    worker.run_until_idle().await.unwrap();
    assert_eq!(bed.store.counts().await.unwrap().dead, 1);
    let report = bed.store.replay(&Replay::dead("ann", "mended")).await.unwrap();
    assert_eq!(report.revived, 1);
    old.work().await;
    worker.run_until_idle().await.unwrap();
    assert_eq!(said(&log), ["audit evt_1", "grant evt_1", "grant evt_1"]);
    // The whole event dies with the new process, and the old one takes up the replay: it runs its part, and no more.
    old.post("evt_2", "invoice.paid").await;
    worker.run_until_idle().await.unwrap();
    assert_eq!(said(&log), ["audit evt_2", "grant evt_2"]);
    bed.store.replay(&Replay::dead("ann", "mended")).await.unwrap();
    log.lock().unwrap().push("grant is mended".into());
    old.work().await;
    worker.run_until_idle().await.unwrap();
    assert_eq!(said(&log), ["grant is mended", "audit evt_2", "grant evt_2"]);
    // So is the replay of what is done.
    bed.store
        .replay(&Replay::event("evt_2", "ann", "again"))
        .await
        .unwrap();
    log.lock().unwrap().push("grant is mended".into());
    old.work().await;
    worker.run_until_idle().await.unwrap();
    assert_eq!(said(&log), ["grant is mended", "audit evt_2", "grant evt_2"]);
    bed.healthy().await;
}
