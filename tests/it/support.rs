//! What several subjects need.

use std::sync::{Arc, Mutex};
use std::task::{Context as Task, Poll, Waker};

use serde_json::{Value, json};
use stripe_webhooks::{Delivery, Event};

/// Polls a future that is expected never to wait.
pub(crate) fn now_or_never<F: Future>(future: F) -> F::Output {
    let mut task = Task::from_waker(Waker::noop());
    match std::pin::pin!(future).poll(&mut task) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits for something"),
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
