// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `identity.verification_session` object.
    IdentityVerificationSession {
        id "id": String, "The id; empty if Stripe sent none.";
        client_reference_id "client_reference_id": Option<String>, "Text. May be null.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        last_error "last_error": Option<Box<identity_verification_session::LastError>>, "See [`LastError`](identity_verification_session::LastError). May be null.";
        last_verification_report "last_verification_report": Option<crate::object::Expandable<crate::object::IdentityVerificationReport>>, "Id of a `identity.verification_report`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        options "options": Option<Box<identity_verification_session::Options>>, "See [`Options`](identity_verification_session::Options). May be null.";
        provided_details "provided_details": Option<Box<identity_verification_session::ProvidedDetails>>, "See [`ProvidedDetails`](identity_verification_session::ProvidedDetails). May be absent or null.";
        redaction "redaction": Option<Box<identity_verification_session::Redaction>>, "See [`Redaction`](identity_verification_session::Redaction). May be null.";
        related_customer "related_customer": Option<String>, "Text. May be null.";
        related_customer_account "related_customer_account": Option<String>, "Text. May be null.";
        related_person "related_person": Option<Box<identity_verification_session::RelatedPerson>>, "See [`RelatedPerson`](identity_verification_session::RelatedPerson). May be absent.";
        status "status": Option<identity_verification_session::Status>, "A word of [`Status`](identity_verification_session::Status); unknown ones are kept.";
        type_ "type": Option<identity_verification_session::Type>, "A word of [`Type`](identity_verification_session::Type); unknown ones are kept.";
        url "url": Option<String>, "Text. May be null.";
        verification_flow "verification_flow": Option<String>, "Text. May be absent.";
        verified_outputs "verified_outputs": Option<Box<identity_verification_session::VerifiedOutputs>>, "See [`VerifiedOutputs`](identity_verification_session::VerifiedOutputs). May be absent or null.";
    }
}
object! { IdentityVerificationSession: "identity.verification_session" }
/// The parts of a [`IdentityVerificationSession`](crate::object::IdentityVerificationSession).
pub mod identity_verification_session {
    use crate::object::macros::{record, words};
    record! {
        /// `last_error` of a `identity.verification_session`.
        LastError {
            code "code": Option<crate::object::identity_verification_session::LastErrorCode>, "A word of [`LastErrorCode`](crate::object::identity_verification_session::LastErrorCode); unknown ones are kept. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `options` of a `identity.verification_session`.
        Options {
            document "document": Option<Box<crate::object::identity_verification_session::OptionsDocument>>, "See [`OptionsDocument`](crate::object::identity_verification_session::OptionsDocument). May be absent.";
            email "email": Option<Box<crate::object::identity_verification_session::OptionsEmail>>, "See [`OptionsEmail`](crate::object::identity_verification_session::OptionsEmail). May be absent.";
            id_number "id_number": Option<Box<crate::object::identity_verification_session::OptionsIdNumber>>, "See [`OptionsIdNumber`](crate::object::identity_verification_session::OptionsIdNumber). May be absent.";
            matching "matching": Option<Box<crate::object::identity_verification_session::OptionsMatching>>, "See [`OptionsMatching`](crate::object::identity_verification_session::OptionsMatching). May be absent.";
            phone "phone": Option<Box<crate::object::identity_verification_session::OptionsPhone>>, "See [`OptionsPhone`](crate::object::identity_verification_session::OptionsPhone). May be absent.";
        }
    }
    /// `options.document` of a `identity.verification_session`. The same as [`identity_verification_report::OptionsDocument`](crate::object::identity_verification_report::OptionsDocument).
    pub type OptionsDocument = crate::object::identity_verification_report::OptionsDocument;
    record! {
        /// `options.email` of a `identity.verification_session`.
        OptionsEmail {
            require_verification "require_verification": Option<bool>, "A flag. May be absent.";
        }
    }
    /// `options.id_number` of a `identity.verification_session`. The same as [`identity_verification_report::OptionsIdNumber`](crate::object::identity_verification_report::OptionsIdNumber).
    pub type OptionsIdNumber = crate::object::identity_verification_report::OptionsIdNumber;
    record! {
        /// `options.matching` of a `identity.verification_session`.
        OptionsMatching {
            dob "dob": Option<crate::object::identity_verification_session::OptionsMatchingDob>, "A word of [`OptionsMatchingDob`](crate::object::identity_verification_session::OptionsMatchingDob); unknown ones are kept. May be absent.";
            name "name": Option<crate::object::identity_verification_session::OptionsMatchingName>, "A word of [`OptionsMatchingName`](crate::object::identity_verification_session::OptionsMatchingName); unknown ones are kept. May be absent.";
        }
    }
    /// `options.phone` of a `identity.verification_session`. The same as [`OptionsEmail`](OptionsEmail).
    pub type OptionsPhone = OptionsEmail;
    record! {
        /// `provided_details` of a `identity.verification_session`.
        ProvidedDetails {
            email "email": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `redaction` of a `identity.verification_session`.
        Redaction {
            status "status": Option<crate::object::identity_verification_session::RedactionStatus>, "A word of [`RedactionStatus`](crate::object::identity_verification_session::RedactionStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `related_person` of a `identity.verification_session`.
        RelatedPerson {
            account "account": Option<String>, "Text.";
            person "person": Option<String>, "Text.";
        }
    }
    record! {
        /// `verified_outputs` of a `identity.verification_session`.
        VerifiedOutputs {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            dob "dob": Option<Box<crate::object::identity_verification_session::VerifiedOutputsDob>>, "See [`VerifiedOutputsDob`](crate::object::identity_verification_session::VerifiedOutputsDob). May be absent or null.";
            email "email": Option<String>, "Text. May be null.";
            first_name "first_name": Option<String>, "Text. May be null.";
            id_number "id_number": Option<String>, "Text. May be absent or null.";
            id_number_type "id_number_type": Option<crate::object::identity_verification_session::VerifiedOutputsIdNumberType>, "A word of [`VerifiedOutputsIdNumberType`](crate::object::identity_verification_session::VerifiedOutputsIdNumberType); unknown ones are kept. May be null.";
            last_name "last_name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
            sex "sex": Option<crate::object::identity_verification_session::VerifiedOutputsSex>, "A word of [`VerifiedOutputsSex`](crate::object::identity_verification_session::VerifiedOutputsSex); unknown ones are kept. May be absent or null.";
            unparsed_place_of_birth "unparsed_place_of_birth": Option<String>, "Text. May be absent or null.";
            unparsed_sex "unparsed_sex": Option<String>, "Text. May be absent or null.";
        }
    }
    /// `verified_outputs.dob` of a `identity.verification_session`. The same as [`identity_verification_report::DocumentDob`](crate::object::identity_verification_report::DocumentDob).
    pub type VerifiedOutputsDob = crate::object::identity_verification_report::DocumentDob;
    words! {
        /// `last_error.code` of a `identity.verification_session`.
        LastErrorCode {
            Abandoned "abandoned",
            ConsentDeclined "consent_declined",
            CountryNotSupported "country_not_supported",
            DeviceNotSupported "device_not_supported",
            DocumentExpired "document_expired",
            DocumentTypeNotSupported "document_type_not_supported",
            DocumentUnverifiedOther "document_unverified_other",
            EmailUnverifiedOther "email_unverified_other",
            EmailVerificationDeclined "email_verification_declined",
            IdNumberInsufficientDocumentData "id_number_insufficient_document_data",
            IdNumberMismatch "id_number_mismatch",
            IdNumberUnverifiedOther "id_number_unverified_other",
            PhoneUnverifiedOther "phone_unverified_other",
            PhoneVerificationDeclined "phone_verification_declined",
            SelfieDocumentMissingPhoto "selfie_document_missing_photo",
            SelfieFaceMismatch "selfie_face_mismatch",
            SelfieManipulated "selfie_manipulated",
            SelfieUnverifiedOther "selfie_unverified_other",
            UnderSupportedAge "under_supported_age",
        }
    }
    /// `options.document.allowed_type` of a `identity.verification_session`. The same as [`identity_verification_report::DocumentType`](crate::object::identity_verification_report::DocumentType).
    pub type OptionsDocumentAllowedType = crate::object::identity_verification_report::DocumentType;
    words! {
        /// `options.matching.dob` of a `identity.verification_session`.
        OptionsMatchingDob {
            None "none",
            Similar "similar",
        }
    }
    /// `options.matching.name` of a `identity.verification_session`. The same as [`OptionsMatchingDob`](OptionsMatchingDob).
    pub type OptionsMatchingName = OptionsMatchingDob;
    words! {
        /// `redaction.status` of a `identity.verification_session`.
        RedactionStatus {
            Processing "processing",
            Redacted "redacted",
            Validated "validated",
        }
    }
    words! {
        /// `status` of a `identity.verification_session`.
        Status {
            Canceled "canceled",
            Processing "processing",
            RequiresInput "requires_input",
            Verified "verified",
        }
    }
    /// `type` of a `identity.verification_session`. The same as [`identity_verification_report::Type`](crate::object::identity_verification_report::Type).
    pub type Type = crate::object::identity_verification_report::Type;
    /// `verified_outputs.id_number_type` of a `identity.verification_session`. The same as [`identity_verification_report::IdNumberIdNumberType`](crate::object::identity_verification_report::IdNumberIdNumberType).
    pub type VerifiedOutputsIdNumberType = crate::object::identity_verification_report::IdNumberIdNumberType;
    /// `verified_outputs.sex` of a `identity.verification_session`. The same as [`identity_verification_report::DocumentSex`](crate::object::identity_verification_report::DocumentSex).
    pub type VerifiedOutputsSex = crate::object::identity_verification_report::DocumentSex;
}
