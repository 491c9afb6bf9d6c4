// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `payment` object.
    Payment {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_refunded "amount_refunded": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<String>, "Text. May be null.";
        application_fee "application_fee": Option<String>, "Text. May be null.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        captured "captured": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<String>, "Text. May be null.";
        dispute "dispute": Option<String>, "Text. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        fraud_details "fraud_details": Option<crate::object::RawObject>, "Any JSON value. May be null.";
        invoice "invoice": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        on_behalf_of "on_behalf_of": Option<String>, "Text. May be null.";
        order "order": Option<crate::object::Expandable<crate::object::Order>>, "Id of a `order`, or the object where it was expanded. May be null.";
        outcome "outcome": Option<Box<payment::Outcome>>, "See [`Outcome`](payment::Outcome). May be null.";
        paid "paid": Option<bool>, "A flag.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<String>, "Text.";
        receipt_email "receipt_email": Option<String>, "Text. May be null.";
        receipt_number "receipt_number": Option<String>, "Text. May be null.";
        refunded "refunded": Option<bool>, "A flag.";
        refunds "refunds": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value.";
        review "review": Option<String>, "Text. May be null.";
        shipping "shipping": Option<Box<payment::Shipping>>, "See [`Shipping`](payment::Shipping). May be null.";
        source "source": Option<crate::object::RawObject>, "Any JSON value.";
        source_transfer "source_transfer": Option<String>, "Text. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
        transfer "transfer": Option<String>, "Text.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
object! { Payment: "payment" }
/// The parts of a [`Payment`](crate::object::Payment).
pub mod payment {
    use crate::object::macros::record;
    record! {
        /// `outcome` of a `payment`.
        Outcome {
            network_status "network_status": Option<String>, "Text. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
            risk_level "risk_level": Option<String>, "Text.";
            risk_score "risk_score": Option<i64>, "A whole number.";
            rule "rule": Option<Box<crate::object::payment::OutcomeRule>>, "See [`OutcomeRule`](crate::object::payment::OutcomeRule).";
            seller_message "seller_message": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `outcome.rule` of a `payment`.
        OutcomeRule {
            id "id": String, "The id; empty if Stripe sent none.";
            action "action": Option<String>, "Text.";
            predicate "predicate": Option<String>, "Text.";
        }
    }
    record! {
        /// `shipping` of a `payment`.
        Shipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            carrier "carrier": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text.";
            phone "phone": Option<String>, "Text. May be null.";
            tracking_number "tracking_number": Option<String>, "Text. May be null.";
        }
    }
}
