// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};
use crate::object::union::union;

union! {
    /// One of several kinds of object.
    CustomerSource ["alipay_account", "bitcoin_receiver"] {
        "connect" Account "account",
        "families" BankAccount "bank_account",
        "families" Card "card",
        "families" Source "source",
    }
}
union! {
    /// One of several kinds of object.
    ExternalAccount [] {
        "families" BankAccount "bank_account",
        "families" Card "card",
    }
}
record! {
    /// `address`, as several objects have it.
    Address {
        city "city": Option<String>, "Text. May be null.";
        country "country": Option<String>, "Text. May be null.";
        line1 "line1": Option<String>, "Text. May be null.";
        line2 "line2": Option<String>, "Text. May be null.";
        postal_code "postal_code": Option<String>, "Text. May be null.";
        state "state": Option<String>, "Text. May be null.";
    }
}
record! {
    /// `japan_address`, as several objects have it.
    JapanAddress {
        city "city": Option<String>, "Text. May be null.";
        country "country": Option<String>, "Text. May be null.";
        line1 "line1": Option<String>, "Text. May be null.";
        line2 "line2": Option<String>, "Text. May be null.";
        postal_code "postal_code": Option<String>, "Text. May be null.";
        state "state": Option<String>, "Text. May be null.";
        town "town": Option<String>, "Text. May be null.";
    }
}
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
    use crate::object::record::{element, record};
    use crate::object::words::words;
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
    use crate::object::record::record;
    use crate::object::words::words;
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
record! {
    /// Stripe's `cash_balance` object.
    CashBalance {
        available "available": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number. May be null.";
        customer "customer": Option<String>, "Text.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        settings "settings": Option<Box<cash_balance::Settings>>, "See [`Settings`](cash_balance::Settings).";
    }
}
object! { CashBalance: "cash_balance" }
/// The parts of a [`CashBalance`](crate::object::CashBalance).
pub mod cash_balance {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `settings` of a `cash_balance`.
        Settings {
            reconciliation_mode "reconciliation_mode": Option<crate::object::cash_balance::SettingsReconciliationMode>, "A word of [`SettingsReconciliationMode`](crate::object::cash_balance::SettingsReconciliationMode); unknown ones are kept.";
            using_merchant_default "using_merchant_default": Option<bool>, "A flag.";
        }
    }
    words! {
        /// `settings.reconciliation_mode` of a `cash_balance`.
        SettingsReconciliationMode {
            Automatic "automatic",
            Manual "manual",
        }
    }
}
record! {
    /// Stripe's `coupon` object.
    Coupon {
        id "id": String, "The id; empty if Stripe sent none.";
        amount_off "amount_off": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        applies_to "applies_to": Option<Box<coupon::AppliesTo>>, "See [`AppliesTo`](coupon::AppliesTo). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be null.";
        currency_options "currency_options": std::collections::BTreeMap<String, coupon::CurrencyOptions>, "Map. Each value: See [`CurrencyOptions`](coupon::CurrencyOptions). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        duration "duration": Option<coupon::Duration>, "A word of [`Duration`](coupon::Duration); unknown ones are kept.";
        duration_in_months "duration_in_months": Option<i64>, "A whole number. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        max_redemptions "max_redemptions": Option<i64>, "A whole number. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        name "name": Option<String>, "Text. May be null.";
        percent_off "percent_off": Option<f64>, "Per cent. May be null.";
        percent_off_precise "percent_off_precise": Option<f64>, "Per cent. Deprecated at Stripe since 2018-07-27; older API versions and old bodies have it.";
        redeem_by "redeem_by": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        times_redeemed "times_redeemed": Option<i64>, "A whole number.";
        valid "valid": Option<bool>, "A flag.";
    }
}
object! { Coupon: "coupon" }
/// The parts of a [`Coupon`](crate::object::Coupon).
pub mod coupon {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `applies_to` of a `coupon`.
        AppliesTo {
            products "products": Vec<String>, "Array. Each element: Text.";
        }
    }
    record! {
        /// `currency_options` of a `coupon`.
        CurrencyOptions {
            amount_off "amount_off": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    element! { CurrencyOptions }
    words! {
        /// `duration` of a `coupon`.
        Duration {
            Forever "forever",
            Once "once",
            Repeating "repeating",
        }
    }
}
record! {
    /// Stripe's `customer` object.
    Customer {
        id "id": String, "The id; empty if Stripe sent none.";
        account_balance "account_balance": Option<i64>, "A whole number. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        active_card "active_card": Option<Box<crate::object::Card>>, "The `card` object. Deprecated at Stripe since 2013-07-05; older API versions and old bodies have it.";
        address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent or null.";
        balance "balance": Option<i64>, "An amount, in the currency's smallest unit.";
        business_name "business_name": Option<String>, "Text. May be absent.";
        business_vat_id "business_vat_id": Option<String>, "Text. Deprecated at Stripe since 2018-08-23; older API versions and old bodies have it.";
        cards "cards": crate::object::List<crate::object::Card>, "The first page of a list. Each element: The `card` object. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.";
        cash_balance "cash_balance": Option<Box<crate::object::CashBalance>>, "The `cash_balance` object. May be absent or null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be absent or null.";
        customer_account "customer_account": Option<String>, "Text. May be absent or null.";
        default_card "default_card": Option<crate::object::Expandable<crate::object::Card>>, "Id of a `card`, or the object where it was expanded. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.";
        default_currency "default_currency": Option<String>, "Text. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.";
        default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>, "Id of a `CustomerSource`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        delinquent "delinquent": Option<bool>, "A flag. May be absent or null.";
        description "description": Option<String>, "Text. May be null.";
        discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object. May be absent or null.";
        email "email": Option<String>, "Text. May be null.";
        individual_name "individual_name": Option<String>, "Text. May be absent.";
        invoice_credit_balance "invoice_credit_balance": std::collections::BTreeMap<String, i64>, "Map. Each value: An amount, in the currency's smallest unit. May be absent.";
        invoice_prefix "invoice_prefix": Option<String>, "Text. May be absent or null.";
        invoice_settings "invoice_settings": Option<Box<customer::InvoiceSettings>>, "See [`InvoiceSettings`](customer::InvoiceSettings).";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text. May be absent or null.";
        next_invoice_sequence "next_invoice_sequence": Option<i64>, "A whole number. May be absent.";
        phone "phone": Option<String>, "Text. May be absent or null.";
        preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be absent or null.";
        shipping "shipping": Option<Box<customer::Shipping>>, "See [`Shipping`](customer::Shipping). May be null.";
        sources "sources": crate::object::List<crate::object::CustomerSource>, "The first page of a list. Each element: A [`CustomerSource`](crate::object::CustomerSource). May be absent.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. Deprecated at Stripe since 2014-01-31; older API versions and old bodies have it.";
        subscriptions "subscriptions": crate::object::List<crate::object::Subscription>, "The first page of a list. Each element: The `subscription` object. May be absent.";
        tax "tax": Option<Box<customer::Tax>>, "See [`Tax`](customer::Tax). May be absent.";
        tax_exempt "tax_exempt": Option<customer::TaxExempt>, "A word of [`TaxExempt`](customer::TaxExempt); unknown ones are kept. May be absent or null.";
        tax_ids "tax_ids": crate::object::List<crate::object::TaxId>, "The first page of a list. Each element: The `tax_id` object. May be absent.";
        tax_info "tax_info": Option<Box<customer::TaxInfo>>, "See [`TaxInfo`](customer::TaxInfo). Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        tax_info_verification "tax_info_verification": Option<Box<customer::TaxInfoVerification>>, "See [`TaxInfoVerification`](customer::TaxInfoVerification). Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be absent or null.";
    }
}
object! { Customer: "customer" }
/// The parts of a [`Customer`](crate::object::Customer).
pub mod customer {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `invoice_settings` of a `customer`.
        InvoiceSettings {
            custom_fields "custom_fields": Vec<crate::object::customer::InvoiceSettingsCustomField>, "Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::customer::InvoiceSettingsCustomField). May be null.";
            default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            rendering_options "rendering_options": Option<Box<crate::object::customer::InvoiceSettingsRenderingOptions>>, "See [`InvoiceSettingsRenderingOptions`](crate::object::customer::InvoiceSettingsRenderingOptions). May be null.";
        }
    }
    record! {
        /// `invoice_settings.custom_field` of a `customer`.
        InvoiceSettingsCustomField {
            name "name": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { InvoiceSettingsCustomField }
    record! {
        /// `invoice_settings.rendering_options` of a `customer`.
        InvoiceSettingsRenderingOptions {
            amount_tax_display "amount_tax_display": Option<String>, "Text. May be null.";
            template "template": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `shipping` of a `customer`.
        Shipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            carrier "carrier": Option<String>, "Text. May be absent or null.";
            name "name": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent or null.";
            tracking_number "tracking_number": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `tax` of a `customer`.
        Tax {
            automatic_tax "automatic_tax": Option<crate::object::customer::TaxAutomaticTax>, "A word of [`TaxAutomaticTax`](crate::object::customer::TaxAutomaticTax); unknown ones are kept.";
            ip_address "ip_address": Option<String>, "Text. May be null.";
            location "location": Option<Box<crate::object::customer::TaxLocation>>, "See [`TaxLocation`](crate::object::customer::TaxLocation). May be null.";
            provider "provider": Option<crate::object::customer::TaxProvider>, "A word of [`TaxProvider`](crate::object::customer::TaxProvider); unknown ones are kept.";
        }
    }
    record! {
        /// `tax.location` of a `customer`.
        TaxLocation {
            country "country": Option<String>, "Text.";
            source "source": Option<crate::object::customer::TaxLocationSource>, "A word of [`TaxLocationSource`](crate::object::customer::TaxLocationSource); unknown ones are kept.";
            state "state": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `tax_info` of a `customer`.
        TaxInfo {
            tax_id "tax_id": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `tax_info_verification` of a `customer`.
        TaxInfoVerification {
            status "status": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `tax.automatic_tax` of a `customer`.
        TaxAutomaticTax {
            Failed "failed",
            NotCollecting "not_collecting",
            Supported "supported",
            UnrecognizedLocation "unrecognized_location",
        }
    }
    words! {
        /// `tax.location.source` of a `customer`.
        TaxLocationSource {
            BillingAddress "billing_address",
            IpAddress "ip_address",
            PaymentMethod "payment_method",
            ShippingDestination "shipping_destination",
        }
    }
    words! {
        /// `tax.provider` of a `customer`.
        TaxProvider {
            Anrok "anrok",
            Avalara "avalara",
            Sphere "sphere",
            Stripe "stripe",
        }
    }
    words! {
        /// `tax_exempt` of a `customer`.
        TaxExempt {
            Exempt "exempt",
            None "none",
            Reverse "reverse",
        }
    }
}
record! {
    /// Stripe's `discount` object.
    Discount {
        id "id": String, "The id; empty if Stripe sent none.";
        checkout_session "checkout_session": Option<String>, "Text. May be null.";
        coupon "coupon": Option<Box<crate::object::Coupon>>, "The `coupon` object. May be null. Deprecated at Stripe since 2025-09-30.clover; older API versions and old bodies have it.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        end "end": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        invoice "invoice": Option<String>, "Text. May be null.";
        invoice_item "invoice_item": Option<String>, "Text. May be null.";
        promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>, "Id of a `promotion_code`, or the object where it was expanded. May be null.";
        source "source": Option<Box<discount::Source>>, "See [`Source`](discount::Source).";
        start "start": Option<time::OffsetDateTime>, "A time, UTC.";
        subscription "subscription": Option<String>, "Text. May be null.";
        subscription_item "subscription_item": Option<String>, "Text. May be null.";
    }
}
object! { Discount: "discount" }
/// The parts of a [`Discount`](crate::object::Discount).
pub mod discount {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `source` of a `discount`.
        Source {
            coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>, "Id of a `coupon`, or the object where it was expanded. May be null.";
            type_ "type": Option<crate::object::discount::SourceType>, "A word of [`SourceType`](crate::object::discount::SourceType); unknown ones are kept.";
        }
    }
    words! {
        /// `source.type` of a `discount`.
        SourceType {
            Coupon "coupon",
        }
    }
}
record! {
    /// Stripe's `plan` object.
    Plan {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        aggregate_usage "aggregate_usage": Option<String>, "Text. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        amount_decimal "amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        billing_scheme "billing_scheme": Option<plan::BillingScheme>, "A word of [`BillingScheme`](plan::BillingScheme); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        interval "interval": Option<plan::Interval>, "A word of [`Interval`](plan::Interval); unknown ones are kept.";
        interval_count "interval_count": Option<i64>, "A whole number.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        meter "meter": Option<String>, "Text. May be null.";
        name "name": Option<String>, "Text. Deprecated at Stripe since 2018-02-05; older API versions and old bodies have it.";
        nickname "nickname": Option<String>, "Text. May be null.";
        product "product": Option<crate::object::Expandable<crate::object::Product>>, "Id of a `product`, or the object where it was expanded. May be null.";
        statement_description "statement_description": Option<String>, "Text. May be null. Deprecated at Stripe since 2014-12-17; older API versions and old bodies have it.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. Deprecated at Stripe since 2018-02-05; older API versions and old bodies have it.";
        tiers "tiers": Vec<plan::Tier>, "Array. Each element: See [`Tier`](plan::Tier). May be absent.";
        tiers_mode "tiers_mode": Option<plan::TiersMode>, "A word of [`TiersMode`](plan::TiersMode); unknown ones are kept. May be null.";
        transform_usage "transform_usage": Option<Box<plan::TransformUsage>>, "See [`TransformUsage`](plan::TransformUsage). May be null.";
        trial_period_days "trial_period_days": Option<i64>, "A whole number. May be null.";
        usage_type "usage_type": Option<plan::UsageType>, "A word of [`UsageType`](plan::UsageType); unknown ones are kept.";
    }
}
object! { Plan: "plan" }
/// The parts of a [`Plan`](crate::object::Plan).
pub mod plan {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `tier` of a `plan`.
        Tier {
            flat_amount "flat_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            flat_amount_decimal "flat_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
            unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
            up_to "up_to": Option<i64>, "A whole number. May be null.";
        }
    }
    element! { Tier }
    record! {
        /// `transform_usage` of a `plan`.
        TransformUsage {
            divide_by "divide_by": Option<i64>, "A whole number.";
            round "round": Option<crate::object::plan::TransformUsageRound>, "A word of [`TransformUsageRound`](crate::object::plan::TransformUsageRound); unknown ones are kept.";
        }
    }
    words! {
        /// `billing_scheme` of a `plan`.
        BillingScheme {
            PerUnit "per_unit",
            Tiered "tiered",
        }
    }
    words! {
        /// `interval` of a `plan`.
        Interval {
            Day "day",
            Month "month",
            Week "week",
            Year "year",
        }
    }
    words! {
        /// `tiers_mode` of a `plan`.
        TiersMode {
            Graduated "graduated",
            Volume "volume",
        }
    }
    words! {
        /// `transform_usage.round` of a `plan`.
        TransformUsageRound {
            Down "down",
            Up "up",
        }
    }
    words! {
        /// `usage_type` of a `plan`.
        UsageType {
            Licensed "licensed",
            Metered "metered",
        }
    }
}
record! {
    /// Stripe's `price` object.
    Price {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        billing_scheme "billing_scheme": Option<price::BillingScheme>, "A word of [`BillingScheme`](price::BillingScheme); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        currency_options "currency_options": std::collections::BTreeMap<String, price::CurrencyOptions>, "Map. Each value: See [`CurrencyOptions`](price::CurrencyOptions). May be absent.";
        custom_unit_amount "custom_unit_amount": Option<Box<price::CustomUnitAmount>>, "See [`CustomUnitAmount`](price::CustomUnitAmount). May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        nickname "nickname": Option<String>, "Text. May be null.";
        product "product": Option<crate::object::Expandable<crate::object::Product>>, "Id of a `product`, or the object where it was expanded.";
        recurring "recurring": Option<Box<price::Recurring>>, "See [`Recurring`](price::Recurring). May be null.";
        tax_behavior "tax_behavior": Option<price::TaxBehavior>, "A word of [`TaxBehavior`](price::TaxBehavior); unknown ones are kept. May be null.";
        tiers "tiers": Vec<price::Tier>, "Array. Each element: See [`Tier`](price::Tier). May be absent.";
        tiers_mode "tiers_mode": Option<price::TiersMode>, "A word of [`TiersMode`](price::TiersMode); unknown ones are kept. May be null.";
        transform_quantity "transform_quantity": Option<Box<price::TransformQuantity>>, "See [`TransformQuantity`](price::TransformQuantity). May be null.";
        type_ "type": Option<price::Type>, "A word of [`Type`](price::Type); unknown ones are kept.";
        unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
    }
}
object! { Price: "price" }
/// The parts of a [`Price`](crate::object::Price).
pub mod price {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `currency_options` of a `price`.
        CurrencyOptions {
            custom_unit_amount "custom_unit_amount": Option<Box<crate::object::price::CurrencyOptionsCustomUnitAmount>>, "See [`CurrencyOptionsCustomUnitAmount`](crate::object::price::CurrencyOptionsCustomUnitAmount). May be null.";
            tax_behavior "tax_behavior": Option<crate::object::price::CurrencyOptionsTaxBehavior>, "A word of [`CurrencyOptionsTaxBehavior`](crate::object::price::CurrencyOptionsTaxBehavior); unknown ones are kept. May be null.";
            tiers "tiers": Vec<crate::object::price::CurrencyOptionsTier>, "Array. Each element: See [`CurrencyOptionsTier`](crate::object::price::CurrencyOptionsTier). May be absent.";
            unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        }
    }
    element! { CurrencyOptions }
    record! {
        /// `currency_options.custom_unit_amount` of a `price`.
        CurrencyOptionsCustomUnitAmount {
            maximum "maximum": Option<i64>, "A whole number. May be null.";
            minimum "minimum": Option<i64>, "A whole number. May be null.";
            preset "preset": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `currency_options.tier` of a `price`. The same as [`plan::Tier`](crate::object::plan::Tier).
    pub type CurrencyOptionsTier = crate::object::plan::Tier;
    /// `custom_unit_amount` of a `price`. The same as [`CurrencyOptionsCustomUnitAmount`](CurrencyOptionsCustomUnitAmount).
    pub type CustomUnitAmount = CurrencyOptionsCustomUnitAmount;
    record! {
        /// `recurring` of a `price`.
        Recurring {
            aggregate_usage "aggregate_usage": Option<String>, "Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
            interval "interval": Option<crate::object::price::RecurringInterval>, "A word of [`RecurringInterval`](crate::object::price::RecurringInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number.";
            meter "meter": Option<String>, "Text. May be null.";
            trial_period_days "trial_period_days": Option<i64>, "A whole number. May be null.";
            usage_type "usage_type": Option<crate::object::price::RecurringUsageType>, "A word of [`RecurringUsageType`](crate::object::price::RecurringUsageType); unknown ones are kept.";
        }
    }
    /// `tier` of a `price`. The same as [`plan::Tier`](crate::object::plan::Tier).
    pub type Tier = crate::object::plan::Tier;
    /// `transform_quantity` of a `price`. The same as [`plan::TransformUsage`](crate::object::plan::TransformUsage).
    pub type TransformQuantity = crate::object::plan::TransformUsage;
    /// `billing_scheme` of a `price`. The same as [`plan::BillingScheme`](crate::object::plan::BillingScheme).
    pub type BillingScheme = crate::object::plan::BillingScheme;
    words! {
        /// `currency_options.tax_behavior` of a `price`.
        CurrencyOptionsTaxBehavior {
            Exclusive "exclusive",
            Inclusive "inclusive",
            Unspecified "unspecified",
        }
    }
    /// `recurring.interval` of a `price`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type RecurringInterval = crate::object::plan::Interval;
    /// `recurring.usage_type` of a `price`. The same as [`plan::UsageType`](crate::object::plan::UsageType).
    pub type RecurringUsageType = crate::object::plan::UsageType;
    /// `tax_behavior` of a `price`. The same as [`CurrencyOptionsTaxBehavior`](CurrencyOptionsTaxBehavior).
    pub type TaxBehavior = CurrencyOptionsTaxBehavior;
    /// `tiers_mode` of a `price`. The same as [`plan::TiersMode`](crate::object::plan::TiersMode).
    pub type TiersMode = crate::object::plan::TiersMode;
    /// `transform_quantity.round` of a `price`. The same as [`plan::TransformUsageRound`](crate::object::plan::TransformUsageRound).
    pub type TransformQuantityRound = crate::object::plan::TransformUsageRound;
    words! {
        /// `type` of a `price`.
        Type {
            OneTime "one_time",
            Recurring "recurring",
        }
    }
}
record! {
    /// Stripe's `product` object.
    Product {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        attributes "attributes": Vec<String>, "Array. Each element: Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        caption "caption": Option<String>, "Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deactivate_on "deactivate_on": Vec<String>, "Array. Each element: Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        default_price "default_price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        features "features": Vec<product::MarketingFeature>, "Array. Each element: See [`MarketingFeature`](product::MarketingFeature). Deprecated at Stripe since 2024-04-10; older API versions and old bodies have it.";
        images "images": Vec<String>, "Array. Each element: Text.";
        livemode "livemode": Option<bool>, "A flag.";
        marketing_features "marketing_features": Vec<product::MarketingFeature>, "Array. Each element: See [`MarketingFeature`](product::MarketingFeature).";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text.";
        package_dimensions "package_dimensions": Option<Box<product::PackageDimensions>>, "See [`PackageDimensions`](product::PackageDimensions). May be null.";
        shippable "shippable": Option<bool>, "A flag. May be null.";
        skus "skus": crate::object::List<crate::object::RawObject>, "The first page of a list. Each element: Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent or null.";
        tax_code "tax_code": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `tax_code`, or the object where it was expanded. May be absent or null.";
        tax_details "tax_details": Option<Box<product::TaxDetails>>, "See [`TaxDetails`](product::TaxDetails). May be null.";
        type_ "type": Option<product::Type>, "A word of [`Type`](product::Type); unknown ones are kept.";
        unit_label "unit_label": Option<String>, "Text. May be absent or null.";
        updated "updated": Option<time::OffsetDateTime>, "A time, UTC.";
        url "url": Option<String>, "Text. May be null.";
    }
}
object! { Product: "product" }
/// The parts of a [`Product`](crate::object::Product).
pub mod product {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `marketing_feature` of a `product`.
        MarketingFeature {
            name "name": Option<String>, "Text. May be absent.";
        }
    }
    element! { MarketingFeature }
    record! {
        /// `package_dimensions` of a `product`.
        PackageDimensions {
            height "height": Option<f64>, "A number.";
            length "length": Option<f64>, "A number.";
            weight "weight": Option<f64>, "A number.";
            width "width": Option<f64>, "A number.";
        }
    }
    record! {
        /// `tax_details` of a `product`.
        TaxDetails {
            performance_location "performance_location": Option<String>, "Text. May be null.";
            tax_code "tax_code": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `type` of a `product`.
        Type {
            Good "good",
            Service "service",
        }
    }
}
record! {
    /// Stripe's `promotion_code` object.
    PromotionCode {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        code "code": Option<String>, "Text.";
        coupon "coupon": Option<Box<crate::object::Coupon>>, "The `coupon` object. Deprecated at Stripe since 2025-09-30.clover; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        max_redemptions "max_redemptions": Option<i64>, "A whole number. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        promotion "promotion": Option<Box<promotion_code::Promotion>>, "See [`Promotion`](promotion_code::Promotion).";
        restrictions "restrictions": Option<Box<promotion_code::Restrictions>>, "See [`Restrictions`](promotion_code::Restrictions).";
        times_redeemed "times_redeemed": Option<i64>, "A whole number.";
    }
}
object! { PromotionCode: "promotion_code" }
/// The parts of a [`PromotionCode`](crate::object::PromotionCode).
pub mod promotion_code {
    use crate::object::record::{element, record};
    record! {
        /// `promotion` of a `promotion_code`.
        Promotion {
            coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>, "Id of a `coupon`, or the object where it was expanded. May be null.";
            type_ "type": Option<String>, "Text: `coupon`.";
        }
    }
    record! {
        /// `restrictions` of a `promotion_code`.
        Restrictions {
            currency_options "currency_options": std::collections::BTreeMap<String, crate::object::promotion_code::RestrictionsCurrencyOptions>, "Map. Each value: See [`RestrictionsCurrencyOptions`](crate::object::promotion_code::RestrictionsCurrencyOptions). May be absent.";
            first_time_transaction "first_time_transaction": Option<bool>, "A flag.";
            minimum_amount "minimum_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            minimum_amount_currency "minimum_amount_currency": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `restrictions.currency_options` of a `promotion_code`.
        RestrictionsCurrencyOptions {
            minimum_amount "minimum_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    element! { RestrictionsCurrencyOptions }
}
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
    use crate::object::record::{element, record};
    use crate::object::words::words;
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
record! {
    /// Stripe's `subscription` object.
    Subscription {
        id "id": String, "The id; empty if Stripe sent none.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee_percent "application_fee_percent": Option<f64>, "Per cent. May be null.";
        automatic_tax "automatic_tax": Option<Box<subscription::AutomaticTax>>, "See [`AutomaticTax`](subscription::AutomaticTax).";
        billing "billing": Option<subscription::CollectionMethod>, "A word of [`CollectionMethod`](subscription::CollectionMethod); unknown ones are kept. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        billing_cycle_anchor "billing_cycle_anchor": Option<time::OffsetDateTime>, "A time, UTC.";
        billing_cycle_anchor_config "billing_cycle_anchor_config": Option<Box<subscription::BillingCycleAnchorConfig>>, "See [`BillingCycleAnchorConfig`](subscription::BillingCycleAnchorConfig). May be null.";
        billing_mode "billing_mode": Option<Box<subscription::BillingMode>>, "See [`BillingMode`](subscription::BillingMode).";
        billing_schedules "billing_schedules": Vec<subscription::BillingSchedule>, "Array. Each element: See [`BillingSchedule`](subscription::BillingSchedule).";
        billing_thresholds "billing_thresholds": Option<Box<subscription::BillingThresholds>>, "See [`BillingThresholds`](subscription::BillingThresholds). May be null.";
        cancel_at "cancel_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        cancel_at_period_end "cancel_at_period_end": Option<bool>, "A flag.";
        canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        cancellation_details "cancellation_details": Option<Box<subscription::CancellationDetails>>, "See [`CancellationDetails`](subscription::CancellationDetails). May be null.";
        collection_method "collection_method": Option<subscription::CollectionMethod>, "A word of [`CollectionMethod`](subscription::CollectionMethod); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        current_period_end "current_period_end": Option<time::OffsetDateTime>, "A time, UTC. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        current_period_start "current_period_start": Option<time::OffsetDateTime>, "A time, UTC. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        days_until_due "days_until_due": Option<i64>, "A whole number. May be null.";
        default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>, "Id of a `CustomerSource`, or the object where it was expanded. May be null.";
        default_tax_rates "default_tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        ended_at "ended_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        invoice_customer_balance_settings "invoice_customer_balance_settings": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        invoice_settings "invoice_settings": Option<Box<subscription::InvoiceSettings>>, "See [`InvoiceSettings`](subscription::InvoiceSettings).";
        items "items": crate::object::List<crate::object::SubscriptionItem>, "The first page of a list. Each element: The `subscription_item` object.";
        latest_invoice "latest_invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<subscription::ManagedPayments>>, "See [`ManagedPayments`](subscription::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        next_pending_invoice_item_invoice "next_pending_invoice_item_invoice": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        pause_collection "pause_collection": Option<Box<subscription::PauseCollection>>, "See [`PauseCollection`](subscription::PauseCollection). May be null.";
        payment_settings "payment_settings": Option<Box<subscription::PaymentSettings>>, "See [`PaymentSettings`](subscription::PaymentSettings). May be null.";
        pending_invoice_item_interval "pending_invoice_item_interval": Option<Box<subscription::PendingInvoiceItemInterval>>, "See [`PendingInvoiceItemInterval`](subscription::PendingInvoiceItemInterval). May be null.";
        pending_setup_intent "pending_setup_intent": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `setup_intent`, or the object where it was expanded. May be null.";
        pending_update "pending_update": Option<Box<subscription::PendingUpdate>>, "See [`PendingUpdate`](subscription::PendingUpdate). May be null.";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        presentment_details "presentment_details": Option<Box<subscription::PresentmentDetails>>, "See [`PresentmentDetails`](subscription::PresentmentDetails). May be absent.";
        quantity "quantity": Option<i64>, "A whole number. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        schedule "schedule": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `subscription_schedule`, or the object where it was expanded. May be null.";
        start "start": Option<time::OffsetDateTime>, "A time, UTC. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.";
        start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
        status "status": Option<subscription::Status>, "A word of [`Status`](subscription::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<subscription::StatusDetails>>, "See [`StatusDetails`](subscription::StatusDetails). May be absent.";
        tax_percent "tax_percent": Option<f64>, "Per cent. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        transfer_data "transfer_data": Option<Box<subscription::TransferData>>, "See [`TransferData`](subscription::TransferData). May be null.";
        trial_end "trial_end": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        trial_settings "trial_settings": Option<Box<subscription::TrialSettings>>, "See [`TrialSettings`](subscription::TrialSettings). May be null.";
        trial_start "trial_start": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
    }
}
element! { Subscription }
object! { Subscription: "subscription" }
/// The parts of a [`Subscription`](crate::object::Subscription).
pub mod subscription {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `automatic_tax` of a `subscription`.
        AutomaticTax {
            disabled_reason "disabled_reason": Option<String>, "Text: `requires_location_inputs`. May be null.";
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::subscription::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::subscription::AutomaticTaxLiability). May be null.";
        }
    }
    record! {
        /// `automatic_tax.liability` of a `subscription`.
        AutomaticTaxLiability {
            account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::subscription::AutomaticTaxLiabilityType>, "A word of [`AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType); unknown ones are kept.";
        }
    }
    record! {
        /// `billing_cycle_anchor_config` of a `subscription`.
        BillingCycleAnchorConfig {
            day_of_month "day_of_month": Option<i64>, "A whole number.";
            hour "hour": Option<i64>, "A whole number. May be null.";
            minute "minute": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            second "second": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `billing_mode` of a `subscription`.
        BillingMode {
            flexible "flexible": Option<Box<crate::object::subscription::BillingModeFlexible>>, "See [`BillingModeFlexible`](crate::object::subscription::BillingModeFlexible). May be null.";
            type_ "type": Option<crate::object::subscription::BillingModeType>, "A word of [`BillingModeType`](crate::object::subscription::BillingModeType); unknown ones are kept.";
            updated_at "updated_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
        }
    }
    record! {
        /// `billing_mode.flexible` of a `subscription`.
        BillingModeFlexible {
            proration_discounts "proration_discounts": Option<crate::object::subscription::BillingModeFlexibleProrationDiscounts>, "A word of [`BillingModeFlexibleProrationDiscounts`](crate::object::subscription::BillingModeFlexibleProrationDiscounts); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `billing_schedule` of a `subscription`.
        BillingSchedule {
            applies_to "applies_to": Vec<crate::object::subscription::BillingScheduleAppliesTo>, "Array. Each element: See [`BillingScheduleAppliesTo`](crate::object::subscription::BillingScheduleAppliesTo). May be null.";
            bill_until "bill_until": Option<Box<crate::object::subscription::BillingScheduleBillUntil>>, "See [`BillingScheduleBillUntil`](crate::object::subscription::BillingScheduleBillUntil).";
            key "key": Option<String>, "Text.";
        }
    }
    element! { BillingSchedule }
    record! {
        /// `billing_schedule.applies_to` of a `subscription`.
        BillingScheduleAppliesTo {
            price "price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded. May be null.";
            type_ "type": Option<String>, "Text: `price`.";
        }
    }
    element! { BillingScheduleAppliesTo }
    record! {
        /// `billing_schedule.bill_until` of a `subscription`.
        BillingScheduleBillUntil {
            computed_timestamp "computed_timestamp": Option<time::OffsetDateTime>, "A time, UTC.";
            duration "duration": Option<Box<crate::object::subscription::BillingScheduleBillUntilDuration>>, "See [`BillingScheduleBillUntilDuration`](crate::object::subscription::BillingScheduleBillUntilDuration). May be null.";
            timestamp "timestamp": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<crate::object::subscription::BillingScheduleBillUntilType>, "A word of [`BillingScheduleBillUntilType`](crate::object::subscription::BillingScheduleBillUntilType); unknown ones are kept.";
        }
    }
    record! {
        /// `billing_schedule.bill_until.duration` of a `subscription`.
        BillingScheduleBillUntilDuration {
            interval "interval": Option<crate::object::subscription::BillingScheduleBillUntilDurationInterval>, "A word of [`BillingScheduleBillUntilDurationInterval`](crate::object::subscription::BillingScheduleBillUntilDurationInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `billing_thresholds` of a `subscription`.
        BillingThresholds {
            amount_gte "amount_gte": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            reset_billing_cycle_anchor "reset_billing_cycle_anchor": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `cancellation_details` of a `subscription`.
        CancellationDetails {
            comment "comment": Option<String>, "Text. May be null.";
            feedback "feedback": Option<crate::object::subscription::CancellationDetailsFeedback>, "A word of [`CancellationDetailsFeedback`](crate::object::subscription::CancellationDetailsFeedback); unknown ones are kept. May be null.";
            feedback_option "feedback_option": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `billing.feedback_option`, or the object where it was expanded. May be null.";
            reason "reason": Option<crate::object::subscription::CancellationDetailsReason>, "A word of [`CancellationDetailsReason`](crate::object::subscription::CancellationDetailsReason); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `invoice_settings` of a `subscription`.
        InvoiceSettings {
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::subscription::InvoiceSettingsCustomField>, "Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::subscription::InvoiceSettingsCustomField). May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::subscription::InvoiceSettingsIssuer>>, "See [`InvoiceSettingsIssuer`](crate::object::subscription::InvoiceSettingsIssuer).";
        }
    }
    /// `invoice_settings.custom_field` of a `subscription`. The same as [`customer::InvoiceSettingsCustomField`](crate::object::customer::InvoiceSettingsCustomField).
    pub type InvoiceSettingsCustomField = crate::object::customer::InvoiceSettingsCustomField;
    /// `invoice_settings.issuer` of a `subscription`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type InvoiceSettingsIssuer = AutomaticTaxLiability;
    record! {
        /// `managed_payments` of a `subscription`.
        ManagedPayments {
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `pause_collection` of a `subscription`.
        PauseCollection {
            behavior "behavior": Option<crate::object::subscription::PauseCollectionBehavior>, "A word of [`PauseCollectionBehavior`](crate::object::subscription::PauseCollectionBehavior); unknown ones are kept.";
            resumes_at "resumes_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_settings` of a `subscription`.
        PaymentSettings {
            payment_method_options "payment_method_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptions>>, "See [`PaymentSettingsPaymentMethodOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptions). May be null.";
            payment_method_types "payment_method_types": Vec<crate::object::subscription::PaymentSettingsPaymentMethodType>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodType`](crate::object::subscription::PaymentSettingsPaymentMethodType); unknown ones are kept. May be null.";
            save_default_payment_method "save_default_payment_method": Option<crate::object::subscription::PaymentSettingsSaveDefaultPaymentMethod>, "A word of [`PaymentSettingsSaveDefaultPaymentMethod`](crate::object::subscription::PaymentSettingsSaveDefaultPaymentMethod); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebit>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebit). May be null.";
            bancontact "bancontact": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontact>>, "See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontact). May be null.";
            billie "billie": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillie>>, "See [`PaymentSettingsPaymentMethodOptionsBillie`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillie). May be absent or null.";
            blik "blik": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlik>>, "See [`PaymentSettingsPaymentMethodOptionsBlik`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlik). May be absent or null.";
            card "card": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCard>>, "See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCard). May be null.";
            customer_balance "customer_balance": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance). May be null.";
            konbini "konbini": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsKonbini>>, "See [`PaymentSettingsPaymentMethodOptionsKonbini`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsKonbini). May be null.";
            payto "payto": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPayto>>, "See [`PaymentSettingsPaymentMethodOptionsPayto`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPayto). May be null.";
            pix "pix": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPix>>, "See [`PaymentSettingsPaymentMethodOptionsPix`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPix). May be null.";
            sepa_debit "sepa_debit": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsSepaDebit>>, "See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsSepaDebit). May be null.";
            upi "upi": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpi>>, "See [`PaymentSettingsPaymentMethodOptionsUpi`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpi). May be null.";
            us_bank_account "us_bank_account": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccount`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount). May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            verification_method "verification_method": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            transaction_type "transaction_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>, "A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.bancontact` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            preferred_language "preferred_language": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>, "A word of [`PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillie {
            company_details "company_details": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails>>, "See [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetails`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie.company_details` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
            registered_address "registered_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            registered_name "registered_name": Option<String>, "Text. May be null.";
            registration_number "registration_number": Option<String>, "Text. May be null.";
            registration_type "registration_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>, "A word of [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.";
            vat "vat": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.blik` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBlik {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsBlikMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.blik.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBlikMandateOptions {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCard {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsCardMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions). May be absent.";
            network "network": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork>, "A word of [`PaymentSettingsPaymentMethodOptionsCardNetwork`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            bank_transfer "bank_transfer": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.";
            funding_type "funding_type": Option<String>, "Text: `bank_transfer`. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>, "See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            country "country": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>, "A word of [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.konbini` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsKonbini {
        }
    }
    record! {
        /// `payment_settings.payment_method_options.payto` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.payto.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.";
            purpose "purpose": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>, "A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPix {
            expires_after_seconds "expires_after_seconds": Option<i64>, "A whole number. May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsPixMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_includes_iof "amount_includes_iof": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof>, "A word of [`PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof); unknown ones are kept. May be null.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule>, "A word of [`PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
        }
    }
    /// `payment_settings.payment_method_options.sepa_debit` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsKonbini`](PaymentSettingsPaymentMethodOptionsKonbini).
    pub type PaymentSettingsPaymentMethodOptionsSepaDebit = PaymentSettingsPaymentMethodOptionsKonbini;
    record! {
        /// `payment_settings.payment_method_options.upi` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUpi {
            mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptions>>, "See [`PaymentSettingsPaymentMethodOptionsUpiMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptions). May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.upi.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUpiMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType>, "A word of [`PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            verification_method "verification_method": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
            filters "filters": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>, "See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.";
            permissions "permissions": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.";
            prefetch "prefetch": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            account_subcategories "account_subcategories": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>, "Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `pending_invoice_item_interval` of a `subscription`.
        PendingInvoiceItemInterval {
            interval "interval": Option<crate::object::subscription::PendingInvoiceItemIntervalInterval>, "A word of [`PendingInvoiceItemIntervalInterval`](crate::object::subscription::PendingInvoiceItemIntervalInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `pending_update` of a `subscription`.
        PendingUpdate {
            billing_cycle_anchor "billing_cycle_anchor": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            cancel_at_period_end "cancel_at_period_end": Option<bool>, "A flag. May be null.";
            discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object. May be null.";
            discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            subscription_items "subscription_items": Vec<crate::object::SubscriptionItem>, "Array. Each element: The `subscription_item` object. May be null.";
            trial_end "trial_end": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            trial_from_plan "trial_from_plan": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `presentment_details` of a `subscription`.
        PresentmentDetails {
            presentment_currency "presentment_currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `status_details` of a `subscription`.
        StatusDetails {
            paused "paused": Option<Box<crate::object::subscription::StatusDetailsPaused>>, "See [`StatusDetailsPaused`](crate::object::subscription::StatusDetailsPaused).";
        }
    }
    record! {
        /// `status_details.paused` of a `subscription`.
        StatusDetailsPaused {
            subscription "subscription": Option<Box<crate::object::subscription::StatusDetailsPausedSubscription>>, "See [`StatusDetailsPausedSubscription`](crate::object::subscription::StatusDetailsPausedSubscription).";
            transitioned_at "transitioned_at": Option<i64>, "A whole number.";
            type_ "type": Option<crate::object::subscription::StatusDetailsPausedType>, "A word of [`StatusDetailsPausedType`](crate::object::subscription::StatusDetailsPausedType); unknown ones are kept.";
        }
    }
    record! {
        /// `status_details.paused.subscription` of a `subscription`.
        StatusDetailsPausedSubscription {
            type_ "type": Option<crate::object::subscription::StatusDetailsPausedSubscriptionType>, "A word of [`StatusDetailsPausedSubscriptionType`](crate::object::subscription::StatusDetailsPausedSubscriptionType); unknown ones are kept.";
        }
    }
    record! {
        /// `transfer_data` of a `subscription`.
        TransferData {
            amount_percent "amount_percent": Option<f64>, "Per cent. May be null.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
        }
    }
    record! {
        /// `trial_settings` of a `subscription`.
        TrialSettings {
            end_behavior "end_behavior": Option<Box<crate::object::subscription::TrialSettingsEndBehavior>>, "See [`TrialSettingsEndBehavior`](crate::object::subscription::TrialSettingsEndBehavior).";
        }
    }
    record! {
        /// `trial_settings.end_behavior` of a `subscription`.
        TrialSettingsEndBehavior {
            billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor>, "A word of [`TrialSettingsEndBehaviorBillingCycleAnchor`](crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor); unknown ones are kept. May be null.";
            missing_payment_method "missing_payment_method": Option<crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod>, "A word of [`TrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod); unknown ones are kept.";
        }
    }
    words! {
        /// `automatic_tax.liability.type` of a `subscription`.
        AutomaticTaxLiabilityType {
            Account "account",
            VSelf "self",
        }
    }
    words! {
        /// `billing_mode.flexible.proration_discounts` of a `subscription`.
        BillingModeFlexibleProrationDiscounts {
            Included "included",
            Itemized "itemized",
        }
    }
    words! {
        /// `billing_mode.type` of a `subscription`.
        BillingModeType {
            Classic "classic",
            Flexible "flexible",
        }
    }
    /// `billing_schedule.bill_until.duration.interval` of a `subscription`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type BillingScheduleBillUntilDurationInterval = crate::object::plan::Interval;
    words! {
        /// `billing_schedule.bill_until.type` of a `subscription`.
        BillingScheduleBillUntilType {
            Duration "duration",
            Timestamp "timestamp",
        }
    }
    words! {
        /// `cancellation_details.feedback` of a `subscription`.
        CancellationDetailsFeedback {
            CustomerService "customer_service",
            LowQuality "low_quality",
            MissingFeatures "missing_features",
            Other "other",
            SwitchedService "switched_service",
            TooComplex "too_complex",
            TooExpensive "too_expensive",
            Unused "unused",
        }
    }
    words! {
        /// `cancellation_details.reason` of a `subscription`.
        CancellationDetailsReason {
            CanceledByRetentionPolicy "canceled_by_retention_policy",
            CancellationRequested "cancellation_requested",
            PaymentDisputed "payment_disputed",
            PaymentFailed "payment_failed",
        }
    }
    words! {
        /// `collection_method` of a `subscription`.
        CollectionMethod {
            ChargeAutomatically "charge_automatically",
            SendInvoice "send_invoice",
        }
    }
    /// `invoice_settings.issuer.type` of a `subscription`. The same as [`AutomaticTaxLiabilityType`](AutomaticTaxLiabilityType).
    pub type InvoiceSettingsIssuerType = AutomaticTaxLiabilityType;
    words! {
        /// `pause_collection.behavior` of a `subscription`.
        PauseCollectionBehavior {
            KeepAsDraft "keep_as_draft",
            MarkUncollectible "mark_uncollectible",
            Void "void",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options.transaction_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
            Business "business",
            Personal "personal",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.acss_debit.verification_method` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod {
            Automatic "automatic",
            Instant "instant",
            Microdeposits "microdeposits",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.bancontact.preferred_language` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage {
            De "de",
            En "en",
            Fr "fr",
            Nl "nl",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.billie.company_details.registration_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType {
            ChEin "ch_ein",
            DeHrb "de_hrb",
            DkCvr "dk_cvr",
            EsCif "es_cif",
            FiTunnus "fi_tunnus",
            FrSiren "fr_siren",
            FrSiret "fr_siret",
            ItRea "it_rea",
            NlKvk "nl_kvk",
            NoOrgNumber "no_org_number",
            NoPno "no_pno",
            SeOrgNumber "se_org_number",
            SePno "se_pno",
            UkCrn "uk_crn",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.mandate_options.amount_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType {
            Fixed "fixed",
            Maximum "maximum",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.network` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardNetwork {
            Amex "amex",
            CartesBancaires "cartes_bancaires",
            Diners "diners",
            Discover "discover",
            EftposAu "eftpos_au",
            Girocard "girocard",
            Interac "interac",
            Jcb "jcb",
            Link "link",
            Mastercard "mastercard",
            Unionpay "unionpay",
            Unknown "unknown",
            Visa "visa",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.request_three_d_secure` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure {
            Any "any",
            Automatic "automatic",
            Challenge "challenge",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
            BE "BE",
            DE "DE",
            ES "ES",
            FR "FR",
            IE "IE",
            NL "NL",
        }
    }
    /// `payment_settings.payment_method_options.payto.mandate_options.amount_type` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType = PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_settings.payment_method_options.payto.mandate_options.purpose` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose {
            DependantSupport "dependant_support",
            Government "government",
            Loan "loan",
            Mortgage "mortgage",
            Other "other",
            Pension "pension",
            Personal "personal",
            Retail "retail",
            Salary "salary",
            Tax "tax",
            Utility "utility",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.pix.mandate_options.amount_includes_iof` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof {
            Always "always",
            Never "never",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.pix.mandate_options.payment_schedule` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
            Halfyearly "halfyearly",
            Monthly "monthly",
            Quarterly "quarterly",
            Weekly "weekly",
            Yearly "yearly",
        }
    }
    /// `payment_settings.payment_method_options.upi.mandate_options.amount_type` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType = PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory {
            Checking "checking",
            Savings "savings",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.permission` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
            Balances "balances",
            Ownership "ownership",
            PaymentMethod "payment_method",
            Transactions "transactions",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.prefetch` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch {
            Balances "balances",
            Ownership "ownership",
            Transactions "transactions",
        }
    }
    /// `payment_settings.payment_method_options.us_bank_account.verification_method` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod = PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `payment_settings.payment_method_type` of a `subscription`.
        PaymentSettingsPaymentMethodType {
            AchCreditTransfer "ach_credit_transfer",
            AchDebit "ach_debit",
            AcssDebit "acss_debit",
            Affirm "affirm",
            Alipay "alipay",
            AmazonPay "amazon_pay",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Blik "blik",
            Boleto "boleto",
            Card "card",
            Cashapp "cashapp",
            Crypto "crypto",
            Custom "custom",
            CustomerBalance "customer_balance",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            JpCreditTransfer "jp_credit_transfer",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Konbini "konbini",
            KrCard "kr_card",
            Link "link",
            MbWay "mb_way",
            Multibanco "multibanco",
            NaverPay "naver_pay",
            NzBankAccount "nz_bank_account",
            P24 "p24",
            PayByBank "pay_by_bank",
            Payco "payco",
            Paynow "paynow",
            Paypal "paypal",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            RevolutPay "revolut_pay",
            Satispay "satispay",
            SepaCreditTransfer "sepa_credit_transfer",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            Sofort "sofort",
            Swish "swish",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            WechatPay "wechat_pay",
        }
    }
    words! {
        /// `payment_settings.save_default_payment_method` of a `subscription`.
        PaymentSettingsSaveDefaultPaymentMethod {
            Off "off",
            OnSubscription "on_subscription",
        }
    }
    /// `pending_invoice_item_interval.interval` of a `subscription`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type PendingInvoiceItemIntervalInterval = crate::object::plan::Interval;
    words! {
        /// `status` of a `subscription`.
        Status {
            Active "active",
            Canceled "canceled",
            Incomplete "incomplete",
            IncompleteExpired "incomplete_expired",
            PastDue "past_due",
            Paused "paused",
            Trialing "trialing",
            Unpaid "unpaid",
        }
    }
    words! {
        /// `status_details.paused.subscription.type` of a `subscription`.
        StatusDetailsPausedSubscriptionType {
            FinalPaymentFailure "final_payment_failure",
            FirstPaymentFailure "first_payment_failure",
            PauseRequested "pause_requested",
            System "system",
            TrialEndWithoutPaymentMethod "trial_end_without_payment_method",
        }
    }
    words! {
        /// `status_details.paused.type` of a `subscription`.
        StatusDetailsPausedType {
            Subscription "subscription",
        }
    }
    words! {
        /// `trial_settings.end_behavior.billing_cycle_anchor` of a `subscription`.
        TrialSettingsEndBehaviorBillingCycleAnchor {
            Now "now",
            Unchanged "unchanged",
        }
    }
    words! {
        /// `trial_settings.end_behavior.missing_payment_method` of a `subscription`.
        TrialSettingsEndBehaviorMissingPaymentMethod {
            Cancel "cancel",
            CreateInvoice "create_invoice",
            Pause "pause",
        }
    }
}
record! {
    /// Stripe's `subscription_item` object.
    SubscriptionItem {
        id "id": String, "The id; empty if Stripe sent none.";
        billed_until "billed_until": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
        billing_thresholds "billing_thresholds": Option<Box<subscription_item::BillingThresholds>>, "See [`BillingThresholds`](subscription_item::BillingThresholds). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        current_period_end "current_period_end": Option<time::OffsetDateTime>, "A time, UTC.";
        current_period_start "current_period_start": Option<time::OffsetDateTime>, "A time, UTC.";
        current_trial "current_trial": Option<Box<subscription_item::CurrentTrial>>, "See [`CurrentTrial`](subscription_item::CurrentTrial). May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object.";
        quantity "quantity": Option<i64>, "A whole number. May be absent.";
        subscription "subscription": Option<String>, "Text.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be null.";
    }
}
element! { SubscriptionItem }
object! { SubscriptionItem: "subscription_item" }
/// The parts of a [`SubscriptionItem`](crate::object::SubscriptionItem).
pub mod subscription_item {
    use crate::object::record::record;
    record! {
        /// `billing_thresholds` of a `subscription_item`.
        BillingThresholds {
            usage_gte "usage_gte": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `current_trial` of a `subscription_item`.
        CurrentTrial {
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
            trial_offer "trial_offer": Option<String>, "Text.";
        }
    }
}
record! {
    /// Stripe's `tax_id` object.
    TaxId {
        id "id": String, "The id; empty if Stripe sent none.";
        country "country": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        owner "owner": Option<Box<tax_id::Owner>>, "See [`Owner`](tax_id::Owner). May be null.";
        type_ "type": Option<tax_id::Type>, "A word of [`Type`](tax_id::Type); unknown ones are kept.";
        value "value": Option<String>, "Text.";
        verification "verification": Option<Box<tax_id::Verification>>, "See [`Verification`](tax_id::Verification). May be null.";
    }
}
element! { TaxId }
object! { TaxId: "tax_id" }
/// The parts of a [`TaxId`](crate::object::TaxId).
pub mod tax_id {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `owner` of a `tax_id`.
        Owner {
            account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent.";
            application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be absent.";
            customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be absent.";
            customer_account "customer_account": Option<String>, "Text. May be null.";
            type_ "type": Option<crate::object::tax_id::OwnerType>, "A word of [`OwnerType`](crate::object::tax_id::OwnerType); unknown ones are kept.";
        }
    }
    record! {
        /// `verification` of a `tax_id`.
        Verification {
            status "status": Option<crate::object::tax_id::VerificationStatus>, "A word of [`VerificationStatus`](crate::object::tax_id::VerificationStatus); unknown ones are kept.";
            verified_address "verified_address": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `owner.type` of a `tax_id`.
        OwnerType {
            Account "account",
            Application "application",
            Customer "customer",
            VSelf "self",
        }
    }
    words! {
        /// `type` of a `tax_id`.
        Type {
            AdNrt "ad_nrt",
            AeTrn "ae_trn",
            AlTin "al_tin",
            AmTin "am_tin",
            AoTin "ao_tin",
            ArCuit "ar_cuit",
            AuAbn "au_abn",
            AuAcn "au_acn",
            AuArn "au_arn",
            AuWpn "au_wpn",
            AwTin "aw_tin",
            AzTin "az_tin",
            BaTin "ba_tin",
            BbTin "bb_tin",
            BdBin "bd_bin",
            BfIfu "bf_ifu",
            BgUic "bg_uic",
            BhVat "bh_vat",
            BjIfu "bj_ifu",
            BoTin "bo_tin",
            BrCnpj "br_cnpj",
            BrCpf "br_cpf",
            BsTin "bs_tin",
            BwVat "bw_vat",
            ByTin "by_tin",
            CaBn "ca_bn",
            CaGstHst "ca_gst_hst",
            CaPstBc "ca_pst_bc",
            CaPstMb "ca_pst_mb",
            CaPstSk "ca_pst_sk",
            CaQst "ca_qst",
            CdNif "cd_nif",
            ChUid "ch_uid",
            ChVat "ch_vat",
            CiVat "ci_vat",
            ClTin "cl_tin",
            CmNiu "cm_niu",
            CnTin "cn_tin",
            CoNit "co_nit",
            CrTin "cr_tin",
            CvNif "cv_nif",
            CzDic "cz_dic",
            DeStn "de_stn",
            DoRcn "do_rcn",
            EcRuc "ec_ruc",
            EgTin "eg_tin",
            EsCif "es_cif",
            EtTin "et_tin",
            EuOssVat "eu_oss_vat",
            EuVat "eu_vat",
            FoVat "fo_vat",
            FrSiren "fr_siren",
            FrSiret "fr_siret",
            FrSpi "fr_spi",
            GbVat "gb_vat",
            GeVat "ge_vat",
            GhTin "gh_tin",
            GiTin "gi_tin",
            GnNif "gn_nif",
            HkBr "hk_br",
            HrOib "hr_oib",
            HuTin "hu_tin",
            IcNif "ic_nif",
            IdNpwp "id_npwp",
            IlVat "il_vat",
            InGst "in_gst",
            IsKt "is_kt",
            IsVat "is_vat",
            ItCf "it_cf",
            JpCn "jp_cn",
            JpRn "jp_rn",
            JpTrn "jp_trn",
            KePin "ke_pin",
            KgTin "kg_tin",
            KhTin "kh_tin",
            KrBrn "kr_brn",
            KzBin "kz_bin",
            LaTin "la_tin",
            LiUid "li_uid",
            LiVat "li_vat",
            LkVat "lk_vat",
            MaVat "ma_vat",
            MdCf "md_cf",
            MdVat "md_vat",
            MePib "me_pib",
            MkVat "mk_vat",
            MrNif "mr_nif",
            MuVat "mu_vat",
            MxRfc "mx_rfc",
            MyFrp "my_frp",
            MyItn "my_itn",
            MySst "my_sst",
            MzNuit "mz_nuit",
            NgTin "ng_tin",
            NoVat "no_vat",
            NoVoec "no_voec",
            NpPan "np_pan",
            NzBn "nz_bn",
            NzGst "nz_gst",
            OmVat "om_vat",
            PeRuc "pe_ruc",
            PhTin "ph_tin",
            PlNip "pl_nip",
            PtNif "pt_nif",
            PyRuc "py_ruc",
            RoTin "ro_tin",
            RsPib "rs_pib",
            RuInn "ru_inn",
            RuKpp "ru_kpp",
            SaVat "sa_vat",
            SgGst "sg_gst",
            SgUen "sg_uen",
            SiTin "si_tin",
            SmCoe "sm_coe",
            SnNinea "sn_ninea",
            SrFin "sr_fin",
            SvNit "sv_nit",
            ThVat "th_vat",
            TjTin "tj_tin",
            TrTin "tr_tin",
            TtBir "tt_bir",
            TtVat "tt_vat",
            TwVat "tw_vat",
            TzVat "tz_vat",
            UaVat "ua_vat",
            UgTin "ug_tin",
            Unknown "unknown",
            UsEin "us_ein",
            UyRuc "uy_ruc",
            UzTin "uz_tin",
            UzVat "uz_vat",
            VeRif "ve_rif",
            VnTin "vn_tin",
            ZaVat "za_vat",
            ZmTin "zm_tin",
            ZwTin "zw_tin",
        }
    }
    words! {
        /// `verification.status` of a `tax_id`.
        VerificationStatus {
            Pending "pending",
            Unavailable "unavailable",
            Unverified "unverified",
            Verified "verified",
        }
    }
}
record! {
    /// Stripe's `tax_rate` object.
    TaxRate {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        country "country": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        display_name "display_name": Option<String>, "Text.";
        effective_percentage "effective_percentage": Option<f64>, "Per cent. May be null.";
        flat_amount "flat_amount": Option<Box<tax_rate::FlatAmount>>, "See [`FlatAmount`](tax_rate::FlatAmount). May be null.";
        inclusive "inclusive": Option<bool>, "A flag.";
        jurisdiction "jurisdiction": Option<String>, "Text. May be null.";
        jurisdiction_level "jurisdiction_level": Option<tax_rate::JurisdictionLevel>, "A word of [`JurisdictionLevel`](tax_rate::JurisdictionLevel); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        percentage "percentage": Option<f64>, "Per cent.";
        rate_type "rate_type": Option<tax_rate::RateType>, "A word of [`RateType`](tax_rate::RateType); unknown ones are kept. May be null.";
        state "state": Option<String>, "Text. May be null.";
        tax_type "tax_type": Option<tax_rate::TaxType>, "A word of [`TaxType`](tax_rate::TaxType); unknown ones are kept. May be null.";
    }
}
element! { TaxRate }
object! { TaxRate: "tax_rate" }
/// The parts of a [`TaxRate`](crate::object::TaxRate).
pub mod tax_rate {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `flat_amount` of a `tax_rate`.
        FlatAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
        }
    }
    words! {
        /// `jurisdiction_level` of a `tax_rate`.
        JurisdictionLevel {
            City "city",
            Country "country",
            County "county",
            District "district",
            Multiple "multiple",
            State "state",
        }
    }
    words! {
        /// `rate_type` of a `tax_rate`.
        RateType {
            FlatAmount "flat_amount",
            Percentage "percentage",
        }
    }
    words! {
        /// `tax_type` of a `tax_rate`.
        TaxType {
            AdmissionsTax "admissions_tax",
            AmusementTax "amusement_tax",
            AttendanceTax "attendance_tax",
            CommunicationsTax "communications_tax",
            DigitalExciseTax "digital_excise_tax",
            EntertainmentTax "entertainment_tax",
            GetFund "get_fund",
            GrossReceiptsTax "gross_receipts_tax",
            Gst "gst",
            HospitalityTax "hospitality_tax",
            Hst "hst",
            Igst "igst",
            Jct "jct",
            LeaseTax "lease_tax",
            LuxuryTax "luxury_tax",
            MassTransitParkingTax "mass_transit_parking_tax",
            Nhil "nhil",
            ParkingTax "parking_tax",
            Pst "pst",
            Qst "qst",
            ResortTax "resort_tax",
            RetailDeliveryFee "retail_delivery_fee",
            Rst "rst",
            SalesTax "sales_tax",
            ServiceTax "service_tax",
            TourismTax "tourism_tax",
            UtilityUsersTax "utility_users_tax",
            Vat "vat",
        }
    }
}
