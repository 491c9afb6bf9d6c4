// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `radar.early_fraud_warning` object.
    RadarEarlyFraudWarning {
        id "id": String, "The id; empty if Stripe sent none.";
        actionable "actionable": Option<bool>, "A flag.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fraud_type "fraud_type": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be absent.";
    }
}
object! { RadarEarlyFraudWarning: "radar.early_fraud_warning" }
