// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `shipping_rate` object.
    ShippingRate {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        delivery_estimate "delivery_estimate": Option<Box<shipping_rate::DeliveryEstimate>>, "See [`DeliveryEstimate`](shipping_rate::DeliveryEstimate). May be null.";
        display_name "display_name": Option<String>, "Text. May be null.";
        fixed_amount "fixed_amount": Option<Box<shipping_rate::FixedAmount>>, "See [`FixedAmount`](shipping_rate::FixedAmount). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        tax_behavior "tax_behavior": Option<shipping_rate::TaxBehavior>, "A word of [`TaxBehavior`](shipping_rate::TaxBehavior); unknown ones are kept. May be null.";
        tax_code "tax_code": Option<crate::object::Expandable<crate::object::TaxCode>>, "Id of a `tax_code`, or the object where it was expanded. May be null.";
        type_ "type": Option<String>, "Text: `fixed_amount`.";
    }
}
object! { ShippingRate: "shipping_rate" }
/// The parts of a [`ShippingRate`](crate::object::ShippingRate).
pub mod shipping_rate {
    use crate::object::macros::{element, record, words};
    record! {
        /// `delivery_estimate` of a `shipping_rate`.
        DeliveryEstimate {
            maximum "maximum": Option<Box<crate::object::shipping_rate::DeliveryEstimateMaximum>>, "See [`DeliveryEstimateMaximum`](crate::object::shipping_rate::DeliveryEstimateMaximum). May be null.";
            minimum "minimum": Option<Box<crate::object::shipping_rate::DeliveryEstimateMinimum>>, "See [`DeliveryEstimateMinimum`](crate::object::shipping_rate::DeliveryEstimateMinimum). May be null.";
        }
    }
    record! {
        /// `delivery_estimate.maximum` of a `shipping_rate`.
        DeliveryEstimateMaximum {
            unit "unit": Option<crate::object::shipping_rate::DeliveryEstimateMaximumUnit>, "A word of [`DeliveryEstimateMaximumUnit`](crate::object::shipping_rate::DeliveryEstimateMaximumUnit); unknown ones are kept.";
            value "value": Option<i64>, "A whole number.";
        }
    }
    /// `delivery_estimate.minimum` of a `shipping_rate`. The same as [`DeliveryEstimateMaximum`](DeliveryEstimateMaximum).
    pub type DeliveryEstimateMinimum = DeliveryEstimateMaximum;
    record! {
        /// `fixed_amount` of a `shipping_rate`.
        FixedAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
            currency_options "currency_options": std::collections::BTreeMap<String, crate::object::shipping_rate::FixedAmountCurrencyOptions>, "Map. Each value: See [`FixedAmountCurrencyOptions`](crate::object::shipping_rate::FixedAmountCurrencyOptions). May be absent.";
        }
    }
    record! {
        /// `fixed_amount.currency_options` of a `shipping_rate`.
        FixedAmountCurrencyOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            tax_behavior "tax_behavior": Option<crate::object::shipping_rate::FixedAmountCurrencyOptionsTaxBehavior>, "A word of [`FixedAmountCurrencyOptionsTaxBehavior`](crate::object::shipping_rate::FixedAmountCurrencyOptionsTaxBehavior); unknown ones are kept.";
        }
    }
    element! { FixedAmountCurrencyOptions }
    words! {
        /// `delivery_estimate.maximum.unit` of a `shipping_rate`.
        DeliveryEstimateMaximumUnit {
            BusinessDay "business_day",
            Day "day",
            Hour "hour",
            Month "month",
            Week "week",
        }
    }
    /// `delivery_estimate.minimum.unit` of a `shipping_rate`. The same as [`DeliveryEstimateMaximumUnit`](DeliveryEstimateMaximumUnit).
    pub type DeliveryEstimateMinimumUnit = DeliveryEstimateMaximumUnit;
    /// `fixed_amount.currency_options.tax_behavior` of a `shipping_rate`. The same as [`price::CurrencyOptionsTaxBehavior`](crate::object::price::CurrencyOptionsTaxBehavior).
    pub type FixedAmountCurrencyOptionsTaxBehavior = crate::object::price::CurrencyOptionsTaxBehavior;
    /// `tax_behavior` of a `shipping_rate`. The same as [`price::CurrencyOptionsTaxBehavior`](crate::object::price::CurrencyOptionsTaxBehavior).
    pub type TaxBehavior = crate::object::price::CurrencyOptionsTaxBehavior;
}
