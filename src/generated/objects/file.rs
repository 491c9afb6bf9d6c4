// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `file` object.
    File {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        filename "filename": Option<String>, "Text. May be null.";
        links "links": crate::object::List<crate::object::FileLink>, "The first page of a list. Each element: The `file_link` object. May be absent or null.";
        purpose "purpose": Option<file::Purpose>, "A word of [`Purpose`](file::Purpose); unknown ones are kept.";
        size "size": Option<i64>, "A whole number.";
        title "title": Option<String>, "Text. May be null.";
        type_ "type": Option<String>, "Text. May be null.";
        url "url": Option<String>, "Text. May be null.";
    }
}
object! { File: "file" }
/// The parts of a [`File`](crate::object::File).
pub mod file {
    use crate::object::macros::words;
    words! {
        /// `purpose` of a `file`.
        Purpose {
            AccountRequirement "account_requirement",
            AdditionalVerification "additional_verification",
            BusinessIcon "business_icon",
            BusinessLogo "business_logo",
            CustomerSignature "customer_signature",
            DisputeEvidence "dispute_evidence",
            DocumentProviderIdentityDocument "document_provider_identity_document",
            FinanceReportRun "finance_report_run",
            FinancialAccountStatement "financial_account_statement",
            IdentityDocument "identity_document",
            IdentityDocumentDownloadable "identity_document_downloadable",
            IssuingRegulatoryReporting "issuing_regulatory_reporting",
            PciDocument "pci_document",
            PlatformTermsOfService "platform_terms_of_service",
            Selfie "selfie",
            SigmaScheduledQuery "sigma_scheduled_query",
            TaxDocumentUserUpload "tax_document_user_upload",
            TerminalAndroidApk "terminal_android_apk",
            TerminalReaderSplashscreen "terminal_reader_splashscreen",
            TerminalWifiCertificate "terminal_wifi_certificate",
            TerminalWifiPrivateKey "terminal_wifi_private_key",
        }
    }
}
