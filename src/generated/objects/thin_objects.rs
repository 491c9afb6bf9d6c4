// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};
use crate::object::words::words;

record! {
    /// The data of a thin event.
    V1BillingMeterErrorReportTriggeredEventData {
        /// Text.
        0 developer_message_summary "developer_message_summary": Option<String>,
        /// See [`V1BillingMeterErrorReportTriggeredEventDataReason`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReason).
        1 reason "reason": Option<Box<crate::object::V1BillingMeterErrorReportTriggeredEventDataReason>>,
        /// Text.
        2 validation_end "validation_end": Option<String>,
        /// Text.
        3 validation_start "validation_start": Option<String>,
    }
}
object! { V1BillingMeterErrorReportTriggeredEventData: }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReason {
        /// A whole number.
        0 error_count "error_count": Option<i64>,
        /// Array. Each element: See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorType`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType).
        1 error_types "error_types": Vec<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType>,
    }
}
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorType {
        /// A word of [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode); unknown ones are kept.
        0 code "code": Option<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode>,
        /// A whole number.
        1 error_count "error_count": Option<i64>,
        /// Array. Each element: See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError).
        2 sample_errors "sample_errors": Vec<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError>,
    }
}
element! { V1BillingMeterErrorReportTriggeredEventDataReasonErrorType }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.sample_error`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError {
        /// Text.
        0 error_message "error_message": Option<String>,
        /// See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest).
        1 request "request": Option<Box<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest>>,
    }
}
element! { V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.sample_error.request`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest {
        /// Text.
        0 identifier "identifier": Option<String>,
    }
}
record! {
    /// The data of a thin event.
    V1BillingMeterNoMeterFoundEventData {
        /// Text.
        0 developer_message_summary "developer_message_summary": Option<String>,
        /// See [`V1BillingMeterNoMeterFoundEventDataReason`](crate::object::V1BillingMeterNoMeterFoundEventDataReason).
        1 reason "reason": Option<Box<crate::object::V1BillingMeterNoMeterFoundEventDataReason>>,
        /// Text.
        2 validation_end "validation_end": Option<String>,
        /// Text.
        3 validation_start "validation_start": Option<String>,
    }
}
object! { V1BillingMeterNoMeterFoundEventData: }
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReason`](V1BillingMeterErrorReportTriggeredEventDataReason).
pub type V1BillingMeterNoMeterFoundEventDataReason = V1BillingMeterErrorReportTriggeredEventDataReason;
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorType`](V1BillingMeterErrorReportTriggeredEventDataReasonErrorType).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorType = V1BillingMeterErrorReportTriggeredEventDataReasonErrorType;
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.sample_error`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError`](V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError = V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError;
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.sample_error.request`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest`](V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest = V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest;
record! {
    /// The data of a thin event.
    V1InvoiceUpcomingEventData {
        /// Text.
        0 customer "customer": Option<String>,
        /// Text. May be absent.
        1 subscription "subscription": Option<String>,
    }
}
object! { V1InvoiceUpcomingEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData {
        /// A word of [`V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.
        0 updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability>,
    }
}
object! { V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData {
        /// A word of [`V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.
        0 updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability>,
    }
}
object! { V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData {
        /// A word of [`V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.
        0 updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability>,
    }
}
object! { V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountLinkReturnedEventData {
        /// Text.
        0 account_id "account_id": Option<String>,
        /// Array. Each element: A word of [`V2CoreAccountLinkReturnedEventDataConfiguration`](crate::object::V2CoreAccountLinkReturnedEventDataConfiguration); unknown ones are kept.
        1 configurations "configurations": Vec<crate::object::V2CoreAccountLinkReturnedEventDataConfiguration>,
        /// A word of [`V2CoreAccountLinkReturnedEventDataUseCase`](crate::object::V2CoreAccountLinkReturnedEventDataUseCase); unknown ones are kept.
        2 use_case "use_case": Option<crate::object::V2CoreAccountLinkReturnedEventDataUseCase>,
    }
}
object! { V2CoreAccountLinkReturnedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountPersonCreatedEventData {
        /// Text.
        0 account_id "account_id": Option<String>,
    }
}
object! { V2CoreAccountPersonCreatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountPersonDeletedEventData {
        /// Text.
        0 account_id "account_id": Option<String>,
    }
}
object! { V2CoreAccountPersonDeletedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountPersonUpdatedEventData {
        /// Text.
        0 account_id "account_id": Option<String>,
    }
}
object! { V2CoreAccountPersonUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementInboundTransferAvailableEventData {
        /// Text.
        0 transaction_id "transaction_id": Option<String>,
    }
}
object! { V2MoneyManagementInboundTransferAvailableEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementReceivedCreditAvailableEventData {
        /// Text.
        0 transaction_id "transaction_id": Option<String>,
    }
}
object! { V2MoneyManagementReceivedCreditAvailableEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementTransactionCreatedEventData {
        /// Text. May be absent.
        0 treasury_transaction "treasury_transaction": Option<String>,
        /// Text. May be absent.
        1 v1_id "v1_id": Option<String>,
    }
}
object! { V2MoneyManagementTransactionCreatedEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementTransactionUpdatedEventData {
        /// Text. May be absent.
        0 treasury_transaction "treasury_transaction": Option<String>,
    }
}
object! { V2MoneyManagementTransactionUpdatedEventData: }
record! {
    /// `v2.v2_amount`, as several objects have it.
    V2Amount {
        /// Text.
        0 currency "currency": Option<String>,
        /// A whole number.
        1 value "value": Option<i64>,
    }
}
element! { V2Amount }
words! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.code`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode {
        0 ArchivedMeter "archived_meter",
        1 MeterEventCustomerNotFound "meter_event_customer_not_found",
        2 MeterEventDimensionCountTooHigh "meter_event_dimension_count_too_high",
        3 MeterEventInvalidValue "meter_event_invalid_value",
        4 MeterEventNoCustomerDefined "meter_event_no_customer_defined",
        5 MeterEventValueTooManyDigits "meter_event_value_too_many_digits",
        6 MissingDimensionPayloadKeys "missing_dimension_payload_keys",
        7 NoMeter "no_meter",
        8 TimestampInFuture "timestamp_in_future",
        9 TimestampTooFarInPast "timestamp_too_far_in_past",
    }
}
/// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.code`, as several objects have it. The same as [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode`](V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode).
pub type V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode = V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode;
words! {
    /// `v2.core.v2_core_account_including_configuration_customer_capability_status_updated_event.data.updated_capability`, as several objects have it.
    V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability {
        0 AutomaticIndirectTax "automatic_indirect_tax",
    }
}
words! {
    /// `v2.core.v2_core_account_including_configuration_merchant_capability_status_updated_event.data.updated_capability`, as several objects have it.
    V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability {
        0 AchDebitPayments "ach_debit_payments",
        1 AcssDebitPayments "acss_debit_payments",
        2 AffirmPayments "affirm_payments",
        3 AfterpayClearpayPayments "afterpay_clearpay_payments",
        4 AlmaPayments "alma_payments",
        5 AmazonPayPayments "amazon_pay_payments",
        6 AuBecsDebitPayments "au_becs_debit_payments",
        7 BacsDebitPayments "bacs_debit_payments",
        8 BancontactPayments "bancontact_payments",
        9 BlikPayments "blik_payments",
        10 BlikRecurringPayments "blik_recurring_payments",
        11 BoletoPayments "boleto_payments",
        12 CardPayments "card_payments",
        13 CartesBancairesPayments "cartes_bancaires_payments",
        14 CashappPayments "cashapp_payments",
        15 EpsPayments "eps_payments",
        16 FpxPayments "fpx_payments",
        17 GbBankTransferPayments "gb_bank_transfer_payments",
        18 GrabpayPayments "grabpay_payments",
        19 IdealPayments "ideal_payments",
        20 JcbPayments "jcb_payments",
        21 JpBankTransferPayments "jp_bank_transfer_payments",
        22 KakaoPayPayments "kakao_pay_payments",
        23 KlarnaPayments "klarna_payments",
        24 KonbiniPayments "konbini_payments",
        25 KrCardPayments "kr_card_payments",
        26 LinkPayments "link_payments",
        27 MobilepayPayments "mobilepay_payments",
        28 MultibancoPayments "multibanco_payments",
        29 MxBankTransferPayments "mx_bank_transfer_payments",
        30 NaverPayPayments "naver_pay_payments",
        31 OxxoPayments "oxxo_payments",
        32 P24Payments "p24_payments",
        33 PayByBankPayments "pay_by_bank_payments",
        34 PaycoPayments "payco_payments",
        35 PaynowPayments "paynow_payments",
        36 PromptpayPayments "promptpay_payments",
        37 RevolutPayPayments "revolut_pay_payments",
        38 SamsungPayPayments "samsung_pay_payments",
        39 SatispayPayments "satispay_payments",
        40 SepaBankTransferPayments "sepa_bank_transfer_payments",
        41 SepaDebitPayments "sepa_debit_payments",
        42 SequraPayments "sequra_payments",
        43 StripeBalancePayouts "stripe_balance.payouts",
        44 SunbitPayments "sunbit_payments",
        45 SwishPayments "swish_payments",
        46 TwintPayments "twint_payments",
        47 UsBankTransferPayments "us_bank_transfer_payments",
        48 ZipPayments "zip_payments",
    }
}
words! {
    /// `v2.core.v2_core_account_including_configuration_recipient_capability_status_updated_event.data.updated_capability`, as several objects have it.
    V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability {
        0 BankAccountsAch "bank_accounts.ach",
        1 BankAccountsFedwire "bank_accounts.fedwire",
        2 BankAccountsFps "bank_accounts.fps",
        3 BankAccountsLocal "bank_accounts.local",
        4 BankAccountsRtp "bank_accounts.rtp",
        5 BankAccountsSepa "bank_accounts.sepa",
        6 BankAccountsSwift "bank_accounts.swift",
        7 BankAccountsWire "bank_accounts.wire",
        8 Cards "cards",
        9 StripeTransfers "stripe.transfers",
        10 StripeBalancePayouts "stripe_balance.payouts",
        11 StripeBalanceStripeTransfers "stripe_balance.stripe_transfers",
    }
}
/// `v2.core.v2_core_account_link_returned_event.data.configuration`, as several objects have it. The same as [`v2_core_account::AppliedConfiguration`](crate::object::v2_core_account::AppliedConfiguration).
pub type V2CoreAccountLinkReturnedEventDataConfiguration = crate::object::v2_core_account::AppliedConfiguration;
words! {
    /// `v2.core.v2_core_account_link_returned_event.data.use_case`, as several objects have it.
    V2CoreAccountLinkReturnedEventDataUseCase {
        0 AccountOnboarding "account_onboarding",
        1 AccountUpdate "account_update",
    }
}
record! {
    /// Stripe's `v2.commerce.product_catalog_import` object.
    V2CommerceProductCatalogImport {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text.
        1 created "created": Option<String>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// A word of [`FeedType`](v2_commerce_product_catalog_import::FeedType); unknown ones are kept.
        3 feed_type "feed_type": Option<v2_commerce_product_catalog_import::FeedType>,
        /// A flag.
        4 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        5 metadata "metadata": crate::object::Metadata,
        /// A word of [`Mode`](v2_commerce_product_catalog_import::Mode); unknown ones are kept.
        6 mode "mode": Option<v2_commerce_product_catalog_import::Mode>,
        /// A word of [`Status`](v2_commerce_product_catalog_import::Status); unknown ones are kept.
        7 status "status": Option<v2_commerce_product_catalog_import::Status>,
        /// See [`StatusDetails`](v2_commerce_product_catalog_import::StatusDetails). May be absent.
        8 status_details "status_details": Option<Box<v2_commerce_product_catalog_import::StatusDetails>>,
    }
}
object! { V2CommerceProductCatalogImport: "v2.commerce.product_catalog_import" }
/// The parts of a [`V2CommerceProductCatalogImport`](crate::object::V2CommerceProductCatalogImport).
pub mod v2_commerce_product_catalog_import {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `status_details` of a `v2.commerce.product_catalog_import`.
        StatusDetails {
            /// See [`StatusDetailsAwaitingUpload`](crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUpload). May be absent.
            0 awaiting_upload "awaiting_upload": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUpload>>,
            /// See [`StatusDetailsFailed`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailed). May be absent.
            1 failed "failed": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailed>>,
            /// See [`StatusDetailsProcessing`](crate::object::v2_commerce_product_catalog_import::StatusDetailsProcessing). May be absent.
            2 processing "processing": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsProcessing>>,
            /// See [`StatusDetailsSucceeded`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceeded). May be absent.
            3 succeeded "succeeded": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceeded>>,
            /// See [`StatusDetailsSucceededWithErrors`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrors). May be absent.
            4 succeeded_with_errors "succeeded_with_errors": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrors>>,
        }
    }
    record! {
        /// `status_details.awaiting_upload` of a `v2.commerce.product_catalog_import`.
        StatusDetailsAwaitingUpload {
            /// See [`StatusDetailsAwaitingUploadUploadUrl`](crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUploadUploadUrl).
            0 upload_url "upload_url": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUploadUploadUrl>>,
        }
    }
    record! {
        /// `status_details.awaiting_upload.upload_url` of a `v2.commerce.product_catalog_import`.
        StatusDetailsAwaitingUploadUploadUrl {
            /// Text.
            0 expires_at "expires_at": Option<String>,
            /// Text.
            1 url "url": Option<String>,
        }
    }
    record! {
        /// `status_details.failed` of a `v2.commerce.product_catalog_import`.
        StatusDetailsFailed {
            /// A word of [`StatusDetailsFailedCode`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedCode); unknown ones are kept.
            0 code "code": Option<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedCode>,
            /// Text.
            1 failure_message "failure_message": Option<String>,
            /// A word of [`StatusDetailsFailedType`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedType); unknown ones are kept.
            2 type_ "type": Option<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedType>,
        }
    }
    record! {
        /// `status_details.processing` of a `v2.commerce.product_catalog_import`.
        StatusDetailsProcessing {
            /// A whole number.
            0 error_count "error_count": Option<crate::object::Int64>,
            /// A whole number.
            1 success_count "success_count": Option<crate::object::Int64>,
        }
    }
    record! {
        /// `status_details.succeeded` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceeded {
            /// A whole number.
            0 success_count "success_count": Option<crate::object::Int64>,
        }
    }
    record! {
        /// `status_details.succeeded_with_errors` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrors {
            /// A whole number.
            0 error_count "error_count": Option<crate::object::Int64>,
            /// See [`StatusDetailsSucceededWithErrorsErrorFile`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFile).
            1 error_file "error_file": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFile>>,
            /// Array. Each element: See [`StatusDetailsSucceededWithErrorsSample`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsSample).
            2 samples "samples": Vec<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsSample>,
            /// A whole number.
            3 success_count "success_count": Option<crate::object::Int64>,
        }
    }
    record! {
        /// `status_details.succeeded_with_errors.error_file` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrorsErrorFile {
            /// Text.
            0 content_type "content_type": Option<String>,
            /// See [`StatusDetailsSucceededWithErrorsErrorFileDownloadUrl`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFileDownloadUrl).
            1 download_url "download_url": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFileDownloadUrl>>,
            /// A whole number.
            2 size "size": Option<crate::object::Int64>,
        }
    }
    /// `status_details.succeeded_with_errors.error_file.download_url` of a `v2.commerce.product_catalog_import`. The same as [`StatusDetailsAwaitingUploadUploadUrl`](StatusDetailsAwaitingUploadUploadUrl).
    pub type StatusDetailsSucceededWithErrorsErrorFileDownloadUrl = StatusDetailsAwaitingUploadUploadUrl;
    record! {
        /// `status_details.succeeded_with_errors.sample` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrorsSample {
            /// The id; empty if Stripe sent none.
            0 id "id": String,
            /// Text.
            1 error_message "error_message": Option<String>,
            /// Text.
            2 field "field": Option<String>,
            /// A whole number.
            3 row "row": Option<crate::object::Int64>,
        }
    }
    element! { StatusDetailsSucceededWithErrorsSample }
    words! {
        /// `feed_type` of a `v2.commerce.product_catalog_import`.
        FeedType {
            0 Inventory "inventory",
            1 Pricing "pricing",
            2 Product "product",
            3 Promotion "promotion",
        }
    }
    words! {
        /// `mode` of a `v2.commerce.product_catalog_import`.
        Mode {
            0 Replace "replace",
            1 Upsert "upsert",
        }
    }
    words! {
        /// `status` of a `v2.commerce.product_catalog_import`.
        Status {
            0 AwaitingUpload "awaiting_upload",
            1 Failed "failed",
            2 Processing "processing",
            3 Succeeded "succeeded",
            4 SucceededWithErrors "succeeded_with_errors",
        }
    }
    words! {
        /// `status_details.failed.code` of a `v2.commerce.product_catalog_import`.
        StatusDetailsFailedCode {
            0 FileNotFound "file_not_found",
            1 InternalError "internal_error",
            2 InvalidFile "invalid_file",
        }
    }
    words! {
        /// `status_details.failed.type` of a `v2.commerce.product_catalog_import`.
        StatusDetailsFailedType {
            0 CannotProceed "cannot_proceed",
            1 TransientFailure "transient_failure",
        }
    }
}
record! {
    /// Stripe's `v2.core.account` object.
    V2CoreAccount {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Array. Each element: A word of [`AppliedConfiguration`](v2_core_account::AppliedConfiguration); unknown ones are kept.
        1 applied_configurations "applied_configurations": Vec<v2_core_account::AppliedConfiguration>,
        /// A flag. May be absent.
        2 closed "closed": Option<bool>,
        /// See [`Configuration`](v2_core_account::Configuration). May be absent.
        3 configuration "configuration": Option<Box<v2_core_account::Configuration>>,
        /// Text. May be absent.
        4 contact_email "contact_email": Option<String>,
        /// Text. May be absent.
        5 contact_phone "contact_phone": Option<String>,
        /// Text.
        6 created "created": Option<String>,
        /// A word of [`Dashboard`](v2_core_account::Dashboard); unknown ones are kept. May be absent.
        7 dashboard "dashboard": Option<v2_core_account::Dashboard>,
        /// See [`Defaults`](v2_core_account::Defaults). May be absent.
        8 defaults "defaults": Option<Box<v2_core_account::Defaults>>,
        /// A flag. May be absent.
        9 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        10 display_name "display_name": Option<String>,
        /// See [`FutureRequirements`](v2_core_account::FutureRequirements). May be absent.
        11 future_requirements "future_requirements": Option<Box<v2_core_account::FutureRequirements>>,
        /// See [`Identity`](v2_core_account::Identity). May be absent.
        12 identity "identity": Option<Box<v2_core_account::Identity>>,
        /// A flag.
        13 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        14 metadata "metadata": crate::object::Metadata,
        /// See [`Requirements`](v2_core_account::Requirements). May be absent.
        15 requirements "requirements": Option<Box<v2_core_account::Requirements>>,
    }
}
object! { V2CoreAccount: "v2.core.account" }
/// The parts of a [`V2CoreAccount`](crate::object::V2CoreAccount).
pub mod v2_core_account {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `configuration` of a `v2.core.account`.
        Configuration {
            /// See [`ConfigurationCustomer`](crate::object::v2_core_account::ConfigurationCustomer). May be absent.
            0 customer "customer": Option<Box<crate::object::v2_core_account::ConfigurationCustomer>>,
            /// See [`ConfigurationMerchant`](crate::object::v2_core_account::ConfigurationMerchant). May be absent.
            1 merchant "merchant": Option<Box<crate::object::v2_core_account::ConfigurationMerchant>>,
            /// See [`ConfigurationRecipient`](crate::object::v2_core_account::ConfigurationRecipient). May be absent.
            2 recipient "recipient": Option<Box<crate::object::v2_core_account::ConfigurationRecipient>>,
        }
    }
    record! {
        /// `configuration.customer` of a `v2.core.account`.
        ConfigurationCustomer {
            /// A flag.
            0 applied "applied": Option<bool>,
            /// See [`ConfigurationCustomerAutomaticIndirectTax`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTax). May be absent.
            1 automatic_indirect_tax "automatic_indirect_tax": Option<Box<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTax>>,
            /// See [`ConfigurationCustomerBilling`](crate::object::v2_core_account::ConfigurationCustomerBilling). May be absent.
            2 billing "billing": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBilling>>,
            /// See [`ConfigurationCustomerCapabilities`](crate::object::v2_core_account::ConfigurationCustomerCapabilities). May be absent.
            3 capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationCustomerCapabilities>>,
            /// See [`ConfigurationCustomerShipping`](crate::object::v2_core_account::ConfigurationCustomerShipping). May be absent.
            4 shipping "shipping": Option<Box<crate::object::v2_core_account::ConfigurationCustomerShipping>>,
            /// Text. May be absent.
            5 test_clock "test_clock": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.automatic_indirect_tax` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTax {
            /// A word of [`ConfigurationCustomerAutomaticIndirectTaxExempt`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxExempt); unknown ones are kept. May be absent.
            0 exempt "exempt": Option<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxExempt>,
            /// Text. May be absent.
            1 ip_address "ip_address": Option<String>,
            /// See [`ConfigurationCustomerAutomaticIndirectTaxLocation`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocation). May be absent.
            2 location "location": Option<Box<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocation>>,
            /// A word of [`ConfigurationCustomerAutomaticIndirectTaxLocationSource`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocationSource); unknown ones are kept. May be absent.
            3 location_source "location_source": Option<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocationSource>,
        }
    }
    record! {
        /// `configuration.customer.automatic_indirect_tax.location` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTaxLocation {
            /// Text. May be absent.
            0 country "country": Option<String>,
            /// Text. May be absent.
            1 state "state": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.billing` of a `v2.core.account`.
        ConfigurationCustomerBilling {
            /// Text. May be absent.
            0 default_payment_method "default_payment_method": Option<String>,
            /// See [`ConfigurationCustomerBillingInvoice`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoice). May be absent.
            1 invoice "invoice": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBillingInvoice>>,
        }
    }
    record! {
        /// `configuration.customer.billing.invoice` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoice {
            /// Array. Each element: See [`ConfigurationCustomerBillingInvoiceCustomField`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceCustomField).
            0 custom_fields "custom_fields": Vec<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceCustomField>,
            /// Text. May be absent.
            1 footer "footer": Option<String>,
            /// A whole number. May be absent.
            2 next_sequence "next_sequence": Option<i64>,
            /// Text. May be absent.
            3 prefix "prefix": Option<String>,
            /// See [`ConfigurationCustomerBillingInvoiceRendering`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRendering). May be absent.
            4 rendering "rendering": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRendering>>,
        }
    }
    record! {
        /// `configuration.customer.billing.invoice.custom_field` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceCustomField {
            /// Text.
            0 name "name": Option<String>,
            /// Text.
            1 value "value": Option<String>,
        }
    }
    element! { ConfigurationCustomerBillingInvoiceCustomField }
    record! {
        /// `configuration.customer.billing.invoice.rendering` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceRendering {
            /// A word of [`ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay); unknown ones are kept. May be absent.
            0 amount_tax_display "amount_tax_display": Option<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay>,
            /// Text. May be absent.
            1 template "template": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.capabilities` of a `v2.core.account`.
        ConfigurationCustomerCapabilities {
            /// See [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTax). May be absent.
            0 automatic_indirect_tax "automatic_indirect_tax": Option<Box<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTax>>,
        }
    }
    record! {
        /// `configuration.customer.capabilities.automatic_indirect_tax` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTax {
            /// A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus); unknown ones are kept.
            0 status "status": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus>,
            /// Array. Each element: See [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
            1 status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail>,
        }
    }
    record! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status_detail` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail {
            /// A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode); unknown ones are kept.
            0 code "code": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode>,
            /// A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution); unknown ones are kept.
            1 resolution "resolution": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution>,
        }
    }
    element! { ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail }
    record! {
        /// `configuration.customer.shipping` of a `v2.core.account`.
        ConfigurationCustomerShipping {
            /// See [`ConfigurationCustomerShippingAddress`](crate::object::v2_core_account::ConfigurationCustomerShippingAddress). May be absent.
            0 address "address": Option<Box<crate::object::v2_core_account::ConfigurationCustomerShippingAddress>>,
            /// Text. May be absent.
            1 name "name": Option<String>,
            /// Text. May be absent.
            2 phone "phone": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.shipping.address` of a `v2.core.account`.
        ConfigurationCustomerShippingAddress {
            /// Text. May be absent.
            0 city "city": Option<String>,
            /// Text. May be absent.
            1 country "country": Option<String>,
            /// Text. May be absent.
            2 line1 "line1": Option<String>,
            /// Text. May be absent.
            3 line2 "line2": Option<String>,
            /// Text. May be absent.
            4 postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            5 state "state": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant` of a `v2.core.account`.
        ConfigurationMerchant {
            /// A flag.
            0 applied "applied": Option<bool>,
            /// See [`ConfigurationMerchantBacsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantBacsDebitPayments). May be absent.
            1 bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantBacsDebitPayments>>,
            /// See [`ConfigurationMerchantBranding`](crate::object::v2_core_account::ConfigurationMerchantBranding). May be absent.
            2 branding "branding": Option<Box<crate::object::v2_core_account::ConfigurationMerchantBranding>>,
            /// See [`ConfigurationMerchantCapabilities`](crate::object::v2_core_account::ConfigurationMerchantCapabilities). May be absent.
            3 capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilities>>,
            /// See [`ConfigurationMerchantCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCardPayments). May be absent.
            4 card_payments "card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCardPayments>>,
            /// See [`ConfigurationMerchantKonbiniPayments`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPayments). May be absent.
            5 konbini_payments "konbini_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPayments>>,
            /// Text. May be absent.
            6 mcc "mcc": Option<String>,
            /// See [`ConfigurationMerchantScriptStatementDescriptor`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptor). May be absent.
            7 script_statement_descriptor "script_statement_descriptor": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptor>>,
            /// See [`ConfigurationMerchantSepaDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantSepaDebitPayments). May be absent.
            8 sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSepaDebitPayments>>,
            /// See [`ConfigurationMerchantStatementDescriptor`](crate::object::v2_core_account::ConfigurationMerchantStatementDescriptor). May be absent.
            9 statement_descriptor "statement_descriptor": Option<Box<crate::object::v2_core_account::ConfigurationMerchantStatementDescriptor>>,
            /// See [`ConfigurationMerchantSupport`](crate::object::v2_core_account::ConfigurationMerchantSupport). May be absent.
            10 support "support": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSupport>>,
        }
    }
    record! {
        /// `configuration.merchant.bacs_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantBacsDebitPayments {
            /// Text. May be absent.
            0 display_name "display_name": Option<String>,
            /// Text. May be absent.
            1 service_user_number "service_user_number": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.branding` of a `v2.core.account`.
        ConfigurationMerchantBranding {
            /// Text. May be absent.
            0 icon "icon": Option<String>,
            /// Text. May be absent.
            1 logo "logo": Option<String>,
            /// Text. May be absent.
            2 primary_color "primary_color": Option<String>,
            /// Text. May be absent.
            3 secondary_color "secondary_color": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities` of a `v2.core.account`.
        ConfigurationMerchantCapabilities {
            /// See [`ConfigurationMerchantCapabilitiesAchDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPayments). May be absent.
            0 ach_debit_payments "ach_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAcssDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPayments). May be absent.
            1 acss_debit_payments "acss_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAffirmPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPayments). May be absent.
            2 affirm_payments "affirm_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAfterpayClearpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPayments). May be absent.
            3 afterpay_clearpay_payments "afterpay_clearpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAlmaPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPayments). May be absent.
            4 alma_payments "alma_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAmazonPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPayments). May be absent.
            5 amazon_pay_payments "amazon_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAuBecsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPayments). May be absent.
            6 au_becs_debit_payments "au_becs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBacsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPayments). May be absent.
            7 bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBancontactPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPayments). May be absent.
            8 bancontact_payments "bancontact_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBlikPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPayments). May be absent.
            9 blik_payments "blik_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBlikRecurringPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPayments). May be absent.
            10 blik_recurring_payments "blik_recurring_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBoletoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPayments). May be absent.
            11 boleto_payments "boleto_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPayments). May be absent.
            12 card_payments "card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesCartesBancairesPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPayments). May be absent.
            13 cartes_bancaires_payments "cartes_bancaires_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesCashappPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPayments). May be absent.
            14 cashapp_payments "cashapp_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesEpsPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPayments). May be absent.
            15 eps_payments "eps_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesFpxPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPayments). May be absent.
            16 fpx_payments "fpx_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesGbBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPayments). May be absent.
            17 gb_bank_transfer_payments "gb_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesGrabpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPayments). May be absent.
            18 grabpay_payments "grabpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesIdealPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPayments). May be absent.
            19 ideal_payments "ideal_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesJcbPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPayments). May be absent.
            20 jcb_payments "jcb_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesJpBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPayments). May be absent.
            21 jp_bank_transfer_payments "jp_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKakaoPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPayments). May be absent.
            22 kakao_pay_payments "kakao_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKlarnaPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPayments). May be absent.
            23 klarna_payments "klarna_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKonbiniPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPayments). May be absent.
            24 konbini_payments "konbini_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKrCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPayments). May be absent.
            25 kr_card_payments "kr_card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesLinkPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPayments). May be absent.
            26 link_payments "link_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesMobilepayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPayments). May be absent.
            27 mobilepay_payments "mobilepay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesMultibancoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPayments). May be absent.
            28 multibanco_payments "multibanco_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesMxBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPayments). May be absent.
            29 mx_bank_transfer_payments "mx_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesNaverPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPayments). May be absent.
            30 naver_pay_payments "naver_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesOxxoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPayments). May be absent.
            31 oxxo_payments "oxxo_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesP24Payments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24Payments). May be absent.
            32 p24_payments "p24_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24Payments>>,
            /// See [`ConfigurationMerchantCapabilitiesPayByBankPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPayments). May be absent.
            33 pay_by_bank_payments "pay_by_bank_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesPaycoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPayments). May be absent.
            34 payco_payments "payco_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesPaynowPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPayments). May be absent.
            35 paynow_payments "paynow_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesPromptpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPayments). May be absent.
            36 promptpay_payments "promptpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesRevolutPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPayments). May be absent.
            37 revolut_pay_payments "revolut_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSamsungPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPayments). May be absent.
            38 samsung_pay_payments "samsung_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSatispayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPayments). May be absent.
            39 satispay_payments "satispay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSepaBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPayments). May be absent.
            40 sepa_bank_transfer_payments "sepa_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSepaDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPayments). May be absent.
            41 sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSequraPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPayments). May be absent.
            42 sequra_payments "sequra_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesStripeBalance`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalance). May be absent.
            43 stripe_balance "stripe_balance": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalance>>,
            /// See [`ConfigurationMerchantCapabilitiesSunbitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPayments). May be absent.
            44 sunbit_payments "sunbit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSwishPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPayments). May be absent.
            45 swish_payments "swish_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesTwintPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPayments). May be absent.
            46 twint_payments "twint_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesUsBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPayments). May be absent.
            47 us_bank_transfer_payments "us_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesZipPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPayments). May be absent.
            48 zip_payments "zip_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPayments>>,
        }
    }
    /// `configuration.merchant.capabilities.ach_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAchDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.ach_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.acss_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.acss_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.affirm_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAffirmPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.affirm_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.alma_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAlmaPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.alma_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.amazon_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.au_becs_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.bacs_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.bancontact_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBancontactPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.bancontact_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.blik_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBlikPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.blik_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.blik_recurring_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.boleto_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesBoletoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.boleto_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.card_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesCardPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.card_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.cashapp_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesCashappPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.cashapp_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.eps_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesEpsPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.eps_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.fpx_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesFpxPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.fpx_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.grabpay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesGrabpayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.grabpay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.ideal_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesIdealPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.ideal_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.jcb_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesJcbPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.jcb_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.kakao_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.klarna_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKlarnaPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.klarna_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.konbini_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKonbiniPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.konbini_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.kr_card_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesKrCardPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.kr_card_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.link_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesLinkPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.link_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.mobilepay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesMobilepayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.mobilepay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.multibanco_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesMultibancoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.multibanco_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.naver_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesNaverPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.naver_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.oxxo_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesOxxoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.oxxo_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.p24_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesP24Payments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.p24_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.pay_by_bank_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPayByBankPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.payco_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPaycoPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.payco_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.paynow_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPaynowPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.paynow_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.promptpay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesPromptpayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.promptpay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.revolut_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.samsung_pay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.satispay_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSatispayPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.satispay_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sepa_debit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sequra_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSequraPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sequra_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `configuration.merchant.capabilities.stripe_balance` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalance {
            /// See [`ConfigurationMerchantCapabilitiesStripeBalancePayouts`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayouts). May be absent.
            0 payouts "payouts": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayouts>>,
        }
    }
    /// `configuration.merchant.capabilities.stripe_balance.payouts` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayouts = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.sunbit_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSunbitPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.sunbit_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.swish_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesSwishPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.swish_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.twint_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesTwintPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.twint_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.merchant.capabilities.zip_payments` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationMerchantCapabilitiesZipPayments = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.merchant.capabilities.zip_payments.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `configuration.merchant.card_payments` of a `v2.core.account`.
        ConfigurationMerchantCardPayments {
            /// See [`ConfigurationMerchantCardPaymentsDeclineOn`](crate::object::v2_core_account::ConfigurationMerchantCardPaymentsDeclineOn). May be absent.
            0 decline_on "decline_on": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCardPaymentsDeclineOn>>,
        }
    }
    record! {
        /// `configuration.merchant.card_payments.decline_on` of a `v2.core.account`.
        ConfigurationMerchantCardPaymentsDeclineOn {
            /// A flag. May be absent.
            0 avs_failure "avs_failure": Option<bool>,
            /// A flag. May be absent.
            1 cvc_failure "cvc_failure": Option<bool>,
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPayments {
            /// See [`ConfigurationMerchantKonbiniPaymentsSupport`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupport). May be absent.
            0 support "support": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupport>>,
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments.support` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPaymentsSupport {
            /// Text. May be absent.
            0 email "email": Option<String>,
            /// See [`ConfigurationMerchantKonbiniPaymentsSupportHours`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupportHours). May be absent.
            1 hours "hours": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupportHours>>,
            /// Text. May be absent.
            2 phone "phone": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments.support.hours` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPaymentsSupportHours {
            /// Text. May be absent.
            0 end_time "end_time": Option<String>,
            /// Text. May be absent.
            1 start_time "start_time": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.script_statement_descriptor` of a `v2.core.account`.
        ConfigurationMerchantScriptStatementDescriptor {
            /// See [`ConfigurationMerchantScriptStatementDescriptorKana`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKana). May be absent.
            0 kana "kana": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKana>>,
            /// See [`ConfigurationMerchantScriptStatementDescriptorKanji`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKanji). May be absent.
            1 kanji "kanji": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKanji>>,
        }
    }
    record! {
        /// `configuration.merchant.script_statement_descriptor.kana` of a `v2.core.account`.
        ConfigurationMerchantScriptStatementDescriptorKana {
            /// Text. May be absent.
            0 descriptor "descriptor": Option<String>,
            /// Text. May be absent.
            1 prefix "prefix": Option<String>,
        }
    }
    /// `configuration.merchant.script_statement_descriptor.kanji` of a `v2.core.account`. The same as [`ConfigurationMerchantScriptStatementDescriptorKana`](ConfigurationMerchantScriptStatementDescriptorKana).
    pub type ConfigurationMerchantScriptStatementDescriptorKanji = ConfigurationMerchantScriptStatementDescriptorKana;
    record! {
        /// `configuration.merchant.sepa_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantSepaDebitPayments {
            /// Text. May be absent.
            0 creditor_id "creditor_id": Option<String>,
        }
    }
    /// `configuration.merchant.statement_descriptor` of a `v2.core.account`. The same as [`ConfigurationMerchantScriptStatementDescriptorKana`](ConfigurationMerchantScriptStatementDescriptorKana).
    pub type ConfigurationMerchantStatementDescriptor = ConfigurationMerchantScriptStatementDescriptorKana;
    record! {
        /// `configuration.merchant.support` of a `v2.core.account`.
        ConfigurationMerchantSupport {
            /// See [`ConfigurationMerchantSupportAddress`](crate::object::v2_core_account::ConfigurationMerchantSupportAddress). May be absent.
            0 address "address": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSupportAddress>>,
            /// Text. May be absent.
            1 email "email": Option<String>,
            /// Text. May be absent.
            2 phone "phone": Option<String>,
            /// Text. May be absent.
            3 url "url": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.support.address` of a `v2.core.account`.
        ConfigurationMerchantSupportAddress {
            /// Text. May be absent.
            0 city "city": Option<String>,
            /// Text. May be absent.
            1 country "country": Option<String>,
            /// Text. May be absent.
            2 line1 "line1": Option<String>,
            /// Text. May be absent.
            3 line2 "line2": Option<String>,
            /// Text. May be absent.
            4 postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            5 state "state": Option<String>,
            /// Text. May be absent.
            6 town "town": Option<String>,
        }
    }
    record! {
        /// `configuration.recipient` of a `v2.core.account`.
        ConfigurationRecipient {
            /// A flag.
            0 applied "applied": Option<bool>,
            /// See [`ConfigurationRecipientCapabilities`](crate::object::v2_core_account::ConfigurationRecipientCapabilities). May be absent.
            1 capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilities>>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities` of a `v2.core.account`.
        ConfigurationRecipientCapabilities {
            /// See [`ConfigurationRecipientCapabilitiesBankAccounts`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccounts). May be absent.
            0 bank_accounts "bank_accounts": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccounts>>,
            /// See [`ConfigurationRecipientCapabilitiesCards`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCards). May be absent.
            1 cards "cards": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCards>>,
            /// See [`ConfigurationRecipientCapabilitiesStripeBalance`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalance). May be absent.
            2 stripe_balance "stripe_balance": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalance>>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccounts {
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsAch`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAch). May be absent.
            0 ach "ach": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAch>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsFedwire`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwire). May be absent.
            1 fedwire "fedwire": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwire>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsFps`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFps). May be absent.
            2 fps "fps": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFps>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsLocal`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocal). May be absent.
            3 local "local": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocal>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsRtp`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtp). May be absent.
            4 rtp "rtp": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtp>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsSepa`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepa). May be absent.
            5 sepa "sepa": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepa>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsSwift`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwift). May be absent.
            6 swift "swift": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwift>>,
        }
    }
    /// `configuration.recipient.capabilities.bank_accounts.ach` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAch = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwire = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.fps` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFps = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.local` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocal = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.local.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.rtp` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtp = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.sepa` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepa = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.bank_accounts.swift` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwift = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.cards` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesCards = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.cards.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesCardsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `configuration.recipient.capabilities.stripe_balance` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalance {
            /// See [`ConfigurationRecipientCapabilitiesStripeBalancePayouts`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayouts). May be absent.
            0 payouts "payouts": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayouts>>,
            /// See [`ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers). May be absent.
            1 stripe_transfers "stripe_transfers": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers>>,
        }
    }
    /// `configuration.recipient.capabilities.stripe_balance.payouts` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayouts = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](ConfigurationCustomerCapabilitiesAutomaticIndirectTax).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers = ConfigurationCustomerCapabilitiesAutomaticIndirectTax;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail;
    record! {
        /// `defaults` of a `v2.core.account`.
        Defaults {
            /// Text. May be absent.
            0 currency "currency": Option<String>,
            /// Array. Each element: A word of [`DefaultsLocale`](crate::object::v2_core_account::DefaultsLocale); unknown ones are kept. May be absent.
            1 locales "locales": Vec<crate::object::v2_core_account::DefaultsLocale>,
            /// Map. Each value: Text. May be absent.
            2 payout_methods "payout_methods": std::collections::BTreeMap<String, String>,
            /// See [`DefaultsProfile`](crate::object::v2_core_account::DefaultsProfile). May be absent.
            3 profile "profile": Option<Box<crate::object::v2_core_account::DefaultsProfile>>,
            /// See [`DefaultsResponsibilities`](crate::object::v2_core_account::DefaultsResponsibilities).
            4 responsibilities "responsibilities": Option<Box<crate::object::v2_core_account::DefaultsResponsibilities>>,
        }
    }
    record! {
        /// `defaults.profile` of a `v2.core.account`.
        DefaultsProfile {
            /// Text. May be absent.
            0 business_url "business_url": Option<String>,
            /// Text. May be absent.
            1 doing_business_as "doing_business_as": Option<String>,
            /// Text. May be absent.
            2 product_description "product_description": Option<String>,
        }
    }
    record! {
        /// `defaults.responsibilities` of a `v2.core.account`.
        DefaultsResponsibilities {
            /// A word of [`DefaultsResponsibilitiesFeesCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesFeesCollector); unknown ones are kept. May be absent.
            0 fees_collector "fees_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesFeesCollector>,
            /// A word of [`DefaultsResponsibilitiesLossesCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesLossesCollector); unknown ones are kept. May be absent.
            1 losses_collector "losses_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesLossesCollector>,
            /// A word of [`DefaultsResponsibilitiesRequirementsCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesRequirementsCollector); unknown ones are kept.
            2 requirements_collector "requirements_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesRequirementsCollector>,
        }
    }
    record! {
        /// `future_requirements` of a `v2.core.account`.
        FutureRequirements {
            /// Array. Each element: See [`FutureRequirementsAlternative`](crate::object::v2_core_account::FutureRequirementsAlternative). May be absent.
            0 alternatives "alternatives": Vec<crate::object::v2_core_account::FutureRequirementsAlternative>,
            /// Array. Each element: See [`FutureRequirementsEntry`](crate::object::v2_core_account::FutureRequirementsEntry). May be absent.
            1 entries "entries": Vec<crate::object::v2_core_account::FutureRequirementsEntry>,
            /// Text. May be absent.
            2 minimum_transition_date "minimum_transition_date": Option<String>,
            /// See [`FutureRequirementsSummary`](crate::object::v2_core_account::FutureRequirementsSummary). May be absent.
            3 summary "summary": Option<Box<crate::object::v2_core_account::FutureRequirementsSummary>>,
        }
    }
    record! {
        /// `future_requirements.alternative` of a `v2.core.account`.
        FutureRequirementsAlternative {
            /// Array. Each element: See [`FutureRequirementsAlternativeOption`](crate::object::v2_core_account::FutureRequirementsAlternativeOption).
            0 options "options": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOption>,
            /// Array. Each element: See [`FutureRequirementsAlternativeOriginalEntry`](crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntry).
            1 original_entries "original_entries": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntry>,
        }
    }
    element! { FutureRequirementsAlternative }
    record! {
        /// `future_requirements.alternative.option` of a `v2.core.account`.
        FutureRequirementsAlternativeOption {
            /// Array. Each element: See [`FutureRequirementsAlternativeOptionEntry`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntry).
            0 entries "entries": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntry>,
        }
    }
    element! { FutureRequirementsAlternativeOption }
    record! {
        /// `future_requirements.alternative.option.entry` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntry {
            /// A word of [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryAwaitingActionFrom); unknown ones are kept.
            0 awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryAwaitingActionFrom>,
            /// Text.
            1 description "description": Option<String>,
            /// Array. Each element: See [`FutureRequirementsAlternativeOptionEntryError`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryError).
            2 errors "errors": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryError>,
            /// See [`FutureRequirementsAlternativeOptionEntryReference`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReference). May be absent.
            3 reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReference>>,
        }
    }
    element! { FutureRequirementsAlternativeOptionEntry }
    record! {
        /// `future_requirements.alternative.option.entry.error` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryError {
            /// A word of [`FutureRequirementsAlternativeOptionEntryErrorCode`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryErrorCode); unknown ones are kept.
            0 code "code": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryErrorCode>,
            /// Text.
            1 description "description": Option<String>,
        }
    }
    element! { FutureRequirementsAlternativeOptionEntryError }
    record! {
        /// `future_requirements.alternative.option.entry.reference` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryReference {
            /// Text. May be absent.
            0 inquiry "inquiry": Option<String>,
            /// Text. May be absent.
            1 resource "resource": Option<String>,
            /// A word of [`FutureRequirementsAlternativeOptionEntryReferenceType`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReferenceType); unknown ones are kept.
            2 type_ "type": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReferenceType>,
        }
    }
    record! {
        /// `future_requirements.alternative.original_entry` of a `v2.core.account`.
        FutureRequirementsAlternativeOriginalEntry {
            /// Text.
            0 description "description": Option<String>,
            /// See [`FutureRequirementsAlternativeOriginalEntryReference`](crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReference). May be absent.
            1 reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReference>>,
        }
    }
    element! { FutureRequirementsAlternativeOriginalEntry }
    /// `future_requirements.alternative.original_entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type FutureRequirementsAlternativeOriginalEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    record! {
        /// `future_requirements.entry` of a `v2.core.account`.
        FutureRequirementsEntry {
            /// A word of [`FutureRequirementsEntryAwaitingActionFrom`](crate::object::v2_core_account::FutureRequirementsEntryAwaitingActionFrom); unknown ones are kept.
            0 awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::FutureRequirementsEntryAwaitingActionFrom>,
            /// Text.
            1 description "description": Option<String>,
            /// Array. Each element: See [`FutureRequirementsEntryError`](crate::object::v2_core_account::FutureRequirementsEntryError).
            2 errors "errors": Vec<crate::object::v2_core_account::FutureRequirementsEntryError>,
            /// See [`FutureRequirementsEntryImpact`](crate::object::v2_core_account::FutureRequirementsEntryImpact).
            3 impact "impact": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryImpact>>,
            /// See [`FutureRequirementsEntryMinimumDeadline`](crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadline).
            4 minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadline>>,
            /// See [`FutureRequirementsEntryReference`](crate::object::v2_core_account::FutureRequirementsEntryReference). May be absent.
            5 reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryReference>>,
            /// Array. Each element: See [`FutureRequirementsEntryRequestedReason`](crate::object::v2_core_account::FutureRequirementsEntryRequestedReason).
            6 requested_reasons "requested_reasons": Vec<crate::object::v2_core_account::FutureRequirementsEntryRequestedReason>,
        }
    }
    element! { FutureRequirementsEntry }
    /// `future_requirements.entry.error` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryError`](FutureRequirementsAlternativeOptionEntryError).
    pub type FutureRequirementsEntryError = FutureRequirementsAlternativeOptionEntryError;
    record! {
        /// `future_requirements.entry.impact` of a `v2.core.account`.
        FutureRequirementsEntryImpact {
            /// Array. Each element: See [`FutureRequirementsEntryImpactRestrictsCapability`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapability). May be absent.
            0 restricts_capabilities "restricts_capabilities": Vec<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapability>,
        }
    }
    record! {
        /// `future_requirements.entry.impact.restricts_capability` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapability {
            /// A word of [`FutureRequirementsEntryImpactRestrictsCapabilityCapability`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityCapability); unknown ones are kept.
            0 capability "capability": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityCapability>,
            /// A word of [`FutureRequirementsEntryImpactRestrictsCapabilityConfiguration`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityConfiguration); unknown ones are kept.
            1 configuration "configuration": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityConfiguration>,
            /// See [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
            2 deadline "deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadline>>,
        }
    }
    element! { FutureRequirementsEntryImpactRestrictsCapability }
    record! {
        /// `future_requirements.entry.impact.restricts_capability.deadline` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityDeadline {
            /// A word of [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus); unknown ones are kept.
            0 status "status": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus>,
        }
    }
    /// `future_requirements.entry.minimum_deadline` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
    pub type FutureRequirementsEntryMinimumDeadline = FutureRequirementsEntryImpactRestrictsCapabilityDeadline;
    /// `future_requirements.entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type FutureRequirementsEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    record! {
        /// `future_requirements.entry.requested_reason` of a `v2.core.account`.
        FutureRequirementsEntryRequestedReason {
            /// A word of [`FutureRequirementsEntryRequestedReasonCode`](crate::object::v2_core_account::FutureRequirementsEntryRequestedReasonCode); unknown ones are kept.
            0 code "code": Option<crate::object::v2_core_account::FutureRequirementsEntryRequestedReasonCode>,
        }
    }
    element! { FutureRequirementsEntryRequestedReason }
    record! {
        /// `future_requirements.summary` of a `v2.core.account`.
        FutureRequirementsSummary {
            /// See [`FutureRequirementsSummaryMinimumDeadline`](crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadline). May be absent.
            0 minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadline>>,
        }
    }
    record! {
        /// `future_requirements.summary.minimum_deadline` of a `v2.core.account`.
        FutureRequirementsSummaryMinimumDeadline {
            /// A word of [`FutureRequirementsSummaryMinimumDeadlineStatus`](crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadlineStatus); unknown ones are kept.
            0 status "status": Option<crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadlineStatus>,
            /// Text. May be absent.
            1 time "time": Option<String>,
        }
    }
    record! {
        /// `identity` of a `v2.core.account`.
        Identity {
            /// See [`IdentityAttestations`](crate::object::v2_core_account::IdentityAttestations). May be absent.
            0 attestations "attestations": Option<Box<crate::object::v2_core_account::IdentityAttestations>>,
            /// See [`IdentityBusinessDetails`](crate::object::v2_core_account::IdentityBusinessDetails). May be absent.
            1 business_details "business_details": Option<Box<crate::object::v2_core_account::IdentityBusinessDetails>>,
            /// Text. May be absent.
            2 country "country": Option<String>,
            /// A word of [`IdentityEntityType`](crate::object::v2_core_account::IdentityEntityType); unknown ones are kept. May be absent.
            3 entity_type "entity_type": Option<crate::object::v2_core_account::IdentityEntityType>,
            /// See [`IdentityIndividual`](crate::object::v2_core_account::IdentityIndividual). May be absent.
            4 individual "individual": Option<Box<crate::object::v2_core_account::IdentityIndividual>>,
        }
    }
    record! {
        /// `identity.attestations` of a `v2.core.account`.
        IdentityAttestations {
            /// See [`IdentityAttestationsDirectorshipDeclaration`](crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration). May be absent.
            0 directorship_declaration "directorship_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration>>,
            /// See [`IdentityAttestationsOwnershipDeclaration`](crate::object::v2_core_account::IdentityAttestationsOwnershipDeclaration). May be absent.
            1 ownership_declaration "ownership_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsOwnershipDeclaration>>,
            /// See [`IdentityAttestationsPersonsProvided`](crate::object::v2_core_account::IdentityAttestationsPersonsProvided). May be absent.
            2 persons_provided "persons_provided": Option<Box<crate::object::v2_core_account::IdentityAttestationsPersonsProvided>>,
            /// See [`IdentityAttestationsRepresentativeDeclaration`](crate::object::v2_core_account::IdentityAttestationsRepresentativeDeclaration). May be absent.
            3 representative_declaration "representative_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsRepresentativeDeclaration>>,
            /// See [`IdentityAttestationsTermsOfService`](crate::object::v2_core_account::IdentityAttestationsTermsOfService). May be absent.
            4 terms_of_service "terms_of_service": Option<Box<crate::object::v2_core_account::IdentityAttestationsTermsOfService>>,
        }
    }
    record! {
        /// `identity.attestations.directorship_declaration` of a `v2.core.account`.
        IdentityAttestationsDirectorshipDeclaration {
            /// Text. May be absent.
            0 date "date": Option<String>,
            /// Text. May be absent.
            1 ip "ip": Option<String>,
            /// Text. May be absent.
            2 user_agent "user_agent": Option<String>,
        }
    }
    /// `identity.attestations.ownership_declaration` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityAttestationsOwnershipDeclaration = IdentityAttestationsDirectorshipDeclaration;
    record! {
        /// `identity.attestations.persons_provided` of a `v2.core.account`.
        IdentityAttestationsPersonsProvided {
            /// A flag. May be absent.
            0 directors "directors": Option<bool>,
            /// A flag. May be absent.
            1 executives "executives": Option<bool>,
            /// A flag. May be absent.
            2 owners "owners": Option<bool>,
            /// A word of [`IdentityAttestationsPersonsProvidedOwnershipExemptionReason`](crate::object::v2_core_account::IdentityAttestationsPersonsProvidedOwnershipExemptionReason); unknown ones are kept. May be absent.
            3 ownership_exemption_reason "ownership_exemption_reason": Option<crate::object::v2_core_account::IdentityAttestationsPersonsProvidedOwnershipExemptionReason>,
        }
    }
    /// `identity.attestations.representative_declaration` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityAttestationsRepresentativeDeclaration = IdentityAttestationsDirectorshipDeclaration;
    record! {
        /// `identity.attestations.terms_of_service` of a `v2.core.account`.
        IdentityAttestationsTermsOfService {
            /// See [`IdentityAttestationsTermsOfServiceAccount`](crate::object::v2_core_account::IdentityAttestationsTermsOfServiceAccount). May be absent.
            0 account "account": Option<Box<crate::object::v2_core_account::IdentityAttestationsTermsOfServiceAccount>>,
        }
    }
    /// `identity.attestations.terms_of_service.account` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityAttestationsTermsOfServiceAccount = IdentityAttestationsDirectorshipDeclaration;
    record! {
        /// `identity.business_details` of a `v2.core.account`.
        IdentityBusinessDetails {
            /// Array. Each element: See [`IdentityBusinessDetailsAdditionalAddress`](crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddress). May be absent.
            0 additional_addresses "additional_addresses": Vec<crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddress>,
            /// See [`IdentityBusinessDetailsAddress`](crate::object::v2_core_account::IdentityBusinessDetailsAddress). May be absent.
            1 address "address": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsAddress>>,
            /// See [`IdentityBusinessDetailsAnnualRevenue`](crate::object::v2_core_account::IdentityBusinessDetailsAnnualRevenue). May be absent.
            2 annual_revenue "annual_revenue": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsAnnualRevenue>>,
            /// See [`IdentityBusinessDetailsDocuments`](crate::object::v2_core_account::IdentityBusinessDetailsDocuments). May be absent.
            3 documents "documents": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocuments>>,
            /// A whole number. May be absent.
            4 estimated_worker_count "estimated_worker_count": Option<i64>,
            /// Array. Each element: See [`IdentityBusinessDetailsIdNumber`](crate::object::v2_core_account::IdentityBusinessDetailsIdNumber). May be absent.
            5 id_numbers "id_numbers": Vec<crate::object::v2_core_account::IdentityBusinessDetailsIdNumber>,
            /// See [`IdentityBusinessDetailsMonthlyEstimatedRevenue`](crate::object::v2_core_account::IdentityBusinessDetailsMonthlyEstimatedRevenue). May be absent.
            6 monthly_estimated_revenue "monthly_estimated_revenue": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsMonthlyEstimatedRevenue>>,
            /// Text. May be absent.
            7 phone "phone": Option<String>,
            /// Text. May be absent.
            8 registered_name "registered_name": Option<String>,
            /// See [`IdentityBusinessDetailsRegistrationDate`](crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate). May be absent.
            9 registration_date "registration_date": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate>>,
            /// See [`IdentityBusinessDetailsScriptAddresses`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses). May be absent.
            10 script_addresses "script_addresses": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses>>,
            /// See [`IdentityBusinessDetailsScriptNames`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNames). May be absent.
            11 script_names "script_names": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNames>>,
            /// A word of [`IdentityBusinessDetailsStructure`](crate::object::v2_core_account::IdentityBusinessDetailsStructure); unknown ones are kept. May be absent.
            12 structure "structure": Option<crate::object::v2_core_account::IdentityBusinessDetailsStructure>,
        }
    }
    record! {
        /// `identity.business_details.additional_address` of a `v2.core.account`.
        IdentityBusinessDetailsAdditionalAddress {
            /// Text. May be absent.
            0 city "city": Option<String>,
            /// Text. May be absent.
            1 country "country": Option<String>,
            /// Text. May be absent.
            2 line1 "line1": Option<String>,
            /// Text. May be absent.
            3 line2 "line2": Option<String>,
            /// Text. May be absent.
            4 postal_code "postal_code": Option<String>,
            /// A word of [`IdentityBusinessDetailsAdditionalAddressPurpose`](crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddressPurpose); unknown ones are kept.
            5 purpose "purpose": Option<crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddressPurpose>,
            /// Text. May be absent.
            6 state "state": Option<String>,
            /// Text. May be absent.
            7 town "town": Option<String>,
        }
    }
    element! { IdentityBusinessDetailsAdditionalAddress }
    /// `identity.business_details.address` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityBusinessDetailsAddress = ConfigurationMerchantSupportAddress;
    record! {
        /// `identity.business_details.annual_revenue` of a `v2.core.account`.
        IdentityBusinessDetailsAnnualRevenue {
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            0 amount "amount": Option<Box<crate::object::V2Amount>>,
            /// Text. May be absent.
            1 fiscal_year_end "fiscal_year_end": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.documents` of a `v2.core.account`.
        IdentityBusinessDetailsDocuments {
            /// See [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification). May be absent.
            0 bank_account_ownership_verification "bank_account_ownership_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyLicense`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicense). May be absent.
            1 company_license "company_license": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicense>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation). May be absent.
            2 company_memorandum_of_association "company_memorandum_of_association": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyMinisterialDecree`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecree). May be absent.
            3 company_ministerial_decree "company_ministerial_decree": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecree>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyRegistrationVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerification). May be absent.
            4 company_registration_verification "company_registration_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyTaxIdVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerification). May be absent.
            5 company_tax_id_verification "company_tax_id_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification). May be absent.
            6 primary_verification "primary_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfAddress`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddress). May be absent.
            7 proof_of_address "proof_of_address": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddress>>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfRegistration`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistration). May be absent.
            8 proof_of_registration "proof_of_registration": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistration>>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership). May be absent.
            9 proof_of_ultimate_beneficial_ownership "proof_of_ultimate_beneficial_ownership": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership>>,
        }
    }
    record! {
        /// `identity.business_details.documents.bank_account_ownership_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification {
            /// Array. Each element: Text.
            0 files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType); unknown ones are kept.
            1 type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType>,
        }
    }
    /// `identity.business_details.documents.company_license` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyLicense = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_memorandum_of_association` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_ministerial_decree` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyMinisterialDecree = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_registration_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyRegistrationVerification = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.business_details.documents.company_tax_id_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsCompanyTaxIdVerification = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    record! {
        /// `identity.business_details.documents.primary_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerification {
            /// See [`IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
            0 front_back "front_back": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack>>,
            /// A word of [`IdentityBusinessDetailsDocumentsPrimaryVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType); unknown ones are kept.
            1 type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.primary_verification.front_back` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack {
            /// Text. May be absent.
            0 back "back": Option<String>,
            /// Text.
            1 front "front": Option<String>,
        }
    }
    /// `identity.business_details.documents.proof_of_address` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityBusinessDetailsDocumentsProofOfAddress = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    record! {
        /// `identity.business_details.documents.proof_of_registration` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfRegistration {
            /// Array. Each element: Text.
            0 files "files": Vec<String>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfRegistrationSigner`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationSigner). May be absent.
            1 signer "signer": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationSigner>>,
            /// A word of [`IdentityBusinessDetailsDocumentsProofOfRegistrationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationType); unknown ones are kept.
            2 type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.proof_of_registration.signer` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfRegistrationSigner {
            /// Text.
            0 person "person": Option<String>,
        }
    }
    /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsProofOfRegistration`](IdentityBusinessDetailsDocumentsProofOfRegistration).
    pub type IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership = IdentityBusinessDetailsDocumentsProofOfRegistration;
    /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.signer` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsProofOfRegistrationSigner`](IdentityBusinessDetailsDocumentsProofOfRegistrationSigner).
    pub type IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner = IdentityBusinessDetailsDocumentsProofOfRegistrationSigner;
    record! {
        /// `identity.business_details.id_number` of a `v2.core.account`.
        IdentityBusinessDetailsIdNumber {
            /// Text. May be absent.
            0 registrar "registrar": Option<String>,
            /// A word of [`IdentityBusinessDetailsIdNumberType`](crate::object::v2_core_account::IdentityBusinessDetailsIdNumberType); unknown ones are kept.
            1 type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsIdNumberType>,
        }
    }
    element! { IdentityBusinessDetailsIdNumber }
    record! {
        /// `identity.business_details.monthly_estimated_revenue` of a `v2.core.account`.
        IdentityBusinessDetailsMonthlyEstimatedRevenue {
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            0 amount "amount": Option<Box<crate::object::V2Amount>>,
        }
    }
    record! {
        /// `identity.business_details.registration_date` of a `v2.core.account`.
        IdentityBusinessDetailsRegistrationDate {
            /// A whole number.
            0 day "day": Option<i64>,
            /// A whole number.
            1 month "month": Option<i64>,
            /// A whole number.
            2 year "year": Option<i64>,
        }
    }
    record! {
        /// `identity.business_details.script_addresses` of a `v2.core.account`.
        IdentityBusinessDetailsScriptAddresses {
            /// See [`IdentityBusinessDetailsScriptAddressesKana`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKana). May be absent.
            0 kana "kana": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKana>>,
            /// See [`IdentityBusinessDetailsScriptAddressesKanji`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKanji). May be absent.
            1 kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKanji>>,
        }
    }
    /// `identity.business_details.script_addresses.kana` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityBusinessDetailsScriptAddressesKana = ConfigurationMerchantSupportAddress;
    /// `identity.business_details.script_addresses.kanji` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityBusinessDetailsScriptAddressesKanji = ConfigurationMerchantSupportAddress;
    record! {
        /// `identity.business_details.script_names` of a `v2.core.account`.
        IdentityBusinessDetailsScriptNames {
            /// See [`IdentityBusinessDetailsScriptNamesKana`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKana). May be absent.
            0 kana "kana": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKana>>,
            /// See [`IdentityBusinessDetailsScriptNamesKanji`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKanji). May be absent.
            1 kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKanji>>,
        }
    }
    record! {
        /// `identity.business_details.script_names.kana` of a `v2.core.account`.
        IdentityBusinessDetailsScriptNamesKana {
            /// Text. May be absent.
            0 registered_name "registered_name": Option<String>,
        }
    }
    /// `identity.business_details.script_names.kanji` of a `v2.core.account`. The same as [`IdentityBusinessDetailsScriptNamesKana`](IdentityBusinessDetailsScriptNamesKana).
    pub type IdentityBusinessDetailsScriptNamesKanji = IdentityBusinessDetailsScriptNamesKana;
    record! {
        /// `identity.individual` of a `v2.core.account`.
        IdentityIndividual {
            /// The id; empty if Stripe sent none.
            0 id "id": String,
            /// Text.
            1 account "account": Option<String>,
            /// Array. Each element: See [`IdentityIndividualAdditionalAddress`](crate::object::v2_core_account::IdentityIndividualAdditionalAddress). May be absent.
            2 additional_addresses "additional_addresses": Vec<crate::object::v2_core_account::IdentityIndividualAdditionalAddress>,
            /// Array. Each element: See [`IdentityIndividualAdditionalName`](crate::object::v2_core_account::IdentityIndividualAdditionalName). May be absent.
            3 additional_names "additional_names": Vec<crate::object::v2_core_account::IdentityIndividualAdditionalName>,
            /// See [`IdentityIndividualAdditionalTermsOfService`](crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfService). May be absent.
            4 additional_terms_of_service "additional_terms_of_service": Option<Box<crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfService>>,
            /// See [`IdentityIndividualAddress`](crate::object::v2_core_account::IdentityIndividualAddress). May be absent.
            5 address "address": Option<Box<crate::object::v2_core_account::IdentityIndividualAddress>>,
            /// Text.
            6 created "created": Option<String>,
            /// See [`IdentityIndividualDateOfBirth`](crate::object::v2_core_account::IdentityIndividualDateOfBirth). May be absent.
            7 date_of_birth "date_of_birth": Option<Box<crate::object::v2_core_account::IdentityIndividualDateOfBirth>>,
            /// See [`IdentityIndividualDocuments`](crate::object::v2_core_account::IdentityIndividualDocuments). May be absent.
            8 documents "documents": Option<Box<crate::object::v2_core_account::IdentityIndividualDocuments>>,
            /// Text. May be absent.
            9 email "email": Option<String>,
            /// Text. May be absent.
            10 given_name "given_name": Option<String>,
            /// Array. Each element: See [`IdentityIndividualIdNumber`](crate::object::v2_core_account::IdentityIndividualIdNumber). May be absent.
            11 id_numbers "id_numbers": Vec<crate::object::v2_core_account::IdentityIndividualIdNumber>,
            /// A word of [`IdentityIndividualLegalGender`](crate::object::v2_core_account::IdentityIndividualLegalGender); unknown ones are kept. May be absent.
            12 legal_gender "legal_gender": Option<crate::object::v2_core_account::IdentityIndividualLegalGender>,
            /// Your own keys and values. May be absent.
            13 metadata "metadata": crate::object::Metadata,
            /// Array. Each element: Text. May be absent.
            14 nationalities "nationalities": Vec<String>,
            /// Text.
            15 object "object": Option<String>,
            /// Text. May be absent.
            16 phone "phone": Option<String>,
            /// A word of [`IdentityIndividualPoliticalExposure`](crate::object::v2_core_account::IdentityIndividualPoliticalExposure); unknown ones are kept. May be absent.
            17 political_exposure "political_exposure": Option<crate::object::v2_core_account::IdentityIndividualPoliticalExposure>,
            /// See [`IdentityIndividualRelationship`](crate::object::v2_core_account::IdentityIndividualRelationship). May be absent.
            18 relationship "relationship": Option<Box<crate::object::v2_core_account::IdentityIndividualRelationship>>,
            /// See [`IdentityIndividualScriptAddresses`](crate::object::v2_core_account::IdentityIndividualScriptAddresses). May be absent.
            19 script_addresses "script_addresses": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptAddresses>>,
            /// See [`IdentityIndividualScriptNames`](crate::object::v2_core_account::IdentityIndividualScriptNames). May be absent.
            20 script_names "script_names": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNames>>,
            /// Text. May be absent.
            21 surname "surname": Option<String>,
            /// Text.
            22 updated "updated": Option<String>,
        }
    }
    record! {
        /// `identity.individual.additional_address` of a `v2.core.account`.
        IdentityIndividualAdditionalAddress {
            /// Text. May be absent.
            0 city "city": Option<String>,
            /// Text. May be absent.
            1 country "country": Option<String>,
            /// Text. May be absent.
            2 line1 "line1": Option<String>,
            /// Text. May be absent.
            3 line2 "line2": Option<String>,
            /// Text. May be absent.
            4 postal_code "postal_code": Option<String>,
            /// Text: `registered`.
            5 purpose "purpose": Option<String>,
            /// Text. May be absent.
            6 state "state": Option<String>,
            /// Text. May be absent.
            7 town "town": Option<String>,
        }
    }
    element! { IdentityIndividualAdditionalAddress }
    record! {
        /// `identity.individual.additional_name` of a `v2.core.account`.
        IdentityIndividualAdditionalName {
            /// Text. May be absent.
            0 full_name "full_name": Option<String>,
            /// Text. May be absent.
            1 given_name "given_name": Option<String>,
            /// A word of [`IdentityIndividualAdditionalNamePurpose`](crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose); unknown ones are kept.
            2 purpose "purpose": Option<crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose>,
            /// Text. May be absent.
            3 surname "surname": Option<String>,
        }
    }
    element! { IdentityIndividualAdditionalName }
    /// `identity.individual.additional_terms_of_service` of a `v2.core.account`. The same as [`IdentityAttestationsTermsOfService`](IdentityAttestationsTermsOfService).
    pub type IdentityIndividualAdditionalTermsOfService = IdentityAttestationsTermsOfService;
    /// `identity.individual.additional_terms_of_service.account` of a `v2.core.account`. The same as [`IdentityAttestationsDirectorshipDeclaration`](IdentityAttestationsDirectorshipDeclaration).
    pub type IdentityIndividualAdditionalTermsOfServiceAccount = IdentityAttestationsDirectorshipDeclaration;
    /// `identity.individual.address` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityIndividualAddress = ConfigurationMerchantSupportAddress;
    /// `identity.individual.date_of_birth` of a `v2.core.account`. The same as [`IdentityBusinessDetailsRegistrationDate`](IdentityBusinessDetailsRegistrationDate).
    pub type IdentityIndividualDateOfBirth = IdentityBusinessDetailsRegistrationDate;
    record! {
        /// `identity.individual.documents` of a `v2.core.account`.
        IdentityIndividualDocuments {
            /// See [`IdentityIndividualDocumentsCompanyAuthorization`](crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorization). May be absent.
            0 company_authorization "company_authorization": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorization>>,
            /// See [`IdentityIndividualDocumentsPassport`](crate::object::v2_core_account::IdentityIndividualDocumentsPassport). May be absent.
            1 passport "passport": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsPassport>>,
            /// See [`IdentityIndividualDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerification). May be absent.
            2 primary_verification "primary_verification": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerification>>,
            /// See [`IdentityIndividualDocumentsSecondaryVerification`](crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerification). May be absent.
            3 secondary_verification "secondary_verification": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerification>>,
            /// See [`IdentityIndividualDocumentsVisa`](crate::object::v2_core_account::IdentityIndividualDocumentsVisa). May be absent.
            4 visa "visa": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsVisa>>,
        }
    }
    /// `identity.individual.documents.company_authorization` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityIndividualDocumentsCompanyAuthorization = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.individual.documents.passport` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityIndividualDocumentsPassport = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    /// `identity.individual.documents.primary_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerification`](IdentityBusinessDetailsDocumentsPrimaryVerification).
    pub type IdentityIndividualDocumentsPrimaryVerification = IdentityBusinessDetailsDocumentsPrimaryVerification;
    /// `identity.individual.documents.primary_verification.front_back` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
    pub type IdentityIndividualDocumentsPrimaryVerificationFrontBack = IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack;
    /// `identity.individual.documents.secondary_verification` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerification`](IdentityBusinessDetailsDocumentsPrimaryVerification).
    pub type IdentityIndividualDocumentsSecondaryVerification = IdentityBusinessDetailsDocumentsPrimaryVerification;
    /// `identity.individual.documents.secondary_verification.front_back` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
    pub type IdentityIndividualDocumentsSecondaryVerificationFrontBack = IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack;
    /// `identity.individual.documents.visa` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification).
    pub type IdentityIndividualDocumentsVisa = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
    record! {
        /// `identity.individual.id_number` of a `v2.core.account`.
        IdentityIndividualIdNumber {
            /// A word of [`IdentityIndividualIdNumberType`](crate::object::v2_core_account::IdentityIndividualIdNumberType); unknown ones are kept.
            0 type_ "type": Option<crate::object::v2_core_account::IdentityIndividualIdNumberType>,
        }
    }
    element! { IdentityIndividualIdNumber }
    record! {
        /// `identity.individual.relationship` of a `v2.core.account`.
        IdentityIndividualRelationship {
            /// A flag. May be absent.
            0 authorizer "authorizer": Option<bool>,
            /// A flag. May be absent.
            1 director "director": Option<bool>,
            /// A flag. May be absent.
            2 executive "executive": Option<bool>,
            /// A flag. May be absent.
            3 legal_guardian "legal_guardian": Option<bool>,
            /// A flag. May be absent.
            4 owner "owner": Option<bool>,
            /// A decimal number, in its exact text. May be absent.
            5 percent_ownership "percent_ownership": Option<crate::object::Decimal>,
            /// A flag. May be absent.
            6 representative "representative": Option<bool>,
            /// Text. May be absent.
            7 title "title": Option<String>,
        }
    }
    /// `identity.individual.script_addresses` of a `v2.core.account`. The same as [`IdentityBusinessDetailsScriptAddresses`](IdentityBusinessDetailsScriptAddresses).
    pub type IdentityIndividualScriptAddresses = IdentityBusinessDetailsScriptAddresses;
    /// `identity.individual.script_addresses.kana` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityIndividualScriptAddressesKana = ConfigurationMerchantSupportAddress;
    /// `identity.individual.script_addresses.kanji` of a `v2.core.account`. The same as [`ConfigurationMerchantSupportAddress`](ConfigurationMerchantSupportAddress).
    pub type IdentityIndividualScriptAddressesKanji = ConfigurationMerchantSupportAddress;
    record! {
        /// `identity.individual.script_names` of a `v2.core.account`.
        IdentityIndividualScriptNames {
            /// See [`IdentityIndividualScriptNamesKana`](crate::object::v2_core_account::IdentityIndividualScriptNamesKana). May be absent.
            0 kana "kana": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNamesKana>>,
            /// See [`IdentityIndividualScriptNamesKanji`](crate::object::v2_core_account::IdentityIndividualScriptNamesKanji). May be absent.
            1 kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNamesKanji>>,
        }
    }
    record! {
        /// `identity.individual.script_names.kana` of a `v2.core.account`.
        IdentityIndividualScriptNamesKana {
            /// Text. May be absent.
            0 given_name "given_name": Option<String>,
            /// Text. May be absent.
            1 surname "surname": Option<String>,
        }
    }
    /// `identity.individual.script_names.kanji` of a `v2.core.account`. The same as [`IdentityIndividualScriptNamesKana`](IdentityIndividualScriptNamesKana).
    pub type IdentityIndividualScriptNamesKanji = IdentityIndividualScriptNamesKana;
    record! {
        /// `requirements` of a `v2.core.account`.
        Requirements {
            /// Array. Each element: See [`RequirementsAlternative`](crate::object::v2_core_account::RequirementsAlternative). May be absent.
            0 alternatives "alternatives": Vec<crate::object::v2_core_account::RequirementsAlternative>,
            /// Array. Each element: See [`RequirementsEntry`](crate::object::v2_core_account::RequirementsEntry). May be absent.
            1 entries "entries": Vec<crate::object::v2_core_account::RequirementsEntry>,
            /// See [`RequirementsSummary`](crate::object::v2_core_account::RequirementsSummary). May be absent.
            2 summary "summary": Option<Box<crate::object::v2_core_account::RequirementsSummary>>,
        }
    }
    /// `requirements.alternative` of a `v2.core.account`. The same as [`FutureRequirementsAlternative`](FutureRequirementsAlternative).
    pub type RequirementsAlternative = FutureRequirementsAlternative;
    /// `requirements.alternative.option` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOption`](FutureRequirementsAlternativeOption).
    pub type RequirementsAlternativeOption = FutureRequirementsAlternativeOption;
    /// `requirements.alternative.option.entry` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntry`](FutureRequirementsAlternativeOptionEntry).
    pub type RequirementsAlternativeOptionEntry = FutureRequirementsAlternativeOptionEntry;
    /// `requirements.alternative.option.entry.error` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryError`](FutureRequirementsAlternativeOptionEntryError).
    pub type RequirementsAlternativeOptionEntryError = FutureRequirementsAlternativeOptionEntryError;
    /// `requirements.alternative.option.entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type RequirementsAlternativeOptionEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    /// `requirements.alternative.original_entry` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOriginalEntry`](FutureRequirementsAlternativeOriginalEntry).
    pub type RequirementsAlternativeOriginalEntry = FutureRequirementsAlternativeOriginalEntry;
    /// `requirements.alternative.original_entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type RequirementsAlternativeOriginalEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    /// `requirements.entry` of a `v2.core.account`. The same as [`FutureRequirementsEntry`](FutureRequirementsEntry).
    pub type RequirementsEntry = FutureRequirementsEntry;
    /// `requirements.entry.error` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryError`](FutureRequirementsAlternativeOptionEntryError).
    pub type RequirementsEntryError = FutureRequirementsAlternativeOptionEntryError;
    /// `requirements.entry.impact` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpact`](FutureRequirementsEntryImpact).
    pub type RequirementsEntryImpact = FutureRequirementsEntryImpact;
    /// `requirements.entry.impact.restricts_capability` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapability`](FutureRequirementsEntryImpactRestrictsCapability).
    pub type RequirementsEntryImpactRestrictsCapability = FutureRequirementsEntryImpactRestrictsCapability;
    /// `requirements.entry.impact.restricts_capability.deadline` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
    pub type RequirementsEntryImpactRestrictsCapabilityDeadline = FutureRequirementsEntryImpactRestrictsCapabilityDeadline;
    /// `requirements.entry.minimum_deadline` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
    pub type RequirementsEntryMinimumDeadline = FutureRequirementsEntryImpactRestrictsCapabilityDeadline;
    /// `requirements.entry.reference` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReference`](FutureRequirementsAlternativeOptionEntryReference).
    pub type RequirementsEntryReference = FutureRequirementsAlternativeOptionEntryReference;
    /// `requirements.entry.requested_reason` of a `v2.core.account`. The same as [`FutureRequirementsEntryRequestedReason`](FutureRequirementsEntryRequestedReason).
    pub type RequirementsEntryRequestedReason = FutureRequirementsEntryRequestedReason;
    /// `requirements.summary` of a `v2.core.account`. The same as [`FutureRequirementsSummary`](FutureRequirementsSummary).
    pub type RequirementsSummary = FutureRequirementsSummary;
    /// `requirements.summary.minimum_deadline` of a `v2.core.account`. The same as [`FutureRequirementsSummaryMinimumDeadline`](FutureRequirementsSummaryMinimumDeadline).
    pub type RequirementsSummaryMinimumDeadline = FutureRequirementsSummaryMinimumDeadline;
    words! {
        /// `applied_configuration` of a `v2.core.account`.
        AppliedConfiguration {
            0 Customer "customer",
            1 Merchant "merchant",
            2 Recipient "recipient",
        }
    }
    /// `configuration.customer.automatic_indirect_tax.exempt` of a `v2.core.account`. The same as [`customer::TaxExempt`](crate::object::customer::TaxExempt).
    pub type ConfigurationCustomerAutomaticIndirectTaxExempt = crate::object::customer::TaxExempt;
    words! {
        /// `configuration.customer.automatic_indirect_tax.location_source` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTaxLocationSource {
            0 IdentityAddress "identity_address",
            1 IpAddress "ip_address",
            2 PaymentMethod "payment_method",
            3 ShippingAddress "shipping_address",
        }
    }
    words! {
        /// `configuration.customer.billing.invoice.rendering.amount_tax_display` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay {
            0 ExcludeTax "exclude_tax",
            1 IncludeInclusiveTax "include_inclusive_tax",
        }
    }
    words! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status_detail.code` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode {
            0 DeterminingStatus "determining_status",
            1 RejectedFraud "rejected_fraud",
            2 RejectedIncompleteVerification "rejected_incomplete_verification",
            3 RejectedListed "rejected_listed",
            4 RejectedOther "rejected_other",
            5 RejectedPlatformFraud "rejected_platform_fraud",
            6 RejectedPlatformOther "rejected_platform_other",
            7 RejectedPlatformTermsOfService "rejected_platform_terms_of_service",
            8 RejectedTermsOfService "rejected_terms_of_service",
            9 RequirementsPastDue "requirements_past_due",
            10 RequirementsPendingVerification "requirements_pending_verification",
            11 RestrictedOther "restricted_other",
            12 UnsupportedBusiness "unsupported_business",
            13 UnsupportedCountry "unsupported_country",
            14 UnsupportedEntityType "unsupported_entity_type",
        }
    }
    words! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status_detail.resolution` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    /// `configuration.merchant.capabilities.ach_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.ach_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.ach_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.acss_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.acss_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.acss_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.affirm_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.affirm_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.affirm_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.alma_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.alma_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.alma_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.bancontact_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.bancontact_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.bancontact_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.blik_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.blik_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.blik_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.boleto_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.boleto_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.boleto_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.card_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.card_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.card_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.cashapp_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.cashapp_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.cashapp_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.eps_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.eps_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.eps_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.fpx_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.fpx_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.fpx_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.grabpay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.grabpay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.grabpay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.ideal_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.ideal_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.ideal_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.jcb_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.jcb_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.jcb_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.klarna_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.klarna_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.klarna_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.konbini_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.konbini_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.konbini_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.kr_card_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.kr_card_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.kr_card_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.link_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.link_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.link_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.mobilepay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.mobilepay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.mobilepay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.multibanco_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.multibanco_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.multibanco_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.naver_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.naver_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.naver_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.oxxo_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.oxxo_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.oxxo_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.p24_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.p24_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.p24_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.payco_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.payco_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.payco_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.paynow_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.paynow_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.paynow_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.promptpay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.promptpay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.promptpay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.satispay_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.satispay_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.satispay_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sequra_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sequra_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sequra_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.sunbit_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.sunbit_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.sunbit_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.swish_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.swish_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.swish_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.twint_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.twint_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.twint_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.merchant.capabilities.zip_payments.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.merchant.capabilities.zip_payments.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.merchant.capabilities.zip_payments.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.local.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.local.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.local.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.cards.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesCardsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.cards.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesCardsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.cards.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesCardsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatus = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail.code` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailCode = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode;
    /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail.resolution` of a `v2.core.account`. The same as [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution).
    pub type ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailResolution = ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution;
    words! {
        /// `dashboard` of a `v2.core.account`.
        Dashboard {
            0 Express "express",
            1 Full "full",
            2 None "none",
        }
    }
    words! {
        /// `defaults.locale` of a `v2.core.account`.
        DefaultsLocale {
            0 ArSA "ar-SA",
            1 Bg "bg",
            2 BgBG "bg-BG",
            3 Cs "cs",
            4 CsCZ "cs-CZ",
            5 Da "da",
            6 DaDK "da-DK",
            7 De "de",
            8 DeDE "de-DE",
            9 El "el",
            10 ElGR "el-GR",
            11 En "en",
            12 EnAU "en-AU",
            13 EnCA "en-CA",
            14 EnGB "en-GB",
            15 EnIE "en-IE",
            16 EnIN "en-IN",
            17 EnNZ "en-NZ",
            18 EnSG "en-SG",
            19 EnUS "en-US",
            20 Es "es",
            21 Es419 "es-419",
            22 EsES "es-ES",
            23 Et "et",
            24 EtEE "et-EE",
            25 Fi "fi",
            26 FiFI "fi-FI",
            27 Fil "fil",
            28 FilPH "fil-PH",
            29 Fr "fr",
            30 FrCA "fr-CA",
            31 FrFR "fr-FR",
            32 HeIL "he-IL",
            33 Hr "hr",
            34 HrHR "hr-HR",
            35 Hu "hu",
            36 HuHU "hu-HU",
            37 Id "id",
            38 IdID "id-ID",
            39 It "it",
            40 ItIT "it-IT",
            41 Ja "ja",
            42 JaJP "ja-JP",
            43 Ko "ko",
            44 KoKR "ko-KR",
            45 Lt "lt",
            46 LtLT "lt-LT",
            47 Lv "lv",
            48 LvLV "lv-LV",
            49 Ms "ms",
            50 MsMY "ms-MY",
            51 Mt "mt",
            52 MtMT "mt-MT",
            53 Nb "nb",
            54 NbNO "nb-NO",
            55 Nl "nl",
            56 NlNL "nl-NL",
            57 Pl "pl",
            58 PlPL "pl-PL",
            59 Pt "pt",
            60 PtBR "pt-BR",
            61 PtPT "pt-PT",
            62 Ro "ro",
            63 RoRO "ro-RO",
            64 Ru "ru",
            65 RuRU "ru-RU",
            66 Sk "sk",
            67 SkSK "sk-SK",
            68 Sl "sl",
            69 SlSI "sl-SI",
            70 Sv "sv",
            71 SvSE "sv-SE",
            72 Th "th",
            73 ThTH "th-TH",
            74 Tr "tr",
            75 TrTR "tr-TR",
            76 Vi "vi",
            77 ViVN "vi-VN",
            78 Zh "zh",
            79 ZhHK "zh-HK",
            80 ZhHans "zh-Hans",
            81 ZhHantHK "zh-Hant-HK",
            82 ZhHantTW "zh-Hant-TW",
            83 ZhTW "zh-TW",
        }
    }
    words! {
        /// `defaults.responsibilities.fees_collector` of a `v2.core.account`.
        DefaultsResponsibilitiesFeesCollector {
            0 Application "application",
            1 ApplicationCustom "application_custom",
            2 ApplicationExpress "application_express",
            3 Stripe "stripe",
        }
    }
    words! {
        /// `defaults.responsibilities.losses_collector` of a `v2.core.account`.
        DefaultsResponsibilitiesLossesCollector {
            0 Application "application",
            1 Stripe "stripe",
        }
    }
    /// `defaults.responsibilities.requirements_collector` of a `v2.core.account`. The same as [`DefaultsResponsibilitiesLossesCollector`](DefaultsResponsibilitiesLossesCollector).
    pub type DefaultsResponsibilitiesRequirementsCollector = DefaultsResponsibilitiesLossesCollector;
    words! {
        /// `future_requirements.alternative.option.entry.awaiting_action_from` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryAwaitingActionFrom {
            0 Stripe "stripe",
            1 User "user",
        }
    }
    words! {
        /// `future_requirements.alternative.option.entry.error.code` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryErrorCode {
            0 InvalidAddressCityStatePostalCode "invalid_address_city_state_postal_code",
            1 InvalidAddressCmraAddress "invalid_address_cmra_address",
            2 InvalidAddressHighwayContractBox "invalid_address_highway_contract_box",
            3 InvalidAddressPrivateMailbox "invalid_address_private_mailbox",
            4 InvalidAddressRegisteredAgentAddress "invalid_address_registered_agent_address",
            5 InvalidBusinessProfileName "invalid_business_profile_name",
            6 InvalidBusinessProfileNameDenylisted "invalid_business_profile_name_denylisted",
            7 InvalidCompanyNameDenylisted "invalid_company_name_denylisted",
            8 InvalidDobAgeOverMaximum "invalid_dob_age_over_maximum",
            9 InvalidDobAgeUnder18 "invalid_dob_age_under_18",
            10 InvalidDobAgeUnderMinimum "invalid_dob_age_under_minimum",
            11 InvalidProductDescriptionLength "invalid_product_description_length",
            12 InvalidProductDescriptionUrlMatch "invalid_product_description_url_match",
            13 InvalidRepresentativeCountry "invalid_representative_country",
            14 InvalidStatementDescriptorBusinessMismatch "invalid_statement_descriptor_business_mismatch",
            15 InvalidStatementDescriptorDenylisted "invalid_statement_descriptor_denylisted",
            16 InvalidStatementDescriptorLength "invalid_statement_descriptor_length",
            17 InvalidStatementDescriptorPrefixDenylisted "invalid_statement_descriptor_prefix_denylisted",
            18 InvalidStatementDescriptorPrefixMismatch "invalid_statement_descriptor_prefix_mismatch",
            19 InvalidStreetAddress "invalid_street_address",
            20 InvalidTaxId "invalid_tax_id",
            21 InvalidTaxIdFormat "invalid_tax_id_format",
            22 InvalidTosAcceptance "invalid_tos_acceptance",
            23 InvalidUrlDenylisted "invalid_url_denylisted",
            24 InvalidUrlFormat "invalid_url_format",
            25 InvalidUrlWebPresenceDetected "invalid_url_web_presence_detected",
            26 InvalidUrlWebsiteBusinessInformationMismatch "invalid_url_website_business_information_mismatch",
            27 InvalidUrlWebsiteEmpty "invalid_url_website_empty",
            28 InvalidUrlWebsiteInaccessible "invalid_url_website_inaccessible",
            29 InvalidUrlWebsiteInaccessibleGeoblocked "invalid_url_website_inaccessible_geoblocked",
            30 InvalidUrlWebsiteInaccessiblePasswordProtected "invalid_url_website_inaccessible_password_protected",
            31 InvalidUrlWebsiteIncomplete "invalid_url_website_incomplete",
            32 InvalidUrlWebsiteIncompleteCancellationPolicy "invalid_url_website_incomplete_cancellation_policy",
            33 InvalidUrlWebsiteIncompleteCustomerServiceDetails "invalid_url_website_incomplete_customer_service_details",
            34 InvalidUrlWebsiteIncompleteLegalRestrictions "invalid_url_website_incomplete_legal_restrictions",
            35 InvalidUrlWebsiteIncompleteRefundPolicy "invalid_url_website_incomplete_refund_policy",
            36 InvalidUrlWebsiteIncompleteReturnPolicy "invalid_url_website_incomplete_return_policy",
            37 InvalidUrlWebsiteIncompleteTermsAndConditions "invalid_url_website_incomplete_terms_and_conditions",
            38 InvalidUrlWebsiteIncompleteUnderConstruction "invalid_url_website_incomplete_under_construction",
            39 InvalidUrlWebsiteOther "invalid_url_website_other",
            40 InvalidValueOther "invalid_value_other",
            41 UnresolvableIpAddress "unresolvable_ip_address",
            42 UnresolvablePostalCode "unresolvable_postal_code",
            43 VerificationDirectorsMismatch "verification_directors_mismatch",
            44 VerificationDocumentAddressMismatch "verification_document_address_mismatch",
            45 VerificationDocumentAddressMissing "verification_document_address_missing",
            46 VerificationDocumentCorrupt "verification_document_corrupt",
            47 VerificationDocumentCountryNotSupported "verification_document_country_not_supported",
            48 VerificationDocumentDirectorsMismatch "verification_document_directors_mismatch",
            49 VerificationDocumentDobMismatch "verification_document_dob_mismatch",
            50 VerificationDocumentDuplicateType "verification_document_duplicate_type",
            51 VerificationDocumentExpired "verification_document_expired",
            52 VerificationDocumentFailedCopy "verification_document_failed_copy",
            53 VerificationDocumentFailedGreyscale "verification_document_failed_greyscale",
            54 VerificationDocumentFailedOther "verification_document_failed_other",
            55 VerificationDocumentFailedTestMode "verification_document_failed_test_mode",
            56 VerificationDocumentFraudulent "verification_document_fraudulent",
            57 VerificationDocumentIdNumberMismatch "verification_document_id_number_mismatch",
            58 VerificationDocumentIdNumberMissing "verification_document_id_number_missing",
            59 VerificationDocumentIncomplete "verification_document_incomplete",
            60 VerificationDocumentInvalid "verification_document_invalid",
            61 VerificationDocumentIssueOrExpiryDateMissing "verification_document_issue_or_expiry_date_missing",
            62 VerificationDocumentManipulated "verification_document_manipulated",
            63 VerificationDocumentMissingBack "verification_document_missing_back",
            64 VerificationDocumentMissingFront "verification_document_missing_front",
            65 VerificationDocumentNameMismatch "verification_document_name_mismatch",
            66 VerificationDocumentNameMissing "verification_document_name_missing",
            67 VerificationDocumentNationalityMismatch "verification_document_nationality_mismatch",
            68 VerificationDocumentNotReadable "verification_document_not_readable",
            69 VerificationDocumentNotSigned "verification_document_not_signed",
            70 VerificationDocumentNotUploaded "verification_document_not_uploaded",
            71 VerificationDocumentPhotoMismatch "verification_document_photo_mismatch",
            72 VerificationDocumentTooLarge "verification_document_too_large",
            73 VerificationDocumentTypeNotSupported "verification_document_type_not_supported",
            74 VerificationExtraneousDirectors "verification_extraneous_directors",
            75 VerificationFailedAddressMatch "verification_failed_address_match",
            76 VerificationFailedBusinessIecNumber "verification_failed_business_iec_number",
            77 VerificationFailedDocumentMatch "verification_failed_document_match",
            78 VerificationFailedIdNumberMatch "verification_failed_id_number_match",
            79 VerificationFailedKeyedIdentity "verification_failed_keyed_identity",
            80 VerificationFailedKeyedMatch "verification_failed_keyed_match",
            81 VerificationFailedNameMatch "verification_failed_name_match",
            82 VerificationFailedOther "verification_failed_other",
            83 VerificationFailedRepresentativeAuthority "verification_failed_representative_authority",
            84 VerificationFailedResidentialAddress "verification_failed_residential_address",
            85 VerificationFailedTaxIdMatch "verification_failed_tax_id_match",
            86 VerificationFailedTaxIdNotIssued "verification_failed_tax_id_not_issued",
            87 VerificationMissingDirectors "verification_missing_directors",
            88 VerificationMissingExecutives "verification_missing_executives",
            89 VerificationMissingOwners "verification_missing_owners",
            90 VerificationRequiresAdditionalMemorandumOfAssociations "verification_requires_additional_memorandum_of_associations",
            91 VerificationRequiresAdditionalProofOfRegistration "verification_requires_additional_proof_of_registration",
            92 VerificationSelfieDocumentMissingPhoto "verification_selfie_document_missing_photo",
            93 VerificationSelfieFaceMismatch "verification_selfie_face_mismatch",
            94 VerificationSelfieManipulated "verification_selfie_manipulated",
            95 VerificationSelfieUnverifiedOther "verification_selfie_unverified_other",
            96 VerificationSupportability "verification_supportability",
            97 VerificationTokenStale "verification_token_stale",
        }
    }
    words! {
        /// `future_requirements.alternative.option.entry.reference.type` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryReferenceType {
            0 Inquiry "inquiry",
            1 PaymentMethod "payment_method",
            2 Person "person",
        }
    }
    /// `future_requirements.alternative.original_entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type FutureRequirementsAlternativeOriginalEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `future_requirements.entry.awaiting_action_from` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](FutureRequirementsAlternativeOptionEntryAwaitingActionFrom).
    pub type FutureRequirementsEntryAwaitingActionFrom = FutureRequirementsAlternativeOptionEntryAwaitingActionFrom;
    /// `future_requirements.entry.error.code` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryErrorCode`](FutureRequirementsAlternativeOptionEntryErrorCode).
    pub type FutureRequirementsEntryErrorCode = FutureRequirementsAlternativeOptionEntryErrorCode;
    words! {
        /// `future_requirements.entry.impact.restricts_capability.capability` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityCapability {
            0 AchDebitPayments "ach_debit_payments",
            1 AcssDebitPayments "acss_debit_payments",
            2 AffirmPayments "affirm_payments",
            3 AfterpayClearpayPayments "afterpay_clearpay_payments",
            4 AlmaPayments "alma_payments",
            5 AmazonPayPayments "amazon_pay_payments",
            6 AuBecsDebitPayments "au_becs_debit_payments",
            7 AutomaticIndirectTax "automatic_indirect_tax",
            8 BacsDebitPayments "bacs_debit_payments",
            9 BancontactPayments "bancontact_payments",
            10 BankAccountsAch "bank_accounts.ach",
            11 BankAccountsFedwire "bank_accounts.fedwire",
            12 BankAccountsFps "bank_accounts.fps",
            13 BankAccountsLocal "bank_accounts.local",
            14 BankAccountsRtp "bank_accounts.rtp",
            15 BankAccountsSepa "bank_accounts.sepa",
            16 BankAccountsSwift "bank_accounts.swift",
            17 BankAccountsWire "bank_accounts.wire",
            18 BlikPayments "blik_payments",
            19 BlikRecurringPayments "blik_recurring_payments",
            20 BoletoPayments "boleto_payments",
            21 CardPayments "card_payments",
            22 Cards "cards",
            23 CartesBancairesPayments "cartes_bancaires_payments",
            24 CashappPayments "cashapp_payments",
            25 EpsPayments "eps_payments",
            26 FpxPayments "fpx_payments",
            27 GbBankTransferPayments "gb_bank_transfer_payments",
            28 GrabpayPayments "grabpay_payments",
            29 IdealPayments "ideal_payments",
            30 JcbPayments "jcb_payments",
            31 JpBankTransferPayments "jp_bank_transfer_payments",
            32 KakaoPayPayments "kakao_pay_payments",
            33 KlarnaPayments "klarna_payments",
            34 KonbiniPayments "konbini_payments",
            35 KrCardPayments "kr_card_payments",
            36 LinkPayments "link_payments",
            37 MobilepayPayments "mobilepay_payments",
            38 MultibancoPayments "multibanco_payments",
            39 MxBankTransferPayments "mx_bank_transfer_payments",
            40 NaverPayPayments "naver_pay_payments",
            41 OxxoPayments "oxxo_payments",
            42 P24Payments "p24_payments",
            43 PayByBankPayments "pay_by_bank_payments",
            44 PaycoPayments "payco_payments",
            45 PaynowPayments "paynow_payments",
            46 PromptpayPayments "promptpay_payments",
            47 RevolutPayPayments "revolut_pay_payments",
            48 SamsungPayPayments "samsung_pay_payments",
            49 SatispayPayments "satispay_payments",
            50 SepaBankTransferPayments "sepa_bank_transfer_payments",
            51 SepaDebitPayments "sepa_debit_payments",
            52 StripeBalancePayouts "stripe_balance.payouts",
            53 StripeBalanceStripeTransfers "stripe_balance.stripe_transfers",
            54 SwishPayments "swish_payments",
            55 TwintPayments "twint_payments",
            56 UsBankTransferPayments "us_bank_transfer_payments",
            57 ZipPayments "zip_payments",
        }
    }
    /// `future_requirements.entry.impact.restricts_capability.configuration` of a `v2.core.account`. The same as [`AppliedConfiguration`](AppliedConfiguration).
    pub type FutureRequirementsEntryImpactRestrictsCapabilityConfiguration = AppliedConfiguration;
    words! {
        /// `future_requirements.entry.impact.restricts_capability.deadline.status` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus {
            0 CurrentlyDue "currently_due",
            1 EventuallyDue "eventually_due",
            2 PastDue "past_due",
        }
    }
    /// `future_requirements.entry.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type FutureRequirementsEntryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    /// `future_requirements.entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type FutureRequirementsEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    words! {
        /// `future_requirements.entry.requested_reason.code` of a `v2.core.account`.
        FutureRequirementsEntryRequestedReasonCode {
            0 RoutineOnboarding "routine_onboarding",
            1 RoutineVerification "routine_verification",
        }
    }
    /// `future_requirements.summary.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type FutureRequirementsSummaryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    words! {
        /// `identity.attestations.persons_provided.ownership_exemption_reason` of a `v2.core.account`.
        IdentityAttestationsPersonsProvidedOwnershipExemptionReason {
            0 QualifiedEntityExceedsOwnershipThreshold "qualified_entity_exceeds_ownership_threshold",
            1 QualifiesAsFinancialInstitution "qualifies_as_financial_institution",
        }
    }
    words! {
        /// `identity.business_details.additional_address.purpose` of a `v2.core.account`.
        IdentityBusinessDetailsAdditionalAddressPurpose {
            0 Administrative "administrative",
            1 PrincipalPlaceOfBusiness "principal_place_of_business",
        }
    }
    words! {
        /// `identity.business_details.documents.bank_account_ownership_verification.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType {
            0 Files "files",
        }
    }
    /// `identity.business_details.documents.company_license.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyLicenseType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_memorandum_of_association.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_ministerial_decree.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyMinisterialDecreeType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_registration_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyRegistrationVerificationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.company_tax_id_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsCompanyTaxIdVerificationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    words! {
        /// `identity.business_details.documents.primary_verification.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerificationType {
            0 FrontBack "front_back",
        }
    }
    /// `identity.business_details.documents.proof_of_address.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsProofOfAddressType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.proof_of_registration.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsProofOfRegistrationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    words! {
        /// `identity.business_details.id_number.type` of a `v2.core.account`.
        IdentityBusinessDetailsIdNumberType {
            0 AeCrn "ae_crn",
            1 AeVat "ae_vat",
            2 AoNif "ao_nif",
            3 ArCuit "ar_cuit",
            4 AtFn "at_fn",
            5 AtStn "at_stn",
            6 AtVat "at_vat",
            7 AuAbn "au_abn",
            8 AuAcn "au_acn",
            9 AuIn "au_in",
            10 AzTin "az_tin",
            11 BdEtin "bd_etin",
            12 BeCbe "be_cbe",
            13 BeVat "be_vat",
            14 BgUic "bg_uic",
            15 BgVat "bg_vat",
            16 BrCnpj "br_cnpj",
            17 CaCn "ca_cn",
            18 CaCrarr "ca_crarr",
            19 CaGstHst "ca_gst_hst",
            20 CaNeq "ca_neq",
            21 CaRid "ca_rid",
            22 ChChid "ch_chid",
            23 ChUid "ch_uid",
            24 CrCpj "cr_cpj",
            25 CrNite "cr_nite",
            26 CyHe "cy_he",
            27 CyTic "cy_tic",
            28 CyVat "cy_vat",
            29 CzIco "cz_ico",
            30 CzVat "cz_vat",
            31 DeHrn "de_hrn",
            32 DeStn "de_stn",
            33 DeVat "de_vat",
            34 DkCvr "dk_cvr",
            35 DkVat "dk_vat",
            36 DoRcn "do_rcn",
            37 EeRk "ee_rk",
            38 EeVat "ee_vat",
            39 EsCif "es_cif",
            40 EsVat "es_vat",
            41 FiVat "fi_vat",
            42 FiYt "fi_yt",
            43 FrRna "fr_rna",
            44 FrSiren "fr_siren",
            45 FrVat "fr_vat",
            46 GbCrn "gb_crn",
            47 GbVat "gb_vat",
            48 GiCrn "gi_crn",
            49 GrAfm "gr_afm",
            50 GrGemi "gr_gemi",
            51 GrVat "gr_vat",
            52 GtNit "gt_nit",
            53 HkBr "hk_br",
            54 HkCr "hk_cr",
            55 HrMbs "hr_mbs",
            56 HrOib "hr_oib",
            57 HrVat "hr_vat",
            58 HuCjs "hu_cjs",
            59 HuTin "hu_tin",
            60 HuVat "hu_vat",
            61 IeCrn "ie_crn",
            62 IeTrn "ie_trn",
            63 IeVat "ie_vat",
            64 ItRea "it_rea",
            65 ItVat "it_vat",
            66 JpCn "jp_cn",
            67 KzBin "kz_bin",
            68 LiUid "li_uid",
            69 LtCcrn "lt_ccrn",
            70 LtVat "lt_vat",
            71 LuNif "lu_nif",
            72 LuRcs "lu_rcs",
            73 LuVat "lu_vat",
            74 LvUrn "lv_urn",
            75 LvVat "lv_vat",
            76 MtCrn "mt_crn",
            77 MtTin "mt_tin",
            78 MtVat "mt_vat",
            79 MxRfc "mx_rfc",
            80 MyBrn "my_brn",
            81 MyCoid "my_coid",
            82 MyItn "my_itn",
            83 MySst "my_sst",
            84 MzNuit "mz_nuit",
            85 NlKvk "nl_kvk",
            86 NlRsin "nl_rsin",
            87 NlVat "nl_vat",
            88 NoOrgnr "no_orgnr",
            89 NzBn "nz_bn",
            90 NzIrd "nz_ird",
            91 PeRuc "pe_ruc",
            92 PkNtn "pk_ntn",
            93 PlNip "pl_nip",
            94 PlRegon "pl_regon",
            95 PlVat "pl_vat",
            96 PtVat "pt_vat",
            97 RoCui "ro_cui",
            98 RoOrc "ro_orc",
            99 RoVat "ro_vat",
            100 SaCrn "sa_crn",
            101 SaTin "sa_tin",
            102 SeOrgnr "se_orgnr",
            103 SeVat "se_vat",
            104 SgUen "sg_uen",
            105 SiMsp "si_msp",
            106 SiTin "si_tin",
            107 SiVat "si_vat",
            108 SkDic "sk_dic",
            109 SkIco "sk_ico",
            110 SkVat "sk_vat",
            111 ThCrn "th_crn",
            112 ThPrn "th_prn",
            113 ThTin "th_tin",
            114 UsEin "us_ein",
        }
    }
    words! {
        /// `identity.business_details.structure` of a `v2.core.account`.
        IdentityBusinessDetailsStructure {
            0 Cooperative "cooperative",
            1 FreeZoneEstablishment "free_zone_establishment",
            2 FreeZoneLlc "free_zone_llc",
            3 GovernmentInstrumentality "government_instrumentality",
            4 GovernmentalUnit "governmental_unit",
            5 IncorporatedAssociation "incorporated_association",
            6 IncorporatedNonProfit "incorporated_non_profit",
            7 IncorporatedPartnership "incorporated_partnership",
            8 LimitedLiabilityPartnership "limited_liability_partnership",
            9 Llc "llc",
            10 MultiMemberLlc "multi_member_llc",
            11 PrivateCompany "private_company",
            12 PrivateCorporation "private_corporation",
            13 PrivatePartnership "private_partnership",
            14 PublicCompany "public_company",
            15 PublicCorporation "public_corporation",
            16 PublicListedCorporation "public_listed_corporation",
            17 PublicPartnership "public_partnership",
            18 RegisteredCharity "registered_charity",
            19 SingleMemberLlc "single_member_llc",
            20 SoleEstablishment "sole_establishment",
            21 SoleProprietorship "sole_proprietorship",
            22 TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality",
            23 Trust "trust",
            24 UnincorporatedAssociation "unincorporated_association",
            25 UnincorporatedNonProfit "unincorporated_non_profit",
            26 UnincorporatedPartnership "unincorporated_partnership",
        }
    }
    words! {
        /// `identity.entity_type` of a `v2.core.account`.
        IdentityEntityType {
            0 Company "company",
            1 GovernmentEntity "government_entity",
            2 Individual "individual",
            3 NonProfit "non_profit",
        }
    }
    words! {
        /// `identity.individual.additional_name.purpose` of a `v2.core.account`.
        IdentityIndividualAdditionalNamePurpose {
            0 Alias "alias",
            1 Maiden "maiden",
        }
    }
    /// `identity.individual.documents.company_authorization.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityIndividualDocumentsCompanyAuthorizationType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.individual.documents.passport.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityIndividualDocumentsPassportType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    /// `identity.individual.documents.primary_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationType`](IdentityBusinessDetailsDocumentsPrimaryVerificationType).
    pub type IdentityIndividualDocumentsPrimaryVerificationType = IdentityBusinessDetailsDocumentsPrimaryVerificationType;
    /// `identity.individual.documents.secondary_verification.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsPrimaryVerificationType`](IdentityBusinessDetailsDocumentsPrimaryVerificationType).
    pub type IdentityIndividualDocumentsSecondaryVerificationType = IdentityBusinessDetailsDocumentsPrimaryVerificationType;
    /// `identity.individual.documents.visa.type` of a `v2.core.account`. The same as [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType).
    pub type IdentityIndividualDocumentsVisaType = IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType;
    words! {
        /// `identity.individual.id_number.type` of a `v2.core.account`.
        IdentityIndividualIdNumberType {
            0 AeEid "ae_eid",
            1 AoNif "ao_nif",
            2 ArCuil "ar_cuil",
            3 ArDni "ar_dni",
            4 AtStn "at_stn",
            5 AzTin "az_tin",
            6 BdBrc "bd_brc",
            7 BdEtin "bd_etin",
            8 BdNid "bd_nid",
            9 BeNrn "be_nrn",
            10 BgUcn "bg_ucn",
            11 BnNric "bn_nric",
            12 BrCpf "br_cpf",
            13 CaSin "ca_sin",
            14 ChOasi "ch_oasi",
            15 ClRut "cl_rut",
            16 CnPp "cn_pp",
            17 CoNuip "co_nuip",
            18 CrCi "cr_ci",
            19 CrCpf "cr_cpf",
            20 CrDimex "cr_dimex",
            21 CrNite "cr_nite",
            22 CyTic "cy_tic",
            23 CzRc "cz_rc",
            24 DeStn "de_stn",
            25 DkCpr "dk_cpr",
            26 DoCie "do_cie",
            27 DoRcn "do_rcn",
            28 EcCi "ec_ci",
            29 EeIk "ee_ik",
            30 EsNif "es_nif",
            31 FiHetu "fi_hetu",
            32 FrNir "fr_nir",
            33 GbNino "gb_nino",
            34 GrAfm "gr_afm",
            35 GtNit "gt_nit",
            36 HkId "hk_id",
            37 HrOib "hr_oib",
            38 HuAd "hu_ad",
            39 IdNik "id_nik",
            40 IePpsn "ie_ppsn",
            41 IsKt "is_kt",
            42 ItCf "it_cf",
            43 JpInc "jp_inc",
            44 KePin "ke_pin",
            45 KzIin "kz_iin",
            46 LiPeid "li_peid",
            47 LtAk "lt_ak",
            48 LuNif "lu_nif",
            49 LvPk "lv_pk",
            50 MxRfc "mx_rfc",
            51 MyNric "my_nric",
            52 MzNuit "mz_nuit",
            53 NgNin "ng_nin",
            54 NlBsn "nl_bsn",
            55 NoNin "no_nin",
            56 NzIrd "nz_ird",
            57 PeDni "pe_dni",
            58 PkCnic "pk_cnic",
            59 PkSnic "pk_snic",
            60 PlPesel "pl_pesel",
            61 PtNif "pt_nif",
            62 RoCnp "ro_cnp",
            63 SaTin "sa_tin",
            64 SePin "se_pin",
            65 SgFin "sg_fin",
            66 SgNric "sg_nric",
            67 SkDic "sk_dic",
            68 ThLc "th_lc",
            69 ThPin "th_pin",
            70 TrTin "tr_tin",
            71 UsItin "us_itin",
            72 UsItinLast4 "us_itin_last_4",
            73 UsSsn "us_ssn",
            74 UsSsnLast4 "us_ssn_last_4",
            75 UyDni "uy_dni",
            76 ZaId "za_id",
        }
    }
    words! {
        /// `identity.individual.legal_gender` of a `v2.core.account`.
        IdentityIndividualLegalGender {
            0 Female "female",
            1 Male "male",
        }
    }
    words! {
        /// `identity.individual.political_exposure` of a `v2.core.account`.
        IdentityIndividualPoliticalExposure {
            0 Existing "existing",
            1 None "none",
        }
    }
    /// `requirements.alternative.option.entry.awaiting_action_from` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](FutureRequirementsAlternativeOptionEntryAwaitingActionFrom).
    pub type RequirementsAlternativeOptionEntryAwaitingActionFrom = FutureRequirementsAlternativeOptionEntryAwaitingActionFrom;
    /// `requirements.alternative.option.entry.error.code` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryErrorCode`](FutureRequirementsAlternativeOptionEntryErrorCode).
    pub type RequirementsAlternativeOptionEntryErrorCode = FutureRequirementsAlternativeOptionEntryErrorCode;
    /// `requirements.alternative.option.entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type RequirementsAlternativeOptionEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `requirements.alternative.original_entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type RequirementsAlternativeOriginalEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `requirements.entry.awaiting_action_from` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](FutureRequirementsAlternativeOptionEntryAwaitingActionFrom).
    pub type RequirementsEntryAwaitingActionFrom = FutureRequirementsAlternativeOptionEntryAwaitingActionFrom;
    /// `requirements.entry.error.code` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryErrorCode`](FutureRequirementsAlternativeOptionEntryErrorCode).
    pub type RequirementsEntryErrorCode = FutureRequirementsAlternativeOptionEntryErrorCode;
    /// `requirements.entry.impact.restricts_capability.capability` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityCapability`](FutureRequirementsEntryImpactRestrictsCapabilityCapability).
    pub type RequirementsEntryImpactRestrictsCapabilityCapability = FutureRequirementsEntryImpactRestrictsCapabilityCapability;
    /// `requirements.entry.impact.restricts_capability.configuration` of a `v2.core.account`. The same as [`AppliedConfiguration`](AppliedConfiguration).
    pub type RequirementsEntryImpactRestrictsCapabilityConfiguration = AppliedConfiguration;
    /// `requirements.entry.impact.restricts_capability.deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type RequirementsEntryImpactRestrictsCapabilityDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    /// `requirements.entry.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type RequirementsEntryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
    /// `requirements.entry.reference.type` of a `v2.core.account`. The same as [`FutureRequirementsAlternativeOptionEntryReferenceType`](FutureRequirementsAlternativeOptionEntryReferenceType).
    pub type RequirementsEntryReferenceType = FutureRequirementsAlternativeOptionEntryReferenceType;
    /// `requirements.entry.requested_reason.code` of a `v2.core.account`. The same as [`FutureRequirementsEntryRequestedReasonCode`](FutureRequirementsEntryRequestedReasonCode).
    pub type RequirementsEntryRequestedReasonCode = FutureRequirementsEntryRequestedReasonCode;
    /// `requirements.summary.minimum_deadline.status` of a `v2.core.account`. The same as [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus).
    pub type RequirementsSummaryMinimumDeadlineStatus = FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus;
}
record! {
    /// Stripe's `v2.core.account_person` object.
    V2CoreAccountPerson {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text.
        1 account "account": Option<String>,
        /// Array. Each element: See [`AdditionalAddress`](v2_core_account_person::AdditionalAddress). May be absent.
        2 additional_addresses "additional_addresses": Vec<v2_core_account_person::AdditionalAddress>,
        /// Array. Each element: See [`AdditionalName`](v2_core_account_person::AdditionalName). May be absent.
        3 additional_names "additional_names": Vec<v2_core_account_person::AdditionalName>,
        /// See [`AdditionalTermsOfService`](v2_core_account_person::AdditionalTermsOfService). May be absent.
        4 additional_terms_of_service "additional_terms_of_service": Option<Box<v2_core_account_person::AdditionalTermsOfService>>,
        /// See [`Address`](v2_core_account_person::Address). May be absent.
        5 address "address": Option<Box<v2_core_account_person::Address>>,
        /// Text.
        6 created "created": Option<String>,
        /// See [`DateOfBirth`](v2_core_account_person::DateOfBirth). May be absent.
        7 date_of_birth "date_of_birth": Option<Box<v2_core_account_person::DateOfBirth>>,
        /// A flag. May be absent.
        8 deleted "deleted": Option<bool>,
        /// See [`Documents`](v2_core_account_person::Documents). May be absent.
        9 documents "documents": Option<Box<v2_core_account_person::Documents>>,
        /// Text. May be absent.
        10 email "email": Option<String>,
        /// Text. May be absent.
        11 given_name "given_name": Option<String>,
        /// Array. Each element: See [`IdNumber`](v2_core_account_person::IdNumber). May be absent.
        12 id_numbers "id_numbers": Vec<v2_core_account_person::IdNumber>,
        /// A word of [`LegalGender`](v2_core_account_person::LegalGender); unknown ones are kept. May be absent.
        13 legal_gender "legal_gender": Option<v2_core_account_person::LegalGender>,
        /// A flag.
        14 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        15 metadata "metadata": crate::object::Metadata,
        /// Array. Each element: Text. May be absent.
        16 nationalities "nationalities": Vec<String>,
        /// Text. May be absent.
        17 phone "phone": Option<String>,
        /// A word of [`PoliticalExposure`](v2_core_account_person::PoliticalExposure); unknown ones are kept. May be absent.
        18 political_exposure "political_exposure": Option<v2_core_account_person::PoliticalExposure>,
        /// See [`Relationship`](v2_core_account_person::Relationship). May be absent.
        19 relationship "relationship": Option<Box<v2_core_account_person::Relationship>>,
        /// See [`ScriptAddresses`](v2_core_account_person::ScriptAddresses). May be absent.
        20 script_addresses "script_addresses": Option<Box<v2_core_account_person::ScriptAddresses>>,
        /// See [`ScriptNames`](v2_core_account_person::ScriptNames). May be absent.
        21 script_names "script_names": Option<Box<v2_core_account_person::ScriptNames>>,
        /// Text. May be absent.
        22 surname "surname": Option<String>,
        /// Text.
        23 updated "updated": Option<String>,
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
record! {
    /// Stripe's `v2.core.event_destination` object.
    V2CoreEventDestination {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AmazonEventbridge`](v2_core_event_destination::AmazonEventbridge). May be absent.
        1 amazon_eventbridge "amazon_eventbridge": Option<Box<v2_core_event_destination::AmazonEventbridge>>,
        /// See [`AzureEventGrid`](v2_core_event_destination::AzureEventGrid). May be absent.
        2 azure_event_grid "azure_event_grid": Option<Box<v2_core_event_destination::AzureEventGrid>>,
        /// Text.
        3 created "created": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text.
        5 description "description": Option<String>,
        /// Array. Each element: Text.
        6 enabled_events "enabled_events": Vec<String>,
        /// A word of [`EventPayload`](v2_core_event_destination::EventPayload); unknown ones are kept.
        7 event_payload "event_payload": Option<v2_core_event_destination::EventPayload>,
        /// Array. Each element: Text. May be absent.
        8 events_from "events_from": Vec<String>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        10 metadata "metadata": crate::object::Metadata,
        /// Text.
        11 name "name": Option<String>,
        /// Text. May be absent.
        12 snapshot_api_version "snapshot_api_version": Option<String>,
        /// A word of [`Status`](v2_core_event_destination::Status); unknown ones are kept.
        13 status "status": Option<v2_core_event_destination::Status>,
        /// See [`StatusDetails`](v2_core_event_destination::StatusDetails). May be absent.
        14 status_details "status_details": Option<Box<v2_core_event_destination::StatusDetails>>,
        /// A word of [`Type`](v2_core_event_destination::Type); unknown ones are kept.
        15 type_ "type": Option<v2_core_event_destination::Type>,
        /// Text.
        16 updated "updated": Option<String>,
        /// See [`WebhookEndpoint`](v2_core_event_destination::WebhookEndpoint). May be absent.
        17 webhook_endpoint "webhook_endpoint": Option<Box<v2_core_event_destination::WebhookEndpoint>>,
    }
}
object! { V2CoreEventDestination: "v2.core.event_destination" }
/// The parts of a [`V2CoreEventDestination`](crate::object::V2CoreEventDestination).
pub mod v2_core_event_destination {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `amazon_eventbridge` of a `v2.core.event_destination`.
        AmazonEventbridge {
            /// Text.
            0 aws_account_id "aws_account_id": Option<String>,
            /// Text.
            1 aws_event_source_arn "aws_event_source_arn": Option<String>,
            /// A word of [`AmazonEventbridgeAwsEventSourceStatus`](crate::object::v2_core_event_destination::AmazonEventbridgeAwsEventSourceStatus); unknown ones are kept.
            2 aws_event_source_status "aws_event_source_status": Option<crate::object::v2_core_event_destination::AmazonEventbridgeAwsEventSourceStatus>,
        }
    }
    record! {
        /// `azure_event_grid` of a `v2.core.event_destination`.
        AzureEventGrid {
            /// Text.
            0 azure_partner_topic_name "azure_partner_topic_name": Option<String>,
            /// A word of [`AzureEventGridAzurePartnerTopicStatus`](crate::object::v2_core_event_destination::AzureEventGridAzurePartnerTopicStatus); unknown ones are kept.
            1 azure_partner_topic_status "azure_partner_topic_status": Option<crate::object::v2_core_event_destination::AzureEventGridAzurePartnerTopicStatus>,
            /// Text.
            2 azure_region "azure_region": Option<String>,
            /// Text.
            3 azure_resource_group_name "azure_resource_group_name": Option<String>,
            /// Text.
            4 azure_subscription_id "azure_subscription_id": Option<String>,
        }
    }
    record! {
        /// `status_details` of a `v2.core.event_destination`.
        StatusDetails {
            /// See [`StatusDetailsDisabled`](crate::object::v2_core_event_destination::StatusDetailsDisabled). May be absent.
            0 disabled "disabled": Option<Box<crate::object::v2_core_event_destination::StatusDetailsDisabled>>,
        }
    }
    record! {
        /// `status_details.disabled` of a `v2.core.event_destination`.
        StatusDetailsDisabled {
            /// A word of [`StatusDetailsDisabledReason`](crate::object::v2_core_event_destination::StatusDetailsDisabledReason); unknown ones are kept.
            0 reason "reason": Option<crate::object::v2_core_event_destination::StatusDetailsDisabledReason>,
        }
    }
    record! {
        /// `webhook_endpoint` of a `v2.core.event_destination`.
        WebhookEndpoint {
            /// Text. May be absent.
            0 signing_secret "signing_secret": Option<String>,
            /// Text. May be absent.
            1 url "url": Option<String>,
        }
    }
    words! {
        /// `amazon_eventbridge.aws_event_source_status` of a `v2.core.event_destination`.
        AmazonEventbridgeAwsEventSourceStatus {
            0 Active "active",
            1 Deleted "deleted",
            2 Pending "pending",
            3 Unknown "unknown",
        }
    }
    words! {
        /// `azure_event_grid.azure_partner_topic_status` of a `v2.core.event_destination`.
        AzureEventGridAzurePartnerTopicStatus {
            0 Activated "activated",
            1 Deleted "deleted",
            2 NeverActivated "never_activated",
            3 Unknown "unknown",
        }
    }
    words! {
        /// `event_payload` of a `v2.core.event_destination`.
        EventPayload {
            0 Snapshot "snapshot",
            1 Thin "thin",
        }
    }
    words! {
        /// `status` of a `v2.core.event_destination`.
        Status {
            0 Disabled "disabled",
            1 Enabled "enabled",
        }
    }
    words! {
        /// `status_details.disabled.reason` of a `v2.core.event_destination`.
        StatusDetailsDisabledReason {
            0 NoAwsEventSourceExists "no_aws_event_source_exists",
            1 NoAzurePartnerTopicExists "no_azure_partner_topic_exists",
            2 User "user",
        }
    }
    words! {
        /// `type` of a `v2.core.event_destination`.
        Type {
            0 AmazonEventbridge "amazon_eventbridge",
            1 AzureEventGrid "azure_event_grid",
            2 WebhookEndpoint "webhook_endpoint",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.adjustment` object.
    V2MoneyManagementAdjustment {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AdjustedFlow`](v2_money_management_adjustment::AdjustedFlow). May be absent.
        1 adjusted_flow "adjusted_flow": Option<Box<v2_money_management_adjustment::AdjustedFlow>>,
        /// See [`V2Amount`](crate::object::V2Amount).
        2 amount "amount": Option<Box<crate::object::V2Amount>>,
        /// Text.
        3 created "created": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        5 description "description": Option<String>,
        /// Text.
        6 financial_account "financial_account": Option<String>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
    }
}
object! { V2MoneyManagementAdjustment: "v2.money_management.adjustment" }
/// The parts of a [`V2MoneyManagementAdjustment`](crate::object::V2MoneyManagementAdjustment).
pub mod v2_money_management_adjustment {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `adjusted_flow` of a `v2.money_management.adjustment`.
        AdjustedFlow {
            /// Text. May be absent.
            0 adjustment "adjustment": Option<String>,
            /// Text. May be absent.
            1 inbound_transfer "inbound_transfer": Option<String>,
            /// Text. May be absent.
            2 outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            3 outbound_transfer "outbound_transfer": Option<String>,
            /// Text. May be absent.
            4 received_credit "received_credit": Option<String>,
            /// Text. May be absent.
            5 received_debit "received_debit": Option<String>,
            /// A word of [`AdjustedFlowType`](crate::object::v2_money_management_adjustment::AdjustedFlowType); unknown ones are kept.
            6 type_ "type": Option<crate::object::v2_money_management_adjustment::AdjustedFlowType>,
        }
    }
    words! {
        /// `adjusted_flow.type` of a `v2.money_management.adjustment`.
        AdjustedFlowType {
            0 Adjustment "adjustment",
            1 InboundTransfer "inbound_transfer",
            2 OutboundPayment "outbound_payment",
            3 OutboundTransfer "outbound_transfer",
            4 ReceivedCredit "received_credit",
            5 ReceivedDebit "received_debit",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.financial_account` object.
    V2MoneyManagementFinancialAccount {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`Balance`](v2_money_management_financial_account::Balance).
        1 balance "balance": Option<Box<v2_money_management_financial_account::Balance>>,
        /// Text.
        2 country "country": Option<String>,
        /// Text.
        3 created "created": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        5 display_name "display_name": Option<String>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        7 metadata "metadata": crate::object::Metadata,
        /// See [`Other`](v2_money_management_financial_account::Other). May be absent.
        8 other "other": Option<Box<v2_money_management_financial_account::Other>>,
        /// A word of [`Status`](v2_money_management_financial_account::Status); unknown ones are kept.
        9 status "status": Option<v2_money_management_financial_account::Status>,
        /// See [`Storage`](v2_money_management_financial_account::Storage). May be absent.
        10 storage "storage": Option<Box<v2_money_management_financial_account::Storage>>,
        /// A word of [`Type`](v2_money_management_financial_account::Type); unknown ones are kept.
        11 type_ "type": Option<v2_money_management_financial_account::Type>,
    }
}
object! { V2MoneyManagementFinancialAccount: "v2.money_management.financial_account" }
/// The parts of a [`V2MoneyManagementFinancialAccount`](crate::object::V2MoneyManagementFinancialAccount).
pub mod v2_money_management_financial_account {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `balance` of a `v2.money_management.financial_account`.
        Balance {
            /// Map. Each value: See [`V2Amount`](crate::object::V2Amount).
            0 available "available": std::collections::BTreeMap<String, crate::object::V2Amount>,
            /// Map. Each value: See [`V2Amount`](crate::object::V2Amount).
            1 inbound_pending "inbound_pending": std::collections::BTreeMap<String, crate::object::V2Amount>,
            /// Map. Each value: See [`V2Amount`](crate::object::V2Amount).
            2 outbound_pending "outbound_pending": std::collections::BTreeMap<String, crate::object::V2Amount>,
        }
    }
    record! {
        /// `other` of a `v2.money_management.financial_account`.
        Other {
            /// Text.
            0 type_ "type": Option<String>,
        }
    }
    record! {
        /// `storage` of a `v2.money_management.financial_account`.
        Storage {
            /// Array. Each element: See [`StorageDepositInsuranceEligibility`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibility). May be absent.
            0 deposit_insurance_eligibility "deposit_insurance_eligibility": Vec<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibility>,
            /// Array. Each element: Text.
            1 holds_currencies "holds_currencies": Vec<String>,
        }
    }
    record! {
        /// `storage.deposit_insurance_eligibility` of a `v2.money_management.financial_account`.
        StorageDepositInsuranceEligibility {
            /// A word of [`StorageDepositInsuranceEligibilityBankName`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityBankName); unknown ones are kept.
            0 bank_name "bank_name": Option<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityBankName>,
            /// Array. Each element: Text.
            1 currencies "currencies": Vec<String>,
            /// A word of [`StorageDepositInsuranceEligibilityType`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityType); unknown ones are kept.
            2 type_ "type": Option<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityType>,
        }
    }
    element! { StorageDepositInsuranceEligibility }
    words! {
        /// `status` of a `v2.money_management.financial_account`.
        Status {
            0 Closed "closed",
            1 Open "open",
            2 Pending "pending",
        }
    }
    words! {
        /// `storage.deposit_insurance_eligibility.bank_name` of a `v2.money_management.financial_account`.
        StorageDepositInsuranceEligibilityBankName {
            0 FifthThird "fifth_third",
        }
    }
    words! {
        /// `storage.deposit_insurance_eligibility.type` of a `v2.money_management.financial_account`.
        StorageDepositInsuranceEligibilityType {
            0 Fdic "fdic",
            1 FdicPassthrough "fdic_passthrough",
        }
    }
    words! {
        /// `type` of a `v2.money_management.financial_account`.
        Type {
            0 Other "other",
            1 Storage "storage",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.financial_address` object.
    V2MoneyManagementFinancialAddress {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`BankAccount`](v2_money_management_financial_address::BankAccount). May be absent.
        1 bank_account "bank_account": Option<Box<v2_money_management_financial_address::BankAccount>>,
        /// Text.
        2 created "created": Option<String>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// Text.
        4 financial_account "financial_account": Option<String>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
        /// Text.
        6 settlement_currency "settlement_currency": Option<String>,
        /// A word of [`Status`](v2_money_management_financial_address::Status); unknown ones are kept.
        7 status "status": Option<v2_money_management_financial_address::Status>,
        /// A word of [`Type`](v2_money_management_financial_address::Type); unknown ones are kept.
        8 type_ "type": Option<v2_money_management_financial_address::Type>,
    }
}
object! { V2MoneyManagementFinancialAddress: "v2.money_management.financial_address" }
/// The parts of a [`V2MoneyManagementFinancialAddress`](crate::object::V2MoneyManagementFinancialAddress).
pub mod v2_money_management_financial_address {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `bank_account` of a `v2.money_management.financial_address`.
        BankAccount {
            /// See [`BankAccountAba`](crate::object::v2_money_management_financial_address::BankAccountAba). May be absent.
            0 aba "aba": Option<Box<crate::object::v2_money_management_financial_address::BankAccountAba>>,
            /// Text. May be absent.
            1 country "country": Option<String>,
            /// Text.
            2 currency "currency": Option<String>,
            /// See [`BankAccountIban`](crate::object::v2_money_management_financial_address::BankAccountIban). May be absent.
            3 iban "iban": Option<Box<crate::object::v2_money_management_financial_address::BankAccountIban>>,
            /// See [`BankAccountSortCode`](crate::object::v2_money_management_financial_address::BankAccountSortCode). May be absent.
            4 sort_code "sort_code": Option<Box<crate::object::v2_money_management_financial_address::BankAccountSortCode>>,
            /// A word of [`BankAccountType`](crate::object::v2_money_management_financial_address::BankAccountType); unknown ones are kept.
            5 type_ "type": Option<crate::object::v2_money_management_financial_address::BankAccountType>,
        }
    }
    record! {
        /// `bank_account.aba` of a `v2.money_management.financial_address`.
        BankAccountAba {
            /// Text. May be absent.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            1 account_number "account_number": Option<String>,
            /// See [`JapanAddress`](crate::object::JapanAddress). May be absent.
            2 address "address": Option<Box<crate::object::JapanAddress>>,
            /// Text. May be absent.
            3 bank_name "bank_name": Option<String>,
            /// Text.
            4 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `bank_account.iban` of a `v2.money_management.financial_address`.
        BankAccountIban {
            /// Text.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            1 bank_name "bank_name": Option<String>,
            /// Text.
            2 iban "iban": Option<String>,
        }
    }
    record! {
        /// `bank_account.sort_code` of a `v2.money_management.financial_address`.
        BankAccountSortCode {
            /// Text.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            1 account_number "account_number": Option<String>,
            /// Text.
            2 sort_code "sort_code": Option<String>,
        }
    }
    words! {
        /// `bank_account.type` of a `v2.money_management.financial_address`.
        BankAccountType {
            0 Aba "aba",
            1 Iban "iban",
            2 SortCode "sort_code",
        }
    }
    words! {
        /// `status` of a `v2.money_management.financial_address`.
        Status {
            0 Active "active",
            1 Archived "archived",
            2 Failed "failed",
            3 Pending "pending",
        }
    }
    words! {
        /// `type` of a `v2.money_management.financial_address`.
        Type {
            0 BankAccount "bank_account",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.inbound_transfer` object.
    V2MoneyManagementInboundTransfer {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        1 amount "amount": Option<Box<crate::object::V2Amount>>,
        /// Text.
        2 created "created": Option<String>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// Text.
        4 description "description": Option<String>,
        /// See [`From`](v2_money_management_inbound_transfer::From).
        5 from "from": Option<Box<v2_money_management_inbound_transfer::From>>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// See [`To`](v2_money_management_inbound_transfer::To).
        7 to "to": Option<Box<v2_money_management_inbound_transfer::To>>,
        /// Array. Each element: See [`TransferHistory`](v2_money_management_inbound_transfer::TransferHistory).
        8 transfer_history "transfer_history": Vec<v2_money_management_inbound_transfer::TransferHistory>,
    }
}
object! { V2MoneyManagementInboundTransfer: "v2.money_management.inbound_transfer" }
/// The parts of a [`V2MoneyManagementInboundTransfer`](crate::object::V2MoneyManagementInboundTransfer).
pub mod v2_money_management_inbound_transfer {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `from` of a `v2.money_management.inbound_transfer`.
        From {
            /// See [`V2Amount`](crate::object::V2Amount).
            0 debited "debited": Option<Box<crate::object::V2Amount>>,
            /// See [`FromPaymentMethod`](crate::object::v2_money_management_inbound_transfer::FromPaymentMethod).
            1 payment_method "payment_method": Option<Box<crate::object::v2_money_management_inbound_transfer::FromPaymentMethod>>,
        }
    }
    record! {
        /// `from.payment_method` of a `v2.money_management.inbound_transfer`.
        FromPaymentMethod {
            /// Text.
            0 type_ "type": Option<String>,
            /// Text. May be absent.
            1 us_bank_account "us_bank_account": Option<String>,
        }
    }
    record! {
        /// `to` of a `v2.money_management.inbound_transfer`.
        To {
            /// See [`V2Amount`](crate::object::V2Amount).
            0 credited "credited": Option<Box<crate::object::V2Amount>>,
            /// Text.
            1 financial_account "financial_account": Option<String>,
        }
    }
    record! {
        /// `transfer_history` of a `v2.money_management.inbound_transfer`.
        TransferHistory {
            /// The id; empty if Stripe sent none.
            0 id "id": String,
            /// See [`TransferHistoryBankDebitFailed`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailed). May be absent.
            1 bank_debit_failed "bank_debit_failed": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailed>>,
            /// See [`TransferHistoryBankDebitProcessing`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitProcessing). May be absent.
            2 bank_debit_processing "bank_debit_processing": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitProcessing>>,
            /// See [`TransferHistoryBankDebitQueued`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitQueued). May be absent.
            3 bank_debit_queued "bank_debit_queued": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitQueued>>,
            /// See [`TransferHistoryBankDebitReturned`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturned). May be absent.
            4 bank_debit_returned "bank_debit_returned": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturned>>,
            /// See [`TransferHistoryBankDebitSucceeded`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitSucceeded). May be absent.
            5 bank_debit_succeeded "bank_debit_succeeded": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitSucceeded>>,
            /// Text.
            6 created "created": Option<String>,
            /// Text.
            7 effective_at "effective_at": Option<String>,
            /// A word of [`TransferHistoryType`](crate::object::v2_money_management_inbound_transfer::TransferHistoryType); unknown ones are kept.
            8 type_ "type": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryType>,
        }
    }
    element! { TransferHistory }
    record! {
        /// `transfer_history.bank_debit_failed` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitFailed {
            /// A word of [`TransferHistoryBankDebitFailedFailureReason`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailedFailureReason); unknown ones are kept.
            0 failure_reason "failure_reason": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailedFailureReason>,
        }
    }
    record! {
        /// `transfer_history.bank_debit_processing` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitProcessing {
        }
    }
    /// `transfer_history.bank_debit_queued` of a `v2.money_management.inbound_transfer`. The same as [`TransferHistoryBankDebitProcessing`](TransferHistoryBankDebitProcessing).
    pub type TransferHistoryBankDebitQueued = TransferHistoryBankDebitProcessing;
    record! {
        /// `transfer_history.bank_debit_returned` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitReturned {
            /// A word of [`TransferHistoryBankDebitReturnedReturnReason`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturnedReturnReason); unknown ones are kept.
            0 return_reason "return_reason": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturnedReturnReason>,
        }
    }
    /// `transfer_history.bank_debit_succeeded` of a `v2.money_management.inbound_transfer`. The same as [`TransferHistoryBankDebitProcessing`](TransferHistoryBankDebitProcessing).
    pub type TransferHistoryBankDebitSucceeded = TransferHistoryBankDebitProcessing;
    words! {
        /// `transfer_history.bank_debit_failed.failure_reason` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitFailedFailureReason {
            0 BankAccountClosed "bank_account_closed",
            1 BankAccountNotFound "bank_account_not_found",
            2 BankDebitCouldNotBeProcessed "bank_debit_could_not_be_processed",
            3 BankDebitNotAuthorized "bank_debit_not_authorized",
            4 InsufficientFunds "insufficient_funds",
        }
    }
    /// `transfer_history.bank_debit_returned.return_reason` of a `v2.money_management.inbound_transfer`. The same as [`TransferHistoryBankDebitFailedFailureReason`](TransferHistoryBankDebitFailedFailureReason).
    pub type TransferHistoryBankDebitReturnedReturnReason = TransferHistoryBankDebitFailedFailureReason;
    words! {
        /// `transfer_history.type` of a `v2.money_management.inbound_transfer`.
        TransferHistoryType {
            0 BankDebitFailed "bank_debit_failed",
            1 BankDebitProcessing "bank_debit_processing",
            2 BankDebitQueued "bank_debit_queued",
            3 BankDebitReturned "bank_debit_returned",
            4 BankDebitSucceeded "bank_debit_succeeded",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.outbound_payment` object.
    V2MoneyManagementOutboundPayment {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        1 amount "amount": Option<Box<crate::object::V2Amount>>,
        /// A flag.
        2 cancelable "cancelable": Option<bool>,
        /// Text.
        3 created "created": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        5 description "description": Option<String>,
        /// Text. May be absent.
        6 expected_arrival_date "expected_arrival_date": Option<String>,
        /// See [`From`](v2_money_management_outbound_payment::From).
        7 from "from": Option<Box<v2_money_management_outbound_payment::From>>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        9 metadata "metadata": crate::object::Metadata,
        /// Text. May be absent.
        10 payout_intent "payout_intent": Option<String>,
        /// See [`RecipientNotification`](v2_money_management_outbound_payment::RecipientNotification).
        11 recipient_notification "recipient_notification": Option<Box<v2_money_management_outbound_payment::RecipientNotification>>,
        /// Text. May be absent.
        12 recipient_verification "recipient_verification": Option<String>,
        /// Text.
        13 statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](v2_money_management_outbound_payment::Status); unknown ones are kept.
        14 status "status": Option<v2_money_management_outbound_payment::Status>,
        /// See [`StatusDetails`](v2_money_management_outbound_payment::StatusDetails). May be absent.
        15 status_details "status_details": Option<Box<v2_money_management_outbound_payment::StatusDetails>>,
        /// See [`StatusTransitions`](v2_money_management_outbound_payment::StatusTransitions). May be absent.
        16 status_transitions "status_transitions": Option<Box<v2_money_management_outbound_payment::StatusTransitions>>,
        /// See [`To`](v2_money_management_outbound_payment::To).
        17 to "to": Option<Box<v2_money_management_outbound_payment::To>>,
        /// See [`TrackingDetails`](v2_money_management_outbound_payment::TrackingDetails). May be absent.
        18 tracking_details "tracking_details": Option<Box<v2_money_management_outbound_payment::TrackingDetails>>,
    }
}
object! { V2MoneyManagementOutboundPayment: "v2.money_management.outbound_payment" }
/// The parts of a [`V2MoneyManagementOutboundPayment`](crate::object::V2MoneyManagementOutboundPayment).
pub mod v2_money_management_outbound_payment {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `from` of a `v2.money_management.outbound_payment`.
        From {
            /// See [`V2Amount`](crate::object::V2Amount).
            0 debited "debited": Option<Box<crate::object::V2Amount>>,
            /// Text.
            1 financial_account "financial_account": Option<String>,
        }
    }
    record! {
        /// `recipient_notification` of a `v2.money_management.outbound_payment`.
        RecipientNotification {
            /// A word of [`RecipientNotificationSetting`](crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting); unknown ones are kept.
            0 setting "setting": Option<crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting>,
        }
    }
    record! {
        /// `status_details` of a `v2.money_management.outbound_payment`.
        StatusDetails {
            /// See [`StatusDetailsFailed`](crate::object::v2_money_management_outbound_payment::StatusDetailsFailed). May be absent.
            0 failed "failed": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsFailed>>,
            /// See [`StatusDetailsProcessing`](crate::object::v2_money_management_outbound_payment::StatusDetailsProcessing). May be absent.
            1 processing "processing": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsProcessing>>,
            /// See [`StatusDetailsReturned`](crate::object::v2_money_management_outbound_payment::StatusDetailsReturned). May be absent.
            2 returned "returned": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsReturned>>,
        }
    }
    record! {
        /// `status_details.failed` of a `v2.money_management.outbound_payment`.
        StatusDetailsFailed {
            /// A word of [`StatusDetailsFailedReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsFailedReason); unknown ones are kept.
            0 reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsFailedReason>,
        }
    }
    record! {
        /// `status_details.processing` of a `v2.money_management.outbound_payment`.
        StatusDetailsProcessing {
            /// A word of [`StatusDetailsProcessingReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsProcessingReason); unknown ones are kept.
            0 reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsProcessingReason>,
        }
    }
    record! {
        /// `status_details.returned` of a `v2.money_management.outbound_payment`.
        StatusDetailsReturned {
            /// A word of [`StatusDetailsReturnedReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsReturnedReason); unknown ones are kept.
            0 reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsReturnedReason>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.outbound_payment`.
        StatusTransitions {
            /// Text. May be absent.
            0 canceled_at "canceled_at": Option<String>,
            /// Text. May be absent.
            1 failed_at "failed_at": Option<String>,
            /// Text. May be absent.
            2 posted_at "posted_at": Option<String>,
            /// Text. May be absent.
            3 returned_at "returned_at": Option<String>,
        }
    }
    record! {
        /// `to` of a `v2.money_management.outbound_payment`.
        To {
            /// See [`V2Amount`](crate::object::V2Amount).
            0 credited "credited": Option<Box<crate::object::V2Amount>>,
            /// Text. May be absent.
            1 payout_method "payout_method": Option<String>,
            /// See [`ToPayoutMethodOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions). May be absent.
            2 payout_method_options "payout_method_options": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions>>,
            /// Text.
            3 recipient "recipient": Option<String>,
        }
    }
    record! {
        /// `to.payout_method_options` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptions {
            /// See [`ToPayoutMethodOptionsBankAccount`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount). May be absent.
            0 bank_account "bank_account": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount>>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccount {
            /// See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions). May be absent.
            0 preferred_network_options "preferred_network_options": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions>>,
            /// Array. Each element: A word of [`ToPayoutMethodOptionsBankAccountPreferredNetwork`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork); unknown ones are kept. May be absent.
            1 preferred_networks "preferred_networks": Vec<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptions {
            /// See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch). May be absent.
            0 ach "ach": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch>>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch {
            /// A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission); unknown ones are kept. May be absent.
            0 submission "submission": Option<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission>,
            /// A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose); unknown ones are kept. May be absent.
            1 transaction_purpose "transaction_purpose": Option<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose>,
        }
    }
    record! {
        /// `tracking_details` of a `v2.money_management.outbound_payment`.
        TrackingDetails {
            /// See [`TrackingDetailsBankAccount`](crate::object::v2_money_management_outbound_payment::TrackingDetailsBankAccount). May be absent.
            0 bank_account "bank_account": Option<Box<crate::object::v2_money_management_outbound_payment::TrackingDetailsBankAccount>>,
            /// See [`TrackingDetailsCard`](crate::object::v2_money_management_outbound_payment::TrackingDetailsCard). May be absent.
            1 card "card": Option<Box<crate::object::v2_money_management_outbound_payment::TrackingDetailsCard>>,
            /// A word of [`TrackingDetailsStatus`](crate::object::v2_money_management_outbound_payment::TrackingDetailsStatus); unknown ones are kept.
            2 status "status": Option<crate::object::v2_money_management_outbound_payment::TrackingDetailsStatus>,
            /// A word of [`TrackingDetailsType`](crate::object::v2_money_management_outbound_payment::TrackingDetailsType); unknown ones are kept.
            3 type_ "type": Option<crate::object::v2_money_management_outbound_payment::TrackingDetailsType>,
        }
    }
    record! {
        /// `tracking_details.bank_account` of a `v2.money_management.outbound_payment`.
        TrackingDetailsBankAccount {
            /// Text. May be absent.
            0 trace_id "trace_id": Option<String>,
        }
    }
    record! {
        /// `tracking_details.card` of a `v2.money_management.outbound_payment`.
        TrackingDetailsCard {
            /// Text. May be absent.
            0 retrieval_reference "retrieval_reference": Option<String>,
        }
    }
    words! {
        /// `recipient_notification.setting` of a `v2.money_management.outbound_payment`.
        RecipientNotificationSetting {
            0 Configured "configured",
            1 None "none",
        }
    }
    words! {
        /// `status` of a `v2.money_management.outbound_payment`.
        Status {
            0 Canceled "canceled",
            1 Failed "failed",
            2 Posted "posted",
            3 Processing "processing",
            4 Returned "returned",
        }
    }
    words! {
        /// `status_details.failed.reason` of a `v2.money_management.outbound_payment`.
        StatusDetailsFailedReason {
            0 FxRateDriftExceededAfterReview "fx_rate_drift_exceeded_after_review",
            1 PayoutMethodAmountLimitExceeded "payout_method_amount_limit_exceeded",
            2 PayoutMethodDeclined "payout_method_declined",
            3 PayoutMethodDoesNotExist "payout_method_does_not_exist",
            4 PayoutMethodExpired "payout_method_expired",
            5 PayoutMethodUnsupported "payout_method_unsupported",
            6 PayoutMethodUsageFrequencyLimitExceeded "payout_method_usage_frequency_limit_exceeded",
            7 ReviewRejected "review_rejected",
            8 UnknownFailure "unknown_failure",
        }
    }
    words! {
        /// `status_details.processing.reason` of a `v2.money_management.outbound_payment`.
        StatusDetailsProcessingReason {
            0 UnderReview "under_review",
        }
    }
    words! {
        /// `status_details.returned.reason` of a `v2.money_management.outbound_payment`.
        StatusDetailsReturnedReason {
            0 PayoutMethodCanceledByCustomer "payout_method_canceled_by_customer",
            1 PayoutMethodClosed "payout_method_closed",
            2 PayoutMethodCurrencyUnsupported "payout_method_currency_unsupported",
            3 PayoutMethodDoesNotExist "payout_method_does_not_exist",
            4 PayoutMethodHolderAddressIncorrect "payout_method_holder_address_incorrect",
            5 PayoutMethodHolderDetailsIncorrect "payout_method_holder_details_incorrect",
            6 PayoutMethodHolderNameIncorrect "payout_method_holder_name_incorrect",
            7 PayoutMethodInvalidAccountNumber "payout_method_invalid_account_number",
            8 PayoutMethodRestricted "payout_method_restricted",
            9 Recalled "recalled",
            10 UnknownFailure "unknown_failure",
        }
    }
    words! {
        /// `to.payout_method_options.bank_account.preferred_network` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetwork {
            0 Ach "ach",
            1 Fedwire "fedwire",
            2 Fps "fps",
            3 Rtp "rtp",
            4 Sepa "sepa",
            5 Swift "swift",
        }
    }
    words! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach.submission` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission {
            0 NextDay "next_day",
            1 SameDay "same_day",
        }
    }
    words! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach.transaction_purpose` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose {
            0 Payroll "payroll",
        }
    }
    words! {
        /// `tracking_details.status` of a `v2.money_management.outbound_payment`.
        TrackingDetailsStatus {
            0 Pending "pending",
            1 Supported "supported",
            2 Unsupported "unsupported",
        }
    }
    words! {
        /// `tracking_details.type` of a `v2.money_management.outbound_payment`.
        TrackingDetailsType {
            0 BankAccount "bank_account",
            1 Card "card",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.payout_intent` object.
    V2MoneyManagementPayoutIntent {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        1 amount "amount": Option<Box<crate::object::V2Amount>>,
        /// A word of [`ConfirmationMethod`](v2_money_management_payout_intent::ConfirmationMethod); unknown ones are kept.
        2 confirmation_method "confirmation_method": Option<v2_money_management_payout_intent::ConfirmationMethod>,
        /// Text.
        3 created "created": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        5 description "description": Option<String>,
        /// Array. Each element: See [`EstimatedFee`](v2_money_management_payout_intent::EstimatedFee). May be absent.
        6 estimated_fees "estimated_fees": Vec<v2_money_management_payout_intent::EstimatedFee>,
        /// See [`From`](v2_money_management_payout_intent::From).
        7 from "from": Option<Box<v2_money_management_payout_intent::From>>,
        /// See [`FxQuote`](v2_money_management_payout_intent::FxQuote). May be absent.
        8 fx_quote "fx_quote": Option<Box<v2_money_management_payout_intent::FxQuote>>,
        /// See [`LatestPayout`](v2_money_management_payout_intent::LatestPayout). May be absent.
        9 latest_payout "latest_payout": Option<Box<v2_money_management_payout_intent::LatestPayout>>,
        /// A flag.
        10 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        11 metadata "metadata": crate::object::Metadata,
        /// See [`NextAction`](v2_money_management_payout_intent::NextAction). May be absent.
        12 next_action "next_action": Option<Box<v2_money_management_payout_intent::NextAction>>,
        /// See [`RecipientNotification`](v2_money_management_payout_intent::RecipientNotification). May be absent.
        13 recipient_notification "recipient_notification": Option<Box<v2_money_management_payout_intent::RecipientNotification>>,
        /// See [`RecipientVerification`](v2_money_management_payout_intent::RecipientVerification). May be absent.
        14 recipient_verification "recipient_verification": Option<Box<v2_money_management_payout_intent::RecipientVerification>>,
        /// See [`ScheduleOptions`](v2_money_management_payout_intent::ScheduleOptions). May be absent.
        15 schedule_options "schedule_options": Option<Box<v2_money_management_payout_intent::ScheduleOptions>>,
        /// Text. May be absent.
        16 statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](v2_money_management_payout_intent::Status); unknown ones are kept.
        17 status "status": Option<v2_money_management_payout_intent::Status>,
        /// See [`StatusTransitions`](v2_money_management_payout_intent::StatusTransitions). May be absent.
        18 status_transitions "status_transitions": Option<Box<v2_money_management_payout_intent::StatusTransitions>>,
        /// See [`To`](v2_money_management_payout_intent::To).
        19 to "to": Option<Box<v2_money_management_payout_intent::To>>,
    }
}
object! { V2MoneyManagementPayoutIntent: "v2.money_management.payout_intent" }
/// The parts of a [`V2MoneyManagementPayoutIntent`](crate::object::V2MoneyManagementPayoutIntent).
pub mod v2_money_management_payout_intent {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `estimated_fee` of a `v2.money_management.payout_intent`.
        EstimatedFee {
            /// See [`V2Amount`](crate::object::V2Amount).
            0 amount "amount": Option<Box<crate::object::V2Amount>>,
            /// See [`EstimatedFeeNetworkFeeDetails`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetails). May be absent.
            1 network_fee_details "network_fee_details": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetails>>,
            /// See [`EstimatedFeeTaxAmount`](crate::object::v2_money_management_payout_intent::EstimatedFeeTaxAmount). May be absent.
            2 tax_amount "tax_amount": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeTaxAmount>>,
            /// A word of [`EstimatedFeeType`](crate::object::v2_money_management_payout_intent::EstimatedFeeType); unknown ones are kept.
            3 type_ "type": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeType>,
        }
    }
    element! { EstimatedFee }
    record! {
        /// `estimated_fee.network_fee_details` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetails {
            /// A word of [`EstimatedFeeNetworkFeeDetailsNetwork`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetwork); unknown ones are kept.
            0 network "network": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetwork>,
            /// See [`EstimatedFeeNetworkFeeDetailsNetworkOptions`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptions).
            1 network_options "network_options": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptions>>,
        }
    }
    record! {
        /// `estimated_fee.network_fee_details.network_options` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetworkOptions {
            /// See [`EstimatedFeeNetworkFeeDetailsNetworkOptionsAch`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAch). May be absent.
            0 ach "ach": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAch>>,
        }
    }
    record! {
        /// `estimated_fee.network_fee_details.network_options.ach` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetworkOptionsAch {
            /// A word of [`EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission); unknown ones are kept. May be absent.
            0 submission "submission": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission>,
        }
    }
    record! {
        /// `estimated_fee.tax_amount` of a `v2.money_management.payout_intent`.
        EstimatedFeeTaxAmount {
            /// Text.
            0 currency "currency": Option<String>,
            /// Text.
            1 value_decimal "value_decimal": Option<String>,
        }
    }
    record! {
        /// `from` of a `v2.money_management.payout_intent`.
        From {
            /// Text.
            0 currency "currency": Option<String>,
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            1 debited "debited": Option<Box<crate::object::V2Amount>>,
            /// Text.
            2 financial_account "financial_account": Option<String>,
        }
    }
    record! {
        /// `fx_quote` of a `v2.money_management.payout_intent`.
        FxQuote {
            /// A word of [`FxQuoteLockDuration`](crate::object::v2_money_management_payout_intent::FxQuoteLockDuration); unknown ones are kept.
            0 lock_duration "lock_duration": Option<crate::object::v2_money_management_payout_intent::FxQuoteLockDuration>,
            /// Text. May be absent.
            1 lock_expires_at "lock_expires_at": Option<String>,
            /// A word of [`FxQuoteLockStatus`](crate::object::v2_money_management_payout_intent::FxQuoteLockStatus); unknown ones are kept.
            2 lock_status "lock_status": Option<crate::object::v2_money_management_payout_intent::FxQuoteLockStatus>,
            /// Map. Each value: See [`FxQuoteRates`](crate::object::v2_money_management_payout_intent::FxQuoteRates).
            3 rates "rates": std::collections::BTreeMap<String, crate::object::v2_money_management_payout_intent::FxQuoteRates>,
            /// Text.
            4 to_currency "to_currency": Option<String>,
        }
    }
    record! {
        /// `fx_quote.rates` of a `v2.money_management.payout_intent`.
        FxQuoteRates {
            /// Text.
            0 exchange_rate "exchange_rate": Option<String>,
        }
    }
    element! { FxQuoteRates }
    record! {
        /// `latest_payout` of a `v2.money_management.payout_intent`.
        LatestPayout {
            /// Text. May be absent.
            0 outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            1 outbound_transfer "outbound_transfer": Option<String>,
            /// A word of [`LatestPayoutType`](crate::object::v2_money_management_payout_intent::LatestPayoutType); unknown ones are kept.
            2 type_ "type": Option<crate::object::v2_money_management_payout_intent::LatestPayoutType>,
        }
    }
    record! {
        /// `next_action` of a `v2.money_management.payout_intent`.
        NextAction {
            /// See [`NextActionConfirm`](crate::object::v2_money_management_payout_intent::NextActionConfirm). May be absent.
            0 confirm "confirm": Option<Box<crate::object::v2_money_management_payout_intent::NextActionConfirm>>,
            /// See [`NextActionHandleFailure`](crate::object::v2_money_management_payout_intent::NextActionHandleFailure). May be absent.
            1 handle_failure "handle_failure": Option<Box<crate::object::v2_money_management_payout_intent::NextActionHandleFailure>>,
            /// A word of [`NextActionType`](crate::object::v2_money_management_payout_intent::NextActionType); unknown ones are kept.
            2 type_ "type": Option<crate::object::v2_money_management_payout_intent::NextActionType>,
        }
    }
    record! {
        /// `next_action.confirm` of a `v2.money_management.payout_intent`.
        NextActionConfirm {
            /// Array. Each element: A word of [`NextActionConfirmFieldsToReview`](crate::object::v2_money_management_payout_intent::NextActionConfirmFieldsToReview); unknown ones are kept. May be absent.
            0 fields_to_review "fields_to_review": Vec<crate::object::v2_money_management_payout_intent::NextActionConfirmFieldsToReview>,
            /// A word of [`NextActionConfirmReason`](crate::object::v2_money_management_payout_intent::NextActionConfirmReason); unknown ones are kept.
            1 reason "reason": Option<crate::object::v2_money_management_payout_intent::NextActionConfirmReason>,
        }
    }
    record! {
        /// `next_action.handle_failure` of a `v2.money_management.payout_intent`.
        NextActionHandleFailure {
            /// A word of [`NextActionHandleFailureFailureReason`](crate::object::v2_money_management_payout_intent::NextActionHandleFailureFailureReason); unknown ones are kept.
            0 failure_reason "failure_reason": Option<crate::object::v2_money_management_payout_intent::NextActionHandleFailureFailureReason>,
        }
    }
    /// `recipient_notification` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::RecipientNotification`](crate::object::v2_money_management_outbound_payment::RecipientNotification).
    pub type RecipientNotification = crate::object::v2_money_management_outbound_payment::RecipientNotification;
    record! {
        /// `recipient_verification` of a `v2.money_management.payout_intent`.
        RecipientVerification {
            /// A word of [`RecipientVerificationMatchResult`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult); unknown ones are kept.
            0 match_result "match_result": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult>,
            /// See [`RecipientVerificationMatchResultDetails`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails).
            1 match_result_details "match_result_details": Option<Box<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails>>,
        }
    }
    record! {
        /// `recipient_verification.match_result_details` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResultDetails {
            /// A word of [`RecipientVerificationMatchResultDetailsMatchedBusinessType`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsMatchedBusinessType); unknown ones are kept. May be absent.
            0 matched_business_type "matched_business_type": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsMatchedBusinessType>,
            /// Text. May be absent.
            1 matched_name "matched_name": Option<String>,
            /// Text.
            2 message "message": Option<String>,
            /// A word of [`RecipientVerificationMatchResultDetailsProvidedBusinessType`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsProvidedBusinessType); unknown ones are kept. May be absent.
            3 provided_business_type "provided_business_type": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsProvidedBusinessType>,
            /// Text.
            4 provided_name "provided_name": Option<String>,
        }
    }
    record! {
        /// `schedule_options` of a `v2.money_management.payout_intent`.
        ScheduleOptions {
            /// Text. May be absent.
            0 execute_on "execute_on": Option<String>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.payout_intent`.
        StatusTransitions {
            /// Text. May be absent.
            0 canceled_at "canceled_at": Option<String>,
            /// Text. May be absent.
            1 posted_at "posted_at": Option<String>,
            /// Text. May be absent.
            2 processing_at "processing_at": Option<String>,
            /// Text. May be absent.
            3 requires_action_at "requires_action_at": Option<String>,
        }
    }
    record! {
        /// `to` of a `v2.money_management.payout_intent`.
        To {
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            0 credited "credited": Option<Box<crate::object::V2Amount>>,
            /// Text. May be absent.
            1 currency "currency": Option<String>,
            /// Text. May be absent.
            2 payout_method "payout_method": Option<String>,
            /// See [`ToPayoutMethodOptions`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptions). May be absent.
            3 payout_method_options "payout_method_options": Option<Box<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptions>>,
            /// Text. May be absent.
            4 recipient "recipient": Option<String>,
        }
    }
    /// `to.payout_method_options` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions).
    pub type ToPayoutMethodOptions = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions;
    /// `to.payout_method_options.bank_account` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount).
    pub type ToPayoutMethodOptionsBankAccount = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount;
    /// `to.payout_method_options.bank_account.preferred_network_options` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetworkOptions = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions;
    /// `to.payout_method_options.bank_account.preferred_network_options.ach` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch;
    /// `confirmation_method` of a `v2.money_management.payout_intent`. The same as [`cash_balance::SettingsReconciliationMode`](crate::object::cash_balance::SettingsReconciliationMode).
    pub type ConfirmationMethod = crate::object::cash_balance::SettingsReconciliationMode;
    words! {
        /// `estimated_fee.network_fee_details.network` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetwork {
            0 Ach "ach",
            1 Fedwire "fedwire",
            2 Fps "fps",
            3 Local "local",
            4 Rtp "rtp",
            5 Sepa "sepa",
            6 Swift "swift",
        }
    }
    /// `estimated_fee.network_fee_details.network_options.ach.submission` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission).
    pub type EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission;
    words! {
        /// `estimated_fee.type` of a `v2.money_management.payout_intent`.
        EstimatedFeeType {
            0 CrossBorderFee "cross_border_fee",
            1 ForeignExchangeFee "foreign_exchange_fee",
            2 InstantCardPayoutFee "instant_card_payout_fee",
            3 NetworkFee "network_fee",
            4 NextDayPayoutFee "next_day_payout_fee",
            5 RealTimePayoutFee "real_time_payout_fee",
            6 StandardPayoutFee "standard_payout_fee",
            7 WirePayoutFee "wire_payout_fee",
        }
    }
    words! {
        /// `fx_quote.lock_duration` of a `v2.money_management.payout_intent`.
        FxQuoteLockDuration {
            0 FiveMinutes "five_minutes",
            1 None "none",
        }
    }
    words! {
        /// `fx_quote.lock_status` of a `v2.money_management.payout_intent`.
        FxQuoteLockStatus {
            0 Active "active",
            1 Expired "expired",
            2 None "none",
        }
    }
    words! {
        /// `latest_payout.type` of a `v2.money_management.payout_intent`.
        LatestPayoutType {
            0 OutboundPayment "outbound_payment",
            1 OutboundTransfer "outbound_transfer",
        }
    }
    words! {
        /// `next_action.confirm.fields_to_review` of a `v2.money_management.payout_intent`.
        NextActionConfirmFieldsToReview {
            0 EstimatedFees "estimated_fees",
            1 FxQuote "fx_quote",
            2 RecipientVerification "recipient_verification",
        }
    }
    words! {
        /// `next_action.confirm.reason` of a `v2.money_management.payout_intent`.
        NextActionConfirmReason {
            0 AutomaticallyRequired "automatically_required",
            1 ManuallyRequested "manually_requested",
        }
    }
    words! {
        /// `next_action.handle_failure.failure_reason` of a `v2.money_management.payout_intent`.
        NextActionHandleFailureFailureReason {
            0 AccountNotConfiguredAsRecipient "account_not_configured_as_recipient",
            1 FxRateDriftExceededAfterReview "fx_rate_drift_exceeded_after_review",
            2 InsufficientFunds "insufficient_funds",
            3 PayoutMethodAccountTypeIncorrect "payout_method_account_type_incorrect",
            4 PayoutMethodAmountLimitExceeded "payout_method_amount_limit_exceeded",
            5 PayoutMethodCanceledByCustomer "payout_method_canceled_by_customer",
            6 PayoutMethodClosed "payout_method_closed",
            7 PayoutMethodCurrencyUnsupported "payout_method_currency_unsupported",
            8 PayoutMethodDeclined "payout_method_declined",
            9 PayoutMethodDoesNotExist "payout_method_does_not_exist",
            10 PayoutMethodExpired "payout_method_expired",
            11 PayoutMethodHolderAddressIncorrect "payout_method_holder_address_incorrect",
            12 PayoutMethodHolderDetailsIncorrect "payout_method_holder_details_incorrect",
            13 PayoutMethodHolderNameIncorrect "payout_method_holder_name_incorrect",
            14 PayoutMethodInvalid "payout_method_invalid",
            15 PayoutMethodInvalidAccountNumber "payout_method_invalid_account_number",
            16 PayoutMethodRestricted "payout_method_restricted",
            17 PayoutMethodUnsupported "payout_method_unsupported",
            18 PayoutMethodUsageFrequencyLimitExceeded "payout_method_usage_frequency_limit_exceeded",
            19 Recalled "recalled",
            20 RecipientCapabilityNotActive "recipient_capability_not_active",
            21 ReviewRejected "review_rejected",
            22 UnknownFailure "unknown_failure",
        }
    }
    words! {
        /// `next_action.type` of a `v2.money_management.payout_intent`.
        NextActionType {
            0 Confirm "confirm",
            1 HandleFailure "handle_failure",
        }
    }
    /// `recipient_notification.setting` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::RecipientNotificationSetting`](crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting).
    pub type RecipientNotificationSetting = crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting;
    words! {
        /// `recipient_verification.match_result` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResult {
            0 CloseMatch "close_match",
            1 Match "match",
            2 NoMatch "no_match",
            3 Unavailable "unavailable",
        }
    }
    /// `recipient_verification.match_result_details.matched_business_type` of a `v2.money_management.payout_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type RecipientVerificationMatchResultDetailsMatchedBusinessType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `recipient_verification.match_result_details.provided_business_type` of a `v2.money_management.payout_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type RecipientVerificationMatchResultDetailsProvidedBusinessType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `status` of a `v2.money_management.payout_intent`.
        Status {
            0 Canceled "canceled",
            1 Pending "pending",
            2 Posted "posted",
            3 Processing "processing",
            4 RequiresAction "requires_action",
        }
    }
    /// `to.payout_method_options.bank_account.preferred_network` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetwork = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork;
    /// `to.payout_method_options.bank_account.preferred_network_options.ach.submission` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission;
    /// `to.payout_method_options.bank_account.preferred_network_options.ach.transaction_purpose` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose;
}
record! {
    /// Stripe's `v2.money_management.payout_method` object.
    V2MoneyManagementPayoutMethod {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 archived "archived": Option<bool>,
        /// See [`BankAccount`](v2_money_management_payout_method::BankAccount). May be absent.
        2 bank_account "bank_account": Option<Box<v2_money_management_payout_method::BankAccount>>,
        /// See [`Card`](v2_money_management_payout_method::Card). May be absent.
        3 card "card": Option<Box<v2_money_management_payout_method::Card>>,
        /// Text.
        4 created "created": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        6 latest_outbound_setup_intent "latest_outbound_setup_intent": Option<String>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// A flag.
        8 restricted "restricted": Option<bool>,
        /// A word of [`Type`](v2_money_management_payout_method::Type); unknown ones are kept.
        9 type_ "type": Option<v2_money_management_payout_method::Type>,
        /// See [`UsageStatus`](v2_money_management_payout_method::UsageStatus).
        10 usage_status "usage_status": Option<Box<v2_money_management_payout_method::UsageStatus>>,
    }
}
object! { V2MoneyManagementPayoutMethod: "v2.money_management.payout_method" }
/// The parts of a [`V2MoneyManagementPayoutMethod`](crate::object::V2MoneyManagementPayoutMethod).
pub mod v2_money_management_payout_method {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `bank_account` of a `v2.money_management.payout_method`.
        BankAccount {
            /// A word of [`BankAccountBankAccountType`](crate::object::v2_money_management_payout_method::BankAccountBankAccountType); unknown ones are kept.
            0 bank_account_type "bank_account_type": Option<crate::object::v2_money_management_payout_method::BankAccountBankAccountType>,
            /// Text.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            2 branch_number "branch_number": Option<String>,
            /// Text.
            3 country "country": Option<String>,
            /// Text. May be absent.
            4 financial_connections_account "financial_connections_account": Option<String>,
            /// Text.
            5 last4 "last4": Option<String>,
            /// Text. May be absent.
            6 routing_number "routing_number": Option<String>,
            /// Array. Each element: Text.
            7 supported_currencies "supported_currencies": Vec<String>,
            /// Text. May be absent.
            8 swift_code "swift_code": Option<String>,
        }
    }
    record! {
        /// `card` of a `v2.money_management.payout_method`.
        Card {
            /// Text.
            0 exp_month "exp_month": Option<String>,
            /// Text.
            1 exp_year "exp_year": Option<String>,
            /// Text.
            2 fingerprint "fingerprint": Option<String>,
            /// Text.
            3 last4 "last4": Option<String>,
            /// Array. Each element: Text.
            4 supported_currencies "supported_currencies": Vec<String>,
        }
    }
    record! {
        /// `usage_status` of a `v2.money_management.payout_method`.
        UsageStatus {
            /// A word of [`UsageStatusPayments`](crate::object::v2_money_management_payout_method::UsageStatusPayments); unknown ones are kept.
            0 payments "payments": Option<crate::object::v2_money_management_payout_method::UsageStatusPayments>,
            /// A word of [`UsageStatusTransfers`](crate::object::v2_money_management_payout_method::UsageStatusTransfers); unknown ones are kept.
            1 transfers "transfers": Option<crate::object::v2_money_management_payout_method::UsageStatusTransfers>,
        }
    }
    words! {
        /// `bank_account.bank_account_type` of a `v2.money_management.payout_method`.
        BankAccountBankAccountType {
            0 Checking "checking",
            1 Futsu "futsu",
            2 Savings "savings",
            3 Toza "toza",
        }
    }
    /// `type` of a `v2.money_management.payout_method`. The same as [`v2_money_management_outbound_payment::TrackingDetailsType`](crate::object::v2_money_management_outbound_payment::TrackingDetailsType).
    pub type Type = crate::object::v2_money_management_outbound_payment::TrackingDetailsType;
    words! {
        /// `usage_status.payments` of a `v2.money_management.payout_method`.
        UsageStatusPayments {
            0 Disabled "disabled",
            1 Eligible "eligible",
            2 Ineligible "ineligible",
            3 Invalid "invalid",
            4 RequiresAction "requires_action",
        }
    }
    /// `usage_status.transfers` of a `v2.money_management.payout_method`. The same as [`UsageStatusPayments`](UsageStatusPayments).
    pub type UsageStatusTransfers = UsageStatusPayments;
}
record! {
    /// Stripe's `v2.money_management.received_credit` object.
    V2MoneyManagementReceivedCredit {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        1 amount "amount": Option<Box<crate::object::V2Amount>>,
        /// See [`V2Amount`](crate::object::V2Amount).
        2 amount_received "amount_received": Option<Box<crate::object::V2Amount>>,
        /// See [`BalanceTransfer`](v2_money_management_received_credit::BalanceTransfer). May be absent.
        3 balance_transfer "balance_transfer": Option<Box<v2_money_management_received_credit::BalanceTransfer>>,
        /// See [`BankTransfer`](v2_money_management_received_credit::BankTransfer). May be absent.
        4 bank_transfer "bank_transfer": Option<Box<v2_money_management_received_credit::BankTransfer>>,
        /// Text.
        5 created "created": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        7 description "description": Option<String>,
        /// Text.
        8 financial_account "financial_account": Option<String>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// A word of [`Status`](v2_money_management_received_credit::Status); unknown ones are kept.
        10 status "status": Option<v2_money_management_received_credit::Status>,
        /// See [`StatusDetails`](v2_money_management_received_credit::StatusDetails). May be absent.
        11 status_details "status_details": Option<Box<v2_money_management_received_credit::StatusDetails>>,
        /// See [`StatusTransitions`](v2_money_management_received_credit::StatusTransitions). May be absent.
        12 status_transitions "status_transitions": Option<Box<v2_money_management_received_credit::StatusTransitions>>,
        /// A word of [`Type`](v2_money_management_received_credit::Type); unknown ones are kept.
        13 type_ "type": Option<v2_money_management_received_credit::Type>,
    }
}
object! { V2MoneyManagementReceivedCredit: "v2.money_management.received_credit" }
/// The parts of a [`V2MoneyManagementReceivedCredit`](crate::object::V2MoneyManagementReceivedCredit).
pub mod v2_money_management_received_credit {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `balance_transfer` of a `v2.money_management.received_credit`.
        BalanceTransfer {
            /// Text. May be absent.
            0 from_account "from_account": Option<String>,
            /// Text. May be absent.
            1 outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            2 outbound_transfer "outbound_transfer": Option<String>,
            /// Text. May be absent.
            3 payout "payout": Option<String>,
            /// Text. May be absent.
            4 transfer "transfer": Option<String>,
            /// A word of [`BalanceTransferType`](crate::object::v2_money_management_received_credit::BalanceTransferType); unknown ones are kept.
            5 type_ "type": Option<crate::object::v2_money_management_received_credit::BalanceTransferType>,
        }
    }
    record! {
        /// `bank_transfer` of a `v2.money_management.received_credit`.
        BankTransfer {
            /// Text.
            0 financial_address "financial_address": Option<String>,
            /// A word of [`BankTransferNetwork`](crate::object::v2_money_management_received_credit::BankTransferNetwork); unknown ones are kept.
            1 network "network": Option<crate::object::v2_money_management_received_credit::BankTransferNetwork>,
            /// See [`BankTransferOriginatingBankAccount`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccount).
            2 originating_bank_account "originating_bank_account": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccount>>,
            /// Text. May be absent.
            3 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccount {
            /// See [`BankTransferOriginatingBankAccountAba`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountAba). May be absent.
            0 aba "aba": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountAba>>,
            /// See [`BankTransferOriginatingBankAccountIban`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountIban). May be absent.
            1 iban "iban": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountIban>>,
            /// See [`BankTransferOriginatingBankAccountSortCode`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountSortCode). May be absent.
            2 sort_code "sort_code": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountSortCode>>,
            /// A word of [`BankTransferOriginatingBankAccountType`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountType); unknown ones are kept.
            3 type_ "type": Option<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountType>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.aba` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountAba {
            /// Text. May be absent.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text. May be absent.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            2 last4 "last4": Option<String>,
            /// Text. May be absent.
            3 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.iban` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountIban {
            /// Text. May be absent.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text. May be absent.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            2 bic "bic": Option<String>,
            /// Text. May be absent.
            3 country "country": Option<String>,
            /// Text. May be absent.
            4 iban "iban": Option<String>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.sort_code` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountSortCode {
            /// Text. May be absent.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text. May be absent.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            2 last4 "last4": Option<String>,
            /// Text. May be absent.
            3 sort_code "sort_code": Option<String>,
        }
    }
    record! {
        /// `status_details` of a `v2.money_management.received_credit`.
        StatusDetails {
            /// See [`StatusDetailsFailed`](crate::object::v2_money_management_received_credit::StatusDetailsFailed). May be absent.
            0 failed "failed": Option<Box<crate::object::v2_money_management_received_credit::StatusDetailsFailed>>,
            /// See [`StatusDetailsReturned`](crate::object::v2_money_management_received_credit::StatusDetailsReturned). May be absent.
            1 returned "returned": Option<Box<crate::object::v2_money_management_received_credit::StatusDetailsReturned>>,
        }
    }
    record! {
        /// `status_details.failed` of a `v2.money_management.received_credit`.
        StatusDetailsFailed {
            /// A word of [`StatusDetailsFailedReason`](crate::object::v2_money_management_received_credit::StatusDetailsFailedReason); unknown ones are kept.
            0 reason "reason": Option<crate::object::v2_money_management_received_credit::StatusDetailsFailedReason>,
        }
    }
    record! {
        /// `status_details.returned` of a `v2.money_management.received_credit`.
        StatusDetailsReturned {
            /// A word of [`StatusDetailsReturnedReason`](crate::object::v2_money_management_received_credit::StatusDetailsReturnedReason); unknown ones are kept.
            0 reason "reason": Option<crate::object::v2_money_management_received_credit::StatusDetailsReturnedReason>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.received_credit`.
        StatusTransitions {
            /// Text. May be absent.
            0 failed_at "failed_at": Option<String>,
            /// Text. May be absent.
            1 returned_at "returned_at": Option<String>,
            /// Text. May be absent.
            2 succeeded_at "succeeded_at": Option<String>,
        }
    }
    words! {
        /// `balance_transfer.type` of a `v2.money_management.received_credit`.
        BalanceTransferType {
            0 OutboundPayment "outbound_payment",
            1 OutboundTransfer "outbound_transfer",
            2 Payout "payout",
            3 Transfer "transfer",
        }
    }
    words! {
        /// `bank_transfer.network` of a `v2.money_management.received_credit`.
        BankTransferNetwork {
            0 Ach "ach",
            1 Chaps "chaps",
            2 Fedwire "fedwire",
            3 Fps "fps",
            4 Rtp "rtp",
            5 Sepa "sepa",
            6 SepaInstant "sepa_instant",
        }
    }
    /// `bank_transfer.originating_bank_account.type` of a `v2.money_management.received_credit`. The same as [`v2_money_management_financial_address::BankAccountType`](crate::object::v2_money_management_financial_address::BankAccountType).
    pub type BankTransferOriginatingBankAccountType = crate::object::v2_money_management_financial_address::BankAccountType;
    words! {
        /// `status` of a `v2.money_management.received_credit`.
        Status {
            0 Failed "failed",
            1 Pending "pending",
            2 Returned "returned",
            3 Succeeded "succeeded",
        }
    }
    words! {
        /// `status_details.failed.reason` of a `v2.money_management.received_credit`.
        StatusDetailsFailedReason {
            0 CapabilityInactive "capability_inactive",
            1 CurrencyUnsupportedOnFinancialAddress "currency_unsupported_on_financial_address",
            2 FinancialAddressInactive "financial_address_inactive",
            3 StripeRejected "stripe_rejected",
        }
    }
    words! {
        /// `status_details.returned.reason` of a `v2.money_management.received_credit`.
        StatusDetailsReturnedReason {
            0 OriginatorInitiatedReversal "originator_initiated_reversal",
        }
    }
    words! {
        /// `type` of a `v2.money_management.received_credit`.
        Type {
            0 BalanceTransfer "balance_transfer",
            1 BankTransfer "bank_transfer",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.recipient_verification` object.
    V2MoneyManagementRecipientVerification {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`ConsumedBy`](v2_money_management_recipient_verification::ConsumedBy). May be absent.
        1 consumed_by "consumed_by": Option<Box<v2_money_management_recipient_verification::ConsumedBy>>,
        /// Text.
        2 created "created": Option<String>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        4 expires_at "expires_at": Option<String>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
        /// A word of [`MatchResult`](v2_money_management_recipient_verification::MatchResult); unknown ones are kept.
        6 match_result "match_result": Option<v2_money_management_recipient_verification::MatchResult>,
        /// See [`MatchResultDetails`](v2_money_management_recipient_verification::MatchResultDetails).
        7 match_result_details "match_result_details": Option<Box<v2_money_management_recipient_verification::MatchResultDetails>>,
        /// Text.
        8 payout_method "payout_method": Option<String>,
        /// Text. May be absent.
        9 recipient "recipient": Option<String>,
        /// A word of [`Status`](v2_money_management_recipient_verification::Status); unknown ones are kept.
        10 status "status": Option<v2_money_management_recipient_verification::Status>,
        /// See [`StatusTransitions`](v2_money_management_recipient_verification::StatusTransitions). May be absent.
        11 status_transitions "status_transitions": Option<Box<v2_money_management_recipient_verification::StatusTransitions>>,
        /// A word of [`VerificationType`](v2_money_management_recipient_verification::VerificationType); unknown ones are kept.
        12 verification_type "verification_type": Option<v2_money_management_recipient_verification::VerificationType>,
    }
}
object! { V2MoneyManagementRecipientVerification: "v2.money_management.recipient_verification" }
/// The parts of a [`V2MoneyManagementRecipientVerification`](crate::object::V2MoneyManagementRecipientVerification).
pub mod v2_money_management_recipient_verification {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `consumed_by` of a `v2.money_management.recipient_verification`.
        ConsumedBy {
            /// Text. May be absent.
            0 outbound_payment "outbound_payment": Option<String>,
            /// A word of [`ConsumedByType`](crate::object::v2_money_management_recipient_verification::ConsumedByType); unknown ones are kept.
            1 type_ "type": Option<crate::object::v2_money_management_recipient_verification::ConsumedByType>,
        }
    }
    /// `match_result_details` of a `v2.money_management.recipient_verification`. The same as [`v2_money_management_payout_intent::RecipientVerificationMatchResultDetails`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails).
    pub type MatchResultDetails = crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails;
    record! {
        /// `status_transitions` of a `v2.money_management.recipient_verification`.
        StatusTransitions {
            /// Text. May be absent.
            0 acknowledged_at "acknowledged_at": Option<String>,
            /// Text. May be absent.
            1 consumed_at "consumed_at": Option<String>,
        }
    }
    words! {
        /// `consumed_by.type` of a `v2.money_management.recipient_verification`.
        ConsumedByType {
            0 OutboundPayment "outbound_payment",
        }
    }
    /// `match_result` of a `v2.money_management.recipient_verification`. The same as [`v2_money_management_payout_intent::RecipientVerificationMatchResult`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult).
    pub type MatchResult = crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult;
    /// `match_result_details.matched_business_type` of a `v2.money_management.recipient_verification`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type MatchResultDetailsMatchedBusinessType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `match_result_details.provided_business_type` of a `v2.money_management.recipient_verification`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type MatchResultDetailsProvidedBusinessType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `status` of a `v2.money_management.recipient_verification`.
        Status {
            0 Acknowledged "acknowledged",
            1 AwaitingAcknowledgement "awaiting_acknowledgement",
            2 Consumed "consumed",
            3 Expired "expired",
            4 Verified "verified",
        }
    }
    words! {
        /// `verification_type` of a `v2.money_management.recipient_verification`.
        VerificationType {
            0 ConfirmationOfPayee "confirmation_of_payee",
            1 VerificationOfPayee "verification_of_payee",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.transaction` object.
    V2MoneyManagementTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        1 amount "amount": Option<Box<crate::object::V2Amount>>,
        /// See [`BalanceImpact`](v2_money_management_transaction::BalanceImpact).
        2 balance_impact "balance_impact": Option<Box<v2_money_management_transaction::BalanceImpact>>,
        /// A word of [`Category`](v2_money_management_transaction::Category); unknown ones are kept.
        3 category "category": Option<v2_money_management_transaction::Category>,
        /// See [`Counterparty`](v2_money_management_transaction::Counterparty). May be absent.
        4 counterparty "counterparty": Option<Box<v2_money_management_transaction::Counterparty>>,
        /// Text.
        5 created "created": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        7 description "description": Option<String>,
        /// Text.
        8 financial_account "financial_account": Option<String>,
        /// See [`Flow`](v2_money_management_transaction::Flow). May be absent.
        9 flow "flow": Option<Box<v2_money_management_transaction::Flow>>,
        /// A flag.
        10 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        11 metadata "metadata": crate::object::Metadata,
        /// See [`RegulatoryReceipt`](v2_money_management_transaction::RegulatoryReceipt).
        12 regulatory_receipt "regulatory_receipt": Option<Box<v2_money_management_transaction::RegulatoryReceipt>>,
        /// A word of [`Status`](v2_money_management_transaction::Status); unknown ones are kept.
        13 status "status": Option<v2_money_management_transaction::Status>,
        /// See [`StatusTransitions`](v2_money_management_transaction::StatusTransitions).
        14 status_transitions "status_transitions": Option<Box<v2_money_management_transaction::StatusTransitions>>,
    }
}
object! { V2MoneyManagementTransaction: "v2.money_management.transaction" }
/// The parts of a [`V2MoneyManagementTransaction`](crate::object::V2MoneyManagementTransaction).
pub mod v2_money_management_transaction {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `balance_impact` of a `v2.money_management.transaction`.
        BalanceImpact {
            /// See [`V2Amount`](crate::object::V2Amount).
            0 available "available": Option<Box<crate::object::V2Amount>>,
            /// See [`V2Amount`](crate::object::V2Amount).
            1 inbound_pending "inbound_pending": Option<Box<crate::object::V2Amount>>,
            /// See [`V2Amount`](crate::object::V2Amount).
            2 outbound_pending "outbound_pending": Option<Box<crate::object::V2Amount>>,
        }
    }
    record! {
        /// `counterparty` of a `v2.money_management.transaction`.
        Counterparty {
            /// Text. May be absent.
            0 name "name": Option<String>,
        }
    }
    record! {
        /// `flow` of a `v2.money_management.transaction`.
        Flow {
            /// Text. May be absent.
            0 adjustment "adjustment": Option<String>,
            /// Text. May be absent.
            1 currency_conversion "currency_conversion": Option<String>,
            /// Text. May be absent.
            2 fee_batch "fee_batch": Option<String>,
            /// Text. May be absent.
            3 inbound_transfer "inbound_transfer": Option<String>,
            /// Text. May be absent.
            4 outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            5 outbound_transfer "outbound_transfer": Option<String>,
            /// Text. May be absent.
            6 received_credit "received_credit": Option<String>,
            /// Text. May be absent.
            7 received_debit "received_debit": Option<String>,
            /// A word of [`FlowType`](crate::object::v2_money_management_transaction::FlowType); unknown ones are kept.
            8 type_ "type": Option<crate::object::v2_money_management_transaction::FlowType>,
        }
    }
    record! {
        /// `regulatory_receipt` of a `v2.money_management.transaction`.
        RegulatoryReceipt {
            /// A word of [`RegulatoryReceiptStatus`](crate::object::v2_money_management_transaction::RegulatoryReceiptStatus); unknown ones are kept.
            0 status "status": Option<crate::object::v2_money_management_transaction::RegulatoryReceiptStatus>,
            /// Text. May be absent.
            1 url "url": Option<String>,
            /// Text. May be absent.
            2 url_expires_at "url_expires_at": Option<String>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.transaction`.
        StatusTransitions {
            /// Text. May be absent.
            0 posted_at "posted_at": Option<String>,
            /// Text. May be absent.
            1 void_at "void_at": Option<String>,
        }
    }
    words! {
        /// `category` of a `v2.money_management.transaction`.
        Category {
            0 Adjustment "adjustment",
            1 CurrencyConversion "currency_conversion",
            2 InboundTransfer "inbound_transfer",
            3 InboundTransferReversal "inbound_transfer_reversal",
            4 OutboundPayment "outbound_payment",
            5 OutboundPaymentReversal "outbound_payment_reversal",
            6 OutboundTransfer "outbound_transfer",
            7 OutboundTransferReversal "outbound_transfer_reversal",
            8 ReceivedCredit "received_credit",
            9 ReceivedCreditReversal "received_credit_reversal",
            10 ReceivedDebit "received_debit",
            11 ReceivedDebitReversal "received_debit_reversal",
            12 StripeFee "stripe_fee",
            13 StripeFeeTax "stripe_fee_tax",
        }
    }
    words! {
        /// `flow.type` of a `v2.money_management.transaction`.
        FlowType {
            0 Adjustment "adjustment",
            1 CurrencyConversion "currency_conversion",
            2 FeeBatch "fee_batch",
            3 InboundTransfer "inbound_transfer",
            4 OutboundPayment "outbound_payment",
            5 OutboundTransfer "outbound_transfer",
            6 ReceivedCredit "received_credit",
            7 ReceivedDebit "received_debit",
        }
    }
    words! {
        /// `regulatory_receipt.status` of a `v2.money_management.transaction`.
        RegulatoryReceiptStatus {
            0 Available "available",
            1 NotApplicable "not_applicable",
            2 Pending "pending",
            3 UrlExpired "url_expired",
        }
    }
    words! {
        /// `status` of a `v2.money_management.transaction`.
        Status {
            0 Pending "pending",
            1 Posted "posted",
            2 Void "void",
        }
    }
}
