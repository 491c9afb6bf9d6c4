// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{object, record};

record! {
    /// Stripe's `identity.verification_report` object.
    IdentityVerificationReport {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text. May be null.
        1 client_reference_id "client_reference_id": Option<String>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// See [`Document`](identity_verification_report::Document). May be absent.
        4 document "document": Option<Box<identity_verification_report::Document>>,
        /// See [`Email`](identity_verification_report::Email). May be absent.
        5 email "email": Option<Box<identity_verification_report::Email>>,
        /// See [`IdNumber`](identity_verification_report::IdNumber). May be absent.
        6 id_number "id_number": Option<Box<identity_verification_report::IdNumber>>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// See [`Options`](identity_verification_report::Options). May be absent.
        8 options "options": Option<Box<identity_verification_report::Options>>,
        /// See [`Phone`](identity_verification_report::Phone). May be absent.
        9 phone "phone": Option<Box<identity_verification_report::Phone>>,
        /// See [`Selfie`](identity_verification_report::Selfie). May be absent.
        10 selfie "selfie": Option<Box<identity_verification_report::Selfie>>,
        /// A word of [`Type`](identity_verification_report::Type); unknown ones are kept.
        11 type_ "type": Option<identity_verification_report::Type>,
        /// Text. May be absent.
        12 verification_flow "verification_flow": Option<String>,
        /// Text. May be null.
        13 verification_session "verification_session": Option<String>,
    }
}
object! { IdentityVerificationReport: "identity.verification_report" }
/// The parts of a [`IdentityVerificationReport`](crate::object::IdentityVerificationReport).
pub mod identity_verification_report {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `document` of a `identity.verification_report`.
        Document {
            /// See [`Address`](crate::object::Address). May be null.
            0 address "address": Option<Box<crate::object::Address>>,
            /// See [`DocumentDob`](crate::object::identity_verification_report::DocumentDob). May be absent or null.
            1 dob "dob": Option<Box<crate::object::identity_verification_report::DocumentDob>>,
            /// See [`DocumentError`](crate::object::identity_verification_report::DocumentError). May be null.
            2 error "error": Option<Box<crate::object::identity_verification_report::DocumentError>>,
            /// See [`DocumentExpirationDate`](crate::object::identity_verification_report::DocumentExpirationDate). May be absent or null.
            3 expiration_date "expiration_date": Option<Box<crate::object::identity_verification_report::DocumentExpirationDate>>,
            /// Array. Each element: Text. May be null.
            4 files "files": Vec<String>,
            /// Text. May be null.
            5 first_name "first_name": Option<String>,
            /// See [`DocumentIssuedDate`](crate::object::identity_verification_report::DocumentIssuedDate). May be null.
            6 issued_date "issued_date": Option<Box<crate::object::identity_verification_report::DocumentIssuedDate>>,
            /// Text. May be null.
            7 issuing_country "issuing_country": Option<String>,
            /// Text. May be null.
            8 last_name "last_name": Option<String>,
            /// Text. May be absent or null.
            9 number "number": Option<String>,
            /// A word of [`DocumentSex`](crate::object::identity_verification_report::DocumentSex); unknown ones are kept. May be absent or null.
            10 sex "sex": Option<crate::object::identity_verification_report::DocumentSex>,
            /// A word of [`DocumentStatus`](crate::object::identity_verification_report::DocumentStatus); unknown ones are kept.
            11 status "status": Option<crate::object::identity_verification_report::DocumentStatus>,
            /// A word of [`DocumentType`](crate::object::identity_verification_report::DocumentType); unknown ones are kept. May be null.
            12 type_ "type": Option<crate::object::identity_verification_report::DocumentType>,
            /// Text. May be absent or null.
            13 unparsed_place_of_birth "unparsed_place_of_birth": Option<String>,
            /// Text. May be absent or null.
            14 unparsed_sex "unparsed_sex": Option<String>,
        }
    }
    record! {
        /// `document.dob` of a `identity.verification_report`.
        DocumentDob {
            /// A whole number. May be null.
            0 day "day": Option<i64>,
            /// A whole number. May be null.
            1 month "month": Option<i64>,
            /// A whole number. May be null.
            2 year "year": Option<i64>,
        }
    }
    record! {
        /// `document.error` of a `identity.verification_report`.
        DocumentError {
            /// A word of [`DocumentErrorCode`](crate::object::identity_verification_report::DocumentErrorCode); unknown ones are kept. May be null.
            0 code "code": Option<crate::object::identity_verification_report::DocumentErrorCode>,
            /// Text. May be null.
            1 reason "reason": Option<String>,
        }
    }
    /// `document.expiration_date` of a `identity.verification_report`. The same as [`DocumentDob`](DocumentDob).
    pub type DocumentExpirationDate = DocumentDob;
    /// `document.issued_date` of a `identity.verification_report`. The same as [`DocumentDob`](DocumentDob).
    pub type DocumentIssuedDate = DocumentDob;
    record! {
        /// `email` of a `identity.verification_report`.
        Email {
            /// Text. May be null.
            0 email "email": Option<String>,
            /// See [`EmailError`](crate::object::identity_verification_report::EmailError). May be null.
            1 error "error": Option<Box<crate::object::identity_verification_report::EmailError>>,
            /// A word of [`EmailStatus`](crate::object::identity_verification_report::EmailStatus); unknown ones are kept.
            2 status "status": Option<crate::object::identity_verification_report::EmailStatus>,
        }
    }
    record! {
        /// `email.error` of a `identity.verification_report`.
        EmailError {
            /// A word of [`EmailErrorCode`](crate::object::identity_verification_report::EmailErrorCode); unknown ones are kept. May be null.
            0 code "code": Option<crate::object::identity_verification_report::EmailErrorCode>,
            /// Text. May be null.
            1 reason "reason": Option<String>,
        }
    }
    record! {
        /// `id_number` of a `identity.verification_report`.
        IdNumber {
            /// See [`IdNumberDob`](crate::object::identity_verification_report::IdNumberDob). May be absent or null.
            0 dob "dob": Option<Box<crate::object::identity_verification_report::IdNumberDob>>,
            /// See [`IdNumberError`](crate::object::identity_verification_report::IdNumberError). May be null.
            1 error "error": Option<Box<crate::object::identity_verification_report::IdNumberError>>,
            /// Text. May be null.
            2 first_name "first_name": Option<String>,
            /// Text. May be absent or null.
            3 id_number "id_number": Option<String>,
            /// A word of [`IdNumberIdNumberType`](crate::object::identity_verification_report::IdNumberIdNumberType); unknown ones are kept. May be null.
            4 id_number_type "id_number_type": Option<crate::object::identity_verification_report::IdNumberIdNumberType>,
            /// Text. May be null.
            5 last_name "last_name": Option<String>,
            /// A word of [`IdNumberStatus`](crate::object::identity_verification_report::IdNumberStatus); unknown ones are kept.
            6 status "status": Option<crate::object::identity_verification_report::IdNumberStatus>,
        }
    }
    /// `id_number.dob` of a `identity.verification_report`. The same as [`DocumentDob`](DocumentDob).
    pub type IdNumberDob = DocumentDob;
    record! {
        /// `id_number.error` of a `identity.verification_report`.
        IdNumberError {
            /// A word of [`IdNumberErrorCode`](crate::object::identity_verification_report::IdNumberErrorCode); unknown ones are kept. May be null.
            0 code "code": Option<crate::object::identity_verification_report::IdNumberErrorCode>,
            /// Text. May be null.
            1 reason "reason": Option<String>,
        }
    }
    record! {
        /// `options` of a `identity.verification_report`.
        Options {
            /// See [`OptionsDocument`](crate::object::identity_verification_report::OptionsDocument). May be absent.
            0 document "document": Option<Box<crate::object::identity_verification_report::OptionsDocument>>,
            /// See [`OptionsIdNumber`](crate::object::identity_verification_report::OptionsIdNumber). May be absent.
            1 id_number "id_number": Option<Box<crate::object::identity_verification_report::OptionsIdNumber>>,
        }
    }
    record! {
        /// `options.document` of a `identity.verification_report`.
        OptionsDocument {
            /// Array. Each element: A word of [`OptionsDocumentAllowedType`](crate::object::identity_verification_report::OptionsDocumentAllowedType); unknown ones are kept. May be absent.
            0 allowed_types "allowed_types": Vec<crate::object::identity_verification_report::OptionsDocumentAllowedType>,
            /// A flag. May be absent.
            1 require_id_number "require_id_number": Option<bool>,
            /// A flag. May be absent.
            2 require_live_capture "require_live_capture": Option<bool>,
            /// A flag. May be absent.
            3 require_matching_selfie "require_matching_selfie": Option<bool>,
        }
    }
    record! {
        /// `options.id_number` of a `identity.verification_report`.
        OptionsIdNumber {
        }
    }
    record! {
        /// `phone` of a `identity.verification_report`.
        Phone {
            /// See [`PhoneError`](crate::object::identity_verification_report::PhoneError). May be null.
            0 error "error": Option<Box<crate::object::identity_verification_report::PhoneError>>,
            /// Text. May be null.
            1 phone "phone": Option<String>,
            /// A word of [`PhoneStatus`](crate::object::identity_verification_report::PhoneStatus); unknown ones are kept.
            2 status "status": Option<crate::object::identity_verification_report::PhoneStatus>,
        }
    }
    record! {
        /// `phone.error` of a `identity.verification_report`.
        PhoneError {
            /// A word of [`PhoneErrorCode`](crate::object::identity_verification_report::PhoneErrorCode); unknown ones are kept. May be null.
            0 code "code": Option<crate::object::identity_verification_report::PhoneErrorCode>,
            /// Text. May be null.
            1 reason "reason": Option<String>,
        }
    }
    record! {
        /// `selfie` of a `identity.verification_report`.
        Selfie {
            /// Text. May be null.
            0 document "document": Option<String>,
            /// See [`SelfieError`](crate::object::identity_verification_report::SelfieError). May be null.
            1 error "error": Option<Box<crate::object::identity_verification_report::SelfieError>>,
            /// Text. May be null.
            2 selfie "selfie": Option<String>,
            /// A word of [`SelfieStatus`](crate::object::identity_verification_report::SelfieStatus); unknown ones are kept.
            3 status "status": Option<crate::object::identity_verification_report::SelfieStatus>,
        }
    }
    record! {
        /// `selfie.error` of a `identity.verification_report`.
        SelfieError {
            /// A word of [`SelfieErrorCode`](crate::object::identity_verification_report::SelfieErrorCode); unknown ones are kept. May be null.
            0 code "code": Option<crate::object::identity_verification_report::SelfieErrorCode>,
            /// Text. May be null.
            1 reason "reason": Option<String>,
        }
    }
    words! {
        /// `document.error.code` of a `identity.verification_report`.
        DocumentErrorCode {
            0 DocumentExpired "document_expired",
            1 DocumentTypeNotSupported "document_type_not_supported",
            2 DocumentUnverifiedOther "document_unverified_other",
        }
    }
    words! {
        /// `document.sex` of a `identity.verification_report`.
        DocumentSex {
            0 Redacted "[redacted]",
            1 Female "female",
            2 Male "male",
            3 Unknown "unknown",
        }
    }
    words! {
        /// `document.status` of a `identity.verification_report`.
        DocumentStatus {
            0 Unverified "unverified",
            1 Verified "verified",
        }
    }
    words! {
        /// `document.type` of a `identity.verification_report`.
        DocumentType {
            0 DrivingLicense "driving_license",
            1 IdCard "id_card",
            2 Passport "passport",
        }
    }
    words! {
        /// `email.error.code` of a `identity.verification_report`.
        EmailErrorCode {
            0 EmailUnverifiedOther "email_unverified_other",
            1 EmailVerificationDeclined "email_verification_declined",
        }
    }
    /// `email.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type EmailStatus = DocumentStatus;
    words! {
        /// `id_number.error.code` of a `identity.verification_report`.
        IdNumberErrorCode {
            0 IdNumberInsufficientDocumentData "id_number_insufficient_document_data",
            1 IdNumberMismatch "id_number_mismatch",
            2 IdNumberUnverifiedOther "id_number_unverified_other",
        }
    }
    words! {
        /// `id_number.id_number_type` of a `identity.verification_report`.
        IdNumberIdNumberType {
            0 BrCpf "br_cpf",
            1 SgNric "sg_nric",
            2 UsSsn "us_ssn",
        }
    }
    /// `id_number.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type IdNumberStatus = DocumentStatus;
    /// `options.document.allowed_type` of a `identity.verification_report`. The same as [`DocumentType`](DocumentType).
    pub type OptionsDocumentAllowedType = DocumentType;
    words! {
        /// `phone.error.code` of a `identity.verification_report`.
        PhoneErrorCode {
            0 PhoneUnverifiedOther "phone_unverified_other",
            1 PhoneVerificationDeclined "phone_verification_declined",
        }
    }
    /// `phone.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type PhoneStatus = DocumentStatus;
    words! {
        /// `selfie.error.code` of a `identity.verification_report`.
        SelfieErrorCode {
            0 SelfieDocumentMissingPhoto "selfie_document_missing_photo",
            1 SelfieFaceMismatch "selfie_face_mismatch",
            2 SelfieManipulated "selfie_manipulated",
            3 SelfieUnverifiedOther "selfie_unverified_other",
        }
    }
    /// `selfie.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type SelfieStatus = DocumentStatus;
    words! {
        /// `type` of a `identity.verification_report`.
        Type {
            0 Document "document",
            1 IdNumber "id_number",
            2 VerificationFlow "verification_flow",
        }
    }
}
record! {
    /// Stripe's `identity.verification_session` object.
    IdentityVerificationSession {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text. May be null.
        1 client_reference_id "client_reference_id": Option<String>,
        /// Text. May be null.
        2 client_secret "client_secret": Option<String>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// See [`LastError`](identity_verification_session::LastError). May be null.
        5 last_error "last_error": Option<Box<identity_verification_session::LastError>>,
        /// Id of a `identity.verification_report`, or the object where it was expanded. May be null.
        6 last_verification_report "last_verification_report": Option<crate::object::Expandable<crate::object::IdentityVerificationReport>>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        8 metadata "metadata": crate::object::Metadata,
        /// See [`Options`](identity_verification_session::Options). May be null.
        9 options "options": Option<Box<identity_verification_session::Options>>,
        /// See [`ProvidedDetails`](identity_verification_session::ProvidedDetails). May be absent or null.
        10 provided_details "provided_details": Option<Box<identity_verification_session::ProvidedDetails>>,
        /// See [`Redaction`](identity_verification_session::Redaction). May be null.
        11 redaction "redaction": Option<Box<identity_verification_session::Redaction>>,
        /// Text. May be null.
        12 related_customer "related_customer": Option<String>,
        /// Text. May be null.
        13 related_customer_account "related_customer_account": Option<String>,
        /// See [`RelatedPerson`](identity_verification_session::RelatedPerson). May be absent.
        14 related_person "related_person": Option<Box<identity_verification_session::RelatedPerson>>,
        /// A word of [`Status`](identity_verification_session::Status); unknown ones are kept.
        15 status "status": Option<identity_verification_session::Status>,
        /// A word of [`Type`](identity_verification_session::Type); unknown ones are kept.
        16 type_ "type": Option<identity_verification_session::Type>,
        /// Text. May be null.
        17 url "url": Option<String>,
        /// Text. May be absent.
        18 verification_flow "verification_flow": Option<String>,
        /// See [`VerifiedOutputs`](identity_verification_session::VerifiedOutputs). May be absent or null.
        19 verified_outputs "verified_outputs": Option<Box<identity_verification_session::VerifiedOutputs>>,
    }
}
object! { IdentityVerificationSession: "identity.verification_session" }
/// The parts of a [`IdentityVerificationSession`](crate::object::IdentityVerificationSession).
pub mod identity_verification_session {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `last_error` of a `identity.verification_session`.
        LastError {
            /// A word of [`LastErrorCode`](crate::object::identity_verification_session::LastErrorCode); unknown ones are kept. May be null.
            0 code "code": Option<crate::object::identity_verification_session::LastErrorCode>,
            /// Text. May be null.
            1 reason "reason": Option<String>,
        }
    }
    record! {
        /// `options` of a `identity.verification_session`.
        Options {
            /// See [`OptionsDocument`](crate::object::identity_verification_session::OptionsDocument). May be absent.
            0 document "document": Option<Box<crate::object::identity_verification_session::OptionsDocument>>,
            /// See [`OptionsEmail`](crate::object::identity_verification_session::OptionsEmail). May be absent.
            1 email "email": Option<Box<crate::object::identity_verification_session::OptionsEmail>>,
            /// See [`OptionsIdNumber`](crate::object::identity_verification_session::OptionsIdNumber). May be absent.
            2 id_number "id_number": Option<Box<crate::object::identity_verification_session::OptionsIdNumber>>,
            /// See [`OptionsMatching`](crate::object::identity_verification_session::OptionsMatching). May be absent.
            3 matching "matching": Option<Box<crate::object::identity_verification_session::OptionsMatching>>,
            /// See [`OptionsPhone`](crate::object::identity_verification_session::OptionsPhone). May be absent.
            4 phone "phone": Option<Box<crate::object::identity_verification_session::OptionsPhone>>,
        }
    }
    /// `options.document` of a `identity.verification_session`. The same as [`identity_verification_report::OptionsDocument`](crate::object::identity_verification_report::OptionsDocument).
    pub type OptionsDocument = crate::object::identity_verification_report::OptionsDocument;
    record! {
        /// `options.email` of a `identity.verification_session`.
        OptionsEmail {
            /// A flag. May be absent.
            0 require_verification "require_verification": Option<bool>,
        }
    }
    /// `options.id_number` of a `identity.verification_session`. The same as [`identity_verification_report::OptionsIdNumber`](crate::object::identity_verification_report::OptionsIdNumber).
    pub type OptionsIdNumber = crate::object::identity_verification_report::OptionsIdNumber;
    record! {
        /// `options.matching` of a `identity.verification_session`.
        OptionsMatching {
            /// A word of [`OptionsMatchingDob`](crate::object::identity_verification_session::OptionsMatchingDob); unknown ones are kept. May be absent.
            0 dob "dob": Option<crate::object::identity_verification_session::OptionsMatchingDob>,
            /// A word of [`OptionsMatchingName`](crate::object::identity_verification_session::OptionsMatchingName); unknown ones are kept. May be absent.
            1 name "name": Option<crate::object::identity_verification_session::OptionsMatchingName>,
        }
    }
    /// `options.phone` of a `identity.verification_session`. The same as [`OptionsEmail`](OptionsEmail).
    pub type OptionsPhone = OptionsEmail;
    record! {
        /// `provided_details` of a `identity.verification_session`.
        ProvidedDetails {
            /// Text. May be absent.
            0 email "email": Option<String>,
            /// Text. May be absent.
            1 phone "phone": Option<String>,
        }
    }
    record! {
        /// `redaction` of a `identity.verification_session`.
        Redaction {
            /// A word of [`RedactionStatus`](crate::object::identity_verification_session::RedactionStatus); unknown ones are kept.
            0 status "status": Option<crate::object::identity_verification_session::RedactionStatus>,
        }
    }
    record! {
        /// `related_person` of a `identity.verification_session`.
        RelatedPerson {
            /// Text.
            0 account "account": Option<String>,
            /// Text.
            1 person "person": Option<String>,
        }
    }
    record! {
        /// `verified_outputs` of a `identity.verification_session`.
        VerifiedOutputs {
            /// See [`Address`](crate::object::Address). May be null.
            0 address "address": Option<Box<crate::object::Address>>,
            /// See [`VerifiedOutputsDob`](crate::object::identity_verification_session::VerifiedOutputsDob). May be absent or null.
            1 dob "dob": Option<Box<crate::object::identity_verification_session::VerifiedOutputsDob>>,
            /// Text. May be null.
            2 email "email": Option<String>,
            /// Text. May be null.
            3 first_name "first_name": Option<String>,
            /// Text. May be absent or null.
            4 id_number "id_number": Option<String>,
            /// A word of [`VerifiedOutputsIdNumberType`](crate::object::identity_verification_session::VerifiedOutputsIdNumberType); unknown ones are kept. May be null.
            5 id_number_type "id_number_type": Option<crate::object::identity_verification_session::VerifiedOutputsIdNumberType>,
            /// Text. May be null.
            6 last_name "last_name": Option<String>,
            /// Text. May be null.
            7 phone "phone": Option<String>,
            /// A word of [`VerifiedOutputsSex`](crate::object::identity_verification_session::VerifiedOutputsSex); unknown ones are kept. May be absent or null.
            8 sex "sex": Option<crate::object::identity_verification_session::VerifiedOutputsSex>,
            /// Text. May be absent or null.
            9 unparsed_place_of_birth "unparsed_place_of_birth": Option<String>,
            /// Text. May be absent or null.
            10 unparsed_sex "unparsed_sex": Option<String>,
        }
    }
    /// `verified_outputs.dob` of a `identity.verification_session`. The same as [`identity_verification_report::DocumentDob`](crate::object::identity_verification_report::DocumentDob).
    pub type VerifiedOutputsDob = crate::object::identity_verification_report::DocumentDob;
    words! {
        /// `last_error.code` of a `identity.verification_session`.
        LastErrorCode {
            0 Abandoned "abandoned",
            1 ConsentDeclined "consent_declined",
            2 CountryNotSupported "country_not_supported",
            3 DeviceNotSupported "device_not_supported",
            4 DocumentExpired "document_expired",
            5 DocumentTypeNotSupported "document_type_not_supported",
            6 DocumentUnverifiedOther "document_unverified_other",
            7 EmailUnverifiedOther "email_unverified_other",
            8 EmailVerificationDeclined "email_verification_declined",
            9 IdNumberInsufficientDocumentData "id_number_insufficient_document_data",
            10 IdNumberMismatch "id_number_mismatch",
            11 IdNumberUnverifiedOther "id_number_unverified_other",
            12 PhoneUnverifiedOther "phone_unverified_other",
            13 PhoneVerificationDeclined "phone_verification_declined",
            14 SelfieDocumentMissingPhoto "selfie_document_missing_photo",
            15 SelfieFaceMismatch "selfie_face_mismatch",
            16 SelfieManipulated "selfie_manipulated",
            17 SelfieUnverifiedOther "selfie_unverified_other",
            18 UnderSupportedAge "under_supported_age",
        }
    }
    /// `options.document.allowed_type` of a `identity.verification_session`. The same as [`identity_verification_report::DocumentType`](crate::object::identity_verification_report::DocumentType).
    pub type OptionsDocumentAllowedType = crate::object::identity_verification_report::DocumentType;
    words! {
        /// `options.matching.dob` of a `identity.verification_session`.
        OptionsMatchingDob {
            0 None "none",
            1 Similar "similar",
        }
    }
    /// `options.matching.name` of a `identity.verification_session`. The same as [`OptionsMatchingDob`](OptionsMatchingDob).
    pub type OptionsMatchingName = OptionsMatchingDob;
    words! {
        /// `redaction.status` of a `identity.verification_session`.
        RedactionStatus {
            0 Processing "processing",
            1 Redacted "redacted",
            2 Validated "validated",
        }
    }
    words! {
        /// `status` of a `identity.verification_session`.
        Status {
            0 Canceled "canceled",
            1 Processing "processing",
            2 RequiresInput "requires_input",
            3 Verified "verified",
        }
    }
    /// `type` of a `identity.verification_session`. The same as [`identity_verification_report::Type`](crate::object::identity_verification_report::Type).
    pub type Type = crate::object::identity_verification_report::Type;
    /// `verified_outputs.id_number_type` of a `identity.verification_session`. The same as [`identity_verification_report::IdNumberIdNumberType`](crate::object::identity_verification_report::IdNumberIdNumberType).
    pub type VerifiedOutputsIdNumberType = crate::object::identity_verification_report::IdNumberIdNumberType;
    /// `verified_outputs.sex` of a `identity.verification_session`. The same as [`identity_verification_report::DocumentSex`](crate::object::identity_verification_report::DocumentSex).
    pub type VerifiedOutputsSex = crate::object::identity_verification_report::DocumentSex;
}
