// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `climate.product` object.
    ClimateProduct {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        current_prices_per_metric_ton "current_prices_per_metric_ton": std::collections::BTreeMap<String, climate_product::CurrentPricesPerMetricTon>, "Map. Each value: See [`CurrentPricesPerMetricTon`](climate_product::CurrentPricesPerMetricTon).";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        delivery_year "delivery_year": Option<i64>, "A whole number. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metric_tons_available "metric_tons_available": Option<crate::object::Decimal>, "A decimal number, in its exact text.";
        name "name": Option<String>, "Text.";
        suppliers "suppliers": Vec<crate::object::ClimateSupplier>, "Array. Each element: The `climate.supplier` object.";
    }
}
object! { ClimateProduct: "climate.product" }
/// The parts of a [`ClimateProduct`](crate::object::ClimateProduct).
pub mod climate_product {
    use crate::object::macros::{element, record};
    record! {
        /// `current_prices_per_metric_ton` of a `climate.product`.
        CurrentPricesPerMetricTon {
            amount_fees "amount_fees": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    element! { CurrentPricesPerMetricTon }
}
