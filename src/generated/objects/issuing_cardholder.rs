// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuing.cardholder` object.
    IssuingCardholder {
        id "id": String, "The id; empty if Stripe sent none.";
        authorization_controls "authorization_controls": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        billing "billing": Option<Box<issuing_cardholder::Billing>>, "See [`Billing`](issuing_cardholder::Billing).";
        company "company": Option<Box<issuing_cardholder::Company>>, "See [`Company`](issuing_cardholder::Company). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        email "email": Option<String>, "Text. May be null.";
        individual "individual": Option<Box<issuing_cardholder::Individual>>, "See [`Individual`](issuing_cardholder::Individual). May be null.";
        is_default "is_default": Option<bool>, "A flag. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text.";
        phone_number "phone_number": Option<String>, "Text. May be null.";
        preferred_locales "preferred_locales": Vec<issuing_cardholder::PreferredLocale>, "Array. Each element: A word of [`PreferredLocale`](issuing_cardholder::PreferredLocale); unknown ones are kept. May be null.";
        requirements "requirements": Option<Box<issuing_cardholder::Requirements>>, "See [`Requirements`](issuing_cardholder::Requirements).";
        spending_controls "spending_controls": Option<Box<issuing_cardholder::SpendingControls>>, "See [`SpendingControls`](issuing_cardholder::SpendingControls). May be null.";
        status "status": Option<issuing_cardholder::Status>, "A word of [`Status`](issuing_cardholder::Status); unknown ones are kept.";
        type_ "type": Option<issuing_cardholder::Type>, "A word of [`Type`](issuing_cardholder::Type); unknown ones are kept.";
    }
}
object! { IssuingCardholder: "issuing.cardholder" }
/// The parts of a [`IssuingCardholder`](crate::object::IssuingCardholder).
pub mod issuing_cardholder {
    use crate::object::macros::{record, words};
    record! {
        /// `billing` of a `issuing.cardholder`.
        Billing {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
        }
    }
    record! {
        /// `company` of a `issuing.cardholder`.
        Company {
            tax_id_provided "tax_id_provided": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `individual` of a `issuing.cardholder`.
        Individual {
            card_issuing "card_issuing": Option<Box<crate::object::issuing_cardholder::IndividualCardIssuing>>, "See [`IndividualCardIssuing`](crate::object::issuing_cardholder::IndividualCardIssuing). May be absent or null.";
            dob "dob": Option<Box<crate::object::issuing_cardholder::IndividualDob>>, "See [`IndividualDob`](crate::object::issuing_cardholder::IndividualDob). May be null.";
            first_name "first_name": Option<String>, "Text. May be null.";
            last_name "last_name": Option<String>, "Text. May be null.";
            verification "verification": Option<Box<crate::object::issuing_cardholder::IndividualVerification>>, "See [`IndividualVerification`](crate::object::issuing_cardholder::IndividualVerification). May be null.";
        }
    }
    record! {
        /// `individual.card_issuing` of a `issuing.cardholder`.
        IndividualCardIssuing {
            user_terms_acceptance "user_terms_acceptance": Option<Box<crate::object::issuing_cardholder::IndividualCardIssuingUserTermsAcceptance>>, "See [`IndividualCardIssuingUserTermsAcceptance`](crate::object::issuing_cardholder::IndividualCardIssuingUserTermsAcceptance). May be null.";
        }
    }
    record! {
        /// `individual.card_issuing.user_terms_acceptance` of a `issuing.cardholder`.
        IndividualCardIssuingUserTermsAcceptance {
            date "date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            ip "ip": Option<String>, "Text. May be null.";
            user_agent "user_agent": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `individual.dob` of a `issuing.cardholder`.
        IndividualDob {
            day "day": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            year "year": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `individual.verification` of a `issuing.cardholder`.
        IndividualVerification {
            document "document": Option<Box<crate::object::issuing_cardholder::IndividualVerificationDocument>>, "See [`IndividualVerificationDocument`](crate::object::issuing_cardholder::IndividualVerificationDocument). May be null.";
        }
    }
    record! {
        /// `individual.verification.document` of a `issuing.cardholder`.
        IndividualVerificationDocument {
            back "back": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            front "front": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
        }
    }
    record! {
        /// `requirements` of a `issuing.cardholder`.
        Requirements {
            disabled_reason "disabled_reason": Option<crate::object::issuing_cardholder::RequirementsDisabledReason>, "A word of [`RequirementsDisabledReason`](crate::object::issuing_cardholder::RequirementsDisabledReason); unknown ones are kept. May be null.";
            past_due "past_due": Vec<crate::object::issuing_cardholder::RequirementsPastDue>, "Array. Each element: A word of [`RequirementsPastDue`](crate::object::issuing_cardholder::RequirementsPastDue); unknown ones are kept. May be null.";
        }
    }
    /// `spending_controls` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControls`](crate::object::issuing_card::SpendingControls).
    pub type SpendingControls = crate::object::issuing_card::SpendingControls;
    /// `spending_controls.spending_limit` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsSpendingLimit`](crate::object::issuing_card::SpendingControlsSpendingLimit).
    pub type SpendingControlsSpendingLimit = crate::object::issuing_card::SpendingControlsSpendingLimit;
    words! {
        /// `preferred_locale` of a `issuing.cardholder`.
        PreferredLocale {
            De "de",
            En "en",
            Es "es",
            Fr "fr",
            It "it",
        }
    }
    words! {
        /// `requirements.disabled_reason` of a `issuing.cardholder`.
        RequirementsDisabledReason {
            Listed "listed",
            RejectedListed "rejected.listed",
            RequirementsPastDue "requirements.past_due",
            UnderReview "under_review",
        }
    }
    words! {
        /// `requirements.past_due` of a `issuing.cardholder`.
        RequirementsPastDue {
            CompanyTaxId "company.tax_id",
            IndividualCardIssuingUserTermsAcceptanceDate "individual.card_issuing.user_terms_acceptance.date",
            IndividualCardIssuingUserTermsAcceptanceIp "individual.card_issuing.user_terms_acceptance.ip",
            IndividualDobDay "individual.dob.day",
            IndividualDobMonth "individual.dob.month",
            IndividualDobYear "individual.dob.year",
            IndividualFirstName "individual.first_name",
            IndividualLastName "individual.last_name",
            IndividualVerificationDocument "individual.verification.document",
        }
    }
    /// `spending_controls.allowed_card_presence` of a `issuing.cardholder`. The same as [`issuing_authorization::CardPresence`](crate::object::issuing_authorization::CardPresence).
    pub type SpendingControlsAllowedCardPresence = crate::object::issuing_authorization::CardPresence;
    /// `spending_controls.allowed_category` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory).
    pub type SpendingControlsAllowedCategory = crate::object::issuing_card::SpendingControlsAllowedCategory;
    /// `spending_controls.blocked_card_presence` of a `issuing.cardholder`. The same as [`issuing_authorization::CardPresence`](crate::object::issuing_authorization::CardPresence).
    pub type SpendingControlsBlockedCardPresence = crate::object::issuing_authorization::CardPresence;
    /// `spending_controls.blocked_category` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory).
    pub type SpendingControlsBlockedCategory = crate::object::issuing_card::SpendingControlsAllowedCategory;
    /// `spending_controls.spending_limit.category` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory).
    pub type SpendingControlsSpendingLimitCategory = crate::object::issuing_card::SpendingControlsAllowedCategory;
    /// `spending_controls.spending_limit.interval` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsSpendingLimitInterval`](crate::object::issuing_card::SpendingControlsSpendingLimitInterval).
    pub type SpendingControlsSpendingLimitInterval = crate::object::issuing_card::SpendingControlsSpendingLimitInterval;
    words! {
        /// `status` of a `issuing.cardholder`.
        Status {
            Active "active",
            Blocked "blocked",
            Inactive "inactive",
        }
    }
    /// `type` of a `issuing.cardholder`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type Type = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
}
