//! Which handlers run, in what order, and what becomes of each.

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::clock::{BoxFuture, FixedClock, Timer};
use stripe_webhooks::handler::family;
use stripe_webhooks::object::{Customer, Object};
use stripe_webhooks::registry::Report;
use stripe_webhooks::{
    Context, CustomerHandler, Delivery, Event, EventNotification, Handler, HandlerError, HandlerExt,
    HandlerResult, NotificationHandler, Outcome, Registry,
};

use crate::support::{Calls, body, customer, delivery, event, now_or_never, thin};

fn run(registry: &Registry, delivery: &Delivery) -> Report {
    now_or_never(registry.dispatch(delivery))
}

fn names(report: &Report) -> Vec<&str> {
    report.handlers.iter().map(|handler| &*handler.name).collect()
}

fn noop(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

#[test]
fn the_order_is_star_then_prefixes_then_the_exact_name_then_registration() {
    let registry = Registry::builder()
        .on("customer.created", noop.named("exact"))
        .on("customer.*", noop.named("one level"))
        .on("customer", noop.named("prefix"))
        .on("*", noop.named("all"))
        .on("customer", noop.named("prefix again"))
        .on("customer", noop.named("last").after(1))
        .on("customer", noop.named("very last").after(2))
        .on("customer.created", noop.named("first").before(1))
        .on("invoice", noop.named("other"))
        .build()
        .unwrap();
    let expected = [
        "first",
        "all",
        "prefix",
        "prefix again",
        "one level",
        "exact",
        "last",
        "very last",
    ];
    assert_eq!(names(&run(&registry, &delivery("customer.created"))), expected);
    assert_eq!(
        registry.handlers_for("customer.created").collect::<Vec<_>>(),
        expected
    );
    let deeper = ["all", "prefix", "prefix again", "last", "very last"];
    assert_eq!(
        names(&run(&registry, &delivery("customer.subscription.updated"))),
        deeper
    );
    assert_eq!(
        names(&run(&registry, &delivery("customer.unheard_of"))),
        ["all", "prefix", "prefix again", "one level", "last", "very last"]
    );
}

struct State {
    calls: Calls,
}

async fn with_state(event: Event<Customer>, cx: Context<'_, State>) -> HandlerResult {
    cx.state()
        .calls
        .add(format!("async {} {}", event.object().id, cx.attempt()));
    Ok(())
}

fn plain(event: Event, cx: Context<'_, State>) -> HandlerResult {
    cx.state().calls.add(format!("plain {}", event.id().len()));
    Ok(())
}

struct Settings {
    prefix: &'static str,
}

impl Handler for Settings {
    type Object = Customer;
    type State = State;

    async fn handle(&self, event: Event<Customer>, cx: Context<'_, State>) -> HandlerResult {
        cx.state()
            .calls
            .add(format!("{} {:?}", self.prefix, event.object().email));
        Ok(())
    }
}

struct Family;

impl CustomerHandler for Family {
    type State = State;

    async fn created(&self, event: Event<Customer>, cx: Context<'_, State>) -> HandlerResult {
        cx.state()
            .calls
            .add(format!("family created {}", event.object().id));
        Ok(())
    }
}

fn any_object(event: Event<Object>, cx: Context<'_, State>) -> HandlerResult {
    let kind = match event.object() {
        Object::Customer(customer) => customer.id.clone(),
        _ => "something else".to_owned(),
    };
    cx.state().calls.add(kind);
    Ok(())
}

#[test]
fn every_kind_of_handler_is_called() {
    let calls = Calls::default();
    let registry = Registry::builder()
        .state(State { calls: calls.clone() })
        .on("customer.created", with_state)
        .on("customer.created", plain)
        .on("customer.created", Settings { prefix: "struct" })
        .on("customer.created", any_object)
        .on("customer.created", |_: Event, cx: Context<'_, State>| {
            cx.state().calls.add("closure");
            Ok(())
        })
        .family(family::customer::all(Family))
        .build()
        .unwrap();
    let report = run(&registry, &delivery("customer.created"));
    assert!(
        report
            .handlers
            .iter()
            .all(|handler| handler.outcome == Outcome::Done),
        "{report:?}"
    );
    assert_eq!(
        calls.take(),
        [
            "async cus_1 1",
            "plain 28",
            "struct Some(\"jenny@example.com\")",
            "cus_1",
            "closure",
            "family created cus_1"
        ]
    );
    let report = run(&registry, &delivery("customer.updated"));
    assert!(
        matches!(&report.handlers[..], [only] if matches!(only.outcome, Outcome::Skipped(_))),
        "{report:?}"
    );
}

struct ThinHandler;

impl NotificationHandler for ThinHandler {
    type State = ();

    async fn handle(&self, event: EventNotification, cx: Context<'_>) -> HandlerResult {
        assert_eq!(cx.handler_name(), "thin struct");
        assert_eq!(event.related_object().unwrap().id, "mtr_1");
        Ok(())
    }
}

#[test]
fn the_argument_says_which_family_a_handler_takes() {
    async fn notified(_: EventNotification, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    fn both(_: Delivery, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    let registry = Registry::builder()
        .on("*", noop.named("snapshot"))
        .on("*", notified.named("thin"))
        .on("*", both.named("both"))
        .on("v1.billing", ThinHandler.named("thin struct"))
        .build()
        .unwrap();
    assert_eq!(
        names(&run(&registry, &delivery("customer.created"))),
        ["snapshot", "both"]
    );
    let notification =
        Delivery::from_body_without_verification(thin("v1.billing.meter.error_report_triggered")).unwrap();
    let report = run(&registry, &notification);
    assert_eq!(names(&report), ["thin", "both", "thin struct"]);
    assert!(!report.is_failed(), "{report:?}");
}

#[test]
fn a_failure_changes_only_the_handlers_own_outcome() {
    async fn panics(_: Event, _: Context<'_>) -> HandlerResult {
        panic!("boom {}", 1)
    }
    fn refuses(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("never").permanent())
    }
    fn fails(_: Event, _: Context<'_>) -> HandlerResult {
        let _: i64 = "x".parse()?;
        Ok(())
    }
    fn waits(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("locked").retry_after(Duration::from_secs(9)))
    }
    fn skips(_: Event, cx: Context<'_>) -> HandlerResult {
        cx.skip("not mine")
    }
    let registry = Registry::builder()
        .on("customer", panics)
        .on("customer", refuses)
        .on("customer", fails)
        .on("customer", waits)
        .on("customer", skips)
        .on("customer", noop)
        .build()
        .unwrap();
    let report = run(&registry, &delivery("customer.created"));
    let outcomes: Vec<_> = report.handlers.iter().map(|handler| &handler.outcome).collect();
    let failed = |outcome: &Outcome, wanted_permanent: bool, text: &str| match outcome {
        Outcome::Failed { permanent, error, .. } => *permanent == wanted_permanent && error == text,
        _ => false,
    };
    assert!(failed(outcomes[0], false, "panicked: boom 1"), "{outcomes:?}");
    assert!(failed(outcomes[1], true, "never"), "{outcomes:?}");
    assert!(
        failed(outcomes[2], false, "invalid digit found in string"),
        "{outcomes:?}"
    );
    assert!(failed(outcomes[3], false, "locked"), "{outcomes:?}");
    assert_eq!(*outcomes[4], Outcome::Skipped("not mine".into()));
    assert_eq!(*outcomes[5], Outcome::Done);
    assert!(report.is_retryable() && report.is_failed());
    assert_eq!(report.retry_after(), Some(Duration::from_secs(9)));
}

#[test]
fn an_object_that_does_not_fit_fails_its_handler_for_good() {
    let registry = Registry::builder()
        .state(State {
            calls: Calls::default(),
        })
        .on("customer.created", with_state)
        .on("customer.created", plain)
        .build()
        .unwrap();
    let report = run(
        &registry,
        &event("customer.created", json!({"id": "ch_1", "object": "charge"})).into(),
    );
    assert!(
        matches!(
            report.handlers[0].outcome,
            Outcome::Failed { permanent: true, .. }
        ),
        "{report:?}"
    );
    assert_eq!(report.handlers[1].outcome, Outcome::Done);
}

#[derive(Debug)]
struct AtOnce;

impl Timer for AtOnce {
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

#[test]
fn a_handler_that_hangs_is_stopped_at_its_limit() {
    async fn hangs(_: Event, _: Context<'_>) -> HandlerResult {
        pending().await
    }
    let registry = Registry::builder()
        .on("customer", hangs)
        .on("customer", noop)
        .build()
        .unwrap();
    let delivery = delivery("customer.created");
    let report = now_or_never(registry.dispatching(&delivery).timer(&AtOnce).run());
    let outcomes: Vec<_> = report
        .handlers
        .iter()
        .map(|handler| handler.outcome.name())
        .collect();
    assert_eq!(outcomes, ["failed", "done"]);
    assert!(report.is_retryable());
}

#[test]
fn filters_skip_and_say_why() {
    let registry = Registry::builder()
        .on(
            "customer.subscription.updated",
            noop.named("items").when_changed(["items", "status"]),
        )
        .on(
            "customer.subscription.updated",
            noop.named("price").when_changed(["items.data.0.price"]),
        )
        .on(
            "customer.subscription.updated",
            noop.named("live").only_if(|event: &Event| event.livemode()),
        )
        .on(
            "customer.subscription.updated",
            noop.named("bad").only_if(|_: &Event| panic!("in a filter")),
        )
        .build()
        .unwrap();
    let text = body(
        "customer.subscription.updated",
        json!({"id": "sub_1", "object": "subscription", "status": "active"}),
    )
    .replace(
        "\"data\": {",
        "\"data\": {\"previous_attributes\": {\"status\": \"trialing\"},",
    );
    let report = run(
        &registry,
        &Delivery::from_body_without_verification(text).unwrap(),
    );
    let outcomes: Vec<_> = report
        .handlers
        .iter()
        .map(|handler| handler.outcome.clone())
        .collect();
    assert_eq!(outcomes[0], Outcome::Done);
    assert_eq!(
        outcomes[1],
        Outcome::Skipped("none of items.data.0.price changed".into())
    );
    assert_eq!(outcomes[2], Outcome::Skipped("filtered by only_if".into()));
    assert!(outcomes[3].is_retryable(), "{outcomes:?}");
}

#[test]
fn the_registry_filter_drops_before_any_handler() {
    let registry = Registry::builder()
        .on("*", noop)
        .fallback(noop.named("fallback"))
        .filter(|delivery| delivery.event_type().as_str() != "customer.deleted")
        .build()
        .unwrap();
    assert!(run(&registry, &delivery("customer.deleted")).filtered);
    assert_eq!(run(&registry, &delivery("customer.created")).handlers.len(), 1);
}

/// Without a runtime: the thread sleeps until another one wakes it.
#[test]
fn a_blocking_dispatch_waits_for_other_threads() {
    async fn waits(_: Event, _: Context<'_>) -> HandlerResult {
        let mut other = None;
        std::future::poll_fn(move |task| {
            let waker = task.waker().clone();
            let other = other.get_or_insert_with(|| {
                std::thread::spawn(move || std::thread::sleep(std::time::Duration::from_millis(20)))
            });
            if other.is_finished() {
                return std::task::Poll::Ready(());
            }
            std::thread::spawn(move || {
                std::thread::sleep(std::time::Duration::from_millis(5));
                waker.wake();
            });
            std::task::Poll::Pending
        })
        .await;
        Ok(())
    }
    let registry = Registry::builder().on("*", waits).build().unwrap();
    let report = registry.dispatch_blocking(&delivery("customer.created"));
    assert_eq!(report.handlers[0].outcome, Outcome::Done);
}

#[test]
fn the_fallback_gets_what_no_other_handler_takes() {
    fn known(event: Event, cx: Context<'_>) -> HandlerResult {
        cx.skip(format!("known: {}", event.event_type().is_known()))
    }
    let registry = Registry::builder()
        .on("customer.created", noop)
        .fallback(known)
        .build()
        .unwrap();
    let handled = run(&registry, &delivery("customer.created"));
    assert!(!handled.fallback && !handled.is_unhandled());
    for (event_type, said) in [
        ("customer.deleted", "known: true"),
        ("customer.merged", "known: false"),
    ] {
        let report = run(&registry, &delivery(event_type));
        assert!(report.fallback && report.is_unhandled());
        assert_eq!(report.handlers[0].outcome, Outcome::Skipped(said.into()));
    }
}

#[test]
fn handlers_see_the_registrys_clock() {
    fn at(_: Event, cx: Context<'_>) -> HandlerResult {
        cx.skip(cx.now().unix_timestamp().to_string())
    }
    let registry = Registry::builder()
        .clock(Arc::new(FixedClock::at(77)))
        .on("*", at)
        .build()
        .unwrap();
    assert_eq!(
        run(&registry, &delivery("ping")).handlers[0].outcome,
        Outcome::Skipped("77".into())
    );
}

#[test]
fn something_lent_reaches_every_handler_and_nothing_else_does() {
    struct Ledger;
    impl stripe_webhooks::handler::Database for Ledger {
        type Connection = Vec<String>;
    }
    struct Other;
    impl stripe_webhooks::handler::Database for Other {
        type Connection = String;
    }
    async fn writes(event: Event, mut cx: Context<'_>) -> HandlerResult {
        cx.tx::<Ledger>()?.push(event.id().to_owned());
        assert!(cx.tx::<Other>().is_err());
        Ok(())
    }
    let registry = Registry::builder()
        .on("*", writes.named("a"))
        .on("*", writes.named("b"))
        .build()
        .unwrap();
    let delivery = delivery("ping");
    let mut ledger: Vec<String> = Vec::new();
    let report = now_or_never(registry.dispatching(&delivery).lend(&mut ledger).run());
    assert!(!report.is_failed(), "{report:?}");
    assert_eq!(ledger.len(), 2);
    assert!(run(&registry, &delivery).is_failed());
}

#[test]
fn groups_run_apart() {
    let registry = Registry::builder()
        .on("*", noop.named("billing"))
        .on("*", noop.named("analytics").group("analytics"))
        .build()
        .unwrap();
    assert_eq!(registry.groups().collect::<Vec<_>>(), ["analytics", "default"]);
    let delivery = delivery("ping");
    let report = now_or_never(registry.dispatching(&delivery).group("analytics").run());
    assert_eq!(names(&report), ["analytics"]);
}

#[test]
fn handlers_of_one_type_share_one_decoding() {
    fn first(event: Event<Customer>, cx: Context<'_, State>) -> HandlerResult {
        cx.state().calls.add(format!("{:p}", event.object()));
        Ok(())
    }
    fn second(event: Event<Customer>, cx: Context<'_, State>) -> HandlerResult {
        first(event, cx)
    }
    let calls = Calls::default();
    let registry = Registry::builder()
        .state(State { calls: calls.clone() })
        .on(
            "customer",
            first
                .only_if(|event: &Event| event.event_type().as_str() == "customer.created")
                .named("x"),
        )
        .on("customer.created", second);
    // `customer` also matches events with other objects: a typed handler must name the event.
    assert!(registry.build().is_err());
    let registry = Registry::builder()
        .state(State { calls: calls.clone() })
        .on("customer.created", first)
        .on("customer.created", second)
        .build()
        .unwrap();
    run(&registry, &event("customer.created", customer()).into());
    let pointers = calls.take();
    assert_eq!(pointers.len(), 2);
    assert_eq!(pointers[0], pointers[1]);
}

#[test]
fn the_longest_wait_that_was_asked_for_counts() {
    fn waits(seconds: u64) -> impl Fn(Event, Context<'_>) -> HandlerResult {
        move |_, _| Err(HandlerError::new("later").retry_after(Duration::from_secs(seconds)))
    }
    let registry = Registry::builder()
        .on("customer", waits(3).named("three"))
        .on("customer", waits(9).named("nine"))
        .on("customer", waits(5).named("five"))
        .build()
        .unwrap();
    let report = run(&registry, &delivery("customer.created"));
    assert_eq!(report.retry_after(), Some(Duration::from_secs(9)));
}

#[test]
fn a_filter_that_panics_keeps_the_delivery() {
    let registry = Registry::builder()
        .on("customer", noop)
        .filter(|_| panic!("planned"))
        .build()
        .unwrap();
    let report = run(&registry, &delivery("customer.created"));
    assert!(!report.filtered);
    assert_eq!(report.handlers.len(), 1);
}

/// A text, formatted or not, a boxed error, one of `anyhow`, an ordinary one: all leave through `?`.
#[test]
fn whatever_says_what_is_wrong_leaves_a_handler_through_the_question_mark() {
    type Boxed = Box<dyn std::error::Error + Send + Sync>;

    fn opened() -> anyhow::Result<()> {
        anyhow::bail!("the drawer is locked")
    }
    async fn text(_: Event, _: Context<'_>) -> HandlerResult {
        Err("a text")?;
        Ok(())
    }
    async fn formatted(event: Event, _: Context<'_>) -> HandlerResult {
        Err(format!("a text about {}", event.id()))?;
        Ok(())
    }
    async fn boxed(_: Event, _: Context<'_>) -> HandlerResult {
        Err::<(), Boxed>("boxed".into())?;
        Ok(())
    }
    async fn any(_: Event, _: Context<'_>) -> HandlerResult {
        use anyhow::Context as _;
        Ok(opened().context("no receipt")?)
    }
    fn ordinary(_: Event, _: Context<'_>) -> HandlerResult {
        "x".parse::<u8>()?;
        Err("never here".into())
    }
    fn for_good(_: Event, _: Context<'_>) -> HandlerResult {
        opened().map_err(|error| HandlerError::new(error).permanent())
    }
    let registry = Registry::builder()
        .on("*", text)
        .on("*", formatted)
        .on("*", boxed)
        .on("*", any)
        .on("*", ordinary)
        .on("*", for_good)
        .build()
        .unwrap();
    let body = r#"{"id": "evt_1", "object": "event", "type": "ping", "data": {"object": {}}}"#;
    let delivery = Delivery::from_body_without_verification(body).unwrap();
    let report = registry.dispatch_blocking(&delivery);
    let ended: Vec<_> = report
        .handlers
        .iter()
        .map(|handler| match &handler.outcome {
            Outcome::Failed { permanent, error, .. } => (*permanent, &**error),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        ended,
        [
            (false, "a text"),
            (false, "a text about evt_1"),
            (false, "boxed"),
            (false, "no receipt: the drawer is locked"),
            (false, "invalid digit found in string"),
            (true, "the drawer is locked"),
        ]
    );
}
