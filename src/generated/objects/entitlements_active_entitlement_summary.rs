// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `entitlements.active_entitlement_summary` object.
    EntitlementsActiveEntitlementSummary {
        customer "customer": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        entitlements "entitlements": crate::object::List<crate::object::EntitlementsActiveEntitlement>, "The first page of a list. Each element: The `entitlements.active_entitlement` object.";
        livemode "livemode": Option<bool>, "A flag.";
    }
}
object! { EntitlementsActiveEntitlementSummary: "entitlements.active_entitlement_summary" }
