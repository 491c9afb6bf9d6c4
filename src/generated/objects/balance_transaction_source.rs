// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::union;

union! {
    /// One of several kinds of object.
    BalanceTransactionSource [] {
        "connect" ApplicationFee "application_fee",
        "payments" Charge "charge",
        "connect" ConnectCollectionTransfer "connect_collection_transfer",
        "payments" CustomerCashBalanceTransaction "customer_cash_balance_transaction",
        "payments" Dispute "dispute",
        "connect" FeeRefund "fee_refund",
        "issuing" IssuingAuthorization "issuing.authorization",
        "issuing" IssuingDispute "issuing.dispute",
        "issuing" IssuingTransaction "issuing.transaction",
        "payments" Payout "payout",
        "payments" Refund "refund",
        "connect" ReserveTransaction "reserve_transaction",
        "billing" TaxDeductedAtSource "tax_deducted_at_source",
        "payments" Topup "topup",
        "connect" Transfer "transfer",
        "connect" TransferReversal "transfer_reversal",
    }
}
