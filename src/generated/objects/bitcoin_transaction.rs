// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `bitcoin_transaction` object.
    BitcoinTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_amount "bitcoin_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        receiver "receiver": Option<String>, "Text.";
    }
}
element! { BitcoinTransaction }
object! { BitcoinTransaction: "bitcoin_transaction" }
