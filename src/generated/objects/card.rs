// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `card` object.
    Card {
        id "id": String, "The id; empty if Stripe sent none.";
        account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent or null.";
        address_city "address_city": Option<String>, "Text. May be null.";
        address_country "address_country": Option<String>, "Text. May be null.";
        address_line1 "address_line1": Option<String>, "Text. May be null.";
        address_line1_check "address_line1_check": Option<String>, "Text. May be null.";
        address_line2 "address_line2": Option<String>, "Text. May be null.";
        address_state "address_state": Option<String>, "Text. May be null.";
        address_zip "address_zip": Option<String>, "Text. May be null.";
        address_zip_check "address_zip_check": Option<String>, "Text. May be null.";
        allow_redisplay "allow_redisplay": Option<card::AllowRedisplay>, "A word of [`AllowRedisplay`](card::AllowRedisplay); unknown ones are kept. May be absent or null.";
        available_payout_methods "available_payout_methods": Vec<card::AvailablePayoutMethod>, "Array. Each element: A word of [`AvailablePayoutMethod`](card::AvailablePayoutMethod); unknown ones are kept. May be absent or null.";
        brand "brand": Option<String>, "Text.";
        country "country": Option<String>, "Text. May be null.";
        currency "currency": Option<String>, "Text. May be absent or null.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be absent or null.";
        cvc_check "cvc_check": Option<String>, "Text. May be null.";
        default_for_currency "default_for_currency": Option<bool>, "A flag. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        dynamic_last4 "dynamic_last4": Option<String>, "Text. May be null.";
        exp_month "exp_month": Option<i64>, "A whole number.";
        exp_year "exp_year": Option<i64>, "A whole number.";
        fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
        funding "funding": Option<String>, "Text.";
        iin "iin": Option<String>, "Text. May be absent.";
        issuer "issuer": Option<String>, "Text. May be absent.";
        last4 "last4": Option<String>, "Text.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        name "name": Option<String>, "Text. May be null.";
        networks "networks": Option<Box<card::Networks>>, "See [`Networks`](card::Networks). May be absent.";
        recipient "recipient": Option<String>, "Text. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.";
        regulated_status "regulated_status": Option<card::RegulatedStatus>, "A word of [`RegulatedStatus`](card::RegulatedStatus); unknown ones are kept. May be null.";
        status "status": Option<String>, "Text. May be absent or null.";
        tokenization_method "tokenization_method": Option<String>, "Text. May be null.";
        type_ "type": Option<String>, "Text. Deprecated at Stripe since 2014-06-13; older API versions and old bodies have it.";
    }
}
element! { Card }
object! { Card: "card" }
/// The parts of a [`Card`](crate::object::Card).
pub mod card {
    use crate::object::macros::{record, words};
    record! {
        /// `networks` of a `card`.
        Networks {
            preferred "preferred": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `allow_redisplay` of a `card`.
        AllowRedisplay {
            Always "always",
            Limited "limited",
            Unspecified "unspecified",
        }
    }
    /// `available_payout_method` of a `card`. The same as [`bank_account::AvailablePayoutMethod`](crate::object::bank_account::AvailablePayoutMethod).
    pub type AvailablePayoutMethod = crate::object::bank_account::AvailablePayoutMethod;
    words! {
        /// `regulated_status` of a `card`.
        RegulatedStatus {
            Regulated "regulated",
            Unregulated "unregulated",
        }
    }
}
