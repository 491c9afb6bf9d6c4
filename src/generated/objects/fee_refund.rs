// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `fee_refund` object.
    FeeRefund {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fee "fee": Option<crate::object::Expandable<crate::object::ApplicationFee>>, "Id of a `application_fee`, or the object where it was expanded.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
    }
}
element! { FeeRefund }
object! { FeeRefund: "fee_refund" }
