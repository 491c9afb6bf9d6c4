// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// The data of a thin event.
    V1BillingMeterNoMeterFoundEventData {
        developer_message_summary "developer_message_summary": Option<String>, "Text.";
        reason "reason": Option<Box<crate::object::V1BillingMeterNoMeterFoundEventDataReason>>, "See [`V1BillingMeterNoMeterFoundEventDataReason`](crate::object::V1BillingMeterNoMeterFoundEventDataReason).";
        validation_end "validation_end": Option<String>, "Text.";
        validation_start "validation_start": Option<String>, "Text.";
    }
}
object! { V1BillingMeterNoMeterFoundEventData: }
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReason`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReason).
pub type V1BillingMeterNoMeterFoundEventDataReason = crate::object::V1BillingMeterErrorReportTriggeredEventDataReason;
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorType`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorType = crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType;
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.sample_error`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError = crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError;
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.sample_error.request`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest = crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest;
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.code`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode = crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode;
