// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.core.account_person` object.
    V2CoreAccountPerson {
        id "id": String, "The id; empty if Stripe sent none.";
        account "account": Option<String>, "Text.";
        additional_addresses "additional_addresses": Vec<v2_core_account_person::AdditionalAddress>, "Array. Each element: See [`AdditionalAddress`](v2_core_account_person::AdditionalAddress). May be absent.";
        additional_names "additional_names": Vec<v2_core_account_person::AdditionalName>, "Array. Each element: See [`AdditionalName`](v2_core_account_person::AdditionalName). May be absent.";
        additional_terms_of_service "additional_terms_of_service": Option<Box<v2_core_account_person::AdditionalTermsOfService>>, "See [`AdditionalTermsOfService`](v2_core_account_person::AdditionalTermsOfService). May be absent.";
        address "address": Option<Box<v2_core_account_person::Address>>, "See [`Address`](v2_core_account_person::Address). May be absent.";
        created "created": Option<String>, "Text.";
        date_of_birth "date_of_birth": Option<Box<v2_core_account_person::DateOfBirth>>, "See [`DateOfBirth`](v2_core_account_person::DateOfBirth). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        documents "documents": Option<Box<v2_core_account_person::Documents>>, "See [`Documents`](v2_core_account_person::Documents). May be absent.";
        email "email": Option<String>, "Text. May be absent.";
        given_name "given_name": Option<String>, "Text. May be absent.";
        id_numbers "id_numbers": Vec<v2_core_account_person::IdNumber>, "Array. Each element: See [`IdNumber`](v2_core_account_person::IdNumber). May be absent.";
        legal_gender "legal_gender": Option<v2_core_account_person::LegalGender>, "A word of [`LegalGender`](v2_core_account_person::LegalGender); unknown ones are kept. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        nationalities "nationalities": Vec<String>, "Array. Each element: Text. May be absent.";
        phone "phone": Option<String>, "Text. May be absent.";
        political_exposure "political_exposure": Option<v2_core_account_person::PoliticalExposure>, "A word of [`PoliticalExposure`](v2_core_account_person::PoliticalExposure); unknown ones are kept. May be absent.";
        relationship "relationship": Option<Box<v2_core_account_person::Relationship>>, "See [`Relationship`](v2_core_account_person::Relationship). May be absent.";
        script_addresses "script_addresses": Option<Box<v2_core_account_person::ScriptAddresses>>, "See [`ScriptAddresses`](v2_core_account_person::ScriptAddresses). May be absent.";
        script_names "script_names": Option<Box<v2_core_account_person::ScriptNames>>, "See [`ScriptNames`](v2_core_account_person::ScriptNames). May be absent.";
        surname "surname": Option<String>, "Text. May be absent.";
        updated "updated": Option<String>, "Text.";
    }
}
object! { V2CoreAccountPerson: "v2.core.account_person" }
/// The parts of a [`V2CoreAccountPerson`](crate::object::V2CoreAccountPerson).
pub mod v2_core_account_person {
    /// `additional_address` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualAdditionalAddress`](crate::object::v2_core_account::IdentityIndividualAdditionalAddress).
    pub type AdditionalAddress = crate::object::v2_core_account::IdentityIndividualAdditionalAddress;
    /// `additional_name` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualAdditionalName`](crate::object::v2_core_account::IdentityIndividualAdditionalName).
    pub type AdditionalName = crate::object::v2_core_account::IdentityIndividualAdditionalName;
    /// `additional_terms_of_service` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityAttestationsTermsOfService`](crate::object::v2_core_account::IdentityAttestationsTermsOfService).
    pub type AdditionalTermsOfService = crate::object::v2_core_account::IdentityAttestationsTermsOfService;
    /// `additional_terms_of_service.account` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityAttestationsDirectorshipDeclaration`](crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration).
    pub type AdditionalTermsOfServiceAccount = crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration;
    /// `address` of a `v2.core.account_person`. The same as [`v2_core_account::ConfigurationMerchantSupportAddress`](crate::object::v2_core_account::ConfigurationMerchantSupportAddress).
    pub type Address = crate::object::v2_core_account::ConfigurationMerchantSupportAddress;
    /// `date_of_birth` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsRegistrationDate`](crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate).
    pub type DateOfBirth = crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate;
    /// `documents` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualDocuments`](crate::object::v2_core_account::IdentityIndividualDocuments).
    pub type Documents = crate::object::v2_core_account::IdentityIndividualDocuments;
    /// `documents.company_authorization` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type DocumentsCompanyAuthorization = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `documents.passport` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type DocumentsPassport = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `documents.primary_verification` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification).
    pub type DocumentsPrimaryVerification = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification;
    /// `documents.primary_verification.front_back` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
    pub type DocumentsPrimaryVerificationFrontBack = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack;
    /// `documents.secondary_verification` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification).
    pub type DocumentsSecondaryVerification = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification;
    /// `documents.secondary_verification.front_back` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
    pub type DocumentsSecondaryVerificationFrontBack = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack;
    /// `documents.visa` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type DocumentsVisa = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `id_number` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualIdNumber`](crate::object::v2_core_account::IdentityIndividualIdNumber).
    pub type IdNumber = crate::object::v2_core_account::IdentityIndividualIdNumber;
    /// `relationship` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualRelationship`](crate::object::v2_core_account::IdentityIndividualRelationship).
    pub type Relationship = crate::object::v2_core_account::IdentityIndividualRelationship;
    /// `script_addresses` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsScriptAddresses`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses).
    pub type ScriptAddresses = crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses;
    /// `script_addresses.kana` of a `v2.core.account_person`. The same as [`v2_core_account::ConfigurationMerchantSupportAddress`](crate::object::v2_core_account::ConfigurationMerchantSupportAddress).
    pub type ScriptAddressesKana = crate::object::v2_core_account::ConfigurationMerchantSupportAddress;
    /// `script_addresses.kanji` of a `v2.core.account_person`. The same as [`v2_core_account::ConfigurationMerchantSupportAddress`](crate::object::v2_core_account::ConfigurationMerchantSupportAddress).
    pub type ScriptAddressesKanji = crate::object::v2_core_account::ConfigurationMerchantSupportAddress;
    /// `script_names` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualScriptNames`](crate::object::v2_core_account::IdentityIndividualScriptNames).
    pub type ScriptNames = crate::object::v2_core_account::IdentityIndividualScriptNames;
    /// `script_names.kana` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualScriptNamesKana`](crate::object::v2_core_account::IdentityIndividualScriptNamesKana).
    pub type ScriptNamesKana = crate::object::v2_core_account::IdentityIndividualScriptNamesKana;
    /// `script_names.kanji` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualScriptNamesKana`](crate::object::v2_core_account::IdentityIndividualScriptNamesKana).
    pub type ScriptNamesKanji = crate::object::v2_core_account::IdentityIndividualScriptNamesKana;
    /// `additional_name.purpose` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualAdditionalNamePurpose`](crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose).
    pub type AdditionalNamePurpose = crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose;
    /// `documents.company_authorization.type` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type DocumentsCompanyAuthorizationType = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `documents.passport.type` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type DocumentsPassportType = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `documents.primary_verification.type` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType).
    pub type DocumentsPrimaryVerificationType = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType;
    /// `documents.secondary_verification.type` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType).
    pub type DocumentsSecondaryVerificationType = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType;
    /// `documents.visa.type` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type DocumentsVisaType = crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `id_number.type` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualIdNumberType`](crate::object::v2_core_account::IdentityIndividualIdNumberType).
    pub type IdNumberType = crate::object::v2_core_account::IdentityIndividualIdNumberType;
    /// `legal_gender` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualLegalGender`](crate::object::v2_core_account::IdentityIndividualLegalGender).
    pub type LegalGender = crate::object::v2_core_account::IdentityIndividualLegalGender;
    /// `political_exposure` of a `v2.core.account_person`. The same as [`v2_core_account::IdentityIndividualPoliticalExposure`](crate::object::v2_core_account::IdentityIndividualPoliticalExposure).
    pub type PoliticalExposure = crate::object::v2_core_account::IdentityIndividualPoliticalExposure;
}
