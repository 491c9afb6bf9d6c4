// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{object, record};

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
    use crate::object::record::record;
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
record! {
    /// Stripe's `scheduled_query_run` object.
    SigmaScheduledQueryRun {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        data_load_time "data_load_time": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        error "error": Option<Box<scheduled_query_run::Error>>, "See [`Error`](scheduled_query_run::Error). May be absent.";
        file "file": Option<Box<crate::object::File>>, "The `file` object. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        result_available_until "result_available_until": Option<time::OffsetDateTime>, "A time, UTC.";
        sql "sql": Option<String>, "Text.";
        status "status": Option<String>, "Text.";
        title "title": Option<String>, "Text.";
    }
}
object! { SigmaScheduledQueryRun: "scheduled_query_run" }
/// The parts of a [`SigmaScheduledQueryRun`](crate::object::SigmaScheduledQueryRun).
pub mod scheduled_query_run {
    use crate::object::record::record;
    record! {
        /// `error` of a `scheduled_query_run`.
        Error {
            message "message": Option<String>, "Text.";
        }
    }
}
