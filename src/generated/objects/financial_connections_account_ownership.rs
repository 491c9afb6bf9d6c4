// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `financial_connections.account_ownership` object.
    FinancialConnectionsAccountOwnership {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        owners "owners": crate::object::List<crate::object::FinancialConnectionsAccountOwner>, "The first page of a list. Each element: The `financial_connections.account_owner` object.";
    }
}
object! { FinancialConnectionsAccountOwnership: "financial_connections.account_ownership" }
