// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `item` object.
    LineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        adjustable_quantity "adjustable_quantity": Option<Box<item::AdjustableQuantity>>, "See [`AdjustableQuantity`](item::AdjustableQuantity). May be null.";
        amount_discount "amount_discount": Option<i64>, "A whole number.";
        amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discounts "discounts": Vec<item::Discount>, "Array. Each element: See [`Discount`](item::Discount). May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object. May be null.";
        product "product": Option<String>, "Text. Deprecated at Stripe since 2022-11-15; older API versions and old bodies have it.";
        quantity "quantity": Option<i64>, "A whole number. May be null.";
        taxes "taxes": Vec<item::Tax>, "Array. Each element: See [`Tax`](item::Tax). May be absent.";
    }
}
element! { LineItem }
object! { LineItem: "item" }
/// The parts of a [`LineItem`](crate::object::LineItem).
pub mod item {
    /// `adjustable_quantity` of a `item`. The same as [`checkout_session::OptionalItemAdjustableQuantity`](crate::object::checkout_session::OptionalItemAdjustableQuantity).
    pub type AdjustableQuantity = crate::object::checkout_session::OptionalItemAdjustableQuantity;
    /// `discount` of a `item`. The same as [`checkout_session::TotalDetailsBreakdownDiscount`](crate::object::checkout_session::TotalDetailsBreakdownDiscount).
    pub type Discount = crate::object::checkout_session::TotalDetailsBreakdownDiscount;
    /// `tax` of a `item`. The same as [`checkout_session::ShippingCostTax`](crate::object::checkout_session::ShippingCostTax).
    pub type Tax = crate::object::checkout_session::ShippingCostTax;
    /// `tax.taxability_reason` of a `item`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type TaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
}
