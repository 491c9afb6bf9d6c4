// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `tax.settings` object.
    TaxSettings {
        defaults "defaults": Option<Box<tax_settings::Defaults>>, "See [`Defaults`](tax_settings::Defaults).";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        head_office "head_office": Option<Box<tax_settings::HeadOffice>>, "See [`HeadOffice`](tax_settings::HeadOffice). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<tax_settings::Status>, "A word of [`Status`](tax_settings::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<tax_settings::StatusDetails>>, "See [`StatusDetails`](tax_settings::StatusDetails).";
    }
}
object! { TaxSettings: "tax.settings" }
/// The parts of a [`TaxSettings`](crate::object::TaxSettings).
pub mod tax_settings {
    use crate::object::macros::{record, words};
    record! {
        /// `defaults` of a `tax.settings`.
        Defaults {
            provider "provider": Option<crate::object::tax_settings::DefaultsProvider>, "A word of [`DefaultsProvider`](crate::object::tax_settings::DefaultsProvider); unknown ones are kept.";
            tax_behavior "tax_behavior": Option<crate::object::tax_settings::DefaultsTaxBehavior>, "A word of [`DefaultsTaxBehavior`](crate::object::tax_settings::DefaultsTaxBehavior); unknown ones are kept. May be null.";
            tax_code "tax_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `head_office` of a `tax.settings`.
        HeadOffice {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
        }
    }
    record! {
        /// `status_details` of a `tax.settings`.
        StatusDetails {
            active "active": Option<Box<crate::object::tax_settings::StatusDetailsActive>>, "See [`StatusDetailsActive`](crate::object::tax_settings::StatusDetailsActive). May be absent.";
            pending "pending": Option<Box<crate::object::tax_settings::StatusDetailsPending>>, "See [`StatusDetailsPending`](crate::object::tax_settings::StatusDetailsPending). May be absent.";
        }
    }
    /// `status_details.active` of a `tax.settings`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type StatusDetailsActive = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `status_details.pending` of a `tax.settings`.
        StatusDetailsPending {
            missing_fields "missing_fields": Vec<String>, "Array. Each element: Text. May be null.";
        }
    }
    /// `defaults.provider` of a `tax.settings`. The same as [`customer::TaxProvider`](crate::object::customer::TaxProvider).
    pub type DefaultsProvider = crate::object::customer::TaxProvider;
    words! {
        /// `defaults.tax_behavior` of a `tax.settings`.
        DefaultsTaxBehavior {
            Exclusive "exclusive",
            Inclusive "inclusive",
            InferredByCurrency "inferred_by_currency",
        }
    }
    words! {
        /// `status` of a `tax.settings`.
        Status {
            Active "active",
            Pending "pending",
        }
    }
}
