// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `tax_deducted_at_source` object.
    TaxDeductedAtSource {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        period_end "period_end": Option<time::OffsetDateTime>, "A time, UTC.";
        period_start "period_start": Option<time::OffsetDateTime>, "A time, UTC.";
        tax_deduction_account_number "tax_deduction_account_number": Option<String>, "Text.";
    }
}
object! { TaxDeductedAtSource: "tax_deducted_at_source" }
