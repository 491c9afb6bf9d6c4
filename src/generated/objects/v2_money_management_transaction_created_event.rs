// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// The data of a thin event.
    V2MoneyManagementTransactionCreatedEventData {
        treasury_transaction "treasury_transaction": Option<String>, "Text. May be absent.";
        v1_id "v1_id": Option<String>, "Text. May be absent.";
    }
}
object! { V2MoneyManagementTransactionCreatedEventData: }
