// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `payment_intent` object.
    PaymentIntent {
        id "id": String, "The id; empty if Stripe sent none.";
        allowed_payment_method_types "allowed_payment_method_types": Vec<payment_intent::AllowedPaymentMethodType>, "Array. Each element: A word of [`AllowedPaymentMethodType`](payment_intent::AllowedPaymentMethodType); unknown ones are kept. May be null.";
        allowed_source_types "allowed_source_types": Vec<String>, "Array. Each element: Text. Deprecated at Stripe since 2019-02-11; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_capturable "amount_capturable": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_details "amount_details": Option<Box<payment_intent::AmountDetails>>, "See [`AmountDetails`](payment_intent::AmountDetails). May be absent.";
        amount_received "amount_received": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee "application_fee": Option<i64>, "An amount, in the currency's smallest unit. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        automatic_payment_methods "automatic_payment_methods": Option<Box<payment_intent::AutomaticPaymentMethods>>, "See [`AutomaticPaymentMethods`](payment_intent::AutomaticPaymentMethods). May be null.";
        canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        cancellation_reason "cancellation_reason": Option<payment_intent::CancellationReason>, "A word of [`CancellationReason`](payment_intent::CancellationReason); unknown ones are kept. May be null.";
        capture_method "capture_method": Option<payment_intent::CaptureMethod>, "A word of [`CaptureMethod`](payment_intent::CaptureMethod); unknown ones are kept.";
        charges "charges": crate::object::List<crate::object::Charge>, "The first page of a list. Each element: The `charge` object. Deprecated at Stripe since 2022-11-15; older API versions and old bodies have it.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        confirmation_method "confirmation_method": Option<payment_intent::ConfirmationMethod>, "A word of [`ConfirmationMethod`](payment_intent::ConfirmationMethod); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        excluded_payment_method_types "excluded_payment_method_types": Vec<payment_intent::ExcludedPaymentMethodType>, "Array. Each element: A word of [`ExcludedPaymentMethodType`](payment_intent::ExcludedPaymentMethodType); unknown ones are kept. May be null.";
        hooks "hooks": Option<Box<payment_intent::Hooks>>, "See [`Hooks`](payment_intent::Hooks). May be absent.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        last_payment_error "last_payment_error": Option<Box<payment_intent::LastPaymentError>>, "See [`LastPaymentError`](payment_intent::LastPaymentError). May be null.";
        latest_charge "latest_charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<payment_intent::ManagedPayments>>, "See [`ManagedPayments`](payment_intent::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        next_action "next_action": Option<Box<payment_intent::NextAction>>, "See [`NextAction`](payment_intent::NextAction). May be null.";
        next_source_action "next_source_action": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-11; older API versions and old bodies have it.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        payment_details "payment_details": Option<Box<payment_intent::PaymentDetails>>, "See [`PaymentDetails`](payment_intent::PaymentDetails). May be absent.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        payment_method_configuration_details "payment_method_configuration_details": Option<Box<payment_intent::PaymentMethodConfigurationDetails>>, "See [`PaymentMethodConfigurationDetails`](payment_intent::PaymentMethodConfigurationDetails). May be null.";
        payment_method_options "payment_method_options": Option<Box<payment_intent::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](payment_intent::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<String>, "Array. Each element: Text.";
        payment_record "payment_record": Option<crate::object::Expandable<crate::object::PaymentRecord>>, "Id of a `payment_record`, or the object where it was expanded. May be null.";
        presentment_details "presentment_details": Option<Box<payment_intent::PresentmentDetails>>, "See [`PresentmentDetails`](payment_intent::PresentmentDetails). May be absent.";
        processing "processing": Option<Box<payment_intent::Processing>>, "See [`Processing`](payment_intent::Processing). May be null.";
        receipt_email "receipt_email": Option<String>, "Text. May be null.";
        return_url "return_url": Option<String>, "Text. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        review "review": Option<crate::object::Expandable<crate::object::Review>>, "Id of a `review`, or the object where it was expanded. May be null.";
        setup_future_usage "setup_future_usage": Option<payment_intent::SetupFutureUsage>, "A word of [`SetupFutureUsage`](payment_intent::SetupFutureUsage); unknown ones are kept. May be null.";
        shipping "shipping": Option<Box<payment_intent::Shipping>>, "See [`Shipping`](payment_intent::Shipping). May be null.";
        source "source": Option<crate::object::Expandable<crate::object::CustomerSource>>, "Id of a `CustomerSource`, or the object where it was expanded. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        statement_descriptor_suffix "statement_descriptor_suffix": Option<String>, "Text. May be null.";
        status "status": Option<payment_intent::Status>, "A word of [`Status`](payment_intent::Status); unknown ones are kept.";
        transfer_data "transfer_data": Option<Box<payment_intent::TransferData>>, "See [`TransferData`](payment_intent::TransferData). May be absent or null.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
object! { PaymentIntent: "payment_intent" }
/// The parts of a [`PaymentIntent`](crate::object::PaymentIntent).
pub mod payment_intent {
    use crate::object::macros::{element, record, words};
    record! {
        /// `amount_details` of a `payment_intent`.
        AmountDetails {
            discount_amount "discount_amount": Option<i64>, "A whole number. May be absent.";
            error "error": Option<Box<crate::object::payment_intent::AmountDetailsError>>, "See [`AmountDetailsError`](crate::object::payment_intent::AmountDetailsError). May be absent.";
            line_items "line_items": crate::object::List<crate::object::PaymentIntentAmountDetailsLineItem>, "The first page of a list. Each element: The `payment_intent_amount_details_line_item` object. May be absent.";
            shipping "shipping": Option<Box<crate::object::payment_intent::AmountDetailsShipping>>, "See [`AmountDetailsShipping`](crate::object::payment_intent::AmountDetailsShipping). May be absent.";
            tax "tax": Option<Box<crate::object::payment_intent::AmountDetailsTax>>, "See [`AmountDetailsTax`](crate::object::payment_intent::AmountDetailsTax). May be absent.";
            tip "tip": Option<Box<crate::object::payment_intent::AmountDetailsTip>>, "See [`AmountDetailsTip`](crate::object::payment_intent::AmountDetailsTip). May be absent.";
        }
    }
    record! {
        /// `amount_details.error` of a `payment_intent`.
        AmountDetailsError {
            code "code": Option<crate::object::payment_intent::AmountDetailsErrorCode>, "A word of [`AmountDetailsErrorCode`](crate::object::payment_intent::AmountDetailsErrorCode); unknown ones are kept. May be null.";
            message "message": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `amount_details.shipping` of a `payment_intent`.
        AmountDetailsShipping {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            from_postal_code "from_postal_code": Option<String>, "Text. May be null.";
            to_postal_code "to_postal_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `amount_details.tax` of a `payment_intent`.
        AmountDetailsTax {
            total_tax_amount "total_tax_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        }
    }
    record! {
        /// `amount_details.tip` of a `payment_intent`.
        AmountDetailsTip {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        }
    }
    record! {
        /// `automatic_payment_methods` of a `payment_intent`.
        AutomaticPaymentMethods {
            allow_redirects "allow_redirects": Option<crate::object::payment_intent::AutomaticPaymentMethodsAllowRedirects>, "A word of [`AutomaticPaymentMethodsAllowRedirects`](crate::object::payment_intent::AutomaticPaymentMethodsAllowRedirects); unknown ones are kept. May be absent.";
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `hooks` of a `payment_intent`.
        Hooks {
            inputs "inputs": Option<Box<crate::object::payment_intent::HooksInputs>>, "See [`HooksInputs`](crate::object::payment_intent::HooksInputs). May be absent.";
        }
    }
    record! {
        /// `hooks.inputs` of a `payment_intent`.
        HooksInputs {
            tax "tax": Option<Box<crate::object::payment_intent::HooksInputsTax>>, "See [`HooksInputsTax`](crate::object::payment_intent::HooksInputsTax). May be absent.";
        }
    }
    record! {
        /// `hooks.inputs.tax` of a `payment_intent`.
        HooksInputsTax {
            calculation "calculation": Option<String>, "Text.";
        }
    }
    record! {
        /// `last_payment_error` of a `payment_intent`.
        LastPaymentError {
            advice_code "advice_code": Option<String>, "Text. May be absent.";
            charge "charge": Option<String>, "Text. May be absent.";
            code "code": Option<crate::object::payment_intent::LastPaymentErrorCode>, "A word of [`LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode); unknown ones are kept. May be absent.";
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
            type_ "type": Option<crate::object::payment_intent::LastPaymentErrorType>, "A word of [`LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType); unknown ones are kept.";
        }
    }
    /// `managed_payments` of a `payment_intent`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `next_action` of a `payment_intent`.
        NextAction {
            alipay_handle_redirect "alipay_handle_redirect": Option<Box<crate::object::payment_intent::NextActionAlipayHandleRedirect>>, "See [`NextActionAlipayHandleRedirect`](crate::object::payment_intent::NextActionAlipayHandleRedirect). May be absent.";
            blik_authorize "blik_authorize": Option<Box<crate::object::payment_intent::NextActionBlikAuthorize>>, "See [`NextActionBlikAuthorize`](crate::object::payment_intent::NextActionBlikAuthorize). May be absent.";
            boleto_display_details "boleto_display_details": Option<Box<crate::object::payment_intent::NextActionBoletoDisplayDetails>>, "See [`NextActionBoletoDisplayDetails`](crate::object::payment_intent::NextActionBoletoDisplayDetails). May be absent.";
            card_await_notification "card_await_notification": Option<Box<crate::object::payment_intent::NextActionCardAwaitNotification>>, "See [`NextActionCardAwaitNotification`](crate::object::payment_intent::NextActionCardAwaitNotification). May be absent.";
            cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode>>, "See [`NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode). May be absent.";
            display_bank_transfer_instructions "display_bank_transfer_instructions": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructions>>, "See [`NextActionDisplayBankTransferInstructions`](crate::object::payment_intent::NextActionDisplayBankTransferInstructions). May be absent.";
            klarna_display_qr_code "klarna_display_qr_code": Option<Box<crate::object::payment_intent::NextActionKlarnaDisplayQrCode>>, "See [`NextActionKlarnaDisplayQrCode`](crate::object::payment_intent::NextActionKlarnaDisplayQrCode). May be absent.";
            konbini_display_details "konbini_display_details": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetails>>, "See [`NextActionKonbiniDisplayDetails`](crate::object::payment_intent::NextActionKonbiniDisplayDetails). May be absent.";
            multibanco_display_details "multibanco_display_details": Option<Box<crate::object::payment_intent::NextActionMultibancoDisplayDetails>>, "See [`NextActionMultibancoDisplayDetails`](crate::object::payment_intent::NextActionMultibancoDisplayDetails). May be absent.";
            oxxo_display_details "oxxo_display_details": Option<Box<crate::object::payment_intent::NextActionOxxoDisplayDetails>>, "See [`NextActionOxxoDisplayDetails`](crate::object::payment_intent::NextActionOxxoDisplayDetails). May be absent.";
            paynow_display_qr_code "paynow_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPaynowDisplayQrCode>>, "See [`NextActionPaynowDisplayQrCode`](crate::object::payment_intent::NextActionPaynowDisplayQrCode). May be absent.";
            pix_display_qr_code "pix_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPixDisplayQrCode>>, "See [`NextActionPixDisplayQrCode`](crate::object::payment_intent::NextActionPixDisplayQrCode). May be absent.";
            promptpay_display_qr_code "promptpay_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPromptpayDisplayQrCode>>, "See [`NextActionPromptpayDisplayQrCode`](crate::object::payment_intent::NextActionPromptpayDisplayQrCode). May be absent.";
            redirect_to_url "redirect_to_url": Option<Box<crate::object::payment_intent::NextActionRedirectToUrl>>, "See [`NextActionRedirectToUrl`](crate::object::payment_intent::NextActionRedirectToUrl). May be absent.";
            swish_handle_redirect_or_display_qr_code "swish_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode>>, "See [`NextActionSwishHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode>>, "See [`NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode). May be absent.";
            use_stripe_sdk "use_stripe_sdk": std::collections::BTreeMap<String, crate::object::RawObject>, "Map. Each value: Any JSON value. May be absent.";
            verify_with_microdeposits "verify_with_microdeposits": Option<Box<crate::object::payment_intent::NextActionVerifyWithMicrodeposits>>, "See [`NextActionVerifyWithMicrodeposits`](crate::object::payment_intent::NextActionVerifyWithMicrodeposits). May be absent.";
            wechat_pay_display_qr_code "wechat_pay_display_qr_code": Option<Box<crate::object::payment_intent::NextActionWechatPayDisplayQrCode>>, "See [`NextActionWechatPayDisplayQrCode`](crate::object::payment_intent::NextActionWechatPayDisplayQrCode). May be absent.";
            wechat_pay_redirect_to_android_app "wechat_pay_redirect_to_android_app": Option<Box<crate::object::payment_intent::NextActionWechatPayRedirectToAndroidApp>>, "See [`NextActionWechatPayRedirectToAndroidApp`](crate::object::payment_intent::NextActionWechatPayRedirectToAndroidApp). May be absent.";
            wechat_pay_redirect_to_ios_app "wechat_pay_redirect_to_ios_app": Option<Box<crate::object::payment_intent::NextActionWechatPayRedirectToIosApp>>, "See [`NextActionWechatPayRedirectToIosApp`](crate::object::payment_intent::NextActionWechatPayRedirectToIosApp). May be absent.";
        }
    }
    record! {
        /// `next_action.alipay_handle_redirect` of a `payment_intent`.
        NextActionAlipayHandleRedirect {
            native_data "native_data": Option<String>, "Text. May be null.";
            native_url "native_url": Option<String>, "Text. May be null.";
            return_url "return_url": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    /// `next_action.blik_authorize` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type NextActionBlikAuthorize = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `next_action.boleto_display_details` of a `payment_intent`.
        NextActionBoletoDisplayDetails {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            number "number": Option<String>, "Text. May be null.";
            pdf "pdf": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.card_await_notification` of a `payment_intent`.
        NextActionCardAwaitNotification {
            charge_attempt_at "charge_attempt_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            customer_approval_required "customer_approval_required": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `next_action.cashapp_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionCashappHandleRedirectOrDisplayQrCode {
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            mobile_auth_url "mobile_auth_url": Option<String>, "Text.";
            qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode>>, "See [`NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).";
        }
    }
    record! {
        /// `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`.
        NextActionCashappHandleRedirectOrDisplayQrCodeQrCode {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions` of a `payment_intent`.
        NextActionDisplayBankTransferInstructions {
            amount_remaining "amount_remaining": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            currency "currency": Option<String>, "Text. May be null.";
            financial_addresses "financial_addresses": Vec<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress>, "Array. Each element: See [`NextActionDisplayBankTransferInstructionsFinancialAddress`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress). May be absent.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            type_ "type": Option<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsType>, "A word of [`NextActionDisplayBankTransferInstructionsType`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsType); unknown ones are kept.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddress {
            aba "aba": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressAba`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba). May be absent.";
            iban "iban": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressIban`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban). May be absent.";
            sort_code "sort_code": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressSortCode`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode). May be absent.";
            spei "spei": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressSpei`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei). May be absent.";
            supported_networks "supported_networks": Vec<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork>, "Array. Each element: A word of [`NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork); unknown ones are kept. May be absent.";
            swift "swift": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressSwift`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift). May be absent.";
            type_ "type": Option<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressType>, "A word of [`NextActionDisplayBankTransferInstructionsFinancialAddressType`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressType); unknown ones are kept.";
            zengin "zengin": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressZengin`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin). May be absent.";
        }
    }
    element! { NextActionDisplayBankTransferInstructionsFinancialAddress }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.aba` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressAba {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text.";
            account_type "account_type": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_name "bank_name": Option<String>, "Text.";
            routing_number "routing_number": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.iban` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressIban {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bic "bic": Option<String>, "Text.";
            country "country": Option<String>, "Text.";
            iban "iban": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.sort_code` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSortCode {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            sort_code "sort_code": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.spei` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSpei {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_code "bank_code": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            clabe "clabe": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.swift` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSwift {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text.";
            account_type "account_type": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_name "bank_name": Option<String>, "Text.";
            swift_code "swift_code": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.zengin` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressZengin {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text. May be null.";
            account_number "account_number": Option<String>, "Text. May be null.";
            account_type "account_type": Option<String>, "Text. May be null.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            branch_code "branch_code": Option<String>, "Text. May be null.";
            branch_name "branch_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.klarna_display_qr_code` of a `payment_intent`.
        NextActionKlarnaDisplayQrCode {
            data "data": Option<String>, "Text.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.konbini_display_details` of a `payment_intent`.
        NextActionKonbiniDisplayDetails {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            stores "stores": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStores>>, "See [`NextActionKonbiniDisplayDetailsStores`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStores).";
        }
    }
    record! {
        /// `next_action.konbini_display_details.stores` of a `payment_intent`.
        NextActionKonbiniDisplayDetailsStores {
            familymart "familymart": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresFamilymart>>, "See [`NextActionKonbiniDisplayDetailsStoresFamilymart`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresFamilymart). May be null.";
            lawson "lawson": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresLawson>>, "See [`NextActionKonbiniDisplayDetailsStoresLawson`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresLawson). May be null.";
            ministop "ministop": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresMinistop>>, "See [`NextActionKonbiniDisplayDetailsStoresMinistop`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresMinistop). May be null.";
            seicomart "seicomart": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresSeicomart>>, "See [`NextActionKonbiniDisplayDetailsStoresSeicomart`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresSeicomart). May be null.";
        }
    }
    record! {
        /// `next_action.konbini_display_details.stores.familymart` of a `payment_intent`.
        NextActionKonbiniDisplayDetailsStoresFamilymart {
            confirmation_number "confirmation_number": Option<String>, "Text. May be absent.";
            payment_code "payment_code": Option<String>, "Text.";
        }
    }
    /// `next_action.konbini_display_details.stores.lawson` of a `payment_intent`. The same as [`NextActionKonbiniDisplayDetailsStoresFamilymart`](NextActionKonbiniDisplayDetailsStoresFamilymart).
    pub type NextActionKonbiniDisplayDetailsStoresLawson = NextActionKonbiniDisplayDetailsStoresFamilymart;
    /// `next_action.konbini_display_details.stores.ministop` of a `payment_intent`. The same as [`NextActionKonbiniDisplayDetailsStoresFamilymart`](NextActionKonbiniDisplayDetailsStoresFamilymart).
    pub type NextActionKonbiniDisplayDetailsStoresMinistop = NextActionKonbiniDisplayDetailsStoresFamilymart;
    /// `next_action.konbini_display_details.stores.seicomart` of a `payment_intent`. The same as [`NextActionKonbiniDisplayDetailsStoresFamilymart`](NextActionKonbiniDisplayDetailsStoresFamilymart).
    pub type NextActionKonbiniDisplayDetailsStoresSeicomart = NextActionKonbiniDisplayDetailsStoresFamilymart;
    record! {
        /// `next_action.multibanco_display_details` of a `payment_intent`.
        NextActionMultibancoDisplayDetails {
            entity "entity": Option<String>, "Text. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.oxxo_display_details` of a `payment_intent`.
        NextActionOxxoDisplayDetails {
            expires_after "expires_after": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            number "number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.paynow_display_qr_code` of a `payment_intent`.
        NextActionPaynowDisplayQrCode {
            data "data": Option<String>, "Text.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text. May be null.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.pix_display_qr_code` of a `payment_intent`.
        NextActionPixDisplayQrCode {
            data "data": Option<String>, "Text. May be absent.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text. May be absent.";
            image_url_png "image_url_png": Option<String>, "Text. May be absent.";
            image_url_svg "image_url_svg": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `next_action.promptpay_display_qr_code` of a `payment_intent`.
        NextActionPromptpayDisplayQrCode {
            data "data": Option<String>, "Text.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.redirect_to_url` of a `payment_intent`.
        NextActionRedirectToUrl {
            return_url "return_url": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.swish_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionSwishHandleRedirectOrDisplayQrCode {
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            mobile_auth_url "mobile_auth_url": Option<String>, "Text.";
            qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode>>, "See [`NextActionSwishHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode).";
        }
    }
    record! {
        /// `next_action.swish_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`.
        NextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
            data "data": Option<String>, "Text.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.upi_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionUpiHandleRedirectOrDisplayQrCode {
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCodeQrCode>>, "See [`NextActionUpiHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCodeQrCode).";
        }
    }
    /// `next_action.upi_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`. The same as [`NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
    pub type NextActionUpiHandleRedirectOrDisplayQrCodeQrCode = NextActionCashappHandleRedirectOrDisplayQrCodeQrCode;
    record! {
        /// `next_action.verify_with_microdeposits` of a `payment_intent`.
        NextActionVerifyWithMicrodeposits {
            arrival_date "arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
            hosted_verification_url "hosted_verification_url": Option<String>, "Text.";
            microdeposit_type "microdeposit_type": Option<crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType>, "A word of [`NextActionVerifyWithMicrodepositsMicrodepositType`](crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `next_action.wechat_pay_display_qr_code` of a `payment_intent`.
        NextActionWechatPayDisplayQrCode {
            data "data": Option<String>, "Text.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            image_data_url "image_data_url": Option<String>, "Text.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.wechat_pay_redirect_to_android_app` of a `payment_intent`.
        NextActionWechatPayRedirectToAndroidApp {
            app_id "app_id": Option<String>, "Text.";
            nonce_str "nonce_str": Option<String>, "Text.";
            package "package": Option<String>, "Text.";
            partner_id "partner_id": Option<String>, "Text.";
            prepay_id "prepay_id": Option<String>, "Text.";
            sign "sign": Option<String>, "Text.";
            timestamp "timestamp": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.wechat_pay_redirect_to_ios_app` of a `payment_intent`.
        NextActionWechatPayRedirectToIosApp {
            native_url "native_url": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_details` of a `payment_intent`.
        PaymentDetails {
            customer_reference "customer_reference": Option<String>, "Text. May be null.";
            order_reference "order_reference": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_configuration_details` of a `payment_intent`. The same as [`checkout_session::PaymentMethodConfigurationDetails`](crate::object::checkout_session::PaymentMethodConfigurationDetails).
    pub type PaymentMethodConfigurationDetails = crate::object::checkout_session::PaymentMethodConfigurationDetails;
    record! {
        /// `payment_method_options` of a `payment_intent`.
        PaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAcssDebit>>, "See [`PaymentMethodOptionsAcssDebit`](crate::object::payment_intent::PaymentMethodOptionsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAffirm>>, "See [`PaymentMethodOptionsAffirm`](crate::object::payment_intent::PaymentMethodOptionsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAfterpayClearpay>>, "See [`PaymentMethodOptionsAfterpayClearpay`](crate::object::payment_intent::PaymentMethodOptionsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAlipay>>, "See [`PaymentMethodOptionsAlipay`](crate::object::payment_intent::PaymentMethodOptionsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAlma>>, "See [`PaymentMethodOptionsAlma`](crate::object::payment_intent::PaymentMethodOptionsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAmazonPay>>, "See [`PaymentMethodOptionsAmazonPay`](crate::object::payment_intent::PaymentMethodOptionsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAuBecsDebit>>, "See [`PaymentMethodOptionsAuBecsDebit`](crate::object::payment_intent::PaymentMethodOptionsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBacsDebit>>, "See [`PaymentMethodOptionsBacsDebit`](crate::object::payment_intent::PaymentMethodOptionsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBancontact>>, "See [`PaymentMethodOptionsBancontact`](crate::object::payment_intent::PaymentMethodOptionsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBillie>>, "See [`PaymentMethodOptionsBillie`](crate::object::payment_intent::PaymentMethodOptionsBillie). May be absent.";
            bizum "bizum": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBizum>>, "See [`PaymentMethodOptionsBizum`](crate::object::payment_intent::PaymentMethodOptionsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBlik>>, "See [`PaymentMethodOptionsBlik`](crate::object::payment_intent::PaymentMethodOptionsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBoleto>>, "See [`PaymentMethodOptionsBoleto`](crate::object::payment_intent::PaymentMethodOptionsBoleto). May be absent.";
            card "card": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::payment_intent::PaymentMethodOptionsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardPresent>>, "See [`PaymentMethodOptionsCardPresent`](crate::object::payment_intent::PaymentMethodOptionsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCashapp>>, "See [`PaymentMethodOptionsCashapp`](crate::object::payment_intent::PaymentMethodOptionsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCrypto>>, "See [`PaymentMethodOptionsCrypto`](crate::object::payment_intent::PaymentMethodOptionsCrypto). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCustomerBalance>>, "See [`PaymentMethodOptionsCustomerBalance`](crate::object::payment_intent::PaymentMethodOptionsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::payment_intent::PaymentMethodOptionsEps>>, "See [`PaymentMethodOptionsEps`](crate::object::payment_intent::PaymentMethodOptionsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::payment_intent::PaymentMethodOptionsFpx>>, "See [`PaymentMethodOptionsFpx`](crate::object::payment_intent::PaymentMethodOptionsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsGiropay>>, "See [`PaymentMethodOptionsGiropay`](crate::object::payment_intent::PaymentMethodOptionsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsGrabpay>>, "See [`PaymentMethodOptionsGrabpay`](crate::object::payment_intent::PaymentMethodOptionsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::payment_intent::PaymentMethodOptionsIdeal>>, "See [`PaymentMethodOptionsIdeal`](crate::object::payment_intent::PaymentMethodOptionsIdeal). May be absent.";
            interac_present "interac_present": Option<Box<crate::object::payment_intent::PaymentMethodOptionsInteracPresent>>, "See [`PaymentMethodOptionsInteracPresent`](crate::object::payment_intent::PaymentMethodOptionsInteracPresent). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKakaoPay>>, "See [`PaymentMethodOptionsKakaoPay`](crate::object::payment_intent::PaymentMethodOptionsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::payment_intent::PaymentMethodOptionsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKonbini>>, "See [`PaymentMethodOptionsKonbini`](crate::object::payment_intent::PaymentMethodOptionsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKrCard>>, "See [`PaymentMethodOptionsKrCard`](crate::object::payment_intent::PaymentMethodOptionsKrCard). May be absent.";
            link "link": Option<Box<crate::object::payment_intent::PaymentMethodOptionsLink>>, "See [`PaymentMethodOptionsLink`](crate::object::payment_intent::PaymentMethodOptionsLink). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMbWay>>, "See [`PaymentMethodOptionsMbWay`](crate::object::payment_intent::PaymentMethodOptionsMbWay). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMobilepay>>, "See [`PaymentMethodOptionsMobilepay`](crate::object::payment_intent::PaymentMethodOptionsMobilepay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMultibanco>>, "See [`PaymentMethodOptionsMultibanco`](crate::object::payment_intent::PaymentMethodOptionsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsNaverPay>>, "See [`PaymentMethodOptionsNaverPay`](crate::object::payment_intent::PaymentMethodOptionsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::payment_intent::PaymentMethodOptionsNzBankAccount>>, "See [`PaymentMethodOptionsNzBankAccount`](crate::object::payment_intent::PaymentMethodOptionsNzBankAccount). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::payment_intent::PaymentMethodOptionsOxxo>>, "See [`PaymentMethodOptionsOxxo`](crate::object::payment_intent::PaymentMethodOptionsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::payment_intent::PaymentMethodOptionsP24>>, "See [`PaymentMethodOptionsP24`](crate::object::payment_intent::PaymentMethodOptionsP24). May be absent.";
            pay_by_bank "pay_by_bank": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayByBank>>, "See [`PaymentMethodOptionsPayByBank`](crate::object::payment_intent::PaymentMethodOptionsPayByBank). May be absent.";
            payco "payco": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayco>>, "See [`PaymentMethodOptionsPayco`](crate::object::payment_intent::PaymentMethodOptionsPayco). May be absent.";
            paynow "paynow": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaynow>>, "See [`PaymentMethodOptionsPaynow`](crate::object::payment_intent::PaymentMethodOptionsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::payment_intent::PaymentMethodOptionsPaypal). May be absent.";
            paypay "paypay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaypay>>, "See [`PaymentMethodOptionsPaypay`](crate::object::payment_intent::PaymentMethodOptionsPaypay). May be absent.";
            payto "payto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayto>>, "See [`PaymentMethodOptionsPayto`](crate::object::payment_intent::PaymentMethodOptionsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPix>>, "See [`PaymentMethodOptionsPix`](crate::object::payment_intent::PaymentMethodOptionsPix). May be absent.";
            promptpay "promptpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPromptpay>>, "See [`PaymentMethodOptionsPromptpay`](crate::object::payment_intent::PaymentMethodOptionsPromptpay). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsRevolutPay>>, "See [`PaymentMethodOptionsRevolutPay`](crate::object::payment_intent::PaymentMethodOptionsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSamsungPay>>, "See [`PaymentMethodOptionsSamsungPay`](crate::object::payment_intent::PaymentMethodOptionsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSatispay>>, "See [`PaymentMethodOptionsSatispay`](crate::object::payment_intent::PaymentMethodOptionsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsScalapay>>, "See [`PaymentMethodOptionsScalapay`](crate::object::payment_intent::PaymentMethodOptionsScalapay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSepaDebit>>, "See [`PaymentMethodOptionsSepaDebit`](crate::object::payment_intent::PaymentMethodOptionsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSequra>>, "See [`PaymentMethodOptionsSequra`](crate::object::payment_intent::PaymentMethodOptionsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSofort>>, "See [`PaymentMethodOptionsSofort`](crate::object::payment_intent::PaymentMethodOptionsSofort). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSunbit>>, "See [`PaymentMethodOptionsSunbit`](crate::object::payment_intent::PaymentMethodOptionsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSwish>>, "See [`PaymentMethodOptionsSwish`](crate::object::payment_intent::PaymentMethodOptionsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::payment_intent::PaymentMethodOptionsTwint>>, "See [`PaymentMethodOptionsTwint`](crate::object::payment_intent::PaymentMethodOptionsTwint). May be absent.";
            upi "upi": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUpi>>, "See [`PaymentMethodOptionsUpi`](crate::object::payment_intent::PaymentMethodOptionsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccount). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsWechatPay>>, "See [`PaymentMethodOptionsWechatPay`](crate::object::payment_intent::PaymentMethodOptionsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::payment_intent::PaymentMethodOptionsZip>>, "See [`PaymentMethodOptionsZip`](crate::object::payment_intent::PaymentMethodOptionsZip). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `payment_intent`.
        PaymentMethodOptionsAcssDebit {
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            verification_method "verification_method": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsAcssDebitMandateOptions {
            custom_mandate_url "custom_mandate_url": Option<String>, "Text. May be absent.";
            interval_description "interval_description": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            transaction_type "transaction_type": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.affirm` of a `payment_intent`.
        PaymentMethodOptionsAffirm {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be absent.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.afterpay_clearpay` of a `payment_intent`.
        PaymentMethodOptionsAfterpayClearpay {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            reference "reference": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.alipay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsAlipay = crate::object::checkout_session::PaymentMethodOptionsBancontact;
    /// `payment_method_options.alma` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAlma`](crate::object::checkout_session::PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsAlma = crate::object::checkout_session::PaymentMethodOptionsAlma;
    /// `payment_method_options.amazon_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsAmazonPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.au_becs_debit` of a `payment_intent`.
        PaymentMethodOptionsAuBecsDebit {
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsAuBecsDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsAuBecsDebitSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsAuBecsDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_options.bacs_debit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsBacsDebit = crate::object::checkout_session::PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.bacs_debit.mandate_options` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsBacsDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    record! {
        /// `payment_method_options.bancontact` of a `payment_intent`.
        PaymentMethodOptionsBancontact {
            preferred_language "preferred_language": Option<crate::object::payment_intent::PaymentMethodOptionsBancontactPreferredLanguage>, "A word of [`PaymentMethodOptionsBancontactPreferredLanguage`](crate::object::payment_intent::PaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsBancontactSetupFutureUsage>, "A word of [`PaymentMethodOptionsBancontactSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsBancontactSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.billie` of a `payment_intent`.
        PaymentMethodOptionsBillie {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            company_details "company_details": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetails>>, "See [`PaymentMethodOptionsBillieCompanyDetails`](crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetails). May be absent.";
            reference "reference": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `payment_method_options.billie.company_details` of a `payment_intent`.
        PaymentMethodOptionsBillieCompanyDetails {
            registered_address "registered_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            registered_name "registered_name": Option<String>, "Text. May be null.";
            registration_number "registration_number": Option<String>, "Text. May be null.";
            registration_type "registration_type": Option<crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetailsRegistrationType>, "A word of [`PaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.";
            vat "vat": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_options.bizum` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsBizum = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.blik` of a `payment_intent`.
        PaymentMethodOptionsBlik {
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions>>, "See [`PaymentMethodOptionsBlikMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsBlikSetupFutureUsage>, "A word of [`PaymentMethodOptionsBlikSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsBlikSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.blik.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsBlikMandateOptions {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<String>, "Text: `off_session`. May be null.";
        }
    }
    /// `payment_method_options.boleto` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBoleto`](crate::object::checkout_session::PaymentMethodOptionsBoleto).
    pub type PaymentMethodOptionsBoleto = crate::object::checkout_session::PaymentMethodOptionsBoleto;
    record! {
        /// `payment_method_options.card` of a `payment_intent`.
        PaymentMethodOptionsCard {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            installments "installments": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardInstallments>>, "See [`PaymentMethodOptionsCardInstallments`](crate::object::payment_intent::PaymentMethodOptionsCardInstallments). May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptions>>, "See [`PaymentMethodOptionsCardMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptions). May be null.";
            network "network": Option<crate::object::payment_intent::PaymentMethodOptionsCardNetwork>, "A word of [`PaymentMethodOptionsCardNetwork`](crate::object::payment_intent::PaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.";
            request_extended_authorization "request_extended_authorization": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestExtendedAuthorization>, "A word of [`PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::payment_intent::PaymentMethodOptionsCardRequestExtendedAuthorization); unknown ones are kept. May be absent.";
            request_incremental_authorization "request_incremental_authorization": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestIncrementalAuthorization>, "A word of [`PaymentMethodOptionsCardRequestIncrementalAuthorization`](crate::object::payment_intent::PaymentMethodOptionsCardRequestIncrementalAuthorization); unknown ones are kept. May be absent.";
            request_multicapture "request_multicapture": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestMulticapture>, "A word of [`PaymentMethodOptionsCardRequestMulticapture`](crate::object::payment_intent::PaymentMethodOptionsCardRequestMulticapture); unknown ones are kept. May be absent.";
            request_overcapture "request_overcapture": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestOvercapture>, "A word of [`PaymentMethodOptionsCardRequestOvercapture`](crate::object::payment_intent::PaymentMethodOptionsCardRequestOvercapture); unknown ones are kept. May be absent.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::payment_intent::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.";
            require_cvc_recollection "require_cvc_recollection": Option<bool>, "A flag. May be absent.";
            setup_credential_usage "setup_credential_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardSetupCredentialUsage>, "A word of [`PaymentMethodOptionsCardSetupCredentialUsage`](crate::object::payment_intent::PaymentMethodOptionsCardSetupCredentialUsage); unknown ones are kept. May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardSetupFutureUsage>, "A word of [`PaymentMethodOptionsCardSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsCardSetupFutureUsage); unknown ones are kept. May be absent.";
            statement_descriptor_suffix_kana "statement_descriptor_suffix_kana": Option<String>, "Text. May be absent.";
            statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji": Option<String>, "Text. May be absent.";
            stored_credential_usage "stored_credential_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardStoredCredentialUsage>, "A word of [`PaymentMethodOptionsCardStoredCredentialUsage`](crate::object::payment_intent::PaymentMethodOptionsCardStoredCredentialUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.installments` of a `payment_intent`.
        PaymentMethodOptionsCardInstallments {
            available_plans "available_plans": Vec<crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsAvailablePlan>, "Array. Each element: See [`PaymentMethodOptionsCardInstallmentsAvailablePlan`](crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsAvailablePlan). May be null.";
            enabled "enabled": Option<bool>, "A flag.";
            plan "plan": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsPlan>>, "See [`PaymentMethodOptionsCardInstallmentsPlan`](crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsPlan). May be null.";
        }
    }
    /// `payment_method_options.card.installments.available_plan` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodOptionsCardInstallmentsAvailablePlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    /// `payment_method_options.card.installments.plan` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodOptionsCardInstallmentsPlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    record! {
        /// `payment_method_options.card.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsCardMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_type "amount_type": Option<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            interval "interval": Option<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval>, "A word of [`PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number. May be null.";
            reference "reference": Option<String>, "Text.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
            supported_types "supported_types": Vec<String>, "Array. Each element: Text: `india`. May be null.";
        }
    }
    record! {
        /// `payment_method_options.card_present` of a `payment_intent`.
        PaymentMethodOptionsCardPresent {
            capture_method "capture_method": Option<crate::object::payment_intent::PaymentMethodOptionsCardPresentCaptureMethod>, "A word of [`PaymentMethodOptionsCardPresentCaptureMethod`](crate::object::payment_intent::PaymentMethodOptionsCardPresentCaptureMethod); unknown ones are kept. May be absent.";
            request_extended_authorization "request_extended_authorization": Option<bool>, "A flag. May be null.";
            request_incremental_authorization_support "request_incremental_authorization_support": Option<bool>, "A flag. May be null.";
            routing "routing": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardPresentRouting>>, "See [`PaymentMethodOptionsCardPresentRouting`](crate::object::payment_intent::PaymentMethodOptionsCardPresentRouting). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card_present.routing` of a `payment_intent`.
        PaymentMethodOptionsCardPresentRouting {
            requested_priority "requested_priority": Option<crate::object::payment_intent::PaymentMethodOptionsCardPresentRoutingRequestedPriority>, "A word of [`PaymentMethodOptionsCardPresentRoutingRequestedPriority`](crate::object::payment_intent::PaymentMethodOptionsCardPresentRoutingRequestedPriority); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_options.cashapp` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsKlarna`](crate::object::checkout_session::PaymentMethodOptionsKlarna).
    pub type PaymentMethodOptionsCashapp = crate::object::checkout_session::PaymentMethodOptionsKlarna;
    /// `payment_method_options.crypto` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsCrypto = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.customer_balance` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalance`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalance).
    pub type PaymentMethodOptionsCustomerBalance = crate::object::checkout_session::PaymentMethodOptionsCustomerBalance;
    /// `payment_method_options.customer_balance.bank_transfer` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer).
    pub type PaymentMethodOptionsCustomerBalanceBankTransfer = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer;
    /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer;
    /// `payment_method_options.eps` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsEps = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.fpx` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsFpx = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.giropay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGiropay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.grabpay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGrabpay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.ideal` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsIdeal = crate::object::checkout_session::PaymentMethodOptionsBancontact;
    /// `payment_method_options.interac_present` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsInteracPresent = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_options.kakao_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKakaoPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.klarna` of a `payment_intent`.
        PaymentMethodOptionsKlarna {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsKlarnaSetupFutureUsage>, "A word of [`PaymentMethodOptionsKlarnaSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsKlarnaSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.konbini` of a `payment_intent`.
        PaymentMethodOptionsKonbini {
            confirmation_number "confirmation_number": Option<String>, "Text. May be null.";
            expires_after_days "expires_after_days": Option<i64>, "A whole number. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.kr_card` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKrCard = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.link` of a `payment_intent`.
        PaymentMethodOptionsLink {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            persistent_token "persistent_token": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsLinkSetupFutureUsage>, "A word of [`PaymentMethodOptionsLinkSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsLinkSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.mb_way` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsMbWay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.mobilepay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsMobilepay = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    /// `payment_method_options.multibanco` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsMultibanco = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.naver_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsNaverPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.nz_bank_account` of a `payment_intent`. The same as [`PaymentMethodOptionsAuBecsDebit`](PaymentMethodOptionsAuBecsDebit).
    pub type PaymentMethodOptionsNzBankAccount = PaymentMethodOptionsAuBecsDebit;
    /// `payment_method_options.oxxo` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsOxxo`](crate::object::checkout_session::PaymentMethodOptionsOxxo).
    pub type PaymentMethodOptionsOxxo = crate::object::checkout_session::PaymentMethodOptionsOxxo;
    /// `payment_method_options.p24` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsP24 = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.pay_by_bank` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsPayByBank = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_options.payco` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsPayco = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    /// `payment_method_options.paynow` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsPaynow = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.paypal` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsPaypal`](crate::object::checkout_session::PaymentMethodOptionsPaypal).
    pub type PaymentMethodOptionsPaypal = crate::object::checkout_session::PaymentMethodOptionsPaypal;
    /// `payment_method_options.paypay` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsPaypay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.payto` of a `payment_intent`.
        PaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoSetupFutureUsage>, "A word of [`PaymentMethodOptionsPaytoSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsPaytoSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.payto.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsPaytoMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            payments_per_period "payments_per_period": Option<i64>, "A whole number. May be null.";
            purpose "purpose": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPurpose>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.pix` of a `payment_intent`.
        PaymentMethodOptionsPix {
            amount_includes_iof "amount_includes_iof": Option<crate::object::payment_intent::PaymentMethodOptionsPixAmountIncludesIof>, "A word of [`PaymentMethodOptionsPixAmountIncludesIof`](crate::object::payment_intent::PaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be absent.";
            expires_after_seconds "expires_after_seconds": Option<i64>, "A whole number. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPixMandateOptions>>, "See [`PaymentMethodOptionsPixMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsPixMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsPixSetupFutureUsage>, "A word of [`PaymentMethodOptionsPixSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsPixSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.pix.mandate_options` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsPixMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions).
    pub type PaymentMethodOptionsPixMandateOptions = crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions;
    /// `payment_method_options.promptpay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsPromptpay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.revolut_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsRevolutPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.samsung_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSamsungPay = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    /// `payment_method_options.satispay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsKlarna`](crate::object::checkout_session::PaymentMethodOptionsKlarna).
    pub type PaymentMethodOptionsSatispay = crate::object::checkout_session::PaymentMethodOptionsKlarna;
    /// `payment_method_options.scalapay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAlma`](crate::object::checkout_session::PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsScalapay = crate::object::checkout_session::PaymentMethodOptionsAlma;
    /// `payment_method_options.sepa_debit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsSepaDebit = crate::object::checkout_session::PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.sepa_debit.mandate_options` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsSepaDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    /// `payment_method_options.sequra` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSequra = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.sofort` of a `payment_intent`.
        PaymentMethodOptionsSofort {
            preferred_language "preferred_language": Option<crate::object::payment_intent::PaymentMethodOptionsSofortPreferredLanguage>, "A word of [`PaymentMethodOptionsSofortPreferredLanguage`](crate::object::payment_intent::PaymentMethodOptionsSofortPreferredLanguage); unknown ones are kept. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsSofortSetupFutureUsage>, "A word of [`PaymentMethodOptionsSofortSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsSofortSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.sunbit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSunbit = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.swish` of a `payment_intent`.
        PaymentMethodOptionsSwish {
            reference "reference": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.twint` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsTwint = crate::object::checkout_session::PaymentMethodOptionsBancontact;
    record! {
        /// `payment_method_options.upi` of a `payment_intent`.
        PaymentMethodOptionsUpi {
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage>, "A word of [`PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `payment_intent`.
        PaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions>>, "See [`PaymentMethodOptionsUsBankAccountMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountSetupFutureUsage>, "A word of [`PaymentMethodOptionsUsBankAccountSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            transaction_purpose "transaction_purpose": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountTransactionPurpose>, "A word of [`PaymentMethodOptionsUsBankAccountTransactionPurpose`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountTransactionPurpose); unknown ones are kept. May be absent.";
            verification_method "verification_method": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.us_bank_account.financial_connections` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnections = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections;
    /// `payment_method_options.us_bank_account.financial_connections.filters` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters;
    /// `payment_method_options.us_bank_account.mandate_options` of a `payment_intent`. The same as [`mandate::PaymentMethodDetailsUsBankAccount`](crate::object::mandate::PaymentMethodDetailsUsBankAccount).
    pub type PaymentMethodOptionsUsBankAccountMandateOptions = crate::object::mandate::PaymentMethodDetailsUsBankAccount;
    /// `payment_method_options.wechat_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsWechatPay`](crate::object::checkout_session::PaymentMethodOptionsWechatPay).
    pub type PaymentMethodOptionsWechatPay = crate::object::checkout_session::PaymentMethodOptionsWechatPay;
    /// `payment_method_options.zip` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsZip = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `presentment_details` of a `payment_intent`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    record! {
        /// `processing` of a `payment_intent`.
        Processing {
            card "card": Option<Box<crate::object::payment_intent::ProcessingCard>>, "See [`ProcessingCard`](crate::object::payment_intent::ProcessingCard). May be absent.";
            type_ "type": Option<String>, "Text: `card`.";
        }
    }
    record! {
        /// `processing.card` of a `payment_intent`.
        ProcessingCard {
            customer_notification "customer_notification": Option<Box<crate::object::payment_intent::ProcessingCardCustomerNotification>>, "See [`ProcessingCardCustomerNotification`](crate::object::payment_intent::ProcessingCardCustomerNotification). May be absent.";
        }
    }
    record! {
        /// `processing.card.customer_notification` of a `payment_intent`.
        ProcessingCardCustomerNotification {
            approval_requested "approval_requested": Option<bool>, "A flag. May be null.";
            completes_at "completes_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    /// `shipping` of a `payment_intent`. The same as [`charge::Shipping`](crate::object::charge::Shipping).
    pub type Shipping = crate::object::charge::Shipping;
    record! {
        /// `transfer_data` of a `payment_intent`.
        TransferData {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            description "description": Option<String>, "Text. May be absent.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
            payment_data "payment_data": Option<Box<crate::object::payment_intent::TransferDataPaymentData>>, "See [`TransferDataPaymentData`](crate::object::payment_intent::TransferDataPaymentData). May be absent.";
        }
    }
    record! {
        /// `transfer_data.payment_data` of a `payment_intent`.
        TransferDataPaymentData {
            description "description": Option<String>, "Text. May be absent.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        }
    }
    words! {
        /// `allowed_payment_method_type` of a `payment_intent`.
        AllowedPaymentMethodType {
            AcssDebit "acss_debit",
            Affirm "affirm",
            AfterpayClearpay "afterpay_clearpay",
            Alipay "alipay",
            Alma "alma",
            AmazonPay "amazon_pay",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Bizum "bizum",
            Blik "blik",
            BokuPromptpay "boku_promptpay",
            Boleto "boleto",
            CapchasePay "capchase_pay",
            Card "card",
            CardPresent "card_present",
            Cashapp "cashapp",
            CheckScan "check_scan",
            ClickToPay "click_to_pay",
            Crypto "crypto",
            CustomerBalance "customer_balance",
            DemoPay "demo_pay",
            Duitnow "duitnow",
            DummyAuthPush "dummy_auth_push",
            DummyPassthroughCard "dummy_passthrough_card",
            Edenred "edenred",
            Eps "eps",
            Fpx "fpx",
            Gcash "gcash",
            Getbalance "getbalance",
            GiftCard "gift_card",
            Giropay "giropay",
            Gopay "gopay",
            Grabpay "grabpay",
            IdBankTransfer "id_bank_transfer",
            Ideal "ideal",
            InteracPresent "interac_present",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Knet "knet",
            Konbini "konbini",
            KrCard "kr_card",
            KrMarket "kr_market",
            Kriya "kriya",
            Link "link",
            MbWay "mb_way",
            Mobilepay "mobilepay",
            Momo "momo",
            Mondu "mondu",
            Multibanco "multibanco",
            NaverPay "naver_pay",
            Netbanking "netbanking",
            NgBank "ng_bank",
            NgBankTransfer "ng_bank_transfer",
            NgCard "ng_card",
            NgMarket "ng_market",
            NgUssd "ng_ussd",
            NgWallet "ng_wallet",
            NzBankAccount "nz_bank_account",
            Octopus "octopus",
            Oxxo "oxxo",
            P24 "p24",
            PaperCheck "paper_check",
            PayByBank "pay_by_bank",
            Payco "payco",
            Paynow "paynow",
            Paypal "paypal",
            Paypay "paypay",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            Qris "qris",
            Rechnung "rechnung",
            RevolutPay "revolut_pay",
            SamsungPay "samsung_pay",
            Satispay "satispay",
            Scalapay "scalapay",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            ShopPay "shop_pay",
            Shopeepay "shopeepay",
            Sofort "sofort",
            SouthKoreaMarket "south_korea_market",
            StripeBalance "stripe_balance",
            Sunbit "sunbit",
            Swish "swish",
            Tamara "tamara",
            TestPay "test_pay",
            TouchNGo "touch_n_go",
            Truemoney "truemoney",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            UsCashVoucher "us_cash_voucher",
            Vipps "vipps",
            WechatPay "wechat_pay",
            Wero "wero",
            Zip "zip",
        }
    }
    words! {
        /// `amount_details.error.code` of a `payment_intent`.
        AmountDetailsErrorCode {
            AmountDetailsAmountMismatch "amount_details_amount_mismatch",
            AmountDetailsTaxShippingDiscountGreaterThanAmount "amount_details_tax_shipping_discount_greater_than_amount",
        }
    }
    /// `automatic_payment_methods.allow_redirects` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type AutomaticPaymentMethodsAllowRedirects = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    words! {
        /// `cancellation_reason` of a `payment_intent`.
        CancellationReason {
            Abandoned "abandoned",
            Automatic "automatic",
            Duplicate "duplicate",
            Expired "expired",
            FailedInvoice "failed_invoice",
            Fraudulent "fraudulent",
            RequestedByCustomer "requested_by_customer",
            VoidInvoice "void_invoice",
        }
    }
    words! {
        /// `capture_method` of a `payment_intent`.
        CaptureMethod {
            Automatic "automatic",
            AutomaticAsync "automatic_async",
            Manual "manual",
        }
    }
    /// `confirmation_method` of a `payment_intent`. The same as [`cash_balance::SettingsReconciliationMode`](crate::object::cash_balance::SettingsReconciliationMode).
    pub type ConfirmationMethod = crate::object::cash_balance::SettingsReconciliationMode;
    words! {
        /// `excluded_payment_method_type` of a `payment_intent`.
        ExcludedPaymentMethodType {
            AcssDebit "acss_debit",
            Affirm "affirm",
            AfterpayClearpay "afterpay_clearpay",
            Alipay "alipay",
            Alma "alma",
            AmazonPay "amazon_pay",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Bizum "bizum",
            Blik "blik",
            Boleto "boleto",
            Card "card",
            Cashapp "cashapp",
            Crypto "crypto",
            CustomerBalance "customer_balance",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Konbini "konbini",
            KrCard "kr_card",
            MbWay "mb_way",
            Mobilepay "mobilepay",
            Multibanco "multibanco",
            NaverPay "naver_pay",
            NzBankAccount "nz_bank_account",
            Oxxo "oxxo",
            P24 "p24",
            PayByBank "pay_by_bank",
            Payco "payco",
            Paynow "paynow",
            Paypal "paypal",
            Paypay "paypay",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            RevolutPay "revolut_pay",
            SamsungPay "samsung_pay",
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
    words! {
        /// `last_payment_error.code` of a `payment_intent`.
        LastPaymentErrorCode {
            AccountClosed "account_closed",
            AccountCountryInvalidAddress "account_country_invalid_address",
            AccountErrorCountryChangeRequiresAdditionalSteps "account_error_country_change_requires_additional_steps",
            AccountInformationMismatch "account_information_mismatch",
            AccountInvalid "account_invalid",
            AccountNumberInvalid "account_number_invalid",
            AccountTokenRequiredForV2Account "account_token_required_for_v2_account",
            AcssDebitSessionIncomplete "acss_debit_session_incomplete",
            ActionBlocked "action_blocked",
            AlipayUpgradeRequired "alipay_upgrade_required",
            AmountTooLarge "amount_too_large",
            AmountTooSmall "amount_too_small",
            AnomalousMoneyMovementRequest "anomalous_money_movement_request",
            ApiKeyExpired "api_key_expired",
            ApplicationFeesNotAllowed "application_fees_not_allowed",
            ApprovalRequired "approval_required",
            AuthenticationFailure "authentication_failure",
            AuthenticationRequired "authentication_required",
            BalanceInsufficient "balance_insufficient",
            BalanceInvalidParameter "balance_invalid_parameter",
            BankAccountBadRoutingNumbers "bank_account_bad_routing_numbers",
            BankAccountDeclined "bank_account_declined",
            BankAccountExists "bank_account_exists",
            BankAccountRestricted "bank_account_restricted",
            BankAccountUnusable "bank_account_unusable",
            BankAccountUnverified "bank_account_unverified",
            BankAccountVerificationFailed "bank_account_verification_failed",
            BillingInvalidMandate "billing_invalid_mandate",
            BitcoinUpgradeRequired "bitcoin_upgrade_required",
            CapabilityNotActive "capability_not_active",
            CaptureChargeAuthorizationExpired "capture_charge_authorization_expired",
            CaptureUnauthorizedPayment "capture_unauthorized_payment",
            CardDeclineRateLimitExceeded "card_decline_rate_limit_exceeded",
            CardDeclined "card_declined",
            CardholderPhoneNumberRequired "cardholder_phone_number_required",
            ChargeAlreadyCaptured "charge_already_captured",
            ChargeAlreadyRefunded "charge_already_refunded",
            ChargeDisputed "charge_disputed",
            ChargeExceedsSourceLimit "charge_exceeds_source_limit",
            ChargeExceedsTransactionLimit "charge_exceeds_transaction_limit",
            ChargeExpiredForCapture "charge_expired_for_capture",
            ChargeInvalidParameter "charge_invalid_parameter",
            ChargeNotRefundable "charge_not_refundable",
            ClearingCodeUnsupported "clearing_code_unsupported",
            CountryCodeInvalid "country_code_invalid",
            CountryUnsupported "country_unsupported",
            CouponExpired "coupon_expired",
            CustomerMaxPaymentMethods "customer_max_payment_methods",
            CustomerMaxSubscriptions "customer_max_subscriptions",
            CustomerSessionExpired "customer_session_expired",
            CustomerTaxLocationInvalid "customer_tax_location_invalid",
            DebitNotAuthorized "debit_not_authorized",
            DisputeEvidencePageLimitExceeded "dispute_evidence_page_limit_exceeded",
            EmailInvalid "email_invalid",
            ExpiredCard "expired_card",
            ExpiredPaymentMethod "expired_payment_method",
            FailedTaxCalculation "failed_tax_calculation",
            FinancialAccountBalanceDoesNotSupportCurrency "financial_account_balance_does_not_support_currency",
            FinancialAccountCapabilityNotEnabled "financial_account_capability_not_enabled",
            FinancialAccountCapabilityRestricted "financial_account_capability_restricted",
            FinancialConnectionsAccountInactive "financial_connections_account_inactive",
            FinancialConnectionsAccountPendingAccountNumbers "financial_connections_account_pending_account_numbers",
            FinancialConnectionsAccountUnavailableAccountNumbers "financial_connections_account_unavailable_account_numbers",
            FinancialConnectionsConsentLocaleInvalid "financial_connections_consent_locale_invalid",
            FinancialConnectionsConsentLocaleUnsupported "financial_connections_consent_locale_unsupported",
            FinancialConnectionsNoSuccessfulTransactionRefresh "financial_connections_no_successful_transaction_refresh",
            ForwardingApiInactive "forwarding_api_inactive",
            ForwardingApiInvalidParameter "forwarding_api_invalid_parameter",
            ForwardingApiRetryableUpstreamError "forwarding_api_retryable_upstream_error",
            ForwardingApiUpstreamConnectionError "forwarding_api_upstream_connection_error",
            ForwardingApiUpstreamConnectionTimeout "forwarding_api_upstream_connection_timeout",
            ForwardingApiUpstreamError "forwarding_api_upstream_error",
            IdempotencyKeyInUse "idempotency_key_in_use",
            IncorrectAddress "incorrect_address",
            IncorrectCvc "incorrect_cvc",
            IncorrectNumber "incorrect_number",
            IncorrectPostalCode "incorrect_postal_code",
            IncorrectZip "incorrect_zip",
            IndiaRecurringPaymentMandateCanceled "india_recurring_payment_mandate_canceled",
            InstantPayoutsConfigDisabled "instant_payouts_config_disabled",
            InstantPayoutsCurrencyDisabled "instant_payouts_currency_disabled",
            InstantPayoutsLimitExceeded "instant_payouts_limit_exceeded",
            InstantPayoutsUnsupported "instant_payouts_unsupported",
            InsufficientFunds "insufficient_funds",
            IntentInvalidState "intent_invalid_state",
            IntentVerificationMethodMissing "intent_verification_method_missing",
            InvalidCanceledSubscriptionFields "invalid_canceled_subscription_fields",
            InvalidCardType "invalid_card_type",
            InvalidCharacters "invalid_characters",
            InvalidChargeAmount "invalid_charge_amount",
            InvalidCvc "invalid_cvc",
            InvalidExpiryMonth "invalid_expiry_month",
            InvalidExpiryYear "invalid_expiry_year",
            InvalidMandateReferencePrefixFormat "invalid_mandate_reference_prefix_format",
            InvalidNumber "invalid_number",
            InvalidSourceUsage "invalid_source_usage",
            InvalidTaxLocation "invalid_tax_location",
            InvoiceNoCustomerLineItems "invoice_no_customer_line_items",
            InvoiceNoPaymentMethodTypes "invoice_no_payment_method_types",
            InvoiceNoSubscriptionLineItems "invoice_no_subscription_line_items",
            InvoiceNotEditable "invoice_not_editable",
            InvoiceOnBehalfOfNotEditable "invoice_on_behalf_of_not_editable",
            InvoicePaymentIntentRequiresAction "invoice_payment_intent_requires_action",
            InvoiceUpcomingNone "invoice_upcoming_none",
            LivemodeMismatch "livemode_mismatch",
            LockTimeout "lock_timeout",
            Missing "missing",
            NoAccount "no_account",
            NotAllowedOnStandardAccount "not_allowed_on_standard_account",
            OutOfInventory "out_of_inventory",
            OwnershipDeclarationNotAllowed "ownership_declaration_not_allowed",
            ParameterInvalidEmpty "parameter_invalid_empty",
            ParameterInvalidInteger "parameter_invalid_integer",
            ParameterInvalidStringBlank "parameter_invalid_string_blank",
            ParameterInvalidStringEmpty "parameter_invalid_string_empty",
            ParameterMissing "parameter_missing",
            ParameterUnknown "parameter_unknown",
            ParametersExclusive "parameters_exclusive",
            PaymentEvaluationOnApiVersionNotSupported "payment_evaluation_on_api_version_not_supported",
            PaymentIntentActionRequired "payment_intent_action_required",
            PaymentIntentAuthenticationFailure "payment_intent_authentication_failure",
            PaymentIntentIncompatiblePaymentMethod "payment_intent_incompatible_payment_method",
            PaymentIntentInvalidParameter "payment_intent_invalid_parameter",
            PaymentIntentKonbiniRejectedConfirmationNumber "payment_intent_konbini_rejected_confirmation_number",
            PaymentIntentMandateInvalid "payment_intent_mandate_invalid",
            PaymentIntentPaymentAttemptExpired "payment_intent_payment_attempt_expired",
            PaymentIntentPaymentAttemptFailed "payment_intent_payment_attempt_failed",
            PaymentIntentRateLimitExceeded "payment_intent_rate_limit_exceeded",
            PaymentIntentUnexpectedState "payment_intent_unexpected_state",
            PaymentMethodBankAccountAlreadyVerified "payment_method_bank_account_already_verified",
            PaymentMethodBankAccountBlocked "payment_method_bank_account_blocked",
            PaymentMethodBillingDetailsAddressMissing "payment_method_billing_details_address_missing",
            PaymentMethodConfigurationFailures "payment_method_configuration_failures",
            PaymentMethodCurrencyMismatch "payment_method_currency_mismatch",
            PaymentMethodCustomerDecline "payment_method_customer_decline",
            PaymentMethodInvalidParameter "payment_method_invalid_parameter",
            PaymentMethodInvalidParameterTestmode "payment_method_invalid_parameter_testmode",
            PaymentMethodMicrodepositFailed "payment_method_microdeposit_failed",
            PaymentMethodMicrodepositProcessingError "payment_method_microdeposit_processing_error",
            PaymentMethodMicrodepositVerificationAmountsInvalid "payment_method_microdeposit_verification_amounts_invalid",
            PaymentMethodMicrodepositVerificationAmountsMismatch "payment_method_microdeposit_verification_amounts_mismatch",
            PaymentMethodMicrodepositVerificationAttemptsExceeded "payment_method_microdeposit_verification_attempts_exceeded",
            PaymentMethodMicrodepositVerificationDescriptorCodeMismatch "payment_method_microdeposit_verification_descriptor_code_mismatch",
            PaymentMethodMicrodepositVerificationTimeout "payment_method_microdeposit_verification_timeout",
            PaymentMethodNotAvailable "payment_method_not_available",
            PaymentMethodProviderDecline "payment_method_provider_decline",
            PaymentMethodProviderTimeout "payment_method_provider_timeout",
            PaymentMethodRestricted "payment_method_restricted",
            PaymentMethodUnactivated "payment_method_unactivated",
            PaymentMethodUnexpectedState "payment_method_unexpected_state",
            PaymentMethodUnsupportedType "payment_method_unsupported_type",
            PayoutReconciliationNotReady "payout_reconciliation_not_ready",
            PayoutsLimitExceeded "payouts_limit_exceeded",
            PayoutsNotAllowed "payouts_not_allowed",
            PlatformAccountRequired "platform_account_required",
            PlatformApiKeyExpired "platform_api_key_expired",
            PostalCodeInvalid "postal_code_invalid",
            ProcessingError "processing_error",
            ProductInactive "product_inactive",
            ProgressiveOnboardingLimitExceeded "progressive_onboarding_limit_exceeded",
            RateLimit "rate_limit",
            ReferToCustomer "refer_to_customer",
            RefundDisputedPayment "refund_disputed_payment",
            RequestBlocked "request_blocked",
            ResourceAlreadyExists "resource_already_exists",
            ResourceMissing "resource_missing",
            ReturnIntentAlreadyProcessed "return_intent_already_processed",
            RoutingNumberInvalid "routing_number_invalid",
            SecretKeyRequired "secret_key_required",
            SepaUnsupportedAccount "sepa_unsupported_account",
            ServicePeriodCouponWithMeteredTieredItemUnsupported "service_period_coupon_with_metered_tiered_item_unsupported",
            SetupAttemptFailed "setup_attempt_failed",
            SetupIntentAuthenticationFailure "setup_intent_authentication_failure",
            SetupIntentInvalidParameter "setup_intent_invalid_parameter",
            SetupIntentMandateInvalid "setup_intent_mandate_invalid",
            SetupIntentMobileWalletUnsupported "setup_intent_mobile_wallet_unsupported",
            SetupIntentSetupAttemptExpired "setup_intent_setup_attempt_expired",
            SetupIntentUnexpectedState "setup_intent_unexpected_state",
            ShippingAddressInvalid "shipping_address_invalid",
            ShippingCalculationFailed "shipping_calculation_failed",
            SiretInvalid "siret_invalid",
            SkuInactive "sku_inactive",
            SmartDisputesNotAvailable "smart_disputes_not_available",
            StateUnsupported "state_unsupported",
            StatusTransitionInvalid "status_transition_invalid",
            StorerCapabilityMissing "storer_capability_missing",
            StorerCapabilityNotActive "storer_capability_not_active",
            StripeTaxInactive "stripe_tax_inactive",
            SubscriptionUpdateTrialAfterBillingCycleAnchor "subscription_update_trial_after_billing_cycle_anchor",
            TaxIdInvalid "tax_id_invalid",
            TaxIdProhibited "tax_id_prohibited",
            TaxesCalculationFailed "taxes_calculation_failed",
            TerminalLocationCountryUnsupported "terminal_location_country_unsupported",
            TerminalReaderBusy "terminal_reader_busy",
            TerminalReaderHardwareFault "terminal_reader_hardware_fault",
            TerminalReaderInvalidLocationForActivation "terminal_reader_invalid_location_for_activation",
            TerminalReaderInvalidLocationForPayment "terminal_reader_invalid_location_for_payment",
            TerminalReaderOffline "terminal_reader_offline",
            TerminalReaderTimeout "terminal_reader_timeout",
            TestmodeChargesOnly "testmode_charges_only",
            ThreeDSecureAuthenticationNotSupported "three_d_secure_authentication_not_supported",
            ThreeDSecureAuthenticationUpstreamError "three_d_secure_authentication_upstream_error",
            TlsVersionUnsupported "tls_version_unsupported",
            TokenAlreadyUsed "token_already_used",
            TokenCardNetworkInvalid "token_card_network_invalid",
            TokenInUse "token_in_use",
            TransferSourceBalanceParametersMismatch "transfer_source_balance_parameters_mismatch",
            TransfersNotAllowed "transfers_not_allowed",
            UrlInvalid "url_invalid",
        }
    }
    words! {
        /// `last_payment_error.type` of a `payment_intent`.
        LastPaymentErrorType {
            ApiError "api_error",
            CardError "card_error",
            IdempotencyError "idempotency_error",
            InvalidRequestError "invalid_request_error",
        }
    }
    words! {
        /// `next_action.display_bank_transfer_instructions.financial_address.supported_network` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork {
            Ach "ach",
            Bacs "bacs",
            Chaps "chaps",
            DomesticWireUs "domestic_wire_us",
            Fps "fps",
            Sepa "sepa",
            Spei "spei",
            Swift "swift",
            Zengin "zengin",
        }
    }
    words! {
        /// `next_action.display_bank_transfer_instructions.financial_address.type` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressType {
            Aba "aba",
            Iban "iban",
            SortCode "sort_code",
            Spei "spei",
            Swift "swift",
            Zengin "zengin",
        }
    }
    /// `next_action.display_bank_transfer_instructions.type` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type NextActionDisplayBankTransferInstructionsType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    words! {
        /// `next_action.verify_with_microdeposits.microdeposit_type` of a `payment_intent`.
        NextActionVerifyWithMicrodepositsMicrodepositType {
            Amounts "amounts",
            DescriptorCode "descriptor_code",
        }
    }
    /// `payment_method_options.acss_debit.mandate_options.payment_schedule` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule;
    /// `payment_method_options.acss_debit.mandate_options.transaction_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `payment_method_options.acss_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsAcssDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.acss_debit.verification_method` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_method_options.alipay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsAlipaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.amazon_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsAmazonPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.au_becs_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsAuBecsDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.bacs_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBacsDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.bancontact.preferred_language` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodOptionsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_method_options.bancontact.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsBancontactSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.billie.company_details.registration_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType).
    pub type PaymentMethodOptionsBillieCompanyDetailsRegistrationType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType;
    /// `payment_method_options.blik.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsBlikSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.boleto.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBoletoSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.card.installments.available_plan.type` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType).
    pub type PaymentMethodOptionsCardInstallmentsAvailablePlanType = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType;
    /// `payment_method_options.card.installments.plan.type` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType).
    pub type PaymentMethodOptionsCardInstallmentsPlanType = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType;
    /// `payment_method_options.card.mandate_options.amount_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsCardMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_method_options.card.mandate_options.interval` of a `payment_intent`.
        PaymentMethodOptionsCardMandateOptionsInterval {
            Day "day",
            Month "month",
            Sporadic "sporadic",
            Week "week",
            Year "year",
        }
    }
    /// `payment_method_options.card.network` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardNetwork`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork).
    pub type PaymentMethodOptionsCardNetwork = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork;
    /// `payment_method_options.card.request_extended_authorization` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestExtendedAuthorization = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_incremental_authorization` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestIncrementalAuthorization = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_multicapture` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestMulticapture = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_overcapture` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestOvercapture = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_three_d_secure` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure).
    pub type PaymentMethodOptionsCardRequestThreeDSecure = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure;
    /// `payment_method_options.card.setup_credential_usage` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodOptionsCardSetupCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    /// `payment_method_options.card.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsCardSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.card.stored_credential_usage` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodOptionsCardStoredCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    words! {
        /// `payment_method_options.card_present.capture_method` of a `payment_intent`.
        PaymentMethodOptionsCardPresentCaptureMethod {
            Manual "manual",
            ManualPreferred "manual_preferred",
        }
    }
    words! {
        /// `payment_method_options.card_present.routing.requested_priority` of a `payment_intent`.
        PaymentMethodOptionsCardPresentRoutingRequestedPriority {
            Domestic "domestic",
            International "international",
        }
    }
    /// `payment_method_options.cashapp.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsCashappSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry;
    /// `payment_method_options.customer_balance.bank_transfer.requested_address_type` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType;
    /// `payment_method_options.customer_balance.bank_transfer.type` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    /// `payment_method_options.ideal.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsIdealSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.kakao_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKakaoPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.klarna.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsKlarnaSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.kr_card.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKrCardSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.link.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsLinkSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.naver_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsNaverPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.nz_bank_account.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsNzBankAccountSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.paypal.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaypalSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.payto.mandate_options.amount_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPaytoMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.payto.mandate_options.payment_schedule` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule;
    /// `payment_method_options.payto.mandate_options.purpose` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodOptionsPaytoMandateOptionsPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_options.payto.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaytoSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.pix.amount_includes_iof` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_includes_iof` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixMandateOptionsAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPixMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.pix.mandate_options.payment_schedule` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPixMandateOptionsPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_options.pix.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPixSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.revolut_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsRevolutPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.satispay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsSatispaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.sepa_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsSepaDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.sofort.preferred_language` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsSofortPreferredLanguage`](crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage).
    pub type PaymentMethodOptionsSofortPreferredLanguage = crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage;
    /// `payment_method_options.sofort.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsSofortSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.twint.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsTwintSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    words! {
        /// `payment_method_options.upi.setup_future_usage` of a `payment_intent`.
        PaymentMethodOptionsUpiSetupFutureUsage {
            OffSession "off_session",
            OnSession "on_session",
        }
    }
    /// `payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `payment_method_options.us_bank_account.financial_connections.permission` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    /// `payment_method_options.us_bank_account.financial_connections.prefetch` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch;
    /// `payment_method_options.us_bank_account.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsUsBankAccountSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    words! {
        /// `payment_method_options.us_bank_account.transaction_purpose` of a `payment_intent`.
        PaymentMethodOptionsUsBankAccountTransactionPurpose {
            Goods "goods",
            Other "other",
            Services "services",
            Unspecified "unspecified",
        }
    }
    /// `payment_method_options.us_bank_account.verification_method` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsUsBankAccountVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_method_options.wechat_pay.client` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsWechatPayClient`](crate::object::checkout_session::PaymentMethodOptionsWechatPayClient).
    pub type PaymentMethodOptionsWechatPayClient = crate::object::checkout_session::PaymentMethodOptionsWechatPayClient;
    /// `payment_method_options.wechat_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage).
    pub type PaymentMethodOptionsWechatPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage;
    /// `setup_future_usage` of a `payment_intent`. The same as [`PaymentMethodOptionsUpiSetupFutureUsage`](PaymentMethodOptionsUpiSetupFutureUsage).
    pub type SetupFutureUsage = PaymentMethodOptionsUpiSetupFutureUsage;
    words! {
        /// `status` of a `payment_intent`.
        Status {
            Canceled "canceled",
            Processing "processing",
            RequiresAction "requires_action",
            RequiresCapture "requires_capture",
            RequiresConfirmation "requires_confirmation",
            RequiresPaymentMethod "requires_payment_method",
            Succeeded "succeeded",
        }
    }
}
