// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `recipient_transfer` object.
    RecipientTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_reversed "amount_reversed": Option<i64>, "An amount, in the currency's smallest unit.";
        application_fee "application_fee": Option<String>, "Text. May be null.";
        automatic "automatic": Option<bool>, "A flag.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        date "date": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<String>, "Text. May be null.";
        destination_payment "destination_payment": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        method "method": Option<String>, "Text. May be null.";
        reversals "reversals": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value.";
        reversed "reversed": Option<bool>, "A flag.";
        source_transaction "source_transaction": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        source_type "source_type": Option<String>, "Text. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
        type_ "type": Option<String>, "Text.";
    }
}
object! { RecipientTransfer: "recipient_transfer" }
