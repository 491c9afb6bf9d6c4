// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `source_transaction` object.
    SourceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        ach_credit_transfer "ach_credit_transfer": Option<Box<source_transaction::AchCreditTransfer>>, "See [`AchCreditTransfer`](source_transaction::AchCreditTransfer). May be absent.";
        ach_debit "ach_debit": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        alipay "alipay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        bancontact "bancontact": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        bitcoin "bitcoin": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.";
        card "card": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        card_present "card_present": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        chf_credit_transfer "chf_credit_transfer": Option<Box<source_transaction::ChfCreditTransfer>>, "See [`ChfCreditTransfer`](source_transaction::ChfCreditTransfer). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        eps "eps": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        gbp_credit_transfer "gbp_credit_transfer": Option<Box<source_transaction::GbpCreditTransfer>>, "See [`GbpCreditTransfer`](source_transaction::GbpCreditTransfer). May be absent.";
        giropay "giropay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        ideal "ideal": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        multibanco "multibanco": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        p24 "p24": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        paper_check "paper_check": Option<Box<source_transaction::PaperCheck>>, "See [`PaperCheck`](source_transaction::PaperCheck). May be absent.";
        sepa_credit_transfer "sepa_credit_transfer": Option<Box<source_transaction::SepaCreditTransfer>>, "See [`SepaCreditTransfer`](source_transaction::SepaCreditTransfer). May be absent.";
        sepa_debit "sepa_debit": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        sofort "sofort": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        source "source": Option<String>, "Text.";
        status "status": Option<String>, "Text.";
        three_d_secure "three_d_secure": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        type_ "type": Option<source_transaction::Type>, "A word of [`Type`](source_transaction::Type); unknown ones are kept.";
        uk_credit_transfer "uk_credit_transfer": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-05-16; older API versions and old bodies have it.";
    }
}
object! { SourceTransaction: "source_transaction" }
/// The parts of a [`SourceTransaction`](crate::object::SourceTransaction).
pub mod source_transaction {
    use crate::object::macros::{record, words};
    record! {
        /// `ach_credit_transfer` of a `source_transaction`.
        AchCreditTransfer {
            customer_data "customer_data": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            routing_number "routing_number": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `chf_credit_transfer` of a `source_transaction`.
        ChfCreditTransfer {
            reference "reference": Option<String>, "Text. May be absent.";
            sender_address_country "sender_address_country": Option<String>, "Text. May be absent.";
            sender_address_line1 "sender_address_line1": Option<String>, "Text. May be absent.";
            sender_iban "sender_iban": Option<String>, "Text. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `gbp_credit_transfer` of a `source_transaction`.
        GbpCreditTransfer {
            fingerprint "fingerprint": Option<String>, "Text. May be absent.";
            funding_method "funding_method": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            reference "reference": Option<String>, "Text. May be absent.";
            sender_account_number "sender_account_number": Option<String>, "Text. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be absent.";
            sender_sort_code "sender_sort_code": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `paper_check` of a `source_transaction`.
        PaperCheck {
            available_at "available_at": Option<String>, "Text. May be absent.";
            invoices "invoices": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `sepa_credit_transfer` of a `source_transaction`.
        SepaCreditTransfer {
            reference "reference": Option<String>, "Text. May be absent.";
            sender_iban "sender_iban": Option<String>, "Text. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `type` of a `source_transaction`.
        Type {
            AchCreditTransfer "ach_credit_transfer",
            AchDebit "ach_debit",
            Alipay "alipay",
            Bancontact "bancontact",
            Card "card",
            CardPresent "card_present",
            Eps "eps",
            Giropay "giropay",
            Ideal "ideal",
            Klarna "klarna",
            Multibanco "multibanco",
            P24 "p24",
            SepaDebit "sepa_debit",
            Sofort "sofort",
            ThreeDSecure "three_d_secure",
            Wechat "wechat",
        }
    }
}
