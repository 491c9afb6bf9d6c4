// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `entitlements.feature` object.
    EntitlementsFeature {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text.";
    }
}
object! { EntitlementsFeature: "entitlements.feature" }
