// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `climate.order` object.
    ClimateOrder {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount_fees "amount_fees": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_subtotal "amount_subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit.
        3 amount_total "amount_total": Option<i64>,
        /// See [`Beneficiary`](climate_order::Beneficiary). May be absent.
        4 beneficiary "beneficiary": Option<Box<climate_order::Beneficiary>>,
        /// A time, UTC. May be null.
        5 canceled_at "canceled_at": Option<time::OffsetDateTime>,
        /// A word of [`CancellationReason`](climate_order::CancellationReason); unknown ones are kept. May be null.
        6 cancellation_reason "cancellation_reason": Option<climate_order::CancellationReason>,
        /// Text. May be null.
        7 certificate "certificate": Option<String>,
        /// A time, UTC. May be null.
        8 confirmed_at "confirmed_at": Option<time::OffsetDateTime>,
        /// A time, UTC.
        9 created "created": Option<time::OffsetDateTime>,
        /// Text.
        10 currency "currency": Option<String>,
        /// A time, UTC. May be null.
        11 delayed_at "delayed_at": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        12 deleted "deleted": Option<bool>,
        /// A time, UTC. May be null.
        13 delivered_at "delivered_at": Option<time::OffsetDateTime>,
        /// Array. Each element: See [`DeliveryDetail`](climate_order::DeliveryDetail).
        14 delivery_details "delivery_details": Vec<climate_order::DeliveryDetail>,
        /// A whole number.
        15 expected_delivery_year "expected_delivery_year": Option<i64>,
        /// A flag.
        16 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        17 metadata "metadata": crate::object::Metadata,
        /// A decimal number, in its exact text.
        18 metric_tons "metric_tons": Option<crate::object::Decimal>,
        /// Id of a `climate.product`, or the object where it was expanded.
        19 product "product": Option<crate::object::Expandable<crate::object::ClimateProduct>>,
        /// A time, UTC. May be null.
        20 product_substituted_at "product_substituted_at": Option<time::OffsetDateTime>,
        /// A word of [`Status`](climate_order::Status); unknown ones are kept.
        21 status "status": Option<climate_order::Status>,
    }
}
object! { ClimateOrder: "climate.order" }
/// The parts of a [`ClimateOrder`](crate::object::ClimateOrder).
pub mod climate_order {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `beneficiary` of a `climate.order`.
        Beneficiary {
            /// Text.
            0 public_name "public_name": Option<String>,
        }
    }
    record! {
        /// `delivery_detail` of a `climate.order`.
        DeliveryDetail {
            /// A time, UTC.
            0 delivered_at "delivered_at": Option<time::OffsetDateTime>,
            /// See [`DeliveryDetailLocation`](crate::object::climate_order::DeliveryDetailLocation). May be null.
            1 location "location": Option<Box<crate::object::climate_order::DeliveryDetailLocation>>,
            /// Text.
            2 metric_tons "metric_tons": Option<String>,
            /// Text. May be null.
            3 registry_url "registry_url": Option<String>,
            /// The `climate.supplier` object.
            4 supplier "supplier": Option<Box<crate::object::ClimateSupplier>>,
        }
    }
    element! { DeliveryDetail }
    record! {
        /// `delivery_detail.location` of a `climate.order`.
        DeliveryDetailLocation {
            /// Text. May be null.
            0 city "city": Option<String>,
            /// Text.
            1 country "country": Option<String>,
            /// A number. May be null.
            2 latitude "latitude": Option<f64>,
            /// A number. May be null.
            3 longitude "longitude": Option<f64>,
            /// Text. May be null.
            4 region "region": Option<String>,
        }
    }
    element! { DeliveryDetailLocation }
    words! {
        /// `cancellation_reason` of a `climate.order`.
        CancellationReason {
            0 Expired "expired",
            1 ProductUnavailable "product_unavailable",
            2 Requested "requested",
        }
    }
    words! {
        /// `status` of a `climate.order`.
        Status {
            0 AwaitingFunds "awaiting_funds",
            1 Canceled "canceled",
            2 Confirmed "confirmed",
            3 Delivered "delivered",
            4 Open "open",
        }
    }
}
record! {
    /// Stripe's `climate.product` object.
    ClimateProduct {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// Map. Each value: See [`CurrentPricesPerMetricTon`](climate_product::CurrentPricesPerMetricTon).
        2 current_prices_per_metric_ton "current_prices_per_metric_ton": std::collections::BTreeMap<String, climate_product::CurrentPricesPerMetricTon>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// A whole number. May be null.
        4 delivery_year "delivery_year": Option<i64>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
        /// A decimal number, in its exact text.
        6 metric_tons_available "metric_tons_available": Option<crate::object::Decimal>,
        /// Text.
        7 name "name": Option<String>,
        /// Array. Each element: The `climate.supplier` object.
        8 suppliers "suppliers": Vec<crate::object::ClimateSupplier>,
    }
}
object! { ClimateProduct: "climate.product" }
/// The parts of a [`ClimateProduct`](crate::object::ClimateProduct).
pub mod climate_product {
    use crate::object::record::{element, record};
    record! {
        /// `current_prices_per_metric_ton` of a `climate.product`.
        CurrentPricesPerMetricTon {
            /// An amount, in the currency's smallest unit.
            0 amount_fees "amount_fees": Option<i64>,
            /// An amount, in the currency's smallest unit.
            1 amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_total "amount_total": Option<i64>,
        }
    }
    element! { CurrentPricesPerMetricTon }
}
record! {
    /// Stripe's `climate.supplier` object.
    ClimateSupplier {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// Text.
        2 info_url "info_url": Option<String>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// Array. Each element: See [`Location`](climate_supplier::Location).
        4 locations "locations": Vec<climate_supplier::Location>,
        /// Text.
        5 name "name": Option<String>,
        /// A word of [`RemovalPathway`](climate_supplier::RemovalPathway); unknown ones are kept.
        6 removal_pathway "removal_pathway": Option<climate_supplier::RemovalPathway>,
    }
}
element! { ClimateSupplier }
object! { ClimateSupplier: "climate.supplier" }
/// The parts of a [`ClimateSupplier`](crate::object::ClimateSupplier).
pub mod climate_supplier {
    use crate::object::words::words;
    /// `location` of a `climate.supplier`. The same as [`climate_order::DeliveryDetailLocation`](crate::object::climate_order::DeliveryDetailLocation).
    pub type Location = crate::object::climate_order::DeliveryDetailLocation;
    words! {
        /// `removal_pathway` of a `climate.supplier`.
        RemovalPathway {
            0 BiomassCarbonRemovalAndStorage "biomass_carbon_removal_and_storage",
            1 DirectAirCapture "direct_air_capture",
            2 EnhancedWeathering "enhanced_weathering",
            3 MarineCarbonRemoval "marine_carbon_removal",
        }
    }
}
