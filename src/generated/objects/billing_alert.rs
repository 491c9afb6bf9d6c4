// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `billing.alert` object.
    BillingAlert {
        id "id": String, "The id; empty if Stripe sent none.";
        alert_type "alert_type": Option<String>, "Text: `usage_threshold`.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        filter "filter": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2024-09-30.acacia; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<billing_alert::Status>, "A word of [`Status`](billing_alert::Status); unknown ones are kept. May be null.";
        title "title": Option<String>, "Text.";
        usage_threshold "usage_threshold": Option<Box<billing_alert::UsageThreshold>>, "See [`UsageThreshold`](billing_alert::UsageThreshold). May be null.";
        usage_threshold_config "usage_threshold_config": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2024-09-30.acacia; older API versions and old bodies have it.";
    }
}
object! { BillingAlert: "billing.alert" }
/// The parts of a [`BillingAlert`](crate::object::BillingAlert).
pub mod billing_alert {
    use crate::object::macros::{element, record, words};
    record! {
        /// `usage_threshold` of a `billing.alert`.
        UsageThreshold {
            filters "filters": Vec<crate::object::billing_alert::UsageThresholdFilter>, "Array. Each element: See [`UsageThresholdFilter`](crate::object::billing_alert::UsageThresholdFilter). May be null.";
            gte "gte": Option<i64>, "A whole number.";
            meter "meter": Option<crate::object::Expandable<crate::object::BillingMeter>>, "Id of a `billing.meter`, or the object where it was expanded.";
            recurrence "recurrence": Option<String>, "Text: `one_time`.";
        }
    }
    record! {
        /// `usage_threshold.filter` of a `billing.alert`.
        UsageThresholdFilter {
            customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
            type_ "type": Option<String>, "Text: `customer`.";
        }
    }
    element! { UsageThresholdFilter }
    words! {
        /// `status` of a `billing.alert`.
        Status {
            Active "active",
            Archived "archived",
            Inactive "inactive",
        }
    }
}
