// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

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
    use crate::object::macros::{element, record, words};
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
