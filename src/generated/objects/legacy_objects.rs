// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `bitcoin_receiver` object.
    BitcoinReceiver {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// An amount, in the currency's smallest unit.
        2 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        3 amount_received "amount_received": Option<i64>,
        /// An amount, in the currency's smallest unit.
        4 bitcoin_amount "bitcoin_amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        5 bitcoin_amount_received "bitcoin_amount_received": Option<i64>,
        /// Text.
        6 bitcoin_uri "bitcoin_uri": Option<String>,
        /// A time, UTC.
        7 created "created": Option<time::OffsetDateTime>,
        /// Text.
        8 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        9 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent.
        10 deleted "deleted": Option<bool>,
        /// Text. May be null.
        11 description "description": Option<String>,
        /// Text. May be null.
        12 email "email": Option<String>,
        /// A flag.
        13 filled "filled": Option<bool>,
        /// Text.
        14 inbound_address "inbound_address": Option<String>,
        /// A flag.
        15 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        16 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        17 payment "payment": Option<String>,
        /// Text. May be null.
        18 refund_address "refund_address": Option<String>,
        /// The first page of a list. Each element: The `bitcoin_transaction` object.
        19 transactions "transactions": crate::object::List<crate::object::BitcoinTransaction>,
        /// A flag.
        20 uncaptured_funds "uncaptured_funds": Option<bool>,
        /// A flag. May be null.
        21 used_for_payment "used_for_payment": Option<bool>,
    }
}
object! { BitcoinReceiver: "bitcoin_receiver" }
record! {
    /// Stripe's `bitcoin_transaction` object.
    BitcoinTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 bitcoin_amount "bitcoin_amount": Option<i64>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text.
        6 receiver "receiver": Option<String>,
    }
}
element! { BitcoinTransaction }
object! { BitcoinTransaction: "bitcoin_transaction" }
record! {
    /// Stripe's `issuer_fraud_record` object.
    IssuerFraudRecord {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 actionable "actionable": Option<bool>,
        /// Id of a `charge`, or the object where it was expanded.
        2 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text.
        5 fraud_type "fraud_type": Option<String>,
        /// A flag.
        6 has_liability_shift "has_liability_shift": Option<bool>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// A time, UTC.
        8 post_date "post_date": Option<time::OffsetDateTime>,
    }
}
object! { IssuerFraudRecord: "issuer_fraud_record" }
record! {
    /// Stripe's `order` object.
    Order {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_returned "amount_returned": Option<i64>,
        /// An amount, in the currency's smallest unit.
        3 amount_subtotal "amount_subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit.
        4 amount_total "amount_total": Option<i64>,
        /// Text. May be null.
        5 application "application": Option<String>,
        /// An amount, in the currency's smallest unit.
        6 application_fee "application_fee": Option<i64>,
        /// See [`AutomaticTax`](order::AutomaticTax).
        7 automatic_tax "automatic_tax": Option<Box<order::AutomaticTax>>,
        /// See [`BillingDetails`](order::BillingDetails). May be null.
        8 billing_details "billing_details": Option<Box<order::BillingDetails>>,
        /// Id of a `charge`, or the object where it was expanded.
        9 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// See [`ClientPermissions`](order::ClientPermissions). May be null.
        10 client_permissions "client_permissions": Option<Box<order::ClientPermissions>>,
        /// Text. May be null.
        11 client_secret "client_secret": Option<String>,
        /// A time, UTC.
        12 created "created": Option<time::OffsetDateTime>,
        /// Text.
        13 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        14 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent.
        15 deleted "deleted": Option<bool>,
        /// Text. May be null.
        16 description "description": Option<String>,
        /// Array. Each element: Text. May be null.
        17 discounts "discounts": Vec<String>,
        /// Text.
        18 email "email": Option<String>,
        /// Text.
        19 external_coupon_code "external_coupon_code": Option<String>,
        /// Text. May be null.
        20 ip_address "ip_address": Option<String>,
        /// Array. Each element: Any JSON value.
        21 items "items": Vec<crate::object::RawObject>,
        /// The first page of a list. Each element: Any JSON value.
        22 line_items "line_items": crate::object::List<crate::object::RawObject>,
        /// A flag.
        23 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        24 metadata "metadata": crate::object::Metadata,
        /// See [`Payment`](order::Payment).
        25 payment "payment": Option<Box<order::Payment>>,
        /// The first page of a list. Each element: Any JSON value.
        26 returns "returns": crate::object::List<crate::object::RawObject>,
        /// Text.
        27 selected_shipping_method "selected_shipping_method": Option<String>,
        /// Any JSON value.
        28 shipping "shipping": Option<crate::object::RawObject>,
        /// See [`ShippingCost`](order::ShippingCost). May be null.
        29 shipping_cost "shipping_cost": Option<Box<order::ShippingCost>>,
        /// See [`ShippingDetails`](order::ShippingDetails). May be null.
        30 shipping_details "shipping_details": Option<Box<order::ShippingDetails>>,
        /// Array. Each element: Any JSON value.
        31 shipping_methods "shipping_methods": Vec<crate::object::RawObject>,
        /// Text.
        32 status "status": Option<String>,
        /// Any JSON value.
        33 status_transitions "status_transitions": Option<crate::object::RawObject>,
        /// See [`TaxDetails`](order::TaxDetails).
        34 tax_details "tax_details": Option<Box<order::TaxDetails>>,
        /// See [`TotalDetails`](order::TotalDetails).
        35 total_details "total_details": Option<Box<order::TotalDetails>>,
        /// A time, UTC.
        36 updated "updated": Option<time::OffsetDateTime>,
        /// Text.
        37 upstream_id "upstream_id": Option<String>,
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
            0 enabled "enabled": Option<bool>,
            /// Text. May be null.
            1 status "status": Option<String>,
        }
    }
    record! {
        /// `billing_details` of a `order`.
        BillingDetails {
            /// See [`Address`](crate::object::Address). May be null.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 email "email": Option<String>,
            /// Text. May be null.
            2 name "name": Option<String>,
            /// Text. May be null.
            3 phone "phone": Option<String>,
        }
    }
    record! {
        /// `client_permissions` of a `order`.
        ClientPermissions {
            /// Text. May be null.
            0 billing_details "billing_details": Option<String>,
            /// Text. May be null.
            1 promotion_codes "promotion_codes": Option<String>,
            /// Text. May be null.
            2 shipping_details "shipping_details": Option<String>,
        }
    }
    record! {
        /// `payment` of a `order`.
        Payment {
            /// Id of a `payment_intent`, or the object where it was expanded. May be null.
            0 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
            /// See [`PaymentSettings`](crate::object::order::PaymentSettings). May be null.
            1 settings "settings": Option<Box<crate::object::order::PaymentSettings>>,
            /// Text. May be null.
            2 status "status": Option<String>,
        }
    }
    record! {
        /// `payment.settings` of a `order`.
        PaymentSettings {
            /// An amount, in the currency's smallest unit. May be null.
            0 application_fee_amount "application_fee_amount": Option<i64>,
            /// See [`PaymentSettingsAutomaticPaymentMethods`](crate::object::order::PaymentSettingsAutomaticPaymentMethods). May be null.
            1 automatic_payment_methods "automatic_payment_methods": Option<Box<crate::object::order::PaymentSettingsAutomaticPaymentMethods>>,
            /// See [`PaymentSettingsPaymentMethodOptions`](crate::object::order::PaymentSettingsPaymentMethodOptions). May be null.
            2 payment_method_options "payment_method_options": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptions>>,
            /// Array. Each element: Text. May be null.
            3 payment_method_types "payment_method_types": Vec<String>,
            /// Text. May be null.
            4 return_url "return_url": Option<String>,
            /// Text. May be null.
            5 statement_descriptor "statement_descriptor": Option<String>,
            /// Text. May be null.
            6 statement_descriptor_suffix "statement_descriptor_suffix": Option<String>,
            /// See [`PaymentSettingsTransferData`](crate::object::order::PaymentSettingsTransferData). May be null.
            7 transfer_data "transfer_data": Option<Box<crate::object::order::PaymentSettingsTransferData>>,
        }
    }
    record! {
        /// `payment.settings.automatic_payment_methods` of a `order`.
        PaymentSettingsAutomaticPaymentMethods {
            /// A flag.
            0 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options` of a `order`.
        PaymentSettingsPaymentMethodOptions {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebit).
            0 acss_debit "acss_debit": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsAfterpayClearpay`](crate::object::order::PaymentSettingsPaymentMethodOptionsAfterpayClearpay).
            1 afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAfterpayClearpay>>,
            /// See [`PaymentSettingsPaymentMethodOptionsAlipay`](crate::object::order::PaymentSettingsPaymentMethodOptionsAlipay).
            2 alipay "alipay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAlipay>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::order::PaymentSettingsPaymentMethodOptionsBancontact).
            3 bancontact "bancontact": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsBancontact>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::order::PaymentSettingsPaymentMethodOptionsCard).
            4 card "card": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCard>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalance).
            5 customer_balance "customer_balance": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalance>>,
            /// See [`PaymentSettingsPaymentMethodOptionsIdeal`](crate::object::order::PaymentSettingsPaymentMethodOptionsIdeal).
            6 ideal "ideal": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsIdeal>>,
            /// See [`PaymentSettingsPaymentMethodOptionsKlarna`](crate::object::order::PaymentSettingsPaymentMethodOptionsKlarna).
            7 klarna "klarna": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsKlarna>>,
            /// See [`PaymentSettingsPaymentMethodOptionsLink`](crate::object::order::PaymentSettingsPaymentMethodOptionsLink).
            8 link "link": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsLink>>,
            /// See [`PaymentSettingsPaymentMethodOptionsOxxo`](crate::object::order::PaymentSettingsPaymentMethodOptionsOxxo).
            9 oxxo "oxxo": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsOxxo>>,
            /// See [`PaymentSettingsPaymentMethodOptionsP24`](crate::object::order::PaymentSettingsPaymentMethodOptionsP24).
            10 p24 "p24": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsP24>>,
            /// See [`PaymentSettingsPaymentMethodOptionsPaypal`](crate::object::order::PaymentSettingsPaymentMethodOptionsPaypal).
            11 paypal "paypal": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsPaypal>>,
            /// See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::order::PaymentSettingsPaymentMethodOptionsSepaDebit).
            12 sepa_debit "sepa_debit": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsSepaDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsSofort`](crate::object::order::PaymentSettingsPaymentMethodOptionsSofort).
            13 sofort "sofort": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsSofort>>,
            /// See [`PaymentSettingsPaymentMethodOptionsWechatPay`](crate::object::order::PaymentSettingsPaymentMethodOptionsWechatPay).
            14 wechat_pay "wechat_pay": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsWechatPay>>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.acss_debit` of a `order`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions).
            0 mandate_options "mandate_options": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>,
            /// Text.
            1 setup_future_usage "setup_future_usage": Option<String>,
            /// Text.
            2 verification_method "verification_method": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.acss_debit.mandate_options` of a `order`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            /// Text.
            0 custom_mandate_url "custom_mandate_url": Option<String>,
            /// Text. May be null.
            1 interval_description "interval_description": Option<String>,
            /// Text. May be null.
            2 payment_schedule "payment_schedule": Option<String>,
            /// Text. May be null.
            3 transaction_type "transaction_type": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.afterpay_clearpay` of a `order`.
        PaymentSettingsPaymentMethodOptionsAfterpayClearpay {
            /// Text.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 reference "reference": Option<String>,
            /// Text.
            2 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.alipay` of a `order`.
        PaymentSettingsPaymentMethodOptionsAlipay {
            /// Text.
            0 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.bancontact` of a `order`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            /// Text.
            0 preferred_language "preferred_language": Option<String>,
            /// Text.
            1 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.card` of a `order`.
        PaymentSettingsPaymentMethodOptionsCard {
            /// Text.
            0 capture_method "capture_method": Option<String>,
            /// Text.
            1 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer).
            0 bank_transfer "bank_transfer": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>,
            /// Text. May be null.
            1 funding_type "funding_type": Option<String>,
            /// Text.
            2 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance.bank_transfer` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer).
            0 eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::order::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
            /// Array. Each element: Text.
            1 requested_address_types "requested_address_types": Vec<String>,
            /// Text. May be null.
            2 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `order`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            /// Text.
            0 country "country": Option<String>,
        }
    }
    /// `payment.settings.payment_method_options.ideal` of a `order`. The same as [`PaymentSettingsPaymentMethodOptionsAlipay`](PaymentSettingsPaymentMethodOptionsAlipay).
    pub type PaymentSettingsPaymentMethodOptionsIdeal = PaymentSettingsPaymentMethodOptionsAlipay;
    record! {
        /// `payment.settings.payment_method_options.klarna` of a `order`.
        PaymentSettingsPaymentMethodOptionsKlarna {
            /// Text.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 preferred_locale "preferred_locale": Option<String>,
            /// Text.
            2 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.link` of a `order`.
        PaymentSettingsPaymentMethodOptionsLink {
            /// Text.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 persistent_token "persistent_token": Option<String>,
            /// Text.
            2 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.oxxo` of a `order`.
        PaymentSettingsPaymentMethodOptionsOxxo {
            /// A whole number.
            0 expires_after_days "expires_after_days": Option<i64>,
            /// Text.
            1 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    /// `payment.settings.payment_method_options.p24` of a `order`. The same as [`PaymentSettingsPaymentMethodOptionsAlipay`](PaymentSettingsPaymentMethodOptionsAlipay).
    pub type PaymentSettingsPaymentMethodOptionsP24 = PaymentSettingsPaymentMethodOptionsAlipay;
    record! {
        /// `payment.settings.payment_method_options.paypal` of a `order`.
        PaymentSettingsPaymentMethodOptionsPaypal {
            /// Text.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 preferred_locale "preferred_locale": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.sepa_debit` of a `order`.
        PaymentSettingsPaymentMethodOptionsSepaDebit {
            /// Any JSON value.
            0 mandate_options "mandate_options": Option<crate::object::RawObject>,
            /// Text.
            1 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.sofort` of a `order`.
        PaymentSettingsPaymentMethodOptionsSofort {
            /// Text. May be null.
            0 preferred_language "preferred_language": Option<String>,
            /// Text.
            1 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.payment_method_options.wechat_pay` of a `order`.
        PaymentSettingsPaymentMethodOptionsWechatPay {
            /// Text. May be null.
            0 app_id "app_id": Option<String>,
            /// Text. May be null.
            1 client "client": Option<String>,
            /// Text.
            2 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment.settings.transfer_data` of a `order`.
        PaymentSettingsTransferData {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// Text.
            1 destination "destination": Option<String>,
        }
    }
    record! {
        /// `shipping_cost` of a `order`.
        ShippingCost {
            /// An amount, in the currency's smallest unit.
            0 amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            1 amount_tax "amount_tax": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_total "amount_total": Option<i64>,
            /// Text. May be null.
            3 shipping_rate "shipping_rate": Option<String>,
            /// Array. Each element: Any JSON value.
            4 taxes "taxes": Vec<crate::object::RawObject>,
        }
    }
    record! {
        /// `shipping_details` of a `order`.
        ShippingDetails {
            /// See [`Address`](crate::object::Address). May be null.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 name "name": Option<String>,
            /// Text. May be null.
            2 phone "phone": Option<String>,
        }
    }
    record! {
        /// `tax_details` of a `order`.
        TaxDetails {
            /// Text.
            0 tax_exempt "tax_exempt": Option<String>,
            /// Array. Each element: Any JSON value.
            1 tax_ids "tax_ids": Vec<crate::object::RawObject>,
        }
    }
    record! {
        /// `total_details` of a `order`.
        TotalDetails {
            /// A whole number.
            0 amount_discount "amount_discount": Option<i64>,
            /// An amount, in the currency's smallest unit. May be null.
            1 amount_shipping "amount_shipping": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_tax "amount_tax": Option<i64>,
            /// See [`TotalDetailsBreakdown`](crate::object::order::TotalDetailsBreakdown).
            3 breakdown "breakdown": Option<Box<crate::object::order::TotalDetailsBreakdown>>,
        }
    }
    record! {
        /// `total_details.breakdown` of a `order`.
        TotalDetailsBreakdown {
            /// Array. Each element: Any JSON value.
            0 discounts "discounts": Vec<crate::object::RawObject>,
            /// Array. Each element: Any JSON value.
            1 taxes "taxes": Vec<crate::object::RawObject>,
        }
    }
}
record! {
    /// Stripe's `order_return` object.
    OrderReturn {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// Text.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Array. Each element: Any JSON value.
        5 items "items": Vec<crate::object::RawObject>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// Id of a `order`, or the object where it was expanded. May be null.
        7 order "order": Option<crate::object::Expandable<crate::object::Order>>,
        /// Id of a `refund`, or the object where it was expanded. May be null.
        8 refund "refund": Option<crate::object::Expandable<crate::object::Refund>>,
    }
}
object! { OrderReturn: "order_return" }
record! {
    /// Stripe's `payment` object.
    Payment {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_refunded "amount_refunded": Option<i64>,
        /// Text. May be null.
        3 application "application": Option<String>,
        /// Text. May be null.
        4 application_fee "application_fee": Option<String>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        5 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A flag.
        6 captured "captured": Option<bool>,
        /// A time, UTC.
        7 created "created": Option<time::OffsetDateTime>,
        /// Text.
        8 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        9 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent.
        10 deleted "deleted": Option<bool>,
        /// Text. May be null.
        11 description "description": Option<String>,
        /// Text. May be null.
        12 destination "destination": Option<String>,
        /// Text. May be null.
        13 dispute "dispute": Option<String>,
        /// Text. May be null.
        14 failure_code "failure_code": Option<String>,
        /// Text. May be null.
        15 failure_message "failure_message": Option<String>,
        /// Any JSON value. May be null.
        16 fraud_details "fraud_details": Option<crate::object::RawObject>,
        /// Text. May be null.
        17 invoice "invoice": Option<String>,
        /// A flag.
        18 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        19 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        20 on_behalf_of "on_behalf_of": Option<String>,
        /// Id of a `order`, or the object where it was expanded. May be null.
        21 order "order": Option<crate::object::Expandable<crate::object::Order>>,
        /// See [`Outcome`](payment::Outcome). May be null.
        22 outcome "outcome": Option<Box<payment::Outcome>>,
        /// A flag.
        23 paid "paid": Option<bool>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be null.
        24 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// Text.
        25 payment_method "payment_method": Option<String>,
        /// Text. May be null.
        26 receipt_email "receipt_email": Option<String>,
        /// Text. May be null.
        27 receipt_number "receipt_number": Option<String>,
        /// A flag.
        28 refunded "refunded": Option<bool>,
        /// The first page of a list. Each element: Any JSON value.
        29 refunds "refunds": crate::object::List<crate::object::RawObject>,
        /// Text. May be null.
        30 review "review": Option<String>,
        /// See [`Shipping`](payment::Shipping). May be null.
        31 shipping "shipping": Option<Box<payment::Shipping>>,
        /// Any JSON value.
        32 source "source": Option<crate::object::RawObject>,
        /// Text. May be null.
        33 source_transfer "source_transfer": Option<String>,
        /// Text. May be null.
        34 statement_descriptor "statement_descriptor": Option<String>,
        /// Text.
        35 status "status": Option<String>,
        /// Text.
        36 transfer "transfer": Option<String>,
        /// Text. May be null.
        37 transfer_group "transfer_group": Option<String>,
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
            0 network_status "network_status": Option<String>,
            /// Text. May be null.
            1 reason "reason": Option<String>,
            /// Text.
            2 risk_level "risk_level": Option<String>,
            /// A whole number.
            3 risk_score "risk_score": Option<i64>,
            /// See [`OutcomeRule`](crate::object::payment::OutcomeRule).
            4 rule "rule": Option<Box<crate::object::payment::OutcomeRule>>,
            /// Text. May be null.
            5 seller_message "seller_message": Option<String>,
            /// Text.
            6 type_ "type": Option<String>,
        }
    }
    record! {
        /// `outcome.rule` of a `payment`.
        OutcomeRule {
            /// The id; empty if Stripe sent none.
            0 id "id": String,
            /// Text.
            1 action "action": Option<String>,
            /// Text.
            2 predicate "predicate": Option<String>,
        }
    }
    record! {
        /// `shipping` of a `payment`.
        Shipping {
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 carrier "carrier": Option<String>,
            /// Text.
            2 name "name": Option<String>,
            /// Text. May be null.
            3 phone "phone": Option<String>,
            /// Text. May be null.
            4 tracking_number "tracking_number": Option<String>,
        }
    }
}
record! {
    /// Stripe's `recipient` object.
    Recipient {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Any JSON value. May be null.
        1 active_account "active_account": Option<crate::object::RawObject>,
        /// The first page of a list. Each element: The `card` object. May be null.
        2 cards "cards": crate::object::List<crate::object::Card>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Id of a `card`, or the object where it was expanded. May be null.
        4 default_card "default_card": Option<crate::object::Expandable<crate::object::Card>>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. May be null.
        6 description "description": Option<String>,
        /// Text. May be null.
        7 email "email": Option<String>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        9 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        10 migrated_to "migrated_to": Option<String>,
        /// Text. May be null.
        11 name "name": Option<String>,
        /// Text.
        12 rolled_back_from "rolled_back_from": Option<String>,
        /// Text.
        13 type_ "type": Option<String>,
    }
}
object! { Recipient: "recipient" }
record! {
    /// Stripe's `recipient_transfer` object.
    RecipientTransfer {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_reversed "amount_reversed": Option<i64>,
        /// Text. May be null.
        3 application_fee "application_fee": Option<String>,
        /// A flag.
        4 automatic "automatic": Option<bool>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        5 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A time, UTC.
        6 created "created": Option<time::OffsetDateTime>,
        /// Text.
        7 currency "currency": Option<String>,
        /// A time, UTC.
        8 date "date": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        9 deleted "deleted": Option<bool>,
        /// Text. May be null.
        10 description "description": Option<String>,
        /// Text. May be null.
        11 destination "destination": Option<String>,
        /// Id of a `charge`, or the object where it was expanded.
        12 destination_payment "destination_payment": Option<crate::object::Expandable<crate::object::Charge>>,
        /// Text. May be null.
        13 failure_code "failure_code": Option<String>,
        /// Text. May be null.
        14 failure_message "failure_message": Option<String>,
        /// A flag.
        15 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        16 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        17 method "method": Option<String>,
        /// The first page of a list. Each element: Any JSON value.
        18 reversals "reversals": crate::object::List<crate::object::RawObject>,
        /// A flag.
        19 reversed "reversed": Option<bool>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        20 source_transaction "source_transaction": Option<crate::object::Expandable<crate::object::Charge>>,
        /// Text. May be null.
        21 source_type "source_type": Option<String>,
        /// Text. May be null.
        22 statement_descriptor "statement_descriptor": Option<String>,
        /// Text.
        23 status "status": Option<String>,
        /// Text. May be null.
        24 transfer_group "transfer_group": Option<String>,
        /// Text.
        25 type_ "type": Option<String>,
    }
}
object! { RecipientTransfer: "recipient_transfer" }
record! {
    /// Stripe's `sku` object.
    Sku {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// Map. Each value: Text.
        2 attributes "attributes": std::collections::BTreeMap<String, String>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. May be null.
        6 image "image": Option<String>,
        /// See [`Inventory`](sku::Inventory).
        7 inventory "inventory": Option<Box<sku::Inventory>>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        9 metadata "metadata": crate::object::Metadata,
        /// See [`PackageDimensions`](sku::PackageDimensions). May be null.
        10 package_dimensions "package_dimensions": Option<Box<sku::PackageDimensions>>,
        /// An amount, in the currency's smallest unit.
        11 price "price": Option<i64>,
        /// Id of a `product`, or the object where it was expanded.
        12 product "product": Option<crate::object::Expandable<crate::object::Product>>,
        /// A time, UTC.
        13 updated "updated": Option<time::OffsetDateTime>,
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
            0 quantity "quantity": Option<i64>,
            /// Text.
            1 type_ "type": Option<String>,
            /// Text. May be null.
            2 value "value": Option<String>,
        }
    }
    record! {
        /// `package_dimensions` of a `sku`.
        PackageDimensions {
            /// A number.
            0 height "height": Option<f64>,
            /// A number.
            1 length "length": Option<f64>,
            /// A number.
            2 weight "weight": Option<f64>,
            /// A number.
            3 width "width": Option<f64>,
        }
    }
}
