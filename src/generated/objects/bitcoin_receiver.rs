// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `bitcoin_receiver` object.
    BitcoinReceiver {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_received "amount_received": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_amount "bitcoin_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_amount_received "bitcoin_amount_received": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_uri "bitcoin_uri": Option<String>, "Text.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        email "email": Option<String>, "Text. May be null.";
        filled "filled": Option<bool>, "A flag.";
        inbound_address "inbound_address": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        payment "payment": Option<String>, "Text. May be null.";
        refund_address "refund_address": Option<String>, "Text. May be null.";
        transactions "transactions": crate::object::List<crate::object::BitcoinTransaction>, "The first page of a list. Each element: The `bitcoin_transaction` object.";
        uncaptured_funds "uncaptured_funds": Option<bool>, "A flag.";
        used_for_payment "used_for_payment": Option<bool>, "A flag. May be null.";
    }
}
object! { BitcoinReceiver: "bitcoin_receiver" }
