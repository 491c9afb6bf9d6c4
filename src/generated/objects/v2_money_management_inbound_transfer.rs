// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.inbound_transfer` object.
    V2MoneyManagementInboundTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        from "from": Option<Box<v2_money_management_inbound_transfer::From>>, "See [`From`](v2_money_management_inbound_transfer::From).";
        livemode "livemode": Option<bool>, "A flag.";
        to "to": Option<Box<v2_money_management_inbound_transfer::To>>, "See [`To`](v2_money_management_inbound_transfer::To).";
        transfer_history "transfer_history": Vec<v2_money_management_inbound_transfer::TransferHistory>, "Array. Each element: See [`TransferHistory`](v2_money_management_inbound_transfer::TransferHistory).";
    }
}
object! { V2MoneyManagementInboundTransfer: "v2.money_management.inbound_transfer" }
/// The parts of a [`V2MoneyManagementInboundTransfer`](crate::object::V2MoneyManagementInboundTransfer).
pub mod v2_money_management_inbound_transfer {
    use crate::object::macros::{element, record, words};
    record! {
        /// `from` of a `v2.money_management.inbound_transfer`.
        From {
            debited "debited": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
            payment_method "payment_method": Option<Box<crate::object::v2_money_management_inbound_transfer::FromPaymentMethod>>, "See [`FromPaymentMethod`](crate::object::v2_money_management_inbound_transfer::FromPaymentMethod).";
        }
    }
    record! {
        /// `from.payment_method` of a `v2.money_management.inbound_transfer`.
        FromPaymentMethod {
            type_ "type": Option<String>, "Text.";
            us_bank_account "us_bank_account": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `to` of a `v2.money_management.inbound_transfer`.
        To {
            credited "credited": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
            financial_account "financial_account": Option<String>, "Text.";
        }
    }
    record! {
        /// `transfer_history` of a `v2.money_management.inbound_transfer`.
        TransferHistory {
            id "id": String, "The id; empty if Stripe sent none.";
            bank_debit_failed "bank_debit_failed": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailed>>, "See [`TransferHistoryBankDebitFailed`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailed). May be absent.";
            bank_debit_processing "bank_debit_processing": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitProcessing>>, "See [`TransferHistoryBankDebitProcessing`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitProcessing). May be absent.";
            bank_debit_queued "bank_debit_queued": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitQueued>>, "See [`TransferHistoryBankDebitQueued`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitQueued). May be absent.";
            bank_debit_returned "bank_debit_returned": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturned>>, "See [`TransferHistoryBankDebitReturned`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturned). May be absent.";
            bank_debit_succeeded "bank_debit_succeeded": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitSucceeded>>, "See [`TransferHistoryBankDebitSucceeded`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitSucceeded). May be absent.";
            created "created": Option<String>, "Text.";
            effective_at "effective_at": Option<String>, "Text.";
            type_ "type": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryType>, "A word of [`TransferHistoryType`](crate::object::v2_money_management_inbound_transfer::TransferHistoryType); unknown ones are kept.";
        }
    }
    element! { TransferHistory }
    record! {
        /// `transfer_history.bank_debit_failed` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitFailed {
            failure_reason "failure_reason": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailedFailureReason>, "A word of [`TransferHistoryBankDebitFailedFailureReason`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailedFailureReason); unknown ones are kept.";
        }
    }
    record! {
        /// `transfer_history.bank_debit_processing` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitProcessing {
        }
    }
    /// `transfer_history.bank_debit_queued` of a `v2.money_management.inbound_transfer`. The same as [`TransferHistoryBankDebitProcessing`](TransferHistoryBankDebitProcessing).
    pub type TransferHistoryBankDebitQueued = TransferHistoryBankDebitProcessing;
    record! {
        /// `transfer_history.bank_debit_returned` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitReturned {
            return_reason "return_reason": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturnedReturnReason>, "A word of [`TransferHistoryBankDebitReturnedReturnReason`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturnedReturnReason); unknown ones are kept.";
        }
    }
    /// `transfer_history.bank_debit_succeeded` of a `v2.money_management.inbound_transfer`. The same as [`TransferHistoryBankDebitProcessing`](TransferHistoryBankDebitProcessing).
    pub type TransferHistoryBankDebitSucceeded = TransferHistoryBankDebitProcessing;
    words! {
        /// `transfer_history.bank_debit_failed.failure_reason` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitFailedFailureReason {
            BankAccountClosed "bank_account_closed",
            BankAccountNotFound "bank_account_not_found",
            BankDebitCouldNotBeProcessed "bank_debit_could_not_be_processed",
            BankDebitNotAuthorized "bank_debit_not_authorized",
            InsufficientFunds "insufficient_funds",
        }
    }
    /// `transfer_history.bank_debit_returned.return_reason` of a `v2.money_management.inbound_transfer`. The same as [`TransferHistoryBankDebitFailedFailureReason`](TransferHistoryBankDebitFailedFailureReason).
    pub type TransferHistoryBankDebitReturnedReturnReason = TransferHistoryBankDebitFailedFailureReason;
    words! {
        /// `transfer_history.type` of a `v2.money_management.inbound_transfer`.
        TransferHistoryType {
            BankDebitFailed "bank_debit_failed",
            BankDebitProcessing "bank_debit_processing",
            BankDebitQueued "bank_debit_queued",
            BankDebitReturned "bank_debit_returned",
            BankDebitSucceeded "bank_debit_succeeded",
        }
    }
}
