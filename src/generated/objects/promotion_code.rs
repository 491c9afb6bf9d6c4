// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `promotion_code` object.
    PromotionCode {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        code "code": Option<String>, "Text.";
        coupon "coupon": Option<Box<crate::object::Coupon>>, "The `coupon` object. Deprecated at Stripe since 2025-09-30.clover; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        max_redemptions "max_redemptions": Option<i64>, "A whole number. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        promotion "promotion": Option<Box<promotion_code::Promotion>>, "See [`Promotion`](promotion_code::Promotion).";
        restrictions "restrictions": Option<Box<promotion_code::Restrictions>>, "See [`Restrictions`](promotion_code::Restrictions).";
        times_redeemed "times_redeemed": Option<i64>, "A whole number.";
    }
}
object! { PromotionCode: "promotion_code" }
/// The parts of a [`PromotionCode`](crate::object::PromotionCode).
pub mod promotion_code {
    use crate::object::macros::{element, record};
    record! {
        /// `promotion` of a `promotion_code`.
        Promotion {
            coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>, "Id of a `coupon`, or the object where it was expanded. May be null.";
            type_ "type": Option<String>, "Text: `coupon`.";
        }
    }
    record! {
        /// `restrictions` of a `promotion_code`.
        Restrictions {
            currency_options "currency_options": std::collections::BTreeMap<String, crate::object::promotion_code::RestrictionsCurrencyOptions>, "Map. Each value: See [`RestrictionsCurrencyOptions`](crate::object::promotion_code::RestrictionsCurrencyOptions). May be absent.";
            first_time_transaction "first_time_transaction": Option<bool>, "A flag.";
            minimum_amount "minimum_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            minimum_amount_currency "minimum_amount_currency": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `restrictions.currency_options` of a `promotion_code`.
        RestrictionsCurrencyOptions {
            minimum_amount "minimum_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    element! { RestrictionsCurrencyOptions }
}
