// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.debit_reversal` object.
    TreasuryDebitReversal {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        financial_account "financial_account": Option<String>, "Text. May be null.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        linked_flows "linked_flows": Option<Box<treasury_debit_reversal::LinkedFlows>>, "See [`LinkedFlows`](treasury_debit_reversal::LinkedFlows). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        network "network": Option<treasury_debit_reversal::Network>, "A word of [`Network`](treasury_debit_reversal::Network); unknown ones are kept.";
        received_debit "received_debit": Option<String>, "Text.";
        status "status": Option<treasury_debit_reversal::Status>, "A word of [`Status`](treasury_debit_reversal::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_debit_reversal::StatusTransitions>>, "See [`StatusTransitions`](treasury_debit_reversal::StatusTransitions).";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryDebitReversal: "treasury.debit_reversal" }
/// The parts of a [`TreasuryDebitReversal`](crate::object::TreasuryDebitReversal).
pub mod treasury_debit_reversal {
    use crate::object::macros::{record, words};
    record! {
        /// `linked_flows` of a `treasury.debit_reversal`.
        LinkedFlows {
            issuing_dispute "issuing_dispute": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.debit_reversal`.
        StatusTransitions {
            completed_at "completed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `network` of a `treasury.debit_reversal`.
        Network {
            Ach "ach",
            Card "card",
        }
    }
    words! {
        /// `status` of a `treasury.debit_reversal`.
        Status {
            Failed "failed",
            Processing "processing",
            Succeeded "succeeded",
        }
    }
}
