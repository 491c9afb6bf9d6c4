// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};
use crate::object::union::union;

union! {
    /// One of several kinds of object.
    BalanceTransactionSource [] {
        0 "connect" ApplicationFee "application_fee",
        1 "payments" Charge "charge",
        2 "connect" ConnectCollectionTransfer "connect_collection_transfer",
        3 "payments" CustomerCashBalanceTransaction "customer_cash_balance_transaction",
        4 "payments" Dispute "dispute",
        5 "connect" FeeRefund "fee_refund",
        6 "issuing" IssuingAuthorization "issuing.authorization",
        7 "issuing" IssuingDispute "issuing.dispute",
        8 "issuing" IssuingTransaction "issuing.transaction",
        9 "payments" Payout "payout",
        10 "payments" Refund "refund",
        11 "connect" ReserveTransaction "reserve_transaction",
        12 "billing" TaxDeductedAtSource "tax_deducted_at_source",
        13 "payments" Topup "topup",
        14 "connect" Transfer "transfer",
        15 "connect" TransferReversal "transfer_reversal",
    }
}
record! {
    /// Stripe's `balance` object.
    Balance {
        /// Array. Each element: See [`Available`](balance::Available).
        0 available "available": Vec<balance::Available>,
        /// Array. Each element: See [`ConnectReserved`](balance::ConnectReserved). May be absent.
        1 connect_reserved "connect_reserved": Vec<balance::ConnectReserved>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// Array. Each element: See [`InstantAvailable`](balance::InstantAvailable). May be absent.
        3 instant_available "instant_available": Vec<balance::InstantAvailable>,
        /// See [`Issuing`](balance::Issuing). May be absent.
        4 issuing "issuing": Option<Box<balance::Issuing>>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
        /// Array. Each element: See [`Pending`](balance::Pending).
        6 pending "pending": Vec<balance::Pending>,
        /// See [`RefundAndDisputePrefunding`](balance::RefundAndDisputePrefunding). May be absent.
        7 refund_and_dispute_prefunding "refund_and_dispute_prefunding": Option<Box<balance::RefundAndDisputePrefunding>>,
    }
}
object! { Balance: "balance" }
/// The parts of a [`Balance`](crate::object::Balance).
pub mod balance {
    use crate::object::record::{element, record};
    record! {
        /// `available` of a `balance`.
        Available {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 currency "currency": Option<String>,
            /// See [`AvailableSourceTypes`](crate::object::balance::AvailableSourceTypes). May be absent.
            2 source_types "source_types": Option<Box<crate::object::balance::AvailableSourceTypes>>,
        }
    }
    element! { Available }
    record! {
        /// `available.source_types` of a `balance`.
        AvailableSourceTypes {
            /// A whole number. May be absent.
            0 bank_account "bank_account": Option<i64>,
            /// A whole number. May be absent.
            1 card "card": Option<i64>,
            /// A whole number. May be absent.
            2 fpx "fpx": Option<i64>,
        }
    }
    /// `connect_reserved` of a `balance`. The same as [`Available`](Available).
    pub type ConnectReserved = Available;
    /// `connect_reserved.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type ConnectReservedSourceTypes = AvailableSourceTypes;
    record! {
        /// `instant_available` of a `balance`.
        InstantAvailable {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 currency "currency": Option<String>,
            /// Array. Each element: See [`InstantAvailableNetAvailable`](crate::object::balance::InstantAvailableNetAvailable). May be absent.
            2 net_available "net_available": Vec<crate::object::balance::InstantAvailableNetAvailable>,
            /// See [`InstantAvailableSourceTypes`](crate::object::balance::InstantAvailableSourceTypes). May be absent.
            3 source_types "source_types": Option<Box<crate::object::balance::InstantAvailableSourceTypes>>,
        }
    }
    element! { InstantAvailable }
    record! {
        /// `instant_available.net_available` of a `balance`.
        InstantAvailableNetAvailable {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 destination "destination": Option<String>,
            /// See [`InstantAvailableNetAvailableSourceTypes`](crate::object::balance::InstantAvailableNetAvailableSourceTypes). May be absent.
            2 source_types "source_types": Option<Box<crate::object::balance::InstantAvailableNetAvailableSourceTypes>>,
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
            /// Array. Each element: See [`IssuingAvailable`](crate::object::balance::IssuingAvailable).
            0 available "available": Vec<crate::object::balance::IssuingAvailable>,
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
            /// Array. Each element: See [`RefundAndDisputePrefundingAvailable`](crate::object::balance::RefundAndDisputePrefundingAvailable).
            0 available "available": Vec<crate::object::balance::RefundAndDisputePrefundingAvailable>,
            /// Array. Each element: See [`RefundAndDisputePrefundingPending`](crate::object::balance::RefundAndDisputePrefundingPending).
            1 pending "pending": Vec<crate::object::balance::RefundAndDisputePrefundingPending>,
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
        /// A flag. May be absent.
        0 deleted "deleted": Option<bool>,
        /// See [`Payments`](balance_settings::Payments).
        1 payments "payments": Option<Box<balance_settings::Payments>>,
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
            /// A flag. May be null.
            0 debit_negative_balances "debit_negative_balances": Option<bool>,
            /// See [`PaymentsPayouts`](crate::object::balance_settings::PaymentsPayouts). May be null.
            1 payouts "payouts": Option<Box<crate::object::balance_settings::PaymentsPayouts>>,
            /// See [`PaymentsSettlementTiming`](crate::object::balance_settings::PaymentsSettlementTiming).
            2 settlement_timing "settlement_timing": Option<Box<crate::object::balance_settings::PaymentsSettlementTiming>>,
        }
    }
    record! {
        /// `payments.payouts` of a `balance_settings`.
        PaymentsPayouts {
            /// Map. Each value: Array. Each element: See [`PaymentsPayoutsAutomaticTransferRulesByCurrency`](crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrency). May be null.
            0 automatic_transfer_rules_by_currency "automatic_transfer_rules_by_currency": std::collections::BTreeMap<String, Vec<crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrency>>,
            /// Map. Each value: An amount, in the currency's smallest unit. May be null.
            1 minimum_balance_by_currency "minimum_balance_by_currency": std::collections::BTreeMap<String, i64>,
            /// See [`PaymentsPayoutsSchedule`](crate::object::balance_settings::PaymentsPayoutsSchedule). May be null.
            2 schedule "schedule": Option<Box<crate::object::balance_settings::PaymentsPayoutsSchedule>>,
            /// Text. May be null.
            3 statement_descriptor "statement_descriptor": Option<String>,
            /// A word of [`PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus); unknown ones are kept.
            4 status "status": Option<crate::object::balance_settings::PaymentsPayoutsStatus>,
        }
    }
    record! {
        /// `payments.payouts.automatic_transfer_rules_by_currency` of a `balance_settings`.
        PaymentsPayoutsAutomaticTransferRulesByCurrency {
            /// Text.
            0 payout_method "payout_method": Option<String>,
            /// An amount, in the currency's smallest unit. May be null.
            1 transfer_up_to_amount "transfer_up_to_amount": Option<i64>,
            /// A word of [`PaymentsPayoutsAutomaticTransferRulesByCurrencyType`](crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrencyType); unknown ones are kept.
            2 type_ "type": Option<crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrencyType>,
        }
    }
    element! { PaymentsPayoutsAutomaticTransferRulesByCurrency }
    record! {
        /// `payments.payouts.schedule` of a `balance_settings`.
        PaymentsPayoutsSchedule {
            /// A word of [`PaymentsPayoutsScheduleInterval`](crate::object::balance_settings::PaymentsPayoutsScheduleInterval); unknown ones are kept. May be null.
            0 interval "interval": Option<crate::object::balance_settings::PaymentsPayoutsScheduleInterval>,
            /// Array. Each element: A whole number. May be absent.
            1 monthly_payout_days "monthly_payout_days": Vec<i64>,
            /// Array. Each element: A word of [`PaymentsPayoutsScheduleWeeklyPayoutDay`](crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay); unknown ones are kept. May be absent.
            2 weekly_payout_days "weekly_payout_days": Vec<crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay>,
        }
    }
    record! {
        /// `payments.settlement_timing` of a `balance_settings`.
        PaymentsSettlementTiming {
            /// A whole number.
            0 delay_days "delay_days": Option<i64>,
            /// A whole number. May be absent.
            1 delay_days_override "delay_days_override": Option<i64>,
            /// See [`PaymentsSettlementTimingStartOfDay`](crate::object::balance_settings::PaymentsSettlementTimingStartOfDay). May be null.
            2 start_of_day "start_of_day": Option<Box<crate::object::balance_settings::PaymentsSettlementTimingStartOfDay>>,
        }
    }
    record! {
        /// `payments.settlement_timing.start_of_day` of a `balance_settings`.
        PaymentsSettlementTimingStartOfDay {
            /// A whole number.
            0 hour "hour": Option<i64>,
            /// A whole number.
            1 minutes "minutes": Option<i64>,
            /// Text.
            2 timezone "timezone": Option<String>,
        }
    }
    words! {
        /// `payments.payouts.automatic_transfer_rules_by_currency.type` of a `balance_settings`.
        PaymentsPayoutsAutomaticTransferRulesByCurrencyType {
            0 TransferAll "transfer_all",
            1 TransferUpToAmount "transfer_up_to_amount",
        }
    }
    words! {
        /// `payments.payouts.schedule.interval` of a `balance_settings`.
        PaymentsPayoutsScheduleInterval {
            0 Daily "daily",
            1 Manual "manual",
            2 Monthly "monthly",
            3 Weekly "weekly",
        }
    }
    words! {
        /// `payments.payouts.schedule.weekly_payout_day` of a `balance_settings`.
        PaymentsPayoutsScheduleWeeklyPayoutDay {
            0 Friday "friday",
            1 Monday "monday",
            2 Thursday "thursday",
            3 Tuesday "tuesday",
            4 Wednesday "wednesday",
        }
    }
    words! {
        /// `payments.payouts.status` of a `balance_settings`.
        PaymentsPayoutsStatus {
            0 Disabled "disabled",
            1 Enabled "enabled",
        }
    }
}
record! {
    /// Stripe's `balance_transaction` object.
    BalanceTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A time, UTC.
        2 available_on "available_on": Option<time::OffsetDateTime>,
        /// A word of [`BalanceType`](balance_transaction::BalanceType); unknown ones are kept.
        3 balance_type "balance_type": Option<balance_transaction::BalanceType>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Text.
        5 currency "currency": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Text. May be null.
        7 description "description": Option<String>,
        /// A number. May be null.
        8 exchange_rate "exchange_rate": Option<f64>,
        /// An amount, in the currency's smallest unit.
        9 fee "fee": Option<i64>,
        /// Array. Each element: See [`FeeDetail`](balance_transaction::FeeDetail).
        10 fee_details "fee_details": Vec<balance_transaction::FeeDetail>,
        /// An amount, in the currency's smallest unit.
        11 net "net": Option<i64>,
        /// Text.
        12 reporting_category "reporting_category": Option<String>,
        /// Id of a `BalanceTransactionSource`, or the object where it was expanded. May be null.
        13 source "source": Option<crate::object::Expandable<crate::object::BalanceTransactionSource>>,
        /// Text.
        14 status "status": Option<String>,
        /// A word of [`Type`](balance_transaction::Type); unknown ones are kept.
        15 type_ "type": Option<balance_transaction::Type>,
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
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text. May be null.
            1 application "application": Option<String>,
            /// Text.
            2 currency "currency": Option<String>,
            /// Text. May be null.
            3 description "description": Option<String>,
            /// Text.
            4 type_ "type": Option<String>,
        }
    }
    element! { FeeDetail }
    words! {
        /// `balance_type` of a `balance_transaction`.
        BalanceType {
            0 Issuing "issuing",
            1 Payments "payments",
            2 RefundAndDisputePrefunding "refund_and_dispute_prefunding",
            3 RiskReserved "risk_reserved",
        }
    }
    words! {
        /// `type` of a `balance_transaction`.
        Type {
            0 Adjustment "adjustment",
            1 Advance "advance",
            2 AdvanceFunding "advance_funding",
            3 AnticipationRepayment "anticipation_repayment",
            4 ApplicationFee "application_fee",
            5 ApplicationFeeRefund "application_fee_refund",
            6 Charge "charge",
            7 ClimateOrderPurchase "climate_order_purchase",
            8 ClimateOrderRefund "climate_order_refund",
            9 ConnectCollectionTransfer "connect_collection_transfer",
            10 Contribution "contribution",
            11 FeeCreditFunding "fee_credit_funding",
            12 InboundTransfer "inbound_transfer",
            13 InboundTransferReversal "inbound_transfer_reversal",
            14 IssuingAuthorizationHold "issuing_authorization_hold",
            15 IssuingAuthorizationRelease "issuing_authorization_release",
            16 IssuingDispute "issuing_dispute",
            17 IssuingDisputeProvisionalCredit "issuing_dispute_provisional_credit",
            18 IssuingDisputeProvisionalCreditReversal "issuing_dispute_provisional_credit_reversal",
            19 IssuingTransaction "issuing_transaction",
            20 ObligationOutbound "obligation_outbound",
            21 ObligationReversalInbound "obligation_reversal_inbound",
            22 Payment "payment",
            23 PaymentFailureRefund "payment_failure_refund",
            24 PaymentNetworkReserveHold "payment_network_reserve_hold",
            25 PaymentNetworkReserveRelease "payment_network_reserve_release",
            26 PaymentRefund "payment_refund",
            27 PaymentReversal "payment_reversal",
            28 PaymentUnreconciled "payment_unreconciled",
            29 Payout "payout",
            30 PayoutCancel "payout_cancel",
            31 PayoutFailure "payout_failure",
            32 PayoutMinimumBalanceHold "payout_minimum_balance_hold",
            33 PayoutMinimumBalanceRelease "payout_minimum_balance_release",
            34 Refund "refund",
            35 RefundFailure "refund_failure",
            36 ReserveHold "reserve_hold",
            37 ReserveRelease "reserve_release",
            38 ReserveTransaction "reserve_transaction",
            39 ReservedFunds "reserved_funds",
            40 StripeBalancePaymentDebit "stripe_balance_payment_debit",
            41 StripeBalancePaymentDebitReversal "stripe_balance_payment_debit_reversal",
            42 StripeFee "stripe_fee",
            43 StripeFxFee "stripe_fx_fee",
            44 TaxFee "tax_fee",
            45 TaxFund "tax_fund",
            46 Topup "topup",
            47 TopupReversal "topup_reversal",
            48 Transfer "transfer",
            49 TransferCancel "transfer_cancel",
            50 TransferFailure "transfer_failure",
            51 TransferRefund "transfer_refund",
        }
    }
}
record! {
    /// Stripe's `charge` object.
    Charge {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_captured "amount_captured": Option<i64>,
        /// An amount, in the currency's smallest unit.
        3 amount_refunded "amount_refunded": Option<i64>,
        /// Id of a `application`, or the object where it was expanded. May be null.
        4 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Id of a `application_fee`, or the object where it was expanded. May be null.
        5 application_fee "application_fee": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// An amount, in the currency's smallest unit. May be null.
        6 application_fee_amount "application_fee_amount": Option<i64>,
        /// Text. May be absent.
        7 authorization_code "authorization_code": Option<String>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        8 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// See [`BillingDetails`](charge::BillingDetails).
        9 billing_details "billing_details": Option<Box<charge::BillingDetails>>,
        /// Text. May be null.
        10 calculated_statement_descriptor "calculated_statement_descriptor": Option<String>,
        /// A flag.
        11 captured "captured": Option<bool>,
        /// The `card` object. May be null. Deprecated at Stripe since 2015-02-18; older API versions and old bodies have it.
        12 card "card": Option<Box<crate::object::Card>>,
        /// A time, UTC.
        13 created "created": Option<time::OffsetDateTime>,
        /// Text.
        14 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        15 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// A flag. May be absent.
        16 deleted "deleted": Option<bool>,
        /// Text. May be null.
        17 description "description": Option<String>,
        /// Id of a `account`, or the object where it was expanded. May be null. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        18 destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Id of a `dispute`, or the object where it was expanded. May be null. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.
        19 dispute "dispute": Option<crate::object::Expandable<crate::object::Dispute>>,
        /// A flag.
        20 disputed "disputed": Option<bool>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        21 failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// Text. May be null.
        22 failure_code "failure_code": Option<String>,
        /// Text. May be null.
        23 failure_message "failure_message": Option<String>,
        /// See [`FraudDetails`](charge::FraudDetails). May be null.
        24 fraud_details "fraud_details": Option<Box<charge::FraudDetails>>,
        /// Id of a `invoice`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        25 invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`Level3`](charge::Level3). May be absent.
        26 level3 "level3": Option<Box<charge::Level3>>,
        /// A flag.
        27 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        28 metadata "metadata": crate::object::Metadata,
        /// Id of a `account`, or the object where it was expanded. May be null.
        29 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Id of a `order`, or the object where it was expanded. May be null. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        30 order "order": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`Outcome`](charge::Outcome). May be null.
        31 outcome "outcome": Option<Box<charge::Outcome>>,
        /// A flag.
        32 paid "paid": Option<bool>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be null.
        33 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// Text. May be null.
        34 payment_method "payment_method": Option<String>,
        /// See [`PaymentMethodDetails`](charge::PaymentMethodDetails). May be null.
        35 payment_method_details "payment_method_details": Option<Box<charge::PaymentMethodDetails>>,
        /// See [`PresentmentDetails`](charge::PresentmentDetails). May be absent.
        36 presentment_details "presentment_details": Option<Box<charge::PresentmentDetails>>,
        /// See [`RadarOptions`](charge::RadarOptions). May be absent.
        37 radar_options "radar_options": Option<Box<charge::RadarOptions>>,
        /// Text. May be null.
        38 receipt_email "receipt_email": Option<String>,
        /// Text. May be null.
        39 receipt_number "receipt_number": Option<String>,
        /// Text. May be null.
        40 receipt_url "receipt_url": Option<String>,
        /// A flag.
        41 refunded "refunded": Option<bool>,
        /// The first page of a list. Each element: The `refund` object. May be absent or null.
        42 refunds "refunds": crate::object::List<crate::object::Refund>,
        /// Id of a `review`, or the object where it was expanded. May be null.
        43 review "review": Option<crate::object::Expandable<crate::object::Review>>,
        /// See [`Shipping`](charge::Shipping). May be null.
        44 shipping "shipping": Option<Box<charge::Shipping>>,
        /// A [`CustomerSource`](crate::object::CustomerSource). May be null.
        45 source "source": Option<crate::object::CustomerSource>,
        /// Id of a `transfer`, or the object where it was expanded. May be null.
        46 source_transfer "source_transfer": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Text. May be null.
        47 statement_descriptor "statement_descriptor": Option<String>,
        /// Text. May be null.
        48 statement_descriptor_suffix "statement_descriptor_suffix": Option<String>,
        /// A word of [`Status`](charge::Status); unknown ones are kept.
        49 status "status": Option<charge::Status>,
        /// Id of a `transfer`, or the object where it was expanded. May be absent.
        50 transfer "transfer": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`TransferData`](charge::TransferData). May be null.
        51 transfer_data "transfer_data": Option<Box<charge::TransferData>>,
        /// Text. May be null.
        52 transfer_group "transfer_group": Option<String>,
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
            /// See [`Address`](crate::object::Address). May be null.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 email "email": Option<String>,
            /// Text. May be null.
            2 name "name": Option<String>,
            /// Text. May be null.
            3 phone "phone": Option<String>,
            /// Text. May be null.
            4 tax_id "tax_id": Option<String>,
        }
    }
    record! {
        /// `fraud_details` of a `charge`.
        FraudDetails {
            /// Text. May be absent.
            0 stripe_report "stripe_report": Option<String>,
            /// Text. May be absent.
            1 user_report "user_report": Option<String>,
        }
    }
    record! {
        /// `level3` of a `charge`.
        Level3 {
            /// Text. May be absent.
            0 customer_reference "customer_reference": Option<String>,
            /// Array. Each element: See [`Level3LineItem`](crate::object::charge::Level3LineItem).
            1 line_items "line_items": Vec<crate::object::charge::Level3LineItem>,
            /// Text.
            2 merchant_reference "merchant_reference": Option<String>,
            /// Text. May be absent.
            3 shipping_address_zip "shipping_address_zip": Option<String>,
            /// An amount, in the currency's smallest unit. May be absent.
            4 shipping_amount "shipping_amount": Option<i64>,
            /// Text. May be absent.
            5 shipping_from_zip "shipping_from_zip": Option<String>,
        }
    }
    record! {
        /// `level3.line_item` of a `charge`.
        Level3LineItem {
            /// A whole number. May be null.
            0 discount_amount "discount_amount": Option<i64>,
            /// Text.
            1 product_code "product_code": Option<String>,
            /// Text.
            2 product_description "product_description": Option<String>,
            /// A whole number. May be null.
            3 quantity "quantity": Option<i64>,
            /// An amount, in the currency's smallest unit. May be null.
            4 tax_amount "tax_amount": Option<i64>,
            /// A whole number. May be null.
            5 unit_cost "unit_cost": Option<i64>,
        }
    }
    element! { Level3LineItem }
    record! {
        /// `outcome` of a `charge`.
        Outcome {
            /// A word of [`OutcomeAdviceCode`](crate::object::charge::OutcomeAdviceCode); unknown ones are kept. May be null.
            0 advice_code "advice_code": Option<crate::object::charge::OutcomeAdviceCode>,
            /// Text. May be null.
            1 network_advice_code "network_advice_code": Option<String>,
            /// Text. May be null.
            2 network_decline_code "network_decline_code": Option<String>,
            /// Text. May be null.
            3 network_status "network_status": Option<String>,
            /// Text. May be null.
            4 reason "reason": Option<String>,
            /// Text. May be absent.
            5 risk_level "risk_level": Option<String>,
            /// A whole number. May be absent.
            6 risk_score "risk_score": Option<i64>,
            /// Id of a `Charge.Outcome.Rule`, or the object where it was expanded. May be absent.
            7 rule "rule": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// Text. May be null.
            8 seller_message "seller_message": Option<String>,
            /// Text.
            9 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment_method_details` of a `charge`.
        PaymentMethodDetails {
            /// See [`PaymentMethodDetailsAchCreditTransfer`](crate::object::charge::PaymentMethodDetailsAchCreditTransfer). May be absent.
            0 ach_credit_transfer "ach_credit_transfer": Option<Box<crate::object::charge::PaymentMethodDetailsAchCreditTransfer>>,
            /// See [`PaymentMethodDetailsAchDebit`](crate::object::charge::PaymentMethodDetailsAchDebit). May be absent.
            1 ach_debit "ach_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAchDebit>>,
            /// See [`PaymentMethodDetailsAcssDebit`](crate::object::charge::PaymentMethodDetailsAcssDebit). May be absent.
            2 acss_debit "acss_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAcssDebit>>,
            /// See [`PaymentMethodDetailsAffirm`](crate::object::charge::PaymentMethodDetailsAffirm). May be absent.
            3 affirm "affirm": Option<Box<crate::object::charge::PaymentMethodDetailsAffirm>>,
            /// See [`PaymentMethodDetailsAfterpayClearpay`](crate::object::charge::PaymentMethodDetailsAfterpayClearpay). May be absent.
            4 afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::charge::PaymentMethodDetailsAfterpayClearpay>>,
            /// See [`PaymentMethodDetailsAlipay`](crate::object::charge::PaymentMethodDetailsAlipay). May be absent.
            5 alipay "alipay": Option<Box<crate::object::charge::PaymentMethodDetailsAlipay>>,
            /// See [`PaymentMethodDetailsAlma`](crate::object::charge::PaymentMethodDetailsAlma). May be absent.
            6 alma "alma": Option<Box<crate::object::charge::PaymentMethodDetailsAlma>>,
            /// See [`PaymentMethodDetailsAmazonPay`](crate::object::charge::PaymentMethodDetailsAmazonPay). May be absent.
            7 amazon_pay "amazon_pay": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPay>>,
            /// See [`PaymentMethodDetailsAuBecsDebit`](crate::object::charge::PaymentMethodDetailsAuBecsDebit). May be absent.
            8 au_becs_debit "au_becs_debit": Option<Box<crate::object::charge::PaymentMethodDetailsAuBecsDebit>>,
            /// See [`PaymentMethodDetailsBacsDebit`](crate::object::charge::PaymentMethodDetailsBacsDebit). May be absent.
            9 bacs_debit "bacs_debit": Option<Box<crate::object::charge::PaymentMethodDetailsBacsDebit>>,
            /// See [`PaymentMethodDetailsBancontact`](crate::object::charge::PaymentMethodDetailsBancontact). May be absent.
            10 bancontact "bancontact": Option<Box<crate::object::charge::PaymentMethodDetailsBancontact>>,
            /// See [`PaymentMethodDetailsBillie`](crate::object::charge::PaymentMethodDetailsBillie). May be absent.
            11 billie "billie": Option<Box<crate::object::charge::PaymentMethodDetailsBillie>>,
            /// See [`PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum). May be absent.
            12 bizum "bizum": Option<Box<crate::object::charge::PaymentMethodDetailsBizum>>,
            /// See [`PaymentMethodDetailsBlik`](crate::object::charge::PaymentMethodDetailsBlik). May be absent.
            13 blik "blik": Option<Box<crate::object::charge::PaymentMethodDetailsBlik>>,
            /// See [`PaymentMethodDetailsBoleto`](crate::object::charge::PaymentMethodDetailsBoleto). May be absent.
            14 boleto "boleto": Option<Box<crate::object::charge::PaymentMethodDetailsBoleto>>,
            /// See [`PaymentMethodDetailsCard`](crate::object::charge::PaymentMethodDetailsCard). May be absent.
            15 card "card": Option<Box<crate::object::charge::PaymentMethodDetailsCard>>,
            /// See [`PaymentMethodDetailsCardPresent`](crate::object::charge::PaymentMethodDetailsCardPresent). May be absent.
            16 card_present "card_present": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresent>>,
            /// See [`PaymentMethodDetailsCashapp`](crate::object::charge::PaymentMethodDetailsCashapp). May be absent.
            17 cashapp "cashapp": Option<Box<crate::object::charge::PaymentMethodDetailsCashapp>>,
            /// See [`PaymentMethodDetailsCrypto`](crate::object::charge::PaymentMethodDetailsCrypto). May be absent.
            18 crypto "crypto": Option<Box<crate::object::charge::PaymentMethodDetailsCrypto>>,
            /// See [`PaymentMethodDetailsCustomerBalance`](crate::object::charge::PaymentMethodDetailsCustomerBalance). May be absent.
            19 customer_balance "customer_balance": Option<Box<crate::object::charge::PaymentMethodDetailsCustomerBalance>>,
            /// See [`PaymentMethodDetailsEps`](crate::object::charge::PaymentMethodDetailsEps). May be absent.
            20 eps "eps": Option<Box<crate::object::charge::PaymentMethodDetailsEps>>,
            /// See [`PaymentMethodDetailsFpx`](crate::object::charge::PaymentMethodDetailsFpx). May be absent.
            21 fpx "fpx": Option<Box<crate::object::charge::PaymentMethodDetailsFpx>>,
            /// See [`PaymentMethodDetailsGiropay`](crate::object::charge::PaymentMethodDetailsGiropay). May be absent.
            22 giropay "giropay": Option<Box<crate::object::charge::PaymentMethodDetailsGiropay>>,
            /// See [`PaymentMethodDetailsGrabpay`](crate::object::charge::PaymentMethodDetailsGrabpay). May be absent.
            23 grabpay "grabpay": Option<Box<crate::object::charge::PaymentMethodDetailsGrabpay>>,
            /// See [`PaymentMethodDetailsIdeal`](crate::object::charge::PaymentMethodDetailsIdeal). May be absent.
            24 ideal "ideal": Option<Box<crate::object::charge::PaymentMethodDetailsIdeal>>,
            /// See [`PaymentMethodDetailsInteracPresent`](crate::object::charge::PaymentMethodDetailsInteracPresent). May be absent.
            25 interac_present "interac_present": Option<Box<crate::object::charge::PaymentMethodDetailsInteracPresent>>,
            /// See [`PaymentMethodDetailsKakaoPay`](crate::object::charge::PaymentMethodDetailsKakaoPay). May be absent.
            26 kakao_pay "kakao_pay": Option<Box<crate::object::charge::PaymentMethodDetailsKakaoPay>>,
            /// See [`PaymentMethodDetailsKlarna`](crate::object::charge::PaymentMethodDetailsKlarna). May be absent.
            27 klarna "klarna": Option<Box<crate::object::charge::PaymentMethodDetailsKlarna>>,
            /// See [`PaymentMethodDetailsKonbini`](crate::object::charge::PaymentMethodDetailsKonbini). May be absent.
            28 konbini "konbini": Option<Box<crate::object::charge::PaymentMethodDetailsKonbini>>,
            /// See [`PaymentMethodDetailsKrCard`](crate::object::charge::PaymentMethodDetailsKrCard). May be absent.
            29 kr_card "kr_card": Option<Box<crate::object::charge::PaymentMethodDetailsKrCard>>,
            /// See [`PaymentMethodDetailsLink`](crate::object::charge::PaymentMethodDetailsLink). May be absent.
            30 link "link": Option<Box<crate::object::charge::PaymentMethodDetailsLink>>,
            /// See [`PaymentMethodDetailsMbWay`](crate::object::charge::PaymentMethodDetailsMbWay). May be absent.
            31 mb_way "mb_way": Option<Box<crate::object::charge::PaymentMethodDetailsMbWay>>,
            /// See [`PaymentMethodDetailsMobilepay`](crate::object::charge::PaymentMethodDetailsMobilepay). May be absent.
            32 mobilepay "mobilepay": Option<Box<crate::object::charge::PaymentMethodDetailsMobilepay>>,
            /// See [`PaymentMethodDetailsMultibanco`](crate::object::charge::PaymentMethodDetailsMultibanco). May be absent.
            33 multibanco "multibanco": Option<Box<crate::object::charge::PaymentMethodDetailsMultibanco>>,
            /// See [`PaymentMethodDetailsNaverPay`](crate::object::charge::PaymentMethodDetailsNaverPay). May be absent.
            34 naver_pay "naver_pay": Option<Box<crate::object::charge::PaymentMethodDetailsNaverPay>>,
            /// See [`PaymentMethodDetailsNzBankAccount`](crate::object::charge::PaymentMethodDetailsNzBankAccount). May be absent.
            35 nz_bank_account "nz_bank_account": Option<Box<crate::object::charge::PaymentMethodDetailsNzBankAccount>>,
            /// See [`PaymentMethodDetailsOxxo`](crate::object::charge::PaymentMethodDetailsOxxo). May be absent.
            36 oxxo "oxxo": Option<Box<crate::object::charge::PaymentMethodDetailsOxxo>>,
            /// See [`PaymentMethodDetailsP24`](crate::object::charge::PaymentMethodDetailsP24). May be absent.
            37 p24 "p24": Option<Box<crate::object::charge::PaymentMethodDetailsP24>>,
            /// See [`PaymentMethodDetailsPayByBank`](crate::object::charge::PaymentMethodDetailsPayByBank). May be absent.
            38 pay_by_bank "pay_by_bank": Option<Box<crate::object::charge::PaymentMethodDetailsPayByBank>>,
            /// See [`PaymentMethodDetailsPayco`](crate::object::charge::PaymentMethodDetailsPayco). May be absent.
            39 payco "payco": Option<Box<crate::object::charge::PaymentMethodDetailsPayco>>,
            /// See [`PaymentMethodDetailsPaynow`](crate::object::charge::PaymentMethodDetailsPaynow). May be absent.
            40 paynow "paynow": Option<Box<crate::object::charge::PaymentMethodDetailsPaynow>>,
            /// See [`PaymentMethodDetailsPaypal`](crate::object::charge::PaymentMethodDetailsPaypal). May be absent.
            41 paypal "paypal": Option<Box<crate::object::charge::PaymentMethodDetailsPaypal>>,
            /// See [`PaymentMethodDetailsPaypay`](crate::object::charge::PaymentMethodDetailsPaypay). May be absent.
            42 paypay "paypay": Option<Box<crate::object::charge::PaymentMethodDetailsPaypay>>,
            /// See [`PaymentMethodDetailsPayto`](crate::object::charge::PaymentMethodDetailsPayto). May be absent.
            43 payto "payto": Option<Box<crate::object::charge::PaymentMethodDetailsPayto>>,
            /// See [`PaymentMethodDetailsPix`](crate::object::charge::PaymentMethodDetailsPix). May be absent.
            44 pix "pix": Option<Box<crate::object::charge::PaymentMethodDetailsPix>>,
            /// See [`PaymentMethodDetailsPromptpay`](crate::object::charge::PaymentMethodDetailsPromptpay). May be absent.
            45 promptpay "promptpay": Option<Box<crate::object::charge::PaymentMethodDetailsPromptpay>>,
            /// See [`PaymentMethodDetailsRevolutPay`](crate::object::charge::PaymentMethodDetailsRevolutPay). May be absent.
            46 revolut_pay "revolut_pay": Option<Box<crate::object::charge::PaymentMethodDetailsRevolutPay>>,
            /// See [`PaymentMethodDetailsSamsungPay`](crate::object::charge::PaymentMethodDetailsSamsungPay). May be absent.
            47 samsung_pay "samsung_pay": Option<Box<crate::object::charge::PaymentMethodDetailsSamsungPay>>,
            /// See [`PaymentMethodDetailsSatispay`](crate::object::charge::PaymentMethodDetailsSatispay). May be absent.
            48 satispay "satispay": Option<Box<crate::object::charge::PaymentMethodDetailsSatispay>>,
            /// See [`PaymentMethodDetailsScalapay`](crate::object::charge::PaymentMethodDetailsScalapay). May be absent.
            49 scalapay "scalapay": Option<Box<crate::object::charge::PaymentMethodDetailsScalapay>>,
            /// See [`PaymentMethodDetailsSepaCreditTransfer`](crate::object::charge::PaymentMethodDetailsSepaCreditTransfer). May be absent.
            50 sepa_credit_transfer "sepa_credit_transfer": Option<Box<crate::object::charge::PaymentMethodDetailsSepaCreditTransfer>>,
            /// See [`PaymentMethodDetailsSepaDebit`](crate::object::charge::PaymentMethodDetailsSepaDebit). May be absent.
            51 sepa_debit "sepa_debit": Option<Box<crate::object::charge::PaymentMethodDetailsSepaDebit>>,
            /// See [`PaymentMethodDetailsSequra`](crate::object::charge::PaymentMethodDetailsSequra). May be absent.
            52 sequra "sequra": Option<Box<crate::object::charge::PaymentMethodDetailsSequra>>,
            /// See [`PaymentMethodDetailsSofort`](crate::object::charge::PaymentMethodDetailsSofort). May be absent.
            53 sofort "sofort": Option<Box<crate::object::charge::PaymentMethodDetailsSofort>>,
            /// See [`PaymentMethodDetailsStripeAccount`](crate::object::charge::PaymentMethodDetailsStripeAccount). May be absent.
            54 stripe_account "stripe_account": Option<Box<crate::object::charge::PaymentMethodDetailsStripeAccount>>,
            /// See [`PaymentMethodDetailsSunbit`](crate::object::charge::PaymentMethodDetailsSunbit). May be absent.
            55 sunbit "sunbit": Option<Box<crate::object::charge::PaymentMethodDetailsSunbit>>,
            /// See [`PaymentMethodDetailsSwish`](crate::object::charge::PaymentMethodDetailsSwish). May be absent.
            56 swish "swish": Option<Box<crate::object::charge::PaymentMethodDetailsSwish>>,
            /// See [`PaymentMethodDetailsTwint`](crate::object::charge::PaymentMethodDetailsTwint). May be absent.
            57 twint "twint": Option<Box<crate::object::charge::PaymentMethodDetailsTwint>>,
            /// Text.
            58 type_ "type": Option<String>,
            /// See [`PaymentMethodDetailsUpi`](crate::object::charge::PaymentMethodDetailsUpi). May be absent.
            59 upi "upi": Option<Box<crate::object::charge::PaymentMethodDetailsUpi>>,
            /// See [`PaymentMethodDetailsUsBankAccount`](crate::object::charge::PaymentMethodDetailsUsBankAccount). May be absent.
            60 us_bank_account "us_bank_account": Option<Box<crate::object::charge::PaymentMethodDetailsUsBankAccount>>,
            /// See [`PaymentMethodDetailsWechat`](crate::object::charge::PaymentMethodDetailsWechat). May be absent.
            61 wechat "wechat": Option<Box<crate::object::charge::PaymentMethodDetailsWechat>>,
            /// See [`PaymentMethodDetailsWechatPay`](crate::object::charge::PaymentMethodDetailsWechatPay). May be absent.
            62 wechat_pay "wechat_pay": Option<Box<crate::object::charge::PaymentMethodDetailsWechatPay>>,
            /// See [`PaymentMethodDetailsZip`](crate::object::charge::PaymentMethodDetailsZip). May be absent.
            63 zip "zip": Option<Box<crate::object::charge::PaymentMethodDetailsZip>>,
        }
    }
    record! {
        /// `payment_method_details.ach_credit_transfer` of a `charge`.
        PaymentMethodDetailsAchCreditTransfer {
            /// Text. May be null.
            0 account_number "account_number": Option<String>,
            /// Text. May be null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            2 routing_number "routing_number": Option<String>,
            /// Text. May be null.
            3 swift_code "swift_code": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.ach_debit` of a `charge`.
        PaymentMethodDetailsAchDebit {
            /// A word of [`PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType); unknown ones are kept. May be null.
            0 account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType>,
            /// Text. May be null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            2 country "country": Option<String>,
            /// Text. May be null.
            3 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            4 last4 "last4": Option<String>,
            /// Text. May be null.
            5 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.acss_debit` of a `charge`.
        PaymentMethodDetailsAcssDebit {
            /// Text. May be null.
            0 bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            1 expected_debit_date "expected_debit_date": Option<String>,
            /// Text. May be null.
            2 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            3 institution_number "institution_number": Option<String>,
            /// Text. May be null.
            4 last4 "last4": Option<String>,
            /// Text. May be absent.
            5 mandate "mandate": Option<String>,
            /// Text. May be null.
            6 transit_number "transit_number": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.affirm` of a `charge`.
        PaymentMethodDetailsAffirm {
            /// Text. May be absent.
            0 location "location": Option<String>,
            /// Text. May be absent.
            1 reader "reader": Option<String>,
            /// Text. May be null.
            2 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.afterpay_clearpay` of a `charge`.
        PaymentMethodDetailsAfterpayClearpay {
            /// Text. May be null.
            0 order_id "order_id": Option<String>,
            /// Text. May be null.
            1 reference "reference": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.alipay` of a `charge`.
        PaymentMethodDetailsAlipay {
            /// Text. May be absent.
            0 buyer_id "buyer_id": Option<String>,
            /// Text. May be null.
            1 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            2 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.alma` of a `charge`.
        PaymentMethodDetailsAlma {
            /// See [`PaymentMethodDetailsAlmaInstallments`](crate::object::charge::PaymentMethodDetailsAlmaInstallments). May be absent.
            0 installments "installments": Option<Box<crate::object::charge::PaymentMethodDetailsAlmaInstallments>>,
            /// Text. May be null.
            1 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.alma.installments` of a `charge`.
        PaymentMethodDetailsAlmaInstallments {
            /// A whole number.
            0 count "count": Option<i64>,
        }
    }
    record! {
        /// `payment_method_details.amazon_pay` of a `charge`.
        PaymentMethodDetailsAmazonPay {
            /// See [`PaymentMethodDetailsAmazonPayFunding`](crate::object::charge::PaymentMethodDetailsAmazonPayFunding). May be absent.
            0 funding "funding": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPayFunding>>,
            /// Text. May be null.
            1 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding` of a `charge`.
        PaymentMethodDetailsAmazonPayFunding {
            /// See [`PaymentMethodDetailsAmazonPayFundingCard`](crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard). May be absent.
            0 card "card": Option<Box<crate::object::charge::PaymentMethodDetailsAmazonPayFundingCard>>,
            /// Text: `card`. May be null.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding.card` of a `charge`.
        PaymentMethodDetailsAmazonPayFundingCard {
            /// Text. May be null.
            0 brand "brand": Option<String>,
            /// Text. May be null.
            1 country "country": Option<String>,
            /// A whole number. May be null.
            2 exp_month "exp_month": Option<i64>,
            /// A whole number. May be null.
            3 exp_year "exp_year": Option<i64>,
            /// Text. May be null.
            4 funding "funding": Option<String>,
            /// Text. May be null.
            5 last4 "last4": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.au_becs_debit` of a `charge`.
        PaymentMethodDetailsAuBecsDebit {
            /// Text. May be null.
            0 bsb_number "bsb_number": Option<String>,
            /// Text. May be absent.
            1 expected_debit_date "expected_debit_date": Option<String>,
            /// Text. May be null.
            2 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            3 last4 "last4": Option<String>,
            /// Text. May be absent.
            4 mandate "mandate": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.bacs_debit` of a `charge`.
        PaymentMethodDetailsBacsDebit {
            /// Text. May be absent.
            0 expected_debit_date "expected_debit_date": Option<String>,
            /// Text. May be null.
            1 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            2 last4 "last4": Option<String>,
            /// Text. May be null.
            3 mandate "mandate": Option<String>,
            /// Text. May be null.
            4 sort_code "sort_code": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.bancontact` of a `charge`.
        PaymentMethodDetailsBancontact {
            /// Text. May be null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            2 bic "bic": Option<String>,
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            3 generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
            /// Id of a `mandate`, or the object where it was expanded. May be null.
            4 generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// Text. May be null.
            5 iban_last4 "iban_last4": Option<String>,
            /// A word of [`PaymentMethodDetailsBancontactPreferredLanguage`](crate::object::charge::PaymentMethodDetailsBancontactPreferredLanguage); unknown ones are kept. May be null.
            6 preferred_language "preferred_language": Option<crate::object::charge::PaymentMethodDetailsBancontactPreferredLanguage>,
            /// Text. May be null.
            7 verified_name "verified_name": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.billie` of a `charge`.
        PaymentMethodDetailsBillie {
            /// Text. May be null.
            0 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.bizum` of a `charge`.
        PaymentMethodDetailsBizum {
            /// Text. May be null.
            0 buyer_id "buyer_id": Option<String>,
            /// Text. May be null.
            1 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.blik` of a `charge`.
        PaymentMethodDetailsBlik {
            /// Text. May be null.
            0 buyer_id "buyer_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.boleto` of a `charge`.
        PaymentMethodDetailsBoleto {
            /// Text.
            0 tax_id "tax_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card` of a `charge`.
        PaymentMethodDetailsCard {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount_authorized "amount_authorized": Option<i64>,
            /// Text. May be null.
            1 authorization_code "authorization_code": Option<String>,
            /// Text. May be null.
            2 brand "brand": Option<String>,
            /// A time, UTC. May be absent.
            3 capture_before "capture_before": Option<time::OffsetDateTime>,
            /// See [`PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks). May be null.
            4 checks "checks": Option<Box<crate::object::charge::PaymentMethodDetailsCardChecks>>,
            /// Text. May be null.
            5 country "country": Option<String>,
            /// Text. May be absent or null.
            6 description "description": Option<String>,
            /// Text. May be null.
            7 electronic_commerce_indicator "electronic_commerce_indicator": Option<String>,
            /// A whole number.
            8 exp_month "exp_month": Option<i64>,
            /// A whole number.
            9 exp_year "exp_year": Option<i64>,
            /// See [`PaymentMethodDetailsCardExtendedAuthorization`](crate::object::charge::PaymentMethodDetailsCardExtendedAuthorization). May be absent.
            10 extended_authorization "extended_authorization": Option<Box<crate::object::charge::PaymentMethodDetailsCardExtendedAuthorization>>,
            /// Text. May be absent or null.
            11 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            12 funding "funding": Option<String>,
            /// Text. May be absent or null.
            13 iin "iin": Option<String>,
            /// See [`PaymentMethodDetailsCardIncrementalAuthorization`](crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorization). May be absent.
            14 incremental_authorization "incremental_authorization": Option<Box<crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorization>>,
            /// See [`PaymentMethodDetailsCardInstallments`](crate::object::charge::PaymentMethodDetailsCardInstallments). May be null.
            15 installments "installments": Option<Box<crate::object::charge::PaymentMethodDetailsCardInstallments>>,
            /// Text. May be absent or null.
            16 issuer "issuer": Option<String>,
            /// Text. May be null.
            17 last4 "last4": Option<String>,
            /// Id of a `mandate`, or the object where it was expanded. May be null.
            18 mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// A flag. May be absent or null.
            19 moto "moto": Option<bool>,
            /// See [`PaymentMethodDetailsCardMulticapture`](crate::object::charge::PaymentMethodDetailsCardMulticapture). May be absent.
            20 multicapture "multicapture": Option<Box<crate::object::charge::PaymentMethodDetailsCardMulticapture>>,
            /// Text. May be null.
            21 network "network": Option<String>,
            /// See [`PaymentMethodDetailsCardNetworkToken`](crate::object::charge::PaymentMethodDetailsCardNetworkToken). May be absent or null.
            22 network_token "network_token": Option<Box<crate::object::charge::PaymentMethodDetailsCardNetworkToken>>,
            /// Text. May be null.
            23 network_transaction_id "network_transaction_id": Option<String>,
            /// See [`PaymentMethodDetailsCardOvercapture`](crate::object::charge::PaymentMethodDetailsCardOvercapture). May be absent.
            24 overcapture "overcapture": Option<Box<crate::object::charge::PaymentMethodDetailsCardOvercapture>>,
            /// A word of [`PaymentMethodDetailsCardRegulatedStatus`](crate::object::charge::PaymentMethodDetailsCardRegulatedStatus); unknown ones are kept. May be null.
            25 regulated_status "regulated_status": Option<crate::object::charge::PaymentMethodDetailsCardRegulatedStatus>,
            /// A word of [`PaymentMethodDetailsCardSetupCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage); unknown ones are kept. May be absent.
            26 setup_credential_usage "setup_credential_usage": Option<crate::object::charge::PaymentMethodDetailsCardSetupCredentialUsage>,
            /// A word of [`PaymentMethodDetailsCardStoredCredentialUsage`](crate::object::charge::PaymentMethodDetailsCardStoredCredentialUsage); unknown ones are kept. May be absent.
            27 stored_credential_usage "stored_credential_usage": Option<crate::object::charge::PaymentMethodDetailsCardStoredCredentialUsage>,
            /// See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::charge::PaymentMethodDetailsCardThreeDSecure). May be null.
            28 three_d_secure "three_d_secure": Option<Box<crate::object::charge::PaymentMethodDetailsCardThreeDSecure>>,
            /// Text. May be null.
            29 transaction_link_id "transaction_link_id": Option<String>,
            /// See [`PaymentMethodDetailsCardWallet`](crate::object::charge::PaymentMethodDetailsCardWallet). May be null.
            30 wallet "wallet": Option<Box<crate::object::charge::PaymentMethodDetailsCardWallet>>,
        }
    }
    record! {
        /// `payment_method_details.card.checks` of a `charge`.
        PaymentMethodDetailsCardChecks {
            /// Text. May be null.
            0 address_line1_check "address_line1_check": Option<String>,
            /// Text. May be null.
            1 address_postal_code_check "address_postal_code_check": Option<String>,
            /// Text. May be null.
            2 cvc_check "cvc_check": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card.extended_authorization` of a `charge`.
        PaymentMethodDetailsCardExtendedAuthorization {
            /// A word of [`PaymentMethodDetailsCardExtendedAuthorizationStatus`](crate::object::charge::PaymentMethodDetailsCardExtendedAuthorizationStatus); unknown ones are kept.
            0 status "status": Option<crate::object::charge::PaymentMethodDetailsCardExtendedAuthorizationStatus>,
        }
    }
    record! {
        /// `payment_method_details.card.incremental_authorization` of a `charge`.
        PaymentMethodDetailsCardIncrementalAuthorization {
            /// A word of [`PaymentMethodDetailsCardIncrementalAuthorizationStatus`](crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorizationStatus); unknown ones are kept.
            0 status "status": Option<crate::object::charge::PaymentMethodDetailsCardIncrementalAuthorizationStatus>,
        }
    }
    record! {
        /// `payment_method_details.card.installments` of a `charge`.
        PaymentMethodDetailsCardInstallments {
            /// See [`PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan). May be null.
            0 plan "plan": Option<Box<crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan>>,
        }
    }
    record! {
        /// `payment_method_details.card.installments.plan` of a `charge`.
        PaymentMethodDetailsCardInstallmentsPlan {
            /// A whole number. May be null.
            0 count "count": Option<i64>,
            /// Text: `month`. May be null.
            1 interval "interval": Option<String>,
            /// A word of [`PaymentMethodDetailsCardInstallmentsPlanType`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType); unknown ones are kept.
            2 type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardInstallmentsPlanType>,
        }
    }
    element! { PaymentMethodDetailsCardInstallmentsPlan }
    /// `payment_method_details.card.multicapture` of a `charge`. The same as [`PaymentMethodDetailsCardIncrementalAuthorization`](PaymentMethodDetailsCardIncrementalAuthorization).
    pub type PaymentMethodDetailsCardMulticapture = PaymentMethodDetailsCardIncrementalAuthorization;
    record! {
        /// `payment_method_details.card.network_token` of a `charge`.
        PaymentMethodDetailsCardNetworkToken {
            /// A flag.
            0 used "used": Option<bool>,
        }
    }
    record! {
        /// `payment_method_details.card.overcapture` of a `charge`.
        PaymentMethodDetailsCardOvercapture {
            /// An amount, in the currency's smallest unit.
            0 maximum_amount_capturable "maximum_amount_capturable": Option<i64>,
            /// A word of [`PaymentMethodDetailsCardOvercaptureStatus`](crate::object::charge::PaymentMethodDetailsCardOvercaptureStatus); unknown ones are kept.
            1 status "status": Option<crate::object::charge::PaymentMethodDetailsCardOvercaptureStatus>,
        }
    }
    record! {
        /// `payment_method_details.card.three_d_secure` of a `charge`.
        PaymentMethodDetailsCardThreeDSecure {
            /// A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.
            0 authentication_flow "authentication_flow": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.
            1 electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator); unknown ones are kept. May be null.
            2 exemption_indicator "exemption_indicator": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator>,
            /// A flag. May be absent.
            3 exemption_indicator_applied "exemption_indicator_applied": Option<bool>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.
            4 result "result": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureResult>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.
            5 result_reason "result_reason": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureResultReason>,
            /// Text. May be null.
            6 transaction_id "transaction_id": Option<String>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.
            7 version "version": Option<crate::object::charge::PaymentMethodDetailsCardThreeDSecureVersion>,
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `charge`.
        PaymentMethodDetailsCardWallet {
            /// See [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout). May be absent.
            0 amex_express_checkout "amex_express_checkout": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout>>,
            /// See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::charge::PaymentMethodDetailsCardWalletApplePay). May be absent.
            1 apple_pay "apple_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletApplePay>>,
            /// Text. May be null.
            2 dynamic_last4 "dynamic_last4": Option<String>,
            /// See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::charge::PaymentMethodDetailsCardWalletGooglePay). May be absent.
            3 google_pay "google_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletGooglePay>>,
            /// See [`PaymentMethodDetailsCardWalletLink`](crate::object::charge::PaymentMethodDetailsCardWalletLink). May be absent.
            4 link "link": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletLink>>,
            /// See [`PaymentMethodDetailsCardWalletMasterpass`](crate::object::charge::PaymentMethodDetailsCardWalletMasterpass). May be absent.
            5 masterpass "masterpass": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletMasterpass>>,
            /// See [`PaymentMethodDetailsCardWalletSamsungPay`](crate::object::charge::PaymentMethodDetailsCardWalletSamsungPay). May be absent.
            6 samsung_pay "samsung_pay": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletSamsungPay>>,
            /// A word of [`PaymentMethodDetailsCardWalletType`](crate::object::charge::PaymentMethodDetailsCardWalletType); unknown ones are kept.
            7 type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardWalletType>,
            /// See [`PaymentMethodDetailsCardWalletVisaCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletVisaCheckout). May be absent.
            8 visa_checkout "visa_checkout": Option<Box<crate::object::charge::PaymentMethodDetailsCardWalletVisaCheckout>>,
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
            /// Text. May be null.
            0 funding_source_group "funding_source_group": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card.wallet.masterpass` of a `charge`.
        PaymentMethodDetailsCardWalletMasterpass {
            /// See [`Address`](crate::object::Address). May be null.
            0 billing_address "billing_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 email "email": Option<String>,
            /// Text. May be null.
            2 name "name": Option<String>,
            /// See [`Address`](crate::object::Address). May be null.
            3 shipping_address "shipping_address": Option<Box<crate::object::Address>>,
        }
    }
    /// `payment_method_details.card.wallet.samsung_pay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletSamsungPay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.visa_checkout` of a `charge`. The same as [`PaymentMethodDetailsCardWalletMasterpass`](PaymentMethodDetailsCardWalletMasterpass).
    pub type PaymentMethodDetailsCardWalletVisaCheckout = PaymentMethodDetailsCardWalletMasterpass;
    record! {
        /// `payment_method_details.card_present` of a `charge`.
        PaymentMethodDetailsCardPresent {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount_authorized "amount_authorized": Option<i64>,
            /// Text. May be null.
            1 brand "brand": Option<String>,
            /// Text. May be null.
            2 brand_product "brand_product": Option<String>,
            /// A time, UTC. May be absent.
            3 capture_before "capture_before": Option<time::OffsetDateTime>,
            /// Text. May be null.
            4 cardholder_name "cardholder_name": Option<String>,
            /// Text. May be null.
            5 country "country": Option<String>,
            /// Text. May be absent or null.
            6 description "description": Option<String>,
            /// Text. May be null.
            7 emv_auth_data "emv_auth_data": Option<String>,
            /// A whole number.
            8 exp_month "exp_month": Option<i64>,
            /// A whole number.
            9 exp_year "exp_year": Option<i64>,
            /// Text. May be null.
            10 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            11 funding "funding": Option<String>,
            /// Text. May be null.
            12 generated_card "generated_card": Option<String>,
            /// Text. May be absent or null.
            13 iin "iin": Option<String>,
            /// A flag.
            14 incremental_authorization_supported "incremental_authorization_supported": Option<bool>,
            /// Text. May be absent or null.
            15 issuer "issuer": Option<String>,
            /// Text. May be null.
            16 last4 "last4": Option<String>,
            /// Text. May be absent.
            17 location "location": Option<String>,
            /// Text. May be null.
            18 network "network": Option<String>,
            /// Text. May be null.
            19 network_transaction_id "network_transaction_id": Option<String>,
            /// See [`PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline). May be null.
            20 offline "offline": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentOffline>>,
            /// A flag.
            21 overcapture_supported "overcapture_supported": Option<bool>,
            /// Array. Each element: Text. May be null.
            22 preferred_locales "preferred_locales": Vec<String>,
            /// A word of [`PaymentMethodDetailsCardPresentReadMethod`](crate::object::charge::PaymentMethodDetailsCardPresentReadMethod); unknown ones are kept. May be null.
            23 read_method "read_method": Option<crate::object::charge::PaymentMethodDetailsCardPresentReadMethod>,
            /// Text. May be absent.
            24 reader "reader": Option<String>,
            /// See [`PaymentMethodDetailsCardPresentReceipt`](crate::object::charge::PaymentMethodDetailsCardPresentReceipt). May be null.
            25 receipt "receipt": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentReceipt>>,
            /// See [`PaymentMethodDetailsCardPresentWallet`](crate::object::charge::PaymentMethodDetailsCardPresentWallet). May be absent.
            26 wallet "wallet": Option<Box<crate::object::charge::PaymentMethodDetailsCardPresentWallet>>,
        }
    }
    record! {
        /// `payment_method_details.card_present.offline` of a `charge`.
        PaymentMethodDetailsCardPresentOffline {
            /// A time, UTC. May be null.
            0 stored_at "stored_at": Option<time::OffsetDateTime>,
            /// Text: `deferred`. May be null.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card_present.receipt` of a `charge`.
        PaymentMethodDetailsCardPresentReceipt {
            /// A word of [`PaymentMethodDetailsCardPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType); unknown ones are kept. May be absent.
            0 account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsCardPresentReceiptAccountType>,
            /// Text. May be null.
            1 application_cryptogram "application_cryptogram": Option<String>,
            /// Text. May be null.
            2 application_preferred_name "application_preferred_name": Option<String>,
            /// Text. May be null.
            3 authorization_code "authorization_code": Option<String>,
            /// Text. May be null.
            4 authorization_response_code "authorization_response_code": Option<String>,
            /// Text. May be null.
            5 cardholder_verification_method "cardholder_verification_method": Option<String>,
            /// Text. May be null.
            6 dedicated_file_name "dedicated_file_name": Option<String>,
            /// Text. May be null.
            7 terminal_verification_results "terminal_verification_results": Option<String>,
            /// Text. May be null.
            8 transaction_status_information "transaction_status_information": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card_present.wallet` of a `charge`.
        PaymentMethodDetailsCardPresentWallet {
            /// A word of [`PaymentMethodDetailsCardPresentWalletType`](crate::object::charge::PaymentMethodDetailsCardPresentWalletType); unknown ones are kept.
            0 type_ "type": Option<crate::object::charge::PaymentMethodDetailsCardPresentWalletType>,
        }
    }
    record! {
        /// `payment_method_details.cashapp` of a `charge`.
        PaymentMethodDetailsCashapp {
            /// Text. May be null.
            0 buyer_id "buyer_id": Option<String>,
            /// Text. May be null.
            1 cashtag "cashtag": Option<String>,
            /// Text. May be null.
            2 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.crypto` of a `charge`.
        PaymentMethodDetailsCrypto {
            /// Text. May be absent.
            0 buyer_address "buyer_address": Option<String>,
            /// A word of [`PaymentMethodDetailsCryptoNetwork`](crate::object::charge::PaymentMethodDetailsCryptoNetwork); unknown ones are kept. May be absent.
            1 network "network": Option<crate::object::charge::PaymentMethodDetailsCryptoNetwork>,
            /// A word of [`PaymentMethodDetailsCryptoTokenCurrency`](crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency); unknown ones are kept. May be absent.
            2 token_currency "token_currency": Option<crate::object::charge::PaymentMethodDetailsCryptoTokenCurrency>,
            /// Text. May be absent.
            3 transaction_hash "transaction_hash": Option<String>,
        }
    }
    /// `payment_method_details.customer_balance` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCustomerBalance = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.eps` of a `charge`.
        PaymentMethodDetailsEps {
            /// A word of [`PaymentMethodDetailsEpsBank`](crate::object::charge::PaymentMethodDetailsEpsBank); unknown ones are kept. May be null.
            0 bank "bank": Option<crate::object::charge::PaymentMethodDetailsEpsBank>,
            /// Text. May be null.
            1 verified_name "verified_name": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.fpx` of a `charge`.
        PaymentMethodDetailsFpx {
            /// A word of [`PaymentMethodDetailsFpxAccountHolderType`](crate::object::charge::PaymentMethodDetailsFpxAccountHolderType); unknown ones are kept. May be null.
            0 account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsFpxAccountHolderType>,
            /// A word of [`PaymentMethodDetailsFpxBank`](crate::object::charge::PaymentMethodDetailsFpxBank); unknown ones are kept.
            1 bank "bank": Option<crate::object::charge::PaymentMethodDetailsFpxBank>,
            /// Text. May be null.
            2 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.giropay` of a `charge`.
        PaymentMethodDetailsGiropay {
            /// Text. May be null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            2 bic "bic": Option<String>,
            /// Text. May be null.
            3 verified_name "verified_name": Option<String>,
        }
    }
    /// `payment_method_details.grabpay` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsGrabpay = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.ideal` of a `charge`.
        PaymentMethodDetailsIdeal {
            /// A word of [`PaymentMethodDetailsIdealBank`](crate::object::charge::PaymentMethodDetailsIdealBank); unknown ones are kept. May be null.
            0 bank "bank": Option<crate::object::charge::PaymentMethodDetailsIdealBank>,
            /// A word of [`PaymentMethodDetailsIdealBic`](crate::object::charge::PaymentMethodDetailsIdealBic); unknown ones are kept. May be null.
            1 bic "bic": Option<crate::object::charge::PaymentMethodDetailsIdealBic>,
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            2 generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
            /// Id of a `mandate`, or the object where it was expanded. May be null.
            3 generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// Text. May be null.
            4 iban_last4 "iban_last4": Option<String>,
            /// Text. May be null.
            5 transaction_id "transaction_id": Option<String>,
            /// Text. May be null.
            6 verified_name "verified_name": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.interac_present` of a `charge`.
        PaymentMethodDetailsInteracPresent {
            /// Text. May be null.
            0 brand "brand": Option<String>,
            /// Text. May be null.
            1 cardholder_name "cardholder_name": Option<String>,
            /// Text. May be null.
            2 country "country": Option<String>,
            /// Text. May be absent or null.
            3 description "description": Option<String>,
            /// Text. May be null.
            4 emv_auth_data "emv_auth_data": Option<String>,
            /// A whole number.
            5 exp_month "exp_month": Option<i64>,
            /// A whole number.
            6 exp_year "exp_year": Option<i64>,
            /// Text. May be null.
            7 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            8 funding "funding": Option<String>,
            /// Text. May be null.
            9 generated_card "generated_card": Option<String>,
            /// Text. May be absent or null.
            10 iin "iin": Option<String>,
            /// Text. May be absent or null.
            11 issuer "issuer": Option<String>,
            /// Text. May be null.
            12 last4 "last4": Option<String>,
            /// Text. May be absent.
            13 location "location": Option<String>,
            /// Text. May be null.
            14 network "network": Option<String>,
            /// Text. May be null.
            15 network_transaction_id "network_transaction_id": Option<String>,
            /// Array. Each element: Text. May be null.
            16 preferred_locales "preferred_locales": Vec<String>,
            /// A word of [`PaymentMethodDetailsInteracPresentReadMethod`](crate::object::charge::PaymentMethodDetailsInteracPresentReadMethod); unknown ones are kept. May be null.
            17 read_method "read_method": Option<crate::object::charge::PaymentMethodDetailsInteracPresentReadMethod>,
            /// Text. May be absent.
            18 reader "reader": Option<String>,
            /// See [`PaymentMethodDetailsInteracPresentReceipt`](crate::object::charge::PaymentMethodDetailsInteracPresentReceipt). May be null.
            19 receipt "receipt": Option<Box<crate::object::charge::PaymentMethodDetailsInteracPresentReceipt>>,
        }
    }
    record! {
        /// `payment_method_details.interac_present.receipt` of a `charge`.
        PaymentMethodDetailsInteracPresentReceipt {
            /// A word of [`PaymentMethodDetailsInteracPresentReceiptAccountType`](crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType); unknown ones are kept. May be absent.
            0 account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsInteracPresentReceiptAccountType>,
            /// Text. May be null.
            1 application_cryptogram "application_cryptogram": Option<String>,
            /// Text. May be null.
            2 application_preferred_name "application_preferred_name": Option<String>,
            /// Text. May be null.
            3 authorization_code "authorization_code": Option<String>,
            /// Text. May be null.
            4 authorization_response_code "authorization_response_code": Option<String>,
            /// Text. May be null.
            5 cardholder_verification_method "cardholder_verification_method": Option<String>,
            /// Text. May be null.
            6 dedicated_file_name "dedicated_file_name": Option<String>,
            /// Text. May be null.
            7 terminal_verification_results "terminal_verification_results": Option<String>,
            /// Text. May be null.
            8 transaction_status_information "transaction_status_information": Option<String>,
        }
    }
    /// `payment_method_details.kakao_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsKakaoPay = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.klarna` of a `charge`.
        PaymentMethodDetailsKlarna {
            /// Text. May be absent.
            0 location "location": Option<String>,
            /// See [`PaymentMethodDetailsKlarnaPayerDetails`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails). May be null.
            1 payer_details "payer_details": Option<Box<crate::object::charge::PaymentMethodDetailsKlarnaPayerDetails>>,
            /// Text. May be null.
            2 payment_method_category "payment_method_category": Option<String>,
            /// Text. May be null.
            3 preferred_locale "preferred_locale": Option<String>,
            /// Text. May be absent.
            4 reader "reader": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.klarna.payer_details` of a `charge`.
        PaymentMethodDetailsKlarnaPayerDetails {
            /// See [`PaymentMethodDetailsKlarnaPayerDetailsAddress`](crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress). May be null.
            0 address "address": Option<Box<crate::object::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress>>,
        }
    }
    record! {
        /// `payment_method_details.klarna.payer_details.address` of a `charge`.
        PaymentMethodDetailsKlarnaPayerDetailsAddress {
            /// Text. May be null.
            0 country "country": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.konbini` of a `charge`.
        PaymentMethodDetailsKonbini {
            /// See [`PaymentMethodDetailsKonbiniStore`](crate::object::charge::PaymentMethodDetailsKonbiniStore). May be null.
            0 store "store": Option<Box<crate::object::charge::PaymentMethodDetailsKonbiniStore>>,
        }
    }
    record! {
        /// `payment_method_details.konbini.store` of a `charge`.
        PaymentMethodDetailsKonbiniStore {
            /// A word of [`PaymentMethodDetailsKonbiniStoreChain`](crate::object::charge::PaymentMethodDetailsKonbiniStoreChain); unknown ones are kept. May be null.
            0 chain "chain": Option<crate::object::charge::PaymentMethodDetailsKonbiniStoreChain>,
        }
    }
    record! {
        /// `payment_method_details.kr_card` of a `charge`.
        PaymentMethodDetailsKrCard {
            /// A word of [`PaymentMethodDetailsKrCardBrand`](crate::object::charge::PaymentMethodDetailsKrCardBrand); unknown ones are kept. May be null.
            0 brand "brand": Option<crate::object::charge::PaymentMethodDetailsKrCardBrand>,
            /// Text. May be null.
            1 buyer_id "buyer_id": Option<String>,
            /// Text. May be null.
            2 last4 "last4": Option<String>,
            /// Text. May be null.
            3 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.link` of a `charge`.
        PaymentMethodDetailsLink {
            /// Text. May be null.
            0 country "country": Option<String>,
            /// Text. May be absent.
            1 funding_source_group "funding_source_group": Option<String>,
        }
    }
    /// `payment_method_details.mb_way` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsMbWay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.mobilepay` of a `charge`.
        PaymentMethodDetailsMobilepay {
            /// See [`PaymentMethodDetailsMobilepayCard`](crate::object::charge::PaymentMethodDetailsMobilepayCard). May be null.
            0 card "card": Option<Box<crate::object::charge::PaymentMethodDetailsMobilepayCard>>,
        }
    }
    record! {
        /// `payment_method_details.mobilepay.card` of a `charge`.
        PaymentMethodDetailsMobilepayCard {
            /// Text. May be null.
            0 brand "brand": Option<String>,
            /// Text. May be null.
            1 country "country": Option<String>,
            /// A whole number. May be null.
            2 exp_month "exp_month": Option<i64>,
            /// A whole number. May be null.
            3 exp_year "exp_year": Option<i64>,
            /// Text. May be null.
            4 last4 "last4": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.multibanco` of a `charge`.
        PaymentMethodDetailsMultibanco {
            /// Text. May be null.
            0 entity "entity": Option<String>,
            /// Text. May be null.
            1 reference "reference": Option<String>,
        }
    }
    /// `payment_method_details.naver_pay` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsNaverPay = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.nz_bank_account` of a `charge`.
        PaymentMethodDetailsNzBankAccount {
            /// Text. May be null.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            1 bank_code "bank_code": Option<String>,
            /// Text.
            2 bank_name "bank_name": Option<String>,
            /// Text.
            3 branch_code "branch_code": Option<String>,
            /// Text. May be absent.
            4 expected_debit_date "expected_debit_date": Option<String>,
            /// Text.
            5 last4 "last4": Option<String>,
            /// Text. May be null.
            6 suffix "suffix": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.oxxo` of a `charge`.
        PaymentMethodDetailsOxxo {
            /// Text. May be null.
            0 number "number": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.p24` of a `charge`.
        PaymentMethodDetailsP24 {
            /// A word of [`PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank); unknown ones are kept. May be null.
            0 bank "bank": Option<crate::object::charge::PaymentMethodDetailsP24Bank>,
            /// Text. May be null.
            1 reference "reference": Option<String>,
            /// Text. May be null.
            2 verified_name "verified_name": Option<String>,
        }
    }
    /// `payment_method_details.pay_by_bank` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPayByBank = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.payco` of a `charge`. The same as [`PaymentMethodDetailsBizum`](PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsPayco = PaymentMethodDetailsBizum;
    record! {
        /// `payment_method_details.paynow` of a `charge`.
        PaymentMethodDetailsPaynow {
            /// Text. May be absent.
            0 location "location": Option<String>,
            /// Text. May be absent.
            1 reader "reader": Option<String>,
            /// Text. May be null.
            2 reference "reference": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.paypal` of a `charge`.
        PaymentMethodDetailsPaypal {
            /// Text. May be null.
            0 country "country": Option<String>,
            /// Text. May be null.
            1 payer_email "payer_email": Option<String>,
            /// Text. May be null.
            2 payer_id "payer_id": Option<String>,
            /// Text. May be null.
            3 payer_name "payer_name": Option<String>,
            /// See [`PaymentMethodDetailsPaypalSellerProtection`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtection). May be null.
            4 seller_protection "seller_protection": Option<Box<crate::object::charge::PaymentMethodDetailsPaypalSellerProtection>>,
            /// Text. May be null.
            5 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.paypal.seller_protection` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtection {
            /// Array. Each element: A word of [`PaymentMethodDetailsPaypalSellerProtectionDisputeCategory`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory); unknown ones are kept. May be null.
            0 dispute_categories "dispute_categories": Vec<crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionDisputeCategory>,
            /// A word of [`PaymentMethodDetailsPaypalSellerProtectionStatus`](crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus); unknown ones are kept.
            1 status "status": Option<crate::object::charge::PaymentMethodDetailsPaypalSellerProtectionStatus>,
        }
    }
    /// `payment_method_details.paypay` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsPaypay = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.payto` of a `charge`.
        PaymentMethodDetailsPayto {
            /// Text. May be null.
            0 bsb_number "bsb_number": Option<String>,
            /// Text. May be null.
            1 last4 "last4": Option<String>,
            /// Text. May be absent.
            2 mandate "mandate": Option<String>,
            /// Text. May be null.
            3 pay_id "pay_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.pix` of a `charge`.
        PaymentMethodDetailsPix {
            /// Text. May be absent or null.
            0 bank_transaction_id "bank_transaction_id": Option<String>,
            /// Text. May be absent or null.
            1 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent.
            2 mandate "mandate": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.promptpay` of a `charge`.
        PaymentMethodDetailsPromptpay {
            /// Text. May be null.
            0 reference "reference": Option<String>,
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
            /// Text. May be null.
            0 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            1 bic "bic": Option<String>,
            /// Text. May be null.
            2 iban "iban": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.sepa_debit` of a `charge`.
        PaymentMethodDetailsSepaDebit {
            /// Text. May be null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be null.
            1 branch_code "branch_code": Option<String>,
            /// Text. May be null.
            2 country "country": Option<String>,
            /// Text. May be absent.
            3 expected_debit_date "expected_debit_date": Option<String>,
            /// Text. May be null.
            4 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            5 last4 "last4": Option<String>,
            /// Text. May be null.
            6 mandate "mandate": Option<String>,
        }
    }
    /// `payment_method_details.sequra` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSequra = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.sofort` of a `charge`.
        PaymentMethodDetailsSofort {
            /// Text. May be null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be null.
            1 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            2 bic "bic": Option<String>,
            /// Text. May be null.
            3 country "country": Option<String>,
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            4 generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
            /// Id of a `mandate`, or the object where it was expanded. May be null.
            5 generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// Text. May be null.
            6 iban_last4 "iban_last4": Option<String>,
            /// A word of [`PaymentMethodDetailsSofortPreferredLanguage`](crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage); unknown ones are kept. May be null.
            7 preferred_language "preferred_language": Option<crate::object::charge::PaymentMethodDetailsSofortPreferredLanguage>,
            /// Text. May be null.
            8 verified_name "verified_name": Option<String>,
        }
    }
    /// `payment_method_details.stripe_account` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsStripeAccount = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.sunbit` of a `charge`. The same as [`PaymentMethodDetailsBillie`](PaymentMethodDetailsBillie).
    pub type PaymentMethodDetailsSunbit = PaymentMethodDetailsBillie;
    record! {
        /// `payment_method_details.swish` of a `charge`.
        PaymentMethodDetailsSwish {
            /// Text. May be null.
            0 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            1 payment_reference "payment_reference": Option<String>,
            /// Text. May be null.
            2 verified_phone_last4 "verified_phone_last4": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.twint` of a `charge`.
        PaymentMethodDetailsTwint {
            /// Text. May be absent.
            0 mandate "mandate": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.upi` of a `charge`.
        PaymentMethodDetailsUpi {
            /// Text. May be null.
            0 vpa "vpa": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.us_bank_account` of a `charge`.
        PaymentMethodDetailsUsBankAccount {
            /// A word of [`PaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::charge::PaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.
            0 account_holder_type "account_holder_type": Option<crate::object::charge::PaymentMethodDetailsUsBankAccountAccountHolderType>,
            /// A word of [`PaymentMethodDetailsUsBankAccountAccountType`](crate::object::charge::PaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.
            1 account_type "account_type": Option<crate::object::charge::PaymentMethodDetailsUsBankAccountAccountType>,
            /// Text. May be null.
            2 bank_name "bank_name": Option<String>,
            /// Text. May be absent.
            3 expected_debit_date "expected_debit_date": Option<String>,
            /// Text. May be null.
            4 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            5 last4 "last4": Option<String>,
            /// Id of a `mandate`, or the object where it was expanded. May be absent.
            6 mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// Text. May be null.
            7 payment_reference "payment_reference": Option<String>,
            /// Text. May be null.
            8 routing_number "routing_number": Option<String>,
        }
    }
    /// `payment_method_details.wechat` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsWechat = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.wechat_pay` of a `charge`.
        PaymentMethodDetailsWechatPay {
            /// Text. May be null.
            0 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent.
            1 location "location": Option<String>,
            /// Text. May be absent.
            2 reader "reader": Option<String>,
            /// Text. May be null.
            3 transaction_id "transaction_id": Option<String>,
        }
    }
    /// `payment_method_details.zip` of a `charge`. The same as [`PaymentMethodDetailsCardWalletAmexExpressCheckout`](PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsZip = PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `presentment_details` of a `charge`.
        PresentmentDetails {
            /// An amount, in the currency's smallest unit.
            0 presentment_amount "presentment_amount": Option<i64>,
            /// Text.
            1 presentment_currency "presentment_currency": Option<String>,
        }
    }
    record! {
        /// `radar_options` of a `charge`.
        RadarOptions {
            /// Text. May be absent.
            0 session "session": Option<String>,
        }
    }
    record! {
        /// `shipping` of a `charge`.
        Shipping {
            /// See [`Address`](crate::object::Address). May be absent.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be absent or null.
            1 carrier "carrier": Option<String>,
            /// Text. May be absent.
            2 name "name": Option<String>,
            /// Text. May be absent or null.
            3 phone "phone": Option<String>,
            /// Text. May be absent or null.
            4 tracking_number "tracking_number": Option<String>,
        }
    }
    record! {
        /// `transfer_data` of a `charge`.
        TransferData {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// Id of a `account`, or the object where it was expanded.
            1 destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>,
        }
    }
    words! {
        /// `outcome.advice_code` of a `charge`.
        OutcomeAdviceCode {
            0 ConfirmCardData "confirm_card_data",
            1 DoNotTryAgain "do_not_try_again",
            2 TryAgainLater "try_again_later",
        }
    }
    words! {
        /// `payment_method_details.ach_debit.account_holder_type` of a `charge`.
        PaymentMethodDetailsAchDebitAccountHolderType {
            0 Company "company",
            1 Individual "individual",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `charge`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    /// `payment_method_details.card.extended_authorization.status` of a `charge`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type PaymentMethodDetailsCardExtendedAuthorizationStatus = crate::object::balance_settings::PaymentsPayoutsStatus;
    words! {
        /// `payment_method_details.card.incremental_authorization.status` of a `charge`.
        PaymentMethodDetailsCardIncrementalAuthorizationStatus {
            0 Available "available",
            1 Unavailable "unavailable",
        }
    }
    words! {
        /// `payment_method_details.card.installments.plan.type` of a `charge`.
        PaymentMethodDetailsCardInstallmentsPlanType {
            0 Bonus "bonus",
            1 FixedCount "fixed_count",
            2 Revolving "revolving",
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
            0 Installment "installment",
            1 Recurring "recurring",
            2 Unscheduled "unscheduled",
        }
    }
    /// `payment_method_details.card.stored_credential_usage` of a `charge`. The same as [`PaymentMethodDetailsCardSetupCredentialUsage`](PaymentMethodDetailsCardSetupCredentialUsage).
    pub type PaymentMethodDetailsCardStoredCredentialUsage = PaymentMethodDetailsCardSetupCredentialUsage;
    words! {
        /// `payment_method_details.card.three_d_secure.authentication_flow` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
            0 Challenge "challenge",
            1 Frictionless "frictionless",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
            0 V01 "01",
            1 V02 "02",
            2 V05 "05",
            3 V06 "06",
            4 V07 "07",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.exemption_indicator` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureExemptionIndicator {
            0 LowRisk "low_risk",
            1 None "none",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.result` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureResult {
            0 AttemptAcknowledged "attempt_acknowledged",
            1 Authenticated "authenticated",
            2 DataShareOnly "data_share_only",
            3 Exempted "exempted",
            4 Failed "failed",
            5 NotSupported "not_supported",
            6 ProcessingError "processing_error",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.result_reason` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureResultReason {
            0 Abandoned "abandoned",
            1 Bypassed "bypassed",
            2 Canceled "canceled",
            3 CardNotEnrolled "card_not_enrolled",
            4 NetworkNotSupported "network_not_supported",
            5 ProtocolError "protocol_error",
            6 Rejected "rejected",
        }
    }
    words! {
        /// `payment_method_details.card.three_d_secure.version` of a `charge`.
        PaymentMethodDetailsCardThreeDSecureVersion {
            0 V102 "1.0.2",
            1 V210 "2.1.0",
            2 V220 "2.2.0",
            3 V230 "2.3.0",
            4 V231 "2.3.1",
        }
    }
    words! {
        /// `payment_method_details.card.wallet.type` of a `charge`.
        PaymentMethodDetailsCardWalletType {
            0 AmexExpressCheckout "amex_express_checkout",
            1 ApplePay "apple_pay",
            2 GooglePay "google_pay",
            3 Link "link",
            4 Masterpass "masterpass",
            5 SamsungPay "samsung_pay",
            6 VisaCheckout "visa_checkout",
        }
    }
    words! {
        /// `payment_method_details.card_present.read_method` of a `charge`.
        PaymentMethodDetailsCardPresentReadMethod {
            0 ContactEmv "contact_emv",
            1 ContactlessEmv "contactless_emv",
            2 ContactlessMagstripeMode "contactless_magstripe_mode",
            3 MagneticStripeFallback "magnetic_stripe_fallback",
            4 MagneticStripeTrack2 "magnetic_stripe_track2",
        }
    }
    words! {
        /// `payment_method_details.card_present.receipt.account_type` of a `charge`.
        PaymentMethodDetailsCardPresentReceiptAccountType {
            0 Checking "checking",
            1 Credit "credit",
            2 Prepaid "prepaid",
            3 Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.card_present.wallet.type` of a `charge`.
        PaymentMethodDetailsCardPresentWalletType {
            0 ApplePay "apple_pay",
            1 GooglePay "google_pay",
            2 SamsungPay "samsung_pay",
            3 Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.crypto.network` of a `charge`.
        PaymentMethodDetailsCryptoNetwork {
            0 Base "base",
            1 Ethereum "ethereum",
            2 Polygon "polygon",
            3 Solana "solana",
            4 Sui "sui",
            5 Tempo "tempo",
        }
    }
    words! {
        /// `payment_method_details.crypto.token_currency` of a `charge`.
        PaymentMethodDetailsCryptoTokenCurrency {
            0 Ousd "ousd",
            1 PhantomCash "phantom_cash",
            2 Usdc "usdc",
            3 Usdg "usdg",
            4 Usdp "usdp",
            5 Usdsui "usdsui",
            6 Usdt "usdt",
        }
    }
    words! {
        /// `payment_method_details.eps.bank` of a `charge`.
        PaymentMethodDetailsEpsBank {
            0 ArzteUndApothekerBank "arzte_und_apotheker_bank",
            1 AustrianAnadiBankAg "austrian_anadi_bank_ag",
            2 BankAustria "bank_austria",
            3 BankhausCarlSpangler "bankhaus_carl_spangler",
            4 BankhausSchelhammerUndSchatteraAg "bankhaus_schelhammer_und_schattera_ag",
            5 BawagPskAg "bawag_psk_ag",
            6 BksBankAg "bks_bank_ag",
            7 BrullKallmusBankAg "brull_kallmus_bank_ag",
            8 BtvVierLanderBank "btv_vier_lander_bank",
            9 CapitalBankGraweGruppeAg "capital_bank_grawe_gruppe_ag",
            10 DeutscheBankAg "deutsche_bank_ag",
            11 Dolomitenbank "dolomitenbank",
            12 EasybankAg "easybank_ag",
            13 ErsteBankUndSparkassen "erste_bank_und_sparkassen",
            14 HypoAlpeadriabankInternationalAg "hypo_alpeadriabank_international_ag",
            15 HypoBankBurgenlandAktiengesellschaft "hypo_bank_burgenland_aktiengesellschaft",
            16 HypoNoeLbFurNiederosterreichUWien "hypo_noe_lb_fur_niederosterreich_u_wien",
            17 HypoOberosterreichSalzburgSteiermark "hypo_oberosterreich_salzburg_steiermark",
            18 HypoTirolBankAg "hypo_tirol_bank_ag",
            19 HypoVorarlbergBankAg "hypo_vorarlberg_bank_ag",
            20 MarchfelderBank "marchfelder_bank",
            21 OberbankAg "oberbank_ag",
            22 RaiffeisenBankengruppeOsterreich "raiffeisen_bankengruppe_osterreich",
            23 SchoellerbankAg "schoellerbank_ag",
            24 SpardaBankWien "sparda_bank_wien",
            25 VolksbankGruppe "volksbank_gruppe",
            26 VolkskreditbankAg "volkskreditbank_ag",
            27 VrBankBraunau "vr_bank_braunau",
        }
    }
    /// `payment_method_details.fpx.account_holder_type` of a `charge`. The same as [`PaymentMethodDetailsAchDebitAccountHolderType`](PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsFpxAccountHolderType = PaymentMethodDetailsAchDebitAccountHolderType;
    words! {
        /// `payment_method_details.fpx.bank` of a `charge`.
        PaymentMethodDetailsFpxBank {
            0 AffinBank "affin_bank",
            1 Agrobank "agrobank",
            2 AllianceBank "alliance_bank",
            3 Ambank "ambank",
            4 BankIslam "bank_islam",
            5 BankMuamalat "bank_muamalat",
            6 BankOfChina "bank_of_china",
            7 BankRakyat "bank_rakyat",
            8 BnpParibas "bnp_paribas",
            9 Bsn "bsn",
            10 Cimb "cimb",
            11 Citibank "citibank",
            12 DeutscheBank "deutsche_bank",
            13 HongLeongBank "hong_leong_bank",
            14 Hsbc "hsbc",
            15 Kfh "kfh",
            16 Maybank2e "maybank2e",
            17 Maybank2u "maybank2u",
            18 MbsbBank "mbsb_bank",
            19 Ocbc "ocbc",
            20 PbEnterprise "pb_enterprise",
            21 PublicBank "public_bank",
            22 Rhb "rhb",
            23 StandardChartered "standard_chartered",
            24 Uob "uob",
        }
    }
    words! {
        /// `payment_method_details.ideal.bank` of a `charge`.
        PaymentMethodDetailsIdealBank {
            0 AbnAmro "abn_amro",
            1 Adyen "adyen",
            2 AsnBank "asn_bank",
            3 Bunq "bunq",
            4 Buut "buut",
            5 Finom "finom",
            6 Handelsbanken "handelsbanken",
            7 Ing "ing",
            8 Knab "knab",
            9 Mollie "mollie",
            10 Moneyou "moneyou",
            11 N26 "n26",
            12 Nn "nn",
            13 Rabobank "rabobank",
            14 Regiobank "regiobank",
            15 Revolut "revolut",
            16 SnsBank "sns_bank",
            17 TriodosBank "triodos_bank",
            18 VanLanschot "van_lanschot",
            19 Yoursafe "yoursafe",
        }
    }
    words! {
        /// `payment_method_details.ideal.bic` of a `charge`.
        PaymentMethodDetailsIdealBic {
            0 ABNANL2A "ABNANL2A",
            1 ADYBNL2A "ADYBNL2A",
            2 ASNBNL21 "ASNBNL21",
            3 BITSNL2A "BITSNL2A",
            4 BUNQNL2A "BUNQNL2A",
            5 BUUTNL2A "BUUTNL2A",
            6 FNOMNL22 "FNOMNL22",
            7 FVLBNL22 "FVLBNL22",
            8 HANDNL2A "HANDNL2A",
            9 INGBNL2A "INGBNL2A",
            10 KNABNL2H "KNABNL2H",
            11 MLLENL2A "MLLENL2A",
            12 MOYONL21 "MOYONL21",
            13 NNBANL2G "NNBANL2G",
            14 NTSBDEB1 "NTSBDEB1",
            15 RABONL2U "RABONL2U",
            16 RBRBNL21 "RBRBNL21",
            17 REVOIE23 "REVOIE23",
            18 REVOLT21 "REVOLT21",
            19 SNSBNL2A "SNSBNL2A",
            20 TRIONL2U "TRIONL2U",
        }
    }
    /// `payment_method_details.interac_present.read_method` of a `charge`. The same as [`PaymentMethodDetailsCardPresentReadMethod`](PaymentMethodDetailsCardPresentReadMethod).
    pub type PaymentMethodDetailsInteracPresentReadMethod = PaymentMethodDetailsCardPresentReadMethod;
    words! {
        /// `payment_method_details.interac_present.receipt.account_type` of a `charge`.
        PaymentMethodDetailsInteracPresentReceiptAccountType {
            0 Checking "checking",
            1 Savings "savings",
            2 Unknown "unknown",
        }
    }
    words! {
        /// `payment_method_details.konbini.store.chain` of a `charge`.
        PaymentMethodDetailsKonbiniStoreChain {
            0 Familymart "familymart",
            1 Lawson "lawson",
            2 Ministop "ministop",
            3 Seicomart "seicomart",
        }
    }
    words! {
        /// `payment_method_details.kr_card.brand` of a `charge`.
        PaymentMethodDetailsKrCardBrand {
            0 Bc "bc",
            1 Citi "citi",
            2 Hana "hana",
            3 Hyundai "hyundai",
            4 Jeju "jeju",
            5 Jeonbuk "jeonbuk",
            6 Kakaobank "kakaobank",
            7 Kbank "kbank",
            8 Kdbbank "kdbbank",
            9 Kookmin "kookmin",
            10 Kwangju "kwangju",
            11 Lotte "lotte",
            12 Mg "mg",
            13 Nh "nh",
            14 Post "post",
            15 Samsung "samsung",
            16 Savingsbank "savingsbank",
            17 Shinhan "shinhan",
            18 Shinhyup "shinhyup",
            19 Suhyup "suhyup",
            20 Tossbank "tossbank",
            21 Woori "woori",
        }
    }
    words! {
        /// `payment_method_details.p24.bank` of a `charge`.
        PaymentMethodDetailsP24Bank {
            0 AliorBank "alior_bank",
            1 BankMillennium "bank_millennium",
            2 BankNowyBfgSa "bank_nowy_bfg_sa",
            3 BankPekaoSa "bank_pekao_sa",
            4 BankiSpbdzielcze "banki_spbdzielcze",
            5 Blik "blik",
            6 BnpParibas "bnp_paribas",
            7 Boz "boz",
            8 CitiHandlowy "citi_handlowy",
            9 CreditAgricole "credit_agricole",
            10 Envelobank "envelobank",
            11 EtransferPocztowy24 "etransfer_pocztowy24",
            12 GetinBank "getin_bank",
            13 Ideabank "ideabank",
            14 Ing "ing",
            15 Inteligo "inteligo",
            16 MbankMtransfer "mbank_mtransfer",
            17 NestPrzelew "nest_przelew",
            18 NoblePay "noble_pay",
            19 PbacZIpko "pbac_z_ipko",
            20 PlusBank "plus_bank",
            21 SantanderPrzelew24 "santander_przelew24",
            22 TmobileUsbugiBankowe "tmobile_usbugi_bankowe",
            23 ToyotaBank "toyota_bank",
            24 Velobank "velobank",
            25 VolkswagenBank "volkswagen_bank",
        }
    }
    words! {
        /// `payment_method_details.paypal.seller_protection.dispute_category` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtectionDisputeCategory {
            0 Fraudulent "fraudulent",
            1 ProductNotReceived "product_not_received",
        }
    }
    words! {
        /// `payment_method_details.paypal.seller_protection.status` of a `charge`.
        PaymentMethodDetailsPaypalSellerProtectionStatus {
            0 Eligible "eligible",
            1 NotEligible "not_eligible",
            2 PartiallyEligible "partially_eligible",
        }
    }
    words! {
        /// `payment_method_details.sofort.preferred_language` of a `charge`.
        PaymentMethodDetailsSofortPreferredLanguage {
            0 De "de",
            1 En "en",
            2 Es "es",
            3 Fr "fr",
            4 It "it",
            5 Nl "nl",
            6 Pl "pl",
        }
    }
    /// `payment_method_details.us_bank_account.account_holder_type` of a `charge`. The same as [`PaymentMethodDetailsAchDebitAccountHolderType`](PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsUsBankAccountAccountHolderType = PaymentMethodDetailsAchDebitAccountHolderType;
    /// `payment_method_details.us_bank_account.account_type` of a `charge`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type PaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `status` of a `charge`.
        Status {
            0 Failed "failed",
            1 Pending "pending",
            2 Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `checkout.session` object.
    CheckoutSession {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AdaptivePricing`](checkout_session::AdaptivePricing). May be null.
        1 adaptive_pricing "adaptive_pricing": Option<Box<checkout_session::AdaptivePricing>>,
        /// See [`AfterExpiration`](checkout_session::AfterExpiration). May be null.
        2 after_expiration "after_expiration": Option<Box<checkout_session::AfterExpiration>>,
        /// A flag. May be null.
        3 allow_promotion_codes "allow_promotion_codes": Option<bool>,
        /// Array. Each element: Text. May be null.
        4 allowed_payment_method_types "allowed_payment_method_types": Vec<String>,
        /// An amount, in the currency's smallest unit. May be null.
        5 amount_subtotal "amount_subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null.
        6 amount_total "amount_total": Option<i64>,
        /// See [`AutomaticTax`](checkout_session::AutomaticTax).
        7 automatic_tax "automatic_tax": Option<Box<checkout_session::AutomaticTax>>,
        /// A word of [`BillingAddressCollection`](checkout_session::BillingAddressCollection); unknown ones are kept. May be null.
        8 billing_address_collection "billing_address_collection": Option<checkout_session::BillingAddressCollection>,
        /// See [`BrandingSettings`](checkout_session::BrandingSettings). May be absent.
        9 branding_settings "branding_settings": Option<Box<checkout_session::BrandingSettings>>,
        /// Text. May be null.
        10 cancel_url "cancel_url": Option<String>,
        /// Text. May be null.
        11 client_reference_id "client_reference_id": Option<String>,
        /// Text. May be null.
        12 client_secret "client_secret": Option<String>,
        /// See [`CollectedInformation`](checkout_session::CollectedInformation). May be null.
        13 collected_information "collected_information": Option<Box<checkout_session::CollectedInformation>>,
        /// See [`Consent`](checkout_session::Consent). May be null.
        14 consent "consent": Option<Box<checkout_session::Consent>>,
        /// See [`ConsentCollection`](checkout_session::ConsentCollection). May be null.
        15 consent_collection "consent_collection": Option<Box<checkout_session::ConsentCollection>>,
        /// A time, UTC.
        16 created "created": Option<time::OffsetDateTime>,
        /// Text. May be null.
        17 currency "currency": Option<String>,
        /// See [`CurrencyConversion`](checkout_session::CurrencyConversion). May be null.
        18 currency_conversion "currency_conversion": Option<Box<checkout_session::CurrencyConversion>>,
        /// Array. Each element: See [`CustomField`](checkout_session::CustomField).
        19 custom_fields "custom_fields": Vec<checkout_session::CustomField>,
        /// See [`CustomText`](checkout_session::CustomText).
        20 custom_text "custom_text": Option<Box<checkout_session::CustomText>>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        21 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        22 customer_account "customer_account": Option<String>,
        /// A word of [`CustomerCreation`](checkout_session::CustomerCreation); unknown ones are kept. May be null.
        23 customer_creation "customer_creation": Option<checkout_session::CustomerCreation>,
        /// See [`CustomerDetails`](checkout_session::CustomerDetails). May be null.
        24 customer_details "customer_details": Option<Box<checkout_session::CustomerDetails>>,
        /// Text. May be null.
        25 customer_email "customer_email": Option<String>,
        /// A flag. May be absent.
        26 deleted "deleted": Option<bool>,
        /// Array. Each element: See [`Discount`](checkout_session::Discount). May be null.
        27 discounts "discounts": Vec<checkout_session::Discount>,
        /// Array. Each element: Any JSON value. Deprecated at Stripe since 2020-08-27; older API versions and old bodies have it.
        28 display_items "display_items": Vec<crate::object::RawObject>,
        /// Array. Each element: Text. May be absent.
        29 excluded_payment_method_types "excluded_payment_method_types": Vec<String>,
        /// A time, UTC.
        30 expires_at "expires_at": Option<time::OffsetDateTime>,
        /// Text. May be null.
        31 integration_identifier "integration_identifier": Option<String>,
        /// Id of a `invoice`, or the object where it was expanded. May be null.
        32 invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`InvoiceCreation`](checkout_session::InvoiceCreation). May be null.
        33 invoice_creation "invoice_creation": Option<Box<checkout_session::InvoiceCreation>>,
        /// The first page of a list. Each element: The `item` object. May be absent.
        34 line_items "line_items": crate::object::List<crate::object::LineItem>,
        /// A flag.
        35 livemode "livemode": Option<bool>,
        /// A word of [`Locale`](checkout_session::Locale); unknown ones are kept. May be null.
        36 locale "locale": Option<checkout_session::Locale>,
        /// See [`ManagedPayments`](checkout_session::ManagedPayments). May be null.
        37 managed_payments "managed_payments": Option<Box<checkout_session::ManagedPayments>>,
        /// Your own keys and values. May be null.
        38 metadata "metadata": crate::object::Metadata,
        /// A word of [`Mode`](checkout_session::Mode); unknown ones are kept.
        39 mode "mode": Option<checkout_session::Mode>,
        /// See [`NameCollection`](checkout_session::NameCollection). May be absent.
        40 name_collection "name_collection": Option<Box<checkout_session::NameCollection>>,
        /// Array. Each element: See [`OptionalItem`](checkout_session::OptionalItem). May be absent or null.
        41 optional_items "optional_items": Vec<checkout_session::OptionalItem>,
        /// A word of [`OriginContext`](checkout_session::OriginContext); unknown ones are kept. May be null.
        42 origin_context "origin_context": Option<checkout_session::OriginContext>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be null.
        43 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// Id of a `payment_link`, or the object where it was expanded. May be null.
        44 payment_link "payment_link": Option<crate::object::Expandable<crate::object::PaymentLink>>,
        /// A word of [`PaymentMethodCollection`](checkout_session::PaymentMethodCollection); unknown ones are kept. May be null.
        45 payment_method_collection "payment_method_collection": Option<checkout_session::PaymentMethodCollection>,
        /// See [`PaymentMethodConfigurationDetails`](checkout_session::PaymentMethodConfigurationDetails). May be null.
        46 payment_method_configuration_details "payment_method_configuration_details": Option<Box<checkout_session::PaymentMethodConfigurationDetails>>,
        /// See [`PaymentMethodOptions`](checkout_session::PaymentMethodOptions). May be null.
        47 payment_method_options "payment_method_options": Option<Box<checkout_session::PaymentMethodOptions>>,
        /// Array. Each element: Text.
        48 payment_method_types "payment_method_types": Vec<String>,
        /// A word of [`PaymentStatus`](checkout_session::PaymentStatus); unknown ones are kept.
        49 payment_status "payment_status": Option<checkout_session::PaymentStatus>,
        /// See [`Permissions`](checkout_session::Permissions). May be null.
        50 permissions "permissions": Option<Box<checkout_session::Permissions>>,
        /// See [`PhoneNumberCollection`](checkout_session::PhoneNumberCollection). May be absent.
        51 phone_number_collection "phone_number_collection": Option<Box<checkout_session::PhoneNumberCollection>>,
        /// See [`PresentmentDetails`](checkout_session::PresentmentDetails). May be absent.
        52 presentment_details "presentment_details": Option<Box<checkout_session::PresentmentDetails>>,
        /// Text. May be null.
        53 recovered_from "recovered_from": Option<String>,
        /// A word of [`RedirectOnCompletion`](checkout_session::RedirectOnCompletion); unknown ones are kept. May be absent.
        54 redirect_on_completion "redirect_on_completion": Option<checkout_session::RedirectOnCompletion>,
        /// Text. May be absent.
        55 return_url "return_url": Option<String>,
        /// See [`SavedPaymentMethodOptions`](checkout_session::SavedPaymentMethodOptions). May be null.
        56 saved_payment_method_options "saved_payment_method_options": Option<Box<checkout_session::SavedPaymentMethodOptions>>,
        /// Id of a `setup_intent`, or the object where it was expanded. May be null.
        57 setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>,
        /// Any JSON value. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.
        58 shipping "shipping": Option<crate::object::RawObject>,
        /// See [`ShippingAddressCollection`](checkout_session::ShippingAddressCollection). May be null.
        59 shipping_address_collection "shipping_address_collection": Option<Box<checkout_session::ShippingAddressCollection>>,
        /// See [`ShippingCost`](checkout_session::ShippingCost). May be null.
        60 shipping_cost "shipping_cost": Option<Box<checkout_session::ShippingCost>>,
        /// Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        61 shipping_details "shipping_details": Option<crate::object::RawObject>,
        /// Array. Each element: See [`ShippingOption`](checkout_session::ShippingOption).
        62 shipping_options "shipping_options": Vec<checkout_session::ShippingOption>,
        /// Id of a `shipping_rate`, or the object where it was expanded. May be null. Deprecated at Stripe since 2022-08-01; older API versions and old bodies have it.
        63 shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>,
        /// A word of [`Status`](checkout_session::Status); unknown ones are kept. May be null.
        64 status "status": Option<checkout_session::Status>,
        /// A word of [`SubmitType`](checkout_session::SubmitType); unknown ones are kept. May be null.
        65 submit_type "submit_type": Option<checkout_session::SubmitType>,
        /// Id of a `subscription`, or the object where it was expanded. May be null.
        66 subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>,
        /// Text. May be null.
        67 success_url "success_url": Option<String>,
        /// See [`TaxIdCollection`](checkout_session::TaxIdCollection). May be absent.
        68 tax_id_collection "tax_id_collection": Option<Box<checkout_session::TaxIdCollection>>,
        /// See [`TotalDetails`](checkout_session::TotalDetails). May be null.
        69 total_details "total_details": Option<Box<checkout_session::TotalDetails>>,
        /// A word of [`UiMode`](checkout_session::UiMode); unknown ones are kept. May be null.
        70 ui_mode "ui_mode": Option<checkout_session::UiMode>,
        /// Text. May be null.
        71 url "url": Option<String>,
        /// See [`WalletOptions`](checkout_session::WalletOptions). May be null.
        72 wallet_options "wallet_options": Option<Box<checkout_session::WalletOptions>>,
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
            /// A flag.
            0 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `after_expiration` of a `checkout.session`.
        AfterExpiration {
            /// See [`AfterExpirationRecovery`](crate::object::checkout_session::AfterExpirationRecovery). May be null.
            0 recovery "recovery": Option<Box<crate::object::checkout_session::AfterExpirationRecovery>>,
        }
    }
    record! {
        /// `after_expiration.recovery` of a `checkout.session`.
        AfterExpirationRecovery {
            /// A flag.
            0 allow_promotion_codes "allow_promotion_codes": Option<bool>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
            /// A time, UTC. May be null.
            2 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            3 url "url": Option<String>,
        }
    }
    record! {
        /// `automatic_tax` of a `checkout.session`.
        AutomaticTax {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// See [`AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability). May be null.
            1 liability "liability": Option<Box<crate::object::checkout_session::AutomaticTaxLiability>>,
            /// Text. May be null.
            2 provider "provider": Option<String>,
            /// A word of [`AutomaticTaxStatus`](crate::object::checkout_session::AutomaticTaxStatus); unknown ones are kept. May be null.
            3 status "status": Option<crate::object::checkout_session::AutomaticTaxStatus>,
        }
    }
    record! {
        /// `automatic_tax.liability` of a `checkout.session`.
        AutomaticTaxLiability {
            /// Id of a `account`, or the object where it was expanded. May be absent.
            0 account "account": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// A word of [`AutomaticTaxLiabilityType`](crate::object::checkout_session::AutomaticTaxLiabilityType); unknown ones are kept.
            1 type_ "type": Option<crate::object::checkout_session::AutomaticTaxLiabilityType>,
        }
    }
    record! {
        /// `branding_settings` of a `checkout.session`.
        BrandingSettings {
            /// Text.
            0 background_color "background_color": Option<String>,
            /// A word of [`BrandingSettingsBorderStyle`](crate::object::checkout_session::BrandingSettingsBorderStyle); unknown ones are kept.
            1 border_style "border_style": Option<crate::object::checkout_session::BrandingSettingsBorderStyle>,
            /// Text.
            2 button_color "button_color": Option<String>,
            /// Text.
            3 display_name "display_name": Option<String>,
            /// Text.
            4 font_family "font_family": Option<String>,
            /// See [`BrandingSettingsIcon`](crate::object::checkout_session::BrandingSettingsIcon). May be null.
            5 icon "icon": Option<Box<crate::object::checkout_session::BrandingSettingsIcon>>,
            /// See [`BrandingSettingsLogo`](crate::object::checkout_session::BrandingSettingsLogo). May be null.
            6 logo "logo": Option<Box<crate::object::checkout_session::BrandingSettingsLogo>>,
        }
    }
    record! {
        /// `branding_settings.icon` of a `checkout.session`.
        BrandingSettingsIcon {
            /// Text. May be absent.
            0 file "file": Option<String>,
            /// A word of [`BrandingSettingsIconType`](crate::object::checkout_session::BrandingSettingsIconType); unknown ones are kept.
            1 type_ "type": Option<crate::object::checkout_session::BrandingSettingsIconType>,
            /// Text. May be absent.
            2 url "url": Option<String>,
        }
    }
    /// `branding_settings.logo` of a `checkout.session`. The same as [`BrandingSettingsIcon`](BrandingSettingsIcon).
    pub type BrandingSettingsLogo = BrandingSettingsIcon;
    record! {
        /// `collected_information` of a `checkout.session`.
        CollectedInformation {
            /// Text. May be null.
            0 business_name "business_name": Option<String>,
            /// Text. May be null.
            1 individual_name "individual_name": Option<String>,
            /// See [`CollectedInformationShippingDetails`](crate::object::checkout_session::CollectedInformationShippingDetails). May be null.
            2 shipping_details "shipping_details": Option<Box<crate::object::checkout_session::CollectedInformationShippingDetails>>,
        }
    }
    record! {
        /// `collected_information.shipping_details` of a `checkout.session`.
        CollectedInformationShippingDetails {
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text.
            1 name "name": Option<String>,
        }
    }
    record! {
        /// `consent` of a `checkout.session`.
        Consent {
            /// A word of [`ConsentPromotions`](crate::object::checkout_session::ConsentPromotions); unknown ones are kept. May be null.
            0 promotions "promotions": Option<crate::object::checkout_session::ConsentPromotions>,
            /// Text: `accepted`. May be null.
            1 terms_of_service "terms_of_service": Option<String>,
        }
    }
    record! {
        /// `consent_collection` of a `checkout.session`.
        ConsentCollection {
            /// See [`ConsentCollectionPaymentMethodReuseAgreement`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement). May be null.
            0 payment_method_reuse_agreement "payment_method_reuse_agreement": Option<Box<crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreement>>,
            /// A word of [`ConsentCollectionPromotions`](crate::object::checkout_session::ConsentCollectionPromotions); unknown ones are kept. May be null.
            1 promotions "promotions": Option<crate::object::checkout_session::ConsentCollectionPromotions>,
            /// A word of [`ConsentCollectionTermsOfService`](crate::object::checkout_session::ConsentCollectionTermsOfService); unknown ones are kept. May be null.
            2 terms_of_service "terms_of_service": Option<crate::object::checkout_session::ConsentCollectionTermsOfService>,
        }
    }
    record! {
        /// `consent_collection.payment_method_reuse_agreement` of a `checkout.session`.
        ConsentCollectionPaymentMethodReuseAgreement {
            /// A word of [`ConsentCollectionPaymentMethodReuseAgreementPosition`](crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition); unknown ones are kept.
            0 position "position": Option<crate::object::checkout_session::ConsentCollectionPaymentMethodReuseAgreementPosition>,
        }
    }
    record! {
        /// `currency_conversion` of a `checkout.session`.
        CurrencyConversion {
            /// An amount, in the currency's smallest unit.
            0 amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            1 amount_total "amount_total": Option<i64>,
            /// A decimal number, in its exact text.
            2 fx_rate "fx_rate": Option<crate::object::Decimal>,
            /// Text.
            3 source_currency "source_currency": Option<String>,
        }
    }
    record! {
        /// `custom_field` of a `checkout.session`.
        CustomField {
            /// See [`CustomFieldDropdown`](crate::object::checkout_session::CustomFieldDropdown). May be absent.
            0 dropdown "dropdown": Option<Box<crate::object::checkout_session::CustomFieldDropdown>>,
            /// Text.
            1 key "key": Option<String>,
            /// See [`CustomFieldLabel`](crate::object::checkout_session::CustomFieldLabel).
            2 label "label": Option<Box<crate::object::checkout_session::CustomFieldLabel>>,
            /// See [`CustomFieldNumeric`](crate::object::checkout_session::CustomFieldNumeric). May be absent.
            3 numeric "numeric": Option<Box<crate::object::checkout_session::CustomFieldNumeric>>,
            /// A flag.
            4 optional "optional": Option<bool>,
            /// See [`CustomFieldText`](crate::object::checkout_session::CustomFieldText). May be absent.
            5 text "text": Option<Box<crate::object::checkout_session::CustomFieldText>>,
            /// A word of [`CustomFieldType`](crate::object::checkout_session::CustomFieldType); unknown ones are kept.
            6 type_ "type": Option<crate::object::checkout_session::CustomFieldType>,
        }
    }
    element! { CustomField }
    record! {
        /// `custom_field.dropdown` of a `checkout.session`.
        CustomFieldDropdown {
            /// Text. May be null.
            0 default_value "default_value": Option<String>,
            /// Array. Each element: See [`CustomFieldDropdownOption`](crate::object::checkout_session::CustomFieldDropdownOption).
            1 options "options": Vec<crate::object::checkout_session::CustomFieldDropdownOption>,
            /// Text. May be null.
            2 value "value": Option<String>,
        }
    }
    record! {
        /// `custom_field.dropdown.option` of a `checkout.session`.
        CustomFieldDropdownOption {
            /// Text.
            0 label "label": Option<String>,
            /// Text.
            1 value "value": Option<String>,
        }
    }
    element! { CustomFieldDropdownOption }
    record! {
        /// `custom_field.label` of a `checkout.session`.
        CustomFieldLabel {
            /// Text. May be null.
            0 custom "custom": Option<String>,
            /// Text: `custom`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `custom_field.numeric` of a `checkout.session`.
        CustomFieldNumeric {
            /// Text. May be null.
            0 default_value "default_value": Option<String>,
            /// A whole number. May be null.
            1 maximum_length "maximum_length": Option<i64>,
            /// A whole number. May be null.
            2 minimum_length "minimum_length": Option<i64>,
            /// Text. May be null.
            3 value "value": Option<String>,
        }
    }
    /// `custom_field.text` of a `checkout.session`. The same as [`CustomFieldNumeric`](CustomFieldNumeric).
    pub type CustomFieldText = CustomFieldNumeric;
    record! {
        /// `custom_text` of a `checkout.session`.
        CustomText {
            /// See [`CustomTextAfterSubmit`](crate::object::checkout_session::CustomTextAfterSubmit). May be null.
            0 after_submit "after_submit": Option<Box<crate::object::checkout_session::CustomTextAfterSubmit>>,
            /// See [`CustomTextShippingAddress`](crate::object::checkout_session::CustomTextShippingAddress). May be null.
            1 shipping_address "shipping_address": Option<Box<crate::object::checkout_session::CustomTextShippingAddress>>,
            /// See [`CustomTextSubmit`](crate::object::checkout_session::CustomTextSubmit). May be null.
            2 submit "submit": Option<Box<crate::object::checkout_session::CustomTextSubmit>>,
            /// See [`CustomTextTermsOfServiceAcceptance`](crate::object::checkout_session::CustomTextTermsOfServiceAcceptance). May be null.
            3 terms_of_service_acceptance "terms_of_service_acceptance": Option<Box<crate::object::checkout_session::CustomTextTermsOfServiceAcceptance>>,
        }
    }
    record! {
        /// `custom_text.after_submit` of a `checkout.session`.
        CustomTextAfterSubmit {
            /// Text.
            0 message "message": Option<String>,
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
            /// See [`Address`](crate::object::Address). May be null.
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 business_name "business_name": Option<String>,
            /// Text. May be null.
            2 email "email": Option<String>,
            /// Text. May be null.
            3 individual_name "individual_name": Option<String>,
            /// Text. May be null.
            4 name "name": Option<String>,
            /// Text. May be null.
            5 phone "phone": Option<String>,
            /// A word of [`CustomerDetailsTaxExempt`](crate::object::checkout_session::CustomerDetailsTaxExempt); unknown ones are kept. May be null.
            6 tax_exempt "tax_exempt": Option<crate::object::checkout_session::CustomerDetailsTaxExempt>,
            /// Array. Each element: See [`CustomerDetailsTaxId`](crate::object::checkout_session::CustomerDetailsTaxId). May be null.
            7 tax_ids "tax_ids": Vec<crate::object::checkout_session::CustomerDetailsTaxId>,
        }
    }
    record! {
        /// `customer_details.tax_id` of a `checkout.session`.
        CustomerDetailsTaxId {
            /// A word of [`CustomerDetailsTaxIdType`](crate::object::checkout_session::CustomerDetailsTaxIdType); unknown ones are kept.
            0 type_ "type": Option<crate::object::checkout_session::CustomerDetailsTaxIdType>,
            /// Text. May be null.
            1 value "value": Option<String>,
        }
    }
    element! { CustomerDetailsTaxId }
    record! {
        /// `discount` of a `checkout.session`.
        Discount {
            /// Id of a `coupon`, or the object where it was expanded. May be null.
            0 coupon "coupon": Option<crate::object::Expandable<crate::object::Coupon>>,
            /// Id of a `promotion_code`, or the object where it was expanded. May be null.
            1 promotion_code "promotion_code": Option<crate::object::Expandable<crate::object::PromotionCode>>,
        }
    }
    element! { Discount }
    record! {
        /// `invoice_creation` of a `checkout.session`.
        InvoiceCreation {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// See [`InvoiceCreationInvoiceData`](crate::object::checkout_session::InvoiceCreationInvoiceData).
            1 invoice_data "invoice_data": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceData>>,
        }
    }
    record! {
        /// `invoice_creation.invoice_data` of a `checkout.session`.
        InvoiceCreationInvoiceData {
            /// Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.
            0 account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>,
            /// Array. Each element: See [`InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField). May be null.
            1 custom_fields "custom_fields": Vec<crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// Text. May be null.
            3 footer "footer": Option<String>,
            /// See [`InvoiceCreationInvoiceDataIssuer`](crate::object::checkout_session::InvoiceCreationInvoiceDataIssuer). May be null.
            4 issuer "issuer": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceDataIssuer>>,
            /// Your own keys and values. May be null.
            5 metadata "metadata": crate::object::Metadata,
            /// See [`InvoiceCreationInvoiceDataRenderingOptions`](crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions). May be null.
            6 rendering_options "rendering_options": Option<Box<crate::object::checkout_session::InvoiceCreationInvoiceDataRenderingOptions>>,
        }
    }
    record! {
        /// `invoice_creation.invoice_data.custom_field` of a `checkout.session`.
        InvoiceCreationInvoiceDataCustomField {
            /// Text.
            0 name "name": Option<String>,
            /// Text.
            1 value "value": Option<String>,
        }
    }
    element! { InvoiceCreationInvoiceDataCustomField }
    /// `invoice_creation.invoice_data.issuer` of a `checkout.session`. The same as [`AutomaticTaxLiability`](AutomaticTaxLiability).
    pub type InvoiceCreationInvoiceDataIssuer = AutomaticTaxLiability;
    record! {
        /// `invoice_creation.invoice_data.rendering_options` of a `checkout.session`.
        InvoiceCreationInvoiceDataRenderingOptions {
            /// Text. May be null.
            0 amount_tax_display "amount_tax_display": Option<String>,
            /// Text. May be null.
            1 template "template": Option<String>,
        }
    }
    /// `managed_payments` of a `checkout.session`. The same as [`AdaptivePricing`](AdaptivePricing).
    pub type ManagedPayments = AdaptivePricing;
    record! {
        /// `name_collection` of a `checkout.session`.
        NameCollection {
            /// See [`NameCollectionBusiness`](crate::object::checkout_session::NameCollectionBusiness). May be absent.
            0 business "business": Option<Box<crate::object::checkout_session::NameCollectionBusiness>>,
            /// See [`NameCollectionIndividual`](crate::object::checkout_session::NameCollectionIndividual). May be absent.
            1 individual "individual": Option<Box<crate::object::checkout_session::NameCollectionIndividual>>,
        }
    }
    record! {
        /// `name_collection.business` of a `checkout.session`.
        NameCollectionBusiness {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// A flag.
            1 optional "optional": Option<bool>,
        }
    }
    /// `name_collection.individual` of a `checkout.session`. The same as [`NameCollectionBusiness`](NameCollectionBusiness).
    pub type NameCollectionIndividual = NameCollectionBusiness;
    record! {
        /// `optional_item` of a `checkout.session`.
        OptionalItem {
            /// See [`OptionalItemAdjustableQuantity`](crate::object::checkout_session::OptionalItemAdjustableQuantity). May be null.
            0 adjustable_quantity "adjustable_quantity": Option<Box<crate::object::checkout_session::OptionalItemAdjustableQuantity>>,
            /// Text.
            1 price "price": Option<String>,
            /// A whole number.
            2 quantity "quantity": Option<i64>,
        }
    }
    element! { OptionalItem }
    record! {
        /// `optional_item.adjustable_quantity` of a `checkout.session`.
        OptionalItemAdjustableQuantity {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// A whole number. May be null.
            1 maximum "maximum": Option<i64>,
            /// A whole number. May be null.
            2 minimum "minimum": Option<i64>,
        }
    }
    record! {
        /// `payment_method_configuration_details` of a `checkout.session`.
        PaymentMethodConfigurationDetails {
            /// The id; empty if Stripe sent none.
            0 id "id": String,
            /// Text. May be null.
            1 parent "parent": Option<String>,
        }
    }
    record! {
        /// `payment_method_options` of a `checkout.session`.
        PaymentMethodOptions {
            /// See [`PaymentMethodOptionsAcssDebit`](crate::object::checkout_session::PaymentMethodOptionsAcssDebit). May be absent.
            0 acss_debit "acss_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAcssDebit>>,
            /// See [`PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm). May be absent.
            1 affirm "affirm": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAffirm>>,
            /// See [`PaymentMethodOptionsAfterpayClearpay`](crate::object::checkout_session::PaymentMethodOptionsAfterpayClearpay). May be absent.
            2 afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAfterpayClearpay>>,
            /// See [`PaymentMethodOptionsAlipay`](crate::object::checkout_session::PaymentMethodOptionsAlipay). May be absent.
            3 alipay "alipay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAlipay>>,
            /// See [`PaymentMethodOptionsAlma`](crate::object::checkout_session::PaymentMethodOptionsAlma). May be absent.
            4 alma "alma": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAlma>>,
            /// See [`PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay). May be absent.
            5 amazon_pay "amazon_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAmazonPay>>,
            /// See [`PaymentMethodOptionsAuBecsDebit`](crate::object::checkout_session::PaymentMethodOptionsAuBecsDebit). May be absent.
            6 au_becs_debit "au_becs_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAuBecsDebit>>,
            /// See [`PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit). May be absent.
            7 bacs_debit "bacs_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBacsDebit>>,
            /// See [`PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact). May be absent.
            8 bancontact "bancontact": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBancontact>>,
            /// See [`PaymentMethodOptionsBillie`](crate::object::checkout_session::PaymentMethodOptionsBillie). May be absent.
            9 billie "billie": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBillie>>,
            /// See [`PaymentMethodOptionsBoleto`](crate::object::checkout_session::PaymentMethodOptionsBoleto). May be absent.
            10 boleto "boleto": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBoleto>>,
            /// See [`PaymentMethodOptionsCard`](crate::object::checkout_session::PaymentMethodOptionsCard). May be absent.
            11 card "card": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCard>>,
            /// See [`PaymentMethodOptionsCashapp`](crate::object::checkout_session::PaymentMethodOptionsCashapp). May be absent.
            12 cashapp "cashapp": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCashapp>>,
            /// See [`PaymentMethodOptionsCustomerBalance`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalance). May be absent.
            13 customer_balance "customer_balance": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalance>>,
            /// See [`PaymentMethodOptionsEps`](crate::object::checkout_session::PaymentMethodOptionsEps). May be absent.
            14 eps "eps": Option<Box<crate::object::checkout_session::PaymentMethodOptionsEps>>,
            /// See [`PaymentMethodOptionsFpx`](crate::object::checkout_session::PaymentMethodOptionsFpx). May be absent.
            15 fpx "fpx": Option<Box<crate::object::checkout_session::PaymentMethodOptionsFpx>>,
            /// See [`PaymentMethodOptionsGiropay`](crate::object::checkout_session::PaymentMethodOptionsGiropay). May be absent.
            16 giropay "giropay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsGiropay>>,
            /// See [`PaymentMethodOptionsGrabpay`](crate::object::checkout_session::PaymentMethodOptionsGrabpay). May be absent.
            17 grabpay "grabpay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsGrabpay>>,
            /// See [`PaymentMethodOptionsIdeal`](crate::object::checkout_session::PaymentMethodOptionsIdeal). May be absent.
            18 ideal "ideal": Option<Box<crate::object::checkout_session::PaymentMethodOptionsIdeal>>,
            /// See [`PaymentMethodOptionsKakaoPay`](crate::object::checkout_session::PaymentMethodOptionsKakaoPay). May be absent.
            19 kakao_pay "kakao_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKakaoPay>>,
            /// See [`PaymentMethodOptionsKlarna`](crate::object::checkout_session::PaymentMethodOptionsKlarna). May be absent.
            20 klarna "klarna": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKlarna>>,
            /// See [`PaymentMethodOptionsKonbini`](crate::object::checkout_session::PaymentMethodOptionsKonbini). May be absent.
            21 konbini "konbini": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKonbini>>,
            /// See [`PaymentMethodOptionsKrCard`](crate::object::checkout_session::PaymentMethodOptionsKrCard). May be absent.
            22 kr_card "kr_card": Option<Box<crate::object::checkout_session::PaymentMethodOptionsKrCard>>,
            /// See [`PaymentMethodOptionsLink`](crate::object::checkout_session::PaymentMethodOptionsLink). May be absent.
            23 link "link": Option<Box<crate::object::checkout_session::PaymentMethodOptionsLink>>,
            /// See [`PaymentMethodOptionsMobilepay`](crate::object::checkout_session::PaymentMethodOptionsMobilepay). May be absent.
            24 mobilepay "mobilepay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsMobilepay>>,
            /// See [`PaymentMethodOptionsMultibanco`](crate::object::checkout_session::PaymentMethodOptionsMultibanco). May be absent.
            25 multibanco "multibanco": Option<Box<crate::object::checkout_session::PaymentMethodOptionsMultibanco>>,
            /// See [`PaymentMethodOptionsNaverPay`](crate::object::checkout_session::PaymentMethodOptionsNaverPay). May be absent.
            26 naver_pay "naver_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsNaverPay>>,
            /// See [`PaymentMethodOptionsOxxo`](crate::object::checkout_session::PaymentMethodOptionsOxxo). May be absent.
            27 oxxo "oxxo": Option<Box<crate::object::checkout_session::PaymentMethodOptionsOxxo>>,
            /// See [`PaymentMethodOptionsP24`](crate::object::checkout_session::PaymentMethodOptionsP24). May be absent.
            28 p24 "p24": Option<Box<crate::object::checkout_session::PaymentMethodOptionsP24>>,
            /// See [`PaymentMethodOptionsPayco`](crate::object::checkout_session::PaymentMethodOptionsPayco). May be absent.
            29 payco "payco": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPayco>>,
            /// See [`PaymentMethodOptionsPaynow`](crate::object::checkout_session::PaymentMethodOptionsPaynow). May be absent.
            30 paynow "paynow": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaynow>>,
            /// See [`PaymentMethodOptionsPaypal`](crate::object::checkout_session::PaymentMethodOptionsPaypal). May be absent.
            31 paypal "paypal": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaypal>>,
            /// See [`PaymentMethodOptionsPayto`](crate::object::checkout_session::PaymentMethodOptionsPayto). May be absent.
            32 payto "payto": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPayto>>,
            /// See [`PaymentMethodOptionsPix`](crate::object::checkout_session::PaymentMethodOptionsPix). May be absent.
            33 pix "pix": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPix>>,
            /// See [`PaymentMethodOptionsRevolutPay`](crate::object::checkout_session::PaymentMethodOptionsRevolutPay). May be absent.
            34 revolut_pay "revolut_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsRevolutPay>>,
            /// See [`PaymentMethodOptionsSamsungPay`](crate::object::checkout_session::PaymentMethodOptionsSamsungPay). May be absent.
            35 samsung_pay "samsung_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSamsungPay>>,
            /// See [`PaymentMethodOptionsSatispay`](crate::object::checkout_session::PaymentMethodOptionsSatispay). May be absent.
            36 satispay "satispay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSatispay>>,
            /// See [`PaymentMethodOptionsScalapay`](crate::object::checkout_session::PaymentMethodOptionsScalapay). May be absent.
            37 scalapay "scalapay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsScalapay>>,
            /// See [`PaymentMethodOptionsSepaDebit`](crate::object::checkout_session::PaymentMethodOptionsSepaDebit). May be absent.
            38 sepa_debit "sepa_debit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSepaDebit>>,
            /// See [`PaymentMethodOptionsSequra`](crate::object::checkout_session::PaymentMethodOptionsSequra). May be absent.
            39 sequra "sequra": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSequra>>,
            /// See [`PaymentMethodOptionsSofort`](crate::object::checkout_session::PaymentMethodOptionsSofort). May be absent.
            40 sofort "sofort": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSofort>>,
            /// See [`PaymentMethodOptionsSunbit`](crate::object::checkout_session::PaymentMethodOptionsSunbit). May be absent.
            41 sunbit "sunbit": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSunbit>>,
            /// See [`PaymentMethodOptionsSwish`](crate::object::checkout_session::PaymentMethodOptionsSwish). May be absent.
            42 swish "swish": Option<Box<crate::object::checkout_session::PaymentMethodOptionsSwish>>,
            /// See [`PaymentMethodOptionsTwint`](crate::object::checkout_session::PaymentMethodOptionsTwint). May be absent.
            43 twint "twint": Option<Box<crate::object::checkout_session::PaymentMethodOptionsTwint>>,
            /// See [`PaymentMethodOptionsUpi`](crate::object::checkout_session::PaymentMethodOptionsUpi). May be absent.
            44 upi "upi": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUpi>>,
            /// See [`PaymentMethodOptionsUsBankAccount`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccount). May be absent.
            45 us_bank_account "us_bank_account": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccount>>,
            /// See [`PaymentMethodOptionsWechatPay`](crate::object::checkout_session::PaymentMethodOptionsWechatPay). May be absent.
            46 wechat_pay "wechat_pay": Option<Box<crate::object::checkout_session::PaymentMethodOptionsWechatPay>>,
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `checkout.session`.
        PaymentMethodOptionsAcssDebit {
            /// A word of [`PaymentMethodOptionsAcssDebitCurrency`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency); unknown ones are kept. May be absent.
            0 currency "currency": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitCurrency>,
            /// See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.
            1 mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions>>,
            /// A word of [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage); unknown ones are kept. May be absent.
            2 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitSetupFutureUsage>,
            /// Text. May be absent.
            3 target_date "target_date": Option<String>,
            /// A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.
            4 verification_method "verification_method": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitVerificationMethod>,
        }
    }
    record! {
        /// `payment_method_options.acss_debit.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptions {
            /// Text. May be absent.
            0 custom_mandate_url "custom_mandate_url": Option<String>,
            /// Array. Each element: A word of [`PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor); unknown ones are kept. May be absent.
            1 default_for "default_for": Vec<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor>,
            /// Text. May be null.
            2 interval_description "interval_description": Option<String>,
            /// A word of [`PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule); unknown ones are kept. May be null.
            3 payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
            /// A word of [`PaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.
            4 transaction_type "transaction_type": Option<crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
        }
    }
    record! {
        /// `payment_method_options.affirm` of a `checkout.session`.
        PaymentMethodOptionsAffirm {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// Text: `none`. May be absent.
            1 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    /// `payment_method_options.afterpay_clearpay` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsAfterpayClearpay = PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.alipay` of a `checkout.session`.
        PaymentMethodOptionsAlipay {
            /// A word of [`PaymentMethodOptionsAlipaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage); unknown ones are kept. May be absent.
            0 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAlipaySetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.alma` of a `checkout.session`.
        PaymentMethodOptionsAlma {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.amazon_pay` of a `checkout.session`.
        PaymentMethodOptionsAmazonPay {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// A word of [`PaymentMethodOptionsAmazonPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsAmazonPaySetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.au_becs_debit` of a `checkout.session`.
        PaymentMethodOptionsAuBecsDebit {
            /// Text: `none`. May be absent.
            0 setup_future_usage "setup_future_usage": Option<String>,
            /// Text. May be absent.
            1 target_date "target_date": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.bacs_debit` of a `checkout.session`.
        PaymentMethodOptionsBacsDebit {
            /// See [`PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions>>,
            /// A word of [`PaymentMethodOptionsBacsDebitSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBacsDebitSetupFutureUsage>,
            /// Text. May be absent.
            2 target_date "target_date": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.bacs_debit.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsBacsDebitMandateOptions {
            /// Text. May be absent.
            0 reference_prefix "reference_prefix": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.bancontact` of a `checkout.session`.
        PaymentMethodOptionsBancontact {
            /// A word of [`PaymentMethodOptionsBancontactSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBancontactSetupFutureUsage); unknown ones are kept. May be absent.
            0 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBancontactSetupFutureUsage>,
        }
    }
    /// `payment_method_options.billie` of a `checkout.session`. The same as [`PaymentMethodOptionsAlma`](PaymentMethodOptionsAlma).
    pub type PaymentMethodOptionsBillie = PaymentMethodOptionsAlma;
    record! {
        /// `payment_method_options.boleto` of a `checkout.session`.
        PaymentMethodOptionsBoleto {
            /// A whole number.
            0 expires_after_days "expires_after_days": Option<i64>,
            /// A word of [`PaymentMethodOptionsBoletoSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsBoletoSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsBoletoSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.card` of a `checkout.session`.
        PaymentMethodOptionsCard {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// See [`PaymentMethodOptionsCardInstallments`](crate::object::checkout_session::PaymentMethodOptionsCardInstallments). May be absent.
            1 installments "installments": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCardInstallments>>,
            /// A word of [`PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization); unknown ones are kept. May be absent.
            2 request_extended_authorization "request_extended_authorization": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestExtendedAuthorization>,
            /// A word of [`PaymentMethodOptionsCardRequestIncrementalAuthorization`](crate::object::checkout_session::PaymentMethodOptionsCardRequestIncrementalAuthorization); unknown ones are kept. May be absent.
            3 request_incremental_authorization "request_incremental_authorization": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestIncrementalAuthorization>,
            /// A word of [`PaymentMethodOptionsCardRequestMulticapture`](crate::object::checkout_session::PaymentMethodOptionsCardRequestMulticapture); unknown ones are kept. May be absent.
            4 request_multicapture "request_multicapture": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestMulticapture>,
            /// A word of [`PaymentMethodOptionsCardRequestOvercapture`](crate::object::checkout_session::PaymentMethodOptionsCardRequestOvercapture); unknown ones are kept. May be absent.
            5 request_overcapture "request_overcapture": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestOvercapture>,
            /// A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::checkout_session::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept.
            6 request_three_d_secure "request_three_d_secure": Option<crate::object::checkout_session::PaymentMethodOptionsCardRequestThreeDSecure>,
            /// See [`PaymentMethodOptionsCardRestrictions`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictions). May be absent.
            7 restrictions "restrictions": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCardRestrictions>>,
            /// A word of [`PaymentMethodOptionsCardSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsCardSetupFutureUsage); unknown ones are kept. May be absent.
            8 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsCardSetupFutureUsage>,
            /// Text. May be absent.
            9 statement_descriptor_suffix_kana "statement_descriptor_suffix_kana": Option<String>,
            /// Text. May be absent.
            10 statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.card.installments` of a `checkout.session`.
        PaymentMethodOptionsCardInstallments {
            /// A flag. May be absent.
            0 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `payment_method_options.card.restrictions` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictions {
            /// Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked); unknown ones are kept. May be absent.
            0 brands_blocked "brands_blocked": Vec<crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsBrandsBlocked>,
            /// Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsFundingTypesBlocked`](crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsFundingTypesBlocked); unknown ones are kept. May be absent.
            1 funding_types_blocked "funding_types_blocked": Vec<crate::object::checkout_session::PaymentMethodOptionsCardRestrictionsFundingTypesBlocked>,
        }
    }
    /// `payment_method_options.cashapp` of a `checkout.session`. The same as [`PaymentMethodOptionsAffirm`](PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsCashapp = PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.customer_balance` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalance {
            /// See [`PaymentMethodOptionsCustomerBalanceBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer). May be absent.
            0 bank_transfer "bank_transfer": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer>>,
            /// Text: `bank_transfer`. May be null.
            1 funding_type "funding_type": Option<String>,
            /// Text: `none`. May be absent.
            2 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.customer_balance.bank_transfer` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransfer {
            /// See [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer). May be absent.
            0 eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
            /// Array. Each element: A word of [`PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType); unknown ones are kept. May be absent.
            1 requested_address_types "requested_address_types": Vec<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>,
            /// A word of [`PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType); unknown ones are kept. May be null.
            2 type_ "type": Option<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType>,
        }
    }
    record! {
        /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            /// A word of [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry); unknown ones are kept.
            0 country "country": Option<crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry>,
        }
    }
    record! {
        /// `payment_method_options.eps` of a `checkout.session`.
        PaymentMethodOptionsEps {
            /// Text: `none`. May be absent.
            0 setup_future_usage "setup_future_usage": Option<String>,
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
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// A word of [`PaymentMethodOptionsKlarnaSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsKlarnaSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsKlarnaSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.konbini` of a `checkout.session`.
        PaymentMethodOptionsKonbini {
            /// A whole number. May be null.
            0 expires_after_days "expires_after_days": Option<i64>,
            /// Text: `none`. May be absent.
            1 setup_future_usage "setup_future_usage": Option<String>,
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
            /// A whole number.
            0 expires_after_days "expires_after_days": Option<i64>,
            /// Text: `none`. May be absent.
            1 setup_future_usage "setup_future_usage": Option<String>,
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
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 preferred_locale "preferred_locale": Option<String>,
            /// Text. May be null.
            2 reference "reference": Option<String>,
            /// A word of [`PaymentMethodOptionsPaypalSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPaypalSetupFutureUsage); unknown ones are kept. May be absent.
            3 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPaypalSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.payto` of a `checkout.session`.
        PaymentMethodOptionsPayto {
            /// See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions>>,
            /// A word of [`PaymentMethodOptionsPaytoSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPaytoSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.payto.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsPaytoMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsAmountType>,
            /// Text. May be null.
            2 end_date "end_date": Option<String>,
            /// A word of [`PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule); unknown ones are kept. May be null.
            3 payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>,
            /// A whole number. May be null.
            4 payments_per_period "payments_per_period": Option<i64>,
            /// A word of [`PaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.
            5 purpose "purpose": Option<crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptionsPurpose>,
            /// Text. May be null.
            6 start_date "start_date": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.pix` of a `checkout.session`.
        PaymentMethodOptionsPix {
            /// A word of [`PaymentMethodOptionsPixAmountIncludesIof`](crate::object::checkout_session::PaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be absent.
            0 amount_includes_iof "amount_includes_iof": Option<crate::object::checkout_session::PaymentMethodOptionsPixAmountIncludesIof>,
            /// A whole number. May be null.
            1 expires_after_seconds "expires_after_seconds": Option<i64>,
            /// See [`PaymentMethodOptionsPixMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions). May be absent.
            2 mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptions>>,
            /// A word of [`PaymentMethodOptionsPixSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsPixSetupFutureUsage); unknown ones are kept. May be absent.
            3 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.pix.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsPixMandateOptions {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountIncludesIof); unknown ones are kept. May be absent.
            1 amount_includes_iof "amount_includes_iof": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountIncludesIof>,
            /// A word of [`PaymentMethodOptionsPixMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountType); unknown ones are kept. May be absent.
            2 amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsAmountType>,
            /// Text. May be absent.
            3 currency "currency": Option<String>,
            /// Text. May be absent.
            4 end_date "end_date": Option<String>,
            /// A word of [`PaymentMethodOptionsPixMandateOptionsPaymentSchedule`](crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsPaymentSchedule); unknown ones are kept. May be absent.
            5 payment_schedule "payment_schedule": Option<crate::object::checkout_session::PaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
            /// Text. May be absent.
            6 reference "reference": Option<String>,
            /// Text. May be absent.
            7 start_date "start_date": Option<String>,
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
            /// See [`PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions>>,
            /// A word of [`PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsUpiSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsUpiSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.upi.mandate_options` of a `checkout.session`.
        PaymentMethodOptionsUpiMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentMethodOptionsUpiMandateOptionsAmountType`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptionsAmountType>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// A time, UTC. May be null.
            3 end_date "end_date": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccount {
            /// See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.
            0 financial_connections "financial_connections": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections>>,
            /// A word of [`PaymentMethodOptionsUsBankAccountSetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountSetupFutureUsage>,
            /// Text. May be absent.
            2 target_date "target_date": Option<String>,
            /// A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.
            3 verification_method "verification_method": Option<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountVerificationMethod>,
        }
    }
    record! {
        /// `payment_method_options.us_bank_account.financial_connections` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountFinancialConnections {
            /// See [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters). May be absent.
            0 filters "filters": Option<Box<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>,
            /// Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission); unknown ones are kept. May be absent.
            1 permissions "permissions": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPermission>,
            /// Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch); unknown ones are kept. May be null.
            2 prefetch "prefetch": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch>,
            /// Text. May be absent.
            3 return_url "return_url": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.us_bank_account.financial_connections.filters` of a `checkout.session`.
        PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            /// Array. Each element: A word of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory); unknown ones are kept. May be absent.
            0 account_subcategories "account_subcategories": Vec<crate::object::checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>,
        }
    }
    record! {
        /// `payment_method_options.wechat_pay` of a `checkout.session`.
        PaymentMethodOptionsWechatPay {
            /// Text. May be null.
            0 app_id "app_id": Option<String>,
            /// A word of [`PaymentMethodOptionsWechatPayClient`](crate::object::checkout_session::PaymentMethodOptionsWechatPayClient); unknown ones are kept. May be null.
            1 client "client": Option<crate::object::checkout_session::PaymentMethodOptionsWechatPayClient>,
            /// A word of [`PaymentMethodOptionsWechatPaySetupFutureUsage`](crate::object::checkout_session::PaymentMethodOptionsWechatPaySetupFutureUsage); unknown ones are kept. May be absent.
            2 setup_future_usage "setup_future_usage": Option<crate::object::checkout_session::PaymentMethodOptionsWechatPaySetupFutureUsage>,
        }
    }
    record! {
        /// `permissions` of a `checkout.session`.
        Permissions {
            /// A word of [`PermissionsUpdateShippingDetails`](crate::object::checkout_session::PermissionsUpdateShippingDetails); unknown ones are kept. May be null.
            0 update_shipping_details "update_shipping_details": Option<crate::object::checkout_session::PermissionsUpdateShippingDetails>,
        }
    }
    /// `phone_number_collection` of a `checkout.session`. The same as [`AdaptivePricing`](AdaptivePricing).
    pub type PhoneNumberCollection = AdaptivePricing;
    /// `presentment_details` of a `checkout.session`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    record! {
        /// `saved_payment_method_options` of a `checkout.session`.
        SavedPaymentMethodOptions {
            /// Array. Each element: A word of [`SavedPaymentMethodOptionsAllowRedisplayFilter`](crate::object::checkout_session::SavedPaymentMethodOptionsAllowRedisplayFilter); unknown ones are kept. May be null.
            0 allow_redisplay_filters "allow_redisplay_filters": Vec<crate::object::checkout_session::SavedPaymentMethodOptionsAllowRedisplayFilter>,
            /// A word of [`SavedPaymentMethodOptionsPaymentMethodRemove`](crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodRemove); unknown ones are kept. May be null.
            1 payment_method_remove "payment_method_remove": Option<crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodRemove>,
            /// A word of [`SavedPaymentMethodOptionsPaymentMethodSave`](crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodSave); unknown ones are kept. May be null.
            2 payment_method_save "payment_method_save": Option<crate::object::checkout_session::SavedPaymentMethodOptionsPaymentMethodSave>,
        }
    }
    record! {
        /// `shipping_address_collection` of a `checkout.session`.
        ShippingAddressCollection {
            /// Array. Each element: A word of [`ShippingAddressCollectionAllowedCountry`](crate::object::checkout_session::ShippingAddressCollectionAllowedCountry); unknown ones are kept.
            0 allowed_countries "allowed_countries": Vec<crate::object::checkout_session::ShippingAddressCollectionAllowedCountry>,
        }
    }
    record! {
        /// `shipping_cost` of a `checkout.session`.
        ShippingCost {
            /// An amount, in the currency's smallest unit.
            0 amount_subtotal "amount_subtotal": Option<i64>,
            /// An amount, in the currency's smallest unit.
            1 amount_tax "amount_tax": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_total "amount_total": Option<i64>,
            /// Id of a `shipping_rate`, or the object where it was expanded. May be null.
            3 shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>,
            /// Array. Each element: See [`ShippingCostTax`](crate::object::checkout_session::ShippingCostTax). May be absent.
            4 taxes "taxes": Vec<crate::object::checkout_session::ShippingCostTax>,
        }
    }
    record! {
        /// `shipping_cost.tax` of a `checkout.session`.
        ShippingCostTax {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// The `tax_rate` object.
            1 rate "rate": Option<Box<crate::object::TaxRate>>,
            /// A word of [`ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason); unknown ones are kept. May be null.
            2 taxability_reason "taxability_reason": Option<crate::object::checkout_session::ShippingCostTaxTaxabilityReason>,
            /// An amount, in the currency's smallest unit. May be null.
            3 taxable_amount "taxable_amount": Option<i64>,
        }
    }
    element! { ShippingCostTax }
    record! {
        /// `shipping_option` of a `checkout.session`.
        ShippingOption {
            /// An amount, in the currency's smallest unit.
            0 shipping_amount "shipping_amount": Option<i64>,
            /// Id of a `shipping_rate`, or the object where it was expanded.
            1 shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>,
        }
    }
    element! { ShippingOption }
    record! {
        /// `tax_id_collection` of a `checkout.session`.
        TaxIdCollection {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// A word of [`TaxIdCollectionRequired`](crate::object::checkout_session::TaxIdCollectionRequired); unknown ones are kept.
            1 required "required": Option<crate::object::checkout_session::TaxIdCollectionRequired>,
        }
    }
    record! {
        /// `total_details` of a `checkout.session`.
        TotalDetails {
            /// A whole number.
            0 amount_discount "amount_discount": Option<i64>,
            /// An amount, in the currency's smallest unit. May be null.
            1 amount_shipping "amount_shipping": Option<i64>,
            /// An amount, in the currency's smallest unit.
            2 amount_tax "amount_tax": Option<i64>,
            /// See [`TotalDetailsBreakdown`](crate::object::checkout_session::TotalDetailsBreakdown). May be absent.
            3 breakdown "breakdown": Option<Box<crate::object::checkout_session::TotalDetailsBreakdown>>,
        }
    }
    record! {
        /// `total_details.breakdown` of a `checkout.session`.
        TotalDetailsBreakdown {
            /// Array. Each element: See [`TotalDetailsBreakdownDiscount`](crate::object::checkout_session::TotalDetailsBreakdownDiscount).
            0 discounts "discounts": Vec<crate::object::checkout_session::TotalDetailsBreakdownDiscount>,
            /// Array. Each element: See [`TotalDetailsBreakdownTax`](crate::object::checkout_session::TotalDetailsBreakdownTax).
            1 taxes "taxes": Vec<crate::object::checkout_session::TotalDetailsBreakdownTax>,
        }
    }
    record! {
        /// `total_details.breakdown.discount` of a `checkout.session`.
        TotalDetailsBreakdownDiscount {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// The `discount` object.
            1 discount "discount": Option<Box<crate::object::Discount>>,
        }
    }
    element! { TotalDetailsBreakdownDiscount }
    /// `total_details.breakdown.tax` of a `checkout.session`. The same as [`ShippingCostTax`](ShippingCostTax).
    pub type TotalDetailsBreakdownTax = ShippingCostTax;
    record! {
        /// `wallet_options` of a `checkout.session`.
        WalletOptions {
            /// See [`WalletOptionsLink`](crate::object::checkout_session::WalletOptionsLink). May be absent.
            0 link "link": Option<Box<crate::object::checkout_session::WalletOptionsLink>>,
        }
    }
    record! {
        /// `wallet_options.link` of a `checkout.session`.
        WalletOptionsLink {
            /// A word of [`WalletOptionsLinkDisplay`](crate::object::checkout_session::WalletOptionsLinkDisplay); unknown ones are kept. May be absent.
            0 display "display": Option<crate::object::checkout_session::WalletOptionsLinkDisplay>,
        }
    }
    /// `automatic_tax.liability.type` of a `checkout.session`. The same as [`subscription::AutomaticTaxLiabilityType`](crate::object::subscription::AutomaticTaxLiabilityType).
    pub type AutomaticTaxLiabilityType = crate::object::subscription::AutomaticTaxLiabilityType;
    words! {
        /// `automatic_tax.status` of a `checkout.session`.
        AutomaticTaxStatus {
            0 Complete "complete",
            1 Failed "failed",
            2 RequiresLocationInputs "requires_location_inputs",
        }
    }
    words! {
        /// `billing_address_collection` of a `checkout.session`.
        BillingAddressCollection {
            0 Auto "auto",
            1 Required "required",
        }
    }
    words! {
        /// `branding_settings.border_style` of a `checkout.session`.
        BrandingSettingsBorderStyle {
            0 Pill "pill",
            1 Rectangular "rectangular",
            2 Rounded "rounded",
        }
    }
    words! {
        /// `branding_settings.icon.type` of a `checkout.session`.
        BrandingSettingsIconType {
            0 File "file",
            1 Url "url",
        }
    }
    /// `branding_settings.logo.type` of a `checkout.session`. The same as [`BrandingSettingsIconType`](BrandingSettingsIconType).
    pub type BrandingSettingsLogoType = BrandingSettingsIconType;
    words! {
        /// `consent.promotions` of a `checkout.session`.
        ConsentPromotions {
            0 OptIn "opt_in",
            1 OptOut "opt_out",
        }
    }
    words! {
        /// `consent_collection.payment_method_reuse_agreement.position` of a `checkout.session`.
        ConsentCollectionPaymentMethodReuseAgreementPosition {
            0 Auto "auto",
            1 Hidden "hidden",
        }
    }
    words! {
        /// `consent_collection.promotions` of a `checkout.session`.
        ConsentCollectionPromotions {
            0 Auto "auto",
            1 None "none",
        }
    }
    words! {
        /// `consent_collection.terms_of_service` of a `checkout.session`.
        ConsentCollectionTermsOfService {
            0 None "none",
            1 Required "required",
        }
    }
    words! {
        /// `custom_field.type` of a `checkout.session`.
        CustomFieldType {
            0 Dropdown "dropdown",
            1 Numeric "numeric",
            2 Text "text",
        }
    }
    words! {
        /// `customer_creation` of a `checkout.session`.
        CustomerCreation {
            0 Always "always",
            1 IfRequired "if_required",
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
            0 Auto "auto",
            1 Bg "bg",
            2 Cs "cs",
            3 Da "da",
            4 De "de",
            5 El "el",
            6 En "en",
            7 EnGB "en-GB",
            8 Es "es",
            9 Es419 "es-419",
            10 Et "et",
            11 Fi "fi",
            12 Fil "fil",
            13 Fr "fr",
            14 FrCA "fr-CA",
            15 HiIN "hi-IN",
            16 Hr "hr",
            17 Hu "hu",
            18 Id "id",
            19 It "it",
            20 Ja "ja",
            21 Ko "ko",
            22 Lt "lt",
            23 Lv "lv",
            24 Ms "ms",
            25 Mt "mt",
            26 Nb "nb",
            27 Nl "nl",
            28 Pl "pl",
            29 Pt "pt",
            30 PtBR "pt-BR",
            31 Ro "ro",
            32 Ru "ru",
            33 Sk "sk",
            34 Sl "sl",
            35 Sv "sv",
            36 Th "th",
            37 Tr "tr",
            38 Vi "vi",
            39 Zh "zh",
            40 ZhHK "zh-HK",
            41 ZhTW "zh-TW",
        }
    }
    words! {
        /// `mode` of a `checkout.session`.
        Mode {
            0 Payment "payment",
            1 Setup "setup",
            2 Subscription "subscription",
        }
    }
    words! {
        /// `origin_context` of a `checkout.session`.
        OriginContext {
            0 MobileApp "mobile_app",
            1 Web "web",
        }
    }
    /// `payment_method_collection` of a `checkout.session`. The same as [`CustomerCreation`](CustomerCreation).
    pub type PaymentMethodCollection = CustomerCreation;
    words! {
        /// `payment_method_options.acss_debit.currency` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitCurrency {
            0 Cad "cad",
            1 Usd "usd",
        }
    }
    words! {
        /// `payment_method_options.acss_debit.mandate_options.default_for` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptionsDefaultFor {
            0 Invoice "invoice",
            1 Subscription "subscription",
        }
    }
    words! {
        /// `payment_method_options.acss_debit.mandate_options.payment_schedule` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
            0 Combined "combined",
            1 Interval "interval",
            2 Sporadic "sporadic",
        }
    }
    /// `payment_method_options.acss_debit.mandate_options.transaction_type` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType).
    pub type PaymentMethodOptionsAcssDebitMandateOptionsTransactionType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType;
    words! {
        /// `payment_method_options.acss_debit.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAcssDebitSetupFutureUsage {
            0 None "none",
            1 OffSession "off_session",
            2 OnSession "on_session",
        }
    }
    /// `payment_method_options.acss_debit.verification_method` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod).
    pub type PaymentMethodOptionsAcssDebitVerificationMethod = crate::object::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod;
    words! {
        /// `payment_method_options.alipay.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAlipaySetupFutureUsage {
            0 None "none",
        }
    }
    words! {
        /// `payment_method_options.amazon_pay.setup_future_usage` of a `checkout.session`.
        PaymentMethodOptionsAmazonPaySetupFutureUsage {
            0 None "none",
            1 OffSession "off_session",
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
            0 IfAvailable "if_available",
            1 Never "never",
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
            0 AmericanExpress "american_express",
            1 DiscoverGlobalNetwork "discover_global_network",
            2 Mastercard "mastercard",
            3 Visa "visa",
        }
    }
    words! {
        /// `payment_method_options.card.restrictions.funding_types_blocked` of a `checkout.session`.
        PaymentMethodOptionsCardRestrictionsFundingTypesBlocked {
            0 Credit "credit",
            1 Debit "debit",
            2 Prepaid "prepaid",
        }
    }
    /// `payment_method_options.card.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](PaymentMethodOptionsAcssDebitSetupFutureUsage).
    pub type PaymentMethodOptionsCardSetupFutureUsage = PaymentMethodOptionsAcssDebitSetupFutureUsage;
    /// `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country` of a `checkout.session`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry).
    pub type PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry = crate::object::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry;
    words! {
        /// `payment_method_options.customer_balance.bank_transfer.requested_address_type` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType {
            0 Aba "aba",
            1 Iban "iban",
            2 Sepa "sepa",
            3 SortCode "sort_code",
            4 Spei "spei",
            5 Swift "swift",
            6 Zengin "zengin",
        }
    }
    words! {
        /// `payment_method_options.customer_balance.bank_transfer.type` of a `checkout.session`.
        PaymentMethodOptionsCustomerBalanceBankTransferType {
            0 EuBankTransfer "eu_bank_transfer",
            1 GbBankTransfer "gb_bank_transfer",
            2 JpBankTransfer "jp_bank_transfer",
            3 MxBankTransfer "mx_bank_transfer",
            4 UsBankTransfer "us_bank_transfer",
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
            0 Adhoc "adhoc",
            1 Annual "annual",
            2 Daily "daily",
            3 Fortnightly "fortnightly",
            4 Monthly "monthly",
            5 Quarterly "quarterly",
            6 SemiAnnual "semi_annual",
            7 Weekly "weekly",
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
            0 Automatic "automatic",
            1 Instant "instant",
        }
    }
    words! {
        /// `payment_method_options.wechat_pay.client` of a `checkout.session`.
        PaymentMethodOptionsWechatPayClient {
            0 Android "android",
            1 Ios "ios",
            2 Web "web",
        }
    }
    /// `payment_method_options.wechat_pay.setup_future_usage` of a `checkout.session`. The same as [`PaymentMethodOptionsAlipaySetupFutureUsage`](PaymentMethodOptionsAlipaySetupFutureUsage).
    pub type PaymentMethodOptionsWechatPaySetupFutureUsage = PaymentMethodOptionsAlipaySetupFutureUsage;
    words! {
        /// `payment_status` of a `checkout.session`.
        PaymentStatus {
            0 NoPaymentRequired "no_payment_required",
            1 Paid "paid",
            2 Unpaid "unpaid",
        }
    }
    words! {
        /// `permissions.update_shipping_details` of a `checkout.session`.
        PermissionsUpdateShippingDetails {
            0 ClientOnly "client_only",
            1 ServerOnly "server_only",
        }
    }
    words! {
        /// `redirect_on_completion` of a `checkout.session`.
        RedirectOnCompletion {
            0 Always "always",
            1 IfRequired "if_required",
            2 Never "never",
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
            0 AC "AC",
            1 AD "AD",
            2 AE "AE",
            3 AF "AF",
            4 AG "AG",
            5 AI "AI",
            6 AL "AL",
            7 AM "AM",
            8 AO "AO",
            9 AQ "AQ",
            10 AR "AR",
            11 AT "AT",
            12 AU "AU",
            13 AW "AW",
            14 AX "AX",
            15 AZ "AZ",
            16 BA "BA",
            17 BB "BB",
            18 BD "BD",
            19 BE "BE",
            20 BF "BF",
            21 BG "BG",
            22 BH "BH",
            23 BI "BI",
            24 BJ "BJ",
            25 BL "BL",
            26 BM "BM",
            27 BN "BN",
            28 BO "BO",
            29 BQ "BQ",
            30 BR "BR",
            31 BS "BS",
            32 BT "BT",
            33 BV "BV",
            34 BW "BW",
            35 BY "BY",
            36 BZ "BZ",
            37 CA "CA",
            38 CD "CD",
            39 CF "CF",
            40 CG "CG",
            41 CH "CH",
            42 CI "CI",
            43 CK "CK",
            44 CL "CL",
            45 CM "CM",
            46 CN "CN",
            47 CO "CO",
            48 CR "CR",
            49 CV "CV",
            50 CW "CW",
            51 CY "CY",
            52 CZ "CZ",
            53 DE "DE",
            54 DJ "DJ",
            55 DK "DK",
            56 DM "DM",
            57 DO "DO",
            58 DZ "DZ",
            59 EC "EC",
            60 EE "EE",
            61 EG "EG",
            62 EH "EH",
            63 ER "ER",
            64 ES "ES",
            65 ET "ET",
            66 FI "FI",
            67 FJ "FJ",
            68 FK "FK",
            69 FO "FO",
            70 FR "FR",
            71 GA "GA",
            72 GB "GB",
            73 GD "GD",
            74 GE "GE",
            75 GF "GF",
            76 GG "GG",
            77 GH "GH",
            78 GI "GI",
            79 GL "GL",
            80 GM "GM",
            81 GN "GN",
            82 GP "GP",
            83 GQ "GQ",
            84 GR "GR",
            85 GS "GS",
            86 GT "GT",
            87 GU "GU",
            88 GW "GW",
            89 GY "GY",
            90 HK "HK",
            91 HN "HN",
            92 HR "HR",
            93 HT "HT",
            94 HU "HU",
            95 ID "ID",
            96 IE "IE",
            97 IL "IL",
            98 IM "IM",
            99 IN "IN",
            100 IO "IO",
            101 IQ "IQ",
            102 IS "IS",
            103 IT "IT",
            104 JE "JE",
            105 JM "JM",
            106 JO "JO",
            107 JP "JP",
            108 KE "KE",
            109 KG "KG",
            110 KH "KH",
            111 KI "KI",
            112 KM "KM",
            113 KN "KN",
            114 KR "KR",
            115 KW "KW",
            116 KY "KY",
            117 KZ "KZ",
            118 LA "LA",
            119 LB "LB",
            120 LC "LC",
            121 LI "LI",
            122 LK "LK",
            123 LR "LR",
            124 LS "LS",
            125 LT "LT",
            126 LU "LU",
            127 LV "LV",
            128 LY "LY",
            129 MA "MA",
            130 MC "MC",
            131 MD "MD",
            132 ME "ME",
            133 MF "MF",
            134 MG "MG",
            135 MK "MK",
            136 ML "ML",
            137 MM "MM",
            138 MN "MN",
            139 MO "MO",
            140 MQ "MQ",
            141 MR "MR",
            142 MS "MS",
            143 MT "MT",
            144 MU "MU",
            145 MV "MV",
            146 MW "MW",
            147 MX "MX",
            148 MY "MY",
            149 MZ "MZ",
            150 NA "NA",
            151 NC "NC",
            152 NE "NE",
            153 NG "NG",
            154 NI "NI",
            155 NL "NL",
            156 NO "NO",
            157 NP "NP",
            158 NR "NR",
            159 NU "NU",
            160 NZ "NZ",
            161 OM "OM",
            162 PA "PA",
            163 PE "PE",
            164 PF "PF",
            165 PG "PG",
            166 PH "PH",
            167 PK "PK",
            168 PL "PL",
            169 PM "PM",
            170 PN "PN",
            171 PR "PR",
            172 PS "PS",
            173 PT "PT",
            174 PY "PY",
            175 QA "QA",
            176 RE "RE",
            177 RO "RO",
            178 RS "RS",
            179 RU "RU",
            180 RW "RW",
            181 SA "SA",
            182 SB "SB",
            183 SC "SC",
            184 SD "SD",
            185 SE "SE",
            186 SG "SG",
            187 SH "SH",
            188 SI "SI",
            189 SJ "SJ",
            190 SK "SK",
            191 SL "SL",
            192 SM "SM",
            193 SN "SN",
            194 SO "SO",
            195 SR "SR",
            196 SS "SS",
            197 ST "ST",
            198 SV "SV",
            199 SX "SX",
            200 SZ "SZ",
            201 TA "TA",
            202 TC "TC",
            203 TD "TD",
            204 TF "TF",
            205 TG "TG",
            206 TH "TH",
            207 TJ "TJ",
            208 TK "TK",
            209 TL "TL",
            210 TM "TM",
            211 TN "TN",
            212 TO "TO",
            213 TR "TR",
            214 TT "TT",
            215 TV "TV",
            216 TW "TW",
            217 TZ "TZ",
            218 UA "UA",
            219 UG "UG",
            220 US "US",
            221 UY "UY",
            222 UZ "UZ",
            223 VA "VA",
            224 VC "VC",
            225 VE "VE",
            226 VG "VG",
            227 VN "VN",
            228 VU "VU",
            229 WF "WF",
            230 WS "WS",
            231 XK "XK",
            232 YE "YE",
            233 YT "YT",
            234 ZA "ZA",
            235 ZM "ZM",
            236 ZW "ZW",
            237 ZZ "ZZ",
        }
    }
    words! {
        /// `shipping_cost.tax.taxability_reason` of a `checkout.session`.
        ShippingCostTaxTaxabilityReason {
            0 CustomerExempt "customer_exempt",
            1 NotCollecting "not_collecting",
            2 NotSubjectToTax "not_subject_to_tax",
            3 NotSupported "not_supported",
            4 PortionProductExempt "portion_product_exempt",
            5 PortionReducedRated "portion_reduced_rated",
            6 PortionStandardRated "portion_standard_rated",
            7 ProductExempt "product_exempt",
            8 ProductExemptHoliday "product_exempt_holiday",
            9 ProportionallyRated "proportionally_rated",
            10 ReducedRated "reduced_rated",
            11 ReverseCharge "reverse_charge",
            12 StandardRated "standard_rated",
            13 TaxableBasisReduced "taxable_basis_reduced",
            14 ZeroRated "zero_rated",
        }
    }
    words! {
        /// `status` of a `checkout.session`.
        Status {
            0 Complete "complete",
            1 Expired "expired",
            2 Open "open",
        }
    }
    words! {
        /// `submit_type` of a `checkout.session`.
        SubmitType {
            0 Auto "auto",
            1 Book "book",
            2 Donate "donate",
            3 Pay "pay",
            4 Subscribe "subscribe",
        }
    }
    words! {
        /// `tax_id_collection.required` of a `checkout.session`.
        TaxIdCollectionRequired {
            0 IfSupported "if_supported",
            1 Never "never",
        }
    }
    /// `total_details.breakdown.tax.taxability_reason` of a `checkout.session`. The same as [`ShippingCostTaxTaxabilityReason`](ShippingCostTaxTaxabilityReason).
    pub type TotalDetailsBreakdownTaxTaxabilityReason = ShippingCostTaxTaxabilityReason;
    words! {
        /// `ui_mode` of a `checkout.session`.
        UiMode {
            0 Elements "elements",
            1 EmbeddedPage "embedded_page",
            2 Form "form",
            3 HostedPage "hosted_page",
        }
    }
    words! {
        /// `wallet_options.link.display` of a `checkout.session`.
        WalletOptionsLinkDisplay {
            0 Auto "auto",
            1 Never "never",
        }
    }
}
record! {
    /// Stripe's `customer_cash_balance_transaction` object.
    CustomerCashBalanceTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AdjustedForOverdraft`](customer_cash_balance_transaction::AdjustedForOverdraft). May be absent.
        1 adjusted_for_overdraft "adjusted_for_overdraft": Option<Box<customer_cash_balance_transaction::AdjustedForOverdraft>>,
        /// See [`AppliedToPayment`](customer_cash_balance_transaction::AppliedToPayment). May be absent.
        2 applied_to_payment "applied_to_payment": Option<Box<customer_cash_balance_transaction::AppliedToPayment>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded.
        5 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        6 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// An amount, in the currency's smallest unit.
        8 ending_balance "ending_balance": Option<i64>,
        /// See [`Funded`](customer_cash_balance_transaction::Funded). May be absent.
        9 funded "funded": Option<Box<customer_cash_balance_transaction::Funded>>,
        /// A flag.
        10 livemode "livemode": Option<bool>,
        /// An amount, in the currency's smallest unit.
        11 net_amount "net_amount": Option<i64>,
        /// See [`RefundedFromPayment`](customer_cash_balance_transaction::RefundedFromPayment). May be absent.
        12 refunded_from_payment "refunded_from_payment": Option<Box<customer_cash_balance_transaction::RefundedFromPayment>>,
        /// See [`TransferredToBalance`](customer_cash_balance_transaction::TransferredToBalance). May be absent.
        13 transferred_to_balance "transferred_to_balance": Option<Box<customer_cash_balance_transaction::TransferredToBalance>>,
        /// A word of [`Type`](customer_cash_balance_transaction::Type); unknown ones are kept.
        14 type_ "type": Option<customer_cash_balance_transaction::Type>,
        /// See [`UnappliedFromPayment`](customer_cash_balance_transaction::UnappliedFromPayment). May be absent.
        15 unapplied_from_payment "unapplied_from_payment": Option<Box<customer_cash_balance_transaction::UnappliedFromPayment>>,
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
            /// Id of a `balance_transaction`, or the object where it was expanded.
            0 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
            /// Id of a `customer_cash_balance_transaction`, or the object where it was expanded.
            1 linked_transaction "linked_transaction": Option<crate::object::Expandable<crate::object::CustomerCashBalanceTransaction>>,
        }
    }
    record! {
        /// `applied_to_payment` of a `customer_cash_balance_transaction`.
        AppliedToPayment {
            /// Id of a `payment_intent`, or the object where it was expanded.
            0 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        }
    }
    record! {
        /// `funded` of a `customer_cash_balance_transaction`.
        Funded {
            /// See [`FundedBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransfer).
            0 bank_transfer "bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransfer>>,
        }
    }
    record! {
        /// `funded.bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransfer {
            /// See [`FundedBankTransferEuBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferEuBankTransfer). May be absent.
            0 eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferEuBankTransfer>>,
            /// See [`FundedBankTransferGbBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferGbBankTransfer). May be absent.
            1 gb_bank_transfer "gb_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferGbBankTransfer>>,
            /// See [`FundedBankTransferJpBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferJpBankTransfer). May be absent.
            2 jp_bank_transfer "jp_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferJpBankTransfer>>,
            /// Text. May be null.
            3 reference "reference": Option<String>,
            /// A word of [`FundedBankTransferType`](crate::object::customer_cash_balance_transaction::FundedBankTransferType); unknown ones are kept.
            4 type_ "type": Option<crate::object::customer_cash_balance_transaction::FundedBankTransferType>,
            /// See [`FundedBankTransferUsBankTransfer`](crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransfer). May be absent.
            5 us_bank_transfer "us_bank_transfer": Option<Box<crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransfer>>,
        }
    }
    record! {
        /// `funded.bank_transfer.eu_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferEuBankTransfer {
            /// Text. May be null.
            0 bic "bic": Option<String>,
            /// Text. May be null.
            1 iban_last4 "iban_last4": Option<String>,
            /// Text. May be null.
            2 sender_name "sender_name": Option<String>,
        }
    }
    record! {
        /// `funded.bank_transfer.gb_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferGbBankTransfer {
            /// Text. May be null.
            0 account_number_last4 "account_number_last4": Option<String>,
            /// Text. May be null.
            1 sender_name "sender_name": Option<String>,
            /// Text. May be null.
            2 sort_code "sort_code": Option<String>,
        }
    }
    record! {
        /// `funded.bank_transfer.jp_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferJpBankTransfer {
            /// Text. May be null.
            0 sender_bank "sender_bank": Option<String>,
            /// Text. May be null.
            1 sender_branch "sender_branch": Option<String>,
            /// Text. May be null.
            2 sender_name "sender_name": Option<String>,
        }
    }
    record! {
        /// `funded.bank_transfer.us_bank_transfer` of a `customer_cash_balance_transaction`.
        FundedBankTransferUsBankTransfer {
            /// A word of [`FundedBankTransferUsBankTransferNetwork`](crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransferNetwork); unknown ones are kept. May be absent.
            0 network "network": Option<crate::object::customer_cash_balance_transaction::FundedBankTransferUsBankTransferNetwork>,
            /// Text. May be null.
            1 sender_name "sender_name": Option<String>,
        }
    }
    record! {
        /// `refunded_from_payment` of a `customer_cash_balance_transaction`.
        RefundedFromPayment {
            /// Id of a `refund`, or the object where it was expanded.
            0 refund "refund": Option<crate::object::Expandable<crate::object::Refund>>,
        }
    }
    record! {
        /// `transferred_to_balance` of a `customer_cash_balance_transaction`.
        TransferredToBalance {
            /// Id of a `balance_transaction`, or the object where it was expanded.
            0 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        }
    }
    /// `unapplied_from_payment` of a `customer_cash_balance_transaction`. The same as [`AppliedToPayment`](AppliedToPayment).
    pub type UnappliedFromPayment = AppliedToPayment;
    /// `funded.bank_transfer.type` of a `customer_cash_balance_transaction`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type FundedBankTransferType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    words! {
        /// `funded.bank_transfer.us_bank_transfer.network` of a `customer_cash_balance_transaction`.
        FundedBankTransferUsBankTransferNetwork {
            0 Ach "ach",
            1 DomesticWireUs "domestic_wire_us",
            2 Fednow "fednow",
            3 Rtp "rtp",
            4 Swift "swift",
        }
    }
    words! {
        /// `type` of a `customer_cash_balance_transaction`.
        Type {
            0 AdjustedForOverdraft "adjusted_for_overdraft",
            1 AppliedToPayment "applied_to_payment",
            2 Funded "funded",
            3 FundingReversed "funding_reversed",
            4 RefundedFromPayment "refunded_from_payment",
            5 ReturnCanceled "return_canceled",
            6 ReturnInitiated "return_initiated",
            7 TransferredToBalance "transferred_to_balance",
            8 UnappliedFromPayment "unapplied_from_payment",
        }
    }
}
record! {
    /// Stripe's `dispute` object.
    Dispute {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Array. Each element: The `balance_transaction` object.
        2 balance_transactions "balance_transactions": Vec<crate::object::BalanceTransaction>,
        /// Id of a `charge`, or the object where it was expanded.
        3 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Text.
        5 currency "currency": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Array. Each element: A word of [`EnhancedEligibilityType`](dispute::EnhancedEligibilityType); unknown ones are kept.
        7 enhanced_eligibility_types "enhanced_eligibility_types": Vec<dispute::EnhancedEligibilityType>,
        /// See [`Evidence`](dispute::Evidence).
        8 evidence "evidence": Option<Box<dispute::Evidence>>,
        /// What `evidence` is where it is a text. Deprecated at Stripe since 2015-01-11; older API versions and old bodies have it.
        9 evidence_text "evidence text": Option<String>,
        /// See [`EvidenceDetails`](dispute::EvidenceDetails).
        10 evidence_details "evidence_details": Option<Box<dispute::EvidenceDetails>>,
        /// A word of [`IntendedSubmissionMethod`](dispute::IntendedSubmissionMethod); unknown ones are kept. May be null.
        11 intended_submission_method "intended_submission_method": Option<dispute::IntendedSubmissionMethod>,
        /// A flag.
        12 is_charge_refundable "is_charge_refundable": Option<bool>,
        /// A flag.
        13 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        14 metadata "metadata": crate::object::Metadata,
        /// Text. May be absent or null.
        15 network_reason_code "network_reason_code": Option<String>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be null.
        16 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// See [`PaymentMethodDetails`](dispute::PaymentMethodDetails). May be absent.
        17 payment_method_details "payment_method_details": Option<Box<dispute::PaymentMethodDetails>>,
        /// Text.
        18 reason "reason": Option<String>,
        /// A word of [`Status`](dispute::Status); unknown ones are kept.
        19 status "status": Option<dispute::Status>,
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
            /// Text. May be null.
            0 access_activity_log "access_activity_log": Option<String>,
            /// See [`EvidenceAppeal`](crate::object::dispute::EvidenceAppeal). May be absent or null.
            1 appeal "appeal": Option<Box<crate::object::dispute::EvidenceAppeal>>,
            /// Text. May be null.
            2 billing_address "billing_address": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            3 cancellation_policy "cancellation_policy": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            4 cancellation_policy_disclosure "cancellation_policy_disclosure": Option<String>,
            /// Text. May be null.
            5 cancellation_rebuttal "cancellation_rebuttal": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            6 customer_communication "customer_communication": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            7 customer_email_address "customer_email_address": Option<String>,
            /// Text. May be null.
            8 customer_name "customer_name": Option<String>,
            /// Text. May be null.
            9 customer_purchase_ip "customer_purchase_ip": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            10 customer_signature "customer_signature": Option<crate::object::Expandable<crate::object::File>>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            11 duplicate_charge_documentation "duplicate_charge_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            12 duplicate_charge_explanation "duplicate_charge_explanation": Option<String>,
            /// Text. May be null.
            13 duplicate_charge_id "duplicate_charge_id": Option<String>,
            /// See [`EvidenceEnhancedEvidence`](crate::object::dispute::EvidenceEnhancedEvidence).
            14 enhanced_evidence "enhanced_evidence": Option<Box<crate::object::dispute::EvidenceEnhancedEvidence>>,
            /// Text. May be null.
            15 product_description "product_description": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            16 receipt "receipt": Option<crate::object::Expandable<crate::object::File>>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            17 refund_policy "refund_policy": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            18 refund_policy_disclosure "refund_policy_disclosure": Option<String>,
            /// Text. May be null.
            19 refund_refusal_explanation "refund_refusal_explanation": Option<String>,
            /// Text. May be null.
            20 service_date "service_date": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            21 service_documentation "service_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            22 shipping_address "shipping_address": Option<String>,
            /// Text. May be null.
            23 shipping_carrier "shipping_carrier": Option<String>,
            /// Text. May be null.
            24 shipping_date "shipping_date": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            25 shipping_documentation "shipping_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            26 shipping_tracking_number "shipping_tracking_number": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            27 uncategorized_file "uncategorized_file": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            28 uncategorized_text "uncategorized_text": Option<String>,
        }
    }
    record! {
        /// `evidence.appeal` of a `dispute`.
        EvidenceAppeal {
            /// See [`EvidenceAppealCard`](crate::object::dispute::EvidenceAppealCard). May be absent.
            0 card "card": Option<Box<crate::object::dispute::EvidenceAppealCard>>,
        }
    }
    record! {
        /// `evidence.appeal.card` of a `dispute`.
        EvidenceAppealCard {
            /// Text. May be absent.
            0 reason_for_filing "reason_for_filing": Option<String>,
            /// Array. Each element: Text. May be absent.
            1 supporting_files "supporting_files": Vec<String>,
        }
    }
    record! {
        /// `evidence.enhanced_evidence` of a `dispute`.
        EvidenceEnhancedEvidence {
            /// See [`EvidenceEnhancedEvidenceMastercardCompliance`](crate::object::dispute::EvidenceEnhancedEvidenceMastercardCompliance). May be absent.
            0 mastercard_compliance "mastercard_compliance": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceMastercardCompliance>>,
            /// See [`EvidenceEnhancedEvidenceVisaCompellingEvidence3`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3). May be absent.
            1 visa_compelling_evidence_3 "visa_compelling_evidence_3": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3>>,
            /// See [`EvidenceEnhancedEvidenceVisaCompliance`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompliance). May be absent.
            2 visa_compliance "visa_compliance": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompliance>>,
        }
    }
    record! {
        /// `evidence.enhanced_evidence.mastercard_compliance` of a `dispute`.
        EvidenceEnhancedEvidenceMastercardCompliance {
            /// A flag.
            0 fee_acknowledged "fee_acknowledged": Option<bool>,
        }
    }
    record! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3 {
            /// See [`EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction). May be null.
            0 disputed_transaction "disputed_transaction": Option<Box<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction>>,
            /// Array. Each element: See [`EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction).
            1 prior_undisputed_transactions "prior_undisputed_transactions": Vec<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction>,
        }
    }
    record! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3.disputed_transaction` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
            /// Text. May be null.
            0 customer_account_id "customer_account_id": Option<String>,
            /// Text. May be null.
            1 customer_device_fingerprint "customer_device_fingerprint": Option<String>,
            /// Text. May be null.
            2 customer_device_id "customer_device_id": Option<String>,
            /// Text. May be null.
            3 customer_email_address "customer_email_address": Option<String>,
            /// Text. May be null.
            4 customer_purchase_ip "customer_purchase_ip": Option<String>,
            /// A word of [`EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices`](crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices); unknown ones are kept. May be null.
            5 merchandise_or_services "merchandise_or_services": Option<crate::object::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices>,
            /// Text. May be null.
            6 product_description "product_description": Option<String>,
            /// See [`Address`](crate::object::Address). May be null.
            7 shipping_address "shipping_address": Option<Box<crate::object::Address>>,
        }
    }
    record! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3.prior_undisputed_transaction` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
            /// Text.
            0 charge "charge": Option<String>,
            /// Text. May be null.
            1 customer_account_id "customer_account_id": Option<String>,
            /// Text. May be null.
            2 customer_device_fingerprint "customer_device_fingerprint": Option<String>,
            /// Text. May be null.
            3 customer_device_id "customer_device_id": Option<String>,
            /// Text. May be null.
            4 customer_email_address "customer_email_address": Option<String>,
            /// Text. May be null.
            5 customer_purchase_ip "customer_purchase_ip": Option<String>,
            /// Text. May be null.
            6 product_description "product_description": Option<String>,
            /// See [`Address`](crate::object::Address). May be null.
            7 shipping_address "shipping_address": Option<Box<crate::object::Address>>,
        }
    }
    element! { EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction }
    /// `evidence.enhanced_evidence.visa_compliance` of a `dispute`. The same as [`EvidenceEnhancedEvidenceMastercardCompliance`](EvidenceEnhancedEvidenceMastercardCompliance).
    pub type EvidenceEnhancedEvidenceVisaCompliance = EvidenceEnhancedEvidenceMastercardCompliance;
    record! {
        /// `evidence_details` of a `dispute`.
        EvidenceDetails {
            /// A time, UTC. May be null.
            0 due_by "due_by": Option<time::OffsetDateTime>,
            /// See [`EvidenceDetailsEnhancedEligibility`](crate::object::dispute::EvidenceDetailsEnhancedEligibility).
            1 enhanced_eligibility "enhanced_eligibility": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibility>>,
            /// A flag.
            2 has_evidence "has_evidence": Option<bool>,
            /// A flag.
            3 past_due "past_due": Option<bool>,
            /// A whole number.
            4 submission_count "submission_count": Option<i64>,
            /// A word of [`EvidenceDetailsSubmissionMethod`](crate::object::dispute::EvidenceDetailsSubmissionMethod); unknown ones are kept.
            5 submission_method "submission_method": Option<crate::object::dispute::EvidenceDetailsSubmissionMethod>,
        }
    }
    record! {
        /// `evidence_details.enhanced_eligibility` of a `dispute`.
        EvidenceDetailsEnhancedEligibility {
            /// See [`EvidenceDetailsEnhancedEligibilityMastercardCompliance`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardCompliance). May be absent.
            0 mastercard_compliance "mastercard_compliance": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardCompliance>>,
            /// See [`EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3). May be absent.
            1 visa_compelling_evidence_3 "visa_compelling_evidence_3": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3>>,
            /// See [`EvidenceDetailsEnhancedEligibilityVisaCompliance`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompliance). May be absent.
            2 visa_compliance "visa_compliance": Option<Box<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompliance>>,
        }
    }
    record! {
        /// `evidence_details.enhanced_eligibility.mastercard_compliance` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityMastercardCompliance {
            /// A word of [`EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus); unknown ones are kept.
            0 status "status": Option<crate::object::dispute::EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus>,
        }
    }
    record! {
        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence3` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 {
            /// Array. Each element: A word of [`EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction); unknown ones are kept.
            0 required_actions "required_actions": Vec<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction>,
            /// A word of [`EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status`](crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status); unknown ones are kept.
            1 status "status": Option<crate::object::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status>,
        }
    }
    /// `evidence_details.enhanced_eligibility.visa_compliance` of a `dispute`. The same as [`EvidenceDetailsEnhancedEligibilityMastercardCompliance`](EvidenceDetailsEnhancedEligibilityMastercardCompliance).
    pub type EvidenceDetailsEnhancedEligibilityVisaCompliance = EvidenceDetailsEnhancedEligibilityMastercardCompliance;
    record! {
        /// `payment_method_details` of a `dispute`.
        PaymentMethodDetails {
            /// See [`PaymentMethodDetailsAmazonPay`](crate::object::dispute::PaymentMethodDetailsAmazonPay). May be absent.
            0 amazon_pay "amazon_pay": Option<Box<crate::object::dispute::PaymentMethodDetailsAmazonPay>>,
            /// See [`PaymentMethodDetailsCard`](crate::object::dispute::PaymentMethodDetailsCard). May be absent.
            1 card "card": Option<Box<crate::object::dispute::PaymentMethodDetailsCard>>,
            /// See [`PaymentMethodDetailsKlarna`](crate::object::dispute::PaymentMethodDetailsKlarna). May be absent.
            2 klarna "klarna": Option<Box<crate::object::dispute::PaymentMethodDetailsKlarna>>,
            /// See [`PaymentMethodDetailsPaypal`](crate::object::dispute::PaymentMethodDetailsPaypal). May be absent.
            3 paypal "paypal": Option<Box<crate::object::dispute::PaymentMethodDetailsPaypal>>,
            /// A word of [`PaymentMethodDetailsType`](crate::object::dispute::PaymentMethodDetailsType); unknown ones are kept.
            4 type_ "type": Option<crate::object::dispute::PaymentMethodDetailsType>,
        }
    }
    record! {
        /// `payment_method_details.amazon_pay` of a `dispute`.
        PaymentMethodDetailsAmazonPay {
            /// A word of [`PaymentMethodDetailsAmazonPayDisputeType`](crate::object::dispute::PaymentMethodDetailsAmazonPayDisputeType); unknown ones are kept. May be null.
            0 dispute_type "dispute_type": Option<crate::object::dispute::PaymentMethodDetailsAmazonPayDisputeType>,
        }
    }
    record! {
        /// `payment_method_details.card` of a `dispute`.
        PaymentMethodDetailsCard {
            /// Text.
            0 brand "brand": Option<String>,
            /// A word of [`PaymentMethodDetailsCardCaseType`](crate::object::dispute::PaymentMethodDetailsCardCaseType); unknown ones are kept.
            1 case_type "case_type": Option<crate::object::dispute::PaymentMethodDetailsCardCaseType>,
            /// Text.
            2 network "network": Option<String>,
            /// Text. May be null.
            3 network_reason_code "network_reason_code": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.klarna` of a `dispute`.
        PaymentMethodDetailsKlarna {
            /// Text. May be absent.
            0 chargeback_loss_reason_code "chargeback_loss_reason_code": Option<String>,
            /// Text. May be null.
            1 reason_code "reason_code": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.paypal` of a `dispute`.
        PaymentMethodDetailsPaypal {
            /// Text. May be null.
            0 case_id "case_id": Option<String>,
            /// Text. May be null.
            1 reason_code "reason_code": Option<String>,
        }
    }
    words! {
        /// `enhanced_eligibility_type` of a `dispute`.
        EnhancedEligibilityType {
            0 MastercardCompliance "mastercard_compliance",
            1 VisaCompellingEvidence3 "visa_compelling_evidence_3",
            2 VisaCompliance "visa_compliance",
        }
    }
    words! {
        /// `evidence.enhanced_evidence.visa_compelling_evidence3.disputed_transaction.merchandise_or_services` of a `dispute`.
        EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices {
            0 Merchandise "merchandise",
            1 Services "services",
        }
    }
    words! {
        /// `evidence_details.enhanced_eligibility.mastercard_compliance.status` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus {
            0 FeeAcknowledged "fee_acknowledged",
            1 RequiresFeeAcknowledgement "requires_fee_acknowledgement",
        }
    }
    words! {
        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence3.required_action` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction {
            0 MissingCustomerIdentifiers "missing_customer_identifiers",
            1 MissingDisputedTransactionDescription "missing_disputed_transaction_description",
            2 MissingMerchandiseOrServices "missing_merchandise_or_services",
            3 MissingPriorUndisputedTransactionDescription "missing_prior_undisputed_transaction_description",
            4 MissingPriorUndisputedTransactions "missing_prior_undisputed_transactions",
        }
    }
    words! {
        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence3.status` of a `dispute`.
        EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status {
            0 NotQualified "not_qualified",
            1 Qualified "qualified",
            2 RequiresAction "requires_action",
        }
    }
    /// `evidence_details.enhanced_eligibility.visa_compliance.status` of a `dispute`. The same as [`EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`](EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus).
    pub type EvidenceDetailsEnhancedEligibilityVisaComplianceStatus = EvidenceDetailsEnhancedEligibilityMastercardComplianceStatus;
    words! {
        /// `evidence_details.submission_method` of a `dispute`.
        EvidenceDetailsSubmissionMethod {
            0 Manual "manual",
            1 NotSubmitted "not_submitted",
            2 SmartDisputes "smart_disputes",
        }
    }
    words! {
        /// `intended_submission_method` of a `dispute`.
        IntendedSubmissionMethod {
            0 Manual "manual",
            1 PreferManual "prefer_manual",
            2 PreferSmartDisputes "prefer_smart_disputes",
            3 SmartDisputes "smart_disputes",
        }
    }
    words! {
        /// `payment_method_details.amazon_pay.dispute_type` of a `dispute`.
        PaymentMethodDetailsAmazonPayDisputeType {
            0 Chargeback "chargeback",
            1 Claim "claim",
        }
    }
    words! {
        /// `payment_method_details.card.case_type` of a `dispute`.
        PaymentMethodDetailsCardCaseType {
            0 Block "block",
            1 Chargeback "chargeback",
            2 Compliance "compliance",
            3 Inquiry "inquiry",
            4 Resolution "resolution",
        }
    }
    words! {
        /// `payment_method_details.type` of a `dispute`.
        PaymentMethodDetailsType {
            0 AmazonPay "amazon_pay",
            1 Card "card",
            2 Klarna "klarna",
            3 Paypal "paypal",
        }
    }
    words! {
        /// `status` of a `dispute`.
        Status {
            0 AppealNeedsResponse "appeal_needs_response",
            1 AppealUnderReview "appeal_under_review",
            2 Lost "lost",
            3 NeedsResponse "needs_response",
            4 Prevented "prevented",
            5 UnderReview "under_review",
            6 WarningClosed "warning_closed",
            7 WarningNeedsResponse "warning_needs_response",
            8 WarningUnderReview "warning_under_review",
            9 Won "won",
        }
    }
}
record! {
    /// Stripe's `file` object.
    File {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// A time, UTC. May be null.
        3 expires_at "expires_at": Option<time::OffsetDateTime>,
        /// Text. May be null.
        4 filename "filename": Option<String>,
        /// The first page of a list. Each element: The `file_link` object. May be absent or null.
        5 links "links": crate::object::List<crate::object::FileLink>,
        /// A word of [`Purpose`](file::Purpose); unknown ones are kept.
        6 purpose "purpose": Option<file::Purpose>,
        /// A whole number.
        7 size "size": Option<i64>,
        /// Text. May be null.
        8 title "title": Option<String>,
        /// Text. May be null.
        9 type_ "type": Option<String>,
        /// Text. May be null.
        10 url "url": Option<String>,
    }
}
object! { File: "file" }
/// The parts of a [`File`](crate::object::File).
pub mod file {
    use crate::object::words::words;
    words! {
        /// `purpose` of a `file`.
        Purpose {
            0 AccountRequirement "account_requirement",
            1 AdditionalVerification "additional_verification",
            2 BusinessIcon "business_icon",
            3 BusinessLogo "business_logo",
            4 CustomerSignature "customer_signature",
            5 DisputeEvidence "dispute_evidence",
            6 DocumentProviderIdentityDocument "document_provider_identity_document",
            7 FinanceReportRun "finance_report_run",
            8 FinancialAccountStatement "financial_account_statement",
            9 IdentityDocument "identity_document",
            10 IdentityDocumentDownloadable "identity_document_downloadable",
            11 IssuingRegulatoryReporting "issuing_regulatory_reporting",
            12 PciDocument "pci_document",
            13 PlatformTermsOfService "platform_terms_of_service",
            14 Selfie "selfie",
            15 SigmaScheduledQuery "sigma_scheduled_query",
            16 TaxDocumentUserUpload "tax_document_user_upload",
            17 TerminalAndroidApk "terminal_android_apk",
            18 TerminalReaderSplashscreen "terminal_reader_splashscreen",
            19 TerminalWifiCertificate "terminal_wifi_certificate",
            20 TerminalWifiPrivateKey "terminal_wifi_private_key",
        }
    }
}
record! {
    /// Stripe's `file_link` object.
    FileLink {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// A flag.
        3 expired "expired": Option<bool>,
        /// A time, UTC. May be null.
        4 expires_at "expires_at": Option<time::OffsetDateTime>,
        /// Id of a `file`, or the object where it was expanded.
        5 file "file": Option<crate::object::Expandable<crate::object::File>>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        7 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        8 url "url": Option<String>,
    }
}
element! { FileLink }
object! { FileLink: "file_link" }
record! {
    /// Stripe's `item` object.
    LineItem {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AdjustableQuantity`](item::AdjustableQuantity). May be null.
        1 adjustable_quantity "adjustable_quantity": Option<Box<item::AdjustableQuantity>>,
        /// A whole number.
        2 amount_discount "amount_discount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        3 amount_subtotal "amount_subtotal": Option<i64>,
        /// An amount, in the currency's smallest unit.
        4 amount_tax "amount_tax": Option<i64>,
        /// An amount, in the currency's smallest unit.
        5 amount_total "amount_total": Option<i64>,
        /// Text.
        6 currency "currency": Option<String>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// Text. May be null.
        8 description "description": Option<String>,
        /// Array. Each element: See [`Discount`](item::Discount). May be absent.
        9 discounts "discounts": Vec<item::Discount>,
        /// Your own keys and values. May be null.
        10 metadata "metadata": crate::object::Metadata,
        /// The `price` object. May be null.
        11 price "price": Option<Box<crate::object::Price>>,
        /// Text. Deprecated at Stripe since 2022-11-15; older API versions and old bodies have it.
        12 product "product": Option<String>,
        /// A whole number. May be null.
        13 quantity "quantity": Option<i64>,
        /// Array. Each element: See [`Tax`](item::Tax). May be absent.
        14 taxes "taxes": Vec<item::Tax>,
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
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`CustomerAcceptance`](mandate::CustomerAcceptance).
        1 customer_acceptance "customer_acceptance": Option<Box<mandate::CustomerAcceptance>>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// See [`MultiUse`](mandate::MultiUse). May be absent.
        4 multi_use "multi_use": Option<Box<mandate::MultiUse>>,
        /// Text. May be absent.
        5 on_behalf_of "on_behalf_of": Option<String>,
        /// Id of a `payment_method`, or the object where it was expanded.
        6 payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// See [`PaymentMethodDetails`](mandate::PaymentMethodDetails).
        7 payment_method_details "payment_method_details": Option<Box<mandate::PaymentMethodDetails>>,
        /// See [`SingleUse`](mandate::SingleUse). May be absent.
        8 single_use "single_use": Option<Box<mandate::SingleUse>>,
        /// A word of [`Status`](mandate::Status); unknown ones are kept.
        9 status "status": Option<mandate::Status>,
        /// A word of [`Type`](mandate::Type); unknown ones are kept.
        10 type_ "type": Option<mandate::Type>,
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
            /// A time, UTC. May be null.
            0 accepted_at "accepted_at": Option<time::OffsetDateTime>,
            /// See [`CustomerAcceptanceOffline`](crate::object::mandate::CustomerAcceptanceOffline). May be absent.
            1 offline "offline": Option<Box<crate::object::mandate::CustomerAcceptanceOffline>>,
            /// See [`CustomerAcceptanceOnline`](crate::object::mandate::CustomerAcceptanceOnline). May be absent.
            2 online "online": Option<Box<crate::object::mandate::CustomerAcceptanceOnline>>,
            /// A word of [`CustomerAcceptanceType`](crate::object::mandate::CustomerAcceptanceType); unknown ones are kept.
            3 type_ "type": Option<crate::object::mandate::CustomerAcceptanceType>,
        }
    }
    /// `customer_acceptance.offline` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CustomerAcceptanceOffline = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `customer_acceptance.online` of a `mandate`.
        CustomerAcceptanceOnline {
            /// Text. May be null.
            0 ip_address "ip_address": Option<String>,
            /// Text. May be null.
            1 user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `multi_use` of a `mandate`.
        MultiUse {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount "amount": Option<i64>,
            /// Text. May be absent.
            1 currency "currency": Option<String>,
        }
    }
    record! {
        /// `payment_method_details` of a `mandate`.
        PaymentMethodDetails {
            /// See [`PaymentMethodDetailsAcssDebit`](crate::object::mandate::PaymentMethodDetailsAcssDebit). May be absent.
            0 acss_debit "acss_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsAcssDebit>>,
            /// See [`PaymentMethodDetailsAmazonPay`](crate::object::mandate::PaymentMethodDetailsAmazonPay). May be absent.
            1 amazon_pay "amazon_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsAmazonPay>>,
            /// See [`PaymentMethodDetailsAuBecsDebit`](crate::object::mandate::PaymentMethodDetailsAuBecsDebit). May be absent.
            2 au_becs_debit "au_becs_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsAuBecsDebit>>,
            /// See [`PaymentMethodDetailsBacsDebit`](crate::object::mandate::PaymentMethodDetailsBacsDebit). May be absent.
            3 bacs_debit "bacs_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsBacsDebit>>,
            /// See [`PaymentMethodDetailsBlik`](crate::object::mandate::PaymentMethodDetailsBlik). May be absent.
            4 blik "blik": Option<Box<crate::object::mandate::PaymentMethodDetailsBlik>>,
            /// See [`PaymentMethodDetailsCard`](crate::object::mandate::PaymentMethodDetailsCard). May be absent.
            5 card "card": Option<Box<crate::object::mandate::PaymentMethodDetailsCard>>,
            /// See [`PaymentMethodDetailsCashapp`](crate::object::mandate::PaymentMethodDetailsCashapp). May be absent.
            6 cashapp "cashapp": Option<Box<crate::object::mandate::PaymentMethodDetailsCashapp>>,
            /// See [`PaymentMethodDetailsKakaoPay`](crate::object::mandate::PaymentMethodDetailsKakaoPay). May be absent.
            7 kakao_pay "kakao_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsKakaoPay>>,
            /// See [`PaymentMethodDetailsKlarna`](crate::object::mandate::PaymentMethodDetailsKlarna). May be absent.
            8 klarna "klarna": Option<Box<crate::object::mandate::PaymentMethodDetailsKlarna>>,
            /// See [`PaymentMethodDetailsKrCard`](crate::object::mandate::PaymentMethodDetailsKrCard). May be absent.
            9 kr_card "kr_card": Option<Box<crate::object::mandate::PaymentMethodDetailsKrCard>>,
            /// See [`PaymentMethodDetailsLink`](crate::object::mandate::PaymentMethodDetailsLink). May be absent.
            10 link "link": Option<Box<crate::object::mandate::PaymentMethodDetailsLink>>,
            /// See [`PaymentMethodDetailsNaverPay`](crate::object::mandate::PaymentMethodDetailsNaverPay). May be absent.
            11 naver_pay "naver_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsNaverPay>>,
            /// See [`PaymentMethodDetailsNzBankAccount`](crate::object::mandate::PaymentMethodDetailsNzBankAccount). May be absent.
            12 nz_bank_account "nz_bank_account": Option<Box<crate::object::mandate::PaymentMethodDetailsNzBankAccount>>,
            /// See [`PaymentMethodDetailsPaypal`](crate::object::mandate::PaymentMethodDetailsPaypal). May be absent.
            13 paypal "paypal": Option<Box<crate::object::mandate::PaymentMethodDetailsPaypal>>,
            /// See [`PaymentMethodDetailsPayto`](crate::object::mandate::PaymentMethodDetailsPayto). May be absent.
            14 payto "payto": Option<Box<crate::object::mandate::PaymentMethodDetailsPayto>>,
            /// See [`PaymentMethodDetailsPix`](crate::object::mandate::PaymentMethodDetailsPix). May be absent.
            15 pix "pix": Option<Box<crate::object::mandate::PaymentMethodDetailsPix>>,
            /// See [`PaymentMethodDetailsRevolutPay`](crate::object::mandate::PaymentMethodDetailsRevolutPay). May be absent.
            16 revolut_pay "revolut_pay": Option<Box<crate::object::mandate::PaymentMethodDetailsRevolutPay>>,
            /// See [`PaymentMethodDetailsSepaDebit`](crate::object::mandate::PaymentMethodDetailsSepaDebit). May be absent.
            17 sepa_debit "sepa_debit": Option<Box<crate::object::mandate::PaymentMethodDetailsSepaDebit>>,
            /// See [`PaymentMethodDetailsTwint`](crate::object::mandate::PaymentMethodDetailsTwint). May be absent.
            18 twint "twint": Option<Box<crate::object::mandate::PaymentMethodDetailsTwint>>,
            /// Text.
            19 type_ "type": Option<String>,
            /// See [`PaymentMethodDetailsUpi`](crate::object::mandate::PaymentMethodDetailsUpi). May be absent.
            20 upi "upi": Option<Box<crate::object::mandate::PaymentMethodDetailsUpi>>,
            /// See [`PaymentMethodDetailsUsBankAccount`](crate::object::mandate::PaymentMethodDetailsUsBankAccount). May be absent.
            21 us_bank_account "us_bank_account": Option<Box<crate::object::mandate::PaymentMethodDetailsUsBankAccount>>,
        }
    }
    record! {
        /// `payment_method_details.acss_debit` of a `mandate`.
        PaymentMethodDetailsAcssDebit {
            /// Array. Each element: A word of [`PaymentMethodDetailsAcssDebitDefaultFor`](crate::object::mandate::PaymentMethodDetailsAcssDebitDefaultFor); unknown ones are kept. May be absent.
            0 default_for "default_for": Vec<crate::object::mandate::PaymentMethodDetailsAcssDebitDefaultFor>,
            /// Text. May be null.
            1 interval_description "interval_description": Option<String>,
            /// A word of [`PaymentMethodDetailsAcssDebitPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsAcssDebitPaymentSchedule); unknown ones are kept.
            2 payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsAcssDebitPaymentSchedule>,
            /// A word of [`PaymentMethodDetailsAcssDebitTransactionType`](crate::object::mandate::PaymentMethodDetailsAcssDebitTransactionType); unknown ones are kept.
            3 transaction_type "transaction_type": Option<crate::object::mandate::PaymentMethodDetailsAcssDebitTransactionType>,
        }
    }
    /// `payment_method_details.amazon_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.au_becs_debit` of a `mandate`.
        PaymentMethodDetailsAuBecsDebit {
            /// Text.
            0 url "url": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.bacs_debit` of a `mandate`.
        PaymentMethodDetailsBacsDebit {
            /// Text. May be null.
            0 display_name "display_name": Option<String>,
            /// A word of [`PaymentMethodDetailsBacsDebitNetworkStatus`](crate::object::mandate::PaymentMethodDetailsBacsDebitNetworkStatus); unknown ones are kept.
            1 network_status "network_status": Option<crate::object::mandate::PaymentMethodDetailsBacsDebitNetworkStatus>,
            /// Text.
            2 reference "reference": Option<String>,
            /// A word of [`PaymentMethodDetailsBacsDebitRevocationReason`](crate::object::mandate::PaymentMethodDetailsBacsDebitRevocationReason); unknown ones are kept. May be null.
            3 revocation_reason "revocation_reason": Option<crate::object::mandate::PaymentMethodDetailsBacsDebitRevocationReason>,
            /// Text. May be null.
            4 service_user_number "service_user_number": Option<String>,
            /// Text.
            5 url "url": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.blik` of a `mandate`.
        PaymentMethodDetailsBlik {
            /// A time, UTC. May be null.
            0 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text: `off_session`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card` of a `mandate`.
        PaymentMethodDetailsCard {
            /// See [`PaymentMethodDetailsCardIndia`](crate::object::mandate::PaymentMethodDetailsCardIndia). May be absent.
            0 india "india": Option<Box<crate::object::mandate::PaymentMethodDetailsCardIndia>>,
        }
    }
    record! {
        /// `payment_method_details.card.india` of a `mandate`.
        PaymentMethodDetailsCardIndia {
            /// A word of [`PaymentMethodDetailsCardIndiaInactiveReason`](crate::object::mandate::PaymentMethodDetailsCardIndiaInactiveReason); unknown ones are kept. May be null.
            0 inactive_reason "inactive_reason": Option<crate::object::mandate::PaymentMethodDetailsCardIndiaInactiveReason>,
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
            /// Text. May be null.
            0 billing_agreement_id "billing_agreement_id": Option<String>,
            /// Text. May be null.
            1 payer_id "payer_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.payto` of a `mandate`.
        PaymentMethodDetailsPayto {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentMethodDetailsPaytoAmountType`](crate::object::mandate::PaymentMethodDetailsPaytoAmountType); unknown ones are kept.
            1 amount_type "amount_type": Option<crate::object::mandate::PaymentMethodDetailsPaytoAmountType>,
            /// Text. May be null.
            2 end_date "end_date": Option<String>,
            /// A word of [`PaymentMethodDetailsPaytoPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsPaytoPaymentSchedule); unknown ones are kept.
            3 payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsPaytoPaymentSchedule>,
            /// A whole number. May be null.
            4 payments_per_period "payments_per_period": Option<i64>,
            /// A word of [`PaymentMethodDetailsPaytoPurpose`](crate::object::mandate::PaymentMethodDetailsPaytoPurpose); unknown ones are kept. May be null.
            5 purpose "purpose": Option<crate::object::mandate::PaymentMethodDetailsPaytoPurpose>,
            /// Text. May be null.
            6 start_date "start_date": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.pix` of a `mandate`.
        PaymentMethodDetailsPix {
            /// A word of [`PaymentMethodDetailsPixAmountIncludesIof`](crate::object::mandate::PaymentMethodDetailsPixAmountIncludesIof); unknown ones are kept. May be absent.
            0 amount_includes_iof "amount_includes_iof": Option<crate::object::mandate::PaymentMethodDetailsPixAmountIncludesIof>,
            /// A word of [`PaymentMethodDetailsPixAmountType`](crate::object::mandate::PaymentMethodDetailsPixAmountType); unknown ones are kept. May be absent.
            1 amount_type "amount_type": Option<crate::object::mandate::PaymentMethodDetailsPixAmountType>,
            /// Text. May be absent.
            2 end_date "end_date": Option<String>,
            /// A word of [`PaymentMethodDetailsPixPaymentSchedule`](crate::object::mandate::PaymentMethodDetailsPixPaymentSchedule); unknown ones are kept. May be absent.
            3 payment_schedule "payment_schedule": Option<crate::object::mandate::PaymentMethodDetailsPixPaymentSchedule>,
            /// Text. May be absent.
            4 reference "reference": Option<String>,
            /// Text. May be absent.
            5 start_date "start_date": Option<String>,
        }
    }
    /// `payment_method_details.revolut_pay` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsRevolutPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.sepa_debit` of a `mandate`.
        PaymentMethodDetailsSepaDebit {
            /// Text.
            0 reference "reference": Option<String>,
            /// Text.
            1 url "url": Option<String>,
        }
    }
    /// `payment_method_details.twint` of a `mandate`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsTwint = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.upi` of a `mandate`. The same as [`checkout_session::PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions).
    pub type PaymentMethodDetailsUpi = crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions;
    record! {
        /// `payment_method_details.us_bank_account` of a `mandate`.
        PaymentMethodDetailsUsBankAccount {
            /// Text: `paper`. May be absent.
            0 collection_method "collection_method": Option<String>,
        }
    }
    record! {
        /// `single_use` of a `mandate`.
        SingleUse {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 currency "currency": Option<String>,
        }
    }
    words! {
        /// `customer_acceptance.type` of a `mandate`.
        CustomerAcceptanceType {
            0 Offline "offline",
            1 Online "online",
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
            0 Accepted "accepted",
            1 Pending "pending",
            2 Refused "refused",
            3 Revoked "revoked",
        }
    }
    words! {
        /// `payment_method_details.bacs_debit.revocation_reason` of a `mandate`.
        PaymentMethodDetailsBacsDebitRevocationReason {
            0 AccountClosed "account_closed",
            1 BankAccountRestricted "bank_account_restricted",
            2 BankOwnershipChanged "bank_ownership_changed",
            3 CouldNotProcess "could_not_process",
            4 DebitNotAuthorized "debit_not_authorized",
        }
    }
    words! {
        /// `payment_method_details.card.india.inactive_reason` of a `mandate`.
        PaymentMethodDetailsCardIndiaInactiveReason {
            0 Canceled "canceled",
            1 CardNotSupported "card_not_supported",
            2 CurrencyNotSupported "currency_not_supported",
            3 Expired "expired",
            4 IssuerNotSupported "issuer_not_supported",
            5 ProcessingError "processing_error",
            6 Undetermined "undetermined",
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
            0 Active "active",
            1 Inactive "inactive",
            2 Pending "pending",
        }
    }
    words! {
        /// `type` of a `mandate`.
        Type {
            0 MultiUse "multi_use",
            1 SingleUse "single_use",
        }
    }
}
record! {
    /// Stripe's `payment_intent` object.
    PaymentIntent {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Array. Each element: A word of [`AllowedPaymentMethodType`](payment_intent::AllowedPaymentMethodType); unknown ones are kept. May be null.
        1 allowed_payment_method_types "allowed_payment_method_types": Vec<payment_intent::AllowedPaymentMethodType>,
        /// Array. Each element: Text. Deprecated at Stripe since 2019-02-11; older API versions and old bodies have it.
        2 allowed_source_types "allowed_source_types": Vec<String>,
        /// An amount, in the currency's smallest unit.
        3 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        4 amount_capturable "amount_capturable": Option<i64>,
        /// See [`AmountDetails`](payment_intent::AmountDetails). May be absent.
        5 amount_details "amount_details": Option<Box<payment_intent::AmountDetails>>,
        /// An amount, in the currency's smallest unit.
        6 amount_received "amount_received": Option<i64>,
        /// Id of a `application`, or the object where it was expanded. May be null.
        7 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// An amount, in the currency's smallest unit. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.
        8 application_fee "application_fee": Option<i64>,
        /// An amount, in the currency's smallest unit. May be null.
        9 application_fee_amount "application_fee_amount": Option<i64>,
        /// See [`AutomaticPaymentMethods`](payment_intent::AutomaticPaymentMethods). May be null.
        10 automatic_payment_methods "automatic_payment_methods": Option<Box<payment_intent::AutomaticPaymentMethods>>,
        /// A time, UTC. May be null.
        11 canceled_at "canceled_at": Option<time::OffsetDateTime>,
        /// A word of [`CancellationReason`](payment_intent::CancellationReason); unknown ones are kept. May be null.
        12 cancellation_reason "cancellation_reason": Option<payment_intent::CancellationReason>,
        /// A word of [`CaptureMethod`](payment_intent::CaptureMethod); unknown ones are kept.
        13 capture_method "capture_method": Option<payment_intent::CaptureMethod>,
        /// The first page of a list. Each element: The `charge` object. Deprecated at Stripe since 2022-11-15; older API versions and old bodies have it.
        14 charges "charges": crate::object::List<crate::object::Charge>,
        /// Text. May be null.
        15 client_secret "client_secret": Option<String>,
        /// A word of [`ConfirmationMethod`](payment_intent::ConfirmationMethod); unknown ones are kept.
        16 confirmation_method "confirmation_method": Option<payment_intent::ConfirmationMethod>,
        /// A time, UTC.
        17 created "created": Option<time::OffsetDateTime>,
        /// Text.
        18 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        19 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        20 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        21 deleted "deleted": Option<bool>,
        /// Text. May be null.
        22 description "description": Option<String>,
        /// Array. Each element: A word of [`ExcludedPaymentMethodType`](payment_intent::ExcludedPaymentMethodType); unknown ones are kept. May be null.
        23 excluded_payment_method_types "excluded_payment_method_types": Vec<payment_intent::ExcludedPaymentMethodType>,
        /// See [`Hooks`](payment_intent::Hooks). May be absent.
        24 hooks "hooks": Option<Box<payment_intent::Hooks>>,
        /// Id of a `invoice`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.
        25 invoice "invoice": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`LastPaymentError`](payment_intent::LastPaymentError). May be null.
        26 last_payment_error "last_payment_error": Option<Box<payment_intent::LastPaymentError>>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        27 latest_charge "latest_charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A flag.
        28 livemode "livemode": Option<bool>,
        /// See [`ManagedPayments`](payment_intent::ManagedPayments). May be null.
        29 managed_payments "managed_payments": Option<Box<payment_intent::ManagedPayments>>,
        /// Your own keys and values.
        30 metadata "metadata": crate::object::Metadata,
        /// See [`NextAction`](payment_intent::NextAction). May be null.
        31 next_action "next_action": Option<Box<payment_intent::NextAction>>,
        /// Any JSON value. Deprecated at Stripe since 2019-02-11; older API versions and old bodies have it.
        32 next_source_action "next_source_action": Option<crate::object::RawObject>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        33 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// See [`PaymentDetails`](payment_intent::PaymentDetails). May be absent.
        34 payment_details "payment_details": Option<Box<payment_intent::PaymentDetails>>,
        /// Id of a `payment_method`, or the object where it was expanded. May be null.
        35 payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// See [`PaymentMethodConfigurationDetails`](payment_intent::PaymentMethodConfigurationDetails). May be null.
        36 payment_method_configuration_details "payment_method_configuration_details": Option<Box<payment_intent::PaymentMethodConfigurationDetails>>,
        /// See [`PaymentMethodOptions`](payment_intent::PaymentMethodOptions). May be null.
        37 payment_method_options "payment_method_options": Option<Box<payment_intent::PaymentMethodOptions>>,
        /// Array. Each element: Text.
        38 payment_method_types "payment_method_types": Vec<String>,
        /// Id of a `payment_record`, or the object where it was expanded. May be null.
        39 payment_record "payment_record": Option<crate::object::Expandable<crate::object::PaymentRecord>>,
        /// See [`PresentmentDetails`](payment_intent::PresentmentDetails). May be absent.
        40 presentment_details "presentment_details": Option<Box<payment_intent::PresentmentDetails>>,
        /// See [`Processing`](payment_intent::Processing). May be null.
        41 processing "processing": Option<Box<payment_intent::Processing>>,
        /// Text. May be null.
        42 receipt_email "receipt_email": Option<String>,
        /// Text. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        43 return_url "return_url": Option<String>,
        /// Id of a `review`, or the object where it was expanded. May be null.
        44 review "review": Option<crate::object::Expandable<crate::object::Review>>,
        /// A word of [`SetupFutureUsage`](payment_intent::SetupFutureUsage); unknown ones are kept. May be null.
        45 setup_future_usage "setup_future_usage": Option<payment_intent::SetupFutureUsage>,
        /// See [`Shipping`](payment_intent::Shipping). May be null.
        46 shipping "shipping": Option<Box<payment_intent::Shipping>>,
        /// Id of a `CustomerSource`, or the object where it was expanded. May be null.
        47 source "source": Option<crate::object::Expandable<crate::object::CustomerSource>>,
        /// Text. May be null.
        48 statement_descriptor "statement_descriptor": Option<String>,
        /// Text. May be null.
        49 statement_descriptor_suffix "statement_descriptor_suffix": Option<String>,
        /// A word of [`Status`](payment_intent::Status); unknown ones are kept.
        50 status "status": Option<payment_intent::Status>,
        /// See [`TransferData`](payment_intent::TransferData). May be absent or null.
        51 transfer_data "transfer_data": Option<Box<payment_intent::TransferData>>,
        /// Text. May be null.
        52 transfer_group "transfer_group": Option<String>,
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
            /// A whole number. May be absent.
            0 discount_amount "discount_amount": Option<i64>,
            /// See [`AmountDetailsError`](crate::object::payment_intent::AmountDetailsError). May be absent.
            1 error "error": Option<Box<crate::object::payment_intent::AmountDetailsError>>,
            /// The first page of a list. Each element: The `payment_intent_amount_details_line_item` object. May be absent.
            2 line_items "line_items": crate::object::List<crate::object::PaymentIntentAmountDetailsLineItem>,
            /// See [`AmountDetailsShipping`](crate::object::payment_intent::AmountDetailsShipping). May be absent.
            3 shipping "shipping": Option<Box<crate::object::payment_intent::AmountDetailsShipping>>,
            /// See [`AmountDetailsTax`](crate::object::payment_intent::AmountDetailsTax). May be absent.
            4 tax "tax": Option<Box<crate::object::payment_intent::AmountDetailsTax>>,
            /// See [`AmountDetailsTip`](crate::object::payment_intent::AmountDetailsTip). May be absent.
            5 tip "tip": Option<Box<crate::object::payment_intent::AmountDetailsTip>>,
        }
    }
    record! {
        /// `amount_details.error` of a `payment_intent`.
        AmountDetailsError {
            /// A word of [`AmountDetailsErrorCode`](crate::object::payment_intent::AmountDetailsErrorCode); unknown ones are kept. May be null.
            0 code "code": Option<crate::object::payment_intent::AmountDetailsErrorCode>,
            /// Text. May be null.
            1 message "message": Option<String>,
        }
    }
    record! {
        /// `amount_details.shipping` of a `payment_intent`.
        AmountDetailsShipping {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// Text. May be null.
            1 from_postal_code "from_postal_code": Option<String>,
            /// Text. May be null.
            2 to_postal_code "to_postal_code": Option<String>,
        }
    }
    record! {
        /// `amount_details.tax` of a `payment_intent`.
        AmountDetailsTax {
            /// An amount, in the currency's smallest unit. May be null.
            0 total_tax_amount "total_tax_amount": Option<i64>,
        }
    }
    record! {
        /// `amount_details.tip` of a `payment_intent`.
        AmountDetailsTip {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount "amount": Option<i64>,
        }
    }
    record! {
        /// `automatic_payment_methods` of a `payment_intent`.
        AutomaticPaymentMethods {
            /// A word of [`AutomaticPaymentMethodsAllowRedirects`](crate::object::payment_intent::AutomaticPaymentMethodsAllowRedirects); unknown ones are kept. May be absent.
            0 allow_redirects "allow_redirects": Option<crate::object::payment_intent::AutomaticPaymentMethodsAllowRedirects>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
        }
    }
    record! {
        /// `hooks` of a `payment_intent`.
        Hooks {
            /// See [`HooksInputs`](crate::object::payment_intent::HooksInputs). May be absent.
            0 inputs "inputs": Option<Box<crate::object::payment_intent::HooksInputs>>,
        }
    }
    record! {
        /// `hooks.inputs` of a `payment_intent`.
        HooksInputs {
            /// See [`HooksInputsTax`](crate::object::payment_intent::HooksInputsTax). May be absent.
            0 tax "tax": Option<Box<crate::object::payment_intent::HooksInputsTax>>,
        }
    }
    record! {
        /// `hooks.inputs.tax` of a `payment_intent`.
        HooksInputsTax {
            /// Text.
            0 calculation "calculation": Option<String>,
        }
    }
    record! {
        /// `last_payment_error` of a `payment_intent`.
        LastPaymentError {
            /// Text. May be absent.
            0 advice_code "advice_code": Option<String>,
            /// Text. May be absent.
            1 charge "charge": Option<String>,
            /// A word of [`LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode); unknown ones are kept. May be absent.
            2 code "code": Option<crate::object::payment_intent::LastPaymentErrorCode>,
            /// Text. May be absent.
            3 decline_code "decline_code": Option<String>,
            /// Text. May be absent.
            4 doc_url "doc_url": Option<String>,
            /// Text. May be absent.
            5 message "message": Option<String>,
            /// Text. May be absent.
            6 network_advice_code "network_advice_code": Option<String>,
            /// Text. May be absent.
            7 network_decline_code "network_decline_code": Option<String>,
            /// Text. May be absent.
            8 param "param": Option<String>,
            /// The `payment_intent` object. May be absent.
            9 payment_intent "payment_intent": Option<Box<crate::object::PaymentIntent>>,
            /// The `payment_method` object. May be absent.
            10 payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>,
            /// Text. May be absent.
            11 payment_method_type "payment_method_type": Option<String>,
            /// Text. May be absent.
            12 request_log_url "request_log_url": Option<String>,
            /// The `setup_intent` object. May be absent.
            13 setup_intent "setup_intent": Option<Box<crate::object::SetupIntent>>,
            /// A [`CustomerSource`](crate::object::CustomerSource). May be absent.
            14 source "source": Option<crate::object::CustomerSource>,
            /// A word of [`LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType); unknown ones are kept.
            15 type_ "type": Option<crate::object::payment_intent::LastPaymentErrorType>,
        }
    }
    /// `managed_payments` of a `payment_intent`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `next_action` of a `payment_intent`.
        NextAction {
            /// See [`NextActionAlipayHandleRedirect`](crate::object::payment_intent::NextActionAlipayHandleRedirect). May be absent.
            0 alipay_handle_redirect "alipay_handle_redirect": Option<Box<crate::object::payment_intent::NextActionAlipayHandleRedirect>>,
            /// See [`NextActionBlikAuthorize`](crate::object::payment_intent::NextActionBlikAuthorize). May be absent.
            1 blik_authorize "blik_authorize": Option<Box<crate::object::payment_intent::NextActionBlikAuthorize>>,
            /// See [`NextActionBoletoDisplayDetails`](crate::object::payment_intent::NextActionBoletoDisplayDetails). May be absent.
            2 boleto_display_details "boleto_display_details": Option<Box<crate::object::payment_intent::NextActionBoletoDisplayDetails>>,
            /// See [`NextActionCardAwaitNotification`](crate::object::payment_intent::NextActionCardAwaitNotification). May be absent.
            3 card_await_notification "card_await_notification": Option<Box<crate::object::payment_intent::NextActionCardAwaitNotification>>,
            /// See [`NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode). May be absent.
            4 cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCode>>,
            /// See [`NextActionDisplayBankTransferInstructions`](crate::object::payment_intent::NextActionDisplayBankTransferInstructions). May be absent.
            5 display_bank_transfer_instructions "display_bank_transfer_instructions": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructions>>,
            /// See [`NextActionKlarnaDisplayQrCode`](crate::object::payment_intent::NextActionKlarnaDisplayQrCode). May be absent.
            6 klarna_display_qr_code "klarna_display_qr_code": Option<Box<crate::object::payment_intent::NextActionKlarnaDisplayQrCode>>,
            /// See [`NextActionKonbiniDisplayDetails`](crate::object::payment_intent::NextActionKonbiniDisplayDetails). May be absent.
            7 konbini_display_details "konbini_display_details": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetails>>,
            /// See [`NextActionMultibancoDisplayDetails`](crate::object::payment_intent::NextActionMultibancoDisplayDetails). May be absent.
            8 multibanco_display_details "multibanco_display_details": Option<Box<crate::object::payment_intent::NextActionMultibancoDisplayDetails>>,
            /// See [`NextActionOxxoDisplayDetails`](crate::object::payment_intent::NextActionOxxoDisplayDetails). May be absent.
            9 oxxo_display_details "oxxo_display_details": Option<Box<crate::object::payment_intent::NextActionOxxoDisplayDetails>>,
            /// See [`NextActionPaynowDisplayQrCode`](crate::object::payment_intent::NextActionPaynowDisplayQrCode). May be absent.
            10 paynow_display_qr_code "paynow_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPaynowDisplayQrCode>>,
            /// See [`NextActionPixDisplayQrCode`](crate::object::payment_intent::NextActionPixDisplayQrCode). May be absent.
            11 pix_display_qr_code "pix_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPixDisplayQrCode>>,
            /// See [`NextActionPromptpayDisplayQrCode`](crate::object::payment_intent::NextActionPromptpayDisplayQrCode). May be absent.
            12 promptpay_display_qr_code "promptpay_display_qr_code": Option<Box<crate::object::payment_intent::NextActionPromptpayDisplayQrCode>>,
            /// See [`NextActionRedirectToUrl`](crate::object::payment_intent::NextActionRedirectToUrl). May be absent.
            13 redirect_to_url "redirect_to_url": Option<Box<crate::object::payment_intent::NextActionRedirectToUrl>>,
            /// See [`NextActionSwishHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode). May be absent.
            14 swish_handle_redirect_or_display_qr_code "swish_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode>>,
            /// Text.
            15 type_ "type": Option<String>,
            /// See [`NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode). May be absent.
            16 upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code": Option<Box<crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCode>>,
            /// Map. Each value: Any JSON value. May be absent.
            17 use_stripe_sdk "use_stripe_sdk": std::collections::BTreeMap<String, crate::object::RawObject>,
            /// See [`NextActionVerifyWithMicrodeposits`](crate::object::payment_intent::NextActionVerifyWithMicrodeposits). May be absent.
            18 verify_with_microdeposits "verify_with_microdeposits": Option<Box<crate::object::payment_intent::NextActionVerifyWithMicrodeposits>>,
            /// See [`NextActionWechatPayDisplayQrCode`](crate::object::payment_intent::NextActionWechatPayDisplayQrCode). May be absent.
            19 wechat_pay_display_qr_code "wechat_pay_display_qr_code": Option<Box<crate::object::payment_intent::NextActionWechatPayDisplayQrCode>>,
            /// See [`NextActionWechatPayRedirectToAndroidApp`](crate::object::payment_intent::NextActionWechatPayRedirectToAndroidApp). May be absent.
            20 wechat_pay_redirect_to_android_app "wechat_pay_redirect_to_android_app": Option<Box<crate::object::payment_intent::NextActionWechatPayRedirectToAndroidApp>>,
            /// See [`NextActionWechatPayRedirectToIosApp`](crate::object::payment_intent::NextActionWechatPayRedirectToIosApp). May be absent.
            21 wechat_pay_redirect_to_ios_app "wechat_pay_redirect_to_ios_app": Option<Box<crate::object::payment_intent::NextActionWechatPayRedirectToIosApp>>,
        }
    }
    record! {
        /// `next_action.alipay_handle_redirect` of a `payment_intent`.
        NextActionAlipayHandleRedirect {
            /// Text. May be null.
            0 native_data "native_data": Option<String>,
            /// Text. May be null.
            1 native_url "native_url": Option<String>,
            /// Text. May be null.
            2 return_url "return_url": Option<String>,
            /// Text. May be null.
            3 url "url": Option<String>,
        }
    }
    /// `next_action.blik_authorize` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type NextActionBlikAuthorize = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `next_action.boleto_display_details` of a `payment_intent`.
        NextActionBoletoDisplayDetails {
            /// A time, UTC. May be null.
            0 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            1 hosted_voucher_url "hosted_voucher_url": Option<String>,
            /// Text. May be null.
            2 number "number": Option<String>,
            /// Text. May be null.
            3 pdf "pdf": Option<String>,
        }
    }
    record! {
        /// `next_action.card_await_notification` of a `payment_intent`.
        NextActionCardAwaitNotification {
            /// A time, UTC. May be null.
            0 charge_attempt_at "charge_attempt_at": Option<time::OffsetDateTime>,
            /// A flag. May be null.
            1 customer_approval_required "customer_approval_required": Option<bool>,
        }
    }
    record! {
        /// `next_action.cashapp_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionCashappHandleRedirectOrDisplayQrCode {
            /// Text.
            0 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text.
            1 mobile_auth_url "mobile_auth_url": Option<String>,
            /// See [`NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
            2 qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionCashappHandleRedirectOrDisplayQrCodeQrCode>>,
        }
    }
    record! {
        /// `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`.
        NextActionCashappHandleRedirectOrDisplayQrCodeQrCode {
            /// A time, UTC.
            0 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text.
            1 image_url_png "image_url_png": Option<String>,
            /// Text.
            2 image_url_svg "image_url_svg": Option<String>,
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions` of a `payment_intent`.
        NextActionDisplayBankTransferInstructions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount_remaining "amount_remaining": Option<i64>,
            /// Text. May be null.
            1 currency "currency": Option<String>,
            /// Array. Each element: See [`NextActionDisplayBankTransferInstructionsFinancialAddress`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress). May be absent.
            2 financial_addresses "financial_addresses": Vec<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress>,
            /// Text. May be null.
            3 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text. May be null.
            4 reference "reference": Option<String>,
            /// A word of [`NextActionDisplayBankTransferInstructionsType`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsType); unknown ones are kept.
            5 type_ "type": Option<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsType>,
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddress {
            /// See [`NextActionDisplayBankTransferInstructionsFinancialAddressAba`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba). May be absent.
            0 aba "aba": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba>>,
            /// See [`NextActionDisplayBankTransferInstructionsFinancialAddressIban`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban). May be absent.
            1 iban "iban": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban>>,
            /// See [`NextActionDisplayBankTransferInstructionsFinancialAddressSortCode`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode). May be absent.
            2 sort_code "sort_code": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode>>,
            /// See [`NextActionDisplayBankTransferInstructionsFinancialAddressSpei`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei). May be absent.
            3 spei "spei": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei>>,
            /// Array. Each element: A word of [`NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork); unknown ones are kept. May be absent.
            4 supported_networks "supported_networks": Vec<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork>,
            /// See [`NextActionDisplayBankTransferInstructionsFinancialAddressSwift`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift). May be absent.
            5 swift "swift": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift>>,
            /// A word of [`NextActionDisplayBankTransferInstructionsFinancialAddressType`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressType); unknown ones are kept.
            6 type_ "type": Option<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressType>,
            /// See [`NextActionDisplayBankTransferInstructionsFinancialAddressZengin`](crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin). May be absent.
            7 zengin "zengin": Option<Box<crate::object::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin>>,
        }
    }
    element! { NextActionDisplayBankTransferInstructionsFinancialAddress }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.aba` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressAba {
            /// See [`Address`](crate::object::Address).
            0 account_holder_address "account_holder_address": Option<Box<crate::object::Address>>,
            /// Text.
            1 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            2 account_number "account_number": Option<String>,
            /// Text.
            3 account_type "account_type": Option<String>,
            /// See [`Address`](crate::object::Address).
            4 bank_address "bank_address": Option<Box<crate::object::Address>>,
            /// Text.
            5 bank_name "bank_name": Option<String>,
            /// Text.
            6 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.iban` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressIban {
            /// See [`Address`](crate::object::Address).
            0 account_holder_address "account_holder_address": Option<Box<crate::object::Address>>,
            /// Text.
            1 account_holder_name "account_holder_name": Option<String>,
            /// See [`Address`](crate::object::Address).
            2 bank_address "bank_address": Option<Box<crate::object::Address>>,
            /// Text.
            3 bic "bic": Option<String>,
            /// Text.
            4 country "country": Option<String>,
            /// Text.
            5 iban "iban": Option<String>,
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.sort_code` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSortCode {
            /// See [`Address`](crate::object::Address).
            0 account_holder_address "account_holder_address": Option<Box<crate::object::Address>>,
            /// Text.
            1 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            2 account_number "account_number": Option<String>,
            /// See [`Address`](crate::object::Address).
            3 bank_address "bank_address": Option<Box<crate::object::Address>>,
            /// Text.
            4 sort_code "sort_code": Option<String>,
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.spei` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSpei {
            /// See [`Address`](crate::object::Address).
            0 account_holder_address "account_holder_address": Option<Box<crate::object::Address>>,
            /// Text.
            1 account_holder_name "account_holder_name": Option<String>,
            /// See [`Address`](crate::object::Address).
            2 bank_address "bank_address": Option<Box<crate::object::Address>>,
            /// Text.
            3 bank_code "bank_code": Option<String>,
            /// Text.
            4 bank_name "bank_name": Option<String>,
            /// Text.
            5 clabe "clabe": Option<String>,
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.swift` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSwift {
            /// See [`Address`](crate::object::Address).
            0 account_holder_address "account_holder_address": Option<Box<crate::object::Address>>,
            /// Text.
            1 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            2 account_number "account_number": Option<String>,
            /// Text.
            3 account_type "account_type": Option<String>,
            /// See [`Address`](crate::object::Address).
            4 bank_address "bank_address": Option<Box<crate::object::Address>>,
            /// Text.
            5 bank_name "bank_name": Option<String>,
            /// Text.
            6 swift_code "swift_code": Option<String>,
        }
    }
    record! {
        /// `next_action.display_bank_transfer_instructions.financial_address.zengin` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressZengin {
            /// See [`Address`](crate::object::Address).
            0 account_holder_address "account_holder_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 account_holder_name "account_holder_name": Option<String>,
            /// Text. May be null.
            2 account_number "account_number": Option<String>,
            /// Text. May be null.
            3 account_type "account_type": Option<String>,
            /// See [`Address`](crate::object::Address).
            4 bank_address "bank_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            5 bank_code "bank_code": Option<String>,
            /// Text. May be null.
            6 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            7 branch_code "branch_code": Option<String>,
            /// Text. May be null.
            8 branch_name "branch_name": Option<String>,
        }
    }
    record! {
        /// `next_action.klarna_display_qr_code` of a `payment_intent`.
        NextActionKlarnaDisplayQrCode {
            /// Text.
            0 data "data": Option<String>,
            /// A time, UTC. May be null.
            1 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text.
            2 image_url_png "image_url_png": Option<String>,
            /// Text.
            3 image_url_svg "image_url_svg": Option<String>,
        }
    }
    record! {
        /// `next_action.konbini_display_details` of a `payment_intent`.
        NextActionKonbiniDisplayDetails {
            /// A time, UTC.
            0 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            1 hosted_voucher_url "hosted_voucher_url": Option<String>,
            /// See [`NextActionKonbiniDisplayDetailsStores`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStores).
            2 stores "stores": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStores>>,
        }
    }
    record! {
        /// `next_action.konbini_display_details.stores` of a `payment_intent`.
        NextActionKonbiniDisplayDetailsStores {
            /// See [`NextActionKonbiniDisplayDetailsStoresFamilymart`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresFamilymart). May be null.
            0 familymart "familymart": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresFamilymart>>,
            /// See [`NextActionKonbiniDisplayDetailsStoresLawson`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresLawson). May be null.
            1 lawson "lawson": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresLawson>>,
            /// See [`NextActionKonbiniDisplayDetailsStoresMinistop`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresMinistop). May be null.
            2 ministop "ministop": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresMinistop>>,
            /// See [`NextActionKonbiniDisplayDetailsStoresSeicomart`](crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresSeicomart). May be null.
            3 seicomart "seicomart": Option<Box<crate::object::payment_intent::NextActionKonbiniDisplayDetailsStoresSeicomart>>,
        }
    }
    record! {
        /// `next_action.konbini_display_details.stores.familymart` of a `payment_intent`.
        NextActionKonbiniDisplayDetailsStoresFamilymart {
            /// Text. May be absent.
            0 confirmation_number "confirmation_number": Option<String>,
            /// Text.
            1 payment_code "payment_code": Option<String>,
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
            /// Text. May be null.
            0 entity "entity": Option<String>,
            /// A time, UTC. May be null.
            1 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            2 hosted_voucher_url "hosted_voucher_url": Option<String>,
            /// Text. May be null.
            3 reference "reference": Option<String>,
        }
    }
    record! {
        /// `next_action.oxxo_display_details` of a `payment_intent`.
        NextActionOxxoDisplayDetails {
            /// A time, UTC. May be null.
            0 expires_after "expires_after": Option<time::OffsetDateTime>,
            /// Text. May be null.
            1 hosted_voucher_url "hosted_voucher_url": Option<String>,
            /// Text. May be null.
            2 number "number": Option<String>,
        }
    }
    record! {
        /// `next_action.paynow_display_qr_code` of a `payment_intent`.
        NextActionPaynowDisplayQrCode {
            /// Text.
            0 data "data": Option<String>,
            /// Text. May be null.
            1 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text.
            2 image_url_png "image_url_png": Option<String>,
            /// Text.
            3 image_url_svg "image_url_svg": Option<String>,
        }
    }
    record! {
        /// `next_action.pix_display_qr_code` of a `payment_intent`.
        NextActionPixDisplayQrCode {
            /// Text. May be absent.
            0 data "data": Option<String>,
            /// A time, UTC. May be absent.
            1 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text. May be absent.
            2 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text. May be absent.
            3 image_url_png "image_url_png": Option<String>,
            /// Text. May be absent.
            4 image_url_svg "image_url_svg": Option<String>,
        }
    }
    record! {
        /// `next_action.promptpay_display_qr_code` of a `payment_intent`.
        NextActionPromptpayDisplayQrCode {
            /// Text.
            0 data "data": Option<String>,
            /// Text.
            1 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text.
            2 image_url_png "image_url_png": Option<String>,
            /// Text.
            3 image_url_svg "image_url_svg": Option<String>,
        }
    }
    record! {
        /// `next_action.redirect_to_url` of a `payment_intent`.
        NextActionRedirectToUrl {
            /// Text. May be null.
            0 return_url "return_url": Option<String>,
            /// Text. May be null.
            1 url "url": Option<String>,
        }
    }
    record! {
        /// `next_action.swish_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionSwishHandleRedirectOrDisplayQrCode {
            /// Text.
            0 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text.
            1 mobile_auth_url "mobile_auth_url": Option<String>,
            /// See [`NextActionSwishHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode).
            2 qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode>>,
        }
    }
    record! {
        /// `next_action.swish_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`.
        NextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
            /// Text.
            0 data "data": Option<String>,
            /// A time, UTC.
            1 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text.
            2 image_url_png "image_url_png": Option<String>,
            /// Text.
            3 image_url_svg "image_url_svg": Option<String>,
        }
    }
    record! {
        /// `next_action.upi_handle_redirect_or_display_qr_code` of a `payment_intent`.
        NextActionUpiHandleRedirectOrDisplayQrCode {
            /// Text.
            0 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// See [`NextActionUpiHandleRedirectOrDisplayQrCodeQrCode`](crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCodeQrCode).
            1 qr_code "qr_code": Option<Box<crate::object::payment_intent::NextActionUpiHandleRedirectOrDisplayQrCodeQrCode>>,
        }
    }
    /// `next_action.upi_handle_redirect_or_display_qr_code.qr_code` of a `payment_intent`. The same as [`NextActionCashappHandleRedirectOrDisplayQrCodeQrCode`](NextActionCashappHandleRedirectOrDisplayQrCodeQrCode).
    pub type NextActionUpiHandleRedirectOrDisplayQrCodeQrCode = NextActionCashappHandleRedirectOrDisplayQrCodeQrCode;
    record! {
        /// `next_action.verify_with_microdeposits` of a `payment_intent`.
        NextActionVerifyWithMicrodeposits {
            /// A time, UTC.
            0 arrival_date "arrival_date": Option<time::OffsetDateTime>,
            /// Text.
            1 hosted_verification_url "hosted_verification_url": Option<String>,
            /// A word of [`NextActionVerifyWithMicrodepositsMicrodepositType`](crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType); unknown ones are kept. May be null.
            2 microdeposit_type "microdeposit_type": Option<crate::object::payment_intent::NextActionVerifyWithMicrodepositsMicrodepositType>,
        }
    }
    record! {
        /// `next_action.wechat_pay_display_qr_code` of a `payment_intent`.
        NextActionWechatPayDisplayQrCode {
            /// Text.
            0 data "data": Option<String>,
            /// Text.
            1 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text.
            2 image_data_url "image_data_url": Option<String>,
            /// Text.
            3 image_url_png "image_url_png": Option<String>,
            /// Text.
            4 image_url_svg "image_url_svg": Option<String>,
        }
    }
    record! {
        /// `next_action.wechat_pay_redirect_to_android_app` of a `payment_intent`.
        NextActionWechatPayRedirectToAndroidApp {
            /// Text.
            0 app_id "app_id": Option<String>,
            /// Text.
            1 nonce_str "nonce_str": Option<String>,
            /// Text.
            2 package "package": Option<String>,
            /// Text.
            3 partner_id "partner_id": Option<String>,
            /// Text.
            4 prepay_id "prepay_id": Option<String>,
            /// Text.
            5 sign "sign": Option<String>,
            /// Text.
            6 timestamp "timestamp": Option<String>,
        }
    }
    record! {
        /// `next_action.wechat_pay_redirect_to_ios_app` of a `payment_intent`.
        NextActionWechatPayRedirectToIosApp {
            /// Text.
            0 native_url "native_url": Option<String>,
        }
    }
    record! {
        /// `payment_details` of a `payment_intent`.
        PaymentDetails {
            /// Text. May be null.
            0 customer_reference "customer_reference": Option<String>,
            /// Text. May be null.
            1 order_reference "order_reference": Option<String>,
        }
    }
    /// `payment_method_configuration_details` of a `payment_intent`. The same as [`checkout_session::PaymentMethodConfigurationDetails`](crate::object::checkout_session::PaymentMethodConfigurationDetails).
    pub type PaymentMethodConfigurationDetails = crate::object::checkout_session::PaymentMethodConfigurationDetails;
    record! {
        /// `payment_method_options` of a `payment_intent`.
        PaymentMethodOptions {
            /// See [`PaymentMethodOptionsAcssDebit`](crate::object::payment_intent::PaymentMethodOptionsAcssDebit). May be absent.
            0 acss_debit "acss_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAcssDebit>>,
            /// See [`PaymentMethodOptionsAffirm`](crate::object::payment_intent::PaymentMethodOptionsAffirm). May be absent.
            1 affirm "affirm": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAffirm>>,
            /// See [`PaymentMethodOptionsAfterpayClearpay`](crate::object::payment_intent::PaymentMethodOptionsAfterpayClearpay). May be absent.
            2 afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAfterpayClearpay>>,
            /// See [`PaymentMethodOptionsAlipay`](crate::object::payment_intent::PaymentMethodOptionsAlipay). May be absent.
            3 alipay "alipay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAlipay>>,
            /// See [`PaymentMethodOptionsAlma`](crate::object::payment_intent::PaymentMethodOptionsAlma). May be absent.
            4 alma "alma": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAlma>>,
            /// See [`PaymentMethodOptionsAmazonPay`](crate::object::payment_intent::PaymentMethodOptionsAmazonPay). May be absent.
            5 amazon_pay "amazon_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAmazonPay>>,
            /// See [`PaymentMethodOptionsAuBecsDebit`](crate::object::payment_intent::PaymentMethodOptionsAuBecsDebit). May be absent.
            6 au_becs_debit "au_becs_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAuBecsDebit>>,
            /// See [`PaymentMethodOptionsBacsDebit`](crate::object::payment_intent::PaymentMethodOptionsBacsDebit). May be absent.
            7 bacs_debit "bacs_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBacsDebit>>,
            /// See [`PaymentMethodOptionsBancontact`](crate::object::payment_intent::PaymentMethodOptionsBancontact). May be absent.
            8 bancontact "bancontact": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBancontact>>,
            /// See [`PaymentMethodOptionsBillie`](crate::object::payment_intent::PaymentMethodOptionsBillie). May be absent.
            9 billie "billie": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBillie>>,
            /// See [`PaymentMethodOptionsBizum`](crate::object::payment_intent::PaymentMethodOptionsBizum). May be absent.
            10 bizum "bizum": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBizum>>,
            /// See [`PaymentMethodOptionsBlik`](crate::object::payment_intent::PaymentMethodOptionsBlik). May be absent.
            11 blik "blik": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBlik>>,
            /// See [`PaymentMethodOptionsBoleto`](crate::object::payment_intent::PaymentMethodOptionsBoleto). May be absent.
            12 boleto "boleto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBoleto>>,
            /// See [`PaymentMethodOptionsCard`](crate::object::payment_intent::PaymentMethodOptionsCard). May be absent.
            13 card "card": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCard>>,
            /// See [`PaymentMethodOptionsCardPresent`](crate::object::payment_intent::PaymentMethodOptionsCardPresent). May be absent.
            14 card_present "card_present": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardPresent>>,
            /// See [`PaymentMethodOptionsCashapp`](crate::object::payment_intent::PaymentMethodOptionsCashapp). May be absent.
            15 cashapp "cashapp": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCashapp>>,
            /// See [`PaymentMethodOptionsCrypto`](crate::object::payment_intent::PaymentMethodOptionsCrypto). May be absent.
            16 crypto "crypto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCrypto>>,
            /// See [`PaymentMethodOptionsCustomerBalance`](crate::object::payment_intent::PaymentMethodOptionsCustomerBalance). May be absent.
            17 customer_balance "customer_balance": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCustomerBalance>>,
            /// See [`PaymentMethodOptionsEps`](crate::object::payment_intent::PaymentMethodOptionsEps). May be absent.
            18 eps "eps": Option<Box<crate::object::payment_intent::PaymentMethodOptionsEps>>,
            /// See [`PaymentMethodOptionsFpx`](crate::object::payment_intent::PaymentMethodOptionsFpx). May be absent.
            19 fpx "fpx": Option<Box<crate::object::payment_intent::PaymentMethodOptionsFpx>>,
            /// See [`PaymentMethodOptionsGiropay`](crate::object::payment_intent::PaymentMethodOptionsGiropay). May be absent.
            20 giropay "giropay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsGiropay>>,
            /// See [`PaymentMethodOptionsGrabpay`](crate::object::payment_intent::PaymentMethodOptionsGrabpay). May be absent.
            21 grabpay "grabpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsGrabpay>>,
            /// See [`PaymentMethodOptionsIdeal`](crate::object::payment_intent::PaymentMethodOptionsIdeal). May be absent.
            22 ideal "ideal": Option<Box<crate::object::payment_intent::PaymentMethodOptionsIdeal>>,
            /// See [`PaymentMethodOptionsInteracPresent`](crate::object::payment_intent::PaymentMethodOptionsInteracPresent). May be absent.
            23 interac_present "interac_present": Option<Box<crate::object::payment_intent::PaymentMethodOptionsInteracPresent>>,
            /// See [`PaymentMethodOptionsKakaoPay`](crate::object::payment_intent::PaymentMethodOptionsKakaoPay). May be absent.
            24 kakao_pay "kakao_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKakaoPay>>,
            /// See [`PaymentMethodOptionsKlarna`](crate::object::payment_intent::PaymentMethodOptionsKlarna). May be absent.
            25 klarna "klarna": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKlarna>>,
            /// See [`PaymentMethodOptionsKonbini`](crate::object::payment_intent::PaymentMethodOptionsKonbini). May be absent.
            26 konbini "konbini": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKonbini>>,
            /// See [`PaymentMethodOptionsKrCard`](crate::object::payment_intent::PaymentMethodOptionsKrCard). May be absent.
            27 kr_card "kr_card": Option<Box<crate::object::payment_intent::PaymentMethodOptionsKrCard>>,
            /// See [`PaymentMethodOptionsLink`](crate::object::payment_intent::PaymentMethodOptionsLink). May be absent.
            28 link "link": Option<Box<crate::object::payment_intent::PaymentMethodOptionsLink>>,
            /// See [`PaymentMethodOptionsMbWay`](crate::object::payment_intent::PaymentMethodOptionsMbWay). May be absent.
            29 mb_way "mb_way": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMbWay>>,
            /// See [`PaymentMethodOptionsMobilepay`](crate::object::payment_intent::PaymentMethodOptionsMobilepay). May be absent.
            30 mobilepay "mobilepay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMobilepay>>,
            /// See [`PaymentMethodOptionsMultibanco`](crate::object::payment_intent::PaymentMethodOptionsMultibanco). May be absent.
            31 multibanco "multibanco": Option<Box<crate::object::payment_intent::PaymentMethodOptionsMultibanco>>,
            /// See [`PaymentMethodOptionsNaverPay`](crate::object::payment_intent::PaymentMethodOptionsNaverPay). May be absent.
            32 naver_pay "naver_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsNaverPay>>,
            /// See [`PaymentMethodOptionsNzBankAccount`](crate::object::payment_intent::PaymentMethodOptionsNzBankAccount). May be absent.
            33 nz_bank_account "nz_bank_account": Option<Box<crate::object::payment_intent::PaymentMethodOptionsNzBankAccount>>,
            /// See [`PaymentMethodOptionsOxxo`](crate::object::payment_intent::PaymentMethodOptionsOxxo). May be absent.
            34 oxxo "oxxo": Option<Box<crate::object::payment_intent::PaymentMethodOptionsOxxo>>,
            /// See [`PaymentMethodOptionsP24`](crate::object::payment_intent::PaymentMethodOptionsP24). May be absent.
            35 p24 "p24": Option<Box<crate::object::payment_intent::PaymentMethodOptionsP24>>,
            /// See [`PaymentMethodOptionsPayByBank`](crate::object::payment_intent::PaymentMethodOptionsPayByBank). May be absent.
            36 pay_by_bank "pay_by_bank": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayByBank>>,
            /// See [`PaymentMethodOptionsPayco`](crate::object::payment_intent::PaymentMethodOptionsPayco). May be absent.
            37 payco "payco": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayco>>,
            /// See [`PaymentMethodOptionsPaynow`](crate::object::payment_intent::PaymentMethodOptionsPaynow). May be absent.
            38 paynow "paynow": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaynow>>,
            /// See [`PaymentMethodOptionsPaypal`](crate::object::payment_intent::PaymentMethodOptionsPaypal). May be absent.
            39 paypal "paypal": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaypal>>,
            /// See [`PaymentMethodOptionsPaypay`](crate::object::payment_intent::PaymentMethodOptionsPaypay). May be absent.
            40 paypay "paypay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaypay>>,
            /// See [`PaymentMethodOptionsPayto`](crate::object::payment_intent::PaymentMethodOptionsPayto). May be absent.
            41 payto "payto": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPayto>>,
            /// See [`PaymentMethodOptionsPix`](crate::object::payment_intent::PaymentMethodOptionsPix). May be absent.
            42 pix "pix": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPix>>,
            /// See [`PaymentMethodOptionsPromptpay`](crate::object::payment_intent::PaymentMethodOptionsPromptpay). May be absent.
            43 promptpay "promptpay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPromptpay>>,
            /// See [`PaymentMethodOptionsRevolutPay`](crate::object::payment_intent::PaymentMethodOptionsRevolutPay). May be absent.
            44 revolut_pay "revolut_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsRevolutPay>>,
            /// See [`PaymentMethodOptionsSamsungPay`](crate::object::payment_intent::PaymentMethodOptionsSamsungPay). May be absent.
            45 samsung_pay "samsung_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSamsungPay>>,
            /// See [`PaymentMethodOptionsSatispay`](crate::object::payment_intent::PaymentMethodOptionsSatispay). May be absent.
            46 satispay "satispay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSatispay>>,
            /// See [`PaymentMethodOptionsScalapay`](crate::object::payment_intent::PaymentMethodOptionsScalapay). May be absent.
            47 scalapay "scalapay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsScalapay>>,
            /// See [`PaymentMethodOptionsSepaDebit`](crate::object::payment_intent::PaymentMethodOptionsSepaDebit). May be absent.
            48 sepa_debit "sepa_debit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSepaDebit>>,
            /// See [`PaymentMethodOptionsSequra`](crate::object::payment_intent::PaymentMethodOptionsSequra). May be absent.
            49 sequra "sequra": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSequra>>,
            /// See [`PaymentMethodOptionsSofort`](crate::object::payment_intent::PaymentMethodOptionsSofort). May be absent.
            50 sofort "sofort": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSofort>>,
            /// See [`PaymentMethodOptionsSunbit`](crate::object::payment_intent::PaymentMethodOptionsSunbit). May be absent.
            51 sunbit "sunbit": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSunbit>>,
            /// See [`PaymentMethodOptionsSwish`](crate::object::payment_intent::PaymentMethodOptionsSwish). May be absent.
            52 swish "swish": Option<Box<crate::object::payment_intent::PaymentMethodOptionsSwish>>,
            /// See [`PaymentMethodOptionsTwint`](crate::object::payment_intent::PaymentMethodOptionsTwint). May be absent.
            53 twint "twint": Option<Box<crate::object::payment_intent::PaymentMethodOptionsTwint>>,
            /// See [`PaymentMethodOptionsUpi`](crate::object::payment_intent::PaymentMethodOptionsUpi). May be absent.
            54 upi "upi": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUpi>>,
            /// See [`PaymentMethodOptionsUsBankAccount`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccount). May be absent.
            55 us_bank_account "us_bank_account": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccount>>,
            /// See [`PaymentMethodOptionsWechatPay`](crate::object::payment_intent::PaymentMethodOptionsWechatPay). May be absent.
            56 wechat_pay "wechat_pay": Option<Box<crate::object::payment_intent::PaymentMethodOptionsWechatPay>>,
            /// See [`PaymentMethodOptionsZip`](crate::object::payment_intent::PaymentMethodOptionsZip). May be absent.
            57 zip "zip": Option<Box<crate::object::payment_intent::PaymentMethodOptionsZip>>,
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `payment_intent`.
        PaymentMethodOptionsAcssDebit {
            /// See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptions>>,
            /// A word of [`PaymentMethodOptionsAcssDebitSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitSetupFutureUsage>,
            /// Text. May be absent.
            2 target_date "target_date": Option<String>,
            /// A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.
            3 verification_method "verification_method": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitVerificationMethod>,
        }
    }
    record! {
        /// `payment_method_options.acss_debit.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsAcssDebitMandateOptions {
            /// Text. May be absent.
            0 custom_mandate_url "custom_mandate_url": Option<String>,
            /// Text. May be null.
            1 interval_description "interval_description": Option<String>,
            /// A word of [`PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule); unknown ones are kept. May be null.
            2 payment_schedule "payment_schedule": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
            /// A word of [`PaymentMethodOptionsAcssDebitMandateOptionsTransactionType`](crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType); unknown ones are kept. May be null.
            3 transaction_type "transaction_type": Option<crate::object::payment_intent::PaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
        }
    }
    record! {
        /// `payment_method_options.affirm` of a `payment_intent`.
        PaymentMethodOptionsAffirm {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be absent.
            1 preferred_locale "preferred_locale": Option<String>,
            /// Text: `none`. May be absent.
            2 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.afterpay_clearpay` of a `payment_intent`.
        PaymentMethodOptionsAfterpayClearpay {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 reference "reference": Option<String>,
            /// Text: `none`. May be absent.
            2 setup_future_usage "setup_future_usage": Option<String>,
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
            /// A word of [`PaymentMethodOptionsAuBecsDebitSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsAuBecsDebitSetupFutureUsage); unknown ones are kept. May be absent.
            0 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsAuBecsDebitSetupFutureUsage>,
            /// Text. May be absent.
            1 target_date "target_date": Option<String>,
        }
    }
    /// `payment_method_options.bacs_debit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebit`](crate::object::checkout_session::PaymentMethodOptionsBacsDebit).
    pub type PaymentMethodOptionsBacsDebit = crate::object::checkout_session::PaymentMethodOptionsBacsDebit;
    /// `payment_method_options.bacs_debit.mandate_options` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsBacsDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    record! {
        /// `payment_method_options.bancontact` of a `payment_intent`.
        PaymentMethodOptionsBancontact {
            /// A word of [`PaymentMethodOptionsBancontactPreferredLanguage`](crate::object::payment_intent::PaymentMethodOptionsBancontactPreferredLanguage); unknown ones are kept.
            0 preferred_language "preferred_language": Option<crate::object::payment_intent::PaymentMethodOptionsBancontactPreferredLanguage>,
            /// A word of [`PaymentMethodOptionsBancontactSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsBancontactSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsBancontactSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.billie` of a `payment_intent`.
        PaymentMethodOptionsBillie {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// See [`PaymentMethodOptionsBillieCompanyDetails`](crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetails). May be absent.
            1 company_details "company_details": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetails>>,
            /// Text. May be absent or null.
            2 reference "reference": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.billie.company_details` of a `payment_intent`.
        PaymentMethodOptionsBillieCompanyDetails {
            /// See [`Address`](crate::object::Address). May be absent.
            0 registered_address "registered_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 registered_name "registered_name": Option<String>,
            /// Text. May be null.
            2 registration_number "registration_number": Option<String>,
            /// A word of [`PaymentMethodOptionsBillieCompanyDetailsRegistrationType`](crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetailsRegistrationType); unknown ones are kept. May be absent.
            3 registration_type "registration_type": Option<crate::object::payment_intent::PaymentMethodOptionsBillieCompanyDetailsRegistrationType>,
            /// Text. May be null.
            4 vat "vat": Option<String>,
        }
    }
    /// `payment_method_options.bizum` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsBizum = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.blik` of a `payment_intent`.
        PaymentMethodOptionsBlik {
            /// See [`PaymentMethodOptionsBlikMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions>>,
            /// A word of [`PaymentMethodOptionsBlikSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsBlikSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsBlikSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.blik.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsBlikMandateOptions {
            /// A time, UTC. May be null.
            0 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text: `off_session`. May be null.
            1 type_ "type": Option<String>,
        }
    }
    /// `payment_method_options.boleto` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBoleto`](crate::object::checkout_session::PaymentMethodOptionsBoleto).
    pub type PaymentMethodOptionsBoleto = crate::object::checkout_session::PaymentMethodOptionsBoleto;
    record! {
        /// `payment_method_options.card` of a `payment_intent`.
        PaymentMethodOptionsCard {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// See [`PaymentMethodOptionsCardInstallments`](crate::object::payment_intent::PaymentMethodOptionsCardInstallments). May be null.
            1 installments "installments": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardInstallments>>,
            /// See [`PaymentMethodOptionsCardMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptions). May be null.
            2 mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptions>>,
            /// A word of [`PaymentMethodOptionsCardNetwork`](crate::object::payment_intent::PaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.
            3 network "network": Option<crate::object::payment_intent::PaymentMethodOptionsCardNetwork>,
            /// A word of [`PaymentMethodOptionsCardRequestExtendedAuthorization`](crate::object::payment_intent::PaymentMethodOptionsCardRequestExtendedAuthorization); unknown ones are kept. May be absent.
            4 request_extended_authorization "request_extended_authorization": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestExtendedAuthorization>,
            /// A word of [`PaymentMethodOptionsCardRequestIncrementalAuthorization`](crate::object::payment_intent::PaymentMethodOptionsCardRequestIncrementalAuthorization); unknown ones are kept. May be absent.
            5 request_incremental_authorization "request_incremental_authorization": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestIncrementalAuthorization>,
            /// A word of [`PaymentMethodOptionsCardRequestMulticapture`](crate::object::payment_intent::PaymentMethodOptionsCardRequestMulticapture); unknown ones are kept. May be absent.
            6 request_multicapture "request_multicapture": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestMulticapture>,
            /// A word of [`PaymentMethodOptionsCardRequestOvercapture`](crate::object::payment_intent::PaymentMethodOptionsCardRequestOvercapture); unknown ones are kept. May be absent.
            7 request_overcapture "request_overcapture": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestOvercapture>,
            /// A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::payment_intent::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.
            8 request_three_d_secure "request_three_d_secure": Option<crate::object::payment_intent::PaymentMethodOptionsCardRequestThreeDSecure>,
            /// A flag. May be absent.
            9 require_cvc_recollection "require_cvc_recollection": Option<bool>,
            /// A word of [`PaymentMethodOptionsCardSetupCredentialUsage`](crate::object::payment_intent::PaymentMethodOptionsCardSetupCredentialUsage); unknown ones are kept. May be absent.
            10 setup_credential_usage "setup_credential_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardSetupCredentialUsage>,
            /// A word of [`PaymentMethodOptionsCardSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsCardSetupFutureUsage); unknown ones are kept. May be absent.
            11 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardSetupFutureUsage>,
            /// Text. May be absent.
            12 statement_descriptor_suffix_kana "statement_descriptor_suffix_kana": Option<String>,
            /// Text. May be absent.
            13 statement_descriptor_suffix_kanji "statement_descriptor_suffix_kanji": Option<String>,
            /// A word of [`PaymentMethodOptionsCardStoredCredentialUsage`](crate::object::payment_intent::PaymentMethodOptionsCardStoredCredentialUsage); unknown ones are kept. May be absent.
            14 stored_credential_usage "stored_credential_usage": Option<crate::object::payment_intent::PaymentMethodOptionsCardStoredCredentialUsage>,
        }
    }
    record! {
        /// `payment_method_options.card.installments` of a `payment_intent`.
        PaymentMethodOptionsCardInstallments {
            /// Array. Each element: See [`PaymentMethodOptionsCardInstallmentsAvailablePlan`](crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsAvailablePlan). May be null.
            0 available_plans "available_plans": Vec<crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsAvailablePlan>,
            /// A flag.
            1 enabled "enabled": Option<bool>,
            /// See [`PaymentMethodOptionsCardInstallmentsPlan`](crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsPlan). May be null.
            2 plan "plan": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardInstallmentsPlan>>,
        }
    }
    /// `payment_method_options.card.installments.available_plan` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodOptionsCardInstallmentsAvailablePlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    /// `payment_method_options.card.installments.plan` of a `payment_intent`. The same as [`charge::PaymentMethodDetailsCardInstallmentsPlan`](crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan).
    pub type PaymentMethodOptionsCardInstallmentsPlan = crate::object::charge::PaymentMethodDetailsCardInstallmentsPlan;
    record! {
        /// `payment_method_options.card.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsCardMandateOptions {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept.
            1 amount_type "amount_type": Option<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsAmountType>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// A time, UTC. May be null.
            3 end_date "end_date": Option<time::OffsetDateTime>,
            /// A word of [`PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval); unknown ones are kept.
            4 interval "interval": Option<crate::object::payment_intent::PaymentMethodOptionsCardMandateOptionsInterval>,
            /// A whole number. May be null.
            5 interval_count "interval_count": Option<i64>,
            /// Text.
            6 reference "reference": Option<String>,
            /// A time, UTC.
            7 start_date "start_date": Option<time::OffsetDateTime>,
            /// Array. Each element: Text: `india`. May be null.
            8 supported_types "supported_types": Vec<String>,
        }
    }
    record! {
        /// `payment_method_options.card_present` of a `payment_intent`.
        PaymentMethodOptionsCardPresent {
            /// A word of [`PaymentMethodOptionsCardPresentCaptureMethod`](crate::object::payment_intent::PaymentMethodOptionsCardPresentCaptureMethod); unknown ones are kept. May be absent.
            0 capture_method "capture_method": Option<crate::object::payment_intent::PaymentMethodOptionsCardPresentCaptureMethod>,
            /// A flag. May be null.
            1 request_extended_authorization "request_extended_authorization": Option<bool>,
            /// A flag. May be null.
            2 request_incremental_authorization_support "request_incremental_authorization_support": Option<bool>,
            /// See [`PaymentMethodOptionsCardPresentRouting`](crate::object::payment_intent::PaymentMethodOptionsCardPresentRouting). May be absent.
            3 routing "routing": Option<Box<crate::object::payment_intent::PaymentMethodOptionsCardPresentRouting>>,
        }
    }
    record! {
        /// `payment_method_options.card_present.routing` of a `payment_intent`.
        PaymentMethodOptionsCardPresentRouting {
            /// A word of [`PaymentMethodOptionsCardPresentRoutingRequestedPriority`](crate::object::payment_intent::PaymentMethodOptionsCardPresentRoutingRequestedPriority); unknown ones are kept. May be null.
            0 requested_priority "requested_priority": Option<crate::object::payment_intent::PaymentMethodOptionsCardPresentRoutingRequestedPriority>,
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
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 preferred_locale "preferred_locale": Option<String>,
            /// A word of [`PaymentMethodOptionsKlarnaSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsKlarnaSetupFutureUsage); unknown ones are kept. May be absent.
            2 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsKlarnaSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.konbini` of a `payment_intent`.
        PaymentMethodOptionsKonbini {
            /// Text. May be null.
            0 confirmation_number "confirmation_number": Option<String>,
            /// A whole number. May be null.
            1 expires_after_days "expires_after_days": Option<i64>,
            /// A time, UTC. May be null.
            2 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            3 product_description "product_description": Option<String>,
            /// Text: `none`. May be absent.
            4 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    /// `payment_method_options.kr_card` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAmazonPay`](crate::object::checkout_session::PaymentMethodOptionsAmazonPay).
    pub type PaymentMethodOptionsKrCard = crate::object::checkout_session::PaymentMethodOptionsAmazonPay;
    record! {
        /// `payment_method_options.link` of a `payment_intent`.
        PaymentMethodOptionsLink {
            /// Text: `manual`. May be absent.
            0 capture_method "capture_method": Option<String>,
            /// Text. May be null.
            1 persistent_token "persistent_token": Option<String>,
            /// A word of [`PaymentMethodOptionsLinkSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsLinkSetupFutureUsage); unknown ones are kept. May be absent.
            2 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsLinkSetupFutureUsage>,
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
            /// See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptions>>,
            /// A word of [`PaymentMethodOptionsPaytoSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsPaytoSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.payto.mandate_options` of a `payment_intent`.
        PaymentMethodOptionsPaytoMandateOptions {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentMethodOptionsPaytoMandateOptionsAmountType`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsAmountType); unknown ones are kept. May be null.
            1 amount_type "amount_type": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsAmountType>,
            /// Text. May be null.
            2 end_date "end_date": Option<String>,
            /// A word of [`PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule); unknown ones are kept. May be null.
            3 payment_schedule "payment_schedule": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPaymentSchedule>,
            /// A whole number. May be null.
            4 payments_per_period "payments_per_period": Option<i64>,
            /// A word of [`PaymentMethodOptionsPaytoMandateOptionsPurpose`](crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPurpose); unknown ones are kept. May be null.
            5 purpose "purpose": Option<crate::object::payment_intent::PaymentMethodOptionsPaytoMandateOptionsPurpose>,
        }
    }
    record! {
        /// `payment_method_options.pix` of a `payment_intent`.
        PaymentMethodOptionsPix {
            /// A word of [`PaymentMethodOptionsPixAmountIncludesIof`](crate::object::payment_intent::PaymentMethodOptionsPixAmountIncludesIof); unknown ones are kept. May be absent.
            0 amount_includes_iof "amount_includes_iof": Option<crate::object::payment_intent::PaymentMethodOptionsPixAmountIncludesIof>,
            /// A whole number. May be null.
            1 expires_after_seconds "expires_after_seconds": Option<i64>,
            /// A time, UTC. May be null.
            2 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// See [`PaymentMethodOptionsPixMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsPixMandateOptions). May be absent.
            3 mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsPixMandateOptions>>,
            /// A word of [`PaymentMethodOptionsPixSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsPixSetupFutureUsage); unknown ones are kept. May be absent.
            4 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsPixSetupFutureUsage>,
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
            /// A word of [`PaymentMethodOptionsSofortPreferredLanguage`](crate::object::payment_intent::PaymentMethodOptionsSofortPreferredLanguage); unknown ones are kept. May be null.
            0 preferred_language "preferred_language": Option<crate::object::payment_intent::PaymentMethodOptionsSofortPreferredLanguage>,
            /// A word of [`PaymentMethodOptionsSofortSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsSofortSetupFutureUsage); unknown ones are kept. May be absent.
            1 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsSofortSetupFutureUsage>,
        }
    }
    /// `payment_method_options.sunbit` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsAffirm`](crate::object::checkout_session::PaymentMethodOptionsAffirm).
    pub type PaymentMethodOptionsSunbit = crate::object::checkout_session::PaymentMethodOptionsAffirm;
    record! {
        /// `payment_method_options.swish` of a `payment_intent`.
        PaymentMethodOptionsSwish {
            /// Text. May be null.
            0 reference "reference": Option<String>,
            /// Text: `none`. May be absent.
            1 setup_future_usage "setup_future_usage": Option<String>,
        }
    }
    /// `payment_method_options.twint` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsBancontact`](crate::object::checkout_session::PaymentMethodOptionsBancontact).
    pub type PaymentMethodOptionsTwint = crate::object::checkout_session::PaymentMethodOptionsBancontact;
    record! {
        /// `payment_method_options.upi` of a `payment_intent`.
        PaymentMethodOptionsUpi {
            /// A word of [`PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage); unknown ones are kept. May be absent.
            0 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage>,
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `payment_intent`.
        PaymentMethodOptionsUsBankAccount {
            /// See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.
            0 financial_connections "financial_connections": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountFinancialConnections>>,
            /// See [`PaymentMethodOptionsUsBankAccountMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions). May be absent.
            1 mandate_options "mandate_options": Option<Box<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions>>,
            /// A word of [`PaymentMethodOptionsUsBankAccountSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountSetupFutureUsage); unknown ones are kept. May be absent.
            2 setup_future_usage "setup_future_usage": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountSetupFutureUsage>,
            /// Text. May be absent.
            3 target_date "target_date": Option<String>,
            /// A word of [`PaymentMethodOptionsUsBankAccountTransactionPurpose`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountTransactionPurpose); unknown ones are kept. May be absent.
            4 transaction_purpose "transaction_purpose": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountTransactionPurpose>,
            /// A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::payment_intent::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.
            5 verification_method "verification_method": Option<crate::object::payment_intent::PaymentMethodOptionsUsBankAccountVerificationMethod>,
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
            /// See [`ProcessingCard`](crate::object::payment_intent::ProcessingCard). May be absent.
            0 card "card": Option<Box<crate::object::payment_intent::ProcessingCard>>,
            /// Text: `card`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `processing.card` of a `payment_intent`.
        ProcessingCard {
            /// See [`ProcessingCardCustomerNotification`](crate::object::payment_intent::ProcessingCardCustomerNotification). May be absent.
            0 customer_notification "customer_notification": Option<Box<crate::object::payment_intent::ProcessingCardCustomerNotification>>,
        }
    }
    record! {
        /// `processing.card.customer_notification` of a `payment_intent`.
        ProcessingCardCustomerNotification {
            /// A flag. May be null.
            0 approval_requested "approval_requested": Option<bool>,
            /// A time, UTC. May be null.
            1 completes_at "completes_at": Option<time::OffsetDateTime>,
        }
    }
    /// `shipping` of a `payment_intent`. The same as [`charge::Shipping`](crate::object::charge::Shipping).
    pub type Shipping = crate::object::charge::Shipping;
    record! {
        /// `transfer_data` of a `payment_intent`.
        TransferData {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount "amount": Option<i64>,
            /// Text. May be absent.
            1 description "description": Option<String>,
            /// Id of a `account`, or the object where it was expanded.
            2 destination "destination": Option<crate::object::Expandable<crate::object::RawObject>>,
            /// Your own keys and values. May be absent.
            3 metadata "metadata": crate::object::Metadata,
            /// See [`TransferDataPaymentData`](crate::object::payment_intent::TransferDataPaymentData). May be absent.
            4 payment_data "payment_data": Option<Box<crate::object::payment_intent::TransferDataPaymentData>>,
        }
    }
    record! {
        /// `transfer_data.payment_data` of a `payment_intent`.
        TransferDataPaymentData {
            /// Text. May be absent.
            0 description "description": Option<String>,
            /// Your own keys and values. May be absent.
            1 metadata "metadata": crate::object::Metadata,
        }
    }
    words! {
        /// `allowed_payment_method_type` of a `payment_intent`.
        AllowedPaymentMethodType {
            0 AcssDebit "acss_debit",
            1 Affirm "affirm",
            2 AfterpayClearpay "afterpay_clearpay",
            3 Alipay "alipay",
            4 Alma "alma",
            5 AmazonPay "amazon_pay",
            6 AuBecsDebit "au_becs_debit",
            7 BacsDebit "bacs_debit",
            8 Bancontact "bancontact",
            9 Billie "billie",
            10 Bizum "bizum",
            11 Blik "blik",
            12 BokuPromptpay "boku_promptpay",
            13 Boleto "boleto",
            14 CapchasePay "capchase_pay",
            15 Card "card",
            16 CardPresent "card_present",
            17 Cashapp "cashapp",
            18 CheckScan "check_scan",
            19 ClickToPay "click_to_pay",
            20 Crypto "crypto",
            21 CustomerBalance "customer_balance",
            22 DemoPay "demo_pay",
            23 Duitnow "duitnow",
            24 DummyAuthPush "dummy_auth_push",
            25 DummyPassthroughCard "dummy_passthrough_card",
            26 Edenred "edenred",
            27 Eps "eps",
            28 Fpx "fpx",
            29 Gcash "gcash",
            30 Getbalance "getbalance",
            31 GiftCard "gift_card",
            32 Giropay "giropay",
            33 Gopay "gopay",
            34 Grabpay "grabpay",
            35 IdBankTransfer "id_bank_transfer",
            36 Ideal "ideal",
            37 InteracPresent "interac_present",
            38 KakaoPay "kakao_pay",
            39 Klarna "klarna",
            40 Knet "knet",
            41 Konbini "konbini",
            42 KrCard "kr_card",
            43 KrMarket "kr_market",
            44 Kriya "kriya",
            45 Link "link",
            46 MbWay "mb_way",
            47 Mobilepay "mobilepay",
            48 Momo "momo",
            49 Mondu "mondu",
            50 Multibanco "multibanco",
            51 NaverPay "naver_pay",
            52 Netbanking "netbanking",
            53 NgBank "ng_bank",
            54 NgBankTransfer "ng_bank_transfer",
            55 NgCard "ng_card",
            56 NgMarket "ng_market",
            57 NgUssd "ng_ussd",
            58 NgWallet "ng_wallet",
            59 NzBankAccount "nz_bank_account",
            60 Octopus "octopus",
            61 Oxxo "oxxo",
            62 P24 "p24",
            63 PaperCheck "paper_check",
            64 PayByBank "pay_by_bank",
            65 Payco "payco",
            66 Paynow "paynow",
            67 Paypal "paypal",
            68 Paypay "paypay",
            69 Payto "payto",
            70 Pix "pix",
            71 Promptpay "promptpay",
            72 Qris "qris",
            73 Rechnung "rechnung",
            74 RevolutPay "revolut_pay",
            75 SamsungPay "samsung_pay",
            76 Satispay "satispay",
            77 Scalapay "scalapay",
            78 SepaDebit "sepa_debit",
            79 Sequra "sequra",
            80 ShopPay "shop_pay",
            81 Shopeepay "shopeepay",
            82 Sofort "sofort",
            83 SouthKoreaMarket "south_korea_market",
            84 StripeBalance "stripe_balance",
            85 Sunbit "sunbit",
            86 Swish "swish",
            87 Tamara "tamara",
            88 TestPay "test_pay",
            89 TouchNGo "touch_n_go",
            90 Truemoney "truemoney",
            91 Twint "twint",
            92 Upi "upi",
            93 UsBankAccount "us_bank_account",
            94 UsCashVoucher "us_cash_voucher",
            95 Vipps "vipps",
            96 WechatPay "wechat_pay",
            97 Wero "wero",
            98 Zip "zip",
        }
    }
    words! {
        /// `amount_details.error.code` of a `payment_intent`.
        AmountDetailsErrorCode {
            0 AmountDetailsAmountMismatch "amount_details_amount_mismatch",
            1 AmountDetailsTaxShippingDiscountGreaterThanAmount "amount_details_tax_shipping_discount_greater_than_amount",
        }
    }
    /// `automatic_payment_methods.allow_redirects` of a `payment_intent`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof).
    pub type AutomaticPaymentMethodsAllowRedirects = crate::object::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof;
    words! {
        /// `cancellation_reason` of a `payment_intent`.
        CancellationReason {
            0 Abandoned "abandoned",
            1 Automatic "automatic",
            2 Duplicate "duplicate",
            3 Expired "expired",
            4 FailedInvoice "failed_invoice",
            5 Fraudulent "fraudulent",
            6 RequestedByCustomer "requested_by_customer",
            7 VoidInvoice "void_invoice",
        }
    }
    words! {
        /// `capture_method` of a `payment_intent`.
        CaptureMethod {
            0 Automatic "automatic",
            1 AutomaticAsync "automatic_async",
            2 Manual "manual",
        }
    }
    /// `confirmation_method` of a `payment_intent`. The same as [`cash_balance::SettingsReconciliationMode`](crate::object::cash_balance::SettingsReconciliationMode).
    pub type ConfirmationMethod = crate::object::cash_balance::SettingsReconciliationMode;
    words! {
        /// `excluded_payment_method_type` of a `payment_intent`.
        ExcludedPaymentMethodType {
            0 AcssDebit "acss_debit",
            1 Affirm "affirm",
            2 AfterpayClearpay "afterpay_clearpay",
            3 Alipay "alipay",
            4 Alma "alma",
            5 AmazonPay "amazon_pay",
            6 AuBecsDebit "au_becs_debit",
            7 BacsDebit "bacs_debit",
            8 Bancontact "bancontact",
            9 Billie "billie",
            10 Bizum "bizum",
            11 Blik "blik",
            12 Boleto "boleto",
            13 Card "card",
            14 Cashapp "cashapp",
            15 Crypto "crypto",
            16 CustomerBalance "customer_balance",
            17 Eps "eps",
            18 Fpx "fpx",
            19 Giropay "giropay",
            20 Grabpay "grabpay",
            21 Ideal "ideal",
            22 KakaoPay "kakao_pay",
            23 Klarna "klarna",
            24 Konbini "konbini",
            25 KrCard "kr_card",
            26 MbWay "mb_way",
            27 Mobilepay "mobilepay",
            28 Multibanco "multibanco",
            29 NaverPay "naver_pay",
            30 NzBankAccount "nz_bank_account",
            31 Oxxo "oxxo",
            32 P24 "p24",
            33 PayByBank "pay_by_bank",
            34 Payco "payco",
            35 Paynow "paynow",
            36 Paypal "paypal",
            37 Paypay "paypay",
            38 Payto "payto",
            39 Pix "pix",
            40 Promptpay "promptpay",
            41 RevolutPay "revolut_pay",
            42 SamsungPay "samsung_pay",
            43 Satispay "satispay",
            44 Scalapay "scalapay",
            45 SepaDebit "sepa_debit",
            46 Sequra "sequra",
            47 Sofort "sofort",
            48 Sunbit "sunbit",
            49 Swish "swish",
            50 Twint "twint",
            51 Upi "upi",
            52 UsBankAccount "us_bank_account",
            53 WechatPay "wechat_pay",
            54 Zip "zip",
        }
    }
    words! {
        /// `last_payment_error.code` of a `payment_intent`.
        LastPaymentErrorCode {
            0 AccountClosed "account_closed",
            1 AccountCountryInvalidAddress "account_country_invalid_address",
            2 AccountErrorCountryChangeRequiresAdditionalSteps "account_error_country_change_requires_additional_steps",
            3 AccountInformationMismatch "account_information_mismatch",
            4 AccountInvalid "account_invalid",
            5 AccountNumberInvalid "account_number_invalid",
            6 AccountTokenRequiredForV2Account "account_token_required_for_v2_account",
            7 AcssDebitSessionIncomplete "acss_debit_session_incomplete",
            8 ActionBlocked "action_blocked",
            9 AlipayUpgradeRequired "alipay_upgrade_required",
            10 AmountTooLarge "amount_too_large",
            11 AmountTooSmall "amount_too_small",
            12 AnomalousMoneyMovementRequest "anomalous_money_movement_request",
            13 ApiKeyExpired "api_key_expired",
            14 ApplicationFeesNotAllowed "application_fees_not_allowed",
            15 ApprovalRequired "approval_required",
            16 AuthenticationFailure "authentication_failure",
            17 AuthenticationRequired "authentication_required",
            18 BalanceInsufficient "balance_insufficient",
            19 BalanceInvalidParameter "balance_invalid_parameter",
            20 BankAccountBadRoutingNumbers "bank_account_bad_routing_numbers",
            21 BankAccountDeclined "bank_account_declined",
            22 BankAccountExists "bank_account_exists",
            23 BankAccountRestricted "bank_account_restricted",
            24 BankAccountUnusable "bank_account_unusable",
            25 BankAccountUnverified "bank_account_unverified",
            26 BankAccountVerificationFailed "bank_account_verification_failed",
            27 BillingInvalidMandate "billing_invalid_mandate",
            28 BitcoinUpgradeRequired "bitcoin_upgrade_required",
            29 CapabilityNotActive "capability_not_active",
            30 CaptureChargeAuthorizationExpired "capture_charge_authorization_expired",
            31 CaptureUnauthorizedPayment "capture_unauthorized_payment",
            32 CardDeclineRateLimitExceeded "card_decline_rate_limit_exceeded",
            33 CardDeclined "card_declined",
            34 CardholderPhoneNumberRequired "cardholder_phone_number_required",
            35 ChargeAlreadyCaptured "charge_already_captured",
            36 ChargeAlreadyRefunded "charge_already_refunded",
            37 ChargeDisputed "charge_disputed",
            38 ChargeExceedsSourceLimit "charge_exceeds_source_limit",
            39 ChargeExceedsTransactionLimit "charge_exceeds_transaction_limit",
            40 ChargeExpiredForCapture "charge_expired_for_capture",
            41 ChargeInvalidParameter "charge_invalid_parameter",
            42 ChargeNotRefundable "charge_not_refundable",
            43 ClearingCodeUnsupported "clearing_code_unsupported",
            44 CountryCodeInvalid "country_code_invalid",
            45 CountryUnsupported "country_unsupported",
            46 CouponExpired "coupon_expired",
            47 CustomerMaxPaymentMethods "customer_max_payment_methods",
            48 CustomerMaxSubscriptions "customer_max_subscriptions",
            49 CustomerSessionExpired "customer_session_expired",
            50 CustomerTaxLocationInvalid "customer_tax_location_invalid",
            51 DebitNotAuthorized "debit_not_authorized",
            52 DisputeEvidencePageLimitExceeded "dispute_evidence_page_limit_exceeded",
            53 EmailInvalid "email_invalid",
            54 ExpiredCard "expired_card",
            55 ExpiredPaymentMethod "expired_payment_method",
            56 FailedTaxCalculation "failed_tax_calculation",
            57 FinancialAccountBalanceDoesNotSupportCurrency "financial_account_balance_does_not_support_currency",
            58 FinancialAccountCapabilityNotEnabled "financial_account_capability_not_enabled",
            59 FinancialAccountCapabilityRestricted "financial_account_capability_restricted",
            60 FinancialConnectionsAccountInactive "financial_connections_account_inactive",
            61 FinancialConnectionsAccountPendingAccountNumbers "financial_connections_account_pending_account_numbers",
            62 FinancialConnectionsAccountUnavailableAccountNumbers "financial_connections_account_unavailable_account_numbers",
            63 FinancialConnectionsConsentLocaleInvalid "financial_connections_consent_locale_invalid",
            64 FinancialConnectionsConsentLocaleUnsupported "financial_connections_consent_locale_unsupported",
            65 FinancialConnectionsNoSuccessfulTransactionRefresh "financial_connections_no_successful_transaction_refresh",
            66 ForwardingApiInactive "forwarding_api_inactive",
            67 ForwardingApiInvalidParameter "forwarding_api_invalid_parameter",
            68 ForwardingApiRetryableUpstreamError "forwarding_api_retryable_upstream_error",
            69 ForwardingApiUpstreamConnectionError "forwarding_api_upstream_connection_error",
            70 ForwardingApiUpstreamConnectionTimeout "forwarding_api_upstream_connection_timeout",
            71 ForwardingApiUpstreamError "forwarding_api_upstream_error",
            72 IdempotencyKeyInUse "idempotency_key_in_use",
            73 IncorrectAddress "incorrect_address",
            74 IncorrectCvc "incorrect_cvc",
            75 IncorrectNumber "incorrect_number",
            76 IncorrectPostalCode "incorrect_postal_code",
            77 IncorrectZip "incorrect_zip",
            78 IndiaRecurringPaymentMandateCanceled "india_recurring_payment_mandate_canceled",
            79 InstantPayoutsConfigDisabled "instant_payouts_config_disabled",
            80 InstantPayoutsCurrencyDisabled "instant_payouts_currency_disabled",
            81 InstantPayoutsLimitExceeded "instant_payouts_limit_exceeded",
            82 InstantPayoutsUnsupported "instant_payouts_unsupported",
            83 InsufficientFunds "insufficient_funds",
            84 IntentInvalidState "intent_invalid_state",
            85 IntentVerificationMethodMissing "intent_verification_method_missing",
            86 InvalidCanceledSubscriptionFields "invalid_canceled_subscription_fields",
            87 InvalidCardType "invalid_card_type",
            88 InvalidCharacters "invalid_characters",
            89 InvalidChargeAmount "invalid_charge_amount",
            90 InvalidCvc "invalid_cvc",
            91 InvalidExpiryMonth "invalid_expiry_month",
            92 InvalidExpiryYear "invalid_expiry_year",
            93 InvalidMandateReferencePrefixFormat "invalid_mandate_reference_prefix_format",
            94 InvalidNumber "invalid_number",
            95 InvalidSourceUsage "invalid_source_usage",
            96 InvalidTaxLocation "invalid_tax_location",
            97 InvoiceNoCustomerLineItems "invoice_no_customer_line_items",
            98 InvoiceNoPaymentMethodTypes "invoice_no_payment_method_types",
            99 InvoiceNoSubscriptionLineItems "invoice_no_subscription_line_items",
            100 InvoiceNotEditable "invoice_not_editable",
            101 InvoiceOnBehalfOfNotEditable "invoice_on_behalf_of_not_editable",
            102 InvoicePaymentIntentRequiresAction "invoice_payment_intent_requires_action",
            103 InvoiceUpcomingNone "invoice_upcoming_none",
            104 LivemodeMismatch "livemode_mismatch",
            105 LockTimeout "lock_timeout",
            106 Missing "missing",
            107 NoAccount "no_account",
            108 NotAllowedOnStandardAccount "not_allowed_on_standard_account",
            109 OutOfInventory "out_of_inventory",
            110 OwnershipDeclarationNotAllowed "ownership_declaration_not_allowed",
            111 ParameterInvalidEmpty "parameter_invalid_empty",
            112 ParameterInvalidInteger "parameter_invalid_integer",
            113 ParameterInvalidStringBlank "parameter_invalid_string_blank",
            114 ParameterInvalidStringEmpty "parameter_invalid_string_empty",
            115 ParameterMissing "parameter_missing",
            116 ParameterUnknown "parameter_unknown",
            117 ParametersExclusive "parameters_exclusive",
            118 PaymentEvaluationOnApiVersionNotSupported "payment_evaluation_on_api_version_not_supported",
            119 PaymentIntentActionRequired "payment_intent_action_required",
            120 PaymentIntentAuthenticationFailure "payment_intent_authentication_failure",
            121 PaymentIntentIncompatiblePaymentMethod "payment_intent_incompatible_payment_method",
            122 PaymentIntentInvalidParameter "payment_intent_invalid_parameter",
            123 PaymentIntentKonbiniRejectedConfirmationNumber "payment_intent_konbini_rejected_confirmation_number",
            124 PaymentIntentMandateInvalid "payment_intent_mandate_invalid",
            125 PaymentIntentPaymentAttemptExpired "payment_intent_payment_attempt_expired",
            126 PaymentIntentPaymentAttemptFailed "payment_intent_payment_attempt_failed",
            127 PaymentIntentRateLimitExceeded "payment_intent_rate_limit_exceeded",
            128 PaymentIntentUnexpectedState "payment_intent_unexpected_state",
            129 PaymentMethodBankAccountAlreadyVerified "payment_method_bank_account_already_verified",
            130 PaymentMethodBankAccountBlocked "payment_method_bank_account_blocked",
            131 PaymentMethodBillingDetailsAddressMissing "payment_method_billing_details_address_missing",
            132 PaymentMethodConfigurationFailures "payment_method_configuration_failures",
            133 PaymentMethodCurrencyMismatch "payment_method_currency_mismatch",
            134 PaymentMethodCustomerDecline "payment_method_customer_decline",
            135 PaymentMethodInvalidParameter "payment_method_invalid_parameter",
            136 PaymentMethodInvalidParameterTestmode "payment_method_invalid_parameter_testmode",
            137 PaymentMethodMicrodepositFailed "payment_method_microdeposit_failed",
            138 PaymentMethodMicrodepositProcessingError "payment_method_microdeposit_processing_error",
            139 PaymentMethodMicrodepositVerificationAmountsInvalid "payment_method_microdeposit_verification_amounts_invalid",
            140 PaymentMethodMicrodepositVerificationAmountsMismatch "payment_method_microdeposit_verification_amounts_mismatch",
            141 PaymentMethodMicrodepositVerificationAttemptsExceeded "payment_method_microdeposit_verification_attempts_exceeded",
            142 PaymentMethodMicrodepositVerificationDescriptorCodeMismatch "payment_method_microdeposit_verification_descriptor_code_mismatch",
            143 PaymentMethodMicrodepositVerificationTimeout "payment_method_microdeposit_verification_timeout",
            144 PaymentMethodNotAvailable "payment_method_not_available",
            145 PaymentMethodProviderDecline "payment_method_provider_decline",
            146 PaymentMethodProviderTimeout "payment_method_provider_timeout",
            147 PaymentMethodRestricted "payment_method_restricted",
            148 PaymentMethodUnactivated "payment_method_unactivated",
            149 PaymentMethodUnexpectedState "payment_method_unexpected_state",
            150 PaymentMethodUnsupportedType "payment_method_unsupported_type",
            151 PayoutReconciliationNotReady "payout_reconciliation_not_ready",
            152 PayoutsLimitExceeded "payouts_limit_exceeded",
            153 PayoutsNotAllowed "payouts_not_allowed",
            154 PlatformAccountRequired "platform_account_required",
            155 PlatformApiKeyExpired "platform_api_key_expired",
            156 PostalCodeInvalid "postal_code_invalid",
            157 ProcessingError "processing_error",
            158 ProductInactive "product_inactive",
            159 ProgressiveOnboardingLimitExceeded "progressive_onboarding_limit_exceeded",
            160 RateLimit "rate_limit",
            161 ReferToCustomer "refer_to_customer",
            162 RefundDisputedPayment "refund_disputed_payment",
            163 RequestBlocked "request_blocked",
            164 ResourceAlreadyExists "resource_already_exists",
            165 ResourceMissing "resource_missing",
            166 ReturnIntentAlreadyProcessed "return_intent_already_processed",
            167 RoutingNumberInvalid "routing_number_invalid",
            168 SecretKeyRequired "secret_key_required",
            169 SepaUnsupportedAccount "sepa_unsupported_account",
            170 ServicePeriodCouponWithMeteredTieredItemUnsupported "service_period_coupon_with_metered_tiered_item_unsupported",
            171 SetupAttemptFailed "setup_attempt_failed",
            172 SetupIntentAuthenticationFailure "setup_intent_authentication_failure",
            173 SetupIntentInvalidParameter "setup_intent_invalid_parameter",
            174 SetupIntentMandateInvalid "setup_intent_mandate_invalid",
            175 SetupIntentMobileWalletUnsupported "setup_intent_mobile_wallet_unsupported",
            176 SetupIntentSetupAttemptExpired "setup_intent_setup_attempt_expired",
            177 SetupIntentUnexpectedState "setup_intent_unexpected_state",
            178 ShippingAddressInvalid "shipping_address_invalid",
            179 ShippingCalculationFailed "shipping_calculation_failed",
            180 SiretInvalid "siret_invalid",
            181 SkuInactive "sku_inactive",
            182 SmartDisputesNotAvailable "smart_disputes_not_available",
            183 StateUnsupported "state_unsupported",
            184 StatusTransitionInvalid "status_transition_invalid",
            185 StorerCapabilityMissing "storer_capability_missing",
            186 StorerCapabilityNotActive "storer_capability_not_active",
            187 StripeTaxInactive "stripe_tax_inactive",
            188 SubscriptionUpdateTrialAfterBillingCycleAnchor "subscription_update_trial_after_billing_cycle_anchor",
            189 TaxIdInvalid "tax_id_invalid",
            190 TaxIdProhibited "tax_id_prohibited",
            191 TaxesCalculationFailed "taxes_calculation_failed",
            192 TerminalLocationCountryUnsupported "terminal_location_country_unsupported",
            193 TerminalReaderBusy "terminal_reader_busy",
            194 TerminalReaderHardwareFault "terminal_reader_hardware_fault",
            195 TerminalReaderInvalidLocationForActivation "terminal_reader_invalid_location_for_activation",
            196 TerminalReaderInvalidLocationForPayment "terminal_reader_invalid_location_for_payment",
            197 TerminalReaderOffline "terminal_reader_offline",
            198 TerminalReaderTimeout "terminal_reader_timeout",
            199 TestmodeChargesOnly "testmode_charges_only",
            200 ThreeDSecureAuthenticationNotSupported "three_d_secure_authentication_not_supported",
            201 ThreeDSecureAuthenticationUpstreamError "three_d_secure_authentication_upstream_error",
            202 TlsVersionUnsupported "tls_version_unsupported",
            203 TokenAlreadyUsed "token_already_used",
            204 TokenCardNetworkInvalid "token_card_network_invalid",
            205 TokenInUse "token_in_use",
            206 TransferSourceBalanceParametersMismatch "transfer_source_balance_parameters_mismatch",
            207 TransfersNotAllowed "transfers_not_allowed",
            208 UrlInvalid "url_invalid",
        }
    }
    words! {
        /// `last_payment_error.type` of a `payment_intent`.
        LastPaymentErrorType {
            0 ApiError "api_error",
            1 CardError "card_error",
            2 IdempotencyError "idempotency_error",
            3 InvalidRequestError "invalid_request_error",
        }
    }
    words! {
        /// `next_action.display_bank_transfer_instructions.financial_address.supported_network` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetwork {
            0 Ach "ach",
            1 Bacs "bacs",
            2 Chaps "chaps",
            3 DomesticWireUs "domestic_wire_us",
            4 Fps "fps",
            5 Sepa "sepa",
            6 Spei "spei",
            7 Swift "swift",
            8 Zengin "zengin",
        }
    }
    words! {
        /// `next_action.display_bank_transfer_instructions.financial_address.type` of a `payment_intent`.
        NextActionDisplayBankTransferInstructionsFinancialAddressType {
            0 Aba "aba",
            1 Iban "iban",
            2 SortCode "sort_code",
            3 Spei "spei",
            4 Swift "swift",
            5 Zengin "zengin",
        }
    }
    /// `next_action.display_bank_transfer_instructions.type` of a `payment_intent`. The same as [`checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType`](crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType).
    pub type NextActionDisplayBankTransferInstructionsType = crate::object::checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferType;
    words! {
        /// `next_action.verify_with_microdeposits.microdeposit_type` of a `payment_intent`.
        NextActionVerifyWithMicrodepositsMicrodepositType {
            0 Amounts "amounts",
            1 DescriptorCode "descriptor_code",
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
            0 Day "day",
            1 Month "month",
            2 Sporadic "sporadic",
            3 Week "week",
            4 Year "year",
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
            0 Manual "manual",
            1 ManualPreferred "manual_preferred",
        }
    }
    words! {
        /// `payment_method_options.card_present.routing.requested_priority` of a `payment_intent`.
        PaymentMethodOptionsCardPresentRoutingRequestedPriority {
            0 Domestic "domestic",
            1 International "international",
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
            0 OffSession "off_session",
            1 OnSession "on_session",
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
            0 Goods "goods",
            1 Other "other",
            2 Services "services",
            3 Unspecified "unspecified",
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
            0 Canceled "canceled",
            1 Processing "processing",
            2 RequiresAction "requires_action",
            3 RequiresCapture "requires_capture",
            4 RequiresConfirmation "requires_confirmation",
            5 RequiresPaymentMethod "requires_payment_method",
            6 Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `payment_intent_amount_details_line_item` object.
    PaymentIntentAmountDetailsLineItem {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// A whole number. May be null.
        2 discount_amount "discount_amount": Option<i64>,
        /// See [`PaymentMethodOptions`](payment_intent_amount_details_line_item::PaymentMethodOptions). May be null.
        3 payment_method_options "payment_method_options": Option<Box<payment_intent_amount_details_line_item::PaymentMethodOptions>>,
        /// Text. May be null.
        4 product_code "product_code": Option<String>,
        /// Text.
        5 product_name "product_name": Option<String>,
        /// A whole number.
        6 quantity "quantity": Option<i64>,
        /// See [`Tax`](payment_intent_amount_details_line_item::Tax). May be null.
        7 tax "tax": Option<Box<payment_intent_amount_details_line_item::Tax>>,
        /// A whole number.
        8 unit_cost "unit_cost": Option<i64>,
        /// Text. May be null.
        9 unit_of_measure "unit_of_measure": Option<String>,
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
            /// See [`PaymentMethodOptionsCard`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCard). May be absent.
            0 card "card": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCard>>,
            /// See [`PaymentMethodOptionsCardPresent`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCardPresent). May be absent.
            1 card_present "card_present": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCardPresent>>,
            /// See [`PaymentMethodOptionsKlarna`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsKlarna). May be absent.
            2 klarna "klarna": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsKlarna>>,
            /// See [`PaymentMethodOptionsPaypal`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypal). May be absent.
            3 paypal "paypal": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypal>>,
        }
    }
    record! {
        /// `payment_method_options.card` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsCard {
            /// Text. May be null.
            0 commodity_code "commodity_code": Option<String>,
        }
    }
    /// `payment_method_options.card_present` of a `payment_intent_amount_details_line_item`. The same as [`PaymentMethodOptionsCard`](PaymentMethodOptionsCard).
    pub type PaymentMethodOptionsCardPresent = PaymentMethodOptionsCard;
    record! {
        /// `payment_method_options.klarna` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsKlarna {
            /// Text. May be null.
            0 image_url "image_url": Option<String>,
            /// Text. May be null.
            1 product_url "product_url": Option<String>,
            /// Text. May be null.
            2 reference "reference": Option<String>,
            /// Text. May be null.
            3 subscription_reference "subscription_reference": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.paypal` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsPaypal {
            /// A word of [`PaymentMethodOptionsPaypalCategory`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypalCategory); unknown ones are kept. May be absent.
            0 category "category": Option<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypalCategory>,
            /// Text. May be absent.
            1 description "description": Option<String>,
            /// Text. May be absent.
            2 sold_by "sold_by": Option<String>,
        }
    }
    record! {
        /// `tax` of a `payment_intent_amount_details_line_item`.
        Tax {
            /// An amount, in the currency's smallest unit.
            0 total_tax_amount "total_tax_amount": Option<i64>,
        }
    }
    words! {
        /// `payment_method_options.paypal.category` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsPaypalCategory {
            0 DigitalGoods "digital_goods",
            1 Donation "donation",
            2 PhysicalGoods "physical_goods",
        }
    }
}
record! {
    /// Stripe's `payment_link` object.
    PaymentLink {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// See [`AfterCompletion`](payment_link::AfterCompletion).
        2 after_completion "after_completion": Option<Box<payment_link::AfterCompletion>>,
        /// A flag.
        3 allow_promotion_codes "allow_promotion_codes": Option<bool>,
        /// Id of a `application`, or the object where it was expanded. May be null.
        4 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// An amount, in the currency's smallest unit. May be null.
        5 application_fee_amount "application_fee_amount": Option<i64>,
        /// Per cent. May be null.
        6 application_fee_percent "application_fee_percent": Option<f64>,
        /// See [`AutomaticTax`](payment_link::AutomaticTax).
        7 automatic_tax "automatic_tax": Option<Box<payment_link::AutomaticTax>>,
        /// A word of [`BillingAddressCollection`](payment_link::BillingAddressCollection); unknown ones are kept.
        8 billing_address_collection "billing_address_collection": Option<payment_link::BillingAddressCollection>,
        /// See [`ConsentCollection`](payment_link::ConsentCollection). May be null.
        9 consent_collection "consent_collection": Option<Box<payment_link::ConsentCollection>>,
        /// Text.
        10 currency "currency": Option<String>,
        /// Array. Each element: See [`CustomField`](payment_link::CustomField).
        11 custom_fields "custom_fields": Vec<payment_link::CustomField>,
        /// See [`CustomText`](payment_link::CustomText).
        12 custom_text "custom_text": Option<Box<payment_link::CustomText>>,
        /// A word of [`CustomerCreation`](payment_link::CustomerCreation); unknown ones are kept.
        13 customer_creation "customer_creation": Option<payment_link::CustomerCreation>,
        /// A flag. May be absent.
        14 deleted "deleted": Option<bool>,
        /// Text. May be null.
        15 inactive_message "inactive_message": Option<String>,
        /// See [`InvoiceCreation`](payment_link::InvoiceCreation). May be null.
        16 invoice_creation "invoice_creation": Option<Box<payment_link::InvoiceCreation>>,
        /// The first page of a list. Each element: The `item` object. May be absent.
        17 line_items "line_items": crate::object::List<crate::object::LineItem>,
        /// A flag.
        18 livemode "livemode": Option<bool>,
        /// See [`ManagedPayments`](payment_link::ManagedPayments). May be null.
        19 managed_payments "managed_payments": Option<Box<payment_link::ManagedPayments>>,
        /// Your own keys and values.
        20 metadata "metadata": crate::object::Metadata,
        /// See [`NameCollection`](payment_link::NameCollection). May be absent.
        21 name_collection "name_collection": Option<Box<payment_link::NameCollection>>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        22 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Array. Each element: See [`OptionalItem`](payment_link::OptionalItem). May be absent or null.
        23 optional_items "optional_items": Vec<payment_link::OptionalItem>,
        /// See [`PaymentIntentData`](payment_link::PaymentIntentData). May be null.
        24 payment_intent_data "payment_intent_data": Option<Box<payment_link::PaymentIntentData>>,
        /// A word of [`PaymentMethodCollection`](payment_link::PaymentMethodCollection); unknown ones are kept.
        25 payment_method_collection "payment_method_collection": Option<payment_link::PaymentMethodCollection>,
        /// See [`PaymentMethodOptions`](payment_link::PaymentMethodOptions). May be null.
        26 payment_method_options "payment_method_options": Option<Box<payment_link::PaymentMethodOptions>>,
        /// Array. Each element: A word of [`PaymentMethodType`](payment_link::PaymentMethodType); unknown ones are kept. May be null.
        27 payment_method_types "payment_method_types": Vec<payment_link::PaymentMethodType>,
        /// See [`PhoneNumberCollection`](payment_link::PhoneNumberCollection).
        28 phone_number_collection "phone_number_collection": Option<Box<payment_link::PhoneNumberCollection>>,
        /// See [`Restrictions`](payment_link::Restrictions). May be null.
        29 restrictions "restrictions": Option<Box<payment_link::Restrictions>>,
        /// See [`ShippingAddressCollection`](payment_link::ShippingAddressCollection). May be null.
        30 shipping_address_collection "shipping_address_collection": Option<Box<payment_link::ShippingAddressCollection>>,
        /// Array. Each element: See [`ShippingOption`](payment_link::ShippingOption).
        31 shipping_options "shipping_options": Vec<payment_link::ShippingOption>,
        /// A word of [`SubmitType`](payment_link::SubmitType); unknown ones are kept.
        32 submit_type "submit_type": Option<payment_link::SubmitType>,
        /// See [`SubscriptionData`](payment_link::SubscriptionData). May be null.
        33 subscription_data "subscription_data": Option<Box<payment_link::SubscriptionData>>,
        /// See [`TaxIdCollection`](payment_link::TaxIdCollection).
        34 tax_id_collection "tax_id_collection": Option<Box<payment_link::TaxIdCollection>>,
        /// See [`TransferData`](payment_link::TransferData). May be null.
        35 transfer_data "transfer_data": Option<Box<payment_link::TransferData>>,
        /// Text.
        36 url "url": Option<String>,
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
            /// See [`AfterCompletionHostedConfirmation`](crate::object::payment_link::AfterCompletionHostedConfirmation). May be absent.
            0 hosted_confirmation "hosted_confirmation": Option<Box<crate::object::payment_link::AfterCompletionHostedConfirmation>>,
            /// See [`AfterCompletionRedirect`](crate::object::payment_link::AfterCompletionRedirect). May be absent.
            1 redirect "redirect": Option<Box<crate::object::payment_link::AfterCompletionRedirect>>,
            /// A word of [`AfterCompletionType`](crate::object::payment_link::AfterCompletionType); unknown ones are kept.
            2 type_ "type": Option<crate::object::payment_link::AfterCompletionType>,
        }
    }
    record! {
        /// `after_completion.hosted_confirmation` of a `payment_link`.
        AfterCompletionHostedConfirmation {
            /// Text. May be null.
            0 custom_message "custom_message": Option<String>,
        }
    }
    /// `after_completion.redirect` of a `payment_link`. The same as [`mandate::PaymentMethodDetailsAuBecsDebit`](crate::object::mandate::PaymentMethodDetailsAuBecsDebit).
    pub type AfterCompletionRedirect = crate::object::mandate::PaymentMethodDetailsAuBecsDebit;
    record! {
        /// `automatic_tax` of a `payment_link`.
        AutomaticTax {
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// See [`AutomaticTaxLiability`](crate::object::payment_link::AutomaticTaxLiability). May be null.
            1 liability "liability": Option<Box<crate::object::payment_link::AutomaticTaxLiability>>,
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
            /// See [`CustomFieldDropdown`](crate::object::payment_link::CustomFieldDropdown). May be absent.
            0 dropdown "dropdown": Option<Box<crate::object::payment_link::CustomFieldDropdown>>,
            /// Text.
            1 key "key": Option<String>,
            /// See [`CustomFieldLabel`](crate::object::payment_link::CustomFieldLabel).
            2 label "label": Option<Box<crate::object::payment_link::CustomFieldLabel>>,
            /// See [`CustomFieldNumeric`](crate::object::payment_link::CustomFieldNumeric). May be absent.
            3 numeric "numeric": Option<Box<crate::object::payment_link::CustomFieldNumeric>>,
            /// A flag.
            4 optional "optional": Option<bool>,
            /// See [`CustomFieldText`](crate::object::payment_link::CustomFieldText). May be absent.
            5 text "text": Option<Box<crate::object::payment_link::CustomFieldText>>,
            /// A word of [`CustomFieldType`](crate::object::payment_link::CustomFieldType); unknown ones are kept.
            6 type_ "type": Option<crate::object::payment_link::CustomFieldType>,
        }
    }
    element! { CustomField }
    record! {
        /// `custom_field.dropdown` of a `payment_link`.
        CustomFieldDropdown {
            /// Text. May be null.
            0 default_value "default_value": Option<String>,
            /// Array. Each element: See [`CustomFieldDropdownOption`](crate::object::payment_link::CustomFieldDropdownOption).
            1 options "options": Vec<crate::object::payment_link::CustomFieldDropdownOption>,
        }
    }
    /// `custom_field.dropdown.option` of a `payment_link`. The same as [`checkout_session::CustomFieldDropdownOption`](crate::object::checkout_session::CustomFieldDropdownOption).
    pub type CustomFieldDropdownOption = crate::object::checkout_session::CustomFieldDropdownOption;
    /// `custom_field.label` of a `payment_link`. The same as [`checkout_session::CustomFieldLabel`](crate::object::checkout_session::CustomFieldLabel).
    pub type CustomFieldLabel = crate::object::checkout_session::CustomFieldLabel;
    record! {
        /// `custom_field.numeric` of a `payment_link`.
        CustomFieldNumeric {
            /// Text. May be null.
            0 default_value "default_value": Option<String>,
            /// A whole number. May be null.
            1 maximum_length "maximum_length": Option<i64>,
            /// A whole number. May be null.
            2 minimum_length "minimum_length": Option<i64>,
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
            /// A flag.
            0 enabled "enabled": Option<bool>,
            /// See [`InvoiceCreationInvoiceData`](crate::object::payment_link::InvoiceCreationInvoiceData). May be null.
            1 invoice_data "invoice_data": Option<Box<crate::object::payment_link::InvoiceCreationInvoiceData>>,
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
            /// A word of [`PaymentIntentDataCaptureMethod`](crate::object::payment_link::PaymentIntentDataCaptureMethod); unknown ones are kept. May be null.
            0 capture_method "capture_method": Option<crate::object::payment_link::PaymentIntentDataCaptureMethod>,
            /// Text. May be null.
            1 description "description": Option<String>,
            /// Your own keys and values.
            2 metadata "metadata": crate::object::Metadata,
            /// A word of [`PaymentIntentDataSetupFutureUsage`](crate::object::payment_link::PaymentIntentDataSetupFutureUsage); unknown ones are kept. May be null.
            3 setup_future_usage "setup_future_usage": Option<crate::object::payment_link::PaymentIntentDataSetupFutureUsage>,
            /// Text. May be null.
            4 statement_descriptor "statement_descriptor": Option<String>,
            /// Text. May be null.
            5 statement_descriptor_suffix "statement_descriptor_suffix": Option<String>,
            /// Text. May be null.
            6 transfer_group "transfer_group": Option<String>,
        }
    }
    record! {
        /// `payment_method_options` of a `payment_link`.
        PaymentMethodOptions {
            /// See [`PaymentMethodOptionsCard`](crate::object::payment_link::PaymentMethodOptionsCard). May be null.
            0 card "card": Option<Box<crate::object::payment_link::PaymentMethodOptionsCard>>,
        }
    }
    record! {
        /// `payment_method_options.card` of a `payment_link`.
        PaymentMethodOptionsCard {
            /// See [`PaymentMethodOptionsCardRestrictions`](crate::object::payment_link::PaymentMethodOptionsCardRestrictions). May be null.
            0 restrictions "restrictions": Option<Box<crate::object::payment_link::PaymentMethodOptionsCardRestrictions>>,
        }
    }
    record! {
        /// `payment_method_options.card.restrictions` of a `payment_link`.
        PaymentMethodOptionsCardRestrictions {
            /// Array. Each element: A word of [`PaymentMethodOptionsCardRestrictionsBrandsBlocked`](crate::object::payment_link::PaymentMethodOptionsCardRestrictionsBrandsBlocked); unknown ones are kept.
            0 brands_blocked "brands_blocked": Vec<crate::object::payment_link::PaymentMethodOptionsCardRestrictionsBrandsBlocked>,
        }
    }
    /// `phone_number_collection` of a `payment_link`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type PhoneNumberCollection = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `restrictions` of a `payment_link`.
        Restrictions {
            /// See [`RestrictionsCompletedSessions`](crate::object::payment_link::RestrictionsCompletedSessions).
            0 completed_sessions "completed_sessions": Option<Box<crate::object::payment_link::RestrictionsCompletedSessions>>,
        }
    }
    record! {
        /// `restrictions.completed_sessions` of a `payment_link`.
        RestrictionsCompletedSessions {
            /// A whole number.
            0 count "count": Option<i64>,
            /// A whole number.
            1 limit "limit": Option<i64>,
        }
    }
    /// `shipping_address_collection` of a `payment_link`. The same as [`checkout_session::ShippingAddressCollection`](crate::object::checkout_session::ShippingAddressCollection).
    pub type ShippingAddressCollection = crate::object::checkout_session::ShippingAddressCollection;
    /// `shipping_option` of a `payment_link`. The same as [`checkout_session::ShippingOption`](crate::object::checkout_session::ShippingOption).
    pub type ShippingOption = crate::object::checkout_session::ShippingOption;
    record! {
        /// `subscription_data` of a `payment_link`.
        SubscriptionData {
            /// Text. May be null.
            0 description "description": Option<String>,
            /// See [`SubscriptionDataInvoiceSettings`](crate::object::payment_link::SubscriptionDataInvoiceSettings).
            1 invoice_settings "invoice_settings": Option<Box<crate::object::payment_link::SubscriptionDataInvoiceSettings>>,
            /// Your own keys and values.
            2 metadata "metadata": crate::object::Metadata,
            /// A whole number. May be null.
            3 trial_period_days "trial_period_days": Option<i64>,
            /// See [`SubscriptionDataTrialSettings`](crate::object::payment_link::SubscriptionDataTrialSettings). May be null.
            4 trial_settings "trial_settings": Option<Box<crate::object::payment_link::SubscriptionDataTrialSettings>>,
        }
    }
    record! {
        /// `subscription_data.invoice_settings` of a `payment_link`.
        SubscriptionDataInvoiceSettings {
            /// Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.
            0 account_tax_ids "account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>,
            /// Array. Each element: See [`SubscriptionDataInvoiceSettingsCustomField`](crate::object::payment_link::SubscriptionDataInvoiceSettingsCustomField). May be null.
            1 custom_fields "custom_fields": Vec<crate::object::payment_link::SubscriptionDataInvoiceSettingsCustomField>,
            /// Text. May be null.
            2 description "description": Option<String>,
            /// Text. May be null.
            3 footer "footer": Option<String>,
            /// See [`SubscriptionDataInvoiceSettingsIssuer`](crate::object::payment_link::SubscriptionDataInvoiceSettingsIssuer).
            4 issuer "issuer": Option<Box<crate::object::payment_link::SubscriptionDataInvoiceSettingsIssuer>>,
        }
    }
    /// `subscription_data.invoice_settings.custom_field` of a `payment_link`. The same as [`checkout_session::InvoiceCreationInvoiceDataCustomField`](crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField).
    pub type SubscriptionDataInvoiceSettingsCustomField = crate::object::checkout_session::InvoiceCreationInvoiceDataCustomField;
    /// `subscription_data.invoice_settings.issuer` of a `payment_link`. The same as [`checkout_session::AutomaticTaxLiability`](crate::object::checkout_session::AutomaticTaxLiability).
    pub type SubscriptionDataInvoiceSettingsIssuer = crate::object::checkout_session::AutomaticTaxLiability;
    record! {
        /// `subscription_data.trial_settings` of a `payment_link`.
        SubscriptionDataTrialSettings {
            /// See [`SubscriptionDataTrialSettingsEndBehavior`](crate::object::payment_link::SubscriptionDataTrialSettingsEndBehavior).
            0 end_behavior "end_behavior": Option<Box<crate::object::payment_link::SubscriptionDataTrialSettingsEndBehavior>>,
        }
    }
    record! {
        /// `subscription_data.trial_settings.end_behavior` of a `payment_link`.
        SubscriptionDataTrialSettingsEndBehavior {
            /// A word of [`SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod`](crate::object::payment_link::SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod); unknown ones are kept.
            0 missing_payment_method "missing_payment_method": Option<crate::object::payment_link::SubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod>,
        }
    }
    /// `tax_id_collection` of a `payment_link`. The same as [`checkout_session::TaxIdCollection`](crate::object::checkout_session::TaxIdCollection).
    pub type TaxIdCollection = crate::object::checkout_session::TaxIdCollection;
    /// `transfer_data` of a `payment_link`. The same as [`charge::TransferData`](crate::object::charge::TransferData).
    pub type TransferData = crate::object::charge::TransferData;
    words! {
        /// `after_completion.type` of a `payment_link`.
        AfterCompletionType {
            0 HostedConfirmation "hosted_confirmation",
            1 Redirect "redirect",
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
            0 Affirm "affirm",
            1 AfterpayClearpay "afterpay_clearpay",
            2 Alipay "alipay",
            3 Alma "alma",
            4 AuBecsDebit "au_becs_debit",
            5 BacsDebit "bacs_debit",
            6 Bancontact "bancontact",
            7 Billie "billie",
            8 Bizum "bizum",
            9 Blik "blik",
            10 Boleto "boleto",
            11 Card "card",
            12 Cashapp "cashapp",
            13 Eps "eps",
            14 Fpx "fpx",
            15 Giropay "giropay",
            16 Grabpay "grabpay",
            17 Ideal "ideal",
            18 Klarna "klarna",
            19 Konbini "konbini",
            20 Link "link",
            21 MbWay "mb_way",
            22 Mobilepay "mobilepay",
            23 Multibanco "multibanco",
            24 Oxxo "oxxo",
            25 P24 "p24",
            26 PayByBank "pay_by_bank",
            27 Paynow "paynow",
            28 Paypal "paypal",
            29 Paypay "paypay",
            30 Payto "payto",
            31 Pix "pix",
            32 Promptpay "promptpay",
            33 Satispay "satispay",
            34 Scalapay "scalapay",
            35 SepaDebit "sepa_debit",
            36 Sequra "sequra",
            37 Sofort "sofort",
            38 Sunbit "sunbit",
            39 Swish "swish",
            40 Twint "twint",
            41 Upi "upi",
            42 UsBankAccount "us_bank_account",
            43 WechatPay "wechat_pay",
            44 Zip "zip",
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
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AcssDebit`](payment_method::AcssDebit). May be absent.
        1 acss_debit "acss_debit": Option<Box<payment_method::AcssDebit>>,
        /// See [`Affirm`](payment_method::Affirm). May be absent.
        2 affirm "affirm": Option<Box<payment_method::Affirm>>,
        /// See [`AfterpayClearpay`](payment_method::AfterpayClearpay). May be absent.
        3 afterpay_clearpay "afterpay_clearpay": Option<Box<payment_method::AfterpayClearpay>>,
        /// See [`Alipay`](payment_method::Alipay). May be absent.
        4 alipay "alipay": Option<Box<payment_method::Alipay>>,
        /// A word of [`AllowRedisplay`](payment_method::AllowRedisplay); unknown ones are kept. May be absent.
        5 allow_redisplay "allow_redisplay": Option<payment_method::AllowRedisplay>,
        /// See [`Alma`](payment_method::Alma). May be absent.
        6 alma "alma": Option<Box<payment_method::Alma>>,
        /// See [`AmazonPay`](payment_method::AmazonPay). May be absent.
        7 amazon_pay "amazon_pay": Option<Box<payment_method::AmazonPay>>,
        /// See [`AuBecsDebit`](payment_method::AuBecsDebit). May be absent.
        8 au_becs_debit "au_becs_debit": Option<Box<payment_method::AuBecsDebit>>,
        /// See [`BacsDebit`](payment_method::BacsDebit). May be absent.
        9 bacs_debit "bacs_debit": Option<Box<payment_method::BacsDebit>>,
        /// See [`Bancontact`](payment_method::Bancontact). May be absent.
        10 bancontact "bancontact": Option<Box<payment_method::Bancontact>>,
        /// See [`Billie`](payment_method::Billie). May be absent.
        11 billie "billie": Option<Box<payment_method::Billie>>,
        /// See [`BillingDetails`](payment_method::BillingDetails).
        12 billing_details "billing_details": Option<Box<payment_method::BillingDetails>>,
        /// See [`Bizum`](payment_method::Bizum). May be absent.
        13 bizum "bizum": Option<Box<payment_method::Bizum>>,
        /// See [`Blik`](payment_method::Blik). May be absent.
        14 blik "blik": Option<Box<payment_method::Blik>>,
        /// See [`Boleto`](payment_method::Boleto). May be absent.
        15 boleto "boleto": Option<Box<payment_method::Boleto>>,
        /// See [`Card`](payment_method::Card). May be absent.
        16 card "card": Option<Box<payment_method::Card>>,
        /// See [`CardPresent`](payment_method::CardPresent). May be absent.
        17 card_present "card_present": Option<Box<payment_method::CardPresent>>,
        /// See [`Cashapp`](payment_method::Cashapp). May be absent.
        18 cashapp "cashapp": Option<Box<payment_method::Cashapp>>,
        /// A time, UTC.
        19 created "created": Option<time::OffsetDateTime>,
        /// See [`Crypto`](payment_method::Crypto). May be absent.
        20 crypto "crypto": Option<Box<payment_method::Crypto>>,
        /// See [`Custom`](payment_method::Custom). May be absent.
        21 custom "custom": Option<Box<payment_method::Custom>>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        22 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        23 customer_account "customer_account": Option<String>,
        /// See [`CustomerBalance`](payment_method::CustomerBalance). May be absent.
        24 customer_balance "customer_balance": Option<Box<payment_method::CustomerBalance>>,
        /// A flag. May be absent.
        25 deleted "deleted": Option<bool>,
        /// See [`Eps`](payment_method::Eps). May be absent.
        26 eps "eps": Option<Box<payment_method::Eps>>,
        /// See [`Fpx`](payment_method::Fpx). May be absent.
        27 fpx "fpx": Option<Box<payment_method::Fpx>>,
        /// See [`Giropay`](payment_method::Giropay). May be absent.
        28 giropay "giropay": Option<Box<payment_method::Giropay>>,
        /// See [`Grabpay`](payment_method::Grabpay). May be absent.
        29 grabpay "grabpay": Option<Box<payment_method::Grabpay>>,
        /// See [`Ideal`](payment_method::Ideal). May be absent.
        30 ideal "ideal": Option<Box<payment_method::Ideal>>,
        /// See [`InteracPresent`](payment_method::InteracPresent). May be absent.
        31 interac_present "interac_present": Option<Box<payment_method::InteracPresent>>,
        /// See [`KakaoPay`](payment_method::KakaoPay). May be absent.
        32 kakao_pay "kakao_pay": Option<Box<payment_method::KakaoPay>>,
        /// See [`Klarna`](payment_method::Klarna). May be absent.
        33 klarna "klarna": Option<Box<payment_method::Klarna>>,
        /// See [`Konbini`](payment_method::Konbini). May be absent.
        34 konbini "konbini": Option<Box<payment_method::Konbini>>,
        /// See [`KrCard`](payment_method::KrCard). May be absent.
        35 kr_card "kr_card": Option<Box<payment_method::KrCard>>,
        /// See [`Link`](payment_method::Link). May be absent.
        36 link "link": Option<Box<payment_method::Link>>,
        /// A flag.
        37 livemode "livemode": Option<bool>,
        /// See [`MbWay`](payment_method::MbWay). May be absent.
        38 mb_way "mb_way": Option<Box<payment_method::MbWay>>,
        /// Your own keys and values. May be null.
        39 metadata "metadata": crate::object::Metadata,
        /// See [`Mobilepay`](payment_method::Mobilepay). May be absent.
        40 mobilepay "mobilepay": Option<Box<payment_method::Mobilepay>>,
        /// See [`Multibanco`](payment_method::Multibanco). May be absent.
        41 multibanco "multibanco": Option<Box<payment_method::Multibanco>>,
        /// See [`NaverPay`](payment_method::NaverPay). May be absent.
        42 naver_pay "naver_pay": Option<Box<payment_method::NaverPay>>,
        /// See [`NzBankAccount`](payment_method::NzBankAccount). May be absent.
        43 nz_bank_account "nz_bank_account": Option<Box<payment_method::NzBankAccount>>,
        /// See [`Oxxo`](payment_method::Oxxo). May be absent.
        44 oxxo "oxxo": Option<Box<payment_method::Oxxo>>,
        /// See [`P24`](payment_method::P24). May be absent.
        45 p24 "p24": Option<Box<payment_method::P24>>,
        /// See [`PayByBank`](payment_method::PayByBank). May be absent.
        46 pay_by_bank "pay_by_bank": Option<Box<payment_method::PayByBank>>,
        /// See [`Payco`](payment_method::Payco). May be absent.
        47 payco "payco": Option<Box<payment_method::Payco>>,
        /// See [`Paynow`](payment_method::Paynow). May be absent.
        48 paynow "paynow": Option<Box<payment_method::Paynow>>,
        /// See [`Paypal`](payment_method::Paypal). May be absent.
        49 paypal "paypal": Option<Box<payment_method::Paypal>>,
        /// See [`Paypay`](payment_method::Paypay). May be absent.
        50 paypay "paypay": Option<Box<payment_method::Paypay>>,
        /// See [`Payto`](payment_method::Payto). May be absent.
        51 payto "payto": Option<Box<payment_method::Payto>>,
        /// See [`Pix`](payment_method::Pix). May be absent.
        52 pix "pix": Option<Box<payment_method::Pix>>,
        /// See [`Promptpay`](payment_method::Promptpay). May be absent.
        53 promptpay "promptpay": Option<Box<payment_method::Promptpay>>,
        /// See [`RadarOptions`](payment_method::RadarOptions). May be absent.
        54 radar_options "radar_options": Option<Box<payment_method::RadarOptions>>,
        /// See [`RevolutPay`](payment_method::RevolutPay). May be absent.
        55 revolut_pay "revolut_pay": Option<Box<payment_method::RevolutPay>>,
        /// See [`SamsungPay`](payment_method::SamsungPay). May be absent.
        56 samsung_pay "samsung_pay": Option<Box<payment_method::SamsungPay>>,
        /// See [`Satispay`](payment_method::Satispay). May be absent.
        57 satispay "satispay": Option<Box<payment_method::Satispay>>,
        /// See [`Scalapay`](payment_method::Scalapay). May be absent.
        58 scalapay "scalapay": Option<Box<payment_method::Scalapay>>,
        /// See [`SepaDebit`](payment_method::SepaDebit). May be absent.
        59 sepa_debit "sepa_debit": Option<Box<payment_method::SepaDebit>>,
        /// See [`Sequra`](payment_method::Sequra). May be absent.
        60 sequra "sequra": Option<Box<payment_method::Sequra>>,
        /// See [`Sofort`](payment_method::Sofort). May be absent.
        61 sofort "sofort": Option<Box<payment_method::Sofort>>,
        /// See [`Sunbit`](payment_method::Sunbit). May be absent.
        62 sunbit "sunbit": Option<Box<payment_method::Sunbit>>,
        /// See [`Swish`](payment_method::Swish). May be absent.
        63 swish "swish": Option<Box<payment_method::Swish>>,
        /// See [`Twint`](payment_method::Twint). May be absent.
        64 twint "twint": Option<Box<payment_method::Twint>>,
        /// A word of [`Type`](payment_method::Type); unknown ones are kept.
        65 type_ "type": Option<payment_method::Type>,
        /// See [`Upi`](payment_method::Upi). May be absent.
        66 upi "upi": Option<Box<payment_method::Upi>>,
        /// See [`UsBankAccount`](payment_method::UsBankAccount). May be absent.
        67 us_bank_account "us_bank_account": Option<Box<payment_method::UsBankAccount>>,
        /// See [`WechatPay`](payment_method::WechatPay). May be absent.
        68 wechat_pay "wechat_pay": Option<Box<payment_method::WechatPay>>,
        /// See [`Zip`](payment_method::Zip). May be absent.
        69 zip "zip": Option<Box<payment_method::Zip>>,
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
            /// Text. May be null.
            0 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            1 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            2 institution_number "institution_number": Option<String>,
            /// Text. May be null.
            3 last4 "last4": Option<String>,
            /// Text. May be null.
            4 transit_number "transit_number": Option<String>,
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
            /// Text. May be null.
            0 bsb_number "bsb_number": Option<String>,
            /// Text. May be null.
            1 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            2 last4 "last4": Option<String>,
        }
    }
    record! {
        /// `bacs_debit` of a `payment_method`.
        BacsDebit {
            /// Text. May be null.
            0 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            1 last4 "last4": Option<String>,
            /// Text. May be null.
            2 sort_code "sort_code": Option<String>,
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
            /// Text. May be absent or null.
            0 buyer_id "buyer_id": Option<String>,
        }
    }
    /// `blik` of a `payment_method`. The same as [`Bizum`](Bizum).
    pub type Blik = Bizum;
    /// `boleto` of a `payment_method`. The same as [`charge::PaymentMethodDetailsBoleto`](crate::object::charge::PaymentMethodDetailsBoleto).
    pub type Boleto = crate::object::charge::PaymentMethodDetailsBoleto;
    record! {
        /// `card` of a `payment_method`.
        Card {
            /// Text.
            0 brand "brand": Option<String>,
            /// See [`CardChecks`](crate::object::payment_method::CardChecks). May be null.
            1 checks "checks": Option<Box<crate::object::payment_method::CardChecks>>,
            /// Text. May be null.
            2 country "country": Option<String>,
            /// Text. May be absent or null.
            3 description "description": Option<String>,
            /// Text. May be null.
            4 display_brand "display_brand": Option<String>,
            /// A whole number.
            5 exp_month "exp_month": Option<i64>,
            /// A whole number.
            6 exp_year "exp_year": Option<i64>,
            /// Text. May be absent or null.
            7 fingerprint "fingerprint": Option<String>,
            /// Text.
            8 funding "funding": Option<String>,
            /// See [`CardGeneratedFrom`](crate::object::payment_method::CardGeneratedFrom). May be null.
            9 generated_from "generated_from": Option<Box<crate::object::payment_method::CardGeneratedFrom>>,
            /// Text. May be absent or null.
            10 iin "iin": Option<String>,
            /// Text. May be absent or null.
            11 issuer "issuer": Option<String>,
            /// Text.
            12 last4 "last4": Option<String>,
            /// See [`CardNetworks`](crate::object::payment_method::CardNetworks). May be null.
            13 networks "networks": Option<Box<crate::object::payment_method::CardNetworks>>,
            /// A word of [`CardRegulatedStatus`](crate::object::payment_method::CardRegulatedStatus); unknown ones are kept. May be null.
            14 regulated_status "regulated_status": Option<crate::object::payment_method::CardRegulatedStatus>,
            /// See [`CardThreeDSecureUsage`](crate::object::payment_method::CardThreeDSecureUsage). May be null.
            15 three_d_secure_usage "three_d_secure_usage": Option<Box<crate::object::payment_method::CardThreeDSecureUsage>>,
            /// See [`CardWallet`](crate::object::payment_method::CardWallet). May be null.
            16 wallet "wallet": Option<Box<crate::object::payment_method::CardWallet>>,
        }
    }
    /// `card.checks` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks).
    pub type CardChecks = crate::object::charge::PaymentMethodDetailsCardChecks;
    record! {
        /// `card.generated_from` of a `payment_method`.
        CardGeneratedFrom {
            /// Text. May be null.
            0 charge "charge": Option<String>,
            /// See [`CardGeneratedFromPaymentMethodDetails`](crate::object::payment_method::CardGeneratedFromPaymentMethodDetails). May be null.
            1 payment_method_details "payment_method_details": Option<Box<crate::object::payment_method::CardGeneratedFromPaymentMethodDetails>>,
            /// Id of a `setup_attempt`, or the object where it was expanded. May be null.
            2 setup_attempt "setup_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>,
        }
    }
    record! {
        /// `card.generated_from.payment_method_details` of a `payment_method`.
        CardGeneratedFromPaymentMethodDetails {
            /// See [`CardGeneratedFromPaymentMethodDetailsCardPresent`](crate::object::payment_method::CardGeneratedFromPaymentMethodDetailsCardPresent). May be absent.
            0 card_present "card_present": Option<Box<crate::object::payment_method::CardGeneratedFromPaymentMethodDetailsCardPresent>>,
            /// Text.
            1 type_ "type": Option<String>,
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
            /// Array. Each element: Text.
            0 available "available": Vec<String>,
            /// Text. May be null.
            1 preferred "preferred": Option<String>,
        }
    }
    record! {
        /// `card.three_d_secure_usage` of a `payment_method`.
        CardThreeDSecureUsage {
            /// A flag.
            0 supported "supported": Option<bool>,
        }
    }
    record! {
        /// `card.wallet` of a `payment_method`.
        CardWallet {
            /// See [`CardWalletAmexExpressCheckout`](crate::object::payment_method::CardWalletAmexExpressCheckout). May be absent.
            0 amex_express_checkout "amex_express_checkout": Option<Box<crate::object::payment_method::CardWalletAmexExpressCheckout>>,
            /// See [`CardWalletApplePay`](crate::object::payment_method::CardWalletApplePay). May be absent.
            1 apple_pay "apple_pay": Option<Box<crate::object::payment_method::CardWalletApplePay>>,
            /// Text. May be null.
            2 dynamic_last4 "dynamic_last4": Option<String>,
            /// See [`CardWalletGooglePay`](crate::object::payment_method::CardWalletGooglePay). May be absent.
            3 google_pay "google_pay": Option<Box<crate::object::payment_method::CardWalletGooglePay>>,
            /// See [`CardWalletLink`](crate::object::payment_method::CardWalletLink). May be absent.
            4 link "link": Option<Box<crate::object::payment_method::CardWalletLink>>,
            /// See [`CardWalletMasterpass`](crate::object::payment_method::CardWalletMasterpass). May be absent.
            5 masterpass "masterpass": Option<Box<crate::object::payment_method::CardWalletMasterpass>>,
            /// See [`CardWalletSamsungPay`](crate::object::payment_method::CardWalletSamsungPay). May be absent.
            6 samsung_pay "samsung_pay": Option<Box<crate::object::payment_method::CardWalletSamsungPay>>,
            /// A word of [`CardWalletType`](crate::object::payment_method::CardWalletType); unknown ones are kept.
            7 type_ "type": Option<crate::object::payment_method::CardWalletType>,
            /// See [`CardWalletVisaCheckout`](crate::object::payment_method::CardWalletVisaCheckout). May be absent.
            8 visa_checkout "visa_checkout": Option<Box<crate::object::payment_method::CardWalletVisaCheckout>>,
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
            /// Text. May be null.
            0 brand "brand": Option<String>,
            /// Text. May be null.
            1 brand_product "brand_product": Option<String>,
            /// Text. May be null.
            2 cardholder_name "cardholder_name": Option<String>,
            /// Text. May be null.
            3 country "country": Option<String>,
            /// Text. May be absent or null.
            4 description "description": Option<String>,
            /// A whole number.
            5 exp_month "exp_month": Option<i64>,
            /// A whole number.
            6 exp_year "exp_year": Option<i64>,
            /// Text. May be null.
            7 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            8 funding "funding": Option<String>,
            /// Text. May be absent or null.
            9 iin "iin": Option<String>,
            /// Text. May be absent or null.
            10 issuer "issuer": Option<String>,
            /// Text. May be null.
            11 last4 "last4": Option<String>,
            /// See [`CardPresentNetworks`](crate::object::payment_method::CardPresentNetworks). May be null.
            12 networks "networks": Option<Box<crate::object::payment_method::CardPresentNetworks>>,
            /// See [`CardPresentOffline`](crate::object::payment_method::CardPresentOffline). May be null.
            13 offline "offline": Option<Box<crate::object::payment_method::CardPresentOffline>>,
            /// Array. Each element: Text. May be null.
            14 preferred_locales "preferred_locales": Vec<String>,
            /// A word of [`CardPresentReadMethod`](crate::object::payment_method::CardPresentReadMethod); unknown ones are kept. May be null.
            15 read_method "read_method": Option<crate::object::payment_method::CardPresentReadMethod>,
            /// See [`CardPresentWallet`](crate::object::payment_method::CardPresentWallet). May be absent.
            16 wallet "wallet": Option<Box<crate::object::payment_method::CardPresentWallet>>,
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
            /// Text. May be null.
            0 buyer_id "buyer_id": Option<String>,
            /// Text. May be null.
            1 cashtag "cashtag": Option<String>,
        }
    }
    /// `crypto` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Crypto = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `custom` of a `payment_method`.
        Custom {
            /// Text. May be null.
            0 display_name "display_name": Option<String>,
            /// See [`CustomLogo`](crate::object::payment_method::CustomLogo). May be null.
            1 logo "logo": Option<Box<crate::object::payment_method::CustomLogo>>,
            /// Text.
            2 type_ "type": Option<String>,
        }
    }
    record! {
        /// `custom.logo` of a `payment_method`.
        CustomLogo {
            /// Text. May be null.
            0 content_type "content_type": Option<String>,
            /// Text.
            1 url "url": Option<String>,
        }
    }
    /// `customer_balance` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type CustomerBalance = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `eps` of a `payment_method`.
        Eps {
            /// A word of [`EpsBank`](crate::object::payment_method::EpsBank); unknown ones are kept. May be null.
            0 bank "bank": Option<crate::object::payment_method::EpsBank>,
        }
    }
    record! {
        /// `fpx` of a `payment_method`.
        Fpx {
            /// A word of [`FpxAccountHolderType`](crate::object::payment_method::FpxAccountHolderType); unknown ones are kept. May be null.
            0 account_holder_type "account_holder_type": Option<crate::object::payment_method::FpxAccountHolderType>,
            /// A word of [`FpxBank`](crate::object::payment_method::FpxBank); unknown ones are kept.
            1 bank "bank": Option<crate::object::payment_method::FpxBank>,
        }
    }
    /// `giropay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Giropay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `grabpay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Grabpay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `ideal` of a `payment_method`.
        Ideal {
            /// A word of [`IdealBank`](crate::object::payment_method::IdealBank); unknown ones are kept. May be null.
            0 bank "bank": Option<crate::object::payment_method::IdealBank>,
            /// A word of [`IdealBic`](crate::object::payment_method::IdealBic); unknown ones are kept. May be null.
            1 bic "bic": Option<crate::object::payment_method::IdealBic>,
        }
    }
    record! {
        /// `interac_present` of a `payment_method`.
        InteracPresent {
            /// Text. May be null.
            0 brand "brand": Option<String>,
            /// Text. May be null.
            1 cardholder_name "cardholder_name": Option<String>,
            /// Text. May be null.
            2 country "country": Option<String>,
            /// Text. May be absent or null.
            3 description "description": Option<String>,
            /// A whole number.
            4 exp_month "exp_month": Option<i64>,
            /// A whole number.
            5 exp_year "exp_year": Option<i64>,
            /// Text. May be null.
            6 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            7 funding "funding": Option<String>,
            /// Text. May be absent or null.
            8 iin "iin": Option<String>,
            /// Text. May be absent or null.
            9 issuer "issuer": Option<String>,
            /// Text. May be null.
            10 last4 "last4": Option<String>,
            /// See [`InteracPresentNetworks`](crate::object::payment_method::InteracPresentNetworks). May be null.
            11 networks "networks": Option<Box<crate::object::payment_method::InteracPresentNetworks>>,
            /// Array. Each element: Text. May be null.
            12 preferred_locales "preferred_locales": Vec<String>,
            /// A word of [`InteracPresentReadMethod`](crate::object::payment_method::InteracPresentReadMethod); unknown ones are kept. May be null.
            13 read_method "read_method": Option<crate::object::payment_method::InteracPresentReadMethod>,
        }
    }
    /// `interac_present.networks` of a `payment_method`. The same as [`CardNetworks`](CardNetworks).
    pub type InteracPresentNetworks = CardNetworks;
    /// `kakao_pay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type KakaoPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `klarna` of a `payment_method`.
        Klarna {
            /// See [`KlarnaDob`](crate::object::payment_method::KlarnaDob). May be absent or null.
            0 dob "dob": Option<Box<crate::object::payment_method::KlarnaDob>>,
        }
    }
    record! {
        /// `klarna.dob` of a `payment_method`.
        KlarnaDob {
            /// A whole number. May be null.
            0 day "day": Option<i64>,
            /// A whole number. May be null.
            1 month "month": Option<i64>,
            /// A whole number. May be null.
            2 year "year": Option<i64>,
        }
    }
    /// `konbini` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Konbini = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `kr_card` of a `payment_method`.
        KrCard {
            /// A word of [`KrCardBrand`](crate::object::payment_method::KrCardBrand); unknown ones are kept. May be null.
            0 brand "brand": Option<crate::object::payment_method::KrCardBrand>,
            /// Text. May be null.
            1 last4 "last4": Option<String>,
        }
    }
    record! {
        /// `link` of a `payment_method`.
        Link {
            /// Text. May be null.
            0 email "email": Option<String>,
            /// Text. May be absent.
            1 persistent_token "persistent_token": Option<String>,
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
            /// Text. May be null.
            0 buyer_id "buyer_id": Option<String>,
            /// A word of [`NaverPayFunding`](crate::object::payment_method::NaverPayFunding); unknown ones are kept.
            1 funding "funding": Option<crate::object::payment_method::NaverPayFunding>,
        }
    }
    record! {
        /// `nz_bank_account` of a `payment_method`.
        NzBankAccount {
            /// Text. May be null.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text.
            1 bank_code "bank_code": Option<String>,
            /// Text.
            2 bank_name "bank_name": Option<String>,
            /// Text.
            3 branch_code "branch_code": Option<String>,
            /// Text.
            4 last4 "last4": Option<String>,
            /// Text. May be null.
            5 suffix "suffix": Option<String>,
        }
    }
    /// `oxxo` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Oxxo = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `p24` of a `payment_method`.
        P24 {
            /// A word of [`P24Bank`](crate::object::payment_method::P24Bank); unknown ones are kept. May be null.
            0 bank "bank": Option<crate::object::payment_method::P24Bank>,
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
            /// Text. May be null.
            0 country "country": Option<String>,
            /// Text. May be null.
            1 payer_email "payer_email": Option<String>,
            /// Text. May be null.
            2 payer_id "payer_id": Option<String>,
        }
    }
    /// `paypay` of a `payment_method`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type Paypay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payto` of a `payment_method`.
        Payto {
            /// Text. May be null.
            0 bsb_number "bsb_number": Option<String>,
            /// Text. May be null.
            1 last4 "last4": Option<String>,
            /// Text. May be null.
            2 pay_id "pay_id": Option<String>,
        }
    }
    record! {
        /// `pix` of a `payment_method`.
        Pix {
            /// Text. May be absent or null.
            0 fingerprint "fingerprint": Option<String>,
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
            /// Text. May be null.
            0 bank_code "bank_code": Option<String>,
            /// Text. May be null.
            1 branch_code "branch_code": Option<String>,
            /// Text. May be null.
            2 country "country": Option<String>,
            /// Text. May be null.
            3 fingerprint "fingerprint": Option<String>,
            /// See [`SepaDebitGeneratedFrom`](crate::object::payment_method::SepaDebitGeneratedFrom). May be null.
            4 generated_from "generated_from": Option<Box<crate::object::payment_method::SepaDebitGeneratedFrom>>,
            /// Text. May be null.
            5 last4 "last4": Option<String>,
        }
    }
    record! {
        /// `sepa_debit.generated_from` of a `payment_method`.
        SepaDebitGeneratedFrom {
            /// Id of a `charge`, or the object where it was expanded. May be null.
            0 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
            /// Id of a `setup_attempt`, or the object where it was expanded. May be null.
            1 setup_attempt "setup_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>,
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
            /// A word of [`UsBankAccountAccountHolderType`](crate::object::payment_method::UsBankAccountAccountHolderType); unknown ones are kept. May be null.
            0 account_holder_type "account_holder_type": Option<crate::object::payment_method::UsBankAccountAccountHolderType>,
            /// A word of [`UsBankAccountAccountType`](crate::object::payment_method::UsBankAccountAccountType); unknown ones are kept. May be null.
            1 account_type "account_type": Option<crate::object::payment_method::UsBankAccountAccountType>,
            /// Text. May be null.
            2 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            3 financial_connections_account "financial_connections_account": Option<String>,
            /// Text. May be null.
            4 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            5 last4 "last4": Option<String>,
            /// See [`UsBankAccountNetworks`](crate::object::payment_method::UsBankAccountNetworks). May be null.
            6 networks "networks": Option<Box<crate::object::payment_method::UsBankAccountNetworks>>,
            /// Text. May be null.
            7 routing_number "routing_number": Option<String>,
            /// See [`UsBankAccountStatusDetails`](crate::object::payment_method::UsBankAccountStatusDetails). May be null.
            8 status_details "status_details": Option<Box<crate::object::payment_method::UsBankAccountStatusDetails>>,
        }
    }
    record! {
        /// `us_bank_account.networks` of a `payment_method`.
        UsBankAccountNetworks {
            /// Text. May be null.
            0 preferred "preferred": Option<String>,
            /// Array. Each element: A word of [`UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported); unknown ones are kept.
            1 supported "supported": Vec<crate::object::payment_method::UsBankAccountNetworksSupported>,
        }
    }
    record! {
        /// `us_bank_account.status_details` of a `payment_method`.
        UsBankAccountStatusDetails {
            /// See [`UsBankAccountStatusDetailsBlocked`](crate::object::payment_method::UsBankAccountStatusDetailsBlocked). May be absent.
            0 blocked "blocked": Option<Box<crate::object::payment_method::UsBankAccountStatusDetailsBlocked>>,
        }
    }
    record! {
        /// `us_bank_account.status_details.blocked` of a `payment_method`.
        UsBankAccountStatusDetailsBlocked {
            /// A word of [`UsBankAccountStatusDetailsBlockedNetworkCode`](crate::object::payment_method::UsBankAccountStatusDetailsBlockedNetworkCode); unknown ones are kept. May be null.
            0 network_code "network_code": Option<crate::object::payment_method::UsBankAccountStatusDetailsBlockedNetworkCode>,
            /// A word of [`UsBankAccountStatusDetailsBlockedReason`](crate::object::payment_method::UsBankAccountStatusDetailsBlockedReason); unknown ones are kept. May be null.
            1 reason "reason": Option<crate::object::payment_method::UsBankAccountStatusDetailsBlockedReason>,
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
            0 Card "card",
            1 Points "points",
        }
    }
    /// `p24.bank` of a `payment_method`. The same as [`charge::PaymentMethodDetailsP24Bank`](crate::object::charge::PaymentMethodDetailsP24Bank).
    pub type P24Bank = crate::object::charge::PaymentMethodDetailsP24Bank;
    words! {
        /// `type` of a `payment_method`.
        Type {
            0 AcssDebit "acss_debit",
            1 Affirm "affirm",
            2 AfterpayClearpay "afterpay_clearpay",
            3 Alipay "alipay",
            4 Alma "alma",
            5 AmazonPay "amazon_pay",
            6 AuBecsDebit "au_becs_debit",
            7 BacsDebit "bacs_debit",
            8 Bancontact "bancontact",
            9 Billie "billie",
            10 Bizum "bizum",
            11 Blik "blik",
            12 Boleto "boleto",
            13 Card "card",
            14 CardPresent "card_present",
            15 Cashapp "cashapp",
            16 Crypto "crypto",
            17 Custom "custom",
            18 CustomerBalance "customer_balance",
            19 Eps "eps",
            20 Fpx "fpx",
            21 Giropay "giropay",
            22 Grabpay "grabpay",
            23 Ideal "ideal",
            24 InteracPresent "interac_present",
            25 KakaoPay "kakao_pay",
            26 Klarna "klarna",
            27 Konbini "konbini",
            28 KrCard "kr_card",
            29 Link "link",
            30 MbWay "mb_way",
            31 Mobilepay "mobilepay",
            32 Multibanco "multibanco",
            33 NaverPay "naver_pay",
            34 NzBankAccount "nz_bank_account",
            35 Oxxo "oxxo",
            36 P24 "p24",
            37 PayByBank "pay_by_bank",
            38 Payco "payco",
            39 Paynow "paynow",
            40 Paypal "paypal",
            41 Paypay "paypay",
            42 Payto "payto",
            43 Pix "pix",
            44 Promptpay "promptpay",
            45 RevolutPay "revolut_pay",
            46 SamsungPay "samsung_pay",
            47 Satispay "satispay",
            48 Scalapay "scalapay",
            49 SepaDebit "sepa_debit",
            50 Sequra "sequra",
            51 Sofort "sofort",
            52 Sunbit "sunbit",
            53 Swish "swish",
            54 Twint "twint",
            55 Upi "upi",
            56 UsBankAccount "us_bank_account",
            57 WechatPay "wechat_pay",
            58 Zip "zip",
        }
    }
    /// `us_bank_account.account_holder_type` of a `payment_method`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type UsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `us_bank_account.account_type` of a `payment_method`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type UsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `us_bank_account.networks.supported` of a `payment_method`.
        UsBankAccountNetworksSupported {
            0 Ach "ach",
            1 UsDomesticWire "us_domestic_wire",
        }
    }
    words! {
        /// `us_bank_account.status_details.blocked.network_code` of a `payment_method`.
        UsBankAccountStatusDetailsBlockedNetworkCode {
            0 R02 "R02",
            1 R03 "R03",
            2 R04 "R04",
            3 R05 "R05",
            4 R07 "R07",
            5 R08 "R08",
            6 R10 "R10",
            7 R11 "R11",
            8 R16 "R16",
            9 R20 "R20",
            10 R29 "R29",
            11 R31 "R31",
        }
    }
    words! {
        /// `us_bank_account.status_details.blocked.reason` of a `payment_method`.
        UsBankAccountStatusDetailsBlockedReason {
            0 BankAccountClosed "bank_account_closed",
            1 BankAccountFrozen "bank_account_frozen",
            2 BankAccountInvalidDetails "bank_account_invalid_details",
            3 BankAccountRestricted "bank_account_restricted",
            4 BankAccountUnusable "bank_account_unusable",
            5 DebitNotAuthorized "debit_not_authorized",
            6 TokenizedAccountNumberDeactivated "tokenized_account_number_deactivated",
        }
    }
}
record! {
    /// Stripe's `payment_record` object.
    PaymentRecord {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`Amount`](payment_record::Amount).
        1 amount "amount": Option<Box<payment_record::Amount>>,
        /// See [`AmountAuthorized`](payment_record::AmountAuthorized).
        2 amount_authorized "amount_authorized": Option<Box<payment_record::AmountAuthorized>>,
        /// See [`AmountCanceled`](payment_record::AmountCanceled).
        3 amount_canceled "amount_canceled": Option<Box<payment_record::AmountCanceled>>,
        /// See [`AmountFailed`](payment_record::AmountFailed).
        4 amount_failed "amount_failed": Option<Box<payment_record::AmountFailed>>,
        /// See [`AmountGuaranteed`](payment_record::AmountGuaranteed).
        5 amount_guaranteed "amount_guaranteed": Option<Box<payment_record::AmountGuaranteed>>,
        /// See [`AmountRefunded`](payment_record::AmountRefunded).
        6 amount_refunded "amount_refunded": Option<Box<payment_record::AmountRefunded>>,
        /// See [`AmountRequested`](payment_record::AmountRequested).
        7 amount_requested "amount_requested": Option<Box<payment_record::AmountRequested>>,
        /// Text. May be null.
        8 application "application": Option<String>,
        /// A time, UTC.
        9 created "created": Option<time::OffsetDateTime>,
        /// See [`CustomerDetails`](payment_record::CustomerDetails). May be null.
        10 customer_details "customer_details": Option<Box<payment_record::CustomerDetails>>,
        /// A word of [`CustomerPresence`](payment_record::CustomerPresence); unknown ones are kept. May be null.
        11 customer_presence "customer_presence": Option<payment_record::CustomerPresence>,
        /// A flag. May be absent.
        12 deleted "deleted": Option<bool>,
        /// Text. May be null.
        13 description "description": Option<String>,
        /// Text. May be null.
        14 latest_payment_attempt_record "latest_payment_attempt_record": Option<String>,
        /// A flag.
        15 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        16 metadata "metadata": crate::object::Metadata,
        /// See [`PaymentMethodDetails`](payment_record::PaymentMethodDetails). May be null.
        17 payment_method_details "payment_method_details": Option<Box<payment_record::PaymentMethodDetails>>,
        /// See [`ProcessorDetails`](payment_record::ProcessorDetails).
        18 processor_details "processor_details": Option<Box<payment_record::ProcessorDetails>>,
        /// A word of [`ReportedBy`](payment_record::ReportedBy); unknown ones are kept.
        19 reported_by "reported_by": Option<payment_record::ReportedBy>,
        /// See [`ShippingDetails`](payment_record::ShippingDetails). May be null.
        20 shipping_details "shipping_details": Option<Box<payment_record::ShippingDetails>>,
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
            /// Text.
            0 currency "currency": Option<String>,
            /// A whole number.
            1 value "value": Option<i64>,
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
            /// Text. May be null.
            0 customer "customer": Option<String>,
            /// Text. May be null.
            1 email "email": Option<String>,
            /// Text. May be null.
            2 name "name": Option<String>,
            /// Text. May be null.
            3 phone "phone": Option<String>,
        }
    }
    record! {
        /// `payment_method_details` of a `payment_record`.
        PaymentMethodDetails {
            /// See [`PaymentMethodDetailsAchCreditTransfer`](crate::object::payment_record::PaymentMethodDetailsAchCreditTransfer). May be absent.
            0 ach_credit_transfer "ach_credit_transfer": Option<Box<crate::object::payment_record::PaymentMethodDetailsAchCreditTransfer>>,
            /// See [`PaymentMethodDetailsAchDebit`](crate::object::payment_record::PaymentMethodDetailsAchDebit). May be absent.
            1 ach_debit "ach_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAchDebit>>,
            /// See [`PaymentMethodDetailsAcssDebit`](crate::object::payment_record::PaymentMethodDetailsAcssDebit). May be absent.
            2 acss_debit "acss_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAcssDebit>>,
            /// See [`PaymentMethodDetailsAffirm`](crate::object::payment_record::PaymentMethodDetailsAffirm). May be absent.
            3 affirm "affirm": Option<Box<crate::object::payment_record::PaymentMethodDetailsAffirm>>,
            /// See [`PaymentMethodDetailsAfterpayClearpay`](crate::object::payment_record::PaymentMethodDetailsAfterpayClearpay). May be absent.
            4 afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAfterpayClearpay>>,
            /// See [`PaymentMethodDetailsAlipay`](crate::object::payment_record::PaymentMethodDetailsAlipay). May be absent.
            5 alipay "alipay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAlipay>>,
            /// See [`PaymentMethodDetailsAlma`](crate::object::payment_record::PaymentMethodDetailsAlma). May be absent.
            6 alma "alma": Option<Box<crate::object::payment_record::PaymentMethodDetailsAlma>>,
            /// See [`PaymentMethodDetailsAmazonPay`](crate::object::payment_record::PaymentMethodDetailsAmazonPay). May be absent.
            7 amazon_pay "amazon_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPay>>,
            /// See [`PaymentMethodDetailsAuBecsDebit`](crate::object::payment_record::PaymentMethodDetailsAuBecsDebit). May be absent.
            8 au_becs_debit "au_becs_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsAuBecsDebit>>,
            /// See [`PaymentMethodDetailsBacsDebit`](crate::object::payment_record::PaymentMethodDetailsBacsDebit). May be absent.
            9 bacs_debit "bacs_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsBacsDebit>>,
            /// See [`PaymentMethodDetailsBancontact`](crate::object::payment_record::PaymentMethodDetailsBancontact). May be absent.
            10 bancontact "bancontact": Option<Box<crate::object::payment_record::PaymentMethodDetailsBancontact>>,
            /// See [`PaymentMethodDetailsBillie`](crate::object::payment_record::PaymentMethodDetailsBillie). May be absent.
            11 billie "billie": Option<Box<crate::object::payment_record::PaymentMethodDetailsBillie>>,
            /// See [`PaymentMethodDetailsBillingDetails`](crate::object::payment_record::PaymentMethodDetailsBillingDetails). May be null.
            12 billing_details "billing_details": Option<Box<crate::object::payment_record::PaymentMethodDetailsBillingDetails>>,
            /// See [`PaymentMethodDetailsBizum`](crate::object::payment_record::PaymentMethodDetailsBizum). May be absent.
            13 bizum "bizum": Option<Box<crate::object::payment_record::PaymentMethodDetailsBizum>>,
            /// See [`PaymentMethodDetailsBlik`](crate::object::payment_record::PaymentMethodDetailsBlik). May be absent.
            14 blik "blik": Option<Box<crate::object::payment_record::PaymentMethodDetailsBlik>>,
            /// See [`PaymentMethodDetailsBoleto`](crate::object::payment_record::PaymentMethodDetailsBoleto). May be absent.
            15 boleto "boleto": Option<Box<crate::object::payment_record::PaymentMethodDetailsBoleto>>,
            /// See [`PaymentMethodDetailsCard`](crate::object::payment_record::PaymentMethodDetailsCard). May be absent.
            16 card "card": Option<Box<crate::object::payment_record::PaymentMethodDetailsCard>>,
            /// See [`PaymentMethodDetailsCardPresent`](crate::object::payment_record::PaymentMethodDetailsCardPresent). May be absent.
            17 card_present "card_present": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardPresent>>,
            /// See [`PaymentMethodDetailsCashapp`](crate::object::payment_record::PaymentMethodDetailsCashapp). May be absent.
            18 cashapp "cashapp": Option<Box<crate::object::payment_record::PaymentMethodDetailsCashapp>>,
            /// See [`PaymentMethodDetailsCrypto`](crate::object::payment_record::PaymentMethodDetailsCrypto). May be absent.
            19 crypto "crypto": Option<Box<crate::object::payment_record::PaymentMethodDetailsCrypto>>,
            /// See [`PaymentMethodDetailsCustom`](crate::object::payment_record::PaymentMethodDetailsCustom). May be absent.
            20 custom "custom": Option<Box<crate::object::payment_record::PaymentMethodDetailsCustom>>,
            /// See [`PaymentMethodDetailsCustomerBalance`](crate::object::payment_record::PaymentMethodDetailsCustomerBalance). May be absent.
            21 customer_balance "customer_balance": Option<Box<crate::object::payment_record::PaymentMethodDetailsCustomerBalance>>,
            /// See [`PaymentMethodDetailsEps`](crate::object::payment_record::PaymentMethodDetailsEps). May be absent.
            22 eps "eps": Option<Box<crate::object::payment_record::PaymentMethodDetailsEps>>,
            /// See [`PaymentMethodDetailsFpx`](crate::object::payment_record::PaymentMethodDetailsFpx). May be absent.
            23 fpx "fpx": Option<Box<crate::object::payment_record::PaymentMethodDetailsFpx>>,
            /// See [`PaymentMethodDetailsGiropay`](crate::object::payment_record::PaymentMethodDetailsGiropay). May be absent.
            24 giropay "giropay": Option<Box<crate::object::payment_record::PaymentMethodDetailsGiropay>>,
            /// See [`PaymentMethodDetailsGrabpay`](crate::object::payment_record::PaymentMethodDetailsGrabpay). May be absent.
            25 grabpay "grabpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsGrabpay>>,
            /// See [`PaymentMethodDetailsIdeal`](crate::object::payment_record::PaymentMethodDetailsIdeal). May be absent.
            26 ideal "ideal": Option<Box<crate::object::payment_record::PaymentMethodDetailsIdeal>>,
            /// See [`PaymentMethodDetailsInteracPresent`](crate::object::payment_record::PaymentMethodDetailsInteracPresent). May be absent.
            27 interac_present "interac_present": Option<Box<crate::object::payment_record::PaymentMethodDetailsInteracPresent>>,
            /// See [`PaymentMethodDetailsKakaoPay`](crate::object::payment_record::PaymentMethodDetailsKakaoPay). May be absent.
            28 kakao_pay "kakao_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsKakaoPay>>,
            /// See [`PaymentMethodDetailsKlarna`](crate::object::payment_record::PaymentMethodDetailsKlarna). May be absent.
            29 klarna "klarna": Option<Box<crate::object::payment_record::PaymentMethodDetailsKlarna>>,
            /// See [`PaymentMethodDetailsKonbini`](crate::object::payment_record::PaymentMethodDetailsKonbini). May be absent.
            30 konbini "konbini": Option<Box<crate::object::payment_record::PaymentMethodDetailsKonbini>>,
            /// See [`PaymentMethodDetailsKrCard`](crate::object::payment_record::PaymentMethodDetailsKrCard). May be absent.
            31 kr_card "kr_card": Option<Box<crate::object::payment_record::PaymentMethodDetailsKrCard>>,
            /// See [`PaymentMethodDetailsLink`](crate::object::payment_record::PaymentMethodDetailsLink). May be absent.
            32 link "link": Option<Box<crate::object::payment_record::PaymentMethodDetailsLink>>,
            /// See [`PaymentMethodDetailsMbWay`](crate::object::payment_record::PaymentMethodDetailsMbWay). May be absent.
            33 mb_way "mb_way": Option<Box<crate::object::payment_record::PaymentMethodDetailsMbWay>>,
            /// See [`PaymentMethodDetailsMobilepay`](crate::object::payment_record::PaymentMethodDetailsMobilepay). May be absent.
            34 mobilepay "mobilepay": Option<Box<crate::object::payment_record::PaymentMethodDetailsMobilepay>>,
            /// See [`PaymentMethodDetailsMomo`](crate::object::payment_record::PaymentMethodDetailsMomo). May be absent.
            35 momo "momo": Option<Box<crate::object::payment_record::PaymentMethodDetailsMomo>>,
            /// See [`PaymentMethodDetailsMultibanco`](crate::object::payment_record::PaymentMethodDetailsMultibanco). May be absent.
            36 multibanco "multibanco": Option<Box<crate::object::payment_record::PaymentMethodDetailsMultibanco>>,
            /// See [`PaymentMethodDetailsNaverPay`](crate::object::payment_record::PaymentMethodDetailsNaverPay). May be absent.
            37 naver_pay "naver_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsNaverPay>>,
            /// See [`PaymentMethodDetailsNzBankAccount`](crate::object::payment_record::PaymentMethodDetailsNzBankAccount). May be absent.
            38 nz_bank_account "nz_bank_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsNzBankAccount>>,
            /// See [`PaymentMethodDetailsOxxo`](crate::object::payment_record::PaymentMethodDetailsOxxo). May be absent.
            39 oxxo "oxxo": Option<Box<crate::object::payment_record::PaymentMethodDetailsOxxo>>,
            /// See [`PaymentMethodDetailsP24`](crate::object::payment_record::PaymentMethodDetailsP24). May be absent.
            40 p24 "p24": Option<Box<crate::object::payment_record::PaymentMethodDetailsP24>>,
            /// See [`PaymentMethodDetailsPayByBank`](crate::object::payment_record::PaymentMethodDetailsPayByBank). May be absent.
            41 pay_by_bank "pay_by_bank": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayByBank>>,
            /// See [`PaymentMethodDetailsPayco`](crate::object::payment_record::PaymentMethodDetailsPayco). May be absent.
            42 payco "payco": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayco>>,
            /// Text. May be null.
            43 payment_method "payment_method": Option<String>,
            /// See [`PaymentMethodDetailsPaynow`](crate::object::payment_record::PaymentMethodDetailsPaynow). May be absent.
            44 paynow "paynow": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaynow>>,
            /// See [`PaymentMethodDetailsPaypal`](crate::object::payment_record::PaymentMethodDetailsPaypal). May be absent.
            45 paypal "paypal": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaypal>>,
            /// See [`PaymentMethodDetailsPaypay`](crate::object::payment_record::PaymentMethodDetailsPaypay). May be absent.
            46 paypay "paypay": Option<Box<crate::object::payment_record::PaymentMethodDetailsPaypay>>,
            /// See [`PaymentMethodDetailsPayto`](crate::object::payment_record::PaymentMethodDetailsPayto). May be absent.
            47 payto "payto": Option<Box<crate::object::payment_record::PaymentMethodDetailsPayto>>,
            /// See [`PaymentMethodDetailsPix`](crate::object::payment_record::PaymentMethodDetailsPix). May be absent.
            48 pix "pix": Option<Box<crate::object::payment_record::PaymentMethodDetailsPix>>,
            /// See [`PaymentMethodDetailsPromptpay`](crate::object::payment_record::PaymentMethodDetailsPromptpay). May be absent.
            49 promptpay "promptpay": Option<Box<crate::object::payment_record::PaymentMethodDetailsPromptpay>>,
            /// See [`PaymentMethodDetailsRevolutPay`](crate::object::payment_record::PaymentMethodDetailsRevolutPay). May be absent.
            50 revolut_pay "revolut_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsRevolutPay>>,
            /// See [`PaymentMethodDetailsSamsungPay`](crate::object::payment_record::PaymentMethodDetailsSamsungPay). May be absent.
            51 samsung_pay "samsung_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsSamsungPay>>,
            /// See [`PaymentMethodDetailsSatispay`](crate::object::payment_record::PaymentMethodDetailsSatispay). May be absent.
            52 satispay "satispay": Option<Box<crate::object::payment_record::PaymentMethodDetailsSatispay>>,
            /// See [`PaymentMethodDetailsScalapay`](crate::object::payment_record::PaymentMethodDetailsScalapay). May be absent.
            53 scalapay "scalapay": Option<Box<crate::object::payment_record::PaymentMethodDetailsScalapay>>,
            /// See [`PaymentMethodDetailsSepaCreditTransfer`](crate::object::payment_record::PaymentMethodDetailsSepaCreditTransfer). May be absent.
            54 sepa_credit_transfer "sepa_credit_transfer": Option<Box<crate::object::payment_record::PaymentMethodDetailsSepaCreditTransfer>>,
            /// See [`PaymentMethodDetailsSepaDebit`](crate::object::payment_record::PaymentMethodDetailsSepaDebit). May be absent.
            55 sepa_debit "sepa_debit": Option<Box<crate::object::payment_record::PaymentMethodDetailsSepaDebit>>,
            /// See [`PaymentMethodDetailsSequra`](crate::object::payment_record::PaymentMethodDetailsSequra). May be absent.
            56 sequra "sequra": Option<Box<crate::object::payment_record::PaymentMethodDetailsSequra>>,
            /// See [`PaymentMethodDetailsSofort`](crate::object::payment_record::PaymentMethodDetailsSofort). May be absent.
            57 sofort "sofort": Option<Box<crate::object::payment_record::PaymentMethodDetailsSofort>>,
            /// See [`PaymentMethodDetailsStripeAccount`](crate::object::payment_record::PaymentMethodDetailsStripeAccount). May be absent.
            58 stripe_account "stripe_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsStripeAccount>>,
            /// See [`PaymentMethodDetailsSunbit`](crate::object::payment_record::PaymentMethodDetailsSunbit). May be absent.
            59 sunbit "sunbit": Option<Box<crate::object::payment_record::PaymentMethodDetailsSunbit>>,
            /// See [`PaymentMethodDetailsSwish`](crate::object::payment_record::PaymentMethodDetailsSwish). May be absent.
            60 swish "swish": Option<Box<crate::object::payment_record::PaymentMethodDetailsSwish>>,
            /// See [`PaymentMethodDetailsTwint`](crate::object::payment_record::PaymentMethodDetailsTwint). May be absent.
            61 twint "twint": Option<Box<crate::object::payment_record::PaymentMethodDetailsTwint>>,
            /// Text.
            62 type_ "type": Option<String>,
            /// See [`PaymentMethodDetailsUpi`](crate::object::payment_record::PaymentMethodDetailsUpi). May be absent.
            63 upi "upi": Option<Box<crate::object::payment_record::PaymentMethodDetailsUpi>>,
            /// See [`PaymentMethodDetailsUsBankAccount`](crate::object::payment_record::PaymentMethodDetailsUsBankAccount). May be absent.
            64 us_bank_account "us_bank_account": Option<Box<crate::object::payment_record::PaymentMethodDetailsUsBankAccount>>,
            /// See [`PaymentMethodDetailsWechat`](crate::object::payment_record::PaymentMethodDetailsWechat). May be absent.
            65 wechat "wechat": Option<Box<crate::object::payment_record::PaymentMethodDetailsWechat>>,
            /// See [`PaymentMethodDetailsWechatPay`](crate::object::payment_record::PaymentMethodDetailsWechatPay). May be absent.
            66 wechat_pay "wechat_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsWechatPay>>,
            /// See [`PaymentMethodDetailsZip`](crate::object::payment_record::PaymentMethodDetailsZip). May be absent.
            67 zip "zip": Option<Box<crate::object::payment_record::PaymentMethodDetailsZip>>,
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
            /// See [`PaymentMethodDetailsAmazonPayFunding`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFunding). May be absent.
            0 funding "funding": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPayFunding>>,
            /// Text. May be null.
            1 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.amazon_pay.funding` of a `payment_record`.
        PaymentMethodDetailsAmazonPayFunding {
            /// See [`PaymentMethodDetailsAmazonPayFundingCard`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingCard). May be absent.
            0 card "card": Option<Box<crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingCard>>,
            /// A word of [`PaymentMethodDetailsAmazonPayFundingType`](crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingType); unknown ones are kept. May be null.
            1 type_ "type": Option<crate::object::payment_record::PaymentMethodDetailsAmazonPayFundingType>,
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
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 email "email": Option<String>,
            /// Text. May be null.
            2 name "name": Option<String>,
            /// Text. May be null.
            3 phone "phone": Option<String>,
        }
    }
    /// `payment_method_details.bizum` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBizum`](crate::object::charge::PaymentMethodDetailsBizum).
    pub type PaymentMethodDetailsBizum = crate::object::charge::PaymentMethodDetailsBizum;
    /// `payment_method_details.blik` of a `payment_record`. The same as [`charge::PaymentMethodDetailsBlik`](crate::object::charge::PaymentMethodDetailsBlik).
    pub type PaymentMethodDetailsBlik = crate::object::charge::PaymentMethodDetailsBlik;
    record! {
        /// `payment_method_details.boleto` of a `payment_record`.
        PaymentMethodDetailsBoleto {
            /// Text. May be null.
            0 tax_id "tax_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card` of a `payment_record`.
        PaymentMethodDetailsCard {
            /// Text. May be null.
            0 authorization_code "authorization_code": Option<String>,
            /// A word of [`PaymentMethodDetailsCardBrand`](crate::object::payment_record::PaymentMethodDetailsCardBrand); unknown ones are kept. May be null.
            1 brand "brand": Option<crate::object::payment_record::PaymentMethodDetailsCardBrand>,
            /// A time, UTC. May be absent.
            2 capture_before "capture_before": Option<time::OffsetDateTime>,
            /// See [`PaymentMethodDetailsCardChecks`](crate::object::payment_record::PaymentMethodDetailsCardChecks). May be null.
            3 checks "checks": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardChecks>>,
            /// Text. May be null.
            4 country "country": Option<String>,
            /// Text. May be absent or null.
            5 description "description": Option<String>,
            /// A whole number. May be null.
            6 exp_month "exp_month": Option<i64>,
            /// A whole number. May be null.
            7 exp_year "exp_year": Option<i64>,
            /// Text. May be absent or null.
            8 fingerprint "fingerprint": Option<String>,
            /// A word of [`PaymentMethodDetailsCardFunding`](crate::object::payment_record::PaymentMethodDetailsCardFunding); unknown ones are kept. May be null.
            9 funding "funding": Option<crate::object::payment_record::PaymentMethodDetailsCardFunding>,
            /// Text. May be absent or null.
            10 iin "iin": Option<String>,
            /// See [`PaymentMethodDetailsCardInstallments`](crate::object::payment_record::PaymentMethodDetailsCardInstallments). May be null.
            11 installments "installments": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardInstallments>>,
            /// Text. May be absent or null.
            12 issuer "issuer": Option<String>,
            /// Text. May be null.
            13 last4 "last4": Option<String>,
            /// A flag. May be absent or null.
            14 moto "moto": Option<bool>,
            /// A word of [`PaymentMethodDetailsCardNetwork`](crate::object::payment_record::PaymentMethodDetailsCardNetwork); unknown ones are kept. May be null.
            15 network "network": Option<crate::object::payment_record::PaymentMethodDetailsCardNetwork>,
            /// Text. May be null.
            16 network_advice_code "network_advice_code": Option<String>,
            /// Text. May be null.
            17 network_decline_code "network_decline_code": Option<String>,
            /// See [`PaymentMethodDetailsCardNetworkToken`](crate::object::payment_record::PaymentMethodDetailsCardNetworkToken). May be absent or null.
            18 network_token "network_token": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardNetworkToken>>,
            /// Text. May be null.
            19 network_transaction_id "network_transaction_id": Option<String>,
            /// A word of [`PaymentMethodDetailsCardStoredCredentialUsage`](crate::object::payment_record::PaymentMethodDetailsCardStoredCredentialUsage); unknown ones are kept. May be absent or null.
            20 stored_credential_usage "stored_credential_usage": Option<crate::object::payment_record::PaymentMethodDetailsCardStoredCredentialUsage>,
            /// See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecure). May be null.
            21 three_d_secure "three_d_secure": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecure>>,
            /// See [`PaymentMethodDetailsCardWallet`](crate::object::payment_record::PaymentMethodDetailsCardWallet). May be null.
            22 wallet "wallet": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWallet>>,
        }
    }
    record! {
        /// `payment_method_details.card.checks` of a `payment_record`.
        PaymentMethodDetailsCardChecks {
            /// A word of [`PaymentMethodDetailsCardChecksAddressLine1Check`](crate::object::payment_record::PaymentMethodDetailsCardChecksAddressLine1Check); unknown ones are kept. May be null.
            0 address_line1_check "address_line1_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksAddressLine1Check>,
            /// A word of [`PaymentMethodDetailsCardChecksAddressPostalCodeCheck`](crate::object::payment_record::PaymentMethodDetailsCardChecksAddressPostalCodeCheck); unknown ones are kept. May be null.
            1 address_postal_code_check "address_postal_code_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksAddressPostalCodeCheck>,
            /// A word of [`PaymentMethodDetailsCardChecksCvcCheck`](crate::object::payment_record::PaymentMethodDetailsCardChecksCvcCheck); unknown ones are kept. May be null.
            2 cvc_check "cvc_check": Option<crate::object::payment_record::PaymentMethodDetailsCardChecksCvcCheck>,
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
            /// A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.
            0 authentication_flow "authentication_flow": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.
            1 electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureExemptionIndicator); unknown ones are kept. May be null.
            2 exemption_indicator "exemption_indicator": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureExemptionIndicator>,
            /// A flag. May be null.
            3 exemption_indicator_applied "exemption_indicator_applied": Option<bool>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.
            4 result "result": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResult>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.
            5 result_reason "result_reason": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureResultReason>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.
            6 version "version": Option<crate::object::payment_record::PaymentMethodDetailsCardThreeDSecureVersion>,
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `payment_record`.
        PaymentMethodDetailsCardWallet {
            /// See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::payment_record::PaymentMethodDetailsCardWalletApplePay). May be absent.
            0 apple_pay "apple_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletApplePay>>,
            /// Text. May be absent.
            1 dynamic_last4 "dynamic_last4": Option<String>,
            /// See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::payment_record::PaymentMethodDetailsCardWalletGooglePay). May be absent.
            2 google_pay "google_pay": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletGooglePay>>,
            /// See [`PaymentMethodDetailsCardWalletLink`](crate::object::payment_record::PaymentMethodDetailsCardWalletLink). May be absent.
            3 link "link": Option<Box<crate::object::payment_record::PaymentMethodDetailsCardWalletLink>>,
            /// Text.
            4 type_ "type": Option<String>,
        }
    }
    record! {
        /// `payment_method_details.card.wallet.apple_pay` of a `payment_record`.
        PaymentMethodDetailsCardWalletApplePay {
            /// Text.
            0 type_ "type": Option<String>,
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
            /// Text.
            0 display_name "display_name": Option<String>,
            /// Text. May be null.
            1 type_ "type": Option<String>,
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
            /// Text. May be null.
            0 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent.
            1 mandate "mandate": Option<String>,
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
            /// Text. May be absent or null.
            0 bank_transaction_id "bank_transaction_id": Option<String>,
            /// Text. May be absent.
            1 mandate "mandate": Option<String>,
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
            /// See [`ProcessorDetailsCustom`](crate::object::payment_record::ProcessorDetailsCustom). May be absent.
            0 custom "custom": Option<Box<crate::object::payment_record::ProcessorDetailsCustom>>,
            /// Text: `custom`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `processor_details.custom` of a `payment_record`.
        ProcessorDetailsCustom {
            /// Text. May be null.
            0 payment_reference "payment_reference": Option<String>,
        }
    }
    record! {
        /// `shipping_details` of a `payment_record`.
        ShippingDetails {
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 name "name": Option<String>,
            /// Text. May be null.
            2 phone "phone": Option<String>,
        }
    }
    /// `customer_presence` of a `payment_record`. The same as [`payment_intent::PaymentMethodOptionsUpiSetupFutureUsage`](crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage).
    pub type CustomerPresence = crate::object::payment_intent::PaymentMethodOptionsUpiSetupFutureUsage;
    /// `payment_method_details.ach_debit.account_holder_type` of a `payment_record`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type PaymentMethodDetailsAchDebitAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    words! {
        /// `payment_method_details.amazon_pay.funding.type` of a `payment_record`.
        PaymentMethodDetailsAmazonPayFundingType {
            0 Card "card",
        }
    }
    /// `payment_method_details.bancontact.preferred_language` of a `payment_record`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage).
    pub type PaymentMethodDetailsBancontactPreferredLanguage = crate::object::subscription::PaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage;
    words! {
        /// `payment_method_details.card.brand` of a `payment_record`.
        PaymentMethodDetailsCardBrand {
            0 Amex "amex",
            1 CartesBancaires "cartes_bancaires",
            2 Diners "diners",
            3 Discover "discover",
            4 EftposAu "eftpos_au",
            5 Interac "interac",
            6 Jcb "jcb",
            7 Link "link",
            8 Mastercard "mastercard",
            9 Unionpay "unionpay",
            10 Unknown "unknown",
            11 Visa "visa",
        }
    }
    words! {
        /// `payment_method_details.card.checks.address_line1_check` of a `payment_record`.
        PaymentMethodDetailsCardChecksAddressLine1Check {
            0 Fail "fail",
            1 Pass "pass",
            2 Unavailable "unavailable",
            3 Unchecked "unchecked",
        }
    }
    /// `payment_method_details.card.checks.address_postal_code_check` of a `payment_record`. The same as [`PaymentMethodDetailsCardChecksAddressLine1Check`](PaymentMethodDetailsCardChecksAddressLine1Check).
    pub type PaymentMethodDetailsCardChecksAddressPostalCodeCheck = PaymentMethodDetailsCardChecksAddressLine1Check;
    /// `payment_method_details.card.checks.cvc_check` of a `payment_record`. The same as [`PaymentMethodDetailsCardChecksAddressLine1Check`](PaymentMethodDetailsCardChecksAddressLine1Check).
    pub type PaymentMethodDetailsCardChecksCvcCheck = PaymentMethodDetailsCardChecksAddressLine1Check;
    words! {
        /// `payment_method_details.card.funding` of a `payment_record`.
        PaymentMethodDetailsCardFunding {
            0 Credit "credit",
            1 Debit "debit",
            2 Prepaid "prepaid",
            3 Unknown "unknown",
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
            0 V01 "01",
            1 V02 "02",
            2 V03 "03",
            3 V04 "04",
            4 V05 "05",
            5 V06 "06",
            6 V07 "07",
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
            0 VSelf "self",
            1 Stripe "stripe",
        }
    }
}
record! {
    /// Stripe's `payout` object.
    Payout {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Id of a `application_fee`, or the object where it was expanded. May be null.
        2 application_fee "application_fee": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// An amount, in the currency's smallest unit. May be null.
        3 application_fee_amount "application_fee_amount": Option<i64>,
        /// A time, UTC.
        4 arrival_date "arrival_date": Option<time::OffsetDateTime>,
        /// A flag.
        5 automatic "automatic": Option<bool>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        6 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A time, UTC.
        7 created "created": Option<time::OffsetDateTime>,
        /// Text.
        8 currency "currency": Option<String>,
        /// A flag. May be absent.
        9 deleted "deleted": Option<bool>,
        /// Text. May be null.
        10 description "description": Option<String>,
        /// Id of a `ExternalAccount`, or the object where it was expanded. May be null.
        11 destination "destination": Option<crate::object::Expandable<crate::object::ExternalAccount>>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        12 failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// Text. May be null.
        13 failure_code "failure_code": Option<String>,
        /// Text. May be null.
        14 failure_message "failure_message": Option<String>,
        /// A flag.
        15 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        16 metadata "metadata": crate::object::Metadata,
        /// Text.
        17 method "method": Option<String>,
        /// Id of a `payout`, or the object where it was expanded. May be null.
        18 original_payout "original_payout": Option<crate::object::Expandable<crate::object::Payout>>,
        /// Text. May be null.
        19 payout_method "payout_method": Option<String>,
        /// A word of [`ReconciliationStatus`](payout::ReconciliationStatus); unknown ones are kept.
        20 reconciliation_status "reconciliation_status": Option<payout::ReconciliationStatus>,
        /// Id of a `payout`, or the object where it was expanded. May be null.
        21 reversed_by "reversed_by": Option<crate::object::Expandable<crate::object::Payout>>,
        /// Text.
        22 source_type "source_type": Option<String>,
        /// Text. May be null.
        23 statement_descriptor "statement_descriptor": Option<String>,
        /// Text.
        24 status "status": Option<String>,
        /// See [`TraceId`](payout::TraceId). May be null.
        25 trace_id "trace_id": Option<Box<payout::TraceId>>,
        /// A word of [`Type`](payout::Type); unknown ones are kept.
        26 type_ "type": Option<payout::Type>,
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
            /// Text.
            0 status "status": Option<String>,
            /// Text. May be null.
            1 value "value": Option<String>,
        }
    }
    words! {
        /// `reconciliation_status` of a `payout`.
        ReconciliationStatus {
            0 Completed "completed",
            1 InProgress "in_progress",
            2 NotApplicable "not_applicable",
        }
    }
    words! {
        /// `type` of a `payout`.
        Type {
            0 BankAccount "bank_account",
            1 Card "card",
        }
    }
}
record! {
    /// Stripe's `radar.early_fraud_warning` object.
    RadarEarlyFraudWarning {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 actionable "actionable": Option<bool>,
        /// Id of a `charge`, or the object where it was expanded.
        2 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text.
        5 fraud_type "fraud_type": Option<String>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be absent.
        7 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
    }
}
object! { RadarEarlyFraudWarning: "radar.early_fraud_warning" }
record! {
    /// Stripe's `refund` object.
    Refund {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        2 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        3 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Text.
        5 currency "currency": Option<String>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        6 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        7 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        8 deleted "deleted": Option<bool>,
        /// Text. May be absent.
        9 description "description": Option<String>,
        /// See [`DestinationDetails`](refund::DestinationDetails). May be absent.
        10 destination_details "destination_details": Option<Box<refund::DestinationDetails>>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be absent.
        11 failure_balance_transaction "failure_balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// Text. May be absent.
        12 failure_reason "failure_reason": Option<String>,
        /// Text. May be absent.
        13 instructions_email "instructions_email": Option<String>,
        /// Your own keys and values. May be null.
        14 metadata "metadata": crate::object::Metadata,
        /// See [`NextAction`](refund::NextAction). May be absent.
        15 next_action "next_action": Option<Box<refund::NextAction>>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be null.
        16 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// Id of a `payment_method`, or the object where it was expanded. May be null.
        17 payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// A word of [`PendingReason`](refund::PendingReason); unknown ones are kept. May be absent.
        18 pending_reason "pending_reason": Option<refund::PendingReason>,
        /// See [`PresentmentDetails`](refund::PresentmentDetails). May be absent.
        19 presentment_details "presentment_details": Option<Box<refund::PresentmentDetails>>,
        /// A word of [`Reason`](refund::Reason); unknown ones are kept. May be null.
        20 reason "reason": Option<refund::Reason>,
        /// Text. May be null.
        21 receipt_number "receipt_number": Option<String>,
        /// Id of a `transfer_reversal`, or the object where it was expanded. May be null.
        22 source_transfer_reversal "source_transfer_reversal": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Text. May be null.
        23 status "status": Option<String>,
        /// Id of a `transfer_reversal`, or the object where it was expanded. May be null.
        24 transfer_reversal "transfer_reversal": Option<crate::object::Expandable<crate::object::RawObject>>,
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
            /// See [`DestinationDetailsAffirm`](crate::object::refund::DestinationDetailsAffirm). May be absent.
            0 affirm "affirm": Option<Box<crate::object::refund::DestinationDetailsAffirm>>,
            /// See [`DestinationDetailsAfterpayClearpay`](crate::object::refund::DestinationDetailsAfterpayClearpay). May be absent.
            1 afterpay_clearpay "afterpay_clearpay": Option<Box<crate::object::refund::DestinationDetailsAfterpayClearpay>>,
            /// See [`DestinationDetailsAlipay`](crate::object::refund::DestinationDetailsAlipay). May be absent.
            2 alipay "alipay": Option<Box<crate::object::refund::DestinationDetailsAlipay>>,
            /// See [`DestinationDetailsAlma`](crate::object::refund::DestinationDetailsAlma). May be absent.
            3 alma "alma": Option<Box<crate::object::refund::DestinationDetailsAlma>>,
            /// See [`DestinationDetailsAmazonPay`](crate::object::refund::DestinationDetailsAmazonPay). May be absent.
            4 amazon_pay "amazon_pay": Option<Box<crate::object::refund::DestinationDetailsAmazonPay>>,
            /// See [`DestinationDetailsAuBankTransfer`](crate::object::refund::DestinationDetailsAuBankTransfer). May be absent.
            5 au_bank_transfer "au_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsAuBankTransfer>>,
            /// See [`DestinationDetailsBlik`](crate::object::refund::DestinationDetailsBlik). May be absent.
            6 blik "blik": Option<Box<crate::object::refund::DestinationDetailsBlik>>,
            /// See [`DestinationDetailsBrBankTransfer`](crate::object::refund::DestinationDetailsBrBankTransfer). May be absent.
            7 br_bank_transfer "br_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsBrBankTransfer>>,
            /// See [`DestinationDetailsCard`](crate::object::refund::DestinationDetailsCard). May be absent.
            8 card "card": Option<Box<crate::object::refund::DestinationDetailsCard>>,
            /// See [`DestinationDetailsCashapp`](crate::object::refund::DestinationDetailsCashapp). May be absent.
            9 cashapp "cashapp": Option<Box<crate::object::refund::DestinationDetailsCashapp>>,
            /// See [`DestinationDetailsCrypto`](crate::object::refund::DestinationDetailsCrypto). May be absent.
            10 crypto "crypto": Option<Box<crate::object::refund::DestinationDetailsCrypto>>,
            /// See [`DestinationDetailsCustomerCashBalance`](crate::object::refund::DestinationDetailsCustomerCashBalance). May be absent.
            11 customer_cash_balance "customer_cash_balance": Option<Box<crate::object::refund::DestinationDetailsCustomerCashBalance>>,
            /// See [`DestinationDetailsEps`](crate::object::refund::DestinationDetailsEps). May be absent.
            12 eps "eps": Option<Box<crate::object::refund::DestinationDetailsEps>>,
            /// See [`DestinationDetailsEuBankTransfer`](crate::object::refund::DestinationDetailsEuBankTransfer). May be absent.
            13 eu_bank_transfer "eu_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsEuBankTransfer>>,
            /// See [`DestinationDetailsGbBankTransfer`](crate::object::refund::DestinationDetailsGbBankTransfer). May be absent.
            14 gb_bank_transfer "gb_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsGbBankTransfer>>,
            /// See [`DestinationDetailsGiropay`](crate::object::refund::DestinationDetailsGiropay). May be absent.
            15 giropay "giropay": Option<Box<crate::object::refund::DestinationDetailsGiropay>>,
            /// See [`DestinationDetailsGrabpay`](crate::object::refund::DestinationDetailsGrabpay). May be absent.
            16 grabpay "grabpay": Option<Box<crate::object::refund::DestinationDetailsGrabpay>>,
            /// See [`DestinationDetailsJpBankTransfer`](crate::object::refund::DestinationDetailsJpBankTransfer). May be absent.
            17 jp_bank_transfer "jp_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsJpBankTransfer>>,
            /// See [`DestinationDetailsKlarna`](crate::object::refund::DestinationDetailsKlarna). May be absent.
            18 klarna "klarna": Option<Box<crate::object::refund::DestinationDetailsKlarna>>,
            /// See [`DestinationDetailsMbWay`](crate::object::refund::DestinationDetailsMbWay). May be absent.
            19 mb_way "mb_way": Option<Box<crate::object::refund::DestinationDetailsMbWay>>,
            /// See [`DestinationDetailsMultibanco`](crate::object::refund::DestinationDetailsMultibanco). May be absent.
            20 multibanco "multibanco": Option<Box<crate::object::refund::DestinationDetailsMultibanco>>,
            /// See [`DestinationDetailsMxBankTransfer`](crate::object::refund::DestinationDetailsMxBankTransfer). May be absent.
            21 mx_bank_transfer "mx_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsMxBankTransfer>>,
            /// See [`DestinationDetailsNzBankTransfer`](crate::object::refund::DestinationDetailsNzBankTransfer). May be absent.
            22 nz_bank_transfer "nz_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsNzBankTransfer>>,
            /// See [`DestinationDetailsP24`](crate::object::refund::DestinationDetailsP24). May be absent.
            23 p24 "p24": Option<Box<crate::object::refund::DestinationDetailsP24>>,
            /// See [`DestinationDetailsPaynow`](crate::object::refund::DestinationDetailsPaynow). May be absent.
            24 paynow "paynow": Option<Box<crate::object::refund::DestinationDetailsPaynow>>,
            /// See [`DestinationDetailsPaypal`](crate::object::refund::DestinationDetailsPaypal). May be absent.
            25 paypal "paypal": Option<Box<crate::object::refund::DestinationDetailsPaypal>>,
            /// See [`DestinationDetailsPix`](crate::object::refund::DestinationDetailsPix). May be absent.
            26 pix "pix": Option<Box<crate::object::refund::DestinationDetailsPix>>,
            /// See [`DestinationDetailsRevolut`](crate::object::refund::DestinationDetailsRevolut). May be absent.
            27 revolut "revolut": Option<Box<crate::object::refund::DestinationDetailsRevolut>>,
            /// See [`DestinationDetailsScalapay`](crate::object::refund::DestinationDetailsScalapay). May be absent.
            28 scalapay "scalapay": Option<Box<crate::object::refund::DestinationDetailsScalapay>>,
            /// See [`DestinationDetailsSofort`](crate::object::refund::DestinationDetailsSofort). May be absent.
            29 sofort "sofort": Option<Box<crate::object::refund::DestinationDetailsSofort>>,
            /// See [`DestinationDetailsSwish`](crate::object::refund::DestinationDetailsSwish). May be absent.
            30 swish "swish": Option<Box<crate::object::refund::DestinationDetailsSwish>>,
            /// See [`DestinationDetailsThBankTransfer`](crate::object::refund::DestinationDetailsThBankTransfer). May be absent.
            31 th_bank_transfer "th_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsThBankTransfer>>,
            /// See [`DestinationDetailsTwint`](crate::object::refund::DestinationDetailsTwint). May be absent.
            32 twint "twint": Option<Box<crate::object::refund::DestinationDetailsTwint>>,
            /// Text.
            33 type_ "type": Option<String>,
            /// See [`DestinationDetailsUsBankTransfer`](crate::object::refund::DestinationDetailsUsBankTransfer). May be absent.
            34 us_bank_transfer "us_bank_transfer": Option<Box<crate::object::refund::DestinationDetailsUsBankTransfer>>,
            /// See [`DestinationDetailsWechatPay`](crate::object::refund::DestinationDetailsWechatPay). May be absent.
            35 wechat_pay "wechat_pay": Option<Box<crate::object::refund::DestinationDetailsWechatPay>>,
            /// See [`DestinationDetailsZip`](crate::object::refund::DestinationDetailsZip). May be absent.
            36 zip "zip": Option<Box<crate::object::refund::DestinationDetailsZip>>,
        }
    }
    /// `destination_details.affirm` of a `refund`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type DestinationDetailsAffirm = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `destination_details.afterpay_clearpay` of a `refund`.
        DestinationDetailsAfterpayClearpay {
            /// Text. May be null.
            0 reference "reference": Option<String>,
            /// Text. May be null.
            1 reference_status "reference_status": Option<String>,
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
            /// Text. May be null.
            0 network_decline_code "network_decline_code": Option<String>,
            /// Text. May be null.
            1 reference "reference": Option<String>,
            /// Text. May be null.
            2 reference_status "reference_status": Option<String>,
        }
    }
    /// `destination_details.br_bank_transfer` of a `refund`. The same as [`DestinationDetailsAfterpayClearpay`](DestinationDetailsAfterpayClearpay).
    pub type DestinationDetailsBrBankTransfer = DestinationDetailsAfterpayClearpay;
    record! {
        /// `destination_details.card` of a `refund`.
        DestinationDetailsCard {
            /// Text. May be absent.
            0 reference "reference": Option<String>,
            /// Text. May be absent.
            1 reference_status "reference_status": Option<String>,
            /// Text. May be absent.
            2 reference_type "reference_type": Option<String>,
            /// A word of [`DestinationDetailsCardType`](crate::object::refund::DestinationDetailsCardType); unknown ones are kept.
            3 type_ "type": Option<crate::object::refund::DestinationDetailsCardType>,
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
            /// See [`NextActionDisplayDetails`](crate::object::refund::NextActionDisplayDetails). May be absent.
            0 display_details "display_details": Option<Box<crate::object::refund::NextActionDisplayDetails>>,
            /// Text.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `next_action.display_details` of a `refund`.
        NextActionDisplayDetails {
            /// See [`NextActionDisplayDetailsEmailSent`](crate::object::refund::NextActionDisplayDetailsEmailSent).
            0 email_sent "email_sent": Option<Box<crate::object::refund::NextActionDisplayDetailsEmailSent>>,
            /// A time, UTC.
            1 expires_at "expires_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `next_action.display_details.email_sent` of a `refund`.
        NextActionDisplayDetailsEmailSent {
            /// A time, UTC.
            0 email_sent_at "email_sent_at": Option<time::OffsetDateTime>,
            /// Text.
            1 email_sent_to "email_sent_to": Option<String>,
        }
    }
    /// `presentment_details` of a `refund`. The same as [`charge::PresentmentDetails`](crate::object::charge::PresentmentDetails).
    pub type PresentmentDetails = crate::object::charge::PresentmentDetails;
    words! {
        /// `destination_details.card.type` of a `refund`.
        DestinationDetailsCardType {
            0 Pending "pending",
            1 Refund "refund",
            2 Reversal "reversal",
        }
    }
    words! {
        /// `pending_reason` of a `refund`.
        PendingReason {
            0 ChargePending "charge_pending",
            1 InsufficientFunds "insufficient_funds",
            2 Processing "processing",
        }
    }
    words! {
        /// `reason` of a `refund`.
        Reason {
            0 Duplicate "duplicate",
            1 ExpiredUncapturedCharge "expired_uncaptured_charge",
            2 Fraudulent "fraudulent",
            3 RequestedByCustomer "requested_by_customer",
        }
    }
}
record! {
    /// Stripe's `review` object.
    Review {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text. May be null.
        1 billing_zip "billing_zip": Option<String>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        2 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A word of [`ClosedReason`](review::ClosedReason); unknown ones are kept. May be null.
        3 closed_reason "closed_reason": Option<review::ClosedReason>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. May be null.
        6 ip_address "ip_address": Option<String>,
        /// See [`IpAddressLocation`](review::IpAddressLocation). May be null.
        7 ip_address_location "ip_address_location": Option<Box<review::IpAddressLocation>>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// A flag.
        9 open "open": Option<bool>,
        /// A word of [`OpenedReason`](review::OpenedReason); unknown ones are kept.
        10 opened_reason "opened_reason": Option<review::OpenedReason>,
        /// Id of a `payment_intent`, or the object where it was expanded. May be absent.
        11 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        /// Text.
        12 reason "reason": Option<String>,
        /// See [`Session`](review::Session). May be null.
        13 session "session": Option<Box<review::Session>>,
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
            /// Text. May be null.
            0 city "city": Option<String>,
            /// Text. May be null.
            1 country "country": Option<String>,
            /// A number. May be null.
            2 latitude "latitude": Option<f64>,
            /// A number. May be null.
            3 longitude "longitude": Option<f64>,
            /// Text. May be null.
            4 region "region": Option<String>,
        }
    }
    record! {
        /// `session` of a `review`.
        Session {
            /// Text. May be null.
            0 browser "browser": Option<String>,
            /// Text. May be null.
            1 device "device": Option<String>,
            /// Text. May be null.
            2 platform "platform": Option<String>,
            /// Text. May be null.
            3 version "version": Option<String>,
        }
    }
    words! {
        /// `closed_reason` of a `review`.
        ClosedReason {
            0 Acknowledged "acknowledged",
            1 Approved "approved",
            2 Canceled "canceled",
            3 Disputed "disputed",
            4 PaymentNeverSettled "payment_never_settled",
            5 Redacted "redacted",
            6 Refunded "refunded",
            7 RefundedAsFraud "refunded_as_fraud",
        }
    }
    words! {
        /// `opened_reason` of a `review`.
        OpenedReason {
            0 Manual "manual",
            1 Rule "rule",
        }
    }
}
record! {
    /// Stripe's `setup_attempt` object.
    SetupAttempt {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `application`, or the object where it was expanded. May be null.
        1 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// A flag. May be absent.
        2 attach_to_self "attach_to_self": Option<bool>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        4 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be null.
        5 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Array. Each element: A word of [`FlowDirection`](setup_attempt::FlowDirection); unknown ones are kept. May be null.
        7 flow_directions "flow_directions": Vec<setup_attempt::FlowDirection>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        9 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Id of a `payment_method`, or the object where it was expanded.
        10 payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// See [`PaymentMethodDetails`](setup_attempt::PaymentMethodDetails).
        11 payment_method_details "payment_method_details": Option<Box<setup_attempt::PaymentMethodDetails>>,
        /// See [`SetupError`](setup_attempt::SetupError). May be null.
        12 setup_error "setup_error": Option<Box<setup_attempt::SetupError>>,
        /// Id of a `setup_intent`, or the object where it was expanded.
        13 setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>,
        /// Text.
        14 status "status": Option<String>,
        /// Text.
        15 usage "usage": Option<String>,
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
            /// See [`PaymentMethodDetailsAcssDebit`](crate::object::setup_attempt::PaymentMethodDetailsAcssDebit). May be absent.
            0 acss_debit "acss_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAcssDebit>>,
            /// See [`PaymentMethodDetailsAmazonPay`](crate::object::setup_attempt::PaymentMethodDetailsAmazonPay). May be absent.
            1 amazon_pay "amazon_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAmazonPay>>,
            /// See [`PaymentMethodDetailsAuBecsDebit`](crate::object::setup_attempt::PaymentMethodDetailsAuBecsDebit). May be absent.
            2 au_becs_debit "au_becs_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsAuBecsDebit>>,
            /// See [`PaymentMethodDetailsBacsDebit`](crate::object::setup_attempt::PaymentMethodDetailsBacsDebit). May be absent.
            3 bacs_debit "bacs_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBacsDebit>>,
            /// See [`PaymentMethodDetailsBancontact`](crate::object::setup_attempt::PaymentMethodDetailsBancontact). May be absent.
            4 bancontact "bancontact": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBancontact>>,
            /// See [`PaymentMethodDetailsBlik`](crate::object::setup_attempt::PaymentMethodDetailsBlik). May be absent.
            5 blik "blik": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBlik>>,
            /// See [`PaymentMethodDetailsBoleto`](crate::object::setup_attempt::PaymentMethodDetailsBoleto). May be absent.
            6 boleto "boleto": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsBoleto>>,
            /// See [`PaymentMethodDetailsCard`](crate::object::setup_attempt::PaymentMethodDetailsCard). May be absent.
            7 card "card": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCard>>,
            /// See [`PaymentMethodDetailsCardPresent`](crate::object::setup_attempt::PaymentMethodDetailsCardPresent). May be absent.
            8 card_present "card_present": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardPresent>>,
            /// See [`PaymentMethodDetailsCashapp`](crate::object::setup_attempt::PaymentMethodDetailsCashapp). May be absent.
            9 cashapp "cashapp": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCashapp>>,
            /// See [`PaymentMethodDetailsIdeal`](crate::object::setup_attempt::PaymentMethodDetailsIdeal). May be absent.
            10 ideal "ideal": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsIdeal>>,
            /// See [`PaymentMethodDetailsKakaoPay`](crate::object::setup_attempt::PaymentMethodDetailsKakaoPay). May be absent.
            11 kakao_pay "kakao_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKakaoPay>>,
            /// See [`PaymentMethodDetailsKlarna`](crate::object::setup_attempt::PaymentMethodDetailsKlarna). May be absent.
            12 klarna "klarna": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKlarna>>,
            /// See [`PaymentMethodDetailsKrCard`](crate::object::setup_attempt::PaymentMethodDetailsKrCard). May be absent.
            13 kr_card "kr_card": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsKrCard>>,
            /// See [`PaymentMethodDetailsLink`](crate::object::setup_attempt::PaymentMethodDetailsLink). May be absent.
            14 link "link": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsLink>>,
            /// See [`PaymentMethodDetailsNaverPay`](crate::object::setup_attempt::PaymentMethodDetailsNaverPay). May be absent.
            15 naver_pay "naver_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsNaverPay>>,
            /// See [`PaymentMethodDetailsNzBankAccount`](crate::object::setup_attempt::PaymentMethodDetailsNzBankAccount). May be absent.
            16 nz_bank_account "nz_bank_account": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsNzBankAccount>>,
            /// See [`PaymentMethodDetailsPaypal`](crate::object::setup_attempt::PaymentMethodDetailsPaypal). May be absent.
            17 paypal "paypal": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPaypal>>,
            /// See [`PaymentMethodDetailsPayto`](crate::object::setup_attempt::PaymentMethodDetailsPayto). May be absent.
            18 payto "payto": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPayto>>,
            /// See [`PaymentMethodDetailsPix`](crate::object::setup_attempt::PaymentMethodDetailsPix). May be absent.
            19 pix "pix": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsPix>>,
            /// See [`PaymentMethodDetailsRevolutPay`](crate::object::setup_attempt::PaymentMethodDetailsRevolutPay). May be absent.
            20 revolut_pay "revolut_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsRevolutPay>>,
            /// See [`PaymentMethodDetailsSatispay`](crate::object::setup_attempt::PaymentMethodDetailsSatispay). May be absent.
            21 satispay "satispay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSatispay>>,
            /// See [`PaymentMethodDetailsSepaDebit`](crate::object::setup_attempt::PaymentMethodDetailsSepaDebit). May be absent.
            22 sepa_debit "sepa_debit": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSepaDebit>>,
            /// See [`PaymentMethodDetailsSofort`](crate::object::setup_attempt::PaymentMethodDetailsSofort). May be absent.
            23 sofort "sofort": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsSofort>>,
            /// See [`PaymentMethodDetailsTwint`](crate::object::setup_attempt::PaymentMethodDetailsTwint). May be absent.
            24 twint "twint": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsTwint>>,
            /// Text.
            25 type_ "type": Option<String>,
            /// See [`PaymentMethodDetailsUpi`](crate::object::setup_attempt::PaymentMethodDetailsUpi). May be absent.
            26 upi "upi": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsUpi>>,
            /// See [`PaymentMethodDetailsUsBankAccount`](crate::object::setup_attempt::PaymentMethodDetailsUsBankAccount). May be absent.
            27 us_bank_account "us_bank_account": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsUsBankAccount>>,
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
            /// Text. May be null.
            0 brand "brand": Option<String>,
            /// See [`PaymentMethodDetailsCardChecks`](crate::object::setup_attempt::PaymentMethodDetailsCardChecks). May be null.
            1 checks "checks": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardChecks>>,
            /// Text. May be null.
            2 country "country": Option<String>,
            /// Text. May be absent or null.
            3 description "description": Option<String>,
            /// A whole number. May be null.
            4 exp_month "exp_month": Option<i64>,
            /// A whole number. May be null.
            5 exp_year "exp_year": Option<i64>,
            /// Text. May be absent or null.
            6 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            7 funding "funding": Option<String>,
            /// Text. May be absent or null.
            8 iin "iin": Option<String>,
            /// Text. May be absent or null.
            9 issuer "issuer": Option<String>,
            /// Text. May be null.
            10 last4 "last4": Option<String>,
            /// A flag. May be absent.
            11 moto "moto": Option<bool>,
            /// Text. May be null.
            12 network "network": Option<String>,
            /// See [`PaymentMethodDetailsCardThreeDSecure`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecure). May be null.
            13 three_d_secure "three_d_secure": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecure>>,
            /// See [`PaymentMethodDetailsCardWallet`](crate::object::setup_attempt::PaymentMethodDetailsCardWallet). May be null.
            14 wallet "wallet": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWallet>>,
        }
    }
    /// `payment_method_details.card.checks` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardChecks`](crate::object::charge::PaymentMethodDetailsCardChecks).
    pub type PaymentMethodDetailsCardChecks = crate::object::charge::PaymentMethodDetailsCardChecks;
    record! {
        /// `payment_method_details.card.three_d_secure` of a `setup_attempt`.
        PaymentMethodDetailsCardThreeDSecure {
            /// A word of [`PaymentMethodDetailsCardThreeDSecureAuthenticationFlow`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow); unknown ones are kept. May be null.
            0 authentication_flow "authentication_flow": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureAuthenticationFlow>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator); unknown ones are kept. May be null.
            1 electronic_commerce_indicator "electronic_commerce_indicator": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureResult`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResult); unknown ones are kept. May be null.
            2 result "result": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResult>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureResultReason`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResultReason); unknown ones are kept. May be null.
            3 result_reason "result_reason": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureResultReason>,
            /// Text. May be null.
            4 transaction_id "transaction_id": Option<String>,
            /// A word of [`PaymentMethodDetailsCardThreeDSecureVersion`](crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureVersion); unknown ones are kept. May be null.
            5 version "version": Option<crate::object::setup_attempt::PaymentMethodDetailsCardThreeDSecureVersion>,
        }
    }
    record! {
        /// `payment_method_details.card.wallet` of a `setup_attempt`.
        PaymentMethodDetailsCardWallet {
            /// See [`PaymentMethodDetailsCardWalletApplePay`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletApplePay). May be absent.
            0 apple_pay "apple_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWalletApplePay>>,
            /// See [`PaymentMethodDetailsCardWalletGooglePay`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletGooglePay). May be absent.
            1 google_pay "google_pay": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardWalletGooglePay>>,
            /// A word of [`PaymentMethodDetailsCardWalletType`](crate::object::setup_attempt::PaymentMethodDetailsCardWalletType); unknown ones are kept.
            2 type_ "type": Option<crate::object::setup_attempt::PaymentMethodDetailsCardWalletType>,
        }
    }
    /// `payment_method_details.card.wallet.apple_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletApplePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    /// `payment_method_details.card.wallet.google_pay` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCardWalletGooglePay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.card_present` of a `setup_attempt`.
        PaymentMethodDetailsCardPresent {
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            0 generated_card "generated_card": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
            /// See [`PaymentMethodDetailsCardPresentOffline`](crate::object::setup_attempt::PaymentMethodDetailsCardPresentOffline). May be null.
            1 offline "offline": Option<Box<crate::object::setup_attempt::PaymentMethodDetailsCardPresentOffline>>,
        }
    }
    /// `payment_method_details.card_present.offline` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardPresentOffline`](crate::object::charge::PaymentMethodDetailsCardPresentOffline).
    pub type PaymentMethodDetailsCardPresentOffline = crate::object::charge::PaymentMethodDetailsCardPresentOffline;
    /// `payment_method_details.cashapp` of a `setup_attempt`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodDetailsCashapp = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_details.ideal` of a `setup_attempt`.
        PaymentMethodDetailsIdeal {
            /// A word of [`PaymentMethodDetailsIdealBank`](crate::object::setup_attempt::PaymentMethodDetailsIdealBank); unknown ones are kept. May be null.
            0 bank "bank": Option<crate::object::setup_attempt::PaymentMethodDetailsIdealBank>,
            /// A word of [`PaymentMethodDetailsIdealBic`](crate::object::setup_attempt::PaymentMethodDetailsIdealBic); unknown ones are kept. May be null.
            1 bic "bic": Option<crate::object::setup_attempt::PaymentMethodDetailsIdealBic>,
            /// Id of a `payment_method`, or the object where it was expanded. May be null.
            2 generated_sepa_debit "generated_sepa_debit": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
            /// Id of a `mandate`, or the object where it was expanded. May be null.
            3 generated_sepa_debit_mandate "generated_sepa_debit_mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// Text. May be null.
            4 iban_last4 "iban_last4": Option<String>,
            /// Text. May be null.
            5 verified_name "verified_name": Option<String>,
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
            /// Text. May be absent.
            0 buyer_id "buyer_id": Option<String>,
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
            0 Inbound "inbound",
            1 Outbound "outbound",
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
            0 ApplePay "apple_pay",
            1 GooglePay "google_pay",
            2 Link "link",
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
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Array. Each element: A word of [`AllowedPaymentMethodType`](setup_intent::AllowedPaymentMethodType); unknown ones are kept. May be null.
        1 allowed_payment_method_types "allowed_payment_method_types": Vec<setup_intent::AllowedPaymentMethodType>,
        /// Id of a `application`, or the object where it was expanded. May be null.
        2 application "application": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// A flag. May be absent.
        3 attach_to_self "attach_to_self": Option<bool>,
        /// See [`AutomaticPaymentMethods`](setup_intent::AutomaticPaymentMethods). May be null.
        4 automatic_payment_methods "automatic_payment_methods": Option<Box<setup_intent::AutomaticPaymentMethods>>,
        /// A word of [`CancellationReason`](setup_intent::CancellationReason); unknown ones are kept. May be null.
        5 cancellation_reason "cancellation_reason": Option<setup_intent::CancellationReason>,
        /// Text. May be null.
        6 client_secret "client_secret": Option<String>,
        /// A time, UTC.
        7 created "created": Option<time::OffsetDateTime>,
        /// Id of a `customer`, or the object where it was expanded. May be null.
        8 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
        /// Text. May be absent or null.
        9 customer_account "customer_account": Option<String>,
        /// A flag. May be absent.
        10 deleted "deleted": Option<bool>,
        /// Text. May be null.
        11 description "description": Option<String>,
        /// Array. Each element: A word of [`ExcludedPaymentMethodType`](setup_intent::ExcludedPaymentMethodType); unknown ones are kept. May be null.
        12 excluded_payment_method_types "excluded_payment_method_types": Vec<setup_intent::ExcludedPaymentMethodType>,
        /// Array. Each element: A word of [`FlowDirection`](setup_intent::FlowDirection); unknown ones are kept. May be absent or null.
        13 flow_directions "flow_directions": Vec<setup_intent::FlowDirection>,
        /// See [`LastSetupError`](setup_intent::LastSetupError). May be null.
        14 last_setup_error "last_setup_error": Option<Box<setup_intent::LastSetupError>>,
        /// Id of a `setup_attempt`, or the object where it was expanded. May be null.
        15 latest_attempt "latest_attempt": Option<crate::object::Expandable<crate::object::SetupAttempt>>,
        /// A flag.
        16 livemode "livemode": Option<bool>,
        /// See [`ManagedPayments`](setup_intent::ManagedPayments). May be absent or null.
        17 managed_payments "managed_payments": Option<Box<setup_intent::ManagedPayments>>,
        /// Id of a `mandate`, or the object where it was expanded. May be null.
        18 mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
        /// Your own keys and values. May be null.
        19 metadata "metadata": crate::object::Metadata,
        /// See [`NextAction`](setup_intent::NextAction). May be null.
        20 next_action "next_action": Option<Box<setup_intent::NextAction>>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        21 on_behalf_of "on_behalf_of": Option<crate::object::Expandable<crate::object::RawObject>>,
        /// Id of a `payment_method`, or the object where it was expanded. May be null.
        22 payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// See [`PaymentMethodConfigurationDetails`](setup_intent::PaymentMethodConfigurationDetails). May be null.
        23 payment_method_configuration_details "payment_method_configuration_details": Option<Box<setup_intent::PaymentMethodConfigurationDetails>>,
        /// See [`PaymentMethodOptions`](setup_intent::PaymentMethodOptions). May be null.
        24 payment_method_options "payment_method_options": Option<Box<setup_intent::PaymentMethodOptions>>,
        /// Array. Each element: Text.
        25 payment_method_types "payment_method_types": Vec<String>,
        /// Id of a `mandate`, or the object where it was expanded. May be null.
        26 single_use_mandate "single_use_mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
        /// A word of [`Status`](setup_intent::Status); unknown ones are kept.
        27 status "status": Option<setup_intent::Status>,
        /// Text.
        28 usage "usage": Option<String>,
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
            /// A word of [`AutomaticPaymentMethodsAllowRedirects`](crate::object::setup_intent::AutomaticPaymentMethodsAllowRedirects); unknown ones are kept. May be absent.
            0 allow_redirects "allow_redirects": Option<crate::object::setup_intent::AutomaticPaymentMethodsAllowRedirects>,
            /// A flag. May be null.
            1 enabled "enabled": Option<bool>,
        }
    }
    /// `last_setup_error` of a `setup_intent`. The same as [`payment_intent::LastPaymentError`](crate::object::payment_intent::LastPaymentError).
    pub type LastSetupError = crate::object::payment_intent::LastPaymentError;
    /// `managed_payments` of a `setup_intent`. The same as [`checkout_session::AdaptivePricing`](crate::object::checkout_session::AdaptivePricing).
    pub type ManagedPayments = crate::object::checkout_session::AdaptivePricing;
    record! {
        /// `next_action` of a `setup_intent`.
        NextAction {
            /// See [`NextActionBlikAuthorize`](crate::object::setup_intent::NextActionBlikAuthorize). May be absent.
            0 blik_authorize "blik_authorize": Option<Box<crate::object::setup_intent::NextActionBlikAuthorize>>,
            /// See [`NextActionCashappHandleRedirectOrDisplayQrCode`](crate::object::setup_intent::NextActionCashappHandleRedirectOrDisplayQrCode). May be absent.
            1 cashapp_handle_redirect_or_display_qr_code "cashapp_handle_redirect_or_display_qr_code": Option<Box<crate::object::setup_intent::NextActionCashappHandleRedirectOrDisplayQrCode>>,
            /// See [`NextActionPixDisplayQrCode`](crate::object::setup_intent::NextActionPixDisplayQrCode). May be absent.
            2 pix_display_qr_code "pix_display_qr_code": Option<Box<crate::object::setup_intent::NextActionPixDisplayQrCode>>,
            /// See [`NextActionRedirectToUrl`](crate::object::setup_intent::NextActionRedirectToUrl). May be absent.
            3 redirect_to_url "redirect_to_url": Option<Box<crate::object::setup_intent::NextActionRedirectToUrl>>,
            /// Text.
            4 type_ "type": Option<String>,
            /// See [`NextActionUpiHandleRedirectOrDisplayQrCode`](crate::object::setup_intent::NextActionUpiHandleRedirectOrDisplayQrCode). May be absent.
            5 upi_handle_redirect_or_display_qr_code "upi_handle_redirect_or_display_qr_code": Option<Box<crate::object::setup_intent::NextActionUpiHandleRedirectOrDisplayQrCode>>,
            /// Map. Each value: Any JSON value. May be absent.
            6 use_stripe_sdk "use_stripe_sdk": std::collections::BTreeMap<String, crate::object::RawObject>,
            /// See [`NextActionVerifyWithMicrodeposits`](crate::object::setup_intent::NextActionVerifyWithMicrodeposits). May be absent.
            7 verify_with_microdeposits "verify_with_microdeposits": Option<Box<crate::object::setup_intent::NextActionVerifyWithMicrodeposits>>,
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
            /// Text.
            0 data "data": Option<String>,
            /// A time, UTC.
            1 expires_at "expires_at": Option<time::OffsetDateTime>,
            /// Text.
            2 hosted_instructions_url "hosted_instructions_url": Option<String>,
            /// Text.
            3 image_url_png "image_url_png": Option<String>,
            /// Text.
            4 image_url_svg "image_url_svg": Option<String>,
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
            /// See [`PaymentMethodOptionsAcssDebit`](crate::object::setup_intent::PaymentMethodOptionsAcssDebit). May be absent.
            0 acss_debit "acss_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAcssDebit>>,
            /// See [`PaymentMethodOptionsAmazonPay`](crate::object::setup_intent::PaymentMethodOptionsAmazonPay). May be absent.
            1 amazon_pay "amazon_pay": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAmazonPay>>,
            /// See [`PaymentMethodOptionsBacsDebit`](crate::object::setup_intent::PaymentMethodOptionsBacsDebit). May be absent.
            2 bacs_debit "bacs_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBacsDebit>>,
            /// See [`PaymentMethodOptionsBizum`](crate::object::setup_intent::PaymentMethodOptionsBizum). May be absent.
            3 bizum "bizum": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBizum>>,
            /// See [`PaymentMethodOptionsBlik`](crate::object::setup_intent::PaymentMethodOptionsBlik). May be absent.
            4 blik "blik": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBlik>>,
            /// See [`PaymentMethodOptionsCard`](crate::object::setup_intent::PaymentMethodOptionsCard). May be absent.
            5 card "card": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCard>>,
            /// See [`PaymentMethodOptionsCardPresent`](crate::object::setup_intent::PaymentMethodOptionsCardPresent). May be absent.
            6 card_present "card_present": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCardPresent>>,
            /// See [`PaymentMethodOptionsKlarna`](crate::object::setup_intent::PaymentMethodOptionsKlarna). May be absent.
            7 klarna "klarna": Option<Box<crate::object::setup_intent::PaymentMethodOptionsKlarna>>,
            /// See [`PaymentMethodOptionsLink`](crate::object::setup_intent::PaymentMethodOptionsLink). May be absent.
            8 link "link": Option<Box<crate::object::setup_intent::PaymentMethodOptionsLink>>,
            /// See [`PaymentMethodOptionsPaypal`](crate::object::setup_intent::PaymentMethodOptionsPaypal). May be absent.
            9 paypal "paypal": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPaypal>>,
            /// See [`PaymentMethodOptionsPayto`](crate::object::setup_intent::PaymentMethodOptionsPayto). May be absent.
            10 payto "payto": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPayto>>,
            /// See [`PaymentMethodOptionsPix`](crate::object::setup_intent::PaymentMethodOptionsPix). May be absent.
            11 pix "pix": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPix>>,
            /// See [`PaymentMethodOptionsSepaDebit`](crate::object::setup_intent::PaymentMethodOptionsSepaDebit). May be absent.
            12 sepa_debit "sepa_debit": Option<Box<crate::object::setup_intent::PaymentMethodOptionsSepaDebit>>,
            /// See [`PaymentMethodOptionsUpi`](crate::object::setup_intent::PaymentMethodOptionsUpi). May be absent.
            13 upi "upi": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUpi>>,
            /// See [`PaymentMethodOptionsUsBankAccount`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccount). May be absent.
            14 us_bank_account "us_bank_account": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccount>>,
        }
    }
    record! {
        /// `payment_method_options.acss_debit` of a `setup_intent`.
        PaymentMethodOptionsAcssDebit {
            /// A word of [`PaymentMethodOptionsAcssDebitCurrency`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitCurrency); unknown ones are kept. May be null.
            0 currency "currency": Option<crate::object::setup_intent::PaymentMethodOptionsAcssDebitCurrency>,
            /// See [`PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitMandateOptions). May be absent.
            1 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsAcssDebitMandateOptions>>,
            /// A word of [`PaymentMethodOptionsAcssDebitVerificationMethod`](crate::object::setup_intent::PaymentMethodOptionsAcssDebitVerificationMethod); unknown ones are kept. May be absent.
            2 verification_method "verification_method": Option<crate::object::setup_intent::PaymentMethodOptionsAcssDebitVerificationMethod>,
        }
    }
    /// `payment_method_options.acss_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsAcssDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions).
    pub type PaymentMethodOptionsAcssDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsAcssDebitMandateOptions;
    /// `payment_method_options.amazon_pay` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsAmazonPay = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.bacs_debit` of a `setup_intent`.
        PaymentMethodOptionsBacsDebit {
            /// See [`PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsBacsDebitMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBacsDebitMandateOptions>>,
        }
    }
    /// `payment_method_options.bacs_debit.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsBacsDebitMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions).
    pub type PaymentMethodOptionsBacsDebitMandateOptions = crate::object::checkout_session::PaymentMethodOptionsBacsDebitMandateOptions;
    /// `payment_method_options.bizum` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsBizum = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.blik` of a `setup_intent`.
        PaymentMethodOptionsBlik {
            /// See [`PaymentMethodOptionsBlikMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsBlikMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsBlikMandateOptions>>,
        }
    }
    /// `payment_method_options.blik.mandate_options` of a `setup_intent`. The same as [`payment_intent::PaymentMethodOptionsBlikMandateOptions`](crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions).
    pub type PaymentMethodOptionsBlikMandateOptions = crate::object::payment_intent::PaymentMethodOptionsBlikMandateOptions;
    record! {
        /// `payment_method_options.card` of a `setup_intent`.
        PaymentMethodOptionsCard {
            /// See [`PaymentMethodOptionsCardMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptions). May be null.
            0 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptions>>,
            /// A word of [`PaymentMethodOptionsCardNetwork`](crate::object::setup_intent::PaymentMethodOptionsCardNetwork); unknown ones are kept. May be null.
            1 network "network": Option<crate::object::setup_intent::PaymentMethodOptionsCardNetwork>,
            /// A word of [`PaymentMethodOptionsCardRequestThreeDSecure`](crate::object::setup_intent::PaymentMethodOptionsCardRequestThreeDSecure); unknown ones are kept. May be null.
            2 request_three_d_secure "request_three_d_secure": Option<crate::object::setup_intent::PaymentMethodOptionsCardRequestThreeDSecure>,
            /// A word of [`PaymentMethodOptionsCardSetupCredentialUsage`](crate::object::setup_intent::PaymentMethodOptionsCardSetupCredentialUsage); unknown ones are kept. May be absent.
            3 setup_credential_usage "setup_credential_usage": Option<crate::object::setup_intent::PaymentMethodOptionsCardSetupCredentialUsage>,
        }
    }
    record! {
        /// `payment_method_options.card.mandate_options` of a `setup_intent`.
        PaymentMethodOptionsCardMandateOptions {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// A word of [`PaymentMethodOptionsCardMandateOptionsAmountType`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsAmountType); unknown ones are kept.
            1 amount_type "amount_type": Option<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsAmountType>,
            /// Text.
            2 currency "currency": Option<String>,
            /// Text. May be null.
            3 description "description": Option<String>,
            /// A time, UTC. May be null.
            4 end_date "end_date": Option<time::OffsetDateTime>,
            /// A word of [`PaymentMethodOptionsCardMandateOptionsInterval`](crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsInterval); unknown ones are kept.
            5 interval "interval": Option<crate::object::setup_intent::PaymentMethodOptionsCardMandateOptionsInterval>,
            /// A whole number. May be null.
            6 interval_count "interval_count": Option<i64>,
            /// Text.
            7 reference "reference": Option<String>,
            /// A time, UTC.
            8 start_date "start_date": Option<time::OffsetDateTime>,
            /// Array. Each element: Text: `india`. May be null.
            9 supported_types "supported_types": Vec<String>,
        }
    }
    /// `payment_method_options.card_present` of a `setup_intent`. The same as [`charge::PaymentMethodDetailsCardWalletAmexExpressCheckout`](crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout).
    pub type PaymentMethodOptionsCardPresent = crate::object::charge::PaymentMethodDetailsCardWalletAmexExpressCheckout;
    record! {
        /// `payment_method_options.klarna` of a `setup_intent`.
        PaymentMethodOptionsKlarna {
            /// Text. May be null.
            0 currency "currency": Option<String>,
            /// Text. May be null.
            1 preferred_locale "preferred_locale": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.link` of a `setup_intent`.
        PaymentMethodOptionsLink {
            /// Text. May be null.
            0 persistent_token "persistent_token": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.paypal` of a `setup_intent`.
        PaymentMethodOptionsPaypal {
            /// Text. May be null.
            0 billing_agreement_id "billing_agreement_id": Option<String>,
        }
    }
    record! {
        /// `payment_method_options.payto` of a `setup_intent`.
        PaymentMethodOptionsPayto {
            /// See [`PaymentMethodOptionsPaytoMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsPaytoMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPaytoMandateOptions>>,
        }
    }
    /// `payment_method_options.payto.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsPaytoMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions).
    pub type PaymentMethodOptionsPaytoMandateOptions = crate::object::checkout_session::PaymentMethodOptionsPaytoMandateOptions;
    record! {
        /// `payment_method_options.pix` of a `setup_intent`.
        PaymentMethodOptionsPix {
            /// See [`PaymentMethodOptionsPixMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsPixMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsPixMandateOptions>>,
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
            /// See [`PaymentMethodOptionsUpiMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsUpiMandateOptions). May be absent.
            0 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUpiMandateOptions>>,
        }
    }
    /// `payment_method_options.upi.mandate_options` of a `setup_intent`. The same as [`checkout_session::PaymentMethodOptionsUpiMandateOptions`](crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions).
    pub type PaymentMethodOptionsUpiMandateOptions = crate::object::checkout_session::PaymentMethodOptionsUpiMandateOptions;
    record! {
        /// `payment_method_options.us_bank_account` of a `setup_intent`.
        PaymentMethodOptionsUsBankAccount {
            /// See [`PaymentMethodOptionsUsBankAccountFinancialConnections`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountFinancialConnections). May be absent.
            0 financial_connections "financial_connections": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountFinancialConnections>>,
            /// See [`PaymentMethodOptionsUsBankAccountMandateOptions`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions). May be absent.
            1 mandate_options "mandate_options": Option<Box<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions>>,
            /// A word of [`PaymentMethodOptionsUsBankAccountVerificationMethod`](crate::object::setup_intent::PaymentMethodOptionsUsBankAccountVerificationMethod); unknown ones are kept. May be absent.
            2 verification_method "verification_method": Option<crate::object::setup_intent::PaymentMethodOptionsUsBankAccountVerificationMethod>,
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
            0 Abandoned "abandoned",
            1 Duplicate "duplicate",
            2 RequestedByCustomer "requested_by_customer",
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
            0 Canceled "canceled",
            1 Processing "processing",
            2 RequiresAction "requires_action",
            3 RequiresConfirmation "requires_confirmation",
            4 RequiresPaymentMethod "requires_payment_method",
            5 Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `shipping_rate` object.
    ShippingRate {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag.
        1 active "active": Option<bool>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// See [`DeliveryEstimate`](shipping_rate::DeliveryEstimate). May be null.
        4 delivery_estimate "delivery_estimate": Option<Box<shipping_rate::DeliveryEstimate>>,
        /// Text. May be null.
        5 display_name "display_name": Option<String>,
        /// See [`FixedAmount`](shipping_rate::FixedAmount). May be absent.
        6 fixed_amount "fixed_amount": Option<Box<shipping_rate::FixedAmount>>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        8 metadata "metadata": crate::object::Metadata,
        /// A word of [`TaxBehavior`](shipping_rate::TaxBehavior); unknown ones are kept. May be null.
        9 tax_behavior "tax_behavior": Option<shipping_rate::TaxBehavior>,
        /// Id of a `tax_code`, or the object where it was expanded. May be null.
        10 tax_code "tax_code": Option<crate::object::Expandable<crate::object::TaxCode>>,
        /// Text: `fixed_amount`.
        11 type_ "type": Option<String>,
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
            /// See [`DeliveryEstimateMaximum`](crate::object::shipping_rate::DeliveryEstimateMaximum). May be null.
            0 maximum "maximum": Option<Box<crate::object::shipping_rate::DeliveryEstimateMaximum>>,
            /// See [`DeliveryEstimateMinimum`](crate::object::shipping_rate::DeliveryEstimateMinimum). May be null.
            1 minimum "minimum": Option<Box<crate::object::shipping_rate::DeliveryEstimateMinimum>>,
        }
    }
    record! {
        /// `delivery_estimate.maximum` of a `shipping_rate`.
        DeliveryEstimateMaximum {
            /// A word of [`DeliveryEstimateMaximumUnit`](crate::object::shipping_rate::DeliveryEstimateMaximumUnit); unknown ones are kept.
            0 unit "unit": Option<crate::object::shipping_rate::DeliveryEstimateMaximumUnit>,
            /// A whole number.
            1 value "value": Option<i64>,
        }
    }
    /// `delivery_estimate.minimum` of a `shipping_rate`. The same as [`DeliveryEstimateMaximum`](DeliveryEstimateMaximum).
    pub type DeliveryEstimateMinimum = DeliveryEstimateMaximum;
    record! {
        /// `fixed_amount` of a `shipping_rate`.
        FixedAmount {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 currency "currency": Option<String>,
            /// Map. Each value: See [`FixedAmountCurrencyOptions`](crate::object::shipping_rate::FixedAmountCurrencyOptions). May be absent.
            2 currency_options "currency_options": std::collections::BTreeMap<String, crate::object::shipping_rate::FixedAmountCurrencyOptions>,
        }
    }
    record! {
        /// `fixed_amount.currency_options` of a `shipping_rate`.
        FixedAmountCurrencyOptions {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// A word of [`FixedAmountCurrencyOptionsTaxBehavior`](crate::object::shipping_rate::FixedAmountCurrencyOptionsTaxBehavior); unknown ones are kept.
            1 tax_behavior "tax_behavior": Option<crate::object::shipping_rate::FixedAmountCurrencyOptionsTaxBehavior>,
        }
    }
    element! { FixedAmountCurrencyOptions }
    words! {
        /// `delivery_estimate.maximum.unit` of a `shipping_rate`.
        DeliveryEstimateMaximumUnit {
            0 BusinessDay "business_day",
            1 Day "day",
            2 Hour "hour",
            3 Month "month",
            4 Week "week",
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
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        1 ach_credit_transfer "ach_credit_transfer": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        2 ach_debit "ach_debit": Option<crate::object::RawObject>,
        /// See [`AcssDebit`](source_mandate_notification::AcssDebit). May be absent.
        3 acss_debit "acss_debit": Option<Box<source_mandate_notification::AcssDebit>>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        4 alipay "alipay": Option<crate::object::RawObject>,
        /// An amount, in the currency's smallest unit. May be null.
        5 amount "amount": Option<i64>,
        /// See [`BacsDebit`](source_mandate_notification::BacsDebit). May be absent.
        6 bacs_debit "bacs_debit": Option<Box<source_mandate_notification::BacsDebit>>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        7 bancontact "bancontact": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        8 card "card": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        9 card_present "card_present": Option<crate::object::RawObject>,
        /// A time, UTC.
        10 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        11 deleted "deleted": Option<bool>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        12 eps "eps": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        13 giropay "giropay": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        14 ideal "ideal": Option<crate::object::RawObject>,
        /// A flag.
        15 livemode "livemode": Option<bool>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        16 multibanco "multibanco": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        17 p24 "p24": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        18 paper_check "paper_check": Option<crate::object::RawObject>,
        /// Text.
        19 reason "reason": Option<String>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        20 sepa_credit_transfer "sepa_credit_transfer": Option<crate::object::RawObject>,
        /// See [`SepaDebit`](source_mandate_notification::SepaDebit). May be absent.
        21 sepa_debit "sepa_debit": Option<Box<source_mandate_notification::SepaDebit>>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        22 sofort "sofort": Option<crate::object::RawObject>,
        /// The `source` object.
        23 source "source": Option<Box<crate::object::Source>>,
        /// Text.
        24 status "status": Option<String>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        25 three_d_secure "three_d_secure": Option<crate::object::RawObject>,
        /// Text.
        26 type_ "type": Option<String>,
    }
}
object! { SourceMandateNotification: "source_mandate_notification" }
/// The parts of a [`SourceMandateNotification`](crate::object::SourceMandateNotification).
pub mod source_mandate_notification {
    use crate::object::record::record;
    record! {
        /// `acss_debit` of a `source_mandate_notification`.
        AcssDebit {
            /// Text. May be absent.
            0 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `bacs_debit` of a `source_mandate_notification`.
        BacsDebit {
            /// Text. May be absent.
            0 last4 "last4": Option<String>,
        }
    }
    record! {
        /// `sepa_debit` of a `source_mandate_notification`.
        SepaDebit {
            /// Text. May be absent.
            0 creditor_identifier "creditor_identifier": Option<String>,
            /// Text. May be absent.
            1 last4 "last4": Option<String>,
            /// Text. May be absent.
            2 mandate_reference "mandate_reference": Option<String>,
        }
    }
}
record! {
    /// Stripe's `source_transaction` object.
    SourceTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AchCreditTransfer`](source_transaction::AchCreditTransfer). May be absent.
        1 ach_credit_transfer "ach_credit_transfer": Option<Box<source_transaction::AchCreditTransfer>>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        2 ach_debit "ach_debit": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        3 alipay "alipay": Option<crate::object::RawObject>,
        /// An amount, in the currency's smallest unit.
        4 amount "amount": Option<i64>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        5 bancontact "bancontact": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-05-21; older API versions and old bodies have it.
        6 bitcoin "bitcoin": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        7 card "card": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        8 card_present "card_present": Option<crate::object::RawObject>,
        /// See [`ChfCreditTransfer`](source_transaction::ChfCreditTransfer). May be absent.
        9 chf_credit_transfer "chf_credit_transfer": Option<Box<source_transaction::ChfCreditTransfer>>,
        /// A time, UTC.
        10 created "created": Option<time::OffsetDateTime>,
        /// Text.
        11 currency "currency": Option<String>,
        /// A flag. May be absent.
        12 deleted "deleted": Option<bool>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        13 eps "eps": Option<crate::object::RawObject>,
        /// See [`GbpCreditTransfer`](source_transaction::GbpCreditTransfer). May be absent.
        14 gbp_credit_transfer "gbp_credit_transfer": Option<Box<source_transaction::GbpCreditTransfer>>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        15 giropay "giropay": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        16 ideal "ideal": Option<crate::object::RawObject>,
        /// A flag.
        17 livemode "livemode": Option<bool>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        18 multibanco "multibanco": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        19 p24 "p24": Option<crate::object::RawObject>,
        /// See [`PaperCheck`](source_transaction::PaperCheck). May be absent.
        20 paper_check "paper_check": Option<Box<source_transaction::PaperCheck>>,
        /// See [`SepaCreditTransfer`](source_transaction::SepaCreditTransfer). May be absent.
        21 sepa_credit_transfer "sepa_credit_transfer": Option<Box<source_transaction::SepaCreditTransfer>>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        22 sepa_debit "sepa_debit": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        23 sofort "sofort": Option<crate::object::RawObject>,
        /// Text.
        24 source "source": Option<String>,
        /// Text.
        25 status "status": Option<String>,
        /// Any JSON value. Deprecated at Stripe since 2018-11-08; older API versions and old bodies have it.
        26 three_d_secure "three_d_secure": Option<crate::object::RawObject>,
        /// A word of [`Type`](source_transaction::Type); unknown ones are kept.
        27 type_ "type": Option<source_transaction::Type>,
        /// Any JSON value. Deprecated at Stripe since 2019-05-16; older API versions and old bodies have it.
        28 uk_credit_transfer "uk_credit_transfer": Option<crate::object::RawObject>,
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
            /// Text. May be absent.
            0 customer_data "customer_data": Option<String>,
            /// Text. May be absent.
            1 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent.
            2 last4 "last4": Option<String>,
            /// Text. May be absent.
            3 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `chf_credit_transfer` of a `source_transaction`.
        ChfCreditTransfer {
            /// Text. May be absent.
            0 reference "reference": Option<String>,
            /// Text. May be absent.
            1 sender_address_country "sender_address_country": Option<String>,
            /// Text. May be absent.
            2 sender_address_line1 "sender_address_line1": Option<String>,
            /// Text. May be absent.
            3 sender_iban "sender_iban": Option<String>,
            /// Text. May be absent.
            4 sender_name "sender_name": Option<String>,
        }
    }
    record! {
        /// `gbp_credit_transfer` of a `source_transaction`.
        GbpCreditTransfer {
            /// Text. May be absent.
            0 fingerprint "fingerprint": Option<String>,
            /// Text. May be absent.
            1 funding_method "funding_method": Option<String>,
            /// Text. May be absent.
            2 last4 "last4": Option<String>,
            /// Text. May be absent.
            3 reference "reference": Option<String>,
            /// Text. May be absent.
            4 sender_account_number "sender_account_number": Option<String>,
            /// Text. May be absent.
            5 sender_name "sender_name": Option<String>,
            /// Text. May be absent.
            6 sender_sort_code "sender_sort_code": Option<String>,
        }
    }
    record! {
        /// `paper_check` of a `source_transaction`.
        PaperCheck {
            /// Text. May be absent.
            0 available_at "available_at": Option<String>,
            /// Text. May be absent.
            1 invoices "invoices": Option<String>,
        }
    }
    record! {
        /// `sepa_credit_transfer` of a `source_transaction`.
        SepaCreditTransfer {
            /// Text. May be absent.
            0 reference "reference": Option<String>,
            /// Text. May be absent.
            1 sender_iban "sender_iban": Option<String>,
            /// Text. May be absent.
            2 sender_name "sender_name": Option<String>,
        }
    }
    words! {
        /// `type` of a `source_transaction`.
        Type {
            0 AchCreditTransfer "ach_credit_transfer",
            1 AchDebit "ach_debit",
            2 Alipay "alipay",
            3 Bancontact "bancontact",
            4 Card "card",
            5 CardPresent "card_present",
            6 Eps "eps",
            7 Giropay "giropay",
            8 Ideal "ideal",
            9 Klarna "klarna",
            10 Multibanco "multibanco",
            11 P24 "p24",
            12 SepaDebit "sepa_debit",
            13 Sofort "sofort",
            14 ThreeDSecure "three_d_secure",
            15 Wechat "wechat",
        }
    }
}
record! {
    /// Stripe's `tax_code` object.
    TaxCode {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// Text.
        2 description "description": Option<String>,
        /// Text.
        3 name "name": Option<String>,
        /// See [`Requirements`](tax_code::Requirements). May be null.
        4 requirements "requirements": Option<Box<tax_code::Requirements>>,
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
            /// A word of [`RequirementsPerformanceLocation`](crate::object::tax_code::RequirementsPerformanceLocation); unknown ones are kept.
            0 performance_location "performance_location": Option<crate::object::tax_code::RequirementsPerformanceLocation>,
        }
    }
    words! {
        /// `requirements.performance_location` of a `tax_code`.
        RequirementsPerformanceLocation {
            0 Optional "optional",
            1 Required "required",
        }
    }
}
record! {
    /// Stripe's `three_d_secure.authentication` object.
    ThreeDSecureAuthentication {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AcquirerDetails`](three_d_secure_authentication::AcquirerDetails). May be absent.
        1 acquirer_details "acquirer_details": Option<Box<three_d_secure_authentication::AcquirerDetails>>,
        /// An amount, in the currency's smallest unit. May be absent.
        2 amount "amount": Option<i64>,
        /// Text. May be absent.
        3 challenge_url "challenge_url": Option<String>,
        /// See [`Channel`](three_d_secure_authentication::Channel).
        4 channel "channel": Option<Box<three_d_secure_authentication::Channel>>,
        /// A time, UTC.
        5 created "created": Option<time::OffsetDateTime>,
        /// Text. May be absent.
        6 currency "currency": Option<String>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// A word of [`DirectoryServer`](three_d_secure_authentication::DirectoryServer); unknown ones are kept.
        8 directory_server "directory_server": Option<three_d_secure_authentication::DirectoryServer>,
        /// Text. May be absent.
        9 fingerprinting_url "fingerprinting_url": Option<String>,
        /// See [`FlowPreference`](three_d_secure_authentication::FlowPreference). May be absent.
        10 flow_preference "flow_preference": Option<Box<three_d_secure_authentication::FlowPreference>>,
        /// See [`FutureUsage`](three_d_secure_authentication::FutureUsage). May be absent.
        11 future_usage "future_usage": Option<Box<three_d_secure_authentication::FutureUsage>>,
        /// A flag.
        12 livemode "livemode": Option<bool>,
        /// A word of [`MessageCategory`](three_d_secure_authentication::MessageCategory); unknown ones are kept.
        13 message_category "message_category": Option<three_d_secure_authentication::MessageCategory>,
        /// Your own keys and values. May be null.
        14 metadata "metadata": crate::object::Metadata,
        /// A word of [`Outcome`](three_d_secure_authentication::Outcome); unknown ones are kept. May be absent.
        15 outcome "outcome": Option<three_d_secure_authentication::Outcome>,
        /// See [`OutcomeDetails`](three_d_secure_authentication::OutcomeDetails). May be absent.
        16 outcome_details "outcome_details": Option<Box<three_d_secure_authentication::OutcomeDetails>>,
        /// Id of a `payment_method`, or the object where it was expanded.
        17 payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// A word of [`Reason`](three_d_secure_authentication::Reason); unknown ones are kept. May be absent.
        18 reason "reason": Option<three_d_secure_authentication::Reason>,
        /// See [`ShippingAddress`](three_d_secure_authentication::ShippingAddress). May be absent.
        19 shipping_address "shipping_address": Option<Box<three_d_secure_authentication::ShippingAddress>>,
        /// A word of [`Status`](three_d_secure_authentication::Status); unknown ones are kept.
        20 status "status": Option<three_d_secure_authentication::Status>,
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
            /// Text. May be absent.
            0 acquirer_bin "acquirer_bin": Option<String>,
            /// Text. May be absent.
            1 acquirer_country "acquirer_country": Option<String>,
            /// Text. May be absent.
            2 acquirer_merchant_id "acquirer_merchant_id": Option<String>,
            /// Text. May be absent.
            3 mcc "mcc": Option<String>,
            /// Text. May be absent.
            4 merchant_name "merchant_name": Option<String>,
            /// Text. May be absent.
            5 requestor_id "requestor_id": Option<String>,
        }
    }
    record! {
        /// `channel` of a `three_d_secure.authentication`.
        Channel {
            /// See [`ChannelBrowser`](crate::object::three_d_secure_authentication::ChannelBrowser). May be absent.
            0 browser "browser": Option<Box<crate::object::three_d_secure_authentication::ChannelBrowser>>,
            /// See [`ChannelThreeRI`](crate::object::three_d_secure_authentication::ChannelThreeRI). May be absent.
            1 three_r_i "three_r_i": Option<Box<crate::object::three_d_secure_authentication::ChannelThreeRI>>,
            /// A word of [`ChannelType`](crate::object::three_d_secure_authentication::ChannelType); unknown ones are kept.
            2 type_ "type": Option<crate::object::three_d_secure_authentication::ChannelType>,
        }
    }
    record! {
        /// `channel.browser` of a `three_d_secure.authentication`.
        ChannelBrowser {
            /// Text.
            0 accept_header "accept_header": Option<String>,
            /// A whole number. May be absent.
            1 color_depth "color_depth": Option<i64>,
            /// Text.
            2 ip_address "ip_address": Option<String>,
            /// A flag. May be absent.
            3 java_enabled "java_enabled": Option<bool>,
            /// A flag.
            4 javascript_enabled "javascript_enabled": Option<bool>,
            /// Text.
            5 language "language": Option<String>,
            /// A whole number. May be absent.
            6 screen_height "screen_height": Option<i64>,
            /// A whole number. May be absent.
            7 screen_width "screen_width": Option<i64>,
            /// A whole number. May be absent.
            8 timezone_offset "timezone_offset": Option<i64>,
            /// Text.
            9 user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `channel.three_r_i` of a `three_d_secure.authentication`.
        ChannelThreeRI {
            /// Text.
            0 previous_authentication "previous_authentication": Option<String>,
            /// A word of [`ChannelThreeRIType`](crate::object::three_d_secure_authentication::ChannelThreeRIType); unknown ones are kept.
            1 type_ "type": Option<crate::object::three_d_secure_authentication::ChannelThreeRIType>,
        }
    }
    record! {
        /// `flow_preference` of a `three_d_secure.authentication`.
        FlowPreference {
            /// See [`FlowPreferenceChallenge`](crate::object::three_d_secure_authentication::FlowPreferenceChallenge). May be absent.
            0 challenge "challenge": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceChallenge>>,
            /// See [`FlowPreferenceDataShare`](crate::object::three_d_secure_authentication::FlowPreferenceDataShare). May be absent.
            1 data_share "data_share": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceDataShare>>,
            /// See [`FlowPreferenceFrictionless`](crate::object::three_d_secure_authentication::FlowPreferenceFrictionless). May be absent.
            2 frictionless "frictionless": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceFrictionless>>,
            /// A word of [`FlowPreferenceType`](crate::object::three_d_secure_authentication::FlowPreferenceType); unknown ones are kept.
            3 type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceType>,
        }
    }
    record! {
        /// `flow_preference.challenge` of a `three_d_secure.authentication`.
        FlowPreferenceChallenge {
            /// A word of [`FlowPreferenceChallengeType`](crate::object::three_d_secure_authentication::FlowPreferenceChallengeType); unknown ones are kept.
            0 type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceChallengeType>,
        }
    }
    record! {
        /// `flow_preference.data_share` of a `three_d_secure.authentication`.
        FlowPreferenceDataShare {
            /// A word of [`FlowPreferenceDataShareType`](crate::object::three_d_secure_authentication::FlowPreferenceDataShareType); unknown ones are kept.
            0 type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceDataShareType>,
        }
    }
    record! {
        /// `flow_preference.frictionless` of a `three_d_secure.authentication`.
        FlowPreferenceFrictionless {
            /// A word of [`FlowPreferenceFrictionlessType`](crate::object::three_d_secure_authentication::FlowPreferenceFrictionlessType); unknown ones are kept.
            0 type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceFrictionlessType>,
        }
    }
    record! {
        /// `future_usage` of a `three_d_secure.authentication`.
        FutureUsage {
            /// See [`FutureUsageInstallment`](crate::object::three_d_secure_authentication::FutureUsageInstallment). May be absent.
            0 installment "installment": Option<Box<crate::object::three_d_secure_authentication::FutureUsageInstallment>>,
            /// See [`FutureUsageRecurring`](crate::object::three_d_secure_authentication::FutureUsageRecurring). May be absent.
            1 recurring "recurring": Option<Box<crate::object::three_d_secure_authentication::FutureUsageRecurring>>,
            /// A word of [`FutureUsageType`](crate::object::three_d_secure_authentication::FutureUsageType); unknown ones are kept.
            2 type_ "type": Option<crate::object::three_d_secure_authentication::FutureUsageType>,
        }
    }
    record! {
        /// `future_usage.installment` of a `three_d_secure.authentication`.
        FutureUsageInstallment {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount "amount": Option<i64>,
            /// See [`FutureUsageInstallmentExpiry`](crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiry).
            1 expiry "expiry": Option<Box<crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiry>>,
            /// Text: `day`.
            2 interval "interval": Option<String>,
            /// A whole number.
            3 interval_count "interval_count": Option<i64>,
            /// A whole number.
            4 number "number": Option<i64>,
        }
    }
    record! {
        /// `future_usage.installment.expiry` of a `three_d_secure.authentication`.
        FutureUsageInstallmentExpiry {
            /// Text. May be absent.
            0 date "date": Option<String>,
            /// A word of [`FutureUsageInstallmentExpiryType`](crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiryType); unknown ones are kept.
            1 type_ "type": Option<crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiryType>,
        }
    }
    record! {
        /// `future_usage.recurring` of a `three_d_secure.authentication`.
        FutureUsageRecurring {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount "amount": Option<i64>,
            /// See [`FutureUsageRecurringExpiry`](crate::object::three_d_secure_authentication::FutureUsageRecurringExpiry).
            1 expiry "expiry": Option<Box<crate::object::three_d_secure_authentication::FutureUsageRecurringExpiry>>,
            /// Text: `day`.
            2 interval "interval": Option<String>,
            /// A whole number.
            3 interval_count "interval_count": Option<i64>,
        }
    }
    /// `future_usage.recurring.expiry` of a `three_d_secure.authentication`. The same as [`FutureUsageInstallmentExpiry`](FutureUsageInstallmentExpiry).
    pub type FutureUsageRecurringExpiry = FutureUsageInstallmentExpiry;
    record! {
        /// `outcome_details` of a `three_d_secure.authentication`.
        OutcomeDetails {
            /// Text. May be absent.
            0 acs_transaction_id "acs_transaction_id": Option<String>,
            /// Text. May be absent.
            1 ares "ares": Option<String>,
            /// A word of [`OutcomeDetailsAresTransStatus`](crate::object::three_d_secure_authentication::OutcomeDetailsAresTransStatus); unknown ones are kept. May be absent.
            2 ares_trans_status "ares_trans_status": Option<crate::object::three_d_secure_authentication::OutcomeDetailsAresTransStatus>,
            /// Text. May be absent.
            3 cryptogram "cryptogram": Option<String>,
            /// Text. May be absent.
            4 ds_transaction_id "ds_transaction_id": Option<String>,
            /// Text. May be absent.
            5 eci "eci": Option<String>,
            /// See [`OutcomeDetailsNetworkDetails`](crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetails). May be absent.
            6 network_details "network_details": Option<Box<crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetails>>,
            /// A word of [`OutcomeDetailsProtocolVersion`](crate::object::three_d_secure_authentication::OutcomeDetailsProtocolVersion); unknown ones are kept.
            7 protocol_version "protocol_version": Option<crate::object::three_d_secure_authentication::OutcomeDetailsProtocolVersion>,
            /// A word of [`OutcomeDetailsRequestorChallengeIndicator`](crate::object::three_d_secure_authentication::OutcomeDetailsRequestorChallengeIndicator); unknown ones are kept. May be absent.
            8 requestor_challenge_indicator "requestor_challenge_indicator": Option<crate::object::three_d_secure_authentication::OutcomeDetailsRequestorChallengeIndicator>,
            /// Text. May be absent.
            9 rreq "rreq": Option<String>,
            /// A word of [`OutcomeDetailsRreqTransStatus`](crate::object::three_d_secure_authentication::OutcomeDetailsRreqTransStatus); unknown ones are kept. May be absent.
            10 rreq_trans_status "rreq_trans_status": Option<crate::object::three_d_secure_authentication::OutcomeDetailsRreqTransStatus>,
            /// Text.
            11 three_ds_server_transaction_id "three_ds_server_transaction_id": Option<String>,
        }
    }
    record! {
        /// `outcome_details.network_details` of a `three_d_secure.authentication`.
        OutcomeDetailsNetworkDetails {
            /// See [`OutcomeDetailsNetworkDetailsCartesBancaires`](crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetailsCartesBancaires). May be absent.
            0 cartes_bancaires "cartes_bancaires": Option<Box<crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetailsCartesBancaires>>,
        }
    }
    record! {
        /// `outcome_details.network_details.cartes_bancaires` of a `three_d_secure.authentication`.
        OutcomeDetailsNetworkDetailsCartesBancaires {
            /// Text.
            0 avalgo "avalgo": Option<String>,
            /// Text. May be null.
            1 cb_exemption "cb_exemption": Option<String>,
            /// Text. May be null.
            2 cb_score "cb_score": Option<String>,
        }
    }
    record! {
        /// `shipping_address` of a `three_d_secure.authentication`.
        ShippingAddress {
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
    words! {
        /// `channel.three_r_i.type` of a `three_d_secure.authentication`.
        ChannelThreeRIType {
            0 DelayedShipment "delayed_shipment",
            1 OtherPayment "other_payment",
            2 Recurring "recurring",
            3 SplitShipment "split_shipment",
        }
    }
    words! {
        /// `channel.type` of a `three_d_secure.authentication`.
        ChannelType {
            0 Browser "browser",
            1 ThreeRI "three_r_i",
        }
    }
    words! {
        /// `directory_server` of a `three_d_secure.authentication`.
        DirectoryServer {
            0 AmericanExpress "american_express",
            1 CartesBancaires "cartes_bancaires",
            2 Discover "discover",
            3 Mastercard "mastercard",
            4 Visa "visa",
        }
    }
    words! {
        /// `flow_preference.challenge.type` of a `three_d_secure.authentication`.
        FlowPreferenceChallengeType {
            0 Mandated "mandated",
            1 Preferred "preferred",
        }
    }
    words! {
        /// `flow_preference.data_share.type` of a `three_d_secure.authentication`.
        FlowPreferenceDataShareType {
            0 DsSpecific "ds_specific",
            1 EmvStandard "emv_standard",
        }
    }
    /// `flow_preference.frictionless.type` of a `three_d_secure.authentication`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator).
    pub type FlowPreferenceFrictionlessType = crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator;
    words! {
        /// `flow_preference.type` of a `three_d_secure.authentication`.
        FlowPreferenceType {
            0 Challenge "challenge",
            1 DataShare "data_share",
            2 Frictionless "frictionless",
        }
    }
    words! {
        /// `future_usage.installment.expiry.type` of a `three_d_secure.authentication`.
        FutureUsageInstallmentExpiryType {
            0 Date "date",
            1 Never "never",
        }
    }
    /// `future_usage.recurring.expiry.type` of a `three_d_secure.authentication`. The same as [`FutureUsageInstallmentExpiryType`](FutureUsageInstallmentExpiryType).
    pub type FutureUsageRecurringExpiryType = FutureUsageInstallmentExpiryType;
    words! {
        /// `future_usage.type` of a `three_d_secure.authentication`.
        FutureUsageType {
            0 CardOnFile "card_on_file",
            1 Installment "installment",
            2 Recurring "recurring",
        }
    }
    words! {
        /// `message_category` of a `three_d_secure.authentication`.
        MessageCategory {
            0 NonPaymentAuthentication "non_payment_authentication",
            1 PaymentAuthentication "payment_authentication",
        }
    }
    words! {
        /// `outcome` of a `three_d_secure.authentication`.
        Outcome {
            0 Abandoned "abandoned",
            1 AttemptAcknowledged "attempt_acknowledged",
            2 Authenticated "authenticated",
            3 Canceled "canceled",
            4 Denied "denied",
            5 Informational "informational",
            6 InternalError "internal_error",
            7 NotSupported "not_supported",
            8 NotTriggered "not_triggered",
            9 ProcessingError "processing_error",
            10 Rejected "rejected",
        }
    }
    words! {
        /// `outcome_details.ares_trans_status` of a `three_d_secure.authentication`.
        OutcomeDetailsAresTransStatus {
            0 A "A",
            1 C "C",
            2 D "D",
            3 I "I",
            4 N "N",
            5 R "R",
            6 S "S",
            7 U "U",
            8 Y "Y",
        }
    }
    words! {
        /// `outcome_details.protocol_version` of a `three_d_secure.authentication`.
        OutcomeDetailsProtocolVersion {
            0 V210 "2.1.0",
            1 V220 "2.2.0",
            2 V231 "2.3.1",
        }
    }
    words! {
        /// `outcome_details.requestor_challenge_indicator` of a `three_d_secure.authentication`.
        OutcomeDetailsRequestorChallengeIndicator {
            0 V01 "01",
            1 V02 "02",
            2 V03 "03",
            3 V04 "04",
            4 V05 "05",
            5 V06 "06",
        }
    }
    /// `outcome_details.rreq_trans_status` of a `three_d_secure.authentication`. The same as [`OutcomeDetailsAresTransStatus`](OutcomeDetailsAresTransStatus).
    pub type OutcomeDetailsRreqTransStatus = OutcomeDetailsAresTransStatus;
    words! {
        /// `reason` of a `three_d_secure.authentication`.
        Reason {
            0 CardholderAuthentication "cardholder_authentication",
            1 IssuerRequested "issuer_requested",
            2 LiabilityShift "liability_shift",
            3 ProcessingCosts "processing_costs",
            4 RegulatoryCompliance "regulatory_compliance",
        }
    }
    words! {
        /// `status` of a `three_d_secure.authentication`.
        Status {
            0 Canceled "canceled",
            1 Error "error",
            2 Failed "failed",
            3 RequiresChallenge "requires_challenge",
            4 RequiresSubmission "requires_submission",
            5 Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `topup` object.
    Topup {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A whole number. Deprecated at Stripe since 2018-02-06; older API versions and old bodies have it.
        2 arrival_date "arrival_date": Option<i64>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        3 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Text.
        5 currency "currency": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Text. May be null.
        7 description "description": Option<String>,
        /// A time, UTC. May be null.
        8 expected_availability_date "expected_availability_date": Option<time::OffsetDateTime>,
        /// Text. May be null.
        9 failure_code "failure_code": Option<String>,
        /// Text. May be null.
        10 failure_message "failure_message": Option<String>,
        /// A word of [`InitiatedBy`](topup::InitiatedBy); unknown ones are kept. May be null.
        11 initiated_by "initiated_by": Option<topup::InitiatedBy>,
        /// A flag.
        12 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        13 metadata "metadata": crate::object::Metadata,
        /// Id of a `payment_method`, or the object where it was expanded. May be absent or null.
        14 payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>,
        /// See [`PaymentMethodOptions`](topup::PaymentMethodOptions). May be absent or null.
        15 payment_method_options "payment_method_options": Option<Box<topup::PaymentMethodOptions>>,
        /// The `source` object. May be null.
        16 source "source": Option<Box<crate::object::Source>>,
        /// Text. May be null.
        17 statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](topup::Status); unknown ones are kept.
        18 status "status": Option<topup::Status>,
        /// Text. May be null.
        19 transfer_group "transfer_group": Option<String>,
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
            /// See [`PaymentMethodOptionsUsBankAccount`](crate::object::topup::PaymentMethodOptionsUsBankAccount). May be null.
            0 us_bank_account "us_bank_account": Option<Box<crate::object::topup::PaymentMethodOptionsUsBankAccount>>,
        }
    }
    record! {
        /// `payment_method_options.us_bank_account` of a `topup`.
        PaymentMethodOptionsUsBankAccount {
            /// Text: `ach`.
            0 network "network": Option<String>,
        }
    }
    words! {
        /// `initiated_by` of a `topup`.
        InitiatedBy {
            0 Stripe "stripe",
            1 User "user",
        }
    }
    words! {
        /// `status` of a `topup`.
        Status {
            0 Canceled "canceled",
            1 Failed "failed",
            2 Pending "pending",
            3 Reversed "reversed",
            4 Succeeded "succeeded",
        }
    }
}
