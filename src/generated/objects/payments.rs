// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};
use crate::object::union::union;

union! {
    /// One of several kinds of object.
    BalanceTransactionSource [] {
        "connect" ApplicationFee "application_fee",
        "payments" Charge "charge",
        "connect" ConnectCollectionTransfer "connect_collection_transfer",
        "payments" CustomerCashBalanceTransaction "customer_cash_balance_transaction",
        "payments" Dispute "dispute",
        "connect" FeeRefund "fee_refund",
        "issuing" IssuingAuthorization "issuing.authorization",
        "issuing" IssuingDispute "issuing.dispute",
        "issuing" IssuingTransaction "issuing.transaction",
        "payments" Payout "payout",
        "payments" Refund "refund",
        "connect" ReserveTransaction "reserve_transaction",
        "billing" TaxDeductedAtSource "tax_deducted_at_source",
        "payments" Topup "topup",
        "connect" Transfer "transfer",
        "connect" TransferReversal "transfer_reversal",
    }
}
record! {
    /// Stripe's `balance` object.
    Balance {
        available "available": Vec<balance::Available>, "Array. Each element: See [`Available`](balance::Available).";
        connect_reserved "connect_reserved": Vec<balance::ConnectReserved>, "Array. Each element: See [`ConnectReserved`](balance::ConnectReserved). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        instant_available "instant_available": Vec<balance::InstantAvailable>, "Array. Each element: See [`InstantAvailable`](balance::InstantAvailable). May be absent.";
        issuing "issuing": Option<Box<balance::Issuing>>, "See [`Issuing`](balance::Issuing). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        pending "pending": Vec<balance::Pending>, "Array. Each element: See [`Pending`](balance::Pending).";
        refund_and_dispute_prefunding "refund_and_dispute_prefunding": Option<Box<balance::RefundAndDisputePrefunding>>, "See [`RefundAndDisputePrefunding`](balance::RefundAndDisputePrefunding). May be absent.";
    }
}
object! { Balance: "balance" }
/// The parts of a [`Balance`](crate::object::Balance).
pub mod balance {
    use crate::object::record::{element, record};
    record! {
        /// `available` of a `balance`.
        Available {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
            source_types "source_types": Option<Box<crate::object::balance::AvailableSourceTypes>>, "See [`AvailableSourceTypes`](crate::object::balance::AvailableSourceTypes). May be absent.";
        }
    }
    element! { Available }
    record! {
        /// `available.source_types` of a `balance`.
        AvailableSourceTypes {
            bank_account "bank_account": Option<i64>, "A whole number. May be absent.";
            card "card": Option<i64>, "A whole number. May be absent.";
            fpx "fpx": Option<i64>, "A whole number. May be absent.";
        }
    }
    /// `connect_reserved` of a `balance`. The same as [`Available`](Available).
    pub type ConnectReserved = Available;
    /// `connect_reserved.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type ConnectReservedSourceTypes = AvailableSourceTypes;
    record! {
        /// `instant_available` of a `balance`.
        InstantAvailable {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
            net_available "net_available": Vec<crate::object::balance::InstantAvailableNetAvailable>, "Array. Each element: See [`InstantAvailableNetAvailable`](crate::object::balance::InstantAvailableNetAvailable). May be absent.";
            source_types "source_types": Option<Box<crate::object::balance::InstantAvailableSourceTypes>>, "See [`InstantAvailableSourceTypes`](crate::object::balance::InstantAvailableSourceTypes). May be absent.";
        }
    }
    element! { InstantAvailable }
    record! {
        /// `instant_available.net_available` of a `balance`.
        InstantAvailableNetAvailable {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            destination "destination": Option<String>, "Text.";
            source_types "source_types": Option<Box<crate::object::balance::InstantAvailableNetAvailableSourceTypes>>, "See [`InstantAvailableNetAvailableSourceTypes`](crate::object::balance::InstantAvailableNetAvailableSourceTypes). May be absent.";
        }
    }
    element! { InstantAvailableNetAvailable }
    /// `instant_available.net_available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type InstantAvailableNetAvailableSourceTypes = AvailableSourceTypes;
    /// `instant_available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type InstantAvailableSourceTypes = AvailableSourceTypes;
    record! {
        /// `issuing` of a `balance`.
        Issuing {
            available "available": Vec<crate::object::balance::IssuingAvailable>, "Array. Each element: See [`IssuingAvailable`](crate::object::balance::IssuingAvailable).";
        }
    }
    /// `issuing.available` of a `balance`. The same as [`Available`](Available).
    pub type IssuingAvailable = Available;
    /// `issuing.available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type IssuingAvailableSourceTypes = AvailableSourceTypes;
    /// `pending` of a `balance`. The same as [`Available`](Available).
    pub type Pending = Available;
    /// `pending.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type PendingSourceTypes = AvailableSourceTypes;
    record! {
        /// `refund_and_dispute_prefunding` of a `balance`.
        RefundAndDisputePrefunding {
            available "available": Vec<crate::object::balance::RefundAndDisputePrefundingAvailable>, "Array. Each element: See [`RefundAndDisputePrefundingAvailable`](crate::object::balance::RefundAndDisputePrefundingAvailable).";
            pending "pending": Vec<crate::object::balance::RefundAndDisputePrefundingPending>, "Array. Each element: See [`RefundAndDisputePrefundingPending`](crate::object::balance::RefundAndDisputePrefundingPending).";
        }
    }
    /// `refund_and_dispute_prefunding.available` of a `balance`. The same as [`Available`](Available).
    pub type RefundAndDisputePrefundingAvailable = Available;
    /// `refund_and_dispute_prefunding.available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type RefundAndDisputePrefundingAvailableSourceTypes = AvailableSourceTypes;
    /// `refund_and_dispute_prefunding.pending` of a `balance`. The same as [`Available`](Available).
    pub type RefundAndDisputePrefundingPending = Available;
    /// `refund_and_dispute_prefunding.pending.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type RefundAndDisputePrefundingPendingSourceTypes = AvailableSourceTypes;
}
record! {
    /// Stripe's `balance_settings` object.
    BalanceSettings {
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        payments "payments": Option<Box<balance_settings::Payments>>, "See [`Payments`](balance_settings::Payments).";
    }
}
object! { BalanceSettings: "balance_settings" }
/// The parts of a [`BalanceSettings`](crate::object::BalanceSettings).
pub mod balance_settings {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `payments` of a `balance_settings`.
        Payments {
            debit_negative_balances "debit_negative_balances": Option<bool>, "A flag. May be null.";
            payouts "payouts": Option<Box<crate::object::balance_settings::PaymentsPayouts>>, "See [`PaymentsPayouts`](crate::object::balance_settings::PaymentsPayouts). May be null.";
            settlement_timing "settlement_timing": Option<Box<crate::object::balance_settings::PaymentsSettlementTiming>>, "See [`PaymentsSettlementTiming`](crate::object::balance_settings::PaymentsSettlementTiming).";
        }
    }
    record! {
        /// `payments.payouts` of a `balance_settings`.
        PaymentsPayouts {
            automatic_transfer_rules_by_currency "automatic_transfer_rules_by_currency": std::collections::BTreeMap<String, Vec<crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrency>>, "Map. Each value: Array. Each element: See [`PaymentsPayoutsAutomaticTransferRulesByCurrency`](crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrency). May be null.";
            minimum_balance_by_currency "minimum_balance_by_currency": std::collections::BTreeMap<String, i64>, "Map. Each value: An amount, in the currency's smallest unit. May be null.";
            schedule "schedule": Option<Box<crate::object::balance_settings::PaymentsPayoutsSchedule>>, "See [`PaymentsPayoutsSchedule`](crate::object::balance_settings::PaymentsPayoutsSchedule). May be null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::balance_settings::PaymentsPayoutsStatus>, "A word of [`PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payments.payouts.automatic_transfer_rules_by_currency` of a `balance_settings`.
        PaymentsPayoutsAutomaticTransferRulesByCurrency {
            payout_method "payout_method": Option<String>, "Text.";
            transfer_up_to_amount "transfer_up_to_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            type_ "type": Option<crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrencyType>, "A word of [`PaymentsPayoutsAutomaticTransferRulesByCurrencyType`](crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrencyType); unknown ones are kept.";
        }
    }
    element! { PaymentsPayoutsAutomaticTransferRulesByCurrency }
    record! {
        /// `payments.payouts.schedule` of a `balance_settings`.
        PaymentsPayoutsSchedule {
            interval "interval": Option<crate::object::balance_settings::PaymentsPayoutsScheduleInterval>, "A word of [`PaymentsPayoutsScheduleInterval`](crate::object::balance_settings::PaymentsPayoutsScheduleInterval); unknown ones are kept. May be null.";
            monthly_payout_days "monthly_payout_days": Vec<i64>, "Array. Each element: A whole number. May be absent.";
            weekly_payout_days "weekly_payout_days": Vec<crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay>, "Array. Each element: A word of [`PaymentsPayoutsScheduleWeeklyPayoutDay`](crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payments.settlement_timing` of a `balance_settings`.
        PaymentsSettlementTiming {
            delay_days "delay_days": Option<i64>, "A whole number.";
            delay_days_override "delay_days_override": Option<i64>, "A whole number. May be absent.";
            start_of_day "start_of_day": Option<Box<crate::object::balance_settings::PaymentsSettlementTimingStartOfDay>>, "See [`PaymentsSettlementTimingStartOfDay`](crate::object::balance_settings::PaymentsSettlementTimingStartOfDay). May be null.";
        }
    }
    record! {
        /// `payments.settlement_timing.start_of_day` of a `balance_settings`.
        PaymentsSettlementTimingStartOfDay {
            hour "hour": Option<i64>, "A whole number.";
            minutes "minutes": Option<i64>, "A whole number.";
            timezone "timezone": Option<String>, "Text.";
        }
    }
    words! {
        /// `payments.payouts.automatic_transfer_rules_by_currency.type` of a `balance_settings`.
        PaymentsPayoutsAutomaticTransferRulesByCurrencyType {
            TransferAll "transfer_all",
            TransferUpToAmount "transfer_up_to_amount",
        }
    }
    words! {
        /// `payments.payouts.schedule.interval` of a `balance_settings`.
        PaymentsPayoutsScheduleInterval {
            Daily "daily",
            Manual "manual",
            Monthly "monthly",
            Weekly "weekly",
        }
    }
    words! {
        /// `payments.payouts.schedule.weekly_payout_day` of a `balance_settings`.
        PaymentsPayoutsScheduleWeeklyPayoutDay {
            Friday "friday",
            Monday "monday",
            Thursday "thursday",
            Tuesday "tuesday",
            Wednesday "wednesday",
        }
    }
    words! {
        /// `payments.payouts.status` of a `balance_settings`.
        PaymentsPayoutsStatus {
            Disabled "disabled",
            Enabled "enabled",
        }
    }
}
record! {
    /// Stripe's `balance_transaction` object.
    BalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        available_on "available_on": Option<time::OffsetDateTime>, "A time, UTC.";
        balance_type "balance_type": Option<balance_transaction::BalanceType>, "A word of [`BalanceType`](balance_transaction::BalanceType); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        exchange_rate "exchange_rate": Option<f64>, "A number. May be null.";
        fee "fee": Option<i64>, "An amount, in the currency's smallest unit.";
        fee_details "fee_details": Vec<balance_transaction::FeeDetail>, "Array. Each element: See [`FeeDetail`](balance_transaction::FeeDetail).";
        net "net": Option<i64>, "An amount, in the currency's smallest unit.";
        reporting_category "reporting_category": Option<String>, "Text.";
        source "source": Option<crate::object::Expandable<crate::object::BalanceTransactionSource>>, "Id of a `BalanceTransactionSource`, or the object where it was expanded. May be null.";
        status "status": Option<String>, "Text.";
        type_ "type": Option<balance_transaction::Type>, "A word of [`Type`](balance_transaction::Type); unknown ones are kept.";
    }
}
element! { BalanceTransaction }
object! { BalanceTransaction: "balance_transaction" }
/// The parts of a [`BalanceTransaction`](crate::object::BalanceTransaction).
pub mod balance_transaction {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `fee_detail` of a `balance_transaction`.
        FeeDetail {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            application "application": Option<String>, "Text. May be null.";
            currency "currency": Option<String>, "Text.";
            description "description": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    element! { FeeDetail }
    words! {
        /// `balance_type` of a `balance_transaction`.
        BalanceType {
            Issuing "issuing",
            Payments "payments",
            RefundAndDisputePrefunding "refund_and_dispute_prefunding",
            RiskReserved "risk_reserved",
        }
    }
    words! {
        /// `type` of a `balance_transaction`.
        Type {
            Adjustment "adjustment",
            Advance "advance",
            AdvanceFunding "advance_funding",
            AnticipationRepayment "anticipation_repayment",
            ApplicationFee "application_fee",
            ApplicationFeeRefund "application_fee_refund",
            Charge "charge",
            ClimateOrderPurchase "climate_order_purchase",
            ClimateOrderRefund "climate_order_refund",
            ConnectCollectionTransfer "connect_collection_transfer",
            Contribution "contribution",
            FeeCreditFunding "fee_credit_funding",
            InboundTransfer "inbound_transfer",
            InboundTransferReversal "inbound_transfer_reversal",
            IssuingAuthorizationHold "issuing_authorization_hold",
            IssuingAuthorizationRelease "issuing_authorization_release",
            IssuingDispute "issuing_dispute",
            IssuingDisputeProvisionalCredit "issuing_dispute_provisional_credit",
            IssuingDisputeProvisionalCreditReversal "issuing_dispute_provisional_credit_reversal",
            IssuingTransaction "issuing_transaction",
            ObligationOutbound "obligation_outbound",
            ObligationReversalInbound "obligation_reversal_inbound",
            Payment "payment",
            PaymentFailureRefund "payment_failure_refund",
            PaymentNetworkReserveHold "payment_network_reserve_hold",
            PaymentNetworkReserveRelease "payment_network_reserve_release",
            PaymentRefund "payment_refund",
            PaymentReversal "payment_reversal",
            PaymentUnreconciled "payment_unreconciled",
            Payout "payout",
            PayoutCancel "payout_cancel",
            PayoutFailure "payout_failure",
            PayoutMinimumBalanceHold "payout_minimum_balance_hold",
            PayoutMinimumBalanceRelease "payout_minimum_balance_release",
            Refund "refund",
            RefundFailure "refund_failure",
            ReserveHold "reserve_hold",
            ReserveRelease "reserve_release",
            ReserveTransaction "reserve_transaction",
            ReservedFunds "reserved_funds",
            StripeBalancePaymentDebit "stripe_balance_payment_debit",
            StripeBalancePaymentDebitReversal "stripe_balance_payment_debit_reversal",
            StripeFee "stripe_fee",
            StripeFxFee "stripe_fx_fee",
            TaxFee "tax_fee",
            TaxFund "tax_fund",
            Topup "topup",
            TopupReversal "topup_reversal",
            Transfer "transfer",
            TransferCancel "transfer_cancel",
            TransferFailure "transfer_failure",
            TransferRefund "transfer_refund",
        }
    }
}
record! {
    /// Stripe's `charge` object.
    Charge {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_captured "amount_captured": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_refunded "amount_refunded": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee "application_fee": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application_fee`, or the object where it was expanded. May be null.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        authorization_code "authorization_code": Option<String>, "Text. May be absent.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        billing_details "billing_details": Option<Box<charge::BillingDetails>>, "See [`BillingDetails`](charge::BillingDetails).";
        calculated_statement_descriptor "calculated_statement_descriptor": Option<String>, "Text. May be null.";
        captured "captured": Option<bool>, "A flag.";
        card "card": Option<Box<crate::object::Card>>, "The `card` object. May be null. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        dispute "dispute": Option<crate::object::Expandable<crate::object::Dispute>>, "Id of a `dispute`, or the object where it was expanded. May be null. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        disputed "disputed": Option<bool>, "A flag.";
        failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        fraud_details "fraud_details": Option<Box<charge::FraudDetails>>, "See [`FraudDetails`](charge::FraudDetails). May be null.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        level3 "level3": Option<Box<charge::Level3>>, "See [`Level3`](charge::Level3). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        order "order": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `order`, or the object where it was expanded. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        outcome "outcome": Option<Box<charge::Outcome>>, "See [`Outcome`](charge::Outcome). May be null.";
        paid "paid": Option<bool>, "A flag.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<String>, "Text. May be null.";
        payment_method_details "payment_method_details": Option<Box<charge::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](charge::PaymentMethodDetails). May be null.";
        presentment_details "presentment_details": Option<Box<charge::PresentmentDetails>>, "See [`PresentmentDetails`](charge::PresentmentDetails). May be absent.";
        radar_options "radar_options": Option<Box<charge::RadarOptions>>, "See [`RadarOptions`](charge::RadarOptions). May be absent.";
        receipt_email "receipt_email": Option<String>, "Text. May be null.";
        receipt_number "receipt_number": Option<String>, "Text. May be null.";
        receipt_url "receipt_url": Option<String>, "Text. May be null.";
        refunded "refunded": Option<bool>, "A flag.";
        refunds "refunds": crate::object::List<crate::object::Refund>, "The first page of a list. Each element: The `refund` object. May be absent or null.";
        review "review": Option<crate::object::Expandable<crate::object::Review>>, "Id of a `review`, or the object where it was expanded. May be null.";
        shipping "shipping": Option<Box<charge::Shipping>>, "See [`Shipping`](charge::Shipping). May be null.";
        source "source": Option<crate::object::CustomerSource>, "A [`CustomerSource`](crate::object::CustomerSource). May be null.";
        source_transfer "source_transfer": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer`, or the object where it was expanded. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        statement_descriptor_suffix "statement_descriptor_suffix": Option<String>, "Text. May be null.";
        status "status": Option<charge::Status>, "A word of [`Status`](charge::Status); unknown ones are kept.";
        transfer "transfer": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer`, or the object where it was expanded. May be absent.";
        transfer_data "transfer_data": Option<Box<charge::TransferData>>, "See [`TransferData`](charge::TransferData). May be null.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
element! { Charge }
object! { Charge: "charge" }
/// The parts of a [`Charge`](crate::object::Charge).
pub mod charge {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `billing_details` of a `charge`.
        BillingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
            tax_id "tax_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `fraud_details` of a `charge`.
        FraudDetails {
            stripe_report "stripe_report": Option<String>, "Text. May be absent.";
            user_report "user_report": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `level3` of a `charge`.
        Level3 {
            customer_reference "customer_reference": Option<String>, "Text. May be absent.";
            line_items "line_items": Vec<crate::object::charge::Level3LineItem>, "Array. Each element: See [`Level3LineItem`](crate::object::charge::Level3LineItem).";
            merchant_reference "merchant_reference": Option<String>, "Text.";
            shipping_address_zip "shipping_address_zip": Option<String>, "Text. May be absent.";
            shipping_amount "shipping_amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            shipping_from_zip "shipping_from_zip": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `level3.line_item` of a `charge`.
        Level3LineItem {
            discount_amount "discount_amount": Option<i64>, "A whole number. May be null.";
            product_code "product_code": Option<String>, "Text.";
            product_description "product_description": Option<String>, "Text.";
            quantity "quantity": Option<i64>, "A whole number. May be null.";
            tax_amount "tax_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            unit_cost "unit_cost": Option<i64>, "A whole number. May be null.";
        }
    }
    element! { Level3LineItem }
    record! {
        /// `outcome` of a `charge`.
        Outcome {
            advice_code "advice_code": Option<crate::object::charge::OutcomeAdviceCode>, "A word of [`OutcomeAdviceCode`](crate::object::charge::OutcomeAdviceCode); unknown ones are kept. May be null.";
            network_advice_code "network_advice_code": Option<String>, "Text. May be null.";
            network_decline_code "network_decline_code": Option<String>, "Text. May be null.";
            network_status "network_status": Option<String>, "Text. May be null.";
            reason "reason": Option<String>, "Text. May be null.";
            risk_level "risk_level": Option<String>, "Text. May be absent.";
            risk_score "risk_score": Option<i64>, "A whole number. May be absent.";
            rule "rule": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `Charge.Outcome.Rule`, or the object where it was expanded. May be absent.";
            seller_message "seller_message": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details` of a `charge`.
        PaymentMethodDetails {
            ach_credit_transfer "ach_credit_transfer": Option<Box<crate::object::charge::PaymentMethodDetailsAchCreditTransfer>>, "See [`PaymentMethodDetailsAchCreditTransfer`](crate::object::charge::PaymentMethodDetailsAchCreditTransfer). May be absent.";
            ach_debit "ach_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAchDebit>>, "See [`PaymentMethodDetailsAchDebit`](crate::object::charge::PaymentMethodDetailsAchDebit). May be absent.";
            acss_debit "acss_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::charge::PaymentMethodDetailsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::charge::PaymentMethodDetailsAffirm>>, "See [`PaymentMethodDetailsAffirm`](crate::object::charge::PaymentMethodDetailsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::charge::PaymentMethodDetailsAfterpayClearpay>>, "See [`PaymentMethodDetailsAfterpayClearpay`](crate::object::charge::PaymentMethodDetailsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::charge::PaymentMethodDetailsAlipay>>, "See [`PaymentMethodDetailsAlipay`](crate::object::charge::PaymentMethodDetailsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::charge::PaymentMethodDetailsAlma>>, "See [`PaymentMethodDetailsAlma`](crate::object::charge::PaymentMethodDetailsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::charge::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::charge::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::charge::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::charge::PaymentMethodDetailsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::charge::PaymentMethodDetailsBancontact>>, "See [`PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::charge::PaymentMethodDetailsBillie>>, "See [`PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie). May be absent.";
            bizum "bizum": Option<Box<crate::object::charge::PaymentMethodDetailsBizum>>, "See [`PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::charge::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::charge::PaymentMethodDetailsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::charge::PaymentMethodDetailsBoleto>>, "See [`PaymentMethodDetailsBoleto`](crate::object::charge::PaymentMethodDetailsBoleto). May be absent.";
            card "card": Option<Box<crate::object::charge::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::charge::PaymentMethodDetailsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresent>>, "See [`PaymentMethodDetailsCardPresent`](crate::object::charge::PaymentMethodDetailsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::charge::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::charge::PaymentMethodDetailsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::charge::PaymentMethodDetailsCrypto>>, "See [`PaymentMethodDetailsCrypto`](crate::object::charge::PaymentMethodDetailsCrypto). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::charge::PaymentMethodDetailsCustomerBalance>>, "See [`PaymentMethodDetailsCustomerBalance`](crate::object::charge::PaymentMethodDetailsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::charge::PaymentMethodDetailsEps>>, "See [`PaymentMethodDetailsEps`](crate::object::charge::PaymentMethodDetailsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::charge::PaymentMethodDetailsFpx>>, "See [`PaymentMethodDetailsFpx`](crate::object::charge::PaymentMethodDetailsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::charge::PaymentMethodDetailsGiropay>>, "See [`PaymentMethodDetailsGiropay`](crate::object::charge::PaymentMethodDetailsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::charge::PaymentMethodDetailsGrabpay>>, "See [`PaymentMethodDetailsGrabpay`](crate::object::charge::PaymentMethodDetailsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::charge::PaymentMethodDetailsIdeal>>, "See [`PaymentMethodDetailsIdeal`](crate::object::charge::PaymentMethodDetailsIdeal). May be absent.";
            interac_present "interac_present": Option<Box<crate::object::charge::PaymentMethodDetailsInteracPresent>>, "See [`PaymentMethodDetailsInteracPresent`](crate::object::charge::PaymentMethodDetailsInteracPresent). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::charge::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::charge::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::charge::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::charge::PaymentMethodDetailsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::charge::PaymentMethodDetailsKonbini>>, "See [`PaymentMethodDetailsKonbini`](crate::object::charge::PaymentMethodDetailsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::charge::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::charge::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::charge::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::charge::PaymentMethodDetailsLink). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::charge::PaymentMethodDetailsMbWay>>, "See [`PaymentMethodDetailsMbWay`](crate::object::charge::PaymentMethodDetailsMbWay). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::charge::PaymentMethodDetailsMobilepay>>, "See [`PaymentMethodDetailsMobilepay`](crate::object::charge::PaymentMethodDetailsMobilepay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::charge::PaymentMethodDetailsMultibanco>>, "See [`PaymentMethodDetailsMultibanco`](crate::object::charge::PaymentMethodDetailsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::charge::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::charge::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::charge::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::charge::PaymentMethodDetailsNzBankAccount). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::charge::PaymentMethodDetailsOxxo>>, "See [`PaymentMethodDetailsOxxo`](crate::object::charge::PaymentMethodDetailsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::charge::PaymentMethodDetailsP24>>, "See [`PaymentMethodDetailsP24`](crate::object::charge::PaymentMethodDetailsP24). May be absent.";
            pay_by_bank "pay_by_bank": Option<Box<crate::object::charge::PaymentMethodDetailsPayByBank>>, "See [`PaymentMethodDetailsPayByBank`](crate::object::charge::PaymentMethodDetailsPayByBank). May be absent.";
            payco "payco": Option<Box<crate::object::charge::PaymentMethodDetailsPayco>>, "See [`PaymentMethodDetailsPayco`](crate::object::charge::PaymentMethodDetailsPayco). May be absent.";
            paynow "paynow": Option<Box<crate::object::charge::PaymentMethodDetailsPaynow>>, "See [`PaymentMethodDetailsPaynow`](crate::object::charge::PaymentMethodDetailsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::charge::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::charge::PaymentMethodDetailsPaypal). May be absent.";
            paypay "paypay": Option<Box<crate::object::charge::PaymentMethodDetailsPaypay>>, "See [`PaymentMethodDetailsPaypay`](crate::object::charge::PaymentMethodDetailsPaypay). May be absent.";
            payto "payto": Option<Box<crate::object::charge::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::charge::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::charge::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::charge::PaymentMethodDetailsPix). May be absent.";
            promptpay "promptpay": Option<Box<crate::object::charge::PaymentMethodDetailsPromptpay>>, "See [`PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::charge::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::charge::PaymentMethodDetailsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::charge::PaymentMethodDetailsSamsungPay>>, "See [`PaymentMethodDetailsSamsungPay`](crate::object::charge::PaymentMethodDetailsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::charge::PaymentMethodDetailsSatispay>>, "See [`PaymentMethodDetailsSatispay`](crate::object::charge::PaymentMethodDetailsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::charge::PaymentMethodDetailsScalapay>>, "See [`PaymentMethodDetailsScalapay`](crate::object::charge::PaymentMethodDetailsScalapay). May be absent.";
            sepa_credit_transfer "sepa_credit_transfer": Option<Box<crate::object::charge::PaymentMethodDetailsSepaCreditTransfer>>, "See [`PaymentMethodDetailsSepaCreditTransfer`](crate::object::charge::PaymentMethodDetailsSepaCreditTransfer). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::charge::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::charge::PaymentMethodDetailsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::charge::PaymentMethodDetailsSequra>>, "See [`PaymentMethodDetailsSequra`](crate::object::charge::PaymentMethodDetailsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::charge::PaymentMethodDetailsSofort>>, "See [`PaymentMethodDetailsSofort`](crate::object::charge::PaymentMethodDetailsSofort). May be absent.";
            stripe_account "stripe_account": Option<Box<crate::object::charge::PaymentMethodDetailsStripeAccount>>, "See [`PaymentMethodDetailsStripeAccount`](crate::object::charge::PaymentMethodDetailsStripeAccount). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::charge::PaymentMethodDetailsSunbit>>, "See [`PaymentMethodDetailsSunbit`](crate::object::charge::PaymentMethodDetailsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::charge::PaymentMethodDetailsSwish>>, "See [`PaymentMethodDetailsSwish`](crate::object::charge::PaymentMethodDetailsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::charge::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::charge::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::charge::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::charge::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::charge::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::charge::PaymentMethodDetailsUsBankAccount). May be absent.";
            wechat "wechat": Option<Box<crate::object::charge::PaymentMethodDetailsWechat>>, "See [`PaymentMethodDetailsWechat`](crate::object::charge::PaymentMethodDetailsWechat). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::charge::PaymentMethodDetailsWechatPay>>, "See [`PaymentMethodDetailsWechatPay`](crate::object::charge::PaymentMethodDetailsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::charge::PaymentMethodDetailsZip>>, "See [`PaymentMethodDetailsZip`](crate::object::charge::PaymentMethodDetailsZip). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.ach_credit_transfer` of a `charge`.
        PaymentMethodDetailsAchCreditTransfer {
            account_number "account_number": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
            swift_code "swift_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.ach_debit` of a `charge`.
        PaymentMethodDetailsAchDebit {
            account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType>, "A word of [`PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.acss_debit` of a `charge`.
        PaymentMethodDetailsAcssDebit {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            institution_number "institution_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
            transit_number "transit_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.affirm` of a `charge`.
        PaymentMethodDetailsAffirm {
            location "location": Option<String>, "Text. May be absent.";
            reader "reader": Option<String>, "Text. May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.afterpay_clearpay` of a `charge`.
        PaymentMethodDetailsAfterpayClearpay {
            order_id "order_id": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.alipay` of a `charge`.
        PaymentMethodDetailsAlipay {
            buyer_id "buyer_id": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.alma` of a `charge`.
        PaymentMethodDetailsAlma {
            installments "installments": Option<Box<crate::object::charge::PaymentMethodDetailsAlmaInstallments>>, "See [`PaymentMethodDetailsAlmaInstallments`](crate::object::charge::PaymentMethodDetailsAlmaInstallments). May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.alma.installments` of a `charge`.
        PaymentMethodDetailsAlmaInstallments {
            count "count": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay` of a `charge`.
        PaymentMethodDetailsAmazonPay {
            funding "funding": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPayFunding>>, "See [`PaymentMethodDetailsAmazonPayFunding`](crate::object::charge::PaymentMethodDetailsAmazonPayFunding). May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding` of a `charge`.
        PaymentMethodDetailsAmazonPayFunding {
            card "card": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard>>, "See [`PaymentMethodDetailsAmazonPayFundingCard`](crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard). May be absent.";
            type_ "type": Option<String>, "Text: `card`. May be null.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding.card` of a `charge`.
        PaymentMethodDetailsAmazonPayFundingCard {
            brand "brand": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.au_becs_debit` of a `charge`.
        PaymentMethodDetailsAuBecsDebit {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.bacs_debit` of a `charge`.
        PaymentMethodDetailsBacsDebit {
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be null.";
            sort_code "sort_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.bancontact` of a `charge`.
        PaymentMethodDetailsBancontact {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            preferred_language "preferred_language": Option<crate::object::charge::PaymentMethodDetailsBancontactPreferredLanguage>, "A word of [`PaymentMethodDetailsBancontactPreferredLanguage`](crate::object::charge::PaymentMethodDetailsBancontactPreferredLanguage); unknown ones are kept. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.billie` of a `charge`.
        PaymentMethodDetailsBillie {
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.bizum` of a `charge`.
        PaymentMethodDetailsBizum {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.blik` of a `charge`.
        PaymentMethodDetailsBlik {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.boleto` of a `charge`.
        PaymentMethodDetailsBoleto {
            tax_id "tax_id": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.card` of a `charge`.
        PaymentMethodDetailsCard {
            amount_authorized "amount_authorized": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            brand "brand": Option<String>, "Text. May be null.";
            capture_before "capture_before": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            checks "checks": Option<Box<crate::object::charge::PaymentMethodDetailsCardChecks>>, "See [`PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            extended_authorization "extended_authorization": Option<Box<crate::object::charge::PaymentMethodDetailsCardExtendedAuthorization>>, "See [`PaymentMethodDetailsCardExtendedAuthorization`](crate::object::charge::PaymentMethodDetailsCardExtendedAuthorization). May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            incremental_authorization "incremental_authorization": Option<Box<crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorization>>, "See [`PaymentMethodDetailsCardIncrementalAuthorization`](crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorization). May be absent.";
            installments "installments": Option<Box<crate::object::charge::PaymentMethodDetailsCardInstallments>>, "See [`PaymentMethodDetailsCardInstallments`](crate::object::charge::PaymentMethodDetailsCardInstallments). May be null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            moto "moto": Option<bool>, "A flag. May be absent or null.";
            multicapture "multicapture": Option<Box<crate::object::charge::PaymentMethodDetailsCardMulticapture>>, "See [`PaymentMethodDetailsCardMulticapture`](crate::object::charge::PaymentMethodDetailsCardMulticapture). May be absent.";
            network "network": Option<String>, "Text. May be null.";
            network_token "network_token": Option<Box<crate::object::charge::PaymentMethodDetailsCardNetworkToken>>, "See [`PaymentMethodDetailsCardNetworkToken`](crate::object::charge::PaymentMethodDetailsCardNetworkToken). May be absent or null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            overcapture "overcapture": Option<Box<crate::object::charge::PaymentMethodDetailsCardOvercapture>>, "See [`PaymentMethodDetailsCardOvercapture`](crate::object::charge::PaymentMethodDetailsCardOvercapture). May be absent.";
            regulated_status "regulated_status": Option<crate::object::charge::PaymentMethodDetailsCardRegulatedStatus>, "A word of [`PaymentMethodDetailsCardRegulatedStatus`](crate::object::charge::PaymentMethodDetailsCardRegulatedStatus); unknown ones are kept. May be null.";
            setup_credential_usage "setup_credential_usage": Option<crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage>, "A word of [`PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage); unknown ones are kept. May be absent.";
            stored_credential_usage "stored_credential_usage": Option<crate::object::charge::PaymentMethodDetailsCardStoredCredentialUsage>, "A word of [`PaymentMethodDetailsCardStoredCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardStoredCredentialUsage); unknown ones are kept. May be absent.";
            three_d_secure "three_d_secure": Option<Box<crate::object::charge::PaymentMethodDetailsCardThreeDSecure>>, "See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::charge::PaymentMethodDetailsCardThreeDSecure). May be null.";
            transaction_link_id "transaction_link_id": Option<String>, "Text. May be null.";
            wallet "wallet": Option<Box<crate::object::charge::PaymentMethodDetailsCardWallet>>, "See [`PaymentMethodDetailsCardWallet`](crate::object::charge::PaymentMethodDetailsCardWallet). May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.checks` of a `charge`.
        PaymentMethodDetailsCardChecks {
            address_line1_check "address_line1_check": Option<String>, "Text. May be null.";
            address_postal_code_check "address_postal_code_check": Option<String>, "Text. May be null.";
            cvc_check "cvc_check": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.extended_authorization` of a `charge`.
        PaymentMethodDetailsCardExtendedAuthorization {
            status "status": Option<crate::object::charge::PaymentMethodDetailsCardExtendedAuthorizationStatus>, "A word of [`PaymentMethodDetailsCardExtendedAuthorizationStatus`](crate::object::charge::PaymentMethodDetailsCardExtendedAuthorizationStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.card.incremental_authorization` of a `charge`.
        PaymentMethodDetailsCardIncrementalAuthorization {
            status "status": Option<crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorizationStatus>, "A word of [`PaymentMethodDetailsCardIncrementalAuthorizationStatus`](crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorizationStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.card.installments` of a `charge`.
        PaymentMethodDetailsCardInstallments {
            plan "plan": Option<Box<crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan>>, "See [`PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan). May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.installments.plan` of a `charge`.
        PaymentMethodDetailsCardInstallmentsPlan {
            count "count": Option<i64>, "A whole number. May be null.";
            interval "interval": Option<String>, "Text: `month`. May be null.";
            type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType>, "A word of [`PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType); unknown ones are kept.";
        }
    }
    element! { PaymentMethodDetailsCardInstallmentsPlan }
    /// `payment_method_details.card.multicapture` of a `charge`. The same as [`PaymentMethodDetailsCardIncrementalAuthorization`](PaymentMethodDetailsCardIncrementalAuthorization).
    pub type PaymentMethodDetailsCardMulticapture = PaymentMethodDetailsCardIncrementalAuthorization;
    record! {
        /// `payment_method_details.card.network_token` of a `charge`.
        PaymentMethodDetailsCardNetworkToken {
            used "used": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `payment_method_details.card.overcapture` of a `charge`.
        PaymentMethodDetailsCardOvercapture {
            maximum_amount_capturable "maximum_amount_capturable": Option<i64>, "An amount, in the currency's smallest unit.";
            status "status": Option<crate::object::charge::PaymentMethodDetailsCardOvercaptureStatus>, "A word of [`PaymentMethodDetailsCardOvercaptureStatus`](crate::object::charge::PaymentMethodDetailsCardOvercaptureStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.card.three_d_secure` of a `charge`.
        PaymentMethodDetailsCardThreeDSecure {
            authentication_flow "authentication_flow": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>, "A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.";
            exemption_indicator "exemption_indicator": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator); unknown ones are kept. May be null.";
            exemption_indicator_applied "exemption_indicator_applied": Option<bool>, "A flag. May be absent.";
            result "result": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult>, "A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.";
            result_reason "result_reason": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason>, "A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
            version "version": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion>, "A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `charge`.
        PaymentMethodDetailsCardWallet {
            amex_express_checkout "amex_express_checkout": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout>>, "See [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout). May be absent.";
            apple_pay "apple_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletApplePay>>, "See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::charge::PaymentMethodDetailsCardWalletApplePay). May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be null.";
            google_pay "google_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletGooglePay>>, "See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::charge::PaymentMethodDetailsCardWalletGooglePay). May be absent.";
            link "link": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletLink>>, "See [`PaymentMethodDetailsCardWalletLink`](crate::object::charge::PaymentMethodDetailsCardWalletLink). May be absent.";
            masterpass "masterpass": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletMasterpass>>, "See [`PaymentMethodDetailsCardWalletMasterpass`](crate::object::charge::PaymentMethodDetailsCardWalletMasterpass). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletSamsungPay>>, "See [`PaymentMethodDetailsCardWalletSamsungPay`](crate::object::charge::PaymentMethodDetailsCardWalletSamsungPay). May be absent.";
            type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardWalletType>, "A word of [`PaymentMethodDetailsCardWalletType`](crate::object::charge::PaymentMethodDetailsCardWalletType); unknown ones are kept.";
            visa_checkout "visa_checkout": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletVisaCheckout>>, "See [`PaymentMethodDetailsCardWalletVisaCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletVisaCheckout). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet.amex_express_checkout` of a `charge`.
        PaymentMethodDetailsCardWalletAmexExpressCheckout {
        }
    }
    /// `payment_method_details.card.wallet.apple_pay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletApplePay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.google_pay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletGooglePay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.card.wallet.link` of a `charge`.
        PaymentMethodDetailsCardWalletLink {
            funding_source_group "funding_source_group": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet.masterpass` of a `charge`.
        PaymentMethodDetailsCardWalletMasterpass {
            billing_address "billing_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            shipping_address "shipping_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
        }
    }
    /// `payment_method_details.card.wallet.samsung_pay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletSamsungPay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.visa_checkout` of a `charge`. The same as [`PaymentMethodDetailsCardWalletMasterpass`](PaymentMethodDetailsCardWalletMasterpass).
    pub type PaymentMethodDetailsCardWalletVisaCheckout = PaymentMethodDetailsCardWalletMasterpass;
    record! {
        /// `payment_method_details.card_present` of a `charge`.
        PaymentMethodDetailsCardPresent {
            amount_authorized "amount_authorized": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            brand "brand": Option<String>, "Text. May be null.";
            brand_product "brand_product": Option<String>, "Text. May be null.";
            capture_before "capture_before": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            emv_auth_data "emv_auth_data": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            generated_card "generated_card": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            incremental_authorization_supported "incremental_authorization_supported": Option<bool>, "A flag.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            location "location": Option<String>, "Text. May be absent.";
            network "network": Option<String>, "Text. May be null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            offline "offline": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentOffline>>, "See [`PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline). May be null.";
            overcapture_supported "overcapture_supported": Option<bool>, "A flag.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::charge::PaymentMethodDetailsCardPresentReadMethod>, "A word of [`PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod); unknown ones are kept. May be null.";
            reader "reader": Option<String>, "Text. May be absent.";
            receipt "receipt": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentReceipt>>, "See [`PaymentMethodDetailsCardPresentReceipt`](crate::object::charge::PaymentMethodDetailsCardPresentReceipt). May be null.";
            wallet "wallet": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentWallet>>, "See [`PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.card_present.offline` of a `charge`.
        PaymentMethodDetailsCardPresentOffline {
            stored_at "stored_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<String>, "Text: `deferred`. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card_present.receipt` of a `charge`.
        PaymentMethodDetailsCardPresentReceipt {
            account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType>, "A word of [`PaymentMethodDetailsCardPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType); unknown ones are kept. May be absent.";
            application_cryptogram "application_cryptogram": Option<String>, "Text. May be null.";
            application_preferred_name "application_preferred_name": Option<String>, "Text. May be null.";
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            authorization_response_code "authorization_response_code": Option<String>, "Text. May be null.";
            cardholder_verification_method "cardholder_verification_method": Option<String>, "Text. May be null.";
            dedicated_file_name "dedicated_file_name": Option<String>, "Text. May be null.";
            terminal_verification_results "terminal_verification_results": Option<String>, "Text. May be null.";
            transaction_status_information "transaction_status_information": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card_present.wallet` of a `charge`.
        PaymentMethodDetailsCardPresentWallet {
            type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardPresentWalletType>, "A word of [`PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_details.cashapp` of a `charge`.
        PaymentMethodDetailsCashapp {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            cashtag "cashtag": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.crypto` of a `charge`.
        PaymentMethodDetailsCrypto {
            buyer_address "buyer_address": Option<String>, "Text. May be absent.";
            network "network": Option<crate::object::charge::PaymentMethodDetailsCryptoNetwork>, "A word of [`PaymentMethodDetailsCryptoNetwork`](crate::object::charge::PaymentMethodDetailsCryptoNetwork); unknown ones are kept. May be absent.";
            token_currency "token_currency": Option<crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency>, "A word of [`PaymentMethodDetailsCryptoTokenCurrency`](crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency); unknown ones are kept. May be absent.";
            transaction_hash "transaction_hash": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.customer_balance` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCustomerBalance = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.eps` of a `charge`.
        PaymentMethodDetailsEps {
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsEpsBank>, "A word of [`PaymentMethodDetailsEpsBank`](crate::object::charge::PaymentMethodDetailsEpsBank); unknown ones are kept. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.fpx` of a `charge`.
        PaymentMethodDetailsFpx {
            account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsFpxAccountHolderType>, "A word of [`PaymentMethodDetailsFpxAccountHolderType`](crate::object::charge::PaymentMethodDetailsFpxAccountHolderType); unknown ones are kept. May be null.";
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsFpxBank>, "A word of [`PaymentMethodDetailsFpxBank`](crate::object::charge::PaymentMethodDetailsFpxBank); unknown ones are kept.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.giropay` of a `charge`.
        PaymentMethodDetailsGiropay {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.grabpay` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsGrabpay = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.ideal` of a `charge`.
        PaymentMethodDetailsIdeal {
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsIdealBank>, "A word of [`PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank); unknown ones are kept. May be null.";
            bic "bic": Option<crate::object::charge::PaymentMethodDetailsIdealBic>, "A word of [`PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic); unknown ones are kept. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.interac_present` of a `charge`.
        PaymentMethodDetailsInteracPresent {
            brand "brand": Option<String>, "Text. May be null.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            emv_auth_data "emv_auth_data": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            generated_card "generated_card": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            location "location": Option<String>, "Text. May be absent.";
            network "network": Option<String>, "Text. May be null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::charge::PaymentMethodDetailsInteracPresentReadMethod>, "A word of [`PaymentMethodDetailsInteracPresentReadMethod`](crate::object::charge::PaymentMethodDetailsInteracPresentReadMethod); unknown ones are kept. May be null.";
            reader "reader": Option<String>, "Text. May be absent.";
            receipt "receipt": Option<Box<crate::object::charge::PaymentMethodDetailsInteracPresentReceipt>>, "See [`PaymentMethodDetailsInteracPresentReceipt`](crate::object::charge::PaymentMethodDetailsInteracPresentReceipt). May be null.";
        }
    }
    record! {
        /// `payment_method_details.interac_present.receipt` of a `charge`.
        PaymentMethodDetailsInteracPresentReceipt {
            account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType>, "A word of [`PaymentMethodDetailsInteracPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType); unknown ones are kept. May be absent.";
            application_cryptogram "application_cryptogram": Option<String>, "Text. May be null.";
            application_preferred_name "application_preferred_name": Option<String>, "Text. May be null.";
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            authorization_response_code "authorization_response_code": Option<String>, "Text. May be null.";
            cardholder_verification_method "cardholder_verification_method": Option<String>, "Text. May be null.";
            dedicated_file_name "dedicated_file_name": Option<String>, "Text. May be null.";
            terminal_verification_results "terminal_verification_results": Option<String>, "Text. May be null.";
            transaction_status_information "transaction_status_information": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.kakao_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsKakaoPay = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.klarna` of a `charge`.
        PaymentMethodDetailsKlarna {
            location "location": Option<String>, "Text. May be absent.";
            payer_details "payer_details": Option<Box<crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails>>, "See [`PaymentMethodDetailsKlarnaPayerDetails`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails). May be null.";
            payment_method_category "payment_method_category": Option<String>, "Text. May be null.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
            reader "reader": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.klarna.payer_details` of a `charge`.
        PaymentMethodDetailsKlarnaPayerDetails {
            address "address": Option<Box<crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress>>, "See [`PaymentMethodDetailsKlarnaPayerDetailsAddress`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress). May be null.";
        }
    }
    record! {
        /// `payment_method_details.klarna.payer_details.address` of a `charge`.
        PaymentMethodDetailsKlarnaPayerDetailsAddress {
            country "country": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.konbini` of a `charge`.
        PaymentMethodDetailsKonbini {
            store "store": Option<Box<crate::object::charge::PaymentMethodDetailsKonbiniStore>>, "See [`PaymentMethodDetailsKonbiniStore`](crate::object::charge::PaymentMethodDetailsKonbiniStore). May be null.";
        }
    }
    record! {
        /// `payment_method_details.konbini.store` of a `charge`.
        PaymentMethodDetailsKonbiniStore {
            chain "chain": Option<crate::object::charge::PaymentMethodDetailsKonbiniStoreChain>, "A word of [`PaymentMethodDetailsKonbiniStoreChain`](crate::object::charge::PaymentMethodDetailsKonbiniStoreChain); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.kr_card` of a `charge`.
        PaymentMethodDetailsKrCard {
            brand "brand": Option<crate::object::charge::PaymentMethodDetailsKrCardBrand>, "A word of [`PaymentMethodDetailsKrCardBrand`](crate::object::charge::PaymentMethodDetailsKrCardBrand); unknown ones are kept. May be null.";
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.link` of a `charge`.
        PaymentMethodDetailsLink {
            country "country": Option<String>, "Text. May be null.";
            funding_source_group "funding_source_group": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.mb_way` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsMbWay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.mobilepay` of a `charge`.
        PaymentMethodDetailsMobilepay {
            card "card": Option<Box<crate::object::charge::PaymentMethodDetailsMobilepayCard>>, "See [`PaymentMethodDetailsMobilepayCard`](crate::object::charge::PaymentMethodDetailsMobilepayCard). May be null.";
        }
    }
    record! {
        /// `payment_method_details.mobilepay.card` of a `charge`.
        PaymentMethodDetailsMobilepayCard {
            brand "brand": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.multibanco` of a `charge`.
        PaymentMethodDetailsMultibanco {
            entity "entity": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.naver_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsNaverPay = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.nz_bank_account` of a `charge`.
        PaymentMethodDetailsNzBankAccount {
            account_holder_name "account_holder_name": Option<String>, "Text. May be null.";
            bank_code "bank_code": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            branch_code "branch_code": Option<String>, "Text.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text.";
            suffix "suffix": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.oxxo` of a `charge`.
        PaymentMethodDetailsOxxo {
            number "number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.p24` of a `charge`.
        PaymentMethodDetailsP24 {
            bank "bank": Option<crate::object::charge::PaymentMethodDetailsP24Bank>, "A word of [`PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank); unknown ones are kept. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.pay_by_bank` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPayByBank = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payco` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsPayco = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.paynow` of a `charge`.
        PaymentMethodDetailsPaynow {
            location "location": Option<String>, "Text. May be absent.";
            reader "reader": Option<String>, "Text. May be absent.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.paypal` of a `charge`.
        PaymentMethodDetailsPaypal {
            country "country": Option<String>, "Text. May be null.";
            payer_email "payer_email": Option<String>, "Text. May be null.";
            payer_id "payer_id": Option<String>, "Text. May be null.";
            payer_name "payer_name": Option<String>, "Text. May be null.";
            seller_protection "seller_protection": Option<Box<crate::object::charge::PaymentMethodDetailsPaypalSellerProtection>>, "See [`PaymentMethodDetailsPaypalSellerProtection`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtection). May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.paypal.seller_protection` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtection {
            dispute_categories "dispute_categories": Vec<crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory>, "Array. Each element: A word of [`PaymentMethodDetailsPaypalSellerProtectionDisputeCategory`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory); unknown ones are kept. May be null.";
            status "status": Option<crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus>, "A word of [`PaymentMethodDetailsPaypalSellerProtectionStatus`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus); unknown ones are kept.";
        }
    }
    /// `payment_method_details.paypay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPaypay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.payto` of a `charge`.
        PaymentMethodDetailsPayto {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
            pay_id "pay_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.pix` of a `charge`.
        PaymentMethodDetailsPix {
            bank_transaction_id "bank_transaction_id": Option<String>, "Text. May be absent or null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.promptpay` of a `charge`.
        PaymentMethodDetailsPromptpay {
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.revolut_pay` of a `charge`. The same as [`PaymentMethodDetailsAmazonPay`](PaymentMethodDetailsAmazonPay).
    pub type PaymentMethodDetailsRevolutPay = PaymentMethodDetailsAmazonPay;
    /// `payment_method_details.revolut_pay.funding` of a `charge`. The same as [`PaymentMethodDetailsAmazonPayFunding`](PaymentMethodDetailsAmazonPayFunding).
    pub type PaymentMethodDetailsRevolutPayFunding = PaymentMethodDetailsAmazonPayFunding;
    /// `payment_method_details.revolut_pay.funding.card` of a `charge`. The same as [`PaymentMethodDetailsAmazonPayFundingCard`](PaymentMethodDetailsAmazonPayFundingCard).
    pub type PaymentMethodDetailsRevolutPayFundingCard = PaymentMethodDetailsAmazonPayFundingCard;
    /// `payment_method_details.samsung_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsSamsungPay = PaymentMethodDetailsBizum;
    /// `payment_method_details.satispay` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSatispay = PaymentMethodDetailsBillie;
    /// `payment_method_details.scalapay` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsScalapay = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.sepa_credit_transfer` of a `charge`.
        PaymentMethodDetailsSepaCreditTransfer {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            iban "iban": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.sepa_debit` of a `charge`.
        PaymentMethodDetailsSepaDebit {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            branch_code "branch_code": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.sequra` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSequra = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.sofort` of a `charge`.
        PaymentMethodDetailsSofort {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            bic "bic": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            preferred_language "preferred_language": Option<crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage>, "A word of [`PaymentMethodDetailsSofortPreferredLanguage`](crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage); unknown ones are kept. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.stripe_account` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsStripeAccount = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sunbit` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSunbit = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.swish` of a `charge`.
        PaymentMethodDetailsSwish {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            payment_reference "payment_reference": Option<String>, "Text. May be null.";
            verified_phone_last4 "verified_phone_last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.twint` of a `charge`.
        PaymentMethodDetailsTwint {
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details.upi` of a `charge`.
        PaymentMethodDetailsUpi {
            vpa "vpa": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.us_bank_account` of a `charge`.
        PaymentMethodDetailsUsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsUsBankAccountAccountHolderType>, "A word of [`PaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::charge::PaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsUsBankAccountAccountType>, "A word of [`PaymentMethodDetailsUsBankAccountAccountType`](crate::object::charge::PaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            expected_debit_date "expected_debit_date": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be absent.";
            payment_reference "payment_reference": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.wechat` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsWechat = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.wechat_pay` of a `charge`.
        PaymentMethodDetailsWechatPay {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            location "location": Option<String>, "Text. May be absent.";
            reader "reader": Option<String>, "Text. May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.zip` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsZip = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `presentment_details` of a `charge`.
        PresentmentDetails {
            presentment_amount "presentment_amount": Option<i64>, "An amount, in the currency's smallest unit.";
            presentment_currency "presentment_currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `radar_options` of a `charge`.
        RadarOptions {
            session "session": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `shipping` of a `charge`.
        Shipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            carrier "carrier": Option<String>, "Text. May be absent or null.";
            name "name": Option<String>, "Text. May be absent.";
            phone "phone": Option<String>, "Text. May be absent or null.";
            tracking_number "tracking_number": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `transfer_data` of a `charge`.
        TransferData {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
        }
    }
    words! {
        /// `outcome.advice_code` of a `charge`.
        OutcomeAdviceCode {
            ConfirmCardData "confirm_card_data",
            DoNotTryAgain "do_not_try_again",
            TryAgainLater "try_again_later",
        }
    }
    words! {
        /// `payment_method_details.ach_debit.account_holder_type` of a `charge`.
        PaymentMethodDetailsAchDebitAccountHolderType {
            Company "company",
            Individual "individual",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `charge`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_method_details.card.extended_authorization.status` of a `charge`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type PaymentMethodDetailsCardExtendedAuthorizationStatus = crate::object::balance_settings::PaymentsPayoutsStatus;
    words! {
        /// `payment_method_details.card.incremental_authorization.status` of a `charge`.
        PaymentMethodDetailsCardIncrementalAuthorizationStatus {
            Available "available",
            Unavailable "unavailable",
        }
    }
    words! {
        /// `payment_method_details.card.installments.plan.type` of a `charge`.
        PaymentMethodDetailsCardInstallmentsPlanType {
            Bonus "bonus",
            FixedCount "fixed_count",
            Revolving "revolving",
        }
    }
    /// `payment_method_details.card.multicapture.status` of a `charge`. The same as [`PaymentMethodDetailsCardIncrementalAuthorizationStatus`](PaymentMethodDetailsCardIncrementalAuthorizationStatus).
    pub type PaymentMethodDetailsCardMulticaptureStatus = PaymentMethodDetailsCardIncrementalAuthorizationStatus;
    /// `payment_method_details.card.overcapture.status` of a `charge`. The same as [`PaymentMethodDetailsCardIncrementalAuthorizationStatus`](PaymentMethodDetailsCardIncrementalAuthorizationStatus).
    pub type PaymentMethodDetailsCardOvercaptureStatus = PaymentMethodDetailsCardIncrementalAuthorizationStatus;
    /// `payment_method_details.card.regulated_status` of a `charge`. The same as [`card::RegulatedStatus`](crate::object::card::RegulatedStatus).
    pub type PaymentMethodDetailsCardRegulatedStatus = crate::object::card::RegulatedStatus;
    words! {
        /// `payment_method_details.card.setup_credential_usage` of a `charge`.
        PaymentMethodDetailsCardSetupCredentialUsage {
            Installment "installment",
            Recurring "recurring",
            Unscheduled "unscheduled",
        }
    }
    /// `payment_method_details.card.stored_credential_usage` of a `charge`. The same as [`PaymentMethodDetailsCardSetupCredentialUsage`](PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodDetailsCardStoredCredentialUsage = PaymentMethodDetailsCardSetupCredentialUsage;
    words! {
        /// `payment_method_details.card.three_d_secure.authentication_flow` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
            Challenge "challenge",
            Frictionless "frictionless",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
            V01 "01",
            V02 "02",
            V05 "05",
            V06 "06",
            V07 "07",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.exemption_indicator` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureExemptionIndicator {
            LowRisk "low_risk",
            None "none",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.result` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureResult {
            AttemptAcknowledged "attempt_acknowledged",
            Authenticated "authenticated",
            DataShareOnly "data_share_only",
            Exempted "exempted",
            Failed "failed",
            NotSupported "not_supported",
            ProcessingError "processing_error",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.result_reason` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureResultReason {
            Abandoned "abandoned",
            Bypassed "bypassed",
            Canceled "canceled",
            CardNotEnrolled "card_not_enrolled",
            NetworkNotSupported "network_not_supported",
            ProtocolError "protocol_error",
            Rejected "rejected",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.version` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureVersion {
            V102 "1.0.2",
            V210 "2.1.0",
            V220 "2.2.0",
            V230 "2.3.0",
            V231 "2.3.1",
        }
    }
    words! {
        /// `payment_method_details.card.wallet.type` of a `charge`.
        PaymentMethodDetailsCardWalletType {
            AmexExpressCheckout "amex_express_checkout",
            ApplePay "apple_pay",
            GooglePay "google_pay",
            Link "link",
            Masterpass "masterpass",
            SamsungPay "samsung_pay",
            VisaCheckout "visa_checkout",
        }
    }
    words! {
        /// `payment_method_details.card_present.read_method` of a `charge`.
        PaymentMethodDetailsCardPresentReadMethod {
            ContactEmv "contact_emv",
            ContactlessEmv "contactless_emv",
            ContactlessMagstripeMode "contactless_magstripe_mode",
            MagneticStripeFallback "magnetic_stripe_fallback",
            MagneticStripeTrack2 "magnetic_stripe_track2",
        }
    }
    words! {
        /// `payment_method_details.card_present.receipt.account_type` of a `charge`.
        PaymentMethodDetailsCardPresentReceiptAccountType {
            Checking "checking",
            Credit "credit",
            Prepaid "prepaid",
            Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.card_present.wallet.type` of a `charge`.
        PaymentMethodDetailsCardPresentWalletType {
            ApplePay "apple_pay",
            GooglePay "google_pay",
            SamsungPay "samsung_pay",
            Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.crypto.network` of a `charge`.
        PaymentMethodDetailsCryptoNetwork {
            Base "base",
            Ethereum "ethereum",
            Polygon "polygon",
            Solana "solana",
            Sui "sui",
            Tempo "tempo",
        }
    }
    words! {
        /// `payment_method_details.crypto.token_currency` of a `charge`.
        PaymentMethodDetailsCryptoTokenCurrency {
            Ousd "ousd",
            PhantomCash "phantom_cash",
            Usdc "usdc",
            Usdg "usdg",
            Usdp "usdp",
            Usdsui "usdsui",
            Usdt "usdt",
        }
    }
    words! {
        /// `payment_method_details.eps.bank` of a `charge`.
        PaymentMethodDetailsEpsBank {
            ArzteUndApothekerBank "arzte_und_apotheker_bank",
            AustrianAnadiBankAg "austrian_anadi_bank_ag",
            BankAustria "bank_austria",
            BankhausCarlSpangler "bankhaus_carl_spangler",
            BankhausSchelhammerUndSchatteraAg "bankhaus_schelhammer_und_schattera_ag",
            BawagPskAg "bawag_psk_ag",
            BksBankAg "bks_bank_ag",
            BrullKallmusBankAg "brull_kallmus_bank_ag",
            BtvVierLanderBank "btv_vier_lander_bank",
            CapitalBankGraweGruppeAg "capital_bank_grawe_gruppe_ag",
            DeutscheBankAg "deutsche_bank_ag",
            Dolomitenbank "dolomitenbank",
            EasybankAg "easybank_ag",
            ErsteBankUndSparkassen "erste_bank_und_sparkassen",
            HypoAlpeadriabankInternationalAg "hypo_alpeadriabank_international_ag",
            HypoBankBurgenlandAktiengesellschaft "hypo_bank_burgenland_aktiengesellschaft",
            HypoNoeLbFurNiederosterreichUWien "hypo_noe_lb_fur_niederosterreich_u_wien",
            HypoOberosterreichSalzburgSteiermark "hypo_oberosterreich_salzburg_steiermark",
            HypoTirolBankAg "hypo_tirol_bank_ag",
            HypoVorarlbergBankAg "hypo_vorarlberg_bank_ag",
            MarchfelderBank "marchfelder_bank",
            OberbankAg "oberbank_ag",
            RaiffeisenBankengruppeOsterreich "raiffeisen_bankengruppe_osterreich",
            SchoellerbankAg "schoellerbank_ag",
            SpardaBankWien "sparda_bank_wien",
            VolksbankGruppe "volksbank_gruppe",
            VolkskreditbankAg "volkskreditbank_ag",
            VrBankBraunau "vr_bank_braunau",
        }
    }
    /// `payment_method_details.fpx.account_holder_type` of a `charge`. The same as [`PaymentMethodDetailsAchDebitAccountHolderType`](PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsFpxAccountHolderType = PaymentMethodDetailsAchDebitAccountHolderType;
    words! {
        /// `payment_method_details.fpx.bank` of a `charge`.
        PaymentMethodDetailsFpxBank {
            AffinBank "affin_bank",
            Agrobank "agrobank",
            AllianceBank "alliance_bank",
            Ambank "ambank",
            BankIslam "bank_islam",
            BankMuamalat "bank_muamalat",
            BankOfChina "bank_of_china",
            BankRakyat "bank_rakyat",
            BnpParibas "bnp_paribas",
            Bsn "bsn",
            Cimb "cimb",
            Citibank "citibank",
            DeutscheBank "deutsche_bank",
            HongLeongBank "hong_leong_bank",
            Hsbc "hsbc",
            Kfh "kfh",
            Maybank2e "maybank2e",
            Maybank2u "maybank2u",
            MbsbBank "mbsb_bank",
            Ocbc "ocbc",
            PbEnterprise "pb_enterprise",
            PublicBank "public_bank",
            Rhb "rhb",
            StandardChartered "standard_chartered",
            Uob "uob",
        }
    }
    words! {
        /// `payment_method_details.ideal.bank` of a `charge`.
        PaymentMethodDetailsIdealBank {
            AbnAmro "abn_amro",
            Adyen "adyen",
            AsnBank "asn_bank",
            Bunq "bunq",
            Buut "buut",
            Finom "finom",
            Handelsbanken "handelsbanken",
            Ing "ing",
            Knab "knab",
            Mollie "mollie",
            Moneyou "moneyou",
            N26 "n26",
            Nn "nn",
            Rabobank "rabobank",
            Regiobank "regiobank",
            Revolut "revolut",
            SnsBank "sns_bank",
            TriodosBank "triodos_bank",
            VanLanschot "van_lanschot",
            Yoursafe "yoursafe",
        }
    }
    words! {
        /// `payment_method_details.ideal.bic` of a `charge`.
        PaymentMethodDetailsIdealBic {
            ABNANL2A "ABNANL2A",
            ADYBNL2A "ADYBNL2A",
            ASNBNL21 "ASNBNL21",
            BITSNL2A "BITSNL2A",
            BUNQNL2A "BUNQNL2A",
            BUUTNL2A "BUUTNL2A",
            FNOMNL22 "FNOMNL22",
            FVLBNL22 "FVLBNL22",
            HANDNL2A "HANDNL2A",
            INGBNL2A "INGBNL2A",
            KNABNL2H "KNABNL2H",
            MLLENL2A "MLLENL2A",
            MOYONL21 "MOYONL21",
            NNBANL2G "NNBANL2G",
            NTSBDEB1 "NTSBDEB1",
            RABONL2U "RABONL2U",
            RBRBNL21 "RBRBNL21",
            REVOIE23 "REVOIE23",
            REVOLT21 "REVOLT21",
            SNSBNL2A "SNSBNL2A",
            TRIONL2U "TRIONL2U",
        }
    }
    /// `payment_method_details.interac_present.read_method` of a `charge`. The same as [`PaymentMethodDetailsCardPresentReadMethod`](PaymentMethodDetailsCardPresentReadMethod).
    pub type PaymentMethodDetailsInteracPresentReadMethod = PaymentMethodDetailsCardPresentReadMethod;
    words! {
        /// `payment_method_details.interac_present.receipt.account_type` of a `charge`.
        PaymentMethodDetailsInteracPresentReceiptAccountType {
            Checking "checking",
            Savings "savings",
            Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.konbini.store.chain` of a `charge`.
        PaymentMethodDetailsKonbiniStoreChain {
            Familymart "familymart",
            Lawson "lawson",
            Ministop "ministop",
            Seicomart "seicomart",
        }
    }
    words! {
        /// `payment_method_details.kr_card.brand` of a `charge`.
        PaymentMethodDetailsKrCardBrand {
            Bc "bc",
            Citi "citi",
            Hana "hana",
            Hyundai "hyundai",
            Jeju "jeju",
            Jeonbuk "jeonbuk",
            Kakaobank "kakaobank",
            Kbank "kbank",
            Kdbbank "kdbbank",
            Kookmin "kookmin",
            Kwangju "kwangju",
            Lotte "lotte",
            Mg "mg",
            Nh "nh",
            Post "post",
            Samsung "samsung",
            Savingsbank "savingsbank",
            Shinhan "shinhan",
            Shinhyup "shinhyup",
            Suhyup "suhyup",
            Tossbank "tossbank",
            Woori "woori",
        }
    }
    words! {
        /// `payment_method_details.p24.bank` of a `charge`.
        PaymentMethodDetailsP24Bank {
            AliorBank "alior_bank",
            BankMillennium "bank_millennium",
            BankNowyBfgSa "bank_nowy_bfg_sa",
            BankPekaoSa "bank_pekao_sa",
            BankiSpbdzielcze "banki_spbdzielcze",
            Blik "blik",
            BnpParibas "bnp_paribas",
            Boz "boz",
            CitiHandlowy "citi_handlowy",
            CreditAgricole "credit_agricole",
            Envelobank "envelobank",
            EtransferPocztowy24 "etransfer_pocztowy24",
            GetinBank "getin_bank",
            Ideabank "ideabank",
            Ing "ing",
            Inteligo "inteligo",
            MbankMtransfer "mbank_mtransfer",
            NestPrzelew "nest_przelew",
            NoblePay "noble_pay",
            PbacZIpko "pbac_z_ipko",
            PlusBank "plus_bank",
            SantanderPrzelew24 "santander_przelew24",
            TmobileUsbugiBankowe "tmobile_usbugi_bankowe",
            ToyotaBank "toyota_bank",
            Velobank "velobank",
            VolkswagenBank "volkswagen_bank",
        }
    }
    words! {
        /// `payment_method_details.paypal.seller_protection.dispute_category` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtectionDisputeCategory {
            Fraudulent "fraudulent",
            ProductNotReceived "product_not_received",
        }
    }
    words! {
        /// `payment_method_details.paypal.seller_protection.status` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtectionStatus {
            Eligible "eligible",
            NotEligible "not_eligible",
            PartiallyEligible "partially_eligible",
        }
    }
    words! {
        /// `payment_method_details.sofort.preferred_language` of a `charge`.
        PaymentMethodDetailsSofortPreferredLanguage {
            De "de",
            En "en",
            Es "es",
            Fr "fr",
            It "it",
            Nl "nl",
            Pl "pl",
        }
    }
    /// `payment_method_details.us_bank_account.account_holder_type` of a `charge`. The same as [`PaymentMethodDetailsAchDebitAccountHolderType`](PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsUsBankAccountAccountHolderType = PaymentMethodDetailsAchDebitAccountHolderType;
    /// `payment_method_details.us_bank_account.account_type` of a `charge`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `status` of a `charge`.
        Status {
            Failed "failed",
            Pending "pending",
            Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `checkout.session` object.
    CheckoutSession {
        id "id": String, "The id; empty if Stripe sent none.";
        adaptive_pricing "adaptive_pricing": Option<Box<checkout_session::AdaptivePricing>>, "See [`AdaptivePricing`](checkout_session::AdaptivePricing). May be null.";
        after_expiration "after_expiration": Option<Box<checkout_session::AfterExpiration>>, "See [`AfterExpiration`](checkout_session::AfterExpiration). May be null.";
        allow_promotion_codes "allow_promotion_codes": Option<bool>, "A flag. May be null.";
        allowed_payment_method_types "allowed_payment_method_types": Vec<String>, "Array. Each element: Text. May be null.";
        amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        automatic_tax "automatic_tax": Option<Box<checkout_session::AutomaticTax>>, "See [`AutomaticTax`](checkout_session::AutomaticTax).";
        billing_address_collection "billing_address_collection": Option<checkout_session::BillingAddressCollection>, "A word of [`BillingAddressCollection`](checkout_session::BillingAddressCollection); unknown ones are kept. May be null.";
        branding_settings "branding_settings": Option<Box<checkout_session::BrandingSettings>>, "See [`BrandingSettings`](checkout_session::BrandingSettings). May be absent.";
        cancel_url "cancel_url": Option<String>, "Text. May be null.";
        client_reference_id "client_reference_id": Option<String>, "Text. May be null.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        collected_information "collected_information": Option<Box<checkout_session::CollectedInformation>>, "See [`CollectedInformation`](checkout_session::CollectedInformation). May be null.";
        consent "consent": Option<Box<checkout_session::Consent>>, "See [`Consent`](checkout_session::Consent). May be null.";
        consent_collection "consent_collection": Option<Box<checkout_session::ConsentCollection>>, "See [`ConsentCollection`](checkout_session::ConsentCollection). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be null.";
        currency_conversion "currency_conversion": Option<Box<checkout_session::CurrencyConversion>>, "See [`CurrencyConversion`](checkout_session::CurrencyConversion). May be null.";
        custom_fields "custom_fields": Vec<checkout_session::CustomField>, "Array. Each element: See [`CustomField`](checkout_session::CustomField).";
        custom_text "custom_text": Option<Box<checkout_session::CustomText>>, "See [`CustomText`](checkout_session::CustomText).";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        customer_creation "customer_creation": Option<checkout_session::CustomerCreation>, "A word of [`CustomerCreation`](checkout_session::CustomerCreation); unknown ones are kept. May be null.";
        customer_details "customer_details": Option<Box<checkout_session::CustomerDetails>>, "See [`CustomerDetails`](checkout_session::CustomerDetails). May be null.";
        customer_email "customer_email": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discounts "discounts": Vec<checkout_session::Discount>, "Array. Each element: See [`Discount`](checkout_session::Discount). May be null.";
        display_items "display_items": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.";
        excluded_payment_method_types "excluded_payment_method_types": Vec<String>, "Array. Each element: Text. May be absent.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
        integration_identifier "integration_identifier": Option<String>, "Text. May be null.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        invoice_creation "invoice_creation": Option<Box<checkout_session::InvoiceCreation>>, "See [`InvoiceCreation`](checkout_session::InvoiceCreation). May be null.";
        line_items "line_items": crate::object::List<crate::object::LineItem>, "The first page of a list. Each element: The `item` object. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        locale "locale": Option<checkout_session::Locale>, "A word of [`Locale`](checkout_session::Locale); unknown ones are kept. May be null.";
        managed_payments "managed_payments": Option<Box<checkout_session::ManagedPayments>>, "See [`ManagedPayments`](checkout_session::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        mode "mode": Option<checkout_session::Mode>, "A word of [`Mode`](checkout_session::Mode); unknown ones are kept.";
        name_collection "name_collection": Option<Box<checkout_session::NameCollection>>, "See [`NameCollection`](checkout_session::NameCollection). May be absent.";
        optional_items "optional_items": Vec<checkout_session::OptionalItem>, "Array. Each element: See [`OptionalItem`](checkout_session::OptionalItem). May be absent or null.";
        origin_context "origin_context": Option<checkout_session::OriginContext>, "A word of [`OriginContext`](checkout_session::OriginContext); unknown ones are kept. May be null.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_link "payment_link": Option<crate::object::Expandable<crate::object::PaymentLink>>, "Id of a `payment_link`, or the object where it was expanded. May be null.";
        payment_method_collection "payment_method_collection": Option<checkout_session::PaymentMethodCollection>, "A word of [`PaymentMethodCollection`](checkout_session::PaymentMethodCollection); unknown ones are kept. May be null.";
        payment_method_configuration_details "payment_method_configuration_details": Option<Box<checkout_session::PaymentMethodConfigurationDetails>>, "See [`PaymentMethodConfigurationDetails`](checkout_session::PaymentMethodConfigurationDetails). May be null.";
        payment_method_options "payment_method_options": Option<Box<checkout_session::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](checkout_session::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<String>, "Array. Each element: Text.";
        payment_status "payment_status": Option<checkout_session::PaymentStatus>, "A word of [`PaymentStatus`](checkout_session::PaymentStatus); unknown ones are kept.";
        permissions "permissions": Option<Box<checkout_session::Permissions>>, "See [`Permissions`](checkout_session::Permissions). May be null.";
        phone_number_collection "phone_number_collection": Option<Box<checkout_session::PhoneNumberCollection>>, "See [`PhoneNumberCollection`](checkout_session::PhoneNumberCollection). May be absent.";
        presentment_details "presentment_details": Option<Box<checkout_session::PresentmentDetails>>, "See [`PresentmentDetails`](checkout_session::PresentmentDetails). May be absent.";
        recovered_from "recovered_from": Option<String>, "Text. May be null.";
        redirect_on_completion "redirect_on_completion": Option<checkout_session::RedirectOnCompletion>, "A word of [`RedirectOnCompletion`](checkout_session::RedirectOnCompletion); unknown ones are kept. May be absent.";
        return_url "return_url": Option<String>, "Text. May be absent.";
        saved_payment_method_options "saved_payment_method_options": Option<Box<checkout_session::SavedPaymentMethodOptions>>, "See [`SavedPaymentMethodOptions`](checkout_session::SavedPaymentMethodOptions). May be null.";
        setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>, "Id of a `setup_intent`, or the object where it was expanded. May be null.";
        shipping "shipping": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.";
        shipping_address_collection "shipping_address_collection": Option<Box<checkout_session::ShippingAddressCollection>>, "See [`ShippingAddressCollection`](checkout_session::ShippingAddressCollection). May be null.";
        shipping_cost "shipping_cost": Option<Box<checkout_session::ShippingCost>>, "See [`ShippingCost`](checkout_session::ShippingCost). May be null.";
        shipping_details "shipping_details": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        shipping_options "shipping_options": Vec<checkout_session::ShippingOption>, "Array. Each element: See [`ShippingOption`](checkout_session::ShippingOption).";
        shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded. May be null. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.";
        status "status": Option<checkout_session::Status>, "A word of [`Status`](checkout_session::Status); unknown ones are kept. May be null.";
        submit_type "submit_type": Option<checkout_session::SubmitType>, "A word of [`SubmitType`](checkout_session::SubmitType); unknown ones are kept. May be null.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null.";
        success_url "success_url": Option<String>, "Text. May be null.";
        tax_id_collection "tax_id_collection": Option<Box<checkout_session::TaxIdCollection>>, "See [`TaxIdCollection`](checkout_session::TaxIdCollection). May be absent.";
        total_details "total_details": Option<Box<checkout_session::TotalDetails>>, "See [`TotalDetails`](checkout_session::TotalDetails). May be null.";
        ui_mode "ui_mode": Option<checkout_session::UiMode>, "A word of [`UiMode`](checkout_session::UiMode); unknown ones are kept. May be null.";
        url "url": Option<String>, "Text. May be null.";
        wallet_options "wallet_options": Option<Box<checkout_session::WalletOptions>>, "See [`WalletOptions`](checkout_session::WalletOptions). May be null.";
    }
}
object! { CheckoutSession: "checkout.session" }
/// The parts of a [`CheckoutSession`](crate::object::CheckoutSession).
pub mod checkout_session {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `adaptive_pricing` of a `checkout.session`.
        AdaptivePricing {
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `after_expiration` of a `checkout.session`.
        AfterExpiration {
            recovery "recovery": Option<Box<crate::object::checkout_session::AfterExpirationRecovery>>, "See [`AfterExpirationRecovery`](crate::object::checkout_session::AfterExpirationRecovery). May be null.";
        }
    }
    record! {
        /// `after_expiration.recovery` of a `checkout.session`.
        AfterExpirationRecovery {
            allow_promotion_codes "allow_promotion_codes": Option<bool>, "A flag.";
            enabled "enabled": Option<bool>, "A flag.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `automatic_tax` of a `checkout.session`.
        AutomaticTax {
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::checkout_session::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability). May be null.";
            provider "provider": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::checkout_session::AutomaticTaxStatus>, "A word of [`AutomaticTaxStatus`](crate::object::checkout_session::AutomaticTaxStatus); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `automatic_tax.liability` of a `checkout.session`.
        AutomaticTaxLiability {
            account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::checkout_session::AutomaticTaxLiabilityType>, "A word of [`AutomaticTaxLiabilityType`](crate::object::checkout_session::AutomaticTaxLiabilityType); unknown ones are kept.";
        }
    }
    record! {
        /// `branding_settings` of a `checkout.session`.
        BrandingSettings {
            background_color "background_color": Option<String>, "Text.";
            border_style "border_style": Option<crate::object::checkout_session::BrandingSettingsBorderStyle>, "A word of [`BrandingSettingsBorderStyle`](crate::object::checkout_session::BrandingSettingsBorderStyle); unknown ones are kept.";
            button_color "button_color": Option<String>, "Text.";
            display_name "display_name": Option<String>, "Text.";
            font_family "font_family": Option<String>, "Text.";
            icon "icon": Option<Box<crate::object::checkout_session::BrandingSettingsIcon>>, "See [`BrandingSettingsIcon`](crate::object::checkout_session::BrandingSettingsIcon). May be null.";
            logo "logo": Option<Box<crate::object::checkout_session::BrandingSettingsLogo>>, "See [`BrandingSettingsLogo`](crate::object::checkout_session::BrandingSettingsLogo). May be null.";
        }
    }
    record! {
        /// `branding_settings.icon` of a `checkout.session`.
        BrandingSettingsIcon {
            file "file": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::checkout_session::BrandingSettingsIconType>, "A word of [`BrandingSettingsIconType`](crate::object::checkout_session::BrandingSettingsIconType); unknown ones are kept.";
            url "url": Option<String>, "Text. May be absent.";
        }
    }
    /// `branding_settings.logo` of a `checkout.session`. The same as [`BrandingSettingsIcon`](BrandingSettingsIcon).
    pub type BrandingSettingsLogo = BrandingSettingsIcon;
    record! {
        /// `collected_information` of a `checkout.session`.
        CollectedInformation {
            business_name "business_name": Option<String>, "Text. May be null.";
            individual_name "individual_name": Option<String>, "Text. May be null.";
            shipping_details "shipping_details": Option<Box<crate::object::checkout_session::CollectedInformationShippingDetails>>, "See [`CollectedInformationShippingDetails`](crate::object::checkout_session::CollectedInformationShippingDetails). May be null.";
        }
    }
    record! {
        /// `collected_information.shipping_details` of a `checkout.session`.
        CollectedInformationShippingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            name "name": Option<String>, "Text.";
        }
    }
    record! {
        /// `consent` of a `checkout.session`.
        Consent {
            promotions "promotions": Option<crate::object::checkout_session::ConsentPromotions>, "A word of [`ConsentPromotions`](crate::object::checkout_session::ConsentPromotions); unknown ones are kept. May be null.";
            terms_of_service "terms_of_service": Option<String>, "Text: `accepted`. May be null.";
        }
    }
    record! {
        /// `consent_collection` of a `checkout.session`.
        ConsentCollection {
            payment_method_reuse_agreement "payment_method_reuse_agreement": Option<Box<crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement>>, "See [`ConsentCollectionPaymentMethodReuseAgreement`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement). May be null.";
            promotions "promotions": Option<crate::object::checkout_session::ConsentCollectionPromotions>, "A word of [`ConsentCollectionPromotions`](crate::object::checkout_session::ConsentCollectionPromotions); unknown ones are kept. May be null.";
            terms_of_service "terms_of_service": Option<crate::object::checkout_session::ConsentCollectionTermsOfService>, "A word of [`ConsentCollectionTermsOfService`](crate::object::checkout_session::ConsentCollectionTermsOfService); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `consent_collection.payment_method_reuse_agreement` of a `checkout.session`.
        ConsentCollectionPaymentMethodReuseAgreement {
            position "position": Option<crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition>, "A word of [`ConsentCollectionPaymentMethodReuseAgreementPosition`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition); unknown ones are kept.";
        }
    }
    record! {
        /// `currency_conversion` of a `checkout.session`.
        CurrencyConversion {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            fx_rate "fx_rate": Option<crate::object::Decimal>, "A decimal number, in its exact text.";
            source_currency "source_currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `custom_field` of a `checkout.session`.
        CustomField {
            dropdown "dropdown": Option<Box<crate::object::checkout_session::CustomFieldDropdown>>, "See [`CustomFieldDropdown`](crate::object::checkout_session::CustomFieldDropdown). May be absent.";
            key "key": Option<String>, "Text.";
            label "label": Option<Box<crate::object::checkout_session::CustomFieldLabel>>, "See [`CustomFieldLabel`](crate::object::checkout_session::CustomFieldLabel).";
            numeric "numeric": Option<Box<crate::object::checkout_session::CustomFieldNumeric>>, "See [`CustomFieldNumeric`](crate::object::checkout_session::CustomFieldNumeric). May be absent.";
            optional "optional": Option<bool>, "A flag.";
            text "text": Option<Box<crate::object::checkout_session::CustomFieldText>>, "See [`CustomFieldText`](crate::object::checkout_session::CustomFieldText). May be absent.";
            type_ "type": Option<crate::object::checkout_session::CustomFieldType>, "A word of [`CustomFieldType`](crate::object::checkout_session::CustomFieldType); unknown ones are kept.";
        }
    }
    element! { CustomField }
    record! {
        /// `custom_field.dropdown` of a `checkout.session`.
        CustomFieldDropdown {
            default_value "default_value": Option<String>, "Text. May be null.";
            options "options": Vec<crate::object::checkout_session::CustomFieldDropdownOption>, "Array. Each element: See [`CustomFieldDropdownOption`](crate::object::checkout_session::CustomFieldDropdownOption).";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `custom_field.dropdown.option` of a `checkout.session`.
        CustomFieldDropdownOption {
            label "label": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { CustomFieldDropdownOption }
    record! {
        /// `custom_field.label` of a `checkout.session`.
        CustomFieldLabel {
            custom "custom": Option<String>, "Text. May be null.";
            type_ "type": Option<String>, "Text: `custom`.";
        }
    }
    record! {
        /// `custom_field.numeric` of a `checkout.session`.
        CustomFieldNumeric {
            default_value "default_value": Option<String>, "Text. May be null.";
            maximum_length "maximum_length": Option<i64>, "A whole number. May be null.";
            minimum_length "minimum_length": Option<i64>, "A whole number. May be null.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    /// `custom_field.text` of a `checkout.session`. The same as [`CustomFieldNumeric`](CustomFieldNumeric).
    pub type CustomFieldText = CustomFieldNumeric;
    record! {
        /// `custom_text` of a `checkout.session`.
        CustomText {
            after_submit "after_submit": Option<Box<crate::object::checkout_session::CustomTextAfterSubmit>>, "See [`CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit). May be null.";
            shipping_address "shipping_address": Option<Box<crate::object::checkout_session::CustomTextShippingAddress>>, "See [`CustomTextShippingAddress`](crate::object::checkout_session::CustomTextShippingAddress). May be null.";
            submit "submit": Option<Box<crate::object::checkout_session::CustomTextSubmit>>, "See [`CustomTextSubmit`](crate::object::checkout_session::CustomTextSubmit). May be null.";
            terms_of_service_acceptance "terms_of_service_acceptance": Option<Box<crate::object::checkout_session::CustomTextTermsOfServiceAcceptance>>, "See [`CustomTextTermsOfServiceAcceptance`](crate::object::checkout_session::CustomTextTermsOfServiceAcceptance). May be null.";
        }
    }
    record! {
        /// `custom_text.after_submit` of a `checkout.session`.
        CustomTextAfterSubmit {
            message "message": Option<String>, "Text.";
        }
    }
    /// `custom_text.shipping_address` of a `checkout.session`. The same as [`CustomTextAfterSubmit`](CustomTextAfterSubmit).
    pub type CustomTextShippingAddress = CustomTextAfterSubmit;
    /// `custom_text.submit` of a `checkout.session`. The same as [`CustomTextAfterSubmit`](CustomTextAfterSubmit).
    pub type CustomTextSubmit = CustomTextAfterSubmit;
    /// `custom_text.terms_of_service_acceptance` of a `checkout.session`. The same as [`CustomTextAfterSubmit`](CustomTextAfterSubmit).
    pub type CustomTextTermsOfServiceAcceptance = CustomTextAfterSubmit;
    record! {
        /// `customer_details` of a `checkout.session`.
        CustomerDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            business_name "business_name": Option<String>, "Text. May be null.";
            email "email": Option<String>, "Text. May be null.";
            individual_name "individual_name": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
            tax_exempt "tax_exempt": Option<crate::object::checkout_session::CustomerDetailsTaxExempt>, "A word of [`CustomerDetailsTaxExempt`](crate::object::checkout_session::CustomerDetailsTaxExempt); unknown ones are kept. May be null.";
            tax_ids "tax_ids": Vec<crate::object::checkout_session::CustomerDetailsTaxId>, "Array. Each element: See [`CustomerDetailsTaxId`](crate::object::checkout_session::CustomerDetailsTaxId). May be null.";
        }
    }
    record! {
        /// `customer_details.tax_id` of a `checkout.session`.
        CustomerDetailsTaxId {
            type_ "type": Option<crate::object::checkout_session::CustomerDetailsTaxIdType>, "A word of [`CustomerDetailsTaxIdType`](crate::object::checkout_session::CustomerDetailsTaxIdType); unknown ones are kept.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    element! { CustomerDetailsTaxId }
    record! {
        /// `discount` of a `checkout.session`.
        Discount {
            coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>, "Id of a `coupon`, or the object where it was expanded. May be null.";
            promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>, "Id of a `promotion_code`, or the object where it was expanded. May be null.";
        }
    }
    element! { Discount }
    record! {
        /// `invoice_creation` of a `checkout.session`.
        InvoiceCreation {
            enabled "enabled": Option<bool>, "A flag.";
            invoice_data "invoice_data": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceData>>, "See [`InvoiceCreationInvoiceData`](crate::object::checkout_session::InvoiceCreationInvoiceData).";
        }
    }
    record! {
        /// `invoice_creation.invoice_data` of a `checkout.session`.
        InvoiceCreationInvoiceData {
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField>, "Array. Each element: See [`InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField). May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceDataIssuer>>, "See [`InvoiceCreationInvoiceDataIssuer`](crate::object::checkout_session::InvoiceCreationInvoiceDataIssuer). May be null.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
            rendering_options "rendering_options": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions>>, "See [`InvoiceCreationInvoiceDataRenderingOptions`](crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions). May be null.";
        }
    }
    record! {
        /// `invoice_creation.invoice_data.custom_field` of a `checkout.session`.
        InvoiceCreationInvoiceDataCustomField {
            name "name": Option<String>, "Text.";
            value "value": Option<String>, "Text.";
        }
    }
    element! { InvoiceCreationInvoiceDataCustomField }
    /// `invoice_creation.invoice_data.issuer` of a `checkout.session`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type InvoiceCreationInvoiceDataIssuer = AutomaticTaxLiability;
    record! {
        /// `invoice_creation.invoice_data.rendering_options` of a `checkout.session`.
        InvoiceCreationInvoiceDataRenderingOptions {
            amount_tax_display "amount_tax_display": Option<String>, "Text. May be null.";
            template "template": Option<String>, "Text. May be null.";
        }
    }
    /// `managed_payments` of a `checkout.session`. The same as [`AdaptivePricing`](AdaptivePricing).
    pub type ManagedPayments = AdaptivePricing;
    record! {
        /// `name_collection` of a `checkout.session`.
        NameCollection {
            business "business": Option<Box<crate::object::checkout_session::NameCollectionBusiness>>, "See [`NameCollectionBusiness`](crate::object::checkout_session::NameCollectionBusiness). May be absent.";
            individual "individual": Option<Box<crate::object::checkout_session::NameCollectionIndividual>>, "See [`NameCollectionIndividual`](crate::object::checkout_session::NameCollectionIndividual). May be absent.";
        }
    }
    record! {
        /// `name_collection.business` of a `checkout.session`.
        NameCollectionBusiness {
            enabled "enabled": Option<bool>, "A flag.";
            optional "optional": Option<bool>, "A flag.";
        }
    }
    /// `name_collection.individual` of a `checkout.session`. The same as [`NameCollectionBusiness`](NameCollectionBusiness).
    pub type NameCollectionIndividual = NameCollectionBusiness;
    record! {
        /// `optional_item` of a `checkout.session`.
        OptionalItem {
            adjustable_quantity "adjustable_quantity": Option<Box<crate::object::checkout_session::OptionalItemAdjustableQuantity>>, "See [`OptionalItemAdjustableQuantity`](crate::object::checkout_session::OptionalItemAdjustableQuantity). May be null.";
            price "price": Option<String>, "Text.";
            quantity "quantity": Option<i64>, "A whole number.";
        }
    }
    element! { OptionalItem }
    record! {
        /// `optional_item.adjustable_quantity` of a `checkout.session`.
        OptionalItemAdjustableQuantity {
            enabled "enabled": Option<bool>, "A flag.";
            maximum "maximum": Option<i64>, "A whole number. May be null.";
            minimum "minimum": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `payment_method_configuration_details` of a `checkout.session`.
        PaymentMethodConfigurationDetails {
            id "id": String, "The id; empty if Stripe sent none.";
            parent "parent": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options` of a `checkout.session`.
        PaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAcssDebit>>, "See [`PaymentMethodOptionsAcssDebit`](crate::object::checkout_session::PaymentMethodOptionsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAffirm>>, "See [`PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAfterpayClearpay>>, "See [`PaymentMethodOptionsAfterpayClearpay`](crate::object::checkout_session::PaymentMethodOptionsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAlipay>>, "See [`PaymentMethodOptionsAlipay`](crate::object::checkout_session::PaymentMethodOptionsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAlma>>, "See [`PaymentMethodOptionsAlma`](crate::object::checkout_session::PaymentMethodOptionsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAmazonPay>>, "See [`PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAuBecsDebit>>, "See [`PaymentMethodOptionsAuBecsDebit`](crate::object::checkout_session::PaymentMethodOptionsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBacsDebit>>, "See [`PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBancontact>>, "See [`PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBillie>>, "See [`PaymentMethodOptionsBillie`](crate::object::checkout_session::PaymentMethodOptionsBillie). May be absent.";
            boleto "boleto": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBoleto>>, "See [`PaymentMethodOptionsBoleto`](crate::object::checkout_session::PaymentMethodOptionsBoleto). May be absent.";
            card "card": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::checkout_session::PaymentMethodOptionsCard). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCashapp>>, "See [`PaymentMethodOptionsCashapp`](crate::object::checkout_session::PaymentMethodOptionsCashapp). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalance>>, "See [`PaymentMethodOptionsCustomerBalance`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::checkout_session::PaymentMethodOptionsEps>>, "See [`PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::checkout_session::PaymentMethodOptionsFpx>>, "See [`PaymentMethodOptionsFpx`](crate::object::checkout_session::PaymentMethodOptionsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsGiropay>>, "See [`PaymentMethodOptionsGiropay`](crate::object::checkout_session::PaymentMethodOptionsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsGrabpay>>, "See [`PaymentMethodOptionsGrabpay`](crate::object::checkout_session::PaymentMethodOptionsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::checkout_session::PaymentMethodOptionsIdeal>>, "See [`PaymentMethodOptionsIdeal`](crate::object::checkout_session::PaymentMethodOptionsIdeal). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKakaoPay>>, "See [`PaymentMethodOptionsKakaoPay`](crate::object::checkout_session::PaymentMethodOptionsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::checkout_session::PaymentMethodOptionsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKonbini>>, "See [`PaymentMethodOptionsKonbini`](crate::object::checkout_session::PaymentMethodOptionsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKrCard>>, "See [`PaymentMethodOptionsKrCard`](crate::object::checkout_session::PaymentMethodOptionsKrCard). May be absent.";
            link "link": Option<Box<crate::object::checkout_session::PaymentMethodOptionsLink>>, "See [`PaymentMethodOptionsLink`](crate::object::checkout_session::PaymentMethodOptionsLink). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsMobilepay>>, "See [`PaymentMethodOptionsMobilepay`](crate::object::checkout_session::PaymentMethodOptionsMobilepay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::checkout_session::PaymentMethodOptionsMultibanco>>, "See [`PaymentMethodOptionsMultibanco`](crate::object::checkout_session::PaymentMethodOptionsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsNaverPay>>, "See [`PaymentMethodOptionsNaverPay`](crate::object::checkout_session::PaymentMethodOptionsNaverPay). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::checkout_session::PaymentMethodOptionsOxxo>>, "See [`PaymentMethodOptionsOxxo`](crate::object::checkout_session::PaymentMethodOptionsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::checkout_session::PaymentMethodOptionsP24>>, "See [`PaymentMethodOptionsP24`](crate::object::checkout_session::PaymentMethodOptionsP24). May be absent.";
            payco "payco": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPayco>>, "See [`PaymentMethodOptionsPayco`](crate::object::checkout_session::PaymentMethodOptionsPayco). May be absent.";
            paynow "paynow": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaynow>>, "See [`PaymentMethodOptionsPaynow`](crate::object::checkout_session::PaymentMethodOptionsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::checkout_session::PaymentMethodOptionsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPayto>>, "See [`PaymentMethodOptionsPayto`](crate::object::checkout_session::PaymentMethodOptionsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPix>>, "See [`PaymentMethodOptionsPix`](crate::object::checkout_session::PaymentMethodOptionsPix). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsRevolutPay>>, "See [`PaymentMethodOptionsRevolutPay`](crate::object::checkout_session::PaymentMethodOptionsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSamsungPay>>, "See [`PaymentMethodOptionsSamsungPay`](crate::object::checkout_session::PaymentMethodOptionsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSatispay>>, "See [`PaymentMethodOptionsSatispay`](crate::object::checkout_session::PaymentMethodOptionsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsScalapay>>, "See [`PaymentMethodOptionsScalapay`](crate::object::checkout_session::PaymentMethodOptionsScalapay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSepaDebit>>, "See [`PaymentMethodOptionsSepaDebit`](crate::object::checkout_session::PaymentMethodOptionsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSequra>>, "See [`PaymentMethodOptionsSequra`](crate::object::checkout_session::PaymentMethodOptionsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSofort>>, "See [`PaymentMethodOptionsSofort`](crate::object::checkout_session::PaymentMethodOptionsSofort). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSunbit>>, "See [`PaymentMethodOptionsSunbit`](crate::object::checkout_session::PaymentMethodOptionsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSwish>>, "See [`PaymentMethodOptionsSwish`](crate::object::checkout_session::PaymentMethodOptionsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::checkout_session::PaymentMethodOptionsTwint>>, "See [`PaymentMethodOptionsTwint`](crate::object::checkout_session::PaymentMethodOptionsTwint). May be absent.";
            upi "upi": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUpi>>, "See [`PaymentMethodOptionsUpi`](crate::object::checkout_session::PaymentMethodOptionsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccount). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsWechatPay>>, "See [`PaymentMethodOptionsWechatPay`](crate::object::checkout_session::PaymentMethodOptionsWechatPay). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `checkout.session`.
        PaymentMethodOptionsAcssDebit {
            currency "currency": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency>, "A word of [`PaymentMethodOptionsAcssDebitCurrency`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency); unknown ones are kept. May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            verification_method "verification_method": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptions {
            custom_mandate_url "custom_mandate_url": Option<String>, "Text. May be absent.";
            default_for "default_for": Vec<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor>, "Array. Each element: A word of [`PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor); unknown ones are kept. May be absent.";
            interval_description "interval_description": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            transaction_type "transaction_type": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.affirm` of a `checkout.session`.
        PaymentMethodOptionsAffirm {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.afterpay_clearpay` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsAfterpayClearpay = PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.alipay` of a `checkout.session`.
        PaymentMethodOptionsAlipay {
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage>, "A word of [`PaymentMethodOptionsAlipaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.alma` of a `checkout.session`.
        PaymentMethodOptionsAlma {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.amazon_pay` of a `checkout.session`.
        PaymentMethodOptionsAmazonPay {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage>, "A word of [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.au_becs_debit` of a `checkout.session`.
        PaymentMethodOptionsAuBecsDebit {
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.bacs_debit` of a `checkout.session`.
        PaymentMethodOptionsBacsDebit {
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions>>, "See [`PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBacsDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsBacsDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.bacs_debit.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsBacsDebitMandateOptions {
            reference_prefix "reference_prefix": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.bancontact` of a `checkout.session`.
        PaymentMethodOptionsBancontact {
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBancontactSetupFutureUsage>, "A word of [`PaymentMethodOptionsBancontactSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBancontactSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.billie` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsBillie = PaymentMethodOptionsAlma;
    record! {
        /// `payment_method_options.boleto` of a `checkout.session`.
        PaymentMethodOptionsBoleto {
            expires_after_days "expires_after_days": Option<i64>, "A whole number.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBoletoSetupFutureUsage>, "A word of [`PaymentMethodOptionsBoletoSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBoletoSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card` of a `checkout.session`.
        PaymentMethodOptionsCard {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            installments "installments": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCardInstallments>>, "See [`PaymentMethodOptionsCardInstallments`](crate::object::checkout_session::PaymentMethodOptionsCardInstallments). May be absent.";
            request_extended_authorization "request_extended_authorization": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization>, "A word of [`PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization); unknown ones are kept. May be absent.";
            request_incremental_authorization "request_incremental_authorization": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestIncrementalAuthorization>, "A word of [`PaymentMethodOptionsCardRequestIncrementalAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestIncrementalAuthorization); unknown ones are kept. May be absent.";
            request_multicapture "request_multicapture": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestMulticapture>, "A word of [`PaymentMethodOptionsCardRequestMulticapture`](crate::object::checkout_session::PaymentMethodOptionsCardRequestMulticapture); unknown ones are kept. May be absent.";
            request_overcapture "request_overcapture": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestOvercapture>, "A word of [`PaymentMethodOptionsCardRequestOvercapture`](crate::object::checkout_session::PaymentMethodOptionsCardRequestOvercapture); unknown ones are kept. May be absent.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::checkout_session::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept.";
            restrictions "restrictions": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCardRestrictions>>, "See [`PaymentMethodOptionsCardRestrictions`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsCardSetupFutureUsage>, "A word of [`PaymentMethodOptionsCardSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsCardSetupFutureUsage); unknown ones are kept. May be absent.";
            statement_descriptor_suffix_kana "statement_descriptor_suffix_kana": Option<String>, "Text. May be absent.";
            statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.installments` of a `checkout.session`.
        PaymentMethodOptionsCardInstallments {
            enabled "enabled": Option<bool>, "A flag. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.restrictions` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictions {
            brands_blocked "brands_blocked": Vec<crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked>, "Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked); unknown ones are kept. May be absent.";
            funding_types_blocked "funding_types_blocked": Vec<crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsFundingTypesBlocked>, "Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsFundingTypesBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsFundingTypesBlocked); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.cashapp` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsCashapp = PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.customer_balance` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalance {
            bank_transfer "bank_transfer": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer>>, "See [`PaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.";
            funding_type "funding_type": Option<String>, "Text: `bank_transfer`. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.customer_balance.bank_transfer` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>, "See [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.";
            requested_address_types "requested_address_types": Vec<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>, "Array. Each element: A word of [`PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType); unknown ones are kept. May be absent.";
            type_ "type": Option<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType>, "A word of [`PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            country "country": Option<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>, "A word of [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.";
        }
    }
    record! {
        /// `payment_method_options.eps` of a `checkout.session`.
        PaymentMethodOptionsEps {
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.fpx` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsFpx = PaymentMethodOptionsEps;
    /// `payment_method_options.giropay` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGiropay = PaymentMethodOptionsEps;
    /// `payment_method_options.grabpay` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGrabpay = PaymentMethodOptionsEps;
    /// `payment_method_options.ideal` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsIdeal = PaymentMethodOptionsEps;
    /// `payment_method_options.kakao_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKakaoPay = PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.klarna` of a `checkout.session`.
        PaymentMethodOptionsKlarna {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsKlarnaSetupFutureUsage>, "A word of [`PaymentMethodOptionsKlarnaSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsKlarnaSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.konbini` of a `checkout.session`.
        PaymentMethodOptionsKonbini {
            expires_after_days "expires_after_days": Option<i64>, "A whole number. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.kr_card` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKrCard = PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.link` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsLink = PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.mobilepay` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsMobilepay = PaymentMethodOptionsAffirm;
    /// `payment_method_options.multibanco` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsMultibanco = PaymentMethodOptionsEps;
    /// `payment_method_options.naver_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsNaverPay = PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.oxxo` of a `checkout.session`.
        PaymentMethodOptionsOxxo {
            expires_after_days "expires_after_days": Option<i64>, "A whole number.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.p24` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsP24 = PaymentMethodOptionsEps;
    /// `payment_method_options.payco` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsPayco = PaymentMethodOptionsAffirm;
    /// `payment_method_options.paynow` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsPaynow = PaymentMethodOptionsEps;
    record! {
        /// `payment_method_options.paypal` of a `checkout.session`.
        PaymentMethodOptionsPaypal {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPaypalSetupFutureUsage>, "A word of [`PaymentMethodOptionsPaypalSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPaypalSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.payto` of a `checkout.session`.
        PaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoSetupFutureUsage>, "A word of [`PaymentMethodOptionsPaytoSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPaytoSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.payto.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsPaytoMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            payments_per_period "payments_per_period": Option<i64>, "A whole number. May be null.";
            purpose "purpose": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPurpose>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.";
            start_date "start_date": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.pix` of a `checkout.session`.
        PaymentMethodOptionsPix {
            amount_includes_iof "amount_includes_iof": Option<crate::object::checkout_session::PaymentMethodOptionsPixAmountIncludesIof>, "A word of [`PaymentMethodOptionsPixAmountIncludesIof`](crate::object::checkout_session::PaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be absent.";
            expires_after_seconds "expires_after_seconds": Option<i64>, "A whole number. May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions>>, "See [`PaymentMethodOptionsPixMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPixSetupFutureUsage>, "A word of [`PaymentMethodOptionsPixSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPixSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.pix.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsPixMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            amount_includes_iof "amount_includes_iof": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountIncludesIof>, "A word of [`PaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountIncludesIof); unknown ones are kept. May be absent.";
            amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsPixMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountType); unknown ones are kept. May be absent.";
            currency "currency": Option<String>, "Text. May be absent.";
            end_date "end_date": Option<String>, "Text. May be absent.";
            payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsPaymentSchedule); unknown ones are kept. May be absent.";
            reference "reference": Option<String>, "Text. May be absent.";
            start_date "start_date": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_options.revolut_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPay`](PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsRevolutPay = PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.samsung_pay` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSamsungPay = PaymentMethodOptionsAffirm;
    /// `payment_method_options.satispay` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsSatispay = PaymentMethodOptionsAlma;
    /// `payment_method_options.scalapay` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsScalapay = PaymentMethodOptionsAlma;
    /// `payment_method_options.sepa_debit` of a `checkout.session`. The same as [`PaymentMethodOptionsBacsDebit`](PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsSepaDebit = PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.sepa_debit.mandate_options` of a `checkout.session`. The same as [`PaymentMethodOptionsBacsDebitMandateOptions`](PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsSepaDebitMandateOptions = PaymentMethodOptionsBacsDebitMandateOptions;
    /// `payment_method_options.sequra` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsSequra = PaymentMethodOptionsAlma;
    /// `payment_method_options.sofort` of a `checkout.session`. The same as [`PaymentMethodOptionsEps`](PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsSofort = PaymentMethodOptionsEps;
    /// `payment_method_options.sunbit` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSunbit = PaymentMethodOptionsAffirm;
    /// `payment_method_options.swish` of a `checkout.session`. The same as [`charge::PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay).
    pub type PaymentMethodOptionsSwish = crate::object::charge::PaymentMethodDetailsPromptpay;
    /// `payment_method_options.twint` of a `checkout.session`. The same as [`PaymentMethodOptionsBancontact`](PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsTwint = PaymentMethodOptionsBancontact;
    record! {
        /// `payment_method_options.upi` of a `checkout.session`.
        PaymentMethodOptionsUpi {
            mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions>>, "See [`PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsUpiSetupFutureUsage>, "A word of [`PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsUpiSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.upi.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsUpiMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountSetupFutureUsage>, "A word of [`PaymentMethodOptionsUsBankAccountSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            verification_method "verification_method": Option<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account.financial_connections` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountFinancialConnections {
            filters "filters": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.";
            permissions "permissions": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>, "Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.";
            prefetch "prefetch": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>, "Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.";
            return_url "return_url": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account.financial_connections.filters` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            account_subcategories "account_subcategories": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>, "Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.wechat_pay` of a `checkout.session`.
        PaymentMethodOptionsWechatPay {
            app_id "app_id": Option<String>, "Text. May be null.";
            client "client": Option<crate::object::checkout_session::PaymentMethodOptionsWechatPayClient>, "A word of [`PaymentMethodOptionsWechatPayClient`](crate::object::checkout_session::PaymentMethodOptionsWechatPayClient); unknown ones are kept. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsWechatPaySetupFutureUsage>, "A word of [`PaymentMethodOptionsWechatPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsWechatPaySetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `permissions` of a `checkout.session`.
        Permissions {
            update_shipping_details "update_shipping_details": Option<crate::object::checkout_session::PermissionsUpdateShippingDetails>, "A word of [`PermissionsUpdateShippingDetails`](crate::object::checkout_session::PermissionsUpdateShippingDetails); unknown ones are kept. May be null.";
        }
    }
    /// `phone_number_collection` of a `checkout.session`. The same as [`AdaptivePricing`](AdaptivePricing).
    pub type PhoneNumberCollection = AdaptivePricing;
    /// `presentment_details` of a `checkout.session`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    record! {
        /// `saved_payment_method_options` of a `checkout.session`.
        SavedPaymentMethodOptions {
            allow_redisplay_filters "allow_redisplay_filters": Vec<crate::object::checkout_session::SavedPaymentMethodOptionsAllowRedisplayFilter>, "Array. Each element: A word of [`SavedPaymentMethodOptionsAllowRedisplayFilter`](crate::object::checkout_session::SavedPaymentMethodOptionsAllowRedisplayFilter); unknown ones are kept. May be null.";
            payment_method_remove "payment_method_remove": Option<crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodRemove>, "A word of [`SavedPaymentMethodOptionsPaymentMethodRemove`](crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodRemove); unknown ones are kept. May be null.";
            payment_method_save "payment_method_save": Option<crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodSave>, "A word of [`SavedPaymentMethodOptionsPaymentMethodSave`](crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodSave); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `shipping_address_collection` of a `checkout.session`.
        ShippingAddressCollection {
            allowed_countries "allowed_countries": Vec<crate::object::checkout_session::ShippingAddressCollectionAllowedCountry>, "Array. Each element: A word of [`ShippingAddressCollectionAllowedCountry`](crate::object::checkout_session::ShippingAddressCollectionAllowedCountry); unknown ones are kept.";
        }
    }
    record! {
        /// `shipping_cost` of a `checkout.session`.
        ShippingCost {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded. May be null.";
            taxes "taxes": Vec<crate::object::checkout_session::ShippingCostTax>, "Array. Each element: See [`ShippingCostTax`](crate::object::checkout_session::ShippingCostTax). May be absent.";
        }
    }
    record! {
        /// `shipping_cost.tax` of a `checkout.session`.
        ShippingCostTax {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            rate "rate": Option<Box<crate::object::TaxRate>>, "The `tax_rate` object.";
            taxability_reason "taxability_reason": Option<crate::object::checkout_session::ShippingCostTaxTaxabilityReason>, "A word of [`ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason); unknown ones are kept. May be null.";
            taxable_amount "taxable_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        }
    }
    element! { ShippingCostTax }
    record! {
        /// `shipping_option` of a `checkout.session`.
        ShippingOption {
            shipping_amount "shipping_amount": Option<i64>, "An amount, in the currency's smallest unit.";
            shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded.";
        }
    }
    element! { ShippingOption }
    record! {
        /// `tax_id_collection` of a `checkout.session`.
        TaxIdCollection {
            enabled "enabled": Option<bool>, "A flag.";
            required "required": Option<crate::object::checkout_session::TaxIdCollectionRequired>, "A word of [`TaxIdCollectionRequired`](crate::object::checkout_session::TaxIdCollectionRequired); unknown ones are kept.";
        }
    }
    record! {
        /// `total_details` of a `checkout.session`.
        TotalDetails {
            amount_discount "amount_discount": Option<i64>, "A whole number.";
            amount_shipping "amount_shipping": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            breakdown "breakdown": Option<Box<crate::object::checkout_session::TotalDetailsBreakdown>>, "See [`TotalDetailsBreakdown`](crate::object::checkout_session::TotalDetailsBreakdown). May be absent.";
        }
    }
    record! {
        /// `total_details.breakdown` of a `checkout.session`.
        TotalDetailsBreakdown {
            discounts "discounts": Vec<crate::object::checkout_session::TotalDetailsBreakdownDiscount>, "Array. Each element: See [`TotalDetailsBreakdownDiscount`](crate::object::checkout_session::TotalDetailsBreakdownDiscount).";
            taxes "taxes": Vec<crate::object::checkout_session::TotalDetailsBreakdownTax>, "Array. Each element: See [`TotalDetailsBreakdownTax`](crate::object::checkout_session::TotalDetailsBreakdownTax).";
        }
    }
    record! {
        /// `total_details.breakdown.discount` of a `checkout.session`.
        TotalDetailsBreakdownDiscount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            discount "discount": Option<Box<crate::object::Discount>>, "The `discount` object.";
        }
    }
    element! { TotalDetailsBreakdownDiscount }
    /// `total_details.breakdown.tax` of a `checkout.session`. The same as [`ShippingCostTax`](ShippingCostTax).
    pub type TotalDetailsBreakdownTax = ShippingCostTax;
    record! {
        /// `wallet_options` of a `checkout.session`.
        WalletOptions {
            link "link": Option<Box<crate::object::checkout_session::WalletOptionsLink>>, "See [`WalletOptionsLink`](crate::object::checkout_session::WalletOptionsLink). May be absent.";
        }
    }
    record! {
        /// `wallet_options.link` of a `checkout.session`.
        WalletOptionsLink {
            display "display": Option<crate::object::checkout_session::WalletOptionsLinkDisplay>, "A word of [`WalletOptionsLinkDisplay`](crate::object::checkout_session::WalletOptionsLinkDisplay); unknown ones are kept. May be absent.";
        }
    }
    /// `automatic_tax.liability.type` of a `checkout.session`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `automatic_tax.status` of a `checkout.session`.
        AutomaticTaxStatus {
            Complete "complete",
            Failed "failed",
            RequiresLocationInputs "requires_location_inputs",
        }
    }
    words! {
        /// `billing_address_collection` of a `checkout.session`.
        BillingAddressCollection {
            Auto "auto",
            Required "required",
        }
    }
    words! {
        /// `branding_settings.border_style` of a `checkout.session`.
        BrandingSettingsBorderStyle {
            Pill "pill",
            Rectangular "rectangular",
            Rounded "rounded",
        }
    }
    words! {
        /// `branding_settings.icon.type` of a `checkout.session`.
        BrandingSettingsIconType {
            File "file",
            Url "url",
        }
    }
    /// `branding_settings.logo.type` of a `checkout.session`. The same as [`BrandingSettingsIconType`](BrandingSettingsIconType).
    pub type BrandingSettingsLogoType = BrandingSettingsIconType;
    words! {
        /// `consent.promotions` of a `checkout.session`.
        ConsentPromotions {
            OptIn "opt_in",
            OptOut "opt_out",
        }
    }
    words! {
        /// `consent_collection.payment_method_reuse_agreement.position` of a `checkout.session`.
        ConsentCollectionPaymentMethodReuseAgreementPosition {
            Auto "auto",
            Hidden "hidden",
        }
    }
    words! {
        /// `consent_collection.promotions` of a `checkout.session`.
        ConsentCollectionPromotions {
            Auto "auto",
            None "none",
        }
    }
    words! {
        /// `consent_collection.terms_of_service` of a `checkout.session`.
        ConsentCollectionTermsOfService {
            None "none",
            Required "required",
        }
    }
    words! {
        /// `custom_field.type` of a `checkout.session`.
        CustomFieldType {
            Dropdown "dropdown",
            Numeric "numeric",
            Text "text",
        }
    }
    words! {
        /// `customer_creation` of a `checkout.session`.
        CustomerCreation {
            Always "always",
            IfRequired "if_required",
        }
    }
    /// `customer_details.tax_exempt` of a `checkout.session`. The same as [`customer::TaxExempt`](crate::object::customer::TaxExempt).
    pub type CustomerDetailsTaxExempt = crate::object::customer::TaxExempt;
    /// `customer_details.tax_id.type` of a `checkout.session`. The same as [`tax_id::Type`](crate::object::tax_id::Type).
    pub type CustomerDetailsTaxIdType = crate::object::tax_id::Type;
    /// `invoice_creation.invoice_data.issuer.type` of a `checkout.session`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type InvoiceCreationInvoiceDataIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `locale` of a `checkout.session`.
        Locale {
            Auto "auto",
            Bg "bg",
            Cs "cs",
            Da "da",
            De "de",
            El "el",
            En "en",
            EnGB "en-GB",
            Es "es",
            Es419 "es-419",
            Et "et",
            Fi "fi",
            Fil "fil",
            Fr "fr",
            FrCA "fr-CA",
            HiIN "hi-IN",
            Hr "hr",
            Hu "hu",
            Id "id",
            It "it",
            Ja "ja",
            Ko "ko",
            Lt "lt",
            Lv "lv",
            Ms "ms",
            Mt "mt",
            Nb "nb",
            Nl "nl",
            Pl "pl",
            Pt "pt",
            PtBR "pt-BR",
            Ro "ro",
            Ru "ru",
            Sk "sk",
            Sl "sl",
            Sv "sv",
            Th "th",
            Tr "tr",
            Vi "vi",
            Zh "zh",
            ZhHK "zh-HK",
            ZhTW "zh-TW",
        }
    }
    words! {
        /// `mode` of a `checkout.session`.
        Mode {
            Payment "payment",
            Setup "setup",
            Subscription "subscription",
        }
    }
    words! {
        /// `origin_context` of a `checkout.session`.
        OriginContext {
            MobileApp "mobile_app",
            Web "web",
        }
    }
    /// `payment_method_collection` of a `checkout.session`. The same as [`CustomerCreation`](CustomerCreation).
    pub type PaymentMethodCollection = CustomerCreation;
    words! {
        /// `payment_method_options.acss_debit.currency` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitCurrency {
            Cad "cad",
            Usd "usd",
        }
    }
    words! {
        /// `payment_method_options.acss_debit.mandate_options.default_for` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor {
            Invoice "invoice",
            Subscription "subscription",
        }
    }
    words! {
        /// `payment_method_options.acss_debit.mandate_options.payment_schedule` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
            Combined "combined",
            Interval "interval",
            Sporadic "sporadic",
        }
    }
    /// `payment_method_options.acss_debit.mandate_options.transaction_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `payment_method_options.acss_debit.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitSetupFutureUsage {
            None "none",
            OffSession "off_session",
            OnSession "on_session",
        }
    }
    /// `payment_method_options.acss_debit.verification_method` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `payment_method_options.alipay.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAlipaySetupFutureUsage {
            None "none",
        }
    }
    words! {
        /// `payment_method_options.amazon_pay.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAmazonPaySetupFutureUsage {
            None "none",
            OffSession "off_session",
        }
    }
    /// `payment_method_options.bacs_debit.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBacsDebitSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.bancontact.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsBancontactSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.boleto.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBoletoSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    words! {
        /// `payment_method_options.card.request_extended_authorization` of a `checkout.session`.
        PaymentMethodOptionsCardRequestExtendedAuthorization {
            IfAvailable "if_available",
            Never "never",
        }
    }
    /// `payment_method_options.card.request_incremental_authorization` of a `checkout.session`. The same as [`PaymentMethodOptionsCardRequestExtendedAuthorization`](PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestIncrementalAuthorization = PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_multicapture` of a `checkout.session`. The same as [`PaymentMethodOptionsCardRequestExtendedAuthorization`](PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestMulticapture = PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_overcapture` of a `checkout.session`. The same as [`PaymentMethodOptionsCardRequestExtendedAuthorization`](PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestOvercapture = PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_three_d_secure` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure).
    pub type PaymentMethodOptionsCardRequestThreeDSecure = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure;
    words! {
        /// `payment_method_options.card.restrictions.brands_blocked` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictionsBrandsBlocked {
            AmericanExpress "american_express",
            DiscoverGlobalNetwork "discover_global_network",
            Mastercard "mastercard",
            Visa "visa",
        }
    }
    words! {
        /// `payment_method_options.card.restrictions.funding_types_blocked` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictionsFundingTypesBlocked {
            Credit "credit",
            Debit "debit",
            Prepaid "prepaid",
        }
    }
    /// `payment_method_options.card.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsCardSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry;
    words! {
        /// `payment_method_options.customer_balance.bank_transfer.requested_address_type` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType {
            Aba "aba",
            Iban "iban",
            Sepa "sepa",
            SortCode "sort_code",
            Spei "spei",
            Swift "swift",
            Zengin "zengin",
        }
    }
    words! {
        /// `payment_method_options.customer_balance.bank_transfer.type` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferType {
            EuBankTransfer "eu_bank_transfer",
            GbBankTransfer "gb_bank_transfer",
            JpBankTransfer "jp_bank_transfer",
            MxBankTransfer "mx_bank_transfer",
            UsBankTransfer "us_bank_transfer",
        }
    }
    /// `payment_method_options.kakao_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKakaoPaySetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.klarna.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsKlarnaSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.kr_card.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKrCardSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.link.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsLinkSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.naver_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsNaverPaySetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.paypal.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaypalSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.payto.mandate_options.amount_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPaytoMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_method_options.payto.mandate_options.payment_schedule` of a `checkout.session`.
        PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule {
            Adhoc "adhoc",
            Annual "annual",
            Daily "daily",
            Fortnightly "fortnightly",
            Monthly "monthly",
            Quarterly "quarterly",
            SemiAnnual "semi_annual",
            Weekly "weekly",
        }
    }
    /// `payment_method_options.payto.mandate_options.purpose` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodOptionsPaytoMandateOptionsPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_options.payto.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaytoSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.pix.amount_includes_iof` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_includes_iof` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixMandateOptionsAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPixMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.pix.mandate_options.payment_schedule` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPixMandateOptionsPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_options.pix.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPixSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.revolut_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsRevolutPaySetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.sepa_debit.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsSepaDebitSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.twint.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsTwintSetupFutureUsage = PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.upi.mandate_options.amount_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsUpiMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.upi.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsUpiSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `payment_method_options.us_bank_account.financial_connections.permission` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    /// `payment_method_options.us_bank_account.financial_connections.prefetch` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch;
    /// `payment_method_options.us_bank_account.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsUsBankAccountSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    words! {
        /// `payment_method_options.us_bank_account.verification_method` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountVerificationMethod {
            Automatic "automatic",
            Instant "instant",
        }
    }
    words! {
        /// `payment_method_options.wechat_pay.client` of a `checkout.session`.
        PaymentMethodOptionsWechatPayClient {
            Android "android",
            Ios "ios",
            Web "web",
        }
    }
    /// `payment_method_options.wechat_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAlipaySetupFutureUsage`](PaymentMethodOptionsAlipaySetupFutureUsage).
    pub type PaymentMethodOptionsWechatPaySetupFutureUsage = PaymentMethodOptionsAlipaySetupFutureUsage;
    words! {
        /// `payment_status` of a `checkout.session`.
        PaymentStatus {
            NoPaymentRequired "no_payment_required",
            Paid "paid",
            Unpaid "unpaid",
        }
    }
    words! {
        /// `permissions.update_shipping_details` of a `checkout.session`.
        PermissionsUpdateShippingDetails {
            ClientOnly "client_only",
            ServerOnly "server_only",
        }
    }
    words! {
        /// `redirect_on_completion` of a `checkout.session`.
        RedirectOnCompletion {
            Always "always",
            IfRequired "if_required",
            Never "never",
        }
    }
    /// `saved_payment_method_options.allow_redisplay_filter` of a `checkout.session`. The same as [`card::AllowRedisplay`](crate::object::card::AllowRedisplay).
    pub type SavedPaymentMethodOptionsAllowRedisplayFilter = crate::object::card::AllowRedisplay;
    /// `saved_payment_method_options.payment_method_remove` of a `checkout.session`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type SavedPaymentMethodOptionsPaymentMethodRemove = crate::object::balance_settings::PaymentsPayoutsStatus;
    /// `saved_payment_method_options.payment_method_save` of a `checkout.session`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type SavedPaymentMethodOptionsPaymentMethodSave = crate::object::balance_settings::PaymentsPayoutsStatus;
    words! {
        /// `shipping_address_collection.allowed_country` of a `checkout.session`.
        ShippingAddressCollectionAllowedCountry {
            AC "AC",
            AD "AD",
            AE "AE",
            AF "AF",
            AG "AG",
            AI "AI",
            AL "AL",
            AM "AM",
            AO "AO",
            AQ "AQ",
            AR "AR",
            AT "AT",
            AU "AU",
            AW "AW",
            AX "AX",
            AZ "AZ",
            BA "BA",
            BB "BB",
            BD "BD",
            BE "BE",
            BF "BF",
            BG "BG",
            BH "BH",
            BI "BI",
            BJ "BJ",
            BL "BL",
            BM "BM",
            BN "BN",
            BO "BO",
            BQ "BQ",
            BR "BR",
            BS "BS",
            BT "BT",
            BV "BV",
            BW "BW",
            BY "BY",
            BZ "BZ",
            CA "CA",
            CD "CD",
            CF "CF",
            CG "CG",
            CH "CH",
            CI "CI",
            CK "CK",
            CL "CL",
            CM "CM",
            CN "CN",
            CO "CO",
            CR "CR",
            CV "CV",
            CW "CW",
            CY "CY",
            CZ "CZ",
            DE "DE",
            DJ "DJ",
            DK "DK",
            DM "DM",
            DO "DO",
            DZ "DZ",
            EC "EC",
            EE "EE",
            EG "EG",
            EH "EH",
            ER "ER",
            ES "ES",
            ET "ET",
            FI "FI",
            FJ "FJ",
            FK "FK",
            FO "FO",
            FR "FR",
            GA "GA",
            GB "GB",
            GD "GD",
            GE "GE",
            GF "GF",
            GG "GG",
            GH "GH",
            GI "GI",
            GL "GL",
            GM "GM",
            GN "GN",
            GP "GP",
            GQ "GQ",
            GR "GR",
            GS "GS",
            GT "GT",
            GU "GU",
            GW "GW",
            GY "GY",
            HK "HK",
            HN "HN",
            HR "HR",
            HT "HT",
            HU "HU",
            ID "ID",
            IE "IE",
            IL "IL",
            IM "IM",
            IN "IN",
            IO "IO",
            IQ "IQ",
            IS "IS",
            IT "IT",
            JE "JE",
            JM "JM",
            JO "JO",
            JP "JP",
            KE "KE",
            KG "KG",
            KH "KH",
            KI "KI",
            KM "KM",
            KN "KN",
            KR "KR",
            KW "KW",
            KY "KY",
            KZ "KZ",
            LA "LA",
            LB "LB",
            LC "LC",
            LI "LI",
            LK "LK",
            LR "LR",
            LS "LS",
            LT "LT",
            LU "LU",
            LV "LV",
            LY "LY",
            MA "MA",
            MC "MC",
            MD "MD",
            ME "ME",
            MF "MF",
            MG "MG",
            MK "MK",
            ML "ML",
            MM "MM",
            MN "MN",
            MO "MO",
            MQ "MQ",
            MR "MR",
            MS "MS",
            MT "MT",
            MU "MU",
            MV "MV",
            MW "MW",
            MX "MX",
            MY "MY",
            MZ "MZ",
            NA "NA",
            NC "NC",
            NE "NE",
            NG "NG",
            NI "NI",
            NL "NL",
            NO "NO",
            NP "NP",
            NR "NR",
            NU "NU",
            NZ "NZ",
            OM "OM",
            PA "PA",
            PE "PE",
            PF "PF",
            PG "PG",
            PH "PH",
            PK "PK",
            PL "PL",
            PM "PM",
            PN "PN",
            PR "PR",
            PS "PS",
            PT "PT",
            PY "PY",
            QA "QA",
            RE "RE",
            RO "RO",
            RS "RS",
            RU "RU",
            RW "RW",
            SA "SA",
            SB "SB",
            SC "SC",
            SD "SD",
            SE "SE",
            SG "SG",
            SH "SH",
            SI "SI",
            SJ "SJ",
            SK "SK",
            SL "SL",
            SM "SM",
            SN "SN",
            SO "SO",
            SR "SR",
            SS "SS",
            ST "ST",
            SV "SV",
            SX "SX",
            SZ "SZ",
            TA "TA",
            TC "TC",
            TD "TD",
            TF "TF",
            TG "TG",
            TH "TH",
            TJ "TJ",
            TK "TK",
            TL "TL",
            TM "TM",
            TN "TN",
            TO "TO",
            TR "TR",
            TT "TT",
            TV "TV",
            TW "TW",
            TZ "TZ",
            UA "UA",
            UG "UG",
            US "US",
            UY "UY",
            UZ "UZ",
            VA "VA",
            VC "VC",
            VE "VE",
            VG "VG",
            VN "VN",
            VU "VU",
            WF "WF",
            WS "WS",
            XK "XK",
            YE "YE",
            YT "YT",
            ZA "ZA",
            ZM "ZM",
            ZW "ZW",
            ZZ "ZZ",
        }
    }
    words! {
        /// `shipping_cost.tax.taxability_reason` of a `checkout.session`.
        ShippingCostTaxTaxabilityReason {
            CustomerExempt "customer_exempt",
            NotCollecting "not_collecting",
            NotSubjectToTax "not_subject_to_tax",
            NotSupported "not_supported",
            PortionProductExempt "portion_product_exempt",
            PortionReducedRated "portion_reduced_rated",
            PortionStandardRated "portion_standard_rated",
            ProductExempt "product_exempt",
            ProductExemptHoliday "product_exempt_holiday",
            ProportionallyRated "proportionally_rated",
            ReducedRated "reduced_rated",
            ReverseCharge "reverse_charge",
            StandardRated "standard_rated",
            TaxableBasisReduced "taxable_basis_reduced",
            ZeroRated "zero_rated",
        }
    }
    words! {
        /// `status` of a `checkout.session`.
        Status {
            Complete "complete",
            Expired "expired",
            Open "open",
        }
    }
    words! {
        /// `submit_type` of a `checkout.session`.
        SubmitType {
            Auto "auto",
            Book "book",
            Donate "donate",
            Pay "pay",
            Subscribe "subscribe",
        }
    }
    words! {
        /// `tax_id_collection.required` of a `checkout.session`.
        TaxIdCollectionRequired {
            IfSupported "if_supported",
            Never "never",
        }
    }
    /// `total_details.breakdown.tax.taxability_reason` of a `checkout.session`. The same as [`ShippingCostTaxTaxabilityReason`](ShippingCostTaxTaxabilityReason).
    pub type TotalDetailsBreakdownTaxTaxabilityReason = ShippingCostTaxTaxabilityReason;
    words! {
        /// `ui_mode` of a `checkout.session`.
        UiMode {
            Elements "elements",
            EmbeddedPage "embedded_page",
            Form "form",
            HostedPage "hosted_page",
        }
    }
    words! {
        /// `wallet_options.link.display` of a `checkout.session`.
        WalletOptionsLinkDisplay {
            Auto "auto",
            Never "never",
        }
    }
}
record! {
    /// Stripe's `customer_cash_balance_transaction` object.
    CustomerCashBalanceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        adjusted_for_overdraft "adjusted_for_overdraft": Option<Box<customer_cash_balance_transaction::AdjustedForOverdraft>>, "See [`AdjustedForOverdraft`](customer_cash_balance_transaction::AdjustedForOverdraft). May be absent.";
        applied_to_payment "applied_to_payment": Option<Box<customer_cash_balance_transaction::AppliedToPayment>>, "See [`AppliedToPayment`](customer_cash_balance_transaction::AppliedToPayment). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        ending_balance "ending_balance": Option<i64>, "An amount, in the currency's smallest unit.";
        funded "funded": Option<Box<customer_cash_balance_transaction::Funded>>, "See [`Funded`](customer_cash_balance_transaction::Funded). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        net_amount "net_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        refunded_from_payment "refunded_from_payment": Option<Box<customer_cash_balance_transaction::RefundedFromPayment>>, "See [`RefundedFromPayment`](customer_cash_balance_transaction::RefundedFromPayment). May be absent.";
        transferred_to_balance "transferred_to_balance": Option<Box<customer_cash_balance_transaction::TransferredToBalance>>, "See [`TransferredToBalance`](customer_cash_balance_transaction::TransferredToBalance). May be absent.";
        type_ "type": Option<customer_cash_balance_transaction::Type>, "A word of [`Type`](customer_cash_balance_transaction::Type); unknown ones are kept.";
        unapplied_from_payment "unapplied_from_payment": Option<Box<customer_cash_balance_transaction::UnappliedFromPayment>>, "See [`UnappliedFromPayment`](customer_cash_balance_transaction::UnappliedFromPayment). May be absent.";
    }
}
object! { CustomerCashBalanceTransaction: "customer_cash_balance_transaction" }
/// The parts of a [`CustomerCashBalanceTransaction`](crate::object::CustomerCashBalanceTransaction).
pub mod customer_cash_balance_transaction {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `adjusted_for_overdraft` of a `customer_cash_balance_transaction`.
        AdjustedForOverdraft {
            balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded.";
            linked_transaction "linked_transaction": Option<crate::object::Expandable<crate::object::CustomerCashBalanceTransaction>>, "Id of a `customer_cash_balance_transaction`, or the object where it was expanded.";
        }
    }
    record! {
        /// `applied_to_payment` of a `customer_cash_balance_transaction`.
        AppliedToPayment {
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded.";
        }
    }
    record! {
        /// `funded` of a `customer_cash_balance_transaction`.
        Funded {
            bank_transfer "bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransfer>>, "See [`FundedBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransfer).";
        }
    }
    record! {
        /// `funded.bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransfer {
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferEuBankTransfer>>, "See [`FundedBankTransferEuBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferEuBankTransfer). May be absent.";
            gb_bank_transfer "gb_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferGbBankTransfer>>, "See [`FundedBankTransferGbBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferGbBankTransfer). May be absent.";
            jp_bank_transfer "jp_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferJpBankTransfer>>, "See [`FundedBankTransferJpBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferJpBankTransfer). May be absent.";
            reference "reference": Option<String>, "Text. May be null.";
            type_ "type": Option<crate::object::customer_cash_balance_transaction::FundedBankTransferType>, "A word of [`FundedBankTransferType`](crate::object::customer_cash_balance_transaction::FundedBankTransferType); unknown ones are kept.";
            us_bank_transfer "us_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransfer>>, "See [`FundedBankTransferUsBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransfer). May be absent.";
        }
    }
    record! {
        /// `funded.bank_transfer.eu_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferEuBankTransfer {
            bic "bic": Option<String>, "Text. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `funded.bank_transfer.gb_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferGbBankTransfer {
            account_number_last4 "account_number_last4": Option<String>, "Text. May be null.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
            sort_code "sort_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `funded.bank_transfer.jp_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferJpBankTransfer {
            sender_bank "sender_bank": Option<String>, "Text. May be null.";
            sender_branch "sender_branch": Option<String>, "Text. May be null.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `funded.bank_transfer.us_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferUsBankTransfer {
            network "network": Option<crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransferNetwork>, "A word of [`FundedBankTransferUsBankTransferNetwork`](crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransferNetwork); unknown ones are kept. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `refunded_from_payment` of a `customer_cash_balance_transaction`.
        RefundedFromPayment {
            refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded.";
        }
    }
    record! {
        /// `transferred_to_balance` of a `customer_cash_balance_transaction`.
        TransferredToBalance {
            balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded.";
        }
    }
    /// `unapplied_from_payment` of a `customer_cash_balance_transaction`. The same as [`AppliedToPayment`](AppliedToPayment).
    pub type UnappliedFromPayment = AppliedToPayment;
    /// `funded.bank_transfer.type` of a `customer_cash_balance_transaction`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type FundedBankTransferType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    words! {
        /// `funded.bank_transfer.us_bank_transfer.network` of a `customer_cash_balance_transaction`.
        FundedBankTransferUsBankTransferNetwork {
            Ach "ach",
            DomesticWireUs "domestic_wire_us",
            Fednow "fednow",
            Rtp "rtp",
            Swift "swift",
        }
    }
    words! {
        /// `type` of a `customer_cash_balance_transaction`.
        Type {
            AdjustedForOverdraft "adjusted_for_overdraft",
            AppliedToPayment "applied_to_payment",
            Funded "funded",
            FundingReversed "funding_reversed",
            RefundedFromPayment "refunded_from_payment",
            ReturnCanceled "return_canceled",
            ReturnInitiated "return_initiated",
            TransferredToBalance "transferred_to_balance",
            UnappliedFromPayment "unapplied_from_payment",
        }
    }
}
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
    use crate::object::record::{element, record};
    use crate::object::words::words;
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
    use crate::object::words::words;
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
record! {
    /// Stripe's `file_link` object.
    FileLink {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        expired "expired": Option<bool>, "A flag.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        file "file": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        url "url": Option<String>, "Text. May be null.";
    }
}
element! { FileLink }
object! { FileLink: "file_link" }
record! {
    /// Stripe's `item` object.
    LineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        adjustable_quantity "adjustable_quantity": Option<Box<item::AdjustableQuantity>>, "See [`AdjustableQuantity`](item::AdjustableQuantity). May be null.";
        amount_discount "amount_discount": Option<i64>, "A whole number.";
        amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discounts "discounts": Vec<item::Discount>, "Array. Each element: See [`Discount`](item::Discount). May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object. May be null.";
        product "product": Option<String>, "Text. Deprecated at Stripe since 2022-11-15; older API versions and old bodies have it.";
        quantity "quantity": Option<i64>, "A whole number. May be null.";
        taxes "taxes": Vec<item::Tax>, "Array. Each element: See [`Tax`](item::Tax). May be absent.";
    }
}
element! { LineItem }
object! { LineItem: "item" }
/// The parts of a [`LineItem`](crate::object::LineItem).
pub mod item {
    /// `adjustable_quantity` of a `item`. The same as [`checkout_session::OptionalItemAdjustableQuantity`](crate::object::checkout_session::OptionalItemAdjustableQuantity).
    pub type AdjustableQuantity = crate::object::checkout_session::OptionalItemAdjustableQuantity;
    /// `discount` of a `item`. The same as [`checkout_session::TotalDetailsBreakdownDiscount`](crate::object::checkout_session::TotalDetailsBreakdownDiscount).
    pub type Discount = crate::object::checkout_session::TotalDetailsBreakdownDiscount;
    /// `tax` of a `item`. The same as [`checkout_session::ShippingCostTax`](crate::object::checkout_session::ShippingCostTax).
    pub type Tax = crate::object::checkout_session::ShippingCostTax;
    /// `tax.taxability_reason` of a `item`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type TaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
}
record! {
    /// Stripe's `mandate` object.
    Mandate {
        id "id": String, "The id; empty if Stripe sent none.";
        customer_acceptance "customer_acceptance": Option<Box<mandate::CustomerAcceptance>>, "See [`CustomerAcceptance`](mandate::CustomerAcceptance).";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        multi_use "multi_use": Option<Box<mandate::MultiUse>>, "See [`MultiUse`](mandate::MultiUse). May be absent.";
        on_behalf_of "on_behalf_of": Option<String>, "Text. May be absent.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded.";
        payment_method_details "payment_method_details": Option<Box<mandate::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](mandate::PaymentMethodDetails).";
        single_use "single_use": Option<Box<mandate::SingleUse>>, "See [`SingleUse`](mandate::SingleUse). May be absent.";
        status "status": Option<mandate::Status>, "A word of [`Status`](mandate::Status); unknown ones are kept.";
        type_ "type": Option<mandate::Type>, "A word of [`Type`](mandate::Type); unknown ones are kept.";
    }
}
object! { Mandate: "mandate" }
/// The parts of a [`Mandate`](crate::object::Mandate).
pub mod mandate {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `customer_acceptance` of a `mandate`.
        CustomerAcceptance {
            accepted_at "accepted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            offline "offline": Option<Box<crate::object::mandate::CustomerAcceptanceOffline>>, "See [`CustomerAcceptanceOffline`](crate::object::mandate::CustomerAcceptanceOffline). May be absent.";
            online "online": Option<Box<crate::object::mandate::CustomerAcceptanceOnline>>, "See [`CustomerAcceptanceOnline`](crate::object::mandate::CustomerAcceptanceOnline). May be absent.";
            type_ "type": Option<crate::object::mandate::CustomerAcceptanceType>, "A word of [`CustomerAcceptanceType`](crate::object::mandate::CustomerAcceptanceType); unknown ones are kept.";
        }
    }
    /// `customer_acceptance.offline` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CustomerAcceptanceOffline = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `customer_acceptance.online` of a `mandate`.
        CustomerAcceptanceOnline {
            ip_address "ip_address": Option<String>, "Text. May be null.";
            user_agent "user_agent": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `multi_use` of a `mandate`.
        MultiUse {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            currency "currency": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `payment_method_details` of a `mandate`.
        PaymentMethodDetails {
            acss_debit "acss_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::mandate::PaymentMethodDetailsAcssDebit). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::mandate::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::mandate::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::mandate::PaymentMethodDetailsBacsDebit). May be absent.";
            blik "blik": Option<Box<crate::object::mandate::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::mandate::PaymentMethodDetailsBlik). May be absent.";
            card "card": Option<Box<crate::object::mandate::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::mandate::PaymentMethodDetailsCard). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::mandate::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::mandate::PaymentMethodDetailsCashapp). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::mandate::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::mandate::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::mandate::PaymentMethodDetailsKlarna). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::mandate::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::mandate::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::mandate::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::mandate::PaymentMethodDetailsLink). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::mandate::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::mandate::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::mandate::PaymentMethodDetailsNzBankAccount). May be absent.";
            paypal "paypal": Option<Box<crate::object::mandate::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::mandate::PaymentMethodDetailsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::mandate::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::mandate::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::mandate::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::mandate::PaymentMethodDetailsPix). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::mandate::PaymentMethodDetailsRevolutPay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::mandate::PaymentMethodDetailsSepaDebit). May be absent.";
            twint "twint": Option<Box<crate::object::mandate::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::mandate::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::mandate::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::mandate::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::mandate::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::mandate::PaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.acss_debit` of a `mandate`.
        PaymentMethodDetailsAcssDebit {
            default_for "default_for": Vec<crate::object::mandate::PaymentMethodDetailsAcssDebitDefaultFor>, "Array. Each element: A word of [`PaymentMethodDetailsAcssDebitDefaultFor`](crate::object::mandate::PaymentMethodDetailsAcssDebitDefaultFor); unknown ones are kept. May be absent.";
            interval_description "interval_description": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsAcssDebitPaymentSchedule>, "A word of [`PaymentMethodDetailsAcssDebitPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsAcssDebitPaymentSchedule); unknown ones are kept.";
            transaction_type "transaction_type": Option<crate::object::mandate::PaymentMethodDetailsAcssDebitTransactionType>, "A word of [`PaymentMethodDetailsAcssDebitTransactionType`](crate::object::mandate::PaymentMethodDetailsAcssDebitTransactionType); unknown ones are kept.";
        }
    }
    /// `payment_method_details.amazon_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.au_becs_debit` of a `mandate`.
        PaymentMethodDetailsAuBecsDebit {
            url "url": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.bacs_debit` of a `mandate`.
        PaymentMethodDetailsBacsDebit {
            display_name "display_name": Option<String>, "Text. May be null.";
            network_status "network_status": Option<crate::object::mandate::PaymentMethodDetailsBacsDebitNetworkStatus>, "A word of [`PaymentMethodDetailsBacsDebitNetworkStatus`](crate::object::mandate::PaymentMethodDetailsBacsDebitNetworkStatus); unknown ones are kept.";
            reference "reference": Option<String>, "Text.";
            revocation_reason "revocation_reason": Option<crate::object::mandate::PaymentMethodDetailsBacsDebitRevocationReason>, "A word of [`PaymentMethodDetailsBacsDebitRevocationReason`](crate::object::mandate::PaymentMethodDetailsBacsDebitRevocationReason); unknown ones are kept. May be null.";
            service_user_number "service_user_number": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.blik` of a `mandate`.
        PaymentMethodDetailsBlik {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<String>, "Text: `off_session`.";
        }
    }
    record! {
        /// `payment_method_details.card` of a `mandate`.
        PaymentMethodDetailsCard {
            india "india": Option<Box<crate::object::mandate::PaymentMethodDetailsCardIndia>>, "See [`PaymentMethodDetailsCardIndia`](crate::object::mandate::PaymentMethodDetailsCardIndia). May be absent.";
        }
    }
    record! {
        /// `payment_method_details.card.india` of a `mandate`.
        PaymentMethodDetailsCardIndia {
            inactive_reason "inactive_reason": Option<crate::object::mandate::PaymentMethodDetailsCardIndiaInactiveReason>, "A word of [`PaymentMethodDetailsCardIndiaInactiveReason`](crate::object::mandate::PaymentMethodDetailsCardIndiaInactiveReason); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_details.cashapp` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCashapp = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.kakao_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKakaoPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.klarna` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKlarna = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.kr_card` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKrCard = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.link` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.naver_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsNaverPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.nz_bank_account` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsNzBankAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.paypal` of a `mandate`.
        PaymentMethodDetailsPaypal {
            billing_agreement_id "billing_agreement_id": Option<String>, "Text. May be null.";
            payer_id "payer_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.payto` of a `mandate`.
        PaymentMethodDetailsPayto {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::mandate::PaymentMethodDetailsPaytoAmountType>, "A word of [`PaymentMethodDetailsPaytoAmountType`](crate::object::mandate::PaymentMethodDetailsPaytoAmountType); unknown ones are kept.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsPaytoPaymentSchedule>, "A word of [`PaymentMethodDetailsPaytoPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsPaytoPaymentSchedule); unknown ones are kept.";
            payments_per_period "payments_per_period": Option<i64>, "A whole number. May be null.";
            purpose "purpose": Option<crate::object::mandate::PaymentMethodDetailsPaytoPurpose>, "A word of [`PaymentMethodDetailsPaytoPurpose`](crate::object::mandate::PaymentMethodDetailsPaytoPurpose); unknown ones are kept. May be null.";
            start_date "start_date": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.pix` of a `mandate`.
        PaymentMethodDetailsPix {
            amount_includes_iof "amount_includes_iof": Option<crate::object::mandate::PaymentMethodDetailsPixAmountIncludesIof>, "A word of [`PaymentMethodDetailsPixAmountIncludesIof`](crate::object::mandate::PaymentMethodDetailsPixAmountIncludesIof); unknown ones are kept. May be absent.";
            amount_type "amount_type": Option<crate::object::mandate::PaymentMethodDetailsPixAmountType>, "A word of [`PaymentMethodDetailsPixAmountType`](crate::object::mandate::PaymentMethodDetailsPixAmountType); unknown ones are kept. May be absent.";
            end_date "end_date": Option<String>, "Text. May be absent.";
            payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsPixPaymentSchedule>, "A word of [`PaymentMethodDetailsPixPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsPixPaymentSchedule); unknown ones are kept. May be absent.";
            reference "reference": Option<String>, "Text. May be absent.";
            start_date "start_date": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.revolut_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsRevolutPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.sepa_debit` of a `mandate`.
        PaymentMethodDetailsSepaDebit {
            reference "reference": Option<String>, "Text.";
            url "url": Option<String>, "Text.";
        }
    }
    /// `payment_method_details.twint` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsTwint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.upi` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions).
    pub type PaymentMethodDetailsUpi = crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions;
    record! {
        /// `payment_method_details.us_bank_account` of a `mandate`.
        PaymentMethodDetailsUsBankAccount {
            collection_method "collection_method": Option<String>, "Text: `paper`. May be absent.";
        }
    }
    record! {
        /// `single_use` of a `mandate`.
        SingleUse {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
        }
    }
    words! {
        /// `customer_acceptance.type` of a `mandate`.
        CustomerAcceptanceType {
            Offline "offline",
            Online "online",
        }
    }
    /// `payment_method_details.acss_debit.default_for` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor).
    pub type PaymentMethodDetailsAcssDebitDefaultFor = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor;
    /// `payment_method_details.acss_debit.payment_schedule` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule).
    pub type PaymentMethodDetailsAcssDebitPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule;
    /// `payment_method_details.acss_debit.transaction_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodDetailsAcssDebitTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `payment_method_details.bacs_debit.network_status` of a `mandate`.
        PaymentMethodDetailsBacsDebitNetworkStatus {
            Accepted "accepted",
            Pending "pending",
            Refused "refused",
            Revoked "revoked",
        }
    }
    words! {
        /// `payment_method_details.bacs_debit.revocation_reason` of a `mandate`.
        PaymentMethodDetailsBacsDebitRevocationReason {
            AccountClosed "account_closed",
            BankAccountRestricted "bank_account_restricted",
            BankOwnershipChanged "bank_ownership_changed",
            CouldNotProcess "could_not_process",
            DebitNotAuthorized "debit_not_authorized",
        }
    }
    words! {
        /// `payment_method_details.card.india.inactive_reason` of a `mandate`.
        PaymentMethodDetailsCardIndiaInactiveReason {
            Canceled "canceled",
            CardNotSupported "card_not_supported",
            CurrencyNotSupported "currency_not_supported",
            Expired "expired",
            IssuerNotSupported "issuer_not_supported",
            ProcessingError "processing_error",
            Undetermined "undetermined",
        }
    }
    /// `payment_method_details.payto.amount_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodDetailsPaytoAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_details.payto.payment_schedule` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule).
    pub type PaymentMethodDetailsPaytoPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule;
    /// `payment_method_details.payto.purpose` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodDetailsPaytoPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_details.pix.amount_includes_iof` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodDetailsPixAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_details.pix.amount_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodDetailsPixAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_details.pix.payment_schedule` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodDetailsPixPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_details.upi.amount_type` of a `mandate`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodDetailsUpiAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `status` of a `mandate`.
        Status {
            Active "active",
            Inactive "inactive",
            Pending "pending",
        }
    }
    words! {
        /// `type` of a `mandate`.
        Type {
            MultiUse "multi_use",
            SingleUse "single_use",
        }
    }
}
record! {
    /// Stripe's `payment_intent` object.
    PaymentIntent {
        id "id": String, "The id; empty if Stripe sent none.";
        allowed_payment_method_types "allowed_payment_method_types": Vec<payment_intent::AllowedPaymentMethodType>, "Array. Each element: A word of [`AllowedPaymentMethodType`](payment_intent::AllowedPaymentMethodType); unknown ones are kept. May be null.";
        allowed_source_types "allowed_source_types": Vec<String>, "Array. Each element: Text. Deprecated at Stripe since 2019-02-11; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_capturable "amount_capturable": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_details "amount_details": Option<Box<payment_intent::AmountDetails>>, "See [`AmountDetails`](payment_intent::AmountDetails). May be absent.";
        amount_received "amount_received": Option<i64>, "An amount, in the currency's smallest unit.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee "application_fee": Option<i64>, "An amount, in the currency's smallest unit. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        automatic_payment_methods "automatic_payment_methods": Option<Box<payment_intent::AutomaticPaymentMethods>>, "See [`AutomaticPaymentMethods`](payment_intent::AutomaticPaymentMethods). May be null.";
        canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        cancellation_reason "cancellation_reason": Option<payment_intent::CancellationReason>, "A word of [`CancellationReason`](payment_intent::CancellationReason); unknown ones are kept. May be null.";
        capture_method "capture_method": Option<payment_intent::CaptureMethod>, "A word of [`CaptureMethod`](payment_intent::CaptureMethod); unknown ones are kept.";
        charges "charges": crate::object::List<crate::object::Charge>, "The first page of a list. Each element: The `charge` object. Deprecated at Stripe since 2022-11-15; older API versions and old bodies have it.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        confirmation_method "confirmation_method": Option<payment_intent::ConfirmationMethod>, "A word of [`ConfirmationMethod`](payment_intent::ConfirmationMethod); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        excluded_payment_method_types "excluded_payment_method_types": Vec<payment_intent::ExcludedPaymentMethodType>, "Array. Each element: A word of [`ExcludedPaymentMethodType`](payment_intent::ExcludedPaymentMethodType); unknown ones are kept. May be null.";
        hooks "hooks": Option<Box<payment_intent::Hooks>>, "See [`Hooks`](payment_intent::Hooks). May be absent.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `invoice`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        last_payment_error "last_payment_error": Option<Box<payment_intent::LastPaymentError>>, "See [`LastPaymentError`](payment_intent::LastPaymentError). May be null.";
        latest_charge "latest_charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<payment_intent::ManagedPayments>>, "See [`ManagedPayments`](payment_intent::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        next_action "next_action": Option<Box<payment_intent::NextAction>>, "See [`NextAction`](payment_intent::NextAction). May be null.";
        next_source_action "next_source_action": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-11; older API versions and old bodies have it.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        payment_details "payment_details": Option<Box<payment_intent::PaymentDetails>>, "See [`PaymentDetails`](payment_intent::PaymentDetails). May be absent.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        payment_method_configuration_details "payment_method_configuration_details": Option<Box<payment_intent::PaymentMethodConfigurationDetails>>, "See [`PaymentMethodConfigurationDetails`](payment_intent::PaymentMethodConfigurationDetails). May be null.";
        payment_method_options "payment_method_options": Option<Box<payment_intent::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](payment_intent::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<String>, "Array. Each element: Text.";
        payment_record "payment_record": Option<crate::object::Expandable<crate::object::PaymentRecord>>, "Id of a `payment_record`, or the object where it was expanded. May be null.";
        presentment_details "presentment_details": Option<Box<payment_intent::PresentmentDetails>>, "See [`PresentmentDetails`](payment_intent::PresentmentDetails). May be absent.";
        processing "processing": Option<Box<payment_intent::Processing>>, "See [`Processing`](payment_intent::Processing). May be null.";
        receipt_email "receipt_email": Option<String>, "Text. May be null.";
        return_url "return_url": Option<String>, "Text. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        review "review": Option<crate::object::Expandable<crate::object::Review>>, "Id of a `review`, or the object where it was expanded. May be null.";
        setup_future_usage "setup_future_usage": Option<payment_intent::SetupFutureUsage>, "A word of [`SetupFutureUsage`](payment_intent::SetupFutureUsage); unknown ones are kept. May be null.";
        shipping "shipping": Option<Box<payment_intent::Shipping>>, "See [`Shipping`](payment_intent::Shipping). May be null.";
        source "source": Option<crate::object::Expandable<crate::object::CustomerSource>>, "Id of a `CustomerSource`, or the object where it was expanded. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        statement_descriptor_suffix "statement_descriptor_suffix": Option<String>, "Text. May be null.";
        status "status": Option<payment_intent::Status>, "A word of [`Status`](payment_intent::Status); unknown ones are kept.";
        transfer_data "transfer_data": Option<Box<payment_intent::TransferData>>, "See [`TransferData`](payment_intent::TransferData). May be absent or null.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
object! { PaymentIntent: "payment_intent" }
/// The parts of a [`PaymentIntent`](crate::object::PaymentIntent).
pub mod payment_intent {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `amount_details` of a `payment_intent`.
        AmountDetails {
            discount_amount "discount_amount": Option<i64>, "A whole number. May be absent.";
            error "error": Option<Box<crate::object::payment_intent::AmountDetailsError>>, "See [`AmountDetailsError`](crate::object::payment_intent::AmountDetailsError). May be absent.";
            line_items "line_items": crate::object::List<crate::object::PaymentIntentAmountDetailsLineItem>, "The first page of a list. Each element: The `payment_intent_amount_details_line_item` object. May be absent.";
            shipping "shipping": Option<Box<crate::object::payment_intent::AmountDetailsShipping>>, "See [`AmountDetailsShipping`](crate::object::payment_intent::AmountDetailsShipping). May be absent.";
            tax "tax": Option<Box<crate::object::payment_intent::AmountDetailsTax>>, "See [`AmountDetailsTax`](crate::object::payment_intent::AmountDetailsTax). May be absent.";
            tip "tip": Option<Box<crate::object::payment_intent::AmountDetailsTip>>, "See [`AmountDetailsTip`](crate::object::payment_intent::AmountDetailsTip). May be absent.";
        }
    }
    record! {
        /// `amount_details.error` of a `payment_intent`.
        AmountDetailsError {
            code "code": Option<crate::object::payment_intent::AmountDetailsErrorCode>, "A word of [`AmountDetailsErrorCode`](crate::object::payment_intent::AmountDetailsErrorCode); unknown ones are kept. May be null.";
            message "message": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `amount_details.shipping` of a `payment_intent`.
        AmountDetailsShipping {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            from_postal_code "from_postal_code": Option<String>, "Text. May be null.";
            to_postal_code "to_postal_code": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `amount_details.tax` of a `payment_intent`.
        AmountDetailsTax {
            total_tax_amount "total_tax_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        }
    }
    record! {
        /// `amount_details.tip` of a `payment_intent`.
        AmountDetailsTip {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        }
    }
    record! {
        /// `automatic_payment_methods` of a `payment_intent`.
        AutomaticPaymentMethods {
            allow_redirects "allow_redirects": Option<crate::object::payment_intent::AutomaticPaymentMethodsAllowRedirects>, "A word of [`AutomaticPaymentMethodsAllowRedirects`](crate::object::payment_intent::AutomaticPaymentMethodsAllowRedirects); unknown ones are kept. May be absent.";
            enabled "enabled": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `hooks` of a `payment_intent`.
        Hooks {
            inputs "inputs": Option<Box<crate::object::payment_intent::HooksInputs>>, "See [`HooksInputs`](crate::object::payment_intent::HooksInputs). May be absent.";
        }
    }
    record! {
        /// `hooks.inputs` of a `payment_intent`.
        HooksInputs {
            tax "tax": Option<Box<crate::object::payment_intent::HooksInputsTax>>, "See [`HooksInputsTax`](crate::object::payment_intent::HooksInputsTax). May be absent.";
        }
    }
    record! {
        /// `hooks.inputs.tax` of a `payment_intent`.
        HooksInputsTax {
            calculation "calculation": Option<String>, "Text.";
        }
    }
    record! {
        /// `last_payment_error` of a `payment_intent`.
        LastPaymentError {
            advice_code "advice_code": Option<String>, "Text. May be absent.";
            charge "charge": Option<String>, "Text. May be absent.";
            code "code": Option<crate::object::payment_intent::LastPaymentErrorCode>, "A word of [`LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode); unknown ones are kept. May be absent.";
            decline_code "decline_code": Option<String>, "Text. May be absent.";
            doc_url "doc_url": Option<String>, "Text. May be absent.";
            message "message": Option<String>, "Text. May be absent.";
            network_advice_code "network_advice_code": Option<String>, "Text. May be absent.";
            network_decline_code "network_decline_code": Option<String>, "Text. May be absent.";
            param "param": Option<String>, "Text. May be absent.";
            payment_intent "payment_intent": Option<Box<crate::object::PaymentIntent>>, "The `payment_intent` object. May be absent.";
            payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>, "The `payment_method` object. May be absent.";
            payment_method_type "payment_method_type": Option<String>, "Text. May be absent.";
            request_log_url "request_log_url": Option<String>, "Text. May be absent.";
            setup_intent "setup_intent": Option<Box<crate::object::SetupIntent>>, "The `setup_intent` object. May be absent.";
            source "source": Option<crate::object::CustomerSource>, "A [`CustomerSource`](crate::object::CustomerSource). May be absent.";
            type_ "type": Option<crate::object::payment_intent::LastPaymentErrorType>, "A word of [`LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType); unknown ones are kept.";
        }
    }
    /// `managed_payments` of a `payment_intent`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `next_action` of a `payment_intent`.
        NextAction {
            alipay_handle_redirect "alipay_handle_redirect": Option<Box<crate::object::payment_intent::NextActionAlipayHandleRedirect>>, "See [`NextActionAlipayHandleRedirect`](crate::object::payment_intent::NextActionAlipayHandleRedirect). May be absent.";
            blik_authorize "blik_authorize": Option<Box<crate::object::payment_intent::NextActionBlikAuthorize>>, "See [`NextActionBlikAuthorize`](crate::object::payment_intent::NextActionBlikAuthorize). May be absent.";
            boleto_display_details "boleto_display_details": Option<Box<crate::object::payment_intent::NextActionBoletoDisplayDetails>>, "See [`NextActionBoletoDisplayDetails`](crate::object::payment_intent::NextActionBoletoDisplayDetails). May be absent.";
            card_await_notification "card_await_notification": Option<Box<crate::object::payment_intent::NextActionCardAwaitNotification>>, "See [`NextActionCardAwaitNotification`](crate::object::payment_intent::NextActionCardAwaitNotification). May be absent.";
            cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode>>, "See [`NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode). May be absent.";
            display_bank_transfer_instructions "display_bank_transfer_instructions": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructions>>, "See [`NextActionDisplayBankTransferInstructions`](crate::object::payment_intent::NextActionDisplayBankTransferInstructions). May be absent.";
            klarna_display_qr_code "klarna_display_qr_code": Option<Box<crate::object::payment_intent::NextActionKlarnaDisplayQrCode>>, "See [`NextActionKlarnaDisplayQrCode`](crate::object::payment_intent::NextActionKlarnaDisplayQrCode). May be absent.";
            konbini_display_details "konbini_display_details": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetails>>, "See [`NextActionKonbiniDisplayDetails`](crate::object::payment_intent::NextActionKonbiniDisplayDetails). May be absent.";
            multibanco_display_details "multibanco_display_details": Option<Box<crate::object::payment_intent::NextActionMultibancoDisplayDetails>>, "See [`NextActionMultibancoDisplayDetails`](crate::object::payment_intent::NextActionMultibancoDisplayDetails). May be absent.";
            oxxo_display_details "oxxo_display_details": Option<Box<crate::object::payment_intent::NextActionOxxoDisplayDetails>>, "See [`NextActionOxxoDisplayDetails`](crate::object::payment_intent::NextActionOxxoDisplayDetails). May be absent.";
            paynow_display_qr_code "paynow_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPaynowDisplayQrCode>>, "See [`NextActionPaynowDisplayQrCode`](crate::object::payment_intent::NextActionPaynowDisplayQrCode). May be absent.";
            pix_display_qr_code "pix_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPixDisplayQrCode>>, "See [`NextActionPixDisplayQrCode`](crate::object::payment_intent::NextActionPixDisplayQrCode). May be absent.";
            promptpay_display_qr_code "promptpay_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPromptpayDisplayQrCode>>, "See [`NextActionPromptpayDisplayQrCode`](crate::object::payment_intent::NextActionPromptpayDisplayQrCode). May be absent.";
            redirect_to_url "redirect_to_url": Option<Box<crate::object::payment_intent::NextActionRedirectToUrl>>, "See [`NextActionRedirectToUrl`](crate::object::payment_intent::NextActionRedirectToUrl). May be absent.";
            swish_handle_redirect_or_display_qr_code "swish_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode>>, "See [`NextActionSwishHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode>>, "See [`NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode). May be absent.";
            use_stripe_sdk "use_stripe_sdk": std::collections::BTreeMap<String, crate::object::RawObject>, "Map. Each value: Any JSON value. May be absent.";
            verify_with_microdeposits "verify_with_microdeposits": Option<Box<crate::object::payment_intent::NextActionVerifyWithMicrodeposits>>, "See [`NextActionVerifyWithMicrodeposits`](crate::object::payment_intent::NextActionVerifyWithMicrodeposits). May be absent.";
            wechat_pay_display_qr_code "wechat_pay_display_qr_code": Option<Box<crate::object::payment_intent::NextActionWechatPayDisplayQrCode>>, "See [`NextActionWechatPayDisplayQrCode`](crate::object::payment_intent::NextActionWechatPayDisplayQrCode). May be absent.";
            wechat_pay_redirect_to_android_app "wechat_pay_redirect_to_android_app": Option<Box<crate::object::payment_intent::NextActionWechatPayRedirectToAndroidApp>>, "See [`NextActionWechatPayRedirectToAndroidApp`](crate::object::payment_intent::NextActionWechatPayRedirectToAndroidApp). May be absent.";
            wechat_pay_redirect_to_ios_app "wechat_pay_redirect_to_ios_app": Option<Box<crate::object::payment_intent::NextActionWechatPayRedirectToIosApp>>, "See [`NextActionWechatPayRedirectToIosApp`](crate::object::payment_intent::NextActionWechatPayRedirectToIosApp). May be absent.";
        }
    }
    record! {
        /// `next_action.alipay_handle_redirect` of a `payment_intent`.
        NextActionAlipayHandleRedirect {
            native_data "native_data": Option<String>, "Text. May be null.";
            native_url "native_url": Option<String>, "Text. May be null.";
            return_url "return_url": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    /// `next_action.blik_authorize` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type NextActionBlikAuthorize = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `next_action.boleto_display_details` of a `payment_intent`.
        NextActionBoletoDisplayDetails {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            number "number": Option<String>, "Text. May be null.";
            pdf "pdf": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.card_await_notification` of a `payment_intent`.
        NextActionCardAwaitNotification {
            charge_attempt_at "charge_attempt_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            customer_approval_required "customer_approval_required": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `next_action.cashapp_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionCashappHandleRedirectOrDisplayQrCode {
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            mobile_auth_url "mobile_auth_url": Option<String>, "Text.";
            qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode>>, "See [`NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).";
        }
    }
    record! {
        /// `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`.
        NextActionCashappHandleRedirectOrDisplayQrCodeQrCode {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions` of a `payment_intent`.
        NextActionDisplayBankTransferInstructions {
            amount_remaining "amount_remaining": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            currency "currency": Option<String>, "Text. May be null.";
            financial_addresses "financial_addresses": Vec<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress>, "Array. Each element: See [`NextActionDisplayBankTransferInstructionsFinancialAddress`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress). May be absent.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            type_ "type": Option<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsType>, "A word of [`NextActionDisplayBankTransferInstructionsType`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsType); unknown ones are kept.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddress {
            aba "aba": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressAba`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba). May be absent.";
            iban "iban": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressIban`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban). May be absent.";
            sort_code "sort_code": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressSortCode`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode). May be absent.";
            spei "spei": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressSpei`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei). May be absent.";
            supported_networks "supported_networks": Vec<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork>, "Array. Each element: A word of [`NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork); unknown ones are kept. May be absent.";
            swift "swift": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressSwift`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift). May be absent.";
            type_ "type": Option<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressType>, "A word of [`NextActionDisplayBankTransferInstructionsFinancialAddressType`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressType); unknown ones are kept.";
            zengin "zengin": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin>>, "See [`NextActionDisplayBankTransferInstructionsFinancialAddressZengin`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin). May be absent.";
        }
    }
    element! { NextActionDisplayBankTransferInstructionsFinancialAddress }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.aba` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressAba {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text.";
            account_type "account_type": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_name "bank_name": Option<String>, "Text.";
            routing_number "routing_number": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.iban` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressIban {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bic "bic": Option<String>, "Text.";
            country "country": Option<String>, "Text.";
            iban "iban": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.sort_code` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSortCode {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            sort_code "sort_code": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.spei` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSpei {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_code "bank_code": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            clabe "clabe": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.swift` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSwift {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text.";
            account_type "account_type": Option<String>, "Text.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_name "bank_name": Option<String>, "Text.";
            swift_code "swift_code": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.zengin` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressZengin {
            account_holder_address "account_holder_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            account_holder_name "account_holder_name": Option<String>, "Text. May be null.";
            account_number "account_number": Option<String>, "Text. May be null.";
            account_type "account_type": Option<String>, "Text. May be null.";
            bank_address "bank_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            bank_code "bank_code": Option<String>, "Text. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            branch_code "branch_code": Option<String>, "Text. May be null.";
            branch_name "branch_name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.klarna_display_qr_code` of a `payment_intent`.
        NextActionKlarnaDisplayQrCode {
            data "data": Option<String>, "Text.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.konbini_display_details` of a `payment_intent`.
        NextActionKonbiniDisplayDetails {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            stores "stores": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStores>>, "See [`NextActionKonbiniDisplayDetailsStores`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStores).";
        }
    }
    record! {
        /// `next_action.konbini_display_details.stores` of a `payment_intent`.
        NextActionKonbiniDisplayDetailsStores {
            familymart "familymart": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresFamilymart>>, "See [`NextActionKonbiniDisplayDetailsStoresFamilymart`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresFamilymart). May be null.";
            lawson "lawson": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresLawson>>, "See [`NextActionKonbiniDisplayDetailsStoresLawson`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresLawson). May be null.";
            ministop "ministop": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresMinistop>>, "See [`NextActionKonbiniDisplayDetailsStoresMinistop`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresMinistop). May be null.";
            seicomart "seicomart": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresSeicomart>>, "See [`NextActionKonbiniDisplayDetailsStoresSeicomart`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresSeicomart). May be null.";
        }
    }
    record! {
        /// `next_action.konbini_display_details.stores.familymart` of a `payment_intent`.
        NextActionKonbiniDisplayDetailsStoresFamilymart {
            confirmation_number "confirmation_number": Option<String>, "Text. May be absent.";
            payment_code "payment_code": Option<String>, "Text.";
        }
    }
    /// `next_action.konbini_display_details.stores.lawson` of a `payment_intent`. The same as [`NextActionKonbiniDisplayDetailsStoresFamilymart`](NextActionKonbiniDisplayDetailsStoresFamilymart).
    pub type NextActionKonbiniDisplayDetailsStoresLawson = NextActionKonbiniDisplayDetailsStoresFamilymart;
    /// `next_action.konbini_display_details.stores.ministop` of a `payment_intent`. The same as [`NextActionKonbiniDisplayDetailsStoresFamilymart`](NextActionKonbiniDisplayDetailsStoresFamilymart).
    pub type NextActionKonbiniDisplayDetailsStoresMinistop = NextActionKonbiniDisplayDetailsStoresFamilymart;
    /// `next_action.konbini_display_details.stores.seicomart` of a `payment_intent`. The same as [`NextActionKonbiniDisplayDetailsStoresFamilymart`](NextActionKonbiniDisplayDetailsStoresFamilymart).
    pub type NextActionKonbiniDisplayDetailsStoresSeicomart = NextActionKonbiniDisplayDetailsStoresFamilymart;
    record! {
        /// `next_action.multibanco_display_details` of a `payment_intent`.
        NextActionMultibancoDisplayDetails {
            entity "entity": Option<String>, "Text. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.oxxo_display_details` of a `payment_intent`.
        NextActionOxxoDisplayDetails {
            expires_after "expires_after": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            hosted_voucher_url "hosted_voucher_url": Option<String>, "Text. May be null.";
            number "number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.paynow_display_qr_code` of a `payment_intent`.
        NextActionPaynowDisplayQrCode {
            data "data": Option<String>, "Text.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text. May be null.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.pix_display_qr_code` of a `payment_intent`.
        NextActionPixDisplayQrCode {
            data "data": Option<String>, "Text. May be absent.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text. May be absent.";
            image_url_png "image_url_png": Option<String>, "Text. May be absent.";
            image_url_svg "image_url_svg": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `next_action.promptpay_display_qr_code` of a `payment_intent`.
        NextActionPromptpayDisplayQrCode {
            data "data": Option<String>, "Text.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.redirect_to_url` of a `payment_intent`.
        NextActionRedirectToUrl {
            return_url "return_url": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `next_action.swish_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionSwishHandleRedirectOrDisplayQrCode {
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            mobile_auth_url "mobile_auth_url": Option<String>, "Text.";
            qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode>>, "See [`NextActionSwishHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode).";
        }
    }
    record! {
        /// `next_action.swish_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`.
        NextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
            data "data": Option<String>, "Text.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.upi_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionUpiHandleRedirectOrDisplayQrCode {
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCodeQrCode>>, "See [`NextActionUpiHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCodeQrCode).";
        }
    }
    /// `next_action.upi_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`. The same as [`NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
    pub type NextActionUpiHandleRedirectOrDisplayQrCodeQrCode = NextActionCashappHandleRedirectOrDisplayQrCodeQrCode;
    record! {
        /// `next_action.verify_with_microdeposits` of a `payment_intent`.
        NextActionVerifyWithMicrodeposits {
            arrival_date "arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
            hosted_verification_url "hosted_verification_url": Option<String>, "Text.";
            microdeposit_type "microdeposit_type": Option<crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType>, "A word of [`NextActionVerifyWithMicrodepositsMicrodepositType`](crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `next_action.wechat_pay_display_qr_code` of a `payment_intent`.
        NextActionWechatPayDisplayQrCode {
            data "data": Option<String>, "Text.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            image_data_url "image_data_url": Option<String>, "Text.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.wechat_pay_redirect_to_android_app` of a `payment_intent`.
        NextActionWechatPayRedirectToAndroidApp {
            app_id "app_id": Option<String>, "Text.";
            nonce_str "nonce_str": Option<String>, "Text.";
            package "package": Option<String>, "Text.";
            partner_id "partner_id": Option<String>, "Text.";
            prepay_id "prepay_id": Option<String>, "Text.";
            sign "sign": Option<String>, "Text.";
            timestamp "timestamp": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.wechat_pay_redirect_to_ios_app` of a `payment_intent`.
        NextActionWechatPayRedirectToIosApp {
            native_url "native_url": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_details` of a `payment_intent`.
        PaymentDetails {
            customer_reference "customer_reference": Option<String>, "Text. May be null.";
            order_reference "order_reference": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_configuration_details` of a `payment_intent`. The same as [`checkout_session::PaymentMethodConfigurationDetails`](crate::object::checkout_session::PaymentMethodConfigurationDetails).
    pub type PaymentMethodConfigurationDetails = crate::object::checkout_session::PaymentMethodConfigurationDetails;
    record! {
        /// `payment_method_options` of a `payment_intent`.
        PaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAcssDebit>>, "See [`PaymentMethodOptionsAcssDebit`](crate::object::payment_intent::PaymentMethodOptionsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAffirm>>, "See [`PaymentMethodOptionsAffirm`](crate::object::payment_intent::PaymentMethodOptionsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAfterpayClearpay>>, "See [`PaymentMethodOptionsAfterpayClearpay`](crate::object::payment_intent::PaymentMethodOptionsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAlipay>>, "See [`PaymentMethodOptionsAlipay`](crate::object::payment_intent::PaymentMethodOptionsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAlma>>, "See [`PaymentMethodOptionsAlma`](crate::object::payment_intent::PaymentMethodOptionsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAmazonPay>>, "See [`PaymentMethodOptionsAmazonPay`](crate::object::payment_intent::PaymentMethodOptionsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAuBecsDebit>>, "See [`PaymentMethodOptionsAuBecsDebit`](crate::object::payment_intent::PaymentMethodOptionsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBacsDebit>>, "See [`PaymentMethodOptionsBacsDebit`](crate::object::payment_intent::PaymentMethodOptionsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBancontact>>, "See [`PaymentMethodOptionsBancontact`](crate::object::payment_intent::PaymentMethodOptionsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBillie>>, "See [`PaymentMethodOptionsBillie`](crate::object::payment_intent::PaymentMethodOptionsBillie). May be absent.";
            bizum "bizum": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBizum>>, "See [`PaymentMethodOptionsBizum`](crate::object::payment_intent::PaymentMethodOptionsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBlik>>, "See [`PaymentMethodOptionsBlik`](crate::object::payment_intent::PaymentMethodOptionsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBoleto>>, "See [`PaymentMethodOptionsBoleto`](crate::object::payment_intent::PaymentMethodOptionsBoleto). May be absent.";
            card "card": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::payment_intent::PaymentMethodOptionsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardPresent>>, "See [`PaymentMethodOptionsCardPresent`](crate::object::payment_intent::PaymentMethodOptionsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCashapp>>, "See [`PaymentMethodOptionsCashapp`](crate::object::payment_intent::PaymentMethodOptionsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCrypto>>, "See [`PaymentMethodOptionsCrypto`](crate::object::payment_intent::PaymentMethodOptionsCrypto). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCustomerBalance>>, "See [`PaymentMethodOptionsCustomerBalance`](crate::object::payment_intent::PaymentMethodOptionsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::payment_intent::PaymentMethodOptionsEps>>, "See [`PaymentMethodOptionsEps`](crate::object::payment_intent::PaymentMethodOptionsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::payment_intent::PaymentMethodOptionsFpx>>, "See [`PaymentMethodOptionsFpx`](crate::object::payment_intent::PaymentMethodOptionsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsGiropay>>, "See [`PaymentMethodOptionsGiropay`](crate::object::payment_intent::PaymentMethodOptionsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsGrabpay>>, "See [`PaymentMethodOptionsGrabpay`](crate::object::payment_intent::PaymentMethodOptionsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::payment_intent::PaymentMethodOptionsIdeal>>, "See [`PaymentMethodOptionsIdeal`](crate::object::payment_intent::PaymentMethodOptionsIdeal). May be absent.";
            interac_present "interac_present": Option<Box<crate::object::payment_intent::PaymentMethodOptionsInteracPresent>>, "See [`PaymentMethodOptionsInteracPresent`](crate::object::payment_intent::PaymentMethodOptionsInteracPresent). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKakaoPay>>, "See [`PaymentMethodOptionsKakaoPay`](crate::object::payment_intent::PaymentMethodOptionsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::payment_intent::PaymentMethodOptionsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKonbini>>, "See [`PaymentMethodOptionsKonbini`](crate::object::payment_intent::PaymentMethodOptionsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKrCard>>, "See [`PaymentMethodOptionsKrCard`](crate::object::payment_intent::PaymentMethodOptionsKrCard). May be absent.";
            link "link": Option<Box<crate::object::payment_intent::PaymentMethodOptionsLink>>, "See [`PaymentMethodOptionsLink`](crate::object::payment_intent::PaymentMethodOptionsLink). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMbWay>>, "See [`PaymentMethodOptionsMbWay`](crate::object::payment_intent::PaymentMethodOptionsMbWay). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMobilepay>>, "See [`PaymentMethodOptionsMobilepay`](crate::object::payment_intent::PaymentMethodOptionsMobilepay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMultibanco>>, "See [`PaymentMethodOptionsMultibanco`](crate::object::payment_intent::PaymentMethodOptionsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsNaverPay>>, "See [`PaymentMethodOptionsNaverPay`](crate::object::payment_intent::PaymentMethodOptionsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::payment_intent::PaymentMethodOptionsNzBankAccount>>, "See [`PaymentMethodOptionsNzBankAccount`](crate::object::payment_intent::PaymentMethodOptionsNzBankAccount). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::payment_intent::PaymentMethodOptionsOxxo>>, "See [`PaymentMethodOptionsOxxo`](crate::object::payment_intent::PaymentMethodOptionsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::payment_intent::PaymentMethodOptionsP24>>, "See [`PaymentMethodOptionsP24`](crate::object::payment_intent::PaymentMethodOptionsP24). May be absent.";
            pay_by_bank "pay_by_bank": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayByBank>>, "See [`PaymentMethodOptionsPayByBank`](crate::object::payment_intent::PaymentMethodOptionsPayByBank). May be absent.";
            payco "payco": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayco>>, "See [`PaymentMethodOptionsPayco`](crate::object::payment_intent::PaymentMethodOptionsPayco). May be absent.";
            paynow "paynow": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaynow>>, "See [`PaymentMethodOptionsPaynow`](crate::object::payment_intent::PaymentMethodOptionsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::payment_intent::PaymentMethodOptionsPaypal). May be absent.";
            paypay "paypay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaypay>>, "See [`PaymentMethodOptionsPaypay`](crate::object::payment_intent::PaymentMethodOptionsPaypay). May be absent.";
            payto "payto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayto>>, "See [`PaymentMethodOptionsPayto`](crate::object::payment_intent::PaymentMethodOptionsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPix>>, "See [`PaymentMethodOptionsPix`](crate::object::payment_intent::PaymentMethodOptionsPix). May be absent.";
            promptpay "promptpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPromptpay>>, "See [`PaymentMethodOptionsPromptpay`](crate::object::payment_intent::PaymentMethodOptionsPromptpay). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsRevolutPay>>, "See [`PaymentMethodOptionsRevolutPay`](crate::object::payment_intent::PaymentMethodOptionsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSamsungPay>>, "See [`PaymentMethodOptionsSamsungPay`](crate::object::payment_intent::PaymentMethodOptionsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSatispay>>, "See [`PaymentMethodOptionsSatispay`](crate::object::payment_intent::PaymentMethodOptionsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsScalapay>>, "See [`PaymentMethodOptionsScalapay`](crate::object::payment_intent::PaymentMethodOptionsScalapay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSepaDebit>>, "See [`PaymentMethodOptionsSepaDebit`](crate::object::payment_intent::PaymentMethodOptionsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSequra>>, "See [`PaymentMethodOptionsSequra`](crate::object::payment_intent::PaymentMethodOptionsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSofort>>, "See [`PaymentMethodOptionsSofort`](crate::object::payment_intent::PaymentMethodOptionsSofort). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSunbit>>, "See [`PaymentMethodOptionsSunbit`](crate::object::payment_intent::PaymentMethodOptionsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSwish>>, "See [`PaymentMethodOptionsSwish`](crate::object::payment_intent::PaymentMethodOptionsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::payment_intent::PaymentMethodOptionsTwint>>, "See [`PaymentMethodOptionsTwint`](crate::object::payment_intent::PaymentMethodOptionsTwint). May be absent.";
            upi "upi": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUpi>>, "See [`PaymentMethodOptionsUpi`](crate::object::payment_intent::PaymentMethodOptionsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccount). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsWechatPay>>, "See [`PaymentMethodOptionsWechatPay`](crate::object::payment_intent::PaymentMethodOptionsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::payment_intent::PaymentMethodOptionsZip>>, "See [`PaymentMethodOptionsZip`](crate::object::payment_intent::PaymentMethodOptionsZip). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `payment_intent`.
        PaymentMethodOptionsAcssDebit {
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            verification_method "verification_method": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsAcssDebitMandateOptions {
            custom_mandate_url "custom_mandate_url": Option<String>, "Text. May be absent.";
            interval_description "interval_description": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            transaction_type "transaction_type": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType>, "A word of [`PaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.affirm` of a `payment_intent`.
        PaymentMethodOptionsAffirm {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be absent.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.afterpay_clearpay` of a `payment_intent`.
        PaymentMethodOptionsAfterpayClearpay {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            reference "reference": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.alipay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsAlipay = crate::object::checkout_session::PaymentMethodOptionsBancontact;
    /// `payment_method_options.alma` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAlma`](crate::object::checkout_session::PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsAlma = crate::object::checkout_session::PaymentMethodOptionsAlma;
    /// `payment_method_options.amazon_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsAmazonPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.au_becs_debit` of a `payment_intent`.
        PaymentMethodOptionsAuBecsDebit {
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsAuBecsDebitSetupFutureUsage>, "A word of [`PaymentMethodOptionsAuBecsDebitSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsAuBecsDebitSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_options.bacs_debit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsBacsDebit = crate::object::checkout_session::PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.bacs_debit.mandate_options` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsBacsDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    record! {
        /// `payment_method_options.bancontact` of a `payment_intent`.
        PaymentMethodOptionsBancontact {
            preferred_language "preferred_language": Option<crate::object::payment_intent::PaymentMethodOptionsBancontactPreferredLanguage>, "A word of [`PaymentMethodOptionsBancontactPreferredLanguage`](crate::object::payment_intent::PaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsBancontactSetupFutureUsage>, "A word of [`PaymentMethodOptionsBancontactSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsBancontactSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.billie` of a `payment_intent`.
        PaymentMethodOptionsBillie {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            company_details "company_details": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetails>>, "See [`PaymentMethodOptionsBillieCompanyDetails`](crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetails). May be absent.";
            reference "reference": Option<String>, "Text. May be absent or null.";
        }
    }
    record! {
        /// `payment_method_options.billie.company_details` of a `payment_intent`.
        PaymentMethodOptionsBillieCompanyDetails {
            registered_address "registered_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            registered_name "registered_name": Option<String>, "Text. May be null.";
            registration_number "registration_number": Option<String>, "Text. May be null.";
            registration_type "registration_type": Option<crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetailsRegistrationType>, "A word of [`PaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.";
            vat "vat": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_options.bizum` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsBizum = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.blik` of a `payment_intent`.
        PaymentMethodOptionsBlik {
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions>>, "See [`PaymentMethodOptionsBlikMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsBlikSetupFutureUsage>, "A word of [`PaymentMethodOptionsBlikSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsBlikSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.blik.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsBlikMandateOptions {
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<String>, "Text: `off_session`. May be null.";
        }
    }
    /// `payment_method_options.boleto` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBoleto`](crate::object::checkout_session::PaymentMethodOptionsBoleto).
    pub type PaymentMethodOptionsBoleto = crate::object::checkout_session::PaymentMethodOptionsBoleto;
    record! {
        /// `payment_method_options.card` of a `payment_intent`.
        PaymentMethodOptionsCard {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            installments "installments": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardInstallments>>, "See [`PaymentMethodOptionsCardInstallments`](crate::object::payment_intent::PaymentMethodOptionsCardInstallments). May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptions>>, "See [`PaymentMethodOptionsCardMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptions). May be null.";
            network "network": Option<crate::object::payment_intent::PaymentMethodOptionsCardNetwork>, "A word of [`PaymentMethodOptionsCardNetwork`](crate::object::payment_intent::PaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.";
            request_extended_authorization "request_extended_authorization": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestExtendedAuthorization>, "A word of [`PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::payment_intent::PaymentMethodOptionsCardRequestExtendedAuthorization); unknown ones are kept. May be absent.";
            request_incremental_authorization "request_incremental_authorization": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestIncrementalAuthorization>, "A word of [`PaymentMethodOptionsCardRequestIncrementalAuthorization`](crate::object::payment_intent::PaymentMethodOptionsCardRequestIncrementalAuthorization); unknown ones are kept. May be absent.";
            request_multicapture "request_multicapture": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestMulticapture>, "A word of [`PaymentMethodOptionsCardRequestMulticapture`](crate::object::payment_intent::PaymentMethodOptionsCardRequestMulticapture); unknown ones are kept. May be absent.";
            request_overcapture "request_overcapture": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestOvercapture>, "A word of [`PaymentMethodOptionsCardRequestOvercapture`](crate::object::payment_intent::PaymentMethodOptionsCardRequestOvercapture); unknown ones are kept. May be absent.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::payment_intent::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.";
            require_cvc_recollection "require_cvc_recollection": Option<bool>, "A flag. May be absent.";
            setup_credential_usage "setup_credential_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardSetupCredentialUsage>, "A word of [`PaymentMethodOptionsCardSetupCredentialUsage`](crate::object::payment_intent::PaymentMethodOptionsCardSetupCredentialUsage); unknown ones are kept. May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardSetupFutureUsage>, "A word of [`PaymentMethodOptionsCardSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsCardSetupFutureUsage); unknown ones are kept. May be absent.";
            statement_descriptor_suffix_kana "statement_descriptor_suffix_kana": Option<String>, "Text. May be absent.";
            statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji": Option<String>, "Text. May be absent.";
            stored_credential_usage "stored_credential_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardStoredCredentialUsage>, "A word of [`PaymentMethodOptionsCardStoredCredentialUsage`](crate::object::payment_intent::PaymentMethodOptionsCardStoredCredentialUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.installments` of a `payment_intent`.
        PaymentMethodOptionsCardInstallments {
            available_plans "available_plans": Vec<crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsAvailablePlan>, "Array. Each element: See [`PaymentMethodOptionsCardInstallmentsAvailablePlan`](crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsAvailablePlan). May be null.";
            enabled "enabled": Option<bool>, "A flag.";
            plan "plan": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsPlan>>, "See [`PaymentMethodOptionsCardInstallmentsPlan`](crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsPlan). May be null.";
        }
    }
    /// `payment_method_options.card.installments.available_plan` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodOptionsCardInstallmentsAvailablePlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    /// `payment_method_options.card.installments.plan` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodOptionsCardInstallmentsPlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    record! {
        /// `payment_method_options.card.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsCardMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_type "amount_type": Option<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            interval "interval": Option<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval>, "A word of [`PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number. May be null.";
            reference "reference": Option<String>, "Text.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
            supported_types "supported_types": Vec<String>, "Array. Each element: Text: `india`. May be null.";
        }
    }
    record! {
        /// `payment_method_options.card_present` of a `payment_intent`.
        PaymentMethodOptionsCardPresent {
            capture_method "capture_method": Option<crate::object::payment_intent::PaymentMethodOptionsCardPresentCaptureMethod>, "A word of [`PaymentMethodOptionsCardPresentCaptureMethod`](crate::object::payment_intent::PaymentMethodOptionsCardPresentCaptureMethod); unknown ones are kept. May be absent.";
            request_extended_authorization "request_extended_authorization": Option<bool>, "A flag. May be null.";
            request_incremental_authorization_support "request_incremental_authorization_support": Option<bool>, "A flag. May be null.";
            routing "routing": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardPresentRouting>>, "See [`PaymentMethodOptionsCardPresentRouting`](crate::object::payment_intent::PaymentMethodOptionsCardPresentRouting). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card_present.routing` of a `payment_intent`.
        PaymentMethodOptionsCardPresentRouting {
            requested_priority "requested_priority": Option<crate::object::payment_intent::PaymentMethodOptionsCardPresentRoutingRequestedPriority>, "A word of [`PaymentMethodOptionsCardPresentRoutingRequestedPriority`](crate::object::payment_intent::PaymentMethodOptionsCardPresentRoutingRequestedPriority); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_options.cashapp` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsKlarna`](crate::object::checkout_session::PaymentMethodOptionsKlarna).
    pub type PaymentMethodOptionsCashapp = crate::object::checkout_session::PaymentMethodOptionsKlarna;
    /// `payment_method_options.crypto` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsCrypto = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.customer_balance` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalance`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalance).
    pub type PaymentMethodOptionsCustomerBalance = crate::object::checkout_session::PaymentMethodOptionsCustomerBalance;
    /// `payment_method_options.customer_balance.bank_transfer` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer).
    pub type PaymentMethodOptionsCustomerBalanceBankTransfer = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer;
    /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer;
    /// `payment_method_options.eps` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsEps = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.fpx` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsFpx = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.giropay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGiropay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.grabpay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsGrabpay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.ideal` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsIdeal = crate::object::checkout_session::PaymentMethodOptionsBancontact;
    /// `payment_method_options.interac_present` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsInteracPresent = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_options.kakao_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKakaoPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.klarna` of a `payment_intent`.
        PaymentMethodOptionsKlarna {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsKlarnaSetupFutureUsage>, "A word of [`PaymentMethodOptionsKlarnaSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsKlarnaSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.konbini` of a `payment_intent`.
        PaymentMethodOptionsKonbini {
            confirmation_number "confirmation_number": Option<String>, "Text. May be null.";
            expires_after_days "expires_after_days": Option<i64>, "A whole number. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.kr_card` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKrCard = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.link` of a `payment_intent`.
        PaymentMethodOptionsLink {
            capture_method "capture_method": Option<String>, "Text: `manual`. May be absent.";
            persistent_token "persistent_token": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsLinkSetupFutureUsage>, "A word of [`PaymentMethodOptionsLinkSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsLinkSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.mb_way` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsMbWay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.mobilepay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsMobilepay = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    /// `payment_method_options.multibanco` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsMultibanco = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.naver_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsNaverPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.nz_bank_account` of a `payment_intent`. The same as [`PaymentMethodOptionsAuBecsDebit`](PaymentMethodOptionsAuBecsDebit).
    pub type PaymentMethodOptionsNzBankAccount = PaymentMethodOptionsAuBecsDebit;
    /// `payment_method_options.oxxo` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsOxxo`](crate::object::checkout_session::PaymentMethodOptionsOxxo).
    pub type PaymentMethodOptionsOxxo = crate::object::checkout_session::PaymentMethodOptionsOxxo;
    /// `payment_method_options.p24` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsP24 = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.pay_by_bank` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsPayByBank = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_options.payco` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsPayco = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    /// `payment_method_options.paynow` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsPaynow = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.paypal` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsPaypal`](crate::object::checkout_session::PaymentMethodOptionsPaypal).
    pub type PaymentMethodOptionsPaypal = crate::object::checkout_session::PaymentMethodOptionsPaypal;
    /// `payment_method_options.paypay` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsPaypay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.payto` of a `payment_intent`.
        PaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoSetupFutureUsage>, "A word of [`PaymentMethodOptionsPaytoSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsPaytoSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.payto.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsPaytoMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            amount_type "amount_type": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.";
            end_date "end_date": Option<String>, "Text. May be null.";
            payment_schedule "payment_schedule": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule); unknown ones are kept. May be null.";
            payments_per_period "payments_per_period": Option<i64>, "A whole number. May be null.";
            purpose "purpose": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPurpose>, "A word of [`PaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_options.pix` of a `payment_intent`.
        PaymentMethodOptionsPix {
            amount_includes_iof "amount_includes_iof": Option<crate::object::payment_intent::PaymentMethodOptionsPixAmountIncludesIof>, "A word of [`PaymentMethodOptionsPixAmountIncludesIof`](crate::object::payment_intent::PaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be absent.";
            expires_after_seconds "expires_after_seconds": Option<i64>, "A whole number. May be null.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPixMandateOptions>>, "See [`PaymentMethodOptionsPixMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsPixMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsPixSetupFutureUsage>, "A word of [`PaymentMethodOptionsPixSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsPixSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.pix.mandate_options` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsPixMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions).
    pub type PaymentMethodOptionsPixMandateOptions = crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions;
    /// `payment_method_options.promptpay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsPromptpay = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `payment_method_options.revolut_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsRevolutPay = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    /// `payment_method_options.samsung_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSamsungPay = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    /// `payment_method_options.satispay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsKlarna`](crate::object::checkout_session::PaymentMethodOptionsKlarna).
    pub type PaymentMethodOptionsSatispay = crate::object::checkout_session::PaymentMethodOptionsKlarna;
    /// `payment_method_options.scalapay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAlma`](crate::object::checkout_session::PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsScalapay = crate::object::checkout_session::PaymentMethodOptionsAlma;
    /// `payment_method_options.sepa_debit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsSepaDebit = crate::object::checkout_session::PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.sepa_debit.mandate_options` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsSepaDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    /// `payment_method_options.sequra` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSequra = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.sofort` of a `payment_intent`.
        PaymentMethodOptionsSofort {
            preferred_language "preferred_language": Option<crate::object::payment_intent::PaymentMethodOptionsSofortPreferredLanguage>, "A word of [`PaymentMethodOptionsSofortPreferredLanguage`](crate::object::payment_intent::PaymentMethodOptionsSofortPreferredLanguage); unknown ones are kept. May be null.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsSofortSetupFutureUsage>, "A word of [`PaymentMethodOptionsSofortSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsSofortSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.sunbit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSunbit = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.swish` of a `payment_intent`.
        PaymentMethodOptionsSwish {
            reference "reference": Option<String>, "Text. May be null.";
            setup_future_usage "setup_future_usage": Option<String>, "Text: `none`. May be absent.";
        }
    }
    /// `payment_method_options.twint` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsTwint = crate::object::checkout_session::PaymentMethodOptionsBancontact;
    record! {
        /// `payment_method_options.upi` of a `payment_intent`.
        PaymentMethodOptionsUpi {
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage>, "A word of [`PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `payment_intent`.
        PaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions>>, "See [`PaymentMethodOptionsUsBankAccountMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions). May be absent.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountSetupFutureUsage>, "A word of [`PaymentMethodOptionsUsBankAccountSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountSetupFutureUsage); unknown ones are kept. May be absent.";
            target_date "target_date": Option<String>, "Text. May be absent.";
            transaction_purpose "transaction_purpose": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountTransactionPurpose>, "A word of [`PaymentMethodOptionsUsBankAccountTransactionPurpose`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountTransactionPurpose); unknown ones are kept. May be absent.";
            verification_method "verification_method": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.us_bank_account.financial_connections` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnections = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections;
    /// `payment_method_options.us_bank_account.financial_connections.filters` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters;
    /// `payment_method_options.us_bank_account.mandate_options` of a `payment_intent`. The same as [`mandate::PaymentMethodDetailsUsBankAccount`](crate::object::mandate::PaymentMethodDetailsUsBankAccount).
    pub type PaymentMethodOptionsUsBankAccountMandateOptions = crate::object::mandate::PaymentMethodDetailsUsBankAccount;
    /// `payment_method_options.wechat_pay` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsWechatPay`](crate::object::checkout_session::PaymentMethodOptionsWechatPay).
    pub type PaymentMethodOptionsWechatPay = crate::object::checkout_session::PaymentMethodOptionsWechatPay;
    /// `payment_method_options.zip` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps).
    pub type PaymentMethodOptionsZip = crate::object::checkout_session::PaymentMethodOptionsEps;
    /// `presentment_details` of a `payment_intent`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    record! {
        /// `processing` of a `payment_intent`.
        Processing {
            card "card": Option<Box<crate::object::payment_intent::ProcessingCard>>, "See [`ProcessingCard`](crate::object::payment_intent::ProcessingCard). May be absent.";
            type_ "type": Option<String>, "Text: `card`.";
        }
    }
    record! {
        /// `processing.card` of a `payment_intent`.
        ProcessingCard {
            customer_notification "customer_notification": Option<Box<crate::object::payment_intent::ProcessingCardCustomerNotification>>, "See [`ProcessingCardCustomerNotification`](crate::object::payment_intent::ProcessingCardCustomerNotification). May be absent.";
        }
    }
    record! {
        /// `processing.card.customer_notification` of a `payment_intent`.
        ProcessingCardCustomerNotification {
            approval_requested "approval_requested": Option<bool>, "A flag. May be null.";
            completes_at "completes_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    /// `shipping` of a `payment_intent`. The same as [`charge::Shipping`](crate::object::charge::Shipping).
    pub type Shipping = crate::object::charge::Shipping;
    record! {
        /// `transfer_data` of a `payment_intent`.
        TransferData {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            description "description": Option<String>, "Text. May be absent.";
            destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
            payment_data "payment_data": Option<Box<crate::object::payment_intent::TransferDataPaymentData>>, "See [`TransferDataPaymentData`](crate::object::payment_intent::TransferDataPaymentData). May be absent.";
        }
    }
    record! {
        /// `transfer_data.payment_data` of a `payment_intent`.
        TransferDataPaymentData {
            description "description": Option<String>, "Text. May be absent.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        }
    }
    words! {
        /// `allowed_payment_method_type` of a `payment_intent`.
        AllowedPaymentMethodType {
            AcssDebit "acss_debit",
            Affirm "affirm",
            AfterpayClearpay "afterpay_clearpay",
            Alipay "alipay",
            Alma "alma",
            AmazonPay "amazon_pay",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Bizum "bizum",
            Blik "blik",
            BokuPromptpay "boku_promptpay",
            Boleto "boleto",
            CapchasePay "capchase_pay",
            Card "card",
            CardPresent "card_present",
            Cashapp "cashapp",
            CheckScan "check_scan",
            ClickToPay "click_to_pay",
            Crypto "crypto",
            CustomerBalance "customer_balance",
            DemoPay "demo_pay",
            Duitnow "duitnow",
            DummyAuthPush "dummy_auth_push",
            DummyPassthroughCard "dummy_passthrough_card",
            Edenred "edenred",
            Eps "eps",
            Fpx "fpx",
            Gcash "gcash",
            Getbalance "getbalance",
            GiftCard "gift_card",
            Giropay "giropay",
            Gopay "gopay",
            Grabpay "grabpay",
            IdBankTransfer "id_bank_transfer",
            Ideal "ideal",
            InteracPresent "interac_present",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Knet "knet",
            Konbini "konbini",
            KrCard "kr_card",
            KrMarket "kr_market",
            Kriya "kriya",
            Link "link",
            MbWay "mb_way",
            Mobilepay "mobilepay",
            Momo "momo",
            Mondu "mondu",
            Multibanco "multibanco",
            NaverPay "naver_pay",
            Netbanking "netbanking",
            NgBank "ng_bank",
            NgBankTransfer "ng_bank_transfer",
            NgCard "ng_card",
            NgMarket "ng_market",
            NgUssd "ng_ussd",
            NgWallet "ng_wallet",
            NzBankAccount "nz_bank_account",
            Octopus "octopus",
            Oxxo "oxxo",
            P24 "p24",
            PaperCheck "paper_check",
            PayByBank "pay_by_bank",
            Payco "payco",
            Paynow "paynow",
            Paypal "paypal",
            Paypay "paypay",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            Qris "qris",
            Rechnung "rechnung",
            RevolutPay "revolut_pay",
            SamsungPay "samsung_pay",
            Satispay "satispay",
            Scalapay "scalapay",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            ShopPay "shop_pay",
            Shopeepay "shopeepay",
            Sofort "sofort",
            SouthKoreaMarket "south_korea_market",
            StripeBalance "stripe_balance",
            Sunbit "sunbit",
            Swish "swish",
            Tamara "tamara",
            TestPay "test_pay",
            TouchNGo "touch_n_go",
            Truemoney "truemoney",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            UsCashVoucher "us_cash_voucher",
            Vipps "vipps",
            WechatPay "wechat_pay",
            Wero "wero",
            Zip "zip",
        }
    }
    words! {
        /// `amount_details.error.code` of a `payment_intent`.
        AmountDetailsErrorCode {
            AmountDetailsAmountMismatch "amount_details_amount_mismatch",
            AmountDetailsTaxShippingDiscountGreaterThanAmount "amount_details_tax_shipping_discount_greater_than_amount",
        }
    }
    /// `automatic_payment_methods.allow_redirects` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type AutomaticPaymentMethodsAllowRedirects = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    words! {
        /// `cancellation_reason` of a `payment_intent`.
        CancellationReason {
            Abandoned "abandoned",
            Automatic "automatic",
            Duplicate "duplicate",
            Expired "expired",
            FailedInvoice "failed_invoice",
            Fraudulent "fraudulent",
            RequestedByCustomer "requested_by_customer",
            VoidInvoice "void_invoice",
        }
    }
    words! {
        /// `capture_method` of a `payment_intent`.
        CaptureMethod {
            Automatic "automatic",
            AutomaticAsync "automatic_async",
            Manual "manual",
        }
    }
    /// `confirmation_method` of a `payment_intent`. The same as [`cash_balance::SettingsReconciliationMode`](crate::object::cash_balance::SettingsReconciliationMode).
    pub type ConfirmationMethod = crate::object::cash_balance::SettingsReconciliationMode;
    words! {
        /// `excluded_payment_method_type` of a `payment_intent`.
        ExcludedPaymentMethodType {
            AcssDebit "acss_debit",
            Affirm "affirm",
            AfterpayClearpay "afterpay_clearpay",
            Alipay "alipay",
            Alma "alma",
            AmazonPay "amazon_pay",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Bizum "bizum",
            Blik "blik",
            Boleto "boleto",
            Card "card",
            Cashapp "cashapp",
            Crypto "crypto",
            CustomerBalance "customer_balance",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Konbini "konbini",
            KrCard "kr_card",
            MbWay "mb_way",
            Mobilepay "mobilepay",
            Multibanco "multibanco",
            NaverPay "naver_pay",
            NzBankAccount "nz_bank_account",
            Oxxo "oxxo",
            P24 "p24",
            PayByBank "pay_by_bank",
            Payco "payco",
            Paynow "paynow",
            Paypal "paypal",
            Paypay "paypay",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            RevolutPay "revolut_pay",
            SamsungPay "samsung_pay",
            Satispay "satispay",
            Scalapay "scalapay",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            Sofort "sofort",
            Sunbit "sunbit",
            Swish "swish",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            WechatPay "wechat_pay",
            Zip "zip",
        }
    }
    words! {
        /// `last_payment_error.code` of a `payment_intent`.
        LastPaymentErrorCode {
            AccountClosed "account_closed",
            AccountCountryInvalidAddress "account_country_invalid_address",
            AccountErrorCountryChangeRequiresAdditionalSteps "account_error_country_change_requires_additional_steps",
            AccountInformationMismatch "account_information_mismatch",
            AccountInvalid "account_invalid",
            AccountNumberInvalid "account_number_invalid",
            AccountTokenRequiredForV2Account "account_token_required_for_v2_account",
            AcssDebitSessionIncomplete "acss_debit_session_incomplete",
            ActionBlocked "action_blocked",
            AlipayUpgradeRequired "alipay_upgrade_required",
            AmountTooLarge "amount_too_large",
            AmountTooSmall "amount_too_small",
            AnomalousMoneyMovementRequest "anomalous_money_movement_request",
            ApiKeyExpired "api_key_expired",
            ApplicationFeesNotAllowed "application_fees_not_allowed",
            ApprovalRequired "approval_required",
            AuthenticationFailure "authentication_failure",
            AuthenticationRequired "authentication_required",
            BalanceInsufficient "balance_insufficient",
            BalanceInvalidParameter "balance_invalid_parameter",
            BankAccountBadRoutingNumbers "bank_account_bad_routing_numbers",
            BankAccountDeclined "bank_account_declined",
            BankAccountExists "bank_account_exists",
            BankAccountRestricted "bank_account_restricted",
            BankAccountUnusable "bank_account_unusable",
            BankAccountUnverified "bank_account_unverified",
            BankAccountVerificationFailed "bank_account_verification_failed",
            BillingInvalidMandate "billing_invalid_mandate",
            BitcoinUpgradeRequired "bitcoin_upgrade_required",
            CapabilityNotActive "capability_not_active",
            CaptureChargeAuthorizationExpired "capture_charge_authorization_expired",
            CaptureUnauthorizedPayment "capture_unauthorized_payment",
            CardDeclineRateLimitExceeded "card_decline_rate_limit_exceeded",
            CardDeclined "card_declined",
            CardholderPhoneNumberRequired "cardholder_phone_number_required",
            ChargeAlreadyCaptured "charge_already_captured",
            ChargeAlreadyRefunded "charge_already_refunded",
            ChargeDisputed "charge_disputed",
            ChargeExceedsSourceLimit "charge_exceeds_source_limit",
            ChargeExceedsTransactionLimit "charge_exceeds_transaction_limit",
            ChargeExpiredForCapture "charge_expired_for_capture",
            ChargeInvalidParameter "charge_invalid_parameter",
            ChargeNotRefundable "charge_not_refundable",
            ClearingCodeUnsupported "clearing_code_unsupported",
            CountryCodeInvalid "country_code_invalid",
            CountryUnsupported "country_unsupported",
            CouponExpired "coupon_expired",
            CustomerMaxPaymentMethods "customer_max_payment_methods",
            CustomerMaxSubscriptions "customer_max_subscriptions",
            CustomerSessionExpired "customer_session_expired",
            CustomerTaxLocationInvalid "customer_tax_location_invalid",
            DebitNotAuthorized "debit_not_authorized",
            DisputeEvidencePageLimitExceeded "dispute_evidence_page_limit_exceeded",
            EmailInvalid "email_invalid",
            ExpiredCard "expired_card",
            ExpiredPaymentMethod "expired_payment_method",
            FailedTaxCalculation "failed_tax_calculation",
            FinancialAccountBalanceDoesNotSupportCurrency "financial_account_balance_does_not_support_currency",
            FinancialAccountCapabilityNotEnabled "financial_account_capability_not_enabled",
            FinancialAccountCapabilityRestricted "financial_account_capability_restricted",
            FinancialConnectionsAccountInactive "financial_connections_account_inactive",
            FinancialConnectionsAccountPendingAccountNumbers "financial_connections_account_pending_account_numbers",
            FinancialConnectionsAccountUnavailableAccountNumbers "financial_connections_account_unavailable_account_numbers",
            FinancialConnectionsConsentLocaleInvalid "financial_connections_consent_locale_invalid",
            FinancialConnectionsConsentLocaleUnsupported "financial_connections_consent_locale_unsupported",
            FinancialConnectionsNoSuccessfulTransactionRefresh "financial_connections_no_successful_transaction_refresh",
            ForwardingApiInactive "forwarding_api_inactive",
            ForwardingApiInvalidParameter "forwarding_api_invalid_parameter",
            ForwardingApiRetryableUpstreamError "forwarding_api_retryable_upstream_error",
            ForwardingApiUpstreamConnectionError "forwarding_api_upstream_connection_error",
            ForwardingApiUpstreamConnectionTimeout "forwarding_api_upstream_connection_timeout",
            ForwardingApiUpstreamError "forwarding_api_upstream_error",
            IdempotencyKeyInUse "idempotency_key_in_use",
            IncorrectAddress "incorrect_address",
            IncorrectCvc "incorrect_cvc",
            IncorrectNumber "incorrect_number",
            IncorrectPostalCode "incorrect_postal_code",
            IncorrectZip "incorrect_zip",
            IndiaRecurringPaymentMandateCanceled "india_recurring_payment_mandate_canceled",
            InstantPayoutsConfigDisabled "instant_payouts_config_disabled",
            InstantPayoutsCurrencyDisabled "instant_payouts_currency_disabled",
            InstantPayoutsLimitExceeded "instant_payouts_limit_exceeded",
            InstantPayoutsUnsupported "instant_payouts_unsupported",
            InsufficientFunds "insufficient_funds",
            IntentInvalidState "intent_invalid_state",
            IntentVerificationMethodMissing "intent_verification_method_missing",
            InvalidCanceledSubscriptionFields "invalid_canceled_subscription_fields",
            InvalidCardType "invalid_card_type",
            InvalidCharacters "invalid_characters",
            InvalidChargeAmount "invalid_charge_amount",
            InvalidCvc "invalid_cvc",
            InvalidExpiryMonth "invalid_expiry_month",
            InvalidExpiryYear "invalid_expiry_year",
            InvalidMandateReferencePrefixFormat "invalid_mandate_reference_prefix_format",
            InvalidNumber "invalid_number",
            InvalidSourceUsage "invalid_source_usage",
            InvalidTaxLocation "invalid_tax_location",
            InvoiceNoCustomerLineItems "invoice_no_customer_line_items",
            InvoiceNoPaymentMethodTypes "invoice_no_payment_method_types",
            InvoiceNoSubscriptionLineItems "invoice_no_subscription_line_items",
            InvoiceNotEditable "invoice_not_editable",
            InvoiceOnBehalfOfNotEditable "invoice_on_behalf_of_not_editable",
            InvoicePaymentIntentRequiresAction "invoice_payment_intent_requires_action",
            InvoiceUpcomingNone "invoice_upcoming_none",
            LivemodeMismatch "livemode_mismatch",
            LockTimeout "lock_timeout",
            Missing "missing",
            NoAccount "no_account",
            NotAllowedOnStandardAccount "not_allowed_on_standard_account",
            OutOfInventory "out_of_inventory",
            OwnershipDeclarationNotAllowed "ownership_declaration_not_allowed",
            ParameterInvalidEmpty "parameter_invalid_empty",
            ParameterInvalidInteger "parameter_invalid_integer",
            ParameterInvalidStringBlank "parameter_invalid_string_blank",
            ParameterInvalidStringEmpty "parameter_invalid_string_empty",
            ParameterMissing "parameter_missing",
            ParameterUnknown "parameter_unknown",
            ParametersExclusive "parameters_exclusive",
            PaymentEvaluationOnApiVersionNotSupported "payment_evaluation_on_api_version_not_supported",
            PaymentIntentActionRequired "payment_intent_action_required",
            PaymentIntentAuthenticationFailure "payment_intent_authentication_failure",
            PaymentIntentIncompatiblePaymentMethod "payment_intent_incompatible_payment_method",
            PaymentIntentInvalidParameter "payment_intent_invalid_parameter",
            PaymentIntentKonbiniRejectedConfirmationNumber "payment_intent_konbini_rejected_confirmation_number",
            PaymentIntentMandateInvalid "payment_intent_mandate_invalid",
            PaymentIntentPaymentAttemptExpired "payment_intent_payment_attempt_expired",
            PaymentIntentPaymentAttemptFailed "payment_intent_payment_attempt_failed",
            PaymentIntentRateLimitExceeded "payment_intent_rate_limit_exceeded",
            PaymentIntentUnexpectedState "payment_intent_unexpected_state",
            PaymentMethodBankAccountAlreadyVerified "payment_method_bank_account_already_verified",
            PaymentMethodBankAccountBlocked "payment_method_bank_account_blocked",
            PaymentMethodBillingDetailsAddressMissing "payment_method_billing_details_address_missing",
            PaymentMethodConfigurationFailures "payment_method_configuration_failures",
            PaymentMethodCurrencyMismatch "payment_method_currency_mismatch",
            PaymentMethodCustomerDecline "payment_method_customer_decline",
            PaymentMethodInvalidParameter "payment_method_invalid_parameter",
            PaymentMethodInvalidParameterTestmode "payment_method_invalid_parameter_testmode",
            PaymentMethodMicrodepositFailed "payment_method_microdeposit_failed",
            PaymentMethodMicrodepositProcessingError "payment_method_microdeposit_processing_error",
            PaymentMethodMicrodepositVerificationAmountsInvalid "payment_method_microdeposit_verification_amounts_invalid",
            PaymentMethodMicrodepositVerificationAmountsMismatch "payment_method_microdeposit_verification_amounts_mismatch",
            PaymentMethodMicrodepositVerificationAttemptsExceeded "payment_method_microdeposit_verification_attempts_exceeded",
            PaymentMethodMicrodepositVerificationDescriptorCodeMismatch "payment_method_microdeposit_verification_descriptor_code_mismatch",
            PaymentMethodMicrodepositVerificationTimeout "payment_method_microdeposit_verification_timeout",
            PaymentMethodNotAvailable "payment_method_not_available",
            PaymentMethodProviderDecline "payment_method_provider_decline",
            PaymentMethodProviderTimeout "payment_method_provider_timeout",
            PaymentMethodRestricted "payment_method_restricted",
            PaymentMethodUnactivated "payment_method_unactivated",
            PaymentMethodUnexpectedState "payment_method_unexpected_state",
            PaymentMethodUnsupportedType "payment_method_unsupported_type",
            PayoutReconciliationNotReady "payout_reconciliation_not_ready",
            PayoutsLimitExceeded "payouts_limit_exceeded",
            PayoutsNotAllowed "payouts_not_allowed",
            PlatformAccountRequired "platform_account_required",
            PlatformApiKeyExpired "platform_api_key_expired",
            PostalCodeInvalid "postal_code_invalid",
            ProcessingError "processing_error",
            ProductInactive "product_inactive",
            ProgressiveOnboardingLimitExceeded "progressive_onboarding_limit_exceeded",
            RateLimit "rate_limit",
            ReferToCustomer "refer_to_customer",
            RefundDisputedPayment "refund_disputed_payment",
            RequestBlocked "request_blocked",
            ResourceAlreadyExists "resource_already_exists",
            ResourceMissing "resource_missing",
            ReturnIntentAlreadyProcessed "return_intent_already_processed",
            RoutingNumberInvalid "routing_number_invalid",
            SecretKeyRequired "secret_key_required",
            SepaUnsupportedAccount "sepa_unsupported_account",
            ServicePeriodCouponWithMeteredTieredItemUnsupported "service_period_coupon_with_metered_tiered_item_unsupported",
            SetupAttemptFailed "setup_attempt_failed",
            SetupIntentAuthenticationFailure "setup_intent_authentication_failure",
            SetupIntentInvalidParameter "setup_intent_invalid_parameter",
            SetupIntentMandateInvalid "setup_intent_mandate_invalid",
            SetupIntentMobileWalletUnsupported "setup_intent_mobile_wallet_unsupported",
            SetupIntentSetupAttemptExpired "setup_intent_setup_attempt_expired",
            SetupIntentUnexpectedState "setup_intent_unexpected_state",
            ShippingAddressInvalid "shipping_address_invalid",
            ShippingCalculationFailed "shipping_calculation_failed",
            SiretInvalid "siret_invalid",
            SkuInactive "sku_inactive",
            SmartDisputesNotAvailable "smart_disputes_not_available",
            StateUnsupported "state_unsupported",
            StatusTransitionInvalid "status_transition_invalid",
            StorerCapabilityMissing "storer_capability_missing",
            StorerCapabilityNotActive "storer_capability_not_active",
            StripeTaxInactive "stripe_tax_inactive",
            SubscriptionUpdateTrialAfterBillingCycleAnchor "subscription_update_trial_after_billing_cycle_anchor",
            TaxIdInvalid "tax_id_invalid",
            TaxIdProhibited "tax_id_prohibited",
            TaxesCalculationFailed "taxes_calculation_failed",
            TerminalLocationCountryUnsupported "terminal_location_country_unsupported",
            TerminalReaderBusy "terminal_reader_busy",
            TerminalReaderHardwareFault "terminal_reader_hardware_fault",
            TerminalReaderInvalidLocationForActivation "terminal_reader_invalid_location_for_activation",
            TerminalReaderInvalidLocationForPayment "terminal_reader_invalid_location_for_payment",
            TerminalReaderOffline "terminal_reader_offline",
            TerminalReaderTimeout "terminal_reader_timeout",
            TestmodeChargesOnly "testmode_charges_only",
            ThreeDSecureAuthenticationNotSupported "three_d_secure_authentication_not_supported",
            ThreeDSecureAuthenticationUpstreamError "three_d_secure_authentication_upstream_error",
            TlsVersionUnsupported "tls_version_unsupported",
            TokenAlreadyUsed "token_already_used",
            TokenCardNetworkInvalid "token_card_network_invalid",
            TokenInUse "token_in_use",
            TransferSourceBalanceParametersMismatch "transfer_source_balance_parameters_mismatch",
            TransfersNotAllowed "transfers_not_allowed",
            UrlInvalid "url_invalid",
        }
    }
    words! {
        /// `last_payment_error.type` of a `payment_intent`.
        LastPaymentErrorType {
            ApiError "api_error",
            CardError "card_error",
            IdempotencyError "idempotency_error",
            InvalidRequestError "invalid_request_error",
        }
    }
    words! {
        /// `next_action.display_bank_transfer_instructions.financial_address.supported_network` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork {
            Ach "ach",
            Bacs "bacs",
            Chaps "chaps",
            DomesticWireUs "domestic_wire_us",
            Fps "fps",
            Sepa "sepa",
            Spei "spei",
            Swift "swift",
            Zengin "zengin",
        }
    }
    words! {
        /// `next_action.display_bank_transfer_instructions.financial_address.type` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressType {
            Aba "aba",
            Iban "iban",
            SortCode "sort_code",
            Spei "spei",
            Swift "swift",
            Zengin "zengin",
        }
    }
    /// `next_action.display_bank_transfer_instructions.type` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type NextActionDisplayBankTransferInstructionsType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    words! {
        /// `next_action.verify_with_microdeposits.microdeposit_type` of a `payment_intent`.
        NextActionVerifyWithMicrodepositsMicrodepositType {
            Amounts "amounts",
            DescriptorCode "descriptor_code",
        }
    }
    /// `payment_method_options.acss_debit.mandate_options.payment_schedule` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule;
    /// `payment_method_options.acss_debit.mandate_options.transaction_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `payment_method_options.acss_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsAcssDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.acss_debit.verification_method` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_method_options.alipay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsAlipaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.amazon_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsAmazonPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.au_becs_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsAuBecsDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.bacs_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBacsDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.bancontact.preferred_language` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodOptionsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_method_options.bancontact.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsBancontactSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.billie.company_details.registration_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType).
    pub type PaymentMethodOptionsBillieCompanyDetailsRegistrationType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType;
    /// `payment_method_options.blik.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsBlikSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.boleto.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsBoletoSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.card.installments.available_plan.type` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType).
    pub type PaymentMethodOptionsCardInstallmentsAvailablePlanType = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType;
    /// `payment_method_options.card.installments.plan.type` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType).
    pub type PaymentMethodOptionsCardInstallmentsPlanType = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType;
    /// `payment_method_options.card.mandate_options.amount_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsCardMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    words! {
        /// `payment_method_options.card.mandate_options.interval` of a `payment_intent`.
        PaymentMethodOptionsCardMandateOptionsInterval {
            Day "day",
            Month "month",
            Sporadic "sporadic",
            Week "week",
            Year "year",
        }
    }
    /// `payment_method_options.card.network` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardNetwork`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork).
    pub type PaymentMethodOptionsCardNetwork = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork;
    /// `payment_method_options.card.request_extended_authorization` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestExtendedAuthorization = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_incremental_authorization` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestIncrementalAuthorization = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_multicapture` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestMulticapture = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_overcapture` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization).
    pub type PaymentMethodOptionsCardRequestOvercapture = crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization;
    /// `payment_method_options.card.request_three_d_secure` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure).
    pub type PaymentMethodOptionsCardRequestThreeDSecure = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure;
    /// `payment_method_options.card.setup_credential_usage` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodOptionsCardSetupCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    /// `payment_method_options.card.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsCardSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.card.stored_credential_usage` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodOptionsCardStoredCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    words! {
        /// `payment_method_options.card_present.capture_method` of a `payment_intent`.
        PaymentMethodOptionsCardPresentCaptureMethod {
            Manual "manual",
            ManualPreferred "manual_preferred",
        }
    }
    words! {
        /// `payment_method_options.card_present.routing.requested_priority` of a `payment_intent`.
        PaymentMethodOptionsCardPresentRoutingRequestedPriority {
            Domestic "domestic",
            International "international",
        }
    }
    /// `payment_method_options.cashapp.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsCashappSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry;
    /// `payment_method_options.customer_balance.bank_transfer.requested_address_type` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType;
    /// `payment_method_options.customer_balance.bank_transfer.type` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    /// `payment_method_options.ideal.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsIdealSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.kakao_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKakaoPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.klarna.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsKlarnaSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.kr_card.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsKrCardSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.link.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsLinkSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.naver_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsNaverPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.nz_bank_account.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsNzBankAccountSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.paypal.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaypalSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.payto.mandate_options.amount_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPaytoMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.payto.mandate_options.payment_schedule` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule;
    /// `payment_method_options.payto.mandate_options.purpose` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodOptionsPaytoMandateOptionsPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_options.payto.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPaytoSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.pix.amount_includes_iof` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_includes_iof` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixMandateOptionsAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_type` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPixMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.pix.mandate_options.payment_schedule` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPixMandateOptionsPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_options.pix.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsPixSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.revolut_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsRevolutPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.satispay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsSatispaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.sepa_debit.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsSepaDebitSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.sofort.preferred_language` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsSofortPreferredLanguage`](crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage).
    pub type PaymentMethodOptionsSofortPreferredLanguage = crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage;
    /// `payment_method_options.sofort.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsSofortSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    /// `payment_method_options.twint.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage).
    pub type PaymentMethodOptionsTwintSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage;
    words! {
        /// `payment_method_options.upi.setup_future_usage` of a `payment_intent`.
        PaymentMethodOptionsUpiSetupFutureUsage {
            OffSession "off_session",
            OnSession "on_session",
        }
    }
    /// `payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `payment_method_options.us_bank_account.financial_connections.permission` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    /// `payment_method_options.us_bank_account.financial_connections.prefetch` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch;
    /// `payment_method_options.us_bank_account.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsUsBankAccountSetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage;
    words! {
        /// `payment_method_options.us_bank_account.transaction_purpose` of a `payment_intent`.
        PaymentMethodOptionsUsBankAccountTransactionPurpose {
            Goods "goods",
            Other "other",
            Services "services",
            Unspecified "unspecified",
        }
    }
    /// `payment_method_options.us_bank_account.verification_method` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsUsBankAccountVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_method_options.wechat_pay.client` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsWechatPayClient`](crate::object::checkout_session::PaymentMethodOptionsWechatPayClient).
    pub type PaymentMethodOptionsWechatPayClient = crate::object::checkout_session::PaymentMethodOptionsWechatPayClient;
    /// `payment_method_options.wechat_pay.setup_future_usage` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage).
    pub type PaymentMethodOptionsWechatPaySetupFutureUsage = crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage;
    /// `setup_future_usage` of a `payment_intent`. The same as [`PaymentMethodOptionsUpiSetupFutureUsage`](PaymentMethodOptionsUpiSetupFutureUsage).
    pub type SetupFutureUsage = PaymentMethodOptionsUpiSetupFutureUsage;
    words! {
        /// `status` of a `payment_intent`.
        Status {
            Canceled "canceled",
            Processing "processing",
            RequiresAction "requires_action",
            RequiresCapture "requires_capture",
            RequiresConfirmation "requires_confirmation",
            RequiresPaymentMethod "requires_payment_method",
            Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `payment_intent_amount_details_line_item` object.
    PaymentIntentAmountDetailsLineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discount_amount "discount_amount": Option<i64>, "A whole number. May be null.";
        payment_method_options "payment_method_options": Option<Box<payment_intent_amount_details_line_item::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](payment_intent_amount_details_line_item::PaymentMethodOptions). May be null.";
        product_code "product_code": Option<String>, "Text. May be null.";
        product_name "product_name": Option<String>, "Text.";
        quantity "quantity": Option<i64>, "A whole number.";
        tax "tax": Option<Box<payment_intent_amount_details_line_item::Tax>>, "See [`Tax`](payment_intent_amount_details_line_item::Tax). May be null.";
        unit_cost "unit_cost": Option<i64>, "A whole number.";
        unit_of_measure "unit_of_measure": Option<String>, "Text. May be null.";
    }
}
element! { PaymentIntentAmountDetailsLineItem }
object! { PaymentIntentAmountDetailsLineItem: "payment_intent_amount_details_line_item" }
/// The parts of a [`PaymentIntentAmountDetailsLineItem`](crate::object::PaymentIntentAmountDetailsLineItem).
pub mod payment_intent_amount_details_line_item {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `payment_method_options` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptions {
            card "card": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCardPresent>>, "See [`PaymentMethodOptionsCardPresent`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCardPresent). May be absent.";
            klarna "klarna": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsKlarna). May be absent.";
            paypal "paypal": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypal). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsCard {
            commodity_code "commodity_code": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_options.card_present` of a `payment_intent_amount_details_line_item`. The same as [`PaymentMethodOptionsCard`](PaymentMethodOptionsCard).
    pub type PaymentMethodOptionsCardPresent = PaymentMethodOptionsCard;
    record! {
        /// `payment_method_options.klarna` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsKlarna {
            image_url "image_url": Option<String>, "Text. May be null.";
            product_url "product_url": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            subscription_reference "subscription_reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.paypal` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsPaypal {
            category "category": Option<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypalCategory>, "A word of [`PaymentMethodOptionsPaypalCategory`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypalCategory); unknown ones are kept. May be absent.";
            description "description": Option<String>, "Text. May be absent.";
            sold_by "sold_by": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `tax` of a `payment_intent_amount_details_line_item`.
        Tax {
            total_tax_amount "total_tax_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    words! {
        /// `payment_method_options.paypal.category` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsPaypalCategory {
            DigitalGoods "digital_goods",
            Donation "donation",
            PhysicalGoods "physical_goods",
        }
    }
}
record! {
    /// Stripe's `payment_link` object.
    PaymentLink {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        after_completion "after_completion": Option<Box<payment_link::AfterCompletion>>, "See [`AfterCompletion`](payment_link::AfterCompletion).";
        allow_promotion_codes "allow_promotion_codes": Option<bool>, "A flag.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        application_fee_percent "application_fee_percent": Option<f64>, "Per cent. May be null.";
        automatic_tax "automatic_tax": Option<Box<payment_link::AutomaticTax>>, "See [`AutomaticTax`](payment_link::AutomaticTax).";
        billing_address_collection "billing_address_collection": Option<payment_link::BillingAddressCollection>, "A word of [`BillingAddressCollection`](payment_link::BillingAddressCollection); unknown ones are kept.";
        consent_collection "consent_collection": Option<Box<payment_link::ConsentCollection>>, "See [`ConsentCollection`](payment_link::ConsentCollection). May be null.";
        currency "currency": Option<String>, "Text.";
        custom_fields "custom_fields": Vec<payment_link::CustomField>, "Array. Each element: See [`CustomField`](payment_link::CustomField).";
        custom_text "custom_text": Option<Box<payment_link::CustomText>>, "See [`CustomText`](payment_link::CustomText).";
        customer_creation "customer_creation": Option<payment_link::CustomerCreation>, "A word of [`CustomerCreation`](payment_link::CustomerCreation); unknown ones are kept.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        inactive_message "inactive_message": Option<String>, "Text. May be null.";
        invoice_creation "invoice_creation": Option<Box<payment_link::InvoiceCreation>>, "See [`InvoiceCreation`](payment_link::InvoiceCreation). May be null.";
        line_items "line_items": crate::object::List<crate::object::LineItem>, "The first page of a list. Each element: The `item` object. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<payment_link::ManagedPayments>>, "See [`ManagedPayments`](payment_link::ManagedPayments). May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name_collection "name_collection": Option<Box<payment_link::NameCollection>>, "See [`NameCollection`](payment_link::NameCollection). May be absent.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        optional_items "optional_items": Vec<payment_link::OptionalItem>, "Array. Each element: See [`OptionalItem`](payment_link::OptionalItem). May be absent or null.";
        payment_intent_data "payment_intent_data": Option<Box<payment_link::PaymentIntentData>>, "See [`PaymentIntentData`](payment_link::PaymentIntentData). May be null.";
        payment_method_collection "payment_method_collection": Option<payment_link::PaymentMethodCollection>, "A word of [`PaymentMethodCollection`](payment_link::PaymentMethodCollection); unknown ones are kept.";
        payment_method_options "payment_method_options": Option<Box<payment_link::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](payment_link::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<payment_link::PaymentMethodType>, "Array. Each element: A word of [`PaymentMethodType`](payment_link::PaymentMethodType); unknown ones are kept. May be null.";
        phone_number_collection "phone_number_collection": Option<Box<payment_link::PhoneNumberCollection>>, "See [`PhoneNumberCollection`](payment_link::PhoneNumberCollection).";
        restrictions "restrictions": Option<Box<payment_link::Restrictions>>, "See [`Restrictions`](payment_link::Restrictions). May be null.";
        shipping_address_collection "shipping_address_collection": Option<Box<payment_link::ShippingAddressCollection>>, "See [`ShippingAddressCollection`](payment_link::ShippingAddressCollection). May be null.";
        shipping_options "shipping_options": Vec<payment_link::ShippingOption>, "Array. Each element: See [`ShippingOption`](payment_link::ShippingOption).";
        submit_type "submit_type": Option<payment_link::SubmitType>, "A word of [`SubmitType`](payment_link::SubmitType); unknown ones are kept.";
        subscription_data "subscription_data": Option<Box<payment_link::SubscriptionData>>, "See [`SubscriptionData`](payment_link::SubscriptionData). May be null.";
        tax_id_collection "tax_id_collection": Option<Box<payment_link::TaxIdCollection>>, "See [`TaxIdCollection`](payment_link::TaxIdCollection).";
        transfer_data "transfer_data": Option<Box<payment_link::TransferData>>, "See [`TransferData`](payment_link::TransferData). May be null.";
        url "url": Option<String>, "Text.";
    }
}
object! { PaymentLink: "payment_link" }
/// The parts of a [`PaymentLink`](crate::object::PaymentLink).
pub mod payment_link {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `after_completion` of a `payment_link`.
        AfterCompletion {
            hosted_confirmation "hosted_confirmation": Option<Box<crate::object::payment_link::AfterCompletionHostedConfirmation>>, "See [`AfterCompletionHostedConfirmation`](crate::object::payment_link::AfterCompletionHostedConfirmation). May be absent.";
            redirect "redirect": Option<Box<crate::object::payment_link::AfterCompletionRedirect>>, "See [`AfterCompletionRedirect`](crate::object::payment_link::AfterCompletionRedirect). May be absent.";
            type_ "type": Option<crate::object::payment_link::AfterCompletionType>, "A word of [`AfterCompletionType`](crate::object::payment_link::AfterCompletionType); unknown ones are kept.";
        }
    }
    record! {
        /// `after_completion.hosted_confirmation` of a `payment_link`.
        AfterCompletionHostedConfirmation {
            custom_message "custom_message": Option<String>, "Text. May be null.";
        }
    }
    /// `after_completion.redirect` of a `payment_link`. The same as [`mandate::PaymentMethodDetailsAuBecsDebit`](crate::object::mandate::PaymentMethodDetailsAuBecsDebit).
    pub type AfterCompletionRedirect = crate::object::mandate::PaymentMethodDetailsAuBecsDebit;
    record! {
        /// `automatic_tax` of a `payment_link`.
        AutomaticTax {
            enabled "enabled": Option<bool>, "A flag.";
            liability "liability": Option<Box<crate::object::payment_link::AutomaticTaxLiability>>, "See [`AutomaticTaxLiability`](crate::object::payment_link::AutomaticTaxLiability). May be null.";
        }
    }
    /// `automatic_tax.liability` of a `payment_link`. The same as [`checkout_session::AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability).
    pub type AutomaticTaxLiability = crate::object::checkout_session::AutomaticTaxLiability;
    /// `consent_collection` of a `payment_link`. The same as [`checkout_session::ConsentCollection`](crate::object::checkout_session::ConsentCollection).
    pub type ConsentCollection = crate::object::checkout_session::ConsentCollection;
    /// `consent_collection.payment_method_reuse_agreement` of a `payment_link`. The same as [`checkout_session::ConsentCollectionPaymentMethodReuseAgreement`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement).
    pub type ConsentCollectionPaymentMethodReuseAgreement = crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement;
    record! {
        /// `custom_field` of a `payment_link`.
        CustomField {
            dropdown "dropdown": Option<Box<crate::object::payment_link::CustomFieldDropdown>>, "See [`CustomFieldDropdown`](crate::object::payment_link::CustomFieldDropdown). May be absent.";
            key "key": Option<String>, "Text.";
            label "label": Option<Box<crate::object::payment_link::CustomFieldLabel>>, "See [`CustomFieldLabel`](crate::object::payment_link::CustomFieldLabel).";
            numeric "numeric": Option<Box<crate::object::payment_link::CustomFieldNumeric>>, "See [`CustomFieldNumeric`](crate::object::payment_link::CustomFieldNumeric). May be absent.";
            optional "optional": Option<bool>, "A flag.";
            text "text": Option<Box<crate::object::payment_link::CustomFieldText>>, "See [`CustomFieldText`](crate::object::payment_link::CustomFieldText). May be absent.";
            type_ "type": Option<crate::object::payment_link::CustomFieldType>, "A word of [`CustomFieldType`](crate::object::payment_link::CustomFieldType); unknown ones are kept.";
        }
    }
    element! { CustomField }
    record! {
        /// `custom_field.dropdown` of a `payment_link`.
        CustomFieldDropdown {
            default_value "default_value": Option<String>, "Text. May be null.";
            options "options": Vec<crate::object::payment_link::CustomFieldDropdownOption>, "Array. Each element: See [`CustomFieldDropdownOption`](crate::object::payment_link::CustomFieldDropdownOption).";
        }
    }
    /// `custom_field.dropdown.option` of a `payment_link`. The same as [`checkout_session::CustomFieldDropdownOption`](crate::object::checkout_session::CustomFieldDropdownOption).
    pub type CustomFieldDropdownOption = crate::object::checkout_session::CustomFieldDropdownOption;
    /// `custom_field.label` of a `payment_link`. The same as [`checkout_session::CustomFieldLabel`](crate::object::checkout_session::CustomFieldLabel).
    pub type CustomFieldLabel = crate::object::checkout_session::CustomFieldLabel;
    record! {
        /// `custom_field.numeric` of a `payment_link`.
        CustomFieldNumeric {
            default_value "default_value": Option<String>, "Text. May be null.";
            maximum_length "maximum_length": Option<i64>, "A whole number. May be null.";
            minimum_length "minimum_length": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `custom_field.text` of a `payment_link`. The same as [`CustomFieldNumeric`](CustomFieldNumeric).
    pub type CustomFieldText = CustomFieldNumeric;
    /// `custom_text` of a `payment_link`. The same as [`checkout_session::CustomText`](crate::object::checkout_session::CustomText).
    pub type CustomText = crate::object::checkout_session::CustomText;
    /// `custom_text.after_submit` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextAfterSubmit = crate::object::checkout_session::CustomTextAfterSubmit;
    /// `custom_text.shipping_address` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextShippingAddress = crate::object::checkout_session::CustomTextAfterSubmit;
    /// `custom_text.submit` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextSubmit = crate::object::checkout_session::CustomTextAfterSubmit;
    /// `custom_text.terms_of_service_acceptance` of a `payment_link`. The same as [`checkout_session::CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit).
    pub type CustomTextTermsOfServiceAcceptance = crate::object::checkout_session::CustomTextAfterSubmit;
    record! {
        /// `invoice_creation` of a `payment_link`.
        InvoiceCreation {
            enabled "enabled": Option<bool>, "A flag.";
            invoice_data "invoice_data": Option<Box<crate::object::payment_link::InvoiceCreationInvoiceData>>, "See [`InvoiceCreationInvoiceData`](crate::object::payment_link::InvoiceCreationInvoiceData). May be null.";
        }
    }
    /// `invoice_creation.invoice_data` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceData`](crate::object::checkout_session::InvoiceCreationInvoiceData).
    pub type InvoiceCreationInvoiceData = crate::object::checkout_session::InvoiceCreationInvoiceData;
    /// `invoice_creation.invoice_data.custom_field` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField).
    pub type InvoiceCreationInvoiceDataCustomField = crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField;
    /// `invoice_creation.invoice_data.issuer` of a `payment_link`. The same as [`checkout_session::AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability).
    pub type InvoiceCreationInvoiceDataIssuer = crate::object::checkout_session::AutomaticTaxLiability;
    /// `invoice_creation.invoice_data.rendering_options` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceDataRenderingOptions`](crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions).
    pub type InvoiceCreationInvoiceDataRenderingOptions = crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions;
    /// `managed_payments` of a `payment_link`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    /// `name_collection` of a `payment_link`. The same as [`checkout_session::NameCollection`](crate::object::checkout_session::NameCollection).
    pub type NameCollection = crate::object::checkout_session::NameCollection;
    /// `name_collection.business` of a `payment_link`. The same as [`checkout_session::NameCollectionBusiness`](crate::object::checkout_session::NameCollectionBusiness).
    pub type NameCollectionBusiness = crate::object::checkout_session::NameCollectionBusiness;
    /// `name_collection.individual` of a `payment_link`. The same as [`checkout_session::NameCollectionBusiness`](crate::object::checkout_session::NameCollectionBusiness).
    pub type NameCollectionIndividual = crate::object::checkout_session::NameCollectionBusiness;
    /// `optional_item` of a `payment_link`. The same as [`checkout_session::OptionalItem`](crate::object::checkout_session::OptionalItem).
    pub type OptionalItem = crate::object::checkout_session::OptionalItem;
    /// `optional_item.adjustable_quantity` of a `payment_link`. The same as [`checkout_session::OptionalItemAdjustableQuantity`](crate::object::checkout_session::OptionalItemAdjustableQuantity).
    pub type OptionalItemAdjustableQuantity = crate::object::checkout_session::OptionalItemAdjustableQuantity;
    record! {
        /// `payment_intent_data` of a `payment_link`.
        PaymentIntentData {
            capture_method "capture_method": Option<crate::object::payment_link::PaymentIntentDataCaptureMethod>, "A word of [`PaymentIntentDataCaptureMethod`](crate::object::payment_link::PaymentIntentDataCaptureMethod); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values.";
            setup_future_usage "setup_future_usage": Option<crate::object::payment_link::PaymentIntentDataSetupFutureUsage>, "A word of [`PaymentIntentDataSetupFutureUsage`](crate::object::payment_link::PaymentIntentDataSetupFutureUsage); unknown ones are kept. May be null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
            statement_descriptor_suffix "statement_descriptor_suffix": Option<String>, "Text. May be null.";
            transfer_group "transfer_group": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options` of a `payment_link`.
        PaymentMethodOptions {
            card "card": Option<Box<crate::object::payment_link::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::payment_link::PaymentMethodOptionsCard). May be null.";
        }
    }
    record! {
        /// `payment_method_options.card` of a `payment_link`.
        PaymentMethodOptionsCard {
            restrictions "restrictions": Option<Box<crate::object::payment_link::PaymentMethodOptionsCardRestrictions>>, "See [`PaymentMethodOptionsCardRestrictions`](crate::object::payment_link::PaymentMethodOptionsCardRestrictions). May be null.";
        }
    }
    record! {
        /// `payment_method_options.card.restrictions` of a `payment_link`.
        PaymentMethodOptionsCardRestrictions {
            brands_blocked "brands_blocked": Vec<crate::object::payment_link::PaymentMethodOptionsCardRestrictionsBrandsBlocked>, "Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::payment_link::PaymentMethodOptionsCardRestrictionsBrandsBlocked); unknown ones are kept.";
        }
    }
    /// `phone_number_collection` of a `payment_link`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type PhoneNumberCollection = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `restrictions` of a `payment_link`.
        Restrictions {
            completed_sessions "completed_sessions": Option<Box<crate::object::payment_link::RestrictionsCompletedSessions>>, "See [`RestrictionsCompletedSessions`](crate::object::payment_link::RestrictionsCompletedSessions).";
        }
    }
    record! {
        /// `restrictions.completed_sessions` of a `payment_link`.
        RestrictionsCompletedSessions {
            count "count": Option<i64>, "A whole number.";
            limit "limit": Option<i64>, "A whole number.";
        }
    }
    /// `shipping_address_collection` of a `payment_link`. The same as [`checkout_session::ShippingAddressCollection`](crate::object::checkout_session::ShippingAddressCollection).
    pub type ShippingAddressCollection = crate::object::checkout_session::ShippingAddressCollection;
    /// `shipping_option` of a `payment_link`. The same as [`checkout_session::ShippingOption`](crate::object::checkout_session::ShippingOption).
    pub type ShippingOption = crate::object::checkout_session::ShippingOption;
    record! {
        /// `subscription_data` of a `payment_link`.
        SubscriptionData {
            description "description": Option<String>, "Text. May be null.";
            invoice_settings "invoice_settings": Option<Box<crate::object::payment_link::SubscriptionDataInvoiceSettings>>, "See [`SubscriptionDataInvoiceSettings`](crate::object::payment_link::SubscriptionDataInvoiceSettings).";
            metadata "metadata": crate::object::Metadata, "Your own keys and values.";
            trial_period_days "trial_period_days": Option<i64>, "A whole number. May be null.";
            trial_settings "trial_settings": Option<Box<crate::object::payment_link::SubscriptionDataTrialSettings>>, "See [`SubscriptionDataTrialSettings`](crate::object::payment_link::SubscriptionDataTrialSettings). May be null.";
        }
    }
    record! {
        /// `subscription_data.invoice_settings` of a `payment_link`.
        SubscriptionDataInvoiceSettings {
            account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            custom_fields "custom_fields": Vec<crate::object::payment_link::SubscriptionDataInvoiceSettingsCustomField>, "Array. Each element: See [`SubscriptionDataInvoiceSettingsCustomField`](crate::object::payment_link::SubscriptionDataInvoiceSettingsCustomField). May be null.";
            description "description": Option<String>, "Text. May be null.";
            footer "footer": Option<String>, "Text. May be null.";
            issuer "issuer": Option<Box<crate::object::payment_link::SubscriptionDataInvoiceSettingsIssuer>>, "See [`SubscriptionDataInvoiceSettingsIssuer`](crate::object::payment_link::SubscriptionDataInvoiceSettingsIssuer).";
        }
    }
    /// `subscription_data.invoice_settings.custom_field` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField).
    pub type SubscriptionDataInvoiceSettingsCustomField = crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField;
    /// `subscription_data.invoice_settings.issuer` of a `payment_link`. The same as [`checkout_session::AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability).
    pub type SubscriptionDataInvoiceSettingsIssuer = crate::object::checkout_session::AutomaticTaxLiability;
    record! {
        /// `subscription_data.trial_settings` of a `payment_link`.
        SubscriptionDataTrialSettings {
            end_behavior "end_behavior": Option<Box<crate::object::payment_link::SubscriptionDataTrialSettingsEndBehavior>>, "See [`SubscriptionDataTrialSettingsEndBehavior`](crate::object::payment_link::SubscriptionDataTrialSettingsEndBehavior).";
        }
    }
    record! {
        /// `subscription_data.trial_settings.end_behavior` of a `payment_link`.
        SubscriptionDataTrialSettingsEndBehavior {
            missing_payment_method "missing_payment_method": Option<crate::object::payment_link::SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod>, "A word of [`SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::payment_link::SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod); unknown ones are kept.";
        }
    }
    /// `tax_id_collection` of a `payment_link`. The same as [`checkout_session::TaxIdCollection`](crate::object::checkout_session::TaxIdCollection).
    pub type TaxIdCollection = crate::object::checkout_session::TaxIdCollection;
    /// `transfer_data` of a `payment_link`. The same as [`charge::TransferData`](crate::object::charge::TransferData).
    pub type TransferData = crate::object::charge::TransferData;
    words! {
        /// `after_completion.type` of a `payment_link`.
        AfterCompletionType {
            HostedConfirmation "hosted_confirmation",
            Redirect "redirect",
        }
    }
    /// `automatic_tax.liability.type` of a `payment_link`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `billing_address_collection` of a `payment_link`. The same as [`checkout_session::BillingAddressCollection`](crate::object::checkout_session::BillingAddressCollection).
    pub type BillingAddressCollection = crate::object::checkout_session::BillingAddressCollection;
    /// `consent_collection.payment_method_reuse_agreement.position` of a `payment_link`. The same as [`checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition).
    pub type ConsentCollectionPaymentMethodReuseAgreementPosition = crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition;
    /// `consent_collection.promotions` of a `payment_link`. The same as [`checkout_session::ConsentCollectionPromotions`](crate::object::checkout_session::ConsentCollectionPromotions).
    pub type ConsentCollectionPromotions = crate::object::checkout_session::ConsentCollectionPromotions;
    /// `consent_collection.terms_of_service` of a `payment_link`. The same as [`checkout_session::ConsentCollectionTermsOfService`](crate::object::checkout_session::ConsentCollectionTermsOfService).
    pub type ConsentCollectionTermsOfService = crate::object::checkout_session::ConsentCollectionTermsOfService;
    /// `custom_field.type` of a `payment_link`. The same as [`checkout_session::CustomFieldType`](crate::object::checkout_session::CustomFieldType).
    pub type CustomFieldType = crate::object::checkout_session::CustomFieldType;
    /// `customer_creation` of a `payment_link`. The same as [`checkout_session::CustomerCreation`](crate::object::checkout_session::CustomerCreation).
    pub type CustomerCreation = crate::object::checkout_session::CustomerCreation;
    /// `invoice_creation.invoice_data.issuer.type` of a `payment_link`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type InvoiceCreationInvoiceDataIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `payment_intent_data.capture_method` of a `payment_link`. The same as [`payment_intent::CaptureMethod`](crate::object::payment_intent::CaptureMethod).
    pub type PaymentIntentDataCaptureMethod = crate::object::payment_intent::CaptureMethod;
    /// `payment_intent_data.setup_future_usage` of a `payment_link`. The same as [`payment_intent::PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage).
    pub type PaymentIntentDataSetupFutureUsage = crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage;
    /// `payment_method_collection` of a `payment_link`. The same as [`checkout_session::CustomerCreation`](crate::object::checkout_session::CustomerCreation).
    pub type PaymentMethodCollection = crate::object::checkout_session::CustomerCreation;
    /// `payment_method_options.card.restrictions.brands_blocked` of a `payment_link`. The same as [`checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked).
    pub type PaymentMethodOptionsCardRestrictionsBrandsBlocked = crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked;
    words! {
        /// `payment_method_type` of a `payment_link`.
        PaymentMethodType {
            Affirm "affirm",
            AfterpayClearpay "afterpay_clearpay",
            Alipay "alipay",
            Alma "alma",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Bizum "bizum",
            Blik "blik",
            Boleto "boleto",
            Card "card",
            Cashapp "cashapp",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            Klarna "klarna",
            Konbini "konbini",
            Link "link",
            MbWay "mb_way",
            Mobilepay "mobilepay",
            Multibanco "multibanco",
            Oxxo "oxxo",
            P24 "p24",
            PayByBank "pay_by_bank",
            Paynow "paynow",
            Paypal "paypal",
            Paypay "paypay",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            Satispay "satispay",
            Scalapay "scalapay",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            Sofort "sofort",
            Sunbit "sunbit",
            Swish "swish",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            WechatPay "wechat_pay",
            Zip "zip",
        }
    }
    /// `shipping_address_collection.allowed_country` of a `payment_link`. The same as [`checkout_session::ShippingAddressCollectionAllowedCountry`](crate::object::checkout_session::ShippingAddressCollectionAllowedCountry).
    pub type ShippingAddressCollectionAllowedCountry = crate::object::checkout_session::ShippingAddressCollectionAllowedCountry;
    /// `submit_type` of a `payment_link`. The same as [`checkout_session::SubmitType`](crate::object::checkout_session::SubmitType).
    pub type SubmitType = crate::object::checkout_session::SubmitType;
    /// `subscription_data.invoice_settings.issuer.type` of a `payment_link`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type SubscriptionDataInvoiceSettingsIssuerType = crate::object::subscription::AutomaticTaxLiabilityType;
    /// `subscription_data.trial_settings.end_behavior.missing_payment_method` of a `payment_link`. The same as [`subscription::TrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod).
    pub type SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod = crate::object::subscription::TrialSettingsEndBehaviorMissingPaymentMethod;
    /// `tax_id_collection.required` of a `payment_link`. The same as [`checkout_session::TaxIdCollectionRequired`](crate::object::checkout_session::TaxIdCollectionRequired).
    pub type TaxIdCollectionRequired = crate::object::checkout_session::TaxIdCollectionRequired;
}
record! {
    /// Stripe's `payment_method` object.
    PaymentMethod {
        id "id": String, "The id; empty if Stripe sent none.";
        acss_debit "acss_debit": Option<Box<payment_method::AcssDebit>>, "See [`AcssDebit`](payment_method::AcssDebit). May be absent.";
        affirm "affirm": Option<Box<payment_method::Affirm>>, "See [`Affirm`](payment_method::Affirm). May be absent.";
        afterpay_clearpay "afterpay_clearpay": Option<Box<payment_method::AfterpayClearpay>>, "See [`AfterpayClearpay`](payment_method::AfterpayClearpay). May be absent.";
        alipay "alipay": Option<Box<payment_method::Alipay>>, "See [`Alipay`](payment_method::Alipay). May be absent.";
        allow_redisplay "allow_redisplay": Option<payment_method::AllowRedisplay>, "A word of [`AllowRedisplay`](payment_method::AllowRedisplay); unknown ones are kept. May be absent.";
        alma "alma": Option<Box<payment_method::Alma>>, "See [`Alma`](payment_method::Alma). May be absent.";
        amazon_pay "amazon_pay": Option<Box<payment_method::AmazonPay>>, "See [`AmazonPay`](payment_method::AmazonPay). May be absent.";
        au_becs_debit "au_becs_debit": Option<Box<payment_method::AuBecsDebit>>, "See [`AuBecsDebit`](payment_method::AuBecsDebit). May be absent.";
        bacs_debit "bacs_debit": Option<Box<payment_method::BacsDebit>>, "See [`BacsDebit`](payment_method::BacsDebit). May be absent.";
        bancontact "bancontact": Option<Box<payment_method::Bancontact>>, "See [`Bancontact`](payment_method::Bancontact). May be absent.";
        billie "billie": Option<Box<payment_method::Billie>>, "See [`Billie`](payment_method::Billie). May be absent.";
        billing_details "billing_details": Option<Box<payment_method::BillingDetails>>, "See [`BillingDetails`](payment_method::BillingDetails).";
        bizum "bizum": Option<Box<payment_method::Bizum>>, "See [`Bizum`](payment_method::Bizum). May be absent.";
        blik "blik": Option<Box<payment_method::Blik>>, "See [`Blik`](payment_method::Blik). May be absent.";
        boleto "boleto": Option<Box<payment_method::Boleto>>, "See [`Boleto`](payment_method::Boleto). May be absent.";
        card "card": Option<Box<payment_method::Card>>, "See [`Card`](payment_method::Card). May be absent.";
        card_present "card_present": Option<Box<payment_method::CardPresent>>, "See [`CardPresent`](payment_method::CardPresent). May be absent.";
        cashapp "cashapp": Option<Box<payment_method::Cashapp>>, "See [`Cashapp`](payment_method::Cashapp). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        crypto "crypto": Option<Box<payment_method::Crypto>>, "See [`Crypto`](payment_method::Crypto). May be absent.";
        custom "custom": Option<Box<payment_method::Custom>>, "See [`Custom`](payment_method::Custom). May be absent.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        customer_balance "customer_balance": Option<Box<payment_method::CustomerBalance>>, "See [`CustomerBalance`](payment_method::CustomerBalance). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        eps "eps": Option<Box<payment_method::Eps>>, "See [`Eps`](payment_method::Eps). May be absent.";
        fpx "fpx": Option<Box<payment_method::Fpx>>, "See [`Fpx`](payment_method::Fpx). May be absent.";
        giropay "giropay": Option<Box<payment_method::Giropay>>, "See [`Giropay`](payment_method::Giropay). May be absent.";
        grabpay "grabpay": Option<Box<payment_method::Grabpay>>, "See [`Grabpay`](payment_method::Grabpay). May be absent.";
        ideal "ideal": Option<Box<payment_method::Ideal>>, "See [`Ideal`](payment_method::Ideal). May be absent.";
        interac_present "interac_present": Option<Box<payment_method::InteracPresent>>, "See [`InteracPresent`](payment_method::InteracPresent). May be absent.";
        kakao_pay "kakao_pay": Option<Box<payment_method::KakaoPay>>, "See [`KakaoPay`](payment_method::KakaoPay). May be absent.";
        klarna "klarna": Option<Box<payment_method::Klarna>>, "See [`Klarna`](payment_method::Klarna). May be absent.";
        konbini "konbini": Option<Box<payment_method::Konbini>>, "See [`Konbini`](payment_method::Konbini). May be absent.";
        kr_card "kr_card": Option<Box<payment_method::KrCard>>, "See [`KrCard`](payment_method::KrCard). May be absent.";
        link "link": Option<Box<payment_method::Link>>, "See [`Link`](payment_method::Link). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        mb_way "mb_way": Option<Box<payment_method::MbWay>>, "See [`MbWay`](payment_method::MbWay). May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        mobilepay "mobilepay": Option<Box<payment_method::Mobilepay>>, "See [`Mobilepay`](payment_method::Mobilepay). May be absent.";
        multibanco "multibanco": Option<Box<payment_method::Multibanco>>, "See [`Multibanco`](payment_method::Multibanco). May be absent.";
        naver_pay "naver_pay": Option<Box<payment_method::NaverPay>>, "See [`NaverPay`](payment_method::NaverPay). May be absent.";
        nz_bank_account "nz_bank_account": Option<Box<payment_method::NzBankAccount>>, "See [`NzBankAccount`](payment_method::NzBankAccount). May be absent.";
        oxxo "oxxo": Option<Box<payment_method::Oxxo>>, "See [`Oxxo`](payment_method::Oxxo). May be absent.";
        p24 "p24": Option<Box<payment_method::P24>>, "See [`P24`](payment_method::P24). May be absent.";
        pay_by_bank "pay_by_bank": Option<Box<payment_method::PayByBank>>, "See [`PayByBank`](payment_method::PayByBank). May be absent.";
        payco "payco": Option<Box<payment_method::Payco>>, "See [`Payco`](payment_method::Payco). May be absent.";
        paynow "paynow": Option<Box<payment_method::Paynow>>, "See [`Paynow`](payment_method::Paynow). May be absent.";
        paypal "paypal": Option<Box<payment_method::Paypal>>, "See [`Paypal`](payment_method::Paypal). May be absent.";
        paypay "paypay": Option<Box<payment_method::Paypay>>, "See [`Paypay`](payment_method::Paypay). May be absent.";
        payto "payto": Option<Box<payment_method::Payto>>, "See [`Payto`](payment_method::Payto). May be absent.";
        pix "pix": Option<Box<payment_method::Pix>>, "See [`Pix`](payment_method::Pix). May be absent.";
        promptpay "promptpay": Option<Box<payment_method::Promptpay>>, "See [`Promptpay`](payment_method::Promptpay). May be absent.";
        radar_options "radar_options": Option<Box<payment_method::RadarOptions>>, "See [`RadarOptions`](payment_method::RadarOptions). May be absent.";
        revolut_pay "revolut_pay": Option<Box<payment_method::RevolutPay>>, "See [`RevolutPay`](payment_method::RevolutPay). May be absent.";
        samsung_pay "samsung_pay": Option<Box<payment_method::SamsungPay>>, "See [`SamsungPay`](payment_method::SamsungPay). May be absent.";
        satispay "satispay": Option<Box<payment_method::Satispay>>, "See [`Satispay`](payment_method::Satispay). May be absent.";
        scalapay "scalapay": Option<Box<payment_method::Scalapay>>, "See [`Scalapay`](payment_method::Scalapay). May be absent.";
        sepa_debit "sepa_debit": Option<Box<payment_method::SepaDebit>>, "See [`SepaDebit`](payment_method::SepaDebit). May be absent.";
        sequra "sequra": Option<Box<payment_method::Sequra>>, "See [`Sequra`](payment_method::Sequra). May be absent.";
        sofort "sofort": Option<Box<payment_method::Sofort>>, "See [`Sofort`](payment_method::Sofort). May be absent.";
        sunbit "sunbit": Option<Box<payment_method::Sunbit>>, "See [`Sunbit`](payment_method::Sunbit). May be absent.";
        swish "swish": Option<Box<payment_method::Swish>>, "See [`Swish`](payment_method::Swish). May be absent.";
        twint "twint": Option<Box<payment_method::Twint>>, "See [`Twint`](payment_method::Twint). May be absent.";
        type_ "type": Option<payment_method::Type>, "A word of [`Type`](payment_method::Type); unknown ones are kept.";
        upi "upi": Option<Box<payment_method::Upi>>, "See [`Upi`](payment_method::Upi). May be absent.";
        us_bank_account "us_bank_account": Option<Box<payment_method::UsBankAccount>>, "See [`UsBankAccount`](payment_method::UsBankAccount). May be absent.";
        wechat_pay "wechat_pay": Option<Box<payment_method::WechatPay>>, "See [`WechatPay`](payment_method::WechatPay). May be absent.";
        zip "zip": Option<Box<payment_method::Zip>>, "See [`Zip`](payment_method::Zip). May be absent.";
    }
}
object! { PaymentMethod: "payment_method" }
/// The parts of a [`PaymentMethod`](crate::object::PaymentMethod).
pub mod payment_method {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `acss_debit` of a `payment_method`.
        AcssDebit {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            institution_number "institution_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            transit_number "transit_number": Option<String>, "Text. May be null.";
        }
    }
    /// `affirm` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Affirm = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `afterpay_clearpay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type AfterpayClearpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `alipay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Alipay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `alma` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Alma = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `amazon_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type AmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `au_becs_debit` of a `payment_method`.
        AuBecsDebit {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `bacs_debit` of a `payment_method`.
        BacsDebit {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            sort_code "sort_code": Option<String>, "Text. May be null.";
        }
    }
    /// `bancontact` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Bancontact = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `billie` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Billie = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `billing_details` of a `payment_method`. The same as [`charge::BillingDetails`](crate::object::charge::BillingDetails).
    pub type BillingDetails = crate::object::charge::BillingDetails;
    record! {
        /// `bizum` of a `payment_method`.
        Bizum {
            buyer_id "buyer_id": Option<String>, "Text. May be absent or null.";
        }
    }
    /// `blik` of a `payment_method`. The same as [`Bizum`](Bizum).
    pub type Blik = Bizum;
    /// `boleto` of a `payment_method`. The same as [`charge::PaymentMethodDetailsBoleto`](crate::object::charge::PaymentMethodDetailsBoleto).
    pub type Boleto = crate::object::charge::PaymentMethodDetailsBoleto;
    record! {
        /// `card` of a `payment_method`.
        Card {
            brand "brand": Option<String>, "Text.";
            checks "checks": Option<Box<crate::object::payment_method::CardChecks>>, "See [`CardChecks`](crate::object::payment_method::CardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            display_brand "display_brand": Option<String>, "Text. May be null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<String>, "Text.";
            generated_from "generated_from": Option<Box<crate::object::payment_method::CardGeneratedFrom>>, "See [`CardGeneratedFrom`](crate::object::payment_method::CardGeneratedFrom). May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text.";
            networks "networks": Option<Box<crate::object::payment_method::CardNetworks>>, "See [`CardNetworks`](crate::object::payment_method::CardNetworks). May be null.";
            regulated_status "regulated_status": Option<crate::object::payment_method::CardRegulatedStatus>, "A word of [`CardRegulatedStatus`](crate::object::payment_method::CardRegulatedStatus); unknown ones are kept. May be null.";
            three_d_secure_usage "three_d_secure_usage": Option<Box<crate::object::payment_method::CardThreeDSecureUsage>>, "See [`CardThreeDSecureUsage`](crate::object::payment_method::CardThreeDSecureUsage). May be null.";
            wallet "wallet": Option<Box<crate::object::payment_method::CardWallet>>, "See [`CardWallet`](crate::object::payment_method::CardWallet). May be null.";
        }
    }
    /// `card.checks` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks).
    pub type CardChecks = crate::object::charge::PaymentMethodDetailsCardChecks;
    record! {
        /// `card.generated_from` of a `payment_method`.
        CardGeneratedFrom {
            charge "charge": Option<String>, "Text. May be null.";
            payment_method_details "payment_method_details": Option<Box<crate::object::payment_method::CardGeneratedFromPaymentMethodDetails>>, "See [`CardGeneratedFromPaymentMethodDetails`](crate::object::payment_method::CardGeneratedFromPaymentMethodDetails). May be null.";
            setup_attempt "setup_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>, "Id of a `setup_attempt`, or the object where it was expanded. May be null.";
        }
    }
    record! {
        /// `card.generated_from.payment_method_details` of a `payment_method`.
        CardGeneratedFromPaymentMethodDetails {
            card_present "card_present": Option<Box<crate::object::payment_method::CardGeneratedFromPaymentMethodDetailsCardPresent>>, "See [`CardGeneratedFromPaymentMethodDetailsCardPresent`](crate::object::payment_method::CardGeneratedFromPaymentMethodDetailsCardPresent). May be absent.";
            type_ "type": Option<String>, "Text.";
        }
    }
    /// `card.generated_from.payment_method_details.card_present` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresent`](crate::object::charge::PaymentMethodDetailsCardPresent).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresent = crate::object::charge::PaymentMethodDetailsCardPresent;
    /// `card.generated_from.payment_method_details.card_present.offline` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `card.generated_from.payment_method_details.card_present.receipt` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReceipt`](crate::object::charge::PaymentMethodDetailsCardPresentReceipt).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentReceipt = crate::object::charge::PaymentMethodDetailsCardPresentReceipt;
    /// `card.generated_from.payment_method_details.card_present.wallet` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentWallet = crate::object::charge::PaymentMethodDetailsCardPresentWallet;
    record! {
        /// `card.networks` of a `payment_method`.
        CardNetworks {
            available "available": Vec<String>, "Array. Each element: Text.";
            preferred "preferred": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `card.three_d_secure_usage` of a `payment_method`.
        CardThreeDSecureUsage {
            supported "supported": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `card.wallet` of a `payment_method`.
        CardWallet {
            amex_express_checkout "amex_express_checkout": Option<Box<crate::object::payment_method::CardWalletAmexExpressCheckout>>, "See [`CardWalletAmexExpressCheckout`](crate::object::payment_method::CardWalletAmexExpressCheckout). May be absent.";
            apple_pay "apple_pay": Option<Box<crate::object::payment_method::CardWalletApplePay>>, "See [`CardWalletApplePay`](crate::object::payment_method::CardWalletApplePay). May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be null.";
            google_pay "google_pay": Option<Box<crate::object::payment_method::CardWalletGooglePay>>, "See [`CardWalletGooglePay`](crate::object::payment_method::CardWalletGooglePay). May be absent.";
            link "link": Option<Box<crate::object::payment_method::CardWalletLink>>, "See [`CardWalletLink`](crate::object::payment_method::CardWalletLink). May be absent.";
            masterpass "masterpass": Option<Box<crate::object::payment_method::CardWalletMasterpass>>, "See [`CardWalletMasterpass`](crate::object::payment_method::CardWalletMasterpass). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::payment_method::CardWalletSamsungPay>>, "See [`CardWalletSamsungPay`](crate::object::payment_method::CardWalletSamsungPay). May be absent.";
            type_ "type": Option<crate::object::payment_method::CardWalletType>, "A word of [`CardWalletType`](crate::object::payment_method::CardWalletType); unknown ones are kept.";
            visa_checkout "visa_checkout": Option<Box<crate::object::payment_method::CardWalletVisaCheckout>>, "See [`CardWalletVisaCheckout`](crate::object::payment_method::CardWalletVisaCheckout). May be absent.";
        }
    }
    /// `card.wallet.amex_express_checkout` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletAmexExpressCheckout = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.apple_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletApplePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.google_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletGooglePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.link` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.masterpass` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletMasterpass`](crate::object::charge::PaymentMethodDetailsCardWalletMasterpass).
    pub type CardWalletMasterpass = crate::object::charge::PaymentMethodDetailsCardWalletMasterpass;
    /// `card.wallet.samsung_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CardWalletSamsungPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `card.wallet.visa_checkout` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletMasterpass`](crate::object::charge::PaymentMethodDetailsCardWalletMasterpass).
    pub type CardWalletVisaCheckout = crate::object::charge::PaymentMethodDetailsCardWalletMasterpass;
    record! {
        /// `card_present` of a `payment_method`.
        CardPresent {
            brand "brand": Option<String>, "Text. May be null.";
            brand_product "brand_product": Option<String>, "Text. May be null.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            networks "networks": Option<Box<crate::object::payment_method::CardPresentNetworks>>, "See [`CardPresentNetworks`](crate::object::payment_method::CardPresentNetworks). May be null.";
            offline "offline": Option<Box<crate::object::payment_method::CardPresentOffline>>, "See [`CardPresentOffline`](crate::object::payment_method::CardPresentOffline). May be null.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::payment_method::CardPresentReadMethod>, "A word of [`CardPresentReadMethod`](crate::object::payment_method::CardPresentReadMethod); unknown ones are kept. May be null.";
            wallet "wallet": Option<Box<crate::object::payment_method::CardPresentWallet>>, "See [`CardPresentWallet`](crate::object::payment_method::CardPresentWallet). May be absent.";
        }
    }
    /// `card_present.networks` of a `payment_method`. The same as [`CardNetworks`](CardNetworks).
    pub type CardPresentNetworks = CardNetworks;
    /// `card_present.offline` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type CardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `card_present.wallet` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet).
    pub type CardPresentWallet = crate::object::charge::PaymentMethodDetailsCardPresentWallet;
    record! {
        /// `cashapp` of a `payment_method`.
        Cashapp {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            cashtag "cashtag": Option<String>, "Text. May be null.";
        }
    }
    /// `crypto` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Crypto = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `custom` of a `payment_method`.
        Custom {
            display_name "display_name": Option<String>, "Text. May be null.";
            logo "logo": Option<Box<crate::object::payment_method::CustomLogo>>, "See [`CustomLogo`](crate::object::payment_method::CustomLogo). May be null.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `custom.logo` of a `payment_method`.
        CustomLogo {
            content_type "content_type": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text.";
        }
    }
    /// `customer_balance` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CustomerBalance = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `eps` of a `payment_method`.
        Eps {
            bank "bank": Option<crate::object::payment_method::EpsBank>, "A word of [`EpsBank`](crate::object::payment_method::EpsBank); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `fpx` of a `payment_method`.
        Fpx {
            account_holder_type "account_holder_type": Option<crate::object::payment_method::FpxAccountHolderType>, "A word of [`FpxAccountHolderType`](crate::object::payment_method::FpxAccountHolderType); unknown ones are kept. May be null.";
            bank "bank": Option<crate::object::payment_method::FpxBank>, "A word of [`FpxBank`](crate::object::payment_method::FpxBank); unknown ones are kept.";
        }
    }
    /// `giropay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Giropay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `grabpay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Grabpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `ideal` of a `payment_method`.
        Ideal {
            bank "bank": Option<crate::object::payment_method::IdealBank>, "A word of [`IdealBank`](crate::object::payment_method::IdealBank); unknown ones are kept. May be null.";
            bic "bic": Option<crate::object::payment_method::IdealBic>, "A word of [`IdealBic`](crate::object::payment_method::IdealBic); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `interac_present` of a `payment_method`.
        InteracPresent {
            brand "brand": Option<String>, "Text. May be null.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number.";
            exp_year "exp_year": Option<i64>, "A whole number.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            networks "networks": Option<Box<crate::object::payment_method::InteracPresentNetworks>>, "See [`InteracPresentNetworks`](crate::object::payment_method::InteracPresentNetworks). May be null.";
            preferred_locales "preferred_locales": Vec<String>, "Array. Each element: Text. May be null.";
            read_method "read_method": Option<crate::object::payment_method::InteracPresentReadMethod>, "A word of [`InteracPresentReadMethod`](crate::object::payment_method::InteracPresentReadMethod); unknown ones are kept. May be null.";
        }
    }
    /// `interac_present.networks` of a `payment_method`. The same as [`CardNetworks`](CardNetworks).
    pub type InteracPresentNetworks = CardNetworks;
    /// `kakao_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type KakaoPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `klarna` of a `payment_method`.
        Klarna {
            dob "dob": Option<Box<crate::object::payment_method::KlarnaDob>>, "See [`KlarnaDob`](crate::object::payment_method::KlarnaDob). May be absent or null.";
        }
    }
    record! {
        /// `klarna.dob` of a `payment_method`.
        KlarnaDob {
            day "day": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            year "year": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `konbini` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Konbini = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `kr_card` of a `payment_method`.
        KrCard {
            brand "brand": Option<crate::object::payment_method::KrCardBrand>, "A word of [`KrCardBrand`](crate::object::payment_method::KrCardBrand); unknown ones are kept. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `link` of a `payment_method`.
        Link {
            email "email": Option<String>, "Text. May be null.";
            persistent_token "persistent_token": Option<String>, "Text. May be absent.";
        }
    }
    /// `mb_way` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type MbWay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `mobilepay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Mobilepay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `multibanco` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Multibanco = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `naver_pay` of a `payment_method`.
        NaverPay {
            buyer_id "buyer_id": Option<String>, "Text. May be null.";
            funding "funding": Option<crate::object::payment_method::NaverPayFunding>, "A word of [`NaverPayFunding`](crate::object::payment_method::NaverPayFunding); unknown ones are kept.";
        }
    }
    record! {
        /// `nz_bank_account` of a `payment_method`.
        NzBankAccount {
            account_holder_name "account_holder_name": Option<String>, "Text. May be null.";
            bank_code "bank_code": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            branch_code "branch_code": Option<String>, "Text.";
            last4 "last4": Option<String>, "Text.";
            suffix "suffix": Option<String>, "Text. May be null.";
        }
    }
    /// `oxxo` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Oxxo = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `p24` of a `payment_method`.
        P24 {
            bank "bank": Option<crate::object::payment_method::P24Bank>, "A word of [`P24Bank`](crate::object::payment_method::P24Bank); unknown ones are kept. May be null.";
        }
    }
    /// `pay_by_bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PayByBank = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payco` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Payco = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `paynow` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Paynow = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `paypal` of a `payment_method`.
        Paypal {
            country "country": Option<String>, "Text. May be null.";
            payer_email "payer_email": Option<String>, "Text. May be null.";
            payer_id "payer_id": Option<String>, "Text. May be null.";
        }
    }
    /// `paypay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Paypay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payto` of a `payment_method`.
        Payto {
            bsb_number "bsb_number": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            pay_id "pay_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `pix` of a `payment_method`.
        Pix {
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
        }
    }
    /// `promptpay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Promptpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `radar_options` of a `payment_method`. The same as [`charge::RadarOptions`](crate::object::charge::RadarOptions).
    pub type RadarOptions = crate::object::charge::RadarOptions;
    /// `revolut_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type RevolutPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `samsung_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type SamsungPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `satispay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Satispay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `scalapay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Scalapay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `sepa_debit` of a `payment_method`.
        SepaDebit {
            bank_code "bank_code": Option<String>, "Text. May be null.";
            branch_code "branch_code": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            generated_from "generated_from": Option<Box<crate::object::payment_method::SepaDebitGeneratedFrom>>, "See [`SepaDebitGeneratedFrom`](crate::object::payment_method::SepaDebitGeneratedFrom). May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `sepa_debit.generated_from` of a `payment_method`.
        SepaDebitGeneratedFrom {
            charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
            setup_attempt "setup_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>, "Id of a `setup_attempt`, or the object where it was expanded. May be null.";
        }
    }
    /// `sequra` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Sequra = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `sofort` of a `payment_method`. The same as [`charge::PaymentMethodDetailsKlarnaPayerDetailsAddress`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress).
    pub type Sofort = crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress;
    /// `sunbit` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Sunbit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `swish` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Swish = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `twint` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Twint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `upi` of a `payment_method`. The same as [`charge::PaymentMethodDetailsUpi`](crate::object::charge::PaymentMethodDetailsUpi).
    pub type Upi = crate::object::charge::PaymentMethodDetailsUpi;
    record! {
        /// `us_bank_account` of a `payment_method`.
        UsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::payment_method::UsBankAccountAccountHolderType>, "A word of [`UsBankAccountAccountHolderType`](crate::object::payment_method::UsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::payment_method::UsBankAccountAccountType>, "A word of [`UsBankAccountAccountType`](crate::object::payment_method::UsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            financial_connections_account "financial_connections_account": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            networks "networks": Option<Box<crate::object::payment_method::UsBankAccountNetworks>>, "See [`UsBankAccountNetworks`](crate::object::payment_method::UsBankAccountNetworks). May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
            status_details "status_details": Option<Box<crate::object::payment_method::UsBankAccountStatusDetails>>, "See [`UsBankAccountStatusDetails`](crate::object::payment_method::UsBankAccountStatusDetails). May be null.";
        }
    }
    record! {
        /// `us_bank_account.networks` of a `payment_method`.
        UsBankAccountNetworks {
            preferred "preferred": Option<String>, "Text. May be null.";
            supported "supported": Vec<crate::object::payment_method::UsBankAccountNetworksSupported>, "Array. Each element: A word of [`UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported); unknown ones are kept.";
        }
    }
    record! {
        /// `us_bank_account.status_details` of a `payment_method`.
        UsBankAccountStatusDetails {
            blocked "blocked": Option<Box<crate::object::payment_method::UsBankAccountStatusDetailsBlocked>>, "See [`UsBankAccountStatusDetailsBlocked`](crate::object::payment_method::UsBankAccountStatusDetailsBlocked). May be absent.";
        }
    }
    record! {
        /// `us_bank_account.status_details.blocked` of a `payment_method`.
        UsBankAccountStatusDetailsBlocked {
            network_code "network_code": Option<crate::object::payment_method::UsBankAccountStatusDetailsBlockedNetworkCode>, "A word of [`UsBankAccountStatusDetailsBlockedNetworkCode`](crate::object::payment_method::UsBankAccountStatusDetailsBlockedNetworkCode); unknown ones are kept. May be null.";
            reason "reason": Option<crate::object::payment_method::UsBankAccountStatusDetailsBlockedReason>, "A word of [`UsBankAccountStatusDetailsBlockedReason`](crate::object::payment_method::UsBankAccountStatusDetailsBlockedReason); unknown ones are kept. May be null.";
        }
    }
    /// `wechat_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type WechatPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `zip` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Zip = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `allow_redisplay` of a `payment_method`. The same as [`card::AllowRedisplay`](crate::object::card::AllowRedisplay).
    pub type AllowRedisplay = crate::object::card::AllowRedisplay;
    /// `card.generated_from.payment_method_details.card_present.read_method` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `card.generated_from.payment_method_details.card_present.receipt.account_type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentReceiptAccountType = crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType;
    /// `card.generated_from.payment_method_details.card_present.wallet.type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType).
    pub type CardGeneratedFromPaymentMethodDetailsCardPresentWalletType = crate::object::charge::PaymentMethodDetailsCardPresentWalletType;
    /// `card.regulated_status` of a `payment_method`. The same as [`card::RegulatedStatus`](crate::object::card::RegulatedStatus).
    pub type CardRegulatedStatus = crate::object::card::RegulatedStatus;
    /// `card.wallet.type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletType`](crate::object::charge::PaymentMethodDetailsCardWalletType).
    pub type CardWalletType = crate::object::charge::PaymentMethodDetailsCardWalletType;
    /// `card_present.read_method` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type CardPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `card_present.wallet.type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType).
    pub type CardPresentWalletType = crate::object::charge::PaymentMethodDetailsCardPresentWalletType;
    /// `eps.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsEpsBank`](crate::object::charge::PaymentMethodDetailsEpsBank).
    pub type EpsBank = crate::object::charge::PaymentMethodDetailsEpsBank;
    /// `fpx.account_holder_type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type FpxAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `fpx.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsFpxBank`](crate::object::charge::PaymentMethodDetailsFpxBank).
    pub type FpxBank = crate::object::charge::PaymentMethodDetailsFpxBank;
    /// `ideal.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank).
    pub type IdealBank = crate::object::charge::PaymentMethodDetailsIdealBank;
    /// `ideal.bic` of a `payment_method`. The same as [`charge::PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic).
    pub type IdealBic = crate::object::charge::PaymentMethodDetailsIdealBic;
    /// `interac_present.read_method` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type InteracPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `kr_card.brand` of a `payment_method`. The same as [`charge::PaymentMethodDetailsKrCardBrand`](crate::object::charge::PaymentMethodDetailsKrCardBrand).
    pub type KrCardBrand = crate::object::charge::PaymentMethodDetailsKrCardBrand;
    words! {
        /// `naver_pay.funding` of a `payment_method`.
        NaverPayFunding {
            Card "card",
            Points "points",
        }
    }
    /// `p24.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank).
    pub type P24Bank = crate::object::charge::PaymentMethodDetailsP24Bank;
    words! {
        /// `type` of a `payment_method`.
        Type {
            AcssDebit "acss_debit",
            Affirm "affirm",
            AfterpayClearpay "afterpay_clearpay",
            Alipay "alipay",
            Alma "alma",
            AmazonPay "amazon_pay",
            AuBecsDebit "au_becs_debit",
            BacsDebit "bacs_debit",
            Bancontact "bancontact",
            Billie "billie",
            Bizum "bizum",
            Blik "blik",
            Boleto "boleto",
            Card "card",
            CardPresent "card_present",
            Cashapp "cashapp",
            Crypto "crypto",
            Custom "custom",
            CustomerBalance "customer_balance",
            Eps "eps",
            Fpx "fpx",
            Giropay "giropay",
            Grabpay "grabpay",
            Ideal "ideal",
            InteracPresent "interac_present",
            KakaoPay "kakao_pay",
            Klarna "klarna",
            Konbini "konbini",
            KrCard "kr_card",
            Link "link",
            MbWay "mb_way",
            Mobilepay "mobilepay",
            Multibanco "multibanco",
            NaverPay "naver_pay",
            NzBankAccount "nz_bank_account",
            Oxxo "oxxo",
            P24 "p24",
            PayByBank "pay_by_bank",
            Payco "payco",
            Paynow "paynow",
            Paypal "paypal",
            Paypay "paypay",
            Payto "payto",
            Pix "pix",
            Promptpay "promptpay",
            RevolutPay "revolut_pay",
            SamsungPay "samsung_pay",
            Satispay "satispay",
            Scalapay "scalapay",
            SepaDebit "sepa_debit",
            Sequra "sequra",
            Sofort "sofort",
            Sunbit "sunbit",
            Swish "swish",
            Twint "twint",
            Upi "upi",
            UsBankAccount "us_bank_account",
            WechatPay "wechat_pay",
            Zip "zip",
        }
    }
    /// `us_bank_account.account_holder_type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type UsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `us_bank_account.account_type` of a `payment_method`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type UsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `us_bank_account.networks.supported` of a `payment_method`.
        UsBankAccountNetworksSupported {
            Ach "ach",
            UsDomesticWire "us_domestic_wire",
        }
    }
    words! {
        /// `us_bank_account.status_details.blocked.network_code` of a `payment_method`.
        UsBankAccountStatusDetailsBlockedNetworkCode {
            R02 "R02",
            R03 "R03",
            R04 "R04",
            R05 "R05",
            R07 "R07",
            R08 "R08",
            R10 "R10",
            R11 "R11",
            R16 "R16",
            R20 "R20",
            R29 "R29",
            R31 "R31",
        }
    }
    words! {
        /// `us_bank_account.status_details.blocked.reason` of a `payment_method`.
        UsBankAccountStatusDetailsBlockedReason {
            BankAccountClosed "bank_account_closed",
            BankAccountFrozen "bank_account_frozen",
            BankAccountInvalidDetails "bank_account_invalid_details",
            BankAccountRestricted "bank_account_restricted",
            BankAccountUnusable "bank_account_unusable",
            DebitNotAuthorized "debit_not_authorized",
            TokenizedAccountNumberDeactivated "tokenized_account_number_deactivated",
        }
    }
}
record! {
    /// Stripe's `payment_record` object.
    PaymentRecord {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<Box<payment_record::Amount>>, "See [`Amount`](payment_record::Amount).";
        amount_authorized "amount_authorized": Option<Box<payment_record::AmountAuthorized>>, "See [`AmountAuthorized`](payment_record::AmountAuthorized).";
        amount_canceled "amount_canceled": Option<Box<payment_record::AmountCanceled>>, "See [`AmountCanceled`](payment_record::AmountCanceled).";
        amount_failed "amount_failed": Option<Box<payment_record::AmountFailed>>, "See [`AmountFailed`](payment_record::AmountFailed).";
        amount_guaranteed "amount_guaranteed": Option<Box<payment_record::AmountGuaranteed>>, "See [`AmountGuaranteed`](payment_record::AmountGuaranteed).";
        amount_refunded "amount_refunded": Option<Box<payment_record::AmountRefunded>>, "See [`AmountRefunded`](payment_record::AmountRefunded).";
        amount_requested "amount_requested": Option<Box<payment_record::AmountRequested>>, "See [`AmountRequested`](payment_record::AmountRequested).";
        application "application": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer_details "customer_details": Option<Box<payment_record::CustomerDetails>>, "See [`CustomerDetails`](payment_record::CustomerDetails). May be null.";
        customer_presence "customer_presence": Option<payment_record::CustomerPresence>, "A word of [`CustomerPresence`](payment_record::CustomerPresence); unknown ones are kept. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        latest_payment_attempt_record "latest_payment_attempt_record": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        payment_method_details "payment_method_details": Option<Box<payment_record::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](payment_record::PaymentMethodDetails). May be null.";
        processor_details "processor_details": Option<Box<payment_record::ProcessorDetails>>, "See [`ProcessorDetails`](payment_record::ProcessorDetails).";
        reported_by "reported_by": Option<payment_record::ReportedBy>, "A word of [`ReportedBy`](payment_record::ReportedBy); unknown ones are kept.";
        shipping_details "shipping_details": Option<Box<payment_record::ShippingDetails>>, "See [`ShippingDetails`](payment_record::ShippingDetails). May be null.";
    }
}
object! { PaymentRecord: "payment_record" }
/// The parts of a [`PaymentRecord`](crate::object::PaymentRecord).
pub mod payment_record {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `amount` of a `payment_record`.
        Amount {
            currency "currency": Option<String>, "Text.";
            value "value": Option<i64>, "A whole number.";
        }
    }
    /// `amount_authorized` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountAuthorized = Amount;
    /// `amount_canceled` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountCanceled = Amount;
    /// `amount_failed` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountFailed = Amount;
    /// `amount_guaranteed` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountGuaranteed = Amount;
    /// `amount_refunded` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountRefunded = Amount;
    /// `amount_requested` of a `payment_record`. The same as [`Amount`](Amount).
    pub type AmountRequested = Amount;
    record! {
        /// `customer_details` of a `payment_record`.
        CustomerDetails {
            customer "customer": Option<String>, "Text. May be null.";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details` of a `payment_record`.
        PaymentMethodDetails {
            ach_credit_transfer "ach_credit_transfer": Option<Box<crate::object::payment_record::PaymentMethodDetailsAchCreditTransfer>>, "See [`PaymentMethodDetailsAchCreditTransfer`](crate::object::payment_record::PaymentMethodDetailsAchCreditTransfer). May be absent.";
            ach_debit "ach_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAchDebit>>, "See [`PaymentMethodDetailsAchDebit`](crate::object::payment_record::PaymentMethodDetailsAchDebit). May be absent.";
            acss_debit "acss_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::payment_record::PaymentMethodDetailsAcssDebit). May be absent.";
            affirm "affirm": Option<Box<crate::object::payment_record::PaymentMethodDetailsAffirm>>, "See [`PaymentMethodDetailsAffirm`](crate::object::payment_record::PaymentMethodDetailsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAfterpayClearpay>>, "See [`PaymentMethodDetailsAfterpayClearpay`](crate::object::payment_record::PaymentMethodDetailsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAlipay>>, "See [`PaymentMethodDetailsAlipay`](crate::object::payment_record::PaymentMethodDetailsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::payment_record::PaymentMethodDetailsAlma>>, "See [`PaymentMethodDetailsAlma`](crate::object::payment_record::PaymentMethodDetailsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::payment_record::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::payment_record::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::payment_record::PaymentMethodDetailsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::payment_record::PaymentMethodDetailsBancontact>>, "See [`PaymentMethodDetailsBancontact`](crate::object::payment_record::PaymentMethodDetailsBancontact). May be absent.";
            billie "billie": Option<Box<crate::object::payment_record::PaymentMethodDetailsBillie>>, "See [`PaymentMethodDetailsBillie`](crate::object::payment_record::PaymentMethodDetailsBillie). May be absent.";
            billing_details "billing_details": Option<Box<crate::object::payment_record::PaymentMethodDetailsBillingDetails>>, "See [`PaymentMethodDetailsBillingDetails`](crate::object::payment_record::PaymentMethodDetailsBillingDetails). May be null.";
            bizum "bizum": Option<Box<crate::object::payment_record::PaymentMethodDetailsBizum>>, "See [`PaymentMethodDetailsBizum`](crate::object::payment_record::PaymentMethodDetailsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::payment_record::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::payment_record::PaymentMethodDetailsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::payment_record::PaymentMethodDetailsBoleto>>, "See [`PaymentMethodDetailsBoleto`](crate::object::payment_record::PaymentMethodDetailsBoleto). May be absent.";
            card "card": Option<Box<crate::object::payment_record::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::payment_record::PaymentMethodDetailsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardPresent>>, "See [`PaymentMethodDetailsCardPresent`](crate::object::payment_record::PaymentMethodDetailsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::payment_record::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::payment_record::PaymentMethodDetailsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::payment_record::PaymentMethodDetailsCrypto>>, "See [`PaymentMethodDetailsCrypto`](crate::object::payment_record::PaymentMethodDetailsCrypto). May be absent.";
            custom "custom": Option<Box<crate::object::payment_record::PaymentMethodDetailsCustom>>, "See [`PaymentMethodDetailsCustom`](crate::object::payment_record::PaymentMethodDetailsCustom). May be absent.";
            customer_balance "customer_balance": Option<Box<crate::object::payment_record::PaymentMethodDetailsCustomerBalance>>, "See [`PaymentMethodDetailsCustomerBalance`](crate::object::payment_record::PaymentMethodDetailsCustomerBalance). May be absent.";
            eps "eps": Option<Box<crate::object::payment_record::PaymentMethodDetailsEps>>, "See [`PaymentMethodDetailsEps`](crate::object::payment_record::PaymentMethodDetailsEps). May be absent.";
            fpx "fpx": Option<Box<crate::object::payment_record::PaymentMethodDetailsFpx>>, "See [`PaymentMethodDetailsFpx`](crate::object::payment_record::PaymentMethodDetailsFpx). May be absent.";
            giropay "giropay": Option<Box<crate::object::payment_record::PaymentMethodDetailsGiropay>>, "See [`PaymentMethodDetailsGiropay`](crate::object::payment_record::PaymentMethodDetailsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsGrabpay>>, "See [`PaymentMethodDetailsGrabpay`](crate::object::payment_record::PaymentMethodDetailsGrabpay). May be absent.";
            ideal "ideal": Option<Box<crate::object::payment_record::PaymentMethodDetailsIdeal>>, "See [`PaymentMethodDetailsIdeal`](crate::object::payment_record::PaymentMethodDetailsIdeal). May be absent.";
            interac_present "interac_present": Option<Box<crate::object::payment_record::PaymentMethodDetailsInteracPresent>>, "See [`PaymentMethodDetailsInteracPresent`](crate::object::payment_record::PaymentMethodDetailsInteracPresent). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::payment_record::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::payment_record::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::payment_record::PaymentMethodDetailsKlarna). May be absent.";
            konbini "konbini": Option<Box<crate::object::payment_record::PaymentMethodDetailsKonbini>>, "See [`PaymentMethodDetailsKonbini`](crate::object::payment_record::PaymentMethodDetailsKonbini). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::payment_record::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::payment_record::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::payment_record::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::payment_record::PaymentMethodDetailsLink). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::payment_record::PaymentMethodDetailsMbWay>>, "See [`PaymentMethodDetailsMbWay`](crate::object::payment_record::PaymentMethodDetailsMbWay). May be absent.";
            mobilepay "mobilepay": Option<Box<crate::object::payment_record::PaymentMethodDetailsMobilepay>>, "See [`PaymentMethodDetailsMobilepay`](crate::object::payment_record::PaymentMethodDetailsMobilepay). May be absent.";
            momo "momo": Option<Box<crate::object::payment_record::PaymentMethodDetailsMomo>>, "See [`PaymentMethodDetailsMomo`](crate::object::payment_record::PaymentMethodDetailsMomo). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::payment_record::PaymentMethodDetailsMultibanco>>, "See [`PaymentMethodDetailsMultibanco`](crate::object::payment_record::PaymentMethodDetailsMultibanco). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::payment_record::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::payment_record::PaymentMethodDetailsNzBankAccount). May be absent.";
            oxxo "oxxo": Option<Box<crate::object::payment_record::PaymentMethodDetailsOxxo>>, "See [`PaymentMethodDetailsOxxo`](crate::object::payment_record::PaymentMethodDetailsOxxo). May be absent.";
            p24 "p24": Option<Box<crate::object::payment_record::PaymentMethodDetailsP24>>, "See [`PaymentMethodDetailsP24`](crate::object::payment_record::PaymentMethodDetailsP24). May be absent.";
            pay_by_bank "pay_by_bank": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayByBank>>, "See [`PaymentMethodDetailsPayByBank`](crate::object::payment_record::PaymentMethodDetailsPayByBank). May be absent.";
            payco "payco": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayco>>, "See [`PaymentMethodDetailsPayco`](crate::object::payment_record::PaymentMethodDetailsPayco). May be absent.";
            payment_method "payment_method": Option<String>, "Text. May be null.";
            paynow "paynow": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaynow>>, "See [`PaymentMethodDetailsPaynow`](crate::object::payment_record::PaymentMethodDetailsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::payment_record::PaymentMethodDetailsPaypal). May be absent.";
            paypay "paypay": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaypay>>, "See [`PaymentMethodDetailsPaypay`](crate::object::payment_record::PaymentMethodDetailsPaypay). May be absent.";
            payto "payto": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::payment_record::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::payment_record::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::payment_record::PaymentMethodDetailsPix). May be absent.";
            promptpay "promptpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsPromptpay>>, "See [`PaymentMethodDetailsPromptpay`](crate::object::payment_record::PaymentMethodDetailsPromptpay). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::payment_record::PaymentMethodDetailsRevolutPay). May be absent.";
            samsung_pay "samsung_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsSamsungPay>>, "See [`PaymentMethodDetailsSamsungPay`](crate::object::payment_record::PaymentMethodDetailsSamsungPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::payment_record::PaymentMethodDetailsSatispay>>, "See [`PaymentMethodDetailsSatispay`](crate::object::payment_record::PaymentMethodDetailsSatispay). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::payment_record::PaymentMethodDetailsScalapay>>, "See [`PaymentMethodDetailsScalapay`](crate::object::payment_record::PaymentMethodDetailsScalapay). May be absent.";
            sepa_credit_transfer "sepa_credit_transfer": Option<Box<crate::object::payment_record::PaymentMethodDetailsSepaCreditTransfer>>, "See [`PaymentMethodDetailsSepaCreditTransfer`](crate::object::payment_record::PaymentMethodDetailsSepaCreditTransfer). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::payment_record::PaymentMethodDetailsSepaDebit). May be absent.";
            sequra "sequra": Option<Box<crate::object::payment_record::PaymentMethodDetailsSequra>>, "See [`PaymentMethodDetailsSequra`](crate::object::payment_record::PaymentMethodDetailsSequra). May be absent.";
            sofort "sofort": Option<Box<crate::object::payment_record::PaymentMethodDetailsSofort>>, "See [`PaymentMethodDetailsSofort`](crate::object::payment_record::PaymentMethodDetailsSofort). May be absent.";
            stripe_account "stripe_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsStripeAccount>>, "See [`PaymentMethodDetailsStripeAccount`](crate::object::payment_record::PaymentMethodDetailsStripeAccount). May be absent.";
            sunbit "sunbit": Option<Box<crate::object::payment_record::PaymentMethodDetailsSunbit>>, "See [`PaymentMethodDetailsSunbit`](crate::object::payment_record::PaymentMethodDetailsSunbit). May be absent.";
            swish "swish": Option<Box<crate::object::payment_record::PaymentMethodDetailsSwish>>, "See [`PaymentMethodDetailsSwish`](crate::object::payment_record::PaymentMethodDetailsSwish). May be absent.";
            twint "twint": Option<Box<crate::object::payment_record::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::payment_record::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::payment_record::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::payment_record::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::payment_record::PaymentMethodDetailsUsBankAccount). May be absent.";
            wechat "wechat": Option<Box<crate::object::payment_record::PaymentMethodDetailsWechat>>, "See [`PaymentMethodDetailsWechat`](crate::object::payment_record::PaymentMethodDetailsWechat). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsWechatPay>>, "See [`PaymentMethodDetailsWechatPay`](crate::object::payment_record::PaymentMethodDetailsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::payment_record::PaymentMethodDetailsZip>>, "See [`PaymentMethodDetailsZip`](crate::object::payment_record::PaymentMethodDetailsZip). May be absent.";
        }
    }
    /// `payment_method_details.ach_credit_transfer` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchCreditTransfer`](crate::object::charge::PaymentMethodDetailsAchCreditTransfer).
    pub type PaymentMethodDetailsAchCreditTransfer = crate::object::charge::PaymentMethodDetailsAchCreditTransfer;
    /// `payment_method_details.ach_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebit`](crate::object::charge::PaymentMethodDetailsAchDebit).
    pub type PaymentMethodDetailsAchDebit = crate::object::charge::PaymentMethodDetailsAchDebit;
    /// `payment_method_details.acss_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAcssDebit`](crate::object::charge::PaymentMethodDetailsAcssDebit).
    pub type PaymentMethodDetailsAcssDebit = crate::object::charge::PaymentMethodDetailsAcssDebit;
    /// `payment_method_details.affirm` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAffirm`](crate::object::charge::PaymentMethodDetailsAffirm).
    pub type PaymentMethodDetailsAffirm = crate::object::charge::PaymentMethodDetailsAffirm;
    /// `payment_method_details.afterpay_clearpay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAfterpayClearpay`](crate::object::charge::PaymentMethodDetailsAfterpayClearpay).
    pub type PaymentMethodDetailsAfterpayClearpay = crate::object::charge::PaymentMethodDetailsAfterpayClearpay;
    /// `payment_method_details.alipay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAlipay`](crate::object::charge::PaymentMethodDetailsAlipay).
    pub type PaymentMethodDetailsAlipay = crate::object::charge::PaymentMethodDetailsAlipay;
    /// `payment_method_details.alma` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAlma`](crate::object::charge::PaymentMethodDetailsAlma).
    pub type PaymentMethodDetailsAlma = crate::object::charge::PaymentMethodDetailsAlma;
    /// `payment_method_details.alma.installments` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAlmaInstallments`](crate::object::charge::PaymentMethodDetailsAlmaInstallments).
    pub type PaymentMethodDetailsAlmaInstallments = crate::object::charge::PaymentMethodDetailsAlmaInstallments;
    record! {
        /// `payment_method_details.amazon_pay` of a `payment_record`.
        PaymentMethodDetailsAmazonPay {
            funding "funding": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPayFunding>>, "See [`PaymentMethodDetailsAmazonPayFunding`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFunding). May be absent.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding` of a `payment_record`.
        PaymentMethodDetailsAmazonPayFunding {
            card "card": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingCard>>, "See [`PaymentMethodDetailsAmazonPayFundingCard`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingCard). May be absent.";
            type_ "type": Option<crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingType>, "A word of [`PaymentMethodDetailsAmazonPayFundingType`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingType); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_details.amazon_pay.funding.card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAmazonPayFundingCard`](crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard).
    pub type PaymentMethodDetailsAmazonPayFundingCard = crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard;
    /// `payment_method_details.au_becs_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAuBecsDebit`](crate::object::charge::PaymentMethodDetailsAuBecsDebit).
    pub type PaymentMethodDetailsAuBecsDebit = crate::object::charge::PaymentMethodDetailsAuBecsDebit;
    /// `payment_method_details.bacs_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBacsDebit`](crate::object::charge::PaymentMethodDetailsBacsDebit).
    pub type PaymentMethodDetailsBacsDebit = crate::object::charge::PaymentMethodDetailsBacsDebit;
    /// `payment_method_details.bancontact` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact).
    pub type PaymentMethodDetailsBancontact = crate::object::charge::PaymentMethodDetailsBancontact;
    /// `payment_method_details.billie` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsBillie = crate::object::charge::PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.billing_details` of a `payment_record`.
        PaymentMethodDetailsBillingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.bizum` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsBizum = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.blik` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBlik`](crate::object::charge::PaymentMethodDetailsBlik).
    pub type PaymentMethodDetailsBlik = crate::object::charge::PaymentMethodDetailsBlik;
    record! {
        /// `payment_method_details.boleto` of a `payment_record`.
        PaymentMethodDetailsBoleto {
            tax_id "tax_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card` of a `payment_record`.
        PaymentMethodDetailsCard {
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            brand "brand": Option<crate::object::payment_record::PaymentMethodDetailsCardBrand>, "A word of [`PaymentMethodDetailsCardBrand`](crate::object::payment_record::PaymentMethodDetailsCardBrand); unknown ones are kept. May be null.";
            capture_before "capture_before": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
            checks "checks": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardChecks>>, "See [`PaymentMethodDetailsCardChecks`](crate::object::payment_record::PaymentMethodDetailsCardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<crate::object::payment_record::PaymentMethodDetailsCardFunding>, "A word of [`PaymentMethodDetailsCardFunding`](crate::object::payment_record::PaymentMethodDetailsCardFunding); unknown ones are kept. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            installments "installments": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardInstallments>>, "See [`PaymentMethodDetailsCardInstallments`](crate::object::payment_record::PaymentMethodDetailsCardInstallments). May be null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            moto "moto": Option<bool>, "A flag. May be absent or null.";
            network "network": Option<crate::object::payment_record::PaymentMethodDetailsCardNetwork>, "A word of [`PaymentMethodDetailsCardNetwork`](crate::object::payment_record::PaymentMethodDetailsCardNetwork); unknown ones are kept. May be null.";
            network_advice_code "network_advice_code": Option<String>, "Text. May be null.";
            network_decline_code "network_decline_code": Option<String>, "Text. May be null.";
            network_token "network_token": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardNetworkToken>>, "See [`PaymentMethodDetailsCardNetworkToken`](crate::object::payment_record::PaymentMethodDetailsCardNetworkToken). May be absent or null.";
            network_transaction_id "network_transaction_id": Option<String>, "Text. May be null.";
            stored_credential_usage "stored_credential_usage": Option<crate::object::payment_record::PaymentMethodDetailsCardStoredCredentialUsage>, "A word of [`PaymentMethodDetailsCardStoredCredentialUsage`](crate::object::payment_record::PaymentMethodDetailsCardStoredCredentialUsage); unknown ones are kept. May be absent or null.";
            three_d_secure "three_d_secure": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecure>>, "See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecure). May be null.";
            wallet "wallet": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWallet>>, "See [`PaymentMethodDetailsCardWallet`](crate::object::payment_record::PaymentMethodDetailsCardWallet). May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.checks` of a `payment_record`.
        PaymentMethodDetailsCardChecks {
            address_line1_check "address_line1_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksAddressLine1Check>, "A word of [`PaymentMethodDetailsCardChecksAddressLine1Check`](crate::object::payment_record::PaymentMethodDetailsCardChecksAddressLine1Check); unknown ones are kept. May be null.";
            address_postal_code_check "address_postal_code_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksAddressPostalCodeCheck>, "A word of [`PaymentMethodDetailsCardChecksAddressPostalCodeCheck`](crate::object::payment_record::PaymentMethodDetailsCardChecksAddressPostalCodeCheck); unknown ones are kept. May be null.";
            cvc_check "cvc_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksCvcCheck>, "A word of [`PaymentMethodDetailsCardChecksCvcCheck`](crate::object::payment_record::PaymentMethodDetailsCardChecksCvcCheck); unknown ones are kept. May be null.";
        }
    }
    /// `payment_method_details.card.installments` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardInstallments`](crate::object::charge::PaymentMethodDetailsCardInstallments).
    pub type PaymentMethodDetailsCardInstallments = crate::object::charge::PaymentMethodDetailsCardInstallments;
    /// `payment_method_details.card.installments.plan` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodDetailsCardInstallmentsPlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    /// `payment_method_details.card.network_token` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardNetworkToken`](crate::object::charge::PaymentMethodDetailsCardNetworkToken).
    pub type PaymentMethodDetailsCardNetworkToken = crate::object::charge::PaymentMethodDetailsCardNetworkToken;
    record! {
        /// `payment_method_details.card.three_d_secure` of a `payment_record`.
        PaymentMethodDetailsCardThreeDSecure {
            authentication_flow "authentication_flow": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>, "A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.";
            exemption_indicator "exemption_indicator": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureExemptionIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureExemptionIndicator); unknown ones are kept. May be null.";
            exemption_indicator_applied "exemption_indicator_applied": Option<bool>, "A flag. May be null.";
            result "result": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResult>, "A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.";
            result_reason "result_reason": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResultReason>, "A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.";
            version "version": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureVersion>, "A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `payment_record`.
        PaymentMethodDetailsCardWallet {
            apple_pay "apple_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletApplePay>>, "See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::payment_record::PaymentMethodDetailsCardWalletApplePay). May be absent.";
            dynamic_last4 "dynamic_last4": Option<String>, "Text. May be absent.";
            google_pay "google_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletGooglePay>>, "See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::payment_record::PaymentMethodDetailsCardWalletGooglePay). May be absent.";
            link "link": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletLink>>, "See [`PaymentMethodDetailsCardWalletLink`](crate::object::payment_record::PaymentMethodDetailsCardWalletLink). May be absent.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet.apple_pay` of a `payment_record`.
        PaymentMethodDetailsCardWalletApplePay {
            type_ "type": Option<String>, "Text.";
        }
    }
    /// `payment_method_details.card.wallet.google_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletGooglePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.link` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card_present` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresent`](crate::object::charge::PaymentMethodDetailsCardPresent).
    pub type PaymentMethodDetailsCardPresent = crate::object::charge::PaymentMethodDetailsCardPresent;
    /// `payment_method_details.card_present.offline` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type PaymentMethodDetailsCardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `payment_method_details.card_present.receipt` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReceipt`](crate::object::charge::PaymentMethodDetailsCardPresentReceipt).
    pub type PaymentMethodDetailsCardPresentReceipt = crate::object::charge::PaymentMethodDetailsCardPresentReceipt;
    /// `payment_method_details.card_present.wallet` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet).
    pub type PaymentMethodDetailsCardPresentWallet = crate::object::charge::PaymentMethodDetailsCardPresentWallet;
    /// `payment_method_details.cashapp` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCashapp`](crate::object::charge::PaymentMethodDetailsCashapp).
    pub type PaymentMethodDetailsCashapp = crate::object::charge::PaymentMethodDetailsCashapp;
    /// `payment_method_details.crypto` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCrypto`](crate::object::charge::PaymentMethodDetailsCrypto).
    pub type PaymentMethodDetailsCrypto = crate::object::charge::PaymentMethodDetailsCrypto;
    record! {
        /// `payment_method_details.custom` of a `payment_record`.
        PaymentMethodDetailsCustom {
            display_name "display_name": Option<String>, "Text.";
            type_ "type": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.customer_balance` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCustomerBalance = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.eps` of a `payment_record`. The same as [`charge::PaymentMethodDetailsEps`](crate::object::charge::PaymentMethodDetailsEps).
    pub type PaymentMethodDetailsEps = crate::object::charge::PaymentMethodDetailsEps;
    /// `payment_method_details.fpx` of a `payment_record`. The same as [`charge::PaymentMethodDetailsFpx`](crate::object::charge::PaymentMethodDetailsFpx).
    pub type PaymentMethodDetailsFpx = crate::object::charge::PaymentMethodDetailsFpx;
    /// `payment_method_details.giropay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsGiropay`](crate::object::charge::PaymentMethodDetailsGiropay).
    pub type PaymentMethodDetailsGiropay = crate::object::charge::PaymentMethodDetailsGiropay;
    /// `payment_method_details.grabpay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsGrabpay = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.ideal` of a `payment_record`. The same as [`charge::PaymentMethodDetailsIdeal`](crate::object::charge::PaymentMethodDetailsIdeal).
    pub type PaymentMethodDetailsIdeal = crate::object::charge::PaymentMethodDetailsIdeal;
    /// `payment_method_details.interac_present` of a `payment_record`. The same as [`charge::PaymentMethodDetailsInteracPresent`](crate::object::charge::PaymentMethodDetailsInteracPresent).
    pub type PaymentMethodDetailsInteracPresent = crate::object::charge::PaymentMethodDetailsInteracPresent;
    /// `payment_method_details.interac_present.receipt` of a `payment_record`. The same as [`charge::PaymentMethodDetailsInteracPresentReceipt`](crate::object::charge::PaymentMethodDetailsInteracPresentReceipt).
    pub type PaymentMethodDetailsInteracPresentReceipt = crate::object::charge::PaymentMethodDetailsInteracPresentReceipt;
    /// `payment_method_details.kakao_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsKakaoPay = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.klarna` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKlarna`](crate::object::charge::PaymentMethodDetailsKlarna).
    pub type PaymentMethodDetailsKlarna = crate::object::charge::PaymentMethodDetailsKlarna;
    /// `payment_method_details.klarna.payer_details` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKlarnaPayerDetails`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails).
    pub type PaymentMethodDetailsKlarnaPayerDetails = crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails;
    /// `payment_method_details.klarna.payer_details.address` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKlarnaPayerDetailsAddress`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress).
    pub type PaymentMethodDetailsKlarnaPayerDetailsAddress = crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress;
    /// `payment_method_details.konbini` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKonbini`](crate::object::charge::PaymentMethodDetailsKonbini).
    pub type PaymentMethodDetailsKonbini = crate::object::charge::PaymentMethodDetailsKonbini;
    /// `payment_method_details.konbini.store` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKonbiniStore`](crate::object::charge::PaymentMethodDetailsKonbiniStore).
    pub type PaymentMethodDetailsKonbiniStore = crate::object::charge::PaymentMethodDetailsKonbiniStore;
    /// `payment_method_details.kr_card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKrCard`](crate::object::charge::PaymentMethodDetailsKrCard).
    pub type PaymentMethodDetailsKrCard = crate::object::charge::PaymentMethodDetailsKrCard;
    /// `payment_method_details.link` of a `payment_record`. The same as [`charge::PaymentMethodDetailsLink`](crate::object::charge::PaymentMethodDetailsLink).
    pub type PaymentMethodDetailsLink = crate::object::charge::PaymentMethodDetailsLink;
    /// `payment_method_details.mb_way` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsMbWay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.mobilepay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsMobilepay`](crate::object::charge::PaymentMethodDetailsMobilepay).
    pub type PaymentMethodDetailsMobilepay = crate::object::charge::PaymentMethodDetailsMobilepay;
    /// `payment_method_details.mobilepay.card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsMobilepayCard`](crate::object::charge::PaymentMethodDetailsMobilepayCard).
    pub type PaymentMethodDetailsMobilepayCard = crate::object::charge::PaymentMethodDetailsMobilepayCard;
    record! {
        /// `payment_method_details.momo` of a `payment_record`.
        PaymentMethodDetailsMomo {
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.multibanco` of a `payment_record`. The same as [`charge::PaymentMethodDetailsMultibanco`](crate::object::charge::PaymentMethodDetailsMultibanco).
    pub type PaymentMethodDetailsMultibanco = crate::object::charge::PaymentMethodDetailsMultibanco;
    /// `payment_method_details.naver_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsNaverPay = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.nz_bank_account` of a `payment_record`. The same as [`charge::PaymentMethodDetailsNzBankAccount`](crate::object::charge::PaymentMethodDetailsNzBankAccount).
    pub type PaymentMethodDetailsNzBankAccount = crate::object::charge::PaymentMethodDetailsNzBankAccount;
    /// `payment_method_details.oxxo` of a `payment_record`. The same as [`charge::PaymentMethodDetailsOxxo`](crate::object::charge::PaymentMethodDetailsOxxo).
    pub type PaymentMethodDetailsOxxo = crate::object::charge::PaymentMethodDetailsOxxo;
    /// `payment_method_details.p24` of a `payment_record`. The same as [`charge::PaymentMethodDetailsP24`](crate::object::charge::PaymentMethodDetailsP24).
    pub type PaymentMethodDetailsP24 = crate::object::charge::PaymentMethodDetailsP24;
    /// `payment_method_details.pay_by_bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPayByBank = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payco` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsPayco = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.paynow` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaynow`](crate::object::charge::PaymentMethodDetailsPaynow).
    pub type PaymentMethodDetailsPaynow = crate::object::charge::PaymentMethodDetailsPaynow;
    /// `payment_method_details.paypal` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypal`](crate::object::charge::PaymentMethodDetailsPaypal).
    pub type PaymentMethodDetailsPaypal = crate::object::charge::PaymentMethodDetailsPaypal;
    /// `payment_method_details.paypal.seller_protection` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypalSellerProtection`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtection).
    pub type PaymentMethodDetailsPaypalSellerProtection = crate::object::charge::PaymentMethodDetailsPaypalSellerProtection;
    /// `payment_method_details.paypay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPaypay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payto` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPayto`](crate::object::charge::PaymentMethodDetailsPayto).
    pub type PaymentMethodDetailsPayto = crate::object::charge::PaymentMethodDetailsPayto;
    record! {
        /// `payment_method_details.pix` of a `payment_record`.
        PaymentMethodDetailsPix {
            bank_transaction_id "bank_transaction_id": Option<String>, "Text. May be absent or null.";
            mandate "mandate": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.promptpay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay).
    pub type PaymentMethodDetailsPromptpay = crate::object::charge::PaymentMethodDetailsPromptpay;
    /// `payment_method_details.revolut_pay` of a `payment_record`. The same as [`PaymentMethodDetailsAmazonPay`](PaymentMethodDetailsAmazonPay).
    pub type PaymentMethodDetailsRevolutPay = PaymentMethodDetailsAmazonPay;
    /// `payment_method_details.revolut_pay.funding` of a `payment_record`. The same as [`PaymentMethodDetailsAmazonPayFunding`](PaymentMethodDetailsAmazonPayFunding).
    pub type PaymentMethodDetailsRevolutPayFunding = PaymentMethodDetailsAmazonPayFunding;
    /// `payment_method_details.revolut_pay.funding.card` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAmazonPayFundingCard`](crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard).
    pub type PaymentMethodDetailsRevolutPayFundingCard = crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard;
    /// `payment_method_details.samsung_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsSamsungPay = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.satispay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSatispay = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.scalapay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsScalapay = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.sepa_credit_transfer` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSepaCreditTransfer`](crate::object::charge::PaymentMethodDetailsSepaCreditTransfer).
    pub type PaymentMethodDetailsSepaCreditTransfer = crate::object::charge::PaymentMethodDetailsSepaCreditTransfer;
    /// `payment_method_details.sepa_debit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSepaDebit`](crate::object::charge::PaymentMethodDetailsSepaDebit).
    pub type PaymentMethodDetailsSepaDebit = crate::object::charge::PaymentMethodDetailsSepaDebit;
    /// `payment_method_details.sequra` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSequra = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.sofort` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSofort`](crate::object::charge::PaymentMethodDetailsSofort).
    pub type PaymentMethodDetailsSofort = crate::object::charge::PaymentMethodDetailsSofort;
    /// `payment_method_details.stripe_account` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsStripeAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sunbit` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSunbit = crate::object::charge::PaymentMethodDetailsBillie;
    /// `payment_method_details.swish` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSwish`](crate::object::charge::PaymentMethodDetailsSwish).
    pub type PaymentMethodDetailsSwish = crate::object::charge::PaymentMethodDetailsSwish;
    /// `payment_method_details.twint` of a `payment_record`. The same as [`charge::PaymentMethodDetailsTwint`](crate::object::charge::PaymentMethodDetailsTwint).
    pub type PaymentMethodDetailsTwint = crate::object::charge::PaymentMethodDetailsTwint;
    /// `payment_method_details.upi` of a `payment_record`. The same as [`charge::PaymentMethodDetailsUpi`](crate::object::charge::PaymentMethodDetailsUpi).
    pub type PaymentMethodDetailsUpi = crate::object::charge::PaymentMethodDetailsUpi;
    /// `payment_method_details.us_bank_account` of a `payment_record`. The same as [`charge::PaymentMethodDetailsUsBankAccount`](crate::object::charge::PaymentMethodDetailsUsBankAccount).
    pub type PaymentMethodDetailsUsBankAccount = crate::object::charge::PaymentMethodDetailsUsBankAccount;
    /// `payment_method_details.wechat` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsWechat = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.wechat_pay` of a `payment_record`. The same as [`charge::PaymentMethodDetailsWechatPay`](crate::object::charge::PaymentMethodDetailsWechatPay).
    pub type PaymentMethodDetailsWechatPay = crate::object::charge::PaymentMethodDetailsWechatPay;
    /// `payment_method_details.zip` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsZip = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `processor_details` of a `payment_record`.
        ProcessorDetails {
            custom "custom": Option<Box<crate::object::payment_record::ProcessorDetailsCustom>>, "See [`ProcessorDetailsCustom`](crate::object::payment_record::ProcessorDetailsCustom). May be absent.";
            type_ "type": Option<String>, "Text: `custom`.";
        }
    }
    record! {
        /// `processor_details.custom` of a `payment_record`.
        ProcessorDetailsCustom {
            payment_reference "payment_reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `shipping_details` of a `payment_record`.
        ShippingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            name "name": Option<String>, "Text. May be null.";
            phone "phone": Option<String>, "Text. May be null.";
        }
    }
    /// `customer_presence` of a `payment_record`. The same as [`payment_intent::PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage).
    pub type CustomerPresence = crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage;
    /// `payment_method_details.ach_debit.account_holder_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsAchDebitAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    words! {
        /// `payment_method_details.amazon_pay.funding.type` of a `payment_record`.
        PaymentMethodDetailsAmazonPayFundingType {
            Card "card",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `payment_record`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    words! {
        /// `payment_method_details.card.brand` of a `payment_record`.
        PaymentMethodDetailsCardBrand {
            Amex "amex",
            CartesBancaires "cartes_bancaires",
            Diners "diners",
            Discover "discover",
            EftposAu "eftpos_au",
            Interac "interac",
            Jcb "jcb",
            Link "link",
            Mastercard "mastercard",
            Unionpay "unionpay",
            Unknown "unknown",
            Visa "visa",
        }
    }
    words! {
        /// `payment_method_details.card.checks.address_line1_check` of a `payment_record`.
        PaymentMethodDetailsCardChecksAddressLine1Check {
            Fail "fail",
            Pass "pass",
            Unavailable "unavailable",
            Unchecked "unchecked",
        }
    }
    /// `payment_method_details.card.checks.address_postal_code_check` of a `payment_record`. The same as [`PaymentMethodDetailsCardChecksAddressLine1Check`](PaymentMethodDetailsCardChecksAddressLine1Check).
    pub type PaymentMethodDetailsCardChecksAddressPostalCodeCheck = PaymentMethodDetailsCardChecksAddressLine1Check;
    /// `payment_method_details.card.checks.cvc_check` of a `payment_record`. The same as [`PaymentMethodDetailsCardChecksAddressLine1Check`](PaymentMethodDetailsCardChecksAddressLine1Check).
    pub type PaymentMethodDetailsCardChecksCvcCheck = PaymentMethodDetailsCardChecksAddressLine1Check;
    words! {
        /// `payment_method_details.card.funding` of a `payment_record`.
        PaymentMethodDetailsCardFunding {
            Credit "credit",
            Debit "debit",
            Prepaid "prepaid",
            Unknown "unknown",
        }
    }
    /// `payment_method_details.card.installments.plan.type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType).
    pub type PaymentMethodDetailsCardInstallmentsPlanType = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType;
    /// `payment_method_details.card.network` of a `payment_record`. The same as [`PaymentMethodDetailsCardBrand`](PaymentMethodDetailsCardBrand).
    pub type PaymentMethodDetailsCardNetwork = PaymentMethodDetailsCardBrand;
    /// `payment_method_details.card.stored_credential_usage` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodDetailsCardStoredCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    /// `payment_method_details.card.three_d_secure.authentication_flow` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow).
    pub type PaymentMethodDetailsCardThreeDSecureAuthenticationFlow = crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow;
    words! {
        /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator` of a `payment_record`.
        PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
            V01 "01",
            V02 "02",
            V03 "03",
            V04 "04",
            V05 "05",
            V06 "06",
            V07 "07",
        }
    }
    /// `payment_method_details.card.three_d_secure.exemption_indicator` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator).
    pub type PaymentMethodDetailsCardThreeDSecureExemptionIndicator = crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator;
    /// `payment_method_details.card.three_d_secure.result` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResult`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult).
    pub type PaymentMethodDetailsCardThreeDSecureResult = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult;
    /// `payment_method_details.card.three_d_secure.result_reason` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason).
    pub type PaymentMethodDetailsCardThreeDSecureResultReason = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason;
    /// `payment_method_details.card.three_d_secure.version` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion).
    pub type PaymentMethodDetailsCardThreeDSecureVersion = crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion;
    /// `payment_method_details.card_present.read_method` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type PaymentMethodDetailsCardPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `payment_method_details.card_present.receipt.account_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType).
    pub type PaymentMethodDetailsCardPresentReceiptAccountType = crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType;
    /// `payment_method_details.card_present.wallet.type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType).
    pub type PaymentMethodDetailsCardPresentWalletType = crate::object::charge::PaymentMethodDetailsCardPresentWalletType;
    /// `payment_method_details.crypto.network` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCryptoNetwork`](crate::object::charge::PaymentMethodDetailsCryptoNetwork).
    pub type PaymentMethodDetailsCryptoNetwork = crate::object::charge::PaymentMethodDetailsCryptoNetwork;
    /// `payment_method_details.crypto.token_currency` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCryptoTokenCurrency`](crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency).
    pub type PaymentMethodDetailsCryptoTokenCurrency = crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency;
    /// `payment_method_details.eps.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsEpsBank`](crate::object::charge::PaymentMethodDetailsEpsBank).
    pub type PaymentMethodDetailsEpsBank = crate::object::charge::PaymentMethodDetailsEpsBank;
    /// `payment_method_details.fpx.account_holder_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsFpxAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `payment_method_details.fpx.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsFpxBank`](crate::object::charge::PaymentMethodDetailsFpxBank).
    pub type PaymentMethodDetailsFpxBank = crate::object::charge::PaymentMethodDetailsFpxBank;
    /// `payment_method_details.ideal.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank).
    pub type PaymentMethodDetailsIdealBank = crate::object::charge::PaymentMethodDetailsIdealBank;
    /// `payment_method_details.ideal.bic` of a `payment_record`. The same as [`charge::PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic).
    pub type PaymentMethodDetailsIdealBic = crate::object::charge::PaymentMethodDetailsIdealBic;
    /// `payment_method_details.interac_present.read_method` of a `payment_record`. The same as [`charge::PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod).
    pub type PaymentMethodDetailsInteracPresentReadMethod = crate::object::charge::PaymentMethodDetailsCardPresentReadMethod;
    /// `payment_method_details.interac_present.receipt.account_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsInteracPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType).
    pub type PaymentMethodDetailsInteracPresentReceiptAccountType = crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType;
    /// `payment_method_details.konbini.store.chain` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKonbiniStoreChain`](crate::object::charge::PaymentMethodDetailsKonbiniStoreChain).
    pub type PaymentMethodDetailsKonbiniStoreChain = crate::object::charge::PaymentMethodDetailsKonbiniStoreChain;
    /// `payment_method_details.kr_card.brand` of a `payment_record`. The same as [`charge::PaymentMethodDetailsKrCardBrand`](crate::object::charge::PaymentMethodDetailsKrCardBrand).
    pub type PaymentMethodDetailsKrCardBrand = crate::object::charge::PaymentMethodDetailsKrCardBrand;
    /// `payment_method_details.p24.bank` of a `payment_record`. The same as [`charge::PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank).
    pub type PaymentMethodDetailsP24Bank = crate::object::charge::PaymentMethodDetailsP24Bank;
    /// `payment_method_details.paypal.seller_protection.dispute_category` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory).
    pub type PaymentMethodDetailsPaypalSellerProtectionDisputeCategory = crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory;
    /// `payment_method_details.paypal.seller_protection.status` of a `payment_record`. The same as [`charge::PaymentMethodDetailsPaypalSellerProtectionStatus`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus).
    pub type PaymentMethodDetailsPaypalSellerProtectionStatus = crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus;
    /// `payment_method_details.revolut_pay.funding.type` of a `payment_record`. The same as [`PaymentMethodDetailsAmazonPayFundingType`](PaymentMethodDetailsAmazonPayFundingType).
    pub type PaymentMethodDetailsRevolutPayFundingType = PaymentMethodDetailsAmazonPayFundingType;
    /// `payment_method_details.sofort.preferred_language` of a `payment_record`. The same as [`charge::PaymentMethodDetailsSofortPreferredLanguage`](crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage).
    pub type PaymentMethodDetailsSofortPreferredLanguage = crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage;
    /// `payment_method_details.us_bank_account.account_holder_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `payment_method_details.us_bank_account.account_type` of a `payment_record`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `reported_by` of a `payment_record`.
        ReportedBy {
            VSelf "self",
            Stripe "stripe",
        }
    }
}
record! {
    /// Stripe's `payout` object.
    Payout {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        application_fee "application_fee": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application_fee`, or the object where it was expanded. May be null.";
        application_fee_amount "application_fee_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        arrival_date "arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
        automatic "automatic": Option<bool>, "A flag.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination "destination": Option<crate::object::Expandable<crate::object::ExternalAccount>>, "Id of a `ExternalAccount`, or the object where it was expanded. May be null.";
        failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        method "method": Option<String>, "Text.";
        original_payout "original_payout": Option<crate::object::Expandable<crate::object::Payout>>, "Id of a `payout`, or the object where it was expanded. May be null.";
        payout_method "payout_method": Option<String>, "Text. May be null.";
        reconciliation_status "reconciliation_status": Option<payout::ReconciliationStatus>, "A word of [`ReconciliationStatus`](payout::ReconciliationStatus); unknown ones are kept.";
        reversed_by "reversed_by": Option<crate::object::Expandable<crate::object::Payout>>, "Id of a `payout`, or the object where it was expanded. May be null.";
        source_type "source_type": Option<String>, "Text.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<String>, "Text.";
        trace_id "trace_id": Option<Box<payout::TraceId>>, "See [`TraceId`](payout::TraceId). May be null.";
        type_ "type": Option<payout::Type>, "A word of [`Type`](payout::Type); unknown ones are kept.";
    }
}
object! { Payout: "payout" }
/// The parts of a [`Payout`](crate::object::Payout).
pub mod payout {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `trace_id` of a `payout`.
        TraceId {
            status "status": Option<String>, "Text.";
            value "value": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `reconciliation_status` of a `payout`.
        ReconciliationStatus {
            Completed "completed",
            InProgress "in_progress",
            NotApplicable "not_applicable",
        }
    }
    words! {
        /// `type` of a `payout`.
        Type {
            BankAccount "bank_account",
            Card "card",
        }
    }
}
record! {
    /// Stripe's `radar.early_fraud_warning` object.
    RadarEarlyFraudWarning {
        id "id": String, "The id; empty if Stripe sent none.";
        actionable "actionable": Option<bool>, "A flag.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fraud_type "fraud_type": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be absent.";
    }
}
object! { RadarEarlyFraudWarning: "radar.early_fraud_warning" }
record! {
    /// Stripe's `refund` object.
    Refund {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        destination_details "destination_details": Option<Box<refund::DestinationDetails>>, "See [`DestinationDetails`](refund::DestinationDetails). May be absent.";
        failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be absent.";
        failure_reason "failure_reason": Option<String>, "Text. May be absent.";
        instructions_email "instructions_email": Option<String>, "Text. May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        next_action "next_action": Option<Box<refund::NextAction>>, "See [`NextAction`](refund::NextAction). May be absent.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        pending_reason "pending_reason": Option<refund::PendingReason>, "A word of [`PendingReason`](refund::PendingReason); unknown ones are kept. May be absent.";
        presentment_details "presentment_details": Option<Box<refund::PresentmentDetails>>, "See [`PresentmentDetails`](refund::PresentmentDetails). May be absent.";
        reason "reason": Option<refund::Reason>, "A word of [`Reason`](refund::Reason); unknown ones are kept. May be null.";
        receipt_number "receipt_number": Option<String>, "Text. May be null.";
        source_transfer_reversal "source_transfer_reversal": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer_reversal`, or the object where it was expanded. May be null.";
        status "status": Option<String>, "Text. May be null.";
        transfer_reversal "transfer_reversal": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `transfer_reversal`, or the object where it was expanded. May be null.";
    }
}
element! { Refund }
object! { Refund: "refund" }
/// The parts of a [`Refund`](crate::object::Refund).
pub mod refund {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `destination_details` of a `refund`.
        DestinationDetails {
            affirm "affirm": Option<Box<crate::object::refund::DestinationDetailsAffirm>>, "See [`DestinationDetailsAffirm`](crate::object::refund::DestinationDetailsAffirm). May be absent.";
            afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::refund::DestinationDetailsAfterpayClearpay>>, "See [`DestinationDetailsAfterpayClearpay`](crate::object::refund::DestinationDetailsAfterpayClearpay). May be absent.";
            alipay "alipay": Option<Box<crate::object::refund::DestinationDetailsAlipay>>, "See [`DestinationDetailsAlipay`](crate::object::refund::DestinationDetailsAlipay). May be absent.";
            alma "alma": Option<Box<crate::object::refund::DestinationDetailsAlma>>, "See [`DestinationDetailsAlma`](crate::object::refund::DestinationDetailsAlma). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::refund::DestinationDetailsAmazonPay>>, "See [`DestinationDetailsAmazonPay`](crate::object::refund::DestinationDetailsAmazonPay). May be absent.";
            au_bank_transfer "au_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsAuBankTransfer>>, "See [`DestinationDetailsAuBankTransfer`](crate::object::refund::DestinationDetailsAuBankTransfer). May be absent.";
            blik "blik": Option<Box<crate::object::refund::DestinationDetailsBlik>>, "See [`DestinationDetailsBlik`](crate::object::refund::DestinationDetailsBlik). May be absent.";
            br_bank_transfer "br_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsBrBankTransfer>>, "See [`DestinationDetailsBrBankTransfer`](crate::object::refund::DestinationDetailsBrBankTransfer). May be absent.";
            card "card": Option<Box<crate::object::refund::DestinationDetailsCard>>, "See [`DestinationDetailsCard`](crate::object::refund::DestinationDetailsCard). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::refund::DestinationDetailsCashapp>>, "See [`DestinationDetailsCashapp`](crate::object::refund::DestinationDetailsCashapp). May be absent.";
            crypto "crypto": Option<Box<crate::object::refund::DestinationDetailsCrypto>>, "See [`DestinationDetailsCrypto`](crate::object::refund::DestinationDetailsCrypto). May be absent.";
            customer_cash_balance "customer_cash_balance": Option<Box<crate::object::refund::DestinationDetailsCustomerCashBalance>>, "See [`DestinationDetailsCustomerCashBalance`](crate::object::refund::DestinationDetailsCustomerCashBalance). May be absent.";
            eps "eps": Option<Box<crate::object::refund::DestinationDetailsEps>>, "See [`DestinationDetailsEps`](crate::object::refund::DestinationDetailsEps). May be absent.";
            eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsEuBankTransfer>>, "See [`DestinationDetailsEuBankTransfer`](crate::object::refund::DestinationDetailsEuBankTransfer). May be absent.";
            gb_bank_transfer "gb_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsGbBankTransfer>>, "See [`DestinationDetailsGbBankTransfer`](crate::object::refund::DestinationDetailsGbBankTransfer). May be absent.";
            giropay "giropay": Option<Box<crate::object::refund::DestinationDetailsGiropay>>, "See [`DestinationDetailsGiropay`](crate::object::refund::DestinationDetailsGiropay). May be absent.";
            grabpay "grabpay": Option<Box<crate::object::refund::DestinationDetailsGrabpay>>, "See [`DestinationDetailsGrabpay`](crate::object::refund::DestinationDetailsGrabpay). May be absent.";
            jp_bank_transfer "jp_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsJpBankTransfer>>, "See [`DestinationDetailsJpBankTransfer`](crate::object::refund::DestinationDetailsJpBankTransfer). May be absent.";
            klarna "klarna": Option<Box<crate::object::refund::DestinationDetailsKlarna>>, "See [`DestinationDetailsKlarna`](crate::object::refund::DestinationDetailsKlarna). May be absent.";
            mb_way "mb_way": Option<Box<crate::object::refund::DestinationDetailsMbWay>>, "See [`DestinationDetailsMbWay`](crate::object::refund::DestinationDetailsMbWay). May be absent.";
            multibanco "multibanco": Option<Box<crate::object::refund::DestinationDetailsMultibanco>>, "See [`DestinationDetailsMultibanco`](crate::object::refund::DestinationDetailsMultibanco). May be absent.";
            mx_bank_transfer "mx_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsMxBankTransfer>>, "See [`DestinationDetailsMxBankTransfer`](crate::object::refund::DestinationDetailsMxBankTransfer). May be absent.";
            nz_bank_transfer "nz_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsNzBankTransfer>>, "See [`DestinationDetailsNzBankTransfer`](crate::object::refund::DestinationDetailsNzBankTransfer). May be absent.";
            p24 "p24": Option<Box<crate::object::refund::DestinationDetailsP24>>, "See [`DestinationDetailsP24`](crate::object::refund::DestinationDetailsP24). May be absent.";
            paynow "paynow": Option<Box<crate::object::refund::DestinationDetailsPaynow>>, "See [`DestinationDetailsPaynow`](crate::object::refund::DestinationDetailsPaynow). May be absent.";
            paypal "paypal": Option<Box<crate::object::refund::DestinationDetailsPaypal>>, "See [`DestinationDetailsPaypal`](crate::object::refund::DestinationDetailsPaypal). May be absent.";
            pix "pix": Option<Box<crate::object::refund::DestinationDetailsPix>>, "See [`DestinationDetailsPix`](crate::object::refund::DestinationDetailsPix). May be absent.";
            revolut "revolut": Option<Box<crate::object::refund::DestinationDetailsRevolut>>, "See [`DestinationDetailsRevolut`](crate::object::refund::DestinationDetailsRevolut). May be absent.";
            scalapay "scalapay": Option<Box<crate::object::refund::DestinationDetailsScalapay>>, "See [`DestinationDetailsScalapay`](crate::object::refund::DestinationDetailsScalapay). May be absent.";
            sofort "sofort": Option<Box<crate::object::refund::DestinationDetailsSofort>>, "See [`DestinationDetailsSofort`](crate::object::refund::DestinationDetailsSofort). May be absent.";
            swish "swish": Option<Box<crate::object::refund::DestinationDetailsSwish>>, "See [`DestinationDetailsSwish`](crate::object::refund::DestinationDetailsSwish). May be absent.";
            th_bank_transfer "th_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsThBankTransfer>>, "See [`DestinationDetailsThBankTransfer`](crate::object::refund::DestinationDetailsThBankTransfer). May be absent.";
            twint "twint": Option<Box<crate::object::refund::DestinationDetailsTwint>>, "See [`DestinationDetailsTwint`](crate::object::refund::DestinationDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            us_bank_transfer "us_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsUsBankTransfer>>, "See [`DestinationDetailsUsBankTransfer`](crate::object::refund::DestinationDetailsUsBankTransfer). May be absent.";
            wechat_pay "wechat_pay": Option<Box<crate::object::refund::DestinationDetailsWechatPay>>, "See [`DestinationDetailsWechatPay`](crate::object::refund::DestinationDetailsWechatPay). May be absent.";
            zip "zip": Option<Box<crate::object::refund::DestinationDetailsZip>>, "See [`DestinationDetailsZip`](crate::object::refund::DestinationDetailsZip). May be absent.";
        }
    }
    /// `destination_details.affirm` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAffirm = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `destination_details.afterpay_clearpay` of a `refund`.
        DestinationDetailsAfterpayClearpay {
            reference "reference": Option<String>, "Text. May be null.";
            reference_status "reference_status": Option<String>, "Text. May be null.";
        }
    }
    /// `destination_details.alipay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAlipay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.alma` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAlma = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.amazon_pay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.au_bank_transfer` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAuBankTransfer = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `destination_details.blik` of a `refund`.
        DestinationDetailsBlik {
            network_decline_code "network_decline_code": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            reference_status "reference_status": Option<String>, "Text. May be null.";
        }
    }
    /// `destination_details.br_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsBrBankTransfer = DestinationDetailsAfterpayClearpay;
    record! {
        /// `destination_details.card` of a `refund`.
        DestinationDetailsCard {
            reference "reference": Option<String>, "Text. May be absent.";
            reference_status "reference_status": Option<String>, "Text. May be absent.";
            reference_type "reference_type": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::refund::DestinationDetailsCardType>, "A word of [`DestinationDetailsCardType`](crate::object::refund::DestinationDetailsCardType); unknown ones are kept.";
        }
    }
    /// `destination_details.cashapp` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsCashapp = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.crypto` of a `refund`. The same as [`charge::PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay).
    pub type DestinationDetailsCrypto = crate::object::charge::PaymentMethodDetailsPromptpay;
    /// `destination_details.customer_cash_balance` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsCustomerCashBalance = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.eps` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsEps = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.eu_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsEuBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.gb_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsGbBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.giropay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsGiropay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.grabpay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsGrabpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.jp_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsJpBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.klarna` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsKlarna = DestinationDetailsAfterpayClearpay;
    /// `destination_details.mb_way` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsMbWay = DestinationDetailsAfterpayClearpay;
    /// `destination_details.multibanco` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsMultibanco = DestinationDetailsAfterpayClearpay;
    /// `destination_details.mx_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsMxBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.nz_bank_transfer` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsNzBankTransfer = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.p24` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsP24 = DestinationDetailsAfterpayClearpay;
    /// `destination_details.paynow` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsPaynow = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.paypal` of a `refund`. The same as [`DestinationDetailsBlik`](DestinationDetailsBlik).
    pub type DestinationDetailsPaypal = DestinationDetailsBlik;
    /// `destination_details.pix` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsPix = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.revolut` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsRevolut = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.scalapay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsScalapay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.sofort` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsSofort = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.swish` of a `refund`. The same as [`DestinationDetailsBlik`](DestinationDetailsBlik).
    pub type DestinationDetailsSwish = DestinationDetailsBlik;
    /// `destination_details.th_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsThBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.twint` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsTwint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.us_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsUsBankTransfer = DestinationDetailsAfterpayClearpay;
    /// `destination_details.wechat_pay` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsWechatPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `destination_details.zip` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsZip = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `next_action` of a `refund`.
        NextAction {
            display_details "display_details": Option<Box<crate::object::refund::NextActionDisplayDetails>>, "See [`NextActionDisplayDetails`](crate::object::refund::NextActionDisplayDetails). May be absent.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `next_action.display_details` of a `refund`.
        NextActionDisplayDetails {
            email_sent "email_sent": Option<Box<crate::object::refund::NextActionDisplayDetailsEmailSent>>, "See [`NextActionDisplayDetailsEmailSent`](crate::object::refund::NextActionDisplayDetailsEmailSent).";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    record! {
        /// `next_action.display_details.email_sent` of a `refund`.
        NextActionDisplayDetailsEmailSent {
            email_sent_at "email_sent_at": Option<time::OffsetDateTime>, "A time, UTC.";
            email_sent_to "email_sent_to": Option<String>, "Text.";
        }
    }
    /// `presentment_details` of a `refund`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    words! {
        /// `destination_details.card.type` of a `refund`.
        DestinationDetailsCardType {
            Pending "pending",
            Refund "refund",
            Reversal "reversal",
        }
    }
    words! {
        /// `pending_reason` of a `refund`.
        PendingReason {
            ChargePending "charge_pending",
            InsufficientFunds "insufficient_funds",
            Processing "processing",
        }
    }
    words! {
        /// `reason` of a `refund`.
        Reason {
            Duplicate "duplicate",
            ExpiredUncapturedCharge "expired_uncaptured_charge",
            Fraudulent "fraudulent",
            RequestedByCustomer "requested_by_customer",
        }
    }
}
record! {
    /// Stripe's `review` object.
    Review {
        id "id": String, "The id; empty if Stripe sent none.";
        billing_zip "billing_zip": Option<String>, "Text. May be null.";
        charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be null.";
        closed_reason "closed_reason": Option<review::ClosedReason>, "A word of [`ClosedReason`](review::ClosedReason); unknown ones are kept. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        ip_address "ip_address": Option<String>, "Text. May be null.";
        ip_address_location "ip_address_location": Option<Box<review::IpAddressLocation>>, "See [`IpAddressLocation`](review::IpAddressLocation). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        open "open": Option<bool>, "A flag.";
        opened_reason "opened_reason": Option<review::OpenedReason>, "A word of [`OpenedReason`](review::OpenedReason); unknown ones are kept.";
        payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be absent.";
        reason "reason": Option<String>, "Text.";
        session "session": Option<Box<review::Session>>, "See [`Session`](review::Session). May be null.";
    }
}
object! { Review: "review" }
/// The parts of a [`Review`](crate::object::Review).
pub mod review {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `ip_address_location` of a `review`.
        IpAddressLocation {
            city "city": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            latitude "latitude": Option<f64>, "A number. May be null.";
            longitude "longitude": Option<f64>, "A number. May be null.";
            region "region": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `session` of a `review`.
        Session {
            browser "browser": Option<String>, "Text. May be null.";
            device "device": Option<String>, "Text. May be null.";
            platform "platform": Option<String>, "Text. May be null.";
            version "version": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `closed_reason` of a `review`.
        ClosedReason {
            Acknowledged "acknowledged",
            Approved "approved",
            Canceled "canceled",
            Disputed "disputed",
            PaymentNeverSettled "payment_never_settled",
            Redacted "redacted",
            Refunded "refunded",
            RefundedAsFraud "refunded_as_fraud",
        }
    }
    words! {
        /// `opened_reason` of a `review`.
        OpenedReason {
            Manual "manual",
            Rule "rule",
        }
    }
}
record! {
    /// Stripe's `setup_attempt` object.
    SetupAttempt {
        id "id": String, "The id; empty if Stripe sent none.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        attach_to_self "attach_to_self": Option<bool>, "A flag. May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        flow_directions "flow_directions": Vec<setup_attempt::FlowDirection>, "Array. Each element: A word of [`FlowDirection`](setup_attempt::FlowDirection); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded.";
        payment_method_details "payment_method_details": Option<Box<setup_attempt::PaymentMethodDetails>>, "See [`PaymentMethodDetails`](setup_attempt::PaymentMethodDetails).";
        setup_error "setup_error": Option<Box<setup_attempt::SetupError>>, "See [`SetupError`](setup_attempt::SetupError). May be null.";
        setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>, "Id of a `setup_intent`, or the object where it was expanded.";
        status "status": Option<String>, "Text.";
        usage "usage": Option<String>, "Text.";
    }
}
object! { SetupAttempt: "setup_attempt" }
/// The parts of a [`SetupAttempt`](crate::object::SetupAttempt).
pub mod setup_attempt {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `payment_method_details` of a `setup_attempt`.
        PaymentMethodDetails {
            acss_debit "acss_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAcssDebit>>, "See [`PaymentMethodDetailsAcssDebit`](crate::object::setup_attempt::PaymentMethodDetailsAcssDebit). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAmazonPay>>, "See [`PaymentMethodDetailsAmazonPay`](crate::object::setup_attempt::PaymentMethodDetailsAmazonPay). May be absent.";
            au_becs_debit "au_becs_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAuBecsDebit>>, "See [`PaymentMethodDetailsAuBecsDebit`](crate::object::setup_attempt::PaymentMethodDetailsAuBecsDebit). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBacsDebit>>, "See [`PaymentMethodDetailsBacsDebit`](crate::object::setup_attempt::PaymentMethodDetailsBacsDebit). May be absent.";
            bancontact "bancontact": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBancontact>>, "See [`PaymentMethodDetailsBancontact`](crate::object::setup_attempt::PaymentMethodDetailsBancontact). May be absent.";
            blik "blik": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBlik>>, "See [`PaymentMethodDetailsBlik`](crate::object::setup_attempt::PaymentMethodDetailsBlik). May be absent.";
            boleto "boleto": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBoleto>>, "See [`PaymentMethodDetailsBoleto`](crate::object::setup_attempt::PaymentMethodDetailsBoleto). May be absent.";
            card "card": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCard>>, "See [`PaymentMethodDetailsCard`](crate::object::setup_attempt::PaymentMethodDetailsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardPresent>>, "See [`PaymentMethodDetailsCardPresent`](crate::object::setup_attempt::PaymentMethodDetailsCardPresent). May be absent.";
            cashapp "cashapp": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCashapp>>, "See [`PaymentMethodDetailsCashapp`](crate::object::setup_attempt::PaymentMethodDetailsCashapp). May be absent.";
            ideal "ideal": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsIdeal>>, "See [`PaymentMethodDetailsIdeal`](crate::object::setup_attempt::PaymentMethodDetailsIdeal). May be absent.";
            kakao_pay "kakao_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKakaoPay>>, "See [`PaymentMethodDetailsKakaoPay`](crate::object::setup_attempt::PaymentMethodDetailsKakaoPay). May be absent.";
            klarna "klarna": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKlarna>>, "See [`PaymentMethodDetailsKlarna`](crate::object::setup_attempt::PaymentMethodDetailsKlarna). May be absent.";
            kr_card "kr_card": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKrCard>>, "See [`PaymentMethodDetailsKrCard`](crate::object::setup_attempt::PaymentMethodDetailsKrCard). May be absent.";
            link "link": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsLink>>, "See [`PaymentMethodDetailsLink`](crate::object::setup_attempt::PaymentMethodDetailsLink). May be absent.";
            naver_pay "naver_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsNaverPay>>, "See [`PaymentMethodDetailsNaverPay`](crate::object::setup_attempt::PaymentMethodDetailsNaverPay). May be absent.";
            nz_bank_account "nz_bank_account": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsNzBankAccount>>, "See [`PaymentMethodDetailsNzBankAccount`](crate::object::setup_attempt::PaymentMethodDetailsNzBankAccount). May be absent.";
            paypal "paypal": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPaypal>>, "See [`PaymentMethodDetailsPaypal`](crate::object::setup_attempt::PaymentMethodDetailsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPayto>>, "See [`PaymentMethodDetailsPayto`](crate::object::setup_attempt::PaymentMethodDetailsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPix>>, "See [`PaymentMethodDetailsPix`](crate::object::setup_attempt::PaymentMethodDetailsPix). May be absent.";
            revolut_pay "revolut_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsRevolutPay>>, "See [`PaymentMethodDetailsRevolutPay`](crate::object::setup_attempt::PaymentMethodDetailsRevolutPay). May be absent.";
            satispay "satispay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSatispay>>, "See [`PaymentMethodDetailsSatispay`](crate::object::setup_attempt::PaymentMethodDetailsSatispay). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSepaDebit>>, "See [`PaymentMethodDetailsSepaDebit`](crate::object::setup_attempt::PaymentMethodDetailsSepaDebit). May be absent.";
            sofort "sofort": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSofort>>, "See [`PaymentMethodDetailsSofort`](crate::object::setup_attempt::PaymentMethodDetailsSofort). May be absent.";
            twint "twint": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsTwint>>, "See [`PaymentMethodDetailsTwint`](crate::object::setup_attempt::PaymentMethodDetailsTwint). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi "upi": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsUpi>>, "See [`PaymentMethodDetailsUpi`](crate::object::setup_attempt::PaymentMethodDetailsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsUsBankAccount>>, "See [`PaymentMethodDetailsUsBankAccount`](crate::object::setup_attempt::PaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    /// `payment_method_details.acss_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAcssDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.amazon_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.au_becs_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAuBecsDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.bacs_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsBacsDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.bancontact` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact).
    pub type PaymentMethodDetailsBancontact = crate::object::charge::PaymentMethodDetailsBancontact;
    /// `payment_method_details.blik` of a `setup_attempt`. The same as [`payment_method::Bizum`](crate::object::payment_method::Bizum).
    pub type PaymentMethodDetailsBlik = crate::object::payment_method::Bizum;
    /// `payment_method_details.boleto` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsBoleto = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.card` of a `setup_attempt`.
        PaymentMethodDetailsCard {
            brand "brand": Option<String>, "Text. May be null.";
            checks "checks": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardChecks>>, "See [`PaymentMethodDetailsCardChecks`](crate::object::setup_attempt::PaymentMethodDetailsCardChecks). May be null.";
            country "country": Option<String>, "Text. May be null.";
            description "description": Option<String>, "Text. May be absent or null.";
            exp_month "exp_month": Option<i64>, "A whole number. May be null.";
            exp_year "exp_year": Option<i64>, "A whole number. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent or null.";
            funding "funding": Option<String>, "Text. May be null.";
            iin "iin": Option<String>, "Text. May be absent or null.";
            issuer "issuer": Option<String>, "Text. May be absent or null.";
            last4 "last4": Option<String>, "Text. May be null.";
            moto "moto": Option<bool>, "A flag. May be absent.";
            network "network": Option<String>, "Text. May be null.";
            three_d_secure "three_d_secure": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecure>>, "See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecure). May be null.";
            wallet "wallet": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWallet>>, "See [`PaymentMethodDetailsCardWallet`](crate::object::setup_attempt::PaymentMethodDetailsCardWallet). May be null.";
        }
    }
    /// `payment_method_details.card.checks` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks).
    pub type PaymentMethodDetailsCardChecks = crate::object::charge::PaymentMethodDetailsCardChecks;
    record! {
        /// `payment_method_details.card.three_d_secure` of a `setup_attempt`.
        PaymentMethodDetailsCardThreeDSecure {
            authentication_flow "authentication_flow": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>, "A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.";
            electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>, "A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.";
            result "result": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResult>, "A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.";
            result_reason "result_reason": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResultReason>, "A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
            version "version": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureVersion>, "A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `setup_attempt`.
        PaymentMethodDetailsCardWallet {
            apple_pay "apple_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWalletApplePay>>, "See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletApplePay). May be absent.";
            google_pay "google_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWalletGooglePay>>, "See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletGooglePay). May be absent.";
            type_ "type": Option<crate::object::setup_attempt::PaymentMethodDetailsCardWalletType>, "A word of [`PaymentMethodDetailsCardWalletType`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletType); unknown ones are kept.";
        }
    }
    /// `payment_method_details.card.wallet.apple_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletApplePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.google_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletGooglePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.card_present` of a `setup_attempt`.
        PaymentMethodDetailsCardPresent {
            generated_card "generated_card": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            offline "offline": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardPresentOffline>>, "See [`PaymentMethodDetailsCardPresentOffline`](crate::object::setup_attempt::PaymentMethodDetailsCardPresentOffline). May be null.";
        }
    }
    /// `payment_method_details.card_present.offline` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type PaymentMethodDetailsCardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `payment_method_details.cashapp` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCashapp = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.ideal` of a `setup_attempt`.
        PaymentMethodDetailsIdeal {
            bank "bank": Option<crate::object::setup_attempt::PaymentMethodDetailsIdealBank>, "A word of [`PaymentMethodDetailsIdealBank`](crate::object::setup_attempt::PaymentMethodDetailsIdealBank); unknown ones are kept. May be null.";
            bic "bic": Option<crate::object::setup_attempt::PaymentMethodDetailsIdealBic>, "A word of [`PaymentMethodDetailsIdealBic`](crate::object::setup_attempt::PaymentMethodDetailsIdealBic); unknown ones are kept. May be null.";
            generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
            generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
            iban_last4 "iban_last4": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_details.kakao_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKakaoPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.klarna` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKlarna = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.kr_card` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsKrCard = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.link` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsLink = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.naver_pay` of a `setup_attempt`.
        PaymentMethodDetailsNaverPay {
            buyer_id "buyer_id": Option<String>, "Text. May be absent.";
        }
    }
    /// `payment_method_details.nz_bank_account` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsNzBankAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.paypal` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPaypal = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payto` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPayto = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.pix` of a `setup_attempt`. The same as [`payment_method::Pix`](crate::object::payment_method::Pix).
    pub type PaymentMethodDetailsPix = crate::object::payment_method::Pix;
    /// `payment_method_details.revolut_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsRevolutPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.satispay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsSatispay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sepa_debit` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsSepaDebit = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sofort` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact).
    pub type PaymentMethodDetailsSofort = crate::object::charge::PaymentMethodDetailsBancontact;
    /// `payment_method_details.twint` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsTwint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.upi` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsUpi = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.us_bank_account` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsUsBankAccount = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `setup_error` of a `setup_attempt`. The same as [`payment_intent::LastPaymentError`](crate::object::payment_intent::LastPaymentError).
    pub type SetupError = crate::object::payment_intent::LastPaymentError;
    words! {
        /// `flow_direction` of a `setup_attempt`.
        FlowDirection {
            Inbound "inbound",
            Outbound "outbound",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `setup_attempt`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_method_details.card.three_d_secure.authentication_flow` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow).
    pub type PaymentMethodDetailsCardThreeDSecureAuthenticationFlow = crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow;
    /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator).
    pub type PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator = crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator;
    /// `payment_method_details.card.three_d_secure.result` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResult`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult).
    pub type PaymentMethodDetailsCardThreeDSecureResult = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult;
    /// `payment_method_details.card.three_d_secure.result_reason` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason).
    pub type PaymentMethodDetailsCardThreeDSecureResultReason = crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason;
    /// `payment_method_details.card.three_d_secure.version` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion).
    pub type PaymentMethodDetailsCardThreeDSecureVersion = crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion;
    words! {
        /// `payment_method_details.card.wallet.type` of a `setup_attempt`.
        PaymentMethodDetailsCardWalletType {
            ApplePay "apple_pay",
            GooglePay "google_pay",
            Link "link",
        }
    }
    /// `payment_method_details.ideal.bank` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank).
    pub type PaymentMethodDetailsIdealBank = crate::object::charge::PaymentMethodDetailsIdealBank;
    /// `payment_method_details.ideal.bic` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic).
    pub type PaymentMethodDetailsIdealBic = crate::object::charge::PaymentMethodDetailsIdealBic;
    /// `payment_method_details.sofort.preferred_language` of a `setup_attempt`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsSofortPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `setup_error.code` of a `setup_attempt`. The same as [`payment_intent::LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode).
    pub type SetupErrorCode = crate::object::payment_intent::LastPaymentErrorCode;
    /// `setup_error.type` of a `setup_attempt`. The same as [`payment_intent::LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType).
    pub type SetupErrorType = crate::object::payment_intent::LastPaymentErrorType;
}
record! {
    /// Stripe's `setup_intent` object.
    SetupIntent {
        id "id": String, "The id; empty if Stripe sent none.";
        allowed_payment_method_types "allowed_payment_method_types": Vec<setup_intent::AllowedPaymentMethodType>, "Array. Each element: A word of [`AllowedPaymentMethodType`](setup_intent::AllowedPaymentMethodType); unknown ones are kept. May be null.";
        application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be null.";
        attach_to_self "attach_to_self": Option<bool>, "A flag. May be absent.";
        automatic_payment_methods "automatic_payment_methods": Option<Box<setup_intent::AutomaticPaymentMethods>>, "See [`AutomaticPaymentMethods`](setup_intent::AutomaticPaymentMethods). May be null.";
        cancellation_reason "cancellation_reason": Option<setup_intent::CancellationReason>, "A word of [`CancellationReason`](setup_intent::CancellationReason); unknown ones are kept. May be null.";
        client_secret "client_secret": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be absent or null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        excluded_payment_method_types "excluded_payment_method_types": Vec<setup_intent::ExcludedPaymentMethodType>, "Array. Each element: A word of [`ExcludedPaymentMethodType`](setup_intent::ExcludedPaymentMethodType); unknown ones are kept. May be null.";
        flow_directions "flow_directions": Vec<setup_intent::FlowDirection>, "Array. Each element: A word of [`FlowDirection`](setup_intent::FlowDirection); unknown ones are kept. May be absent or null.";
        last_setup_error "last_setup_error": Option<Box<setup_intent::LastSetupError>>, "See [`LastSetupError`](setup_intent::LastSetupError). May be null.";
        latest_attempt "latest_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>, "Id of a `setup_attempt`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        managed_payments "managed_payments": Option<Box<setup_intent::ManagedPayments>>, "See [`ManagedPayments`](setup_intent::ManagedPayments). May be absent or null.";
        mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        next_action "next_action": Option<Box<setup_intent::NextAction>>, "See [`NextAction`](setup_intent::NextAction). May be null.";
        on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be null.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be null.";
        payment_method_configuration_details "payment_method_configuration_details": Option<Box<setup_intent::PaymentMethodConfigurationDetails>>, "See [`PaymentMethodConfigurationDetails`](setup_intent::PaymentMethodConfigurationDetails). May be null.";
        payment_method_options "payment_method_options": Option<Box<setup_intent::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](setup_intent::PaymentMethodOptions). May be null.";
        payment_method_types "payment_method_types": Vec<String>, "Array. Each element: Text.";
        single_use_mandate "single_use_mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be null.";
        status "status": Option<setup_intent::Status>, "A word of [`Status`](setup_intent::Status); unknown ones are kept.";
        usage "usage": Option<String>, "Text.";
    }
}
object! { SetupIntent: "setup_intent" }
/// The parts of a [`SetupIntent`](crate::object::SetupIntent).
pub mod setup_intent {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `automatic_payment_methods` of a `setup_intent`.
        AutomaticPaymentMethods {
            allow_redirects "allow_redirects": Option<crate::object::setup_intent::AutomaticPaymentMethodsAllowRedirects>, "A word of [`AutomaticPaymentMethodsAllowRedirects`](crate::object::setup_intent::AutomaticPaymentMethodsAllowRedirects); unknown ones are kept. May be absent.";
            enabled "enabled": Option<bool>, "A flag. May be null.";
        }
    }
    /// `last_setup_error` of a `setup_intent`. The same as [`payment_intent::LastPaymentError`](crate::object::payment_intent::LastPaymentError).
    pub type LastSetupError = crate::object::payment_intent::LastPaymentError;
    /// `managed_payments` of a `setup_intent`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `next_action` of a `setup_intent`.
        NextAction {
            blik_authorize "blik_authorize": Option<Box<crate::object::setup_intent::NextActionBlikAuthorize>>, "See [`NextActionBlikAuthorize`](crate::object::setup_intent::NextActionBlikAuthorize). May be absent.";
            cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code": Option<Box<crate::object::setup_intent::NextActionCashappHandleRedirectOrDisplayQrCode>>, "See [`NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::setup_intent::NextActionCashappHandleRedirectOrDisplayQrCode). May be absent.";
            pix_display_qr_code "pix_display_qr_code": Option<Box<crate::object::setup_intent::NextActionPixDisplayQrCode>>, "See [`NextActionPixDisplayQrCode`](crate::object::setup_intent::NextActionPixDisplayQrCode). May be absent.";
            redirect_to_url "redirect_to_url": Option<Box<crate::object::setup_intent::NextActionRedirectToUrl>>, "See [`NextActionRedirectToUrl`](crate::object::setup_intent::NextActionRedirectToUrl). May be absent.";
            type_ "type": Option<String>, "Text.";
            upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code": Option<Box<crate::object::setup_intent::NextActionUpiHandleRedirectOrDisplayQrCode>>, "See [`NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::setup_intent::NextActionUpiHandleRedirectOrDisplayQrCode). May be absent.";
            use_stripe_sdk "use_stripe_sdk": std::collections::BTreeMap<String, crate::object::RawObject>, "Map. Each value: Any JSON value. May be absent.";
            verify_with_microdeposits "verify_with_microdeposits": Option<Box<crate::object::setup_intent::NextActionVerifyWithMicrodeposits>>, "See [`NextActionVerifyWithMicrodeposits`](crate::object::setup_intent::NextActionVerifyWithMicrodeposits). May be absent.";
        }
    }
    /// `next_action.blik_authorize` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type NextActionBlikAuthorize = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `next_action.cashapp_handle_redirect_or_display_qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode).
    pub type NextActionCashappHandleRedirectOrDisplayQrCode = crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode;
    /// `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
    pub type NextActionCashappHandleRedirectOrDisplayQrCodeQrCode = crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode;
    record! {
        /// `next_action.pix_display_qr_code` of a `setup_intent`.
        NextActionPixDisplayQrCode {
            data "data": Option<String>, "Text.";
            expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC.";
            hosted_instructions_url "hosted_instructions_url": Option<String>, "Text.";
            image_url_png "image_url_png": Option<String>, "Text.";
            image_url_svg "image_url_svg": Option<String>, "Text.";
        }
    }
    /// `next_action.redirect_to_url` of a `setup_intent`. The same as [`payment_intent::NextActionRedirectToUrl`](crate::object::payment_intent::NextActionRedirectToUrl).
    pub type NextActionRedirectToUrl = crate::object::payment_intent::NextActionRedirectToUrl;
    /// `next_action.upi_handle_redirect_or_display_qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode).
    pub type NextActionUpiHandleRedirectOrDisplayQrCode = crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode;
    /// `next_action.upi_handle_redirect_or_display_qr_code.qr_code` of a `setup_intent`. The same as [`payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
    pub type NextActionUpiHandleRedirectOrDisplayQrCodeQrCode = crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode;
    /// `next_action.verify_with_microdeposits` of a `setup_intent`. The same as [`payment_intent::NextActionVerifyWithMicrodeposits`](crate::object::payment_intent::NextActionVerifyWithMicrodeposits).
    pub type NextActionVerifyWithMicrodeposits = crate::object::payment_intent::NextActionVerifyWithMicrodeposits;
    /// `payment_method_configuration_details` of a `setup_intent`. The same as [`checkout_session::PaymentMethodConfigurationDetails`](crate::object::checkout_session::PaymentMethodConfigurationDetails).
    pub type PaymentMethodConfigurationDetails = crate::object::checkout_session::PaymentMethodConfigurationDetails;
    record! {
        /// `payment_method_options` of a `setup_intent`.
        PaymentMethodOptions {
            acss_debit "acss_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAcssDebit>>, "See [`PaymentMethodOptionsAcssDebit`](crate::object::setup_intent::PaymentMethodOptionsAcssDebit). May be absent.";
            amazon_pay "amazon_pay": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAmazonPay>>, "See [`PaymentMethodOptionsAmazonPay`](crate::object::setup_intent::PaymentMethodOptionsAmazonPay). May be absent.";
            bacs_debit "bacs_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBacsDebit>>, "See [`PaymentMethodOptionsBacsDebit`](crate::object::setup_intent::PaymentMethodOptionsBacsDebit). May be absent.";
            bizum "bizum": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBizum>>, "See [`PaymentMethodOptionsBizum`](crate::object::setup_intent::PaymentMethodOptionsBizum). May be absent.";
            blik "blik": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBlik>>, "See [`PaymentMethodOptionsBlik`](crate::object::setup_intent::PaymentMethodOptionsBlik). May be absent.";
            card "card": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::setup_intent::PaymentMethodOptionsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCardPresent>>, "See [`PaymentMethodOptionsCardPresent`](crate::object::setup_intent::PaymentMethodOptionsCardPresent). May be absent.";
            klarna "klarna": Option<Box<crate::object::setup_intent::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::setup_intent::PaymentMethodOptionsKlarna). May be absent.";
            link "link": Option<Box<crate::object::setup_intent::PaymentMethodOptionsLink>>, "See [`PaymentMethodOptionsLink`](crate::object::setup_intent::PaymentMethodOptionsLink). May be absent.";
            paypal "paypal": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::setup_intent::PaymentMethodOptionsPaypal). May be absent.";
            payto "payto": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPayto>>, "See [`PaymentMethodOptionsPayto`](crate::object::setup_intent::PaymentMethodOptionsPayto). May be absent.";
            pix "pix": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPix>>, "See [`PaymentMethodOptionsPix`](crate::object::setup_intent::PaymentMethodOptionsPix). May be absent.";
            sepa_debit "sepa_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsSepaDebit>>, "See [`PaymentMethodOptionsSepaDebit`](crate::object::setup_intent::PaymentMethodOptionsSepaDebit). May be absent.";
            upi "upi": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUpi>>, "See [`PaymentMethodOptionsUpi`](crate::object::setup_intent::PaymentMethodOptionsUpi). May be absent.";
            us_bank_account "us_bank_account": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccount). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `setup_intent`.
        PaymentMethodOptionsAcssDebit {
            currency "currency": Option<crate::object::setup_intent::PaymentMethodOptionsAcssDebitCurrency>, "A word of [`PaymentMethodOptionsAcssDebitCurrency`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitCurrency); unknown ones are kept. May be null.";
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAcssDebitMandateOptions>>, "See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.";
            verification_method "verification_method": Option<crate::object::setup_intent::PaymentMethodOptionsAcssDebitVerificationMethod>, "A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.acss_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions).
    pub type PaymentMethodOptionsAcssDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions;
    /// `payment_method_options.amazon_pay` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.bacs_debit` of a `setup_intent`.
        PaymentMethodOptionsBacsDebit {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBacsDebitMandateOptions>>, "See [`PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsBacsDebitMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.bacs_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsBacsDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    /// `payment_method_options.bizum` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsBizum = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.blik` of a `setup_intent`.
        PaymentMethodOptionsBlik {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBlikMandateOptions>>, "See [`PaymentMethodOptionsBlikMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsBlikMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.blik.mandate_options` of a `setup_intent`. The same as [`payment_intent::PaymentMethodOptionsBlikMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions).
    pub type PaymentMethodOptionsBlikMandateOptions = crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions;
    record! {
        /// `payment_method_options.card` of a `setup_intent`.
        PaymentMethodOptionsCard {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptions>>, "See [`PaymentMethodOptionsCardMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptions). May be null.";
            network "network": Option<crate::object::setup_intent::PaymentMethodOptionsCardNetwork>, "A word of [`PaymentMethodOptionsCardNetwork`](crate::object::setup_intent::PaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.";
            request_three_d_secure "request_three_d_secure": Option<crate::object::setup_intent::PaymentMethodOptionsCardRequestThreeDSecure>, "A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::setup_intent::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.";
            setup_credential_usage "setup_credential_usage": Option<crate::object::setup_intent::PaymentMethodOptionsCardSetupCredentialUsage>, "A word of [`PaymentMethodOptionsCardSetupCredentialUsage`](crate::object::setup_intent::PaymentMethodOptionsCardSetupCredentialUsage); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card.mandate_options` of a `setup_intent`.
        PaymentMethodOptionsCardMandateOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_type "amount_type": Option<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsAmountType>, "A word of [`PaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept.";
            currency "currency": Option<String>, "Text.";
            description "description": Option<String>, "Text. May be null.";
            end_date "end_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            interval "interval": Option<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsInterval>, "A word of [`PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsInterval); unknown ones are kept.";
            interval_count "interval_count": Option<i64>, "A whole number. May be null.";
            reference "reference": Option<String>, "Text.";
            start_date "start_date": Option<time::OffsetDateTime>, "A time, UTC.";
            supported_types "supported_types": Vec<String>, "Array. Each element: Text: `india`. May be null.";
        }
    }
    /// `payment_method_options.card_present` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsCardPresent = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.klarna` of a `setup_intent`.
        PaymentMethodOptionsKlarna {
            currency "currency": Option<String>, "Text. May be null.";
            preferred_locale "preferred_locale": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.link` of a `setup_intent`.
        PaymentMethodOptionsLink {
            persistent_token "persistent_token": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.paypal` of a `setup_intent`.
        PaymentMethodOptionsPaypal {
            billing_agreement_id "billing_agreement_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.payto` of a `setup_intent`.
        PaymentMethodOptionsPayto {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPaytoMandateOptions>>, "See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsPaytoMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.payto.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions).
    pub type PaymentMethodOptionsPaytoMandateOptions = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions;
    record! {
        /// `payment_method_options.pix` of a `setup_intent`.
        PaymentMethodOptionsPix {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPixMandateOptions>>, "See [`PaymentMethodOptionsPixMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsPixMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.pix.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsPixMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions).
    pub type PaymentMethodOptionsPixMandateOptions = crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions;
    /// `payment_method_options.sepa_debit` of a `setup_intent`. The same as [`PaymentMethodOptionsBacsDebit`](PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsSepaDebit = PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.sepa_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsSepaDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    record! {
        /// `payment_method_options.upi` of a `setup_intent`.
        PaymentMethodOptionsUpi {
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUpiMandateOptions>>, "See [`PaymentMethodOptionsUpiMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsUpiMandateOptions). May be absent.";
        }
    }
    /// `payment_method_options.upi.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions).
    pub type PaymentMethodOptionsUpiMandateOptions = crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions;
    record! {
        /// `payment_method_options.us_bank_account` of a `setup_intent`.
        PaymentMethodOptionsUsBankAccount {
            financial_connections "financial_connections": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountFinancialConnections>>, "See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.";
            mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions>>, "See [`PaymentMethodOptionsUsBankAccountMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions). May be absent.";
            verification_method "verification_method": Option<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountVerificationMethod>, "A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.";
        }
    }
    /// `payment_method_options.us_bank_account.financial_connections` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnections = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections;
    /// `payment_method_options.us_bank_account.financial_connections.filters` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters;
    /// `payment_method_options.us_bank_account.mandate_options` of a `setup_intent`. The same as [`mandate::PaymentMethodDetailsUsBankAccount`](crate::object::mandate::PaymentMethodDetailsUsBankAccount).
    pub type PaymentMethodOptionsUsBankAccountMandateOptions = crate::object::mandate::PaymentMethodDetailsUsBankAccount;
    /// `allowed_payment_method_type` of a `setup_intent`. The same as [`payment_intent::AllowedPaymentMethodType`](crate::object::payment_intent::AllowedPaymentMethodType).
    pub type AllowedPaymentMethodType = crate::object::payment_intent::AllowedPaymentMethodType;
    /// `automatic_payment_methods.allow_redirects` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type AutomaticPaymentMethodsAllowRedirects = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    words! {
        /// `cancellation_reason` of a `setup_intent`.
        CancellationReason {
            Abandoned "abandoned",
            Duplicate "duplicate",
            RequestedByCustomer "requested_by_customer",
        }
    }
    /// `excluded_payment_method_type` of a `setup_intent`. The same as [`payment_intent::ExcludedPaymentMethodType`](crate::object::payment_intent::ExcludedPaymentMethodType).
    pub type ExcludedPaymentMethodType = crate::object::payment_intent::ExcludedPaymentMethodType;
    /// `flow_direction` of a `setup_intent`. The same as [`setup_attempt::FlowDirection`](crate::object::setup_attempt::FlowDirection).
    pub type FlowDirection = crate::object::setup_attempt::FlowDirection;
    /// `last_setup_error.code` of a `setup_intent`. The same as [`payment_intent::LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode).
    pub type LastSetupErrorCode = crate::object::payment_intent::LastPaymentErrorCode;
    /// `last_setup_error.type` of a `setup_intent`. The same as [`payment_intent::LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType).
    pub type LastSetupErrorType = crate::object::payment_intent::LastPaymentErrorType;
    /// `next_action.verify_with_microdeposits.microdeposit_type` of a `setup_intent`. The same as [`payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType`](crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType).
    pub type NextActionVerifyWithMicrodepositsMicrodepositType = crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType;
    /// `payment_method_options.acss_debit.currency` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitCurrency`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency).
    pub type PaymentMethodOptionsAcssDebitCurrency = crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency;
    /// `payment_method_options.acss_debit.mandate_options.default_for` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor;
    /// `payment_method_options.acss_debit.mandate_options.payment_schedule` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule;
    /// `payment_method_options.acss_debit.mandate_options.transaction_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    /// `payment_method_options.acss_debit.verification_method` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    /// `payment_method_options.card.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsCardMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.card.mandate_options.interval` of a `setup_intent`. The same as [`payment_intent::PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval).
    pub type PaymentMethodOptionsCardMandateOptionsInterval = crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval;
    /// `payment_method_options.card.network` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardNetwork`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork).
    pub type PaymentMethodOptionsCardNetwork = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardNetwork;
    /// `payment_method_options.card.request_three_d_secure` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure).
    pub type PaymentMethodOptionsCardRequestThreeDSecure = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure;
    /// `payment_method_options.card.setup_credential_usage` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodOptionsCardSetupCredentialUsage = crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage;
    /// `payment_method_options.payto.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPaytoMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.payto.mandate_options.payment_schedule` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule;
    /// `payment_method_options.payto.mandate_options.purpose` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose).
    pub type PaymentMethodOptionsPaytoMandateOptionsPurpose = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose;
    /// `payment_method_options.pix.mandate_options.amount_includes_iof` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type PaymentMethodOptionsPixMandateOptionsAmountIncludesIof = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    /// `payment_method_options.pix.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsPixMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.pix.mandate_options.payment_schedule` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule).
    pub type PaymentMethodOptionsPixMandateOptionsPaymentSchedule = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule;
    /// `payment_method_options.upi.mandate_options.amount_type` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType).
    pub type PaymentMethodOptionsUpiMandateOptionsAmountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType;
    /// `payment_method_options.us_bank_account.financial_connections.filters.account_subcategory` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `payment_method_options.us_bank_account.financial_connections.permission` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    /// `payment_method_options.us_bank_account.financial_connections.prefetch` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch).
    pub type PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch;
    /// `payment_method_options.us_bank_account.verification_method` of a `setup_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsUsBankAccountVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `status` of a `setup_intent`.
        Status {
            Canceled "canceled",
            Processing "processing",
            RequiresAction "requires_action",
            RequiresConfirmation "requires_confirmation",
            RequiresPaymentMethod "requires_payment_method",
            Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `shipping_rate` object.
    ShippingRate {
        id "id": String, "The id; empty if Stripe sent none.";
        active "active": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        delivery_estimate "delivery_estimate": Option<Box<shipping_rate::DeliveryEstimate>>, "See [`DeliveryEstimate`](shipping_rate::DeliveryEstimate). May be null.";
        display_name "display_name": Option<String>, "Text. May be null.";
        fixed_amount "fixed_amount": Option<Box<shipping_rate::FixedAmount>>, "See [`FixedAmount`](shipping_rate::FixedAmount). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        tax_behavior "tax_behavior": Option<shipping_rate::TaxBehavior>, "A word of [`TaxBehavior`](shipping_rate::TaxBehavior); unknown ones are kept. May be null.";
        tax_code "tax_code": Option<crate::object::Expandable<crate::object::TaxCode>>, "Id of a `tax_code`, or the object where it was expanded. May be null.";
        type_ "type": Option<String>, "Text: `fixed_amount`.";
    }
}
object! { ShippingRate: "shipping_rate" }
/// The parts of a [`ShippingRate`](crate::object::ShippingRate).
pub mod shipping_rate {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `delivery_estimate` of a `shipping_rate`.
        DeliveryEstimate {
            maximum "maximum": Option<Box<crate::object::shipping_rate::DeliveryEstimateMaximum>>, "See [`DeliveryEstimateMaximum`](crate::object::shipping_rate::DeliveryEstimateMaximum). May be null.";
            minimum "minimum": Option<Box<crate::object::shipping_rate::DeliveryEstimateMinimum>>, "See [`DeliveryEstimateMinimum`](crate::object::shipping_rate::DeliveryEstimateMinimum). May be null.";
        }
    }
    record! {
        /// `delivery_estimate.maximum` of a `shipping_rate`.
        DeliveryEstimateMaximum {
            unit "unit": Option<crate::object::shipping_rate::DeliveryEstimateMaximumUnit>, "A word of [`DeliveryEstimateMaximumUnit`](crate::object::shipping_rate::DeliveryEstimateMaximumUnit); unknown ones are kept.";
            value "value": Option<i64>, "A whole number.";
        }
    }
    /// `delivery_estimate.minimum` of a `shipping_rate`. The same as [`DeliveryEstimateMaximum`](DeliveryEstimateMaximum).
    pub type DeliveryEstimateMinimum = DeliveryEstimateMaximum;
    record! {
        /// `fixed_amount` of a `shipping_rate`.
        FixedAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
            currency_options "currency_options": std::collections::BTreeMap<String, crate::object::shipping_rate::FixedAmountCurrencyOptions>, "Map. Each value: See [`FixedAmountCurrencyOptions`](crate::object::shipping_rate::FixedAmountCurrencyOptions). May be absent.";
        }
    }
    record! {
        /// `fixed_amount.currency_options` of a `shipping_rate`.
        FixedAmountCurrencyOptions {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            tax_behavior "tax_behavior": Option<crate::object::shipping_rate::FixedAmountCurrencyOptionsTaxBehavior>, "A word of [`FixedAmountCurrencyOptionsTaxBehavior`](crate::object::shipping_rate::FixedAmountCurrencyOptionsTaxBehavior); unknown ones are kept.";
        }
    }
    element! { FixedAmountCurrencyOptions }
    words! {
        /// `delivery_estimate.maximum.unit` of a `shipping_rate`.
        DeliveryEstimateMaximumUnit {
            BusinessDay "business_day",
            Day "day",
            Hour "hour",
            Month "month",
            Week "week",
        }
    }
    /// `delivery_estimate.minimum.unit` of a `shipping_rate`. The same as [`DeliveryEstimateMaximumUnit`](DeliveryEstimateMaximumUnit).
    pub type DeliveryEstimateMinimumUnit = DeliveryEstimateMaximumUnit;
    /// `fixed_amount.currency_options.tax_behavior` of a `shipping_rate`. The same as [`price::CurrencyOptionsTaxBehavior`](crate::object::price::CurrencyOptionsTaxBehavior).
    pub type FixedAmountCurrencyOptionsTaxBehavior = crate::object::price::CurrencyOptionsTaxBehavior;
    /// `tax_behavior` of a `shipping_rate`. The same as [`price::CurrencyOptionsTaxBehavior`](crate::object::price::CurrencyOptionsTaxBehavior).
    pub type TaxBehavior = crate::object::price::CurrencyOptionsTaxBehavior;
}
record! {
    /// Stripe's `source_mandate_notification` object.
    SourceMandateNotification {
        id "id": String, "The id; empty if Stripe sent none.";
        ach_credit_transfer "ach_credit_transfer": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        ach_debit "ach_debit": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        acss_debit "acss_debit": Option<Box<source_mandate_notification::AcssDebit>>, "See [`AcssDebit`](source_mandate_notification::AcssDebit). May be absent.";
        alipay "alipay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        bacs_debit "bacs_debit": Option<Box<source_mandate_notification::BacsDebit>>, "See [`BacsDebit`](source_mandate_notification::BacsDebit). May be absent.";
        bancontact "bancontact": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        card "card": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        card_present "card_present": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        eps "eps": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        giropay "giropay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        ideal "ideal": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        multibanco "multibanco": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        p24 "p24": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        paper_check "paper_check": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        reason "reason": Option<String>, "Text.";
        sepa_credit_transfer "sepa_credit_transfer": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        sepa_debit "sepa_debit": Option<Box<source_mandate_notification::SepaDebit>>, "See [`SepaDebit`](source_mandate_notification::SepaDebit). May be absent.";
        sofort "sofort": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        source "source": Option<Box<crate::object::Source>>, "The `source` object.";
        status "status": Option<String>, "Text.";
        three_d_secure "three_d_secure": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        type_ "type": Option<String>, "Text.";
    }
}
object! { SourceMandateNotification: "source_mandate_notification" }
/// The parts of a [`SourceMandateNotification`](crate::object::SourceMandateNotification).
pub mod source_mandate_notification {
    use crate::object::record::record;
    record! {
        /// `acss_debit` of a `source_mandate_notification`.
        AcssDebit {
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `bacs_debit` of a `source_mandate_notification`.
        BacsDebit {
            last4 "last4": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `sepa_debit` of a `source_mandate_notification`.
        SepaDebit {
            creditor_identifier "creditor_identifier": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            mandate_reference "mandate_reference": Option<String>, "Text. May be absent.";
        }
    }
}
record! {
    /// Stripe's `source_transaction` object.
    SourceTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        ach_credit_transfer "ach_credit_transfer": Option<Box<source_transaction::AchCreditTransfer>>, "See [`AchCreditTransfer`](source_transaction::AchCreditTransfer). May be absent.";
        ach_debit "ach_debit": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        alipay "alipay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        bancontact "bancontact": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        bitcoin "bitcoin": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.";
        card "card": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        card_present "card_present": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        chf_credit_transfer "chf_credit_transfer": Option<Box<source_transaction::ChfCreditTransfer>>, "See [`ChfCreditTransfer`](source_transaction::ChfCreditTransfer). May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        eps "eps": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        gbp_credit_transfer "gbp_credit_transfer": Option<Box<source_transaction::GbpCreditTransfer>>, "See [`GbpCreditTransfer`](source_transaction::GbpCreditTransfer). May be absent.";
        giropay "giropay": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        ideal "ideal": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        multibanco "multibanco": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        p24 "p24": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        paper_check "paper_check": Option<Box<source_transaction::PaperCheck>>, "See [`PaperCheck`](source_transaction::PaperCheck). May be absent.";
        sepa_credit_transfer "sepa_credit_transfer": Option<Box<source_transaction::SepaCreditTransfer>>, "See [`SepaCreditTransfer`](source_transaction::SepaCreditTransfer). May be absent.";
        sepa_debit "sepa_debit": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        sofort "sofort": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        source "source": Option<String>, "Text.";
        status "status": Option<String>, "Text.";
        three_d_secure "three_d_secure": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.";
        type_ "type": Option<source_transaction::Type>, "A word of [`Type`](source_transaction::Type); unknown ones are kept.";
        uk_credit_transfer "uk_credit_transfer": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-05-16; older API versions and old bodies have it.";
    }
}
object! { SourceTransaction: "source_transaction" }
/// The parts of a [`SourceTransaction`](crate::object::SourceTransaction).
pub mod source_transaction {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `ach_credit_transfer` of a `source_transaction`.
        AchCreditTransfer {
            customer_data "customer_data": Option<String>, "Text. May be absent.";
            fingerprint "fingerprint": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            routing_number "routing_number": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `chf_credit_transfer` of a `source_transaction`.
        ChfCreditTransfer {
            reference "reference": Option<String>, "Text. May be absent.";
            sender_address_country "sender_address_country": Option<String>, "Text. May be absent.";
            sender_address_line1 "sender_address_line1": Option<String>, "Text. May be absent.";
            sender_iban "sender_iban": Option<String>, "Text. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `gbp_credit_transfer` of a `source_transaction`.
        GbpCreditTransfer {
            fingerprint "fingerprint": Option<String>, "Text. May be absent.";
            funding_method "funding_method": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text. May be absent.";
            reference "reference": Option<String>, "Text. May be absent.";
            sender_account_number "sender_account_number": Option<String>, "Text. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be absent.";
            sender_sort_code "sender_sort_code": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `paper_check` of a `source_transaction`.
        PaperCheck {
            available_at "available_at": Option<String>, "Text. May be absent.";
            invoices "invoices": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `sepa_credit_transfer` of a `source_transaction`.
        SepaCreditTransfer {
            reference "reference": Option<String>, "Text. May be absent.";
            sender_iban "sender_iban": Option<String>, "Text. May be absent.";
            sender_name "sender_name": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `type` of a `source_transaction`.
        Type {
            AchCreditTransfer "ach_credit_transfer",
            AchDebit "ach_debit",
            Alipay "alipay",
            Bancontact "bancontact",
            Card "card",
            CardPresent "card_present",
            Eps "eps",
            Giropay "giropay",
            Ideal "ideal",
            Klarna "klarna",
            Multibanco "multibanco",
            P24 "p24",
            SepaDebit "sepa_debit",
            Sofort "sofort",
            ThreeDSecure "three_d_secure",
            Wechat "wechat",
        }
    }
}
record! {
    /// Stripe's `tax_code` object.
    TaxCode {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        name "name": Option<String>, "Text.";
        requirements "requirements": Option<Box<tax_code::Requirements>>, "See [`Requirements`](tax_code::Requirements). May be null.";
    }
}
object! { TaxCode: "tax_code" }
/// The parts of a [`TaxCode`](crate::object::TaxCode).
pub mod tax_code {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `requirements` of a `tax_code`.
        Requirements {
            performance_location "performance_location": Option<crate::object::tax_code::RequirementsPerformanceLocation>, "A word of [`RequirementsPerformanceLocation`](crate::object::tax_code::RequirementsPerformanceLocation); unknown ones are kept.";
        }
    }
    words! {
        /// `requirements.performance_location` of a `tax_code`.
        RequirementsPerformanceLocation {
            Optional "optional",
            Required "required",
        }
    }
}
record! {
    /// Stripe's `three_d_secure.authentication` object.
    ThreeDSecureAuthentication {
        id "id": String, "The id; empty if Stripe sent none.";
        acquirer_details "acquirer_details": Option<Box<three_d_secure_authentication::AcquirerDetails>>, "See [`AcquirerDetails`](three_d_secure_authentication::AcquirerDetails). May be absent.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        challenge_url "challenge_url": Option<String>, "Text. May be absent.";
        channel "channel": Option<Box<three_d_secure_authentication::Channel>>, "See [`Channel`](three_d_secure_authentication::Channel).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        directory_server "directory_server": Option<three_d_secure_authentication::DirectoryServer>, "A word of [`DirectoryServer`](three_d_secure_authentication::DirectoryServer); unknown ones are kept.";
        fingerprinting_url "fingerprinting_url": Option<String>, "Text. May be absent.";
        flow_preference "flow_preference": Option<Box<three_d_secure_authentication::FlowPreference>>, "See [`FlowPreference`](three_d_secure_authentication::FlowPreference). May be absent.";
        future_usage "future_usage": Option<Box<three_d_secure_authentication::FutureUsage>>, "See [`FutureUsage`](three_d_secure_authentication::FutureUsage). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        message_category "message_category": Option<three_d_secure_authentication::MessageCategory>, "A word of [`MessageCategory`](three_d_secure_authentication::MessageCategory); unknown ones are kept.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        outcome "outcome": Option<three_d_secure_authentication::Outcome>, "A word of [`Outcome`](three_d_secure_authentication::Outcome); unknown ones are kept. May be absent.";
        outcome_details "outcome_details": Option<Box<three_d_secure_authentication::OutcomeDetails>>, "See [`OutcomeDetails`](three_d_secure_authentication::OutcomeDetails). May be absent.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded.";
        reason "reason": Option<three_d_secure_authentication::Reason>, "A word of [`Reason`](three_d_secure_authentication::Reason); unknown ones are kept. May be absent.";
        shipping_address "shipping_address": Option<Box<three_d_secure_authentication::ShippingAddress>>, "See [`ShippingAddress`](three_d_secure_authentication::ShippingAddress). May be absent.";
        status "status": Option<three_d_secure_authentication::Status>, "A word of [`Status`](three_d_secure_authentication::Status); unknown ones are kept.";
    }
}
object! { ThreeDSecureAuthentication: "three_d_secure.authentication" }
/// The parts of a [`ThreeDSecureAuthentication`](crate::object::ThreeDSecureAuthentication).
pub mod three_d_secure_authentication {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `acquirer_details` of a `three_d_secure.authentication`.
        AcquirerDetails {
            acquirer_bin "acquirer_bin": Option<String>, "Text. May be absent.";
            acquirer_country "acquirer_country": Option<String>, "Text. May be absent.";
            acquirer_merchant_id "acquirer_merchant_id": Option<String>, "Text. May be absent.";
            mcc "mcc": Option<String>, "Text. May be absent.";
            merchant_name "merchant_name": Option<String>, "Text. May be absent.";
            requestor_id "requestor_id": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `channel` of a `three_d_secure.authentication`.
        Channel {
            browser "browser": Option<Box<crate::object::three_d_secure_authentication::ChannelBrowser>>, "See [`ChannelBrowser`](crate::object::three_d_secure_authentication::ChannelBrowser). May be absent.";
            three_r_i "three_r_i": Option<Box<crate::object::three_d_secure_authentication::ChannelThreeRI>>, "See [`ChannelThreeRI`](crate::object::three_d_secure_authentication::ChannelThreeRI). May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::ChannelType>, "A word of [`ChannelType`](crate::object::three_d_secure_authentication::ChannelType); unknown ones are kept.";
        }
    }
    record! {
        /// `channel.browser` of a `three_d_secure.authentication`.
        ChannelBrowser {
            accept_header "accept_header": Option<String>, "Text.";
            color_depth "color_depth": Option<i64>, "A whole number. May be absent.";
            ip_address "ip_address": Option<String>, "Text.";
            java_enabled "java_enabled": Option<bool>, "A flag. May be absent.";
            javascript_enabled "javascript_enabled": Option<bool>, "A flag.";
            language "language": Option<String>, "Text.";
            screen_height "screen_height": Option<i64>, "A whole number. May be absent.";
            screen_width "screen_width": Option<i64>, "A whole number. May be absent.";
            timezone_offset "timezone_offset": Option<i64>, "A whole number. May be absent.";
            user_agent "user_agent": Option<String>, "Text.";
        }
    }
    record! {
        /// `channel.three_r_i` of a `three_d_secure.authentication`.
        ChannelThreeRI {
            previous_authentication "previous_authentication": Option<String>, "Text.";
            type_ "type": Option<crate::object::three_d_secure_authentication::ChannelThreeRIType>, "A word of [`ChannelThreeRIType`](crate::object::three_d_secure_authentication::ChannelThreeRIType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference` of a `three_d_secure.authentication`.
        FlowPreference {
            challenge "challenge": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceChallenge>>, "See [`FlowPreferenceChallenge`](crate::object::three_d_secure_authentication::FlowPreferenceChallenge). May be absent.";
            data_share "data_share": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceDataShare>>, "See [`FlowPreferenceDataShare`](crate::object::three_d_secure_authentication::FlowPreferenceDataShare). May be absent.";
            frictionless "frictionless": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceFrictionless>>, "See [`FlowPreferenceFrictionless`](crate::object::three_d_secure_authentication::FlowPreferenceFrictionless). May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceType>, "A word of [`FlowPreferenceType`](crate::object::three_d_secure_authentication::FlowPreferenceType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference.challenge` of a `three_d_secure.authentication`.
        FlowPreferenceChallenge {
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceChallengeType>, "A word of [`FlowPreferenceChallengeType`](crate::object::three_d_secure_authentication::FlowPreferenceChallengeType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference.data_share` of a `three_d_secure.authentication`.
        FlowPreferenceDataShare {
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceDataShareType>, "A word of [`FlowPreferenceDataShareType`](crate::object::three_d_secure_authentication::FlowPreferenceDataShareType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference.frictionless` of a `three_d_secure.authentication`.
        FlowPreferenceFrictionless {
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceFrictionlessType>, "A word of [`FlowPreferenceFrictionlessType`](crate::object::three_d_secure_authentication::FlowPreferenceFrictionlessType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_usage` of a `three_d_secure.authentication`.
        FutureUsage {
            installment "installment": Option<Box<crate::object::three_d_secure_authentication::FutureUsageInstallment>>, "See [`FutureUsageInstallment`](crate::object::three_d_secure_authentication::FutureUsageInstallment). May be absent.";
            recurring "recurring": Option<Box<crate::object::three_d_secure_authentication::FutureUsageRecurring>>, "See [`FutureUsageRecurring`](crate::object::three_d_secure_authentication::FutureUsageRecurring). May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::FutureUsageType>, "A word of [`FutureUsageType`](crate::object::three_d_secure_authentication::FutureUsageType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_usage.installment` of a `three_d_secure.authentication`.
        FutureUsageInstallment {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            expiry "expiry": Option<Box<crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiry>>, "See [`FutureUsageInstallmentExpiry`](crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiry).";
            interval "interval": Option<String>, "Text: `day`.";
            interval_count "interval_count": Option<i64>, "A whole number.";
            number "number": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `future_usage.installment.expiry` of a `three_d_secure.authentication`.
        FutureUsageInstallmentExpiry {
            date "date": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiryType>, "A word of [`FutureUsageInstallmentExpiryType`](crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiryType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_usage.recurring` of a `three_d_secure.authentication`.
        FutureUsageRecurring {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            expiry "expiry": Option<Box<crate::object::three_d_secure_authentication::FutureUsageRecurringExpiry>>, "See [`FutureUsageRecurringExpiry`](crate::object::three_d_secure_authentication::FutureUsageRecurringExpiry).";
            interval "interval": Option<String>, "Text: `day`.";
            interval_count "interval_count": Option<i64>, "A whole number.";
        }
    }
    /// `future_usage.recurring.expiry` of a `three_d_secure.authentication`. The same as [`FutureUsageInstallmentExpiry`](FutureUsageInstallmentExpiry).
    pub type FutureUsageRecurringExpiry = FutureUsageInstallmentExpiry;
    record! {
        /// `outcome_details` of a `three_d_secure.authentication`.
        OutcomeDetails {
            acs_transaction_id "acs_transaction_id": Option<String>, "Text. May be absent.";
            ares "ares": Option<String>, "Text. May be absent.";
            ares_trans_status "ares_trans_status": Option<crate::object::three_d_secure_authentication::OutcomeDetailsAresTransStatus>, "A word of [`OutcomeDetailsAresTransStatus`](crate::object::three_d_secure_authentication::OutcomeDetailsAresTransStatus); unknown ones are kept. May be absent.";
            cryptogram "cryptogram": Option<String>, "Text. May be absent.";
            ds_transaction_id "ds_transaction_id": Option<String>, "Text. May be absent.";
            eci "eci": Option<String>, "Text. May be absent.";
            network_details "network_details": Option<Box<crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetails>>, "See [`OutcomeDetailsNetworkDetails`](crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetails). May be absent.";
            protocol_version "protocol_version": Option<crate::object::three_d_secure_authentication::OutcomeDetailsProtocolVersion>, "A word of [`OutcomeDetailsProtocolVersion`](crate::object::three_d_secure_authentication::OutcomeDetailsProtocolVersion); unknown ones are kept.";
            requestor_challenge_indicator "requestor_challenge_indicator": Option<crate::object::three_d_secure_authentication::OutcomeDetailsRequestorChallengeIndicator>, "A word of [`OutcomeDetailsRequestorChallengeIndicator`](crate::object::three_d_secure_authentication::OutcomeDetailsRequestorChallengeIndicator); unknown ones are kept. May be absent.";
            rreq "rreq": Option<String>, "Text. May be absent.";
            rreq_trans_status "rreq_trans_status": Option<crate::object::three_d_secure_authentication::OutcomeDetailsRreqTransStatus>, "A word of [`OutcomeDetailsRreqTransStatus`](crate::object::three_d_secure_authentication::OutcomeDetailsRreqTransStatus); unknown ones are kept. May be absent.";
            three_ds_server_transaction_id "three_ds_server_transaction_id": Option<String>, "Text.";
        }
    }
    record! {
        /// `outcome_details.network_details` of a `three_d_secure.authentication`.
        OutcomeDetailsNetworkDetails {
            cartes_bancaires "cartes_bancaires": Option<Box<crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetailsCartesBancaires>>, "See [`OutcomeDetailsNetworkDetailsCartesBancaires`](crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetailsCartesBancaires). May be absent.";
        }
    }
    record! {
        /// `outcome_details.network_details.cartes_bancaires` of a `three_d_secure.authentication`.
        OutcomeDetailsNetworkDetailsCartesBancaires {
            avalgo "avalgo": Option<String>, "Text.";
            cb_exemption "cb_exemption": Option<String>, "Text. May be null.";
            cb_score "cb_score": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `shipping_address` of a `three_d_secure.authentication`.
        ShippingAddress {
            city "city": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            line1 "line1": Option<String>, "Text. May be absent.";
            line2 "line2": Option<String>, "Text. May be absent.";
            postal_code "postal_code": Option<String>, "Text. May be absent.";
            state "state": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `channel.three_r_i.type` of a `three_d_secure.authentication`.
        ChannelThreeRIType {
            DelayedShipment "delayed_shipment",
            OtherPayment "other_payment",
            Recurring "recurring",
            SplitShipment "split_shipment",
        }
    }
    words! {
        /// `channel.type` of a `three_d_secure.authentication`.
        ChannelType {
            Browser "browser",
            ThreeRI "three_r_i",
        }
    }
    words! {
        /// `directory_server` of a `three_d_secure.authentication`.
        DirectoryServer {
            AmericanExpress "american_express",
            CartesBancaires "cartes_bancaires",
            Discover "discover",
            Mastercard "mastercard",
            Visa "visa",
        }
    }
    words! {
        /// `flow_preference.challenge.type` of a `three_d_secure.authentication`.
        FlowPreferenceChallengeType {
            Mandated "mandated",
            Preferred "preferred",
        }
    }
    words! {
        /// `flow_preference.data_share.type` of a `three_d_secure.authentication`.
        FlowPreferenceDataShareType {
            DsSpecific "ds_specific",
            EmvStandard "emv_standard",
        }
    }
    /// `flow_preference.frictionless.type` of a `three_d_secure.authentication`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator).
    pub type FlowPreferenceFrictionlessType = crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator;
    words! {
        /// `flow_preference.type` of a `three_d_secure.authentication`.
        FlowPreferenceType {
            Challenge "challenge",
            DataShare "data_share",
            Frictionless "frictionless",
        }
    }
    words! {
        /// `future_usage.installment.expiry.type` of a `three_d_secure.authentication`.
        FutureUsageInstallmentExpiryType {
            Date "date",
            Never "never",
        }
    }
    /// `future_usage.recurring.expiry.type` of a `three_d_secure.authentication`. The same as [`FutureUsageInstallmentExpiryType`](FutureUsageInstallmentExpiryType).
    pub type FutureUsageRecurringExpiryType = FutureUsageInstallmentExpiryType;
    words! {
        /// `future_usage.type` of a `three_d_secure.authentication`.
        FutureUsageType {
            CardOnFile "card_on_file",
            Installment "installment",
            Recurring "recurring",
        }
    }
    words! {
        /// `message_category` of a `three_d_secure.authentication`.
        MessageCategory {
            NonPaymentAuthentication "non_payment_authentication",
            PaymentAuthentication "payment_authentication",
        }
    }
    words! {
        /// `outcome` of a `three_d_secure.authentication`.
        Outcome {
            Abandoned "abandoned",
            AttemptAcknowledged "attempt_acknowledged",
            Authenticated "authenticated",
            Canceled "canceled",
            Denied "denied",
            Informational "informational",
            InternalError "internal_error",
            NotSupported "not_supported",
            NotTriggered "not_triggered",
            ProcessingError "processing_error",
            Rejected "rejected",
        }
    }
    words! {
        /// `outcome_details.ares_trans_status` of a `three_d_secure.authentication`.
        OutcomeDetailsAresTransStatus {
            A "A",
            C "C",
            D "D",
            I "I",
            N "N",
            R "R",
            S "S",
            U "U",
            Y "Y",
        }
    }
    words! {
        /// `outcome_details.protocol_version` of a `three_d_secure.authentication`.
        OutcomeDetailsProtocolVersion {
            V210 "2.1.0",
            V220 "2.2.0",
            V231 "2.3.1",
        }
    }
    words! {
        /// `outcome_details.requestor_challenge_indicator` of a `three_d_secure.authentication`.
        OutcomeDetailsRequestorChallengeIndicator {
            V01 "01",
            V02 "02",
            V03 "03",
            V04 "04",
            V05 "05",
            V06 "06",
        }
    }
    /// `outcome_details.rreq_trans_status` of a `three_d_secure.authentication`. The same as [`OutcomeDetailsAresTransStatus`](OutcomeDetailsAresTransStatus).
    pub type OutcomeDetailsRreqTransStatus = OutcomeDetailsAresTransStatus;
    words! {
        /// `reason` of a `three_d_secure.authentication`.
        Reason {
            CardholderAuthentication "cardholder_authentication",
            IssuerRequested "issuer_requested",
            LiabilityShift "liability_shift",
            ProcessingCosts "processing_costs",
            RegulatoryCompliance "regulatory_compliance",
        }
    }
    words! {
        /// `status` of a `three_d_secure.authentication`.
        Status {
            Canceled "canceled",
            Error "error",
            Failed "failed",
            RequiresChallenge "requires_challenge",
            RequiresSubmission "requires_submission",
            Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `topup` object.
    Topup {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        arrival_date "arrival_date": Option<i64>, "A whole number. Deprecated at Stripe since 2018-02-06; older API versions and old bodies have it.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        expected_availability_date "expected_availability_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        failure_code "failure_code": Option<String>, "Text. May be null.";
        failure_message "failure_message": Option<String>, "Text. May be null.";
        initiated_by "initiated_by": Option<topup::InitiatedBy>, "A word of [`InitiatedBy`](topup::InitiatedBy); unknown ones are kept. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded. May be absent or null.";
        payment_method_options "payment_method_options": Option<Box<topup::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](topup::PaymentMethodOptions). May be absent or null.";
        source "source": Option<Box<crate::object::Source>>, "The `source` object. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        status "status": Option<topup::Status>, "A word of [`Status`](topup::Status); unknown ones are kept.";
        transfer_group "transfer_group": Option<String>, "Text. May be null.";
    }
}
object! { Topup: "topup" }
/// The parts of a [`Topup`](crate::object::Topup).
pub mod topup {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `payment_method_options` of a `topup`.
        PaymentMethodOptions {
            us_bank_account "us_bank_account": Option<Box<crate::object::topup::PaymentMethodOptionsUsBankAccount>>, "See [`PaymentMethodOptionsUsBankAccount`](crate::object::topup::PaymentMethodOptionsUsBankAccount). May be null.";
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `topup`.
        PaymentMethodOptionsUsBankAccount {
            network "network": Option<String>, "Text: `ach`.";
        }
    }
    words! {
        /// `initiated_by` of a `topup`.
        InitiatedBy {
            Stripe "stripe",
            User "user",
        }
    }
    words! {
        /// `status` of a `topup`.
        Status {
            Canceled "canceled",
            Failed "failed",
            Pending "pending",
            Reversed "reversed",
            Succeeded "succeeded",
        }
    }
}
