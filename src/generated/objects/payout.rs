// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `payout` object.
    Payout {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        application_fee "application_fee": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application_fee`, or the object where it was expanded. May be null.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        arrival_date "arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
        automatic "automatic": Option<bool>, "A flag.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<crate::object::Expandable<crate::object::ExternalAccount>>, "Id of a `ExternalAccount`, or the object where it was expanded. May be null.";
        failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        method "method": Option<String>, "Text.";
        original_payout "original_payout": Option<crate::object::Expandable<crate::object::Payout>>, "Id of a `payout`, or the object where it was expanded. May be null.";
        payout_method "payout_method": Option<String>, "Text. May be null.";
        reconciliation_status "reconciliation_status": Option<payout::ReconciliationStatus>, "A word of [`ReconciliationStatus`](payout::ReconciliationStatus); unknown ones are kept.";
        reversed_by "reversed_by": Option<crate::object::Expandable<crate::object::Payout>>, "Id of a `payout`, or the object where it was expanded. May be null.";
        source_type "source_type": Option<String>, "Text.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
        trace_id "trace_id": Option<Box<payout::TraceId>>, "See [`TraceId`](payout::TraceId). May be null.";
        type_ "type": Option<payout::Type>, "A word of [`Type`](payout::Type); unknown ones are kept.";
    }
}
object! { Payout: "payout" }
/// The parts of a [`Payout`](crate::object::Payout).
pub mod payout {
    use crate::object::macros::{record, words};
    record! {
        /// `trace_id` of a `payout`.
        TraceId {
            status "status": Option<String>, "Text.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `reconciliation_status` of a `payout`.
        ReconciliationStatus {
            Completed "completed",
            InProgress "in_progress",
            NotApplicable "not_applicable",
        }
    }
    words! {
        /// `type` of a `payout`.
        Type {
            BankAccount "bank_account",
            Card "card",
        }
    }
}
