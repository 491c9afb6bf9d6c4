// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

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
    use crate::object::macros::{element, record, words};
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
