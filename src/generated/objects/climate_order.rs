// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `climate.order` object.
    ClimateOrder {
        id "id": String, "The id; empty if Stripe sent none.";
        amount_fees "amount_fees": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
        beneficiary "beneficiary": Option<Box<climate_order::Beneficiary>>, "See [`Beneficiary`](climate_order::Beneficiary). May be absent.";
        canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        cancellation_reason "cancellation_reason": Option<climate_order::CancellationReason>, "A word of [`CancellationReason`](climate_order::CancellationReason); unknown ones are kept. May be null.";
        certificate "certificate": Option<String>, "Text. May be null.";
        confirmed_at "confirmed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        delayed_at "delayed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        delivered_at "delivered_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        delivery_details "delivery_details": Vec<climate_order::DeliveryDetail>, "Array. Each element: See [`DeliveryDetail`](climate_order::DeliveryDetail).";
        expected_delivery_year "expected_delivery_year": Option<i64>, "A whole number.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        metric_tons "metric_tons": Option<crate::object::Decimal>, "A decimal number, in its exact text.";
        product "product": Option<crate::object::Expandable<crate::object::ClimateProduct>>, "Id of a `climate.product`, or the object where it was expanded.";
        product_substituted_at "product_substituted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        status "status": Option<climate_order::Status>, "A word of [`Status`](climate_order::Status); unknown ones are kept.";
    }
}
object! { ClimateOrder: "climate.order" }
/// The parts of a [`ClimateOrder`](crate::object::ClimateOrder).
pub mod climate_order {
    use crate::object::macros::{element, record, words};
    record! {
        /// `beneficiary` of a `climate.order`.
        Beneficiary {
            public_name "public_name": Option<String>, "Text.";
        }
    }
    record! {
        /// `delivery_detail` of a `climate.order`.
        DeliveryDetail {
            delivered_at "delivered_at": Option<time::OffsetDateTime>, "A time, UTC.";
            location "location": Option<Box<crate::object::climate_order::DeliveryDetailLocation>>, "See [`DeliveryDetailLocation`](crate::object::climate_order::DeliveryDetailLocation). May be null.";
            metric_tons "metric_tons": Option<String>, "Text.";
            registry_url "registry_url": Option<String>, "Text. May be null.";
            supplier "supplier": Option<Box<crate::object::ClimateSupplier>>, "The `climate.supplier` object.";
        }
    }
    element! { DeliveryDetail }
    record! {
        /// `delivery_detail.location` of a `climate.order`.
        DeliveryDetailLocation {
            city "city": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text.";
            latitude "latitude": Option<f64>, "A number. May be null.";
            longitude "longitude": Option<f64>, "A number. May be null.";
            region "region": Option<String>, "Text. May be null.";
        }
    }
    element! { DeliveryDetailLocation }
    words! {
        /// `cancellation_reason` of a `climate.order`.
        CancellationReason {
            Expired "expired",
            ProductUnavailable "product_unavailable",
            Requested "requested",
        }
    }
    words! {
        /// `status` of a `climate.order`.
        Status {
            AwaitingFunds "awaiting_funds",
            Canceled "canceled",
            Confirmed "confirmed",
            Delivered "delivered",
            Open "open",
        }
    }
}
