// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `entitlements.active_entitlement` object.
    EntitlementsActiveEntitlement {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        feature "feature": Option<crate::object::Expandable<crate::object::EntitlementsFeature>>, "Id of a `entitlements.feature`, or the object where it was expanded.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text.";
    }
}
element! { EntitlementsActiveEntitlement }
object! { EntitlementsActiveEntitlement: "entitlements.active_entitlement" }
