// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::record;

record! {
    /// `japan_address`, as several objects have it.
    JapanAddress {
        city "city": Option<String>, "Text. May be null.";
        country "country": Option<String>, "Text. May be null.";
        line1 "line1": Option<String>, "Text. May be null.";
        line2 "line2": Option<String>, "Text. May be null.";
        postal_code "postal_code": Option<String>, "Text. May be null.";
        state "state": Option<String>, "Text. May be null.";
        town "town": Option<String>, "Text. May be null.";
    }
}
