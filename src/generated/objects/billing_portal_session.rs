// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `billing_portal.session` object.
    BillingPortalSession {
        id "id": String, "The id; empty if Stripe sent none.";
        after_expiration "after_expiration": Option<Box<billing_portal_session::AfterExpiration>>, "See [`AfterExpiration`](billing_portal_session::AfterExpiration). May be absent or null.";
        configuration "configuration": Option<crate::object::Expandable<crate::object::BillingPortalConfiguration>>, "Id of a `billing_portal.configuration`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<String>, "Text.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        flow "flow": Option<Box<billing_portal_session::Flow>>, "See [`Flow`](billing_portal_session::Flow). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        locale "locale": Option<billing_portal_session::Locale>, "A word of [`Locale`](billing_portal_session::Locale); unknown ones are kept. May be null.";
        on_behalf_of "on_behalf_of": Option<String>, "Text. May be null.";
        return_url "return_url": Option<String>, "Text. May be null.";
        url "url": Option<String>, "Text.";
    }
}
object! { BillingPortalSession: "billing_portal.session" }
/// The parts of a [`BillingPortalSession`](crate::object::BillingPortalSession).
pub mod billing_portal_session {
    use crate::object::macros::{element, record, words};
    record! {
        /// `after_expiration` of a `billing_portal.session`.
        AfterExpiration {
            customer_login "customer_login": Option<Box<crate::object::billing_portal_session::AfterExpirationCustomerLogin>>, "See [`AfterExpirationCustomerLogin`](crate::object::billing_portal_session::AfterExpirationCustomerLogin). May be null.";
            type_ "type": Option<crate::object::billing_portal_session::AfterExpirationType>, "A word of [`AfterExpirationType`](crate::object::billing_portal_session::AfterExpirationType); unknown ones are kept.";
        }
    }
    record! {
        /// `after_expiration.customer_login` of a `billing_portal.session`.
        AfterExpirationCustomerLogin {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `flow` of a `billing_portal.session`.
        Flow {
            after_completion "after_completion": Option<Box<crate::object::billing_portal_session::FlowAfterCompletion>>, "See [`FlowAfterCompletion`](crate::object::billing_portal_session::FlowAfterCompletion).";
            customer_update "customer_update": Option<Box<crate::object::billing_portal_session::FlowCustomerUpdate>>, "See [`FlowCustomerUpdate`](crate::object::billing_portal_session::FlowCustomerUpdate). May be null.";
            subscription_cancel "subscription_cancel": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancel>>, "See [`FlowSubscriptionCancel`](crate::object::billing_portal_session::FlowSubscriptionCancel). May be null.";
            subscription_pause "subscription_pause": Option<Box<crate::object::billing_portal_session::FlowSubscriptionPause>>, "See [`FlowSubscriptionPause`](crate::object::billing_portal_session::FlowSubscriptionPause). May be null.";
            subscription_update "subscription_update": Option<Box<crate::object::billing_portal_session::FlowSubscriptionUpdate>>, "See [`FlowSubscriptionUpdate`](crate::object::billing_portal_session::FlowSubscriptionUpdate). May be null.";
            subscription_update_confirm "subscription_update_confirm": Option<Box<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirm>>, "See [`FlowSubscriptionUpdateConfirm`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirm). May be null.";
            type_ "type": Option<crate::object::billing_portal_session::FlowType>, "A word of [`FlowType`](crate::object::billing_portal_session::FlowType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow.after_completion` of a `billing_portal.session`.
        FlowAfterCompletion {
            hosted_confirmation "hosted_confirmation": Option<Box<crate::object::billing_portal_session::FlowAfterCompletionHostedConfirmation>>, "See [`FlowAfterCompletionHostedConfirmation`](crate::object::billing_portal_session::FlowAfterCompletionHostedConfirmation). May be null.";
            redirect "redirect": Option<Box<crate::object::billing_portal_session::FlowAfterCompletionRedirect>>, "See [`FlowAfterCompletionRedirect`](crate::object::billing_portal_session::FlowAfterCompletionRedirect). May be null.";
            type_ "type": Option<crate::object::billing_portal_session::FlowAfterCompletionType>, "A word of [`FlowAfterCompletionType`](crate::object::billing_portal_session::FlowAfterCompletionType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow.after_completion.hosted_confirmation` of a `billing_portal.session`.
        FlowAfterCompletionHostedConfirmation {
            custom_message "custom_message": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `flow.after_completion.redirect` of a `billing_portal.session`.
        FlowAfterCompletionRedirect {
            return_url "return_url": Option<String>, "Text.";
        }
    }
    record! {
        /// `flow.customer_update` of a `billing_portal.session`.
        FlowCustomerUpdate {
        }
    }
    record! {
        /// `flow.subscription_cancel` of a `billing_portal.session`.
        FlowSubscriptionCancel {
            retention "retention": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancelRetention>>, "See [`FlowSubscriptionCancelRetention`](crate::object::billing_portal_session::FlowSubscriptionCancelRetention). May be null.";
            subscription "subscription": Option<String>, "Text.";
        }
    }
    record! {
        /// `flow.subscription_cancel.retention` of a `billing_portal.session`.
        FlowSubscriptionCancelRetention {
            coupon_offer "coupon_offer": Option<Box<crate::object::billing_portal_session::FlowSubscriptionCancelRetentionCouponOffer>>, "See [`FlowSubscriptionCancelRetentionCouponOffer`](crate::object::billing_portal_session::FlowSubscriptionCancelRetentionCouponOffer). May be null.";
            type_ "type": Option<String>, "Text: `coupon_offer`.";
        }
    }
    record! {
        /// `flow.subscription_cancel.retention.coupon_offer` of a `billing_portal.session`.
        FlowSubscriptionCancelRetentionCouponOffer {
            coupon "coupon": Option<String>, "Text.";
        }
    }
    record! {
        /// `flow.subscription_pause` of a `billing_portal.session`.
        FlowSubscriptionPause {
            subscription "subscription": Option<String>, "Text.";
        }
    }
    /// `flow.subscription_update` of a `billing_portal.session`. The same as [`FlowSubscriptionPause`](FlowSubscriptionPause).
    pub type FlowSubscriptionUpdate = FlowSubscriptionPause;
    record! {
        /// `flow.subscription_update_confirm` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirm {
            discounts "discounts": Vec<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmDiscount>, "Array. Each element: See [`FlowSubscriptionUpdateConfirmDiscount`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmDiscount). May be null.";
            items "items": Vec<crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmItem>, "Array. Each element: See [`FlowSubscriptionUpdateConfirmItem`](crate::object::billing_portal_session::FlowSubscriptionUpdateConfirmItem).";
            subscription "subscription": Option<String>, "Text.";
        }
    }
    record! {
        /// `flow.subscription_update_confirm.discount` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirmDiscount {
            coupon "coupon": Option<String>, "Text. May be null.";
            promotion_code "promotion_code": Option<String>, "Text. May be null.";
        }
    }
    element! { FlowSubscriptionUpdateConfirmDiscount }
    record! {
        /// `flow.subscription_update_confirm.item` of a `billing_portal.session`.
        FlowSubscriptionUpdateConfirmItem {
            id "id": String, "The id; empty if Stripe sent none. May be null.";
            price "price": Option<String>, "Text. May be null.";
            quantity "quantity": Option<i64>, "A whole number. May be absent.";
        }
    }
    element! { FlowSubscriptionUpdateConfirmItem }
    words! {
        /// `after_expiration.type` of a `billing_portal.session`.
        AfterExpirationType {
            CustomerLogin "customer_login",
        }
    }
    words! {
        /// `flow.after_completion.type` of a `billing_portal.session`.
        FlowAfterCompletionType {
            HostedConfirmation "hosted_confirmation",
            PortalHomepage "portal_homepage",
            Redirect "redirect",
        }
    }
    words! {
        /// `flow.type` of a `billing_portal.session`.
        FlowType {
            CustomerUpdate "customer_update",
            PaymentMethodUpdate "payment_method_update",
            SubscriptionCancel "subscription_cancel",
            SubscriptionPause "subscription_pause",
            SubscriptionUpdate "subscription_update",
            SubscriptionUpdateConfirm "subscription_update_confirm",
        }
    }
    words! {
        /// `locale` of a `billing_portal.session`.
        Locale {
            Auto "auto",
            Bg "bg",
            Cs "cs",
            Da "da",
            De "de",
            El "el",
            En "en",
            EnAU "en-AU",
            EnCA "en-CA",
            EnGB "en-GB",
            EnIE "en-IE",
            EnIN "en-IN",
            EnNZ "en-NZ",
            EnSG "en-SG",
            Es "es",
            Es419 "es-419",
            Et "et",
            Fi "fi",
            Fil "fil",
            Fr "fr",
            FrCA "fr-CA",
            Hr "hr",
            Hu "hu",
            Id "id",
            It "it",
            Ja "ja",
            Ko "ko",
            Lt "lt",
            Lv "lv",
            Ms "ms",
            Mt "mt",
            Nb "nb",
            Nl "nl",
            Pl "pl",
            Pt "pt",
            PtBR "pt-BR",
            Ro "ro",
            Ru "ru",
            Sk "sk",
            Sl "sl",
            Sv "sv",
            Th "th",
            Tr "tr",
            Vi "vi",
            Zh "zh",
            ZhHK "zh-HK",
            ZhTW "zh-TW",
        }
    }
}
