// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.outbound_transfer` object.
    TreasuryOutboundTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        cancelable "cancelable": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination_payment_method "destination_payment_method": Option<String>, "Text. May be null.";
        destination_payment_method_details "destination_payment_method_details": Option<Box<treasury_outbound_transfer::DestinationPaymentMethodDetails>>, "See [`DestinationPaymentMethodDetails`](treasury_outbound_transfer::DestinationPaymentMethodDetails).";
        expected_arrival_date "expected_arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        returned_details "returned_details": Option<Box<treasury_outbound_transfer::ReturnedDetails>>, "See [`ReturnedDetails`](treasury_outbound_transfer::ReturnedDetails). May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text.";
        status "status": Option<treasury_outbound_transfer::Status>, "A word of [`Status`](treasury_outbound_transfer::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_outbound_transfer::StatusTransitions>>, "See [`StatusTransitions`](treasury_outbound_transfer::StatusTransitions).";
        tracking_details "tracking_details": Option<Box<treasury_outbound_transfer::TrackingDetails>>, "See [`TrackingDetails`](treasury_outbound_transfer::TrackingDetails). May be null.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
    }
}
object! { TreasuryOutboundTransfer: "treasury.outbound_transfer" }
/// The parts of a [`TreasuryOutboundTransfer`](crate::object::TreasuryOutboundTransfer).
pub mod treasury_outbound_transfer {
    /// `destination_payment_method_details` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetails`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetails).
    pub type DestinationPaymentMethodDetails = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetails;
    /// `destination_payment_method_details.billing_details` of a `treasury.outbound_transfer`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type DestinationPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    /// `destination_payment_method_details.financial_account` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount).
    pub type DestinationPaymentMethodDetailsFinancialAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount;
    /// `destination_payment_method_details.us_bank_account` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount).
    pub type DestinationPaymentMethodDetailsUsBankAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount;
    /// `returned_details` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::ReturnedDetails`](crate::object::treasury_outbound_payment::ReturnedDetails).
    pub type ReturnedDetails = crate::object::treasury_outbound_payment::ReturnedDetails;
    /// `status_transitions` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::StatusTransitions`](crate::object::treasury_outbound_payment::StatusTransitions).
    pub type StatusTransitions = crate::object::treasury_outbound_payment::StatusTransitions;
    /// `tracking_details` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::TrackingDetails`](crate::object::treasury_outbound_payment::TrackingDetails).
    pub type TrackingDetails = crate::object::treasury_outbound_payment::TrackingDetails;
    /// `tracking_details.ach` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::TrackingDetailsAch`](crate::object::treasury_outbound_payment::TrackingDetailsAch).
    pub type TrackingDetailsAch = crate::object::treasury_outbound_payment::TrackingDetailsAch;
    /// `tracking_details.us_domestic_wire` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::TrackingDetailsUsDomesticWire`](crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire).
    pub type TrackingDetailsUsDomesticWire = crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire;
    /// `destination_payment_method_details.type` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType).
    pub type DestinationPaymentMethodDetailsType = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType;
    /// `destination_payment_method_details.us_bank_account.account_holder_type` of a `treasury.outbound_transfer`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `destination_payment_method_details.us_bank_account.account_type` of a `treasury.outbound_transfer`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `destination_payment_method_details.us_bank_account.network` of a `treasury.outbound_transfer`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type DestinationPaymentMethodDetailsUsBankAccountNetwork = crate::object::payment_method::UsBankAccountNetworksSupported;
    /// `returned_details.code` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::ReturnedDetailsCode`](crate::object::treasury_outbound_payment::ReturnedDetailsCode).
    pub type ReturnedDetailsCode = crate::object::treasury_outbound_payment::ReturnedDetailsCode;
    /// `status` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::Status`](crate::object::treasury_outbound_payment::Status).
    pub type Status = crate::object::treasury_outbound_payment::Status;
    /// `tracking_details.type` of a `treasury.outbound_transfer`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type TrackingDetailsType = crate::object::payment_method::UsBankAccountNetworksSupported;
}
