use stripe_webhooks::{Context, Event, HandlerResult, on};

fn handler(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

on! {
    "v2.core.account[requirements].updated" => handler;
}

fn main() {}
