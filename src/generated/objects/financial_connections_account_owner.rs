// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `financial_connections.account_owner` object.
    FinancialConnectionsAccountOwner {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        email "email": Option<String>, "Text. May be null.";
        name "name": Option<String>, "Text.";
        ownership "ownership": Option<String>, "Text.";
        phone "phone": Option<String>, "Text. May be null.";
        raw_address "raw_address": Option<String>, "Text. May be null.";
        refreshed_at "refreshed_at": Option<i64>, "A whole number. May be null.";
    }
}
element! { FinancialConnectionsAccountOwner }
object! { FinancialConnectionsAccountOwner: "financial_connections.account_owner" }
