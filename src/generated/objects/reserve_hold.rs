// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `reserve.hold` object.
    ReserveHold {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_releasable "amount_releasable": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        created_by "created_by": Option<reserve_hold::CreatedBy>, "A word of [`CreatedBy`](reserve_hold::CreatedBy); unknown ones are kept.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        destination "destination": Option<reserve_hold::Destination>, "A word of [`Destination`](reserve_hold::Destination); unknown ones are kept.";
        is_releasable "is_releasable": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        reason "reason": Option<reserve_hold::Reason>, "A word of [`Reason`](reserve_hold::Reason); unknown ones are kept.";
        release_details "release_details": Vec<reserve_hold::ReleaseDetail>, "Array. Each element: See [`ReleaseDetail`](reserve_hold::ReleaseDetail). May be absent.";
        release_schedule "release_schedule": Option<Box<reserve_hold::ReleaseSchedule>>, "See [`ReleaseSchedule`](reserve_hold::ReleaseSchedule).";
        reserve_plan "reserve_plan": Option<crate::object::Expandable<crate::object::ReservePlan>>, "Id of a `reserve.plan`, or the object where it was expanded. May be null.";
        source_charge "source_charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        source_type "source_type": Option<reserve_hold::SourceType>, "A word of [`SourceType`](reserve_hold::SourceType); unknown ones are kept.";
    }
}
object! { ReserveHold: "reserve.hold" }
/// The parts of a [`ReserveHold`](crate::object::ReserveHold).
pub mod reserve_hold {
    use crate::object::macros::{element, record, words};
    record! {
        /// `release_detail` of a `reserve.hold`.
        ReleaseDetail {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            reserve_release "reserve_release": Option<String>, "Text.";
        }
    }
    element! { ReleaseDetail }
    record! {
        /// `release_schedule` of a `reserve.hold`.
        ReleaseSchedule {
            release_after "release_after": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            scheduled_release "scheduled_release": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    /// `created_by` of a `reserve.hold`. The same as [`account::ControllerLossesPayments`](crate::object::account::ControllerLossesPayments).
    pub type CreatedBy = crate::object::account::ControllerLossesPayments;
    words! {
        /// `destination` of a `reserve.hold`.
        Destination {
            Other "other",
            RiskReserved "risk_reserved",
            SettlementReserved "settlement_reserved",
        }
    }
    words! {
        /// `reason` of a `reserve.hold`.
        Reason {
            Charge "charge",
            Standalone "standalone",
        }
    }
    words! {
        /// `source_type` of a `reserve.hold`.
        SourceType {
            BankAccount "bank_account",
            Card "card",
            Fpx "fpx",
        }
    }
}
