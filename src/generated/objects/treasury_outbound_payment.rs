// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.outbound_payment` object.
    TreasuryOutboundPayment {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        cancelable "cancelable": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination_payment_method "destination_payment_method": Option<String>, "Text. May be null.";
        destination_payment_method_details "destination_payment_method_details": Option<Box<treasury_outbound_payment::DestinationPaymentMethodDetails>>, "See [`DestinationPaymentMethodDetails`](treasury_outbound_payment::DestinationPaymentMethodDetails). May be null.";
        end_user_details "end_user_details": Option<Box<treasury_outbound_payment::EndUserDetails>>, "See [`EndUserDetails`](treasury_outbound_payment::EndUserDetails). May be null.";
        expected_arrival_date "expected_arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        returned_details "returned_details": Option<Box<treasury_outbound_payment::ReturnedDetails>>, "See [`ReturnedDetails`](treasury_outbound_payment::ReturnedDetails). May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text.";
        status "status": Option<treasury_outbound_payment::Status>, "A word of [`Status`](treasury_outbound_payment::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_outbound_payment::StatusTransitions>>, "See [`StatusTransitions`](treasury_outbound_payment::StatusTransitions).";
        tracking_details "tracking_details": Option<Box<treasury_outbound_payment::TrackingDetails>>, "See [`TrackingDetails`](treasury_outbound_payment::TrackingDetails). May be null.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
    }
}
object! { TreasuryOutboundPayment: "treasury.outbound_payment" }
/// The parts of a [`TreasuryOutboundPayment`](crate::object::TreasuryOutboundPayment).
pub mod treasury_outbound_payment {
    use crate::object::macros::{record, words};
    record! {
        /// `destination_payment_method_details` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetails {
            billing_details "billing_details": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsBillingDetails>>, "See [`DestinationPaymentMethodDetailsBillingDetails`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsBillingDetails).";
            financial_account "financial_account": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount>>, "See [`DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount). May be absent.";
            type_ "type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType>, "A word of [`DestinationPaymentMethodDetailsType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType); unknown ones are kept.";
            us_bank_account "us_bank_account": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount>>, "See [`DestinationPaymentMethodDetailsUsBankAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    /// `destination_payment_method_details.billing_details` of a `treasury.outbound_payment`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type DestinationPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    record! {
        /// `destination_payment_method_details.financial_account` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsFinancialAccount {
            id "id": String, "The id; empty if Stripe sent none.";
            network "network": Option<String>, "Text: `stripe`.";
        }
    }
    record! {
        /// `destination_payment_method_details.us_bank_account` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsUsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountHolderType>, "A word of [`DestinationPaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountType>, "A word of [`DestinationPaymentMethodDetailsUsBankAccountAccountType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be absent.";
            network "network": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountNetwork>, "A word of [`DestinationPaymentMethodDetailsUsBankAccountNetwork`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountNetwork); unknown ones are kept.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `end_user_details` of a `treasury.outbound_payment`.
        EndUserDetails {
            ip_address "ip_address": Option<String>, "Text. May be null.";
            present "present": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `returned_details` of a `treasury.outbound_payment`.
        ReturnedDetails {
            code "code": Option<crate::object::treasury_outbound_payment::ReturnedDetailsCode>, "A word of [`ReturnedDetailsCode`](crate::object::treasury_outbound_payment::ReturnedDetailsCode); unknown ones are kept.";
            transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.outbound_payment`.
        StatusTransitions {
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            failed_at "failed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            posted_at "posted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            returned_at "returned_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `tracking_details` of a `treasury.outbound_payment`.
        TrackingDetails {
            ach "ach": Option<Box<crate::object::treasury_outbound_payment::TrackingDetailsAch>>, "See [`TrackingDetailsAch`](crate::object::treasury_outbound_payment::TrackingDetailsAch). May be absent.";
            type_ "type": Option<crate::object::treasury_outbound_payment::TrackingDetailsType>, "A word of [`TrackingDetailsType`](crate::object::treasury_outbound_payment::TrackingDetailsType); unknown ones are kept.";
            us_domestic_wire "us_domestic_wire": Option<Box<crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire>>, "See [`TrackingDetailsUsDomesticWire`](crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire). May be absent.";
        }
    }
    record! {
        /// `tracking_details.ach` of a `treasury.outbound_payment`.
        TrackingDetailsAch {
            trace_id "trace_id": Option<String>, "Text.";
        }
    }
    record! {
        /// `tracking_details.us_domestic_wire` of a `treasury.outbound_payment`.
        TrackingDetailsUsDomesticWire {
            chips "chips": Option<String>, "Text. May be null.";
            imad "imad": Option<String>, "Text. May be null.";
            omad "omad": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `destination_payment_method_details.type` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsType {
            FinancialAccount "financial_account",
            UsBankAccount "us_bank_account",
        }
    }
    /// `destination_payment_method_details.us_bank_account.account_holder_type` of a `treasury.outbound_payment`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `destination_payment_method_details.us_bank_account.account_type` of a `treasury.outbound_payment`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `destination_payment_method_details.us_bank_account.network` of a `treasury.outbound_payment`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type DestinationPaymentMethodDetailsUsBankAccountNetwork = crate::object::payment_method::UsBankAccountNetworksSupported;
    words! {
        /// `returned_details.code` of a `treasury.outbound_payment`.
        ReturnedDetailsCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            BankAccountRestricted "bank_account_restricted",
            BankOwnershipChanged "bank_ownership_changed",
            Declined "declined",
            IncorrectAccountHolderName "incorrect_account_holder_name",
            InvalidAccountNumber "invalid_account_number",
            InvalidCurrency "invalid_currency",
            NoAccount "no_account",
            Other "other",
        }
    }
    words! {
        /// `status` of a `treasury.outbound_payment`.
        Status {
            Canceled "canceled",
            Failed "failed",
            Posted "posted",
            Processing "processing",
            Returned "returned",
        }
    }
    /// `tracking_details.type` of a `treasury.outbound_payment`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type TrackingDetailsType = crate::object::payment_method::UsBankAccountNetworksSupported;
}
