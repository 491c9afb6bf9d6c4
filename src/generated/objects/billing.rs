// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `billing.alert` object.
    BillingAlert {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text: `usage_threshold`.
        1 alert_type "alert_type": Option<String>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// Any JSON value. Deprecated at Stripe since 2024-09-30.acacia; older API versions and old bodies have it.
        3 filter "filter": Option<crate::object::RawObject>,
        /// A flag.
        4 livemode "livemode": Option<bool>,
        /// A word of [`Status`](billing_alert::Status); unknown ones are kept. May be null.
        5 status "status": Option<billing_alert::Status>,
        /// Text.
        6 title "title": Option<String>,
        /// See [`UsageThreshold`](billing_alert::UsageThreshold). May be null.
        7 usage_threshold "usage_threshold": Option<Box<billing_alert::UsageThreshold>>,
        /// Any JSON value. Deprecated at Stripe since 2024-09-30.acacia; older API versions and old bodies have it.
        8 usage_threshold_config "usage_threshold_config": Option<crate::object::RawObject>,
    }
}
object! { BillingAlert: "billing.alert" }
/// The parts of a [`BillingAlert`](crate::object::BillingAlert).
pub mod billing_alert {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `usage_threshold` of a `billing.alert`.
        UsageThreshold {
            /// Array. Each element: See [`UsageThresholdFilter`](crate::object::billing_alert::UsageThresholdFilter). May be null.
            0 filters "filters": Vec<crate::object::billing_alert::UsageThresholdFilter>,
            /// A whole number.
            1 gte "gte": Option<i64>,
            /// Id of a `billing.meter`, or the object where it was expanded.
            2 meter "meter": Option<crate::object::Expandable<crate::object::BillingMeter>>,
            /// Text: `one_time`.
            3 recurrence "recurrence": Option<String>,
        }
    }
    record! {
        /// `usage_threshold.filter` of a `billing.alert`.
        UsageThresholdFilter {
            /// Id of a `customer`, or the object where it was expanded. May be null.
            0 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
            /// Text: `customer`.
            1 type_ "type": Option<String>,
        }
    }
    element! { UsageThresholdFilter }
    words! {
        /// `status` of a `billing.alert`.
        Status {
            0 Active "active",
            1 Archived "archived",
            2 Inactive "inactive",
        }
    }
}
record! {
    /// Stripe's `billing.alert_triggered` object.
    BillingAlertTriggered {
        /// The `billing.alert` object.
        0 alert "alert": Option<Box<crate::object::BillingAlert>>,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// Text.
        2 customer "customer": Option<String>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// A flag.
        4 livemode "livemode": Option<bool>,
        /// A whole number.
        5 value "value": Option<i64>,
    }
}
object! { BillingAlertTriggered: "billing.alert_triggered" }
record! {
    /// Stripe's `billing.credit_balance_transaction` object.
    BillingCreditBalanceTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// See [`Credit`](billing_credit_balance_transaction::Credit). May be null.
        2 credit "credit": Option<Box<billing_credit_balance_transaction::Credit>>,
        /// Id of a `billing.credit_grant`, or the object where it was expanded.
        3 credit_grant "credit_grant": Option<crate::object::Expandable<crate::object::BillingCreditGrant>>,
        /// See [`Debit`](billing_credit_balance_transaction::Debit). May be null.
        4 debit "debit": Option<Box<billing_credit_balance_transaction::Debit>>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// A time, UTC.
        6 effective_at "effective_at": Option<time::OffsetDateTime>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.
        8 test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>,
        /// A word of [`Type`](billing_credit_balance_transaction::Type); unknown ones are kept. May be null.
        9 type_ "type": Option<billing_credit_balance_transaction::Type>,
    }
}
object! { BillingCreditBalanceTransaction: "billing.credit_balance_transaction" }
/// The parts of a [`BillingCreditBalanceTransaction`](crate::object::BillingCreditBalanceTransaction).
pub mod billing_credit_balance_transaction {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `credit` of a `billing.credit_balance_transaction`.
        Credit {
            /// See [`CreditAmount`](crate::object::billing_credit_balance_transaction::CreditAmount).
            0 amount "amount": Option<Box<crate::object::billing_credit_balance_transaction::CreditAmount>>,
            /// See [`CreditCreditsApplicationInvoiceVoided`](crate::object::billing_credit_balance_transaction::CreditCreditsApplicationInvoiceVoided). May be null.
            1 credits_application_invoice_voided "credits_application_invoice_voided": Option<Box<crate::object::billing_credit_balance_transaction::CreditCreditsApplicationInvoiceVoided>>,
            /// A word of [`CreditType`](crate::object::billing_credit_balance_transaction::CreditType); unknown ones are kept.
            2 type_ "type": Option<crate::object::billing_credit_balance_transaction::CreditType>,
        }
    }
    record! {
        /// `credit.amount` of a `billing.credit_balance_transaction`.
        CreditAmount {
            /// See [`CreditAmountMonetary`](crate::object::billing_credit_balance_transaction::CreditAmountMonetary). May be null.
            0 monetary "monetary": Option<Box<crate::object::billing_credit_balance_transaction::CreditAmountMonetary>>,
            /// Text: `monetary`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `credit.amount.monetary` of a `billing.credit_balance_transaction`.
        CreditAmountMonetary {
            /// Text.
            0 currency "currency": Option<String>,
            /// A whole number.
            1 value "value": Option<i64>,
        }
    }
    record! {
        /// `credit.credits_application_invoice_voided` of a `billing.credit_balance_transaction`.
        CreditCreditsApplicationInvoiceVoided {
            /// Id of a `invoice`, or the object where it was expanded.
            0 invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>,
            /// Text.
            1 invoice_line_item "invoice_line_item": Option<String>,
        }
    }
    record! {
        /// `debit` of a `billing.credit_balance_transaction`.
        Debit {
            /// See [`DebitAmount`](crate::object::billing_credit_balance_transaction::DebitAmount).
            0 amount "amount": Option<Box<crate::object::billing_credit_balance_transaction::DebitAmount>>,
            /// See [`DebitCreditsApplied`](crate::object::billing_credit_balance_transaction::DebitCreditsApplied). May be null.
            1 credits_applied "credits_applied": Option<Box<crate::object::billing_credit_balance_transaction::DebitCreditsApplied>>,
            /// A word of [`DebitType`](crate::object::billing_credit_balance_transaction::DebitType); unknown ones are kept.
            2 type_ "type": Option<crate::object::billing_credit_balance_transaction::DebitType>,
        }
    }
    /// `debit.amount` of a `billing.credit_balance_transaction`. The same as [`CreditAmount`](CreditAmount).
    pub type DebitAmount = CreditAmount;
    /// `debit.amount.monetary` of a `billing.credit_balance_transaction`. The same as [`CreditAmountMonetary`](CreditAmountMonetary).
    pub type DebitAmountMonetary = CreditAmountMonetary;
    /// `debit.credits_applied` of a `billing.credit_balance_transaction`. The same as [`CreditCreditsApplicationInvoiceVoided`](CreditCreditsApplicationInvoiceVoided).
    pub type DebitCreditsApplied = CreditCreditsApplicationInvoiceVoided;
    words! {
        /// `credit.type` of a `billing.credit_balance_transaction`.
        CreditType {
            0 CreditsApplicationInvoiceVoided "credits_application_invoice_voided",
            1 CreditsGranted "credits_granted",
        }
    }
    words! {
        /// `debit.type` of a `billing.credit_balance_transaction`.
        DebitType {
            0 CreditsApplied "credits_applied",
            1 CreditsExpired "credits_expired",
            2 CreditsVoided "credits_voided",
        }
    }
    words! {
        /// `type` of a `billing.credit_balance_transaction`.
        Type {
            0 Credit "credit",
            1 Debit "debit",
        }
    }
}
record! {
    /// Stripe's `billing.credit_grant` object.
    BillingCreditGrant {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`Amount`](billing_credit_grant::Amount).
        1 amount "amount": Option<Box<billing_credit_grant::Amount>>,
        /// See [`ApplicabilityConfig`](billing_credit_grant::ApplicabilityConfig).
        2 applicability_config "applicability_config": Option<Box<billing_credit_grant::ApplicabilityConfig>>,
        /// A word of [`Category`](billing_credit_grant::Category); unknown ones are kept.
        3 category "category": Option<billing_credit_grant::Category>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Id of a `customer`, or the object where it was expanded.
        5 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        6 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// A time, UTC. May be null.
        8 effective_at "effective_at": Option<time::OffsetDateTime>,
        /// A time, UTC. May be null.
        9 expires_at "expires_at": Option<time::OffsetDateTime>,
        /// A flag.
        10 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        11 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        12 name "name": Option<String>,
        /// A whole number. May be null.
        13 priority "priority": Option<i64>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.
        14 test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>,
        /// A time, UTC.
        15 updated "updated": Option<time::OffsetDateTime>,
        /// A time, UTC. May be null.
        16 voided_at "voided_at": Option<time::OffsetDateTime>,
    }
}
object! { BillingCreditGrant: "billing.credit_grant" }
/// The parts of a [`BillingCreditGrant`](crate::object::BillingCreditGrant).
pub mod billing_credit_grant {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    /// `amount` of a `billing.credit_grant`. The same as [`billing_credit_balance_transaction::CreditAmount`](crate::object::billing_credit_balance_transaction::CreditAmount).
    pub type Amount = crate::object::billing_credit_balance_transaction::CreditAmount;
    /// `amount.monetary` of a `billing.credit_grant`. The same as [`billing_credit_balance_transaction::CreditAmountMonetary`](crate::object::billing_credit_balance_transaction::CreditAmountMonetary).
    pub type AmountMonetary = crate::object::billing_credit_balance_transaction::CreditAmountMonetary;
    record! {
        /// `applicability_config` of a `billing.credit_grant`.
        ApplicabilityConfig {
            /// See [`ApplicabilityConfigScope`](crate::object::billing_credit_grant::ApplicabilityConfigScope).
            0 scope "scope": Option<Box<crate::object::billing_credit_grant::ApplicabilityConfigScope>>,
        }
    }
    record! {
        /// `applicability_config.scope` of a `billing.credit_grant`.
        ApplicabilityConfigScope {
            /// Text: `metered`. May be absent.
            0 price_type "price_type": Option<String>,
            /// Array. Each element: See [`ApplicabilityConfigScopePrice`](crate::object::billing_credit_grant::ApplicabilityConfigScopePrice). May be absent.
            1 prices "prices": Vec<crate::object::billing_credit_grant::ApplicabilityConfigScopePrice>,
        }
    }
    record! {
        /// `applicability_config.scope.price` of a `billing.credit_grant`.
        ApplicabilityConfigScopePrice {
            /// The id; empty if Stripe sent none. May be null.
            0 id "id": String,
        }
    }
    element! { ApplicabilityConfigScopePrice }
    words! {
        /// `category` of a `billing.credit_grant`.
        Category {
            0 Paid "paid",
            1 Promotional "promotional",
        }
    }
}
record! {
    /// Stripe's `billing.feedback_option` object.
    BillingFeedbackOption {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// Text.
        2 description "description": Option<String>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// A word of [`Status`](billing_feedback_option::Status); unknown ones are kept.
        4 status "status": Option<billing_feedback_option::Status>,
        /// See [`StatusTransitions`](billing_feedback_option::StatusTransitions).
        5 status_transitions "status_transitions": Option<Box<billing_feedback_option::StatusTransitions>>,
    }
}
object! { BillingFeedbackOption: "billing.feedback_option" }
/// The parts of a [`BillingFeedbackOption`](crate::object::BillingFeedbackOption).
pub mod billing_feedback_option {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `status_transitions` of a `billing.feedback_option`.
        StatusTransitions {
            /// A time, UTC. May be null.
            0 deactivated_at "deactivated_at": Option<time::OffsetDateTime>,
        }
    }
    words! {
        /// `status` of a `billing.feedback_option`.
        Status {
            0 Active "active",
            1 Inactive "inactive",
        }
    }
}
record! {
    /// Stripe's `billing.meter` object.
    BillingMeter {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// See [`CustomerMapping`](billing_meter::CustomerMapping).
        2 customer_mapping "customer_mapping": Option<Box<billing_meter::CustomerMapping>>,
        /// See [`DefaultAggregation`](billing_meter::DefaultAggregation).
        3 default_aggregation "default_aggregation": Option<Box<billing_meter::DefaultAggregation>>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text.
        5 display_name "display_name": Option<String>,
        /// Text.
        6 event_name "event_name": Option<String>,
        /// A word of [`EventTimeWindow`](billing_meter::EventTimeWindow); unknown ones are kept. May be null.
        7 event_time_window "event_time_window": Option<billing_meter::EventTimeWindow>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// A word of [`Status`](billing_meter::Status); unknown ones are kept.
        9 status "status": Option<billing_meter::Status>,
        /// See [`StatusTransitions`](billing_meter::StatusTransitions).
        10 status_transitions "status_transitions": Option<Box<billing_meter::StatusTransitions>>,
        /// A time, UTC.
        11 updated "updated": Option<time::OffsetDateTime>,
        /// See [`ValueSettings`](billing_meter::ValueSettings).
        12 value_settings "value_settings": Option<Box<billing_meter::ValueSettings>>,
    }
}
object! { BillingMeter: "billing.meter" }
/// The parts of a [`BillingMeter`](crate::object::BillingMeter).
pub mod billing_meter {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `customer_mapping` of a `billing.meter`.
        CustomerMapping {
            /// Text.
            0 event_payload_key "event_payload_key": Option<String>,
            /// Text: `by_id`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `default_aggregation` of a `billing.meter`.
        DefaultAggregation {
            /// A word of [`DefaultAggregationFormula`](crate::object::billing_meter::DefaultAggregationFormula); unknown ones are kept.
            0 formula "formula": Option<crate::object::billing_meter::DefaultAggregationFormula>,
        }
    }
    /// `status_transitions` of a `billing.meter`. The same as [`billing_feedback_option::StatusTransitions`](crate::object::billing_feedback_option::StatusTransitions).
    pub type StatusTransitions = crate::object::billing_feedback_option::StatusTransitions;
    record! {
        /// `value_settings` of a `billing.meter`.
        ValueSettings {
            /// Text.
            0 event_payload_key "event_payload_key": Option<String>,
        }
    }
    words! {
        /// `default_aggregation.formula` of a `billing.meter`.
        DefaultAggregationFormula {
            0 Count "count",
            1 Last "last",
            2 Sum "sum",
        }
    }
    words! {
        /// `event_time_window` of a `billing.meter`.
        EventTimeWindow {
            0 Day "day",
            1 Hour "hour",
        }
    }
    /// `status` of a `billing.meter`. The same as [`billing_feedback_option::Status`](crate::object::billing_feedback_option::Status).
    pub type Status = crate::object::billing_feedback_option::Status;
}
record! {
    /// Stripe's `billing_portal.configuration` object.
    BillingPortalConfiguration {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// Id of a `application`, or the object where it was expanded. May be null.
        2 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`BusinessProfile`](billing_portal_configuration::BusinessProfile).
        3 business_profile "business_profile": Option<Box<billing_portal_configuration::BusinessProfile>>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Text. May be null.
        5 default_return_url "default_return_url": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// See [`Features`](billing_portal_configuration::Features).
        7 features "features": Option<Box<billing_portal_configuration::Features>>,
        /// A flag.
        8 is_default "is_default": Option<bool>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// See [`LoginPage`](billing_portal_configuration::LoginPage).
        10 login_page "login_page": Option<Box<billing_portal_configuration::LoginPage>>,
        /// Your own keys and values. May be null.
        11 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        12 name "name": Option<String>,
        /// A time, UTC.
        13 updated "updated": Option<time::OffsetDateTime>,
    }
}
object! { BillingPortalConfiguration: "billing_portal.configuration" }
/// The parts of a [`BillingPortalConfiguration`](crate::object::BillingPortalConfiguration).
pub mod billing_portal_configuration {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `business_profile` of a `billing_portal.configuration`.
        BusinessProfile {
            /// Text. May be null.
            0 headline "headline": Option<String>,
            /// Text. May be null.
            1 privacy_policy_url "privacy_policy_url": Option<String>,
            /// Text. May be null.
            2 terms_of_service_url "terms_of_service_url": Option<String>,
        }
    }
    record! {
        /// `features` of a `billing_portal.configuration`.
        Features {
            /// See [`FeaturesCustomerUpdate`](crate::object::billing_portal_configuration::FeaturesCustomerUpdate).
            0 customer_update "customer_update": Option<Box<crate::object::billing_portal_configuration::FeaturesCustomerUpdate>>,
            /// See [`FeaturesInvoiceHistory`](crate::object::billing_portal_configuration::FeaturesInvoiceHistory).
            1 invoice_history "invoice_history": Option<Box<crate::object::billing_portal_configuration::FeaturesInvoiceHistory>>,
            /// See [`FeaturesPaymentMethodUpdate`](crate::object::billing_portal_configuration::FeaturesPaymentMethodUpdate).
            2 payment_method_update "payment_method_update": Option<Box<crate::object::billing_portal_configuration::FeaturesPaymentMethodUpdate>>,
            /// See [`FeaturesSubscriptionCancel`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancel).
            3 subscription_cancel "subscription_cancel": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionCancel>>,
            /// See [`FeaturesSubscriptionPause`](crate::object::billing_portal_configuration::FeaturesSubscriptionPause).
            4 subscription_pause "subscription_pause": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionPause>>,
            /// See [`FeaturesSubscriptionUpdate`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdate).
            5 subscription_update "subscription_update": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdate>>,
        }
    }
    record! {
        /// `features.customer_update` of a `billing_portal.configuration`.
        FeaturesCustomerUpdate {
            /// Array. Each element: A word of [`FeaturesCustomerUpdateAllowedUpdate`](crate::object::billing_portal_configuration::FeaturesCustomerUpdateAllowedUpdate); unknown ones are kept.
            0 allowed_updates "allowed_updates": Vec<crate::object::billing_portal_configuration::FeaturesCustomerUpdateAllowedUpdate>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `features.invoice_history` of a `billing_portal.configuration`.
        FeaturesInvoiceHistory {
            /// A flag.
            0 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `features.payment_method_update` of a `billing_portal.configuration`.
        FeaturesPaymentMethodUpdate {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// Text. May be null.
            1 payment_method_configuration "payment_method_configuration": Option<String>,
        }
    }
    record! {
        /// `features.subscription_cancel` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancel {
            /// See [`FeaturesSubscriptionCancelCancellationReason`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReason).
            0 cancellation_reason "cancellation_reason": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReason>>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
            /// A word of [`FeaturesSubscriptionCancelMode`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelMode); unknown ones are kept.
            2 mode "mode": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelMode>,
            /// A word of [`FeaturesSubscriptionCancelProrationBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior); unknown ones are kept.
            3 proration_behavior "proration_behavior": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior>,
        }
    }
    record! {
        /// `features.subscription_cancel.cancellation_reason` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancelCancellationReason {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// Array. Each element: Id of a `billing.feedback_option`, or the object where it was expanded. May be null.
            1 feedback_options "feedback_options": Vec<crate::object::Expandable<crate::object::BillingFeedbackOption>>,
            /// Array. Each element: A word of [`FeaturesSubscriptionCancelCancellationReasonOption`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReasonOption); unknown ones are kept.
            2 options "options": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReasonOption>,
        }
    }
    record! {
        /// `features.subscription_pause` of a `billing_portal.configuration`.
        FeaturesSubscriptionPause {
            /// See [`FeaturesSubscriptionPauseDuration`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDuration).
            0 duration "duration": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDuration>>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `features.subscription_pause.duration` of a `billing_portal.configuration`.
        FeaturesSubscriptionPauseDuration {
            /// Array. Each element: See [`FeaturesSubscriptionPauseDurationIntervalOption`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOption).
            0 interval_options "interval_options": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOption>,
            /// A word of [`FeaturesSubscriptionPauseDurationType`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationType); unknown ones are kept.
            1 type_ "type": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationType>,
        }
    }
    record! {
        /// `features.subscription_pause.duration.interval_option` of a `billing_portal.configuration`.
        FeaturesSubscriptionPauseDurationIntervalOption {
            /// A word of [`FeaturesSubscriptionPauseDurationIntervalOptionInterval`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOptionInterval); unknown ones are kept.
            0 interval "interval": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOptionInterval>,
            /// A whole number.
            1 interval_count "interval_count": Option<i64>,
        }
    }
    element! { FeaturesSubscriptionPauseDurationIntervalOption }
    record! {
        /// `features.subscription_update` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdate {
            /// A word of [`FeaturesSubscriptionUpdateBillingCycleAnchor`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateBillingCycleAnchor); unknown ones are kept. May be null.
            0 billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateBillingCycleAnchor>,
            /// Array. Each element: A word of [`FeaturesSubscriptionUpdateDefaultAllowedUpdate`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateDefaultAllowedUpdate); unknown ones are kept.
            1 default_allowed_updates "default_allowed_updates": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateDefaultAllowedUpdate>,
            /// A flag.
            2 enabled "enabled": Option<bool>,
            /// Array. Each element: See [`FeaturesSubscriptionUpdateProduct`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProduct). May be absent or null.
            3 products "products": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProduct>,
            /// A word of [`FeaturesSubscriptionUpdateProrationBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProrationBehavior); unknown ones are kept.
            4 proration_behavior "proration_behavior": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProrationBehavior>,
            /// See [`FeaturesSubscriptionUpdateScheduleAtPeriodEnd`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEnd).
            5 schedule_at_period_end "schedule_at_period_end": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEnd>>,
            /// A word of [`FeaturesSubscriptionUpdateTrialUpdateBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateTrialUpdateBehavior); unknown ones are kept.
            6 trial_update_behavior "trial_update_behavior": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateTrialUpdateBehavior>,
        }
    }
    record! {
        /// `features.subscription_update.product` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateProduct {
            /// See [`FeaturesSubscriptionUpdateProductAdjustableQuantity`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProductAdjustableQuantity).
            0 adjustable_quantity "adjustable_quantity": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProductAdjustableQuantity>>,
            /// Array. Each element: Text.
            1 prices "prices": Vec<String>,
            /// Text.
            2 product "product": Option<String>,
        }
    }
    element! { FeaturesSubscriptionUpdateProduct }
    record! {
        /// `features.subscription_update.product.adjustable_quantity` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateProductAdjustableQuantity {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// A whole number. May be null.
            1 maximum "maximum": Option<i64>,
            /// A whole number.
            2 minimum "minimum": Option<i64>,
        }
    }
    record! {
        /// `features.subscription_update.schedule_at_period_end` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateScheduleAtPeriodEnd {
            /// Array. Each element: See [`FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition).
            0 conditions "conditions": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition>,
        }
    }
    record! {
        /// `features.subscription_update.schedule_at_period_end.condition` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
            /// A word of [`FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType); unknown ones are kept.
            0 type_ "type": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType>,
        }
    }
    element! { FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition }
    record! {
        /// `login_page` of a `billing_portal.configuration`.
        LoginPage {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// Text. May be null.
            1 url "url": Option<String>,
        }
    }
    words! {
        /// `features.customer_update.allowed_update` of a `billing_portal.configuration`.
        FeaturesCustomerUpdateAllowedUpdate {
            0 Address "address",
            1 Email "email",
            2 Name "name",
            3 Phone "phone",
            4 Shipping "shipping",
            5 TaxId "tax_id",
        }
    }
    /// `features.subscription_cancel.cancellation_reason.option` of a `billing_portal.configuration`. The same as [`subscription::CancellationDetailsFeedback`](crate::object::subscription::CancellationDetailsFeedback).
    pub type FeaturesSubscriptionCancelCancellationReasonOption = crate::object::subscription::CancellationDetailsFeedback;
    words! {
        /// `features.subscription_cancel.mode` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancelMode {
            0 AtPeriodEnd "at_period_end",
            1 Immediately "immediately",
        }
    }
    words! {
        /// `features.subscription_cancel.proration_behavior` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancelProrationBehavior {
            0 AlwaysInvoice "always_invoice",
            1 CreateProrations "create_prorations",
            2 None "none",
        }
    }
    /// `features.subscription_pause.duration.interval_option.interval` of a `billing_portal.configuration`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type FeaturesSubscriptionPauseDurationIntervalOptionInterval = crate::object::plan::Interval;
    words! {
        /// `features.subscription_pause.duration.type` of a `billing_portal.configuration`.
        FeaturesSubscriptionPauseDurationType {
            0 Indefinite "indefinite",
            1 IntervalOptions "interval_options",
        }
    }
    /// `features.subscription_update.billing_cycle_anchor` of a `billing_portal.configuration`. The same as [`subscription::TrialSettingsEndBehaviorBillingCycleAnchor`](crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor).
    pub type FeaturesSubscriptionUpdateBillingCycleAnchor = crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor;
    words! {
        /// `features.subscription_update.default_allowed_update` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateDefaultAllowedUpdate {
            0 Price "price",
            1 PromotionCode "promotion_code",
            2 Quantity "quantity",
        }
    }
    /// `features.subscription_update.proration_behavior` of a `billing_portal.configuration`. The same as [`FeaturesSubscriptionCancelProrationBehavior`](FeaturesSubscriptionCancelProrationBehavior).
    pub type FeaturesSubscriptionUpdateProrationBehavior = FeaturesSubscriptionCancelProrationBehavior;
    words! {
        /// `features.subscription_update.schedule_at_period_end.condition.type` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType {
            0 DecreasingItemAmount "decreasing_item_amount",
            1 ShorteningInterval "shortening_interval",
        }
    }
    words! {
        /// `features.subscription_update.trial_update_behavior` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateTrialUpdateBehavior {
            0 ContinueTrial "continue_trial",
            1 EndTrial "end_trial",
        }
    }
}
record! {
    /// Stripe's `billing_portal.session` object.
    BillingPortalSession {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AfterExpiration`](billing_portal_session::AfterExpiration). May be absent or null.
        1 after_expiration "after_expiration": Option<Box<billing_portal_session::AfterExpiration>>,
        /// Id of a `billing_portal.configuration`, or the object where it was expanded.
        2 configuration "configuration": Option<crate::object::Expandable<crate::object::BillingPortalConfiguration>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 customer "customer": Option<String>,
        /// Text. May be null.
        5 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// See [`Flow`](billing_portal_session::Flow). May be null.
        7 flow "flow": Option<Box<billing_portal_session::Flow>>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// A word of [`Locale`](billing_portal_session::Locale); unknown ones are kept. May be null.
        9 locale "locale": Option<billing_portal_session::Locale>,
        /// Text. May be null.
        10 on_behalf_of "on_behalf_of": Option<String>,
        /// Text. May be null.
        11 return_url "return_url": Option<String>,
        /// Text.
        12 url "url": Option<String>,
    }
}
object! { BillingPortalSession: "billing_portal.session" }
/// The parts of a [`BillingPortalSession`](crate::object::BillingPortalSession).
pub mod billing_portal_session {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `after_expiration` of a `billing_portal.session`.
        AfterExpiration {
            /// See [`AfterExpirationCustomerLogin`](crate::object::billing_portal_session::AfterExpirationCustomerLogin). May be null.
            0 customer_login "customer_login": Option<Box<crate::object::billing_portal_session::AfterExpirationCustomerLogin>>,
            /// A word of [`AfterExpirationType`](crate::object::billing_portal_session::AfterExpirationType); unknown ones are kept.
            1 type_ "type": Option<crate::object::billing_portal_session::AfterExpirationType>,
        }
    }
    record! {
        /// `after_expiration.customer_login` of a `billing_portal.session`.
        AfterExpirationCustomerLogin {
            /// A time, UTC. May be null.
            0 expires_at "expires_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `flow` of a `billing_portal.session`.
        Flow {
            /// See [`FlowAfterCompletion`](crate::object::billing_portal_session::FlowAfterCompletion).
            0 after_completion "after_completion": Option<Box<crate::object::billing_portal_session::FlowAfterCompletion>>,
            /// See [`FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate). May be null.
            1 customer_update "customer_update": Option<Box<crate::object::billing_portal_session::FlowCustomerUpdate>>,
            /// See [`FlowSubscriptionCancel`](crate::object::billing_portal_session::FlowSubscriptionCancel). May be null.
            2 subscription_cancel "subscription_cancel": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancel>>,
            /// See [`FlowSubscriptionPause`](crate::object::billing_portal_session::FlowSubscriptionPause). May be null.
            3 subscription_pause "subscription_pause": Option<Box<crate::object::billing_portal_session::FlowSubscriptionPause>>,
            /// See [`FlowSubscriptionUpdate`](crate::object::billing_portal_session::FlowSubscriptionUpdate). May be null.
            4 subscription_update "subscription_update": Option<Box<crate::object::billing_portal_session::FlowSubscriptionUpdate>>,
            /// See [`FlowSubscriptionUpdateConfirm`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirm). May be null.
            5 subscription_update_confirm "subscription_update_confirm": Option<Box<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirm>>,
            /// A word of [`FlowType`](crate::object::billing_portal_session::FlowType); unknown ones are kept.
            6 type_ "type": Option<crate::object::billing_portal_session::FlowType>,
        }
    }
    record! {
        /// `flow.after_completion` of a `billing_portal.session`.
        FlowAfterCompletion {
            /// See [`FlowAfterCompletionHostedConfirmation`](crate::object::billing_portal_session::FlowAfterCompletionHostedConfirmation). May be null.
            0 hosted_confirmation "hosted_confirmation": Option<Box<crate::object::billing_portal_session::FlowAfterCompletionHostedConfirmation>>,
            /// See [`FlowAfterCompletionRedirect`](crate::object::billing_portal_session::FlowAfterCompletionRedirect). May be null.
            1 redirect "redirect": Option<Box<crate::object::billing_portal_session::FlowAfterCompletionRedirect>>,
            /// A word of [`FlowAfterCompletionType`](crate::object::billing_portal_session::FlowAfterCompletionType); unknown ones are kept.
            2 type_ "type": Option<crate::object::billing_portal_session::FlowAfterCompletionType>,
        }
    }
    record! {
        /// `flow.after_completion.hosted_confirmation` of a `billing_portal.session`.
        FlowAfterCompletionHostedConfirmation {
            /// Text. May be null.
            0 custom_message "custom_message": Option<String>,
        }
    }
    record! {
        /// `flow.after_completion.redirect` of a `billing_portal.session`.
        FlowAfterCompletionRedirect {
            /// Text.
            0 return_url "return_url": Option<String>,
        }
    }
    record! {
        /// `flow.customer_update` of a `billing_portal.session`.
        FlowCustomerUpdate {
        }
    }
    record! {
        /// `flow.subscription_cancel` of a `billing_portal.session`.
        FlowSubscriptionCancel {
            /// See [`FlowSubscriptionCancelRetention`](crate::object::billing_portal_session::FlowSubscriptionCancelRetention). May be null.
            0 retention "retention": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancelRetention>>,
            /// Text.
            1 subscription "subscription": Option<String>,
        }
    }
    record! {
        /// `flow.subscription_cancel.retention` of a `billing_portal.session`.
        FlowSubscriptionCancelRetention {
            /// See [`FlowSubscriptionCancelRetentionCouponOffer`](crate::object::billing_portal_session::FlowSubscriptionCancelRetentionCouponOffer). May be null.
            0 coupon_offer "coupon_offer": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancelRetentionCouponOffer>>,
            /// Text: `coupon_offer`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `flow.subscription_cancel.retention.coupon_offer` of a `billing_portal.session`.
        FlowSubscriptionCancelRetentionCouponOffer {
            /// Text.
            0 coupon "coupon": Option<String>,
        }
    }
    record! {
        /// `flow.subscription_pause` of a `billing_portal.session`.
        FlowSubscriptionPause {
            /// Text.
            0 subscription "subscription": Option<String>,
        }
    }
    /// `flow.subscription_update` of a `billing_portal.session`. The same as [`FlowSubscriptionPause`](FlowSubscriptionPause).
    pub type FlowSubscriptionUpdate = FlowSubscriptionPause;
    record! {
        /// `flow.subscription_update_confirm` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirm {
            /// Array. Each element: See [`FlowSubscriptionUpdateConfirmDiscount`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmDiscount). May be null.
            0 discounts "discounts": Vec<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmDiscount>,
            /// Array. Each element: See [`FlowSubscriptionUpdateConfirmItem`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmItem).
            1 items "items": Vec<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmItem>,
            /// Text.
            2 subscription "subscription": Option<String>,
        }
    }
    record! {
        /// `flow.subscription_update_confirm.discount` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirmDiscount {
            /// Text. May be null.
            0 coupon "coupon": Option<String>,
            /// Text. May be null.
            1 promotion_code "promotion_code": Option<String>,
        }
    }
    element! { FlowSubscriptionUpdateConfirmDiscount }
    record! {
        /// `flow.subscription_update_confirm.item` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirmItem {
            /// The id; empty if Stripe sent none. May be null.
            0 id "id": String,
            /// Text. May be null.
            1 price "price": Option<String>,
            /// A whole number. May be absent.
            2 quantity "quantity": Option<i64>,
        }
    }
    element! { FlowSubscriptionUpdateConfirmItem }
    words! {
        /// `after_expiration.type` of a `billing_portal.session`.
        AfterExpirationType {
            0 CustomerLogin "customer_login",
        }
    }
    words! {
        /// `flow.after_completion.type` of a `billing_portal.session`.
        FlowAfterCompletionType {
            0 HostedConfirmation "hosted_confirmation",
            1 PortalHomepage "portal_homepage",
            2 Redirect "redirect",
        }
    }
    words! {
        /// `flow.type` of a `billing_portal.session`.
        FlowType {
            0 CustomerUpdate "customer_update",
            1 PaymentMethodUpdate "payment_method_update",
            2 SubscriptionCancel "subscription_cancel",
            3 SubscriptionPause "subscription_pause",
            4 SubscriptionUpdate "subscription_update",
            5 SubscriptionUpdateConfirm "subscription_update_confirm",
        }
    }
    words! {
        /// `locale` of a `billing_portal.session`.
        Locale {
            0 Auto "auto",
            1 Bg "bg",
            2 Cs "cs",
            3 Da "da",
            4 De "de",
            5 El "el",
            6 En "en",
            7 EnAU "en-AU",
            8 EnCA "en-CA",
            9 EnGB "en-GB",
            10 EnIE "en-IE",
            11 EnIN "en-IN",
            12 EnNZ "en-NZ",
            13 EnSG "en-SG",
            14 Es "es",
            15 Es419 "es-419",
            16 Et "et",
            17 Fi "fi",
            18 Fil "fil",
            19 Fr "fr",
            20 FrCA "fr-CA",
            21 Hr "hr",
            22 Hu "hu",
            23 Id "id",
            24 It "it",
            25 Ja "ja",
            26 Ko "ko",
            27 Lt "lt",
            28 Lv "lv",
            29 Ms "ms",
            30 Mt "mt",
            31 Nb "nb",
            32 Nl "nl",
            33 Pl "pl",
            34 Pt "pt",
            35 PtBR "pt-BR",
            36 Ro "ro",
            37 Ru "ru",
            38 Sk "sk",
            39 Sl "sl",
            40 Sv "sv",
            41 Th "th",
            42 Tr "tr",
            43 Vi "vi",
            44 Zh "zh",
            45 ZhHK "zh-HK",
            46 ZhTW "zh-TW",
        }
    }
}
record! {
    /// Stripe's `credit_note` object.
    CreditNote {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_shipping "amount_shipping": Option<i64>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded.
        5 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        6 customer_account "customer_account": Option<String>,
        /// Id of a `customer_balance_transaction`, or the object where it was expanded. May be null.
        7 customer_balance_transaction "customer_balance_transaction": Option<crate::object::Expandable<crate::object::CustomerBalanceTransaction>>,
        /// A flag. May be absent.
        8 deleted "deleted": Option<bool>,
        /// A whole number.
        9 discount_amount "discount_amount": Option<i64>,
        /// Array. Each element: See [`DiscountAmount`](credit_note::DiscountAmount).
        10 discount_amounts "discount_amounts": Vec<credit_note::DiscountAmount>,
        /// A time, UTC. May be null.
        11 effective_at "effective_at": Option<time::OffsetDateTime>,
        /// Id of a `invoice`, or the object where it was expanded.
        12 invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>,
        /// The first page of a list. Each element: The `credit_note_line_item` object.
        13 lines "lines": crate::object::List<crate::object::CreditNoteLineItem>,
        /// A flag.
        14 livemode "livemode": Option<bool>,
        /// Text. May be null.
        15 memo "memo": Option<String>,
        /// Your own keys and values. May be null.
        16 metadata "metadata": crate::object::Metadata,
        /// Text.
        17 number "number": Option<String>,
        /// An amount, in the currency's smallest unit. May be null.
        18 out_of_band_amount "out_of_band_amount": Option<i64>,
        /// Text.
        19 pdf "pdf": Option<String>,
        /// An amount, in the currency's smallest unit.
        20 post_payment_amount "post_payment_amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        21 pre_payment_amount "pre_payment_amount": Option<i64>,
        /// Array. Each element: See [`PretaxCreditAmount`](credit_note::PretaxCreditAmount).
        22 pretax_credit_amounts "pretax_credit_amounts": Vec<credit_note::PretaxCreditAmount>,
        /// A word of [`Reason`](credit_note::Reason); unknown ones are kept. May be null.
        23 reason "reason": Option<credit_note::Reason>,
        /// Id of a `refund`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        24 refund "refund": Option<crate::object::Expandable<crate::object::Refund>>,
        /// Array. Each element: See [`Refund`](credit_note::Refund).
        25 refunds "refunds": Vec<credit_note::Refund>,
        /// See [`ShippingCost`](credit_note::ShippingCost). May be null.
        26 shipping_cost "shipping_cost": Option<Box<credit_note::ShippingCost>>,
        /// A word of [`Status`](credit_note::Status); unknown ones are kept.
        27 status "status": Option<credit_note::Status>,
        /// An amount, in the currency's smallest unit.
        28 subtotal "subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null.
        29 subtotal_excluding_tax "subtotal_excluding_tax": Option<i64>,
        /// Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        30 tax_amounts "tax_amounts": Vec<crate::object::RawObject>,
        /// An amount, in the currency's smallest unit.
        31 total "total": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null.
        32 total_excluding_tax "total_excluding_tax": Option<i64>,
        /// Array. Each element: See [`TotalTax`](credit_note::TotalTax). May be null.
        33 total_taxes "total_taxes": Vec<credit_note::TotalTax>,
        /// A word of [`Type`](credit_note::Type); unknown ones are kept.
        34 type_ "type": Option<credit_note::Type>,
        /// A time, UTC. May be null.
        35 voided_at "voided_at": Option<time::OffsetDateTime>,
    }
}
object! { CreditNote: "credit_note" }
/// The parts of a [`CreditNote`](crate::object::CreditNote).
pub mod credit_note {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `discount_amount` of a `credit_note`.
        DiscountAmount {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Id of a `discount`, or the object where it was expanded.
            1 discount "discount": Option<crate::object::Expandable<crate::object::Discount>>,
        }
    }
    element! { DiscountAmount }
    record! {
        /// `pretax_credit_amount` of a `credit_note`.
        PretaxCreditAmount {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Id of a `billing.credit_balance_transaction`, or the object where it was expanded. May be absent.
            1 credit_balance_transaction "credit_balance_transaction": Option<crate::object::Expandable<crate::object::BillingCreditBalanceTransaction>>,
            /// Id of a `discount`, or the object where it was expanded. May be absent.
            2 discount "discount": Option<crate::object::Expandable<crate::object::Discount>>,
            /// A word of [`PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType); unknown ones are kept.
            3 type_ "type": Option<crate::object::credit_note::PretaxCreditAmountType>,
        }
    }
    element! { PretaxCreditAmount }
    record! {
        /// `refund` of a `credit_note`.
        Refund {
            /// An amount, in the currency's smallest unit.
            0 amount_refunded "amount_refunded": Option<i64>,
            /// See [`RefundPaymentRecordRefund`](crate::object::credit_note::RefundPaymentRecordRefund). May be null.
            1 payment_record_refund "payment_record_refund": Option<Box<crate::object::credit_note::RefundPaymentRecordRefund>>,
            /// Id of a `refund`, or the object where it was expanded.
            2 refund "refund": Option<crate::object::Expandable<crate::object::Refund>>,
            /// A word of [`RefundType`](crate::object::credit_note::RefundType); unknown ones are kept. May be null.
            3 type_ "type": Option<crate::object::credit_note::RefundType>,
        }
    }
    element! { Refund }
    record! {
        /// `refund.payment_record_refund` of a `credit_note`.
        RefundPaymentRecordRefund {
            /// Text.
            0 payment_record "payment_record": Option<String>,
            /// Text.
            1 refund_group "refund_group": Option<String>,
        }
    }
    record! {
        /// `shipping_cost` of a `credit_note`.
        ShippingCost {
            /// An amount, in the currency's smallest unit.
            0 amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            1 amount_tax "amount_tax": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_total "amount_total": Option<i64>,
            /// Id of a `shipping_rate`, or the object where it was expanded. May be null.
            3 shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>,
            /// Array. Each element: See [`ShippingCostTax`](crate::object::credit_note::ShippingCostTax). May be absent.
            4 taxes "taxes": Vec<crate::object::credit_note::ShippingCostTax>,
        }
    }
    record! {
        /// `shipping_cost.tax` of a `credit_note`.
        ShippingCostTax {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// The `tax_rate` object.
            1 rate "rate": Option<Box<crate::object::TaxRate>>,
            /// A word of [`ShippingCostTaxTaxabilityReason`](crate::object::credit_note::ShippingCostTaxTaxabilityReason); unknown ones are kept. May be null.
            2 taxability_reason "taxability_reason": Option<crate::object::credit_note::ShippingCostTaxTaxabilityReason>,
            /// An amount, in the currency's smallest unit. May be null.
            3 taxable_amount "taxable_amount": Option<i64>,
        }
    }
    element! { ShippingCostTax }
    record! {
        /// `total_tax` of a `credit_note`.
        TotalTax {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// A word of [`TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior); unknown ones are kept.
            1 tax_behavior "tax_behavior": Option<crate::object::credit_note::TotalTaxTaxBehavior>,
            /// See [`TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails). May be null.
            2 tax_rate_details "tax_rate_details": Option<Box<crate::object::credit_note::TotalTaxTaxRateDetails>>,
            /// A word of [`TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason); unknown ones are kept.
            3 taxability_reason "taxability_reason": Option<crate::object::credit_note::TotalTaxTaxabilityReason>,
            /// An amount, in the currency's smallest unit. May be null.
            4 taxable_amount "taxable_amount": Option<i64>,
            /// Text: `tax_rate_details`.
            5 type_ "type": Option<String>,
        }
    }
    element! { TotalTax }
    record! {
        /// `total_tax.tax_rate_details` of a `credit_note`.
        TotalTaxTaxRateDetails {
            /// Text.
            0 tax_rate "tax_rate": Option<String>,
        }
    }
    words! {
        /// `pretax_credit_amount.type` of a `credit_note`.
        PretaxCreditAmountType {
            0 CreditBalanceTransaction "credit_balance_transaction",
            1 Discount "discount",
        }
    }
    words! {
        /// `reason` of a `credit_note`.
        Reason {
            0 Duplicate "duplicate",
            1 Fraudulent "fraudulent",
            2 OrderChange "order_change",
            3 ProductUnsatisfactory "product_unsatisfactory",
        }
    }
    words! {
        /// `refund.type` of a `credit_note`.
        RefundType {
            0 PaymentRecordRefund "payment_record_refund",
            1 Refund "refund",
        }
    }
    /// `shipping_cost.tax.taxability_reason` of a `credit_note`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type ShippingCostTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
    words! {
        /// `status` of a `credit_note`.
        Status {
            0 Issued "issued",
            1 Void "void",
        }
    }
    words! {
        /// `total_tax.tax_behavior` of a `credit_note`.
        TotalTaxTaxBehavior {
            0 Exclusive "exclusive",
            1 Inclusive "inclusive",
        }
    }
    words! {
        /// `total_tax.taxability_reason` of a `credit_note`.
        TotalTaxTaxabilityReason {
            0 CustomerExempt "customer_exempt",
            1 NotAvailable "not_available",
            2 NotCollecting "not_collecting",
            3 NotSubjectToTax "not_subject_to_tax",
            4 NotSupported "not_supported",
            5 PortionProductExempt "portion_product_exempt",
            6 PortionReducedRated "portion_reduced_rated",
            7 PortionStandardRated "portion_standard_rated",
            8 ProductExempt "product_exempt",
            9 ProductExemptHoliday "product_exempt_holiday",
            10 ProportionallyRated "proportionally_rated",
            11 ReducedRated "reduced_rated",
            12 ReverseCharge "reverse_charge",
            13 StandardRated "standard_rated",
            14 TaxableBasisReduced "taxable_basis_reduced",
            15 ZeroRated "zero_rated",
        }
    }
    words! {
        /// `type` of a `credit_note`.
        Type {
            0 Mixed "mixed",
            1 PostPayment "post_payment",
            2 PrePayment "pre_payment",
        }
    }
}
record! {
    /// Stripe's `credit_note_line_item` object.
    CreditNoteLineItem {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        2 amount_excluding_tax "amount_excluding_tax": Option<i64>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// Text. May be null.
        4 description "description": Option<String>,
        /// A whole number.
        5 discount_amount "discount_amount": Option<i64>,
        /// Array. Each element: See [`DiscountAmount`](credit_note_line_item::DiscountAmount).
        6 discount_amounts "discount_amounts": Vec<credit_note_line_item::DiscountAmount>,
        /// Text. May be absent.
        7 invoice_line_item "invoice_line_item": Option<String>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        9 metadata "metadata": crate::object::Metadata,
        /// Array. Each element: See [`PretaxCreditAmount`](credit_note_line_item::PretaxCreditAmount).
        10 pretax_credit_amounts "pretax_credit_amounts": Vec<credit_note_line_item::PretaxCreditAmount>,
        /// A whole number. May be null.
        11 quantity "quantity": Option<i64>,
        /// Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        12 tax_amounts "tax_amounts": Vec<crate::object::RawObject>,
        /// Array. Each element: The `tax_rate` object.
        13 tax_rates "tax_rates": Vec<crate::object::TaxRate>,
        /// Array. Each element: See [`Tax`](credit_note_line_item::Tax). May be null.
        14 taxes "taxes": Vec<credit_note_line_item::Tax>,
        /// A word of [`Type`](credit_note_line_item::Type); unknown ones are kept.
        15 type_ "type": Option<credit_note_line_item::Type>,
        /// An amount, in the currency's smallest unit. May be null.
        16 unit_amount "unit_amount": Option<i64>,
        /// A decimal number, in its exact text. May be null.
        17 unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>,
        /// A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        18 unit_amount_excluding_tax "unit_amount_excluding_tax": Option<crate::object::Decimal>,
    }
}
element! { CreditNoteLineItem }
object! { CreditNoteLineItem: "credit_note_line_item" }
/// The parts of a [`CreditNoteLineItem`](crate::object::CreditNoteLineItem).
pub mod credit_note_line_item {
    use crate::object::words::words;
    /// `discount_amount` of a `credit_note_line_item`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type DiscountAmount = crate::object::credit_note::DiscountAmount;
    /// `pretax_credit_amount` of a `credit_note_line_item`. The same as [`credit_note::PretaxCreditAmount`](crate::object::credit_note::PretaxCreditAmount).
    pub type PretaxCreditAmount = crate::object::credit_note::PretaxCreditAmount;
    /// `tax` of a `credit_note_line_item`. The same as [`credit_note::TotalTax`](crate::object::credit_note::TotalTax).
    pub type Tax = crate::object::credit_note::TotalTax;
    /// `tax.tax_rate_details` of a `credit_note_line_item`. The same as [`credit_note::TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails).
    pub type TaxTaxRateDetails = crate::object::credit_note::TotalTaxTaxRateDetails;
    /// `pretax_credit_amount.type` of a `credit_note_line_item`. The same as [`credit_note::PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType).
    pub type PretaxCreditAmountType = crate::object::credit_note::PretaxCreditAmountType;
    /// `tax.tax_behavior` of a `credit_note_line_item`. The same as [`credit_note::TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior).
    pub type TaxTaxBehavior = crate::object::credit_note::TotalTaxTaxBehavior;
    /// `tax.taxability_reason` of a `credit_note_line_item`. The same as [`credit_note::TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason).
    pub type TaxTaxabilityReason = crate::object::credit_note::TotalTaxTaxabilityReason;
    words! {
        /// `type` of a `credit_note_line_item`.
        Type {
            0 CustomLineItem "custom_line_item",
            1 InvoiceLineItem "invoice_line_item",
        }
    }
}
record! {
    /// Stripe's `customer_balance_transaction` object.
    CustomerBalanceTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Id of a `checkout.session`, or the object where it was expanded. May be null.
        2 checkout_session "checkout_session": Option<crate::object::Expandable<crate::object::CheckoutSession>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Id of a `credit_note`, or the object where it was expanded. May be null.
        4 credit_note "credit_note": Option<crate::object::Expandable<crate::object::CreditNote>>,
        /// Text.
        5 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded.
        6 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        7 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        8 deleted "deleted": Option<bool>,
        /// Text. May be null.
        9 description "description": Option<String>,
        /// An amount, in the currency's smallest unit.
        10 ending_balance "ending_balance": Option<i64>,
        /// Id of a `invoice`, or the object where it was expanded. May be null.
        11 invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>,
        /// A flag.
        12 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        13 metadata "metadata": crate::object::Metadata,
        /// A word of [`Type`](customer_balance_transaction::Type); unknown ones are kept.
        14 type_ "type": Option<customer_balance_transaction::Type>,
    }
}
object! { CustomerBalanceTransaction: "customer_balance_transaction" }
/// The parts of a [`CustomerBalanceTransaction`](crate::object::CustomerBalanceTransaction).
pub mod customer_balance_transaction {
    use crate::object::words::words;
    words! {
        /// `type` of a `customer_balance_transaction`.
        Type {
            0 Adjustment "adjustment",
            1 AppliedToInvoice "applied_to_invoice",
            2 CheckoutSessionSubscriptionPayment "checkout_session_subscription_payment",
            3 CheckoutSessionSubscriptionPaymentCanceled "checkout_session_subscription_payment_canceled",
            4 CreditNote "credit_note",
            5 Initial "initial",
            6 InvoiceOverpaid "invoice_overpaid",
            7 InvoiceTooLarge "invoice_too_large",
            8 InvoiceTooSmall "invoice_too_small",
            9 Migration "migration",
            10 UnappliedFromInvoice "unapplied_from_invoice",
            11 UnspentReceiverCredit "unspent_receiver_credit",
        }
    }
}
record! {
    /// Stripe's `entitlements.active_entitlement` object.
    EntitlementsActiveEntitlement {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// Id of a `entitlements.feature`, or the object where it was expanded.
        2 feature "feature": Option<crate::object::Expandable<crate::object::EntitlementsFeature>>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// Text.
        4 lookup_key "lookup_key": Option<String>,
    }
}
element! { EntitlementsActiveEntitlement }
object! { EntitlementsActiveEntitlement: "entitlements.active_entitlement" }
record! {
    /// Stripe's `entitlements.active_entitlement_summary` object.
    EntitlementsActiveEntitlementSummary {
        /// Text.
        0 customer "customer": Option<String>,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// The first page of a list. Each element: The `entitlements.active_entitlement` object.
        2 entitlements "entitlements": crate::object::List<crate::object::EntitlementsActiveEntitlement>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
    }
}
object! { EntitlementsActiveEntitlementSummary: "entitlements.active_entitlement_summary" }
record! {
    /// Stripe's `entitlements.feature` object.
    EntitlementsFeature {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// Text.
        4 lookup_key "lookup_key": Option<String>,
        /// Your own keys and values.
        5 metadata "metadata": crate::object::Metadata,
        /// Text.
        6 name "name": Option<String>,
    }
}
object! { EntitlementsFeature: "entitlements.feature" }
record! {
    /// Stripe's `invoice` object.
    Invoice {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text. May be null.
        1 account_country "account_country": Option<String>,
        /// Text. May be null.
        2 account_name "account_name": Option<String>,
        /// Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.
        3 account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>,
        /// An amount, in the currency's smallest unit.
        4 amount_due "amount_due": Option<i64>,
        /// An amount, in the currency's smallest unit.
        5 amount_overpaid "amount_overpaid": Option<i64>,
        /// An amount, in the currency's smallest unit.
        6 amount_paid "amount_paid": Option<i64>,
        /// An amount, in the currency's smallest unit. May be absent.
        7 amount_paid_off_stripe "amount_paid_off_stripe": Option<i64>,
        /// An amount, in the currency's smallest unit.
        8 amount_remaining "amount_remaining": Option<i64>,
        /// An amount, in the currency's smallest unit.
        9 amount_shipping "amount_shipping": Option<i64>,
        /// Id of a `application`, or the object where it was expanded. May be null.
        10 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// An amount, in the currency's smallest unit. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        11 application_fee "application_fee": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        12 application_fee_amount "application_fee_amount": Option<i64>,
        /// A whole number.
        13 attempt_count "attempt_count": Option<i64>,
        /// A flag.
        14 attempted "attempted": Option<bool>,
        /// A flag. May be absent.
        15 auto_advance "auto_advance": Option<bool>,
        /// See [`AutomaticTax`](invoice::AutomaticTax).
        16 automatic_tax "automatic_tax": Option<Box<invoice::AutomaticTax>>,
        /// A time, UTC. May be null.
        17 automatically_finalizes_at "automatically_finalizes_at": Option<time::OffsetDateTime>,
        /// Text. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.
        18 billing "billing": Option<String>,
        /// A word of [`BillingReason`](invoice::BillingReason); unknown ones are kept. May be null.
        19 billing_reason "billing_reason": Option<invoice::BillingReason>,
        /// Id of a `charge`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        20 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A flag. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        21 closed "closed": Option<bool>,
        /// A word of [`CollectionMethod`](invoice::CollectionMethod); unknown ones are kept.
        22 collection_method "collection_method": Option<invoice::CollectionMethod>,
        /// See [`ConfirmationSecret`](invoice::ConfirmationSecret). May be absent or null.
        23 confirmation_secret "confirmation_secret": Option<Box<invoice::ConfirmationSecret>>,
        /// A time, UTC.
        24 created "created": Option<time::OffsetDateTime>,
        /// Text.
        25 currency "currency": Option<String>,
        /// Array. Each element: See [`CustomField`](invoice::CustomField). May be null.
        26 custom_fields "custom_fields": Vec<invoice::CustomField>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        27 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        28 customer_account "customer_account": Option<String>,
        /// See [`Address`](crate::object::Address). May be null.
        29 customer_address "customer_address": Option<Box<crate::object::Address>>,
        /// Text. May be null.
        30 customer_email "customer_email": Option<String>,
        /// Text. May be null.
        31 customer_name "customer_name": Option<String>,
        /// Text. May be null.
        32 customer_phone "customer_phone": Option<String>,
        /// See [`CustomerShipping`](invoice::CustomerShipping). May be null.
        33 customer_shipping "customer_shipping": Option<Box<invoice::CustomerShipping>>,
        /// A word of [`CustomerTaxExempt`](invoice::CustomerTaxExempt); unknown ones are kept. May be null.
        34 customer_tax_exempt "customer_tax_exempt": Option<invoice::CustomerTaxExempt>,
        /// Array. Each element: See [`CustomerTaxId`](invoice::CustomerTaxId). May be absent or null.
        35 customer_tax_ids "customer_tax_ids": Vec<invoice::CustomerTaxId>,
        /// A time, UTC. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.
        36 date "date": Option<time::OffsetDateTime>,
        /// Id of a `payment_method`, or the object where it was expanded. May be null.
        37 default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// Id of a `CustomerSource`, or the object where it was expanded. May be null.
        38 default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>,
        /// Array. Each element: The `tax_rate` object.
        39 default_tax_rates "default_tax_rates": Vec<crate::object::TaxRate>,
        /// A flag. May be absent.
        40 deleted "deleted": Option<bool>,
        /// Text. May be null.
        41 description "description": Option<String>,
        /// The `discount` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        42 discount "discount": Option<Box<crate::object::Discount>>,
        /// Array. Each element: Id of a `discount`, or the object where it was expanded.
        43 discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>,
        /// A time, UTC. May be null.
        44 due_date "due_date": Option<time::OffsetDateTime>,
        /// A time, UTC. May be null.
        45 effective_at "effective_at": Option<time::OffsetDateTime>,
        /// An amount, in the currency's smallest unit. May be null.
        46 ending_balance "ending_balance": Option<i64>,
        /// A time, UTC. May be null. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.
        47 finalized_at "finalized_at": Option<time::OffsetDateTime>,
        /// Text. May be null.
        48 footer "footer": Option<String>,
        /// A flag. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        49 forgiven "forgiven": Option<bool>,
        /// See [`FromInvoice`](invoice::FromInvoice). May be null.
        50 from_invoice "from_invoice": Option<Box<invoice::FromInvoice>>,
        /// A flag. Deprecated at Stripe since 2018-10-31; older API versions and old bodies have it.
        51 hosted_invoice_payment_pending "hosted_invoice_payment_pending": Option<bool>,
        /// Text. May be absent or null.
        52 hosted_invoice_url "hosted_invoice_url": Option<String>,
        /// Text. May be absent or null.
        53 invoice_pdf "invoice_pdf": Option<String>,
        /// See [`Issuer`](invoice::Issuer).
        54 issuer "issuer": Option<Box<invoice::Issuer>>,
        /// See [`LastFinalizationError`](invoice::LastFinalizationError). May be null.
        55 last_finalization_error "last_finalization_error": Option<Box<invoice::LastFinalizationError>>,
        /// Id of a `invoice`, or the object where it was expanded. May be null.
        56 latest_revision "latest_revision": Option<crate::object::Expandable<crate::object::Invoice>>,
        /// The first page of a list. Each element: The `line_item` object.
        57 lines "lines": crate::object::List<crate::object::InvoiceLineItem>,
        /// A flag.
        58 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        59 metadata "metadata": crate::object::Metadata,
        /// A time, UTC. May be null.
        60 next_payment_attempt "next_payment_attempt": Option<time::OffsetDateTime>,
        /// Text. May be null.
        61 number "number": Option<String>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        62 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// A flag. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        63 paid "paid": Option<bool>,
        /// A flag. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        64 paid_out_of_band "paid_out_of_band": Option<bool>,
        /// See [`Parent`](invoice::Parent). May be null.
        65 parent "parent": Option<Box<invoice::Parent>>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        66 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// See [`PaymentSettings`](invoice::PaymentSettings).
        67 payment_settings "payment_settings": Option<Box<invoice::PaymentSettings>>,
        /// The first page of a list. Each element: The `invoice_payment` object. May be absent.
        68 payments "payments": crate::object::List<crate::object::InvoicePayment>,
        /// A time, UTC.
        69 period_end "period_end": Option<time::OffsetDateTime>,
        /// A time, UTC.
        70 period_start "period_start": Option<time::OffsetDateTime>,
        /// An amount, in the currency's smallest unit.
        71 post_payment_credit_notes_amount "post_payment_credit_notes_amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        72 pre_payment_credit_notes_amount "pre_payment_credit_notes_amount": Option<i64>,
        /// Id of a `quote`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        73 quote "quote": Option<crate::object::Expandable<crate::object::Quote>>,
        /// Text. May be null.
        74 receipt_number "receipt_number": Option<String>,
        /// See [`Rendering`](invoice::Rendering). May be null.
        75 rendering "rendering": Option<Box<invoice::Rendering>>,
        /// Any JSON value. Deprecated at Stripe since 2024-04-10; older API versions and old bodies have it.
        76 rendering_options "rendering_options": Option<crate::object::RawObject>,
        /// See [`ShippingCost`](invoice::ShippingCost). May be null.
        77 shipping_cost "shipping_cost": Option<Box<invoice::ShippingCost>>,
        /// See [`ShippingDetails`](invoice::ShippingDetails). May be null.
        78 shipping_details "shipping_details": Option<Box<invoice::ShippingDetails>>,
        /// An amount, in the currency's smallest unit.
        79 starting_balance "starting_balance": Option<i64>,
        /// Text. May be null.
        80 statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](invoice::Status); unknown ones are kept. May be null.
        81 status "status": Option<invoice::Status>,
        /// See [`StatusDetails`](invoice::StatusDetails). May be absent.
        82 status_details "status_details": Option<Box<invoice::StatusDetails>>,
        /// See [`StatusTransitions`](invoice::StatusTransitions).
        83 status_transitions "status_transitions": Option<Box<invoice::StatusTransitions>>,
        /// Id of a `subscription`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        84 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
        /// Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        85 subscription_details "subscription_details": Option<crate::object::RawObject>,
        /// A time, UTC. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        86 subscription_proration_date "subscription_proration_date": Option<time::OffsetDateTime>,
        /// An amount, in the currency's smallest unit.
        87 subtotal "subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null.
        88 subtotal_excluding_tax "subtotal_excluding_tax": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        89 tax "tax": Option<i64>,
        /// Per cent. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        90 tax_percent "tax_percent": Option<f64>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.
        91 test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>,
        /// See [`ThresholdReason`](invoice::ThresholdReason). May be absent.
        92 threshold_reason "threshold_reason": Option<Box<invoice::ThresholdReason>>,
        /// An amount, in the currency's smallest unit.
        93 total "total": Option<i64>,
        /// Array. Each element: See [`TotalDiscountAmount`](invoice::TotalDiscountAmount). May be null.
        94 total_discount_amounts "total_discount_amounts": Vec<invoice::TotalDiscountAmount>,
        /// An amount, in the currency's smallest unit. May be null.
        95 total_excluding_tax "total_excluding_tax": Option<i64>,
        /// Array. Each element: See [`TotalPretaxCreditAmount`](invoice::TotalPretaxCreditAmount). May be null.
        96 total_pretax_credit_amounts "total_pretax_credit_amounts": Vec<invoice::TotalPretaxCreditAmount>,
        /// Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        97 total_tax_amounts "total_tax_amounts": Vec<crate::object::RawObject>,
        /// Array. Each element: See [`TotalTax`](invoice::TotalTax). May be null.
        98 total_taxes "total_taxes": Vec<invoice::TotalTax>,
        /// Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        99 transfer_data "transfer_data": Option<crate::object::RawObject>,
        /// A time, UTC. May be null.
        100 webhooks_delivered_at "webhooks_delivered_at": Option<time::OffsetDateTime>,
    }
}
object! { Invoice: "invoice" }
/// The parts of a [`Invoice`](crate::object::Invoice).
pub mod invoice {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `automatic_tax` of a `invoice`.
        AutomaticTax {
            /// A word of [`AutomaticTaxDisabledReason`](crate::object::invoice::AutomaticTaxDisabledReason); unknown ones are kept. May be null.
            0 disabled_reason "disabled_reason": Option<crate::object::invoice::AutomaticTaxDisabledReason>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
            /// See [`AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability). May be null.
            2 liability "liability": Option<Box<crate::object::invoice::AutomaticTaxLiability>>,
            /// Text. May be null.
            3 provider "provider": Option<String>,
            /// A word of [`AutomaticTaxStatus`](crate::object::invoice::AutomaticTaxStatus); unknown ones are kept. May be null.
            4 status "status": Option<crate::object::invoice::AutomaticTaxStatus>,
        }
    }
    record! {
        /// `automatic_tax.liability` of a `invoice`.
        AutomaticTaxLiability {
            /// Id of a `account`, or the object where it was expanded. May be absent.
            0 account "account": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// A word of [`AutomaticTaxLiabilityType`](crate::object::invoice::AutomaticTaxLiabilityType); unknown ones are kept.
            1 type_ "type": Option<crate::object::invoice::AutomaticTaxLiabilityType>,
        }
    }
    record! {
        /// `confirmation_secret` of a `invoice`.
        ConfirmationSecret {
            /// Text.
            0 client_secret "client_secret": Option<String>,
            /// Text.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `custom_field` of a `invoice`.
        CustomField {
            /// Text.
            0 name "name": Option<String>,
            /// Text.
            1 value "value": Option<String>,
        }
    }
    element! { CustomField }
    record! {
        /// `customer_shipping` of a `invoice`.
        CustomerShipping {
            /// See [`Address`](crate::object::Address). May be absent.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be absent or null.
            1 carrier "carrier": Option<String>,
            /// Text. May be absent.
            2 name "name": Option<String>,
            /// Text. May be absent or null.
            3 phone "phone": Option<String>,
            /// Text. May be absent or null.
            4 tracking_number "tracking_number": Option<String>,
        }
    }
    record! {
        /// `customer_tax_id` of a `invoice`.
        CustomerTaxId {
            /// A word of [`CustomerTaxIdType`](crate::object::invoice::CustomerTaxIdType); unknown ones are kept.
            0 type_ "type": Option<crate::object::invoice::CustomerTaxIdType>,
            /// Text. May be null.
            1 value "value": Option<String>,
        }
    }
    element! { CustomerTaxId }
    record! {
        /// `from_invoice` of a `invoice`.
        FromInvoice {
            /// Text.
            0 action "action": Option<String>,
            /// Id of a `invoice`, or the object where it was expanded.
            1 invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>,
        }
    }
    /// `issuer` of a `invoice`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type Issuer = AutomaticTaxLiability;
    record! {
        /// `last_finalization_error` of a `invoice`.
        LastFinalizationError {
            /// Text. May be absent.
            0 advice_code "advice_code": Option<String>,
            /// Text. May be absent.
            1 charge "charge": Option<String>,
            /// A word of [`LastFinalizationErrorCode`](crate::object::invoice::LastFinalizationErrorCode); unknown ones are kept. May be absent.
            2 code "code": Option<crate::object::invoice::LastFinalizationErrorCode>,
            /// Text. May be absent.
            3 decline_code "decline_code": Option<String>,
            /// Text. May be absent.
            4 doc_url "doc_url": Option<String>,
            /// Text. May be absent.
            5 message "message": Option<String>,
            /// Text. May be absent.
            6 network_advice_code "network_advice_code": Option<String>,
            /// Text. May be absent.
            7 network_decline_code "network_decline_code": Option<String>,
            /// Text. May be absent.
            8 param "param": Option<String>,
            /// The `payment_intent` object. May be absent.
            9 payment_intent "payment_intent": Option<Box<crate::object::PaymentIntent>>,
            /// The `payment_method` object. May be absent.
            10 payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>,
            /// Text. May be absent.
            11 payment_method_type "payment_method_type": Option<String>,
            /// Text. May be absent.
            12 request_log_url "request_log_url": Option<String>,
            /// The `setup_intent` object. May be absent.
            13 setup_intent "setup_intent": Option<Box<crate::object::SetupIntent>>,
            /// A [`CustomerSource`](crate::object::CustomerSource). May be absent.
            14 source "source": Option<crate::object::CustomerSource>,
            /// A word of [`LastFinalizationErrorType`](crate::object::invoice::LastFinalizationErrorType); unknown ones are kept.
            15 type_ "type": Option<crate::object::invoice::LastFinalizationErrorType>,
        }
    }
    record! {
        /// `parent` of a `invoice`.
        Parent {
            /// See [`ParentQuoteDetails`](crate::object::invoice::ParentQuoteDetails). May be null.
            0 quote_details "quote_details": Option<Box<crate::object::invoice::ParentQuoteDetails>>,
            /// See [`ParentSubscriptionDetails`](crate::object::invoice::ParentSubscriptionDetails). May be null.
            1 subscription_details "subscription_details": Option<Box<crate::object::invoice::ParentSubscriptionDetails>>,
            /// A word of [`ParentType`](crate::object::invoice::ParentType); unknown ones are kept.
            2 type_ "type": Option<crate::object::invoice::ParentType>,
        }
    }
    record! {
        /// `parent.quote_details` of a `invoice`.
        ParentQuoteDetails {
            /// Text.
            0 quote "quote": Option<String>,
        }
    }
    record! {
        /// `parent.subscription_details` of a `invoice`.
        ParentSubscriptionDetails {
            /// Your own keys and values. May be null.
            0 metadata "metadata": crate::object::Metadata,
            /// Id of a `subscription`, or the object where it was expanded.
            1 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
            /// A time, UTC. May be absent.
            2 subscription_proration_date "subscription_proration_date": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `payment_settings` of a `invoice`.
        PaymentSettings {
            /// Text. May be null.
            0 default_mandate "default_mandate": Option<String>,
            /// See [`PaymentSettingsPaymentMethodOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptions). May be null.
            1 payment_method_options "payment_method_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptions>>,
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodType`](crate::object::invoice::PaymentSettingsPaymentMethodType); unknown ones are kept. May be null.
            2 payment_method_types "payment_method_types": Vec<crate::object::invoice::PaymentSettingsPaymentMethodType>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptions {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebit). May be null.
            0 acss_debit "acss_debit": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontact). May be null.
            1 bancontact "bancontact": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontact>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBillie`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillie). May be absent or null.
            2 billie "billie": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillie>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBlik`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBlik). May be absent or null.
            3 blik "blik": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBlik>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCard). May be null.
            4 card "card": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCard>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalance). May be null.
            5 customer_balance "customer_balance": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalance>>,
            /// See [`PaymentSettingsPaymentMethodOptionsKonbini`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsKonbini). May be null.
            6 konbini "konbini": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsKonbini>>,
            /// See [`PaymentSettingsPaymentMethodOptionsPayto`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPayto). May be null.
            7 payto "payto": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPayto>>,
            /// See [`PaymentSettingsPaymentMethodOptionsPix`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPix). May be null.
            8 pix "pix": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPix>>,
            /// See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsSepaDebit). May be null.
            9 sepa_debit "sepa_debit": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsSepaDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsUpi`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpi). May be null.
            10 upi "upi": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpi>>,
            /// See [`PaymentSettingsPaymentMethodOptionsUsBankAccount`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccount). May be null.
            11 us_bank_account "us_bank_account": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccount>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.
            1 verification_method "verification_method": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            /// A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.
            0 transaction_type "transaction_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.bancontact` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            /// A word of [`PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.
            0 preferred_language "preferred_language": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsBillie {
            /// See [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetails`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails). May be absent.
            0 company_details "company_details": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails>>,
            /// Text. May be absent or null.
            1 reference "reference": Option<String>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie.company_details` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
            /// See [`Address`](crate::object::Address). May be absent.
            0 registered_address "registered_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 registered_name "registered_name": Option<String>,
            /// Text. May be null.
            2 registration_number "registration_number": Option<String>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.
            3 registration_type "registration_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>,
            /// Text. May be null.
            4 vat "vat": Option<String>,
        }
    }
    /// `payment_settings.payment_method_options.blik` of a `invoice`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type PaymentSettingsPaymentMethodOptionsBlik = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `payment_settings.payment_method_options.card` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCard {
            /// See [`PaymentSettingsPaymentMethodOptionsCardInstallments`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardInstallments). May be absent.
            0 installments "installments": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardInstallments>>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.
            1 request_three_d_secure "request_three_d_secure": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card.installments` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCardInstallments {
            /// A flag. May be null.
            0 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.
            0 bank_transfer "bank_transfer": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>,
            /// Text: `bank_transfer`. May be null.
            1 funding_type "funding_type": Option<String>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.
            0 eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
            /// Text. May be null.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            /// A word of [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.
            0 country "country": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>,
        }
    }
    /// `payment_settings.payment_method_options.konbini` of a `invoice`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type PaymentSettingsPaymentMethodOptionsKonbini = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `payment_settings.payment_method_options.payto` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsPayto {
            /// See [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.payto.mandate_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.
            2 purpose "purpose": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsPix {
            /// A word of [`PaymentSettingsPaymentMethodOptionsPixAmountIncludesIof`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be null.
            0 amount_includes_iof "amount_includes_iof": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPixAmountIncludesIof>,
            /// A whole number. May be absent.
            1 expires_after_seconds "expires_after_seconds": Option<i64>,
        }
    }
    /// `payment_settings.payment_method_options.sepa_debit` of a `invoice`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type PaymentSettingsPaymentMethodOptionsSepaDebit = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `payment_settings.payment_method_options.upi` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUpi {
            /// See [`PaymentSettingsPaymentMethodOptionsUpiMandateOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptions>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.upi.mandate_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUpiMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// A time, UTC. May be null.
            3 end_date "end_date": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUsBankAccount {
            /// See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.
            0 financial_connections "financial_connections": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.
            1 verification_method "verification_method": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
            /// See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.
            0 filters "filters": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>,
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.
            1 permissions "permissions": Vec<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.
            2 prefetch "prefetch": Vec<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.
            0 account_subcategories "account_subcategories": Vec<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>,
        }
    }
    record! {
        /// `rendering` of a `invoice`.
        Rendering {
            /// Text. May be null.
            0 amount_tax_display "amount_tax_display": Option<String>,
            /// See [`RenderingPdf`](crate::object::invoice::RenderingPdf). May be null.
            1 pdf "pdf": Option<Box<crate::object::invoice::RenderingPdf>>,
            /// Text. May be null.
            2 template "template": Option<String>,
            /// A whole number. May be null.
            3 template_version "template_version": Option<i64>,
        }
    }
    record! {
        /// `rendering.pdf` of a `invoice`.
        RenderingPdf {
            /// A word of [`RenderingPdfPageSize`](crate::object::invoice::RenderingPdfPageSize); unknown ones are kept. May be null.
            0 page_size "page_size": Option<crate::object::invoice::RenderingPdfPageSize>,
        }
    }
    /// `shipping_cost` of a `invoice`. The same as [`credit_note::ShippingCost`](crate::object::credit_note::ShippingCost).
    pub type ShippingCost = crate::object::credit_note::ShippingCost;
    /// `shipping_cost.tax` of a `invoice`. The same as [`credit_note::ShippingCostTax`](crate::object::credit_note::ShippingCostTax).
    pub type ShippingCostTax = crate::object::credit_note::ShippingCostTax;
    /// `shipping_details` of a `invoice`. The same as [`CustomerShipping`](CustomerShipping).
    pub type ShippingDetails = CustomerShipping;
    record! {
        /// `status_details` of a `invoice`.
        StatusDetails {
            /// See [`StatusDetailsUncollectible`](crate::object::invoice::StatusDetailsUncollectible). May be absent.
            0 uncollectible "uncollectible": Option<Box<crate::object::invoice::StatusDetailsUncollectible>>,
        }
    }
    record! {
        /// `status_details.uncollectible` of a `invoice`.
        StatusDetailsUncollectible {
            /// A word of [`StatusDetailsUncollectibleReason`](crate::object::invoice::StatusDetailsUncollectibleReason); unknown ones are kept. May be null.
            0 reason "reason": Option<crate::object::invoice::StatusDetailsUncollectibleReason>,
        }
    }
    record! {
        /// `status_transitions` of a `invoice`.
        StatusTransitions {
            /// A time, UTC. May be null.
            0 finalized_at "finalized_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 marked_uncollectible_at "marked_uncollectible_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            2 paid_at "paid_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            3 voided_at "voided_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `threshold_reason` of a `invoice`.
        ThresholdReason {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount_gte "amount_gte": Option<i64>,
            /// Array. Each element: See [`ThresholdReasonItemReason`](crate::object::invoice::ThresholdReasonItemReason).
            1 item_reasons "item_reasons": Vec<crate::object::invoice::ThresholdReasonItemReason>,
        }
    }
    record! {
        /// `threshold_reason.item_reason` of a `invoice`.
        ThresholdReasonItemReason {
            /// Array. Each element: Text.
            0 line_item_ids "line_item_ids": Vec<String>,
            /// A whole number.
            1 usage_gte "usage_gte": Option<i64>,
        }
    }
    element! { ThresholdReasonItemReason }
    /// `total_discount_amount` of a `invoice`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type TotalDiscountAmount = crate::object::credit_note::DiscountAmount;
    record! {
        /// `total_pretax_credit_amount` of a `invoice`.
        TotalPretaxCreditAmount {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Id of a `billing.credit_balance_transaction`, or the object where it was expanded. May be absent or null.
            1 credit_balance_transaction "credit_balance_transaction": Option<crate::object::Expandable<crate::object::BillingCreditBalanceTransaction>>,
            /// Id of a `discount`, or the object where it was expanded. May be absent.
            2 discount "discount": Option<crate::object::Expandable<crate::object::Discount>>,
            /// A word of [`TotalPretaxCreditAmountType`](crate::object::invoice::TotalPretaxCreditAmountType); unknown ones are kept.
            3 type_ "type": Option<crate::object::invoice::TotalPretaxCreditAmountType>,
        }
    }
    element! { TotalPretaxCreditAmount }
    /// `total_tax` of a `invoice`. The same as [`credit_note::TotalTax`](crate::object::credit_note::TotalTax).
    pub type TotalTax = crate::object::credit_note::TotalTax;
    /// `total_tax.tax_rate_details` of a `invoice`. The same as [`credit_note::TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails).
    pub type TotalTaxTaxRateDetails = crate::object::credit_note::TotalTaxTaxRateDetails;
    words! {
        /// `automatic_tax.disabled_reason` of a `invoice`.
        AutomaticTaxDisabledReason {
            0 FinalizationRequiresLocationInputs "finalization_requires_location_inputs",
            1 FinalizationSystemError "finalization_system_error",
        }
    }
    /// `automatic_tax.liability.type` of a `invoice`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `automatic_tax.status` of a `invoice`. The same as [`checkout_session::AutomaticTaxStatus`](crate::object::checkout_session::AutomaticTaxStatus).
    pub type AutomaticTaxStatus = crate::object::checkout_session::AutomaticTaxStatus;
    words! {
        /// `billing_reason` of a `invoice`.
        BillingReason {
            0 AutomaticPendingInvoiceItemInvoice "automatic_pending_invoice_item_invoice",
            1 Manual "manual",
            2 QuoteAccept "quote_accept",
            3 Subscription "subscription",
            4 SubscriptionCreate "subscription_create",
            5 SubscriptionCycle "subscription_cycle",
            6 SubscriptionThreshold "subscription_threshold",
            7 SubscriptionUpdate "subscription_update",
            8 Upcoming "upcoming",
        }
    }
    /// `collection_method` of a `invoice`. The same as [`subscription::CollectionMethod`](crate::object::subscription::CollectionMethod).
    pub type CollectionMethod = crate::object::subscription::CollectionMethod;
    /// `customer_tax_exempt` of a `invoice`. The same as [`customer::TaxExempt`](crate::object::customer::TaxExempt).
    pub type CustomerTaxExempt = crate::object::customer::TaxExempt;
    /// `customer_tax_id.type` of a `invoice`. The same as [`tax_id::Type`](crate::object::tax_id::Type).
    pub type CustomerTaxIdType = crate::object::tax_id::Type;
    /// `issuer.type` of a `invoice`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type IssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `last_finalization_error.code` of a `invoice`. The same as [`payment_intent::LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode).
    pub type LastFinalizationErrorCode = crate::object::payment_intent::LastPaymentErrorCode;
    /// `last_finalization_error.type` of a `invoice`. The same as [`payment_intent::LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType).
    pub type LastFinalizationErrorType = crate::object::payment_intent::LastPaymentErrorType;
    words! {
        /// `parent.type` of a `invoice`.
        ParentType {
            0 QuoteDetails "quote_details",
            1 SubscriptionDetails "subscription_details",
        }
    }
    /// `payment_settings.payment_method_options.acss_debit.mandate_options.transaction_type` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `payment_settings.payment_method_options.acss_debit.verification_method` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_settings.payment_method_options.bancontact.preferred_language` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_settings.payment_method_options.billie.company_details.registration_type` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType).
    pub type PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType;
    /// `payment_settings.payment_method_options.card.request_three_d_secure` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure).
    pub type PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure;
    /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry).
    pub type PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry;
    /// `payment_settings.payment_method_options.payto.mandate_options.amount_type` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_settings.payment_method_options.payto.mandate_options.purpose` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_settings.payment_method_options.pix.amount_includes_iof` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentSettingsPaymentMethodOptionsPixAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_settings.payment_method_options.upi.mandate_options.amount_type` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `payment_settings.payment_method_options.us_bank_account.financial_connections.permission` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    /// `payment_settings.payment_method_options.us_bank_account.financial_connections.prefetch` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch).
    pub type PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch;
    /// `payment_settings.payment_method_options.us_bank_account.verification_method` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_settings.payment_method_type` of a `invoice`. The same as [`subscription::PaymentSettingsPaymentMethodType`](crate::object::subscription::PaymentSettingsPaymentMethodType).
    pub type PaymentSettingsPaymentMethodType = crate::object::subscription::PaymentSettingsPaymentMethodType;
    words! {
        /// `rendering.pdf.page_size` of a `invoice`.
        RenderingPdfPageSize {
            0 A4 "a4",
            1 Auto "auto",
            2 Letter "letter",
        }
    }
    /// `shipping_cost.tax.taxability_reason` of a `invoice`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type ShippingCostTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
    words! {
        /// `status` of a `invoice`.
        Status {
            0 Draft "draft",
            1 Open "open",
            2 Paid "paid",
            3 Uncollectible "uncollectible",
            4 Void "void",
        }
    }
    words! {
        /// `status_details.uncollectible.reason` of a `invoice`.
        StatusDetailsUncollectibleReason {
            0 MaxPaymentAttempts "max_payment_attempts",
            1 PaymentNotReceived "payment_not_received",
            2 SubscriptionCanceled "subscription_canceled",
            3 SubscriptionPaused "subscription_paused",
            4 UserForgiven "user_forgiven",
        }
    }
    /// `total_pretax_credit_amount.type` of a `invoice`. The same as [`credit_note::PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType).
    pub type TotalPretaxCreditAmountType = crate::object::credit_note::PretaxCreditAmountType;
    /// `total_tax.tax_behavior` of a `invoice`. The same as [`credit_note::TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior).
    pub type TotalTaxTaxBehavior = crate::object::credit_note::TotalTaxTaxBehavior;
    /// `total_tax.taxability_reason` of a `invoice`. The same as [`credit_note::TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason).
    pub type TotalTaxTaxabilityReason = crate::object::credit_note::TotalTaxTaxabilityReason;
}
record! {
    /// Stripe's `invoice_payment` object.
    InvoicePayment {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit. May be null.
        1 amount_paid "amount_paid": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_requested "amount_requested": Option<i64>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Id of a `invoice`, or the object where it was expanded.
        6 invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>,
        /// A flag.
        7 is_default "is_default": Option<bool>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// See [`Payment`](invoice_payment::Payment).
        9 payment "payment": Option<Box<invoice_payment::Payment>>,
        /// Text.
        10 status "status": Option<String>,
        /// See [`StatusTransitions`](invoice_payment::StatusTransitions).
        11 status_transitions "status_transitions": Option<Box<invoice_payment::StatusTransitions>>,
    }
}
element! { InvoicePayment }
object! { InvoicePayment: "invoice_payment" }
/// The parts of a [`InvoicePayment`](crate::object::InvoicePayment).
pub mod invoice_payment {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `payment` of a `invoice_payment`.
        Payment {
            /// Id of a `charge`, or the object where it was expanded. May be absent.
            0 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
            /// Id of a `payment_intent`, or the object where it was expanded. May be absent.
            1 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
            /// Id of a `payment_record`, or the object where it was expanded. May be absent.
            2 payment_record "payment_record": Option<crate::object::Expandable<crate::object::PaymentRecord>>,
            /// A word of [`PaymentType`](crate::object::invoice_payment::PaymentType); unknown ones are kept.
            3 type_ "type": Option<crate::object::invoice_payment::PaymentType>,
        }
    }
    record! {
        /// `status_transitions` of a `invoice_payment`.
        StatusTransitions {
            /// A time, UTC. May be null.
            0 canceled_at "canceled_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 paid_at "paid_at": Option<time::OffsetDateTime>,
        }
    }
    words! {
        /// `payment.type` of a `invoice_payment`.
        PaymentType {
            0 Charge "charge",
            1 PaymentIntent "payment_intent",
            2 PaymentRecord "payment_record",
        }
    }
}
record! {
    /// Stripe's `invoiceitem` object.
    InvoiceItem {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Text.
        2 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded.
        3 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        4 customer_account "customer_account": Option<String>,
        /// A time, UTC.
        5 date "date": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Text. May be null.
        7 description "description": Option<String>,
        /// A flag.
        8 discountable "discountable": Option<bool>,
        /// Array. Each element: Id of a `discount`, or the object where it was expanded. May be null.
        9 discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>,
        /// Array. Each element: A word of [`FrozenField`](invoiceitem::FrozenField); unknown ones are kept. May be absent.
        10 frozen_fields "frozen_fields": Vec<invoiceitem::FrozenField>,
        /// Id of a `invoice`, or the object where it was expanded. May be null.
        11 invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>,
        /// Array. Each element: See [`InvoicingRule`](invoiceitem::InvoicingRule). May be absent.
        12 invoicing_rules "invoicing_rules": Vec<invoiceitem::InvoicingRule>,
        /// A flag.
        13 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        14 metadata "metadata": crate::object::Metadata,
        /// An amount, in the currency's smallest unit. May be absent.
        15 net_amount "net_amount": Option<i64>,
        /// See [`Parent`](invoiceitem::Parent). May be null.
        16 parent "parent": Option<Box<invoiceitem::Parent>>,
        /// See [`Period`](invoiceitem::Period).
        17 period "period": Option<Box<invoiceitem::Period>>,
        /// The `plan` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        18 plan "plan": Option<Box<crate::object::Plan>>,
        /// The `price` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        19 price "price": Option<Box<crate::object::Price>>,
        /// See [`Pricing`](invoiceitem::Pricing). May be null.
        20 pricing "pricing": Option<Box<invoiceitem::Pricing>>,
        /// A flag.
        21 proration "proration": Option<bool>,
        /// See [`ProrationDetails`](invoiceitem::ProrationDetails). May be absent.
        22 proration_details "proration_details": Option<Box<invoiceitem::ProrationDetails>>,
        /// A whole number.
        23 quantity "quantity": Option<i64>,
        /// A decimal number, in its exact text.
        24 quantity_decimal "quantity_decimal": Option<crate::object::Decimal>,
        /// Id of a `subscription`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        25 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
        /// Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        26 subscription_item "subscription_item": Option<String>,
        /// Array. Each element: The `tax_rate` object. May be null.
        27 tax_rates "tax_rates": Vec<crate::object::TaxRate>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.
        28 test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>,
        /// A flag. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.
        29 unified_proration "unified_proration": Option<bool>,
        /// An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        30 unit_amount "unit_amount": Option<i64>,
        /// A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        31 unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>,
    }
}
object! { InvoiceItem: "invoiceitem" }
/// The parts of a [`InvoiceItem`](crate::object::InvoiceItem).
pub mod invoiceitem {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `invoicing_rule` of a `invoiceitem`.
        InvoicingRule {
            /// A word of [`InvoicingRuleType`](crate::object::invoiceitem::InvoicingRuleType); unknown ones are kept.
            0 type_ "type": Option<crate::object::invoiceitem::InvoicingRuleType>,
        }
    }
    element! { InvoicingRule }
    record! {
        /// `parent` of a `invoiceitem`.
        Parent {
            /// See [`ParentSubscriptionDetails`](crate::object::invoiceitem::ParentSubscriptionDetails). May be null.
            0 subscription_details "subscription_details": Option<Box<crate::object::invoiceitem::ParentSubscriptionDetails>>,
            /// Text: `subscription_details`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `parent.subscription_details` of a `invoiceitem`.
        ParentSubscriptionDetails {
            /// Text.
            0 subscription "subscription": Option<String>,
            /// Text. May be absent.
            1 subscription_item "subscription_item": Option<String>,
        }
    }
    record! {
        /// `period` of a `invoiceitem`.
        Period {
            /// A time, UTC.
            0 end "end": Option<time::OffsetDateTime>,
            /// A time, UTC.
            1 start "start": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `pricing` of a `invoiceitem`.
        Pricing {
            /// See [`PricingPriceDetails`](crate::object::invoiceitem::PricingPriceDetails). May be absent.
            0 price_details "price_details": Option<Box<crate::object::invoiceitem::PricingPriceDetails>>,
            /// Text: `price_details`.
            1 type_ "type": Option<String>,
            /// A decimal number, in its exact text. May be null.
            2 unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>,
        }
    }
    record! {
        /// `pricing.price_details` of a `invoiceitem`.
        PricingPriceDetails {
            /// Id of a `price`, or the object where it was expanded.
            0 price "price": Option<crate::object::Expandable<crate::object::Price>>,
            /// Text.
            1 product "product": Option<String>,
        }
    }
    record! {
        /// `proration_details` of a `invoiceitem`.
        ProrationDetails {
            /// See [`ProrationDetailsCreditedItems`](crate::object::invoiceitem::ProrationDetailsCreditedItems). May be null.
            0 credited_items "credited_items": Option<Box<crate::object::invoiceitem::ProrationDetailsCreditedItems>>,
            /// Array. Each element: See [`ProrationDetailsDiscountAmount`](crate::object::invoiceitem::ProrationDetailsDiscountAmount).
            1 discount_amounts "discount_amounts": Vec<crate::object::invoiceitem::ProrationDetailsDiscountAmount>,
        }
    }
    record! {
        /// `proration_details.credited_items` of a `invoiceitem`.
        ProrationDetailsCreditedItems {
            /// Text. May be absent.
            0 invoice_item "invoice_item": Option<String>,
            /// See [`ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails). May be absent.
            1 invoice_line_item_details "invoice_line_item_details": Option<Box<crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails>>,
            /// A word of [`ProrationDetailsCreditedItemsType`](crate::object::invoiceitem::ProrationDetailsCreditedItemsType); unknown ones are kept.
            2 type_ "type": Option<crate::object::invoiceitem::ProrationDetailsCreditedItemsType>,
        }
    }
    record! {
        /// `proration_details.credited_items.invoice_line_item_details` of a `invoiceitem`.
        ProrationDetailsCreditedItemsInvoiceLineItemDetails {
            /// Text.
            0 invoice "invoice": Option<String>,
            /// Array. Each element: Text.
            1 invoice_line_items "invoice_line_items": Vec<String>,
        }
    }
    /// `proration_details.discount_amount` of a `invoiceitem`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type ProrationDetailsDiscountAmount = crate::object::credit_note::DiscountAmount;
    words! {
        /// `frozen_field` of a `invoiceitem`.
        FrozenField {
            0 Discounts "discounts",
            1 Pricing "pricing",
            2 Quantity "quantity",
        }
    }
    words! {
        /// `invoicing_rule.type` of a `invoiceitem`.
        InvoicingRuleType {
            0 DeferUntilCreditedItemsResolved "defer_until_credited_items_resolved",
        }
    }
    words! {
        /// `proration_details.credited_items.type` of a `invoiceitem`.
        ProrationDetailsCreditedItemsType {
            0 InvoiceItem "invoice_item",
            1 InvoiceLineItems "invoice_line_items",
        }
    }
}
record! {
    /// Stripe's `line_item` object.
    InvoiceLineItem {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        2 amount_excluding_tax "amount_excluding_tax": Option<i64>,
        /// Text.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text. May be null.
        5 description "description": Option<String>,
        /// Array. Each element: See [`DiscountAmount`](line_item::DiscountAmount). May be null.
        6 discount_amounts "discount_amounts": Vec<line_item::DiscountAmount>,
        /// A flag.
        7 discountable "discountable": Option<bool>,
        /// Array. Each element: Id of a `discount`, or the object where it was expanded.
        8 discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>,
        /// Text. May be null.
        9 invoice "invoice": Option<String>,
        /// Id of a `invoiceitem`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        10 invoice_item "invoice_item": Option<crate::object::Expandable<crate::object::InvoiceItem>>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        12 metadata "metadata": crate::object::Metadata,
        /// See [`Parent`](line_item::Parent). May be null.
        13 parent "parent": Option<Box<line_item::Parent>>,
        /// See [`Period`](line_item::Period).
        14 period "period": Option<Box<line_item::Period>>,
        /// The `plan` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        15 plan "plan": Option<Box<crate::object::Plan>>,
        /// Array. Each element: See [`PretaxCreditAmount`](line_item::PretaxCreditAmount). May be null.
        16 pretax_credit_amounts "pretax_credit_amounts": Vec<line_item::PretaxCreditAmount>,
        /// The `price` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        17 price "price": Option<Box<crate::object::Price>>,
        /// See [`Pricing`](line_item::Pricing). May be null.
        18 pricing "pricing": Option<Box<line_item::Pricing>>,
        /// A flag. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        19 proration "proration": Option<bool>,
        /// Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        20 proration_details "proration_details": Option<crate::object::RawObject>,
        /// A whole number. May be null.
        21 quantity "quantity": Option<i64>,
        /// A decimal number, in its exact text. May be null.
        22 quantity_decimal "quantity_decimal": Option<crate::object::Decimal>,
        /// Id of a `subscription`, or the object where it was expanded. May be null.
        23 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
        /// Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        24 subscription_item "subscription_item": Option<String>,
        /// An amount, in the currency's smallest unit.
        25 subtotal "subtotal": Option<i64>,
        /// Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        26 tax_amounts "tax_amounts": Vec<crate::object::RawObject>,
        /// Array. Each element: The `tax_rate` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        27 tax_rates "tax_rates": Vec<crate::object::TaxRate>,
        /// Array. Each element: See [`Tax`](line_item::Tax). May be null.
        28 taxes "taxes": Vec<line_item::Tax>,
        /// Text. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        29 type_ "type": Option<String>,
        /// A flag. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.
        30 unified_proration "unified_proration": Option<bool>,
        /// A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        31 unit_amount_excluding_tax "unit_amount_excluding_tax": Option<crate::object::Decimal>,
    }
}
element! { InvoiceLineItem }
object! { InvoiceLineItem: "line_item" }
/// The parts of a [`InvoiceLineItem`](crate::object::InvoiceLineItem).
pub mod line_item {
    use crate::object::record::record;
    use crate::object::words::words;
    /// `discount_amount` of a `line_item`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type DiscountAmount = crate::object::credit_note::DiscountAmount;
    record! {
        /// `parent` of a `line_item`.
        Parent {
            /// See [`ParentInvoiceItemDetails`](crate::object::line_item::ParentInvoiceItemDetails). May be null.
            0 invoice_item_details "invoice_item_details": Option<Box<crate::object::line_item::ParentInvoiceItemDetails>>,
            /// See [`ParentSubscriptionItemDetails`](crate::object::line_item::ParentSubscriptionItemDetails). May be null.
            1 subscription_item_details "subscription_item_details": Option<Box<crate::object::line_item::ParentSubscriptionItemDetails>>,
            /// A word of [`ParentType`](crate::object::line_item::ParentType); unknown ones are kept.
            2 type_ "type": Option<crate::object::line_item::ParentType>,
        }
    }
    record! {
        /// `parent.invoice_item_details` of a `line_item`.
        ParentInvoiceItemDetails {
            /// Text.
            0 invoice_item "invoice_item": Option<String>,
            /// A flag.
            1 proration "proration": Option<bool>,
            /// See [`ParentInvoiceItemDetailsProrationDetails`](crate::object::line_item::ParentInvoiceItemDetailsProrationDetails). May be null.
            2 proration_details "proration_details": Option<Box<crate::object::line_item::ParentInvoiceItemDetailsProrationDetails>>,
            /// Text. May be null.
            3 subscription "subscription": Option<String>,
        }
    }
    record! {
        /// `parent.invoice_item_details.proration_details` of a `line_item`.
        ParentInvoiceItemDetailsProrationDetails {
            /// See [`ParentInvoiceItemDetailsProrationDetailsCreditedItems`](crate::object::line_item::ParentInvoiceItemDetailsProrationDetailsCreditedItems). May be null.
            0 credited_items "credited_items": Option<Box<crate::object::line_item::ParentInvoiceItemDetailsProrationDetailsCreditedItems>>,
        }
    }
    /// `parent.invoice_item_details.proration_details.credited_items` of a `line_item`. The same as [`invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails).
    pub type ParentInvoiceItemDetailsProrationDetailsCreditedItems = crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails;
    record! {
        /// `parent.subscription_item_details` of a `line_item`.
        ParentSubscriptionItemDetails {
            /// Text. May be null.
            0 invoice_item "invoice_item": Option<String>,
            /// A flag.
            1 proration "proration": Option<bool>,
            /// See [`ParentSubscriptionItemDetailsProrationDetails`](crate::object::line_item::ParentSubscriptionItemDetailsProrationDetails). May be null.
            2 proration_details "proration_details": Option<Box<crate::object::line_item::ParentSubscriptionItemDetailsProrationDetails>>,
            /// Text. May be null.
            3 subscription "subscription": Option<String>,
            /// Text.
            4 subscription_item "subscription_item": Option<String>,
        }
    }
    /// `parent.subscription_item_details.proration_details` of a `line_item`. The same as [`ParentInvoiceItemDetailsProrationDetails`](ParentInvoiceItemDetailsProrationDetails).
    pub type ParentSubscriptionItemDetailsProrationDetails = ParentInvoiceItemDetailsProrationDetails;
    /// `parent.subscription_item_details.proration_details.credited_items` of a `line_item`. The same as [`invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails).
    pub type ParentSubscriptionItemDetailsProrationDetailsCreditedItems = crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails;
    /// `period` of a `line_item`. The same as [`invoiceitem::Period`](crate::object::invoiceitem::Period).
    pub type Period = crate::object::invoiceitem::Period;
    /// `pretax_credit_amount` of a `line_item`. The same as [`invoice::TotalPretaxCreditAmount`](crate::object::invoice::TotalPretaxCreditAmount).
    pub type PretaxCreditAmount = crate::object::invoice::TotalPretaxCreditAmount;
    /// `pricing` of a `line_item`. The same as [`invoiceitem::Pricing`](crate::object::invoiceitem::Pricing).
    pub type Pricing = crate::object::invoiceitem::Pricing;
    /// `pricing.price_details` of a `line_item`. The same as [`invoiceitem::PricingPriceDetails`](crate::object::invoiceitem::PricingPriceDetails).
    pub type PricingPriceDetails = crate::object::invoiceitem::PricingPriceDetails;
    /// `tax` of a `line_item`. The same as [`credit_note::TotalTax`](crate::object::credit_note::TotalTax).
    pub type Tax = crate::object::credit_note::TotalTax;
    /// `tax.tax_rate_details` of a `line_item`. The same as [`credit_note::TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails).
    pub type TaxTaxRateDetails = crate::object::credit_note::TotalTaxTaxRateDetails;
    words! {
        /// `parent.type` of a `line_item`.
        ParentType {
            0 InvoiceItemDetails "invoice_item_details",
            1 SubscriptionItemDetails "subscription_item_details",
        }
    }
    /// `pretax_credit_amount.type` of a `line_item`. The same as [`credit_note::PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType).
    pub type PretaxCreditAmountType = crate::object::credit_note::PretaxCreditAmountType;
    /// `tax.tax_behavior` of a `line_item`. The same as [`credit_note::TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior).
    pub type TaxTaxBehavior = crate::object::credit_note::TotalTaxTaxBehavior;
    /// `tax.taxability_reason` of a `line_item`. The same as [`credit_note::TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason).
    pub type TaxTaxabilityReason = crate::object::credit_note::TotalTaxTaxabilityReason;
}
record! {
    /// Stripe's `quote` object.
    Quote {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount_subtotal "amount_subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_total "amount_total": Option<i64>,
        /// Id of a `application`, or the object where it was expanded. May be null.
        3 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// An amount, in the currency's smallest unit. May be null.
        4 application_fee_amount "application_fee_amount": Option<i64>,
        /// Per cent. May be null.
        5 application_fee_percent "application_fee_percent": Option<f64>,
        /// See [`AutomaticTax`](quote::AutomaticTax).
        6 automatic_tax "automatic_tax": Option<Box<quote::AutomaticTax>>,
        /// A word of [`CollectionMethod`](quote::CollectionMethod); unknown ones are kept.
        7 collection_method "collection_method": Option<quote::CollectionMethod>,
        /// See [`Computed`](quote::Computed).
        8 computed "computed": Option<Box<quote::Computed>>,
        /// A time, UTC.
        9 created "created": Option<time::OffsetDateTime>,
        /// Text. May be null.
        10 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        11 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        12 customer_account "customer_account": Option<String>,
        /// Array. Each element: Id of a `tax_rate`, or the object where it was expanded. May be absent.
        13 default_tax_rates "default_tax_rates": Vec<crate::object::Expandable<crate::object::TaxRate>>,
        /// A flag. May be absent.
        14 deleted "deleted": Option<bool>,
        /// Text. May be null.
        15 description "description": Option<String>,
        /// Array. Each element: Id of a `discount`, or the object where it was expanded.
        16 discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>,
        /// A time, UTC.
        17 expires_at "expires_at": Option<time::OffsetDateTime>,
        /// Text. May be null.
        18 footer "footer": Option<String>,
        /// See [`FromQuote`](quote::FromQuote). May be null.
        19 from_quote "from_quote": Option<Box<quote::FromQuote>>,
        /// Text. May be null.
        20 header "header": Option<String>,
        /// Id of a `invoice`, or the object where it was expanded. May be null.
        21 invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>,
        /// See [`InvoiceSettings`](quote::InvoiceSettings).
        22 invoice_settings "invoice_settings": Option<Box<quote::InvoiceSettings>>,
        /// The first page of a list. Each element: The `item` object. May be absent.
        23 line_items "line_items": crate::object::List<crate::object::LineItem>,
        /// A flag.
        24 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        25 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        26 number "number": Option<String>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        27 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// A word of [`Status`](quote::Status); unknown ones are kept.
        28 status "status": Option<quote::Status>,
        /// See [`StatusTransitions`](quote::StatusTransitions).
        29 status_transitions "status_transitions": Option<Box<quote::StatusTransitions>>,
        /// Id of a `subscription`, or the object where it was expanded. May be null.
        30 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
        /// See [`SubscriptionData`](quote::SubscriptionData).
        31 subscription_data "subscription_data": Option<Box<quote::SubscriptionData>>,
        /// Id of a `subscription_schedule`, or the object where it was expanded. May be null.
        32 subscription_schedule "subscription_schedule": Option<crate::object::Expandable<crate::object::SubscriptionSchedule>>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.
        33 test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>,
        /// See [`TotalDetails`](quote::TotalDetails).
        34 total_details "total_details": Option<Box<quote::TotalDetails>>,
        /// See [`TransferData`](quote::TransferData). May be null.
        35 transfer_data "transfer_data": Option<Box<quote::TransferData>>,
    }
}
object! { Quote: "quote" }
/// The parts of a [`Quote`](crate::object::Quote).
pub mod quote {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `automatic_tax` of a `quote`.
        AutomaticTax {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// See [`AutomaticTaxLiability`](crate::object::quote::AutomaticTaxLiability). May be null.
            1 liability "liability": Option<Box<crate::object::quote::AutomaticTaxLiability>>,
            /// Text. May be null.
            2 provider "provider": Option<String>,
            /// A word of [`AutomaticTaxStatus`](crate::object::quote::AutomaticTaxStatus); unknown ones are kept. May be null.
            3 status "status": Option<crate::object::quote::AutomaticTaxStatus>,
        }
    }
    /// `automatic_tax.liability` of a `quote`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type AutomaticTaxLiability = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `computed` of a `quote`.
        Computed {
            /// See [`ComputedRecurring`](crate::object::quote::ComputedRecurring). May be null.
            0 recurring "recurring": Option<Box<crate::object::quote::ComputedRecurring>>,
            /// See [`ComputedUpfront`](crate::object::quote::ComputedUpfront).
            1 upfront "upfront": Option<Box<crate::object::quote::ComputedUpfront>>,
        }
    }
    record! {
        /// `computed.recurring` of a `quote`.
        ComputedRecurring {
            /// An amount, in the currency's smallest unit.
            0 amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            1 amount_total "amount_total": Option<i64>,
            /// A word of [`ComputedRecurringInterval`](crate::object::quote::ComputedRecurringInterval); unknown ones are kept.
            2 interval "interval": Option<crate::object::quote::ComputedRecurringInterval>,
            /// A whole number.
            3 interval_count "interval_count": Option<i64>,
            /// See [`ComputedRecurringTotalDetails`](crate::object::quote::ComputedRecurringTotalDetails).
            4 total_details "total_details": Option<Box<crate::object::quote::ComputedRecurringTotalDetails>>,
        }
    }
    record! {
        /// `computed.recurring.total_details` of a `quote`.
        ComputedRecurringTotalDetails {
            /// A whole number.
            0 amount_discount "amount_discount": Option<i64>,
            /// An amount, in the currency's smallest unit. May be null.
            1 amount_shipping "amount_shipping": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_tax "amount_tax": Option<i64>,
            /// See [`ComputedRecurringTotalDetailsBreakdown`](crate::object::quote::ComputedRecurringTotalDetailsBreakdown). May be absent.
            3 breakdown "breakdown": Option<Box<crate::object::quote::ComputedRecurringTotalDetailsBreakdown>>,
        }
    }
    record! {
        /// `computed.recurring.total_details.breakdown` of a `quote`.
        ComputedRecurringTotalDetailsBreakdown {
            /// Array. Each element: See [`ComputedRecurringTotalDetailsBreakdownDiscount`](crate::object::quote::ComputedRecurringTotalDetailsBreakdownDiscount).
            0 discounts "discounts": Vec<crate::object::quote::ComputedRecurringTotalDetailsBreakdownDiscount>,
            /// Array. Each element: See [`ComputedRecurringTotalDetailsBreakdownTax`](crate::object::quote::ComputedRecurringTotalDetailsBreakdownTax).
            1 taxes "taxes": Vec<crate::object::quote::ComputedRecurringTotalDetailsBreakdownTax>,
        }
    }
    record! {
        /// `computed.recurring.total_details.breakdown.discount` of a `quote`.
        ComputedRecurringTotalDetailsBreakdownDiscount {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// The `discount` object.
            1 discount "discount": Option<Box<crate::object::Discount>>,
        }
    }
    element! { ComputedRecurringTotalDetailsBreakdownDiscount }
    /// `computed.recurring.total_details.breakdown.tax` of a `quote`. The same as [`credit_note::ShippingCostTax`](crate::object::credit_note::ShippingCostTax).
    pub type ComputedRecurringTotalDetailsBreakdownTax = crate::object::credit_note::ShippingCostTax;
    record! {
        /// `computed.upfront` of a `quote`.
        ComputedUpfront {
            /// An amount, in the currency's smallest unit.
            0 amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            1 amount_total "amount_total": Option<i64>,
            /// The first page of a list. Each element: The `item` object. May be absent.
            2 line_items "line_items": crate::object::List<crate::object::LineItem>,
            /// See [`ComputedUpfrontTotalDetails`](crate::object::quote::ComputedUpfrontTotalDetails).
            3 total_details "total_details": Option<Box<crate::object::quote::ComputedUpfrontTotalDetails>>,
        }
    }
    /// `computed.upfront.total_details` of a `quote`. The same as [`ComputedRecurringTotalDetails`](ComputedRecurringTotalDetails).
    pub type ComputedUpfrontTotalDetails = ComputedRecurringTotalDetails;
    /// `computed.upfront.total_details.breakdown` of a `quote`. The same as [`ComputedRecurringTotalDetailsBreakdown`](ComputedRecurringTotalDetailsBreakdown).
    pub type ComputedUpfrontTotalDetailsBreakdown = ComputedRecurringTotalDetailsBreakdown;
    /// `computed.upfront.total_details.breakdown.discount` of a `quote`. The same as [`ComputedRecurringTotalDetailsBreakdownDiscount`](ComputedRecurringTotalDetailsBreakdownDiscount).
    pub type ComputedUpfrontTotalDetailsBreakdownDiscount = ComputedRecurringTotalDetailsBreakdownDiscount;
    /// `computed.upfront.total_details.breakdown.tax` of a `quote`. The same as [`credit_note::ShippingCostTax`](crate::object::credit_note::ShippingCostTax).
    pub type ComputedUpfrontTotalDetailsBreakdownTax = crate::object::credit_note::ShippingCostTax;
    record! {
        /// `from_quote` of a `quote`.
        FromQuote {
            /// A flag.
            0 is_revision "is_revision": Option<bool>,
            /// Id of a `quote`, or the object where it was expanded.
            1 quote "quote": Option<crate::object::Expandable<crate::object::Quote>>,
        }
    }
    record! {
        /// `invoice_settings` of a `quote`.
        InvoiceSettings {
            /// Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::quote::InvoiceSettingsCustomField). May be null.
            0 custom_fields "custom_fields": Vec<crate::object::quote::InvoiceSettingsCustomField>,
            /// A whole number. May be null.
            1 days_until_due "days_until_due": Option<i64>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// Text. May be null.
            3 footer "footer": Option<String>,
            /// See [`InvoiceSettingsIssuer`](crate::object::quote::InvoiceSettingsIssuer).
            4 issuer "issuer": Option<Box<crate::object::quote::InvoiceSettingsIssuer>>,
        }
    }
    /// `invoice_settings.custom_field` of a `quote`. The same as [`invoice::CustomField`](crate::object::invoice::CustomField).
    pub type InvoiceSettingsCustomField = crate::object::invoice::CustomField;
    /// `invoice_settings.issuer` of a `quote`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type InvoiceSettingsIssuer = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `status_transitions` of a `quote`.
        StatusTransitions {
            /// A time, UTC. May be null.
            0 accepted_at "accepted_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 canceled_at "canceled_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            2 finalized_at "finalized_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `subscription_data` of a `quote`.
        SubscriptionData {
            /// See [`SubscriptionDataBillingMode`](crate::object::quote::SubscriptionDataBillingMode).
            0 billing_mode "billing_mode": Option<Box<crate::object::quote::SubscriptionDataBillingMode>>,
            /// Text. May be null.
            1 description "description": Option<String>,
            /// A time, UTC. May be null.
            2 effective_date "effective_date": Option<time::OffsetDateTime>,
            /// Your own keys and values. May be null.
            3 metadata "metadata": crate::object::Metadata,
            /// A whole number. May be null.
            4 trial_period_days "trial_period_days": Option<i64>,
        }
    }
    record! {
        /// `subscription_data.billing_mode` of a `quote`.
        SubscriptionDataBillingMode {
            /// See [`SubscriptionDataBillingModeFlexible`](crate::object::quote::SubscriptionDataBillingModeFlexible). May be absent.
            0 flexible "flexible": Option<Box<crate::object::quote::SubscriptionDataBillingModeFlexible>>,
            /// A word of [`SubscriptionDataBillingModeType`](crate::object::quote::SubscriptionDataBillingModeType); unknown ones are kept.
            1 type_ "type": Option<crate::object::quote::SubscriptionDataBillingModeType>,
        }
    }
    record! {
        /// `subscription_data.billing_mode.flexible` of a `quote`.
        SubscriptionDataBillingModeFlexible {
            /// A word of [`SubscriptionDataBillingModeFlexibleProrationDiscounts`](crate::object::quote::SubscriptionDataBillingModeFlexibleProrationDiscounts); unknown ones are kept. May be absent.
            0 proration_discounts "proration_discounts": Option<crate::object::quote::SubscriptionDataBillingModeFlexibleProrationDiscounts>,
        }
    }
    /// `total_details` of a `quote`. The same as [`ComputedRecurringTotalDetails`](ComputedRecurringTotalDetails).
    pub type TotalDetails = ComputedRecurringTotalDetails;
    /// `total_details.breakdown` of a `quote`. The same as [`ComputedRecurringTotalDetailsBreakdown`](ComputedRecurringTotalDetailsBreakdown).
    pub type TotalDetailsBreakdown = ComputedRecurringTotalDetailsBreakdown;
    /// `total_details.breakdown.discount` of a `quote`. The same as [`ComputedRecurringTotalDetailsBreakdownDiscount`](ComputedRecurringTotalDetailsBreakdownDiscount).
    pub type TotalDetailsBreakdownDiscount = ComputedRecurringTotalDetailsBreakdownDiscount;
    /// `total_details.breakdown.tax` of a `quote`. The same as [`credit_note::ShippingCostTax`](crate::object::credit_note::ShippingCostTax).
    pub type TotalDetailsBreakdownTax = crate::object::credit_note::ShippingCostTax;
    record! {
        /// `transfer_data` of a `quote`.
        TransferData {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// Per cent. May be null.
            1 amount_percent "amount_percent": Option<f64>,
            /// Id of a `account`, or the object where it was expanded.
            2 destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>,
        }
    }
    /// `automatic_tax.liability.type` of a `quote`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `automatic_tax.status` of a `quote`. The same as [`checkout_session::AutomaticTaxStatus`](crate::object::checkout_session::AutomaticTaxStatus).
    pub type AutomaticTaxStatus = crate::object::checkout_session::AutomaticTaxStatus;
    /// `collection_method` of a `quote`. The same as [`subscription::CollectionMethod`](crate::object::subscription::CollectionMethod).
    pub type CollectionMethod = crate::object::subscription::CollectionMethod;
    /// `computed.recurring.interval` of a `quote`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type ComputedRecurringInterval = crate::object::plan::Interval;
    /// `computed.recurring.total_details.breakdown.tax.taxability_reason` of a `quote`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type ComputedRecurringTotalDetailsBreakdownTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
    /// `computed.upfront.total_details.breakdown.tax.taxability_reason` of a `quote`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type ComputedUpfrontTotalDetailsBreakdownTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
    /// `invoice_settings.issuer.type` of a `quote`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type InvoiceSettingsIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `status` of a `quote`.
        Status {
            0 Accepted "accepted",
            1 Canceled "canceled",
            2 Draft "draft",
            3 Open "open",
        }
    }
    /// `subscription_data.billing_mode.flexible.proration_discounts` of a `quote`. The same as [`subscription::BillingModeFlexibleProrationDiscounts`](crate::object::subscription::BillingModeFlexibleProrationDiscounts).
    pub type SubscriptionDataBillingModeFlexibleProrationDiscounts = crate::object::subscription::BillingModeFlexibleProrationDiscounts;
    /// `subscription_data.billing_mode.type` of a `quote`. The same as [`subscription::BillingModeType`](crate::object::subscription::BillingModeType).
    pub type SubscriptionDataBillingModeType = crate::object::subscription::BillingModeType;
    /// `total_details.breakdown.tax.taxability_reason` of a `quote`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type TotalDetailsBreakdownTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
}
record! {
    /// Stripe's `subscription_schedule` object.
    SubscriptionSchedule {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `application`, or the object where it was expanded. May be null.
        1 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Text. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.
        2 billing "billing": Option<String>,
        /// See [`BillingMode`](subscription_schedule::BillingMode).
        3 billing_mode "billing_mode": Option<Box<subscription_schedule::BillingMode>>,
        /// Any JSON value. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.
        4 billing_thresholds "billing_thresholds": Option<crate::object::RawObject>,
        /// A time, UTC. May be null.
        5 canceled_at "canceled_at": Option<time::OffsetDateTime>,
        /// Text. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.
        6 collection_method "collection_method": Option<String>,
        /// A time, UTC. May be null.
        7 completed_at "completed_at": Option<time::OffsetDateTime>,
        /// A time, UTC.
        8 created "created": Option<time::OffsetDateTime>,
        /// See [`CurrentPhase`](subscription_schedule::CurrentPhase). May be null.
        9 current_phase "current_phase": Option<Box<subscription_schedule::CurrentPhase>>,
        /// Id of a `customer`, or the object where it was expanded.
        10 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        11 customer_account "customer_account": Option<String>,
        /// Text. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.
        12 default_payment_method "default_payment_method": Option<String>,
        /// See [`DefaultSettings`](subscription_schedule::DefaultSettings).
        13 default_settings "default_settings": Option<Box<subscription_schedule::DefaultSettings>>,
        /// Text. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.
        14 default_source "default_source": Option<String>,
        /// A flag. May be absent.
        15 deleted "deleted": Option<bool>,
        /// A word of [`EndBehavior`](subscription_schedule::EndBehavior); unknown ones are kept.
        16 end_behavior "end_behavior": Option<subscription_schedule::EndBehavior>,
        /// Any JSON value. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.
        17 invoice_settings "invoice_settings": Option<crate::object::RawObject>,
        /// A flag.
        18 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        19 metadata "metadata": crate::object::Metadata,
        /// Array. Each element: See [`PauseSchedule`](subscription_schedule::PauseSchedule).
        20 pause_schedules "pause_schedules": Vec<subscription_schedule::PauseSchedule>,
        /// Array. Each element: See [`Phase`](subscription_schedule::Phase).
        21 phases "phases": Vec<subscription_schedule::Phase>,
        /// A time, UTC. May be null.
        22 released_at "released_at": Option<time::OffsetDateTime>,
        /// Text. May be null.
        23 released_subscription "released_subscription": Option<String>,
        /// Text. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.
        24 renewal_behavior "renewal_behavior": Option<String>,
        /// Any JSON value. Deprecated at Stripe since 2019-10-08; older API versions and old bodies have it.
        25 renewal_interval "renewal_interval": Option<crate::object::RawObject>,
        /// Text. Deprecated at Stripe since 2019-05-16; older API versions and old bodies have it.
        26 revision "revision": Option<String>,
        /// A word of [`Status`](subscription_schedule::Status); unknown ones are kept.
        27 status "status": Option<subscription_schedule::Status>,
        /// Id of a `subscription`, or the object where it was expanded. May be null.
        28 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.
        29 test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>,
    }
}
object! { SubscriptionSchedule: "subscription_schedule" }
/// The parts of a [`SubscriptionSchedule`](crate::object::SubscriptionSchedule).
pub mod subscription_schedule {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `billing_mode` of a `subscription_schedule`.
        BillingMode {
            /// See [`BillingModeFlexible`](crate::object::subscription_schedule::BillingModeFlexible). May be null.
            0 flexible "flexible": Option<Box<crate::object::subscription_schedule::BillingModeFlexible>>,
            /// A word of [`BillingModeType`](crate::object::subscription_schedule::BillingModeType); unknown ones are kept.
            1 type_ "type": Option<crate::object::subscription_schedule::BillingModeType>,
            /// A time, UTC. May be absent.
            2 updated_at "updated_at": Option<time::OffsetDateTime>,
        }
    }
    /// `billing_mode.flexible` of a `subscription_schedule`. The same as [`quote::SubscriptionDataBillingModeFlexible`](crate::object::quote::SubscriptionDataBillingModeFlexible).
    pub type BillingModeFlexible = crate::object::quote::SubscriptionDataBillingModeFlexible;
    record! {
        /// `current_phase` of a `subscription_schedule`.
        CurrentPhase {
            /// A time, UTC.
            0 end_date "end_date": Option<time::OffsetDateTime>,
            /// A time, UTC.
            1 start_date "start_date": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `default_settings` of a `subscription_schedule`.
        DefaultSettings {
            /// Per cent. May be null.
            0 application_fee_percent "application_fee_percent": Option<f64>,
            /// See [`DefaultSettingsAutomaticTax`](crate::object::subscription_schedule::DefaultSettingsAutomaticTax). May be absent.
            1 automatic_tax "automatic_tax": Option<Box<crate::object::subscription_schedule::DefaultSettingsAutomaticTax>>,
            /// A word of [`DefaultSettingsBillingCycleAnchor`](crate::object::subscription_schedule::DefaultSettingsBillingCycleAnchor); unknown ones are kept.
            2 billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription_schedule::DefaultSettingsBillingCycleAnchor>,
            /// See [`DefaultSettingsBillingThresholds`](crate::object::subscription_schedule::DefaultSettingsBillingThresholds). May be null.
            3 billing_thresholds "billing_thresholds": Option<Box<crate::object::subscription_schedule::DefaultSettingsBillingThresholds>>,
            /// A word of [`DefaultSettingsCollectionMethod`](crate::object::subscription_schedule::DefaultSettingsCollectionMethod); unknown ones are kept. May be null.
            4 collection_method "collection_method": Option<crate::object::subscription_schedule::DefaultSettingsCollectionMethod>,
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            5 default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
            /// Text. May be null.
            6 description "description": Option<String>,
            /// See [`DefaultSettingsInvoiceSettings`](crate::object::subscription_schedule::DefaultSettingsInvoiceSettings).
            7 invoice_settings "invoice_settings": Option<Box<crate::object::subscription_schedule::DefaultSettingsInvoiceSettings>>,
            /// Id of a `account`, or the object where it was expanded. May be null.
            8 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// See [`DefaultSettingsTransferData`](crate::object::subscription_schedule::DefaultSettingsTransferData). May be null.
            9 transfer_data "transfer_data": Option<Box<crate::object::subscription_schedule::DefaultSettingsTransferData>>,
        }
    }
    record! {
        /// `default_settings.automatic_tax` of a `subscription_schedule`.
        DefaultSettingsAutomaticTax {
            /// Text: `requires_location_inputs`. May be null.
            0 disabled_reason "disabled_reason": Option<String>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
            /// See [`DefaultSettingsAutomaticTaxLiability`](crate::object::subscription_schedule::DefaultSettingsAutomaticTaxLiability). May be null.
            2 liability "liability": Option<Box<crate::object::subscription_schedule::DefaultSettingsAutomaticTaxLiability>>,
        }
    }
    /// `default_settings.automatic_tax.liability` of a `subscription_schedule`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type DefaultSettingsAutomaticTaxLiability = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `default_settings.billing_thresholds` of a `subscription_schedule`.
        DefaultSettingsBillingThresholds {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount_gte "amount_gte": Option<i64>,
            /// A flag. May be null.
            1 reset_billing_cycle_anchor "reset_billing_cycle_anchor": Option<bool>,
        }
    }
    record! {
        /// `default_settings.invoice_settings` of a `subscription_schedule`.
        DefaultSettingsInvoiceSettings {
            /// Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.
            0 account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>,
            /// Array. Each element: See [`DefaultSettingsInvoiceSettingsCustomField`](crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsCustomField). May be null.
            1 custom_fields "custom_fields": Vec<crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsCustomField>,
            /// A whole number. May be null.
            2 days_until_due "days_until_due": Option<i64>,
            /// Text. May be null.
            3 description "description": Option<String>,
            /// Text. May be null.
            4 footer "footer": Option<String>,
            /// See [`DefaultSettingsInvoiceSettingsIssuer`](crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsIssuer).
            5 issuer "issuer": Option<Box<crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsIssuer>>,
        }
    }
    /// `default_settings.invoice_settings.custom_field` of a `subscription_schedule`. The same as [`invoice::CustomField`](crate::object::invoice::CustomField).
    pub type DefaultSettingsInvoiceSettingsCustomField = crate::object::invoice::CustomField;
    /// `default_settings.invoice_settings.issuer` of a `subscription_schedule`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type DefaultSettingsInvoiceSettingsIssuer = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `default_settings.transfer_data` of a `subscription_schedule`.
        DefaultSettingsTransferData {
            /// Per cent. May be null.
            0 amount_percent "amount_percent": Option<f64>,
            /// Id of a `account`, or the object where it was expanded.
            1 destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>,
        }
    }
    record! {
        /// `pause_schedule` of a `subscription_schedule`.
        PauseSchedule {
            /// Text.
            0 key "key": Option<String>,
            /// See [`PauseSchedulePause`](crate::object::subscription_schedule::PauseSchedulePause).
            1 pause "pause": Option<Box<crate::object::subscription_schedule::PauseSchedulePause>>,
            /// See [`PauseScheduleResume`](crate::object::subscription_schedule::PauseScheduleResume). May be null.
            2 resume "resume": Option<Box<crate::object::subscription_schedule::PauseScheduleResume>>,
        }
    }
    element! { PauseSchedule }
    record! {
        /// `pause_schedule.pause` of a `subscription_schedule`.
        PauseSchedulePause {
            /// A whole number.
            0 pause_at "pause_at": Option<i64>,
            /// See [`PauseSchedulePauseSettings`](crate::object::subscription_schedule::PauseSchedulePauseSettings). May be null.
            1 settings "settings": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettings>>,
            /// See [`PauseSchedulePauseStatus`](crate::object::subscription_schedule::PauseSchedulePauseStatus).
            2 status "status": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseStatus>>,
        }
    }
    record! {
        /// `pause_schedule.pause.settings` of a `subscription_schedule`.
        PauseSchedulePauseSettings {
            /// See [`PauseSchedulePauseSettingsBillFor`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillFor).
            0 bill_for "bill_for": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillFor>>,
            /// A word of [`PauseSchedulePauseSettingsInvoicingBehavior`](crate::object::subscription_schedule::PauseSchedulePauseSettingsInvoicingBehavior); unknown ones are kept.
            1 invoicing_behavior "invoicing_behavior": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsInvoicingBehavior>,
            /// A word of [`PauseSchedulePauseSettingsType`](crate::object::subscription_schedule::PauseSchedulePauseSettingsType); unknown ones are kept.
            2 type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsType>,
        }
    }
    record! {
        /// `pause_schedule.pause.settings.bill_for` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillFor {
            /// See [`PauseSchedulePauseSettingsBillForOutstandingUsageThrough`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThrough).
            0 outstanding_usage_through "outstanding_usage_through": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThrough>>,
            /// See [`PauseSchedulePauseSettingsBillForUnusedTimeFrom`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFrom).
            1 unused_time_from "unused_time_from": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFrom>>,
        }
    }
    record! {
        /// `pause_schedule.pause.settings.bill_for.outstanding_usage_through` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForOutstandingUsageThrough {
            /// A word of [`PauseSchedulePauseSettingsBillForOutstandingUsageThroughType`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThroughType); unknown ones are kept.
            0 type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThroughType>,
        }
    }
    record! {
        /// `pause_schedule.pause.settings.bill_for.unused_time_from` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForUnusedTimeFrom {
            /// A word of [`PauseSchedulePauseSettingsBillForUnusedTimeFromType`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFromType); unknown ones are kept.
            0 type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFromType>,
        }
    }
    record! {
        /// `pause_schedule.pause.status` of a `subscription_schedule`.
        PauseSchedulePauseStatus {
            /// See [`PauseSchedulePauseStatusError`](crate::object::subscription_schedule::PauseSchedulePauseStatusError). May be absent.
            0 error "error": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseStatusError>>,
            /// A word of [`PauseSchedulePauseStatusType`](crate::object::subscription_schedule::PauseSchedulePauseStatusType); unknown ones are kept.
            1 type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseStatusType>,
        }
    }
    record! {
        /// `pause_schedule.pause.status.error` of a `subscription_schedule`.
        PauseSchedulePauseStatusError {
            /// Text. May be absent.
            0 code "code": Option<String>,
            /// Text.
            1 message "message": Option<String>,
        }
    }
    record! {
        /// `pause_schedule.resume` of a `subscription_schedule`.
        PauseScheduleResume {
            /// A whole number.
            0 resume_at "resume_at": Option<i64>,
            /// See [`PauseScheduleResumeSettings`](crate::object::subscription_schedule::PauseScheduleResumeSettings).
            1 settings "settings": Option<Box<crate::object::subscription_schedule::PauseScheduleResumeSettings>>,
            /// See [`PauseScheduleResumeStatus`](crate::object::subscription_schedule::PauseScheduleResumeStatus).
            2 status "status": Option<Box<crate::object::subscription_schedule::PauseScheduleResumeStatus>>,
        }
    }
    record! {
        /// `pause_schedule.resume.settings` of a `subscription_schedule`.
        PauseScheduleResumeSettings {
            /// A word of [`PauseScheduleResumeSettingsBillingCycleAnchor`](crate::object::subscription_schedule::PauseScheduleResumeSettingsBillingCycleAnchor); unknown ones are kept.
            0 billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription_schedule::PauseScheduleResumeSettingsBillingCycleAnchor>,
            /// A word of [`PauseScheduleResumeSettingsPaymentBehavior`](crate::object::subscription_schedule::PauseScheduleResumeSettingsPaymentBehavior); unknown ones are kept.
            1 payment_behavior "payment_behavior": Option<crate::object::subscription_schedule::PauseScheduleResumeSettingsPaymentBehavior>,
            /// A word of [`PauseScheduleResumeSettingsProrationBehavior`](crate::object::subscription_schedule::PauseScheduleResumeSettingsProrationBehavior); unknown ones are kept.
            2 proration_behavior "proration_behavior": Option<crate::object::subscription_schedule::PauseScheduleResumeSettingsProrationBehavior>,
        }
    }
    record! {
        /// `pause_schedule.resume.status` of a `subscription_schedule`.
        PauseScheduleResumeStatus {
            /// See [`PauseScheduleResumeStatusError`](crate::object::subscription_schedule::PauseScheduleResumeStatusError). May be absent.
            0 error "error": Option<Box<crate::object::subscription_schedule::PauseScheduleResumeStatusError>>,
            /// A word of [`PauseScheduleResumeStatusType`](crate::object::subscription_schedule::PauseScheduleResumeStatusType); unknown ones are kept.
            1 type_ "type": Option<crate::object::subscription_schedule::PauseScheduleResumeStatusType>,
        }
    }
    /// `pause_schedule.resume.status.error` of a `subscription_schedule`. The same as [`PauseSchedulePauseStatusError`](PauseSchedulePauseStatusError).
    pub type PauseScheduleResumeStatusError = PauseSchedulePauseStatusError;
    record! {
        /// `phase` of a `subscription_schedule`.
        Phase {
            /// Array. Each element: See [`PhaseAddInvoiceItem`](crate::object::subscription_schedule::PhaseAddInvoiceItem).
            0 add_invoice_items "add_invoice_items": Vec<crate::object::subscription_schedule::PhaseAddInvoiceItem>,
            /// Per cent. May be null.
            1 application_fee_percent "application_fee_percent": Option<f64>,
            /// See [`PhaseAutomaticTax`](crate::object::subscription_schedule::PhaseAutomaticTax). May be absent.
            2 automatic_tax "automatic_tax": Option<Box<crate::object::subscription_schedule::PhaseAutomaticTax>>,
            /// A word of [`PhaseBillingCycleAnchor`](crate::object::subscription_schedule::PhaseBillingCycleAnchor); unknown ones are kept. May be null.
            3 billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription_schedule::PhaseBillingCycleAnchor>,
            /// See [`PhaseBillingThresholds`](crate::object::subscription_schedule::PhaseBillingThresholds). May be null.
            4 billing_thresholds "billing_thresholds": Option<Box<crate::object::subscription_schedule::PhaseBillingThresholds>>,
            /// A word of [`PhaseCollectionMethod`](crate::object::subscription_schedule::PhaseCollectionMethod); unknown ones are kept. May be null.
            5 collection_method "collection_method": Option<crate::object::subscription_schedule::PhaseCollectionMethod>,
            /// Text.
            6 currency "currency": Option<String>,
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            7 default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
            /// Array. Each element: The `tax_rate` object. May be absent or null.
            8 default_tax_rates "default_tax_rates": Vec<crate::object::TaxRate>,
            /// Text. May be null.
            9 description "description": Option<String>,
            /// Array. Each element: See [`PhaseDiscount`](crate::object::subscription_schedule::PhaseDiscount).
            10 discounts "discounts": Vec<crate::object::subscription_schedule::PhaseDiscount>,
            /// A time, UTC.
            11 end_date "end_date": Option<time::OffsetDateTime>,
            /// See [`PhaseInvoiceSettings`](crate::object::subscription_schedule::PhaseInvoiceSettings). May be null.
            12 invoice_settings "invoice_settings": Option<Box<crate::object::subscription_schedule::PhaseInvoiceSettings>>,
            /// Array. Each element: See [`PhaseItem`](crate::object::subscription_schedule::PhaseItem).
            13 items "items": Vec<crate::object::subscription_schedule::PhaseItem>,
            /// Your own keys and values. May be null.
            14 metadata "metadata": crate::object::Metadata,
            /// Id of a `account`, or the object where it was expanded. May be null.
            15 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// A word of [`PhaseProrationBehavior`](crate::object::subscription_schedule::PhaseProrationBehavior); unknown ones are kept.
            16 proration_behavior "proration_behavior": Option<crate::object::subscription_schedule::PhaseProrationBehavior>,
            /// A time, UTC.
            17 start_date "start_date": Option<time::OffsetDateTime>,
            /// See [`PhaseTransferData`](crate::object::subscription_schedule::PhaseTransferData). May be null.
            18 transfer_data "transfer_data": Option<Box<crate::object::subscription_schedule::PhaseTransferData>>,
            /// A flag. May be absent.
            19 trial "trial": Option<bool>,
            /// A time, UTC. May be null.
            20 trial_end "trial_end": Option<time::OffsetDateTime>,
        }
    }
    element! { Phase }
    record! {
        /// `phase.add_invoice_item` of a `subscription_schedule`.
        PhaseAddInvoiceItem {
            /// A flag. May be null.
            0 discountable "discountable": Option<bool>,
            /// Array. Each element: See [`PhaseAddInvoiceItemDiscount`](crate::object::subscription_schedule::PhaseAddInvoiceItemDiscount).
            1 discounts "discounts": Vec<crate::object::subscription_schedule::PhaseAddInvoiceItemDiscount>,
            /// Your own keys and values. May be null.
            2 metadata "metadata": crate::object::Metadata,
            /// See [`PhaseAddInvoiceItemPeriod`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriod).
            3 period "period": Option<Box<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriod>>,
            /// Id of a `price`, or the object where it was expanded.
            4 price "price": Option<crate::object::Expandable<crate::object::Price>>,
            /// A whole number. May be null.
            5 quantity "quantity": Option<i64>,
            /// Array. Each element: The `tax_rate` object. May be absent or null.
            6 tax_rates "tax_rates": Vec<crate::object::TaxRate>,
        }
    }
    element! { PhaseAddInvoiceItem }
    record! {
        /// `phase.add_invoice_item.discount` of a `subscription_schedule`.
        PhaseAddInvoiceItemDiscount {
            /// Id of a `coupon`, or the object where it was expanded. May be null.
            0 coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>,
            /// Id of a `discount`, or the object where it was expanded. May be null.
            1 discount "discount": Option<crate::object::Expandable<crate::object::Discount>>,
            /// Id of a `promotion_code`, or the object where it was expanded. May be null.
            2 promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>,
        }
    }
    element! { PhaseAddInvoiceItemDiscount }
    record! {
        /// `phase.add_invoice_item.period` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriod {
            /// See [`PhaseAddInvoiceItemPeriodEnd`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEnd).
            0 end "end": Option<Box<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEnd>>,
            /// See [`PhaseAddInvoiceItemPeriodStart`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStart).
            1 start "start": Option<Box<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStart>>,
        }
    }
    record! {
        /// `phase.add_invoice_item.period.end` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodEnd {
            /// A time, UTC. May be absent.
            0 timestamp "timestamp": Option<time::OffsetDateTime>,
            /// A word of [`PhaseAddInvoiceItemPeriodEndType`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEndType); unknown ones are kept.
            1 type_ "type": Option<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEndType>,
        }
    }
    record! {
        /// `phase.add_invoice_item.period.start` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodStart {
            /// A time, UTC. May be absent.
            0 timestamp "timestamp": Option<time::OffsetDateTime>,
            /// A word of [`PhaseAddInvoiceItemPeriodStartType`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStartType); unknown ones are kept.
            1 type_ "type": Option<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStartType>,
        }
    }
    /// `phase.automatic_tax` of a `subscription_schedule`. The same as [`DefaultSettingsAutomaticTax`](DefaultSettingsAutomaticTax).
    pub type PhaseAutomaticTax = DefaultSettingsAutomaticTax;
    /// `phase.automatic_tax.liability` of a `subscription_schedule`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type PhaseAutomaticTaxLiability = crate::object::invoice::AutomaticTaxLiability;
    /// `phase.billing_thresholds` of a `subscription_schedule`. The same as [`DefaultSettingsBillingThresholds`](DefaultSettingsBillingThresholds).
    pub type PhaseBillingThresholds = DefaultSettingsBillingThresholds;
    /// `phase.discount` of a `subscription_schedule`. The same as [`PhaseAddInvoiceItemDiscount`](PhaseAddInvoiceItemDiscount).
    pub type PhaseDiscount = PhaseAddInvoiceItemDiscount;
    record! {
        /// `phase.invoice_settings` of a `subscription_schedule`.
        PhaseInvoiceSettings {
            /// Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.
            0 account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>,
            /// Array. Each element: See [`PhaseInvoiceSettingsCustomField`](crate::object::subscription_schedule::PhaseInvoiceSettingsCustomField). May be null.
            1 custom_fields "custom_fields": Vec<crate::object::subscription_schedule::PhaseInvoiceSettingsCustomField>,
            /// A whole number. May be null.
            2 days_until_due "days_until_due": Option<i64>,
            /// Text. May be null.
            3 description "description": Option<String>,
            /// Text. May be null.
            4 footer "footer": Option<String>,
            /// See [`PhaseInvoiceSettingsIssuer`](crate::object::subscription_schedule::PhaseInvoiceSettingsIssuer). May be null.
            5 issuer "issuer": Option<Box<crate::object::subscription_schedule::PhaseInvoiceSettingsIssuer>>,
        }
    }
    /// `phase.invoice_settings.custom_field` of a `subscription_schedule`. The same as [`invoice::CustomField`](crate::object::invoice::CustomField).
    pub type PhaseInvoiceSettingsCustomField = crate::object::invoice::CustomField;
    /// `phase.invoice_settings.issuer` of a `subscription_schedule`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type PhaseInvoiceSettingsIssuer = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `phase.item` of a `subscription_schedule`.
        PhaseItem {
            /// See [`PhaseItemBillingThresholds`](crate::object::subscription_schedule::PhaseItemBillingThresholds). May be null.
            0 billing_thresholds "billing_thresholds": Option<Box<crate::object::subscription_schedule::PhaseItemBillingThresholds>>,
            /// Array. Each element: See [`PhaseItemDiscount`](crate::object::subscription_schedule::PhaseItemDiscount).
            1 discounts "discounts": Vec<crate::object::subscription_schedule::PhaseItemDiscount>,
            /// Your own keys and values. May be null.
            2 metadata "metadata": crate::object::Metadata,
            /// Id of a `plan`, or the object where it was expanded.
            3 plan "plan": Option<crate::object::Expandable<crate::object::Plan>>,
            /// Id of a `price`, or the object where it was expanded.
            4 price "price": Option<crate::object::Expandable<crate::object::Price>>,
            /// A whole number. May be absent.
            5 quantity "quantity": Option<i64>,
            /// Array. Each element: The `tax_rate` object. May be absent or null.
            6 tax_rates "tax_rates": Vec<crate::object::TaxRate>,
        }
    }
    element! { PhaseItem }
    record! {
        /// `phase.item.billing_thresholds` of a `subscription_schedule`.
        PhaseItemBillingThresholds {
            /// A whole number. May be null.
            0 usage_gte "usage_gte": Option<i64>,
        }
    }
    /// `phase.item.discount` of a `subscription_schedule`. The same as [`PhaseAddInvoiceItemDiscount`](PhaseAddInvoiceItemDiscount).
    pub type PhaseItemDiscount = PhaseAddInvoiceItemDiscount;
    /// `phase.transfer_data` of a `subscription_schedule`. The same as [`DefaultSettingsTransferData`](DefaultSettingsTransferData).
    pub type PhaseTransferData = DefaultSettingsTransferData;
    /// `billing_mode.flexible.proration_discounts` of a `subscription_schedule`. The same as [`subscription::BillingModeFlexibleProrationDiscounts`](crate::object::subscription::BillingModeFlexibleProrationDiscounts).
    pub type BillingModeFlexibleProrationDiscounts = crate::object::subscription::BillingModeFlexibleProrationDiscounts;
    /// `billing_mode.type` of a `subscription_schedule`. The same as [`subscription::BillingModeType`](crate::object::subscription::BillingModeType).
    pub type BillingModeType = crate::object::subscription::BillingModeType;
    /// `default_settings.automatic_tax.liability.type` of a `subscription_schedule`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type DefaultSettingsAutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `default_settings.billing_cycle_anchor` of a `subscription_schedule`.
        DefaultSettingsBillingCycleAnchor {
            0 Automatic "automatic",
            1 PhaseStart "phase_start",
        }
    }
    /// `default_settings.collection_method` of a `subscription_schedule`. The same as [`subscription::CollectionMethod`](crate::object::subscription::CollectionMethod).
    pub type DefaultSettingsCollectionMethod = crate::object::subscription::CollectionMethod;
    /// `default_settings.invoice_settings.issuer.type` of a `subscription_schedule`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type DefaultSettingsInvoiceSettingsIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `end_behavior` of a `subscription_schedule`.
        EndBehavior {
            0 Cancel "cancel",
            1 None "none",
            2 Release "release",
            3 Renew "renew",
        }
    }
    words! {
        /// `pause_schedule.pause.settings.bill_for.outstanding_usage_through.type` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForOutstandingUsageThroughType {
            0 None "none",
            1 PauseAt "pause_at",
        }
    }
    words! {
        /// `pause_schedule.pause.settings.bill_for.unused_time_from.type` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForUnusedTimeFromType {
            0 ItemCurrentPeriodStart "item_current_period_start",
            1 None "none",
            2 PauseAt "pause_at",
        }
    }
    words! {
        /// `pause_schedule.pause.settings.invoicing_behavior` of a `subscription_schedule`.
        PauseSchedulePauseSettingsInvoicingBehavior {
            0 Invoice "invoice",
            1 PendingInvoiceItem "pending_invoice_item",
        }
    }
    /// `pause_schedule.pause.settings.type` of a `subscription_schedule`. The same as [`subscription::StatusDetailsPausedType`](crate::object::subscription::StatusDetailsPausedType).
    pub type PauseSchedulePauseSettingsType = crate::object::subscription::StatusDetailsPausedType;
    words! {
        /// `pause_schedule.pause.status.type` of a `subscription_schedule`.
        PauseSchedulePauseStatusType {
            0 Error "error",
            1 Scheduled "scheduled",
            2 Succeeded "succeeded",
        }
    }
    words! {
        /// `pause_schedule.resume.settings.billing_cycle_anchor` of a `subscription_schedule`.
        PauseScheduleResumeSettingsBillingCycleAnchor {
            0 ResumeAt "resume_at",
            1 Unchanged "unchanged",
        }
    }
    words! {
        /// `pause_schedule.resume.settings.payment_behavior` of a `subscription_schedule`.
        PauseScheduleResumeSettingsPaymentBehavior {
            0 ResumeOnPaymentAttempt "resume_on_payment_attempt",
            1 ResumeOnPaymentSuccess "resume_on_payment_success",
        }
    }
    /// `pause_schedule.resume.settings.proration_behavior` of a `subscription_schedule`. The same as [`billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior).
    pub type PauseScheduleResumeSettingsProrationBehavior = crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior;
    words! {
        /// `pause_schedule.resume.status.type` of a `subscription_schedule`.
        PauseScheduleResumeStatusType {
            0 Error "error",
            1 Pending "pending",
            2 RequiresAction "requires_action",
            3 Scheduled "scheduled",
            4 Succeeded "succeeded",
        }
    }
    words! {
        /// `phase.add_invoice_item.period.end.type` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodEndType {
            0 MinItemPeriodEnd "min_item_period_end",
            1 PhaseEnd "phase_end",
            2 Timestamp "timestamp",
        }
    }
    words! {
        /// `phase.add_invoice_item.period.start.type` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodStartType {
            0 MaxItemPeriodStart "max_item_period_start",
            1 PhaseStart "phase_start",
            2 Timestamp "timestamp",
        }
    }
    /// `phase.automatic_tax.liability.type` of a `subscription_schedule`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type PhaseAutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `phase.billing_cycle_anchor` of a `subscription_schedule`. The same as [`DefaultSettingsBillingCycleAnchor`](DefaultSettingsBillingCycleAnchor).
    pub type PhaseBillingCycleAnchor = DefaultSettingsBillingCycleAnchor;
    /// `phase.collection_method` of a `subscription_schedule`. The same as [`subscription::CollectionMethod`](crate::object::subscription::CollectionMethod).
    pub type PhaseCollectionMethod = crate::object::subscription::CollectionMethod;
    /// `phase.invoice_settings.issuer.type` of a `subscription_schedule`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type PhaseInvoiceSettingsIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `phase.proration_behavior` of a `subscription_schedule`. The same as [`billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior).
    pub type PhaseProrationBehavior = crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior;
    words! {
        /// `status` of a `subscription_schedule`.
        Status {
            0 Active "active",
            1 Canceled "canceled",
            2 Completed "completed",
            3 NotStarted "not_started",
            4 Released "released",
        }
    }
}
record! {
    /// Stripe's `tax.settings` object.
    TaxSettings {
        /// See [`Defaults`](tax_settings::Defaults).
        0 defaults "defaults": Option<Box<tax_settings::Defaults>>,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// See [`HeadOffice`](tax_settings::HeadOffice). May be null.
        2 head_office "head_office": Option<Box<tax_settings::HeadOffice>>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// A word of [`Status`](tax_settings::Status); unknown ones are kept.
        4 status "status": Option<tax_settings::Status>,
        /// See [`StatusDetails`](tax_settings::StatusDetails).
        5 status_details "status_details": Option<Box<tax_settings::StatusDetails>>,
    }
}
object! { TaxSettings: "tax.settings" }
/// The parts of a [`TaxSettings`](crate::object::TaxSettings).
pub mod tax_settings {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `defaults` of a `tax.settings`.
        Defaults {
            /// A word of [`DefaultsProvider`](crate::object::tax_settings::DefaultsProvider); unknown ones are kept.
            0 provider "provider": Option<crate::object::tax_settings::DefaultsProvider>,
            /// A word of [`DefaultsTaxBehavior`](crate::object::tax_settings::DefaultsTaxBehavior); unknown ones are kept. May be null.
            1 tax_behavior "tax_behavior": Option<crate::object::tax_settings::DefaultsTaxBehavior>,
            /// Text. May be null.
            2 tax_code "tax_code": Option<String>,
        }
    }
    record! {
        /// `head_office` of a `tax.settings`.
        HeadOffice {
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
        }
    }
    record! {
        /// `status_details` of a `tax.settings`.
        StatusDetails {
            /// See [`StatusDetailsActive`](crate::object::tax_settings::StatusDetailsActive). May be absent.
            0 active "active": Option<Box<crate::object::tax_settings::StatusDetailsActive>>,
            /// See [`StatusDetailsPending`](crate::object::tax_settings::StatusDetailsPending). May be absent.
            1 pending "pending": Option<Box<crate::object::tax_settings::StatusDetailsPending>>,
        }
    }
    /// `status_details.active` of a `tax.settings`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type StatusDetailsActive = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `status_details.pending` of a `tax.settings`.
        StatusDetailsPending {
            /// Array. Each element: Text. May be null.
            0 missing_fields "missing_fields": Vec<String>,
        }
    }
    /// `defaults.provider` of a `tax.settings`. The same as [`customer::TaxProvider`](crate::object::customer::TaxProvider).
    pub type DefaultsProvider = crate::object::customer::TaxProvider;
    words! {
        /// `defaults.tax_behavior` of a `tax.settings`.
        DefaultsTaxBehavior {
            0 Exclusive "exclusive",
            1 Inclusive "inclusive",
            2 InferredByCurrency "inferred_by_currency",
        }
    }
    words! {
        /// `status` of a `tax.settings`.
        Status {
            0 Active "active",
            1 Pending "pending",
        }
    }
}
record! {
    /// Stripe's `tax_deducted_at_source` object.
    TaxDeductedAtSource {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// A time, UTC.
        2 period_end "period_end": Option<time::OffsetDateTime>,
        /// A time, UTC.
        3 period_start "period_start": Option<time::OffsetDateTime>,
        /// Text.
        4 tax_deduction_account_number "tax_deduction_account_number": Option<String>,
    }
}
object! { TaxDeductedAtSource: "tax_deducted_at_source" }
record! {
    /// Stripe's `test_helpers.test_clock` object.
    TestHelpersTestClock {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// A time, UTC.
        3 deletes_after "deletes_after": Option<time::OffsetDateTime>,
        /// A time, UTC.
        4 frozen_time "frozen_time": Option<time::OffsetDateTime>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
        /// Text. May be null.
        6 name "name": Option<String>,
        /// A word of [`Status`](test_helpers_test_clock::Status); unknown ones are kept.
        7 status "status": Option<test_helpers_test_clock::Status>,
        /// See [`StatusDetails`](test_helpers_test_clock::StatusDetails).
        8 status_details "status_details": Option<Box<test_helpers_test_clock::StatusDetails>>,
    }
}
object! { TestHelpersTestClock: "test_helpers.test_clock" }
/// The parts of a [`TestHelpersTestClock`](crate::object::TestHelpersTestClock).
pub mod test_helpers_test_clock {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `status_details` of a `test_helpers.test_clock`.
        StatusDetails {
            /// See [`StatusDetailsAdvancing`](crate::object::test_helpers_test_clock::StatusDetailsAdvancing). May be absent.
            0 advancing "advancing": Option<Box<crate::object::test_helpers_test_clock::StatusDetailsAdvancing>>,
        }
    }
    record! {
        /// `status_details.advancing` of a `test_helpers.test_clock`.
        StatusDetailsAdvancing {
            /// A time, UTC.
            0 target_frozen_time "target_frozen_time": Option<time::OffsetDateTime>,
        }
    }
    words! {
        /// `status` of a `test_helpers.test_clock`.
        Status {
            0 Advancing "advancing",
            1 InternalFailure "internal_failure",
            2 Ready "ready",
        }
    }
}
