// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `billing.feedback_option` object.
    BillingFeedbackOption {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<billing_feedback_option::Status>, "A word of [`Status`](billing_feedback_option::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<billing_feedback_option::StatusTransitions>>, "See [`StatusTransitions`](billing_feedback_option::StatusTransitions).";
    }
}
object! { BillingFeedbackOption: "billing.feedback_option" }
/// The parts of a [`BillingFeedbackOption`](crate::object::BillingFeedbackOption).
pub mod billing_feedback_option {
    use crate::object::macros::{record, words};
    record! {
        /// `status_transitions` of a `billing.feedback_option`.
        StatusTransitions {
            deactivated_at "deactivated_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `status` of a `billing.feedback_option`.
        Status {
            Active "active",
            Inactive "inactive",
        }
    }
}
