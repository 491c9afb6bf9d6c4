// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.inbound_transfer` object.
    TreasuryInboundTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        cancelable "cancelable": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        failure_details "failure_details": Option<Box<treasury_inbound_transfer::FailureDetails>>, "See [`FailureDetails`](treasury_inbound_transfer::FailureDetails). May be null.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        linked_flows "linked_flows": Option<Box<treasury_inbound_transfer::LinkedFlows>>, "See [`LinkedFlows`](treasury_inbound_transfer::LinkedFlows).";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        origin_payment_method "origin_payment_method": Option<String>, "Text. May be null.";
        origin_payment_method_details "origin_payment_method_details": Option<Box<treasury_inbound_transfer::OriginPaymentMethodDetails>>, "See [`OriginPaymentMethodDetails`](treasury_inbound_transfer::OriginPaymentMethodDetails). May be null.";
        returned "returned": Option<bool>, "A flag. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text.";
        status "status": Option<treasury_inbound_transfer::Status>, "A word of [`Status`](treasury_inbound_transfer::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_inbound_transfer::StatusTransitions>>, "See [`StatusTransitions`](treasury_inbound_transfer::StatusTransitions).";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryInboundTransfer: "treasury.inbound_transfer" }
/// The parts of a [`TreasuryInboundTransfer`](crate::object::TreasuryInboundTransfer).
pub mod treasury_inbound_transfer {
    use crate::object::macros::{record, words};
    record! {
        /// `failure_details` of a `treasury.inbound_transfer`.
        FailureDetails {
            code "code": Option<crate::object::treasury_inbound_transfer::FailureDetailsCode>, "A word of [`FailureDetailsCode`](crate::object::treasury_inbound_transfer::FailureDetailsCode); unknown ones are kept.";
        }
    }
    record! {
        /// `linked_flows` of a `treasury.inbound_transfer`.
        LinkedFlows {
            received_debit "received_debit": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `origin_payment_method_details` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetails {
            billing_details "billing_details": Option<Box<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails>>, "See [`OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).";
            type_ "type": Option<String>, "Text: `us_bank_account`.";
            us_bank_account "us_bank_account": Option<Box<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccount>>, "See [`OriginPaymentMethodDetailsUsBankAccount`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    record! {
        /// `origin_payment_method_details.billing_details` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetailsBillingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `origin_payment_method_details.us_bank_account` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetailsUsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountHolderType>, "A word of [`OriginPaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountType>, "A word of [`OriginPaymentMethodDetailsUsBankAccountAccountType`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be absent.";
            network "network": Option<String>, "Text: `ach`.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.inbound_transfer`.
        StatusTransitions {
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent or null.";
            failed_at "failed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            succeeded_at "succeeded_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `failure_details.code` of a `treasury.inbound_transfer`.
        FailureDetailsCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            BankAccountRestricted "bank_account_restricted",
            BankOwnershipChanged "bank_ownership_changed",
            DebitNotAuthorized "debit_not_authorized",
            IncorrectAccountHolderAddress "incorrect_account_holder_address",
            IncorrectAccountHolderName "incorrect_account_holder_name",
            IncorrectAccountHolderTaxId "incorrect_account_holder_tax_id",
            InsufficientFunds "insufficient_funds",
            InvalidAccountNumber "invalid_account_number",
            InvalidCurrency "invalid_currency",
            NoAccount "no_account",
            Other "other",
        }
    }
    /// `origin_payment_method_details.us_bank_account.account_holder_type` of a `treasury.inbound_transfer`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type OriginPaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `origin_payment_method_details.us_bank_account.account_type` of a `treasury.inbound_transfer`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type OriginPaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `status` of a `treasury.inbound_transfer`.
        Status {
            Canceled "canceled",
            Failed "failed",
            Processing "processing",
            Succeeded "succeeded",
        }
    }
}
