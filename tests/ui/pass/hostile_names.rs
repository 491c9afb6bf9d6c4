//! Names that a program may define must not reach into the macro.
#![allow(dead_code, non_camel_case_types)]

use stripe_webhooks::on;

enum Result {
    Ok,
    Err,
}
use Result::{Err, Ok};
struct Option;
struct Vec;
struct Box;
struct String;
mod core {}
mod std {}
mod inventory {}
macro_rules! concat {
    () => {};
}
macro_rules! vec {
    () => {};
}

struct Crm;
impl stripe_webhooks::CustomerHandler for Crm {
    type State = ();
}

fn handler(_: stripe_webhooks::Event, _: stripe_webhooks::Context<'_>) -> stripe_webhooks::HandlerResult {
    stripe_webhooks::HandlerResult::Ok(())
}

on! {
    "customer.created" | "customer.deleted" => handler;
    customer => Crm;
    customer::{created} => Crm;
    new "customer.merged" => handler;
}

on! {}

on! { "*" => handler }

fn main() {
    on! { "price.created" => handler.when_changed(["x"]) }
}
