// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `reporting.report_run` object.
    ReportingReportRun {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        error "error": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        parameters "parameters": Option<Box<reporting_report_run::Parameters>>, "See [`Parameters`](reporting_report_run::Parameters).";
        report_type "report_type": Option<String>, "Text.";
        result "result": Option<Box<crate::object::File>>, "The `file` object. May be null.";
        status "status": Option<String>, "Text.";
        succeeded_at "succeeded_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
    }
}
object! { ReportingReportRun: "reporting.report_run" }
/// The parts of a [`ReportingReportRun`](crate::object::ReportingReportRun).
pub mod reporting_report_run {
    use crate::object::macros::record;
    record! {
        /// `parameters` of a `reporting.report_run`.
        Parameters {
            columns "columns": Vec<String>, "Array. Each element: Text. May be absent.";
            connected_account "connected_account": Option<String>, "Text. May be absent.";
            currency "currency": Option<String>, "Text. May be absent.";
            interval_end "interval_end": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            interval_start "interval_start": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            payout "payout": Option<String>, "Text. May be absent.";
            reporting_category "reporting_category": Option<String>, "Text. May be absent.";
            timezone "timezone": Option<String>, "Text. May be absent.";
        }
    }
}
