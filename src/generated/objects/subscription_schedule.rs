// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

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
    use crate::object::macros::{element, record, words};
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
