use stripe_webhooks::{HandlerResult, on};

fn handler(_: String) -> HandlerResult {
    Ok(())
}

on! {
    "customer.created" => handler;
}

fn main() {}
