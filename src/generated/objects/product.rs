// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `product` object.
    Product {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        attributes "attributes": Vec<String>, "Array. Each element: Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        caption "caption": Option<String>, "Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deactivate_on "deactivate_on": Vec<String>, "Array. Each element: Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        default_price "default_price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        features "features": Vec<product::MarketingFeature>, "Array. Each element: See [`MarketingFeature`](product::MarketingFeature). Deprecated at Stripe since 2024-04-10; older API versions and old bodies have it.";
        images "images": Vec<String>, "Array. Each element: Text.";
        livemode "livemode": Option<bool>, "A flag.";
        marketing_features "marketing_features": Vec<product::MarketingFeature>, "Array. Each element: See [`MarketingFeature`](product::MarketingFeature).";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text.";
        package_dimensions "package_dimensions": Option<Box<product::PackageDimensions>>, "See [`PackageDimensions`](product::PackageDimensions). May be null.";
        shippable "shippable": Option<bool>, "A flag. May be null.";
        skus "skus": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        tax_code "tax_code": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `tax_code`, or the object where it was expanded. May be absent or null.";
        tax_details "tax_details": Option<Box<product::TaxDetails>>, "See [`TaxDetails`](product::TaxDetails). May be null.";
        type_ "type": Option<product::Type>, "A word of [`Type`](product::Type); unknown ones are kept.";
        unit_label "unit_label": Option<String>, "Text. May be absent or null.";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
        url "url": Option<String>, "Text. May be null.";
    }
}
object! { Product: "product" }
/// The parts of a [`Product`](crate::object::Product).
pub mod product {
    use crate::object::macros::{element, record, words};
    record! {
        /// `marketing_feature` of a `product`.
        MarketingFeature {
            name "name": Option<String>, "Text. May be absent.";
        }
    }
    element! { MarketingFeature }
    record! {
        /// `package_dimensions` of a `product`.
        PackageDimensions {
            height "height": Option<f64>, "A number.";
            length "length": Option<f64>, "A number.";
            weight "weight": Option<f64>, "A number.";
            width "width": Option<f64>, "A number.";
        }
    }
    record! {
        /// `tax_details` of a `product`.
        TaxDetails {
            performance_location "performance_location": Option<String>, "Text. May be null.";
            tax_code "tax_code": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `type` of a `product`.
        Type {
            Good "good",
            Service "service",
        }
    }
}
