//! Whoever observes a worker hears all that it does and notices: how runs and follow-ups end, and that the store fails.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use stripe_webhooks::{
    Context, Event, HandlerError, HandlerResult, Observer, Receiver, Registry, SigningSecret,
    inbox::{NewEvent, Verdict},
    observer,
};

use crate::bed::{Bed, SECRET, Script, Step, event, fast, post};

on_every_store! {
    the_end_of_every_run_is_told
    the_end_of_every_follow_up_is_told
    the_receivers_observers_hear_its_worker
}

#[cfg(feature = "_sqlx")]
mod outage {
    use super::*;
    on_databases! { an_outage_of_the_store_is_told_from_its_beginning_to_its_end }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn note(&self, what: String) {
        self.0.lock().unwrap().push(what);
    }

    fn said(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    /// What was said of runs, follow-ups and the store; claims and workers apart.
    fn of(&self, starts: &[&str]) -> Vec<String> {
        let is_of = |line: &String| starts.iter().any(|start| line.starts_with(start));
        self.said().into_iter().filter(is_of).collect()
    }
}

fn of(run: &observer::Run<'_>) -> String {
    let id = run.delivery.map_or("?", |delivery| delivery.id());
    format!("{id} {} {}.{}", run.group, run.generation, run.attempt)
}

impl Observer for Log {
    fn worker_started(&self, worker: &observer::WorkerState) {
        self.note(format!("worker started {}", worker.slots));
    }
    fn worker_stopped(&self, worker: &observer::WorkerState) {
        self.note(format!("worker stopped {}", worker.slots));
    }
    fn claimed(&self, claimed: &observer::Claimed<'_>) {
        self.note(format!("claimed {} {}", claimed.tasks, claimed.group));
    }
    fn done(&self, done: &observer::Done<'_>) {
        self.note(format!("done {}", of(&done.run)));
    }
    fn retried(&self, retried: &observer::Retried<'_>) {
        assert!(retried.after > Duration::ZERO);
        self.note(format!("retried {}: {}", of(&retried.run), retried.error));
    }
    fn dead(&self, dead: &observer::Dead<'_>) {
        let run = dead.run.as_ref().map_or_else(String::new, of);
        self.note(format!("dead {run}: {}", dead.error.unwrap_or("lost")));
    }
    fn follow_up_done(&self, ended: &observer::FollowUpEnded<'_>) {
        self.note(format!("follow-up done {} {}", ended.name, ended.attempt));
    }
    fn follow_up_failed(&self, ended: &observer::FollowUpEnded<'_>) {
        let error = ended.error.unwrap();
        self.note(format!(
            "follow-up failed {} {}: {error}",
            ended.name, ended.attempt
        ));
    }
    fn follow_up_dead(&self, ended: &observer::FollowUpEnded<'_>) {
        let error = ended.error.unwrap();
        self.note(format!(
            "follow-up dead {} {}: {error}",
            ended.name, ended.attempt
        ));
    }
    fn store_failed(&self, failed: &observer::StoreFailed<'_>) {
        self.note(format!("store failed {} {}", failed.failures, failed.step));
    }
    fn store_recovered(&self, recovered: &observer::StoreRecovered) {
        self.note(format!("store recovered {}", recovered.failures));
    }
}

/// An event whose body is one.
fn whole(id: &str) -> NewEvent {
    let body = format!(
        r#"{{"id":"{id}","object":"event","type":"customer.updated","data":{{"object":{{"id":"{id}","object":"customer"}}}}}}"#
    );
    let mut new = event(id, Some(id), 1);
    new.body = body.into();
    new
}

async fn until_idle(bed: &Bed, script: Arc<Script>, log: &Log, done: impl Fn(&Log) -> bool) {
    let worker = bed.worker(script).observer(log.clone());
    for _ in 0..500 {
        worker.run_until_idle().await.unwrap();
        if done(log) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{:?}", log.said());
}

async fn the_end_of_every_run_is_told(bed: Bed) {
    let script = Script::new(|event, _, attempt| match (&*event.event_id, attempt) {
        ("evt_retry", 1) => Step::Retry,
        ("evt_panic", 1) => Step::Panic,
        ("evt_dead", _) => Step::Permanent,
        _ => Step::Done,
    });
    for id in ["evt_done", "evt_retry", "evt_panic", "evt_dead"] {
        bed.store.record(whole(id)).await.unwrap();
    }
    let log = Log::default();
    until_idle(&bed, script, &log, |log| log.of(&["done", "dead"]).len() == 4).await;
    let mut told = log.of(&["done", "retried", "dead"]);
    told.sort();
    let error = |line: &str| line.split_once(": ").map(|(_, error)| error.to_owned());
    assert_eq!(
        told.iter()
            .map(|line| line.split(": ").next().unwrap())
            .collect::<Vec<_>>(),
        [
            "dead evt_dead default 0.1",
            "done evt_done default 0.1",
            "done evt_panic default 0.2",
            "done evt_retry default 0.2",
            "retried evt_panic default 0.1",
            "retried evt_retry default 0.1",
        ]
    );
    assert!(error(&told[0]).is_some_and(|error| !error.is_empty()));
    assert!(error(&told[4]).is_some_and(|error| error.contains("panicked")));
    let claimed: u32 = log
        .of(&["claimed"])
        .iter()
        .map(|line| line.split(' ').nth(1).unwrap().parse::<u32>().unwrap())
        .sum();
    assert_eq!(claimed, 6);
}

async fn the_end_of_every_follow_up_is_told(bed: Bed) {
    let script = Script::new(|_, _, _| Step::FollowUp("mail"));
    *script.follow_up.lock().unwrap() = Verdict::retry("the post office is closed");
    bed.store.record(whole("evt_1")).await.unwrap();
    let log = Log::default();
    // The script's verdict is for one run; the next one succeeds.
    until_idle(&bed, script.clone(), &log, |log| {
        log.of(&["follow-up done"]).len() == 1
    })
    .await;
    *script.follow_up.lock().unwrap() = Verdict::permanent("no such address");
    bed.store.record(whole("evt_2")).await.unwrap();
    until_idle(&bed, script, &log, |log| log.of(&["follow-up dead"]).len() == 1).await;
    assert_eq!(
        log.of(&["follow-up"]),
        [
            "follow-up failed mail 1: the post office is closed",
            "follow-up done mail 2",
            "follow-up dead mail 1: no such address",
        ]
    );
}

async fn the_receivers_observers_hear_its_worker(bed: Bed) {
    fn handle(event: Event, _: Context<'_>) -> HandlerResult {
        match event.id() {
            "evt_2" => Err(HandlerError::new("no").permanent()),
            _ => Ok(()),
        }
    }
    let log = Log::default();
    let receiver = Receiver::builder(Registry::builder().on("*", handle).build().unwrap())
        .secret(SigningSecret::new(SECRET).unwrap())
        .observer(log.clone())
        .inbox(bed.store.clone())
        .build()
        .unwrap();
    for id in ["evt_1", "evt_2"] {
        let body = format!(
            r#"{{"id":"{id}","object":"event","type":"customer.updated","data":{{"object":{{"id":"{id}","object":"customer"}}}}}}"#
        );
        assert_eq!(post(&receiver, &body).await, 200);
    }
    let worker = receiver.worker().unwrap().policy(fast());
    worker
        .run(async {
            while log.of(&["done", "dead"]).len() < 2 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
        .await;
    let mut told = log.of(&["done", "dead"]);
    told.sort();
    assert!(told[0].starts_with("dead evt_2 default 0.1: "), "{told:?}");
    assert_eq!(told[1], "done evt_1 default 0.1");
    let said = log.said();
    assert!(said.first().unwrap().starts_with("worker started"), "{said:?}");
    assert!(said.last().unwrap().starts_with("worker stopped"), "{said:?}");
}

#[cfg(feature = "_sqlx")]
async fn an_outage_of_the_store_is_told_from_its_beginning_to_its_end(bed: Bed) {
    bed.store.record(whole("evt_1")).await.unwrap();
    crate::database::execute(&bed, "ALTER TABLE {t}task RENAME TO task_moved").await;
    let log = Log::default();
    let worker = bed
        .worker(Script::new(|_, _, _| Step::Done))
        .observer(log.clone());
    let back = match &bed.kind {
        #[cfg(feature = "postgres")]
        crate::bed::Kind::Postgres(_) => "ALTER TABLE {t}task_moved RENAME TO task",
        _ => "ALTER TABLE task_moved RENAME TO stripe_inbox_task",
    };
    worker
        .run(async {
            let claims = || {
                let failed = log.of(&["store failed"]);
                failed.iter().filter(|line| line.ends_with(" claim")).count()
            };
            // Long enough for the heartbeat, which the tables that are left answer.
            while claims() < 60 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            crate::database::execute(&bed, back).await;
            while log.of(&["done"]).is_empty() || log.of(&["store recovered"]).is_empty() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
        .await;
    // Other steps are answered all the time; the outage has one beginning and one end nevertheless.
    let told = log.of(&["store"]);
    let beginnings = told.iter().filter(|line| line.starts_with("store failed 1 "));
    let ends = told.iter().filter(|line| line.starts_with("store recovered"));
    assert_eq!((beginnings.count(), ends.count()), (1, 1), "{told:?}");
    assert!(told[0].starts_with("store failed 1 "), "{told:?}");
    assert!(told.last().unwrap().starts_with("store recovered"), "{told:?}");
    assert_eq!(
        worker.stats().store_errors,
        log.of(&["store failed"]).len() as u64
    );
}
