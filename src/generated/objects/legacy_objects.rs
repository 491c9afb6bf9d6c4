// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `bitcoin_receiver` object.
    BitcoinReceiver {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// A flag.
        active "active": Option<bool>,
        /// An amount, in the currency's smallest unit.
        amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        amount_received "amount_received": Option<i64>,
        /// An amount, in the currency's smallest unit.
        bitcoin_amount "bitcoin_amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        bitcoin_amount_received "bitcoin_amount_received": Option<i64>,
        /// Text.
        bitcoin_uri "bitcoin_uri": Option<String>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Text.
        currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be null.
        description "description": Option<String>,
        /// Text. May be null.
        email "email": Option<String>,
        /// A flag.
        filled "filled": Option<bool>,
        /// Text.
        inbound_address "inbound_address": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        payment "payment": Option<String>,
        /// Text. May be null.
        refund_address "refund_address": Option<String>,
        /// The first page of a list. Each element: The `bitcoin_transaction` object.
        transactions "transactions": crate::object::List<crate::object::BitcoinTransaction>,
        /// A flag.
        uncaptured_funds "uncaptured_funds": Option<bool>,
        /// A flag. May be null.
        used_for_payment "used_for_payment": Option<bool>,
    }
}
object! { BitcoinReceiver: "bitcoin_receiver" }
record! {
    /// Stripe's `bitcoin_transaction` object.
    BitcoinTransaction {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// An amount, in the currency's smallest unit.
        amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        bitcoin_amount "bitcoin_amount": Option<i64>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Text.
        currency "currency": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text.
        receiver "receiver": Option<String>,
    }
}
element! { BitcoinTransaction }
object! { BitcoinTransaction: "bitcoin_transaction" }
record! {
    /// Stripe's `issuer_fraud_record` object.
    IssuerFraudRecord {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// A flag.
        actionable "actionable": Option<bool>,
        /// Id of a `charge`, or the object where it was expanded.
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text.
        fraud_type "fraud_type": Option<String>,
        /// A flag.
        has_liability_shift "has_liability_shift": Option<bool>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// A time, UTC.
        post_date "post_date": Option<time::OffsetDateTime>,
    }
}
object! { IssuerFraudRecord: "issuer_fraud_record" }
record! {
    /// Stripe's `order` object.
    Order {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// An amount, in the currency's smallest unit.
        amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        amount_returned "amount_returned": Option<i64>,
        /// An amount, in the currency's smallest unit.
        amount_subtotal "amount_subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit.
        amount_total "amount_total": Option<i64>,
        /// Text. May be null.
        application "application": Option<String>,
        /// An amount, in the currency's smallest unit.
        application_fee "application_fee": Option<i64>,
        /// See [`AutomaticTax`](order::AutomaticTax).
        automatic_tax "automatic_tax": Option<Box<order::AutomaticTax>>,
        /// See [`BillingDetails`](order::BillingDetails). May be null.
        billing_details "billing_details": Option<Box<order::BillingDetails>>,
        /// Id of a `charge`, or the object where it was expanded.
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// See [`ClientPermissions`](order::ClientPermissions). May be null.
        client_permissions "client_permissions": Option<Box<order::ClientPermissions>>,
        /// Text. May be null.
        client_secret "client_secret": Option<String>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Text.
        currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be null.
        description "description": Option<String>,
        /// Array. Each element: Text. May be null.
        discounts "discounts": Vec<String>,
        /// Text.
        email "email": Option<String>,
        /// Text.
        external_coupon_code "external_coupon_code": Option<String>,
        /// Text. May be null.
        ip_address "ip_address": Option<String>,
        /// Array. Each element: Any JSON value.
        items "items": Vec<crate::object::RawObject>,
        /// The first page of a list. Each element: Any JSON value.
        line_items "line_items": crate::object::List<crate::object::RawObject>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        metadata "metadata": crate::object::Metadata,
        /// See [`Payment`](order::Payment).
        payment "payment": Option<Box<order::Payment>>,
        /// The first page of a list. Each element: Any JSON value.
        returns "returns": crate::object::List<crate::object::RawObject>,
        /// Text.
        selected_shipping_method "selected_shipping_method": Option<String>,
        /// Any JSON value.
        shipping "shipping": Option<crate::object::RawObject>,
        /// See [`ShippingCost`](order::ShippingCost). May be null.
        shipping_cost "shipping_cost": Option<Box<order::ShippingCost>>,
        /// See [`ShippingDetails`](order::ShippingDetails). May be null.
        shipping_details "shipping_details": Option<Box<order::ShippingDetails>>,
        /// Array. Each element: Any JSON value.
        shipping_methods "shipping_methods": Vec<crate::object::RawObject>,
        /// Text.
        status "status": Option<String>,
        /// Any JSON value.
        status_transitions "status_transitions": Option<crate::object::RawObject>,
        /// See [`TaxDetails`](order::TaxDetails).
        tax_details "tax_details": Option<Box<order::TaxDetails>>,
        /// See [`TotalDetails`](order::TotalDetails).
        total_details "total_details": Option<Box<order::TotalDetails>>,
        /// A time, UTC.
        updated "updated": Option<time::OffsetDateTime>,
        /// Text.
        upstream_id "upstream_id": Option<String>,
    }
}
object! { Order: "order" }
/// The parts of a [`Order`](crate::object::Order).
pub mod order {
    use crate::object::record::record;
    record! {
        /// `automatic_tax` of a `order`.
        AutomaticTax {
            /// A flag.
            enabled "enabled": Option<bool>,
            /// Text. May be null.
            status "status": Option<String>,
        }
    }
    record! {
        /// `billing_details` of a `order`.
        BillingDetails {
            /// See [`Address`](crate::object::Address). May be null.
            address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            email "email": Option<String>,
            /// Text. May be null.
            name "name": Option<String>,
            /// Text. May be null.
            phone "phone": Option<String>,
        }
    }
    record! {
        /// `client_permissions` of a `order`.
        ClientPermissions {
            /// Text. May be null.
            billing_details "billing_details": Option<String>,
            /// Text. May be null.
            promotion_codes "promotion_codes": Option<String>,
            /// Text. May be null.
            shipping_details "shipping_details": Option<String>,
        }
    }
    record! {
        /// `payment` of a `order`.
        Payment {
            /// Id of a `payment_intent`, or the object where it was expanded. May be null.
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
            /// See [`PaymentSettings`](crate::object::order::PaymentSettings). May be null.
            settings "settings": Option<Box<crate::object::order::PaymentSettings>>,
            /// Text. May be null.
            status "status": Option<String>,
        }
    }
    record! {
        /// `payment.settings` of a `order`.
        PaymentSettings {
            /// An amount, in the currency's smallest unit. May be null.
            application_fee_amount "application_fee_amount": Option<i64>,
            /// See [`PaymentSettingsAutomaticPaymentMethods`](crate::object::order::PaymentSettingsAutomaticPaymentMethods). May be null.
            automatic_payment_methods "automatic_payment_methods": Option<Box<crate::object::order::PaymentSettingsAutomaticPaymentMethods>>,
            /// See [`PaymentSettingsPaymentMethodOptions`](crate::object::order::PaymentSettingsPaymentMethodOptions). May be null.
            payment_method_options "payment_method_options": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptions>>,
            /// Array. Each element: Text. May be null.
            payment_method_types "payment_method_types": Vec<String>,
            /// Text. May be null.
            return_url "return_url": Option<String>,
            /// Text. May be null.
            statement_descriptor "statement_descriptor": Option<String>,
            /// Text. May be null.
            statement_descriptor_suffix "statement_descriptor_suffix": Option<String>,
            /// See [`PaymentSettingsTransferData`](crate::object::order::PaymentSettingsTransferData). May be null.
            transfer_data "transfer_data": Option<Box<crate::object::order::PaymentSettingsTransferData>>,
        }
    }
    record! {
        /// `payment.settings.automatic_payment_methods` of a `order`.
        PaymentSettingsAutomaticPaymentMethods {
            /// A flag.
            enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options` of a `order`.
        PaymentSettingsPaymentMethodOptions {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebit).
            acss_debit "acss_debit": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsAfterpayClearpay`](crate::object::order::PaymentSettingsPaymentMethodOptionsAfterpayClearpay).
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAfterpayClearpay>>,
            /// See [`PaymentSettingsPaymentMethodOptionsAlipay`](crate::object::order::PaymentSettingsPaymentMethodOptionsAlipay).
            alipay "alipay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAlipay>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::order::PaymentSettingsPaymentMethodOptionsBancontact).
            bancontact "bancontact": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsBancontact>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::order::PaymentSettingsPaymentMethodOptionsCard).
            card "card": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCard>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalance).
            customer_balance "customer_balance": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalance>>,
            /// See [`PaymentSettingsPaymentMethodOptionsIdeal`](crate::object::order::PaymentSettingsPaymentMethodOptionsIdeal).
            ideal "ideal": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsIdeal>>,
            /// See [`PaymentSettingsPaymentMethodOptionsKlarna`](crate::object::order::PaymentSettingsPaymentMethodOptionsKlarna).
            klarna "klarna": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsKlarna>>,
            /// See [`PaymentSettingsPaymentMethodOptionsLink`](crate::object::order::PaymentSettingsPaymentMethodOptionsLink).
            link "link": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsLink>>,
            /// See [`PaymentSettingsPaymentMethodOptionsOxxo`](crate::object::order::PaymentSettingsPaymentMethodOptionsOxxo).
            oxxo "oxxo": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsOxxo>>,
            /// See [`PaymentSettingsPaymentMethodOptionsP24`](crate::object::order::PaymentSettingsPaymentMethodOptionsP24).
            p24 "p24": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsP24>>,
            /// See [`PaymentSettingsPaymentMethodOptionsPaypal`](crate::object::order::PaymentSettingsPaymentMethodOptionsPaypal).
            paypal "paypal": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsPaypal>>,
            /// See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::order::PaymentSettingsPaymentMethodOptionsSepaDebit).
            sepa_debit "sepa_debit": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsSepaDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsSofort`](crate::object::order::PaymentSettingsPaymentMethodOptionsSofort).
            sofort "sofort": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsSofort>>,
            /// See [`PaymentSettingsPaymentMethodOptionsWechatPay`](crate::object::order::PaymentSettingsPaymentMethodOptionsWechatPay).
            wechat_pay "wechat_pay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsWechatPay>>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.acss_debit` of a `order`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions).
            mandate_options "mandate_options": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
            /// Text.
            verification_method "verification_method": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.acss_debit.mandate_options` of a `order`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            /// Text.
            custom_mandate_url "custom_mandate_url": Option<String>,
            /// Text. May be null.
            interval_description "interval_description": Option<String>,
            /// Text. May be null.
            payment_schedule "payment_schedule": Option<String>,
            /// Text. May be null.
            transaction_type "transaction_type": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.afterpay_clearpay` of a `order`.
        PaymentSettingsPaymentMethodOptionsAfterpayClearpay {
            /// Text.
            capture_method "capture_method": Option<String>,
            /// Text. May be null.
            reference "reference": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.alipay` of a `order`.
        PaymentSettingsPaymentMethodOptionsAlipay {
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.bancontact` of a `order`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            /// Text.
            preferred_language "preferred_language": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.card` of a `order`.
        PaymentSettingsPaymentMethodOptionsCard {
            /// Text.
            capture_method "capture_method": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer).
            bank_transfer "bank_transfer": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>,
            /// Text. May be null.
            funding_type "funding_type": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance.bank_transfer` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer).
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
            /// Array. Each element: Text.
            requested_address_types "requested_address_types": Vec<String>,
            /// Text. May be null.
            type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            /// Text.
            country "country": Option<String>,
        }
    }
    /// `payment.settings.payment_method_options.ideal` of a `order`. The same as [`PaymentSettingsPaymentMethodOptionsAlipay`].
    pub type PaymentSettingsPaymentMethodOptionsIdeal = PaymentSettingsPaymentMethodOptionsAlipay;
    record! {
        /// `payment.settings.payment_method_options.klarna` of a `order`.
        PaymentSettingsPaymentMethodOptionsKlarna {
            /// Text.
            capture_method "capture_method": Option<String>,
            /// Text. May be null.
            preferred_locale "preferred_locale": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.link` of a `order`.
        PaymentSettingsPaymentMethodOptionsLink {
            /// Text.
            capture_method "capture_method": Option<String>,
            /// Text. May be null.
            persistent_token "persistent_token": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.oxxo` of a `order`.
        PaymentSettingsPaymentMethodOptionsOxxo {
            /// A whole number.
            expires_after_days "expires_after_days": Option<i64>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    /// `payment.settings.payment_method_options.p24` of a `order`. The same as [`PaymentSettingsPaymentMethodOptionsAlipay`].
    pub type PaymentSettingsPaymentMethodOptionsP24 = PaymentSettingsPaymentMethodOptionsAlipay;
    record! {
        /// `payment.settings.payment_method_options.paypal` of a `order`.
        PaymentSettingsPaymentMethodOptionsPaypal {
            /// Text.
            capture_method "capture_method": Option<String>,
            /// Text. May be null.
            preferred_locale "preferred_locale": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.sepa_debit` of a `order`.
        PaymentSettingsPaymentMethodOptionsSepaDebit {
            /// Any JSON value.
            mandate_options "mandate_options": Option<crate::object::RawObject>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.sofort` of a `order`.
        PaymentSettingsPaymentMethodOptionsSofort {
            /// Text. May be null.
            preferred_language "preferred_language": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.wechat_pay` of a `order`.
        PaymentSettingsPaymentMethodOptionsWechatPay {
            /// Text. May be null.
            app_id "app_id": Option<String>,
            /// Text. May be null.
            client "client": Option<String>,
            /// Text.
            setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.transfer_data` of a `order`.
        PaymentSettingsTransferData {
            /// An amount, in the currency's smallest unit. May be null.
            amount "amount": Option<i64>,
            /// Text.
            destination "destination": Option<String>,
        }
    }
    record! {
        /// `shipping_cost` of a `order`.
        ShippingCost {
            /// An amount, in the currency's smallest unit.
            amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            amount_tax "amount_tax": Option<i64>,
            /// An amount, in the currency's smallest unit.
            amount_total "amount_total": Option<i64>,
            /// Text. May be null.
            shipping_rate "shipping_rate": Option<String>,
            /// Array. Each element: Any JSON value.
            taxes "taxes": Vec<crate::object::RawObject>,
        }
    }
    record! {
        /// `shipping_details` of a `order`.
        ShippingDetails {
            /// See [`Address`](crate::object::Address). May be null.
            address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            name "name": Option<String>,
            /// Text. May be null.
            phone "phone": Option<String>,
        }
    }
    record! {
        /// `tax_details` of a `order`.
        TaxDetails {
            /// Text.
            tax_exempt "tax_exempt": Option<String>,
            /// Array. Each element: Any JSON value.
            tax_ids "tax_ids": Vec<crate::object::RawObject>,
        }
    }
    record! {
        /// `total_details` of a `order`.
        TotalDetails {
            /// A whole number.
            amount_discount "amount_discount": Option<i64>,
            /// An amount, in the currency's smallest unit. May be null.
            amount_shipping "amount_shipping": Option<i64>,
            /// An amount, in the currency's smallest unit.
            amount_tax "amount_tax": Option<i64>,
            /// See [`TotalDetailsBreakdown`](crate::object::order::TotalDetailsBreakdown).
            breakdown "breakdown": Option<Box<crate::object::order::TotalDetailsBreakdown>>,
        }
    }
    record! {
        /// `total_details.breakdown` of a `order`.
        TotalDetailsBreakdown {
            /// Array. Each element: Any JSON value.
            discounts "discounts": Vec<crate::object::RawObject>,
            /// Array. Each element: Any JSON value.
            taxes "taxes": Vec<crate::object::RawObject>,
        }
    }
}
record! {
    /// Stripe's `order_return` object.
    OrderReturn {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// An amount, in the currency's smallest unit.
        amount "amount": Option<i64>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Text.
        currency "currency": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Array. Each element: Any JSON value.
        items "items": Vec<crate::object::RawObject>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Id of a `order`, or the object where it was expanded. May be null.
        order "order": Option<crate::object::Expandable<crate::object::Order>>,
        /// Id of a `refund`, or the object where it was expanded. May be null.
        refund "refund": Option<crate::object::Expandable<crate::object::Refund>>,
    }
}
object! { OrderReturn: "order_return" }
record! {
    /// Stripe's `payment` object.
    Payment {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// An amount, in the currency's smallest unit.
        amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        amount_refunded "amount_refunded": Option<i64>,
        /// Text. May be null.
        application "application": Option<String>,
        /// Text. May be null.
        application_fee "application_fee": Option<String>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A flag.
        captured "captured": Option<bool>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Text.
        currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be null.
        description "description": Option<String>,
        /// Text. May be null.
        destination "destination": Option<String>,
        /// Text. May be null.
        dispute "dispute": Option<String>,
        /// Text. May be null.
        failure_code "failure_code": Option<String>,
        /// Text. May be null.
        failure_message "failure_message": Option<String>,
        /// Any JSON value. May be null.
        fraud_details "fraud_details": Option<crate::object::RawObject>,
        /// Text. May be null.
        invoice "invoice": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values.
        metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        on_behalf_of "on_behalf_of": Option<String>,
        /// Id of a `order`, or the object where it was expanded. May be null.
        order "order": Option<crate::object::Expandable<crate::object::Order>>,
        /// See [`Outcome`](payment::Outcome). May be null.
        outcome "outcome": Option<Box<payment::Outcome>>,
        /// A flag.
        paid "paid": Option<bool>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be null.
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// Text.
        payment_method "payment_method": Option<String>,
        /// Text. May be null.
        receipt_email "receipt_email": Option<String>,
        /// Text. May be null.
        receipt_number "receipt_number": Option<String>,
        /// A flag.
        refunded "refunded": Option<bool>,
        /// The first page of a list. Each element: Any JSON value.
        refunds "refunds": crate::object::List<crate::object::RawObject>,
        /// Text. May be null.
        review "review": Option<String>,
        /// See [`Shipping`](payment::Shipping). May be null.
        shipping "shipping": Option<Box<payment::Shipping>>,
        /// Any JSON value.
        source "source": Option<crate::object::RawObject>,
        /// Text. May be null.
        source_transfer "source_transfer": Option<String>,
        /// Text. May be null.
        statement_descriptor "statement_descriptor": Option<String>,
        /// Text.
        status "status": Option<String>,
        /// Text.
        transfer "transfer": Option<String>,
        /// Text. May be null.
        transfer_group "transfer_group": Option<String>,
    }
}
object! { Payment: "payment" }
/// The parts of a [`Payment`](crate::object::Payment).
pub mod payment {
    use crate::object::record::record;
    record! {
        /// `outcome` of a `payment`.
        Outcome {
            /// Text. May be null.
            network_status "network_status": Option<String>,
            /// Text. May be null.
            reason "reason": Option<String>,
            /// Text.
            risk_level "risk_level": Option<String>,
            /// A whole number.
            risk_score "risk_score": Option<i64>,
            /// See [`OutcomeRule`](crate::object::payment::OutcomeRule).
            rule "rule": Option<Box<crate::object::payment::OutcomeRule>>,
            /// Text. May be null.
            seller_message "seller_message": Option<String>,
            /// Text.
            type_ "type": Option<String>,
        }
    }
    record! {
        /// `outcome.rule` of a `payment`.
        OutcomeRule {
            /// The id; empty if Stripe sent none.
            id "id": String,
            /// Text.
            action "action": Option<String>,
            /// Text.
            predicate "predicate": Option<String>,
        }
    }
    record! {
        /// `shipping` of a `payment`.
        Shipping {
            /// See [`Address`](crate::object::Address).
            address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            carrier "carrier": Option<String>,
            /// Text.
            name "name": Option<String>,
            /// Text. May be null.
            phone "phone": Option<String>,
            /// Text. May be null.
            tracking_number "tracking_number": Option<String>,
        }
    }
}
record! {
    /// Stripe's `recipient` object.
    Recipient {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// Any JSON value. May be null.
        active_account "active_account": Option<crate::object::RawObject>,
        /// The first page of a list. Each element: The `card` object. May be null.
        cards "cards": crate::object::List<crate::object::Card>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Id of a `card`, or the object where it was expanded. May be null.
        default_card "default_card": Option<crate::object::Expandable<crate::object::Card>>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be null.
        description "description": Option<String>,
        /// Text. May be null.
        email "email": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values.
        metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        migrated_to "migrated_to": Option<String>,
        /// Text. May be null.
        name "name": Option<String>,
        /// Text.
        rolled_back_from "rolled_back_from": Option<String>,
        /// Text.
        type_ "type": Option<String>,
    }
}
object! { Recipient: "recipient" }
record! {
    /// Stripe's `recipient_transfer` object.
    RecipientTransfer {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// An amount, in the currency's smallest unit.
        amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        amount_reversed "amount_reversed": Option<i64>,
        /// Text. May be null.
        application_fee "application_fee": Option<String>,
        /// A flag.
        automatic "automatic": Option<bool>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Text.
        currency "currency": Option<String>,
        /// A time, UTC.
        date "date": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be null.
        description "description": Option<String>,
        /// Text. May be null.
        destination "destination": Option<String>,
        /// Id of a `charge`, or the object where it was expanded.
        destination_payment "destination_payment": Option<crate::object::Expandable<crate::object::Charge>>,
        /// Text. May be null.
        failure_code "failure_code": Option<String>,
        /// Text. May be null.
        failure_message "failure_message": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values.
        metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        method "method": Option<String>,
        /// The first page of a list. Each element: Any JSON value.
        reversals "reversals": crate::object::List<crate::object::RawObject>,
        /// A flag.
        reversed "reversed": Option<bool>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        source_transaction "source_transaction": Option<crate::object::Expandable<crate::object::Charge>>,
        /// Text. May be null.
        source_type "source_type": Option<String>,
        /// Text. May be null.
        statement_descriptor "statement_descriptor": Option<String>,
        /// Text.
        status "status": Option<String>,
        /// Text. May be null.
        transfer_group "transfer_group": Option<String>,
        /// Text.
        type_ "type": Option<String>,
    }
}
object! { RecipientTransfer: "recipient_transfer" }
record! {
    /// Stripe's `sku` object.
    Sku {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// A flag.
        active "active": Option<bool>,
        /// Map. Each value: Text.
        attributes "attributes": std::collections::BTreeMap<String, String>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// Text.
        currency "currency": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be null.
        image "image": Option<String>,
        /// See [`Inventory`](sku::Inventory).
        inventory "inventory": Option<Box<sku::Inventory>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values.
        metadata "metadata": crate::object::Metadata,
        /// See [`PackageDimensions`](sku::PackageDimensions). May be null.
        package_dimensions "package_dimensions": Option<Box<sku::PackageDimensions>>,
        /// An amount, in the currency's smallest unit.
        price "price": Option<i64>,
        /// Id of a `product`, or the object where it was expanded.
        product "product": Option<crate::object::Expandable<crate::object::Product>>,
        /// A time, UTC.
        updated "updated": Option<time::OffsetDateTime>,
    }
}
object! { Sku: "sku" }
/// The parts of a [`Sku`](crate::object::Sku).
pub mod sku {
    use crate::object::record::record;
    record! {
        /// `inventory` of a `sku`.
        Inventory {
            /// A whole number. May be null.
            quantity "quantity": Option<i64>,
            /// Text.
            type_ "type": Option<String>,
            /// Text. May be null.
            value "value": Option<String>,
        }
    }
    record! {
        /// `package_dimensions` of a `sku`.
        PackageDimensions {
            /// A number.
            height "height": Option<f64>,
            /// A number.
            length "length": Option<f64>,
            /// A number.
            weight "weight": Option<f64>,
            /// A number.
            width "width": Option<f64>,
        }
    }
}
