// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.transaction` object.
    TreasuryTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_impact "balance_impact": Option<Box<treasury_transaction::BalanceImpact>>, "See [`BalanceImpact`](treasury_transaction::BalanceImpact).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        entries "entries": crate::object::List<crate::object::TreasuryTransactionEntry>, "The first page of a list. Each element: The `treasury.transaction_entry` object. May be absent or null.";
        financial_account "financial_account": Option<String>, "Text.";
        flow "flow": Option<String>, "Text. May be null.";
        flow_details "flow_details": Option<Box<treasury_transaction::FlowDetails>>, "See [`FlowDetails`](treasury_transaction::FlowDetails). May be absent or null.";
        flow_type "flow_type": Option<treasury_transaction::FlowType>, "A word of [`FlowType`](treasury_transaction::FlowType); unknown ones are kept.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<treasury_transaction::Status>, "A word of [`Status`](treasury_transaction::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_transaction::StatusTransitions>>, "See [`StatusTransitions`](treasury_transaction::StatusTransitions).";
    }
}
object! { TreasuryTransaction: "treasury.transaction" }
/// The parts of a [`TreasuryTransaction`](crate::object::TreasuryTransaction).
pub mod treasury_transaction {
    use crate::object::macros::{record, words};
    record! {
        /// `balance_impact` of a `treasury.transaction`.
        BalanceImpact {
            cash "cash": Option<i64>, "A whole number.";
            inbound_pending "inbound_pending": Option<i64>, "A whole number.";
            outbound_pending "outbound_pending": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `flow_details` of a `treasury.transaction`.
        FlowDetails {
            credit_reversal "credit_reversal": Option<Box<crate::object::TreasuryCreditReversal>>, "The `treasury.credit_reversal` object. May be absent.";
            debit_reversal "debit_reversal": Option<Box<crate::object::TreasuryDebitReversal>>, "The `treasury.debit_reversal` object. May be absent.";
            inbound_transfer "inbound_transfer": Option<Box<crate::object::TreasuryInboundTransfer>>, "The `treasury.inbound_transfer` object. May be absent.";
            issuing_authorization "issuing_authorization": Option<crate::object::RawObject>, "The `issuing.authorization` object, undecoded. May be absent.";
            outbound_payment "outbound_payment": Option<Box<crate::object::TreasuryOutboundPayment>>, "The `treasury.outbound_payment` object. May be absent.";
            outbound_transfer "outbound_transfer": Option<Box<crate::object::TreasuryOutboundTransfer>>, "The `treasury.outbound_transfer` object. May be absent.";
            received_credit "received_credit": Option<Box<crate::object::TreasuryReceivedCredit>>, "The `treasury.received_credit` object. May be absent.";
            received_debit "received_debit": Option<Box<crate::object::TreasuryReceivedDebit>>, "The `treasury.received_debit` object. May be absent.";
            type_ "type": Option<crate::object::treasury_transaction::FlowDetailsType>, "A word of [`FlowDetailsType`](crate::object::treasury_transaction::FlowDetailsType); unknown ones are kept.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.transaction`.
        StatusTransitions {
            posted_at "posted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            void_at "void_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `flow_details.type` of a `treasury.transaction`.
        FlowDetailsType {
            CreditReversal "credit_reversal",
            DebitReversal "debit_reversal",
            InboundTransfer "inbound_transfer",
            IssuingAuthorization "issuing_authorization",
            Other "other",
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
            ReceivedCredit "received_credit",
            ReceivedDebit "received_debit",
        }
    }
    /// `flow_type` of a `treasury.transaction`. The same as [`FlowDetailsType`](FlowDetailsType).
    pub type FlowType = FlowDetailsType;
    words! {
        /// `status` of a `treasury.transaction`.
        Status {
            Open "open",
            Posted "posted",
            Void "void",
        }
    }
}
