// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuing.settlement` object.
    IssuingSettlement {
        id "id": String, "The id; empty if Stripe sent none.";
        bin "bin": Option<String>, "Text.";
        clearing_date "clearing_date": Option<time::OffsetDateTime>, "A time, UTC.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        interchange_fees "interchange_fees": Option<i64>, "A whole number.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        net_total "net_total": Option<i64>, "An amount, in the currency's smallest unit.";
        network "network": Option<String>, "Text.";
        network_fees "network_fees": Option<i64>, "A whole number.";
        network_settlement_identifier "network_settlement_identifier": Option<String>, "Text.";
        settlement_date "settlement_date": Option<i64>, "A whole number.";
        settlement_service "settlement_service": Option<String>, "Text.";
        transaction_count "transaction_count": Option<i64>, "A whole number.";
        transaction_volume "transaction_volume": Option<i64>, "A whole number.";
        transactions_reconciled "transactions_reconciled": Option<bool>, "A flag.";
    }
}
object! { IssuingSettlement: "issuing.settlement" }
