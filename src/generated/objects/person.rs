// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `person` object.
    Person {
        id "id": String, "The id; empty if Stripe sent none.";
        account "account": Option<String>, "Text.";
        additional_tos_acceptances "additional_tos_acceptances": Option<Box<person::AdditionalTosAcceptances>>, "See [`AdditionalTosAcceptances`](person::AdditionalTosAcceptances). May be absent.";
        address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
        address_kana "address_kana": Option<Box<person::AddressKana>>, "See [`AddressKana`](person::AddressKana). May be absent or null.";
        address_kanji "address_kanji": Option<Box<person::AddressKanji>>, "See [`AddressKanji`](person::AddressKanji). May be absent or null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        dob "dob": Option<Box<person::Dob>>, "See [`Dob`](person::Dob). May be absent.";
        email "email": Option<String>, "Text. May be absent or null.";
        first_name "first_name": Option<String>, "Text. May be absent or null.";
        first_name_kana "first_name_kana": Option<String>, "Text. May be absent or null.";
        first_name_kanji "first_name_kanji": Option<String>, "Text. May be absent or null.";
        full_name_aliases "full_name_aliases": Vec<String>, "Array. Each element: Text. May be absent.";
        future_requirements "future_requirements": Option<Box<person::FutureRequirements>>, "See [`FutureRequirements`](person::FutureRequirements). May be absent or null.";
        gender "gender": Option<String>, "Text. May be absent or null.";
        id_number_provided "id_number_provided": Option<bool>, "A flag. May be absent.";
        id_number_secondary_provided "id_number_secondary_provided": Option<bool>, "A flag. May be absent.";
        last_name "last_name": Option<String>, "Text. May be absent or null.";
        last_name_kana "last_name_kana": Option<String>, "Text. May be absent or null.";
        last_name_kanji "last_name_kanji": Option<String>, "Text. May be absent or null.";
        maiden_name "maiden_name": Option<String>, "Text. May be absent or null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        nationality "nationality": Option<String>, "Text. May be absent or null.";
        phone "phone": Option<String>, "Text. May be absent or null.";
        political_exposure "political_exposure": Option<person::PoliticalExposure>, "A word of [`PoliticalExposure`](person::PoliticalExposure); unknown ones are kept. May be absent.";
        registered_address "registered_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
        relationship "relationship": Option<Box<person::Relationship>>, "See [`Relationship`](person::Relationship). May be absent.";
        requirements "requirements": Option<Box<person::Requirements>>, "See [`Requirements`](person::Requirements). May be absent or null.";
        ssn_last_4_provided "ssn_last_4_provided": Option<bool>, "A flag. May be absent.";
        us_cfpb_data "us_cfpb_data": Option<Box<person::UsCfpbData>>, "See [`UsCfpbData`](person::UsCfpbData). May be absent or null.";
        verification "verification": Option<Box<person::Verification>>, "See [`Verification`](person::Verification). May be absent.";
    }
}
object! { Person: "person" }
/// The parts of a [`Person`](crate::object::Person).
pub mod person {
    use crate::object::macros::{record, words};
    record! {
        /// `additional_tos_acceptances` of a `person`.
        AdditionalTosAcceptances {
            account "account": Option<Box<crate::object::person::AdditionalTosAcceptancesAccount>>, "See [`AdditionalTosAcceptancesAccount`](crate::object::person::AdditionalTosAcceptancesAccount). May be null.";
        }
    }
    /// `additional_tos_acceptances.account` of a `person`. The same as [`account::CompanyDirectorshipDeclaration`](crate::object::account::CompanyDirectorshipDeclaration).
    pub type AdditionalTosAcceptancesAccount = crate::object::account::CompanyDirectorshipDeclaration;
    /// `address_kana` of a `person`. The same as [`account::CompanyAddressKana`](crate::object::account::CompanyAddressKana).
    pub type AddressKana = crate::object::account::CompanyAddressKana;
    /// `address_kanji` of a `person`. The same as [`account::CompanyAddressKana`](crate::object::account::CompanyAddressKana).
    pub type AddressKanji = crate::object::account::CompanyAddressKana;
    /// `dob` of a `person`. The same as [`account::CompanyRegistrationDate`](crate::object::account::CompanyRegistrationDate).
    pub type Dob = crate::object::account::CompanyRegistrationDate;
    record! {
        /// `future_requirements` of a `person`.
        FutureRequirements {
            alternatives "alternatives": Vec<crate::object::person::FutureRequirementsAlternative>, "Array. Each element: See [`FutureRequirementsAlternative`](crate::object::person::FutureRequirementsAlternative). May be null.";
            currently_due "currently_due": Vec<String>, "Array. Each element: Text.";
            errors "errors": Vec<crate::object::person::FutureRequirementsError>, "Array. Each element: See [`FutureRequirementsError`](crate::object::person::FutureRequirementsError).";
            eventually_due "eventually_due": Vec<String>, "Array. Each element: Text.";
            past_due "past_due": Vec<String>, "Array. Each element: Text.";
            pending_verification "pending_verification": Vec<String>, "Array. Each element: Text.";
        }
    }
    /// `future_requirements.alternative` of a `person`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type FutureRequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `future_requirements.error` of a `person`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type FutureRequirementsError = crate::object::account::FutureRequirementsError;
    record! {
        /// `relationship` of a `person`.
        Relationship {
            authorizer "authorizer": Option<bool>, "A flag. May be null.";
            director "director": Option<bool>, "A flag. May be null.";
            executive "executive": Option<bool>, "A flag. May be null.";
            legal_guardian "legal_guardian": Option<bool>, "A flag. May be null.";
            owner "owner": Option<bool>, "A flag. May be null.";
            percent_ownership "percent_ownership": Option<f64>, "Per cent. May be null.";
            representative "representative": Option<bool>, "A flag. May be null.";
            title "title": Option<String>, "Text. May be null.";
        }
    }
    /// `requirements` of a `person`. The same as [`FutureRequirements`](FutureRequirements).
    pub type Requirements = FutureRequirements;
    /// `requirements.alternative` of a `person`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type RequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `requirements.error` of a `person`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type RequirementsError = crate::object::account::FutureRequirementsError;
    record! {
        /// `us_cfpb_data` of a `person`.
        UsCfpbData {
            ethnicity_details "ethnicity_details": Option<Box<crate::object::person::UsCfpbDataEthnicityDetails>>, "See [`UsCfpbDataEthnicityDetails`](crate::object::person::UsCfpbDataEthnicityDetails). May be null.";
            race_details "race_details": Option<Box<crate::object::person::UsCfpbDataRaceDetails>>, "See [`UsCfpbDataRaceDetails`](crate::object::person::UsCfpbDataRaceDetails). May be null.";
            self_identified_gender "self_identified_gender": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `us_cfpb_data.ethnicity_details` of a `person`.
        UsCfpbDataEthnicityDetails {
            ethnicity "ethnicity": Vec<crate::object::person::UsCfpbDataEthnicityDetailsEthnicity>, "Array. Each element: A word of [`UsCfpbDataEthnicityDetailsEthnicity`](crate::object::person::UsCfpbDataEthnicityDetailsEthnicity); unknown ones are kept. May be null.";
            ethnicity_other "ethnicity_other": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `us_cfpb_data.race_details` of a `person`.
        UsCfpbDataRaceDetails {
            race "race": Vec<crate::object::person::UsCfpbDataRaceDetailsRace>, "Array. Each element: A word of [`UsCfpbDataRaceDetailsRace`](crate::object::person::UsCfpbDataRaceDetailsRace); unknown ones are kept. May be null.";
            race_other "race_other": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `verification` of a `person`.
        Verification {
            additional_document "additional_document": Option<Box<crate::object::person::VerificationAdditionalDocument>>, "See [`VerificationAdditionalDocument`](crate::object::person::VerificationAdditionalDocument). May be absent or null.";
            details "details": Option<String>, "Text. May be absent or null.";
            details_code "details_code": Option<String>, "Text. May be absent or null.";
            document "document": Option<Box<crate::object::person::VerificationDocument>>, "See [`VerificationDocument`](crate::object::person::VerificationDocument). May be absent.";
            status "status": Option<String>, "Text.";
        }
    }
    /// `verification.additional_document` of a `person`. The same as [`account::CompanyVerificationDocument`](crate::object::account::CompanyVerificationDocument).
    pub type VerificationAdditionalDocument = crate::object::account::CompanyVerificationDocument;
    /// `verification.document` of a `person`. The same as [`account::CompanyVerificationDocument`](crate::object::account::CompanyVerificationDocument).
    pub type VerificationDocument = crate::object::account::CompanyVerificationDocument;
    /// `future_requirements.error.code` of a `person`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type FutureRequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    words! {
        /// `political_exposure` of a `person`.
        PoliticalExposure {
            Existing "existing",
            None "none",
        }
    }
    /// `requirements.error.code` of a `person`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type RequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    words! {
        /// `us_cfpb_data.ethnicity_details.ethnicity` of a `person`.
        UsCfpbDataEthnicityDetailsEthnicity {
            Cuban "cuban",
            HispanicOrLatino "hispanic_or_latino",
            Mexican "mexican",
            NotHispanicOrLatino "not_hispanic_or_latino",
            OtherHispanicOrLatino "other_hispanic_or_latino",
            PreferNotToAnswer "prefer_not_to_answer",
            PuertoRican "puerto_rican",
        }
    }
    words! {
        /// `us_cfpb_data.race_details.race` of a `person`.
        UsCfpbDataRaceDetailsRace {
            AfricanAmerican "african_american",
            AmericanIndianOrAlaskaNative "american_indian_or_alaska_native",
            Asian "asian",
            AsianIndian "asian_indian",
            BlackOrAfricanAmerican "black_or_african_american",
            Chinese "chinese",
            Ethiopian "ethiopian",
            Filipino "filipino",
            GuamanianOrChamorro "guamanian_or_chamorro",
            Haitian "haitian",
            Jamaican "jamaican",
            Japanese "japanese",
            Korean "korean",
            NativeHawaiian "native_hawaiian",
            NativeHawaiianOrOtherPacificIslander "native_hawaiian_or_other_pacific_islander",
            Nigerian "nigerian",
            OtherAsian "other_asian",
            OtherBlackOrAfricanAmerican "other_black_or_african_american",
            OtherPacificIslander "other_pacific_islander",
            PreferNotToAnswer "prefer_not_to_answer",
            Samoan "samoan",
            Somali "somali",
            Vietnamese "vietnamese",
            White "white",
        }
    }
}
