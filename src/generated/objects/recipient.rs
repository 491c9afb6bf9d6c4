// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `recipient` object.
    Recipient {
        id "id": String, "The id; empty if Stripe sent none.";
        active_account "active_account": Option<crate::object::RawObject>, "Any JSON value. May be null.";
        cards "cards": crate::object::List<crate::object::Card>, "The first page of a list. Each element: The `card` object. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        default_card "default_card": Option<crate::object::Expandable<crate::object::Card>>, "Id of a `card`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        email "email": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        migrated_to "migrated_to": Option<String>, "Text. May be null.";
        name "name": Option<String>, "Text. May be null.";
        rolled_back_from "rolled_back_from": Option<String>, "Text.";
        type_ "type": Option<String>, "Text.";
    }
}
object! { Recipient: "recipient" }
