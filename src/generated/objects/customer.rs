// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `customer` object.
    Customer {
        id "id": String, "The id; empty if Stripe sent none.";
        account_balance "account_balance": Option<i64>, "A whole number. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        active_card "active_card": Option<Box<crate::object::Card>>, "The `card` object. Deprecated at Stripe since 2013-07-05; older API versions and old bodies have it.";
        address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent or null.";
        balance "balance": Option<i64>, "An amount, in the currency's smallest unit.";
        business_name "business_name": Option<String>, "Text. May be absent.";
        business_vat_id "business_vat_id": Option<String>, "Text. Deprecated at Stripe since 2018-08-23; older API versions and old bodies have it.";
        cards "cards": crate::object::List<crate::object::Card>, "The first page of a list. Each element: The `card` object. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.";
        cash_balance "cash_balance": Option<Box<crate::object::CashBalance>>, "The `cash_balance` object. May be absent or null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be absent or null.";
        customer_account "customer_account": Option<String>, "Text. May be absent or null.";
        default_card "default_card": Option<crate::object::Expandable<crate::object::Card>>, "Id of a `card`, or the object where it was expanded. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.";
        default_currency "default_currency": Option<String>, "Text. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.";
        default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>, "Id of a `CustomerSource`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        delinquent "delinquent": Option<bool>, "A flag. May be absent or null.";
        description "description": Option<String>, "Text. May be null.";
        discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object. May be absent or null.";
        email "email": Option<String>, "Text. May be null.";
        individual_name "individual_name": Option<String>, "Text. May be absent.";
        invoice_credit_balance "invoice_credit_balance": std::collections::BTreeMap<String, i64>, "Map. Each value: An amount, in the currency's smallest unit. May be absent.";
        invoice_prefix "invoice_prefix": Option<String>, "Text. May be absent or null.";
        invoice_settings "invoice_settings": Option<Box<customer::InvoiceSettings>>, "See [`InvoiceSettings`](customer::InvoiceSettings).";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text. May be absent or null.";
        next_invoice_sequence "next_invoice_sequence": Option<i64>, "A whole number. May be absent.";
        phone "phone": Option<String>, "Text. May be absent or null.";
        preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be absent or null.";
        shipping "shipping": Option<Box<customer::Shipping>>, "See [`Shipping`](customer::Shipping). May be null.";
        sources "sources": crate::object::List<crate::object::CustomerSource>, "The first page of a list. Each element: A [`CustomerSource`](crate::object::CustomerSource). May be absent.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. Deprecated at Stripe since 2014-01-31; older API versions and old bodies have it.";
        subscriptions "subscriptions": crate::object::List<crate::object::Subscription>, "The first page of a list. Each element: The `subscription` object. May be absent.";
        tax "tax": Option<Box<customer::Tax>>, "See [`Tax`](customer::Tax). May be absent.";
        tax_exempt "tax_exempt": Option<customer::TaxExempt>, "A word of [`TaxExempt`](customer::TaxExempt); unknown ones are kept. May be absent or null.";
        tax_ids "tax_ids": crate::object::List<crate::object::TaxId>, "The first page of a list. Each element: The `tax_id` object. May be absent.";
        tax_info "tax_info": Option<Box<customer::TaxInfo>>, "See [`TaxInfo`](customer::TaxInfo). Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        tax_info_verification "tax_info_verification": Option<Box<customer::TaxInfoVerification>>, "See [`TaxInfoVerification`](customer::TaxInfoVerification). Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be absent or null.";
    }
}
object! { Customer: "customer" }
/// The parts of a [`Customer`](crate::object::Customer).
pub mod customer {
    use crate::object::macros::{element, record, words};
    record! {
        /// `invoice_settings` of a `customer`.
        InvoiceSettings {
            custom_fields "custom_fields": Vec<crate::object::customer::InvoiceSettingsCustomField>, "Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::customer::InvoiceSettingsCustomField). May be null.";
            default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            rendering_options "rendering_options": Option<Box<crate::object::customer::InvoiceSettingsRenderingOptions>>, "See [`InvoiceSettingsRenderingOptions`](crate::object::customer::InvoiceSettingsRenderingOptions). May be null.";
        }
    }
    record! {
        /// `invoice_settings.custom_field` of a `customer`.
        InvoiceSettingsCustomField {
            name "name": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { InvoiceSettingsCustomField }
    record! {
        /// `invoice_settings.rendering_options` of a `customer`.
        InvoiceSettingsRenderingOptions {
            amount_tax_display "amount_tax_display": Option<String>, "Text. May be null.";
            template "template": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `shipping` of a `customer`.
        Shipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            carrier "carrier": Option<String>, "Text. May be absent or null.";
            name "name": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent or null.";
            tracking_number "tracking_number": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `tax` of a `customer`.
        Tax {
            automatic_tax "automatic_tax": Option<crate::object::customer::TaxAutomaticTax>, "A word of [`TaxAutomaticTax`](crate::object::customer::TaxAutomaticTax); unknown ones are kept.";
            ip_address "ip_address": Option<String>, "Text. May be null.";
            location "location": Option<Box<crate::object::customer::TaxLocation>>, "See [`TaxLocation`](crate::object::customer::TaxLocation). May be null.";
            provider "provider": Option<crate::object::customer::TaxProvider>, "A word of [`TaxProvider`](crate::object::customer::TaxProvider); unknown ones are kept.";
        }
    }
    record! {
        /// `tax.location` of a `customer`.
        TaxLocation {
            country "country": Option<String>, "Text.";
            source "source": Option<crate::object::customer::TaxLocationSource>, "A word of [`TaxLocationSource`](crate::object::customer::TaxLocationSource); unknown ones are kept.";
            state "state": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `tax_info` of a `customer`.
        TaxInfo {
            tax_id "tax_id": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `tax_info_verification` of a `customer`.
        TaxInfoVerification {
            status "status": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `tax.automatic_tax` of a `customer`.
        TaxAutomaticTax {
            Failed "failed",
            NotCollecting "not_collecting",
            Supported "supported",
            UnrecognizedLocation "unrecognized_location",
        }
    }
    words! {
        /// `tax.location.source` of a `customer`.
        TaxLocationSource {
            BillingAddress "billing_address",
            IpAddress "ip_address",
            PaymentMethod "payment_method",
            ShippingDestination "shipping_destination",
        }
    }
    words! {
        /// `tax.provider` of a `customer`.
        TaxProvider {
            Anrok "anrok",
            Avalara "avalara",
            Sphere "sphere",
            Stripe "stripe",
        }
    }
    words! {
        /// `tax_exempt` of a `customer`.
        TaxExempt {
            Exempt "exempt",
            None "none",
            Reverse "reverse",
        }
    }
}
