// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.outbound_payment` object.
    V2MoneyManagementOutboundPayment {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        cancelable "cancelable": Option<bool>, "A flag.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        expected_arrival_date "expected_arrival_date": Option<String>, "Text. May be absent.";
        from "from": Option<Box<v2_money_management_outbound_payment::From>>, "See [`From`](v2_money_management_outbound_payment::From).";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        payout_intent "payout_intent": Option<String>, "Text. May be absent.";
        recipient_notification "recipient_notification": Option<Box<v2_money_management_outbound_payment::RecipientNotification>>, "See [`RecipientNotification`](v2_money_management_outbound_payment::RecipientNotification).";
        recipient_verification "recipient_verification": Option<String>, "Text. May be absent.";
        statement_descriptor "statement_descriptor": Option<String>, "Text.";
        status "status": Option<v2_money_management_outbound_payment::Status>, "A word of [`Status`](v2_money_management_outbound_payment::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<v2_money_management_outbound_payment::StatusDetails>>, "See [`StatusDetails`](v2_money_management_outbound_payment::StatusDetails). May be absent.";
        status_transitions "status_transitions": Option<Box<v2_money_management_outbound_payment::StatusTransitions>>, "See [`StatusTransitions`](v2_money_management_outbound_payment::StatusTransitions). May be absent.";
        to "to": Option<Box<v2_money_management_outbound_payment::To>>, "See [`To`](v2_money_management_outbound_payment::To).";
        tracking_details "tracking_details": Option<Box<v2_money_management_outbound_payment::TrackingDetails>>, "See [`TrackingDetails`](v2_money_management_outbound_payment::TrackingDetails). May be absent.";
    }
}
object! { V2MoneyManagementOutboundPayment: "v2.money_management.outbound_payment" }
/// The parts of a [`V2MoneyManagementOutboundPayment`](crate::object::V2MoneyManagementOutboundPayment).
pub mod v2_money_management_outbound_payment {
    use crate::object::macros::{record, words};
    record! {
        /// `from` of a `v2.money_management.outbound_payment`.
        From {
            debited "debited": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
            financial_account "financial_account": Option<String>, "Text.";
        }
    }
    record! {
        /// `recipient_notification` of a `v2.money_management.outbound_payment`.
        RecipientNotification {
            setting "setting": Option<crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting>, "A word of [`RecipientNotificationSetting`](crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting); unknown ones are kept.";
        }
    }
    record! {
        /// `status_details` of a `v2.money_management.outbound_payment`.
        StatusDetails {
            failed "failed": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsFailed>>, "See [`StatusDetailsFailed`](crate::object::v2_money_management_outbound_payment::StatusDetailsFailed). May be absent.";
            processing "processing": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsProcessing>>, "See [`StatusDetailsProcessing`](crate::object::v2_money_management_outbound_payment::StatusDetailsProcessing). May be absent.";
            returned "returned": Option<Box<crate::object::v2_money_management_outbound_payment::StatusDetailsReturned>>, "See [`StatusDetailsReturned`](crate::object::v2_money_management_outbound_payment::StatusDetailsReturned). May be absent.";
        }
    }
    record! {
        /// `status_details.failed` of a `v2.money_management.outbound_payment`.
        StatusDetailsFailed {
            reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsFailedReason>, "A word of [`StatusDetailsFailedReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsFailedReason); unknown ones are kept.";
        }
    }
    record! {
        /// `status_details.processing` of a `v2.money_management.outbound_payment`.
        StatusDetailsProcessing {
            reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsProcessingReason>, "A word of [`StatusDetailsProcessingReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsProcessingReason); unknown ones are kept.";
        }
    }
    record! {
        /// `status_details.returned` of a `v2.money_management.outbound_payment`.
        StatusDetailsReturned {
            reason "reason": Option<crate::object::v2_money_management_outbound_payment::StatusDetailsReturnedReason>, "A word of [`StatusDetailsReturnedReason`](crate::object::v2_money_management_outbound_payment::StatusDetailsReturnedReason); unknown ones are kept.";
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.outbound_payment`.
        StatusTransitions {
            canceled_at "canceled_at": Option<String>, "Text. May be absent.";
            failed_at "failed_at": Option<String>, "Text. May be absent.";
            posted_at "posted_at": Option<String>, "Text. May be absent.";
            returned_at "returned_at": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `to` of a `v2.money_management.outbound_payment`.
        To {
            credited "credited": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
            payout_method "payout_method": Option<String>, "Text. May be absent.";
            payout_method_options "payout_method_options": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions>>, "See [`ToPayoutMethodOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptions). May be absent.";
            recipient "recipient": Option<String>, "Text.";
        }
    }
    record! {
        /// `to.payout_method_options` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptions {
            bank_account "bank_account": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount>>, "See [`ToPayoutMethodOptionsBankAccount`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccount). May be absent.";
        }
    }
    record! {
        /// `to.payout_method_options.bank_account` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccount {
            preferred_network_options "preferred_network_options": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions>>, "See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptions`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptions). May be absent.";
            preferred_networks "preferred_networks": Vec<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork>, "Array. Each element: A word of [`ToPayoutMethodOptionsBankAccountPreferredNetwork`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptions {
            ach "ach": Option<Box<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch>>, "See [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch). May be absent.";
        }
    }
    record! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch {
            submission "submission": Option<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission>, "A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission); unknown ones are kept. May be absent.";
            transaction_purpose "transaction_purpose": Option<crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose>, "A word of [`ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `tracking_details` of a `v2.money_management.outbound_payment`.
        TrackingDetails {
            bank_account "bank_account": Option<Box<crate::object::v2_money_management_outbound_payment::TrackingDetailsBankAccount>>, "See [`TrackingDetailsBankAccount`](crate::object::v2_money_management_outbound_payment::TrackingDetailsBankAccount). May be absent.";
            card "card": Option<Box<crate::object::v2_money_management_outbound_payment::TrackingDetailsCard>>, "See [`TrackingDetailsCard`](crate::object::v2_money_management_outbound_payment::TrackingDetailsCard). May be absent.";
            status "status": Option<crate::object::v2_money_management_outbound_payment::TrackingDetailsStatus>, "A word of [`TrackingDetailsStatus`](crate::object::v2_money_management_outbound_payment::TrackingDetailsStatus); unknown ones are kept.";
            type_ "type": Option<crate::object::v2_money_management_outbound_payment::TrackingDetailsType>, "A word of [`TrackingDetailsType`](crate::object::v2_money_management_outbound_payment::TrackingDetailsType); unknown ones are kept.";
        }
    }
    record! {
        /// `tracking_details.bank_account` of a `v2.money_management.outbound_payment`.
        TrackingDetailsBankAccount {
            trace_id "trace_id": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `tracking_details.card` of a `v2.money_management.outbound_payment`.
        TrackingDetailsCard {
            retrieval_reference "retrieval_reference": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `recipient_notification.setting` of a `v2.money_management.outbound_payment`.
        RecipientNotificationSetting {
            Configured "configured",
            None "none",
        }
    }
    words! {
        /// `status` of a `v2.money_management.outbound_payment`.
        Status {
            Canceled "canceled",
            Failed "failed",
            Posted "posted",
            Processing "processing",
            Returned "returned",
        }
    }
    words! {
        /// `status_details.failed.reason` of a `v2.money_management.outbound_payment`.
        StatusDetailsFailedReason {
            FxRateDriftExceededAfterReview "fx_rate_drift_exceeded_after_review",
            PayoutMethodAmountLimitExceeded "payout_method_amount_limit_exceeded",
            PayoutMethodDeclined "payout_method_declined",
            PayoutMethodDoesNotExist "payout_method_does_not_exist",
            PayoutMethodExpired "payout_method_expired",
            PayoutMethodUnsupported "payout_method_unsupported",
            PayoutMethodUsageFrequencyLimitExceeded "payout_method_usage_frequency_limit_exceeded",
            ReviewRejected "review_rejected",
            UnknownFailure "unknown_failure",
        }
    }
    words! {
        /// `status_details.processing.reason` of a `v2.money_management.outbound_payment`.
        StatusDetailsProcessingReason {
            UnderReview "under_review",
        }
    }
    words! {
        /// `status_details.returned.reason` of a `v2.money_management.outbound_payment`.
        StatusDetailsReturnedReason {
            PayoutMethodCanceledByCustomer "payout_method_canceled_by_customer",
            PayoutMethodClosed "payout_method_closed",
            PayoutMethodCurrencyUnsupported "payout_method_currency_unsupported",
            PayoutMethodDoesNotExist "payout_method_does_not_exist",
            PayoutMethodHolderAddressIncorrect "payout_method_holder_address_incorrect",
            PayoutMethodHolderDetailsIncorrect "payout_method_holder_details_incorrect",
            PayoutMethodHolderNameIncorrect "payout_method_holder_name_incorrect",
            PayoutMethodInvalidAccountNumber "payout_method_invalid_account_number",
            PayoutMethodRestricted "payout_method_restricted",
            Recalled "recalled",
            UnknownFailure "unknown_failure",
        }
    }
    words! {
        /// `to.payout_method_options.bank_account.preferred_network` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetwork {
            Ach "ach",
            Fedwire "fedwire",
            Fps "fps",
            Rtp "rtp",
            Sepa "sepa",
            Swift "swift",
        }
    }
    words! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach.submission` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission {
            NextDay "next_day",
            SameDay "same_day",
        }
    }
    words! {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach.transaction_purpose` of a `v2.money_management.outbound_payment`.
        ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose {
            Payroll "payroll",
        }
    }
    words! {
        /// `tracking_details.status` of a `v2.money_management.outbound_payment`.
        TrackingDetailsStatus {
            Pending "pending",
            Supported "supported",
            Unsupported "unsupported",
        }
    }
    words! {
        /// `tracking_details.type` of a `v2.money_management.outbound_payment`.
        TrackingDetailsType {
            BankAccount "bank_account",
            Card "card",
        }
    }
}
