//! What the surroundings do wrong: answers that get lost, processes that die, clocks that are off. An event pays for none
//! of it with an attempt, and none of it keeps an event for ever.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use stripe_webhooks::inbox::{Claim, Policy, Verdict, Worker, WorkerId};

use crate::bed::{Bed, SECRET, Script, Step, event, fast, post};

on_every_store! {
    a_claim_whose_answer_was_lost_is_given_back
    a_follow_up_whose_claims_answer_was_lost_is_given_back
    a_task_on_its_last_chance_runs_alone
    a_result_ends_the_count_of_lost_leases
    a_conflict_is_tried_again_at_once_and_not_counted
    two_runs_of_one_worker_do_not_take_each_others_work
    a_run_that_is_dropped_leaves_nothing_leased_for_long
    whoever_watches_is_told_of_every_event_that_is_given_up
}

/// Attempts that a script was told of, by event.
type Attempts = Arc<Mutex<Vec<(String, u32)>>>;

fn counting(attempts: &Attempts, step: impl Fn(&str, u32) -> Step + Send + Sync + 'static) -> Arc<Script> {
    let attempts = attempts.clone();
    Script::new(move |e, _, attempt| {
        attempts.lock().unwrap().push((e.event_id.clone(), attempt));
        step(&e.event_id, attempt)
    })
}

fn seen(attempts: &Attempts) -> Vec<(String, u32)> {
    let mut seen = attempts.lock().unwrap().clone();
    seen.sort();
    seen
}

/// Runs the worker until nothing is open; how long that may take says only when to give up.
pub async fn run_until_drained(bed: &Bed, worker: &Worker) {
    let drained = async {
        let start = Instant::now();
        while bed.store.counts().await.map_or(true, |c| c.open() > 0) {
            assert!(
                start.elapsed() < Duration::from_secs(45),
                "not drained: {:?}",
                bed.store.counts().await
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    worker.run(drained).await;
}

/// A policy whose leases outlast every test: what is stuck stays stuck.
fn long_leases() -> Policy {
    let mut policy = fast();
    policy.lease = Duration::from_secs(3600);
    policy
}

async fn a_claim_whose_answer_was_lost_is_given_back(bed: Bed) {
    bed.store.record(event("evt_1", Some("a"), 1)).await.unwrap();
    bed.store.record(event("evt_2", Some("a"), 2)).await.unwrap();
    let attempts = Attempts::default();
    let worker = bed
        .worker(counting(&attempts, |_, _| Step::Done))
        .policy(long_leases());
    let id = bed.store.attend(worker.id()).await.unwrap();
    // Leased to the worker, which never hears of it: its heartbeat would keep the lease, and the lane, for ever.
    let mut claim = Claim::new(id, "default", 9);
    claim.lease = Duration::from_secs(3600);
    assert_eq!(bed.store.claim(&claim).await.unwrap().len(), 1);
    run_until_drained(&bed, &worker).await;
    assert_eq!(seen(&attempts), [("evt_1".into(), 1), ("evt_2".into(), 1)]);
    assert_eq!(bed.effects().await.values().copied().collect::<Vec<_>>(), [1, 1]);
    bed.healthy().await;
}

async fn a_follow_up_whose_claims_answer_was_lost_is_given_back(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let script = Script::new(|_, _, _| Step::FollowUp("mail"));
    let worker = bed.worker(script.clone()).policy(long_leases());
    let task = bed
        .store
        .claim(&Claim::new(WorkerId::random(), "default", 1))
        .await
        .unwrap()
        .remove(0);
    bed.store.apply(&task, &*script, &fast()).await.unwrap();
    let id = bed.store.attend(worker.id()).await.unwrap();
    let claimed = bed
        .store
        .claim_follow_ups(id, 9, Duration::from_secs(3600), None)
        .await;
    assert_eq!(claimed.unwrap().len(), 1);
    let followed = async {
        let start = Instant::now();
        while script.followed.lock().unwrap().is_empty() {
            assert!(
                start.elapsed() < Duration::from_secs(45),
                "the follow-up never ran"
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    worker.run(followed).await;
    assert_eq!(*script.followed.lock().unwrap(), ["mail"]);
    bed.healthy().await;
}

async fn a_task_on_its_last_chance_runs_alone(bed: Bed) {
    // Four ran beside a handler that killed its process twice: all of them have lost two leases.
    for n in 0..4 {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    for _ in 0..2 {
        let mut claim = Claim::new(WorkerId::random(), "default", 9);
        claim.lease = Duration::from_millis(1);
        assert_eq!(bed.store.claim(&claim).await.unwrap().len(), 4);
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(bed.store.sweep(&fast()).await.unwrap().rescued, 4);
    }
    for n in 4..8 {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    /// How many run now, and what each run was told of that when it began.
    type Now = Arc<Mutex<(u32, Vec<(String, u32)>)>>;
    let running = Now::default();
    struct Watch(Arc<Script>, Now);
    impl stripe_webhooks::inbox::Apply for Watch {
        fn groups(&self) -> Vec<String> {
            self.0.groups()
        }
        fn groups_for(&self, event_type: &str) -> Vec<String> {
            self.0.groups_for(event_type)
        }
        fn apply<'a>(
            &'a self,
            work: stripe_webhooks::inbox::Work<'a>,
        ) -> stripe_webhooks::clock::BoxFuture<'a, stripe_webhooks::inbox::Applied> {
            Box::pin(async move {
                {
                    let mut now = self.1.lock().unwrap();
                    now.0 += 1;
                    let entry = (work.event.event_id.clone(), now.0);
                    now.1.push(entry);
                }
                let applied = self.0.apply(work).await;
                self.1.lock().unwrap().0 -= 1;
                applied
            })
        }
    }
    let script = Script::new(|_, _, _| Step::SleepThenDone(30));
    let worker = bed.worker(Arc::new(Watch(script, running.clone())));
    run_until_drained(&bed, &worker).await;
    let entered = running.lock().unwrap().1.clone();
    assert_eq!(entered.len(), 8, "{entered:?}");
    for suspect in ["evt_0", "evt_1", "evt_2", "evt_3"] {
        let at = entered.iter().position(|(id, _)| id == suspect).unwrap();
        assert_eq!(entered[at].1, 1, "{suspect} ran beside another: {entered:?}");
        assert!(
            entered.get(at + 1).is_none_or(|next| next.1 == 1),
            "another ran beside {suspect}: {entered:?}"
        );
    }
    assert_eq!(bed.effects().await.len(), 8);
    bed.healthy().await;
}

async fn a_result_ends_the_count_of_lost_leases(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let mut policy = fast();
    policy.schedule = stripe_webhooks::inbox::Schedule::new([Duration::ZERO; 9]).jitter(0.0);
    for _ in 0..2 {
        for _ in 0..2 {
            let mut claim = Claim::new(WorkerId::random(), "default", 1);
            claim.lease = Duration::from_millis(1);
            assert_eq!(bed.store.claim(&claim).await.unwrap().len(), 1);
            tokio::time::sleep(Duration::from_millis(20)).await;
            assert_eq!(bed.store.sweep(&policy).await.unwrap().rescued, 1);
        }
        let task = bed
            .store
            .claim(&Claim::new(WorkerId::random(), "default", 1))
            .await
            .unwrap()
            .remove(0);
        assert_eq!(task.lost, 2);
        bed.store
            .fail(&task, Verdict::retry("an ordinary failure"), &policy)
            .await
            .unwrap();
    }
    assert_eq!(bed.store.counts().await.unwrap().dead, 0);
}

async fn a_conflict_is_tried_again_at_once_and_not_counted(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    bed.store.record(event("evt_2", None, 2)).await.unwrap();
    let attempts = Attempts::default();
    let times = Mutex::new(std::collections::HashMap::<String, u32>::new());
    // evt_1 conflicts three times, which is free; evt_2 four times, the last of which counts.
    let script = counting(&attempts, move |id, _| {
        let mut times = times.lock().unwrap();
        let n = times.entry(id.to_owned()).or_default();
        *n += 1;
        if *n <= if id == "evt_1" { 3 } else { 4 } {
            Step::Conflict
        } else {
            Step::Done
        }
    });
    run_until_drained(&bed, &bed.worker(script)).await;
    let one = |n| ("evt_1".to_owned(), n);
    let two = |n| ("evt_2".to_owned(), n);
    assert_eq!(
        seen(&attempts),
        [
            one(1),
            one(1),
            one(1),
            one(1),
            two(1),
            two(1),
            two(1),
            two(1),
            two(2)
        ]
    );
    assert_eq!(bed.effects().await.values().copied().collect::<Vec<_>>(), [1, 1]);
    bed.healthy().await;
}

async fn two_runs_of_one_worker_do_not_take_each_others_work(bed: Bed) {
    for n in 0..60 {
        bed.store
            .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 12)), n))
            .await
            .unwrap();
    }
    let attempts = Attempts::default();
    let worker = bed
        .worker(counting(&attempts, |_, _| Step::SleepThenDone(5)))
        .policy(long_leases())
        .sweep(Duration::from_millis(5));
    tokio::join!(run_until_drained(&bed, &worker), run_until_drained(&bed, &worker));
    assert_eq!(worker.stats().lost, 0, "one run gave back what the other had");
    assert!(
        seen(&attempts).iter().all(|(_, n)| *n == 1),
        "{:?}",
        seen(&attempts)
    );
    assert_eq!(bed.effects().await.len(), 60);
    bed.healthy().await;
}

async fn a_run_that_is_dropped_leaves_nothing_leased_for_long(bed: Bed) {
    for n in 0..6 {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    let attempts = Attempts::default();
    let dropped = Arc::new(AtomicBool::new(false));
    let script = counting(&attempts, {
        let dropped = dropped.clone();
        move |_, _| {
            if dropped.load(Ordering::SeqCst) {
                Step::Done
            } else {
                Step::Hang
            }
        }
    });
    // The future is dropped in the middle, as a `select!` would; its handlers must not go on behind everybody's back.
    let mut policy = fast();
    policy.lease = Duration::from_millis(400);
    policy.apply_limit = Duration::from_secs(3600);
    {
        let worker = bed.worker(script.clone()).policy(policy.clone());
        let run = worker.run(std::future::pending());
        let begun = async {
            while attempts.lock().unwrap().is_empty() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::select! { () = run => unreachable!("it never ends by itself"), () = begun => {} }
    }
    dropped.store(true, Ordering::SeqCst);
    run_until_drained(&bed, &bed.worker(script).policy(policy)).await;
    assert_eq!(bed.effects().await.values().copied().collect::<Vec<_>>(), [1; 6]);
    bed.healthy().await;
}

async fn whoever_watches_is_told_of_every_event_that_is_given_up(bed: Bed) {
    use stripe_webhooks::{
        Context, Delivery, Event, HandlerError, HandlerResult, Observer, Receiver, Registry, SigningSecret,
        observer,
    };
    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<String>>>);
    impl Log {
        fn note(&self, what: &str, delivery: &Delivery) {
            self.0.lock().unwrap().push(format!("{what} {}", delivery.id()));
        }
    }
    impl Observer for Log {
        fn recorded(&self, recorded: &observer::Recorded<'_>) {
            self.note("recorded", recorded.delivery);
        }
        fn duplicate(&self, duplicate: &observer::Duplicate<'_>) {
            self.note("duplicate", duplicate.delivery);
        }
        fn dead(&self, dead: &observer::Dead<'_>) {
            self.note("dead", dead.delivery.unwrap());
        }
    }
    fn handle(event: Event, _: Context<'_>) -> HandlerResult {
        match event.id() {
            "evt_fails" => Err(HandlerError::new("no such customer").permanent()),
            _ => Ok(()),
        }
    }
    let log = Log::default();
    let receiver = Receiver::builder(Registry::builder().on("customer", handle).build().unwrap())
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(bed.store.clone())
        .observer(log.clone())
        .build()
        .unwrap();
    for id in ["evt_poison", "evt_fails", "evt_good", "evt_good"] {
        let body = format!(
            r#"{{"id":"{id}","object":"event","type":"customer.created","created":5,"data":{{"object":{{"id":"{id}","object":"customer"}}}}}}"#
        );
        assert_eq!(post(&receiver, &body).await, 200);
    }
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            "recorded evt_poison",
            "recorded evt_fails",
            "recorded evt_good",
            "duplicate evt_good"
        ]
    );
    // Processes die of the first three times; the last sweep is this worker's own.
    for round in 0..3 {
        let mut claim = Claim::new(WorkerId::random(), "default", 1);
        claim.lease = Duration::from_millis(1);
        let claimed = bed.store.claim(&claim).await.unwrap();
        assert_eq!((claimed.len(), claimed[0].lost), (1, round));
        tokio::time::sleep(Duration::from_millis(20)).await;
        if round < 2 {
            assert_eq!(bed.store.sweep(&fast()).await.unwrap().rescued, 1);
        }
    }
    let worker = receiver.worker().unwrap().policy(fast());
    let worker = worker.poll(Duration::from_millis(10));
    run_until_drained(&bed, &worker).await;
    let mut dead = log.0.lock().unwrap().split_off(4);
    dead.sort();
    assert_eq!(dead, ["dead evt_fails", "dead evt_poison"]);
    assert_eq!((worker.stats().dead, worker.stats().done), (2, 1));
    bed.healthy().await;
}
