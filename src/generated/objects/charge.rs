// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `charge` object.
    Charge {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_captured "amount_captured": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_refunded "amount_refunded": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee "application_fee": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application_fee`, or the object where it was expanded. May be null.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        authorization_code "authorization_code": Option<String>, "Text. May be absent.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        billing_details "billing_details": Option<Box<charge::BillingDetails>>, "See [`BillingDetails`](charge::BillingDetails).";
        calculated_statement_descriptor "calculated_statement_descriptor": Option<String>, "Text. May be null.";
        captured "captured": Option<bool>, "A flag.";
        card "card": Option<Box<crate::object::Card>>, "The `card` object. May be null. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        dispute "dispute": Option<crate::object::Expandable<crate::object::Dispute>>, "Id of a `dispute`, or the object where it was expanded. May be null. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        disputed "disputed": Option<bool>, "A flag.";
        failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        fraud_details "fraud_details": Option<Box<charge::FraudDetails>>, "See [`FraudDetails`](charge::FraudDetails). May be null.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        level3 "level3": Option<Box<charge::Level3>>, "See [`Level3`](charge::Level3). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        order "order": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `order`, or the object where it was expanded. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        outcome "outcome": Option<Box<charge::Outcome>>, "See [`Outcome`](charge::Outcome). May be null.";
        paid "paid": Option<bool>, "A flag.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<String>, "Text. May be null.";
        payment_method_details "payment_method_details": Option<Box<charge::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](charge::PaymentMethodDetails). May be null.";
        presentment_details "presentment_details": Option<Box<charge::PresentmentDetails>>, "See [`PresentmentDetails`](charge::PresentmentDetails). May be absent.";
        radar_options "radar_options": Option<Box<charge::RadarOptions>>, "See [`RadarOptions`](charge::RadarOptions). May be absent.";
        receipt_email "receipt_email": Option<String>, "Text. May be null.";
        receipt_number "receipt_number": Option<String>, "Text. May be null.";
        receipt_url "receipt_url": Option<String>, "Text. May be null.";
        refunded "refunded": Option<bool>, "A flag.";
        refunds "refunds": crate::object::List<crate::object::Refund>, "The first page of a list. Each element: The `refund` object. May be absent or null.";
        review "review": Option<crate::object::Expandable<crate::object::Review>>, "Id of a `review`, or the object where it was expanded. May be null.";
        shipping "shipping": Option<Box<charge::Shipping>>, "See [`Shipping`](charge::Shipping). May be null.";
        source "source": Option<crate::object::CustomerSource>, "A [`CustomerSource`](crate::object::CustomerSource). May be null.";
        source_transfer "source_transfer": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer`, or the object where it was expanded. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        statement_descriptor_suffix "statement_descriptor_suffix": Option<String>, "Text. May be null.";
        status "status": Option<charge::Status>, "A word of [`Status`](charge::Status); unknown ones are kept.";
        transfer "transfer": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer`, or the object where it was expanded. May be absent.";
        transfer_data "transfer_data": Option<Box<charge::TransferData>>, "See [`TransferData`](charge::TransferData). May be null.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
element! { Charge }
object! { Charge: "charge" }
/// The parts of a [`Charge`](crate::object::Charge).
pub mod charge {
    use crate::object::macros::{element, record, words};
    record! {
        /// `billing_details` of a `charge`.
        BillingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
            tax_id "tax_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `fraud_details` of a `charge`.
        FraudDetails {
            stripe_report "stripe_report": Option<String>, "Text. May be absent.";
            user_report "user_report": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `level3` of a `charge`.
        Level3 {
            customer_reference "customer_reference": Option<String>, "Text. May be absent.";
            line_items "line_items": Vec<crate::object::charge::Level3LineItem>, "Array. Each element: See [`Level3LineItem`](crate::object::charge::Level3LineItem).";
            merchant_reference "merchant_reference": Option<String>, "Text.";
            shipping_address_zip "shipping_address_zip": Option<String>, "Text. May be absent.";
            shipping_amount "shipping_amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            shipping_from_zip "shipping_from_zip": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `level3.line_item` of a `charge`.
        Level3LineItem {
            discount_amount "discount_amount": Option<i64>, "A whole number. May be null.";
            product_code "product_code": Option<String>, "Text.";
            product_description "product_description": Option<String>, "Text.";
            quantity "quantity": Option<i64>, "A whole number. May be null.";
            tax_amount "tax_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            unit_cost "unit_cost": Option<i64>, "A whole number. May be null.";
        }
    }
    element! { Level3LineItem }
    record! {
        /// `outcome` of a `charge`.
        Outcome {
            advice_code "advice_code": Option<crate::object::charge::OutcomeAdviceCode>, "A word of [`OutcomeAdviceCode`](crate::object::charge::OutcomeAdviceCode); unknown ones are kept. May be null.";
            network_advice_code "network_advice_code": Option<String>, "Text. May be null.";
            network_decline_code "network_decline_code": Option<String>, "Text. May be null.";
            network_status "network_status": Option<String>, "Text. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
            risk_level "risk_level": Option<String>, "Text. May be absent.";
            risk_score "risk_score": Option<i64>, "A whole number. May be absent.";
            rule "rule": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `Charge.Outcome.Rule`, or the object where it was expanded. May be absent.";
            seller_message "seller_message": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details` of a `charge`.
        PaymentMethodDetails {
            ach_credit_transfer "ach_credit_transfer": Option<Box<crate::object::charge::PaymentMethodDetailsAchCreditTransfer>>, "See [`PaymentMethodDetailsAchCreditTransfer`](crate::object::charge::PaymentMethodDetailsAchCreditTransfer). May be absent.";
            ach_debit "ach_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAchDebit>>, "See [`PaymentMethodDetailsAchDebit`](crate::object::charge::PaymentMethodDetailsAchDebit). May be absent.";
            acss_debit "acss_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::charge::PaymentMethodDetailsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::charge::PaymentMethodDetailsAffirm>>, "See [`PaymentMethodDetailsAffirm`](crate::object::charge::PaymentMethodDetailsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::charge::PaymentMethodDetailsAfterpayClearpay>>, "See [`PaymentMethodDetailsAfterpayClearpay`](crate::object::charge::PaymentMethodDetailsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::charge::PaymentMethodDetailsAlipay>>, "See [`PaymentMethodDetailsAlipay`](crate::object::charge::PaymentMethodDetailsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::charge::PaymentMethodDetailsAlma>>, "See [`PaymentMethodDetailsAlma`](crate::object::charge::PaymentMethodDetailsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::charge::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::charge::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::charge::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::charge::PaymentMethodDetailsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::charge::PaymentMethodDetailsBancontact>>, "See [`PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::charge::PaymentMethodDetailsBillie>>, "See [`PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie). May be absent.";
            bizum "bizum": Option<Box<crate::object::charge::PaymentMethodDetailsBizum>>, "See [`PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::charge::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::charge::PaymentMethodDetailsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::charge::PaymentMethodDetailsBoleto>>, "See [`PaymentMethodDetailsBoleto`](crate::object::charge::PaymentMethodDetailsBoleto). May be absent.";
            card "card": Option<Box<crate::object::charge::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::charge::PaymentMethodDetailsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresent>>, "See [`PaymentMethodDetailsCardPresent`](crate::object::charge::PaymentMethodDetailsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::charge::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::charge::PaymentMethodDetailsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::charge::PaymentMethodDetailsCrypto>>, "See [`PaymentMethodDetailsCrypto`](crate::object::charge::PaymentMethodDetailsCrypto). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::charge::PaymentMethodDetailsCustomerBalance>>, "See [`PaymentMethodDetailsCustomerBalance`](crate::object::charge::PaymentMethodDetailsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::charge::PaymentMethodDetailsEps>>, "See [`PaymentMethodDetailsEps`](crate::object::charge::PaymentMethodDetailsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::charge::PaymentMethodDetailsFpx>>, "See [`PaymentMethodDetailsFpx`](crate::object::charge::PaymentMethodDetailsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::charge::PaymentMethodDetailsGiropay>>, "See [`PaymentMethodDetailsGiropay`](crate::object::charge::PaymentMethodDetailsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::charge::PaymentMethodDetailsGrabpay>>, "See [`PaymentMethodDetailsGrabpay`](crate::object::charge::PaymentMethodDetailsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::charge::PaymentMethodDetailsIdeal>>, "See [`PaymentMethodDetailsIdeal`](crate::object::charge::PaymentMethodDetailsIdeal). May be absent.";
            interac_present "interac_present": Option<Box<crate::object::charge::PaymentMethodDetailsInteracPresent>>, "See [`PaymentMethodDetailsInteracPresent`](crate::object::charge::PaymentMethodDetailsInteracPresent). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::charge::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::charge::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::charge::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::charge::PaymentMethodDetailsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::charge::PaymentMethodDetailsKonbini>>, "See [`PaymentMethodDetailsKonbini`](crate::object::charge::PaymentMethodDetailsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::charge::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::charge::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::charge::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::charge::PaymentMethodDetailsLink). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::charge::PaymentMethodDetailsMbWay>>, "See [`PaymentMethodDetailsMbWay`](crate::object::charge::PaymentMethodDetailsMbWay). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::charge::PaymentMethodDetailsMobilepay>>, "See [`PaymentMethodDetailsMobilepay`](crate::object::charge::PaymentMethodDetailsMobilepay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::charge::PaymentMethodDetailsMultibanco>>, "See [`PaymentMethodDetailsMultibanco`](crate::object::charge::PaymentMethodDetailsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::charge::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::charge::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::charge::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::charge::PaymentMethodDetailsNzBankAccount). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::charge::PaymentMethodDetailsOxxo>>, "See [`PaymentMethodDetailsOxxo`](crate::object::charge::PaymentMethodDetailsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::charge::PaymentMethodDetailsP24>>, "See [`PaymentMethodDetailsP24`](crate::object::charge::PaymentMethodDetailsP24). May be absent.";
            pay_by_bank "pay_by_bank": Option<Box<crate::object::charge::PaymentMethodDetailsPayByBank>>, "See [`PaymentMethodDetailsPayByBank`](crate::object::charge::PaymentMethodDetailsPayByBank). May be absent.";
            payco "payco": Option<Box<crate::object::charge::PaymentMethodDetailsPayco>>, "See [`PaymentMethodDetailsPayco`](crate::object::charge::PaymentMethodDetailsPayco). May be absent.";
            paynow "paynow": Option<Box<crate::object::charge::PaymentMethodDetailsPaynow>>, "See [`PaymentMethodDetailsPaynow`](crate::object::charge::PaymentMethodDetailsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::charge::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::charge::PaymentMethodDetailsPaypal). May be absent.";
            paypay "paypay": Option<Box<crate::object::charge::PaymentMethodDetailsPaypay>>, "See [`PaymentMethodDetailsPaypay`](crate::object::charge::PaymentMethodDetailsPaypay). May be absent.";
            payto "payto": Option<Box<crate::object::charge::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::charge::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::charge::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::charge::PaymentMethodDetailsPix). May be absent.";
            promptpay "promptpay": Option<Box<crate::object::charge::PaymentMethodDetailsPromptpay>>, "See [`PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::charge::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::charge::PaymentMethodDetailsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::charge::PaymentMethodDetailsSamsungPay>>, "See [`PaymentMethodDetailsSamsungPay`](crate::object::charge::PaymentMethodDetailsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::charge::PaymentMethodDetailsSatispay>>, "See [`PaymentMethodDetailsSatispay`](crate::object::charge::PaymentMethodDetailsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::charge::PaymentMethodDetailsScalapay>>, "See [`PaymentMethodDetailsScalapay`](crate::object::charge::PaymentMethodDetailsScalapay). May be absent.";
            sepa_credit_transfer "sepa_credit_transfer": Option<Box<crate::object::charge::PaymentMethodDetailsSepaCreditTransfer>>, "See [`PaymentMethodDetailsSepaCreditTransfer`](crate::object::charge::PaymentMethodDetailsSepaCreditTransfer). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::charge::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::charge::PaymentMethodDetailsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::charge::PaymentMethodDetailsSequra>>, "See [`PaymentMethodDetailsSequra`](crate::object::charge::PaymentMethodDetailsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::charge::PaymentMethodDetailsSofort>>, "See [`PaymentMethodDetailsSofort`](crate::object::charge::PaymentMethodDetailsSofort). May be absent.";
            stripe_account "stripe_account": Option<Box<crate::object::charge::PaymentMethodDetailsStripeAccount>>, "See [`PaymentMethodDetailsStripeAccount`](crate::object::charge::PaymentMethodDetailsStripeAccount). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::charge::PaymentMethodDetailsSunbit>>, "See [`PaymentMethodDetailsSunbit`](crate::object::charge::PaymentMethodDetailsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::charge::PaymentMethodDetailsSwish>>, "See [`PaymentMethodDetailsSwish`](crate::object::charge::PaymentMethodDetailsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::charge::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::charge::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::charge::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::charge::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::charge::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::charge::PaymentMethodDetailsUsBankAccount). May be absent.";
            wechat "wechat": Option<Box<crate::object::charge::PaymentMethodDetailsWechat>>, "See [`PaymentMethodDetailsWechat`](crate::object::charge::PaymentMethodDetailsWechat). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::charge::PaymentMethodDetailsWechatPay>>, "See [`PaymentMethodDetailsWechatPay`](crate::object::charge::PaymentMethodDetailsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::charge::PaymentMethodDetailsZip>>, "See [`PaymentMethodDetailsZip`](crate::object::charge::PaymentMethodDetailsZip). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.ach_credit_transfer` of a `charge`.
        PaymentMethodDetailsAchCreditTransfer {
            account_number "account_number": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
            swift_code "swift_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.ach_debit` of a `charge`.
        PaymentMethodDetailsAchDebit {
            account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType>, "A word of [`PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.acss_debit` of a `charge`.
        PaymentMethodDetailsAcssDebit {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            institution_number "institution_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
            transit_number "transit_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.affirm` of a `charge`.
        PaymentMethodDetailsAffirm {
            location "location": Option<String>, "Text. May be absent.";
            reader "reader": Option<String>, "Text. May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.afterpay_clearpay` of a `charge`.
        PaymentMethodDetailsAfterpayClearpay {
            order_id "order_id": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.alipay` of a `charge`.
        PaymentMethodDetailsAlipay {
            buyer_id "buyer_id": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.alma` of a `charge`.
        PaymentMethodDetailsAlma {
            installments "installments": Option<Box<crate::object::charge::PaymentMethodDetailsAlmaInstallments>>, "See [`PaymentMethodDetailsAlmaInstallments`](crate::object::charge::PaymentMethodDetailsAlmaInstallments). May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.alma.installments` of a `charge`.
        PaymentMethodDetailsAlmaInstallments {
            count "count": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay` of a `charge`.
        PaymentMethodDetailsAmazonPay {
            funding "funding": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPayFunding>>, "See [`PaymentMethodDetailsAmazonPayFunding`](crate::object::charge::PaymentMethodDetailsAmazonPayFunding). May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding` of a `charge`.
        PaymentMethodDetailsAmazonPayFunding {
            card "card": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard>>, "See [`PaymentMethodDetailsAmazonPayFundingCard`](crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard). May be absent.";
            type_ "type": Option<String>, "Text: `card`. May be null.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding.card` of a `charge`.
        PaymentMethodDetailsAmazonPayFundingCard {
            brand "brand": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.au_becs_debit` of a `charge`.
        PaymentMethodDetailsAuBecsDebit {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.bacs_debit` of a `charge`.
        PaymentMethodDetailsBacsDebit {
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be null.";
            sort_code "sort_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.bancontact` of a `charge`.
        PaymentMethodDetailsBancontact {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            preferred_language "preferred_language": Option<crate::object::charge::PaymentMethodDetailsBancontactPreferredLanguage>, "A word of [`PaymentMethodDetailsBancontactPreferredLanguage`](crate::object::charge::PaymentMethodDetailsBancontactPreferredLanguage); unknown ones are kept. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.billie` of a `charge`.
        PaymentMethodDetailsBillie {
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.bizum` of a `charge`.
        PaymentMethodDetailsBizum {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.blik` of a `charge`.
        PaymentMethodDetailsBlik {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.boleto` of a `charge`.
        PaymentMethodDetailsBoleto {
            tax_id "tax_id": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.card` of a `charge`.
        PaymentMethodDetailsCard {
            amount_authorized "amount_authorized": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            brand "brand": Option<String>, "Text. May be null.";
            capture_before "capture_before": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            checks "checks": Option<Box<crate::object::charge::PaymentMethodDetailsCardChecks>>, "See [`PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            extended_authorization "extended_authorization": Option<Box<crate::object::charge::PaymentMethodDetailsCardExtendedAuthorization>>, "See [`PaymentMethodDetailsCardExtendedAuthorization`](crate::object::charge::PaymentMethodDetailsCardExtendedAuthorization). May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            incremental_authorization "incremental_authorization": Option<Box<crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorization>>, "See [`PaymentMethodDetailsCardIncrementalAuthorization`](crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorization). May be absent.";
            installments "installments": Option<Box<crate::object::charge::PaymentMethodDetailsCardInstallments>>, "See [`PaymentMethodDetailsCardInstallments`](crate::object::charge::PaymentMethodDetailsCardInstallments). May be null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            moto "moto": Option<bool>, "A flag. May be absent or null.";
            multicapture "multicapture": Option<Box<crate::object::charge::PaymentMethodDetailsCardMulticapture>>, "See [`PaymentMethodDetailsCardMulticapture`](crate::object::charge::PaymentMethodDetailsCardMulticapture). May be absent.";
            network "network": Option<String>, "Text. May be null.";
            network_token "network_token": Option<Box<crate::object::charge::PaymentMethodDetailsCardNetworkToken>>, "See [`PaymentMethodDetailsCardNetworkToken`](crate::object::charge::PaymentMethodDetailsCardNetworkToken). May be absent or null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            overcapture "overcapture": Option<Box<crate::object::charge::PaymentMethodDetailsCardOvercapture>>, "See [`PaymentMethodDetailsCardOvercapture`](crate::object::charge::PaymentMethodDetailsCardOvercapture). May be absent.";
            regulated_status "regulated_status": Option<crate::object::charge::PaymentMethodDetailsCardRegulatedStatus>, "A word of [`PaymentMethodDetailsCardRegulatedStatus`](crate::object::charge::PaymentMethodDetailsCardRegulatedStatus); unknown ones are kept. May be null.";
            setup_credential_usage "setup_credential_usage": Option<crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage>, "A word of [`PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage); unknown ones are kept. May be absent.";
            stored_credential_usage "stored_credential_usage": Option<crate::object::charge::PaymentMethodDetailsCardStoredCredentialUsage>, "A word of [`PaymentMethodDetailsCardStoredCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardStoredCredentialUsage); unknown ones are kept. May be absent.";
            three_d_secure "three_d_secure": Option<Box<crate::object::charge::PaymentMethodDetailsCardThreeDSecure>>, "See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::charge::PaymentMethodDetailsCardThreeDSecure). May be null.";
            transaction_link_id "transaction_link_id": Option<String>, "Text. May be null.";
            wallet "wallet": Option<Box<crate::object::charge::PaymentMethodDetailsCardWallet>>, "See [`PaymentMethodDetailsCardWallet`](crate::object::charge::PaymentMethodDetailsCardWallet). May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.checks` of a `charge`.
        PaymentMethodDetailsCardChecks {
            address_line1_check "address_line1_check": Option<String>, "Text. May be null.";
            address_postal_code_check "address_postal_code_check": Option<String>, "Text. May be null.";
            cvc_check "cvc_check": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.extended_authorization` of a `charge`.
        PaymentMethodDetailsCardExtendedAuthorization {
            status "status": Option<crate::object::charge::PaymentMethodDetailsCardExtendedAuthorizationStatus>, "A word of [`PaymentMethodDetailsCardExtendedAuthorizationStatus`](crate::object::charge::PaymentMethodDetailsCardExtendedAuthorizationStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.card.incremental_authorization` of a `charge`.
        PaymentMethodDetailsCardIncrementalAuthorization {
            status "status": Option<crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorizationStatus>, "A word of [`PaymentMethodDetailsCardIncrementalAuthorizationStatus`](crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorizationStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.card.installments` of a `charge`.
        PaymentMethodDetailsCardInstallments {
            plan "plan": Option<Box<crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan>>, "See [`PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan). May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.installments.plan` of a `charge`.
        PaymentMethodDetailsCardInstallmentsPlan {
            count "count": Option<i64>, "A whole number. May be null.";
            interval "interval": Option<String>, "Text: `month`. May be null.";
            type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType>, "A word of [`PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType); unknown ones are kept.";
        }
    }
    element! { PaymentMethodDetailsCardInstallmentsPlan }
    /// `payment_method_details.card.multicapture` of a `charge`. The same as [`PaymentMethodDetailsCardIncrementalAuthorization`](PaymentMethodDetailsCardIncrementalAuthorization).
    pub type PaymentMethodDetailsCardMulticapture = PaymentMethodDetailsCardIncrementalAuthorization;
    record! {
        /// `payment_method_details.card.network_token` of a `charge`.
        PaymentMethodDetailsCardNetworkToken {
            used "used": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `payment_method_details.card.overcapture` of a `charge`.
        PaymentMethodDetailsCardOvercapture {
            maximum_amount_capturable "maximum_amount_capturable": Option<i64>, "An amount, in the currency's smallest unit.";
            status "status": Option<crate::object::charge::PaymentMethodDetailsCardOvercaptureStatus>, "A word of [`PaymentMethodDetailsCardOvercaptureStatus`](crate::object::charge::PaymentMethodDetailsCardOvercaptureStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.card.three_d_secure` of a `charge`.
        PaymentMethodDetailsCardThreeDSecure {
            authentication_flow "authentication_flow": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>, "A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.";
            exemption_indicator "exemption_indicator": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator); unknown ones are kept. May be null.";
            exemption_indicator_applied "exemption_indicator_applied": Option<bool>, "A flag. May be absent.";
            result "result": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult>, "A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.";
            result_reason "result_reason": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason>, "A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
            version "version": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion>, "A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `charge`.
        PaymentMethodDetailsCardWallet {
            amex_express_checkout "amex_express_checkout": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout>>, "See [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout). May be absent.";
            apple_pay "apple_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletApplePay>>, "See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::charge::PaymentMethodDetailsCardWalletApplePay). May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be null.";
            google_pay "google_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletGooglePay>>, "See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::charge::PaymentMethodDetailsCardWalletGooglePay). May be absent.";
            link "link": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletLink>>, "See [`PaymentMethodDetailsCardWalletLink`](crate::object::charge::PaymentMethodDetailsCardWalletLink). May be absent.";
            masterpass "masterpass": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletMasterpass>>, "See [`PaymentMethodDetailsCardWalletMasterpass`](crate::object::charge::PaymentMethodDetailsCardWalletMasterpass). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletSamsungPay>>, "See [`PaymentMethodDetailsCardWalletSamsungPay`](crate::object::charge::PaymentMethodDetailsCardWalletSamsungPay). May be absent.";
            type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardWalletType>, "A word of [`PaymentMethodDetailsCardWalletType`](crate::object::charge::PaymentMethodDetailsCardWalletType); unknown ones are kept.";
            visa_checkout "visa_checkout": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletVisaCheckout>>, "See [`PaymentMethodDetailsCardWalletVisaCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletVisaCheckout). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet.amex_express_checkout` of a `charge`.
        PaymentMethodDetailsCardWalletAmexExpressCheckout {
        }
    }
    /// `payment_method_details.card.wallet.apple_pay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletApplePay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.google_pay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletGooglePay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.card.wallet.link` of a `charge`.
        PaymentMethodDetailsCardWalletLink {
            funding_source_group "funding_source_group": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet.masterpass` of a `charge`.
        PaymentMethodDetailsCardWalletMasterpass {
            billing_address "billing_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            shipping_address "shipping_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
        }
    }
    /// `payment_method_details.card.wallet.samsung_pay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletSamsungPay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.visa_checkout` of a `charge`. The same as [`PaymentMethodDetailsCardWalletMasterpass`](PaymentMethodDetailsCardWalletMasterpass).
    pub type PaymentMethodDetailsCardWalletVisaCheckout = PaymentMethodDetailsCardWalletMasterpass;
    record! {
        /// `payment_method_details.card_present` of a `charge`.
        PaymentMethodDetailsCardPresent {
            amount_authorized "amount_authorized": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            brand "brand": Option<String>, "Text. May be null.";
            brand_product "brand_product": Option<String>, "Text. May be null.";
            capture_before "capture_before": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            emv_auth_data "emv_auth_data": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            generated_card "generated_card": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            incremental_authorization_supported "incremental_authorization_supported": Option<bool>, "A flag.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            location "location": Option<String>, "Text. May be absent.";
            network "network": Option<String>, "Text. May be null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            offline "offline": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentOffline>>, "See [`PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline). May be null.";
            overcapture_supported "overcapture_supported": Option<bool>, "A flag.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::charge::PaymentMethodDetailsCardPresentReadMethod>, "A word of [`PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod); unknown ones are kept. May be null.";
            reader "reader": Option<String>, "Text. May be absent.";
            receipt "receipt": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentReceipt>>, "See [`PaymentMethodDetailsCardPresentReceipt`](crate::object::charge::PaymentMethodDetailsCardPresentReceipt). May be null.";
            wallet "wallet": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentWallet>>, "See [`PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.card_present.offline` of a `charge`.
        PaymentMethodDetailsCardPresentOffline {
            stored_at "stored_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<String>, "Text: `deferred`. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card_present.receipt` of a `charge`.
        PaymentMethodDetailsCardPresentReceipt {
            account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType>, "A word of [`PaymentMethodDetailsCardPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType); unknown ones are kept. May be absent.";
            application_cryptogram "application_cryptogram": Option<String>, "Text. May be null.";
            application_preferred_name "application_preferred_name": Option<String>, "Text. May be null.";
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            authorization_response_code "authorization_response_code": Option<String>, "Text. May be null.";
            cardholder_verification_method "cardholder_verification_method": Option<String>, "Text. May be null.";
            dedicated_file_name "dedicated_file_name": Option<String>, "Text. May be null.";
            terminal_verification_results "terminal_verification_results": Option<String>, "Text. May be null.";
            transaction_status_information "transaction_status_information": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card_present.wallet` of a `charge`.
        PaymentMethodDetailsCardPresentWallet {
            type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardPresentWalletType>, "A word of [`PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.cashapp` of a `charge`.
        PaymentMethodDetailsCashapp {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            cashtag "cashtag": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.crypto` of a `charge`.
        PaymentMethodDetailsCrypto {
            buyer_address "buyer_address": Option<String>, "Text. May be absent.";
            network "network": Option<crate::object::charge::PaymentMethodDetailsCryptoNetwork>, "A word of [`PaymentMethodDetailsCryptoNetwork`](crate::object::charge::PaymentMethodDetailsCryptoNetwork); unknown ones are kept. May be absent.";
            token_currency "token_currency": Option<crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency>, "A word of [`PaymentMethodDetailsCryptoTokenCurrency`](crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency); unknown ones are kept. May be absent.";
            transaction_hash "transaction_hash": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.customer_balance` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCustomerBalance = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.eps` of a `charge`.
        PaymentMethodDetailsEps {
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsEpsBank>, "A word of [`PaymentMethodDetailsEpsBank`](crate::object::charge::PaymentMethodDetailsEpsBank); unknown ones are kept. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.fpx` of a `charge`.
        PaymentMethodDetailsFpx {
            account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsFpxAccountHolderType>, "A word of [`PaymentMethodDetailsFpxAccountHolderType`](crate::object::charge::PaymentMethodDetailsFpxAccountHolderType); unknown ones are kept. May be null.";
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsFpxBank>, "A word of [`PaymentMethodDetailsFpxBank`](crate::object::charge::PaymentMethodDetailsFpxBank); unknown ones are kept.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.giropay` of a `charge`.
        PaymentMethodDetailsGiropay {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.grabpay` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsGrabpay = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.ideal` of a `charge`.
        PaymentMethodDetailsIdeal {
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsIdealBank>, "A word of [`PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank); unknown ones are kept. May be null.";
            bic "bic": Option<crate::object::charge::PaymentMethodDetailsIdealBic>, "A word of [`PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic); unknown ones are kept. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.interac_present` of a `charge`.
        PaymentMethodDetailsInteracPresent {
            brand "brand": Option<String>, "Text. May be null.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            emv_auth_data "emv_auth_data": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            generated_card "generated_card": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            location "location": Option<String>, "Text. May be absent.";
            network "network": Option<String>, "Text. May be null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::charge::PaymentMethodDetailsInteracPresentReadMethod>, "A word of [`PaymentMethodDetailsInteracPresentReadMethod`](crate::object::charge::PaymentMethodDetailsInteracPresentReadMethod); unknown ones are kept. May be null.";
            reader "reader": Option<String>, "Text. May be absent.";
            receipt "receipt": Option<Box<crate::object::charge::PaymentMethodDetailsInteracPresentReceipt>>, "See [`PaymentMethodDetailsInteracPresentReceipt`](crate::object::charge::PaymentMethodDetailsInteracPresentReceipt). May be null.";
        }
    }
    record! {
        /// `payment_method_details.interac_present.receipt` of a `charge`.
        PaymentMethodDetailsInteracPresentReceipt {
            account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType>, "A word of [`PaymentMethodDetailsInteracPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType); unknown ones are kept. May be absent.";
            application_cryptogram "application_cryptogram": Option<String>, "Text. May be null.";
            application_preferred_name "application_preferred_name": Option<String>, "Text. May be null.";
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            authorization_response_code "authorization_response_code": Option<String>, "Text. May be null.";
            cardholder_verification_method "cardholder_verification_method": Option<String>, "Text. May be null.";
            dedicated_file_name "dedicated_file_name": Option<String>, "Text. May be null.";
            terminal_verification_results "terminal_verification_results": Option<String>, "Text. May be null.";
            transaction_status_information "transaction_status_information": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.kakao_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsKakaoPay = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.klarna` of a `charge`.
        PaymentMethodDetailsKlarna {
            location "location": Option<String>, "Text. May be absent.";
            payer_details "payer_details": Option<Box<crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails>>, "See [`PaymentMethodDetailsKlarnaPayerDetails`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails). May be null.";
            payment_method_category "payment_method_category": Option<String>, "Text. May be null.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
            reader "reader": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.klarna.payer_details` of a `charge`.
        PaymentMethodDetailsKlarnaPayerDetails {
            address "address": Option<Box<crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress>>, "See [`PaymentMethodDetailsKlarnaPayerDetailsAddress`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress). May be null.";
        }
    }
    record! {
        /// `payment_method_details.klarna.payer_details.address` of a `charge`.
        PaymentMethodDetailsKlarnaPayerDetailsAddress {
            country "country": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.konbini` of a `charge`.
        PaymentMethodDetailsKonbini {
            store "store": Option<Box<crate::object::charge::PaymentMethodDetailsKonbiniStore>>, "See [`PaymentMethodDetailsKonbiniStore`](crate::object::charge::PaymentMethodDetailsKonbiniStore). May be null.";
        }
    }
    record! {
        /// `payment_method_details.konbini.store` of a `charge`.
        PaymentMethodDetailsKonbiniStore {
            chain "chain": Option<crate::object::charge::PaymentMethodDetailsKonbiniStoreChain>, "A word of [`PaymentMethodDetailsKonbiniStoreChain`](crate::object::charge::PaymentMethodDetailsKonbiniStoreChain); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.kr_card` of a `charge`.
        PaymentMethodDetailsKrCard {
            brand "brand": Option<crate::object::charge::PaymentMethodDetailsKrCardBrand>, "A word of [`PaymentMethodDetailsKrCardBrand`](crate::object::charge::PaymentMethodDetailsKrCardBrand); unknown ones are kept. May be null.";
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.link` of a `charge`.
        PaymentMethodDetailsLink {
            country "country": Option<String>, "Text. May be null.";
            funding_source_group "funding_source_group": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.mb_way` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsMbWay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.mobilepay` of a `charge`.
        PaymentMethodDetailsMobilepay {
            card "card": Option<Box<crate::object::charge::PaymentMethodDetailsMobilepayCard>>, "See [`PaymentMethodDetailsMobilepayCard`](crate::object::charge::PaymentMethodDetailsMobilepayCard). May be null.";
        }
    }
    record! {
        /// `payment_method_details.mobilepay.card` of a `charge`.
        PaymentMethodDetailsMobilepayCard {
            brand "brand": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.multibanco` of a `charge`.
        PaymentMethodDetailsMultibanco {
            entity "entity": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.naver_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsNaverPay = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.nz_bank_account` of a `charge`.
        PaymentMethodDetailsNzBankAccount {
            account_holder_name "account_holder_name": Option<String>, "Text. May be null.";
            bank_code "bank_code": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            branch_code "branch_code": Option<String>, "Text.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text.";
            suffix "suffix": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.oxxo` of a `charge`.
        PaymentMethodDetailsOxxo {
            number "number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.p24` of a `charge`.
        PaymentMethodDetailsP24 {
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsP24Bank>, "A word of [`PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank); unknown ones are kept. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.pay_by_bank` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPayByBank = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payco` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsPayco = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.paynow` of a `charge`.
        PaymentMethodDetailsPaynow {
            location "location": Option<String>, "Text. May be absent.";
            reader "reader": Option<String>, "Text. May be absent.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.paypal` of a `charge`.
        PaymentMethodDetailsPaypal {
            country "country": Option<String>, "Text. May be null.";
            payer_email "payer_email": Option<String>, "Text. May be null.";
            payer_id "payer_id": Option<String>, "Text. May be null.";
            payer_name "payer_name": Option<String>, "Text. May be null.";
            seller_protection "seller_protection": Option<Box<crate::object::charge::PaymentMethodDetailsPaypalSellerProtection>>, "See [`PaymentMethodDetailsPaypalSellerProtection`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtection). May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.paypal.seller_protection` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtection {
            dispute_categories "dispute_categories": Vec<crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory>, "Array. Each element: A word of [`PaymentMethodDetailsPaypalSellerProtectionDisputeCategory`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory); unknown ones are kept. May be null.";
            status "status": Option<crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus>, "A word of [`PaymentMethodDetailsPaypalSellerProtectionStatus`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus); unknown ones are kept.";
        }
    }
    /// `payment_method_details.paypay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPaypay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.payto` of a `charge`.
        PaymentMethodDetailsPayto {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
            pay_id "pay_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.pix` of a `charge`.
        PaymentMethodDetailsPix {
            bank_transaction_id "bank_transaction_id": Option<String>, "Text. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.promptpay` of a `charge`.
        PaymentMethodDetailsPromptpay {
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.revolut_pay` of a `charge`. The same as [`PaymentMethodDetailsAmazonPay`](PaymentMethodDetailsAmazonPay).
    pub type PaymentMethodDetailsRevolutPay = PaymentMethodDetailsAmazonPay;
    /// `payment_method_details.revolut_pay.funding` of a `charge`. The same as [`PaymentMethodDetailsAmazonPayFunding`](PaymentMethodDetailsAmazonPayFunding).
    pub type PaymentMethodDetailsRevolutPayFunding = PaymentMethodDetailsAmazonPayFunding;
    /// `payment_method_details.revolut_pay.funding.card` of a `charge`. The same as [`PaymentMethodDetailsAmazonPayFundingCard`](PaymentMethodDetailsAmazonPayFundingCard).
    pub type PaymentMethodDetailsRevolutPayFundingCard = PaymentMethodDetailsAmazonPayFundingCard;
    /// `payment_method_details.samsung_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsSamsungPay = PaymentMethodDetailsBizum;
    /// `payment_method_details.satispay` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSatispay = PaymentMethodDetailsBillie;
    /// `payment_method_details.scalapay` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsScalapay = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.sepa_credit_transfer` of a `charge`.
        PaymentMethodDetailsSepaCreditTransfer {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            iban "iban": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.sepa_debit` of a `charge`.
        PaymentMethodDetailsSepaDebit {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            branch_code "branch_code": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.sequra` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSequra = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.sofort` of a `charge`.
        PaymentMethodDetailsSofort {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            preferred_language "preferred_language": Option<crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage>, "A word of [`PaymentMethodDetailsSofortPreferredLanguage`](crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage); unknown ones are kept. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.stripe_account` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsStripeAccount = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sunbit` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSunbit = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.swish` of a `charge`.
        PaymentMethodDetailsSwish {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            payment_reference "payment_reference": Option<String>, "Text. May be null.";
            verified_phone_last4 "verified_phone_last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.twint` of a `charge`.
        PaymentMethodDetailsTwint {
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.upi` of a `charge`.
        PaymentMethodDetailsUpi {
            vpa "vpa": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.us_bank_account` of a `charge`.
        PaymentMethodDetailsUsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsUsBankAccountAccountHolderType>, "A word of [`PaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::charge::PaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsUsBankAccountAccountType>, "A word of [`PaymentMethodDetailsUsBankAccountAccountType`](crate::object::charge::PaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be absent.";
            payment_reference "payment_reference": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.wechat` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsWechat = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.wechat_pay` of a `charge`.
        PaymentMethodDetailsWechatPay {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            location "location": Option<String>, "Text. May be absent.";
            reader "reader": Option<String>, "Text. May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.zip` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsZip = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `presentment_details` of a `charge`.
        PresentmentDetails {
            presentment_amount "presentment_amount": Option<i64>, "An amount, in the currency's smallest unit.";
            presentment_currency "presentment_currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `radar_options` of a `charge`.
        RadarOptions {
            session "session": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `shipping` of a `charge`.
        Shipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            carrier "carrier": Option<String>, "Text. May be absent or null.";
            name "name": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent or null.";
            tracking_number "tracking_number": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `transfer_data` of a `charge`.
        TransferData {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
        }
    }
    words! {
        /// `outcome.advice_code` of a `charge`.
        OutcomeAdviceCode {
            ConfirmCardData "confirm_card_data",
            DoNotTryAgain "do_not_try_again",
            TryAgainLater "try_again_later",
        }
    }
    words! {
        /// `payment_method_details.ach_debit.account_holder_type` of a `charge`.
        PaymentMethodDetailsAchDebitAccountHolderType {
            Company "company",
            Individual "individual",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `charge`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_method_details.card.extended_authorization.status` of a `charge`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type PaymentMethodDetailsCardExtendedAuthorizationStatus = crate::object::balance_settings::PaymentsPayoutsStatus;
    words! {
        /// `payment_method_details.card.incremental_authorization.status` of a `charge`.
        PaymentMethodDetailsCardIncrementalAuthorizationStatus {
            Available "available",
            Unavailable "unavailable",
        }
    }
    words! {
        /// `payment_method_details.card.installments.plan.type` of a `charge`.
        PaymentMethodDetailsCardInstallmentsPlanType {
            Bonus "bonus",
            FixedCount "fixed_count",
            Revolving "revolving",
        }
    }
    /// `payment_method_details.card.multicapture.status` of a `charge`. The same as [`PaymentMethodDetailsCardIncrementalAuthorizationStatus`](PaymentMethodDetailsCardIncrementalAuthorizationStatus).
    pub type PaymentMethodDetailsCardMulticaptureStatus = PaymentMethodDetailsCardIncrementalAuthorizationStatus;
    /// `payment_method_details.card.overcapture.status` of a `charge`. The same as [`PaymentMethodDetailsCardIncrementalAuthorizationStatus`](PaymentMethodDetailsCardIncrementalAuthorizationStatus).
    pub type PaymentMethodDetailsCardOvercaptureStatus = PaymentMethodDetailsCardIncrementalAuthorizationStatus;
    /// `payment_method_details.card.regulated_status` of a `charge`. The same as [`card::RegulatedStatus`](crate::object::card::RegulatedStatus).
    pub type PaymentMethodDetailsCardRegulatedStatus = crate::object::card::RegulatedStatus;
    words! {
        /// `payment_method_details.card.setup_credential_usage` of a `charge`.
        PaymentMethodDetailsCardSetupCredentialUsage {
            Installment "installment",
            Recurring "recurring",
            Unscheduled "unscheduled",
        }
    }
    /// `payment_method_details.card.stored_credential_usage` of a `charge`. The same as [`PaymentMethodDetailsCardSetupCredentialUsage`](PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodDetailsCardStoredCredentialUsage = PaymentMethodDetailsCardSetupCredentialUsage;
    words! {
        /// `payment_method_details.card.three_d_secure.authentication_flow` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
            Challenge "challenge",
            Frictionless "frictionless",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
            V01 "01",
            V02 "02",
            V05 "05",
            V06 "06",
            V07 "07",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.exemption_indicator` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureExemptionIndicator {
            LowRisk "low_risk",
            None "none",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.result` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureResult {
            AttemptAcknowledged "attempt_acknowledged",
            Authenticated "authenticated",
            DataShareOnly "data_share_only",
            Exempted "exempted",
            Failed "failed",
            NotSupported "not_supported",
            ProcessingError "processing_error",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.result_reason` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureResultReason {
            Abandoned "abandoned",
            Bypassed "bypassed",
            Canceled "canceled",
            CardNotEnrolled "card_not_enrolled",
            NetworkNotSupported "network_not_supported",
            ProtocolError "protocol_error",
            Rejected "rejected",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.version` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureVersion {
            V102 "1.0.2",
            V210 "2.1.0",
            V220 "2.2.0",
            V230 "2.3.0",
            V231 "2.3.1",
        }
    }
    words! {
        /// `payment_method_details.card.wallet.type` of a `charge`.
        PaymentMethodDetailsCardWalletType {
            AmexExpressCheckout "amex_express_checkout",
            ApplePay "apple_pay",
            GooglePay "google_pay",
            Link "link",
            Masterpass "masterpass",
            SamsungPay "samsung_pay",
            VisaCheckout "visa_checkout",
        }
    }
    words! {
        /// `payment_method_details.card_present.read_method` of a `charge`.
        PaymentMethodDetailsCardPresentReadMethod {
            ContactEmv "contact_emv",
            ContactlessEmv "contactless_emv",
            ContactlessMagstripeMode "contactless_magstripe_mode",
            MagneticStripeFallback "magnetic_stripe_fallback",
            MagneticStripeTrack2 "magnetic_stripe_track2",
        }
    }
    words! {
        /// `payment_method_details.card_present.receipt.account_type` of a `charge`.
        PaymentMethodDetailsCardPresentReceiptAccountType {
            Checking "checking",
            Credit "credit",
            Prepaid "prepaid",
            Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.card_present.wallet.type` of a `charge`.
        PaymentMethodDetailsCardPresentWalletType {
            ApplePay "apple_pay",
            GooglePay "google_pay",
            SamsungPay "samsung_pay",
            Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.crypto.network` of a `charge`.
        PaymentMethodDetailsCryptoNetwork {
            Base "base",
            Ethereum "ethereum",
            Polygon "polygon",
            Solana "solana",
            Sui "sui",
            Tempo "tempo",
        }
    }
    words! {
        /// `payment_method_details.crypto.token_currency` of a `charge`.
        PaymentMethodDetailsCryptoTokenCurrency {
            Ousd "ousd",
            PhantomCash "phantom_cash",
            Usdc "usdc",
            Usdg "usdg",
            Usdp "usdp",
            Usdsui "usdsui",
            Usdt "usdt",
        }
    }
    words! {
        /// `payment_method_details.eps.bank` of a `charge`.
        PaymentMethodDetailsEpsBank {
            ArzteUndApothekerBank "arzte_und_apotheker_bank",
            AustrianAnadiBankAg "austrian_anadi_bank_ag",
            BankAustria "bank_austria",
            BankhausCarlSpangler "bankhaus_carl_spangler",
            BankhausSchelhammerUndSchatteraAg "bankhaus_schelhammer_und_schattera_ag",
            BawagPskAg "bawag_psk_ag",
            BksBankAg "bks_bank_ag",
            BrullKallmusBankAg "brull_kallmus_bank_ag",
            BtvVierLanderBank "btv_vier_lander_bank",
            CapitalBankGraweGruppeAg "capital_bank_grawe_gruppe_ag",
            DeutscheBankAg "deutsche_bank_ag",
            Dolomitenbank "dolomitenbank",
            EasybankAg "easybank_ag",
            ErsteBankUndSparkassen "erste_bank_und_sparkassen",
            HypoAlpeadriabankInternationalAg "hypo_alpeadriabank_international_ag",
            HypoBankBurgenlandAktiengesellschaft "hypo_bank_burgenland_aktiengesellschaft",
            HypoNoeLbFurNiederosterreichUWien "hypo_noe_lb_fur_niederosterreich_u_wien",
            HypoOberosterreichSalzburgSteiermark "hypo_oberosterreich_salzburg_steiermark",
            HypoTirolBankAg "hypo_tirol_bank_ag",
            HypoVorarlbergBankAg "hypo_vorarlberg_bank_ag",
            MarchfelderBank "marchfelder_bank",
            OberbankAg "oberbank_ag",
            RaiffeisenBankengruppeOsterreich "raiffeisen_bankengruppe_osterreich",
            SchoellerbankAg "schoellerbank_ag",
            SpardaBankWien "sparda_bank_wien",
            VolksbankGruppe "volksbank_gruppe",
            VolkskreditbankAg "volkskreditbank_ag",
            VrBankBraunau "vr_bank_braunau",
        }
    }
    /// `payment_method_details.fpx.account_holder_type` of a `charge`. The same as [`PaymentMethodDetailsAchDebitAccountHolderType`](PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsFpxAccountHolderType = PaymentMethodDetailsAchDebitAccountHolderType;
    words! {
        /// `payment_method_details.fpx.bank` of a `charge`.
        PaymentMethodDetailsFpxBank {
            AffinBank "affin_bank",
            Agrobank "agrobank",
            AllianceBank "alliance_bank",
            Ambank "ambank",
            BankIslam "bank_islam",
            BankMuamalat "bank_muamalat",
            BankOfChina "bank_of_china",
            BankRakyat "bank_rakyat",
            BnpParibas "bnp_paribas",
            Bsn "bsn",
            Cimb "cimb",
            Citibank "citibank",
            DeutscheBank "deutsche_bank",
            HongLeongBank "hong_leong_bank",
            Hsbc "hsbc",
            Kfh "kfh",
            Maybank2e "maybank2e",
            Maybank2u "maybank2u",
            MbsbBank "mbsb_bank",
            Ocbc "ocbc",
            PbEnterprise "pb_enterprise",
            PublicBank "public_bank",
            Rhb "rhb",
            StandardChartered "standard_chartered",
            Uob "uob",
        }
    }
    words! {
        /// `payment_method_details.ideal.bank` of a `charge`.
        PaymentMethodDetailsIdealBank {
            AbnAmro "abn_amro",
            Adyen "adyen",
            AsnBank "asn_bank",
            Bunq "bunq",
            Buut "buut",
            Finom "finom",
            Handelsbanken "handelsbanken",
            Ing "ing",
            Knab "knab",
            Mollie "mollie",
            Moneyou "moneyou",
            N26 "n26",
            Nn "nn",
            Rabobank "rabobank",
            Regiobank "regiobank",
            Revolut "revolut",
            SnsBank "sns_bank",
            TriodosBank "triodos_bank",
            VanLanschot "van_lanschot",
            Yoursafe "yoursafe",
        }
    }
    words! {
        /// `payment_method_details.ideal.bic` of a `charge`.
        PaymentMethodDetailsIdealBic {
            ABNANL2A "ABNANL2A",
            ADYBNL2A "ADYBNL2A",
            ASNBNL21 "ASNBNL21",
            BITSNL2A "BITSNL2A",
            BUNQNL2A "BUNQNL2A",
            BUUTNL2A "BUUTNL2A",
            FNOMNL22 "FNOMNL22",
            FVLBNL22 "FVLBNL22",
            HANDNL2A "HANDNL2A",
            INGBNL2A "INGBNL2A",
            KNABNL2H "KNABNL2H",
            MLLENL2A "MLLENL2A",
            MOYONL21 "MOYONL21",
            NNBANL2G "NNBANL2G",
            NTSBDEB1 "NTSBDEB1",
            RABONL2U "RABONL2U",
            RBRBNL21 "RBRBNL21",
            REVOIE23 "REVOIE23",
            REVOLT21 "REVOLT21",
            SNSBNL2A "SNSBNL2A",
            TRIONL2U "TRIONL2U",
        }
    }
    /// `payment_method_details.interac_present.read_method` of a `charge`. The same as [`PaymentMethodDetailsCardPresentReadMethod`](PaymentMethodDetailsCardPresentReadMethod).
    pub type PaymentMethodDetailsInteracPresentReadMethod = PaymentMethodDetailsCardPresentReadMethod;
    words! {
        /// `payment_method_details.interac_present.receipt.account_type` of a `charge`.
        PaymentMethodDetailsInteracPresentReceiptAccountType {
            Checking "checking",
            Savings "savings",
            Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.konbini.store.chain` of a `charge`.
        PaymentMethodDetailsKonbiniStoreChain {
            Familymart "familymart",
            Lawson "lawson",
            Ministop "ministop",
            Seicomart "seicomart",
        }
    }
    words! {
        /// `payment_method_details.kr_card.brand` of a `charge`.
        PaymentMethodDetailsKrCardBrand {
            Bc "bc",
            Citi "citi",
            Hana "hana",
            Hyundai "hyundai",
            Jeju "jeju",
            Jeonbuk "jeonbuk",
            Kakaobank "kakaobank",
            Kbank "kbank",
            Kdbbank "kdbbank",
            Kookmin "kookmin",
            Kwangju "kwangju",
            Lotte "lotte",
            Mg "mg",
            Nh "nh",
            Post "post",
            Samsung "samsung",
            Savingsbank "savingsbank",
            Shinhan "shinhan",
            Shinhyup "shinhyup",
            Suhyup "suhyup",
            Tossbank "tossbank",
            Woori "woori",
        }
    }
    words! {
        /// `payment_method_details.p24.bank` of a `charge`.
        PaymentMethodDetailsP24Bank {
            AliorBank "alior_bank",
            BankMillennium "bank_millennium",
            BankNowyBfgSa "bank_nowy_bfg_sa",
            BankPekaoSa "bank_pekao_sa",
            BankiSpbdzielcze "banki_spbdzielcze",
            Blik "blik",
            BnpParibas "bnp_paribas",
            Boz "boz",
            CitiHandlowy "citi_handlowy",
            CreditAgricole "credit_agricole",
            Envelobank "envelobank",
            EtransferPocztowy24 "etransfer_pocztowy24",
            GetinBank "getin_bank",
            Ideabank "ideabank",
            Ing "ing",
            Inteligo "inteligo",
            MbankMtransfer "mbank_mtransfer",
            NestPrzelew "nest_przelew",
            NoblePay "noble_pay",
            PbacZIpko "pbac_z_ipko",
            PlusBank "plus_bank",
            SantanderPrzelew24 "santander_przelew24",
            TmobileUsbugiBankowe "tmobile_usbugi_bankowe",
            ToyotaBank "toyota_bank",
            Velobank "velobank",
            VolkswagenBank "volkswagen_bank",
        }
    }
    words! {
        /// `payment_method_details.paypal.seller_protection.dispute_category` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtectionDisputeCategory {
            Fraudulent "fraudulent",
            ProductNotReceived "product_not_received",
        }
    }
    words! {
        /// `payment_method_details.paypal.seller_protection.status` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtectionStatus {
            Eligible "eligible",
            NotEligible "not_eligible",
            PartiallyEligible "partially_eligible",
        }
    }
    words! {
        /// `payment_method_details.sofort.preferred_language` of a `charge`.
        PaymentMethodDetailsSofortPreferredLanguage {
            De "de",
            En "en",
            Es "es",
            Fr "fr",
            It "it",
            Nl "nl",
            Pl "pl",
        }
    }
    /// `payment_method_details.us_bank_account.account_holder_type` of a `charge`. The same as [`PaymentMethodDetailsAchDebitAccountHolderType`](PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsUsBankAccountAccountHolderType = PaymentMethodDetailsAchDebitAccountHolderType;
    /// `payment_method_details.us_bank_account.account_type` of a `charge`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `status` of a `charge`.
        Status {
            Failed "failed",
            Pending "pending",
            Succeeded "succeeded",
        }
    }
}
