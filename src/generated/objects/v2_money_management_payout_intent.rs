// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.payout_intent` object.
    V2MoneyManagementPayoutIntent {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        confirmation_method "confirmation_method": Option<v2_money_management_payout_intent::ConfirmationMethod>, "A word of [`ConfirmationMethod`](v2_money_management_payout_intent::ConfirmationMethod); unknown ones are kept.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        estimated_fees "estimated_fees": Vec<v2_money_management_payout_intent::EstimatedFee>, "Array. Each element: See [`EstimatedFee`](v2_money_management_payout_intent::EstimatedFee). May be absent.";
        from "from": Option<Box<v2_money_management_payout_intent::From>>, "See [`From`](v2_money_management_payout_intent::From).";
        fx_quote "fx_quote": Option<Box<v2_money_management_payout_intent::FxQuote>>, "See [`FxQuote`](v2_money_management_payout_intent::FxQuote). May be absent.";
        latest_payout "latest_payout": Option<Box<v2_money_management_payout_intent::LatestPayout>>, "See [`LatestPayout`](v2_money_management_payout_intent::LatestPayout). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        next_action "next_action": Option<Box<v2_money_management_payout_intent::NextAction>>, "See [`NextAction`](v2_money_management_payout_intent::NextAction). May be absent.";
        recipient_notification "recipient_notification": Option<Box<v2_money_management_payout_intent::RecipientNotification>>, "See [`RecipientNotification`](v2_money_management_payout_intent::RecipientNotification). May be absent.";
        recipient_verification "recipient_verification": Option<Box<v2_money_management_payout_intent::RecipientVerification>>, "See [`RecipientVerification`](v2_money_management_payout_intent::RecipientVerification). May be absent.";
        schedule_options "schedule_options": Option<Box<v2_money_management_payout_intent::ScheduleOptions>>, "See [`ScheduleOptions`](v2_money_management_payout_intent::ScheduleOptions). May be absent.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent.";
        status "status": Option<v2_money_management_payout_intent::Status>, "A word of [`Status`](v2_money_management_payout_intent::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<v2_money_management_payout_intent::StatusTransitions>>, "See [`StatusTransitions`](v2_money_management_payout_intent::StatusTransitions). May be absent.";
        to "to": Option<Box<v2_money_management_payout_intent::To>>, "See [`To`](v2_money_management_payout_intent::To).";
    }
}
object! { V2MoneyManagementPayoutIntent: "v2.money_management.payout_intent" }
/// The parts of a [`V2MoneyManagementPayoutIntent`](crate::object::V2MoneyManagementPayoutIntent).
pub mod v2_money_management_payout_intent {
    use crate::object::macros::{element, record, words};
    record! {
        /// `estimated_fee` of a `v2.money_management.payout_intent`.
        EstimatedFee {
            amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
            network_fee_details "network_fee_details": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetails>>, "See [`EstimatedFeeNetworkFeeDetails`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetails). May be absent.";
            tax_amount "tax_amount": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeTaxAmount>>, "See [`EstimatedFeeTaxAmount`](crate::object::v2_money_management_payout_intent::EstimatedFeeTaxAmount). May be absent.";
            type_ "type": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeType>, "A word of [`EstimatedFeeType`](crate::object::v2_money_management_payout_intent::EstimatedFeeType); unknown ones are kept.";
        }
    }
    element! { EstimatedFee }
    record! {
        /// `estimated_fee.network_fee_details` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetails {
            network "network": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetwork>, "A word of [`EstimatedFeeNetworkFeeDetailsNetwork`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetwork); unknown ones are kept.";
            network_options "network_options": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptions>>, "See [`EstimatedFeeNetworkFeeDetailsNetworkOptions`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptions).";
        }
    }
    record! {
        /// `estimated_fee.network_fee_details.network_options` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetworkOptions {
            ach "ach": Option<Box<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAch>>, "See [`EstimatedFeeNetworkFeeDetailsNetworkOptionsAch`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAch). May be absent.";
        }
    }
    record! {
        /// `estimated_fee.network_fee_details.network_options.ach` of a `v2.money_management.payout_intent`.
        EstimatedFeeNetworkFeeDetailsNetworkOptionsAch {
            submission "submission": Option<crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission>, "A word of [`EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission`](crate::object::v2_money_management_payout_intent::EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `estimated_fee.tax_amount` of a `v2.money_management.payout_intent`.
        EstimatedFeeTaxAmount {
            currency "currency": Option<String>, "Text.";
            value_decimal "value_decimal": Option<String>, "Text.";
        }
    }
    record! {
        /// `from` of a `v2.money_management.payout_intent`.
        From {
            currency "currency": Option<String>, "Text.";
            debited "debited": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount). May be absent.";
            financial_account "financial_account": Option<String>, "Text.";
        }
    }
    record! {
        /// `fx_quote` of a `v2.money_management.payout_intent`.
        FxQuote {
            lock_duration "lock_duration": Option<crate::object::v2_money_management_payout_intent::FxQuoteLockDuration>, "A word of [`FxQuoteLockDuration`](crate::object::v2_money_management_payout_intent::FxQuoteLockDuration); unknown ones are kept.";
            lock_expires_at "lock_expires_at": Option<String>, "Text. May be absent.";
            lock_status "lock_status": Option<crate::object::v2_money_management_payout_intent::FxQuoteLockStatus>, "A word of [`FxQuoteLockStatus`](crate::object::v2_money_management_payout_intent::FxQuoteLockStatus); unknown ones are kept.";
            rates "rates": std::collections::BTreeMap<String, crate::object::v2_money_management_payout_intent::FxQuoteRates>, "Map. Each value: See [`FxQuoteRates`](crate::object::v2_money_management_payout_intent::FxQuoteRates).";
            to_currency "to_currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `fx_quote.rates` of a `v2.money_management.payout_intent`.
        FxQuoteRates {
            exchange_rate "exchange_rate": Option<String>, "Text.";
        }
    }
    element! { FxQuoteRates }
    record! {
        /// `latest_payout` of a `v2.money_management.payout_intent`.
        LatestPayout {
            outbound_payment "outbound_payment": Option<String>, "Text. May be absent.";
            outbound_transfer "outbound_transfer": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::v2_money_management_payout_intent::LatestPayoutType>, "A word of [`LatestPayoutType`](crate::object::v2_money_management_payout_intent::LatestPayoutType); unknown ones are kept.";
        }
    }
    record! {
        /// `next_action` of a `v2.money_management.payout_intent`.
        NextAction {
            confirm "confirm": Option<Box<crate::object::v2_money_management_payout_intent::NextActionConfirm>>, "See [`NextActionConfirm`](crate::object::v2_money_management_payout_intent::NextActionConfirm). May be absent.";
            handle_failure "handle_failure": Option<Box<crate::object::v2_money_management_payout_intent::NextActionHandleFailure>>, "See [`NextActionHandleFailure`](crate::object::v2_money_management_payout_intent::NextActionHandleFailure). May be absent.";
            type_ "type": Option<crate::object::v2_money_management_payout_intent::NextActionType>, "A word of [`NextActionType`](crate::object::v2_money_management_payout_intent::NextActionType); unknown ones are kept.";
        }
    }
    record! {
        /// `next_action.confirm` of a `v2.money_management.payout_intent`.
        NextActionConfirm {
            fields_to_review "fields_to_review": Vec<crate::object::v2_money_management_payout_intent::NextActionConfirmFieldsToReview>, "Array. Each element: A word of [`NextActionConfirmFieldsToReview`](crate::object::v2_money_management_payout_intent::NextActionConfirmFieldsToReview); unknown ones are kept. May be absent.";
            reason "reason": Option<crate::object::v2_money_management_payout_intent::NextActionConfirmReason>, "A word of [`NextActionConfirmReason`](crate::object::v2_money_management_payout_intent::NextActionConfirmReason); unknown ones are kept.";
        }
    }
    record! {
        /// `next_action.handle_failure` of a `v2.money_management.payout_intent`.
        NextActionHandleFailure {
            failure_reason "failure_reason": Option<crate::object::v2_money_management_payout_intent::NextActionHandleFailureFailureReason>, "A word of [`NextActionHandleFailureFailureReason`](crate::object::v2_money_management_payout_intent::NextActionHandleFailureFailureReason); unknown ones are kept.";
        }
    }
    /// `recipient_notification` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::RecipientNotification`](crate::object::v2_money_management_outbound_payment::RecipientNotification).
    pub type RecipientNotification = crate::object::v2_money_management_outbound_payment::RecipientNotification;
    record! {
        /// `recipient_verification` of a `v2.money_management.payout_intent`.
        RecipientVerification {
            match_result "match_result": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult>, "A word of [`RecipientVerificationMatchResult`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResult); unknown ones are kept.";
            match_result_details "match_result_details": Option<Box<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails>>, "See [`RecipientVerificationMatchResultDetails`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetails).";
        }
    }
    record! {
        /// `recipient_verification.match_result_details` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResultDetails {
            matched_business_type "matched_business_type": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsMatchedBusinessType>, "A word of [`RecipientVerificationMatchResultDetailsMatchedBusinessType`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsMatchedBusinessType); unknown ones are kept. May be absent.";
            matched_name "matched_name": Option<String>, "Text. May be absent.";
            message "message": Option<String>, "Text.";
            provided_business_type "provided_business_type": Option<crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsProvidedBusinessType>, "A word of [`RecipientVerificationMatchResultDetailsProvidedBusinessType`](crate::object::v2_money_management_payout_intent::RecipientVerificationMatchResultDetailsProvidedBusinessType); unknown ones are kept. May be absent.";
            provided_name "provided_name": Option<String>, "Text.";
        }
    }
    record! {
        /// `schedule_options` of a `v2.money_management.payout_intent`.
        ScheduleOptions {
            execute_on "execute_on": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `status_transitions` of a `v2.money_management.payout_intent`.
        StatusTransitions {
            canceled_at "canceled_at": Option<String>, "Text. May be absent.";
            posted_at "posted_at": Option<String>, "Text. May be absent.";
            processing_at "processing_at": Option<String>, "Text. May be absent.";
            requires_action_at "requires_action_at": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `to` of a `v2.money_management.payout_intent`.
        To {
            credited "credited": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount). May be absent.";
            currency "currency": Option<String>, "Text. May be absent.";
            payout_method "payout_method": Option<String>, "Text. May be absent.";
            payout_method_options "payout_method_options": Option<Box<crate::object::v2_money_management_payout_intent::ToPayoutMethodOptions>>, "See [`ToPayoutMethodOptions`](crate::object::v2_money_management_payout_intent::ToPayoutMethodOptions). May be absent.";
            recipient "recipient": Option<String>, "Text. May be absent.";
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
            Ach "ach",
            Fedwire "fedwire",
            Fps "fps",
            Local "local",
            Rtp "rtp",
            Sepa "sepa",
            Swift "swift",
        }
    }
    /// `estimated_fee.network_fee_details.network_options.ach.submission` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission).
    pub type EstimatedFeeNetworkFeeDetailsNetworkOptionsAchSubmission = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission;
    words! {
        /// `estimated_fee.type` of a `v2.money_management.payout_intent`.
        EstimatedFeeType {
            CrossBorderFee "cross_border_fee",
            ForeignExchangeFee "foreign_exchange_fee",
            InstantCardPayoutFee "instant_card_payout_fee",
            NetworkFee "network_fee",
            NextDayPayoutFee "next_day_payout_fee",
            RealTimePayoutFee "real_time_payout_fee",
            StandardPayoutFee "standard_payout_fee",
            WirePayoutFee "wire_payout_fee",
        }
    }
    words! {
        /// `fx_quote.lock_duration` of a `v2.money_management.payout_intent`.
        FxQuoteLockDuration {
            FiveMinutes "five_minutes",
            None "none",
        }
    }
    words! {
        /// `fx_quote.lock_status` of a `v2.money_management.payout_intent`.
        FxQuoteLockStatus {
            Active "active",
            Expired "expired",
            None "none",
        }
    }
    words! {
        /// `latest_payout.type` of a `v2.money_management.payout_intent`.
        LatestPayoutType {
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
        }
    }
    words! {
        /// `next_action.confirm.fields_to_review` of a `v2.money_management.payout_intent`.
        NextActionConfirmFieldsToReview {
            EstimatedFees "estimated_fees",
            FxQuote "fx_quote",
            RecipientVerification "recipient_verification",
        }
    }
    words! {
        /// `next_action.confirm.reason` of a `v2.money_management.payout_intent`.
        NextActionConfirmReason {
            AutomaticallyRequired "automatically_required",
            ManuallyRequested "manually_requested",
        }
    }
    words! {
        /// `next_action.handle_failure.failure_reason` of a `v2.money_management.payout_intent`.
        NextActionHandleFailureFailureReason {
            AccountNotConfiguredAsRecipient "account_not_configured_as_recipient",
            FxRateDriftExceededAfterReview "fx_rate_drift_exceeded_after_review",
            InsufficientFunds "insufficient_funds",
            PayoutMethodAccountTypeIncorrect "payout_method_account_type_incorrect",
            PayoutMethodAmountLimitExceeded "payout_method_amount_limit_exceeded",
            PayoutMethodCanceledByCustomer "payout_method_canceled_by_customer",
            PayoutMethodClosed "payout_method_closed",
            PayoutMethodCurrencyUnsupported "payout_method_currency_unsupported",
            PayoutMethodDeclined "payout_method_declined",
            PayoutMethodDoesNotExist "payout_method_does_not_exist",
            PayoutMethodExpired "payout_method_expired",
            PayoutMethodHolderAddressIncorrect "payout_method_holder_address_incorrect",
            PayoutMethodHolderDetailsIncorrect "payout_method_holder_details_incorrect",
            PayoutMethodHolderNameIncorrect "payout_method_holder_name_incorrect",
            PayoutMethodInvalid "payout_method_invalid",
            PayoutMethodInvalidAccountNumber "payout_method_invalid_account_number",
            PayoutMethodRestricted "payout_method_restricted",
            PayoutMethodUnsupported "payout_method_unsupported",
            PayoutMethodUsageFrequencyLimitExceeded "payout_method_usage_frequency_limit_exceeded",
            Recalled "recalled",
            RecipientCapabilityNotActive "recipient_capability_not_active",
            ReviewRejected "review_rejected",
            UnknownFailure "unknown_failure",
        }
    }
    words! {
        /// `next_action.type` of a `v2.money_management.payout_intent`.
        NextActionType {
            Confirm "confirm",
            HandleFailure "handle_failure",
        }
    }
    /// `recipient_notification.setting` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::RecipientNotificationSetting`](crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting).
    pub type RecipientNotificationSetting = crate::object::v2_money_management_outbound_payment::RecipientNotificationSetting;
    words! {
        /// `recipient_verification.match_result` of a `v2.money_management.payout_intent`.
        RecipientVerificationMatchResult {
            CloseMatch "close_match",
            Match "match",
            NoMatch "no_match",
            Unavailable "unavailable",
        }
    }
    /// `recipient_verification.match_result_details.matched_business_type` of a `v2.money_management.payout_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type RecipientVerificationMatchResultDetailsMatchedBusinessType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `recipient_verification.match_result_details.provided_business_type` of a `v2.money_management.payout_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type RecipientVerificationMatchResultDetailsProvidedBusinessType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `status` of a `v2.money_management.payout_intent`.
        Status {
            Canceled "canceled",
            Pending "pending",
            Posted "posted",
            Processing "processing",
            RequiresAction "requires_action",
        }
    }
    /// `to.payout_method_options.bank_account.preferred_network` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetwork = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetwork;
    /// `to.payout_method_options.bank_account.preferred_network_options.ach.submission` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchSubmission;
    /// `to.payout_method_options.bank_account.preferred_network_options.ach.transaction_purpose` of a `v2.money_management.payout_intent`. The same as [`v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose`](crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose).
    pub type ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose = crate::object::v2_money_management_outbound_payment::ToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAchTransactionPurpose;
}
