//! Handlers that fail on purpose, for the demo alone: what they leave behind is what an operator's page is for.
//!
//! A receipt cannot be mailed and is given up: the mail server is back when somebody retries it. A warehouse does not answer for
//! ten minutes, so its event is tried again and again, and a later event of the same object waits behind it.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use stripe_webhooks::{Context, Event, HandlerError, HandlerExt, HandlerResult, RegistryBuilder};

use crate::handlers::Shop;

static MAIL_IS_BACK: AtomicBool = AtomicBool::new(false);
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The handlers' names begin so.
pub(crate) const TROUBLES: &str = "server::troubles";

fn is_of_the_demo(event: &Event) -> bool {
    event.id().starts_with("evt_demo_")
}

async fn mail_receipt(event: Event, _: Context<'_, Shop>) -> HandlerResult {
    if is_of_the_demo(&event) && !MAIL_IS_BACK.swap(true, Ordering::Relaxed) {
        return Err(HandlerError::new(
            "mail server mail.example.com:587 refused the connection: the receipt was not sent",
        )
        .permanent());
    }
    Ok(())
}

async fn ship_order(event: Event, _: Context<'_, Shop>) -> HandlerResult {
    if is_of_the_demo(&event) && START.elapsed() < Duration::from_secs(600) {
        return Err("warehouse.example.com did not answer within 5 s".into());
    }
    Ok(())
}

/// Registers them, each in a group of its own: what fails there keeps no other handler from being done.
pub(crate) fn register(registry: RegistryBuilder) -> RegistryBuilder {
    LazyLock::force(&START);
    registry
        .on("invoice.paid", mail_receipt.group("mail"))
        .on("checkout.session", ship_order.group("warehouse"))
}

/// The events that run into them.
pub(crate) fn events() -> Vec<(&'static str, Value)> {
    let session = |status: &str| {
        json!({
            "id": format!("cs_test_demo_{}", std::process::id()), "object": "checkout.session", "amount_total": 1900, "currency": "eur",
            "customer": "cus_demo", "livemode": false, "metadata": {"order": "1042"}, "mode": "payment",
            "payment_status": status, "status": "complete",
        })
    };
    vec![
        (
            "invoice.paid",
            json!({
                "id": "in_demo", "object": "invoice", "amount_due": 1900, "amount_paid": 1900, "attempt_count": 1,
                "currency": "eur", "customer": "cus_demo", "livemode": false, "metadata": {}, "number": "F00D-0001",
                "status": "paid", "total": 1900,
            }),
        ),
        ("checkout.session.completed", session("unpaid")),
        ("checkout.session.async_payment_succeeded", session("paid")),
    ]
}
