// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.transaction` object.
    V2MoneyManagementTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        balance_impact "balance_impact": Option<Box<v2_money_management_transaction::BalanceImpact>>, "See [`BalanceImpact`](v2_money_management_transaction::BalanceImpact).";
        category "category": Option<v2_money_management_transaction::Category>, "A word of [`Category`](v2_money_management_transaction::Category); unknown ones are kept.";
        counterparty "counterparty": Option<Box<v2_money_management_transaction::Counterparty>>, "See [`Counterparty`](v2_money_management_transaction::Counterparty). May be absent.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        financial_account "financial_account": Option<String>, "Text.";
        flow "flow": Option<Box<v2_money_management_transaction::Flow>>, "See [`Flow`](v2_money_management_transaction::Flow). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        regulatory_receipt "regulatory_receipt": Option<Box<v2_money_management_transaction::RegulatoryReceipt>>, "See [`RegulatoryReceipt`](v2_money_management_transaction::RegulatoryReceipt).";
        status "status": Option<v2_money_management_transaction::Status>, "A word of [`Status`](v2_money_management_transaction::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<v2_money_management_transaction::StatusTransitions>>, "See [`StatusTransitions`](v2_money_management_transaction::StatusTransitions).";
    }
}
object! { V2MoneyManagementTransaction: "v2.money_management.transaction" }
/// The parts of a [`V2MoneyManagementTransaction`](crate::object::V2MoneyManagementTransaction).
pub mod v2_money_management_transaction {
    use crate::object::macros::{record, words};
    record! {
        /// `balance_impact` of a `v2.money_management.transaction`.
        BalanceImpact {
            available "available": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
            inbound_pending "inbound_pending": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
            outbound_pending "outbound_pending": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        }
    }
    record! {
        /// `counterparty` of a `v2.money_management.transaction`.
        Counterparty {
            name "name": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `flow` of a `v2.money_management.transaction`.
        Flow {
            adjustment "adjustment": Option<String>, "Text. May be absent.";
            currency_conversion "currency_conversion": Option<String>, "Text. May be absent.";
            fee_batch "fee_batch": Option<String>, "Text. May be absent.";
            inbound_transfer "inbound_transfer": Option<String>, "Text. May be absent.";
            outbound_payment "outbound_payment": Option<String>, "Text. May be absent.";
            outbound_transfer "outbound_transfer": Option<String>, "Text. May be absent.";
            received_credit "received_credit": Option<String>, "Text. May be absent.";
            received_debit "received_debit": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::v2_money_management_transaction::FlowType>, "A word of [`FlowType`](crate::object::v2_money_management_transaction::FlowType); unknown ones are kept.";
        }
    }
    record! {
        /// `regulatory_receipt` of a `v2.money_management.transaction`.
        RegulatoryReceipt {
            status "status": Option<crate::object::v2_money_management_transaction::RegulatoryReceiptStatus>, "A word of [`RegulatoryReceiptStatus`](crate::object::v2_money_management_transaction::RegulatoryReceiptStatus); unknown ones are kept.";
            url "url": Option<String>, "Text. May be absent.";
            url_expires_at "url_expires_at": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.transaction`.
        StatusTransitions {
            posted_at "posted_at": Option<String>, "Text. May be absent.";
            void_at "void_at": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `category` of a `v2.money_management.transaction`.
        Category {
            Adjustment "adjustment",
            CurrencyConversion "currency_conversion",
            InboundTransfer "inbound_transfer",
            InboundTransferReversal "inbound_transfer_reversal",
            OutboundPayment "outbound_payment",
            OutboundPaymentReversal "outbound_payment_reversal",
            OutboundTransfer "outbound_transfer",
            OutboundTransferReversal "outbound_transfer_reversal",
            ReceivedCredit "received_credit",
            ReceivedCreditReversal "received_credit_reversal",
            ReceivedDebit "received_debit",
            ReceivedDebitReversal "received_debit_reversal",
            StripeFee "stripe_fee",
            StripeFeeTax "stripe_fee_tax",
        }
    }
    words! {
        /// `flow.type` of a `v2.money_management.transaction`.
        FlowType {
            Adjustment "adjustment",
            CurrencyConversion "currency_conversion",
            FeeBatch "fee_batch",
            InboundTransfer "inbound_transfer",
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
            ReceivedCredit "received_credit",
            ReceivedDebit "received_debit",
        }
    }
    words! {
        /// `regulatory_receipt.status` of a `v2.money_management.transaction`.
        RegulatoryReceiptStatus {
            Available "available",
            NotApplicable "not_applicable",
            Pending "pending",
            UrlExpired "url_expired",
        }
    }
    words! {
        /// `status` of a `v2.money_management.transaction`.
        Status {
            Pending "pending",
            Posted "posted",
            Void "void",
        }
    }
}
