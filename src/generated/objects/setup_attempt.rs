// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `setup_attempt` object.
    SetupAttempt {
        id "id": String, "The id; empty if Stripe sent none.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        attach_to_self "attach_to_self": Option<bool>, "A flag. May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        flow_directions "flow_directions": Vec<setup_attempt::FlowDirection>, "Array. Each element: A word of [`FlowDirection`](setup_attempt::FlowDirection); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded.";
        payment_method_details "payment_method_details": Option<Box<setup_attempt::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](setup_attempt::PaymentMethodDetails).";
        setup_error "setup_error": Option<Box<setup_attempt::SetupError>>, "See [`SetupError`](setup_attempt::SetupError). May be null.";
        setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>, "Id of a `setup_intent`, or the object where it was expanded.";
        status "status": Option<String>, "Text.";
        usage "usage": Option<String>, "Text.";
    }
}
object! { SetupAttempt: "setup_attempt" }
/// The parts of a [`SetupAttempt`](crate::object::SetupAttempt).
pub mod setup_attempt {
    use crate::object::macros::{record, words};
    record! {
        /// `payment_method_details` of a `setup_attempt`.
        PaymentMethodDetails {
            acss_debit "acss_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::setup_attempt::PaymentMethodDetailsAcssDebit). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::setup_attempt::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::setup_attempt::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::setup_attempt::PaymentMethodDetailsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBancontact>>, "See [`PaymentMethodDetailsBancontact`](crate::object::setup_attempt::PaymentMethodDetailsBancontact). May be absent.";
            blik "blik": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::setup_attempt::PaymentMethodDetailsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBoleto>>, "See [`PaymentMethodDetailsBoleto`](crate::object::setup_attempt::PaymentMethodDetailsBoleto). May be absent.";
            card "card": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::setup_attempt::PaymentMethodDetailsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardPresent>>, "See [`PaymentMethodDetailsCardPresent`](crate::object::setup_attempt::PaymentMethodDetailsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::setup_attempt::PaymentMethodDetailsCashapp). May be absent.";
            ideal "ideal": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsIdeal>>, "See [`PaymentMethodDetailsIdeal`](crate::object::setup_attempt::PaymentMethodDetailsIdeal). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::setup_attempt::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::setup_attempt::PaymentMethodDetailsKlarna). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::setup_attempt::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::setup_attempt::PaymentMethodDetailsLink). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::setup_attempt::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::setup_attempt::PaymentMethodDetailsNzBankAccount). May be absent.";
            paypal "paypal": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::setup_attempt::PaymentMethodDetailsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::setup_attempt::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::setup_attempt::PaymentMethodDetailsPix). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::setup_attempt::PaymentMethodDetailsRevolutPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSatispay>>, "See [`PaymentMethodDetailsSatispay`](crate::object::setup_attempt::PaymentMethodDetailsSatispay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::setup_attempt::PaymentMethodDetailsSepaDebit). May be absent.";
            sofort "sofort": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSofort>>, "See [`PaymentMethodDetailsSofort`](crate::object::setup_attempt::PaymentMethodDetailsSofort). May be absent.";
            twint "twint": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::setup_attempt::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::setup_attempt::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::setup_attempt::PaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    /// `payment_method_details.acss_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAcssDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.amazon_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.au_becs_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAuBecsDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.bacs_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsBacsDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.bancontact` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact).
    pub type PaymentMethodDetailsBancontact = crate::object::charge::PaymentMethodDetailsBancontact;
    /// `payment_method_details.blik` of a `setup_attempt`. The same as [`payment_method::Bizum`](crate::object::payment_method::Bizum).
    pub type PaymentMethodDetailsBlik = crate::object::payment_method::Bizum;
    /// `payment_method_details.boleto` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsBoleto = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.card` of a `setup_attempt`.
        PaymentMethodDetailsCard {
            brand "brand": Option<String>, "Text. May be null.";
            checks "checks": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardChecks>>, "See [`PaymentMethodDetailsCardChecks`](crate::object::setup_attempt::PaymentMethodDetailsCardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            moto "moto": Option<bool>, "A flag. May be absent.";
            network "network": Option<String>, "Text. May be null.";
            three_d_secure "three_d_secure": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecure>>, "See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecure). May be null.";
            wallet "wallet": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWallet>>, "See [`PaymentMethodDetailsCardWallet`](crate::object::setup_attempt::PaymentMethodDetailsCardWallet). May be null.";
        }
    }
    /// `payment_method_details.card.checks` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks).
    pub type PaymentMethodDetailsCardChecks = crate::object::charge::PaymentMethodDetailsCardChecks;
    record! {
        /// `payment_method_details.card.three_d_secure` of a `setup_attempt`.
        PaymentMethodDetailsCardThreeDSecure {
            authentication_flow "authentication_flow": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>, "A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.";
            result "result": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResult>, "A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.";
            result_reason "result_reason": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResultReason>, "A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
            version "version": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureVersion>, "A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `setup_attempt`.
        PaymentMethodDetailsCardWallet {
            apple_pay "apple_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWalletApplePay>>, "See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletApplePay). May be absent.";
            google_pay "google_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWalletGooglePay>>, "See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletGooglePay). May be absent.";
            type_ "type": Option<crate::object::setup_attempt::PaymentMethodDetailsCardWalletType>, "A word of [`PaymentMethodDetailsCardWalletType`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletType); unknown ones are kept.";
        }
    }
    /// `payment_method_details.card.wallet.apple_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletApplePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.google_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletGooglePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.card_present` of a `setup_attempt`.
        PaymentMethodDetailsCardPresent {
            generated_card "generated_card": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            offline "offline": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardPresentOffline>>, "See [`PaymentMethodDetailsCardPresentOffline`](crate::object::setup_attempt::PaymentMethodDetailsCardPresentOffline). May be null.";
        }
    }
    /// `payment_method_details.card_present.offline` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type PaymentMethodDetailsCardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `payment_method_details.cashapp` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCashapp = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.ideal` of a `setup_attempt`.
        PaymentMethodDetailsIdeal {
            bank "bank": Option<crate::object::setup_attempt::PaymentMethodDetailsIdealBank>, "A word of [`PaymentMethodDetailsIdealBank`](crate::object::setup_attempt::PaymentMethodDetailsIdealBank); unknown ones are kept. May be null.";
            bic "bic": Option<crate::object::setup_attempt::PaymentMethodDetailsIdealBic>, "A word of [`PaymentMethodDetailsIdealBic`](crate::object::setup_attempt::PaymentMethodDetailsIdealBic); unknown ones are kept. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.kakao_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKakaoPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.klarna` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKlarna = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.kr_card` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKrCard = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.link` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.naver_pay` of a `setup_attempt`.
        PaymentMethodDetailsNaverPay {
            buyer_id "buyer_id": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.nz_bank_account` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsNzBankAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.paypal` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPaypal = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payto` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPayto = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.pix` of a `setup_attempt`. The same as [`payment_method::Pix`](crate::object::payment_method::Pix).
    pub type PaymentMethodDetailsPix = crate::object::payment_method::Pix;
    /// `payment_method_details.revolut_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsRevolutPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.satispay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsSatispay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sepa_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsSepaDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sofort` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact).
    pub type PaymentMethodDetailsSofort = crate::object::charge::PaymentMethodDetailsBancontact;
    /// `payment_method_details.twint` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsTwint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.upi` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsUpi = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.us_bank_account` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsUsBankAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `setup_error` of a `setup_attempt`. The same as [`payment_intent::LastPaymentError`](crate::object::payment_intent::LastPaymentError).
    pub type SetupError = crate::object::payment_intent::LastPaymentError;
    words! {
        /// `flow_direction` of a `setup_attempt`.
        FlowDirection {
            Inbound "inbound",
            Outbound "outbound",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `setup_attempt`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_method_details.card.three_d_secure.authentication_flow` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow).
    pub type PaymentMethodDetailsCardThreeDSecureAuthenticationFlow = crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow;
    /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator).
    pub type PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator = crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator;
    /// `payment_method_details.card.three_d_secure.result` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResult`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult).
    pub type PaymentMethodDetailsCardThreeDSecureResult = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult;
    /// `payment_method_details.card.three_d_secure.result_reason` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason).
    pub type PaymentMethodDetailsCardThreeDSecureResultReason = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason;
    /// `payment_method_details.card.three_d_secure.version` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion).
    pub type PaymentMethodDetailsCardThreeDSecureVersion = crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion;
    words! {
        /// `payment_method_details.card.wallet.type` of a `setup_attempt`.
        PaymentMethodDetailsCardWalletType {
            ApplePay "apple_pay",
            GooglePay "google_pay",
            Link "link",
        }
    }
    /// `payment_method_details.ideal.bank` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank).
    pub type PaymentMethodDetailsIdealBank = crate::object::charge::PaymentMethodDetailsIdealBank;
    /// `payment_method_details.ideal.bic` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic).
    pub type PaymentMethodDetailsIdealBic = crate::object::charge::PaymentMethodDetailsIdealBic;
    /// `payment_method_details.sofort.preferred_language` of a `setup_attempt`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsSofortPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `setup_error.code` of a `setup_attempt`. The same as [`payment_intent::LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode).
    pub type SetupErrorCode = crate::object::payment_intent::LastPaymentErrorCode;
    /// `setup_error.type` of a `setup_attempt`. The same as [`payment_intent::LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType).
    pub type SetupErrorType = crate::object::payment_intent::LastPaymentErrorType;
}
