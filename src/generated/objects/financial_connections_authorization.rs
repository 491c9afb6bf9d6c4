// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `financial_connections.authorization` object.
    FinancialConnectionsAuthorization {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        institution_name "institution_name": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<financial_connections_authorization::Status>, "A word of [`Status`](financial_connections_authorization::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<financial_connections_authorization::StatusDetails>>, "See [`StatusDetails`](financial_connections_authorization::StatusDetails).";
    }
}
object! { FinancialConnectionsAuthorization: "financial_connections.authorization" }
/// The parts of a [`FinancialConnectionsAuthorization`](crate::object::FinancialConnectionsAuthorization).
pub mod financial_connections_authorization {
    use crate::object::macros::{record, words};
    record! {
        /// `status_details` of a `financial_connections.authorization`.
        StatusDetails {
            active "active": Option<Box<crate::object::financial_connections_authorization::StatusDetailsActive>>, "See [`StatusDetailsActive`](crate::object::financial_connections_authorization::StatusDetailsActive). May be absent.";
            inactive "inactive": Option<Box<crate::object::financial_connections_authorization::StatusDetailsInactive>>, "See [`StatusDetailsInactive`](crate::object::financial_connections_authorization::StatusDetailsInactive). May be absent.";
        }
    }
    record! {
        /// `status_details.active` of a `financial_connections.authorization`.
        StatusDetailsActive {
            action "action": Option<crate::object::financial_connections_authorization::StatusDetailsActiveAction>, "A word of [`StatusDetailsActiveAction`](crate::object::financial_connections_authorization::StatusDetailsActiveAction); unknown ones are kept.";
            expected_deactivation_date "expected_deactivation_date": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    record! {
        /// `status_details.inactive` of a `financial_connections.authorization`.
        StatusDetailsInactive {
            action "action": Option<crate::object::financial_connections_authorization::StatusDetailsInactiveAction>, "A word of [`StatusDetailsInactiveAction`](crate::object::financial_connections_authorization::StatusDetailsInactiveAction); unknown ones are kept.";
        }
    }
    words! {
        /// `status` of a `financial_connections.authorization`.
        Status {
            Active "active",
            Inactive "inactive",
        }
    }
    /// `status_details.active.action` of a `financial_connections.authorization`. The same as [`financial_connections_account::StatusDetailsActiveAction`](crate::object::financial_connections_account::StatusDetailsActiveAction).
    pub type StatusDetailsActiveAction = crate::object::financial_connections_account::StatusDetailsActiveAction;
    /// `status_details.inactive.action` of a `financial_connections.authorization`. The same as [`financial_connections_account::StatusDetailsActiveAction`](crate::object::financial_connections_account::StatusDetailsActiveAction).
    pub type StatusDetailsInactiveAction = crate::object::financial_connections_account::StatusDetailsActiveAction;
}
