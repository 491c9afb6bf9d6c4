// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `checkout.session` object.
    CheckoutSession {
        id "id": String, "The id; empty if Stripe sent none.";
        adaptive_pricing "adaptive_pricing": Option<Box<checkout_session::AdaptivePricing>>, "See [`AdaptivePricing`](checkout_session::AdaptivePricing). May be null.";
        after_expiration "after_expiration": Option<Box<checkout_session::AfterExpiration>>, "See [`AfterExpiration`](checkout_session::AfterExpiration). May be null.";
        allow_promotion_codes "allow_promotion_codes": Option<bool>, "A flag. May be null.";
        allowed_payment_method_types "allowed_payment_method_types": Vec<String>, "Array. Each element: Text. May be null.";
        amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        automatic_tax "automatic_tax": Option<Box<checkout_session::AutomaticTax>>, "See [`AutomaticTax`](checkout_session::AutomaticTax).";
        billing_address_collection "billing_address_collection": Option<checkout_session::BillingAddressCollection>, "A word of [`BillingAddressCollection`](checkout_session::BillingAddressCollection); unknown ones are kept. May be null.";
        branding_settings "branding_settings": Option<Box<checkout_session::BrandingSettings>>, "See [`BrandingSettings`](checkout_session::BrandingSettings). May be absent.";
        cancel_url "cancel_url": Option<String>, "Text. May be null.";
        client_reference_id "client_reference_id": Option<String>, "Text. May be null.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        collected_information "collected_information": Option<Box<checkout_session::CollectedInformation>>, "See [`CollectedInformation`](checkout_session::CollectedInformation). May be null.";
        consent "consent": Option<Box<checkout_session::Consent>>, "See [`Consent`](checkout_session::Consent). May be null.";
        consent_collection "consent_collection": Option<Box<checkout_session::ConsentCollection>>, "See [`ConsentCollection`](checkout_session::ConsentCollection). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be null.";
        currency_conversion "currency_conversion": Option<Box<checkout_session::CurrencyConversion>>, "See [`CurrencyConversion`](checkout_session::CurrencyConversion). May be null.";
        custom_fields "custom_fields": Vec<checkout_session::CustomField>, "Array. Each element: See [`CustomField`](checkout_session::CustomField).";
        custom_text "custom_text": Option<Box<checkout_session::CustomText>>, "See [`CustomText`](checkout_session::CustomText).";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        customer_creation "customer_creation": Option<checkout_session::CustomerCreation>, "A word of [`CustomerCreation`](checkout_session::CustomerCreation); unknown ones are kept. May be null.";
        customer_details "customer_details": Option<Box<checkout_session::CustomerDetails>>, "See [`CustomerDetails`](checkout_session::CustomerDetails). May be null.";
        customer_email "customer_email": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discounts "discounts": Vec<checkout_session::Discount>, "Array. Each element: See [`Discount`](checkout_session::Discount). May be null.";
        display_items "display_items": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        excluded_payment_method_types "excluded_payment_method_types": Vec<String>, "Array. Each element: Text. May be absent.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
        integration_identifier "integration_identifier": Option<String>, "Text. May be null.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        invoice_creation "invoice_creation": Option<Box<checkout_session::InvoiceCreation>>, "See [`InvoiceCreation`](checkout_session::InvoiceCreation). May be null.";
        line_items "line_items": crate::object::List<crate::object::LineItem>, "The first page of a list. Each element: The `item` object. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        locale "locale": Option<checkout_session::Locale>, "A word of [`Locale`](checkout_session::Locale); unknown ones are kept. May be null.";
        managed_payments "managed_payments": Option<Box<checkout_session::ManagedPayments>>, "See [`ManagedPayments`](checkout_session::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        mode "mode": Option<checkout_session::Mode>, "A word of [`Mode`](checkout_session::Mode); unknown ones are kept.";
        name_collection "name_collection": Option<Box<checkout_session::NameCollection>>, "See [`NameCollection`](checkout_session::NameCollection). May be absent.";
        optional_items "optional_items": Vec<checkout_session::OptionalItem>, "Array. Each element: See [`OptionalItem`](checkout_session::OptionalItem). May be absent or null.";
        origin_context "origin_context": Option<checkout_session::OriginContext>, "A word of [`OriginContext`](checkout_session::OriginContext); unknown ones are kept. May be null.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_link "payment_link": Option<crate::object::Expandable<crate::object::PaymentLink>>, "Id of a `payment_link`, or the object where it was expanded. May be null.";
        payment_method_collection "payment_method_collection": Option<checkout_session::PaymentMethodCollection>, "A word of [`PaymentMethodCollection`](checkout_session::PaymentMethodCollection); unknown ones are kept. May be null.";
        payment_method_configuration_details "payment_method_configuration_details": Option<Box<checkout_session::PaymentMethodConfigurationDetails>>, "See [`PaymentMethodConfigurationDetails`](checkout_session::PaymentMethodConfigurationDetails). May be null.";
        payment_method_options "payment_method_options": Option<Box<checkout_session::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](checkout_session::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<String>, "Array. Each element: Text.";
        payment_status "payment_status": Option<checkout_session::PaymentStatus>, "A word of [`PaymentStatus`](checkout_session::PaymentStatus); unknown ones are kept.";
        permissions "permissions": Option<Box<checkout_session::Permissions>>, "See [`Permissions`](checkout_session::Permissions). May be null.";
        phone_number_collection "phone_number_collection": Option<Box<checkout_session::PhoneNumberCollection>>, "See [`PhoneNumberCollection`](checkout_session::PhoneNumberCollection). May be absent.";
        presentment_details "presentment_details": Option<Box<checkout_session::PresentmentDetails>>, "See [`PresentmentDetails`](checkout_session::PresentmentDetails). May be absent.";
        recovered_from "recovered_from": Option<String>, "Text. May be null.";
        redirect_on_completion "redirect_on_completion": Option<checkout_session::RedirectOnCompletion>, "A word of [`RedirectOnCompletion`](checkout_session::RedirectOnCompletion); unknown ones are kept. May be absent.";
        return_url "return_url": Option<String>, "Text. May be absent.";
        saved_payment_method_options "saved_payment_method_options": Option<Box<checkout_session::SavedPaymentMethodOptions>>, "See [`SavedPaymentMethodOptions`](checkout_session::SavedPaymentMethodOptions). May be null.";
        setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>, "Id of a `setup_intent`, or the object where it was expanded. May be null.";
        shipping "shipping": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.";
        shipping_address_collection "shipping_address_collection": Option<Box<checkout_session::ShippingAddressCollection>>, "See [`ShippingAddressCollection`](checkout_session::ShippingAddressCollection). May be null.";
        shipping_cost "shipping_cost": Option<Box<checkout_session::ShippingCost>>, "See [`ShippingCost`](checkout_session::ShippingCost). May be null.";
        shipping_details "shipping_details": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        shipping_options "shipping_options": Vec<checkout_session::ShippingOption>, "Array. Each element: See [`ShippingOption`](checkout_session::ShippingOption).";
        shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded. May be null. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.";
        status "status": Option<checkout_session::Status>, "A word of [`Status`](checkout_session::Status); unknown ones are kept. May be null.";
        submit_type "submit_type": Option<checkout_session::SubmitType>, "A word of [`SubmitType`](checkout_session::SubmitType); unknown ones are kept. May be null.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null.";
        success_url "success_url": Option<String>, "Text. May be null.";
        tax_id_collection "tax_id_collection": Option<Box<checkout_session::TaxIdCollection>>, "See [`TaxIdCollection`](checkout_session::TaxIdCollection). May be absent.";
        total_details "total_details": Option<Box<checkout_session::TotalDetails>>, "See [`TotalDetails`](checkout_session::TotalDetails). May be null.";
        ui_mode "ui_mode": Option<checkout_session::UiMode>, "A word of [`UiMode`](checkout_session::UiMode); unknown ones are kept. May be null.";
        url "url": Option<String>, "Text. May be null.";
        wallet_options "wallet_options": Option<Box<checkout_session::WalletOptions>>, "See [`WalletOptions`](checkout_session::WalletOptions). May be null.";
    }
}
object! { CheckoutSession: "checkout.session" }
/// The parts of a [`CheckoutSession`](crate::object::CheckoutSession).
pub mod checkout_session {
    use crate::object::macros::{element, record, words};
    record! {
        /// `adaptive_pricing` of a `checkout.session`.
        AdaptivePricing {
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `after_expiration` of a `checkout.session`.
        AfterExpiration {
            recovery "recovery": Option<Box<crate::object::checkout_session::AfterExpirationRecovery>>, "See [`AfterExpirationRecovery`](crate::object::checkout_session::AfterExpirationRecovery). May be null.";
        }
    }
    record! {
        /// `after_expiration.recovery` of a `checkout.session`.
        AfterExpirationRecovery {
            allow_promotion_codes "allow_promotion_codes": Option<bool>, "A flag.";
            enabled "enabled": Option<bool>, "A flag.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `automatic_tax` of a `checkout.session`.
        AutomaticTax {
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::checkout_session::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability). May be null.";
            provider "provider": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::checkout_session::AutomaticTaxStatus>, "A word of [`AutomaticTaxStatus`](crate::object::checkout_session::AutomaticTaxStatus); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `automatic_tax.liability` of a `checkout.session`.
        AutomaticTaxLiability {
            account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::checkout_session::AutomaticTaxLiabilityType>, "A word of [`AutomaticTaxLiabilityType`](crate::object::checkout_session::AutomaticTaxLiabilityType); unknown ones are kept.";
        }
    }
    record! {
        /// `branding_settings` of a `checkout.session`.
        BrandingSettings {
            background_color "background_color": Option<String>, "Text.";
            border_style "border_style": Option<crate::object::checkout_session::BrandingSettingsBorderStyle>, "A word of [`BrandingSettingsBorderStyle`](crate::object::checkout_session::BrandingSettingsBorderStyle); unknown ones are kept.";
            button_color "button_color": Option<String>, "Text.";
            display_name "display_name": Option<String>, "Text.";
            font_family "font_family": Option<String>, "Text.";
            icon "icon": Option<Box<crate::object::checkout_session::BrandingSettingsIcon>>, "See [`BrandingSettingsIcon`](crate::object::checkout_session::BrandingSettingsIcon). May be null.";
            logo "logo": Option<Box<crate::object::checkout_session::BrandingSettingsLogo>>, "See [`BrandingSettingsLogo`](crate::object::checkout_session::BrandingSettingsLogo). May be null.";
        }
    }
    record! {
        /// `branding_settings.icon` of a `checkout.session`.
        BrandingSettingsIcon {
            file "file": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::checkout_session::BrandingSettingsIconType>, "A word of [`BrandingSettingsIconType`](crate::object::checkout_session::BrandingSettingsIconType); unknown ones are kept.";
            url "url": Option<String>, "Text. May be absent.";
        }
    }
    /// `branding_settings.logo` of a `checkout.session`. The same as [`BrandingSettingsIcon`](BrandingSettingsIcon).
    pub type BrandingSettingsLogo = BrandingSettingsIcon;
    record! {
        /// `collected_information` of a `checkout.session`.
        CollectedInformation {
            business_name "business_name": Option<String>, "Text. May be null.";
            individual_name "individual_name": Option<String>, "Text. May be null.";
            shipping_details "shipping_details": Option<Box<crate::object::checkout_session::CollectedInformationShippingDetails>>, "See [`CollectedInformationShippingDetails`](crate::object::checkout_session::CollectedInformationShippingDetails). May be null.";
        }
    }
    record! {
        /// `collected_information.shipping_details` of a `checkout.session`.
        CollectedInformationShippingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            name "name": Option<String>, "Text.";
        }
    }
    record! {
        /// `consent` of a `checkout.session`.
        Consent {
            promotions "promotions": Option<crate::object::checkout_session::ConsentPromotions>, "A word of [`ConsentPromotions`](crate::object::checkout_session::ConsentPromotions); unknown ones are kept. May be null.";
            terms_of_service "terms_of_service": Option<String>, "Text: `accepted`. May be null.";
        }
    }
    record! {
        /// `consent_collection` of a `checkout.session`.
        ConsentCollection {
            payment_method_reuse_agreement "payment_method_reuse_agreement": Option<Box<crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement>>, "See [`ConsentCollectionPaymentMethodReuseAgreement`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement). May be null.";
            promotions "promotions": Option<crate::object::checkout_session::ConsentCollectionPromotions>, "A word of [`ConsentCollectionPromotions`](crate::object::checkout_session::ConsentCollectionPromotions); unknown ones are kept. May be null.";
            terms_of_service "terms_of_service": Option<crate::object::checkout_session::ConsentCollectionTermsOfService>, "A word of [`ConsentCollectionTermsOfService`](crate::object::checkout_session::ConsentCollectionTermsOfService); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `consent_collection.payment_method_reuse_agreement` of a `checkout.session`.
        ConsentCollectionPaymentMethodReuseAgreement {
            position "position": Option<crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition>, "A word of [`ConsentCollectionPaymentMethodReuseAgreementPosition`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition); unknown ones are kept.";
        }
    }
    record! {
        /// `currency_conversion` of a `checkout.session`.
        CurrencyConversion {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            fx_rate "fx_rate": Option<crate::object::Decimal>, "A decimal number, in its exact text.";
            source_currency "source_currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `custom_field` of a `checkout.session`.
        CustomField {
            dropdown "dropdown": Option<Box<crate::object::checkout_session::CustomFieldDropdown>>, "See [`CustomFieldDropdown`](crate::object::checkout_session::CustomFieldDropdown). May be absent.";
            key "key": Option<String>, "Text.";
            label "label": Option<Box<crate::object::checkout_session::CustomFieldLabel>>, "See [`CustomFieldLabel`](crate::object::checkout_session::CustomFieldLabel).";
            numeric "numeric": Option<Box<crate::object::checkout_session::CustomFieldNumeric>>, "See [`CustomFieldNumeric`](crate::object::checkout_session::CustomFieldNumeric). May be absent.";
            optional "optional": Option<bool>, "A flag.";
            text "text": Option<Box<crate::object::checkout_session::CustomFieldText>>, "See [`CustomFieldText`](crate::object::checkout_session::CustomFieldText). May be absent.";
            type_ "type": Option<crate::object::checkout_session::CustomFieldType>, "A word of [`CustomFieldType`](crate::object::checkout_session::CustomFieldType); unknown ones are kept.";
        }
    }
    element! { CustomField }
    record! {
        /// `custom_field.dropdown` of a `checkout.session`.
        CustomFieldDropdown {
            default_value "default_value": Option<String>, "Text. May be null.";
            options "options": Vec<crate::object::checkout_session::CustomFieldDropdownOption>, "Array. Each element: See [`CustomFieldDropdownOption`](crate::object::checkout_session::CustomFieldDropdownOption).";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `custom_field.dropdown.option` of a `checkout.session`.
        CustomFieldDropdownOption {
            label "label": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { CustomFieldDropdownOption }
    record! {
        /// `custom_field.label` of a `checkout.session`.
        CustomFieldLabel {
            custom "custom": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text: `custom`.";
        }
    }
    record! {
        /// `custom_field.numeric` of a `checkout.session`.
        CustomFieldNumeric {
            default_value "default_value": Option<String>, "Text. May be null.";
            maximum_length "maximum_length": Option<i64>, "A whole number. May be null.";
            minimum_length "minimum_length": Option<i64>, "A whole number. May be null.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    /// `custom_field.text` of a `checkout.session`. The same as [`CustomFieldNumeric`](CustomFieldNumeric).
    pub type CustomFieldText = CustomFieldNumeric;
    record! {
        /// `custom_text` of a `checkout.session`.
        CustomText {
            after_submit "after_submit": Option<Box<crate::object::checkout_session::CustomTextAfterSubmit>>, "See [`CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit). May be null.";
            shipping_address "shipping_address": Option<Box<crate::object::checkout_session::CustomTextShippingAddress>>, "See [`CustomTextShippingAddress`](crate::object::checkout_session::CustomTextShippingAddress). May be null.";
            submit "submit": Option<Box<crate::object::checkout_session::CustomTextSubmit>>, "See [`CustomTextSubmit`](crate::object::checkout_session::CustomTextSubmit). May be null.";
            terms_of_service_acceptance "terms_of_service_acceptance": Option<Box<crate::object::checkout_session::CustomTextTermsOfServiceAcceptance>>, "See [`CustomTextTermsOfServiceAcceptance`](crate::object::checkout_session::CustomTextTermsOfServiceAcceptance). May be null.";
        }
    }
    record! {
        /// `custom_text.after_submit` of a `checkout.session`.
        CustomTextAfterSubmit {
            message "message": Option<String>, "Text.";
        }
    }
    /// `custom_text.shipping_address` of a `checkout.session`. The same as [`CustomTextAfterSubmit`](CustomTextAfterSubmit).
    pub type CustomTextShippingAddress = CustomTextAfterSubmit;
    /// `custom_text.submit` of a `checkout.session`. The same as [`CustomTextAfterSubmit`](CustomTextAfterSubmit).
    pub type CustomTextSubmit = CustomTextAfterSubmit;
    /// `custom_text.terms_of_service_acceptance` of a `checkout.session`. The same as [`CustomTextAfterSubmit`](CustomTextAfterSubmit).
    pub type CustomTextTermsOfServiceAcceptance = CustomTextAfterSubmit;
    record! {
        /// `customer_details` of a `checkout.session`.
        CustomerDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            business_name "business_name": Option<String>, "Text. May be null.";
            email "email": Option<String>, "Text. May be null.";
            individual_name "individual_name": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
            tax_exempt "tax_exempt": Option<crate::object::checkout_session::CustomerDetailsTaxExempt>, "A word of [`CustomerDetailsTaxExempt`](crate::object::checkout_session::CustomerDetailsTaxExempt); unknown ones are kept. May be null.";
            tax_ids "tax_ids": Vec<crate::object::checkout_session::CustomerDetailsTaxId>, "Array. Each element: See [`CustomerDetailsTaxId`](crate::object::checkout_session::CustomerDetailsTaxId). May be null.";
        }
    }
    record! {
        /// `customer_details.tax_id` of a `checkout.session`.
        CustomerDetailsTaxId {
            type_ "type": Option<crate::object::checkout_session::CustomerDetailsTaxIdType>, "A word of [`CustomerDetailsTaxIdType`](crate::object::checkout_session::CustomerDetailsTaxIdType); unknown ones are kept.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    element! { CustomerDetailsTaxId }
    record! {
        /// `discount` of a `checkout.session`.
        Discount {
            coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>, "Id of a `coupon`, or the object where it was expanded. May be null.";
            promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>, "Id of a `promotion_code`, or the object where it was expanded. May be null.";
        }
    }
    element! { Discount }
    record! {
        /// `invoice_creation` of a `checkout.session`.
        InvoiceCreation {
            enabled "enabled": Option<bool>, "A flag.";
            invoice_data "invoice_data": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceData>>, "See [`InvoiceCreationInvoiceData`](crate::object::checkout_session::InvoiceCreationInvoiceData).";
        }
    }
    record! {
        /// `invoice_creation.invoice_data` of a `checkout.session`.
        InvoiceCreationInvoiceData {
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField>, "Array. Each element: See [`InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField). May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceDataIssuer>>, "See [`InvoiceCreationInvoiceDataIssuer`](crate::object::checkout_session::InvoiceCreationInvoiceDataIssuer). May be null.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            rendering_options "rendering_options": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions>>, "See [`InvoiceCreationInvoiceDataRenderingOptions`](crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions). May be null.";
        }
    }
    record! {
        /// `invoice_creation.invoice_data.custom_field` of a `checkout.session`.
        InvoiceCreationInvoiceDataCustomField {
            name "name": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { InvoiceCreationInvoiceDataCustomField }
    /// `invoice_creation.invoice_data.issuer` of a `checkout.session`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type InvoiceCreationInvoiceDataIssuer = AutomaticTaxLiability;
    record! {
        /// `invoice_creation.invoice_data.rendering_options` of a `checkout.session`.
        InvoiceCreationInvoiceDataRenderingOptions {
            amount_tax_display "amount_tax_display": Option<String>, "Text. May be null.";
            template "template": Option<String>, "Text. May be null.";
        }
    }
    /// `managed_payments` of a `checkout.session`. The same as [`AdaptivePricing`](AdaptivePricing).
    pub type ManagedPayments = AdaptivePricing;
    record! {
        /// `name_collection` of a `checkout.session`.
        NameCollection {
            business "business": Option<Box<crate::object::checkout_session::NameCollectionBusiness>>, "See [`NameCollectionBusiness`](crate::object::checkout_session::NameCollectionBusiness). May be absent.";
            individual "individual": Option<Box<crate::object::checkout_session::NameCollectionIndividual>>, "See [`NameCollectionIndividual`](crate::object::checkout_session::NameCollectionIndividual). May be absent.";
        }
    }
    record! {
        /// `name_collection.business` of a `checkout.session`.
        NameCollectionBusiness {
            enabled "enabled": Option<bool>, "A flag.";
            optional "optional": Option<bool>, "A flag.";
        }
    }
    /// `name_collection.individual` of a `checkout.session`. The same as [`NameCollectionBusiness`](NameCollectionBusiness).
    pub type NameCollectionIndividual = NameCollectionBusiness;
    record! {
        /// `optional_item` of a `checkout.session`.
        OptionalItem {
            adjustable_quantity "adjustable_quantity": Option<Box<crate::object::checkout_session::OptionalItemAdjustableQuantity>>, "See [`OptionalItemAdjustableQuantity`](crate::object::checkout_session::OptionalItemAdjustableQuantity). May be null.";
            price "price": Option<String>, "Text.";
            quantity "quantity": Option<i64>, "A whole number.";
        }
    }
    element! { OptionalItem }
    record! {
        /// `optional_item.adjustable_quantity` of a `checkout.session`.
        OptionalItemAdjustableQuantity {
            enabled "enabled": Option<bool>, "A flag.";
            maximum "maximum": Option<i64>, "A whole number. May be null.";
            minimum "minimum": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `payment_method_configuration_details` of a `checkout.session`.
        PaymentMethodConfigurationDetails {
            id "id": String, "The id; empty if Stripe sent none.";
            parent "parent": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options` of a `checkout.session`.
        PaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAcssDebit>>, "See [`PaymentMethodOptionsAcssDebit`](crate::object::checkout_session::PaymentMethodOptionsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAffirm>>, "See [`PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAfterpayClearpay>>, "See [`PaymentMethodOptionsAfterpayClearpay`](crate::object::checkout_session::PaymentMethodOptionsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAlipay>>, "See [`PaymentMethodOptionsAlipay`](crate::object::checkout_session::PaymentMethodOptionsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAlma>>, "See [`PaymentMethodOptionsAlma`](crate::object::checkout_session::PaymentMethodOptionsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAmazonPay>>, "See [`PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAuBecsDebit>>, "See [`PaymentMethodOptionsAuBecsDebit`](crate::object::checkout_session::PaymentMethodOptionsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBacsDebit>>, "See [`PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBancontact>>, "See [`PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBillie>>, "See [`PaymentMethodOptionsBillie`](crate::object::checkout_session::PaymentMethodOptionsBillie). May be absent.";
            boleto "boleto": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBoleto>>, "See [`PaymentMethodOptionsBoleto`](crate::object::checkout_session::PaymentMethodOptionsBoleto). May be absent.";
            card "card": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::checkout_session::PaymentMethodOptionsCard). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCashapp>>, "See [`PaymentMethodOptionsCashapp`](crate::object::checkout_session::PaymentMethodOptionsCashapp). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalance>>, "See [`PaymentMethodOptionsCustomerBalance`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::checkout_session::PaymentMethodOptionsEps>>, "See [`PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::checkout_session::PaymentMethodOptionsFpx>>, "See [`PaymentMethodOptionsFpx`](crate::object::checkout_session::PaymentMethodOptionsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsGiropay>>, "See [`PaymentMethodOptionsGiropay`](crate::object::checkout_session::PaymentMethodOptionsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsGrabpay>>, "See [`PaymentMethodOptionsGrabpay`](crate::object::checkout_session::PaymentMethodOptionsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::checkout_session::PaymentMethodOptionsIdeal>>, "See [`PaymentMethodOptionsIdeal`](crate::object::checkout_session::PaymentMethodOptionsIdeal). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKakaoPay>>, "See [`PaymentMethodOptionsKakaoPay`](crate::object::checkout_session::PaymentMethodOptionsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::checkout_session::PaymentMethodOptionsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKonbini>>, "See [`PaymentMethodOptionsKonbini`](crate::object::checkout_session::PaymentMethodOptionsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKrCard>>, "See [`PaymentMethodOptionsKrCard`](crate::object::checkout_session::PaymentMethodOptionsKrCard). May be absent.";
            link "link": Option<Box<crate::object::checkout_session::PaymentMethodOptionsLink>>, "See [`PaymentMethodOptionsLink`](crate::object::checkout_session::PaymentMethodOptionsLink). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsMobilepay>>, "See [`PaymentMethodOptionsMobilepay`](crate::object::checkout_session::PaymentMethodOptionsMobilepay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::checkout_session::PaymentMethodOptionsMultibanco>>, "See [`PaymentMethodOptionsMultibanco`](crate::object::checkout_session::PaymentMethodOptionsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsNaverPay>>, "See [`PaymentMethodOptionsNaverPay`](crate::object::checkout_session::PaymentMethodOptionsNaverPay). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::checkout_session::PaymentMethodOptionsOxxo>>, "See [`PaymentMethodOptionsOxxo`](crate::object::checkout_session::PaymentMethodOptionsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::checkout_session::PaymentMethodOptionsP24>>, "See [`PaymentMethodOptionsP24`](crate::object::checkout_session::PaymentMethodOptionsP24). May be absent.";
            payco "payco": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPayco>>, "See [`PaymentMethodOptionsPayco`](crate::object::checkout_session::PaymentMethodOptionsPayco). May be absent.";
            paynow "paynow": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaynow>>, "See [`PaymentMethodOptionsPaynow`](crate::object::checkout_session::PaymentMethodOptionsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::checkout_session::PaymentMethodOptionsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPayto>>, "See [`PaymentMethodOptionsPayto`](crate::object::checkout_session::PaymentMethodOptionsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPix>>, "See [`PaymentMethodOptionsPix`](crate::object::checkout_session::PaymentMethodOptionsPix). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsRevolutPay>>, "See [`PaymentMethodOptionsRevolutPay`](crate::object::checkout_session::PaymentMethodOptionsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSamsungPay>>, "See [`PaymentMethodOptionsSamsungPay`](crate::object::checkout_session::PaymentMethodOptionsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSatispay>>, "See [`PaymentMethodOptionsSatispay`](crate::object::checkout_session::PaymentMethodOptionsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsScalapay>>, "See [`PaymentMethodOptionsScalapay`](crate::object::checkout_session::PaymentMethodOptionsScalapay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSepaDebit>>, "See [`PaymentMethodOptionsSepaDebit`](crate::object::checkout_session::PaymentMethodOptionsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSequra>>, "See [`PaymentMethodOptionsSequra`](crate::object::checkout_session::PaymentMethodOptionsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSofort>>, "See [`PaymentMethodOptionsSofort`](crate::object::checkout_session::PaymentMethodOptionsSofort). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSunbit>>, "See [`PaymentMethodOptionsSunbit`](crate::object::checkout_session::PaymentMethodOptionsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSwish>>, "See [`PaymentMethodOptionsSwish`](crate::object::checkout_session::PaymentMethodOptionsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::checkout_session::PaymentMethodOptionsTwint>>, "See [`PaymentMethodOptionsTwint`](crate::object::checkout_session::PaymentMethodOptionsTwint). May be absent.";
            upi "upi": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUpi>>, "See [`PaymentMethodOptionsUpi`](crate::object::checkout_session::PaymentMethodOptionsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccount). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsWechatPay>>, "See [`PaymentMethodOptionsWechatPay`](crate::object::checkout_session::PaymentMethodOptionsWechatPay). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `checkout.session`.
        PaymentMethodOptionsAcssDebit {
            currency "currency": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency>, "A word of [`PaymentMethodOptionsAcssDebitCurrency`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency); unknown ones are kept. May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            verification_method "verification_method": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptions {
            custom_mandate_url "custom_mandate_url": Option<String>, "Text. May be absent.";
            default_for "default_for": Vec<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor>, "Array. Each element: A word of [`PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor); unknown ones are kept. May be absent.";
            interval_description "interval_description": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            transaction_type "transaction_type": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.affirm` of a `checkout.session`.
        PaymentMethodOptionsAffirm {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.afterpay_clearpay` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsAfterpayClearpay = PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.alipay` of a `checkout.session`.
        PaymentMethodOptionsAlipay {
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage>, "A word of [`PaymentMethodOptionsAlipaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.alma` of a `checkout.session`.
        PaymentMethodOptionsAlma {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.amazon_pay` of a `checkout.session`.
        PaymentMethodOptionsAmazonPay {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage>, "A word of [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.au_becs_debit` of a `checkout.session`.
        PaymentMethodOptionsAuBecsDebit {
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.bacs_debit` of a `checkout.session`.
        PaymentMethodOptionsBacsDebit {
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions>>, "See [`PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBacsDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsBacsDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.bacs_debit.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsBacsDebitMandateOptions {
            reference_prefix "reference_prefix": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.bancontact` of a `checkout.session`.
        PaymentMethodOptionsBancontact {
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBancontactSetupFutureUsage>, "A word of [`PaymentMethodOptionsBancontactSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBancontactSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.billie` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsBillie = PaymentMethodOptionsAlma;
    record! {
        /// `payment_method_options.boleto` of a `checkout.session`.
        PaymentMethodOptionsBoleto {
            expires_after_days "expires_after_days": Option<i64>, "A whole number.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBoletoSetupFutureUsage>, "A word of [`PaymentMethodOptionsBoletoSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBoletoSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card` of a `checkout.session`.
        PaymentMethodOptionsCard {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            installments "installments": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCardInstallments>>, "See [`PaymentMethodOptionsCardInstallments`](crate::object::checkout_session::PaymentMethodOptionsCardInstallments). May be absent.";
            request_extended_authorization "request_extended_authorization": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization>, "A word of [`PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization); unknown ones are kept. May be absent.";
            request_incremental_authorization "request_incremental_authorization": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestIncrementalAuthorization>, "A word of [`PaymentMethodOptionsCardRequestIncrementalAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestIncrementalAuthorization); unknown ones are kept. May be absent.";
            request_multicapture "request_multicapture": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestMulticapture>, "A word of [`PaymentMethodOptionsCardRequestMulticapture`](crate::object::checkout_session::PaymentMethodOptionsCardRequestMulticapture); unknown ones are kept. May be absent.";
            request_overcapture "request_overcapture": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestOvercapture>, "A word of [`PaymentMethodOptionsCardRequestOvercapture`](crate::object::checkout_session::PaymentMethodOptionsCardRequestOvercapture); unknown ones are kept. May be absent.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::checkout_session::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept.";
            restrictions "restrictions": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCardRestrictions>>, "See [`PaymentMethodOptionsCardRestrictions`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsCardSetupFutureUsage>, "A word of [`PaymentMethodOptionsCardSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsCardSetupFutureUsage); unknown ones are kept. May be absent.";
            statement_descriptor_suffix_kana "statement_descriptor_suffix_kana": Option<String>, "Text. May be absent.";
            statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.installments` of a `checkout.session`.
        PaymentMethodOptionsCardInstallments {
            enabled "enabled": Option<bool>, "A flag. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.restrictions` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictions {
            brands_blocked "brands_blocked": Vec<crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked>, "Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked); unknown ones are kept. May be absent.";
            funding_types_blocked "funding_types_blocked": Vec<crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsFundingTypesBlocked>, "Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsFundingTypesBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsFundingTypesBlocked); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.cashapp` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsCashapp = PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.customer_balance` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalance {
            bank_transfer "bank_transfer": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer>>, "See [`PaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.";
            funding_type "funding_type": Option<String>, "Text: `bank_transfer`. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.customer_balance.bank_transfer` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>, "See [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.";
            requested_address_types "requested_address_types": Vec<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>, "Array. Each element: A word of [`PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType); unknown ones are kept. May be absent.";
            type_ "type": Option<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType>, "A word of [`PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            country "country": Option<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>, "A word of [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_options.eps` of a `checkout.session`.
        PaymentMethodOptionsEps {
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.fpx` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsFpx = PaymentMethodOptionsEps;
    /// `payment_method_options.giropay` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGiropay = PaymentMethodOptionsEps;
    /// `payment_method_options.grabpay` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGrabpay = PaymentMethodOptionsEps;
    /// `payment_method_options.ideal` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsIdeal = PaymentMethodOptionsEps;
    /// `payment_method_options.kakao_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKakaoPay = PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.klarna` of a `checkout.session`.
        PaymentMethodOptionsKlarna {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsKlarnaSetupFutureUsage>, "A word of [`PaymentMethodOptionsKlarnaSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsKlarnaSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.konbini` of a `checkout.session`.
        PaymentMethodOptionsKonbini {
            expires_after_days "expires_after_days": Option<i64>, "A whole number. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.kr_card` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKrCard = PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.link` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsLink = PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.mobilepay` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsMobilepay = PaymentMethodOptionsAffirm;
    /// `payment_method_options.multibanco` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsMultibanco = PaymentMethodOptionsEps;
    /// `payment_method_options.naver_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsNaverPay = PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.oxxo` of a `checkout.session`.
        PaymentMethodOptionsOxxo {
            expires_after_days "expires_after_days": Option<i64>, "A whole number.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.p24` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsP24 = PaymentMethodOptionsEps;
    /// `payment_method_options.payco` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsPayco = PaymentMethodOptionsAffirm;
    /// `payment_method_options.paynow` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsPaynow = PaymentMethodOptionsEps;
    record! {
        /// `payment_method_options.paypal` of a `checkout.session`.
        PaymentMethodOptionsPaypal {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPaypalSetupFutureUsage>, "A word of [`PaymentMethodOptionsPaypalSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPaypalSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.payto` of a `checkout.session`.
        PaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoSetupFutureUsage>, "A word of [`PaymentMethodOptionsPaytoSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPaytoSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.payto.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsPaytoMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            payments_per_period "payments_per_period": Option<i64>, "A whole number. May be null.";
            purpose "purpose": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPurpose>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.";
            start_date "start_date": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.pix` of a `checkout.session`.
        PaymentMethodOptionsPix {
            amount_includes_iof "amount_includes_iof": Option<crate::object::checkout_session::PaymentMethodOptionsPixAmountIncludesIof>, "A word of [`PaymentMethodOptionsPixAmountIncludesIof`](crate::object::checkout_session::PaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be absent.";
            expires_after_seconds "expires_after_seconds": Option<i64>, "A whole number. May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions>>, "See [`PaymentMethodOptionsPixMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPixSetupFutureUsage>, "A word of [`PaymentMethodOptionsPixSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPixSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.pix.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsPixMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            amount_includes_iof "amount_includes_iof": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountIncludesIof>, "A word of [`PaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountIncludesIof); unknown ones are kept. May be absent.";
            amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsPixMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountType); unknown ones are kept. May be absent.";
            currency "currency": Option<String>, "Text. May be absent.";
            end_date "end_date": Option<String>, "Text. May be absent.";
            payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsPaymentSchedule); unknown ones are kept. May be absent.";
            reference "reference": Option<String>, "Text. May be absent.";
            start_date "start_date": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_options.revolut_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsRevolutPay = PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.samsung_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSamsungPay = PaymentMethodOptionsAffirm;
    /// `payment_method_options.satispay` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsSatispay = PaymentMethodOptionsAlma;
    /// `payment_method_options.scalapay` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsScalapay = PaymentMethodOptionsAlma;
    /// `payment_method_options.sepa_debit` of a `checkout.session`. The same as [`PaymentMethodOptionsBacsDebit`](PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsSepaDebit = PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.sepa_debit.mandate_options` of a `checkout.session`. The same as [`PaymentMethodOptionsBacsDebitMandateOptions`](PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsSepaDebitMandateOptions = PaymentMethodOptionsBacsDebitMandateOptions;
    /// `payment_method_options.sequra` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsSequra = PaymentMethodOptionsAlma;
    /// `payment_method_options.sofort` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsSofort = PaymentMethodOptionsEps;
    /// `payment_method_options.sunbit` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSunbit = PaymentMethodOptionsAffirm;
    /// `payment_method_options.swish` of a `checkout.session`. The same as [`charge::PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay).
    pub type PaymentMethodOptionsSwish = crate::object::charge::PaymentMethodDetailsPromptpay;
    /// `payment_method_options.twint` of a `checkout.session`. The same as [`PaymentMethodOptionsBancontact`](PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsTwint = PaymentMethodOptionsBancontact;
    record! {
        /// `payment_method_options.upi` of a `checkout.session`.
        PaymentMethodOptionsUpi {
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions>>, "See [`PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsUpiSetupFutureUsage>, "A word of [`PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsUpiSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.upi.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsUpiMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountSetupFutureUsage>, "A word of [`PaymentMethodOptionsUsBankAccountSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            verification_method "verification_method": Option<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account.financial_connections` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountFinancialConnections {
            filters "filters": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.";
            permissions "permissions": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>, "Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.";
            prefetch "prefetch": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>, "Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.";
            return_url "return_url": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account.financial_connections.filters` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            account_subcategories "account_subcategories": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>, "Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.wechat_pay` of a `checkout.session`.
        PaymentMethodOptionsWechatPay {
            app_id "app_id": Option<String>, "Text. May be null.";
            client "client": Option<crate::object::checkout_session::PaymentMethodOptionsWechatPayClient>, "A word of [`PaymentMethodOptionsWechatPayClient`](crate::object::checkout_session::PaymentMethodOptionsWechatPayClient); unknown ones are kept. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsWechatPaySetupFutureUsage>, "A word of [`PaymentMethodOptionsWechatPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsWechatPaySetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `permissions` of a `checkout.session`.
        Permissions {
            update_shipping_details "update_shipping_details": Option<crate::object::checkout_session::PermissionsUpdateShippingDetails>, "A word of [`PermissionsUpdateShippingDetails`](crate::object::checkout_session::PermissionsUpdateShippingDetails); unknown ones are kept. May be null.";
        }
    }
    /// `phone_number_collection` of a `checkout.session`. The same as [`AdaptivePricing`](AdaptivePricing).
    pub type PhoneNumberCollection = AdaptivePricing;
    /// `presentment_details` of a `checkout.session`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    record! {
        /// `saved_payment_method_options` of a `checkout.session`.
        SavedPaymentMethodOptions {
            allow_redisplay_filters "allow_redisplay_filters": Vec<crate::object::checkout_session::SavedPaymentMethodOptionsAllowRedisplayFilter>, "Array. Each element: A word of [`SavedPaymentMethodOptionsAllowRedisplayFilter`](crate::object::checkout_session::SavedPaymentMethodOptionsAllowRedisplayFilter); unknown ones are kept. May be null.";
            payment_method_remove "payment_method_remove": Option<crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodRemove>, "A word of [`SavedPaymentMethodOptionsPaymentMethodRemove`](crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodRemove); unknown ones are kept. May be null.";
            payment_method_save "payment_method_save": Option<crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodSave>, "A word of [`SavedPaymentMethodOptionsPaymentMethodSave`](crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodSave); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `shipping_address_collection` of a `checkout.session`.
        ShippingAddressCollection {
            allowed_countries "allowed_countries": Vec<crate::object::checkout_session::ShippingAddressCollectionAllowedCountry>, "Array. Each element: A word of [`ShippingAddressCollectionAllowedCountry`](crate::object::checkout_session::ShippingAddressCollectionAllowedCountry); unknown ones are kept.";
        }
    }
    record! {
        /// `shipping_cost` of a `checkout.session`.
        ShippingCost {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded. May be null.";
            taxes "taxes": Vec<crate::object::checkout_session::ShippingCostTax>, "Array. Each element: See [`ShippingCostTax`](crate::object::checkout_session::ShippingCostTax). May be absent.";
        }
    }
    record! {
        /// `shipping_cost.tax` of a `checkout.session`.
        ShippingCostTax {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            rate "rate": Option<Box<crate::object::TaxRate>>, "The `tax_rate` object.";
            taxability_reason "taxability_reason": Option<crate::object::checkout_session::ShippingCostTaxTaxabilityReason>, "A word of [`ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason); unknown ones are kept. May be null.";
            taxable_amount "taxable_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        }
    }
    element! { ShippingCostTax }
    record! {
        /// `shipping_option` of a `checkout.session`.
        ShippingOption {
            shipping_amount "shipping_amount": Option<i64>, "An amount, in the currency's smallest unit.";
            shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded.";
        }
    }
    element! { ShippingOption }
    record! {
        /// `tax_id_collection` of a `checkout.session`.
        TaxIdCollection {
            enabled "enabled": Option<bool>, "A flag.";
            required "required": Option<crate::object::checkout_session::TaxIdCollectionRequired>, "A word of [`TaxIdCollectionRequired`](crate::object::checkout_session::TaxIdCollectionRequired); unknown ones are kept.";
        }
    }
    record! {
        /// `total_details` of a `checkout.session`.
        TotalDetails {
            amount_discount "amount_discount": Option<i64>, "A whole number.";
            amount_shipping "amount_shipping": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            breakdown "breakdown": Option<Box<crate::object::checkout_session::TotalDetailsBreakdown>>, "See [`TotalDetailsBreakdown`](crate::object::checkout_session::TotalDetailsBreakdown). May be absent.";
        }
    }
    record! {
        /// `total_details.breakdown` of a `checkout.session`.
        TotalDetailsBreakdown {
            discounts "discounts": Vec<crate::object::checkout_session::TotalDetailsBreakdownDiscount>, "Array. Each element: See [`TotalDetailsBreakdownDiscount`](crate::object::checkout_session::TotalDetailsBreakdownDiscount).";
            taxes "taxes": Vec<crate::object::checkout_session::TotalDetailsBreakdownTax>, "Array. Each element: See [`TotalDetailsBreakdownTax`](crate::object::checkout_session::TotalDetailsBreakdownTax).";
        }
    }
    record! {
        /// `total_details.breakdown.discount` of a `checkout.session`.
        TotalDetailsBreakdownDiscount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object.";
        }
    }
    element! { TotalDetailsBreakdownDiscount }
    /// `total_details.breakdown.tax` of a `checkout.session`. The same as [`ShippingCostTax`](ShippingCostTax).
    pub type TotalDetailsBreakdownTax = ShippingCostTax;
    record! {
        /// `wallet_options` of a `checkout.session`.
        WalletOptions {
            link "link": Option<Box<crate::object::checkout_session::WalletOptionsLink>>, "See [`WalletOptionsLink`](crate::object::checkout_session::WalletOptionsLink). May be absent.";
        }
    }
    record! {
        /// `wallet_options.link` of a `checkout.session`.
        WalletOptionsLink {
            display "display": Option<crate::object::checkout_session::WalletOptionsLinkDisplay>, "A word of [`WalletOptionsLinkDisplay`](crate::object::checkout_session::WalletOptionsLinkDisplay); unknown ones are kept. May be absent.";
        }
    }
    /// `automatic_tax.liability.type` of a `checkout.session`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `automatic_tax.status` of a `checkout.session`.
        AutomaticTaxStatus {
            Complete "complete",
            Failed "failed",
            RequiresLocationInputs "requires_location_inputs",
        }
    }
    words! {
        /// `billing_address_collection` of a `checkout.session`.
        BillingAddressCollection {
            Auto "auto",
            Required "required",
        }
    }
    words! {
        /// `branding_settings.border_style` of a `checkout.session`.
        BrandingSettingsBorderStyle {
            Pill "pill",
            Rectangular "rectangular",
            Rounded "rounded",
        }
    }
    words! {
        /// `branding_settings.icon.type` of a `checkout.session`.
        BrandingSettingsIconType {
            File "file",
            Url "url",
        }
    }
    /// `branding_settings.logo.type` of a `checkout.session`. The same as [`BrandingSettingsIconType`](BrandingSettingsIconType).
    pub type BrandingSettingsLogoType = BrandingSettingsIconType;
    words! {
        /// `consent.promotions` of a `checkout.session`.
        ConsentPromotions {
            OptIn "opt_in",
            OptOut "opt_out",
        }
    }
    words! {
        /// `consent_collection.payment_method_reuse_agreement.position` of a `checkout.session`.
        ConsentCollectionPaymentMethodReuseAgreementPosition {
            Auto "auto",
            Hidden "hidden",
        }
    }
    words! {
        /// `consent_collection.promotions` of a `checkout.session`.
        ConsentCollectionPromotions {
            Auto "auto",
            None "none",
        }
    }
    words! {
        /// `consent_collection.terms_of_service` of a `checkout.session`.
        ConsentCollectionTermsOfService {
            None "none",
            Required "required",
        }
    }
    words! {
        /// `custom_field.type` of a `checkout.session`.
        CustomFieldType {
            Dropdown "dropdown",
            Numeric "numeric",
            Text "text",
        }
    }
    words! {
        /// `customer_creation` of a `checkout.session`.
        CustomerCreation {
            Always "always",
            IfRequired "if_required",
        }
    }
    /// `customer_details.tax_exempt` of a `checkout.session`. The same as [`customer::TaxExempt`](crate::object::customer::TaxExempt).
    pub type CustomerDetailsTaxExempt = crate::object::customer::TaxExempt;
    /// `customer_details.tax_id.type` of a `checkout.session`. The same as [`tax_id::Type`](crate::object::tax_id::Type).
    pub type CustomerDetailsTaxIdType = crate::object::tax_id::Type;
    /// `invoice_creation.invoice_data.issuer.type` of a `checkout.session`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type InvoiceCreationInvoiceDataIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `locale` of a `checkout.session`.
        Locale {
            Auto "auto",
            Bg "bg",
            Cs "cs",
            Da "da",
            De "de",
            El "el",
            En "en",
            EnGB "en-GB",
            Es "es",
            Es419 "es-419",
            Et "et",
            Fi "fi",
            Fil "fil",
            Fr "fr",
            FrCA "fr-CA",
            HiIN "hi-IN",
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
    words! {
        /// `mode` of a `checkout.session`.
        Mode {
            Payment "payment",
            Setup "setup",
            Subscription "subscription",
        }
    }
    words! {
        /// `origin_context` of a `checkout.session`.
        OriginContext {
            MobileApp "mobile_app",
            Web "web",
        }
    }
    /// `payment_method_collection` of a `checkout.session`. The same as [`CustomerCreation`](CustomerCreation).
    pub type PaymentMethodCollection = CustomerCreation;
    words! {
        /// `payment_method_options.acss_debit.currency` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitCurrency {
            Cad "cad",
            Usd "usd",
        }
    }
    words! {
        /// `payment_method_options.acss_debit.mandate_options.default_for` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor {
            Invoice "invoice",
            Subscription "subscription",
        }
    }
    words! {
        /// `payment_method_options.acss_debit.mandate_options.payment_schedule` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
            Combined "combined",
            Interval "interval",
            Sporadic "sporadic",
        }
    }
    /// `payment_method_options.acss_debit.mandate_options.transaction_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `payment_method_options.acss_debit.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitSetupFutureUsage {
            None "none",
            OffSession "off_session",
            OnSession "on_session",
        }
    }
    /// `payment_method_options.acss_debit.verification_method` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `payment_method_options.alipay.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAlipaySetupFutureUsage {
            None "none",
        }
    }
    words! {
        /// `payment_method_options.amazon_pay.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAmazonPaySetupFutureUsage {
            None "none",
            OffSession "off_session",
        }
    }
    /// `payment_method_options.bacs_debit.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBacsDebitSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.bancontact.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsBancontactSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.boleto.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBoletoSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    words! {
        /// `payment_method_options.card.request_extended_authorization` of a `checkout.session`.
        PaymentMethodOptionsCardRequestExtendedAuthorization {
            IfAvailable "if_available",
            Never "never",
        }
    }
    /// `payment_method_options.card.request_incremental_authorization` of a `checkout.session`. The same as [`PaymentMethodOptionsCardRequestExtendedAuthorization`](PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestIncrementalAuthorization = PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_multicapture` of a `checkout.session`. The same as [`PaymentMethodOptionsCardRequestExtendedAuthorization`](PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestMulticapture = PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_overcapture` of a `checkout.session`. The same as [`PaymentMethodOptionsCardRequestExtendedAuthorization`](PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestOvercapture = PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_three_d_secure` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure).
    pub type PaymentMethodOptionsCardRequestThreeDSecure = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure;
    words! {
        /// `payment_method_options.card.restrictions.brands_blocked` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictionsBrandsBlocked {
            AmericanExpress "american_express",
            DiscoverGlobalNetwork "discover_global_network",
            Mastercard "mastercard",
            Visa "visa",
        }
    }
    words! {
        /// `payment_method_options.card.restrictions.funding_types_blocked` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictionsFundingTypesBlocked {
            Credit "credit",
            Debit "debit",
            Prepaid "prepaid",
        }
    }
    /// `payment_method_options.card.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsCardSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry;
    words! {
        /// `payment_method_options.customer_balance.bank_transfer.requested_address_type` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType {
            Aba "aba",
            Iban "iban",
            Sepa "sepa",
            SortCode "sort_code",
            Spei "spei",
            Swift "swift",
            Zengin "zengin",
        }
    }
    words! {
        /// `payment_method_options.customer_balance.bank_transfer.type` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferType {
            EuBankTransfer "eu_bank_transfer",
            GbBankTransfer "gb_bank_transfer",
            JpBankTransfer "jp_bank_transfer",
            MxBankTransfer "mx_bank_transfer",
            UsBankTransfer "us_bank_transfer",
        }
    }
    /// `payment_method_options.kakao_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKakaoPaySetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.klarna.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsKlarnaSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.kr_card.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKrCardSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.link.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsLinkSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.naver_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsNaverPaySetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.paypal.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaypalSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.payto.mandate_options.amount_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPaytoMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_method_options.payto.mandate_options.payment_schedule` of a `checkout.session`.
        PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule {
            Adhoc "adhoc",
            Annual "annual",
            Daily "daily",
            Fortnightly "fortnightly",
            Monthly "monthly",
            Quarterly "quarterly",
            SemiAnnual "semi_annual",
            Weekly "weekly",
        }
    }
    /// `payment_method_options.payto.mandate_options.purpose` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodOptionsPaytoMandateOptionsPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_options.payto.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaytoSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.pix.amount_includes_iof` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_includes_iof` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixMandateOptionsAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPixMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.pix.mandate_options.payment_schedule` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPixMandateOptionsPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_options.pix.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPixSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.revolut_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsRevolutPaySetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.sepa_debit.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsSepaDebitSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.twint.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsTwintSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.upi.mandate_options.amount_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsUpiMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.upi.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsUpiSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `payment_method_options.us_bank_account.financial_connections.permission` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    /// `payment_method_options.us_bank_account.financial_connections.prefetch` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch;
    /// `payment_method_options.us_bank_account.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsUsBankAccountSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    words! {
        /// `payment_method_options.us_bank_account.verification_method` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountVerificationMethod {
            Automatic "automatic",
            Instant "instant",
        }
    }
    words! {
        /// `payment_method_options.wechat_pay.client` of a `checkout.session`.
        PaymentMethodOptionsWechatPayClient {
            Android "android",
            Ios "ios",
            Web "web",
        }
    }
    /// `payment_method_options.wechat_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAlipaySetupFutureUsage`](PaymentMethodOptionsAlipaySetupFutureUsage).
    pub type PaymentMethodOptionsWechatPaySetupFutureUsage = PaymentMethodOptionsAlipaySetupFutureUsage;
    words! {
        /// `payment_status` of a `checkout.session`.
        PaymentStatus {
            NoPaymentRequired "no_payment_required",
            Paid "paid",
            Unpaid "unpaid",
        }
    }
    words! {
        /// `permissions.update_shipping_details` of a `checkout.session`.
        PermissionsUpdateShippingDetails {
            ClientOnly "client_only",
            ServerOnly "server_only",
        }
    }
    words! {
        /// `redirect_on_completion` of a `checkout.session`.
        RedirectOnCompletion {
            Always "always",
            IfRequired "if_required",
            Never "never",
        }
    }
    /// `saved_payment_method_options.allow_redisplay_filter` of a `checkout.session`. The same as [`card::AllowRedisplay`](crate::object::card::AllowRedisplay).
    pub type SavedPaymentMethodOptionsAllowRedisplayFilter = crate::object::card::AllowRedisplay;
    /// `saved_payment_method_options.payment_method_remove` of a `checkout.session`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type SavedPaymentMethodOptionsPaymentMethodRemove = crate::object::balance_settings::PaymentsPayoutsStatus;
    /// `saved_payment_method_options.payment_method_save` of a `checkout.session`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type SavedPaymentMethodOptionsPaymentMethodSave = crate::object::balance_settings::PaymentsPayoutsStatus;
    words! {
        /// `shipping_address_collection.allowed_country` of a `checkout.session`.
        ShippingAddressCollectionAllowedCountry {
            AC "AC",
            AD "AD",
            AE "AE",
            AF "AF",
            AG "AG",
            AI "AI",
            AL "AL",
            AM "AM",
            AO "AO",
            AQ "AQ",
            AR "AR",
            AT "AT",
            AU "AU",
            AW "AW",
            AX "AX",
            AZ "AZ",
            BA "BA",
            BB "BB",
            BD "BD",
            BE "BE",
            BF "BF",
            BG "BG",
            BH "BH",
            BI "BI",
            BJ "BJ",
            BL "BL",
            BM "BM",
            BN "BN",
            BO "BO",
            BQ "BQ",
            BR "BR",
            BS "BS",
            BT "BT",
            BV "BV",
            BW "BW",
            BY "BY",
            BZ "BZ",
            CA "CA",
            CD "CD",
            CF "CF",
            CG "CG",
            CH "CH",
            CI "CI",
            CK "CK",
            CL "CL",
            CM "CM",
            CN "CN",
            CO "CO",
            CR "CR",
            CV "CV",
            CW "CW",
            CY "CY",
            CZ "CZ",
            DE "DE",
            DJ "DJ",
            DK "DK",
            DM "DM",
            DO "DO",
            DZ "DZ",
            EC "EC",
            EE "EE",
            EG "EG",
            EH "EH",
            ER "ER",
            ES "ES",
            ET "ET",
            FI "FI",
            FJ "FJ",
            FK "FK",
            FO "FO",
            FR "FR",
            GA "GA",
            GB "GB",
            GD "GD",
            GE "GE",
            GF "GF",
            GG "GG",
            GH "GH",
            GI "GI",
            GL "GL",
            GM "GM",
            GN "GN",
            GP "GP",
            GQ "GQ",
            GR "GR",
            GS "GS",
            GT "GT",
            GU "GU",
            GW "GW",
            GY "GY",
            HK "HK",
            HN "HN",
            HR "HR",
            HT "HT",
            HU "HU",
            ID "ID",
            IE "IE",
            IL "IL",
            IM "IM",
            IN "IN",
            IO "IO",
            IQ "IQ",
            IS "IS",
            IT "IT",
            JE "JE",
            JM "JM",
            JO "JO",
            JP "JP",
            KE "KE",
            KG "KG",
            KH "KH",
            KI "KI",
            KM "KM",
            KN "KN",
            KR "KR",
            KW "KW",
            KY "KY",
            KZ "KZ",
            LA "LA",
            LB "LB",
            LC "LC",
            LI "LI",
            LK "LK",
            LR "LR",
            LS "LS",
            LT "LT",
            LU "LU",
            LV "LV",
            LY "LY",
            MA "MA",
            MC "MC",
            MD "MD",
            ME "ME",
            MF "MF",
            MG "MG",
            MK "MK",
            ML "ML",
            MM "MM",
            MN "MN",
            MO "MO",
            MQ "MQ",
            MR "MR",
            MS "MS",
            MT "MT",
            MU "MU",
            MV "MV",
            MW "MW",
            MX "MX",
            MY "MY",
            MZ "MZ",
            NA "NA",
            NC "NC",
            NE "NE",
            NG "NG",
            NI "NI",
            NL "NL",
            NO "NO",
            NP "NP",
            NR "NR",
            NU "NU",
            NZ "NZ",
            OM "OM",
            PA "PA",
            PE "PE",
            PF "PF",
            PG "PG",
            PH "PH",
            PK "PK",
            PL "PL",
            PM "PM",
            PN "PN",
            PR "PR",
            PS "PS",
            PT "PT",
            PY "PY",
            QA "QA",
            RE "RE",
            RO "RO",
            RS "RS",
            RU "RU",
            RW "RW",
            SA "SA",
            SB "SB",
            SC "SC",
            SD "SD",
            SE "SE",
            SG "SG",
            SH "SH",
            SI "SI",
            SJ "SJ",
            SK "SK",
            SL "SL",
            SM "SM",
            SN "SN",
            SO "SO",
            SR "SR",
            SS "SS",
            ST "ST",
            SV "SV",
            SX "SX",
            SZ "SZ",
            TA "TA",
            TC "TC",
            TD "TD",
            TF "TF",
            TG "TG",
            TH "TH",
            TJ "TJ",
            TK "TK",
            TL "TL",
            TM "TM",
            TN "TN",
            TO "TO",
            TR "TR",
            TT "TT",
            TV "TV",
            TW "TW",
            TZ "TZ",
            UA "UA",
            UG "UG",
            US "US",
            UY "UY",
            UZ "UZ",
            VA "VA",
            VC "VC",
            VE "VE",
            VG "VG",
            VN "VN",
            VU "VU",
            WF "WF",
            WS "WS",
            XK "XK",
            YE "YE",
            YT "YT",
            ZA "ZA",
            ZM "ZM",
            ZW "ZW",
            ZZ "ZZ",
        }
    }
    words! {
        /// `shipping_cost.tax.taxability_reason` of a `checkout.session`.
        ShippingCostTaxTaxabilityReason {
            CustomerExempt "customer_exempt",
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
        /// `status` of a `checkout.session`.
        Status {
            Complete "complete",
            Expired "expired",
            Open "open",
        }
    }
    words! {
        /// `submit_type` of a `checkout.session`.
        SubmitType {
            Auto "auto",
            Book "book",
            Donate "donate",
            Pay "pay",
            Subscribe "subscribe",
        }
    }
    words! {
        /// `tax_id_collection.required` of a `checkout.session`.
        TaxIdCollectionRequired {
            IfSupported "if_supported",
            Never "never",
        }
    }
    /// `total_details.breakdown.tax.taxability_reason` of a `checkout.session`. The same as [`ShippingCostTaxTaxabilityReason`](ShippingCostTaxTaxabilityReason).
    pub type TotalDetailsBreakdownTaxTaxabilityReason = ShippingCostTaxTaxabilityReason;
    words! {
        /// `ui_mode` of a `checkout.session`.
        UiMode {
            Elements "elements",
            EmbeddedPage "embedded_page",
            Form "form",
            HostedPage "hosted_page",
        }
    }
    words! {
        /// `wallet_options.link.display` of a `checkout.session`.
        WalletOptionsLinkDisplay {
            Auto "auto",
            Never "never",
        }
    }
}
