use stripe_webhooks::{Context, Event, HandlerResult, on};

fn handler(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

on! {
    "custommer" | "product" => handler;
}

fn main() {}
