//! A dozen events of the six families, signed and posted as Stripe would.

use std::error::Error;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use stripe_webhooks::{Receiver, sign};

use crate::story::{GREEN, RED, Story, painted};
use crate::troubles;

type Posted = Result<(u16, Duration), Box<dyn Error + Send + Sync>>;

/// Posts the events to `url`, one after the other, and a forged one at the end. Shows each with its answer and what its
/// handlers did.
pub(crate) fn run(
    url: &str,
    secret: &str,
    receiver: &Receiver,
    story: &Story,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    eprintln!("\nsending itself a dozen signed events:");
    for (number, (event_type, object, previous)) in events().into_iter().enumerate() {
        let body = body(number, event_type, &object, previous.as_ref())?;
        let id = id(number);
        story.expect(&id);
        let (status, took) = post(url, &body, secret)?;
        eprintln!("\n{event_type}: {} in {}", answered(status), milliseconds(took));
        if status != 200 {
            return Err(format!("{event_type} was answered {status}").into());
        }
        // It was answered as soon as it was recorded; the handlers follow.
        for line in story.wait(&id, receiver.registry().handlers_for(event_type).count()) {
            eprintln!("    {line}");
        }
    }
    eprintln!("\nthree that run into trouble, to be seen at /admin:\n");
    for (number, (event_type, object)) in (50..).zip(troubles::events()) {
        let (status, took) = post(url, &body(number, event_type, &object, None)?, secret)?;
        eprintln!("{event_type}: {} in {}", answered(status), milliseconds(took));
        if status != 200 {
            return Err(format!("{event_type} was answered {status}").into());
        }
    }
    eprintln!("\nand one that somebody forged:\n");
    let object = json!({"id": "cus_demo", "object": "customer"});
    let forged = body(99, "customer.deleted", &object, None)?;
    let (status, took) = post(url, &forged, "whsec_guessed")?;
    eprintln!("customer.deleted: {} in {}", answered(status), milliseconds(took));
    if status != 400 {
        return Err(format!("a forged event was answered {status}").into());
    }
    Ok(())
}

fn answered(status: u16) -> String {
    let colour = if status == 200 { GREEN } else { RED };
    painted(&format!("answered {status}"), colour)
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

fn post(url: &str, body: &str, secret: &str) -> Posted {
    let now = now()?;
    let agent =
        ureq::Agent::new_with_config(ureq::Agent::config_builder().http_status_as_error(false).build());
    let start = Instant::now();
    let response = agent
        .post(url)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("Stripe-Signature", sign(body, secret, now))
        .send(body)?;
    Ok((response.status().as_u16(), start.elapsed()))
}

/// Seconds since the Unix epoch.
fn now() -> Result<i64, Box<dyn Error + Send + Sync>> {
    Ok(i64::try_from(
        SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs(),
    )?)
}

/// The inbox runs an event id once, ever: each demo sends new ones.
fn id(number: usize) -> String {
    format!("{}{number:02}", events_of_this_process())
}

/// What the ids of this demo's events begin with.
pub(crate) fn events_of_this_process() -> String {
    format!("evt_demo_{}_", std::process::id())
}

/// Pretty-printed with two spaces and the id first, as Stripe sends snapshot events.
fn body(
    number: usize,
    event_type: &str,
    object: &Value,
    previous: Option<&Value>,
) -> Result<String, Box<dyn Error + Send + Sync>> {
    let mut event = json!({
        "api_version": stripe_webhooks::event::SCHEMA_API_VERSION,
        "created": now()? - 60 + i64::try_from(number)?,
        "data": {"object": object},
        "livemode": false,
        "pending_webhooks": 1,
        "request": {"id": "req_demo", "idempotency_key": null},
        "type": event_type,
    });
    if let Some(previous) = previous {
        event["data"]["previous_attributes"] = previous.clone();
    }
    let head = format!("{{\n  \"id\": \"{}\",\n  \"object\": \"event\",\n", id(number));
    Ok(serde_json::to_string_pretty(&event)?.replacen("{\n", &head, 1))
}

type Demo = (&'static str, Value, Option<Value>);

fn events() -> Vec<Demo> {
    let customer = |email: &str| {
        json!({
            "id": "cus_demo", "object": "customer", "address": null, "balance": 0, "created": 1_789_990_000,
            "currency": "eur", "default_source": null, "delinquent": false, "description": null, "discount": null,
            "email": email, "invoice_prefix": "F00D", "invoice_settings": {"custom_fields": null, "footer": null},
            "livemode": false, "metadata": {"plan": "gold"}, "name": "Ada Example", "phone": null,
            "preferred_locales": ["de"], "shipping": null, "tax_exempt": "none", "test_clock": null,
        })
    };
    let card = json!({
        "id": "card_demo", "object": "card", "brand": "Visa", "country": "DE", "customer": "cus_demo",
        "exp_month": 11, "exp_year": 2026, "fingerprint": "Xt5EWLLDS7FJjR1c", "funding": "credit", "last4": "4242",
        "metadata": {}, "name": null,
    });
    let product = |name: &str| {
        json!({
            "id": "prod_demo", "object": "product", "active": true, "created": 1_789_990_100, "default_price": null,
            "description": null, "images": [], "livemode": false, "marketing_features": [], "metadata": {},
            "name": name, "package_dimensions": null, "shippable": null, "updated": 1_789_990_200, "url": null,
        })
    };
    let price = |currency: &str| {
        json!({
            "id": format!("price_{currency}"), "object": "price", "active": true, "billing_scheme": "per_unit",
            "created": 1_789_990_300, "currency": currency, "livemode": false, "lookup_key": null, "metadata": {},
            "nickname": null, "product": "prod_demo", "recurring": {"interval": "month", "interval_count": 1,
            "usage_type": "licensed"}, "tax_behavior": "exclusive", "type": "recurring", "unit_amount": 1900,
            "unit_amount_decimal": "1900",
        })
    };
    let coupon = json!({
        "id": "AUTUMN", "object": "coupon", "amount_off": null, "created": 1_789_990_400, "currency": null,
        "duration": "once", "livemode": false, "max_redemptions": 100, "metadata": {}, "name": "Autumn",
        "percent_off": 12.5, "redeem_by": null, "times_redeemed": 0, "valid": true,
    });
    let subscription = |status: &str| {
        json!({
            "id": "sub_demo", "object": "subscription", "billing_cycle_anchor": 1_790_000_000,
            "cancel_at_period_end": false, "collection_method": "charge_automatically", "created": 1_790_000_000,
            "currency": "eur", "customer": "cus_demo", "items": {"object": "list", "has_more": false, "data": [{
                "id": "si_demo", "object": "subscription_item", "current_period_end": 1_792_592_000,
                "current_period_start": 1_790_000_000, "price": price("eur"), "quantity": 1}]},
            "latest_invoice": "in_demo", "livemode": false, "metadata": {}, "status": status,
            "trial_end": 1_791_209_600, "trial_start": 1_790_000_000,
        })
    };
    vec![
        ("customer.created", customer("ada@example.com"), None),
        (
            "customer.updated",
            customer("ada@example.org"),
            Some(json!({"email": "ada@example.com"})),
        ),
        ("customer.source.created", card.clone(), None),
        ("customer.source.expiring", card, None),
        ("product.created", product("Gold"), None),
        (
            "product.updated",
            product("Gold plan"),
            Some(json!({"name": "Gold"})),
        ),
        ("price.created", price("eur"), None),
        ("price.created", price("usd"), None),
        ("coupon.created", coupon.clone(), None),
        ("coupon.deleted", coupon, None),
        ("customer.subscription.created", subscription("trialing"), None),
        (
            "customer.subscription.trial_will_end",
            subscription("trialing"),
            None,
        ),
        (
            "customer.subscription.updated",
            subscription("active"),
            Some(json!({"status": "trialing"})),
        ),
    ]
}
