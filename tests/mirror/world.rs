//! A stand-in for Stripe whose clock is ours, with objects of many kinds.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use stripe_webhooks::client::Client;
use stripe_webhooks::testing::{FakeStripe, FixedClock};

use crate::bed::{KEY, client};

const DAY: u64 = 24 * 3600;

pub(crate) struct World {
    pub(crate) stripe: FakeStripe,
    pub(crate) clock: Arc<FixedClock>,
    pub(crate) client: Client,
}

impl World {
    /// A hundred days ago.
    pub(crate) fn new() -> Self {
        let stripe = FakeStripe::start(KEY).unwrap();
        let now = time::OffsetDateTime::now_utc().unix_timestamp();
        let clock = Arc::new(FixedClock::at(now - 100 * DAY.cast_signed()));
        stripe.set_clock(clock.clone());
        Self {
            client: client(&stripe),
            stripe,
            clock,
        }
    }

    pub(crate) fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// Comes to the present, so that what happened is old.
    pub(crate) fn settle(&self) {
        self.clock.set(time::OffsetDateTime::now_utc().unix_timestamp());
    }

    /// Customers over 90 days, a subscription with items for each tenth, products, and a coupon that is gone.
    pub(crate) fn populate(&self, customers: usize) {
        let stripe = &self.stripe;
        for number in 0..20 {
            stripe
                .create(
                    "product",
                    json!({"id": format!("prod_{number}"), "name": format!("Plan {number}")}),
                )
                .unwrap();
        }
        for number in 0..customers {
            self.pass(90 * DAY / customers as u64);
            let id = format!("cus_{number:05}");
            self.customer(&id, &format!("{number}@example.com"));
            if number % 10 == 0 {
                let id = format!("sub_{number:05}");
                stripe
                    .create(
                        "subscription",
                        json!({"id": id, "customer": format!("cus_{number:05}"), "status": "active"}),
                    )
                    .unwrap();
                for item in 0..1 + number % 14 {
                    stripe
                        .append(
                            &id,
                            "items",
                            json!({"id": format!("si_{number}_{item}"), "quantity": item + 1}),
                        )
                        .unwrap();
                }
            }
        }
        stripe.create("coupon", json!({"id": "SUMMER"})).unwrap();
        stripe.create("coupon", json!({"id": "WINTER"})).unwrap();
        stripe.delete("SUMMER").unwrap();
    }

    /// A made-up customer has made-up sources, which no other list of the stand-in has: one without.
    pub(crate) fn customer(&self, id: &str, email: &str) {
        let none = json!({"object": "list", "data": [], "has_more": false, "url": format!("/v1/customers/{id}/sources")});
        let members = json!({"id": id, "email": email, "sources": none, "tax_ids": none});
        self.stripe.create("customer", members).unwrap();
    }

    pub(crate) fn events(&self) -> Vec<Value> {
        self.stripe.events()
    }
}
