// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `review` object.
    Review {
        id "id": String, "The id; empty if Stripe sent none.";
        billing_zip "billing_zip": Option<String>, "Text. May be null.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        closed_reason "closed_reason": Option<review::ClosedReason>, "A word of [`ClosedReason`](review::ClosedReason); unknown ones are kept. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        ip_address "ip_address": Option<String>, "Text. May be null.";
        ip_address_location "ip_address_location": Option<Box<review::IpAddressLocation>>, "See [`IpAddressLocation`](review::IpAddressLocation). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        open "open": Option<bool>, "A flag.";
        opened_reason "opened_reason": Option<review::OpenedReason>, "A word of [`OpenedReason`](review::OpenedReason); unknown ones are kept.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be absent.";
        reason "reason": Option<String>, "Text.";
        session "session": Option<Box<review::Session>>, "See [`Session`](review::Session). May be null.";
    }
}
object! { Review: "review" }
/// The parts of a [`Review`](crate::object::Review).
pub mod review {
    use crate::object::macros::{record, words};
    record! {
        /// `ip_address_location` of a `review`.
        IpAddressLocation {
            city "city": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            latitude "latitude": Option<f64>, "A number. May be null.";
            longitude "longitude": Option<f64>, "A number. May be null.";
            region "region": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `session` of a `review`.
        Session {
            browser "browser": Option<String>, "Text. May be null.";
            device "device": Option<String>, "Text. May be null.";
            platform "platform": Option<String>, "Text. May be null.";
            version "version": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `closed_reason` of a `review`.
        ClosedReason {
            Acknowledged "acknowledged",
            Approved "approved",
            Canceled "canceled",
            Disputed "disputed",
            PaymentNeverSettled "payment_never_settled",
            Redacted "redacted",
            Refunded "refunded",
            RefundedAsFraud "refunded_as_fraud",
        }
    }
    words! {
        /// `opened_reason` of a `review`.
        OpenedReason {
            Manual "manual",
            Rule "rule",
        }
    }
}
