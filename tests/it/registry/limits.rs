//! Handlers, and what they leave for afterwards, that hang or panic, without an inbox.

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use stripe_webhooks::clock::{FixedClock, Timer};
use stripe_webhooks::observer;
use stripe_webhooks::{
    Context, Event, HandlerError, HandlerExt, HandlerResult, Observer, Receiver, Registry, RegistryBuilder,
    SigningSecret, sign,
};

use crate::support::{Calls, VirtualTime, body, customer, now_or_never};

const NOW: i64 = 1_790_000_000;

struct App {
    calls: Calls,
    time: VirtualTime,
}

#[derive(Clone)]
struct Log(Calls);

impl Observer for Log {
    fn started(&self, started: &observer::Started<'_>) {
        self.0.add(format!("{} started", started.handler));
    }
    fn finished(&self, finished: &observer::Finished<'_>) {
        let report = finished.report;
        self.0.add(format!("{} {}", report.name, report.outcome.name()));
    }
    fn failed(&self, failed: &observer::Failed<'_>) {
        self.0.add(format!("failed retryable={}", failed.is_retryable));
    }
}

/// Delivers one event and tells the answer's status, how long it took, and what was called.
fn deliver(build: impl FnOnce(RegistryBuilder) -> RegistryBuilder) -> (u16, u64, Vec<String>) {
    let (time, calls) = (VirtualTime::default(), Calls::default());
    let app = App {
        calls: calls.clone(),
        time: time.clone(),
    };
    let registry = Registry::builder()
        .clock(Arc::new(FixedClock::at(NOW)))
        .state(app);
    let receiver = Receiver::builder(build(registry).build().unwrap())
        .secret(SigningSecret::new("whsec_a").unwrap())
        .timer(time.clone())
        .observer(Log(calls.clone()))
        .build()
        .unwrap();
    let text = body("customer.created", customer());
    let answer = time.run(async {
        let admission = receiver.admit("POST").await.unwrap();
        receiver
            .receive(admission, sign(&text, "whsec_a", NOW), text.as_str())
            .await
    });
    (answer.status, time.passed().as_secs(), calls.take())
}

async fn hangs(_: Event, _: Context<'_>) -> HandlerResult {
    pending().await
}

async fn quick(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn plain(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

async fn takes_fifteen_seconds(_: Event, cx: Context<'_, App>) -> HandlerResult {
    cx.state().time.sleep(Duration::from_secs(15)).await;
    Ok(())
}

#[test]
fn a_handler_that_hangs_keeps_no_other_from_running() {
    let (status, seconds, calls) = deliver(|registry| {
        registry
            .on("*", hangs.named("hangs"))
            .on("*", quick.named("quick"))
            .on("*", hangs.named("hangs too"))
            .on("*", plain.named("plain"))
            .on("*", hangs.named("hangs at the end"))
    });
    assert_eq!((status, seconds), (500, 20), "{calls:?}");
    assert_eq!(
        calls,
        [
            "hangs started",
            "hangs failed",
            "quick started",
            "quick done",
            "hangs too started",
            "hangs too failed",
            "plain started",
            "plain done",
            "hangs at the end started",
            "hangs at the end failed",
            "failed retryable=true"
        ]
    );
}

#[test]
fn the_time_that_one_leaves_goes_to_those_behind_it() {
    let slow = |first: &str| {
        let first = first.to_owned();
        deliver(move |registry| {
            let slow = takes_fifteen_seconds.named("slow");
            match &*first {
                "quick" => registry.on("*", quick).on("*", slow),
                "plain" => registry.on("*", slow).on("*", plain),
                "skipped" => registry.on("*", hangs.only_if(|_: &Event| false)).on("*", slow),
                _ => registry.on("*", slow).on("*", quick),
            }
        })
    };
    for beside in ["quick", "plain", "skipped"] {
        let (status, seconds, calls) = slow(beside);
        assert_eq!((status, seconds), (200, 15), "{beside}: {calls:?}");
    }
    // Half of the time is kept for the one behind it.
    let (status, seconds, calls) = slow("behind");
    assert_eq!((status, seconds), (500, 10), "{calls:?}");
}

#[test]
fn a_shorter_limit_of_each_handler_counts() {
    let limited = |seconds: u64| {
        let (status, passed, _) = deliver(|registry| {
            let registry = registry.handler_timeout(Some(Duration::from_secs(seconds)));
            registry.on("*", hangs.named("a")).on("*", hangs.named("b"))
        });
        (status, passed)
    };
    assert_eq!(limited(3), (500, 6));
    assert_eq!(
        limited(12),
        (500, 20),
        "the first has 10 s, the second what is left"
    );
}

#[test]
fn without_a_deadline_each_has_its_own_limit() {
    let time = VirtualTime::default();
    let registry = Registry::builder()
        .on("*", hangs.named("a"))
        .on("*", hangs.named("b"));
    let registry = registry.build().unwrap();
    let delivery = crate::support::delivery("customer.created");
    let report = time.run(registry.dispatching(&delivery).timer(&time).run());
    assert_eq!(report.handlers.len(), 2);
    assert_eq!(time.passed(), Duration::from_secs(60));
}

/// Who brings no timer has tokio's, where the crate was built with tokio.
#[cfg(feature = "inbox")]
#[tokio::test]
async fn on_tokio_a_deadline_holds_without_a_timer_of_ones_own() {
    let answer = async |without: bool, most: Duration| {
        let registry = Registry::builder().on("*", hangs).build().unwrap();
        let builder = Receiver::builder(registry)
            .secret(SigningSecret::new("whsec_a").unwrap())
            .deadline(Some(Duration::from_millis(20)));
        let builder = if without { builder.without_timer() } else { builder };
        let receiver = builder.build().unwrap();
        let text = body("customer.created", customer());
        let now = time::OffsetDateTime::now_utc().unix_timestamp();
        let admission = receiver.admit("POST").await.unwrap();
        let received = receiver.receive(admission, sign(&text, "whsec_a", now), text.as_str());
        let received = tokio::time::timeout(most, received).await;
        received.ok().map(|answer| answer.status)
    };
    assert_eq!(answer(false, Duration::from_secs(30)).await, Some(500));
    assert_eq!(
        answer(true, Duration::from_millis(100)).await,
        None,
        "without a timer nothing ends it"
    );
}

async fn leaves_trouble(_: Event, mut cx: Context<'_, App>) -> HandlerResult {
    struct Trap(Calls);
    impl Drop for Trap {
        fn drop(&mut self) {
            self.0.add("stopped");
            panic!("while it is stopped");
        }
    }
    let calls = cx.state().calls.clone();
    cx.on_commit(async { panic!("afterwards") });
    let trap = Trap(calls.clone());
    cx.on_commit(async move {
        let _trap = trap;
        pending().await
    });
    cx.on_commit(async move { calls.add("afterwards") });
    Ok(())
}

#[test]
fn work_for_afterwards_never_changes_the_answer() {
    let (status, seconds, calls) = deliver(|registry| registry.on("*", leaves_trouble.named("handler")));
    assert_eq!((status, seconds), (200, 20), "{calls:?}");
    assert_eq!(
        calls,
        ["handler started", "handler done", "stopped", "afterwards"]
    );
    let (status, seconds, calls) = deliver(|registry| {
        let registry = registry.handler_timeout(Some(Duration::from_secs(4)));
        registry.on("*", leaves_trouble.named("handler"))
    });
    assert_eq!((status, seconds), (200, 4), "{calls:?}");
    assert_eq!(calls.last().unwrap(), "afterwards");
    // Left by a plain function: nobody has started the time before.
    let (status, seconds, _) = deliver(|registry| {
        registry.on("*", |_: Event, mut cx: Context<'_, App>| {
            cx.on_commit(pending());
            cx.on_commit(pending());
            Ok(())
        })
    });
    assert_eq!((status, seconds), (200, 20));
    // Left by a handler that took most of the time: what remains of it.
    async fn late(_: Event, mut cx: Context<'_, App>) -> HandlerResult {
        cx.on_commit(pending());
        cx.state().time.sleep(Duration::from_secs(15)).await;
        Ok(())
    }
    let (status, seconds, _) = deliver(|registry| registry.on("*", late));
    assert_eq!((status, seconds), (200, 20));
}

#[test]
fn what_a_failed_handler_left_for_afterwards_is_dropped() {
    async fn fails(_: Event, mut cx: Context<'_, App>) -> HandlerResult {
        let calls = cx.state().calls.clone();
        cx.on_commit(async move { calls.add("afterwards") });
        Err(HandlerError::new("no"))
    }
    fn skips(_: Event, mut cx: Context<'_, App>) -> HandlerResult {
        let calls = cx.state().calls.clone();
        cx.on_commit(async move { calls.add("afterwards") });
        cx.skip("no")
    }
    let (status, _, calls) = deliver(|registry| registry.on("*", fails.named("a")).on("*", skips.named("b")));
    assert_eq!(status, 500);
    let expected = [
        "a started",
        "a failed",
        "b started",
        "b skipped",
        "failed retryable=true",
    ];
    assert_eq!(calls, expected);
}

/// A dispatch that nobody waits for any more is stopped half-way; the observers hear how it ended.
#[test]
fn a_dispatch_that_is_dropped_is_told_as_failed() {
    let calls = Calls::default();
    let registry = Registry::builder().clock(Arc::new(FixedClock::at(NOW)));
    let registry = registry.on("*", hangs.named("hangs")).build().unwrap();
    let receiver = Receiver::builder(registry)
        .secret(SigningSecret::new("whsec_a").unwrap())
        .without_timer()
        .observer(Log(calls.clone()))
        .build()
        .unwrap();
    let text = body("customer.created", customer());
    let admission = now_or_never(receiver.admit("POST")).unwrap();
    let mut work = Box::pin(receiver.receive(admission, sign(&text, "whsec_a", NOW), text.as_str()));
    let mut task = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(work.as_mut().poll(&mut task).is_pending());
    assert_eq!(calls.take(), ["hangs started"]);
    drop(work);
    assert_eq!(calls.take(), ["hangs failed", "failed retryable=true"]);
}
