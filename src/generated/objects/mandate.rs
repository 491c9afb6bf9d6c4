// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `mandate` object.
    Mandate {
        id "id": String, "The id; empty if Stripe sent none.";
        customer_acceptance "customer_acceptance": Option<Box<mandate::CustomerAcceptance>>, "See [`CustomerAcceptance`](mandate::CustomerAcceptance).";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        multi_use "multi_use": Option<Box<mandate::MultiUse>>, "See [`MultiUse`](mandate::MultiUse). May be absent.";
        on_behalf_of "on_behalf_of": Option<String>, "Text. May be absent.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded.";
        payment_method_details "payment_method_details": Option<Box<mandate::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](mandate::PaymentMethodDetails).";
        single_use "single_use": Option<Box<mandate::SingleUse>>, "See [`SingleUse`](mandate::SingleUse). May be absent.";
        status "status": Option<mandate::Status>, "A word of [`Status`](mandate::Status); unknown ones are kept.";
        type_ "type": Option<mandate::Type>, "A word of [`Type`](mandate::Type); unknown ones are kept.";
    }
}
object! { Mandate: "mandate" }
/// The parts of a [`Mandate`](crate::object::Mandate).
pub mod mandate {
    use crate::object::macros::{record, words};
    record! {
        /// `customer_acceptance` of a `mandate`.
        CustomerAcceptance {
            accepted_at "accepted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            offline "offline": Option<Box<crate::object::mandate::CustomerAcceptanceOffline>>, "See [`CustomerAcceptanceOffline`](crate::object::mandate::CustomerAcceptanceOffline). May be absent.";
            online "online": Option<Box<crate::object::mandate::CustomerAcceptanceOnline>>, "See [`CustomerAcceptanceOnline`](crate::object::mandate::CustomerAcceptanceOnline). May be absent.";
            type_ "type": Option<crate::object::mandate::CustomerAcceptanceType>, "A word of [`CustomerAcceptanceType`](crate::object::mandate::CustomerAcceptanceType); unknown ones are kept.";
        }
    }
    /// `customer_acceptance.offline` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CustomerAcceptanceOffline = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `customer_acceptance.online` of a `mandate`.
        CustomerAcceptanceOnline {
            ip_address "ip_address": Option<String>, "Text. May be null.";
            user_agent "user_agent": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `multi_use` of a `mandate`.
        MultiUse {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            currency "currency": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details` of a `mandate`.
        PaymentMethodDetails {
            acss_debit "acss_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::mandate::PaymentMethodDetailsAcssDebit). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::mandate::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::mandate::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::mandate::PaymentMethodDetailsBacsDebit). May be absent.";
            blik "blik": Option<Box<crate::object::mandate::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::mandate::PaymentMethodDetailsBlik). May be absent.";
            card "card": Option<Box<crate::object::mandate::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::mandate::PaymentMethodDetailsCard). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::mandate::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::mandate::PaymentMethodDetailsCashapp). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::mandate::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::mandate::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::mandate::PaymentMethodDetailsKlarna). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::mandate::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::mandate::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::mandate::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::mandate::PaymentMethodDetailsLink). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::mandate::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::mandate::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::mandate::PaymentMethodDetailsNzBankAccount). May be absent.";
            paypal "paypal": Option<Box<crate::object::mandate::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::mandate::PaymentMethodDetailsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::mandate::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::mandate::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::mandate::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::mandate::PaymentMethodDetailsPix). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::mandate::PaymentMethodDetailsRevolutPay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::mandate::PaymentMethodDetailsSepaDebit). May be absent.";
            twint "twint": Option<Box<crate::object::mandate::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::mandate::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::mandate::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::mandate::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::mandate::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::mandate::PaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.acss_debit` of a `mandate`.
        PaymentMethodDetailsAcssDebit {
            default_for "default_for": Vec<crate::object::mandate::PaymentMethodDetailsAcssDebitDefaultFor>, "Array. Each element: A word of [`PaymentMethodDetailsAcssDebitDefaultFor`](crate::object::mandate::PaymentMethodDetailsAcssDebitDefaultFor); unknown ones are kept. May be absent.";
            interval_description "interval_description": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsAcssDebitPaymentSchedule>, "A word of [`PaymentMethodDetailsAcssDebitPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsAcssDebitPaymentSchedule); unknown ones are kept.";
            transaction_type "transaction_type": Option<crate::object::mandate::PaymentMethodDetailsAcssDebitTransactionType>, "A word of [`PaymentMethodDetailsAcssDebitTransactionType`](crate::object::mandate::PaymentMethodDetailsAcssDebitTransactionType); unknown ones are kept.";
        }
    }
    /// `payment_method_details.amazon_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.au_becs_debit` of a `mandate`.
        PaymentMethodDetailsAuBecsDebit {
            url "url": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.bacs_debit` of a `mandate`.
        PaymentMethodDetailsBacsDebit {
            display_name "display_name": Option<String>, "Text. May be null.";
            network_status "network_status": Option<crate::object::mandate::PaymentMethodDetailsBacsDebitNetworkStatus>, "A word of [`PaymentMethodDetailsBacsDebitNetworkStatus`](crate::object::mandate::PaymentMethodDetailsBacsDebitNetworkStatus); unknown ones are kept.";
            reference "reference": Option<String>, "Text.";
            revocation_reason "revocation_reason": Option<crate::object::mandate::PaymentMethodDetailsBacsDebitRevocationReason>, "A word of [`PaymentMethodDetailsBacsDebitRevocationReason`](crate::object::mandate::PaymentMethodDetailsBacsDebitRevocationReason); unknown ones are kept. May be null.";
            service_user_number "service_user_number": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.blik` of a `mandate`.
        PaymentMethodDetailsBlik {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<String>, "Text: `off_session`.";
        }
    }
    record! {
        /// `payment_method_details.card` of a `mandate`.
        PaymentMethodDetailsCard {
            india "india": Option<Box<crate::object::mandate::PaymentMethodDetailsCardIndia>>, "See [`PaymentMethodDetailsCardIndia`](crate::object::mandate::PaymentMethodDetailsCardIndia). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.card.india` of a `mandate`.
        PaymentMethodDetailsCardIndia {
            inactive_reason "inactive_reason": Option<crate::object::mandate::PaymentMethodDetailsCardIndiaInactiveReason>, "A word of [`PaymentMethodDetailsCardIndiaInactiveReason`](crate::object::mandate::PaymentMethodDetailsCardIndiaInactiveReason); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_details.cashapp` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCashapp = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.kakao_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKakaoPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.klarna` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKlarna = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.kr_card` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKrCard = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.link` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.naver_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsNaverPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.nz_bank_account` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsNzBankAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.paypal` of a `mandate`.
        PaymentMethodDetailsPaypal {
            billing_agreement_id "billing_agreement_id": Option<String>, "Text. May be null.";
            payer_id "payer_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.payto` of a `mandate`.
        PaymentMethodDetailsPayto {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::mandate::PaymentMethodDetailsPaytoAmountType>, "A word of [`PaymentMethodDetailsPaytoAmountType`](crate::object::mandate::PaymentMethodDetailsPaytoAmountType); unknown ones are kept.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsPaytoPaymentSchedule>, "A word of [`PaymentMethodDetailsPaytoPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsPaytoPaymentSchedule); unknown ones are kept.";
            payments_per_period "payments_per_period": Option<i64>, "A whole number. May be null.";
            purpose "purpose": Option<crate::object::mandate::PaymentMethodDetailsPaytoPurpose>, "A word of [`PaymentMethodDetailsPaytoPurpose`](crate::object::mandate::PaymentMethodDetailsPaytoPurpose); unknown ones are kept. May be null.";
            start_date "start_date": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.pix` of a `mandate`.
        PaymentMethodDetailsPix {
            amount_includes_iof "amount_includes_iof": Option<crate::object::mandate::PaymentMethodDetailsPixAmountIncludesIof>, "A word of [`PaymentMethodDetailsPixAmountIncludesIof`](crate::object::mandate::PaymentMethodDetailsPixAmountIncludesIof); unknown ones are kept. May be absent.";
            amount_type "amount_type": Option<crate::object::mandate::PaymentMethodDetailsPixAmountType>, "A word of [`PaymentMethodDetailsPixAmountType`](crate::object::mandate::PaymentMethodDetailsPixAmountType); unknown ones are kept. May be absent.";
            end_date "end_date": Option<String>, "Text. May be absent.";
            payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsPixPaymentSchedule>, "A word of [`PaymentMethodDetailsPixPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsPixPaymentSchedule); unknown ones are kept. May be absent.";
            reference "reference": Option<String>, "Text. May be absent.";
            start_date "start_date": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.revolut_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsRevolutPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.sepa_debit` of a `mandate`.
        PaymentMethodDetailsSepaDebit {
            reference "reference": Option<String>, "Text.";
            url "url": Option<String>, "Text.";
        }
    }
    /// `payment_method_details.twint` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsTwint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.upi` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions).
    pub type PaymentMethodDetailsUpi = crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions;
    record! {
        /// `payment_method_details.us_bank_account` of a `mandate`.
        PaymentMethodDetailsUsBankAccount {
            collection_method "collection_method": Option<String>, "Text: `paper`. May be absent.";
        }
    }
    record! {
        /// `single_use` of a `mandate`.
        SingleUse {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
        }
    }
    words! {
        /// `customer_acceptance.type` of a `mandate`.
        CustomerAcceptanceType {
            Offline "offline",
            Online "online",
        }
    }
    /// `payment_method_details.acss_debit.default_for` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor).
    pub type PaymentMethodDetailsAcssDebitDefaultFor = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor;
    /// `payment_method_details.acss_debit.payment_schedule` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule).
    pub type PaymentMethodDetailsAcssDebitPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule;
    /// `payment_method_details.acss_debit.transaction_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodDetailsAcssDebitTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `payment_method_details.bacs_debit.network_status` of a `mandate`.
        PaymentMethodDetailsBacsDebitNetworkStatus {
            Accepted "accepted",
            Pending "pending",
            Refused "refused",
            Revoked "revoked",
        }
    }
    words! {
        /// `payment_method_details.bacs_debit.revocation_reason` of a `mandate`.
        PaymentMethodDetailsBacsDebitRevocationReason {
            AccountClosed "account_closed",
            BankAccountRestricted "bank_account_restricted",
            BankOwnershipChanged "bank_ownership_changed",
            CouldNotProcess "could_not_process",
            DebitNotAuthorized "debit_not_authorized",
        }
    }
    words! {
        /// `payment_method_details.card.india.inactive_reason` of a `mandate`.
        PaymentMethodDetailsCardIndiaInactiveReason {
            Canceled "canceled",
            CardNotSupported "card_not_supported",
            CurrencyNotSupported "currency_not_supported",
            Expired "expired",
            IssuerNotSupported "issuer_not_supported",
            ProcessingError "processing_error",
            Undetermined "undetermined",
        }
    }
    /// `payment_method_details.payto.amount_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodDetailsPaytoAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_details.payto.payment_schedule` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule).
    pub type PaymentMethodDetailsPaytoPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule;
    /// `payment_method_details.payto.purpose` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodDetailsPaytoPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_details.pix.amount_includes_iof` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodDetailsPixAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_details.pix.amount_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodDetailsPixAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_details.pix.payment_schedule` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodDetailsPixPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_details.upi.amount_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodDetailsUpiAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `status` of a `mandate`.
        Status {
            Active "active",
            Inactive "inactive",
            Pending "pending",
        }
    }
    words! {
        /// `type` of a `mandate`.
        Type {
            MultiUse "multi_use",
            SingleUse "single_use",
        }
    }
}
