//! What several subjects need.

use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::{Context as Task, Poll, Waker};
use std::time::Duration;

use serde_json::{Value, json};
use stripe_webhooks::clock::{BoxFuture, Timer};
use stripe_webhooks::{Delivery, Event};

/// Polls a future that is expected never to wait.
pub(crate) fn now_or_never<F: Future>(future: F) -> F::Output {
    let mut task = Task::from_waker(Waker::noop());
    match std::pin::pin!(future).poll(&mut task) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits for something"),
    }
}

/// Time that passes only when nothing else can happen: whoever waits for it is woken in turn.
#[derive(Debug, Clone, Default)]
pub(crate) struct VirtualTime(Arc<Mutex<(Duration, Vec<Duration>)>>);

impl VirtualTime {
    /// Runs a future to its end.
    pub(crate) fn run<F: Future>(&self, future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut Task::from_waker(Waker::noop())) {
                return output;
            }
            let (now, alarms) = &mut *self.0.lock().unwrap();
            alarms.retain(|alarm| alarm > now);
            *now = *alarms
                .iter()
                .min()
                .expect("the future waits for something else than time");
        }
    }

    pub(crate) fn passed(&self) -> Duration {
        self.0.lock().unwrap().0
    }
}

impl Timer for VirtualTime {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let time = Arc::clone(&self.0);
        let end = {
            let (now, alarms) = &mut *time.lock().unwrap();
            alarms.push(*now + duration);
            *now + duration
        };
        let mut over = false;
        Box::pin(poll_fn(move |_| {
            // As an `async` block, which nobody may ask again.
            assert!(
                !std::mem::replace(&mut over, time.lock().unwrap().0 >= end),
                "polled after its end"
            );
            if over { Poll::Ready(()) } else { Poll::Pending }
        }))
    }
}

/// A snapshot event's body, pretty-printed as Stripe does.
pub(crate) fn body(event_type: &str, object: Value) -> String {
    serde_json::to_string_pretty(&json!({
        "id": "evt_1NG8Du2eZvKYlo2CUI79vXWy", "object": "event", "api_version": "2026-10-28.endive",
        "created": 1_790_000_000, "data": {"object": object}, "livemode": false, "pending_webhooks": 1,
        "request": {"id": "req_1", "idempotency_key": "key_1"}, "type": event_type,
    }))
    .unwrap()
}

pub(crate) fn customer() -> Value {
    json!({"id": "cus_1", "object": "customer", "email": "jenny@example.com", "livemode": false, "metadata": {}})
}

pub(crate) fn event(event_type: &str, object: Value) -> Event {
    Event::from_body_without_verification(body(event_type, object)).unwrap()
}

pub(crate) fn delivery(event_type: &str) -> Delivery {
    event(event_type, customer()).into()
}

pub(crate) fn thin(event_type: &str) -> String {
    json!({
        "id": "evt_test_1", "object": "v2.core.event", "type": event_type, "created": "2026-11-01T10:00:00.250Z",
        "livemode": true, "context": "acct_1", "snapshot_event": "evt_snap",
        "reason": {"type": "request", "request": {"id": "req_9", "idempotency_key": "idem"}},
        "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"},
    })
    .to_string()
}

/// A list that handlers write their calls to.
#[derive(Clone, Default)]
pub(crate) struct Calls(Arc<Mutex<Vec<String>>>);

impl Calls {
    pub(crate) fn add(&self, call: impl Into<String>) {
        self.0.lock().unwrap().push(call.into());
    }

    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}
