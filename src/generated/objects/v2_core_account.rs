// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.core.account` object.
    V2CoreAccount {
        id "id": String, "The id; empty if Stripe sent none.";
        applied_configurations "applied_configurations": Vec<v2_core_account::AppliedConfiguration>, "Array. Each element: A word of [`AppliedConfiguration`](v2_core_account::AppliedConfiguration); unknown ones are kept.";
        closed "closed": Option<bool>, "A flag. May be absent.";
        configuration "configuration": Option<Box<v2_core_account::Configuration>>, "See [`Configuration`](v2_core_account::Configuration). May be absent.";
        contact_email "contact_email": Option<String>, "Text. May be absent.";
        contact_phone "contact_phone": Option<String>, "Text. May be absent.";
        created "created": Option<String>, "Text.";
        dashboard "dashboard": Option<v2_core_account::Dashboard>, "A word of [`Dashboard`](v2_core_account::Dashboard); unknown ones are kept. May be absent.";
        defaults "defaults": Option<Box<v2_core_account::Defaults>>, "See [`Defaults`](v2_core_account::Defaults). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        display_name "display_name": Option<String>, "Text. May be absent.";
        future_requirements "future_requirements": Option<Box<v2_core_account::FutureRequirements>>, "See [`FutureRequirements`](v2_core_account::FutureRequirements). May be absent.";
        identity "identity": Option<Box<v2_core_account::Identity>>, "See [`Identity`](v2_core_account::Identity). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        requirements "requirements": Option<Box<v2_core_account::Requirements>>, "See [`Requirements`](v2_core_account::Requirements). May be absent.";
    }
}
object! { V2CoreAccount: "v2.core.account" }
/// The parts of a [`V2CoreAccount`](crate::object::V2CoreAccount).
pub mod v2_core_account {
    use crate::object::macros::{element, record, words};
    record! {
        /// `configuration` of a `v2.core.account`.
        Configuration {
            customer "customer": Option<Box<crate::object::v2_core_account::ConfigurationCustomer>>, "See [`ConfigurationCustomer`](crate::object::v2_core_account::ConfigurationCustomer). May be absent.";
            merchant "merchant": Option<Box<crate::object::v2_core_account::ConfigurationMerchant>>, "See [`ConfigurationMerchant`](crate::object::v2_core_account::ConfigurationMerchant). May be absent.";
            recipient "recipient": Option<Box<crate::object::v2_core_account::ConfigurationRecipient>>, "See [`ConfigurationRecipient`](crate::object::v2_core_account::ConfigurationRecipient). May be absent.";
        }
    }
    record! {
        /// `configuration.customer` of a `v2.core.account`.
        ConfigurationCustomer {
            applied "applied": Option<bool>, "A flag.";
            automatic_indirect_tax "automatic_indirect_tax": Option<Box<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTax>>, "See [`ConfigurationCustomerAutomaticIndirectTax`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTax). May be absent.";
            billing "billing": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBilling>>, "See [`ConfigurationCustomerBilling`](crate::object::v2_core_account::ConfigurationCustomerBilling). May be absent.";
            capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationCustomerCapabilities>>, "See [`ConfigurationCustomerCapabilities`](crate::object::v2_core_account::ConfigurationCustomerCapabilities). May be absent.";
            shipping "shipping": Option<Box<crate::object::v2_core_account::ConfigurationCustomerShipping>>, "See [`ConfigurationCustomerShipping`](crate::object::v2_core_account::ConfigurationCustomerShipping). May be absent.";
            test_clock "test_clock": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.customer.automatic_indirect_tax` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTax {
            exempt "exempt": Option<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxExempt>, "A word of [`ConfigurationCustomerAutomaticIndirectTaxExempt`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxExempt); unknown ones are kept. May be absent.";
            ip_address "ip_address": Option<String>, "Text. May be absent.";
            location "location": Option<Box<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocation>>, "See [`ConfigurationCustomerAutomaticIndirectTaxLocation`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocation). May be absent.";
            location_source "location_source": Option<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocationSource>, "A word of [`ConfigurationCustomerAutomaticIndirectTaxLocationSource`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocationSource); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `configuration.customer.automatic_indirect_tax.location` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTaxLocation {
            country "country": Option<String>, "Text. May be absent.";
            state "state": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.customer.billing` of a `v2.core.account`.
        ConfigurationCustomerBilling {
            default_payment_method "default_payment_method": Option<String>, "Text. May be absent.";
            invoice "invoice": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBillingInvoice>>, "See [`ConfigurationCustomerBillingInvoice`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoice). May be absent.";
        }
    }
    record! {
        /// `configuration.customer.billing.invoice` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoice {
            custom_fields "custom_fields": Vec<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceCustomField>, "Array. Each element: See [`ConfigurationCustomerBillingInvoiceCustomField`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceCustomField).";
            footer "footer": Option<String>, "Text. May be absent.";
            next_sequence "next_sequence": Option<i64>, "A whole number. May be absent.";
            prefix "prefix": Option<String>, "Text. May be absent.";
            rendering "rendering": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRendering>>, "See [`ConfigurationCustomerBillingInvoiceRendering`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRendering). May be absent.";
        }
    }
    record! {
        /// `configuration.customer.billing.invoice.custom_field` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceCustomField {
            name "name": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { ConfigurationCustomerBillingInvoiceCustomField }
    record! {
        /// `configuration.customer.billing.invoice.rendering` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceRendering {
            amount_tax_display "amount_tax_display": Option<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay>, "A word of [`ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay); unknown ones are kept. May be absent.";
            template "template": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.customer.capabilities` of a `v2.core.account`.
        ConfigurationCustomerCapabilities {
            automatic_indirect_tax "automatic_indirect_tax": Option<Box<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTax>>, "See [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTax). May be absent.";
        }
    }
    record! {
        /// `configuration.customer.capabilities.automatic_indirect_tax` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTax {
            status "status": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus>, "A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus); unknown ones are kept.";
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail>, "Array. Each element: See [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).";
        }
    }
    record! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status_detail` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail {
            code "code": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode>, "A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode); unknown ones are kept.";
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution>, "A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution); unknown ones are kept.";
        }
    }
    element! { ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail }
    record! {
        /// `configuration.customer.shipping` of a `v2.core.account`.
        ConfigurationCustomerShipping {
            address "address": Option<Box<crate::object::v2_core_account::ConfigurationCustomerShippingAddress>>, "See [`ConfigurationCustomerShippingAddress`](crate::object::v2_core_account::ConfigurationCustomerShippingAddress). May be absent.";
            name "name": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.customer.shipping.address` of a `v2.core.account`.
        ConfigurationCustomerShippingAddress {
            city "city": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            line1 "line1": Option<String>, "Text. May be absent.";
            line2 "line2": Option<String>, "Text. May be absent.";
            postal_code "postal_code": Option<String>, "Text. May be absent.";
            state "state": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.merchant` of a `v2.core.account`.
        ConfigurationMerchant {
            applied "applied": Option<bool>, "A flag.";
            bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantBacsDebitPayments>>, "See [`ConfigurationMerchantBacsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantBacsDebitPayments). May be absent.";
            branding "branding": Option<Box<crate::object::v2_core_account::ConfigurationMerchantBranding>>, "See [`ConfigurationMerchantBranding`](crate::object::v2_core_account::ConfigurationMerchantBranding). May be absent.";
            capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilities>>, "See [`ConfigurationMerchantCapabilities`](crate::object::v2_core_account::ConfigurationMerchantCapabilities). May be absent.";
            card_payments "card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCardPayments>>, "See [`ConfigurationMerchantCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCardPayments). May be absent.";
            konbini_payments "konbini_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPayments>>, "See [`ConfigurationMerchantKonbiniPayments`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPayments). May be absent.";
            mcc "mcc": Option<String>, "Text. May be absent.";
            script_statement_descriptor "script_statement_descriptor": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptor>>, "See [`ConfigurationMerchantScriptStatementDescriptor`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptor). May be absent.";
            sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSepaDebitPayments>>, "See [`ConfigurationMerchantSepaDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantSepaDebitPayments). May be absent.";
            statement_descriptor "statement_descriptor": Option<Box<crate::object::v2_core_account::ConfigurationMerchantStatementDescriptor>>, "See [`ConfigurationMerchantStatementDescriptor`](crate::object::v2_core_account::ConfigurationMerchantStatementDescriptor). May be absent.";
            support "support": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSupport>>, "See [`ConfigurationMerchantSupport`](crate::object::v2_core_account::ConfigurationMerchantSupport). May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.bacs_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantBacsDebitPayments {
            display_name "display_name": Option<String>, "Text. May be absent.";
            service_user_number "service_user_number": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.branding` of a `v2.core.account`.
        ConfigurationMerchantBranding {
            icon "icon": Option<String>, "Text. May be absent.";
            logo "logo": Option<String>, "Text. May be absent.";
            primary_color "primary_color": Option<String>, "Text. May be absent.";
            secondary_color "secondary_color": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.capabilities` of a `v2.core.account`.
        ConfigurationMerchantCapabilities {
            ach_debit_payments "ach_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPayments>>, "See [`ConfigurationMerchantCapabilitiesAchDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPayments). May be absent.";
            acss_debit_payments "acss_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPayments>>, "See [`ConfigurationMerchantCapabilitiesAcssDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPayments). May be absent.";
            affirm_payments "affirm_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPayments>>, "See [`ConfigurationMerchantCapabilitiesAffirmPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPayments). May be absent.";
            afterpay_clearpay_payments "afterpay_clearpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPayments>>, "See [`ConfigurationMerchantCapabilitiesAfterpayClearpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPayments). May be absent.";
            alma_payments "alma_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPayments>>, "See [`ConfigurationMerchantCapabilitiesAlmaPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPayments). May be absent.";
            amazon_pay_payments "amazon_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPayments>>, "See [`ConfigurationMerchantCapabilitiesAmazonPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPayments). May be absent.";
            au_becs_debit_payments "au_becs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPayments>>, "See [`ConfigurationMerchantCapabilitiesAuBecsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPayments). May be absent.";
            bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPayments>>, "See [`ConfigurationMerchantCapabilitiesBacsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPayments). May be absent.";
            bancontact_payments "bancontact_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPayments>>, "See [`ConfigurationMerchantCapabilitiesBancontactPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPayments). May be absent.";
            blik_payments "blik_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPayments>>, "See [`ConfigurationMerchantCapabilitiesBlikPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPayments). May be absent.";
            blik_recurring_payments "blik_recurring_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPayments>>, "See [`ConfigurationMerchantCapabilitiesBlikRecurringPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPayments). May be absent.";
            boleto_payments "boleto_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPayments>>, "See [`ConfigurationMerchantCapabilitiesBoletoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPayments). May be absent.";
            card_payments "card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPayments>>, "See [`ConfigurationMerchantCapabilitiesCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPayments). May be absent.";
            cartes_bancaires_payments "cartes_bancaires_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPayments>>, "See [`ConfigurationMerchantCapabilitiesCartesBancairesPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPayments). May be absent.";
            cashapp_payments "cashapp_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPayments>>, "See [`ConfigurationMerchantCapabilitiesCashappPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPayments). May be absent.";
            eps_payments "eps_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPayments>>, "See [`ConfigurationMerchantCapabilitiesEpsPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPayments). May be absent.";
            fpx_payments "fpx_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPayments>>, "See [`ConfigurationMerchantCapabilitiesFpxPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPayments). May be absent.";
            gb_bank_transfer_payments "gb_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPayments>>, "See [`ConfigurationMerchantCapabilitiesGbBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPayments). May be absent.";
            grabpay_payments "grabpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPayments>>, "See [`ConfigurationMerchantCapabilitiesGrabpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPayments). May be absent.";
            ideal_payments "ideal_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPayments>>, "See [`ConfigurationMerchantCapabilitiesIdealPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPayments). May be absent.";
            jcb_payments "jcb_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPayments>>, "See [`ConfigurationMerchantCapabilitiesJcbPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPayments). May be absent.";
            jp_bank_transfer_payments "jp_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPayments>>, "See [`ConfigurationMerchantCapabilitiesJpBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPayments). May be absent.";
            kakao_pay_payments "kakao_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPayments>>, "See [`ConfigurationMerchantCapabilitiesKakaoPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPayments). May be absent.";
            klarna_payments "klarna_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPayments>>, "See [`ConfigurationMerchantCapabilitiesKlarnaPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPayments). May be absent.";
            konbini_payments "konbini_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPayments>>, "See [`ConfigurationMerchantCapabilitiesKonbiniPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPayments). May be absent.";
            kr_card_payments "kr_card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPayments>>, "See [`ConfigurationMerchantCapabilitiesKrCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPayments). May be absent.";
            link_payments "link_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPayments>>, "See [`ConfigurationMerchantCapabilitiesLinkPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPayments). May be absent.";
            mobilepay_payments "mobilepay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPayments>>, "See [`ConfigurationMerchantCapabilitiesMobilepayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPayments). May be absent.";
            multibanco_payments "multibanco_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPayments>>, "See [`ConfigurationMerchantCapabilitiesMultibancoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPayments). May be absent.";
            mx_bank_transfer_payments "mx_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPayments>>, "See [`ConfigurationMerchantCapabilitiesMxBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPayments). May be absent.";
            naver_pay_payments "naver_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPayments>>, "See [`ConfigurationMerchantCapabilitiesNaverPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPayments). May be absent.";
            oxxo_payments "oxxo_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPayments>>, "See [`ConfigurationMerchantCapabilitiesOxxoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPayments). May be absent.";
            p24_payments "p24_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24Payments>>, "See [`ConfigurationMerchantCapabilitiesP24Payments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24Payments). May be absent.";
            pay_by_bank_payments "pay_by_bank_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPayments>>, "See [`ConfigurationMerchantCapabilitiesPayByBankPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPayments). May be absent.";
            payco_payments "payco_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPayments>>, "See [`ConfigurationMerchantCapabilitiesPaycoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPayments). May be absent.";
            paynow_payments "paynow_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPayments>>, "See [`ConfigurationMerchantCapabilitiesPaynowPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPayments). May be absent.";
            promptpay_payments "promptpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPayments>>, "See [`ConfigurationMerchantCapabilitiesPromptpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPayments). May be absent.";
            revolut_pay_payments "revolut_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPayments>>, "See [`ConfigurationMerchantCapabilitiesRevolutPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPayments). May be absent.";
            samsung_pay_payments "samsung_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPayments>>, "See [`ConfigurationMerchantCapabilitiesSamsungPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPayments). May be absent.";
            satispay_payments "satispay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPayments>>, "See [`ConfigurationMerchantCapabilitiesSatispayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPayments). May be absent.";
            sepa_bank_transfer_payments "sepa_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPayments>>, "See [`ConfigurationMerchantCapabilitiesSepaBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPayments). May be absent.";
            sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPayments>>, "See [`ConfigurationMerchantCapabilitiesSepaDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPayments). May be absent.";
            sequra_payments "sequra_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPayments>>, "See [`ConfigurationMerchantCapabilitiesSequraPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPayments). May be absent.";
            stripe_balance "stripe_balance": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalance>>, "See [`ConfigurationMerchantCapabilitiesStripeBalance`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalance). May be absent.";
            sunbit_payments "sunbit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPayments>>, "See [`ConfigurationMerchantCapabilitiesSunbitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPayments). May be absent.";
            swish_payments "swish_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPayments>>, "See [`ConfigurationMerchantCapabilitiesSwishPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPayments). May be absent.";
            twint_payments "twint_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPayments>>, "See [`ConfigurationMerchantCapabilitiesTwintPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPayments). May be absent.";
            us_bank_transfer_payments "us_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPayments>>, "See [`ConfigurationMerchantCapabilitiesUsBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPayments). May be absent.";
            zip_payments "zip_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPayments>>, "See [`ConfigurationMerchantCapabilitiesZipPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPayments). May be absent.";
        }
    }
    /// `configuration.merchant.capabilities.ach_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAchDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.ach_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.acss_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.acss_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.affirm_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAffirmPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.affirm_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.alma_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAlmaPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.alma_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.amazon_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.au_becs_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.bacs_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.bancontact_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBancontactPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.bancontact_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.blik_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBlikPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.blik_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.blik_recurring_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.boleto_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBoletoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.boleto_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.card_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesCardPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.card_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.cashapp_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesCashappPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.cashapp_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.eps_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesEpsPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.eps_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.fpx_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesFpxPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.fpx_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.grabpay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesGrabpayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.grabpay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.ideal_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesIdealPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.ideal_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.jcb_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesJcbPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.jcb_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.kakao_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.klarna_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKlarnaPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.klarna_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.konbini_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKonbiniPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.konbini_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.kr_card_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKrCardPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.kr_card_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.link_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesLinkPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.link_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.mobilepay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesMobilepayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.mobilepay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.multibanco_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesMultibancoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.multibanco_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.naver_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesNaverPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.naver_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.oxxo_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesOxxoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.oxxo_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.p24_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesP24Payments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.p24_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.pay_by_bank_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPayByBankPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.payco_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPaycoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.payco_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.paynow_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPaynowPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.paynow_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.promptpay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPromptpayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.promptpay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.revolut_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.samsung_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.satispay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSatispayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.satispay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sepa_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sequra_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSequraPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sequra_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `configuration.merchant.capabilities.stripe_balance` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalance {
            payouts "payouts": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayouts>>, "See [`ConfigurationMerchantCapabilitiesStripeBalancePayouts`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayouts). May be absent.";
        }
    }
    /// `configuration.merchant.capabilities.stripe_balance.payouts` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayouts = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sunbit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSunbitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sunbit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.swish_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSwishPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.swish_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.twint_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesTwintPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.twint_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.zip_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesZipPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.zip_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `configuration.merchant.card_payments` of a `v2.core.account`.
        ConfigurationMerchantCardPayments {
            decline_on "decline_on": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCardPaymentsDeclineOn>>, "See [`ConfigurationMerchantCardPaymentsDeclineOn`](crate::object::v2_core_account::ConfigurationMerchantCardPaymentsDeclineOn). May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.card_payments.decline_on` of a `v2.core.account`.
        ConfigurationMerchantCardPaymentsDeclineOn {
            avs_failure "avs_failure": Option<bool>, "A flag. May be absent.";
            cvc_failure "cvc_failure": Option<bool>, "A flag. May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPayments {
            support "support": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupport>>, "See [`ConfigurationMerchantKonbiniPaymentsSupport`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupport). May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments.support` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPaymentsSupport {
            email "email": Option<String>, "Text. May be absent.";
            hours "hours": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupportHours>>, "See [`ConfigurationMerchantKonbiniPaymentsSupportHours`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupportHours). May be absent.";
            phone "phone": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments.support.hours` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPaymentsSupportHours {
            end_time "end_time": Option<String>, "Text. May be absent.";
            start_time "start_time": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.script_statement_descriptor` of a `v2.core.account`.
        ConfigurationMerchantScriptStatementDescriptor {
            kana "kana": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKana>>, "See [`ConfigurationMerchantScriptStatementDescriptorKana`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKana). May be absent.";
            kanji "kanji": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKanji>>, "See [`ConfigurationMerchantScriptStatementDescriptorKanji`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKanji). May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.script_statement_descriptor.kana` of a `v2.core.account`.
        ConfigurationMerchantScriptStatementDescriptorKana {
            descriptor "descriptor": Option<String>, "Text. May be absent.";
            prefix "prefix": Option<String>, "Text. May be absent.";
        }
    }
    /// `configuration.merchant.script_statement_descriptor.kanji` of a `v2.core.account`. The same as [`ConfigurationMerchantScriptStatementDescriptorKana`](ConfigurationMerchantScriptStatementDescriptorKana).
    pub type ConfigurationMerchantScriptStatementDescriptorKanji = ConfigurationMerchantScriptStatementDescriptorKana;
    record! {
        /// `configuration.merchant.sepa_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantSepaDebitPayments {
            creditor_id "creditor_id": Option<String>, "Text. May be absent.";
        }
    }
    /// `configuration.merchant.statement_descriptor` of a `v2.core.account`. The same as [`ConfigurationMerchantScriptStatementDescriptorKana`](ConfigurationMerchantScriptStatementDescriptorKana).
    pub type ConfigurationMerchantStatementDescriptor = ConfigurationMerchantScriptStatementDescriptorKana;
    record! {
        /// `configuration.merchant.support` of a `v2.core.account`.
        ConfigurationMerchantSupport {
            address "address": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSupportAddress>>, "See [`ConfigurationMerchantSupportAddress`](crate::object::v2_core_account::ConfigurationMerchantSupportAddress). May be absent.";
            email "email": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent.";
            url "url": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.merchant.support.address` of a `v2.core.account`.
        ConfigurationMerchantSupportAddress {
            city "city": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            line1 "line1": Option<String>, "Text. May be absent.";
            line2 "line2": Option<String>, "Text. May be absent.";
            postal_code "postal_code": Option<String>, "Text. May be absent.";
            state "state": Option<String>, "Text. May be absent.";
            town "town": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `configuration.recipient` of a `v2.core.account`.
        ConfigurationRecipient {
            applied "applied": Option<bool>, "A flag.";
            capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilities>>, "See [`ConfigurationRecipientCapabilities`](crate::object::v2_core_account::ConfigurationRecipientCapabilities). May be absent.";
        }
    }
    record! {
        /// `configuration.recipient.capabilities` of a `v2.core.account`.
        ConfigurationRecipientCapabilities {
            bank_accounts "bank_accounts": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccounts>>, "See [`ConfigurationRecipientCapabilitiesBankAccounts`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccounts). May be absent.";
            cards "cards": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCards>>, "See [`ConfigurationRecipientCapabilitiesCards`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCards). May be absent.";
            stripe_balance "stripe_balance": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalance>>, "See [`ConfigurationRecipientCapabilitiesStripeBalance`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalance). May be absent.";
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccounts {
            ach "ach": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAch>>, "See [`ConfigurationRecipientCapabilitiesBankAccountsAch`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAch). May be absent.";
            fedwire "fedwire": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwire>>, "See [`ConfigurationRecipientCapabilitiesBankAccountsFedwire`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwire). May be absent.";
            fps "fps": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFps>>, "See [`ConfigurationRecipientCapabilitiesBankAccountsFps`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFps). May be absent.";
            local "local": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocal>>, "See [`ConfigurationRecipientCapabilitiesBankAccountsLocal`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocal). May be absent.";
            rtp "rtp": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtp>>, "See [`ConfigurationRecipientCapabilitiesBankAccountsRtp`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtp). May be absent.";
            sepa "sepa": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepa>>, "See [`ConfigurationRecipientCapabilitiesBankAccountsSepa`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepa). May be absent.";
            swift "swift": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwift>>, "See [`ConfigurationRecipientCapabilitiesBankAccountsSwift`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwift). May be absent.";
        }
    }
    /// `configuration.recipient.capabilities.bank_accounts.ach` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAch = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwire = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.fps` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFps = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.local` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocal = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.local.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.rtp` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtp = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.sepa` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepa = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.swift` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwift = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.cards` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesCards = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.cards.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesCardsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `configuration.recipient.capabilities.stripe_balance` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalance {
            payouts "payouts": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayouts>>, "See [`ConfigurationRecipientCapabilitiesStripeBalancePayouts`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayouts). May be absent.";
            stripe_transfers "stripe_transfers": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers>>, "See [`ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers). May be absent.";
        }
    }
    /// `configuration.recipient.capabilities.stripe_balance.payouts` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayouts = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `defaults` of a `v2.core.account`.
        Defaults {
            currency "currency": Option<String>, "Text. May be absent.";
            locales "locales": Vec<crate::object::v2_core_account::DefaultsLocale>, "Array. Each element: A word of [`DefaultsLocale`](crate::object::v2_core_account::DefaultsLocale); unknown ones are kept. May be absent.";
            payout_methods "payout_methods": std::collections::BTreeMap<String, String>, "Map. Each value: Text. May be absent.";
            profile "profile": Option<Box<crate::object::v2_core_account::DefaultsProfile>>, "See [`DefaultsProfile`](crate::object::v2_core_account::DefaultsProfile). May be absent.";
            responsibilities "responsibilities": Option<Box<crate::object::v2_core_account::DefaultsResponsibilities>>, "See [`DefaultsResponsibilities`](crate::object::v2_core_account::DefaultsResponsibilities).";
        }
    }
    record! {
        /// `defaults.profile` of a `v2.core.account`.
        DefaultsProfile {
            business_url "business_url": Option<String>, "Text. May be absent.";
            doing_business_as "doing_business_as": Option<String>, "Text. May be absent.";
            product_description "product_description": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `defaults.responsibilities` of a `v2.core.account`.
        DefaultsResponsibilities {
            fees_collector "fees_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesFeesCollector>, "A word of [`DefaultsResponsibilitiesFeesCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesFeesCollector); unknown ones are kept. May be absent.";
            losses_collector "losses_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesLossesCollector>, "A word of [`DefaultsResponsibilitiesLossesCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesLossesCollector); unknown ones are kept. May be absent.";
            requirements_collector "requirements_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesRequirementsCollector>, "A word of [`DefaultsResponsibilitiesRequirementsCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesRequirementsCollector); unknown ones are kept.";
        }
    }
    record! {
        /// `future_requirements` of a `v2.core.account`.
        FutureRequirements {
            alternatives "alternatives": Vec<crate::object::v2_core_account::FutureRequirementsAlternative>, "Array. Each element: See [`FutureRequirementsAlternative`](crate::object::v2_core_account::FutureRequirementsAlternative). May be absent.";
            entries "entries": Vec<crate::object::v2_core_account::FutureRequirementsEntry>, "Array. Each element: See [`FutureRequirementsEntry`](crate::object::v2_core_account::FutureRequirementsEntry). May be absent.";
            minimum_transition_date "minimum_transition_date": Option<String>, "Text. May be absent.";
            summary "summary": Option<Box<crate::object::v2_core_account::FutureRequirementsSummary>>, "See [`FutureRequirementsSummary`](crate::object::v2_core_account::FutureRequirementsSummary). May be absent.";
        }
    }
    record! {
        /// `future_requirements.alternative` of a `v2.core.account`.
        FutureRequirementsAlternative {
            options "options": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOption>, "Array. Each element: See [`FutureRequirementsAlternativeOption`](crate::object::v2_core_account::FutureRequirementsAlternativeOption).";
            original_entries "original_entries": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntry>, "Array. Each element: See [`FutureRequirementsAlternativeOriginalEntry`](crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntry).";
        }
    }
    element! { FutureRequirementsAlternative }
    record! {
        /// `future_requirements.alternative.option` of a `v2.core.account`.
        FutureRequirementsAlternativeOption {
            entries "entries": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntry>, "Array. Each element: See [`FutureRequirementsAlternativeOptionEntry`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntry).";
        }
    }
    element! { FutureRequirementsAlternativeOption }
    record! {
        /// `future_requirements.alternative.option.entry` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntry {
            awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryAwaitingActionFrom>, "A word of [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryAwaitingActionFrom); unknown ones are kept.";
            description "description": Option<String>, "Text.";
            errors "errors": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryError>, "Array. Each element: See [`FutureRequirementsAlternativeOptionEntryError`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryError).";
            reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReference>>, "See [`FutureRequirementsAlternativeOptionEntryReference`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReference). May be absent.";
        }
    }
    element! { FutureRequirementsAlternativeOptionEntry }
    record! {
        /// `future_requirements.alternative.option.entry.error` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryError {
            code "code": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryErrorCode>, "A word of [`FutureRequirementsAlternativeOptionEntryErrorCode`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryErrorCode); unknown ones are kept.";
            description "description": Option<String>, "Text.";
        }
    }
    element! { FutureRequirementsAlternativeOptionEntryError }
    record! {
        /// `future_requirements.alternative.option.entry.reference` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryReference {
            inquiry "inquiry": Option<String>, "Text. May be absent.";
            resource "resource": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReferenceType>, "A word of [`FutureRequirementsAlternativeOptionEntryReferenceType`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReferenceType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_requirements.alternative.original_entry` of a `v2.core.account`.
        FutureRequirementsAlternativeOriginalEntry {
            description "description": Option<String>, "Text.";
            reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReference>>, "See [`FutureRequirementsAlternativeOriginalEntryReference`](crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReference). May be absent.";
        }
    }
    element! { FutureRequirementsAlternativeOriginalEntry }
    /// `future_requirements.alternative.original_entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type FutureRequirementsAlternativeOriginalEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    record! {
        /// `future_requirements.entry` of a `v2.core.account`.
        FutureRequirementsEntry {
            awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::FutureRequirementsEntryAwaitingActionFrom>, "A word of [`FutureRequirementsEntryAwaitingActionFrom`](crate::object::v2_core_account::FutureRequirementsEntryAwaitingActionFrom); unknown ones are kept.";
            description "description": Option<String>, "Text.";
            errors "errors": Vec<crate::object::v2_core_account::FutureRequirementsEntryError>, "Array. Each element: See [`FutureRequirementsEntryError`](crate::object::v2_core_account::FutureRequirementsEntryError).";
            impact "impact": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryImpact>>, "See [`FutureRequirementsEntryImpact`](crate::object::v2_core_account::FutureRequirementsEntryImpact).";
            minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadline>>, "See [`FutureRequirementsEntryMinimumDeadline`](crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadline).";
            reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryReference>>, "See [`FutureRequirementsEntryReference`](crate::object::v2_core_account::FutureRequirementsEntryReference). May be absent.";
            requested_reasons "requested_reasons": Vec<crate::object::v2_core_account::FutureRequirementsEntryRequestedReason>, "Array. Each element: See [`FutureRequirementsEntryRequestedReason`](crate::object::v2_core_account::FutureRequirementsEntryRequestedReason).";
        }
    }
    element! { FutureRequirementsEntry }
    /// `future_requirements.entry.error` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryError`](FutureRequirementsAlternativeOptionEntryError).
    pub type FutureRequirementsEntryError = FutureRequirementsAlternativeOptionEntryError;
    record! {
        /// `future_requirements.entry.impact` of a `v2.core.account`.
        FutureRequirementsEntryImpact {
            restricts_capabilities "restricts_capabilities": Vec<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapability>, "Array. Each element: See [`FutureRequirementsEntryImpactRestrictsCapability`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapability). May be absent.";
        }
    }
    record! {
        /// `future_requirements.entry.impact.restricts_capability` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapability {
            capability "capability": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityCapability>, "A word of [`FutureRequirementsEntryImpactRestrictsCapabilityCapability`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityCapability); unknown ones are kept.";
            configuration "configuration": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityConfiguration>, "A word of [`FutureRequirementsEntryImpactRestrictsCapabilityConfiguration`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityConfiguration); unknown ones are kept.";
            deadline "deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadline>>, "See [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadline).";
        }
    }
    element! { FutureRequirementsEntryImpactRestrictsCapability }
    record! {
        /// `future_requirements.entry.impact.restricts_capability.deadline` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityDeadline {
            status "status": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus>, "A word of [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus); unknown ones are kept.";
        }
    }
    /// `future_requirements.entry.minimum_deadline` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
    pub type FutureRequirementsEntryMinimumDeadline = FutureRequirementsEntryImpactRestrictsCapabilityDeadline;
    /// `future_requirements.entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type FutureRequirementsEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    record! {
        /// `future_requirements.entry.requested_reason` of a `v2.core.account`.
        FutureRequirementsEntryRequestedReason {
            code "code": Option<crate::object::v2_core_account::FutureRequirementsEntryRequestedReasonCode>, "A word of [`FutureRequirementsEntryRequestedReasonCode`](crate::object::v2_core_account::FutureRequirementsEntryRequestedReasonCode); unknown ones are kept.";
        }
    }
    element! { FutureRequirementsEntryRequestedReason }
    record! {
        /// `future_requirements.summary` of a `v2.core.account`.
        FutureRequirementsSummary {
            minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadline>>, "See [`FutureRequirementsSummaryMinimumDeadline`](crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadline). May be absent.";
        }
    }
    record! {
        /// `future_requirements.summary.minimum_deadline` of a `v2.core.account`.
        FutureRequirementsSummaryMinimumDeadline {
            status "status": Option<crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadlineStatus>, "A word of [`FutureRequirementsSummaryMinimumDeadlineStatus`](crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadlineStatus); unknown ones are kept.";
            time "time": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `identity` of a `v2.core.account`.
        Identity {
            attestations "attestations": Option<Box<crate::object::v2_core_account::IdentityAttestations>>, "See [`IdentityAttestations`](crate::object::v2_core_account::IdentityAttestations). May be absent.";
            business_details "business_details": Option<Box<crate::object::v2_core_account::IdentityBusinessDetails>>, "See [`IdentityBusinessDetails`](crate::object::v2_core_account::IdentityBusinessDetails). May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            entity_type "entity_type": Option<crate::object::v2_core_account::IdentityEntityType>, "A word of [`IdentityEntityType`](crate::object::v2_core_account::IdentityEntityType); unknown ones are kept. May be absent.";
            individual "individual": Option<Box<crate::object::v2_core_account::IdentityIndividual>>, "See [`IdentityIndividual`](crate::object::v2_core_account::IdentityIndividual). May be absent.";
        }
    }
    record! {
        /// `identity.attestations` of a `v2.core.account`.
        IdentityAttestations {
            directorship_declaration "directorship_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration>>, "See [`IdentityAttestationsDirectorshipDeclaration`](crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration). May be absent.";
            ownership_declaration "ownership_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsOwnershipDeclaration>>, "See [`IdentityAttestationsOwnershipDeclaration`](crate::object::v2_core_account::IdentityAttestationsOwnershipDeclaration). May be absent.";
            persons_provided "persons_provided": Option<Box<crate::object::v2_core_account::IdentityAttestationsPersonsProvided>>, "See [`IdentityAttestationsPersonsProvided`](crate::object::v2_core_account::IdentityAttestationsPersonsProvided). May be absent.";
            representative_declaration "representative_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsRepresentativeDeclaration>>, "See [`IdentityAttestationsRepresentativeDeclaration`](crate::object::v2_core_account::IdentityAttestationsRepresentativeDeclaration). May be absent.";
            terms_of_service "terms_of_service": Option<Box<crate::object::v2_core_account::IdentityAttestationsTermsOfService>>, "See [`IdentityAttestationsTermsOfService`](crate::object::v2_core_account::IdentityAttestationsTermsOfService). May be absent.";
        }
    }
    record! {
        /// `identity.attestations.directorship_declaration` of a `v2.core.account`.
        IdentityAttestationsDirectorshipDeclaration {
            date "date": Option<String>, "Text. May be absent.";
            ip "ip": Option<String>, "Text. May be absent.";
            user_agent "user_agent": Option<String>, "Text. May be absent.";
        }
    }
    /// `identity.attestations.ownership_declaration` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityAttestationsOwnershipDeclaration = IdentityAttestationsDirectorshipDeclaration;
    record! {
        /// `identity.attestations.persons_provided` of a `v2.core.account`.
        IdentityAttestationsPersonsProvided {
            directors "directors": Option<bool>, "A flag. May be absent.";
            executives "executives": Option<bool>, "A flag. May be absent.";
            owners "owners": Option<bool>, "A flag. May be absent.";
            ownership_exemption_reason "ownership_exemption_reason": Option<crate::object::v2_core_account::IdentityAttestationsPersonsProvidedOwnershipExemptionReason>, "A word of [`IdentityAttestationsPersonsProvidedOwnershipExemptionReason`](crate::object::v2_core_account::IdentityAttestationsPersonsProvidedOwnershipExemptionReason); unknown ones are kept. May be absent.";
        }
    }
    /// `identity.attestations.representative_declaration` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityAttestationsRepresentativeDeclaration = IdentityAttestationsDirectorshipDeclaration;
    record! {
        /// `identity.attestations.terms_of_service` of a `v2.core.account`.
        IdentityAttestationsTermsOfService {
            account "account": Option<Box<crate::object::v2_core_account::IdentityAttestationsTermsOfServiceAccount>>, "See [`IdentityAttestationsTermsOfServiceAccount`](crate::object::v2_core_account::IdentityAttestationsTermsOfServiceAccount). May be absent.";
        }
    }
    /// `identity.attestations.terms_of_service.account` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityAttestationsTermsOfServiceAccount = IdentityAttestationsDirectorshipDeclaration;
    record! {
        /// `identity.business_details` of a `v2.core.account`.
        IdentityBusinessDetails {
            additional_addresses "additional_addresses": Vec<crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddress>, "Array. Each element: See [`IdentityBusinessDetailsAdditionalAddress`](crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddress). May be absent.";
            address "address": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsAddress>>, "See [`IdentityBusinessDetailsAddress`](crate::object::v2_core_account::IdentityBusinessDetailsAddress). May be absent.";
            annual_revenue "annual_revenue": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsAnnualRevenue>>, "See [`IdentityBusinessDetailsAnnualRevenue`](crate::object::v2_core_account::IdentityBusinessDetailsAnnualRevenue). May be absent.";
            documents "documents": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocuments>>, "See [`IdentityBusinessDetailsDocuments`](crate::object::v2_core_account::IdentityBusinessDetailsDocuments). May be absent.";
            estimated_worker_count "estimated_worker_count": Option<i64>, "A whole number. May be absent.";
            id_numbers "id_numbers": Vec<crate::object::v2_core_account::IdentityBusinessDetailsIdNumber>, "Array. Each element: See [`IdentityBusinessDetailsIdNumber`](crate::object::v2_core_account::IdentityBusinessDetailsIdNumber). May be absent.";
            monthly_estimated_revenue "monthly_estimated_revenue": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsMonthlyEstimatedRevenue>>, "See [`IdentityBusinessDetailsMonthlyEstimatedRevenue`](crate::object::v2_core_account::IdentityBusinessDetailsMonthlyEstimatedRevenue). May be absent.";
            phone "phone": Option<String>, "Text. May be absent.";
            registered_name "registered_name": Option<String>, "Text. May be absent.";
            registration_date "registration_date": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate>>, "See [`IdentityBusinessDetailsRegistrationDate`](crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate). May be absent.";
            script_addresses "script_addresses": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses>>, "See [`IdentityBusinessDetailsScriptAddresses`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses). May be absent.";
            script_names "script_names": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNames>>, "See [`IdentityBusinessDetailsScriptNames`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNames). May be absent.";
            structure "structure": Option<crate::object::v2_core_account::IdentityBusinessDetailsStructure>, "A word of [`IdentityBusinessDetailsStructure`](crate::object::v2_core_account::IdentityBusinessDetailsStructure); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `identity.business_details.additional_address` of a `v2.core.account`.
        IdentityBusinessDetailsAdditionalAddress {
            city "city": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            line1 "line1": Option<String>, "Text. May be absent.";
            line2 "line2": Option<String>, "Text. May be absent.";
            postal_code "postal_code": Option<String>, "Text. May be absent.";
            purpose "purpose": Option<crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddressPurpose>, "A word of [`IdentityBusinessDetailsAdditionalAddressPurpose`](crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddressPurpose); unknown ones are kept.";
            state "state": Option<String>, "Text. May be absent.";
            town "town": Option<String>, "Text. May be absent.";
        }
    }
    element! { IdentityBusinessDetailsAdditionalAddress }
    /// `identity.business_details.address` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityBusinessDetailsAddress = ConfigurationMerchantSupportAddress;
    record! {
        /// `identity.business_details.annual_revenue` of a `v2.core.account`.
        IdentityBusinessDetailsAnnualRevenue {
            amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount). May be absent.";
            fiscal_year_end "fiscal_year_end": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `identity.business_details.documents` of a `v2.core.account`.
        IdentityBusinessDetailsDocuments {
            bank_account_ownership_verification "bank_account_ownership_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification>>, "See [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification). May be absent.";
            company_license "company_license": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicense>>, "See [`IdentityBusinessDetailsDocumentsCompanyLicense`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicense). May be absent.";
            company_memorandum_of_association "company_memorandum_of_association": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation>>, "See [`IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation). May be absent.";
            company_ministerial_decree "company_ministerial_decree": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecree>>, "See [`IdentityBusinessDetailsDocumentsCompanyMinisterialDecree`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecree). May be absent.";
            company_registration_verification "company_registration_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerification>>, "See [`IdentityBusinessDetailsDocumentsCompanyRegistrationVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerification). May be absent.";
            company_tax_id_verification "company_tax_id_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerification>>, "See [`IdentityBusinessDetailsDocumentsCompanyTaxIdVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerification). May be absent.";
            primary_verification "primary_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification>>, "See [`IdentityBusinessDetailsDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification). May be absent.";
            proof_of_address "proof_of_address": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddress>>, "See [`IdentityBusinessDetailsDocumentsProofOfAddress`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddress). May be absent.";
            proof_of_registration "proof_of_registration": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistration>>, "See [`IdentityBusinessDetailsDocumentsProofOfRegistration`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistration). May be absent.";
            proof_of_ultimate_beneficial_ownership "proof_of_ultimate_beneficial_ownership": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership>>, "See [`IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership). May be absent.";
        }
    }
    record! {
        /// `identity.business_details.documents.bank_account_ownership_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification {
            files "files": Vec<String>, "Array. Each element: Text.";
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType>, "A word of [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType); unknown ones are kept.";
        }
    }
    /// `identity.business_details.documents.company_license` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyLicense = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_memorandum_of_association` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_ministerial_decree` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyMinisterialDecree = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_registration_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyRegistrationVerification = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_tax_id_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyTaxIdVerification = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    record! {
        /// `identity.business_details.documents.primary_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerification {
            front_back "front_back": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack>>, "See [`IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).";
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType>, "A word of [`IdentityBusinessDetailsDocumentsPrimaryVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType); unknown ones are kept.";
        }
    }
    record! {
        /// `identity.business_details.documents.primary_verification.front_back` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack {
            back "back": Option<String>, "Text. May be absent.";
            front "front": Option<String>, "Text.";
        }
    }
    /// `identity.business_details.documents.proof_of_address` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsProofOfAddress = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    record! {
        /// `identity.business_details.documents.proof_of_registration` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfRegistration {
            files "files": Vec<String>, "Array. Each element: Text.";
            signer "signer": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationSigner>>, "See [`IdentityBusinessDetailsDocumentsProofOfRegistrationSigner`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationSigner). May be absent.";
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationType>, "A word of [`IdentityBusinessDetailsDocumentsProofOfRegistrationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationType); unknown ones are kept.";
        }
    }
    record! {
        /// `identity.business_details.documents.proof_of_registration.signer` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfRegistrationSigner {
            person "person": Option<String>, "Text.";
        }
    }
    /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsProofOfRegistration`](IdentityBusinessDetailsDocumentsProofOfRegistration).
    pub type IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership = IdentityBusinessDetailsDocumentsProofOfRegistration;
    /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.signer` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsProofOfRegistrationSigner`](IdentityBusinessDetailsDocumentsProofOfRegistrationSigner).
    pub type IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner = IdentityBusinessDetailsDocumentsProofOfRegistrationSigner;
    record! {
        /// `identity.business_details.id_number` of a `v2.core.account`.
        IdentityBusinessDetailsIdNumber {
            registrar "registrar": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsIdNumberType>, "A word of [`IdentityBusinessDetailsIdNumberType`](crate::object::v2_core_account::IdentityBusinessDetailsIdNumberType); unknown ones are kept.";
        }
    }
    element! { IdentityBusinessDetailsIdNumber }
    record! {
        /// `identity.business_details.monthly_estimated_revenue` of a `v2.core.account`.
        IdentityBusinessDetailsMonthlyEstimatedRevenue {
            amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount). May be absent.";
        }
    }
    record! {
        /// `identity.business_details.registration_date` of a `v2.core.account`.
        IdentityBusinessDetailsRegistrationDate {
            day "day": Option<i64>, "A whole number.";
            month "month": Option<i64>, "A whole number.";
            year "year": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `identity.business_details.script_addresses` of a `v2.core.account`.
        IdentityBusinessDetailsScriptAddresses {
            kana "kana": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKana>>, "See [`IdentityBusinessDetailsScriptAddressesKana`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKana). May be absent.";
            kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKanji>>, "See [`IdentityBusinessDetailsScriptAddressesKanji`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKanji). May be absent.";
        }
    }
    /// `identity.business_details.script_addresses.kana` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityBusinessDetailsScriptAddressesKana = ConfigurationMerchantSupportAddress;
    /// `identity.business_details.script_addresses.kanji` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityBusinessDetailsScriptAddressesKanji = ConfigurationMerchantSupportAddress;
    record! {
        /// `identity.business_details.script_names` of a `v2.core.account`.
        IdentityBusinessDetailsScriptNames {
            kana "kana": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKana>>, "See [`IdentityBusinessDetailsScriptNamesKana`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKana). May be absent.";
            kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKanji>>, "See [`IdentityBusinessDetailsScriptNamesKanji`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKanji). May be absent.";
        }
    }
    record! {
        /// `identity.business_details.script_names.kana` of a `v2.core.account`.
        IdentityBusinessDetailsScriptNamesKana {
            registered_name "registered_name": Option<String>, "Text. May be absent.";
        }
    }
    /// `identity.business_details.script_names.kanji` of a `v2.core.account`. The same as [`IdentityBusinessDetailsScriptNamesKana`](IdentityBusinessDetailsScriptNamesKana).
    pub type IdentityBusinessDetailsScriptNamesKanji = IdentityBusinessDetailsScriptNamesKana;
    record! {
        /// `identity.individual` of a `v2.core.account`.
        IdentityIndividual {
            id "id": String, "The id; empty if Stripe sent none.";
            account "account": Option<String>, "Text.";
            additional_addresses "additional_addresses": Vec<crate::object::v2_core_account::IdentityIndividualAdditionalAddress>, "Array. Each element: See [`IdentityIndividualAdditionalAddress`](crate::object::v2_core_account::IdentityIndividualAdditionalAddress). May be absent.";
            additional_names "additional_names": Vec<crate::object::v2_core_account::IdentityIndividualAdditionalName>, "Array. Each element: See [`IdentityIndividualAdditionalName`](crate::object::v2_core_account::IdentityIndividualAdditionalName). May be absent.";
            additional_terms_of_service "additional_terms_of_service": Option<Box<crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfService>>, "See [`IdentityIndividualAdditionalTermsOfService`](crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfService). May be absent.";
            address "address": Option<Box<crate::object::v2_core_account::IdentityIndividualAddress>>, "See [`IdentityIndividualAddress`](crate::object::v2_core_account::IdentityIndividualAddress). May be absent.";
            created "created": Option<String>, "Text.";
            date_of_birth "date_of_birth": Option<Box<crate::object::v2_core_account::IdentityIndividualDateOfBirth>>, "See [`IdentityIndividualDateOfBirth`](crate::object::v2_core_account::IdentityIndividualDateOfBirth). May be absent.";
            documents "documents": Option<Box<crate::object::v2_core_account::IdentityIndividualDocuments>>, "See [`IdentityIndividualDocuments`](crate::object::v2_core_account::IdentityIndividualDocuments). May be absent.";
            email "email": Option<String>, "Text. May be absent.";
            given_name "given_name": Option<String>, "Text. May be absent.";
            id_numbers "id_numbers": Vec<crate::object::v2_core_account::IdentityIndividualIdNumber>, "Array. Each element: See [`IdentityIndividualIdNumber`](crate::object::v2_core_account::IdentityIndividualIdNumber). May be absent.";
            legal_gender "legal_gender": Option<crate::object::v2_core_account::IdentityIndividualLegalGender>, "A word of [`IdentityIndividualLegalGender`](crate::object::v2_core_account::IdentityIndividualLegalGender); unknown ones are kept. May be absent.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
            nationalities "nationalities": Vec<String>, "Array. Each element: Text. May be absent.";
            object "object": Option<String>, "Text.";
            phone "phone": Option<String>, "Text. May be absent.";
            political_exposure "political_exposure": Option<crate::object::v2_core_account::IdentityIndividualPoliticalExposure>, "A word of [`IdentityIndividualPoliticalExposure`](crate::object::v2_core_account::IdentityIndividualPoliticalExposure); unknown ones are kept. May be absent.";
            relationship "relationship": Option<Box<crate::object::v2_core_account::IdentityIndividualRelationship>>, "See [`IdentityIndividualRelationship`](crate::object::v2_core_account::IdentityIndividualRelationship). May be absent.";
            script_addresses "script_addresses": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptAddresses>>, "See [`IdentityIndividualScriptAddresses`](crate::object::v2_core_account::IdentityIndividualScriptAddresses). May be absent.";
            script_names "script_names": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNames>>, "See [`IdentityIndividualScriptNames`](crate::object::v2_core_account::IdentityIndividualScriptNames). May be absent.";
            surname "surname": Option<String>, "Text. May be absent.";
            updated "updated": Option<String>, "Text.";
        }
    }
    record! {
        /// `identity.individual.additional_address` of a `v2.core.account`.
        IdentityIndividualAdditionalAddress {
            city "city": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            line1 "line1": Option<String>, "Text. May be absent.";
            line2 "line2": Option<String>, "Text. May be absent.";
            postal_code "postal_code": Option<String>, "Text. May be absent.";
            purpose "purpose": Option<String>, "Text: `registered`.";
            state "state": Option<String>, "Text. May be absent.";
            town "town": Option<String>, "Text. May be absent.";
        }
    }
    element! { IdentityIndividualAdditionalAddress }
    record! {
        /// `identity.individual.additional_name` of a `v2.core.account`.
        IdentityIndividualAdditionalName {
            full_name "full_name": Option<String>, "Text. May be absent.";
            given_name "given_name": Option<String>, "Text. May be absent.";
            purpose "purpose": Option<crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose>, "A word of [`IdentityIndividualAdditionalNamePurpose`](crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose); unknown ones are kept.";
            surname "surname": Option<String>, "Text. May be absent.";
        }
    }
    element! { IdentityIndividualAdditionalName }
    /// `identity.individual.additional_terms_of_service` of a `v2.core.account`. The same as [`IdentityAttestationsTermsOfService`](IdentityAttestationsTermsOfService).
    pub type IdentityIndividualAdditionalTermsOfService = IdentityAttestationsTermsOfService;
    /// `identity.individual.additional_terms_of_service.account` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityIndividualAdditionalTermsOfServiceAccount = IdentityAttestationsDirectorshipDeclaration;
    /// `identity.individual.address` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityIndividualAddress = ConfigurationMerchantSupportAddress;
    /// `identity.individual.date_of_birth` of a `v2.core.account`. The same as [`IdentityBusinessDetailsRegistrationDate`](IdentityBusinessDetailsRegistrationDate).
    pub type IdentityIndividualDateOfBirth = IdentityBusinessDetailsRegistrationDate;
    record! {
        /// `identity.individual.documents` of a `v2.core.account`.
        IdentityIndividualDocuments {
            company_authorization "company_authorization": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorization>>, "See [`IdentityIndividualDocumentsCompanyAuthorization`](crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorization). May be absent.";
            passport "passport": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsPassport>>, "See [`IdentityIndividualDocumentsPassport`](crate::object::v2_core_account::IdentityIndividualDocumentsPassport). May be absent.";
            primary_verification "primary_verification": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerification>>, "See [`IdentityIndividualDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerification). May be absent.";
            secondary_verification "secondary_verification": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerification>>, "See [`IdentityIndividualDocumentsSecondaryVerification`](crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerification). May be absent.";
            visa "visa": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsVisa>>, "See [`IdentityIndividualDocumentsVisa`](crate::object::v2_core_account::IdentityIndividualDocumentsVisa). May be absent.";
        }
    }
    /// `identity.individual.documents.company_authorization` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityIndividualDocumentsCompanyAuthorization = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.individual.documents.passport` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityIndividualDocumentsPassport = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.individual.documents.primary_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerification`](IdentityBusinessDetailsDocumentsPrimaryVerification).
    pub type IdentityIndividualDocumentsPrimaryVerification = IdentityBusinessDetailsDocumentsPrimaryVerification;
    /// `identity.individual.documents.primary_verification.front_back` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
    pub type IdentityIndividualDocumentsPrimaryVerificationFrontBack = IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack;
    /// `identity.individual.documents.secondary_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerification`](IdentityBusinessDetailsDocumentsPrimaryVerification).
    pub type IdentityIndividualDocumentsSecondaryVerification = IdentityBusinessDetailsDocumentsPrimaryVerification;
    /// `identity.individual.documents.secondary_verification.front_back` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
    pub type IdentityIndividualDocumentsSecondaryVerificationFrontBack = IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack;
    /// `identity.individual.documents.visa` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityIndividualDocumentsVisa = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    record! {
        /// `identity.individual.id_number` of a `v2.core.account`.
        IdentityIndividualIdNumber {
            type_ "type": Option<crate::object::v2_core_account::IdentityIndividualIdNumberType>, "A word of [`IdentityIndividualIdNumberType`](crate::object::v2_core_account::IdentityIndividualIdNumberType); unknown ones are kept.";
        }
    }
    element! { IdentityIndividualIdNumber }
    record! {
        /// `identity.individual.relationship` of a `v2.core.account`.
        IdentityIndividualRelationship {
            authorizer "authorizer": Option<bool>, "A flag. May be absent.";
            director "director": Option<bool>, "A flag. May be absent.";
            executive "executive": Option<bool>, "A flag. May be absent.";
            legal_guardian "legal_guardian": Option<bool>, "A flag. May be absent.";
            owner "owner": Option<bool>, "A flag. May be absent.";
            percent_ownership "percent_ownership": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be absent.";
            representative "representative": Option<bool>, "A flag. May be absent.";
            title "title": Option<String>, "Text. May be absent.";
        }
    }
    /// `identity.individual.script_addresses` of a `v2.core.account`. The same as [`IdentityBusinessDetailsScriptAddresses`](IdentityBusinessDetailsScriptAddresses).
    pub type IdentityIndividualScriptAddresses = IdentityBusinessDetailsScriptAddresses;
    /// `identity.individual.script_addresses.kana` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityIndividualScriptAddressesKana = ConfigurationMerchantSupportAddress;
    /// `identity.individual.script_addresses.kanji` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityIndividualScriptAddressesKanji = ConfigurationMerchantSupportAddress;
    record! {
        /// `identity.individual.script_names` of a `v2.core.account`.
        IdentityIndividualScriptNames {
            kana "kana": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNamesKana>>, "See [`IdentityIndividualScriptNamesKana`](crate::object::v2_core_account::IdentityIndividualScriptNamesKana). May be absent.";
            kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNamesKanji>>, "See [`IdentityIndividualScriptNamesKanji`](crate::object::v2_core_account::IdentityIndividualScriptNamesKanji). May be absent.";
        }
    }
    record! {
        /// `identity.individual.script_names.kana` of a `v2.core.account`.
        IdentityIndividualScriptNamesKana {
            given_name "given_name": Option<String>, "Text. May be absent.";
            surname "surname": Option<String>, "Text. May be absent.";
        }
    }
    /// `identity.individual.script_names.kanji` of a `v2.core.account`. The same as [`IdentityIndividualScriptNamesKana`](IdentityIndividualScriptNamesKana).
    pub type IdentityIndividualScriptNamesKanji = IdentityIndividualScriptNamesKana;
    record! {
        /// `requirements` of a `v2.core.account`.
        Requirements {
            alternatives "alternatives": Vec<crate::object::v2_core_account::RequirementsAlternative>, "Array. Each element: See [`RequirementsAlternative`](crate::object::v2_core_account::RequirementsAlternative). May be absent.";
            entries "entries": Vec<crate::object::v2_core_account::RequirementsEntry>, "Array. Each element: See [`RequirementsEntry`](crate::object::v2_core_account::RequirementsEntry). May be absent.";
            summary "summary": Option<Box<crate::object::v2_core_account::RequirementsSummary>>, "See [`RequirementsSummary`](crate::object::v2_core_account::RequirementsSummary). May be absent.";
        }
    }
    /// `requirements.alternative` of a `v2.core.account`. The same as [`FutureRequirementsAlternative`](FutureRequirementsAlternative).
    pub type RequirementsAlternative = FutureRequirementsAlternative;
    /// `requirements.alternative.option` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOption`](FutureRequirementsAlternativeOption).
    pub type RequirementsAlternativeOption = FutureRequirementsAlternativeOption;
    /// `requirements.alternative.option.entry` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntry`](FutureRequirementsAlternativeOptionEntry).
    pub type RequirementsAlternativeOptionEntry = FutureRequirementsAlternativeOptionEntry;
    /// `requirements.alternative.option.entry.error` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryError`](FutureRequirementsAlternativeOptionEntryError).
    pub type RequirementsAlternativeOptionEntryError = FutureRequirementsAlternativeOptionEntryError;
    /// `requirements.alternative.option.entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type RequirementsAlternativeOptionEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    /// `requirements.alternative.original_entry` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOriginalEntry`](FutureRequirementsAlternativeOriginalEntry).
    pub type RequirementsAlternativeOriginalEntry = FutureRequirementsAlternativeOriginalEntry;
    /// `requirements.alternative.original_entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type RequirementsAlternativeOriginalEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    /// `requirements.entry` of a `v2.core.account`. The same as [`FutureRequirementsEntry`](FutureRequirementsEntry).
    pub type RequirementsEntry = FutureRequirementsEntry;
    /// `requirements.entry.error` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryError`](FutureRequirementsAlternativeOptionEntryError).
    pub type RequirementsEntryError = FutureRequirementsAlternativeOptionEntryError;
    /// `requirements.entry.impact` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpact`](FutureRequirementsEntryImpact).
    pub type RequirementsEntryImpact = FutureRequirementsEntryImpact;
    /// `requirements.entry.impact.restricts_capability` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapability`](FutureRequirementsEntryImpactRestrictsCapability).
    pub type RequirementsEntryImpactRestrictsCapability = FutureRequirementsEntryImpactRestrictsCapability;
    /// `requirements.entry.impact.restricts_capability.deadline` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
    pub type RequirementsEntryImpactRestrictsCapabilityDeadline = FutureRequirementsEntryImpactRestrictsCapabilityDeadline;
    /// `requirements.entry.minimum_deadline` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
    pub type RequirementsEntryMinimumDeadline = FutureRequirementsEntryImpactRestrictsCapabilityDeadline;
    /// `requirements.entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type RequirementsEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    /// `requirements.entry.requested_reason` of a `v2.core.account`. The same as [`FutureRequirementsEntryRequestedReason`](FutureRequirementsEntryRequestedReason).
    pub type RequirementsEntryRequestedReason = FutureRequirementsEntryRequestedReason;
    /// `requirements.summary` of a `v2.core.account`. The same as [`FutureRequirementsSummary`](FutureRequirementsSummary).
    pub type RequirementsSummary = FutureRequirementsSummary;
    /// `requirements.summary.minimum_deadline` of a `v2.core.account`. The same as [`FutureRequirementsSummaryMinimumDeadline`](FutureRequirementsSummaryMinimumDeadline).
    pub type RequirementsSummaryMinimumDeadline = FutureRequirementsSummaryMinimumDeadline;
    words! {
        /// `applied_configuration` of a `v2.core.account`.
        AppliedConfiguration {
            Customer "customer",
            Merchant "merchant",
            Recipient "recipient",
        }
    }
    /// `configuration.customer.automatic_indirect_tax.exempt` of a `v2.core.account`. The same as [`customer::TaxExempt`](crate::object::customer::TaxExempt).
    pub type ConfigurationCustomerAutomaticIndirectTaxExempt = crate::object::customer::TaxExempt;
    words! {
        /// `configuration.customer.automatic_indirect_tax.location_source` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTaxLocationSource {
            IdentityAddress "identity_address",
            IpAddress "ip_address",
            PaymentMethod "payment_method",
            ShippingAddress "shipping_address",
        }
    }
    words! {
        /// `configuration.customer.billing.invoice.rendering.amount_tax_display` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay {
            ExcludeTax "exclude_tax",
            IncludeInclusiveTax "include_inclusive_tax",
        }
    }
    words! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus {
            Active "active",
            Pending "pending",
            Rejected "rejected",
            Restricted "restricted",
            Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status_detail.code` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode {
            DeterminingStatus "determining_status",
            RejectedFraud "rejected_fraud",
            RejectedIncompleteVerification "rejected_incomplete_verification",
            RejectedListed "rejected_listed",
            RejectedOther "rejected_other",
            RejectedPlatformFraud "rejected_platform_fraud",
            RejectedPlatformOther "rejected_platform_other",
            RejectedPlatformTermsOfService "rejected_platform_terms_of_service",
            RejectedTermsOfService "rejected_terms_of_service",
            RequirementsPastDue "requirements_past_due",
            RequirementsPendingVerification "requirements_pending_verification",
            RestrictedOther "restricted_other",
            UnsupportedBusiness "unsupported_business",
            UnsupportedCountry "unsupported_country",
            UnsupportedEntityType "unsupported_entity_type",
        }
    }
    words! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status_detail.resolution` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution {
            ContactStripe "contact_stripe",
            NoResolution "no_resolution",
            ProvideInfo "provide_info",
        }
    }
    /// `configuration.merchant.capabilities.ach_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.ach_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.ach_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.acss_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.acss_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.acss_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.affirm_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.affirm_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.affirm_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.alma_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.alma_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.alma_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.bancontact_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.bancontact_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.bancontact_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.blik_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.blik_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.blik_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.boleto_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.boleto_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.boleto_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.card_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.card_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.card_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.cashapp_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.cashapp_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.cashapp_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.eps_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.eps_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.eps_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.fpx_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.fpx_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.fpx_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.grabpay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.grabpay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.grabpay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.ideal_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.ideal_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.ideal_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.jcb_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.jcb_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.jcb_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.klarna_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.klarna_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.klarna_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.konbini_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.konbini_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.konbini_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.kr_card_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.kr_card_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.kr_card_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.link_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.link_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.link_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.mobilepay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.mobilepay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.mobilepay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.multibanco_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.multibanco_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.multibanco_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.naver_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.naver_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.naver_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.oxxo_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.oxxo_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.oxxo_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.p24_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.p24_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.p24_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.payco_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.payco_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.payco_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.paynow_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.paynow_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.paynow_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.promptpay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.promptpay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.promptpay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.satispay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.satispay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.satispay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sequra_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sequra_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sequra_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sunbit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sunbit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sunbit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.swish_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.swish_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.swish_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.twint_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.twint_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.twint_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.zip_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.zip_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.zip_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.local.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.local.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.local.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.cards.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesCardsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.cards.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesCardsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.cards.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesCardsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    words! {
        /// `dashboard` of a `v2.core.account`.
        Dashboard {
            Express "express",
            Full "full",
            None "none",
        }
    }
    words! {
        /// `defaults.locale` of a `v2.core.account`.
        DefaultsLocale {
            ArSA "ar-SA",
            Bg "bg",
            BgBG "bg-BG",
            Cs "cs",
            CsCZ "cs-CZ",
            Da "da",
            DaDK "da-DK",
            De "de",
            DeDE "de-DE",
            El "el",
            ElGR "el-GR",
            En "en",
            EnAU "en-AU",
            EnCA "en-CA",
            EnGB "en-GB",
            EnIE "en-IE",
            EnIN "en-IN",
            EnNZ "en-NZ",
            EnSG "en-SG",
            EnUS "en-US",
            Es "es",
            Es419 "es-419",
            EsES "es-ES",
            Et "et",
            EtEE "et-EE",
            Fi "fi",
            FiFI "fi-FI",
            Fil "fil",
            FilPH "fil-PH",
            Fr "fr",
            FrCA "fr-CA",
            FrFR "fr-FR",
            HeIL "he-IL",
            Hr "hr",
            HrHR "hr-HR",
            Hu "hu",
            HuHU "hu-HU",
            Id "id",
            IdID "id-ID",
            It "it",
            ItIT "it-IT",
            Ja "ja",
            JaJP "ja-JP",
            Ko "ko",
            KoKR "ko-KR",
            Lt "lt",
            LtLT "lt-LT",
            Lv "lv",
            LvLV "lv-LV",
            Ms "ms",
            MsMY "ms-MY",
            Mt "mt",
            MtMT "mt-MT",
            Nb "nb",
            NbNO "nb-NO",
            Nl "nl",
            NlNL "nl-NL",
            Pl "pl",
            PlPL "pl-PL",
            Pt "pt",
            PtBR "pt-BR",
            PtPT "pt-PT",
            Ro "ro",
            RoRO "ro-RO",
            Ru "ru",
            RuRU "ru-RU",
            Sk "sk",
            SkSK "sk-SK",
            Sl "sl",
            SlSI "sl-SI",
            Sv "sv",
            SvSE "sv-SE",
            Th "th",
            ThTH "th-TH",
            Tr "tr",
            TrTR "tr-TR",
            Vi "vi",
            ViVN "vi-VN",
            Zh "zh",
            ZhHK "zh-HK",
            ZhHans "zh-Hans",
            ZhHantHK "zh-Hant-HK",
            ZhHantTW "zh-Hant-TW",
            ZhTW "zh-TW",
        }
    }
    words! {
        /// `defaults.responsibilities.fees_collector` of a `v2.core.account`.
        DefaultsResponsibilitiesFeesCollector {
            Application "application",
            ApplicationCustom "application_custom",
            ApplicationExpress "application_express",
            Stripe "stripe",
        }
    }
    words! {
        /// `defaults.responsibilities.losses_collector` of a `v2.core.account`.
        DefaultsResponsibilitiesLossesCollector {
            Application "application",
            Stripe "stripe",
        }
    }
    /// `defaults.responsibilities.requirements_collector` of a `v2.core.account`. The same as [`DefaultsResponsibilitiesLossesCollector`](DefaultsResponsibilitiesLossesCollector).
    pub type DefaultsResponsibilitiesRequirementsCollector = DefaultsResponsibilitiesLossesCollector;
    words! {
        /// `future_requirements.alternative.option.entry.awaiting_action_from` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryAwaitingActionFrom {
            Stripe "stripe",
            User "user",
        }
    }
    words! {
        /// `future_requirements.alternative.option.entry.error.code` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryErrorCode {
            InvalidAddressCityStatePostalCode "invalid_address_city_state_postal_code",
            InvalidAddressCmraAddress "invalid_address_cmra_address",
            InvalidAddressHighwayContractBox "invalid_address_highway_contract_box",
            InvalidAddressPrivateMailbox "invalid_address_private_mailbox",
            InvalidAddressRegisteredAgentAddress "invalid_address_registered_agent_address",
            InvalidBusinessProfileName "invalid_business_profile_name",
            InvalidBusinessProfileNameDenylisted "invalid_business_profile_name_denylisted",
            InvalidCompanyNameDenylisted "invalid_company_name_denylisted",
            InvalidDobAgeOverMaximum "invalid_dob_age_over_maximum",
            InvalidDobAgeUnder18 "invalid_dob_age_under_18",
            InvalidDobAgeUnderMinimum "invalid_dob_age_under_minimum",
            InvalidProductDescriptionLength "invalid_product_description_length",
            InvalidProductDescriptionUrlMatch "invalid_product_description_url_match",
            InvalidRepresentativeCountry "invalid_representative_country",
            InvalidStatementDescriptorBusinessMismatch "invalid_statement_descriptor_business_mismatch",
            InvalidStatementDescriptorDenylisted "invalid_statement_descriptor_denylisted",
            InvalidStatementDescriptorLength "invalid_statement_descriptor_length",
            InvalidStatementDescriptorPrefixDenylisted "invalid_statement_descriptor_prefix_denylisted",
            InvalidStatementDescriptorPrefixMismatch "invalid_statement_descriptor_prefix_mismatch",
            InvalidStreetAddress "invalid_street_address",
            InvalidTaxId "invalid_tax_id",
            InvalidTaxIdFormat "invalid_tax_id_format",
            InvalidTosAcceptance "invalid_tos_acceptance",
            InvalidUrlDenylisted "invalid_url_denylisted",
            InvalidUrlFormat "invalid_url_format",
            InvalidUrlWebPresenceDetected "invalid_url_web_presence_detected",
            InvalidUrlWebsiteBusinessInformationMismatch "invalid_url_website_business_information_mismatch",
            InvalidUrlWebsiteEmpty "invalid_url_website_empty",
            InvalidUrlWebsiteInaccessible "invalid_url_website_inaccessible",
            InvalidUrlWebsiteInaccessibleGeoblocked "invalid_url_website_inaccessible_geoblocked",
            InvalidUrlWebsiteInaccessiblePasswordProtected "invalid_url_website_inaccessible_password_protected",
            InvalidUrlWebsiteIncomplete "invalid_url_website_incomplete",
            InvalidUrlWebsiteIncompleteCancellationPolicy "invalid_url_website_incomplete_cancellation_policy",
            InvalidUrlWebsiteIncompleteCustomerServiceDetails "invalid_url_website_incomplete_customer_service_details",
            InvalidUrlWebsiteIncompleteLegalRestrictions "invalid_url_website_incomplete_legal_restrictions",
            InvalidUrlWebsiteIncompleteRefundPolicy "invalid_url_website_incomplete_refund_policy",
            InvalidUrlWebsiteIncompleteReturnPolicy "invalid_url_website_incomplete_return_policy",
            InvalidUrlWebsiteIncompleteTermsAndConditions "invalid_url_website_incomplete_terms_and_conditions",
            InvalidUrlWebsiteIncompleteUnderConstruction "invalid_url_website_incomplete_under_construction",
            InvalidUrlWebsiteOther "invalid_url_website_other",
            InvalidValueOther "invalid_value_other",
            UnresolvableIpAddress "unresolvable_ip_address",
            UnresolvablePostalCode "unresolvable_postal_code",
            VerificationDirectorsMismatch "verification_directors_mismatch",
            VerificationDocumentAddressMismatch "verification_document_address_mismatch",
            VerificationDocumentAddressMissing "verification_document_address_missing",
            VerificationDocumentCorrupt "verification_document_corrupt",
            VerificationDocumentCountryNotSupported "verification_document_country_not_supported",
            VerificationDocumentDirectorsMismatch "verification_document_directors_mismatch",
            VerificationDocumentDobMismatch "verification_document_dob_mismatch",
            VerificationDocumentDuplicateType "verification_document_duplicate_type",
            VerificationDocumentExpired "verification_document_expired",
            VerificationDocumentFailedCopy "verification_document_failed_copy",
            VerificationDocumentFailedGreyscale "verification_document_failed_greyscale",
            VerificationDocumentFailedOther "verification_document_failed_other",
            VerificationDocumentFailedTestMode "verification_document_failed_test_mode",
            VerificationDocumentFraudulent "verification_document_fraudulent",
            VerificationDocumentIdNumberMismatch "verification_document_id_number_mismatch",
            VerificationDocumentIdNumberMissing "verification_document_id_number_missing",
            VerificationDocumentIncomplete "verification_document_incomplete",
            VerificationDocumentInvalid "verification_document_invalid",
            VerificationDocumentIssueOrExpiryDateMissing "verification_document_issue_or_expiry_date_missing",
            VerificationDocumentManipulated "verification_document_manipulated",
            VerificationDocumentMissingBack "verification_document_missing_back",
            VerificationDocumentMissingFront "verification_document_missing_front",
            VerificationDocumentNameMismatch "verification_document_name_mismatch",
            VerificationDocumentNameMissing "verification_document_name_missing",
            VerificationDocumentNationalityMismatch "verification_document_nationality_mismatch",
            VerificationDocumentNotReadable "verification_document_not_readable",
            VerificationDocumentNotSigned "verification_document_not_signed",
            VerificationDocumentNotUploaded "verification_document_not_uploaded",
            VerificationDocumentPhotoMismatch "verification_document_photo_mismatch",
            VerificationDocumentTooLarge "verification_document_too_large",
            VerificationDocumentTypeNotSupported "verification_document_type_not_supported",
            VerificationExtraneousDirectors "verification_extraneous_directors",
            VerificationFailedAddressMatch "verification_failed_address_match",
            VerificationFailedBusinessIecNumber "verification_failed_business_iec_number",
            VerificationFailedDocumentMatch "verification_failed_document_match",
            VerificationFailedIdNumberMatch "verification_failed_id_number_match",
            VerificationFailedKeyedIdentity "verification_failed_keyed_identity",
            VerificationFailedKeyedMatch "verification_failed_keyed_match",
            VerificationFailedNameMatch "verification_failed_name_match",
            VerificationFailedOther "verification_failed_other",
            VerificationFailedRepresentativeAuthority "verification_failed_representative_authority",
            VerificationFailedResidentialAddress "verification_failed_residential_address",
            VerificationFailedTaxIdMatch "verification_failed_tax_id_match",
            VerificationFailedTaxIdNotIssued "verification_failed_tax_id_not_issued",
            VerificationMissingDirectors "verification_missing_directors",
            VerificationMissingExecutives "verification_missing_executives",
            VerificationMissingOwners "verification_missing_owners",
            VerificationRequiresAdditionalMemorandumOfAssociations "verification_requires_additional_memorandum_of_associations",
            VerificationRequiresAdditionalProofOfRegistration "verification_requires_additional_proof_of_registration",
            VerificationSelfieDocumentMissingPhoto "verification_selfie_document_missing_photo",
            VerificationSelfieFaceMismatch "verification_selfie_face_mismatch",
            VerificationSelfieManipulated "verification_selfie_manipulated",
            VerificationSelfieUnverifiedOther "verification_selfie_unverified_other",
            VerificationSupportability "verification_supportability",
            VerificationTokenStale "verification_token_stale",
        }
    }
    words! {
        /// `future_requirements.alternative.option.entry.reference.type` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryReferenceType {
            Inquiry "inquiry",
            PaymentMethod "payment_method",
            Person "person",
        }
    }
    /// `future_requirements.alternative.original_entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type FutureRequirementsAlternativeOriginalEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `future_requirements.entry.awaiting_action_from` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](FutureRequirementsAlternativeOptionEntryAwaitingActionFrom).
    pub type FutureRequirementsEntryAwaitingActionFrom = FutureRequirementsAlternativeOptionEntryAwaitingActionFrom;
    /// `future_requirements.entry.error.code` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryErrorCode`](FutureRequirementsAlternativeOptionEntryErrorCode).
    pub type FutureRequirementsEntryErrorCode = FutureRequirementsAlternativeOptionEntryErrorCode;
    words! {
        /// `future_requirements.entry.impact.restricts_capability.capability` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityCapability {
            AchDebitPayments "ach_debit_payments",
            AcssDebitPayments "acss_debit_payments",
            AffirmPayments "affirm_payments",
            AfterpayClearpayPayments "afterpay_clearpay_payments",
            AlmaPayments "alma_payments",
            AmazonPayPayments "amazon_pay_payments",
            AuBecsDebitPayments "au_becs_debit_payments",
            AutomaticIndirectTax "automatic_indirect_tax",
            BacsDebitPayments "bacs_debit_payments",
            BancontactPayments "bancontact_payments",
            BankAccountsAch "bank_accounts.ach",
            BankAccountsFedwire "bank_accounts.fedwire",
            BankAccountsFps "bank_accounts.fps",
            BankAccountsLocal "bank_accounts.local",
            BankAccountsRtp "bank_accounts.rtp",
            BankAccountsSepa "bank_accounts.sepa",
            BankAccountsSwift "bank_accounts.swift",
            BankAccountsWire "bank_accounts.wire",
            BlikPayments "blik_payments",
            BlikRecurringPayments "blik_recurring_payments",
            BoletoPayments "boleto_payments",
            CardPayments "card_payments",
            Cards "cards",
            CartesBancairesPayments "cartes_bancaires_payments",
            CashappPayments "cashapp_payments",
            EpsPayments "eps_payments",
            FpxPayments "fpx_payments",
            GbBankTransferPayments "gb_bank_transfer_payments",
            GrabpayPayments "grabpay_payments",
            IdealPayments "ideal_payments",
            JcbPayments "jcb_payments",
            JpBankTransferPayments "jp_bank_transfer_payments",
            KakaoPayPayments "kakao_pay_payments",
            KlarnaPayments "klarna_payments",
            KonbiniPayments "konbini_payments",
            KrCardPayments "kr_card_payments",
            LinkPayments "link_payments",
            MobilepayPayments "mobilepay_payments",
            MultibancoPayments "multibanco_payments",
            MxBankTransferPayments "mx_bank_transfer_payments",
            NaverPayPayments "naver_pay_payments",
            OxxoPayments "oxxo_payments",
            P24Payments "p24_payments",
            PayByBankPayments "pay_by_bank_payments",
            PaycoPayments "payco_payments",
            PaynowPayments "paynow_payments",
            PromptpayPayments "promptpay_payments",
            RevolutPayPayments "revolut_pay_payments",
            SamsungPayPayments "samsung_pay_payments",
            SatispayPayments "satispay_payments",
            SepaBankTransferPayments "sepa_bank_transfer_payments",
            SepaDebitPayments "sepa_debit_payments",
            StripeBalancePayouts "stripe_balance.payouts",
            StripeBalanceStripeTransfers "stripe_balance.stripe_transfers",
            SwishPayments "swish_payments",
            TwintPayments "twint_payments",
            UsBankTransferPayments "us_bank_transfer_payments",
            ZipPayments "zip_payments",
        }
    }
    /// `future_requirements.entry.impact.restricts_capability.configuration` of a `v2.core.account`. The same as [`AppliedConfiguration`](AppliedConfiguration).
    pub type FutureRequirementsEntryImpactRestrictsCapabilityConfiguration = AppliedConfiguration;
    words! {
        /// `future_requirements.entry.impact.restricts_capability.deadline.status` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus {
            CurrentlyDue "currently_due",
            EventuallyDue "eventually_due",
            PastDue "past_due",
        }
    }
    /// `future_requirements.entry.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type FutureRequirementsEntryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    /// `future_requirements.entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type FutureRequirementsEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    words! {
        /// `future_requirements.entry.requested_reason.code` of a `v2.core.account`.
        FutureRequirementsEntryRequestedReasonCode {
            RoutineOnboarding "routine_onboarding",
            RoutineVerification "routine_verification",
        }
    }
    /// `future_requirements.summary.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type FutureRequirementsSummaryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    words! {
        /// `identity.attestations.persons_provided.ownership_exemption_reason` of a `v2.core.account`.
        IdentityAttestationsPersonsProvidedOwnershipExemptionReason {
            QualifiedEntityExceedsOwnershipThreshold "qualified_entity_exceeds_ownership_threshold",
            QualifiesAsFinancialInstitution "qualifies_as_financial_institution",
        }
    }
    words! {
        /// `identity.business_details.additional_address.purpose` of a `v2.core.account`.
        IdentityBusinessDetailsAdditionalAddressPurpose {
            Administrative "administrative",
            PrincipalPlaceOfBusiness "principal_place_of_business",
        }
    }
    words! {
        /// `identity.business_details.documents.bank_account_ownership_verification.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType {
            Files "files",
        }
    }
    /// `identity.business_details.documents.company_license.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyLicenseType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_memorandum_of_association.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_ministerial_decree.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyMinisterialDecreeType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_registration_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyRegistrationVerificationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_tax_id_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyTaxIdVerificationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    words! {
        /// `identity.business_details.documents.primary_verification.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerificationType {
            FrontBack "front_back",
        }
    }
    /// `identity.business_details.documents.proof_of_address.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsProofOfAddressType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.proof_of_registration.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsProofOfRegistrationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    words! {
        /// `identity.business_details.id_number.type` of a `v2.core.account`.
        IdentityBusinessDetailsIdNumberType {
            AeCrn "ae_crn",
            AeVat "ae_vat",
            AoNif "ao_nif",
            ArCuit "ar_cuit",
            AtFn "at_fn",
            AtStn "at_stn",
            AtVat "at_vat",
            AuAbn "au_abn",
            AuAcn "au_acn",
            AuIn "au_in",
            AzTin "az_tin",
            BdEtin "bd_etin",
            BeCbe "be_cbe",
            BeVat "be_vat",
            BgUic "bg_uic",
            BgVat "bg_vat",
            BrCnpj "br_cnpj",
            CaCn "ca_cn",
            CaCrarr "ca_crarr",
            CaGstHst "ca_gst_hst",
            CaNeq "ca_neq",
            CaRid "ca_rid",
            ChChid "ch_chid",
            ChUid "ch_uid",
            CrCpj "cr_cpj",
            CrNite "cr_nite",
            CyHe "cy_he",
            CyTic "cy_tic",
            CyVat "cy_vat",
            CzIco "cz_ico",
            CzVat "cz_vat",
            DeHrn "de_hrn",
            DeStn "de_stn",
            DeVat "de_vat",
            DkCvr "dk_cvr",
            DkVat "dk_vat",
            DoRcn "do_rcn",
            EeRk "ee_rk",
            EeVat "ee_vat",
            EsCif "es_cif",
            EsVat "es_vat",
            FiVat "fi_vat",
            FiYt "fi_yt",
            FrRna "fr_rna",
            FrSiren "fr_siren",
            FrVat "fr_vat",
            GbCrn "gb_crn",
            GbVat "gb_vat",
            GiCrn "gi_crn",
            GrAfm "gr_afm",
            GrGemi "gr_gemi",
            GrVat "gr_vat",
            GtNit "gt_nit",
            HkBr "hk_br",
            HkCr "hk_cr",
            HrMbs "hr_mbs",
            HrOib "hr_oib",
            HrVat "hr_vat",
            HuCjs "hu_cjs",
            HuTin "hu_tin",
            HuVat "hu_vat",
            IeCrn "ie_crn",
            IeTrn "ie_trn",
            IeVat "ie_vat",
            ItRea "it_rea",
            ItVat "it_vat",
            JpCn "jp_cn",
            KzBin "kz_bin",
            LiUid "li_uid",
            LtCcrn "lt_ccrn",
            LtVat "lt_vat",
            LuNif "lu_nif",
            LuRcs "lu_rcs",
            LuVat "lu_vat",
            LvUrn "lv_urn",
            LvVat "lv_vat",
            MtCrn "mt_crn",
            MtTin "mt_tin",
            MtVat "mt_vat",
            MxRfc "mx_rfc",
            MyBrn "my_brn",
            MyCoid "my_coid",
            MyItn "my_itn",
            MySst "my_sst",
            MzNuit "mz_nuit",
            NlKvk "nl_kvk",
            NlRsin "nl_rsin",
            NlVat "nl_vat",
            NoOrgnr "no_orgnr",
            NzBn "nz_bn",
            NzIrd "nz_ird",
            PeRuc "pe_ruc",
            PkNtn "pk_ntn",
            PlNip "pl_nip",
            PlRegon "pl_regon",
            PlVat "pl_vat",
            PtVat "pt_vat",
            RoCui "ro_cui",
            RoOrc "ro_orc",
            RoVat "ro_vat",
            SaCrn "sa_crn",
            SaTin "sa_tin",
            SeOrgnr "se_orgnr",
            SeVat "se_vat",
            SgUen "sg_uen",
            SiMsp "si_msp",
            SiTin "si_tin",
            SiVat "si_vat",
            SkDic "sk_dic",
            SkIco "sk_ico",
            SkVat "sk_vat",
            ThCrn "th_crn",
            ThPrn "th_prn",
            ThTin "th_tin",
            UsEin "us_ein",
        }
    }
    words! {
        /// `identity.business_details.structure` of a `v2.core.account`.
        IdentityBusinessDetailsStructure {
            Cooperative "cooperative",
            FreeZoneEstablishment "free_zone_establishment",
            FreeZoneLlc "free_zone_llc",
            GovernmentInstrumentality "government_instrumentality",
            GovernmentalUnit "governmental_unit",
            IncorporatedAssociation "incorporated_association",
            IncorporatedNonProfit "incorporated_non_profit",
            IncorporatedPartnership "incorporated_partnership",
            LimitedLiabilityPartnership "limited_liability_partnership",
            Llc "llc",
            MultiMemberLlc "multi_member_llc",
            PrivateCompany "private_company",
            PrivateCorporation "private_corporation",
            PrivatePartnership "private_partnership",
            PublicCompany "public_company",
            PublicCorporation "public_corporation",
            PublicListedCorporation "public_listed_corporation",
            PublicPartnership "public_partnership",
            RegisteredCharity "registered_charity",
            SingleMemberLlc "single_member_llc",
            SoleEstablishment "sole_establishment",
            SoleProprietorship "sole_proprietorship",
            TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality",
            Trust "trust",
            UnincorporatedAssociation "unincorporated_association",
            UnincorporatedNonProfit "unincorporated_non_profit",
            UnincorporatedPartnership "unincorporated_partnership",
        }
    }
    words! {
        /// `identity.entity_type` of a `v2.core.account`.
        IdentityEntityType {
            Company "company",
            GovernmentEntity "government_entity",
            Individual "individual",
            NonProfit "non_profit",
        }
    }
    words! {
        /// `identity.individual.additional_name.purpose` of a `v2.core.account`.
        IdentityIndividualAdditionalNamePurpose {
            Alias "alias",
            Maiden "maiden",
        }
    }
    /// `identity.individual.documents.company_authorization.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityIndividualDocumentsCompanyAuthorizationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.individual.documents.passport.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityIndividualDocumentsPassportType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.individual.documents.primary_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationType`](IdentityBusinessDetailsDocumentsPrimaryVerificationType).
    pub type IdentityIndividualDocumentsPrimaryVerificationType = IdentityBusinessDetailsDocumentsPrimaryVerificationType;
    /// `identity.individual.documents.secondary_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationType`](IdentityBusinessDetailsDocumentsPrimaryVerificationType).
    pub type IdentityIndividualDocumentsSecondaryVerificationType = IdentityBusinessDetailsDocumentsPrimaryVerificationType;
    /// `identity.individual.documents.visa.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityIndividualDocumentsVisaType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    words! {
        /// `identity.individual.id_number.type` of a `v2.core.account`.
        IdentityIndividualIdNumberType {
            AeEid "ae_eid",
            AoNif "ao_nif",
            ArCuil "ar_cuil",
            ArDni "ar_dni",
            AtStn "at_stn",
            AzTin "az_tin",
            BdBrc "bd_brc",
            BdEtin "bd_etin",
            BdNid "bd_nid",
            BeNrn "be_nrn",
            BgUcn "bg_ucn",
            BnNric "bn_nric",
            BrCpf "br_cpf",
            CaSin "ca_sin",
            ChOasi "ch_oasi",
            ClRut "cl_rut",
            CnPp "cn_pp",
            CoNuip "co_nuip",
            CrCi "cr_ci",
            CrCpf "cr_cpf",
            CrDimex "cr_dimex",
            CrNite "cr_nite",
            CyTic "cy_tic",
            CzRc "cz_rc",
            DeStn "de_stn",
            DkCpr "dk_cpr",
            DoCie "do_cie",
            DoRcn "do_rcn",
            EcCi "ec_ci",
            EeIk "ee_ik",
            EsNif "es_nif",
            FiHetu "fi_hetu",
            FrNir "fr_nir",
            GbNino "gb_nino",
            GrAfm "gr_afm",
            GtNit "gt_nit",
            HkId "hk_id",
            HrOib "hr_oib",
            HuAd "hu_ad",
            IdNik "id_nik",
            IePpsn "ie_ppsn",
            IsKt "is_kt",
            ItCf "it_cf",
            JpInc "jp_inc",
            KePin "ke_pin",
            KzIin "kz_iin",
            LiPeid "li_peid",
            LtAk "lt_ak",
            LuNif "lu_nif",
            LvPk "lv_pk",
            MxRfc "mx_rfc",
            MyNric "my_nric",
            MzNuit "mz_nuit",
            NgNin "ng_nin",
            NlBsn "nl_bsn",
            NoNin "no_nin",
            NzIrd "nz_ird",
            PeDni "pe_dni",
            PkCnic "pk_cnic",
            PkSnic "pk_snic",
            PlPesel "pl_pesel",
            PtNif "pt_nif",
            RoCnp "ro_cnp",
            SaTin "sa_tin",
            SePin "se_pin",
            SgFin "sg_fin",
            SgNric "sg_nric",
            SkDic "sk_dic",
            ThLc "th_lc",
            ThPin "th_pin",
            TrTin "tr_tin",
            UsItin "us_itin",
            UsItinLast4 "us_itin_last_4",
            UsSsn "us_ssn",
            UsSsnLast4 "us_ssn_last_4",
            UyDni "uy_dni",
            ZaId "za_id",
        }
    }
    words! {
        /// `identity.individual.legal_gender` of a `v2.core.account`.
        IdentityIndividualLegalGender {
            Female "female",
            Male "male",
        }
    }
    words! {
        /// `identity.individual.political_exposure` of a `v2.core.account`.
        IdentityIndividualPoliticalExposure {
            Existing "existing",
            None "none",
        }
    }
    /// `requirements.alternative.option.entry.awaiting_action_from` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](FutureRequirementsAlternativeOptionEntryAwaitingActionFrom).
    pub type RequirementsAlternativeOptionEntryAwaitingActionFrom = FutureRequirementsAlternativeOptionEntryAwaitingActionFrom;
    /// `requirements.alternative.option.entry.error.code` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryErrorCode`](FutureRequirementsAlternativeOptionEntryErrorCode).
    pub type RequirementsAlternativeOptionEntryErrorCode = FutureRequirementsAlternativeOptionEntryErrorCode;
    /// `requirements.alternative.option.entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type RequirementsAlternativeOptionEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `requirements.alternative.original_entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type RequirementsAlternativeOriginalEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `requirements.entry.awaiting_action_from` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](FutureRequirementsAlternativeOptionEntryAwaitingActionFrom).
    pub type RequirementsEntryAwaitingActionFrom = FutureRequirementsAlternativeOptionEntryAwaitingActionFrom;
    /// `requirements.entry.error.code` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryErrorCode`](FutureRequirementsAlternativeOptionEntryErrorCode).
    pub type RequirementsEntryErrorCode = FutureRequirementsAlternativeOptionEntryErrorCode;
    /// `requirements.entry.impact.restricts_capability.capability` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityCapability`](FutureRequirementsEntryImpactRestrictsCapabilityCapability).
    pub type RequirementsEntryImpactRestrictsCapabilityCapability = FutureRequirementsEntryImpactRestrictsCapabilityCapability;
    /// `requirements.entry.impact.restricts_capability.configuration` of a `v2.core.account`. The same as [`AppliedConfiguration`](AppliedConfiguration).
    pub type RequirementsEntryImpactRestrictsCapabilityConfiguration = AppliedConfiguration;
    /// `requirements.entry.impact.restricts_capability.deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type RequirementsEntryImpactRestrictsCapabilityDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    /// `requirements.entry.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type RequirementsEntryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    /// `requirements.entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type RequirementsEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `requirements.entry.requested_reason.code` of a `v2.core.account`. The same as [`FutureRequirementsEntryRequestedReasonCode`](FutureRequirementsEntryRequestedReasonCode).
    pub type RequirementsEntryRequestedReasonCode = FutureRequirementsEntryRequestedReasonCode;
    /// `requirements.summary.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type RequirementsSummaryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
}
