// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

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
    use crate::object::macros::record;
    record! {
        /// `error` of a `scheduled_query_run`.
        Error {
            message "message": Option<String>, "Text.";
        }
    }
}
