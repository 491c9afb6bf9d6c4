// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `customer_cash_balance_transaction` object.
    CustomerCashBalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        adjusted_for_overdraft "adjusted_for_overdraft": Option<Box<customer_cash_balance_transaction::AdjustedForOverdraft>>, "See [`AdjustedForOverdraft`](customer_cash_balance_transaction::AdjustedForOverdraft). May be absent.";
        applied_to_payment "applied_to_payment": Option<Box<customer_cash_balance_transaction::AppliedToPayment>>, "See [`AppliedToPayment`](customer_cash_balance_transaction::AppliedToPayment). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        ending_balance "ending_balance": Option<i64>, "An amount, in the currency's smallest unit.";
        funded "funded": Option<Box<customer_cash_balance_transaction::Funded>>, "See [`Funded`](customer_cash_balance_transaction::Funded). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        net_amount "net_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        refunded_from_payment "refunded_from_payment": Option<Box<customer_cash_balance_transaction::RefundedFromPayment>>, "See [`RefundedFromPayment`](customer_cash_balance_transaction::RefundedFromPayment). May be absent.";
        transferred_to_balance "transferred_to_balance": Option<Box<customer_cash_balance_transaction::TransferredToBalance>>, "See [`TransferredToBalance`](customer_cash_balance_transaction::TransferredToBalance). May be absent.";
        type_ "type": Option<customer_cash_balance_transaction::Type>, "A word of [`Type`](customer_cash_balance_transaction::Type); unknown ones are kept.";
        unapplied_from_payment "unapplied_from_payment": Option<Box<customer_cash_balance_transaction::UnappliedFromPayment>>, "See [`UnappliedFromPayment`](customer_cash_balance_transaction::UnappliedFromPayment). May be absent.";
    }
}
object! { CustomerCashBalanceTransaction: "customer_cash_balance_transaction" }
/// The parts of a [`CustomerCashBalanceTransaction`](crate::object::CustomerCashBalanceTransaction).
pub mod customer_cash_balance_transaction {
    use crate::object::macros::{record, words};
    record! {
        /// `adjusted_for_overdraft` of a `customer_cash_balance_transaction`.
        AdjustedForOverdraft {
            balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded.";
            linked_transaction "linked_transaction": Option<crate::object::Expandable<crate::object::CustomerCashBalanceTransaction>>, "Id of a `customer_cash_balance_transaction`, or the object where it was expanded.";
        }
    }
    record! {
        /// `applied_to_payment` of a `customer_cash_balance_transaction`.
        AppliedToPayment {
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded.";
        }
    }
    record! {
        /// `funded` of a `customer_cash_balance_transaction`.
        Funded {
            bank_transfer "bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransfer>>, "See [`FundedBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransfer).";
        }
    }
    record! {
        /// `funded.bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferEuBankTransfer>>, "See [`FundedBankTransferEuBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferEuBankTransfer). May be absent.";
            gb_bank_transfer "gb_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferGbBankTransfer>>, "See [`FundedBankTransferGbBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferGbBankTransfer). May be absent.";
            jp_bank_transfer "jp_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferJpBankTransfer>>, "See [`FundedBankTransferJpBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferJpBankTransfer). May be absent.";
            reference "reference": Option<String>, "Text. May be null.";
            type_ "type": Option<crate::object::customer_cash_balance_transaction::FundedBankTransferType>, "A word of [`FundedBankTransferType`](crate::object::customer_cash_balance_transaction::FundedBankTransferType); unknown ones are kept.";
            us_bank_transfer "us_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransfer>>, "See [`FundedBankTransferUsBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransfer). May be absent.";
        }
    }
    record! {
        /// `funded.bank_transfer.eu_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferEuBankTransfer {
            bic "bic": Option<String>, "Text. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `funded.bank_transfer.gb_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferGbBankTransfer {
            account_number_last4 "account_number_last4": Option<String>, "Text. May be null.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
            sort_code "sort_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `funded.bank_transfer.jp_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferJpBankTransfer {
            sender_bank "sender_bank": Option<String>, "Text. May be null.";
            sender_branch "sender_branch": Option<String>, "Text. May be null.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `funded.bank_transfer.us_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferUsBankTransfer {
            network "network": Option<crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransferNetwork>, "A word of [`FundedBankTransferUsBankTransferNetwork`](crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransferNetwork); unknown ones are kept. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `refunded_from_payment` of a `customer_cash_balance_transaction`.
        RefundedFromPayment {
            refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded.";
        }
    }
    record! {
        /// `transferred_to_balance` of a `customer_cash_balance_transaction`.
        TransferredToBalance {
            balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded.";
        }
    }
    /// `unapplied_from_payment` of a `customer_cash_balance_transaction`. The same as [`AppliedToPayment`](AppliedToPayment).
    pub type UnappliedFromPayment = AppliedToPayment;
    /// `funded.bank_transfer.type` of a `customer_cash_balance_transaction`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type FundedBankTransferType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    words! {
        /// `funded.bank_transfer.us_bank_transfer.network` of a `customer_cash_balance_transaction`.
        FundedBankTransferUsBankTransferNetwork {
            Ach "ach",
            DomesticWireUs "domestic_wire_us",
            Fednow "fednow",
            Rtp "rtp",
            Swift "swift",
        }
    }
    words! {
        /// `type` of a `customer_cash_balance_transaction`.
        Type {
            AdjustedForOverdraft "adjusted_for_overdraft",
            AppliedToPayment "applied_to_payment",
            Funded "funded",
            FundingReversed "funding_reversed",
            RefundedFromPayment "refunded_from_payment",
            ReturnCanceled "return_canceled",
            ReturnInitiated "return_initiated",
            TransferredToBalance "transferred_to_balance",
            UnappliedFromPayment "unapplied_from_payment",
        }
    }
}
