// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `payment_record` object.
    PaymentRecord {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<payment_record::Amount>>, "See [`Amount`](payment_record::Amount).";
        amount_authorized "amount_authorized": Option<Box<payment_record::AmountAuthorized>>, "See [`AmountAuthorized`](payment_record::AmountAuthorized).";
        amount_canceled "amount_canceled": Option<Box<payment_record::AmountCanceled>>, "See [`AmountCanceled`](payment_record::AmountCanceled).";
        amount_failed "amount_failed": Option<Box<payment_record::AmountFailed>>, "See [`AmountFailed`](payment_record::AmountFailed).";
        amount_guaranteed "amount_guaranteed": Option<Box<payment_record::AmountGuaranteed>>, "See [`AmountGuaranteed`](payment_record::AmountGuaranteed).";
        amount_refunded "amount_refunded": Option<Box<payment_record::AmountRefunded>>, "See [`AmountRefunded`](payment_record::AmountRefunded).";
        amount_requested "amount_requested": Option<Box<payment_record::AmountRequested>>, "See [`AmountRequested`](payment_record::AmountRequested).";
        application "application": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer_details "customer_details": Option<Box<payment_record::CustomerDetails>>, "See [`CustomerDetails`](payment_record::CustomerDetails). May be null.";
        customer_presence "customer_presence": Option<payment_record::CustomerPresence>, "A word of [`CustomerPresence`](payment_record::CustomerPresence); unknown ones are kept. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        latest_payment_attempt_record "latest_payment_attempt_record": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        payment_method_details "payment_method_details": Option<Box<payment_record::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](payment_record::PaymentMethodDetails). May be null.";
        processor_details "processor_details": Option<Box<payment_record::ProcessorDetails>>, "See [`ProcessorDetails`](payment_record::ProcessorDetails).";
        reported_by "reported_by": Option<payment_record::ReportedBy>, "A word of [`ReportedBy`](payment_record::ReportedBy); unknown ones are kept.";
        shipping_details "shipping_details": Option<Box<payment_record::ShippingDetails>>, "See [`ShippingDetails`](payment_record::ShippingDetails). May be null.";
    }
}
object! { PaymentRecord: "payment_record" }
/// The parts of a [`PaymentRecord`](crate::object::PaymentRecord).
pub mod payment_record {
    use crate::object::macros::{record, words};
    record! {
        /// `amount` of a `payment_record`.
        Amount {
            currency "currency": Option<String>, "Text.";
            value "value": Option<i64>, "A whole number.";
        }
    }
    /// `amount_authorized` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountAuthorized = Amount;
    /// `amount_canceled` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountCanceled = Amount;
    /// `amount_failed` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountFailed = Amount;
    /// `amount_guaranteed` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountGuaranteed = Amount;
    /// `amount_refunded` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountRefunded = Amount;
    /// `amount_requested` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountRequested = Amount;
    record! {
        /// `customer_details` of a `payment_record`.
        CustomerDetails {
            customer "customer": Option<String>, "Text. May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details` of a `payment_record`.
        PaymentMethodDetails {
            ach_credit_transfer "ach_credit_transfer": Option<Box<crate::object::payment_record::PaymentMethodDetailsAchCreditTransfer>>, "See [`PaymentMethodDetailsAchCreditTransfer`](crate::object::payment_record::PaymentMethodDetailsAchCreditTransfer). May be absent.";
            ach_debit "ach_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAchDebit>>, "See [`PaymentMethodDetailsAchDebit`](crate::object::payment_record::PaymentMethodDetailsAchDebit). May be absent.";
            acss_debit "acss_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::payment_record::PaymentMethodDetailsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::payment_record::PaymentMethodDetailsAffirm>>, "See [`PaymentMethodDetailsAffirm`](crate::object::payment_record::PaymentMethodDetailsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAfterpayClearpay>>, "See [`PaymentMethodDetailsAfterpayClearpay`](crate::object::payment_record::PaymentMethodDetailsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAlipay>>, "See [`PaymentMethodDetailsAlipay`](crate::object::payment_record::PaymentMethodDetailsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::payment_record::PaymentMethodDetailsAlma>>, "See [`PaymentMethodDetailsAlma`](crate::object::payment_record::PaymentMethodDetailsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::payment_record::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::payment_record::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::payment_record::PaymentMethodDetailsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::payment_record::PaymentMethodDetailsBancontact>>, "See [`PaymentMethodDetailsBancontact`](crate::object::payment_record::PaymentMethodDetailsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::payment_record::PaymentMethodDetailsBillie>>, "See [`PaymentMethodDetailsBillie`](crate::object::payment_record::PaymentMethodDetailsBillie). May be absent.";
            billing_details "billing_details": Option<Box<crate::object::payment_record::PaymentMethodDetailsBillingDetails>>, "See [`PaymentMethodDetailsBillingDetails`](crate::object::payment_record::PaymentMethodDetailsBillingDetails). May be null.";
            bizum "bizum": Option<Box<crate::object::payment_record::PaymentMethodDetailsBizum>>, "See [`PaymentMethodDetailsBizum`](crate::object::payment_record::PaymentMethodDetailsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::payment_record::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::payment_record::PaymentMethodDetailsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::payment_record::PaymentMethodDetailsBoleto>>, "See [`PaymentMethodDetailsBoleto`](crate::object::payment_record::PaymentMethodDetailsBoleto). May be absent.";
            card "card": Option<Box<crate::object::payment_record::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::payment_record::PaymentMethodDetailsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardPresent>>, "See [`PaymentMethodDetailsCardPresent`](crate::object::payment_record::PaymentMethodDetailsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::payment_record::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::payment_record::PaymentMethodDetailsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::payment_record::PaymentMethodDetailsCrypto>>, "See [`PaymentMethodDetailsCrypto`](crate::object::payment_record::PaymentMethodDetailsCrypto). May be absent.";
            custom "custom": Option<Box<crate::object::payment_record::PaymentMethodDetailsCustom>>, "See [`PaymentMethodDetailsCustom`](crate::object::payment_record::PaymentMethodDetailsCustom). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::payment_record::PaymentMethodDetailsCustomerBalance>>, "See [`PaymentMethodDetailsCustomerBalance`](crate::object::payment_record::PaymentMethodDetailsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::payment_record::PaymentMethodDetailsEps>>, "See [`PaymentMethodDetailsEps`](crate::object::payment_record::PaymentMethodDetailsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::payment_record::PaymentMethodDetailsFpx>>, "See [`PaymentMethodDetailsFpx`](crate::object::payment_record::PaymentMethodDetailsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::payment_record::PaymentMethodDetailsGiropay>>, "See [`PaymentMethodDetailsGiropay`](crate::object::payment_record::PaymentMethodDetailsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsGrabpay>>, "See [`PaymentMethodDetailsGrabpay`](crate::object::payment_record::PaymentMethodDetailsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::payment_record::PaymentMethodDetailsIdeal>>, "See [`PaymentMethodDetailsIdeal`](crate::object::payment_record::PaymentMethodDetailsIdeal). May be absent.";
            interac_present "interac_present": Option<Box<crate::object::payment_record::PaymentMethodDetailsInteracPresent>>, "See [`PaymentMethodDetailsInteracPresent`](crate::object::payment_record::PaymentMethodDetailsInteracPresent). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::payment_record::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::payment_record::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::payment_record::PaymentMethodDetailsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::payment_record::PaymentMethodDetailsKonbini>>, "See [`PaymentMethodDetailsKonbini`](crate::object::payment_record::PaymentMethodDetailsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::payment_record::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::payment_record::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::payment_record::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::payment_record::PaymentMethodDetailsLink). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::payment_record::PaymentMethodDetailsMbWay>>, "See [`PaymentMethodDetailsMbWay`](crate::object::payment_record::PaymentMethodDetailsMbWay). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::payment_record::PaymentMethodDetailsMobilepay>>, "See [`PaymentMethodDetailsMobilepay`](crate::object::payment_record::PaymentMethodDetailsMobilepay). May be absent.";
            momo "momo": Option<Box<crate::object::payment_record::PaymentMethodDetailsMomo>>, "See [`PaymentMethodDetailsMomo`](crate::object::payment_record::PaymentMethodDetailsMomo). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::payment_record::PaymentMethodDetailsMultibanco>>, "See [`PaymentMethodDetailsMultibanco`](crate::object::payment_record::PaymentMethodDetailsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::payment_record::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::payment_record::PaymentMethodDetailsNzBankAccount). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::payment_record::PaymentMethodDetailsOxxo>>, "See [`PaymentMethodDetailsOxxo`](crate::object::payment_record::PaymentMethodDetailsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::payment_record::PaymentMethodDetailsP24>>, "See [`PaymentMethodDetailsP24`](crate::object::payment_record::PaymentMethodDetailsP24). May be absent.";
            pay_by_bank "pay_by_bank": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayByBank>>, "See [`PaymentMethodDetailsPayByBank`](crate::object::payment_record::PaymentMethodDetailsPayByBank). May be absent.";
            payco "payco": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayco>>, "See [`PaymentMethodDetailsPayco`](crate::object::payment_record::PaymentMethodDetailsPayco). May be absent.";
            payment_method "payment_method": Option<String>, "Text. May be null.";
            paynow "paynow": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaynow>>, "See [`PaymentMethodDetailsPaynow`](crate::object::payment_record::PaymentMethodDetailsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::payment_record::PaymentMethodDetailsPaypal). May be absent.";
            paypay "paypay": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaypay>>, "See [`PaymentMethodDetailsPaypay`](crate::object::payment_record::PaymentMethodDetailsPaypay). May be absent.";
            payto "payto": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::payment_record::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::payment_record::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::payment_record::PaymentMethodDetailsPix). May be absent.";
            promptpay "promptpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsPromptpay>>, "See [`PaymentMethodDetailsPromptpay`](crate::object::payment_record::PaymentMethodDetailsPromptpay). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::payment_record::PaymentMethodDetailsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsSamsungPay>>, "See [`PaymentMethodDetailsSamsungPay`](crate::object::payment_record::PaymentMethodDetailsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::payment_record::PaymentMethodDetailsSatispay>>, "See [`PaymentMethodDetailsSatispay`](crate::object::payment_record::PaymentMethodDetailsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::payment_record::PaymentMethodDetailsScalapay>>, "See [`PaymentMethodDetailsScalapay`](crate::object::payment_record::PaymentMethodDetailsScalapay). May be absent.";
            sepa_credit_transfer "sepa_credit_transfer": Option<Box<crate::object::payment_record::PaymentMethodDetailsSepaCreditTransfer>>, "See [`PaymentMethodDetailsSepaCreditTransfer`](crate::object::payment_record::PaymentMethodDetailsSepaCreditTransfer). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::payment_record::PaymentMethodDetailsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::payment_record::PaymentMethodDetailsSequra>>, "See [`PaymentMethodDetailsSequra`](crate::object::payment_record::PaymentMethodDetailsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::payment_record::PaymentMethodDetailsSofort>>, "See [`PaymentMethodDetailsSofort`](crate::object::payment_record::PaymentMethodDetailsSofort). May be absent.";
            stripe_account "stripe_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsStripeAccount>>, "See [`PaymentMethodDetailsStripeAccount`](crate::object::payment_record::PaymentMethodDetailsStripeAccount). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::payment_record::PaymentMethodDetailsSunbit>>, "See [`PaymentMethodDetailsSunbit`](crate::object::payment_record::PaymentMethodDetailsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::payment_record::PaymentMethodDetailsSwish>>, "See [`PaymentMethodDetailsSwish`](crate::object::payment_record::PaymentMethodDetailsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::payment_record::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::payment_record::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::payment_record::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::payment_record::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::payment_record::PaymentMethodDetailsUsBankAccount). May be absent.";
            wechat "wechat": Option<Box<crate::object::payment_record::PaymentMethodDetailsWechat>>, "See [`PaymentMethodDetailsWechat`](crate::object::payment_record::PaymentMethodDetailsWechat). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsWechatPay>>, "See [`PaymentMethodDetailsWechatPay`](crate::object::payment_record::PaymentMethodDetailsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::payment_record::PaymentMethodDetailsZip>>, "See [`PaymentMethodDetailsZip`](crate::object::payment_record::PaymentMethodDetailsZip). May be absent.";
        }
    }
    /// `payment_method_details.ach_credit_transfer` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchCreditTransfer`](crate::object::charge::PaymentMethodDetailsAchCreditTransfer).
    pub type PaymentMethodDetailsAchCreditTransfer = crate::object::charge::PaymentMethodDetailsAchCreditTransfer;
    /// `payment_method_details.ach_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebit`](crate::object::charge::PaymentMethodDetailsAchDebit).
    pub type PaymentMethodDetailsAchDebit = crate::object::charge::PaymentMethodDetailsAchDebit;
    /// `payment_method_details.acss_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAcssDebit`](crate::object::charge::PaymentMethodDetailsAcssDebit).
    pub type PaymentMethodDetailsAcssDebit = crate::object::charge::PaymentMethodDetailsAcssDebit;
    /// `payment_method_details.affirm` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAffirm`](crate::object::charge::PaymentMethodDetailsAffirm).
    pub type PaymentMethodDetailsAffirm = crate::object::charge::PaymentMethodDetailsAffirm;
    /// `payment_method_details.afterpay_clearpay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAfterpayClearpay`](crate::object::charge::PaymentMethodDetailsAfterpayClearpay).
    pub type PaymentMethodDetailsAfterpayClearpay = crate::object::charge::PaymentMethodDetailsAfterpayClearpay;
    /// `payment_method_details.alipay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAlipay`](crate::object::charge::PaymentMethodDetailsAlipay).
    pub type PaymentMethodDetailsAlipay = crate::object::charge::PaymentMethodDetailsAlipay;
    /// `payment_method_details.alma` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAlma`](crate::object::charge::PaymentMethodDetailsAlma).
    pub type PaymentMethodDetailsAlma = crate::object::charge::PaymentMethodDetailsAlma;
    /// `payment_method_details.alma.installments` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAlmaInstallments`](crate::object::charge::PaymentMethodDetailsAlmaInstallments).
    pub type PaymentMethodDetailsAlmaInstallments = crate::object::charge::PaymentMethodDetailsAlmaInstallments;
    record! {
        /// `payment_method_details.amazon_pay` of a `payment_record`.
        PaymentMethodDetailsAmazonPay {
            funding "funding": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPayFunding>>, "See [`PaymentMethodDetailsAmazonPayFunding`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFunding). May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding` of a `payment_record`.
        PaymentMethodDetailsAmazonPayFunding {
            card "card": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingCard>>, "See [`PaymentMethodDetailsAmazonPayFundingCard`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingCard). May be absent.";
            type_ "type": Option<crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingType>, "A word of [`PaymentMethodDetailsAmazonPayFundingType`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingType); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_details.amazon_pay.funding.card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAmazonPayFundingCard`](crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard).
    pub type PaymentMethodDetailsAmazonPayFundingCard = crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard;
    /// `payment_method_details.au_becs_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAuBecsDebit`](crate::object::charge::PaymentMethodDetailsAuBecsDebit).
    pub type PaymentMethodDetailsAuBecsDebit = crate::object::charge::PaymentMethodDetailsAuBecsDebit;
    /// `payment_method_details.bacs_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBacsDebit`](crate::object::charge::PaymentMethodDetailsBacsDebit).
    pub type PaymentMethodDetailsBacsDebit = crate::object::charge::PaymentMethodDetailsBacsDebit;
    /// `payment_method_details.bancontact` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact).
    pub type PaymentMethodDetailsBancontact = crate::object::charge::PaymentMethodDetailsBancontact;
    /// `payment_method_details.billie` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsBillie = crate::object::charge::PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.billing_details` of a `payment_record`.
        PaymentMethodDetailsBillingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.bizum` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsBizum = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.blik` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBlik`](crate::object::charge::PaymentMethodDetailsBlik).
    pub type PaymentMethodDetailsBlik = crate::object::charge::PaymentMethodDetailsBlik;
    record! {
        /// `payment_method_details.boleto` of a `payment_record`.
        PaymentMethodDetailsBoleto {
            tax_id "tax_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card` of a `payment_record`.
        PaymentMethodDetailsCard {
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            brand "brand": Option<crate::object::payment_record::PaymentMethodDetailsCardBrand>, "A word of [`PaymentMethodDetailsCardBrand`](crate::object::payment_record::PaymentMethodDetailsCardBrand); unknown ones are kept. May be null.";
            capture_before "capture_before": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            checks "checks": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardChecks>>, "See [`PaymentMethodDetailsCardChecks`](crate::object::payment_record::PaymentMethodDetailsCardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<crate::object::payment_record::PaymentMethodDetailsCardFunding>, "A word of [`PaymentMethodDetailsCardFunding`](crate::object::payment_record::PaymentMethodDetailsCardFunding); unknown ones are kept. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            installments "installments": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardInstallments>>, "See [`PaymentMethodDetailsCardInstallments`](crate::object::payment_record::PaymentMethodDetailsCardInstallments). May be null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            moto "moto": Option<bool>, "A flag. May be absent or null.";
            network "network": Option<crate::object::payment_record::PaymentMethodDetailsCardNetwork>, "A word of [`PaymentMethodDetailsCardNetwork`](crate::object::payment_record::PaymentMethodDetailsCardNetwork); unknown ones are kept. May be null.";
            network_advice_code "network_advice_code": Option<String>, "Text. May be null.";
            network_decline_code "network_decline_code": Option<String>, "Text. May be null.";
            network_token "network_token": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardNetworkToken>>, "See [`PaymentMethodDetailsCardNetworkToken`](crate::object::payment_record::PaymentMethodDetailsCardNetworkToken). May be absent or null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            stored_credential_usage "stored_credential_usage": Option<crate::object::payment_record::PaymentMethodDetailsCardStoredCredentialUsage>, "A word of [`PaymentMethodDetailsCardStoredCredentialUsage`](crate::object::payment_record::PaymentMethodDetailsCardStoredCredentialUsage); unknown ones are kept. May be absent or null.";
            three_d_secure "three_d_secure": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecure>>, "See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecure). May be null.";
            wallet "wallet": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWallet>>, "See [`PaymentMethodDetailsCardWallet`](crate::object::payment_record::PaymentMethodDetailsCardWallet). May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.checks` of a `payment_record`.
        PaymentMethodDetailsCardChecks {
            address_line1_check "address_line1_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksAddressLine1Check>, "A word of [`PaymentMethodDetailsCardChecksAddressLine1Check`](crate::object::payment_record::PaymentMethodDetailsCardChecksAddressLine1Check); unknown ones are kept. May be null.";
            address_postal_code_check "address_postal_code_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksAddressPostalCodeCheck>, "A word of [`PaymentMethodDetailsCardChecksAddressPostalCodeCheck`](crate::object::payment_record::PaymentMethodDetailsCardChecksAddressPostalCodeCheck); unknown ones are kept. May be null.";
            cvc_check "cvc_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksCvcCheck>, "A word of [`PaymentMethodDetailsCardChecksCvcCheck`](crate::object::payment_record::PaymentMethodDetailsCardChecksCvcCheck); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_details.card.installments` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardInstallments`](crate::object::charge::PaymentMethodDetailsCardInstallments).
    pub type PaymentMethodDetailsCardInstallments = crate::object::charge::PaymentMethodDetailsCardInstallments;
    /// `payment_method_details.card.installments.plan` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodDetailsCardInstallmentsPlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    /// `payment_method_details.card.network_token` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardNetworkToken`](crate::object::charge::PaymentMethodDetailsCardNetworkToken).
    pub type PaymentMethodDetailsCardNetworkToken = crate::object::charge::PaymentMethodDetailsCardNetworkToken;
    record! {
        /// `payment_method_details.card.three_d_secure` of a `payment_record`.
        PaymentMethodDetailsCardThreeDSecure {
            authentication_flow "authentication_flow": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>, "A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.";
            exemption_indicator "exemption_indicator": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureExemptionIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureExemptionIndicator); unknown ones are kept. May be null.";
            exemption_indicator_applied "exemption_indicator_applied": Option<bool>, "A flag. May be null.";
            result "result": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResult>, "A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.";
            result_reason "result_reason": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResultReason>, "A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.";
            version "version": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureVersion>, "A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `payment_record`.
        PaymentMethodDetailsCardWallet {
            apple_pay "apple_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletApplePay>>, "See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::payment_record::PaymentMethodDetailsCardWalletApplePay). May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be absent.";
            google_pay "google_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletGooglePay>>, "See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::payment_record::PaymentMethodDetailsCardWalletGooglePay). May be absent.";
            link "link": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletLink>>, "See [`PaymentMethodDetailsCardWalletLink`](crate::object::payment_record::PaymentMethodDetailsCardWalletLink). May be absent.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet.apple_pay` of a `payment_record`.
        PaymentMethodDetailsCardWalletApplePay {
            type_ "type": Option<String>, "Text.";
        }
    }
    /// `payment_method_details.card.wallet.google_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletGooglePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.link` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card_present` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresent`](crate::object::charge::PaymentMethodDetailsCardPresent).
    pub type PaymentMethodDetailsCardPresent = crate::object::charge::PaymentMethodDetailsCardPresent;
    /// `payment_method_details.card_present.offline` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type PaymentMethodDetailsCardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `payment_method_details.card_present.receipt` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReceipt`](crate::object::charge::PaymentMethodDetailsCardPresentReceipt).
    pub type PaymentMethodDetailsCardPresentReceipt = crate::object::charge::PaymentMethodDetailsCardPresentReceipt;
    /// `payment_method_details.card_present.wallet` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet).
    pub type PaymentMethodDetailsCardPresentWallet = crate::object::charge::PaymentMethodDetailsCardPresentWallet;
    /// `payment_method_details.cashapp` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCashapp`](crate::object::charge::PaymentMethodDetailsCashapp).
    pub type PaymentMethodDetailsCashapp = crate::object::charge::PaymentMethodDetailsCashapp;
    /// `payment_method_details.crypto` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCrypto`](crate::object::charge::PaymentMethodDetailsCrypto).
    pub type PaymentMethodDetailsCrypto = crate::object::charge::PaymentMethodDetailsCrypto;
    record! {
        /// `payment_method_details.custom` of a `payment_record`.
        PaymentMethodDetailsCustom {
            display_name "display_name": Option<String>, "Text.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.customer_balance` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCustomerBalance = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.eps` of a `payment_record`. The same as [`charge::PaymentMethodDetailsEps`](crate::object::charge::PaymentMethodDetailsEps).
    pub type PaymentMethodDetailsEps = crate::object::charge::PaymentMethodDetailsEps;
    /// `payment_method_details.fpx` of a `payment_record`. The same as [`charge::PaymentMethodDetailsFpx`](crate::object::charge::PaymentMethodDetailsFpx).
    pub type PaymentMethodDetailsFpx = crate::object::charge::PaymentMethodDetailsFpx;
    /// `payment_method_details.giropay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsGiropay`](crate::object::charge::PaymentMethodDetailsGiropay).
    pub type PaymentMethodDetailsGiropay = crate::object::charge::PaymentMethodDetailsGiropay;
    /// `payment_method_details.grabpay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsGrabpay = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.ideal` of a `payment_record`. The same as [`charge::PaymentMethodDetailsIdeal`](crate::object::charge::PaymentMethodDetailsIdeal).
    pub type PaymentMethodDetailsIdeal = crate::object::charge::PaymentMethodDetailsIdeal;
    /// `payment_method_details.interac_present` of a `payment_record`. The same as [`charge::PaymentMethodDetailsInteracPresent`](crate::object::charge::PaymentMethodDetailsInteracPresent).
    pub type PaymentMethodDetailsInteracPresent = crate::object::charge::PaymentMethodDetailsInteracPresent;
    /// `payment_method_details.interac_present.receipt` of a `payment_record`. The same as [`charge::PaymentMethodDetailsInteracPresentReceipt`](crate::object::charge::PaymentMethodDetailsInteracPresentReceipt).
    pub type PaymentMethodDetailsInteracPresentReceipt = crate::object::charge::PaymentMethodDetailsInteracPresentReceipt;
    /// `payment_method_details.kakao_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsKakaoPay = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.klarna` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKlarna`](crate::object::charge::PaymentMethodDetailsKlarna).
    pub type PaymentMethodDetailsKlarna = crate::object::charge::PaymentMethodDetailsKlarna;
    /// `payment_method_details.klarna.payer_details` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKlarnaPayerDetails`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails).
    pub type PaymentMethodDetailsKlarnaPayerDetails = crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails;
    /// `payment_method_details.klarna.payer_details.address` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKlarnaPayerDetailsAddress`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress).
    pub type PaymentMethodDetailsKlarnaPayerDetailsAddress = crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress;
    /// `payment_method_details.konbini` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKonbini`](crate::object::charge::PaymentMethodDetailsKonbini).
    pub type PaymentMethodDetailsKonbini = crate::object::charge::PaymentMethodDetailsKonbini;
    /// `payment_method_details.konbini.store` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKonbiniStore`](crate::object::charge::PaymentMethodDetailsKonbiniStore).
    pub type PaymentMethodDetailsKonbiniStore = crate::object::charge::PaymentMethodDetailsKonbiniStore;
    /// `payment_method_details.kr_card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKrCard`](crate::object::charge::PaymentMethodDetailsKrCard).
    pub type PaymentMethodDetailsKrCard = crate::object::charge::PaymentMethodDetailsKrCard;
    /// `payment_method_details.link` of a `payment_record`. The same as [`charge::PaymentMethodDetailsLink`](crate::object::charge::PaymentMethodDetailsLink).
    pub type PaymentMethodDetailsLink = crate::object::charge::PaymentMethodDetailsLink;
    /// `payment_method_details.mb_way` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsMbWay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.mobilepay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsMobilepay`](crate::object::charge::PaymentMethodDetailsMobilepay).
    pub type PaymentMethodDetailsMobilepay = crate::object::charge::PaymentMethodDetailsMobilepay;
    /// `payment_method_details.mobilepay.card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsMobilepayCard`](crate::object::charge::PaymentMethodDetailsMobilepayCard).
    pub type PaymentMethodDetailsMobilepayCard = crate::object::charge::PaymentMethodDetailsMobilepayCard;
    record! {
        /// `payment_method_details.momo` of a `payment_record`.
        PaymentMethodDetailsMomo {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.multibanco` of a `payment_record`. The same as [`charge::PaymentMethodDetailsMultibanco`](crate::object::charge::PaymentMethodDetailsMultibanco).
    pub type PaymentMethodDetailsMultibanco = crate::object::charge::PaymentMethodDetailsMultibanco;
    /// `payment_method_details.naver_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsNaverPay = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.nz_bank_account` of a `payment_record`. The same as [`charge::PaymentMethodDetailsNzBankAccount`](crate::object::charge::PaymentMethodDetailsNzBankAccount).
    pub type PaymentMethodDetailsNzBankAccount = crate::object::charge::PaymentMethodDetailsNzBankAccount;
    /// `payment_method_details.oxxo` of a `payment_record`. The same as [`charge::PaymentMethodDetailsOxxo`](crate::object::charge::PaymentMethodDetailsOxxo).
    pub type PaymentMethodDetailsOxxo = crate::object::charge::PaymentMethodDetailsOxxo;
    /// `payment_method_details.p24` of a `payment_record`. The same as [`charge::PaymentMethodDetailsP24`](crate::object::charge::PaymentMethodDetailsP24).
    pub type PaymentMethodDetailsP24 = crate::object::charge::PaymentMethodDetailsP24;
    /// `payment_method_details.pay_by_bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPayByBank = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payco` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsPayco = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.paynow` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaynow`](crate::object::charge::PaymentMethodDetailsPaynow).
    pub type PaymentMethodDetailsPaynow = crate::object::charge::PaymentMethodDetailsPaynow;
    /// `payment_method_details.paypal` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypal`](crate::object::charge::PaymentMethodDetailsPaypal).
    pub type PaymentMethodDetailsPaypal = crate::object::charge::PaymentMethodDetailsPaypal;
    /// `payment_method_details.paypal.seller_protection` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypalSellerProtection`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtection).
    pub type PaymentMethodDetailsPaypalSellerProtection = crate::object::charge::PaymentMethodDetailsPaypalSellerProtection;
    /// `payment_method_details.paypay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPaypay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payto` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPayto`](crate::object::charge::PaymentMethodDetailsPayto).
    pub type PaymentMethodDetailsPayto = crate::object::charge::PaymentMethodDetailsPayto;
    record! {
        /// `payment_method_details.pix` of a `payment_record`.
        PaymentMethodDetailsPix {
            bank_transaction_id "bank_transaction_id": Option<String>, "Text. May be absent or null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.promptpay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay).
    pub type PaymentMethodDetailsPromptpay = crate::object::charge::PaymentMethodDetailsPromptpay;
    /// `payment_method_details.revolut_pay` of a `payment_record`. The same as [`PaymentMethodDetailsAmazonPay`](PaymentMethodDetailsAmazonPay).
    pub type PaymentMethodDetailsRevolutPay = PaymentMethodDetailsAmazonPay;
    /// `payment_method_details.revolut_pay.funding` of a `payment_record`. The same as [`PaymentMethodDetailsAmazonPayFunding`](PaymentMethodDetailsAmazonPayFunding).
    pub type PaymentMethodDetailsRevolutPayFunding = PaymentMethodDetailsAmazonPayFunding;
    /// `payment_method_details.revolut_pay.funding.card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAmazonPayFundingCard`](crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard).
    pub type PaymentMethodDetailsRevolutPayFundingCard = crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard;
    /// `payment_method_details.samsung_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsSamsungPay = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.satispay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSatispay = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.scalapay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsScalapay = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.sepa_credit_transfer` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSepaCreditTransfer`](crate::object::charge::PaymentMethodDetailsSepaCreditTransfer).
    pub type PaymentMethodDetailsSepaCreditTransfer = crate::object::charge::PaymentMethodDetailsSepaCreditTransfer;
    /// `payment_method_details.sepa_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSepaDebit`](crate::object::charge::PaymentMethodDetailsSepaDebit).
    pub type PaymentMethodDetailsSepaDebit = crate::object::charge::PaymentMethodDetailsSepaDebit;
    /// `payment_method_details.sequra` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSequra = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.sofort` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSofort`](crate::object::charge::PaymentMethodDetailsSofort).
    pub type PaymentMethodDetailsSofort = crate::object::charge::PaymentMethodDetailsSofort;
    /// `payment_method_details.stripe_account` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsStripeAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sunbit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSunbit = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.swish` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSwish`](crate::object::charge::PaymentMethodDetailsSwish).
    pub type PaymentMethodDetailsSwish = crate::object::charge::PaymentMethodDetailsSwish;
    /// `payment_method_details.twint` of a `payment_record`. The same as [`charge::PaymentMethodDetailsTwint`](crate::object::charge::PaymentMethodDetailsTwint).
    pub type PaymentMethodDetailsTwint = crate::object::charge::PaymentMethodDetailsTwint;
    /// `payment_method_details.upi` of a `payment_record`. The same as [`charge::PaymentMethodDetailsUpi`](crate::object::charge::PaymentMethodDetailsUpi).
    pub type PaymentMethodDetailsUpi = crate::object::charge::PaymentMethodDetailsUpi;
    /// `payment_method_details.us_bank_account` of a `payment_record`. The same as [`charge::PaymentMethodDetailsUsBankAccount`](crate::object::charge::PaymentMethodDetailsUsBankAccount).
    pub type PaymentMethodDetailsUsBankAccount = crate::object::charge::PaymentMethodDetailsUsBankAccount;
    /// `payment_method_details.wechat` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsWechat = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.wechat_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsWechatPay`](crate::object::charge::PaymentMethodDetailsWechatPay).
    pub type PaymentMethodDetailsWechatPay = crate::object::charge::PaymentMethodDetailsWechatPay;
    /// `payment_method_details.zip` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsZip = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `processor_details` of a `payment_record`.
        ProcessorDetails {
            custom "custom": Option<Box<crate::object::payment_record::ProcessorDetailsCustom>>, "See [`ProcessorDetailsCustom`](crate::object::payment_record::ProcessorDetailsCustom). May be absent.";
            type_ "type": Option<String>, "Text: `custom`.";
        }
    }
    record! {
        /// `processor_details.custom` of a `payment_record`.
        ProcessorDetailsCustom {
            payment_reference "payment_reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `shipping_details` of a `payment_record`.
        ShippingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    /// `customer_presence` of a `payment_record`. The same as [`payment_intent::PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage).
    pub type CustomerPresence = crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage;
    /// `payment_method_details.ach_debit.account_holder_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsAchDebitAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    words! {
        /// `payment_method_details.amazon_pay.funding.type` of a `payment_record`.
        PaymentMethodDetailsAmazonPayFundingType {
            Card "card",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `payment_record`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    words! {
        /// `payment_method_details.card.brand` of a `payment_record`.
        PaymentMethodDetailsCardBrand {
            Amex "amex",
            CartesBancaires "cartes_bancaires",
            Diners "diners",
            Discover "discover",
            EftposAu "eftpos_au",
            Interac "interac",
            Jcb "jcb",
            Link "link",
            Mastercard "mastercard",
            Unionpay "unionpay",
            Unknown "unknown",
            Visa "visa",
        }
    }
    words! {
        /// `payment_method_details.card.checks.address_line1_check` of a `payment_record`.
        PaymentMethodDetailsCardChecksAddressLine1Check {
            Fail "fail",
            Pass "pass",
            Unavailable "unavailable",
            Unchecked "unchecked",
        }
    }
    /// `payment_method_details.card.checks.address_postal_code_check` of a `payment_record`. The same as [`PaymentMethodDetailsCardChecksAddressLine1Check`](PaymentMethodDetailsCardChecksAddressLine1Check).
    pub type PaymentMethodDetailsCardChecksAddressPostalCodeCheck = PaymentMethodDetailsCardChecksAddressLine1Check;
    /// `payment_method_details.card.checks.cvc_check` of a `payment_record`. The same as [`PaymentMethodDetailsCardChecksAddressLine1Check`](PaymentMethodDetailsCardChecksAddressLine1Check).
    pub type PaymentMethodDetailsCardChecksCvcCheck = PaymentMethodDetailsCardChecksAddressLine1Check;
    words! {
        /// `payment_method_details.card.funding` of a `payment_record`.
        PaymentMethodDetailsCardFunding {
            Credit "credit",
            Debit "debit",
            Prepaid "prepaid",
            Unknown "unknown",
        }
    }
    /// `payment_method_details.card.installments.plan.type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType).
    pub type PaymentMethodDetailsCardInstallmentsPlanType = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType;
    /// `payment_method_details.card.network` of a `payment_record`. The same as [`PaymentMethodDetailsCardBrand`](PaymentMethodDetailsCardBrand).
    pub type PaymentMethodDetailsCardNetwork = PaymentMethodDetailsCardBrand;
    /// `payment_method_details.card.stored_credential_usage` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodDetailsCardStoredCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    /// `payment_method_details.card.three_d_secure.authentication_flow` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow).
    pub type PaymentMethodDetailsCardThreeDSecureAuthenticationFlow = crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow;
    words! {
        /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator` of a `payment_record`.
        PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
            V01 "01",
            V02 "02",
            V03 "03",
            V04 "04",
            V05 "05",
            V06 "06",
            V07 "07",
        }
    }
    /// `payment_method_details.card.three_d_secure.exemption_indicator` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator).
    pub type PaymentMethodDetailsCardThreeDSecureExemptionIndicator = crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator;
    /// `payment_method_details.card.three_d_secure.result` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResult`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult).
    pub type PaymentMethodDetailsCardThreeDSecureResult = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult;
    /// `payment_method_details.card.three_d_secure.result_reason` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason).
    pub type PaymentMethodDetailsCardThreeDSecureResultReason = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason;
    /// `payment_method_details.card.three_d_secure.version` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion).
    pub type PaymentMethodDetailsCardThreeDSecureVersion = crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion;
    /// `payment_method_details.card_present.read_method` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type PaymentMethodDetailsCardPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `payment_method_details.card_present.receipt.account_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType).
    pub type PaymentMethodDetailsCardPresentReceiptAccountType = crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType;
    /// `payment_method_details.card_present.wallet.type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType).
    pub type PaymentMethodDetailsCardPresentWalletType = crate::object::charge::PaymentMethodDetailsCardPresentWalletType;
    /// `payment_method_details.crypto.network` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCryptoNetwork`](crate::object::charge::PaymentMethodDetailsCryptoNetwork).
    pub type PaymentMethodDetailsCryptoNetwork = crate::object::charge::PaymentMethodDetailsCryptoNetwork;
    /// `payment_method_details.crypto.token_currency` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCryptoTokenCurrency`](crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency).
    pub type PaymentMethodDetailsCryptoTokenCurrency = crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency;
    /// `payment_method_details.eps.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsEpsBank`](crate::object::charge::PaymentMethodDetailsEpsBank).
    pub type PaymentMethodDetailsEpsBank = crate::object::charge::PaymentMethodDetailsEpsBank;
    /// `payment_method_details.fpx.account_holder_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsFpxAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `payment_method_details.fpx.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsFpxBank`](crate::object::charge::PaymentMethodDetailsFpxBank).
    pub type PaymentMethodDetailsFpxBank = crate::object::charge::PaymentMethodDetailsFpxBank;
    /// `payment_method_details.ideal.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank).
    pub type PaymentMethodDetailsIdealBank = crate::object::charge::PaymentMethodDetailsIdealBank;
    /// `payment_method_details.ideal.bic` of a `payment_record`. The same as [`charge::PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic).
    pub type PaymentMethodDetailsIdealBic = crate::object::charge::PaymentMethodDetailsIdealBic;
    /// `payment_method_details.interac_present.read_method` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type PaymentMethodDetailsInteracPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `payment_method_details.interac_present.receipt.account_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsInteracPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType).
    pub type PaymentMethodDetailsInteracPresentReceiptAccountType = crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType;
    /// `payment_method_details.konbini.store.chain` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKonbiniStoreChain`](crate::object::charge::PaymentMethodDetailsKonbiniStoreChain).
    pub type PaymentMethodDetailsKonbiniStoreChain = crate::object::charge::PaymentMethodDetailsKonbiniStoreChain;
    /// `payment_method_details.kr_card.brand` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKrCardBrand`](crate::object::charge::PaymentMethodDetailsKrCardBrand).
    pub type PaymentMethodDetailsKrCardBrand = crate::object::charge::PaymentMethodDetailsKrCardBrand;
    /// `payment_method_details.p24.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank).
    pub type PaymentMethodDetailsP24Bank = crate::object::charge::PaymentMethodDetailsP24Bank;
    /// `payment_method_details.paypal.seller_protection.dispute_category` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory).
    pub type PaymentMethodDetailsPaypalSellerProtectionDisputeCategory = crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory;
    /// `payment_method_details.paypal.seller_protection.status` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypalSellerProtectionStatus`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus).
    pub type PaymentMethodDetailsPaypalSellerProtectionStatus = crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus;
    /// `payment_method_details.revolut_pay.funding.type` of a `payment_record`. The same as [`PaymentMethodDetailsAmazonPayFundingType`](PaymentMethodDetailsAmazonPayFundingType).
    pub type PaymentMethodDetailsRevolutPayFundingType = PaymentMethodDetailsAmazonPayFundingType;
    /// `payment_method_details.sofort.preferred_language` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSofortPreferredLanguage`](crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage).
    pub type PaymentMethodDetailsSofortPreferredLanguage = crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage;
    /// `payment_method_details.us_bank_account.account_holder_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `payment_method_details.us_bank_account.account_type` of a `payment_record`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `reported_by` of a `payment_record`.
        ReportedBy {
            VSelf "self",
            Stripe "stripe",
        }
    }
}
