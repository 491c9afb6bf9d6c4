// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `subscription` object.
    Subscription {
        id "id": String, "The id; empty if Stripe sent none.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee_percent "application_fee_percent": Option<f64>, "Per cent. May be null.";
        automatic_tax "automatic_tax": Option<Box<subscription::AutomaticTax>>, "See [`AutomaticTax`](subscription::AutomaticTax).";
        billing "billing": Option<subscription::CollectionMethod>, "A word of [`CollectionMethod`](subscription::CollectionMethod); unknown ones are kept. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        billing_cycle_anchor "billing_cycle_anchor": Option<time::OffsetDateTime>, "A time, UTC.";
        billing_cycle_anchor_config "billing_cycle_anchor_config": Option<Box<subscription::BillingCycleAnchorConfig>>, "See [`BillingCycleAnchorConfig`](subscription::BillingCycleAnchorConfig). May be null.";
        billing_mode "billing_mode": Option<Box<subscription::BillingMode>>, "See [`BillingMode`](subscription::BillingMode).";
        billing_schedules "billing_schedules": Vec<subscription::BillingSchedule>, "Array. Each element: See [`BillingSchedule`](subscription::BillingSchedule).";
        billing_thresholds "billing_thresholds": Option<Box<subscription::BillingThresholds>>, "See [`BillingThresholds`](subscription::BillingThresholds). May be null.";
        cancel_at "cancel_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        cancel_at_period_end "cancel_at_period_end": Option<bool>, "A flag.";
        canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        cancellation_details "cancellation_details": Option<Box<subscription::CancellationDetails>>, "See [`CancellationDetails`](subscription::CancellationDetails). May be null.";
        collection_method "collection_method": Option<subscription::CollectionMethod>, "A word of [`CollectionMethod`](subscription::CollectionMethod); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        current_period_end "current_period_end": Option<time::OffsetDateTime>, "A time, UTC. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        current_period_start "current_period_start": Option<time::OffsetDateTime>, "A time, UTC. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        days_until_due "days_until_due": Option<i64>, "A whole number. May be null.";
        default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>, "Id of a `CustomerSource`, or the object where it was expanded. May be null.";
        default_tax_rates "default_tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        ended_at "ended_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        invoice_customer_balance_settings "invoice_customer_balance_settings": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        invoice_settings "invoice_settings": Option<Box<subscription::InvoiceSettings>>, "See [`InvoiceSettings`](subscription::InvoiceSettings).";
        items "items": crate::object::List<crate::object::SubscriptionItem>, "The first page of a list. Each element: The `subscription_item` object.";
        latest_invoice "latest_invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<subscription::ManagedPayments>>, "See [`ManagedPayments`](subscription::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        next_pending_invoice_item_invoice "next_pending_invoice_item_invoice": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        pause_collection "pause_collection": Option<Box<subscription::PauseCollection>>, "See [`PauseCollection`](subscription::PauseCollection). May be null.";
        payment_settings "payment_settings": Option<Box<subscription::PaymentSettings>>, "See [`PaymentSettings`](subscription::PaymentSettings). May be null.";
        pending_invoice_item_interval "pending_invoice_item_interval": Option<Box<subscription::PendingInvoiceItemInterval>>, "See [`PendingInvoiceItemInterval`](subscription::PendingInvoiceItemInterval). May be null.";
        pending_setup_intent "pending_setup_intent": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `setup_intent`, or the object where it was expanded. May be null.";
        pending_update "pending_update": Option<Box<subscription::PendingUpdate>>, "See [`PendingUpdate`](subscription::PendingUpdate). May be null.";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        presentment_details "presentment_details": Option<Box<subscription::PresentmentDetails>>, "See [`PresentmentDetails`](subscription::PresentmentDetails). May be absent.";
        quantity "quantity": Option<i64>, "A whole number. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        schedule "schedule": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `subscription_schedule`, or the object where it was expanded. May be null.";
        start "start": Option<time::OffsetDateTime>, "A time, UTC. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
        status "status": Option<subscription::Status>, "A word of [`Status`](subscription::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<subscription::StatusDetails>>, "See [`StatusDetails`](subscription::StatusDetails). May be absent.";
        tax_percent "tax_percent": Option<f64>, "Per cent. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        transfer_data "transfer_data": Option<Box<subscription::TransferData>>, "See [`TransferData`](subscription::TransferData). May be null.";
        trial_end "trial_end": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        trial_settings "trial_settings": Option<Box<subscription::TrialSettings>>, "See [`TrialSettings`](subscription::TrialSettings). May be null.";
        trial_start "trial_start": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
    }
}
element! { Subscription }
object! { Subscription: "subscription" }
/// The parts of a [`Subscription`](crate::object::Subscription).
pub mod subscription {
    use crate::object::macros::{element, record, words};
    record! {
        /// `automatic_tax` of a `subscription`.
        AutomaticTax {
            disabled_reason "disabled_reason": Option<String>, "Text: `requires_location_inputs`. May be null.";
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::subscription::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::subscription::AutomaticTaxLiability). May be null.";
        }
    }
    record! {
        /// `automatic_tax.liability` of a `subscription`.
        AutomaticTaxLiability {
            account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::subscription::AutomaticTaxLiabilityType>, "A word of [`AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType); unknown ones are kept.";
        }
    }
    record! {
        /// `billing_cycle_anchor_config` of a `subscription`.
        BillingCycleAnchorConfig {
            day_of_month "day_of_month": Option<i64>, "A whole number.";
            hour "hour": Option<i64>, "A whole number. May be null.";
            minute "minute": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            second "second": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `billing_mode` of a `subscription`.
        BillingMode {
            flexible "flexible": Option<Box<crate::object::subscription::BillingModeFlexible>>, "See [`BillingModeFlexible`](crate::object::subscription::BillingModeFlexible). May be null.";
            type_ "type": Option<crate::object::subscription::BillingModeType>, "A word of [`BillingModeType`](crate::object::subscription::BillingModeType); unknown ones are kept.";
            updated_at "updated_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
        }
    }
    record! {
        /// `billing_mode.flexible` of a `subscription`.
        BillingModeFlexible {
            proration_discounts "proration_discounts": Option<crate::object::subscription::BillingModeFlexibleProrationDiscounts>, "A word of [`BillingModeFlexibleProrationDiscounts`](crate::object::subscription::BillingModeFlexibleProrationDiscounts); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `billing_schedule` of a `subscription`.
        BillingSchedule {
            applies_to "applies_to": Vec<crate::object::subscription::BillingScheduleAppliesTo>, "Array. Each element: See [`BillingScheduleAppliesTo`](crate::object::subscription::BillingScheduleAppliesTo). May be null.";
            bill_until "bill_until": Option<Box<crate::object::subscription::BillingScheduleBillUntil>>, "See [`BillingScheduleBillUntil`](crate::object::subscription::BillingScheduleBillUntil).";
            key "key": Option<String>, "Text.";
        }
    }
    element! { BillingSchedule }
    record! {
        /// `billing_schedule.applies_to` of a `subscription`.
        BillingScheduleAppliesTo {
            price "price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded. May be null.";
            type_ "type": Option<String>, "Text: `price`.";
        }
    }
    element! { BillingScheduleAppliesTo }
    record! {
        /// `billing_schedule.bill_until` of a `subscription`.
        BillingScheduleBillUntil {
            computed_timestamp "computed_timestamp": Option<time::OffsetDateTime>, "A time, UTC.";
            duration "duration": Option<Box<crate::object::subscription::BillingScheduleBillUntilDuration>>, "See [`BillingScheduleBillUntilDuration`](crate::object::subscription::BillingScheduleBillUntilDuration). May be null.";
            timestamp "timestamp": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<crate::object::subscription::BillingScheduleBillUntilType>, "A word of [`BillingScheduleBillUntilType`](crate::object::subscription::BillingScheduleBillUntilType); unknown ones are kept.";
        }
    }
    record! {
        /// `billing_schedule.bill_until.duration` of a `subscription`.
        BillingScheduleBillUntilDuration {
            interval "interval": Option<crate::object::subscription::BillingScheduleBillUntilDurationInterval>, "A word of [`BillingScheduleBillUntilDurationInterval`](crate::object::subscription::BillingScheduleBillUntilDurationInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `billing_thresholds` of a `subscription`.
        BillingThresholds {
            amount_gte "amount_gte": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            reset_billing_cycle_anchor "reset_billing_cycle_anchor": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `cancellation_details` of a `subscription`.
        CancellationDetails {
            comment "comment": Option<String>, "Text. May be null.";
            feedback "feedback": Option<crate::object::subscription::CancellationDetailsFeedback>, "A word of [`CancellationDetailsFeedback`](crate::object::subscription::CancellationDetailsFeedback); unknown ones are kept. May be null.";
            feedback_option "feedback_option": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `billing.feedback_option`, or the object where it was expanded. May be null.";
            reason "reason": Option<crate::object::subscription::CancellationDetailsReason>, "A word of [`CancellationDetailsReason`](crate::object::subscription::CancellationDetailsReason); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `invoice_settings` of a `subscription`.
        InvoiceSettings {
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::subscription::InvoiceSettingsCustomField>, "Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::subscription::InvoiceSettingsCustomField). May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::subscription::InvoiceSettingsIssuer>>, "See [`InvoiceSettingsIssuer`](crate::object::subscription::InvoiceSettingsIssuer).";
        }
    }
    /// `invoice_settings.custom_field` of a `subscription`. The same as [`customer::InvoiceSettingsCustomField`](crate::object::customer::InvoiceSettingsCustomField).
    pub type InvoiceSettingsCustomField = crate::object::customer::InvoiceSettingsCustomField;
    /// `invoice_settings.issuer` of a `subscription`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type InvoiceSettingsIssuer = AutomaticTaxLiability;
    record! {
        /// `managed_payments` of a `subscription`.
        ManagedPayments {
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `pause_collection` of a `subscription`.
        PauseCollection {
            behavior "behavior": Option<crate::object::subscription::PauseCollectionBehavior>, "A word of [`PauseCollectionBehavior`](crate::object::subscription::PauseCollectionBehavior); unknown ones are kept.";
            resumes_at "resumes_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_settings` of a `subscription`.
        PaymentSettings {
            payment_method_options "payment_method_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptions>>, "See [`PaymentSettingsPaymentMethodOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptions). May be null.";
            payment_method_types "payment_method_types": Vec<crate::object::subscription::PaymentSettingsPaymentMethodType>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodType`](crate::object::subscription::PaymentSettingsPaymentMethodType); unknown ones are kept. May be null.";
            save_default_payment_method "save_default_payment_method": Option<crate::object::subscription::PaymentSettingsSaveDefaultPaymentMethod>, "A word of [`PaymentSettingsSaveDefaultPaymentMethod`](crate::object::subscription::PaymentSettingsSaveDefaultPaymentMethod); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebit>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebit). May be null.";
            bancontact "bancontact": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontact>>, "See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontact). May be null.";
            billie "billie": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillie>>, "See [`PaymentSettingsPaymentMethodOptionsBillie`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillie). May be absent or null.";
            blik "blik": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlik>>, "See [`PaymentSettingsPaymentMethodOptionsBlik`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlik). May be absent or null.";
            card "card": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCard>>, "See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCard). May be null.";
            customer_balance "customer_balance": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance). May be null.";
            konbini "konbini": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsKonbini>>, "See [`PaymentSettingsPaymentMethodOptionsKonbini`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsKonbini). May be null.";
            payto "payto": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPayto>>, "See [`PaymentSettingsPaymentMethodOptionsPayto`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPayto). May be null.";
            pix "pix": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPix>>, "See [`PaymentSettingsPaymentMethodOptionsPix`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPix). May be null.";
            sepa_debit "sepa_debit": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsSepaDebit>>, "See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsSepaDebit). May be null.";
            upi "upi": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpi>>, "See [`PaymentSettingsPaymentMethodOptionsUpi`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpi). May be null.";
            us_bank_account "us_bank_account": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccount`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount). May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            verification_method "verification_method": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            transaction_type "transaction_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>, "A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.bancontact` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            preferred_language "preferred_language": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>, "A word of [`PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillie {
            company_details "company_details": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails>>, "See [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetails`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie.company_details` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
            registered_address "registered_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            registered_name "registered_name": Option<String>, "Text. May be null.";
            registration_number "registration_number": Option<String>, "Text. May be null.";
            registration_type "registration_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>, "A word of [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.";
            vat "vat": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.blik` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBlik {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsBlikMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.blik.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBlikMandateOptions {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCard {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsCardMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions). May be absent.";
            network "network": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork>, "A word of [`PaymentSettingsPaymentMethodOptionsCardNetwork`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            bank_transfer "bank_transfer": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.";
            funding_type "funding_type": Option<String>, "Text: `bank_transfer`. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            country "country": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>, "A word of [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.konbini` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsKonbini {
        }
    }
    record! {
        /// `payment_settings.payment_method_options.payto` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.payto.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.";
            purpose "purpose": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>, "A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPix {
            expires_after_seconds "expires_after_seconds": Option<i64>, "A whole number. May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsPixMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_includes_iof "amount_includes_iof": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof>, "A word of [`PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof); unknown ones are kept. May be null.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule>, "A word of [`PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
        }
    }
    /// `payment_settings.payment_method_options.sepa_debit` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsKonbini`](PaymentSettingsPaymentMethodOptionsKonbini).
    pub type PaymentSettingsPaymentMethodOptionsSepaDebit = PaymentSettingsPaymentMethodOptionsKonbini;
    record! {
        /// `payment_settings.payment_method_options.upi` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUpi {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsUpiMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.upi.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUpiMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            verification_method "verification_method": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
            filters "filters": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.";
            permissions "permissions": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.";
            prefetch "prefetch": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            account_subcategories "account_subcategories": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `pending_invoice_item_interval` of a `subscription`.
        PendingInvoiceItemInterval {
            interval "interval": Option<crate::object::subscription::PendingInvoiceItemIntervalInterval>, "A word of [`PendingInvoiceItemIntervalInterval`](crate::object::subscription::PendingInvoiceItemIntervalInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `pending_update` of a `subscription`.
        PendingUpdate {
            billing_cycle_anchor "billing_cycle_anchor": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            cancel_at_period_end "cancel_at_period_end": Option<bool>, "A flag. May be null.";
            discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object. May be null.";
            discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            subscription_items "subscription_items": Vec<crate::object::SubscriptionItem>, "Array. Each element: The `subscription_item` object. May be null.";
            trial_end "trial_end": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            trial_from_plan "trial_from_plan": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `presentment_details` of a `subscription`.
        PresentmentDetails {
            presentment_currency "presentment_currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `status_details` of a `subscription`.
        StatusDetails {
            paused "paused": Option<Box<crate::object::subscription::StatusDetailsPaused>>, "See [`StatusDetailsPaused`](crate::object::subscription::StatusDetailsPaused).";
        }
    }
    record! {
        /// `status_details.paused` of a `subscription`.
        StatusDetailsPaused {
            subscription "subscription": Option<Box<crate::object::subscription::StatusDetailsPausedSubscription>>, "See [`StatusDetailsPausedSubscription`](crate::object::subscription::StatusDetailsPausedSubscription).";
            transitioned_at "transitioned_at": Option<i64>, "A whole number.";
            type_ "type": Option<crate::object::subscription::StatusDetailsPausedType>, "A word of [`StatusDetailsPausedType`](crate::object::subscription::StatusDetailsPausedType); unknown ones are kept.";
        }
    }
    record! {
        /// `status_details.paused.subscription` of a `subscription`.
        StatusDetailsPausedSubscription {
            type_ "type": Option<crate::object::subscription::StatusDetailsPausedSubscriptionType>, "A word of [`StatusDetailsPausedSubscriptionType`](crate::object::subscription::StatusDetailsPausedSubscriptionType); unknown ones are kept.";
        }
    }
    record! {
        /// `transfer_data` of a `subscription`.
        TransferData {
            amount_percent "amount_percent": Option<f64>, "Per cent. May be null.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
        }
    }
    record! {
        /// `trial_settings` of a `subscription`.
        TrialSettings {
            end_behavior "end_behavior": Option<Box<crate::object::subscription::TrialSettingsEndBehavior>>, "See [`TrialSettingsEndBehavior`](crate::object::subscription::TrialSettingsEndBehavior).";
        }
    }
    record! {
        /// `trial_settings.end_behavior` of a `subscription`.
        TrialSettingsEndBehavior {
            billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor>, "A word of [`TrialSettingsEndBehaviorBillingCycleAnchor`](crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor); unknown ones are kept. May be null.";
            missing_payment_method "missing_payment_method": Option<crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod>, "A word of [`TrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod); unknown ones are kept.";
        }
    }
    words! {
        /// `automatic_tax.liability.type` of a `subscription`.
        AutomaticTaxLiabilityType {
            Account "account",
            VSelf "self",
        }
    }
    words! {
        /// `billing_mode.flexible.proration_discounts` of a `subscription`.
        BillingModeFlexibleProrationDiscounts {
            Included "included",
            Itemized "itemized",
        }
    }
    words! {
        /// `billing_mode.type` of a `subscription`.
        BillingModeType {
            Classic "classic",
            Flexible "flexible",
        }
    }
    /// `billing_schedule.bill_until.duration.interval` of a `subscription`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type BillingScheduleBillUntilDurationInterval = crate::object::plan::Interval;
    words! {
        /// `billing_schedule.bill_until.type` of a `subscription`.
        BillingScheduleBillUntilType {
            Duration "duration",
            Timestamp "timestamp",
        }
    }
    words! {
        /// `cancellation_details.feedback` of a `subscription`.
        CancellationDetailsFeedback {
            CustomerService "customer_service",
            LowQuality "low_quality",
            MissingFeatures "missing_features",
            Other "other",
            SwitchedService "switched_service",
            TooComplex "too_complex",
            TooExpensive "too_expensive",
            Unused "unused",
        }
    }
    words! {
        /// `cancellation_details.reason` of a `subscription`.
        CancellationDetailsReason {
            CanceledByRetentionPolicy "canceled_by_retention_policy",
            CancellationRequested "cancellation_requested",
            PaymentDisputed "payment_disputed",
            PaymentFailed "payment_failed",
        }
    }
    words! {
        /// `collection_method` of a `subscription`.
        CollectionMethod {
            ChargeAutomatically "charge_automatically",
            SendInvoice "send_invoice",
        }
    }
    /// `invoice_settings.issuer.type` of a `subscription`. The same as [`AutomaticTaxLiabilityType`](AutomaticTaxLiabilityType).
    pub type InvoiceSettingsIssuerType = AutomaticTaxLiabilityType;
    words! {
        /// `pause_collection.behavior` of a `subscription`.
        PauseCollectionBehavior {
            KeepAsDraft "keep_as_draft",
            MarkUncollectible "mark_uncollectible",
            Void "void",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options.transaction_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
            Business "business",
            Personal "personal",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.acss_debit.verification_method` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod {
            Automatic "automatic",
            Instant "instant",
            Microdeposits "microdeposits",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.bancontact.preferred_language` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage {
            De "de",
            En "en",
            Fr "fr",
            Nl "nl",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.billie.company_details.registration_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType {
            ChEin "ch_ein",
            DeHrb "de_hrb",
            DkCvr "dk_cvr",
            EsCif "es_cif",
            FiTunnus "fi_tunnus",
            FrSiren "fr_siren",
            FrSiret "fr_siret",
            ItRea "it_rea",
            NlKvk "nl_kvk",
            NoOrgNumber "no_org_number",
            NoPno "no_pno",
            SeOrgNumber "se_org_number",
            SePno "se_pno",
            UkCrn "uk_crn",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.mandate_options.amount_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType {
            Fixed "fixed",
            Maximum "maximum",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.network` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardNetwork {
            Amex "amex",
            CartesBancaires "cartes_bancaires",
            Diners "diners",
            Discover "discover",
            EftposAu "eftpos_au",
            Girocard "girocard",
            Interac "interac",
            Jcb "jcb",
            Link "link",
            Mastercard "mastercard",
            Unionpay "unionpay",
            Unknown "unknown",
            Visa "visa",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.request_three_d_secure` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure {
            Any "any",
            Automatic "automatic",
            Challenge "challenge",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
            BE "BE",
            DE "DE",
            ES "ES",
            FR "FR",
            IE "IE",
            NL "NL",
        }
    }
    /// `payment_settings.payment_method_options.payto.mandate_options.amount_type` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType = PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_settings.payment_method_options.payto.mandate_options.purpose` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose {
            DependantSupport "dependant_support",
            Government "government",
            Loan "loan",
            Mortgage "mortgage",
            Other "other",
            Pension "pension",
            Personal "personal",
            Retail "retail",
            Salary "salary",
            Tax "tax",
            Utility "utility",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.pix.mandate_options.amount_includes_iof` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof {
            Always "always",
            Never "never",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.pix.mandate_options.payment_schedule` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
            Halfyearly "halfyearly",
            Monthly "monthly",
            Quarterly "quarterly",
            Weekly "weekly",
            Yearly "yearly",
        }
    }
    /// `payment_settings.payment_method_options.upi.mandate_options.amount_type` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType = PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory {
            Checking "checking",
            Savings "savings",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.permission` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
            Balances "balances",
            Ownership "ownership",
            PaymentMethod "payment_method",
            Transactions "transactions",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.prefetch` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch {
            Balances "balances",
            Ownership "ownership",
            Transactions "transactions",
        }
    }
    /// `payment_settings.payment_method_options.us_bank_account.verification_method` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod = PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `payment_settings.payment_method_type` of a `subscription`.
        PaymentSettingsPaymentMethodType {
            AchCreditTransfer "ach_credit_transfer",
            AchDebit "ach_debit",
            AcssDebit "acss_debit",
            Affirm "affirm",
            Alipay "alipay",
            AmazonPay "amazon_pay",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Blik "blik",
            Boleto "boleto",
            Card "card",
            Cashapp "cashapp",
            Crypto "crypto",
            Custom "custom",
            CustomerBalance "customer_balance",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            JpCreditTransfer "jp_credit_transfer",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Konbini "konbini",
            KrCard "kr_card",
            Link "link",
            MbWay "mb_way",
            Multibanco "multibanco",
            NaverPay "naver_pay",
            NzBankAccount "nz_bank_account",
            P24 "p24",
            PayByBank "pay_by_bank",
            Payco "payco",
            Paynow "paynow",
            Paypal "paypal",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            RevolutPay "revolut_pay",
            Satispay "satispay",
            SepaCreditTransfer "sepa_credit_transfer",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            Sofort "sofort",
            Swish "swish",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            WechatPay "wechat_pay",
        }
    }
    words! {
        /// `payment_settings.save_default_payment_method` of a `subscription`.
        PaymentSettingsSaveDefaultPaymentMethod {
            Off "off",
            OnSubscription "on_subscription",
        }
    }
    /// `pending_invoice_item_interval.interval` of a `subscription`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type PendingInvoiceItemIntervalInterval = crate::object::plan::Interval;
    words! {
        /// `status` of a `subscription`.
        Status {
            Active "active",
            Canceled "canceled",
            Incomplete "incomplete",
            IncompleteExpired "incomplete_expired",
            PastDue "past_due",
            Paused "paused",
            Trialing "trialing",
            Unpaid "unpaid",
        }
    }
    words! {
        /// `status_details.paused.subscription.type` of a `subscription`.
        StatusDetailsPausedSubscriptionType {
            FinalPaymentFailure "final_payment_failure",
            FirstPaymentFailure "first_payment_failure",
            PauseRequested "pause_requested",
            System "system",
            TrialEndWithoutPaymentMethod "trial_end_without_payment_method",
        }
    }
    words! {
        /// `status_details.paused.type` of a `subscription`.
        StatusDetailsPausedType {
            Subscription "subscription",
        }
    }
    words! {
        /// `trial_settings.end_behavior.billing_cycle_anchor` of a `subscription`.
        TrialSettingsEndBehaviorBillingCycleAnchor {
            Now "now",
            Unchanged "unchanged",
        }
    }
    words! {
        /// `trial_settings.end_behavior.missing_payment_method` of a `subscription`.
        TrialSettingsEndBehaviorMissingPaymentMethod {
            Cancel "cancel",
            CreateInvoice "create_invoice",
            Pause "pause",
        }
    }
}
