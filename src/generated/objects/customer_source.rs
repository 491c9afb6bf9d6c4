// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::union;

union! {
    /// One of several kinds of object.
    CustomerSource ["alipay_account", "bitcoin_receiver"] {
        "connect" Account "account",
        "families" BankAccount "bank_account",
        "families" Card "card",
        "families" Source "source",
    }
}
