// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// The data of a thin event.
    V2CoreAccountPersonUpdatedEventData {
        account_id "account_id": Option<String>, "Text.";
    }
}
object! { V2CoreAccountPersonUpdatedEventData: }
