// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `application_fee` object.
    ApplicationFee {
        id "id": String, "The id; empty if Stripe sent none.";
        account "account": Option<crate::object::Expandable<crate::object::Account>>, "Id of a `account`, or the object where it was expanded.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_refunded "amount_refunded": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<crate::object::Expandable<crate::object::Application>>, "Id of a `application`, or the object where it was expanded.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fee_source "fee_source": Option<Box<application_fee::FeeSource>>, "See [`FeeSource`](application_fee::FeeSource). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        originating_transaction "originating_transaction": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        refunded "refunded": Option<bool>, "A flag.";
        refunds "refunds": crate::object::List<crate::object::FeeRefund>, "The first page of a list. Each element: The `fee_refund` object.";
    }
}
object! { ApplicationFee: "application_fee" }
/// The parts of a [`ApplicationFee`](crate::object::ApplicationFee).
pub mod application_fee {
    use crate::object::macros::{record, words};
    record! {
        /// `fee_source` of a `application_fee`.
        FeeSource {
            charge "charge": Option<String>, "Text. May be absent.";
            payout "payout": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::application_fee::FeeSourceType>, "A word of [`FeeSourceType`](crate::object::application_fee::FeeSourceType); unknown ones are kept.";
        }
    }
    words! {
        /// `fee_source.type` of a `application_fee`.
        FeeSourceType {
            Charge "charge",
            Payout "payout",
        }
    }
}
