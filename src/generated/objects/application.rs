// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `application` object.
    Application {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        name "name": Option<String>, "Text. May be null.";
    }
}
object! { Application: "application" }
