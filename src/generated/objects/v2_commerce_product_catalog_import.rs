// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.commerce.product_catalog_import` object.
    V2CommerceProductCatalogImport {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        feed_type "feed_type": Option<v2_commerce_product_catalog_import::FeedType>, "A word of [`FeedType`](v2_commerce_product_catalog_import::FeedType); unknown ones are kept.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        mode "mode": Option<v2_commerce_product_catalog_import::Mode>, "A word of [`Mode`](v2_commerce_product_catalog_import::Mode); unknown ones are kept.";
        status "status": Option<v2_commerce_product_catalog_import::Status>, "A word of [`Status`](v2_commerce_product_catalog_import::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<v2_commerce_product_catalog_import::StatusDetails>>, "See [`StatusDetails`](v2_commerce_product_catalog_import::StatusDetails). May be absent.";
    }
}
object! { V2CommerceProductCatalogImport: "v2.commerce.product_catalog_import" }
/// The parts of a [`V2CommerceProductCatalogImport`](crate::object::V2CommerceProductCatalogImport).
pub mod v2_commerce_product_catalog_import {
    use crate::object::macros::{element, record, words};
    record! {
        /// `status_details` of a `v2.commerce.product_catalog_import`.
        StatusDetails {
            awaiting_upload "awaiting_upload": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUpload>>, "See [`StatusDetailsAwaitingUpload`](crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUpload). May be absent.";
            failed "failed": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailed>>, "See [`StatusDetailsFailed`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailed). May be absent.";
            processing "processing": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsProcessing>>, "See [`StatusDetailsProcessing`](crate::object::v2_commerce_product_catalog_import::StatusDetailsProcessing). May be absent.";
            succeeded "succeeded": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceeded>>, "See [`StatusDetailsSucceeded`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceeded). May be absent.";
            succeeded_with_errors "succeeded_with_errors": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrors>>, "See [`StatusDetailsSucceededWithErrors`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrors). May be absent.";
        }
    }
    record! {
        /// `status_details.awaiting_upload` of a `v2.commerce.product_catalog_import`.
        StatusDetailsAwaitingUpload {
            upload_url "upload_url": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUploadUploadUrl>>, "See [`StatusDetailsAwaitingUploadUploadUrl`](crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUploadUploadUrl).";
        }
    }
    record! {
        /// `status_details.awaiting_upload.upload_url` of a `v2.commerce.product_catalog_import`.
        StatusDetailsAwaitingUploadUploadUrl {
            expires_at "expires_at": Option<String>, "Text.";
            url "url": Option<String>, "Text.";
        }
    }
    record! {
        /// `status_details.failed` of a `v2.commerce.product_catalog_import`.
        StatusDetailsFailed {
            code "code": Option<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedCode>, "A word of [`StatusDetailsFailedCode`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedCode); unknown ones are kept.";
            failure_message "failure_message": Option<String>, "Text.";
            type_ "type": Option<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedType>, "A word of [`StatusDetailsFailedType`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedType); unknown ones are kept.";
        }
    }
    record! {
        /// `status_details.processing` of a `v2.commerce.product_catalog_import`.
        StatusDetailsProcessing {
            error_count "error_count": Option<crate::object::Int64>, "A whole number.";
            success_count "success_count": Option<crate::object::Int64>, "A whole number.";
        }
    }
    record! {
        /// `status_details.succeeded` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceeded {
            success_count "success_count": Option<crate::object::Int64>, "A whole number.";
        }
    }
    record! {
        /// `status_details.succeeded_with_errors` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrors {
            error_count "error_count": Option<crate::object::Int64>, "A whole number.";
            error_file "error_file": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFile>>, "See [`StatusDetailsSucceededWithErrorsErrorFile`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFile).";
            samples "samples": Vec<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsSample>, "Array. Each element: See [`StatusDetailsSucceededWithErrorsSample`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsSample).";
            success_count "success_count": Option<crate::object::Int64>, "A whole number.";
        }
    }
    record! {
        /// `status_details.succeeded_with_errors.error_file` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrorsErrorFile {
            content_type "content_type": Option<String>, "Text.";
            download_url "download_url": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFileDownloadUrl>>, "See [`StatusDetailsSucceededWithErrorsErrorFileDownloadUrl`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFileDownloadUrl).";
            size "size": Option<crate::object::Int64>, "A whole number.";
        }
    }
    /// `status_details.succeeded_with_errors.error_file.download_url` of a `v2.commerce.product_catalog_import`. The same as [`StatusDetailsAwaitingUploadUploadUrl`](StatusDetailsAwaitingUploadUploadUrl).
    pub type StatusDetailsSucceededWithErrorsErrorFileDownloadUrl = StatusDetailsAwaitingUploadUploadUrl;
    record! {
        /// `status_details.succeeded_with_errors.sample` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrorsSample {
            id "id": String, "The id; empty if Stripe sent none.";
            error_message "error_message": Option<String>, "Text.";
            field "field": Option<String>, "Text.";
            row "row": Option<crate::object::Int64>, "A whole number.";
        }
    }
    element! { StatusDetailsSucceededWithErrorsSample }
    words! {
        /// `feed_type` of a `v2.commerce.product_catalog_import`.
        FeedType {
            Inventory "inventory",
            Pricing "pricing",
            Product "product",
            Promotion "promotion",
        }
    }
    words! {
        /// `mode` of a `v2.commerce.product_catalog_import`.
        Mode {
            Replace "replace",
            Upsert "upsert",
        }
    }
    words! {
        /// `status` of a `v2.commerce.product_catalog_import`.
        Status {
            AwaitingUpload "awaiting_upload",
            Failed "failed",
            Processing "processing",
            Succeeded "succeeded",
            SucceededWithErrors "succeeded_with_errors",
        }
    }
    words! {
        /// `status_details.failed.code` of a `v2.commerce.product_catalog_import`.
        StatusDetailsFailedCode {
            FileNotFound "file_not_found",
            InternalError "internal_error",
            InvalidFile "invalid_file",
        }
    }
    words! {
        /// `status_details.failed.type` of a `v2.commerce.product_catalog_import`.
        StatusDetailsFailedType {
            CannotProceed "cannot_proceed",
            TransientFailure "transient_failure",
        }
    }
}
