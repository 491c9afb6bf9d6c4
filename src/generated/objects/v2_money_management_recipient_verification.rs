// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.recipient_verification` object.
    V2MoneyManagementRecipientVerification {
        id "id": String, "The id; empty if Stripe sent none.";
        consumed_by "consumed_by": Option<Box<v2_money_management_recipient_verification::ConsumedBy>>, "See [`ConsumedBy`](v2_money_management_recipient_verification::ConsumedBy). May be absent.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        expires_at "expires_at": Option<String>, "Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        match_result "match_result": Option<v2_money_management_recipient_verification::MatchResult>, "A word of [`MatchResult`](v2_money_management_recipient_verification::MatchResult); unknown ones are kept.";
        match_result_details "match_result_details": Option<Box<v2_money_management_recipient_verification::MatchResultDetails>>, "See [`MatchResultDetails`](v2_money_management_recipient_verification::MatchResultDetails).";
        payout_method "payout_method": Option<String>, "Text.";
        recipient "recipient": Option<String>, "Text. May be absent.";
        status "status": Option<v2_money_management_recipient_verification::Status>, "A word of [`Status`](v2_money_management_recipient_verification::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<v2_money_management_recipient_verification::StatusTransitions>>, "See [`StatusTransitions`](v2_money_management_recipient_verification::StatusTransitions). May be absent.";
        verification_type "verification_type": Option<v2_money_management_recipient_verification::VerificationType>, "A word of [`VerificationType`](v2_money_management_recipient_verification::VerificationType); unknown ones are kept.";
    }
}
object! { V2MoneyManagementRecipientVerification: "v2.money_management.recipient_verification" }
/// The parts of a [`V2MoneyManagementRecipientVerification`](crate::object::V2MoneyManagementRecipientVerification).
pub mod v2_money_management_recipient_verification {
    use crate::object::macros::{record, words};
    record! {
        /// `consumed_by` of a `v2.money_management.recipient_verification`.
        ConsumedBy {
            outbound_payment "outbound_payment": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::v2_money_management_recipient_verification::ConsumedByType>, "A word of [`ConsumedByType`](crate::object::v2_money_management_recipient_verification::ConsumedByType); unknown ones are kept.";
        }
    }
    /// `match_result_details` of a `v2.money_management.recipient_verification`. The same as [`v2_money_management_payout_intent::RecipientVerificationMatchResultDetails`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails).
    pub type MatchResultDetails = crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails;
    record! {
        /// `status_transitions` of a `v2.money_management.recipient_verification`.
        StatusTransitions {
            acknowledged_at "acknowledged_at": Option<String>, "Text. May be absent.";
            consumed_at "consumed_at": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `consumed_by.type` of a `v2.money_management.recipient_verification`.
        ConsumedByType {
            OutboundPayment "outbound_payment",
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
            Acknowledged "acknowledged",
            AwaitingAcknowledgement "awaiting_acknowledgement",
            Consumed "consumed",
            Expired "expired",
            Verified "verified",
        }
    }
    words! {
        /// `verification_type` of a `v2.money_management.recipient_verification`.
        VerificationType {
            ConfirmationOfPayee "confirmation_of_payee",
            VerificationOfPayee "verification_of_payee",
        }
    }
}
