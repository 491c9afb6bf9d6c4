// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `balance_transaction` object.
    BalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        available_on "available_on": Option<time::OffsetDateTime>, "A time, UTC.";
        balance_type "balance_type": Option<balance_transaction::BalanceType>, "A word of [`BalanceType`](balance_transaction::BalanceType); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        exchange_rate "exchange_rate": Option<f64>, "A number. May be null.";
        fee "fee": Option<i64>, "An amount, in the currency's smallest unit.";
        fee_details "fee_details": Vec<balance_transaction::FeeDetail>, "Array. Each element: See [`FeeDetail`](balance_transaction::FeeDetail).";
        net "net": Option<i64>, "An amount, in the currency's smallest unit.";
        reporting_category "reporting_category": Option<String>, "Text.";
        source "source": Option<crate::object::Expandable<crate::object::BalanceTransactionSource>>, "Id of a `BalanceTransactionSource`, or the object where it was expanded. May be null.";
        status "status": Option<String>, "Text.";
        type_ "type": Option<balance_transaction::Type>, "A word of [`Type`](balance_transaction::Type); unknown ones are kept.";
    }
}
element! { BalanceTransaction }
object! { BalanceTransaction: "balance_transaction" }
/// The parts of a [`BalanceTransaction`](crate::object::BalanceTransaction).
pub mod balance_transaction {
    use crate::object::macros::{element, record, words};
    record! {
        /// `fee_detail` of a `balance_transaction`.
        FeeDetail {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            application "application": Option<String>, "Text. May be null.";
            currency "currency": Option<String>, "Text.";
            description "description": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    element! { FeeDetail }
    words! {
        /// `balance_type` of a `balance_transaction`.
        BalanceType {
            Issuing "issuing",
            Payments "payments",
            RefundAndDisputePrefunding "refund_and_dispute_prefunding",
            RiskReserved "risk_reserved",
        }
    }
    words! {
        /// `type` of a `balance_transaction`.
        Type {
            Adjustment "adjustment",
            Advance "advance",
            AdvanceFunding "advance_funding",
            AnticipationRepayment "anticipation_repayment",
            ApplicationFee "application_fee",
            ApplicationFeeRefund "application_fee_refund",
            Charge "charge",
            ClimateOrderPurchase "climate_order_purchase",
            ClimateOrderRefund "climate_order_refund",
            ConnectCollectionTransfer "connect_collection_transfer",
            Contribution "contribution",
            FeeCreditFunding "fee_credit_funding",
            InboundTransfer "inbound_transfer",
            InboundTransferReversal "inbound_transfer_reversal",
            IssuingAuthorizationHold "issuing_authorization_hold",
            IssuingAuthorizationRelease "issuing_authorization_release",
            IssuingDispute "issuing_dispute",
            IssuingDisputeProvisionalCredit "issuing_dispute_provisional_credit",
            IssuingDisputeProvisionalCreditReversal "issuing_dispute_provisional_credit_reversal",
            IssuingTransaction "issuing_transaction",
            ObligationOutbound "obligation_outbound",
            ObligationReversalInbound "obligation_reversal_inbound",
            Payment "payment",
            PaymentFailureRefund "payment_failure_refund",
            PaymentNetworkReserveHold "payment_network_reserve_hold",
            PaymentNetworkReserveRelease "payment_network_reserve_release",
            PaymentRefund "payment_refund",
            PaymentReversal "payment_reversal",
            PaymentUnreconciled "payment_unreconciled",
            Payout "payout",
            PayoutCancel "payout_cancel",
            PayoutFailure "payout_failure",
            PayoutMinimumBalanceHold "payout_minimum_balance_hold",
            PayoutMinimumBalanceRelease "payout_minimum_balance_release",
            Refund "refund",
            RefundFailure "refund_failure",
            ReserveHold "reserve_hold",
            ReserveRelease "reserve_release",
            ReserveTransaction "reserve_transaction",
            ReservedFunds "reserved_funds",
            StripeBalancePaymentDebit "stripe_balance_payment_debit",
            StripeBalancePaymentDebitReversal "stripe_balance_payment_debit_reversal",
            StripeFee "stripe_fee",
            StripeFxFee "stripe_fx_fee",
            TaxFee "tax_fee",
            TaxFund "tax_fund",
            Topup "topup",
            TopupReversal "topup_reversal",
            Transfer "transfer",
            TransferCancel "transfer_cancel",
            TransferFailure "transfer_failure",
            TransferRefund "transfer_refund",
        }
    }
}
