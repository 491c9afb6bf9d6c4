//! What the events cannot decide: read from Stripe, marked, or kept back until the siblings are there.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use stripe_webhooks::Outcome;
use stripe_webhooks::{
    Context, Event, HandlerError, HandlerExt, HandlerResult, Receiver, Registry, SigningSecret,
    inbox::{Ambiguous, AttemptOutcome, Claim, Fetched, Inbox, Redaction, StoredEvent, WorkerId},
};

use crate::bed::{Bed, SECRET, Script, Step, event, fast};
use crate::setup::{Own, Setup};

on_every_store! {
    an_undecided_event_is_run_and_said_to_be_ambiguous
    an_undecided_event_is_parked_if_so_configured
    a_dry_run_says_what_the_stale_rule_would
    reading_the_object_decides
    what_was_read_is_redacted_too
    an_object_that_cannot_be_read_is_a_retry
    siblings_that_are_kept_back_run_in_order_of_creation
    two_lanes_of_one_object_do_not_overwrite_its_head
}

/// The statuses that the state handler and the fact handler were given, in order.
#[derive(Clone, Default)]
struct Seen {
    mirror: Arc<Mutex<Vec<String>>>,
    facts: Arc<Mutex<Vec<String>>>,
}

fn status(event: &Event) -> String {
    let body: Value = serde_json::from_slice(event.raw_body()).unwrap();
    body["data"]["object"]["status"].as_str().unwrap().to_owned()
}

async fn mirror(event: Event, cx: Context<'_, Seen>) -> HandlerResult {
    cx.state().mirror.lock().unwrap().push(status(&event));
    Ok(())
}

async fn fact(event: Event, cx: Context<'_, Seen>) -> HandlerResult {
    cx.state().facts.lock().unwrap().push(status(&event));
    Ok(())
}

/// A receiver whose inbox is told so much more.
fn telling(bed: &Bed, seen: &Seen, tell: impl FnOnce(Inbox) -> Inbox) -> Receiver {
    let registry = Registry::builder()
        .state(seen.clone())
        .on("customer.subscription", mirror.latest_only().named("mirror"))
        .on("customer.subscription", fact.named("fact"))
        .build()
        .unwrap();
    Receiver::builder(registry)
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(tell(Inbox::new(bed.store.clone())))
        .build()
        .unwrap()
}

fn subscription(status: &str) -> Value {
    json!({"id": "sub_1", "object": "subscription", "status": status, "email": "jenny@example.com"})
}

/// A change of second 7 without a link to any other: previous attributes that fit none.
async fn post(receiver: &Receiver, id: &str, status: &str) {
    let body = json!({
        "id": id, "object": "event", "type": "customer.subscription.updated", "created": 7,
        "data": {"object": subscription(status), "previous_attributes": {"status": format!("before {status}")}},
    })
    .to_string();
    assert_eq!(crate::bed::post(receiver, &body).await, 200);
}

/// The state handler's outcome and note in the last attempt at the event.
async fn decision(bed: &Bed, id: &str) -> (Outcome, String) {
    let attempts = bed.store.attempts(id).await.unwrap();
    let last = attempts.last().unwrap_or_else(|| panic!("no attempt at {id}"));
    let run = last.handlers.iter().find(|run| &*run.name == "mirror").unwrap();
    (run.outcome.clone(), run.note.clone().unwrap_or_default())
}

async fn an_undecided_event_is_run_and_said_to_be_ambiguous(bed: Bed) {
    let seen = Seen::default();
    let receiver = telling(&bed, &seen, |inbox| inbox);
    let worker = receiver.worker().unwrap();
    for (id, status) in [("evt_1", "active"), ("evt_2", "paused")] {
        post(&receiver, id, status).await;
        worker.run_until_idle().await.unwrap();
    }
    assert_eq!(*seen.mirror.lock().unwrap(), ["active", "paused"]);
    let (outcome, note) = decision(&bed, "evt_2").await;
    assert_eq!(outcome, Outcome::Done);
    assert!(note.starts_with("ambiguous: "), "{note:?}");
    assert_eq!(decision(&bed, "evt_1").await.1, "");
    let attempt = &bed.store.attempts("evt_2").await.unwrap()[0];
    assert_eq!(
        (attempt.attempt, attempt.outcome, attempt.group.as_str()),
        (1, AttemptOutcome::Done, "default")
    );
    assert_eq!(bed.store.attempts("evt_none").await.unwrap(), vec![]);
    bed.healthy().await;
}

async fn an_undecided_event_is_parked_if_so_configured(bed: Bed) {
    let seen = Seen::default();
    let receiver = telling(&bed, &seen, |inbox| inbox);
    let mut policy = fast();
    policy.ambiguous = Ambiguous::Hold;
    let worker = receiver.worker().unwrap().policy(policy);
    for (id, status) in [("evt_1", "active"), ("evt_2", "paused")] {
        post(&receiver, id, status).await;
        worker.run_until_idle().await.unwrap();
    }
    assert_eq!(*seen.mirror.lock().unwrap(), ["active"]);
    assert_eq!(bed.store.counts().await.unwrap().dead, 1);
    let attempts = bed.store.attempts("evt_2").await.unwrap();
    assert_eq!(attempts[0].outcome, AttemptOutcome::Dead);
    assert!(
        attempts[0].error.as_ref().unwrap().contains("ambiguous"),
        "{attempts:?}"
    );
}

async fn a_dry_run_says_what_the_stale_rule_would(bed: Bed) {
    let seen = Seen::default();
    let receiver = telling(&bed, &seen, |inbox| inbox);
    post(&receiver, "evt_1", "active").await;
    let mut older = event("evt_0", Some("sub_1"), 6_000_000);
    older.event_type = "customer.subscription.updated".into();
    older.body = json!({"id": "evt_0", "object": "event", "type": older.event_type, "created": 6,
        "data": {"object": subscription("incomplete")}})
    .to_string()
    .into_bytes()
    .into();
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    bed.store.record(older).await.unwrap();
    let registry = Registry::builder()
        .state(seen.clone())
        .on("customer.subscription", mirror.latest_only().named("mirror"))
        .build()
        .unwrap();
    let handlers = stripe_webhooks::inbox::Handlers::new(Arc::new(registry));
    let applied = bed.store.dry_run("evt_0", "default", &handlers).await.unwrap();
    assert!(
        matches!(&applied.handlers[0].outcome, Outcome::Skipped(why) if why.starts_with("stale")),
        "{applied:?}"
    );
    let applied = bed.store.dry_run("evt_1", "default", &handlers).await.unwrap();
    assert_eq!(
        applied.handlers[0].outcome,
        Outcome::Done,
        "the newest is not stale"
    );
    assert_eq!(*seen.mirror.lock().unwrap(), ["active", "active"]);
}

/// A receiver whose object is what the cell holds.
fn reads(bed: &Bed, seen: &Seen, current: &Arc<Mutex<Fetched>>, reads: &Arc<AtomicU32>) -> Receiver {
    let (current, reads) = (current.clone(), reads.clone());
    telling(bed, seen, |inbox| {
        inbox.reread(move |event: StoredEvent| {
            assert_eq!(event.object_id.as_deref(), Some("sub_1"));
            reads.fetch_add(1, Ordering::SeqCst);
            let now = current.lock().unwrap().clone();
            async move { Ok(now) }
        })
    })
}

async fn reading_the_object_decides(bed: Bed) {
    let (seen, n) = (Seen::default(), Arc::new(AtomicU32::new(0)));
    let fetched = |status: &str| Fetched::object(subscription(status).to_string());
    let current = Arc::new(Mutex::new(fetched("paused")));
    let receiver = reads(&bed, &seen, &current, &n);
    let worker = receiver.worker().unwrap();
    for (id, status, now, read, outcome, note) in [
        // Nothing applied yet: nothing to decide.
        ("evt_1", "active", fetched("active"), 0, "done", ""),
        (
            "evt_2",
            "paused",
            fetched("paused"),
            1,
            "done",
            "read again: the event holds",
        ),
        ("evt_3", "unpaid", fetched("paused"), 2, "stale: read again", ""),
        // Neither of them: the handler gets what was read; events from before the reading are stale from then on.
        (
            "evt_4",
            "trialing",
            fetched("canceled").as_of_us(30_000_000),
            3,
            "done",
            "read again: the handler was given",
        ),
        (
            "evt_5",
            "past_due",
            fetched("canceled"),
            3,
            "stale: the object was read",
            "",
        ),
    ] {
        *current.lock().unwrap() = now;
        post(&receiver, id, status).await;
        worker.run_until_idle().await.unwrap();
        let (said, noted) = decision(&bed, id).await;
        let said = match said {
            Outcome::Done => "done".to_owned(),
            Outcome::Skipped(why) => why,
            other => panic!("{id}: {other:?}"),
        };
        assert!(
            said.starts_with(outcome) && noted.starts_with(note),
            "{id}: {said}, {noted}"
        );
        assert_eq!(n.load(Ordering::SeqCst), read, "readings up to {id}");
    }
    assert_eq!(*seen.mirror.lock().unwrap(), ["active", "paused", "canceled"]);
    assert_eq!(
        *seen.facts.lock().unwrap(),
        ["active", "paused", "unpaid", "trialing", "past_due"],
        "a fact handler sees every event as it was sent"
    );
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.done, counts.dead, counts.open()), (5, 0, 0));
    bed.healthy().await;
}

async fn what_was_read_is_redacted_too(bed: Bed) {
    let redact = Redaction::new(["data.object.email"]).unwrap();
    let bed = Own::with(
        bed,
        Setup {
            redact,
            ..Setup::default()
        },
    )
    .await;
    let (seen, n) = (Seen::default(), Arc::new(AtomicU32::new(0)));
    let mails = Arc::new(Mutex::new(Vec::new()));
    let keep = mails.clone();
    let registry = Registry::builder()
        .state(seen)
        .on(
            "customer.subscription",
            (move |event: Event, _: Context<'_>| -> HandlerResult {
                let body: Value = serde_json::from_slice(event.raw_body())?;
                keep.lock().unwrap().push(body["data"]["object"]["email"].clone());
                Ok(())
            })
            .latest_only(),
        )
        .build()
        .unwrap();
    let receiver = Receiver::builder(registry)
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(Inbox::new(bed.store.clone()).reread(move |_| {
            n.fetch_add(1, Ordering::SeqCst);
            async { Ok(Fetched::object(subscription("canceled").to_string())) }
        }))
        .build()
        .unwrap();
    for (id, status) in [("evt_1", "active"), ("evt_2", "paused")] {
        post(&receiver, id, status).await;
        receiver.worker().unwrap().run_until_idle().await.unwrap();
    }
    assert_eq!(*mails.lock().unwrap(), ["[redacted]", "[redacted]"]);
}

async fn an_object_that_cannot_be_read_is_a_retry(bed: Bed) {
    let (seen, n) = (Seen::default(), Arc::new(AtomicU32::new(0)));
    let reads = n.clone();
    let receiver = telling(&bed, &seen, |inbox| {
        inbox.reread(move |_| {
            let n = reads.fetch_add(1, Ordering::SeqCst);
            async move {
                match n {
                    0 => Err(HandlerError::new("the API is away")),
                    1 => Ok(Fetched::object("[]")),
                    _ => Ok(Fetched::gone()),
                }
            }
        })
    });
    let worker = receiver.worker().unwrap().policy(fast());
    for (id, status) in [("evt_1", "active"), ("evt_2", "paused")] {
        post(&receiver, id, status).await;
        for _ in 0..500 {
            worker.run_until_idle().await.unwrap();
            if bed.store.counts().await.unwrap().open() == 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    let attempts = bed.store.attempts("evt_2").await.unwrap();
    let errors: Vec<_> = attempts
        .iter()
        .map(|a| a.error.clone().unwrap_or_default())
        .collect();
    assert_eq!(errors.len(), 3, "{errors:?}");
    assert!(
        errors[0].contains("the API is away") && errors[1].contains("not a JSON object"),
        "{errors:?}"
    );
    assert_eq!(attempts[2].outcome, AttemptOutcome::Done);
    let (outcome, _) = decision(&bed, "evt_2").await;
    assert!(
        matches!(&outcome, Outcome::Skipped(why) if why.contains("no longer has")),
        "{outcome:?}"
    );
    assert_eq!(*seen.mirror.lock().unwrap(), ["active"]);
    bed.healthy().await;
}

async fn siblings_that_are_kept_back_run_in_order_of_creation(bed: Bed) {
    // In one lane, the later ones first; two in one commit, the others alone.
    let arrival = [
        ("evt_d", 9),
        ("evt_b", 7),
        ("evt_c", 8),
        ("evt_a", 6),
        ("evt_e", 10),
    ];
    for (id, created) in arrival {
        let mut e = event(id, Some("sub_1"), created);
        e.settle = Duration::from_millis(600);
        bed.store.record(e).await.unwrap();
    }
    let free = event("evt_free", Some("sub_2"), 1);
    bed.store.record(free).await.unwrap();
    bed.healthy().await;
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.ready, counts.waiting), (2, 4));
    let claim = Claim::new(WorkerId::random(), "default", 9);
    let early = bed.store.claim(&claim).await.unwrap();
    assert_eq!(
        early.len(),
        1,
        "one that is kept back was claimed before its time: {early:?}"
    );
    assert_eq!(early[0].lane.as_deref(), Some("sub_2"));
    bed.store.release(&early).await.unwrap();

    let script = Script::new(|_, _, _| Step::Done);
    let worker = bed.worker(script.clone());
    for _ in 0..2000 {
        worker.run_until_idle().await.unwrap();
        if bed.store.counts().await.unwrap().open() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let ran: Vec<_> = script.runs().into_iter().filter(|id| id != "evt_free").collect();
    assert_eq!(ran, ["evt_a", "evt_b", "evt_c", "evt_d", "evt_e"]);
    assert_eq!(bed.effects().await.values().sum::<u32>(), 6);
    bed.healthy().await;
}

/// Two events of one object outside any lane run at once; the older one must not put its head over the newer one's.
async fn two_lanes_of_one_object_do_not_overwrite_its_head(bed: Bed) {
    use stripe_webhooks::clock::BoxFuture;
    use stripe_webhooks::handler::HandlerReport;
    use stripe_webhooks::inbox::{Applied, Apply, Verdict, Work};
    struct Slow(tokio::sync::Notify, AtomicU32, Mutex<Vec<String>>);
    impl Apply for Slow {
        fn groups(&self) -> Vec<String> {
            vec!["default".into()]
        }
        fn groups_for(&self, _: &str) -> Vec<String> {
            self.groups()
        }
        fn state_handlers(&self, _: &str, _: &str) -> Vec<String> {
            vec!["mirror".into()]
        }
        fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
            Box::pin(async move {
                let mut applied = Applied::new(Verdict::Done);
                if let Some((name, why)) = work.stale.first() {
                    let run =
                        HandlerReport::new(&**name, "default", Outcome::Skipped(why.clone()), Duration::ZERO);
                    applied.handlers.push(run);
                    return applied;
                }
                self.2.lock().unwrap().push(work.event.event_id.clone());
                // The older one was judged first, and is the slower one.
                if work.event.event_id == "evt_old" && self.1.fetch_add(1, Ordering::SeqCst) == 0 {
                    self.0.notified().await;
                }
                applied.handlers.push(HandlerReport::new(
                    "mirror",
                    "default",
                    Outcome::Done,
                    Duration::ZERO,
                ));
                applied
            })
        }
    }
    if matches!(bed.kind, crate::bed::Kind::Memory(_)) || !bed.schema.starts_with("sqlite") {
        let slow = Arc::new(Slow(
            tokio::sync::Notify::new(),
            AtomicU32::new(0),
            Mutex::default(),
        ));
        for (id, created) in [("evt_old", 7_000_000), ("evt_new", 9_000_000)] {
            let mut e = event(id, None, created);
            e.object_id = Some("sub_1".into());
            bed.store.record(e).await.unwrap();
        }
        let claim = Claim::new(WorkerId::random(), "default", 9);
        let tasks = bed.store.claim(&claim).await.unwrap();
        let old = tokio::spawn({
            let (store, slow, task) = (bed.store.clone(), slow.clone(), tasks[0].clone());
            async move { store.apply(&task, &*slow, &fast()).await }
        });
        while slow.1.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        bed.store.apply(&tasks[1], &*slow, &fast()).await.unwrap();
        slow.0.notify_one();
        old.await.unwrap().unwrap();
        let (outcome, _) = decision(&bed, "evt_old").await;
        assert!(
            matches!(&outcome, Outcome::Skipped(why) if why.starts_with("stale")),
            "{outcome:?}"
        );
        bed.healthy().await;
    }
    // SQLite has one writer: its transactions never overlap.
}
