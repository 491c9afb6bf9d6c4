// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `refund` object.
    Refund {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        destination_details "destination_details": Option<Box<refund::DestinationDetails>>, "See [`DestinationDetails`](refund::DestinationDetails). May be absent.";
        failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be absent.";
        failure_reason "failure_reason": Option<String>, "Text. May be absent.";
        instructions_email "instructions_email": Option<String>, "Text. May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        next_action "next_action": Option<Box<refund::NextAction>>, "See [`NextAction`](refund::NextAction). May be absent.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        pending_reason "pending_reason": Option<refund::PendingReason>, "A word of [`PendingReason`](refund::PendingReason); unknown ones are kept. May be absent.";
        presentment_details "presentment_details": Option<Box<refund::PresentmentDetails>>, "See [`PresentmentDetails`](refund::PresentmentDetails). May be absent.";
        reason "reason": Option<refund::Reason>, "A word of [`Reason`](refund::Reason); unknown ones are kept. May be null.";
        receipt_number "receipt_number": Option<String>, "Text. May be null.";
        source_transfer_reversal "source_transfer_reversal": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer_reversal`, or the object where it was expanded. May be null.";
        status "status": Option<String>, "Text. May be null.";
        transfer_reversal "transfer_reversal": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer_reversal`, or the object where it was expanded. May be null.";
    }
}
element! { Refund }
object! { Refund: "refund" }
/// The parts of a [`Refund`](crate::object::Refund).
pub mod refund {
    use crate::object::macros::{record, words};
    record! {
        /// `destination_details` of a `refund`.
        DestinationDetails {
            affirm "affirm": Option<Box<crate::object::refund::DestinationDetailsAffirm>>, "See [`DestinationDetailsAffirm`](crate::object::refund::DestinationDetailsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::refund::DestinationDetailsAfterpayClearpay>>, "See [`DestinationDetailsAfterpayClearpay`](crate::object::refund::DestinationDetailsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::refund::DestinationDetailsAlipay>>, "See [`DestinationDetailsAlipay`](crate::object::refund::DestinationDetailsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::refund::DestinationDetailsAlma>>, "See [`DestinationDetailsAlma`](crate::object::refund::DestinationDetailsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::refund::DestinationDetailsAmazonPay>>, "See [`DestinationDetailsAmazonPay`](crate::object::refund::DestinationDetailsAmazonPay). May be absent.";
            au_bank_transfer "au_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsAuBankTransfer>>, "See [`DestinationDetailsAuBankTransfer`](crate::object::refund::DestinationDetailsAuBankTransfer). May be absent.";
            blik "blik": Option<Box<crate::object::refund::DestinationDetailsBlik>>, "See [`DestinationDetailsBlik`](crate::object::refund::DestinationDetailsBlik). May be absent.";
            br_bank_transfer "br_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsBrBankTransfer>>, "See [`DestinationDetailsBrBankTransfer`](crate::object::refund::DestinationDetailsBrBankTransfer). May be absent.";
            card "card": Option<Box<crate::object::refund::DestinationDetailsCard>>, "See [`DestinationDetailsCard`](crate::object::refund::DestinationDetailsCard). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::refund::DestinationDetailsCashapp>>, "See [`DestinationDetailsCashapp`](crate::object::refund::DestinationDetailsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::refund::DestinationDetailsCrypto>>, "See [`DestinationDetailsCrypto`](crate::object::refund::DestinationDetailsCrypto). May be absent.";
            customer_cash_balance "customer_cash_balance": Option<Box<crate::object::refund::DestinationDetailsCustomerCashBalance>>, "See [`DestinationDetailsCustomerCashBalance`](crate::object::refund::DestinationDetailsCustomerCashBalance). May be absent.";
            eps "eps": Option<Box<crate::object::refund::DestinationDetailsEps>>, "See [`DestinationDetailsEps`](crate::object::refund::DestinationDetailsEps). May be absent.";
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsEuBankTransfer>>, "See [`DestinationDetailsEuBankTransfer`](crate::object::refund::DestinationDetailsEuBankTransfer). May be absent.";
            gb_bank_transfer "gb_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsGbBankTransfer>>, "See [`DestinationDetailsGbBankTransfer`](crate::object::refund::DestinationDetailsGbBankTransfer). May be absent.";
            giropay "giropay": Option<Box<crate::object::refund::DestinationDetailsGiropay>>, "See [`DestinationDetailsGiropay`](crate::object::refund::DestinationDetailsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::refund::DestinationDetailsGrabpay>>, "See [`DestinationDetailsGrabpay`](crate::object::refund::DestinationDetailsGrabpay). May be absent.";
            jp_bank_transfer "jp_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsJpBankTransfer>>, "See [`DestinationDetailsJpBankTransfer`](crate::object::refund::DestinationDetailsJpBankTransfer). May be absent.";
            klarna "klarna": Option<Box<crate::object::refund::DestinationDetailsKlarna>>, "See [`DestinationDetailsKlarna`](crate::object::refund::DestinationDetailsKlarna). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::refund::DestinationDetailsMbWay>>, "See [`DestinationDetailsMbWay`](crate::object::refund::DestinationDetailsMbWay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::refund::DestinationDetailsMultibanco>>, "See [`DestinationDetailsMultibanco`](crate::object::refund::DestinationDetailsMultibanco). May be absent.";
            mx_bank_transfer "mx_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsMxBankTransfer>>, "See [`DestinationDetailsMxBankTransfer`](crate::object::refund::DestinationDetailsMxBankTransfer). May be absent.";
            nz_bank_transfer "nz_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsNzBankTransfer>>, "See [`DestinationDetailsNzBankTransfer`](crate::object::refund::DestinationDetailsNzBankTransfer). May be absent.";
            p24 "p24": Option<Box<crate::object::refund::DestinationDetailsP24>>, "See [`DestinationDetailsP24`](crate::object::refund::DestinationDetailsP24). May be absent.";
            paynow "paynow": Option<Box<crate::object::refund::DestinationDetailsPaynow>>, "See [`DestinationDetailsPaynow`](crate::object::refund::DestinationDetailsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::refund::DestinationDetailsPaypal>>, "See [`DestinationDetailsPaypal`](crate::object::refund::DestinationDetailsPaypal). May be absent.";
            pix "pix": Option<Box<crate::object::refund::DestinationDetailsPix>>, "See [`DestinationDetailsPix`](crate::object::refund::DestinationDetailsPix). May be absent.";
            revolut "revolut": Option<Box<crate::object::refund::DestinationDetailsRevolut>>, "See [`DestinationDetailsRevolut`](crate::object::refund::DestinationDetailsRevolut). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::refund::DestinationDetailsScalapay>>, "See [`DestinationDetailsScalapay`](crate::object::refund::DestinationDetailsScalapay). May be absent.";
            sofort "sofort": Option<Box<crate::object::refund::DestinationDetailsSofort>>, "See [`DestinationDetailsSofort`](crate::object::refund::DestinationDetailsSofort). May be absent.";
            swish "swish": Option<Box<crate::object::refund::DestinationDetailsSwish>>, "See [`DestinationDetailsSwish`](crate::object::refund::DestinationDetailsSwish). May be absent.";
            th_bank_transfer "th_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsThBankTransfer>>, "See [`DestinationDetailsThBankTransfer`](crate::object::refund::DestinationDetailsThBankTransfer). May be absent.";
            twint "twint": Option<Box<crate::object::refund::DestinationDetailsTwint>>, "See [`DestinationDetailsTwint`](crate::object::refund::DestinationDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            us_bank_transfer "us_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsUsBankTransfer>>, "See [`DestinationDetailsUsBankTransfer`](crate::object::refund::DestinationDetailsUsBankTransfer). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::refund::DestinationDetailsWechatPay>>, "See [`DestinationDetailsWechatPay`](crate::object::refund::DestinationDetailsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::refund::DestinationDetailsZip>>, "See [`DestinationDetailsZip`](crate::object::refund::DestinationDetailsZip). May be absent.";
        }
    }
    /// `destination_details.affirm` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAffirm = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `destination_details.afterpay_clearpay` of a `refund`.
        DestinationDetailsAfterpayClearpay {
            reference "reference": Option<String>, "Text. May be null.";
            reference_status "reference_status": Option<String>, "Text. May be null.";
        }
    }
    /// `destination_details.alipay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAlipay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.alma` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAlma = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.amazon_pay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.au_bank_transfer` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAuBankTransfer = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `destination_details.blik` of a `refund`.
        DestinationDetailsBlik {
            network_decline_code "network_decline_code": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            reference_status "reference_status": Option<String>, "Text. May be null.";
        }
    }
    /// `destination_details.br_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsBrBankTransfer = DestinationDetailsAfterpayClearpay;
    record! {
        /// `destination_details.card` of a `refund`.
        DestinationDetailsCard {
            reference "reference": Option<String>, "Text. May be absent.";
            reference_status "reference_status": Option<String>, "Text. May be absent.";
            reference_type "reference_type": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::refund::DestinationDetailsCardType>, "A word of [`DestinationDetailsCardType`](crate::object::refund::DestinationDetailsCardType); unknown ones are kept.";
        }
    }
    /// `destination_details.cashapp` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsCashapp = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.crypto` of a `refund`. The same as [`charge::PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay).
    pub type DestinationDetailsCrypto = crate::object::charge::PaymentMethodDetailsPromptpay;
    /// `destination_details.customer_cash_balance` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsCustomerCashBalance = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.eps` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsEps = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.eu_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsEuBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.gb_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsGbBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.giropay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsGiropay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.grabpay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsGrabpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.jp_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsJpBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.klarna` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsKlarna = DestinationDetailsAfterpayClearpay;
    /// `destination_details.mb_way` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsMbWay = DestinationDetailsAfterpayClearpay;
    /// `destination_details.multibanco` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsMultibanco = DestinationDetailsAfterpayClearpay;
    /// `destination_details.mx_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsMxBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.nz_bank_transfer` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsNzBankTransfer = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.p24` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsP24 = DestinationDetailsAfterpayClearpay;
    /// `destination_details.paynow` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsPaynow = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.paypal` of a `refund`. The same as [`DestinationDetailsBlik`](DestinationDetailsBlik).
    pub type DestinationDetailsPaypal = DestinationDetailsBlik;
    /// `destination_details.pix` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsPix = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.revolut` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsRevolut = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.scalapay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsScalapay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.sofort` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsSofort = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.swish` of a `refund`. The same as [`DestinationDetailsBlik`](DestinationDetailsBlik).
    pub type DestinationDetailsSwish = DestinationDetailsBlik;
    /// `destination_details.th_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsThBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.twint` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsTwint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.us_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsUsBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.wechat_pay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsWechatPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.zip` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsZip = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `next_action` of a `refund`.
        NextAction {
            display_details "display_details": Option<Box<crate::object::refund::NextActionDisplayDetails>>, "See [`NextActionDisplayDetails`](crate::object::refund::NextActionDisplayDetails). May be absent.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_details` of a `refund`.
        NextActionDisplayDetails {
            email_sent "email_sent": Option<Box<crate::object::refund::NextActionDisplayDetailsEmailSent>>, "See [`NextActionDisplayDetailsEmailSent`](crate::object::refund::NextActionDisplayDetailsEmailSent).";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    record! {
        /// `next_action.display_details.email_sent` of a `refund`.
        NextActionDisplayDetailsEmailSent {
            email_sent_at "email_sent_at": Option<time::OffsetDateTime>, "A time, UTC.";
            email_sent_to "email_sent_to": Option<String>, "Text.";
        }
    }
    /// `presentment_details` of a `refund`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    words! {
        /// `destination_details.card.type` of a `refund`.
        DestinationDetailsCardType {
            Pending "pending",
            Refund "refund",
            Reversal "reversal",
        }
    }
    words! {
        /// `pending_reason` of a `refund`.
        PendingReason {
            ChargePending "charge_pending",
            InsufficientFunds "insufficient_funds",
            Processing "processing",
        }
    }
    words! {
        /// `reason` of a `refund`.
        Reason {
            Duplicate "duplicate",
            ExpiredUncapturedCharge "expired_uncaptured_charge",
            Fraudulent "fraudulent",
            RequestedByCustomer "requested_by_customer",
        }
    }
}
