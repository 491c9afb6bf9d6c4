//! Fields that Stripe has moved: a body of the newer version has the value at the new place, and the old field of the struct,
//! which is kept, stays empty without being drift.

use crate::object::RawObject;

/// Kind of object, the old place, the new one. From Stripe's changelog of API versions, read 2026-11.
const MOVED: &[(&str, &str, &str)] = &[
    ("checkout.session", "shipping", "shipping_details"),
    (
        "checkout.session",
        "shipping_details",
        "collected_information.shipping_details",
    ),
    ("invoice", "discount", "discounts[*]"),
    (
        "invoice",
        "payment_intent",
        "payments.data[*].payment.payment_intent",
    ),
    ("invoice", "quote", "parent.quote_details.quote"),
    (
        "invoice",
        "subscription",
        "parent.subscription_details.subscription",
    ),
    (
        "invoice",
        "subscription_details.metadata",
        "parent.subscription_details.metadata",
    ),
    ("invoice", "tax", "total_taxes[*].amount"),
    ("invoiceitem", "price", "pricing.price_details.price"),
    (
        "invoiceitem",
        "subscription",
        "parent.subscription_details.subscription",
    ),
    ("payment_intent", "charges", "latest_charge"),
    ("promotion_code", "coupon", "promotion.coupon"),
    (
        "subscription",
        "current_period_end",
        "items.data[*].current_period_end",
    ),
    (
        "subscription",
        "current_period_start",
        "items.data[*].current_period_start",
    ),
    ("subscription", "discount", "discounts[*]"),
];

/// The fields of this object that stand at their new place alone: old place and new one.
pub(super) fn moved(kind: &str, object: &RawObject) -> Vec<(&'static str, &'static str)> {
    let has = |path: &str| object.get(path).is_some_and(|value| !value.is_null());
    MOVED
        .iter()
        .filter(|(of, old, new)| *of == kind && !has(old) && has(new))
        .map(|(_, old, new)| (*old, *new))
        .collect()
}
