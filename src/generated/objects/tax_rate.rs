// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `tax_rate` object.
    TaxRate {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        country "country": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        display_name "display_name": Option<String>, "Text.";
        effective_percentage "effective_percentage": Option<f64>, "Per cent. May be null.";
        flat_amount "flat_amount": Option<Box<tax_rate::FlatAmount>>, "See [`FlatAmount`](tax_rate::FlatAmount). May be null.";
        inclusive "inclusive": Option<bool>, "A flag.";
        jurisdiction "jurisdiction": Option<String>, "Text. May be null.";
        jurisdiction_level "jurisdiction_level": Option<tax_rate::JurisdictionLevel>, "A word of [`JurisdictionLevel`](tax_rate::JurisdictionLevel); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        percentage "percentage": Option<f64>, "Per cent.";
        rate_type "rate_type": Option<tax_rate::RateType>, "A word of [`RateType`](tax_rate::RateType); unknown ones are kept. May be null.";
        state "state": Option<String>, "Text. May be null.";
        tax_type "tax_type": Option<tax_rate::TaxType>, "A word of [`TaxType`](tax_rate::TaxType); unknown ones are kept. May be null.";
    }
}
element! { TaxRate }
object! { TaxRate: "tax_rate" }
/// The parts of a [`TaxRate`](crate::object::TaxRate).
pub mod tax_rate {
    use crate::object::macros::{record, words};
    record! {
        /// `flat_amount` of a `tax_rate`.
        FlatAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
        }
    }
    words! {
        /// `jurisdiction_level` of a `tax_rate`.
        JurisdictionLevel {
            City "city",
            Country "country",
            County "county",
            District "district",
            Multiple "multiple",
            State "state",
        }
    }
    words! {
        /// `rate_type` of a `tax_rate`.
        RateType {
            FlatAmount "flat_amount",
            Percentage "percentage",
        }
    }
    words! {
        /// `tax_type` of a `tax_rate`.
        TaxType {
            AdmissionsTax "admissions_tax",
            AmusementTax "amusement_tax",
            AttendanceTax "attendance_tax",
            CommunicationsTax "communications_tax",
            DigitalExciseTax "digital_excise_tax",
            EntertainmentTax "entertainment_tax",
            GetFund "get_fund",
            GrossReceiptsTax "gross_receipts_tax",
            Gst "gst",
            HospitalityTax "hospitality_tax",
            Hst "hst",
            Igst "igst",
            Jct "jct",
            LeaseTax "lease_tax",
            LuxuryTax "luxury_tax",
            MassTransitParkingTax "mass_transit_parking_tax",
            Nhil "nhil",
            ParkingTax "parking_tax",
            Pst "pst",
            Qst "qst",
            ResortTax "resort_tax",
            RetailDeliveryFee "retail_delivery_fee",
            Rst "rst",
            SalesTax "sales_tax",
            ServiceTax "service_tax",
            TourismTax "tourism_tax",
            UtilityUsersTax "utility_users_tax",
            Vat "vat",
        }
    }
}
