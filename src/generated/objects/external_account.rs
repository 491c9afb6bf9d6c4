// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::union;

union! {
    /// One of several kinds of object.
    ExternalAccount [] {
        "families" BankAccount "bank_account",
        "families" Card "card",
    }
}
