// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `bank_account` object.
    BankAccount {
        id "id": String, "The id; empty if Stripe sent none.";
        account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent or null.";
        account_holder_name "account_holder_name": Option<String>, "Text. May be null.";
        account_holder_type "account_holder_type": Option<String>, "Text. May be null.";
        account_type "account_type": Option<String>, "Text. May be null.";
        available_payout_methods "available_payout_methods": Vec<bank_account::AvailablePayoutMethod>, "Array. Each element: A word of [`AvailablePayoutMethod`](bank_account::AvailablePayoutMethod); unknown ones are kept. May be absent or null.";
        bank_name "bank_name": Option<String>, "Text. May be null.";
        country "country": Option<String>, "Text.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be absent or null.";
        default_for_currency "default_for_currency": Option<bool>, "A flag. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fingerprint "fingerprint": Option<String>, "Text. May be null.";
        future_requirements "future_requirements": Option<Box<bank_account::FutureRequirements>>, "See [`FutureRequirements`](bank_account::FutureRequirements). May be absent or null.";
        last4 "last4": Option<String>, "Text.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent or null.";
        requirements "requirements": Option<Box<bank_account::Requirements>>, "See [`Requirements`](bank_account::Requirements). May be absent or null.";
        routing_number "routing_number": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
    }
}
object! { BankAccount: "bank_account" }
/// The parts of a [`BankAccount`](crate::object::BankAccount).
pub mod bank_account {
    use crate::object::macros::{element, record, words};
    record! {
        /// `future_requirements` of a `bank_account`.
        FutureRequirements {
            currently_due "currently_due": Vec<String>, "Array. Each element: Text. May be null.";
            errors "errors": Vec<crate::object::bank_account::FutureRequirementsError>, "Array. Each element: See [`FutureRequirementsError`](crate::object::bank_account::FutureRequirementsError). May be null.";
            past_due "past_due": Vec<String>, "Array. Each element: Text. May be null.";
            pending_verification "pending_verification": Vec<String>, "Array. Each element: Text. May be null.";
        }
    }
    record! {
        /// `future_requirements.error` of a `bank_account`.
        FutureRequirementsError {
            code "code": Option<crate::object::bank_account::FutureRequirementsErrorCode>, "A word of [`FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode); unknown ones are kept.";
            reason "reason": Option<String>, "Text.";
            requirement "requirement": Option<String>, "Text.";
        }
    }
    element! { FutureRequirementsError }
    /// `requirements` of a `bank_account`. The same as [`FutureRequirements`](FutureRequirements).
    pub type Requirements = FutureRequirements;
    /// `requirements.error` of a `bank_account`. The same as [`FutureRequirementsError`](FutureRequirementsError).
    pub type RequirementsError = FutureRequirementsError;
    words! {
        /// `available_payout_method` of a `bank_account`.
        AvailablePayoutMethod {
            Instant "instant",
            Standard "standard",
        }
    }
    words! {
        /// `future_requirements.error.code` of a `bank_account`.
        FutureRequirementsErrorCode {
            ExternalRequest "external_request",
            InformationMissing "information_missing",
            InvalidAddressCityStatePostalCode "invalid_address_city_state_postal_code",
            InvalidAddressCmraAddress "invalid_address_cmra_address",
            InvalidAddressHighwayContractBox "invalid_address_highway_contract_box",
            InvalidAddressPrivateMailbox "invalid_address_private_mailbox",
            InvalidAddressRegisteredAgentAddress "invalid_address_registered_agent_address",
            InvalidBusinessProfileName "invalid_business_profile_name",
            InvalidBusinessProfileNameDenylisted "invalid_business_profile_name_denylisted",
            InvalidCompanyNameDenylisted "invalid_company_name_denylisted",
            InvalidDobAgeOverMaximum "invalid_dob_age_over_maximum",
            InvalidDobAgeUnder18 "invalid_dob_age_under_18",
            InvalidDobAgeUnderMinimum "invalid_dob_age_under_minimum",
            InvalidProductDescriptionLength "invalid_product_description_length",
            InvalidProductDescriptionUrlMatch "invalid_product_description_url_match",
            InvalidRepresentativeCountry "invalid_representative_country",
            InvalidSignator "invalid_signator",
            InvalidStatementDescriptorBusinessMismatch "invalid_statement_descriptor_business_mismatch",
            InvalidStatementDescriptorDenylisted "invalid_statement_descriptor_denylisted",
            InvalidStatementDescriptorLength "invalid_statement_descriptor_length",
            InvalidStatementDescriptorPrefixDenylisted "invalid_statement_descriptor_prefix_denylisted",
            InvalidStatementDescriptorPrefixMismatch "invalid_statement_descriptor_prefix_mismatch",
            InvalidStreetAddress "invalid_street_address",
            InvalidTaxId "invalid_tax_id",
            InvalidTaxIdFormat "invalid_tax_id_format",
            InvalidTosAcceptance "invalid_tos_acceptance",
            InvalidUrlDenylisted "invalid_url_denylisted",
            InvalidUrlFormat "invalid_url_format",
            InvalidUrlLength "invalid_url_length",
            InvalidUrlWebPresenceDetected "invalid_url_web_presence_detected",
            InvalidUrlWebsiteBusinessInformationMismatch "invalid_url_website_business_information_mismatch",
            InvalidUrlWebsiteEmpty "invalid_url_website_empty",
            InvalidUrlWebsiteInaccessible "invalid_url_website_inaccessible",
            InvalidUrlWebsiteInaccessibleGeoblocked "invalid_url_website_inaccessible_geoblocked",
            InvalidUrlWebsiteInaccessiblePasswordProtected "invalid_url_website_inaccessible_password_protected",
            InvalidUrlWebsiteIncomplete "invalid_url_website_incomplete",
            InvalidUrlWebsiteIncompleteCancellationPolicy "invalid_url_website_incomplete_cancellation_policy",
            InvalidUrlWebsiteIncompleteCustomerServiceDetails "invalid_url_website_incomplete_customer_service_details",
            InvalidUrlWebsiteIncompleteLegalRestrictions "invalid_url_website_incomplete_legal_restrictions",
            InvalidUrlWebsiteIncompleteRefundPolicy "invalid_url_website_incomplete_refund_policy",
            InvalidUrlWebsiteIncompleteReturnPolicy "invalid_url_website_incomplete_return_policy",
            InvalidUrlWebsiteIncompleteTermsAndConditions "invalid_url_website_incomplete_terms_and_conditions",
            InvalidUrlWebsiteIncompleteUnderConstruction "invalid_url_website_incomplete_under_construction",
            InvalidUrlWebsiteOther "invalid_url_website_other",
            InvalidValueOther "invalid_value_other",
            UnsupportedBusinessType "unsupported_business_type",
            VerificationDirectorsMismatch "verification_directors_mismatch",
            VerificationDocumentAddressMismatch "verification_document_address_mismatch",
            VerificationDocumentAddressMissing "verification_document_address_missing",
            VerificationDocumentCorrupt "verification_document_corrupt",
            VerificationDocumentCountryNotSupported "verification_document_country_not_supported",
            VerificationDocumentDirectorsMismatch "verification_document_directors_mismatch",
            VerificationDocumentDobMismatch "verification_document_dob_mismatch",
            VerificationDocumentDuplicateType "verification_document_duplicate_type",
            VerificationDocumentExpired "verification_document_expired",
            VerificationDocumentFailedCopy "verification_document_failed_copy",
            VerificationDocumentFailedGreyscale "verification_document_failed_greyscale",
            VerificationDocumentFailedOther "verification_document_failed_other",
            VerificationDocumentFailedTestMode "verification_document_failed_test_mode",
            VerificationDocumentFraudulent "verification_document_fraudulent",
            VerificationDocumentIdNumberMismatch "verification_document_id_number_mismatch",
            VerificationDocumentIdNumberMissing "verification_document_id_number_missing",
            VerificationDocumentIncomplete "verification_document_incomplete",
            VerificationDocumentInvalid "verification_document_invalid",
            VerificationDocumentIssueOrExpiryDateMissing "verification_document_issue_or_expiry_date_missing",
            VerificationDocumentManipulated "verification_document_manipulated",
            VerificationDocumentMissingBack "verification_document_missing_back",
            VerificationDocumentMissingFront "verification_document_missing_front",
            VerificationDocumentNameMismatch "verification_document_name_mismatch",
            VerificationDocumentNameMissing "verification_document_name_missing",
            VerificationDocumentNationalityMismatch "verification_document_nationality_mismatch",
            VerificationDocumentNotReadable "verification_document_not_readable",
            VerificationDocumentNotSigned "verification_document_not_signed",
            VerificationDocumentNotUploaded "verification_document_not_uploaded",
            VerificationDocumentPhotoMismatch "verification_document_photo_mismatch",
            VerificationDocumentTooLarge "verification_document_too_large",
            VerificationDocumentTypeNotSupported "verification_document_type_not_supported",
            VerificationExtraneousDirectors "verification_extraneous_directors",
            VerificationFailedAddressMatch "verification_failed_address_match",
            VerificationFailedAuthorizerAuthority "verification_failed_authorizer_authority",
            VerificationFailedBusinessIecNumber "verification_failed_business_iec_number",
            VerificationFailedDocumentMatch "verification_failed_document_match",
            VerificationFailedIdNumberMatch "verification_failed_id_number_match",
            VerificationFailedKeyedIdentity "verification_failed_keyed_identity",
            VerificationFailedKeyedMatch "verification_failed_keyed_match",
            VerificationFailedNameMatch "verification_failed_name_match",
            VerificationFailedOther "verification_failed_other",
            VerificationFailedRepresentativeAuthority "verification_failed_representative_authority",
            VerificationFailedResidentialAddress "verification_failed_residential_address",
            VerificationFailedTaxIdMatch "verification_failed_tax_id_match",
            VerificationFailedTaxIdNotIssued "verification_failed_tax_id_not_issued",
            VerificationLegalEntityStructureMismatch "verification_legal_entity_structure_mismatch",
            VerificationMissingDirectors "verification_missing_directors",
            VerificationMissingExecutives "verification_missing_executives",
            VerificationMissingOwners "verification_missing_owners",
            VerificationRejectedOwnershipExemptionReason "verification_rejected_ownership_exemption_reason",
            VerificationRequiresAdditionalMemorandumOfAssociations "verification_requires_additional_memorandum_of_associations",
            VerificationRequiresAdditionalProofOfRegistration "verification_requires_additional_proof_of_registration",
            VerificationSupportability "verification_supportability",
        }
    }
    /// `requirements.error.code` of a `bank_account`. The same as [`FutureRequirementsErrorCode`](FutureRequirementsErrorCode).
    pub type RequirementsErrorCode = FutureRequirementsErrorCode;
}
