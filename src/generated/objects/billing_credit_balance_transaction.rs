// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `billing.credit_balance_transaction` object.
    BillingCreditBalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        credit "credit": Option<Box<billing_credit_balance_transaction::Credit>>, "See [`Credit`](billing_credit_balance_transaction::Credit). May be null.";
        credit_grant "credit_grant": Option<crate::object::Expandable<crate::object::BillingCreditGrant>>, "Id of a `billing.credit_grant`, or the object where it was expanded.";
        debit "debit": Option<Box<billing_credit_balance_transaction::Debit>>, "See [`Debit`](billing_credit_balance_transaction::Debit). May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC.";
        livemode "livemode": Option<bool>, "A flag.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        type_ "type": Option<billing_credit_balance_transaction::Type>, "A word of [`Type`](billing_credit_balance_transaction::Type); unknown ones are kept. May be null.";
    }
}
object! { BillingCreditBalanceTransaction: "billing.credit_balance_transaction" }
/// The parts of a [`BillingCreditBalanceTransaction`](crate::object::BillingCreditBalanceTransaction).
pub mod billing_credit_balance_transaction {
    use crate::object::macros::{record, words};
    record! {
        /// `credit` of a `billing.credit_balance_transaction`.
        Credit {
            amount "amount": Option<Box<crate::object::billing_credit_balance_transaction::CreditAmount>>, "See [`CreditAmount`](crate::object::billing_credit_balance_transaction::CreditAmount).";
            credits_application_invoice_voided "credits_application_invoice_voided": Option<Box<crate::object::billing_credit_balance_transaction::CreditCreditsApplicationInvoiceVoided>>, "See [`CreditCreditsApplicationInvoiceVoided`](crate::object::billing_credit_balance_transaction::CreditCreditsApplicationInvoiceVoided). May be null.";
            type_ "type": Option<crate::object::billing_credit_balance_transaction::CreditType>, "A word of [`CreditType`](crate::object::billing_credit_balance_transaction::CreditType); unknown ones are kept.";
        }
    }
    record! {
        /// `credit.amount` of a `billing.credit_balance_transaction`.
        CreditAmount {
            monetary "monetary": Option<Box<crate::object::billing_credit_balance_transaction::CreditAmountMonetary>>, "See [`CreditAmountMonetary`](crate::object::billing_credit_balance_transaction::CreditAmountMonetary). May be null.";
            type_ "type": Option<String>, "Text: `monetary`.";
        }
    }
    record! {
        /// `credit.amount.monetary` of a `billing.credit_balance_transaction`.
        CreditAmountMonetary {
            currency "currency": Option<String>, "Text.";
            value "value": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `credit.credits_application_invoice_voided` of a `billing.credit_balance_transaction`.
        CreditCreditsApplicationInvoiceVoided {
            invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded.";
            invoice_line_item "invoice_line_item": Option<String>, "Text.";
        }
    }
    record! {
        /// `debit` of a `billing.credit_balance_transaction`.
        Debit {
            amount "amount": Option<Box<crate::object::billing_credit_balance_transaction::DebitAmount>>, "See [`DebitAmount`](crate::object::billing_credit_balance_transaction::DebitAmount).";
            credits_applied "credits_applied": Option<Box<crate::object::billing_credit_balance_transaction::DebitCreditsApplied>>, "See [`DebitCreditsApplied`](crate::object::billing_credit_balance_transaction::DebitCreditsApplied). May be null.";
            type_ "type": Option<crate::object::billing_credit_balance_transaction::DebitType>, "A word of [`DebitType`](crate::object::billing_credit_balance_transaction::DebitType); unknown ones are kept.";
        }
    }
    /// `debit.amount` of a `billing.credit_balance_transaction`. The same as [`CreditAmount`](CreditAmount).
    pub type DebitAmount = CreditAmount;
    /// `debit.amount.monetary` of a `billing.credit_balance_transaction`. The same as [`CreditAmountMonetary`](CreditAmountMonetary).
    pub type DebitAmountMonetary = CreditAmountMonetary;
    /// `debit.credits_applied` of a `billing.credit_balance_transaction`. The same as [`CreditCreditsApplicationInvoiceVoided`](CreditCreditsApplicationInvoiceVoided).
    pub type DebitCreditsApplied = CreditCreditsApplicationInvoiceVoided;
    words! {
        /// `credit.type` of a `billing.credit_balance_transaction`.
        CreditType {
            CreditsApplicationInvoiceVoided "credits_application_invoice_voided",
            CreditsGranted "credits_granted",
        }
    }
    words! {
        /// `debit.type` of a `billing.credit_balance_transaction`.
        DebitType {
            CreditsApplied "credits_applied",
            CreditsExpired "credits_expired",
            CreditsVoided "credits_voided",
        }
    }
    words! {
        /// `type` of a `billing.credit_balance_transaction`.
        Type {
            Credit "credit",
            Debit "debit",
        }
    }
}
