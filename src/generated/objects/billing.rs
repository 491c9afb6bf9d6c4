// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `billing.alert` object.
    BillingAlert {
        id "id": String, "The id; empty if Stripe sent none.";
        alert_type "alert_type": Option<String>, "Text: `usage_threshold`.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        filter "filter": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2024-09-30.acacia; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<billing_alert::Status>, "A word of [`Status`](billing_alert::Status); unknown ones are kept. May be null.";
        title "title": Option<String>, "Text.";
        usage_threshold "usage_threshold": Option<Box<billing_alert::UsageThreshold>>, "See [`UsageThreshold`](billing_alert::UsageThreshold). May be null.";
        usage_threshold_config "usage_threshold_config": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2024-09-30.acacia; older API versions and old bodies have it.";
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
            filters "filters": Vec<crate::object::billing_alert::UsageThresholdFilter>, "Array. Each element: See [`UsageThresholdFilter`](crate::object::billing_alert::UsageThresholdFilter). May be null.";
            gte "gte": Option<i64>, "A whole number.";
            meter "meter": Option<crate::object::Expandable<crate::object::BillingMeter>>, "Id of a `billing.meter`, or the object where it was expanded.";
            recurrence "recurrence": Option<String>, "Text: `one_time`.";
        }
    }
    record! {
        /// `usage_threshold.filter` of a `billing.alert`.
        UsageThresholdFilter {
            customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
            type_ "type": Option<String>, "Text: `customer`.";
        }
    }
    element! { UsageThresholdFilter }
    words! {
        /// `status` of a `billing.alert`.
        Status {
            Active "active",
            Archived "archived",
            Inactive "inactive",
        }
    }
}
record! {
    /// Stripe's `billing.alert_triggered` object.
    BillingAlertTriggered {
        alert "alert": Option<Box<crate::object::BillingAlert>>, "The `billing.alert` object.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        value "value": Option<i64>, "A whole number.";
    }
}
object! { BillingAlertTriggered: "billing.alert_triggered" }
record! {
    /// Stripe's `billing.credit_balance_transaction` object.
    BillingCreditBalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        credit "credit": Option<Box<billing_credit_balance_transaction::Credit>>, "See [`Credit`](billing_credit_balance_transaction::Credit). May be null.";
        credit_grant "credit_grant": Option<crate::object::Expandable<crate::object::BillingCreditGrant>>, "Id of a `billing.credit_grant`, or the object where it was expanded.";
        debit "debit": Option<Box<billing_credit_balance_transaction::Debit>>, "See [`Debit`](billing_credit_balance_transaction::Debit). May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC.";
        livemode "livemode": Option<bool>, "A flag.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        type_ "type": Option<billing_credit_balance_transaction::Type>, "A word of [`Type`](billing_credit_balance_transaction::Type); unknown ones are kept. May be null.";
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
            amount "amount": Option<Box<crate::object::billing_credit_balance_transaction::CreditAmount>>, "See [`CreditAmount`](crate::object::billing_credit_balance_transaction::CreditAmount).";
            credits_application_invoice_voided "credits_application_invoice_voided": Option<Box<crate::object::billing_credit_balance_transaction::CreditCreditsApplicationInvoiceVoided>>, "See [`CreditCreditsApplicationInvoiceVoided`](crate::object::billing_credit_balance_transaction::CreditCreditsApplicationInvoiceVoided). May be null.";
            type_ "type": Option<crate::object::billing_credit_balance_transaction::CreditType>, "A word of [`CreditType`](crate::object::billing_credit_balance_transaction::CreditType); unknown ones are kept.";
        }
    }
    record! {
        /// `credit.amount` of a `billing.credit_balance_transaction`.
        CreditAmount {
            monetary "monetary": Option<Box<crate::object::billing_credit_balance_transaction::CreditAmountMonetary>>, "See [`CreditAmountMonetary`](crate::object::billing_credit_balance_transaction::CreditAmountMonetary). May be null.";
            type_ "type": Option<String>, "Text: `monetary`.";
        }
    }
    record! {
        /// `credit.amount.monetary` of a `billing.credit_balance_transaction`.
        CreditAmountMonetary {
            currency "currency": Option<String>, "Text.";
            value "value": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `credit.credits_application_invoice_voided` of a `billing.credit_balance_transaction`.
        CreditCreditsApplicationInvoiceVoided {
            invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded.";
            invoice_line_item "invoice_line_item": Option<String>, "Text.";
        }
    }
    record! {
        /// `debit` of a `billing.credit_balance_transaction`.
        Debit {
            amount "amount": Option<Box<crate::object::billing_credit_balance_transaction::DebitAmount>>, "See [`DebitAmount`](crate::object::billing_credit_balance_transaction::DebitAmount).";
            credits_applied "credits_applied": Option<Box<crate::object::billing_credit_balance_transaction::DebitCreditsApplied>>, "See [`DebitCreditsApplied`](crate::object::billing_credit_balance_transaction::DebitCreditsApplied). May be null.";
            type_ "type": Option<crate::object::billing_credit_balance_transaction::DebitType>, "A word of [`DebitType`](crate::object::billing_credit_balance_transaction::DebitType); unknown ones are kept.";
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
            CreditsApplicationInvoiceVoided "credits_application_invoice_voided",
            CreditsGranted "credits_granted",
        }
    }
    words! {
        /// `debit.type` of a `billing.credit_balance_transaction`.
        DebitType {
            CreditsApplied "credits_applied",
            CreditsExpired "credits_expired",
            CreditsVoided "credits_voided",
        }
    }
    words! {
        /// `type` of a `billing.credit_balance_transaction`.
        Type {
            Credit "credit",
            Debit "debit",
        }
    }
}
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
    use crate::object::record::{element, record};
    use crate::object::words::words;
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
record! {
    /// Stripe's `billing.feedback_option` object.
    BillingFeedbackOption {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<billing_feedback_option::Status>, "A word of [`Status`](billing_feedback_option::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<billing_feedback_option::StatusTransitions>>, "See [`StatusTransitions`](billing_feedback_option::StatusTransitions).";
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
            deactivated_at "deactivated_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `status` of a `billing.feedback_option`.
        Status {
            Active "active",
            Inactive "inactive",
        }
    }
}
record! {
    /// Stripe's `billing.meter` object.
    BillingMeter {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer_mapping "customer_mapping": Option<Box<billing_meter::CustomerMapping>>, "See [`CustomerMapping`](billing_meter::CustomerMapping).";
        default_aggregation "default_aggregation": Option<Box<billing_meter::DefaultAggregation>>, "See [`DefaultAggregation`](billing_meter::DefaultAggregation).";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        display_name "display_name": Option<String>, "Text.";
        event_name "event_name": Option<String>, "Text.";
        event_time_window "event_time_window": Option<billing_meter::EventTimeWindow>, "A word of [`EventTimeWindow`](billing_meter::EventTimeWindow); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<billing_meter::Status>, "A word of [`Status`](billing_meter::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<billing_meter::StatusTransitions>>, "See [`StatusTransitions`](billing_meter::StatusTransitions).";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
        value_settings "value_settings": Option<Box<billing_meter::ValueSettings>>, "See [`ValueSettings`](billing_meter::ValueSettings).";
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
            event_payload_key "event_payload_key": Option<String>, "Text.";
            type_ "type": Option<String>, "Text: `by_id`.";
        }
    }
    record! {
        /// `default_aggregation` of a `billing.meter`.
        DefaultAggregation {
            formula "formula": Option<crate::object::billing_meter::DefaultAggregationFormula>, "A word of [`DefaultAggregationFormula`](crate::object::billing_meter::DefaultAggregationFormula); unknown ones are kept.";
        }
    }
    /// `status_transitions` of a `billing.meter`. The same as [`billing_feedback_option::StatusTransitions`](crate::object::billing_feedback_option::StatusTransitions).
    pub type StatusTransitions = crate::object::billing_feedback_option::StatusTransitions;
    record! {
        /// `value_settings` of a `billing.meter`.
        ValueSettings {
            event_payload_key "event_payload_key": Option<String>, "Text.";
        }
    }
    words! {
        /// `default_aggregation.formula` of a `billing.meter`.
        DefaultAggregationFormula {
            Count "count",
            Last "last",
            Sum "sum",
        }
    }
    words! {
        /// `event_time_window` of a `billing.meter`.
        EventTimeWindow {
            Day "day",
            Hour "hour",
        }
    }
    /// `status` of a `billing.meter`. The same as [`billing_feedback_option::Status`](crate::object::billing_feedback_option::Status).
    pub type Status = crate::object::billing_feedback_option::Status;
}
record! {
    /// Stripe's `billing_portal.configuration` object.
    BillingPortalConfiguration {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        business_profile "business_profile": Option<Box<billing_portal_configuration::BusinessProfile>>, "See [`BusinessProfile`](billing_portal_configuration::BusinessProfile).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        default_return_url "default_return_url": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        features "features": Option<Box<billing_portal_configuration::Features>>, "See [`Features`](billing_portal_configuration::Features).";
        is_default "is_default": Option<bool>, "A flag.";
        livemode "livemode": Option<bool>, "A flag.";
        login_page "login_page": Option<Box<billing_portal_configuration::LoginPage>>, "See [`LoginPage`](billing_portal_configuration::LoginPage).";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        name "name": Option<String>, "Text. May be null.";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
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
            headline "headline": Option<String>, "Text. May be null.";
            privacy_policy_url "privacy_policy_url": Option<String>, "Text. May be null.";
            terms_of_service_url "terms_of_service_url": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `features` of a `billing_portal.configuration`.
        Features {
            customer_update "customer_update": Option<Box<crate::object::billing_portal_configuration::FeaturesCustomerUpdate>>, "See [`FeaturesCustomerUpdate`](crate::object::billing_portal_configuration::FeaturesCustomerUpdate).";
            invoice_history "invoice_history": Option<Box<crate::object::billing_portal_configuration::FeaturesInvoiceHistory>>, "See [`FeaturesInvoiceHistory`](crate::object::billing_portal_configuration::FeaturesInvoiceHistory).";
            payment_method_update "payment_method_update": Option<Box<crate::object::billing_portal_configuration::FeaturesPaymentMethodUpdate>>, "See [`FeaturesPaymentMethodUpdate`](crate::object::billing_portal_configuration::FeaturesPaymentMethodUpdate).";
            subscription_cancel "subscription_cancel": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionCancel>>, "See [`FeaturesSubscriptionCancel`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancel).";
            subscription_pause "subscription_pause": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionPause>>, "See [`FeaturesSubscriptionPause`](crate::object::billing_portal_configuration::FeaturesSubscriptionPause).";
            subscription_update "subscription_update": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdate>>, "See [`FeaturesSubscriptionUpdate`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdate).";
        }
    }
    record! {
        /// `features.customer_update` of a `billing_portal.configuration`.
        FeaturesCustomerUpdate {
            allowed_updates "allowed_updates": Vec<crate::object::billing_portal_configuration::FeaturesCustomerUpdateAllowedUpdate>, "Array. Each element: A word of [`FeaturesCustomerUpdateAllowedUpdate`](crate::object::billing_portal_configuration::FeaturesCustomerUpdateAllowedUpdate); unknown ones are kept.";
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `features.invoice_history` of a `billing_portal.configuration`.
        FeaturesInvoiceHistory {
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `features.payment_method_update` of a `billing_portal.configuration`.
        FeaturesPaymentMethodUpdate {
            enabled "enabled": Option<bool>, "A flag.";
            payment_method_configuration "payment_method_configuration": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `features.subscription_cancel` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancel {
            cancellation_reason "cancellation_reason": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReason>>, "See [`FeaturesSubscriptionCancelCancellationReason`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReason).";
            enabled "enabled": Option<bool>, "A flag.";
            mode "mode": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelMode>, "A word of [`FeaturesSubscriptionCancelMode`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelMode); unknown ones are kept.";
            proration_behavior "proration_behavior": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior>, "A word of [`FeaturesSubscriptionCancelProrationBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior); unknown ones are kept.";
        }
    }
    record! {
        /// `features.subscription_cancel.cancellation_reason` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancelCancellationReason {
            enabled "enabled": Option<bool>, "A flag.";
            feedback_options "feedback_options": Vec<crate::object::Expandable<crate::object::BillingFeedbackOption>>, "Array. Each element: Id of a `billing.feedback_option`, or the object where it was expanded. May be null.";
            options "options": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReasonOption>, "Array. Each element: A word of [`FeaturesSubscriptionCancelCancellationReasonOption`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelCancellationReasonOption); unknown ones are kept.";
        }
    }
    record! {
        /// `features.subscription_pause` of a `billing_portal.configuration`.
        FeaturesSubscriptionPause {
            duration "duration": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDuration>>, "See [`FeaturesSubscriptionPauseDuration`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDuration).";
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `features.subscription_pause.duration` of a `billing_portal.configuration`.
        FeaturesSubscriptionPauseDuration {
            interval_options "interval_options": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOption>, "Array. Each element: See [`FeaturesSubscriptionPauseDurationIntervalOption`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOption).";
            type_ "type": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationType>, "A word of [`FeaturesSubscriptionPauseDurationType`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationType); unknown ones are kept.";
        }
    }
    record! {
        /// `features.subscription_pause.duration.interval_option` of a `billing_portal.configuration`.
        FeaturesSubscriptionPauseDurationIntervalOption {
            interval "interval": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOptionInterval>, "A word of [`FeaturesSubscriptionPauseDurationIntervalOptionInterval`](crate::object::billing_portal_configuration::FeaturesSubscriptionPauseDurationIntervalOptionInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number.";
        }
    }
    element! { FeaturesSubscriptionPauseDurationIntervalOption }
    record! {
        /// `features.subscription_update` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdate {
            billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateBillingCycleAnchor>, "A word of [`FeaturesSubscriptionUpdateBillingCycleAnchor`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateBillingCycleAnchor); unknown ones are kept. May be null.";
            default_allowed_updates "default_allowed_updates": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateDefaultAllowedUpdate>, "Array. Each element: A word of [`FeaturesSubscriptionUpdateDefaultAllowedUpdate`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateDefaultAllowedUpdate); unknown ones are kept.";
            enabled "enabled": Option<bool>, "A flag.";
            products "products": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProduct>, "Array. Each element: See [`FeaturesSubscriptionUpdateProduct`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProduct). May be absent or null.";
            proration_behavior "proration_behavior": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProrationBehavior>, "A word of [`FeaturesSubscriptionUpdateProrationBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProrationBehavior); unknown ones are kept.";
            schedule_at_period_end "schedule_at_period_end": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEnd>>, "See [`FeaturesSubscriptionUpdateScheduleAtPeriodEnd`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEnd).";
            trial_update_behavior "trial_update_behavior": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateTrialUpdateBehavior>, "A word of [`FeaturesSubscriptionUpdateTrialUpdateBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateTrialUpdateBehavior); unknown ones are kept.";
        }
    }
    record! {
        /// `features.subscription_update.product` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateProduct {
            adjustable_quantity "adjustable_quantity": Option<Box<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProductAdjustableQuantity>>, "See [`FeaturesSubscriptionUpdateProductAdjustableQuantity`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateProductAdjustableQuantity).";
            prices "prices": Vec<String>, "Array. Each element: Text.";
            product "product": Option<String>, "Text.";
        }
    }
    element! { FeaturesSubscriptionUpdateProduct }
    record! {
        /// `features.subscription_update.product.adjustable_quantity` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateProductAdjustableQuantity {
            enabled "enabled": Option<bool>, "A flag.";
            maximum "maximum": Option<i64>, "A whole number. May be null.";
            minimum "minimum": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `features.subscription_update.schedule_at_period_end` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateScheduleAtPeriodEnd {
            conditions "conditions": Vec<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition>, "Array. Each element: See [`FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition).";
        }
    }
    record! {
        /// `features.subscription_update.schedule_at_period_end.condition` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
            type_ "type": Option<crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType>, "A word of [`FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`](crate::object::billing_portal_configuration::FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType); unknown ones are kept.";
        }
    }
    element! { FeaturesSubscriptionUpdateScheduleAtPeriodEndCondition }
    record! {
        /// `login_page` of a `billing_portal.configuration`.
        LoginPage {
            enabled "enabled": Option<bool>, "A flag.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `features.customer_update.allowed_update` of a `billing_portal.configuration`.
        FeaturesCustomerUpdateAllowedUpdate {
            Address "address",
            Email "email",
            Name "name",
            Phone "phone",
            Shipping "shipping",
            TaxId "tax_id",
        }
    }
    /// `features.subscription_cancel.cancellation_reason.option` of a `billing_portal.configuration`. The same as [`subscription::CancellationDetailsFeedback`](crate::object::subscription::CancellationDetailsFeedback).
    pub type FeaturesSubscriptionCancelCancellationReasonOption = crate::object::subscription::CancellationDetailsFeedback;
    words! {
        /// `features.subscription_cancel.mode` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancelMode {
            AtPeriodEnd "at_period_end",
            Immediately "immediately",
        }
    }
    words! {
        /// `features.subscription_cancel.proration_behavior` of a `billing_portal.configuration`.
        FeaturesSubscriptionCancelProrationBehavior {
            AlwaysInvoice "always_invoice",
            CreateProrations "create_prorations",
            None "none",
        }
    }
    /// `features.subscription_pause.duration.interval_option.interval` of a `billing_portal.configuration`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type FeaturesSubscriptionPauseDurationIntervalOptionInterval = crate::object::plan::Interval;
    words! {
        /// `features.subscription_pause.duration.type` of a `billing_portal.configuration`.
        FeaturesSubscriptionPauseDurationType {
            Indefinite "indefinite",
            IntervalOptions "interval_options",
        }
    }
    /// `features.subscription_update.billing_cycle_anchor` of a `billing_portal.configuration`. The same as [`subscription::TrialSettingsEndBehaviorBillingCycleAnchor`](crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor).
    pub type FeaturesSubscriptionUpdateBillingCycleAnchor = crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor;
    words! {
        /// `features.subscription_update.default_allowed_update` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateDefaultAllowedUpdate {
            Price "price",
            PromotionCode "promotion_code",
            Quantity "quantity",
        }
    }
    /// `features.subscription_update.proration_behavior` of a `billing_portal.configuration`. The same as [`FeaturesSubscriptionCancelProrationBehavior`](FeaturesSubscriptionCancelProrationBehavior).
    pub type FeaturesSubscriptionUpdateProrationBehavior = FeaturesSubscriptionCancelProrationBehavior;
    words! {
        /// `features.subscription_update.schedule_at_period_end.condition.type` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType {
            DecreasingItemAmount "decreasing_item_amount",
            ShorteningInterval "shortening_interval",
        }
    }
    words! {
        /// `features.subscription_update.trial_update_behavior` of a `billing_portal.configuration`.
        FeaturesSubscriptionUpdateTrialUpdateBehavior {
            ContinueTrial "continue_trial",
            EndTrial "end_trial",
        }
    }
}
record! {
    /// Stripe's `billing_portal.session` object.
    BillingPortalSession {
        id "id": String, "The id; empty if Stripe sent none.";
        after_expiration "after_expiration": Option<Box<billing_portal_session::AfterExpiration>>, "See [`AfterExpiration`](billing_portal_session::AfterExpiration). May be absent or null.";
        configuration "configuration": Option<crate::object::Expandable<crate::object::BillingPortalConfiguration>>, "Id of a `billing_portal.configuration`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<String>, "Text.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        flow "flow": Option<Box<billing_portal_session::Flow>>, "See [`Flow`](billing_portal_session::Flow). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        locale "locale": Option<billing_portal_session::Locale>, "A word of [`Locale`](billing_portal_session::Locale); unknown ones are kept. May be null.";
        on_behalf_of "on_behalf_of": Option<String>, "Text. May be null.";
        return_url "return_url": Option<String>, "Text. May be null.";
        url "url": Option<String>, "Text.";
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
            customer_login "customer_login": Option<Box<crate::object::billing_portal_session::AfterExpirationCustomerLogin>>, "See [`AfterExpirationCustomerLogin`](crate::object::billing_portal_session::AfterExpirationCustomerLogin). May be null.";
            type_ "type": Option<crate::object::billing_portal_session::AfterExpirationType>, "A word of [`AfterExpirationType`](crate::object::billing_portal_session::AfterExpirationType); unknown ones are kept.";
        }
    }
    record! {
        /// `after_expiration.customer_login` of a `billing_portal.session`.
        AfterExpirationCustomerLogin {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `flow` of a `billing_portal.session`.
        Flow {
            after_completion "after_completion": Option<Box<crate::object::billing_portal_session::FlowAfterCompletion>>, "See [`FlowAfterCompletion`](crate::object::billing_portal_session::FlowAfterCompletion).";
            customer_update "customer_update": Option<Box<crate::object::billing_portal_session::FlowCustomerUpdate>>, "See [`FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate). May be null.";
            subscription_cancel "subscription_cancel": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancel>>, "See [`FlowSubscriptionCancel`](crate::object::billing_portal_session::FlowSubscriptionCancel). May be null.";
            subscription_pause "subscription_pause": Option<Box<crate::object::billing_portal_session::FlowSubscriptionPause>>, "See [`FlowSubscriptionPause`](crate::object::billing_portal_session::FlowSubscriptionPause). May be null.";
            subscription_update "subscription_update": Option<Box<crate::object::billing_portal_session::FlowSubscriptionUpdate>>, "See [`FlowSubscriptionUpdate`](crate::object::billing_portal_session::FlowSubscriptionUpdate). May be null.";
            subscription_update_confirm "subscription_update_confirm": Option<Box<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirm>>, "See [`FlowSubscriptionUpdateConfirm`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirm). May be null.";
            type_ "type": Option<crate::object::billing_portal_session::FlowType>, "A word of [`FlowType`](crate::object::billing_portal_session::FlowType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow.after_completion` of a `billing_portal.session`.
        FlowAfterCompletion {
            hosted_confirmation "hosted_confirmation": Option<Box<crate::object::billing_portal_session::FlowAfterCompletionHostedConfirmation>>, "See [`FlowAfterCompletionHostedConfirmation`](crate::object::billing_portal_session::FlowAfterCompletionHostedConfirmation). May be null.";
            redirect "redirect": Option<Box<crate::object::billing_portal_session::FlowAfterCompletionRedirect>>, "See [`FlowAfterCompletionRedirect`](crate::object::billing_portal_session::FlowAfterCompletionRedirect). May be null.";
            type_ "type": Option<crate::object::billing_portal_session::FlowAfterCompletionType>, "A word of [`FlowAfterCompletionType`](crate::object::billing_portal_session::FlowAfterCompletionType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow.after_completion.hosted_confirmation` of a `billing_portal.session`.
        FlowAfterCompletionHostedConfirmation {
            custom_message "custom_message": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `flow.after_completion.redirect` of a `billing_portal.session`.
        FlowAfterCompletionRedirect {
            return_url "return_url": Option<String>, "Text.";
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
            retention "retention": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancelRetention>>, "See [`FlowSubscriptionCancelRetention`](crate::object::billing_portal_session::FlowSubscriptionCancelRetention). May be null.";
            subscription "subscription": Option<String>, "Text.";
        }
    }
    record! {
        /// `flow.subscription_cancel.retention` of a `billing_portal.session`.
        FlowSubscriptionCancelRetention {
            coupon_offer "coupon_offer": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancelRetentionCouponOffer>>, "See [`FlowSubscriptionCancelRetentionCouponOffer`](crate::object::billing_portal_session::FlowSubscriptionCancelRetentionCouponOffer). May be null.";
            type_ "type": Option<String>, "Text: `coupon_offer`.";
        }
    }
    record! {
        /// `flow.subscription_cancel.retention.coupon_offer` of a `billing_portal.session`.
        FlowSubscriptionCancelRetentionCouponOffer {
            coupon "coupon": Option<String>, "Text.";
        }
    }
    record! {
        /// `flow.subscription_pause` of a `billing_portal.session`.
        FlowSubscriptionPause {
            subscription "subscription": Option<String>, "Text.";
        }
    }
    /// `flow.subscription_update` of a `billing_portal.session`. The same as [`FlowSubscriptionPause`](FlowSubscriptionPause).
    pub type FlowSubscriptionUpdate = FlowSubscriptionPause;
    record! {
        /// `flow.subscription_update_confirm` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirm {
            discounts "discounts": Vec<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmDiscount>, "Array. Each element: See [`FlowSubscriptionUpdateConfirmDiscount`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmDiscount). May be null.";
            items "items": Vec<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmItem>, "Array. Each element: See [`FlowSubscriptionUpdateConfirmItem`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmItem).";
            subscription "subscription": Option<String>, "Text.";
        }
    }
    record! {
        /// `flow.subscription_update_confirm.discount` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirmDiscount {
            coupon "coupon": Option<String>, "Text. May be null.";
            promotion_code "promotion_code": Option<String>, "Text. May be null.";
        }
    }
    element! { FlowSubscriptionUpdateConfirmDiscount }
    record! {
        /// `flow.subscription_update_confirm.item` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirmItem {
            id "id": String, "The id; empty if Stripe sent none. May be null.";
            price "price": Option<String>, "Text. May be null.";
            quantity "quantity": Option<i64>, "A whole number. May be absent.";
        }
    }
    element! { FlowSubscriptionUpdateConfirmItem }
    words! {
        /// `after_expiration.type` of a `billing_portal.session`.
        AfterExpirationType {
            CustomerLogin "customer_login",
        }
    }
    words! {
        /// `flow.after_completion.type` of a `billing_portal.session`.
        FlowAfterCompletionType {
            HostedConfirmation "hosted_confirmation",
            PortalHomepage "portal_homepage",
            Redirect "redirect",
        }
    }
    words! {
        /// `flow.type` of a `billing_portal.session`.
        FlowType {
            CustomerUpdate "customer_update",
            PaymentMethodUpdate "payment_method_update",
            SubscriptionCancel "subscription_cancel",
            SubscriptionPause "subscription_pause",
            SubscriptionUpdate "subscription_update",
            SubscriptionUpdateConfirm "subscription_update_confirm",
        }
    }
    words! {
        /// `locale` of a `billing_portal.session`.
        Locale {
            Auto "auto",
            Bg "bg",
            Cs "cs",
            Da "da",
            De "de",
            El "el",
            En "en",
            EnAU "en-AU",
            EnCA "en-CA",
            EnGB "en-GB",
            EnIE "en-IE",
            EnIN "en-IN",
            EnNZ "en-NZ",
            EnSG "en-SG",
            Es "es",
            Es419 "es-419",
            Et "et",
            Fi "fi",
            Fil "fil",
            Fr "fr",
            FrCA "fr-CA",
            Hr "hr",
            Hu "hu",
            Id "id",
            It "it",
            Ja "ja",
            Ko "ko",
            Lt "lt",
            Lv "lv",
            Ms "ms",
            Mt "mt",
            Nb "nb",
            Nl "nl",
            Pl "pl",
            Pt "pt",
            PtBR "pt-BR",
            Ro "ro",
            Ru "ru",
            Sk "sk",
            Sl "sl",
            Sv "sv",
            Th "th",
            Tr "tr",
            Vi "vi",
            Zh "zh",
            ZhHK "zh-HK",
            ZhTW "zh-TW",
        }
    }
}
record! {
    /// Stripe's `credit_note` object.
    CreditNote {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_shipping "amount_shipping": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        customer_balance_transaction "customer_balance_transaction": Option<crate::object::Expandable<crate::object::CustomerBalanceTransaction>>, "Id of a `customer_balance_transaction`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discount_amount "discount_amount": Option<i64>, "A whole number.";
        discount_amounts "discount_amounts": Vec<credit_note::DiscountAmount>, "Array. Each element: See [`DiscountAmount`](credit_note::DiscountAmount).";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded.";
        lines "lines": crate::object::List<crate::object::CreditNoteLineItem>, "The first page of a list. Each element: The `credit_note_line_item` object.";
        livemode "livemode": Option<bool>, "A flag.";
        memo "memo": Option<String>, "Text. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        number "number": Option<String>, "Text.";
        out_of_band_amount "out_of_band_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        pdf "pdf": Option<String>, "Text.";
        post_payment_amount "post_payment_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        pre_payment_amount "pre_payment_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        pretax_credit_amounts "pretax_credit_amounts": Vec<credit_note::PretaxCreditAmount>, "Array. Each element: See [`PretaxCreditAmount`](credit_note::PretaxCreditAmount).";
        reason "reason": Option<credit_note::Reason>, "A word of [`Reason`](credit_note::Reason); unknown ones are kept. May be null.";
        refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        refunds "refunds": Vec<credit_note::Refund>, "Array. Each element: See [`Refund`](credit_note::Refund).";
        shipping_cost "shipping_cost": Option<Box<credit_note::ShippingCost>>, "See [`ShippingCost`](credit_note::ShippingCost). May be null.";
        status "status": Option<credit_note::Status>, "A word of [`Status`](credit_note::Status); unknown ones are kept.";
        subtotal "subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        subtotal_excluding_tax "subtotal_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        tax_amounts "tax_amounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        total "total": Option<i64>, "An amount, in the currency's smallest unit.";
        total_excluding_tax "total_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        total_taxes "total_taxes": Vec<credit_note::TotalTax>, "Array. Each element: See [`TotalTax`](credit_note::TotalTax). May be null.";
        type_ "type": Option<credit_note::Type>, "A word of [`Type`](credit_note::Type); unknown ones are kept.";
        voided_at "voided_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
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
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            discount "discount": Option<crate::object::Expandable<crate::object::Discount>>, "Id of a `discount`, or the object where it was expanded.";
        }
    }
    element! { DiscountAmount }
    record! {
        /// `pretax_credit_amount` of a `credit_note`.
        PretaxCreditAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            credit_balance_transaction "credit_balance_transaction": Option<crate::object::Expandable<crate::object::BillingCreditBalanceTransaction>>, "Id of a `billing.credit_balance_transaction`, or the object where it was expanded. May be absent.";
            discount "discount": Option<crate::object::Expandable<crate::object::Discount>>, "Id of a `discount`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::credit_note::PretaxCreditAmountType>, "A word of [`PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType); unknown ones are kept.";
        }
    }
    element! { PretaxCreditAmount }
    record! {
        /// `refund` of a `credit_note`.
        Refund {
            amount_refunded "amount_refunded": Option<i64>, "An amount, in the currency's smallest unit.";
            payment_record_refund "payment_record_refund": Option<Box<crate::object::credit_note::RefundPaymentRecordRefund>>, "See [`RefundPaymentRecordRefund`](crate::object::credit_note::RefundPaymentRecordRefund). May be null.";
            refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded.";
            type_ "type": Option<crate::object::credit_note::RefundType>, "A word of [`RefundType`](crate::object::credit_note::RefundType); unknown ones are kept. May be null.";
        }
    }
    element! { Refund }
    record! {
        /// `refund.payment_record_refund` of a `credit_note`.
        RefundPaymentRecordRefund {
            payment_record "payment_record": Option<String>, "Text.";
            refund_group "refund_group": Option<String>, "Text.";
        }
    }
    record! {
        /// `shipping_cost` of a `credit_note`.
        ShippingCost {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded. May be null.";
            taxes "taxes": Vec<crate::object::credit_note::ShippingCostTax>, "Array. Each element: See [`ShippingCostTax`](crate::object::credit_note::ShippingCostTax). May be absent.";
        }
    }
    record! {
        /// `shipping_cost.tax` of a `credit_note`.
        ShippingCostTax {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            rate "rate": Option<Box<crate::object::TaxRate>>, "The `tax_rate` object.";
            taxability_reason "taxability_reason": Option<crate::object::credit_note::ShippingCostTaxTaxabilityReason>, "A word of [`ShippingCostTaxTaxabilityReason`](crate::object::credit_note::ShippingCostTaxTaxabilityReason); unknown ones are kept. May be null.";
            taxable_amount "taxable_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        }
    }
    element! { ShippingCostTax }
    record! {
        /// `total_tax` of a `credit_note`.
        TotalTax {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            tax_behavior "tax_behavior": Option<crate::object::credit_note::TotalTaxTaxBehavior>, "A word of [`TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior); unknown ones are kept.";
            tax_rate_details "tax_rate_details": Option<Box<crate::object::credit_note::TotalTaxTaxRateDetails>>, "See [`TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails). May be null.";
            taxability_reason "taxability_reason": Option<crate::object::credit_note::TotalTaxTaxabilityReason>, "A word of [`TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason); unknown ones are kept.";
            taxable_amount "taxable_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            type_ "type": Option<String>, "Text: `tax_rate_details`.";
        }
    }
    element! { TotalTax }
    record! {
        /// `total_tax.tax_rate_details` of a `credit_note`.
        TotalTaxTaxRateDetails {
            tax_rate "tax_rate": Option<String>, "Text.";
        }
    }
    words! {
        /// `pretax_credit_amount.type` of a `credit_note`.
        PretaxCreditAmountType {
            CreditBalanceTransaction "credit_balance_transaction",
            Discount "discount",
        }
    }
    words! {
        /// `reason` of a `credit_note`.
        Reason {
            Duplicate "duplicate",
            Fraudulent "fraudulent",
            OrderChange "order_change",
            ProductUnsatisfactory "product_unsatisfactory",
        }
    }
    words! {
        /// `refund.type` of a `credit_note`.
        RefundType {
            PaymentRecordRefund "payment_record_refund",
            Refund "refund",
        }
    }
    /// `shipping_cost.tax.taxability_reason` of a `credit_note`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type ShippingCostTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
    words! {
        /// `status` of a `credit_note`.
        Status {
            Issued "issued",
            Void "void",
        }
    }
    words! {
        /// `total_tax.tax_behavior` of a `credit_note`.
        TotalTaxTaxBehavior {
            Exclusive "exclusive",
            Inclusive "inclusive",
        }
    }
    words! {
        /// `total_tax.taxability_reason` of a `credit_note`.
        TotalTaxTaxabilityReason {
            CustomerExempt "customer_exempt",
            NotAvailable "not_available",
            NotCollecting "not_collecting",
            NotSubjectToTax "not_subject_to_tax",
            NotSupported "not_supported",
            PortionProductExempt "portion_product_exempt",
            PortionReducedRated "portion_reduced_rated",
            PortionStandardRated "portion_standard_rated",
            ProductExempt "product_exempt",
            ProductExemptHoliday "product_exempt_holiday",
            ProportionallyRated "proportionally_rated",
            ReducedRated "reduced_rated",
            ReverseCharge "reverse_charge",
            StandardRated "standard_rated",
            TaxableBasisReduced "taxable_basis_reduced",
            ZeroRated "zero_rated",
        }
    }
    words! {
        /// `type` of a `credit_note`.
        Type {
            Mixed "mixed",
            PostPayment "post_payment",
            PrePayment "pre_payment",
        }
    }
}
record! {
    /// Stripe's `credit_note_line_item` object.
    CreditNoteLineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_excluding_tax "amount_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discount_amount "discount_amount": Option<i64>, "A whole number.";
        discount_amounts "discount_amounts": Vec<credit_note_line_item::DiscountAmount>, "Array. Each element: See [`DiscountAmount`](credit_note_line_item::DiscountAmount).";
        invoice_line_item "invoice_line_item": Option<String>, "Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        pretax_credit_amounts "pretax_credit_amounts": Vec<credit_note_line_item::PretaxCreditAmount>, "Array. Each element: See [`PretaxCreditAmount`](credit_note_line_item::PretaxCreditAmount).";
        quantity "quantity": Option<i64>, "A whole number. May be null.";
        tax_amounts "tax_amounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object.";
        taxes "taxes": Vec<credit_note_line_item::Tax>, "Array. Each element: See [`Tax`](credit_note_line_item::Tax). May be null.";
        type_ "type": Option<credit_note_line_item::Type>, "A word of [`Type`](credit_note_line_item::Type); unknown ones are kept.";
        unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        unit_amount_excluding_tax "unit_amount_excluding_tax": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
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
            CustomLineItem "custom_line_item",
            InvoiceLineItem "invoice_line_item",
        }
    }
}
record! {
    /// Stripe's `customer_balance_transaction` object.
    CustomerBalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        checkout_session "checkout_session": Option<crate::object::Expandable<crate::object::CheckoutSession>>, "Id of a `checkout.session`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        credit_note "credit_note": Option<crate::object::Expandable<crate::object::CreditNote>>, "Id of a `credit_note`, or the object where it was expanded. May be null.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        ending_balance "ending_balance": Option<i64>, "An amount, in the currency's smallest unit.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        type_ "type": Option<customer_balance_transaction::Type>, "A word of [`Type`](customer_balance_transaction::Type); unknown ones are kept.";
    }
}
object! { CustomerBalanceTransaction: "customer_balance_transaction" }
/// The parts of a [`CustomerBalanceTransaction`](crate::object::CustomerBalanceTransaction).
pub mod customer_balance_transaction {
    use crate::object::words::words;
    words! {
        /// `type` of a `customer_balance_transaction`.
        Type {
            Adjustment "adjustment",
            AppliedToInvoice "applied_to_invoice",
            CheckoutSessionSubscriptionPayment "checkout_session_subscription_payment",
            CheckoutSessionSubscriptionPaymentCanceled "checkout_session_subscription_payment_canceled",
            CreditNote "credit_note",
            Initial "initial",
            InvoiceOverpaid "invoice_overpaid",
            InvoiceTooLarge "invoice_too_large",
            InvoiceTooSmall "invoice_too_small",
            Migration "migration",
            UnappliedFromInvoice "unapplied_from_invoice",
            UnspentReceiverCredit "unspent_receiver_credit",
        }
    }
}
record! {
    /// Stripe's `entitlements.active_entitlement` object.
    EntitlementsActiveEntitlement {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        feature "feature": Option<crate::object::Expandable<crate::object::EntitlementsFeature>>, "Id of a `entitlements.feature`, or the object where it was expanded.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text.";
    }
}
element! { EntitlementsActiveEntitlement }
object! { EntitlementsActiveEntitlement: "entitlements.active_entitlement" }
record! {
    /// Stripe's `entitlements.active_entitlement_summary` object.
    EntitlementsActiveEntitlementSummary {
        customer "customer": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        entitlements "entitlements": crate::object::List<crate::object::EntitlementsActiveEntitlement>, "The first page of a list. Each element: The `entitlements.active_entitlement` object.";
        livemode "livemode": Option<bool>, "A flag.";
    }
}
object! { EntitlementsActiveEntitlementSummary: "entitlements.active_entitlement_summary" }
record! {
    /// Stripe's `entitlements.feature` object.
    EntitlementsFeature {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text.";
    }
}
object! { EntitlementsFeature: "entitlements.feature" }
record! {
    /// Stripe's `invoice` object.
    Invoice {
        id "id": String, "The id; empty if Stripe sent none.";
        account_country "account_country": Option<String>, "Text. May be null.";
        account_name "account_name": Option<String>, "Text. May be null.";
        account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
        amount_due "amount_due": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_overpaid "amount_overpaid": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_paid "amount_paid": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_paid_off_stripe "amount_paid_off_stripe": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        amount_remaining "amount_remaining": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_shipping "amount_shipping": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee "application_fee": Option<i64>, "An amount, in the currency's smallest unit. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        attempt_count "attempt_count": Option<i64>, "A whole number.";
        attempted "attempted": Option<bool>, "A flag.";
        auto_advance "auto_advance": Option<bool>, "A flag. May be absent.";
        automatic_tax "automatic_tax": Option<Box<invoice::AutomaticTax>>, "See [`AutomaticTax`](invoice::AutomaticTax).";
        automatically_finalizes_at "automatically_finalizes_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        billing "billing": Option<String>, "Text. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        billing_reason "billing_reason": Option<invoice::BillingReason>, "A word of [`BillingReason`](invoice::BillingReason); unknown ones are kept. May be null.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        closed "closed": Option<bool>, "A flag. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        collection_method "collection_method": Option<invoice::CollectionMethod>, "A word of [`CollectionMethod`](invoice::CollectionMethod); unknown ones are kept.";
        confirmation_secret "confirmation_secret": Option<Box<invoice::ConfirmationSecret>>, "See [`ConfirmationSecret`](invoice::ConfirmationSecret). May be absent or null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        custom_fields "custom_fields": Vec<invoice::CustomField>, "Array. Each element: See [`CustomField`](invoice::CustomField). May be null.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        customer_address "customer_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
        customer_email "customer_email": Option<String>, "Text. May be null.";
        customer_name "customer_name": Option<String>, "Text. May be null.";
        customer_phone "customer_phone": Option<String>, "Text. May be null.";
        customer_shipping "customer_shipping": Option<Box<invoice::CustomerShipping>>, "See [`CustomerShipping`](invoice::CustomerShipping). May be null.";
        customer_tax_exempt "customer_tax_exempt": Option<invoice::CustomerTaxExempt>, "A word of [`CustomerTaxExempt`](invoice::CustomerTaxExempt); unknown ones are kept. May be null.";
        customer_tax_ids "customer_tax_ids": Vec<invoice::CustomerTaxId>, "Array. Each element: See [`CustomerTaxId`](invoice::CustomerTaxId). May be absent or null.";
        date "date": Option<time::OffsetDateTime>, "A time, UTC. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.";
        default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>, "Id of a `CustomerSource`, or the object where it was expanded. May be null.";
        default_tax_rates "default_tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        due_date "due_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        ending_balance "ending_balance": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        finalized_at "finalized_at": Option<time::OffsetDateTime>, "A time, UTC. May be null. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.";
        footer "footer": Option<String>, "Text. May be null.";
        forgiven "forgiven": Option<bool>, "A flag. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        from_invoice "from_invoice": Option<Box<invoice::FromInvoice>>, "See [`FromInvoice`](invoice::FromInvoice). May be null.";
        hosted_invoice_payment_pending "hosted_invoice_payment_pending": Option<bool>, "A flag. Deprecated at Stripe since 2018-10-31; older API versions and old bodies have it.";
        hosted_invoice_url "hosted_invoice_url": Option<String>, "Text. May be absent or null.";
        invoice_pdf "invoice_pdf": Option<String>, "Text. May be absent or null.";
        issuer "issuer": Option<Box<invoice::Issuer>>, "See [`Issuer`](invoice::Issuer).";
        last_finalization_error "last_finalization_error": Option<Box<invoice::LastFinalizationError>>, "See [`LastFinalizationError`](invoice::LastFinalizationError). May be null.";
        latest_revision "latest_revision": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        lines "lines": crate::object::List<crate::object::InvoiceLineItem>, "The first page of a list. Each element: The `line_item` object.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        next_payment_attempt "next_payment_attempt": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        number "number": Option<String>, "Text. May be null.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        paid "paid": Option<bool>, "A flag. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        paid_out_of_band "paid_out_of_band": Option<bool>, "A flag. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        parent "parent": Option<Box<invoice::Parent>>, "See [`Parent`](invoice::Parent). May be null.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        payment_settings "payment_settings": Option<Box<invoice::PaymentSettings>>, "See [`PaymentSettings`](invoice::PaymentSettings).";
        payments "payments": crate::object::List<crate::object::InvoicePayment>, "The first page of a list. Each element: The `invoice_payment` object. May be absent.";
        period_end "period_end": Option<time::OffsetDateTime>, "A time, UTC.";
        period_start "period_start": Option<time::OffsetDateTime>, "A time, UTC.";
        post_payment_credit_notes_amount "post_payment_credit_notes_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        pre_payment_credit_notes_amount "pre_payment_credit_notes_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        quote "quote": Option<crate::object::Expandable<crate::object::Quote>>, "Id of a `quote`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        receipt_number "receipt_number": Option<String>, "Text. May be null.";
        rendering "rendering": Option<Box<invoice::Rendering>>, "See [`Rendering`](invoice::Rendering). May be null.";
        rendering_options "rendering_options": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2024-04-10; older API versions and old bodies have it.";
        shipping_cost "shipping_cost": Option<Box<invoice::ShippingCost>>, "See [`ShippingCost`](invoice::ShippingCost). May be null.";
        shipping_details "shipping_details": Option<Box<invoice::ShippingDetails>>, "See [`ShippingDetails`](invoice::ShippingDetails). May be null.";
        starting_balance "starting_balance": Option<i64>, "An amount, in the currency's smallest unit.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<invoice::Status>, "A word of [`Status`](invoice::Status); unknown ones are kept. May be null.";
        status_details "status_details": Option<Box<invoice::StatusDetails>>, "See [`StatusDetails`](invoice::StatusDetails). May be absent.";
        status_transitions "status_transitions": Option<Box<invoice::StatusTransitions>>, "See [`StatusTransitions`](invoice::StatusTransitions).";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        subscription_details "subscription_details": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        subscription_proration_date "subscription_proration_date": Option<time::OffsetDateTime>, "A time, UTC. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        subtotal "subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        subtotal_excluding_tax "subtotal_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        tax "tax": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        tax_percent "tax_percent": Option<f64>, "Per cent. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        threshold_reason "threshold_reason": Option<Box<invoice::ThresholdReason>>, "See [`ThresholdReason`](invoice::ThresholdReason). May be absent.";
        total "total": Option<i64>, "An amount, in the currency's smallest unit.";
        total_discount_amounts "total_discount_amounts": Vec<invoice::TotalDiscountAmount>, "Array. Each element: See [`TotalDiscountAmount`](invoice::TotalDiscountAmount). May be null.";
        total_excluding_tax "total_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        total_pretax_credit_amounts "total_pretax_credit_amounts": Vec<invoice::TotalPretaxCreditAmount>, "Array. Each element: See [`TotalPretaxCreditAmount`](invoice::TotalPretaxCreditAmount). May be null.";
        total_tax_amounts "total_tax_amounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        total_taxes "total_taxes": Vec<invoice::TotalTax>, "Array. Each element: See [`TotalTax`](invoice::TotalTax). May be null.";
        transfer_data "transfer_data": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        webhooks_delivered_at "webhooks_delivered_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
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
            disabled_reason "disabled_reason": Option<crate::object::invoice::AutomaticTaxDisabledReason>, "A word of [`AutomaticTaxDisabledReason`](crate::object::invoice::AutomaticTaxDisabledReason); unknown ones are kept. May be null.";
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::invoice::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability). May be null.";
            provider "provider": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::invoice::AutomaticTaxStatus>, "A word of [`AutomaticTaxStatus`](crate::object::invoice::AutomaticTaxStatus); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `automatic_tax.liability` of a `invoice`.
        AutomaticTaxLiability {
            account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::invoice::AutomaticTaxLiabilityType>, "A word of [`AutomaticTaxLiabilityType`](crate::object::invoice::AutomaticTaxLiabilityType); unknown ones are kept.";
        }
    }
    record! {
        /// `confirmation_secret` of a `invoice`.
        ConfirmationSecret {
            client_secret "client_secret": Option<String>, "Text.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `custom_field` of a `invoice`.
        CustomField {
            name "name": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { CustomField }
    record! {
        /// `customer_shipping` of a `invoice`.
        CustomerShipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            carrier "carrier": Option<String>, "Text. May be absent or null.";
            name "name": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent or null.";
            tracking_number "tracking_number": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `customer_tax_id` of a `invoice`.
        CustomerTaxId {
            type_ "type": Option<crate::object::invoice::CustomerTaxIdType>, "A word of [`CustomerTaxIdType`](crate::object::invoice::CustomerTaxIdType); unknown ones are kept.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    element! { CustomerTaxId }
    record! {
        /// `from_invoice` of a `invoice`.
        FromInvoice {
            action "action": Option<String>, "Text.";
            invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded.";
        }
    }
    /// `issuer` of a `invoice`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type Issuer = AutomaticTaxLiability;
    record! {
        /// `last_finalization_error` of a `invoice`.
        LastFinalizationError {
            advice_code "advice_code": Option<String>, "Text. May be absent.";
            charge "charge": Option<String>, "Text. May be absent.";
            code "code": Option<crate::object::invoice::LastFinalizationErrorCode>, "A word of [`LastFinalizationErrorCode`](crate::object::invoice::LastFinalizationErrorCode); unknown ones are kept. May be absent.";
            decline_code "decline_code": Option<String>, "Text. May be absent.";
            doc_url "doc_url": Option<String>, "Text. May be absent.";
            message "message": Option<String>, "Text. May be absent.";
            network_advice_code "network_advice_code": Option<String>, "Text. May be absent.";
            network_decline_code "network_decline_code": Option<String>, "Text. May be absent.";
            param "param": Option<String>, "Text. May be absent.";
            payment_intent "payment_intent": Option<Box<crate::object::PaymentIntent>>, "The `payment_intent` object. May be absent.";
            payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>, "The `payment_method` object. May be absent.";
            payment_method_type "payment_method_type": Option<String>, "Text. May be absent.";
            request_log_url "request_log_url": Option<String>, "Text. May be absent.";
            setup_intent "setup_intent": Option<Box<crate::object::SetupIntent>>, "The `setup_intent` object. May be absent.";
            source "source": Option<crate::object::CustomerSource>, "A [`CustomerSource`](crate::object::CustomerSource). May be absent.";
            type_ "type": Option<crate::object::invoice::LastFinalizationErrorType>, "A word of [`LastFinalizationErrorType`](crate::object::invoice::LastFinalizationErrorType); unknown ones are kept.";
        }
    }
    record! {
        /// `parent` of a `invoice`.
        Parent {
            quote_details "quote_details": Option<Box<crate::object::invoice::ParentQuoteDetails>>, "See [`ParentQuoteDetails`](crate::object::invoice::ParentQuoteDetails). May be null.";
            subscription_details "subscription_details": Option<Box<crate::object::invoice::ParentSubscriptionDetails>>, "See [`ParentSubscriptionDetails`](crate::object::invoice::ParentSubscriptionDetails). May be null.";
            type_ "type": Option<crate::object::invoice::ParentType>, "A word of [`ParentType`](crate::object::invoice::ParentType); unknown ones are kept.";
        }
    }
    record! {
        /// `parent.quote_details` of a `invoice`.
        ParentQuoteDetails {
            quote "quote": Option<String>, "Text.";
        }
    }
    record! {
        /// `parent.subscription_details` of a `invoice`.
        ParentSubscriptionDetails {
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded.";
            subscription_proration_date "subscription_proration_date": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
        }
    }
    record! {
        /// `payment_settings` of a `invoice`.
        PaymentSettings {
            default_mandate "default_mandate": Option<String>, "Text. May be null.";
            payment_method_options "payment_method_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptions>>, "See [`PaymentSettingsPaymentMethodOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptions). May be null.";
            payment_method_types "payment_method_types": Vec<crate::object::invoice::PaymentSettingsPaymentMethodType>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodType`](crate::object::invoice::PaymentSettingsPaymentMethodType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebit>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebit). May be null.";
            bancontact "bancontact": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontact>>, "See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontact). May be null.";
            billie "billie": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillie>>, "See [`PaymentSettingsPaymentMethodOptionsBillie`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillie). May be absent or null.";
            blik "blik": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBlik>>, "See [`PaymentSettingsPaymentMethodOptionsBlik`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBlik). May be absent or null.";
            card "card": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCard>>, "See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCard). May be null.";
            customer_balance "customer_balance": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalance>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalance). May be null.";
            konbini "konbini": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsKonbini>>, "See [`PaymentSettingsPaymentMethodOptionsKonbini`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsKonbini). May be null.";
            payto "payto": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPayto>>, "See [`PaymentSettingsPaymentMethodOptionsPayto`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPayto). May be null.";
            pix "pix": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPix>>, "See [`PaymentSettingsPaymentMethodOptionsPix`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPix). May be null.";
            sepa_debit "sepa_debit": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsSepaDebit>>, "See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsSepaDebit). May be null.";
            upi "upi": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpi>>, "See [`PaymentSettingsPaymentMethodOptionsUpi`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpi). May be null.";
            us_bank_account "us_bank_account": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccount>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccount`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccount). May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            mandate_options "mandate_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            verification_method "verification_method": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            transaction_type "transaction_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>, "A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.bancontact` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            preferred_language "preferred_language": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>, "A word of [`PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsBillie {
            company_details "company_details": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails>>, "See [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetails`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails). May be absent.";
            reference "reference": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie.company_details` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
            registered_address "registered_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            registered_name "registered_name": Option<String>, "Text. May be null.";
            registration_number "registration_number": Option<String>, "Text. May be null.";
            registration_type "registration_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>, "A word of [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.";
            vat "vat": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_settings.payment_method_options.blik` of a `invoice`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type PaymentSettingsPaymentMethodOptionsBlik = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `payment_settings.payment_method_options.card` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCard {
            installments "installments": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardInstallments>>, "See [`PaymentSettingsPaymentMethodOptionsCardInstallments`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardInstallments). May be absent.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card.installments` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCardInstallments {
            enabled "enabled": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            bank_transfer "bank_transfer": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.";
            funding_type "funding_type": Option<String>, "Text: `bank_transfer`. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            country "country": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>, "A word of [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.";
        }
    }
    /// `payment_settings.payment_method_options.konbini` of a `invoice`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type PaymentSettingsPaymentMethodOptionsKonbini = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `payment_settings.payment_method_options.payto` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.payto.mandate_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.";
            purpose "purpose": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>, "A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsPix {
            amount_includes_iof "amount_includes_iof": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsPixAmountIncludesIof>, "A word of [`PaymentSettingsPaymentMethodOptionsPixAmountIncludesIof`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be null.";
            expires_after_seconds "expires_after_seconds": Option<i64>, "A whole number. May be absent.";
        }
    }
    /// `payment_settings.payment_method_options.sepa_debit` of a `invoice`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type PaymentSettingsPaymentMethodOptionsSepaDebit = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `payment_settings.payment_method_options.upi` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUpi {
            mandate_options "mandate_options": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsUpiMandateOptions`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.upi.mandate_options` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUpiMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            verification_method "verification_method": Option<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
            filters "filters": Option<Box<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.";
            permissions "permissions": Vec<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.";
            prefetch "prefetch": Vec<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of a `invoice`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            account_subcategories "account_subcategories": Vec<crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `rendering` of a `invoice`.
        Rendering {
            amount_tax_display "amount_tax_display": Option<String>, "Text. May be null.";
            pdf "pdf": Option<Box<crate::object::invoice::RenderingPdf>>, "See [`RenderingPdf`](crate::object::invoice::RenderingPdf). May be null.";
            template "template": Option<String>, "Text. May be null.";
            template_version "template_version": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `rendering.pdf` of a `invoice`.
        RenderingPdf {
            page_size "page_size": Option<crate::object::invoice::RenderingPdfPageSize>, "A word of [`RenderingPdfPageSize`](crate::object::invoice::RenderingPdfPageSize); unknown ones are kept. May be null.";
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
            uncollectible "uncollectible": Option<Box<crate::object::invoice::StatusDetailsUncollectible>>, "See [`StatusDetailsUncollectible`](crate::object::invoice::StatusDetailsUncollectible). May be absent.";
        }
    }
    record! {
        /// `status_details.uncollectible` of a `invoice`.
        StatusDetailsUncollectible {
            reason "reason": Option<crate::object::invoice::StatusDetailsUncollectibleReason>, "A word of [`StatusDetailsUncollectibleReason`](crate::object::invoice::StatusDetailsUncollectibleReason); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `status_transitions` of a `invoice`.
        StatusTransitions {
            finalized_at "finalized_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            marked_uncollectible_at "marked_uncollectible_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            paid_at "paid_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            voided_at "voided_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `threshold_reason` of a `invoice`.
        ThresholdReason {
            amount_gte "amount_gte": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            item_reasons "item_reasons": Vec<crate::object::invoice::ThresholdReasonItemReason>, "Array. Each element: See [`ThresholdReasonItemReason`](crate::object::invoice::ThresholdReasonItemReason).";
        }
    }
    record! {
        /// `threshold_reason.item_reason` of a `invoice`.
        ThresholdReasonItemReason {
            line_item_ids "line_item_ids": Vec<String>, "Array. Each element: Text.";
            usage_gte "usage_gte": Option<i64>, "A whole number.";
        }
    }
    element! { ThresholdReasonItemReason }
    /// `total_discount_amount` of a `invoice`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type TotalDiscountAmount = crate::object::credit_note::DiscountAmount;
    record! {
        /// `total_pretax_credit_amount` of a `invoice`.
        TotalPretaxCreditAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            credit_balance_transaction "credit_balance_transaction": Option<crate::object::Expandable<crate::object::BillingCreditBalanceTransaction>>, "Id of a `billing.credit_balance_transaction`, or the object where it was expanded. May be absent or null.";
            discount "discount": Option<crate::object::Expandable<crate::object::Discount>>, "Id of a `discount`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::invoice::TotalPretaxCreditAmountType>, "A word of [`TotalPretaxCreditAmountType`](crate::object::invoice::TotalPretaxCreditAmountType); unknown ones are kept.";
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
            FinalizationRequiresLocationInputs "finalization_requires_location_inputs",
            FinalizationSystemError "finalization_system_error",
        }
    }
    /// `automatic_tax.liability.type` of a `invoice`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `automatic_tax.status` of a `invoice`. The same as [`checkout_session::AutomaticTaxStatus`](crate::object::checkout_session::AutomaticTaxStatus).
    pub type AutomaticTaxStatus = crate::object::checkout_session::AutomaticTaxStatus;
    words! {
        /// `billing_reason` of a `invoice`.
        BillingReason {
            AutomaticPendingInvoiceItemInvoice "automatic_pending_invoice_item_invoice",
            Manual "manual",
            QuoteAccept "quote_accept",
            Subscription "subscription",
            SubscriptionCreate "subscription_create",
            SubscriptionCycle "subscription_cycle",
            SubscriptionThreshold "subscription_threshold",
            SubscriptionUpdate "subscription_update",
            Upcoming "upcoming",
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
            QuoteDetails "quote_details",
            SubscriptionDetails "subscription_details",
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
            A4 "a4",
            Auto "auto",
            Letter "letter",
        }
    }
    /// `shipping_cost.tax.taxability_reason` of a `invoice`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type ShippingCostTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
    words! {
        /// `status` of a `invoice`.
        Status {
            Draft "draft",
            Open "open",
            Paid "paid",
            Uncollectible "uncollectible",
            Void "void",
        }
    }
    words! {
        /// `status_details.uncollectible.reason` of a `invoice`.
        StatusDetailsUncollectibleReason {
            MaxPaymentAttempts "max_payment_attempts",
            PaymentNotReceived "payment_not_received",
            SubscriptionCanceled "subscription_canceled",
            SubscriptionPaused "subscription_paused",
            UserForgiven "user_forgiven",
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
    use crate::object::record::record;
    use crate::object::words::words;
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
record! {
    /// Stripe's `invoiceitem` object.
    InvoiceItem {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        date "date": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discountable "discountable": Option<bool>, "A flag.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded. May be null.";
        frozen_fields "frozen_fields": Vec<invoiceitem::FrozenField>, "Array. Each element: A word of [`FrozenField`](invoiceitem::FrozenField); unknown ones are kept. May be absent.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        invoicing_rules "invoicing_rules": Vec<invoiceitem::InvoicingRule>, "Array. Each element: See [`InvoicingRule`](invoiceitem::InvoicingRule). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        net_amount "net_amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        parent "parent": Option<Box<invoiceitem::Parent>>, "See [`Parent`](invoiceitem::Parent). May be null.";
        period "period": Option<Box<invoiceitem::Period>>, "See [`Period`](invoiceitem::Period).";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        pricing "pricing": Option<Box<invoiceitem::Pricing>>, "See [`Pricing`](invoiceitem::Pricing). May be null.";
        proration "proration": Option<bool>, "A flag.";
        proration_details "proration_details": Option<Box<invoiceitem::ProrationDetails>>, "See [`ProrationDetails`](invoiceitem::ProrationDetails). May be absent.";
        quantity "quantity": Option<i64>, "A whole number.";
        quantity_decimal "quantity_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        subscription_item "subscription_item": Option<String>, "Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be null.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        unified_proration "unified_proration": Option<bool>, "A flag. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
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
            type_ "type": Option<crate::object::invoiceitem::InvoicingRuleType>, "A word of [`InvoicingRuleType`](crate::object::invoiceitem::InvoicingRuleType); unknown ones are kept.";
        }
    }
    element! { InvoicingRule }
    record! {
        /// `parent` of a `invoiceitem`.
        Parent {
            subscription_details "subscription_details": Option<Box<crate::object::invoiceitem::ParentSubscriptionDetails>>, "See [`ParentSubscriptionDetails`](crate::object::invoiceitem::ParentSubscriptionDetails). May be null.";
            type_ "type": Option<String>, "Text: `subscription_details`.";
        }
    }
    record! {
        /// `parent.subscription_details` of a `invoiceitem`.
        ParentSubscriptionDetails {
            subscription "subscription": Option<String>, "Text.";
            subscription_item "subscription_item": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `period` of a `invoiceitem`.
        Period {
            end "end": Option<time::OffsetDateTime>, "A time, UTC.";
            start "start": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    record! {
        /// `pricing` of a `invoiceitem`.
        Pricing {
            price_details "price_details": Option<Box<crate::object::invoiceitem::PricingPriceDetails>>, "See [`PricingPriceDetails`](crate::object::invoiceitem::PricingPriceDetails). May be absent.";
            type_ "type": Option<String>, "Text: `price_details`.";
            unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        }
    }
    record! {
        /// `pricing.price_details` of a `invoiceitem`.
        PricingPriceDetails {
            price "price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded.";
            product "product": Option<String>, "Text.";
        }
    }
    record! {
        /// `proration_details` of a `invoiceitem`.
        ProrationDetails {
            credited_items "credited_items": Option<Box<crate::object::invoiceitem::ProrationDetailsCreditedItems>>, "See [`ProrationDetailsCreditedItems`](crate::object::invoiceitem::ProrationDetailsCreditedItems). May be null.";
            discount_amounts "discount_amounts": Vec<crate::object::invoiceitem::ProrationDetailsDiscountAmount>, "Array. Each element: See [`ProrationDetailsDiscountAmount`](crate::object::invoiceitem::ProrationDetailsDiscountAmount).";
        }
    }
    record! {
        /// `proration_details.credited_items` of a `invoiceitem`.
        ProrationDetailsCreditedItems {
            invoice_item "invoice_item": Option<String>, "Text. May be absent.";
            invoice_line_item_details "invoice_line_item_details": Option<Box<crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails>>, "See [`ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails). May be absent.";
            type_ "type": Option<crate::object::invoiceitem::ProrationDetailsCreditedItemsType>, "A word of [`ProrationDetailsCreditedItemsType`](crate::object::invoiceitem::ProrationDetailsCreditedItemsType); unknown ones are kept.";
        }
    }
    record! {
        /// `proration_details.credited_items.invoice_line_item_details` of a `invoiceitem`.
        ProrationDetailsCreditedItemsInvoiceLineItemDetails {
            invoice "invoice": Option<String>, "Text.";
            invoice_line_items "invoice_line_items": Vec<String>, "Array. Each element: Text.";
        }
    }
    /// `proration_details.discount_amount` of a `invoiceitem`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type ProrationDetailsDiscountAmount = crate::object::credit_note::DiscountAmount;
    words! {
        /// `frozen_field` of a `invoiceitem`.
        FrozenField {
            Discounts "discounts",
            Pricing "pricing",
            Quantity "quantity",
        }
    }
    words! {
        /// `invoicing_rule.type` of a `invoiceitem`.
        InvoicingRuleType {
            DeferUntilCreditedItemsResolved "defer_until_credited_items_resolved",
        }
    }
    words! {
        /// `proration_details.credited_items.type` of a `invoiceitem`.
        ProrationDetailsCreditedItemsType {
            InvoiceItem "invoice_item",
            InvoiceLineItems "invoice_line_items",
        }
    }
}
record! {
    /// Stripe's `line_item` object.
    InvoiceLineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_excluding_tax "amount_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discount_amounts "discount_amounts": Vec<line_item::DiscountAmount>, "Array. Each element: See [`DiscountAmount`](line_item::DiscountAmount). May be null.";
        discountable "discountable": Option<bool>, "A flag.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        invoice "invoice": Option<String>, "Text. May be null.";
        invoice_item "invoice_item": Option<crate::object::Expandable<crate::object::InvoiceItem>>, "Id of a `invoiceitem`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        parent "parent": Option<Box<line_item::Parent>>, "See [`Parent`](line_item::Parent). May be null.";
        period "period": Option<Box<line_item::Period>>, "See [`Period`](line_item::Period).";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        pretax_credit_amounts "pretax_credit_amounts": Vec<line_item::PretaxCreditAmount>, "Array. Each element: See [`PretaxCreditAmount`](line_item::PretaxCreditAmount). May be null.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        pricing "pricing": Option<Box<line_item::Pricing>>, "See [`Pricing`](line_item::Pricing). May be null.";
        proration "proration": Option<bool>, "A flag. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        proration_details "proration_details": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        quantity "quantity": Option<i64>, "A whole number. May be null.";
        quantity_decimal "quantity_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null.";
        subscription_item "subscription_item": Option<String>, "Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        subtotal "subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        tax_amounts "tax_amounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        taxes "taxes": Vec<line_item::Tax>, "Array. Each element: See [`Tax`](line_item::Tax). May be null.";
        type_ "type": Option<String>, "Text. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        unified_proration "unified_proration": Option<bool>, "A flag. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        unit_amount_excluding_tax "unit_amount_excluding_tax": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
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
            invoice_item_details "invoice_item_details": Option<Box<crate::object::line_item::ParentInvoiceItemDetails>>, "See [`ParentInvoiceItemDetails`](crate::object::line_item::ParentInvoiceItemDetails). May be null.";
            subscription_item_details "subscription_item_details": Option<Box<crate::object::line_item::ParentSubscriptionItemDetails>>, "See [`ParentSubscriptionItemDetails`](crate::object::line_item::ParentSubscriptionItemDetails). May be null.";
            type_ "type": Option<crate::object::line_item::ParentType>, "A word of [`ParentType`](crate::object::line_item::ParentType); unknown ones are kept.";
        }
    }
    record! {
        /// `parent.invoice_item_details` of a `line_item`.
        ParentInvoiceItemDetails {
            invoice_item "invoice_item": Option<String>, "Text.";
            proration "proration": Option<bool>, "A flag.";
            proration_details "proration_details": Option<Box<crate::object::line_item::ParentInvoiceItemDetailsProrationDetails>>, "See [`ParentInvoiceItemDetailsProrationDetails`](crate::object::line_item::ParentInvoiceItemDetailsProrationDetails). May be null.";
            subscription "subscription": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `parent.invoice_item_details.proration_details` of a `line_item`.
        ParentInvoiceItemDetailsProrationDetails {
            credited_items "credited_items": Option<Box<crate::object::line_item::ParentInvoiceItemDetailsProrationDetailsCreditedItems>>, "See [`ParentInvoiceItemDetailsProrationDetailsCreditedItems`](crate::object::line_item::ParentInvoiceItemDetailsProrationDetailsCreditedItems). May be null.";
        }
    }
    /// `parent.invoice_item_details.proration_details.credited_items` of a `line_item`. The same as [`invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails).
    pub type ParentInvoiceItemDetailsProrationDetailsCreditedItems = crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails;
    record! {
        /// `parent.subscription_item_details` of a `line_item`.
        ParentSubscriptionItemDetails {
            invoice_item "invoice_item": Option<String>, "Text. May be null.";
            proration "proration": Option<bool>, "A flag.";
            proration_details "proration_details": Option<Box<crate::object::line_item::ParentSubscriptionItemDetailsProrationDetails>>, "See [`ParentSubscriptionItemDetailsProrationDetails`](crate::object::line_item::ParentSubscriptionItemDetailsProrationDetails). May be null.";
            subscription "subscription": Option<String>, "Text. May be null.";
            subscription_item "subscription_item": Option<String>, "Text.";
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
            InvoiceItemDetails "invoice_item_details",
            SubscriptionItemDetails "subscription_item_details",
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
        id "id": String, "The id; empty if Stripe sent none.";
        amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        application_fee_percent "application_fee_percent": Option<f64>, "Per cent. May be null.";
        automatic_tax "automatic_tax": Option<Box<quote::AutomaticTax>>, "See [`AutomaticTax`](quote::AutomaticTax).";
        collection_method "collection_method": Option<quote::CollectionMethod>, "A word of [`CollectionMethod`](quote::CollectionMethod); unknown ones are kept.";
        computed "computed": Option<Box<quote::Computed>>, "See [`Computed`](quote::Computed).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be null.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        default_tax_rates "default_tax_rates": Vec<crate::object::Expandable<crate::object::TaxRate>>, "Array. Each element: Id of a `tax_rate`, or the object where it was expanded. May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
        footer "footer": Option<String>, "Text. May be null.";
        from_quote "from_quote": Option<Box<quote::FromQuote>>, "See [`FromQuote`](quote::FromQuote). May be null.";
        header "header": Option<String>, "Text. May be null.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        invoice_settings "invoice_settings": Option<Box<quote::InvoiceSettings>>, "See [`InvoiceSettings`](quote::InvoiceSettings).";
        line_items "line_items": crate::object::List<crate::object::LineItem>, "The first page of a list. Each element: The `item` object. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        number "number": Option<String>, "Text. May be null.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        status "status": Option<quote::Status>, "A word of [`Status`](quote::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<quote::StatusTransitions>>, "See [`StatusTransitions`](quote::StatusTransitions).";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null.";
        subscription_data "subscription_data": Option<Box<quote::SubscriptionData>>, "See [`SubscriptionData`](quote::SubscriptionData).";
        subscription_schedule "subscription_schedule": Option<crate::object::Expandable<crate::object::SubscriptionSchedule>>, "Id of a `subscription_schedule`, or the object where it was expanded. May be null.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        total_details "total_details": Option<Box<quote::TotalDetails>>, "See [`TotalDetails`](quote::TotalDetails).";
        transfer_data "transfer_data": Option<Box<quote::TransferData>>, "See [`TransferData`](quote::TransferData). May be null.";
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
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::quote::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::quote::AutomaticTaxLiability). May be null.";
            provider "provider": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::quote::AutomaticTaxStatus>, "A word of [`AutomaticTaxStatus`](crate::object::quote::AutomaticTaxStatus); unknown ones are kept. May be null.";
        }
    }
    /// `automatic_tax.liability` of a `quote`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type AutomaticTaxLiability = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `computed` of a `quote`.
        Computed {
            recurring "recurring": Option<Box<crate::object::quote::ComputedRecurring>>, "See [`ComputedRecurring`](crate::object::quote::ComputedRecurring). May be null.";
            upfront "upfront": Option<Box<crate::object::quote::ComputedUpfront>>, "See [`ComputedUpfront`](crate::object::quote::ComputedUpfront).";
        }
    }
    record! {
        /// `computed.recurring` of a `quote`.
        ComputedRecurring {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            interval "interval": Option<crate::object::quote::ComputedRecurringInterval>, "A word of [`ComputedRecurringInterval`](crate::object::quote::ComputedRecurringInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number.";
            total_details "total_details": Option<Box<crate::object::quote::ComputedRecurringTotalDetails>>, "See [`ComputedRecurringTotalDetails`](crate::object::quote::ComputedRecurringTotalDetails).";
        }
    }
    record! {
        /// `computed.recurring.total_details` of a `quote`.
        ComputedRecurringTotalDetails {
            amount_discount "amount_discount": Option<i64>, "A whole number.";
            amount_shipping "amount_shipping": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            breakdown "breakdown": Option<Box<crate::object::quote::ComputedRecurringTotalDetailsBreakdown>>, "See [`ComputedRecurringTotalDetailsBreakdown`](crate::object::quote::ComputedRecurringTotalDetailsBreakdown). May be absent.";
        }
    }
    record! {
        /// `computed.recurring.total_details.breakdown` of a `quote`.
        ComputedRecurringTotalDetailsBreakdown {
            discounts "discounts": Vec<crate::object::quote::ComputedRecurringTotalDetailsBreakdownDiscount>, "Array. Each element: See [`ComputedRecurringTotalDetailsBreakdownDiscount`](crate::object::quote::ComputedRecurringTotalDetailsBreakdownDiscount).";
            taxes "taxes": Vec<crate::object::quote::ComputedRecurringTotalDetailsBreakdownTax>, "Array. Each element: See [`ComputedRecurringTotalDetailsBreakdownTax`](crate::object::quote::ComputedRecurringTotalDetailsBreakdownTax).";
        }
    }
    record! {
        /// `computed.recurring.total_details.breakdown.discount` of a `quote`.
        ComputedRecurringTotalDetailsBreakdownDiscount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object.";
        }
    }
    element! { ComputedRecurringTotalDetailsBreakdownDiscount }
    /// `computed.recurring.total_details.breakdown.tax` of a `quote`. The same as [`credit_note::ShippingCostTax`](crate::object::credit_note::ShippingCostTax).
    pub type ComputedRecurringTotalDetailsBreakdownTax = crate::object::credit_note::ShippingCostTax;
    record! {
        /// `computed.upfront` of a `quote`.
        ComputedUpfront {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            line_items "line_items": crate::object::List<crate::object::LineItem>, "The first page of a list. Each element: The `item` object. May be absent.";
            total_details "total_details": Option<Box<crate::object::quote::ComputedUpfrontTotalDetails>>, "See [`ComputedUpfrontTotalDetails`](crate::object::quote::ComputedUpfrontTotalDetails).";
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
            is_revision "is_revision": Option<bool>, "A flag.";
            quote "quote": Option<crate::object::Expandable<crate::object::Quote>>, "Id of a `quote`, or the object where it was expanded.";
        }
    }
    record! {
        /// `invoice_settings` of a `quote`.
        InvoiceSettings {
            custom_fields "custom_fields": Vec<crate::object::quote::InvoiceSettingsCustomField>, "Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::quote::InvoiceSettingsCustomField). May be null.";
            days_until_due "days_until_due": Option<i64>, "A whole number. May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::quote::InvoiceSettingsIssuer>>, "See [`InvoiceSettingsIssuer`](crate::object::quote::InvoiceSettingsIssuer).";
        }
    }
    /// `invoice_settings.custom_field` of a `quote`. The same as [`invoice::CustomField`](crate::object::invoice::CustomField).
    pub type InvoiceSettingsCustomField = crate::object::invoice::CustomField;
    /// `invoice_settings.issuer` of a `quote`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type InvoiceSettingsIssuer = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `status_transitions` of a `quote`.
        StatusTransitions {
            accepted_at "accepted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            finalized_at "finalized_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `subscription_data` of a `quote`.
        SubscriptionData {
            billing_mode "billing_mode": Option<Box<crate::object::quote::SubscriptionDataBillingMode>>, "See [`SubscriptionDataBillingMode`](crate::object::quote::SubscriptionDataBillingMode).";
            description "description": Option<String>, "Text. May be null.";
            effective_date "effective_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            trial_period_days "trial_period_days": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `subscription_data.billing_mode` of a `quote`.
        SubscriptionDataBillingMode {
            flexible "flexible": Option<Box<crate::object::quote::SubscriptionDataBillingModeFlexible>>, "See [`SubscriptionDataBillingModeFlexible`](crate::object::quote::SubscriptionDataBillingModeFlexible). May be absent.";
            type_ "type": Option<crate::object::quote::SubscriptionDataBillingModeType>, "A word of [`SubscriptionDataBillingModeType`](crate::object::quote::SubscriptionDataBillingModeType); unknown ones are kept.";
        }
    }
    record! {
        /// `subscription_data.billing_mode.flexible` of a `quote`.
        SubscriptionDataBillingModeFlexible {
            proration_discounts "proration_discounts": Option<crate::object::quote::SubscriptionDataBillingModeFlexibleProrationDiscounts>, "A word of [`SubscriptionDataBillingModeFlexibleProrationDiscounts`](crate::object::quote::SubscriptionDataBillingModeFlexibleProrationDiscounts); unknown ones are kept. May be absent.";
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
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_percent "amount_percent": Option<f64>, "Per cent. May be null.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
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
            Accepted "accepted",
            Canceled "canceled",
            Draft "draft",
            Open "open",
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
        id "id": String, "The id; empty if Stripe sent none.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        billing "billing": Option<String>, "Text. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        billing_mode "billing_mode": Option<Box<subscription_schedule::BillingMode>>, "See [`BillingMode`](subscription_schedule::BillingMode).";
        billing_thresholds "billing_thresholds": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.";
        canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        collection_method "collection_method": Option<String>, "Text. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.";
        completed_at "completed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        current_phase "current_phase": Option<Box<subscription_schedule::CurrentPhase>>, "See [`CurrentPhase`](subscription_schedule::CurrentPhase). May be null.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        default_payment_method "default_payment_method": Option<String>, "Text. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.";
        default_settings "default_settings": Option<Box<subscription_schedule::DefaultSettings>>, "See [`DefaultSettings`](subscription_schedule::DefaultSettings).";
        default_source "default_source": Option<String>, "Text. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        end_behavior "end_behavior": Option<subscription_schedule::EndBehavior>, "A word of [`EndBehavior`](subscription_schedule::EndBehavior); unknown ones are kept.";
        invoice_settings "invoice_settings": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-11-05; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        pause_schedules "pause_schedules": Vec<subscription_schedule::PauseSchedule>, "Array. Each element: See [`PauseSchedule`](subscription_schedule::PauseSchedule).";
        phases "phases": Vec<subscription_schedule::Phase>, "Array. Each element: See [`Phase`](subscription_schedule::Phase).";
        released_at "released_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        released_subscription "released_subscription": Option<String>, "Text. May be null.";
        renewal_behavior "renewal_behavior": Option<String>, "Text. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        renewal_interval "renewal_interval": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-10-08; older API versions and old bodies have it.";
        revision "revision": Option<String>, "Text. Deprecated at Stripe since 2019-05-16; older API versions and old bodies have it.";
        status "status": Option<subscription_schedule::Status>, "A word of [`Status`](subscription_schedule::Status); unknown ones are kept.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
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
            flexible "flexible": Option<Box<crate::object::subscription_schedule::BillingModeFlexible>>, "See [`BillingModeFlexible`](crate::object::subscription_schedule::BillingModeFlexible). May be null.";
            type_ "type": Option<crate::object::subscription_schedule::BillingModeType>, "A word of [`BillingModeType`](crate::object::subscription_schedule::BillingModeType); unknown ones are kept.";
            updated_at "updated_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
        }
    }
    /// `billing_mode.flexible` of a `subscription_schedule`. The same as [`quote::SubscriptionDataBillingModeFlexible`](crate::object::quote::SubscriptionDataBillingModeFlexible).
    pub type BillingModeFlexible = crate::object::quote::SubscriptionDataBillingModeFlexible;
    record! {
        /// `current_phase` of a `subscription_schedule`.
        CurrentPhase {
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    record! {
        /// `default_settings` of a `subscription_schedule`.
        DefaultSettings {
            application_fee_percent "application_fee_percent": Option<f64>, "Per cent. May be null.";
            automatic_tax "automatic_tax": Option<Box<crate::object::subscription_schedule::DefaultSettingsAutomaticTax>>, "See [`DefaultSettingsAutomaticTax`](crate::object::subscription_schedule::DefaultSettingsAutomaticTax). May be absent.";
            billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription_schedule::DefaultSettingsBillingCycleAnchor>, "A word of [`DefaultSettingsBillingCycleAnchor`](crate::object::subscription_schedule::DefaultSettingsBillingCycleAnchor); unknown ones are kept.";
            billing_thresholds "billing_thresholds": Option<Box<crate::object::subscription_schedule::DefaultSettingsBillingThresholds>>, "See [`DefaultSettingsBillingThresholds`](crate::object::subscription_schedule::DefaultSettingsBillingThresholds). May be null.";
            collection_method "collection_method": Option<crate::object::subscription_schedule::DefaultSettingsCollectionMethod>, "A word of [`DefaultSettingsCollectionMethod`](crate::object::subscription_schedule::DefaultSettingsCollectionMethod); unknown ones are kept. May be null.";
            default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            description "description": Option<String>, "Text. May be null.";
            invoice_settings "invoice_settings": Option<Box<crate::object::subscription_schedule::DefaultSettingsInvoiceSettings>>, "See [`DefaultSettingsInvoiceSettings`](crate::object::subscription_schedule::DefaultSettingsInvoiceSettings).";
            on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
            transfer_data "transfer_data": Option<Box<crate::object::subscription_schedule::DefaultSettingsTransferData>>, "See [`DefaultSettingsTransferData`](crate::object::subscription_schedule::DefaultSettingsTransferData). May be null.";
        }
    }
    record! {
        /// `default_settings.automatic_tax` of a `subscription_schedule`.
        DefaultSettingsAutomaticTax {
            disabled_reason "disabled_reason": Option<String>, "Text: `requires_location_inputs`. May be null.";
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::subscription_schedule::DefaultSettingsAutomaticTaxLiability>>, "See [`DefaultSettingsAutomaticTaxLiability`](crate::object::subscription_schedule::DefaultSettingsAutomaticTaxLiability). May be null.";
        }
    }
    /// `default_settings.automatic_tax.liability` of a `subscription_schedule`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type DefaultSettingsAutomaticTaxLiability = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `default_settings.billing_thresholds` of a `subscription_schedule`.
        DefaultSettingsBillingThresholds {
            amount_gte "amount_gte": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            reset_billing_cycle_anchor "reset_billing_cycle_anchor": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `default_settings.invoice_settings` of a `subscription_schedule`.
        DefaultSettingsInvoiceSettings {
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsCustomField>, "Array. Each element: See [`DefaultSettingsInvoiceSettingsCustomField`](crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsCustomField). May be null.";
            days_until_due "days_until_due": Option<i64>, "A whole number. May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsIssuer>>, "See [`DefaultSettingsInvoiceSettingsIssuer`](crate::object::subscription_schedule::DefaultSettingsInvoiceSettingsIssuer).";
        }
    }
    /// `default_settings.invoice_settings.custom_field` of a `subscription_schedule`. The same as [`invoice::CustomField`](crate::object::invoice::CustomField).
    pub type DefaultSettingsInvoiceSettingsCustomField = crate::object::invoice::CustomField;
    /// `default_settings.invoice_settings.issuer` of a `subscription_schedule`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type DefaultSettingsInvoiceSettingsIssuer = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `default_settings.transfer_data` of a `subscription_schedule`.
        DefaultSettingsTransferData {
            amount_percent "amount_percent": Option<f64>, "Per cent. May be null.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
        }
    }
    record! {
        /// `pause_schedule` of a `subscription_schedule`.
        PauseSchedule {
            key "key": Option<String>, "Text.";
            pause "pause": Option<Box<crate::object::subscription_schedule::PauseSchedulePause>>, "See [`PauseSchedulePause`](crate::object::subscription_schedule::PauseSchedulePause).";
            resume "resume": Option<Box<crate::object::subscription_schedule::PauseScheduleResume>>, "See [`PauseScheduleResume`](crate::object::subscription_schedule::PauseScheduleResume). May be null.";
        }
    }
    element! { PauseSchedule }
    record! {
        /// `pause_schedule.pause` of a `subscription_schedule`.
        PauseSchedulePause {
            pause_at "pause_at": Option<i64>, "A whole number.";
            settings "settings": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettings>>, "See [`PauseSchedulePauseSettings`](crate::object::subscription_schedule::PauseSchedulePauseSettings). May be null.";
            status "status": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseStatus>>, "See [`PauseSchedulePauseStatus`](crate::object::subscription_schedule::PauseSchedulePauseStatus).";
        }
    }
    record! {
        /// `pause_schedule.pause.settings` of a `subscription_schedule`.
        PauseSchedulePauseSettings {
            bill_for "bill_for": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillFor>>, "See [`PauseSchedulePauseSettingsBillFor`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillFor).";
            invoicing_behavior "invoicing_behavior": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsInvoicingBehavior>, "A word of [`PauseSchedulePauseSettingsInvoicingBehavior`](crate::object::subscription_schedule::PauseSchedulePauseSettingsInvoicingBehavior); unknown ones are kept.";
            type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsType>, "A word of [`PauseSchedulePauseSettingsType`](crate::object::subscription_schedule::PauseSchedulePauseSettingsType); unknown ones are kept.";
        }
    }
    record! {
        /// `pause_schedule.pause.settings.bill_for` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillFor {
            outstanding_usage_through "outstanding_usage_through": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThrough>>, "See [`PauseSchedulePauseSettingsBillForOutstandingUsageThrough`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThrough).";
            unused_time_from "unused_time_from": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFrom>>, "See [`PauseSchedulePauseSettingsBillForUnusedTimeFrom`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFrom).";
        }
    }
    record! {
        /// `pause_schedule.pause.settings.bill_for.outstanding_usage_through` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForOutstandingUsageThrough {
            type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThroughType>, "A word of [`PauseSchedulePauseSettingsBillForOutstandingUsageThroughType`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForOutstandingUsageThroughType); unknown ones are kept.";
        }
    }
    record! {
        /// `pause_schedule.pause.settings.bill_for.unused_time_from` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForUnusedTimeFrom {
            type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFromType>, "A word of [`PauseSchedulePauseSettingsBillForUnusedTimeFromType`](crate::object::subscription_schedule::PauseSchedulePauseSettingsBillForUnusedTimeFromType); unknown ones are kept.";
        }
    }
    record! {
        /// `pause_schedule.pause.status` of a `subscription_schedule`.
        PauseSchedulePauseStatus {
            error "error": Option<Box<crate::object::subscription_schedule::PauseSchedulePauseStatusError>>, "See [`PauseSchedulePauseStatusError`](crate::object::subscription_schedule::PauseSchedulePauseStatusError). May be absent.";
            type_ "type": Option<crate::object::subscription_schedule::PauseSchedulePauseStatusType>, "A word of [`PauseSchedulePauseStatusType`](crate::object::subscription_schedule::PauseSchedulePauseStatusType); unknown ones are kept.";
        }
    }
    record! {
        /// `pause_schedule.pause.status.error` of a `subscription_schedule`.
        PauseSchedulePauseStatusError {
            code "code": Option<String>, "Text. May be absent.";
            message "message": Option<String>, "Text.";
        }
    }
    record! {
        /// `pause_schedule.resume` of a `subscription_schedule`.
        PauseScheduleResume {
            resume_at "resume_at": Option<i64>, "A whole number.";
            settings "settings": Option<Box<crate::object::subscription_schedule::PauseScheduleResumeSettings>>, "See [`PauseScheduleResumeSettings`](crate::object::subscription_schedule::PauseScheduleResumeSettings).";
            status "status": Option<Box<crate::object::subscription_schedule::PauseScheduleResumeStatus>>, "See [`PauseScheduleResumeStatus`](crate::object::subscription_schedule::PauseScheduleResumeStatus).";
        }
    }
    record! {
        /// `pause_schedule.resume.settings` of a `subscription_schedule`.
        PauseScheduleResumeSettings {
            billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription_schedule::PauseScheduleResumeSettingsBillingCycleAnchor>, "A word of [`PauseScheduleResumeSettingsBillingCycleAnchor`](crate::object::subscription_schedule::PauseScheduleResumeSettingsBillingCycleAnchor); unknown ones are kept.";
            payment_behavior "payment_behavior": Option<crate::object::subscription_schedule::PauseScheduleResumeSettingsPaymentBehavior>, "A word of [`PauseScheduleResumeSettingsPaymentBehavior`](crate::object::subscription_schedule::PauseScheduleResumeSettingsPaymentBehavior); unknown ones are kept.";
            proration_behavior "proration_behavior": Option<crate::object::subscription_schedule::PauseScheduleResumeSettingsProrationBehavior>, "A word of [`PauseScheduleResumeSettingsProrationBehavior`](crate::object::subscription_schedule::PauseScheduleResumeSettingsProrationBehavior); unknown ones are kept.";
        }
    }
    record! {
        /// `pause_schedule.resume.status` of a `subscription_schedule`.
        PauseScheduleResumeStatus {
            error "error": Option<Box<crate::object::subscription_schedule::PauseScheduleResumeStatusError>>, "See [`PauseScheduleResumeStatusError`](crate::object::subscription_schedule::PauseScheduleResumeStatusError). May be absent.";
            type_ "type": Option<crate::object::subscription_schedule::PauseScheduleResumeStatusType>, "A word of [`PauseScheduleResumeStatusType`](crate::object::subscription_schedule::PauseScheduleResumeStatusType); unknown ones are kept.";
        }
    }
    /// `pause_schedule.resume.status.error` of a `subscription_schedule`. The same as [`PauseSchedulePauseStatusError`](PauseSchedulePauseStatusError).
    pub type PauseScheduleResumeStatusError = PauseSchedulePauseStatusError;
    record! {
        /// `phase` of a `subscription_schedule`.
        Phase {
            add_invoice_items "add_invoice_items": Vec<crate::object::subscription_schedule::PhaseAddInvoiceItem>, "Array. Each element: See [`PhaseAddInvoiceItem`](crate::object::subscription_schedule::PhaseAddInvoiceItem).";
            application_fee_percent "application_fee_percent": Option<f64>, "Per cent. May be null.";
            automatic_tax "automatic_tax": Option<Box<crate::object::subscription_schedule::PhaseAutomaticTax>>, "See [`PhaseAutomaticTax`](crate::object::subscription_schedule::PhaseAutomaticTax). May be absent.";
            billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription_schedule::PhaseBillingCycleAnchor>, "A word of [`PhaseBillingCycleAnchor`](crate::object::subscription_schedule::PhaseBillingCycleAnchor); unknown ones are kept. May be null.";
            billing_thresholds "billing_thresholds": Option<Box<crate::object::subscription_schedule::PhaseBillingThresholds>>, "See [`PhaseBillingThresholds`](crate::object::subscription_schedule::PhaseBillingThresholds). May be null.";
            collection_method "collection_method": Option<crate::object::subscription_schedule::PhaseCollectionMethod>, "A word of [`PhaseCollectionMethod`](crate::object::subscription_schedule::PhaseCollectionMethod); unknown ones are kept. May be null.";
            currency "currency": Option<String>, "Text.";
            default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            default_tax_rates "default_tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be absent or null.";
            description "description": Option<String>, "Text. May be null.";
            discounts "discounts": Vec<crate::object::subscription_schedule::PhaseDiscount>, "Array. Each element: See [`PhaseDiscount`](crate::object::subscription_schedule::PhaseDiscount).";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC.";
            invoice_settings "invoice_settings": Option<Box<crate::object::subscription_schedule::PhaseInvoiceSettings>>, "See [`PhaseInvoiceSettings`](crate::object::subscription_schedule::PhaseInvoiceSettings). May be null.";
            items "items": Vec<crate::object::subscription_schedule::PhaseItem>, "Array. Each element: See [`PhaseItem`](crate::object::subscription_schedule::PhaseItem).";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
            proration_behavior "proration_behavior": Option<crate::object::subscription_schedule::PhaseProrationBehavior>, "A word of [`PhaseProrationBehavior`](crate::object::subscription_schedule::PhaseProrationBehavior); unknown ones are kept.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
            transfer_data "transfer_data": Option<Box<crate::object::subscription_schedule::PhaseTransferData>>, "See [`PhaseTransferData`](crate::object::subscription_schedule::PhaseTransferData). May be null.";
            trial "trial": Option<bool>, "A flag. May be absent.";
            trial_end "trial_end": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    element! { Phase }
    record! {
        /// `phase.add_invoice_item` of a `subscription_schedule`.
        PhaseAddInvoiceItem {
            discountable "discountable": Option<bool>, "A flag. May be null.";
            discounts "discounts": Vec<crate::object::subscription_schedule::PhaseAddInvoiceItemDiscount>, "Array. Each element: See [`PhaseAddInvoiceItemDiscount`](crate::object::subscription_schedule::PhaseAddInvoiceItemDiscount).";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            period "period": Option<Box<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriod>>, "See [`PhaseAddInvoiceItemPeriod`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriod).";
            price "price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded.";
            quantity "quantity": Option<i64>, "A whole number. May be null.";
            tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be absent or null.";
        }
    }
    element! { PhaseAddInvoiceItem }
    record! {
        /// `phase.add_invoice_item.discount` of a `subscription_schedule`.
        PhaseAddInvoiceItemDiscount {
            coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>, "Id of a `coupon`, or the object where it was expanded. May be null.";
            discount "discount": Option<crate::object::Expandable<crate::object::Discount>>, "Id of a `discount`, or the object where it was expanded. May be null.";
            promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>, "Id of a `promotion_code`, or the object where it was expanded. May be null.";
        }
    }
    element! { PhaseAddInvoiceItemDiscount }
    record! {
        /// `phase.add_invoice_item.period` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriod {
            end "end": Option<Box<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEnd>>, "See [`PhaseAddInvoiceItemPeriodEnd`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEnd).";
            start "start": Option<Box<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStart>>, "See [`PhaseAddInvoiceItemPeriodStart`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStart).";
        }
    }
    record! {
        /// `phase.add_invoice_item.period.end` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodEnd {
            timestamp "timestamp": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            type_ "type": Option<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEndType>, "A word of [`PhaseAddInvoiceItemPeriodEndType`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodEndType); unknown ones are kept.";
        }
    }
    record! {
        /// `phase.add_invoice_item.period.start` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodStart {
            timestamp "timestamp": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            type_ "type": Option<crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStartType>, "A word of [`PhaseAddInvoiceItemPeriodStartType`](crate::object::subscription_schedule::PhaseAddInvoiceItemPeriodStartType); unknown ones are kept.";
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
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::subscription_schedule::PhaseInvoiceSettingsCustomField>, "Array. Each element: See [`PhaseInvoiceSettingsCustomField`](crate::object::subscription_schedule::PhaseInvoiceSettingsCustomField). May be null.";
            days_until_due "days_until_due": Option<i64>, "A whole number. May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::subscription_schedule::PhaseInvoiceSettingsIssuer>>, "See [`PhaseInvoiceSettingsIssuer`](crate::object::subscription_schedule::PhaseInvoiceSettingsIssuer). May be null.";
        }
    }
    /// `phase.invoice_settings.custom_field` of a `subscription_schedule`. The same as [`invoice::CustomField`](crate::object::invoice::CustomField).
    pub type PhaseInvoiceSettingsCustomField = crate::object::invoice::CustomField;
    /// `phase.invoice_settings.issuer` of a `subscription_schedule`. The same as [`invoice::AutomaticTaxLiability`](crate::object::invoice::AutomaticTaxLiability).
    pub type PhaseInvoiceSettingsIssuer = crate::object::invoice::AutomaticTaxLiability;
    record! {
        /// `phase.item` of a `subscription_schedule`.
        PhaseItem {
            billing_thresholds "billing_thresholds": Option<Box<crate::object::subscription_schedule::PhaseItemBillingThresholds>>, "See [`PhaseItemBillingThresholds`](crate::object::subscription_schedule::PhaseItemBillingThresholds). May be null.";
            discounts "discounts": Vec<crate::object::subscription_schedule::PhaseItemDiscount>, "Array. Each element: See [`PhaseItemDiscount`](crate::object::subscription_schedule::PhaseItemDiscount).";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            plan "plan": Option<crate::object::Expandable<crate::object::Plan>>, "Id of a `plan`, or the object where it was expanded.";
            price "price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded.";
            quantity "quantity": Option<i64>, "A whole number. May be absent.";
            tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be absent or null.";
        }
    }
    element! { PhaseItem }
    record! {
        /// `phase.item.billing_thresholds` of a `subscription_schedule`.
        PhaseItemBillingThresholds {
            usage_gte "usage_gte": Option<i64>, "A whole number. May be null.";
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
            Automatic "automatic",
            PhaseStart "phase_start",
        }
    }
    /// `default_settings.collection_method` of a `subscription_schedule`. The same as [`subscription::CollectionMethod`](crate::object::subscription::CollectionMethod).
    pub type DefaultSettingsCollectionMethod = crate::object::subscription::CollectionMethod;
    /// `default_settings.invoice_settings.issuer.type` of a `subscription_schedule`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type DefaultSettingsInvoiceSettingsIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `end_behavior` of a `subscription_schedule`.
        EndBehavior {
            Cancel "cancel",
            None "none",
            Release "release",
            Renew "renew",
        }
    }
    words! {
        /// `pause_schedule.pause.settings.bill_for.outstanding_usage_through.type` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForOutstandingUsageThroughType {
            None "none",
            PauseAt "pause_at",
        }
    }
    words! {
        /// `pause_schedule.pause.settings.bill_for.unused_time_from.type` of a `subscription_schedule`.
        PauseSchedulePauseSettingsBillForUnusedTimeFromType {
            ItemCurrentPeriodStart "item_current_period_start",
            None "none",
            PauseAt "pause_at",
        }
    }
    words! {
        /// `pause_schedule.pause.settings.invoicing_behavior` of a `subscription_schedule`.
        PauseSchedulePauseSettingsInvoicingBehavior {
            Invoice "invoice",
            PendingInvoiceItem "pending_invoice_item",
        }
    }
    /// `pause_schedule.pause.settings.type` of a `subscription_schedule`. The same as [`subscription::StatusDetailsPausedType`](crate::object::subscription::StatusDetailsPausedType).
    pub type PauseSchedulePauseSettingsType = crate::object::subscription::StatusDetailsPausedType;
    words! {
        /// `pause_schedule.pause.status.type` of a `subscription_schedule`.
        PauseSchedulePauseStatusType {
            Error "error",
            Scheduled "scheduled",
            Succeeded "succeeded",
        }
    }
    words! {
        /// `pause_schedule.resume.settings.billing_cycle_anchor` of a `subscription_schedule`.
        PauseScheduleResumeSettingsBillingCycleAnchor {
            ResumeAt "resume_at",
            Unchanged "unchanged",
        }
    }
    words! {
        /// `pause_schedule.resume.settings.payment_behavior` of a `subscription_schedule`.
        PauseScheduleResumeSettingsPaymentBehavior {
            ResumeOnPaymentAttempt "resume_on_payment_attempt",
            ResumeOnPaymentSuccess "resume_on_payment_success",
        }
    }
    /// `pause_schedule.resume.settings.proration_behavior` of a `subscription_schedule`. The same as [`billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior`](crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior).
    pub type PauseScheduleResumeSettingsProrationBehavior = crate::object::billing_portal_configuration::FeaturesSubscriptionCancelProrationBehavior;
    words! {
        /// `pause_schedule.resume.status.type` of a `subscription_schedule`.
        PauseScheduleResumeStatusType {
            Error "error",
            Pending "pending",
            RequiresAction "requires_action",
            Scheduled "scheduled",
            Succeeded "succeeded",
        }
    }
    words! {
        /// `phase.add_invoice_item.period.end.type` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodEndType {
            MinItemPeriodEnd "min_item_period_end",
            PhaseEnd "phase_end",
            Timestamp "timestamp",
        }
    }
    words! {
        /// `phase.add_invoice_item.period.start.type` of a `subscription_schedule`.
        PhaseAddInvoiceItemPeriodStartType {
            MaxItemPeriodStart "max_item_period_start",
            PhaseStart "phase_start",
            Timestamp "timestamp",
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
            Active "active",
            Canceled "canceled",
            Completed "completed",
            NotStarted "not_started",
            Released "released",
        }
    }
}
record! {
    /// Stripe's `tax.settings` object.
    TaxSettings {
        defaults "defaults": Option<Box<tax_settings::Defaults>>, "See [`Defaults`](tax_settings::Defaults).";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        head_office "head_office": Option<Box<tax_settings::HeadOffice>>, "See [`HeadOffice`](tax_settings::HeadOffice). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<tax_settings::Status>, "A word of [`Status`](tax_settings::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<tax_settings::StatusDetails>>, "See [`StatusDetails`](tax_settings::StatusDetails).";
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
            provider "provider": Option<crate::object::tax_settings::DefaultsProvider>, "A word of [`DefaultsProvider`](crate::object::tax_settings::DefaultsProvider); unknown ones are kept.";
            tax_behavior "tax_behavior": Option<crate::object::tax_settings::DefaultsTaxBehavior>, "A word of [`DefaultsTaxBehavior`](crate::object::tax_settings::DefaultsTaxBehavior); unknown ones are kept. May be null.";
            tax_code "tax_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `head_office` of a `tax.settings`.
        HeadOffice {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
        }
    }
    record! {
        /// `status_details` of a `tax.settings`.
        StatusDetails {
            active "active": Option<Box<crate::object::tax_settings::StatusDetailsActive>>, "See [`StatusDetailsActive`](crate::object::tax_settings::StatusDetailsActive). May be absent.";
            pending "pending": Option<Box<crate::object::tax_settings::StatusDetailsPending>>, "See [`StatusDetailsPending`](crate::object::tax_settings::StatusDetailsPending). May be absent.";
        }
    }
    /// `status_details.active` of a `tax.settings`. The same as [`billing_portal_session::FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate).
    pub type StatusDetailsActive = crate::object::billing_portal_session::FlowCustomerUpdate;
    record! {
        /// `status_details.pending` of a `tax.settings`.
        StatusDetailsPending {
            missing_fields "missing_fields": Vec<String>, "Array. Each element: Text. May be null.";
        }
    }
    /// `defaults.provider` of a `tax.settings`. The same as [`customer::TaxProvider`](crate::object::customer::TaxProvider).
    pub type DefaultsProvider = crate::object::customer::TaxProvider;
    words! {
        /// `defaults.tax_behavior` of a `tax.settings`.
        DefaultsTaxBehavior {
            Exclusive "exclusive",
            Inclusive "inclusive",
            InferredByCurrency "inferred_by_currency",
        }
    }
    words! {
        /// `status` of a `tax.settings`.
        Status {
            Active "active",
            Pending "pending",
        }
    }
}
record! {
    /// Stripe's `tax_deducted_at_source` object.
    TaxDeductedAtSource {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        period_end "period_end": Option<time::OffsetDateTime>, "A time, UTC.";
        period_start "period_start": Option<time::OffsetDateTime>, "A time, UTC.";
        tax_deduction_account_number "tax_deduction_account_number": Option<String>, "Text.";
    }
}
object! { TaxDeductedAtSource: "tax_deducted_at_source" }
record! {
    /// Stripe's `test_helpers.test_clock` object.
    TestHelpersTestClock {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        deletes_after "deletes_after": Option<time::OffsetDateTime>, "A time, UTC.";
        frozen_time "frozen_time": Option<time::OffsetDateTime>, "A time, UTC.";
        livemode "livemode": Option<bool>, "A flag.";
        name "name": Option<String>, "Text. May be null.";
        status "status": Option<test_helpers_test_clock::Status>, "A word of [`Status`](test_helpers_test_clock::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<test_helpers_test_clock::StatusDetails>>, "See [`StatusDetails`](test_helpers_test_clock::StatusDetails).";
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
            advancing "advancing": Option<Box<crate::object::test_helpers_test_clock::StatusDetailsAdvancing>>, "See [`StatusDetailsAdvancing`](crate::object::test_helpers_test_clock::StatusDetailsAdvancing). May be absent.";
        }
    }
    record! {
        /// `status_details.advancing` of a `test_helpers.test_clock`.
        StatusDetailsAdvancing {
            target_frozen_time "target_frozen_time": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    words! {
        /// `status` of a `test_helpers.test_clock`.
        Status {
            Advancing "advancing",
            InternalFailure "internal_failure",
            Ready "ready",
        }
    }
}
