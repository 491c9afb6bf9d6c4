//! Durable follow-ups through the receiver's one `run`.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use serde_json::json;
use stripe_webhooks::{
    Context, Event, HandlerError, HandlerResult, Receiver, Registry, SigningSecret,
    inbox::{Claim, Finished, FollowUp, Inbox, Verdict, WorkerId},
};

use crate::bed::{Bed, SECRET, Script, Step, event, fast};

on_every_store! {
    one_run_runs_events_and_their_follow_ups
    a_name_that_nobody_runs_waits_and_is_seen
    a_follow_up_that_is_given_up_is_seen_and_can_be_retried
    a_follow_up_of_a_failed_attempt_does_not_exist
    a_lost_follow_up_is_run_again_with_the_same_key
    a_follow_up_that_loses_its_lease_thrice_is_dead_and_says_why
    a_result_ends_the_count_of_a_follow_ups_lost_leases
    a_follow_up_on_its_last_chance_runs_alone
    a_follow_up_that_is_given_back_at_shutdown_is_not_counted
    errors_are_kept_short_and_readable
    a_worker_that_lives_keeps_its_follow_ups_too
    the_follow_up_that_has_been_due_longest_comes_first
}

/// A receiver whose inbox is told so much more.
fn telling(bed: &Bed, registry: Registry, tell: impl FnOnce(Inbox) -> Inbox) -> Receiver {
    Receiver::builder(registry)
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(tell(Inbox::new(bed.store.clone())))
        .build()
        .unwrap()
}

async fn post(receiver: &Receiver, id: &str) -> u16 {
    let body = format!(
        r#"{{"id":"{id}","object":"event","type":"customer.created","created":5,"data":{{"object":{{"id":"cus_1","object":"customer"}}}}}}"#
    );
    crate::bed::post(receiver, &body).await
}

/// Leaves two follow-ups for each event.
fn leaves_two(event: Event, mut cx: Context<'_>) -> HandlerResult {
    cx.follow_up("mail", json!({"to": event.id()}))?;
    cx.follow_up("ledger", json!([event.id(), 2]))?;
    Ok(())
}

fn two() -> Registry {
    Registry::builder().on("customer", leaves_two).build().unwrap()
}

/// Waits until it is so, for at most 20 s.
async fn until(what: &str, so: impl AsyncFn() -> bool) {
    for _ in 0..2000 {
        if so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}

async fn one_run_runs_events_and_their_follow_ups(bed: Bed) {
    let ran: Arc<Mutex<Vec<FollowUp>>> = Arc::default();
    let note = |failing: u32| {
        let (ran, calls) = (ran.clone(), Arc::new(AtomicU32::new(0)));
        move |job: FollowUp| {
            let (ran, calls) = (ran.clone(), calls.clone());
            async move {
                ran.lock().unwrap().push(job);
                if calls.fetch_add(1, Ordering::SeqCst) < failing {
                    return Err(
                        HandlerError::new("the other system is away").retry_after(Duration::from_millis(5))
                    );
                }
                Ok(())
            }
        }
    };
    let receiver = telling(&bed, two(), |inbox| {
        inbox.follow_up("mail", note(1)).follow_up("ledger", note(0))
    });
    assert_eq!(post(&receiver, "evt_1").await, 200);
    let stop = Arc::new(tokio::sync::Notify::new());
    let running = tokio::spawn({
        let (receiver, stop) = (receiver.clone(), stop.clone());
        async move { receiver.run(stop.notified()).await }
    });
    until("both follow-ups are done", async || {
        bed.store.counts().await.unwrap().done == 1 && bed.store.follow_ups().await.unwrap().is_empty()
    })
    .await;
    stop.notify_one();
    running.await.unwrap();
    let ran = ran.lock().unwrap().clone();
    let of = |name: &str| ran.iter().filter(|f| f.name == name).cloned().collect::<Vec<_>>();
    let (mail, ledger) = (of("mail"), of("ledger"));
    assert_eq!((mail.len(), ledger.len()), (2, 1), "{ran:?}");
    assert_eq!((mail[0].attempt, mail[1].attempt), (1, 2));
    assert_eq!(mail[0].idempotency_key(), mail[1].idempotency_key());
    assert_ne!(mail[0].idempotency_key(), ledger[0].idempotency_key());
    assert_eq!(
        mail[0].decode::<serde_json::Value>().unwrap(),
        json!({"to": "evt_1"})
    );
    let wrong = mail[0].decode::<Vec<u8>>().unwrap_err();
    assert!(
        !wrong.is_retryable() && !wrong.to_string().contains("evt_1"),
        "{wrong}"
    );
    bed.healthy().await;
}

async fn a_name_that_nobody_runs_waits_and_is_seen(bed: Bed) {
    let mails = Arc::new(AtomicU32::new(0));
    let first = telling(&bed, two(), |inbox| {
        inbox.follow_up("mail", {
            let mails = mails.clone();
            move |_| {
                mails.fetch_add(1, Ordering::SeqCst);
                async { Ok(()) }
            }
        })
    });
    post(&first, "evt_1").await;
    post(&first, "evt_2").await;
    // Runs long enough to have failed all its attempts, were the unknown name tried and failed.
    let worker = first
        .worker()
        .unwrap()
        .policy(fast())
        .poll(Duration::from_millis(10));
    worker.run(tokio::time::sleep(Duration::from_millis(700))).await;
    assert_eq!(mails.load(Ordering::SeqCst), 2);
    let seen = bed.store.follow_ups().await.unwrap();
    assert_eq!(seen.len(), 1, "{seen:?}");
    assert_eq!(
        (
            seen[0].name.as_str(),
            seen[0].waiting,
            seen[0].dead,
            &seen[0].error
        ),
        ("ledger", 2, 0, &None),
        "not lost, not dead, and never tried"
    );
    assert!(seen[0].oldest_us > 1_600_000_000_000_000);
    let stats = worker.stats();
    assert_eq!((stats.store_errors, stats.follow_ups), (0, 2));

    // The next release brings the handler.
    let second = telling(&bed, two(), |inbox| {
        inbox.follow_up("ledger", |job| async move {
            assert_eq!(job.attempt, 1);
            Ok(())
        })
    });
    second.worker().unwrap().run_until_idle().await.unwrap();
    assert_eq!(bed.store.follow_ups().await.unwrap(), vec![]);
    bed.healthy().await;
}

async fn a_follow_up_that_is_given_up_is_seen_and_can_be_retried(bed: Bed) {
    let good = Arc::new(AtomicU32::new(0));
    let receiver = telling(&bed, two(), |inbox| {
        inbox
            .follow_up("mail", {
                let good = good.clone();
                move |_| {
                    let good = good.clone();
                    async move {
                        match good.load(Ordering::SeqCst) {
                            0 => Err(HandlerError::new("no such address").permanent()),
                            _ => Ok(()),
                        }
                    }
                }
            })
            .follow_up("ledger", |_| async { panic!("planned panic") })
    });
    post(&receiver, "evt_1").await;
    let worker = receiver
        .worker()
        .unwrap()
        .policy(fast())
        .poll(Duration::from_millis(10));
    let dead = async || {
        let seen = bed.store.follow_ups().await.unwrap();
        seen.iter().map(|f| f.dead).sum::<u64>() == 2
    };
    tokio::select! {
        () = worker.run(std::future::pending()) => unreachable!(),
        () = until("both are dead", dead) => {}
    }
    let seen = bed.store.follow_ups().await.unwrap();
    let errors: Vec<_> = seen
        .iter()
        .map(|f| (f.name.as_str(), f.error.clone().unwrap()))
        .collect();
    assert!(
        errors[0].0 == "ledger" && errors[0].1.contains("planned panic"),
        "{errors:?}"
    );
    assert!(
        errors[1].0 == "mail" && errors[1].1.contains("no such address"),
        "{errors:?}"
    );
    assert!(bed.store.retry_follow_ups(Some("mail"), "", "").await.is_err());
    good.store(1, Ordering::SeqCst);
    assert_eq!(
        bed.store
            .retry_follow_ups(Some("mail"), "ada", "address corrected")
            .await
            .unwrap(),
        1
    );
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    let seen = bed.store.follow_ups().await.unwrap();
    assert_eq!(
        seen.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(),
        ["ledger"]
    );
    // Given up for good, by somebody and for a reason.
    assert!(bed.store.discard_follow_ups(None, "ada", " ").await.is_err());
    for (name, want) in [(Some("mail"), 0), (None, 1), (None, 0)] {
        let discarded = bed
            .store
            .discard_follow_ups(name, "ada", "the ledger is gone")
            .await;
        assert_eq!(discarded.unwrap(), want, "{name:?}");
    }
    assert_eq!(bed.store.follow_ups().await.unwrap(), vec![]);
    assert_eq!(bed.store.retry_follow_ups(None, "ada", "again").await.unwrap(), 0);
    let audit = bed.store.audit(None, 10).await.unwrap();
    let told = audit.iter().filter(|entry| entry.action == "discard follow-ups");
    assert_eq!(told.count(), 3);
    bed.healthy().await;
}

async fn a_follow_up_of_a_failed_attempt_does_not_exist(bed: Bed) {
    fn fails(event: Event, mut cx: Context<'_>) -> HandlerResult {
        cx.follow_up("mail", event.id())?;
        Err(HandlerError::new("after leaving it").permanent())
    }
    let registry = Registry::builder().on("customer", fails).build().unwrap();
    let receiver = telling(&bed, registry, |inbox| inbox);
    post(&receiver, "evt_1").await;
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    assert_eq!(bed.store.counts().await.unwrap().dead, 1);
    assert_eq!(bed.store.follow_ups().await.unwrap(), vec![]);
}

async fn a_lost_follow_up_is_run_again_with_the_same_key(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let script = Script::new(|_, _, _| Step::FollowUp("mail"));
    let claim = Claim::new(WorkerId::random(), "default", 1);
    let task = bed.store.claim(&claim).await.unwrap().remove(0);
    let finished = bed.store.apply(&task, &*script, &fast()).await.unwrap();
    assert!(
        matches!(finished, Finished::Done { follow_ups: true, .. }),
        "{finished:?}"
    );
    let take = async |lease: u64| {
        let lease = Duration::from_millis(lease);
        bed.store
            .claim_follow_ups(WorkerId::random(), 9, lease, None)
            .await
            .unwrap()
    };
    let zombie = take(1).await.remove(0);
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert!(take(1).await.is_empty(), "a leased follow-up was taken twice");
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().follow_ups, 1);
    let heir = take(60_000).await.remove(0);
    assert_eq!(heir.idempotency_key(), zombie.idempotency_key());
    // The zombie's word no longer counts.
    bed.store
        .finish_follow_up(&zombie, &Verdict::permanent("late"), &fast())
        .await
        .unwrap();
    bed.store
        .finish_follow_up(&heir, &Verdict::Done, &fast())
        .await
        .unwrap();
    assert_eq!(bed.store.follow_ups().await.unwrap(), vec![]);
    bed.healthy().await;
}

/// Events that leave one follow-up each, and are done.
async fn leave(bed: &Bed, names: &[&'static str]) {
    for (n, name) in (1..).zip(names) {
        bed.store
            .record(event(format!("evt_{n}_{name}"), None, n))
            .await
            .unwrap();
        let claim = Claim::new(WorkerId::random(), "default", 1);
        let task = bed.store.claim(&claim).await.unwrap().remove(0);
        let name = *name;
        let script = Script::new(move |_, _, _| Step::FollowUp(name));
        let finished = bed.store.apply(&task, &*script, &fast()).await.unwrap();
        assert!(
            matches!(finished, Finished::Done { follow_ups: true, .. }),
            "{finished:?}"
        );
    }
}

async fn a_worker_that_lives_keeps_its_follow_ups_too(bed: Bed) {
    leave(&bed, &["mail"]).await;
    let worker = bed.store.attend(WorkerId::random()).await.unwrap();
    let lease = Duration::from_millis(50);
    let claimed = bed.store.claim_follow_ups(worker, 9, lease, None).await.unwrap();
    assert_eq!(claimed.len(), 1);
    bed.store
        .heartbeat(worker, Duration::from_secs(60))
        .await
        .unwrap();
    tokio::time::sleep(2 * lease).await;
    let swept = bed.store.sweep(&fast()).await.unwrap();
    assert_eq!((swept.follow_ups, swept.dead_follow_ups), (0, 0));
    bed.store
        .finish_follow_up(&claimed[0], &Verdict::Done, &fast())
        .await
        .unwrap();
    assert_eq!(
        bed.store.follow_ups().await.unwrap(),
        vec![],
        "its word no longer counted"
    );
    bed.healthy().await;
}

async fn the_follow_up_that_has_been_due_longest_comes_first(bed: Bed) {
    leave(&bed, &["first", "second"]).await;
    let take = async || {
        let lease = Duration::from_secs(60);
        let one = bed
            .store
            .claim_follow_ups(WorkerId::random(), 1, lease, None)
            .await;
        one.unwrap().remove(0)
    };
    let first = take().await;
    assert_eq!(first.name, "first");
    // Tried again: its time has come once more, later than that of the other one, which has not run yet.
    bed.store
        .finish_follow_up(&first, &Verdict::retry("away"), &fast())
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(take().await.name, "second");
    assert_eq!(take().await.name, "first");
}

/// Claims everything that is due and dies of it. What was claimed.
async fn die_of_it(bed: &Bed) -> Vec<FollowUp> {
    let lease = Duration::from_millis(1);
    let claimed = bed
        .store
        .claim_follow_ups(WorkerId::random(), 99, lease, None)
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    claimed
}

async fn a_follow_up_that_loses_its_lease_thrice_is_dead_and_says_why(bed: Bed) {
    leave(&bed, &["mail"]).await;
    for lost in 0..3 {
        let claimed = die_of_it(&bed).await;
        assert_eq!(claimed[0].lost, lost);
        let swept = bed.store.sweep(&fast()).await.unwrap();
        assert_eq!(
            (swept.follow_ups, swept.dead_follow_ups),
            if lost == 2 { (0, 1) } else { (1, 0) }
        );
    }
    assert_eq!(die_of_it(&bed).await, vec![]);
    let seen = bed.store.follow_ups().await.unwrap();
    assert_eq!((seen[0].dead, seen[0].waiting, seen[0].running), (1, 0, 0));
    assert!(
        seen[0]
            .error
            .as_deref()
            .unwrap()
            .contains("lost its lease 3 times"),
        "{seen:?}"
    );
    bed.healthy().await;
    // Started again by hand, it has all its chances again.
    bed.store.retry_follow_ups(None, "ada", "fixed").await.unwrap();
    let again = die_of_it(&bed).await;
    assert_eq!((again[0].lost, again[0].attempt), (0, 1));
    assert_eq!(bed.store.sweep(&fast()).await.unwrap().follow_ups, 1);
}

async fn a_result_ends_the_count_of_a_follow_ups_lost_leases(bed: Bed) {
    leave(&bed, &["mail"]).await;
    let mut policy = fast();
    policy.schedule = stripe_webhooks::inbox::Schedule::new([Duration::ZERO; 9]).jitter(0.0);
    for _ in 0..2 {
        for _ in 0..2 {
            assert_eq!(die_of_it(&bed).await.len(), 1);
            bed.store.sweep(&policy).await.unwrap();
        }
        let lease = Duration::from_secs(60);
        let claimed = bed
            .store
            .claim_follow_ups(WorkerId::random(), 1, lease, None)
            .await;
        let claimed = claimed.unwrap().remove(0);
        assert_eq!(claimed.lost, 2);
        bed.store
            .finish_follow_up(&claimed, &Verdict::retry("an ordinary failure"), &policy)
            .await
            .unwrap();
    }
    assert_eq!(bed.store.follow_ups().await.unwrap()[0].dead, 0);
}

async fn a_follow_up_on_its_last_chance_runs_alone(bed: Bed) {
    leave(&bed, &["a", "b", "c"]).await;
    for _ in 0..2 {
        assert_eq!(die_of_it(&bed).await.len(), 3);
        assert_eq!(bed.store.sweep(&fast()).await.unwrap().follow_ups, 3);
    }
    // Beside tasks and follow-ups that have lost nothing.
    leave(&bed, &["d"]).await;
    for n in 0..4 {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    /// Whoever runs now, and who ran beside whom.
    type Now = Arc<Mutex<(Vec<String>, Vec<Vec<String>>)>>;
    struct Watch(Now);
    impl Watch {
        async fn run(&self, name: &str) {
            {
                let mut now = self.0.lock().unwrap();
                now.0.push(name.to_owned());
                let all = now.0.clone();
                now.1.push(all);
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
            self.0.lock().unwrap().0.retain(|n| n != name);
        }
    }
    impl stripe_webhooks::inbox::Apply for Watch {
        fn groups(&self) -> Vec<String> {
            vec!["default".into()]
        }
        fn groups_for(&self, _: &str) -> Vec<String> {
            self.groups()
        }
        fn apply<'a>(
            &'a self,
            work: stripe_webhooks::inbox::Work<'a>,
        ) -> stripe_webhooks::clock::BoxFuture<'a, stripe_webhooks::inbox::Applied> {
            Box::pin(async move {
                self.run(&work.event.event_id).await;
                stripe_webhooks::inbox::Applied::default()
            })
        }
        fn follow_up<'a>(&'a self, f: &'a FollowUp) -> stripe_webhooks::clock::BoxFuture<'a, Verdict> {
            Box::pin(async move {
                self.run(&f.name).await;
                Verdict::Done
            })
        }
    }
    let now = Now::default();
    let worker = bed.worker(Arc::new(Watch(now.clone())));
    let done = until("all is done", async || {
        bed.store.counts().await.unwrap().open() == 0 && bed.store.follow_ups().await.unwrap().is_empty()
    });
    worker.run(done).await;
    let beside = now.lock().unwrap().1.clone();
    assert_eq!(beside.len(), 8, "{beside:?}");
    for suspect in ["a", "b", "c"] {
        let with: Vec<_> = beside
            .iter()
            .filter(|all| all.iter().any(|n| n == suspect))
            .collect();
        assert!(
            with.len() == 1 && with[0].len() == 1,
            "{suspect} ran beside another: {beside:?}"
        );
    }
    bed.healthy().await;
}

async fn a_follow_up_that_is_given_back_at_shutdown_is_not_counted(bed: Bed) {
    leave(&bed, &["mail"]).await;
    // The first attempt is the last one.
    let mut policy = fast();
    policy.schedule = stripe_webhooks::inbox::Schedule::new([]);
    policy.lease = Duration::from_secs(3600);
    let script = Script::new(|_, _, _| Step::Done);
    *script.following.lock().unwrap() = Box::new(|_| Duration::from_secs(3600));
    let worker = bed
        .worker(script.clone())
        .policy(policy)
        .grace(Duration::from_millis(20));
    let begun = until("it has begun", async || {
        !script.followed.lock().unwrap().is_empty()
    });
    worker.run(begun).await;
    let seen = bed.store.follow_ups().await.unwrap();
    assert_eq!((seen[0].waiting, seen[0].dead), (1, 0), "{seen:?}");
    let lease = Duration::from_secs(60);
    let again = bed
        .store
        .claim_follow_ups(WorkerId::random(), 9, lease, None)
        .await;
    let again = again.unwrap();
    assert_eq!((again[0].attempt, again[0].lost), (1, 0));
}

async fn errors_are_kept_short_and_readable(bed: Bed) {
    struct Hostile;
    fn text() -> String {
        format!("a\0b{}", "é".repeat(500_000))
    }
    impl stripe_webhooks::inbox::Apply for Hostile {
        fn groups(&self) -> Vec<String> {
            vec!["default".into()]
        }
        fn groups_for(&self, _: &str) -> Vec<String> {
            self.groups()
        }
        fn apply<'a>(
            &'a self,
            work: stripe_webhooks::inbox::Work<'a>,
        ) -> stripe_webhooks::clock::BoxFuture<'a, stripe_webhooks::inbox::Applied> {
            use stripe_webhooks::handler::{HandlerReport, Outcome};
            use stripe_webhooks::inbox::{Applied, NewFollowUp};
            Box::pin(async move {
                let mut applied = Applied::default();
                let skipped = Outcome::Skipped(text());
                applied.handlers = vec![HandlerReport::new("skips", "default", skipped, Duration::ZERO)];
                if work.attempt == 1 {
                    applied.verdict = Verdict::retry(text());
                    let failed = Outcome::failed(text());
                    applied
                        .handlers
                        .push(HandlerReport::new("fails", "default", failed, Duration::ZERO));
                } else {
                    applied.follow_ups = vec![NewFollowUp::new("mail", "1")];
                }
                applied
            })
        }
        fn follow_up<'a>(&'a self, f: &'a FollowUp) -> stripe_webhooks::clock::BoxFuture<'a, Verdict> {
            let verdict = match f.attempt {
                1 => Verdict::retry(text()),
                _ => Verdict::permanent(text()),
            };
            Box::pin(std::future::ready(verdict))
        }
    }
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let worker = bed.worker(Arc::new(Hostile));
    let dead = until("it is dead", async || {
        bed.store.follow_ups().await.unwrap().iter().any(|f| f.dead == 1)
    });
    worker.run(dead).await;
    let stats = worker.stats();
    assert_eq!((stats.store_errors, stats.done, stats.retried), (0, 1, 1));
    let fits = |error: &str| {
        assert!(
            error.starts_with("a␀b") && (8000..8300).contains(&error.len()),
            "{} bytes",
            error.len()
        );
    };
    fits(bed.store.follow_ups().await.unwrap()[0].error.as_deref().unwrap());
    let attempts = bed.store.attempts("evt_1").await.unwrap();
    fits(attempts[0].error.as_deref().unwrap());
    let kept: Vec<_> = attempts.iter().flat_map(|a| &a.handlers).collect();
    assert_eq!(kept.len(), 3);
    for run in kept {
        match &run.outcome {
            stripe_webhooks::Outcome::Skipped(text)
            | stripe_webhooks::Outcome::Failed { error: text, .. } => fits(text),
            other => panic!("{other:?}"),
        }
    }
    bed.healthy().await;
}
