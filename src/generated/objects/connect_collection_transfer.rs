// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `connect_collection_transfer` object.
    ConnectCollectionTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        destination "destination": Option<crate::object::Expandable<crate::object::Account>>, "Id of a `account`, or the object where it was expanded.";
        livemode "livemode": Option<bool>, "A flag.";
    }
}
object! { ConnectCollectionTransfer: "connect_collection_transfer" }
