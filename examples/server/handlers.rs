//! What the shop does with events: one handler of every kind.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::story::Story;
use stripe_webhooks::object::{Coupon, Customer, CustomerSource, Price, Product, Subscription};
use stripe_webhooks::{
    Context, CouponHandler, CustomerHandler, Event, Handler, HandlerResult, SourceHandler, on,
};

/// What the handlers share.
#[derive(Clone, Default)]
pub(crate) struct Shop {
    seen: Arc<AtomicU64>,
    story: Story,
}

impl Shop {
    pub(crate) fn new(story: Story) -> Self {
        Self {
            story,
            ..Self::default()
        }
    }

    /// Stands for a mail, a call or a row: says that it was done.
    fn did(&self, event: &str, what: impl Into<String>) {
        self.story.did(event, what.into());
    }
}

/// A function for one event type, with the shop as its state.
async fn remind_of_trial(event: Event<Subscription>, cx: Context<'_, Shop>) -> HandlerResult {
    let subscription = event.object();
    let end = subscription.trial_end.map(|end| end.date().to_string());
    cx.state().did(
        event.id(),
        format!(
            "mail: the trial of {} ends {}",
            subscription.id,
            end.as_deref().unwrap_or("soon")
        ),
    );
    Ok(())
}

/// The same for an update, called only if the status changed.
async fn follow_status(event: Event<Subscription>, cx: Context<'_, Shop>) -> HandlerResult {
    let before: Option<String> = event.changes().previous("status");
    let now = event.object().status.as_ref().map(|status| status.as_str());
    cx.state().did(
        event.id(),
        format!(
            "subscription {}: {} -> {}",
            event.object().id,
            before.as_deref().unwrap_or("?"),
            now.unwrap_or("?")
        ),
    );
    Ok(())
}

/// A plain function for several prefixes.
fn reprice(event: Event, cx: Context<'_, Shop>) -> HandlerResult {
    cx.state().did(
        event.id(),
        format!(
            "repriced {} {}",
            event.object_kind().unwrap_or("?"),
            event.object_id().unwrap_or("?")
        ),
    );
    Ok(())
}

/// A function for everything.
fn audit(event: Event, cx: Context<'_, Shop>) -> HandlerResult {
    let number = cx.state().seen.fetch_add(1, Ordering::Relaxed) + 1;
    cx.state().did(event.id(), format!("event {number} of this run"));
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
        cx.state().did(
            event.id(),
            format!(
                "price {}: {} {}",
                price.id,
                price.unit_amount.unwrap_or(0),
                self.currency
            ),
        );
        Ok(())
    }
}

/// The new state of a product, if the name changed.
async fn rename(event: Event<Product>, cx: Context<'_, Shop>) -> HandlerResult {
    let before = event.previous().and_then(|product| product.name);
    let now = event.object().name.as_deref();
    cx.state().did(
        event.id(),
        format!("{} -> {}", before.as_deref().unwrap_or("?"), now.unwrap_or("?")),
    );
    Ok(())
}

/// Family handlers: the methods that are written.
struct Crm;

impl CustomerHandler for Crm {
    type State = Shop;

    async fn created(&self, event: Event<Customer>, cx: Context<'_, Shop>) -> HandlerResult {
        // By id: names and addresses do not belong into logs.
        cx.state()
            .did(event.id(), format!("welcome {}", event.object().id));
        Ok(())
    }

    async fn updated(&self, event: Event<Customer>, cx: Context<'_, Shop>) -> HandlerResult {
        let changed: Vec<_> = event.changes().iter().map(|(name, _)| name.to_owned()).collect();
        cx.state().did(
            event.id(),
            format!("{} changed {}", event.object().id, changed.join(", ")),
        );
        Ok(())
    }
}

struct Wallet;

impl SourceHandler for Wallet {
    type State = Shop;

    async fn created(&self, event: Event<CustomerSource>, cx: Context<'_, Shop>) -> HandlerResult {
        match event.object() {
            CustomerSource::Card(card) => cx.state().did(
                event.id(),
                format!("a card ending in {}", card.last4.as_deref().unwrap_or("?")),
            ),
            CustomerSource::BankAccount(_) => cx.state().did(event.id(), "a bank account"),
            _ => cx.state().did(event.id(), "another source"),
        }
        Ok(())
    }

    async fn expiring(&self, event: Event<CustomerSource>, cx: Context<'_, Shop>) -> HandlerResult {
        cx.state().did(event.id(), "mail: your card expires this month");
        Ok(())
    }
}

struct Promotions;

impl CouponHandler for Promotions {
    type State = Shop;

    async fn created(&self, event: Event<Coupon>, cx: Context<'_, Shop>) -> HandlerResult {
        cx.state().did(
            event.id(),
            format!(
                "coupon {}: {} % off",
                event.object().id,
                event.object().percent_off.unwrap_or(0.0)
            ),
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
