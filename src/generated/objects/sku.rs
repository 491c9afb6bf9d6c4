// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `sku` object.
    Sku {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        attributes "attributes": std::collections::BTreeMap<String, String>, "Map. Each value: Text.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        image "image": Option<String>, "Text. May be null.";
        inventory "inventory": Option<Box<sku::Inventory>>, "See [`Inventory`](sku::Inventory).";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        package_dimensions "package_dimensions": Option<Box<sku::PackageDimensions>>, "See [`PackageDimensions`](sku::PackageDimensions). May be null.";
        price "price": Option<i64>, "An amount, in the currency's smallest unit.";
        product "product": Option<crate::object::Expandable<crate::object::Product>>, "Id of a `product`, or the object where it was expanded.";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
    }
}
object! { Sku: "sku" }
/// The parts of a [`Sku`](crate::object::Sku).
pub mod sku {
    use crate::object::macros::record;
    record! {
        /// `inventory` of a `sku`.
        Inventory {
            quantity "quantity": Option<i64>, "A whole number. May be null.";
            type_ "type": Option<String>, "Text.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `package_dimensions` of a `sku`.
        PackageDimensions {
            height "height": Option<f64>, "A number.";
            length "length": Option<f64>, "A number.";
            weight "weight": Option<f64>, "A number.";
            width "width": Option<f64>, "A number.";
        }
    }
}
