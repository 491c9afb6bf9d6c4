// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{object, record};

record! {
    /// Stripe's `reporting.report_run` object.
    ReportingReportRun {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be null.
        error "error": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// See [`Parameters`](reporting_report_run::Parameters).
        parameters "parameters": Option<Box<reporting_report_run::Parameters>>,
        /// Text.
        report_type "report_type": Option<String>,
        /// The `file` object. May be null.
        result "result": Option<Box<crate::object::File>>,
        /// Text.
        status "status": Option<String>,
        /// A time, UTC. May be null.
        succeeded_at "succeeded_at": Option<time::OffsetDateTime>,
    }
}
object! { ReportingReportRun: "reporting.report_run" }
/// The parts of a [`ReportingReportRun`](crate::object::ReportingReportRun).
pub mod reporting_report_run {
    use crate::object::record::record;
    record! {
        /// `parameters` of a `reporting.report_run`.
        Parameters {
            /// Array. Each element: Text. May be absent.
            columns "columns": Vec<String>,
            /// Text. May be absent.
            connected_account "connected_account": Option<String>,
            /// Text. May be absent.
            currency "currency": Option<String>,
            /// A time, UTC. May be absent.
            interval_end "interval_end": Option<time::OffsetDateTime>,
            /// A time, UTC. May be absent.
            interval_start "interval_start": Option<time::OffsetDateTime>,
            /// Text. May be absent.
            payout "payout": Option<String>,
            /// Text. May be absent.
            reporting_category "reporting_category": Option<String>,
            /// Text. May be absent.
            timezone "timezone": Option<String>,
        }
    }
}
record! {
    /// Stripe's `reporting.report_type` object.
    ReportingReportType {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// A time, UTC.
        data_available_end "data_available_end": Option<time::OffsetDateTime>,
        /// A time, UTC.
        data_available_start "data_available_start": Option<time::OffsetDateTime>,
        /// Array. Each element: Text. May be null.
        default_columns "default_columns": Vec<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Text.
        name "name": Option<String>,
        /// A time, UTC.
        updated "updated": Option<time::OffsetDateTime>,
        /// A whole number.
        version "version": Option<i64>,
    }
}
object! { ReportingReportType: "reporting.report_type" }
record! {
    /// Stripe's `scheduled_query_run` object.
    SigmaScheduledQueryRun {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// A time, UTC.
        data_load_time "data_load_time": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// See [`Error`](scheduled_query_run::Error). May be absent.
        error "error": Option<Box<scheduled_query_run::Error>>,
        /// The `file` object. May be null.
        file "file": Option<Box<crate::object::File>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// A time, UTC.
        result_available_until "result_available_until": Option<time::OffsetDateTime>,
        /// Text.
        sql "sql": Option<String>,
        /// Text.
        status "status": Option<String>,
        /// Text.
        title "title": Option<String>,
    }
}
object! { SigmaScheduledQueryRun: "scheduled_query_run" }
/// The parts of a [`SigmaScheduledQueryRun`](crate::object::SigmaScheduledQueryRun).
pub mod scheduled_query_run {
    use crate::object::record::record;
    record! {
        /// `error` of a `scheduled_query_run`.
        Error {
            /// Text.
            message "message": Option<String>,
        }
    }
}
