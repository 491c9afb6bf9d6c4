// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `capability` object.
    Capability {
        id "id": String, "The id; empty if Stripe sent none.";
        account "account": Option<crate::object::Expandable<crate::object::Account>>, "Id of a `account`, or the object where it was expanded.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        future_requirements "future_requirements": Option<Box<capability::FutureRequirements>>, "See [`FutureRequirements`](capability::FutureRequirements). May be absent.";
        requested "requested": Option<bool>, "A flag.";
        requested_at "requested_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        requirements "requirements": Option<Box<capability::Requirements>>, "See [`Requirements`](capability::Requirements). May be absent.";
        status "status": Option<capability::Status>, "A word of [`Status`](capability::Status); unknown ones are kept.";
    }
}
object! { Capability: "capability" }
/// The parts of a [`Capability`](crate::object::Capability).
pub mod capability {
    use crate::object::macros::{record, words};
    record! {
        /// `future_requirements` of a `capability`.
        FutureRequirements {
            alternatives "alternatives": Vec<crate::object::capability::FutureRequirementsAlternative>, "Array. Each element: See [`FutureRequirementsAlternative`](crate::object::capability::FutureRequirementsAlternative). May be null.";
            current_deadline "current_deadline": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            currently_due "currently_due": Vec<String>, "Array. Each element: Text.";
            disabled_reason "disabled_reason": Option<crate::object::capability::FutureRequirementsDisabledReason>, "A word of [`FutureRequirementsDisabledReason`](crate::object::capability::FutureRequirementsDisabledReason); unknown ones are kept. May be null.";
            errors "errors": Vec<crate::object::capability::FutureRequirementsError>, "Array. Each element: See [`FutureRequirementsError`](crate::object::capability::FutureRequirementsError).";
            eventually_due "eventually_due": Vec<String>, "Array. Each element: Text.";
            past_due "past_due": Vec<String>, "Array. Each element: Text.";
            pending_verification "pending_verification": Vec<String>, "Array. Each element: Text.";
        }
    }
    /// `future_requirements.alternative` of a `capability`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type FutureRequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `future_requirements.error` of a `capability`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type FutureRequirementsError = crate::object::account::FutureRequirementsError;
    /// `requirements` of a `capability`. The same as [`FutureRequirements`](FutureRequirements).
    pub type Requirements = FutureRequirements;
    /// `requirements.alternative` of a `capability`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type RequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `requirements.error` of a `capability`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type RequirementsError = crate::object::account::FutureRequirementsError;
    words! {
        /// `future_requirements.disabled_reason` of a `capability`.
        FutureRequirementsDisabledReason {
            Other "other",
            PausedInactivity "paused.inactivity",
            PendingOnboarding "pending.onboarding",
            PendingReview "pending.review",
            PlatformDisabled "platform_disabled",
            PlatformPaused "platform_paused",
            RejectedInactivity "rejected.inactivity",
            RejectedOther "rejected.other",
            RejectedUnsupportedBusiness "rejected.unsupported_business",
            RequirementsFieldsNeeded "requirements.fields_needed",
        }
    }
    /// `future_requirements.error.code` of a `capability`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type FutureRequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    /// `requirements.disabled_reason` of a `capability`. The same as [`FutureRequirementsDisabledReason`](FutureRequirementsDisabledReason).
    pub type RequirementsDisabledReason = FutureRequirementsDisabledReason;
    /// `requirements.error.code` of a `capability`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type RequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    words! {
        /// `status` of a `capability`.
        Status {
            Active "active",
            Inactive "inactive",
            Pending "pending",
            Unrequested "unrequested",
        }
    }
}
