use stripe_webhooks::{Context, Event, HandlerResult, on};

fn handler(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

on! {
    "invoice.payed" => handler;
}

fn main() {}
