// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuing.dispute` object.
    IssuingDispute {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_transactions "balance_transactions": Vec<crate::object::BalanceTransaction>, "Array. Each element: The `balance_transaction` object. May be absent or null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        disputed_transaction "disputed_transaction": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        evidence "evidence": Option<Box<issuing_dispute::Evidence>>, "See [`Evidence`](issuing_dispute::Evidence).";
        livemode "livemode": Option<bool>, "A flag.";
        loss_reason "loss_reason": Option<issuing_dispute::LossReason>, "A word of [`LossReason`](issuing_dispute::LossReason); unknown ones are kept. May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        reason "reason": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        status "status": Option<issuing_dispute::Status>, "A word of [`Status`](issuing_dispute::Status); unknown ones are kept.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::IssuingTransaction>>, "Id of a `issuing.transaction`, or the object where it was expanded.";
        treasury "treasury": Option<Box<issuing_dispute::Treasury>>, "See [`Treasury`](issuing_dispute::Treasury). May be absent or null.";
    }
}
object! { IssuingDispute: "issuing.dispute" }
/// The parts of a [`IssuingDispute`](crate::object::IssuingDispute).
pub mod issuing_dispute {
    use crate::object::macros::{record, words};
    record! {
        /// `evidence` of a `issuing.dispute`.
        Evidence {
            canceled "canceled": Option<Box<crate::object::issuing_dispute::EvidenceCanceled>>, "See [`EvidenceCanceled`](crate::object::issuing_dispute::EvidenceCanceled). May be absent.";
            duplicate "duplicate": Option<Box<crate::object::issuing_dispute::EvidenceDuplicate>>, "See [`EvidenceDuplicate`](crate::object::issuing_dispute::EvidenceDuplicate). May be absent.";
            fraudulent "fraudulent": Option<Box<crate::object::issuing_dispute::EvidenceFraudulent>>, "See [`EvidenceFraudulent`](crate::object::issuing_dispute::EvidenceFraudulent). May be absent.";
            merchandise_not_as_described "merchandise_not_as_described": Option<Box<crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribed>>, "See [`EvidenceMerchandiseNotAsDescribed`](crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribed). May be absent.";
            no_valid_authorization "no_valid_authorization": Option<Box<crate::object::issuing_dispute::EvidenceNoValidAuthorization>>, "See [`EvidenceNoValidAuthorization`](crate::object::issuing_dispute::EvidenceNoValidAuthorization). May be absent.";
            not_received "not_received": Option<Box<crate::object::issuing_dispute::EvidenceNotReceived>>, "See [`EvidenceNotReceived`](crate::object::issuing_dispute::EvidenceNotReceived). May be absent.";
            other "other": Option<Box<crate::object::issuing_dispute::EvidenceOther>>, "See [`EvidenceOther`](crate::object::issuing_dispute::EvidenceOther). May be absent.";
            reason "reason": Option<crate::object::issuing_dispute::EvidenceReason>, "A word of [`EvidenceReason`](crate::object::issuing_dispute::EvidenceReason); unknown ones are kept.";
            service_not_as_described "service_not_as_described": Option<Box<crate::object::issuing_dispute::EvidenceServiceNotAsDescribed>>, "See [`EvidenceServiceNotAsDescribed`](crate::object::issuing_dispute::EvidenceServiceNotAsDescribed). May be absent.";
        }
    }
    record! {
        /// `evidence.canceled` of a `issuing.dispute`.
        EvidenceCanceled {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            cancellation_policy_provided "cancellation_policy_provided": Option<bool>, "A flag. May be null.";
            cancellation_reason "cancellation_reason": Option<String>, "Text. May be null.";
            expected_at "expected_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            product_type "product_type": Option<crate::object::issuing_dispute::EvidenceCanceledProductType>, "A word of [`EvidenceCanceledProductType`](crate::object::issuing_dispute::EvidenceCanceledProductType); unknown ones are kept. May be null.";
            return_status "return_status": Option<crate::object::issuing_dispute::EvidenceCanceledReturnStatus>, "A word of [`EvidenceCanceledReturnStatus`](crate::object::issuing_dispute::EvidenceCanceledReturnStatus); unknown ones are kept. May be null.";
            returned_at "returned_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `evidence.duplicate` of a `issuing.dispute`.
        EvidenceDuplicate {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            card_statement "card_statement": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            cash_receipt "cash_receipt": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            check_image "check_image": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            original_transaction "original_transaction": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `evidence.fraudulent` of a `issuing.dispute`.
        EvidenceFraudulent {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `evidence.merchandise_not_as_described` of a `issuing.dispute`.
        EvidenceMerchandiseNotAsDescribed {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            received_at "received_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            return_description "return_description": Option<String>, "Text. May be null.";
            return_status "return_status": Option<crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribedReturnStatus>, "A word of [`EvidenceMerchandiseNotAsDescribedReturnStatus`](crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribedReturnStatus); unknown ones are kept. May be null.";
            returned_at "returned_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    /// `evidence.no_valid_authorization` of a `issuing.dispute`. The same as [`EvidenceFraudulent`](EvidenceFraudulent).
    pub type EvidenceNoValidAuthorization = EvidenceFraudulent;
    record! {
        /// `evidence.not_received` of a `issuing.dispute`.
        EvidenceNotReceived {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            expected_at "expected_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            product_type "product_type": Option<crate::object::issuing_dispute::EvidenceNotReceivedProductType>, "A word of [`EvidenceNotReceivedProductType`](crate::object::issuing_dispute::EvidenceNotReceivedProductType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `evidence.other` of a `issuing.dispute`.
        EvidenceOther {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            product_type "product_type": Option<crate::object::issuing_dispute::EvidenceOtherProductType>, "A word of [`EvidenceOtherProductType`](crate::object::issuing_dispute::EvidenceOtherProductType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `evidence.service_not_as_described` of a `issuing.dispute`.
        EvidenceServiceNotAsDescribed {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            cancellation_reason "cancellation_reason": Option<String>, "Text. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            received_at "received_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `treasury` of a `issuing.dispute`.
        Treasury {
            debit_reversal "debit_reversal": Option<String>, "Text. May be null.";
            received_debit "received_debit": Option<String>, "Text.";
        }
    }
    words! {
        /// `evidence.canceled.product_type` of a `issuing.dispute`.
        EvidenceCanceledProductType {
            Merchandise "merchandise",
            Service "service",
        }
    }
    words! {
        /// `evidence.canceled.return_status` of a `issuing.dispute`.
        EvidenceCanceledReturnStatus {
            MerchantRejected "merchant_rejected",
            Successful "successful",
        }
    }
    /// `evidence.merchandise_not_as_described.return_status` of a `issuing.dispute`. The same as [`EvidenceCanceledReturnStatus`](EvidenceCanceledReturnStatus).
    pub type EvidenceMerchandiseNotAsDescribedReturnStatus = EvidenceCanceledReturnStatus;
    /// `evidence.not_received.product_type` of a `issuing.dispute`. The same as [`EvidenceCanceledProductType`](EvidenceCanceledProductType).
    pub type EvidenceNotReceivedProductType = EvidenceCanceledProductType;
    /// `evidence.other.product_type` of a `issuing.dispute`. The same as [`EvidenceCanceledProductType`](EvidenceCanceledProductType).
    pub type EvidenceOtherProductType = EvidenceCanceledProductType;
    words! {
        /// `evidence.reason` of a `issuing.dispute`.
        EvidenceReason {
            Canceled "canceled",
            Duplicate "duplicate",
            Fraudulent "fraudulent",
            MerchandiseNotAsDescribed "merchandise_not_as_described",
            NoValidAuthorization "no_valid_authorization",
            NotReceived "not_received",
            Other "other",
            ServiceNotAsDescribed "service_not_as_described",
        }
    }
    words! {
        /// `loss_reason` of a `issuing.dispute`.
        LossReason {
            CardholderAuthenticationIssuerLiability "cardholder_authentication_issuer_liability",
            Eci5TokenTransactionWithTavv "eci5_token_transaction_with_tavv",
            ExcessDisputesInTimeframe "excess_disputes_in_timeframe",
            HasNotMetTheMinimumDisputeAmountRequirements "has_not_met_the_minimum_dispute_amount_requirements",
            InvalidDuplicateDispute "invalid_duplicate_dispute",
            InvalidIncorrectAmountDispute "invalid_incorrect_amount_dispute",
            InvalidNoAuthorization "invalid_no_authorization",
            InvalidUseOfDisputes "invalid_use_of_disputes",
            MerchandiseDeliveredOrShipped "merchandise_delivered_or_shipped",
            MerchandiseOrServiceAsDescribed "merchandise_or_service_as_described",
            NotCancelled "not_cancelled",
            Other "other",
            RefundIssued "refund_issued",
            SubmittedBeyondAllowableTimeLimit "submitted_beyond_allowable_time_limit",
            Transaction3dsRequired "transaction_3ds_required",
            TransactionApprovedAfterPriorFraudDispute "transaction_approved_after_prior_fraud_dispute",
            TransactionAuthorized "transaction_authorized",
            TransactionElectronicallyRead "transaction_electronically_read",
            TransactionQualifiesForVisaEasyPaymentService "transaction_qualifies_for_visa_easy_payment_service",
            TransactionUnattended "transaction_unattended",
        }
    }
    words! {
        /// `status` of a `issuing.dispute`.
        Status {
            Expired "expired",
            Lost "lost",
            Submitted "submitted",
            Unsubmitted "unsubmitted",
            Won "won",
        }
    }
}
