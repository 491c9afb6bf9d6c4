// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, record};

record! {
    /// `v2.v2_amount`, as several objects have it.
    V2Amount {
        currency "currency": Option<String>, "Text.";
        value "value": Option<i64>, "A whole number.";
    }
}
element! { V2Amount }
