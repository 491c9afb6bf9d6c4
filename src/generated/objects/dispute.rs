// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `dispute` object.
    Dispute {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_transactions "balance_transactions": Vec<crate::object::BalanceTransaction>, "Array. Each element: The `balance_transaction` object.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        enhanced_eligibility_types "enhanced_eligibility_types": Vec<dispute::EnhancedEligibilityType>, "Array. Each element: A word of [`EnhancedEligibilityType`](dispute::EnhancedEligibilityType); unknown ones are kept.";
        evidence "evidence": Option<Box<dispute::Evidence>>, "See [`Evidence`](dispute::Evidence).";
        evidence_text "evidence text": Option<String>, "What `evidence` is where it is a text. Deprecated at Stripe since 2015-01-11; older API versions and old bodies have it.";
        evidence_details "evidence_details": Option<Box<dispute::EvidenceDetails>>, "See [`EvidenceDetails`](dispute::EvidenceDetails).";
        intended_submission_method "intended_submission_method": Option<dispute::IntendedSubmissionMethod>, "A word of [`IntendedSubmissionMethod`](dispute::IntendedSubmissionMethod); unknown ones are kept. May be null.";
        is_charge_refundable "is_charge_refundable": Option<bool>, "A flag.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        network_reason_code "network_reason_code": Option<String>, "Text. May be absent or null.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_method_details "payment_method_details": Option<Box<dispute::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](dispute::PaymentMethodDetails). May be absent.";
        reason "reason": Option<String>, "Text.";
        status "status": Option<dispute::Status>, "A word of [`Status`](dispute::Status); unknown ones are kept.";
    }
}
object! { Dispute: "dispute" }
/// The parts of a [`Dispute`](crate::object::Dispute).
pub mod dispute {
    use crate::object::macros::{element, record, words};
    record! {
        /// `evidence` of a `dispute`.
        Evidence {
            access_activity_log "access_activity_log": Option<String>, "Text. May be null.";
            appeal "appeal": Option<Box<crate::object::dispute::EvidenceAppeal>>, "See [`EvidenceAppeal`](crate::object::dispute::EvidenceAppeal). May be absent or null.";
            billing_address "billing_address": Option<String>, "Text. May be null.";
            cancellation_policy "cancellation_policy": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            cancellation_policy_disclosure "cancellation_policy_disclosure": Option<String>, "Text. May be null.";
            cancellation_rebuttal "cancellation_rebuttal": Option<String>, "Text. May be null.";
            customer_communication "customer_communication": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            customer_email_address "customer_email_address": Option<String>, "Text. May be null.";
            customer_name "customer_name": Option<String>, "Text. May be null.";
            customer_purchase_ip "customer_purchase_ip": Option<String>, "Text. May be null.";
            customer_signature "customer_signature": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            duplicate_charge_documentation "duplicate_charge_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            duplicate_charge_explanation "duplicate_charge_explanation": Option<String>, "Text. May be null.";
            duplicate_charge_id "duplicate_charge_id": Option<String>, "Text. May be null.";
            enhanced_evidence "enhanced_evidence": Option<Box<crate::object::dispute::EvidenceEnhancedEvidence>>, "See [`EvidenceEnhancedEvidence`](crate::object::dispute::EvidenceEnhancedEvidence).";
            product_description "product_description": Option<String>, "Text. May be null.";
            receipt "receipt": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            refund_policy "refund_policy": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            refund_policy_disclosure "refund_policy_disclosure": Option<String>, "Text. May be null.";
            refund_refusal_explanation "refund_refusal_explanation": Option<String>, "Text. May be null.";
            service_date "service_date": Option<String>, "Text. May be null.";
            service_documentation "service_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            shipping_address "shipping_address": Option<String>, "Text. May be null.";
            shipping_carrier "shipping_carrier": Option<String>, "Text. May be null.";
            shipping_date "shipping_date": Option<String>, "Text. May be null.";
            shipping_documentation "shipping_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            shipping_tracking_number "shipping_tracking_number": Option<String>, "Text. May be null.";
            uncategorized_file "uncategorized_file": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            uncategorized_text "uncategorized_text": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `evidence.appeal` of a `dispute`.
        EvidenceAppeal {
            card "card": Option<Box<crate::object::dispute::EvidenceAppealCard>>, "See [`EvidenceAppealCard`](crate::object::dispute::EvidenceAppealCard). May be absent.";
        }
    }
    record! {
        /// `evidence.appeal.card` of a `dispute`.
        EvidenceAppealCard {
            reason_for_filing "reason_for_filing": Option<String>, "Text. May be absent.";
            supporting_files "supporting_files": Vec<String>, "Array. Each element: Text. May be absent.";
        }
    }
    record! {
        /// `evidence.enhanced_evidence` of a `dispute`.
        EvidenceEnhancedEvidence {
            mastercard_compliance "mastercard_compliance": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceMastercardCompliance>>, "See [`EvidenceEnhancedEvidenceMastercardCompliance`](crate::object::dispute::EvidenceEnhancedEvidenceMastercardCompliance). May be absent.";
            visa_compelling_evidence_3 "visa_compelling_evidence_3": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3>>, "See [`EvidenceEnhancedEvidenceVisaCompellingEvidence3`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3). May be absent.";
            visa_compliance "visa_compliance": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompliance>>, "See [`EvidenceEnhancedEvidenceVisaCompliance`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompliance). May be absent.";
        }
    }
    record! {
        /// `evidence.enhanced_evidence.mastercard_compliance` of a `dispute`.
        EvidenceEnhancedEvidenceMastercardCompliance {
            fee_acknowledged "fee_acknowledged": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3 {
            disputed_transaction "disputed_transaction": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction>>, "See [`EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction). May be null.";
            prior_undisputed_transactions "prior_undisputed_transactions": Vec<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction>, "Array. Each element: See [`EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction).";
        }
    }
    record! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3.disputed_transaction` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
            customer_account_id "customer_account_id": Option<String>, "Text. May be null.";
            customer_device_fingerprint "customer_device_fingerprint": Option<String>, "Text. May be null.";
            customer_device_id "customer_device_id": Option<String>, "Text. May be null.";
            customer_email_address "customer_email_address": Option<String>, "Text. May be null.";
            customer_purchase_ip "customer_purchase_ip": Option<String>, "Text. May be null.";
            merchandise_or_services "merchandise_or_services": Option<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices>, "A word of [`EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices); unknown ones are kept. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            shipping_address "shipping_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
        }
    }
    record! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3.prior_undisputed_transaction` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
            charge "charge": Option<String>, "Text.";
            customer_account_id "customer_account_id": Option<String>, "Text. May be null.";
            customer_device_fingerprint "customer_device_fingerprint": Option<String>, "Text. May be null.";
            customer_device_id "customer_device_id": Option<String>, "Text. May be null.";
            customer_email_address "customer_email_address": Option<String>, "Text. May be null.";
            customer_purchase_ip "customer_purchase_ip": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            shipping_address "shipping_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
        }
    }
    element! { EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction }
    /// `evidence.enhanced_evidence.visa_compliance` of a `dispute`. The same as [`EvidenceEnhancedEvidenceMastercardCompliance`](EvidenceEnhancedEvidenceMastercardCompliance).
    pub type EvidenceEnhancedEvidenceVisaCompliance = EvidenceEnhancedEvidenceMastercardCompliance;
    record! {
        /// `evidence_details` of a `dispute`.
        EvidenceDetails {
            due_by "due_by": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            enhanced_eligibility "enhanced_eligibility": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibility>>, "See [`EvidenceDetailsEnhancedEligibility`](crate::object::dispute::EvidenceDetailsEnhancedEligibility).";
            has_evidence "has_evidence": Option<bool>, "A flag.";
            past_due "past_due": Option<bool>, "A flag.";
            submission_count "submission_count": Option<i64>, "A whole number.";
            submission_method "submission_method": Option<crate::object::dispute::EvidenceDetailsSubmissionMethod>, "A word of [`EvidenceDetailsSubmissionMethod`](crate::object::dispute::EvidenceDetailsSubmissionMethod); unknown ones are kept.";
        }
    }
    record! {
        /// `evidence_details.enhanced_eligibility` of a `dispute`.
        EvidenceDetailsEnhancedEligibility {
            mastercard_compliance "mastercard_compliance": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardCompliance>>, "See [`EvidenceDetailsEnhancedEligibilityMastercardCompliance`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardCompliance). May be absent.";
            visa_compelling_evidence_3 "visa_compelling_evidence_3": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3>>, "See [`EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3). May be absent.";
            visa_compliance "visa_compliance": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompliance>>, "See [`EvidenceDetailsEnhancedEligibilityVisaCompliance`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompliance). May be absent.";
        }
    }
    record! {
        /// `evidence_details.enhanced_eligibility.mastercard_compliance` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityMastercardCompliance {
            status "status": Option<crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus>, "A word of [`EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence3` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 {
            required_actions "required_actions": Vec<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction>, "Array. Each element: A word of [`EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction); unknown ones are kept.";
            status "status": Option<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status>, "A word of [`EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status); unknown ones are kept.";
        }
    }
    /// `evidence_details.enhanced_eligibility.visa_compliance` of a `dispute`. The same as [`EvidenceDetailsEnhancedEligibilityMastercardCompliance`](EvidenceDetailsEnhancedEligibilityMastercardCompliance).
    pub type EvidenceDetailsEnhancedEligibilityVisaCompliance = EvidenceDetailsEnhancedEligibilityMastercardCompliance;
    record! {
        /// `payment_method_details` of a `dispute`.
        PaymentMethodDetails {
            amazon_pay "amazon_pay": Option<Box<crate::object::dispute::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::dispute::PaymentMethodDetailsAmazonPay). May be absent.";
            card "card": Option<Box<crate::object::dispute::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::dispute::PaymentMethodDetailsCard). May be absent.";
            klarna "klarna": Option<Box<crate::object::dispute::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::dispute::PaymentMethodDetailsKlarna). May be absent.";
            paypal "paypal": Option<Box<crate::object::dispute::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::dispute::PaymentMethodDetailsPaypal). May be absent.";
            type_ "type": Option<crate::object::dispute::PaymentMethodDetailsType>, "A word of [`PaymentMethodDetailsType`](crate::object::dispute::PaymentMethodDetailsType); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay` of a `dispute`.
        PaymentMethodDetailsAmazonPay {
            dispute_type "dispute_type": Option<crate::object::dispute::PaymentMethodDetailsAmazonPayDisputeType>, "A word of [`PaymentMethodDetailsAmazonPayDisputeType`](crate::object::dispute::PaymentMethodDetailsAmazonPayDisputeType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card` of a `dispute`.
        PaymentMethodDetailsCard {
            brand "brand": Option<String>, "Text.";
            case_type "case_type": Option<crate::object::dispute::PaymentMethodDetailsCardCaseType>, "A word of [`PaymentMethodDetailsCardCaseType`](crate::object::dispute::PaymentMethodDetailsCardCaseType); unknown ones are kept.";
            network "network": Option<String>, "Text.";
            network_reason_code "network_reason_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.klarna` of a `dispute`.
        PaymentMethodDetailsKlarna {
            chargeback_loss_reason_code "chargeback_loss_reason_code": Option<String>, "Text. May be absent.";
            reason_code "reason_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.paypal` of a `dispute`.
        PaymentMethodDetailsPaypal {
            case_id "case_id": Option<String>, "Text. May be null.";
            reason_code "reason_code": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `enhanced_eligibility_type` of a `dispute`.
        EnhancedEligibilityType {
            MastercardCompliance "mastercard_compliance",
            VisaCompellingEvidence3 "visa_compelling_evidence_3",
            VisaCompliance "visa_compliance",
        }
    }
    words! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3.disputed_transaction.merchandise_or_services` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices {
            Merchandise "merchandise",
            Services "services",
        }
    }
    words! {
        /// `evidence_details.enhanced_eligibility.mastercard_compliance.status` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus {
            FeeAcknowledged "fee_acknowledged",
            RequiresFeeAcknowledgement "requires_fee_acknowledgement",
        }
    }
    words! {
        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence3.required_action` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction {
            MissingCustomerIdentifiers "missing_customer_identifiers",
            MissingDisputedTransactionDescription "missing_disputed_transaction_description",
            MissingMerchandiseOrServices "missing_merchandise_or_services",
            MissingPriorUndisputedTransactionDescription "missing_prior_undisputed_transaction_description",
            MissingPriorUndisputedTransactions "missing_prior_undisputed_transactions",
        }
    }
    words! {
        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence3.status` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status {
            NotQualified "not_qualified",
            Qualified "qualified",
            RequiresAction "requires_action",
        }
    }
    /// `evidence_details.enhanced_eligibility.visa_compliance.status` of a `dispute`. The same as [`EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`](EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus).
    pub type EvidenceDetailsEnhancedEligibilityVisaComplianceStatus = EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus;
    words! {
        /// `evidence_details.submission_method` of a `dispute`.
        EvidenceDetailsSubmissionMethod {
            Manual "manual",
            NotSubmitted "not_submitted",
            SmartDisputes "smart_disputes",
        }
    }
    words! {
        /// `intended_submission_method` of a `dispute`.
        IntendedSubmissionMethod {
            Manual "manual",
            PreferManual "prefer_manual",
            PreferSmartDisputes "prefer_smart_disputes",
            SmartDisputes "smart_disputes",
        }
    }
    words! {
        /// `payment_method_details.amazon_pay.dispute_type` of a `dispute`.
        PaymentMethodDetailsAmazonPayDisputeType {
            Chargeback "chargeback",
            Claim "claim",
        }
    }
    words! {
        /// `payment_method_details.card.case_type` of a `dispute`.
        PaymentMethodDetailsCardCaseType {
            Block "block",
            Chargeback "chargeback",
            Compliance "compliance",
            Inquiry "inquiry",
            Resolution "resolution",
        }
    }
    words! {
        /// `payment_method_details.type` of a `dispute`.
        PaymentMethodDetailsType {
            AmazonPay "amazon_pay",
            Card "card",
            Klarna "klarna",
            Paypal "paypal",
        }
    }
    words! {
        /// `status` of a `dispute`.
        Status {
            AppealNeedsResponse "appeal_needs_response",
            AppealUnderReview "appeal_under_review",
            Lost "lost",
            NeedsResponse "needs_response",
            Prevented "prevented",
            UnderReview "under_review",
            WarningClosed "warning_closed",
            WarningNeedsResponse "warning_needs_response",
            WarningUnderReview "warning_under_review",
            Won "won",
        }
    }
}
