// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `climate.supplier` object.
    ClimateSupplier {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        info_url "info_url": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        locations "locations": Vec<climate_supplier::Location>, "Array. Each element: See [`Location`](climate_supplier::Location).";
        name "name": Option<String>, "Text.";
        removal_pathway "removal_pathway": Option<climate_supplier::RemovalPathway>, "A word of [`RemovalPathway`](climate_supplier::RemovalPathway); unknown ones are kept.";
    }
}
element! { ClimateSupplier }
object! { ClimateSupplier: "climate.supplier" }
/// The parts of a [`ClimateSupplier`](crate::object::ClimateSupplier).
pub mod climate_supplier {
    use crate::object::macros::words;
    /// `location` of a `climate.supplier`. The same as [`climate_order::DeliveryDetailLocation`](crate::object::climate_order::DeliveryDetailLocation).
    pub type Location = crate::object::climate_order::DeliveryDetailLocation;
    words! {
        /// `removal_pathway` of a `climate.supplier`.
        RemovalPathway {
            BiomassCarbonRemovalAndStorage "biomass_carbon_removal_and_storage",
            DirectAirCapture "direct_air_capture",
            EnhancedWeathering "enhanced_weathering",
            MarineCarbonRemoval "marine_carbon_removal",
        }
    }
}
