// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `price` object.
    Price {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        billing_scheme "billing_scheme": Option<price::BillingScheme>, "A word of [`BillingScheme`](price::BillingScheme); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        currency_options "currency_options": std::collections::BTreeMap<String, price::CurrencyOptions>, "Map. Each value: See [`CurrencyOptions`](price::CurrencyOptions). May be absent.";
        custom_unit_amount "custom_unit_amount": Option<Box<price::CustomUnitAmount>>, "See [`CustomUnitAmount`](price::CustomUnitAmount). May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        nickname "nickname": Option<String>, "Text. May be null.";
        product "product": Option<crate::object::Expandable<crate::object::Product>>, "Id of a `product`, or the object where it was expanded.";
        recurring "recurring": Option<Box<price::Recurring>>, "See [`Recurring`](price::Recurring). May be null.";
        tax_behavior "tax_behavior": Option<price::TaxBehavior>, "A word of [`TaxBehavior`](price::TaxBehavior); unknown ones are kept. May be null.";
        tiers "tiers": Vec<price::Tier>, "Array. Each element: See [`Tier`](price::Tier). May be absent.";
        tiers_mode "tiers_mode": Option<price::TiersMode>, "A word of [`TiersMode`](price::TiersMode); unknown ones are kept. May be null.";
        transform_quantity "transform_quantity": Option<Box<price::TransformQuantity>>, "See [`TransformQuantity`](price::TransformQuantity). May be null.";
        type_ "type": Option<price::Type>, "A word of [`Type`](price::Type); unknown ones are kept.";
        unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
    }
}
object! { Price: "price" }
/// The parts of a [`Price`](crate::object::Price).
pub mod price {
    use crate::object::macros::{element, record, words};
    record! {
        /// `currency_options` of a `price`.
        CurrencyOptions {
            custom_unit_amount "custom_unit_amount": Option<Box<crate::object::price::CurrencyOptionsCustomUnitAmount>>, "See [`CurrencyOptionsCustomUnitAmount`](crate::object::price::CurrencyOptionsCustomUnitAmount). May be null.";
            tax_behavior "tax_behavior": Option<crate::object::price::CurrencyOptionsTaxBehavior>, "A word of [`CurrencyOptionsTaxBehavior`](crate::object::price::CurrencyOptionsTaxBehavior); unknown ones are kept. May be null.";
            tiers "tiers": Vec<crate::object::price::CurrencyOptionsTier>, "Array. Each element: See [`CurrencyOptionsTier`](crate::object::price::CurrencyOptionsTier). May be absent.";
            unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        }
    }
    element! { CurrencyOptions }
    record! {
        /// `currency_options.custom_unit_amount` of a `price`.
        CurrencyOptionsCustomUnitAmount {
            maximum "maximum": Option<i64>, "A whole number. May be null.";
            minimum "minimum": Option<i64>, "A whole number. May be null.";
            preset "preset": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `currency_options.tier` of a `price`. The same as [`plan::Tier`](crate::object::plan::Tier).
    pub type CurrencyOptionsTier = crate::object::plan::Tier;
    /// `custom_unit_amount` of a `price`. The same as [`CurrencyOptionsCustomUnitAmount`](CurrencyOptionsCustomUnitAmount).
    pub type CustomUnitAmount = CurrencyOptionsCustomUnitAmount;
    record! {
        /// `recurring` of a `price`.
        Recurring {
            aggregate_usage "aggregate_usage": Option<String>, "Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
            interval "interval": Option<crate::object::price::RecurringInterval>, "A word of [`RecurringInterval`](crate::object::price::RecurringInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number.";
            meter "meter": Option<String>, "Text. May be null.";
            trial_period_days "trial_period_days": Option<i64>, "A whole number. May be null.";
            usage_type "usage_type": Option<crate::object::price::RecurringUsageType>, "A word of [`RecurringUsageType`](crate::object::price::RecurringUsageType); unknown ones are kept.";
        }
    }
    /// `tier` of a `price`. The same as [`plan::Tier`](crate::object::plan::Tier).
    pub type Tier = crate::object::plan::Tier;
    /// `transform_quantity` of a `price`. The same as [`plan::TransformUsage`](crate::object::plan::TransformUsage).
    pub type TransformQuantity = crate::object::plan::TransformUsage;
    /// `billing_scheme` of a `price`. The same as [`plan::BillingScheme`](crate::object::plan::BillingScheme).
    pub type BillingScheme = crate::object::plan::BillingScheme;
    words! {
        /// `currency_options.tax_behavior` of a `price`.
        CurrencyOptionsTaxBehavior {
            Exclusive "exclusive",
            Inclusive "inclusive",
            Unspecified "unspecified",
        }
    }
    /// `recurring.interval` of a `price`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type RecurringInterval = crate::object::plan::Interval;
    /// `recurring.usage_type` of a `price`. The same as [`plan::UsageType`](crate::object::plan::UsageType).
    pub type RecurringUsageType = crate::object::plan::UsageType;
    /// `tax_behavior` of a `price`. The same as [`CurrencyOptionsTaxBehavior`](CurrencyOptionsTaxBehavior).
    pub type TaxBehavior = CurrencyOptionsTaxBehavior;
    /// `tiers_mode` of a `price`. The same as [`plan::TiersMode`](crate::object::plan::TiersMode).
    pub type TiersMode = crate::object::plan::TiersMode;
    /// `transform_quantity.round` of a `price`. The same as [`plan::TransformUsageRound`](crate::object::plan::TransformUsageRound).
    pub type TransformQuantityRound = crate::object::plan::TransformUsageRound;
    words! {
        /// `type` of a `price`.
        Type {
            OneTime "one_time",
            Recurring "recurring",
        }
    }
}
