// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuer_fraud_record` object.
    IssuerFraudRecord {
        id "id": String, "The id; empty if Stripe sent none.";
        actionable "actionable": Option<bool>, "A flag.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fraud_type "fraud_type": Option<String>, "Text.";
        has_liability_shift "has_liability_shift": Option<bool>, "A flag.";
        livemode "livemode": Option<bool>, "A flag.";
        post_date "post_date": Option<time::OffsetDateTime>, "A time, UTC.";
    }
}
object! { IssuerFraudRecord: "issuer_fraud_record" }
