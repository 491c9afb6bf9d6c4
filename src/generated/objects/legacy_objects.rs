// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `bitcoin_receiver` object.
    BitcoinReceiver {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_received "amount_received": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_amount "bitcoin_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_amount_received "bitcoin_amount_received": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_uri "bitcoin_uri": Option<String>, "Text.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        email "email": Option<String>, "Text. May be null.";
        filled "filled": Option<bool>, "A flag.";
        inbound_address "inbound_address": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        payment "payment": Option<String>, "Text. May be null.";
        refund_address "refund_address": Option<String>, "Text. May be null.";
        transactions "transactions": crate::object::List<crate::object::BitcoinTransaction>, "The first page of a list. Each element: The `bitcoin_transaction` object.";
        uncaptured_funds "uncaptured_funds": Option<bool>, "A flag.";
        used_for_payment "used_for_payment": Option<bool>, "A flag. May be null.";
    }
}
object! { BitcoinReceiver: "bitcoin_receiver" }
record! {
    /// Stripe's `bitcoin_transaction` object.
    BitcoinTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        bitcoin_amount "bitcoin_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        receiver "receiver": Option<String>, "Text.";
    }
}
element! { BitcoinTransaction }
object! { BitcoinTransaction: "bitcoin_transaction" }
record! {
    /// Stripe's `issuer_fraud_record` object.
    IssuerFraudRecord {
        id "id": String, "The id; empty if Stripe sent none.";
        actionable "actionable": Option<bool>, "A flag.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fraud_type "fraud_type": Option<String>, "Text.";
        has_liability_shift "has_liability_shift": Option<bool>, "A flag.";
        livemode "livemode": Option<bool>, "A flag.";
        post_date "post_date": Option<time::OffsetDateTime>, "A time, UTC.";
    }
}
object! { IssuerFraudRecord: "issuer_fraud_record" }
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
    use crate::object::record::record;
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
record! {
    /// Stripe's `order_return` object.
    OrderReturn {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        items "items": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value.";
        livemode "livemode": Option<bool>, "A flag.";
        order "order": Option<crate::object::Expandable<crate::object::Order>>, "Id of a `order`, or the object where it was expanded. May be null.";
        refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded. May be null.";
    }
}
object! { OrderReturn: "order_return" }
record! {
    /// Stripe's `payment` object.
    Payment {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_refunded "amount_refunded": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<String>, "Text. May be null.";
        application_fee "application_fee": Option<String>, "Text. May be null.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        captured "captured": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<String>, "Text. May be null.";
        dispute "dispute": Option<String>, "Text. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        fraud_details "fraud_details": Option<crate::object::RawObject>, "Any JSON value. May be null.";
        invoice "invoice": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        on_behalf_of "on_behalf_of": Option<String>, "Text. May be null.";
        order "order": Option<crate::object::Expandable<crate::object::Order>>, "Id of a `order`, or the object where it was expanded. May be null.";
        outcome "outcome": Option<Box<payment::Outcome>>, "See [`Outcome`](payment::Outcome). May be null.";
        paid "paid": Option<bool>, "A flag.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<String>, "Text.";
        receipt_email "receipt_email": Option<String>, "Text. May be null.";
        receipt_number "receipt_number": Option<String>, "Text. May be null.";
        refunded "refunded": Option<bool>, "A flag.";
        refunds "refunds": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value.";
        review "review": Option<String>, "Text. May be null.";
        shipping "shipping": Option<Box<payment::Shipping>>, "See [`Shipping`](payment::Shipping). May be null.";
        source "source": Option<crate::object::RawObject>, "Any JSON value.";
        source_transfer "source_transfer": Option<String>, "Text. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
        transfer "transfer": Option<String>, "Text.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
object! { Payment: "payment" }
/// The parts of a [`Payment`](crate::object::Payment).
pub mod payment {
    use crate::object::record::record;
    record! {
        /// `outcome` of a `payment`.
        Outcome {
            network_status "network_status": Option<String>, "Text. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
            risk_level "risk_level": Option<String>, "Text.";
            risk_score "risk_score": Option<i64>, "A whole number.";
            rule "rule": Option<Box<crate::object::payment::OutcomeRule>>, "See [`OutcomeRule`](crate::object::payment::OutcomeRule).";
            seller_message "seller_message": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `outcome.rule` of a `payment`.
        OutcomeRule {
            id "id": String, "The id; empty if Stripe sent none.";
            action "action": Option<String>, "Text.";
            predicate "predicate": Option<String>, "Text.";
        }
    }
    record! {
        /// `shipping` of a `payment`.
        Shipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            carrier "carrier": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text.";
            phone "phone": Option<String>, "Text. May be null.";
            tracking_number "tracking_number": Option<String>, "Text. May be null.";
        }
    }
}
record! {
    /// Stripe's `recipient` object.
    Recipient {
        id "id": String, "The id; empty if Stripe sent none.";
        active_account "active_account": Option<crate::object::RawObject>, "Any JSON value. May be null.";
        cards "cards": crate::object::List<crate::object::Card>, "The first page of a list. Each element: The `card` object. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        default_card "default_card": Option<crate::object::Expandable<crate::object::Card>>, "Id of a `card`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        email "email": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        migrated_to "migrated_to": Option<String>, "Text. May be null.";
        name "name": Option<String>, "Text. May be null.";
        rolled_back_from "rolled_back_from": Option<String>, "Text.";
        type_ "type": Option<String>, "Text.";
    }
}
object! { Recipient: "recipient" }
record! {
    /// Stripe's `recipient_transfer` object.
    RecipientTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_reversed "amount_reversed": Option<i64>, "An amount, in the currency's smallest unit.";
        application_fee "application_fee": Option<String>, "Text. May be null.";
        automatic "automatic": Option<bool>, "A flag.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        date "date": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<String>, "Text. May be null.";
        destination_payment "destination_payment": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        method "method": Option<String>, "Text. May be null.";
        reversals "reversals": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value.";
        reversed "reversed": Option<bool>, "A flag.";
        source_transaction "source_transaction": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        source_type "source_type": Option<String>, "Text. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
        type_ "type": Option<String>, "Text.";
    }
}
object! { RecipientTransfer: "recipient_transfer" }
record! {
    /// Stripe's `sku` object.
    Sku {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        attributes "attributes": std::collections::BTreeMap<String, String>, "Map. Each value: Text.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        image "image": Option<String>, "Text. May be null.";
        inventory "inventory": Option<Box<sku::Inventory>>, "See [`Inventory`](sku::Inventory).";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        package_dimensions "package_dimensions": Option<Box<sku::PackageDimensions>>, "See [`PackageDimensions`](sku::PackageDimensions). May be null.";
        price "price": Option<i64>, "An amount, in the currency's smallest unit.";
        product "product": Option<crate::object::Expandable<crate::object::Product>>, "Id of a `product`, or the object where it was expanded.";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
    }
}
object! { Sku: "sku" }
/// The parts of a [`Sku`](crate::object::Sku).
pub mod sku {
    use crate::object::record::record;
    record! {
        /// `inventory` of a `sku`.
        Inventory {
            quantity "quantity": Option<i64>, "A whole number. May be null.";
            type_ "type": Option<String>, "Text.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `package_dimensions` of a `sku`.
        PackageDimensions {
            height "height": Option<f64>, "A number.";
            length "length": Option<f64>, "A number.";
            weight "weight": Option<f64>, "A number.";
            width "width": Option<f64>, "A number.";
        }
    }
}
