// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `reserve.plan` object.
    ReservePlan {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        created_by "created_by": Option<reserve_plan::CreatedBy>, "A word of [`CreatedBy`](reserve_plan::CreatedBy); unknown ones are kept.";
        currency "currency": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        destination "destination": Option<reserve_plan::Destination>, "A word of [`Destination`](reserve_plan::Destination); unknown ones are kept.";
        disabled_at "disabled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        fixed_release "fixed_release": Option<Box<reserve_plan::FixedRelease>>, "See [`FixedRelease`](reserve_plan::FixedRelease). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        manual_release "manual_release": Option<Box<reserve_plan::ManualRelease>>, "See [`ManualRelease`](reserve_plan::ManualRelease). May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        percent "percent": Option<i64>, "A whole number.";
        rolling_release "rolling_release": Option<Box<reserve_plan::RollingRelease>>, "See [`RollingRelease`](reserve_plan::RollingRelease). May be absent.";
        status "status": Option<reserve_plan::Status>, "A word of [`Status`](reserve_plan::Status); unknown ones are kept.";
        type_ "type": Option<reserve_plan::Type>, "A word of [`Type`](reserve_plan::Type); unknown ones are kept.";
    }
}
object! { ReservePlan: "reserve.plan" }
/// The parts of a [`ReservePlan`](crate::object::ReservePlan).
pub mod reserve_plan {
    use crate::object::macros::{record, words};
    record! {
        /// `fixed_release` of a `reserve.plan`.
        FixedRelease {
            release_after "release_after": Option<i64>, "A whole number.";
            scheduled_release "scheduled_release": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    /// `manual_release` of a `reserve.plan`. The same as [`account::SettingsPaypayPaymentsSiteAccessible`](crate::object::account::SettingsPaypayPaymentsSiteAccessible).
    pub type ManualRelease = crate::object::account::SettingsPaypayPaymentsSiteAccessible;
    record! {
        /// `rolling_release` of a `reserve.plan`.
        RollingRelease {
            days_after_charge "days_after_charge": Option<i64>, "A whole number.";
            expires_on "expires_on": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `created_by` of a `reserve.plan`. The same as [`account::ControllerLossesPayments`](crate::object::account::ControllerLossesPayments).
    pub type CreatedBy = crate::object::account::ControllerLossesPayments;
    /// `destination` of a `reserve.plan`. The same as [`reserve_hold::Destination`](crate::object::reserve_hold::Destination).
    pub type Destination = crate::object::reserve_hold::Destination;
    words! {
        /// `status` of a `reserve.plan`.
        Status {
            Active "active",
            Disabled "disabled",
            Expired "expired",
            Other "other",
        }
    }
    words! {
        /// `type` of a `reserve.plan`.
        Type {
            FixedRelease "fixed_release",
            ManualRelease "manual_release",
            Other "other",
            RollingRelease "rolling_release",
        }
    }
}
