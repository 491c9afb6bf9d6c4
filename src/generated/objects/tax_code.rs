// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `tax_code` object.
    TaxCode {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        name "name": Option<String>, "Text.";
        requirements "requirements": Option<Box<tax_code::Requirements>>, "See [`Requirements`](tax_code::Requirements). May be null.";
    }
}
object! { TaxCode: "tax_code" }
/// The parts of a [`TaxCode`](crate::object::TaxCode).
pub mod tax_code {
    use crate::object::macros::{record, words};
    record! {
        /// `requirements` of a `tax_code`.
        Requirements {
            performance_location "performance_location": Option<crate::object::tax_code::RequirementsPerformanceLocation>, "A word of [`RequirementsPerformanceLocation`](crate::object::tax_code::RequirementsPerformanceLocation); unknown ones are kept.";
        }
    }
    words! {
        /// `requirements.performance_location` of a `tax_code`.
        RequirementsPerformanceLocation {
            Optional "optional",
            Required "required",
        }
    }
}
