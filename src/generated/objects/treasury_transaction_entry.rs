// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `treasury.transaction_entry` object.
    TreasuryTransactionEntry {
        id "id": String, "The id; empty if Stripe sent none.";
        balance_impact "balance_impact": Option<Box<treasury_transaction_entry::BalanceImpact>>, "See [`BalanceImpact`](treasury_transaction_entry::BalanceImpact).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC.";
        financial_account "financial_account": Option<String>, "Text.";
        flow "flow": Option<String>, "Text. May be null.";
        flow_details "flow_details": Option<Box<treasury_transaction_entry::FlowDetails>>, "See [`FlowDetails`](treasury_transaction_entry::FlowDetails). May be absent or null.";
        flow_type "flow_type": Option<treasury_transaction_entry::FlowType>, "A word of [`FlowType`](treasury_transaction_entry::FlowType); unknown ones are kept.";
        livemode "livemode": Option<bool>, "A flag.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
        type_ "type": Option<treasury_transaction_entry::Type>, "A word of [`Type`](treasury_transaction_entry::Type); unknown ones are kept.";
    }
}
element! { TreasuryTransactionEntry }
object! { TreasuryTransactionEntry: "treasury.transaction_entry" }
/// The parts of a [`TreasuryTransactionEntry`](crate::object::TreasuryTransactionEntry).
pub mod treasury_transaction_entry {
    use crate::object::macros::words;
    /// `balance_impact` of a `treasury.transaction_entry`. The same as [`treasury_transaction::BalanceImpact`](crate::object::treasury_transaction::BalanceImpact).
    pub type BalanceImpact = crate::object::treasury_transaction::BalanceImpact;
    /// `flow_details` of a `treasury.transaction_entry`. The same as [`treasury_transaction::FlowDetails`](crate::object::treasury_transaction::FlowDetails).
    pub type FlowDetails = crate::object::treasury_transaction::FlowDetails;
    /// `flow_details.type` of a `treasury.transaction_entry`. The same as [`treasury_transaction::FlowDetailsType`](crate::object::treasury_transaction::FlowDetailsType).
    pub type FlowDetailsType = crate::object::treasury_transaction::FlowDetailsType;
    /// `flow_type` of a `treasury.transaction_entry`. The same as [`treasury_transaction::FlowDetailsType`](crate::object::treasury_transaction::FlowDetailsType).
    pub type FlowType = crate::object::treasury_transaction::FlowDetailsType;
    words! {
        /// `type` of a `treasury.transaction_entry`.
        Type {
            CreditReversal "credit_reversal",
            CreditReversalPosting "credit_reversal_posting",
            DebitReversal "debit_reversal",
            InboundTransfer "inbound_transfer",
            InboundTransferReturn "inbound_transfer_return",
            IssuingAuthorizationHold "issuing_authorization_hold",
            IssuingAuthorizationRelease "issuing_authorization_release",
            Other "other",
            OutboundPayment "outbound_payment",
            OutboundPaymentCancellation "outbound_payment_cancellation",
            OutboundPaymentFailure "outbound_payment_failure",
            OutboundPaymentPosting "outbound_payment_posting",
            OutboundPaymentReturn "outbound_payment_return",
            OutboundTransfer "outbound_transfer",
            OutboundTransferCancellation "outbound_transfer_cancellation",
            OutboundTransferFailure "outbound_transfer_failure",
            OutboundTransferPosting "outbound_transfer_posting",
            OutboundTransferReturn "outbound_transfer_return",
            ReceivedCredit "received_credit",
            ReceivedDebit "received_debit",
        }
    }
}
