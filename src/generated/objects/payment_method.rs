// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `payment_method` object.
    PaymentMethod {
        id "id": String, "The id; empty if Stripe sent none.";
        acss_debit "acss_debit": Option<Box<payment_method::AcssDebit>>, "See [`AcssDebit`](payment_method::AcssDebit). May be absent.";
        affirm "affirm": Option<Box<payment_method::Affirm>>, "See [`Affirm`](payment_method::Affirm). May be absent.";
        afterpay_clearpay "afterpay_clearpay": Option<Box<payment_method::AfterpayClearpay>>, "See [`AfterpayClearpay`](payment_method::AfterpayClearpay). May be absent.";
        alipay "alipay": Option<Box<payment_method::Alipay>>, "See [`Alipay`](payment_method::Alipay). May be absent.";
        allow_redisplay "allow_redisplay": Option<payment_method::AllowRedisplay>, "A word of [`AllowRedisplay`](payment_method::AllowRedisplay); unknown ones are kept. May be absent.";
        alma "alma": Option<Box<payment_method::Alma>>, "See [`Alma`](payment_method::Alma). May be absent.";
        amazon_pay "amazon_pay": Option<Box<payment_method::AmazonPay>>, "See [`AmazonPay`](payment_method::AmazonPay). May be absent.";
        au_becs_debit "au_becs_debit": Option<Box<payment_method::AuBecsDebit>>, "See [`AuBecsDebit`](payment_method::AuBecsDebit). May be absent.";
        bacs_debit "bacs_debit": Option<Box<payment_method::BacsDebit>>, "See [`BacsDebit`](payment_method::BacsDebit). May be absent.";
        bancontact "bancontact": Option<Box<payment_method::Bancontact>>, "See [`Bancontact`](payment_method::Bancontact). May be absent.";
        billie "billie": Option<Box<payment_method::Billie>>, "See [`Billie`](payment_method::Billie). May be absent.";
        billing_details "billing_details": Option<Box<payment_method::BillingDetails>>, "See [`BillingDetails`](payment_method::BillingDetails).";
        bizum "bizum": Option<Box<payment_method::Bizum>>, "See [`Bizum`](payment_method::Bizum). May be absent.";
        blik "blik": Option<Box<payment_method::Blik>>, "See [`Blik`](payment_method::Blik). May be absent.";
        boleto "boleto": Option<Box<payment_method::Boleto>>, "See [`Boleto`](payment_method::Boleto). May be absent.";
        card "card": Option<Box<payment_method::Card>>, "See [`Card`](payment_method::Card). May be absent.";
        card_present "card_present": Option<Box<payment_method::CardPresent>>, "See [`CardPresent`](payment_method::CardPresent). May be absent.";
        cashapp "cashapp": Option<Box<payment_method::Cashapp>>, "See [`Cashapp`](payment_method::Cashapp). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        crypto "crypto": Option<Box<payment_method::Crypto>>, "See [`Crypto`](payment_method::Crypto). May be absent.";
        custom "custom": Option<Box<payment_method::Custom>>, "See [`Custom`](payment_method::Custom). May be absent.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        customer_balance "customer_balance": Option<Box<payment_method::CustomerBalance>>, "See [`CustomerBalance`](payment_method::CustomerBalance). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        eps "eps": Option<Box<payment_method::Eps>>, "See [`Eps`](payment_method::Eps). May be absent.";
        fpx "fpx": Option<Box<payment_method::Fpx>>, "See [`Fpx`](payment_method::Fpx). May be absent.";
        giropay "giropay": Option<Box<payment_method::Giropay>>, "See [`Giropay`](payment_method::Giropay). May be absent.";
        grabpay "grabpay": Option<Box<payment_method::Grabpay>>, "See [`Grabpay`](payment_method::Grabpay). May be absent.";
        ideal "ideal": Option<Box<payment_method::Ideal>>, "See [`Ideal`](payment_method::Ideal). May be absent.";
        interac_present "interac_present": Option<Box<payment_method::InteracPresent>>, "See [`InteracPresent`](payment_method::InteracPresent). May be absent.";
        kakao_pay "kakao_pay": Option<Box<payment_method::KakaoPay>>, "See [`KakaoPay`](payment_method::KakaoPay). May be absent.";
        klarna "klarna": Option<Box<payment_method::Klarna>>, "See [`Klarna`](payment_method::Klarna). May be absent.";
        konbini "konbini": Option<Box<payment_method::Konbini>>, "See [`Konbini`](payment_method::Konbini). May be absent.";
        kr_card "kr_card": Option<Box<payment_method::KrCard>>, "See [`KrCard`](payment_method::KrCard). May be absent.";
        link "link": Option<Box<payment_method::Link>>, "See [`Link`](payment_method::Link). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        mb_way "mb_way": Option<Box<payment_method::MbWay>>, "See [`MbWay`](payment_method::MbWay). May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        mobilepay "mobilepay": Option<Box<payment_method::Mobilepay>>, "See [`Mobilepay`](payment_method::Mobilepay). May be absent.";
        multibanco "multibanco": Option<Box<payment_method::Multibanco>>, "See [`Multibanco`](payment_method::Multibanco). May be absent.";
        naver_pay "naver_pay": Option<Box<payment_method::NaverPay>>, "See [`NaverPay`](payment_method::NaverPay). May be absent.";
        nz_bank_account "nz_bank_account": Option<Box<payment_method::NzBankAccount>>, "See [`NzBankAccount`](payment_method::NzBankAccount). May be absent.";
        oxxo "oxxo": Option<Box<payment_method::Oxxo>>, "See [`Oxxo`](payment_method::Oxxo). May be absent.";
        p24 "p24": Option<Box<payment_method::P24>>, "See [`P24`](payment_method::P24). May be absent.";
        pay_by_bank "pay_by_bank": Option<Box<payment_method::PayByBank>>, "See [`PayByBank`](payment_method::PayByBank). May be absent.";
        payco "payco": Option<Box<payment_method::Payco>>, "See [`Payco`](payment_method::Payco). May be absent.";
        paynow "paynow": Option<Box<payment_method::Paynow>>, "See [`Paynow`](payment_method::Paynow). May be absent.";
        paypal "paypal": Option<Box<payment_method::Paypal>>, "See [`Paypal`](payment_method::Paypal). May be absent.";
        paypay "paypay": Option<Box<payment_method::Paypay>>, "See [`Paypay`](payment_method::Paypay). May be absent.";
        payto "payto": Option<Box<payment_method::Payto>>, "See [`Payto`](payment_method::Payto). May be absent.";
        pix "pix": Option<Box<payment_method::Pix>>, "See [`Pix`](payment_method::Pix). May be absent.";
        promptpay "promptpay": Option<Box<payment_method::Promptpay>>, "See [`Promptpay`](payment_method::Promptpay). May be absent.";
        radar_options "radar_options": Option<Box<payment_method::RadarOptions>>, "See [`RadarOptions`](payment_method::RadarOptions). May be absent.";
        revolut_pay "revolut_pay": Option<Box<payment_method::RevolutPay>>, "See [`RevolutPay`](payment_method::RevolutPay). May be absent.";
        samsung_pay "samsung_pay": Option<Box<payment_method::SamsungPay>>, "See [`SamsungPay`](payment_method::SamsungPay). May be absent.";
        satispay "satispay": Option<Box<payment_method::Satispay>>, "See [`Satispay`](payment_method::Satispay). May be absent.";
        scalapay "scalapay": Option<Box<payment_method::Scalapay>>, "See [`Scalapay`](payment_method::Scalapay). May be absent.";
        sepa_debit "sepa_debit": Option<Box<payment_method::SepaDebit>>, "See [`SepaDebit`](payment_method::SepaDebit). May be absent.";
        sequra "sequra": Option<Box<payment_method::Sequra>>, "See [`Sequra`](payment_method::Sequra). May be absent.";
        sofort "sofort": Option<Box<payment_method::Sofort>>, "See [`Sofort`](payment_method::Sofort). May be absent.";
        sunbit "sunbit": Option<Box<payment_method::Sunbit>>, "See [`Sunbit`](payment_method::Sunbit). May be absent.";
        swish "swish": Option<Box<payment_method::Swish>>, "See [`Swish`](payment_method::Swish). May be absent.";
        twint "twint": Option<Box<payment_method::Twint>>, "See [`Twint`](payment_method::Twint). May be absent.";
        type_ "type": Option<payment_method::Type>, "A word of [`Type`](payment_method::Type); unknown ones are kept.";
        upi "upi": Option<Box<payment_method::Upi>>, "See [`Upi`](payment_method::Upi). May be absent.";
        us_bank_account "us_bank_account": Option<Box<payment_method::UsBankAccount>>, "See [`UsBankAccount`](payment_method::UsBankAccount). May be absent.";
        wechat_pay "wechat_pay": Option<Box<payment_method::WechatPay>>, "See [`WechatPay`](payment_method::WechatPay). May be absent.";
        zip "zip": Option<Box<payment_method::Zip>>, "See [`Zip`](payment_method::Zip). May be absent.";
    }
}
object! { PaymentMethod: "payment_method" }
/// The parts of a [`PaymentMethod`](crate::object::PaymentMethod).
pub mod payment_method {
    use crate::object::macros::{record, words};
    record! {
        /// `acss_debit` of a `payment_method`.
        AcssDebit {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            institution_number "institution_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            transit_number "transit_number": Option<String>, "Text. May be null.";
        }
    }
    /// `affirm` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Affirm = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `afterpay_clearpay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type AfterpayClearpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `alipay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Alipay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `alma` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Alma = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `amazon_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type AmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `au_becs_debit` of a `payment_method`.
        AuBecsDebit {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `bacs_debit` of a `payment_method`.
        BacsDebit {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            sort_code "sort_code": Option<String>, "Text. May be null.";
        }
    }
    /// `bancontact` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Bancontact = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `billie` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Billie = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `billing_details` of a `payment_method`. The same as [`charge::BillingDetails`](crate::object::charge::BillingDetails).
    pub type BillingDetails = crate::object::charge::BillingDetails;
    record! {
        /// `bizum` of a `payment_method`.
        Bizum {
            buyer_id "buyer_id": Option<String>, "Text. May be absent or null.";
        }
    }
    /// `blik` of a `payment_method`. The same as [`Bizum`](Bizum).
    pub type Blik = Bizum;
    /// `boleto` of a `payment_method`. The same as [`charge::PaymentMethodDetailsBoleto`](crate::object::charge::PaymentMethodDetailsBoleto).
    pub type Boleto = crate::object::charge::PaymentMethodDetailsBoleto;
    record! {
        /// `card` of a `payment_method`.
        Card {
            brand "brand": Option<String>, "Text.";
            checks "checks": Option<Box<crate::object::payment_method::CardChecks>>, "See [`CardChecks`](crate::object::payment_method::CardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            display_brand "display_brand": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<String>, "Text.";
            generated_from "generated_from": Option<Box<crate::object::payment_method::CardGeneratedFrom>>, "See [`CardGeneratedFrom`](crate::object::payment_method::CardGeneratedFrom). May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text.";
            networks "networks": Option<Box<crate::object::payment_method::CardNetworks>>, "See [`CardNetworks`](crate::object::payment_method::CardNetworks). May be null.";
            regulated_status "regulated_status": Option<crate::object::payment_method::CardRegulatedStatus>, "A word of [`CardRegulatedStatus`](crate::object::payment_method::CardRegulatedStatus); unknown ones are kept. May be null.";
            three_d_secure_usage "three_d_secure_usage": Option<Box<crate::object::payment_method::CardThreeDSecureUsage>>, "See [`CardThreeDSecureUsage`](crate::object::payment_method::CardThreeDSecureUsage). May be null.";
            wallet "wallet": Option<Box<crate::object::payment_method::CardWallet>>, "See [`CardWallet`](crate::object::payment_method::CardWallet). May be null.";
        }
    }
    /// `card.checks` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks).
    pub type CardChecks = crate::object::charge::PaymentMethodDetailsCardChecks;
    record! {
        /// `card.generated_from` of a `payment_method`.
        CardGeneratedFrom {
            charge "charge": Option<String>, "Text. May be null.";
            payment_method_details "payment_method_details": Option<Box<crate::object::payment_method::CardGeneratedFromPaymentMethodDetails>>, "See [`CardGeneratedFromPaymentMethodDetails`](crate::object::payment_method::CardGeneratedFromPaymentMethodDetails). May be null.";
            setup_attempt "setup_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>, "Id of a `setup_attempt`, or the object where it was expanded. May be null.";
        }
    }
    record! {
        /// `card.generated_from.payment_method_details` of a `payment_method`.
        CardGeneratedFromPaymentMethodDetails {
            card_present "card_present": Option<Box<crate::object::payment_method::CardGeneratedFromPaymentMethodDetailsCardPresent>>, "See [`CardGeneratedFromPaymentMethodDetailsCardPresent`](crate::object::payment_method::CardGeneratedFromPaymentMethodDetailsCardPresent). May be absent.";
            type_ "type": Option<String>, "Text.";
        }
    }
    /// `card.generated_from.payment_method_details.card_present` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresent`](crate::object::charge::PaymentMethodDetailsCardPresent).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresent = crate::object::charge::PaymentMethodDetailsCardPresent;
    /// `card.generated_from.payment_method_details.card_present.offline` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `card.generated_from.payment_method_details.card_present.receipt` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReceipt`](crate::object::charge::PaymentMethodDetailsCardPresentReceipt).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentReceipt = crate::object::charge::PaymentMethodDetailsCardPresentReceipt;
    /// `card.generated_from.payment_method_details.card_present.wallet` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentWallet = crate::object::charge::PaymentMethodDetailsCardPresentWallet;
    record! {
        /// `card.networks` of a `payment_method`.
        CardNetworks {
            available "available": Vec<String>, "Array. Each element: Text.";
            preferred "preferred": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `card.three_d_secure_usage` of a `payment_method`.
        CardThreeDSecureUsage {
            supported "supported": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `card.wallet` of a `payment_method`.
        CardWallet {
            amex_express_checkout "amex_express_checkout": Option<Box<crate::object::payment_method::CardWalletAmexExpressCheckout>>, "See [`CardWalletAmexExpressCheckout`](crate::object::payment_method::CardWalletAmexExpressCheckout). May be absent.";
            apple_pay "apple_pay": Option<Box<crate::object::payment_method::CardWalletApplePay>>, "See [`CardWalletApplePay`](crate::object::payment_method::CardWalletApplePay). May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be null.";
            google_pay "google_pay": Option<Box<crate::object::payment_method::CardWalletGooglePay>>, "See [`CardWalletGooglePay`](crate::object::payment_method::CardWalletGooglePay). May be absent.";
            link "link": Option<Box<crate::object::payment_method::CardWalletLink>>, "See [`CardWalletLink`](crate::object::payment_method::CardWalletLink). May be absent.";
            masterpass "masterpass": Option<Box<crate::object::payment_method::CardWalletMasterpass>>, "See [`CardWalletMasterpass`](crate::object::payment_method::CardWalletMasterpass). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::payment_method::CardWalletSamsungPay>>, "See [`CardWalletSamsungPay`](crate::object::payment_method::CardWalletSamsungPay). May be absent.";
            type_ "type": Option<crate::object::payment_method::CardWalletType>, "A word of [`CardWalletType`](crate::object::payment_method::CardWalletType); unknown ones are kept.";
            visa_checkout "visa_checkout": Option<Box<crate::object::payment_method::CardWalletVisaCheckout>>, "See [`CardWalletVisaCheckout`](crate::object::payment_method::CardWalletVisaCheckout). May be absent.";
        }
    }
    /// `card.wallet.amex_express_checkout` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletAmexExpressCheckout = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.apple_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletApplePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.google_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletGooglePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.link` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.masterpass` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletMasterpass`](crate::object::charge::PaymentMethodDetailsCardWalletMasterpass).
    pub type CardWalletMasterpass = crate::object::charge::PaymentMethodDetailsCardWalletMasterpass;
    /// `card.wallet.samsung_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletSamsungPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.visa_checkout` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletMasterpass`](crate::object::charge::PaymentMethodDetailsCardWalletMasterpass).
    pub type CardWalletVisaCheckout = crate::object::charge::PaymentMethodDetailsCardWalletMasterpass;
    record! {
        /// `card_present` of a `payment_method`.
        CardPresent {
            brand "brand": Option<String>, "Text. May be null.";
            brand_product "brand_product": Option<String>, "Text. May be null.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            networks "networks": Option<Box<crate::object::payment_method::CardPresentNetworks>>, "See [`CardPresentNetworks`](crate::object::payment_method::CardPresentNetworks). May be null.";
            offline "offline": Option<Box<crate::object::payment_method::CardPresentOffline>>, "See [`CardPresentOffline`](crate::object::payment_method::CardPresentOffline). May be null.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::payment_method::CardPresentReadMethod>, "A word of [`CardPresentReadMethod`](crate::object::payment_method::CardPresentReadMethod); unknown ones are kept. May be null.";
            wallet "wallet": Option<Box<crate::object::payment_method::CardPresentWallet>>, "See [`CardPresentWallet`](crate::object::payment_method::CardPresentWallet). May be absent.";
        }
    }
    /// `card_present.networks` of a `payment_method`. The same as [`CardNetworks`](CardNetworks).
    pub type CardPresentNetworks = CardNetworks;
    /// `card_present.offline` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type CardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `card_present.wallet` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet).
    pub type CardPresentWallet = crate::object::charge::PaymentMethodDetailsCardPresentWallet;
    record! {
        /// `cashapp` of a `payment_method`.
        Cashapp {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            cashtag "cashtag": Option<String>, "Text. May be null.";
        }
    }
    /// `crypto` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Crypto = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `custom` of a `payment_method`.
        Custom {
            display_name "display_name": Option<String>, "Text. May be null.";
            logo "logo": Option<Box<crate::object::payment_method::CustomLogo>>, "See [`CustomLogo`](crate::object::payment_method::CustomLogo). May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `custom.logo` of a `payment_method`.
        CustomLogo {
            content_type "content_type": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text.";
        }
    }
    /// `customer_balance` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CustomerBalance = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `eps` of a `payment_method`.
        Eps {
            bank "bank": Option<crate::object::payment_method::EpsBank>, "A word of [`EpsBank`](crate::object::payment_method::EpsBank); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `fpx` of a `payment_method`.
        Fpx {
            account_holder_type "account_holder_type": Option<crate::object::payment_method::FpxAccountHolderType>, "A word of [`FpxAccountHolderType`](crate::object::payment_method::FpxAccountHolderType); unknown ones are kept. May be null.";
            bank "bank": Option<crate::object::payment_method::FpxBank>, "A word of [`FpxBank`](crate::object::payment_method::FpxBank); unknown ones are kept.";
        }
    }
    /// `giropay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Giropay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `grabpay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Grabpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `ideal` of a `payment_method`.
        Ideal {
            bank "bank": Option<crate::object::payment_method::IdealBank>, "A word of [`IdealBank`](crate::object::payment_method::IdealBank); unknown ones are kept. May be null.";
            bic "bic": Option<crate::object::payment_method::IdealBic>, "A word of [`IdealBic`](crate::object::payment_method::IdealBic); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `interac_present` of a `payment_method`.
        InteracPresent {
            brand "brand": Option<String>, "Text. May be null.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            networks "networks": Option<Box<crate::object::payment_method::InteracPresentNetworks>>, "See [`InteracPresentNetworks`](crate::object::payment_method::InteracPresentNetworks). May be null.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::payment_method::InteracPresentReadMethod>, "A word of [`InteracPresentReadMethod`](crate::object::payment_method::InteracPresentReadMethod); unknown ones are kept. May be null.";
        }
    }
    /// `interac_present.networks` of a `payment_method`. The same as [`CardNetworks`](CardNetworks).
    pub type InteracPresentNetworks = CardNetworks;
    /// `kakao_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type KakaoPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `klarna` of a `payment_method`.
        Klarna {
            dob "dob": Option<Box<crate::object::payment_method::KlarnaDob>>, "See [`KlarnaDob`](crate::object::payment_method::KlarnaDob). May be absent or null.";
        }
    }
    record! {
        /// `klarna.dob` of a `payment_method`.
        KlarnaDob {
            day "day": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            year "year": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `konbini` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Konbini = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `kr_card` of a `payment_method`.
        KrCard {
            brand "brand": Option<crate::object::payment_method::KrCardBrand>, "A word of [`KrCardBrand`](crate::object::payment_method::KrCardBrand); unknown ones are kept. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `link` of a `payment_method`.
        Link {
            email "email": Option<String>, "Text. May be null.";
            persistent_token "persistent_token": Option<String>, "Text. May be absent.";
        }
    }
    /// `mb_way` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type MbWay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `mobilepay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Mobilepay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `multibanco` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Multibanco = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `naver_pay` of a `payment_method`.
        NaverPay {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            funding "funding": Option<crate::object::payment_method::NaverPayFunding>, "A word of [`NaverPayFunding`](crate::object::payment_method::NaverPayFunding); unknown ones are kept.";
        }
    }
    record! {
        /// `nz_bank_account` of a `payment_method`.
        NzBankAccount {
            account_holder_name "account_holder_name": Option<String>, "Text. May be null.";
            bank_code "bank_code": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            branch_code "branch_code": Option<String>, "Text.";
            last4 "last4": Option<String>, "Text.";
            suffix "suffix": Option<String>, "Text. May be null.";
        }
    }
    /// `oxxo` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Oxxo = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `p24` of a `payment_method`.
        P24 {
            bank "bank": Option<crate::object::payment_method::P24Bank>, "A word of [`P24Bank`](crate::object::payment_method::P24Bank); unknown ones are kept. May be null.";
        }
    }
    /// `pay_by_bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PayByBank = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payco` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Payco = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `paynow` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Paynow = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `paypal` of a `payment_method`.
        Paypal {
            country "country": Option<String>, "Text. May be null.";
            payer_email "payer_email": Option<String>, "Text. May be null.";
            payer_id "payer_id": Option<String>, "Text. May be null.";
        }
    }
    /// `paypay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Paypay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payto` of a `payment_method`.
        Payto {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            pay_id "pay_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `pix` of a `payment_method`.
        Pix {
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
        }
    }
    /// `promptpay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Promptpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `radar_options` of a `payment_method`. The same as [`charge::RadarOptions`](crate::object::charge::RadarOptions).
    pub type RadarOptions = crate::object::charge::RadarOptions;
    /// `revolut_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type RevolutPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `samsung_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type SamsungPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `satispay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Satispay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `scalapay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Scalapay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `sepa_debit` of a `payment_method`.
        SepaDebit {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            branch_code "branch_code": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            generated_from "generated_from": Option<Box<crate::object::payment_method::SepaDebitGeneratedFrom>>, "See [`SepaDebitGeneratedFrom`](crate::object::payment_method::SepaDebitGeneratedFrom). May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `sepa_debit.generated_from` of a `payment_method`.
        SepaDebitGeneratedFrom {
            charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
            setup_attempt "setup_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>, "Id of a `setup_attempt`, or the object where it was expanded. May be null.";
        }
    }
    /// `sequra` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Sequra = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `sofort` of a `payment_method`. The same as [`charge::PaymentMethodDetailsKlarnaPayerDetailsAddress`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress).
    pub type Sofort = crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress;
    /// `sunbit` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Sunbit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `swish` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Swish = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `twint` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Twint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `upi` of a `payment_method`. The same as [`charge::PaymentMethodDetailsUpi`](crate::object::charge::PaymentMethodDetailsUpi).
    pub type Upi = crate::object::charge::PaymentMethodDetailsUpi;
    record! {
        /// `us_bank_account` of a `payment_method`.
        UsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::payment_method::UsBankAccountAccountHolderType>, "A word of [`UsBankAccountAccountHolderType`](crate::object::payment_method::UsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::payment_method::UsBankAccountAccountType>, "A word of [`UsBankAccountAccountType`](crate::object::payment_method::UsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            financial_connections_account "financial_connections_account": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            networks "networks": Option<Box<crate::object::payment_method::UsBankAccountNetworks>>, "See [`UsBankAccountNetworks`](crate::object::payment_method::UsBankAccountNetworks). May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
            status_details "status_details": Option<Box<crate::object::payment_method::UsBankAccountStatusDetails>>, "See [`UsBankAccountStatusDetails`](crate::object::payment_method::UsBankAccountStatusDetails). May be null.";
        }
    }
    record! {
        /// `us_bank_account.networks` of a `payment_method`.
        UsBankAccountNetworks {
            preferred "preferred": Option<String>, "Text. May be null.";
            supported "supported": Vec<crate::object::payment_method::UsBankAccountNetworksSupported>, "Array. Each element: A word of [`UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported); unknown ones are kept.";
        }
    }
    record! {
        /// `us_bank_account.status_details` of a `payment_method`.
        UsBankAccountStatusDetails {
            blocked "blocked": Option<Box<crate::object::payment_method::UsBankAccountStatusDetailsBlocked>>, "See [`UsBankAccountStatusDetailsBlocked`](crate::object::payment_method::UsBankAccountStatusDetailsBlocked). May be absent.";
        }
    }
    record! {
        /// `us_bank_account.status_details.blocked` of a `payment_method`.
        UsBankAccountStatusDetailsBlocked {
            network_code "network_code": Option<crate::object::payment_method::UsBankAccountStatusDetailsBlockedNetworkCode>, "A word of [`UsBankAccountStatusDetailsBlockedNetworkCode`](crate::object::payment_method::UsBankAccountStatusDetailsBlockedNetworkCode); unknown ones are kept. May be null.";
            reason "reason": Option<crate::object::payment_method::UsBankAccountStatusDetailsBlockedReason>, "A word of [`UsBankAccountStatusDetailsBlockedReason`](crate::object::payment_method::UsBankAccountStatusDetailsBlockedReason); unknown ones are kept. May be null.";
        }
    }
    /// `wechat_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type WechatPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `zip` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Zip = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `allow_redisplay` of a `payment_method`. The same as [`card::AllowRedisplay`](crate::object::card::AllowRedisplay).
    pub type AllowRedisplay = crate::object::card::AllowRedisplay;
    /// `card.generated_from.payment_method_details.card_present.read_method` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `card.generated_from.payment_method_details.card_present.receipt.account_type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType = crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType;
    /// `card.generated_from.payment_method_details.card_present.wallet.type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentWalletType = crate::object::charge::PaymentMethodDetailsCardPresentWalletType;
    /// `card.regulated_status` of a `payment_method`. The same as [`card::RegulatedStatus`](crate::object::card::RegulatedStatus).
    pub type CardRegulatedStatus = crate::object::card::RegulatedStatus;
    /// `card.wallet.type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletType`](crate::object::charge::PaymentMethodDetailsCardWalletType).
    pub type CardWalletType = crate::object::charge::PaymentMethodDetailsCardWalletType;
    /// `card_present.read_method` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type CardPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `card_present.wallet.type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType).
    pub type CardPresentWalletType = crate::object::charge::PaymentMethodDetailsCardPresentWalletType;
    /// `eps.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsEpsBank`](crate::object::charge::PaymentMethodDetailsEpsBank).
    pub type EpsBank = crate::object::charge::PaymentMethodDetailsEpsBank;
    /// `fpx.account_holder_type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type FpxAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `fpx.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsFpxBank`](crate::object::charge::PaymentMethodDetailsFpxBank).
    pub type FpxBank = crate::object::charge::PaymentMethodDetailsFpxBank;
    /// `ideal.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank).
    pub type IdealBank = crate::object::charge::PaymentMethodDetailsIdealBank;
    /// `ideal.bic` of a `payment_method`. The same as [`charge::PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic).
    pub type IdealBic = crate::object::charge::PaymentMethodDetailsIdealBic;
    /// `interac_present.read_method` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type InteracPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `kr_card.brand` of a `payment_method`. The same as [`charge::PaymentMethodDetailsKrCardBrand`](crate::object::charge::PaymentMethodDetailsKrCardBrand).
    pub type KrCardBrand = crate::object::charge::PaymentMethodDetailsKrCardBrand;
    words! {
        /// `naver_pay.funding` of a `payment_method`.
        NaverPayFunding {
            Card "card",
            Points "points",
        }
    }
    /// `p24.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank).
    pub type P24Bank = crate::object::charge::PaymentMethodDetailsP24Bank;
    words! {
        /// `type` of a `payment_method`.
        Type {
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
            CardPresent "card_present",
            Cashapp "cashapp",
            Crypto "crypto",
            Custom "custom",
            CustomerBalance "customer_balance",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            InteracPresent "interac_present",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Konbini "konbini",
            KrCard "kr_card",
            Link "link",
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
    /// `us_bank_account.account_holder_type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type UsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `us_bank_account.account_type` of a `payment_method`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type UsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `us_bank_account.networks.supported` of a `payment_method`.
        UsBankAccountNetworksSupported {
            Ach "ach",
            UsDomesticWire "us_domestic_wire",
        }
    }
    words! {
        /// `us_bank_account.status_details.blocked.network_code` of a `payment_method`.
        UsBankAccountStatusDetailsBlockedNetworkCode {
            R02 "R02",
            R03 "R03",
            R04 "R04",
            R05 "R05",
            R07 "R07",
            R08 "R08",
            R10 "R10",
            R11 "R11",
            R16 "R16",
            R20 "R20",
            R29 "R29",
            R31 "R31",
        }
    }
    words! {
        /// `us_bank_account.status_details.blocked.reason` of a `payment_method`.
        UsBankAccountStatusDetailsBlockedReason {
            BankAccountClosed "bank_account_closed",
            BankAccountFrozen "bank_account_frozen",
            BankAccountInvalidDetails "bank_account_invalid_details",
            BankAccountRestricted "bank_account_restricted",
            BankAccountUnusable "bank_account_unusable",
            DebitNotAuthorized "debit_not_authorized",
            TokenizedAccountNumberDeactivated "tokenized_account_number_deactivated",
        }
    }
}
