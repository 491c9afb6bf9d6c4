// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `reporting.report_type` object.
    ReportingReportType {
        id "id": String, "The id; empty if Stripe sent none.";
        data_available_end "data_available_end": Option<time::OffsetDateTime>, "A time, UTC.";
        data_available_start "data_available_start": Option<time::OffsetDateTime>, "A time, UTC.";
        default_columns "default_columns": Vec<String>, "Array. Each element: Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        name "name": Option<String>, "Text.";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
        version "version": Option<i64>, "A whole number.";
    }
}
object! { ReportingReportType: "reporting.report_type" }
