use stripe_webhooks::{Context, EventNotification, HandlerResult, on};

fn handler(_: EventNotification, _: Context<'_>) -> HandlerResult {
    Ok(())
}

on! {
    "customer.created" => handler;
}

fn main() {}
