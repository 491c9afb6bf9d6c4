// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.received_debit` object.
    TreasuryReceivedDebit {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        failure_code "failure_code": Option<treasury_received_debit::FailureCode>, "A word of [`FailureCode`](treasury_received_debit::FailureCode); unknown ones are kept. May be null.";
        financial_account "financial_account": Option<String>, "Text. May be null.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        initiating_payment_method_details "initiating_payment_method_details": Option<Box<treasury_received_debit::InitiatingPaymentMethodDetails>>, "See [`InitiatingPaymentMethodDetails`](treasury_received_debit::InitiatingPaymentMethodDetails). May be absent.";
        linked_flows "linked_flows": Option<Box<treasury_received_debit::LinkedFlows>>, "See [`LinkedFlows`](treasury_received_debit::LinkedFlows).";
        livemode "livemode": Option<bool>, "A flag.";
        network "network": Option<treasury_received_debit::Network>, "A word of [`Network`](treasury_received_debit::Network); unknown ones are kept.";
        reversal_details "reversal_details": Option<Box<treasury_received_debit::ReversalDetails>>, "See [`ReversalDetails`](treasury_received_debit::ReversalDetails). May be null.";
        status "status": Option<treasury_received_debit::Status>, "A word of [`Status`](treasury_received_debit::Status); unknown ones are kept.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryReceivedDebit: "treasury.received_debit" }
/// The parts of a [`TreasuryReceivedDebit`](crate::object::TreasuryReceivedDebit).
pub mod treasury_received_debit {
    use crate::object::macros::{record, words};
    /// `initiating_payment_method_details` of a `treasury.received_debit`. The same as [`treasury_received_credit::InitiatingPaymentMethodDetails`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetails).
    pub type InitiatingPaymentMethodDetails = crate::object::treasury_received_credit::InitiatingPaymentMethodDetails;
    /// `initiating_payment_method_details.billing_details` of a `treasury.received_debit`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type InitiatingPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    /// `initiating_payment_method_details.financial_account` of a `treasury.received_debit`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount).
    pub type InitiatingPaymentMethodDetailsFinancialAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount;
    /// `initiating_payment_method_details.us_bank_account` of a `treasury.received_debit`. The same as [`treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount).
    pub type InitiatingPaymentMethodDetailsUsBankAccount = crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount;
    record! {
        /// `linked_flows` of a `treasury.received_debit`.
        LinkedFlows {
            debit_reversal "debit_reversal": Option<String>, "Text. May be null.";
            inbound_transfer "inbound_transfer": Option<String>, "Text. May be null.";
            issuing_authorization "issuing_authorization": Option<String>, "Text. May be null.";
            issuing_transaction "issuing_transaction": Option<String>, "Text. May be null.";
            payout "payout": Option<String>, "Text. May be null.";
            topup "topup": Option<String>, "Text. May be null.";
        }
    }
    /// `reversal_details` of a `treasury.received_debit`. The same as [`treasury_received_credit::ReversalDetails`](crate::object::treasury_received_credit::ReversalDetails).
    pub type ReversalDetails = crate::object::treasury_received_credit::ReversalDetails;
    words! {
        /// `failure_code` of a `treasury.received_debit`.
        FailureCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            InsufficientFunds "insufficient_funds",
            InternationalTransaction "international_transaction",
            Other "other",
        }
    }
    /// `initiating_payment_method_details.type` of a `treasury.received_debit`. The same as [`treasury_received_credit::InitiatingPaymentMethodDetailsType`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType).
    pub type InitiatingPaymentMethodDetailsType = crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType;
    words! {
        /// `network` of a `treasury.received_debit`.
        Network {
            Ach "ach",
            Card "card",
            Stripe "stripe",
        }
    }
    /// `reversal_details.restricted_reason` of a `treasury.received_debit`. The same as [`treasury_received_credit::ReversalDetailsRestrictedReason`](crate::object::treasury_received_credit::ReversalDetailsRestrictedReason).
    pub type ReversalDetailsRestrictedReason = crate::object::treasury_received_credit::ReversalDetailsRestrictedReason;
    /// `status` of a `treasury.received_debit`. The same as [`treasury_received_credit::Status`](crate::object::treasury_received_credit::Status).
    pub type Status = crate::object::treasury_received_credit::Status;
}
