// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `order` object.
    Order {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_returned "amount_returned": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<String>, "Text. May be null.";
        application_fee "application_fee": Option<i64>, "An amount, in the currency's smallest unit.";
        automatic_tax "automatic_tax": Option<Box<order::AutomaticTax>>, "See [`AutomaticTax`](order::AutomaticTax).";
        billing_details "billing_details": Option<Box<order::BillingDetails>>, "See [`BillingDetails`](order::BillingDetails). May be null.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        client_permissions "client_permissions": Option<Box<order::ClientPermissions>>, "See [`ClientPermissions`](order::ClientPermissions). May be null.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discounts "discounts": Vec<String>, "Array. Each element: Text. May be null.";
        email "email": Option<String>, "Text.";
        external_coupon_code "external_coupon_code": Option<String>, "Text.";
        ip_address "ip_address": Option<String>, "Text. May be null.";
        items "items": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
        line_items "line_items": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        payment "payment": Option<Box<order::Payment>>, "See [`Payment`](order::Payment).";
        returns "returns": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value.";
        selected_shipping_method "selected_shipping_method": Option<String>, "Text.";
        shipping "shipping": Option<crate::object::RawObject>, "Any JSON value.";
        shipping_cost "shipping_cost": Option<Box<order::ShippingCost>>, "See [`ShippingCost`](order::ShippingCost). May be null.";
        shipping_details "shipping_details": Option<Box<order::ShippingDetails>>, "See [`ShippingDetails`](order::ShippingDetails). May be null.";
        shipping_methods "shipping_methods": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
        status "status": Option<String>, "Text.";
        status_transitions "status_transitions": Option<crate::object::RawObject>, "Any JSON value.";
        tax_details "tax_details": Option<Box<order::TaxDetails>>, "See [`TaxDetails`](order::TaxDetails).";
        total_details "total_details": Option<Box<order::TotalDetails>>, "See [`TotalDetails`](order::TotalDetails).";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
        upstream_id "upstream_id": Option<String>, "Text.";
    }
}
object! { Order: "order" }
/// The parts of a [`Order`](crate::object::Order).
pub mod order {
    use crate::object::macros::record;
    record! {
        /// `automatic_tax` of a `order`.
        AutomaticTax {
            enabled "enabled": Option<bool>, "A flag.";
            status "status": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `billing_details` of a `order`.
        BillingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `client_permissions` of a `order`.
        ClientPermissions {
            billing_details "billing_details": Option<String>, "Text. May be null.";
            promotion_codes "promotion_codes": Option<String>, "Text. May be null.";
            shipping_details "shipping_details": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment` of a `order`.
        Payment {
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
            settings "settings": Option<Box<crate::object::order::PaymentSettings>>, "See [`PaymentSettings`](crate::object::order::PaymentSettings). May be null.";
            status "status": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment.settings` of a `order`.
        PaymentSettings {
            application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            automatic_payment_methods "automatic_payment_methods": Option<Box<crate::object::order::PaymentSettingsAutomaticPaymentMethods>>, "See [`PaymentSettingsAutomaticPaymentMethods`](crate::object::order::PaymentSettingsAutomaticPaymentMethods). May be null.";
            payment_method_options "payment_method_options": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptions>>, "See [`PaymentSettingsPaymentMethodOptions`](crate::object::order::PaymentSettingsPaymentMethodOptions). May be null.";
            payment_method_types "payment_method_types": Vec<String>, "Array. Each element: Text. May be null.";
            return_url "return_url": Option<String>, "Text. May be null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
            statement_descriptor_suffix "statement_descriptor_suffix": Option<String>, "Text. May be null.";
            transfer_data "transfer_data": Option<Box<crate::object::order::PaymentSettingsTransferData>>, "See [`PaymentSettingsTransferData`](crate::object::order::PaymentSettingsTransferData). May be null.";
        }
    }
    record! {
        /// `payment.settings.automatic_payment_methods` of a `order`.
        PaymentSettingsAutomaticPaymentMethods {
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options` of a `order`.
        PaymentSettingsPaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebit>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebit).";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAfterpayClearpay>>, "See [`PaymentSettingsPaymentMethodOptionsAfterpayClearpay`](crate::object::order::PaymentSettingsPaymentMethodOptionsAfterpayClearpay).";
            alipay "alipay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAlipay>>, "See [`PaymentSettingsPaymentMethodOptionsAlipay`](crate::object::order::PaymentSettingsPaymentMethodOptionsAlipay).";
            bancontact "bancontact": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsBancontact>>, "See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::order::PaymentSettingsPaymentMethodOptionsBancontact).";
            card "card": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCard>>, "See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::order::PaymentSettingsPaymentMethodOptionsCard).";
            customer_balance "customer_balance": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalance>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalance).";
            ideal "ideal": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsIdeal>>, "See [`PaymentSettingsPaymentMethodOptionsIdeal`](crate::object::order::PaymentSettingsPaymentMethodOptionsIdeal).";
            klarna "klarna": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsKlarna>>, "See [`PaymentSettingsPaymentMethodOptionsKlarna`](crate::object::order::PaymentSettingsPaymentMethodOptionsKlarna).";
            link "link": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsLink>>, "See [`PaymentSettingsPaymentMethodOptionsLink`](crate::object::order::PaymentSettingsPaymentMethodOptionsLink).";
            oxxo "oxxo": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsOxxo>>, "See [`PaymentSettingsPaymentMethodOptionsOxxo`](crate::object::order::PaymentSettingsPaymentMethodOptionsOxxo).";
            p24 "p24": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsP24>>, "See [`PaymentSettingsPaymentMethodOptionsP24`](crate::object::order::PaymentSettingsPaymentMethodOptionsP24).";
            paypal "paypal": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsPaypal>>, "See [`PaymentSettingsPaymentMethodOptionsPaypal`](crate::object::order::PaymentSettingsPaymentMethodOptionsPaypal).";
            sepa_debit "sepa_debit": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsSepaDebit>>, "See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::order::PaymentSettingsPaymentMethodOptionsSepaDebit).";
            sofort "sofort": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsSofort>>, "See [`PaymentSettingsPaymentMethodOptionsSofort`](crate::object::order::PaymentSettingsPaymentMethodOptionsSofort).";
            wechat_pay "wechat_pay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsWechatPay>>, "See [`PaymentSettingsPaymentMethodOptionsWechatPay`](crate::object::order::PaymentSettingsPaymentMethodOptionsWechatPay).";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.acss_debit` of a `order`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            mandate_options "mandate_options": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions).";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
            verification_method "verification_method": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.acss_debit.mandate_options` of a `order`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            custom_mandate_url "custom_mandate_url": Option<String>, "Text.";
            interval_description "interval_description": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<String>, "Text. May be null.";
            transaction_type "transaction_type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.afterpay_clearpay` of a `order`.
        PaymentSettingsPaymentMethodOptionsAfterpayClearpay {
            capture_method "capture_method": Option<String>, "Text.";
            reference "reference": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.alipay` of a `order`.
        PaymentSettingsPaymentMethodOptionsAlipay {
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.bancontact` of a `order`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            preferred_language "preferred_language": Option<String>, "Text.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.card` of a `order`.
        PaymentSettingsPaymentMethodOptionsCard {
            capture_method "capture_method": Option<String>, "Text.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            bank_transfer "bank_transfer": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer).";
            funding_type "funding_type": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance.bank_transfer` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer).";
            requested_address_types "requested_address_types": Vec<String>, "Array. Each element: Text.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            country "country": Option<String>, "Text.";
        }
    }
    /// `payment.settings.payment_method_options.ideal` of a `order`. The same as [`PaymentSettingsPaymentMethodOptionsAlipay`](PaymentSettingsPaymentMethodOptionsAlipay).
    pub type PaymentSettingsPaymentMethodOptionsIdeal = PaymentSettingsPaymentMethodOptionsAlipay;
    record! {
        /// `payment.settings.payment_method_options.klarna` of a `order`.
        PaymentSettingsPaymentMethodOptionsKlarna {
            capture_method "capture_method": Option<String>, "Text.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.link` of a `order`.
        PaymentSettingsPaymentMethodOptionsLink {
            capture_method "capture_method": Option<String>, "Text.";
            persistent_token "persistent_token": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.oxxo` of a `order`.
        PaymentSettingsPaymentMethodOptionsOxxo {
            expires_after_days "expires_after_days": Option<i64>, "A whole number.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    /// `payment.settings.payment_method_options.p24` of a `order`. The same as [`PaymentSettingsPaymentMethodOptionsAlipay`](PaymentSettingsPaymentMethodOptionsAlipay).
    pub type PaymentSettingsPaymentMethodOptionsP24 = PaymentSettingsPaymentMethodOptionsAlipay;
    record! {
        /// `payment.settings.payment_method_options.paypal` of a `order`.
        PaymentSettingsPaymentMethodOptionsPaypal {
            capture_method "capture_method": Option<String>, "Text.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.sepa_debit` of a `order`.
        PaymentSettingsPaymentMethodOptionsSepaDebit {
            mandate_options "mandate_options": Option<crate::object::RawObject>, "Any JSON value.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.sofort` of a `order`.
        PaymentSettingsPaymentMethodOptionsSofort {
            preferred_language "preferred_language": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.payment_method_options.wechat_pay` of a `order`.
        PaymentSettingsPaymentMethodOptionsWechatPay {
            app_id "app_id": Option<String>, "Text. May be null.";
            client "client": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment.settings.transfer_data` of a `order`.
        PaymentSettingsTransferData {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            destination "destination": Option<String>, "Text.";
        }
    }
    record! {
        /// `shipping_cost` of a `order`.
        ShippingCost {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            shipping_rate "shipping_rate": Option<String>, "Text. May be null.";
            taxes "taxes": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
        }
    }
    record! {
        /// `shipping_details` of a `order`.
        ShippingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `tax_details` of a `order`.
        TaxDetails {
            tax_exempt "tax_exempt": Option<String>, "Text.";
            tax_ids "tax_ids": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
        }
    }
    record! {
        /// `total_details` of a `order`.
        TotalDetails {
            amount_discount "amount_discount": Option<i64>, "A whole number.";
            amount_shipping "amount_shipping": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            breakdown "breakdown": Option<Box<crate::object::order::TotalDetailsBreakdown>>, "See [`TotalDetailsBreakdown`](crate::object::order::TotalDetailsBreakdown).";
        }
    }
    record! {
        /// `total_details.breakdown` of a `order`.
        TotalDetailsBreakdown {
            discounts "discounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
            taxes "taxes": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
        }
    }
}
