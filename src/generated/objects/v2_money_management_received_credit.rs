// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.received_credit` object.
    V2MoneyManagementReceivedCredit {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        amount_received "amount_received": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        balance_transfer "balance_transfer": Option<Box<v2_money_management_received_credit::BalanceTransfer>>, "See [`BalanceTransfer`](v2_money_management_received_credit::BalanceTransfer). May be absent.";
        bank_transfer "bank_transfer": Option<Box<v2_money_management_received_credit::BankTransfer>>, "See [`BankTransfer`](v2_money_management_received_credit::BankTransfer). May be absent.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        financial_account "financial_account": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<v2_money_management_received_credit::Status>, "A word of [`Status`](v2_money_management_received_credit::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<v2_money_management_received_credit::StatusDetails>>, "See [`StatusDetails`](v2_money_management_received_credit::StatusDetails). May be absent.";
        status_transitions "status_transitions": Option<Box<v2_money_management_received_credit::StatusTransitions>>, "See [`StatusTransitions`](v2_money_management_received_credit::StatusTransitions). May be absent.";
        type_ "type": Option<v2_money_management_received_credit::Type>, "A word of [`Type`](v2_money_management_received_credit::Type); unknown ones are kept.";
    }
}
object! { V2MoneyManagementReceivedCredit: "v2.money_management.received_credit" }
/// The parts of a [`V2MoneyManagementReceivedCredit`](crate::object::V2MoneyManagementReceivedCredit).
pub mod v2_money_management_received_credit {
    use crate::object::macros::{record, words};
    record! {
        /// `balance_transfer` of a `v2.money_management.received_credit`.
        BalanceTransfer {
            from_account "from_account": Option<String>, "Text. May be absent.";
            outbound_payment "outbound_payment": Option<String>, "Text. May be absent.";
            outbound_transfer "outbound_transfer": Option<String>, "Text. May be absent.";
            payout "payout": Option<String>, "Text. May be absent.";
            transfer "transfer": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::v2_money_management_received_credit::BalanceTransferType>, "A word of [`BalanceTransferType`](crate::object::v2_money_management_received_credit::BalanceTransferType); unknown ones are kept.";
        }
    }
    record! {
        /// `bank_transfer` of a `v2.money_management.received_credit`.
        BankTransfer {
            financial_address "financial_address": Option<String>, "Text.";
            network "network": Option<crate::object::v2_money_management_received_credit::BankTransferNetwork>, "A word of [`BankTransferNetwork`](crate::object::v2_money_management_received_credit::BankTransferNetwork); unknown ones are kept.";
            originating_bank_account "originating_bank_account": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccount>>, "See [`BankTransferOriginatingBankAccount`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccount).";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccount {
            aba "aba": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountAba>>, "See [`BankTransferOriginatingBankAccountAba`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountAba). May be absent.";
            iban "iban": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountIban>>, "See [`BankTransferOriginatingBankAccountIban`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountIban). May be absent.";
            sort_code "sort_code": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountSortCode>>, "See [`BankTransferOriginatingBankAccountSortCode`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountSortCode). May be absent.";
            type_ "type": Option<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountType>, "A word of [`BankTransferOriginatingBankAccountType`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountType); unknown ones are kept.";
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.aba` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountAba {
            account_holder_name "account_holder_name": Option<String>, "Text. May be absent.";
            bank_name "bank_name": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            routing_number "routing_number": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.iban` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountIban {
            account_holder_name "account_holder_name": Option<String>, "Text. May be absent.";
            bank_name "bank_name": Option<String>, "Text. May be absent.";
            bic "bic": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            iban "iban": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.sort_code` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountSortCode {
            account_holder_name "account_holder_name": Option<String>, "Text. May be absent.";
            bank_name "bank_name": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            sort_code "sort_code": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `status_details` of a `v2.money_management.received_credit`.
        StatusDetails {
            failed "failed": Option<Box<crate::object::v2_money_management_received_credit::StatusDetailsFailed>>, "See [`StatusDetailsFailed`](crate::object::v2_money_management_received_credit::StatusDetailsFailed). May be absent.";
            returned "returned": Option<Box<crate::object::v2_money_management_received_credit::StatusDetailsReturned>>, "See [`StatusDetailsReturned`](crate::object::v2_money_management_received_credit::StatusDetailsReturned). May be absent.";
        }
    }
    record! {
        /// `status_details.failed` of a `v2.money_management.received_credit`.
        StatusDetailsFailed {
            reason "reason": Option<crate::object::v2_money_management_received_credit::StatusDetailsFailedReason>, "A word of [`StatusDetailsFailedReason`](crate::object::v2_money_management_received_credit::StatusDetailsFailedReason); unknown ones are kept.";
        }
    }
    record! {
        /// `status_details.returned` of a `v2.money_management.received_credit`.
        StatusDetailsReturned {
            reason "reason": Option<crate::object::v2_money_management_received_credit::StatusDetailsReturnedReason>, "A word of [`StatusDetailsReturnedReason`](crate::object::v2_money_management_received_credit::StatusDetailsReturnedReason); unknown ones are kept.";
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.received_credit`.
        StatusTransitions {
            failed_at "failed_at": Option<String>, "Text. May be absent.";
            returned_at "returned_at": Option<String>, "Text. May be absent.";
            succeeded_at "succeeded_at": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `balance_transfer.type` of a `v2.money_management.received_credit`.
        BalanceTransferType {
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
            Payout "payout",
            Transfer "transfer",
        }
    }
    words! {
        /// `bank_transfer.network` of a `v2.money_management.received_credit`.
        BankTransferNetwork {
            Ach "ach",
            Chaps "chaps",
            Fedwire "fedwire",
            Fps "fps",
            Rtp "rtp",
            Sepa "sepa",
            SepaInstant "sepa_instant",
        }
    }
    /// `bank_transfer.originating_bank_account.type` of a `v2.money_management.received_credit`. The same as [`v2_money_management_financial_address::BankAccountType`](crate::object::v2_money_management_financial_address::BankAccountType).
    pub type BankTransferOriginatingBankAccountType = crate::object::v2_money_management_financial_address::BankAccountType;
    words! {
        /// `status` of a `v2.money_management.received_credit`.
        Status {
            Failed "failed",
            Pending "pending",
            Returned "returned",
            Succeeded "succeeded",
        }
    }
    words! {
        /// `status_details.failed.reason` of a `v2.money_management.received_credit`.
        StatusDetailsFailedReason {
            CapabilityInactive "capability_inactive",
            CurrencyUnsupportedOnFinancialAddress "currency_unsupported_on_financial_address",
            FinancialAddressInactive "financial_address_inactive",
            StripeRejected "stripe_rejected",
        }
    }
    words! {
        /// `status_details.returned.reason` of a `v2.money_management.received_credit`.
        StatusDetailsReturnedReason {
            OriginatorInitiatedReversal "originator_initiated_reversal",
        }
    }
    words! {
        /// `type` of a `v2.money_management.received_credit`.
        Type {
            BalanceTransfer "balance_transfer",
            BankTransfer "bank_transfer",
        }
    }
}
