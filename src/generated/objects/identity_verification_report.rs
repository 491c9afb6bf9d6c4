// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `identity.verification_report` object.
    IdentityVerificationReport {
        id "id": String, "The id; empty if Stripe sent none.";
        client_reference_id "client_reference_id": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        document "document": Option<Box<identity_verification_report::Document>>, "See [`Document`](identity_verification_report::Document). May be absent.";
        email "email": Option<Box<identity_verification_report::Email>>, "See [`Email`](identity_verification_report::Email). May be absent.";
        id_number "id_number": Option<Box<identity_verification_report::IdNumber>>, "See [`IdNumber`](identity_verification_report::IdNumber). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        options "options": Option<Box<identity_verification_report::Options>>, "See [`Options`](identity_verification_report::Options). May be absent.";
        phone "phone": Option<Box<identity_verification_report::Phone>>, "See [`Phone`](identity_verification_report::Phone). May be absent.";
        selfie "selfie": Option<Box<identity_verification_report::Selfie>>, "See [`Selfie`](identity_verification_report::Selfie). May be absent.";
        type_ "type": Option<identity_verification_report::Type>, "A word of [`Type`](identity_verification_report::Type); unknown ones are kept.";
        verification_flow "verification_flow": Option<String>, "Text. May be absent.";
        verification_session "verification_session": Option<String>, "Text. May be null.";
    }
}
object! { IdentityVerificationReport: "identity.verification_report" }
/// The parts of a [`IdentityVerificationReport`](crate::object::IdentityVerificationReport).
pub mod identity_verification_report {
    use crate::object::macros::{record, words};
    record! {
        /// `document` of a `identity.verification_report`.
        Document {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            dob "dob": Option<Box<crate::object::identity_verification_report::DocumentDob>>, "See [`DocumentDob`](crate::object::identity_verification_report::DocumentDob). May be absent or null.";
            error "error": Option<Box<crate::object::identity_verification_report::DocumentError>>, "See [`DocumentError`](crate::object::identity_verification_report::DocumentError). May be null.";
            expiration_date "expiration_date": Option<Box<crate::object::identity_verification_report::DocumentExpirationDate>>, "See [`DocumentExpirationDate`](crate::object::identity_verification_report::DocumentExpirationDate). May be absent or null.";
            files "files": Vec<String>, "Array. Each element: Text. May be null.";
            first_name "first_name": Option<String>, "Text. May be null.";
            issued_date "issued_date": Option<Box<crate::object::identity_verification_report::DocumentIssuedDate>>, "See [`DocumentIssuedDate`](crate::object::identity_verification_report::DocumentIssuedDate). May be null.";
            issuing_country "issuing_country": Option<String>, "Text. May be null.";
            last_name "last_name": Option<String>, "Text. May be null.";
            number "number": Option<String>, "Text. May be absent or null.";
            sex "sex": Option<crate::object::identity_verification_report::DocumentSex>, "A word of [`DocumentSex`](crate::object::identity_verification_report::DocumentSex); unknown ones are kept. May be absent or null.";
            status "status": Option<crate::object::identity_verification_report::DocumentStatus>, "A word of [`DocumentStatus`](crate::object::identity_verification_report::DocumentStatus); unknown ones are kept.";
            type_ "type": Option<crate::object::identity_verification_report::DocumentType>, "A word of [`DocumentType`](crate::object::identity_verification_report::DocumentType); unknown ones are kept. May be null.";
            unparsed_place_of_birth "unparsed_place_of_birth": Option<String>, "Text. May be absent or null.";
            unparsed_sex "unparsed_sex": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `document.dob` of a `identity.verification_report`.
        DocumentDob {
            day "day": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            year "year": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `document.error` of a `identity.verification_report`.
        DocumentError {
            code "code": Option<crate::object::identity_verification_report::DocumentErrorCode>, "A word of [`DocumentErrorCode`](crate::object::identity_verification_report::DocumentErrorCode); unknown ones are kept. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
        }
    }
    /// `document.expiration_date` of a `identity.verification_report`. The same as [`DocumentDob`](DocumentDob).
    pub type DocumentExpirationDate = DocumentDob;
    /// `document.issued_date` of a `identity.verification_report`. The same as [`DocumentDob`](DocumentDob).
    pub type DocumentIssuedDate = DocumentDob;
    record! {
        /// `email` of a `identity.verification_report`.
        Email {
            email "email": Option<String>, "Text. May be null.";
            error "error": Option<Box<crate::object::identity_verification_report::EmailError>>, "See [`EmailError`](crate::object::identity_verification_report::EmailError). May be null.";
            status "status": Option<crate::object::identity_verification_report::EmailStatus>, "A word of [`EmailStatus`](crate::object::identity_verification_report::EmailStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `email.error` of a `identity.verification_report`.
        EmailError {
            code "code": Option<crate::object::identity_verification_report::EmailErrorCode>, "A word of [`EmailErrorCode`](crate::object::identity_verification_report::EmailErrorCode); unknown ones are kept. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `id_number` of a `identity.verification_report`.
        IdNumber {
            dob "dob": Option<Box<crate::object::identity_verification_report::IdNumberDob>>, "See [`IdNumberDob`](crate::object::identity_verification_report::IdNumberDob). May be absent or null.";
            error "error": Option<Box<crate::object::identity_verification_report::IdNumberError>>, "See [`IdNumberError`](crate::object::identity_verification_report::IdNumberError). May be null.";
            first_name "first_name": Option<String>, "Text. May be null.";
            id_number "id_number": Option<String>, "Text. May be absent or null.";
            id_number_type "id_number_type": Option<crate::object::identity_verification_report::IdNumberIdNumberType>, "A word of [`IdNumberIdNumberType`](crate::object::identity_verification_report::IdNumberIdNumberType); unknown ones are kept. May be null.";
            last_name "last_name": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::identity_verification_report::IdNumberStatus>, "A word of [`IdNumberStatus`](crate::object::identity_verification_report::IdNumberStatus); unknown ones are kept.";
        }
    }
    /// `id_number.dob` of a `identity.verification_report`. The same as [`DocumentDob`](DocumentDob).
    pub type IdNumberDob = DocumentDob;
    record! {
        /// `id_number.error` of a `identity.verification_report`.
        IdNumberError {
            code "code": Option<crate::object::identity_verification_report::IdNumberErrorCode>, "A word of [`IdNumberErrorCode`](crate::object::identity_verification_report::IdNumberErrorCode); unknown ones are kept. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `options` of a `identity.verification_report`.
        Options {
            document "document": Option<Box<crate::object::identity_verification_report::OptionsDocument>>, "See [`OptionsDocument`](crate::object::identity_verification_report::OptionsDocument). May be absent.";
            id_number "id_number": Option<Box<crate::object::identity_verification_report::OptionsIdNumber>>, "See [`OptionsIdNumber`](crate::object::identity_verification_report::OptionsIdNumber). May be absent.";
        }
    }
    record! {
        /// `options.document` of a `identity.verification_report`.
        OptionsDocument {
            allowed_types "allowed_types": Vec<crate::object::identity_verification_report::OptionsDocumentAllowedType>, "Array. Each element: A word of [`OptionsDocumentAllowedType`](crate::object::identity_verification_report::OptionsDocumentAllowedType); unknown ones are kept. May be absent.";
            require_id_number "require_id_number": Option<bool>, "A flag. May be absent.";
            require_live_capture "require_live_capture": Option<bool>, "A flag. May be absent.";
            require_matching_selfie "require_matching_selfie": Option<bool>, "A flag. May be absent.";
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
            error "error": Option<Box<crate::object::identity_verification_report::PhoneError>>, "See [`PhoneError`](crate::object::identity_verification_report::PhoneError). May be null.";
            phone "phone": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::identity_verification_report::PhoneStatus>, "A word of [`PhoneStatus`](crate::object::identity_verification_report::PhoneStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `phone.error` of a `identity.verification_report`.
        PhoneError {
            code "code": Option<crate::object::identity_verification_report::PhoneErrorCode>, "A word of [`PhoneErrorCode`](crate::object::identity_verification_report::PhoneErrorCode); unknown ones are kept. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `selfie` of a `identity.verification_report`.
        Selfie {
            document "document": Option<String>, "Text. May be null.";
            error "error": Option<Box<crate::object::identity_verification_report::SelfieError>>, "See [`SelfieError`](crate::object::identity_verification_report::SelfieError). May be null.";
            selfie "selfie": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::identity_verification_report::SelfieStatus>, "A word of [`SelfieStatus`](crate::object::identity_verification_report::SelfieStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `selfie.error` of a `identity.verification_report`.
        SelfieError {
            code "code": Option<crate::object::identity_verification_report::SelfieErrorCode>, "A word of [`SelfieErrorCode`](crate::object::identity_verification_report::SelfieErrorCode); unknown ones are kept. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `document.error.code` of a `identity.verification_report`.
        DocumentErrorCode {
            DocumentExpired "document_expired",
            DocumentTypeNotSupported "document_type_not_supported",
            DocumentUnverifiedOther "document_unverified_other",
        }
    }
    words! {
        /// `document.sex` of a `identity.verification_report`.
        DocumentSex {
            Redacted "[redacted]",
            Female "female",
            Male "male",
            Unknown "unknown",
        }
    }
    words! {
        /// `document.status` of a `identity.verification_report`.
        DocumentStatus {
            Unverified "unverified",
            Verified "verified",
        }
    }
    words! {
        /// `document.type` of a `identity.verification_report`.
        DocumentType {
            DrivingLicense "driving_license",
            IdCard "id_card",
            Passport "passport",
        }
    }
    words! {
        /// `email.error.code` of a `identity.verification_report`.
        EmailErrorCode {
            EmailUnverifiedOther "email_unverified_other",
            EmailVerificationDeclined "email_verification_declined",
        }
    }
    /// `email.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type EmailStatus = DocumentStatus;
    words! {
        /// `id_number.error.code` of a `identity.verification_report`.
        IdNumberErrorCode {
            IdNumberInsufficientDocumentData "id_number_insufficient_document_data",
            IdNumberMismatch "id_number_mismatch",
            IdNumberUnverifiedOther "id_number_unverified_other",
        }
    }
    words! {
        /// `id_number.id_number_type` of a `identity.verification_report`.
        IdNumberIdNumberType {
            BrCpf "br_cpf",
            SgNric "sg_nric",
            UsSsn "us_ssn",
        }
    }
    /// `id_number.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type IdNumberStatus = DocumentStatus;
    /// `options.document.allowed_type` of a `identity.verification_report`. The same as [`DocumentType`](DocumentType).
    pub type OptionsDocumentAllowedType = DocumentType;
    words! {
        /// `phone.error.code` of a `identity.verification_report`.
        PhoneErrorCode {
            PhoneUnverifiedOther "phone_unverified_other",
            PhoneVerificationDeclined "phone_verification_declined",
        }
    }
    /// `phone.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type PhoneStatus = DocumentStatus;
    words! {
        /// `selfie.error.code` of a `identity.verification_report`.
        SelfieErrorCode {
            SelfieDocumentMissingPhoto "selfie_document_missing_photo",
            SelfieFaceMismatch "selfie_face_mismatch",
            SelfieManipulated "selfie_manipulated",
            SelfieUnverifiedOther "selfie_unverified_other",
        }
    }
    /// `selfie.status` of a `identity.verification_report`. The same as [`DocumentStatus`](DocumentStatus).
    pub type SelfieStatus = DocumentStatus;
    words! {
        /// `type` of a `identity.verification_report`.
        Type {
            Document "document",
            IdNumber "id_number",
            VerificationFlow "verification_flow",
        }
    }
}
