// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `coupon` object.
    Coupon {
        id "id": String, "The id; empty if Stripe sent none.";
        amount_off "amount_off": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        applies_to "applies_to": Option<Box<coupon::AppliesTo>>, "See [`AppliesTo`](coupon::AppliesTo). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be null.";
        currency_options "currency_options": std::collections::BTreeMap<String, coupon::CurrencyOptions>, "Map. Each value: See [`CurrencyOptions`](coupon::CurrencyOptions). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        duration "duration": Option<coupon::Duration>, "A word of [`Duration`](coupon::Duration); unknown ones are kept.";
        duration_in_months "duration_in_months": Option<i64>, "A whole number. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        max_redemptions "max_redemptions": Option<i64>, "A whole number. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        name "name": Option<String>, "Text. May be null.";
        percent_off "percent_off": Option<f64>, "Per cent. May be null.";
        percent_off_precise "percent_off_precise": Option<f64>, "Per cent. Deprecated at Stripe since 2018-07-27; older API versions and old bodies have it.";
        redeem_by "redeem_by": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        times_redeemed "times_redeemed": Option<i64>, "A whole number.";
        valid "valid": Option<bool>, "A flag.";
    }
}
object! { Coupon: "coupon" }
/// The parts of a [`Coupon`](crate::object::Coupon).
pub mod coupon {
    use crate::object::macros::{element, record, words};
    record! {
        /// `applies_to` of a `coupon`.
        AppliesTo {
            products "products": Vec<String>, "Array. Each element: Text.";
        }
    }
    record! {
        /// `currency_options` of a `coupon`.
        CurrencyOptions {
            amount_off "amount_off": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    element! { CurrencyOptions }
    words! {
        /// `duration` of a `coupon`.
        Duration {
            Forever "forever",
            Once "once",
            Repeating "repeating",
        }
    }
}
