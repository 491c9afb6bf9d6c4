// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `billing.alert_triggered` object.
    BillingAlertTriggered {
        alert "alert": Option<Box<crate::object::BillingAlert>>, "The `billing.alert` object.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        value "value": Option<i64>, "A whole number.";
    }
}
object! { BillingAlertTriggered: "billing.alert_triggered" }
