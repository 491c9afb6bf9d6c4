//! Two dozen made-up events, signed and posted as a careless network does: out of order, and some of them twice.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use stripe_webhooks::sign;

use crate::BoxError;

const DAY: i64 = 86_400;

/// The places of events that come a second time.
const TWICE: &[usize] = &[3, 8, 13, 20];

/// Posts the events; what was sent, in words.
pub(crate) fn run(url: &str, secret: &str) -> Result<String, BoxError> {
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
    let events = events(now);
    let agent =
        ureq::Agent::new_with_config(ureq::Agent::config_builder().http_status_as_error(false).build());
    let order = order(events.len());
    for place in &order {
        let Some((event_type, object, previous)) = events.get(*place) else {
            continue;
        };
        let mut event = json!({
            // The inbox runs an event's id once, ever: each start sends new ones.
            "id": format!("evt_{now}_{place:02}"),
            "object": "event",
            "api_version": stripe_webhooks::event::SCHEMA_API_VERSION,
            // In the order of the list, whatever the order of the network.
            "created": now - 600 + i64::try_from(*place)? * 10,
            "data": {"object": object},
            "livemode": false,
            "type": event_type,
        });
        if !previous.is_null() {
            event["data"]["previous_attributes"] = previous.clone();
        }
        let body = event.to_string();
        let response = agent
            .post(url)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", sign(&body, secret, now))
            .send(&body)?;
        if response.status() != 200 {
            return Err(format!("{event_type} was answered {}", response.status()).into());
        }
    }
    Ok(format!(
        "sent itself {} signed events in {} deliveries: out of order, {} of them twice",
        events.len(),
        order.len(),
        order.len() - events.len()
    ))
}

/// Steps of seven places meet every event in an order that is far from theirs.
fn order(events: usize) -> Vec<usize> {
    let shuffled = (0..events).map(|n| (n * 7 + 5) % events);
    shuffled
        .flat_map(|place| vec![place; if TWICE.contains(&place) { 2 } else { 1 }])
        .collect()
}

type Made = (&'static str, Value, Value);

fn events(now: i64) -> Vec<Made> {
    let customer = |id: &str, name: &str, email: &str, age: i64| {
        json!({
            "id": id, "object": "customer", "balance": 0, "created": now - age * DAY, "currency": "eur",
            "delinquent": false, "email": email, "livemode": false, "metadata": {}, "name": name,
        })
    };
    let product = |id: &str, name: &str| json!({"id": id, "object": "product", "active": true, "created": now - 300 * DAY, "livemode": false, "metadata": {}, "name": name});
    let price = |id: &str, product: &str, interval: &str, unit_amount: i64| {
        json!({
            "id": id, "object": "price", "active": true, "billing_scheme": "per_unit", "created": now - 299 * DAY,
            "currency": "eur", "livemode": false, "metadata": {}, "product": product,
            "recurring": {"interval": interval, "interval_count": 1, "usage_type": "licensed"},
            "type": "recurring", "unit_amount": unit_amount, "unit_amount_decimal": unit_amount.to_string(),
        })
    };
    let team = price("price_team", "prod_team", "month", 1200);
    let team_year = price("price_team_year", "prod_team", "year", 12_000);
    let solo = price("price_solo", "prod_solo", "month", 900);
    let support = price("price_support", "prod_support", "year", 49_000);
    let subscription = |id: &str, customer: &str, status: &str, days: i64, items: &[(&str, &Value, i64)]| {
        let items: Vec<Value> = items
            .iter()
            .map(|(item, price, quantity)| {
                json!({
                    "id": item, "object": "subscription_item", "created": now - 40 * DAY, "current_period_end": now + days * DAY,
                    "current_period_start": now - DAY, "metadata": {}, "price": price, "quantity": quantity, "subscription": id,
                })
            })
            .collect();
        json!({
            "id": id, "object": "subscription", "cancel_at_period_end": false, "created": now - 40 * DAY, "currency": "eur",
            "customer": customer, "items": {"object": "list", "has_more": false, "data": items}, "livemode": false,
            "metadata": {}, "status": status,
        })
    };
    let invoice = |id: &str, customer: &str, status: &str, due: i64, paid: i64| {
        json!({
            "id": id, "object": "invoice", "amount_due": due, "amount_paid": paid, "amount_remaining": due - paid,
            "created": now - DAY, "currency": "eur", "customer": customer, "livemode": false, "metadata": {}, "status": status,
            "total": due, "lines": {"object": "list", "has_more": false, "data": [{
                "id": format!("il_{customer}"), "object": "line_item", "amount": due, "currency": "eur", "quantity": 5,
            }]},
        })
    };
    let ada = |email| customer("cus_ada", "Ada Example", email, 90);
    let grace = |name| customer("cus_grace", name, "grace@example.com", 60);
    let ada_sub =
        |status, quantity| subscription("sub_ada", "cus_ada", status, 29, &[("si_ada", &team, quantity)]);
    let grace_sub = |quantity: i64| {
        let items = [
            ("si_grace", &team_year, quantity),
            ("si_grace_support", &support, 1),
        ];
        subscription("sub_grace", "cus_grace", "active", 340, &items)
    };
    let boehm_sub = |status| subscription("sub_boehm", "cus_boehm", status, 12, &[("si_boehm", &solo, 1)]);
    let none = Value::Null;
    vec![
        ("product.created", product("prod_team", "Team"), none.clone()),
        ("product.created", product("prod_solo", "Single"), none.clone()),
        (
            "product.created",
            product("prod_support", "Support"),
            none.clone(),
        ),
        (
            "product.updated",
            product("prod_solo", "Solo"),
            json!({"name": "Single"}),
        ),
        ("price.created", team.clone(), none.clone()),
        ("price.created", team_year.clone(), none.clone()),
        ("price.created", solo.clone(), none.clone()),
        ("price.created", support.clone(), none.clone()),
        ("customer.created", ada("ada@example.com"), none.clone()),
        ("customer.created", grace("Grace Exmaple"), none.clone()),
        (
            "customer.created",
            customer("cus_boehm", "Böhm & Söhne <GmbH>", "post@boehm.example", 30),
            none.clone(),
        ),
        (
            "customer.updated",
            ada("ada@example.org"),
            json!({"email": "ada@example.com"}),
        ),
        (
            "customer.updated",
            grace("Grace Example"),
            json!({"name": "Grace Exmaple"}),
        ),
        (
            "customer.subscription.created",
            ada_sub("trialing", 3),
            none.clone(),
        ),
        (
            "customer.subscription.updated",
            ada_sub("active", 3),
            json!({"status": "trialing"}),
        ),
        (
            "customer.subscription.updated",
            ada_sub("active", 5),
            json!({"items": {"data": [{"quantity": 3}]}}),
        ),
        ("customer.subscription.created", grace_sub(10), none.clone()),
        (
            "customer.subscription.updated",
            grace_sub(12),
            json!({"items": {"data": [{"quantity": 10}]}}),
        ),
        ("customer.subscription.created", boehm_sub("active"), none.clone()),
        (
            "customer.subscription.deleted",
            boehm_sub("canceled"),
            none.clone(),
        ),
        (
            "invoice.created",
            invoice("in_ada", "cus_ada", "draft", 6000, 0),
            none.clone(),
        ),
        (
            "invoice.finalized",
            invoice("in_ada", "cus_ada", "open", 6000, 0),
            none.clone(),
        ),
        (
            "invoice.paid",
            invoice("in_ada", "cus_ada", "paid", 6000, 6000),
            none.clone(),
        ),
        (
            "invoice.payment_failed",
            invoice("in_grace", "cus_grace", "open", 144_000, 0),
            none,
        ),
    ]
}
