// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `source` object.
    Source {
        id "id": String, "The id; empty if Stripe sent none.";
        ach_credit_transfer "ach_credit_transfer": Option<Box<source::AchCreditTransfer>>, "See [`AchCreditTransfer`](source::AchCreditTransfer). May be absent.";
        ach_debit "ach_debit": Option<Box<source::AchDebit>>, "See [`AchDebit`](source::AchDebit). May be absent.";
        acss_debit "acss_debit": Option<Box<source::AcssDebit>>, "See [`AcssDebit`](source::AcssDebit). May be absent.";
        alipay "alipay": Option<Box<source::Alipay>>, "See [`Alipay`](source::Alipay). May be absent.";
        allow_redisplay "allow_redisplay": Option<source::AllowRedisplay>, "A word of [`AllowRedisplay`](source::AllowRedisplay); unknown ones are kept. May be null.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        au_becs_debit "au_becs_debit": Option<Box<source::AuBecsDebit>>, "See [`AuBecsDebit`](source::AuBecsDebit). May be absent.";
        bancontact "bancontact": Option<Box<source::Bancontact>>, "See [`Bancontact`](source::Bancontact). May be absent.";
        bitcoin "bitcoin": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.";
        card "card": Option<Box<source::Card>>, "See [`Card`](source::Card). May be absent.";
        card_present "card_present": Option<Box<source::CardPresent>>, "See [`CardPresent`](source::CardPresent). May be absent.";
        client_secret "client_secret": Option<String>, "Text.";
        code_verification "code_verification": Option<Box<source::CodeVerification>>, "See [`CodeVerification`](source::CodeVerification). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be null.";
        customer "customer": Option<String>, "Text. May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        eps "eps": Option<Box<source::Eps>>, "See [`Eps`](source::Eps). May be absent.";
        flow "flow": Option<String>, "Text.";
        giropay "giropay": Option<Box<source::Giropay>>, "See [`Giropay`](source::Giropay). May be absent.";
        ideal "ideal": Option<Box<source::Ideal>>, "See [`Ideal`](source::Ideal). May be absent.";
        klarna "klarna": Option<Box<source::Klarna>>, "See [`Klarna`](source::Klarna). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        multibanco "multibanco": Option<Box<source::Multibanco>>, "See [`Multibanco`](source::Multibanco). May be absent.";
        owner "owner": Option<Box<source::Owner>>, "See [`Owner`](source::Owner). May be null.";
        p24 "p24": Option<Box<source::P24>>, "See [`P24`](source::P24). May be absent.";
        paper_check "paper_check": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.";
        receiver "receiver": Option<Box<source::Receiver>>, "See [`Receiver`](source::Receiver). May be absent.";
        redirect "redirect": Option<Box<source::Redirect>>, "See [`Redirect`](source::Redirect). May be absent.";
        sepa_credit_transfer "sepa_credit_transfer": Option<Box<source::SepaCreditTransfer>>, "See [`SepaCreditTransfer`](source::SepaCreditTransfer). May be absent.";
        sepa_debit "sepa_debit": Option<Box<source::SepaDebit>>, "See [`SepaDebit`](source::SepaDebit). May be absent.";
        sofort "sofort": Option<Box<source::Sofort>>, "See [`Sofort`](source::Sofort). May be absent.";
        source_order "source_order": Option<Box<source::SourceOrder>>, "See [`SourceOrder`](source::SourceOrder). May be absent.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
        three_d_secure "three_d_secure": Option<Box<source::ThreeDSecure>>, "See [`ThreeDSecure`](source::ThreeDSecure). May be absent.";
        type_ "type": Option<source::Type>, "A word of [`Type`](source::Type); unknown ones are kept.";
        usage "usage": Option<String>, "Text. May be null.";
        wechat "wechat": Option<Box<source::Wechat>>, "See [`Wechat`](source::Wechat). May be absent.";
    }
}
object! { Source: "source" }
/// The parts of a [`Source`](crate::object::Source).
pub mod source {
    use crate::object::macros::{element, record, words};
    record! {
        /// `ach_credit_transfer` of a `source`.
        AchCreditTransfer {
            account_number "account_number": Option<String>, "Text. May be absent or null.";
            bank_name "bank_name": Option<String>, "Text. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            refund_account_holder_name "refund_account_holder_name": Option<String>, "Text. May be absent or null.";
            refund_account_holder_type "refund_account_holder_type": Option<String>, "Text. May be absent or null.";
            refund_routing_number "refund_routing_number": Option<String>, "Text. May be absent or null.";
            routing_number "routing_number": Option<String>, "Text. May be absent or null.";
            swift_code "swift_code": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `ach_debit` of a `source`.
        AchDebit {
            bank_name "bank_name": Option<String>, "Text. May be absent or null.";
            country "country": Option<String>, "Text. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be absent or null.";
            routing_number "routing_number": Option<String>, "Text. May be absent or null.";
            type_ "type": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `acss_debit` of a `source`.
        AcssDebit {
            bank_address_city "bank_address_city": Option<String>, "Text. May be absent or null.";
            bank_address_line_1 "bank_address_line_1": Option<String>, "Text. May be absent or null.";
            bank_address_line_2 "bank_address_line_2": Option<String>, "Text. May be absent or null.";
            bank_address_postal_code "bank_address_postal_code": Option<String>, "Text. May be absent or null.";
            bank_name "bank_name": Option<String>, "Text. May be absent or null.";
            category "category": Option<String>, "Text. May be absent or null.";
            country "country": Option<String>, "Text. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be absent or null.";
            routing_number "routing_number": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `alipay` of a `source`.
        Alipay {
            data_string "data_string": Option<String>, "Text. May be absent or null.";
            native_url "native_url": Option<String>, "Text. May be absent or null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `au_becs_debit` of a `source`.
        AuBecsDebit {
            bsb_number "bsb_number": Option<String>, "Text. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `bancontact` of a `source`.
        Bancontact {
            bank_code "bank_code": Option<String>, "Text. May be absent or null.";
            bank_name "bank_name": Option<String>, "Text. May be absent or null.";
            bic "bic": Option<String>, "Text. May be absent or null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be absent or null.";
            preferred_language "preferred_language": Option<String>, "Text. May be absent or null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `card` of a `source`.
        Card {
            address_line1_check "address_line1_check": Option<String>, "Text. May be absent or null.";
            address_zip_check "address_zip_check": Option<String>, "Text. May be absent or null.";
            brand "brand": Option<String>, "Text. May be absent or null.";
            country "country": Option<String>, "Text. May be absent or null.";
            cvc_check "cvc_check": Option<String>, "Text. May be absent or null.";
            description "description": Option<String>, "Text. May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be absent or null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent.";
            funding "funding": Option<String>, "Text. May be absent or null.";
            iin "iin": Option<String>, "Text. May be absent.";
            issuer "issuer": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent or null.";
            name "name": Option<String>, "Text. May be absent or null.";
            three_d_secure "three_d_secure": Option<String>, "Text. May be absent.";
            tokenization_method "tokenization_method": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `card_present` of a `source`.
        CardPresent {
            application_cryptogram "application_cryptogram": Option<String>, "Text. May be absent.";
            application_preferred_name "application_preferred_name": Option<String>, "Text. May be absent.";
            authorization_code "authorization_code": Option<String>, "Text. May be absent or null.";
            authorization_response_code "authorization_response_code": Option<String>, "Text. May be absent.";
            brand "brand": Option<String>, "Text. May be absent or null.";
            country "country": Option<String>, "Text. May be absent or null.";
            cvm_type "cvm_type": Option<String>, "Text. May be absent.";
            data_type "data_type": Option<String>, "Text. May be absent or null.";
            dedicated_file_name "dedicated_file_name": Option<String>, "Text. May be absent.";
            description "description": Option<String>, "Text. May be absent.";
            emv_auth_data "emv_auth_data": Option<String>, "Text. May be absent.";
            evidence_customer_signature "evidence_customer_signature": Option<String>, "Text. May be absent or null.";
            evidence_transaction_certificate "evidence_transaction_certificate": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be absent or null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent.";
            funding "funding": Option<String>, "Text. May be absent or null.";
            iin "iin": Option<String>, "Text. May be absent.";
            issuer "issuer": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent or null.";
            pos_device_id "pos_device_id": Option<String>, "Text. May be absent or null.";
            pos_entry_mode "pos_entry_mode": Option<String>, "Text. May be absent.";
            read_method "read_method": Option<String>, "Text. May be absent or null.";
            reader "reader": Option<String>, "Text. May be absent or null.";
            terminal_verification_results "terminal_verification_results": Option<String>, "Text. May be absent.";
            transaction_status_information "transaction_status_information": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `code_verification` of a `source`.
        CodeVerification {
            attempts_remaining "attempts_remaining": Option<i64>, "A whole number.";
            status "status": Option<String>, "Text.";
        }
    }
    record! {
        /// `eps` of a `source`.
        Eps {
            reference "reference": Option<String>, "Text. May be absent or null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `giropay` of a `source`.
        Giropay {
            bank_code "bank_code": Option<String>, "Text. May be absent or null.";
            bank_name "bank_name": Option<String>, "Text. May be absent or null.";
            bic "bic": Option<String>, "Text. May be absent or null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `ideal` of a `source`.
        Ideal {
            bank "bank": Option<String>, "Text. May be absent or null.";
            bic "bic": Option<String>, "Text. May be absent or null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be absent or null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `klarna` of a `source`.
        Klarna {
            background_image_url "background_image_url": Option<String>, "Text. May be absent.";
            client_token "client_token": Option<String>, "Text. May be absent or null.";
            first_name "first_name": Option<String>, "Text. May be absent.";
            last_name "last_name": Option<String>, "Text. May be absent.";
            locale "locale": Option<String>, "Text. May be absent.";
            logo_url "logo_url": Option<String>, "Text. May be absent.";
            page_title "page_title": Option<String>, "Text. May be absent.";
            pay_later_asset_urls_descriptive "pay_later_asset_urls_descriptive": Option<String>, "Text. May be absent.";
            pay_later_asset_urls_standard "pay_later_asset_urls_standard": Option<String>, "Text. May be absent.";
            pay_later_name "pay_later_name": Option<String>, "Text. May be absent.";
            pay_later_redirect_url "pay_later_redirect_url": Option<String>, "Text. May be absent.";
            pay_now_asset_urls_descriptive "pay_now_asset_urls_descriptive": Option<String>, "Text. May be absent.";
            pay_now_asset_urls_standard "pay_now_asset_urls_standard": Option<String>, "Text. May be absent.";
            pay_now_name "pay_now_name": Option<String>, "Text. May be absent.";
            pay_now_redirect_url "pay_now_redirect_url": Option<String>, "Text. May be absent.";
            pay_over_time_asset_urls_descriptive "pay_over_time_asset_urls_descriptive": Option<String>, "Text. May be absent.";
            pay_over_time_asset_urls_standard "pay_over_time_asset_urls_standard": Option<String>, "Text. May be absent.";
            pay_over_time_name "pay_over_time_name": Option<String>, "Text. May be absent.";
            pay_over_time_redirect_url "pay_over_time_redirect_url": Option<String>, "Text. May be absent.";
            payment_method_categories "payment_method_categories": Option<String>, "Text. May be absent.";
            purchase_country "purchase_country": Option<String>, "Text. May be absent.";
            purchase_type "purchase_type": Option<String>, "Text. May be absent.";
            redirect_url "redirect_url": Option<String>, "Text. May be absent.";
            shipping_delay "shipping_delay": Option<i64>, "A whole number. May be absent.";
            shipping_first_name "shipping_first_name": Option<String>, "Text. May be absent.";
            shipping_last_name "shipping_last_name": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `multibanco` of a `source`.
        Multibanco {
            entity "entity": Option<String>, "Text. May be absent or null.";
            reference "reference": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_city "refund_account_holder_address_city": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_country "refund_account_holder_address_country": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_line1 "refund_account_holder_address_line1": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_line2 "refund_account_holder_address_line2": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_postal_code "refund_account_holder_address_postal_code": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_state "refund_account_holder_address_state": Option<String>, "Text. May be absent or null.";
            refund_account_holder_name "refund_account_holder_name": Option<String>, "Text. May be absent or null.";
            refund_iban "refund_iban": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `owner` of a `source`.
        Owner {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
            verified_address "verified_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            verified_email "verified_email": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
            verified_phone "verified_phone": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `p24` of a `source`.
        P24 {
            reference "reference": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `receiver` of a `source`.
        Receiver {
            address "address": Option<String>, "Text. May be null.";
            amount_charged "amount_charged": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_received "amount_received": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_returned "amount_returned": Option<i64>, "An amount, in the currency's smallest unit.";
            refund_attributes_method "refund_attributes_method": Option<String>, "Text.";
            refund_attributes_status "refund_attributes_status": Option<String>, "Text.";
        }
    }
    record! {
        /// `redirect` of a `source`.
        Redirect {
            failure_reason "failure_reason": Option<String>, "Text. May be null.";
            return_url "return_url": Option<String>, "Text.";
            status "status": Option<String>, "Text.";
            url "url": Option<String>, "Text.";
        }
    }
    record! {
        /// `sepa_credit_transfer` of a `source`.
        SepaCreditTransfer {
            bank_name "bank_name": Option<String>, "Text. May be absent or null.";
            bic "bic": Option<String>, "Text. May be absent or null.";
            iban "iban": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_city "refund_account_holder_address_city": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_country "refund_account_holder_address_country": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_line1 "refund_account_holder_address_line1": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_line2 "refund_account_holder_address_line2": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_postal_code "refund_account_holder_address_postal_code": Option<String>, "Text. May be absent or null.";
            refund_account_holder_address_state "refund_account_holder_address_state": Option<String>, "Text. May be absent or null.";
            refund_account_holder_name "refund_account_holder_name": Option<String>, "Text. May be absent or null.";
            refund_iban "refund_iban": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `sepa_debit` of a `source`.
        SepaDebit {
            bank_code "bank_code": Option<String>, "Text. May be absent or null.";
            branch_code "branch_code": Option<String>, "Text. May be absent or null.";
            country "country": Option<String>, "Text. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be absent or null.";
            mandate_reference "mandate_reference": Option<String>, "Text. May be absent or null.";
            mandate_url "mandate_url": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `sofort` of a `source`.
        Sofort {
            bank_code "bank_code": Option<String>, "Text. May be absent or null.";
            bank_name "bank_name": Option<String>, "Text. May be absent or null.";
            bic "bic": Option<String>, "Text. May be absent or null.";
            country "country": Option<String>, "Text. May be absent or null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be absent or null.";
            preferred_language "preferred_language": Option<String>, "Text. May be absent or null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `source_order` of a `source`.
        SourceOrder {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
            email "email": Option<String>, "Text. May be absent.";
            items "items": Vec<crate::object::source::SourceOrderItem>, "Array. Each element: See [`SourceOrderItem`](crate::object::source::SourceOrderItem). May be null.";
            shipping "shipping": Option<Box<crate::object::source::SourceOrderShipping>>, "See [`SourceOrderShipping`](crate::object::source::SourceOrderShipping). May be absent.";
        }
    }
    record! {
        /// `source_order.item` of a `source`.
        SourceOrderItem {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            currency "currency": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be null.";
            parent "parent": Option<String>, "Text. May be null.";
            quantity "quantity": Option<i64>, "A whole number. May be absent.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    element! { SourceOrderItem }
    /// `source_order.shipping` of a `source`. The same as [`customer::Shipping`](crate::object::customer::Shipping).
    pub type SourceOrderShipping = crate::object::customer::Shipping;
    record! {
        /// `three_d_secure` of a `source`.
        ThreeDSecure {
            address_line1_check "address_line1_check": Option<String>, "Text. May be absent or null.";
            address_zip_check "address_zip_check": Option<String>, "Text. May be absent or null.";
            authenticated "authenticated": Option<bool>, "A flag. May be absent or null.";
            brand "brand": Option<String>, "Text. May be absent or null.";
            card "card": Option<String>, "Text. May be absent or null.";
            country "country": Option<String>, "Text. May be absent or null.";
            customer "customer": Option<String>, "Text. May be absent or null.";
            cvc_check "cvc_check": Option<String>, "Text. May be absent or null.";
            description "description": Option<String>, "Text. May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be absent or null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent.";
            funding "funding": Option<String>, "Text. May be absent or null.";
            iin "iin": Option<String>, "Text. May be absent.";
            issuer "issuer": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent or null.";
            name "name": Option<String>, "Text. May be absent or null.";
            three_d_secure "three_d_secure": Option<String>, "Text. May be absent.";
            tokenization_method "tokenization_method": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `wechat` of a `source`.
        Wechat {
            prepay_id "prepay_id": Option<String>, "Text. May be absent.";
            qr_code_url "qr_code_url": Option<String>, "Text. May be absent or null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent.";
        }
    }
    /// `allow_redisplay` of a `source`. The same as [`card::AllowRedisplay`](crate::object::card::AllowRedisplay).
    pub type AllowRedisplay = crate::object::card::AllowRedisplay;
    words! {
        /// `type` of a `source`.
        Type {
            AchCreditTransfer "ach_credit_transfer",
            AchDebit "ach_debit",
            AcssDebit "acss_debit",
            Alipay "alipay",
            AuBecsDebit "au_becs_debit",
            Bancontact "bancontact",
            Card "card",
            CardPresent "card_present",
            Eps "eps",
            Giropay "giropay",
            Ideal "ideal",
            Klarna "klarna",
            Multibanco "multibanco",
            P24 "p24",
            SepaCreditTransfer "sepa_credit_transfer",
            SepaDebit "sepa_debit",
            Sofort "sofort",
            ThreeDSecure "three_d_secure",
            Wechat "wechat",
        }
    }
}
