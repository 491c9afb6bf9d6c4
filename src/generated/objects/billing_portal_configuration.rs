// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

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
    use crate::object::macros::{element, record, words};
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
