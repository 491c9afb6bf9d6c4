// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuing.personalization_design` object.
    IssuingPersonalizationDesign {
        id "id": String, "The id; empty if Stripe sent none.";
        card_logo "card_logo": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
        carrier_text "carrier_text": Option<Box<issuing_personalization_design::CarrierText>>, "See [`CarrierText`](issuing_personalization_design::CarrierText). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text. May be null.";
        physical_bundle "physical_bundle": Option<crate::object::Expandable<crate::object::IssuingPhysicalBundle>>, "Id of a `issuing.physical_bundle`, or the object where it was expanded.";
        preferences "preferences": Option<Box<issuing_personalization_design::Preferences>>, "See [`Preferences`](issuing_personalization_design::Preferences).";
        rejection_reasons "rejection_reasons": Option<Box<issuing_personalization_design::RejectionReasons>>, "See [`RejectionReasons`](issuing_personalization_design::RejectionReasons).";
        status "status": Option<issuing_personalization_design::Status>, "A word of [`Status`](issuing_personalization_design::Status); unknown ones are kept.";
    }
}
object! { IssuingPersonalizationDesign: "issuing.personalization_design" }
/// The parts of a [`IssuingPersonalizationDesign`](crate::object::IssuingPersonalizationDesign).
pub mod issuing_personalization_design {
    use crate::object::macros::{record, words};
    record! {
        /// `carrier_text` of a `issuing.personalization_design`.
        CarrierText {
            footer_body "footer_body": Option<String>, "Text. May be null.";
            footer_title "footer_title": Option<String>, "Text. May be null.";
            header_body "header_body": Option<String>, "Text. May be null.";
            header_title "header_title": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `preferences` of a `issuing.personalization_design`.
        Preferences {
            is_default "is_default": Option<bool>, "A flag.";
            is_platform_default "is_platform_default": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `rejection_reasons` of a `issuing.personalization_design`.
        RejectionReasons {
            card_logo "card_logo": Vec<crate::object::issuing_personalization_design::RejectionReasonsCardLogo>, "Array. Each element: A word of [`RejectionReasonsCardLogo`](crate::object::issuing_personalization_design::RejectionReasonsCardLogo); unknown ones are kept. May be null.";
            carrier_text "carrier_text": Vec<crate::object::issuing_personalization_design::RejectionReasonsCarrierText>, "Array. Each element: A word of [`RejectionReasonsCarrierText`](crate::object::issuing_personalization_design::RejectionReasonsCarrierText); unknown ones are kept. May be null.";
        }
    }
    words! {
        /// `rejection_reasons.card_logo` of a `issuing.personalization_design`.
        RejectionReasonsCardLogo {
            GeographicLocation "geographic_location",
            Inappropriate "inappropriate",
            NetworkName "network_name",
            NonBinaryImage "non_binary_image",
            NonFiatCurrency "non_fiat_currency",
            Other "other",
            OtherEntity "other_entity",
            PromotionalMaterial "promotional_material",
        }
    }
    words! {
        /// `rejection_reasons.carrier_text` of a `issuing.personalization_design`.
        RejectionReasonsCarrierText {
            GeographicLocation "geographic_location",
            Inappropriate "inappropriate",
            NetworkName "network_name",
            NonFiatCurrency "non_fiat_currency",
            Other "other",
            OtherEntity "other_entity",
            PromotionalMaterial "promotional_material",
        }
    }
    words! {
        /// `status` of a `issuing.personalization_design`.
        Status {
            Active "active",
            Inactive "inactive",
            Rejected "rejected",
            Review "review",
        }
    }
}
