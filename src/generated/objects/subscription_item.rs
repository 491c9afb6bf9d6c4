// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `subscription_item` object.
    SubscriptionItem {
        id "id": String, "The id; empty if Stripe sent none.";
        billed_until "billed_until": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
        billing_thresholds "billing_thresholds": Option<Box<subscription_item::BillingThresholds>>, "See [`BillingThresholds`](subscription_item::BillingThresholds). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        current_period_end "current_period_end": Option<time::OffsetDateTime>, "A time, UTC.";
        current_period_start "current_period_start": Option<time::OffsetDateTime>, "A time, UTC.";
        current_trial "current_trial": Option<Box<subscription_item::CurrentTrial>>, "See [`CurrentTrial`](subscription_item::CurrentTrial). May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object.";
        quantity "quantity": Option<i64>, "A whole number. May be absent.";
        subscription "subscription": Option<String>, "Text.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be null.";
    }
}
element! { SubscriptionItem }
object! { SubscriptionItem: "subscription_item" }
/// The parts of a [`SubscriptionItem`](crate::object::SubscriptionItem).
pub mod subscription_item {
    use crate::object::macros::record;
    record! {
        /// `billing_thresholds` of a `subscription_item`.
        BillingThresholds {
            usage_gte "usage_gte": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `current_trial` of a `subscription_item`.
        CurrentTrial {
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
            trial_offer "trial_offer": Option<String>, "Text.";
        }
    }
}
