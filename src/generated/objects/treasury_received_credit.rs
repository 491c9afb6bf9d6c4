// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.received_credit` object.
    TreasuryReceivedCredit {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        failure_code "failure_code": Option<treasury_received_credit::FailureCode>, "A word of [`FailureCode`](treasury_received_credit::FailureCode); unknown ones are kept. May be null.";
        financial_account "financial_account": Option<String>, "Text. May be null.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        initiating_payment_method_details "initiating_payment_method_details": Option<Box<treasury_received_credit::InitiatingPaymentMethodDetails>>, "See [`InitiatingPaymentMethodDetails`](treasury_received_credit::InitiatingPaymentMethodDetails).";
        linked_flows "linked_flows": Option<Box<treasury_received_credit::LinkedFlows>>, "See [`LinkedFlows`](treasury_received_credit::LinkedFlows).";
        livemode "livemode": Option<bool>, "A flag.";
        network "network": Option<treasury_received_credit::Network>, "A word of [`Network`](treasury_received_credit::Network); unknown ones are kept.";
        reversal_details "reversal_details": Option<Box<treasury_received_credit::ReversalDetails>>, "See [`ReversalDetails`](treasury_received_credit::ReversalDetails). May be null.";
        status "status": Option<treasury_received_credit::Status>, "A word of [`Status`](treasury_received_credit::Status); unknown ones are kept.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryReceivedCredit: "treasury.received_credit" }
/// The parts of a [`TreasuryReceivedCredit`](crate::object::TreasuryReceivedCredit).
pub mod treasury_received_credit {
    use crate::object::macros::{record, words};
    record! {
        /// `initiating_payment_method_details` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetails {
            balance "balance": Option<String>, "Text: `payments`. May be absent.";
            billing_details "billing_details": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsBillingDetails>>, "See [`InitiatingPaymentMethodDetailsBillingDetails`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsBillingDetails).";
            financial_account "financial_account": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsFinancialAccount>>, "See [`InitiatingPaymentMethodDetailsFinancialAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsFinancialAccount). May be absent.";
            issuing_card "issuing_card": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType>, "A word of [`InitiatingPaymentMethodDetailsType`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType); unknown ones are kept.";
            us_bank_account "us_bank_account": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount>>, "See [`InitiatingPaymentMethodDetailsUsBankAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    /// `initiating_payment_method_details.billing_details` of a `treasury.received_credit`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type InitiatingPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    /// `initiating_payment_method_details.financial_account` of a `treasury.received_credit`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount).
    pub type InitiatingPaymentMethodDetailsFinancialAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount;
    record! {
        /// `initiating_payment_method_details.us_bank_account` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetailsUsBankAccount {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `linked_flows` of a `treasury.received_credit`.
        LinkedFlows {
            credit_reversal "credit_reversal": Option<String>, "Text. May be null.";
            issuing_authorization "issuing_authorization": Option<String>, "Text. May be null.";
            issuing_transaction "issuing_transaction": Option<String>, "Text. May be null.";
            source_flow "source_flow": Option<String>, "Text. May be null.";
            source_flow_details "source_flow_details": Option<Box<crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetails>>, "See [`LinkedFlowsSourceFlowDetails`](crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetails). May be absent or null.";
            source_flow_type "source_flow_type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `linked_flows.source_flow_details` of a `treasury.received_credit`.
        LinkedFlowsSourceFlowDetails {
            credit_reversal "credit_reversal": Option<Box<crate::object::TreasuryCreditReversal>>, "The `treasury.credit_reversal` object. May be absent.";
            outbound_payment "outbound_payment": Option<Box<crate::object::TreasuryOutboundPayment>>, "The `treasury.outbound_payment` object. May be absent.";
            outbound_transfer "outbound_transfer": Option<Box<crate::object::TreasuryOutboundTransfer>>, "The `treasury.outbound_transfer` object. May be absent.";
            payout "payout": Option<Box<crate::object::Payout>>, "The `payout` object. May be absent.";
            type_ "type": Option<crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetailsType>, "A word of [`LinkedFlowsSourceFlowDetailsType`](crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetailsType); unknown ones are kept.";
        }
    }
    record! {
        /// `reversal_details` of a `treasury.received_credit`.
        ReversalDetails {
            deadline "deadline": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            restricted_reason "restricted_reason": Option<crate::object::treasury_received_credit::ReversalDetailsRestrictedReason>, "A word of [`ReversalDetailsRestrictedReason`](crate::object::treasury_received_credit::ReversalDetailsRestrictedReason); unknown ones are kept. May be null.";
        }
    }
    words! {
        /// `failure_code` of a `treasury.received_credit`.
        FailureCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            InternationalTransaction "international_transaction",
            Other "other",
        }
    }
    words! {
        /// `initiating_payment_method_details.type` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetailsType {
            Balance "balance",
            FinancialAccount "financial_account",
            IssuingCard "issuing_card",
            Stripe "stripe",
            UsBankAccount "us_bank_account",
        }
    }
    words! {
        /// `linked_flows.source_flow_details.type` of a `treasury.received_credit`.
        LinkedFlowsSourceFlowDetailsType {
            CreditReversal "credit_reversal",
            Other "other",
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
            Payout "payout",
        }
    }
    words! {
        /// `network` of a `treasury.received_credit`.
        Network {
            Ach "ach",
            Card "card",
            Rtp "rtp",
            Stripe "stripe",
            UsDomesticWire "us_domestic_wire",
        }
    }
    words! {
        /// `reversal_details.restricted_reason` of a `treasury.received_credit`.
        ReversalDetailsRestrictedReason {
            AlreadyReversed "already_reversed",
            DeadlinePassed "deadline_passed",
            NetworkRestricted "network_restricted",
            Other "other",
            SourceFlowRestricted "source_flow_restricted",
        }
    }
    words! {
        /// `status` of a `treasury.received_credit`.
        Status {
            Failed "failed",
            Succeeded "succeeded",
        }
    }
}
