//! How do I handle a whole family of events with one type?

use stripe_webhooks::object::{Coupon, Customer};
use stripe_webhooks::{
    Context, CouponHandler, CustomerHandler, Delivery, Event, HandlerResult, Registry, on,
};

struct CrmSync;

/// One method per event of the family; those that are not written skip.
impl CustomerHandler for CrmSync {
    type State = ();

    async fn created(&self, event: Event<Customer>, _: Context<'_>) -> HandlerResult {
        println!(
            "new customer {}",
            event.object().email.as_deref().unwrap_or("without address")
        );
        Ok(())
    }

    async fn deleted(&self, event: Event<Customer>, _: Context<'_>) -> HandlerResult {
        println!("good-bye {}", event.object().id);
        Ok(())
    }
}

struct Promotions;

impl CouponHandler for Promotions {
    type State = ();

    async fn created(&self, event: Event<Coupon>, _: Context<'_>) -> HandlerResult {
        println!(
            "coupon {}: {:?} % off",
            event.object().id,
            event.object().percent_off
        );
        Ok(())
    }
}

on! {
    customer => CrmSync;
    coupon::{created} => Promotions;
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let registry = Registry::builder().linked().build()?;
    println!(
        "enable at Stripe: {}",
        registry.registered_event_types().join(", ")
    );
    for (event_type, object) in [
        (
            "customer.created",
            r#"{"id": "cus_1", "object": "customer", "email": "ada@example.com"}"#,
        ),
        (
            "coupon.created",
            r#"{"id": "AUTUMN", "object": "coupon", "percent_off": 12.5}"#,
        ),
        ("customer.deleted", r#"{"id": "cus_1", "object": "customer"}"#),
    ] {
        let body = format!(
            r#"{{"id": "evt_1", "object": "event", "type": "{event_type}", "data": {{"object": {object}}}}}"#
        );
        registry.dispatch_blocking(&Delivery::from_body_without_verification(body)?);
    }
    Ok(())
}
