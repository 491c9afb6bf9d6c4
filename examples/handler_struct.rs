//! How do I write a handler that has settings of its own?

use stripe_webhooks::object::Price;
use stripe_webhooks::{Context, Delivery, Event, Handler, HandlerResult, Registry, on};

/// Takes prices of one currency.
struct PriceList {
    currency: &'static str,
}

impl Handler for PriceList {
    type Object = Price;
    type State = ();

    async fn handle(&self, event: Event<Price>, cx: Context<'_>) -> HandlerResult {
        let price = event.object();
        if price.currency.as_deref() != Some(self.currency) {
            return cx.skip(format!("not in {}", self.currency));
        }
        println!("{} is now {:?} {}", price.id, price.unit_amount, self.currency);
        Ok(())
    }
}

on! {
    "price.created" | "price.updated" => PriceList { currency: "eur" };
}

fn app() -> Result<Registry, stripe_webhooks::RegistryError> {
    Registry::builder().linked().require("price.updated").build()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let registry = app()?;
    for currency in ["eur", "usd"] {
        let body = format!(
            r#"{{"id": "evt_1", "object": "event", "type": "price.updated", "data": {{"object":
                {{"id": "price_1", "object": "price", "currency": "{currency}", "unit_amount": 1900}}}}}}"#
        );
        let report = registry.dispatch_blocking(&Delivery::from_body_without_verification(body)?);
        println!("{currency}: {:?}", report.handlers[0].outcome);
    }
    Ok(())
}
