//! A store of somebody else's, written with the public API alone: the worker runs on it as on the crate's own.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, Instant},
};

use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::inbox::{
    Applied, Apply, Attempt, AttemptOutcome, AuditEntry, Cause, Claim, Claimed, DeliveryLogEntry,
    DeliveryQuery, Fetched, Finding, Finished, FollowUp, FollowUpCount, Head, Inbox, Intake, Leases,
    MinuteStat, NewEvent, Operator, Policy, PruneReport, Queue, Recorded, Redaction, Replay, ReplayReport,
    Retention, Store, StoreError, StoredEvent, Sweep, TaskCounts, TaskState, Verdict, Work, Worker, WorkerId,
    judge, limited, read_again,
};
use stripe_webhooks::{Context, Event, HandlerExt, HandlerResult, Registry};

use crate::bed::{event, fast};

struct Task {
    event: StoredEvent,
    state: TaskState,
    due: Instant,
    attempt: u32,
    epoch: i64,
    worker: Option<WorkerId>,
}

/// A list in memory. One group, one object, no lanes, no follow-ups: as much of a store as a worker needs.
#[derive(Default)]
struct List {
    tasks: Mutex<Vec<Task>>,
    attempts: Mutex<Vec<(String, Attempt)>>,
    done: Mutex<Vec<i64>>,
    heads: Mutex<BTreeMap<String, Head>>,
}

impl List {
    fn tasks(&self) -> MutexGuard<'_, Vec<Task>> {
        self.tasks.lock().unwrap()
    }
    fn keep(&self, task: &Claimed, outcome: AttemptOutcome, error: Option<String>) {
        let mut attempt = Attempt::new(&*task.group, task.attempt, outcome);
        attempt.worker = Some(task.worker);
        attempt.error = error;
        let id = self.tasks()[task.seq as usize].event.event_id.clone();
        self.attempts.lock().unwrap().push((id, attempt));
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(std::future::ready(Ok(value)))
}

fn not_here<'a, T: Send + 'a>() -> BoxFuture<'a, Result<T, StoreError>> {
    let error = StoreError::Unavailable(Cause::new("this list does not do that"));
    Box::pin(std::future::ready(Err(error)))
}

impl Intake for List {
    fn record<'a>(&'a self, event: NewEvent) -> BoxFuture<'a, Result<Recorded, StoreError>> {
        let mut tasks = self.tasks();
        if let Some(task) = tasks.iter_mut().find(|t| t.event.event_id == event.event_id) {
            task.event.deliveries += 1;
            return ready(Recorded::Duplicate);
        }
        let seq = tasks.len() as i64;
        tasks.push(Task {
            event: StoredEvent::new(seq, 0, event),
            state: TaskState::Ready,
            due: Instant::now(),
            attempt: 0,
            epoch: 0,
            worker: None,
        });
        ready(Recorded::New)
    }
    fn log_delivery(&self, _: DeliveryLogEntry) {}
}

impl Queue for List {
    fn claim<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<Vec<Claimed>, StoreError>> {
        let mut tasks = self.tasks();
        let due = |t: &&mut Task| t.state == TaskState::Ready && t.due <= Instant::now();
        let claimed = tasks.iter_mut().filter(due).take(claim.slots as usize).map(|t| {
            (t.state, t.worker) = (TaskState::Leased, Some(claim.worker));
            t.attempt += 1;
            t.epoch += 1;
            let mut claimed = Claimed::new(t.event.seq, &*claim.group, claim.worker);
            (claimed.attempt, claimed.epoch) = (t.attempt, t.epoch);
            claimed
        });
        ready(claimed.collect())
    }

    fn apply<'a>(
        &'a self,
        task: &'a Claimed,
        apply: &'a dyn Apply,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        Box::pin(async move {
            let event = self.tasks()[task.seq as usize].event.clone();
            let names = apply.state_handlers(&event.event_type, &task.group);
            let mut reading = None;
            let judged = loop {
                let judged = judge(&names, &self.heads.lock().unwrap(), &event, reading.as_ref());
                if judged.ambiguous.is_empty() || !apply.rereads() {
                    break judged;
                }
                let read =
                    read_again(apply, &event, &judged, &Redaction::default(), policy.apply_limit).await;
                match read {
                    Ok(read) => reading = Some(read),
                    Err(error) => return self.fail(task, Verdict::retry(error), policy).await,
                }
            };
            let mut nothing = ();
            let work = Work {
                event: &event,
                group: &task.group,
                generation: task.generation,
                attempt: task.attempt,
                dry_run: false,
                only: None,
                stale: &judged.skip,
                instead: judged.instead(reading.as_ref()),
                tx: &mut nothing,
                is_conflict: None,
            };
            let mut applied = limited(apply, work, policy.apply_limit).await;
            judged.annotate(&mut applied.handlers);
            if applied.verdict != Verdict::Done {
                return self.fail(task, applied.verdict, policy).await;
            }
            for (name, replaced, head) in judged.to_write(&applied.handlers) {
                let before = self.heads.lock().unwrap().insert(name.clone(), head.clone());
                assert_eq!(before.map(|head| head.seq), *replaced);
            }
            self.tasks()[task.seq as usize].state = TaskState::Dead;
            self.done.lock().unwrap().push(task.seq);
            self.keep(task, AttemptOutcome::Done, None);
            Ok(Finished::Done {
                on_commit: applied.on_commit,
                follow_ups: false,
            })
        })
    }

    fn fail<'a>(
        &'a self,
        task: &'a Claimed,
        verdict: Verdict,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        let (state, after) = policy.after_failure(task.attempt, &verdict).unwrap();
        self.keep(task, AttemptOutcome::Retry, Some(format!("{verdict:?}")));
        let mut tasks = self.tasks();
        let row = &mut tasks[task.seq as usize];
        (row.state, row.due, row.worker) = (state, Instant::now() + after, None);
        ready(if state == policy.dead_state() {
            Finished::Dead {
                error: "gave up".into(),
            }
        } else {
            Finished::Retry {
                error: "failed".into(),
                after,
            }
        })
    }

    fn release<'a>(&'a self, tasks: &'a [Claimed]) -> BoxFuture<'a, Result<(), StoreError>> {
        for task in tasks {
            let mut all = self.tasks();
            let row = &mut all[task.seq as usize];
            (row.state, row.worker) = (TaskState::Ready, None);
            row.attempt -= 1;
        }
        ready(())
    }

    fn attend<'a>(&'a self, worker: WorkerId) -> BoxFuture<'a, Result<WorkerId, StoreError>> {
        ready(worker)
    }

    fn leases<'a>(&'a self, _: WorkerId) -> BoxFuture<'a, Result<Leases, StoreError>> {
        ready(Leases::default())
    }

    fn heartbeat<'a>(&'a self, _: WorkerId, _: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        ready(())
    }

    fn sweep<'a>(&'a self, _: &'a Policy) -> BoxFuture<'a, Result<Sweep, StoreError>> {
        ready(Sweep::default())
    }

    fn next_due<'a>(
        &'a self,
        _: &'a [String],
        _: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Option<Duration>, StoreError>> {
        let tasks = self.tasks();
        let due = tasks
            .iter()
            .filter(|t| t.state == TaskState::Ready)
            .map(|t| t.due)
            .min();
        ready(due.map(|at| at.saturating_duration_since(Instant::now())))
    }

    fn claim_follow_ups<'a>(
        &'a self,
        _: WorkerId,
        _: u32,
        _: Duration,
        _: Option<&'a [String]>,
    ) -> BoxFuture<'a, Result<Vec<FollowUp>, StoreError>> {
        ready(Vec::new())
    }

    fn release_follow_ups<'a>(&'a self, _: &'a [FollowUp]) -> BoxFuture<'a, Result<(), StoreError>> {
        not_here()
    }

    fn finish_follow_up<'a>(
        &'a self,
        _: &'a FollowUp,
        _: &'a Verdict,
        _: &'a Policy,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        not_here()
    }

    fn woken<'a>(&'a self) -> BoxFuture<'a, ()> {
        Box::pin(std::future::pending())
    }

    fn prune<'a>(&'a self, _: &'a Retention) -> BoxFuture<'a, Result<PruneReport, StoreError>> {
        not_here()
    }

    fn event_by_seq<'a>(&'a self, seq: i64) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        ready(self.tasks().get(seq as usize).map(|t| t.event.clone()))
    }
}

impl Operator for List {
    fn follow_ups<'a>(&'a self) -> BoxFuture<'a, Result<Vec<FollowUpCount>, StoreError>> {
        ready(Vec::new())
    }

    fn retry_follow_ups<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a str,
        _: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        ready(0)
    }

    fn discard_follow_ups<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a str,
        _: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        ready(0)
    }

    fn counts<'a>(&'a self) -> BoxFuture<'a, Result<TaskCounts, StoreError>> {
        let mut counts = TaskCounts::default();
        counts.done = self.done.lock().unwrap().len() as u64;
        ready(counts)
    }

    fn doctor<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Finding>, StoreError>> {
        let doubled = Finding::new("doubled", "an event is done twice", 1, "");
        let mut done = self.done.lock().unwrap().clone();
        done.sort_unstable();
        ready(
            done.windows(2)
                .filter(|w| w[0] == w[1])
                .map(|_| doubled.clone())
                .collect(),
        )
    }

    fn replay<'a>(&'a self, _: &'a Replay) -> BoxFuture<'a, Result<ReplayReport, StoreError>> {
        not_here()
    }

    fn dry_run<'a>(
        &'a self,
        _: &'a str,
        _: &'a str,
        _: &'a dyn Apply,
    ) -> BoxFuture<'a, Result<Applied, StoreError>> {
        not_here()
    }

    fn discard<'a>(
        &'a self,
        _: &'a str,
        _: &'a str,
        _: &'a str,
        _: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        not_here()
    }

    fn statistics<'a>(&'a self, _: i64, _: i64) -> BoxFuture<'a, Result<Vec<MinuteStat>, StoreError>> {
        ready(Vec::new())
    }

    fn audit<'a>(&'a self, _: Option<i64>, _: u32) -> BoxFuture<'a, Result<Vec<AuditEntry>, StoreError>> {
        ready(Vec::new())
    }

    fn deliveries<'a>(
        &'a self,
        _: &'a DeliveryQuery,
    ) -> BoxFuture<'a, Result<Vec<DeliveryLogEntry>, StoreError>> {
        ready(Vec::new())
    }

    fn attempts<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Vec<Attempt>, StoreError>> {
        let all = self.attempts.lock().unwrap();
        let of_event = all.iter().filter(|(id, _)| id == event_id);
        ready(of_event.map(|(_, attempt)| attempt.clone()).collect())
    }

    fn event<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        let tasks = self.tasks();
        let found = tasks.iter().find(|t| t.event.event_id == event_id);
        ready(found.map(|t| t.event.clone()))
    }
}

/// One event fails twice, one always.
struct Plan;

impl Apply for Plan {
    fn groups(&self) -> Vec<String> {
        vec!["default".into()]
    }
    fn groups_for(&self, _: &str) -> Vec<String> {
        self.groups()
    }
    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
        let verdict = match (&*work.event.event_id, work.attempt) {
            ("evt_7", 1 | 2) => Verdict::retry("evt_7 is not ready"),
            ("evt_9", _) => panic!("evt_9"),
            _ => Verdict::Done,
        };
        Box::pin(std::future::ready(verdict.into()))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_of_ones_own_runs_under_the_worker() {
    let list = Arc::new(List::default());
    for n in 0..20 {
        let recorded = list.record(event(format!("evt_{n}"), None, n)).await.unwrap();
        assert_eq!(recorded, Recorded::New);
    }
    assert_eq!(
        list.record(event("evt_3", None, 3)).await.unwrap(),
        Recorded::Duplicate
    );
    let worker = Worker::new(list.clone(), Arc::new(Plan));
    let worker = worker.policy(fast()).poll(Duration::from_millis(10));
    let seen = list.clone();
    let drained = async move {
        while seen.attempts("evt_9").await.unwrap().len() < 9 || seen.done.lock().unwrap().len() < 19 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(30), worker.run(drained)).await;
    assert!(in_time.is_ok(), "{:?}", worker.stats());
    assert_eq!(list.doctor().await.unwrap(), vec![]);
    assert_eq!((worker.stats().done, worker.stats().dead), (19, 1));
    let tried = list.attempts("evt_7").await.unwrap();
    assert_eq!(tried.iter().map(|a| a.attempt).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(tried[0].error.as_deref().unwrap().contains("evt_7"), "{tried:?}");
}

type States = Arc<Mutex<Vec<String>>>;

async fn mirror(event: Event, cx: Context<'_, States>) -> HandlerResult {
    let object: serde_json::Value =
        serde_json::from_slice::<serde_json::Value>(event.raw_body()).unwrap()["data"]["object"].clone();
    let status = object["status"].as_str().unwrap().to_owned();
    cx.state().lock().unwrap().push(status);
    Ok(())
}

/// The stale rule in a store of one's own: older events are skipped, what cannot be decided is read again, and the texts in
/// which heads are kept say as much as the heads.
#[tokio::test]
async fn a_store_of_ones_own_applies_the_stale_rule() {
    let seen = States::default();
    let registry = Registry::builder()
        .state(seen.clone())
        .on("customer.subscription", mirror.latest_only())
        .build()
        .unwrap();
    let current = |_| async {
        Ok(Fetched::object(
            r#"{"id":"sub_1","object":"subscription","status":"current"}"#,
        ))
    };
    let list = Arc::new(List::default());
    let inbox = Inbox::new(list.clone() as Arc<dyn Store>).registry(Arc::new(registry));
    let worker = inbox.reread(current).worker().unwrap().policy(fast());
    for (id, created, status) in [
        ("evt_1", 5, "active"),
        ("evt_2", 4, "incomplete"),
        ("evt_3", 5, "paused"),
        ("evt_4", 9, "canceled"),
    ] {
        let mut event = event(id, None, created * 1_000_000);
        (event.event_type, event.object_id) = ("customer.subscription.updated".into(), Some("sub_1".into()));
        let body = format!(
            r#"{{"id":"{id}","object":"event","type":"customer.subscription.updated","created":{created},"data":{{"object":{{"id":"sub_1","object":"subscription","status":"{status}"}}}}}}"#
        );
        event.body = body.into_bytes().into();
        list.record(event).await.unwrap();
        worker.run_until_idle().await.unwrap();
    }
    // The second is older; of the third nobody can say, so the handler is given what was read.
    assert_eq!(*seen.lock().unwrap(), ["active", "current", "canceled"]);
    assert_eq!(list.done.lock().unwrap().len(), 4);
    let heads = list.heads.lock().unwrap();
    let head = heads.values().next().unwrap();
    assert_eq!((heads.len(), head.seq, head.created_us), (1, 3, 9_000_000));
    assert!(!head.states.is_empty());
    assert_eq!(Head::states_from(&head.states_text()), head.states);
}

/// What a driver of one's own is to run is printed whole: every statement that the engine names, and no placeholder.
#[cfg(feature = "sqlite")]
#[test]
fn the_statements_are_printed() {
    let text = stripe_webhooks::inbox::Sqlite::statements_sql(&Default::default());
    for name in [
        "claim",
        "open_run",
        "fence_done",
        "done",
        "close_run",
        "promote",
        "fail",
        "rescue",
    ] {
        assert!(text.contains(&format!("-- name: {name}\n")), "{name}");
    }
    assert!(text.contains("UPDATE stripe_inbox_task SET state = 2") && !text.contains("{t}"));
}
