// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record, words};

record! {
    /// The data of a thin event.
    V1BillingMeterErrorReportTriggeredEventData {
        developer_message_summary "developer_message_summary": Option<String>, "Text.";
        reason "reason": Option<Box<crate::object::V1BillingMeterErrorReportTriggeredEventDataReason>>, "See [`V1BillingMeterErrorReportTriggeredEventDataReason`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReason).";
        validation_end "validation_end": Option<String>, "Text.";
        validation_start "validation_start": Option<String>, "Text.";
    }
}
object! { V1BillingMeterErrorReportTriggeredEventData: }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReason {
        error_count "error_count": Option<i64>, "A whole number.";
        error_types "error_types": Vec<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType>, "Array. Each element: See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorType`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType).";
    }
}
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorType {
        code "code": Option<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode>, "A word of [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode); unknown ones are kept.";
        error_count "error_count": Option<i64>, "A whole number.";
        sample_errors "sample_errors": Vec<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError>, "Array. Each element: See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError).";
    }
}
element! { V1BillingMeterErrorReportTriggeredEventDataReasonErrorType }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.sample_error`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError {
        error_message "error_message": Option<String>, "Text.";
        request "request": Option<Box<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest>>, "See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest).";
    }
}
element! { V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.sample_error.request`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest {
        identifier "identifier": Option<String>, "Text.";
    }
}
words! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.code`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode {
        ArchivedMeter "archived_meter",
        MeterEventCustomerNotFound "meter_event_customer_not_found",
        MeterEventDimensionCountTooHigh "meter_event_dimension_count_too_high",
        MeterEventInvalidValue "meter_event_invalid_value",
        MeterEventNoCustomerDefined "meter_event_no_customer_defined",
        MeterEventValueTooManyDigits "meter_event_value_too_many_digits",
        MissingDimensionPayloadKeys "missing_dimension_payload_keys",
        NoMeter "no_meter",
        TimestampInFuture "timestamp_in_future",
        TimestampTooFarInPast "timestamp_too_far_in_past",
    }
}
