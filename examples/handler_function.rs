//! How do I handle one event type with a function?

use stripe_webhooks::object::Subscription;
use stripe_webhooks::{Context, Delivery, Event, HandlerResult, Registry, on};

/// What the application shares with its handlers.
struct App {
    from: &'static str,
}

/// Async, typed object, application state. Any error leaves through `?`.
async fn remind(event: Event<Subscription>, cx: Context<'_, App>) -> HandlerResult {
    let subscription = event.object();
    let customer = subscription
        .customer
        .as_ref()
        .map(|customer| customer.id())
        .unwrap_or("somebody");
    println!("{}: the trial of {customer} ends", cx.state().from);
    Ok(())
}

/// Plain, any object: everything below `customer`.
fn customers(event: Event, _: Context<'_>) -> HandlerResult {
    println!("{} {}", event.event_type(), event.object_id().unwrap_or("-"));
    Ok(())
}

on! {
    "customer.subscription.trial_will_end" => remind;
    "customer" => customers;
}

fn app() -> Result<Registry, stripe_webhooks::RegistryError> {
    Registry::builder()
        .state(App { from: "billing" })
        .linked()
        .build()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"id": "evt_1", "object": "event", "type": "customer.subscription.trial_will_end",
        "data": {"object": {"id": "sub_1", "object": "subscription", "customer": "cus_1"}}}"#;
    let report = app()?.dispatch_blocking(&Delivery::from_body_without_verification(body)?);
    assert!(!report.is_failed() && report.handlers.len() == 2);
    Ok(())
}
