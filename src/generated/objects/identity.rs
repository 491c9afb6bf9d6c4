// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{object, record};

record! {
    /// Stripe's `identity.verification_report` object.
    IdentityVerificationReport {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// Text. May be null.
        client_reference_id "client_reference_id": Option<String>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// See [`Document`](identity_verification_report::Document). May be absent.
        document "document": Option<Box<identity_verification_report::Document>>,
        /// See [`Email`](identity_verification_report::Email). May be absent.
        email "email": Option<Box<identity_verification_report::Email>>,
        /// See [`IdNumber`](identity_verification_report::IdNumber). May be absent.
        id_number "id_number": Option<Box<identity_verification_report::IdNumber>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// See [`Options`](identity_verification_report::Options). May be absent.
        options "options": Option<Box<identity_verification_report::Options>>,
        /// See [`Phone`](identity_verification_report::Phone). May be absent.
        phone "phone": Option<Box<identity_verification_report::Phone>>,
        /// See [`Selfie`](identity_verification_report::Selfie). May be absent.
        selfie "selfie": Option<Box<identity_verification_report::Selfie>>,
        /// A word of [`Type`](identity_verification_report::Type); unknown ones are kept.
        type_ "type": Option<identity_verification_report::Type>,
        /// Text. May be absent.
        verification_flow "verification_flow": Option<String>,
        /// Text. May be null.
        verification_session "verification_session": Option<String>,
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
            address "address": Option<Box<crate::object::Address>>,
            /// See [`DocumentDob`](crate::object::identity_verification_report::DocumentDob). May be absent or null.
            dob "dob": Option<Box<crate::object::identity_verification_report::DocumentDob>>,
            /// See [`DocumentError`](crate::object::identity_verification_report::DocumentError). May be null.
            error "error": Option<Box<crate::object::identity_verification_report::DocumentError>>,
            /// See [`DocumentExpirationDate`](crate::object::identity_verification_report::DocumentExpirationDate). May be absent or null.
            expiration_date "expiration_date": Option<Box<crate::object::identity_verification_report::DocumentExpirationDate>>,
            /// Array. Each element: Text. May be null.
            files "files": Vec<String>,
            /// Text. May be null.
            first_name "first_name": Option<String>,
            /// See [`DocumentIssuedDate`](crate::object::identity_verification_report::DocumentIssuedDate). May be null.
            issued_date "issued_date": Option<Box<crate::object::identity_verification_report::DocumentIssuedDate>>,
            /// Text. May be null.
            issuing_country "issuing_country": Option<String>,
            /// Text. May be null.
            last_name "last_name": Option<String>,
            /// Text. May be absent or null.
            number "number": Option<String>,
            /// A word of [`DocumentSex`](crate::object::identity_verification_report::DocumentSex); unknown ones are kept. May be absent or null.
            sex "sex": Option<crate::object::identity_verification_report::DocumentSex>,
            /// A word of [`DocumentStatus`](crate::object::identity_verification_report::DocumentStatus); unknown ones are kept.
            status "status": Option<crate::object::identity_verification_report::DocumentStatus>,
            /// A word of [`DocumentType`](crate::object::identity_verification_report::DocumentType); unknown ones are kept. May be null.
            type_ "type": Option<crate::object::identity_verification_report::DocumentType>,
            /// Text. May be absent or null.
            unparsed_place_of_birth "unparsed_place_of_birth": Option<String>,
            /// Text. May be absent or null.
            unparsed_sex "unparsed_sex": Option<String>,
        }
    }
    record! {
        /// `document.dob` of a `identity.verification_report`.
        DocumentDob {
            /// A whole number. May be null.
            day "day": Option<i64>,
            /// A whole number. May be null.
            month "month": Option<i64>,
            /// A whole number. May be null.
            year "year": Option<i64>,
        }
    }
    record! {
        /// `document.error` of a `identity.verification_report`.
        DocumentError {
            /// A word of [`DocumentErrorCode`](crate::object::identity_verification_report::DocumentErrorCode); unknown ones are kept. May be null.
            code "code": Option<crate::object::identity_verification_report::DocumentErrorCode>,
            /// Text. May be null.
            reason "reason": Option<String>,
        }
    }
    /// `document.expiration_date` of a `identity.verification_report`. The same as [`DocumentDob`].
    pub type DocumentExpirationDate = DocumentDob;
    /// `document.issued_date` of a `identity.verification_report`. The same as [`DocumentDob`].
    pub type DocumentIssuedDate = DocumentDob;
    record! {
        /// `email` of a `identity.verification_report`.
        Email {
            /// Text. May be null.
            email "email": Option<String>,
            /// See [`EmailError`](crate::object::identity_verification_report::EmailError). May be null.
            error "error": Option<Box<crate::object::identity_verification_report::EmailError>>,
            /// A word of [`EmailStatus`](crate::object::identity_verification_report::EmailStatus); unknown ones are kept.
            status "status": Option<crate::object::identity_verification_report::EmailStatus>,
        }
    }
    record! {
        /// `email.error` of a `identity.verification_report`.
        EmailError {
            /// A word of [`EmailErrorCode`](crate::object::identity_verification_report::EmailErrorCode); unknown ones are kept. May be null.
            code "code": Option<crate::object::identity_verification_report::EmailErrorCode>,
            /// Text. May be null.
            reason "reason": Option<String>,
        }
    }
    record! {
        /// `id_number` of a `identity.verification_report`.
        IdNumber {
            /// See [`IdNumberDob`](crate::object::identity_verification_report::IdNumberDob). May be absent or null.
            dob "dob": Option<Box<crate::object::identity_verification_report::IdNumberDob>>,
            /// See [`IdNumberError`](crate::object::identity_verification_report::IdNumberError). May be null.
            error "error": Option<Box<crate::object::identity_verification_report::IdNumberError>>,
            /// Text. May be null.
            first_name "first_name": Option<String>,
            /// Text. May be absent or null.
            id_number "id_number": Option<String>,
            /// A word of [`IdNumberIdNumberType`](crate::object::identity_verification_report::IdNumberIdNumberType); unknown ones are kept. May be null.
            id_number_type "id_number_type": Option<crate::object::identity_verification_report::IdNumberIdNumberType>,
            /// Text. May be null.
            last_name "last_name": Option<String>,
            /// A word of [`IdNumberStatus`](crate::object::identity_verification_report::IdNumberStatus); unknown ones are kept.
            status "status": Option<crate::object::identity_verification_report::IdNumberStatus>,
        }
    }
    /// `id_number.dob` of a `identity.verification_report`. The same as [`DocumentDob`].
    pub type IdNumberDob = DocumentDob;
    record! {
        /// `id_number.error` of a `identity.verification_report`.
        IdNumberError {
            /// A word of [`IdNumberErrorCode`](crate::object::identity_verification_report::IdNumberErrorCode); unknown ones are kept. May be null.
            code "code": Option<crate::object::identity_verification_report::IdNumberErrorCode>,
            /// Text. May be null.
            reason "reason": Option<String>,
        }
    }
    record! {
        /// `options` of a `identity.verification_report`.
        Options {
            /// See [`OptionsDocument`](crate::object::identity_verification_report::OptionsDocument). May be absent.
            document "document": Option<Box<crate::object::identity_verification_report::OptionsDocument>>,
            /// See [`OptionsIdNumber`](crate::object::identity_verification_report::OptionsIdNumber). May be absent.
            id_number "id_number": Option<Box<crate::object::identity_verification_report::OptionsIdNumber>>,
        }
    }
    record! {
        /// `options.document` of a `identity.verification_report`.
        OptionsDocument {
            /// Array. Each element: A word of [`OptionsDocumentAllowedType`](crate::object::identity_verification_report::OptionsDocumentAllowedType); unknown ones are kept. May be absent.
            allowed_types "allowed_types": Vec<crate::object::identity_verification_report::OptionsDocumentAllowedType>,
            /// A flag. May be absent.
            require_id_number "require_id_number": Option<bool>,
            /// A flag. May be absent.
            require_live_capture "require_live_capture": Option<bool>,
            /// A flag. May be absent.
            require_matching_selfie "require_matching_selfie": Option<bool>,
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
            error "error": Option<Box<crate::object::identity_verification_report::PhoneError>>,
            /// Text. May be null.
            phone "phone": Option<String>,
            /// A word of [`PhoneStatus`](crate::object::identity_verification_report::PhoneStatus); unknown ones are kept.
            status "status": Option<crate::object::identity_verification_report::PhoneStatus>,
        }
    }
    record! {
        /// `phone.error` of a `identity.verification_report`.
        PhoneError {
            /// A word of [`PhoneErrorCode`](crate::object::identity_verification_report::PhoneErrorCode); unknown ones are kept. May be null.
            code "code": Option<crate::object::identity_verification_report::PhoneErrorCode>,
            /// Text. May be null.
            reason "reason": Option<String>,
        }
    }
    record! {
        /// `selfie` of a `identity.verification_report`.
        Selfie {
            /// Text. May be null.
            document "document": Option<String>,
            /// See [`SelfieError`](crate::object::identity_verification_report::SelfieError). May be null.
            error "error": Option<Box<crate::object::identity_verification_report::SelfieError>>,
            /// Text. May be null.
            selfie "selfie": Option<String>,
            /// A word of [`SelfieStatus`](crate::object::identity_verification_report::SelfieStatus); unknown ones are kept.
            status "status": Option<crate::object::identity_verification_report::SelfieStatus>,
        }
    }
    record! {
        /// `selfie.error` of a `identity.verification_report`.
        SelfieError {
            /// A word of [`SelfieErrorCode`](crate::object::identity_verification_report::SelfieErrorCode); unknown ones are kept. May be null.
            code "code": Option<crate::object::identity_verification_report::SelfieErrorCode>,
            /// Text. May be null.
            reason "reason": Option<String>,
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
    /// `email.status` of a `identity.verification_report`. The same as [`DocumentStatus`].
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
    /// `id_number.status` of a `identity.verification_report`. The same as [`DocumentStatus`].
    pub type IdNumberStatus = DocumentStatus;
    /// `options.document.allowed_type` of a `identity.verification_report`. The same as [`DocumentType`].
    pub type OptionsDocumentAllowedType = DocumentType;
    words! {
        /// `phone.error.code` of a `identity.verification_report`.
        PhoneErrorCode {
            0 PhoneUnverifiedOther "phone_unverified_other",
            1 PhoneVerificationDeclined "phone_verification_declined",
        }
    }
    /// `phone.status` of a `identity.verification_report`. The same as [`DocumentStatus`].
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
    /// `selfie.status` of a `identity.verification_report`. The same as [`DocumentStatus`].
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
        id "id": String,
        /// Text. May be null.
        client_reference_id "client_reference_id": Option<String>,
        /// Text. May be null.
        client_secret "client_secret": Option<String>,
        /// A time, UTC.
        created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// See [`LastError`](identity_verification_session::LastError). May be null.
        last_error "last_error": Option<Box<identity_verification_session::LastError>>,
        /// Id of a `identity.verification_report`, or the object where it was expanded. May be null.
        last_verification_report "last_verification_report": Option<crate::object::Expandable<crate::object::IdentityVerificationReport>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values.
        metadata "metadata": crate::object::Metadata,
        /// See [`Options`](identity_verification_session::Options). May be null.
        options "options": Option<Box<identity_verification_session::Options>>,
        /// See [`ProvidedDetails`](identity_verification_session::ProvidedDetails). May be absent or null.
        provided_details "provided_details": Option<Box<identity_verification_session::ProvidedDetails>>,
        /// See [`Redaction`](identity_verification_session::Redaction). May be null.
        redaction "redaction": Option<Box<identity_verification_session::Redaction>>,
        /// Text. May be null.
        related_customer "related_customer": Option<String>,
        /// Text. May be null.
        related_customer_account "related_customer_account": Option<String>,
        /// See [`RelatedPerson`](identity_verification_session::RelatedPerson). May be absent.
        related_person "related_person": Option<Box<identity_verification_session::RelatedPerson>>,
        /// A word of [`Status`](identity_verification_session::Status); unknown ones are kept.
        status "status": Option<identity_verification_session::Status>,
        /// A word of [`Type`](identity_verification_session::Type); unknown ones are kept.
        type_ "type": Option<identity_verification_session::Type>,
        /// Text. May be null.
        url "url": Option<String>,
        /// Text. May be absent.
        verification_flow "verification_flow": Option<String>,
        /// See [`VerifiedOutputs`](identity_verification_session::VerifiedOutputs). May be absent or null.
        verified_outputs "verified_outputs": Option<Box<identity_verification_session::VerifiedOutputs>>,
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
            code "code": Option<crate::object::identity_verification_session::LastErrorCode>,
            /// Text. May be null.
            reason "reason": Option<String>,
        }
    }
    record! {
        /// `options` of a `identity.verification_session`.
        Options {
            /// See [`OptionsDocument`](crate::object::identity_verification_session::OptionsDocument). May be absent.
            document "document": Option<Box<crate::object::identity_verification_session::OptionsDocument>>,
            /// See [`OptionsEmail`](crate::object::identity_verification_session::OptionsEmail). May be absent.
            email "email": Option<Box<crate::object::identity_verification_session::OptionsEmail>>,
            /// See [`OptionsIdNumber`](crate::object::identity_verification_session::OptionsIdNumber). May be absent.
            id_number "id_number": Option<Box<crate::object::identity_verification_session::OptionsIdNumber>>,
            /// See [`OptionsMatching`](crate::object::identity_verification_session::OptionsMatching). May be absent.
            matching "matching": Option<Box<crate::object::identity_verification_session::OptionsMatching>>,
            /// See [`OptionsPhone`](crate::object::identity_verification_session::OptionsPhone). May be absent.
            phone "phone": Option<Box<crate::object::identity_verification_session::OptionsPhone>>,
        }
    }
    record! {
        /// `options.document` of a `identity.verification_session`.
        OptionsDocument {
            /// Array. Each element: A word of [`OptionsDocumentAllowedType`](crate::object::identity_verification_session::OptionsDocumentAllowedType); unknown ones are kept. May be absent.
            allowed_types "allowed_types": Vec<crate::object::identity_verification_session::OptionsDocumentAllowedType>,
            /// A flag. May be absent.
            require_id_number "require_id_number": Option<bool>,
            /// A flag. May be absent.
            require_live_capture "require_live_capture": Option<bool>,
            /// A flag. May be absent.
            require_matching_selfie "require_matching_selfie": Option<bool>,
        }
    }
    record! {
        /// `options.email` of a `identity.verification_session`.
        OptionsEmail {
            /// A flag. May be absent.
            require_verification "require_verification": Option<bool>,
        }
    }
    record! {
        /// `options.id_number` of a `identity.verification_session`.
        OptionsIdNumber {
        }
    }
    record! {
        /// `options.matching` of a `identity.verification_session`.
        OptionsMatching {
            /// A word of [`OptionsMatchingDob`](crate::object::identity_verification_session::OptionsMatchingDob); unknown ones are kept. May be absent.
            dob "dob": Option<crate::object::identity_verification_session::OptionsMatchingDob>,
            /// A word of [`OptionsMatchingName`](crate::object::identity_verification_session::OptionsMatchingName); unknown ones are kept. May be absent.
            name "name": Option<crate::object::identity_verification_session::OptionsMatchingName>,
        }
    }
    /// `options.phone` of a `identity.verification_session`. The same as [`OptionsEmail`].
    pub type OptionsPhone = OptionsEmail;
    record! {
        /// `provided_details` of a `identity.verification_session`.
        ProvidedDetails {
            /// Text. May be absent.
            email "email": Option<String>,
            /// Text. May be absent.
            phone "phone": Option<String>,
        }
    }
    record! {
        /// `redaction` of a `identity.verification_session`.
        Redaction {
            /// A word of [`RedactionStatus`](crate::object::identity_verification_session::RedactionStatus); unknown ones are kept.
            status "status": Option<crate::object::identity_verification_session::RedactionStatus>,
        }
    }
    record! {
        /// `related_person` of a `identity.verification_session`.
        RelatedPerson {
            /// Text.
            account "account": Option<String>,
            /// Text.
            person "person": Option<String>,
        }
    }
    record! {
        /// `verified_outputs` of a `identity.verification_session`.
        VerifiedOutputs {
            /// See [`Address`](crate::object::Address). May be null.
            address "address": Option<Box<crate::object::Address>>,
            /// See [`VerifiedOutputsDob`](crate::object::identity_verification_session::VerifiedOutputsDob). May be absent or null.
            dob "dob": Option<Box<crate::object::identity_verification_session::VerifiedOutputsDob>>,
            /// Text. May be null.
            email "email": Option<String>,
            /// Text. May be null.
            first_name "first_name": Option<String>,
            /// Text. May be absent or null.
            id_number "id_number": Option<String>,
            /// A word of [`VerifiedOutputsIdNumberType`](crate::object::identity_verification_session::VerifiedOutputsIdNumberType); unknown ones are kept. May be null.
            id_number_type "id_number_type": Option<crate::object::identity_verification_session::VerifiedOutputsIdNumberType>,
            /// Text. May be null.
            last_name "last_name": Option<String>,
            /// Text. May be null.
            phone "phone": Option<String>,
            /// A word of [`VerifiedOutputsSex`](crate::object::identity_verification_session::VerifiedOutputsSex); unknown ones are kept. May be absent or null.
            sex "sex": Option<crate::object::identity_verification_session::VerifiedOutputsSex>,
            /// Text. May be absent or null.
            unparsed_place_of_birth "unparsed_place_of_birth": Option<String>,
            /// Text. May be absent or null.
            unparsed_sex "unparsed_sex": Option<String>,
        }
    }
    record! {
        /// `verified_outputs.dob` of a `identity.verification_session`.
        VerifiedOutputsDob {
            /// A whole number. May be null.
            day "day": Option<i64>,
            /// A whole number. May be null.
            month "month": Option<i64>,
            /// A whole number. May be null.
            year "year": Option<i64>,
        }
    }
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
    words! {
        /// `options.document.allowed_type` of a `identity.verification_session`.
        OptionsDocumentAllowedType {
            0 DrivingLicense "driving_license",
            1 IdCard "id_card",
            2 Passport "passport",
        }
    }
    words! {
        /// `options.matching.dob` of a `identity.verification_session`.
        OptionsMatchingDob {
            0 None "none",
            1 Similar "similar",
        }
    }
    /// `options.matching.name` of a `identity.verification_session`. The same as [`OptionsMatchingDob`].
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
    words! {
        /// `type` of a `identity.verification_session`.
        Type {
            0 Document "document",
            1 IdNumber "id_number",
            2 VerificationFlow "verification_flow",
        }
    }
    words! {
        /// `verified_outputs.id_number_type` of a `identity.verification_session`.
        VerifiedOutputsIdNumberType {
            0 BrCpf "br_cpf",
            1 SgNric "sg_nric",
            2 UsSsn "us_ssn",
        }
    }
    words! {
        /// `verified_outputs.sex` of a `identity.verification_session`.
        VerifiedOutputsSex {
            0 Redacted "[redacted]",
            1 Female "female",
            2 Male "male",
            3 Unknown "unknown",
        }
    }
}
