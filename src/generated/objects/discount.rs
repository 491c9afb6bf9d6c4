// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `discount` object.
    Discount {
        id "id": String, "The id; empty if Stripe sent none.";
        checkout_session "checkout_session": Option<String>, "Text. May be null.";
        coupon "coupon": Option<Box<crate::object::Coupon>>, "The `coupon` object. May be null. Deprecated at Stripe since 2025-09-30.clover; older API versions and old bodies have it.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        end "end": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        invoice "invoice": Option<String>, "Text. May be null.";
        invoice_item "invoice_item": Option<String>, "Text. May be null.";
        promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>, "Id of a `promotion_code`, or the object where it was expanded. May be null.";
        source "source": Option<Box<discount::Source>>, "See [`Source`](discount::Source).";
        start "start": Option<time::OffsetDateTime>, "A time, UTC.";
        subscription "subscription": Option<String>, "Text. May be null.";
        subscription_item "subscription_item": Option<String>, "Text. May be null.";
    }
}
object! { Discount: "discount" }
/// The parts of a [`Discount`](crate::object::Discount).
pub mod discount {
    use crate::object::macros::{record, words};
    record! {
        /// `source` of a `discount`.
        Source {
            coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>, "Id of a `coupon`, or the object where it was expanded. May be null.";
            type_ "type": Option<crate::object::discount::SourceType>, "A word of [`SourceType`](crate::object::discount::SourceType); unknown ones are kept.";
        }
    }
    words! {
        /// `source.type` of a `discount`.
        SourceType {
            Coupon "coupon",
        }
    }
}
