// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{object, record};

record! {
    /// Stripe's `reporting.report_run` object.
    ReportingReportRun {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// Text. May be null.
        3 error "error": Option<String>,
        /// A flag.
        4 livemode "livemode": Option<bool>,
        /// See [`Parameters`](reporting_report_run::Parameters).
        5 parameters "parameters": Option<Box<reporting_report_run::Parameters>>,
        /// Text.
        6 report_type "report_type": Option<String>,
        /// The `file` object. May be null.
        7 result "result": Option<Box<crate::object::File>>,
        /// Text.
        8 status "status": Option<String>,
        /// A time, UTC. May be null.
        9 succeeded_at "succeeded_at": Option<time::OffsetDateTime>,
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
            0 columns "columns": Vec<String>,
            /// Text. May be absent.
            1 connected_account "connected_account": Option<String>,
            /// Text. May be absent.
            2 currency "currency": Option<String>,
            /// A time, UTC. May be absent.
            3 interval_end "interval_end": Option<time::OffsetDateTime>,
            /// A time, UTC. May be absent.
            4 interval_start "interval_start": Option<time::OffsetDateTime>,
            /// Text. May be absent.
            5 payout "payout": Option<String>,
            /// Text. May be absent.
            6 reporting_category "reporting_category": Option<String>,
            /// Text. May be absent.
            7 timezone "timezone": Option<String>,
        }
    }
}
record! {
    /// Stripe's `reporting.report_type` object.
    ReportingReportType {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 data_available_end "data_available_end": Option<time::OffsetDateTime>,
        /// A time, UTC.
        2 data_available_start "data_available_start": Option<time::OffsetDateTime>,
        /// Array. Each element: Text. May be null.
        3 default_columns "default_columns": Vec<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
        /// Text.
        6 name "name": Option<String>,
        /// A time, UTC.
        7 updated "updated": Option<time::OffsetDateTime>,
        /// A whole number.
        8 version "version": Option<i64>,
    }
}
object! { ReportingReportType: "reporting.report_type" }
record! {
    /// Stripe's `scheduled_query_run` object.
    SigmaScheduledQueryRun {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// A time, UTC.
        2 data_load_time "data_load_time": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// See [`Error`](scheduled_query_run::Error). May be absent.
        4 error "error": Option<Box<scheduled_query_run::Error>>,
        /// The `file` object. May be null.
        5 file "file": Option<Box<crate::object::File>>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// A time, UTC.
        7 result_available_until "result_available_until": Option<time::OffsetDateTime>,
        /// Text.
        8 sql "sql": Option<String>,
        /// Text.
        9 status "status": Option<String>,
        /// Text.
        10 title "title": Option<String>,
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
            0 message "message": Option<String>,
        }
    }
}
