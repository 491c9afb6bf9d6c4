// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `plan` object.
    Plan {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        aggregate_usage "aggregate_usage": Option<String>, "Text. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        amount_decimal "amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        billing_scheme "billing_scheme": Option<plan::BillingScheme>, "A word of [`BillingScheme`](plan::BillingScheme); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        interval "interval": Option<plan::Interval>, "A word of [`Interval`](plan::Interval); unknown ones are kept.";
        interval_count "interval_count": Option<i64>, "A whole number.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        meter "meter": Option<String>, "Text. May be null.";
        name "name": Option<String>, "Text. Deprecated at Stripe since 2018-02-05; older API versions and old bodies have it.";
        nickname "nickname": Option<String>, "Text. May be null.";
        product "product": Option<crate::object::Expandable<crate::object::Product>>, "Id of a `product`, or the object where it was expanded. May be null.";
        statement_description "statement_description": Option<String>, "Text. May be null. Deprecated at Stripe since 2014-12-17; older API versions and old bodies have it.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. Deprecated at Stripe since 2018-02-05; older API versions and old bodies have it.";
        tiers "tiers": Vec<plan::Tier>, "Array. Each element: See [`Tier`](plan::Tier). May be absent.";
        tiers_mode "tiers_mode": Option<plan::TiersMode>, "A word of [`TiersMode`](plan::TiersMode); unknown ones are kept. May be null.";
        transform_usage "transform_usage": Option<Box<plan::TransformUsage>>, "See [`TransformUsage`](plan::TransformUsage). May be null.";
        trial_period_days "trial_period_days": Option<i64>, "A whole number. May be null.";
        usage_type "usage_type": Option<plan::UsageType>, "A word of [`UsageType`](plan::UsageType); unknown ones are kept.";
    }
}
object! { Plan: "plan" }
/// The parts of a [`Plan`](crate::object::Plan).
pub mod plan {
    use crate::object::macros::{element, record, words};
    record! {
        /// `tier` of a `plan`.
        Tier {
            flat_amount "flat_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            flat_amount_decimal "flat_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
            unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
            up_to "up_to": Option<i64>, "A whole number. May be null.";
        }
    }
    element! { Tier }
    record! {
        /// `transform_usage` of a `plan`.
        TransformUsage {
            divide_by "divide_by": Option<i64>, "A whole number.";
            round "round": Option<crate::object::plan::TransformUsageRound>, "A word of [`TransformUsageRound`](crate::object::plan::TransformUsageRound); unknown ones are kept.";
        }
    }
    words! {
        /// `billing_scheme` of a `plan`.
        BillingScheme {
            PerUnit "per_unit",
            Tiered "tiered",
        }
    }
    words! {
        /// `interval` of a `plan`.
        Interval {
            Day "day",
            Month "month",
            Week "week",
            Year "year",
        }
    }
    words! {
        /// `tiers_mode` of a `plan`.
        TiersMode {
            Graduated "graduated",
            Volume "volume",
        }
    }
    words! {
        /// `transform_usage.round` of a `plan`.
        TransformUsageRound {
            Down "down",
            Up "up",
        }
    }
    words! {
        /// `usage_type` of a `plan`.
        UsageType {
            Licensed "licensed",
            Metered "metered",
        }
    }
}
