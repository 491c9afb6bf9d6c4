use stripe_webhooks::{Context, Event, HandlerResult, object::Customer, on};

async fn handler(_: Event<Customer>, _: Context<'_>) -> HandlerResult {
    Ok(())
}

on! {
    "customer.subscription.updated" => handler;
}

fn main() {}
