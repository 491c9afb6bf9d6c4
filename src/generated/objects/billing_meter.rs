// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `billing.meter` object.
    BillingMeter {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer_mapping "customer_mapping": Option<Box<billing_meter::CustomerMapping>>, "See [`CustomerMapping`](billing_meter::CustomerMapping).";
        default_aggregation "default_aggregation": Option<Box<billing_meter::DefaultAggregation>>, "See [`DefaultAggregation`](billing_meter::DefaultAggregation).";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        display_name "display_name": Option<String>, "Text.";
        event_name "event_name": Option<String>, "Text.";
        event_time_window "event_time_window": Option<billing_meter::EventTimeWindow>, "A word of [`EventTimeWindow`](billing_meter::EventTimeWindow); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<billing_meter::Status>, "A word of [`Status`](billing_meter::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<billing_meter::StatusTransitions>>, "See [`StatusTransitions`](billing_meter::StatusTransitions).";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
        value_settings "value_settings": Option<Box<billing_meter::ValueSettings>>, "See [`ValueSettings`](billing_meter::ValueSettings).";
    }
}
object! { BillingMeter: "billing.meter" }
/// The parts of a [`BillingMeter`](crate::object::BillingMeter).
pub mod billing_meter {
    use crate::object::macros::{record, words};
    record! {
        /// `customer_mapping` of a `billing.meter`.
        CustomerMapping {
            event_payload_key "event_payload_key": Option<String>, "Text.";
            type_ "type": Option<String>, "Text: `by_id`.";
        }
    }
    record! {
        /// `default_aggregation` of a `billing.meter`.
        DefaultAggregation {
            formula "formula": Option<crate::object::billing_meter::DefaultAggregationFormula>, "A word of [`DefaultAggregationFormula`](crate::object::billing_meter::DefaultAggregationFormula); unknown ones are kept.";
        }
    }
    /// `status_transitions` of a `billing.meter`. The same as [`billing_feedback_option::StatusTransitions`](crate::object::billing_feedback_option::StatusTransitions).
    pub type StatusTransitions = crate::object::billing_feedback_option::StatusTransitions;
    record! {
        /// `value_settings` of a `billing.meter`.
        ValueSettings {
            event_payload_key "event_payload_key": Option<String>, "Text.";
        }
    }
    words! {
        /// `default_aggregation.formula` of a `billing.meter`.
        DefaultAggregationFormula {
            Count "count",
            Last "last",
            Sum "sum",
        }
    }
    words! {
        /// `event_time_window` of a `billing.meter`.
        EventTimeWindow {
            Day "day",
            Hour "hour",
        }
    }
    /// `status` of a `billing.meter`. The same as [`billing_feedback_option::Status`](crate::object::billing_feedback_option::Status).
    pub type Status = crate::object::billing_feedback_option::Status;
}
