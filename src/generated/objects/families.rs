// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};
use crate::object::union::union;

union! {
    /// One of several kinds of object.
    CustomerSource ["alipay_account", "bitcoin_receiver"] {
        0 "connect" Account "account",
        1 "families" BankAccount "bank_account",
        2 "families" Card "card",
        3 "families" Source "source",
    }
}
union! {
    /// One of several kinds of object.
    ExternalAccount [] {
        0 "families" BankAccount "bank_account",
        1 "families" Card "card",
    }
}
record! {
    /// `address`, as several objects have it.
    Address {
        /// Text. May be null.
        0 city "city": Option<String>,
        /// Text. May be null.
        1 country "country": Option<String>,
        /// Text. May be null.
        2 line1 "line1": Option<String>,
        /// Text. May be null.
        3 line2 "line2": Option<String>,
        /// Text. May be null.
        4 postal_code "postal_code": Option<String>,
        /// Text. May be null.
        5 state "state": Option<String>,
    }
}
record! {
    /// `japan_address`, as several objects have it.
    JapanAddress {
        /// Text. May be null.
        0 city "city": Option<String>,
        /// Text. May be null.
        1 country "country": Option<String>,
        /// Text. May be null.
        2 line1 "line1": Option<String>,
        /// Text. May be null.
        3 line2 "line2": Option<String>,
        /// Text. May be null.
        4 postal_code "postal_code": Option<String>,
        /// Text. May be null.
        5 state "state": Option<String>,
        /// Text. May be null.
        6 town "town": Option<String>,
    }
}
record! {
    /// Stripe's `bank_account` object.
    BankAccount {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `account`, or the object where it was expanded. May be absent or null.
        1 account "account": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Text. May be null.
        2 account_holder_name "account_holder_name": Option<String>,
        /// Text. May be null.
        3 account_holder_type "account_holder_type": Option<String>,
        /// Text. May be null.
        4 account_type "account_type": Option<String>,
        /// Array. Each element: A word of [`AvailablePayoutMethod`](bank_account::AvailablePayoutMethod); unknown ones are kept. May be absent or null.
        5 available_payout_methods "available_payout_methods": Vec<bank_account::AvailablePayoutMethod>,
        /// Text. May be null.
        6 bank_name "bank_name": Option<String>,
        /// Text.
        7 country "country": Option<String>,
        /// Text.
        8 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be absent or null.
        9 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent or null.
        10 default_for_currency "default_for_currency": Option<bool>,
        /// A flag. May be absent.
        11 deleted "deleted": Option<bool>,
        /// Text. May be null.
        12 fingerprint "fingerprint": Option<String>,
        /// See [`FutureRequirements`](bank_account::FutureRequirements). May be absent or null.
        13 future_requirements "future_requirements": Option<Box<bank_account::FutureRequirements>>,
        /// Text.
        14 last4 "last4": Option<String>,
        /// Your own keys and values. May be absent or null.
        15 metadata "metadata": crate::object::Metadata,
        /// See [`Requirements`](bank_account::Requirements). May be absent or null.
        16 requirements "requirements": Option<Box<bank_account::Requirements>>,
        /// Text. May be null.
        17 routing_number "routing_number": Option<String>,
        /// Text.
        18 status "status": Option<String>,
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
            /// Array. Each element: Text. May be null.
            0 currently_due "currently_due": Vec<String>,
            /// Array. Each element: See [`FutureRequirementsError`](crate::object::bank_account::FutureRequirementsError). May be null.
            1 errors "errors": Vec<crate::object::bank_account::FutureRequirementsError>,
            /// Array. Each element: Text. May be null.
            2 past_due "past_due": Vec<String>,
            /// Array. Each element: Text. May be null.
            3 pending_verification "pending_verification": Vec<String>,
        }
    }
    record! {
        /// `future_requirements.error` of a `bank_account`.
        FutureRequirementsError {
            /// A word of [`FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode); unknown ones are kept.
            0 code "code": Option<crate::object::bank_account::FutureRequirementsErrorCode>,
            /// Text.
            1 reason "reason": Option<String>,
            /// Text.
            2 requirement "requirement": Option<String>,
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
            0 Instant "instant",
            1 Standard "standard",
        }
    }
    words! {
        /// `future_requirements.error.code` of a `bank_account`.
        FutureRequirementsErrorCode {
            0 ExternalRequest "external_request",
            1 InformationMissing "information_missing",
            2 InvalidAddressCityStatePostalCode "invalid_address_city_state_postal_code",
            3 InvalidAddressCmraAddress "invalid_address_cmra_address",
            4 InvalidAddressHighwayContractBox "invalid_address_highway_contract_box",
            5 InvalidAddressPrivateMailbox "invalid_address_private_mailbox",
            6 InvalidAddressRegisteredAgentAddress "invalid_address_registered_agent_address",
            7 InvalidBusinessProfileName "invalid_business_profile_name",
            8 InvalidBusinessProfileNameDenylisted "invalid_business_profile_name_denylisted",
            9 InvalidCompanyNameDenylisted "invalid_company_name_denylisted",
            10 InvalidDobAgeOverMaximum "invalid_dob_age_over_maximum",
            11 InvalidDobAgeUnder18 "invalid_dob_age_under_18",
            12 InvalidDobAgeUnderMinimum "invalid_dob_age_under_minimum",
            13 InvalidProductDescriptionLength "invalid_product_description_length",
            14 InvalidProductDescriptionUrlMatch "invalid_product_description_url_match",
            15 InvalidRepresentativeCountry "invalid_representative_country",
            16 InvalidSignator "invalid_signator",
            17 InvalidStatementDescriptorBusinessMismatch "invalid_statement_descriptor_business_mismatch",
            18 InvalidStatementDescriptorDenylisted "invalid_statement_descriptor_denylisted",
            19 InvalidStatementDescriptorLength "invalid_statement_descriptor_length",
            20 InvalidStatementDescriptorPrefixDenylisted "invalid_statement_descriptor_prefix_denylisted",
            21 InvalidStatementDescriptorPrefixMismatch "invalid_statement_descriptor_prefix_mismatch",
            22 InvalidStreetAddress "invalid_street_address",
            23 InvalidTaxId "invalid_tax_id",
            24 InvalidTaxIdFormat "invalid_tax_id_format",
            25 InvalidTosAcceptance "invalid_tos_acceptance",
            26 InvalidUrlDenylisted "invalid_url_denylisted",
            27 InvalidUrlFormat "invalid_url_format",
            28 InvalidUrlLength "invalid_url_length",
            29 InvalidUrlWebPresenceDetected "invalid_url_web_presence_detected",
            30 InvalidUrlWebsiteBusinessInformationMismatch "invalid_url_website_business_information_mismatch",
            31 InvalidUrlWebsiteEmpty "invalid_url_website_empty",
            32 InvalidUrlWebsiteInaccessible "invalid_url_website_inaccessible",
            33 InvalidUrlWebsiteInaccessibleGeoblocked "invalid_url_website_inaccessible_geoblocked",
            34 InvalidUrlWebsiteInaccessiblePasswordProtected "invalid_url_website_inaccessible_password_protected",
            35 InvalidUrlWebsiteIncomplete "invalid_url_website_incomplete",
            36 InvalidUrlWebsiteIncompleteCancellationPolicy "invalid_url_website_incomplete_cancellation_policy",
            37 InvalidUrlWebsiteIncompleteCustomerServiceDetails "invalid_url_website_incomplete_customer_service_details",
            38 InvalidUrlWebsiteIncompleteLegalRestrictions "invalid_url_website_incomplete_legal_restrictions",
            39 InvalidUrlWebsiteIncompleteRefundPolicy "invalid_url_website_incomplete_refund_policy",
            40 InvalidUrlWebsiteIncompleteReturnPolicy "invalid_url_website_incomplete_return_policy",
            41 InvalidUrlWebsiteIncompleteTermsAndConditions "invalid_url_website_incomplete_terms_and_conditions",
            42 InvalidUrlWebsiteIncompleteUnderConstruction "invalid_url_website_incomplete_under_construction",
            43 InvalidUrlWebsiteOther "invalid_url_website_other",
            44 InvalidValueOther "invalid_value_other",
            45 UnsupportedBusinessType "unsupported_business_type",
            46 VerificationDirectorsMismatch "verification_directors_mismatch",
            47 VerificationDocumentAddressMismatch "verification_document_address_mismatch",
            48 VerificationDocumentAddressMissing "verification_document_address_missing",
            49 VerificationDocumentCorrupt "verification_document_corrupt",
            50 VerificationDocumentCountryNotSupported "verification_document_country_not_supported",
            51 VerificationDocumentDirectorsMismatch "verification_document_directors_mismatch",
            52 VerificationDocumentDobMismatch "verification_document_dob_mismatch",
            53 VerificationDocumentDuplicateType "verification_document_duplicate_type",
            54 VerificationDocumentExpired "verification_document_expired",
            55 VerificationDocumentFailedCopy "verification_document_failed_copy",
            56 VerificationDocumentFailedGreyscale "verification_document_failed_greyscale",
            57 VerificationDocumentFailedOther "verification_document_failed_other",
            58 VerificationDocumentFailedTestMode "verification_document_failed_test_mode",
            59 VerificationDocumentFraudulent "verification_document_fraudulent",
            60 VerificationDocumentIdNumberMismatch "verification_document_id_number_mismatch",
            61 VerificationDocumentIdNumberMissing "verification_document_id_number_missing",
            62 VerificationDocumentIncomplete "verification_document_incomplete",
            63 VerificationDocumentInvalid "verification_document_invalid",
            64 VerificationDocumentIssueOrExpiryDateMissing "verification_document_issue_or_expiry_date_missing",
            65 VerificationDocumentManipulated "verification_document_manipulated",
            66 VerificationDocumentMissingBack "verification_document_missing_back",
            67 VerificationDocumentMissingFront "verification_document_missing_front",
            68 VerificationDocumentNameMismatch "verification_document_name_mismatch",
            69 VerificationDocumentNameMissing "verification_document_name_missing",
            70 VerificationDocumentNationalityMismatch "verification_document_nationality_mismatch",
            71 VerificationDocumentNotReadable "verification_document_not_readable",
            72 VerificationDocumentNotSigned "verification_document_not_signed",
            73 VerificationDocumentNotUploaded "verification_document_not_uploaded",
            74 VerificationDocumentPhotoMismatch "verification_document_photo_mismatch",
            75 VerificationDocumentTooLarge "verification_document_too_large",
            76 VerificationDocumentTypeNotSupported "verification_document_type_not_supported",
            77 VerificationExtraneousDirectors "verification_extraneous_directors",
            78 VerificationFailedAddressMatch "verification_failed_address_match",
            79 VerificationFailedAuthorizerAuthority "verification_failed_authorizer_authority",
            80 VerificationFailedBusinessIecNumber "verification_failed_business_iec_number",
            81 VerificationFailedDocumentMatch "verification_failed_document_match",
            82 VerificationFailedIdNumberMatch "verification_failed_id_number_match",
            83 VerificationFailedKeyedIdentity "verification_failed_keyed_identity",
            84 VerificationFailedKeyedMatch "verification_failed_keyed_match",
            85 VerificationFailedNameMatch "verification_failed_name_match",
            86 VerificationFailedOther "verification_failed_other",
            87 VerificationFailedRepresentativeAuthority "verification_failed_representative_authority",
            88 VerificationFailedResidentialAddress "verification_failed_residential_address",
            89 VerificationFailedTaxIdMatch "verification_failed_tax_id_match",
            90 VerificationFailedTaxIdNotIssued "verification_failed_tax_id_not_issued",
            91 VerificationLegalEntityStructureMismatch "verification_legal_entity_structure_mismatch",
            92 VerificationMissingDirectors "verification_missing_directors",
            93 VerificationMissingExecutives "verification_missing_executives",
            94 VerificationMissingOwners "verification_missing_owners",
            95 VerificationRejectedOwnershipExemptionReason "verification_rejected_ownership_exemption_reason",
            96 VerificationRequiresAdditionalMemorandumOfAssociations "verification_requires_additional_memorandum_of_associations",
            97 VerificationRequiresAdditionalProofOfRegistration "verification_requires_additional_proof_of_registration",
            98 VerificationSupportability "verification_supportability",
        }
    }
    /// `requirements.error.code` of a `bank_account`. The same as [`FutureRequirementsErrorCode`](FutureRequirementsErrorCode).
    pub type RequirementsErrorCode = FutureRequirementsErrorCode;
}
record! {
    /// Stripe's `card` object.
    Card {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `account`, or the object where it was expanded. May be absent or null.
        1 account "account": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Text. May be null.
        2 address_city "address_city": Option<String>,
        /// Text. May be null.
        3 address_country "address_country": Option<String>,
        /// Text. May be null.
        4 address_line1 "address_line1": Option<String>,
        /// Text. May be null.
        5 address_line1_check "address_line1_check": Option<String>,
        /// Text. May be null.
        6 address_line2 "address_line2": Option<String>,
        /// Text. May be null.
        7 address_state "address_state": Option<String>,
        /// Text. May be null.
        8 address_zip "address_zip": Option<String>,
        /// Text. May be null.
        9 address_zip_check "address_zip_check": Option<String>,
        /// A word of [`AllowRedisplay`](card::AllowRedisplay); unknown ones are kept. May be absent or null.
        10 allow_redisplay "allow_redisplay": Option<card::AllowRedisplay>,
        /// Array. Each element: A word of [`AvailablePayoutMethod`](card::AvailablePayoutMethod); unknown ones are kept. May be absent or null.
        11 available_payout_methods "available_payout_methods": Vec<card::AvailablePayoutMethod>,
        /// Text.
        12 brand "brand": Option<String>,
        /// Text. May be null.
        13 country "country": Option<String>,
        /// Text. May be absent or null.
        14 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be absent or null.
        15 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        16 cvc_check "cvc_check": Option<String>,
        /// A flag. May be absent or null.
        17 default_for_currency "default_for_currency": Option<bool>,
        /// A flag. May be absent.
        18 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        19 description "description": Option<String>,
        /// Text. May be null.
        20 dynamic_last4 "dynamic_last4": Option<String>,
        /// A whole number.
        21 exp_month "exp_month": Option<i64>,
        /// A whole number.
        22 exp_year "exp_year": Option<i64>,
        /// Text. May be absent or null.
        23 fingerprint "fingerprint": Option<String>,
        /// Text.
        24 funding "funding": Option<String>,
        /// Text. May be absent.
        25 iin "iin": Option<String>,
        /// Text. May be absent.
        26 issuer "issuer": Option<String>,
        /// Text.
        27 last4 "last4": Option<String>,
        /// Your own keys and values. May be null.
        28 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        29 name "name": Option<String>,
        /// See [`Networks`](card::Networks). May be absent.
        30 networks "networks": Option<Box<card::Networks>>,
        /// Text. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.
        31 recipient "recipient": Option<String>,
        /// A word of [`RegulatedStatus`](card::RegulatedStatus); unknown ones are kept. May be null.
        32 regulated_status "regulated_status": Option<card::RegulatedStatus>,
        /// Text. May be absent or null.
        33 status "status": Option<String>,
        /// Text. May be null.
        34 tokenization_method "tokenization_method": Option<String>,
        /// Text. Deprecated at Stripe since 2014-06-13; older API versions and old bodies have it.
        35 type_ "type": Option<String>,
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
            /// Text. May be null.
            0 preferred "preferred": Option<String>,
        }
    }
    words! {
        /// `allow_redisplay` of a `card`.
        AllowRedisplay {
            0 Always "always",
            1 Limited "limited",
            2 Unspecified "unspecified",
        }
    }
    /// `available_payout_method` of a `card`. The same as [`bank_account::AvailablePayoutMethod`](crate::object::bank_account::AvailablePayoutMethod).
    pub type AvailablePayoutMethod = crate::object::bank_account::AvailablePayoutMethod;
    words! {
        /// `regulated_status` of a `card`.
        RegulatedStatus {
            0 Regulated "regulated",
            1 Unregulated "unregulated",
        }
    }
}
record! {
    /// Stripe's `cash_balance` object.
    CashBalance {
        /// Map. Each value: A whole number. May be null.
        0 available "available": std::collections::BTreeMap<String, i64>,
        /// Text.
        1 customer "customer": Option<String>,
        /// Text. May be null.
        2 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// A flag.
        4 livemode "livemode": Option<bool>,
        /// See [`Settings`](cash_balance::Settings).
        5 settings "settings": Option<Box<cash_balance::Settings>>,
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
            /// A word of [`SettingsReconciliationMode`](crate::object::cash_balance::SettingsReconciliationMode); unknown ones are kept.
            0 reconciliation_mode "reconciliation_mode": Option<crate::object::cash_balance::SettingsReconciliationMode>,
            /// A flag.
            1 using_merchant_default "using_merchant_default": Option<bool>,
        }
    }
    words! {
        /// `settings.reconciliation_mode` of a `cash_balance`.
        SettingsReconciliationMode {
            0 Automatic "automatic",
            1 Manual "manual",
        }
    }
}
record! {
    /// Stripe's `coupon` object.
    Coupon {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit. May be null.
        1 amount_off "amount_off": Option<i64>,
        /// See [`AppliesTo`](coupon::AppliesTo). May be absent.
        2 applies_to "applies_to": Option<Box<coupon::AppliesTo>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text. May be null.
        4 currency "currency": Option<String>,
        /// Map. Each value: See [`CurrencyOptions`](coupon::CurrencyOptions). May be absent.
        5 currency_options "currency_options": std::collections::BTreeMap<String, coupon::CurrencyOptions>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// A word of [`Duration`](coupon::Duration); unknown ones are kept.
        7 duration "duration": Option<coupon::Duration>,
        /// A whole number. May be null.
        8 duration_in_months "duration_in_months": Option<i64>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// A whole number. May be null.
        10 max_redemptions "max_redemptions": Option<i64>,
        /// Your own keys and values. May be null.
        11 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        12 name "name": Option<String>,
        /// Per cent. May be null.
        13 percent_off "percent_off": Option<f64>,
        /// Per cent. Deprecated at Stripe since 2018-07-27; older API versions and old bodies have it.
        14 percent_off_precise "percent_off_precise": Option<f64>,
        /// A time, UTC. May be null.
        15 redeem_by "redeem_by": Option<time::OffsetDateTime>,
        /// A whole number.
        16 times_redeemed "times_redeemed": Option<i64>,
        /// A flag.
        17 valid "valid": Option<bool>,
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
            /// Array. Each element: Text.
            0 products "products": Vec<String>,
        }
    }
    record! {
        /// `currency_options` of a `coupon`.
        CurrencyOptions {
            /// An amount, in the currency's smallest unit.
            0 amount_off "amount_off": Option<i64>,
        }
    }
    element! { CurrencyOptions }
    words! {
        /// `duration` of a `coupon`.
        Duration {
            0 Forever "forever",
            1 Once "once",
            2 Repeating "repeating",
        }
    }
}
record! {
    /// Stripe's `customer` object.
    Customer {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A whole number. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.
        1 account_balance "account_balance": Option<i64>,
        /// The `card` object. Deprecated at Stripe since 2013-07-05; older API versions and old bodies have it.
        2 active_card "active_card": Option<Box<crate::object::Card>>,
        /// See [`Address`](crate::object::Address). May be absent or null.
        3 address "address": Option<Box<crate::object::Address>>,
        /// An amount, in the currency's smallest unit.
        4 balance "balance": Option<i64>,
        /// Text. May be absent.
        5 business_name "business_name": Option<String>,
        /// Text. Deprecated at Stripe since 2018-08-23; older API versions and old bodies have it.
        6 business_vat_id "business_vat_id": Option<String>,
        /// The first page of a list. Each element: The `card` object. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.
        7 cards "cards": crate::object::List<crate::object::Card>,
        /// The `cash_balance` object. May be absent or null.
        8 cash_balance "cash_balance": Option<Box<crate::object::CashBalance>>,
        /// A time, UTC.
        9 created "created": Option<time::OffsetDateTime>,
        /// Text. May be absent or null.
        10 currency "currency": Option<String>,
        /// Text. May be absent or null.
        11 customer_account "customer_account": Option<String>,
        /// Id of a `card`, or the object where it was expanded. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.
        12 default_card "default_card": Option<crate::object::Expandable<crate::object::Card>>,
        /// Text. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.
        13 default_currency "default_currency": Option<String>,
        /// Id of a `CustomerSource`, or the object where it was expanded. May be null.
        14 default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>,
        /// A flag. May be absent.
        15 deleted "deleted": Option<bool>,
        /// A flag. May be absent or null.
        16 delinquent "delinquent": Option<bool>,
        /// Text. May be null.
        17 description "description": Option<String>,
        /// The `discount` object. May be absent or null.
        18 discount "discount": Option<Box<crate::object::Discount>>,
        /// Text. May be null.
        19 email "email": Option<String>,
        /// Text. May be absent.
        20 individual_name "individual_name": Option<String>,
        /// Map. Each value: An amount, in the currency's smallest unit. May be absent.
        21 invoice_credit_balance "invoice_credit_balance": std::collections::BTreeMap<String, i64>,
        /// Text. May be absent or null.
        22 invoice_prefix "invoice_prefix": Option<String>,
        /// See [`InvoiceSettings`](customer::InvoiceSettings).
        23 invoice_settings "invoice_settings": Option<Box<customer::InvoiceSettings>>,
        /// A flag.
        24 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        25 metadata "metadata": crate::object::Metadata,
        /// Text. May be absent or null.
        26 name "name": Option<String>,
        /// A whole number. May be absent.
        27 next_invoice_sequence "next_invoice_sequence": Option<i64>,
        /// Text. May be absent or null.
        28 phone "phone": Option<String>,
        /// Array. Each element: Text. May be absent or null.
        29 preferred_locales "preferred_locales": Vec<String>,
        /// See [`Shipping`](customer::Shipping). May be null.
        30 shipping "shipping": Option<Box<customer::Shipping>>,
        /// The first page of a list. Each element: A [`CustomerSource`](crate::object::CustomerSource). May be absent.
        31 sources "sources": crate::object::List<crate::object::CustomerSource>,
        /// Id of a `subscription`, or the object where it was expanded. Deprecated at Stripe since 2014-01-31; older API versions and old bodies have it.
        32 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
        /// The first page of a list. Each element: The `subscription` object. May be absent.
        33 subscriptions "subscriptions": crate::object::List<crate::object::Subscription>,
        /// See [`Tax`](customer::Tax). May be absent.
        34 tax "tax": Option<Box<customer::Tax>>,
        /// A word of [`TaxExempt`](customer::TaxExempt); unknown ones are kept. May be absent or null.
        35 tax_exempt "tax_exempt": Option<customer::TaxExempt>,
        /// The first page of a list. Each element: The `tax_id` object. May be absent.
        36 tax_ids "tax_ids": crate::object::List<crate::object::TaxId>,
        /// See [`TaxInfo`](customer::TaxInfo). Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.
        37 tax_info "tax_info": Option<Box<customer::TaxInfo>>,
        /// See [`TaxInfoVerification`](customer::TaxInfoVerification). Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.
        38 tax_info_verification "tax_info_verification": Option<Box<customer::TaxInfoVerification>>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be absent or null.
        39 test_clock "test_clock": Option<crate::object::Expandable<crate::object::RawObject>>,
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
            /// Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::customer::InvoiceSettingsCustomField). May be null.
            0 custom_fields "custom_fields": Vec<crate::object::customer::InvoiceSettingsCustomField>,
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            1 default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// Text. May be null.
            2 footer "footer": Option<String>,
            /// See [`InvoiceSettingsRenderingOptions`](crate::object::customer::InvoiceSettingsRenderingOptions). May be null.
            3 rendering_options "rendering_options": Option<Box<crate::object::customer::InvoiceSettingsRenderingOptions>>,
        }
    }
    record! {
        /// `invoice_settings.custom_field` of a `customer`.
        InvoiceSettingsCustomField {
            /// Text.
            0 name "name": Option<String>,
            /// Text.
            1 value "value": Option<String>,
        }
    }
    element! { InvoiceSettingsCustomField }
    record! {
        /// `invoice_settings.rendering_options` of a `customer`.
        InvoiceSettingsRenderingOptions {
            /// Text. May be null.
            0 amount_tax_display "amount_tax_display": Option<String>,
            /// Text. May be null.
            1 template "template": Option<String>,
        }
    }
    record! {
        /// `shipping` of a `customer`.
        Shipping {
            /// See [`Address`](crate::object::Address). May be absent.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be absent or null.
            1 carrier "carrier": Option<String>,
            /// Text. May be absent.
            2 name "name": Option<String>,
            /// Text. May be absent or null.
            3 phone "phone": Option<String>,
            /// Text. May be absent or null.
            4 tracking_number "tracking_number": Option<String>,
        }
    }
    record! {
        /// `tax` of a `customer`.
        Tax {
            /// A word of [`TaxAutomaticTax`](crate::object::customer::TaxAutomaticTax); unknown ones are kept.
            0 automatic_tax "automatic_tax": Option<crate::object::customer::TaxAutomaticTax>,
            /// Text. May be null.
            1 ip_address "ip_address": Option<String>,
            /// See [`TaxLocation`](crate::object::customer::TaxLocation). May be null.
            2 location "location": Option<Box<crate::object::customer::TaxLocation>>,
            /// A word of [`TaxProvider`](crate::object::customer::TaxProvider); unknown ones are kept.
            3 provider "provider": Option<crate::object::customer::TaxProvider>,
        }
    }
    record! {
        /// `tax.location` of a `customer`.
        TaxLocation {
            /// Text.
            0 country "country": Option<String>,
            /// A word of [`TaxLocationSource`](crate::object::customer::TaxLocationSource); unknown ones are kept.
            1 source "source": Option<crate::object::customer::TaxLocationSource>,
            /// Text. May be null.
            2 state "state": Option<String>,
        }
    }
    record! {
        /// `tax_info` of a `customer`.
        TaxInfo {
            /// Text. May be null.
            0 tax_id "tax_id": Option<String>,
            /// Text. May be null.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `tax_info_verification` of a `customer`.
        TaxInfoVerification {
            /// Text. May be null.
            0 status "status": Option<String>,
            /// Text. May be null.
            1 verified_name "verified_name": Option<String>,
        }
    }
    words! {
        /// `tax.automatic_tax` of a `customer`.
        TaxAutomaticTax {
            0 Failed "failed",
            1 NotCollecting "not_collecting",
            2 Supported "supported",
            3 UnrecognizedLocation "unrecognized_location",
        }
    }
    words! {
        /// `tax.location.source` of a `customer`.
        TaxLocationSource {
            0 BillingAddress "billing_address",
            1 IpAddress "ip_address",
            2 PaymentMethod "payment_method",
            3 ShippingDestination "shipping_destination",
        }
    }
    words! {
        /// `tax.provider` of a `customer`.
        TaxProvider {
            0 Anrok "anrok",
            1 Avalara "avalara",
            2 Sphere "sphere",
            3 Stripe "stripe",
        }
    }
    words! {
        /// `tax_exempt` of a `customer`.
        TaxExempt {
            0 Exempt "exempt",
            1 None "none",
            2 Reverse "reverse",
        }
    }
}
record! {
    /// Stripe's `discount` object.
    Discount {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text. May be null.
        1 checkout_session "checkout_session": Option<String>,
        /// The `coupon` object. May be null. Deprecated at Stripe since 2025-09-30.clover; older API versions and old bodies have it.
        2 coupon "coupon": Option<Box<crate::object::Coupon>>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        3 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        4 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// A time, UTC. May be null.
        6 end "end": Option<time::OffsetDateTime>,
        /// Text. May be null.
        7 invoice "invoice": Option<String>,
        /// Text. May be null.
        8 invoice_item "invoice_item": Option<String>,
        /// Id of a `promotion_code`, or the object where it was expanded. May be null.
        9 promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>,
        /// See [`Source`](discount::Source).
        10 source "source": Option<Box<discount::Source>>,
        /// A time, UTC.
        11 start "start": Option<time::OffsetDateTime>,
        /// Text. May be null.
        12 subscription "subscription": Option<String>,
        /// Text. May be null.
        13 subscription_item "subscription_item": Option<String>,
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
            /// Id of a `coupon`, or the object where it was expanded. May be null.
            0 coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>,
            /// A word of [`SourceType`](crate::object::discount::SourceType); unknown ones are kept.
            1 type_ "type": Option<crate::object::discount::SourceType>,
        }
    }
    words! {
        /// `source.type` of a `discount`.
        SourceType {
            0 Coupon "coupon",
        }
    }
}
record! {
    /// Stripe's `plan` object.
    Plan {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// Text. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        2 aggregate_usage "aggregate_usage": Option<String>,
        /// An amount, in the currency's smallest unit. May be null.
        3 amount "amount": Option<i64>,
        /// A decimal number, in its exact text. May be null.
        4 amount_decimal "amount_decimal": Option<crate::object::Decimal>,
        /// A word of [`BillingScheme`](plan::BillingScheme); unknown ones are kept.
        5 billing_scheme "billing_scheme": Option<plan::BillingScheme>,
        /// A time, UTC.
        6 created "created": Option<time::OffsetDateTime>,
        /// Text.
        7 currency "currency": Option<String>,
        /// A flag. May be absent.
        8 deleted "deleted": Option<bool>,
        /// A word of [`Interval`](plan::Interval); unknown ones are kept.
        9 interval "interval": Option<plan::Interval>,
        /// A whole number.
        10 interval_count "interval_count": Option<i64>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        12 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        13 meter "meter": Option<String>,
        /// Text. Deprecated at Stripe since 2018-02-05; older API versions and old bodies have it.
        14 name "name": Option<String>,
        /// Text. May be null.
        15 nickname "nickname": Option<String>,
        /// Id of a `product`, or the object where it was expanded. May be null.
        16 product "product": Option<crate::object::Expandable<crate::object::Product>>,
        /// Text. May be null. Deprecated at Stripe since 2014-12-17; older API versions and old bodies have it.
        17 statement_description "statement_description": Option<String>,
        /// Text. Deprecated at Stripe since 2018-02-05; older API versions and old bodies have it.
        18 statement_descriptor "statement_descriptor": Option<String>,
        /// Array. Each element: See [`Tier`](plan::Tier). May be absent.
        19 tiers "tiers": Vec<plan::Tier>,
        /// A word of [`TiersMode`](plan::TiersMode); unknown ones are kept. May be null.
        20 tiers_mode "tiers_mode": Option<plan::TiersMode>,
        /// See [`TransformUsage`](plan::TransformUsage). May be null.
        21 transform_usage "transform_usage": Option<Box<plan::TransformUsage>>,
        /// A whole number. May be null.
        22 trial_period_days "trial_period_days": Option<i64>,
        /// A word of [`UsageType`](plan::UsageType); unknown ones are kept.
        23 usage_type "usage_type": Option<plan::UsageType>,
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
            /// An amount, in the currency's smallest unit. May be null.
            0 flat_amount "flat_amount": Option<i64>,
            /// A decimal number, in its exact text. May be null.
            1 flat_amount_decimal "flat_amount_decimal": Option<crate::object::Decimal>,
            /// An amount, in the currency's smallest unit. May be null.
            2 unit_amount "unit_amount": Option<i64>,
            /// A decimal number, in its exact text. May be null.
            3 unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>,
            /// A whole number. May be null.
            4 up_to "up_to": Option<i64>,
        }
    }
    element! { Tier }
    record! {
        /// `transform_usage` of a `plan`.
        TransformUsage {
            /// A whole number.
            0 divide_by "divide_by": Option<i64>,
            /// A word of [`TransformUsageRound`](crate::object::plan::TransformUsageRound); unknown ones are kept.
            1 round "round": Option<crate::object::plan::TransformUsageRound>,
        }
    }
    words! {
        /// `billing_scheme` of a `plan`.
        BillingScheme {
            0 PerUnit "per_unit",
            1 Tiered "tiered",
        }
    }
    words! {
        /// `interval` of a `plan`.
        Interval {
            0 Day "day",
            1 Month "month",
            2 Week "week",
            3 Year "year",
        }
    }
    words! {
        /// `tiers_mode` of a `plan`.
        TiersMode {
            0 Graduated "graduated",
            1 Volume "volume",
        }
    }
    words! {
        /// `transform_usage.round` of a `plan`.
        TransformUsageRound {
            0 Down "down",
            1 Up "up",
        }
    }
    words! {
        /// `usage_type` of a `plan`.
        UsageType {
            0 Licensed "licensed",
            1 Metered "metered",
        }
    }
}
record! {
    /// Stripe's `price` object.
    Price {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// A word of [`BillingScheme`](price::BillingScheme); unknown ones are kept.
        2 billing_scheme "billing_scheme": Option<price::BillingScheme>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// Map. Each value: See [`CurrencyOptions`](price::CurrencyOptions). May be absent.
        5 currency_options "currency_options": std::collections::BTreeMap<String, price::CurrencyOptions>,
        /// See [`CustomUnitAmount`](price::CustomUnitAmount). May be null.
        6 custom_unit_amount "custom_unit_amount": Option<Box<price::CustomUnitAmount>>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Text. May be null.
        9 lookup_key "lookup_key": Option<String>,
        /// Your own keys and values.
        10 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        11 nickname "nickname": Option<String>,
        /// Id of a `product`, or the object where it was expanded.
        12 product "product": Option<crate::object::Expandable<crate::object::Product>>,
        /// See [`Recurring`](price::Recurring). May be null.
        13 recurring "recurring": Option<Box<price::Recurring>>,
        /// A word of [`TaxBehavior`](price::TaxBehavior); unknown ones are kept. May be null.
        14 tax_behavior "tax_behavior": Option<price::TaxBehavior>,
        /// Array. Each element: See [`Tier`](price::Tier). May be absent.
        15 tiers "tiers": Vec<price::Tier>,
        /// A word of [`TiersMode`](price::TiersMode); unknown ones are kept. May be null.
        16 tiers_mode "tiers_mode": Option<price::TiersMode>,
        /// See [`TransformQuantity`](price::TransformQuantity). May be null.
        17 transform_quantity "transform_quantity": Option<Box<price::TransformQuantity>>,
        /// A word of [`Type`](price::Type); unknown ones are kept.
        18 type_ "type": Option<price::Type>,
        /// An amount, in the currency's smallest unit. May be null.
        19 unit_amount "unit_amount": Option<i64>,
        /// A decimal number, in its exact text. May be null.
        20 unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>,
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
            /// See [`CurrencyOptionsCustomUnitAmount`](crate::object::price::CurrencyOptionsCustomUnitAmount). May be null.
            0 custom_unit_amount "custom_unit_amount": Option<Box<crate::object::price::CurrencyOptionsCustomUnitAmount>>,
            /// A word of [`CurrencyOptionsTaxBehavior`](crate::object::price::CurrencyOptionsTaxBehavior); unknown ones are kept. May be null.
            1 tax_behavior "tax_behavior": Option<crate::object::price::CurrencyOptionsTaxBehavior>,
            /// Array. Each element: See [`CurrencyOptionsTier`](crate::object::price::CurrencyOptionsTier). May be absent.
            2 tiers "tiers": Vec<crate::object::price::CurrencyOptionsTier>,
            /// An amount, in the currency's smallest unit. May be null.
            3 unit_amount "unit_amount": Option<i64>,
            /// A decimal number, in its exact text. May be null.
            4 unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>,
        }
    }
    element! { CurrencyOptions }
    record! {
        /// `currency_options.custom_unit_amount` of a `price`.
        CurrencyOptionsCustomUnitAmount {
            /// A whole number. May be null.
            0 maximum "maximum": Option<i64>,
            /// A whole number. May be null.
            1 minimum "minimum": Option<i64>,
            /// A whole number. May be null.
            2 preset "preset": Option<i64>,
        }
    }
    /// `currency_options.tier` of a `price`. The same as [`plan::Tier`](crate::object::plan::Tier).
    pub type CurrencyOptionsTier = crate::object::plan::Tier;
    /// `custom_unit_amount` of a `price`. The same as [`CurrencyOptionsCustomUnitAmount`](CurrencyOptionsCustomUnitAmount).
    pub type CustomUnitAmount = CurrencyOptionsCustomUnitAmount;
    record! {
        /// `recurring` of a `price`.
        Recurring {
            /// Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
            0 aggregate_usage "aggregate_usage": Option<String>,
            /// A word of [`RecurringInterval`](crate::object::price::RecurringInterval); unknown ones are kept.
            1 interval "interval": Option<crate::object::price::RecurringInterval>,
            /// A whole number.
            2 interval_count "interval_count": Option<i64>,
            /// Text. May be null.
            3 meter "meter": Option<String>,
            /// A whole number. May be null.
            4 trial_period_days "trial_period_days": Option<i64>,
            /// A word of [`RecurringUsageType`](crate::object::price::RecurringUsageType); unknown ones are kept.
            5 usage_type "usage_type": Option<crate::object::price::RecurringUsageType>,
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
            0 Exclusive "exclusive",
            1 Inclusive "inclusive",
            2 Unspecified "unspecified",
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
            0 OneTime "one_time",
            1 Recurring "recurring",
        }
    }
}
record! {
    /// Stripe's `product` object.
    Product {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// Array. Each element: Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        2 attributes "attributes": Vec<String>,
        /// Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        3 caption "caption": Option<String>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Array. Each element: Text. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        5 deactivate_on "deactivate_on": Vec<String>,
        /// Id of a `price`, or the object where it was expanded. May be absent or null.
        6 default_price "default_price": Option<crate::object::Expandable<crate::object::Price>>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// Text. May be null.
        8 description "description": Option<String>,
        /// Array. Each element: See [`MarketingFeature`](product::MarketingFeature). Deprecated at Stripe since 2024-04-10; older API versions and old bodies have it.
        9 features "features": Vec<product::MarketingFeature>,
        /// Array. Each element: Text.
        10 images "images": Vec<String>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// Array. Each element: See [`MarketingFeature`](product::MarketingFeature).
        12 marketing_features "marketing_features": Vec<product::MarketingFeature>,
        /// Your own keys and values.
        13 metadata "metadata": crate::object::Metadata,
        /// Text.
        14 name "name": Option<String>,
        /// See [`PackageDimensions`](product::PackageDimensions). May be null.
        15 package_dimensions "package_dimensions": Option<Box<product::PackageDimensions>>,
        /// A flag. May be null.
        16 shippable "shippable": Option<bool>,
        /// The first page of a list. Each element: Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.
        17 skus "skus": crate::object::List<crate::object::RawObject>,
        /// Text. May be absent or null.
        18 statement_descriptor "statement_descriptor": Option<String>,
        /// Id of a `tax_code`, or the object where it was expanded. May be absent or null.
        19 tax_code "tax_code": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`TaxDetails`](product::TaxDetails). May be null.
        20 tax_details "tax_details": Option<Box<product::TaxDetails>>,
        /// A word of [`Type`](product::Type); unknown ones are kept.
        21 type_ "type": Option<product::Type>,
        /// Text. May be absent or null.
        22 unit_label "unit_label": Option<String>,
        /// A time, UTC.
        23 updated "updated": Option<time::OffsetDateTime>,
        /// Text. May be null.
        24 url "url": Option<String>,
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
            /// Text. May be absent.
            0 name "name": Option<String>,
        }
    }
    element! { MarketingFeature }
    record! {
        /// `package_dimensions` of a `product`.
        PackageDimensions {
            /// A number.
            0 height "height": Option<f64>,
            /// A number.
            1 length "length": Option<f64>,
            /// A number.
            2 weight "weight": Option<f64>,
            /// A number.
            3 width "width": Option<f64>,
        }
    }
    record! {
        /// `tax_details` of a `product`.
        TaxDetails {
            /// Text. May be null.
            0 performance_location "performance_location": Option<String>,
            /// Text. May be null.
            1 tax_code "tax_code": Option<String>,
        }
    }
    words! {
        /// `type` of a `product`.
        Type {
            0 Good "good",
            1 Service "service",
        }
    }
}
record! {
    /// Stripe's `promotion_code` object.
    PromotionCode {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// Text.
        2 code "code": Option<String>,
        /// The `coupon` object. Deprecated at Stripe since 2025-09-30.clover; older API versions and old bodies have it.
        3 coupon "coupon": Option<Box<crate::object::Coupon>>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        5 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        6 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// A time, UTC. May be null.
        8 expires_at "expires_at": Option<time::OffsetDateTime>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// A whole number. May be null.
        10 max_redemptions "max_redemptions": Option<i64>,
        /// Your own keys and values. May be null.
        11 metadata "metadata": crate::object::Metadata,
        /// See [`Promotion`](promotion_code::Promotion).
        12 promotion "promotion": Option<Box<promotion_code::Promotion>>,
        /// See [`Restrictions`](promotion_code::Restrictions).
        13 restrictions "restrictions": Option<Box<promotion_code::Restrictions>>,
        /// A whole number.
        14 times_redeemed "times_redeemed": Option<i64>,
    }
}
object! { PromotionCode: "promotion_code" }
/// The parts of a [`PromotionCode`](crate::object::PromotionCode).
pub mod promotion_code {
    use crate::object::record::{element, record};
    record! {
        /// `promotion` of a `promotion_code`.
        Promotion {
            /// Id of a `coupon`, or the object where it was expanded. May be null.
            0 coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>,
            /// Text: `coupon`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `restrictions` of a `promotion_code`.
        Restrictions {
            /// Map. Each value: See [`RestrictionsCurrencyOptions`](crate::object::promotion_code::RestrictionsCurrencyOptions). May be absent.
            0 currency_options "currency_options": std::collections::BTreeMap<String, crate::object::promotion_code::RestrictionsCurrencyOptions>,
            /// A flag.
            1 first_time_transaction "first_time_transaction": Option<bool>,
            /// An amount, in the currency's smallest unit. May be null.
            2 minimum_amount "minimum_amount": Option<i64>,
            /// Text. May be null.
            3 minimum_amount_currency "minimum_amount_currency": Option<String>,
        }
    }
    record! {
        /// `restrictions.currency_options` of a `promotion_code`.
        RestrictionsCurrencyOptions {
            /// An amount, in the currency's smallest unit.
            0 minimum_amount "minimum_amount": Option<i64>,
        }
    }
    element! { RestrictionsCurrencyOptions }
}
record! {
    /// Stripe's `source` object.
    Source {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AchCreditTransfer`](source::AchCreditTransfer). May be absent.
        1 ach_credit_transfer "ach_credit_transfer": Option<Box<source::AchCreditTransfer>>,
        /// See [`AchDebit`](source::AchDebit). May be absent.
        2 ach_debit "ach_debit": Option<Box<source::AchDebit>>,
        /// See [`AcssDebit`](source::AcssDebit). May be absent.
        3 acss_debit "acss_debit": Option<Box<source::AcssDebit>>,
        /// See [`Alipay`](source::Alipay). May be absent.
        4 alipay "alipay": Option<Box<source::Alipay>>,
        /// A word of [`AllowRedisplay`](source::AllowRedisplay); unknown ones are kept. May be null.
        5 allow_redisplay "allow_redisplay": Option<source::AllowRedisplay>,
        /// An amount, in the currency's smallest unit. May be null.
        6 amount "amount": Option<i64>,
        /// See [`AuBecsDebit`](source::AuBecsDebit). May be absent.
        7 au_becs_debit "au_becs_debit": Option<Box<source::AuBecsDebit>>,
        /// See [`Bancontact`](source::Bancontact). May be absent.
        8 bancontact "bancontact": Option<Box<source::Bancontact>>,
        /// Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.
        9 bitcoin "bitcoin": Option<crate::object::RawObject>,
        /// See [`Card`](source::Card). May be absent.
        10 card "card": Option<Box<source::Card>>,
        /// See [`CardPresent`](source::CardPresent). May be absent.
        11 card_present "card_present": Option<Box<source::CardPresent>>,
        /// Text.
        12 client_secret "client_secret": Option<String>,
        /// See [`CodeVerification`](source::CodeVerification). May be absent.
        13 code_verification "code_verification": Option<Box<source::CodeVerification>>,
        /// A time, UTC.
        14 created "created": Option<time::OffsetDateTime>,
        /// Text. May be null.
        15 currency "currency": Option<String>,
        /// Text. May be absent.
        16 customer "customer": Option<String>,
        /// A flag. May be absent.
        17 deleted "deleted": Option<bool>,
        /// See [`Eps`](source::Eps). May be absent.
        18 eps "eps": Option<Box<source::Eps>>,
        /// Text.
        19 flow "flow": Option<String>,
        /// See [`Giropay`](source::Giropay). May be absent.
        20 giropay "giropay": Option<Box<source::Giropay>>,
        /// See [`Ideal`](source::Ideal). May be absent.
        21 ideal "ideal": Option<Box<source::Ideal>>,
        /// See [`Klarna`](source::Klarna). May be absent.
        22 klarna "klarna": Option<Box<source::Klarna>>,
        /// A flag.
        23 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        24 metadata "metadata": crate::object::Metadata,
        /// See [`Multibanco`](source::Multibanco). May be absent.
        25 multibanco "multibanco": Option<Box<source::Multibanco>>,
        /// See [`Owner`](source::Owner). May be null.
        26 owner "owner": Option<Box<source::Owner>>,
        /// See [`P24`](source::P24). May be absent.
        27 p24 "p24": Option<Box<source::P24>>,
        /// Any JSON value. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.
        28 paper_check "paper_check": Option<crate::object::RawObject>,
        /// See [`Receiver`](source::Receiver). May be absent.
        29 receiver "receiver": Option<Box<source::Receiver>>,
        /// See [`Redirect`](source::Redirect). May be absent.
        30 redirect "redirect": Option<Box<source::Redirect>>,
        /// See [`SepaCreditTransfer`](source::SepaCreditTransfer). May be absent.
        31 sepa_credit_transfer "sepa_credit_transfer": Option<Box<source::SepaCreditTransfer>>,
        /// See [`SepaDebit`](source::SepaDebit). May be absent.
        32 sepa_debit "sepa_debit": Option<Box<source::SepaDebit>>,
        /// See [`Sofort`](source::Sofort). May be absent.
        33 sofort "sofort": Option<Box<source::Sofort>>,
        /// See [`SourceOrder`](source::SourceOrder). May be absent.
        34 source_order "source_order": Option<Box<source::SourceOrder>>,
        /// Text. May be null.
        35 statement_descriptor "statement_descriptor": Option<String>,
        /// Text.
        36 status "status": Option<String>,
        /// See [`ThreeDSecure`](source::ThreeDSecure). May be absent.
        37 three_d_secure "three_d_secure": Option<Box<source::ThreeDSecure>>,
        /// A word of [`Type`](source::Type); unknown ones are kept.
        38 type_ "type": Option<source::Type>,
        /// Text. May be null.
        39 usage "usage": Option<String>,
        /// See [`Wechat`](source::Wechat). May be absent.
        40 wechat "wechat": Option<Box<source::Wechat>>,
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
            /// Text. May be absent or null.
            0 account_number "account_number": Option<String>,
            /// Text. May be absent or null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent or null.
            2 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            3 refund_account_holder_name "refund_account_holder_name": Option<String>,
            /// Text. May be absent or null.
            4 refund_account_holder_type "refund_account_holder_type": Option<String>,
            /// Text. May be absent or null.
            5 refund_routing_number "refund_routing_number": Option<String>,
            /// Text. May be absent or null.
            6 routing_number "routing_number": Option<String>,
            /// Text. May be absent or null.
            7 swift_code "swift_code": Option<String>,
        }
    }
    record! {
        /// `ach_debit` of a `source`.
        AchDebit {
            /// Text. May be absent or null.
            0 bank_name "bank_name": Option<String>,
            /// Text. May be absent or null.
            1 country "country": Option<String>,
            /// Text. May be absent or null.
            2 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            3 last4 "last4": Option<String>,
            /// Text. May be absent or null.
            4 routing_number "routing_number": Option<String>,
            /// Text. May be absent or null.
            5 type_ "type": Option<String>,
        }
    }
    record! {
        /// `acss_debit` of a `source`.
        AcssDebit {
            /// Text. May be absent or null.
            0 bank_address_city "bank_address_city": Option<String>,
            /// Text. May be absent or null.
            1 bank_address_line_1 "bank_address_line_1": Option<String>,
            /// Text. May be absent or null.
            2 bank_address_line_2 "bank_address_line_2": Option<String>,
            /// Text. May be absent or null.
            3 bank_address_postal_code "bank_address_postal_code": Option<String>,
            /// Text. May be absent or null.
            4 bank_name "bank_name": Option<String>,
            /// Text. May be absent or null.
            5 category "category": Option<String>,
            /// Text. May be absent or null.
            6 country "country": Option<String>,
            /// Text. May be absent or null.
            7 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            8 last4 "last4": Option<String>,
            /// Text. May be absent or null.
            9 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `alipay` of a `source`.
        Alipay {
            /// Text. May be absent or null.
            0 data_string "data_string": Option<String>,
            /// Text. May be absent or null.
            1 native_url "native_url": Option<String>,
            /// Text. May be absent or null.
            2 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `au_becs_debit` of a `source`.
        AuBecsDebit {
            /// Text. May be absent or null.
            0 bsb_number "bsb_number": Option<String>,
            /// Text. May be absent or null.
            1 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            2 last4 "last4": Option<String>,
        }
    }
    record! {
        /// `bancontact` of a `source`.
        Bancontact {
            /// Text. May be absent or null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be absent or null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent or null.
            2 bic "bic": Option<String>,
            /// Text. May be absent or null.
            3 iban_last4 "iban_last4": Option<String>,
            /// Text. May be absent or null.
            4 preferred_language "preferred_language": Option<String>,
            /// Text. May be absent or null.
            5 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `card` of a `source`.
        Card {
            /// Text. May be absent or null.
            0 address_line1_check "address_line1_check": Option<String>,
            /// Text. May be absent or null.
            1 address_zip_check "address_zip_check": Option<String>,
            /// Text. May be absent or null.
            2 brand "brand": Option<String>,
            /// Text. May be absent or null.
            3 country "country": Option<String>,
            /// Text. May be absent or null.
            4 cvc_check "cvc_check": Option<String>,
            /// Text. May be absent.
            5 description "description": Option<String>,
            /// Text. May be absent or null.
            6 dynamic_last4 "dynamic_last4": Option<String>,
            /// A whole number. May be absent or null.
            7 exp_month "exp_month": Option<i64>,
            /// A whole number. May be absent or null.
            8 exp_year "exp_year": Option<i64>,
            /// Text. May be absent.
            9 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            10 funding "funding": Option<String>,
            /// Text. May be absent.
            11 iin "iin": Option<String>,
            /// Text. May be absent.
            12 issuer "issuer": Option<String>,
            /// Text. May be absent or null.
            13 last4 "last4": Option<String>,
            /// Text. May be absent or null.
            14 name "name": Option<String>,
            /// Text. May be absent.
            15 three_d_secure "three_d_secure": Option<String>,
            /// Text. May be absent or null.
            16 tokenization_method "tokenization_method": Option<String>,
        }
    }
    record! {
        /// `card_present` of a `source`.
        CardPresent {
            /// Text. May be absent.
            0 application_cryptogram "application_cryptogram": Option<String>,
            /// Text. May be absent.
            1 application_preferred_name "application_preferred_name": Option<String>,
            /// Text. May be absent or null.
            2 authorization_code "authorization_code": Option<String>,
            /// Text. May be absent.
            3 authorization_response_code "authorization_response_code": Option<String>,
            /// Text. May be absent or null.
            4 brand "brand": Option<String>,
            /// Text. May be absent or null.
            5 country "country": Option<String>,
            /// Text. May be absent.
            6 cvm_type "cvm_type": Option<String>,
            /// Text. May be absent or null.
            7 data_type "data_type": Option<String>,
            /// Text. May be absent.
            8 dedicated_file_name "dedicated_file_name": Option<String>,
            /// Text. May be absent.
            9 description "description": Option<String>,
            /// Text. May be absent.
            10 emv_auth_data "emv_auth_data": Option<String>,
            /// Text. May be absent or null.
            11 evidence_customer_signature "evidence_customer_signature": Option<String>,
            /// Text. May be absent or null.
            12 evidence_transaction_certificate "evidence_transaction_certificate": Option<String>,
            /// A whole number. May be absent or null.
            13 exp_month "exp_month": Option<i64>,
            /// A whole number. May be absent or null.
            14 exp_year "exp_year": Option<i64>,
            /// Text. May be absent.
            15 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            16 funding "funding": Option<String>,
            /// Text. May be absent.
            17 iin "iin": Option<String>,
            /// Text. May be absent.
            18 issuer "issuer": Option<String>,
            /// Text. May be absent or null.
            19 last4 "last4": Option<String>,
            /// Text. May be absent or null.
            20 pos_device_id "pos_device_id": Option<String>,
            /// Text. May be absent.
            21 pos_entry_mode "pos_entry_mode": Option<String>,
            /// Text. May be absent or null.
            22 read_method "read_method": Option<String>,
            /// Text. May be absent or null.
            23 reader "reader": Option<String>,
            /// Text. May be absent.
            24 terminal_verification_results "terminal_verification_results": Option<String>,
            /// Text. May be absent.
            25 transaction_status_information "transaction_status_information": Option<String>,
        }
    }
    record! {
        /// `code_verification` of a `source`.
        CodeVerification {
            /// A whole number.
            0 attempts_remaining "attempts_remaining": Option<i64>,
            /// Text.
            1 status "status": Option<String>,
        }
    }
    record! {
        /// `eps` of a `source`.
        Eps {
            /// Text. May be absent or null.
            0 reference "reference": Option<String>,
            /// Text. May be absent or null.
            1 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `giropay` of a `source`.
        Giropay {
            /// Text. May be absent or null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be absent or null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent or null.
            2 bic "bic": Option<String>,
            /// Text. May be absent or null.
            3 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `ideal` of a `source`.
        Ideal {
            /// Text. May be absent or null.
            0 bank "bank": Option<String>,
            /// Text. May be absent or null.
            1 bic "bic": Option<String>,
            /// Text. May be absent or null.
            2 iban_last4 "iban_last4": Option<String>,
            /// Text. May be absent or null.
            3 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `klarna` of a `source`.
        Klarna {
            /// Text. May be absent.
            0 background_image_url "background_image_url": Option<String>,
            /// Text. May be absent or null.
            1 client_token "client_token": Option<String>,
            /// Text. May be absent.
            2 first_name "first_name": Option<String>,
            /// Text. May be absent.
            3 last_name "last_name": Option<String>,
            /// Text. May be absent.
            4 locale "locale": Option<String>,
            /// Text. May be absent.
            5 logo_url "logo_url": Option<String>,
            /// Text. May be absent.
            6 page_title "page_title": Option<String>,
            /// Text. May be absent.
            7 pay_later_asset_urls_descriptive "pay_later_asset_urls_descriptive": Option<String>,
            /// Text. May be absent.
            8 pay_later_asset_urls_standard "pay_later_asset_urls_standard": Option<String>,
            /// Text. May be absent.
            9 pay_later_name "pay_later_name": Option<String>,
            /// Text. May be absent.
            10 pay_later_redirect_url "pay_later_redirect_url": Option<String>,
            /// Text. May be absent.
            11 pay_now_asset_urls_descriptive "pay_now_asset_urls_descriptive": Option<String>,
            /// Text. May be absent.
            12 pay_now_asset_urls_standard "pay_now_asset_urls_standard": Option<String>,
            /// Text. May be absent.
            13 pay_now_name "pay_now_name": Option<String>,
            /// Text. May be absent.
            14 pay_now_redirect_url "pay_now_redirect_url": Option<String>,
            /// Text. May be absent.
            15 pay_over_time_asset_urls_descriptive "pay_over_time_asset_urls_descriptive": Option<String>,
            /// Text. May be absent.
            16 pay_over_time_asset_urls_standard "pay_over_time_asset_urls_standard": Option<String>,
            /// Text. May be absent.
            17 pay_over_time_name "pay_over_time_name": Option<String>,
            /// Text. May be absent.
            18 pay_over_time_redirect_url "pay_over_time_redirect_url": Option<String>,
            /// Text. May be absent.
            19 payment_method_categories "payment_method_categories": Option<String>,
            /// Text. May be absent.
            20 purchase_country "purchase_country": Option<String>,
            /// Text. May be absent.
            21 purchase_type "purchase_type": Option<String>,
            /// Text. May be absent.
            22 redirect_url "redirect_url": Option<String>,
            /// A whole number. May be absent.
            23 shipping_delay "shipping_delay": Option<i64>,
            /// Text. May be absent.
            24 shipping_first_name "shipping_first_name": Option<String>,
            /// Text. May be absent.
            25 shipping_last_name "shipping_last_name": Option<String>,
        }
    }
    record! {
        /// `multibanco` of a `source`.
        Multibanco {
            /// Text. May be absent or null.
            0 entity "entity": Option<String>,
            /// Text. May be absent or null.
            1 reference "reference": Option<String>,
            /// Text. May be absent or null.
            2 refund_account_holder_address_city "refund_account_holder_address_city": Option<String>,
            /// Text. May be absent or null.
            3 refund_account_holder_address_country "refund_account_holder_address_country": Option<String>,
            /// Text. May be absent or null.
            4 refund_account_holder_address_line1 "refund_account_holder_address_line1": Option<String>,
            /// Text. May be absent or null.
            5 refund_account_holder_address_line2 "refund_account_holder_address_line2": Option<String>,
            /// Text. May be absent or null.
            6 refund_account_holder_address_postal_code "refund_account_holder_address_postal_code": Option<String>,
            /// Text. May be absent or null.
            7 refund_account_holder_address_state "refund_account_holder_address_state": Option<String>,
            /// Text. May be absent or null.
            8 refund_account_holder_name "refund_account_holder_name": Option<String>,
            /// Text. May be absent or null.
            9 refund_iban "refund_iban": Option<String>,
        }
    }
    record! {
        /// `owner` of a `source`.
        Owner {
            /// See [`Address`](crate::object::Address). May be null.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 email "email": Option<String>,
            /// Text. May be null.
            2 name "name": Option<String>,
            /// Text. May be null.
            3 phone "phone": Option<String>,
            /// See [`Address`](crate::object::Address). May be null.
            4 verified_address "verified_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            5 verified_email "verified_email": Option<String>,
            /// Text. May be null.
            6 verified_name "verified_name": Option<String>,
            /// Text. May be null.
            7 verified_phone "verified_phone": Option<String>,
        }
    }
    record! {
        /// `p24` of a `source`.
        P24 {
            /// Text. May be absent or null.
            0 reference "reference": Option<String>,
        }
    }
    record! {
        /// `receiver` of a `source`.
        Receiver {
            /// Text. May be null.
            0 address "address": Option<String>,
            /// An amount, in the currency's smallest unit.
            1 amount_charged "amount_charged": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_received "amount_received": Option<i64>,
            /// An amount, in the currency's smallest unit.
            3 amount_returned "amount_returned": Option<i64>,
            /// Text.
            4 refund_attributes_method "refund_attributes_method": Option<String>,
            /// Text.
            5 refund_attributes_status "refund_attributes_status": Option<String>,
        }
    }
    record! {
        /// `redirect` of a `source`.
        Redirect {
            /// Text. May be null.
            0 failure_reason "failure_reason": Option<String>,
            /// Text.
            1 return_url "return_url": Option<String>,
            /// Text.
            2 status "status": Option<String>,
            /// Text.
            3 url "url": Option<String>,
        }
    }
    record! {
        /// `sepa_credit_transfer` of a `source`.
        SepaCreditTransfer {
            /// Text. May be absent or null.
            0 bank_name "bank_name": Option<String>,
            /// Text. May be absent or null.
            1 bic "bic": Option<String>,
            /// Text. May be absent or null.
            2 iban "iban": Option<String>,
            /// Text. May be absent or null.
            3 refund_account_holder_address_city "refund_account_holder_address_city": Option<String>,
            /// Text. May be absent or null.
            4 refund_account_holder_address_country "refund_account_holder_address_country": Option<String>,
            /// Text. May be absent or null.
            5 refund_account_holder_address_line1 "refund_account_holder_address_line1": Option<String>,
            /// Text. May be absent or null.
            6 refund_account_holder_address_line2 "refund_account_holder_address_line2": Option<String>,
            /// Text. May be absent or null.
            7 refund_account_holder_address_postal_code "refund_account_holder_address_postal_code": Option<String>,
            /// Text. May be absent or null.
            8 refund_account_holder_address_state "refund_account_holder_address_state": Option<String>,
            /// Text. May be absent or null.
            9 refund_account_holder_name "refund_account_holder_name": Option<String>,
            /// Text. May be absent or null.
            10 refund_iban "refund_iban": Option<String>,
        }
    }
    record! {
        /// `sepa_debit` of a `source`.
        SepaDebit {
            /// Text. May be absent or null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be absent or null.
            1 branch_code "branch_code": Option<String>,
            /// Text. May be absent or null.
            2 country "country": Option<String>,
            /// Text. May be absent or null.
            3 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            4 last4 "last4": Option<String>,
            /// Text. May be absent or null.
            5 mandate_reference "mandate_reference": Option<String>,
            /// Text. May be absent or null.
            6 mandate_url "mandate_url": Option<String>,
        }
    }
    record! {
        /// `sofort` of a `source`.
        Sofort {
            /// Text. May be absent or null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be absent or null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent or null.
            2 bic "bic": Option<String>,
            /// Text. May be absent or null.
            3 country "country": Option<String>,
            /// Text. May be absent or null.
            4 iban_last4 "iban_last4": Option<String>,
            /// Text. May be absent or null.
            5 preferred_language "preferred_language": Option<String>,
            /// Text. May be absent or null.
            6 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `source_order` of a `source`.
        SourceOrder {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 currency "currency": Option<String>,
            /// Text. May be absent.
            2 email "email": Option<String>,
            /// Array. Each element: See [`SourceOrderItem`](crate::object::source::SourceOrderItem). May be null.
            3 items "items": Vec<crate::object::source::SourceOrderItem>,
            /// See [`SourceOrderShipping`](crate::object::source::SourceOrderShipping). May be absent.
            4 shipping "shipping": Option<Box<crate::object::source::SourceOrderShipping>>,
        }
    }
    record! {
        /// `source_order.item` of a `source`.
        SourceOrderItem {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// Text. May be null.
            1 currency "currency": Option<String>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// Text. May be null.
            3 parent "parent": Option<String>,
            /// A whole number. May be absent.
            4 quantity "quantity": Option<i64>,
            /// Text. May be null.
            5 type_ "type": Option<String>,
        }
    }
    element! { SourceOrderItem }
    /// `source_order.shipping` of a `source`. The same as [`customer::Shipping`](crate::object::customer::Shipping).
    pub type SourceOrderShipping = crate::object::customer::Shipping;
    record! {
        /// `three_d_secure` of a `source`.
        ThreeDSecure {
            /// Text. May be absent or null.
            0 address_line1_check "address_line1_check": Option<String>,
            /// Text. May be absent or null.
            1 address_zip_check "address_zip_check": Option<String>,
            /// A flag. May be absent or null.
            2 authenticated "authenticated": Option<bool>,
            /// Text. May be absent or null.
            3 brand "brand": Option<String>,
            /// Text. May be absent or null.
            4 card "card": Option<String>,
            /// Text. May be absent or null.
            5 country "country": Option<String>,
            /// Text. May be absent or null.
            6 customer "customer": Option<String>,
            /// Text. May be absent or null.
            7 cvc_check "cvc_check": Option<String>,
            /// Text. May be absent.
            8 description "description": Option<String>,
            /// Text. May be absent or null.
            9 dynamic_last4 "dynamic_last4": Option<String>,
            /// A whole number. May be absent or null.
            10 exp_month "exp_month": Option<i64>,
            /// A whole number. May be absent or null.
            11 exp_year "exp_year": Option<i64>,
            /// Text. May be absent.
            12 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent or null.
            13 funding "funding": Option<String>,
            /// Text. May be absent.
            14 iin "iin": Option<String>,
            /// Text. May be absent.
            15 issuer "issuer": Option<String>,
            /// Text. May be absent or null.
            16 last4 "last4": Option<String>,
            /// Text. May be absent or null.
            17 name "name": Option<String>,
            /// Text. May be absent.
            18 three_d_secure "three_d_secure": Option<String>,
            /// Text. May be absent or null.
            19 tokenization_method "tokenization_method": Option<String>,
        }
    }
    record! {
        /// `wechat` of a `source`.
        Wechat {
            /// Text. May be absent.
            0 prepay_id "prepay_id": Option<String>,
            /// Text. May be absent or null.
            1 qr_code_url "qr_code_url": Option<String>,
            /// Text. May be absent.
            2 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    /// `allow_redisplay` of a `source`. The same as [`card::AllowRedisplay`](crate::object::card::AllowRedisplay).
    pub type AllowRedisplay = crate::object::card::AllowRedisplay;
    words! {
        /// `type` of a `source`.
        Type {
            0 AchCreditTransfer "ach_credit_transfer",
            1 AchDebit "ach_debit",
            2 AcssDebit "acss_debit",
            3 Alipay "alipay",
            4 AuBecsDebit "au_becs_debit",
            5 Bancontact "bancontact",
            6 Card "card",
            7 CardPresent "card_present",
            8 Eps "eps",
            9 Giropay "giropay",
            10 Ideal "ideal",
            11 Klarna "klarna",
            12 Multibanco "multibanco",
            13 P24 "p24",
            14 SepaCreditTransfer "sepa_credit_transfer",
            15 SepaDebit "sepa_debit",
            16 Sofort "sofort",
            17 ThreeDSecure "three_d_secure",
            18 Wechat "wechat",
        }
    }
}
record! {
    /// Stripe's `subscription` object.
    Subscription {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `application`, or the object where it was expanded. May be null.
        1 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Per cent. May be null.
        2 application_fee_percent "application_fee_percent": Option<f64>,
        /// See [`AutomaticTax`](subscription::AutomaticTax).
        3 automatic_tax "automatic_tax": Option<Box<subscription::AutomaticTax>>,
        /// A word of [`CollectionMethod`](subscription::CollectionMethod); unknown ones are kept. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.
        4 billing "billing": Option<subscription::CollectionMethod>,
        /// A time, UTC.
        5 billing_cycle_anchor "billing_cycle_anchor": Option<time::OffsetDateTime>,
        /// See [`BillingCycleAnchorConfig`](subscription::BillingCycleAnchorConfig). May be null.
        6 billing_cycle_anchor_config "billing_cycle_anchor_config": Option<Box<subscription::BillingCycleAnchorConfig>>,
        /// See [`BillingMode`](subscription::BillingMode).
        7 billing_mode "billing_mode": Option<Box<subscription::BillingMode>>,
        /// Array. Each element: See [`BillingSchedule`](subscription::BillingSchedule).
        8 billing_schedules "billing_schedules": Vec<subscription::BillingSchedule>,
        /// See [`BillingThresholds`](subscription::BillingThresholds). May be null.
        9 billing_thresholds "billing_thresholds": Option<Box<subscription::BillingThresholds>>,
        /// A time, UTC. May be null.
        10 cancel_at "cancel_at": Option<time::OffsetDateTime>,
        /// A flag.
        11 cancel_at_period_end "cancel_at_period_end": Option<bool>,
        /// A time, UTC. May be null.
        12 canceled_at "canceled_at": Option<time::OffsetDateTime>,
        /// See [`CancellationDetails`](subscription::CancellationDetails). May be null.
        13 cancellation_details "cancellation_details": Option<Box<subscription::CancellationDetails>>,
        /// A word of [`CollectionMethod`](subscription::CollectionMethod); unknown ones are kept.
        14 collection_method "collection_method": Option<subscription::CollectionMethod>,
        /// A time, UTC.
        15 created "created": Option<time::OffsetDateTime>,
        /// Text.
        16 currency "currency": Option<String>,
        /// A time, UTC. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        17 current_period_end "current_period_end": Option<time::OffsetDateTime>,
        /// A time, UTC. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        18 current_period_start "current_period_start": Option<time::OffsetDateTime>,
        /// Id of a `customer`, or the object where it was expanded.
        19 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        20 customer_account "customer_account": Option<String>,
        /// A whole number. May be null.
        21 days_until_due "days_until_due": Option<i64>,
        /// Id of a `payment_method`, or the object where it was expanded. May be null.
        22 default_payment_method "default_payment_method": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Id of a `CustomerSource`, or the object where it was expanded. May be null.
        23 default_source "default_source": Option<crate::object::Expandable<crate::object::CustomerSource>>,
        /// Array. Each element: The `tax_rate` object. May be absent or null.
        24 default_tax_rates "default_tax_rates": Vec<crate::object::TaxRate>,
        /// A flag. May be absent.
        25 deleted "deleted": Option<bool>,
        /// Text. May be null.
        26 description "description": Option<String>,
        /// The `discount` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        27 discount "discount": Option<Box<crate::object::Discount>>,
        /// Array. Each element: Id of a `discount`, or the object where it was expanded.
        28 discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>,
        /// A time, UTC. May be null.
        29 ended_at "ended_at": Option<time::OffsetDateTime>,
        /// Any JSON value. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.
        30 invoice_customer_balance_settings "invoice_customer_balance_settings": Option<crate::object::RawObject>,
        /// See [`InvoiceSettings`](subscription::InvoiceSettings).
        31 invoice_settings "invoice_settings": Option<Box<subscription::InvoiceSettings>>,
        /// The first page of a list. Each element: The `subscription_item` object.
        32 items "items": crate::object::List<crate::object::SubscriptionItem>,
        /// Id of a `invoice`, or the object where it was expanded. May be null.
        33 latest_invoice "latest_invoice": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// A flag.
        34 livemode "livemode": Option<bool>,
        /// See [`ManagedPayments`](subscription::ManagedPayments). May be null.
        35 managed_payments "managed_payments": Option<Box<subscription::ManagedPayments>>,
        /// Your own keys and values.
        36 metadata "metadata": crate::object::Metadata,
        /// A time, UTC. May be null.
        37 next_pending_invoice_item_invoice "next_pending_invoice_item_invoice": Option<time::OffsetDateTime>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        38 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`PauseCollection`](subscription::PauseCollection). May be null.
        39 pause_collection "pause_collection": Option<Box<subscription::PauseCollection>>,
        /// See [`PaymentSettings`](subscription::PaymentSettings). May be null.
        40 payment_settings "payment_settings": Option<Box<subscription::PaymentSettings>>,
        /// See [`PendingInvoiceItemInterval`](subscription::PendingInvoiceItemInterval). May be null.
        41 pending_invoice_item_interval "pending_invoice_item_interval": Option<Box<subscription::PendingInvoiceItemInterval>>,
        /// Id of a `setup_intent`, or the object where it was expanded. May be null.
        42 pending_setup_intent "pending_setup_intent": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`PendingUpdate`](subscription::PendingUpdate). May be null.
        43 pending_update "pending_update": Option<Box<subscription::PendingUpdate>>,
        /// The `plan` object. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        44 plan "plan": Option<Box<crate::object::Plan>>,
        /// See [`PresentmentDetails`](subscription::PresentmentDetails). May be absent.
        45 presentment_details "presentment_details": Option<Box<subscription::PresentmentDetails>>,
        /// A whole number. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        46 quantity "quantity": Option<i64>,
        /// Id of a `subscription_schedule`, or the object where it was expanded. May be null.
        47 schedule "schedule": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// A time, UTC. Deprecated at Stripe since 2019-10-17; older API versions and old bodies have it.
        48 start "start": Option<time::OffsetDateTime>,
        /// A time, UTC.
        49 start_date "start_date": Option<time::OffsetDateTime>,
        /// A word of [`Status`](subscription::Status); unknown ones are kept.
        50 status "status": Option<subscription::Status>,
        /// See [`StatusDetails`](subscription::StatusDetails). May be absent.
        51 status_details "status_details": Option<Box<subscription::StatusDetails>>,
        /// Per cent. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        52 tax_percent "tax_percent": Option<f64>,
        /// Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.
        53 test_clock "test_clock": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`TransferData`](subscription::TransferData). May be null.
        54 transfer_data "transfer_data": Option<Box<subscription::TransferData>>,
        /// A time, UTC. May be null.
        55 trial_end "trial_end": Option<time::OffsetDateTime>,
        /// See [`TrialSettings`](subscription::TrialSettings). May be null.
        56 trial_settings "trial_settings": Option<Box<subscription::TrialSettings>>,
        /// A time, UTC. May be null.
        57 trial_start "trial_start": Option<time::OffsetDateTime>,
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
            /// Text: `requires_location_inputs`. May be null.
            0 disabled_reason "disabled_reason": Option<String>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
            /// See [`AutomaticTaxLiability`](crate::object::subscription::AutomaticTaxLiability). May be null.
            2 liability "liability": Option<Box<crate::object::subscription::AutomaticTaxLiability>>,
        }
    }
    record! {
        /// `automatic_tax.liability` of a `subscription`.
        AutomaticTaxLiability {
            /// Id of a `account`, or the object where it was expanded. May be absent.
            0 account "account": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// A word of [`AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType); unknown ones are kept.
            1 type_ "type": Option<crate::object::subscription::AutomaticTaxLiabilityType>,
        }
    }
    record! {
        /// `billing_cycle_anchor_config` of a `subscription`.
        BillingCycleAnchorConfig {
            /// A whole number.
            0 day_of_month "day_of_month": Option<i64>,
            /// A whole number. May be null.
            1 hour "hour": Option<i64>,
            /// A whole number. May be null.
            2 minute "minute": Option<i64>,
            /// A whole number. May be null.
            3 month "month": Option<i64>,
            /// A whole number. May be null.
            4 second "second": Option<i64>,
        }
    }
    record! {
        /// `billing_mode` of a `subscription`.
        BillingMode {
            /// See [`BillingModeFlexible`](crate::object::subscription::BillingModeFlexible). May be null.
            0 flexible "flexible": Option<Box<crate::object::subscription::BillingModeFlexible>>,
            /// A word of [`BillingModeType`](crate::object::subscription::BillingModeType); unknown ones are kept.
            1 type_ "type": Option<crate::object::subscription::BillingModeType>,
            /// A time, UTC. May be absent.
            2 updated_at "updated_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `billing_mode.flexible` of a `subscription`.
        BillingModeFlexible {
            /// A word of [`BillingModeFlexibleProrationDiscounts`](crate::object::subscription::BillingModeFlexibleProrationDiscounts); unknown ones are kept. May be absent.
            0 proration_discounts "proration_discounts": Option<crate::object::subscription::BillingModeFlexibleProrationDiscounts>,
        }
    }
    record! {
        /// `billing_schedule` of a `subscription`.
        BillingSchedule {
            /// Array. Each element: See [`BillingScheduleAppliesTo`](crate::object::subscription::BillingScheduleAppliesTo). May be null.
            0 applies_to "applies_to": Vec<crate::object::subscription::BillingScheduleAppliesTo>,
            /// See [`BillingScheduleBillUntil`](crate::object::subscription::BillingScheduleBillUntil).
            1 bill_until "bill_until": Option<Box<crate::object::subscription::BillingScheduleBillUntil>>,
            /// Text.
            2 key "key": Option<String>,
        }
    }
    element! { BillingSchedule }
    record! {
        /// `billing_schedule.applies_to` of a `subscription`.
        BillingScheduleAppliesTo {
            /// Id of a `price`, or the object where it was expanded. May be null.
            0 price "price": Option<crate::object::Expandable<crate::object::Price>>,
            /// Text: `price`.
            1 type_ "type": Option<String>,
        }
    }
    element! { BillingScheduleAppliesTo }
    record! {
        /// `billing_schedule.bill_until` of a `subscription`.
        BillingScheduleBillUntil {
            /// A time, UTC.
            0 computed_timestamp "computed_timestamp": Option<time::OffsetDateTime>,
            /// See [`BillingScheduleBillUntilDuration`](crate::object::subscription::BillingScheduleBillUntilDuration). May be null.
            1 duration "duration": Option<Box<crate::object::subscription::BillingScheduleBillUntilDuration>>,
            /// A time, UTC. May be null.
            2 timestamp "timestamp": Option<time::OffsetDateTime>,
            /// A word of [`BillingScheduleBillUntilType`](crate::object::subscription::BillingScheduleBillUntilType); unknown ones are kept.
            3 type_ "type": Option<crate::object::subscription::BillingScheduleBillUntilType>,
        }
    }
    record! {
        /// `billing_schedule.bill_until.duration` of a `subscription`.
        BillingScheduleBillUntilDuration {
            /// A word of [`BillingScheduleBillUntilDurationInterval`](crate::object::subscription::BillingScheduleBillUntilDurationInterval); unknown ones are kept.
            0 interval "interval": Option<crate::object::subscription::BillingScheduleBillUntilDurationInterval>,
            /// A whole number. May be null.
            1 interval_count "interval_count": Option<i64>,
        }
    }
    record! {
        /// `billing_thresholds` of a `subscription`.
        BillingThresholds {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount_gte "amount_gte": Option<i64>,
            /// A flag. May be null.
            1 reset_billing_cycle_anchor "reset_billing_cycle_anchor": Option<bool>,
        }
    }
    record! {
        /// `cancellation_details` of a `subscription`.
        CancellationDetails {
            /// Text. May be null.
            0 comment "comment": Option<String>,
            /// A word of [`CancellationDetailsFeedback`](crate::object::subscription::CancellationDetailsFeedback); unknown ones are kept. May be null.
            1 feedback "feedback": Option<crate::object::subscription::CancellationDetailsFeedback>,
            /// Id of a `billing.feedback_option`, or the object where it was expanded. May be null.
            2 feedback_option "feedback_option": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// A word of [`CancellationDetailsReason`](crate::object::subscription::CancellationDetailsReason); unknown ones are kept. May be null.
            3 reason "reason": Option<crate::object::subscription::CancellationDetailsReason>,
        }
    }
    record! {
        /// `invoice_settings` of a `subscription`.
        InvoiceSettings {
            /// Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.
            0 account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>,
            /// Array. Each element: See [`InvoiceSettingsCustomField`](crate::object::subscription::InvoiceSettingsCustomField). May be null.
            1 custom_fields "custom_fields": Vec<crate::object::subscription::InvoiceSettingsCustomField>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// Text. May be null.
            3 footer "footer": Option<String>,
            /// See [`InvoiceSettingsIssuer`](crate::object::subscription::InvoiceSettingsIssuer).
            4 issuer "issuer": Option<Box<crate::object::subscription::InvoiceSettingsIssuer>>,
        }
    }
    /// `invoice_settings.custom_field` of a `subscription`. The same as [`customer::InvoiceSettingsCustomField`](crate::object::customer::InvoiceSettingsCustomField).
    pub type InvoiceSettingsCustomField = crate::object::customer::InvoiceSettingsCustomField;
    /// `invoice_settings.issuer` of a `subscription`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type InvoiceSettingsIssuer = AutomaticTaxLiability;
    record! {
        /// `managed_payments` of a `subscription`.
        ManagedPayments {
            /// A flag.
            0 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `pause_collection` of a `subscription`.
        PauseCollection {
            /// A word of [`PauseCollectionBehavior`](crate::object::subscription::PauseCollectionBehavior); unknown ones are kept.
            0 behavior "behavior": Option<crate::object::subscription::PauseCollectionBehavior>,
            /// A time, UTC. May be null.
            1 resumes_at "resumes_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `payment_settings` of a `subscription`.
        PaymentSettings {
            /// See [`PaymentSettingsPaymentMethodOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptions). May be null.
            0 payment_method_options "payment_method_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptions>>,
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodType`](crate::object::subscription::PaymentSettingsPaymentMethodType); unknown ones are kept. May be null.
            1 payment_method_types "payment_method_types": Vec<crate::object::subscription::PaymentSettingsPaymentMethodType>,
            /// A word of [`PaymentSettingsSaveDefaultPaymentMethod`](crate::object::subscription::PaymentSettingsSaveDefaultPaymentMethod); unknown ones are kept. May be null.
            2 save_default_payment_method "save_default_payment_method": Option<crate::object::subscription::PaymentSettingsSaveDefaultPaymentMethod>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptions {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebit`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebit). May be null.
            0 acss_debit "acss_debit": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBancontact`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontact). May be null.
            1 bancontact "bancontact": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontact>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBillie`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillie). May be absent or null.
            2 billie "billie": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillie>>,
            /// See [`PaymentSettingsPaymentMethodOptionsBlik`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlik). May be absent or null.
            3 blik "blik": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlik>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCard`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCard). May be null.
            4 card "card": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCard>>,
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalance`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance). May be null.
            5 customer_balance "customer_balance": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance>>,
            /// See [`PaymentSettingsPaymentMethodOptionsKonbini`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsKonbini). May be null.
            6 konbini "konbini": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsKonbini>>,
            /// See [`PaymentSettingsPaymentMethodOptionsPayto`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPayto). May be null.
            7 payto "payto": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPayto>>,
            /// See [`PaymentSettingsPaymentMethodOptionsPix`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPix). May be null.
            8 pix "pix": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPix>>,
            /// See [`PaymentSettingsPaymentMethodOptionsSepaDebit`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsSepaDebit). May be null.
            9 sepa_debit "sepa_debit": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsSepaDebit>>,
            /// See [`PaymentSettingsPaymentMethodOptionsUpi`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpi). May be null.
            10 upi "upi": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpi>>,
            /// See [`PaymentSettingsPaymentMethodOptionsUsBankAccount`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount). May be null.
            11 us_bank_account "us_bank_account": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            /// See [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.
            1 verification_method "verification_method": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            /// A word of [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.
            0 transaction_type "transaction_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.bancontact` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBancontact {
            /// A word of [`PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.
            0 preferred_language "preferred_language": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillie {
            /// See [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetails`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails). May be absent.
            0 company_details "company_details": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetails>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.billie.company_details` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetails {
            /// See [`Address`](crate::object::Address). May be absent.
            0 registered_address "registered_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 registered_name "registered_name": Option<String>,
            /// Text. May be null.
            2 registration_number "registration_number": Option<String>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.
            3 registration_type "registration_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType>,
            /// Text. May be null.
            4 vat "vat": Option<String>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.blik` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBlik {
            /// See [`PaymentSettingsPaymentMethodOptionsBlikMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.blik.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBlikMandateOptions {
            /// A time, UTC. May be null.
            0 expires_at "expires_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCard {
            /// See [`PaymentSettingsPaymentMethodOptionsCardMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions>>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsCardNetwork`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.
            1 network "network": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.
            2 request_three_d_secure "request_three_d_secure": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.card.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
            /// Text. May be null.
            2 description "description": Option<String>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.
            0 bank_transfer "bank_transfer": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>,
            /// Text: `bank_transfer`. May be null.
            1 funding_type "funding_type": Option<String>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            /// See [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.
            0 eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
            /// Text. May be null.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            /// A word of [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.
            0 country "country": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>,
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
            /// See [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.payto.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.
            2 purpose "purpose": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPix {
            /// A whole number. May be absent.
            0 expires_after_seconds "expires_after_seconds": Option<i64>,
            /// See [`PaymentSettingsPaymentMethodOptionsPixMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions). May be absent.
            1 mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.pix.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof); unknown ones are kept. May be null.
            1 amount_includes_iof "amount_includes_iof": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof>,
            /// Text. May be null.
            2 end_date "end_date": Option<String>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule); unknown ones are kept. May be null.
            3 payment_schedule "payment_schedule": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
        }
    }
    /// `payment_settings.payment_method_options.sepa_debit` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsKonbini`](PaymentSettingsPaymentMethodOptionsKonbini).
    pub type PaymentSettingsPaymentMethodOptionsSepaDebit = PaymentSettingsPaymentMethodOptionsKonbini;
    record! {
        /// `payment_settings.payment_method_options.upi` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUpi {
            /// See [`PaymentSettingsPaymentMethodOptionsUpiMandateOptions`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptions>>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.upi.mandate_options` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUpiMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// A time, UTC. May be null.
            3 end_date "end_date": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccount {
            /// See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.
            0 financial_connections "financial_connections": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>>,
            /// A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.
            1 verification_method "verification_method": Option<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
            /// See [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.
            0 filters "filters": Option<Box<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>,
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.
            1 permissions "permissions": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.
            2 prefetch "prefetch": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>,
        }
    }
    record! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            /// Array. Each element: A word of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.
            0 account_subcategories "account_subcategories": Vec<crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>,
        }
    }
    record! {
        /// `pending_invoice_item_interval` of a `subscription`.
        PendingInvoiceItemInterval {
            /// A word of [`PendingInvoiceItemIntervalInterval`](crate::object::subscription::PendingInvoiceItemIntervalInterval); unknown ones are kept.
            0 interval "interval": Option<crate::object::subscription::PendingInvoiceItemIntervalInterval>,
            /// A whole number.
            1 interval_count "interval_count": Option<i64>,
        }
    }
    record! {
        /// `pending_update` of a `subscription`.
        PendingUpdate {
            /// A time, UTC. May be null.
            0 billing_cycle_anchor "billing_cycle_anchor": Option<time::OffsetDateTime>,
            /// A flag. May be null.
            1 cancel_at_period_end "cancel_at_period_end": Option<bool>,
            /// The `discount` object. May be null.
            2 discount "discount": Option<Box<crate::object::Discount>>,
            /// Array. Each element: Id of a `discount`, or the object where it was expanded. May be null.
            3 discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>,
            /// A time, UTC.
            4 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Your own keys and values. May be null.
            5 metadata "metadata": crate::object::Metadata,
            /// Array. Each element: The `subscription_item` object. May be null.
            6 subscription_items "subscription_items": Vec<crate::object::SubscriptionItem>,
            /// A time, UTC. May be null.
            7 trial_end "trial_end": Option<time::OffsetDateTime>,
            /// A flag. May be null.
            8 trial_from_plan "trial_from_plan": Option<bool>,
        }
    }
    record! {
        /// `presentment_details` of a `subscription`.
        PresentmentDetails {
            /// Text.
            0 presentment_currency "presentment_currency": Option<String>,
        }
    }
    record! {
        /// `status_details` of a `subscription`.
        StatusDetails {
            /// See [`StatusDetailsPaused`](crate::object::subscription::StatusDetailsPaused).
            0 paused "paused": Option<Box<crate::object::subscription::StatusDetailsPaused>>,
        }
    }
    record! {
        /// `status_details.paused` of a `subscription`.
        StatusDetailsPaused {
            /// See [`StatusDetailsPausedSubscription`](crate::object::subscription::StatusDetailsPausedSubscription).
            0 subscription "subscription": Option<Box<crate::object::subscription::StatusDetailsPausedSubscription>>,
            /// A whole number.
            1 transitioned_at "transitioned_at": Option<i64>,
            /// A word of [`StatusDetailsPausedType`](crate::object::subscription::StatusDetailsPausedType); unknown ones are kept.
            2 type_ "type": Option<crate::object::subscription::StatusDetailsPausedType>,
        }
    }
    record! {
        /// `status_details.paused.subscription` of a `subscription`.
        StatusDetailsPausedSubscription {
            /// A word of [`StatusDetailsPausedSubscriptionType`](crate::object::subscription::StatusDetailsPausedSubscriptionType); unknown ones are kept.
            0 type_ "type": Option<crate::object::subscription::StatusDetailsPausedSubscriptionType>,
        }
    }
    record! {
        /// `transfer_data` of a `subscription`.
        TransferData {
            /// Per cent. May be null.
            0 amount_percent "amount_percent": Option<f64>,
            /// Id of a `account`, or the object where it was expanded.
            1 destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>,
        }
    }
    record! {
        /// `trial_settings` of a `subscription`.
        TrialSettings {
            /// See [`TrialSettingsEndBehavior`](crate::object::subscription::TrialSettingsEndBehavior).
            0 end_behavior "end_behavior": Option<Box<crate::object::subscription::TrialSettingsEndBehavior>>,
        }
    }
    record! {
        /// `trial_settings.end_behavior` of a `subscription`.
        TrialSettingsEndBehavior {
            /// A word of [`TrialSettingsEndBehaviorBillingCycleAnchor`](crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor); unknown ones are kept. May be null.
            0 billing_cycle_anchor "billing_cycle_anchor": Option<crate::object::subscription::TrialSettingsEndBehaviorBillingCycleAnchor>,
            /// A word of [`TrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod); unknown ones are kept.
            1 missing_payment_method "missing_payment_method": Option<crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod>,
        }
    }
    words! {
        /// `automatic_tax.liability.type` of a `subscription`.
        AutomaticTaxLiabilityType {
            0 Account "account",
            1 VSelf "self",
        }
    }
    words! {
        /// `billing_mode.flexible.proration_discounts` of a `subscription`.
        BillingModeFlexibleProrationDiscounts {
            0 Included "included",
            1 Itemized "itemized",
        }
    }
    words! {
        /// `billing_mode.type` of a `subscription`.
        BillingModeType {
            0 Classic "classic",
            1 Flexible "flexible",
        }
    }
    /// `billing_schedule.bill_until.duration.interval` of a `subscription`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type BillingScheduleBillUntilDurationInterval = crate::object::plan::Interval;
    words! {
        /// `billing_schedule.bill_until.type` of a `subscription`.
        BillingScheduleBillUntilType {
            0 Duration "duration",
            1 Timestamp "timestamp",
        }
    }
    words! {
        /// `cancellation_details.feedback` of a `subscription`.
        CancellationDetailsFeedback {
            0 CustomerService "customer_service",
            1 LowQuality "low_quality",
            2 MissingFeatures "missing_features",
            3 Other "other",
            4 SwitchedService "switched_service",
            5 TooComplex "too_complex",
            6 TooExpensive "too_expensive",
            7 Unused "unused",
        }
    }
    words! {
        /// `cancellation_details.reason` of a `subscription`.
        CancellationDetailsReason {
            0 CanceledByRetentionPolicy "canceled_by_retention_policy",
            1 CancellationRequested "cancellation_requested",
            2 PaymentDisputed "payment_disputed",
            3 PaymentFailed "payment_failed",
        }
    }
    words! {
        /// `collection_method` of a `subscription`.
        CollectionMethod {
            0 ChargeAutomatically "charge_automatically",
            1 SendInvoice "send_invoice",
        }
    }
    /// `invoice_settings.issuer.type` of a `subscription`. The same as [`AutomaticTaxLiabilityType`](AutomaticTaxLiabilityType).
    pub type InvoiceSettingsIssuerType = AutomaticTaxLiabilityType;
    words! {
        /// `pause_collection.behavior` of a `subscription`.
        PauseCollectionBehavior {
            0 KeepAsDraft "keep_as_draft",
            1 MarkUncollectible "mark_uncollectible",
            2 Void "void",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.acss_debit.mandate_options.transaction_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
            0 Business "business",
            1 Personal "personal",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.acss_debit.verification_method` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod {
            0 Automatic "automatic",
            1 Instant "instant",
            2 Microdeposits "microdeposits",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.bancontact.preferred_language` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage {
            0 De "de",
            1 En "en",
            2 Fr "fr",
            3 Nl "nl",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.billie.company_details.registration_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType {
            0 ChEin "ch_ein",
            1 DeHrb "de_hrb",
            2 DkCvr "dk_cvr",
            3 EsCif "es_cif",
            4 FiTunnus "fi_tunnus",
            5 FrSiren "fr_siren",
            6 FrSiret "fr_siret",
            7 ItRea "it_rea",
            8 NlKvk "nl_kvk",
            9 NoOrgNumber "no_org_number",
            10 NoPno "no_pno",
            11 SeOrgNumber "se_org_number",
            12 SePno "se_pno",
            13 UkCrn "uk_crn",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.mandate_options.amount_type` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType {
            0 Fixed "fixed",
            1 Maximum "maximum",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.network` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardNetwork {
            0 Amex "amex",
            1 CartesBancaires "cartes_bancaires",
            2 Diners "diners",
            3 Discover "discover",
            4 EftposAu "eftpos_au",
            5 Girocard "girocard",
            6 Interac "interac",
            7 Jcb "jcb",
            8 Link "link",
            9 Mastercard "mastercard",
            10 Unionpay "unionpay",
            11 Unknown "unknown",
            12 Visa "visa",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.card.request_three_d_secure` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure {
            0 Any "any",
            1 Automatic "automatic",
            2 Challenge "challenge",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
            0 BE "BE",
            1 DE "DE",
            2 ES "ES",
            3 FR "FR",
            4 IE "IE",
            5 NL "NL",
        }
    }
    /// `payment_settings.payment_method_options.payto.mandate_options.amount_type` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType = PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_settings.payment_method_options.payto.mandate_options.purpose` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose {
            0 DependantSupport "dependant_support",
            1 Government "government",
            2 Loan "loan",
            3 Mortgage "mortgage",
            4 Other "other",
            5 Pension "pension",
            6 Personal "personal",
            7 Retail "retail",
            8 Salary "salary",
            9 Tax "tax",
            10 Utility "utility",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.pix.mandate_options.amount_includes_iof` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof {
            0 Always "always",
            1 Never "never",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.pix.mandate_options.payment_schedule` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
            0 Halfyearly "halfyearly",
            1 Monthly "monthly",
            2 Quarterly "quarterly",
            3 Weekly "weekly",
            4 Yearly "yearly",
        }
    }
    /// `payment_settings.payment_method_options.upi.mandate_options.amount_type` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType = PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory {
            0 Checking "checking",
            1 Savings "savings",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.permission` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission {
            0 Balances "balances",
            1 Ownership "ownership",
            2 PaymentMethod "payment_method",
            3 Transactions "transactions",
        }
    }
    words! {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.prefetch` of a `subscription`.
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch {
            0 Balances "balances",
            1 Ownership "ownership",
            2 Transactions "transactions",
        }
    }
    /// `payment_settings.payment_method_options.us_bank_account.verification_method` of a `subscription`. The same as [`PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod = PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `payment_settings.payment_method_type` of a `subscription`.
        PaymentSettingsPaymentMethodType {
            0 AchCreditTransfer "ach_credit_transfer",
            1 AchDebit "ach_debit",
            2 AcssDebit "acss_debit",
            3 Affirm "affirm",
            4 Alipay "alipay",
            5 AmazonPay "amazon_pay",
            6 AuBecsDebit "au_becs_debit",
            7 BacsDebit "bacs_debit",
            8 Bancontact "bancontact",
            9 Billie "billie",
            10 Blik "blik",
            11 Boleto "boleto",
            12 Card "card",
            13 Cashapp "cashapp",
            14 Crypto "crypto",
            15 Custom "custom",
            16 CustomerBalance "customer_balance",
            17 Eps "eps",
            18 Fpx "fpx",
            19 Giropay "giropay",
            20 Grabpay "grabpay",
            21 Ideal "ideal",
            22 JpCreditTransfer "jp_credit_transfer",
            23 KakaoPay "kakao_pay",
            24 Klarna "klarna",
            25 Konbini "konbini",
            26 KrCard "kr_card",
            27 Link "link",
            28 MbWay "mb_way",
            29 Multibanco "multibanco",
            30 NaverPay "naver_pay",
            31 NzBankAccount "nz_bank_account",
            32 P24 "p24",
            33 PayByBank "pay_by_bank",
            34 Payco "payco",
            35 Paynow "paynow",
            36 Paypal "paypal",
            37 Payto "payto",
            38 Pix "pix",
            39 Promptpay "promptpay",
            40 RevolutPay "revolut_pay",
            41 Satispay "satispay",
            42 SepaCreditTransfer "sepa_credit_transfer",
            43 SepaDebit "sepa_debit",
            44 Sequra "sequra",
            45 Sofort "sofort",
            46 Swish "swish",
            47 Twint "twint",
            48 Upi "upi",
            49 UsBankAccount "us_bank_account",
            50 WechatPay "wechat_pay",
        }
    }
    words! {
        /// `payment_settings.save_default_payment_method` of a `subscription`.
        PaymentSettingsSaveDefaultPaymentMethod {
            0 Off "off",
            1 OnSubscription "on_subscription",
        }
    }
    /// `pending_invoice_item_interval.interval` of a `subscription`. The same as [`plan::Interval`](crate::object::plan::Interval).
    pub type PendingInvoiceItemIntervalInterval = crate::object::plan::Interval;
    words! {
        /// `status` of a `subscription`.
        Status {
            0 Active "active",
            1 Canceled "canceled",
            2 Incomplete "incomplete",
            3 IncompleteExpired "incomplete_expired",
            4 PastDue "past_due",
            5 Paused "paused",
            6 Trialing "trialing",
            7 Unpaid "unpaid",
        }
    }
    words! {
        /// `status_details.paused.subscription.type` of a `subscription`.
        StatusDetailsPausedSubscriptionType {
            0 FinalPaymentFailure "final_payment_failure",
            1 FirstPaymentFailure "first_payment_failure",
            2 PauseRequested "pause_requested",
            3 System "system",
            4 TrialEndWithoutPaymentMethod "trial_end_without_payment_method",
        }
    }
    words! {
        /// `status_details.paused.type` of a `subscription`.
        StatusDetailsPausedType {
            0 Subscription "subscription",
        }
    }
    words! {
        /// `trial_settings.end_behavior.billing_cycle_anchor` of a `subscription`.
        TrialSettingsEndBehaviorBillingCycleAnchor {
            0 Now "now",
            1 Unchanged "unchanged",
        }
    }
    words! {
        /// `trial_settings.end_behavior.missing_payment_method` of a `subscription`.
        TrialSettingsEndBehaviorMissingPaymentMethod {
            0 Cancel "cancel",
            1 CreateInvoice "create_invoice",
            2 Pause "pause",
        }
    }
}
record! {
    /// Stripe's `subscription_item` object.
    SubscriptionItem {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC. May be absent.
        1 billed_until "billed_until": Option<time::OffsetDateTime>,
        /// See [`BillingThresholds`](subscription_item::BillingThresholds). May be null.
        2 billing_thresholds "billing_thresholds": Option<Box<subscription_item::BillingThresholds>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// A time, UTC.
        4 current_period_end "current_period_end": Option<time::OffsetDateTime>,
        /// A time, UTC.
        5 current_period_start "current_period_start": Option<time::OffsetDateTime>,
        /// See [`CurrentTrial`](subscription_item::CurrentTrial). May be null.
        6 current_trial "current_trial": Option<Box<subscription_item::CurrentTrial>>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// Array. Each element: Id of a `discount`, or the object where it was expanded.
        8 discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>,
        /// Your own keys and values.
        9 metadata "metadata": crate::object::Metadata,
        /// The `plan` object.
        10 plan "plan": Option<Box<crate::object::Plan>>,
        /// The `price` object.
        11 price "price": Option<Box<crate::object::Price>>,
        /// A whole number. May be absent.
        12 quantity "quantity": Option<i64>,
        /// Text.
        13 subscription "subscription": Option<String>,
        /// Array. Each element: The `tax_rate` object. May be null.
        14 tax_rates "tax_rates": Vec<crate::object::TaxRate>,
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
            /// A whole number. May be null.
            0 usage_gte "usage_gte": Option<i64>,
        }
    }
    record! {
        /// `current_trial` of a `subscription_item`.
        CurrentTrial {
            /// A time, UTC.
            0 end_date "end_date": Option<time::OffsetDateTime>,
            /// A time, UTC.
            1 start_date "start_date": Option<time::OffsetDateTime>,
            /// Text.
            2 trial_offer "trial_offer": Option<String>,
        }
    }
}
record! {
    /// Stripe's `tax_id` object.
    TaxId {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text. May be null.
        1 country "country": Option<String>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        3 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        4 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// See [`Owner`](tax_id::Owner). May be null.
        7 owner "owner": Option<Box<tax_id::Owner>>,
        /// A word of [`Type`](tax_id::Type); unknown ones are kept.
        8 type_ "type": Option<tax_id::Type>,
        /// Text.
        9 value "value": Option<String>,
        /// See [`Verification`](tax_id::Verification). May be null.
        10 verification "verification": Option<Box<tax_id::Verification>>,
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
            /// Id of a `account`, or the object where it was expanded. May be absent.
            0 account "account": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// Id of a `application`, or the object where it was expanded. May be absent.
            1 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// Id of a `customer`, or the object where it was expanded. May be absent.
            2 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
            /// Text. May be null.
            3 customer_account "customer_account": Option<String>,
            /// A word of [`OwnerType`](crate::object::tax_id::OwnerType); unknown ones are kept.
            4 type_ "type": Option<crate::object::tax_id::OwnerType>,
        }
    }
    record! {
        /// `verification` of a `tax_id`.
        Verification {
            /// A word of [`VerificationStatus`](crate::object::tax_id::VerificationStatus); unknown ones are kept.
            0 status "status": Option<crate::object::tax_id::VerificationStatus>,
            /// Text. May be null.
            1 verified_address "verified_address": Option<String>,
            /// Text. May be null.
            2 verified_name "verified_name": Option<String>,
        }
    }
    words! {
        /// `owner.type` of a `tax_id`.
        OwnerType {
            0 Account "account",
            1 Application "application",
            2 Customer "customer",
            3 VSelf "self",
        }
    }
    words! {
        /// `type` of a `tax_id`.
        Type {
            0 AdNrt "ad_nrt",
            1 AeTrn "ae_trn",
            2 AlTin "al_tin",
            3 AmTin "am_tin",
            4 AoTin "ao_tin",
            5 ArCuit "ar_cuit",
            6 AuAbn "au_abn",
            7 AuAcn "au_acn",
            8 AuArn "au_arn",
            9 AuWpn "au_wpn",
            10 AwTin "aw_tin",
            11 AzTin "az_tin",
            12 BaTin "ba_tin",
            13 BbTin "bb_tin",
            14 BdBin "bd_bin",
            15 BfIfu "bf_ifu",
            16 BgUic "bg_uic",
            17 BhVat "bh_vat",
            18 BjIfu "bj_ifu",
            19 BoTin "bo_tin",
            20 BrCnpj "br_cnpj",
            21 BrCpf "br_cpf",
            22 BsTin "bs_tin",
            23 BwVat "bw_vat",
            24 ByTin "by_tin",
            25 CaBn "ca_bn",
            26 CaGstHst "ca_gst_hst",
            27 CaPstBc "ca_pst_bc",
            28 CaPstMb "ca_pst_mb",
            29 CaPstSk "ca_pst_sk",
            30 CaQst "ca_qst",
            31 CdNif "cd_nif",
            32 ChUid "ch_uid",
            33 ChVat "ch_vat",
            34 CiVat "ci_vat",
            35 ClTin "cl_tin",
            36 CmNiu "cm_niu",
            37 CnTin "cn_tin",
            38 CoNit "co_nit",
            39 CrTin "cr_tin",
            40 CvNif "cv_nif",
            41 CzDic "cz_dic",
            42 DeStn "de_stn",
            43 DoRcn "do_rcn",
            44 EcRuc "ec_ruc",
            45 EgTin "eg_tin",
            46 EsCif "es_cif",
            47 EtTin "et_tin",
            48 EuOssVat "eu_oss_vat",
            49 EuVat "eu_vat",
            50 FoVat "fo_vat",
            51 FrSiren "fr_siren",
            52 FrSiret "fr_siret",
            53 FrSpi "fr_spi",
            54 GbVat "gb_vat",
            55 GeVat "ge_vat",
            56 GhTin "gh_tin",
            57 GiTin "gi_tin",
            58 GnNif "gn_nif",
            59 HkBr "hk_br",
            60 HrOib "hr_oib",
            61 HuTin "hu_tin",
            62 IcNif "ic_nif",
            63 IdNpwp "id_npwp",
            64 IlVat "il_vat",
            65 InGst "in_gst",
            66 IsKt "is_kt",
            67 IsVat "is_vat",
            68 ItCf "it_cf",
            69 JpCn "jp_cn",
            70 JpRn "jp_rn",
            71 JpTrn "jp_trn",
            72 KePin "ke_pin",
            73 KgTin "kg_tin",
            74 KhTin "kh_tin",
            75 KrBrn "kr_brn",
            76 KzBin "kz_bin",
            77 LaTin "la_tin",
            78 LiUid "li_uid",
            79 LiVat "li_vat",
            80 LkVat "lk_vat",
            81 MaVat "ma_vat",
            82 MdCf "md_cf",
            83 MdVat "md_vat",
            84 MePib "me_pib",
            85 MkVat "mk_vat",
            86 MrNif "mr_nif",
            87 MuVat "mu_vat",
            88 MxRfc "mx_rfc",
            89 MyFrp "my_frp",
            90 MyItn "my_itn",
            91 MySst "my_sst",
            92 MzNuit "mz_nuit",
            93 NgTin "ng_tin",
            94 NoVat "no_vat",
            95 NoVoec "no_voec",
            96 NpPan "np_pan",
            97 NzBn "nz_bn",
            98 NzGst "nz_gst",
            99 OmVat "om_vat",
            100 PeRuc "pe_ruc",
            101 PhTin "ph_tin",
            102 PlNip "pl_nip",
            103 PtNif "pt_nif",
            104 PyRuc "py_ruc",
            105 RoTin "ro_tin",
            106 RsPib "rs_pib",
            107 RuInn "ru_inn",
            108 RuKpp "ru_kpp",
            109 SaVat "sa_vat",
            110 SgGst "sg_gst",
            111 SgUen "sg_uen",
            112 SiTin "si_tin",
            113 SmCoe "sm_coe",
            114 SnNinea "sn_ninea",
            115 SrFin "sr_fin",
            116 SvNit "sv_nit",
            117 ThVat "th_vat",
            118 TjTin "tj_tin",
            119 TrTin "tr_tin",
            120 TtBir "tt_bir",
            121 TtVat "tt_vat",
            122 TwVat "tw_vat",
            123 TzVat "tz_vat",
            124 UaVat "ua_vat",
            125 UgTin "ug_tin",
            126 Unknown "unknown",
            127 UsEin "us_ein",
            128 UyRuc "uy_ruc",
            129 UzTin "uz_tin",
            130 UzVat "uz_vat",
            131 VeRif "ve_rif",
            132 VnTin "vn_tin",
            133 ZaVat "za_vat",
            134 ZmTin "zm_tin",
            135 ZwTin "zw_tin",
        }
    }
    words! {
        /// `verification.status` of a `tax_id`.
        VerificationStatus {
            0 Pending "pending",
            1 Unavailable "unavailable",
            2 Unverified "unverified",
            3 Verified "verified",
        }
    }
}
record! {
    /// Stripe's `tax_rate` object.
    TaxRate {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// Text. May be null.
        2 country "country": Option<String>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text. May be null.
        5 description "description": Option<String>,
        /// Text.
        6 display_name "display_name": Option<String>,
        /// Per cent. May be null.
        7 effective_percentage "effective_percentage": Option<f64>,
        /// See [`FlatAmount`](tax_rate::FlatAmount). May be null.
        8 flat_amount "flat_amount": Option<Box<tax_rate::FlatAmount>>,
        /// A flag.
        9 inclusive "inclusive": Option<bool>,
        /// Text. May be null.
        10 jurisdiction "jurisdiction": Option<String>,
        /// A word of [`JurisdictionLevel`](tax_rate::JurisdictionLevel); unknown ones are kept. May be null.
        11 jurisdiction_level "jurisdiction_level": Option<tax_rate::JurisdictionLevel>,
        /// A flag.
        12 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        13 metadata "metadata": crate::object::Metadata,
        /// Per cent.
        14 percentage "percentage": Option<f64>,
        /// A word of [`RateType`](tax_rate::RateType); unknown ones are kept. May be null.
        15 rate_type "rate_type": Option<tax_rate::RateType>,
        /// Text. May be null.
        16 state "state": Option<String>,
        /// A word of [`TaxType`](tax_rate::TaxType); unknown ones are kept. May be null.
        17 tax_type "tax_type": Option<tax_rate::TaxType>,
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
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 currency "currency": Option<String>,
        }
    }
    words! {
        /// `jurisdiction_level` of a `tax_rate`.
        JurisdictionLevel {
            0 City "city",
            1 Country "country",
            2 County "county",
            3 District "district",
            4 Multiple "multiple",
            5 State "state",
        }
    }
    words! {
        /// `rate_type` of a `tax_rate`.
        RateType {
            0 FlatAmount "flat_amount",
            1 Percentage "percentage",
        }
    }
    words! {
        /// `tax_type` of a `tax_rate`.
        TaxType {
            0 AdmissionsTax "admissions_tax",
            1 AmusementTax "amusement_tax",
            2 AttendanceTax "attendance_tax",
            3 CommunicationsTax "communications_tax",
            4 DigitalExciseTax "digital_excise_tax",
            5 EntertainmentTax "entertainment_tax",
            6 GetFund "get_fund",
            7 GrossReceiptsTax "gross_receipts_tax",
            8 Gst "gst",
            9 HospitalityTax "hospitality_tax",
            10 Hst "hst",
            11 Igst "igst",
            12 Jct "jct",
            13 LeaseTax "lease_tax",
            14 LuxuryTax "luxury_tax",
            15 MassTransitParkingTax "mass_transit_parking_tax",
            16 Nhil "nhil",
            17 ParkingTax "parking_tax",
            18 Pst "pst",
            19 Qst "qst",
            20 ResortTax "resort_tax",
            21 RetailDeliveryFee "retail_delivery_fee",
            22 Rst "rst",
            23 SalesTax "sales_tax",
            24 ServiceTax "service_tax",
            25 TourismTax "tourism_tax",
            26 UtilityUsersTax "utility_users_tax",
            27 Vat "vat",
        }
    }
}
