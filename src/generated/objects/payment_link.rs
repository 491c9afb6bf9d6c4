// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `payment_link` object.
    PaymentLink {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        after_completion "after_completion": Option<Box<payment_link::AfterCompletion>>, "See [`AfterCompletion`](payment_link::AfterCompletion).";
        allow_promotion_codes "allow_promotion_codes": Option<bool>, "A flag.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        application_fee_percent "application_fee_percent": Option<f64>, "Per cent. May be null.";
        automatic_tax "automatic_tax": Option<Box<payment_link::AutomaticTax>>, "See [`AutomaticTax`](payment_link::AutomaticTax).";
        billing_address_collection "billing_address_collection": Option<payment_link::BillingAddressCollection>, "A word of [`BillingAddressCollection`](payment_link::BillingAddressCollection); unknown ones are kept.";
        consent_collection "consent_collection": Option<Box<payment_link::ConsentCollection>>, "See [`ConsentCollection`](payment_link::ConsentCollection). May be null.";
        currency "currency": Option<String>, "Text.";
        custom_fields "custom_fields": Vec<payment_link::CustomField>, "Array. Each element: See [`CustomField`](payment_link::CustomField).";
        custom_text "custom_text": Option<Box<payment_link::CustomText>>, "See [`CustomText`](payment_link::CustomText).";
        customer_creation "customer_creation": Option<payment_link::CustomerCreation>, "A word of [`CustomerCreation`](payment_link::CustomerCreation); unknown ones are kept.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        inactive_message "inactive_message": Option<String>, "Text. May be null.";
        invoice_creation "invoice_creation": Option<Box<payment_link::InvoiceCreation>>, "See [`InvoiceCreation`](payment_link::InvoiceCreation). May be null.";
        line_items "line_items": crate::object::List<crate::object::LineItem>, "The first page of a list. Each element: The `item` object. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<payment_link::ManagedPayments>>, "See [`ManagedPayments`](payment_link::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name_collection "name_collection": Option<Box<payment_link::NameCollection>>, "See [`NameCollection`](payment_link::NameCollection). May be absent.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        optional_items "optional_items": Vec<payment_link::OptionalItem>, "Array. Each element: See [`OptionalItem`](payment_link::OptionalItem). May be absent or null.";
        payment_intent_data "payment_intent_data": Option<Box<payment_link::PaymentIntentData>>, "See [`PaymentIntentData`](payment_link::PaymentIntentData). May be null.";
        payment_method_collection "payment_method_collection": Option<payment_link::PaymentMethodCollection>, "A word of [`PaymentMethodCollection`](payment_link::PaymentMethodCollection); unknown ones are kept.";
        payment_method_options "payment_method_options": Option<Box<payment_link::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](payment_link::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<payment_link::PaymentMethodType>, "Array. Each element: A word of [`PaymentMethodType`](payment_link::PaymentMethodType); unknown ones are kept. May be null.";
        phone_number_collection "phone_number_collection": Option<Box<payment_link::PhoneNumberCollection>>, "See [`PhoneNumberCollection`](payment_link::PhoneNumberCollection).";
        restrictions "restrictions": Option<Box<payment_link::Restrictions>>, "See [`Restrictions`](payment_link::Restrictions). May be null.";
        shipping_address_collection "shipping_address_collection": Option<Box<payment_link::ShippingAddressCollection>>, "See [`ShippingAddressCollection`](payment_link::ShippingAddressCollection). May be null.";
        shipping_options "shipping_options": Vec<payment_link::ShippingOption>, "Array. Each element: See [`ShippingOption`](payment_link::ShippingOption).";
        submit_type "submit_type": Option<payment_link::SubmitType>, "A word of [`SubmitType`](payment_link::SubmitType); unknown ones are kept.";
        subscription_data "subscription_data": Option<Box<payment_link::SubscriptionData>>, "See [`SubscriptionData`](payment_link::SubscriptionData). May be null.";
        tax_id_collection "tax_id_collection": Option<Box<payment_link::TaxIdCollection>>, "See [`TaxIdCollection`](payment_link::TaxIdCollection).";
        transfer_data "transfer_data": Option<Box<payment_link::TransferData>>, "See [`TransferData`](payment_link::TransferData). May be null.";
        url "url": Option<String>, "Text.";
    }
}
object! { PaymentLink: "payment_link" }
/// The parts of a [`PaymentLink`](crate::object::PaymentLink).
pub mod payment_link {
    use crate::object::macros::{element, record, words};
    record! {
        /// `after_completion` of a `payment_link`.
        AfterCompletion {
            hosted_confirmation "hosted_confirmation": Option<Box<crate::object::payment_link::AfterCompletionHostedConfirmation>>, "See [`AfterCompletionHostedConfirmation`](crate::object::payment_link::AfterCompletionHostedConfirmation). May be absent.";
            redirect "redirect": Option<Box<crate::object::payment_link::AfterCompletionRedirect>>, "See [`AfterCompletionRedirect`](crate::object::payment_link::AfterCompletionRedirect). May be absent.";
            type_ "type": Option<crate::object::payment_link::AfterCompletionType>, "A word of [`AfterCompletionType`](crate::object::payment_link::AfterCompletionType); unknown ones are kept.";
        }
    }
    record! {
        /// `after_completion.hosted_confirmation` of a `payment_link`.
        AfterCompletionHostedConfirmation {
            custom_message "custom_message": Option<String>, "Text. May be null.";
        }
    }
    /// `after_completion.redirect` of a `payment_link`. The same as [`mandate::PaymentMethodDetailsAuBecsDebit`](crate::object::mandate::PaymentMethodDetailsAuBecsDebit).
    pub type AfterCompletionRedirect = crate::object::mandate::PaymentMethodDetailsAuBecsDebit;
    record! {
        /// `automatic_tax` of a `payment_link`.
        AutomaticTax {
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::payment_link::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::payment_link::AutomaticTaxLiability). May be null.";
        }
    }
    /// `automatic_tax.liability` of a `payment_link`. The same as [`checkout_session::AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability).
    pub type AutomaticTaxLiability = crate::object::checkout_session::AutomaticTaxLiability;
    /// `consent_collection` of a `payment_link`. The same as [`checkout_session::ConsentCollection`](crate::object::checkout_session::ConsentCollection).
    pub type ConsentCollection = crate::object::checkout_session::ConsentCollection;
    /// `consent_collection.payment_method_reuse_agreement` of a `payment_link`. The same as [`checkout_session::ConsentCollectionPaymentMethodReuseAgreement`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement).
    pub type ConsentCollectionPaymentMethodReuseAgreement = crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement;
    record! {
        /// `custom_field` of a `payment_link`.
        CustomField {
            dropdown "dropdown": Option<Box<crate::object::payment_link::CustomFieldDropdown>>, "See [`CustomFieldDropdown`](crate::object::payment_link::CustomFieldDropdown). May be absent.";
            key "key": Option<String>, "Text.";
            label "label": Option<Box<crate::object::payment_link::CustomFieldLabel>>, "See [`CustomFieldLabel`](crate::object::payment_link::CustomFieldLabel).";
            numeric "numeric": Option<Box<crate::object::payment_link::CustomFieldNumeric>>, "See [`CustomFieldNumeric`](crate::object::payment_link::CustomFieldNumeric). May be absent.";
            optional "optional": Option<bool>, "A flag.";
            text "text": Option<Box<crate::object::payment_link::CustomFieldText>>, "See [`CustomFieldText`](crate::object::payment_link::CustomFieldText). May be absent.";
            type_ "type": Option<crate::object::payment_link::CustomFieldType>, "A word of [`CustomFieldType`](crate::object::payment_link::CustomFieldType); unknown ones are kept.";
        }
    }
    element! { CustomField }
    record! {
        /// `custom_field.dropdown` of a `payment_link`.
        CustomFieldDropdown {
            default_value "default_value": Option<String>, "Text. May be null.";
            options "options": Vec<crate::object::payment_link::CustomFieldDropdownOption>, "Array. Each element: See [`CustomFieldDropdownOption`](crate::object::payment_link::CustomFieldDropdownOption).";
        }
    }
    /// `custom_field.dropdown.option` of a `payment_link`. The same as [`checkout_session::CustomFieldDropdownOption`](crate::object::checkout_session::CustomFieldDropdownOption).
    pub type CustomFieldDropdownOption = crate::object::checkout_session::CustomFieldDropdownOption;
    /// `custom_field.label` of a `payment_link`. The same as [`checkout_session::CustomFieldLabel`](crate::object::checkout_session::CustomFieldLabel).
    pub type CustomFieldLabel = crate::object::checkout_session::CustomFieldLabel;
    record! {
        /// `custom_field.numeric` of a `payment_link`.
        CustomFieldNumeric {
            default_value "default_value": Option<String>, "Text. May be null.";
            maximum_length "maximum_length": Option<i64>, "A whole number. May be null.";
            minimum_length "minimum_length": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `custom_field.text` of a `payment_link`. The same as [`CustomFieldNumeric`](CustomFieldNumeric).
    pub type CustomFieldText = CustomFieldNumeric;
    /// `custom_text` of a `payment_link`. The same as [`checkout_session::CustomText`](crate::object::checkout_session::CustomText).
    pub type CustomText = crate::object::checkout_session::CustomText;
    /// `custom_text.after_submit` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextAfterSubmit = crate::object::checkout_session::CustomTextAfterSubmit;
    /// `custom_text.shipping_address` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextShippingAddress = crate::object::checkout_session::CustomTextAfterSubmit;
    /// `custom_text.submit` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextSubmit = crate::object::checkout_session::CustomTextAfterSubmit;
    /// `custom_text.terms_of_service_acceptance` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextTermsOfServiceAcceptance = crate::object::checkout_session::CustomTextAfterSubmit;
    record! {
        /// `invoice_creation` of a `payment_link`.
        InvoiceCreation {
            enabled "enabled": Option<bool>, "A flag.";
            invoice_data "invoice_data": Option<Box<crate::object::payment_link::InvoiceCreationInvoiceData>>, "See [`InvoiceCreationInvoiceData`](crate::object::payment_link::InvoiceCreationInvoiceData). May be null.";
        }
    }
    /// `invoice_creation.invoice_data` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceData`](crate::object::checkout_session::InvoiceCreationInvoiceData).
    pub type InvoiceCreationInvoiceData = crate::object::checkout_session::InvoiceCreationInvoiceData;
    /// `invoice_creation.invoice_data.custom_field` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField).
    pub type InvoiceCreationInvoiceDataCustomField = crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField;
    /// `invoice_creation.invoice_data.issuer` of a `payment_link`. The same as [`checkout_session::AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability).
    pub type InvoiceCreationInvoiceDataIssuer = crate::object::checkout_session::AutomaticTaxLiability;
    /// `invoice_creation.invoice_data.rendering_options` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceDataRenderingOptions`](crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions).
    pub type InvoiceCreationInvoiceDataRenderingOptions = crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions;
    /// `managed_payments` of a `payment_link`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    /// `name_collection` of a `payment_link`. The same as [`checkout_session::NameCollection`](crate::object::checkout_session::NameCollection).
    pub type NameCollection = crate::object::checkout_session::NameCollection;
    /// `name_collection.business` of a `payment_link`. The same as [`checkout_session::NameCollectionBusiness`](crate::object::checkout_session::NameCollectionBusiness).
    pub type NameCollectionBusiness = crate::object::checkout_session::NameCollectionBusiness;
    /// `name_collection.individual` of a `payment_link`. The same as [`checkout_session::NameCollectionBusiness`](crate::object::checkout_session::NameCollectionBusiness).
    pub type NameCollectionIndividual = crate::object::checkout_session::NameCollectionBusiness;
    /// `optional_item` of a `payment_link`. The same as [`checkout_session::OptionalItem`](crate::object::checkout_session::OptionalItem).
    pub type OptionalItem = crate::object::checkout_session::OptionalItem;
    /// `optional_item.adjustable_quantity` of a `payment_link`. The same as [`checkout_session::OptionalItemAdjustableQuantity`](crate::object::checkout_session::OptionalItemAdjustableQuantity).
    pub type OptionalItemAdjustableQuantity = crate::object::checkout_session::OptionalItemAdjustableQuantity;
    record! {
        /// `payment_intent_data` of a `payment_link`.
        PaymentIntentData {
            capture_method "capture_method": Option<crate::object::payment_link::PaymentIntentDataCaptureMethod>, "A word of [`PaymentIntentDataCaptureMethod`](crate::object::payment_link::PaymentIntentDataCaptureMethod); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_link::PaymentIntentDataSetupFutureUsage>, "A word of [`PaymentIntentDataSetupFutureUsage`](crate::object::payment_link::PaymentIntentDataSetupFutureUsage); unknown ones are kept. May be null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
            statement_descriptor_suffix "statement_descriptor_suffix": Option<String>, "Text. May be null.";
            transfer_group "transfer_group": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options` of a `payment_link`.
        PaymentMethodOptions {
            card "card": Option<Box<crate::object::payment_link::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::payment_link::PaymentMethodOptionsCard). May be null.";
        }
    }
    record! {
        /// `payment_method_options.card` of a `payment_link`.
        PaymentMethodOptionsCard {
            restrictions "restrictions": Option<Box<crate::object::payment_link::PaymentMethodOptionsCardRestrictions>>, "See [`PaymentMethodOptionsCardRestrictions`](crate::object::payment_link::PaymentMethodOptionsCardRestrictions). May be null.";
        }
    }
    record! {
        /// `payment_method_options.card.restrictions` of a `payment_link`.
        PaymentMethodOptionsCardRestrictions {
            brands_blocked "brands_blocked": Vec<crate::object::payment_link::PaymentMethodOptionsCardRestrictionsBrandsBlocked>, "Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::payment_link::PaymentMethodOptionsCardRestrictionsBrandsBlocked); unknown ones are kept.";
        }
    }
    /// `phone_number_collection` of a `payment_link`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type PhoneNumberCollection = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `restrictions` of a `payment_link`.
        Restrictions {
            completed_sessions "completed_sessions": Option<Box<crate::object::payment_link::RestrictionsCompletedSessions>>, "See [`RestrictionsCompletedSessions`](crate::object::payment_link::RestrictionsCompletedSessions).";
        }
    }
    record! {
        /// `restrictions.completed_sessions` of a `payment_link`.
        RestrictionsCompletedSessions {
            count "count": Option<i64>, "A whole number.";
            limit "limit": Option<i64>, "A whole number.";
        }
    }
    /// `shipping_address_collection` of a `payment_link`. The same as [`checkout_session::ShippingAddressCollection`](crate::object::checkout_session::ShippingAddressCollection).
    pub type ShippingAddressCollection = crate::object::checkout_session::ShippingAddressCollection;
    /// `shipping_option` of a `payment_link`. The same as [`checkout_session::ShippingOption`](crate::object::checkout_session::ShippingOption).
    pub type ShippingOption = crate::object::checkout_session::ShippingOption;
    record! {
        /// `subscription_data` of a `payment_link`.
        SubscriptionData {
            description "description": Option<String>, "Text. May be null.";
            invoice_settings "invoice_settings": Option<Box<crate::object::payment_link::SubscriptionDataInvoiceSettings>>, "See [`SubscriptionDataInvoiceSettings`](crate::object::payment_link::SubscriptionDataInvoiceSettings).";
            metadata "metadata": crate::object::Metadata, "Your own keys and values.";
            trial_period_days "trial_period_days": Option<i64>, "A whole number. May be null.";
            trial_settings "trial_settings": Option<Box<crate::object::payment_link::SubscriptionDataTrialSettings>>, "See [`SubscriptionDataTrialSettings`](crate::object::payment_link::SubscriptionDataTrialSettings). May be null.";
        }
    }
    record! {
        /// `subscription_data.invoice_settings` of a `payment_link`.
        SubscriptionDataInvoiceSettings {
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::payment_link::SubscriptionDataInvoiceSettingsCustomField>, "Array. Each element: See [`SubscriptionDataInvoiceSettingsCustomField`](crate::object::payment_link::SubscriptionDataInvoiceSettingsCustomField). May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::payment_link::SubscriptionDataInvoiceSettingsIssuer>>, "See [`SubscriptionDataInvoiceSettingsIssuer`](crate::object::payment_link::SubscriptionDataInvoiceSettingsIssuer).";
        }
    }
    /// `subscription_data.invoice_settings.custom_field` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField).
    pub type SubscriptionDataInvoiceSettingsCustomField = crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField;
    /// `subscription_data.invoice_settings.issuer` of a `payment_link`. The same as [`checkout_session::AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability).
    pub type SubscriptionDataInvoiceSettingsIssuer = crate::object::checkout_session::AutomaticTaxLiability;
    record! {
        /// `subscription_data.trial_settings` of a `payment_link`.
        SubscriptionDataTrialSettings {
            end_behavior "end_behavior": Option<Box<crate::object::payment_link::SubscriptionDataTrialSettingsEndBehavior>>, "See [`SubscriptionDataTrialSettingsEndBehavior`](crate::object::payment_link::SubscriptionDataTrialSettingsEndBehavior).";
        }
    }
    record! {
        /// `subscription_data.trial_settings.end_behavior` of a `payment_link`.
        SubscriptionDataTrialSettingsEndBehavior {
            missing_payment_method "missing_payment_method": Option<crate::object::payment_link::SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod>, "A word of [`SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::payment_link::SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod); unknown ones are kept.";
        }
    }
    /// `tax_id_collection` of a `payment_link`. The same as [`checkout_session::TaxIdCollection`](crate::object::checkout_session::TaxIdCollection).
    pub type TaxIdCollection = crate::object::checkout_session::TaxIdCollection;
    /// `transfer_data` of a `payment_link`. The same as [`charge::TransferData`](crate::object::charge::TransferData).
    pub type TransferData = crate::object::charge::TransferData;
    words! {
        /// `after_completion.type` of a `payment_link`.
        AfterCompletionType {
            HostedConfirmation "hosted_confirmation",
            Redirect "redirect",
        }
    }
    /// `automatic_tax.liability.type` of a `payment_link`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `billing_address_collection` of a `payment_link`. The same as [`checkout_session::BillingAddressCollection`](crate::object::checkout_session::BillingAddressCollection).
    pub type BillingAddressCollection = crate::object::checkout_session::BillingAddressCollection;
    /// `consent_collection.payment_method_reuse_agreement.position` of a `payment_link`. The same as [`checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition).
    pub type ConsentCollectionPaymentMethodReuseAgreementPosition = crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition;
    /// `consent_collection.promotions` of a `payment_link`. The same as [`checkout_session::ConsentCollectionPromotions`](crate::object::checkout_session::ConsentCollectionPromotions).
    pub type ConsentCollectionPromotions = crate::object::checkout_session::ConsentCollectionPromotions;
    /// `consent_collection.terms_of_service` of a `payment_link`. The same as [`checkout_session::ConsentCollectionTermsOfService`](crate::object::checkout_session::ConsentCollectionTermsOfService).
    pub type ConsentCollectionTermsOfService = crate::object::checkout_session::ConsentCollectionTermsOfService;
    /// `custom_field.type` of a `payment_link`. The same as [`checkout_session::CustomFieldType`](crate::object::checkout_session::CustomFieldType).
    pub type CustomFieldType = crate::object::checkout_session::CustomFieldType;
    /// `customer_creation` of a `payment_link`. The same as [`checkout_session::CustomerCreation`](crate::object::checkout_session::CustomerCreation).
    pub type CustomerCreation = crate::object::checkout_session::CustomerCreation;
    /// `invoice_creation.invoice_data.issuer.type` of a `payment_link`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type InvoiceCreationInvoiceDataIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `payment_intent_data.capture_method` of a `payment_link`. The same as [`payment_intent::CaptureMethod`](crate::object::payment_intent::CaptureMethod).
    pub type PaymentIntentDataCaptureMethod = crate::object::payment_intent::CaptureMethod;
    /// `payment_intent_data.setup_future_usage` of a `payment_link`. The same as [`payment_intent::PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage).
    pub type PaymentIntentDataSetupFutureUsage = crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage;
    /// `payment_method_collection` of a `payment_link`. The same as [`checkout_session::CustomerCreation`](crate::object::checkout_session::CustomerCreation).
    pub type PaymentMethodCollection = crate::object::checkout_session::CustomerCreation;
    /// `payment_method_options.card.restrictions.brands_blocked` of a `payment_link`. The same as [`checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked).
    pub type PaymentMethodOptionsCardRestrictionsBrandsBlocked = crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked;
    words! {
        /// `payment_method_type` of a `payment_link`.
        PaymentMethodType {
            Affirm "affirm",
            AfterpayClearpay "afterpay_clearpay",
            Alipay "alipay",
            Alma "alma",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Bizum "bizum",
            Blik "blik",
            Boleto "boleto",
            Card "card",
            Cashapp "cashapp",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            Klarna "klarna",
            Konbini "konbini",
            Link "link",
            MbWay "mb_way",
            Mobilepay "mobilepay",
            Multibanco "multibanco",
            Oxxo "oxxo",
            P24 "p24",
            PayByBank "pay_by_bank",
            Paynow "paynow",
            Paypal "paypal",
            Paypay "paypay",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            Satispay "satispay",
            Scalapay "scalapay",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            Sofort "sofort",
            Sunbit "sunbit",
            Swish "swish",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            WechatPay "wechat_pay",
            Zip "zip",
        }
    }
    /// `shipping_address_collection.allowed_country` of a `payment_link`. The same as [`checkout_session::ShippingAddressCollectionAllowedCountry`](crate::object::checkout_session::ShippingAddressCollectionAllowedCountry).
    pub type ShippingAddressCollectionAllowedCountry = crate::object::checkout_session::ShippingAddressCollectionAllowedCountry;
    /// `submit_type` of a `payment_link`. The same as [`checkout_session::SubmitType`](crate::object::checkout_session::SubmitType).
    pub type SubmitType = crate::object::checkout_session::SubmitType;
    /// `subscription_data.invoice_settings.issuer.type` of a `payment_link`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type SubscriptionDataInvoiceSettingsIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `subscription_data.trial_settings.end_behavior.missing_payment_method` of a `payment_link`. The same as [`subscription::TrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod).
    pub type SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod = crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod;
    /// `tax_id_collection.required` of a `payment_link`. The same as [`checkout_session::TaxIdCollectionRequired`](crate::object::checkout_session::TaxIdCollectionRequired).
    pub type TaxIdCollectionRequired = crate::object::checkout_session::TaxIdCollectionRequired;
}
