// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `billing.credit_grant` object.
    BillingCreditGrant {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<billing_credit_grant::Amount>>, "See [`Amount`](billing_credit_grant::Amount).";
        applicability_config "applicability_config": Option<Box<billing_credit_grant::ApplicabilityConfig>>, "See [`ApplicabilityConfig`](billing_credit_grant::ApplicabilityConfig).";
        category "category": Option<billing_credit_grant::Category>, "A word of [`Category`](billing_credit_grant::Category); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text. May be null.";
        priority "priority": Option<i64>, "A whole number. May be null.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
        voided_at "voided_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
    }
}
object! { BillingCreditGrant: "billing.credit_grant" }
/// The parts of a [`BillingCreditGrant`](crate::object::BillingCreditGrant).
pub mod billing_credit_grant {
    use crate::object::macros::{element, record, words};
    /// `amount` of a `billing.credit_grant`. The same as [`billing_credit_balance_transaction::CreditAmount`](crate::object::billing_credit_balance_transaction::CreditAmount).
    pub type Amount = crate::object::billing_credit_balance_transaction::CreditAmount;
    /// `amount.monetary` of a `billing.credit_grant`. The same as [`billing_credit_balance_transaction::CreditAmountMonetary`](crate::object::billing_credit_balance_transaction::CreditAmountMonetary).
    pub type AmountMonetary = crate::object::billing_credit_balance_transaction::CreditAmountMonetary;
    record! {
        /// `applicability_config` of a `billing.credit_grant`.
        ApplicabilityConfig {
            scope "scope": Option<Box<crate::object::billing_credit_grant::ApplicabilityConfigScope>>, "See [`ApplicabilityConfigScope`](crate::object::billing_credit_grant::ApplicabilityConfigScope).";
        }
    }
    record! {
        /// `applicability_config.scope` of a `billing.credit_grant`.
        ApplicabilityConfigScope {
            price_type "price_type": Option<String>, "Text: `metered`. May be absent.";
            prices "prices": Vec<crate::object::billing_credit_grant::ApplicabilityConfigScopePrice>, "Array. Each element: See [`ApplicabilityConfigScopePrice`](crate::object::billing_credit_grant::ApplicabilityConfigScopePrice). May be absent.";
        }
    }
    record! {
        /// `applicability_config.scope.price` of a `billing.credit_grant`.
        ApplicabilityConfigScopePrice {
            id "id": String, "The id; empty if Stripe sent none. May be null.";
        }
    }
    element! { ApplicabilityConfigScopePrice }
    words! {
        /// `category` of a `billing.credit_grant`.
        Category {
            Paid "paid",
            Promotional "promotional",
        }
    }
}
