// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `transfer` object.
    Transfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_reversed "amount_reversed": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<crate::object::Expandable<crate::object::Account>>, "Id of a `account`, or the object where it was expanded. May be null.";
        destination_payment "destination_payment": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        reversals "reversals": crate::object::List<crate::object::TransferReversal>, "The first page of a list. Each element: The `transfer_reversal` object.";
        reversed "reversed": Option<bool>, "A flag.";
        source_transaction "source_transaction": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        source_type "source_type": Option<String>, "Text. May be absent.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
object! { Transfer: "transfer" }
