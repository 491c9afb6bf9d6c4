//! Everything that `on!` takes.

use stripe_webhooks::object::{Customer, CustomerSource, Object, Subscription};
use stripe_webhooks::{
    Context, Delivery, Event, EventNotification, Handler, HandlerResult, NotificationHandler, Registry, on,
};

struct App;

async fn typed(_: Event<Subscription>, _: Context<'_, App>) -> HandlerResult {
    Ok(())
}
async fn union(_: Event<CustomerSource>, _: Context<'_>) -> HandlerResult {
    Ok(())
}
fn object(_: Event<Object>, _: Context<'_>) -> HandlerResult {
    Ok(())
}
async fn thin(_: EventNotification, _: Context<'_, App>) -> HandlerResult {
    Ok(())
}
fn both(_: Delivery, _: Context<'_>) -> HandlerResult {
    Ok(())
}

struct Settings {
    table: &'static str,
}
impl Handler for Settings {
    type Object = Customer;
    type State = ();
    async fn handle(&self, _: Event<Customer>, _: Context<'_>) -> HandlerResult {
        println!("{}", self.table);
        Ok(())
    }
}

struct Meters;
impl NotificationHandler for Meters {
    type State = App;
    async fn handle(&self, _: EventNotification, _: Context<'_, App>) -> HandlerResult {
        Ok(())
    }
}

on! {
    "customer.subscription" => typed;
    "customer.source" => union;
    "*" => object;
    "v1.billing" | "v2.core.account[requirements].updated" => thin;
    "*" => both;
    "customer.created" => Settings { table: "customers" }.named("settings").before(3);
    "v2" => Meters;
    "customer.updated" => typed_closure();
}

fn typed_closure() -> impl Handler {
    Settings { table: "made at run time" }
}

fn main() {
    let registry = Registry::builder().state(App).linked().build();
    assert!(registry.is_err() || registry.is_ok());
}
