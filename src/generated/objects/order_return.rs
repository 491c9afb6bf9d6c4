// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `order_return` object.
    OrderReturn {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        items "items": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
        livemode "livemode": Option<bool>, "A flag.";
        order "order": Option<crate::object::Expandable<crate::object::Order>>, "Id of a `order`, or the object where it was expanded. May be null.";
        refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded. May be null.";
    }
}
object! { OrderReturn: "order_return" }
