// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `invoice_payment` object.
    InvoicePayment {
        id "id": String, "The id; empty if Stripe sent none.";
        amount_paid "amount_paid": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        amount_requested "amount_requested": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded.";
        is_default "is_default": Option<bool>, "A flag.";
        livemode "livemode": Option<bool>, "A flag.";
        payment "payment": Option<Box<invoice_payment::Payment>>, "See [`Payment`](invoice_payment::Payment).";
        status "status": Option<String>, "Text.";
        status_transitions "status_transitions": Option<Box<invoice_payment::StatusTransitions>>, "See [`StatusTransitions`](invoice_payment::StatusTransitions).";
    }
}
element! { InvoicePayment }
object! { InvoicePayment: "invoice_payment" }
/// The parts of a [`InvoicePayment`](crate::object::InvoicePayment).
pub mod invoice_payment {
    use crate::object::macros::{record, words};
    record! {
        /// `payment` of a `invoice_payment`.
        Payment {
            charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be absent.";
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be absent.";
            payment_record "payment_record": Option<crate::object::Expandable<crate::object::PaymentRecord>>, "Id of a `payment_record`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::invoice_payment::PaymentType>, "A word of [`PaymentType`](crate::object::invoice_payment::PaymentType); unknown ones are kept.";
        }
    }
    record! {
        /// `status_transitions` of a `invoice_payment`.
        StatusTransitions {
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            paid_at "paid_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `payment.type` of a `invoice_payment`.
        PaymentType {
            Charge "charge",
            PaymentIntent "payment_intent",
            PaymentRecord "payment_record",
        }
    }
}
