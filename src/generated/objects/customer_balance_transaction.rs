// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `customer_balance_transaction` object.
    CustomerBalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        checkout_session "checkout_session": Option<crate::object::Expandable<crate::object::CheckoutSession>>, "Id of a `checkout.session`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        credit_note "credit_note": Option<crate::object::Expandable<crate::object::CreditNote>>, "Id of a `credit_note`, or the object where it was expanded. May be null.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        ending_balance "ending_balance": Option<i64>, "An amount, in the currency's smallest unit.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        type_ "type": Option<customer_balance_transaction::Type>, "A word of [`Type`](customer_balance_transaction::Type); unknown ones are kept.";
    }
}
object! { CustomerBalanceTransaction: "customer_balance_transaction" }
/// The parts of a [`CustomerBalanceTransaction`](crate::object::CustomerBalanceTransaction).
pub mod customer_balance_transaction {
    use crate::object::macros::words;
    words! {
        /// `type` of a `customer_balance_transaction`.
        Type {
            Adjustment "adjustment",
            AppliedToInvoice "applied_to_invoice",
            CheckoutSessionSubscriptionPayment "checkout_session_subscription_payment",
            CheckoutSessionSubscriptionPaymentCanceled "checkout_session_subscription_payment_canceled",
            CreditNote "credit_note",
            Initial "initial",
            InvoiceOverpaid "invoice_overpaid",
            InvoiceTooLarge "invoice_too_large",
            InvoiceTooSmall "invoice_too_small",
            Migration "migration",
            UnappliedFromInvoice "unapplied_from_invoice",
            UnspentReceiverCredit "unspent_receiver_credit",
        }
    }
}
