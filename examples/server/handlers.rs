//! What the shop does with events: one handler of every kind.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use stripe_webhooks::object::{Coupon, Customer, CustomerSource, Price, Product, Subscription};
use stripe_webhooks::{
    Context, CouponHandler, CustomerHandler, Event, Handler, HandlerResult, SourceHandler, on,
};

/// What the handlers share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shop {
    seen: Arc<AtomicU64>,
}

impl Shop {
    /// How many events were handled.
    pub(crate) fn seen(&self) -> u64 {
        self.seen.load(Ordering::Relaxed)
    }
}

/// A function for one event type, with the shop as its state.
async fn remind_of_trial(event: Event<Subscription>, _: Context<'_, Shop>) -> HandlerResult {
    let subscription = event.object();
    let end = subscription.trial_end.map(|end| end.date().to_string());
    eprintln!(
        "  mail: the trial of {} ends {}",
        subscription.id,
        end.as_deref().unwrap_or("soon")
    );
    Ok(())
}

/// The same for an update, called only if the status changed.
async fn follow_status(event: Event<Subscription>, _: Context<'_, Shop>) -> HandlerResult {
    let before: Option<String> = event.changes().previous("status");
    let now = event.object().status.as_ref().map(|status| status.as_str());
    eprintln!(
        "  subscription {}: {} -> {}",
        event.object().id,
        before.as_deref().unwrap_or("?"),
        now.unwrap_or("?")
    );
    Ok(())
}

/// A plain function for several prefixes.
fn reprice(event: Event, _: Context<'_, Shop>) -> HandlerResult {
    eprintln!(
        "  catalogue: {} {}",
        event.object_kind().unwrap_or("?"),
        event.object_id().unwrap_or("?")
    );
    Ok(())
}

/// A function for everything.
fn audit(_: Event, cx: Context<'_, Shop>) -> HandlerResult {
    cx.state().seen.fetch_add(1, Ordering::Relaxed);
    Ok(())
}

/// A struct with a setting, for one object.
struct PriceList {
    currency: &'static str,
}

impl Handler for PriceList {
    type Object = Price;
    type State = Shop;

    async fn handle(&self, event: Event<Price>, cx: Context<'_, Shop>) -> HandlerResult {
        let price = event.object();
        if price.currency.as_deref() != Some(self.currency) {
            return cx.skip(format!("not in {}", self.currency));
        }
        eprintln!(
            "  price {}: {} {}",
            price.id,
            price.unit_amount.unwrap_or(0),
            self.currency
        );
        Ok(())
    }
}

/// The new state of a product, if the name changed.
async fn rename(event: Event<Product>, _: Context<'_, Shop>) -> HandlerResult {
    let before = event.previous().and_then(|product| product.name);
    let now = event.object().name.as_deref();
    eprintln!(
        "  product: {} -> {}",
        before.as_deref().unwrap_or("?"),
        now.unwrap_or("?")
    );
    Ok(())
}

/// Family handlers: the methods that are written.
struct Crm;

impl CustomerHandler for Crm {
    type State = Shop;

    async fn created(&self, event: Event<Customer>, _: Context<'_, Shop>) -> HandlerResult {
        // By id: names and addresses do not belong into logs.
        eprintln!("  crm: welcome {}", event.object().id);
        Ok(())
    }

    async fn updated(&self, event: Event<Customer>, _: Context<'_, Shop>) -> HandlerResult {
        let changed: Vec<_> = event.changes().iter().map(|(name, _)| name.to_owned()).collect();
        eprintln!("  crm: {} changed {}", event.object().id, changed.join(", "));
        Ok(())
    }
}

struct Wallet;

impl SourceHandler for Wallet {
    type State = Shop;

    async fn created(&self, event: Event<CustomerSource>, _: Context<'_, Shop>) -> HandlerResult {
        match event.object() {
            CustomerSource::Card(card) => eprintln!(
                "  wallet: a card ending in {}",
                card.last4.as_deref().unwrap_or("?")
            ),
            CustomerSource::BankAccount(_) => eprintln!("  wallet: a bank account"),
            _ => eprintln!("  wallet: another source"),
        }
        Ok(())
    }

    async fn expiring(&self, _: Event<CustomerSource>, _: Context<'_, Shop>) -> HandlerResult {
        eprintln!("  mail: your card expires this month");
        Ok(())
    }
}

struct Promotions;

impl CouponHandler for Promotions {
    type State = Shop;

    async fn created(&self, event: Event<Coupon>, _: Context<'_, Shop>) -> HandlerResult {
        eprintln!(
            "  coupon {}: {} % off",
            event.object().id,
            event.object().percent_off.unwrap_or(0.0)
        );
        Ok(())
    }
}

on! {
    "customer.subscription.trial_will_end" => remind_of_trial;
    "customer.subscription.updated" => follow_status.when_changed(["status"]);
    "plan" | "product" => reprice;
    "product.updated" => rename.when_changed(["name"]);
    "price" => PriceList { currency: "eur" };
    customer => Crm;
    source::{created, expiring} => Wallet;
    coupon => Promotions;
    "*" => audit;
}
