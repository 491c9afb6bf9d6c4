// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `topup` object.
    Topup {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        arrival_date "arrival_date": Option<i64>, "A whole number. Deprecated at Stripe since 2018-02-06; older API versions and old bodies have it.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        expected_availability_date "expected_availability_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        initiated_by "initiated_by": Option<topup::InitiatedBy>, "A word of [`InitiatedBy`](topup::InitiatedBy); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be absent or null.";
        payment_method_options "payment_method_options": Option<Box<topup::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](topup::PaymentMethodOptions). May be absent or null.";
        source "source": Option<Box<crate::object::Source>>, "The `source` object. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<topup::Status>, "A word of [`Status`](topup::Status); unknown ones are kept.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
object! { Topup: "topup" }
/// The parts of a [`Topup`](crate::object::Topup).
pub mod topup {
    use crate::object::macros::{record, words};
    record! {
        /// `payment_method_options` of a `topup`.
        PaymentMethodOptions {
            us_bank_account "us_bank_account": Option<Box<crate::object::topup::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::topup::PaymentMethodOptionsUsBankAccount). May be null.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `topup`.
        PaymentMethodOptionsUsBankAccount {
            network "network": Option<String>, "Text: `ach`.";
        }
    }
    words! {
        /// `initiated_by` of a `topup`.
        InitiatedBy {
            Stripe "stripe",
            User "user",
        }
    }
    words! {
        /// `status` of a `topup`.
        Status {
            Canceled "canceled",
            Failed "failed",
            Pending "pending",
            Reversed "reversed",
            Succeeded "succeeded",
        }
    }
}
