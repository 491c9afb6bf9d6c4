// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `setup_intent` object.
    SetupIntent {
        id "id": String, "The id; empty if Stripe sent none.";
        allowed_payment_method_types "allowed_payment_method_types": Vec<setup_intent::AllowedPaymentMethodType>, "Array. Each element: A word of [`AllowedPaymentMethodType`](setup_intent::AllowedPaymentMethodType); unknown ones are kept. May be null.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        attach_to_self "attach_to_self": Option<bool>, "A flag. May be absent.";
        automatic_payment_methods "automatic_payment_methods": Option<Box<setup_intent::AutomaticPaymentMethods>>, "See [`AutomaticPaymentMethods`](setup_intent::AutomaticPaymentMethods). May be null.";
        cancellation_reason "cancellation_reason": Option<setup_intent::CancellationReason>, "A word of [`CancellationReason`](setup_intent::CancellationReason); unknown ones are kept. May be null.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        excluded_payment_method_types "excluded_payment_method_types": Vec<setup_intent::ExcludedPaymentMethodType>, "Array. Each element: A word of [`ExcludedPaymentMethodType`](setup_intent::ExcludedPaymentMethodType); unknown ones are kept. May be null.";
        flow_directions "flow_directions": Vec<setup_intent::FlowDirection>, "Array. Each element: A word of [`FlowDirection`](setup_intent::FlowDirection); unknown ones are kept. May be absent or null.";
        last_setup_error "last_setup_error": Option<Box<setup_intent::LastSetupError>>, "See [`LastSetupError`](setup_intent::LastSetupError). May be null.";
        latest_attempt "latest_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>, "Id of a `setup_attempt`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<setup_intent::ManagedPayments>>, "See [`ManagedPayments`](setup_intent::ManagedPayments). May be absent or null.";
        mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        next_action "next_action": Option<Box<setup_intent::NextAction>>, "See [`NextAction`](setup_intent::NextAction). May be null.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        payment_method_configuration_details "payment_method_configuration_details": Option<Box<setup_intent::PaymentMethodConfigurationDetails>>, "See [`PaymentMethodConfigurationDetails`](setup_intent::PaymentMethodConfigurationDetails). May be null.";
        payment_method_options "payment_method_options": Option<Box<setup_intent::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](setup_intent::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<String>, "Array. Each element: Text.";
        single_use_mandate "single_use_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
        status "status": Option<setup_intent::Status>, "A word of [`Status`](setup_intent::Status); unknown ones are kept.";
        usage "usage": Option<String>, "Text.";
    }
}
object! { SetupIntent: "setup_intent" }
/// The parts of a [`SetupIntent`](crate::object::SetupIntent).
pub mod setup_intent {
    use crate::object::macros::{record, words};
    record! {
        /// `automatic_payment_methods` of a `setup_intent`.
        AutomaticPaymentMethods {
            allow_redirects "allow_redirects": Option<crate::object::setup_intent::AutomaticPaymentMethodsAllowRedirects>, "A word of [`AutomaticPaymentMethodsAllowRedirects`](crate::object::setup_intent::AutomaticPaymentMethodsAllowRedirects); unknown ones are kept. May be absent.";
            enabled "enabled": Option<bool>, "A flag. May be null.";
        }
    }
    /// `last_setup_error` of a `setup_intent`. The same as [`payment_intent::LastPaymentError`](crate::object::payment_intent::LastPaymentError).
    pub type LastSetupError = crate::object::payment_intent::LastPaymentError;
    /// `managed_payments` of a `setup_intent`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `next_action` of a `setup_intent`.
        NextAction {
            blik_authorize "blik_authorize": Option<Box<crate::object::setup_intent::NextActionBlikAuthorize>>, "See [`NextActionBlikAuthorize`](crate::object::setup_intent::NextActionBlikAuthorize). May be absent.";
            cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code": Option<Box<crate::object::setup_intent::NextActionCashappHandleRedirectOrDisplayQrCode>>, "See [`NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::setup_intent::NextActionCashappHandleRedirectOrDisplayQrCode). May be absent.";
            pix_display_qr_code "pix_display_qr_code": Option<Box<crate::object::setup_intent::NextActionPixDisplayQrCode>>, "See [`NextActionPixDisplayQrCode`](crate::object::setup_intent::NextActionPixDisplayQrCode). May be absent.";
            redirect_to_url "redirect_to_url": Option<Box<crate::object::setup_intent::NextActionRedirectToUrl>>, "See [`NextActionRedirectToUrl`](crate::object::setup_intent::NextActionRedirectToUrl). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code": Option<Box<crate::object::setup_intent::NextActionUpiHandleRedirectOrDisplayQrCode>>, "See [`NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::setup_intent::NextActionUpiHandleRedirectOrDisplayQrCode). May be absent.";
            use_stripe_sdk "use_stripe_sdk": std::collections::BTreeMap<String, crate::object::RawObject>, "Map. Each value: Any JSON value. May be absent.";
            verify_with_microdeposits "verify_with_microdeposits": Option<Box<crate::object::setup_intent::NextActionVerifyWithMicrodeposits>>, "See [`NextActionVerifyWithMicrodeposits`](crate::object::setup_intent::NextActionVerifyWithMicrodeposits). May be absent.";
        }
    }
    /// `next_action.blik_authorize` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type NextActionBlikAuthorize = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `next_action.cashapp_handle_redirect_or_display_qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode).
    pub type NextActionCashappHandleRedirectOrDisplayQrCode = crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode;
    /// `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
    pub type NextActionCashappHandleRedirectOrDisplayQrCodeQrCode = crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode;
    record! {
        /// `next_action.pix_display_qr_code` of a `setup_intent`.
        NextActionPixDisplayQrCode {
            data "data": Option<String>, "Text.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    /// `next_action.redirect_to_url` of a `setup_intent`. The same as [`payment_intent::NextActionRedirectToUrl`](crate::object::payment_intent::NextActionRedirectToUrl).
    pub type NextActionRedirectToUrl = crate::object::payment_intent::NextActionRedirectToUrl;
    /// `next_action.upi_handle_redirect_or_display_qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode).
    pub type NextActionUpiHandleRedirectOrDisplayQrCode = crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode;
    /// `next_action.upi_handle_redirect_or_display_qr_code.qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
    pub type NextActionUpiHandleRedirectOrDisplayQrCodeQrCode = crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode;
    /// `next_action.verify_with_microdeposits` of a `setup_intent`. The same as [`payment_intent::NextActionVerifyWithMicrodeposits`](crate::object::payment_intent::NextActionVerifyWithMicrodeposits).
    pub type NextActionVerifyWithMicrodeposits = crate::object::payment_intent::NextActionVerifyWithMicrodeposits;
    /// `payment_method_configuration_details` of a `setup_intent`. The same as [`checkout_session::PaymentMethodConfigurationDetails`](crate::object::checkout_session::PaymentMethodConfigurationDetails).
    pub type PaymentMethodConfigurationDetails = crate::object::checkout_session::PaymentMethodConfigurationDetails;
    record! {
        /// `payment_method_options` of a `setup_intent`.
        PaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAcssDebit>>, "See [`PaymentMethodOptionsAcssDebit`](crate::object::setup_intent::PaymentMethodOptionsAcssDebit). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAmazonPay>>, "See [`PaymentMethodOptionsAmazonPay`](crate::object::setup_intent::PaymentMethodOptionsAmazonPay). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBacsDebit>>, "See [`PaymentMethodOptionsBacsDebit`](crate::object::setup_intent::PaymentMethodOptionsBacsDebit). May be absent.";
            bizum "bizum": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBizum>>, "See [`PaymentMethodOptionsBizum`](crate::object::setup_intent::PaymentMethodOptionsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBlik>>, "See [`PaymentMethodOptionsBlik`](crate::object::setup_intent::PaymentMethodOptionsBlik). May be absent.";
            card "card": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::setup_intent::PaymentMethodOptionsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCardPresent>>, "See [`PaymentMethodOptionsCardPresent`](crate::object::setup_intent::PaymentMethodOptionsCardPresent). May be absent.";
            klarna "klarna": Option<Box<crate::object::setup_intent::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::setup_intent::PaymentMethodOptionsKlarna). May be absent.";
            link "link": Option<Box<crate::object::setup_intent::PaymentMethodOptionsLink>>, "See [`PaymentMethodOptionsLink`](crate::object::setup_intent::PaymentMethodOptionsLink). May be absent.";
            paypal "paypal": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::setup_intent::PaymentMethodOptionsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPayto>>, "See [`PaymentMethodOptionsPayto`](crate::object::setup_intent::PaymentMethodOptionsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPix>>, "See [`PaymentMethodOptionsPix`](crate::object::setup_intent::PaymentMethodOptionsPix). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsSepaDebit>>, "See [`PaymentMethodOptionsSepaDebit`](crate::object::setup_intent::PaymentMethodOptionsSepaDebit). May be absent.";
            upi "upi": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUpi>>, "See [`PaymentMethodOptionsUpi`](crate::object::setup_intent::PaymentMethodOptionsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccount). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `setup_intent`.
        PaymentMethodOptionsAcssDebit {
            currency "currency": Option<crate::object::setup_intent::PaymentMethodOptionsAcssDebitCurrency>, "A word of [`PaymentMethodOptionsAcssDebitCurrency`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitCurrency); unknown ones are kept. May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            verification_method "verification_method": Option<crate::object::setup_intent::PaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.acss_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions).
    pub type PaymentMethodOptionsAcssDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions;
    /// `payment_method_options.amazon_pay` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.bacs_debit` of a `setup_intent`.
        PaymentMethodOptionsBacsDebit {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBacsDebitMandateOptions>>, "See [`PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsBacsDebitMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.bacs_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsBacsDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    /// `payment_method_options.bizum` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsBizum = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.blik` of a `setup_intent`.
        PaymentMethodOptionsBlik {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBlikMandateOptions>>, "See [`PaymentMethodOptionsBlikMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsBlikMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.blik.mandate_options` of a `setup_intent`. The same as [`payment_intent::PaymentMethodOptionsBlikMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions).
    pub type PaymentMethodOptionsBlikMandateOptions = crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions;
    record! {
        /// `payment_method_options.card` of a `setup_intent`.
        PaymentMethodOptionsCard {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptions>>, "See [`PaymentMethodOptionsCardMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptions). May be null.";
            network "network": Option<crate::object::setup_intent::PaymentMethodOptionsCardNetwork>, "A word of [`PaymentMethodOptionsCardNetwork`](crate::object::setup_intent::PaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::setup_intent::PaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::setup_intent::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.";
            setup_credential_usage "setup_credential_usage": Option<crate::object::setup_intent::PaymentMethodOptionsCardSetupCredentialUsage>, "A word of [`PaymentMethodOptionsCardSetupCredentialUsage`](crate::object::setup_intent::PaymentMethodOptionsCardSetupCredentialUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.mandate_options` of a `setup_intent`.
        PaymentMethodOptionsCardMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_type "amount_type": Option<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept.";
            currency "currency": Option<String>, "Text.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            interval "interval": Option<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsInterval>, "A word of [`PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number. May be null.";
            reference "reference": Option<String>, "Text.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
            supported_types "supported_types": Vec<String>, "Array. Each element: Text: `india`. May be null.";
        }
    }
    /// `payment_method_options.card_present` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsCardPresent = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.klarna` of a `setup_intent`.
        PaymentMethodOptionsKlarna {
            currency "currency": Option<String>, "Text. May be null.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.link` of a `setup_intent`.
        PaymentMethodOptionsLink {
            persistent_token "persistent_token": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.paypal` of a `setup_intent`.
        PaymentMethodOptionsPaypal {
            billing_agreement_id "billing_agreement_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.payto` of a `setup_intent`.
        PaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsPaytoMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.payto.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions).
    pub type PaymentMethodOptionsPaytoMandateOptions = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions;
    record! {
        /// `payment_method_options.pix` of a `setup_intent`.
        PaymentMethodOptionsPix {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPixMandateOptions>>, "See [`PaymentMethodOptionsPixMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsPixMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.pix.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsPixMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions).
    pub type PaymentMethodOptionsPixMandateOptions = crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions;
    /// `payment_method_options.sepa_debit` of a `setup_intent`. The same as [`PaymentMethodOptionsBacsDebit`](PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsSepaDebit = PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.sepa_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsSepaDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    record! {
        /// `payment_method_options.upi` of a `setup_intent`.
        PaymentMethodOptionsUpi {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUpiMandateOptions>>, "See [`PaymentMethodOptionsUpiMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsUpiMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.upi.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions).
    pub type PaymentMethodOptionsUpiMandateOptions = crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions;
    record! {
        /// `payment_method_options.us_bank_account` of a `setup_intent`.
        PaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions>>, "See [`PaymentMethodOptionsUsBankAccountMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions). May be absent.";
            verification_method "verification_method": Option<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.us_bank_account.financial_connections` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnections = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections;
    /// `payment_method_options.us_bank_account.financial_connections.filters` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters;
    /// `payment_method_options.us_bank_account.mandate_options` of a `setup_intent`. The same as [`mandate::PaymentMethodDetailsUsBankAccount`](crate::object::mandate::PaymentMethodDetailsUsBankAccount).
    pub type PaymentMethodOptionsUsBankAccountMandateOptions = crate::object::mandate::PaymentMethodDetailsUsBankAccount;
    /// `allowed_payment_method_type` of a `setup_intent`. The same as [`payment_intent::AllowedPaymentMethodType`](crate::object::payment_intent::AllowedPaymentMethodType).
    pub type AllowedPaymentMethodType = crate::object::payment_intent::AllowedPaymentMethodType;
    /// `automatic_payment_methods.allow_redirects` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type AutomaticPaymentMethodsAllowRedirects = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    words! {
        /// `cancellation_reason` of a `setup_intent`.
        CancellationReason {
            Abandoned "abandoned",
            Duplicate "duplicate",
            RequestedByCustomer "requested_by_customer",
        }
    }
    /// `excluded_payment_method_type` of a `setup_intent`. The same as [`payment_intent::ExcludedPaymentMethodType`](crate::object::payment_intent::ExcludedPaymentMethodType).
    pub type ExcludedPaymentMethodType = crate::object::payment_intent::ExcludedPaymentMethodType;
    /// `flow_direction` of a `setup_intent`. The same as [`setup_attempt::FlowDirection`](crate::object::setup_attempt::FlowDirection).
    pub type FlowDirection = crate::object::setup_attempt::FlowDirection;
    /// `last_setup_error.code` of a `setup_intent`. The same as [`payment_intent::LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode).
    pub type LastSetupErrorCode = crate::object::payment_intent::LastPaymentErrorCode;
    /// `last_setup_error.type` of a `setup_intent`. The same as [`payment_intent::LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType).
    pub type LastSetupErrorType = crate::object::payment_intent::LastPaymentErrorType;
    /// `next_action.verify_with_microdeposits.microdeposit_type` of a `setup_intent`. The same as [`payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType`](crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType).
    pub type NextActionVerifyWithMicrodepositsMicrodepositType = crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType;
    /// `payment_method_options.acss_debit.currency` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitCurrency`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency).
    pub type PaymentMethodOptionsAcssDebitCurrency = crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency;
    /// `payment_method_options.acss_debit.mandate_options.default_for` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor;
    /// `payment_method_options.acss_debit.mandate_options.payment_schedule` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule;
    /// `payment_method_options.acss_debit.mandate_options.transaction_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `payment_method_options.acss_debit.verification_method` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_method_options.card.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsCardMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.card.mandate_options.interval` of a `setup_intent`. The same as [`payment_intent::PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval).
    pub type PaymentMethodOptionsCardMandateOptionsInterval = crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval;
    /// `payment_method_options.card.network` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardNetwork`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork).
    pub type PaymentMethodOptionsCardNetwork = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork;
    /// `payment_method_options.card.request_three_d_secure` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure).
    pub type PaymentMethodOptionsCardRequestThreeDSecure = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure;
    /// `payment_method_options.card.setup_credential_usage` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodOptionsCardSetupCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    /// `payment_method_options.payto.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPaytoMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.payto.mandate_options.payment_schedule` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule;
    /// `payment_method_options.payto.mandate_options.purpose` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodOptionsPaytoMandateOptionsPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_options.pix.mandate_options.amount_includes_iof` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixMandateOptionsAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPixMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.pix.mandate_options.payment_schedule` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPixMandateOptionsPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_options.upi.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsUpiMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `payment_method_options.us_bank_account.financial_connections.permission` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    /// `payment_method_options.us_bank_account.financial_connections.prefetch` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch;
    /// `payment_method_options.us_bank_account.verification_method` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsUsBankAccountVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `status` of a `setup_intent`.
        Status {
            Canceled "canceled",
            Processing "processing",
            RequiresAction "requires_action",
            RequiresConfirmation "requires_confirmation",
            RequiresPaymentMethod "requires_payment_method",
            Succeeded "succeeded",
        }
    }
}
