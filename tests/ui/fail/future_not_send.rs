//! A future that cannot go to another thread is told what keeps it from that.

use std::rc::Rc;

use stripe_webhooks::object::Customer;
use stripe_webhooks::{Context, Event, HandlerResult, on};

async fn welcome(_: Event<Customer>, _: Context<'_>) -> HandlerResult {
    let kept = Rc::new(1);
    std::future::ready(()).await;
    drop(kept);
    Ok(())
}

on! {
    "customer.created" => welcome;
}

fn main() {}
