// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `source_mandate_notification` object.
    SourceMandateNotification {
        id "id": String, "The id; empty if Stripe sent none.";
        ach_credit_transfer "ach_credit_transfer": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        ach_debit "ach_debit": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        acss_debit "acss_debit": Option<Box<source_mandate_notification::AcssDebit>>, "See [`AcssDebit`](source_mandate_notification::AcssDebit). May be absent.";
        alipay "alipay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        bacs_debit "bacs_debit": Option<Box<source_mandate_notification::BacsDebit>>, "See [`BacsDebit`](source_mandate_notification::BacsDebit). May be absent.";
        bancontact "bancontact": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        card "card": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        card_present "card_present": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        eps "eps": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        giropay "giropay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        ideal "ideal": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        multibanco "multibanco": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        p24 "p24": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        paper_check "paper_check": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        reason "reason": Option<String>, "Text.";
        sepa_credit_transfer "sepa_credit_transfer": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        sepa_debit "sepa_debit": Option<Box<source_mandate_notification::SepaDebit>>, "See [`SepaDebit`](source_mandate_notification::SepaDebit). May be absent.";
        sofort "sofort": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        source "source": Option<Box<crate::object::Source>>, "The `source` object.";
        status "status": Option<String>, "Text.";
        three_d_secure "three_d_secure": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        type_ "type": Option<String>, "Text.";
    }
}
object! { SourceMandateNotification: "source_mandate_notification" }
/// The parts of a [`SourceMandateNotification`](crate::object::SourceMandateNotification).
pub mod source_mandate_notification {
    use crate::object::macros::record;
    record! {
        /// `acss_debit` of a `source_mandate_notification`.
        AcssDebit {
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `bacs_debit` of a `source_mandate_notification`.
        BacsDebit {
            last4 "last4": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `sepa_debit` of a `source_mandate_notification`.
        SepaDebit {
            creditor_identifier "creditor_identifier": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            mandate_reference "mandate_reference": Option<String>, "Text. May be absent.";
        }
    }
}
