// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.credit_reversal` object.
    TreasuryCreditReversal {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        network "network": Option<treasury_credit_reversal::Network>, "A word of [`Network`](treasury_credit_reversal::Network); unknown ones are kept.";
        received_credit "received_credit": Option<String>, "Text.";
        status "status": Option<treasury_credit_reversal::Status>, "A word of [`Status`](treasury_credit_reversal::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_credit_reversal::StatusTransitions>>, "See [`StatusTransitions`](treasury_credit_reversal::StatusTransitions).";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryCreditReversal: "treasury.credit_reversal" }
/// The parts of a [`TreasuryCreditReversal`](crate::object::TreasuryCreditReversal).
pub mod treasury_credit_reversal {
    use crate::object::macros::{record, words};
    record! {
        /// `status_transitions` of a `treasury.credit_reversal`.
        StatusTransitions {
            posted_at "posted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `network` of a `treasury.credit_reversal`.
        Network {
            Ach "ach",
            Stripe "stripe",
        }
    }
    words! {
        /// `status` of a `treasury.credit_reversal`.
        Status {
            Canceled "canceled",
            Posted "posted",
            Processing "processing",
        }
    }
}
