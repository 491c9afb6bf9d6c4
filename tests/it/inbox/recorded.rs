//! A registry's handlers over an inbox: who is called, and what of theirs is kept.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::Outcome;
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::clock::FixedClock;
use stripe_webhooks::handler::FollowUpError;
use stripe_webhooks::inbox::{
    Applied, Apply, Claim, Finished, FollowUp, Handlers, Inbox, Intake, Memory, NewEvent, Operator, Policy,
    Queue, Recorded, StoredEvent, Verdict, Work, WorkerId,
};
use stripe_webhooks::{
    Context, Event, EventNotification, HandlerError, HandlerExt, HandlerResult, Registry, RegistryBuilder,
};

use crate::support::{Calls, body, customer, delivery, now_or_never};

const NOW: i64 = 1_790_000_000;

struct App {
    calls: Calls,
    /// The handler that fails.
    failing: &'static str,
}

/// Does as its name says: `fails…`, `skips…`. Leaves the same behind in any case.
async fn acts(_: Event, mut cx: Context<'_, App>) -> HandlerResult {
    let (app, name) = (cx.state(), cx.handler_name().to_owned());
    app.calls.add(&*name);
    let calls = app.calls.clone();
    cx.follow_up(&name, json!({}))?;
    cx.on_commit({
        let name = name.clone();
        async move { calls.add(format!("{name} committed")) }
    });
    match () {
        () if name == app.failing => Err(HandlerError::new("planned")),
        () if name.starts_with("skips") => cx.skip("planned"),
        () => Ok(()),
    }
}

fn registry(failing: &'static str) -> (RegistryBuilder, Calls) {
    let calls = Calls::default();
    let app = App {
        calls: calls.clone(),
        failing,
    };
    let registry = Registry::builder()
        .clock(Arc::new(FixedClock::at(NOW)))
        .state(app);
    (registry, calls)
}

/// Records one event and runs its groups once: each group's handlers with their outcomes, and the follow-ups kept.
fn run(registry: RegistryBuilder, bodies: &[String]) -> (Vec<String>, Vec<String>) {
    let registry = Arc::new(registry.build().unwrap());
    let memory = Memory::new();
    let handlers = Handlers::new(Arc::clone(&registry));
    let mut outcomes = Vec::new();
    now_or_never(async {
        for body in bodies {
            let event = Event::from_body_without_verification(body.as_str()).unwrap();
            let mut new = NewEvent::new(event.id(), event.event_type().as_str(), event.raw_body());
            new.object_id = event.object_id().map(str::to_owned);
            new.created_us = event.created().unix_timestamp() * 1_000_000;
            let groups = registry.groups_for(event.event_type().as_str());
            new.groups = groups.iter().map(|group| (*group).to_owned()).collect();
            assert_eq!(memory.record(new).await.unwrap(), Recorded::New);
            for group in groups {
                for task in memory
                    .claim(&Claim::new(WorkerId::random(), group, 8))
                    .await
                    .unwrap()
                {
                    let finished = memory.apply(&task, &handlers, &Policy::default()).await.unwrap();
                    if let Finished::Done { on_commit, .. } = finished {
                        for work in on_commit {
                            work.await;
                        }
                    }
                }
            }
            for attempt in memory.attempts(event.id()).await.unwrap() {
                outcomes.extend(attempt.handlers.iter().map(|run| {
                    let outcome = match &run.outcome {
                        Outcome::Done => "done",
                        Outcome::Skipped(_) => "skipped",
                        _ => "failed",
                    };
                    format!("{} {} {outcome}", attempt.group, run.name)
                }));
            }
        }
        let follow_ups = memory.follow_ups().await.unwrap();
        (outcomes, follow_ups.into_iter().map(|kept| kept.name).collect())
    })
}

fn one() -> Vec<String> {
    vec![body("customer.created", customer())]
}

#[test]
fn the_first_failure_ends_the_run_of_its_group_and_keeps_nothing_of_it() {
    let (registry, calls) = registry("fails");
    let registry = registry
        .on("*", acts.named("first"))
        .on("*", acts.named("fails"))
        .on("*", acts.named("last"))
        .on("*", acts.named("other").group("other"));
    let (outcomes, follow_ups) = run(registry, &one());
    assert_eq!(
        outcomes,
        ["default first done", "default fails failed", "other other done"]
    );
    assert_eq!(follow_ups, ["other"]);
    assert_eq!(calls.take(), ["first", "fails", "other", "other committed"]);
}

#[test]
fn only_who_did_its_work_leaves_something_behind() {
    let (registry, calls) = registry("nobody");
    let registry = registry.on("*", acts.named("done")).on("*", acts.named("skips"));
    let (outcomes, follow_ups) = run(registry, &one());
    assert_eq!(outcomes, ["default done done", "default skips skipped"]);
    assert_eq!(follow_ups, ["done"]);
    assert_eq!(calls.take(), ["done", "skips", "done committed"]);
}

#[test]
fn a_follow_up_needs_an_inbox() {
    fn asks(_: Event, mut cx: Context<'_>) -> HandlerResult {
        match cx.follow_up("mail", 1) {
            Err(FollowUpError::NoInbox { name, .. }) if name == "mail" => Ok(()),
            other => Err(HandlerError::new(format!("{other:?}"))),
        }
    }
    let registry = Registry::builder().on("*", asks).build().unwrap();
    let report = now_or_never(registry.dispatch(&delivery("customer.created")));
    assert!(!report.is_failed() && report.handlers.len() == 1, "{report:?}");
}

#[test]
fn the_fallback_runs_in_its_group_for_what_it_takes() {
    let (builder, calls) = registry("nobody");
    let builder = builder
        .on("invoice", acts.named("invoices"))
        .fallback(acts.named("fallback").group("rest"));
    let (outcomes, follow_ups) = run(builder, &one());
    assert_eq!(outcomes, ["rest fallback done"]);
    assert_eq!(follow_ups, ["fallback"]);
    assert_eq!(calls.take(), ["fallback", "fallback committed"]);
    // The others of its group are not its events, and another family is not for it.
    async fn thin_only(_: EventNotification, _: Context<'_>) -> HandlerResult {
        panic!("called with a snapshot event")
    }
    let registry = Registry::builder()
        .fallback(thin_only.group("rest"))
        .build()
        .unwrap();
    let delivery = delivery("customer.created");
    let report = now_or_never(registry.dispatch(&delivery));
    assert!(report.handlers.is_empty() && !report.fallback, "{report:?}");
    let (builder, calls) = self::registry("nobody");
    let registry = builder
        .fallback(acts.named("fallback").group("rest"))
        .build()
        .unwrap();
    for (group, expected) in [("default", 0), ("rest", 1)] {
        let report = now_or_never(registry.dispatching(&delivery).group(group).run());
        assert_eq!(
            (report.handlers.len(), report.fallback),
            (expected, expected == 1),
            "{group}"
        );
    }
    assert_eq!(calls.take(), ["fallback"]);
}

/// Handlers that want the newest state only, the fallback as well.
#[test]
fn an_older_state_is_not_applied_after_a_newer_one() {
    let at = |id: &str, created: i64| {
        let body = body("customer.updated", customer()).replace("evt_1NG8Du2eZvKYlo2CUI79vXWy", id);
        body.replace("1790000000", &created.to_string())
    };
    let bodies = [
        at("evt_new", NOW),
        at("evt_old", NOW - 100),
        at("evt_newer", NOW + 100),
    ];
    for fallback in [false, true] {
        let (builder, calls) = registry("nobody");
        let (state, fact) = (acts.named("state").latest_only(), acts.named("fact"));
        let builder = match fallback {
            true => builder.fallback(state),
            false => builder.on("customer", state).on("customer", fact),
        };
        run(builder, &bodies);
        let calls = calls.take();
        let ran = |name| calls.iter().filter(|call| *call == name).count();
        // A fact handler beside it sees every event.
        assert_eq!(
            (ran("state"), ran("fact")),
            (2, if fallback { 0 } else { 3 }),
            "fallback: {fallback}"
        );
    }
}

#[test]
fn a_worker_is_told_the_registrys_groups_and_names() {
    let (registry, _) = registry("nobody");
    let registry = registry
        .on("customer", acts.named("state").latest_only())
        .on("customer", acts.named("fact"))
        .on("invoice", acts.named("books").group("invoices"))
        .build()
        .unwrap();
    let inbox = Inbox::new(Memory::new()).registry(Arc::new(registry));
    let handlers = inbox.handlers().unwrap();
    assert_eq!(handlers.groups(), ["default", "invoices"]);
    assert_eq!(handlers.groups_for("customer.created"), ["default"]);
    assert_eq!(handlers.groups_for("invoice.paid"), ["invoices"]);
    assert_eq!(handlers.groups_for("price.created"), [""; 0]);
    assert_eq!(handlers.state_handlers("customer.created", "default"), ["state"]);
    assert_eq!(handlers.state_handlers("invoice.paid", "invoices"), [""; 0]);
    assert_eq!(handlers.follow_up_names(), Some(vec![]));
    let inbox = inbox.follow_up("mail", |_| async { Ok(()) });
    let handlers = inbox.handlers().unwrap();
    assert_eq!(handlers.follow_up_names(), Some(vec!["mail".to_owned()]));
}

#[test]
fn objects_are_read_by_who_was_told_how() {
    let stored = || StoredEvent::new(1, 0, NewEvent::new("evt_1", "customer.updated", *b"{}"));
    let (registry, _) = registry("nobody");
    let inbox = Inbox::new(Memory::new()).registry(Arc::new(registry.build().unwrap()));
    let handlers = inbox.handlers().unwrap();
    assert!(!handlers.rereads());
    assert!(now_or_never(Apply::reread(&handlers, &stored())).is_err());
    let inbox = inbox.reread(|event| async move {
        assert_eq!(event.event_id, "evt_1");
        Err(HandlerError::new("Stripe is away"))
    });
    let handlers = inbox.handlers().unwrap();
    assert!(handlers.rereads());
    let read = now_or_never(Apply::reread(&handlers, &stored()));
    assert_eq!(read.unwrap_err(), "Stripe is away");
}

#[test]
fn a_follow_up_ends_as_its_handler_says() {
    let (registry, _) = registry("nobody");
    let inbox = Inbox::new(Memory::new())
        .registry(Arc::new(registry.build().unwrap()))
        .follow_up("done", |_| async { Ok(()) })
        .follow_up("fails", |_| async { Err(HandlerError::new("no")) })
        .follow_up("waits", |_| async {
            Err(HandlerError::new("no").retry_after(Duration::from_secs(7)))
        })
        .follow_up("never", |_| async { Err(HandlerError::new("no").permanent()) });
    let handlers = inbox.handlers().unwrap();
    let ends = |name: &str| {
        let job = FollowUp::new(1, 1, "default", name, "{}");
        now_or_never(Apply::follow_up(&handlers, &job))
    };
    assert_eq!(ends("done"), Verdict::Done);
    assert_eq!(ends("fails"), Verdict::retry("no"));
    let (error, after) = ("no".to_owned(), Some(Duration::from_secs(7)));
    assert_eq!(ends("waits"), Verdict::Retry { error, after });
    assert_eq!(ends("never"), Verdict::permanent("no"));
    // The handler may come with the next release.
    assert!(matches!(ends("nobody"), Verdict::Retry { after: None, .. }));
}

#[test]
fn a_follow_up_has_a_key_and_its_input() {
    let mut job = FollowUp::new(9, 7, "audit", "mail", "{\"to\": \"x\"}");
    (job.generation, job.ordinal) = (2, 3);
    assert_eq!(job.idempotency_key(), "7:audit:2:3");
    assert_eq!(job.decode::<serde_json::Value>().unwrap(), json!({"to": "x"}));
    let error = job.decode::<u32>().unwrap_err();
    assert!(!error.is_retryable());
    assert!(error.to_string().contains("\"mail\" is no u32"), "{error}");
}

/// What a program that runs recorded events by itself need not say.
#[tokio::test]
async fn whoever_runs_events_by_itself_runs_facts_and_no_follow_ups() {
    struct Own;
    impl Apply for Own {
        fn groups(&self) -> Vec<String> {
            vec![]
        }
        fn groups_for(&self, _: &str) -> Vec<String> {
            vec![]
        }
        fn apply<'a>(&'a self, _: Work<'a>) -> BoxFuture<'a, Applied> {
            Box::pin(std::future::pending())
        }
    }
    let event = StoredEvent::new(1, 0, NewEvent::new("evt_1", "customer.updated", *b"{}"));
    assert_eq!(Own.state_handlers("customer.updated", "default"), [""; 0]);
    assert!(!Own.rereads() && Own.reread(&event).await.is_err());
    assert_eq!(Own.follow_up_names(), None, "all");
    let job = FollowUp::new(1, 1, "default", "mail", "{}");
    let error = "no follow-up handler is called \"mail\"";
    assert_eq!(Own.follow_up(&job).await, Verdict::permanent(error));
}
