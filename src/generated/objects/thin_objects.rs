// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};
use crate::object::words::words;

record! {
    /// The data of a thin event.
    V1BillingMeterErrorReportTriggeredEventData {
        /// Text.
        developer_message_summary "developer_message_summary": Option<String>,
        /// See [`V1BillingMeterErrorReportTriggeredEventDataReason`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReason).
        reason "reason": Option<Box<crate::object::V1BillingMeterErrorReportTriggeredEventDataReason>>,
        /// Text.
        validation_end "validation_end": Option<String>,
        /// Text.
        validation_start "validation_start": Option<String>,
    }
}
object! { V1BillingMeterErrorReportTriggeredEventData: }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReason {
        /// A whole number.
        error_count "error_count": Option<i64>,
        /// Array. Each element: See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorType`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType).
        error_types "error_types": Vec<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorType>,
    }
}
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorType {
        /// A word of [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode); unknown ones are kept.
        code "code": Option<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeCode>,
        /// A whole number.
        error_count "error_count": Option<i64>,
        /// Array. Each element: See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError).
        sample_errors "sample_errors": Vec<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError>,
    }
}
element! { V1BillingMeterErrorReportTriggeredEventDataReasonErrorType }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.sample_error`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError {
        /// Text.
        error_message "error_message": Option<String>,
        /// See [`V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest`](crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest).
        request "request": Option<Box<crate::object::V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest>>,
    }
}
element! { V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError }
record! {
    /// `v2.core.v1_billing_meter_error_report_triggered_event.data.reason.error_type.sample_error.request`, as several objects have it.
    V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest {
        /// Text.
        identifier "identifier": Option<String>,
    }
}
record! {
    /// The data of a thin event.
    V1BillingMeterNoMeterFoundEventData {
        /// Text.
        developer_message_summary "developer_message_summary": Option<String>,
        /// See [`V1BillingMeterNoMeterFoundEventDataReason`](crate::object::V1BillingMeterNoMeterFoundEventDataReason).
        reason "reason": Option<Box<crate::object::V1BillingMeterNoMeterFoundEventDataReason>>,
        /// Text.
        validation_end "validation_end": Option<String>,
        /// Text.
        validation_start "validation_start": Option<String>,
    }
}
object! { V1BillingMeterNoMeterFoundEventData: }
record! {
    /// `v2.core.v1_billing_meter_no_meter_found_event.data.reason`, as several objects have it.
    V1BillingMeterNoMeterFoundEventDataReason {
        /// A whole number.
        error_count "error_count": Option<i64>,
        /// Array. Each element: See [`V1BillingMeterNoMeterFoundEventDataReasonErrorType`](crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorType).
        error_types "error_types": Vec<crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorType>,
    }
}
record! {
    /// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type`, as several objects have it.
    V1BillingMeterNoMeterFoundEventDataReasonErrorType {
        /// A word of [`V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode`](crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode); unknown ones are kept.
        code "code": Option<crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode>,
        /// A whole number.
        error_count "error_count": Option<i64>,
        /// Array. Each element: See [`V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError`](crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError).
        sample_errors "sample_errors": Vec<crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError>,
    }
}
element! { V1BillingMeterNoMeterFoundEventDataReasonErrorType }
record! {
    /// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.sample_error`, as several objects have it.
    V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError {
        /// Text.
        error_message "error_message": Option<String>,
        /// See [`V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest`](crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest).
        request "request": Option<Box<crate::object::V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest>>,
    }
}
element! { V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError }
record! {
    /// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.sample_error.request`, as several objects have it.
    V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest {
        /// Text.
        identifier "identifier": Option<String>,
    }
}
record! {
    /// The data of a thin event.
    V1InvoiceUpcomingEventData {
        /// Text.
        customer "customer": Option<String>,
        /// Text. May be absent.
        subscription "subscription": Option<String>,
    }
}
object! { V1InvoiceUpcomingEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData {
        /// A word of [`V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.
        updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability>,
    }
}
object! { V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData {
        /// A word of [`V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.
        updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability>,
    }
}
object! { V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData {
        /// A word of [`V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.
        updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability>,
    }
}
object! { V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountLinkReturnedEventData {
        /// Text.
        account_id "account_id": Option<String>,
        /// Array. Each element: A word of [`V2CoreAccountLinkReturnedEventDataConfiguration`](crate::object::V2CoreAccountLinkReturnedEventDataConfiguration); unknown ones are kept.
        configurations "configurations": Vec<crate::object::V2CoreAccountLinkReturnedEventDataConfiguration>,
        /// A word of [`V2CoreAccountLinkReturnedEventDataUseCase`](crate::object::V2CoreAccountLinkReturnedEventDataUseCase); unknown ones are kept.
        use_case "use_case": Option<crate::object::V2CoreAccountLinkReturnedEventDataUseCase>,
    }
}
object! { V2CoreAccountLinkReturnedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountPersonCreatedEventData {
        /// Text.
        account_id "account_id": Option<String>,
    }
}
object! { V2CoreAccountPersonCreatedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountPersonDeletedEventData {
        /// Text.
        account_id "account_id": Option<String>,
    }
}
object! { V2CoreAccountPersonDeletedEventData: }
record! {
    /// The data of a thin event.
    V2CoreAccountPersonUpdatedEventData {
        /// Text.
        account_id "account_id": Option<String>,
    }
}
object! { V2CoreAccountPersonUpdatedEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementInboundTransferAvailableEventData {
        /// Text.
        transaction_id "transaction_id": Option<String>,
    }
}
object! { V2MoneyManagementInboundTransferAvailableEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementReceivedCreditAvailableEventData {
        /// Text.
        transaction_id "transaction_id": Option<String>,
    }
}
object! { V2MoneyManagementReceivedCreditAvailableEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementTransactionCreatedEventData {
        /// Text. May be absent.
        treasury_transaction "treasury_transaction": Option<String>,
        /// Text. May be absent.
        v1_id "v1_id": Option<String>,
    }
}
object! { V2MoneyManagementTransactionCreatedEventData: }
record! {
    /// The data of a thin event.
    V2MoneyManagementTransactionUpdatedEventData {
        /// Text. May be absent.
        treasury_transaction "treasury_transaction": Option<String>,
    }
}
object! { V2MoneyManagementTransactionUpdatedEventData: }
record! {
    /// `v2.v2_amount`, as several objects have it.
    V2Amount {
        /// Text.
        currency "currency": Option<String>,
        /// A whole number.
        value "value": Option<i64>,
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
words! {
    /// `v2.core.v1_billing_meter_no_meter_found_event.data.reason.error_type.code`, as several objects have it.
    V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode {
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
words! {
    /// `v2.core.v2_core_account_link_returned_event.data.configuration`, as several objects have it.
    V2CoreAccountLinkReturnedEventDataConfiguration {
        0 Customer "customer",
        1 Merchant "merchant",
        2 Recipient "recipient",
    }
}
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
        id "id": String,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// A word of [`FeedType`](v2_commerce_product_catalog_import::FeedType); unknown ones are kept.
        feed_type "feed_type": Option<v2_commerce_product_catalog_import::FeedType>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values.
        metadata "metadata": crate::object::Metadata,
        /// A word of [`Mode`](v2_commerce_product_catalog_import::Mode); unknown ones are kept.
        mode "mode": Option<v2_commerce_product_catalog_import::Mode>,
        /// A word of [`Status`](v2_commerce_product_catalog_import::Status); unknown ones are kept.
        status "status": Option<v2_commerce_product_catalog_import::Status>,
        /// See [`StatusDetails`](v2_commerce_product_catalog_import::StatusDetails). May be absent.
        status_details "status_details": Option<Box<v2_commerce_product_catalog_import::StatusDetails>>,
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
            awaiting_upload "awaiting_upload": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUpload>>,
            /// See [`StatusDetailsFailed`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailed). May be absent.
            failed "failed": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailed>>,
            /// See [`StatusDetailsProcessing`](crate::object::v2_commerce_product_catalog_import::StatusDetailsProcessing). May be absent.
            processing "processing": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsProcessing>>,
            /// See [`StatusDetailsSucceeded`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceeded). May be absent.
            succeeded "succeeded": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceeded>>,
            /// See [`StatusDetailsSucceededWithErrors`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrors). May be absent.
            succeeded_with_errors "succeeded_with_errors": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrors>>,
        }
    }
    record! {
        /// `status_details.awaiting_upload` of a `v2.commerce.product_catalog_import`.
        StatusDetailsAwaitingUpload {
            /// See [`StatusDetailsAwaitingUploadUploadUrl`](crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUploadUploadUrl).
            upload_url "upload_url": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsAwaitingUploadUploadUrl>>,
        }
    }
    record! {
        /// `status_details.awaiting_upload.upload_url` of a `v2.commerce.product_catalog_import`.
        StatusDetailsAwaitingUploadUploadUrl {
            /// Text.
            expires_at "expires_at": Option<String>,
            /// Text.
            url "url": Option<String>,
        }
    }
    record! {
        /// `status_details.failed` of a `v2.commerce.product_catalog_import`.
        StatusDetailsFailed {
            /// A word of [`StatusDetailsFailedCode`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedCode); unknown ones are kept.
            code "code": Option<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedCode>,
            /// Text.
            failure_message "failure_message": Option<String>,
            /// A word of [`StatusDetailsFailedType`](crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_commerce_product_catalog_import::StatusDetailsFailedType>,
        }
    }
    record! {
        /// `status_details.processing` of a `v2.commerce.product_catalog_import`.
        StatusDetailsProcessing {
            /// A whole number.
            error_count "error_count": Option<crate::object::Int64>,
            /// A whole number.
            success_count "success_count": Option<crate::object::Int64>,
        }
    }
    record! {
        /// `status_details.succeeded` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceeded {
            /// A whole number.
            success_count "success_count": Option<crate::object::Int64>,
        }
    }
    record! {
        /// `status_details.succeeded_with_errors` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrors {
            /// A whole number.
            error_count "error_count": Option<crate::object::Int64>,
            /// See [`StatusDetailsSucceededWithErrorsErrorFile`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFile).
            error_file "error_file": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFile>>,
            /// Array. Each element: See [`StatusDetailsSucceededWithErrorsSample`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsSample).
            samples "samples": Vec<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsSample>,
            /// A whole number.
            success_count "success_count": Option<crate::object::Int64>,
        }
    }
    record! {
        /// `status_details.succeeded_with_errors.error_file` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrorsErrorFile {
            /// Text.
            content_type "content_type": Option<String>,
            /// See [`StatusDetailsSucceededWithErrorsErrorFileDownloadUrl`](crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFileDownloadUrl).
            download_url "download_url": Option<Box<crate::object::v2_commerce_product_catalog_import::StatusDetailsSucceededWithErrorsErrorFileDownloadUrl>>,
            /// A whole number.
            size "size": Option<crate::object::Int64>,
        }
    }
    record! {
        /// `status_details.succeeded_with_errors.error_file.download_url` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrorsErrorFileDownloadUrl {
            /// Text.
            expires_at "expires_at": Option<String>,
            /// Text.
            url "url": Option<String>,
        }
    }
    record! {
        /// `status_details.succeeded_with_errors.sample` of a `v2.commerce.product_catalog_import`.
        StatusDetailsSucceededWithErrorsSample {
            /// The id; empty if Stripe sent none.
            id "id": String,
            /// Text.
            error_message "error_message": Option<String>,
            /// Text.
            field "field": Option<String>,
            /// A whole number.
            row "row": Option<crate::object::Int64>,
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
        id "id": String,
        /// Array. Each element: A word of [`AppliedConfiguration`](v2_core_account::AppliedConfiguration); unknown ones are kept.
        applied_configurations "applied_configurations": Vec<v2_core_account::AppliedConfiguration>,
        /// A flag. May be absent.
        closed "closed": Option<bool>,
        /// See [`Configuration`](v2_core_account::Configuration). May be absent.
        configuration "configuration": Option<Box<v2_core_account::Configuration>>,
        /// Text. May be absent.
        contact_email "contact_email": Option<String>,
        /// Text. May be absent.
        contact_phone "contact_phone": Option<String>,
        /// Text.
        created "created": Option<String>,
        /// A word of [`Dashboard`](v2_core_account::Dashboard); unknown ones are kept. May be absent.
        dashboard "dashboard": Option<v2_core_account::Dashboard>,
        /// See [`Defaults`](v2_core_account::Defaults). May be absent.
        defaults "defaults": Option<Box<v2_core_account::Defaults>>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        display_name "display_name": Option<String>,
        /// See [`FutureRequirements`](v2_core_account::FutureRequirements). May be absent.
        future_requirements "future_requirements": Option<Box<v2_core_account::FutureRequirements>>,
        /// See [`Identity`](v2_core_account::Identity). May be absent.
        identity "identity": Option<Box<v2_core_account::Identity>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        metadata "metadata": crate::object::Metadata,
        /// See [`Requirements`](v2_core_account::Requirements). May be absent.
        requirements "requirements": Option<Box<v2_core_account::Requirements>>,
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
            customer "customer": Option<Box<crate::object::v2_core_account::ConfigurationCustomer>>,
            /// See [`ConfigurationMerchant`](crate::object::v2_core_account::ConfigurationMerchant). May be absent.
            merchant "merchant": Option<Box<crate::object::v2_core_account::ConfigurationMerchant>>,
            /// See [`ConfigurationRecipient`](crate::object::v2_core_account::ConfigurationRecipient). May be absent.
            recipient "recipient": Option<Box<crate::object::v2_core_account::ConfigurationRecipient>>,
        }
    }
    record! {
        /// `configuration.customer` of a `v2.core.account`.
        ConfigurationCustomer {
            /// A flag.
            applied "applied": Option<bool>,
            /// See [`ConfigurationCustomerAutomaticIndirectTax`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTax). May be absent.
            automatic_indirect_tax "automatic_indirect_tax": Option<Box<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTax>>,
            /// See [`ConfigurationCustomerBilling`](crate::object::v2_core_account::ConfigurationCustomerBilling). May be absent.
            billing "billing": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBilling>>,
            /// See [`ConfigurationCustomerCapabilities`](crate::object::v2_core_account::ConfigurationCustomerCapabilities). May be absent.
            capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationCustomerCapabilities>>,
            /// See [`ConfigurationCustomerShipping`](crate::object::v2_core_account::ConfigurationCustomerShipping). May be absent.
            shipping "shipping": Option<Box<crate::object::v2_core_account::ConfigurationCustomerShipping>>,
            /// Text. May be absent.
            test_clock "test_clock": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.automatic_indirect_tax` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTax {
            /// A word of [`ConfigurationCustomerAutomaticIndirectTaxExempt`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxExempt); unknown ones are kept. May be absent.
            exempt "exempt": Option<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxExempt>,
            /// Text. May be absent.
            ip_address "ip_address": Option<String>,
            /// See [`ConfigurationCustomerAutomaticIndirectTaxLocation`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocation). May be absent.
            location "location": Option<Box<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocation>>,
            /// A word of [`ConfigurationCustomerAutomaticIndirectTaxLocationSource`](crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocationSource); unknown ones are kept. May be absent.
            location_source "location_source": Option<crate::object::v2_core_account::ConfigurationCustomerAutomaticIndirectTaxLocationSource>,
        }
    }
    record! {
        /// `configuration.customer.automatic_indirect_tax.location` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTaxLocation {
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.billing` of a `v2.core.account`.
        ConfigurationCustomerBilling {
            /// Text. May be absent.
            default_payment_method "default_payment_method": Option<String>,
            /// See [`ConfigurationCustomerBillingInvoice`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoice). May be absent.
            invoice "invoice": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBillingInvoice>>,
        }
    }
    record! {
        /// `configuration.customer.billing.invoice` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoice {
            /// Array. Each element: See [`ConfigurationCustomerBillingInvoiceCustomField`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceCustomField).
            custom_fields "custom_fields": Vec<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceCustomField>,
            /// Text. May be absent.
            footer "footer": Option<String>,
            /// A whole number. May be absent.
            next_sequence "next_sequence": Option<i64>,
            /// Text. May be absent.
            prefix "prefix": Option<String>,
            /// See [`ConfigurationCustomerBillingInvoiceRendering`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRendering). May be absent.
            rendering "rendering": Option<Box<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRendering>>,
        }
    }
    record! {
        /// `configuration.customer.billing.invoice.custom_field` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceCustomField {
            /// Text.
            name "name": Option<String>,
            /// Text.
            value "value": Option<String>,
        }
    }
    element! { ConfigurationCustomerBillingInvoiceCustomField }
    record! {
        /// `configuration.customer.billing.invoice.rendering` of a `v2.core.account`.
        ConfigurationCustomerBillingInvoiceRendering {
            /// A word of [`ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay`](crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay); unknown ones are kept. May be absent.
            amount_tax_display "amount_tax_display": Option<crate::object::v2_core_account::ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay>,
            /// Text. May be absent.
            template "template": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.capabilities` of a `v2.core.account`.
        ConfigurationCustomerCapabilities {
            /// See [`ConfigurationCustomerCapabilitiesAutomaticIndirectTax`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTax). May be absent.
            automatic_indirect_tax "automatic_indirect_tax": Option<Box<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTax>>,
        }
    }
    record! {
        /// `configuration.customer.capabilities.automatic_indirect_tax` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTax {
            /// A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatus>,
            /// Array. Each element: See [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail>,
        }
    }
    record! {
        /// `configuration.customer.capabilities.automatic_indirect_tax.status_detail` of a `v2.core.account`.
        ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail {
            /// A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode>,
            /// A word of [`ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution`](crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution>,
        }
    }
    element! { ConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail }
    record! {
        /// `configuration.customer.shipping` of a `v2.core.account`.
        ConfigurationCustomerShipping {
            /// See [`ConfigurationCustomerShippingAddress`](crate::object::v2_core_account::ConfigurationCustomerShippingAddress). May be absent.
            address "address": Option<Box<crate::object::v2_core_account::ConfigurationCustomerShippingAddress>>,
            /// Text. May be absent.
            name "name": Option<String>,
            /// Text. May be absent.
            phone "phone": Option<String>,
        }
    }
    record! {
        /// `configuration.customer.shipping.address` of a `v2.core.account`.
        ConfigurationCustomerShippingAddress {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant` of a `v2.core.account`.
        ConfigurationMerchant {
            /// A flag.
            applied "applied": Option<bool>,
            /// See [`ConfigurationMerchantBacsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantBacsDebitPayments). May be absent.
            bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantBacsDebitPayments>>,
            /// See [`ConfigurationMerchantBranding`](crate::object::v2_core_account::ConfigurationMerchantBranding). May be absent.
            branding "branding": Option<Box<crate::object::v2_core_account::ConfigurationMerchantBranding>>,
            /// See [`ConfigurationMerchantCapabilities`](crate::object::v2_core_account::ConfigurationMerchantCapabilities). May be absent.
            capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilities>>,
            /// See [`ConfigurationMerchantCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCardPayments). May be absent.
            card_payments "card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCardPayments>>,
            /// See [`ConfigurationMerchantKonbiniPayments`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPayments). May be absent.
            konbini_payments "konbini_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPayments>>,
            /// Text. May be absent.
            mcc "mcc": Option<String>,
            /// See [`ConfigurationMerchantScriptStatementDescriptor`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptor). May be absent.
            script_statement_descriptor "script_statement_descriptor": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptor>>,
            /// See [`ConfigurationMerchantSepaDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantSepaDebitPayments). May be absent.
            sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSepaDebitPayments>>,
            /// See [`ConfigurationMerchantStatementDescriptor`](crate::object::v2_core_account::ConfigurationMerchantStatementDescriptor). May be absent.
            statement_descriptor "statement_descriptor": Option<Box<crate::object::v2_core_account::ConfigurationMerchantStatementDescriptor>>,
            /// See [`ConfigurationMerchantSupport`](crate::object::v2_core_account::ConfigurationMerchantSupport). May be absent.
            support "support": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSupport>>,
        }
    }
    record! {
        /// `configuration.merchant.bacs_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantBacsDebitPayments {
            /// Text. May be absent.
            display_name "display_name": Option<String>,
            /// Text. May be absent.
            service_user_number "service_user_number": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.branding` of a `v2.core.account`.
        ConfigurationMerchantBranding {
            /// Text. May be absent.
            icon "icon": Option<String>,
            /// Text. May be absent.
            logo "logo": Option<String>,
            /// Text. May be absent.
            primary_color "primary_color": Option<String>,
            /// Text. May be absent.
            secondary_color "secondary_color": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities` of a `v2.core.account`.
        ConfigurationMerchantCapabilities {
            /// See [`ConfigurationMerchantCapabilitiesAchDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPayments). May be absent.
            ach_debit_payments "ach_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAcssDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPayments). May be absent.
            acss_debit_payments "acss_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAffirmPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPayments). May be absent.
            affirm_payments "affirm_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAfterpayClearpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPayments). May be absent.
            afterpay_clearpay_payments "afterpay_clearpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAlmaPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPayments). May be absent.
            alma_payments "alma_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAmazonPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPayments). May be absent.
            amazon_pay_payments "amazon_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesAuBecsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPayments). May be absent.
            au_becs_debit_payments "au_becs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBacsDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPayments). May be absent.
            bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBancontactPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPayments). May be absent.
            bancontact_payments "bancontact_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBlikPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPayments). May be absent.
            blik_payments "blik_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBlikRecurringPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPayments). May be absent.
            blik_recurring_payments "blik_recurring_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesBoletoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPayments). May be absent.
            boleto_payments "boleto_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPayments). May be absent.
            card_payments "card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesCartesBancairesPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPayments). May be absent.
            cartes_bancaires_payments "cartes_bancaires_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesCashappPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPayments). May be absent.
            cashapp_payments "cashapp_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesEpsPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPayments). May be absent.
            eps_payments "eps_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesFpxPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPayments). May be absent.
            fpx_payments "fpx_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesGbBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPayments). May be absent.
            gb_bank_transfer_payments "gb_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesGrabpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPayments). May be absent.
            grabpay_payments "grabpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesIdealPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPayments). May be absent.
            ideal_payments "ideal_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesJcbPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPayments). May be absent.
            jcb_payments "jcb_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesJpBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPayments). May be absent.
            jp_bank_transfer_payments "jp_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKakaoPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPayments). May be absent.
            kakao_pay_payments "kakao_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKlarnaPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPayments). May be absent.
            klarna_payments "klarna_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKonbiniPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPayments). May be absent.
            konbini_payments "konbini_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesKrCardPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPayments). May be absent.
            kr_card_payments "kr_card_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesLinkPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPayments). May be absent.
            link_payments "link_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesMobilepayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPayments). May be absent.
            mobilepay_payments "mobilepay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesMultibancoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPayments). May be absent.
            multibanco_payments "multibanco_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesMxBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPayments). May be absent.
            mx_bank_transfer_payments "mx_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesNaverPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPayments). May be absent.
            naver_pay_payments "naver_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesOxxoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPayments). May be absent.
            oxxo_payments "oxxo_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesP24Payments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24Payments). May be absent.
            p24_payments "p24_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24Payments>>,
            /// See [`ConfigurationMerchantCapabilitiesPayByBankPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPayments). May be absent.
            pay_by_bank_payments "pay_by_bank_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesPaycoPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPayments). May be absent.
            payco_payments "payco_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesPaynowPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPayments). May be absent.
            paynow_payments "paynow_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesPromptpayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPayments). May be absent.
            promptpay_payments "promptpay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesRevolutPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPayments). May be absent.
            revolut_pay_payments "revolut_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSamsungPayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPayments). May be absent.
            samsung_pay_payments "samsung_pay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSatispayPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPayments). May be absent.
            satispay_payments "satispay_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSepaBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPayments). May be absent.
            sepa_bank_transfer_payments "sepa_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSepaDebitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPayments). May be absent.
            sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSequraPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPayments). May be absent.
            sequra_payments "sequra_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesStripeBalance`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalance). May be absent.
            stripe_balance "stripe_balance": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalance>>,
            /// See [`ConfigurationMerchantCapabilitiesSunbitPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPayments). May be absent.
            sunbit_payments "sunbit_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesSwishPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPayments). May be absent.
            swish_payments "swish_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesTwintPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPayments). May be absent.
            twint_payments "twint_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesUsBankTransferPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPayments). May be absent.
            us_bank_transfer_payments "us_bank_transfer_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPayments>>,
            /// See [`ConfigurationMerchantCapabilitiesZipPayments`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPayments). May be absent.
            zip_payments "zip_payments": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPayments>>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.ach_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAchDebitPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesAchDebitPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.ach_debit_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.acss_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAcssDebitPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.acss_debit_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.affirm_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAffirmPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesAffirmPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.affirm_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.afterpay_clearpay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAfterpayClearpayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.alma_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAlmaPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesAlmaPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.alma_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.amazon_pay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAmazonPayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.au_becs_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAuBecsDebitPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.bacs_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBacsDebitPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.bancontact_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBancontactPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesBancontactPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.bancontact_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.blik_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesBlikPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.blik_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.blik_recurring_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikRecurringPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.boleto_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBoletoPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesBoletoPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.boleto_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.card_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCardPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesCardPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesCardPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.card_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCardPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesCardPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.cartes_bancaires_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCartesBancairesPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.cashapp_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCashappPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesCashappPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.cashapp_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.eps_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesEpsPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesEpsPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.eps_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.fpx_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesFpxPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesFpxPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.fpx_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.gb_bank_transfer_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGbBankTransferPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.grabpay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGrabpayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesGrabpayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.grabpay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.ideal_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesIdealPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesIdealPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.ideal_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.jcb_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJcbPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesJcbPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.jcb_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.jp_bank_transfer_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJpBankTransferPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.kakao_pay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKakaoPayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.klarna_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKlarnaPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesKlarnaPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.klarna_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.konbini_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKonbiniPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesKonbiniPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.konbini_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.kr_card_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKrCardPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesKrCardPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.kr_card_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.link_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesLinkPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesLinkPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.link_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.mobilepay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMobilepayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesMobilepayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.mobilepay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.multibanco_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMultibancoPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesMultibancoPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.multibanco_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.mx_bank_transfer_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMxBankTransferPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.naver_pay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesNaverPayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesNaverPayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.naver_pay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.oxxo_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesOxxoPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesOxxoPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.oxxo_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.p24_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesP24Payments {
            /// A word of [`ConfigurationMerchantCapabilitiesP24PaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesP24PaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.p24_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesP24PaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesP24PaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.pay_by_bank_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPayByBankPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesPayByBankPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.payco_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaycoPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesPaycoPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.payco_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.paynow_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaynowPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesPaynowPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.paynow_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.promptpay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPromptpayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesPromptpayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.promptpay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.revolut_pay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesRevolutPayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.samsung_pay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSamsungPayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.satispay_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSatispayPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesSatispayPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.satispay_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.sepa_bank_transfer_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaBankTransferPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.sepa_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaDebitPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.sequra_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSequraPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesSequraPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.sequra_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.stripe_balance` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalance {
            /// See [`ConfigurationMerchantCapabilitiesStripeBalancePayouts`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayouts). May be absent.
            payouts "payouts": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayouts>>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.stripe_balance.payouts` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalancePayouts {
            /// A word of [`ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.sunbit_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSunbitPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesSunbitPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.sunbit_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.swish_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSwishPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesSwishPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.swish_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.twint_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesTwintPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesTwintPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.twint_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.us_bank_transfer_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesUsBankTransferPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.capabilities.zip_payments` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesZipPayments {
            /// A word of [`ConfigurationMerchantCapabilitiesZipPaymentsStatus`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatus>,
            /// Array. Each element: See [`ConfigurationMerchantCapabilitiesZipPaymentsStatusDetail`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatusDetail>,
        }
    }
    record! {
        /// `configuration.merchant.capabilities.zip_payments.status_detail` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesZipPaymentsStatusDetail {
            /// A word of [`ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailCode`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailCode>,
            /// A word of [`ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailResolution>,
        }
    }
    element! { ConfigurationMerchantCapabilitiesZipPaymentsStatusDetail }
    record! {
        /// `configuration.merchant.card_payments` of a `v2.core.account`.
        ConfigurationMerchantCardPayments {
            /// See [`ConfigurationMerchantCardPaymentsDeclineOn`](crate::object::v2_core_account::ConfigurationMerchantCardPaymentsDeclineOn). May be absent.
            decline_on "decline_on": Option<Box<crate::object::v2_core_account::ConfigurationMerchantCardPaymentsDeclineOn>>,
        }
    }
    record! {
        /// `configuration.merchant.card_payments.decline_on` of a `v2.core.account`.
        ConfigurationMerchantCardPaymentsDeclineOn {
            /// A flag. May be absent.
            avs_failure "avs_failure": Option<bool>,
            /// A flag. May be absent.
            cvc_failure "cvc_failure": Option<bool>,
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPayments {
            /// See [`ConfigurationMerchantKonbiniPaymentsSupport`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupport). May be absent.
            support "support": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupport>>,
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments.support` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPaymentsSupport {
            /// Text. May be absent.
            email "email": Option<String>,
            /// See [`ConfigurationMerchantKonbiniPaymentsSupportHours`](crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupportHours). May be absent.
            hours "hours": Option<Box<crate::object::v2_core_account::ConfigurationMerchantKonbiniPaymentsSupportHours>>,
            /// Text. May be absent.
            phone "phone": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.konbini_payments.support.hours` of a `v2.core.account`.
        ConfigurationMerchantKonbiniPaymentsSupportHours {
            /// Text. May be absent.
            end_time "end_time": Option<String>,
            /// Text. May be absent.
            start_time "start_time": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.script_statement_descriptor` of a `v2.core.account`.
        ConfigurationMerchantScriptStatementDescriptor {
            /// See [`ConfigurationMerchantScriptStatementDescriptorKana`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKana). May be absent.
            kana "kana": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKana>>,
            /// See [`ConfigurationMerchantScriptStatementDescriptorKanji`](crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKanji). May be absent.
            kanji "kanji": Option<Box<crate::object::v2_core_account::ConfigurationMerchantScriptStatementDescriptorKanji>>,
        }
    }
    record! {
        /// `configuration.merchant.script_statement_descriptor.kana` of a `v2.core.account`.
        ConfigurationMerchantScriptStatementDescriptorKana {
            /// Text. May be absent.
            descriptor "descriptor": Option<String>,
            /// Text. May be absent.
            prefix "prefix": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.script_statement_descriptor.kanji` of a `v2.core.account`.
        ConfigurationMerchantScriptStatementDescriptorKanji {
            /// Text. May be absent.
            descriptor "descriptor": Option<String>,
            /// Text. May be absent.
            prefix "prefix": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.sepa_debit_payments` of a `v2.core.account`.
        ConfigurationMerchantSepaDebitPayments {
            /// Text. May be absent.
            creditor_id "creditor_id": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.statement_descriptor` of a `v2.core.account`.
        ConfigurationMerchantStatementDescriptor {
            /// Text. May be absent.
            descriptor "descriptor": Option<String>,
            /// Text. May be absent.
            prefix "prefix": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.support` of a `v2.core.account`.
        ConfigurationMerchantSupport {
            /// See [`ConfigurationMerchantSupportAddress`](crate::object::v2_core_account::ConfigurationMerchantSupportAddress). May be absent.
            address "address": Option<Box<crate::object::v2_core_account::ConfigurationMerchantSupportAddress>>,
            /// Text. May be absent.
            email "email": Option<String>,
            /// Text. May be absent.
            phone "phone": Option<String>,
            /// Text. May be absent.
            url "url": Option<String>,
        }
    }
    record! {
        /// `configuration.merchant.support.address` of a `v2.core.account`.
        ConfigurationMerchantSupportAddress {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `configuration.recipient` of a `v2.core.account`.
        ConfigurationRecipient {
            /// A flag.
            applied "applied": Option<bool>,
            /// See [`ConfigurationRecipientCapabilities`](crate::object::v2_core_account::ConfigurationRecipientCapabilities). May be absent.
            capabilities "capabilities": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilities>>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities` of a `v2.core.account`.
        ConfigurationRecipientCapabilities {
            /// See [`ConfigurationRecipientCapabilitiesBankAccounts`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccounts). May be absent.
            bank_accounts "bank_accounts": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccounts>>,
            /// See [`ConfigurationRecipientCapabilitiesCards`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCards). May be absent.
            cards "cards": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCards>>,
            /// See [`ConfigurationRecipientCapabilitiesStripeBalance`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalance). May be absent.
            stripe_balance "stripe_balance": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalance>>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccounts {
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsAch`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAch). May be absent.
            ach "ach": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAch>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsFedwire`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwire). May be absent.
            fedwire "fedwire": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwire>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsFps`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFps). May be absent.
            fps "fps": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFps>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsLocal`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocal). May be absent.
            local "local": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocal>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsRtp`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtp). May be absent.
            rtp "rtp": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtp>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsSepa`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepa). May be absent.
            sepa "sepa": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepa>>,
            /// See [`ConfigurationRecipientCapabilitiesBankAccountsSwift`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwift). May be absent.
            swift "swift": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwift>>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.ach` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsAch {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsAchStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.fedwire` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFedwire {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsFedwireStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.fps` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFps {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsFpsStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.local` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsLocal {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsLocalStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.local.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.rtp` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsRtp {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsRtpStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.sepa` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSepa {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsSepaStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.swift` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSwift {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsSwiftStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.cards` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesCards {
            /// A word of [`ConfigurationRecipientCapabilitiesCardsStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesCardsStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.cards.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesCardsStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesCardsStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesCardsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesCardsStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesCardsStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.stripe_balance` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalance {
            /// See [`ConfigurationRecipientCapabilitiesStripeBalancePayouts`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayouts). May be absent.
            payouts "payouts": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayouts>>,
            /// See [`ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers). May be absent.
            stripe_transfers "stripe_transfers": Option<Box<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers>>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.stripe_balance.payouts` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalancePayouts {
            /// A word of [`ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail }
    record! {
        /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers {
            /// A word of [`ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatus`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatus>,
            /// Array. Each element: See [`ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail).
            status_details "status_details": Vec<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail>,
        }
    }
    record! {
        /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail {
            /// A word of [`ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailCode`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailCode>,
            /// A word of [`ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailResolution`](crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailResolution); unknown ones are kept.
            resolution "resolution": Option<crate::object::v2_core_account::ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailResolution>,
        }
    }
    element! { ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail }
    record! {
        /// `defaults` of a `v2.core.account`.
        Defaults {
            /// Text. May be absent.
            currency "currency": Option<String>,
            /// Array. Each element: A word of [`DefaultsLocale`](crate::object::v2_core_account::DefaultsLocale); unknown ones are kept. May be absent.
            locales "locales": Vec<crate::object::v2_core_account::DefaultsLocale>,
            /// Map. Each value: Text. May be absent.
            payout_methods "payout_methods": std::collections::BTreeMap<String, String>,
            /// See [`DefaultsProfile`](crate::object::v2_core_account::DefaultsProfile). May be absent.
            profile "profile": Option<Box<crate::object::v2_core_account::DefaultsProfile>>,
            /// See [`DefaultsResponsibilities`](crate::object::v2_core_account::DefaultsResponsibilities).
            responsibilities "responsibilities": Option<Box<crate::object::v2_core_account::DefaultsResponsibilities>>,
        }
    }
    record! {
        /// `defaults.profile` of a `v2.core.account`.
        DefaultsProfile {
            /// Text. May be absent.
            business_url "business_url": Option<String>,
            /// Text. May be absent.
            doing_business_as "doing_business_as": Option<String>,
            /// Text. May be absent.
            product_description "product_description": Option<String>,
        }
    }
    record! {
        /// `defaults.responsibilities` of a `v2.core.account`.
        DefaultsResponsibilities {
            /// A word of [`DefaultsResponsibilitiesFeesCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesFeesCollector); unknown ones are kept. May be absent.
            fees_collector "fees_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesFeesCollector>,
            /// A word of [`DefaultsResponsibilitiesLossesCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesLossesCollector); unknown ones are kept. May be absent.
            losses_collector "losses_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesLossesCollector>,
            /// A word of [`DefaultsResponsibilitiesRequirementsCollector`](crate::object::v2_core_account::DefaultsResponsibilitiesRequirementsCollector); unknown ones are kept.
            requirements_collector "requirements_collector": Option<crate::object::v2_core_account::DefaultsResponsibilitiesRequirementsCollector>,
        }
    }
    record! {
        /// `future_requirements` of a `v2.core.account`.
        FutureRequirements {
            /// Array. Each element: See [`FutureRequirementsAlternative`](crate::object::v2_core_account::FutureRequirementsAlternative). May be absent.
            alternatives "alternatives": Vec<crate::object::v2_core_account::FutureRequirementsAlternative>,
            /// Array. Each element: See [`FutureRequirementsEntry`](crate::object::v2_core_account::FutureRequirementsEntry). May be absent.
            entries "entries": Vec<crate::object::v2_core_account::FutureRequirementsEntry>,
            /// Text. May be absent.
            minimum_transition_date "minimum_transition_date": Option<String>,
            /// See [`FutureRequirementsSummary`](crate::object::v2_core_account::FutureRequirementsSummary). May be absent.
            summary "summary": Option<Box<crate::object::v2_core_account::FutureRequirementsSummary>>,
        }
    }
    record! {
        /// `future_requirements.alternative` of a `v2.core.account`.
        FutureRequirementsAlternative {
            /// Array. Each element: See [`FutureRequirementsAlternativeOption`](crate::object::v2_core_account::FutureRequirementsAlternativeOption).
            options "options": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOption>,
            /// Array. Each element: See [`FutureRequirementsAlternativeOriginalEntry`](crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntry).
            original_entries "original_entries": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntry>,
        }
    }
    element! { FutureRequirementsAlternative }
    record! {
        /// `future_requirements.alternative.option` of a `v2.core.account`.
        FutureRequirementsAlternativeOption {
            /// Array. Each element: See [`FutureRequirementsAlternativeOptionEntry`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntry).
            entries "entries": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntry>,
        }
    }
    element! { FutureRequirementsAlternativeOption }
    record! {
        /// `future_requirements.alternative.option.entry` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntry {
            /// A word of [`FutureRequirementsAlternativeOptionEntryAwaitingActionFrom`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryAwaitingActionFrom); unknown ones are kept.
            awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryAwaitingActionFrom>,
            /// Text.
            description "description": Option<String>,
            /// Array. Each element: See [`FutureRequirementsAlternativeOptionEntryError`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryError).
            errors "errors": Vec<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryError>,
            /// See [`FutureRequirementsAlternativeOptionEntryReference`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReference). May be absent.
            reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReference>>,
        }
    }
    element! { FutureRequirementsAlternativeOptionEntry }
    record! {
        /// `future_requirements.alternative.option.entry.error` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryError {
            /// A word of [`FutureRequirementsAlternativeOptionEntryErrorCode`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryErrorCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryErrorCode>,
            /// Text.
            description "description": Option<String>,
        }
    }
    element! { FutureRequirementsAlternativeOptionEntryError }
    record! {
        /// `future_requirements.alternative.option.entry.reference` of a `v2.core.account`.
        FutureRequirementsAlternativeOptionEntryReference {
            /// Text. May be absent.
            inquiry "inquiry": Option<String>,
            /// Text. May be absent.
            resource "resource": Option<String>,
            /// A word of [`FutureRequirementsAlternativeOptionEntryReferenceType`](crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReferenceType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOptionEntryReferenceType>,
        }
    }
    record! {
        /// `future_requirements.alternative.original_entry` of a `v2.core.account`.
        FutureRequirementsAlternativeOriginalEntry {
            /// Text.
            description "description": Option<String>,
            /// See [`FutureRequirementsAlternativeOriginalEntryReference`](crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReference). May be absent.
            reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReference>>,
        }
    }
    element! { FutureRequirementsAlternativeOriginalEntry }
    record! {
        /// `future_requirements.alternative.original_entry.reference` of a `v2.core.account`.
        FutureRequirementsAlternativeOriginalEntryReference {
            /// Text. May be absent.
            inquiry "inquiry": Option<String>,
            /// Text. May be absent.
            resource "resource": Option<String>,
            /// A word of [`FutureRequirementsAlternativeOriginalEntryReferenceType`](crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReferenceType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::FutureRequirementsAlternativeOriginalEntryReferenceType>,
        }
    }
    record! {
        /// `future_requirements.entry` of a `v2.core.account`.
        FutureRequirementsEntry {
            /// A word of [`FutureRequirementsEntryAwaitingActionFrom`](crate::object::v2_core_account::FutureRequirementsEntryAwaitingActionFrom); unknown ones are kept.
            awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::FutureRequirementsEntryAwaitingActionFrom>,
            /// Text.
            description "description": Option<String>,
            /// Array. Each element: See [`FutureRequirementsEntryError`](crate::object::v2_core_account::FutureRequirementsEntryError).
            errors "errors": Vec<crate::object::v2_core_account::FutureRequirementsEntryError>,
            /// See [`FutureRequirementsEntryImpact`](crate::object::v2_core_account::FutureRequirementsEntryImpact).
            impact "impact": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryImpact>>,
            /// See [`FutureRequirementsEntryMinimumDeadline`](crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadline).
            minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadline>>,
            /// See [`FutureRequirementsEntryReference`](crate::object::v2_core_account::FutureRequirementsEntryReference). May be absent.
            reference "reference": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryReference>>,
            /// Array. Each element: See [`FutureRequirementsEntryRequestedReason`](crate::object::v2_core_account::FutureRequirementsEntryRequestedReason).
            requested_reasons "requested_reasons": Vec<crate::object::v2_core_account::FutureRequirementsEntryRequestedReason>,
        }
    }
    element! { FutureRequirementsEntry }
    record! {
        /// `future_requirements.entry.error` of a `v2.core.account`.
        FutureRequirementsEntryError {
            /// A word of [`FutureRequirementsEntryErrorCode`](crate::object::v2_core_account::FutureRequirementsEntryErrorCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::FutureRequirementsEntryErrorCode>,
            /// Text.
            description "description": Option<String>,
        }
    }
    element! { FutureRequirementsEntryError }
    record! {
        /// `future_requirements.entry.impact` of a `v2.core.account`.
        FutureRequirementsEntryImpact {
            /// Array. Each element: See [`FutureRequirementsEntryImpactRestrictsCapability`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapability). May be absent.
            restricts_capabilities "restricts_capabilities": Vec<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapability>,
        }
    }
    record! {
        /// `future_requirements.entry.impact.restricts_capability` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapability {
            /// A word of [`FutureRequirementsEntryImpactRestrictsCapabilityCapability`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityCapability); unknown ones are kept.
            capability "capability": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityCapability>,
            /// A word of [`FutureRequirementsEntryImpactRestrictsCapabilityConfiguration`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityConfiguration); unknown ones are kept.
            configuration "configuration": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityConfiguration>,
            /// See [`FutureRequirementsEntryImpactRestrictsCapabilityDeadline`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadline).
            deadline "deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadline>>,
        }
    }
    element! { FutureRequirementsEntryImpactRestrictsCapability }
    record! {
        /// `future_requirements.entry.impact.restricts_capability.deadline` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityDeadline {
            /// A word of [`FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus>,
        }
    }
    record! {
        /// `future_requirements.entry.minimum_deadline` of a `v2.core.account`.
        FutureRequirementsEntryMinimumDeadline {
            /// A word of [`FutureRequirementsEntryMinimumDeadlineStatus`](crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadlineStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::FutureRequirementsEntryMinimumDeadlineStatus>,
        }
    }
    record! {
        /// `future_requirements.entry.reference` of a `v2.core.account`.
        FutureRequirementsEntryReference {
            /// Text. May be absent.
            inquiry "inquiry": Option<String>,
            /// Text. May be absent.
            resource "resource": Option<String>,
            /// A word of [`FutureRequirementsEntryReferenceType`](crate::object::v2_core_account::FutureRequirementsEntryReferenceType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::FutureRequirementsEntryReferenceType>,
        }
    }
    record! {
        /// `future_requirements.entry.requested_reason` of a `v2.core.account`.
        FutureRequirementsEntryRequestedReason {
            /// A word of [`FutureRequirementsEntryRequestedReasonCode`](crate::object::v2_core_account::FutureRequirementsEntryRequestedReasonCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::FutureRequirementsEntryRequestedReasonCode>,
        }
    }
    element! { FutureRequirementsEntryRequestedReason }
    record! {
        /// `future_requirements.summary` of a `v2.core.account`.
        FutureRequirementsSummary {
            /// See [`FutureRequirementsSummaryMinimumDeadline`](crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadline). May be absent.
            minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadline>>,
        }
    }
    record! {
        /// `future_requirements.summary.minimum_deadline` of a `v2.core.account`.
        FutureRequirementsSummaryMinimumDeadline {
            /// A word of [`FutureRequirementsSummaryMinimumDeadlineStatus`](crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadlineStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::FutureRequirementsSummaryMinimumDeadlineStatus>,
            /// Text. May be absent.
            time "time": Option<String>,
        }
    }
    record! {
        /// `identity` of a `v2.core.account`.
        Identity {
            /// See [`IdentityAttestations`](crate::object::v2_core_account::IdentityAttestations). May be absent.
            attestations "attestations": Option<Box<crate::object::v2_core_account::IdentityAttestations>>,
            /// See [`IdentityBusinessDetails`](crate::object::v2_core_account::IdentityBusinessDetails). May be absent.
            business_details "business_details": Option<Box<crate::object::v2_core_account::IdentityBusinessDetails>>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// A word of [`IdentityEntityType`](crate::object::v2_core_account::IdentityEntityType); unknown ones are kept. May be absent.
            entity_type "entity_type": Option<crate::object::v2_core_account::IdentityEntityType>,
            /// See [`IdentityIndividual`](crate::object::v2_core_account::IdentityIndividual). May be absent.
            individual "individual": Option<Box<crate::object::v2_core_account::IdentityIndividual>>,
        }
    }
    record! {
        /// `identity.attestations` of a `v2.core.account`.
        IdentityAttestations {
            /// See [`IdentityAttestationsDirectorshipDeclaration`](crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration). May be absent.
            directorship_declaration "directorship_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsDirectorshipDeclaration>>,
            /// See [`IdentityAttestationsOwnershipDeclaration`](crate::object::v2_core_account::IdentityAttestationsOwnershipDeclaration). May be absent.
            ownership_declaration "ownership_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsOwnershipDeclaration>>,
            /// See [`IdentityAttestationsPersonsProvided`](crate::object::v2_core_account::IdentityAttestationsPersonsProvided). May be absent.
            persons_provided "persons_provided": Option<Box<crate::object::v2_core_account::IdentityAttestationsPersonsProvided>>,
            /// See [`IdentityAttestationsRepresentativeDeclaration`](crate::object::v2_core_account::IdentityAttestationsRepresentativeDeclaration). May be absent.
            representative_declaration "representative_declaration": Option<Box<crate::object::v2_core_account::IdentityAttestationsRepresentativeDeclaration>>,
            /// See [`IdentityAttestationsTermsOfService`](crate::object::v2_core_account::IdentityAttestationsTermsOfService). May be absent.
            terms_of_service "terms_of_service": Option<Box<crate::object::v2_core_account::IdentityAttestationsTermsOfService>>,
        }
    }
    record! {
        /// `identity.attestations.directorship_declaration` of a `v2.core.account`.
        IdentityAttestationsDirectorshipDeclaration {
            /// Text. May be absent.
            date "date": Option<String>,
            /// Text. May be absent.
            ip "ip": Option<String>,
            /// Text. May be absent.
            user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `identity.attestations.ownership_declaration` of a `v2.core.account`.
        IdentityAttestationsOwnershipDeclaration {
            /// Text. May be absent.
            date "date": Option<String>,
            /// Text. May be absent.
            ip "ip": Option<String>,
            /// Text. May be absent.
            user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `identity.attestations.persons_provided` of a `v2.core.account`.
        IdentityAttestationsPersonsProvided {
            /// A flag. May be absent.
            directors "directors": Option<bool>,
            /// A flag. May be absent.
            executives "executives": Option<bool>,
            /// A flag. May be absent.
            owners "owners": Option<bool>,
            /// A word of [`IdentityAttestationsPersonsProvidedOwnershipExemptionReason`](crate::object::v2_core_account::IdentityAttestationsPersonsProvidedOwnershipExemptionReason); unknown ones are kept. May be absent.
            ownership_exemption_reason "ownership_exemption_reason": Option<crate::object::v2_core_account::IdentityAttestationsPersonsProvidedOwnershipExemptionReason>,
        }
    }
    record! {
        /// `identity.attestations.representative_declaration` of a `v2.core.account`.
        IdentityAttestationsRepresentativeDeclaration {
            /// Text. May be absent.
            date "date": Option<String>,
            /// Text. May be absent.
            ip "ip": Option<String>,
            /// Text. May be absent.
            user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `identity.attestations.terms_of_service` of a `v2.core.account`.
        IdentityAttestationsTermsOfService {
            /// See [`IdentityAttestationsTermsOfServiceAccount`](crate::object::v2_core_account::IdentityAttestationsTermsOfServiceAccount). May be absent.
            account "account": Option<Box<crate::object::v2_core_account::IdentityAttestationsTermsOfServiceAccount>>,
        }
    }
    record! {
        /// `identity.attestations.terms_of_service.account` of a `v2.core.account`.
        IdentityAttestationsTermsOfServiceAccount {
            /// Text. May be absent.
            date "date": Option<String>,
            /// Text. May be absent.
            ip "ip": Option<String>,
            /// Text. May be absent.
            user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `identity.business_details` of a `v2.core.account`.
        IdentityBusinessDetails {
            /// Array. Each element: See [`IdentityBusinessDetailsAdditionalAddress`](crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddress). May be absent.
            additional_addresses "additional_addresses": Vec<crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddress>,
            /// See [`IdentityBusinessDetailsAddress`](crate::object::v2_core_account::IdentityBusinessDetailsAddress). May be absent.
            address "address": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsAddress>>,
            /// See [`IdentityBusinessDetailsAnnualRevenue`](crate::object::v2_core_account::IdentityBusinessDetailsAnnualRevenue). May be absent.
            annual_revenue "annual_revenue": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsAnnualRevenue>>,
            /// See [`IdentityBusinessDetailsDocuments`](crate::object::v2_core_account::IdentityBusinessDetailsDocuments). May be absent.
            documents "documents": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocuments>>,
            /// A whole number. May be absent.
            estimated_worker_count "estimated_worker_count": Option<i64>,
            /// Array. Each element: See [`IdentityBusinessDetailsIdNumber`](crate::object::v2_core_account::IdentityBusinessDetailsIdNumber). May be absent.
            id_numbers "id_numbers": Vec<crate::object::v2_core_account::IdentityBusinessDetailsIdNumber>,
            /// See [`IdentityBusinessDetailsMonthlyEstimatedRevenue`](crate::object::v2_core_account::IdentityBusinessDetailsMonthlyEstimatedRevenue). May be absent.
            monthly_estimated_revenue "monthly_estimated_revenue": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsMonthlyEstimatedRevenue>>,
            /// Text. May be absent.
            phone "phone": Option<String>,
            /// Text. May be absent.
            registered_name "registered_name": Option<String>,
            /// See [`IdentityBusinessDetailsRegistrationDate`](crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate). May be absent.
            registration_date "registration_date": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsRegistrationDate>>,
            /// See [`IdentityBusinessDetailsScriptAddresses`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses). May be absent.
            script_addresses "script_addresses": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddresses>>,
            /// See [`IdentityBusinessDetailsScriptNames`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNames). May be absent.
            script_names "script_names": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNames>>,
            /// A word of [`IdentityBusinessDetailsStructure`](crate::object::v2_core_account::IdentityBusinessDetailsStructure); unknown ones are kept. May be absent.
            structure "structure": Option<crate::object::v2_core_account::IdentityBusinessDetailsStructure>,
        }
    }
    record! {
        /// `identity.business_details.additional_address` of a `v2.core.account`.
        IdentityBusinessDetailsAdditionalAddress {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// A word of [`IdentityBusinessDetailsAdditionalAddressPurpose`](crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddressPurpose); unknown ones are kept.
            purpose "purpose": Option<crate::object::v2_core_account::IdentityBusinessDetailsAdditionalAddressPurpose>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    element! { IdentityBusinessDetailsAdditionalAddress }
    record! {
        /// `identity.business_details.address` of a `v2.core.account`.
        IdentityBusinessDetailsAddress {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.annual_revenue` of a `v2.core.account`.
        IdentityBusinessDetailsAnnualRevenue {
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            amount "amount": Option<Box<crate::object::V2Amount>>,
            /// Text. May be absent.
            fiscal_year_end "fiscal_year_end": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.documents` of a `v2.core.account`.
        IdentityBusinessDetailsDocuments {
            /// See [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification). May be absent.
            bank_account_ownership_verification "bank_account_ownership_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyLicense`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicense). May be absent.
            company_license "company_license": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicense>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation). May be absent.
            company_memorandum_of_association "company_memorandum_of_association": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyMinisterialDecree`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecree). May be absent.
            company_ministerial_decree "company_ministerial_decree": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecree>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyRegistrationVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerification). May be absent.
            company_registration_verification "company_registration_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsCompanyTaxIdVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerification). May be absent.
            company_tax_id_verification "company_tax_id_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification). May be absent.
            primary_verification "primary_verification": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerification>>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfAddress`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddress). May be absent.
            proof_of_address "proof_of_address": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddress>>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfRegistration`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistration). May be absent.
            proof_of_registration "proof_of_registration": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistration>>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership). May be absent.
            proof_of_ultimate_beneficial_ownership "proof_of_ultimate_beneficial_ownership": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership>>,
        }
    }
    record! {
        /// `identity.business_details.documents.bank_account_ownership_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsBankAccountOwnershipVerification {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsBankAccountOwnershipVerificationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.company_license` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyLicense {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsCompanyLicenseType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicenseType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyLicenseType>,
        }
    }
    record! {
        /// `identity.business_details.documents.company_memorandum_of_association` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.company_ministerial_decree` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyMinisterialDecree {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsCompanyMinisterialDecreeType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecreeType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyMinisterialDecreeType>,
        }
    }
    record! {
        /// `identity.business_details.documents.company_registration_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyRegistrationVerification {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsCompanyRegistrationVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyRegistrationVerificationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.company_tax_id_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyTaxIdVerification {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsCompanyTaxIdVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsCompanyTaxIdVerificationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.primary_verification` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerification {
            /// See [`IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack).
            front_back "front_back": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack>>,
            /// A word of [`IdentityBusinessDetailsDocumentsPrimaryVerificationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsPrimaryVerificationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.primary_verification.front_back` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack {
            /// Text. May be absent.
            back "back": Option<String>,
            /// Text.
            front "front": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.documents.proof_of_address` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfAddress {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityBusinessDetailsDocumentsProofOfAddressType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddressType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfAddressType>,
        }
    }
    record! {
        /// `identity.business_details.documents.proof_of_registration` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfRegistration {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfRegistrationSigner`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationSigner). May be absent.
            signer "signer": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationSigner>>,
            /// A word of [`IdentityBusinessDetailsDocumentsProofOfRegistrationType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfRegistrationType>,
        }
    }
    record! {
        /// `identity.business_details.documents.proof_of_registration.signer` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfRegistrationSigner {
            /// Text.
            person "person": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// See [`IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner). May be absent.
            signer "signer": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner>>,
            /// A word of [`IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipType`](crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipType>,
        }
    }
    record! {
        /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.signer` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner {
            /// Text.
            person "person": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.id_number` of a `v2.core.account`.
        IdentityBusinessDetailsIdNumber {
            /// Text. May be absent.
            registrar "registrar": Option<String>,
            /// A word of [`IdentityBusinessDetailsIdNumberType`](crate::object::v2_core_account::IdentityBusinessDetailsIdNumberType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityBusinessDetailsIdNumberType>,
        }
    }
    element! { IdentityBusinessDetailsIdNumber }
    record! {
        /// `identity.business_details.monthly_estimated_revenue` of a `v2.core.account`.
        IdentityBusinessDetailsMonthlyEstimatedRevenue {
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            amount "amount": Option<Box<crate::object::V2Amount>>,
        }
    }
    record! {
        /// `identity.business_details.registration_date` of a `v2.core.account`.
        IdentityBusinessDetailsRegistrationDate {
            /// A whole number.
            day "day": Option<i64>,
            /// A whole number.
            month "month": Option<i64>,
            /// A whole number.
            year "year": Option<i64>,
        }
    }
    record! {
        /// `identity.business_details.script_addresses` of a `v2.core.account`.
        IdentityBusinessDetailsScriptAddresses {
            /// See [`IdentityBusinessDetailsScriptAddressesKana`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKana). May be absent.
            kana "kana": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKana>>,
            /// See [`IdentityBusinessDetailsScriptAddressesKanji`](crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKanji). May be absent.
            kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptAddressesKanji>>,
        }
    }
    record! {
        /// `identity.business_details.script_addresses.kana` of a `v2.core.account`.
        IdentityBusinessDetailsScriptAddressesKana {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.script_addresses.kanji` of a `v2.core.account`.
        IdentityBusinessDetailsScriptAddressesKanji {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.script_names` of a `v2.core.account`.
        IdentityBusinessDetailsScriptNames {
            /// See [`IdentityBusinessDetailsScriptNamesKana`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKana). May be absent.
            kana "kana": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKana>>,
            /// See [`IdentityBusinessDetailsScriptNamesKanji`](crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKanji). May be absent.
            kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityBusinessDetailsScriptNamesKanji>>,
        }
    }
    record! {
        /// `identity.business_details.script_names.kana` of a `v2.core.account`.
        IdentityBusinessDetailsScriptNamesKana {
            /// Text. May be absent.
            registered_name "registered_name": Option<String>,
        }
    }
    record! {
        /// `identity.business_details.script_names.kanji` of a `v2.core.account`.
        IdentityBusinessDetailsScriptNamesKanji {
            /// Text. May be absent.
            registered_name "registered_name": Option<String>,
        }
    }
    record! {
        /// `identity.individual` of a `v2.core.account`.
        IdentityIndividual {
            /// The id; empty if Stripe sent none.
            id "id": String,
            /// Text.
            account "account": Option<String>,
            /// Array. Each element: See [`IdentityIndividualAdditionalAddress`](crate::object::v2_core_account::IdentityIndividualAdditionalAddress). May be absent.
            additional_addresses "additional_addresses": Vec<crate::object::v2_core_account::IdentityIndividualAdditionalAddress>,
            /// Array. Each element: See [`IdentityIndividualAdditionalName`](crate::object::v2_core_account::IdentityIndividualAdditionalName). May be absent.
            additional_names "additional_names": Vec<crate::object::v2_core_account::IdentityIndividualAdditionalName>,
            /// See [`IdentityIndividualAdditionalTermsOfService`](crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfService). May be absent.
            additional_terms_of_service "additional_terms_of_service": Option<Box<crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfService>>,
            /// See [`IdentityIndividualAddress`](crate::object::v2_core_account::IdentityIndividualAddress). May be absent.
            address "address": Option<Box<crate::object::v2_core_account::IdentityIndividualAddress>>,
            /// Text.
            created "created": Option<String>,
            /// See [`IdentityIndividualDateOfBirth`](crate::object::v2_core_account::IdentityIndividualDateOfBirth). May be absent.
            date_of_birth "date_of_birth": Option<Box<crate::object::v2_core_account::IdentityIndividualDateOfBirth>>,
            /// See [`IdentityIndividualDocuments`](crate::object::v2_core_account::IdentityIndividualDocuments). May be absent.
            documents "documents": Option<Box<crate::object::v2_core_account::IdentityIndividualDocuments>>,
            /// Text. May be absent.
            email "email": Option<String>,
            /// Text. May be absent.
            given_name "given_name": Option<String>,
            /// Array. Each element: See [`IdentityIndividualIdNumber`](crate::object::v2_core_account::IdentityIndividualIdNumber). May be absent.
            id_numbers "id_numbers": Vec<crate::object::v2_core_account::IdentityIndividualIdNumber>,
            /// A word of [`IdentityIndividualLegalGender`](crate::object::v2_core_account::IdentityIndividualLegalGender); unknown ones are kept. May be absent.
            legal_gender "legal_gender": Option<crate::object::v2_core_account::IdentityIndividualLegalGender>,
            /// Your own keys and values. May be absent.
            metadata "metadata": crate::object::Metadata,
            /// Array. Each element: Text. May be absent.
            nationalities "nationalities": Vec<String>,
            /// Text.
            object "object": Option<String>,
            /// Text. May be absent.
            phone "phone": Option<String>,
            /// A word of [`IdentityIndividualPoliticalExposure`](crate::object::v2_core_account::IdentityIndividualPoliticalExposure); unknown ones are kept. May be absent.
            political_exposure "political_exposure": Option<crate::object::v2_core_account::IdentityIndividualPoliticalExposure>,
            /// See [`IdentityIndividualRelationship`](crate::object::v2_core_account::IdentityIndividualRelationship). May be absent.
            relationship "relationship": Option<Box<crate::object::v2_core_account::IdentityIndividualRelationship>>,
            /// See [`IdentityIndividualScriptAddresses`](crate::object::v2_core_account::IdentityIndividualScriptAddresses). May be absent.
            script_addresses "script_addresses": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptAddresses>>,
            /// See [`IdentityIndividualScriptNames`](crate::object::v2_core_account::IdentityIndividualScriptNames). May be absent.
            script_names "script_names": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNames>>,
            /// Text. May be absent.
            surname "surname": Option<String>,
            /// Text.
            updated "updated": Option<String>,
        }
    }
    record! {
        /// `identity.individual.additional_address` of a `v2.core.account`.
        IdentityIndividualAdditionalAddress {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text: `registered`.
            purpose "purpose": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    element! { IdentityIndividualAdditionalAddress }
    record! {
        /// `identity.individual.additional_name` of a `v2.core.account`.
        IdentityIndividualAdditionalName {
            /// Text. May be absent.
            full_name "full_name": Option<String>,
            /// Text. May be absent.
            given_name "given_name": Option<String>,
            /// A word of [`IdentityIndividualAdditionalNamePurpose`](crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose); unknown ones are kept.
            purpose "purpose": Option<crate::object::v2_core_account::IdentityIndividualAdditionalNamePurpose>,
            /// Text. May be absent.
            surname "surname": Option<String>,
        }
    }
    element! { IdentityIndividualAdditionalName }
    record! {
        /// `identity.individual.additional_terms_of_service` of a `v2.core.account`.
        IdentityIndividualAdditionalTermsOfService {
            /// See [`IdentityIndividualAdditionalTermsOfServiceAccount`](crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfServiceAccount). May be absent.
            account "account": Option<Box<crate::object::v2_core_account::IdentityIndividualAdditionalTermsOfServiceAccount>>,
        }
    }
    record! {
        /// `identity.individual.additional_terms_of_service.account` of a `v2.core.account`.
        IdentityIndividualAdditionalTermsOfServiceAccount {
            /// Text. May be absent.
            date "date": Option<String>,
            /// Text. May be absent.
            ip "ip": Option<String>,
            /// Text. May be absent.
            user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `identity.individual.address` of a `v2.core.account`.
        IdentityIndividualAddress {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `identity.individual.date_of_birth` of a `v2.core.account`.
        IdentityIndividualDateOfBirth {
            /// A whole number.
            day "day": Option<i64>,
            /// A whole number.
            month "month": Option<i64>,
            /// A whole number.
            year "year": Option<i64>,
        }
    }
    record! {
        /// `identity.individual.documents` of a `v2.core.account`.
        IdentityIndividualDocuments {
            /// See [`IdentityIndividualDocumentsCompanyAuthorization`](crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorization). May be absent.
            company_authorization "company_authorization": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorization>>,
            /// See [`IdentityIndividualDocumentsPassport`](crate::object::v2_core_account::IdentityIndividualDocumentsPassport). May be absent.
            passport "passport": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsPassport>>,
            /// See [`IdentityIndividualDocumentsPrimaryVerification`](crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerification). May be absent.
            primary_verification "primary_verification": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerification>>,
            /// See [`IdentityIndividualDocumentsSecondaryVerification`](crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerification). May be absent.
            secondary_verification "secondary_verification": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerification>>,
            /// See [`IdentityIndividualDocumentsVisa`](crate::object::v2_core_account::IdentityIndividualDocumentsVisa). May be absent.
            visa "visa": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsVisa>>,
        }
    }
    record! {
        /// `identity.individual.documents.company_authorization` of a `v2.core.account`.
        IdentityIndividualDocumentsCompanyAuthorization {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityIndividualDocumentsCompanyAuthorizationType`](crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorizationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityIndividualDocumentsCompanyAuthorizationType>,
        }
    }
    record! {
        /// `identity.individual.documents.passport` of a `v2.core.account`.
        IdentityIndividualDocumentsPassport {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityIndividualDocumentsPassportType`](crate::object::v2_core_account::IdentityIndividualDocumentsPassportType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityIndividualDocumentsPassportType>,
        }
    }
    record! {
        /// `identity.individual.documents.primary_verification` of a `v2.core.account`.
        IdentityIndividualDocumentsPrimaryVerification {
            /// See [`IdentityIndividualDocumentsPrimaryVerificationFrontBack`](crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerificationFrontBack).
            front_back "front_back": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerificationFrontBack>>,
            /// A word of [`IdentityIndividualDocumentsPrimaryVerificationType`](crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityIndividualDocumentsPrimaryVerificationType>,
        }
    }
    record! {
        /// `identity.individual.documents.primary_verification.front_back` of a `v2.core.account`.
        IdentityIndividualDocumentsPrimaryVerificationFrontBack {
            /// Text. May be absent.
            back "back": Option<String>,
            /// Text.
            front "front": Option<String>,
        }
    }
    record! {
        /// `identity.individual.documents.secondary_verification` of a `v2.core.account`.
        IdentityIndividualDocumentsSecondaryVerification {
            /// See [`IdentityIndividualDocumentsSecondaryVerificationFrontBack`](crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerificationFrontBack).
            front_back "front_back": Option<Box<crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerificationFrontBack>>,
            /// A word of [`IdentityIndividualDocumentsSecondaryVerificationType`](crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityIndividualDocumentsSecondaryVerificationType>,
        }
    }
    record! {
        /// `identity.individual.documents.secondary_verification.front_back` of a `v2.core.account`.
        IdentityIndividualDocumentsSecondaryVerificationFrontBack {
            /// Text. May be absent.
            back "back": Option<String>,
            /// Text.
            front "front": Option<String>,
        }
    }
    record! {
        /// `identity.individual.documents.visa` of a `v2.core.account`.
        IdentityIndividualDocumentsVisa {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`IdentityIndividualDocumentsVisaType`](crate::object::v2_core_account::IdentityIndividualDocumentsVisaType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityIndividualDocumentsVisaType>,
        }
    }
    record! {
        /// `identity.individual.id_number` of a `v2.core.account`.
        IdentityIndividualIdNumber {
            /// A word of [`IdentityIndividualIdNumberType`](crate::object::v2_core_account::IdentityIndividualIdNumberType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::IdentityIndividualIdNumberType>,
        }
    }
    element! { IdentityIndividualIdNumber }
    record! {
        /// `identity.individual.relationship` of a `v2.core.account`.
        IdentityIndividualRelationship {
            /// A flag. May be absent.
            authorizer "authorizer": Option<bool>,
            /// A flag. May be absent.
            director "director": Option<bool>,
            /// A flag. May be absent.
            executive "executive": Option<bool>,
            /// A flag. May be absent.
            legal_guardian "legal_guardian": Option<bool>,
            /// A flag. May be absent.
            owner "owner": Option<bool>,
            /// A decimal number, in its exact text. May be absent.
            percent_ownership "percent_ownership": Option<crate::object::Decimal>,
            /// A flag. May be absent.
            representative "representative": Option<bool>,
            /// Text. May be absent.
            title "title": Option<String>,
        }
    }
    record! {
        /// `identity.individual.script_addresses` of a `v2.core.account`.
        IdentityIndividualScriptAddresses {
            /// See [`IdentityIndividualScriptAddressesKana`](crate::object::v2_core_account::IdentityIndividualScriptAddressesKana). May be absent.
            kana "kana": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptAddressesKana>>,
            /// See [`IdentityIndividualScriptAddressesKanji`](crate::object::v2_core_account::IdentityIndividualScriptAddressesKanji). May be absent.
            kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptAddressesKanji>>,
        }
    }
    record! {
        /// `identity.individual.script_addresses.kana` of a `v2.core.account`.
        IdentityIndividualScriptAddressesKana {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `identity.individual.script_addresses.kanji` of a `v2.core.account`.
        IdentityIndividualScriptAddressesKanji {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `identity.individual.script_names` of a `v2.core.account`.
        IdentityIndividualScriptNames {
            /// See [`IdentityIndividualScriptNamesKana`](crate::object::v2_core_account::IdentityIndividualScriptNamesKana). May be absent.
            kana "kana": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNamesKana>>,
            /// See [`IdentityIndividualScriptNamesKanji`](crate::object::v2_core_account::IdentityIndividualScriptNamesKanji). May be absent.
            kanji "kanji": Option<Box<crate::object::v2_core_account::IdentityIndividualScriptNamesKanji>>,
        }
    }
    record! {
        /// `identity.individual.script_names.kana` of a `v2.core.account`.
        IdentityIndividualScriptNamesKana {
            /// Text. May be absent.
            given_name "given_name": Option<String>,
            /// Text. May be absent.
            surname "surname": Option<String>,
        }
    }
    record! {
        /// `identity.individual.script_names.kanji` of a `v2.core.account`.
        IdentityIndividualScriptNamesKanji {
            /// Text. May be absent.
            given_name "given_name": Option<String>,
            /// Text. May be absent.
            surname "surname": Option<String>,
        }
    }
    record! {
        /// `requirements` of a `v2.core.account`.
        Requirements {
            /// Array. Each element: See [`RequirementsAlternative`](crate::object::v2_core_account::RequirementsAlternative). May be absent.
            alternatives "alternatives": Vec<crate::object::v2_core_account::RequirementsAlternative>,
            /// Array. Each element: See [`RequirementsEntry`](crate::object::v2_core_account::RequirementsEntry). May be absent.
            entries "entries": Vec<crate::object::v2_core_account::RequirementsEntry>,
            /// See [`RequirementsSummary`](crate::object::v2_core_account::RequirementsSummary). May be absent.
            summary "summary": Option<Box<crate::object::v2_core_account::RequirementsSummary>>,
        }
    }
    record! {
        /// `requirements.alternative` of a `v2.core.account`.
        RequirementsAlternative {
            /// Array. Each element: See [`RequirementsAlternativeOption`](crate::object::v2_core_account::RequirementsAlternativeOption).
            options "options": Vec<crate::object::v2_core_account::RequirementsAlternativeOption>,
            /// Array. Each element: See [`RequirementsAlternativeOriginalEntry`](crate::object::v2_core_account::RequirementsAlternativeOriginalEntry).
            original_entries "original_entries": Vec<crate::object::v2_core_account::RequirementsAlternativeOriginalEntry>,
        }
    }
    element! { RequirementsAlternative }
    record! {
        /// `requirements.alternative.option` of a `v2.core.account`.
        RequirementsAlternativeOption {
            /// Array. Each element: See [`RequirementsAlternativeOptionEntry`](crate::object::v2_core_account::RequirementsAlternativeOptionEntry).
            entries "entries": Vec<crate::object::v2_core_account::RequirementsAlternativeOptionEntry>,
        }
    }
    element! { RequirementsAlternativeOption }
    record! {
        /// `requirements.alternative.option.entry` of a `v2.core.account`.
        RequirementsAlternativeOptionEntry {
            /// A word of [`RequirementsAlternativeOptionEntryAwaitingActionFrom`](crate::object::v2_core_account::RequirementsAlternativeOptionEntryAwaitingActionFrom); unknown ones are kept.
            awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::RequirementsAlternativeOptionEntryAwaitingActionFrom>,
            /// Text.
            description "description": Option<String>,
            /// Array. Each element: See [`RequirementsAlternativeOptionEntryError`](crate::object::v2_core_account::RequirementsAlternativeOptionEntryError).
            errors "errors": Vec<crate::object::v2_core_account::RequirementsAlternativeOptionEntryError>,
            /// See [`RequirementsAlternativeOptionEntryReference`](crate::object::v2_core_account::RequirementsAlternativeOptionEntryReference). May be absent.
            reference "reference": Option<Box<crate::object::v2_core_account::RequirementsAlternativeOptionEntryReference>>,
        }
    }
    element! { RequirementsAlternativeOptionEntry }
    record! {
        /// `requirements.alternative.option.entry.error` of a `v2.core.account`.
        RequirementsAlternativeOptionEntryError {
            /// A word of [`RequirementsAlternativeOptionEntryErrorCode`](crate::object::v2_core_account::RequirementsAlternativeOptionEntryErrorCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::RequirementsAlternativeOptionEntryErrorCode>,
            /// Text.
            description "description": Option<String>,
        }
    }
    element! { RequirementsAlternativeOptionEntryError }
    record! {
        /// `requirements.alternative.option.entry.reference` of a `v2.core.account`.
        RequirementsAlternativeOptionEntryReference {
            /// Text. May be absent.
            inquiry "inquiry": Option<String>,
            /// Text. May be absent.
            resource "resource": Option<String>,
            /// A word of [`RequirementsAlternativeOptionEntryReferenceType`](crate::object::v2_core_account::RequirementsAlternativeOptionEntryReferenceType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::RequirementsAlternativeOptionEntryReferenceType>,
        }
    }
    record! {
        /// `requirements.alternative.original_entry` of a `v2.core.account`.
        RequirementsAlternativeOriginalEntry {
            /// Text.
            description "description": Option<String>,
            /// See [`RequirementsAlternativeOriginalEntryReference`](crate::object::v2_core_account::RequirementsAlternativeOriginalEntryReference). May be absent.
            reference "reference": Option<Box<crate::object::v2_core_account::RequirementsAlternativeOriginalEntryReference>>,
        }
    }
    element! { RequirementsAlternativeOriginalEntry }
    record! {
        /// `requirements.alternative.original_entry.reference` of a `v2.core.account`.
        RequirementsAlternativeOriginalEntryReference {
            /// Text. May be absent.
            inquiry "inquiry": Option<String>,
            /// Text. May be absent.
            resource "resource": Option<String>,
            /// A word of [`RequirementsAlternativeOriginalEntryReferenceType`](crate::object::v2_core_account::RequirementsAlternativeOriginalEntryReferenceType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::RequirementsAlternativeOriginalEntryReferenceType>,
        }
    }
    record! {
        /// `requirements.entry` of a `v2.core.account`.
        RequirementsEntry {
            /// A word of [`RequirementsEntryAwaitingActionFrom`](crate::object::v2_core_account::RequirementsEntryAwaitingActionFrom); unknown ones are kept.
            awaiting_action_from "awaiting_action_from": Option<crate::object::v2_core_account::RequirementsEntryAwaitingActionFrom>,
            /// Text.
            description "description": Option<String>,
            /// Array. Each element: See [`RequirementsEntryError`](crate::object::v2_core_account::RequirementsEntryError).
            errors "errors": Vec<crate::object::v2_core_account::RequirementsEntryError>,
            /// See [`RequirementsEntryImpact`](crate::object::v2_core_account::RequirementsEntryImpact).
            impact "impact": Option<Box<crate::object::v2_core_account::RequirementsEntryImpact>>,
            /// See [`RequirementsEntryMinimumDeadline`](crate::object::v2_core_account::RequirementsEntryMinimumDeadline).
            minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::RequirementsEntryMinimumDeadline>>,
            /// See [`RequirementsEntryReference`](crate::object::v2_core_account::RequirementsEntryReference). May be absent.
            reference "reference": Option<Box<crate::object::v2_core_account::RequirementsEntryReference>>,
            /// Array. Each element: See [`RequirementsEntryRequestedReason`](crate::object::v2_core_account::RequirementsEntryRequestedReason).
            requested_reasons "requested_reasons": Vec<crate::object::v2_core_account::RequirementsEntryRequestedReason>,
        }
    }
    element! { RequirementsEntry }
    record! {
        /// `requirements.entry.error` of a `v2.core.account`.
        RequirementsEntryError {
            /// A word of [`RequirementsEntryErrorCode`](crate::object::v2_core_account::RequirementsEntryErrorCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::RequirementsEntryErrorCode>,
            /// Text.
            description "description": Option<String>,
        }
    }
    element! { RequirementsEntryError }
    record! {
        /// `requirements.entry.impact` of a `v2.core.account`.
        RequirementsEntryImpact {
            /// Array. Each element: See [`RequirementsEntryImpactRestrictsCapability`](crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapability). May be absent.
            restricts_capabilities "restricts_capabilities": Vec<crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapability>,
        }
    }
    record! {
        /// `requirements.entry.impact.restricts_capability` of a `v2.core.account`.
        RequirementsEntryImpactRestrictsCapability {
            /// A word of [`RequirementsEntryImpactRestrictsCapabilityCapability`](crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityCapability); unknown ones are kept.
            capability "capability": Option<crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityCapability>,
            /// A word of [`RequirementsEntryImpactRestrictsCapabilityConfiguration`](crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityConfiguration); unknown ones are kept.
            configuration "configuration": Option<crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityConfiguration>,
            /// See [`RequirementsEntryImpactRestrictsCapabilityDeadline`](crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityDeadline).
            deadline "deadline": Option<Box<crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityDeadline>>,
        }
    }
    element! { RequirementsEntryImpactRestrictsCapability }
    record! {
        /// `requirements.entry.impact.restricts_capability.deadline` of a `v2.core.account`.
        RequirementsEntryImpactRestrictsCapabilityDeadline {
            /// A word of [`RequirementsEntryImpactRestrictsCapabilityDeadlineStatus`](crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityDeadlineStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::RequirementsEntryImpactRestrictsCapabilityDeadlineStatus>,
        }
    }
    record! {
        /// `requirements.entry.minimum_deadline` of a `v2.core.account`.
        RequirementsEntryMinimumDeadline {
            /// A word of [`RequirementsEntryMinimumDeadlineStatus`](crate::object::v2_core_account::RequirementsEntryMinimumDeadlineStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::RequirementsEntryMinimumDeadlineStatus>,
        }
    }
    record! {
        /// `requirements.entry.reference` of a `v2.core.account`.
        RequirementsEntryReference {
            /// Text. May be absent.
            inquiry "inquiry": Option<String>,
            /// Text. May be absent.
            resource "resource": Option<String>,
            /// A word of [`RequirementsEntryReferenceType`](crate::object::v2_core_account::RequirementsEntryReferenceType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account::RequirementsEntryReferenceType>,
        }
    }
    record! {
        /// `requirements.entry.requested_reason` of a `v2.core.account`.
        RequirementsEntryRequestedReason {
            /// A word of [`RequirementsEntryRequestedReasonCode`](crate::object::v2_core_account::RequirementsEntryRequestedReasonCode); unknown ones are kept.
            code "code": Option<crate::object::v2_core_account::RequirementsEntryRequestedReasonCode>,
        }
    }
    element! { RequirementsEntryRequestedReason }
    record! {
        /// `requirements.summary` of a `v2.core.account`.
        RequirementsSummary {
            /// See [`RequirementsSummaryMinimumDeadline`](crate::object::v2_core_account::RequirementsSummaryMinimumDeadline). May be absent.
            minimum_deadline "minimum_deadline": Option<Box<crate::object::v2_core_account::RequirementsSummaryMinimumDeadline>>,
        }
    }
    record! {
        /// `requirements.summary.minimum_deadline` of a `v2.core.account`.
        RequirementsSummaryMinimumDeadline {
            /// A word of [`RequirementsSummaryMinimumDeadlineStatus`](crate::object::v2_core_account::RequirementsSummaryMinimumDeadlineStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_core_account::RequirementsSummaryMinimumDeadlineStatus>,
            /// Text. May be absent.
            time "time": Option<String>,
        }
    }
    words! {
        /// `applied_configuration` of a `v2.core.account`.
        AppliedConfiguration {
            0 Customer "customer",
            1 Merchant "merchant",
            2 Recipient "recipient",
        }
    }
    words! {
        /// `configuration.customer.automatic_indirect_tax.exempt` of a `v2.core.account`.
        ConfigurationCustomerAutomaticIndirectTaxExempt {
            0 Exempt "exempt",
            1 None "none",
            2 Reverse "reverse",
        }
    }
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
    words! {
        /// `configuration.merchant.capabilities.ach_debit_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAchDebitPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.ach_debit_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.ach_debit_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAchDebitPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.acss_debit_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.acss_debit_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.acss_debit_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAcssDebitPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.affirm_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAffirmPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.affirm_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.affirm_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAffirmPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.afterpay_clearpay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAfterpayClearpayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.alma_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAlmaPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.alma_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.alma_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAlmaPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.amazon_pay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.amazon_pay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAmazonPayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.au_becs_debit_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.au_becs_debit_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesAuBecsDebitPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.bacs_debit_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.bacs_debit_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBacsDebitPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.bancontact_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBancontactPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.bancontact_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.bancontact_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBancontactPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.blik_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.blik_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.blik_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.blik_recurring_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.blik_recurring_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBlikRecurringPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.boleto_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBoletoPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.boleto_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.boleto_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.card_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCardPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.card_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.card_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCardPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.cartes_bancaires_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.cartes_bancaires_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCartesBancairesPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.cashapp_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCashappPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.cashapp_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.cashapp_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesCashappPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.eps_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesEpsPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.eps_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.eps_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesEpsPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.fpx_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesFpxPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.fpx_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.fpx_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesFpxPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.gb_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGbBankTransferPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.grabpay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGrabpayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.grabpay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.grabpay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesGrabpayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.ideal_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesIdealPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.ideal_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.ideal_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesIdealPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.jcb_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJcbPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.jcb_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.jcb_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJcbPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.jp_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesJpBankTransferPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.kakao_pay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.kakao_pay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKakaoPayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.klarna_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKlarnaPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.klarna_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.klarna_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKlarnaPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.konbini_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKonbiniPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.konbini_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.konbini_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKonbiniPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.kr_card_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKrCardPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.kr_card_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.kr_card_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesKrCardPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.link_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesLinkPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.link_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.link_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesLinkPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.mobilepay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMobilepayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.mobilepay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.mobilepay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMobilepayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.multibanco_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMultibancoPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.multibanco_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.multibanco_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMultibancoPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.mx_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesMxBankTransferPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.naver_pay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesNaverPayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.naver_pay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.naver_pay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesNaverPayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.oxxo_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesOxxoPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.oxxo_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.oxxo_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesOxxoPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.p24_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesP24PaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.p24_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.p24_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesP24PaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.pay_by_bank_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPayByBankPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.pay_by_bank_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPayByBankPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.payco_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaycoPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.payco_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.payco_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaycoPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.paynow_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaynowPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.paynow_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.paynow_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPaynowPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.promptpay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPromptpayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.promptpay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.promptpay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesPromptpayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.revolut_pay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.revolut_pay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesRevolutPayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.samsung_pay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.samsung_pay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSamsungPayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.satispay_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSatispayPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.satispay_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.satispay_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSatispayPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaBankTransferPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sepa_debit_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.sepa_debit_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSepaDebitPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sequra_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSequraPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sequra_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.sequra_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSequraPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.stripe_balance.payouts.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.stripe_balance.payouts.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sunbit_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSunbitPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.sunbit_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.sunbit_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSunbitPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.swish_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSwishPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.swish_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.swish_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesSwishPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.twint_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesTwintPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.twint_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.twint_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesTwintPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.us_bank_transfer_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.us_bank_transfer_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesUsBankTransferPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.zip_payments.status` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesZipPaymentsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.merchant.capabilities.zip_payments.status_detail.code` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailCode {
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
        /// `configuration.merchant.capabilities.zip_payments.status_detail.resolution` of a `v2.core.account`.
        ConfigurationMerchantCapabilitiesZipPaymentsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.ach.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsAchStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailCode {
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
        /// `configuration.recipient.capabilities.bank_accounts.ach.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsAchStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.fedwire.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFedwireStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailCode {
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
        /// `configuration.recipient.capabilities.bank_accounts.fedwire.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFedwireStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.fps.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFpsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailCode {
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
        /// `configuration.recipient.capabilities.bank_accounts.fps.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsFpsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.local.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsLocalStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.local.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailCode {
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
        /// `configuration.recipient.capabilities.bank_accounts.local.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsLocalStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.rtp.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsRtpStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailCode {
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
        /// `configuration.recipient.capabilities.bank_accounts.rtp.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsRtpStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.sepa.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSepaStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailCode {
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
        /// `configuration.recipient.capabilities.bank_accounts.sepa.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSepaStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.swift.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSwiftStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailCode {
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
        /// `configuration.recipient.capabilities.bank_accounts.swift.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesBankAccountsSwiftStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.cards.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesCardsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.cards.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesCardsStatusDetailCode {
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
        /// `configuration.recipient.capabilities.cards.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesCardsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.stripe_balance.payouts.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailCode {
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
        /// `configuration.recipient.capabilities.stripe_balance.payouts.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatus {
            0 Active "active",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Restricted "restricted",
            4 Unsupported "unsupported",
        }
    }
    words! {
        /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail.code` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailCode {
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
        /// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status_detail.resolution` of a `v2.core.account`.
        ConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 NoResolution "no_resolution",
            2 ProvideInfo "provide_info",
        }
    }
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
    words! {
        /// `defaults.responsibilities.requirements_collector` of a `v2.core.account`.
        DefaultsResponsibilitiesRequirementsCollector {
            0 Application "application",
            1 Stripe "stripe",
        }
    }
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
    words! {
        /// `future_requirements.alternative.original_entry.reference.type` of a `v2.core.account`.
        FutureRequirementsAlternativeOriginalEntryReferenceType {
            0 Inquiry "inquiry",
            1 PaymentMethod "payment_method",
            2 Person "person",
        }
    }
    words! {
        /// `future_requirements.entry.awaiting_action_from` of a `v2.core.account`.
        FutureRequirementsEntryAwaitingActionFrom {
            0 Stripe "stripe",
            1 User "user",
        }
    }
    words! {
        /// `future_requirements.entry.error.code` of a `v2.core.account`.
        FutureRequirementsEntryErrorCode {
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
    words! {
        /// `future_requirements.entry.impact.restricts_capability.configuration` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityConfiguration {
            0 Customer "customer",
            1 Merchant "merchant",
            2 Recipient "recipient",
        }
    }
    words! {
        /// `future_requirements.entry.impact.restricts_capability.deadline.status` of a `v2.core.account`.
        FutureRequirementsEntryImpactRestrictsCapabilityDeadlineStatus {
            0 CurrentlyDue "currently_due",
            1 EventuallyDue "eventually_due",
            2 PastDue "past_due",
        }
    }
    words! {
        /// `future_requirements.entry.minimum_deadline.status` of a `v2.core.account`.
        FutureRequirementsEntryMinimumDeadlineStatus {
            0 CurrentlyDue "currently_due",
            1 EventuallyDue "eventually_due",
            2 PastDue "past_due",
        }
    }
    words! {
        /// `future_requirements.entry.reference.type` of a `v2.core.account`.
        FutureRequirementsEntryReferenceType {
            0 Inquiry "inquiry",
            1 PaymentMethod "payment_method",
            2 Person "person",
        }
    }
    words! {
        /// `future_requirements.entry.requested_reason.code` of a `v2.core.account`.
        FutureRequirementsEntryRequestedReasonCode {
            0 RoutineOnboarding "routine_onboarding",
            1 RoutineVerification "routine_verification",
        }
    }
    words! {
        /// `future_requirements.summary.minimum_deadline.status` of a `v2.core.account`.
        FutureRequirementsSummaryMinimumDeadlineStatus {
            0 CurrentlyDue "currently_due",
            1 EventuallyDue "eventually_due",
            2 PastDue "past_due",
        }
    }
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
    words! {
        /// `identity.business_details.documents.company_license.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyLicenseType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.business_details.documents.company_memorandum_of_association.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociationType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.business_details.documents.company_ministerial_decree.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyMinisterialDecreeType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.business_details.documents.company_registration_verification.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyRegistrationVerificationType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.business_details.documents.company_tax_id_verification.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsCompanyTaxIdVerificationType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.business_details.documents.primary_verification.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsPrimaryVerificationType {
            0 FrontBack "front_back",
        }
    }
    words! {
        /// `identity.business_details.documents.proof_of_address.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfAddressType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.business_details.documents.proof_of_registration.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfRegistrationType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.type` of a `v2.core.account`.
        IdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipType {
            0 Files "files",
        }
    }
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
    words! {
        /// `identity.individual.documents.company_authorization.type` of a `v2.core.account`.
        IdentityIndividualDocumentsCompanyAuthorizationType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.individual.documents.passport.type` of a `v2.core.account`.
        IdentityIndividualDocumentsPassportType {
            0 Files "files",
        }
    }
    words! {
        /// `identity.individual.documents.primary_verification.type` of a `v2.core.account`.
        IdentityIndividualDocumentsPrimaryVerificationType {
            0 FrontBack "front_back",
        }
    }
    words! {
        /// `identity.individual.documents.secondary_verification.type` of a `v2.core.account`.
        IdentityIndividualDocumentsSecondaryVerificationType {
            0 FrontBack "front_back",
        }
    }
    words! {
        /// `identity.individual.documents.visa.type` of a `v2.core.account`.
        IdentityIndividualDocumentsVisaType {
            0 Files "files",
        }
    }
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
    words! {
        /// `requirements.alternative.option.entry.awaiting_action_from` of a `v2.core.account`.
        RequirementsAlternativeOptionEntryAwaitingActionFrom {
            0 Stripe "stripe",
            1 User "user",
        }
    }
    words! {
        /// `requirements.alternative.option.entry.error.code` of a `v2.core.account`.
        RequirementsAlternativeOptionEntryErrorCode {
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
        /// `requirements.alternative.option.entry.reference.type` of a `v2.core.account`.
        RequirementsAlternativeOptionEntryReferenceType {
            0 Inquiry "inquiry",
            1 PaymentMethod "payment_method",
            2 Person "person",
        }
    }
    words! {
        /// `requirements.alternative.original_entry.reference.type` of a `v2.core.account`.
        RequirementsAlternativeOriginalEntryReferenceType {
            0 Inquiry "inquiry",
            1 PaymentMethod "payment_method",
            2 Person "person",
        }
    }
    words! {
        /// `requirements.entry.awaiting_action_from` of a `v2.core.account`.
        RequirementsEntryAwaitingActionFrom {
            0 Stripe "stripe",
            1 User "user",
        }
    }
    words! {
        /// `requirements.entry.error.code` of a `v2.core.account`.
        RequirementsEntryErrorCode {
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
        /// `requirements.entry.impact.restricts_capability.capability` of a `v2.core.account`.
        RequirementsEntryImpactRestrictsCapabilityCapability {
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
    words! {
        /// `requirements.entry.impact.restricts_capability.configuration` of a `v2.core.account`.
        RequirementsEntryImpactRestrictsCapabilityConfiguration {
            0 Customer "customer",
            1 Merchant "merchant",
            2 Recipient "recipient",
        }
    }
    words! {
        /// `requirements.entry.impact.restricts_capability.deadline.status` of a `v2.core.account`.
        RequirementsEntryImpactRestrictsCapabilityDeadlineStatus {
            0 CurrentlyDue "currently_due",
            1 EventuallyDue "eventually_due",
            2 PastDue "past_due",
        }
    }
    words! {
        /// `requirements.entry.minimum_deadline.status` of a `v2.core.account`.
        RequirementsEntryMinimumDeadlineStatus {
            0 CurrentlyDue "currently_due",
            1 EventuallyDue "eventually_due",
            2 PastDue "past_due",
        }
    }
    words! {
        /// `requirements.entry.reference.type` of a `v2.core.account`.
        RequirementsEntryReferenceType {
            0 Inquiry "inquiry",
            1 PaymentMethod "payment_method",
            2 Person "person",
        }
    }
    words! {
        /// `requirements.entry.requested_reason.code` of a `v2.core.account`.
        RequirementsEntryRequestedReasonCode {
            0 RoutineOnboarding "routine_onboarding",
            1 RoutineVerification "routine_verification",
        }
    }
    words! {
        /// `requirements.summary.minimum_deadline.status` of a `v2.core.account`.
        RequirementsSummaryMinimumDeadlineStatus {
            0 CurrentlyDue "currently_due",
            1 EventuallyDue "eventually_due",
            2 PastDue "past_due",
        }
    }
}
record! {
    /// Stripe's `v2.core.account_person` object.
    V2CoreAccountPerson {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// Text.
        account "account": Option<String>,
        /// Array. Each element: See [`AdditionalAddress`](v2_core_account_person::AdditionalAddress). May be absent.
        additional_addresses "additional_addresses": Vec<v2_core_account_person::AdditionalAddress>,
        /// Array. Each element: See [`AdditionalName`](v2_core_account_person::AdditionalName). May be absent.
        additional_names "additional_names": Vec<v2_core_account_person::AdditionalName>,
        /// See [`AdditionalTermsOfService`](v2_core_account_person::AdditionalTermsOfService). May be absent.
        additional_terms_of_service "additional_terms_of_service": Option<Box<v2_core_account_person::AdditionalTermsOfService>>,
        /// See [`Address`](v2_core_account_person::Address). May be absent.
        address "address": Option<Box<v2_core_account_person::Address>>,
        /// Text.
        created "created": Option<String>,
        /// See [`DateOfBirth`](v2_core_account_person::DateOfBirth). May be absent.
        date_of_birth "date_of_birth": Option<Box<v2_core_account_person::DateOfBirth>>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// See [`Documents`](v2_core_account_person::Documents). May be absent.
        documents "documents": Option<Box<v2_core_account_person::Documents>>,
        /// Text. May be absent.
        email "email": Option<String>,
        /// Text. May be absent.
        given_name "given_name": Option<String>,
        /// Array. Each element: See [`IdNumber`](v2_core_account_person::IdNumber). May be absent.
        id_numbers "id_numbers": Vec<v2_core_account_person::IdNumber>,
        /// A word of [`LegalGender`](v2_core_account_person::LegalGender); unknown ones are kept. May be absent.
        legal_gender "legal_gender": Option<v2_core_account_person::LegalGender>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        metadata "metadata": crate::object::Metadata,
        /// Array. Each element: Text. May be absent.
        nationalities "nationalities": Vec<String>,
        /// Text. May be absent.
        phone "phone": Option<String>,
        /// A word of [`PoliticalExposure`](v2_core_account_person::PoliticalExposure); unknown ones are kept. May be absent.
        political_exposure "political_exposure": Option<v2_core_account_person::PoliticalExposure>,
        /// See [`Relationship`](v2_core_account_person::Relationship). May be absent.
        relationship "relationship": Option<Box<v2_core_account_person::Relationship>>,
        /// See [`ScriptAddresses`](v2_core_account_person::ScriptAddresses). May be absent.
        script_addresses "script_addresses": Option<Box<v2_core_account_person::ScriptAddresses>>,
        /// See [`ScriptNames`](v2_core_account_person::ScriptNames). May be absent.
        script_names "script_names": Option<Box<v2_core_account_person::ScriptNames>>,
        /// Text. May be absent.
        surname "surname": Option<String>,
        /// Text.
        updated "updated": Option<String>,
    }
}
object! { V2CoreAccountPerson: "v2.core.account_person" }
/// The parts of a [`V2CoreAccountPerson`](crate::object::V2CoreAccountPerson).
pub mod v2_core_account_person {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `additional_address` of a `v2.core.account_person`.
        AdditionalAddress {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text: `registered`.
            purpose "purpose": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    element! { AdditionalAddress }
    record! {
        /// `additional_name` of a `v2.core.account_person`.
        AdditionalName {
            /// Text. May be absent.
            full_name "full_name": Option<String>,
            /// Text. May be absent.
            given_name "given_name": Option<String>,
            /// A word of [`AdditionalNamePurpose`](crate::object::v2_core_account_person::AdditionalNamePurpose); unknown ones are kept.
            purpose "purpose": Option<crate::object::v2_core_account_person::AdditionalNamePurpose>,
            /// Text. May be absent.
            surname "surname": Option<String>,
        }
    }
    element! { AdditionalName }
    record! {
        /// `additional_terms_of_service` of a `v2.core.account_person`.
        AdditionalTermsOfService {
            /// See [`AdditionalTermsOfServiceAccount`](crate::object::v2_core_account_person::AdditionalTermsOfServiceAccount). May be absent.
            account "account": Option<Box<crate::object::v2_core_account_person::AdditionalTermsOfServiceAccount>>,
        }
    }
    record! {
        /// `additional_terms_of_service.account` of a `v2.core.account_person`.
        AdditionalTermsOfServiceAccount {
            /// Text. May be absent.
            date "date": Option<String>,
            /// Text. May be absent.
            ip "ip": Option<String>,
            /// Text. May be absent.
            user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `address` of a `v2.core.account_person`.
        Address {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `date_of_birth` of a `v2.core.account_person`.
        DateOfBirth {
            /// A whole number.
            day "day": Option<i64>,
            /// A whole number.
            month "month": Option<i64>,
            /// A whole number.
            year "year": Option<i64>,
        }
    }
    record! {
        /// `documents` of a `v2.core.account_person`.
        Documents {
            /// See [`DocumentsCompanyAuthorization`](crate::object::v2_core_account_person::DocumentsCompanyAuthorization). May be absent.
            company_authorization "company_authorization": Option<Box<crate::object::v2_core_account_person::DocumentsCompanyAuthorization>>,
            /// See [`DocumentsPassport`](crate::object::v2_core_account_person::DocumentsPassport). May be absent.
            passport "passport": Option<Box<crate::object::v2_core_account_person::DocumentsPassport>>,
            /// See [`DocumentsPrimaryVerification`](crate::object::v2_core_account_person::DocumentsPrimaryVerification). May be absent.
            primary_verification "primary_verification": Option<Box<crate::object::v2_core_account_person::DocumentsPrimaryVerification>>,
            /// See [`DocumentsSecondaryVerification`](crate::object::v2_core_account_person::DocumentsSecondaryVerification). May be absent.
            secondary_verification "secondary_verification": Option<Box<crate::object::v2_core_account_person::DocumentsSecondaryVerification>>,
            /// See [`DocumentsVisa`](crate::object::v2_core_account_person::DocumentsVisa). May be absent.
            visa "visa": Option<Box<crate::object::v2_core_account_person::DocumentsVisa>>,
        }
    }
    record! {
        /// `documents.company_authorization` of a `v2.core.account_person`.
        DocumentsCompanyAuthorization {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`DocumentsCompanyAuthorizationType`](crate::object::v2_core_account_person::DocumentsCompanyAuthorizationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account_person::DocumentsCompanyAuthorizationType>,
        }
    }
    record! {
        /// `documents.passport` of a `v2.core.account_person`.
        DocumentsPassport {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`DocumentsPassportType`](crate::object::v2_core_account_person::DocumentsPassportType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account_person::DocumentsPassportType>,
        }
    }
    record! {
        /// `documents.primary_verification` of a `v2.core.account_person`.
        DocumentsPrimaryVerification {
            /// See [`DocumentsPrimaryVerificationFrontBack`](crate::object::v2_core_account_person::DocumentsPrimaryVerificationFrontBack).
            front_back "front_back": Option<Box<crate::object::v2_core_account_person::DocumentsPrimaryVerificationFrontBack>>,
            /// A word of [`DocumentsPrimaryVerificationType`](crate::object::v2_core_account_person::DocumentsPrimaryVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account_person::DocumentsPrimaryVerificationType>,
        }
    }
    record! {
        /// `documents.primary_verification.front_back` of a `v2.core.account_person`.
        DocumentsPrimaryVerificationFrontBack {
            /// Text. May be absent.
            back "back": Option<String>,
            /// Text.
            front "front": Option<String>,
        }
    }
    record! {
        /// `documents.secondary_verification` of a `v2.core.account_person`.
        DocumentsSecondaryVerification {
            /// See [`DocumentsSecondaryVerificationFrontBack`](crate::object::v2_core_account_person::DocumentsSecondaryVerificationFrontBack).
            front_back "front_back": Option<Box<crate::object::v2_core_account_person::DocumentsSecondaryVerificationFrontBack>>,
            /// A word of [`DocumentsSecondaryVerificationType`](crate::object::v2_core_account_person::DocumentsSecondaryVerificationType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account_person::DocumentsSecondaryVerificationType>,
        }
    }
    record! {
        /// `documents.secondary_verification.front_back` of a `v2.core.account_person`.
        DocumentsSecondaryVerificationFrontBack {
            /// Text. May be absent.
            back "back": Option<String>,
            /// Text.
            front "front": Option<String>,
        }
    }
    record! {
        /// `documents.visa` of a `v2.core.account_person`.
        DocumentsVisa {
            /// Array. Each element: Text.
            files "files": Vec<String>,
            /// A word of [`DocumentsVisaType`](crate::object::v2_core_account_person::DocumentsVisaType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account_person::DocumentsVisaType>,
        }
    }
    record! {
        /// `id_number` of a `v2.core.account_person`.
        IdNumber {
            /// A word of [`IdNumberType`](crate::object::v2_core_account_person::IdNumberType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_core_account_person::IdNumberType>,
        }
    }
    element! { IdNumber }
    record! {
        /// `relationship` of a `v2.core.account_person`.
        Relationship {
            /// A flag. May be absent.
            authorizer "authorizer": Option<bool>,
            /// A flag. May be absent.
            director "director": Option<bool>,
            /// A flag. May be absent.
            executive "executive": Option<bool>,
            /// A flag. May be absent.
            legal_guardian "legal_guardian": Option<bool>,
            /// A flag. May be absent.
            owner "owner": Option<bool>,
            /// A decimal number, in its exact text. May be absent.
            percent_ownership "percent_ownership": Option<crate::object::Decimal>,
            /// A flag. May be absent.
            representative "representative": Option<bool>,
            /// Text. May be absent.
            title "title": Option<String>,
        }
    }
    record! {
        /// `script_addresses` of a `v2.core.account_person`.
        ScriptAddresses {
            /// See [`ScriptAddressesKana`](crate::object::v2_core_account_person::ScriptAddressesKana). May be absent.
            kana "kana": Option<Box<crate::object::v2_core_account_person::ScriptAddressesKana>>,
            /// See [`ScriptAddressesKanji`](crate::object::v2_core_account_person::ScriptAddressesKanji). May be absent.
            kanji "kanji": Option<Box<crate::object::v2_core_account_person::ScriptAddressesKanji>>,
        }
    }
    record! {
        /// `script_addresses.kana` of a `v2.core.account_person`.
        ScriptAddressesKana {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `script_addresses.kanji` of a `v2.core.account_person`.
        ScriptAddressesKanji {
            /// Text. May be absent.
            city "city": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            line1 "line1": Option<String>,
            /// Text. May be absent.
            line2 "line2": Option<String>,
            /// Text. May be absent.
            postal_code "postal_code": Option<String>,
            /// Text. May be absent.
            state "state": Option<String>,
            /// Text. May be absent.
            town "town": Option<String>,
        }
    }
    record! {
        /// `script_names` of a `v2.core.account_person`.
        ScriptNames {
            /// See [`ScriptNamesKana`](crate::object::v2_core_account_person::ScriptNamesKana). May be absent.
            kana "kana": Option<Box<crate::object::v2_core_account_person::ScriptNamesKana>>,
            /// See [`ScriptNamesKanji`](crate::object::v2_core_account_person::ScriptNamesKanji). May be absent.
            kanji "kanji": Option<Box<crate::object::v2_core_account_person::ScriptNamesKanji>>,
        }
    }
    record! {
        /// `script_names.kana` of a `v2.core.account_person`.
        ScriptNamesKana {
            /// Text. May be absent.
            given_name "given_name": Option<String>,
            /// Text. May be absent.
            surname "surname": Option<String>,
        }
    }
    record! {
        /// `script_names.kanji` of a `v2.core.account_person`.
        ScriptNamesKanji {
            /// Text. May be absent.
            given_name "given_name": Option<String>,
            /// Text. May be absent.
            surname "surname": Option<String>,
        }
    }
    words! {
        /// `additional_name.purpose` of a `v2.core.account_person`.
        AdditionalNamePurpose {
            0 Alias "alias",
            1 Maiden "maiden",
        }
    }
    words! {
        /// `documents.company_authorization.type` of a `v2.core.account_person`.
        DocumentsCompanyAuthorizationType {
            0 Files "files",
        }
    }
    words! {
        /// `documents.passport.type` of a `v2.core.account_person`.
        DocumentsPassportType {
            0 Files "files",
        }
    }
    words! {
        /// `documents.primary_verification.type` of a `v2.core.account_person`.
        DocumentsPrimaryVerificationType {
            0 FrontBack "front_back",
        }
    }
    words! {
        /// `documents.secondary_verification.type` of a `v2.core.account_person`.
        DocumentsSecondaryVerificationType {
            0 FrontBack "front_back",
        }
    }
    words! {
        /// `documents.visa.type` of a `v2.core.account_person`.
        DocumentsVisaType {
            0 Files "files",
        }
    }
    words! {
        /// `id_number.type` of a `v2.core.account_person`.
        IdNumberType {
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
        /// `legal_gender` of a `v2.core.account_person`.
        LegalGender {
            0 Female "female",
            1 Male "male",
        }
    }
    words! {
        /// `political_exposure` of a `v2.core.account_person`.
        PoliticalExposure {
            0 Existing "existing",
            1 None "none",
        }
    }
}
record! {
    /// Stripe's `v2.core.event_destination` object.
    V2CoreEventDestination {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// See [`AmazonEventbridge`](v2_core_event_destination::AmazonEventbridge). May be absent.
        amazon_eventbridge "amazon_eventbridge": Option<Box<v2_core_event_destination::AmazonEventbridge>>,
        /// See [`AzureEventGrid`](v2_core_event_destination::AzureEventGrid). May be absent.
        azure_event_grid "azure_event_grid": Option<Box<v2_core_event_destination::AzureEventGrid>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text.
        description "description": Option<String>,
        /// Array. Each element: Text.
        enabled_events "enabled_events": Vec<String>,
        /// A word of [`EventPayload`](v2_core_event_destination::EventPayload); unknown ones are kept.
        event_payload "event_payload": Option<v2_core_event_destination::EventPayload>,
        /// Array. Each element: Text. May be absent.
        events_from "events_from": Vec<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        metadata "metadata": crate::object::Metadata,
        /// Text.
        name "name": Option<String>,
        /// Text. May be absent.
        snapshot_api_version "snapshot_api_version": Option<String>,
        /// A word of [`Status`](v2_core_event_destination::Status); unknown ones are kept.
        status "status": Option<v2_core_event_destination::Status>,
        /// See [`StatusDetails`](v2_core_event_destination::StatusDetails). May be absent.
        status_details "status_details": Option<Box<v2_core_event_destination::StatusDetails>>,
        /// A word of [`Type`](v2_core_event_destination::Type); unknown ones are kept.
        type_ "type": Option<v2_core_event_destination::Type>,
        /// Text.
        updated "updated": Option<String>,
        /// See [`WebhookEndpoint`](v2_core_event_destination::WebhookEndpoint). May be absent.
        webhook_endpoint "webhook_endpoint": Option<Box<v2_core_event_destination::WebhookEndpoint>>,
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
            aws_account_id "aws_account_id": Option<String>,
            /// Text.
            aws_event_source_arn "aws_event_source_arn": Option<String>,
            /// A word of [`AmazonEventbridgeAwsEventSourceStatus`](crate::object::v2_core_event_destination::AmazonEventbridgeAwsEventSourceStatus); unknown ones are kept.
            aws_event_source_status "aws_event_source_status": Option<crate::object::v2_core_event_destination::AmazonEventbridgeAwsEventSourceStatus>,
        }
    }
    record! {
        /// `azure_event_grid` of a `v2.core.event_destination`.
        AzureEventGrid {
            /// Text.
            azure_partner_topic_name "azure_partner_topic_name": Option<String>,
            /// A word of [`AzureEventGridAzurePartnerTopicStatus`](crate::object::v2_core_event_destination::AzureEventGridAzurePartnerTopicStatus); unknown ones are kept.
            azure_partner_topic_status "azure_partner_topic_status": Option<crate::object::v2_core_event_destination::AzureEventGridAzurePartnerTopicStatus>,
            /// Text.
            azure_region "azure_region": Option<String>,
            /// Text.
            azure_resource_group_name "azure_resource_group_name": Option<String>,
            /// Text.
            azure_subscription_id "azure_subscription_id": Option<String>,
        }
    }
    record! {
        /// `status_details` of a `v2.core.event_destination`.
        StatusDetails {
            /// See [`StatusDetailsDisabled`](crate::object::v2_core_event_destination::StatusDetailsDisabled). May be absent.
            disabled "disabled": Option<Box<crate::object::v2_core_event_destination::StatusDetailsDisabled>>,
        }
    }
    record! {
        /// `status_details.disabled` of a `v2.core.event_destination`.
        StatusDetailsDisabled {
            /// A word of [`StatusDetailsDisabledReason`](crate::object::v2_core_event_destination::StatusDetailsDisabledReason); unknown ones are kept.
            reason "reason": Option<crate::object::v2_core_event_destination::StatusDetailsDisabledReason>,
        }
    }
    record! {
        /// `webhook_endpoint` of a `v2.core.event_destination`.
        WebhookEndpoint {
            /// Text. May be absent.
            signing_secret "signing_secret": Option<String>,
            /// Text. May be absent.
            url "url": Option<String>,
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
        id "id": String,
        /// See [`AdjustedFlow`](v2_money_management_adjustment::AdjustedFlow). May be absent.
        adjusted_flow "adjusted_flow": Option<Box<v2_money_management_adjustment::AdjustedFlow>>,
        /// See [`V2Amount`](crate::object::V2Amount).
        amount "amount": Option<Box<crate::object::V2Amount>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        description "description": Option<String>,
        /// Text.
        financial_account "financial_account": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
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
            adjustment "adjustment": Option<String>,
            /// Text. May be absent.
            inbound_transfer "inbound_transfer": Option<String>,
            /// Text. May be absent.
            outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            outbound_transfer "outbound_transfer": Option<String>,
            /// Text. May be absent.
            received_credit "received_credit": Option<String>,
            /// Text. May be absent.
            received_debit "received_debit": Option<String>,
            /// A word of [`AdjustedFlowType`](crate::object::v2_money_management_adjustment::AdjustedFlowType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_adjustment::AdjustedFlowType>,
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
        id "id": String,
        /// See [`Balance`](v2_money_management_financial_account::Balance).
        balance "balance": Option<Box<v2_money_management_financial_account::Balance>>,
        /// Text.
        country "country": Option<String>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        display_name "display_name": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        metadata "metadata": crate::object::Metadata,
        /// See [`Other`](v2_money_management_financial_account::Other). May be absent.
        other "other": Option<Box<v2_money_management_financial_account::Other>>,
        /// A word of [`Status`](v2_money_management_financial_account::Status); unknown ones are kept.
        status "status": Option<v2_money_management_financial_account::Status>,
        /// See [`Storage`](v2_money_management_financial_account::Storage). May be absent.
        storage "storage": Option<Box<v2_money_management_financial_account::Storage>>,
        /// A word of [`Type`](v2_money_management_financial_account::Type); unknown ones are kept.
        type_ "type": Option<v2_money_management_financial_account::Type>,
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
            available "available": std::collections::BTreeMap<String, crate::object::V2Amount>,
            /// Map. Each value: See [`V2Amount`](crate::object::V2Amount).
            inbound_pending "inbound_pending": std::collections::BTreeMap<String, crate::object::V2Amount>,
            /// Map. Each value: See [`V2Amount`](crate::object::V2Amount).
            outbound_pending "outbound_pending": std::collections::BTreeMap<String, crate::object::V2Amount>,
        }
    }
    record! {
        /// `other` of a `v2.money_management.financial_account`.
        Other {
            /// Text.
            type_ "type": Option<String>,
        }
    }
    record! {
        /// `storage` of a `v2.money_management.financial_account`.
        Storage {
            /// Array. Each element: See [`StorageDepositInsuranceEligibility`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibility). May be absent.
            deposit_insurance_eligibility "deposit_insurance_eligibility": Vec<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibility>,
            /// Array. Each element: Text.
            holds_currencies "holds_currencies": Vec<String>,
        }
    }
    record! {
        /// `storage.deposit_insurance_eligibility` of a `v2.money_management.financial_account`.
        StorageDepositInsuranceEligibility {
            /// A word of [`StorageDepositInsuranceEligibilityBankName`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityBankName); unknown ones are kept.
            bank_name "bank_name": Option<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityBankName>,
            /// Array. Each element: Text.
            currencies "currencies": Vec<String>,
            /// A word of [`StorageDepositInsuranceEligibilityType`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityType>,
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
        id "id": String,
        /// See [`BankAccount`](v2_money_management_financial_address::BankAccount). May be absent.
        bank_account "bank_account": Option<Box<v2_money_management_financial_address::BankAccount>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text.
        financial_account "financial_account": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Text.
        settlement_currency "settlement_currency": Option<String>,
        /// A word of [`Status`](v2_money_management_financial_address::Status); unknown ones are kept.
        status "status": Option<v2_money_management_financial_address::Status>,
        /// A word of [`Type`](v2_money_management_financial_address::Type); unknown ones are kept.
        type_ "type": Option<v2_money_management_financial_address::Type>,
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
            aba "aba": Option<Box<crate::object::v2_money_management_financial_address::BankAccountAba>>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text.
            currency "currency": Option<String>,
            /// See [`BankAccountIban`](crate::object::v2_money_management_financial_address::BankAccountIban). May be absent.
            iban "iban": Option<Box<crate::object::v2_money_management_financial_address::BankAccountIban>>,
            /// See [`BankAccountSortCode`](crate::object::v2_money_management_financial_address::BankAccountSortCode). May be absent.
            sort_code "sort_code": Option<Box<crate::object::v2_money_management_financial_address::BankAccountSortCode>>,
            /// A word of [`BankAccountType`](crate::object::v2_money_management_financial_address::BankAccountType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_financial_address::BankAccountType>,
        }
    }
    record! {
        /// `bank_account.aba` of a `v2.money_management.financial_address`.
        BankAccountAba {
            /// Text. May be absent.
            account_holder_name "account_holder_name": Option<String>,
            /// Text.
            account_number "account_number": Option<String>,
            /// See [`JapanAddress`](crate::object::JapanAddress). May be absent.
            address "address": Option<Box<crate::object::JapanAddress>>,
            /// Text. May be absent.
            bank_name "bank_name": Option<String>,
            /// Text.
            routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `bank_account.iban` of a `v2.money_management.financial_address`.
        BankAccountIban {
            /// Text.
            account_holder_name "account_holder_name": Option<String>,
            /// Text.
            bank_name "bank_name": Option<String>,
            /// Text.
            iban "iban": Option<String>,
        }
    }
    record! {
        /// `bank_account.sort_code` of a `v2.money_management.financial_address`.
        BankAccountSortCode {
            /// Text.
            account_holder_name "account_holder_name": Option<String>,
            /// Text.
            account_number "account_number": Option<String>,
            /// Text.
            sort_code "sort_code": Option<String>,
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
        id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        amount "amount": Option<Box<crate::object::V2Amount>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text.
        description "description": Option<String>,
        /// See [`From`](v2_money_management_inbound_transfer::From).
        from "from": Option<Box<v2_money_management_inbound_transfer::From>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// See [`To`](v2_money_management_inbound_transfer::To).
        to "to": Option<Box<v2_money_management_inbound_transfer::To>>,
        /// Array. Each element: See [`TransferHistory`](v2_money_management_inbound_transfer::TransferHistory).
        transfer_history "transfer_history": Vec<v2_money_management_inbound_transfer::TransferHistory>,
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
            debited "debited": Option<Box<crate::object::V2Amount>>,
            /// See [`FromPaymentMethod`](crate::object::v2_money_management_inbound_transfer::FromPaymentMethod).
            payment_method "payment_method": Option<Box<crate::object::v2_money_management_inbound_transfer::FromPaymentMethod>>,
        }
    }
    record! {
        /// `from.payment_method` of a `v2.money_management.inbound_transfer`.
        FromPaymentMethod {
            /// Text.
            type_ "type": Option<String>,
            /// Text. May be absent.
            us_bank_account "us_bank_account": Option<String>,
        }
    }
    record! {
        /// `to` of a `v2.money_management.inbound_transfer`.
        To {
            /// See [`V2Amount`](crate::object::V2Amount).
            credited "credited": Option<Box<crate::object::V2Amount>>,
            /// Text.
            financial_account "financial_account": Option<String>,
        }
    }
    record! {
        /// `transfer_history` of a `v2.money_management.inbound_transfer`.
        TransferHistory {
            /// The id; empty if Stripe sent none.
            id "id": String,
            /// See [`TransferHistoryBankDebitFailed`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailed). May be absent.
            bank_debit_failed "bank_debit_failed": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailed>>,
            /// See [`TransferHistoryBankDebitProcessing`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitProcessing). May be absent.
            bank_debit_processing "bank_debit_processing": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitProcessing>>,
            /// See [`TransferHistoryBankDebitQueued`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitQueued). May be absent.
            bank_debit_queued "bank_debit_queued": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitQueued>>,
            /// See [`TransferHistoryBankDebitReturned`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturned). May be absent.
            bank_debit_returned "bank_debit_returned": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturned>>,
            /// See [`TransferHistoryBankDebitSucceeded`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitSucceeded). May be absent.
            bank_debit_succeeded "bank_debit_succeeded": Option<Box<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitSucceeded>>,
            /// Text.
            created "created": Option<String>,
            /// Text.
            effective_at "effective_at": Option<String>,
            /// A word of [`TransferHistoryType`](crate::object::v2_money_management_inbound_transfer::TransferHistoryType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryType>,
        }
    }
    element! { TransferHistory }
    record! {
        /// `transfer_history.bank_debit_failed` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitFailed {
            /// A word of [`TransferHistoryBankDebitFailedFailureReason`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailedFailureReason); unknown ones are kept.
            failure_reason "failure_reason": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitFailedFailureReason>,
        }
    }
    record! {
        /// `transfer_history.bank_debit_processing` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitProcessing {
        }
    }
    record! {
        /// `transfer_history.bank_debit_queued` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitQueued {
        }
    }
    record! {
        /// `transfer_history.bank_debit_returned` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitReturned {
            /// A word of [`TransferHistoryBankDebitReturnedReturnReason`](crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturnedReturnReason); unknown ones are kept.
            return_reason "return_reason": Option<crate::object::v2_money_management_inbound_transfer::TransferHistoryBankDebitReturnedReturnReason>,
        }
    }
    record! {
        /// `transfer_history.bank_debit_succeeded` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitSucceeded {
        }
    }
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
    words! {
        /// `transfer_history.bank_debit_returned.return_reason` of a `v2.money_management.inbound_transfer`.
        TransferHistoryBankDebitReturnedReturnReason {
            0 BankAccountClosed "bank_account_closed",
            1 BankAccountNotFound "bank_account_not_found",
            2 BankDebitCouldNotBeProcessed "bank_debit_could_not_be_processed",
            3 BankDebitNotAuthorized "bank_debit_not_authorized",
            4 InsufficientFunds "insufficient_funds",
        }
    }
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
        id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        amount "amount": Option<Box<crate::object::V2Amount>>,
        /// A flag.
        cancelable "cancelable": Option<bool>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        description "description": Option<String>,
        /// Text. May be absent.
        expected_arrival_date "expected_arrival_date": Option<String>,
        /// See [`From`](v2_money_management_outbound_payment::From).
        from "from": Option<Box<v2_money_management_outbound_payment::From>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        metadata "metadata": crate::object::Metadata,
        /// Text. May be absent.
        payout_intent "payout_intent": Option<String>,
        /// See [`RecipientNotification`](v2_money_management_outbound_payment::RecipientNotification).
        recipient_notification "recipient_notification": Option<Box<v2_money_management_outbound_payment::RecipientNotification>>,
        /// Text. May be absent.
        recipient_verification "recipient_verification": Option<String>,
        /// Text.
        statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](v2_money_management_outbound_payment::Status); unknown ones are kept.
        status "status": Option<v2_money_management_outbound_payment::Status>,
        /// See [`StatusDetails`](v2_money_management_outbound_payment::StatusDetails). May be absent.
        status_details "status_details": Option<Box<v2_money_management_outbound_payment::StatusDetails>>,
        /// See [`StatusTransitions`](v2_money_management_outbound_payment::StatusTransitions). May be absent.
        status_transitions "status_transitions": Option<Box<v2_money_management_outbound_payment::StatusTransitions>>,
        /// See [`To`](v2_money_management_outbound_payment::To).
        to "to": Option<Box<v2_money_management_outbound_payment::To>>,
        /// See [`TrackingDetails`](v2_money_management_outbound_payment::TrackingDetails). May be absent.
        tracking_details "tracking_details": Option<Box<v2_money_management_outbound_payment::TrackingDetails>>,
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
            debited "debited": Option<Box<crate::object::V2Amount>>,
            /// Text.
            financial_account "financial_account": Option<String>,
        }
    }
    record! {
        /// `recipient_notification` of a `v2.money_management.outbound_payment`.
        RecipientNotification {
            /// A word of [`RecipientNotificationSetting`](crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting); unknown ones are kept.
            setting "setting": Option<crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting>,
        }
    }
    record! {
        /// `status_details` of a `v2.money_management.outbound_payment`.
        StatusDetails {
            /// See [`StatusDetailsFailed`](crate::object::v2_money_management_outbound_payment::StatusDetailsFailed). May be absent.
            failed "failed": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsFailed>>,
            /// See [`StatusDetailsProcessing`](crate::object::v2_money_management_outbound_payment::StatusDetailsProcessing). May be absent.
            processing "processing": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsProcessing>>,
            /// See [`StatusDetailsReturned`](crate::object::v2_money_management_outbound_payment::StatusDetailsReturned). May be absent.
            returned "returned": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsReturned>>,
        }
    }
    record! {
        /// `status_details.failed` of a `v2.money_management.outbound_payment`.
        StatusDetailsFailed {
            /// A word of [`StatusDetailsFailedReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsFailedReason); unknown ones are kept.
            reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsFailedReason>,
        }
    }
    record! {
        /// `status_details.processing` of a `v2.money_management.outbound_payment`.
        StatusDetailsProcessing {
            /// A word of [`StatusDetailsProcessingReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsProcessingReason); unknown ones are kept.
            reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsProcessingReason>,
        }
    }
    record! {
        /// `status_details.returned` of a `v2.money_management.outbound_payment`.
        StatusDetailsReturned {
            /// A word of [`StatusDetailsReturnedReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsReturnedReason); unknown ones are kept.
            reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsReturnedReason>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.outbound_payment`.
        StatusTransitions {
            /// Text. May be absent.
            canceled_at "canceled_at": Option<String>,
            /// Text. May be absent.
            failed_at "failed_at": Option<String>,
            /// Text. May be absent.
            posted_at "posted_at": Option<String>,
            /// Text. May be absent.
            returned_at "returned_at": Option<String>,
        }
    }
    record! {
        /// `to` of a `v2.money_management.outbound_payment`.
        To {
            /// See [`V2Amount`](crate::object::V2Amount).
            credited "credited": Option<Box<crate::object::V2Amount>>,
            /// Text. May be absent.
            payout_method "payout_method": Option<String>,
            /// See [`ToPayoutMethodOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions). May be absent.
            payout_method_options "payout_method_options": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions>>,
            /// Text.
            recipient "recipient": Option<String>,
        }
    }
    record! {
        /// `to.payout_method_options` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptions {
            /// See [`ToPayoutMethodOptionsBankAccount`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount). May be absent.
            bank_account "bank_account": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount>>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccount {
            /// See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions). May be absent.
            preferred_network_options "preferred_network_options": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions>>,
            /// Array. Each element: A word of [`ToPayoutMethodOptionsBankAccountPreferredNetwork`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork); unknown ones are kept. May be absent.
            preferred_networks "preferred_networks": Vec<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptions {
            /// See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch). May be absent.
            ach "ach": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch>>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch {
            /// A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission); unknown ones are kept. May be absent.
            submission "submission": Option<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission>,
            /// A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose); unknown ones are kept. May be absent.
            transaction_purpose "transaction_purpose": Option<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose>,
        }
    }
    record! {
        /// `tracking_details` of a `v2.money_management.outbound_payment`.
        TrackingDetails {
            /// See [`TrackingDetailsBankAccount`](crate::object::v2_money_management_outbound_payment::TrackingDetailsBankAccount). May be absent.
            bank_account "bank_account": Option<Box<crate::object::v2_money_management_outbound_payment::TrackingDetailsBankAccount>>,
            /// See [`TrackingDetailsCard`](crate::object::v2_money_management_outbound_payment::TrackingDetailsCard). May be absent.
            card "card": Option<Box<crate::object::v2_money_management_outbound_payment::TrackingDetailsCard>>,
            /// A word of [`TrackingDetailsStatus`](crate::object::v2_money_management_outbound_payment::TrackingDetailsStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_money_management_outbound_payment::TrackingDetailsStatus>,
            /// A word of [`TrackingDetailsType`](crate::object::v2_money_management_outbound_payment::TrackingDetailsType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_outbound_payment::TrackingDetailsType>,
        }
    }
    record! {
        /// `tracking_details.bank_account` of a `v2.money_management.outbound_payment`.
        TrackingDetailsBankAccount {
            /// Text. May be absent.
            trace_id "trace_id": Option<String>,
        }
    }
    record! {
        /// `tracking_details.card` of a `v2.money_management.outbound_payment`.
        TrackingDetailsCard {
            /// Text. May be absent.
            retrieval_reference "retrieval_reference": Option<String>,
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
        id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        amount "amount": Option<Box<crate::object::V2Amount>>,
        /// A word of [`ConfirmationMethod`](v2_money_management_payout_intent::ConfirmationMethod); unknown ones are kept.
        confirmation_method "confirmation_method": Option<v2_money_management_payout_intent::ConfirmationMethod>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        description "description": Option<String>,
        /// Array. Each element: See [`EstimatedFee`](v2_money_management_payout_intent::EstimatedFee). May be absent.
        estimated_fees "estimated_fees": Vec<v2_money_management_payout_intent::EstimatedFee>,
        /// See [`From`](v2_money_management_payout_intent::From).
        from "from": Option<Box<v2_money_management_payout_intent::From>>,
        /// See [`FxQuote`](v2_money_management_payout_intent::FxQuote). May be absent.
        fx_quote "fx_quote": Option<Box<v2_money_management_payout_intent::FxQuote>>,
        /// See [`LatestPayout`](v2_money_management_payout_intent::LatestPayout). May be absent.
        latest_payout "latest_payout": Option<Box<v2_money_management_payout_intent::LatestPayout>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        metadata "metadata": crate::object::Metadata,
        /// See [`NextAction`](v2_money_management_payout_intent::NextAction). May be absent.
        next_action "next_action": Option<Box<v2_money_management_payout_intent::NextAction>>,
        /// See [`RecipientNotification`](v2_money_management_payout_intent::RecipientNotification). May be absent.
        recipient_notification "recipient_notification": Option<Box<v2_money_management_payout_intent::RecipientNotification>>,
        /// See [`RecipientVerification`](v2_money_management_payout_intent::RecipientVerification). May be absent.
        recipient_verification "recipient_verification": Option<Box<v2_money_management_payout_intent::RecipientVerification>>,
        /// See [`ScheduleOptions`](v2_money_management_payout_intent::ScheduleOptions). May be absent.
        schedule_options "schedule_options": Option<Box<v2_money_management_payout_intent::ScheduleOptions>>,
        /// Text. May be absent.
        statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](v2_money_management_payout_intent::Status); unknown ones are kept.
        status "status": Option<v2_money_management_payout_intent::Status>,
        /// See [`StatusTransitions`](v2_money_management_payout_intent::StatusTransitions). May be absent.
        status_transitions "status_transitions": Option<Box<v2_money_management_payout_intent::StatusTransitions>>,
        /// See [`To`](v2_money_management_payout_intent::To).
        to "to": Option<Box<v2_money_management_payout_intent::To>>,
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
            amount "amount": Option<Box<crate::object::V2Amount>>,
            /// See [`EstimatedFeeNetworkFeeDetails`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetails). May be absent.
            network_fee_details "network_fee_details": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetails>>,
            /// See [`EstimatedFeeTaxAmount`](crate::object::v2_money_management_payout_intent::EstimatedFeeTaxAmount). May be absent.
            tax_amount "tax_amount": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeTaxAmount>>,
            /// A word of [`EstimatedFeeType`](crate::object::v2_money_management_payout_intent::EstimatedFeeType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeType>,
        }
    }
    element! { EstimatedFee }
    record! {
        /// `estimated_fee.network_fee_details` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetails {
            /// A word of [`EstimatedFeeNetworkFeeDetailsNetwork`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetwork); unknown ones are kept.
            network "network": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetwork>,
            /// See [`EstimatedFeeNetworkFeeDetailsNetworkOptions`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptions).
            network_options "network_options": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptions>>,
        }
    }
    record! {
        /// `estimated_fee.network_fee_details.network_options` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetworkOptions {
            /// See [`EstimatedFeeNetworkFeeDetailsNetworkOptionsAch`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAch). May be absent.
            ach "ach": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAch>>,
        }
    }
    record! {
        /// `estimated_fee.network_fee_details.network_options.ach` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetworkOptionsAch {
            /// A word of [`EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission); unknown ones are kept. May be absent.
            submission "submission": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission>,
        }
    }
    record! {
        /// `estimated_fee.tax_amount` of a `v2.money_management.payout_intent`.
        EstimatedFeeTaxAmount {
            /// Text.
            currency "currency": Option<String>,
            /// Text.
            value_decimal "value_decimal": Option<String>,
        }
    }
    record! {
        /// `from` of a `v2.money_management.payout_intent`.
        From {
            /// Text.
            currency "currency": Option<String>,
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            debited "debited": Option<Box<crate::object::V2Amount>>,
            /// Text.
            financial_account "financial_account": Option<String>,
        }
    }
    record! {
        /// `fx_quote` of a `v2.money_management.payout_intent`.
        FxQuote {
            /// A word of [`FxQuoteLockDuration`](crate::object::v2_money_management_payout_intent::FxQuoteLockDuration); unknown ones are kept.
            lock_duration "lock_duration": Option<crate::object::v2_money_management_payout_intent::FxQuoteLockDuration>,
            /// Text. May be absent.
            lock_expires_at "lock_expires_at": Option<String>,
            /// A word of [`FxQuoteLockStatus`](crate::object::v2_money_management_payout_intent::FxQuoteLockStatus); unknown ones are kept.
            lock_status "lock_status": Option<crate::object::v2_money_management_payout_intent::FxQuoteLockStatus>,
            /// Map. Each value: See [`FxQuoteRates`](crate::object::v2_money_management_payout_intent::FxQuoteRates).
            rates "rates": std::collections::BTreeMap<String, crate::object::v2_money_management_payout_intent::FxQuoteRates>,
            /// Text.
            to_currency "to_currency": Option<String>,
        }
    }
    record! {
        /// `fx_quote.rates` of a `v2.money_management.payout_intent`.
        FxQuoteRates {
            /// Text.
            exchange_rate "exchange_rate": Option<String>,
        }
    }
    element! { FxQuoteRates }
    record! {
        /// `latest_payout` of a `v2.money_management.payout_intent`.
        LatestPayout {
            /// Text. May be absent.
            outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            outbound_transfer "outbound_transfer": Option<String>,
            /// A word of [`LatestPayoutType`](crate::object::v2_money_management_payout_intent::LatestPayoutType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_payout_intent::LatestPayoutType>,
        }
    }
    record! {
        /// `next_action` of a `v2.money_management.payout_intent`.
        NextAction {
            /// See [`NextActionConfirm`](crate::object::v2_money_management_payout_intent::NextActionConfirm). May be absent.
            confirm "confirm": Option<Box<crate::object::v2_money_management_payout_intent::NextActionConfirm>>,
            /// See [`NextActionHandleFailure`](crate::object::v2_money_management_payout_intent::NextActionHandleFailure). May be absent.
            handle_failure "handle_failure": Option<Box<crate::object::v2_money_management_payout_intent::NextActionHandleFailure>>,
            /// A word of [`NextActionType`](crate::object::v2_money_management_payout_intent::NextActionType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_payout_intent::NextActionType>,
        }
    }
    record! {
        /// `next_action.confirm` of a `v2.money_management.payout_intent`.
        NextActionConfirm {
            /// Array. Each element: A word of [`NextActionConfirmFieldsToReview`](crate::object::v2_money_management_payout_intent::NextActionConfirmFieldsToReview); unknown ones are kept. May be absent.
            fields_to_review "fields_to_review": Vec<crate::object::v2_money_management_payout_intent::NextActionConfirmFieldsToReview>,
            /// A word of [`NextActionConfirmReason`](crate::object::v2_money_management_payout_intent::NextActionConfirmReason); unknown ones are kept.
            reason "reason": Option<crate::object::v2_money_management_payout_intent::NextActionConfirmReason>,
        }
    }
    record! {
        /// `next_action.handle_failure` of a `v2.money_management.payout_intent`.
        NextActionHandleFailure {
            /// A word of [`NextActionHandleFailureFailureReason`](crate::object::v2_money_management_payout_intent::NextActionHandleFailureFailureReason); unknown ones are kept.
            failure_reason "failure_reason": Option<crate::object::v2_money_management_payout_intent::NextActionHandleFailureFailureReason>,
        }
    }
    record! {
        /// `recipient_notification` of a `v2.money_management.payout_intent`.
        RecipientNotification {
            /// A word of [`RecipientNotificationSetting`](crate::object::v2_money_management_payout_intent::RecipientNotificationSetting); unknown ones are kept.
            setting "setting": Option<crate::object::v2_money_management_payout_intent::RecipientNotificationSetting>,
        }
    }
    record! {
        /// `recipient_verification` of a `v2.money_management.payout_intent`.
        RecipientVerification {
            /// A word of [`RecipientVerificationMatchResult`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult); unknown ones are kept.
            match_result "match_result": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult>,
            /// See [`RecipientVerificationMatchResultDetails`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails).
            match_result_details "match_result_details": Option<Box<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails>>,
        }
    }
    record! {
        /// `recipient_verification.match_result_details` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResultDetails {
            /// A word of [`RecipientVerificationMatchResultDetailsMatchedBusinessType`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsMatchedBusinessType); unknown ones are kept. May be absent.
            matched_business_type "matched_business_type": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsMatchedBusinessType>,
            /// Text. May be absent.
            matched_name "matched_name": Option<String>,
            /// Text.
            message "message": Option<String>,
            /// A word of [`RecipientVerificationMatchResultDetailsProvidedBusinessType`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsProvidedBusinessType); unknown ones are kept. May be absent.
            provided_business_type "provided_business_type": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsProvidedBusinessType>,
            /// Text.
            provided_name "provided_name": Option<String>,
        }
    }
    record! {
        /// `schedule_options` of a `v2.money_management.payout_intent`.
        ScheduleOptions {
            /// Text. May be absent.
            execute_on "execute_on": Option<String>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.payout_intent`.
        StatusTransitions {
            /// Text. May be absent.
            canceled_at "canceled_at": Option<String>,
            /// Text. May be absent.
            posted_at "posted_at": Option<String>,
            /// Text. May be absent.
            processing_at "processing_at": Option<String>,
            /// Text. May be absent.
            requires_action_at "requires_action_at": Option<String>,
        }
    }
    record! {
        /// `to` of a `v2.money_management.payout_intent`.
        To {
            /// See [`V2Amount`](crate::object::V2Amount). May be absent.
            credited "credited": Option<Box<crate::object::V2Amount>>,
            /// Text. May be absent.
            currency "currency": Option<String>,
            /// Text. May be absent.
            payout_method "payout_method": Option<String>,
            /// See [`ToPayoutMethodOptions`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptions). May be absent.
            payout_method_options "payout_method_options": Option<Box<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptions>>,
            /// Text. May be absent.
            recipient "recipient": Option<String>,
        }
    }
    record! {
        /// `to.payout_method_options` of a `v2.money_management.payout_intent`.
        ToPayoutMethodOptions {
            /// See [`ToPayoutMethodOptionsBankAccount`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccount). May be absent.
            bank_account "bank_account": Option<Box<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccount>>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account` of a `v2.money_management.payout_intent`.
        ToPayoutMethodOptionsBankAccount {
            /// See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptions`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions). May be absent.
            preferred_network_options "preferred_network_options": Option<Box<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions>>,
            /// Array. Each element: A word of [`ToPayoutMethodOptionsBankAccountPreferredNetwork`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetwork); unknown ones are kept. May be absent.
            preferred_networks "preferred_networks": Vec<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetwork>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options` of a `v2.money_management.payout_intent`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptions {
            /// See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch). May be absent.
            ach "ach": Option<Box<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch>>,
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach` of a `v2.money_management.payout_intent`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch {
            /// A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission); unknown ones are kept. May be absent.
            submission "submission": Option<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission>,
            /// A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose); unknown ones are kept. May be absent.
            transaction_purpose "transaction_purpose": Option<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose>,
        }
    }
    words! {
        /// `confirmation_method` of a `v2.money_management.payout_intent`.
        ConfirmationMethod {
            0 Automatic "automatic",
            1 Manual "manual",
        }
    }
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
    words! {
        /// `estimated_fee.network_fee_details.network_options.ach.submission` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission {
            0 NextDay "next_day",
            1 SameDay "same_day",
        }
    }
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
    words! {
        /// `recipient_notification.setting` of a `v2.money_management.payout_intent`.
        RecipientNotificationSetting {
            0 Configured "configured",
            1 None "none",
        }
    }
    words! {
        /// `recipient_verification.match_result` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResult {
            0 CloseMatch "close_match",
            1 Match "match",
            2 NoMatch "no_match",
            3 Unavailable "unavailable",
        }
    }
    words! {
        /// `recipient_verification.match_result_details.matched_business_type` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResultDetailsMatchedBusinessType {
            0 Business "business",
            1 Personal "personal",
        }
    }
    words! {
        /// `recipient_verification.match_result_details.provided_business_type` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResultDetailsProvidedBusinessType {
            0 Business "business",
            1 Personal "personal",
        }
    }
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
    words! {
        /// `to.payout_method_options.bank_account.preferred_network` of a `v2.money_management.payout_intent`.
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
        /// `to.payout_method_options.bank_account.preferred_network_options.ach.submission` of a `v2.money_management.payout_intent`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission {
            0 NextDay "next_day",
            1 SameDay "same_day",
        }
    }
    words! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach.transaction_purpose` of a `v2.money_management.payout_intent`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose {
            0 Payroll "payroll",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.payout_method` object.
    V2MoneyManagementPayoutMethod {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// A flag.
        archived "archived": Option<bool>,
        /// See [`BankAccount`](v2_money_management_payout_method::BankAccount). May be absent.
        bank_account "bank_account": Option<Box<v2_money_management_payout_method::BankAccount>>,
        /// See [`Card`](v2_money_management_payout_method::Card). May be absent.
        card "card": Option<Box<v2_money_management_payout_method::Card>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        latest_outbound_setup_intent "latest_outbound_setup_intent": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// A flag.
        restricted "restricted": Option<bool>,
        /// A word of [`Type`](v2_money_management_payout_method::Type); unknown ones are kept.
        type_ "type": Option<v2_money_management_payout_method::Type>,
        /// See [`UsageStatus`](v2_money_management_payout_method::UsageStatus).
        usage_status "usage_status": Option<Box<v2_money_management_payout_method::UsageStatus>>,
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
            bank_account_type "bank_account_type": Option<crate::object::v2_money_management_payout_method::BankAccountBankAccountType>,
            /// Text.
            bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            branch_number "branch_number": Option<String>,
            /// Text.
            country "country": Option<String>,
            /// Text. May be absent.
            financial_connections_account "financial_connections_account": Option<String>,
            /// Text.
            last4 "last4": Option<String>,
            /// Text. May be absent.
            routing_number "routing_number": Option<String>,
            /// Array. Each element: Text.
            supported_currencies "supported_currencies": Vec<String>,
            /// Text. May be absent.
            swift_code "swift_code": Option<String>,
        }
    }
    record! {
        /// `card` of a `v2.money_management.payout_method`.
        Card {
            /// Text.
            exp_month "exp_month": Option<String>,
            /// Text.
            exp_year "exp_year": Option<String>,
            /// Text.
            fingerprint "fingerprint": Option<String>,
            /// Text.
            last4 "last4": Option<String>,
            /// Array. Each element: Text.
            supported_currencies "supported_currencies": Vec<String>,
        }
    }
    record! {
        /// `usage_status` of a `v2.money_management.payout_method`.
        UsageStatus {
            /// A word of [`UsageStatusPayments`](crate::object::v2_money_management_payout_method::UsageStatusPayments); unknown ones are kept.
            payments "payments": Option<crate::object::v2_money_management_payout_method::UsageStatusPayments>,
            /// A word of [`UsageStatusTransfers`](crate::object::v2_money_management_payout_method::UsageStatusTransfers); unknown ones are kept.
            transfers "transfers": Option<crate::object::v2_money_management_payout_method::UsageStatusTransfers>,
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
    words! {
        /// `type` of a `v2.money_management.payout_method`.
        Type {
            0 BankAccount "bank_account",
            1 Card "card",
        }
    }
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
    words! {
        /// `usage_status.transfers` of a `v2.money_management.payout_method`.
        UsageStatusTransfers {
            0 Disabled "disabled",
            1 Eligible "eligible",
            2 Ineligible "ineligible",
            3 Invalid "invalid",
            4 RequiresAction "requires_action",
        }
    }
}
record! {
    /// Stripe's `v2.money_management.received_credit` object.
    V2MoneyManagementReceivedCredit {
        /// The id; empty if Stripe sent none.
        id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        amount "amount": Option<Box<crate::object::V2Amount>>,
        /// See [`V2Amount`](crate::object::V2Amount).
        amount_received "amount_received": Option<Box<crate::object::V2Amount>>,
        /// See [`BalanceTransfer`](v2_money_management_received_credit::BalanceTransfer). May be absent.
        balance_transfer "balance_transfer": Option<Box<v2_money_management_received_credit::BalanceTransfer>>,
        /// See [`BankTransfer`](v2_money_management_received_credit::BankTransfer). May be absent.
        bank_transfer "bank_transfer": Option<Box<v2_money_management_received_credit::BankTransfer>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        description "description": Option<String>,
        /// Text.
        financial_account "financial_account": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// A word of [`Status`](v2_money_management_received_credit::Status); unknown ones are kept.
        status "status": Option<v2_money_management_received_credit::Status>,
        /// See [`StatusDetails`](v2_money_management_received_credit::StatusDetails). May be absent.
        status_details "status_details": Option<Box<v2_money_management_received_credit::StatusDetails>>,
        /// See [`StatusTransitions`](v2_money_management_received_credit::StatusTransitions). May be absent.
        status_transitions "status_transitions": Option<Box<v2_money_management_received_credit::StatusTransitions>>,
        /// A word of [`Type`](v2_money_management_received_credit::Type); unknown ones are kept.
        type_ "type": Option<v2_money_management_received_credit::Type>,
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
            from_account "from_account": Option<String>,
            /// Text. May be absent.
            outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            outbound_transfer "outbound_transfer": Option<String>,
            /// Text. May be absent.
            payout "payout": Option<String>,
            /// Text. May be absent.
            transfer "transfer": Option<String>,
            /// A word of [`BalanceTransferType`](crate::object::v2_money_management_received_credit::BalanceTransferType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_received_credit::BalanceTransferType>,
        }
    }
    record! {
        /// `bank_transfer` of a `v2.money_management.received_credit`.
        BankTransfer {
            /// Text.
            financial_address "financial_address": Option<String>,
            /// A word of [`BankTransferNetwork`](crate::object::v2_money_management_received_credit::BankTransferNetwork); unknown ones are kept.
            network "network": Option<crate::object::v2_money_management_received_credit::BankTransferNetwork>,
            /// See [`BankTransferOriginatingBankAccount`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccount).
            originating_bank_account "originating_bank_account": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccount>>,
            /// Text. May be absent.
            statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccount {
            /// See [`BankTransferOriginatingBankAccountAba`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountAba). May be absent.
            aba "aba": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountAba>>,
            /// See [`BankTransferOriginatingBankAccountIban`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountIban). May be absent.
            iban "iban": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountIban>>,
            /// See [`BankTransferOriginatingBankAccountSortCode`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountSortCode). May be absent.
            sort_code "sort_code": Option<Box<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountSortCode>>,
            /// A word of [`BankTransferOriginatingBankAccountType`](crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_received_credit::BankTransferOriginatingBankAccountType>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.aba` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountAba {
            /// Text. May be absent.
            account_holder_name "account_holder_name": Option<String>,
            /// Text. May be absent.
            bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            last4 "last4": Option<String>,
            /// Text. May be absent.
            routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.iban` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountIban {
            /// Text. May be absent.
            account_holder_name "account_holder_name": Option<String>,
            /// Text. May be absent.
            bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            bic "bic": Option<String>,
            /// Text. May be absent.
            country "country": Option<String>,
            /// Text. May be absent.
            iban "iban": Option<String>,
        }
    }
    record! {
        /// `bank_transfer.originating_bank_account.sort_code` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountSortCode {
            /// Text. May be absent.
            account_holder_name "account_holder_name": Option<String>,
            /// Text. May be absent.
            bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            last4 "last4": Option<String>,
            /// Text. May be absent.
            sort_code "sort_code": Option<String>,
        }
    }
    record! {
        /// `status_details` of a `v2.money_management.received_credit`.
        StatusDetails {
            /// See [`StatusDetailsFailed`](crate::object::v2_money_management_received_credit::StatusDetailsFailed). May be absent.
            failed "failed": Option<Box<crate::object::v2_money_management_received_credit::StatusDetailsFailed>>,
            /// See [`StatusDetailsReturned`](crate::object::v2_money_management_received_credit::StatusDetailsReturned). May be absent.
            returned "returned": Option<Box<crate::object::v2_money_management_received_credit::StatusDetailsReturned>>,
        }
    }
    record! {
        /// `status_details.failed` of a `v2.money_management.received_credit`.
        StatusDetailsFailed {
            /// A word of [`StatusDetailsFailedReason`](crate::object::v2_money_management_received_credit::StatusDetailsFailedReason); unknown ones are kept.
            reason "reason": Option<crate::object::v2_money_management_received_credit::StatusDetailsFailedReason>,
        }
    }
    record! {
        /// `status_details.returned` of a `v2.money_management.received_credit`.
        StatusDetailsReturned {
            /// A word of [`StatusDetailsReturnedReason`](crate::object::v2_money_management_received_credit::StatusDetailsReturnedReason); unknown ones are kept.
            reason "reason": Option<crate::object::v2_money_management_received_credit::StatusDetailsReturnedReason>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.received_credit`.
        StatusTransitions {
            /// Text. May be absent.
            failed_at "failed_at": Option<String>,
            /// Text. May be absent.
            returned_at "returned_at": Option<String>,
            /// Text. May be absent.
            succeeded_at "succeeded_at": Option<String>,
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
    words! {
        /// `bank_transfer.originating_bank_account.type` of a `v2.money_management.received_credit`.
        BankTransferOriginatingBankAccountType {
            0 Aba "aba",
            1 Iban "iban",
            2 SortCode "sort_code",
        }
    }
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
        id "id": String,
        /// See [`ConsumedBy`](v2_money_management_recipient_verification::ConsumedBy). May be absent.
        consumed_by "consumed_by": Option<Box<v2_money_management_recipient_verification::ConsumedBy>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        expires_at "expires_at": Option<String>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// A word of [`MatchResult`](v2_money_management_recipient_verification::MatchResult); unknown ones are kept.
        match_result "match_result": Option<v2_money_management_recipient_verification::MatchResult>,
        /// See [`MatchResultDetails`](v2_money_management_recipient_verification::MatchResultDetails).
        match_result_details "match_result_details": Option<Box<v2_money_management_recipient_verification::MatchResultDetails>>,
        /// Text.
        payout_method "payout_method": Option<String>,
        /// Text. May be absent.
        recipient "recipient": Option<String>,
        /// A word of [`Status`](v2_money_management_recipient_verification::Status); unknown ones are kept.
        status "status": Option<v2_money_management_recipient_verification::Status>,
        /// See [`StatusTransitions`](v2_money_management_recipient_verification::StatusTransitions). May be absent.
        status_transitions "status_transitions": Option<Box<v2_money_management_recipient_verification::StatusTransitions>>,
        /// A word of [`VerificationType`](v2_money_management_recipient_verification::VerificationType); unknown ones are kept.
        verification_type "verification_type": Option<v2_money_management_recipient_verification::VerificationType>,
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
            outbound_payment "outbound_payment": Option<String>,
            /// A word of [`ConsumedByType`](crate::object::v2_money_management_recipient_verification::ConsumedByType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_recipient_verification::ConsumedByType>,
        }
    }
    record! {
        /// `match_result_details` of a `v2.money_management.recipient_verification`.
        MatchResultDetails {
            /// A word of [`MatchResultDetailsMatchedBusinessType`](crate::object::v2_money_management_recipient_verification::MatchResultDetailsMatchedBusinessType); unknown ones are kept. May be absent.
            matched_business_type "matched_business_type": Option<crate::object::v2_money_management_recipient_verification::MatchResultDetailsMatchedBusinessType>,
            /// Text. May be absent.
            matched_name "matched_name": Option<String>,
            /// Text.
            message "message": Option<String>,
            /// A word of [`MatchResultDetailsProvidedBusinessType`](crate::object::v2_money_management_recipient_verification::MatchResultDetailsProvidedBusinessType); unknown ones are kept. May be absent.
            provided_business_type "provided_business_type": Option<crate::object::v2_money_management_recipient_verification::MatchResultDetailsProvidedBusinessType>,
            /// Text.
            provided_name "provided_name": Option<String>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.recipient_verification`.
        StatusTransitions {
            /// Text. May be absent.
            acknowledged_at "acknowledged_at": Option<String>,
            /// Text. May be absent.
            consumed_at "consumed_at": Option<String>,
        }
    }
    words! {
        /// `consumed_by.type` of a `v2.money_management.recipient_verification`.
        ConsumedByType {
            0 OutboundPayment "outbound_payment",
        }
    }
    words! {
        /// `match_result` of a `v2.money_management.recipient_verification`.
        MatchResult {
            0 CloseMatch "close_match",
            1 Match "match",
            2 NoMatch "no_match",
            3 Unavailable "unavailable",
        }
    }
    words! {
        /// `match_result_details.matched_business_type` of a `v2.money_management.recipient_verification`.
        MatchResultDetailsMatchedBusinessType {
            0 Business "business",
            1 Personal "personal",
        }
    }
    words! {
        /// `match_result_details.provided_business_type` of a `v2.money_management.recipient_verification`.
        MatchResultDetailsProvidedBusinessType {
            0 Business "business",
            1 Personal "personal",
        }
    }
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
        id "id": String,
        /// See [`V2Amount`](crate::object::V2Amount).
        amount "amount": Option<Box<crate::object::V2Amount>>,
        /// See [`BalanceImpact`](v2_money_management_transaction::BalanceImpact).
        balance_impact "balance_impact": Option<Box<v2_money_management_transaction::BalanceImpact>>,
        /// A word of [`Category`](v2_money_management_transaction::Category); unknown ones are kept.
        category "category": Option<v2_money_management_transaction::Category>,
        /// See [`Counterparty`](v2_money_management_transaction::Counterparty). May be absent.
        counterparty "counterparty": Option<Box<v2_money_management_transaction::Counterparty>>,
        /// Text.
        created "created": Option<String>,
        /// A flag. May be absent.
        deleted "deleted": Option<bool>,
        /// Text. May be absent.
        description "description": Option<String>,
        /// Text.
        financial_account "financial_account": Option<String>,
        /// See [`Flow`](v2_money_management_transaction::Flow). May be absent.
        flow "flow": Option<Box<v2_money_management_transaction::Flow>>,
        /// A flag.
        livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        metadata "metadata": crate::object::Metadata,
        /// See [`RegulatoryReceipt`](v2_money_management_transaction::RegulatoryReceipt).
        regulatory_receipt "regulatory_receipt": Option<Box<v2_money_management_transaction::RegulatoryReceipt>>,
        /// A word of [`Status`](v2_money_management_transaction::Status); unknown ones are kept.
        status "status": Option<v2_money_management_transaction::Status>,
        /// See [`StatusTransitions`](v2_money_management_transaction::StatusTransitions).
        status_transitions "status_transitions": Option<Box<v2_money_management_transaction::StatusTransitions>>,
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
            available "available": Option<Box<crate::object::V2Amount>>,
            /// See [`V2Amount`](crate::object::V2Amount).
            inbound_pending "inbound_pending": Option<Box<crate::object::V2Amount>>,
            /// See [`V2Amount`](crate::object::V2Amount).
            outbound_pending "outbound_pending": Option<Box<crate::object::V2Amount>>,
        }
    }
    record! {
        /// `counterparty` of a `v2.money_management.transaction`.
        Counterparty {
            /// Text. May be absent.
            name "name": Option<String>,
        }
    }
    record! {
        /// `flow` of a `v2.money_management.transaction`.
        Flow {
            /// Text. May be absent.
            adjustment "adjustment": Option<String>,
            /// Text. May be absent.
            currency_conversion "currency_conversion": Option<String>,
            /// Text. May be absent.
            fee_batch "fee_batch": Option<String>,
            /// Text. May be absent.
            inbound_transfer "inbound_transfer": Option<String>,
            /// Text. May be absent.
            outbound_payment "outbound_payment": Option<String>,
            /// Text. May be absent.
            outbound_transfer "outbound_transfer": Option<String>,
            /// Text. May be absent.
            received_credit "received_credit": Option<String>,
            /// Text. May be absent.
            received_debit "received_debit": Option<String>,
            /// A word of [`FlowType`](crate::object::v2_money_management_transaction::FlowType); unknown ones are kept.
            type_ "type": Option<crate::object::v2_money_management_transaction::FlowType>,
        }
    }
    record! {
        /// `regulatory_receipt` of a `v2.money_management.transaction`.
        RegulatoryReceipt {
            /// A word of [`RegulatoryReceiptStatus`](crate::object::v2_money_management_transaction::RegulatoryReceiptStatus); unknown ones are kept.
            status "status": Option<crate::object::v2_money_management_transaction::RegulatoryReceiptStatus>,
            /// Text. May be absent.
            url "url": Option<String>,
            /// Text. May be absent.
            url_expires_at "url_expires_at": Option<String>,
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.transaction`.
        StatusTransitions {
            /// Text. May be absent.
            posted_at "posted_at": Option<String>,
            /// Text. May be absent.
            void_at "void_at": Option<String>,
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
