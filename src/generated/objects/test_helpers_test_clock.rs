// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `test_helpers.test_clock` object.
    TestHelpersTestClock {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        deletes_after "deletes_after": Option<time::OffsetDateTime>, "A time, UTC.";
        frozen_time "frozen_time": Option<time::OffsetDateTime>, "A time, UTC.";
        livemode "livemode": Option<bool>, "A flag.";
        name "name": Option<String>, "Text. May be null.";
        status "status": Option<test_helpers_test_clock::Status>, "A word of [`Status`](test_helpers_test_clock::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<test_helpers_test_clock::StatusDetails>>, "See [`StatusDetails`](test_helpers_test_clock::StatusDetails).";
    }
}
object! { TestHelpersTestClock: "test_helpers.test_clock" }
/// The parts of a [`TestHelpersTestClock`](crate::object::TestHelpersTestClock).
pub mod test_helpers_test_clock {
    use crate::object::macros::{record, words};
    record! {
        /// `status_details` of a `test_helpers.test_clock`.
        StatusDetails {
            advancing "advancing": Option<Box<crate::object::test_helpers_test_clock::StatusDetailsAdvancing>>, "See [`StatusDetailsAdvancing`](crate::object::test_helpers_test_clock::StatusDetailsAdvancing). May be absent.";
        }
    }
    record! {
        /// `status_details.advancing` of a `test_helpers.test_clock`.
        StatusDetailsAdvancing {
            target_frozen_time "target_frozen_time": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    words! {
        /// `status` of a `test_helpers.test_clock`.
        Status {
            Advancing "advancing",
            InternalFailure "internal_failure",
            Ready "ready",
        }
    }
}
