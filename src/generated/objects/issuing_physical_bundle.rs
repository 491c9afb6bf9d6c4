// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuing.physical_bundle` object.
    IssuingPhysicalBundle {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        features "features": Option<Box<issuing_physical_bundle::Features>>, "See [`Features`](issuing_physical_bundle::Features).";
        livemode "livemode": Option<bool>, "A flag.";
        name "name": Option<String>, "Text.";
        status "status": Option<issuing_physical_bundle::Status>, "A word of [`Status`](issuing_physical_bundle::Status); unknown ones are kept.";
        type_ "type": Option<issuing_physical_bundle::Type>, "A word of [`Type`](issuing_physical_bundle::Type); unknown ones are kept.";
    }
}
object! { IssuingPhysicalBundle: "issuing.physical_bundle" }
/// The parts of a [`IssuingPhysicalBundle`](crate::object::IssuingPhysicalBundle).
pub mod issuing_physical_bundle {
    use crate::object::macros::{record, words};
    record! {
        /// `features` of a `issuing.physical_bundle`.
        Features {
            card_logo "card_logo": Option<crate::object::issuing_physical_bundle::FeaturesCardLogo>, "A word of [`FeaturesCardLogo`](crate::object::issuing_physical_bundle::FeaturesCardLogo); unknown ones are kept.";
            carrier_text "carrier_text": Option<crate::object::issuing_physical_bundle::FeaturesCarrierText>, "A word of [`FeaturesCarrierText`](crate::object::issuing_physical_bundle::FeaturesCarrierText); unknown ones are kept.";
            second_line "second_line": Option<crate::object::issuing_physical_bundle::FeaturesSecondLine>, "A word of [`FeaturesSecondLine`](crate::object::issuing_physical_bundle::FeaturesSecondLine); unknown ones are kept.";
        }
    }
    words! {
        /// `features.card_logo` of a `issuing.physical_bundle`.
        FeaturesCardLogo {
            Optional "optional",
            Required "required",
            Unsupported "unsupported",
        }
    }
    /// `features.carrier_text` of a `issuing.physical_bundle`. The same as [`FeaturesCardLogo`](FeaturesCardLogo).
    pub type FeaturesCarrierText = FeaturesCardLogo;
    /// `features.second_line` of a `issuing.physical_bundle`. The same as [`FeaturesCardLogo`](FeaturesCardLogo).
    pub type FeaturesSecondLine = FeaturesCardLogo;
    words! {
        /// `status` of a `issuing.physical_bundle`.
        Status {
            Active "active",
            Inactive "inactive",
            Review "review",
        }
    }
    words! {
        /// `type` of a `issuing.physical_bundle`.
        Type {
            Custom "custom",
            Standard "standard",
        }
    }
}
