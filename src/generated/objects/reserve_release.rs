// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `reserve.release` object.
    ReserveRelease {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        created_by "created_by": Option<reserve_release::CreatedBy>, "A word of [`CreatedBy`](reserve_release::CreatedBy); unknown ones are kept.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        destination "destination": Option<reserve_release::Destination>, "A word of [`Destination`](reserve_release::Destination); unknown ones are kept.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        reason "reason": Option<reserve_release::Reason>, "A word of [`Reason`](reserve_release::Reason); unknown ones are kept.";
        released_at "released_at": Option<time::OffsetDateTime>, "A time, UTC.";
        reserve_hold "reserve_hold": Option<crate::object::Expandable<crate::object::ReserveHold>>, "Id of a `reserve.hold`, or the object where it was expanded. May be null.";
        reserve_plan "reserve_plan": Option<crate::object::Expandable<crate::object::ReservePlan>>, "Id of a `reserve.plan`, or the object where it was expanded. May be null.";
        source_transaction "source_transaction": Option<Box<reserve_release::SourceTransaction>>, "See [`SourceTransaction`](reserve_release::SourceTransaction). May be absent.";
    }
}
object! { ReserveRelease: "reserve.release" }
/// The parts of a [`ReserveRelease`](crate::object::ReserveRelease).
pub mod reserve_release {
    use crate::object::macros::{record, words};
    record! {
        /// `source_transaction` of a `reserve.release`.
        SourceTransaction {
            dispute "dispute": Option<crate::object::Expandable<crate::object::Dispute>>, "Id of a `dispute`, or the object where it was expanded. May be absent.";
            refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::reserve_release::SourceTransactionType>, "A word of [`SourceTransactionType`](crate::object::reserve_release::SourceTransactionType); unknown ones are kept.";
        }
    }
    /// `created_by` of a `reserve.release`. The same as [`account::ControllerLossesPayments`](crate::object::account::ControllerLossesPayments).
    pub type CreatedBy = crate::object::account::ControllerLossesPayments;
    words! {
        /// `destination` of a `reserve.release`.
        Destination {
            Other "other",
            Payments "payments",
        }
    }
    words! {
        /// `reason` of a `reserve.release`.
        Reason {
            HoldExpired "hold_expired",
            HoldReleasedEarly "hold_released_early",
            HoldReversed "hold_reversed",
            PlanDisabled "plan_disabled",
        }
    }
    words! {
        /// `source_transaction.type` of a `reserve.release`.
        SourceTransactionType {
            Dispute "dispute",
            Refund "refund",
        }
    }
}
